#pragma once

#include "base/LocalText.h"
#include "base/Result.h"

#include <QHash>
#include <QList>
#include <QPair>
#include <QStringList>

#include <optional>

namespace jinguan
{

class Catalogue;
class CsvTable;

/** The limits of one item of a class table, in the unit of its indicator. */
struct ClassItem
{
    enum class Bound
    {
      Upper, //!< good is at or below the limit
      Lower, //!< good is at or above the limit (dissolved oxygen)
      Range, //!< good is inside (pH)
      Absent //!< good is none at all (odour, visible matter): 0 or below detection
    };

    QString indicator;
    LocalText name;
    QString clause;
    QString edition;
    QString waterBody; //!< `all`, `river` or `lake`
    Bound bound = Bound::Upper;
    QList<double> limits; //!< per class, best first; −∞ where only "not detected" will do, +∞ where the class is open
    QList<QList<QPair<double, double>>> ranges; //!< per class, for Bound::Range
    bool inEvaluation = true;                   //!< enters the class of a section
};

/**
 * A table of water classes: item by item, class by class (GB 3838-2002 table 1, GB/T 14848-2017).
 *
 * A value equal to a limit shared by several classes gets the best of them. Immutable after loading.
 */
class ClassTable
{
  public:
    /** Reads the class columns \a classes of \a table; limits are converted into the units of \a catalogue. */
    static Result<ClassTable> load( const CsvTable &table, const QStringList &classes, const Catalogue &catalogue );

    /** The item of \a indicator for \a waterBody (`river`, `lake`; empty where the table knows no difference); nullptr when it has none. */
    const ClassItem *item( const QString &indicator, const QString &waterBody = {} ) const;

    const QList<ClassItem> &items() const { return mItems; }

    /** Number of the class \a value falls into: 1 is best, one more than the table's classes when it meets none. */
    int classOf( const ClassItem &item, double value, bool belowDetection = false ) const;

    /** Number of classes in the table; classOf() may be one higher. */
    int classCount() const { return mClassCount; }

    /** value / limit − 1 against class \a target; none for pH, dissolved oxygen and open limits. */
    std::optional<double> multiple( const ClassItem &item, double value, int target ) const;

  private:
    QList<ClassItem> mItems;
    QHash<QString, QList<int>> mIndex;
    int mClassCount = 0;
};

} // namespace jinguan

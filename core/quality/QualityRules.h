#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Reading.h"

#include <QHash>

#include <limits>

namespace jinguan
{

/** What a rule of quality control looks at. */
enum class QualityRuleKind
{
  Range,     //!< outside what can be
  Step,      //!< changed too much from one period to the next
  Stuck,     //!< the same value for too long
  Spike,     //!< one value that stands out of those around it in time
  Neighbour, //!< disagrees with the stations around
  State,     //!< beside a calibration, a fault or a stop of the instrument
  Relation   //!< contradicts another indicator of the same station
};

/** `range`, `step`, `stuck`, `spike`, `neighbour`, `state`, `relation`. */
QString qualityRuleKindId( QualityRuleKind kind );
/** The kind in the language of the interface. */
QString qualityRuleKindText( QualityRuleKind kind );

/** A rule of quality control: a row of `quality/rules.csv`. Numbers are in the unit of the indicator (Catalogue). */
struct QualityRule
{
    QString id;
    LocalText name;
    QualityRuleKind kind = QualityRuleKind::Range;
    QString element;
    QStringList indicators;         //!< whose readings are found; empty: all of the element
    QStringList stationKinds;       //!< empty: all
    QList<Period> periods;          //!< empty: all
    QHash<QString, double> numbers; //!< parameters
    QList<QualityFlag> states;      //!< of a State rule
    QStringList left;               //!< of a Relation: indicators whose sum is held against …
    QString right;                  //!< … this one; empty: against `min` and `max`
    QString source;                 //!< where the figures come from
    QString confidence;             //!< `checked` or `memory`

    double number( const QString &parameter, double missing = std::numeric_limits<double>::quiet_NaN() ) const
    {
      return numbers.value( parameter, missing );
    }
    bool concerns( const QString &indicator, const QString &stationKind, Period period ) const;
    /** Periods before and after a reading that the rule needs to judge it. */
    int reach() const;
};

/** The rules of quality control, in the order in which they are asked: the first that finds a reading gives its reason. */
class QualityRules
{
  public:
    /** Loads \a path (`resources/quality/rules.csv`) and checks it against \a catalogue; the first defect is the error. */
    static Result<QualityRules> load( const QString &path, const Catalogue &catalogue );

    const QList<QualityRule> &rules() const { return mRules; }
    const QualityRule *rule( const QString &id ) const;
    /** Of the file: a pass with other rules looks at everything anew. */
    QString checksum() const { return mChecksum; }
    /** The longest reach(). */
    int reach() const;
    /** The largest `radius_m`. */
    double radius() const;

  private:
    QList<QualityRule> mRules;
    QString mChecksum;
};

} // namespace jinguan

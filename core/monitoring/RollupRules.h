#pragma once

#include "base/Result.h"
#include "monitoring/AirStatistics.h"
#include "monitoring/Reading.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <memory>

namespace jinguan
{

class Catalogue;
class LimitTables;
class Standards;

/** How the inputs of a period become one value. */
enum class RollupMethod
{
  None,      //!< the quantity is not brought together: an index, a count of species
  Mean,      //!< arithmetic; a value below detection counts with half its limit
  Sum,       //!< precipitation
  Energy,    //!< sound levels: 10·lg of the mean of 10^(0.1·L)
  Direction, //!< wind: direction of the sum of unit vectors
  Hydrogen,  //!< pH: by the mean concentration of hydrogen ions
  Largest,
  Smallest
};

/** What the rule of a period says on a day. */
struct RollupRule
{
    enum class Unit
    {
      Minutes, //!< minutes of an hour that valid inputs cover
      Inputs,  //!< number of valid inputs
      Percent  //!< of the inputs a whole period has
    };
    RollupMethod method = RollupMethod::None;
    double minimum = 0;
    Unit unit = Unit::Percent;
    bool hasEdition = true; //!< false: a standard rules this quantity, and none of its editions was in force
    QString edition;
    QString clause;
    bool confirmed = true; //!< false: from memory, or a convention of this program
};

/**
 * When an hour, a day, a month of readings has a value, and which.
 *
 * Air quality follows GB 3095 and HJ 663 through AirStatistics; everything else the rows of `rollup_rules.csv`. The edition is that
 * of the day of the reading at Chengdu. Immutable after loading, thread-safe; \a standards and \a catalogue outlive it.
 */
class RollupRules
{
  public:
    static Result<RollupRules> load( const Standards &standards, const Catalogue &catalogue );

    RollupRules( RollupRules && ) noexcept;
    RollupRules &operator=( RollupRules && ) noexcept;
    ~RollupRules();

    /** The rule for the value of \a target (hour, day or month) of \a indicator on \a day (local date). */
    RollupRule rule( const QString &indicator, Period target, const QDate &day ) const;

    /** Whether day and month of \a indicator are those of HJ 663; of ozone these are days of the largest 8-hour mean. */
    bool followsAirStatistics( const QString &indicator ) const;
    /** Fewest valid hours of an 8-hour mean of \a indicator on \a day; none where there is no such mean. */
    std::optional<int> hoursOfEight( const QString &indicator, const QDate &day ) const;

    const AirStatistics &air() const;
    const Catalogue &catalogue() const { return *mCatalogue; }
    /** Id of the GB 3095 edition in force on \a day; empty without one. */
    QString airEdition( const QDate &day ) const;

  private:
    struct Row;
    struct Air;
    RollupRules();
    Result<void> read( const Standards &standards );

    const Standards *mStandards = nullptr;
    const Catalogue *mCatalogue = nullptr;
    std::unique_ptr<Air> mAir;
    QList<Row> mRows;
    QSet<QString> mStatutory; //!< indicators whose validity GB 3095 rules
};

} // namespace jinguan

#pragma once

#include "base/Result.h"
#include "monitoring/Decimal.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace jinguan
{

class Standards;

/** One item of the composite index (HJ 663). */
struct CompositeItem
{
    QString pollutant;
    QString statistic; //!< `mean`, `p95`, `p90`
    Decimal reference; //!< in the unit of the pollutant
    int weight = 1;
    bool checked = false;
};

/**
 * Numbers by which days, months and years of air quality are computed: data validity of GB 3095 (table 4 of the 2026 edition),
 * percentiles, composite index and rounding of HJ 663. All of them are rows of `resources/standards`. Immutable after loading.
 */
class AirRules
{
  public:
    static Result<AirRules> load( const Standards &standards );

    /**
     * Fewest inputs of \a statistic (`8h`, `day`, `day_max_8h`, `month`, `month_february`, `year`, `hour`) of \a pollutant in the GB 3095
     * \a edition; none where the table has no row.
     */
    std::optional<int> minimum( const QString &edition, const QString &pollutant, const QString &statistic ) const;

    /** Percentile of daily values that is judged in a year, by the HJ 663 \a edition. */
    std::optional<int> percentile( const QString &edition, const QString &pollutant ) const;

    /** Items of the composite index of the HJ 663 \a edition. */
    QList<CompositeItem> composite( const QString &edition ) const { return mComposite.value( edition ); }

    /** A number of `hj663_rules.csv`; \a missing when the \a edition has none. */
    int rule( const QString &edition, const QString &id, int missing ) const;

    /** Decimals of a `day` or `period` value of \a pollutant in the HJ 663 \a edition. */
    int decimals( const QString &edition, const QString &pollutant, const QString &level ) const;

    /** The pollutants HJ 663 judges, in the order of its tables. */
    static const QStringList &pollutants();

  private:
    Result<void> loadValidity( const Standards &standards );
    Result<void> loadAssessment( const Standards &standards );

    QHash<QString, int> mMinima;                     //!< by edition|pollutant|statistic
    QHash<QString, int> mPercentiles;                //!< by edition|pollutant
    QHash<QString, QList<CompositeItem>> mComposite; //!< by edition
    QHash<QString, int> mRules;                      //!< by edition|id
};

} // namespace jinguan

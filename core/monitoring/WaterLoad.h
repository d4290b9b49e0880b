#pragma once

#include "base/LocalText.h"
#include "base/Result.h"
#include "monitoring/Figure.h"
#include "monitoring/Formula.h"
#include "monitoring/Reading.h"

#include <QDate>

namespace jinguan
{

class Standards;

/** Mass carried through a section over a time. */
struct LoadResult
{
    Figure load;                   //!< t; of the hours where both concentration and flow are there
    Figure volume;                 //!< 10⁴ m³, of the same hours
    Figure mean;                   //!< flow-weighted mean concentration, mg/L
    std::optional<Decimal> scaled; //!< t for the whole time: load × all hours / hours covered; none below the share that is needed
};

/** Pollution load of a section = Σ concentration × flow × time. Concentrations in mg/L, flows in m³/s. */
class WaterLoad
{
  public:
    /**
     * Load between \a from and \a to (UTC, half-open). Each hour takes the flow reading and the concentration whose period covers it; at least \a share
     * percent of the hours must have both for the figure to be valid.
     */
    static LoadResult load( const QList<Reading> &concentrations, Period concentrationPeriod, const QList<Reading> &flows,
      Period flowPeriod, UtcSeconds from, UtcSeconds to, int share = 75, Trail *trail = nullptr );
};

/** A formula of the ecological deduction (生态扣缴) with its fixed parameters, as the bureau wrote it into `deduction_formulas.csv`. */
struct DeductionRule
{
    QString id;
    LocalText name;
    Formula formula;
    QString unit;        //!< of the amount, e.g. `10k CNY`
    bool isDemo = false; //!< parameters are invented for demonstration
    Basis basis;
};

/** What one section owes or receives for one indicator and month. */
struct DeductionResult
{
    Figure amount;
    QHash<QString, double> values; //!< every value that went into the formula
};

/** Ecological deductions: formula and prices are data, the program only computes. */
class EcoDeduction
{
  public:
    /** Loads formulas and parameters; a formula that cannot be read is an error of its row. */
    static Result<EcoDeduction> load( const Standards &standards );

    const QList<DeductionRule> &rules() const { return mRules; }
    const DeductionRule *rule( const QString &id ) const;

    /**
     * Amount by the rule \a id for \a indicator. \a values are what was measured, by the names of the formula (`value`, `target`, `volume`, `upstream` …); fixed
     * parameters of the indicator (`price` …) come from the table unless \a values names them.
     */
    Result<DeductionResult> amount(
      const QString &id, const QString &indicator, const QHash<QString, double> &values, Trail *trail = nullptr ) const;

  private:
    QList<DeductionRule> mRules;
    QHash<QString, double> mParameters; //!< by rule|indicator|name
};

} // namespace jinguan

#pragma once

#include "base/LocalText.h"
#include "monitoring/Figure.h"

#include <QDate>

namespace jinguan
{

class LimitTables;
class Standards;

/** Content of one item in a soil sample, mg/kg. */
struct SoilInput
{
    QString indicator;
    double value = 0;
    bool belowDetection = false; //!< value is then the detection limit
};

/** One item of a soil sample against its values. */
struct SoilItemResult
{
    QString indicator;
    Decimal content; //!< below detection: half the limit
    Decimal screening;
    std::optional<Decimal> control;
    Figure index;  //!< P = content / screening value
    int level = 1; //!< 1 up to the screening value, 2 up to the control value, 3 above
};

/** A soil sample. */
struct SoilResult
{
    QList<SoilItemResult> items;
    int level = 0;        //!< the worst item's; 0 without items
    QStringList above;    //!< items above their screening value, worst first
    Figure nemerow;       //!< index over all items; two items at least
    int nemerowLevel = 0; //!< 1 clean … 5 heavily polluted
    LocalText nemerowName;
    Figure::State state = Figure::State::NoData;
    Basis basis;
    QStringList background; //!< items above screening that are within the local background (GB 36600: not managed as polluted)
};

/**
 * Soil samples by GB 15618-2018 (farmland, by pH) and GB 36600-2018 (construction land), with the Nemerow index of HJ/T 166-2004.
 *
 * Thread-safe; \a standards and \a limits outlive it.
 */
class SoilAssessment
{
  public:
    SoilAssessment( const Standards &standards, const LimitTables &limits ) : mStandards( standards ), mLimits( limits ) {}

    /**
     * \a landUse is `paddy`, `other`, `orchard`, `rotation` (farmland, needs \a ph) or `type1`, `type2` (construction land). \a background gives
     * local background contents by indicator, mg/kg: for arsenic, cobalt and vanadium on construction land (annex A).
     */
    SoilResult sample( const QList<SoilInput> &inputs, const QString &landUse, std::optional<double> ph, const QDate &day,
      const QHash<QString, double> &background = {}, Trail *trail = nullptr ) const;

  private:
    void nemerow( SoilResult &result, const QDate &day, Trail *trail ) const;

    const Standards &mStandards;
    const LimitTables &mLimits;
};

} // namespace jinguan

#pragma once

#include "forecast/ForecastModel.h"

namespace jinguan
{

/** The mean of the same hour of day over the last seven days; needs three of them. */
class SeasonalModel : public ForecastModel
{
  public:
    static constexpr int days = 7;
    static constexpr int neededDays = 3;

    QString id() const override { return QStringLiteral( "seasonal" ); }
    bool fit( const PastView &past, int horizon ) override;
    std::vector<double> predict( const PastView &past ) const override;

    /** Mean of what stands at \a target one, two, … days before, of the last seven such values that end by step \a origin; NaN when fewer than three. */
    static double sameHourMean( const PastView &past, int origin, int target );

  private:
    int mHorizon = 0;
};

} // namespace jinguan

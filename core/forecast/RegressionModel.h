#pragma once

#include "forecast/ForecastModel.h"

namespace jinguan
{

/**
 * An autoregressive model with covariates: one ridge regression per lead, learned from the last two years before the issue.
 *
 * It looks at the last values, their means over one, three and seven days, the same hour on the days before, the hour of day and the day of year as
 * harmonics, and the weather **measured until the issue**. A missing input counts as its mean in the years learned from. With perfect weather it also
 * sees the weather at the time forecast, which nobody knows: a bound (isBound()).
 */
class RegressionModel : public ForecastModel
{
  public:
    static constexpr int neededDays = 60;    //!< of past, at least
    static constexpr int trainingDays = 730; //!< looked back, at most
    static constexpr int rowsPerInput = 10;  //!< cases to learn from per input, at least

    explicit RegressionModel( bool perfectWeather = false );
    ~RegressionModel() override;

    QString id() const override;
    bool fit( const PastView &past, int horizon ) override;
    std::vector<double> predict( const PastView &past ) const override;
    bool isBound() const override { return mPerfectWeather; }

  private:
    struct Training;
    struct Learned;

    /** Inputs that are the same for all leads: from step \a origin and before. */
    void sharedInputs( const PastView &past, int origin, std::vector<double> &inputs ) const;
    /** Inputs that belong to the step forecast. */
    void targetInputs( const PastView &past, int origin, int target, std::vector<double> &inputs ) const;
    Training gather( const PastView &past ) const;
    bool fitLead( const PastView &past, const Training &training, int lead );

    bool mPerfectWeather = false;
    bool mAnnual = false; //!< a whole year was there to learn the day of year from
    int mHorizon = 0;
    std::vector<Learned> mLearned; //!< one per lead
};

} // namespace jinguan

#pragma once

#include "base/LocalText.h"
#include "base/Result.h"
#include "monitoring/Figure.h"

#include <QList>

namespace jinguan
{

class Standards;

/** How a before/after comparison is made. */
struct EffectOptions
{
    double confidence = 0.95;
    int resamples = 2000;
    int block = 1;           //!< consecutive values drawn together: 1 for independent values, 7 for daily means that hang together
    quint64 seed = 20260301; //!< the same inputs give the same interval
};

/** The difference after − before of two series of values. */
struct EffectResult
{
    int before = 0; //!< number of values
    int after = 0;
    double meanBefore = 0;
    double meanAfter = 0;
    double difference = 0;
    std::optional<double> percent; //!< of the mean before; none when that is zero
    double low = 0;                //!< confidence interval of the difference by Welch's t
    double high = 0;
    double standardError = 0; //!< of the difference
    double degreesOfFreedom = 0;
    double t = 0;
    double p = 1;            //!< two-sided
    double bootstrapLow = 0; //!< interval by the (block) bootstrap, percentile method
    double bootstrapHigh = 0;
    bool significant = false;                    //!< neither interval holds zero
    Figure::State state = Figure::State::TooFew; //!< at least three values on each side
    Basis basis;
};

/** A value with the weather it was measured in. */
struct EffectValue
{
    double value = 0;
    QString weather; //!< class id of WeatherClasses; empty: unknown, left out of the weather-aware comparison
};

/** The comparison within each weather class, put together by how often the class occurred. */
struct WeatherAwareResult
{
    struct Class
    {
        QString weather;
        EffectResult effect;
        double weight = 0; //!< share of the class in both periods together
    };
    QList<Class> classes; //!< classes with three values or more on each side
    EffectResult total;   //!< of the weighted difference; without bootstrap
    int leftOut = 0;      //!< values of classes that only one side has, or without weather
};

/** Weather classes of `weather_classes.csv`: wind speed × temperature. */
class WeatherClasses
{
  public:
    static Result<WeatherClasses> load( const Standards &standards );

    /** Id such as `calm/mild` of \a wind (m/s) and \a temperature (°C); empty outside all classes. */
    QString classOf( double wind, double temperature ) const;
    /** Its name, e.g. 静风、适中. */
    LocalText name( const QString &id ) const;

  private:
    struct Range
    {
        QString id;
        LocalText name;
        double from = 0;
        double below = 0;
    };
    QList<Range> mWind;
    QList<Range> mTemperature;
};

/**
 * Did a measure help? Two periods, or a place and its control place, compared with an interval of confidence. A convention of this program, no standard.
 *
 * Welch's t takes unequal variances; the block bootstrap takes values that hang together. A difference counts as shown only when both say so.
 */
class EffectEvaluation
{
  public:
    explicit EffectEvaluation( const Standards &standards ) : mStandards( standards ) {}

    EffectResult compare(
      const QList<double> &before, const QList<double> &after, const EffectOptions &options = {}, Trail *trail = nullptr ) const;

    /** The same within each weather class. */
    WeatherAwareResult compareByWeather(
      const QList<EffectValue> &before, const QList<EffectValue> &after, const EffectOptions &options = {} ) const;

    /** Two-sided p of Student's t, and the quantile that leaves (1 − confidence)/2 on each side. */
    static double twoSided( double t, double degreesOfFreedom );
    static double quantile( double confidence, double degreesOfFreedom );

  private:
    Basis basis() const;
    const Standards &mStandards;
};

} // namespace jinguan

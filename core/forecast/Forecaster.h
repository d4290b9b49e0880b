#pragma once

#include "forecast/BackTest.h"

namespace jinguan
{

/** One step ahead. */
struct ForecastValue
{
    UtcSeconds begin = 0;
    int lead = 1;     //!< in steps
    double value = 0; //!< in the unit of the input
    double low = 0;   //!< below it one in ten of the recent forecasts of this lead fell; NaN: not known
    double high = 0;
    QString model;
};

/** Which model serves some leads, and what it was worth on the recent past of this series. */
struct ForecastChoice
{
    LeadRange leads;
    QString model;
    ForecastError error;
    bool beatsPersistence = false;
};

/** A model in the language of the interface. */
QString forecastModelText( const QString &model );

/** What a model was worth on the recent past, for some leads. */
struct ForecastComparison
{
    LeadRange leads;
    QString model;
    bool isBound = false; //!< knows the weather to come: no forecast, but how far one could get
    ForecastError error;
};

/** A forecast as issued. */
struct Forecast
{
    UtcSeconds issued = 0;
    QList<ForecastValue> values;
    QList<ForecastChoice> choices;
    QList<ForecastComparison> comparisons; //!< every model tried, range by range, on the same pairs
    int testDays = 0;                      //!< of the recent past on which the models were compared
    QStringList leftOut;                   //!< models that had too little past to learn from
};

/**
 * Makes a forecast and says what it is worth.
 *
 * The models are first back-tested on the last days before the issue (up to 60, at most half of the past). For the first six hours, the rest of the
 * first day, the second and the third day each, the model with the smallest root-mean-square error is taken; one that does not beat persistence
 * there never is. The interval is what the residuals of that back-test left between their 10 % and 90 % quantiles.
 */
class Forecaster
{
  public:
    static constexpr int neededDays = 14; //!< of past, half of it filled
    static constexpr int testDays = 60;
    static constexpr int longestHours = 72;
    static constexpr double lowPart = 0.1;
    static constexpr double highPart = 0.9;

    /** `persistence`, `seasonal`, `ar`: what can be issued. */
    static QStringList models();

    /** Ranges of leads, in steps of \a step seconds, up to \a hours. */
    static QList<LeadRange> ranges( qint64 step, int hours );

    /**
     * A forecast issued at \a issued for \a hours ahead by \a model, or by the best one when it is `auto`. The error, a sentence: too short or too
     * empty a past, no reading in the last day, hours out of 1 … 72. \a withBound compares with perfect weather too, where weather was measured.
     */
    static Result<Forecast> make(
      const ForecastInput &input, UtcSeconds issued, int hours, const QString &model, Progress &progress, bool withBound = false );
};

} // namespace jinguan

#pragma once

#include "monitoring/EffectEvaluation.h"
#include "monitoring/PeriodEvaluation.h"

namespace jinguan
{

/** One side of a comparison: stations over days (local, both included). */
struct EffectSide
{
    QStringList stations; //!< codes; several are averaged day by day
    QDate from;
    QDate to;
};

/** What is compared: two periods of the same places, or two places over the same or different days. */
struct EffectRequest
{
    QString indicator;
    EffectSide before;
    EffectSide after;
    bool byWeather = true;                //!< also within classes of wind and temperature
    EffectOptions options { .block = 7 }; //!< daily means hang together over about a week
};

/** A day's mean with its weather. */
struct EffectDay
{
    QDate day;
    double value = 0;
    QString weather; //!< class id; empty: unknown
};

/** The comparison with all that went into it. */
struct EffectStudyResult
{
    QList<EffectDay> before;
    QList<EffectDay> after;
    EffectResult plain;
    std::optional<WeatherAwareResult> weatherAware;
    QString windBefore; //!< codes of the stations the weather is from; empty: none was near
    QString windAfter;
    Trail trail;
};

/**
 * Before and after a measure, from stored readings: daily means (at least 18 of 24 hours, or the daily value), mean of the stations, weather class of the day from the
 * daily mean wind and temperature of the nearest station that measures both.
 */
class EffectStudy
{
  public:
    explicit EffectStudy( const Standards &standards ) : mStandards( standards ) {}

    /** Errors: unknown station, empty period, no values on a side. */
    Result<EffectStudyResult> run(
      const EffectRequest &request, const QList<Station> &stations, const EvaluationInput &input, Progress *progress = nullptr ) const;

  private:
    const Standards &mStandards;
};

} // namespace jinguan

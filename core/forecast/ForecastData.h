#pragma once

#include "forecast/Forecaster.h"
#include "monitoring/Catalogue.h"
#include "store/ReadingStore.h"

namespace jinguan
{

/**
 * What a forecast is made from, out of the store, and the way of a forecast back into it.
 *
 * Of several series of the indicator at the station the measured one with the most valid readings is taken, in the unit of the catalogue; half the
 * detection limit stands for a value below it. Weather measured at the same station, by the same period, goes along.
 */
class ForecastData
{
  public:
    static constexpr int pastDays = 800; //!< before the issue that are worth reading: learning, and its first lags

    Series series; //!< the one that is forecast
    Period period = Period::Hour;
    ForecastInput input; //!< from the first reading in the range to its end

    /** The error, a sentence: no such series, or no hourly or 4-hourly readings in \a range. */
    static Result<ForecastData> read(
      const ReadingStore &store, const Catalogue &catalogue, const QString &station, const Indicator &indicator, const TimeRange &range );

    /** End of the newest measured reading of the indicator at the station. */
    static Result<UtcSeconds> newest( const ReadingStore &store, const QString &station, const Indicator &indicator );

    /**
     * Writes \a forecast as series of method Model with its time of issue: the values, and the ends of their interval (ForecastSeries.h); issued again it replaces itself, the
     * old values stay in the audit.
     * The delivery's profile names the models.
     */
    static Result<WriteSummary> write(
      ReadingStore &store, const ForecastData &data, const Indicator &indicator, const Forecast &forecast );
};

} // namespace jinguan

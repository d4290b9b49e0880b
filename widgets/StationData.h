#pragma once

#include "store/ReadingStore.h"
#include "widgets/SeriesLoader.h"

#include <atomic>

namespace jinguan
{

/** A series with an averaging period in which it has readings. */
struct SeriesPeriod
{
    Series series;
    Period period = Period::Hour;
    bool isComputed = false;                //!< nothing was received: all of it is computed from shorter periods
    Statistic statistic = Statistic::Value; //!< of what is computed
};

/** What is known of one station's readings at a moment. */
struct StationData
{
    QList<SeriesPeriod> series;    //!< observed series; forecasts are not among them
    QList<SeriesPeriod> forecasts; //!< of the newest issue of each indicator, with the ends of its interval; up to the moment asked for
    QList<LatestReading> latest;   //!< per series the reading in force
    TimeRange extent;              //!< of all readings of the station
};

/** Reads it with a store of its own. Live: the newest readings of all; else those in force at \a at, not older than \a maxAge seconds. */
Result<StationData> readStationData(
  const ReadingsOpener &opener, const QString &station, UtcSeconds at, bool live, qint64 maxAge, const std::atomic_bool &cancelled );

} // namespace jinguan

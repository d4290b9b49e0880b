#pragma once

#include "ingest/ProfileGuess.h"
#include "ingest/sensorthings/SensorThingsMapping.h"
#include "ingest/sensorthings/SensorThingsService.h"
#include "ingest/StationResolver.h"

namespace jinguan
{

/**
 * A first mapping of a service, from what its datastreams say: indicator by observed property and name, unit by its symbol, name or UCUM code, station by the thing, period by
 * the newest observations. Every guess says why; no stream is confirmed, so that nothing is polled before a person looked at it.
 */
class SensorThingsDraft
{
  public:
    SensorThingsDraft( const Catalogue &catalogue, const ColumnWords &words, NetworkStore &network, const SensorThingsLimits &limits = {} );

    /** Asks the service at \a url for its datastreams; streams that \a known has keep what was said about them. */
    Result<SensorThingsMapping> make( const QString &url, const SensorThingsMapping &known, Progress &progress );
    /** What could be borne but should be known. */
    const QStringList &warnings() const { return mWarnings; }

    /** What one datastream (with its thing and observed property expanded, where the service does that) says; stations have been loaded. */
    StreamMapping streamOf( const QJsonObject &datastream ) const;
    /** Takes the period and the words of quality from the newest observations of \a stream. */
    void learn( const QJsonArray &observations, StreamMapping &stream, SensorThingsMapping &mapping ) const;
    Result<void> loadStations() { return mStations.load(); }

  private:
    QString unitOf( const QJsonObject &unit ) const;
    /** \a names from the most to the least telling. */
    QString indicatorOf( const QStringList &names, const QString &unit, QString &why ) const;
    QString stationOf( const QJsonObject &datastream ) const;

    const Catalogue &mCatalogue;
    const ColumnWords &mWords;
    mutable StationResolver mStations;
    QSet<QString> mNoStations;
    ProfileGuess mGuess;
    SensorThingsLimits mLimits;
    QStringList mWarnings;
};

} // namespace jinguan

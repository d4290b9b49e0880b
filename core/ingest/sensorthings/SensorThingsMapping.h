#pragma once

#include "ingest/MappingProfile.h"
#include "ingest/TimeReader.h"
#include "monitoring/Catalogue.h"

#include <QByteArray>
#include <QSet>
#include <QUrl>

namespace jinguan
{

/** What one datastream of a service means here. */
struct StreamMapping
{
    QString stream;   //!< key as addresses write it: `92`, `'abc'`
    QString name;     //!< of the datastream, as the service says
    QString thing;    //!< …
    QString property; //!< … of the observed property
    QString unitSaid; //!< …
    QString station;  //!< station code of the workspace
    QString position;
    QString indicator;
    QString unit; //!< of the catalogue, after multiplication with factor
    double factor = 1;
    Period period = Period::Hour;
    TimeLabel label = TimeLabel::Begin; //!< which moment of the period an instant is; intervals say it themselves
    Method method = Method::Automatic;
    bool use = true;
    bool confirmed = false; //!< somebody looked at it; without that nothing is taken
    QString note;           //!< how the draft came to its guesses

    bool operator==( const StreamMapping &other ) const = default;
};

/**
 * How a service of OGC SensorThings is to be understood: a JSON file that the data operator edits. The schema is in `docs/importing.md`.
 *
 * What a draft guessed is not believed: only streams that are `confirmed` are polled.
 */
class SensorThingsMapping
{
  public:
    static Result<SensorThingsMapping> fromJson( const QByteArray &json, const QString &origin );
    static Result<SensorThingsMapping> read( const QString &path );
    QByteArray toJson() const;
    /** Whole or not at all. */
    Result<void> write( const QString &path ) const;

    /** What is wrong with the confirmed streams: indicator, unit, station left out, a stream or a series named twice. */
    Result<void> check( const Catalogue &catalogue ) const;
    /** The profile by which the observations of \a stream are judged, as rows of `time` (seconds since 1970), `result`, `flag`. */
    MappingProfile profileOf( const StreamMapping &stream ) const;
    int confirmedStreams() const;

    /** \a text without the slash at its end. */
    static QUrl serviceUrl( const QString &text );

    QString url;
    QString source;                    //!< part of the series: who delivers
    QString zone;                      //!< of times without an offset; empty: those are refused
    qint64 lookBack = 7200;            //!< seconds before the newest observation that are asked for again: late and corrected ones
    UtcSeconds from = 0;               //!< the first poll begins here; 0: with what is a week old
    int page = 500;                    //!< observations asked for at once
    QStringList missing;               //!< results that mean nothing was measured
    QString flagPath;                  //!< where an observation says how good it is, e.g. `resultQuality.quality`
    QHash<QString, QualityFlag> flags; //!< other words there are `suspect`
    MappingProfile::OutOfRange outOfRange = MappingProfile::OutOfRange::Reject;
    QList<StreamMapping> streams;
};

} // namespace jinguan

#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace jinguan
{

/** Where readings come from by themselves. */
enum class SourceKind
{
  SensorThings, //!< a service of OGC SensorThings that is polled
  Folder        //!< a folder into which others put files
};

QString sourceKindId( SourceKind kind ); //!< `sensorthings`, `folder`
SourceKind sourceKindFromId( const QString &id, bool *ok = nullptr );

/** A source that the program asks or watches by itself. */
struct DataSource
{
    qint64 id = 0; //!< 0 until stored
    QString name;  //!< unique in the workspace
    SourceKind kind = SourceKind::Folder;
    QString location;    //!< address of the service, or path of the folder
    QString profile;     //!< folder: name of the mapping profile; empty: guessed for each file
    QByteArray mapping;  //!< SensorThings: SensorThingsMapping as JSON
    QString deliveredBy; //!< body that delivers; recorded with each delivery
    int every = 300;     //!< seconds between two looks, at least 5
    bool enabled = true;
    bool inWindow = true; //!< runs while the window is open, not only by command

    bool operator==( const DataSource &other ) const = default;
};

/** How a source has done. Counts are of all time. */
struct SourceState
{
    qint64 source = 0;
    UtcSeconds lastAt = 0;   //!< last look
    UtcSeconds lastGood = 0; //!< last look that came to its end
    qint64 runs = 0;
    qint64 written = 0; //!< readings new or changed
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 failures = 0; //!< looks that failed since the last good one
    QString lastError;   //!< translated; stays until the next one
    UtcSeconds lastErrorAt = 0;
};

/** Up to where the observations of a stream were taken. */
struct StreamMark
{
    UtcSeconds takenTo = 0; //!< time of the newest observation seen, UTC seconds
    QStringList refused;    //!< ids of observations that were refused and would be asked for again
};

/** The sources of a workspace. Same rules of threads and durability as ReadingStore. */
class SourceStore
{
  public:
    static constexpr int leastEvery = 5; //!< seconds

    virtual ~SourceStore() = default;

    virtual Result<QList<DataSource>> sources() const = 0; //!< by name
    /** Inserts (id 0) or updates; refuses an empty or taken name, an empty location, and an interval below leastEvery. */
    virtual Result<DataSource> save( const DataSource &source ) = 0;
    /** Forgets the source, its state and marks; what it delivered stays. */
    virtual Result<void> remove( qint64 id ) = 0;

    virtual Result<QList<SourceState>> states() const = 0;
    /** Adds the counts of \a news to what is stored; times and texts replace the older ones. */
    virtual Result<void> add( const SourceState &news ) = 0;

    virtual Result<QHash<QString, StreamMark>> marks( qint64 source ) const = 0; //!< by stream
    virtual Result<void> setMark( qint64 source, const QString &stream, const StreamMark &mark ) = 0;
};

} // namespace jinguan

#pragma once

#include "ingest/sensorthings/SensorThingsPoll.h"
#include "ingest/sources/DropFolder.h"
#include "store/Workspace.h"

#include <functional>
#include <map>
#include <memory>

namespace jinguan
{

/** What one look at a source brought. */
struct SourceRun
{
    DataSource source;
    UtcSeconds at = 0;
    bool skipped = false; //!< another process is looking at it now
    qint64 written = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    QString problem;     //!< translated; empty when all went well
    bool failed = false; //!< nothing could be looked at; a single bad file or stream is no failure
    QList<DroppedFile> files;
    QList<StreamOutcome> streams;
    QStringList warnings;
    int unconfirmed = 0;
    bool cancelled = false;
};

/**
 * Looks at the saved sources when their time has come, and keeps their states.
 *
 * A source that fails is asked again later and later, up to an hour apart. Of several processes that work on one workspace only one looks at a source at a
 * time (a lock file beside the database, given back by the system when a process dies). Use from one thread that is not that of the window.
 */
class SourceRunner
{
  public:
    /** \a workspace is open for writing readings and outlives the runner. */
    SourceRunner( const Catalogue &catalogue, Workspace &workspace );
    ~SourceRunner();

    void setLimits( const SensorThingsLimits &limits ) { mLimits = limits; }
    void setSettle( int seconds ) { mSettle = seconds; }
    /** Which sources run; all enabled ones unless told. */
    void setChoice( const std::function<bool( const DataSource & )> &choice ) { mChoice = choice; }

    /** Looks at every source whose time has come; \a done hears of each. */
    Result<void> runDue( UtcSeconds now, Progress &progress, const std::function<void( const SourceRun & )> &done );
    /** Looks at one source now, whether its time has come or not. */
    SourceRun run( const DataSource &source, UtcSeconds now, Progress &progress );
    /** When the next source is due; \a now when there is none with a time. */
    static UtcSeconds dueAt( const DataSource &source, const SourceState &state );

  private:
    void look( SourceRun &run, Progress &progress );
    void lookIntoFolder( SourceRun &run, Progress &progress );
    void poll( SourceRun &run, Progress &progress );

    const Catalogue &mCatalogue;
    Workspace &mWorkspace;
    std::unique_ptr<ProfileLibrary> mLibrary; //!< read anew for each look, so that edited profiles count
    std::map<qint64, DropFolder> mFolders;
    SensorThingsLimits mLimits;
    int mSettle = 10;
    std::function<bool( const DataSource & )> mChoice;
};

} // namespace jinguan

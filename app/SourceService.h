#pragma once

#include "SourceWorker.h"

namespace jinguan
{

/**
 * The sources of a workspace inside the window: what `jinguan watch` does, on a thread and with database connections of its own.
 *
 * Writes readings.db only, beside the window, which notices new readings as it notices those of any other process. Stop it before the workspace is closed.
 */
class SourceService : public QObject
{
    Q_OBJECT

  public:
    explicit SourceService( const Catalogue &catalogue, QObject *parent = nullptr );
    /** Stops and waits. */
    ~SourceService() override;

    void start( const QString &workspace, const UserProfile &user );
    /** Ends it; returns when what was read is stored. */
    void stop();
    bool isRunning() const { return static_cast<bool>( mWorker ); }

    void save( const DataSource &source );
    void remove( qint64 id );
    void runNow( qint64 id );

    const SourceList &list() const { return mList; }
    /** The source that is being looked at because somebody asked; 0: none. */
    qint64 asked() const { return mAsked; }

  Q_SIGNALS:
    void listChanged();
    void ran( const jinguan::SourceRun &run );
    void saved( const QString &problem );
    void failed( const QString &message );

  private:
    const Catalogue &mCatalogue;
    std::unique_ptr<SourceWorker> mWorker;
    SourceList mList;
    qint64 mAsked = 0;
};

} // namespace jinguan

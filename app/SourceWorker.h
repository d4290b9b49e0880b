#pragma once

#include "ingest/sources/SourceRunner.h"
#include "monitoring/Catalogue.h"

#include <QMetaType>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>

namespace jinguan
{

/** Sources with their states, as the window shows them. */
struct SourceList
{
    QList<DataSource> sources;
    QHash<qint64, SourceState> states;
};

/**
 * The thread of SourceService: a workspace of its own, and the runner. What it is asked to do waits in a queue rather than in an event loop, since a poll runs
 * an event loop within and must not be entered twice.
 */
class SourceWorker : public QThread
{
    Q_OBJECT

  public:
    SourceWorker( const Catalogue &catalogue, const QString &folder, const UserProfile &user, QObject *parent = nullptr );
    /** Ends what runs at its next safe point, and waits. */
    ~SourceWorker() override;

    void save( const DataSource &source );
    void remove( qint64 id );
    /** Looks at one source now. */
    void runNow( qint64 id );

  Q_SIGNALS:
    void listed( const jinguan::SourceList &list );
    void ran( const jinguan::SourceRun &run );
    void saved( const QString &problem ); //!< empty: it is saved
    void failed( const QString &message );

  protected:
    void run() override;

  private:
    class Watch;
    using Job = std::function<void( Workspace &workspace, SourceRunner &runner )>;
    void ask( Job job );
    /** The next job; after a second without one an empty one. */
    Job next();
    void list( Workspace &workspace );
    void runDue( Workspace &workspace, SourceRunner &runner );
    void runOne( qint64 id, Workspace &workspace, SourceRunner &runner );

    const Catalogue &mCatalogue;
    QString mFolder;
    UserProfile mUser;
    std::atomic_bool mCancelled = false;
    QMutex mMutex;
    QWaitCondition mAsked;
    std::deque<Job> mJobs;
};

} // namespace jinguan

Q_DECLARE_METATYPE( jinguan::SourceList )
Q_DECLARE_METATYPE( jinguan::SourceRun )

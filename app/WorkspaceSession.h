#pragma once

#include "evaluation/StatusBoard.h"
#include "layers/MapBuilder.h"
#include "Services.h"
#include "store/Workspace.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QgsProject;

namespace jinguan
{

/**
 * An open workspace and what the window shows of it: element, moment, part of the city.
 *
 * Statuses are worked out in the thread pool with a reading store of its own; the answer to an older question is dropped. While live, new
 * readings of any process are noticed within a second. Away from the present the moment stays, unless it stands at the end of the
 * readings: then it goes on with them.
 */
class WorkspaceSession : public QObject
{
    Q_OBJECT

  public:
    /** Opens \a folder for writing; read-only when another process writes it already (isReadOnly() tells). */
    static Result<std::unique_ptr<WorkspaceSession>> open( const QString &folder, const Services &services, const UserProfile &user );
    ~WorkspaceSession() override;

    Workspace &workspace() const { return *mWorkspace; }
    QgsProject &project() const { return *mProject; }
    MapScene &scene() const { return *mScene; }
    bool isReadOnly() const { return mWorkspace->mode() != OpenMode::ReadWrite; }
    bool isDemo() const;

    const QList<Station> &stations() const { return mStations; }
    const Station *station( const QString &code ) const;
    const QHash<QString, StationStatusSymbol> &statuses() const { return mStatuses; }

    QString element() const { return mElement; }
    MapFilter filter() const { return mFilter; }
    UtcSeconds moment() const { return mMoment; }
    bool isLive() const { return mLive; }
    /** First and last moment with readings. */
    TimeRange dataExtent() const { return mExtent; }

    void setElement( const QString &element );
    void setFilter( const MapFilter &filter );
    /** The moment to show; \a live follows the present. */
    void setMoment( UtcSeconds at, bool live );

    /** Reads stations and layers anew, after an import. */
    Result<void> reloadNetwork();
    /** Asks for the statuses anew. */
    void refreshStatuses();
    /** True while an answer is awaited. */
    bool isBusy() const { return mStatusWatcher.isRunning(); }

  Q_SIGNALS:
    void statusesChanged();
    /** The scene is about to be replaced; whoever draws its stations lets go of it. */
    void networkAboutToChange();
    /** Stations or layers were read anew; the project has new layers. */
    void networkChanged();
    /** Somebody wrote readings. */
    void readingsArrived();
    void failed( const QString &message );

  private:
    struct StatusAnswer
    {
        quint64 ticket = 0;
        std::optional<Error> error;
        QHash<QString, StationStatusSymbol> statuses;
    };
    struct Poll
    {
        qint64 counter = 0;
        TimeRange extent;
        QList<Incident> incidents;
    };

    WorkspaceSession( std::unique_ptr<Workspace> workspace, const Services &services );
    void takeAnswer();
    void poll();
    void takePoll();
    void readIncidents();
    /** Codes of stations with an incident open at \a at. */
    QSet<QString> openIncidents( UtcSeconds at ) const;

    std::unique_ptr<Workspace> mWorkspace; //!< outlives the project, which reads its files
    const Services &mServices;
    std::unique_ptr<QgsProject> mProject;
    std::unique_ptr<MapScene> mScene; //!< gone before the project
    QList<Station> mStations;
    QHash<QString, StationStatusSymbol> mStatuses;
    QList<Incident> mIncidents;
    QString mElement = QStringLiteral( "air" );
    MapFilter mFilter;
    UtcSeconds mMoment = 0;
    bool mLive = false;
    TimeRange mExtent;
    quint64 mTicket = 0;
    bool mAskAgain = false;
    qint64 mCounter = -1;
    QFutureWatcher<StatusAnswer> mStatusWatcher;
    QFutureWatcher<Poll> mPollWatcher;
    QTimer mPollTimer;
};

} // namespace jinguan

#pragma once

#include "layers/MapFilter.h"
#include "Services.h"
#include "widgets/briefing/BriefDock.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace jinguan
{

class GoalDialog;
class IncidentCentre;
class WorkspaceSession;

/** The district officer's day in the window: the dock "My area", goal tracking, and their way to the list of incidents. */
class BriefCentre : public QObject
{
    Q_OBJECT

  public:
    /** The dock belongs to \a window, which places it. Steps on incidents go through the list of \a incidents. */
    BriefCentre( const Services &services, IncidentCentre &incidents, QWidget *window );

    void addTo( QMenu *menu );
    /** The workspace shown; nullptr before it is closed, which waits for what still runs. */
    void setSession( WorkspaceSession *session );
    /** The user of the settings. */
    void updateUser();
    /** The dialog of the goals, raised when it is open already; nullptr without a workspace. */
    GoalDialog *showGoals();

    BriefDock *dock() const { return mDock; }

  Q_SIGNALS:
    void stationPicked( const QString &code );
    void areaPicked( const jinguan::MapFilter &area );
    void momentPicked( qint64 moment );
    void printAsked( const QString &command, const QStringList &options );
    void failed( const QString &message );

  private:
    void setContext();
    /** Takes over element, area and moment of the session. */
    void follow();
    UtcSeconds moment() const;
    BriefArea area() const;

    const Services &mServices;
    IncidentCentre &mIncidents;
    WorkspaceSession *mSession = nullptr;
    std::shared_ptr<const BriefingKnowledge> mKnowledge;
    BriefContext mContext;
    QPointer<BriefDock> mDock;
    QPointer<GoalDialog> mGoals;
};

} // namespace jinguan

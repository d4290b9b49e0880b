#pragma once

#include "WorkspaceSession.h"

#include <qgsgeometry.h>

#include <QObject>

namespace jinguan
{

class MapView;
class PlanningDock;
class PlanningMap;

/** Planning in the window: wires the dock to the map, its layers and the session; holds no logic of theirs. Is gone before the map is. */
class PlanningCentre : public QObject
{
    Q_OBJECT

  public:
    PlanningCentre( const Services &services, PlanningDock &dock, MapView &map );
    ~PlanningCentre() override;

    /** The workspace shown; nullptr before it is closed. */
    void setSession( WorkspaceSession *session );

    PlanningMap &map() { return *mPlanningMap; }

  Q_SIGNALS:
    void failed( const QString &message );
    void printAsked( const QString &command, const QStringList &options );

  private:
    void connectDock();
    void showScenario( const Scenario &scenario );
    void showGaps( const QgsGeometry &gaps );
    /** Brings the sites of an answer into view when one of them is not. */
    void showSites();

    const Services &mServices;
    PlanningDock &mDock;
    MapView &mMap;
    std::unique_ptr<PlanningMap> mPlanningMap;
    WorkspaceSession *mSession = nullptr;
    QgsGeometry mGaps; //!< as last shown
};

} // namespace jinguan

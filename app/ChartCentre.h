#pragma once

#include "Services.h"
#include "widgets/charts/ChartWorkbench.h"

#include <QPointer>

class QAction;

namespace jinguan
{

class StationList;
class StationPanel;
class TimeBar;
class WorkspaceSession;

/** Charts in the window: the workbench, opened from menu, station panel and station list; its settings; the moment it shares with the time bar. */
class ChartCentre : public QObject
{
    Q_OBJECT

  public:
    ChartCentre( const Services &services, QWidget *window );
    ~ChartCentre() override;

    /** The workspace shown; nullptr before it is closed, which waits for what still runs. */
    void setSession( WorkspaceSession *session );
    /** Puts "Open in the chart workbench" into the context menus of panel and list. */
    void addTo( StationPanel *panel, StationList *list );
    void connectTime( TimeBar *bar );
    /** The station that the panel shows. */
    void setStation( const QString &code ) { mStation = code; }

    /** Shows the workbench with the question of the last time. */
    void show();
    /** Shows a station in it. */
    void open( const QString &code );

    ChartWorkbench *workbench();

  Q_SIGNALS:
    void failed( const QString &message );

  private:
    void fill();
    void keep();
    void keepChains( const QByteArray &json );

    const Services &mServices;
    QWidget *mWindow = nullptr;
    WorkspaceSession *mSession = nullptr;
    QPointer<ChartWorkbench> mWorkbench;
    QPointer<TimeBar> mTime;
    QString mStation;
};

} // namespace jinguan

#pragma once

#include "LiveReception.h"
#include "print/PrintKinds.h"
#include "Services.h"
#include "widgets/evaluation/EvaluationDock.h"
#include "widgets/FilterBox.h"
#include "widgets/map/Basemap.h"
#include "widgets/map/MapView.h"
#include "widgets/planning/PlanningDock.h"
#include "WorkspaceSession.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QPointer>

#include <memory>

class QgsMapOverviewCanvas;
class QgsMessageBar;
class QLabel;
class QMenu;

namespace jinguan
{

class AnalysisCentre;
class BookmarkMenu;
class BriefCentre;
class BulletinCentre;
class ChartCentre;
class ElementBar;
class FieldCentre;
class ForecastCentre;
class IdentifyPanel;
class HistoryWatch;
class IncidentCentre;
class LayerPanel;
class LiveStations;
class PlanningCentre;
class PrintCentre;
class PulseItem;
class QualityCentre;
class ReceptionDialog;
class SamplingCentre;
class SearchBox;
class PublicationCentre;
class SourceCentre;
class StationList;
class StationPanel;
class TimeBar;

/** The one window: map in the middle, everything else in docks. It wires the parts together and holds no logic of theirs. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

  public:
    explicit MainWindow( const Services &services, QWidget *parent = nullptr );
    ~MainWindow() override;

    /** Opens a workspace in the place of the present one, which stays when this fails. */
    Result<void> openWorkspace( const QString &folder );
    WorkspaceSession *session() const { return mSession.get(); }
    MapView *mapView() const { return mMap; }
    LiveReception &reception() { return mReception; }
    PulseItem *pulse() const { return mPulse; }
    LiveStations *liveStations() const { return mLive; }
    IncidentCentre *incidents() const { return mIncidents; }
    ChartCentre *charts() const { return mCharts; }
    AnalysisCentre *analyses() const { return mAnalyses; }
    ForecastCentre *forecasts() const { return mForecasts; }
    QualityCentre *quality() const { return mQuality; }
    BriefCentre *briefs() const { return mBriefs; }
    SourceCentre *sources() const { return mSources; }
    FieldCentre *field() const { return mField; }
    SamplingCentre *sampling() const { return mSampling; }
    PublicationCentre *publication() const { return mPublication; }
    PlanningCentre *planning() const { return mPlanningCentre.get(); }
    PrintCentre *prints() const { return mPrints; }

    /** Chooses a station: panel, list and map follow. */
    void showStation( const QString &code );

    /** True once the map of the present workspace with its statuses was drawn completely. */
    bool isComplete() const { return mComplete; }

  Q_SIGNALS:
    /** The first complete map of a workspace is on screen. */
    void completed();
    /** The language was changed in the preferences: the window is to be made anew. */
    void languageChanged();

  protected:
    void closeEvent( QCloseEvent *event ) override;
    void dragEnterEvent( QDragEnterEvent *event ) override;
    void dropEvent( QDropEvent *event ) override;

  private:
    void makeToolBars();
    void makeMapArea();
    void makeDocks();
    void makeMenus();
    void makeFileMenu();
    void makeMapMenu();
    void makeAnalysisMenu();
    void makeViewMenu();
    void makeStatusBar();
    void connectMap();
    void connectControls();
    void connectPlanning();
    void connectSession();
    void connectReception();
    void connectIncidents();
    void connectAnalyses();
    void connectQuality();
    void connectBriefs();

    void closeSession();
    /** Shows a chosen station, and moves the map where it would not be seen. */
    void approach( const QString &code );
    /** Likewise, and shows the element of the station. */
    void visit( const QString &code );
    void showPulse();
    void showCentre();
    void showTip( const QString &code, const QPoint &at );
    void networkLoaded();
    void statusesShown();
    void completeWhenDrawn();
    void readingsCame();
    void fillSearch();
    void fillStationList();
    void applyFilter( const MapFilter &filter );
    void picked( const QString &kind, const QString &id );
    void zoomToFilter();
    void applyBasemap();
    void placeBasemap( const BasemapSettings &settings );

    void chooseWorkspace();
    void createWorkspace();
    void openDemo();
    void backUp();
    void importFiles( const QStringList &files );
    PrintContext printContext() const;
    void showReception();
    void showPreferences();
    void tell( const QString &text );
    void warn( const QString &text );
    void updateTitle();

    const Services &mServices;
    std::unique_ptr<WorkspaceSession> mSession;
    ElementBar *mElements = nullptr;
    FilterBox *mFilter = nullptr;
    SearchBox *mSearch = nullptr;
    MapView *mMap = nullptr;
    QgsMessageBar *mMessages = nullptr;
    QgsMapOverviewCanvas *mOverview = nullptr;
    TimeBar *mTime = nullptr;
    LayerPanel *mLayers = nullptr;
    IdentifyPanel *mIdentify = nullptr;
    StationPanel *mStationPanel = nullptr;
    StationList *mStationList = nullptr;
    PlanningDock *mPlanning = nullptr;
    IncidentCentre *mIncidents = nullptr;
    ChartCentre *mCharts = nullptr;
    AnalysisCentre *mAnalyses = nullptr;
    ForecastCentre *mForecasts = nullptr;
    HistoryWatch *mHistory = nullptr;
    QualityCentre *mQuality = nullptr;
    SourceCentre *mSources = nullptr;
    FieldCentre *mField = nullptr;
    PrintCentre *mPrints = nullptr;
    SamplingCentre *mSampling = nullptr;
    PublicationCentre *mPublication = nullptr;
    BulletinCentre *mBulletins = nullptr;
    EvaluationDock *mEvaluation = nullptr;
    BriefCentre *mBriefs = nullptr;
    std::unique_ptr<PlanningCentre> mPlanningCentre;
    BookmarkMenu *mBookmarks = nullptr;
    QMenu *mViewMenu = nullptr;
    QDockWidget *mStationDock = nullptr;
    QLabel *mCoordinates = nullptr;
    QLabel *mScale = nullptr;
    QLabel *mMeasurement = nullptr;
    QLabel *mState = nullptr;
    QLabel *mReceptionState = nullptr;
    PulseItem *mPulse = nullptr;   //!< belongs to the canvas
    LiveStations *mLive = nullptr; //!< belongs to the canvas
    QPointer<ReceptionDialog> mReceptionDialog;
    LiveReception mReception;
    Basemap mBasemap;
    QString mBasemapLayer;
    QString mStation;
    QElapsedTimer mLastReading;
    QTimer mFlowTimer;
    bool mComplete = false;
    bool mStatusesArrived = false;
    bool mMapDrawn = false;
};

} // namespace jinguan

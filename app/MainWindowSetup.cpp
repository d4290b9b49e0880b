// The making of the main window: tool bars, docks, menus. What they do is in MainWindow.cpp and MainWindowActions.cpp.

#include "AnalysisCentre.h"
#include "BookmarkMenu.h"
#include "BriefCentre.h"
#include "BulletinCentre.h"
#include "ChartCentre.h"
#include "dialogs/AboutDialog.h"
#include "FieldCentre.h"
#include "ForecastCentre.h"
#include "HistoryWatch.h"
#include "IncidentCentre.h"
#include "MainWindow.h"
#include "PrintCentre.h"
#include "PublicationCentre.h"
#include "QualityCentre.h"
#include "SamplingCentre.h"
#include "SourceCentre.h"
#include "widgets/ElementBar.h"
#include "widgets/map/IdentifyPanel.h"
#include "widgets/map/LayerPanel.h"
#include "widgets/SearchBox.h"
#include "widgets/StationList.h"
#include "widgets/StationPanel.h"
#include "widgets/TimeBar.h"

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgsmapoverviewcanvas.h>
#include <qgsmessagebar.h>

#include <QActionGroup>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QUndoStack>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
QDockWidget *makeDock( QMainWindow *window, const char *name, const QString &title, QWidget *content, Qt::DockWidgetArea area )
{
  auto *dock = new QDockWidget( title, window );
  dock->setObjectName( QString::fromLatin1( name ) );
  dock->setWidget( content );
  window->addDockWidget( area, dock );
  return dock;
}
} // namespace

void MainWindow::makeMapArea()
{
  auto *central = new QWidget( this );
  auto *layout = new QVBoxLayout( central );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->setSpacing( 0 );
  mMessages = new QgsMessageBar( central );
  mMessages->setObjectName( QStringLiteral( "messageBar" ) );
  mMessages->setSizePolicy( QSizePolicy::Minimum, QSizePolicy::Fixed );
  mMap = new MapView( central );
  mTime = new TimeBar( central );
  mTime->setObjectName( QStringLiteral( "timeBar" ) );
  layout->addWidget( mMessages );
  layout->addWidget( mMap, 1 );
  layout->addWidget( mTime );
  setCentralWidget( central );
}

void MainWindow::makeToolBars()
{
  mElements = new ElementBar( this );
  mElements->setObjectName( QStringLiteral( "elementBar" ) );
  mElements->setElements( mServices.catalogue.elements() );
  mFilter = new FilterBox( this );
  mFilter->setObjectName( QStringLiteral( "filterBox" ) );
  mFilter->setAreas( mServices.responsibility.districts(), mServices.responsibility.units() );
  mSearch = new SearchBox( this );
  mSearch->setObjectName( QStringLiteral( "searchBox" ) );

  auto *bar = addToolBar( tr( "Elements" ) );
  bar->setObjectName( QStringLiteral( "elementToolBar" ) );
  bar->setMovable( false );
  bar->addWidget( mElements );
  auto *spacer = new QWidget( bar );
  spacer->setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Preferred );
  bar->addWidget( spacer );

  auto *find = addToolBar( tr( "Area and search" ) );
  find->setObjectName( QStringLiteral( "searchToolBar" ) );
  find->setMovable( false );
  find->addWidget( mFilter );
  find->addSeparator();
  find->addWidget( mSearch );
}

void MainWindow::makeDocks()
{
  mLayers = new LayerPanel( mMap->canvas(), this );
  QDockWidget *layers = makeDock( this, "layersDock", tr( "Layers" ), mLayers, Qt::LeftDockWidgetArea );
  mIdentify = new IdentifyPanel( this );
  QDockWidget *identify = makeDock( this, "identifyDock", tr( "What is here" ), mIdentify, Qt::LeftDockWidgetArea );
  mOverview = new QgsMapOverviewCanvas( this, mMap->canvas() );
  mOverview->setObjectName( QStringLiteral( "overview" ) );
  mOverview->setBackgroundColor( Qt::white );
  mOverview->setMinimumHeight( 140 );
  QDockWidget *overview = makeDock( this, "overviewDock", tr( "Overview" ), mOverview, Qt::LeftDockWidgetArea );
  tabifyDockWidget( overview, identify );
  overview->raise();

  mStationPanel = new StationPanel( this );
  mStationPanel->setObjectName( QStringLiteral( "stationPanel" ) );
  mStationDock = makeDock( this, "stationDock", tr( "Station" ), mStationPanel, Qt::RightDockWidgetArea );
  mPlanning = new PlanningDock( this );
  mPlanning->setObjectName( QStringLiteral( "planningDock" ) );
  addDockWidget( Qt::RightDockWidgetArea, mPlanning );
  tabifyDockWidget( mStationDock, mPlanning );
  mEvaluation = new EvaluationDock( this );
  addDockWidget( Qt::RightDockWidgetArea, mEvaluation );
  tabifyDockWidget( mPlanning, mEvaluation );
  mForecasts = new ForecastCentre( mServices, this );
  addDockWidget( Qt::RightDockWidgetArea, mForecasts->dock() );
  tabifyDockWidget( mEvaluation, mForecasts->dock() );
  mStationDock->raise();

  mStationList = new StationList( this );
  mStationList->setObjectName( QStringLiteral( "stationList" ) );
  QDockWidget *list = makeDock( this, "stationListDock", tr( "Stations" ), mStationList, Qt::BottomDockWidgetArea );
  mHistory = new HistoryWatch( mServices, this );
  connect( mHistory, &HistoryWatch::failed, this, &MainWindow::warn );
  mIncidents = new IncidentCentre( mServices, this );
  mBriefs = new BriefCentre( mServices, *mIncidents, this );
  addDockWidget( Qt::RightDockWidgetArea, mBriefs->dock() );
  tabifyDockWidget( mForecasts->dock(), mBriefs->dock() );
  mStationDock->raise();
  mAnalyses = new AnalysisCentre( mServices, this );
  mSources = new SourceCentre( mServices, this );
  mPrints = new PrintCentre( mServices, this, [this] { return printContext(); } );
  mSampling = new SamplingCentre( mServices, this );
  mPublication = new PublicationCentre( mServices, this );
  connect( mPublication, &PublicationCentre::failed, this, &MainWindow::warn );
  mBulletins = new BulletinCentre( mServices, this );
  connect( mBulletins, &BulletinCentre::printAsked, mPrints, &PrintCentre::open );
  addDockWidget( Qt::BottomDockWidgetArea, mIncidents->dock() );
  tabifyDockWidget( list, mIncidents->dock() );
  mCharts = new ChartCentre( mServices, this );
  mCharts->addTo( mStationPanel, mStationList );
  mCharts->connectTime( mTime );
  mField = new FieldCentre( mServices, this );
  mField->addTo( mStationPanel, mStationList );
  connect( mField, &FieldCentre::printAsked, mPrints, &PrintCentre::open );
  connect( mCharts, &ChartCentre::failed, this, &MainWindow::warn );
  mQuality = new QualityCentre( mServices, this );
  addDockWidget( Qt::BottomDockWidgetArea, mQuality->dock() );
  tabifyDockWidget( mIncidents->dock(), mQuality->dock() );
  list->raise();

  setCorner( Qt::BottomRightCorner, Qt::RightDockWidgetArea );
  setCorner( Qt::BottomLeftCorner, Qt::LeftDockWidgetArea );
  resizeDocks( { layers, mStationDock }, { 270, 350 }, Qt::Horizontal );
  resizeDocks( { layers, overview }, { 560, 200 }, Qt::Vertical );
  resizeDocks( { list }, { 280 }, Qt::Vertical );
}

void MainWindow::makeStatusBar()
{
  mCoordinates = new QLabel( this );
  mCoordinates->setObjectName( QStringLiteral( "coordinates" ) );
  mScale = new QLabel( this );
  mScale->setObjectName( QStringLiteral( "scale" ) );
  mMeasurement = new QLabel( this );
  mMeasurement->setObjectName( QStringLiteral( "measurement" ) );
  mState = new QLabel( this );
  mState->setObjectName( QStringLiteral( "state" ) );
  for ( QLabel *label : { mCoordinates, mScale, mMeasurement } )
    statusBar()->addWidget( label );
  mReceptionState = new QLabel( this );
  mReceptionState->setObjectName( QStringLiteral( "reception" ) );
  mReceptionState->hide();
  statusBar()->addPermanentWidget( mReceptionState );
  statusBar()->addPermanentWidget( mState );
}

void MainWindow::makeMenus()
{
  makeFileMenu();

  QMenu *edit = menuBar()->addMenu( tr( "&Edit" ) );
  QAction *undo = mPlanning->undoStack()->createUndoAction( this, tr( "Undo" ) );
  undo->setShortcut( QKeySequence::Undo );
  QAction *redo = mPlanning->undoStack()->createRedoAction( this, tr( "Redo" ) );
  redo->setShortcut( QKeySequence::Redo );
  edit->addAction( undo );
  edit->addAction( redo );
  edit->addSeparator();
  QAction *find = edit->addAction( tr( "&Find …" ), QKeySequence::Find, mSearch, qOverload<>( &QWidget::setFocus ) );
  find->setObjectName( QStringLiteral( "actionFind" ) );
  edit->addSeparator();
  edit->addAction( tr( "&Warning rules …" ), mIncidents, &IncidentCentre::showRules )->setObjectName( QStringLiteral( "actionRules" ) );
  edit->addAction( tr( "River &chiefs and speeds …" ), mIncidents, &IncidentCentre::showRivers )
    ->setObjectName( QStringLiteral( "actionRivers" ) );
  edit->addAction( tr( "&Preferences …" ), QKeySequence::Preferences, this, &MainWindow::showPreferences )
    ->setObjectName( QStringLiteral( "actionPreferences" ) );

  makeViewMenu();
  makeMapMenu();
  makeAnalysisMenu();

  QMenu *report = menuBar()->addMenu( tr( "&Report" ) );
  mPrints->fillMenu( report );
  mBulletins->addTo( report );
  mPublication->addTo( report );

  QMenu *help = menuBar()->addMenu( tr( "&Help" ) );
  help->addAction( tr( "&About Jinguan" ), this, [this] { AboutDialog( this ).exec(); } )->setObjectName( QStringLiteral( "actionAbout" ) );
}

void MainWindow::makeFileMenu()
{
  QMenu *file = menuBar()->addMenu( tr( "&File" ) );
  file->addAction( tr( "&Open workspace …" ), QKeySequence::Open, this, &MainWindow::chooseWorkspace )
    ->setObjectName( QStringLiteral( "actionOpen" ) );
  file->addAction( tr( "&New workspace …" ), QKeySequence::New, this, &MainWindow::createWorkspace )
    ->setObjectName( QStringLiteral( "actionNew" ) );
  file->addAction( tr( "Open the &demo" ), this, &MainWindow::openDemo )->setObjectName( QStringLiteral( "actionDemo" ) );
  file->addSeparator();
  file->addAction( tr( "&Import …" ), QKeySequence( tr( "Ctrl+I" ) ), this, [this] { importFiles( {} ); } )
    ->setObjectName( QStringLiteral( "actionImport" ) );
  file->addAction( tr( "&Live reception (HJ 212) …" ), this, &MainWindow::showReception )
    ->setObjectName( QStringLiteral( "actionReception" ) );
  file->addAction( tr( "Data so&urces …" ), mSources, &SourceCentre::show )->setObjectName( QStringLiteral( "actionSources" ) );
  file->addAction( tr( "&Back up …" ), this, &MainWindow::backUp )->setObjectName( QStringLiteral( "actionBackup" ) );
  file->addSeparator();
  file->addAction( tr( "&Quit" ), QKeySequence::Quit, this, &QWidget::close );
}

void MainWindow::makeViewMenu()
{
  mViewMenu = menuBar()->addMenu( tr( "&View" ) );
  mViewMenu->addAction( tr( "&Central city" ), QKeySequence( Qt::CTRL | Qt::Key_Home ), this, [this] {
    if ( mSession )
    {
      mMap->canvas()->setExtent( mSession->scene().centreExtent() );
      mMap->refresh();
    }
  } );
  mViewMenu->addAction( tr( "&Whole city" ), QKeySequence( Qt::CTRL | Qt::Key_End ), this, [this] {
    if ( mSession )
    {
      mMap->canvas()->setExtent( mSession->scene().extentOf( {} ) );
      mMap->refresh();
    }
  } );
  mViewMenu->addAction( tr( "Zoom &in" ), QKeySequence::ZoomIn, mMap->canvas(), &QgsMapCanvas::zoomIn );
  mViewMenu->addAction( tr( "Zoom &out" ), QKeySequence::ZoomOut, mMap->canvas(), &QgsMapCanvas::zoomOut );
  mViewMenu->addAction( tr( "&Back" ), QKeySequence::Back, mMap->canvas(), &QgsMapCanvas::zoomToPreviousExtent );
  mBookmarks = new BookmarkMenu( mMap, this );
  mViewMenu->addMenu( mBookmarks );
  mViewMenu->addSeparator();
  for ( QDockWidget *dock : findChildren<QDockWidget *>() )
    mViewMenu->addAction( dock->toggleViewAction() );
}

void MainWindow::makeAnalysisMenu()
{
  QMenu *analysis = menuBar()->addMenu( tr( "&Analysis" ) );
  analysis->setObjectName( QStringLiteral( "menuAnalysis" ) );
  mBriefs->addTo( analysis );
  analysis->addSeparator();
  analysis->addAction( tr( "&Charts …" ), QKeySequence( tr( "Ctrl+G" ) ), mCharts, &ChartCentre::show )
    ->setObjectName( QStringLiteral( "actionCharts" ) );
  mAnalyses->fillMenu( analysis );
  analysis->addSeparator();
  mField->addTo( analysis );
  analysis->addSeparator();
  analysis
    ->addAction( tr( "&Forecast" ), this,
      [this] {
        mForecasts->dock()->show();
        mForecasts->dock()->raise();
      } )
    ->setObjectName( QStringLiteral( "actionForecast" ) );
  analysis->addAction( tr( "&Load of warnings …" ), mIncidents, &IncidentCentre::showLoad )
    ->setObjectName( QStringLiteral( "actionLoad" ) );
  analysis
    ->addAction( tr( "Data &quality" ), this,
      [this] {
        mQuality->dock()->show();
        mQuality->dock()->raise();
      } )
    ->setObjectName( QStringLiteral( "actionQuality" ) );
  analysis->addSeparator();
  mSampling->addTo( analysis );
}

void MainWindow::makeMapMenu()
{
  QMenu *map = menuBar()->addMenu( tr( "&Map" ) );
  auto *bar = addToolBar( tr( "Map tools" ) );
  bar->setObjectName( QStringLiteral( "mapToolBar" ) );
  bar->setMovable( false );
  auto *group = new QActionGroup( this );
  struct ToolEntry
  {
      MapView::Tool tool;
      QString text;
      const char *icon;
      const char *name;
  };
  for ( const ToolEntry &entry : { ToolEntry { MapView::Tool::Pick, tr( "&Choose" ), "mActionIdentify.svg", "actionPick" },
          ToolEntry { MapView::Tool::Pan, tr( "&Move the map" ), "mActionPan.svg", "actionPan" },
          ToolEntry { MapView::Tool::MeasureDistance, tr( "Measure a &distance" ), "mActionMeasure.svg", "actionMeasureDistance" },
          ToolEntry { MapView::Tool::MeasureArea, tr( "Measure an &area" ), "mActionMeasureArea.svg", "actionMeasureArea" } } )
  {
    QAction *action =
      map->addAction( QgsApplication::getThemeIcon( QStringLiteral( "/" ) + QString::fromLatin1( entry.icon ) ), entry.text );
    action->setObjectName( QString::fromLatin1( entry.name ) );
    action->setCheckable( true );
    action->setChecked( entry.tool == mMap->tool() );
    group->addAction( action );
    bar->addAction( action );
    connect( action, &QAction::triggered, this, [this, tool = entry.tool] { mMap->setTool( tool ); } );
    connect( mMap, &MapView::toolChanged, action, [action, tool = entry.tool]( MapView::Tool now ) { action->setChecked( now == tool ); } );
  }
  bar->addSeparator();
  QAction *print = bar->addAction( QgsApplication::getThemeIcon( QStringLiteral( "/mActionFilePrint.svg" ) ), tr( "Print a map sheet" ) );
  connect( print, &QAction::triggered, this, [this] { mPrints->open( QStringLiteral( "sheet" ) ); } );
}

} // namespace jinguan

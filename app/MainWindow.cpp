#include "MainWindow.h"

#include "AnalysisCentre.h"
#include "BookmarkMenu.h"
#include "BriefCentre.h"
#include "BulletinCentre.h"
#include "ChartCentre.h"
#include "ComparisonCentre.h"
#include "DemoWorkspace.h"
#include "dialogs/ImportWizard.h"
#include "dialogs/PreferencesDialog.h"
#include "dialogs/ReceptionDialog.h"
#include "FieldCentre.h"
#include "ForecastCentre.h"
#include "HistoryWatch.h"
#include "IncidentCentre.h"
#include "layers/MapCrs.h"
#include "PlanningCentre.h"
#include "PrintCentre.h"
#include "PublicationCentre.h"
#include "QualityCentre.h"
#include "SamplingCentre.h"
#include "Settings.h"
#include "SourceCentre.h"
#include "widgets/ElementBar.h"
#include "widgets/map/IdentifyPanel.h"
#include "widgets/map/LayerPanel.h"
#include "widgets/map/LiveStations.h"
#include "widgets/map/PulseItem.h"
#include "widgets/SearchBox.h"
#include "widgets/StationList.h"
#include "widgets/StationPanel.h"
#include "widgets/TimeBar.h"

#include <qgsmapcanvas.h>
#include <qgsmapoverviewcanvas.h>
#include <qgsmessagebar.h>
#include <qgsproject.h>
#include <qgsprojectviewsettings.h>

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QScreen>
#include <QStatusBar>
#include <QToolTip>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
constexpr int sReceptionWidth = 520; //!< pixels of the status bar for the reception
constexpr int sFlowMs = 15000;       //!< readings older than this no longer flow

/** What the value of a row is; an index with the indicators that decide it. */
QString indicatorText( const StationStatusSymbol &status, const Catalogue &catalogue )
{
  QStringList drivers;
  for ( const QString &driver : status.grade.index ? status.grade.drivers : QStringList() )
  {
    const Indicator *indicator = catalogue.indicator( driver );
    drivers.append( indicator && !indicator->symbol.isEmpty() ? indicator->symbol : driver );
  }
  return drivers.isEmpty() ? status.indicator : QStringLiteral( "%1 (%2)" ).arg( status.indicator, drivers.join( QStringLiteral( ", " ) ) );
}
} // namespace

MainWindow::MainWindow( const Services &services, QWidget *parent )
  : QMainWindow( parent ), mServices( services ), mReception( services.catalogue )
{
  setObjectName( QStringLiteral( "mainWindow" ) );
  setAcceptDrops( true );
  setDockNestingEnabled( true );
  resize( QSize( 1600, 1000 ).boundedTo( screen()->availableSize() ) );
  makeMapArea();
  makeToolBars();
  makeDocks();
  makeStatusBar();
  makeMenus();
  connectMap();
  connectControls();
  connectPlanning();
  connectReception();
  connectIncidents();
  connectAnalyses();
  connectQuality();
  connectBriefs();
  updateTitle();
  if ( !Settings::windowGeometry().isEmpty() )
  {
    restoreGeometry( Settings::windowGeometry() );
    restoreState( Settings::windowState() );
  }
}

MainWindow::~MainWindow()
{
  mMap->setTool( MapView::Tool::Pick );
  closeSession();
  mPlanningCentre.reset(); // what it draws belongs to the scene of the canvas, which goes first otherwise
  mOverview->setLayers( {} );
}

void MainWindow::closeSession()
{
  mBriefs->setSession( nullptr );
  mCharts->setSession( nullptr );
  mBulletins->setSession( nullptr );
  mAnalyses->setSession( nullptr );
  mHistory->setSession( nullptr );
  mQuality->setSession( nullptr );
  mIncidents->setSession( nullptr ); // it reads and writes in threads of its own
  mForecasts->setSession( nullptr );
  mSources->setSession( nullptr );
  mField->setSession( nullptr );
  mPrints->closeDialogs();
  mSampling->setSession( nullptr );
  mPublication->setSession( nullptr );
  mReception.stop(); // it writes into the workspace that is to be closed
  delete mReceptionDialog;
  mPulse->setPlaces( {} );
  mLive->setScene( nullptr );
  mPlanningCentre->setSession( nullptr );
  mEvaluation->setServices( {} );
  mStationPanel->setServices( {} );
  mLayers->setProject( nullptr );
  mMap->setProject( nullptr );
}

void MainWindow::connectMap()
{
  mPulse = new PulseItem( mMap->canvas() );
  mLive = new LiveStations( mMap->canvas() );
  connect( mMap, &MapView::left, this, &MainWindow::showCentre );
  connect( mMap->canvas(), &QgsMapCanvas::extentsChanged, this, [this] {
    if ( !mMap->canvas()->underMouse() )
      showCentre();
  } );
  connect( mMap, &MapView::cursorMoved, this,
    [this]( const LonLat &at ) { mCoordinates->setText( tr( "CGCS2000 %1" ).arg( coordinateText( at ) ) ); } );
  connect( mMap, &MapView::scaleChanged, this,
    [this]( double scale ) { mScale->setText( tr( "Scale 1 : %1" ).arg( locale().toString( qRound( scale ) ) ) ); } );
  connect( mMap, &MapView::measured, mMeasurement, &QLabel::setText );
  connect( mMap, &MapView::stationPicked, this, &MainWindow::showStation );
  connect( mMap, &MapView::stationHovered, this, &MainWindow::showTip );
  connect( mMap, &MapView::picked, mIdentify, &IdentifyPanel::show );
  connect( mLayers, &LayerPanel::layersChanged, mMap, &MapView::refreshLayers );
  connect( mMap->canvas(), &QgsMapCanvas::mapCanvasRefreshed, this, [this] {
    mMapDrawn = true;
    completeWhenDrawn();
  } );
}

void MainWindow::completeWhenDrawn()
{
  if ( !mSession || !mStatusesArrived || !mMapDrawn || mComplete || mLive->isRelabelling() )
    return;
  mComplete = true;
  Q_EMIT completed();
}

void MainWindow::connectControls()
{
  connect( mElements, &ElementBar::elementChanged, this, [this]( const QString &element ) {
    if ( mSession )
      mSession->setElement( element );
    mPlanning->setElement( element );
    mEvaluation->setElement( element );
    mStationPanel->setElement( element );
    mIncidents->setElement( element );
    mAnalyses->setElement( element );
    mQuality->setElement( element );
  } );
  connect( mFilter, &FilterBox::filterChanged, this, &MainWindow::applyFilter );
  connect( mSearch, &SearchBox::picked, this, &MainWindow::picked );
  connect( mTime, &TimeBar::momentChanged, this, [this]( qint64 moment, bool live ) {
    if ( mSession )
      mSession->setMoment( moment, live );
    mAnalyses->setMoment( moment, live, mTime->step() );
  } );
  connect( mStationList, &StationList::stationPicked, this, &MainWindow::approach );
  connect( mStationPanel, &StationPanel::momentPicked, mTime, &TimeBar::setMoment );
  connect( mStationPanel, &StationPanel::failed, this, &MainWindow::warn );
  connect( &mBasemap, &Basemap::ready, this, &MainWindow::placeBasemap );
  connect( &mBasemap, &Basemap::failed, this, &MainWindow::warn );
  mFlowTimer.setInterval( sFlowMs / 3 );
  connect(
    &mFlowTimer, &QTimer::timeout, this, [this] { mTime->setFlowing( mLastReading.isValid() && mLastReading.elapsed() < sFlowMs ); } );
  mFlowTimer.start();
}

void MainWindow::approach( const QString &code )
{
  showStation( code );
  const Station *station = mSession ? mSession->station( code ) : nullptr;
  const StationPosition *position = station ? station->positionOn( local( mSession->moment() ).date() ) : nullptr;
  if ( position && !mMap->geographicExtent().contains( position->at.lon, position->at.lat ) )
    mMap->showPlace( position->at, mMap->scale() ); // at the scale it has
}

void MainWindow::visit( const QString &code )
{
  const Station *station = mSession ? mSession->station( code ) : nullptr;
  if ( station && !station->elements.isEmpty() && !station->elements.contains( mElements->element() ) )
    mElements->setElement( station->elements.first() );
  approach( code );
}

void MainWindow::connectIncidents()
{
  connect( mIncidents, &IncidentCentre::stationPicked, this, &MainWindow::visit );
  connect( mIncidents, &IncidentCentre::banner, this, &MainWindow::warn );
  connect( mIncidents, &IncidentCentre::failed, this, &MainWindow::warn );
  connect( mIncidents, &IncidentCentre::printAsked, mPrints, &PrintCentre::open );
  connect( mForecasts, &ForecastCentre::failed, this, &MainWindow::warn );
  connect( mSources, &SourceCentre::failed, this, &MainWindow::warn );
  connect( mField, &FieldCentre::told, this, &MainWindow::tell );
  connect( mField, &FieldCentre::failed, this, &MainWindow::warn );
  mIncidents->setElement( mElements->element() );
}

void MainWindow::connectAnalyses()
{
  connect( mAnalyses, &AnalysisCentre::mapChanged, mMap, &MapView::refreshLayers );
  connect( mAnalyses, &AnalysisCentre::told, this, &MainWindow::tell );
  connect( mAnalyses, &AnalysisCentre::failed, this, &MainWindow::warn );
  connect( mAnalyses, &AnalysisCentre::stationPicked, this, &MainWindow::visit );
  connect( mAnalyses, &AnalysisCentre::printAsked, mPrints, &PrintCentre::open );
  connect( mPlanning, &PlanningDock::compareRequested, &mAnalyses->comparison(), &ComparisonCentre::show );
  mAnalyses->setElement( mElements->element() );
}

void MainWindow::connectQuality()
{
  connect( mQuality, &QualityCentre::stationPicked, this, &MainWindow::visit );
  connect( mQuality, &QualityCentre::failed, this, &MainWindow::warn );
  connect( mSampling, &SamplingCentre::stationPicked, this, &MainWindow::visit );
  connect( mSampling, &SamplingCentre::failed, this, &MainWindow::warn );
  connect( mSampling, &SamplingCentre::printAsked, mPrints, &PrintCentre::open );
  mQuality->setElement( mElements->element() );
}

void MainWindow::connectBriefs()
{
  connect( mBriefs, &BriefCentre::stationPicked, this, &MainWindow::visit );
  connect( mBriefs, &BriefCentre::areaPicked, mFilter, &FilterBox::setFilter );
  connect( mBriefs, &BriefCentre::momentPicked, mTime, [this]( qint64 moment ) { mTime->setMoment( moment ); } );
  connect( mBriefs, &BriefCentre::printAsked, mPrints, &PrintCentre::open );
  connect( mBriefs, &BriefCentre::failed, this, &MainWindow::warn );
}

void MainWindow::connectPlanning()
{
  mPlanningCentre = std::make_unique<PlanningCentre>( mServices, *mPlanning, *mMap );
  connect( mPlanningCentre.get(), &PlanningCentre::failed, this, &MainWindow::warn );
  connect( mPlanningCentre.get(), &PlanningCentre::printAsked, mPrints, &PrintCentre::open );
}

Result<void> MainWindow::openWorkspace( const QString &folder )
{
  if ( mSession && QFileInfo( folder ).canonicalFilePath() == QFileInfo( mSession->workspace().folder() ).canonicalFilePath() )
    return {};
  Result<std::unique_ptr<WorkspaceSession>> opened = WorkspaceSession::open( folder, mServices, Settings::userProfile() );
  if ( !opened )
    return opened.error();

  closeSession();
  mComplete = mStatusesArrived = mMapDrawn = false;
  mStation.clear();
  mBasemapLayer.clear();
  mSession = opened.take();
  Settings::setLastWorkspace( folder );
  connectSession();
  mStationPanel->setServices( { &mServices.catalogue, mServices.evaluator.get(), &mServices.responsibility, &mSession->workspace() } );
  mPlanningCentre->setSession( mSession.get() );
  mPlanning->setElement( mElements->element() );
  mEvaluation->setServices( { &mSession->workspace(), &mServices.catalogue, &mServices.responsibility, mServices.evaluator.get() } );
  mEvaluation->setExtent( mSession->dataExtent() );
  mBookmarks->setStore( &mSession->workspace().network() );
  mHistory->setSession( mSession.get() );
  mIncidents->setSession( mSession.get() );
  mCharts->setSession( mSession.get() );
  mAnalyses->setSession( mSession.get() );
  mBulletins->setSession( mSession.get() );
  mForecasts->setSession( mSession.get() );
  mQuality->setSession( mSession.get() );
  mBriefs->setSession( mSession.get() );
  mSources->setSession( mSession.get() );
  mField->setSession( mSession.get() );
  mSampling->setSession( mSession.get() );
  mPublication->setSession( mSession.get() );
  mStationPanel->setElement( mElements->element() );
  mTime->setExtent( mSession->dataExtent() );
  mTime->setMoment( mSession->moment() );
  networkLoaded();
  mSession->setElement( mElements->element() );
  mSession->refreshStatuses();
  applyBasemap();
  updateTitle();
  if ( mSession->isReadOnly() )
    warn( tr(
      "This workspace is being edited in another window. It can be looked at here; layers, stations and scenarios cannot be changed." ) );
  else if ( mSession->isDemo() )
    tell( tr( "Demo: layers are schematic, demo stations invented. Own data: File ▸ Import." ) );
  return {};
}

void MainWindow::connectReception()
{
  connect( &mReception, &LiveReception::stateChanged, this, [this]( const ReceptionState &state ) {
    const QString text = ReceptionDialog::summary( state );
    mReceptionState->setToolTip( text );
    mReceptionState->setText( mReceptionState->fontMetrics().elidedText( text, Qt::ElideRight, sReceptionWidth ) );
    mReceptionState->setVisible( !text.isEmpty() );
  } );
  connect( &mReception, &LiveReception::failed, this, [this]( const Error &error ) { warn( error.text() ); } );
}

void MainWindow::showPulse()
{
  mPulse->setMotion( mSession && mSession->isLive() && !Settings::reducedMotion() );
  mPulse->setPlaces( mSession ? mSession->scene().incidentPlaces() : QList<LonLat>() );
}

void MainWindow::showCentre()
{
  const QgsPointXY centre = mMap->geographicExtent().center();
  mCoordinates->setText( tr( "Centre: CGCS2000 %1" ).arg( coordinateText( { centre.x(), centre.y() } ) ) );
}

void MainWindow::connectSession()
{
  connect( mSession.get(), &WorkspaceSession::statusesChanged, this, &MainWindow::statusesShown );
  connect( mSession.get(), &WorkspaceSession::networkAboutToChange, this, [this] { mLive->setScene( nullptr ); } );
  connect( mSession.get(), &WorkspaceSession::networkChanged, this, &MainWindow::networkLoaded );
  connect( mSession.get(), &WorkspaceSession::networkChanged, &mReception, &LiveReception::reloadStations );
  connect( mSession.get(), &WorkspaceSession::failed, this, &MainWindow::warn );
  connect( mSession.get(), &WorkspaceSession::readingsArrived, this, &MainWindow::readingsCame );
}

void MainWindow::readingsCame()
{
  mLastReading.start();
  mTime->setFlowing( true );
  mTime->setExtent( mSession->dataExtent() );
  if ( !mSession->isLive() )
    mTime->setMoment( mSession->moment() ); // which follows the newest readings when it stood at their end
  if ( !mStation.isEmpty() )
    showStation( mStation );
}

void MainWindow::showTip( const QString &code, const QPoint &at )
{
  const Station *station = mSession ? mSession->station( code ) : nullptr;
  if ( !station )
    return;
  QStringList lines { QStringLiteral( "<b>%1</b> %2" ).arg( station->name.text().toHtmlEscaped(), station->code.toHtmlEscaped() ) };
  const QString value = mSession->statuses().value( code ).fullText();
  if ( !value.isEmpty() )
    lines.append( value.toHtmlEscaped() );
  const Duty duty = mServices.responsibility.dutyFor( station->elements.value( 0 ) );
  if ( !duty.lead.isEmpty() )
    lines.append( tr( "Lead: %1" ).arg( duty.lead.first()->nameNow.text().toHtmlEscaped() ) );
  if ( station->isDemo )
    lines.append( tr( "Demo: invented" ) );
  QToolTip::showText( at, lines.join( QStringLiteral( "<br>" ) ), mMap );
}

void MainWindow::networkLoaded()
{
  mMap->setProject( &mSession->project() );
  mLive->setScene( &mSession->scene() );
  mLayers->setProject( &mSession->project() );
  // Rivers go on beyond the city: the whole is the city all the same. The overview takes the extent of its layers, so it goes without them.
  QgsProject &project = mSession->project();
  project.viewSettings()->setPresetFullExtent( { mSession->scene().extentOf( {} ), project.crs() } );
  QList<QgsMapLayer *> overview;
  for ( const QString &role : { QStringLiteral( "district" ), QStringLiteral( "city" ) } )
  {
    if ( QgsMapLayer *layer = mSession->scene().layer( role ) )
      overview.append( layer );
  }
  mOverview->setLayers( overview );
  zoomToFilter();
  fillSearch();
  fillStationList();
}

void MainWindow::statusesShown()
{
  mStatusesArrived = true;
  mMap->refreshLayers(); // the map itself is drawn anew only when other layers are shown
  showPulse();
  fillStationList();
  if ( !mStation.isEmpty() )
    showStation( mStation );
  completeWhenDrawn();
}

void MainWindow::fillSearch()
{
  QList<SearchEntry> entries;
  for ( const Station &station : mSession->stations() )
  {
    const StationKind *kind = mServices.catalogue.stationKind( station.kind );
    entries.append(
      { QStringLiteral( "station" ), station.code, station.name, { station.code, station.mn }, kind ? kind->name.text() : QString() } );
  }
  for ( const District &district : mServices.responsibility.districts() )
    entries.append(
      { QStringLiteral( "district" ), district.code, district.name, QStringList( district.aliases ) << district.code, tr( "District" ) } );
  for ( const ResponsibleUnit &unit : mServices.responsibility.units() )
  {
    if ( !unit.isDistrict )
      entries.append( { QStringLiteral( "unit" ), unit.code, unit.name, { unit.code }, tr( "Responsible unit" ) } );
  }
  if ( const Result<QList<LayerFeature>> rivers = mSession->workspace().network().features( QStringLiteral( "river" ) ) )
  {
    QSet<QString> seen;
    for ( const LayerFeature &river : *rivers )
    {
      const QString name = river.attributes.value( QStringLiteral( "name" ) ).toString();
      if ( name.isEmpty() || seen.contains( name ) )
        continue;
      seen.insert( name );
      entries.append( { QStringLiteral( "river" ), name, { name, river.attributes.value( QStringLiteral( "name_en" ) ).toString() }, {},
        tr( "River" ) } );
    }
  }
  mSearch->setEntries( entries );
}

void MainWindow::fillStationList()
{
  QList<StationRow> rows;
  for ( const Station &station : mSession->stations() )
  {
    if ( !station.elements.contains( mSession->element() ) || !mSession->filter().accepts( station ) )
      continue;
    const StationKind *kind = mServices.catalogue.stationKind( station.kind );
    const District *district = mServices.responsibility.district( station.district );
    const ResponsibleUnit *unit = mServices.responsibility.unit( station.unit );
    const StationStatusSymbol status = mSession->statuses().value( station.code );
    StationRow row;
    row.code = station.code;
    row.name = station.name.text();
    row.kind = kind ? kind->name.text() : station.kind;
    row.district = district ? district->name.text() : station.district;
    row.unit = unit ? unit->name.text() : station.unit;
    row.time = status.newest;
    row.grade = status.grade;
    row.indicator = indicatorText( status, mServices.catalogue );
    row.value = status.value;
    row.decimals = status.decimals;
    row.belowDetection = status.belowDetection;
    row.valueUnit = status.unit;
    rows.append( row );
  }
  mStationList->setRows( rows );
  QStringList state { tr( "%n station(s)", nullptr, static_cast<int>( rows.size() ) ) };
  const QList<SceneSource> sources = mSession->scene().visibleSources();
  if ( std::any_of( sources.cbegin(), sources.cend(), []( const SceneSource &source ) { return source.schematic; } ) )
    state.append( tr( "Borders and zones are schematic" ) );
  mState->setText( state.join( QStringLiteral( " · " ) ) );
}

void MainWindow::showStation( const QString &code )
{
  const Station *station = mSession ? mSession->station( code ) : nullptr;
  if ( !station )
    return;
  const bool isNew = code != mStation;
  mStation = code;
  mStationPanel->showStation( *station, mSession->moment(), mSession->isLive() );
  mStationList->select( code );
  mCharts->setStation( code );
  mForecasts->setStation( code );
  if ( isNew )
    mStationDock->raise();
}

void MainWindow::applyFilter( const MapFilter &filter )
{
  mPlanning->setRegion( filter.code );
  mIncidents->setArea( filter );
  mQuality->setArea( filter );
  mSampling->setArea( filter );
  if ( !mSession )
    return;
  mSession->setFilter( filter );
  mMap->refreshLayers();
  zoomToFilter();
  fillStationList();
}

void MainWindow::zoomToFilter()
{
  const MapFilter filter = mSession->filter();
  const QgsRectangle extent =
    filter.kind == MapFilter::Kind::City ? mSession->scene().centreExtent() : mSession->scene().extentOf( filter );
  mMap->canvas()->setExtent( extent );
  mMap->refresh();
}

void MainWindow::picked( const QString &kind, const QString &id )
{
  if ( !mSession )
    return;
  if ( kind == QLatin1String( "station" ) )
  {
    const Station *station = mSession->station( id );
    if ( station && !station->elements.contains( mElements->element() ) && !station->elements.isEmpty() )
      mElements->setElement( station->elements.first() );
    showStation( id );
    if ( const StationPosition *position = station ? station->positionOn( local( mSession->moment() ).date() ) : nullptr )
      mMap->showPlace( position->at );
  }
  else if ( kind == QLatin1String( "river" ) )
  {
    if ( const auto *layer = qobject_cast<QgsVectorLayer *>( mSession->scene().layer( QStringLiteral( "river" ) ) ) )
    {
      QgsRectangle extent;
      QgsFeatureIterator features = layer->getFeatures(
        QgsFeatureRequest().setFilterExpression( QStringLiteral( "\"name\" = %1" ).arg( QgsExpression::quotedString( id ) ) ) );
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
        extent.combineExtentWith( feature.geometry().boundingBox() );
      mMap->zoomTo( extent );
    }
  }
  else
  {
    mFilter->setFilter( MapFilter { kind == QLatin1String( "unit" ) ? MapFilter::Kind::Unit : MapFilter::Kind::District, id } );
  }
}

void MainWindow::tell( const QString &text )
{
  mMessages->pushMessage( text, Qgis::MessageLevel::Info, 12 );
}

void MainWindow::warn( const QString &text )
{
  mMessages->pushMessage( text, Qgis::MessageLevel::Warning, 0 );
}

void MainWindow::updateTitle()
{
  const QString name = mSession ? mSession->workspace().network().property( QStringLiteral( "name" ) ) : QString();
  const UserProfile user = Settings::userProfile();
  const ResponsibleUnit *unit = mServices.responsibility.unit( user.unit );
  const QString who = unit ? tr( "%1, %2" ).arg( user.name, unit->name.text() ) : user.name;
  setWindowTitle( name.isEmpty() ? tr( "Jinguan" ) : tr( "%1 – %2 – Jinguan" ).arg( name, who ) );
}

void MainWindow::closeEvent( QCloseEvent *event )
{
  Settings::setWindow( saveGeometry(), saveState() );
  event->accept();
}

} // namespace jinguan

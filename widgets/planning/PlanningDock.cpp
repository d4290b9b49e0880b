#include "widgets/planning/PlanningDock.h"

#include "widgets/planning/FigureTable.h"
#include "widgets/planning/PlanningForm.h"
#include "widgets/planning/PlanningSession.h"
#include "widgets/planning/SiteMoveTool.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{

QString figure( double value, int decimals )
{
  return QLocale().toString( value, 'f', decimals );
}

/** With its sign, so that a change reads as one. */
QString change( double value, int decimals )
{
  const QString text = figure( qAbs( value ), decimals );
  if ( text == figure( 0, decimals ) )
    return text;
  return ( value > 0 ? QStringLiteral( "+" ) : QStringLiteral( "−" ) ) + text;
}

QPushButton *button( const QString &name, const QString &text )
{
  auto *result = new QPushButton( text );
  result->setObjectName( name );
  return result;
}

QLabel *label( const QString &name )
{
  auto *result = new QLabel;
  result->setObjectName( name );
  result->setWordWrap( true );
  result->setTextInteractionFlags( Qt::TextSelectableByMouse );
  return result;
}

QToolButton *toolButton( const QString &name, QAction *action )
{
  auto *result = new QToolButton;
  result->setObjectName( name );
  result->setDefaultAction( action );
  result->setToolButtonStyle( Qt::ToolButtonTextOnly );
  return result;
}

} // namespace

PlanningDock::PlanningDock( QWidget *parent ) : QDockWidget( tr( "Planning" ), parent ), mSession( new PlanningSession( this ) )
{
  setObjectName( QStringLiteral( "planningDock" ) );
  mForm = new PlanningForm;
  mForm->setObjectName( QStringLiteral( "planningForm" ) );
  mTabs = new QTabWidget;
  mTabs->setObjectName( QStringLiteral( "planningTabs" ) );
  mTabs->addTab( makeCoverageTab(), tr( "Coverage" ) );
  mDistricts = new FigureTable;
  mDistricts->setObjectName( QStringLiteral( "planningDistricts" ) );
  mDistricts->setHeaders( { tr( "District" ), tr( "Before %" ), tr( "After %" ), tr( "Change" ) } );
  mTabs->addTab( mDistricts, tr( "Districts" ) );
  mTabs->addTab( makeSitesTab(), tr( "Sites" ) );
  mTabs->addTab( makeScenariosTab(), tr( "Scenarios" ) );

  auto *content = new QWidget;
  auto *layout = new QVBoxLayout( content );
  layout->setContentsMargins( 8, 8, 8, 8 );
  layout->setSpacing( 8 );
  layout->addWidget( mForm );
  layout->addWidget( makeActions() );
  layout->addWidget( makeStatus() );
  layout->addWidget( mTabs, 1 );
  auto *scroll = new QScrollArea; // keeps the window as small as its user wants
  scroll->setFrameShape( QFrame::NoFrame );
  scroll->setWidgetResizable( true );
  scroll->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  scroll->setMinimumWidth( 320 );
  scroll->setWidget( content );
  setWidget( scroll );
  connectSession();
  updateEnabled();
}

PlanningDock::~PlanningDock()
{
  mSession->disconnect( this );
}

QWidget *PlanningDock::makeActions()
{
  mShowGaps = button( QStringLiteral( "planningShowGaps" ), tr( "Show gaps" ) );
  mPropose = button( QStringLiteral( "planningPropose" ), tr( "Propose" ) );
  mPropose->setDefault( true );
  connect( mShowGaps, &QPushButton::clicked, this, &PlanningDock::showGaps );
  connect( mPropose, &QPushButton::clicked, this, &PlanningDock::propose );
  auto *row = new QWidget;
  auto *layout = new QHBoxLayout( row );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addWidget( mShowGaps );
  layout->addWidget( mPropose );
  return row;
}

QWidget *PlanningDock::makeStatus()
{
  mStatus = label( QStringLiteral( "planningStatus" ) );
  mStatus->setText( tr( "Choose a kind of station and a region, then show the gaps of the present network or have sites proposed." ) );
  mProgress = new QProgressBar;
  mProgress->setObjectName( QStringLiteral( "planningProgress" ) );
  mProgress->setRange( 0, 100 );
  mCancel = button( QStringLiteral( "planningCancel" ), tr( "Cancel" ) );
  connect( mCancel, &QPushButton::clicked, this, [this] {
    mCancelling = true;
    mSession->cancel();
  } );
  auto *row = new QWidget;
  auto *layout = new QVBoxLayout( row );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addWidget( mStatus );
  auto *bar = new QHBoxLayout;
  bar->addWidget( mProgress, 1 );
  bar->addWidget( mCancel );
  layout->addLayout( bar );
  mProgress->hide();
  mCancel->hide();
  return row;
}

QWidget *PlanningDock::makeCoverageTab()
{
  mFigures = new FigureTable;
  mFigures->setObjectName( QStringLiteral( "planningFigures" ) );
  mFigures->setHeaders( { tr( "Coverage" ), tr( "Before" ), tr( "After" ), tr( "Change" ) } );
  mBound = label( QStringLiteral( "planningBound" ) );
  mNotes = label( QStringLiteral( "planningNotes" ) );
  auto *tab = new QWidget;
  auto *layout = new QVBoxLayout( tab );
  layout->setContentsMargins( 0, 4, 0, 0 );
  layout->addWidget( mFigures, 1 );
  layout->addWidget( mBound );
  layout->addWidget( mNotes );
  return tab;
}

QWidget *PlanningDock::makeSitesTab()
{
  mSites = new FigureTable;
  mSites->setObjectName( QStringLiteral( "planningSites" ) );
  connect( mSites, &QTableWidget::currentCellChanged, this, [this] {
    const QVariant key = mSites->currentKey();
    for ( const ScenarioSite &site : mSession->scenario().sites )
      if ( key.isValid() && site.id == key.toLongLong() )
        Q_EMIT siteSelected( site.at );
    updateEnabled();
  } );

  auto *edit = new QAction( tr( "Edit on map" ), this );
  edit->setCheckable( true );
  edit->setToolTip( tr( "Drag sites on the map, click to add one, Delete to remove it" ) );
  connect( edit, &QAction::toggled, this, &PlanningDock::editingToggled );
  mEdit = toolButton( QStringLiteral( "planningEdit" ), edit );
  auto *remove = new QAction( tr( "Remove" ), this );
  remove->setShortcut( QKeySequence::Delete );
  remove->setShortcutContext( Qt::WidgetShortcut );
  mSites->addAction( remove );
  connect( remove, &QAction::triggered, this, [this] { removeSite( mSites->currentKey().toLongLong() ); } );
  mRemoveSite = toolButton( QStringLiteral( "planningRemoveSite" ), remove );
  mUndo = toolButton( QStringLiteral( "planningUndo" ), mSession->undoStack()->createUndoAction( this, tr( "Undo" ) ) );
  mRedo = toolButton( QStringLiteral( "planningRedo" ), mSession->undoStack()->createRedoAction( this, tr( "Redo" ) ) );
  // The stack writes what it would undo into the text; the button keeps its width and tells it in the tip.
  for ( QToolButton *tool : { mUndo, mRedo } )
  {
    const QString text = tool == mUndo ? tr( "Undo" ) : tr( "Redo" );
    tool->defaultAction()->setIconText( text );
    connect( tool->defaultAction(), &QAction::changed, tool, [tool, text] {
      if ( tool->defaultAction()->iconText() != text )
        tool->defaultAction()->setIconText( text );
    } );
  }

  auto *tab = new QWidget;
  auto *layout = new QVBoxLayout( tab );
  layout->setContentsMargins( 0, 4, 0, 0 );
  auto *row = new QHBoxLayout;
  for ( QToolButton *tool : { mEdit, mRemoveSite, mUndo, mRedo } )
    row->addWidget( tool );
  row->addStretch( 1 );
  layout->addLayout( row );
  layout->addWidget( mSites, 1 );
  return tab;
}

QWidget *PlanningDock::makeScenariosTab()
{
  mName = new QLineEdit;
  mName->setObjectName( QStringLiteral( "planningName" ) );
  mName->setPlaceholderText( tr( "Name of the scenario" ) );
  mSave = button( QStringLiteral( "planningSave" ), tr( "Save scenario" ) );
  connect( mSave, &QPushButton::clicked, this, &PlanningDock::saveScenario );
  connect( mName, &QLineEdit::textChanged, this, &PlanningDock::updateEnabled );
  mScenarios = new QListWidget;
  mScenarios->setObjectName( QStringLiteral( "planningScenarios" ) );
  connect( mScenarios, &QListWidget::itemActivated, this,
    [this]( const QListWidgetItem *item ) { openScenario( item->data( Qt::UserRole ).toString() ); } );
  auto *open = button( QStringLiteral( "planningOpen" ), tr( "Open" ) );
  connect( open, &QPushButton::clicked, this, [this] {
    if ( const QListWidgetItem *item = mScenarios->currentItem() )
      openScenario( item->data( Qt::UserRole ).toString() );
  } );
  auto *remove = button( QStringLiteral( "planningRemoveScenario" ), tr( "Delete" ) );
  connect( remove, &QPushButton::clicked, this, &PlanningDock::removeScenario );

  auto *tab = new QWidget;
  auto *layout = new QVBoxLayout( tab );
  layout->setContentsMargins( 0, 4, 0, 0 );
  layout->addWidget( mName );
  layout->addWidget( mSave );
  layout->addWidget( mScenarios, 1 );
  auto *row = new QHBoxLayout;
  row->addWidget( open );
  row->addWidget( remove );
  row->addStretch( 1 );
  layout->addLayout( row );
  return tab;
}

void PlanningDock::connectSession()
{
  connect( mSession, &PlanningSession::busyChanged, this, &PlanningDock::showBusy );
  connect( mSession, &PlanningSession::failed, this, &PlanningDock::showError );
  connect( mSession, &PlanningSession::figuresChanged, this, [this] {
    showFigures();
    showDistricts();
  } );
  connect( mSession, &PlanningSession::gapsChanged, this, &PlanningDock::gapsChanged );
  connect( mSession, &PlanningSession::scenarioChanged, this, [this]( const Scenario &scenario ) {
    showSites();
    showBound();
    updateEnabled();
    Q_EMIT scenarioChanged( scenario );
  } );
  connect( mSession, &PlanningSession::analysed, this, [this]( const GapAnalysis &analysis ) {
    const double share = analysis.figures.area > 0 ? analysis.exactGapKm2 / analysis.figures.area : 0;
    mStatus->setText( tr( "%1: %2 km² in %3 gaps are not covered (%4 % of the region)." )
                        .arg( analysis.regionName, figure( analysis.exactGapKm2, 1 ), QLocale().toString( analysis.gaps.size() ),
                          figure( share * 100, 1 ) ) );
    mTabs->setCurrentIndex( 0 );
  } );
  connect( mSession, &PlanningSession::progressChanged, this, [this]( double fraction, const QString &what ) {
    mProgress->setRange( 0, fraction < 0 ? 0 : 100 );
    mProgress->setValue( static_cast<int>( fraction * 100 ) );
    if ( mSession->isBusy() )
      mStatus->setText( what );
  } );
}

void PlanningDock::setServices( const PlanningServices &services )
{
  mServices = services;
  mForm->setTables( services.catalogue, services.responsibility );
  mSession->setStore( services.workspace ? &services.workspace->network() : nullptr );
  refreshScenarios();
  updateEnabled();
}

QUndoStack *PlanningDock::undoStack()
{
  return mSession->undoStack();
}

PlanningRequest PlanningDock::request() const
{
  return mForm->request();
}

void PlanningDock::setElement( const QString &element )
{
  mForm->setElement( element );
}

void PlanningDock::setRegion( const QString &districtOrUnit )
{
  mForm->setRegion( districtOrUnit );
}

void PlanningDock::connectTool( SiteMoveTool *tool )
{
  connect( mSession, &PlanningSession::scenarioChanged, tool,
    [tool]( const Scenario &scenario ) { tool->setSites( scenario.sites, scenario.radius ); } );
  tool->setSites( mSession->scenario().sites, mSession->scenario().radius );
  connect( tool, &SiteMoveTool::siteDragged, this, &PlanningDock::previewSite );
  connect( tool, &SiteMoveTool::dragCancelled, this, &PlanningDock::previewSite );
  connect( tool, &SiteMoveTool::siteMoved, this, &PlanningDock::moveSite );
  connect( tool, &SiteMoveTool::siteAdded, this, &PlanningDock::addSite );
  connect( tool, &SiteMoveTool::siteRemoved, this, &PlanningDock::removeSite );
  // Another tool on the map ends editing.
  connect( tool, &QgsMapTool::deactivated, mEdit->defaultAction(), [this] { mEdit->defaultAction()->setChecked( false ); } );
}

void PlanningDock::showGaps()
{
  mCancelling = false;
  mSession->analyse( request() );
}

void PlanningDock::propose()
{
  mCancelling = false;
  mSession->propose( request() );
}

void PlanningDock::saveScenario()
{
  const Result<Scenario> stored = mSession->save( mName->text() );
  if ( !stored )
  {
    showError( stored.error() );
    return;
  }
  mStatus->setText( tr( "Scenario “%1” is saved." ).arg( stored->name ) );
  refreshScenarios();
  Q_EMIT scenariosChanged();
}

void PlanningDock::openScenario( const QString &name )
{
  if ( !mServices.workspace )
    return;
  const Result<Scenario> scenario = mServices.workspace->network().scenario( name );
  if ( !scenario )
  {
    showError( scenario.error() );
    return;
  }
  mCancelling = false;
  mForm->setRequest( PlanningRequest::fromMap( scenario->parameters ) );
  mSession->open( *scenario );
}

void PlanningDock::removeScenario()
{
  const QListWidgetItem *item = mScenarios->currentItem();
  if ( !item || !mServices.workspace )
    return;
  const Result<void> removed = mServices.workspace->network().removeScenario( item->data( Qt::UserRole ).toString() );
  if ( !removed )
    showError( removed.error() );
  refreshScenarios();
  Q_EMIT scenariosChanged();
}

void PlanningDock::refreshScenarios()
{
  mScenarios->clear();
  if ( !mServices.workspace )
    return;
  const Result<QList<Scenario>> scenarios = mServices.workspace->network().scenarios();
  if ( !scenarios )
  {
    showError( scenarios.error() );
    return;
  }
  for ( const Scenario &scenario : *scenarios )
  {
    auto *item = new QListWidgetItem( tr( "%1 (%n site(s))", nullptr, static_cast<int>( scenario.sites.size() ) ).arg( scenario.name ) );
    item->setData( Qt::UserRole, scenario.name );
    item->setToolTip(
      tr( "%1, %2" )
        .arg( scenario.author, local( scenario.created.toSecsSinceEpoch() ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) ) ) );
    mScenarios->addItem( item );
  }
}

void PlanningDock::previewSite( qint64 id, const LonLat &at )
{
  mSession->previewSite( id, at );
  const QList<ScenarioSite> &sites = mSession->scenario().sites;
  for ( int index = 0; index < sites.size(); ++index )
    if ( sites.at( index ).id == id )
      Q_EMIT siteMoving( index, at );
}

void PlanningDock::moveSite( qint64 id, const LonLat &at )
{
  mSession->moveSite( id, at );
}

void PlanningDock::addSite( const LonLat &at )
{
  mSession->addSite( at );
}

void PlanningDock::removeSite( qint64 id )
{
  mSession->removeSite( id );
}

void PlanningDock::showFigures()
{
  QList<QStringList> rows;
  const CoverageFigures &before = mSession->before();
  const CoverageFigures &after = mSession->after();
  const auto add = [&rows]( const QString &name, double was, double is, int decimals ) {
    rows.append( { name, figure( was, decimals ), figure( is, decimals ), change( is - was, decimals ) } );
  };
  if ( mSession->hasProblem() )
  {
    add( tr( "Stations" ), before.sites, after.sites, 0 );
    add( tr( "Covered area, %" ), before.areaShare() * 100, after.areaShare() * 100, 1 );
    add( tr( "Covered area, km²" ), before.coveredArea, after.coveredArea, 1 );
    if ( after.people > 0 )
    {
      add( tr( "Covered people, %" ), before.peopleShare() * 100, after.peopleShare() * 100, 1 );
      add( tr( "Covered people, thousand" ), before.coveredPeople / 1000, after.coveredPeople / 1000, 1 );
    }
    add( tr( "Covered more than once, km²" ), before.overlapArea(), after.overlapArea(), 1 );
    const QVariantMap &figures = mSession->scenario().figures;
    const QString exactAfter = QStringLiteral( "exact_gap_after_km2" );
    if ( figures.contains( exactAfter ) )
      add( tr( "Exact gap, km²" ), figures.value( QStringLiteral( "exact_gap_before_km2" ) ).toDouble(),
        figures.value( exactAfter ).toDouble(), 1 );
    else // a site has just moved; the polygons follow
      add( tr( "Counted gap, km²" ), before.gapArea(), after.gapArea(), 1 );
  }
  mFigures->setRows( rows );
}

void PlanningDock::showDistricts()
{
  QList<QStringList> rows;
  const bool people = mSession->request().demand == DemandKind::Population;
  const auto share = [people](
                       const DistrictCoverage &district ) { return ( people ? district.peopleShare() : district.areaShare() ) * 100; };
  const CoverageFigures &before = mSession->before();
  const CoverageFigures &after = mSession->after();
  for ( int i = 0; i < after.districts.size() && i < before.districts.size(); ++i )
  {
    const double was = share( before.districts.at( i ) );
    const double is = share( after.districts.at( i ) );
    rows.append( { after.districts.at( i ).name, figure( was, 1 ), figure( is, 1 ), change( is - was, 1 ) } );
  }
  mDistricts->setRows( rows );
}

void PlanningDock::showSites()
{
  const Scenario &scenario = mSession->scenario();
  const bool people = mSession->request().demand == DemandKind::Population;
  mSites->setHeaders( { tr( "Site" ), tr( "Rank" ), people ? tr( "Gain, people" ) : tr( "Gain, km²" ) } );
  QList<QStringList> rows;
  QVariantList keys;
  for ( const ScenarioSite &site : scenario.sites )
  {
    rows.append( { site.name, site.rank > 0 ? QLocale().toString( site.rank ) : tr( "by hand" ), figure( site.gain, people ? 0 : 2 ) } );
    keys.append( site.id );
  }
  mSites->setRows( rows, keys );
  if ( !mSession->undoStack()->count() && mName->text() != scenario.name )
    mName->setText( scenario.name );
}

void PlanningDock::showBound()
{
  const QVariantMap &figures = mSession->scenario().figures;
  QStringList lines;
  if ( figures.contains( QStringLiteral( "upper_bound" ) ) )
  {
    const bool people = figures.value( QStringLiteral( "demand" ) ).toString() == demandKindId( DemandKind::Population );
    const double bound = figures.value( QStringLiteral( "upper_bound" ) ).toDouble();
    lines.append( ( people ? tr( "No choice of these candidates covers more than %1 people; this one is at most %2 % below." )
                           : tr( "No choice of these candidates covers more than %1 km²; this one is at most %2 % below." ) )
                    .arg( figure( bound, people ? 0 : 1 ), figure( figures.value( QStringLiteral( "gap" ) ).toDouble() * 100, 1 ) ) );
  }
  const QString stop = figures.value( QStringLiteral( "stop" ) ).toString();
  if ( stop == coverStopId( CoverStop::NothingToGain ) )
    lines.append( tr( "More sites would gain nothing." ) );
  else if ( stop == coverStopId( CoverStop::NoRoom ) )
    lines.append( tr( "No further candidate keeps the spacing." ) );
  else if ( stop == coverStopId( CoverStop::Cancelled ) )
    lines.append( tr( "Cancelled: these are the sites chosen until then." ) );
  mBound->setText( lines.join( QLatin1Char( ' ' ) ) );
  mBound->setVisible( !lines.isEmpty() );
  const QStringList notes = mSession->notes();
  mNotes->setText( notes.isEmpty() ? QString() : QStringLiteral( "• " ) + notes.join( QStringLiteral( "\n• " ) ) );
  mNotes->setVisible( !notes.isEmpty() );
  if ( !mSession->scenario().sites.isEmpty() && !mSession->isBusy() )
    mStatus->setText( tr( "%n site(s) proposed.", nullptr, static_cast<int>( mSession->scenario().sites.size() ) ) );
}

void PlanningDock::showBusy( bool busy )
{
  mProgress->setVisible( busy );
  mCancel->setVisible( busy );
  if ( busy )
    mProgress->setValue( 0 );
  else if ( mCancelling )
    mStatus->setText( tr( "Cancelled." ) );
  updateEnabled();
}

void PlanningDock::showError( const Error &error )
{
  mStatus->setText( error.text() );
  Q_EMIT failed( error );
}

void PlanningDock::updateEnabled()
{
  const bool ready = mServices.workspace && !mSession->isBusy();
  const bool writable = mServices.workspace && !mServices.workspace->network().isReadOnly();
  mForm->setEnabled( ready );
  mShowGaps->setEnabled( ready );
  mPropose->setEnabled( ready );
  mEdit->defaultAction()->setEnabled( ready && mSession->hasProblem() );
  mRemoveSite->defaultAction()->setEnabled( ready && mSites->currentKey().isValid() );
  mSave->setEnabled( ready && writable && mSession->hasProblem() && !mName->text().trimmed().isEmpty() );
}

} // namespace jinguan

#include "widgets/planning/ComparisonDialog.h"

#include "layers/MapScene.h"
#include "widgets/planning/FigureTable.h"
#include "widgets/planning/ScenarioMaps.h"
#include "widgets/planning/StudyPages.h"
#include "widgets/ProgressTask.h"

#include <qgsapplication.h>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>

namespace jinguan
{

ComparisonDialog::ComparisonDialog( const ComparisonServices &services, QWidget *parent ) : QDialog( parent ), mServices( services )
{
  setObjectName( QStringLiteral( "scenarioComparison" ) );
  setWindowTitle( tr( "Compare scenarios" ) );
  setWindowFlag( Qt::WindowMaximizeButtonHint );
  mIsDemo = services.network->property( QStringLiteral( "demo" ) ) == QLatin1String( "1" );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 8, 8, 8, 8 );
  layout->setSpacing( 6 );
  layout->addWidget( makeTop() );
  auto *splitter = new QSplitter( Qt::Vertical );
  mMaps = new ScenarioMaps;
  mMaps->setScene( services.scene );
  splitter->addWidget( mMaps );
  splitter->addWidget( makeTabs() );
  splitter->setStretchFactor( 0, 1 );
  splitter->setStretchFactor( 1, 0 );
  splitter->setChildrenCollapsible( false );
  splitter->setSizes( { 330, 310 } );
  layout->addWidget( splitter, 1 );
  layout->addWidget( makeBottom() );
  resize( 1240, 700 );
  refreshScenarios();
  showBusy( false );
}

ComparisonDialog::~ComparisonDialog()
{
  ++mTicket;
  cancel();
}

QWidget *ComparisonDialog::makeTop()
{
  auto *top = new QWidget;
  auto *row = new QHBoxLayout( top );
  row->setContentsMargins( 0, 0, 0, 0 );
  mChooser = new QToolButton;
  mChooser->setObjectName( QStringLiteral( "comparisonScenarios" ) );
  mChooser->setText( tr( "Scenarios" ) );
  mChooser->setPopupMode( QToolButton::InstantPopup );
  mChooser->setToolButtonStyle( Qt::ToolButtonTextOnly );
  mChooser->setMenu( new QMenu( mChooser ) );
  mChooser->menu()->setObjectName( QStringLiteral( "comparisonScenariosMenu" ) );
  mYardstick = new QLabel;
  mYardstick->setObjectName( QStringLiteral( "comparisonYardstick" ) );
  mYardstick->setTextFormat( Qt::PlainText );
  auto *all = new QPushButton( tr( "Show all sites" ) );
  all->setObjectName( QStringLiteral( "comparisonShowAll" ) );
  connect( all, &QPushButton::clicked, this, [this] { mMaps->showAll(); } );
  row->addWidget( mChooser );
  row->addWidget( mYardstick, 1 );
  row->addWidget( all );
  return top;
}

QWidget *ComparisonDialog::makeTabs()
{
  mTabs = new QTabWidget;
  mTabs->setObjectName( QStringLiteral( "comparisonTabs" ) );
  mTabs->setDocumentMode( true );
  mFigures = new FigureTable;
  mFigures->setObjectName( QStringLiteral( "comparisonFigures" ) );
  mCurve = new CurvePage;
  mSensitivity = new SensitivityPage;
  mNotes = new QTextBrowser;
  mNotes->setObjectName( QStringLiteral( "comparisonNotes" ) );
  mNotes->setFrameShape( QFrame::NoFrame );
  mTabs->addTab( mFigures, tr( "Figures" ) );
  mTabs->addTab( mCurve, tr( "Coverage over cost" ) );
  mTabs->addTab( mSensitivity, tr( "Sensitivity" ) );
  mTabs->addTab( mNotes, tr( "What they rest on" ) );
  connect( mTabs, &QTabWidget::currentChanged, this, &ComparisonDialog::startStudyOfTab );
  connect( mCurve, &StudyPage::wanted, this, &ComparisonDialog::drawCurve );
  connect( mSensitivity, &StudyPage::wanted, this, &ComparisonDialog::shake );
  return mTabs;
}

QWidget *ComparisonDialog::makeBottom()
{
  auto *bottom = new QWidget;
  auto *row = new QHBoxLayout( bottom );
  row->setContentsMargins( 0, 0, 0, 0 );
  mStatus = new QLabel;
  mStatus->setObjectName( QStringLiteral( "comparisonStatus" ) );
  mStatus->setTextFormat( Qt::PlainText );
  mProgress = new QProgressBar;
  mProgress->setObjectName( QStringLiteral( "comparisonProgress" ) );
  mProgress->setMaximumWidth( 200 );
  mCancel = new QPushButton( tr( "Cancel" ) );
  mCancel->setObjectName( QStringLiteral( "comparisonCancel" ) );
  connect( mCancel, &QPushButton::clicked, this, &ComparisonDialog::cancel );
  mCopy = new QPushButton( tr( "Copy table" ) );
  mCopy->setObjectName( QStringLiteral( "comparisonCopy" ) );
  connect( mCopy, &QPushButton::clicked, this, &ComparisonDialog::copyTable );
  mSave = new QPushButton( tr( "Export CSV…" ) );
  mSave->setObjectName( QStringLiteral( "comparisonSave" ) );
  connect( mSave, &QPushButton::clicked, this, &ComparisonDialog::saveAs );
  mPrint = new QPushButton( tr( "Print …" ) );
  mPrint->setObjectName( QStringLiteral( "comparisonPrint" ) );
  connect( mPrint, &QPushButton::clicked, this, &ComparisonDialog::print );
  auto *close = new QPushButton( tr( "Close" ) );
  connect( close, &QPushButton::clicked, this, &QDialog::close );
  for ( QPushButton *button : { mCancel, mCopy, mSave, mPrint, close } )
    button->setAutoDefault( false );
  row->addWidget( mStatus, 1 );
  for ( QWidget *widget : QList<QWidget *> { mProgress, mCancel, mCopy, mSave, mPrint, close } )
    row->addWidget( widget );
  return bottom;
}

// ---- choosing ----

void ComparisonDialog::refreshScenarios()
{
  QMenu *menu = mChooser->menu();
  menu->clear();
  const Result<QList<Scenario>> stored = mServices.network->scenarios();
  if ( !stored )
    return showError( stored.error() );
  QStringList known;
  for ( const Scenario &scenario : *stored )
  {
    QAction *action = menu->addAction( tr( "%1 (%n site(s))", nullptr, static_cast<int>( scenario.sites.size() ) ).arg( scenario.name ) );
    action->setData( scenario.name );
    action->setCheckable( true );
    action->setChecked( mNames.contains( scenario.name ) );
    connect( action, &QAction::triggered, this, &ComparisonDialog::chooseFromMenu );
    known.append( scenario.name );
  }
  mNames.removeIf( [&known]( const QString &name ) { return !known.contains( name ); } );
  if ( known.isEmpty() )
    mStatus->setText( tr( "There is no scenario to compare. Save a proposal in the planning dock first." ) );
  mChooser->setEnabled( !known.isEmpty() );
}

void ComparisonDialog::chooseFromMenu()
{
  // The order of choice stays: the first one is what the others are held against.
  QStringList names = mNames;
  for ( const QAction *action : mChooser->menu()->actions() )
  {
    const QString name = action->data().toString();
    if ( !action->isChecked() )
      names.removeAll( name );
    else if ( !names.contains( name ) )
      names.append( name );
  }
  if ( names.size() > ScenarioMaps::mostMaps )
    mStatus->setText( tr( "At most %1 scenarios stand side by side." ).arg( ScenarioMaps::mostMaps ) );
  setScenarios( names );
}

void ComparisonDialog::setScenarios( const QStringList &names )
{
  mNames = names.mid( 0, ScenarioMaps::mostMaps );
  refreshScenarios(); // drops what is not there any more
  compare();
}

void ComparisonDialog::setScene( MapScene *scene )
{
  mServices.scene = scene;
  mMaps->setScene( scene );
  if ( scene && mComparison )
    mMaps->show( *mComparison, *mServices.catalogue );
}

// ---- working ----

bool ComparisonDialog::isBusy() const
{
  return mTask;
}

template<typename Answer>
void ComparisonDialog::run(
  const QString &what, std::function<Result<Answer>( Progress & )> work, std::function<void( const Answer & )> take )
{
  const quint64 ticket = ++mTicket; // the answer of what ran until now is dropped, also one that comes at once
  cancel();
  const auto answer = std::make_shared<std::optional<Result<Answer>>>();
  const QPointer<ComparisonDialog> self( this );
  mTask = new ProgressTask(
    what, [answer, work]( Progress &progress ) { answer->emplace( work( progress ) ); },
    [self, answer, ticket, take] {
      if ( !self || self->mTicket != ticket )
        return;
      self->mTask.clear();
      self->showBusy( false );
      if ( answer->has_value() && answer->value() )
        take( *answer->value() );
      else if ( answer->has_value() )
        self->showError( answer->value().error() );
      Q_EMIT self->answered();
    } );
  connect(
    mTask, &ProgressTask::reported, this,
    [this, ticket]( double fraction, const QString &text ) {
      if ( ticket != mTicket || !mTask )
        return;
      mProgress->setRange( 0, fraction < 0 ? 0 : 100 );
      mProgress->setValue( static_cast<int>( fraction * 100 ) );
      mStatus->setText( text );
    },
    Qt::QueuedConnection );
  showBusy( true );
  mStatus->setText( what );
  QgsApplication::taskManager()->addTask( mTask );
}

void ComparisonDialog::cancel()
{
  if ( mTask )
    mTask->cancel();
}

void ComparisonDialog::compare()
{
  mHasCurve = mHasSensitivity = false;
  mCurve->clear();
  mSensitivity->clear();
  mCurve->setScenarios( mNames );
  mSensitivity->setScenarios( mNames );
  if ( mNames.isEmpty() )
  {
    ++mTicket;
    cancel();
    mTask.clear();
    mComparison.reset();
    mFigures->setRows( {} );
    mMaps->clear();
    showBusy( false );
    mYardstick->setText( tr( "Choose up to %1 scenarios." ).arg( ScenarioMaps::mostMaps ) );
    return;
  }
  ComparisonOptions options;
  options.catalogue = mServices.catalogue;
  const Result<ComparisonInputs> inputs = ComparisonInputs::read( *mServices.network, mNames, options );
  if ( !inputs )
    return showError( inputs.error() );
  run<ScenarioComparison>(
    tr( "Comparing scenarios" ), [inputs = *inputs]( Progress &progress ) { return ScenarioComparison::run( inputs, progress ); },
    [this]( const ScenarioComparison &comparison ) {
      mComparison = comparison;
      showFigures();
      startStudyOfTab();
    } );
}

Result<PlanningInputs> ComparisonDialog::studyInputs( int place ) const
{
  if ( !mComparison || place < 0 || place >= mComparison->scenarios().size() )
    return Error { tr( "No scenario is chosen." ), {}, {}, 0 };
  return PlanningInputs::read( *mServices.network, mComparison->studyRequest( place ) );
}

void ComparisonDialog::drawCurve()
{
  const Result<PlanningInputs> inputs = studyInputs( mCurve->scenario() );
  if ( !inputs )
    return showError( inputs.error() );
  const auto work = [inputs = *inputs]( Progress &progress ) -> Result<CostCurve> {
    const auto problem = PlanningProblem::build( inputs, progress );
    if ( !problem )
      return problem.error();
    return CostCurve::run( **problem, {}, progress );
  };
  run<CostCurve>( tr( "Drawing the curve" ), work, [this]( const CostCurve &curve ) {
    mHasCurve = true;
    mCurve->show( curve, *mComparison, mIsDemo );
    mStatus->setText( curve.isCancelled() ? tr( "Cancelled: the points found until then." ) : QString() );
  } );
}

void ComparisonDialog::shake()
{
  const int place = mSensitivity->scenario();
  const Result<PlanningInputs> inputs = studyInputs( place );
  if ( !inputs )
    return showError( inputs.error() );
  const Scenario scenario = mComparison->scenarios().at( place );
  run<Sensitivity>(
    tr( "Varying the assumptions" ),
    [inputs = *inputs, scenario]( Progress &progress ) { return Sensitivity::run( inputs, scenario, {}, progress ); },
    [this, name = scenario.name]( const Sensitivity &sensitivity ) {
      mHasSensitivity = true;
      mSensitivity->show( sensitivity, name, mIsDemo );
      mStatus->setText( sensitivity.isCancelled() ? tr( "Cancelled: the cases counted until then." ) : QString() );
    } );
}

void ComparisonDialog::startStudyOfTab()
{
  if ( !mComparison || isBusy() )
    return;
  if ( mTabs->currentWidget() == mCurve && !mHasCurve )
    drawCurve();
  else if ( mTabs->currentWidget() == mSensitivity && !mHasSensitivity )
    shake();
}

// ---- showing ----

QString ComparisonDialog::yardstickText() const
{
  const PlanningRequest &request = mComparison->request();
  QStringList radii;
  for ( const SiteKind &kind : request.siteKinds() )
  {
    const StationKind *known = mServices.catalogue->stationKind( kind.kind );
    radii.append( tr( "%1 %2 km", "station kind, radius" )
                    .arg( known ? known->name.text() : kind.kind, QLocale().toString( kind.radius / 1000, 'g', 4 ) ) );
  }
  const QString day = request.day.isValid() ? tr( "network of %1" ).arg( request.day.toString( Qt::ISODate ) ) : tr( "newest network" );
  const QString demand = request.demand == DemandKind::Population ? tr( "demand: people" )
    : request.demand == DemandKind::Area                          ? tr( "demand: area" )
                                                                  : tr( "demand: layer" );
  return tr( "One yardstick for all: %1", "list" )
    .arg( QStringList { mComparison->problem()->inputs().regionName, radii.join( tr( ", ", "between items" ) ), demand, day,
      tr( "cells %1 m" ).arg( request.cellSize ) }
            .join( tr( " · ", "between facts" ) ) );
}

void ComparisonDialog::showFigures()
{
  const QString yardstick = yardstickText();
  mYardstick->setText( yardstick );
  mYardstick->setToolTip( yardstick );
  QStringList headers { tr( "Figure" ) };
  headers += mComparison->names();
  mFigures->setHeaders( headers );
  const QList<ComparisonRow> rows = mComparison->rows( *mServices.catalogue );
  QList<QStringList> cells;
  QVariantList keys;
  for ( const ComparisonRow &row : rows )
  {
    QStringList line { row.unit.isEmpty() ? row.name : tr( "%1, %2", "figure, unit" ).arg( row.name, row.unit ) };
    for ( const std::optional<double> &value : row.values )
      line.append( value ? QLocale().toString( *value, 'f', row.decimals ) : QString() );
    cells.append( line );
    keys.append( row.id );
  }
  mFigures->setRows( cells, keys );
  const QColor soft = mServices.scene ? mServices.scene->palette().colour( QStringLiteral( "accent.soft" ) ) : QColor();
  for ( int row = 0; row < rows.size(); ++row )
  {
    const QSet<int> best = rows.at( row ).best();
    for ( int plan = 0; plan < headers.size() - 1; ++plan )
    {
      QTableWidgetItem *item = mFigures->item( row, plan + 1 );
      const bool isBest = best.contains( plan );
      QFont font = mFigures->font();
      font.setBold( isBest );
      item->setFont( font );
      item->setData( Qt::BackgroundRole, isBest && soft.isValid() ? QVariant( soft ) : QVariant() );
      item->setData( Qt::ForegroundRole, isBest && soft.isValid() ? QVariant( QColor( Qt::black ) ) : QVariant() );
      item->setToolTip( isBest ? tr( "The best of the scenarios" ) : QString() );
    }
  }
  const QStringList notes = mComparison->notes();
  mNotes->setPlainText( notes.isEmpty() ? tr( "Nothing to note." ) : QStringLiteral( "• " ) + notes.join( QStringLiteral( "\n• " ) ) );
  mStatus->setText(
    tr( "Bold: the best of the scenarios. %n note(s) on what the figures rest on.", nullptr, static_cast<int>( notes.size() ) ) );
  mMaps->show( *mComparison, *mServices.catalogue );
  showBusy( false );
}

void ComparisonDialog::showBusy( bool busy )
{
  mProgress->setVisible( busy );
  mCancel->setVisible( busy );
  if ( busy )
    mProgress->setRange( 0, 0 );
  const bool ready = !busy && mComparison;
  mCurve->setReady( ready );
  mSensitivity->setReady( ready );
  mCopy->setEnabled( ready );
  mSave->setEnabled( ready );
  mPrint->setEnabled( ready );
}

void ComparisonDialog::showError( const Error &error )
{
  mStatus->setText( error.text() );
  mStatus->setToolTip( error.text() );
  showBusy( false );
}

void ComparisonDialog::copyTable() const
{
  mFigures->copy();
}

Result<void> ComparisonDialog::exportCsv( const QString &path ) const
{
  if ( !mComparison )
    return Error { tr( "There is nothing to export yet." ), {}, {}, 0 };
  QSaveFile file( path );
  const QByteArray csv = mComparison->toCsv( *mServices.catalogue );
  if ( file.open( QIODevice::WriteOnly ) && file.write( csv ) == csv.size() && file.commit() )
    return {};
  return Error { tr( "The file cannot be written: %1." ).arg( file.errorString() ), tr( "Choose another folder." ), path, 0 };
}

void ComparisonDialog::print()
{
  QStringList options { QStringLiteral( "--scenarios" ) };
  options += mNames;
  // The study that is looked at is the one on paper.
  const StudyPage *page = mTabs->currentWidget() == mSensitivity ? static_cast<const StudyPage *>( mSensitivity ) : mCurve;
  if ( const QString studied = mNames.value( page->scenario() ); !studied.isEmpty() && studied != mNames.constFirst() )
    options << QStringLiteral( "--studied" ) << studied;
  Q_EMIT printAsked( QStringLiteral( "scenario" ), options );
}

void ComparisonDialog::saveAs()
{
  QString path = QFileDialog::getSaveFileName( this, tr( "Export the table" ), {}, tr( "CSV files (*.csv)" ) );
  if ( path.isEmpty() )
    return;
  if ( !path.endsWith( QLatin1String( ".csv" ), Qt::CaseInsensitive ) )
    path += QLatin1String( ".csv" );
  const Result<void> written = exportCsv( path );
  if ( !written )
    showError( written.error() );
  else
    mStatus->setText( tr( "Written: %1" ).arg( path ) );
}

} // namespace jinguan

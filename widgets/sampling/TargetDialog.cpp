#include "widgets/sampling/TargetDialog.h"

#include "evaluation/StoreEvaluationInput.h"
#include "reports/TargetChart.h"
#include "widgets/charts/StatChartView.h"
#include "widgets/quality/QualityContext.h"
#include "widgets/sampling/SamplingImportBox.h"
#include "widgets/sampling/SamplingTable.h"
#include "widgets/sampling/TargetForm.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <set>

namespace jinguan
{

namespace
{
constexpr int sStatusRole = Qt::UserRole + 43; //!< place among the statuses, in column 0
}

TargetDialog::TargetDialog( const SamplingContext &context, std::shared_ptr<const PeriodEvaluation> evaluation, QWidget *parent )
  : QDialog( parent ), mContext( context ), mEvaluation( std::move( evaluation ) ), mModel( new QStandardItemModel( this ) )
{
  setObjectName( QStringLiteral( "targetDialog" ) );
  setWindowTitle( tr( "Targets of the year" ) );
  setWindowFlag( Qt::WindowMaximizeButtonHint );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 8 );
  column->addWidget( makeBar() );
  mSummary = new QLabel( this );
  mSummary->setObjectName( QStringLiteral( "targetSummary" ) );
  mSummary->setWordWrap( true );
  column->addWidget( mSummary );
  mView = samplingview::makeTable( mModel, "targetView", mSearch, this );
  mView->setSelectionMode( QAbstractItemView::SingleSelection );
  mChart = new StatChartView( this );
  mChart->setObjectName( QStringLiteral( "targetChart" ) );
  mChart->setEmptyText( tr( "Choose a target to see its way through the year." ) );
  auto *halves = new QSplitter( Qt::Vertical, this );
  halves->addWidget( mView );
  halves->addWidget( mChart );
  halves->setStretchFactor( 0, 2 );
  halves->setStretchFactor( 1, 3 );
  halves->setSizes( { 220, 360 } );
  column->addWidget( halves, 1 );
  column->addWidget( makeButtons() );
  connect( mView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TargetDialog::showChart );
  connect( mView, &QTableView::doubleClicked, mEdit, &QPushButton::click );
  resize( 1160, 700 );
  setContext( context );
}

TargetDialog::~TargetDialog()
{
  mTask.cancelAndWait();
}

QWidget *TargetDialog::makeBar()
{
  auto *bar = new QWidget( this );
  mYear = new QComboBox( bar );
  mYear->setObjectName( QStringLiteral( "targetYears" ) );
  mAsOf = samplingview::makeDay( "targetAsOf", mContext.today, bar );
  mSearch = samplingview::makeSearch( "targetSearch", bar );
  auto *row = new QHBoxLayout( bar );
  row->setContentsMargins( 0, 0, 0, 0 );
  row->setSpacing( 8 );
  row->addWidget( mYear );
  row->addWidget( new QLabel( tr( "at the end of" ), bar ) );
  row->addWidget( mAsOf );
  row->addStretch( 1 );
  row->addWidget( mSearch );
  connect( mYear, &QComboBox::currentIndexChanged, this, &TargetDialog::yearChosen );
  connect( mAsOf, &QDateEdit::dateChanged, this, &TargetDialog::reload );
  return bar;
}

QWidget *TargetDialog::makeButtons()
{
  auto *buttons = new QWidget( this );
  QPushButton *add = samplingview::makeButton( "targetNew", tr( "&New …" ), buttons );
  mEdit = samplingview::makeButton( "targetEdit", tr( "&Edit …" ), buttons );
  QPushButton *import = samplingview::makeButton( "targetImport", tr( "&Import targets …" ), buttons );
  QPushButton *dust = samplingview::makeButton( "targetDust", tr( "Import &dust days …" ), buttons );
  QPushButton *print = samplingview::makeButton( "targetPrint", tr( "&Print …" ), buttons );
  mWriting = { add, mEdit, import, dust };
  auto *row = new QHBoxLayout( buttons );
  row->setContentsMargins( 0, 0, 0, 0 );
  for ( QPushButton *button : mWriting )
    row->addWidget( button );
  row->addStretch( 1 );
  row->addWidget( print );
  connect( add, &QPushButton::clicked, this, [this] {
    YearTarget target;
    target.year = mContext.today.year();
    target.place = mContext.area.kind == MapFilter::Kind::Unit ? mContext.area.code : QString();
    openForm( target );
  } );
  connect( mEdit, &QPushButton::clicked, this, [this] {
    if ( const TargetStatus *status = chosen(); status && !mContext.isReadOnly )
      openForm( status->target );
  } );
  connect( import, &QPushButton::clicked, this, [this] { chooseImport( SamplingFileKind::Targets ); } );
  connect( dust, &QPushButton::clicked, this, [this] { chooseImport( SamplingFileKind::DustDays ); } );
  connect( print, &QPushButton::clicked, this, [this] {
    QStringList options { QStringLiteral( "--year" ), mYear->currentData().toString(), QStringLiteral( "--at" ),
      mAsOf->date().toString( Qt::ISODate ) };
    if ( mContext.area.kind != MapFilter::Kind::City )
      options << QStringLiteral( "--district" ) << mContext.area.argument();
    Q_EMIT printAsked( QStringLiteral( "targets" ), options );
  } );
  return buttons;
}

void TargetDialog::setContext( const SamplingContext &context )
{
  const bool isNew = mYear->count() == 0;
  mContext = context;
  fillYears();
  for ( QPushButton *button : std::as_const( mWriting ) )
    button->setEnabled( !context.isReadOnly );
  isNew ? yearChosen() : reload();
}

void TargetDialog::fillYears()
{
  const Result<QList<YearTarget>> targets = mContext.workspace->sampling().targets();
  std::set<int> years { mContext.today.year() };
  std::set<int> withTargets;
  for ( const YearTarget &target : targets ? *targets : QList<YearTarget>() )
  {
    years.insert( target.year );
    if ( target.year <= mContext.today.year() && mContext.showsPlace( target.place ) )
      withTargets.insert( target.year );
  }
  const QSignalBlocker block( mYear );
  const int before = mYear->currentData().toInt();
  const int wanted = before > 0 ? before : withTargets.empty() ? mContext.today.year() : *withTargets.rbegin();
  mYear->clear();
  for ( auto year = years.rbegin(); year != years.rend(); ++year )
    mYear->addItem( QString::number( *year ), *year );
  mYear->setCurrentIndex( std::max( 0, mYear->findData( wanted ) ) );
}

void TargetDialog::yearChosen()
{
  const int year = mYear->currentData().toInt();
  const QSignalBlocker block( mAsOf );
  mAsOf->setDateRange( QDate( year, 1, 1 ), QDate( year, 12, 31 ) );
  mAsOf->setDate( std::clamp( mContext.today, QDate( year, 1, 1 ), QDate( year, 12, 31 ) ) );
  reload();
}

void TargetDialog::setYear( int year, const QDate &day )
{
  {
    const QSignalBlocker block( mYear );
    mYear->setCurrentIndex( std::max( 0, mYear->findData( year ) ) );
  }
  {
    const QSignalBlocker block( mAsOf );
    mAsOf->setDateRange( QDate( year, 1, 1 ), QDate( year, 12, 31 ) );
    mAsOf->setDate( day );
  }
  reload();
}

void TargetDialog::reload()
{
  Result<QList<YearTarget>> targets = mContext.workspace->sampling().targets();
  const Result<QList<DustDay>> dustDays = mContext.workspace->sampling().dustDays();
  if ( !targets || !dustDays )
  {
    mSummary->setText( ( targets ? dustDays.error() : targets.error() ).text() );
    return;
  }
  const int year = mYear->currentData().toInt();
  targets.value().removeIf( [&]( const YearTarget &target ) { return target.year != year || !mContext.showsPlace( target.place ); } );
  mSummary->setText( tr( "Working out where the targets stand …" ) );
  mTask.start(
    [context = mContext, evaluation = mEvaluation, targets = *targets, dustDays = *dustDays, day = mAsOf->date()](
      const std::atomic_bool &cancelled ) -> Result<QList<TargetStatus>> {
      const Result<std::unique_ptr<ReadingStore>> store = context.workspace->openReadings();
      if ( !store )
        return store.error();
      const Result<StoreEvaluationInput> input = StoreEvaluationInput::open( **store, *context.catalogue, QStringLiteral( "air" ) );
      if ( !input )
        return input.error();
      std::atomic_int percent = 0;
      WorkProgress progress( percent, cancelled );
      return YearTargets( *evaluation ).stand( targets, dustDays, context.stations, *input, day, progress );
    },
    [this]( const Result<QList<TargetStatus>> &statuses ) {
      if ( !statuses )
      {
        mSummary->setText( statuses.error().text() );
        return;
      }
      mStatuses = *statuses;
      showStatuses();
      Q_EMIT loaded();
    } );
}

QString TargetDialog::unitSymbol( const YearTarget &target ) const
{
  const Unit *unit = mContext.catalogue->unit( targetUnit( target ) );
  return unit ? unit->symbol : tr( "days" );
}

void TargetDialog::showStatuses()
{
  using namespace samplingview;
  mModel->clear();
  mModel->setHorizontalHeaderLabels( { tr( "State" ), tr( "Unit" ), tr( "Target" ), tr( "Aim" ), tr( "Now" ), tr( "Needed" ),
    tr( "Bad days left" ), tr( "Days left" ), tr( "Valid days" ), tr( "Last year" ), tr( "Last year, whole" ), tr( "If as last year" ),
    tr( "With dust days" ), tr( "Without" ), tr( "Dust days" ), tr( "By" ), tr( "Source" ), tr( "Origin" ) } );
  for ( int i = 0; i < mStatuses.size(); ++i )
  {
    const TargetStatus &status = mStatuses.at( i );
    const bool isCount = targetUnit( status.target ) == QLatin1String( "day" );
    const int decimals = isCount ? 0 : 1;
    QStandardItem *state = chipItem( targetVerdictText( status.verdict ), colourOf( status.verdict ), static_cast<int>( status.verdict ) );
    state->setData( i, sStatusRole );
    QStandardItem *valid = textItem( QStringLiteral( "%1/%2" ).arg( status.now.validDays ).arg( status.daysGone ) );
    valid->setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
    if ( status.tooFewDays )
    {
      valid->setText( tr( "%1, too few" ).arg( valid->text() ) );
      valid->setToolTip( tr( "There are fewer valid days than the standard asks for; what is told here may change." ) );
    }
    mModel->appendRow( { state, textItem( placeName( mContext, status.target.place ) ),
      textItem( QStringLiteral( "%1 (%2)" ).arg( targetName( status.target ), unitSymbol( status.target ) ) ),
      numberItem( status.target.target, decimals ), numberItem( status.now.value, decimals ), numberItem( status.needed, 1 ),
      numberItem( status.badDaysLeft ? std::optional<double>( *status.badDaysLeft ) : std::nullopt, 0 ), numberItem( status.daysLeft, 0 ),
      valid, numberItem( status.lastYear, decimals ), numberItem( status.lastYearWhole, decimals ),
      numberItem( status.ifAsLastYear, decimals ), numberItem( status.withDust.value, decimals ),
      numberItem( status.withoutDust.value, decimals ), numberItem( status.dustDays, 0 ), textItem( status.figure.basis.standard ),
      textItem( status.target.source ), textItem( status.target.isDemo ? tr( "Demo" ) : QString() ) } );
  }
  fitColumns( mView );
  if ( mStatuses.isEmpty() )
    mSummary->setText( mContext.area.kind == MapFilter::Kind::City
        ? tr( "There is no target for this year. Set one with New, or import a table: place, year, measure, indicator, target." )
        : tr( "The area chosen in the tool bar has no target for this year." ) );
  else
    mSummary->setText( tr(
      "What is needed is computed without the slack of rounding, taking every day that is left as valid. How days under sand or dust are "
      "treated is from memory, to be confirmed by the bureau." ) );
  mEdit->setEnabled( !mContext.isReadOnly && !mStatuses.isEmpty() );
  if ( mView->model()->rowCount() > 0 )
    mView->selectRow( 0 );
  showChart();
}

const TargetStatus *TargetDialog::chosen() const
{
  const QModelIndex index = mView->currentIndex();
  if ( !index.isValid() )
    return nullptr;
  const int place = index.siblingAtColumn( 0 ).data( sStatusRole ).toInt();
  return place >= 0 && place < mStatuses.size() ? &mStatuses.at( place ) : nullptr;
}

void TargetDialog::showChart()
{
  const TargetStatus *status = chosen();
  mChart->setChart(
    status ? targetChart( *status, samplingview::placeName( mContext, status->target.place ), unitSymbol( status->target ) ) : nullptr );
}

TargetForm *TargetDialog::openForm( const YearTarget &target )
{
  delete mForm;
  mForm = new TargetForm( target, mContext, this );
  mForm->setAttribute( Qt::WA_DeleteOnClose );
  connect( mForm, &TargetForm::saved, this, &TargetDialog::keep );
  mForm->open();
  return mForm;
}

void TargetDialog::keep( const YearTarget &target )
{
  const Result<QList<YearTarget>> kept = mContext.workspace->sampling().saveTargets( { target } );
  if ( !kept )
  {
    if ( mForm )
      mForm->showError( kept.error().text() );
    return;
  }
  if ( mForm )
    mForm->accept();
  fillYears();
  reload();
  Q_EMIT changed();
}

void TargetDialog::importFile( SamplingFileKind kind, const QString &path )
{
  const Result<SamplingImport> report = SamplingImportBox::run( kind, path, mContext, this );
  if ( !report )
  {
    mSummary->setText( report.error().text() );
    return;
  }
  fillYears();
  reload();
  Q_EMIT changed();
}

void TargetDialog::chooseImport( SamplingFileKind kind )
{
  const QString path =
    QFileDialog::getOpenFileName( this, kind == SamplingFileKind::Targets ? tr( "Import targets" ) : tr( "Import days under sand or dust" ),
      {}, tr( "Tables (*.xlsx *.xls *.ods *.csv *.txt)" ) );
  if ( !path.isEmpty() )
    importFile( kind, path );
}

} // namespace jinguan

#include "widgets/evaluation/EvaluationDock.h"

#include "base/Resources.h"
#include "evaluation/StoreEvaluationInput.h"
#include "widgets/TableCopy.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
const QStringList sElements { QStringLiteral( "air" ), QStringLiteral( "surface_water" ), QStringLiteral( "groundwater" ),
  QStringLiteral( "noise" ), QStringLiteral( "soil" ), QStringLiteral( "radiation" ) };

/** Tells the window how far the work is and the work that it should stop. */
class SharedProgress : public Progress
{
  public:
    SharedProgress( std::atomic_int &percent, const std::atomic_bool &cancelled ) : mPercent( percent ), mCancelled( cancelled ) {}
    void report( double fraction, const QString & ) override { mPercent = static_cast<int>( fraction * 100 ); }
    bool isCancelled() const override { return mCancelled; }

  private:
    std::atomic_int &mPercent;
    const std::atomic_bool &mCancelled;
};

QComboBox *choice( const QString &name )
{
  auto *box = new QComboBox;
  box->setObjectName( name );
  box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  box->setMinimumContentsLength( 6 );
  return box;
}

QDateEdit *dayEdit( const QString &name )
{
  auto *edit = new QDateEdit( QDate::currentDate() );
  edit->setObjectName( name );
  edit->setCalendarPopup( true );
  edit->setDisplayFormat( QStringLiteral( "yyyy-MM-dd" ) );
  return edit;
}

QString placeOf( const Station &station, EvaluationRequest::By by )
{
  return by == EvaluationRequest::By::Station ? station.code
    : by == EvaluationRequest::By::District   ? station.district
    : by == EvaluationRequest::By::Unit       ? station.unit
                                              : defaultRegion();
}
} // namespace

EvaluationDock::EvaluationDock( QWidget *parent ) : QDockWidget( tr( "Evaluation" ), parent )
{
  setObjectName( QStringLiteral( "evaluationDock" ) );
  mStatus = new QLabel( tr( "Choose element, period and days. A click on a figure shows how it was computed." ) );
  mStatus->setObjectName( QStringLiteral( "evaluationStatus" ) );
  mStatus->setWordWrap( true );
  mProgress = new QProgressBar;
  mProgress->setObjectName( QStringLiteral( "evaluationProgress" ) );
  mProgress->setRange( 0, 100 );
  makeTable();
  mTrail = new QTextBrowser;
  mTrail->setObjectName( QStringLiteral( "evaluationTrail" ) );
  mTrail->setPlaceholderText( tr( "How a figure was computed" ) );
  auto *split = new QSplitter( Qt::Vertical );
  split->addWidget( mTable );
  split->addWidget( mTrail );
  split->setStretchFactor( 0, 3 );
  split->setStretchFactor( 1, 2 );
  split->setChildrenCollapsible( false );
  auto *content = new QWidget;
  auto *layout = new QVBoxLayout( content );
  layout->setContentsMargins( 8, 8, 8, 8 );
  layout->setSpacing( 6 );
  layout->addWidget( makeForm() );
  layout->addWidget( makeButtons() );
  layout->addWidget( mProgress );
  layout->addWidget( mStatus );
  layout->addWidget( split, 1 );
  content->setMinimumWidth( 320 );
  setWidget( content );
  mPoll.setInterval( 100 );
  connect( &mPoll, &QTimer::timeout, this, [this] { mProgress->setValue( mPercent->load() ); } );
  showBusy( false );
}

EvaluationDock::~EvaluationDock()
{
  setServices( {} );
}

QWidget *EvaluationDock::makeForm()
{
  mElement = choice( QStringLiteral( "evaluationElement" ) );
  mPeriod = choice( QStringLiteral( "evaluationPeriod" ) );
  mBy = choice( QStringLiteral( "evaluationBy" ) );
  mBy->addItem( tr( "Stations" ), static_cast<int>( EvaluationRequest::By::Station ) );
  mBy->addItem( tr( "Districts" ), static_cast<int>( EvaluationRequest::By::District ) );
  mBy->addItem( tr( "Units" ), static_cast<int>( EvaluationRequest::By::Unit ) );
  mBy->addItem( tr( "City" ), static_cast<int>( EvaluationRequest::By::City ) );
  mFrom = dayEdit( QStringLiteral( "evaluationFrom" ) );
  mTo = dayEdit( QStringLiteral( "evaluationTo" ) );
  connect( mElement, &QComboBox::currentIndexChanged, this, &EvaluationDock::fillPeriods );
  auto *form = new QWidget;
  auto *grid = new QGridLayout( form );
  grid->setContentsMargins( 0, 0, 0, 0 );
  int place = 0;
  for ( const auto &[text, field] : { std::pair<QString, QWidget *>( tr( "Element" ), mElement ), { tr( "Period" ), mPeriod },
          { tr( "From" ), mFrom }, { tr( "To" ), mTo }, { tr( "Places" ), mBy } } )
  {
    auto *label = new QLabel( text );
    label->setBuddy( field );
    grid->addWidget( label, place / 2, place % 2 * 2 );
    grid->addWidget( field, place / 2, place % 2 * 2 + 1 );
    ++place;
  }
  mAll = new QCheckBox( tr( "All figures" ) );
  mAll->setObjectName( QStringLiteral( "evaluationAll" ) );
  connect( mAll, &QCheckBox::toggled, this, [this]( bool all ) {
    mModel->setAllFigures( all );
    fitTable();
  } );
  grid->addWidget( mAll, 2, 2, 1, 2 );
  grid->setColumnStretch( 1, 1 );
  grid->setColumnStretch( 3, 1 );
  return form;
}

QWidget *EvaluationDock::makeButtons()
{
  mStart = new QPushButton( tr( "Evaluate" ) );
  mStart->setObjectName( QStringLiteral( "evaluationStart" ) );
  mCancel = new QPushButton( tr( "Cancel" ) );
  mCancel->setObjectName( QStringLiteral( "evaluationCancel" ) );
  mSave = new QPushButton( tr( "Export CSV…" ) );
  mSave->setObjectName( QStringLiteral( "evaluationSave" ) );
  connect( mStart, &QPushButton::clicked, this, &EvaluationDock::evaluate );
  connect( mCancel, &QPushButton::clicked, this, &EvaluationDock::cancel );
  connect( mSave, &QPushButton::clicked, this, &EvaluationDock::saveAs );
  auto *row = new QWidget;
  auto *layout = new QHBoxLayout( row );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addWidget( mStart );
  layout->addWidget( mCancel );
  layout->addWidget( mSave );
  return row;
}

void EvaluationDock::makeTable()
{
  mModel = new EvaluationModel( this );
  mSorted = new QSortFilterProxyModel( this );
  mSorted->setSourceModel( mModel );
  mSorted->setSortRole( EvaluationModel::sortRole );
  mTable = new QTableView;
  mTable->setObjectName( QStringLiteral( "evaluationTable" ) );
  mTable->setModel( mSorted );
  mTable->setSortingEnabled( true );
  mTable->sortByColumn( -1, Qt::AscendingOrder ); // as evaluated: by time, then by rank or place
  mTable->setSelectionBehavior( QAbstractItemView::SelectRows );
  mTable->setAlternatingRowColors( true );
  mTable->setShowGrid( false );
  mTable->setWordWrap( false );
  mTable->verticalHeader()->hide();
  mTable->verticalHeader()->setDefaultSectionSize( fontMetrics().height() + 8 );
  mTable->horizontalHeader()->setHighlightSections( false );
  // The verdict is what is asked for: it stands beside the place, where the narrow panel shows it in any language.
  mTable->horizontalHeader()->moveSection( EvaluationModel::Verdict, EvaluationModel::Place + 1 );
  makeCopyable( mTable );
  connect(
    mTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this]( const QModelIndex &index ) { explain( index ); } );
}

void EvaluationDock::setServices( const EvaluationServices &services )
{
  mTask.cancelAndWait();
  mTrailTask.cancelAndWait();
  mTrail->clear();
  mModel->setServices( nullptr, nullptr, nullptr );
  mNames.reset();
  showBusy( false );
  mServices = services;
  const QString element = mElement->currentData().toString();
  mElement->clear();
  if ( !services.workspace )
    return;
  Result<EvaluationNames> names =
    EvaluationNames::load( Resources::path( QString() ), *services.catalogue, services.evaluator->standards() );
  if ( !names )
  {
    Q_EMIT failed( names.error() );
    return;
  }
  mNames = std::make_unique<EvaluationNames>( names.take() );
  mModel->setServices( mNames.get(), services.evaluator, services.responsibility );
  for ( const QString &id : sElements )
  {
    if ( const Element *known = services.catalogue->element( id ) )
      mElement->addItem( known->name.text(), id );
  }
  setElement( element );
  showBusy( false );
  mStatus->setText( tr( "Choose element, period and days. A click on a figure shows how it was computed." ) );
}

void EvaluationDock::setExtent( const TimeRange &extent )
{
  if ( extent.to <= 0 )
    return;
  const QDate last = local( extent.to ).date();
  mFrom->setDate( last.addDays( -6 ) );
  mTo->setDate( last );
}

void EvaluationDock::setElement( const QString &element )
{
  if ( const int index = mElement->findData( element ); index >= 0 )
    mElement->setCurrentIndex( index );
}

void EvaluationDock::fillPeriods()
{
  const QVariant period = mPeriod->currentData();
  mPeriod->clear();
  if ( mElement->currentData().toString() == QLatin1String( "air" ) )
    mPeriod->addItem( tr( "Hour" ), static_cast<int>( Period::Hour ) );
  mPeriod->addItem( tr( "Day" ), static_cast<int>( Period::Day ) );
  mPeriod->addItem( tr( "Month" ), static_cast<int>( Period::Month ) );
  mPeriod->addItem( tr( "Year" ), static_cast<int>( Period::Year ) );
  const int index = mPeriod->findData( period.isValid() ? period : QVariant( static_cast<int>( Period::Day ) ) );
  mPeriod->setCurrentIndex( std::max( 0, index ) );
}

EvaluationRequest EvaluationDock::request() const
{
  EvaluationRequest request;
  request.element = mElement->currentData().toString();
  request.period = static_cast<Period>( mPeriod->currentData().toInt() );
  request.from = mFrom->date();
  request.to = mTo->date();
  request.by = static_cast<EvaluationRequest::By>( mBy->currentData().toInt() );
  return request;
}

void EvaluationDock::setRequest( const EvaluationRequest &request )
{
  setElement( request.element );
  mPeriod->setCurrentIndex( mPeriod->findData( static_cast<int>( request.period ) ) );
  mBy->setCurrentIndex( mBy->findData( static_cast<int>( request.by ) ) );
  mFrom->setDate( request.from );
  mTo->setDate( request.to );
}

LatestTask<EvaluationDock::Answer>::Work EvaluationDock::work( const EvaluationRequest &request, const QString &place ) const
{
  const Workspace *workspace = mServices.workspace;
  const Catalogue *catalogue = mServices.catalogue;
  Result<QList<Station>> listed = mServices.workspace->network().stations(); // the network belongs to the thread of the window
  if ( listed && !place.isEmpty() )
    listed->removeIf( [&]( const Station &station ) { return placeOf( station, request.by ) != place; } );
  return [=, percent = mPercent]( const std::atomic_bool &cancelled ) -> Answer {
    if ( !listed )
      return listed.error();
    const Result<PeriodEvaluation> evaluation = PeriodEvaluation::load( Resources::path( QString() ), *catalogue );
    if ( !evaluation )
      return evaluation.error();
    const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
    if ( !store )
      return store.error();
    const Result<StoreEvaluationInput> input = StoreEvaluationInput::open( **store, *catalogue, request.element );
    if ( !input )
      return input.error();
    SharedProgress progress( *percent, cancelled );
    return evaluation->evaluate( request, *listed, *input, &progress );
  };
}

void EvaluationDock::evaluate()
{
  if ( !mNames )
    return;
  const EvaluationRequest asked = request();
  mTrailTask.cancel();
  mPercent = std::make_shared<std::atomic_int>( 0 );
  mTask.start( work( asked, {} ), [this, asked]( const Answer &answer ) { take( asked, answer ); } );
  showBusy( true );
}

void EvaluationDock::cancel()
{
  mTask.cancel();
  showBusy( false );
  mStatus->setText( tr( "Cancelled." ) );
}

void EvaluationDock::take( const EvaluationRequest &request, const Answer &answer )
{
  showBusy( false );
  mTrail->clear();
  if ( !answer )
  {
    mStatus->setText( answer.error().text() );
    Q_EMIT failed( answer.error() );
    return;
  }
  mShown = request;
  mModel->setRows( request, *answer );
  mTable->sortByColumn( -1, Qt::AscendingOrder );
  fitTable();
  showBusy( false );
  Q_EMIT evaluated();
}

void EvaluationDock::fitTable()
{
  mTable->setColumnHidden( EvaluationModel::Rank, !mModel->hasRanks() );
  mTable->resizeColumnsToContents();
  mTable->setColumnWidth( EvaluationModel::Place, std::min( mTable->columnWidth( EvaluationModel::Place ), 140 ) );
  mTable->setColumnWidth( EvaluationModel::FigureName, std::min( mTable->columnWidth( EvaluationModel::FigureName ), 150 ) );
  QString said = tr( "%n line(s).", nullptr, mModel->rowCount() );
  if ( mModel->placesWithoutData() > 0 )
    said += QLatin1Char( ' ' ) + tr( "%n place(s) without data are not shown.", nullptr, mModel->placesWithoutData() );
  mStatus->setText( said );
}

void EvaluationDock::explain( const QModelIndex &index )
{
  const QModelIndex source = mSorted->mapToSource( index );
  if ( !source.isValid() || !mNames )
    return;
  const EvaluationRow &row = mModel->rowAt( source.row() );
  const Figure &figure = mModel->figureAt( source.row() );
  const QString title = QStringLiteral( "%1 %2 %3" )
                          .arg( mNames->place( row, mShown.by, *mServices.responsibility ), EvaluationNames::time( row, mShown.period ),
                            mNames->figure( figure ) );
  if ( mShown.period == Period::Hour )
  {
    mTrail->setPlainText( tr( "The arithmetic is kept for days, months and years, not for hours." ) );
    return;
  }
  EvaluationRequest asked = mShown;
  asked.from = row.from;
  asked.to = row.to;
  asked.withTrail = true;
  const QString indicator = figure.indicator == figure.id ? QString() : figure.indicator;
  mTrailTask.start( work( asked, row.place ), [this, title, indicator]( const Answer &answer ) { showTrail( title, indicator, answer ); } );
}

void EvaluationDock::showTrail( const QString &title, const QString &indicator, const Answer &answer )
{
  if ( !answer || answer->isEmpty() )
  {
    mTrail->setPlainText( answer ? QString() : answer.error().text() );
    return;
  }
  QString html = QStringLiteral( "<p><b>%1</b></p>" ).arg( title.toHtmlEscaped() );
  const QList<TrailStep> steps = answer->first().trail.stepsOf( indicator );
  for ( const TrailStep &step : steps )
  {
    const QString about =
      step.indicator.isEmpty() || !indicator.isEmpty() ? QString() : mNames->indicator( step.indicator ) + QLatin1Char( ' ' );
    const QString computed = step.expression.isEmpty()
      ? step.result
      : QStringLiteral( "%1 → <b>%2</b>" ).arg( step.expression.toHtmlEscaped(), step.result.toHtmlEscaped() );
    html += QStringLiteral( "<p>%1<br/>%2<br/><small>%3</small></p>" )
              .arg( ( about + step.label ).toHtmlEscaped(), computed, mNames->basis( step.clause ).toHtmlEscaped() );
  }
  if ( steps.isEmpty() )
    html += QStringLiteral( "<p>%1</p>" ).arg( tr( "Nothing was computed here." ) );
  mTrail->setHtml( html );
  Q_EMIT explained();
}

void EvaluationDock::showBusy( bool busy )
{
  mStart->setEnabled( mNames && !busy );
  mCancel->setVisible( busy );
  mSave->setEnabled( !busy && mModel->rowCount() > 0 );
  mProgress->setVisible( busy );
  if ( busy )
    mPoll.start();
  else
    mPoll.stop();
}

Result<void> EvaluationDock::exportCsv( const QString &path ) const
{
  return writeTableCsv( *mSorted, path );
}

void EvaluationDock::saveAs()
{
  QString path = QFileDialog::getSaveFileName( this, tr( "Export evaluation" ), {}, tr( "Values (*.csv)" ) );
  if ( path.isEmpty() )
    return;
  if ( !path.endsWith( QLatin1String( ".csv" ), Qt::CaseInsensitive ) )
    path += QStringLiteral( ".csv" );
  if ( const Result<void> written = exportCsv( path ); !written )
    QMessageBox::warning( this, tr( "Export evaluation" ), written.error().text() );
}

} // namespace jinguan

#include "widgets/quality/ReviewPage.h"

#include "widgets/ChartView.h"
#include "widgets/incidents/IncidentStepDialog.h"
#include "widgets/quality/ReviewChart.h"
#include "widgets/quality/WorkBar.h"
#include "widgets/TableCopy.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sRowHeight = 26;
constexpr int sWidestColumn = 260;
constexpr qint64 sDay = 86400;

QComboBox *combo( const char *name, QWidget *parent )
{
  auto *box = new QComboBox( parent );
  box->setObjectName( QString::fromLatin1( name ) );
  box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  box->setMinimumContentsLength( 7 );
  return box;
}
} // namespace

ReviewPage::ReviewPage( QWidget *parent ) : QWidget( parent ), mModel( new ReviewModel( this ) ), mFilter( new ReviewFilter( this ) )
{
  setObjectName( QStringLiteral( "reviewPage" ) );
  mFilter->setSourceModel( mModel );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 6 );
  column->addLayout( makeFilters() );
  column->addLayout( makeActions() );
  makeTable();
  mChart = new ChartView( this );
  mChart->setObjectName( QStringLiteral( "reviewChart" ) );
  mChart->setMinimumSize( 200, 120 ); // the map above keeps its room on small screens
  mChart->setEmptyText( tr( "Choose a reading to see it in its curve." ) );
  mHistory = new QTextBrowser( this );
  mHistory->setObjectName( QStringLiteral( "reviewHistory" ) );
  mHistory->setMinimumWidth( 140 );
  mHistory->setPlaceholderText( tr( "Who said what of the chosen reading" ) );
  auto *parts = new QSplitter( Qt::Horizontal, this );
  parts->addWidget( mView );
  parts->addWidget( mChart );
  parts->addWidget( mHistory );
  parts->setStretchFactor( 0, 4 );
  parts->setStretchFactor( 1, 3 );
  parts->setStretchFactor( 2, 2 );
  parts->setChildrenCollapsible( false );
  column->addWidget( parts, 1 );
  connect( mChart, &ChartView::loadFailed, this, &ReviewPage::failed );
  showButtons();
}

ReviewPage::~ReviewPage()
{
  setContext( {} );
}

QLayout *ReviewPage::makeFilters()
{
  mChoice = combo( "reviewChoice", this );
  mChoice->addItem( tr( "To review" ), static_cast<int>( ReviewFilter::Choice::ToReview ) );
  mChoice->addItem( tr( "Reviewed" ), static_cast<int>( ReviewFilter::Choice::Reviewed ) );
  mChoice->addItem( tr( "All" ), static_cast<int>( ReviewFilter::Choice::All ) );
  connect( mChoice, &QComboBox::currentIndexChanged, this,
    [this] { mFilter->setChoice( static_cast<ReviewFilter::Choice>( mChoice->currentData().toInt() ) ); } );
  mEveryElement = new QCheckBox( tr( "All elements" ), this );
  mEveryElement->setObjectName( QStringLiteral( "reviewEveryElement" ) );
  mEveryElement->setToolTip( tr( "Without it, the list shows the element of the map only." ) );
  mEveryElement->setChecked( true );
  connect( mEveryElement, &QCheckBox::toggled, this, [this] { setElement( mElement ); } );
  mRule = combo( "reviewRule", this );
  connect( mRule, &QComboBox::currentIndexChanged, this, [this] { mFilter->setRule( mRule->currentData().toString() ); } );
  mSince = combo( "reviewSince", this );
  mSince->addItem( tr( "Any time" ), 0 );
  mSince->addItem( tr( "Last day" ), 1 );
  mSince->addItem( tr( "Last week" ), 7 );
  mSince->addItem( tr( "Last month" ), 31 );
  mSince->addItem( tr( "Last year" ), 366 );
  connect( mSince, &QComboBox::currentIndexChanged, this, [this] {
    const int days = mSince->currentData().toInt();
    mFilter->setSince( days > 0 ? mContext.now - days * sDay : 0 );
  } );
  mWords = new QLineEdit( this );
  mWords->setObjectName( QStringLiteral( "reviewWords" ) );
  mWords->setPlaceholderText( tr( "Filter by any column" ) );
  mWords->setClearButtonEnabled( true );
  connect( mWords, &QLineEdit::textChanged, mFilter, &ReviewFilter::setWords );
  auto *bar = new QHBoxLayout;
  bar->addWidget( mChoice );
  bar->addWidget( mEveryElement );
  bar->addWidget( mRule, 1 );
  bar->addWidget( mSince );
  bar->addWidget( mWords, 1 );
  return bar;
}

QLayout *ReviewPage::makeActions()
{
  auto *bar = new QHBoxLayout;
  const auto add = [this, bar]( const QString &text, const QString &tip, const char *name, auto slot ) {
    auto *button = new QPushButton( text, this );
    button->setObjectName( QString::fromLatin1( name ) );
    button->setToolTip( tip );
    button->setAutoDefault( false );
    connect( button, &QPushButton::clicked, this, slot );
    bar->addWidget( button );
    return button;
  };
  mScan = add( tr( "Chec&k now" ), tr( "Hold the rules of quality control against readings that came since the last time" ), "reviewScan",
    &ReviewPage::scan );
  mSteps << add( tr( "&Invalid …" ), tr( "The selected readings are wrong and leave all statistics" ), "reviewInvalid", [this] {
    ask( tr( "Find invalid" ), tr( "Why are the readings invalid?" ),
      [this]( const QString &reason ) { judge( QualityFlag::Invalid, reason ); } );
  } );
  mSteps << add( tr( "&Accept …" ), tr( "The selected readings are right and count again" ), "reviewValid", [this] {
    ask( tr( "Accept as valid" ), tr( "Why are the readings right?" ),
      [this]( const QString &reason ) { judge( QualityFlag::Valid, reason ); } );
  } );
  mSteps << add( tr( "&Note …" ), tr( "A remark in the history; changes nothing" ), "reviewNote",
    [this] { ask( tr( "Note" ), tr( "What is to be noted in the history?" ), [this]( const QString &text ) { note( text ); } ); } );
  mSteps << add( tr( "&Withdraw …" ), tr( "Take the last verdict back; the one before it counts again" ), "reviewWithdraw", [this] {
    ask( tr( "Withdraw the verdict" ), tr( "Why is the verdict taken back?" ), [this]( const QString &reason ) { withdraw( reason ); } );
  } );
  mWork = new WorkBar( this );
  bar->addWidget( mWork, 1 );
  connect( mWork, &WorkBar::cancelled, this, [this] {
    mScanning.cancel();
    mWork->end( tr( "Cancelled; what was found so far is kept." ) );
    showButtons();
    reload();
  } );
  return bar;
}

void ReviewPage::makeTable()
{
  mView = new QTableView( this );
  mView->setObjectName( QStringLiteral( "reviewView" ) );
  mView->setModel( mFilter );
  mView->setSortingEnabled( true );
  mView->sortByColumn( ReviewModel::Time, Qt::DescendingOrder );
  mView->setSelectionBehavior( QAbstractItemView::SelectRows );
  mView->setSelectionMode( QAbstractItemView::ExtendedSelection );
  mView->setAlternatingRowColors( true );
  mView->setShowGrid( false );
  mView->setWordWrap( false );
  mView->setEditTriggers( QAbstractItemView::NoEditTriggers );
  mView->setTabKeyNavigation( false );
  mView->setMinimumWidth( 240 );
  mView->verticalHeader()->hide();
  mView->verticalHeader()->setDefaultSectionSize( sRowHeight );
  mView->horizontalHeader()->setHighlightSections( false );
  makeCopyable( mView );
  connect( mView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    showCurrent();
    if ( const ReviewRow *row = mFilling ? nullptr : current() )
      Q_EMIT stationPicked( row->standing.series.key.station );
  } );
  connect( mView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewPage::showButtons );
}

void ReviewPage::setContext( const QualityContext &context )
{
  mReading.cancelAndWait();
  mHistoryReading.cancelAndWait();
  mChartReading.cancelAndWait();
  mWriting.cancelAndWait();
  mScanning.cancelAndWait();
  mChart->loader()->setOpener( {} );
  const bool otherWorkspace = context.workspace != mContext.workspace;
  mContext = context;
  if ( otherWorkspace )
  {
    mModel->setRows( {} );
    mHistory->clear();
    mChart->setChart( {} );
    mWork->end( {} );
    mSized = false;
  }
  if ( context.workspace )
    mChart->loader()->setOpener( [workspace = context.workspace] { return workspace->openReadings(); } );
  fillRules();
  showButtons();
  reload();
}

void ReviewPage::fillRules()
{
  const QVariant before = mRule->currentData();
  mRule->clear();
  mRule->addItem( tr( "All rules" ), QString() );
  if ( mContext.rules )
  {
    for ( const QualityRule &rule : mContext.rules->rules() )
    {
      const Element *element = mContext.catalogue->element( rule.element );
      mRule->addItem( QStringLiteral( "%1 · %2" ).arg( element ? element->name.text() : rule.element, rule.name.text() ), rule.id );
    }
  }
  mRule->setCurrentIndex( std::max( 0, mRule->findData( before ) ) );
}

void ReviewPage::setElement( const QString &element )
{
  mElement = element;
  mFilter->setElement( mEveryElement->isChecked() ? QString() : element );
  showCount();
}

void ReviewPage::setArea( const MapFilter &area )
{
  mFilter->setArea( area );
  showCount();
}

void ReviewPage::showCount()
{
  Q_EMIT countChanged( mFilter->openCount() );
}

void ReviewPage::reload()
{
  if ( !mContext.workspace )
    return;
  mReading.start( [context = mContext]( const std::atomic_bool & ) { return readReviewRows( context ); },
    [this]( const Result<QList<ReviewRow>> &rows ) {
      if ( !rows )
      {
        Q_EMIT failed( rows.error().text() );
        return;
      }
      mFilling = true;
      mModel->setRows( *rows );
      mFilter->invalidate();
      mFilling = false;
      if ( !mSized && !rows->isEmpty() )
      {
        mView->resizeColumnsToContents();
        for ( int i = 0; i < ReviewModel::ColumnCount; ++i )
          mView->setColumnWidth( i, std::min( mView->columnWidth( i ), sWidestColumn ) );
        mSized = true;
      }
      showButtons();
      showCount();
      showCurrent();
      Q_EMIT shown();
    } );
}

const ReviewRow *ReviewPage::current() const
{
  const QModelIndex index = mView->currentIndex();
  const int row = index.isValid() ? index.data( ReviewModel::rowRole ).toInt() : -1;
  return row >= 0 && row < mModel->rows().size() ? &mModel->rows().at( row ) : nullptr;
}

QList<ReadingKey> ReviewPage::selected() const
{
  QList<ReadingKey> keys;
  for ( const QModelIndex &index : mView->selectionModel()->selectedRows() )
  {
    const Verdict &verdict = mModel->rows().at( index.data( ReviewModel::rowRole ).toInt() ).standing.verdict;
    keys.append( { verdict.series, verdict.period, verdict.begin } );
  }
  return keys;
}

void ReviewPage::showButtons()
{
  const bool idle =
    mContext.workspace && mContext.workspace->mode() != OpenMode::ReadOnly && !mWriting.isRunning() && !mScanning.isRunning();
  mScan->setEnabled( idle && mContext.rules );
  const bool any = mView->selectionModel()->hasSelection();
  for ( QPushButton *button : std::as_const( mSteps ) )
    button->setEnabled( idle && any );
}

void ReviewPage::showCurrent()
{
  const ReviewRow *row = current();
  if ( mFilling )
    return;
  if ( !row || !mContext.workspace )
  {
    mHistoryReading.cancel();
    mChartReading.cancel();
    mHistory->clear();
    mChart->setChart( {} );
    return;
  }
  mHistoryReading.start(
    [workspace = mContext.workspace, verdict = row->standing.verdict]( const std::atomic_bool & ) -> Result<QList<Verdict>> {
      const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
      if ( !store )
        return store.error();
      return store.value()->verdictHistory( verdict.series, verdict.period, verdict.begin );
    },
    [this, row = *row]( const Result<QList<Verdict>> &history ) {
      if ( history )
        mHistory->setHtml( reviewHtml( mContext, row, *history ) );
      else
        mHistory->setPlainText( history.error().text() );
      Q_EMIT historyShown();
    } );
  showChart( *row );
}

void ReviewPage::showChart( const ReviewRow &row )
{
  mChartReading.start( [context = mContext, row]( const std::atomic_bool & ) { return reviewChart( context, row ); },
    [this]( const Result<SeriesRequest> &request ) {
      if ( request )
        mChart->load( *request );
      else
        Q_EMIT failed( request.error().text() );
    } );
}

void ReviewPage::take( const Step &step )
{
  const QList<ReadingKey> keys = selected();
  if ( keys.isEmpty() || !mContext.workspace || mWriting.isRunning() )
    return;
  mWriting.start(
    [workspace = mContext.workspace, user = mUser, keys, step]( const std::atomic_bool & ) -> Result<JudgeSummary> {
      const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
      if ( !store )
        return store.error();
      ReviewDesk desk( **store, user );
      return step( desk, keys );
    },
    [this]( const Result<JudgeSummary> &judged ) {
      if ( !judged )
        Q_EMIT failed( judged.error().text() );
      else
        mWork->end( tr( "%n reading(s) judged.", nullptr, static_cast<int>( judged->written ) ) );
      reload();
      Q_EMIT changed();
    } );
  showButtons();
}

void ReviewPage::judge( QualityFlag flag, const QString &reason )
{
  take( [flag, reason]( ReviewDesk &desk, const QList<ReadingKey> &keys ) { return desk.judge( keys, flag, reason ); } );
}

void ReviewPage::note( const QString &text )
{
  take( [text]( ReviewDesk &desk, const QList<ReadingKey> &keys ) { return desk.note( keys, text ); } );
}

void ReviewPage::withdraw( const QString &reason )
{
  take( [reason]( ReviewDesk &desk, const QList<ReadingKey> &keys ) { return desk.withdraw( keys, reason ); } );
}

void ReviewPage::ask( const QString &title, const QString &prompt, const std::function<void( const QString & )> &then )
{
  auto *dialog = new IncidentStepDialog( { title, prompt, {}, false, true }, this );
  dialog->setAttribute( Qt::WA_DeleteOnClose );
  connect( dialog, &QDialog::accepted, this, [dialog, then] { then( dialog->text() ); } );
  dialog->open();
}

void ReviewPage::scan()
{
  if ( !mContext.workspace || !mContext.rules || mScanning.isRunning() )
    return;
  const std::shared_ptr<std::atomic_int> percent = mWork->begin();
  mScanning.start(
    [context = mContext, percent]( const std::atomic_bool &cancelled ) -> Result<QualityScanOutcome> {
      const Result<std::unique_ptr<ReadingStore>> store = context.workspace->openReadings();
      if ( !store )
        return store.error();
      WorkProgress progress( *percent, cancelled );
      QualityScanRequest request;
      request.by = QStringLiteral( "Jinguan" );
      return QualityScan( *context.rules, *context.catalogue ).run( context.stations, **store, request, progress );
    },
    [this]( const Result<QualityScanOutcome> &outcome ) {
      if ( !outcome )
      {
        mWork->end( {} );
        Q_EMIT failed( outcome.error().text() );
      }
      else
        mWork->end( outcome->nothingNew ? tr( "Nothing new since the last check." )
                                        : tr( "%1 readings checked, %2 newly suspect, %3 no longer." )
                                            .arg( outcome->checked )
                                            .arg( outcome->written )
                                            .arg( outcome->withdrawn ) );
      showButtons();
      reload();
      if ( outcome && outcome->written + outcome->withdrawn > 0 )
        Q_EMIT changed();
    } );
  showButtons();
}

} // namespace jinguan

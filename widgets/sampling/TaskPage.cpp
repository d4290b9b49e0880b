#include "widgets/sampling/TaskPage.h"

#include "widgets/quality/QualityContext.h"
#include "widgets/sampling/MarkDialog.h"
#include "widgets/sampling/SamplingTable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

namespace
{
using State = SamplingTask::State;
constexpr int sTaskRole = Qt::UserRole + 40; //!< place among the tasks, in column 0

enum Show
{
  Open = -1,
  Late = -2,
  All = -3
};

bool isWanted( const SamplingTask &task, int show )
{
  switch ( show )
  {
    case Show::All:
      return true;
    case Show::Open:
      return task.isOpen();
    case Show::Late:
      return task.isLate();
    default:
      return static_cast<int>( task.state ) == show;
  }
}

/** Most urgent first. */
int orderOf( State state )
{
  static const QList<State> sOrder { State::Overdue, State::ResultOverdue, State::Due, State::Sampled, State::InAnalysis, State::Upcoming,
    State::Done, State::Cancelled };
  return static_cast<int>( sOrder.indexOf( state ) );
}
} // namespace

TaskPage::TaskPage( QWidget *parent ) : QWidget( parent ), mModel( new QStandardItemModel( this ) )
{
  setObjectName( QStringLiteral( "taskPage" ) );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 8 );
  column->addWidget( makeBar() );
  mSummary = new QLabel( this );
  mSummary->setObjectName( QStringLiteral( "taskSummary" ) );
  mSummary->setWordWrap( true );
  column->addWidget( mSummary );
  mView = samplingview::makeTable( mModel, "taskView", mSearch, this );
  mView->setSelectionMode( QAbstractItemView::SingleSelection );
  column->addWidget( mView, 1 );
  mMark = samplingview::makeButton( "taskMark", tr( "&Mark …" ), this );
  mShowStation = samplingview::makeButton( "taskStation", tr( "Show the station" ), this );
  auto *buttons = new QHBoxLayout;
  buttons->addWidget( mMark );
  buttons->addWidget( mShowStation );
  buttons->addStretch( 1 );
  column->addLayout( buttons );
  connect( mMark, &QPushButton::clicked, this, &TaskPage::openMark );
  connect( mView, &QTableView::doubleClicked, this, &TaskPage::openMark );
  connect( mShowStation, &QPushButton::clicked, this, [this] {
    if ( const SamplingTask *task = chosen() )
      Q_EMIT stationPicked( task->station );
  } );
}

TaskPage::~TaskPage()
{
  mTask.cancelAndWait();
}

QWidget *TaskPage::makeBar()
{
  auto *bar = new QWidget( this );
  mState = new QComboBox( bar );
  mState->setObjectName( QStringLiteral( "taskState" ) );
  mState->addItem( tr( "All that is open" ), Show::Open );
  mState->addItem( tr( "Overdue, also results" ), Show::Late );
  mState->addItem( tr( "All" ), Show::All );
  for ( const State state : { State::Due, State::Overdue, State::Sampled, State::InAnalysis, State::ResultOverdue, State::Upcoming,
          State::Done, State::Cancelled } )
    mState->addItem( samplingStateText( state ), static_cast<int>( state ) );
  mElement = new QComboBox( bar );
  mElement->setObjectName( QStringLiteral( "taskElement" ) );
  mFrom = samplingview::makeDay( "taskFrom", QDate::currentDate(), bar );
  mTo = samplingview::makeDay( "taskTo", QDate::currentDate(), bar );
  mSearch = samplingview::makeSearch( "taskSearch", bar );
  auto *row = new QHBoxLayout( bar );
  row->setContentsMargins( 0, 0, 0, 0 );
  row->setSpacing( 8 );
  for ( QWidget *widget : std::initializer_list<QWidget *> { mState, mElement, mFrom, new QLabel( QStringLiteral( "–" ), bar ), mTo } )
    row->addWidget( widget );
  row->addWidget( mSearch, 1 );
  connect( mState, &QComboBox::currentIndexChanged, this, &TaskPage::fill );
  connect( mElement, &QComboBox::currentIndexChanged, this, &TaskPage::fill );
  connect( mFrom, &QDateEdit::dateChanged, this, &TaskPage::reload );
  connect( mTo, &QDateEdit::dateChanged, this, &TaskPage::reload );
  return bar;
}

void TaskPage::setContext( const SamplingContext &context )
{
  const bool isOtherDay = context.today != mContext.today || context.workspace != mContext.workspace;
  mContext = context;
  const QSignalBlocker blockElement( mElement );
  const QVariant element = mElement->currentData();
  mElement->clear();
  mElement->addItem( tr( "All elements" ), QString() );
  for ( const Element &one : context.catalogue->elements() )
    mElement->addItem( one.name.text(), one.id );
  mElement->setCurrentIndex( std::max( 0, mElement->findData( element ) ) );
  if ( isOtherDay )
  {
    const QSignalBlocker blockFrom( mFrom );
    const QSignalBlocker blockTo( mTo );
    mFrom->setDate( context.today.addYears( -1 ) );
    mTo->setDate( context.today.addMonths( 1 ) );
  }
  reload();
}

void TaskPage::reload()
{
  if ( !mContext.workspace )
    return;
  const Result<QList<SamplingPlan>> plans = mContext.workspace->sampling().plans();
  const Result<QList<SamplingMark>> marks = mContext.workspace->sampling().marks();
  if ( !plans || !marks )
  {
    Q_EMIT failed( ( plans ? marks.error() : plans.error() ).text() );
    return;
  }
  QList<SamplingTask> tasks = SamplingCalendar::expand( *plans, *marks, mContext.stations, mFrom->date(), mTo->date() );
  tasks.removeIf( [this]( const SamplingTask &task ) { return !mContext.showsStation( task.station ); } );
  mSummary->setText( tr( "Looking for results …" ) );
  mTask.start(
    [workspace = mContext.workspace, tasks, marks = *marks, today = mContext.today](
      const std::atomic_bool &cancelled ) mutable -> Result<QList<SamplingTask>> {
      const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
      if ( !store )
        return store.error();
      std::atomic_int percent = 0;
      WorkProgress progress( percent, cancelled );
      if ( const Result<void> judged = SamplingCalendar::judge( tasks, marks, **store, today, progress ); !judged )
        return judged.error();
      return tasks;
    },
    [this]( const Result<QList<SamplingTask>> &tasks ) {
      if ( tasks )
        showTasks( *tasks );
      else
      {
        mSummary->setText( tasks.error().text() );
        Q_EMIT failed( tasks.error().text() );
      }
    } );
}

void TaskPage::showTasks( const QList<SamplingTask> &tasks )
{
  mTasks = tasks;
  fill();
  Q_EMIT loaded();
}

void TaskPage::showSummary()
{
  int overdue = 0;
  int due = 0;
  int results = 0;
  int done = 0;
  for ( const SamplingTask &task : std::as_const( mTasks ) )
  {
    overdue += task.state == State::Overdue ? 1 : 0;
    due += task.state == State::Due ? 1 : 0;
    results += task.state == State::ResultOverdue ? 1 : 0;
    done += task.state == State::Done ? 1 : 0;
  }
  if ( mTasks.isEmpty() )
    mSummary->setText(
      tr( "No sample is asked for in this time. Make a plan on the page Plans, or import the list of plans from a table." ) );
  else
    mSummary->setText( QStringList { tr( "As of %1:" ).arg( mContext.today.toString( Qt::ISODate ) ), tr( "%n overdue", nullptr, overdue ),
      tr( "%n due", nullptr, due ), tr( "%n result(s) overdue", nullptr, results ), tr( "%n done", nullptr, done ) }
                         .join( QStringLiteral( "   " ) ) );
}

void TaskPage::fill()
{
  using namespace samplingview;
  mModel->clear();
  mModel->setHorizontalHeaderLabels(
    { tr( "State" ), tr( "Days" ), tr( "Station" ), tr( "Unit" ), tr( "Plan" ), tr( "Element" ), tr( "Window" ), tr( "Sampled on" ),
      tr( "Sample" ), tr( "Who samples" ), tr( "Missing" ), tr( "Laboratory" ), tr( "Note" ), tr( "Origin" ) } );
  const int show = mState->currentData().toInt();
  const QString element = mElement->currentData().toString();
  for ( int i = 0; i < mTasks.size(); ++i )
  {
    const SamplingTask &task = mTasks.at( i );
    if ( !isWanted( task, show ) || ( !element.isEmpty() && task.element != element ) )
      continue;
    const Station *station = mContext.station( task.station );
    QStandardItem *state = chipItem( samplingStateText( task.state ), colourOf( task.state ), orderOf( task.state ) );
    state->setData( i, sTaskRole );
    state->setToolTip( task.state == State::Done && task.days != 0 ? tr( "%n day(s) outside the window", nullptr, std::abs( task.days ) )
                                                                   : samplingStateText( task.state ) );
    const SamplingMark mark = task.mark.value_or( SamplingMark() );
    mModel->appendRow( { state, numberItem( task.days, 0 ), textItem( mContext.stationName( task.station ) ),
      textItem( station ? placeName( mContext, station->unit ) : QString() ), textItem( task.planName ),
      textItem( elementName( mContext, task.element ) ),
      textItem( QStringLiteral( "%1 – %2" ).arg( task.from.toString( Qt::ISODate ), task.to.toString( QStringLiteral( "MM-dd" ) ) ) ),
      textItem( task.sampledOn.toString( Qt::ISODate ) ), textItem( mark.sampleCode ),
      textItem( mark.sampledBy.isEmpty() ? mContext.names().nameOf( task.sampler ) : mark.sampledBy ),
      textItem( indicatorNames( mContext, task.missing ) ), textItem( mContext.names().nameOf( task.lab ) ), textItem( mark.note ),
      textItem( task.isDemo ? tr( "Demo" ) : QString() ) } );
  }
  fitColumns( mView );
  mView->sortByColumn( 0, Qt::AscendingOrder );
  if ( mView->model()->rowCount() > 0 )
    mView->selectRow( 0 );
  const bool hasRows = mModel->rowCount() > 0;
  mMark->setEnabled( hasRows && !mContext.isReadOnly );
  mMark->setToolTip( mContext.isReadOnly ? tr( "The workspace is open for reading only." ) : QString() );
  mShowStation->setEnabled( hasRows );
  showSummary();
}

const SamplingTask *TaskPage::chosen() const
{
  const QModelIndexList rows = mView->selectionModel()->selectedRows( 0 );
  if ( rows.isEmpty() )
    return nullptr;
  const int index = rows.first().data( sTaskRole ).toInt();
  return index >= 0 && index < mTasks.size() ? &mTasks.at( index ) : nullptr;
}

MarkDialog *TaskPage::openMark()
{
  const SamplingTask *task = chosen();
  if ( !task || mContext.isReadOnly )
    return nullptr;
  delete mForm;
  mForm = new MarkDialog( *task, mContext, this );
  mForm->setAttribute( Qt::WA_DeleteOnClose );
  connect( mForm, &MarkDialog::marked, this, &TaskPage::keep );
  mForm->open();
  return mForm;
}

void TaskPage::keep( const SamplingMark &mark )
{
  const Result<SamplingMark> kept = mContext.workspace->sampling().addMark( mark );
  if ( !kept )
  {
    if ( mForm )
      mForm->showError( kept.error().text() );
    return;
  }
  if ( mForm )
    mForm->accept();
  Q_EMIT marked();
  reload();
}

} // namespace jinguan

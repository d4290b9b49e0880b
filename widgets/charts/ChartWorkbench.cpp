#include "widgets/charts/ChartWorkbench.h"

#include "base/Resources.h"
#include "layers/chart/PanelChart.h"
#include "layers/chart/StatChartBuilder.h"
#include "widgets/charts/ChainDialog.h"
#include "widgets/charts/StatChartView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
constexpr int sDelayMs = 400; //!< between a change and the chart, so that several changes are one
constexpr int sFirstDays = 30;
constexpr int sFormWidth = 300;

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
} // namespace

ChartWorkbench::ChartWorkbench( QWidget *parent ) : QWidget( parent, Qt::Window )
{
  setObjectName( QStringLiteral( "chartWorkbench" ) );
  setWindowTitle( tr( "Chart workbench" ) );
  mForm = new ChartForm( this );
  auto *scroll = new QScrollArea( this );
  scroll->setWidget( mForm );
  scroll->setWidgetResizable( true );
  scroll->setFrameShape( QFrame::NoFrame );
  scroll->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  scroll->setMinimumWidth( 260 );
  mView = new StatChartView( this );
  mView->setEmptyText( tr( "Choose a kind of chart, stations and indicators at the left." ) );
  auto *right = new QWidget( this );
  auto *column = new QVBoxLayout( right );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->setSpacing( 0 );
  column->addWidget( makeBar() );
  column->addWidget( mView, 1 );
  mSplit = new QSplitter( this );
  mSplit->setChildrenCollapsible( false );
  mSplit->addWidget( scroll );
  mSplit->addWidget( right );
  mSplit->setStretchFactor( 1, 1 );
  mSplit->setSizes( { sFormWidth, 800 } );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addWidget( mSplit );
  mDelay.setSingleShot( true );
  mDelay.setInterval( sDelayMs );
  mPoll.setInterval( 100 );
  connect( &mDelay, &QTimer::timeout, this, &ChartWorkbench::draw );
  connect( &mPoll, &QTimer::timeout, this, [this] { mProgress->setValue( mPercent->load() ); } );
  connect( mForm, &ChartForm::changed, this, &ChartWorkbench::schedule );
  connect( mForm, &ChartForm::chainsWanted, this, &ChartWorkbench::editChains );
  connect( mView, &StatChartView::momentPicked, this, &ChartWorkbench::momentPicked );
  showBusy( false );
  resize( 1180, 700 );
}

ChartWorkbench::~ChartWorkbench()
{
  setServices( {}, {} );
}

QWidget *ChartWorkbench::makeBar()
{
  auto *bar = new QWidget( this );
  auto *row = new QHBoxLayout( bar );
  row->setContentsMargins( 8, 4, 8, 4 );
  const auto add = [&]( const char *name, const QString &text, const QString &tip, void ( StatChartView::*slot )() ) {
    auto *button = new QToolButton( bar );
    button->setObjectName( QString::fromLatin1( name ) );
    button->setText( text );
    button->setToolTip( tip );
    button->setAutoRaise( true );
    connect( button, &QToolButton::clicked, mView, slot );
    row->addWidget( button );
    mActions << button;
  };
  add( "chartExport", tr( "Export…" ), tr( "Write a picture (PNG), a drawing (SVG), a document (PDF) or the values (CSV)" ),
    &StatChartView::exportAs );
  auto *copy = new QToolButton( bar );
  copy->setObjectName( QStringLiteral( "chartCopyImage" ) );
  copy->setText( tr( "Copy picture" ) );
  copy->setAutoRaise( true );
  connect( copy, &QToolButton::clicked, mView, &StatChartView::copyImage );
  auto *values = new QToolButton( bar );
  values->setObjectName( QStringLiteral( "chartCopyTable" ) );
  values->setText( tr( "Copy values" ) );
  values->setAutoRaise( true );
  connect( values, &QToolButton::clicked, mView, &StatChartView::copyTable );
  for ( QToolButton *button : { copy, values } )
  {
    row->addWidget( button );
    mActions << button;
  }
  add( "chartPrint", tr( "Print…" ), tr( "Print the chart" ), &StatChartView::print );
  mStatus = new QLabel( bar );
  mStatus->setObjectName( QStringLiteral( "chartStatus" ) );
  row->addWidget( mStatus, 1 );
  mProgress = new QProgressBar( bar );
  mProgress->setObjectName( QStringLiteral( "chartProgress" ) );
  mProgress->setRange( 0, 100 );
  mProgress->setMaximumWidth( 140 );
  row->addWidget( mProgress );
  mCancel = new QPushButton( tr( "Cancel" ), bar );
  mCancel->setObjectName( QStringLiteral( "chartCancel" ) );
  connect( mCancel, &QPushButton::clicked, this, &ChartWorkbench::cancel );
  row->addWidget( mCancel );
  return bar;
}

void ChartWorkbench::setServices( const ChartServices &services, const QList<Station> &stations )
{
  mDelay.stop();
  mTask.cancelAndWait();
  mListTask.cancelAndWait();
  showBusy( false );
  mForm->setContext( nullptr );
  mView->setChart( nullptr );
  mServices = services;
  mContext = { services.catalogue, services.evaluator, stations, {} };
  if ( !services.workspace )
    return;
  readChains();
  mForm->setContext( &mContext );
  readAvailable();
}

void ChartWorkbench::readChains()
{
  const Result<QList<StationChain>> chains =
    chains::of( Resources::path( QStringLiteral( "demo/chains.csv" ) ), mServices.chains, mContext.stations );
  if ( chains )
    mContext.chains = *chains;
  else
    Q_EMIT failed( chains.error().text() );
}

void ChartWorkbench::readAvailable()
{
  mListTask.start(
    [workspace = mServices.workspace]( const std::atomic_bool & ) -> Available {
      const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
      if ( !store )
        return store.error();
      const Result<QList<Series>> all = ( *store )->series();
      if ( !all )
        return all.error();
      QHash<QString, QSet<QString>> available;
      for ( const Series &series : *all )
        available[series.key.station].insert( series.key.indicator );
      return available;
    },
    [this]( const Available &available ) {
      if ( available )
        mForm->setAvailable( *available );
      else
        Q_EMIT failed( available.error().text() );
    } );
}

void ChartWorkbench::setExtent( const TimeRange &extent )
{
  mExtent = extent;
  mForm->setDays( extent, sFirstDays );
}

void ChartWorkbench::ask( const ChartRequest &request )
{
  mForm->setRequest( request );
  Q_EMIT asked();
  draw();
}

void ChartWorkbench::openStation( const QString &code, const QString &indicator, UtcSeconds at )
{
  ChartRequest request = mForm->request();
  request.kind = ChartKind::Series;
  request.stations = { code };
  request.indicators = indicator.isEmpty() ? QStringList() : QStringList { indicator };
  request.period.reset();
  request.method.reset();
  const QDate last = local( at ).date();
  request.range = { QDateTime( last.addDays( 1 - sFirstDays ), QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch(),
    QDateTime( last.addDays( 1 ), QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch() };
  ask( request );
}

void ChartWorkbench::setMoment( UtcSeconds moment )
{
  mMoment = moment;
  const auto panels = std::dynamic_pointer_cast<const PanelChart>( mView->chart() );
  if ( !panels || !panels->moment )
    return;
  auto marked = std::make_shared<PanelChart>( *panels );
  marked->moment = moment;
  mView->setChart( marked );
}

void ChartWorkbench::schedule()
{
  Q_EMIT asked();
  mDelay.start();
}

void ChartWorkbench::draw()
{
  mDelay.stop();
  if ( !mServices.workspace )
    return;
  ChartRequest request = mForm->request();
  request.moment = mMoment;
  mPercent = std::make_shared<std::atomic_int>( 0 );
  mTask.start(
    [workspace = mServices.workspace, context = mContext, request, percent = mPercent]( const std::atomic_bool &cancelled ) -> Answer {
      const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
      if ( !store )
        return store.error();
      SharedProgress progress( *percent, cancelled );
      return StatChartBuilder::build( request, context, **store, progress );
    },
    [this]( const Answer &answer ) { take( answer ); } );
  showBusy( true );
}

void ChartWorkbench::cancel()
{
  mDelay.stop();
  mTask.cancel();
  showBusy( false );
  mStatus->setText( tr( "Cancelled." ) );
}

void ChartWorkbench::take( const Answer &answer )
{
  showBusy( false );
  if ( answer )
  {
    mStatus->clear();
    mView->setChart( *answer );
  }
  else
  {
    mView->setChart( nullptr );
    mView->setEmptyText( answer.error().text() );
  }
  showBusy( false );
  Q_EMIT drawn();
}

void ChartWorkbench::showBusy( bool busy )
{
  mProgress->setVisible( busy );
  mProgress->setValue( 0 );
  mCancel->setVisible( busy );
  mView->setLoading( busy );
  if ( busy )
  {
    mStatus->clear();
    mPoll.start();
  }
  else
  {
    mPoll.stop();
  }
  for ( QToolButton *action : std::as_const( mActions ) )
    action->setEnabled( mView->chart() && !mView->chart()->isEmpty() );
}

void ChartWorkbench::editChains()
{
  if ( !mServices.workspace )
    return;
  if ( mServices.workspace->mode() != OpenMode::ReadWrite )
  {
    mStatus->setText( tr( "This workspace is open for reading only: chains cannot be changed." ) );
    return;
  }
  auto *dialog = new ChainDialog( mContext.chains, mContext.stations, this );
  dialog->setAttribute( Qt::WA_DeleteOnClose );
  connect( dialog, &QDialog::accepted, this, [this, dialog] {
    // Chains of attributes are made anew from the stations; only the others are noted.
    QList<StationChain> own = dialog->chains();
    const QList<StationChain> derived = chains::fromAttributes( mContext.stations );
    own.removeIf( [&derived]( const StationChain &chain ) { return derived.contains( chain ); } );
    Q_EMIT chainsEdited( chains::toJson( own ) );
  } );
  dialog->open();
}

void ChartWorkbench::setChains( const QByteArray &json )
{
  mServices.chains = json;
  readChains();
  mForm->updateChains();
  draw();
}

void ChartWorkbench::tell( const QString &text )
{
  mStatus->setText( text );
}

QByteArray ChartWorkbench::splitterState() const
{
  return mSplit->saveState();
}

void ChartWorkbench::restoreSplitter( const QByteArray &state )
{
  if ( !state.isEmpty() )
    mSplit->restoreState( state );
}

} // namespace jinguan

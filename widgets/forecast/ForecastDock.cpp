#include "widgets/forecast/ForecastDock.h"

#include "base/Durations.h"
#include "widgets/ChartView.h"
#include "widgets/TableCopy.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr int sPastDays = 4; //!< shown before the forecast
enum Column
{
  Hours,
  Model,
  Skill,
  Rmse,
  Mae,
  Pairs,
  ColumnCount
};

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

QString number( double value, int decimals )
{
  return std::isnan( value ) ? QStringLiteral( "–" ) : QString::number( value, 'f', decimals );
}

QString hoursText( const LeadRange &leads, qint64 step )
{
  const double first = static_cast<double>( ( leads.first - 1 ) * step ) / 3600;
  const double last = static_cast<double>( leads.last * step ) / 3600;
  return QStringLiteral( "%1–%2" ).arg( first ).arg( last );
}

/** Indicators of \a station with hourly or 4-hourly readings that were measured. */
QStringList forecastable( const Workspace &workspace, const QString &station )
{
  QStringList found;
  const Result<std::unique_ptr<ReadingStore>> store = workspace.openReadings();
  const Result<QList<LatestReading>> latest = store ? store.value()->latest() : Result<QList<LatestReading>>( store.error() );
  if ( !latest )
    return found;
  for ( const LatestReading &one : *latest )
  {
    const SeriesKey &key = one.series.key;
    if ( key.station == station && key.method != Method::Model && ( one.period == Period::Hour || one.period == Period::FourHours )
      && !found.contains( key.indicator ) )
      found.append( key.indicator );
  }
  return found;
}
} // namespace

ForecastDock::ForecastDock( QWidget *parent ) : QDockWidget( tr( "Forecast" ), parent )
{
  setObjectName( QStringLiteral( "forecastDock" ) );
  mTitle = new QLabel( tr( "Choose a station on the map." ) );
  mTitle->setObjectName( QStringLiteral( "forecastTitle" ) );
  mTitle->setWordWrap( true );
  mProgress = new QProgressBar;
  mProgress->setObjectName( QStringLiteral( "forecastProgress" ) );
  mProgress->setRange( 0, 100 );
  mVerdict = new QLabel;
  mVerdict->setObjectName( QStringLiteral( "forecastVerdict" ) );
  mVerdict->setWordWrap( true );
  mChart = new ChartView;
  mChart->setObjectName( QStringLiteral( "forecastChart" ) );
  mChart->setMinimumHeight( 200 );
  mChart->setEmptyText( tr( "No forecast yet" ) );
  makeTable();
  auto *content = new QWidget;
  auto *layout = new QVBoxLayout( content );
  layout->setContentsMargins( 8, 8, 8, 8 );
  layout->setSpacing( 6 );
  layout->addWidget( mTitle );
  layout->addWidget( makeBar() );
  layout->addWidget( mProgress );
  layout->addWidget( mVerdict );
  layout->addWidget( mChart, 2 );
  layout->addWidget( mTable, 1 );
  layout->addWidget( makeFoot() );
  content->setMinimumWidth( 320 );
  auto *scroll = new QScrollArea;
  scroll->setFrameShape( QFrame::NoFrame );
  scroll->setWidgetResizable( true );
  scroll->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  scroll->setWidget( content );
  setWidget( scroll );
  mPoll.setInterval( 100 );
  connect( &mPoll, &QTimer::timeout, this, [this] { mProgress->setValue( mPercent->load() ); } );
  connect( this, &QDockWidget::visibilityChanged, this, [this] {
    if ( isLookedAt() && !mForecast && !mTask.isRunning() )
      compute();
  } );
  showBusy( false );
}

ForecastDock::~ForecastDock()
{
  setServices( {} );
}

QWidget *ForecastDock::makeBar()
{
  mIndicator = new QComboBox;
  mIndicator->setObjectName( QStringLiteral( "forecastIndicator" ) );
  mIndicator->setAccessibleName( tr( "Indicator" ) );
  connect( mIndicator, &QComboBox::currentIndexChanged, this, [this] {
    mForecast.reset();
    if ( isLookedAt() )
      compute();
  } );
  mStart = new QPushButton( tr( "Compute" ) );
  mStart->setObjectName( QStringLiteral( "forecastStart" ) );
  mCancel = new QPushButton( tr( "Cancel" ) );
  mCancel->setObjectName( QStringLiteral( "forecastCancel" ) );
  mStore = new QPushButton( tr( "Store" ) );
  mStore->setObjectName( QStringLiteral( "forecastStore" ) );
  mStore->setToolTip( tr( "Write the forecast into the workspace, where warnings and the station panel see it" ) );
  connect( mStart, &QPushButton::clicked, this, &ForecastDock::compute );
  connect( mCancel, &QPushButton::clicked, this, &ForecastDock::cancel );
  connect( mStore, &QPushButton::clicked, this, &ForecastDock::store );
  auto *bar = new QWidget;
  auto *row = new QHBoxLayout( bar );
  row->setContentsMargins( 0, 0, 0, 0 );
  row->addWidget( mIndicator, 1 );
  for ( QPushButton *button : { mStart, mCancel, mStore } )
    row->addWidget( button );
  return bar;
}

QWidget *ForecastDock::makeFoot()
{
  mHourly = new QCheckBox( tr( "Issue all forecasts by itself every hour" ) );
  mHourly->setObjectName( QStringLiteral( "forecastHourly" ) );
  mHourly->setToolTip( tr( "Air: PM2.5, PM10, O3, NO2 at standard stations; water: oxygen, ammonia, permanganate index, phosphorus. A "
                           "forecast beyond a threshold becomes a warning." ) );
  connect( mHourly, &QCheckBox::toggled, this, &ForecastDock::hourlyToggled );
  mAll = new QPushButton( tr( "Issue all now" ) );
  mAll->setObjectName( QStringLiteral( "forecastAll" ) );
  connect( mAll, &QPushButton::clicked, this, &ForecastDock::issueWanted );
  mIssueState = new QLabel;
  mIssueState->setObjectName( QStringLiteral( "forecastIssueState" ) );
  mIssueState->setWordWrap( true );
  auto *foot = new QWidget;
  auto *grid = new QGridLayout( foot );
  grid->setContentsMargins( 0, 0, 0, 0 );
  grid->addWidget( mHourly, 0, 0 );
  grid->addWidget( mAll, 0, 1 );
  grid->addWidget( mIssueState, 1, 0, 1, 2 );
  grid->setColumnStretch( 0, 1 );
  return foot;
}

void ForecastDock::makeTable()
{
  mTable = new QTableWidget;
  mTable->setObjectName( QStringLiteral( "forecastTable" ) );
  mTable->setColumnCount( ColumnCount );
  mTable->setHorizontalHeaderLabels( { tr( "Hours" ), tr( "Model" ), tr( "Skill" ), tr( "RMSE" ), tr( "MAE" ), tr( "Pairs" ) } );
  mTable->horizontalHeaderItem( Skill )->setToolTip(
    tr( "1 − RMSE ÷ RMSE of persistence on the same pairs: above 0 it is better than to say that the newest value lasts" ) );
  mTable->setEditTriggers( QAbstractItemView::NoEditTriggers );
  mTable->setSelectionBehavior( QAbstractItemView::SelectRows );
  mTable->setShowGrid( false );
  mTable->setAlternatingRowColors( true );
  mTable->setWordWrap( false );
  mTable->setMinimumHeight( 150 );
  mTable->verticalHeader()->hide();
  mTable->verticalHeader()->setDefaultSectionSize( fontMetrics().height() + 6 );
  mTable->horizontalHeader()->setHighlightSections( false );
  makeCopyable( mTable );
}

bool ForecastDock::isLookedAt() const
{
  return isVisible() && !visibleRegion().isEmpty() && mServices.workspace && !mStation.code.isEmpty();
}

void ForecastDock::setServices( const ForecastServices &services )
{
  mTask.cancelAndWait();
  mWriting.cancelAndWait();
  mListing.cancelAndWait();
  mServices = services;
  mStation = {};
  mForecast.reset();
  mData.reset();
  mIndicator->clear();
  mChart->setChart( {} );
  mTable->setRowCount( 0 );
  mVerdict->clear();
  mIssueState->clear();
  mTitle->setText( tr( "Choose a station on the map." ) );
  showBusy( false );
}

void ForecastDock::setStation( const Station &station, UtcSeconds at )
{
  const bool same = station.code == mStation.code;
  mStation = station;
  mAt = at;
  mTitle->setText( QStringLiteral( "<b>%1</b> %2" ).arg( station.name.text().toHtmlEscaped(), station.code.toHtmlEscaped() ) );
  if ( same && mIndicator->count() > 0 )
    return;
  mTask.cancel();
  mForecast.reset();
  mData.reset();
  mChart->setChart( {} );
  mTable->setRowCount( 0 );
  mVerdict->clear();
  showBusy( false );
  fillIndicators();
}

void ForecastDock::fillIndicators()
{
  if ( !mServices.workspace )
    return;
  mListing.start(
    [workspace = mServices.workspace, station = mStation.code]( const std::atomic_bool & ) { return forecastable( *workspace, station ); },
    [this]( const QStringList &found ) {
      const QString before = mIndicator->currentData().toString();
      QList<const Indicator *> known;
      for ( const Indicator &indicator : mServices.catalogue->indicators() )
      {
        if ( found.contains( indicator.id ) )
          known.append( &indicator );
      }
      {
        const QSignalBlocker quiet( mIndicator );
        mIndicator->clear();
        for ( const Indicator *indicator : std::as_const( known ) )
          mIndicator->addItem( indicator->symbol.isEmpty() ? indicator->name.text() : indicator->symbol, indicator->id );
        mIndicator->setCurrentIndex( std::max( mIndicator->findData( before ), known.isEmpty() ? -1 : 0 ) );
      }
      showBusy( false );
      if ( known.isEmpty() )
        mVerdict->setText( tr( "The station has no hourly or 4-hourly readings to forecast from." ) );
      else if ( isLookedAt() )
        compute();
    } );
}

void ForecastDock::setIndicator( const QString &indicator )
{
  if ( const int index = mIndicator->findData( indicator ); index >= 0 )
    mIndicator->setCurrentIndex( index );
}

void ForecastDock::setHourly( bool on )
{
  const QSignalBlocker quiet( mHourly );
  mHourly->setChecked( on );
}

void ForecastDock::setIssueState( const QString &text, bool runs )
{
  mIssueState->setText( text );
  mAll->setText( runs ? tr( "Stop issuing" ) : tr( "Issue all now" ) );
}

void ForecastDock::compute()
{
  const Indicator *indicator = mServices.catalogue ? mServices.catalogue->indicator( mIndicator->currentData().toString() ) : nullptr;
  if ( !indicator || !mServices.workspace )
    return;
  mForecast.reset();
  *mPercent = 0;
  mTask.start(
    [workspace = mServices.workspace, catalogue = mServices.catalogue, indicator, station = mStation.code, shown = mAt, percent = mPercent](
      const std::atomic_bool &cancelled ) -> Result<Answer> {
      const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
      if ( !store )
        return store.error();
      const Result<UtcSeconds> newest = ForecastData::newest( **store, station, *indicator );
      if ( !newest )
        return newest.error();
      // The begin of a period is shown, its end is when it was known.
      const UtcSeconds at = std::min( *newest, shown + 4 * 3600 );
      Result<ForecastData> data =
        ForecastData::read( **store, *catalogue, station, *indicator, { at - ForecastData::pastDays * secondsPerDay, at } );
      if ( !data )
        return data.error();
      SharedProgress progress( *percent, cancelled );
      const Result<Forecast> forecast =
        Forecaster::make( data->input, at, Forecaster::longestHours, QStringLiteral( "auto" ), progress, true );
      if ( !forecast )
        return forecast.error();
      return Answer { data.take(), *forecast };
    },
    [this]( const Result<Answer> &answer ) {
      showBusy( false );
      if ( answer )
      {
        mForecast = answer->forecast;
        mData = answer->data;
        showForecast();
      }
      else
      {
        mChart->setChart( {} );
        mTable->setRowCount( 0 );
        mVerdict->setText( answer.error().text() );
      }
      showBusy( false );
      Q_EMIT computed();
    } );
  showBusy( true );
}

void ForecastDock::cancel()
{
  mTask.cancel();
  mVerdict->setText( tr( "Cancelled." ) );
  showBusy( false );
}

void ForecastDock::store()
{
  const Indicator *indicator = mServices.catalogue ? mServices.catalogue->indicator( mIndicator->currentData().toString() ) : nullptr;
  if ( !mForecast || !mData || !indicator || mWriting.isRunning() )
    return;
  mWriting.start(
    [workspace = mServices.workspace, data = *mData, forecast = *mForecast, indicator]( const std::atomic_bool & ) -> std::optional<Error> {
      const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
      if ( !store )
        return store.error();
      const Result<WriteSummary> written = ForecastData::write( **store, data, *indicator, forecast );
      return written ? std::nullopt : std::optional<Error>( written.error() );
    },
    [this]( const std::optional<Error> &error ) {
      showBusy( false );
      if ( error )
        Q_EMIT failed( error->text() );
      else
        Q_EMIT stored();
    } );
  showBusy( false );
}

void ForecastDock::showForecast()
{
  const auto better = std::count_if(
    mForecast->choices.cbegin(), mForecast->choices.cend(), []( const ForecastChoice &choice ) { return choice.beatsPersistence; } );
  QStringList lines { tr( "Issued %1; compared on the %2 days before." )
                        .arg( local( mForecast->issued ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) ) )
                        .arg( mForecast->testDays ) };
  if ( better == 0 )
    lines.append( tr( "No model beat persistence on this series: no more is offered than that the newest value lasts." ) );
  else if ( better < mForecast->choices.size() )
    lines.append( tr( "For some of the hours no model beat persistence; there the newest value stands." ) );
  QStringList leftOut;
  for ( const QString &model : std::as_const( mForecast->leftOut ) )
    leftOut.append( forecastModelText( model ) );
  if ( !leftOut.isEmpty() )
    lines.append( tr( "Not tried for want of past: %1." ).arg( leftOut.join( tr( ", " ) ) ) );
  mVerdict->setText( lines.join( QLatin1Char( ' ' ) ) );
  showChart( *mData );
  showTable();
}

void ForecastDock::showChart( const ForecastData &data )
{
  const Indicator *indicator = mServices.catalogue->indicator( mIndicator->currentData().toString() );
  const Unit *unit = mServices.catalogue->unit( indicator->unit );
  TimeSeriesChart chart;
  chart.indicator = indicator->symbol.isEmpty() ? indicator->name.text() : indicator->symbol;
  chart.place = mStation.name.text();
  chart.placeCode = mStation.code;
  chart.decimals = indicator->decimals;
  chart.unit = unit ? unit->symbol : indicator->unit;
  chart.isDemo = data.series.isDemo;
  chart.source = data.series.key.source;
  const UtcSeconds issued = mForecast->issued;
  chart.window = { issued - sPastDays * secondsPerDay, issued + Forecaster::longestHours * 3600LL };
  chart.moment = issued;
  ChartSeries measured;
  measured.label = tr( "measured" );
  measured.period = data.period;
  for ( int i = 0; i < data.input.size(); ++i )
  {
    if ( data.input.beginOf( i ) >= chart.window.from && data.input.beginOf( i ) < issued && !std::isnan( data.input.values[i] ) )
      measured.points << ChartPoint { data.input.beginOf( i ), data.input.values[i], QualityFlag::Valid, false };
  }
  ChartSeries ahead;
  ahead.label = tr( "forecast, band 10–90 %" );
  ahead.period = data.period;
  ahead.method = Method::Model;
  ahead.colour = 2;
  ahead.isForecast = true;
  for ( const ForecastValue &value : std::as_const( mForecast->values ) )
  {
    ahead.points << ChartPoint { value.begin, value.value, QualityFlag::Valid, false };
    if ( !std::isnan( value.low ) && !std::isnan( value.high ) )
      ahead.spread << ChartSpread { value.begin, value.low, value.high };
  }
  chart.series << measured << ahead;
  if ( mServices.evaluator )
    chart.setStandards( mServices.evaluator->limits( indicator->id, data.period, issued, mStation ),
      mServices.evaluator->bands( indicator->id, data.period, issued, mStation ), mServices.evaluator->standards() );
  mChart->setChart( chart );
}

void ForecastDock::showTable()
{
  const Indicator *indicator = mServices.catalogue->indicator( mIndicator->currentData().toString() );
  QList<ForecastComparison> rows = mForecast->comparisons;
  // The bound stands apart, below everything that can be issued.
  std::stable_partition( rows.begin(), rows.end(), []( const ForecastComparison &row ) { return !row.isBound; } );
  mTable->setRowCount( static_cast<int>( rows.size() ) );
  for ( int row = 0; row < mTable->rowCount(); ++row )
  {
    const ForecastComparison &one = rows.at( row );
    const bool chosen = std::any_of( mForecast->choices.cbegin(), mForecast->choices.cend(),
      [&]( const ForecastChoice &choice ) { return choice.leads.first == one.leads.first && choice.model == one.model; } );
    const QString model = chosen ? tr( "▸ %1" ).arg( forecastModelText( one.model ) ) : forecastModelText( one.model );
    const QStringList texts { hoursText( one.leads, mData->input.step ), model,
      one.model == QLatin1String( "persistence" ) ? QStringLiteral( "0" ) : number( one.error.skill, 2 ),
      number( one.error.rmse, indicator->decimals + 1 ), number( one.error.mae, indicator->decimals + 1 ),
      QString::number( one.error.count ) };
    for ( int column = 0; column < ColumnCount; ++column )
    {
      auto *item = new QTableWidgetItem( texts.at( column ) );
      item->setTextAlignment( ( column == Model ? Qt::AlignLeft : Qt::AlignRight ) | Qt::AlignVCenter );
      QFont font = mTable->font();
      font.setBold( chosen );
      font.setItalic( one.isBound );
      item->setFont( font );
      item->setToolTip( one.isBound ? tr( "A bound, not a forecast: it knows the weather to come, which nobody does" )
          : chosen                  ? tr( "This model serves these hours" )
                                    : QString() );
      mTable->setItem( row, column, item );
    }
  }
  mTable->resizeColumnsToContents();
}

void ForecastDock::showBusy( bool busy )
{
  const bool ready = mServices.workspace && mIndicator->count() > 0;
  mStart->setEnabled( ready && !busy );
  mCancel->setEnabled( busy );
  mStore->setEnabled( ready && !busy && mForecast && mServices.workspace->mode() != OpenMode::ReadOnly && !mWriting.isRunning() );
  mAll->setEnabled( mServices.workspace && mServices.workspace->mode() != OpenMode::ReadOnly );
  mHourly->setEnabled( mAll->isEnabled() );
  mProgress->setVisible( busy );
  mProgress->setValue( 0 );
  if ( busy )
    mPoll.start();
  else
    mPoll.stop();
}

} // namespace jinguan

#include "widgets/StationHistory.h"

#include "base/Durations.h"
#include "layers/chart/ReadingText.h"
#include "monitoring/ForecastSeries.h"
#include "widgets/ChartNavigator.h"
#include "widgets/ChartView.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

namespace
{

constexpr qint64 sForecastReach = 3 * secondsPerDay;

/** The indicator by whose limits values of \a statistic are judged: a day of ozone by its largest 8-hour mean. */
QString judgedAs( const QString &indicator, Period period, Statistic statistic )
{
  return statistic == Statistic::MaxEightHours && period == Period::Day ? QStringLiteral( "O3_8H" ) : indicator;
}

QString symbolOf( const Indicator *indicator, const QString &id )
{
  if ( !indicator )
    return id;
  return indicator->symbol.isEmpty() ? indicator->name.text() : indicator->symbol;
}

/** The same reading in force. */
bool isSame( const LatestReading &a, const LatestReading &b )
{
  return a.series.id == b.series.id && a.period == b.period && a.reading.begin == b.reading.begin && a.reading.value == b.reading.value;
}

} // namespace

StationHistory::StationHistory( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "stationHistory" ) );
  build();
}

void StationHistory::build()
{
  mIndicator = new QComboBox( this );
  mIndicator->setObjectName( QStringLiteral( "indicatorCombo" ) );
  mIndicator->setAccessibleName( tr( "Indicator" ) );
  mIndicator->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  mIndicator->setMinimumContentsLength( 10 );
  connect( mIndicator, &QComboBox::currentIndexChanged, this, [this] { load( false ); } );

  auto *top = new QHBoxLayout;
  top->setSpacing( 4 );
  top->addWidget( mIndicator, 1 );
  auto *exportButton = new QToolButton( this );
  exportButton->setObjectName( QStringLiteral( "exportButton" ) );
  exportButton->setText( tr( "Export…" ) );
  exportButton->setToolTip( tr( "Write the chart as a picture, or its values as CSV" ) );
  exportButton->setAutoRaise( true );
  top->addWidget( exportButton );

  auto *row = new QHBoxLayout;
  row->setSpacing( 2 );
  mSpans = new QButtonGroup( this );
  const QList<QPair<Span, QString>> spans = { { Span::Day, tr( "Day" ) }, { Span::Week, tr( "Week" ) }, { Span::Month, tr( "Month" ) },
    { Span::Year, tr( "Year" ) }, { Span::All, tr( "All", "whole history" ) } };
  for ( const auto &[span, text] : spans )
  {
    auto *button = new QToolButton( this );
    button->setObjectName( QStringLiteral( "span%1" ).arg( static_cast<int>( span ) ) );
    button->setText( text );
    button->setCheckable( true );
    button->setAutoRaise( true );
    button->setChecked( span == mSpan );
    mSpans->addButton( button, static_cast<int>( span ) );
    row->addWidget( button );
  }
  row->addStretch( 1 );
  connect( mSpans, &QButtonGroup::idClicked, this, [this]( int id ) { setSpan( static_cast<Span>( id ) ); } );

  mChart = new ChartView( this );
  mChart->setObjectName( QStringLiteral( "historyChart" ) );
  mChart->setMinimumHeight( 210 );
  connect( exportButton, &QToolButton::clicked, mChart, &ChartView::exportAs );
  connect( mChart, &ChartView::momentPicked, this, &StationHistory::momentPicked );
  // Moved or zoomed by hand, none of the buttons is true any more.
  connect( mChart, &ChartView::windowChanged, this, [this]( qint64 from, qint64 to ) {
    const TimeRange wanted = spanWindow();
    if ( from == wanted.from && to == wanted.to )
      return;
    mSpans->setExclusive( false );
    if ( QAbstractButton *button = mSpans->checkedButton() )
      button->setChecked( false );
    mSpans->setExclusive( true );
  } );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->setSpacing( 4 );
  column->addLayout( top );
  column->addLayout( row );
  column->addWidget( mChart, 1 );
  mNavigator = new ChartNavigator( this );
  mNavigator->setObjectName( QStringLiteral( "historyNavigator" ) );
  mNavigator->setView( mChart );
  column->addWidget( mNavigator );
  connect( mChart, &ChartView::chartChanged, this, &StationHistory::follow );
}

void StationHistory::setServices( const Catalogue *catalogue, const Evaluator *evaluator, const ReadingsOpener &opener )
{
  clear();
  mCatalogue = catalogue;
  mEvaluator = evaluator;
  mChart->loader()->setOpener( opener );
}

void StationHistory::clear()
{
  mChart->loader()->cancel();
  mStation = {};
  mData = {};
  mChoices.clear();
  const QSignalBlocker quiet( mIndicator );
  mIndicator->clear();
  mChart->setChart( {} );
}

void StationHistory::setStation( const Station &station, const StationData &data, const QString &element, UtcSeconds at )
{
  const bool sameForecasts = std::equal( data.forecasts.cbegin(), data.forecasts.cend(), mData.forecasts.cbegin(), mData.forecasts.cend(),
    []( const SeriesPeriod &a, const SeriesPeriod &b ) { return a.series.id == b.series.id; } );
  const bool sameSeries = station.code == mStation.code && !mChoices.isEmpty()
    && std::equal( data.series.begin(), data.series.end(), mData.series.begin(), mData.series.end(),
      []( const SeriesPeriod &a, const SeriesPeriod &b ) { return a.series.id == b.series.id && a.period == b.period; } );
  const bool sameReadings = sameForecasts && data.extent.from == mData.extent.from && data.extent.to == mData.extent.to
    && std::equal( data.latest.begin(), data.latest.end(), mData.latest.begin(), mData.latest.end(), isSame );
  mStation = station;
  mData = data;
  mAt = at;
  if ( !sameSeries )
  {
    const int before = mIndicator->currentIndex();
    const bool sameChoice = station.code == mChart->chart().placeCode && before >= 0;
    const QString indicator = this->indicator();
    fillChoices( element );
    load( sameChoice && indicator == this->indicator() );
  }
  else if ( !sameReadings )
    load( true );
  else
    showWindow();
}

void StationHistory::follow()
{
  const TimeRange &window = mChart->chart().window;
  if ( mSpans->checkedButton() && mIndicator->currentIndex() >= 0 && !mChart->chart().isEmpty()
    && ( mAt < window.from || mAt >= window.to ) )
    mChart->setTimeWindow( spanWindow() );
}

void StationHistory::fillChoices( const QString &element )
{
  const QString before = indicator();
  mChoices.clear();
  for ( const SeriesPeriod &one : std::as_const( mData.series ) )
  {
    const auto known = std::find_if( mChoices.begin(), mChoices.end(),
      [&]( const Choice &choice ) { return choice.indicator == one.series.key.indicator && choice.period == one.period; } );
    if ( known == mChoices.end() )
      mChoices << Choice { one.series.key.indicator, one.period, one.isComputed, one.statistic };
    else
      known->isComputed = known->isComputed && one.isComputed;
  }
  const auto place = [this]( const Choice &choice ) {
    const Indicator *indicator = mCatalogue ? mCatalogue->indicator( choice.indicator ) : nullptr;
    return indicator ? indicator - mCatalogue->indicators().constData() : mCatalogue->indicators().size();
  };
  std::stable_sort( mChoices.begin(), mChoices.end(), [&]( const Choice &a, const Choice &b ) { return place( a ) < place( b ); } );

  const QSignalBlocker quiet( mIndicator );
  mIndicator->clear();
  for ( const Choice &choice : std::as_const( mChoices ) )
    mIndicator->addItem(
      QStringLiteral( "%1 · %2" ).arg( symbolOf( mCatalogue->indicator( choice.indicator ), choice.indicator ), textOf( choice ) ),
      choice.indicator );
  const Element *wanted = mCatalogue->element( element );
  int index = mIndicator->findData( before );
  if ( index < 0 && wanted )
    index = mIndicator->findData( wanted->primaryIndicator );
  mIndicator->setCurrentIndex( std::max( index, mChoices.isEmpty() ? -1 : 0 ) );
}

QString StationHistory::textOf( const Choice &choice )
{
  const QString period = periodText( choice.period );
  if ( !choice.isComputed )
    return period;
  return choice.statistic == Statistic::MaxEightHours ? tr( "%1 (largest 8-hour mean, computed)" ).arg( period )
                                                      : tr( "%1 (computed)" ).arg( period );
}

QString StationHistory::indicator() const
{
  return mIndicator->currentData().toString();
}

void StationHistory::setIndicator( const QString &indicator )
{
  if ( indicator == this->indicator() )
    return;
  const int index = mIndicator->findData( indicator );
  if ( index >= 0 )
    mIndicator->setCurrentIndex( index );
}

void StationHistory::setSpan( Span span )
{
  mSpan = span;
  mSpans->button( static_cast<int>( span ) )->setChecked( true );
  if ( mChart->chart().isEmpty() )
    return;
  TimeSeriesChart chart = mChart->chart();
  chart.valueRange.reset();
  chart.window = spanWindow();
  mChart->setChart( chart );
}

TimeRange StationHistory::spanWindow() const
{
  const int index = mIndicator->currentIndex();
  if ( mSpan == Span::All || index < 0 )
    return mData.extent;
  const qint64 length = mSpan == Span::Day ? secondsPerDay
    : mSpan == Span::Week                  ? 7 * secondsPerDay
    : mSpan == Span::Month                 ? 31 * secondsPerDay
                                           : 366 * secondsPerDay;
  UtcSeconds to = std::min( mAt, mData.extent.to ) + static_cast<int>( mChoices.at( index ).period );
  // What is ahead belongs to the picture where a forecast is known.
  const bool ahead = std::any_of( mData.forecasts.cbegin(), mData.forecasts.cend(), [&]( const SeriesPeriod &one ) {
    return one.series.key.indicator == mChoices.at( index ).indicator && one.series.key.issued + sForecastReach > to
      && one.series.key.issued <= to + secondsPerDay;
  } );
  to += ahead ? std::min( sForecastReach, length ) : 0;
  return { to - length - ( ahead ? std::min( sForecastReach, length ) : 0 ), to };
}

SeriesRequest StationHistory::request() const
{
  const Choice &choice = mChoices.at( mIndicator->currentIndex() );
  const Indicator *indicator = mCatalogue->indicator( choice.indicator );
  SeriesRequest request;
  TimeSeriesChart &chart = request.chart;
  chart.indicator = symbolOf( indicator, choice.indicator );
  chart.place = mStation.name.text();
  chart.placeCode = mStation.code;
  chart.period = textOf( choice );
  chart.decimals = indicator ? indicator->decimals : 2;
  chart.window = spanWindow();
  chart.moment = mAt;
  chart.isDemo = mStation.isDemo;
  QStringList sources;
  QString unitId = indicator ? indicator->unit : QString();
  for ( const SeriesPeriod &one : mData.series )
  {
    if ( one.series.key.indicator != choice.indicator || one.period != choice.period )
      continue;
    if ( unitId.isEmpty() )
      unitId = one.series.unit;
    const Result<double> factor = mCatalogue->convert( 1, one.series.unit, unitId );
    if ( !factor )
      continue; // of another quantity: it cannot stand on the same axis
    const SeriesKey &key = one.series.key;
    QStringList label = { key.position, methodText( key.method ), key.source };
    label.removeAll( QString() );
    request.curves << SeriesRequest::Curve { one.series.id, one.period, label.join( QStringLiteral( " · " ) ), key.method, key.source,
      static_cast<int>( request.curves.size() ) + 1, *factor, one.statistic };
    chart.isDemo = chart.isDemo || one.series.isDemo;
    if ( !key.source.isEmpty() && !sources.contains( key.source ) )
      sources << key.source;
  }
  addForecast( request, choice, unitId );
  const Unit *unit = mCatalogue->unit( unitId );
  chart.unit = unit ? unit->symbol : unitId;
  chart.source = sources.join( QStringLiteral( ", " ) );
  if ( mEvaluator && indicator )
  {
    const QString judged = judgedAs( indicator->id, choice.period, choice.statistic );
    chart.setStandards( mEvaluator->limits( judged, choice.period, mAt, mStation ),
      mEvaluator->bands( judged, choice.period, mAt, mStation ), mEvaluator->standards() );
  }
  const bool hasForecast =
    std::any_of( request.curves.cbegin(), request.curves.cend(), []( const SeriesRequest::Curve &curve ) { return curve.isForecast; } );
  request.range = { mData.extent.from,
    mData.extent.to + std::max( 1, static_cast<int>( choice.period ) ) + ( hasForecast ? sForecastReach : 0 ) };
  return request;
}

void StationHistory::addForecast( SeriesRequest &request, const Choice &choice, const QString &unitId ) const
{
  SeriesRequest::Curve curve;
  UtcSeconds issued = 0;
  for ( const SeriesPeriod &one : mData.forecasts )
  {
    const Result<double> factor = mCatalogue->convert( 1, one.series.unit, unitId );
    if ( one.series.key.indicator != choice.indicator || one.period != choice.period || !factor )
      continue;
    if ( one.series.key.source == forecastLowSource )
      curve.low = one.series.id;
    else if ( one.series.key.source == forecastHighSource )
      curve.high = one.series.id;
    else
    {
      curve.series = one.series.id;
      curve.source = one.series.key.source;
      curve.period = one.period;
      curve.factor = *factor;
      issued = one.series.key.issued;
    }
  }
  if ( curve.series == 0 )
    return;
  curve.method = Method::Model;
  curve.isForecast = true;
  curve.label = tr( "forecast of %1, band 10–90 %" ).arg( local( issued ).toString( QStringLiteral( "MM-dd HH:mm" ) ) );
  curve.colour = static_cast<int>( request.curves.size() ) + 1;
  request.curves << curve;
}

void StationHistory::load( bool keepView )
{
  if ( mIndicator->currentIndex() < 0 || !mCatalogue )
  {
    mChart->loader()->cancel();
    mChart->setChart( {} );
    return;
  }
  mChart->load( request(), keepView );
}

void StationHistory::showWindow()
{
  if ( mChart->chart().isEmpty() || mIndicator->currentIndex() < 0 )
    return;
  TimeSeriesChart chart = mChart->chart();
  const Choice &choice = mChoices.at( mIndicator->currentIndex() );
  if ( mEvaluator )
    chart.setStandards( mEvaluator->limits( judgedAs( choice.indicator, choice.period, choice.statistic ), choice.period, mAt, mStation ),
      mEvaluator->bands( judgedAs( choice.indicator, choice.period, choice.statistic ), choice.period, mAt, mStation ),
      mEvaluator->standards() );
  chart.moment = mAt;
  if ( mSpans->checkedButton() && ( mAt < chart.window.from || mAt >= chart.window.to ) )
    chart.window = spanWindow();
  if ( chart.window.from == mChart->chart().window.from && chart.window.to == mChart->chart().window.to )
    mChart->updateChart( chart ); // a drag or a read-out goes on
  else
    mChart->setChart( chart );
}

} // namespace jinguan

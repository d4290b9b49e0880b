// Scatter, correlation matrix, roses.

#include "layers/chart/ChartBuilding.h"
#include "layers/chart/RoseChart.h"
#include "layers/chart/ScatterChart.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr int sMostSeries = 24; //!< of a matrix
constexpr int sRoseClasses = 6;
constexpr int sLeastPolar = 5;   //!< hours that a cell of a polar chart needs
constexpr double sFarWind = 100; //!< metres beyond which the wind is said to be another station's

/** Values as they are, or one a day. */
QList<TimedValue> valuesOf( const ChartSeriesData &data, bool daily )
{
  if ( !daily || static_cast<int>( data.period ) >= 86400 )
    return data.values;
  QList<TimedValue> values;
  for ( const timegroups::Day &day : ChartSource::days( data ) )
  {
    if ( day.value )
      values << TimedValue { QDateTime( day.date, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch(), *day.value };
  }
  return values;
}

QString nameWithUnit( const ChartSeriesData &data, const QList<ChartSeriesData> &all, const ChartSource &source )
{
  const QString unit = source.unitOf( *data.indicator );
  const QString name = ChartSource::symbolOf( *data.indicator );
  const QString full =
    all.size() > 1 && all.first().station != all.last().station ? QStringLiteral( "%1 %2" ).arg( data.station->name.text(), name ) : name;
  return unit.isEmpty() ? full : QStringLiteral( "%1 (%2)" ).arg( full, unit );
}

/** Class names of limits \a upper with \a unit behind the last one. */
QStringList classNames( const QList<double> &upper, const QString &unit )
{
  QStringList names;
  for ( qsizetype i = 0; i < upper.size(); ++i )
    names << ( i == 0 ? QStringLiteral( "< %1" ).arg( upper.at( i ) )
                      : QStringLiteral( "%1–%2" ).arg( upper.at( i - 1 ) ).arg( upper.at( i ) ) );
  names << ( upper.isEmpty() ? unit : QStringLiteral( "≥ %1 %2" ).arg( upper.last() ).arg( unit ) );
  return names;
}

/** Hours with direction and speed, and the value of \a data where it is hourly. */
QList<WindHour> windHours( const ChartSource::Wind &wind, const ChartSeriesData *data )
{
  QList<WindHour> hours;
  QHash<UtcSeconds, double> directions;
  for ( const TimedValue &value : wind.direction.values )
    directions.insert( value.begin, value.value );
  QHash<UtcSeconds, double> values;
  for ( const TimedValue &value : data ? data->values : QList<TimedValue>() )
    values.insert( value.begin, value.value );
  for ( const TimedValue &speed : wind.speed.values )
    hours << WindHour { speed.begin, directions.value( speed.begin, std::numeric_limits<double>::quiet_NaN() ), speed.value,
      values.value( speed.begin, std::numeric_limits<double>::quiet_NaN() ) };
  return hours;
}
} // namespace

Result<StatChartPtr> ChartBuilding::scatter( ChartSource &source )
{
  if ( const Result<void> fit = refuseDirections( source ); !fit )
    return fit.error();
  const Result<QList<ChartSeriesData>> all = source.readAll();
  if ( !all )
    return all.error();
  if ( all->size() < 2 )
    return Error { tr( "A scatter chart needs two series." ), tr( "Choose two indicators, or one indicator at two stations." ), {}, 0 };
  // Two indicators at one station, one indicator at two stations, or the first of the first against the last of the last.
  const QList<ChartSeriesData> two { all->first(), all->last() };
  const ChartRequest &request = source.request();
  auto chart = std::make_shared<ScatterChart>();
  chart->head = headOf( two, source );
  chart->head.title =
    tr( "%1 and %2" ).arg( ChartSource::symbolOf( *two.first().indicator ), ChartSource::symbolOf( *two.last().indicator ) );
  chart->xName = nameWithUnit( two.first(), two, source );
  chart->yName = nameWithUnit( two.last(), two, source );
  chart->xDecimals = two.first().indicator->decimals;
  chart->yDecimals = two.last().indicator->decimals;
  if ( !two.first().isEmpty() && !two.last().isEmpty() && two.first().period != two.last().period && !request.daily )
    chart->head.emptyText = tr( "The two series have different averaging periods. Choose days, or one period for both." );
  const timegroups::Pairs pairs =
    timegroups::pairs( valuesOf( two.first(), request.daily ), valuesOf( two.last(), request.daily ), request.lagHours * 3600LL );
  for ( qsizetype i = 0; i < pairs.x.size() && chart->head.emptyText.isEmpty(); ++i )
    chart->points << ScatterChart::Point { pairs.x.at( i ), pairs.y.at( i ), pairs.times.at( i ),
      timegroups::groupOf( pairs.times.at( i ), timegroups::Grouping::Season ) };
  chart->groups = QStringList { tr( "spring" ), tr( "summer" ), tr( "autumn" ), tr( "winter" ) };
  chart->pearson = sample::pearson( pairs.x, pairs.y );
  chart->spearman = sample::spearman( pairs.x, pairs.y );
  chart->line = sample::regression( pairs.x, pairs.y );
  chart->head.validInputs = pairs.x.size();
  if ( request.daily )
    chart->head.notes << ChartSource::dayRule( two.last() );
  if ( request.lagHours != 0 )
    chart->head.notes << tr( "second series %1 h later" ).arg( request.lagHours );
  chart->head.notes << tr( "pairs of the same begin; the band takes pairs as independent" );
  return StatChartPtr( chart );
}

Result<StatChartPtr> ChartBuilding::matrix( ChartSource &source )
{
  if ( const Result<void> fit = refuseDirections( source ); !fit )
    return fit.error();
  const Result<QList<ChartSeriesData>> all = source.readAll();
  if ( !all )
    return all.error();
  QList<ChartSeriesData> shown;
  for ( const ChartSeriesData &one : *all )
  {
    if ( !one.isEmpty() && shown.size() < sMostSeries )
      shown << one;
  }
  auto chart = std::make_shared<MatrixChart>();
  chart->head = headOf( *all, source );
  chart->head.unit.clear();
  chart->rank = source.request().rank;
  QList<QList<TimedValue>> values;
  for ( const ChartSeriesData &one : std::as_const( shown ) )
  {
    chart->names << labelOf( one, shown );
    values << valuesOf( one, source.request().daily );
  }
  chart->cells = QList<QList<MatrixChart::Cell>>( shown.size(), QList<MatrixChart::Cell>( shown.size() ) );
  for ( qsizetype row = 0; row < shown.size(); ++row )
  {
    for ( qsizetype column = row; column < shown.size(); ++column )
    {
      const timegroups::Pairs pairs = timegroups::pairs( values.at( row ), values.at( column ) );
      MatrixChart::Cell cell;
      cell.count = static_cast<int>( pairs.x.size() );
      cell.pearson = sample::pearson( pairs.x, pairs.y );
      cell.spearman = sample::spearman( pairs.x, pairs.y );
      chart->cells[row][column] = chart->cells[column][row] = cell;
    }
  }
  chart->head.notes << ( chart->rank ? tr( "Spearman's rank correlation of pairs of the same begin" )
                                     : tr( "Pearson's correlation of pairs of the same begin" ) );
  if ( source.request().daily && !shown.isEmpty() )
    chart->head.notes << ChartSource::dayRule( shown.first() );
  if ( shown.size() == sMostSeries )
    chart->head.notes << tr( "at most %1 series" ).arg( sMostSeries );
  return StatChartPtr( chart );
}

namespace
{
/** Wind of the first station of the request, with what says whose it is. */
Result<ChartSource::Wind> windOf( ChartSource &source, ChartHead &head )
{
  const Result<const Station *> station = source.station( source.request().stations.first() );
  if ( !station )
    return station.error();
  Result<ChartSource::Wind> wind = source.wind( **station );
  if ( !wind )
    return wind;
  head.notes << ( wind->distance > sFarWind
      ? ChartBuilding::tr( "wind of %1, %2 km away" ).arg( wind->station->name.text(), QString::number( wind->distance / 1000, 'f', 1 ) )
      : ChartBuilding::tr( "wind of %1" ).arg( wind->station->name.text() ) );
  head.notes << ChartBuilding::tr( "calm up to %1 m/s" ).arg( source.request().calm );
  head.isDemo = head.isDemo || wind->direction.isDemo || wind->speed.isDemo;
  return wind;
}

void addSource( ChartHead &head, const QString &source )
{
  QStringList sources = head.source.isEmpty() ? QStringList() : head.source.split( QStringLiteral( ", " ) );
  if ( !source.isEmpty() && !sources.contains( source ) )
    sources << source;
  head.source = sources.join( QStringLiteral( ", " ) );
}
} // namespace

Result<StatChartPtr> ChartBuilding::windRose( ChartSource &source )
{
  auto chart = std::make_shared<RoseChart>();
  ChartHead head;
  const Result<const Station *> station = source.station( source.request().stations.first() );
  if ( !station )
    return station.error();
  const Result<ChartSource::Wind> wind = windOf( source, head );
  if ( !wind )
    return wind.error();
  const QList<double> upper { 1, 2, 3, 5, 8 };
  chart->rose = wind::rose( windHours( *wind, nullptr ), source.request().sectors, upper, source.request().calm );
  chart->classes = classNames( upper, source.unitOf( *wind->speed.indicator ) );
  chart->head = headOf( { wind->speed }, source );
  chart->head.title = tr( "Wind rose" );
  chart->head.place = ( *station )->name.text();
  chart->head.notes = head.notes;
  chart->head.validInputs = chart->rose.hours;
  addSource( chart->head, wind->direction.source );
  return StatChartPtr( chart );
}

Result<StatChartPtr> ChartBuilding::pollutionRose( ChartSource &source )
{
  if ( const Result<void> fit = refuseDirections( source ); !fit )
    return fit.error();
  const Result<QList<ChartSeriesData>> all = source.readAll();
  if ( !all )
    return all.error();
  const ChartSeriesData &data = all->first();
  auto chart = std::make_shared<RoseChart>();
  chart->head = headOf( { data }, source );
  const Result<ChartSource::Wind> wind = windOf( source, chart->head );
  if ( !wind )
    return wind.error();
  QList<double> values;
  for ( const TimedValue &value : data.values )
    values << value.value;
  const QList<double> upper = wind::roundClasses( values, sRoseClasses );
  chart->rose = wind::pollutionRose( windHours( *wind, &data ), source.request().sectors, upper, source.request().calm );
  chart->classes = classNames( upper, chart->head.unit );
  chart->decimals = data.indicator->decimals + 1;
  chart->head.title = tr( "%1 by wind direction" ).arg( chart->head.title );
  chart->head.validInputs = chart->rose.hours;
  addSource( chart->head, wind->direction.source );
  return StatChartPtr( chart );
}

Result<StatChartPtr> ChartBuilding::polar( ChartSource &source )
{
  if ( const Result<void> fit = refuseDirections( source ); !fit )
    return fit.error();
  const Result<QList<ChartSeriesData>> all = source.readAll();
  if ( !all )
    return all.error();
  const ChartSeriesData &data = all->first();
  const ChartRequest &request = source.request();
  auto chart = std::make_shared<PolarChart>();
  chart->head = headOf( { data }, source );
  const Result<ChartSource::Wind> wind = windOf( source, chart->head );
  if ( !wind )
    return wind.error();
  chart->probability = request.probability;
  chart->decimals = data.indicator->decimals;
  chart->polar = wind::polar( windHours( *wind, &data ), request.sectors, 1, request.percentile, sLeastPolar, request.calm );
  chart->fitRamp();
  chart->head.title = request.probability ? tr( "%1: where high values come from" ).arg( chart->head.title )
                                          : tr( "%1 by wind direction and speed" ).arg( chart->head.title );
  chart->head.validInputs = chart->polar.values;
  chart->head.notes << ( request.probability ? tr( "share of hours at or above %1 (percentile %2), cells from %3 hours" )
                                                 .arg( QString::number( chart->polar.threshold, 'f', data.indicator->decimals ) )
                                                 .arg( request.percentile )
                                                 .arg( sLeastPolar )
                                             : tr( "mean of cells from %1 hours, not smoothed" ).arg( sLeastPolar ) );
  addSource( chart->head, wind->direction.source );
  return StatChartPtr( chart );
}

} // namespace jinguan

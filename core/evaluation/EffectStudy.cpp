#include "evaluation/EffectStudy.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::EffectStudy )
};

constexpr int sHoursOfDay = 18;

UtcSeconds beginOf( const QDate &day )
{
  return QDateTime( day, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
}

/** Means of days with enough hours; daily values as they are. */
Result<QMap<QDate, double>> dailyMeans(
  const Station &station, const QString &indicator, const EffectSide &side, const EvaluationInput &input )
{
  const Result<EvaluationSeries> series = input.series( station, indicator, beginOf( side.from ), beginOf( side.to.addDays( 1 ) ) );
  if ( !series )
    return series.error();
  QMap<QDate, std::pair<double, int>> sums;
  for ( const Reading &reading : series->readings )
  {
    if ( !isValid( reading.flag ) || !std::isfinite( reading.value ) )
      continue;
    auto &[sum, count] = sums[local( reading.begin ).date()];
    sum += reading.belowDetection ? reading.value / 2 : reading.value;
    ++count;
  }
  const int needed = series->period == Period::Hour ? sHoursOfDay : series->period == Period::FourHours ? 5 : 1;
  QMap<QDate, double> means;
  for ( auto it = sums.constBegin(); it != sums.constEnd(); ++it )
  {
    if ( it->second >= needed )
      means.insert( it.key(), it->first / it->second );
  }
  return means;
}

/** Weather class of each day from the nearest station that has both wind and temperature. */
Result<QMap<QDate, QString>> weatherOf( const Station &place, const EffectSide &side, const QList<Station> &stations,
  const EvaluationInput &input, const WeatherClasses &classes, QString &source )
{
  const StationPosition *here = place.positionOn( side.to );
  QList<std::pair<double, const Station *>> near;
  for ( const Station &station : stations )
  {
    const StationPosition *there = station.positionOn( side.to );
    if ( station.elements.contains( QStringLiteral( "air" ) ) && ( station.code == place.code || ( here && there ) ) )
      near.append( { station.code == place.code ? -1 : roughDistance( here->at, there->at ), &station } );
  }
  std::sort( near.begin(), near.end(), []( const auto &a, const auto &b ) { return a.first < b.first; } );
  QMap<QDate, QString> result;
  for ( const auto &[distance, station] : std::as_const( near ) )
  {
    const Result<QMap<QDate, double>> wind = dailyMeans( *station, QStringLiteral( "WS" ), side, input );
    if ( !wind )
      return wind.error();
    if ( wind->isEmpty() )
      continue;
    const Result<QMap<QDate, double>> temperature = dailyMeans( *station, QStringLiteral( "TEMP" ), side, input );
    if ( !temperature )
      return temperature.error();
    for ( auto it = wind->constBegin(); it != wind->constEnd(); ++it )
    {
      if ( temperature->contains( it.key() ) )
        result.insert( it.key(), classes.classOf( it.value(), temperature->value( it.key() ) ) );
    }
    if ( result.isEmpty() )
      continue;
    source = station->code;
    return result;
  }
  return result;
}

/** Days of a side: means over its stations, with weather. */
Result<QList<EffectDay>> daysOf( const EffectRequest &request, const EffectSide &side, const QList<Station> &stations,
  const EvaluationInput &input, const WeatherClasses &classes, QString &weatherSource )
{
  if ( !side.from.isValid() || !side.to.isValid() || side.from > side.to )
    return Error { Text::tr( "A period is empty." ), Text::tr( "Give a first and a last day of each." ), {}, 0 };
  QMap<QDate, std::pair<double, int>> sums;
  const Station *first = nullptr;
  for ( const QString &code : side.stations )
  {
    const auto station = std::find_if( stations.cbegin(), stations.cend(), [&code]( const Station &s ) { return s.code == code; } );
    if ( station == stations.cend() )
      return Error { Text::tr( "There is no station “%1”." ).arg( code ), Text::tr( "Choose stations of the network." ), {}, 0 };
    first = first ? first : &*station;
    const Result<QMap<QDate, double>> means = dailyMeans( *station, request.indicator, side, input );
    if ( !means )
      return means.error();
    for ( auto it = means->constBegin(); it != means->constEnd(); ++it )
    {
      sums[it.key()].first += it.value();
      ++sums[it.key()].second;
    }
  }
  if ( sums.isEmpty() )
    return Error { Text::tr( "There are no daily values of %1 from %2 to %3." )
                     .arg( request.indicator, side.from.toString( Qt::ISODate ), side.to.toString( Qt::ISODate ) ),
      Text::tr( "Choose other days or stations; a day needs 18 valid hours." ), {}, 0 };
  QMap<QDate, QString> weather;
  if ( request.byWeather )
  {
    Result<QMap<QDate, QString>> found = weatherOf( *first, side, stations, input, classes, weatherSource );
    if ( !found )
      return found.error();
    weather = found.take();
  }
  QList<EffectDay> days;
  for ( auto it = sums.constBegin(); it != sums.constEnd(); ++it )
    days.append( { it.key(), it->first / it->second, weather.value( it.key() ) } );
  return days;
}
} // namespace

Result<EffectStudyResult> EffectStudy::run(
  const EffectRequest &request, const QList<Station> &stations, const EvaluationInput &input, Progress *progress ) const
{
  const Result<WeatherClasses> classes = WeatherClasses::load( mStandards );
  if ( !classes )
    return classes.error();
  EffectStudyResult result;
  Result<QList<EffectDay>> before = daysOf( request, request.before, stations, input, *classes, result.windBefore );
  if ( !before )
    return before.error();
  if ( progress && progress->isCancelled() )
    return Error { Text::tr( "Cancelled." ), {}, {}, 0 };
  Result<QList<EffectDay>> after = daysOf( request, request.after, stations, input, *classes, result.windAfter );
  if ( !after )
    return after.error();
  result.before = before.take();
  result.after = after.take();
  const auto values = []( const QList<EffectDay> &days ) {
    QList<double> list;
    for ( const EffectDay &day : days )
      list.append( day.value );
    return list;
  };
  const auto withWeather = []( const QList<EffectDay> &days ) {
    QList<EffectValue> list;
    for ( const EffectDay &day : days )
      list.append( { day.value, day.weather } );
    return list;
  };
  const EffectEvaluation evaluation( mStandards );
  result.plain = evaluation.compare( values( result.before ), values( result.after ), request.options, &result.trail );
  if ( request.byWeather && !result.windBefore.isEmpty() && !result.windAfter.isEmpty() )
    result.weatherAware = evaluation.compareByWeather( withWeather( result.before ), withWeather( result.after ), request.options );
  return result;
}

} // namespace jinguan

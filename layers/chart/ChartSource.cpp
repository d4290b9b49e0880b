#include "layers/chart/ChartSource.h"

#include "layers/MapCrs.h"
#include "monitoring/AirStatistics.h"

#include <qgsdistancearea.h>
#include <qgspointxy.h>

#include <QSet>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr qint64 sReadingsPerStep = 50000; //!< so that a cancelled request ends soon
constexpr int sOzoneWindows = 14;          //!< 8-hour means that a day of ozone needs (GB 3095)
constexpr int sOzoneHours = 6;             //!< hours that an 8-hour mean needs
constexpr double sDayShare = 20.0 / 24;    //!< of the values of a day (GB 3095 asks for 20 hours)

bool isOzone( const ChartSeriesData &data )
{
  return data.indicator->id == QLatin1String( "O3" ) && data.period == Period::Hour;
}

int leastPerDay( Period period )
{
  const int step = static_cast<int>( period );
  return step < 60 || step >= 86400 ? 1 : static_cast<int>( std::ceil( 86400.0 / step * sDayShare ) );
}

/** The largest 8-hour mean of each day; windows that end at 8:00 to 24:00 belong to it. */
QList<timegroups::Day> ozoneDays( const ChartSeriesData &data )
{
  QList<TimedValue> windows;
  for ( const Reading &reading : AirStatistics::sliding( data.readings, 8, sOzoneHours ) )
  {
    if ( isValid( reading.flag ) && std::isfinite( reading.value ) && local( reading.begin ).time().hour() >= 7 )
      windows << TimedValue { reading.begin, reading.value };
  }
  QList<timegroups::Day> days = timegroups::days( windows, timegroups::Averaging::Arithmetic, sOzoneWindows );
  qsizetype next = 0;
  for ( timegroups::Day &day : days )
  {
    double highest = -1e300;
    for ( ; next < windows.size() && local( windows.at( next ).begin ).date() <= day.date; ++next )
      highest = std::max( highest, windows.at( next ).value );
    if ( day.value )
      day.value = highest;
  }
  return days;
}
} // namespace

Result<const Station *> ChartSource::station( const QString &code ) const
{
  for ( const Station &station : mContext.stations )
  {
    if ( station.code == code )
      return &station;
  }
  return Error { tr( "There is no station with the code “%1”." ).arg( code ), tr( "Look it up in the list of stations." ), {}, 0 };
}

Result<const Indicator *> ChartSource::indicator( const QString &id ) const
{
  if ( const Indicator *found = mContext.catalogue->indicator( id ) )
    return found;
  return Error { tr( "The indicator “%1” is not in the catalogue." ).arg( id ), {}, {}, 0 };
}

Result<const QList<Series> *> ChartSource::seriesOf( const QString &station )
{
  if ( !mSeries.contains( station ) )
  {
    Result<QList<Series>> read = mStore.series( station );
    if ( !read )
      return read.error();
    mSeries.insert( station, read.take() );
  }
  return &mSeries[station];
}

Result<QList<Reading>> ChartSource::readOne( const Series &series, Period period, const TimeRange &range )
{
  QList<Reading> all;
  const qint64 step = std::max( 60, static_cast<int>( period ) ) * sReadingsPerStep;
  for ( UtcSeconds from = range.from; from < range.to; from += step )
  {
    if ( mProgress.isCancelled() )
      return Error { tr( "Cancelled." ), {}, {}, 0 };
    const Result<QList<Reading>> some = mStore.readings( series.id, period, { from, std::min( range.to, from + step ) } );
    if ( !some )
      return some.error();
    all += *some;
  }
  return all;
}

Result<ChartSeriesData> ChartSource::read(
  const Station &station, const Indicator &indicator, const TimeRange &range, std::optional<Period> wanted )
{
  ChartSeriesData data;
  data.station = &station;
  data.indicator = &indicator;
  const Result<const QList<Series> *> listed = seriesOf( station.code );
  if ( !listed )
    return listed.error();
  QList<Period> periods;
  if ( wanted || mRequest.period )
    periods << wanted.value_or( mRequest.period.value_or( Period::Hour ) );
  else
    periods << periodFromId( indicator.defaultPeriod ) << Period::Hour << Period::FourHours << Period::Day << Period::Minute
            << Period::Sample << Period::EightHours << Period::Month << Period::Second << Period::Year;
  double factor = 1;
  for ( const Period period : std::as_const( periods ) )
  {
    for ( const Series &series : **listed )
    {
      const bool methodFits = mRequest.method ? series.key.method == *mRequest.method : series.key.method != Method::Model;
      if ( series.key.indicator != indicator.id || series.key.issued != 0 || !methodFits )
        continue;
      const Result<double> converted = mContext.catalogue->convert( 1, series.unit, indicator.unit );
      if ( !converted )
        continue; // another quantity cannot stand on this axis
      Result<QList<Reading>> readings = readOne( series, period, range );
      if ( !readings )
        return readings.error();
      if ( readings->size() <= data.readings.size() )
        continue;
      data.readings = readings.take();
      data.period = period;
      data.method = series.key.method;
      data.source = series.key.source;
      data.position = series.key.position;
      data.isDemo = series.isDemo || station.isDemo;
      factor = *converted;
    }
    if ( !data.readings.isEmpty() )
      break;
  }
  for ( Reading &reading : data.readings )
  {
    reading.value *= factor;
    if ( !isValid( reading.flag ) || !std::isfinite( reading.value ) )
      continue;
    data.halved += reading.belowDetection ? 1 : 0;
    data.values << TimedValue { reading.begin, reading.belowDetection ? reading.value / 2 : reading.value };
  }
  return data;
}

Result<QList<ChartSeriesData>> ChartSource::readAll()
{
  QList<ChartSeriesData> all;
  const auto total = static_cast<double>( std::max<qsizetype>( 1, mRequest.stations.size() * mRequest.indicators.size() ) );
  for ( const QString &code : mRequest.stations )
  {
    const Result<const Station *> station = this->station( code );
    if ( !station )
      return station.error();
    for ( const QString &id : mRequest.indicators )
    {
      const Result<const Indicator *> indicator = this->indicator( id );
      if ( !indicator )
        return indicator.error();
      mProgress.report( static_cast<double>( all.size() ) / total, ( *station )->name.text() );
      Result<ChartSeriesData> data = read( **station, **indicator );
      if ( !data )
        return data.error();
      all << data.take();
    }
  }
  return all;
}

Result<ChartSource::Wind> ChartSource::wind( const Station &station )
{
  const Indicator *direction = mContext.catalogue->indicator( QStringLiteral( "WD" ) );
  const Indicator *speed = mContext.catalogue->indicator( QStringLiteral( "WS" ) );
  const Result<QList<Series>> series = mStore.series();
  if ( !series )
    return series.error();
  QSet<QString> with;
  for ( const Series &one : *series )
  {
    if ( one.key.indicator == direction->id )
      with.insert( one.key.station );
  }
  QList<QPair<double, const Station *>> near;
  const QDate day = local( mRequest.range.from ).date();
  const StationPosition *here = station.positionOn( day );
  const QgsDistanceArea measure = mapcrs::distanceArea();
  for ( const Station &other : mContext.stations )
  {
    const StationPosition *there = other.positionOn( day );
    if ( !with.contains( other.code ) )
      continue;
    if ( other.code == station.code )
      near << qMakePair( 0.0, &other );
    else if ( here && there )
      near << qMakePair(
        measure.measureLine( QgsPointXY( here->at.lon, here->at.lat ), QgsPointXY( there->at.lon, there->at.lat ) ), &other );
  }
  std::stable_sort( near.begin(), near.end(), []( const auto &a, const auto &b ) { return a.first < b.first; } );
  for ( const auto &[distance, other] : std::as_const( near ) )
  {
    Result<ChartSeriesData> from = read( *other, *direction, mRequest.range, Period::Hour );
    if ( !from )
      return from.error();
    if ( from->isEmpty() )
      continue;
    Result<ChartSeriesData> fast = read( *other, *speed, mRequest.range, Period::Hour );
    if ( !fast )
      return fast.error();
    if ( !fast->isEmpty() )
      return Wind { other, distance, from.take(), fast.take() };
  }
  return Error { tr( "No station has hourly wind direction and speed in this period." ),
    tr( "Import a weather station, or choose days for which there is wind." ), {}, 0 };
}

timegroups::Averaging ChartSource::averagingOf( const Indicator &indicator )
{
  if ( indicator.unit == QLatin1String( "dB" ) || indicator.unit == QLatin1String( "dB(A)" ) )
    return timegroups::Averaging::Energetic;
  return indicator.id == QLatin1String( "RAIN" ) ? timegroups::Averaging::Sum : timegroups::Averaging::Arithmetic;
}

QList<timegroups::Day> ChartSource::days( const ChartSeriesData &data )
{
  if ( isOzone( data ) )
    return ozoneDays( data );
  return timegroups::days( data.values, averagingOf( *data.indicator ), leastPerDay( data.period ) );
}

QString ChartSource::dayRule( const ChartSeriesData &data )
{
  if ( isOzone( data ) )
    return tr( "days: largest 8-hour mean, from %1 valid 8-hour means" ).arg( sOzoneWindows );
  const int least = leastPerDay( data.period );
  switch ( averagingOf( *data.indicator ) )
  {
    case timegroups::Averaging::Energetic:
      return tr( "days: energy mean, from %1 valid values" ).arg( least );
    case timegroups::Averaging::Sum:
      return tr( "days: sum, from %1 valid values" ).arg( least );
    case timegroups::Averaging::Arithmetic:
      break;
  }
  return tr( "days: mean, from %1 valid values" ).arg( least );
}

QString ChartSource::symbolOf( const Indicator &indicator )
{
  return indicator.symbol.isEmpty() ? indicator.name.text() : indicator.symbol;
}

QString ChartSource::unitOf( const Indicator &indicator ) const
{
  const Unit *unit = mContext.catalogue->unit( indicator.unit );
  return unit ? unit->symbol : indicator.unit;
}

} // namespace jinguan

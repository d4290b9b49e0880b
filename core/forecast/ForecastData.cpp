#include "forecast/ForecastData.h"

#include "store/PeriodReadings.h"

#include "monitoring/ForecastSeries.h"

#include <numbers>
#include <optional>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ForecastData )
};

/** Readings of one series in the unit of its indicator. */
struct Values
{
    Series series;
    Period period = Period::Hour;
    QList<Reading> readings;
};

Error noSeries( const QString &station, const Indicator &indicator )
{
  return { Text::tr( "Station %1 has no hourly or 4-hourly readings of %2 in this time." ).arg( station, indicator.id ),
    Text::tr( "See with “jinguan series” what it has." ), {}, 0 };
}

/** The measured series of \a indicator with the most valid readings in \a range; by \a period where one is given. */
Result<std::optional<Values>> richest( const ReadingStore &store, const Catalogue &catalogue, const QString &station,
  const Indicator &indicator, const TimeRange &range, std::optional<Period> period )
{
  const Result<QList<Series>> all = store.series( station );
  if ( !all )
    return all.error();
  std::optional<Values> best;
  for ( const Series &one : *all )
  {
    if ( one.key.indicator != indicator.id || one.key.method == Method::Model )
      continue;
    const Result<double> factor = catalogue.convert( 1, one.unit, indicator.unit );
    if ( !factor )
      continue; // another quantity
    for ( const Period candidate : { Period::Hour, Period::FourHours } )
    {
      if ( period && candidate != *period )
        continue;
      Result<QList<Reading>> readings = periodReadings( store, one.id, candidate, range );
      if ( !readings )
        return readings.error();
      readings->removeIf( []( const Reading &reading ) { return !isValid( reading.flag ) || !std::isfinite( reading.value ); } );
      if ( readings->isEmpty() || ( best && best->readings.size() >= readings->size() ) )
        continue;
      for ( Reading &reading : *readings )
        reading.value *= *factor * ( reading.belowDetection ? 0.5 : 1 );
      best = Values { one, candidate, readings.take() };
    }
  }
  return best;
}

/** \a readings on the grid of \a input; what does not begin with a step is left out. */
std::vector<double> onGrid( const QList<Reading> &readings, const ForecastInput &input, qint64 steps )
{
  std::vector<double> values( steps, PastView::missing() );
  for ( const Reading &reading : readings )
  {
    const qint64 after = reading.begin - input.first;
    if ( after >= 0 && after % input.step == 0 && after / input.step < steps )
      values[after / input.step] = reading.value;
  }
  return values;
}

/** Direction from which the wind blows, in degrees, and speed become components: 359° and 1° are neighbours. */
void addWind( ForecastInput &input, const std::vector<double> &direction, const std::vector<double> &speed )
{
  Covariate east { QStringLiteral( "WIND_U" ), std::vector<double>( speed.size() ) };
  Covariate north { QStringLiteral( "WIND_V" ), std::vector<double>( speed.size() ) };
  for ( size_t index = 0; index < speed.size(); ++index )
  {
    const double angle = direction[index] * std::numbers::pi / 180;
    east.values[index] = -speed[index] * std::sin( angle );
    north.values[index] = -speed[index] * std::cos( angle );
  }
  input.covariates.push_back( std::move( east ) );
  input.covariates.push_back( std::move( north ) );
}
} // namespace

Result<ForecastData> ForecastData::read(
  const ReadingStore &store, const Catalogue &catalogue, const QString &station, const Indicator &indicator, const TimeRange &range )
{
  const Result<std::optional<Values>> values = richest( store, catalogue, station, indicator, range, {} );
  if ( !values )
    return values.error();
  if ( !*values )
    return noSeries( station, indicator );
  ForecastData data;
  data.series = ( *values )->series;
  data.period = ( *values )->period;
  data.input.step = static_cast<qint64>( data.period );
  data.input.first = ( *values )->readings.first().begin;
  data.input.lowest = indicator.plausibleMin;
  const qint64 steps = ( range.to - data.input.first ) / data.input.step;
  data.input.values = onGrid( ( *values )->readings, data.input, steps );

  QHash<QString, std::vector<double>> weather;
  for ( const char *id : { "TEMP", "RH", "PRES", "DEWP", "RAIN", "WS", "WD", "WT" } )
  {
    const Indicator *other = catalogue.indicator( QLatin1String( id ) );
    if ( !other || other->id == indicator.id )
      continue;
    const Result<std::optional<Values>> beside = richest( store, catalogue, station, *other, range, data.period );
    if ( !beside )
      return beside.error();
    if ( *beside )
      weather.insert( other->id, onGrid( ( *beside )->readings, data.input, steps ) );
  }
  for ( auto it = weather.cbegin(); it != weather.cend(); ++it )
  {
    if ( it.key() != QLatin1String( "WD" ) )
      data.input.covariates.push_back( { it.key(), it.value() } );
    else if ( weather.contains( QStringLiteral( "WS" ) ) )
      addWind( data.input, it.value(), weather.value( QStringLiteral( "WS" ) ) );
  }
  std::sort(
    data.input.covariates.begin(), data.input.covariates.end(), []( const Covariate &a, const Covariate &b ) { return a.id < b.id; } );
  return data;
}

Result<UtcSeconds> ForecastData::newest( const ReadingStore &store, const QString &station, const Indicator &indicator )
{
  const Result<QList<LatestReading>> latest = store.latest();
  if ( !latest )
    return latest.error();
  UtcSeconds end = 0;
  for ( const LatestReading &one : *latest )
  {
    const SeriesKey &key = one.series.key;
    if ( key.station == station && key.indicator == indicator.id && key.method != Method::Model
      && ( one.period == Period::Hour || one.period == Period::FourHours ) )
      end = std::max( end, endOf( one.reading.begin, one.period ) );
  }
  if ( end == 0 )
    return noSeries( station, indicator );
  return end;
}

Result<WriteSummary> ForecastData::write(
  ReadingStore &store, const ForecastData &data, const Indicator &indicator, const Forecast &forecast )
{
  SeriesKey key = data.series.key;
  key.method = Method::Model;
  key.issued = forecast.issued;
  QStringList models;
  QList<IncomingReading> readings;
  struct Part
  {
      QString source;
      double ForecastValue::*value;
  };
  for ( const Part &part : { Part { forecastSource, &ForecastValue::value }, Part { forecastLowSource, &ForecastValue::low },
          Part { forecastHighSource, &ForecastValue::high } } )
  {
    // An interval that is not known is not written.
    QList<Reading> ofPart;
    for ( const ForecastValue &value : forecast.values )
    {
      if ( !models.contains( value.model ) )
        models.append( value.model );
      if ( !std::isnan( value.*part.value ) )
        ofPart.append( { value.begin, value.*part.value, QualityFlag::Valid, false } );
    }
    if ( ofPart.isEmpty() )
      continue;
    key.source = part.source;
    const Result<SeriesId> series = store.ensureSeries( key, indicator.unit, data.series.isDemo );
    if ( !series )
      return series.error();
    for ( const Reading &reading : std::as_const( ofPart ) )
      readings.append( { *series, data.period, reading } );
  }
  Delivery delivery;
  delivery.source = QStringLiteral( "forecast %1 %2 %3" ).arg( key.station, key.indicator, isoLocal( forecast.issued ) );
  delivery.profile = QStringLiteral( "forecast/" ) + models.join( QLatin1Char( '+' ) );
  const Result<qint64> begun = store.beginDelivery( delivery );
  if ( !begun )
    return begun.error();
  delivery.id = *begun;
  const Result<WriteSummary> written = store.write( delivery.id, readings );
  if ( !written )
    return written.error();
  delivery.rowsRead = readings.size();
  delivery.written = written->written + written->changed;
  delivery.unchanged = written->unchanged;
  if ( const Result<void> finished = store.finishDelivery( delivery ); !finished )
    return finished.error();
  return *written;
}

} // namespace jinguan

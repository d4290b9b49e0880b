#include "planning/StationVariogram.h"

#include "planning/LocalPlane.h"
#include "planning/VarianceModel.h"

#include <QHash>

#include <cmath>

namespace jinguan
{

namespace
{
constexpr qint64 sDay = 86400;

/** Mean of the valid readings of a series over a time, in its own unit. */
Result<std::optional<double>> meanOf( const ReadingStore &readings, const Series &series, const TimeRange &range )
{
  const Result<QList<Period>> periods = readings.periods( series.id );
  if ( !periods )
    return periods.error();
  Period period = Period::Hour;
  if ( periods->contains( Period::Day ) )
    period = Period::Day;
  else if ( !periods->contains( Period::Hour ) && !periods->isEmpty() )
    period = periods->constFirst();
  const Result<QList<Reading>> values = readings.readings( series.id, period, range );
  if ( !values )
    return values.error();
  double sum = 0;
  int count = 0;
  for ( const Reading &reading : *values )
    if ( isValid( reading.flag ) && std::isfinite( reading.value ) )
    {
      sum += reading.belowDetection ? reading.value / 2 : reading.value;
      ++count;
    }
  return count > 0 ? std::optional<double>( sum / count ) : std::nullopt;
}
/** What a station measured on average. */
struct Measured
{
    double value = 0;
    Method method = Method::Model;
    bool isDemo = false;
};

/** By station, in the unit of the indicator; automatic before manual. */
Result<QMap<QString, Measured>> meansOf( const ReadingStore &readings, const Catalogue &catalogue, const QList<Series> &all,
  const Indicator &indicator, const QHash<QString, const Station *> &wanted, const TimeRange &range )
{
  QMap<QString, Measured> means; // by station, sorted: the order decides nothing
  for ( const Series &series : all )
  {
    if ( series.key.indicator != indicator.id || series.key.method == Method::Model || series.key.issued != 0
      || !wanted.contains( series.key.station ) )
      continue;
    if ( means.contains( series.key.station ) && means.value( series.key.station ).method <= series.key.method )
      continue;
    const Result<std::optional<double>> mean = meanOf( readings, series, range );
    if ( !mean )
      return mean.error();
    const Result<double> converted =
      mean->has_value() ? catalogue.convert( **mean, series.unit, indicator.unit ) : Result<double>( std::nan( "" ) );
    if ( converted && std::isfinite( *converted ) )
      means.insert( series.key.station, { *converted, series.key.method, series.isDemo } );
  }
  return means;
}
} // namespace

void FittedVariogram::addTo( Scenario &scenario ) const
{
  scenario.figures.insert( QStringLiteral( "variogram_stations" ), stations );
  scenario.figures.insert( QStringLiteral( "variogram_demo" ), isDemo );
  scenario.figures.insert( QStringLiteral( "notes" ), scenario.figures.value( QStringLiteral( "notes" ) ).toStringList() << note );
}

bool StationVariogram::isNeeded( const PlanningRequest &request )
{
  return isVarianceModel( request.model ) && !request.variogram;
}

Result<std::optional<FittedVariogram>> StationVariogram::complete(
  const NetworkStore &network, const ReadingStore &readings, const Catalogue &catalogue, PlanningRequest &request )
{
  if ( !isNeeded( request ) )
    return std::optional<FittedVariogram>();
  PlanningInputs inputs;
  inputs.request = request;
  const Result<QList<Station>> stations = network.stations();
  if ( !stations )
    return stations.error();
  inputs.selectStations( *stations );
  Result<FittedVariogram> fitted = fit( readings, catalogue, inputs.stations, request );
  if ( !fitted )
    return fitted.error();
  request.variogram = fitted->model;
  return std::optional<FittedVariogram>( fitted.take() );
}

Result<FittedVariogram> StationVariogram::fit(
  const ReadingStore &readings, const Catalogue &catalogue, const QList<Station> &stations, const PlanningRequest &request )
{
  const Indicator *indicator = catalogue.indicator( request.indicator );
  if ( !indicator )
    return Error { tr( "Placing stations by variance needs an indicator, or a variogram." ),
      tr( "Name an indicator that the stations measure, or give a variogram." ), {}, 0 };
  QHash<QString, const Station *> wanted;
  QStringList codes;
  for ( const Station &station : stations )
  {
    wanted.insert( station.code, &station );
    codes << station.code;
  }
  const Result<QList<Series>> all = readings.series();
  const Result<TimeRange> extent = readings.extent( codes );
  if ( !all )
    return all.error();
  if ( !extent )
    return extent.error();
  const TimeRange range { extent->to + 1 - days * sDay, extent->to + 1 };
  const Result<QMap<QString, Measured>> means = meansOf( readings, catalogue, *all, *indicator, wanted, range );
  if ( !means )
    return means.error();
  KrigingSamples samples;
  std::optional<LocalPlane> plane;
  bool isDemo = false;
  for ( auto mean = means->cbegin(); mean != means->cend(); ++mean )
  {
    const StationPosition *position = wanted.value( mean.key() )->positionOn( request.day );
    if ( !position )
      continue;
    if ( !plane )
      plane.emplace( position->at );
    const QgsPointXY point = plane->toPlane( position->at );
    samples.x.push_back( point.x() );
    samples.y.push_back( point.y() );
    samples.values.push_back( mean->value );
    isDemo = isDemo || mean->isDemo;
  }
  Result<FittedVariogram> fitted = fit( samples );
  if ( !fitted )
    return fitted.error();
  fitted->isDemo = isDemo;
  fitted->note = tr( "Variogram (%1) fitted to the mean of %2 over %3 days at %n station(s).", nullptr, fitted->stations )
                   .arg( VarianceModel::text( fitted->model ), indicator->name.text() )
                   .arg( days );
  if ( isDemo )
    fitted->note += QLatin1Char( ' ' ) + tr( "Some of these values are invented for demonstration." );
  return fitted;
}

Result<FittedVariogram> StationVariogram::fit( const KrigingSamples &all )
{
  const QString remedy = tr( "Give a variogram: shape, nugget, sill and range in metres." );
  const KrigingSamples samples = FieldEstimator::joined( all );
  if ( samples.size() < static_cast<size_t>( fewestStations ) )
    return Error { tr( "A variogram cannot be fitted: %n station(s) have values, ten are needed.", nullptr,
                     static_cast<int>( samples.size() ) ),
      remedy, {}, 0 };
  // A grid of one node: only the judgement is wanted.
  const Result<FieldEstimate> field =
    FieldEstimator( fewestStations ).estimate( samples, { samples.x.front(), samples.y.front(), 1, 1, 1, 1 } );
  if ( !field )
    return field.error();
  if ( field->method != FieldMethod::OrdinaryKriging )
    return Error { tr( "A variogram cannot be fitted: values at the %n station(s) do not grow alike with nearness.", nullptr,
                     field->stations ),
      remedy, {}, 0 };
  FittedVariogram fitted;
  fitted.model = field->variogram;
  fitted.stations = field->stations;
  return fitted;
}

} // namespace jinguan

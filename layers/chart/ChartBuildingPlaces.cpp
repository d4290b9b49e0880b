// Noise spectrum, chains of places.

#include "layers/chart/ChainChart.h"
#include "layers/chart/ChartBuilding.h"
#include "layers/chart/SpectrumChart.h"
#include "monitoring/LimitTables.h"
#include "monitoring/NoiseAssessment.h"
#include "monitoring/NoiseLevels.h"

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr double sLowFrequency = 500; //!< Hz, the highest octave that GB 22337 limits

/** All bands of one width that the catalogue knows, by frequency. */
QList<NoiseBand> knownBands( const Catalogue &catalogue, bool third, bool low )
{
  QList<NoiseBand> bands;
  for ( const Indicator &indicator : catalogue.indicators() )
  {
    const std::optional<NoiseBand> band = NoiseBand::of( indicator.id );
    if ( band && band->third == third && ( !low || band->nominal <= sLowFrequency * ( third ? 1.3 : 1.01 ) ) )
      bands << *band;
  }
  std::sort( bands.begin(), bands.end(), []( const NoiseBand &a, const NoiseBand &b ) { return a.nominal < b.nominal; } );
  return bands;
}

SpectrumChart::Band bandFigures( const NoiseBand &band, const QList<TimedValue> &values )
{
  QList<double> levels;
  for ( const TimedValue &value : values )
    levels << value.value;
  return { band, static_cast<int>( levels.size() ), noise::energyMean( levels ).value_or( 0 ), noise::exceeded( levels, 10 ).value_or( 0 ),
    noise::exceeded( levels, 90 ).value_or( 0 ) };
}

/** What the drinking-water standard asks for at a plant outlet or tap; the row of the edition in force. */
QList<LimitLine> drinkingLimits( const QString &indicator, const Station &station, const QDate &day, const Evaluator &evaluator )
{
  QList<LimitLine> lines;
  const Edition *edition = evaluator.standards().inForce( QStringLiteral( "GB 5749" ), day, defaultRegion() );
  const CsvTable *table = evaluator.standards().table( QStringLiteral( "gb5749" ) );
  for ( int row = 0; edition && table && row < table->rowCount(); ++row )
  {
    const QStringList places = table->list( row, QStringLiteral( "places" ) );
    if ( table->text( row, QStringLiteral( "indicator" ) ) != indicator || table->text( row, QStringLiteral( "edition" ) ) != edition->id
      || !places.contains( station.kind ) )
      continue;
    for ( const bool lower : { true, false } )
    {
      const double limit =
        table->number( row, lower ? QStringLiteral( "lower" ) : QStringLiteral( "upper" ), std::numeric_limits<double>::quiet_NaN() );
      if ( !std::isfinite( limit ) )
        continue;
      const QString text =
        QStringLiteral( "%1 %2 %3" ).arg( edition->label, lower ? QStringLiteral( "≥" ) : QStringLiteral( "≤" ) ).arg( limit );
      lines << LimitLine { limit, { text, text }, edition->id, table->text( row, QStringLiteral( "clause" ) ), lower };
    }
  }
  return lines;
}

/** The bounds between class \a target and what is worse, from the grade bands of the station. */
QList<LimitLine> classLimits( const ChartSeriesData &data, UtcSeconds at, const Evaluator &evaluator, int target )
{
  QList<LimitLine> lines;
  const QList<GradeBand> bands = evaluator.bands( data.indicator->id, data.period, at, *data.station );
  const QList<LimitLine> known = evaluator.limits( data.indicator->id, data.period, at, *data.station );
  for ( qsizetype i = 1; i < bands.size(); ++i )
  {
    const bool goodBelow = bands.at( i - 1 ).grade.level <= target;
    const bool goodAbove = bands.at( i ).grade.level <= target;
    if ( goodBelow == goodAbove )
      continue;
    for ( const LimitLine &line : known )
    {
      if ( line.value == bands.at( i ).from )
        lines << line;
    }
  }
  return lines;
}
} // namespace

namespace
{
/** Levels of one width at a station; a curve without bands where there are none. What was read is added to \a used. */
Result<SpectrumChart::Curve> spectrumOf(
  ChartSource &source, const Station &station, const QList<NoiseBand> &bands, QList<ChartSeriesData> &used )
{
  SpectrumChart::Curve curve;
  curve.label = station.name.text();
  QList<double> weighted;
  for ( const NoiseBand &band : bands )
  {
    const Result<const Indicator *> indicator = source.indicator( band.indicator() );
    if ( !indicator )
      return indicator.error();
    Result<ChartSeriesData> data = source.read( station, **indicator );
    if ( !data )
      return data.error();
    if ( data->isEmpty() )
      continue;
    curve.bands << bandFigures( band, data->values );
    weighted << curve.bands.last().level + band.weightingA();
    used << data.take();
  }
  curve.weightedSum = noise::energySum( weighted );
  return curve;
}

/** The octave limits of GB 22337 for a room in a building of the station's noise class. */
Result<void> addRoomLimits( SpectrumChart &chart, const ChartSource &source, const Station &station )
{
  const ChartRequest &request = source.request();
  if ( chart.axis.first().third )
  {
    chart.head.notes << ChartBuilding::tr( "GB 22337 limits octaves; these are thirds" );
    return {};
  }
  const Standards &standards = source.context().evaluator->standards();
  const Result<LimitTables> tables = LimitTables::load( standards, *source.context().catalogue );
  if ( !tables )
    return tables.error();
  const QMap<double, double> octaves { { 31.5, 0 }, { 63, 0 }, { 125, 0 }, { 250, 0 }, { 500, 0 } };
  const QString zone = station.attributes.value( QStringLiteral( "noise_class" ), QStringLiteral( "2" ) ).toString();
  const IndoorNoiseResult result =
    NoiseAssessment( standards, *tables )
      .indoor( zone, request.room, request.night, octaves, std::nullopt, local( request.range.to - 1 ).date() );
  SpectrumChart::Limit limit;
  limit.label = ChartBuilding::tr( "GB 22337 room %1, class %2, %3" )
                  .arg( request.room, zone, request.night ? ChartBuilding::tr( "night" ) : ChartBuilding::tr( "day" ) );
  for ( const IndoorNoiseResult::Band &band : result.bands )
    limit.levels << qMakePair( band.frequency, band.limit );
  if ( limit.levels.isEmpty() )
    return {};
  chart.limits << limit;
  ChartBuilding::addEdition( chart.head, result.basis.edition, source );
  chart.head.notes << ChartBuilding::tr( "limits hold inside of rooms, for structure-borne noise of fixed equipment" );
  return {};
}
} // namespace

Result<StatChartPtr> ChartBuilding::spectrum( ChartSource &source )
{
  const ChartRequest &request = source.request();
  auto chart = std::make_shared<SpectrumChart>();
  chart->weighted = request.weighted;
  QList<ChartSeriesData> used;
  // What is asked for by an indicator, else octaves where there are any, else thirds.
  const QString asked = request.indicators.value( 0 ).left( 3 );
  const bool any = asked != QLatin1String( "OCT" ) && asked != QLatin1String( "TOB" );
  for ( const QString &code : request.stations )
  {
    const Result<const Station *> station = source.station( code );
    if ( !station )
      return station.error();
    for ( const bool third : { false, true } )
    {
      // Octaves and thirds do not stand beside each other.
      const bool wanted = any || ( asked == QLatin1String( "TOB" ) ) == third;
      if ( !wanted || ( !chart->axis.isEmpty() && chart->axis.first().third != third ) )
        continue;
      const QList<NoiseBand> bands = knownBands( *source.context().catalogue, third, request.lowFrequency );
      Result<SpectrumChart::Curve> curve = spectrumOf( source, **station, bands, used );
      if ( !curve )
        return curve.error();
      if ( curve->bands.isEmpty() )
        continue;
      curve->colour = static_cast<int>( chart->curves.size() ) + 1;
      for ( const NoiseBand &band : chart->axis.isEmpty() ? bands : QList<NoiseBand>() )
      {
        if ( band.nominal >= curve->bands.first().band.nominal && band.nominal <= curve->bands.last().band.nominal )
          chart->axis << band;
      }
      chart->curves << curve.take();
      break;
    }
  }
  chart->head = headOf( used, source );
  chart->head.title = request.lowFrequency ? tr( "Low-frequency noise" ) : tr( "Noise spectrum" );
  chart->head.unit = QStringLiteral( "dB" );
  chart->head.notes << tr( "bars: energy mean as received; whiskers: exceeded 10 and 90 % of the time" );
  if ( chart->weighted )
    chart->head.notes << tr( "line: with A-weighting (IEC 61672-1); its sum takes the bands that are there" );
  chart->head.emptyText =
    tr( "No octave or one-third-octave levels of these stations in this period. Import a band file, or choose another noise station." );
  if ( !request.room.isEmpty() && !chart->axis.isEmpty() )
  {
    if ( const Result<void> added = addRoomLimits( *chart, source, **source.station( request.stations.first() ) ); !added )
      return added.error();
  }
  return StatChartPtr( chart );
}

namespace
{
/** Figures of one indicator at a place of a chain, with the limits there. */
ChainChart::Value chainValue( const ChartSeriesData &data, const ChartSource &source, QStringList &editions )
{
  const Station &station = *data.station;
  const UtcSeconds at = source.request().range.to - 1;
  const Evaluator &evaluator = *source.context().evaluator;
  QList<double> values;
  for ( const TimedValue &value : data.values )
    values << value.value;
  ChainChart::Value value { sample::box( values ), {} };
  const bool treated = station.kind == QLatin1String( "plant_outlet" ) || station.kind == QLatin1String( "tap" );
  const int target = std::clamp( station.attributes.value( QStringLiteral( "target_class" ), 3 ).toInt(), 1, 5 );
  const QList<LimitLine> lines =
    treated ? drinkingLimits( data.indicator->id, station, local( at ).date(), evaluator ) : classLimits( data, at, evaluator, target );
  for ( const LimitLine &line : lines )
  {
    value.limits << ChartLimit { line.value, line.label.text(), line.isLower };
    editions << line.edition;
  }
  return value;
}
} // namespace

namespace
{
/** The chain that is asked for by id or name, else the stations of the request in their order. */
Result<StationChain> chainOf( const ChartContext &context, const ChartRequest &request )
{
  StationChain found;
  found.stations = request.stations;
  for ( const StationChain &chain : context.chains )
  {
    if ( request.chain.isEmpty() || ( chain.id != request.chain && chain.name.zh != request.chain && chain.name.en != request.chain ) )
      continue;
    found = chain;
    break;
  }
  if ( !request.chain.isEmpty() && found.id.isEmpty() )
    return Error { ChartBuilding::tr( "There is no chain “%1”." ).arg( request.chain ),
      ChartBuilding::tr( "Choose one of the list, or name its stations in order." ), {}, 0 };
  if ( found.stations.size() < 2 )
    return Error { ChartBuilding::tr( "A chain needs at least two stations." ),
      ChartBuilding::tr( "Choose a chain, or its stations in the order of the water." ), {}, 0 };
  return found;
}
} // namespace

Result<StatChartPtr> ChartBuilding::chain( ChartSource &source )
{
  const ChartRequest &request = source.request();
  if ( const Result<void> fit = refuseDirections( source ); !fit )
    return fit.error();
  const Result<StationChain> chain = chainOf( source.context(), request );
  if ( !chain )
    return chain.error();
  auto chart = std::make_shared<ChainChart>();
  QList<ChartSeriesData> used;
  for ( const QString &id : request.indicators )
  {
    const Result<const Indicator *> indicator = source.indicator( id );
    if ( !indicator )
      return indicator.error();
    chart->panels << ChainChart::Panel { ChartSource::symbolOf( **indicator ), source.unitOf( **indicator ), ( *indicator )->decimals, {} };
  }
  QStringList editions;
  for ( const QString &code : chain->stations )
  {
    const Result<const Station *> station = source.station( code );
    if ( !station )
      return station.error();
    chart->places << ( *station )->name.text();
    const StationKind *kind = source.context().catalogue->stationKind( ( *station )->kind );
    chart->kinds << ( kind ? kind->name.text() : QString() );
    for ( qsizetype i = 0; i < request.indicators.size(); ++i )
    {
      Result<ChartSeriesData> data = source.read( **station, **source.indicator( request.indicators.at( i ) ) );
      if ( !data )
        return data.error();
      chart->panels[i].values << chainValue( *data, source, editions );
      used << data.take();
    }
  }
  QStringList nowhere;
  for ( const ChainChart::Panel &panel : std::as_const( chart->panels ) )
  {
    if ( std::none_of( panel.values.begin(), panel.values.end(), []( const ChainChart::Value &value ) { return value.box.has_value(); } ) )
      nowhere << panel.title;
  }
  chart->panels.removeIf( [&nowhere]( const ChainChart::Panel &panel ) { return nowhere.contains( panel.title ); } );
  chart->head = headOf( used, source );
  chart->head.unit.clear();
  chart->head.isDemo = chart->head.isDemo || chain->isDemo;
  if ( !chain->id.isEmpty() )
    chart->head.place = chain->name.text();
  for ( const QString &edition : std::as_const( editions ) )
    addEdition( chart->head, edition, source );
  if ( !nowhere.isEmpty() && !chart->panels.isEmpty() )
    chart->head.notes << tr( "no values of %1" ).arg( nowhere.join( QStringLiteral( ", " ) ) );
  chart->head.notes << tr( "median and quartiles of the period at each place" ) << tr( "surface water: target class, Ⅲ where none is set" );
  return StatChartPtr( chart );
}

} // namespace jinguan

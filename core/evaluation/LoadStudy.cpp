#include "evaluation/LoadStudy.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::LoadStudy )
};

const QString sQuantityKind = QStringLiteral( "water_quantity" );

UtcSeconds beginOf( const QDate &day )
{
  return QDateTime( day, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
}

const Station *find( const QList<Station> &stations, const QString &code )
{
  const auto found = std::find_if( stations.cbegin(), stations.cend(), [&code]( const Station &station ) { return station.code == code; } );
  return found == stations.cend() ? nullptr : &*found;
}

/** Mean of the valid readings; below detection counts half. */
std::optional<double> meanOf( const QList<Reading> &readings )
{
  double sum = 0;
  int count = 0;
  for ( const Reading &reading : readings )
  {
    if ( !isValid( reading.flag ) || !std::isfinite( reading.value ) )
      continue;
    sum += reading.belowDetection ? reading.value / 2 : reading.value;
    ++count;
  }
  return count > 0 ? std::optional( sum / count ) : std::nullopt;
}

QString waterBodyOf( const Station &section )
{
  const QString body = section.attributes.value( QStringLiteral( "water_body" ) ).toString();
  return body.isEmpty() ? QStringLiteral( "river" ) : body;
}

/** Stations that may know the flow of a section, the first choice first. */
QList<const Station *> flowStations( const Station &section, const QList<Station> &stations, const QDate &day )
{
  QList<const Station *> candidates { &section };
  if ( const Station *named = find( stations, section.attributes.value( QStringLiteral( "flow_station" ) ).toString() ) )
    return candidates << named;
  QList<std::pair<double, const Station *>> near;
  const StationPosition *here = section.positionOn( day );
  for ( const Station &station : stations )
  {
    const StationPosition *there = station.positionOn( day );
    if ( station.kind == sQuantityKind && !section.river.isEmpty() && station.river == section.river && here && there )
      near.append( { roughDistance( here->at, there->at ), &station } );
  }
  std::sort( near.begin(), near.end(), []( const auto &a, const auto &b ) { return a.first < b.first; } );
  for ( const auto &[distance, station] : std::as_const( near ) )
    candidates << station;
  return candidates;
}
} // namespace

int LoadStudy::classOf( const QString &indicator, const Station &section, double value ) const
{
  const ClassItem *item = mQuality.surfaceTable().item( indicator, waterBodyOf( section ) );
  return item ? mQuality.surfaceTable().classOf( *item, value ) : 0;
}

Result<QList<SectionLoad>> LoadStudy::run(
  const LoadRequest &request, const QList<Station> &stations, const EvaluationInput &input, Progress *progress ) const
{
  if ( !request.from.isValid() || !request.to.isValid() || request.from > request.to )
    return Error { Text::tr( "The period is empty." ), Text::tr( "Give a first and a last day." ), {}, 0 };
  if ( !request.rule.isEmpty() && !mDeduction.rule( request.rule ) )
    return Error { Text::tr( "There is no deduction formula “%1”." ).arg( request.rule ),
      Text::tr( "Choose one of deduction_formulas.csv." ), {}, 0 };
  for ( const QString &code : request.sections )
  {
    if ( !find( stations, code ) )
      return Error { Text::tr( "There is no section “%1”." ).arg( code ), Text::tr( "Choose sections of the network." ), {}, 0 };
  }
  QList<SectionLoad> rows;
  int done = 0;
  for ( const Station &station : stations )
  {
    if ( progress )
    {
      progress->report( static_cast<double>( ++done ) / static_cast<double>( stations.size() ), Text::tr( "Loads" ) );
      if ( progress->isCancelled() )
        return Error { Text::tr( "Cancelled." ), {}, {}, 0 };
    }
    const bool wanted =
      request.sections.isEmpty() ? station.kind == QLatin1String( "water_section" ) : request.sections.contains( station.code );
    if ( !wanted )
      continue;
    Result<SectionLoad> row = one( request, station, stations, input );
    if ( !row )
      return row.error();
    rows.append( row.take() );
  }
  return rows;
}

Result<SectionLoad> LoadStudy::one(
  const LoadRequest &request, const Station &section, const QList<Station> &stations, const EvaluationInput &input ) const
{
  SectionLoad row;
  row.section = section.code;
  row.name = section.name;
  row.demo = section.isDemo;
  row.upstream = request.upstream.contains( section.code ) ? request.upstream.value( section.code )
                                                           : section.attributes.value( QStringLiteral( "upstream" ) ).toString();
  if ( const int target = section.attributes.value( QStringLiteral( "target_class" ) ).toInt(); target >= 1 && target <= 5 )
    row.targetClass = target;
  const ClassItem *item = mQuality.surfaceTable().item( request.indicator, waterBodyOf( section ) );
  if ( item && item->bound == ClassItem::Bound::Upper && std::isfinite( item->limits.value( row.targetClass - 1, std::nan( "" ) ) ) )
    row.target = item->limits.at( row.targetClass - 1 );
  const Result<EvaluationSeries> concentrations =
    input.series( section, request.indicator, beginOf( request.from ), beginOf( request.to.addDays( 1 ) ) );
  if ( !concentrations )
    return concentrations.error();
  row.concentration = meanOf( concentrations->readings );
  if ( row.concentration )
    row.number = classOf( request.indicator, section, *row.concentration );
  Result<void> added = addQuantity( request, section, stations, input, *concentrations, row );
  if ( added )
    added = addUpstream( request, section, stations, input, row );
  if ( !added )
    return added.error();
  if ( !request.rule.isEmpty() && row.reason.isEmpty() )
    addDeduction( request, row );
  return row;
}

Result<void> LoadStudy::addQuantity( const LoadRequest &request, const Station &section, const QList<Station> &stations,
  const EvaluationInput &input, const EvaluationSeries &concentrations, SectionLoad &row ) const
{
  const UtcSeconds from = beginOf( request.from );
  const UtcSeconds to = beginOf( request.to.addDays( 1 ) );
  EvaluationSeries flows;
  for ( const Station *station : flowStations( section, stations, request.to ) )
  {
    Result<EvaluationSeries> found = input.series( *station, QStringLiteral( "FLOW" ), from, to );
    if ( !found )
      return found.error();
    if ( found->readings.isEmpty() )
      continue;
    const Result<EvaluationSeries> levels = input.series( *station, QStringLiteral( "LEVEL" ), from, to );
    if ( !levels )
      return levels.error();
    row.level = meanOf( levels->readings );
    row.flowStation = station->code;
    row.demo = row.demo || station->isDemo;
    flows = found.take();
    break;
  }
  row.flow = meanOf( flows.readings );
  if ( concentrations.readings.isEmpty() )
    row.reason = Text::tr( "no values of %1" ).arg( request.indicator );
  else if ( flows.readings.isEmpty() )
    row.reason = Text::tr( "no flow: neither the section nor a hydrology station on its river measures it" );
  if ( !row.reason.isEmpty() )
    return {};
  row.load = WaterLoad::load( concentrations.readings, concentrations.period, flows.readings, flows.period, from, to, 75, &row.trail );
  if ( !row.load.load.isValid() )
    row.reason = Text::tr( "too few hours with both concentration and flow (%1 of %2)" )
                   .arg( row.load.load.validInputs )
                   .arg( row.load.load.requiredInputs );
  return {};
}

Result<void> LoadStudy::addUpstream(
  const LoadRequest &request, const Station &section, const QList<Station> &stations, const EvaluationInput &input, SectionLoad &row ) const
{
  const Station *upstream = find( stations, row.upstream );
  if ( !upstream )
    return {};
  const Result<EvaluationSeries> values =
    input.series( *upstream, request.indicator, beginOf( request.from ), beginOf( request.to.addDays( 1 ) ) );
  if ( !values )
    return values.error();
  row.upstreamConcentration = meanOf( values->readings );
  if ( !row.upstreamConcentration )
    return {};
  row.upstreamNumber = classOf( request.indicator, *upstream, *row.upstreamConcentration );
  if ( row.concentration )
    row.trail.add( Text::tr( "Change from upstream, %1" ).arg( upstream->name.text() ),
      QStringLiteral( "%1 − %2" ).arg( *row.concentration, 0, 'f', 3 ).arg( *row.upstreamConcentration, 0, 'f', 3 ),
      QStringLiteral( "%1 mg/L" ).arg( *row.concentration - *row.upstreamConcentration, 0, 'f', 3 ), QStringLiteral( "GB 3838" ) );
  Q_UNUSED( section )
  return {};
}

void LoadStudy::addDeduction( const LoadRequest &request, SectionLoad &row ) const
{
  const DeductionRule &rule = *mDeduction.rule( request.rule );
  row.demo = row.demo || rule.isDemo;
  // The volume of the whole period: what the covered hours carried, scaled to all of them.
  const double hours = static_cast<double>( beginOf( request.to.addDays( 1 ) ) - beginOf( request.from ) ) / 3600;
  QHash<QString, double> values { { QStringLiteral( "value" ), row.load.mean.value->toDouble() },
    { QStringLiteral( "volume" ), row.load.volume.value->toDouble() * hours / std::max( 1, row.load.volume.validInputs ) } };
  if ( row.target )
    values.insert( QStringLiteral( "target" ), *row.target );
  if ( row.upstreamConcentration )
    values.insert( QStringLiteral( "upstream" ), *row.upstreamConcentration );
  Result<DeductionResult> amount = mDeduction.amount( request.rule, request.indicator, values, &row.trail );
  if ( amount )
    row.deduction = amount.take();
  else
    row.reason = amount.error().text();
}

} // namespace jinguan

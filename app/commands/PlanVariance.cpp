#include "commands/PlanVariance.h"

#include "planning/Proposal.h"
#include "planning/StationVariogram.h"
#include "planning/VarianceMap.h"
#include "planning/VarianceModel.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanVariance )
};

constexpr int sMapColumns = 240;

QString number( const QVariant &value )
{
  return QString::number( value.toDouble(), 'g', 4 );
}
} // namespace

Result<Scenario> proposeWithReadings( Workspace &workspace, const Services &services, PlanningRequest &request, Progress &progress )
{
  const Result<std::optional<FittedVariogram>> fitted =
    StationVariogram::complete( workspace.network(), workspace.readings(), services.catalogue, request );
  if ( !fitted )
    return fitted.error();
  Result<Scenario> scenario = Proposal::propose( workspace.network(), request, progress );
  if ( scenario && *fitted )
    ( *fitted )->addTo( *scenario );
  return scenario;
}

Result<void> writeVarianceMap(
  Workspace &workspace, const PlanningRequest &request, const Scenario &scenario, const QString &path, Progress &progress )
{
  const Result<PlanningInputs> inputs = PlanningInputs::read( workspace.network(), request );
  if ( !inputs )
    return inputs.error();
  const auto problem = PlanningProblem::build( *inputs, progress );
  if ( !problem )
    return problem.error();
  const Result<VarianceMap> map = VarianceMap::make( **problem, scenario, sMapColumns, progress );
  return map ? map->writeGeoTiff( path ) : Result<void>( map.error() );
}

void printVariance( const Output &output, const Scenario &scenario, const PlanningRequest &request, const Services &services )
{
  if ( !isVarianceModel( request.model ) )
    return;
  const QVariantMap &figures = scenario.figures;
  const auto text = [&figures]( const char *group, const char *key ) {
    const QVariantMap map = figures.value( QString::fromLatin1( group ) ).toMap();
    return map.isEmpty() ? QStringLiteral( "–" ) : number( map.value( QString::fromLatin1( key ) ) );
  };
  const Indicator *indicator = services.catalogue.indicator( request.indicator );
  const Unit *unit = indicator ? services.catalogue.unit( indicator->unit ) : nullptr;
  const QString in = unit ? QLatin1Char( ' ' ) + unit->symbol : QString();
  QList<QPair<QString, QString>> facts;
  if ( request.variogram )
    facts.append( { Text::tr( "Variogram" ), VarianceModel::text( *request.variogram ) } );
  facts.append( { Text::tr( "Standard deviation, root of the mean variance" ),
    Text::tr( "%1, before %2", "figure after and before" )
      .arg( text( "variance_after", "mean_deviation" ) + in, text( "variance_before", "mean_deviation" ) + in ) } );
  facts.append( { Text::tr( "Standard deviation, greatest" ),
    Text::tr( "%1, before %2", "figure after and before" )
      .arg( text( "variance_after", "greatest_deviation" ) + in, text( "variance_before", "greatest_deviation" ) + in ) } );
  if ( request.model == PlanningModel::MutualInformation )
    facts.append( { Text::tr( "Mutual information" ),
      Text::tr( "%1 nats, before %2, at most %3" )
        .arg( number( figures.value( QStringLiteral( "value" ) ) ), number( figures.value( QStringLiteral( "value_before" ) ) ),
          number( figures.value( QStringLiteral( "bound" ) ) ) ) } );
  else
    facts.append( { Text::tr( "Variance of the goal" ),
      figures.value( QStringLiteral( "proved" ) ).toBool()
        ? Text::tr( "%1, the least possible" ).arg( number( figures.value( QStringLiteral( "value" ) ) ) )
        : Text::tr( "%1, not less than %2 is possible" )
            .arg( number( figures.value( QStringLiteral( "value" ) ) ), number( figures.value( QStringLiteral( "bound" ) ) ) ) } );
  output.text( QString() );
  output.facts( facts );
}

} // namespace jinguan

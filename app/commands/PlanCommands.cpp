#include "CommandLine.h"
#include "ConsoleProgress.h"
#include "planning/GapAnalysis.h"
#include "planning/Proposal.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <optional>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanCommands )
};

struct PlanArguments
{
  std::string workspace;
  std::string element = "air";
  std::string kind;
  std::string region;
  std::optional<double> radius; //!< metres
  int count = 5;
  std::string demand = "area";
  std::vector<std::string> candidates;
  double spacing = 0;
  double cell = 0;
  std::string day;
  std::string name;
  std::string save;
  std::string out;
};

/** The question in the terms of planning; what was left out is filled in from the catalogue. */
Result<PlanningRequest> requestOf( const PlanArguments &arguments, const Services &services )
{
  PlanningRequest request;
  request.element = fromArgument( arguments.element );
  const QList<const StationKind *> kinds = services.catalogue.stationKindsOf( request.element );
  if ( kinds.isEmpty() )
    return Error { Text::tr( "The element “%1” is not in the catalogue." ).arg( request.element ), {}, {}, 0 };
  request.kind = arguments.kind.empty() ? kinds.first()->id : fromArgument( arguments.kind );
  const StationKind *kind = services.catalogue.stationKind( request.kind );
  if ( !kind )
    return Error { Text::tr( "The station kind “%1” is not in the catalogue." ).arg( request.kind ), {}, {}, 0 };
  request.radius = arguments.radius.value_or( kind->representativeRadius );
  request.region = fromArgument( arguments.region );
  request.count = arguments.count;
  request.demand = arguments.demand == "population" ? DemandKind::Population : DemandKind::Area;
  request.cellSize = arguments.cell;
  request.minSpacing = arguments.spacing;
  request.name = fromArgument( arguments.save.empty() ? arguments.name : arguments.save );
  if ( !arguments.candidates.empty() )
  {
    request.candidateSources.clear();
    for ( const std::string &source : arguments.candidates )
      request.candidateSources.append( fromArgument( source ) );
  }
  if ( !arguments.day.empty() )
  {
    request.day = QDate::fromString( fromArgument( arguments.day ), Qt::ISODate );
    if ( !request.day.isValid() )
      return Error { Text::tr( "“%1” is not a day. Write it like 2026-11-23." ).arg( fromArgument( arguments.day ) ), {}, {}, 0 };
  }
  if ( Result<void> valid = request.validate(); !valid )
    return valid.error();
  return request;
}

int analyseGaps( CommandContext &context, const PlanArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<PlanningRequest> request = requestOf( arguments, *services );
  if ( !request )
    return context.output.fail( request.error() );
  ConsoleProgress progress;
  const Result<GapAnalysis> analysis = GapAnalysis::run( workspace->network(), *request, progress );
  if ( !analysis )
    return context.output.fail( analysis.error() );
  if ( !arguments.out.empty() )
  {
    if ( const Result<void> written = analysis->writeGeoJson( fromArgument( arguments.out ) ); !written )
      return context.output.fail( written.error() );
  }
  context.output.object( QJsonObject::fromVariantMap( analysis->toMap() ) );
  return static_cast<int>( ExitCode::Done );
}

QJsonObject toJson( const Scenario &scenario )
{
  QJsonArray sites;
  for ( const ScenarioSite &site : scenario.sites )
    sites.append( QJsonObject { { QStringLiteral( "rank" ), site.rank },
                                { QStringLiteral( "name" ), site.name },
                                { QStringLiteral( "kind" ), site.kind },
                                { QStringLiteral( "lon" ), site.at.lon },
                                { QStringLiteral( "lat" ), site.at.lat },
                                { QStringLiteral( "gain" ), site.gain },
                                { QStringLiteral( "reason" ), site.reason } } );
  return { { QStringLiteral( "name" ), scenario.name },
           { QStringLiteral( "element" ), scenario.element },
           { QStringLiteral( "kind" ), scenario.kind },
           { QStringLiteral( "region" ), scenario.region },
           { QStringLiteral( "radius" ), scenario.radius },
           { QStringLiteral( "parameters" ), QJsonObject::fromVariantMap( scenario.parameters ) },
           { QStringLiteral( "figures" ), QJsonObject::fromVariantMap( scenario.figures ) },
           { QStringLiteral( "sites" ), sites } };
}

int propose( CommandContext &context, const PlanArguments &arguments )
{
  const bool saves = !arguments.save.empty();
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, saves ? OpenMode::ReadWrite : OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<PlanningRequest> request = requestOf( arguments, *services );
  if ( !request )
    return context.output.fail( request.error() );
  ConsoleProgress progress;
  Result<Scenario> scenario = Proposal::propose( workspace->network(), *request, progress );
  if ( !scenario )
    return context.output.fail( scenario.error() );
  if ( saves )
  {
    scenario = workspace->network().saveScenario( *scenario );
    if ( !scenario )
      return context.output.fail( scenario.error() );
  }
  if ( context.output.isJson() )
    context.output.object( toJson( *scenario ) );
  else
    context.output.rows( toJson( *scenario ).value( QStringLiteral( "sites" ) ).toArray() );
  return static_cast<int>( ExitCode::Done );
}

void addQuestionOptions( CLI::App *command, PlanArguments &arguments )
{
  command->add_option( "--workspace,-w", arguments.workspace )->required();
  command->add_option( "--element", arguments.element, Text::tr( "Element id, e.g. air" ).toStdString() )->capture_default_str();
  command->add_option( "--kind", arguments.kind, Text::tr( "Station kind; by default the first of the element" ).toStdString() );
  command->add_option( "--region", arguments.region, Text::tr( "Code of a district or responsible unit; by default the city" ).toStdString() );
  command->add_option( "--radius", arguments.radius, Text::tr( "Representative radius in metres; by default that of the kind" ).toStdString() );
  command->add_option( "--demand", arguments.demand, Text::tr( "area or population" ).toStdString() )->check( CLI::IsMember( { "area", "population" } ) )->capture_default_str();
  command->add_option( "--cell", arguments.cell, Text::tr( "Cell size of the demand grid in metres; chosen when left out" ).toStdString() );
  command->add_option( "--day", arguments.day, Text::tr( "Day on which existing stations must be running" ).toStdString() );
}
} // namespace

void addPlanCommands( CLI::App &app, CommandContext &context )
{
  CLI::App *group = app.add_subcommand( "plan", Text::tr( "Gaps of the network and proposals for new stations." ).toStdString() );
  group->require_subcommand( 1 );

  const auto gaps = std::make_shared<PlanArguments>();
  CLI::App *gapsCommand = addCommand( *group, context, "gaps", Text::tr( "Tell what the network does not cover." ), [=, &context] { return analyseGaps( context, *gaps ); } );
  addQuestionOptions( gapsCommand, *gaps );
  gapsCommand->add_option( "--out", gaps->out, Text::tr( "GeoJSON file for the gaps" ).toStdString() );

  const auto proposal = std::make_shared<PlanArguments>();
  CLI::App *proposeCommand = addCommand( *group, context, "propose", Text::tr( "Propose sites that cover most of what is not covered." ),
                                         [=, &context] { return propose( context, *proposal ); } );
  addQuestionOptions( proposeCommand, *proposal );
  proposeCommand->add_option( "--count", proposal->count, Text::tr( "Number of new sites" ).toStdString() )->capture_default_str();
  proposeCommand->add_option( "--candidates", proposal->candidates, Text::tr( "grid, greenway, ecobelt, road, township, built-up" ).toStdString() )->delimiter( ',' );
  proposeCommand->add_option( "--spacing", proposal->spacing, Text::tr( "Least distance between stations in metres" ).toStdString() );
  proposeCommand->add_option( "--save", proposal->save, Text::tr( "Keep the proposal in the workspace under this name" ).toStdString() );
}

} // namespace jinguan

#include "commands/PlanMoreCommands.h"
#include "planning/ScenarioJson.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanFileCommands )
};

struct FileArguments
{
    std::string workspace;
    std::string scenario;
    std::string file;
    std::string name;
    bool replace = false;
};

int writeFile( CommandContext &context, const FileArguments &arguments )
{
  const std::unique_ptr<Workspace> workspace = context.openWorkspace( arguments.workspace, OpenMode::ReadOnly );
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  const Result<Scenario> scenario = workspace->network().scenario( fromArgument( arguments.scenario ) );
  if ( !scenario )
    return context.output.fail( scenario.error() );
  const QString path = fromArgument( arguments.file );
  if ( const Result<void> written = ScenarioJson::write( *scenario, path ); !written )
    return context.output.fail( written.error() );
  context.output.object( { { QStringLiteral( "scenario" ), scenario->name }, { QStringLiteral( "sites" ), scenario->sites.size() },
    { QStringLiteral( "file" ), path } } );
  return static_cast<int>( ExitCode::Done );
}

int readFile( CommandContext &context, const FileArguments &arguments )
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadWrite ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  Result<Scenario> scenario = ScenarioJson::read( fromArgument( arguments.file ), services->catalogue );
  if ( !scenario )
    return context.output.fail( scenario.error() );
  if ( !arguments.name.empty() )
    scenario->name = fromArgument( arguments.name );
  const Result<QList<Scenario>> stored = workspace->network().scenarios();
  if ( !stored )
    return context.output.fail( stored.error() );
  const bool taken = std::any_of( stored->cbegin(), stored->cend(), [&]( const Scenario &other ) { return other.name == scenario->name; } );
  if ( taken && !arguments.replace )
    return context.output.fail( { Text::tr( "The workspace has a scenario “%1” already." ).arg( scenario->name ),
      Text::tr( "Add --replace to put this one in its place, or --name to give it another name." ), {}, 0 } );
  const Result<Scenario> saved = workspace->network().saveScenario( *scenario );
  if ( !saved )
    return context.output.fail( saved.error() );
  context.output.object( { { QStringLiteral( "scenario" ), saved->name }, { QStringLiteral( "sites" ), saved->sites.size() },
    { QStringLiteral( "saved" ), taken ? QStringLiteral( "replaced" ) : QStringLiteral( "new" ) } } );
  return static_cast<int>( ExitCode::Done );
}
} // namespace

void addPlanFileCommands( CLI::App &plan, CommandContext &context )
{
  const auto out = std::make_shared<FileArguments>();
  CLI::App *exporting = addCommand(
    plan, context, "export", Text::tr( "Write a scenario to a JSON file." ), [=, &context] { return writeFile( context, *out ); } );
  exporting->add_option( "--workspace,-w", out->workspace )->required();
  exporting->add_option( "--scenario", out->scenario, Text::tr( "Name of the scenario" ).toStdString() )->required();
  exporting->add_option( "--out", out->file, Text::tr( "JSON file to write" ).toStdString() )->required();

  const auto in = std::make_shared<FileArguments>();
  CLI::App *importing = addCommand(
    plan, context, "import", Text::tr( "Read a scenario from a JSON file." ), [=, &context] { return readFile( context, *in ); } );
  importing->add_option( "FILE", in->file, Text::tr( "JSON file of a scenario" ).toStdString() )->required();
  importing->add_option( "--workspace,-w", in->workspace )->required();
  importing->add_option( "--name", in->name, Text::tr( "Another name for it" ).toStdString() );
  importing->add_flag( "--replace", in->replace, Text::tr( "Put it in the place of the scenario that has this name" ).toStdString() );
}

} // namespace jinguan

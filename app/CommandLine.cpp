#include "CommandLine.h"

#include "commands/AnalysisCommands.h"
#include "commands/BriefCommand.h"
#include "commands/FieldCommands.h"
#include "commands/SamplingBench.h"
#include "commands/PublishCommands.h"
#include "CommandTexts.h"
#include "Settings.h"
#include "WindowCommand.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CommandLine )
};
} // namespace

const Services *CommandContext::services()
{
  if ( !mServices )
  {
    Result<std::unique_ptr<Services>> loaded = Services::load();
    if ( !loaded )
    {
      output.fail( loaded.error() );
      return nullptr;
    }
    mServices = loaded.take();
  }
  return mServices.get();
}

std::unique_ptr<Workspace> CommandContext::openWorkspace( const std::string &folder, OpenMode mode )
{
  Result<std::unique_ptr<Workspace>> opened = Workspace::open( fromArgument( folder ), mode );
  if ( !opened )
  {
    output.fail( opened.error() );
    return nullptr;
  }
  opened.value()->network().setUser( Settings::userProfile() );
  return opened.take();
}

CLI::App *addCommand( CLI::App &parent, CommandContext &context, const char *name, const QString &description, std::function<int()> action )
{
  CLI::App *command = parent.add_subcommand( name, description.toStdString() );
  // spelled out: lupdate loses the context in a function that returns CLI::App
  const std::string aboutJson = QCoreApplication::translate( "jinguan::CommandLine", "Results as JSON" ).toStdString();
  command->add_flag_callback(
    "--json", [&context] { context.output.setJson( true ); }, aboutJson );
  command->callback( [&context, action = std::move( action )] { context.action = action; } );
  return command;
}

int runCommandLine( int argc, char **argv, QStringList &written )
{
  CommandContext context;
  CLI::App app( Text::tr( "Jinguan: plan, watch and answer for an environmental monitoring network." ).toStdString(), "jinguan" );
  setCommandTexts( app );

  std::string workspace;
  app.add_option(
    "WORKSPACE", workspace, Text::tr( "Workspace to open in the window; the demo workspace when none is named" ).toStdString() );

  addWorkspaceCommands( app, context );
  addImportCommands( app, context );
  addReadingCommands( app, context );
  addEvaluateCommand( app, context );
  addBriefCommands( app, context );
  addLiveCommands( app, context );
  addDeviceCommands( app, context );
  addIncidentCommands( app, context );
  addSourceCommands( app, context );
  addQualityCommands( app, context );
  addForecastCommand( app, context );
  addMapCommands( app, context );
  addPlanCommands( app, context );
  addFieldCommands( app, context );
  addReportCommands( app, context );
  addSamplingCommands( app, context );
  addDeliveryCommands( app, context );
  addTargetCommands( app, context );
  addPublishCommands( app, context );
  addAnalysisCommands( app, context );

  try
  {
    app.parse( argc, argv );
  }
  catch ( const CLI::ParseError &error )
  {
    if ( error.get_exit_code() == 0 )
      return app.exit( error ); // --help, --version
    context.output.message( commandError( error ) + QLatin1Char( ' ' ) + Text::tr( "What can be written is told by --help." ) );
    return static_cast<int>( ExitCode::Failed );
  }
  if ( context.action )
  {
    const int code = context.action();
    written = context.written;
    return code;
  }
  return openWindow( context, fromArgument( workspace ) );
}

} // namespace jinguan

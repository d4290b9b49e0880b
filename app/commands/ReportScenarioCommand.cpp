#include "commands/ReportArguments.h"
#include "reports/ScenarioReport.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReportScenarioCommand )
};

struct ScenarioArguments : ReportArguments
{
    ScenarioArguments() { paper = "A3"; }

    std::vector<std::string> scenarios;
    std::string studied;
    bool quick = false;
};

Result<std::unique_ptr<PrintedDocument>> layOut( const ReportServices &with, const ScenarioArguments &arguments )
{
  ScenarioRequest request;
  arguments.fill( request );
  request.landscape = !arguments.portrait;
  for ( const std::string &name : arguments.scenarios )
    request.scenarios << fromArgument( name );
  request.studied = fromArgument( arguments.studied );
  request.withStudies = !arguments.quick;
  return ScenarioReport::build( with, request );
}
} // namespace

void addReportScenarioCommand( CLI::App &group, CommandContext &context )
{
  const auto arguments = std::make_shared<ScenarioArguments>();
  CLI::App *command = addCommand( group, context, "scenario",
    Text::tr( "Scenarios beside each other: maps in one scale, figures by one yardstick, coverage over cost." ), [=, &context] {
      return arguments->print( context, [&]( const ReportServices &with, const Services & ) { return layOut( with, *arguments ); } );
    } );
  arguments->addPageOptions( command );
  command->add_option( "--scenarios", arguments->scenarios, Text::tr( "Names of up to four scenarios, parted by commas" ).toStdString() )
    ->required()
    ->delimiter( ',' );
  command->add_option(
    "--studied", arguments->studied, Text::tr( "Whose curve and sensitivity are shown; by default the first" ).toStdString() );
  command->add_flag( "--quick", arguments->quick, Text::tr( "Without curve and sensitivity, which take the solver's time" ).toStdString() );
  command->add_flag( "--portrait", arguments->portrait );
}

} // namespace jinguan

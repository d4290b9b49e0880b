#include "Arguments.h"
#include "commands/ReportArguments.h"
#include "reports/IncidentReport.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReportIncidentCommand )
};

struct IncidentArguments : ReportArguments
{
    qint64 incident = 0;
    bool open = false;
    bool all = false;
    std::string unit;
};

Result<std::unique_ptr<PrintedDocument>> layOut( const ReportServices &with, const IncidentArguments &arguments )
{
  const Result<UtcSeconds> moment = argument::moment( arguments.at );
  if ( !moment )
    return moment.error();
  if ( arguments.open || arguments.all )
  {
    IncidentListRequest request;
    arguments.fill( request );
    request.unit = fromArgument( arguments.unit );
    request.withClosed = arguments.all;
    request.moment = *moment;
    return IncidentListReport::build( with, request );
  }
  if ( arguments.incident <= 0 )
    return Error { Text::tr( "No incident was named." ), Text::tr( "Give --incident with its number, or --open for the list." ), {}, 0 };
  IncidentRequest request;
  arguments.fill( request );
  request.incident = arguments.incident;
  request.moment = *moment;
  return IncidentReport::build( with, request );
}
} // namespace

void addReportIncidentCommand( CLI::App &group, CommandContext &context )
{
  const auto arguments = std::make_shared<IncidentArguments>();
  CLI::App *command = addCommand( group, context, "incident",
    Text::tr( "The sheet of an incident: what, where, by which rule, whose it is, who did what; or the list of those that are open." ),
    [=, &context] {
      return arguments->print( context, [&]( const ReportServices &with, const Services & ) { return layOut( with, *arguments ); } );
    } );
  arguments->addPageOptions( command );
  command->add_option( "--incident", arguments->incident, Text::tr( "Number of the incident" ).toStdString() );
  command->add_flag( "--open", arguments->open, Text::tr( "The list of all that are not closed" ).toStdString() );
  command->add_flag( "--all", arguments->all, Text::tr( "The list with the closed ones too" ).toStdString() );
  command->add_option( "--unit", arguments->unit, Text::tr( "Of the list: code of a responsible unit" ).toStdString() );
  command->add_flag( "--landscape", arguments->landscape );
}

} // namespace jinguan

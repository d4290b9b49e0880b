#include "Arguments.h"
#include "commands/ReportArguments.h"
#include "reports/ResponsibilityReport.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReportResponsibilityCommand )
};

struct DutyArguments : ReportArguments
{
    std::string unit;
    std::string body;
};

Result<std::unique_ptr<PrintedDocument>> layOut( const ReportServices &with, const DutyArguments &arguments )
{
  const Result<UtcSeconds> moment = argument::moment( arguments.at );
  if ( !moment )
    return moment.error();
  ResponsibilityRequest request;
  arguments.fill( request );
  request.landscape = !arguments.portrait;
  request.unit = fromArgument( arguments.unit );
  request.body = fromArgument( arguments.body );
  request.element = fromArgument( arguments.element );
  request.moment = *moment;
  return ResponsibilityReport::build( with, request );
}
} // namespace

void addReportResponsibilityCommand( CLI::App &group, CommandContext &context )
{
  const auto arguments = std::make_shared<DutyArguments>();
  CLI::App *command = addCommand( group, context, "responsibility",
    Text::tr( "Who leads and who cooperates by the plan, and what stands behind each clause." ), [=, &context] {
      return arguments->print( context, [&]( const ReportServices &with, const Services & ) { return layOut( with, *arguments ); } );
    } );
  arguments->addPageOptions( command );
  command->add_option( "--unit", arguments->unit, Text::tr( "Code of a responsible unit; by default the whole city" ).toStdString() );
  command->add_option(
    "--body", arguments->body, Text::tr( "Id of a body of the plan, e.g. swj: only the clauses that name it" ).toStdString() );
  command->add_option( "--element", arguments->element, Text::tr( "Element id, e.g. air: only the clauses that name it" ).toStdString() );
  command->add_flag( "--portrait", arguments->portrait );
}

} // namespace jinguan

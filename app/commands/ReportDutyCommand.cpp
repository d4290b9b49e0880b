#include "Arguments.h"
#include "base/LocalDay.h"
#include "commands/ReportArguments.h"
#include "commands/SamplingBench.h"
#include "reports/DutyReport.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReportDutyCommand )
};

struct DutyArguments : ReportArguments
{
    int year = 0;
};

Result<std::unique_ptr<PrintedDocument>> layOut(
  const ReportServices &with, const Services &services, const DutyArguments &arguments, DutyRequest::Kind kind )
{
  const Result<UtcSeconds> moment = argument::moment( arguments.at );
  const Result<MapFilter> filter = argument::filter( fromArgument( arguments.district ), services );
  if ( !moment || !filter )
    return moment ? filter.error() : moment.error();
  DutyRequest request;
  arguments.fill( request );
  request.landscape = !arguments.portrait;
  request.kind = kind;
  request.filter = *filter;
  request.day = *moment > 0 ? localday::dateOf( *moment ) : QDate();
  request.year = arguments.year;
  return DutyReport::build( with, request );
}
} // namespace

void addReportDutyCommands( CLI::App &group, CommandContext &context )
{
  struct Kind
  {
      DutyRequest::Kind kind;
      const char *name;
      QString about;
  };
  for ( const Kind &kind :
    { Kind { DutyRequest::Kind::Sampling, "sampling", Text::tr( "The list of manual samples that are due, overdue or wait for results." ) },
      Kind { DutyRequest::Kind::Deliveries, "deliveries", Text::tr( "The ledger of deliveries of a year." ) },
      Kind { DutyRequest::Kind::Targets, "targets", Text::tr( "The targets of a year: where units and the city stand." ) } } )
  {
    const auto arguments = std::make_shared<DutyArguments>();
    CLI::App *command = addCommand( group, context, kind.name, kind.about, [=, &context, what = kind.kind] {
      return arguments->print(
        context, [&]( const ReportServices &with, const Services &services ) { return layOut( with, services, *arguments, what ); } );
    } );
    arguments->addPageOptions( command );
    command->add_option(
      "--district", arguments->district, Text::tr( "Code of a district, or unit:CODE for a responsible unit" ).toStdString() );
    command->add_flag( "--portrait", arguments->portrait, Text::tr( "Upright paper" ).toStdString() );
    if ( kind.kind != DutyRequest::Kind::Sampling )
      command->add_option( "--year", arguments->year, Text::tr( "Year; that of the day by default" ).toStdString() );
  }
}

} // namespace jinguan

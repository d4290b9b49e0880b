#include "Arguments.h"
#include "commands/FieldCommands.h"
#include "commands/ReportArguments.h"
#include "reports/StationReport.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReportStationCommand )
};

struct StationArguments : ReportArguments
{
    std::string station;
    std::string day;
};

Result<StationRequest> requestOf( const StationArguments &arguments )
{
  StationRequest request;
  const Result<UtcSeconds> moment = argument::moment( arguments.at );
  if ( !moment )
    return moment.error();
  arguments.fill( request );
  request.station = fromArgument( arguments.station );
  request.moment = *moment;
  request.day = QDate::fromString( fromArgument( arguments.day ), Qt::ISODate );
  if ( !arguments.day.empty() && !request.day.isValid() )
    return Error { Text::tr( "“%1” is no day." ).arg( fromArgument( arguments.day ) ), Text::tr( "Write it as 2026-11-23." ), {}, 0 };
  return request;
}
} // namespace

void addReportStationCommand( CLI::App &group, CommandContext &context )
{
  const auto arguments = std::make_shared<StationArguments>();
  CLI::App *command = addCommand( group, context, "station", Text::tr( "The field sheet of a station." ), [=, &context] {
    return arguments->print( context, [&]( const ReportServices &with, const Services & ) -> Result<std::unique_ptr<PrintedDocument>> {
      const Result<StationRequest> request = requestOf( *arguments );
      if ( !request )
        return request.error();
      return StationReport::build( with, *request );
    } );
  } );
  arguments->addPageOptions( command );
  command->add_option( "--station", arguments->station, Text::tr( "Code of the station" ).toStdString() )->required();
  command->add_option( "--day", arguments->day, Text::tr( "Day on which due days are counted; by default today" ).toStdString() );
  command->add_flag( "--landscape", arguments->landscape );
}

} // namespace jinguan

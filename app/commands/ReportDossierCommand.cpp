#include "commands/ReportArguments.h"
#include "reports/DossierReport.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReportDossierCommand )
};

struct DossierArguments : ReportArguments
{
    std::string scenario;
    int site = 0;
    bool allSites = false;
};

Result<std::unique_ptr<PrintedDocument>> layOut( const ReportServices &with, const DossierArguments &arguments )
{
  if ( arguments.site <= 0 && !arguments.allSites )
    return Error { Text::tr( "No site was named." ), Text::tr( "Give --site with its number, or --all-sites." ), {}, 0 };
  DossierRequest request;
  arguments.fill( request );
  request.scenario = fromArgument( arguments.scenario );
  request.site = arguments.allSites ? 0 : arguments.site;
  return DossierReport::build( with, request );
}
} // namespace

void addReportDossierCommand( CLI::App &group, CommandContext &context )
{
  const auto arguments = std::make_shared<DossierArguments>();
  CLI::App *command = addCommand( group, context, "dossier",
    Text::tr( "The siting dossier of a proposed site: surroundings, rules clause by clause, what it adds and costs." ), [=, &context] {
      return arguments->print( context, [&]( const ReportServices &with, const Services & ) { return layOut( with, *arguments ); } );
    } );
  arguments->addPageOptions( command );
  command->add_option( "--scenario", arguments->scenario, Text::tr( "Name of the scenario" ).toStdString() )->required();
  command->add_option( "--site", arguments->site, Text::tr( "Number of the site, from 1" ).toStdString() )->check( CLI::PositiveNumber );
  command->add_flag( "--all-sites", arguments->allSites, Text::tr( "A part for each site of the scenario" ).toStdString() );
  command->add_flag( "--landscape", arguments->landscape );
}

} // namespace jinguan

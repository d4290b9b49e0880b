#include "Arguments.h"
#include "commands/ReportArguments.h"
#include "reports/SheetLayout.h"
#include "reports/SheetTemplate.h"

namespace jinguan
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReportTemplateCommand )
};

struct TemplateArguments : ReportArguments
{
    std::string kind = "network";
};

int writeTemplate( CommandContext &context, const TemplateArguments &arguments )
{
  const QString path = fromArgument( arguments.out );
  if ( !path.endsWith( QLatin1String( ".qpt" ), Qt::CaseInsensitive ) )
    return context.output.fail( { Text::tr( "A template ends with .qpt." ), {}, path, 0 } );
  const Services *services = context.services();
  const std::unique_ptr<Workspace> workspace = services ? context.openWorkspace( arguments.workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !workspace )
    return static_cast<int>( ExitCode::Failed );
  SheetRequest request;
  arguments.fill( request );
  request.landscape = arguments.orientation != "portrait";
  if ( !arguments.element.empty() )
    request.element = fromArgument( arguments.element );
  request.bySitingClass = arguments.kind == "siting";
  QString district = fromArgument( arguments.district );
  if ( district.isEmpty() && arguments.kind == "district" )
    district = MapFilter { MapFilter::Kind::Unit, services->responsibility.units().constFirst().code }.argument();
  const Result<MapFilter> filter = argument::filter( district, *services );
  if ( !filter )
    return context.output.fail( filter.error() );
  request.filter = *filter;
  const ReportServices with { *workspace, services->catalogue, *services->evaluator, services->responsibility, {} };
  const Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( with, request );
  if ( !document )
    return context.output.fail( document.error() );
  if ( const Result<void> written = SheetTemplate::write( **document, path ); !written )
    return context.output.fail( written.error() );
  return tellReport( context, Result<QString>( path ) );
}

} // namespace

void addReportTemplateCommand( CLI::App &group, CommandContext &context )
{
  const auto arguments = std::make_shared<TemplateArguments>();
  arguments->paper = "A3";
  CLI::App *command = addCommand( group, context, "template",
    Text::tr( "Writes one of the program's layouts as a template (.qpt) that QGIS opens, edits and prints." ),
    [=, &context] { return writeTemplate( context, *arguments ); } );
  command->add_option( "--workspace,-w", arguments->workspace )->required();
  command
    ->add_option( "--kind", arguments->kind,
      Text::tr( "network: map of an element; siting: layout of its stations by siting class; district: page of a district" ).toStdString() )
    ->check( CLI::IsMember( { "network", "siting", "district" } ) )
    ->capture_default_str();
  arguments->addPlaceOptions( command );
  command->add_option( "--paper", arguments->paper )->check( CLI::IsMember( { "A4", "A3", "A2", "A1" } ) )->capture_default_str();
  command->add_option( "--orientation", arguments->orientation )->check( CLI::IsMember( { "portrait", "landscape" } ) );
  command->add_option( "--language", arguments->language )->check( CLI::IsMember( { "zh", "en" } ) );
  command->add_option( "--out", arguments->out, Text::tr( "Template file, .qpt" ).toStdString() )->required();
}

} // namespace jinguan

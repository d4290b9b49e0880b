#include "commands/ReportArguments.h"

#include "ConsoleProgress.h"
#include "reports/SheetText.h"

namespace jinguan
{

void ReportArguments::addPageOptions( CLI::App *command )
{
  command->add_option( "--workspace,-w", workspace )->required();
  command->add_option( "--at", at, tr( "Moment of the past; by default that of the newest reading" ).toStdString() );
  command->add_option( "--paper", paper, tr( "A4, A3, A2 or A1" ).toStdString() )
    ->check( CLI::IsMember( { "A4", "A3", "A2", "A1" } ) )
    ->capture_default_str();
  command->add_option( "--secrecy", secrecy, tr( "Secrecy mark, printed top right" ).toStdString() );
  command->add_option( "--review-number", review, tr( "Map review number" ).toStdString() );
  command->add_option( "--bureau", bureau, tr( "Compiling bureau" ).toStdString() );
  command->add_option( "--compiled-by", compiled );
  command->add_option( "--checked-by", checked );
  command->add_option( "--approved-by", approved );
  command->add_option( "--orientation", orientation, tr( "portrait or landscape instead of what the kind prefers" ).toStdString() )
    ->check( CLI::IsMember( { "portrait", "landscape" } ) );
  command->add_option( "--language", language, tr( "zh or en; by default that of the program" ).toStdString() )
    ->check( CLI::IsMember( { "zh", "en" } ) );
  command
    ->add_option(
      "--colours", colours, tr( "normal; safe: numbers of the grades for the colour-blind; grey: for black-and-white copies" ).toStdString() )
    ->check( CLI::IsMember( { "normal", "safe", "grey" } ) )
    ->capture_default_str();
  command->add_flag( "--public", isPublic,
    tr( "For the public: sensitive places are coarse or left out; without a review number no borders are drawn" ).toStdString() );
  command->add_flag( "--geopdf", geoPdf, tr( "The PDF carries the coordinates of its maps" ).toStdString() );
  command->add_option( "--dpi", dpi, tr( "Resolution of PNG" ).toStdString() )->check( CLI::Range( 36, 1200 ) )->capture_default_str();
  command->add_flag( "--preview", preview, tr( "PNG: the first page only, at 96 dpi" ).toStdString() );
  command->add_option( "--out", out, tr( "PDF file; PNG or SVG write a file for each page, NAME-01.png …" ).toStdString() )->required();
}

void ReportArguments::addPlaceOptions( CLI::App *command )
{
  command->add_option( "--element", element, tr( "Element id, e.g. air" ).toStdString() );
  command->add_option( "--district", district, tr( "Code of a district or responsible unit" ).toStdString() );
}

void ReportArguments::fill( PageSetup &setup ) const
{
  setup.paper = fromArgument( paper );
  setup.landscape = orientation.empty() ? landscape : orientation == "landscape";
  setup.language = sheetLanguage();
  setup.secrecy = fromArgument( secrecy );
  setup.reviewNumber = fromArgument( review );
  setup.signatures = { fromArgument( bureau ), fromArgument( compiled ), fromArgument( checked ), fromArgument( approved ) };
}

Result<PrintRules> ReportArguments::rules() const
{
  const Result<PrintRules::Colours> chosen = coloursFromId( fromArgument( colours ) );
  if ( !chosen )
    return chosen.error();
  PrintRules rules;
  rules.colours = *chosen;
  rules.hasReviewNumber = !review.empty();
  if ( isPublic )
  {
    Result<PlaceGeneralisation> places = PlaceGeneralisation::load();
    if ( !places )
      return places.error();
    rules.places = places.take();
  }
  return rules;
}

Language ReportArguments::sheetLanguage() const
{
  return language.empty() ? uiLanguage() : language == "en" ? Language::English : Language::Chinese;
}

Result<PrintOutput> ReportArguments::outputFor( const QString &path ) const
{
  const Result<PrintOutput::Kind> kind = PrintOutput::kindOf( path );
  if ( !kind )
    return kind.error();
  PrintOutput output;
  output.kind = preview && *kind == PrintOutput::Kind::Png ? PrintOutput::Kind::Preview : *kind;
  output.dpi = dpi;
  output.isGeoreferenced = geoPdf;
  output.isGrey = colours == "grey";
  if ( geoPdf && *kind != PrintOutput::Kind::Pdf )
    return Error { tr( "Only a PDF carries the coordinates of its maps." ), tr( "End the name with .pdf, or leave out --geopdf." ), path, 0 };
  return output;
}

int ReportArguments::print( CommandContext &context, const Builder &build ) const
{
  const QString path = fromArgument( out );
  const Result<PrintRules> drawn = rules();
  const Result<PrintOutput> output = outputFor( path );
  if ( !drawn || !output )
    return context.output.fail( drawn ? output.error() : drawn.error() );
  const Services *services = context.services();
  const std::unique_ptr<Workspace> opened = services ? context.openWorkspace( workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !opened )
    return static_cast<int>( ExitCode::Failed );
  const ReportServices with { *opened, services->catalogue, *services->evaluator, services->responsibility, *drawn };
  ConsoleProgress progress;
  progress.report( 0, tr( "Laying out the pages" ) );
  const Result<std::unique_ptr<PrintedDocument>> document = build( with, *services );
  if ( !document )
    return context.output.fail( document.error() );
  const LanguageScope scope( sheetLanguage() );
  return tellReport( context, writeOutput( **document, *output, path, progress ) );
}

int tellReport( CommandContext &context, const Result<QString> &written )
{
  return tellReport( context, written ? Result<QStringList>( QStringList { *written } ) : Result<QStringList>( written.error() ) );
}

int tellReport( CommandContext &context, const Result<QStringList> &written )
{
  if ( !written )
    return context.output.fail( written.error() );
  QJsonObject told { { QStringLiteral( "file" ), written->value( 0 ) } };
  if ( context.output.isJson() )
    told.insert( QStringLiteral( "files" ), QJsonArray::fromStringList( *written ) );
  else if ( written->size() > 1 )
    told = { { QStringLiteral( "file" ), written->join( QLatin1Char( '\n' ) ) } };
  context.output.object( told );
  return static_cast<int>( ExitCode::Done );
}

} // namespace jinguan

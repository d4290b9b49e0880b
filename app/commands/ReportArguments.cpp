#include "commands/ReportArguments.h"

#include "ConsoleProgress.h"
#include "reports/document/DocumentTables.h"
#include "reports/SheetText.h"

namespace jinguan
{

namespace
{

QJsonObject filesTold( CommandContext &context, const QStringList &files )
{
  if ( context.output.isJson() )
    return { { QStringLiteral( "file" ), files.value( 0 ) }, { QStringLiteral( "files" ), QJsonArray::fromStringList( files ) } };
  return { { QStringLiteral( "file" ), files.join( QLatin1Char( '\n' ) ) } };
}

} // namespace

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
    ->add_option( "--colours", colours,
      tr( "normal; safe: numbers of the grades for the colour-blind; grey: for black-and-white copies" ).toStdString() )
    ->check( CLI::IsMember( { "normal", "safe", "grey" } ) )
    ->capture_default_str();
  command->add_flag( "--public", isPublic,
    tr( "For the public: sensitive places are coarse or left out; without a review number no borders are drawn" ).toStdString() );
  command->add_flag( "--geopdf", geoPdf, tr( "The PDF carries the coordinates of its maps" ).toStdString() );
  command->add_option( "--dpi", dpi, tr( "Resolution of PNG" ).toStdString() )->check( CLI::Range( 36, 1200 ) )->capture_default_str();
  command->add_flag( "--preview", preview, tr( "PNG: the first page only, at 96 dpi" ).toStdString() );
  command
    ->add_option( "--out", out,
      tr( "PDF file; PNG or SVG write a file for each page, NAME-01.png …; DOCX or ODT hold text, tables and charts" ).toStdString() )
    ->required();
  command->add_option( "--tables", tables, tr( "Writes the tables to this XLSX, ODS or CSV file, too" ).toStdString() );
}

void ReportArguments::addPlaceOptions( CLI::App *command )
{
  command->add_option( "--element", element, tr( "Element id, e.g. air" ).toStdString() );
  command->add_option( "--district", district, tr( "Code of a district, or unit:CODE for a responsible unit" ).toStdString() );
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
    return Error { tr( "Only a PDF carries the coordinates of its maps." ), tr( "End the name with .pdf, or leave out --geopdf." ), path,
      0 };
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
  const Result<QStringList> exported = writeTables( **document );
  if ( !exported )
    return context.output.fail( exported.error() );
  return tell( context, writeOutput( **document, *output, path, progress ), **document, *exported );
}

Result<QStringList> ReportArguments::writeTables( const PrintedDocument &document ) const
{
  return tables.empty() ? Result<QStringList>( QStringList() ) : TableExport::write( tablesOf( document ), fromArgument( tables ) );
}

int ReportArguments::tell(
  CommandContext &context, const Result<QStringList> &written, const PrintedDocument &document, const QStringList &tables )
{
  if ( !written )
    return context.output.fail( written.error() );
  QJsonObject told = filesTold( context, *written );
  if ( !tables.isEmpty() )
    told.insert( QStringLiteral( "tables" ),
      context.output.isJson() ? QJsonValue( QJsonArray::fromStringList( tables ) ) : QJsonValue( tables.join( QLatin1Char( '\n' ) ) ) );
  if ( document.edited )
    told.insert( QStringLiteral( "edited" ), true );
  if ( document.outOfDate )
    told.insert( QStringLiteral( "out_of_date" ), true );
  context.output.object( told );
  if ( document.outOfDate )
    context.output.message( tr( "Figures changed after the text was edited: read it again before it is printed." ) );
  return static_cast<int>( ExitCode::Done );
}

int tellReport( CommandContext &context, const Result<QString> &written )
{
  return tellReport( context, written ? Result<QStringList>( QStringList { *written } ) : Result<QStringList>( written.error() ) );
}

int tellReport( CommandContext &context, const Result<QStringList> &written )
{
  if ( !written )
    return context.output.fail( written.error() );
  context.output.object( filesTold( context, *written ) );
  return static_cast<int>( ExitCode::Done );
}

} // namespace jinguan

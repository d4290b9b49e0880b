#include "commands/ReportArguments.h"

#include "ConsoleProgress.h"
#include "reports/document/DocumentExport.h"
#include "reports/document/DocumentTables.h"
#include "reports/PdfExport.h"
#include "reports/SheetText.h"

#include <QImage>
#include <QSaveFile>

namespace jinguan
{

namespace
{

constexpr double sPreviewDpi = 96;

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
  command->add_option( "--out", out, tr( "PDF file; a PNG shows the first page; DOCX or ODT hold text, tables and charts" ).toStdString() )
    ->required();
  command->add_option( "--tables", tables, tr( "Writes the tables to this XLSX, ODS or CSV file, too" ).toStdString() );
}

void ReportArguments::addPlaceOptions( CLI::App *command )
{
  command->add_option( "--element", element, tr( "Element id, e.g. air" ).toStdString() );
  command->add_option( "--district", district, tr( "Code of a district or responsible unit" ).toStdString() );
}

void ReportArguments::fill( PageSetup &setup ) const
{
  setup.paper = fromArgument( paper );
  setup.landscape = landscape;
  setup.secrecy = fromArgument( secrecy );
  setup.reviewNumber = fromArgument( review );
  setup.signatures = { fromArgument( bureau ), fromArgument( compiled ), fromArgument( checked ), fromArgument( approved ) };
}

int ReportArguments::print( CommandContext &context, const Builder &build ) const
{
  const Services *services = context.services();
  const std::unique_ptr<Workspace> opened = services ? context.openWorkspace( workspace, OpenMode::ReadOnly ) : nullptr;
  if ( !opened )
    return static_cast<int>( ExitCode::Failed );
  const ReportServices with { *opened, services->catalogue, *services->evaluator, services->responsibility };
  const QString path = fromArgument( out );
  ConsoleProgress progress;
  progress.report( 0, tr( "Laying out the pages" ) );
  const Result<std::unique_ptr<PrintedDocument>> document = build( with, *services );
  if ( !document )
    return context.output.fail( document.error() );
  const LanguageScope scope( uiLanguage() );
  const Result<QStringList> exported = writeTables( **document );
  if ( !exported )
    return context.output.fail( exported.error() );
  if ( DocumentExport::writes( path ) )
  {
    DocumentContent content = ( *document )->content;
    content.properties = ( *document )->properties;
    return tellReport( context, DocumentExport::write( content, path ), **document, *exported );
  }
  if ( !path.endsWith( QLatin1String( ".png" ), Qt::CaseInsensitive ) )
    return tellReport( context, PdfExport::write( **document, path, progress ), **document, *exported );
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) || !previewPage( **document, 0, sPreviewDpi ).save( &file, "PNG" ) || !file.commit() )
    return context.output.fail( { tr( "The picture cannot be written: %1." ).arg( file.errorString() ),
      tr( "Check that the folder is there and may be written to." ), path, 0 } );
  return tellReport( context, path, **document, *exported );
}

Result<QStringList> ReportArguments::writeTables( const PrintedDocument &document ) const
{
  return tables.empty() ? Result<QStringList>( QStringList() ) : TableExport::write( tablesOf( document ), fromArgument( tables ) );
}

int ReportArguments::tellReport(
  CommandContext &context, const Result<QString> &written, const PrintedDocument &document, const QStringList &tables )
{
  if ( !written )
    return context.output.fail( written.error() );
  QJsonObject told { { QStringLiteral( "file" ), *written } };
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
  if ( !written )
    return context.output.fail( written.error() );
  context.output.object( { { QStringLiteral( "file" ), *written } } );
  return static_cast<int>( ExitCode::Done );
}

} // namespace jinguan

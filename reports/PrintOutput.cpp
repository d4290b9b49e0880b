#include "reports/PrintOutput.h"

#include "base/PartProgress.h"
#include "reports/document/DocumentExport.h"
#include "reports/GreyScale.h"
#include "reports/PdfExport.h"
#include "reports/PdfPages.h"
#include "reports/PrintedDocument.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>

#include <qgslayoutatlas.h>
#include <qgslayoutexporter.h>

namespace jinguan
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PrintOutput )
};

constexpr double sPreviewDpi = 96;
constexpr double sPdfShare = 0.7; //!< of the progress

Error notWritten( const QString &path, const QString &reason )
{
  return { Text::tr( "The file cannot be written: %1." ).arg( reason ), Text::tr( "Check that the folder is there and may be written to." ),
    path, 0 };
}

Error cancelled( const QString &path )
{
  return { Text::tr( "Not written: cancelled." ), {}, path, 0 };
}

/** Files of one print that take their places together, when all of them are whole. */
class PageFiles
{
  public:
    Result<void> add( const QString &path, const QByteArray &content )
    {
      auto file = std::make_unique<QSaveFile>( path );
      if ( !file->open( QIODevice::WriteOnly ) || file->write( content ) != content.size() )
        return notWritten( path, file->errorString() );
      mFiles.push_back( std::move( file ) );
      return {};
    }

    Result<QStringList> commit()
    {
      QStringList written;
      for ( const std::unique_ptr<QSaveFile> &file : mFiles )
      {
        if ( !file->commit() )
          return notWritten( file->fileName(), file->errorString() );
        written << file->fileName();
      }
      return written;
    }

  private:
    std::vector<std::unique_ptr<QSaveFile>> mFiles;
};

QByteArray pngOf( const QImage &image )
{
  QByteArray content;
  QBuffer buffer( &content );
  buffer.open( QIODevice::WriteOnly );
  image.save( &buffer, "PNG" );
  return content;
}

Result<QStringList> writePictures( const QString &pdf, const PrintOutput &output, const QString &path, Progress &progress )
{
  const Result<PdfPages> pages = PdfPages::open( pdf );
  if ( !pages )
    return pages.error();
  const bool one = output.kind == PrintOutput::Kind::Preview;
  const int count = one ? 1 : pages->count();
  PageFiles files;
  for ( int page = 0; page < count; ++page )
  {
    progress.report( sPdfShare + ( 1 - sPdfShare ) * page / count, Text::tr( "Drawing picture %1 of %2" ).arg( page + 1 ).arg( count ) );
    if ( progress.isCancelled() )
      return cancelled( path );
    const QByteArray content = pngOf( pages->image( page, one ? sPreviewDpi : output.dpi ) );
    const QString name = one ? path : pageFile( path, page, count );
    if ( content.isEmpty() )
      return Error { Text::tr( "Page %1 could not be drawn at %2 dpi." ).arg( page + 1 ).arg( output.dpi ),
        Text::tr( "Choose a lower resolution." ), name, 0 };
    if ( const Result<void> added = files.add( name, content ); !added )
      return added.error();
  }
  return files.commit();
}

/** \a svg with its colours in grey. */
QByteArray inGrey( const QByteArray &svg )
{
  static const QRegularExpression sColour( QStringLiteral( "#[0-9a-fA-F]{6}\\b" ) );
  const QString text = QString::fromUtf8( svg );
  QString grey;
  qsizetype done = 0;
  for ( auto matches = sColour.globalMatch( text ); matches.hasNext(); )
  {
    const QRegularExpressionMatch match = matches.next();
    grey += QStringView( text ).mid( done, match.capturedStart() - done );
    grey += GreyScale::standard().grey( match.captured() );
    done = match.capturedEnd();
  }
  grey += QStringView( text ).mid( done );
  return grey.toUtf8();
}

Result<QStringList> writeDrawings( PrintedDocument &document, const PrintOutput &output, const QString &path, Progress &progress )
{
  if ( document.layout->atlas()->enabled() )
    return Error { Text::tr( "An atlas is not written as SVG." ), Text::tr( "End the name with .pdf or .png." ), path, 0 };
  const QTemporaryDir work;
  const QString base = work.filePath( QStringLiteral( "page.svg" ) );
  QgsLayoutExporter exporter( document.layout.get() );
  QgsLayoutExporter::SvgExportSettings settings;
  settings.dpi = output.dpi;
  settings.forceVectorOutput = true;
  settings.exportMetadata = false;
  settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText;
  progress.report( 0.3, Text::tr( "Drawing the pages" ) );
  if ( !work.isValid() || exporter.exportToSvg( base, settings ) != QgsLayoutExporter::Success )
    return Error { Text::tr( "The pages could not be drawn: %1" ).arg( exporter.errorMessage() ), Text::tr( "Make room on the disk." ),
      path, 0 };
  const int count = document.pageCount();
  PageFiles files;
  for ( int page = 0; page < count; ++page )
  {
    if ( progress.isCancelled() )
      return cancelled( path );
    // The exporter calls the second page page_2.svg.
    QFile drawn( page == 0 ? base : work.filePath( QStringLiteral( "page_%1.svg" ).arg( page + 1 ) ) );
    const QByteArray content = drawn.open( QIODevice::ReadOnly ) ? drawn.readAll() : QByteArray();
    if ( !content.contains( "<path" ) && !content.contains( "<text" ) )
      return Error { Text::tr( "Page %1 is empty." ).arg( page + 1 ), Text::tr( "Write it once more." ), path, 0 };
    if ( const Result<void> added = files.add( pageFile( path, page, count ), output.isGrey ? inGrey( content ) : content ); !added )
      return added.error();
  }
  return files.commit();
}

} // namespace

Result<PrintOutput::Kind> PrintOutput::kindOf( const QString &path )
{
  const QString suffix = QFileInfo( path ).suffix().toLower();
  if ( suffix == QLatin1String( "pdf" ) )
    return Kind::Pdf;
  if ( suffix == QLatin1String( "png" ) )
    return Kind::Png;
  if ( suffix == QLatin1String( "svg" ) )
    return Kind::Svg;
  if ( DocumentExport::writes( path ) )
    return Kind::Document;
  return Error { Text::tr( "A print cannot be written as “%1”." ).arg( suffix ),
    Text::tr( "End the name with .pdf, .png, .svg, .docx or .odt." ), path, 0 };
}

QString pageFile( const QString &path, int page, int count )
{
  const QFileInfo file( path );
  const int digits = qMax( 2, static_cast<int>( QString::number( count ).size() ) );
  return QStringLiteral( "%1/%2-%3.%4" )
    .arg( file.absolutePath(), file.completeBaseName(), QString::number( page + 1 ).rightJustified( digits, QLatin1Char( '0' ) ),
      file.suffix() );
}

Result<QStringList> writeOutput( PrintedDocument &document, const PrintOutput &output, const QString &path, Progress &progress )
{
  if ( !QDir().mkpath( QFileInfo( path ).absolutePath() ) )
    return notWritten( path, Text::tr( "the folder cannot be made" ) );
  if ( output.kind == PrintOutput::Kind::Svg )
    return writeDrawings( document, output, path, progress );
  if ( output.kind == PrintOutput::Kind::Pdf )
  {
    const Result<QString> written = PdfExport::write( document, path, progress, output );
    if ( !written )
      return written.error();
    return QStringList { *written };
  }
  if ( output.kind == PrintOutput::Kind::Document )
  {
    DocumentContent content = document.content;
    content.properties = document.properties;
    const Result<QString> written = DocumentExport::write( content, path );
    if ( !written )
      return written.error();
    return QStringList { *written };
  }
  const QTemporaryDir work;
  PartProgress part( progress, 0, sPdfShare );
  const Result<QString> pdf = PdfExport::write( document, work.filePath( QStringLiteral( "pages.pdf" ) ), part, output );
  if ( !pdf )
    return pdf.error();
  return writePictures( *pdf, output, path, progress );
}

} // namespace jinguan

#include "reports/PdfExport.h"

#include "layers/MapCrs.h"
#include "reports/GreyScale.h"
#include "reports/items/PaperText.h"
#include "reports/PrintedDocument.h"
#include "reports/PrintOutput.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <qgscoordinatetransform.h>
#include <qgslayoutatlas.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutpagecollection.h>

#include <QCoreApplication>

namespace jinguan
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PdfExport )
};

QgsLayoutExporter::PdfExportSettings settings()
{
  QgsLayoutExporter::PdfExportSettings settings;
  settings.dpi = 300;
  settings.rasterizeWholeImage = false;
  settings.forceVectorOutput = true;
  settings.appendGeoreference = false;
  settings.exportMetadata = false;
  settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText;
  settings.simplifyGeometries = true;
  return settings;
}

/** Draws all pages of \a layout, those of each feature of its atlas where it has one; a null text, or why it failed. */
QString draw( QgsPrintLayout &layout, const QString &path )
{
  if ( layout.atlas()->enabled() )
  {
    QString error;
    return QgsLayoutExporter::exportToPdf( layout.atlas(), path, settings(), error ) == QgsLayoutExporter::Success ? QString()
                                                                                                                  : error + QLatin1Char( ' ' );
  }
  QgsLayoutExporter exporter( &layout );
  return exporter.exportToPdf( path, settings() ) == QgsLayoutExporter::Success ? QString() : exporter.errorMessage() + QLatin1Char( ' ' );
}

/** Errors where \a pdf is not what was laid out: QGIS has been seen to repeat and to lose pages. */
Result<void> verify( const PdfDocument &pdf, int pages, const QString &path )
{
  if ( pdf.pageCount() != pages )
    return Error { Text::tr( "The PDF has %1 pages instead of %2." ).arg( pdf.pageCount() ).arg( pages ), Text::tr( "Write it once more." ),
      path, 0 };
  for ( int page = 0; page < pages; ++page )
    if ( !pdf.pageHasContent( page ) )
      return Error { Text::tr( "Page %1 of the PDF is empty." ).arg( page + 1 ), Text::tr( "Write it once more." ), path, 0 };
  return {};
}

/** Where the maps of \a document lie; not those that only show where another lies. */
QList<PdfMapFrame> mapFrames( const PrintedDocument &document )
{
  QList<QgsLayoutItemMap *> maps;
  document.layout->layoutItems( maps );
  const QgsCoordinateTransform toDegrees( mapcrs::drawn(), mapcrs::stored(), document.project->transformContext() );
  QList<PdfMapFrame> frames;
  for ( const QgsLayoutItemMap *map : std::as_const( maps ) )
  {
    if ( map->id() == QLatin1String( "overview" ) )
      continue;
    const QgsRectangle extent = map->extent();
    PdfMapFrame frame;
    frame.page = map->page();
    frame.rect = QRectF( map->pagePos(), map->rect().size() );
    frame.epsg = mapcrs::drawn().authid().section( QLatin1Char( ':' ), 1 ).toInt();
    frame.wkt = mapcrs::drawn().toWkt( Qgis::CrsWktVariant::Wkt1Esri );
    for ( const QgsPointXY &corner : { QgsPointXY( extent.xMinimum(), extent.yMinimum() ), QgsPointXY( extent.xMinimum(), extent.yMaximum() ),
            QgsPointXY( extent.xMaximum(), extent.yMaximum() ), QgsPointXY( extent.xMaximum(), extent.yMinimum() ) } )
      frame.corners << toDegrees.transform( corner ).toQPointF();
    frames << frame;
  }
  return frames;
}

/** Map coordinates and greys, where \a output asks for them. */
Result<void> applyOutput( PdfDocument &pdf, const PrintedDocument &document, const PrintOutput &output, const QString &path )
{
  if ( output.isGeoreferenced && document.layout->atlas()->enabled() )
    return Error { Text::tr( "The pages of an atlas cannot carry their coordinates." ), Text::tr( "Print a sheet for each unit instead." ), path, 0 };
  if ( output.isGeoreferenced )
  {
    const QList<PdfMapFrame> frames = mapFrames( document );
    if ( frames.isEmpty() )
      return Error { Text::tr( "There is no map on the pages whose coordinates the PDF could carry." ), Text::tr( "Write it without --geopdf." ),
        path, 0 };
    for ( const PdfMapFrame &frame : frames )
      if ( Result<void> added = pdf.addMapFrame( frame ); !added )
        return added;
  }
  return output.isGrey ? pdf.toGrey( GreyScale::standard() ) : Result<void>();
}

} // namespace

Result<QString> PdfExport::write( PrintedDocument &document, const QString &path, Progress &progress )
{
  return write( document, path, progress, {} );
}

Result<QString> PdfExport::write( PrintedDocument &document, const QString &path, Progress &progress, const PrintOutput &output )
{
  const QFileInfo target( path );
  if ( !QDir().mkpath( target.absolutePath() ) )
    return Error { Text::tr( "The folder cannot be made." ), Text::tr( "Choose a folder you may write to." ), target.absolutePath(), 0 };
  const QTemporaryDir work;
  if ( !work.isValid() )
    return Error { Text::tr( "There is no room for temporary files: %1." ).arg( work.errorString() ), Text::tr( "Make room on the disk." ),
      {}, 0 };
  progress.report( 0.3, Text::tr( "Drawing the pages" ) );
  const QString raw = work.filePath( QStringLiteral( "layout.pdf" ) );
  if ( const QString problem = draw( *document.layout, raw ); !problem.isNull() )
    return Error { Text::tr( "The pages could not be drawn: %1" ).arg( problem ),
      Text::tr( "Make room on the disk, or print fewer pages at a time." ), path, 0 };
  if ( progress.isCancelled() )
    return Error { Text::tr( "The PDF was not written: cancelled." ), {}, path, 0 };

  progress.report( 0.8, Text::tr( "Finishing the PDF" ) );
  Result<PdfDocument> opened = PdfDocument::open( raw );
  if ( !opened )
    return opened.error();
  PdfDocument pdf = opened.take();
  if ( const Result<void> verified = verify( pdf, document.pageCount(), path ); !verified )
    return verified.error();
  if ( const Result<int> mended = pdf.mendText( papertext::font( 10 ) ); !mended )
    return mended.error();
  if ( const Result<void> marked = pdf.markSubsets(); !marked )
    return marked.error();
  if ( const Result<void> applied = applyOutput( pdf, document, output, path ); !applied )
    return applied.error();
  if ( const Result<void> set = pdf.setProperties( document.properties ); !set )
    return set.error();
  for ( const PrintedBookmark &bookmark : std::as_const( document.bookmarks ) )
    if ( const Result<void> added = pdf.addBookmark( bookmark.title, bookmark.page ); !added )
      return added.error();
  if ( const Result<void> written = pdf.write( target.absoluteFilePath() ); !written )
    return written.error();
  progress.report( 1, Text::tr( "Done" ) );
  return target.absoluteFilePath();
}

QImage PdfExport::pageImage( PrintedDocument &document, int page, double dpi )
{
  if ( page < 0 || page >= document.pageCount() )
    return {};
  return QgsLayoutExporter( document.layout.get() ).renderPageToImage( page, QSize(), dpi );
}

} // namespace jinguan

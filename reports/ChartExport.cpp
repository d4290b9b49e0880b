#include "reports/ChartExport.h"

#include "layers/chart/StatChartPainter.h"
#include "reports/PdfDocument.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTemporaryDir>

namespace jinguan
{

namespace
{
constexpr int sPdfDpi = 600;
constexpr double sScreenDpi = 96;
} // namespace

QStringList ChartExport::endings()
{
  return { QStringLiteral( "png" ), QStringLiteral( "svg" ), QStringLiteral( "pdf" ), QStringLiteral( "csv" ) };
}

Result<void> ChartExport::write( const StatChart &chart, const QString &path, const QSize &size, double scale, ChartTheme::Mode mode )
{
  const QString ending = QFileInfo( path ).suffix().toLower();
  if ( !endings().contains( ending ) )
    return Error { tr( "Charts are not written as “%1”." ).arg( ending ),
      tr( "Give the file one of the endings %1." ).arg( endings().join( QStringLiteral( ", " ) ) ), path, 0 };
  const QSizeF inches = QSizeF( size ) / scale;
  if ( ending == QLatin1String( "pdf" ) )
    return writePdf( chart, path, inches, mode );
  QByteArray content;
  if ( ending == QLatin1String( "csv" ) )
  {
    content = statChartCsv( chart ).toUtf8();
  }
  else if ( ending == QLatin1String( "svg" ) )
  {
    content = svg( chart, inches, mode );
  }
  else
  {
    QBuffer buffer( &content );
    ChartOptions options;
    options.scale = scale;
    if ( !buffer.open( QIODevice::WriteOnly )
      || !StatChartPainter( ChartTheme::standard( mode ) ).image( chart, size, options ).save( &buffer, "PNG" ) )
      return Error { tr( "A picture of %1 x %2 pixels could not be made." ).arg( size.width() ).arg( size.height() ),
        tr( "Choose a smaller size." ), path, 0 };
  }
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( content ) != content.size() || !file.commit() )
    return Error { tr( "The chart could not be written: %1." ).arg( file.errorString() ),
      tr( "Choose a folder you may write to, with enough room." ), path, 0 };
  return {};
}

QByteArray ChartExport::svg( const StatChart &chart, const QSizeF &size, ChartTheme::Mode mode )
{
  QByteArray content;
  QBuffer buffer( &content );
  QSvgGenerator generator;
  generator.setOutputDevice( &buffer );
  generator.setResolution( static_cast<int>( sScreenDpi ) );
  generator.setSize( size.toSize() );
  generator.setViewBox( QRectF( QPointF( 0, 0 ), size ) );
  generator.setTitle( chart.head.title );
  generator.setDescription( StatChartPainter::footLines( chart ).join( QStringLiteral( " · " ) ) );
  QPainter painter( &generator );
  StatChartPainter( ChartTheme::standard( mode ) ).paint( painter, chart, QRectF( QPointF( 0, 0 ), size ) );
  painter.end();
  return content;
}

Result<void> ChartExport::writePdf( const StatChart &chart, const QString &path, const QSizeF &size, ChartTheme::Mode mode )
{
  const QTemporaryDir folder;
  const QString raw = folder.filePath( QStringLiteral( "chart.pdf" ) );
  {
    QPdfWriter writer( raw );
    writer.setResolution( sPdfDpi );
    writer.setPageSize( QPageSize( size / sScreenDpi, QPageSize::Inch, QString(), QPageSize::ExactMatch ) );
    writer.setPageMargins( QMarginsF( 0, 0, 0, 0 ) );
    writer.setTitle( chart.head.title );
    writer.setCreator( QStringLiteral( "Jinguan" ) );
    QPainter painter;
    if ( !painter.begin( &writer ) )
      return Error { tr( "The chart could not be written as PDF." ), tr( "Make room on the disk for temporary files." ), path, 0 };
    ChartOptions options;
    options.scale = sPdfDpi / sScreenDpi;
    StatChartPainter( ChartTheme::standard( mode ) ).paint( painter, chart, QRectF( QPointF( 0, 0 ), size * options.scale ), options );
  }
  Result<PdfDocument> document = PdfDocument::open( raw );
  if ( !document )
    return document.error();
  if ( const Result<int> mended = document->mendText( chartFont( 12 ) ); !mended )
    return mended.error();
  if ( const Result<void> marked = document->markSubsets(); !marked )
    return marked.error();
  PdfProperties properties;
  properties.title = QStringLiteral( "%1 · %2" ).arg( chart.head.title, chart.head.place );
  properties.subject = chart.head.period;
  properties.created = QDateTime::currentDateTimeUtc();
  if ( const Result<void> described = document->setProperties( properties ); !described )
    return described.error();
  return document->write( path );
}

} // namespace jinguan

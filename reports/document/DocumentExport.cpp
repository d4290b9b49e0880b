#include "reports/document/DocumentExport.h"

#include "layers/chart/ChartPainter.h"
#include "layers/chart/StatChartPainter.h"
#include "reports/document/DocxWriter.h"
#include "reports/document/OdtWriter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace jinguan
{

namespace
{
constexpr double sDpi = 200;
constexpr double sAspect = 0.44; //!< height of a chart to its width
constexpr double sFontPoints = 8;
} // namespace

DocumentPicture documentPicture( const DocumentBlock &block, double width )
{
  DocumentPicture picture;
  picture.size = QSizeF( width, width * sAspect );
  QImage image( ( picture.size / 25.4 * sDpi ).toSize(), QImage::Format_RGB32 );
  image.fill( Qt::white );
  image.setDotsPerMeterX( qRound( sDpi / 0.0254 ) );
  image.setDotsPerMeterY( qRound( sDpi / 0.0254 ) );
  ChartOptions options;
  options.scale = sDpi / 96;
  options.fontPixels = sFontPoints * 96 / 72;
  QPainter painter( &image );
  painter.setRenderHint( QPainter::Antialiasing );
  if ( block.kind == DocumentBlock::Kind::Chart && block.chart )
  {
    picture.title = block.chart->head.title;
    StatChartPainter().paint( painter, *block.chart, QRectF( QPointF(), image.size() ), options );
  }
  else if ( block.series )
  {
    picture.title = block.series->indicator;
    ChartPainter().paint( painter, *block.series, QRectF( QPointF(), image.size() ), options );
  }
  painter.end();
  QBuffer buffer( &picture.png );
  buffer.open( QIODevice::WriteOnly );
  image.save( &buffer, "PNG" );
  return picture;
}

QStringList DocumentExport::endings()
{
  return { QStringLiteral( "docx" ), QStringLiteral( "odt" ) };
}

bool DocumentExport::writes( const QString &path )
{
  return endings().contains( path.section( QLatin1Char( '.' ), -1 ).toLower() );
}

Result<QString> DocumentExport::write( const DocumentContent &content, const QString &path )
{
  if ( content.isEmpty() )
    return Error { tr( "This kind of sheet has no running text for a word processor." ), tr( "Choose a file that ends in .pdf or .png." ),
      path, 0 };
  if ( path.endsWith( QLatin1String( ".docx" ), Qt::CaseInsensitive ) )
    return DocxWriter( content ).write( path );
  if ( path.endsWith( QLatin1String( ".odt" ), Qt::CaseInsensitive ) )
    return OdtWriter( content ).write( path );
  return Error { tr( "Documents are written as .docx or .odt." ), tr( "Choose a file with one of these endings." ), path, 0 };
}

} // namespace jinguan

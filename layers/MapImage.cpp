#include "layers/MapImage.h"

#include "layers/MapCrs.h"
#include "layers/MapLegend.h"
#include "layers/MapScene.h"
#include "layers/MapText.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImageWriter>
#include <QLocale>
#include <QPainter>
#include <QSaveFile>
#include <QSet>

#include <cmath>

#include <qgscoordinatetransform.h>
#include <qgsexpressioncontextutils.h>
#include <qgsmaprendererparalleljob.h>
#include <qgsproject.h>

namespace jinguan
{

namespace
{

/** A font of \a pt points on a device of \a dpi. */
QFont pictureFont( double pt, double dpi, bool bold = false )
{
  QFont font = mapFont( pt, bold );
  font.setPixelSize( std::max( 6, qRound( pt * dpi / 72.0 ) ) );
  return font;
}

void paintPanel( QPainter &painter, const QRectF &panel, const MapPalette &palette, double mm )
{
  QColor ground = palette.colour( QStringLiteral( "panel" ) );
  ground.setAlphaF( 0.93f );
  painter.setPen( QPen( palette.colour( QStringLiteral( "panel.edge" ) ), 0.25 * mm ) );
  painter.setBrush( ground );
  painter.drawRoundedRect( panel, 1.2 * mm, 1.2 * mm );
}

/** \a text in lines of at most \a width pixels; Chinese may break anywhere. */
QStringList wrapped( const QString &text, const QFontMetricsF &metrics, double width )
{
  QStringList lines { QString() };
  for ( const QChar c : text )
  {
    if ( metrics.horizontalAdvance( lines.constLast() + c ) > width )
      lines << QString();
    lines.last() += c;
  }
  return lines;
}

} // namespace

QgsMapSettings MapImage::settings( const MapScene &scene, const QSize &size, double dpi, const QgsRectangle &extent )
{
  QgsMapSettings settings;
  const QgsProject &project = scene.project();
  settings.setDestinationCrs( project.crs() );
  settings.setTransformContext( project.transformContext() );
  settings.setEllipsoid( project.ellipsoid() );
  settings.setOutputSize( size );
  settings.setOutputDpi( dpi );
  settings.setExtent( extent );
  settings.setLayers( scene.visibleLayers() );
  settings.setBackgroundColor( project.backgroundColor() );
  settings.setLabelingEngineSettings( project.labelingEngineSettings() );
  settings.setTextRenderFormat( Qgis::TextRenderFormat::AlwaysText );
  settings.setFlag( Qgis::MapSettingsFlag::Antialiasing );
  settings.setFlag( Qgis::MapSettingsFlag::DrawLabeling );
  settings.setFlag( Qgis::MapSettingsFlag::UseRenderingOptimization );
  QgsExpressionContext context;
  context << QgsExpressionContextUtils::globalScope() << QgsExpressionContextUtils::projectScope( &project )
          << QgsExpressionContextUtils::mapSettingsScope( settings );
  settings.setExpressionContext( context );
  return settings;
}

Result<QImage> MapImage::render( const MapScene &scene, const MapImageRequest &request )
{
  if ( request.size.width() < 16 || request.size.height() < 16 || request.size.width() > 20000 || request.size.height() > 20000 )
    return Error { tr( "A picture of %1 × %2 pixels cannot be drawn." ).arg( request.size.width() ).arg( request.size.height() ),
      tr( "Choose between 16 and 20000 pixels each way." ), {}, 0 };
  const QgsRectangle extent = request.extent.isEmpty() ? scene.extentOf( scene.filter() ) : request.extent;
  if ( extent.isEmpty() || !extent.isFinite() )
    return Error { tr( "There is nothing to draw: the workspace has neither layers nor stations." ),
      tr( "Import a layer or stations first, or give --extent." ), {}, 0 };

  QgsMapSettings map = settings( scene, request.size, request.dpi, extent );
  std::unique_ptr<MapLegend> legend;
  QImage board( 1, 1, QImage::Format_ARGB32_Premultiplied );
  if ( request.furniture )
  {
    // Labels keep clear of the furniture, else they would be cut by it.
    legend = std::make_unique<MapLegend>( scene, map );
    QPainter measuring( &board );
    map.setLabelBlockingRegions( blockedBy( furniture( measuring, scene, map, request, *legend ), map ) );
  }
  QgsMapRendererParallelJob job( map );
  job.start();
  job.waitForFinished();
  QStringList failures;
  for ( const QgsMapRendererJob::Error &error : job.errors() )
    failures << error.message;
  if ( !failures.isEmpty() )
    return Error { tr( "Some layers could not be drawn: %1" ).arg( failures.join( QStringLiteral( "; " ) ) ),
      tr( "Run \"workspace check\"." ), {}, 0 };

  QImage image = job.renderedImage();
  if ( request.furniture )
  {
    QPainter painter( &image );
    painter.setRenderHints( QPainter::Antialiasing | QPainter::TextAntialiasing );
    furniture( painter, scene, map, request, *legend );
  }
  return image;
}

Result<void> MapImage::save( const MapScene &scene, const MapImageRequest &request, const QString &path )
{
  const Result<QImage> image = render( scene, request );
  if ( !image )
    return image.error();
  QByteArray format = QFileInfo( path ).suffix().toLower().toLatin1();
  if ( !QImageWriter::supportedImageFormats().contains( format ) )
    return Error { tr( "Pictures cannot be written as \".%1\"." ).arg( QString::fromLatin1( format ) ),
      tr( "Name a file that ends in .png or .jpg." ), path, 0 };
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) || !image->save( &file, format.constData() ) || !file.commit() )
    return Error { tr( "The picture could not be written: %1" ).arg( file.errorString() ),
      tr( "Check that the folder exists, may be written to and has room." ), path, 0 };
  return {};
}

double MapImage::metresPerPixel( const QgsMapSettings &settings )
{
  const QgsRectangle extent = settings.visibleExtent();
  const QgsCoordinateTransform transform( settings.destinationCrs(), mapcrs::stored(), settings.transformContext() );
  const double quarter = extent.width() / 4;
  const QgsPointXY west = transform.transform( extent.center().x() - quarter, extent.center().y() );
  const QgsPointXY east = transform.transform( extent.center().x() + quarter, extent.center().y() );
  return mapcrs::distanceArea().measureLine( west, east ) / ( settings.outputSize().width() / 2.0 );
}

double MapImage::roundLength( double maximum )
{
  const double power = std::pow( 10.0, std::floor( std::log10( maximum ) ) );
  for ( const double step : { 5.0, 2.0 } )
    if ( step * power <= maximum )
      return step * power;
  return power;
}

QString MapImage::lengthText( double metres )
{
  return metres >= 1000 ? tr( "%1 km" ).arg( metres / 1000.0 ) : tr( "%1 m" ).arg( metres );
}

QList<QRectF> MapImage::furniture(
  QPainter &painter, const MapScene &scene, const QgsMapSettings &settings, const MapImageRequest &request, const MapLegend &legend )
{
  const double mm = request.dpi / 25.4;
  const QRectF title = paintTitle( painter, scene, request );
  const QRectF foot = paintFoot( painter, scene, request );
  const QRectF scaleBar = paintScaleBar( painter, scene, settings, foot.top() );
  const QRectF box = legend.paint( painter, { 3 * mm, foot.top() - 3 * mm }, request.dpi, foot.top() - 28 * mm, scene.palette() );
  return { title, foot, scaleBar, box };
}

QList<QgsLabelBlockingRegion> MapImage::blockedBy( const QList<QRectF> &panels, const QgsMapSettings &settings )
{
  const QgsMapToPixel toPixel = settings.mapToPixel();
  QList<QgsLabelBlockingRegion> regions;
  for ( const QRectF &panel : panels )
    if ( !panel.isEmpty() )
      regions << QgsLabelBlockingRegion( QgsGeometry::fromRect( QgsRectangle(
        toPixel.toMapCoordinates( panel.left(), panel.bottom() ), toPixel.toMapCoordinates( panel.right(), panel.top() ) ) ) );
  return regions;
}

QRectF MapImage::paintTitle( QPainter &painter, const MapScene &scene, const MapImageRequest &request )
{
  if ( request.title.isEmpty() && request.dataTime.isEmpty() && request.edition.isEmpty() )
    return {};
  const double mm = request.dpi / 25.4;
  const QFont titleFont = pictureFont( 13, request.dpi, true );
  const QFont lineFont = pictureFont( 8.5, request.dpi );
  QStringList parts;
  if ( !request.dataTime.isEmpty() )
    parts << tr( "Data: %1" ).arg( request.dataTime );
  if ( !request.edition.isEmpty() )
    parts << tr( "Standard: %1" ).arg( request.edition );
  const QString line = parts.join( QStringLiteral( "  ·  " ) );
  const double width =
    std::max( QFontMetricsF( titleFont ).horizontalAdvance( request.title ), QFontMetricsF( lineFont ).horizontalAdvance( line ) ) + 7 * mm;
  const double height = line.isEmpty() ? 8.5 * mm : 13 * mm;
  const QRectF panel( 3 * mm, 3 * mm, width, height );
  paintPanel( painter, panel, scene.palette(), mm );
  painter.setPen( scene.palette().colour( QStringLiteral( "text" ) ) );
  painter.setFont( titleFont );
  painter.drawText(
    QRectF( panel.left() + 3 * mm, panel.top() + 1.2 * mm, width, 6.2 * mm ), Qt::AlignLeft | Qt::AlignVCenter, request.title );
  painter.setPen( scene.palette().colour( QStringLiteral( "text.soft" ) ) );
  painter.setFont( lineFont );
  painter.drawText( QRectF( panel.left() + 3 * mm, panel.top() + 7.4 * mm, width, 4.4 * mm ), Qt::AlignLeft | Qt::AlignVCenter, line );
  return panel;
}

QStringList MapImage::footLines( const MapScene &scene, const MapImageRequest &request )
{
  QStringList schematic;
  QStringList attributions;
  for ( const SceneSource &source : scene.visibleSources() )
  {
    if ( source.schematic && !schematic.contains( source.name ) )
      schematic << source.name;
    if ( !source.attribution.isEmpty() && !attributions.contains( source.attribution ) )
      attributions << source.attribution;
  }
  QStringList lines { tr( "Coordinates: CGCS2000, 3-degree Gauss-Kruger, central meridian 105°E" ) };
  if ( !schematic.isEmpty() )
    lines << tr( "Schematic, not surveyed: %1" ).arg( schematic.join( tr( ", " ) ) );
  lines += request.notes;
  if ( !attributions.isEmpty() )
    lines << tr( "Sources: %1" ).arg( attributions.join( QStringLiteral( "; " ) ) );
  return lines;
}

QRectF MapImage::paintFoot( QPainter &painter, const MapScene &scene, const MapImageRequest &request )
{
  const double mm = request.dpi / 25.4;
  const QFont font = pictureFont( 6.5, request.dpi );
  const QFontMetricsF metrics( font, painter.device() );
  const double width = request.size.width() - 8 * mm;
  const QStringList lines = wrapped( footLines( scene, request ).join( QStringLiteral( "    " ) ), metrics, width );
  const double lineHeight = metrics.height();
  const double height = lineHeight * static_cast<double>( lines.size() ) + 2 * mm;
  const double top = request.size.height() - height;
  QColor ground = scene.palette().colour( QStringLiteral( "panel" ) );
  ground.setAlphaF( 0.9f );
  painter.fillRect( QRectF( 0, top, request.size.width(), height ), ground );
  painter.setFont( font );
  painter.setPen( scene.palette().colour( QStringLiteral( "text.soft" ) ) );
  for ( qsizetype i = 0; i < lines.size(); ++i )
    painter.drawText( QRectF( 4 * mm, top + mm + static_cast<double>( i ) * lineHeight, width + mm, lineHeight ),
      Qt::AlignLeft | Qt::AlignVCenter, lines.at( i ) );
  return QRectF( 0, top, request.size.width(), height );
}

QRectF MapImage::paintScaleBar( QPainter &painter, const MapScene &scene, const QgsMapSettings &settings, double bottom )
{
  const double dpi = settings.outputDpi();
  const double mm = dpi / 25.4;
  const double perPixel = metresPerPixel( settings );
  const double length = roundLength( 45 * mm * perPixel );
  const double pixels = length / perPixel;
  const QFont font = pictureFont( 7.5, dpi );
  const double scale = perPixel * dpi / 0.0254;
  const double rounding = std::pow( 10.0, std::floor( std::log10( scale ) ) - 2 );
  QString number = QLocale( QLocale::English ).toString( static_cast<qint64>( std::round( scale / rounding ) * rounding ) );
  number.replace( QLatin1Char( ',' ), QChar( 0x2009 ) );
  const QString text = QStringLiteral( "1:%1" ).arg( number );
  const double textWidth = QFontMetricsF( font ).horizontalAdvance( text );
  const double lengthWidth = QFontMetricsF( font ).horizontalAdvance( lengthText( length ) );

  const double width = 3 * mm + pixels + 2 * mm + lengthWidth + 4 * mm + textWidth + 3 * mm;
  const QRectF panel( settings.outputSize().width() - 3 * mm - width, bottom - 3 * mm - 8 * mm, width, 8 * mm );
  paintPanel( painter, panel, scene.palette(), mm );
  const QColor ink = scene.palette().colour( QStringLiteral( "text" ) );
  const double x = panel.left() + 3 * mm;
  const double y = panel.center().y();
  // Two black and two white quarters, as on printed sheets.
  painter.setPen( QPen( ink, 0.2 * mm ) );
  for ( int quarter = 0; quarter < 4; ++quarter )
  {
    painter.setBrush( quarter % 2 ? QColor( Qt::white ) : ink );
    painter.drawRect( QRectF( x + quarter * pixels / 4, y - 0.7 * mm, pixels / 4, 1.4 * mm ) );
  }
  painter.setFont( font );
  const double text0 = x + pixels + 2 * mm;
  painter.drawText(
    QRectF( text0, panel.top(), lengthWidth + mm, panel.height() ), Qt::AlignLeft | Qt::AlignVCenter, lengthText( length ) );
  painter.drawText(
    QRectF( text0 + lengthWidth + 4 * mm, panel.top(), textWidth + mm, panel.height() ), Qt::AlignLeft | Qt::AlignVCenter, text );
  return panel;
}

} // namespace jinguan

#include "widgets/map/LiveStations.h"

#include "layers/MapCrs.h"
#include "layers/MapScene.h"
#include "layers/StationLabels.h"

#include <qgscoordinatetransform.h>
#include <qgslabelingresults.h>
#include <qgsmapcanvas.h>
#include <qgsmapsettings.h>
#include <qgsmarkersymbol.h>
#include <qgstextrenderer.h>
#include <qgsvectorlayer.h>

#include <QPainter>
#include <QStringBuilder>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr double sZ = 5; //!< above the map, below measurements, pulses and tools
constexpr int sRelabelMs = 20000;
constexpr double sNamesScale = 500000; //!< beyond, no station is named
constexpr int sPad = 6;                //!< pixels around a cached text, for its halo
constexpr int sMostTexts = 20000;      //!< kept; then they are made anew
constexpr double sMargin = 30;         //!< pixels around the view within which stations are drawn
} // namespace

LiveStations::LiveStations( QgsMapCanvas *canvas ) : QgsMapCanvasItem( canvas )
{
  setZValue( sZ );
  canvas->mapSettings().setCustomRenderingFlag( liveStationsProperty, true );
  mRelabel.setSingleShot( true );
  mRelabel.setInterval( sRelabelMs );
  connect( canvas, &QgsMapCanvas::renderStarting, this, [this] {
    for ( Group &group : mGroups )
    {
      group.stations->flush();
      group.stations->resetRelabelled();
    }
  } );
  connect( canvas, &QgsMapCanvas::mapCanvasRefreshed, this, &LiveStations::takeLabels );
  connect( canvas, &QgsMapCanvas::layersChanged, this, [this] {
    mStale = true;
    update();
  } );
  connect( &mRelabel, &QTimer::timeout, this, &LiveStations::requestRelabel );
}

LiveStations::~LiveStations()
{
  setScene( nullptr );
}

void LiveStations::setScene( MapScene *scene )
{
  for ( const Group &group : mGroups )
    group.stations->watch( {} );
  mGroups.clear();
  mScene = scene;
  if ( mScene )
  {
    for ( const auto &stations : mScene->stationLayers() )
    {
      Group group;
      group.stations = stations.get();
      mGroups.push_back( group );
    }
    const QList<QgsMapLayer *> order = mScene->layers();
    std::sort( mGroups.begin(), mGroups.end(),
      [&order]( const Group &a, const Group &b ) { return order.indexOf( a.stations->layer() ) > order.indexOf( b.stations->layer() ); } );
    for ( std::size_t i = 0; i < mGroups.size(); ++i )
      mGroups[i].stations->watch( [this, i]( StationLayer::Change change ) { changed( i, change ); } );
  }
  mStale = true;
  updatePosition();
}

void LiveStations::changed( std::size_t index, StationLayer::Change change )
{
  Group &group = mGroups[index];
  group.sprites.clear(); // the looks may be others
  if ( change == StationLayer::Change::Stations )
  {
    group.placesKnown = false;
    group.labels.clear();
  }
  else if ( group.stations->relabelled() > 0 && mMapCanvas->scale() < sNamesScale
    && mMapCanvas->layers().contains( group.stations->layer() ) && !mRelabel.isActive() )
  {
    requestRelabel();
  }
  mStale = true;
  update();
}

void LiveStations::requestRelabel()
{
  const bool needed = std::any_of( mGroups.begin(), mGroups.end(),
    [this]( const Group &group ) { return group.stations->relabelled() > 0 && mMapCanvas->layers().contains( group.stations->layer() ); } );
  if ( !needed || mMapCanvas->scale() >= sNamesScale )
    return;
  for ( const Group &group : mGroups )
  {
    if ( group.stations->relabelled() == 0 || !mMapCanvas->layers().contains( group.stations->layer() ) )
      continue;
    group.stations->flush();
    group.stations->layer()->triggerRepaint();
  }
  mRelabelling = true;
  mRelabel.start();
}

void LiveStations::takeLabels()
{
  const QgsLabelingResults *results = mMapCanvas->labelingResults( false );
  if ( !results || mMapCanvas->isDrawing() )
    return;
  QHash<QString, Group *> byLayer;
  for ( Group &group : mGroups )
  {
    group.labels.clear();
    if ( !group.placesKnown )
      locate( group );
    byLayer.insert( group.stations->layer()->id(), &group );
  }
  mRelabelling = false;
  const QgsMapToPixel *toPixel = mMapCanvas->getCoordinateTransform();
  for ( const QgsLabelPosition &label : results->allLabels() )
  {
    Group *group = byLayer.value( label.layerID );
    const qsizetype index = group ? group->stations->indexOf( label.featureId ) : -1;
    if ( index < 0 || label.isUnplaced
      || !label.labelText.startsWith( group->stations->nameOf( group->stations->shown().at( index ) ) + QLatin1Char( ' ' ) ) )
      continue;
    const QgsPointXY topLeft = toPixel->transform( label.labelRect.xMinimum(), label.labelRect.yMaximum() );
    const QgsPointXY bottomRight = toPixel->transform( label.labelRect.xMaximum(), label.labelRect.yMinimum() );
    group->labels.insert( label.featureId,
      { QRectF( topLeft.toQPointF(), bottomRight.toQPointF() ),
        toPixel->transform( QgsPointXY( group->places.at( index ) ) ).toQPointF() } );
  }
  mStale = true;
  update();
}

void LiveStations::updatePosition()
{
  prepareGeometryChange();
  setPos( 0, 0 );
  mStale = true;
  update();
}

QRectF LiveStations::boundingRect() const
{
  return QRectF( QPointF( 0, 0 ), QSizeF( mMapCanvas->viewport()->size() ) );
}

void LiveStations::paint( QPainter *painter )
{
  if ( mGroups.empty() )
    return;
  if ( mStale || mImage.deviceIndependentSize().toSize() != mMapCanvas->viewport()->size() )
    drawAll();
  painter->drawImage( QPointF( 0, 0 ), mImage );
}

void LiveStations::drawAll()
{
  const QgsMapSettings &settings = mMapCanvas->mapSettings();
  const auto ratio = static_cast<double>( settings.devicePixelRatio() );
  const QSize size = mMapCanvas->viewport()->size() * ratio;
  if ( mImage.size() != size )
    mImage = QImage( size, QImage::Format_ARGB32_Premultiplied );
  mImage.setDevicePixelRatio( ratio );
  mImage.fill( Qt::transparent );
  if ( mScale != settings.scale() )
  {
    mScale = settings.scale();
    for ( Group &group : mGroups )
      group.sprites.clear();
  }
  QPainter painter( &mImage );
  const QList<QgsMapLayer *> drawn = mMapCanvas->layers();
  for ( Group &group : mGroups )
  {
    QgsVectorLayer *layer = group.stations->layer();
    if ( !layer || !drawn.contains( layer ) || !layer->isInScaleRange( mScale ) )
      continue;
    painter.setOpacity( layer->opacity() );
    drawGroup( painter, group );
  }
  mStale = false;
  ++mDrawings;
}

void LiveStations::locate( Group &group ) const
{
  const QgsMapSettings &settings = mMapCanvas->mapSettings();
  const QgsCoordinateTransform transform( mapcrs::stored(), settings.destinationCrs(), settings.transformContext() );
  group.places.clear();
  for ( const StationLayer::Shown &shown : group.stations->shown() )
  {
    try
    {
      group.places << transform.transform( QgsPointXY( shown.at.lon, shown.at.lat ) ).toQPointF();
    }
    catch ( const QgsCsException & )
    {
      group.places << QPointF( qQNaN(), qQNaN() ); // outside the plane of the map there is nothing to see
    }
  }
  group.placesKnown = true;
}

void LiveStations::makeSprites( Group &group ) const
{
  QgsRenderContext context = QgsRenderContext::fromMapSettings( mMapCanvas->mapSettings() );
  context.setFlag( Qgis::RenderContextFlag::Antialiasing, true );
  context.setForceVectorOutput( true ); // else each part would be rounded to whole pixels by itself
  const std::unique_ptr<QgsFeatureRenderer> own( group.stations->layer()->renderer()->clone() );
  auto *renderer = dynamic_cast<StationRenderer *>( own.get() );
  if ( !renderer )
    return;
  renderer->startRender( context, group.stations->layer()->fields() );
  const auto ratio = static_cast<double>( mMapCanvas->mapSettings().devicePixelRatio() );
  for ( const QgsRendererCategory &category : renderer->categories() )
  {
    auto *symbol = dynamic_cast<QgsMarkerSymbol *>( category.symbol() );
    if ( !symbol )
      continue;
    const QRectF bounds = symbol->bounds( QPointF( 0, 0 ), context ).adjusted( -2, -2, 2, 2 );
    const double reach = std::ceil( std::max( { -bounds.left(), bounds.right(), -bounds.top(), bounds.bottom() } ) );
    Sprite sprite;
    sprite.anchor = QPointF( reach, reach ) / ratio;
    for ( int part = 0; part < symbol->symbolLayerCount(); ++part )
    {
      QImage image( QSize( static_cast<int>( 2 * reach ), static_cast<int>( 2 * reach ) ), QImage::Format_ARGB32_Premultiplied );
      image.fill( Qt::transparent );
      QPainter painter( &image );
      painter.setRenderHint( QPainter::Antialiasing );
      context.setPainter( &painter );
      symbol->renderPoint( QPointF( reach, reach ), nullptr, context, part );
      painter.end();
      image.setDevicePixelRatio( ratio );
      sprite.parts << image;
    }
    group.sprites.insert( category.value().toString(), sprite );
  }
  context.setPainter( nullptr );
  renderer->stopRender( context );
}

void LiveStations::drawGroup( QPainter &painter, Group &group )
{
  const QList<StationLayer::Shown> &shown = group.stations->shown();
  if ( !group.placesKnown || group.places.size() != shown.size() )
    locate( group );
  if ( group.sprites.isEmpty() )
    makeSprites( group );
  const QgsMapToPixel *toPixel = mMapCanvas->getCoordinateTransform();
  const QRectF view = boundingRect().adjusted( -sMargin, -sMargin, sMargin, sMargin );
  QMap<QString, QList<QPointF>> byLook; // in drawing order: the worst on top
  QList<QPointF> spots;
  spots.reserve( shown.size() );
  for ( qsizetype i = 0; i < shown.size(); ++i )
  {
    const QPointF spot = toPixel->transform( QgsPointXY( group.places.at( i ) ) ).toQPointF();
    const bool seen = view.contains( spot );
    spots << ( seen ? spot : QPointF( qQNaN(), qQNaN() ) );
    if ( seen )
      byLook[shown.at( i ).drawn.look] << spot;
  }
  for ( auto look = byLook.cbegin(); look != byLook.cend(); ++look )
  {
    const Sprite sprite = group.sprites.value( look.key() );
    for ( const QImage &part : sprite.parts )
    {
      for ( const QPointF &spot : look.value() )
        painter.drawImage( spot - sprite.anchor, part );
    }
  }
  drawLabels( painter, group, spots );
}

const QImage &LiveStations::text( const QString &text, const QgsTextFormat &format, QRgb ink )
{
  const QString key = QChar( static_cast<char16_t>( ink >> 16 ) ) % QChar( static_cast<char16_t>( ink & 0xffff ) )
    % QChar( static_cast<char16_t>( format.size() * 10 ) ) % text;
  const auto known = mTexts.constFind( key );
  if ( known != mTexts.constEnd() )
    return *known;
  if ( mTexts.size() > sMostTexts )
    mTexts.clear();
  QgsRenderContext context = QgsRenderContext::fromMapSettings( mMapCanvas->mapSettings() );
  context.setFlag( Qgis::RenderContextFlag::Antialiasing, true );
  context.setTextRenderFormat( Qgis::TextRenderFormat::AlwaysOutlines );
  QgsTextFormat coloured = format;
  coloured.setColor( QColor::fromRgb( ink ) );
  const QFontMetricsF metrics = QgsTextRenderer::fontMetrics( context, coloured );
  const double width = QgsTextRenderer::textWidth( context, coloured, { text } );
  const auto ratio = static_cast<double>( mMapCanvas->mapSettings().devicePixelRatio() );
  QImage image( QSize( static_cast<int>( std::ceil( width ) ) + 2 * sPad,
                  static_cast<int>( std::ceil( metrics.ascent() + metrics.descent() ) ) + 2 * sPad ),
    QImage::Format_ARGB32_Premultiplied );
  image.fill( Qt::transparent );
  QPainter painter( &image );
  painter.setRenderHints( QPainter::Antialiasing | QPainter::TextAntialiasing );
  context.setPainter( &painter );
  QgsTextRenderer::drawText(
    QPointF( sPad, sPad + metrics.ascent() ), 0, Qgis::TextHorizontalAlignment::Left, { text }, context, coloured );
  painter.end();
  image.setDevicePixelRatio( ratio );
  return *mTexts.insert( key, image );
}

void LiveStations::drawLabels( QPainter &painter, Group &group, const QList<QPointF> &spots )
{
  const QList<StationLayer::Shown> &shown = group.stations->shown();
  const QgsTextFormat nameFormat = group.stations->nameFormat();
  const QgsTextFormat valueFormat = group.stations->valueFormat();
  const bool withValues = mScale <= StationLayer::valueScale;
  for ( qsizetype i = 0; i < shown.size(); ++i )
  {
    const StationLayer::Drawn &drawn = shown.at( i ).drawn;
    const QPointF spot = spots.at( i );
    if ( std::isnan( spot.x() ) )
      continue;
    if ( withValues && !drawn.shortText.isEmpty() )
    {
      const QImage &image = text( drawn.shortText, valueFormat, drawn.ink );
      const QSizeF size = image.deviceIndependentSize();
      painter.drawImage( spot - QPointF( size.width() / 2, size.height() / 2 ), image );
    }
    const auto label = group.labels.constFind( shown.at( i ).feature );
    if ( label == group.labels.constEnd() )
      continue;
    const QImage &image = text( group.stations->labelOf( shown.at( i ) ), nameFormat, nameFormat.color().rgb() );
    const QSizeF size = image.deviceIndependentSize();
    // It grows away from the station, whatever the new value is as wide as.
    const QRectF room = label->first.translated( spot - label->second );
    double left = room.center().x() - size.width() / 2;
    if ( room.left() > spot.x() )
      left = room.left() - sPad;
    else if ( room.right() < spot.x() )
      left = room.right() + sPad - size.width();
    painter.drawImage( QPointF( left, room.center().y() - size.height() / 2 ), image );
  }
}

} // namespace jinguan

#include "dialogs/LayerPreviewMap.h"

#include "layers/MapCrs.h"
#include "layers/SymbolFactory.h"

#include <qgsfillsymbol.h>
#include <qgsgeometry.h>
#include <qgsgeometryengine.h>
#include <qgslinesymbol.h>
#include <qgsmapcanvas.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorlayer.h>

#include <QLabel>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
constexpr double sMargin = 1.15;
constexpr int sLeastHeight = 180;
constexpr double sSmall = 0.05; // of the picture: what is smaller gets a ring
} // namespace

LayerPreviewMap::LayerPreviewMap( const MapPalette &palette, QWidget *parent )
  : QWidget( parent ),
    mPalette( palette ),
    mCanvas( new QgsMapCanvas( this ) ),
    mExtent( new QgsRectangle ),
    mCityExtent( new QgsRectangle )
{
  mCanvas->setObjectName( QStringLiteral( "importMapCanvas" ) );
  mCanvas->enableAntiAliasing( true );
  mCanvas->setPreviewJobsEnabled( false );
  mCanvas->setCanvasColor( palette.colour( QStringLiteral( "map.ground" ) ) );
  mCanvas->setMinimumHeight( sLeastHeight );
  mFacts = new QLabel( this );
  mFacts->setObjectName( QStringLiteral( "importMapFacts" ) );
  mFacts->setWordWrap( true );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addWidget( mCanvas, 1 );
  layout->addWidget( mFacts );
  clear();
}

LayerPreviewMap::~LayerPreviewMap()
{
  mCanvas->setLayers( {} );
  mCanvas->stopRendering();
}

void LayerPreviewMap::clear()
{
  mCanvas->setLayers( {} );
  mCanvas->stopRendering();
  mLayers.clear();
  *mExtent = QgsRectangle();
  *mCityExtent = QgsRectangle();
  mInside = 0;
  mDrawn = 0;
  mFacts->setText( tr( "The preview draws the file over the outline of the city." ) );
}

QgsRectangle LayerPreviewMap::extent() const
{
  return *mExtent;
}

QgsVectorLayer *LayerPreviewMap::addLayer( const QString &type, const QString &name )
{
  mLayers.push_back( std::make_unique<QgsVectorLayer>( type + QStringLiteral( "?crs=EPSG:4490" ), name, QStringLiteral( "memory" ),
    QgsVectorLayer::LayerOptions( mapcrs::transformContext() ) ) );
  return mLayers.back().get();
}

void LayerPreviewMap::fill( const QList<QByteArray> &all, bool city )
{
  const QColor ink = city ? mPalette.colour( QStringLiteral( "city.border" ) ) : mPalette.colour( QStringLiteral( "accent" ) );
  QColor area = ink;
  area.setAlphaF( city ? 0.04f : 0.22f );
  QHash<int, QgsFeatureList> byKind;
  QgsRectangle &extent = city ? *mCityExtent : *mExtent;
  for ( const QByteArray &wkb : all )
  {
    QgsFeature feature;
    QgsGeometry geometry;
    geometry.fromWkb( wkb );
    if ( geometry.isNull() )
      continue;
    feature.setGeometry( geometry );
    extent.combineExtentWith( geometry.boundingBox() );
    byKind[int( geometry.type() )].append( feature );
  }
  const auto add = [&]( Qgis::GeometryType kind, const QString &type, std::unique_ptr<QgsSymbol> symbol ) {
    QgsFeatureList features = byKind.value( int( kind ) );
    if ( features.isEmpty() )
      return;
    QgsVectorLayer *layer = addLayer( type, city ? QStringLiteral( "city" ) : QStringLiteral( "features" ) );
    layer->dataProvider()->addFeatures( features );
    layer->setRenderer( new QgsSingleSymbolRenderer( symbol.release() ) );
  };
  auto *dot = new QgsSimpleMarkerSymbolLayer(
    Qgis::MarkerShape::Circle, 2.2, 0, Qgis::ScaleMethod::ScaleDiameter, ink, mPalette.colour( QStringLiteral( "symbol.hairline" ) ) );
  add( Qgis::GeometryType::Point, QStringLiteral( "MultiPoint" ), std::make_unique<QgsMarkerSymbol>( QgsSymbolLayerList { dot } ) );
  add( Qgis::GeometryType::Line, QStringLiteral( "MultiLineString" ),
    std::unique_ptr<QgsSymbol>( symbols::lineSymbol( { symbols::line( ink, 0.5 ).release() } ) ) );
  add( Qgis::GeometryType::Polygon, QStringLiteral( "MultiPolygon" ),
    std::unique_ptr<QgsSymbol>(
      symbols::fillSymbol( { symbols::fill( area ).release(), symbols::line( ink, city ? 0.5 : 0.3 ).release() } ) ) );
}

QgsVectorLayer *LayerPreviewMap::ringAround( const QgsPointXY &point )
{
  QgsVectorLayer *layer = addLayer( QStringLiteral( "Point" ), QStringLiteral( "ring" ) );
  QgsFeatureList features { QgsFeature() };
  features.first().setGeometry( QgsGeometry::fromPointXY( point ) );
  layer->dataProvider()->addFeatures( features );
  auto *ring = new QgsSimpleMarkerSymbolLayer( Qgis::MarkerShape::Circle, 6, 0, Qgis::ScaleMethod::ScaleDiameter, QColor( Qt::transparent ),
    mPalette.colour( QStringLiteral( "error" ) ) );
  ring->setStrokeWidth( 0.6 );
  layer->setRenderer( new QgsSingleSymbolRenderer( new QgsMarkerSymbol( QgsSymbolLayerList { ring } ) ) );
  return layer;
}

void LayerPreviewMap::show( const LayerSample &sample )
{
  clear();
  fill( sample.features, false );
  fill( sample.city, true );
  QList<QgsMapLayer *> layers;
  for ( const auto &layer : mLayers )
    layers.append( layer.get() );

  QVector<QgsGeometry> parts;
  for ( const QByteArray &wkb : sample.city )
  {
    parts.append( QgsGeometry() );
    parts.last().fromWkb( wkb );
  }
  const QgsGeometry city = parts.isEmpty() ? QgsGeometry() : QgsGeometry::collectGeometry( parts );
  const std::unique_ptr<QgsGeometryEngine> engine( city.isNull() ? nullptr : QgsGeometry::createGeometryEngine( city.constGet() ) );
  if ( engine )
    engine->prepareGeometry();
  for ( const QByteArray &wkb : sample.features )
  {
    QgsGeometry geometry;
    geometry.fromWkb( wkb );
    ++mDrawn;
    mInside += engine && sample.problem.isEmpty() && engine->intersects( geometry.constGet() );
  }

  // outside the reach of the plane that maps are drawn in, bare degrees are the honest picture
  static const QgsRectangle sChina( 73, 3, 136, 54 );
  const bool plane = sample.problem.isEmpty() && sChina.contains( *mExtent );
  mCanvas->setDestinationCrs( plane ? mapcrs::drawn() : mapcrs::stored() );
  QgsRectangle all = *mExtent;
  all.combineExtentWith( *mCityExtent );
  if ( plane )
    all = QgsCoordinateTransform( mapcrs::stored(), mapcrs::drawn(), mapcrs::transformContext() ).transformBoundingBox( all );
  all.scale( sMargin );
  if ( std::max( mExtent->width() / std::max( all.width(), 1e-9 ), mExtent->height() / std::max( all.height(), 1e-9 ) ) < sSmall && !plane )
    layers.prepend( ringAround( mExtent->center() ) );
  mCanvas->setLayers( layers );
  mCanvas->setExtent( all );
  mCanvas->refresh();
  tell( sample );
}

void LayerPreviewMap::tell( const LayerSample &sample )
{
  const QString red = QStringLiteral( "<span style=\"color:#B3261E\">%1</span>" );
  const QString reach = tr( "from %1, %2 to %3, %4" )
                          .arg( mExtent->xMinimum(), 0, 'f', 4 )
                          .arg( mExtent->yMinimum(), 0, 'f', 4 )
                          .arg( mExtent->xMaximum(), 0, 'f', 4 )
                          .arg( mExtent->yMaximum(), 0, 'f', 4 );
  if ( mDrawn == 0 )
    mFacts->setText( red.arg( tr( "No feature of the file has a geometry that can be drawn." ) ) );
  else if ( !sample.problem.isEmpty() )
    mFacts->setText( red.arg( tr( "Drawn by the bare numbers (%1): %2" ).arg( reach, sample.problem.toHtmlEscaped() ) ) );
  else if ( sample.city.isEmpty() )
    mFacts->setText( tr( "%1 features drawn, %2. The workspace has no outline of the city to compare with." ).arg( mDrawn ).arg( reach ) );
  else if ( mInside == mDrawn )
    mFacts->setText( tr( "All %1 features drawn touch the city, %2." ).arg( mDrawn ).arg( reach ) );
  else
    mFacts->setText( red.arg( tr( "%1 of %2 features drawn do not touch the city, %3. Is the coordinate system right?" )
                                .arg( mDrawn - mInside )
                                .arg( mDrawn )
                                .arg( reach ) ) );
}

} // namespace jinguan

#include "widgets/map/MapView.h"

#include "layers/StationLayer.h"
#include "widgets/map/MeasureTool.h"

#include <qgslayertree.h>
#include <qgslayertreeutils.h>
#include <qgsmapcanvas.h>
#include <qgsmaptoolemitpoint.h>
#include <qgsmaptoolpan.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QCursor>
#include <QEvent>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
constexpr double sPickPixels = 9;
constexpr int sMaxPicked = 12;
constexpr int sRestMs = 350; //!< the pointer rests when it has not moved for so long

const QgsCoordinateReferenceSystem &geographicCrs()
{
  static const QgsCoordinateReferenceSystem sCrs( QStringLiteral( "EPSG:4490" ) );
  return sCrs;
}
} // namespace

MapView::MapView( QWidget *parent ) : QWidget( parent ), mCanvas( new QgsMapCanvas( this ) )
{
  setObjectName( QStringLiteral( "mapView" ) );
  mCanvas->setObjectName( QStringLiteral( "mapCanvas" ) );
  mCanvas->setDestinationCrs( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4544" ) ) );
  mCanvas->enableAntiAliasing( true );
  mCanvas->setCachingEnabled( true );
  mCanvas->setParallelRenderingEnabled( true );
  mCanvas->setPreviewJobsEnabled( false );
  mCanvas->setWheelFactor( 2 );
  mCanvas->setMinimumSize( 200, 150 );

  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addWidget( mCanvas );

  auto *pick = new QgsMapToolEmitPoint( mCanvas );
  pick->setCursor( Qt::ArrowCursor );
  connect( pick, &QgsMapToolEmitPoint::canvasClicked, this, [this]( const QgsPointXY &point, Qt::MouseButton button ) {
    if ( button == Qt::LeftButton )
      pickAt( point );
  } );
  mTools.insert( Tool::Pick, pick );
  mTools.insert( Tool::Pan, new QgsMapToolPan( mCanvas ) );
  for ( const Tool tool : { Tool::MeasureDistance, Tool::MeasureArea } )
  {
    auto *measure = new MeasureTool( mCanvas, tool == Tool::MeasureArea );
    connect( measure, &MeasureTool::measured, this, &MapView::measured );
    mTools.insert( tool, measure );
  }
  setTool( Tool::Pick );

  connect( mCanvas, &QgsMapCanvas::xyCoordinates, this, [this]( const QgsPointXY &point ) {
    try
    {
      const QgsCoordinateTransform transform(
        mCanvas->mapSettings().destinationCrs(), geographicCrs(), mCanvas->mapSettings().transformContext() );
      const QgsPointXY at = transform.transform( point );
      Q_EMIT cursorMoved( { at.x(), at.y() } );
    }
    catch ( const QgsCsException & )
    {
      // outside the plane's reach: there is no coordinate to show
    }
  } );
  connect( mCanvas, &QgsMapCanvas::scaleChanged, this, &MapView::scaleChanged );

  mCanvas->viewport()->installEventFilter( this );
  mRest.setSingleShot( true );
  mRest.setInterval( sRestMs );
  connect( mCanvas, &QgsMapCanvas::xyCoordinates, this, [this]( const QgsPointXY &point ) {
    mCursor = point;
    mRest.start();
  } );
  connect( &mRest, &QTimer::timeout, this, [this] {
    if ( !mCanvas->underMouse() )
      return;
    if ( const QString code = stationAt( mCursor ); !code.isEmpty() )
      Q_EMIT stationHovered( code, QCursor::pos() );
  } );
}

MapView::~MapView()
{
  mCanvas->unsetMapTool( mCanvas->mapTool() );
  qDeleteAll( mTools );
}

bool MapView::eventFilter( QObject *watched, QEvent *event )
{
  if ( event->type() == QEvent::Leave )
    Q_EMIT left();
  return QWidget::eventFilter( watched, event );
}

void MapView::setProject( QgsProject *project )
{
  mProject = project;
  mCanvas->freeze( true );
  mCanvas->setLayers( {} );
  if ( project )
  {
    mCanvas->setProject( project );
    mCanvas->setDestinationCrs( project->crs() );
    mCanvas->setCanvasColor( project->backgroundColor() );
    mCanvas->mapSettings().setTransformContext( project->transformContext() );
    mCanvas->mapSettings().setLabelingEngineSettings( project->labelingEngineSettings() );
    refreshLayers();
  }
  mCanvas->freeze( false );
}

void MapView::refreshLayers()
{
  if ( !mProject )
    return;
  QList<QgsMapLayer *> visible;
  for ( QgsMapLayer *layer : mProject->layerTreeRoot()->layerOrder() )
  {
    const QgsLayerTreeLayer *node = mProject->layerTreeRoot()->findLayer( layer );
    if ( !node || node->isVisible() )
      visible.append( layer );
  }
  mCanvas->setLayers( visible );
}

void MapView::refresh()
{
  mCanvas->refresh();
}

void MapView::setTool( Tool tool )
{
  mTool = tool;
  mCanvas->setMapTool( mTools.value( tool ) );
  Q_EMIT toolChanged( tool );
}

void MapView::setForeignTool( QgsMapTool *tool )
{
  mCanvas->setMapTool( tool );
}

bool MapView::shows( const QgsRectangle &geographic ) const
{
  QgsCoordinateTransform transform( geographicCrs(), mCanvas->mapSettings().destinationCrs(), mCanvas->mapSettings().transformContext() );
  transform.setBallparkTransformsAreAppropriate( true );
  try
  {
    return mCanvas->extent().contains( transform.transformBoundingBox( geographic ) );
  }
  catch ( const QgsCsException & )
  {
    return false;
  }
}

void MapView::zoomTo( const QgsRectangle &geographic )
{
  QgsCoordinateTransform transform( geographicCrs(), mCanvas->mapSettings().destinationCrs(), mCanvas->mapSettings().transformContext() );
  transform.setBallparkTransformsAreAppropriate( true );
  try
  {
    QgsRectangle extent = transform.transformBoundingBox( geographic );
    extent.scale( 1.04 );
    mCanvas->setExtent( extent );
    mCanvas->refresh();
  }
  catch ( const QgsCsException & )
  {
    // an extent outside the plane cannot be shown; the map stays where it is
  }
}

void MapView::showPlace( const LonLat &place, double scale )
{
  const QgsCoordinateTransform transform(
    geographicCrs(), mCanvas->mapSettings().destinationCrs(), mCanvas->mapSettings().transformContext() );
  try
  {
    mCanvas->setCenter( transform.transform( QgsPointXY( place.lon, place.lat ) ) );
  }
  catch ( const QgsCsException & )
  {
    return; // a place outside the plane cannot be shown
  }
  if ( mCanvas->scale() > scale )
    mCanvas->zoomScale( scale );
  mCanvas->refresh();
}

QgsRectangle MapView::geographicExtent() const
{
  const QgsCoordinateTransform transform(
    mCanvas->mapSettings().destinationCrs(), geographicCrs(), mCanvas->mapSettings().transformContext() );
  try
  {
    return transform.transformBoundingBox( mCanvas->extent() );
  }
  catch ( const QgsCsException & )
  {
    return {};
  }
}

double MapView::scale() const
{
  return mCanvas->scale();
}

QString MapView::stationAt( const QgsPointXY &mapPoint ) const
{
  const double radius = sPickPixels * mCanvas->mapUnitsPerPixel();
  const QgsRectangle around( mapPoint.x() - radius, mapPoint.y() - radius, mapPoint.x() + radius, mapPoint.y() + radius );
  QString nearest;
  double best = radius * radius * 2;
  for ( QgsMapLayer *layer : mCanvas->layers() )
  {
    const QString field = layer->customProperty( stationCodeFieldProperty ).toString();
    auto *vector = qobject_cast<QgsVectorLayer *>( layer );
    if ( !vector || field.isEmpty() )
      continue;
    const QgsCoordinateTransform transform(
      vector->crs(), mCanvas->mapSettings().destinationCrs(), mCanvas->mapSettings().transformContext() );
    QgsFeatureIterator features = vector->getFeatures(
      QgsFeatureRequest().setFilterRect( transform.transformBoundingBox( around, Qgis::TransformDirection::Reverse ) ) );
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      const double distance = transform.transform( feature.geometry().asPoint() ).sqrDist( mapPoint );
      if ( distance < best )
      {
        best = distance;
        nearest = feature.attribute( field ).toString();
      }
    }
  }
  return nearest;
}

void MapView::pickAt( const QgsPointXY &mapPoint )
{
  const QString nearest = stationAt( mapPoint );
  if ( !nearest.isEmpty() )
    Q_EMIT stationPicked( nearest );
  const QgsCoordinateTransform transform(
    mCanvas->mapSettings().destinationCrs(), geographicCrs(), mCanvas->mapSettings().transformContext() );
  const QgsPointXY at = transform.transform( mapPoint );
  Q_EMIT picked( { at.x(), at.y() }, featuresAt( mapPoint ) );
}

QList<PickedFeature> MapView::featuresAt( const QgsPointXY &mapPoint ) const
{
  const double radius = sPickPixels * mCanvas->mapUnitsPerPixel();
  const QgsRectangle around( mapPoint.x() - radius, mapPoint.y() - radius, mapPoint.x() + radius, mapPoint.y() + radius );
  QList<PickedFeature> found;
  for ( QgsMapLayer *layer : mCanvas->layers() )
  {
    auto *vector = qobject_cast<QgsVectorLayer *>( layer );
    if ( !vector || !vector->isSpatial() )
      continue;
    const QgsCoordinateTransform transform(
      mCanvas->mapSettings().destinationCrs(), vector->crs(), mCanvas->mapSettings().transformContext() );
    QgsFeatureRequest request;
    request.setFilterRect( transform.transformBoundingBox( around ) );
    request.setFlags( Qgis::FeatureRequestFlag::ExactIntersect );
    QgsFeatureIterator features = vector->getFeatures( request );
    QgsFeature feature;
    while ( features.nextFeature( feature ) && found.size() < sMaxPicked )
    {
      PickedFeature picked;
      picked.layer = vector->name();
      picked.hint = vector->metadata().abstract();
      for ( int i = 0; i < feature.fields().count(); ++i )
      {
        const QString value = feature.attribute( i ).toString();
        if ( !value.isEmpty() )
          picked.attributes.append( { vector->attributeDisplayName( i ), value } );
      }
      const int name = feature.fields().lookupField( QStringLiteral( "name" ) );
      picked.name = name < 0 ? QString() : feature.attribute( name ).toString();
      found.append( picked );
    }
  }
  return found;
}

} // namespace jinguan

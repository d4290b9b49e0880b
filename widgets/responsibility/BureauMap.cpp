#include "widgets/responsibility/BureauMap.h"

#include "layers/MapCrs.h"
#include "layers/MapScene.h"

#include <qgslegendsymbolitem.h>
#include <qgsmapcanvas.h>
#include <qgsmaptoolpan.h>
#include <qgsproject.h>
#include <qgsrenderer.h>
#include <qgssymbollayerutils.h>
#include <qgsvectorlayer.h>

#include <QHBoxLayout>
#include <QLabel>

namespace jinguan
{

namespace
{
constexpr int sLegendPixels = 16;
}

BureauMap::BureauMap( const Catalogue &catalogue, const Responsibility &responsibility, QWidget *parent )
  : QWidget( parent ), mCatalogue( catalogue ), mResponsibility( responsibility )
{
  setObjectName( QStringLiteral( "bureauMap" ) );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->setSpacing( 4 );
  mCanvas = new QgsMapCanvas;
  mCanvas->setObjectName( QStringLiteral( "bureauCanvas" ) );
  mCanvas->setDestinationCrs( mapcrs::drawn() );
  mCanvas->enableAntiAliasing( true );
  mCanvas->setParallelRenderingEnabled( true );
  mCanvas->setPreviewJobsEnabled( false );
  mCanvas->setWheelFactor( 2 );
  auto *pan = new QgsMapToolPan( mCanvas );
  pan->setParent( mCanvas );
  mCanvas->setMapTool( pan );
  layout->addWidget( mCanvas, 1 );
  mLegend = new QWidget;
  mLegend->setObjectName( QStringLiteral( "bureauLegend" ) );
  layout->addWidget( mLegend );
}

BureauMap::~BureauMap()
{
  setScene( nullptr );
  if ( mLayer )
    delete mLayer->layer();
}

void BureauMap::setScene( MapScene *scene )
{
  mScene = scene;
  mCanvas->stopRendering();
  if ( !scene )
  {
    mCanvas->setLayers( {} );
    mCanvas->setProject( nullptr );
    return;
  }
  if ( !mLayer )
    mLayer = std::make_unique<BureauLayer>( mCatalogue, mResponsibility, scene->palette() );
  refreshLayers();
}

void BureauMap::refreshLayers()
{
  if ( !mScene )
    return;
  QList<QgsMapLayer *> layers { mLayer->layer() };
  for ( QgsMapLayer *layer : mScene->visibleLayers() )
  {
    const bool isPlan = mScene->coverage().layers().contains( qobject_cast<QgsVectorLayer *>( layer ) );
    if ( !mScene->stationLayer( layer ) && layer != mScene->veil().layer() && layer != mScene->surface().layer() && !isPlan )
      layers.append( layer );
  }
  QgsProject &project = mScene->project();
  mCanvas->setProject( &project );
  mCanvas->setCanvasColor( project.backgroundColor() );
  mCanvas->mapSettings().setTransformContext( project.transformContext() );
  mCanvas->mapSettings().setLabelingEngineSettings( project.labelingEngineSettings() );
  mCanvas->setLayers( layers );
}

void BureauMap::show( const QList<Station> &stations, const QDate &day, const QString &body )
{
  if ( !mLayer )
    return;
  mLayer->show( stations, day, body );
  showLegend();
  mCanvas->refresh();
}

void BureauMap::setExtent( const QgsRectangle &extent )
{
  if ( extent.isEmpty() )
    return;
  mCanvas->setExtent( extent );
  mCanvas->refresh();
}

void BureauMap::showLegend()
{
  delete mLegend->layout();
  qDeleteAll( mLegend->findChildren<QWidget *>( QString(), Qt::FindDirectChildrenOnly ) );
  auto *row = new QHBoxLayout( mLegend );
  row->setContentsMargins( 0, 0, 0, 0 );
  row->setSpacing( 4 );
  const QgsLegendSymbolList items = mLayer->layer()->renderer()->legendSymbolItems();
  for ( const QgsLegendSymbolItem &item : items )
  {
    if ( !item.symbol() )
      continue;
    auto *picture = new QLabel;
    picture->setPixmap( QgsSymbolLayerUtils::symbolPreviewPixmap( item.symbol(), QSize( sLegendPixels + 6, sLegendPixels ), 1 ) );
    row->addWidget( picture );
    row->addWidget( new QLabel( item.label() ) );
    row->addSpacing( 8 );
  }
  if ( items.isEmpty() )
    row->addWidget( new QLabel( tr( "No stations here." ) ) );
  row->addStretch( 1 );
}

} // namespace jinguan

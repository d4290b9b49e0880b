#include "widgets/planning/ScenarioMaps.h"

#include "layers/MapCrs.h"
#include "layers/MapScene.h"

#include <qgscoordinatetransform.h>
#include <qgslayertree.h>
#include <qgslegendsymbolitem.h>
#include <qgsmapcanvas.h>
#include <qgsmaptoolpan.h>
#include <qgsproject.h>
#include <qgsrenderer.h>
#include <qgssymbollayerutils.h>
#include <qgsvectorlayer.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

#include <cmath>

namespace jinguan
{

namespace
{

constexpr int sLegendPixels = 16;
constexpr double sMargin = 1.12;

/** A box of \a stored degrees in drawn metres; empty where it cannot be drawn. */
QgsRectangle drawn( const QgsRectangle &stored )
{
  try
  {
    return QgsCoordinateTransform( mapcrs::stored(), mapcrs::drawn(), mapcrs::transformContext() ).transformBoundingBox( stored );
  }
  catch ( const QgsCsException & )
  {
    return {};
  }
}

/** Whether two views are the same but for rounding. */
bool areAlike( const QgsRectangle &a, const QgsRectangle &b )
{
  const double tolerance = 1e-6 * ( std::abs( a.width() ) + std::abs( a.height() ) );
  return std::abs( a.xMinimum() - b.xMinimum() ) <= tolerance && std::abs( a.xMaximum() - b.xMaximum() ) <= tolerance
    && std::abs( a.yMinimum() - b.yMinimum() ) <= tolerance && std::abs( a.yMaximum() - b.yMaximum() ) <= tolerance;
}

/** Pictures and names of what \a layer draws. */
void addSymbols( const QgsVectorLayer *layer, QHBoxLayout *row )
{
  if ( !layer || layer->featureCount() == 0 )
    return;
  const QgsLegendSymbolList items = layer->renderer()->legendSymbolItems();
  for ( const QgsLegendSymbolItem &item : items )
  {
    if ( !item.symbol() )
      continue;
    auto *picture = new QLabel;
    picture->setPixmap( QgsSymbolLayerUtils::symbolPreviewPixmap( item.symbol(), QSize( sLegendPixels + 6, sLegendPixels ), 1 ) );
    auto *name = new QLabel( item.label().isEmpty() ? layer->name() : item.label() );
    row->addWidget( picture );
    row->addWidget( name );
    row->addSpacing( 8 );
  }
}

} // namespace

ScenarioMaps::Map::~Map()
{
  if ( canvas )
  {
    canvas->stopRendering();
    canvas->setLayers( {} );
  }
  if ( coverage )
    qDeleteAll( coverage->layers() );
  if ( difference )
    qDeleteAll( difference->layers() );
}

ScenarioMaps::ScenarioMaps( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "scenarioMaps" ) );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->setSpacing( 4 );
  mGrid = new QGridLayout;
  mGrid->setSpacing( 4 );
  layout->addLayout( mGrid, 1 );
  mLegend = new QWidget;
  mLegend->setObjectName( QStringLiteral( "scenarioMapsLegend" ) );
  layout->addWidget( mLegend );
}

ScenarioMaps::~ScenarioMaps()
{
  mMaps.clear(); // canvases let go of the layers that go with the maps
}

void ScenarioMaps::setScene( MapScene *scene )
{
  mScene = scene;
  for ( const std::unique_ptr<Map> &one : mMaps )
  {
    one->canvas->stopRendering();
    if ( !scene )
    {
      one->canvas->setLayers( {} );
      one->canvas->setProject( nullptr );
    }
  }
  refreshLayers();
}

QList<QgsMapCanvas *> ScenarioMaps::canvases() const
{
  QList<QgsMapCanvas *> shown;
  for ( int index = 0; index < mShown; ++index )
    shown.append( mMaps[static_cast<size_t>( index )]->canvas );
  return shown;
}

ScenarioMaps::Map &ScenarioMaps::map( int index )
{
  while ( static_cast<int>( mMaps.size() ) <= index )
  {
    auto one = std::make_unique<Map>();
    const QString number = QString::number( mMaps.size() + 1 );
    one->box = new QWidget;
    auto *layout = new QVBoxLayout( one->box );
    layout->setContentsMargins( 0, 0, 0, 0 );
    layout->setSpacing( 2 );
    one->title = new QLabel;
    one->title->setObjectName( QStringLiteral( "scenarioMapTitle" ) + number );
    QFont bold = one->title->font();
    bold.setBold( true );
    one->title->setFont( bold );
    one->title->setTextFormat( Qt::PlainText );
    one->canvas = new QgsMapCanvas;
    one->canvas->setObjectName( QStringLiteral( "scenarioMap" ) + number );
    one->canvas->setDestinationCrs( mapcrs::drawn() );
    one->canvas->enableAntiAliasing( true );
    one->canvas->setCachingEnabled( true );
    one->canvas->setParallelRenderingEnabled( true );
    one->canvas->setPreviewJobsEnabled( false );
    one->canvas->setWheelFactor( 2 );
    one->canvas->setMinimumSize( 160, 180 );
    auto *pan = new QgsMapToolPan( one->canvas );
    pan->setParent( one->canvas );
    one->canvas->setMapTool( pan );
    layout->addWidget( one->title );
    layout->addWidget( one->canvas, 1 );
    connect( one->canvas, &QgsMapCanvas::extentsChanged, this, [this, canvas = one->canvas] { follow( canvas ); } );
    mGrid->addWidget( one->box, 0, static_cast<int>( mMaps.size() ) );
    mGrid->setColumnStretch( static_cast<int>( mMaps.size() ), 1 );
    mMaps.push_back( std::move( one ) );
  }
  return *mMaps[static_cast<size_t>( index )];
}

void ScenarioMaps::follow( QgsMapCanvas *moved )
{
  if ( mFollowing )
    return;
  mFollowing = true;
  for ( QgsMapCanvas *canvas : canvases() )
    if ( canvas != moved && !areAlike( canvas->extent(), moved->extent() ) )
    {
      canvas->setExtent( moved->extent() );
      canvas->refresh();
    }
  mFollowing = false;
}

void ScenarioMaps::show( const ScenarioComparison &comparison, const Catalogue &catalogue )
{
  const int scenarios = static_cast<int>( std::min<qsizetype>( mostMaps, comparison.scenarios().size() ) );
  const bool besideNetwork = scenarios == 1;
  mShown = besideNetwork ? 2 : scenarios;
  const PlanningRequest &request = comparison.request();
  QList<LonLat> existing;
  for ( const CoveringSite &station : comparison.problem()->existing() )
    existing.append( station.at );
  QgsRectangle all;
  for ( int index = 0; index < mShown; ++index )
  {
    Map &one = map( index );
    const int scenario = besideNetwork ? index - 1 : index; // −1: the network
    const ScenarioFigures &figures = comparison.figures().at( scenario + 1 );
    one.title->setText(
      tr( "%1 · %2 % of the area", "plan, share" ).arg( figures.name, QLocale().toString( 100 * figures.coverage.areaShare(), 'f', 1 ) ) );
    if ( mScene && !one.coverage )
    {
      one.coverage = std::make_unique<CoverageLayer>( mScene->palette() );
      one.difference = std::make_unique<DifferenceLayer>( mScene->palette() );
    }
    if ( one.coverage )
    {
      Scenario shown = scenario < 0 ? Scenario() : comparison.scenarios().at( scenario );
      shown.name = figures.name;
      shown.kind = scenario < 0 ? request.kind : shown.kind;
      shown.radius = request.radiusOf( shown.kind ); // as it is judged, not as it was made
      shown.parameters = request.toMap();
      one.coverage->setScenario( shown, catalogue, existing );
      one.coverage->setGaps( figures.gap.isEmpty() ? QList<QgsGeometry>() : QList<QgsGeometry> { figures.gap } );
      if ( scenario >= 0 )
        one.difference->show( comparison, scenario );
      else
        one.difference->clear();
    }
    for ( const ScenarioSite &site : scenario < 0 ? QList<ScenarioSite>() : comparison.scenarios().at( scenario ).sites )
      all.combineExtentWith( Geodesy::circle( site.at, request.radiusOf( site.kind ) ).boundingBox() );
  }
  for ( size_t index = 0; index < mMaps.size(); ++index )
    mMaps[index]->box->setVisible( static_cast<int>( index ) < mShown );
  mAll = drawn( all.isEmpty() ? comparison.problem()->grid()->region().boundingBox() : all );
  mAll.scale( sMargin );
  refreshLayers();
  showLegend();
  showAll();
}

void ScenarioMaps::clear()
{
  mShown = 0;
  for ( const std::unique_ptr<Map> &one : mMaps )
    one->box->hide();
  showLegend();
}

void ScenarioMaps::refreshLayers()
{
  if ( !mScene )
    return;
  for ( const auto &stations : mScene->stationLayers() )
    stations->flush();
  QList<QgsMapLayer *> base = mScene->visibleLayers();
  for ( QgsVectorLayer *layer : mScene->coverage().layers() )
    base.removeAll( layer );
  for ( const std::unique_ptr<Map> &one : mMaps )
  {
    if ( !one->coverage )
      continue;
    QList<QgsMapLayer *> layers;
    for ( QgsVectorLayer *layer : one->difference->layers() )
      layers.append( layer );
    for ( QgsVectorLayer *layer : one->coverage->layers() )
      layers.append( layer );
    QgsProject &project = mScene->project();
    one->canvas->setProject( &project );
    one->canvas->setCanvasColor( project.backgroundColor() );
    one->canvas->mapSettings().setTransformContext( project.transformContext() );
    one->canvas->mapSettings().setLabelingEngineSettings( project.labelingEngineSettings() );
    one->canvas->setLayers( layers + base );
  }
}

void ScenarioMaps::setExtent( const QgsRectangle &extent )
{
  if ( !mShown || extent.isEmpty() )
    return;
  // The same wish to each, so that they stay alike when they get another size.
  mFollowing = true;
  for ( QgsMapCanvas *canvas : canvases() )
  {
    canvas->setExtent( extent );
    canvas->refresh();
  }
  mFollowing = false;
}

void ScenarioMaps::resizeEvent( QResizeEvent *event )
{
  QWidget::resizeEvent( event );
  QTimer::singleShot( 0, this, [this] {
    if ( mShown )
      follow( mMaps.front()->canvas );
  } );
}

void ScenarioMaps::showAll()
{
  setExtent( mAll );
}

void ScenarioMaps::showLegend()
{
  delete mLegend->layout();
  qDeleteAll( mLegend->findChildren<QWidget *>( QString(), Qt::FindDirectChildrenOnly ) );
  auto *row = new QHBoxLayout( mLegend );
  row->setContentsMargins( 0, 0, 0, 0 );
  row->setSpacing( 4 );
  // What any of the maps draws, once; the names of sites and circles are those of the layers without the plan.
  const auto first = [this]( auto layerOf ) -> const QgsVectorLayer * {
    for ( int index = 0; index < mShown; ++index )
    {
      const Map &one = *mMaps[static_cast<size_t>( index )];
      const QgsVectorLayer *layer = one.coverage ? layerOf( one ) : nullptr;
      if ( layer && layer->featureCount() > 0 )
        return layer;
    }
    return nullptr;
  };
  if ( const QgsVectorLayer *sites = first( []( const Map &one ) { return one.coverage->sites(); } ) )
  {
    const QgsLegendSymbolList items = sites->renderer()->legendSymbolItems();
    auto *picture = new QLabel;
    if ( !items.isEmpty() && items.constFirst().symbol() )
      picture->setPixmap(
        QgsSymbolLayerUtils::symbolPreviewPixmap( items.constFirst().symbol(), QSize( sLegendPixels + 6, sLegendPixels + 6 ), 1 ) );
    row->addWidget( picture );
    row->addWidget( new QLabel( tr( "Site of the plan" ) ) );
    row->addSpacing( 8 );
  }
  addSymbols( first( []( const Map &one ) { return one.coverage->circles(); } ), row );
  addSymbols( first( []( const Map &one ) { return one.coverage->gaps(); } ), row );
  addSymbols( first( []( const Map &one ) { return one.difference->rings(); } ), row );
  addSymbols( first( []( const Map &one ) { return one.difference->lines(); } ), row );
  row->addStretch( 1 );
}

} // namespace jinguan

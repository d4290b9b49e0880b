#include "layers/MapBuilder.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "layers/DistrictLayer.h"
#include "layers/LayerStyle.h"
#include "layers/MapCrs.h"

#include <qgslabelingenginerule_impl.h>
#include <qgslabelingenginesettings.h>
#include <qgslayertree.h>
#include <qgsmaplayerserverproperties.h>
#include <qgsnullsymbolrenderer.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

namespace
{

/** Drawing order beside that of the roles (`layer_roles.csv`), larger is on top. */
constexpr double surfaceOrder = 39;  //!< above areas, below roads, borders, names and stations
constexpr double sectorOrder = 1500; //!< below the stations
constexpr double veilOrder = 1000;
constexpr double gapOrder = 1010;
constexpr double circleOrder = 1020;
constexpr double stationOrder = 2000;
constexpr double siteOrder = 9000;

const QString orderProperty = QStringLiteral( "jinguan/order" );
const QString roleProperty = QStringLiteral( "jinguan/role" );

/** Roles that are background to look up, not part of the first picture. */
bool isVisibleAtFirst( const LayerRole &role )
{
  static const QStringList hidden { QStringLiteral( "unit" ), QStringLiteral( "land-use" ), QStringLiteral( "soil-unit" ),
    QStringLiteral( "population" ), QStringLiteral( "functional-zone" ), QStringLiteral( "corridor" ), QStringLiteral( "building" ),
    QStringLiteral( "traffic" ), QStringLiteral( "sensitive" ), QStringLiteral( "source" ) };
  return !hidden.contains( role.id );
}

struct Theme
{
    QString id;
    LocalText name;
    int order = 0;
};

QList<Theme> themes()
{
  QList<Theme> list;
  const Result<CsvTable> table =
    CsvTable::read( Resources::path( QStringLiteral( "schema/layer_themes.csv" ) ), { QStringLiteral( "id" ), QStringLiteral( "order" ) } );
  for ( int row = 0; table && row < table->rowCount(); ++row )
    list.append( { table->text( row, QStringLiteral( "id" ) ),
      { table->text( row, QStringLiteral( "name_zh" ) ), table->text( row, QStringLiteral( "name_en" ) ) },
      static_cast<int>( table->number( row, QStringLiteral( "order" ), 0 ) ) } );
  std::sort( list.begin(), list.end(), []( const Theme &a, const Theme &b ) { return a.order > b.order; } );
  return list;
}

QString themeProperty()
{
  return QStringLiteral( "jinguan/theme" );
}

/** The group of a theme; themes unknown to the table come last. */
QgsLayerTreeGroup *groupOf( QgsProject &project, const QString &theme )
{
  for ( QgsLayerTreeGroup *group : project.layerTreeRoot()->findGroups() )
    if ( group->customProperty( themeProperty() ).toString() == theme )
      return group;
  QgsLayerTreeGroup *group = project.layerTreeRoot()->addGroup( theme );
  group->setCustomProperty( themeProperty(), theme );
  return group;
}

void addThemes( QgsProject &project )
{
  for ( const Theme &theme : themes() )
  {
    QgsLayerTreeGroup *group = project.layerTreeRoot()->addGroup( theme.name.text() );
    group->setCustomProperty( themeProperty(), theme.id );
  }
}

} // namespace

MapBuilder::MapBuilder( const Catalogue &catalogue, const Responsibility &responsibility, const MapPalette &palette )
  : mCatalogue( catalogue ), mResponsibility( responsibility ), mPalette( palette )
{}

std::unique_ptr<QgsProject> MapBuilder::newProject()
{
  return std::make_unique<QgsProject>( nullptr, Qgis::ProjectCapabilities() );
}

Result<std::unique_ptr<MapScene>> MapBuilder::build( const NetworkStore &network, QgsProject &project ) const
{
  const Result<QList<Station>> stations = network.stations();
  if ( !stations )
    return stations.error();
  project.removeAllMapLayers();
  project.layerTreeRoot()->clear();
  setUpProject( project );
  addThemes( project );
  auto scene = std::make_unique<MapScene>( project, mPalette, mCatalogue );
  if ( const Result<void> added = addRoles( network, *scene ); !added )
    return added.error();
  scene->mStations = *stations;
  addStations( *scene );
  addOverlays( *scene );
  project.layerTreeRoot()->removeChildrenGroupWithoutLayers();
  orderLayers( *scene );
  spaceNames( *scene );
  scene->setStations( *stations );
  scene->setElement( mCatalogue.elements().isEmpty() ? QString() : mCatalogue.elements().constFirst().id );
  project.setDirty( false );
  return scene;
}

void MapBuilder::setUpProject( QgsProject &project ) const
{
  QgsCoordinateTransformContext context = project.transformContext();
  mapcrs::declareNullShift( context );
  project.setTransformContext( context );
  project.setCrs( mapcrs::drawn() );
  project.setEllipsoid( mapcrs::ellipsoid() );
  project.setDistanceUnits( Qgis::DistanceUnit::Meters );
  project.setAreaUnits( Qgis::AreaUnit::SquareKilometers );
  project.setBackgroundColor( mPalette.colour( QStringLiteral( "map.ground" ) ) );

  QgsLabelingEngineSettings labels;
  labels.setFlag( Qgis::LabelingFlag::UsePartialCandidates, false );
  labels.setFlag( Qgis::LabelingFlag::DrawUnplacedLabels, false );
  labels.setDefaultTextRenderFormat( Qgis::TextRenderFormat::AlwaysText );
  labels.setPlacementVersion( Qgis::LabelPlacementEngineVersion::Version2 );
  project.setLabelingEngineSettings( labels );
}

Result<void> MapBuilder::addRoles( const NetworkStore &network, MapScene &scene ) const
{
  Result<QList<LayerSource>> sources = network.layers();
  if ( !sources )
    return sources.error();
  QList<LayerSource> list = sources.take();
  std::sort( list.begin(), list.end(), []( const LayerSource &a, const LayerSource &b ) { return a.role.order > b.role.order; } );
  for ( const LayerSource &source : list )
  {
    if ( source.featureCount == 0 && source.role.geometry != QLatin1String( "raster" ) )
      continue;
    if ( const Result<void> added = addRole( source, scene ); !added )
      return added;
  }
  return {};
}

Result<void> MapBuilder::addRole( const LayerSource &source, MapScene &scene ) const
{
  std::unique_ptr<QgsMapLayer> layer;
  if ( source.role.geometry == QLatin1String( "raster" ) )
    layer = std::make_unique<QgsRasterLayer>( source.uri, nameOf( source ), source.provider );
  else
  {
    QgsVectorLayer::LayerOptions options( scene.project().transformContext() );
    options.loadDefaultStyle = false;
    layer = std::make_unique<QgsVectorLayer>( source.uri, nameOf( source ), source.provider, options );
  }
  if ( !layer->isValid() )
    return Error { tr( "The layer \"%1\" could not be opened: %2" ).arg( source.name.text(), layer->error().summary() ),
      tr( "Run \"workspace check\", or import the layer again." ), {}, 0 };

  layer->setCustomProperty( roleProperty, source.role.id );
  layer->serverProperties()->setAbstract( tooltip( source ) );
  const StyleContext style { mPalette };
  auto *vector = qobject_cast<QgsVectorLayer *>( layer.get() );
  std::unique_ptr<QgsVectorLayer> borders;
  if ( vector )
  {
    vector->setReadOnly( true );
    applyLayerStyle( source.role.id, *vector, style );
    if ( source.role.id == QLatin1String( "district" ) )
    {
      borders = DistrictLayer::borders( *vector, style );
      borders->serverProperties()->setAbstract( tooltip( source ) );
      vector->setRenderer( new QgsNullSymbolRenderer() );
      vector->setName( tr( "%1, names" ).arg( source.name.text() ) );
    }
  }
  scene.mSources.insert( layer->id(), { source.role.id, source.name.text(), source.provenance.attribution, source.provenance.schematic } );
  scene.mRoles.insert( source.role.id, layer.get() );
  addToTree( scene, layer.release(), source.role.theme, source.role.order, isVisibleAtFirst( source.role ) );
  if ( borders )
    addToTree( scene, borders.release(), source.role.theme, source.role.order + 30.5, true );
  return {};
}

void MapBuilder::addStations( MapScene &scene ) const
{
  QSet<QString> present;
  for ( const Station &station : scene.mStations )
    present << station.kind;
  for ( const StationKind &kind : mCatalogue.stationKinds() )
  {
    if ( !present.contains( kind.id ) )
      continue;
    auto stations = std::make_unique<StationLayer>( kind, mPalette );
    const Element *element = mCatalogue.element( kind.element );
    stations->layer()->setCustomProperty( roleProperty, QStringLiteral( "station" ) );
    stations->layer()->serverProperties()->setAbstract(
      dutyText( mResponsibility.dutyFor( element ? element->id : kind.element ).clause ) );
    // Large symbols lie above small ones.
    addToTree( scene, stations->layer(), QStringLiteral( "network" ), stationOrder + 100 * kind.sizeMm - kind.order / 1000.0, false );
    scene.mStationLayers.push_back( std::move( stations ) );
  }
}

void MapBuilder::addOverlays( MapScene &scene ) const
{
  addToTree( scene, scene.coverage().sites(), QStringLiteral( "planning" ), siteOrder, false );
  addToTree( scene, scene.coverage().circles(), QStringLiteral( "planning" ), circleOrder, false );
  addToTree( scene, scene.coverage().gaps(), QStringLiteral( "planning" ), gapOrder, false );
  addToTree( scene, scene.veil().layer(), QStringLiteral( "districts" ), veilOrder, false );
  addToTree( scene, scene.surface().layer(), QStringLiteral( "network" ), surfaceOrder, false );
  addToTree( scene, scene.sectors().sectors(), QStringLiteral( "network" ), sectorOrder, false );
  addToTree( scene, scene.sectors().corridors(), QStringLiteral( "network" ), sectorOrder - 1, false );
}

void MapBuilder::addToTree( MapScene &scene, QgsMapLayer *layer, const QString &theme, double order, bool visible ) const
{
  layer->setCustomProperty( orderProperty, order );
  scene.project().addMapLayer( layer, false );
  QgsLayerTreeLayer *node = groupOf( scene.project(), theme )->addLayer( layer );
  node->setItemVisibilityChecked( visible );
  node->setExpanded( false );
}

void MapBuilder::orderLayers( MapScene &scene ) const
{
  QList<QgsMapLayer *> order = scene.project().mapLayers().values();
  std::sort( order.begin(), order.end(), []( const QgsMapLayer *a, const QgsMapLayer *b ) {
    return a->customProperty( orderProperty ).toDouble() > b->customProperty( orderProperty ).toDouble();
  } );
  scene.project().layerTreeRoot()->setHasCustomLayerOrder( true );
  scene.project().layerTreeRoot()->setCustomLayerOrder( order );
}

void MapBuilder::spaceNames( MapScene &scene ) const
{
  // Parallel lines of one name (the two laps of a ring) would be named side by side.
  QgsLabelingEngineSettings labels = scene.project().labelingEngineSettings();
  // Names of small districts stand close together: their halos must not touch.
  const std::pair<const char *, double> distances[] = { { "greenway", 12 }, { "river", 12 }, { "road", 12 }, { "district", 1.5 } };
  for ( const auto &[role, distance] : distances )
  {
    QgsMapLayer *layer = scene.layer( QString::fromLatin1( role ) );
    if ( !layer )
      continue;
    auto rule = std::make_unique<QgsLabelingEngineRuleMinimumDistanceLabelToLabel>();
    rule->setLabeledLayer( layer );
    rule->setTargetLayer( layer );
    rule->setDistance( distance );
    rule->setDistanceUnit( Qgis::RenderUnit::Millimeters );
    labels.addRule( rule.release() );
  }
  scene.project().setLabelingEngineSettings( labels );
}

QString MapBuilder::nameOf( const LayerSource &source ) const
{
  return source.provenance.schematic ? tr( "%1 (schematic)" ).arg( source.name.text() ) : source.name.text();
}

QString MapBuilder::dutyText( const Clause *clause ) const
{
  if ( !clause )
    return {};
  const auto names = [this]( const QStringList &ids ) {
    QStringList names;
    for ( const QString &id : ids )
      if ( const Body *body = mResponsibility.body( id ) )
        names << body->nameNow.text();
    names.removeDuplicates(); // bodies of the plan that have merged since
    return names.join( tr( ", " ) );
  };
  QStringList lines { tr( "Lead: %1" ).arg( names( clause->lead ) ) };
  if ( const QString cooperating = names( clause->cooperating ); !cooperating.isEmpty() )
    lines << tr( "Cooperating: %1" ).arg( cooperating );
  return lines.join( QLatin1Char( '\n' ) );
}

QString MapBuilder::tooltip( const LayerSource &source ) const
{
  QStringList lines;
  if ( source.provenance.schematic )
    lines << tr( "Schematic, not surveyed." );
  if ( const QString duty = dutyText( mResponsibility.clause( source.role.clause ) ); !duty.isEmpty() )
    lines << duty;
  if ( !source.provenance.source.isEmpty() )
    lines << tr( "Source: %1" ).arg( source.provenance.source );
  if ( !source.provenance.licence.isEmpty() )
    lines << tr( "Licence: %1" ).arg( source.provenance.licence );
  return lines.join( QLatin1Char( '\n' ) );
}

} // namespace jinguan

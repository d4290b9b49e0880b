#include "layers/StyleExporter.h"

#include "layers/LayerStyle.h"
#include "layers/MapBuilder.h"
#include "layers/MapText.h"

#include <QDomDocument>
#include <QFile>
#include <QTemporaryDir>

#include <qgslayertree.h>
#include <qgslayertreegroup.h>
#include <qgsmarkersymbol.h>
#include <qgspallabeling.h>
#include <qgspathresolver.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace jinguan
{

namespace
{

/** While it lives, paths of a project are written as relative to the GeoPackage in which the project will lie. */
class RelativePaths
{
  public:
    RelativePaths()
      : mId( QgsPathResolver::setPathWriter( []( const QString &path ) {
          const qsizetype file = path.lastIndexOf( QLatin1Char( '/' ), path.indexOf( QLatin1String( ".gpkg" ) ) );
          return path.contains( QLatin1String( ".gpkg" ) ) && file >= 0 ? QStringLiteral( "." ) + path.mid( file ) : path;
        } ) )
    {}
    ~RelativePaths() { QgsPathResolver::removePathWriter( mId ); }
    RelativePaths( const RelativePaths & ) = delete;
    RelativePaths &operator=( const RelativePaths & ) = delete;

  private:
    QString mId;
};

} // namespace

StyleExporter::StyleExporter( const Catalogue &catalogue, const Responsibility &responsibility, const MapPalette &palette )
  : mCatalogue( catalogue ), mResponsibility( responsibility ), mPalette( palette )
{}

Result<void> StyleExporter::write( NetworkStore &network ) const
{
  const Result<QList<LayerSource>> sources = network.layers();
  if ( !sources )
    return sources.error();
  for ( const LayerSource &source : *sources )
  {
    if ( source.role.geometry == QLatin1String( "raster" ) )
      continue;
    QgsVectorLayer layer( source.uri, source.name.text(), source.provider, QgsVectorLayer::LayerOptions( false ) );
    if ( !layer.isValid() )
      return Error { tr( "The layer \"%1\" could not be opened: %2" ).arg( source.name.text(), layer.error().summary() ),
        tr( "Run \"workspace check\"." ), {}, 0 };
    applyLayerStyle( source.role.id, layer, { mPalette } );
    if ( const Result<void> written = writeStyle( network, source.role.id, layer ); !written )
      return written;
  }
  const Result<LayerSource> stations = network.stationLayer();
  if ( !stations )
    return stations.error();
  QgsVectorLayer layer( stations->uri, stations->name.text(), stations->provider, QgsVectorLayer::LayerOptions( false ) );
  styleStations( layer, mCatalogue, mPalette );
  if ( const Result<void> written = writeStyle( network, QStringLiteral( "station" ), layer ); !written )
    return written;

  const Result<QByteArray> qgs = project( network );
  if ( !qgs )
    return qgs.error();
  return network.saveProject( QStringLiteral( "jinguan" ), *qgs );
}

Result<void> StyleExporter::writeStyle( NetworkStore &network, const QString &role, QgsVectorLayer &layer ) const
{
  QString problem;
  QDomDocument qml;
  layer.exportNamedStyle(
    qml, problem, QgsReadWriteContext(), QgsMapLayer::Symbology | QgsMapLayer::Labeling | QgsMapLayer::LayerConfiguration );
  if ( !problem.isEmpty() )
    return Error { tr( "The style of \"%1\" could not be written: %2" ).arg( layer.name(), problem ), {}, {}, 0 };
  // SLD cannot say all that QML can; what it lacks is left out by QGIS, that is no failure.
  QDomDocument sld;
  layer.exportSldStyle( sld, problem );
  return network.saveLayerStyle( role, QStringLiteral( "jinguan" ), qml.toString( 1 ), sld.toString( 1 ) );
}

void StyleExporter::styleStations( QgsVectorLayer &layer, const Catalogue &catalogue, const MapPalette &palette )
{
  QList<StyleClass> classes;
  for ( const StationKind &kind : catalogue.stationKinds() )
  {
    stationsymbols::Look look;
    look.shape = kind.shape;
    look.sizeMm = kind.sizeMm;
    look.fill = StationFill::Graded;
    look.colour = palette.colour( QStringLiteral( "accent" ) );
    classes << StyleClass { kind.id, kind.name.text(), stationsymbols::symbol( look, palette ) };
  }
  layerstyle::setClassified( layer, QStringLiteral( "kind" ), classes );
  QgsPalLayerSettings label = layerstyle::labelSettings(
    layerstyle::nameOf( layer, { palette } ), mapTextFormat( palette, 7.5, QStringLiteral( "map.label" ), 0.8 ), 9 );
  label.placement = Qgis::LabelPlacement::OrderedPositionsAroundPoint;
  label.offsetType = Qgis::LabelOffsetType::FromSymbolBounds;
  label.dist = 0.5;
  layerstyle::setLabels( layer, label, 250000 );
}

Result<QByteArray> StyleExporter::project( NetworkStore &network ) const
{
  const std::unique_ptr<QgsProject> holder = MapBuilder::newProject();
  QgsProject &project = *holder;
  Result<std::unique_ptr<MapScene>> scene = MapBuilder( mCatalogue, mResponsibility, mPalette ).build( network, project );
  if ( !scene )
    return scene.error();
  // The layers in memory hold what only the program knows; the stations of the GeoPackage stand in for them.
  QStringList inMemory;
  for ( const QgsMapLayer *layer : project.mapLayers() )
    if ( layer->providerType() == QLatin1String( "memory" ) )
      inMemory << layer->id();
  auto *districts = qobject_cast<QgsVectorLayer *>( scene->get()->layer( QStringLiteral( "district" ) ) );
  scene->reset();
  project.removeMapLayers( inMemory );
  if ( districts )
    applyLayerStyle( QStringLiteral( "district" ), *districts, { mPalette } );

  const Result<LayerSource> source = network.stationLayer();
  if ( !source )
    return source.error();
  auto *stations = new QgsVectorLayer( source->uri, source->name.text(), source->provider, QgsVectorLayer::LayerOptions( false ) );
  stations->setReadOnly( true );
  styleStations( *stations, mCatalogue, mPalette );
  project.addMapLayer( stations, false );
  project.layerTreeRoot()->insertLayer( 0, stations );
  QList<QgsMapLayer *> order = project.layerTreeRoot()->customLayerOrder();
  order.removeAll( stations );
  order.prepend( stations );
  project.layerTreeRoot()->setCustomLayerOrder( order );
  project.layerTreeRoot()->removeChildrenGroupWithoutLayers();
  project.setTitle( network.property( QStringLiteral( "name" ) ) );

  QTemporaryDir folder;
  const QString path = folder.filePath( QStringLiteral( "project.qgs" ) );
  {
    const RelativePaths relative;
    if ( !project.write( path ) )
      return Error { tr( "The QGIS project could not be written: %1" ).arg( project.error() ), {}, path, 0 };
  }
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { tr( "The QGIS project could not be read back: %1" ).arg( file.errorString() ), {}, path, 0 };
  return file.readAll();
}

} // namespace jinguan

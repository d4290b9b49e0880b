#include "layers/MapBuilder.h"

#include "base/Resources.h"
#include "layers/MapCrs.h"
#include "layers/MapImage.h"
#include "layers/MapLegend.h"
#include "layers/StyleExporter.h"
#include "QgisTestMain.h"
#include "store/Workspace.h"
#include "TestSupport.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgslabelingresults.h>
#include <qgslayertree.h>
#include <qgsmaplayerserverproperties.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

using namespace jinguan;

namespace
{

LayerFeature feature( const QString &wkt, const QVariantMap &attributes )
{
  return { QgsGeometry::fromWkt( wkt ).asWkb(), attributes };
}

QString box( double west, double south, double east, double north )
{
  return QStringLiteral( "MultiPolygon(((%1 %2, %3 %2, %3 %4, %1 %4, %1 %2)))" ).arg( west ).arg( south ).arg( east ).arg( north );
}

Station station(
  const QString &code, const QString &name, const QString &kind, const QString &element, const LonLat &at, const QString &district )
{
  Station station;
  station.code = code;
  station.name = { name, code };
  station.kind = kind;
  station.elements = QStringList { element };
  station.district = district;
  station.unit = district;
  station.positions << StationPosition { at, {}, {}, {} };
  return station;
}

/** Share of pixels that differ by more than a little. */
double mismatch( const QImage &a, const QImage &b )
{
  if ( a.size() != b.size() )
    return 1;
  int different = 0;
  for ( int y = 0; y < a.height(); ++y )
    for ( int x = 0; x < a.width(); ++x )
    {
      const QColor p = a.pixelColor( x, y );
      const QColor q = b.pixelColor( x, y );
      different += std::max( { std::abs( p.red() - q.red() ), std::abs( p.green() - q.green() ), std::abs( p.blue() - q.blue() ) } ) > 32;
    }
  return static_cast<double>( different ) / ( a.width() * a.height() );
}

} // namespace

/** A small city from the workspace to the picture, and to plain QGIS. */
class TestMapScene : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void project_isSetUp();
    void layers_areReadOnlyOrderedAndNamed();
    void missingRole_isSkipped();
    void element_switchesStations();
    void filter_veilsTheRest();
    void legend_namesWhatLiesInTheExtent();
    void labels_doNotCollide();
    void scenario_isShownAndHidden();
    void picture_matchesGolden();
    void picture_emptyExtentIsAnError();
    void picture_unknownSuffixIsAnError();
    void roundLength_isOneTwoFive_data();
    void roundLength_isOneTwoFive();
    void plainQgis_opensTheGeoPackageStyled();

  private:
    void fill();

    QTemporaryDir mFolder;
    std::unique_ptr<Workspace> mWorkspace;
    std::optional<Catalogue> mCatalogue;
    std::optional<Responsibility> mResponsibility;
    MapPalette mPalette = MapPalette::loadDefault();
    std::unique_ptr<QgsProject> mProject;
    std::unique_ptr<MapScene> mScene;
};

void TestMapScene::initTestCase()
{
  setUiLanguage( Language::Chinese );
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( responsibility );
  mResponsibility = responsibility.take();
  Result<std::unique_ptr<Workspace>> workspace =
    Workspace::create( mFolder.filePath( QStringLiteral( "小城" ) ), QStringLiteral( "小城" ) );
  VERIFY_OK( workspace );
  mWorkspace = workspace.take();
  fill();
}

void TestMapScene::fill()
{
  NetworkStore &store = mWorkspace->network();
  LayerProvenance drawn;
  drawn.source = QStringLiteral( "drawn for the test" );
  drawn.schematic = true;
  const auto write = [&]( const char *role, const QList<LayerFeature> &features ) {
    VERIFY_OK( store.writeLayer( QString::fromLatin1( role ), features, drawn, false ) );
  };
  write( "city", { feature( box( 104.00, 30.55, 104.20, 30.70 ), { { "code", "510100" }, { "name", "小城" } } ) } );
  write( "district",
    { feature( box( 104.00, 30.55, 104.10, 30.70 ), { { "code", "510104" }, { "name", "锦江区" } } ),
      feature( box( 104.10, 30.55, 104.20, 30.70 ), { { "code", "510105" }, { "name", "青羊区" } } ) } );
  write( "river", { feature( "MultiLineString((104.00 30.58, 104.08 30.62, 104.20 30.60))", { { "name", "沙河" }, { "level", "1" } } ) } );
  write( "greenway",
    { feature( "MultiLineString((104.02 30.69, 104.06 30.64, 104.18 30.66))",
      { { "name", "锦江绿道" }, { "kind", "axis" }, { "level", "regional" } } ) } );
  write( "ecobelt", { feature( box( 104.12, 30.56, 104.19, 30.63 ), { { "name", "环城生态带" } } ) } );
  write( "reserve", { feature( box( 104.01, 30.56, 104.04, 30.58 ), { { "name", "保护区" }, { "kind", "core" } } ) } );
  write(
    "drinking-zone", { feature( box( 104.05, 30.60, 104.09, 30.62 ), { { "name", "水源地" }, { "kind", "second" }, { "level", "2" } } ) } );
  write( "functional-zone", { feature( box( 104.05, 30.64, 104.15, 30.69 ), { { "name", "二类区" }, { "level", "2" } } ) } );
  const Result<QList<Station>> saved = store.saveStations( { station( "A", "沙河铺", "air_standard", "air", { 104.05, 30.65 }, "510104" ),
    station( "B", "草堂寺", "air_standard", "air", { 104.06, 30.652 }, "510104" ),
    station( "C", "十里店", "air_standard", "air", { 104.15, 30.60 }, "510105" ),
    station( "N", "路口", "noise_traffic", "noise", { 104.15, 30.65 }, "510105" ) } );
  VERIFY_OK( saved );
}

void TestMapScene::cleanupTestCase()
{
  mWorkspace.reset();
}

void TestMapScene::init()
{
  mProject = MapBuilder::newProject();
  Result<std::unique_ptr<MapScene>> scene = MapBuilder( *mCatalogue, *mResponsibility, mPalette ).build( mWorkspace->network(), *mProject );
  VERIFY_OK( scene );
  mScene = scene.take();
  StationStatusSymbol heavy;
  heavy.grade.state = Grade::State::Graded;
  heavy.grade.level = 4;
  heavy.grade.name = { QStringLiteral( "中度污染" ), QStringLiteral( "Moderate" ) };
  heavy.grade.colour = QStringLiteral( "#FF0000" );
  heavy.shortText = QStringLiteral( "160" );
  heavy.link = StationStatusSymbol::Link::OnTime;
  mScene->setElement( QStringLiteral( "air" ) );
  mScene->setStatuses( { { QStringLiteral( "A" ), heavy } } );
}

void TestMapScene::cleanup()
{
  mScene.reset();
  mProject.reset();
}

void TestMapScene::project_isSetUp()
{
  QCOMPARE( mProject->crs().authid(), QStringLiteral( "EPSG:4544" ) );
  QCOMPARE( mProject->ellipsoid(), mapcrs::ellipsoid() );
  QVERIFY( mProject->transformContext().hasTransform( mapcrs::stored(), QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ) ) );
  QCOMPARE( mProject->backgroundColor().name(), mPalette.colour( QStringLiteral( "map.ground" ) ).name() );
  QVERIFY( !mProject->isDirty() );
}

void TestMapScene::layers_areReadOnlyOrderedAndNamed()
{
  double above = 1e9;
  for ( const QgsMapLayer *layer : mScene->layers() )
  {
    QVERIFY2( layer->isValid(), qPrintable( layer->name() ) );
    QVERIFY2( layer->readOnly(), qPrintable( layer->name() ) );
    QCOMPARE( layer->crs().authid(), QStringLiteral( "EPSG:4490" ) );
    const double order = layer->customProperty( QStringLiteral( "jinguan/order" ) ).toDouble();
    QVERIFY( order <= above );
    above = order;
  }
  const QgsMapLayer *greenway = mScene->layer( QStringLiteral( "greenway" ) );
  QCOMPARE( greenway->name(), QStringLiteral( "天府绿道 (schematic)" ) );
  const Clause *clause = mResponsibility->clause( QStringLiteral( "4" ) );
  const QString lead = mResponsibility->body( clause->lead.constFirst() )->nameNow.text();
  QVERIFY( !lead.isEmpty() );
  QVERIFY2( greenway->serverProperties()->abstract().contains( lead ), qPrintable( greenway->serverProperties()->abstract() ) );
  QCOMPARE( mProject->layerTreeRoot()->findLayer( greenway->id() )->parent()->name(), QStringLiteral( "天府绿道" ) );
}

void TestMapScene::missingRole_isSkipped()
{
  QVERIFY( !mScene->layer( QStringLiteral( "wetland" ) ) );
  QVERIFY( !mScene->stationLayer( QStringLiteral( "groundwater_well" ) ) );
}

void TestMapScene::element_switchesStations()
{
  QgsMapLayer *air = mScene->stationLayer( QStringLiteral( "air_standard" ) )->layer();
  QgsMapLayer *noise = mScene->stationLayer( QStringLiteral( "noise_traffic" ) )->layer();
  QgsMapLayer *zones = mScene->layer( QStringLiteral( "functional-zone" ) );
  QVERIFY( mScene->isVisible( air ) && !mScene->isVisible( noise ) && !mScene->isVisible( zones ) );
  mScene->setElement( QStringLiteral( "noise" ) );
  QVERIFY( !mScene->isVisible( air ) && mScene->isVisible( noise ) && mScene->isVisible( zones ) );
  QVERIFY( mScene->visibleLayers().contains( noise ) );
  QVERIFY( !mScene->visibleLayers().contains( air ) );
  // layer trees leave private layers out: only the kinds of the element are listed
  QVERIFY( air->flags().testFlag( QgsMapLayer::Private ) && !noise->flags().testFlag( QgsMapLayer::Private ) );
  mScene->setElement( QStringLiteral( "air" ) );
  QVERIFY( !air->flags().testFlag( QgsMapLayer::Private ) && noise->flags().testFlag( QgsMapLayer::Private ) );
}

void TestMapScene::filter_veilsTheRest()
{
  StationLayer *air = mScene->stationLayer( QStringLiteral( "air_standard" ) );
  QCOMPARE( air->stationCount(), 3 );
  QVERIFY( !mScene->isVisible( mScene->veil().layer() ) );
  const QgsRectangle whole = mScene->extentOf( {} );

  mScene->setFilter( { MapFilter::Kind::District, QStringLiteral( "510105" ) } );
  QCOMPARE( air->stationCount(), 1 );
  QVERIFY( mScene->isVisible( mScene->veil().layer() ) );
  QVERIFY( mScene->extentOf( mScene->filter() ).width() < 0.65 * whole.width() );

  mScene->setFilter( {} );
  QCOMPARE( air->stationCount(), 3 );
  QVERIFY( !mScene->isVisible( mScene->veil().layer() ) );
}

void TestMapScene::legend_namesWhatLiesInTheExtent()
{
  const auto labels = [this]( const QgsRectangle &extent ) {
    QStringList labels;
    const MapLegend legend( *mScene, MapImage::settings( *mScene, { 800, 600 }, 96, extent ) );
    for ( const LegendSection &section : legend.sections() )
      for ( const LegendEntry &entry : section.entries )
        labels << entry.label;
    return labels;
  };
  const QStringList whole = labels( mScene->extentOf( {} ) );
  QVERIFY2(
    whole.contains( QStringLiteral( "中度污染" ) ) && whole.contains( QStringLiteral( "No data" ) ), qPrintable( whole.join( ' ' ) ) );
  QVERIFY( whole.contains( QStringLiteral( "环城生态带 (schematic)" ) ) );
  QVERIFY2(
    whole.indexOf( QStringLiteral( "中度污染" ) ) < whole.indexOf( QStringLiteral( "环城生态带 (schematic)" ) ), "not in drawing order" );

  // The eastern end has the belt, and neither the graded station nor the reserve.
  const QgsCoordinateTransform toDrawn( mapcrs::stored(), mapcrs::drawn(), mProject->transformContext() );
  const QStringList east = labels( toDrawn.transformBoundingBox( QgsRectangle( 104.13, 30.58, 104.18, 30.61 ) ) );
  QVERIFY( !east.join( ' ' ).contains( QStringLiteral( "中度污染" ) ) );
  QVERIFY( !east.join( ' ' ).contains( QStringLiteral( "自然保护区" ) ) );
  QVERIFY( east.join( ' ' ).contains( QStringLiteral( "环城生态带" ) ) );
}

void TestMapScene::labels_doNotCollide()
{
  QgsMapRendererSequentialJob job( MapImage::settings( *mScene, { 900, 700 }, 96, mScene->extentOf( {} ) ) );
  job.start();
  job.waitForFinished();
  const std::unique_ptr<QgsLabelingResults> results( job.takeLabelingResults() );
  QVERIFY( results );
  const QList<QgsLabelPosition> labels = results->allLabels();
  QStringList texts;
  for ( qsizetype i = 0; i < labels.size(); ++i )
  {
    texts << labels.at( i ).labelText;
    for ( qsizetype j = i + 1; j < labels.size(); ++j )
    {
      const double overlap = labels.at( i ).labelGeometry.intersection( labels.at( j ).labelGeometry ).area();
      QVERIFY2( overlap < 0.01 * std::min( labels.at( i ).labelGeometry.area(), labels.at( j ).labelGeometry.area() ),
        qPrintable( labels.at( i ).labelText + QStringLiteral( " / " ) + labels.at( j ).labelText ) );
    }
  }
  for ( const char *wanted : { "沙河铺", "十里店", "160", "锦江绿道" } )
    QVERIFY2( texts.contains( QString::fromUtf8( wanted ) ),
      qPrintable( QString::fromUtf8( wanted ) + QStringLiteral( " is missing of " ) + texts.join( ' ' ) ) );
}

void TestMapScene::scenario_isShownAndHidden()
{
  Scenario scenario;
  scenario.name = QStringLiteral( "B" );
  scenario.kind = QStringLiteral( "air_micro" );
  scenario.radius = 1000;
  ScenarioSite site;
  site.at = { 104.1, 30.6 };
  scenario.sites << site;
  mScene->showScenario( &scenario );
  CoverageLayer &coverage = mScene->coverage();
  QVERIFY( mScene->isVisible( coverage.sites() ) && mScene->isVisible( coverage.circles() ) && !mScene->isVisible( coverage.gaps() ) );
  const auto circleArea = [&coverage] {
    QgsFeature circle;
    QgsFeatureIterator circles = coverage.circles()->getFeatures();
    return circles.nextFeature( circle ) ? mapcrs::distanceArea().measureArea( circle.geometry() ) : 0;
  };
  QVERIFY( std::abs( circleArea() / ( M_PI * 1e6 ) - 0.9987 ) < 0.001 );
  coverage.moveSite( 0, { 104.15, 30.62 } );
  QVERIFY( std::abs( circleArea() / ( M_PI * 1e6 ) - 0.9987 ) < 0.001 );
  QgsFeature moved;
  QVERIFY( coverage.sites()->getFeatures().nextFeature( moved ) );
  QCOMPARE( moved.geometry().asPoint().x(), 104.15 );
  mScene->showScenario( nullptr );
  QVERIFY( !mScene->isVisible( coverage.sites() ) );
}

void TestMapScene::picture_matchesGolden()
{
  MapImageRequest request;
  request.size = { 640, 480 };
  request.title = QStringLiteral( "小城 · 大气" );
  request.dataTime = QStringLiteral( "2019-07-18 11:00" );
  request.edition = QStringLiteral( "HJ 633-2012" );
  const Result<QImage> image = MapImage::render( *mScene, request );
  VERIFY_OK( image );
  const QString golden = QStringLiteral( JINGUAN_SOURCE_DIR "/tests/layers/golden/map_small.png" );
  if ( qEnvironmentVariableIsSet( "JINGUAN_WRITE_GOLDEN" ) )
    QVERIFY( image->save( golden ) );
  const QImage expected( golden );
  QVERIFY2( !expected.isNull(), "tests/layers/golden/map_small.png is missing; write it with JINGUAN_WRITE_GOLDEN=1 and look at it" );
  const double share = mismatch( *image, expected );
  if ( share > 0.01 )
    image->save( QDir::temp().filePath( QStringLiteral( "map_small_actual.png" ) ) );
  QVERIFY2( share <= 0.01,
    qPrintable(
      QStringLiteral( "%1 % of the pixels differ; see map_small_actual.png in the folder for temporary files" ).arg( 100 * share ) ) );

  // The picture is no accident of an empty map: the station is red, the belt is there.
  mScene->setStatuses( {} );
  const Result<QImage> without = MapImage::render( *mScene, request );
  VERIFY_OK( without );
  QVERIFY( mismatch( *without, expected ) > 0.0005 );
}

void TestMapScene::picture_emptyExtentIsAnError()
{
  QgsProject empty;
  const MapScene nothing( empty, mPalette, *mCatalogue );
  QVERIFY( !MapImage::render( nothing, {} ) );
  MapImageRequest tooLarge;
  tooLarge.size = { 100000, 100 };
  QVERIFY( !MapImage::render( *mScene, tooLarge ) );
}

void TestMapScene::picture_unknownSuffixIsAnError()
{
  MapImageRequest request;
  request.size = { 64, 64 };
  const Result<void> saved = MapImage::save( *mScene, request, mFolder.filePath( QStringLiteral( "map.docx" ) ) );
  QVERIFY( !saved );
  QVERIFY( saved.error().text().contains( QLatin1String( ".docx" ) ) );
}

void TestMapScene::roundLength_isOneTwoFive_data()
{
  QTest::addColumn<double>( "maximum" );
  QTest::addColumn<double>( "length" );
  QTest::newRow( "just below two" ) << 1999.0 << 1000.0;
  QTest::newRow( "two" ) << 2000.0 << 2000.0;
  QTest::newRow( "five" ) << 7300.0 << 5000.0;
  QTest::newRow( "metres" ) << 23.0 << 20.0;
}

void TestMapScene::roundLength_isOneTwoFive()
{
  QFETCH( double, maximum );
  QTEST( MapImage::roundLength( maximum ), "length" );
}

void TestMapScene::plainQgis_opensTheGeoPackageStyled()
{
  cleanup();
  VERIFY_OK( StyleExporter( *mCatalogue, *mResponsibility, mPalette ).write( mWorkspace->network() ) );
  const Result<LayerSource> stations = mWorkspace->network().stationLayer();
  VERIFY_OK( stations );

  // As plain QGIS adds a layer: with the default style of the GeoPackage.
  QgsVectorLayer layer( stations->uri, QStringLiteral( "stations" ), stations->provider );
  const auto *byKind = dynamic_cast<const QgsCategorizedSymbolRenderer *>( layer.renderer() );
  QVERIFY( byKind );
  QCOMPARE( byKind->classAttribute(), QStringLiteral( "kind" ) );
  QCOMPARE( byKind->categories().size(), 2 );

  QgsProject project;
  const QString gpkg = mWorkspace->folder() + QStringLiteral( "/network.gpkg" );
  QVERIFY( project.read( QStringLiteral( "geopackage:%1?projectName=jinguan" ).arg( gpkg ) ) );
  QVERIFY( project.mapLayers().size() >= 8 );
  for ( const QgsMapLayer *one : project.mapLayers() )
  {
    QVERIFY2( one->isValid(), qPrintable( one->name() + one->source() ) );
    QVERIFY2( one->providerType() == QLatin1String( "ogr" ), qPrintable( one->name() ) );
  }
  QCOMPARE( project.crs().authid(), QStringLiteral( "EPSG:4544" ) );
}

JINGUAN_QGIS_TEST_MAIN( TestMapScene )
#include "test_mapscene.moc"

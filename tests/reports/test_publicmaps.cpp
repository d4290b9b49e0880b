#include "QgisTestMain.h"
#include "reports/PrintOutput.h"
#include "reports/ReportsFixture.h"
#include "reports/SceneStore.h"
#include "reports/SheetLayout.h"
#include "TestSupport.h"

#include <qgslayertree.h>
#include <qgslayoutitemmap.h>
#include <qgsvectorlayer.h>

using namespace jinguan;

namespace
{

/** All layers that any map of \a document draws. */
QSet<QgsMapLayer *> drawnLayers( const PrintedDocument &document )
{
  QSet<QgsMapLayer *> layers;
  QList<QgsLayoutItemMap *> maps;
  document.layout->layoutItems( maps );
  for ( const QgsLayoutItemMap *map : std::as_const( maps ) )
    for ( QgsMapLayer *layer : map->layers() )
      layers << layer;
  return layers;
}

QString roleOf( const QgsMapLayer *layer )
{
  return layer->customProperty( QStringLiteral( "jinguan/role" ) ).toString();
}

QString themeOf( const PrintedDocument &document, const QgsMapLayer *layer )
{
  QgsLayerTreeLayer *node = document.project->layerTreeRoot()->findLayer( layer->id() );
  return node && node->parent() ? node->parent()->customProperty( QStringLiteral( "jinguan/theme" ) ).toString() : QString();
}

/** The nearest drawn station feature to \a at, in metres. */
double nearestFeature( const PrintedDocument &document, const LonLat &at )
{
  double nearest = 1e9;
  for ( QgsMapLayer *layer : drawnLayers( document ) )
  {
    const auto *points = qobject_cast<QgsVectorLayer *>( layer );
    if ( !points || points->geometryType() != Qgis::GeometryType::Point )
      continue;
    QgsFeatureIterator features = points->getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      const QgsPointXY point = feature.geometry().centroid().asPoint();
      nearest = std::min( nearest, roughDistance( at, { point.x(), point.y() } ) );
    }
  }
  return nearest;
}

} // namespace

/** What must not be on a map for the public. */
class TestPublicMaps : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void withoutNumber_noBordersAreDrawn();
    void withNumber_bordersAreDrawn();
    void intakes_areNowhereExact();
    void omittedKinds_areNeitherDrawnNorListed();
    void text_holdsNoCoordinates();
    void store_lendsExactMapsAfterPublicOnes();

  private:
    Result<std::unique_ptr<PrintedDocument>> sheet( const QString &element, bool isPublic, const QString &number = {}, SceneStore *scenes = nullptr );
    test::ReportsFixture mFixture;
    QList<Station> mStations;
};

void TestPublicMaps::initTestCase()
{
  const QString failure = mFixture.open();
  if ( !failure.isEmpty() )
    QFAIL( qPrintable( failure ) );
  const Result<QList<Station>> stations = mFixture.services().workspace.network().stations();
  VERIFY_OK( stations );
  mStations = *stations;
}

Result<std::unique_ptr<PrintedDocument>> TestPublicMaps::sheet(
  const QString &element, bool isPublic, const QString &number, SceneStore *scenes )
{
  ReportServices services = mFixture.services();
  services.rules.hasReviewNumber = !number.isEmpty();
  services.rules.scenes = scenes;
  if ( isPublic )
  {
    Result<PlaceGeneralisation> places = PlaceGeneralisation::load();
    if ( !places )
      return places.error();
    services.rules.places = places.take();
  }
  SheetRequest request;
  request.element = element;
  request.reviewNumber = number;
  return SheetLayout::build( services, request );
}

void TestPublicMaps::withoutNumber_noBordersAreDrawn()
{
  const Result<std::unique_ptr<PrintedDocument>> document = sheet( QStringLiteral( "surface_water" ), true );
  VERIFY_OK( document );
  QVERIFY( !drawnLayers( **document ).isEmpty() );
  for ( const QgsMapLayer *layer : drawnLayers( **document ) )
  {
    QVERIFY2( themeOf( **document, layer ) != QLatin1String( "districts" ), qPrintable( layer->name() ) );
    for ( const char *role : { "district", "unit", "city", "drinking-zone", "sensitive" } )
      QVERIFY2( roleOf( layer ) != QLatin1String( role ), role );
  }
}

void TestPublicMaps::withNumber_bordersAreDrawn()
{
  const Result<std::unique_ptr<PrintedDocument>> document =
    sheet( QStringLiteral( "surface_water" ), true, QStringLiteral( "川S（2026）00001号" ) );
  VERIFY_OK( document );
  bool borders = false;
  for ( const QgsMapLayer *layer : drawnLayers( **document ) )
    borders = borders || themeOf( **document, layer ) == QLatin1String( "districts" );
  QVERIFY( borders );
}

void TestPublicMaps::intakes_areNowhereExact()
{
  const Result<std::unique_ptr<PrintedDocument>> exact = sheet( QStringLiteral( "surface_water" ), false );
  const Result<std::unique_ptr<PrintedDocument>> open = sheet( QStringLiteral( "surface_water" ), true );
  VERIFY_OK( exact );
  VERIFY_OK( open );
  int intakes = 0;
  for ( const Station &station : mStations )
    if ( station.kind == QLatin1String( "drinking_source" ) && station.positionOn( {} ) )
    {
      ++intakes;
      const LonLat at = station.positionOn( {} )->at;
      QVERIFY2( nearestFeature( **exact, at ) < 1, qPrintable( station.code ) );
      const double off = roughDistance( at, PlaceGeneralisation::snapped( at, 2000 ) );
      QVERIFY2( nearestFeature( **open, at ) > std::min( 20.0, off / 2 ), qPrintable( station.code ) );
    }
  QVERIFY( intakes > 0 );
}

void TestPublicMaps::omittedKinds_areNeitherDrawnNorListed()
{
  const Result<std::unique_ptr<PrintedDocument>> document = sheet( QStringLiteral( "radiation" ), true );
  VERIFY_OK( document );
  Progress progress;
  const Result<QStringList> written = writeOutput( **document, {}, mFixture.file( QStringLiteral( "public.pdf" ) ), progress );
  VERIFY_OK( written );
  const QString text = test::outputOf( QStringLiteral( "pdftotext" ), { written->first(), QStringLiteral( "-" ) } );
  for ( const Station &station : mStations )
    if ( station.kind == QLatin1String( "radiation_source" ) )
    {
      QVERIFY2( !text.contains( station.name.zh ), qPrintable( station.name.zh ) );
      QVERIFY( nearestFeature( **document, station.positionOn( {} )->at ) > 1 );
    }
  QVERIFY( text.contains( QStringLiteral( "公开版" ) ) );
  QVERIFY( !text.contains( QStringLiteral( "内部资料" ) ) );
}

void TestPublicMaps::text_holdsNoCoordinates()
{
  const Result<std::unique_ptr<PrintedDocument>> document = sheet( QStringLiteral( "surface_water" ), true );
  VERIFY_OK( document );
  Progress progress;
  const Result<QStringList> written = writeOutput( **document, {}, mFixture.file( QStringLiteral( "water.pdf" ) ), progress );
  VERIFY_OK( written );
  const QString text = test::outputOf( QStringLiteral( "pdftotext" ), { written->first(), QStringLiteral( "-" ) } );
  for ( const Station &station : mStations )
    for ( const StationPosition &position : station.positions )
      for ( const double degrees : { position.at.lon, position.at.lat } )
        QVERIFY2( !text.contains( QString::number( degrees, 'f', 3 ) ), qPrintable( station.code ) );
}

void TestPublicMaps::store_lendsExactMapsAfterPublicOnes()
{
  SceneStore scenes;
  {
    const Result<std::unique_ptr<PrintedDocument>> open = sheet( QStringLiteral( "surface_water" ), true, {}, &scenes );
    VERIFY_OK( open );
  }
  const Result<std::unique_ptr<PrintedDocument>> again = sheet( QStringLiteral( "surface_water" ), false, {}, &scenes );
  const Result<std::unique_ptr<PrintedDocument>> fresh = sheet( QStringLiteral( "surface_water" ), false );
  VERIFY_OK( again );
  VERIFY_OK( fresh );
  QCOMPARE( scenes.built(), 1 );
  const auto names = []( const PrintedDocument &document ) {
    QStringList all;
    for ( const QgsMapLayer *layer : drawnLayers( document ) )
      all << layer->name();
    all.sort();
    return all;
  };
  QCOMPARE( names( **again ), names( **fresh ) );
  for ( const Station &station : mStations )
    if ( station.kind == QLatin1String( "drinking_source" ) && station.positionOn( {} ) )
      QVERIFY( nearestFeature( **again, station.positionOn( {} )->at ) < 1 );
}

JINGUAN_QGIS_TEST_MAIN( TestPublicMaps )
#include "test_publicmaps.moc"

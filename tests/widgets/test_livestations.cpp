#include "base/Resources.h"
#include "layers/MapBuilder.h"
#include "layers/StationLabels.h"
#include "QgisTestMain.h"
#include "store/Workspace.h"
#include "TestSupport.h"
#include "widgets/map/LiveStations.h"
#include "widgets/map/MapView.h"

#include <qgsmapcanvas.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsproject.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>

#include <QSignalSpy>

#include <atomic>

using namespace jinguan;

namespace
{

std::atomic_int sDrawn = 0; //!< drawings of layers that are no stations

/** Counts the drawings of a layer. */
class CountingRenderer : public QgsSingleSymbolRenderer
{
  public:
    using QgsSingleSymbolRenderer::QgsSingleSymbolRenderer;
    CountingRenderer *clone() const override { return new CountingRenderer( symbol()->clone() ); }
    void startRender( QgsRenderContext &context, const QgsFields &fields ) override
    {
      ++sDrawn;
      QgsSingleSymbolRenderer::startRender( context, fields );
    }
};

Station station( const QString &code, const QString &name, const LonLat &at )
{
  Station station;
  station.code = code;
  station.name = { name, code };
  station.kind = QStringLiteral( "air_standard" );
  station.elements = QStringList { QStringLiteral( "air" ) };
  station.district = QStringLiteral( "510104" );
  station.positions << StationPosition { at, {}, {}, {} };
  return station;
}

StationStatusSymbol graded( int level, const QString &colour, double value, const QString &shortText )
{
  StationStatusSymbol status;
  status.grade.state = Grade::State::Graded;
  status.grade.level = level;
  status.grade.name = { colour, colour };
  status.grade.colour = colour;
  status.indicator = QStringLiteral( "AQI" );
  status.value = value;
  status.shortText = shortText;
  status.link = StationStatusSymbol::Link::OnTime;
  return status;
}

} // namespace

/** Stations above the map: they change by themselves, and look as in print. */
class TestLiveStations : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void status_changesWithoutDrawingTheMap();
    void statusesWhileTheMapIsDrawn_doNotStartItAnew();
    void picture_looksTheSame_data();
    void picture_looksTheSame();
    void otherStations_drawTheMap();
    void valueBesideAName_asksForItsRoomOnce();
    void hiddenLayer_isNotDrawn();
    void picking_findsTheNewStatus();

  private:
    void refresh();
    QImage seen() const { return mView->canvas()->viewport()->grab().toImage().convertToFormat( QImage::Format_RGB32 ); }
    QColor colourAt( const LonLat &at ) const;

    QTemporaryDir mFolder;
    std::unique_ptr<Workspace> mWorkspace;
    std::optional<Catalogue> mCatalogue;
    std::optional<Responsibility> mResponsibility;
    MapPalette mPalette = MapPalette::loadDefault();
    std::unique_ptr<QgsProject> mProject;
    std::unique_ptr<MapScene> mScene;
    std::unique_ptr<MapView> mView;
    LiveStations *mLive = nullptr;
};

void TestLiveStations::initTestCase()
{
  setUiLanguage( Language::Chinese );
  mCatalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) ).take();
  mResponsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) ).take();
  Result<std::unique_ptr<Workspace>> workspace =
    Workspace::create( mFolder.filePath( QStringLiteral( "小城" ) ), QStringLiteral( "小城" ) );
  VERIFY_OK( workspace );
  mWorkspace = workspace.take();
  const auto feature = []( const QString &wkt, const QString &code, const QString &name ) {
    return LayerFeature { QgsGeometry::fromWkt( wkt ).asWkb(), { { "code", code }, { "name", name } } };
  };
  LayerProvenance drawn;
  drawn.source = QStringLiteral( "drawn for the test" );
  VERIFY_OK( mWorkspace->network().writeLayer( QStringLiteral( "district" ),
    { feature( QStringLiteral( "MultiPolygon(((104 30.55, 104.1 30.55, 104.1 30.7, 104 30.7, 104 30.55)))" ), QStringLiteral( "510104" ),
        QStringLiteral( "锦江区" ) ),
      feature( QStringLiteral( "MultiPolygon(((104.1 30.55, 104.2 30.55, 104.2 30.7, 104.1 30.7, 104.1 30.55)))" ),
        QStringLiteral( "510105" ), QStringLiteral( "青羊区" ) ) },
    drawn, false ) );
  VERIFY_OK( mWorkspace->network().writeLayer( QStringLiteral( "river" ),
    { feature(
      QStringLiteral( "MultiLineString((104.00 30.58, 104.08 30.62, 104.20 30.60))" ), QStringLiteral( "r" ), QStringLiteral( "沙河" ) ) },
    drawn, false ) );
  VERIFY_OK( mWorkspace->network().saveStations( { station( QStringLiteral( "A" ), QStringLiteral( "沙河铺" ), { 104.05, 30.65 } ),
    station( QStringLiteral( "B" ), QStringLiteral( "草堂寺" ), { 104.08, 30.60 } ),
    station( QStringLiteral( "C" ), QStringLiteral( "十里店" ), { 104.15, 30.62 } ) } ) );
}

void TestLiveStations::cleanupTestCase()
{
  mWorkspace.reset();
}

void TestLiveStations::init()
{
  mProject = MapBuilder::newProject();
  Result<std::unique_ptr<MapScene>> scene = MapBuilder( *mCatalogue, *mResponsibility, mPalette ).build( mWorkspace->network(), *mProject );
  VERIFY_OK( scene );
  mScene = scene.take();
  mScene->setElement( QStringLiteral( "air" ) );
  mScene->setStatuses( { { QStringLiteral( "A" ), graded( 1, QStringLiteral( "#00E400" ), 40, QStringLiteral( "40" ) ) },
    { QStringLiteral( "B" ), graded( 4, QStringLiteral( "#FF0000" ), 160, QStringLiteral( "160" ) ) } } );
  for ( QgsMapLayer *layer : mScene->layers() )
  {
    auto *vector = qobject_cast<QgsVectorLayer *>( layer );
    if ( vector && !mScene->stationLayer( layer ) && vector->geometryType() != Qgis::GeometryType::Null )
      vector->setRenderer( new CountingRenderer( QgsSymbol::defaultSymbol( vector->geometryType() ) ) );
  }
  mView = std::make_unique<MapView>();
  mView->resize( 900, 700 );
  mView->show();
  mLive = new LiveStations( mView->canvas() );
  mView->setProject( mProject.get() );
  mLive->setScene( mScene.get() );
  mView->canvas()->setExtent( mScene->extentOf( {} ) );
  // A canvas draws once more some time after it got its size.
  QSignalSpy starting( mView->canvas(), &QgsMapCanvas::renderStarting );
  while ( starting.wait( 700 ) )
    continue;
  refresh();
}

void TestLiveStations::cleanup()
{
  mLive->setScene( nullptr );
  mView->setProject( nullptr );
  mView.reset();
  mScene.reset();
  mProject.reset();
}

void TestLiveStations::refresh()
{
  QSignalSpy refreshed( mView->canvas(), &QgsMapCanvas::mapCanvasRefreshed );
  mView->canvas()->refreshAllLayers();
  QVERIFY( refreshed.wait( 20000 ) );
  while ( mView->canvas()->isDrawing() )
    QVERIFY( refreshed.wait( 20000 ) );
  sDrawn = 0;
}

QColor TestLiveStations::colourAt( const LonLat &at ) const
{
  const QgsCoordinateTransform transform(
    QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4490" ) ), mProject->crs(), mProject->transformContext() );
  const QPointF spot =
    mView->canvas()->getCoordinateTransform()->transform( transform.transform( QgsPointXY( at.lon, at.lat ) ) ).toQPointF();
  return seen().pixelColor( spot.toPoint() + QPoint( 0, -7 ) ); // above the digits
}

void TestLiveStations::status_changesWithoutDrawingTheMap()
{
  QCOMPARE( colourAt( { 104.05, 30.65 } ), QColor( QStringLiteral( "#00E400" ) ) );
  QSignalSpy starting( mView->canvas(), &QgsMapCanvas::renderStarting );
  const int before = mLive->drawings();
  mScene->setStatuses( { { QStringLiteral( "A" ), graded( 4, QStringLiteral( "#FF0000" ), 170, QStringLiteral( "170" ) ) },
    { QStringLiteral( "B" ), graded( 2, QStringLiteral( "#FFFF00" ), 70, QStringLiteral( "70" ) ) } } );
  QTest::qWait( 0 );
  QCOMPARE( colourAt( { 104.05, 30.65 } ), QColor( QStringLiteral( "#FF0000" ) ) );
  QCOMPARE( colourAt( { 104.08, 30.60 } ), QColor( QStringLiteral( "#FFFF00" ) ) );
  QVERIFY( mLive->drawings() > before );
  QVERIFY( !starting.wait( 400 ) );
  QCOMPARE( static_cast<int>( sDrawn ), 0 );
  QVERIFY( !mView->canvas()->isDrawing() );
}

void TestLiveStations::statusesWhileTheMapIsDrawn_doNotStartItAnew()
{
  // How often a move draws the map by itself; with statuses coming meanwhile it is drawn as often.
  const auto drawingsOfAMove = [this]( bool statuses ) {
    QSignalSpy starting( mView->canvas(), &QgsMapCanvas::renderStarting );
    mView->canvas()->setCenter( mView->canvas()->center() + QgsVector( 1500, 0 ) );
    mView->canvas()->refresh();
    for ( int i = 0; i < 40; ++i )
    {
      if ( statuses )
        mScene->setStatuses( { { QStringLiteral( "A" ),
          graded( i % 2 ? 1 : 4, i % 2 ? QStringLiteral( "#00E400" ) : QStringLiteral( "#FF0000" ), i, QString::number( i ) ) } } );
      QTest::qWait( 20 );
    }
    while ( mView->canvas()->isDrawing() )
      QTest::qWait( 20 );
    return starting.size();
  };
  const qsizetype alone = drawingsOfAMove( false );
  QVERIFY( alone > 0 );
  QCOMPARE( drawingsOfAMove( true ), alone );
}

void TestLiveStations::picture_looksTheSame_data()
{
  QTest::addColumn<bool>( "numbers" );
  QTest::newRow( "values" ) << false;
  QTest::newRow( "grade numbers" ) << true;
}

void TestLiveStations::picture_looksTheSame()
{
  QFETCH( bool, numbers );
  mScene->setGradeNumbers( numbers );
  refresh();
  QgsMapSettings plain = mView->canvas()->mapSettings();
  plain.setCustomRenderingFlag( liveStationsProperty, false );
  QgsMapRendererSequentialJob job( plain );
  job.start();
  job.waitForFinished();
  const std::optional<QImage> printed = job.renderedImage();
  const QImage screen = seen();
  QCOMPARE( screen.size(), printed->size() );
  // Symbols lie on whole pixels above the map and between them in it: a colour counts as the same within one pixel.
  const auto apart = []( const QColor &a, const QColor &b ) {
    return std::max( { std::abs( a.red() - b.red() ), std::abs( a.green() - b.green() ), std::abs( a.blue() - b.blue() ) } );
  };
  int different = 0;
  int inked = 0;
  const QRgb ground = printed->pixel( 3, 3 );
  for ( int y = 1; y < screen.height() - 1; ++y )
    for ( int x = 1; x < screen.width() - 1; ++x )
    {
      inked += printed->pixel( x, y ) != ground;
      int nearest = 255;
      for ( int dy = -1; dy <= 1 && nearest > 64; ++dy )
        for ( int dx = -1; dx <= 1; ++dx )
          nearest = std::min( nearest, apart( screen.pixelColor( x, y ), printed->pixelColor( x + dx, y + dy ) ) );
      different += nearest > 64;
    }
  if ( different > inked / 100 )
  {
    screen.save( QDir::temp().filePath( QStringLiteral( "live_screen.png" ) ) );
    printed->save( QDir::temp().filePath( QStringLiteral( "live_printed.png" ) ) );
  }
  QVERIFY2( different <= inked / 100, qPrintable( QStringLiteral( "%1 of %2" ).arg( different ).arg( inked ) ) );
}

void TestLiveStations::otherStations_drawTheMap()
{
  QSignalSpy refreshed( mView->canvas(), &QgsMapCanvas::mapCanvasRefreshed );
  mScene->setStations( mScene->stations().mid( 1 ) );
  QVERIFY( refreshed.wait( 20000 ) );
  QVERIFY( colourAt( { 104.05, 30.65 } ) != QColor( QStringLiteral( "#00E400" ) ) );
}

void TestLiveStations::valueBesideAName_asksForItsRoomOnce()
{
  QSignalSpy starting( mView->canvas(), &QgsMapCanvas::renderStarting );
  QSignalSpy refreshed( mView->canvas(), &QgsMapCanvas::mapCanvasRefreshed );
  mView->canvas()->zoomScale( 100000 );
  QVERIFY( refreshed.wait( 20000 ) );
  starting.clear();
  StationStatusSymbol beside = graded( 1, QStringLiteral( "#00E400" ), 40, {} );
  mScene->setStatuses( { { QStringLiteral( "B" ), beside } } );
  QVERIFY( starting.wait( 5000 ) );
  QTRY_VERIFY( !mView->canvas()->isDrawing() );
  starting.clear();
  beside.value = 41;
  mScene->setStatuses( { { QStringLiteral( "B" ), beside } } );
  mScene->setStatuses( {} ); // the value goes again: too soon to draw once more
  QVERIFY( !starting.wait( 400 ) );
}

void TestLiveStations::hiddenLayer_isNotDrawn()
{
  QgsMapLayer *layer = mScene->stationLayer( QStringLiteral( "air_standard" ) )->layer();
  mScene->setVisible( layer, false );
  mView->refreshLayers();
  QTest::qWait( 0 );
  QVERIFY( colourAt( { 104.05, 30.65 } ) != QColor( QStringLiteral( "#00E400" ) ) );
}

void TestLiveStations::picking_findsTheNewStatus()
{
  mScene->setStatuses( { { QStringLiteral( "A" ), graded( 3, QStringLiteral( "#FF7E00" ), 123, QStringLiteral( "123" ) ) } } );
  QgsVectorLayer *layer = mScene->stationLayer( QStringLiteral( "air_standard" ) )->layer();
  const auto values = [layer] {
    QStringList found;
    QgsFeatureIterator features = layer->getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
      found << feature.attribute( QStringLiteral( "value_text" ) ).toString();
    return found;
  };
  QTRY_VERIFY( values().contains( QStringLiteral( "AQI 123" ) ) );
}

JINGUAN_QGIS_TEST_MAIN( TestLiveStations )
#include "test_livestations.moc"

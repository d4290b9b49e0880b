#include "planning/PlanningFixture.h"
#include "QgisTestMain.h"
#include "TestSupport.h"

#include "base/Resources.h"
#include "planning/VarianceMap.h"
#include "store/Workspace.h"
#include "widgets/map/MapView.h"
#include "widgets/planning/PlanningDock.h"
#include "widgets/planning/PlanningMap.h"
#include "widgets/planning/PlanningOverlay.h"
#include "widgets/planning/PlanningSession.h"
#include "widgets/planning/SolvePage.h"

#include <qgsmapcanvas.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>

using namespace jinguan;

namespace
{
constexpr int patience = 60000; // ms, for a slow machine; a signal ends the waiting
}

/** Stations placed by kriging variance in the window's session: the variogram comes from the readings of the workspace. */
class TestPlanningVariance : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
      Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      VERIFY_OK( catalogue );
      mCatalogue = catalogue.take();
      mFolder = std::make_unique<QTemporaryDir>();
      Result<std::unique_ptr<Workspace>> made = Workspace::create( mFolder->filePath( QStringLiteral( "w" ) ), QStringLiteral( "w" ) );
      VERIFY_OK( made );
      mWorkspace = made.take();
      test::fillCity( mWorkspace->network() );
      QList<Station> stations;
      QList<IncomingReading> readings;
      for ( int i = 0; i < 36; ++i )
      {
        const double east = 1 + 3.6 * ( i % 6 ), north = 1 + 2.1 * ( i / 6 );
        stations << test::station( QStringLiteral( "Q%1" ).arg( i, 2, 10, QLatin1Char( '0' ) ), test::at( east, north ) );
        SeriesKey key;
        key.station = stations.constLast().code;
        key.indicator = QStringLiteral( "PM2.5" );
        key.source = QStringLiteral( "test" );
        const Result<SeriesId> series = mWorkspace->readings().ensureSeries( key, mCatalogue.indicator( key.indicator )->unit );
        VERIFY_OK( series );
        for ( int hour = 0; hour < 48; ++hour )
          readings.append( { *series, Period::Hour,
            { 1700002800 + 3600 * hour, 60 + 20 * std::sin( east / 5 ) + 15 * std::cos( north / 4 ), QualityFlag::Valid, false } } );
      }
      VERIFY_OK( mWorkspace->network().saveStations( stations ) );
      const Result<qint64> delivery = mWorkspace->readings().beginDelivery( {} );
      VERIFY_OK( delivery );
      VERIFY_OK( mWorkspace->readings().write( *delivery, readings ) );
    }

    void propose_fitsTheVariogramItNeeds()
    {
      PlanningSession session;
      session.setWorkspace( mWorkspace.get(), &mCatalogue );
      const Scenario plan = answer( session, request() );
      QCOMPARE( plan.sites.size(), 2 );
      QCOMPARE( plan.figures.value( QStringLiteral( "variogram_stations" ) ).toInt(), 36 );
      QVERIFY( PlanningRequest::fromMap( plan.parameters ).variogram.has_value() );
      const auto mean = []( const Scenario &scenario, const char *when ) {
        return scenario.figures.value( QString::fromLatin1( when ) ).toMap().value( QStringLiteral( "mean" ) ).toDouble();
      };
      QVERIFY( mean( plan, "variance_after" ) < mean( plan, "variance_before" ) );
    }

    void propose_saysThatAVariogramIsMissing()
    {
      PlanningSession session; // knows no readings
      session.setWorkspace( mWorkspace.get(), nullptr );
      QSignalSpy failed( &session, &PlanningSession::failed );
      session.propose( request() );
      QVERIFY( failed.wait( patience ) );
      QVERIFY( failed.constFirst().constFirst().value<Error>().text().contains( QStringLiteral( "variogram" ) ) );
    }

    void figures_followAHandFromAnotherThread()
    {
      PlanningSession session;
      session.setWorkspace( mWorkspace.get(), &mCatalogue );
      QVERIFY( !answer( session, request() ).sites.isEmpty() );
      const qint64 id = session.scenario().sites.constFirst().id;
      const auto mean = []( const QVariantMap &figures ) {
        return figures.value( QStringLiteral( "variance_after" ) ).toMap().value( QStringLiteral( "mean" ) ).toDouble();
      };
      const auto recounted = [&session, &mean, id]( const LonLat &at ) {
        Scenario moved = session.scenario();
        for ( ScenarioSite &site : moved.sites )
          site.at = site.id == id ? at : site.at;
        return mean( Proposal::measured( *session.problem(), moved, true ) );
      };
      const double solved = mean( session.scenario().figures );
      const LonLat rest = test::at( 1.2, 1.2 );
      for ( int step = 0; step < 30; ++step ) // a drag does not wait, and the last place counts
        session.previewSite( id, step < 29 ? test::at( 1 + 0.5 * step, 6 ) : rest );
      QVERIFY( session.isMeasuring() );
      QTRY_VERIFY_WITH_TIMEOUT( !session.isMeasuring(), patience );
      QVERIFY( std::abs( mean( session.scenario().figures ) - recounted( rest ) ) < 1e-9 );
      QVERIFY( mean( session.scenario().figures ) != solved );

      session.moveSite( id, rest );
      QVERIFY( session.isMeasuring() );
      const Result<Scenario> saved = session.save( QStringLiteral( "手动" ) ); // not before it is measured
      VERIFY_OK( saved );
      QVERIFY( std::abs( mean( saved->figures ) - recounted( rest ) ) < 1e-9 );
      session.undoStack()->undo();
      QTRY_VERIFY_WITH_TIMEOUT( !session.isMeasuring(), patience );
      QVERIFY( std::abs( mean( session.scenario().figures ) - solved ) < 1e-9 );
    }

    void map_showsHowUnsureKrigingIs()
    {
      PlanningDock dock;
      dock.setServices( { mWorkspace.get(), &mCatalogue, nullptr } );
      MapView map;
      map.resize( 600, 400 );
      map.canvas()->setDestinationCrs( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4544" ) ) );
      PlanningMap planning( dock, map );
      dock.show();
      dock.setStep( PlanningStep::Solve );
      PlanningRequest asked = request();
      asked.variogram = VariogramModel { VariogramShape::Spherical, 1, 30, 6000 };
      int rings = 0;
      connect( &dock.session(), &PlanningSession::solving, &planning, [&] { rings = std::max( rings, planning.overlay().ringCount() ); } );
      QSignalSpy shown( &planning, &PlanningMap::varianceShown );
      QVERIFY( !answer( dock.session(), asked ).sites.isEmpty() );
      QVERIFY( !shown.isEmpty() || shown.wait( patience ) );
      QCOMPARE( rings, 2 ); // the plan was seen while it grew
      QCOMPARE( planning.overlay().ringCount(), 0 );
      const DemandPicture *after = planning.overlay().picture();
      QVERIFY( after && !after->isEmpty() );
      QVERIFY( after->classes.size() >= 2 && after->classes.size() <= 12 );
      const auto *legend = dock.findChild<QLabel *>( QStringLiteral( "planningVarianceLegend" ) );
      QVERIFY( legend->isVisibleTo( &dock.solve() ) );
      QVERIFY( legend->text().contains( QStringLiteral( "µg/m³" ) ) );
      // at a new site it is surer than before, on the colours of the map too
      Progress progress;
      const Result<VarianceMap> values = VarianceMap::make( *dock.session().problem(), dock.session().scenario(), 240, progress );
      VERIFY_OK( values );
      const auto colour = [&]( const DemandPicture &picture ) {
        const QgsCoordinateTransform toMap( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4490" ) ),
          QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4544" ) ), QgsCoordinateTransformContext() );
        const LonLat site = dock.session().scenario().sites.constFirst().at;
        const QgsPointXY at = toMap.transform( site.lon, site.lat );
        return picture.image.pixelColor(
          static_cast<int>( ( at.x() - picture.extent.xMinimum() ) / picture.extent.width() * picture.image.width() ),
          static_cast<int>( ( picture.extent.yMaximum() - at.y() ) / picture.extent.height() * picture.image.height() ) );
      };
      const QColor sure = colour( *after );
      auto *when = dock.findChild<QComboBox *>( QStringLiteral( "planningVarianceWhen" ) );
      when->setCurrentIndex( 1 );
      const DemandPicture *before = planning.overlay().picture();
      QVERIFY( before && before != after );
      QVERIFY( sure.isValid() && sure.alpha() > 0 );
      QVERIFY2( colour( *before ).lightness() < sure.lightness(), "darker is less sure" );
      // an edit paints it anew
      shown.clear();
      dock.moveSite( dock.session().scenario().sites.constFirst().id, test::at( 1.5, 1.5 ) );
      QVERIFY( shown.wait( patience ) );
      dock.findChild<QCheckBox *>( QStringLiteral( "planningShowVariance" ) )->setChecked( false );
      QVERIFY( !planning.overlay().picture() );
      QVERIFY( !legend->isVisibleTo( &dock.solve() ) );
    }

  private:
    static PlanningRequest request()
    {
      PlanningRequest request = test::cityRequest();
      request.model = PlanningModel::MeanVariance;
      request.indicator = QStringLiteral( "PM2.5" );
      request.cellSize = 1000;
      request.candidateStep = 4000;
      request.count = 2;
      return request;
    }

    static Scenario answer( PlanningSession &session, const PlanningRequest &request )
    {
      QSignalSpy answered( &session, &PlanningSession::answered );
      session.propose( request );
      return answered.wait( patience ) ? session.scenario() : Scenario();
    }

    Catalogue mCatalogue;
    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
};

JINGUAN_QGIS_TEST_MAIN( TestPlanningVariance )
#include "test_planningvariance.moc"

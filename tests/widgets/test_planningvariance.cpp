#include "planning/PlanningFixture.h"
#include "QgisTestMain.h"
#include "TestSupport.h"

#include "base/Resources.h"
#include "store/Workspace.h"
#include "widgets/planning/PlanningSession.h"

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
      session.setStore( &mWorkspace->network() );
      session.setReadings( mWorkspace.get(), &mCatalogue );
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
      session.setStore( &mWorkspace->network() );
      QSignalSpy failed( &session, &PlanningSession::failed );
      session.propose( request() );
      QVERIFY( failed.wait( patience ) );
      QVERIFY( failed.constFirst().constFirst().value<Error>().text().contains( QStringLiteral( "variogram" ) ) );
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

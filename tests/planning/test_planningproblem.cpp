#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include "planning/PlanningProblem.h"

#include <algorithm>

using namespace jinguan;

class TestPlanningProblem : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
      mStore = std::make_unique<test::MemoryNetworkStore>();
      test::fillCity( *mStore );
    }

    void existing_countsEveryKindWithItsRadius()
    {
      PlanningRequest request = test::cityRequest();
      request.kinds = { { QStringLiteral( "air_standard" ), 2500, 100 }, { QStringLiteral( "air_micro" ), 600, 8 } };
      request.mayMove = QStringList { QStringLiteral( "M1" ) };
      const auto problem = build( request );
      QVERIFY( problem );
      QCOMPARE( problem->existing().size(), 3U );
      QCOMPARE( problem->existing()[0].radius, 2500.0 ); // S1
      QCOMPARE( problem->existing()[2].radius, 600.0 );  // M1
      QCOMPARE( problem->fixed().size(), 2U );
      QVERIFY( problem->fixed()[1].at == test::at( 21, 10 ) );
      QCOMPARE( problem->movable().size(), 1U );
      QCOMPARE( problem->movable()[0].code, QStringLiteral( "M1" ) );
      QCOMPARE( problem->movable()[0].kind, QStringLiteral( "air_micro" ) );
      QCOMPARE( problem->movable()[0].site.radius, 600.0 );
      QVERIFY( problem->movable()[0].site.at == test::at( 9, 9 ) );
    }

    void cells_fitTheSmallestRadiusOffered()
    {
      PlanningRequest request = test::cityRequest();
      request.cellSize = 0;
      const auto alone = build( request );
      QVERIFY( alone );
      QCOMPARE( alone->request().cellSize, 350.0 ); // 2500 / 8, up to the next 50 m
      request.kinds = { { QStringLiteral( "air_standard" ), 2500, 100 }, { QStringLiteral( "air_micro" ), 1100, 8 } };
      const auto mixed = build( request );
      QVERIFY( mixed );
      QCOMPARE( mixed->request().cellSize, 150.0 );
      request.cellSize = 300;
      const auto coarse = build( request );
      QVERIFY( coarse );
      QVERIFY( coarse->notes().join( QString() ).contains( QLatin1String( "1100 m" ) ) );
    }

    void existing_countsTheKindAskedForBesideTheOffered()
    {
      PlanningRequest request = test::cityRequest();
      request.kinds = { { QStringLiteral( "air_micro" ), 600, 8 } };
      const auto problem = build( request );
      QVERIFY( problem );
      QCOMPARE( problem->existing().size(), 3U );
      QCOMPARE( problem->existing()[0].radius, 2500.0 ); // air_standard is not offered: the radius of the request
    }

    void mayMove_mustBeAStationThatCounts()
    {
      PlanningRequest request = test::cityRequest();
      request.mayMove = QStringList { QStringLiteral( "M1" ) }; // a micro-station, not of the kind
      const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, request );
      QVERIFY( !inputs.ok() );
      QVERIFY2( inputs.error().text().contains( QStringLiteral( "M1" ) ), qPrintable( inputs.error().text() ) );
    }

    void candidates_knowDistrictAndSitingClass_data()
    {
      QTest::addColumn<QString>( "source" );
      QTest::addColumn<QString>( "sitingClass" );
      QTest::newRow( "grid" ) << "grid" << QString();
      QTest::newRow( "greenway" ) << "greenway"
                                  << "greenway";
      QTest::newRow( "township" ) << "township"
                                  << "township";
      QTest::newRow( "station" ) << "station" << QString();
      QTest::newRow( "drawn" ) << "drawn" << QString();
    }

    void candidates_knowDistrictAndSitingClass()
    {
      QFETCH( QString, source );
      QFETCH( QString, sitingClass );
      PlanningRequest request = test::cityRequest();
      request.candidateSources = QStringList { source };
      request.drawnCandidates = { test::at( 3, 3 ), test::at( 15, 8 ), test::at( 30, 30 ) };
      const auto problem = build( request );
      QVERIFY( problem );
      const CandidateSet set = problem->candidates();
      QVERIFY( set.size() >= 2 );
      bool west = false;
      bool east = false;
      for ( const Candidate &candidate : set.candidates() )
      {
        QCOMPARE( candidate.source, source );
        QCOMPARE( candidate.sitingClass, sitingClass );
        QCOMPARE( candidate.district, candidate.at.lon < test::at( 10, 0 ).lon ? QStringLiteral( "510104" ) : QStringLiteral( "510105" ) );
        west = west || candidate.district == QLatin1String( "510104" );
        east = east || candidate.district == QLatin1String( "510105" );
      }
      QVERIFY( west );
      if ( source == QLatin1String( "drawn" ) )
        QCOMPARE( set.size(), 2 ); // the third lies outside
      if ( source == QLatin1String( "station" ) )
        QCOMPARE( set.size(), 2 ); // S1 and M1; S2 stands outside
      else
        QVERIFY( east );
    }

    void candidates_standInASitingClass()
    {
      PlanningRequest request = test::cityRequest();
      request.candidateSources = QStringList { QStringLiteral( "class:greenway" ) };
      const auto problem = build( request );
      QVERIFY( problem );
      const CandidateSet set = problem->candidates();
      QCOMPARE( set.size(), 18 ); // 18 km, a place each kilometre
      for ( const Candidate &candidate : set.candidates() )
      {
        QCOMPARE( candidate.sitingClass, QStringLiteral( "greenway" ) );
        QVERIFY( qAbs( candidate.at.lat - test::at( 1, 6 ).lat ) < 1e-4 );
      }
    }

    void candidates_ofAGridBelongToTheClassWithAQuota()
    {
      PlanningRequest request = test::cityRequest();
      request.candidateStep = 150;
      request.quotas = { { SiteQuota::Scope::SitingClass, QStringLiteral( "greenway" ), 1, -1 } };
      const auto problem = build( request );
      QVERIFY( problem );
      int inside = 0;
      const CandidateSet set = problem->candidates();
      for ( const Candidate &candidate : set.candidates() )
      {
        // its zone reaches 100 m to both sides (siting_areas.csv); near its ends it is round
        const double away = Geodesy::distance( candidate.at, { candidate.at.lon, test::at( 1, 6 ).lat } );
        const bool isBeside = candidate.at.lon > test::at( 1.2, 0 ).lon && candidate.at.lon < test::at( 18.8, 0 ).lon;
        if ( isBeside && away < 98 )
          QCOMPARE( candidate.sitingClass, QStringLiteral( "greenway" ) );
        if ( away > 102 )
          QVERIFY( candidate.sitingClass != QLatin1String( "greenway" ) );
        inside += candidate.sitingClass == QLatin1String( "greenway" ) ? 1 : 0;
      }
      QVERIFY( inside > 110 );
      request.quotas.clear();
      const auto plain = build( request );
      QVERIFY( plain );
      const CandidateSet without = plain->candidates();
      for ( const Candidate &candidate : without.candidates() )
        QVERIFY( candidate.sitingClass.isEmpty() );
    }

    void withRequest_findsTheClassesOfANewQuota()
    {
      PlanningRequest request = test::cityRequest();
      request.candidateStep = 150;
      const auto plain = build( request );
      QVERIFY( plain );
      request.quotas = { { SiteQuota::Scope::SitingClass, QStringLiteral( "greenway" ), 1, -1 } };
      const auto asked = plain->withRequest( request );
      VERIFY_OK( asked );
      const auto anew = build( request );
      QVERIFY( anew );
      const CandidateSet set = ( *asked )->candidates();
      const CandidateSet wanted = anew->candidates();
      QCOMPARE( set.size(), wanted.size() );
      int inside = 0;
      for ( int i = 0; i < set.size(); ++i )
      {
        const Candidate &candidate = set.candidates()[static_cast<std::size_t>( i )];
        QCOMPARE( candidate.sitingClass, wanted.candidates()[static_cast<std::size_t>( i )].sitingClass );
        inside += candidate.sitingClass == QLatin1String( "greenway" ) ? 1 : 0;
      }
      QVERIFY( inside > 110 );
      request.quotas = { { SiteQuota::Scope::SitingClass, QStringLiteral( "moon" ), 1, -1 } };
      const auto nowhere = plain->withRequest( request );
      QVERIFY( !nowhere );
      QVERIFY( nowhere.error().text().contains( QStringLiteral( "moon" ) ) );
    }

    void selectStations_countsAMoveOnce_data()
    {
      QTest::addColumn<bool>( "planned" );
      QTest::addColumn<QDate>( "day" );
      QTest::addColumn<QStringList>( "codes" );
      QTest::addColumn<int>( "moving" );
      QTest::newRow( "without planned ones" ) << false << QDate() << QStringList { QStringLiteral( "S1" ), QStringLiteral( "S2" ) } << 0;
      QTest::newRow( "with planned ones" ) << true << QDate() << QStringList { QStringLiteral( "S2" ), QStringLiteral( "P2026-001" ) } << 1;
      QTest::newRow( "before it was planned" ) << true << QDate( 2026, 1, 1 )
                                               << QStringList { QStringLiteral( "S1" ), QStringLiteral( "S2" ) } << 0;
    }

    void selectStations_countsAMoveOnce()
    {
      QFETCH( bool, planned );
      QFETCH( QDate, day );
      QFETCH( QStringList, codes );
      QFETCH( int, moving );
      // as PlanAcceptance writes it: the old one goes on measuring, the new one is planned from a day on
      Station old = test::station( QStringLiteral( "S1" ), test::at( 5, 4 ) );
      old.attributes.insert( QStringLiteral( "planned_move" ), QVariantMap { { QStringLiteral( "to" ), QStringLiteral( "P2026-001" ) } } );
      Station fresh = test::station( QStringLiteral( "P2026-001" ), test::at( 8, 9 ) );
      fresh.states = { { StationStatus::Planned, QDate( 2026, 6, 1 ), {} } };
      fresh.positions.first().validFrom = QDate( 2026, 6, 1 );
      const Station other = test::station( QStringLiteral( "S2" ), test::at( 21, 10 ) );
      PlanningInputs inputs;
      inputs.request = test::cityRequest();
      inputs.request.includePlanned = planned;
      inputs.request.day = day;
      inputs.selectStations( { old, other, fresh } );
      QStringList counted;
      for ( const Station &station : inputs.stations )
        counted.append( station.code );
      QCOMPARE( counted, codes );
      QCOMPARE( inputs.leftOut.moving, moving );
      // when it runs, both stand there until the old one is retired
      fresh.states.append( { StationStatus::Running, QDate( 2026, 9, 1 ), {} } );
      inputs.request.day = {};
      inputs.selectStations( { old, other, fresh } );
      QCOMPARE( inputs.stations.size(), 3 );
    }

    void candidates_ofAClassThatNoLayerTells_data()
    {
      QTest::addColumn<QStringList>( "sources" );
      QTest::addColumn<bool>( "isError" );
      QTest::newRow( "alone" ) << QStringList { QStringLiteral( "class:industrial_park" ) } << true;
      QTest::newRow( "beside a grid" ) << QStringList { QStringLiteral( "grid" ), QStringLiteral( "class:industrial_park" ) } << false;
      QTest::newRow( "no class" ) << QStringList { QStringLiteral( "grid" ), QStringLiteral( "class:moon" ) } << true;
      QTest::newRow( "of another element" ) << QStringList { QStringLiteral( "grid" ), QStringLiteral( "class:noise_class_hub" ) } << true;
    }

    void candidates_ofAClassThatNoLayerTells()
    {
      QFETCH( QStringList, sources );
      QFETCH( bool, isError );
      PlanningRequest request = test::cityRequest();
      request.candidateSources = sources;
      const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, request );
      Progress progress;
      const auto problem =
        inputs ? PlanningProblem::build( *inputs, progress ) : Result<std::shared_ptr<const PlanningProblem>>( inputs.error() );
      QCOMPARE( !problem.ok(), isError );
      const QString told = isError ? problem.error().text() : ( *problem )->notes().join( QString() );
      const QString id = sources.constLast().section( QLatin1Char( ':' ), 1 );
      QVERIFY2( told.contains( id ), qPrintable( told ) );
    }

    void candidates_keepOutOfDrawnZones()
    {
      PlanningRequest request = test::cityRequest();
      const QgsGeometry zone = test::boxKm( test::at( 2, 2 ), 5, 5 );
      const auto all = build( request );
      QVERIFY( all );
      request.drawnExclusions = QStringList { zone.asWkt( 8 ) };
      const auto fewer = build( request );
      QVERIFY( fewer );
      const CandidateSet set = fewer->candidates();
      QCOMPARE( all->candidates().size() - set.size(), 25 ); // 5 × 5 of a lattice of 1 km
      for ( const Candidate &candidate : set.candidates() )
        QVERIFY( !zone.contains( candidate.at.lon, candidate.at.lat ) );
    }

  private:
    std::shared_ptr<const PlanningProblem> build( const PlanningRequest &request )
    {
      const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, request );
      if ( !inputs )
      {
        qWarning( "%s", qPrintable( inputs.error().text() ) );
        return nullptr;
      }
      Progress progress;
      const auto problem = PlanningProblem::build( *inputs, progress );
      if ( !problem )
      {
        qWarning( "%s", qPrintable( problem.error().text() ) );
        return nullptr;
      }
      return *problem;
    }

    std::unique_ptr<test::MemoryNetworkStore> mStore;
};

JINGUAN_PLANNING_TEST_MAIN( TestPlanningProblem )
#include "test_planningproblem.moc"

#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include "planning/Proposal.h"

using namespace jinguan;

namespace
{

double number( const Scenario &scenario, const char *key )
{
  return scenario.figures.value( QString::fromLatin1( key ) ).toDouble();
}

} // namespace

class TestProposal : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
      mStore = std::make_unique<test::MemoryNetworkStore>();
      test::fillCity( *mStore );
    }

    void propose_isWhatARecountFinds_data()
    {
      QTest::addColumn<QString>( "demand" );
      QTest::addColumn<QString>( "source" );
      QTest::newRow( "area on a grid" ) << "area"
                                        << "grid";
      QTest::newRow( "people on a grid" ) << "population"
                                          << "grid";
      QTest::newRow( "area along the greenway" ) << "area"
                                                 << "greenway";
      QTest::newRow( "people at townships" ) << "population"
                                             << "township";
    }

    void propose_isWhatARecountFinds()
    {
      QFETCH( QString, demand );
      QFETCH( QString, source );
      PlanningRequest request = test::cityRequest();
      request.demand = demandKindFromId( demand );
      request.candidateSources = QStringList { source };
      Progress progress;
      const Result<Scenario> scenario = Proposal::propose( *mStore, request, progress );
      VERIFY_OK( scenario );

      const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, request );
      VERIFY_OK( inputs );
      const auto problem = PlanningProblem::build( *inputs, progress );
      VERIFY_OK( problem );
      const DemandGrid &grid = *problem.value()->grid();
      const test::Geodesic geodesic;
      std::vector<LonLat> sites { test::at( 5, 4 ), test::at( 21, 10 ) };
      const auto covered = [&] {
        double sum = 0;
        for ( int cell = 0; cell < grid.size(); ++cell )
          if ( std::any_of( sites.begin(), sites.end(),
                 [&]( const LonLat &site ) { return geodesic.distance( site, grid.cell( cell ).at ) <= 2500; } ) )
            sum += grid.weight( cell, request.demand );
        return sum;
      };
      double before = covered();
      QVERIFY( qAbs( before - number( *scenario, "demand_before" ) ) < 1e-6 );
      for ( qsizetype i = 0; i < scenario->sites.size(); ++i )
      {
        const ScenarioSite &site = scenario->sites.at( i );
        QCOMPARE( site.rank, static_cast<int>( i ) + 1 );
        QCOMPARE( site.kind, QStringLiteral( "air_standard" ) );
        QVERIFY( !site.name.isEmpty() && !site.reason.isEmpty() );
        sites.push_back( site.at );
        const double after = covered();
        QVERIFY( qAbs( after - before - site.gain ) < 1e-6 );
        before = after;
      }
      QVERIFY( !scenario->sites.isEmpty() );
      QVERIFY( qAbs( before - number( *scenario, "demand_after" ) ) < 1e-6 );
      QVERIFY( number( *scenario, "upper_bound" ) >= before - 1e-9 );
      if ( request.demand == DemandKind::Area ) // polygons and cells tell the same story, roughly
      {
        const double exactlyCovered = grid.totalArea() - number( *scenario, "exact_gap_after_km2" );
        QVERIFY( qAbs( exactlyCovered - before ) < 0.03 * before );
        QVERIFY( number( *scenario, "exact_gap_before_km2" ) > number( *scenario, "exact_gap_after_km2" ) + 20 );
      }
      QVERIFY( number( *scenario, "gap" ) >= 0 && number( *scenario, "gap" ) <= 1 );
      QCOMPARE( scenario->parameters.value( QStringLiteral( "cell_size_m" ) ).toDouble(), 400.0 );
    }

    void propose_namesSitesAfterLineDistrictAndPlace()
    {
      PlanningRequest request = test::cityRequest();
      Progress progress;
      request.candidateSources = QStringList { QStringLiteral( "greenway" ) };
      const Result<Scenario> along = Proposal::propose( *mStore, request, progress );
      VERIFY_OK( along );
      QVERIFY2( along->sites.constFirst().name.startsWith( QStringLiteral( "锦城绿道, " ) ), qPrintable( along->sites.constFirst().name ) );
      for ( const ScenarioSite &site : along->sites )
        QVERIFY( qAbs( site.at.lat - test::at( 1, 6 ).lat ) < 1e-4 );
      request.candidateSources = QStringList { QStringLiteral( "grid" ) };
      const Result<Scenario> grid = Proposal::propose( *mStore, request, progress );
      VERIFY_OK( grid );
      QVERIFY2( grid->sites.constFirst().name.contains( QLatin1String( ", near " ) ), qPrintable( grid->sites.constFirst().name ) );
    }

    void propose_keepsOutOfExcludedZonesAndDistance()
    {
      PlanningRequest request = test::cityRequest();
      request.excludedRoles = QStringList { QStringLiteral( "lake" ) };
      request.minSpacing = 4500;
      request.count = 12;
      Progress progress;
      const Result<Scenario> scenario = Proposal::propose( *mStore, request, progress );
      VERIFY_OK( scenario );
      const QgsGeometry lake = test::boxKm( test::at( 12, 4 ), 3, 4 );
      const test::Geodesic geodesic;
      QList<LonLat> placed { test::at( 5, 4 ), test::at( 21, 10 ) };
      for ( const ScenarioSite &site : scenario->sites )
      {
        QVERIFY( !lake.contains( site.at.lon, site.at.lat ) );
        for ( const LonLat &other : placed )
          QVERIFY( geodesic.distance( other, site.at ) >= 4499.9 );
        placed.append( site.at );
      }
      QCOMPARE( scenario->figures.value( QStringLiteral( "stop" ) ).toString(), QStringLiteral( "no_room" ) );
    }

    void notes_tellOfCoarseCells()
    {
      PlanningRequest request = test::cityRequest();
      Progress progress;
      const QString word = QStringLiteral( "coarse" );
      const Result<Scenario> fine = Proposal::propose( *mStore, request, progress );
      request.cellSize = 800;
      const Result<Scenario> coarse = Proposal::propose( *mStore, request, progress );
      VERIFY_OK( fine );
      VERIFY_OK( coarse );
      QVERIFY( !fine->figures.value( QStringLiteral( "notes" ) ).toStringList().join( QString() ).contains( word ) );
      QVERIFY( coarse->figures.value( QStringLiteral( "notes" ) ).toStringList().join( QString() ).contains( word ) );
    }

    void propose_isRepeatable()
    {
      Progress progress;
      const Result<Scenario> first = Proposal::propose( *mStore, test::cityRequest(), progress );
      const Result<Scenario> second = Proposal::propose( *mStore, test::cityRequest(), progress );
      VERIFY_OK( first );
      VERIFY_OK( second );
      QCOMPARE( test::withoutTimes( first->figures ), test::withoutTimes( second->figures ) );
      QCOMPARE( first->parameters, second->parameters );
      for ( qsizetype i = 0; i < first->sites.size(); ++i )
        QVERIFY( first->sites.at( i ).at == second->sites.at( i ).at );
    }

    void recompute_followsAnEditAndDropsTheBound()
    {
      PlanningRequest request = test::cityRequest();
      Progress progress;
      const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, request );
      VERIFY_OK( inputs );
      const auto problem = PlanningProblem::build( *inputs, progress );
      VERIFY_OK( problem );
      Result<Scenario> scenario = Proposal::propose( **problem, progress );
      VERIFY_OK( scenario );
      const QVariantMap proposed = scenario->figures;
      Scenario edited = *scenario;
      edited.sites[1].at = test::at( 5, 4 ); // onto an existing station: covers nothing new
      Proposal::recompute( **problem, edited );
      QCOMPARE( edited.sites.at( 1 ).gain, 0.0 );
      QVERIFY( number( edited, "demand_after" ) < proposed.value( QStringLiteral( "demand_after" ) ).toDouble() - 1 );
      QVERIFY( !edited.figures.contains( QStringLiteral( "upper_bound" ) ) );
      edited.sites[1].at = scenario->sites.at( 1 ).at;
      Proposal::recompute( **problem, edited );
      QCOMPARE( edited.figures.value( QStringLiteral( "after" ) ), proposed.value( QStringLiteral( "after" ) ) );
      edited.sites.clear();
      Proposal::recompute( **problem, edited );
      QCOMPARE( number( edited, "demand_after" ), number( edited, "demand_before" ) );
    }

    void propose_cancelledEarlyIsAnErrorLaterAPart()
    {
      test::CancelAfter early( 0 );
      QVERIFY( !Proposal::propose( *mStore, test::cityRequest(), early ).ok() );

      const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, test::cityRequest() );
      VERIFY_OK( inputs );
      Progress progress;
      const auto problem = PlanningProblem::build( *inputs, progress );
      VERIFY_OK( problem );
      test::CancelAfter late( 2 ); // one question while the model is built, then while plans are looked for
      const Result<Scenario> part = Proposal::propose( **problem, late );
      VERIFY_OK( part );
      QCOMPARE( part->figures.value( QStringLiteral( "stop" ) ).toString(), QStringLiteral( "cancelled" ) );
      QCOMPARE( part->figures.value( QStringLiteral( "ended" ) ).toString(), QStringLiteral( "cancelled" ) );
      QVERIFY( !part->sites.isEmpty() && !part->figures.value( QStringLiteral( "proved" ) ).toBool() );
      QVERIFY( number( *part, "demand_after" ) > number( *part, "demand_before" ) + 10 );
      QVERIFY( number( *part, "upper_bound" ) >= number( *part, "demand_after" ) );
    }

    void request_survivesItsMap()
    {
      PlanningRequest request = test::cityRequest();
      request.region = QStringLiteral( "CDGX" );
      request.demand = DemandKind::Population;
      request.day = QDate( 2024, 5, 6 );
      request.includePlanned = true;
      request.candidateSources = QStringList { QStringLiteral( "road" ), QStringLiteral( "township" ) };
      request.minSpacing = 123;
      request.excludedRoles = QStringList { QStringLiteral( "lake" ) };
      request.townDensity = 4500;
      QCOMPARE( PlanningRequest::fromMap( request.toMap() ).toMap(), request.toMap() );
    }

    void automaticCellSize_staysBetweenItsLimits_data()
    {
      QTest::addColumn<double>( "area" );
      QTest::addColumn<double>( "radius" );
      QTest::addColumn<double>( "size" );
      QTest::newRow( "city, standard station" ) << 14335.0 << 4000.0 << 500.0;
      QTest::newRow( "district, standard station" ) << 60.0 << 4000.0 << 500.0;
      QTest::newRow( "district, micro-station" ) << 60.0 << 500.0 << 100.0;
      QTest::newRow( "city, micro-station" ) << 14335.0 << 500.0 << 200.0; // √(14,335 km² ÷ 400,000) = 189 m
    }

    void automaticCellSize_staysBetweenItsLimits()
    {
      QFETCH( double, area );
      QFETCH( double, radius );
      QFETCH( double, size );
      QCOMPARE( PlanningProblem::automaticCellSize( area, radius ), size );
    }

  private:
    std::unique_ptr<test::MemoryNetworkStore> mStore;
};

JINGUAN_PLANNING_TEST_MAIN( TestProposal )
#include "test_proposal.moc"

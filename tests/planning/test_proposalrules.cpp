#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include "planning/Proposal.h"
#include "planning/ProposalSeries.h"

using namespace jinguan;

namespace
{
const QString standard = QStringLiteral( "air_standard" );
const QString micro = QStringLiteral( "air_micro" );
const QString west = QStringLiteral( "510104" );
const QString east = QStringLiteral( "510105" );

double number( const Scenario &scenario, const char *key )
{
  return scenario.figures.value( QString::fromLatin1( key ) ).toDouble();
}

QString text( const Scenario &scenario, const char *key )
{
  return scenario.figures.value( QString::fromLatin1( key ) ).toString();
}

SiteQuota inDistrict( const QString &code, int least, int most )
{
  return { SiteQuota::Scope::District, code, least, most };
}

/** A coarse question with few candidates, so that every choice can be tried. */
PlanningRequest smallRequest()
{
  PlanningRequest request = test::cityRequest();
  request.cellSize = 800;
  request.candidateStep = 4000;
  return request;
}

bool isWest( const LonLat &at )
{
  return at.lon < test::at( 10, 0 ).lon;
}
} // namespace

/** Plans under rules, from the workspace to the scenario. */
class TestProposalRules : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
      mStore = std::make_unique<test::MemoryNetworkStore>();
      test::fillCity( *mStore );
    }

    void cover_keepsQuotasOfDistricts()
    {
      PlanningRequest request = test::cityRequest();
      request.count = 4;
      request.quotas = { inDistrict( west, 1, 1 ), inDistrict( east, 0, 2 ) };
      const Scenario scenario = propose( request );
      QCOMPARE( scenario.sites.size(), 3 );
      QCOMPARE(
        std::count_if( scenario.sites.cbegin(), scenario.sites.cend(), []( const ScenarioSite &site ) { return isWest( site.at ); } ), 1 );
      QCOMPARE( text( scenario, "stop" ), QStringLiteral( "no_quota" ) );
      QVERIFY( number( scenario, "upper_bound" ) >= number( scenario, "demand_after" ) );

      request.quotas = { inDistrict( west, 4, -1 ) };
      const Scenario all = propose( request );
      QVERIFY( std::all_of( all.sites.cbegin(), all.sites.cend(), []( const ScenarioSite &site ) { return isWest( site.at ); } ) );
      QCOMPARE( all.sites.size(), 4 );
    }

    void cover_countsSitesOfAClass()
    {
      PlanningRequest request = test::cityRequest();
      request.candidateSources = QStringList { QStringLiteral( "greenway" ), QStringLiteral( "grid" ) };
      request.quotas = { { SiteQuota::Scope::SitingClass, PlanningRequest::sourceClass( QStringLiteral( "greenway" ), request.element ), 2,
        2 } };
      QVERIFY( !request.quotas.constFirst().id.isEmpty() );
      const Scenario scenario = propose( request );
      QCOMPARE( scenario.sites.size(), 3 );
      int along = 0;
      for ( const ScenarioSite &site : scenario.sites )
      {
        const bool onGreenway = std::abs( site.at.lat - test::at( 1, 6 ).lat ) < 1e-4;
        QCOMPARE( site.sitingClass == request.quotas.constFirst().id, onGreenway );
        along += onGreenway ? 1 : 0;
      }
      QCOMPARE( along, 2 );
    }

    void cover_tellsWhatIsCoveredSoOften_data()
    {
      QTest::addColumn<int>( "demand" );
      QTest::newRow( "area" ) << static_cast<int>( DemandKind::Area );
      QTest::newRow( "people" ) << static_cast<int>( DemandKind::Population );
    }

    void cover_tellsWhatIsCoveredSoOften()
    {
      QFETCH( int, demand );
      PlanningRequest request = test::cityRequest();
      request.demand = static_cast<DemandKind>( demand );
      request.folds = 2;
      request.count = 5;
      request.seconds = 2;
      const Scenario scenario = propose( request );
      QVERIFY( number( scenario, "demand_after_folds" ) > number( scenario, "demand_before_folds" ) );
      QVERIFY( number( scenario, "demand_after_folds" ) < number( scenario, "demand_after" ) );
      QVERIFY( std::abs( number( scenario, "demand_after_folds" ) - number( scenario, "value" ) ) < 1e-6 );
      const CoverageFigures kept = CoverageFigures::fromMap( scenario.figures.value( QStringLiteral( "after" ) ).toMap() );
      QVERIFY( std::abs( kept.coveredTimes( request.demand, 2 ) - number( scenario, "demand_after_folds" ) ) < 1e-6 );
      QVERIFY( std::abs( kept.coveredTimes( request.demand, 1 ) - number( scenario, "demand_after" ) ) < 1e-6 );
      request.folds = 1;
      QVERIFY( !propose( request ).figures.contains( QStringLiteral( "demand_after_folds" ) ) );
    }

    void cover_mixesKindsWithinTheBudget()
    {
      PlanningRequest request = test::cityRequest();
      request.count = 8;
      request.candidateStep = 2000;
      request.kinds = { { standard, 2500, 10 }, { micro, 1200, 2, 1 } };
      request.budget = 34;
      request.seconds = 4;
      const Scenario scenario = propose( request );
      double cost = 0;
      int micros = 0;
      for ( const ScenarioSite &site : scenario.sites )
      {
        cost += site.kind == standard ? 10 : 2;
        micros += site.kind == micro ? 1 : 0;
      }
      QVERIFY( cost <= 34 && micros >= 1 );
      QCOMPARE( number( scenario, "cost_total" ), cost );
      QCOMPARE( scenario.figures.value( QStringLiteral( "sites_by_kind" ) ).toMap().value( micro ).toInt(), micros );
      QVERIFY2( number( scenario, "gap" ) < 0.04, qPrintable( text( scenario, "gap" ) ) );
      // a geodesic count over all stations, each with the radius of its kind
      QVERIFY( std::abs( coveredBy( request, scenario, 1 ) - number( scenario, "demand_after" ) ) < 1e-6 );
      // what three standard stations cover is within reach of the budget
      request.kinds = {};
      request.budget = 0;
      request.count = 3;
      QVERIFY( number( scenario, "demand_after" ) > number( propose( request ), "demand_after" ) );
    }

    void cover_isBestOfAllChoices_data()
    {
      QTest::addColumn<int>( "folds" );
      QTest::addColumn<double>( "spacing" );
      QTest::addColumn<int>( "leastWest" );
      QTest::newRow( "number alone" ) << 1 << 0.0 << 0;
      QTest::newRow( "twice" ) << 2 << 0.0 << 0;
      QTest::newRow( "spacing and quota" ) << 1 << 3900.0 << 2;
      QTest::newRow( "twice, quota" ) << 2 << 0.0 << 2;
    }

    void cover_isBestOfAllChoices()
    {
      QFETCH( int, folds );
      QFETCH( double, spacing );
      QFETCH( int, leastWest );
      PlanningRequest request = smallRequest();
      request.folds = folds;
      request.minSpacing = spacing;
      request.quotas = { inDistrict( west, leastWest, -1 ) };
      const Scenario scenario = propose( request );
      QVERIFY( scenario.figures.value( QStringLiteral( "proved" ) ).toBool() );
      QVERIFY( std::abs( number( scenario, "value" ) - number( scenario, "bound" ) ) < 1e-6 );
      const std::vector<LonLat> points = problem( request )->candidates().points();
      QVERIFY( points.size() == 15 );
      double best = 0;
      for ( std::size_t i = 0; i < points.size(); ++i )
        for ( std::size_t j = i; j < points.size(); ++j )
          for ( std::size_t k = j; k < points.size(); ++k ) // the same one twice: fewer sites
          {
            std::vector<LonLat> sites { points[i], points[j], points[k] };
            sites.erase( std::unique( sites.begin(), sites.end() ), sites.end() );
            if ( keepsSpacing( sites, spacing ) && std::count_if( sites.begin(), sites.end(), isWest ) >= leastWest )
              best = std::max( best, coveredBy( request, scenarioOf( sites ), folds ) );
          }
      QVERIFY2( std::abs( number( scenario, "value" ) - best ) < 1e-6,
        qPrintable( QStringLiteral( "%1, best %2" ).arg( number( scenario, "value" ) ).arg( best ) ) );
    }

    void cover_movesStationsThatMayMove()
    {
      PlanningRequest request = test::cityRequest();
      request.count = 0;
      request.mayMove = QStringList { QStringLiteral( "S2" ) }; // stands outside and reaches in only little
      const Scenario scenario = propose( request );
      QCOMPARE( scenario.sites.size(), 1 );
      QCOMPARE( scenario.sites.constFirst().movedFrom, QStringLiteral( "S2" ) );
      QVERIFY( scenario.sites.constFirst().reason.contains( QStringLiteral( "S2" ) ) );
      const QVariantMap after = scenario.figures.value( QStringLiteral( "after" ) ).toMap();
      QCOMPARE( after.value( QStringLiteral( "sites" ) ).toInt(), 2 );
      QVERIFY( number( scenario, "demand_after" ) > number( scenario, "demand_before" ) + 10 );

      request.mayMove = QStringList { QStringLiteral( "S1" ), QStringLiteral( "S2" ) };
      request.minSpacing = 50000; // nothing but staying keeps that
      const Scenario stays = propose( request );
      QVERIFY( stays.sites.isEmpty() );
      QCOMPARE( number( stays, "demand_after" ), number( stays, "demand_before" ) );
    }

    void rulesThatCannotBeKept_areNamed_data()
    {
      QTest::addColumn<int>( "leastWest" );
      QTest::addColumn<double>( "spacing" );
      QTest::addColumn<double>( "budget" );
      QTest::addColumn<QStringList>( "words" );
      QTest::newRow( "too many for the number" )
        << 4 << 0.0 << 0.0 << QStringList { QStringLiteral( "4 sites" ), QStringLiteral( "only 3" ) };
      QTest::newRow( "too many for the spacing" )
        << 3 << 9500.0 << 0.0 << QStringList { QStringLiteral( "西区" ), QStringLiteral( "9500 m" ) };
      QTest::newRow( "too dear" ) << 3 << 0.0 << 2.0 << QStringList { QStringLiteral( "budget is 2" ) };
    }

    void rulesThatCannotBeKept_areNamed()
    {
      QFETCH( int, leastWest );
      QFETCH( double, spacing );
      QFETCH( double, budget );
      QFETCH( QStringList, words );
      PlanningRequest request = smallRequest();
      request.quotas = { inDistrict( west, leastWest, -1 ) };
      request.minSpacing = spacing;
      request.budget = budget;
      Progress progress;
      const Result<Scenario> scenario = Proposal::propose( *mStore, request, progress );
      QVERIFY( !scenario.ok() );
      for ( const QString &word : words )
        QVERIFY2( scenario.error().message.contains( word ), qPrintable( scenario.error().message ) );
    }

    void series_growsWithTheBudget()
    {
      PlanningRequest request = test::cityRequest();
      request.count = 9;
      request.candidateStep = 2000;
      request.seconds = 4;
      request.kinds = { { standard, 2500, 10 }, { micro, 1200, 3 } };
      const auto question = problem( request );
      ProposalSeries series( *question );
      Progress progress;
      double before = 0;
      for ( const double budget : { 5.0, 10.0, 17.0, 26.0, 40.0, 60.0 } )
      {
        request.budget = budget;
        const Result<Scenario> scenario = series.propose( request, progress );
        VERIFY_OK( scenario );
        QVERIFY( number( *scenario, "cost_total" ) <= budget );
        QVERIFY( number( *scenario, "demand_after" ) >= before );
        QVERIFY( number( *scenario, "demand_after" ) <= number( *scenario, "bound" ) + 1e-9 );
        QCOMPARE( PlanningRequest::fromMap( scenario->parameters ).budget, budget );
        before = number( *scenario, "demand_after" );
      }
      QVERIFY( before > 100 );
    }

    void recompute_usesRadiusAndCostOfEachKind()
    {
      PlanningRequest request = test::cityRequest();
      request.kinds = { { standard, 2500, 10 }, { micro, 1200, 3 } };
      request.budget = 16;
      const auto question = problem( request );
      Scenario scenario = propose( request );
      const double before = number( scenario, "demand_after" );
      for ( ScenarioSite &site : scenario.sites )
        site.kind = site.kind == standard ? micro : standard;
      Proposal::recompute( *question, scenario );
      QVERIFY( std::abs( coveredBy( request, scenario, 1 ) - number( scenario, "demand_after" ) ) < 1e-6 );
      QVERIFY( std::abs( before - number( scenario, "demand_after" ) ) > 1 );
      for ( const char *key : { "upper_bound", "bound", "gap", "proved", "trace", "seconds" } )
        QVERIFY( !scenario.figures.contains( QString::fromLatin1( key ) ) );
    }

  private:
    std::shared_ptr<const PlanningProblem> problem( const PlanningRequest &request ) const
    {
      Progress progress;
      const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, request );
      return PlanningProblem::build( *inputs, progress ).take();
    }

    Scenario propose( const PlanningRequest &request ) const
    {
      Progress progress;
      Result<Scenario> scenario = Proposal::propose( *mStore, request, progress );
      if ( !scenario )
        qFatal( "%s", qPrintable( scenario.error().text() ) );
      return scenario.take();
    }

    static Scenario scenarioOf( const std::vector<LonLat> &places )
    {
      Scenario scenario;
      for ( const LonLat &place : places )
      {
        ScenarioSite site;
        site.at = place;
        site.kind = standard;
        scenario.sites.append( site );
      }
      return scenario;
    }

    static bool keepsSpacing( std::vector<LonLat> places, double spacing )
    {
      const test::Geodesic geodesic;
      places.push_back( test::at( 5, 4 ) );
      places.push_back( test::at( 21, 10 ) );
      for ( std::size_t i = 0; i < places.size(); ++i )
        for ( std::size_t k = 0; k < i; ++k )
          if ( geodesic.distance( places[i], places[k] ) < spacing )
            return false;
      return true;
    }

    /** Demand covered so often by the stations of the fixture and the sites, by geodesics. */
    double coveredBy( const PlanningRequest &request, const Scenario &scenario, int folds ) const
    {
      const std::shared_ptr<const DemandGrid> grid = problem( request )->grid();
      std::vector<std::pair<LonLat, double>> sites { { test::at( 5, 4 ), 2500 }, { test::at( 21, 10 ), 2500 } };
      if ( request.existingKinds().contains( micro ) )
        sites.emplace_back( test::at( 9, 9 ), 1200 );
      for ( const ScenarioSite &site : scenario.sites )
        sites.emplace_back( site.at, site.kind == micro ? 1200 : 2500 );
      const test::Geodesic geodesic;
      double sum = 0;
      for ( const DemandCell &cell : grid->cells() )
      {
        const auto near = std::count_if( sites.begin(), sites.end(),
          [&]( const std::pair<LonLat, double> &site ) { return geodesic.distance( site.first, cell.at ) <= site.second; } );
        sum += near >= folds ? cell.areaKm2 : 0;
      }
      return sum;
    }

    std::unique_ptr<test::MemoryNetworkStore> mStore;
};

JINGUAN_PLANNING_TEST_MAIN( TestProposalRules )
#include "test_proposalrules.moc"

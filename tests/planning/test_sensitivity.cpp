#include "planning/Proposal.h"
#include "planning/Sensitivity.h"
#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

using namespace jinguan;

/** What a plan is worth when radius, spacing or weights are others; recounted apart. */
class TestSensitivity : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void radius_coverageIsWhatARecountFinds();
    void radius_unchangedIsTheQuestionItself();
    void mix_endsAreAreaAndPeople();
    void spacing_isKept();
    void regret_isNeverNegativeWithoutSpacing();
    void sites_thatAreAlwaysChosenAreRobust();
    void missed_namesWhatThePlanLacks();
    void movedStation_doesNotCoverFromWhereItLeft();
    void quotas_holdInEveryCase();
    void quotas_thatCannotBeKeptAreTold();
    void run_refusesAnEmptyPlan();
    void cancel_keepsTheCasesUntilThen();
    void csv_hasACaseALine();

  private:
    Result<Sensitivity> run( const Scenario &scenario, const SensitivityOptions &options = {} ) const;
    Scenario proposed( int count = 3 ) const;
    static SensitivityOptions only( const QList<double> &radii, const QList<double> &spacings, const QList<double> &mixes );

    std::unique_ptr<test::MemoryNetworkStore> mStore;
};

void TestSensitivity::init()
{
  mStore = std::make_unique<test::MemoryNetworkStore>();
  test::fillCity( *mStore );
}

Result<Sensitivity> TestSensitivity::run( const Scenario &scenario, const SensitivityOptions &options ) const
{
  const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, PlanningRequest::fromMap( scenario.parameters ) );
  if ( !inputs )
    return inputs.error();
  Progress progress;
  return Sensitivity::run( *inputs, scenario, options, progress );
}

Scenario TestSensitivity::proposed( int count ) const
{
  PlanningRequest request = test::cityRequest();
  request.count = count;
  Progress progress;
  const Result<Scenario> scenario = Proposal::propose( *mStore, request, progress );
  return scenario ? *scenario : Scenario();
}

SensitivityOptions TestSensitivity::only( const QList<double> &radii, const QList<double> &spacings, const QList<double> &mixes )
{
  SensitivityOptions options;
  options.radiusFactors = radii;
  options.spacingFactors = spacings;
  options.peopleShares = mixes;
  options.secondsPerCase = 0.5;
  return options;
}

void TestSensitivity::radius_coverageIsWhatARecountFinds()
{
  const Scenario scenario = proposed();
  const Result<Sensitivity> result = run( scenario, only( { 0.6, 1.3 }, {}, {} ) );
  VERIFY_OK( result );
  QCOMPARE( result->cases().size(), 2 );
  Progress progress;
  const auto problem =
    PlanningProblem::build( *PlanningInputs::read( *mStore, PlanningRequest::fromMap( scenario.parameters ) ), progress );
  const DemandGrid &grid = *problem.value()->grid();
  const test::Geodesic geodesic;
  for ( const SensitivityCase &one : result->cases() )
    for ( const bool given : { true, false } )
    {
      QList<LonLat> stations { test::at( 5, 4 ), test::at( 21, 10 ) };
      for ( const ScenarioSite &site : given ? scenario.sites : one.plan )
        stations.append( site.at );
      double covered = 0;
      for ( const DemandCell &cell : grid.cells() )
        if ( std::any_of( stations.cbegin(), stations.cend(),
               [&]( const LonLat &station ) { return geodesic.distance( station, cell.at ) <= 2500 * one.value; } ) )
          covered += cell.areaKm2;
      QVERIFY( qAbs( covered / grid.totalArea() - ( given ? one.given : one.best ) ) < 1e-9 );
      QVERIFY( one.bound >= one.best );
    }
  QCOMPARE( result->cases().at( 0 ).plan.size(), scenario.sites.size() );
}

void TestSensitivity::radius_unchangedIsTheQuestionItself()
{
  const Scenario scenario = proposed();
  const Result<Sensitivity> result = run( scenario, only( { 1 }, {}, {} ) );
  VERIFY_OK( result );
  const SensitivityCase &one = result->cases().constFirst();
  const double total = scenario.figures.value( QStringLiteral( "demand_total" ) ).toDouble();
  QVERIFY( qAbs( one.given - scenario.figures.value( QStringLiteral( "demand_after" ) ).toDouble() / total ) < 1e-9 );
  QVERIFY( qAbs( one.before - scenario.figures.value( QStringLiteral( "demand_before" ) ).toDouble() / total ) < 1e-9 );
}

void TestSensitivity::mix_endsAreAreaAndPeople()
{
  const Scenario scenario = proposed();
  const Result<Sensitivity> result = run( scenario, only( {}, {}, { 0, 0.5, 1 } ) );
  VERIFY_OK( result );
  QCOMPARE( result->cases().size(), 3 );
  const CoverageFigures after = CoverageFigures::fromMap( scenario.figures.value( QStringLiteral( "after" ) ).toMap() );
  QVERIFY( qAbs( result->cases().at( 0 ).given - after.areaShare() ) < 1e-9 );
  QVERIFY( qAbs( result->cases().at( 2 ).given - after.peopleShare() ) < 1e-9 );
  QVERIFY( qAbs( result->cases().at( 1 ).given - ( after.areaShare() + after.peopleShare() ) / 2 ) < 1e-9 );
}

void TestSensitivity::spacing_isKept()
{
  const Result<Sensitivity> result = run( proposed( 6 ), only( {}, { 1.8 }, {} ) );
  VERIFY_OK( result );
  const QList<ScenarioSite> plan = result->cases().constFirst().plan;
  QCOMPARE( result->cases().constFirst().value, 4500.0 );
  QVERIFY( plan.size() > 2 );
  for ( qsizetype a = 0; a < plan.size(); ++a )
    for ( qsizetype b = 0; b < a; ++b )
      QVERIFY( Geodesy::distance( plan.at( a ).at, plan.at( b ).at ) >= 4499.9 );
}

void TestSensitivity::regret_isNeverNegativeWithoutSpacing()
{
  Scenario scenario = proposed();
  const Result<Sensitivity> good = run( scenario, only( { 0.5, 1, 1.5 }, {}, { 0, 1 } ) );
  VERIFY_OK( good );
  for ( const SensitivityCase &one : good->cases() )
    QVERIFY( one.regret() >= 0 );
  // all sites on one heap are clearly worse than what could be
  for ( ScenarioSite &site : scenario.sites )
    site.at = test::at( 5, 4 );
  const Result<Sensitivity> bad = run( scenario, only( { 1 }, {}, {} ) );
  VERIFY_OK( bad );
  QVERIFY( bad->greatestRegret() > 0.15 );
  QCOMPARE( bad->cases().constFirst().given, bad->cases().constFirst().before );
}

void TestSensitivity::sites_thatAreAlwaysChosenAreRobust()
{
  // one site, and all people in a town: whatever the radius, it goes there
  PlanningRequest request = test::cityRequest();
  request.demand = DemandKind::Population;
  request.count = 1;
  Progress progress;
  const Result<Scenario> scenario = Proposal::propose( *mStore, request, progress );
  VERIFY_OK( scenario );
  const Result<Sensitivity> result = run( *scenario, only( { 0.75, 1, 1.25 }, { 0 }, { 1 } ) );
  VERIFY_OK( result );
  QCOMPARE( result->sites().size(), 1 );
  QCOMPARE( result->sites().constFirst().cases, 5 );
  QCOMPARE( result->sites().constFirst().chosen, 5 );
  QCOMPARE( result->sites().constFirst().number, 1 );
  QVERIFY( result->missed().isEmpty() );
}

void TestSensitivity::missed_namesWhatThePlanLacks()
{
  PlanningRequest request = test::cityRequest();
  request.demand = DemandKind::Population;
  request.count = 1;
  Progress progress;
  Result<Scenario> scenario = Proposal::propose( *mStore, request, progress );
  VERIFY_OK( scenario );
  const LonLat town = scenario->sites.constFirst().at;
  scenario->sites[0].at = test::at( 18, 11 ); // nobody lives there
  const Result<Sensitivity> result = run( *scenario, only( { 1, 1.25 }, {}, {} ) );
  VERIFY_OK( result );
  QCOMPARE( result->sites().constFirst().chosen, 0 );
  QCOMPARE( result->missed().size(), 1 );
  QCOMPARE( result->missed().constFirst().chosen, 2 );
  QVERIFY( Geodesy::distance( result->missed().constFirst().at, town ) <= 1250 );
  QVERIFY( !result->missed().constFirst().name.isEmpty() );
}

void TestSensitivity::movedStation_doesNotCoverFromWhereItLeft()
{
  Scenario scenario = proposed( 1 );
  scenario.sites[0].at = test::at( 15, 6 );
  const Result<Sensitivity> staying = run( scenario, only( { 1 }, {}, {} ) );
  VERIFY_OK( staying );
  scenario.sites[0].movedFrom = QStringLiteral( "S1" );
  const Result<Sensitivity> moving = run( scenario, only( { 1 }, {}, {} ) );
  VERIFY_OK( moving );
  // S1 lies wholly inside with its 19.6 km² of 240
  QVERIFY( qAbs( staying->cases().constFirst().given - moving->cases().constFirst().given - M_PI * 6.25 / 240 ) < 0.003 );
}

void TestSensitivity::quotas_holdInEveryCase()
{
  Scenario scenario = proposed( 3 );
  const auto inWest = []( const QList<ScenarioSite> &sites ) {
    return std::count_if( sites.cbegin(), sites.cend(), []( const ScenarioSite &site ) { return site.at.lon < test::at( 10, 0 ).lon; } );
  };
  PlanningRequest request = PlanningRequest::fromMap( scenario.parameters );
  request.quotas = { { SiteQuota::Scope::District, QStringLiteral( "510104" ), 0, 0 } }; // nothing in the west
  scenario.parameters = request.toMap();
  QVERIFY( inWest( scenario.sites ) > 0 ); // so the given plan does not keep it
  const Result<Sensitivity> result = run( scenario, only( { 0.75, 1 }, { 1 }, { 0.5 } ) );
  VERIFY_OK( result );
  QCOMPARE( result->cases().size(), 4 );
  for ( const SensitivityCase &one : result->cases() )
  {
    QCOMPARE( one.plan.size(), 3 );
    QCOMPARE( inWest( one.plan ), 0 );
    QVERIFY( one.bound >= one.best - 1e-9 );
    QVERIFY( one.best > one.before );
  }
  // a plan that may stand anywhere covers more than one that keeps the quota
  QVERIFY( result->cases().at( 1 ).regret() < 0 );
}

void TestSensitivity::quotas_thatCannotBeKeptAreTold()
{
  Scenario scenario = proposed( 3 );
  PlanningRequest request = PlanningRequest::fromMap( scenario.parameters );
  request.quotas = { { SiteQuota::Scope::District, QStringLiteral( "510104" ), 3, -1 } };
  scenario.parameters = request.toMap();
  // three sites 7.5 km from each other and from S1 do not stand in 10 × 12 km
  const Result<Sensitivity> result = run( scenario, only( { 1 }, { 3 }, {} ) );
  VERIFY_OK( result );
  QCOMPARE( result->cases().size(), 1 );
  QVERIFY2( result->notes().join( QString() ).contains( QLatin1String( "7500 m" ) ), qPrintable( result->notes().join( QString() ) ) );
}

void TestSensitivity::run_refusesAnEmptyPlan()
{
  Scenario scenario = proposed();
  scenario.sites.clear();
  QVERIFY( !run( scenario ) );
}

void TestSensitivity::cancel_keepsTheCasesUntilThen()
{
  const Scenario scenario = proposed();
  const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, PlanningRequest::fromMap( scenario.parameters ) );
  VERIFY_OK( inputs );
  test::CancelAfter atOnce( 0 );
  QVERIFY( !Sensitivity::run( *inputs, scenario, {}, atOnce ) );
  // cancelled from the third case on
  class CancelInThird : public Progress
  {
    public:
      void report( double, const QString &what ) override { mThird = mThird || what.contains( QStringLiteral( "× 1 " ) ); }
      bool isCancelled() const override { return mThird; }
      bool mThird = false;
  } later;
  const Result<Sensitivity> result = Sensitivity::run( *inputs, scenario, only( { 0.5, 0.75, 1, 1.25 }, {}, {} ), later );
  VERIFY_OK( result );
  QCOMPARE( result->cases().size(), 2 );
  QVERIFY( result->isCancelled() );
}

void TestSensitivity::csv_hasACaseALine()
{
  const Result<Sensitivity> result = run( proposed(), only( { 1, 1.5 }, { 1 }, { 1 } ) );
  VERIFY_OK( result );
  const QList<QByteArray> lines = result->toCsv().trimmed().split( '\n' );
  QCOMPARE( lines.size(), 5 );
  QVERIFY( lines.at( 3 ).startsWith( "spacing,2500," ) );
}

JINGUAN_PLANNING_TEST_MAIN( TestSensitivity )
#include "test_sensitivity.moc"

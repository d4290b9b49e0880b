#include "planning/CostCurve.h"
#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include <functional>

using namespace jinguan;

namespace
{

/** The best coverage within a budget by trying all sets; knows the cells of each option from distances of its own. */
class AllSets
{
  public:
    AllSets( const PlanningProblem &problem )
    {
      const DemandGrid &grid = *problem.grid();
      const DemandKind demand = problem.request().demand;
      std::vector<char> fixed( static_cast<size_t>( grid.size() ), 0 );
      for ( int cell = 0; cell < grid.size(); ++cell )
      {
        for ( const CoveringSite &station : problem.existing() )
          if ( mGeodesic.distance( station.at, grid.cell( cell ).at ) <= station.radius )
            fixed[static_cast<size_t>( cell )] = 1;
        mWeights.push_back( grid.weight( cell, demand ) );
        if ( fixed[static_cast<size_t>( cell )] )
          mBefore += mWeights.back();
      }
      const CandidateSet candidates = problem.candidates();
      for ( const SiteKind &kind : problem.request().siteKinds() )
        for ( const Candidate &candidate : candidates.candidates() )
        {
          std::vector<int> cells;
          for ( int cell = 0; cell < grid.size(); ++cell )
            if ( !fixed[static_cast<size_t>( cell )] && mGeodesic.distance( candidate.at, grid.cell( cell ).at ) <= kind.radius )
              cells.push_back( cell );
          mCells.push_back( cells );
          mCosts.push_back( kind.cost );
        }
    }

    double best( double budget ) const
    {
      std::vector<int> covered( mWeights.size(), 0 );
      double best = mBefore;
      std::function<void( size_t, double, double )> go = [&]( size_t from, double left, double value ) {
        best = std::max( best, value );
        for ( size_t option = from; option < mCells.size(); ++option )
        {
          if ( mCosts[option] > left + 1e-9 )
            continue;
          double gain = 0;
          for ( const int cell : mCells[option] )
            gain += covered[static_cast<size_t>( cell )]++ == 0 ? mWeights[static_cast<size_t>( cell )] : 0;
          go( option + 1, left - mCosts[option], value + gain );
          for ( const int cell : mCells[option] )
            --covered[static_cast<size_t>( cell )];
        }
      };
      go( 0, budget, mBefore );
      return best;
    }

    double before() const { return mBefore; }

  private:
    test::Geodesic mGeodesic;
    std::vector<double> mWeights;
    std::vector<std::vector<int>> mCells;
    std::vector<double> mCosts;
    double mBefore = 0;
};

} // namespace

/** The curve of coverage over sites and over cost, against all sets there are. */
class TestCostCurve : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void curve_isBetweenTheBestOfAllSetsAndItsBound_data();
    void curve_isBetweenTheBestOfAllSetsAndItsBound();
    void curve_exactReachesTheBestOfAllSets();
    void curve_overCostKeepsTheBudget();
    void curve_neverFalls_data();
    void curve_neverFalls();
    void curve_keepsTheSpacing();
    void curve_keepsNumbersOfKinds();
    void curve_keepsQuotas();
    void curve_endsWhereNothingIsToGain();
    void knee_isWhereTheGainFallsOff();
    void cancel_endsIt();
    void csv_hasAPointALine();

  private:
    std::shared_ptr<const PlanningProblem> problem( const PlanningRequest &request ) const;
    static PlanningRequest small();

    std::unique_ptr<test::MemoryNetworkStore> mStore;
};

void TestCostCurve::init()
{
  mStore = std::make_unique<test::MemoryNetworkStore>();
  test::fillCity( *mStore );
}

PlanningRequest TestCostCurve::small()
{
  PlanningRequest request = test::cityRequest();
  request.cellSize = 600;
  request.candidateStep = 2900;
  return request;
}

std::shared_ptr<const PlanningProblem> TestCostCurve::problem( const PlanningRequest &request ) const
{
  const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, request );
  Progress progress;
  const auto built =
    inputs ? PlanningProblem::build( *inputs, progress ) : Result<std::shared_ptr<const PlanningProblem>>( inputs.error() );
  if ( !built )
    qFatal( "%s", qPrintable( built.error().text() ) );
  return *built;
}

void TestCostCurve::curve_isBetweenTheBestOfAllSetsAndItsBound_data()
{
  QTest::addColumn<QString>( "demand" );
  QTest::addColumn<double>( "seconds" );
  QTest::newRow( "area, greedy" ) << "area" << 0.0;
  QTest::newRow( "people, greedy" ) << "population" << 0.0;
  QTest::newRow( "area, exact" ) << "area" << 20.0;
  QTest::newRow( "people, exact" ) << "population" << 20.0;
}

void TestCostCurve::curve_isBetweenTheBestOfAllSetsAndItsBound()
{
  QFETCH( QString, demand );
  QFETCH( double, seconds );
  PlanningRequest request = small();
  request.demand = demandKindFromId( demand );
  const auto question = problem( request );
  Progress progress;
  const Result<CostCurve> curve = CostCurve::run( *question, { 4, {}, seconds }, progress );
  VERIFY_OK( curve );
  QVERIFY( !curve->isOverCost() );
  const AllSets all( *question );
  for ( const CostPoint &point : curve->points() )
  {
    const double best = all.best( point.sites );
    QVERIFY( point.covered <= best + 1e-6 * best );
    QVERIFY2(
      point.bound >= best - 1e-6 * best, qPrintable( QStringLiteral( "%1: %2 < %3" ).arg( point.sites ).arg( point.bound ).arg( best ) ) );
    if ( seconds > 0 )
      QVERIFY2( qAbs( point.covered - best ) <= 1e-6 * best,
        qPrintable( QStringLiteral( "%1: %2 of %3" ).arg( point.sites ).arg( point.covered ).arg( best ) ) );
    else
      QVERIFY( point.covered - all.before() >= ( 1 - std::exp( -1 ) ) * ( best - all.before() ) - 1e-6 );
  }
  QCOMPARE( curve->points().constFirst().covered, all.before() );
}

void TestCostCurve::curve_exactReachesTheBestOfAllSets()
{
  const auto question = problem( small() );
  Progress progress;
  const Result<CostCurve> curve = CostCurve::run( *question, { 4, {}, 20 }, progress );
  VERIFY_OK( curve );
  for ( const CostPoint &point : curve->points() )
    QVERIFY2( point.isProved(), qPrintable( QStringLiteral( "%1 sites: gap %2" ).arg( point.sites ).arg( point.gap() ) ) );
}

void TestCostCurve::curve_overCostKeepsTheBudget()
{
  PlanningRequest request = small();
  request.candidateStep = 3900;
  request.kinds = { { QStringLiteral( "air_standard" ), 2500, 3, 0, -1 }, { QStringLiteral( "air_micro" ), 1200, 1, 0, -1 } };
  const auto question = problem( request );
  Progress progress;
  const AllSets all( *question );
  const Result<CostCurve> greedy = CostCurve::run( *question, { 0, { 1, 2.5, 4, 6 }, 0 }, progress );
  VERIFY_OK( greedy );
  const Result<CostCurve> curve = CostCurve::run( *question, { 0, { 1, 2.5, 4, 6 }, 20 }, progress );
  VERIFY_OK( curve );
  QVERIFY( curve->isOverCost() );
  QCOMPARE( curve->points().size(), 5 );
  for ( qsizetype i = 0; i < 5; ++i )
  {
    QVERIFY( curve->points().at( i ).covered >= greedy->points().at( i ).covered );
    QVERIFY( greedy->points().at( i ).bound >= all.best( greedy->points().at( i ).budget ) - 1e-6 );
  }
  for ( const CostPoint &point : curve->points() )
  {
    QVERIFY( point.cost <= point.budget );
    const double best = all.best( point.budget );
    QVERIFY( point.covered <= best + 1e-6 );
    QVERIFY2(
      point.bound >= best - 1e-6, qPrintable( QStringLiteral( "%1: %2 < %3" ).arg( point.budget ).arg( point.bound ).arg( best ) ) );
  }
  const Result<CostCurve> chosen = CostCurve::run( *question, { 0, {}, 0 }, progress ); // budgets of its own
  VERIFY_OK( chosen );
  QVERIFY( chosen->isOverCost() && chosen->points().size() == 13 );
}

void TestCostCurve::curve_neverFalls_data()
{
  QTest::addColumn<int>( "most" );
  QTest::addColumn<double>( "seconds" );
  QTest::newRow( "greedy" ) << 25 << 0.0;
  QTest::newRow( "a second for all" ) << 15 << 1.0;
}

void TestCostCurve::curve_neverFalls()
{
  QFETCH( int, most );
  QFETCH( double, seconds );
  const auto question = problem( test::cityRequest() );
  Progress progress;
  const Result<CostCurve> curve = CostCurve::run( *question, { most, {}, seconds }, progress );
  VERIFY_OK( curve );
  for ( qsizetype i = 1; i < curve->points().size(); ++i )
  {
    const CostPoint &point = curve->points().at( i );
    const CostPoint &before = curve->points().at( i - 1 );
    QVERIFY( point.covered >= before.covered && point.bound >= before.bound && point.budget > before.budget );
    QVERIFY( point.bound >= point.covered );
    QCOMPARE( point.gain, point.covered - before.covered );
    QCOMPARE( point.plan.size(), point.sites );
    // the value is what the plan covers, counted apart
    CoverageTracker tracker = question->tracker();
    for ( const ScenarioSite &site : point.plan )
      tracker.place( static_cast<qint64>( tracker.sites().size() ) + 1, { site.at, 2500 } );
    QVERIFY( qAbs( tracker.after().coveredArea - point.covered ) < 1e-6 );
  }
}

void TestCostCurve::curve_keepsTheSpacing()
{
  PlanningRequest request = test::cityRequest();
  request.minSpacing = 4500;
  Progress progress;
  const Result<CostCurve> curve = CostCurve::run( *problem( request ), { 20, {}, 5 }, progress );
  VERIFY_OK( curve );
  const QList<ScenarioSite> plan = curve->points().constLast().plan;
  QVERIFY( plan.size() > 3 && plan.size() < 20 );
  for ( qsizetype a = 0; a < plan.size(); ++a )
    for ( qsizetype b = 0; b < a; ++b )
      QVERIFY( Geodesy::distance( plan.at( a ).at, plan.at( b ).at ) >= 4499.9 );
}

void TestCostCurve::curve_keepsNumbersOfKinds()
{
  PlanningRequest request = small();
  request.kinds = { { QStringLiteral( "air_standard" ), 2500, 1, 0, 2 } };
  Progress progress;
  const Result<CostCurve> curve = CostCurve::run( *problem( request ), { 6, {}, 5 }, progress );
  VERIFY_OK( curve );
  QCOMPARE( curve->points().constLast().sites, 2 );
}

void TestCostCurve::curve_keepsQuotas()
{
  PlanningRequest request = small();
  request.quotas = { { SiteQuota::Scope::District, QStringLiteral( "510104" ), 2, 2 } };
  const auto question = problem( request );
  Progress progress;
  const Result<CostCurve> curve = CostCurve::run( *question, { 4, {}, 20 }, progress );
  VERIFY_OK( curve );
  const AllSets all( *question );
  // one site cannot keep two in the west; two, three and four can
  QStringList sizes;
  for ( const CostPoint &point : curve->points() )
    sizes.append( QString::number( point.sites ) );
  QCOMPARE( sizes.join( QLatin1Char( ' ' ) ), QStringLiteral( "0 2 3 4" ) );
  QVERIFY( !curve->notes().filter( QStringLiteral( "quotas" ) ).isEmpty() );
  for ( const CostPoint &point : curve->points().mid( 1 ) )
  {
    int west = 0;
    for ( const ScenarioSite &site : point.plan )
      west += site.at.lon < test::at( 10, 0 ).lon ? 1 : 0;
    QCOMPARE( west, 2 );
    QVERIFY( point.sites >= 2 );
    QVERIFY( point.covered <= all.best( point.sites ) + 1e-6 );
    QVERIFY( point.bound >= point.covered );
  }
}

void TestCostCurve::curve_endsWhereNothingIsToGain()
{
  PlanningRequest request = small();
  request.radius = 12000;
  Progress progress;
  const Result<CostCurve> curve = CostCurve::run( *problem( request ), { 30, {}, 0 }, progress );
  VERIFY_OK( curve );
  QVERIFY( curve->points().size() < 10 );
  QVERIFY( qAbs( curve->points().constLast().covered - curve->total() ) < 1e-6 );
}

void TestCostCurve::knee_isWhereTheGainFallsOff()
{
  // two towns hold all the people, so after a few sites nothing is left
  PlanningRequest request = test::cityRequest();
  request.demand = DemandKind::Population;
  Progress progress;
  const Result<CostCurve> curve = CostCurve::run( *problem( request ), { 12, {}, 0 }, progress );
  VERIFY_OK( curve );
  const int knee = curve->knee();
  QVERIFY( knee > 0 && knee < curve->points().size() - 1 );
  QVERIFY( curve->points().at( knee ).covered - curve->points().constFirst().covered
    > 0.6 * ( curve->points().constLast().covered - curve->points().constFirst().covered ) );
}

void TestCostCurve::cancel_endsIt()
{
  test::CancelAfter progress( 0 );
  QVERIFY( !CostCurve::run( *problem( small() ), { 5, {}, 5 }, progress ) );
}

void TestCostCurve::csv_hasAPointALine()
{
  Progress progress;
  const Result<CostCurve> curve = CostCurve::run( *problem( small() ), { 5, {}, 0 }, progress );
  VERIFY_OK( curve );
  const QList<QByteArray> lines = curve->toCsv().trimmed().split( '\n' );
  QCOMPARE( lines.size(), curve->points().size() + 1 );
  QCOMPARE( lines.at( 2 ).split( ',' ).at( 3 ).toDouble(), QString::number( curve->points().at( 1 ).covered, 'g', 12 ).toDouble() );
}

JINGUAN_PLANNING_TEST_MAIN( TestCostCurve )
#include "test_costcurve.moc"

#include "base/Resources.h"
#include "planning/Proposal.h"
#include "planning/ScenarioComparison.h"
#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

using namespace jinguan;

/** Scenarios by one yardstick: figures against a count of its own, differences of sites, what is told. */
class TestScenarioComparison : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void figures_areWhatARecountFinds_data();
    void figures_areWhatARecountFinds();
    void network_isTheGapAnalysis();
    void movedStation_leavesItsPlace();
    void acceptedSites_doNotCountTwice();
    void kinds_haveTheirOwnRadiusAndCost();
    void yardstick_tellsWhereQuestionsDiffer();
    void yardstick_ofTheCallerIsTaken();
    void differences_joinTheNearestFirst();
    void differences_keepKindsApart();
    void best_isMarkedAmongScenariosOnly();
    void verdicts_areCounted();
    void verdicts_areThoseOfTheSitingRules();
    void classes_tellWhatIsCoveredOfThem();
    void csv_hasARowPerFigure();
    void read_refuses_data();
    void read_refuses();
    void cancel_endsIt();

  private:
    Scenario scenario( const QString &name, const QList<LonLat> &places, const PlanningRequest &request = test::cityRequest() ) const;
    Result<ScenarioComparison> compare( const QList<Scenario> &scenarios, const ComparisonOptions &options = {} ) const;
    static double valueOf( const QList<ComparisonRow> &rows, const QString &id, int plan );

    Catalogue mCatalogue;
    std::unique_ptr<test::MemoryNetworkStore> mStore;
};

void TestScenarioComparison::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
}

void TestScenarioComparison::init()
{
  mStore = std::make_unique<test::MemoryNetworkStore>();
  test::fillCity( *mStore );
}

Scenario TestScenarioComparison::scenario( const QString &name, const QList<LonLat> &places, const PlanningRequest &request ) const
{
  Scenario scenario;
  scenario.name = name;
  scenario.kind = request.kind;
  scenario.element = request.element;
  scenario.radius = request.radius;
  scenario.region = request.region;
  scenario.parameters = request.toMap();
  for ( const LonLat &place : places )
  {
    ScenarioSite site;
    site.id = scenario.sites.size() + 1;
    site.rank = static_cast<int>( site.id );
    site.at = place;
    site.kind = request.kind;
    scenario.sites.append( site );
  }
  return scenario;
}

Result<ScenarioComparison> TestScenarioComparison::compare( const QList<Scenario> &scenarios, const ComparisonOptions &options ) const
{
  const Result<ComparisonInputs> inputs = ComparisonInputs::read( *mStore, scenarios, options );
  if ( !inputs )
    return inputs.error();
  Progress progress;
  return ScenarioComparison::run( *inputs, progress );
}

double TestScenarioComparison::valueOf( const QList<ComparisonRow> &rows, const QString &id, int plan )
{
  for ( const ComparisonRow &row : rows )
    if ( row.id == id )
      return row.values.value( plan ).value_or( -1 );
  return -2;
}

void TestScenarioComparison::figures_areWhatARecountFinds_data()
{
  QTest::addColumn<QString>( "demand" );
  QTest::newRow( "area" ) << "area";
  QTest::newRow( "people" ) << "population";
}

void TestScenarioComparison::figures_areWhatARecountFinds()
{
  QFETCH( QString, demand );
  PlanningRequest request = test::cityRequest();
  request.demand = demandKindFromId( demand );
  const QList<LonLat> places { test::at( 4, 9 ), test::at( 16, 4 ), test::at( 11, 6 ) };
  const Result<ScenarioComparison> comparison = compare( { scenario( QStringLiteral( "A" ), places, request ) } );
  VERIFY_OK( comparison );

  const DemandGrid &grid = *comparison->problem()->grid();
  const test::Geodesic geodesic;
  QList<LonLat> stations { test::at( 5, 4 ), test::at( 21, 10 ) };
  for ( int plan = 0; plan < 2; ++plan )
  {
    if ( plan == 1 )
      stations += places;
    double covered = 0;
    double twice = 0;
    double people = 0;
    double sum = 0;
    double weight = 0;
    double greatest = 0;
    double west = 0;
    for ( const DemandCell &cell : grid.cells() )
    {
      double nearest = 1e9;
      int fold = 0;
      for ( const LonLat &station : stations )
      {
        const double distance = geodesic.distance( station, cell.at );
        nearest = std::min( nearest, distance );
        fold += distance <= 2500 ? 1 : 0;
      }
      covered += fold > 0 ? cell.areaKm2 : 0;
      twice += fold > 1 ? cell.areaKm2 : 0;
      people += fold > 0 ? cell.people : 0;
      west += fold > 0 && cell.district == 0 ? cell.areaKm2 : 0;
      const double demanded = request.demand == DemandKind::Area ? cell.areaKm2 : cell.people;
      weight += demanded;
      sum += demanded * nearest;
      greatest = std::max( greatest, nearest );
    }
    const ScenarioFigures &figures = comparison->figures().at( plan );
    QVERIFY( qAbs( figures.coverage.coveredArea - covered ) < 1e-6 );
    QVERIFY( qAbs( figures.coverage.overlapArea() - twice ) < 1e-6 );
    QVERIFY( qAbs( figures.coverage.coveredPeople - people ) < 1e-3 );
    QVERIFY( qAbs( figures.coverage.districts.at( 0 ).coveredArea - west ) < 1e-6 );
    QVERIFY( qAbs( figures.demand - ( request.demand == DemandKind::Area ? covered : people ) ) < 1e-3 );
    QVERIFY( qAbs( figures.meanDistance - sum / weight ) < 1e-3 * figures.meanDistance );
    QVERIFY( qAbs( figures.greatestDistance - greatest ) < 1e-3 * greatest );
    // polygons and cells tell the same story, roughly
    QVERIFY( qAbs( figures.exactGapKm2 - ( grid.totalArea() - covered ) ) < 0.03 * covered );
    QVERIFY( qAbs( geodesic.areaKm2( figures.gap ) - figures.exactGapKm2 ) < 0.01 );
  }
  QCOMPARE( comparison->figures().at( 1 ).sites, 3 );
  QCOMPARE( comparison->figures().at( 1 ).sitesByDistrict.value( QStringLiteral( "510105" ) ), 2 );
  QCOMPARE( comparison->figures().at( 0 ).coverage.sites, 2 );
  QCOMPARE( comparison->figures().at( 1 ).coverage.sites, 5 );
}

void TestScenarioComparison::network_isTheGapAnalysis()
{
  const Result<ScenarioComparison> comparison = compare( { scenario( QStringLiteral( "A" ), {} ) } );
  VERIFY_OK( comparison );
  Progress progress;
  const Result<Scenario> empty = Proposal::propose( *mStore, test::cityRequest(), progress );
  VERIFY_OK( empty );
  QCOMPARE( comparison->figures().at( 0 ).exactGapKm2, empty->figures.value( QStringLiteral( "exact_gap_before_km2" ) ).toDouble() );
  QCOMPARE( comparison->figures().at( 0 ).demand, empty->figures.value( QStringLiteral( "demand_before" ) ).toDouble() );
  // a scenario without sites is the network
  QCOMPARE( comparison->figures().at( 1 ).coverage, comparison->figures().at( 0 ).coverage );
}

void TestScenarioComparison::movedStation_leavesItsPlace()
{
  Scenario moving = scenario( QStringLiteral( "moving" ), { test::at( 15, 6 ) } );
  moving.sites[0].movedFrom = QStringLiteral( "S1" );
  const Result<ScenarioComparison> comparison = compare( { moving } );
  VERIFY_OK( comparison );
  const ScenarioFigures &network = comparison->figures().at( 0 );
  const ScenarioFigures &plan = comparison->figures().at( 1 );
  QCOMPARE( plan.coverage.sites, network.coverage.sites );
  QCOMPARE( plan.movedStations, 1 );
  QVERIFY( plan.coverage.districts.at( 0 ).coveredArea < 0.01 );
  QVERIFY( plan.coverage.districts.at( 1 ).coveredArea > network.coverage.districts.at( 1 ).coveredArea + 15 );
}

void TestScenarioComparison::acceptedSites_doNotCountTwice()
{
  const Scenario plan = scenario( QStringLiteral( "A" ), { test::at( 15, 6 ), test::at( 12, 2 ) } );
  const Result<ScenarioComparison> before = compare( { plan } );
  VERIFY_OK( before );
  VERIFY_OK( mStore->saveStations( { test::station( QStringLiteral( "P2026-001" ), test::at( 15, 6 ) ) } ) );
  const Result<ScenarioComparison> after = compare( { plan } );
  VERIFY_OK( after );
  QCOMPARE( after->figures().at( 1 ).alreadyThere, 1 );
  QCOMPARE( after->figures().at( 1 ).coverage, before->figures().at( 1 ).coverage );
  QVERIFY( !after->notes().filter( QStringLiteral( "stand already" ) ).isEmpty() );
}

void TestScenarioComparison::kinds_haveTheirOwnRadiusAndCost()
{
  PlanningRequest mixed = test::cityRequest();
  mixed.kinds = { { QStringLiteral( "air_standard" ), 2500, 180, 0, -1 }, { QStringLiteral( "air_micro" ), 600, 12, 0, -1 } };
  Scenario plan = scenario( QStringLiteral( "mixed" ), { test::at( 15, 6 ), test::at( 2, 10 ), test::at( 18, 2 ) }, mixed );
  plan.sites[1].kind = plan.sites[2].kind = QStringLiteral( "air_micro" );
  const Result<ScenarioComparison> comparison = compare( { plan } );
  VERIFY_OK( comparison );
  QCOMPARE( comparison->figures().at( 1 ).cost, 204.0 );
  QCOMPARE( comparison->figures().at( 1 ).sitesByKind.value( QStringLiteral( "air_micro" ) ), 2 );
  // the micro-station of the network counts with its radius: S1, S2 and M1
  QCOMPARE( comparison->figures().at( 0 ).coverage.sites, 3 );
  const double grown = comparison->figures().at( 0 ).exactGapKm2 - comparison->figures().at( 1 ).exactGapKm2;
  const double circles = M_PI * ( 2.5 * 2.5 + 2 * 0.6 * 0.6 );
  QVERIFY( qAbs( grown - circles ) < 0.05 );
}

void TestScenarioComparison::yardstick_tellsWhereQuestionsDiffer()
{
  PlanningRequest other = test::cityRequest();
  other.region = QStringLiteral( "510105" );
  other.kinds = { { QStringLiteral( "air_standard" ), 3000, 2, 0, -1 } };
  other.day = QDate( 2026, 1, 1 );
  other.demand = DemandKind::Population;
  const Scenario a = scenario( QStringLiteral( "A" ), { test::at( 15, 6 ) } );
  const Scenario b = scenario( QStringLiteral( "B" ), { test::at( 15, 6 ) }, other );
  const Result<ScenarioComparison> comparison = compare( { a, b } );
  VERIFY_OK( comparison );
  QVERIFY( comparison->request().region.isEmpty() );
  QVERIFY( comparison->request().day.isNull() );
  QCOMPARE( comparison->request().demand, DemandKind::Area );
  QCOMPARE( comparison->request().radiusOf( QStringLiteral( "air_standard" ) ), 2500.0 );
  const QStringList notes = comparison->notes().filter( QStringLiteral( "“B”" ) );
  for ( const char *told : { "3000", "510105", "2026-01-01", "people", "cost" } )
    QVERIFY2( !notes.filter( QLatin1String( told ) ).isEmpty(), told );
  QVERIFY( comparison->notes().filter( QStringLiteral( "“A”" ) ).isEmpty() );
  // the same sites by the same yardstick are alike, whatever their own questions were
  QCOMPARE( comparison->figures().at( 1 ).coverage, comparison->figures().at( 2 ).coverage );
}

void TestScenarioComparison::yardstick_ofTheCallerIsTaken()
{
  ComparisonOptions options;
  options.yardstick = test::cityRequest();
  options.yardstick->region = QStringLiteral( "510105" );
  options.yardstick->radius = 1000;
  const Result<ScenarioComparison> comparison = compare( { scenario( QStringLiteral( "A" ), { test::at( 15, 6 ) } ) }, options );
  VERIFY_OK( comparison );
  QVERIFY( qAbs( comparison->figures().at( 1 ).coverage.area - 120 ) < 1 );
  QVERIFY( qAbs( comparison->figures().at( 0 ).exactGapKm2 - comparison->figures().at( 1 ).exactGapKm2 - M_PI ) < 0.01 );
  QCOMPARE( comparison->notes().filter( QStringLiteral( "“A”" ) ).size(), 2 ); // region and radius
}

void TestScenarioComparison::differences_joinTheNearestFirst()
{
  const Scenario a = scenario( QStringLiteral( "A" ), { test::at( 4, 4 ), test::at( 10, 6 ), test::at( 18, 10 ) } );
  // 30 m from the first; 800 m from the second; 1,500 m from the second too, so left over; far from all
  const Scenario b =
    scenario( QStringLiteral( "B" ), { test::at( 4.03, 4 ), test::at( 11.5, 6 ), test::at( 10.8, 6 ), test::at( 2, 11 ) } );
  const Result<ScenarioComparison> comparison = compare( { a, b } );
  VERIFY_OK( comparison );
  const SiteDifferences &differences = comparison->figures().at( 2 ).differences;
  QCOMPARE( differences.common.size(), 1 );
  QCOMPARE( differences.common.constFirst().first, 0 );
  QCOMPARE( differences.common.constFirst().second, 0 );
  QCOMPARE( differences.moved.size(), 1 );
  QCOMPARE( differences.moved.constFirst().second, 2 );
  QVERIFY( qAbs( differences.moved.constFirst().distance - 800 ) < 5 );
  QCOMPARE( differences.onlyFirst, QList<int> { 2 } );
  QCOMPARE( differences.onlySecond, ( QList<int> { 1, 3 } ) );
  const QList<ComparisonRow> rows = comparison->rows( mCatalogue );
  QCOMPARE( valueOf( rows, QStringLiteral( "own_sites" ), 2 ), 2.0 );
  QCOMPARE( valueOf( rows, QStringLiteral( "own_sites" ), 1 ), -1.0 ); // the first is not compared with itself
}

void TestScenarioComparison::differences_keepKindsApart()
{
  Scenario a = scenario( QStringLiteral( "A" ), { test::at( 4, 4 ) } );
  Scenario b = scenario( QStringLiteral( "B" ), { test::at( 4, 4 ) } );
  b.sites[0].kind = QStringLiteral( "air_micro" );
  const SiteDifferences differences = SiteDifferences::between( a.sites, b.sites, 50, []( const QString & ) { return 4000.0; } );
  QVERIFY( differences.common.isEmpty() && differences.moved.isEmpty() );
  QCOMPARE( differences.onlyFirst.size(), 1 );
}

void TestScenarioComparison::best_isMarkedAmongScenariosOnly()
{
  const Scenario small = scenario( QStringLiteral( "A" ), { test::at( 15, 6 ) } );
  const Scenario large = scenario( QStringLiteral( "B" ), { test::at( 15, 6 ), test::at( 11, 2 ) } );
  const Result<ScenarioComparison> comparison = compare( { small, large } );
  VERIFY_OK( comparison );
  for ( const ComparisonRow &row : comparison->rows( mCatalogue ) )
  {
    QCOMPARE( row.values.size(), 3 );
    QVERIFY( !row.best().contains( 0 ) );
    if ( row.id == QLatin1String( "covered_area_km2" ) || row.id == QLatin1String( "exact_gap_km2" ) )
      QCOMPARE( row.best(), QSet<int> { 2 } );
    if ( row.id == QLatin1String( "cost" ) )
      QCOMPARE( row.best(), QSet<int> { 1 } );
    if ( row.id == QLatin1String( "stations" ) )
      QVERIFY( row.best().isEmpty() );
  }
  const ComparisonRow alike { {}, {}, {}, 1, ComparisonRow::Better::More, { 1.0, 5.01, 5.04 } };
  QVERIFY( alike.best().isEmpty() ); // as shown there is no difference
}

void TestScenarioComparison::verdicts_areCounted()
{
  const Result<ComparisonInputs> inputs =
    ComparisonInputs::read( *mStore, { scenario( QStringLiteral( "A" ), { test::at( 15, 6 ), test::at( 4, 4 ) } ) } );
  VERIFY_OK( inputs );
  Progress progress;
  const auto verdicts = []( const Scenario &, const ScenarioSite &site ) {
    return site.rank == 1 ? QMap<QString, int> { { QStringLiteral( "meets" ), 5 }, { QStringLiteral( "fails" ), 1 } }
                          : QMap<QString, int> { { QStringLiteral( "meets" ), 4 }, { QStringLiteral( "data_missing" ), 2 } };
  };
  const Result<ScenarioComparison> comparison = ScenarioComparison::run( *inputs, progress, verdicts );
  VERIFY_OK( comparison );
  const QList<ComparisonRow> rows = comparison->rows( mCatalogue );
  QCOMPARE( valueOf( rows, QStringLiteral( "verdicts.meets" ), 1 ), 9.0 );
  QCOMPARE( valueOf( rows, QStringLiteral( "verdicts.fails" ), 1 ), 1.0 );
  QCOMPARE( valueOf( rows, QStringLiteral( "verdicts.data_missing" ), 1 ), 2.0 );
  QCOMPARE( valueOf( rows, QStringLiteral( "verdicts.meets" ), 0 ), -1.0 );
}

void TestScenarioComparison::verdicts_areThoseOfTheSitingRules()
{
  const Scenario plan = scenario( QStringLiteral( "A" ), { test::at( 15, 6 ), test::at( 4, 4 ) } );
  const Result<ScenarioComparison> comparison = compare( { plan } );
  VERIFY_OK( comparison );
  const Result<SitingRules> rules = SitingRules::of( *mStore );
  VERIFY_OK( rules );
  const auto surroundings = SiteSurroundings::read( *mStore, *rules );
  VERIFY_OK( surroundings );
  QMap<QString, int> words;
  for ( const ScenarioSite &site : plan.sites )
    for ( const ClauseCheck &clause : RuleCheck::check( SiteToCheck::of( site ), *rules, **surroundings ) )
      ++words[clauseVerdictId( clause.verdict )];
  const QMap<QString, int> counted = comparison->figures().at( 1 ).verdicts;
  for ( const char *word : { "meets", "fails", "data_missing" } )
    QCOMPARE( counted.value( QLatin1String( word ) ), words.value( QLatin1String( word ) ) );
  QVERIFY( !counted.contains( QStringLiteral( "not_applicable" ) ) );
  QVERIFY( counted.value( QStringLiteral( "data_missing" ) ) > 0 ); // the fixture has no buildings
}

void TestScenarioComparison::classes_tellWhatIsCoveredOfThem()
{
  // the greenway runs 18 km from (1, 6) to (19, 6); a station of 2.5 km on it covers 5 km, S1 at (5, 4) √(6.25 − 4) × 2 = 3 km
  ComparisonOptions options;
  options.catalogue = &mCatalogue;
  Scenario plan = scenario( QStringLiteral( "A" ), { test::at( 12, 6 ), test::at( 15, 9 ) } );
  const Result<ScenarioComparison> comparison = compare( { plan }, options );
  VERIFY_OK( comparison );
  const auto covered = [&]( int figures ) {
    for ( const ClassCoverage &part : comparison->figures().at( figures ).classes )
      if ( part.id == QLatin1String( "greenway" ) )
        return part;
    return ClassCoverage();
  };
  QVERIFY( qAbs( covered( 0 ).size - 18 ) < 0.01 );
  QCOMPARE( covered( 0 ).unitId, QStringLiteral( "km" ) );
  QVERIFY( qAbs( covered( 0 ).covered - 3 ) < 0.02 );
  QVERIFY( qAbs( covered( 1 ).covered - 8 ) < 0.02 );
  QCOMPARE( comparison->figures().at( 1 ).sitesByClass.value( QStringLiteral( "greenway" ) ), 1 );
  QCOMPARE( comparison->figures().at( 1 ).sitesByClass.value( QStringLiteral( "central_city" ) ), 1 );
  const QList<ComparisonRow> rows = comparison->rows( mCatalogue );
  QVERIFY( qAbs( valueOf( rows, QStringLiteral( "class.greenway.covered_percent" ), 1 ) - 100 * 8.0 / 18 ) < 0.2 );
}

void TestScenarioComparison::csv_hasARowPerFigure()
{
  const Result<ScenarioComparison> comparison =
    compare( { scenario( QStringLiteral( "甲, \"乙\"" ), { test::at( 15, 6 ) } ), scenario( QStringLiteral( "B" ), {} ) } );
  VERIFY_OK( comparison );
  const QStringList lines = QString::fromUtf8( comparison->toCsv( mCatalogue ) ).split( QLatin1Char( '\n' ), Qt::SkipEmptyParts );
  QCOMPARE( lines.size(), comparison->rows( mCatalogue ).size() + 1 );
  QVERIFY( lines.constFirst().startsWith( QLatin1String( "id,figure,unit," ) ) );
  QVERIFY( lines.constFirst().contains( QStringLiteral( "\"甲, \"\"乙\"\"\"" ) ) );
}

void TestScenarioComparison::read_refuses_data()
{
  QTest::addColumn<QStringList>( "names" );
  QTest::newRow( "none" ) << QStringList();
  QTest::newRow( "unknown" ) << QStringList { QStringLiteral( "A" ), QStringLiteral( "X" ) };
  QTest::newRow( "twice" ) << QStringList { QStringLiteral( "A" ), QStringLiteral( "A" ) };
}

void TestScenarioComparison::read_refuses()
{
  QFETCH( QStringList, names );
  VERIFY_OK( mStore->saveScenario( scenario( QStringLiteral( "A" ), {} ) ) );
  const Result<ComparisonInputs> inputs = ComparisonInputs::read( *mStore, names );
  QVERIFY( !inputs );
  QVERIFY( !inputs.error().message.isEmpty() );
}

void TestScenarioComparison::cancel_endsIt()
{
  const Result<ComparisonInputs> inputs = ComparisonInputs::read( *mStore, { scenario( QStringLiteral( "A" ), { test::at( 15, 6 ) } ) } );
  VERIFY_OK( inputs );
  test::CancelAfter progress( 0 );
  QVERIFY( !ScenarioComparison::run( *inputs, progress ) );
}

JINGUAN_PLANNING_TEST_MAIN( TestScenarioComparison )
#include "test_scenariocomparison.moc"

#include "base/Resources.h"
#include "planning/PlanAcceptance.h"
#include "planning/Proposal.h"
#include "planning/SiteDossier.h"
#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

using namespace jinguan;

/** What is said of a site: counted apart, and by removing it. */
class TestSiteDossier : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void covers_isWhatARecountFinds();
    void alone_isWhatThePlanLosesWithoutIt();
    void identity_tellsDistrictUnitClassAndKind();
    void neighbours_areInOrderOfDistance();
    void alternatives_loseWhatTheyLose();
    void alternatives_keepTheSpacing();
    void acceptedSite_isNoNeighbourOfItself();
    void verdicts_areTaken();
    void make_refuses_data();
    void make_refuses();

  private:
    Scenario save( const QList<LonLat> &places, PlanningRequest request = test::cityRequest() );
    Result<QList<SiteDossier>> make( int number = 0 ) const;
    double coveredBy( const Scenario &scenario, const QList<LonLat> &places ) const;

    Catalogue mCatalogue;
    Responsibility mResponsibility;
    std::unique_ptr<test::MemoryNetworkStore> mStore;
};

void TestSiteDossier::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( responsibility );
  mResponsibility = responsibility.take();
}

void TestSiteDossier::init()
{
  mStore = std::make_unique<test::MemoryNetworkStore>();
  test::fillCity( *mStore );
}

Scenario TestSiteDossier::save( const QList<LonLat> &places, PlanningRequest request )
{
  Scenario scenario;
  scenario.name = QStringLiteral( "甲案" );
  scenario.element = request.element;
  scenario.kind = request.kind;
  scenario.radius = request.radius;
  scenario.parameters = request.toMap();
  for ( const LonLat &place : places )
  {
    ScenarioSite site;
    site.id = scenario.sites.size() + 1;
    site.rank = static_cast<int>( site.id );
    site.at = place;
    site.kind = request.kind;
    site.name = QStringLiteral( "site %1" ).arg( site.id );
    site.sitingClass = QStringLiteral( "greenway" );
    scenario.sites.append( site );
  }
  return *mStore->saveScenario( scenario );
}

Result<QList<SiteDossier>> TestSiteDossier::make( int number ) const
{
  const Result<DossierInputs> inputs = DossierInputs::read( *mStore, QStringLiteral( "甲案" ), mResponsibility );
  if ( !inputs )
    return inputs.error();
  Progress progress;
  return DossierMaker::make( *inputs, number, mCatalogue, progress );
}

/** Area that the existing stations and stations at \a places cover; counted apart. */
double TestSiteDossier::coveredBy( const Scenario &scenario, const QList<LonLat> &places ) const
{
  Progress progress;
  const auto problem =
    PlanningProblem::build( *PlanningInputs::read( *mStore, PlanningRequest::fromMap( scenario.parameters ) ), progress );
  const test::Geodesic geodesic;
  const QList<LonLat> stations = places + QList<LonLat> { test::at( 5, 4 ), test::at( 21, 10 ) };
  double covered = 0;
  for ( const DemandCell &cell : problem.value()->grid()->cells() )
    if ( std::any_of(
           stations.cbegin(), stations.cend(), [&]( const LonLat &station ) { return geodesic.distance( station, cell.at ) <= 2500; } ) )
      covered += cell.areaKm2;
  return covered;
}

void TestSiteDossier::covers_isWhatARecountFinds()
{
  save( { test::at( 7, 5 ), test::at( 9, 6 ), test::at( 15, 6 ) } );
  const Result<QList<SiteDossier>> dossiers = make();
  VERIFY_OK( dossiers );
  QCOMPARE( dossiers->size(), 3 );
  const SiteDossier &third = dossiers->at( 2 );
  QVERIFY( qAbs( third.covers.areaKm2 - M_PI * 6.25 ) < 0.5 ); // wholly inside, far from all
  QCOMPARE( third.newly.areaKm2, third.covers.areaKm2 );
  QCOMPARE( third.alone.areaKm2, third.covers.areaKm2 );
  QCOMPARE( third.covers.demand, third.covers.areaKm2 );
  const SiteDossier &first = dossiers->at( 0 );
  QVERIFY( first.newly.areaKm2 < first.covers.areaKm2 - 1 ); // S1 is near
  QVERIFY( first.alone.areaKm2 < first.newly.areaKm2 - 1 );  // and so is the second site
}

void TestSiteDossier::alone_isWhatThePlanLosesWithoutIt()
{
  const QList<LonLat> places { test::at( 7, 5 ), test::at( 9, 6 ), test::at( 15, 6 ) };
  const Scenario scenario = save( places );
  const Result<QList<SiteDossier>> dossiers = make();
  VERIFY_OK( dossiers );
  const double all = coveredBy( scenario, places );
  for ( qsizetype i = 0; i < places.size(); ++i )
  {
    QList<LonLat> others = places;
    others.removeAt( i );
    QVERIFY( qAbs( dossiers->at( i ).alone.areaKm2 - ( all - coveredBy( scenario, others ) ) ) < 1e-6 );
    QVERIFY( qAbs( dossiers->at( i ).newly.areaKm2 - ( coveredBy( scenario, { places.at( i ) } ) - coveredBy( scenario, {} ) ) ) < 1e-6 );
  }
}

void TestSiteDossier::identity_tellsDistrictUnitClassAndKind()
{
  save( { test::at( 15, 5 ), test::at( 2, 10 ) } );
  const Result<QList<SiteDossier>> dossiers = make();
  VERIFY_OK( dossiers );
  const SiteDossier &inZone = dossiers->at( 0 );
  QCOMPARE( inZone.number, 1 );
  QCOMPARE( inZone.scenario, QStringLiteral( "甲案" ) );
  QCOMPARE( inZone.district, QStringLiteral( "510105" ) );
  QCOMPARE( inZone.districtName, QStringLiteral( "东区" ) );
  QCOMPARE( inZone.unit, QStringLiteral( "CDGX" ) );
  QCOMPARE( inZone.unitName, mResponsibility.unit( QStringLiteral( "CDGX" ) )->name.text() );
  QCOMPARE( inZone.kindName, mCatalogue.stationKind( QStringLiteral( "air_standard" ) )->name.text() );
  QCOMPARE( inZone.sitingClassName, mCatalogue.sitingClass( QStringLiteral( "greenway" ) )->name.text() );
  QCOMPARE( inZone.radius, 2500.0 );
  QCOMPARE( dossiers->at( 1 ).unit, QStringLiteral( "510104" ) );
  QVERIFY( !inZone.layers.isEmpty() && !inZone.notes.filter( QStringLiteral( "Schematic" ) ).isEmpty() );
  const QVariantMap map = inZone.toMap();
  QCOMPARE( map.value( QStringLiteral( "unit" ) ).toString(), QStringLiteral( "CDGX" ) );
  QCOMPARE( map.value( QStringLiteral( "covers" ) ).toMap().value( QStringLiteral( "area_km2" ) ).toDouble(), inZone.covers.areaKm2 );
}

void TestSiteDossier::neighbours_areInOrderOfDistance()
{
  save( { test::at( 7, 4 ), test::at( 15, 6 ), test::at( 8, 4 ) } );
  const Result<QList<SiteDossier>> dossiers = make( 1 );
  VERIFY_OK( dossiers );
  QCOMPARE( dossiers->size(), 1 );
  const QList<SiteDossier::Neighbour> &near = dossiers->constFirst().neighbours;
  QCOMPARE( near.size(), 4 );
  QCOMPARE( near.at( 0 ).number, 3 );
  QVERIFY( qAbs( near.at( 0 ).distance - 1000 ) < 1 );
  QCOMPARE( near.at( 1 ).code, QStringLiteral( "S1" ) );
  QVERIFY( qAbs( near.at( 1 ).distance - 2000 ) < 1 );
  QCOMPARE( near.at( 2 ).number, 2 );
  QCOMPARE( near.at( 3 ).code, QStringLiteral( "S2" ) );
  QCOMPARE( near.at( 3 ).sharedKm2, 0.0 );
  // two circles of 2.5 km, 1 km apart: 2 r² acos(d/2r) − d/2 √(4r² − d²)
  const double lens = 2 * 6.25 * std::acos( 0.2 ) - 0.5 * std::sqrt( 25 - 1 );
  QVERIFY( qAbs( near.at( 0 ).sharedKm2 - lens ) < 0.6 );
}

void TestSiteDossier::alternatives_loseWhatTheyLose()
{
  const QList<LonLat> places { test::at( 7, 5 ), test::at( 15.1, 6.2 ) };
  const Scenario scenario = save( places );
  const Result<QList<SiteDossier>> dossiers = make();
  VERIFY_OK( dossiers );
  const double all = coveredBy( scenario, places );
  for ( qsizetype i = 0; i < places.size(); ++i )
  {
    const SiteDossier &dossier = dossiers->at( i );
    QCOMPARE( dossier.alternatives.size(), 3 );
    double before = -1e9;
    for ( const SiteDossier::Alternative &alternative : dossier.alternatives )
    {
      QList<LonLat> changed = places;
      changed[i] = alternative.at;
      QVERIFY( qAbs( alternative.loss - ( all - coveredBy( scenario, changed ) ) ) < 1e-6 );
      QVERIFY( alternative.loss >= before );
      QVERIFY( alternative.distance > 1 && alternative.distance <= 2500 );
      QVERIFY( !alternative.name.isEmpty() );
      before = alternative.loss;
    }
  }
  // the first stands close to S1: moving away from it gains
  QVERIFY( dossiers->at( 0 ).alternatives.constFirst().loss < 0 );
}

void TestSiteDossier::alternatives_keepTheSpacing()
{
  PlanningRequest request = test::cityRequest();
  request.minSpacing = 3000;
  save( { test::at( 8.5, 5 ), test::at( 13, 6 ) }, request );
  const Result<QList<SiteDossier>> dossiers = make( 1 );
  VERIFY_OK( dossiers );
  QVERIFY( !dossiers->constFirst().alternatives.isEmpty() );
  for ( const SiteDossier::Alternative &alternative : dossiers->constFirst().alternatives )
    for ( const LonLat &other : { test::at( 13, 6 ), test::at( 5, 4 ) } )
      QVERIFY( Geodesy::distance( alternative.at, other ) >= 3000 );
}

void TestSiteDossier::acceptedSite_isNoNeighbourOfItself()
{
  PlanningRequest request = test::cityRequest();
  request.includePlanned = true;
  save( { test::at( 15, 6 ) }, request );
  const double alone = make()->constFirst().alone.areaKm2;
  PlanAcceptance acceptance( *mStore, mCatalogue, mResponsibility );
  const Result<AcceptanceResult> accepted = acceptance.accept( { QStringLiteral( "甲案" ), {}, {}, {}, {}, {} } );
  VERIFY_OK( accepted );
  const Result<QList<SiteDossier>> dossiers = make();
  VERIFY_OK( dossiers );
  QCOMPARE( dossiers->constFirst().station, accepted->sites.constFirst().code );
  QCOMPARE( dossiers->constFirst().alone.areaKm2, alone );
  for ( const SiteDossier::Neighbour &neighbour : dossiers->constFirst().neighbours )
    QVERIFY( neighbour.code != dossiers->constFirst().station );
}

void TestSiteDossier::verdicts_areTaken()
{
  save( { test::at( 15, 6 ) } );
  const Result<DossierInputs> inputs = DossierInputs::read( *mStore, QStringLiteral( "甲案" ), mResponsibility );
  VERIFY_OK( inputs );
  Progress progress;
  const QVariantList verdicts { QVariantMap { { QStringLiteral( "clause" ), QStringLiteral( "A.1" ) } } };
  const auto dossiers = DossierMaker::make(
    *inputs, 1, mCatalogue, progress, [&]( const ScenarioSite &site ) { return site.rank == 1 ? verdicts : QVariantList(); } );
  VERIFY_OK( dossiers );
  QCOMPARE( dossiers->constFirst().verdicts, verdicts );
}

void TestSiteDossier::make_refuses_data()
{
  QTest::addColumn<int>( "sites" );
  QTest::addColumn<int>( "number" );
  QTest::newRow( "no sites" ) << 0 << 0;
  QTest::newRow( "too high" ) << 1 << 2;
  QTest::newRow( "negative" ) << 1 << -1;
}

void TestSiteDossier::make_refuses()
{
  QFETCH( int, sites );
  QFETCH( int, number );
  save( sites > 0 ? QList<LonLat> { test::at( 15, 6 ) } : QList<LonLat>() );
  QVERIFY( !make( number ) );
}

JINGUAN_PLANNING_TEST_MAIN( TestSiteDossier )
#include "test_sitedossier.moc"

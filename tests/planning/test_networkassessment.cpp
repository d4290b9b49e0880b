#include "planning/assess/NetworkAssessment.h"

#include "base/Resources.h"
#include "planning/assess/AssessmentTables.h"
#include "planning/assess/SampleSize.h"
#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include <cmath>
#include <numbers>

using namespace jinguan;
using namespace jinguan::test;

/** Coverage, goals and minimum numbers on a city of 20 × 12 km whose figures are circles and chords worked out by hand. */
class TestNetworkAssessment : public QObject
{
    Q_OBJECT

  private:
    static void write( NetworkStore &store, const char *role, const QList<LayerFeature> &features, bool schematic = false )
    {
      LayerProvenance provenance;
      provenance.schematic = schematic;
      if ( !store.writeLayer( QString::fromLatin1( role ), features, provenance, false ) )
        qFatal( "fixture" );
    }

    Result<NetworkAssessment> assess( const NetworkStore &store, const AssessmentRequest &request, Progress *progress = nullptr )
    {
      Progress silent;
      const Result<AssessmentInputs> inputs = AssessmentInputs::read( store, mCatalogue, request );
      if ( !inputs )
        return inputs.error();
      return NetworkAssessment::run( *inputs, *mStandards, {}, progress ? *progress : silent );
    }

    static AssessmentRequest question( const char *kind = "air_standard" )
    {
      AssessmentRequest request;
      request.kind = QString::fromLatin1( kind );
      request.cellSize = 200;
      return request;
    }

    static const CoverageRow *row( const QList<CoverageRow> &rows, const char *id )
    {
      for ( const CoverageRow &one : rows )
        if ( one.id == QLatin1String( id ) )
          return &one;
      return nullptr;
    }

    static const GoalVerdict *verdict( const NetworkAssessment &all, const char *goal, const char *classId = "" )
    {
      for ( const GoalVerdict &one : all.goals )
        if ( one.goal.id == QLatin1String( goal ) && one.classId == QLatin1String( classId ) )
          return &one;
      return nullptr;
    }

    static bool close( double ours, double theirs, double tolerance )
    {
      return std::abs( ours - theirs ) <= tolerance * std::abs( theirs );
    }

    Catalogue mCatalogue;
    std::unique_ptr<Standards> mStandards;

  private Q_SLOTS:
    void initTestCase()
    {
      Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      VERIFY_OK( catalogue );
      mCatalogue = catalogue.take();
      Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
      VERIFY_OK( standards );
      mStandards = std::make_unique<Standards>( standards.take() );
    }

    void coverage_isOfExactCirclesAndChords()
    {
      MemoryNetworkStore store;
      fillCity( store ); // S1 at 5/4 serves a whole circle in the west; S2 at 21/10 reaches in from outside
      const Result<NetworkAssessment> all = assess( store, question() );
      VERIFY_OK( all );
      QCOMPARE( all->coverage.size(), 1 );
      const KindCoverage &kind = all->coverage.constFirst();
      QCOMPARE( kind.radius, 4000.0 );
      QCOMPARE( kind.stations, 2 );
      QCOMPARE( kind.demoStations, 1 );
      const CoverageRow *west = row( kind.districts, "510104" );
      QVERIFY( west );
      QVERIFY2( close( west->size, 120, 0.002 ), qPrintable( QString::number( west->size ) ) );
      QVERIFY2( close( west->covered, 16 * std::numbers::pi, 0.002 ), qPrintable( QString::number( west->covered ) ) );
      QCOMPARE( west->placed, 1 );
      QVERIFY( west->schematic && kind.region.schematic );    // the districts of the fixture are
      QCOMPARE( row( kind.districts, "510105" )->placed, 0 ); // S2 stands outside
      // S2 counted on a raster, by geodesics of another library
      const Geodesic geodesic;
      const double step = 0.0004;
      double east = 0;
      for ( double lat = at( 0, 0 ).lat + step / 2; lat < at( 0, 12 ).lat; lat += step )
      {
        const double cell = geodesic.areaKm2( box( 104, lat - step / 2, 104 + step, lat + step / 2 ) );
        for ( double lon = at( 16, 0 ).lon + step / 2; lon < at( 20, 0 ).lon; lon += step )
          east += geodesic.distance( at( 21, 10 ), { lon, lat } ) <= 4000 ? cell : 0;
      }
      QVERIFY2( close( row( kind.districts, "510105" )->covered, east, 0.005 ), qPrintable( QString::number( east ) ) );
      QVERIFY( close( kind.region.covered, 16 * std::numbers::pi + east, 0.003 ) );
      QCOMPARE( kind.region.twice, 0.0 );
      QVERIFY( close( kind.cells.coveredArea, kind.region.covered, 0.02 ) ); // the cells agree, as rough as they are

      const CoverageRow *greenway = row( kind.classes, "greenway" );
      QCOMPARE( greenway->unit, QStringLiteral( "km" ) );
      QVERIFY2( close( greenway->covered, 2 * std::sqrt( 12.0 ), 0.002 ), qPrintable( QString::number( greenway->covered ) ) );
      QVERIFY( close( greenway->size, 18, 0.002 ) );
      QVERIFY( !greenway->hasPeople );
      const CoverageRow *township = row( kind.classes, "township" );
      QCOMPARE( township->size, 2.0 );
      QCOMPARE( township->covered, 0.0 ); // 5.1 km and more away
      QVERIFY( !row( kind.classes, "eco_belt" )->missing.isEmpty() );
    }

    void overlap_isTheLensOfTwoCircles()
    {
      MemoryNetworkStore store;
      fillCity( store );
      QVERIFY( store.saveStations( { station( QStringLiteral( "A1" ), at( 8, 6 ), QStringLiteral( "weather" ) ) } ).ok() );
      MemoryNetworkStore two;
      write( two, "district", { feature( boxKm( at( 0, 0 ), 20, 12 ), QStringLiteral( "510104" ), QStringLiteral( "西区" ) ) } );
      QVERIFY( two.saveStations( { station( QStringLiteral( "A" ), at( 5, 6 ) ), station( QStringLiteral( "B" ), at( 9, 6 ) ) } ).ok() );
      const Result<NetworkAssessment> all = assess( two, question() );
      VERIFY_OK( all );
      const double lens = 2 * 16 * std::acos( 0.5 ) - 2 * std::sqrt( 48.0 );
      const KindCoverage &kind = all->coverage.constFirst();
      QVERIFY2( close( kind.region.twice, lens, 0.002 ), qPrintable( QString::number( kind.region.twice ) ) );
      QVERIFY( close( kind.region.covered, 32 * std::numbers::pi - lens, 0.002 ) );
      QVERIFY( close( kind.region.gap(), 240 - ( 32 * std::numbers::pi - lens ), 0.002 ) );
      // each serves its circle without the lens alone; counted on cells
      for ( const StationLoss &loss : kind.losses )
        QVERIFY( close( loss.areaKm2, 16 * std::numbers::pi - lens, 0.02 ) );
      // equal figures, equal rank; people and readings nobody has weigh nothing
      QCOMPARE( all->ranking.size(), 2 );
      QVERIFY( std::abs( all->ranking.at( 0 ).score - all->ranking.at( 1 ).score ) < 0.05 );
      QCOMPARE( all->ranking.constFirst().uniqueArea.weight, 1.0 );
      QVERIFY( !all->ranking.constFirst().uniquePeople.value );
    }

    void ranking_comparesStationsOfAKindOnly()
    {
      MemoryNetworkStore store;
      fillCity( store ); // two standard stations and one micro-station
      AssessmentRequest request = question();
      request.kind.clear();
      const Result<NetworkAssessment> all = assess( store, request );
      VERIFY_OK( all );
      QCOMPARE( all->ranking.size(), 3 );
      QHash<QString, int> ranks;
      for ( const RankedStation &one : all->ranking )
        ranks.insert( one.code, one.rank );
      QCOMPARE(
        ranks, ( QHash<QString, int> { { QStringLiteral( "S1" ), 1 }, { QStringLiteral( "S2" ), 2 }, { QStringLiteral( "M1" ), 1 } } ) );
      // S1 serves 50 km² alone, S2 its 14: by hand 0.5 · 1 for the area, and nobody lives within either
      QVERIFY( close( all->ranking.constFirst().score, 0.5 + 0.5 * all->ranking.constFirst().uniquePeople.scaled, 1e-9 ) );
    }

    void classes_countStationsByRecordAndByPlace()
    {
      MemoryNetworkStore store;
      fillCity( store );
      Station recorded = station( QStringLiteral( "G1" ), at( 3, 10 ), QStringLiteral( "air_micro" ) );
      recorded.sitingClass = QStringLiteral( "greenway" ); // 4 km off it
      const Station placed = station( QStringLiteral( "G2" ), at( 10, 6.05 ), QStringLiteral( "air_micro" ) );
      Station both = station( QStringLiteral( "G3" ), at( 12, 6 ), QStringLiteral( "air_micro" ) );
      both.sitingClass = QStringLiteral( "greenway" );
      QVERIFY( store.saveStations( { recorded, placed, both } ).ok() );
      const Result<NetworkAssessment> all = assess( store, question( "air_micro" ) );
      VERIFY_OK( all );
      const CoverageRow *greenway = row( all->coverage.constFirst().classes, "greenway" );
      QCOMPARE( greenway->recorded, 2 );
      QCOMPARE( greenway->placed, 2 );
      QCOMPARE( greenway->either, 3 );
    }

    void goals_areMetFailedOrCannotBeTold()
    {
      MemoryNetworkStore store;
      fillCity( store );
      AssessmentRequest request = question();
      QVERIFY( assess( store, request )->goals.size() == 1 ); // only the goal that standard stations alone answer
      request.kind.clear();
      const Result<NetworkAssessment> all = assess( store, request );
      VERIFY_OK( all );
      const GoalVerdict *districts = verdict( *all, "air.districts" );
      QVERIFY( districts && districts->present );
      QCOMPARE( *districts->present, 50.0 ); // S1 and M1 both stand in the west
      QCOMPARE( districts->state, GoalState::NotMet );
      QVERIFY( districts->note.contains( QStringLiteral( "东区" ) ) );
      const GoalVerdict *city = verdict( *all, "air.city_served", "central_city" );
      QVERIFY( city && city->present && city->schematic );
      QCOMPARE( city->state, GoalState::NotMet );
      const GoalVerdict *belt = verdict( *all, "air.classes", "eco_belt" );
      QVERIFY( belt );
      QCOMPARE( belt->state, GoalState::NotMet ); // no station records it
      QVERIFY( !belt->note.isEmpty() );           // and no layer draws it
      const GoalVerdict *central = verdict( *all, "air.classes", "central_city" );
      QCOMPARE( *central->present, 0.0 ); // S1 and M1 stand there, their records do not say so: neither met nor failed
      QCOMPARE( central->state, GoalState::Unknown );
      QVERIFY( central->schematic && central->note.contains( QLatin1Char( '2' ) ) );
      Station named = station( QStringLiteral( "S9" ), at( 3, 3 ) );
      named.sitingClass = QStringLiteral( "central_city" );
      QVERIFY( store.saveStations( { named } ).ok() );
      const Result<NetworkAssessment> recorded = assess( store, request );
      VERIFY_OK( recorded );
      QCOMPARE( verdict( *recorded, "air.classes", "central_city" )->state, GoalState::Met );
      for ( const GoalVerdict &one : all->goals )
        QVERIFY( !one.goal.quote.isEmpty() && !one.goal.clause.isEmpty() && one.goal.due.isValid() );

      MemoryNetworkStore bare; // no towns: whether they are served cannot be told
      write( bare, "district", { feature( boxKm( at( 0, 0 ), 20, 12 ), QStringLiteral( "510104" ), QStringLiteral( "西区" ) ) } );
      QVERIFY( bare.saveStations( { station( QStringLiteral( "A" ), at( 5, 6 ) ) } ).ok() );
      const Result<NetworkAssessment> little = assess( bare, request );
      VERIFY_OK( little );
      const GoalVerdict *towns = verdict( *little, "air.township_served", "township" );
      QVERIFY( towns && !towns->present );
      QCOMPARE( towns->state, GoalState::Unknown );
      QCOMPARE( verdict( *little, "air.districts" )->state, GoalState::Met );
    }

    void goals_ofTownshipsJoinKinds()
    {
      MemoryNetworkStore store;
      fillCity( store ); // towns at 4/9 and 16/3
      QVERIFY( store
                 .saveStations( { station( QStringLiteral( "T1" ), at( 5, 9 ) ),
                   station( QStringLiteral( "T2" ), at( 16.3, 3 ), QStringLiteral( "air_micro" ) ) } )
                 .ok() );
      AssessmentRequest request = question();
      request.kind.clear();
      const Result<NetworkAssessment> all = assess( store, request );
      VERIFY_OK( all );
      const GoalVerdict *towns = verdict( *all, "air.township_served", "township" );
      QCOMPARE( *towns->present, 100.0 ); // one by a standard station, the other by a micro-station
      QCOMPARE( towns->state, GoalState::Met );
    }

    void cityPoints_followTheTableOfHj664_data()
    {
      QTest::addColumn<double>( "people" );  // 10⁴
      QTest::addColumn<double>( "builtUp" ); // km²
      QTest::addColumn<int>( "least" );
      QTest::addColumn<int>( "most" );
      // Read off the table of HJ 664-2013; the last is the example of the standard's commentary.
      QTest::newRow( "county seat" ) << 10.0 << 15.0 << 1 << 1;
      QTest::newRow( "larger column: people" ) << 120.0 << 90.0 << 6 << 6;
      QTest::newRow( "larger column: area" ) << 40.0 << 150.0 << 6 << 6;
      QTest::newRow( "bound belongs to the upper row" ) << 25.0 << 10.0 << 2 << 2;
      QTest::newRow( "eight" ) << 250.0 << 300.0 << 8 << 8;
      QTest::newRow( "at least ten" ) << 400.0 << 420.0 << 10 << 10;
      QTest::newRow( "people beyond the table" ) << 350.0 << 100.0 << 10 << 10;
      QTest::newRow( "one per 50 to 60 km2" ) << 800.0 << 1000.0 << 17 << 20;
      QTest::newRow( "people unknown" ) << 0.0 << 60.0 << 4 << 4;
    }
    void cityPoints_followTheTableOfHj664()
    {
      QFETCH( double, people );
      QFETCH( double, builtUp );
      const Result<MinimumPoints::CityPoints> points = MinimumPoints::cityPoints( *mStandards, QDate( 2020, 1, 1 ), people, builtUp );
      VERIFY_OK( points );
      QTEST( points->least, "least" );
      QTEST( points->most, "most" );
      QVERIFY( points->confirmed );
      QVERIFY( !MinimumPoints::cityPoints( *mStandards, QDate( 2010, 1, 1 ), people, builtUp ) ); // before the standard
    }

    void minimum_countsAssessmentPointsInTheBuiltUpArea()
    {
      MemoryNetworkStore store;
      fillCity( store );
      const AssessmentRequest request = question();
      const Result<NetworkAssessment> without = assess( store, request );
      VERIFY_OK( without );
      QCOMPARE( without->minimums.size(), 1 );
      QCOMPARE( without->minimums.constFirst().state, GoalState::Unknown ); // no built-up area: nothing is assumed
      QVERIFY( !without->minimums.constFirst().note.isEmpty() );

      write( store, "built-up", { feature( boxKm( at( 2, 2 ), 8, 10 ), QStringLiteral( "b" ), QStringLiteral( "城区" ) ) },
        true ); // 80 km²: 4 points
      Station control = station( QStringLiteral( "C" ), at( 6, 6 ) );
      control.isControlPoint = true;
      QVERIFY( store.saveStations( { control } ).ok() );
      const Result<NetworkAssessment> one = assess( store, request );
      VERIFY_OK( one );
      const MinimumRow minimum = one->minimums.constFirst();
      QCOMPARE( *minimum.required, 4 );
      QCOMPARE( *minimum.present, 1 ); // S1; the control point and S2 outside do not count
      QCOMPARE( minimum.state, GoalState::NotMet );
      QCOMPARE( minimum.edition, QStringLiteral( "HJ 664-2013" ) );
      QVERIFY( minimum.schematic && minimum.confirmed );
      QVERIFY( store
                 .saveStations( { station( QStringLiteral( "D" ), at( 3, 3 ) ), station( QStringLiteral( "E" ), at( 8, 3 ) ),
                   station( QStringLiteral( "F" ), at( 8, 11 ) ) } )
                 .ok() );
      QCOMPARE( assess( store, request )->minimums.constFirst().state, GoalState::Met );
    }

    void minimum_ofNoiseCountsValidCells()
    {
      MemoryNetworkStore store;
      fillCity( store );
      // 12 × 9 km in cells of 1 km; a lake of 3 × 3 km over the first nine of them
      write( store, "built-up", { feature( boxKm( at( 1, 1 ), 12, 9 ), QStringLiteral( "b" ), QStringLiteral( "城区" ) ) } );
      write( store, "lake", { feature( boxKm( at( 0.9, 0.9 ), 3.2, 3.2 ), QStringLiteral( "l" ), QStringLiteral( "湖" ) ) } );
      QList<Station> points;
      for ( int i = 0; i < 5; ++i ) // two in one cell, one in the lake
        points.append( station( QStringLiteral( "N%1" ).arg( i ),
          at( i < 2    ? 6.4 + 0.2 * i
              : i == 2 ? 2.5
                       : 4.5 + i,
            i == 2 ? 2.5 : 6.5 ),
          QStringLiteral( "noise_region" ) ) );
      QVERIFY( store.saveStations( points ).ok() );
      AssessmentRequest request = question( "noise_region" );
      request.element = QStringLiteral( "noise" );
      const Result<NetworkAssessment> all = assess( store, request );
      VERIFY_OK( all );
      const auto grid = std::find_if(
        all->minimums.cbegin(), all->minimums.cend(), []( const MinimumRow &one ) { return one.id == QLatin1String( "noise.grid" ); } );
      QVERIFY( grid != all->minimums.cend() );
      QVERIFY2( grid->basis.contains( QStringLiteral( "99" ) ), qPrintable( grid->basis ) ); // 108 − 9
      QCOMPARE( *grid->required, 101 );
      QCOMPARE( *grid->present, 3 );
      QCOMPARE( grid->state, GoalState::NotMet );
      const auto roads = std::find_if( all->minimums.cbegin(), all->minimums.cend(),
        []( const MinimumRow &one ) { return one.id == QLatin1String( "noise.road_points" ); } );
      QCOMPARE( *roads->required, 20 ); // 90 000 people: a small city
      QVERIFY( !roads->confirmed );
    }

    void minimum_ofSoilCountsPointsPerUnit()
    {
      MemoryNetworkStore store;
      fillCity( store );
      AssessmentRequest request = question( "soil_base" );
      request.element = QStringLiteral( "soil" );
      QCOMPARE( assess( store, request )->minimums.constFirst().state, GoalState::Unknown );
      write( store, "soil-unit",
        { feature( boxKm( at( 0, 0 ), 5, 5 ), QStringLiteral( "u1" ), QStringLiteral( "水稻土" ) ),
          feature( boxKm( at( 6, 0 ), 5, 5 ), QStringLiteral( "u2" ), QStringLiteral( "紫色土" ) ) } );
      QList<Station> points;
      for ( int i = 0; i < 5; ++i )
        points.append( station( QStringLiteral( "P%1" ).arg( i ), at( i < 3 ? 1 + i : 5 + i, 2 ),
          i == 4 ? QStringLiteral( "soil_risk" ) : QStringLiteral( "soil_base" ) ) );
      QVERIFY( store.saveStations( points ).ok() );
      const Result<NetworkAssessment> all = assess( store, request );
      VERIFY_OK( all );
      const MinimumRow units = all->minimums.constFirst();
      QCOMPARE( *units.required, 2 );
      QCOMPARE( *units.present, 1 );
      QCOMPARE( units.state, GoalState::NotMet );
      QVERIFY( units.note.contains( QStringLiteral( "紫色土 (2)" ) ) );
    }

    void sampleSize_isThatOfTheExampleOfHjt166()
    {
      // The example of HJ/T 166-2004: s 3.25, D 1.5, 95 %: first with 10 degrees of freedom t 2.23 and N 23, then with 23 t 2.069 and N 20.
      const Result<SampleSize> size = SampleSize::find( 3.25, 1.5, 0.95 );
      VERIFY_OK( size );
      QCOMPARE( size->steps.constFirst().freedom, 10 );
      QCOMPARE( std::round( size->steps.constFirst().t * 100 ) / 100, 2.23 );
      QCOMPARE( std::round( size->steps.constFirst().exact ), 23.0 );
      QVERIFY( size->count >= 20 && size->count <= 21 ); // 20.1 and up
      const double enough = size->steps.constLast().exact;
      QVERIFY( enough <= size->count );
      QVERIFY( !SampleSize::find( 0, 1 ) );
      QVERIFY( !SampleSize::find( 1, -1 ) );
      QVERIFY( !SampleSize::find( 1, 1, 1 ) );
      QVERIFY( !SampleSize::find( 1e6, 1 ) );
      QVERIFY( SampleSize::find( 0.1, 10 )->count >= 1 );
    }

    void tables_haveARowOrAReason()
    {
      MemoryNetworkStore store;
      fillCity( store );
      AssessmentRequest request = question();
      request.kind.clear();
      const Result<NetworkAssessment> all = assess( store, request );
      VERIFY_OK( all );
      const QList<AssessmentTable> tables = assessmentTables( *all, mCatalogue );
      QStringList ids;
      for ( const AssessmentTable &table : tables )
      {
        ids.append( table.id );
        QVERIFY2( !table.rows.isEmpty() || !table.note.isEmpty(), qPrintable( table.id ) );
        for ( const QStringList &cells : table.rows )
          QCOMPARE( cells.size(), table.headings.size() );
        QVERIFY( table.stations.isEmpty() || table.stations.size() == table.rows.size() );
      }
      QCOMPARE( ids, assessmentTableIds() );
      QVERIFY( all->toMap().value( QStringLiteral( "coverage" ) ).toList().size() == all->coverage.size() );
    }

    void run_saysWhatIsWrongAndCanBeCancelled()
    {
      MemoryNetworkStore store;
      AssessmentRequest request = question();
      QVERIFY( !assess( store, request ) ); // no districts, and no indicator asked for: nothing could be told
      fillCity( store );
      request.element = QStringLiteral( "fire" );
      QVERIFY( !assess( store, request ) );
      request = question( "noise_region" ); // not of the air
      QVERIFY( !assess( store, request ) );
      request = question();
      request.region = QStringLiteral( "999999" );
      QVERIFY( !assess( store, request ) );
      CancelAfter cancelled( 3 );
      QVERIFY( !assess( store, question(), &cancelled ) );
    }

    void region_limitsEverything()
    {
      MemoryNetworkStore store;
      fillCity( store );
      AssessmentRequest request = question();
      request.region = QStringLiteral( "510105" ); // the east
      const Result<NetworkAssessment> all = assess( store, request );
      VERIFY_OK( all );
      const KindCoverage &kind = all->coverage.constFirst();
      QVERIFY( close( kind.region.size, 120, 0.002 ) );
      QCOMPARE( kind.districts.size(), 1 );
      QVERIFY( close( row( kind.classes, "greenway" )->size, 9, 0.002 ) );
      QCOMPARE( row( kind.classes, "township" )->size, 1.0 );
    }
};

JINGUAN_PLANNING_TEST_MAIN( TestNetworkAssessment )
#include "test_networkassessment.moc"

#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include "planning/Proposal.h"
#include "planning/StationVariogram.h"
#include "planning/VarianceMap.h"
#include "planning/VarianceModel.h"
#include "store/Workspace.h"

#include <QTemporaryDir>

#include <qgsrasterlayer.h>

#include <cmath>
#include <functional>

using namespace jinguan;

namespace
{
const QString standard = QStringLiteral( "air_standard" );
const QString micro = QStringLiteral( "air_micro" );
const QString west = QStringLiteral( "510104" );

/** A coarse question with few candidates, so that every choice can be tried. */
PlanningRequest varianceRequest( PlanningModel model )
{
  PlanningRequest request = test::cityRequest();
  request.model = model;
  request.cellSize = 1000;
  request.candidateStep = 4000;
  request.count = 2;
  request.variogram = VariogramModel { VariogramShape::Spherical, 0.1, 1, 9000 };
  return request;
}

double number( const Scenario &scenario, const char *key )
{
  return scenario.figures.value( QString::fromLatin1( key ) ).toDouble();
}

double number( const Scenario &scenario, const char *group, const char *key )
{
  return scenario.figures.value( QString::fromLatin1( group ) ).toMap().value( QString::fromLatin1( key ) ).toDouble();
}

bool isNear( double a, double b )
{
  return std::abs( a - b ) <= 1e-9 * std::max( std::abs( a ), std::abs( b ) );
}
} // namespace

/** Stations placed by what is known of a field, from the workspace to the scenario; the best plan found by trying all. */
class TestVarianceProposal : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
      mStore = std::make_unique<test::MemoryNetworkStore>();
      test::fillCity( *mStore );
    }

    void propose_leavesTheLeastVariance_data()
    {
      QTest::addColumn<int>( "model" );
      QTest::addColumn<bool>( "trend" );
      QTest::addColumn<int>( "demand" );
      const int area = static_cast<int>( DemandKind::Area ), people = static_cast<int>( DemandKind::Population );
      QTest::newRow( "mean" ) << static_cast<int>( PlanningModel::MeanVariance ) << false << area;
      QTest::newRow( "mean, of people" ) << static_cast<int>( PlanningModel::MeanVariance ) << false << people;
      QTest::newRow( "mean, trend" ) << static_cast<int>( PlanningModel::MeanVariance ) << true << area;
      QTest::newRow( "greatest" ) << static_cast<int>( PlanningModel::MaxVariance ) << false << area;
    }

    void propose_leavesTheLeastVariance()
    {
      QFETCH( int, model );
      QFETCH( bool, trend );
      QFETCH( int, demand );
      PlanningRequest request = varianceRequest( static_cast<PlanningModel>( model ) );
      request.demand = static_cast<DemandKind>( demand );
      request.trend = trend;
      if ( trend ) // two stations tell no plane
        QVERIFY( mStore->saveStations(
          { test::station( QStringLiteral( "S3" ), test::at( 3, 11 ) ), test::station( QStringLiteral( "S4" ), test::at( 15, 1 ) ) } ) );
      const auto problem = problemOf( request );
      const double best = bestOf( *problem, request, 2, []( const std::vector<LonLat> & ) { return true; } );
      const Scenario plan = proposed( *problem );
      QCOMPARE( plan.sites.size(), 2 );
      QVERIFY2(
        isNear( number( plan, "value" ), best ), qPrintable( QStringLiteral( "%1 for %2" ).arg( number( plan, "value" ) ).arg( best ) ) );
      QVERIFY( plan.figures.value( QStringLiteral( "proved" ) ).toBool() );
      QVERIFY( isNear( number( plan, "bound" ), best ) );
      const bool mean = request.model == PlanningModel::MeanVariance;
      QVERIFY( isNear( number( plan, "variance_after", mean ? "mean" : "greatest" ), best ) );
      QVERIFY( isNear( number( plan, "variance_before", mean ? "mean" : "greatest" ), number( plan, "value_before" ) ) );
      QVERIFY( number( plan, "value_before" ) > best );
      QCOMPARE( number( plan, "variogram", "range_m" ), 9000.0 );
      QVERIFY( plan.figures.contains( QStringLiteral( "exact_gap_after_km2" ) ) );
      for ( const ScenarioSite &site : plan.sites )
        QVERIFY2( site.reason.contains( QStringLiteral( "kriging variance from" ) ), qPrintable( site.reason ) );
      QVERIFY2( plan.sites[1].reason.contains( QString::number( best, 'g', 4 ) ), qPrintable( plan.sites[1].reason ) );
    }

    void propose_tellsMostOfTheRest()
    {
      const PlanningRequest request = varianceRequest( PlanningModel::MutualInformation );
      const auto problem = problemOf( request );
      const Scenario plan = proposed( *problem );
      QCOMPARE( plan.sites.size(), 2 );
      // All choices by determinants alone: stations chosen beside the existing ones, the other candidates among the rest.
      const Result<VarianceModel> model = VarianceModel::make( *problem, request );
      VERIFY_OK( model );
      const std::vector<LonLat> points = problem->candidates().points();
      double best = 0;
      for ( size_t a = 0; a < points.size(); ++a )
        for ( size_t b = a + 1; b < points.size(); ++b )
        {
          std::vector<CoveringSite> sites = problem->existing();
          sites.push_back( { points[a], 0 } );
          sites.push_back( { points[b], 0 } );
          best = std::max( best, *model->information( sites, model->toPlane( points ) ) );
        }
      QVERIFY2(
        isNear( number( plan, "value" ), best ), qPrintable( QStringLiteral( "%1 for %2" ).arg( number( plan, "value" ) ).arg( best ) ) );
      QVERIFY( number( plan, "value_before" ) < best );
    }

    void propose_keepsQuotasAndSpacing()
    {
      PlanningRequest request = varianceRequest( PlanningModel::MeanVariance );
      request.count = 3;
      request.quotas = { { SiteQuota::Scope::District, west, 0, 1 } };
      request.minSpacing = 4500;
      const auto problem = problemOf( request );
      const auto keeps = [&]( const std::vector<LonLat> &sites ) {
        int inWest = 0;
        for ( size_t a = 0; a < sites.size(); ++a )
        {
          inWest += sites[a].lon < test::at( 10, 0 ).lon ? 1 : 0;
          for ( size_t b = 0; b < a; ++b )
            if ( Geodesy::distance( sites[a], sites[b] ) < 4500 )
              return false;
          for ( const CoveringSite &station : problem->existing() )
            if ( Geodesy::distance( sites[a], station.at ) < 4500 )
              return false;
        }
        return inWest <= 1;
      };
      const double best = bestOf( *problem, request, 3, keeps );
      QVERIFY( std::isfinite( best ) );
      const Scenario plan = proposed( *problem );
      QCOMPARE( plan.sites.size(), 3 );
      std::vector<LonLat> places;
      for ( const ScenarioSite &site : plan.sites )
        places.push_back( site.at );
      QVERIFY( keeps( places ) );
      QVERIFY2(
        isNear( number( plan, "value" ), best ), qPrintable( QStringLiteral( "%1 for %2" ).arg( number( plan, "value" ) ).arg( best ) ) );
    }

    void propose_mixesKindsByCost()
    {
      PlanningRequest request = varianceRequest( PlanningModel::MeanVariance );
      request.count = 5;
      request.kinds = { { standard, 2500, 100, 1, -1 }, { micro, 500, 15, 0, 2 } };
      request.budget = 240;
      const Scenario plan = proposed( *problemOf( request ) );
      // One standard station is a must; two micro-stations are all that may be; the rest of the budget pays another standard station, not two.
      QCOMPARE( plan.sites.size(), 4 );
      QCOMPARE( std::count_if( plan.sites.cbegin(), plan.sites.cend(), []( const ScenarioSite &site ) { return site.kind == micro; } ), 2 );
      QCOMPARE( number( plan, "cost_total" ), 230.0 );
      QCOMPARE( plan.figures.value( QStringLiteral( "stop" ) ).toString(), QStringLiteral( "no_budget" ) );
      PlanningRequest tooMany = request;
      tooMany.kinds[0].least = 6;
      Progress progress;
      QVERIFY( !Proposal::propose( **problemOf( request )->withRequest( tooMany ), progress ) );
    }

    void propose_movesAStation()
    {
      // Two stations side by side: one of them is worth more elsewhere.
      QVERIFY( mStore->saveStations( { test::station( QStringLiteral( "S5" ), test::at( 5.1, 4.1 ) ) } ) );
      PlanningRequest request = varianceRequest( PlanningModel::MeanVariance );
      request.count = 0;
      request.mayMove = { QStringLiteral( "S5" ) };
      const Scenario plan = proposed( *problemOf( request ) );
      QCOMPARE( plan.sites.size(), 1 );
      QCOMPARE( plan.sites.first().movedFrom, QStringLiteral( "S5" ) );
      QVERIFY( number( plan, "variance_after", "mean" ) < number( plan, "variance_before", "mean" ) );
    }

    void propose_asksForAVariogram()
    {
      PlanningRequest request = varianceRequest( PlanningModel::MeanVariance );
      request.variogram.reset();
      QVERIFY( StationVariogram::isNeeded( request ) );
      Progress progress;
      const Result<Scenario> plan = Proposal::propose( *problemOf( request ), progress );
      QVERIFY( !plan );
      QVERIFY( plan.error().text().contains( QStringLiteral( "variogram" ) ) );
    }

    void recompute_followsASiteMovedByHand()
    {
      const PlanningRequest request = varianceRequest( PlanningModel::MeanVariance );
      const auto problem = problemOf( request );
      Scenario plan = proposed( *problem );
      const double best = number( plan, "value" );
      plan.sites[0].at = test::at( 0.5, 0.5 );
      Proposal::recompute( *problem, plan );
      QVERIFY( number( plan, "value" ) > best );
      QVERIFY( isNear( number( plan, "variance_after", "mean" ), number( plan, "value" ) ) );
      QVERIFY( !plan.figures.contains( QStringLiteral( "bound" ) ) );
    }

    void demand_isJoinedWhereItHasTooManyCells()
    {
      PlanningRequest request = varianceRequest( PlanningModel::MeanVariance );
      request.cellSize = 100;
      const auto problem = problemOf( request );
      const Result<VarianceModel> model = VarianceModel::make( *problem, request );
      VERIFY_OK( model );
      QVERIFY( problem->grid()->size() > 20000 );
      QVERIFY( model->places().size() <= static_cast<size_t>( VarianceModel::mostPlaces ) && model->joined() > 1 );
      double sum = 0;
      for ( const double weight : model->question().weights )
        sum += weight;
      QVERIFY( isNear( sum, problem->grid()->totalArea() ) );
      // Joining hardly changes the mean.
      request.cellSize = 400;
      const auto coarse = problemOf( request );
      const Result<VarianceModel> fine = VarianceModel::make( *coarse, request );
      const double a = model->measure( problem->existing() )->mean, b = fine->measure( coarse->existing() )->mean;
      QVERIFY2( std::abs( a - b ) < 0.005 * a, qPrintable( QStringLiteral( "%1 %2" ).arg( a ).arg( b ) ) );
    }

    void deviations_areThoseOfKriging()
    {
      const PlanningRequest request = varianceRequest( PlanningModel::MeanVariance );
      const auto problem = problemOf( request );
      const Result<VarianceModel> model = VarianceModel::make( *problem, request );
      const LonLat station = problem->existing().front().at;
      const Result<std::vector<double>> map = model->deviations(
        problem->existing(), QgsRectangle( station.lon - 1e-5, station.lat - 1e-5, station.lon + 1e-5, station.lat + 1e-5 ), 1, 1 );
      VERIFY_OK( map );
      QVERIFY( map->at( 0 ) < 0.35 ); // right at a station at most the nugget of 0.1 is left
    }

    void map_isWrittenAsGeoTiff()
    {
      const PlanningRequest request = varianceRequest( PlanningModel::MeanVariance );
      const auto problem = problemOf( request );
      const Scenario plan = proposed( *problem );
      Progress progress;
      const Result<VarianceMap> map = VarianceMap::make( *problem, plan, 60, progress );
      VERIFY_OK( map );
      const QTemporaryDir folder;
      const QString path = folder.filePath( QStringLiteral( "图.tif" ) );
      VERIFY_OK( map->writeGeoTiff( path ) );
      QgsRasterLayer layer( path, QStringLiteral( "map" ), QStringLiteral( "gdal" ) );
      QVERIFY( layer.isValid() );
      QCOMPARE( layer.bandCount(), 2 );
      QCOMPARE( layer.width(), 60 );
      QCOMPARE( layer.crs().authid(), QStringLiteral( "EPSG:4490" ) );
      // What the file says at the new sites, and that nowhere is known less than before.
      for ( const ScenarioSite &site : plan.sites )
      {
        const double before = layer.dataProvider()->sample( { site.at.lon, site.at.lat }, 1 ),
                     after = layer.dataProvider()->sample( { site.at.lon, site.at.lat }, 2 );
        QVERIFY2( after < 0.7 * before, qPrintable( QStringLiteral( "%1 after %2" ).arg( after ).arg( before ) ) );
      }
      for ( size_t i = 0; i < map->after().size(); ++i )
        QVERIFY( std::isnan( map->after()[i] ) || map->after()[i] <= map->before()[i] + 1e-9 );
    }

    void variogram_isFittedToWhatStationsMeasured()
    {
      const Result<Catalogue> catalogue = Catalogue::load( QStringLiteral( JINGUAN_SOURCE_DIR "/resources/catalogue" ) );
      VERIFY_OK( catalogue );
      const QTemporaryDir folder;
      Result<std::unique_ptr<Workspace>> workspace = Workspace::create( folder.filePath( QStringLiteral( "w" ) ), QStringLiteral( "w" ) );
      VERIFY_OK( workspace );
      QList<Station> stations;
      for ( int i = 0; i < 36; ++i )
        stations << test::station(
          QStringLiteral( "Q%1" ).arg( i, 2, 10, QLatin1Char( '0' ) ), test::at( 1 + 3.6 * ( i % 6 ), 1 + 2.1 * ( i / 6 ) ) );
      write(
        **workspace, stations, []( double east, double north ) { return 60 + 20 * std::sin( east / 5 ) + 15 * std::cos( north / 4 ); } );
      PlanningRequest request = varianceRequest( PlanningModel::MeanVariance );
      request.variogram.reset();
      request.indicator = QStringLiteral( "PM2.5" );
      const Result<FittedVariogram> fitted = StationVariogram::fit( ( *workspace )->readings(), *catalogue, stations, request );
      VERIFY_OK( fitted );
      QCOMPARE( fitted->stations, 36 );
      QVERIFY( fitted->model.partialSill > 0 && fitted->model.range > 1000 );
      QVERIFY( fitted->note.contains( QStringLiteral( "36" ) ) );
      // The same from means computed here.
      KrigingSamples samples;
      const LocalPlane plane( stations.first().positions.first().at );
      for ( const Station &station : stations )
      {
        const QgsPointXY point = plane.toPlane( station.positions.first().at );
        samples.x.push_back( point.x() );
        samples.y.push_back( point.y() );
        const int i = station.code.mid( 1 ).toInt();
        samples.values.push_back( 60 + 20 * std::sin( ( 1 + 3.6 * ( i % 6 ) ) / 5 ) + 15 * std::cos( ( 1 + 2.1 * ( i / 6 ) ) / 4 ) );
      }
      const Result<FittedVariogram> direct = StationVariogram::fit( samples );
      VERIFY_OK( direct );
      QVERIFY( std::abs( fitted->model.range / direct->model.range - 1 ) < 1e-6 );
      QVERIFY( std::abs( fitted->model.sill() / direct->model.sill() - 1 ) < 1e-6 );

      const Result<FittedVariogram> few = StationVariogram::fit( ( *workspace )->readings(), *catalogue, stations.mid( 0, 9 ), request );
      QVERIFY( !few );
      QVERIFY2( few.error().text().contains( QLatin1Char( '9' ) ), qPrintable( few.error().text() ) );
      request.indicator.clear();
      QVERIFY( !StationVariogram::fit( ( *workspace )->readings(), *catalogue, stations, request ) );
    }

    void variogram_isRefusedWithoutStructure()
    {
      KrigingSamples samples;
      for ( int i = 0; i < 40; ++i )
      {
        samples.x.push_back( 3000.0 * ( i % 7 ) );
        samples.y.push_back( 2500.0 * ( i / 7 ) );
        samples.values.push_back( ( i % 7 + i / 7 ) % 2 == 0 ? 10 : 20 ); // neighbours differ most
      }
      QVERIFY( !StationVariogram::fit( samples ) );
    }

    void request_keepsItsTrend()
    {
      PlanningRequest request = varianceRequest( PlanningModel::MaxVariance );
      request.trend = true;
      request.variogram->shape = VariogramShape::Matern;
      const PlanningRequest again = PlanningRequest::fromMap( request.toMap() );
      QVERIFY( again.trend );
      QCOMPARE( again.variogram->shape, VariogramShape::Matern );
    }

  private:
    std::unique_ptr<test::MemoryNetworkStore> mStore;

    std::shared_ptr<const PlanningProblem> problemOf( const PlanningRequest &request ) const
    {
      Progress progress;
      const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, request );
      if ( !inputs )
        qFatal( "%s", qPrintable( inputs.error().text() ) );
      const auto problem = PlanningProblem::build( *inputs, progress );
      if ( !problem )
        qFatal( "%s", qPrintable( problem.error().text() ) );
      return *problem;
    }

    static Scenario proposed( const PlanningProblem &problem )
    {
      Progress progress;
      const Result<Scenario> plan = Proposal::propose( problem, progress );
      if ( !plan )
        qWarning( "%s", qPrintable( plan.error().text() ) );
      return plan ? *plan : Scenario();
    }

    /** The least figure of all choices of \a count candidates that \a keeps allows, by kriging alone. */
    static double bestOf( const PlanningProblem &problem, const PlanningRequest &request, int count,
      const std::function<bool( const std::vector<LonLat> & )> &keeps )
    {
      const Result<VarianceModel> model = VarianceModel::make( problem, request );
      const std::vector<LonLat> points = problem.candidates().points();
      double best = std::numeric_limits<double>::infinity();
      std::vector<LonLat> chosen;
      const std::function<void( size_t )> go = [&]( size_t from ) {
        if ( static_cast<int>( chosen.size() ) == count )
        {
          if ( !keeps( chosen ) )
            return;
          std::vector<CoveringSite> sites = problem.existing();
          for ( const LonLat &at : chosen )
            sites.push_back( { at, 0 } );
          const Result<DesignVariance> variance = model->measure( sites );
          best = std::min( best, request.model == PlanningModel::MeanVariance ? variance->mean : variance->greatest );
          return;
        }
        for ( size_t i = from; i < points.size(); ++i )
        {
          chosen.push_back( points[i] );
          go( i + 1 );
          chosen.pop_back();
        }
      };
      go( 0 );
      return best;
    }

    /** Forty days of hours around a mean that the place gives, east and north in km. */
    static void write( Workspace &workspace, const QList<Station> &stations, const std::function<double( double, double )> &mean )
    {
      QVERIFY( workspace.network().saveStations( stations ) );
      const Result<qint64> delivery = workspace.readings().beginDelivery( {} );
      VERIFY_OK( delivery );
      QList<IncomingReading> incoming;
      for ( const Station &station : stations )
      {
        const int i = station.code.mid( 1 ).toInt();
        SeriesKey key;
        key.station = station.code;
        key.indicator = QStringLiteral( "PM2.5" );
        key.source = QStringLiteral( "test" );
        const Result<SeriesId> series = workspace.readings().ensureSeries( key, QStringLiteral( "ug/m3" ) );
        VERIFY_OK( series );
        for ( int hour = 0; hour < 960; ++hour )
        {
          IncomingReading one;
          one.series = *series;
          one.reading.begin = 1700000000 / 3600 * 3600 + 3600 * hour;
          one.reading.value = mean( 1 + 3.6 * ( i % 6 ), 1 + 2.1 * ( i / 6 ) ) + ( hour % 2 == 0 ? 3 : -3 );
          if ( hour == 959 ) // a fault is no value
            one.reading.flag = QualityFlag::Fault;
          if ( hour == 959 )
            one.reading.value = 9999;
          incoming << one;
        }
      }
      VERIFY_OK( workspace.readings().write( *delivery, incoming ) );
    }
};

JINGUAN_PLANNING_TEST_MAIN( TestVarianceProposal )
#include "test_varianceproposal.moc"

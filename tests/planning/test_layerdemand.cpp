#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "TestSupport.h"

#include "planning/CellRaster.h"
#include "planning/LayerDemand.h"
#include "planning/NearestShape.h"
#include "planning/PlanningProblem.h"
#include "planning/Proposal.h"

#include <cpl_conv.h>
#include <gdal.h>
#include <ogr_srs_api.h>

#include <QTemporaryDir>

#include <random>

using namespace jinguan;

namespace
{

constexpr double sNoData = -9999;

/** A GeoTIFF of \a columns × \a rows pixels with its north-west corner at \a west, \a north in the units of \a crs. */
void writeRaster( const QString &path, const char *crs, double west, double north, double pixel, int columns, int rows,
  const std::vector<double> &values, bool declareNoData = true, int bands = 1 )
{
  GDALAllRegister();
  GDALDatasetH file = GDALCreate( GDALGetDriverByName( "GTiff" ), path.toUtf8().constData(), columns, rows, bands, GDT_Float64, nullptr );
  QVERIFY( file );
  double transform[] = { west, pixel, 0, north, 0, -pixel };
  GDALSetGeoTransform( file, transform );
  if ( crs )
  {
    OGRSpatialReferenceH reference = OSRNewSpatialReference( nullptr );
    OSRSetFromUserInput( reference, crs );
    char *wkt = nullptr;
    OSRExportToWkt( reference, &wkt );
    GDALSetProjection( file, wkt );
    CPLFree( wkt );
    OSRDestroySpatialReference( reference );
  }
  for ( int band = 1; band <= bands; ++band )
  {
    if ( declareNoData )
      GDALSetRasterNoDataValue( GDALGetRasterBand( file, band ), sNoData );
    std::vector<double> copy = values;
    QCOMPARE( GDALRasterIO( GDALGetRasterBand( file, band ), GF_Write, 0, 0, columns, rows, copy.data(), columns, rows, GDT_Float64, 0, 0 ),
      CE_None );
  }
  GDALClose( file );
}

double sumOf( const std::vector<double> &values )
{
  return std::accumulate( values.begin(), values.end(), 0.0 );
}

DemandGrid gridOf( const QgsGeometry &region, double cell )
{
  Progress progress;
  Result<DemandGrid> grid = DemandGrid::build( region, cell, progress );
  if ( !grid )
    qFatal( "%s", qPrintable( grid.error().text() ) );
  return grid.take();
}

QgsGeometry line( const QList<LonLat> &points )
{
  QgsPolylineXY vertices;
  for ( const LonLat &point : points )
    vertices.append( QgsPointXY( point.lon, point.lat ) );
  return QgsGeometry::fromPolylineXY( vertices );
}

} // namespace

class TestLayerDemand : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
      mStore = std::make_unique<test::MemoryNetworkStore>();
      test::fillCity( *mStore );
      QVERIFY( mFolder.isValid() );
    }

    void lines_sumToTheirLengthInTheRegion_data()
    {
      QTest::addColumn<double>( "cell" );
      QTest::addColumn<double>( "step" );
      QTest::newRow( "fine steps" ) << 400.0 << 50.0;
      QTest::newRow( "coarse steps" ) << 400.0 << 1000.0;
      QTest::newRow( "large cells" ) << 2500.0 << 100.0;
    }

    void lines_sumToTheirLengthInTheRegion()
    {
      QFETCH( double, cell );
      QFETCH( double, step );
      // A region with a slanted border and a hole, lines that cross both, one inside, one outside.
      const LonLat a = test::at( 0, 0 ), b = test::at( 12, 1 ), c = test::at( 9, 10 ), d = test::at( 1, 8 );
      QgsGeometry region = QgsGeometry::fromPolygonXY( { { QgsPointXY( a.lon, a.lat ), QgsPointXY( b.lon, b.lat ),
        QgsPointXY( c.lon, c.lat ), QgsPointXY( d.lon, d.lat ), QgsPointXY( a.lon, a.lat ) } } );
      region = region.difference( test::boxKm( test::at( 4, 3 ), 2, 2 ) );
      const QList<QgsGeometry> lines { line( { test::at( -3, 4 ), test::at( 5, 4.2 ), test::at( 14, 6 ) } ),
        line( { test::at( 2, 2 ), test::at( 3, 2.5 ), test::at( 3.2, 6 ) } ), line( { test::at( 20, 20 ), test::at( 25, 20 ) } ) };
      const DemandGrid grid = gridOf( region, cell );
      Progress progress;
      const Result<std::vector<double>> kilometres = LayerDemand::lineKilometres( grid, lines, step, progress );
      VERIFY_OK( kilometres );
      // The length by QGIS's own ellipsoidal measure, of edges cut so short that they are straight in longitude and latitude.
      const QgsDistanceArea measure = Geodesy::measure();
      double expected = 0;
      for ( const QgsGeometry &one : lines )
        expected += measure.measureLength( one.intersection( region ).densifyByDistance( 0.001 ) ) / 1000.0;
      QVERIFY( expected > 10 );
      QVERIFY2( qAbs( sumOf( *kilometres ) - expected ) < 1e-4 * expected,
        qPrintable( QStringLiteral( "%1, expected %2" ).arg( sumOf( *kilometres ) ).arg( expected ) ) );
    }

    void lines_belongToTheCellsTheyPass()
    {
      const DemandGrid grid = gridOf( test::boxKm( test::at( 0, 0 ), 10, 10 ), 1000 );
      Progress progress;
      const Result<std::vector<double>> kilometres =
        LayerDemand::lineKilometres( grid, { line( { test::at( 2.5, 4.5 ), test::at( 6.5, 4.5 ) } ) }, 50, progress );
      VERIFY_OK( kilometres );
      for ( int cell = 0; cell < grid.size(); ++cell )
      {
        const double found = kilometres->at( static_cast<size_t>( cell ) );
        const DemandCell &one = grid.cell( cell );
        const double expected = one.row != 4 ? 0 : one.column > 2 && one.column < 6 ? 1 : one.column == 2 || one.column == 6 ? 0.5 : 0;
        QVERIFY2(
          qAbs( found - expected ) < 0.051, qPrintable( QStringLiteral( "%1/%2: %3" ).arg( one.row ).arg( one.column ).arg( found ) ) );
      }
    }

    void places_countOnceInsideTheRegion()
    {
      const DemandGrid grid = gridOf( test::boxKm( test::at( 0, 0 ), 10, 10 ), 1000 );
      const auto point = []( const LonLat &at ) { return QgsGeometry::fromPointXY( QgsPointXY( at.lon, at.lat ) ); };
      const std::vector<double> weights = LayerDemand::placeWeights( grid,
        { { point( test::at( 1.5, 1.5 ) ), 1 }, { point( test::at( 1.6, 1.4 ) ), 2.5 }, { point( test::at( 11, 1 ) ), 7 },
          { test::boxKm( test::at( 8.2, 8.2 ), 0.4, 0.4 ), 3 }, { QgsGeometry(), 9 } } );
      QCOMPARE( sumOf( weights ), 6.5 );
      QCOMPARE( weights[static_cast<size_t>( grid.cellAt( 1, 1 ) )], 3.5 );
      QCOMPARE( weights[static_cast<size_t>( grid.cellAt( 8, 8 ) )], 3.0 );
    }

    void raster_sumsPixelByPixel_data()
    {
      QTest::addColumn<QString>( "crs" );
      QTest::addColumn<double>( "cell" );
      QTest::newRow( "degrees, small pixels" ) << "EPSG:4326" << 1000.0;
      QTest::newRow( "degrees, pixels as large as cells" ) << "EPSG:4490" << 300.0;
      QTest::newRow( "UTM, small pixels" ) << "EPSG:32648" << 1000.0;
      QTest::newRow( "UTM, pixels larger than cells" ) << "EPSG:32648" << 100.0;
      QTest::newRow( "Gauss-Krueger zone of CGCS2000" ) << "EPSG:4544" << 700.0;
    }

    void raster_sumsPixelByPixel()
    {
      QFETCH( QString, crs );
      QFETCH( double, cell );
      // 40 × 30 pixels of some 250 m wholly inside a region of 20 × 20 km: not one person may be lost.
      const bool degrees = crs == QLatin1String( "EPSG:4326" ) || crs == QLatin1String( "EPSG:4490" );
      const QgsCoordinateTransform there( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4490" ) ),
        QgsCoordinateReferenceSystem( crs ), QgsCoordinateTransformContext() );
      const LonLat corner = test::at( 3, 14 );
      const QgsPointXY northWest = there.transform( QgsPointXY( corner.lon, corner.lat ) );
      std::mt19937 random( 7 );
      std::vector<double> values( 40 * 30 );
      double expected = 0;
      for ( double &value : values )
      {
        value = random() % 5 == 0 ? sNoData : static_cast<double>( random() % 1000 );
        expected += value == sNoData ? 0 : value;
      }
      const QString path = mFolder.filePath( QStringLiteral( "people.tif" ) );
      writeRaster( path, crs.toUtf8().constData(), northWest.x(), northWest.y(), degrees ? 0.0025 : 250, 40, 30, values );
      const DemandGrid grid = gridOf( test::boxKm( test::at( 0, 0 ), 20, 20 ), cell );
      Progress progress;
      const Result<CellRaster> raster = CellRaster::read( grid, path, true, progress );
      VERIFY_OK( raster );
      QVERIFY2( qAbs( raster->total - expected ) < 1e-6 * expected,
        qPrintable( QStringLiteral( "%1, expected %2" ).arg( raster->total ).arg( expected ) ) );
      QVERIFY( qAbs( sumOf( raster->sum ) - expected ) < 1e-6 * expected );
      QVERIFY( raster->knownShare > 0.1 && raster->knownShare < 0.4 );
      QVERIFY( raster->notes.join( QString() ).contains( QStringLiteral( "people.tif" ) ) );
    }

    void raster_meansAndPlacesAreThoseOfThePixels()
    {
      // Value = column number, in degrees; the mean of a cell is about the column of its centre.
      const LonLat corner = test::at( -1, 11 );
      std::vector<double> values( 130 * 130 );
      for ( size_t i = 0; i < values.size(); ++i )
        values[i] = static_cast<double>( i % 130 );
      const QString path = mFolder.filePath( QStringLiteral( "columns.tif" ) );
      writeRaster( path, "EPSG:4326", corner.lon, corner.lat, 0.001, 130, 130, values );
      const DemandGrid grid = gridOf( test::boxKm( test::at( 0, 0 ), 10, 10 ), 500 );
      Progress progress;
      const Result<CellRaster> raster = CellRaster::read( grid, path, false, progress );
      VERIFY_OK( raster );
      QVERIFY( raster->notes.isEmpty() );
      for ( int cell = 0; cell < grid.size(); ++cell )
        if ( grid.cell( cell ).whole )
          QVERIFY( qAbs( raster->mean[static_cast<size_t>( cell )] - ( ( grid.cell( cell ).at.lon - corner.lon ) / 0.001 - 0.5 ) ) < 1.01 );
    }

    void raster_refusesWhatItCannotUse_data()
    {
      QTest::addColumn<QString>( "fault" );
      QTest::addColumn<QString>( "named" );
      QTest::newRow( "no file" ) << "none"
                                 << "no such raster file";
      QTest::newRow( "no raster" ) << "text"
                                   << "cannot be read";
      QTest::newRow( "no coordinate system" ) << "crs"
                                              << "coordinate system";
      QTest::newRow( "elsewhere" ) << "away"
                                   << "no value in the region";
      QTest::newRow( "nothing but nodata" ) << "empty"
                                            << "no value in the region";
      QTest::newRow( "negative" ) << "negative"
                                  << "negative value -99";
      QTest::newRow( "damaged" ) << "cut"
                                 << "";
    }

    void raster_refusesWhatItCannotUse()
    {
      QFETCH( QString, fault );
      QFETCH( QString, named );
      const LonLat corner = test::at( 0, 10 );
      const QString path = mFolder.filePath( fault + QStringLiteral( ".tif" ) );
      std::vector<double> values( 100 * 100, fault == QLatin1String( "empty" ) ? sNoData : 5.0 );
      if ( fault == QLatin1String( "negative" ) )
        values[5050] = -99;
      if ( fault == QLatin1String( "text" ) )
      {
        QFile file( path );
        QVERIFY( file.open( QIODevice::WriteOnly ) );
        file.write( "not a raster" );
      }
      else if ( fault != QLatin1String( "none" ) )
        writeRaster( path, fault == QLatin1String( "crs" ) ? nullptr : "EPSG:4326",
          corner.lon + ( fault == QLatin1String( "away" ) ? 20 : 0 ), corner.lat, 0.001, 100, 100, values );
      if ( fault == QLatin1String( "cut" ) )
        QVERIFY( QFile::resize( path, QFileInfo( path ).size() / 2 ) );
      const DemandGrid grid = gridOf( test::boxKm( test::at( 0, 0 ), 8, 8 ), 500 );
      Progress progress;
      const Result<CellRaster> raster = CellRaster::read( grid, path, true, progress );
      QVERIFY( !raster.ok() );
      QCOMPARE( raster.error().file, path );
      QVERIFY2( raster.error().text().contains( named ), qPrintable( raster.error().text() ) );
      QVERIFY( !raster.error().remedy.isEmpty() );
    }

    void raster_ofSeveralBandsTakesTheFirstAndSaysSo()
    {
      const LonLat corner = test::at( 0, 10 );
      const QString path = mFolder.filePath( QStringLiteral( "bands.tif" ) );
      writeRaster( path, "EPSG:4326", corner.lon, corner.lat, 0.002, 60, 60, std::vector<double>( 3600, 1.0 ), true, 3 );
      const DemandGrid grid = gridOf( test::boxKm( test::at( 1, 1 ), 6, 6 ), 500 );
      Progress progress;
      const Result<CellRaster> raster = CellRaster::read( grid, path, true, progress );
      VERIFY_OK( raster );
      QVERIFY( raster->notes.join( QString() ).contains( QLatin1String( "3 bands" ) ) );
    }

    void raster_canBeCancelled()
    {
      const LonLat corner = test::at( 0, 10 );
      const QString path = mFolder.filePath( QStringLiteral( "long.tif" ) );
      writeRaster( path, "EPSG:4326", corner.lon, corner.lat, 0.001, 100, 100, std::vector<double>( 10000, 1.0 ) );
      const DemandGrid grid = gridOf( test::boxKm( test::at( 0, 0 ), 8, 8 ), 500 );
      test::CancelAfter now( 0 );
      QVERIFY( !CellRaster::read( grid, path, true, now ).ok() );
    }

    void nearest_isWhatQgisMeasures()
    {
      std::mt19937 random( 3 );
      const auto anywhere = [&random] { return test::at( random() % 20000 / 1000.0, random() % 12000 / 1000.0 ); };
      QList<QgsGeometry> shapes;
      for ( int i = 0; i < 60; ++i )
        shapes.append( line( { anywhere(), anywhere() } ).densifyByDistance( 0.02 ) );
      shapes.append( test::boxKm( test::at( 4, 4 ), 2, 2 ) );
      const LonLat lone = test::at( 19, 11 );
      shapes.append( QgsGeometry::fromPointXY( QgsPointXY( lone.lon, lone.lat ) ) );
      const NearestShape nearest( shapes );
      const test::Geodesic geodesic;
      for ( int i = 0; i < 300; ++i )
      {
        const LonLat at = anywhere();
        double expected = std::numeric_limits<double>::infinity();
        for ( const QgsGeometry &shape : shapes )
          for ( auto part = shape.const_parts_begin(); part != shape.const_parts_end(); ++part )
          {
            // brute force: points every few metres along each edge
            const QgsGeometry dense = QgsGeometry( ( *part )->clone() ).densifyByDistance( 0.0002 );
            for ( auto vertex = dense.vertices_begin(); vertex != dense.vertices_end(); ++vertex )
              expected = std::min( expected, Geodesy::distance( at, { ( *vertex ).x(), ( *vertex ).y() } ) );
          }
        if ( nearest.holds( at ) )
          expected = 0;
        const double found = nearest.distance( at );
        QVERIFY2( found <= expected + 0.01 && found >= expected - 12,
          qPrintable( QStringLiteral( "%1, expected %2" ).arg( found ).arg( expected ) ) );
        QCOMPARE( nearest.distance( at, found / 2 ), found / 2 );
        QCOMPARE( nearest.distance( at, found + 1 ), found );
      }
      QVERIFY( nearest.holds( test::at( 5, 5 ) ) && nearest.distance( test::at( 5, 5 ) ) == 0 );
      QVERIFY( !nearest.holds( test::at( 7, 7 ) ) );
    }

    void problem_planForLines()
    {
      PlanningRequest request = test::cityRequest();
      request.demand = DemandKind::Layer;
      request.demandLayer = DemandLayer { DemandLayer::Kind::Lines, QStringLiteral( "greenway" ), {}, 20 };
      request.cellSize = 100;
      Progress progress;
      const Result<Scenario> scenario = Proposal::propose( *mStore, request, progress );
      VERIFY_OK( scenario );
      const auto figure = [&]( const char *key ) { return scenario->figures.value( QString::fromLatin1( key ) ).toDouble(); };
      QCOMPARE( scenario->figures.value( QStringLiteral( "demand" ) ).toString(), QStringLiteral( "layer" ) );
      QVERIFY( qAbs( figure( "demand_total" ) - 18 ) < 0.01 ); // the greenway of the fixture is 18 km long
      // S1 stands 2 km south of it and reaches 2.5 km: 2 · √(2.5² − 2²) = 3 km; cells of 100 m, the greenway at their edge, make it 2 · √(2.5² − 2.05²) = 2.86.
      QVERIFY2( qAbs( figure( "demand_before" ) - 2.86 ) < 0.15, qPrintable( QString::number( figure( "demand_before" ) ) ) );
      QVERIFY( figure( "demand_after" ) > 14 );
      QVERIFY( scenario->sites.constFirst().reason.contains( QLatin1String( "km of line" ) ) );
      const QVariantMap after = scenario->figures.value( QStringLiteral( "after" ) ).toMap();
      QVERIFY( qAbs( after.value( QStringLiteral( "covered_weight" ) ).toDouble() - figure( "demand_after" ) ) < 1e-9 );
    }

    void problem_planForPlacesByField()
    {
      PlanningRequest request = test::cityRequest();
      request.demand = DemandKind::Layer;
      request.demandLayer = DemandLayer { DemandLayer::Kind::Points, QStringLiteral( "population" ), QStringLiteral( "population" ), 100 };
      const auto problem = build( request );
      VERIFY_OK( problem );
      QCOMPARE( ( *problem )->grid()->total( DemandKind::Layer ), 100000.0 );
      request.demandLayer->field.clear();
      const auto counted = build( request );
      VERIFY_OK( counted );
      QCOMPARE( ( *counted )->grid()->total( DemandKind::Layer ), 2.0 );
    }

    void problem_tellsWhatIsMissing_data()
    {
      QTest::addColumn<int>( "kind" );
      QTest::addColumn<QString>( "source" );
      QTest::addColumn<QString>( "field" );
      QTest::addColumn<QString>( "named" );
      QTest::newRow( "no such layer" ) << int( DemandLayer::Kind::Lines ) << "river" << QString() << "river";
      QTest::newRow( "no lines" ) << int( DemandLayer::Kind::Lines ) << "lake" << QString() << "lake";
      QTest::newRow( "no such field" ) << int( DemandLayer::Kind::Points ) << "population"
                                       << "beds"
                                       << "beds";
      QTest::newRow( "no number" ) << int( DemandLayer::Kind::Points ) << "population"
                                   << "name"
                                   << "安德镇";
      QTest::newRow( "no raster" ) << int( DemandLayer::Kind::Raster ) << "/nowhere/people.tif" << QString() << "/nowhere/people.tif";
    }

    void problem_tellsWhatIsMissing()
    {
      QFETCH( int, kind );
      QFETCH( QString, source );
      QFETCH( QString, field );
      QFETCH( QString, named );
      PlanningRequest request = test::cityRequest();
      request.demand = DemandKind::Layer;
      request.demandLayer = DemandLayer { static_cast<DemandLayer::Kind>( kind ), source, field, 100 };
      const auto problem = build( request );
      QVERIFY( !problem.ok() );
      QVERIFY2( problem.error().text().contains( named ), qPrintable( problem.error().text() ) );
    }

  private:
    Result<std::shared_ptr<const PlanningProblem>> build( const PlanningRequest &request )
    {
      const Result<PlanningInputs> inputs = PlanningInputs::read( *mStore, request );
      if ( !inputs )
        return inputs.error();
      Progress progress;
      return PlanningProblem::build( *inputs, progress );
    }

    std::unique_ptr<test::MemoryNetworkStore> mStore;
    QTemporaryDir mFolder;
};

JINGUAN_PLANNING_TEST_MAIN( TestLayerDemand )
#include "test_layerdemand.moc"

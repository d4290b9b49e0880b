#include "layers/surface/SurfaceLayer.h"

#include "base/Resources.h"
#include "layers/MapCrs.h"
#include "layers/SectorLayer.h"
#include "layers/surface/IsoBands.h"
#include "QgisTestMain.h"
#include "TestSupport.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsmaplayerserverproperties.h>
#include <qgsvectorlayer.h>

#include <cmath>

using namespace jinguan;

namespace
{
/** Values on a plane that rises to the east by 1 per 1000 m. */
FieldGrid sGrid { 0, 0, 1000, 1000, 101, 51 };

std::vector<double> rising()
{
  std::vector<double> values;
  for ( const double x : sGrid.nodes().x )
    values.push_back( x / 1000 );
  return values;
}

Station station( const QString &code, const char *kind, double lon, double lat )
{
  Station station;
  station.code = code;
  station.kind = QString::fromLatin1( kind );
  station.elements = QStringList { QStringLiteral( "air" ) };
  station.positions << StationPosition { { lon, lat }, {}, {}, {} };
  return station;
}

LatestReading reading( const QString &station, double value, UtcSeconds begin, const char *indicator = "PM2.5",
  Method method = Method::Automatic, QualityFlag flag = QualityFlag::Valid )
{
  return { Series { 1, SeriesKey { station, {}, QString::fromLatin1( indicator ), method, {}, 0 }, QStringLiteral( "ug/m3" ), false },
    Period::Hour, Reading { begin, value, flag, false } };
}
} // namespace

/** Interpolated surfaces from station values to the layer and its legend; wind sectors on the map. */
class TestSurface : public QObject
{
    Q_OBJECT

  private:
    std::optional<Catalogue> mCatalogue;
    std::unique_ptr<Evaluator> mEvaluator;
    MapPalette mPalette = MapPalette::loadDefault();
    const UtcSeconds mAt = parseTime( QStringLiteral( "2019-07-23T10:00+08:00" ) ).toSecsSinceEpoch();

    /** A field that rises from west to east over the city. */
    QList<SurfaceValue> field( int count ) const
    {
      QList<SurfaceValue> values;
      quint32 state = 5;
      const auto next = [&state] { return ( state = state * 1664525U + 1013904223U ) / 4294967296.0; };
      for ( int i = 0; i < count; ++i )
      {
        const double lon = 103.8 + 0.5 * next(), lat = 30.5 + 0.3 * next();
        values.append( { QString::number( i ), { lon, lat }, 20 + 160 * ( lon - 103.8 ) + 6 * std::sin( 30 * lat ), Period::Hour } );
      }
      return values;
    }

    SurfaceRule rule( const char *indicator = "PM2.5" ) const
    {
      return *SurfaceRules::load( *mCatalogue )->rule( QStringLiteral( "air" ), QString::fromLatin1( indicator ) );
    }
    Result<SurfacePicture> build( const QList<SurfaceValue> &values, const QgsGeometry &city = {} ) const
    {
      return SurfaceBuilder( *mCatalogue, *mEvaluator, mPalette ).build( rule(), mAt, values, city );
    }

  private Q_SLOTS:
    void initTestCase()
    {
      setUiLanguage( Language::Chinese );
      Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      VERIFY_OK( catalogue );
      mCatalogue = catalogue.take();
      Result<Evaluator> evaluator = Evaluator::load( Resources::path( QString() ), *mCatalogue );
      VERIFY_OK( evaluator );
      mEvaluator = std::make_unique<Evaluator>( evaluator.take() );
    }

    void isoBands_partThePlane()
    {
      const Result<QList<IsoBand>> bands = isoBands( sGrid, rising(), { 20, 50, 200 } );
      VERIFY_OK( bands );
      QCOMPARE( bands->size(), 3 ); // below 20, 20 to 50, above 50
      double sum = 0;
      for ( const IsoBand &band : *bands )
        sum += band.area.area();
      QVERIFY( std::abs( sum / ( 101000.0 * 51000 ) - 1 ) < 1e-9 ); // pixels around the nodes
      const QgsRectangle middle = bands->at( 1 ).area.boundingBox();
      QVERIFY( std::abs( middle.xMinimum() - 20000 ) < 1 );
      QVERIFY( std::abs( middle.xMaximum() - 50000 ) < 1 );
      QCOMPARE( bands->at( 1 ).from, 20.0 );
      QCOMPARE( bands->at( 1 ).to, 50.0 );
    }

    void isoBands_ofAnEvenFieldIsOneArea()
    {
      const Result<QList<IsoBand>> bands = isoBands( sGrid, std::vector<double>( 101 * 51, 7.0 ), { 5, 10 } );
      VERIFY_OK( bands );
      QCOMPARE( bands->size(), 1 );
      QVERIFY( !isoBands( sGrid, std::vector<double>( 10, 1.0 ), { 5 } ) );
      std::vector<double> holed( 101 * 51, 1.0 );
      holed[5] = std::nan( "" );
      QVERIFY( !isoBands( sGrid, holed, { 5 } ) );
    }

    void rules_nameWhatIsKnown()
    {
      const Result<SurfaceRules> rules = SurfaceRules::load( *mCatalogue );
      VERIFY_OK( rules );
      QVERIFY( rules->of( QStringLiteral( "air" ) ).size() >= 6 );
      QVERIFY( rules->of( QStringLiteral( "forest" ) ).isEmpty() );
      const Result<SurfaceRule> none = rules->rule( QStringLiteral( "air" ), QStringLiteral( "WD" ) );
      QVERIFY( !none );
      QVERIFY( none.error().text().contains( QStringLiteral( "PM2.5" ) ) );
    }

    void values_areValidRunningAndOfTheKind()
    {
      Station stopped = station( QStringLiteral( "stopped" ), "air_micro", 104, 30.6 );
      stopped.states << StationStateChange { StationStatus::Suspended, QDate( 2019, 1, 1 ), {} };
      const QList<Station> stations { station( QStringLiteral( "a" ), "air_standard", 104, 30.6 ),
        station( QStringLiteral( "b" ), "air_micro", 104.1, 30.6 ), station( QStringLiteral( "old" ), "air_micro", 104.2, 30.6 ),
        station( QStringLiteral( "bad" ), "air_micro", 104.3, 30.6 ), station( QStringLiteral( "later" ), "air_micro", 104.3, 30.7 ),
        station( QStringLiteral( "model" ), "air_micro", 104.3, 30.8 ), station( QStringLiteral( "w" ), "weather", 104, 30.8 ), stopped };
      const QList<LatestReading> latest { reading( "a", 30, mAt - 3600 ), reading( "b", 40, mAt - 7200 ),
        reading( "old", 50, mAt - 4 * 3600 ), reading( "bad", 60, mAt - 3600, "PM2.5", Method::Automatic, QualityFlag::Fault ),
        reading( "later", 70, mAt - 1800 ), reading( "model", 80, mAt - 3600, "PM2.5", Method::Model ), reading( "w", 90, mAt - 3600 ),
        reading( "stopped", 95, mAt - 3600 ), reading( "a", 999, mAt - 3600, "PM10" ),
        reading( "a", 31, mAt - 3600, "PM2.5", Method::Manual ) };
      const QList<SurfaceValue> values = surfaceValues( rule(), *mCatalogue, stations, latest, mAt );
      QCOMPARE( values.size(), 2 );
      QCOMPARE( values.at( 0 ).value, 30.0 );
      QCOMPARE( values.at( 1 ).value, 40.0 );
    }

    void surface_isKrigedInGradesAndClipped()
    {
      const QgsGeometry city =
        QgsGeometry::fromRect( QgsCoordinateTransform( mapcrs::stored(), mapcrs::drawn(), mapcrs::transformContext() )
                                 .transformBoundingBox( QgsRectangle( 103.7, 30.4, 104.4, 30.9 ) ) );
      const Result<SurfacePicture> picture = build( field( 60 ), city );
      VERIFY_OK( picture );
      QVERIFY( picture->refusal.isEmpty() );
      QCOMPARE( picture->field.method, FieldMethod::OrdinaryKriging );
      QVERIFY( !picture->schematic );
      QVERIFY( picture->field.leftOutError < picture->field.meanError / 2 );
      const QgsRectangle shown = picture->limit.boundingBox();
      QVERIFY( shown.xMinimum() > 103.69 && shown.xMaximum() < 104.41 && shown.yMinimum() > 30.39 && shown.yMaximum() < 30.91 );
      double area = 0;
      QSet<QString> keys;
      for ( const SurfaceArea &part : picture->values )
      {
        area += part.area.area();
        keys << part.key;
        QVERIFY( part.key.startsWith( QStringLiteral( "grade" ) ) );
      }
      QVERIFY( std::abs( area / picture->limit.area() - 1 ) < 1e-3 ); // the parts make the whole
      QVERIFY( keys.contains( QStringLiteral( "grade1" ) ) && keys.contains( QStringLiteral( "grade2" ) )
        && keys.contains( QStringLiteral( "grade3" ) ) ); // 20 … 100 µg/m³
      for ( const SurfaceArea &part : picture->values )
        if ( part.key == QLatin1String( "grade2" ) )
          QCOMPARE( part.label, QStringLiteral( "良  35–75 µg/m³" ) );
      QVERIFY( picture->factsText.contains( QStringLiteral( "60" ) ) );
      QVERIFY( !picture->deviations.isEmpty() );
    }

    void surface_ofFewStationsIsSchematic()
    {
      const Result<SurfacePicture> few = build( field( 5 ) );
      VERIFY_OK( few );
      QCOMPARE( few->field.fallback, FieldFallback::TooFewStations );
      QVERIFY( few->schematic );
      QCOMPARE( few->deviations.size(), 1 );
      const Result<SurfacePicture> none = build( field( 2 ) );
      VERIFY_OK( none );
      QVERIFY( !none->refusal.isEmpty() );
      QVERIFY( none->values.isEmpty() );
    }

    void layer_saysWhatItShows()
    {
      SurfaceLayer surface( *mCatalogue, mPalette );
      const std::unique_ptr<QgsVectorLayer> owner( surface.layer() );
      QVERIFY( surface.isEmpty() );
      const Result<SurfacePicture> picture = build( field( 5 ) );
      surface.show( *picture, SurfaceView::Value );
      QVERIFY( !surface.isEmpty() );
      const auto labels = [&surface] {
        QStringList list;
        for ( const QgsRendererCategory &category :
          static_cast<QgsCategorizedSymbolRenderer *>( surface.layer()->renderer() )->categories() )
          list << category.label();
        return list;
      };
      QVERIFY( surface.layer()->name().contains( QStringLiteral( "PM₂.₅" ) ) );
      QVERIFY2( labels().constLast().contains( picture->factsText ), qPrintable( labels().join( ';' ) ) );
      QVERIFY( labels().constLast().contains( QStringLiteral( "15" ) ) );
      const QString values = surface.layer()->name();
      surface.show( *picture, SurfaceView::Deviation );
      QVERIFY( surface.layer()->name() != values );
      surface.show( *build( field( 1 ) ), SurfaceView::Value );
      QVERIFY( surface.isEmpty() );
    }

    void sectors_lieWhereTheWindCameFrom()
    {
      SectorLayer layer( mPalette );
      const std::unique_ptr<QgsVectorLayer> sectors( layer.sectors() ), corridors( layer.corridors() );
      QList<Reading> values, directions;
      for ( int i = 0; i < 100; ++i )
      {
        values.append( Reading { i * 3600LL, i < 75 ? 20.0 : 80.0 } );
        directions.append( Reading { i * 3600LL, i < 75 ? 0.0 : 90.0 } );
      }
      const UpwindResult result = UpwindSectors::compute( values, directions, {}, 75, 0.5 );
      const LonLat at { 104, 30.6 };
      CorridorShare east { QStringLiteral( "E" ), QgsGeometry::fromWkt( QStringLiteral( "LineString(104.4 30.6, 104.05 30.6)" ) ), {}, {} };
      east.sectors = SectorLayer::sectorsOf( east.line, at );
      QCOMPARE( east.sectors, QSet<int> { 4 } );
      east.share = UpwindSectors::together( result, east.sectors );
      layer.show( QStringLiteral( "A" ), at, result, { east } );
      QCOMPARE( sectors->featureCount(), 2 ); // without an hour there is no sector
      QgsFeatureIterator features = sectors->getFeatures();
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
      {
        const QgsPointXY middle = feature.geometry().centroid().asPoint();
        const bool isEast = feature.attribute( QStringLiteral( "cpf" ) ).toDouble() > 0.5;
        QVERIFY( isEast ? middle.x() > 104.03 : middle.y() > 30.63 );
        QCOMPARE( feature.attribute( QStringLiteral( "class" ) ).toString(), isEast ? QStringLiteral( "4" ) : QStringLiteral( "1" ) );
      }
      QCOMPARE( corridors->featureCount(), 1 );
      QVERIFY( std::abs( east.share.pollutionShare - 100.0 * 2000 / 3500 ) < 1e-9 );
    }
};

JINGUAN_QGIS_TEST_MAIN( TestSurface )
#include "test_surface.moc"

#include "QgisTestMain.h"
#include "TestSupport.h"

#include "base/Resources.h"
#include "layers/BureauLayer.h"
#include "layers/PlaceLayer.h"
#include "layers/VerdictLayer.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>

using namespace jinguan;

namespace
{

Station stationOf( const char *code, const char *kind, StationStatus state = StationStatus::Running )
{
  Station station;
  station.code = QString::fromLatin1( code );
  station.name = { QString::fromLatin1( code ), {} };
  station.kind = QString::fromLatin1( kind );
  station.positions = { { { 104.1, 30.6 }, {}, {}, {} } };
  station.states = { { state, {}, {} } };
  return station;
}

QStringList labelsOf( const QgsVectorLayer &layer )
{
  QStringList labels;
  for ( const QgsLegendSymbolItem &item : layer.renderer()->legendSymbolItems() )
    labels << item.label();
  return labels;
}

} // namespace

/** Layers that sheets draw above the map: by bureau, places, verdicts. */
class TestSheetLayers : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void bureau_coloursByLeadingBody();
    void bureau_ofOneBodyTellsItsPart();
    void bureau_leavesOutWhatIsGone();
    void verdicts_havePartsByGeometryAndVerdict();
    void places_areNamedByKind();

  private:
    Catalogue mCatalogue;
    Responsibility mPlan;
    MapPalette mPalette;
};

void TestSheetLayers::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Responsibility> plan = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( plan );
  mPlan = plan.take();
  mPalette = MapPalette::loadDefault();
}

void TestSheetLayers::bureau_coloursByLeadingBody()
{
  BureauLayer bureaus( mCatalogue, mPlan, mPalette );
  const std::unique_ptr<QgsVectorLayer> layer( bureaus.layer() );
  bureaus.show( { stationOf( "A", "air_standard" ), stationOf( "B", "noise_zone", StationStatus::Planned ) }, {} );
  QCOMPARE( layer->featureCount(), 2 );
  QCOMPARE( bureaus.classes().size(), 1 ); // the plan has one body lead both
  QCOMPARE( bureaus.classes().constFirst().label, QStringLiteral( "市生态环境局" ) );
  QCOMPARE( bureaus.classes().constFirst().running, 1 );
  QCOMPARE( bureaus.classes().constFirst().planned, 1 );
  // The legend says what is drawn: running and planned apart, in the colour of the body.
  QCOMPARE( labelsOf( *layer ).size(), 2 );
  QVERIFY( labelsOf( *layer ).contains( QStringLiteral( "市生态环境局" ) ) );
  const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>( layer->renderer() );
  QVERIFY( renderer );
  for ( const QgsRendererCategory &category : renderer->categories() )
    QVERIFY( !category.value().toString().isEmpty() );
  QCOMPARE( bureaus.classes().constFirst().colour, mPalette.colour( QStringLiteral( "series.1" ) ) );
}

void TestSheetLayers::bureau_ofOneBodyTellsItsPart()
{
  BureauLayer bureaus( mCatalogue, mPlan, mPalette );
  const std::unique_ptr<QgsVectorLayer> layer( bureaus.layer() );
  bureaus.show( { stationOf( "A", "air_standard" ), stationOf( "W", "water_section" ) }, {}, QStringLiteral( "swj" ) );
  QStringList keys;
  for ( const BureauLayer::Class &one : bureaus.classes() )
    keys << one.key;
  QVERIFY2( keys.contains( QStringLiteral( "cooperate" ) ), qPrintable( keys.join( QLatin1Char( ' ' ) ) ) );
  bureaus.show( { stationOf( "A", "air_standard" ) }, {}, QStringLiteral( "hbj" ) );
  QCOMPARE( bureaus.classes().constFirst().key, QStringLiteral( "lead" ) );
}

void TestSheetLayers::bureau_leavesOutWhatIsGone()
{
  BureauLayer bureaus( mCatalogue, mPlan, mPalette );
  const std::unique_ptr<QgsVectorLayer> layer( bureaus.layer() );
  Station nowhere = stationOf( "N", "air_standard" );
  nowhere.positions.clear();
  bureaus.show( { stationOf( "R", "air_standard", StationStatus::Retired ), nowhere }, {} );
  QCOMPARE( layer->featureCount(), 0 );
  QVERIFY( bureaus.classes().isEmpty() );
}

void TestSheetLayers::verdicts_havePartsByGeometryAndVerdict()
{
  VerdictLayer verdicts( mPalette );
  const std::unique_ptr<QgsVectorLayer> lines( verdicts.layers().at( 0 ) ), areas( verdicts.layers().at( 1 ) );
  ClauseCheck line;
  line.verdict = ClauseVerdict::Fails;
  line.geometry = QgsGeometry::fromWkt( QStringLiteral( "LineString(104 30, 104.01 30)" ) );
  ClauseCheck both;
  both.verdict = ClauseVerdict::Meets;
  both.geometry = QgsGeometry::fromWkt( QStringLiteral( "GeometryCollection(Polygon((104 30,104.1 30,104 30.1,104 30)),LineString(104 30,104 31))" ) );
  ClauseCheck none;
  verdicts.show( { line, both, none }, { QStringLiteral( "远离污染源" ), {}, {} } );
  QCOMPARE( lines->featureCount(), 2 );
  QCOMPARE( areas->featureCount(), 1 );
  QCOMPARE( labelsOf( *lines ).size(), 2 ); // what is not there is not in the legend
  QCOMPARE( labelsOf( *areas ), QStringList( { clauseVerdictText( ClauseVerdict::Meets ) } ) );
}

void TestSheetLayers::places_areNamedByKind()
{
  PlaceLayer places( mPalette );
  const std::unique_ptr<QgsVectorLayer> layer( places.layer() );
  places.show( { { { 104, 30 }, QStringLiteral( "甲" ), PlaceLayer::Kind::Event }, { { 104.1, 30 }, QStringLiteral( "乙" ), PlaceLayer::Kind::Upstream } } );
  QCOMPARE( layer->featureCount(), 2 );
  QCOMPARE( labelsOf( *layer ).size(), 2 );
  places.show( {} );
  QCOMPARE( layer->featureCount(), 0 );
}

JINGUAN_QGIS_TEST_MAIN( TestSheetLayers )
#include "test_sheetlayers.moc"

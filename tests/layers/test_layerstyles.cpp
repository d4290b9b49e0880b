#include "layers/LayerStyle.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "layers/DistrictLayer.h"
#include "layers/MapCrs.h"
#include "layers/MapText.h"
#include "QgisTestMain.h"
#include "TestSupport.h"

#include <qgslegendsymbolitem.h>
#include <qgsmemoryproviderutils.h>
#include <qgspainteffect.h>
#include <qgspallabeling.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>
#include <qgssymbollayer.h>
#include <qgstextbuffersettings.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

using namespace jinguan;

namespace
{

std::unique_ptr<QgsVectorLayer> layerOf( const QString &geometry, const QList<QPair<QString, QString>> &kindsAndLevels )
{
  QgsFields fields;
  for ( const char *name : { "code", "name", "name_en", "kind", "level", "note" } )
    fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
  const Qgis::WkbType type = geometry == QLatin1String( "point" ) ? Qgis::WkbType::Point
    : geometry == QLatin1String( "line" )                         ? Qgis::WkbType::LineString
                                                                  : Qgis::WkbType::Polygon;
  std::unique_ptr<QgsVectorLayer> layer( QgsMemoryProviderUtils::createMemoryLayer( geometry, fields, type, mapcrs::stored(), false ) );
  const QString wkt = geometry == QLatin1String( "point" ) ? QStringLiteral( "Point(104 30.6)" )
    : geometry == QLatin1String( "line" )                  ? QStringLiteral( "LineString(104 30.6, 104.1 30.7)" )
                                                           : QStringLiteral( "Polygon((104 30.6, 104.1 30.6, 104.1 30.7, 104 30.6))" );
  QgsFeatureList features;
  for ( const auto &[kind, level] : kindsAndLevels )
  {
    QgsFeature feature( layer->fields() );
    feature.setGeometry( QgsGeometry::fromWkt( wkt ) );
    feature.setAttribute( QStringLiteral( "name" ), QStringLiteral( "锦江" ) );
    feature.setAttribute( QStringLiteral( "kind" ), kind );
    feature.setAttribute( QStringLiteral( "level" ), level );
    features << feature;
  }
  layer->dataProvider()->addFeatures( features );
  return layer;
}

/** Fails when something of the layer would make a printed map a raster: opacity or a blend mode. */
void verifyVector( const QgsVectorLayer &layer )
{
  QCOMPARE( layer.opacity(), 1.0 );
  QCOMPARE( layer.blendMode(), QPainter::CompositionMode_SourceOver );
  QCOMPARE( layer.featureBlendMode(), QPainter::CompositionMode_SourceOver );
  QgsRenderContext context;
  for ( const QgsSymbol *symbol : layer.renderer()->symbols( context ) )
  {
    QCOMPARE( symbol->opacity(), 1.0 );
    for ( int i = 0; i < symbol->symbolLayerCount(); ++i )
      QVERIFY( !symbol->symbolLayer( i )->paintEffect() || !symbol->symbolLayer( i )->paintEffect()->enabled() );
  }
  if ( !layer.labeling() )
    return;
  const QgsTextFormat format = layer.labeling()->settings().format();
  QCOMPARE( format.opacity(), 1.0 );
  QCOMPARE( format.buffer().opacity(), 1.0 );
  QCOMPARE( format.font().families(), QStringList { QgisRuntime::fontFamily() } );
  QCOMPARE( layer.labeling()->settings().placementSettings().overlapHandling(), Qgis::LabelOverlapHandling::PreventOverlap );
}

} // namespace

/** The visual language: palette and the style of every role. */
class TestLayerStyles : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void palette_hasColoursWithAlpha();
    void palette_unknownKeyIsMagenta();
    void palette_brokenRowIsNamed();
    void everyRole_isStyledWithoutOpacity_data();
    void everyRole_isStyledWithoutOpacity();
    void legend_showsClassesThatOccur_data();
    void legend_showsClassesThatOccur();
    void name_followsLanguage();
    void borders_areDrawnOnce();

  private:
    MapPalette mPalette;
};

void TestLayerStyles::initTestCase()
{
  Result<MapPalette> palette = MapPalette::load( Resources::path( QStringLiteral( "palette.csv" ) ) );
  VERIFY_OK( palette );
  mPalette = palette.take();
}

void TestLayerStyles::palette_hasColoursWithAlpha()
{
  const QColor belt = mPalette.colour( QStringLiteral( "ecobelt.fill" ) );
  QCOMPARE( belt.name(), QStringLiteral( "#2a9d8f" ) );
  QVERIFY( std::abs( belt.alphaF() - 0.22f ) < 0.005f );
  QCOMPARE( mPalette.width( QStringLiteral( "greenway.axis" ) ), 1.5 );
  QCOMPARE( mPalette.width( QStringLiteral( "text" ), 0.7 ), 0.7 );
}

void TestLayerStyles::palette_unknownKeyIsMagenta()
{
  QTest::ignoreMessage( QtWarningMsg, QRegularExpression( QStringLiteral( "no colour is called" ) ) );
  QCOMPARE( mPalette.colour( QStringLiteral( "no.such.key" ) ), QColor( Qt::magenta ) );
}

void TestLayerStyles::palette_brokenRowIsNamed()
{
  QTemporaryDir folder;
  const QString path = folder.filePath( QStringLiteral( "palette.csv" ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( "key,hex,alpha_percent,width_mm,note\nmap.ground,#F7F5F0,100,,\nmap.veil,lightish,45,,\n" );
  file.close();
  const Result<MapPalette> palette = MapPalette::load( path );
  QVERIFY( !palette );
  QCOMPARE( palette.error().row, 3 );
}

void TestLayerStyles::everyRole_isStyledWithoutOpacity_data()
{
  QTest::addColumn<QString>( "role" );
  QTest::addColumn<QString>( "geometry" );
  const Result<CsvTable> roles = CsvTable::read(
    Resources::path( QStringLiteral( "schema/layer_roles.csv" ) ), { QStringLiteral( "id" ), QStringLiteral( "geometry" ) } );
  VERIFY_OK( roles );
  for ( int row = 0; row < roles->rowCount(); ++row )
    if ( roles->text( row, QStringLiteral( "geometry" ) ) != QLatin1String( "raster" ) )
      QTest::newRow( qPrintable( roles->text( row, QStringLiteral( "id" ) ) ) )
        << roles->text( row, QStringLiteral( "id" ) ) << roles->text( row, QStringLiteral( "geometry" ) );
}

void TestLayerStyles::everyRole_isStyledWithoutOpacity()
{
  QFETCH( QString, role );
  QFETCH( QString, geometry );
  const std::unique_ptr<QgsVectorLayer> layer = layerOf( geometry, { { QStringLiteral( "core" ), QStringLiteral( "1" ) } } );
  layer->setRenderer( nullptr );
  applyLayerStyle( role, *layer, { mPalette } );
  QVERIFY( layer->renderer() );
  QgsRenderContext context;
  QVERIFY( !layer->renderer()->symbols( context ).isEmpty() );
  verifyVector( *layer );
}

void TestLayerStyles::legend_showsClassesThatOccur_data()
{
  using Features = QList<QPair<QString, QString>>;
  QTest::addColumn<QString>( "role" );
  QTest::addColumn<QString>( "geometry" );
  QTest::addColumn<Features>( "features" );
  QTest::addColumn<QStringList>( "labels" );
  QTest::newRow( "drinking zones" ) << "drinking-zone"
                                    << "polygon" << Features { { "first", "1" }, { "quasi", "3" } }
                                    << QStringList { "Quasi-protection zone", "Level 1" };
  QTest::newRow( "drinking zones in Chinese" ) << "drinking-zone"
                                               << "polygon" << Features { { "", "一级保护区" }, { "", "二级" } }
                                               << QStringList { "Level 2", "Level 1" };
  QTest::newRow( "rivers" ) << "river"
                            << "line" << Features { { "", "1" }, { "", "3" }, { "", "3" } }
                            << QStringList { "Small rivers", "Main rivers" };
  QTest::newRow( "rivers without order" ) << "river"
                                          << "line" << Features { { "", "" } } << QStringList { "Other watercourses" };
  QTest::newRow( "greenway" ) << "greenway"
                              << "line" << Features { { "axis", "regional" }, { "", "社区级" } }
                              << QStringList { "Community greenway", "Regional greenway: axis" };
  QTest::newRow( "roads" ) << "road"
                           << "line" << Features { { "ring", "" }, { "expressway", "" }, { "lane", "" } }
                           << QStringList { "Other roads", "Ring roads", "Expressways" };
  QTest::newRow( "reserves" ) << "reserve"
                              << "polygon" << Features { { "core", "国家级" }, { "outer", "国家级" } }
                              << QStringList { "Outer zone", "Core zone" };
  QTest::newRow( "acoustic zones" ) << "functional-zone"
                                    << "polygon" << Features { { "", "4a" }, { "", "2类" } } << QStringList { "Class 2", "Class 4a" };
}

void TestLayerStyles::legend_showsClassesThatOccur()
{
  using Features = QList<QPair<QString, QString>>;
  QFETCH( QString, role );
  QFETCH( QString, geometry );
  QFETCH( Features, features );
  QFETCH( QStringList, labels );
  const std::unique_ptr<QgsVectorLayer> layer = layerOf( geometry, features );
  applyLayerStyle( role, *layer, { mPalette } );
  QStringList shown;
  for ( const QgsLegendSymbolItem &item : layer->renderer()->legendSymbolItems() )
    shown << item.label();
  QCOMPARE( shown, labels );

  // Every feature falls into one of them: nothing is left undrawn.
  QgsRenderContext context;
  context.expressionContext().appendScope( layer->createExpressionContextScope() );
  std::unique_ptr<QgsFeatureRenderer> renderer( layer->renderer()->clone() );
  renderer->startRender( context, layer->fields() );
  QgsFeatureIterator all = layer->getFeatures();
  QgsFeature feature;
  while ( all.nextFeature( feature ) )
  {
    context.expressionContext().setFeature( feature );
    QVERIFY2( renderer->symbolForFeature( feature, context ), qPrintable( feature.attribute( 3 ).toString() ) );
  }
  renderer->stopRender( context );
}

void TestLayerStyles::name_followsLanguage()
{
  const std::unique_ptr<QgsVectorLayer> layer = layerOf( QStringLiteral( "line" ), {} );
  QgsFeature feature( layer->fields() );
  feature.setAttribute( QStringLiteral( "name" ), QStringLiteral( "沙河" ) );
  feature.setAttribute( QStringLiteral( "name_en" ), QStringLiteral( "Shahe River" ) );
  QgsExpressionContext context;
  context.setFields( layer->fields() );
  context.setFeature( feature );
  QCOMPARE( QgsExpression( layerstyle::nameOf( *layer, { mPalette, Language::Chinese } ) ).evaluate( &context ).toString(),
    QStringLiteral( "沙河" ) );
  QCOMPARE( QgsExpression( layerstyle::nameOf( *layer, { mPalette, Language::English } ) ).evaluate( &context ).toString(),
    QStringLiteral( "Shahe River" ) );
}

void TestLayerStyles::borders_areDrawnOnce()
{
  std::unique_ptr<QgsVectorLayer> layer = layerOf( QStringLiteral( "polygon" ), {} );
  QgsFeatureList squares;
  for ( const char *wkt : { "Polygon((0 0, 1 0, 1 1, 0 1, 0 0))", "Polygon((1 0, 2 0, 2 1, 1 1, 1 0))" } )
  {
    QgsFeature square( layer->fields() );
    square.setGeometry( QgsGeometry::fromWkt( QString::fromLatin1( wkt ) ) );
    squares << square;
  }
  layer->dataProvider()->addFeatures( squares );
  const std::unique_ptr<QgsVectorLayer> borders = DistrictLayer::borders( *layer, { mPalette } );
  double length = 0;
  QgsFeatureIterator lines = borders->getFeatures();
  QgsFeature line;
  while ( lines.nextFeature( line ) )
    length += line.geometry().length();
  QCOMPARE( length, 7.0 ); // the shared side once, not twice
}

JINGUAN_QGIS_TEST_MAIN( TestLayerStyles )
#include "test_layerstyles.moc"

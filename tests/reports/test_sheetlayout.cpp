#include "QgisTestMain.h"
#include "reports/DistrictReport.h"
#include "reports/PageCheck.h"
#include "reports/PdfExport.h"
#include "reports/Reports.h"
#include "reports/ReportsFixture.h"
#include "reports/SheetLayout.h"
#include "reports/SheetText.h"
#include "TestSupport.h"

#include <QSet>

#include <qgslayertree.h>
#include <qgslayertreelayer.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutpagecollection.h>
#include <qgsmaplayerlegend.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

using namespace jinguan;

namespace
{

/** The item called \a id; nullptr when there is none. */
template<typename Item> Item *itemOf( const PrintedDocument &document, const char *id )
{
  return dynamic_cast<Item *>( document.layout->itemById( QString::fromLatin1( id ) ) );
}

QString compact( QString text )
{
  return text.remove( QRegularExpression( QStringLiteral( "\\s" ) ) );
}

} // namespace

class TestSheetLayout : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void build_arrangesWithoutOverlap_data();
    void build_arrangesWithoutOverlap();
    void build_legendNamesWhatIsDrawn();
    void build_legendStaysClearOfTheDistrict();
    void pageImage_looksLikeTheGoldenOne();
    void build_makesTitlesOfTheField_data();
    void build_makesTitlesOfTheField();
    void build_refusesWhatDoesNotExist();
    void writeSheet_isSearchableVectorPdf();
    void writeSheet_leavesNothingBehindWhenCancelled();
    void districtReport_arrangesWithoutOverlap_data();
    void districtReport_arrangesWithoutOverlap();
    void writeDistrictReport_namesItsFigures();
    void joinReports_bookmarksEachPart();
    void texts_areCompleteInBothLanguages();

  private:
    test::ReportsFixture mFixture;
};

void TestSheetLayout::initTestCase()
{
  const QString failure = mFixture.open();
  if ( !failure.isEmpty() )
    QFAIL( qPrintable( failure ) );
}

void TestSheetLayout::build_arrangesWithoutOverlap_data()
{
  QTest::addColumn<QString>( "paper" );
  QTest::addColumn<bool>( "landscape" );
  QTest::addColumn<Language>( "language" );
  QTest::addColumn<QString>( "element" );
  QTest::addColumn<QString>( "district" );
  QTest::addColumn<QString>( "title" );
  const QString none;
  QTest::newRow( "A4 lying" ) << QStringLiteral( "A4" ) << true << Language::Chinese << QStringLiteral( "air" ) << none << none;
  QTest::newRow( "A4 standing" ) << QStringLiteral( "A4" ) << false << Language::Chinese << QStringLiteral( "air" ) << none << none;
  QTest::newRow( "A3 lying" ) << QStringLiteral( "A3" ) << true << Language::Chinese << QStringLiteral( "surface_water" ) << none << none;
  QTest::newRow( "A3 standing" ) << QStringLiteral( "A3" ) << false << Language::Chinese << QStringLiteral( "noise" ) << none << none;
  QTest::newRow( "A1 lying" ) << QStringLiteral( "A1" ) << true << Language::Chinese << QStringLiteral( "air" ) << none << none;
  QTest::newRow( "English, A4 lying" ) << QStringLiteral( "A4" ) << true << Language::English << QStringLiteral( "surface_water" ) << none
                                       << none;
  QTest::newRow( "English, A4 standing" ) << QStringLiteral( "A4" ) << false << Language::English << QStringLiteral( "air" ) << none
                                          << none;
  QTest::newRow( "district" ) << QStringLiteral( "A3" ) << true << Language::Chinese << QStringLiteral( "air" )
                              << QStringLiteral( "510181" ) << none;
  QTest::newRow( "long title" )
    << QStringLiteral( "A4" ) << false << Language::Chinese << QStringLiteral( "air" ) << none
    << QStringLiteral(
         "成都市全域环境空气质量监测站网（含国控、省控、市控、区控站点及网格化微站）布局与二〇二六年十一月空气质量现状综合评价专题图" );
}

void TestSheetLayout::build_arrangesWithoutOverlap()
{
  QFETCH( QString, paper );
  QFETCH( bool, landscape );
  QFETCH( Language, language );
  QFETCH( QString, element );
  QFETCH( QString, district );
  QFETCH( QString, title );
  SheetRequest request;
  request.paper = paper;
  request.landscape = landscape;
  request.language = language;
  request.element = element;
  request.title = title;
  request.secrecy = language == Language::Chinese ? QStringLiteral( "内部资料" ) : QStringLiteral( "Internal" );
  if ( !district.isEmpty() )
    request.filter = { MapFilter::Kind::District, district };
  Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  QCOMPARE( test::pageFaults( **document ), QStringList() );
  QCOMPARE( test::cutTexts( **document ), QStringList() );
  const QImage preview = previewPage( **document, 0, 60 );
  QVERIFY( !preview.isNull() );
  if ( qEnvironmentVariableIsSet( "JINGUAN_TEST_PICTURES" ) )
    QVERIFY( preview.save( mFixture.file( QString::fromUtf8( QTest::currentDataTag() ) + QStringLiteral( ".png" ) ) ) );
  for ( const char *id : { "title", "secrecy", "neat-line", "map", "north-arrow", "scale-number", "scale-bar", "legend", "notes", "foot",
          "table", "chart", "demo" } )
    QVERIFY2( ( *document )->layout->itemById( QString::fromLatin1( id ) ), id );
  // Where the map lies is told of a part only, and its frame is seen whole.
  const auto *overview = itemOf<QgsLayoutItemMap>( **document, "overview" );
  QCOMPARE( overview != nullptr, !district.isEmpty() );
  if ( overview )
    QVERIFY( overview->extent().contains( itemOf<QgsLayoutItemMap>( **document, "map" )->extent() ) );
  const double scale = itemOf<QgsLayoutItemMap>( **document, "map" )->scale();
  QVERIFY2( std::abs( scale / 250 - std::round( scale / 250 ) ) < 0.01, qPrintable( QString::number( scale ) ) );
}

void TestSheetLayout::build_legendNamesWhatIsDrawn()
{
  SheetRequest request;
  request.element = QStringLiteral( "surface_water" );
  Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  QgsLayoutItemLegend *legend = itemOf<QgsLayoutItemLegend>( **document, "legend" );
  QgsLayoutItemMap *map = itemOf<QgsLayoutItemMap>( **document, "map" );
  QStringList named, drawn;
  for ( const QgsLayerTreeLayer *node : legend->model()->rootGroup()->findLayers() )
    named << node->layerId();
  // What is drawn is found here by looking at the features of every layer in the extent.
  const QgsCoordinateTransform back(
    map->crs(), QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4490" ) ), ( *document )->project->transformContext() );
  const QgsRectangle extent = back.transformBoundingBox( map->extent() );
  for ( QgsMapLayer *layer : map->layers() )
  {
    auto *vector = qobject_cast<QgsVectorLayer *>( layer );
    if ( !vector || vector->renderer()->type() == QLatin1String( "nullSymbol" ) || vector == ( *document )->scene->veil().layer() )
      continue;
    QgsFeature feature;
    if ( vector->getFeatures( QgsFeatureRequest( extent ).setLimit( 1 ) ).nextFeature( feature ) )
      drawn << layer->id();
  }
  QCOMPARE( named, drawn );
  QVERIFY( named.size() >= 5 );
}

void TestSheetLayout::build_legendStaysClearOfTheDistrict()
{
  SheetRequest request;
  request.filter = { MapFilter::Kind::District, QStringLiteral( "510131" ) };
  Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  const QgsLayoutItemMap *map = itemOf<QgsLayoutItemMap>( **document, "map" );
  const QgsLayoutItemLegend *legend = itemOf<QgsLayoutItemLegend>( **document, "legend" );
  QgsGeometry area = ( *document )->scene->areaOf( request.filter );
  QVERIFY( !area.isEmpty() );
  area.transform( QgsCoordinateTransform(
    QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4490" ) ), map->crs(), ( *document )->project->transformContext() ) );
  QVERIFY( map->extent().contains( area.boundingBox() ) );
  const double perMm = map->extent().width() / map->rect().width();
  const QPointF corner = legend->scenePos() - map->scenePos();
  const double left = map->extent().xMinimum() + corner.x() * perMm, top = map->extent().yMaximum() - corner.y() * perMm;
  const QgsRectangle covered( left, top - legend->rect().height() * perMm, left + legend->rect().width() * perMm, top );
  QVERIFY( map->extent().buffered( 5 * perMm ).contains( covered ) );
  QVERIFY( !area.intersects( covered ) );
  // Names give way to it: what lies below would be cut off at its edge.
  QVERIFY( map->isLabelBlockingItem( const_cast<QgsLayoutItemLegend *>( legend ) ) );
}

void TestSheetLayout::pageImage_looksLikeTheGoldenOne()
{
  // With JINGUAN_UPDATE_GOLDEN set the image is written instead of compared.
  SheetRequest request;
  request.paper = QStringLiteral( "A4" );
  request.moment = parseTime( QStringLiteral( "2019-07-23 10:00" ) ).toSecsSinceEpoch();
  Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  const QImage image = previewPage( **document, 0, 50 ).convertToFormat( QImage::Format_RGB32 );
  const QString path = QStringLiteral( JINGUAN_SOURCE_DIR "/tests/reports/golden/sheet_a4.png" );
  if ( qEnvironmentVariableIsSet( "JINGUAN_UPDATE_GOLDEN" ) )
  {
    QDir().mkpath( QFileInfo( path ).path() );
    QVERIFY( image.save( path ) );
  }
  QImage golden;
  QVERIFY2( golden.load( path ), qPrintable( path ) );
  golden.convertTo( QImage::Format_RGB32 );
  QCOMPARE( golden.size(), image.size() );
  int different = 0;
  for ( int y = 0; y < image.height(); ++y )
    for ( int x = 0; x < image.width(); ++x )
    {
      const QRgb a = image.pixel( x, y ), b = golden.pixel( x, y );
      different +=
        std::abs( qRed( a ) - qRed( b ) ) + std::abs( qGreen( a ) - qGreen( b ) ) + std::abs( qBlue( a ) - qBlue( b ) ) > 90 ? 1 : 0;
    }
  // Labels may move a little with the version of the map engine; a block that is missing or elsewhere is more than that.
  const int budget = image.width() * image.height() / 50;
  if ( different > budget )
    image.save( mFixture.file( QStringLiteral( "sheet_a4_now.png" ) ) );
  QVERIFY2( different <= budget, qPrintable( QStringLiteral( "%1 pixels differ, %2 may" ).arg( different ).arg( budget ) ) );
}

void TestSheetLayout::build_makesTitlesOfTheField_data()
{
  QTest::addColumn<QString>( "element" );
  QTest::addColumn<MapFilter>( "filter" );
  QTest::addColumn<Language>( "language" );
  QTest::addColumn<QString>( "title" );
  QTest::newRow( "air, city" ) << QStringLiteral( "air" ) << MapFilter {} << Language::Chinese
                               << QStringLiteral( "成都市环境空气监测站网及空气质量现状图" );
  QTest::newRow( "water, district" ) << QStringLiteral( "surface_water" )
                                     << MapFilter { MapFilter::Kind::District, QStringLiteral( "510181" ) } << Language::Chinese
                                     << QStringLiteral( "成都市都江堰市地表水监测断面及水质现状图" );
  QTest::newRow( "noise, unit" ) << QStringLiteral( "noise" ) << MapFilter { MapFilter::Kind::Unit, QStringLiteral( "CDGX" ) }
                                 << Language::Chinese << QStringLiteral( "成都高新区声环境监测点位及噪声现状图" );
  QTest::newRow( "English" ) << QStringLiteral( "air" ) << MapFilter {} << Language::English
                             << QStringLiteral( "Ambient Air Monitoring Network and Air Quality of Chengdu" );
}

void TestSheetLayout::build_makesTitlesOfTheField()
{
  QFETCH( QString, element );
  QFETCH( MapFilter, filter );
  QFETCH( Language, language );
  QFETCH( QString, title );
  SheetRequest request;
  request.element = element;
  request.filter = filter;
  request.language = language;
  const Result<QString> made = SheetLayout::defaultTitle( mFixture.services(), request );
  VERIFY_OK( made );
  QCOMPARE( *made, title );
}

void TestSheetLayout::build_refusesWhatDoesNotExist()
{
  SheetRequest request;
  request.element = QStringLiteral( "aether" );
  QVERIFY( !SheetLayout::build( mFixture.services(), request ) );
  request = SheetRequest();
  request.paper = QStringLiteral( "B5" );
  const Result<std::unique_ptr<PrintedDocument>> paper = SheetLayout::build( mFixture.services(), request );
  QVERIFY( !paper );
  QVERIFY2( paper.error().text().contains( QStringLiteral( "A4" ) ), qPrintable( paper.error().text() ) );
  request = SheetRequest();
  request.filter = { MapFilter::Kind::District, QStringLiteral( "999999" ) };
  QVERIFY( !SheetLayout::build( mFixture.services(), request ) );
  request = SheetRequest();
  request.scenario = QStringLiteral( "没有的方案" );
  QVERIFY( !SheetLayout::build( mFixture.services(), request ) );
}

void TestSheetLayout::writeSheet_isSearchableVectorPdf()
{
  SheetRequest request;
  request.secrecy = QStringLiteral( "内部资料" );
  request.signatures.compiledBy = QStringLiteral( "王小明" );
  Progress progress;
  const QString out = mFixture.file( QStringLiteral( "图幅.pdf" ) );
  const Result<QString> written = writeSheet( mFixture.services(), request, out, progress );
  VERIFY_OK( written );

  const QString text = compact( test::outputOf( QStringLiteral( "pdftotext" ), { *written, QStringLiteral( "-" ) } ) );
  for ( const char *words :
    { "成都市环境空气监测站网及空气质量现状图", "内部资料", "成都市生态环境局", "王小明", "图例", "CGCS2000", "中央经线105°E", "示意",
      "演示数据", "比例尺", "君平街", "104°00′E", "千米", "HJ633-2012（总站实时发布口径）", "灵岩寺（对照点）" } )
    QVERIFY2( text.contains( QString::fromUtf8( words ) ), words );
  for ( const QChar c : text )
    QVERIFY2( c.unicode() < 0x2E80 || c.unicode() > 0x2FDF, qPrintable( QStringLiteral( "radical U+%1" ).arg( c.unicode(), 4, 16 ) ) );

  const QStringList fonts =
    test::outputOf( QStringLiteral( "pdffonts" ), { *written } ).split( QLatin1Char( '\n' ), Qt::SkipEmptyParts ).mid( 2 );
  QVERIFY( !fonts.isEmpty() );
  for ( const QString &font : fonts )
  {
    QVERIFY2(
      QRegularExpression( QStringLiteral( "\\s+yes\\s+yes\\s+yes\\s+\\d+\\s+\\d+\\s*$" ) ).match( font ).hasMatch(), qPrintable( font ) );
    // Subscripts such as ₂ are not in the Chinese face.
    QVERIFY2( font.contains( QStringLiteral( "NotoSansCJKsc" ) ) || font.contains( QStringLiteral( "DejaVu" ) ), qPrintable( font ) );
  }
  const QStringList images = test::outputOf( QStringLiteral( "pdfimages" ), { QStringLiteral( "-list" ), *written } )
                               .split( QLatin1Char( '\n' ), Qt::SkipEmptyParts )
                               .mid( 2 );
  QCOMPARE( images, QStringList() );
  QVERIFY(
    test::outputOf( QStringLiteral( "pdfinfo" ), { *written } ).contains( QStringLiteral( "成都市环境空气监测站网及空气质量现状图" ) ) );
}

void TestSheetLayout::writeSheet_leavesNothingBehindWhenCancelled()
{
  class Cancelled : public Progress
  {
    public:
      bool isCancelled() const override { return true; }
  } progress;
  SheetRequest request;
  request.paper = QStringLiteral( "A4" );
  const QString out = mFixture.file( QStringLiteral( "cancelled.pdf" ) );
  QVERIFY( !writeSheet( mFixture.services(), request, out, progress ) );
  QVERIFY( !QFileInfo::exists( out ) );
}

void TestSheetLayout::districtReport_arrangesWithoutOverlap_data()
{
  QTest::addColumn<QString>( "code" );
  QTest::addColumn<Language>( "language" );
  // A central district, a large one, a functional zone, and one in English.
  QTest::newRow( "510105" ) << QStringLiteral( "510105" ) << Language::Chinese;
  QTest::newRow( "510181" ) << QStringLiteral( "510181" ) << Language::Chinese;
  QTest::newRow( "CDTF" ) << QStringLiteral( "CDTF" ) << Language::Chinese;
  QTest::newRow( "510131, English" ) << QStringLiteral( "510131" ) << Language::English;
}

void TestSheetLayout::districtReport_arrangesWithoutOverlap()
{
  QFETCH( QString, code );
  QFETCH( Language, language );
  DistrictRequest request;
  request.filter = { MapFilter::Kind::Unit, code };
  request.language = language;
  Result<std::unique_ptr<PrintedDocument>> document = DistrictReport::build( mFixture.services(), request );
  VERIFY_OK( document );
  QVERIFY( ( *document )->pageCount() >= 2 );
  QCOMPARE( test::pageFaults( **document ), QStringList() );
  QCOMPARE( test::cutTexts( **document ), QStringList() );
}

void TestSheetLayout::writeDistrictReport_namesItsFigures()
{
  DistrictRequest request;
  request.filter = { MapFilter::Kind::District, QStringLiteral( "510105" ) };
  Progress progress;
  const Result<QString> written =
    writeDistrictReport( mFixture.services(), request, mFixture.file( QStringLiteral( "青羊区.pdf" ) ), progress );
  VERIFY_OK( written );
  const QString text = compact( test::outputOf( QStringLiteral( "pdftotext" ), { *written, QStringLiteral( "-" ) } ) );
  const Result<QList<Station>> stations = mFixture.services().workspace.network().stations();
  VERIFY_OK( stations );
  int count = 0;
  for ( const Station &station : *stations )
    if ( station.district == QLatin1String( "510105" ) && station.statusOn( {} ) != StationStatus::Retired )
    {
      ++count;
      QVERIFY2( text.contains( compact( station.name.zh ) ), qPrintable( station.name.zh ) );
    }
  QVERIFY( text.contains( QStringLiteral( "成都市青羊区共有监测点位%1个" ).arg( count ) ) );
  for ( const char *words : { "成都市青羊区生态环境监测报告", "牵头：市生态环境局", "第1页共", "演示数据", "说明" } )
    QVERIFY2( text.contains( QString::fromUtf8( words ) ), words );
}

void TestSheetLayout::joinReports_bookmarksEachPart()
{
  DistrictRequest request;
  Progress progress;
  QStringList parts, titles;
  int pages = 0;
  for ( const char *code : { "510104", "510106" } )
  {
    request.filter = { MapFilter::Kind::Unit, QString::fromLatin1( code ) };
    const Result<QString> part = writeDistrictReport(
      mFixture.services(), request, mFixture.file( QString::fromLatin1( code ) + QStringLiteral( ".pdf" ) ), progress );
    VERIFY_OK( part );
    parts << *part;
    titles << mFixture.responsibility().unit( QString::fromLatin1( code ) )->name.zh;
    const Result<PdfDocument> pdf = PdfDocument::open( *part );
    VERIFY_OK( pdf );
    pages += pdf->pageCount();
  }
  const Result<QString> joined =
    joinReports( parts, titles, { QStringLiteral( "各区报告" ), {}, {}, {}, {} }, mFixture.file( QStringLiteral( "joined.pdf" ) ) );
  VERIFY_OK( joined );
  const Result<PdfDocument> pdf = PdfDocument::open( *joined );
  VERIFY_OK( pdf );
  QCOMPARE( pdf->pageCount(), pages );
}

void TestSheetLayout::texts_areCompleteInBothLanguages()
{
  const Result<SheetText> zh = SheetText::load( Language::Chinese );
  const Result<SheetText> en = SheetText::load( Language::English );
  VERIFY_OK( zh );
  VERIFY_OK( en );
  const Result<CsvTable> table = CsvTable::read( Resources::path( QStringLiteral( "layouts/texts.csv" ) ) );
  VERIFY_OK( table );
  static const QRegularExpression sPlace( QStringLiteral( "%\\d" ) );
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const QString id = table->text( row, QStringLiteral( "id" ) );
    QSet<QString> inChinese, inEnglish;
    for ( auto it = sPlace.globalMatch( table->text( row, QStringLiteral( "zh" ) ) ); it.hasNext(); )
      inChinese << it.next().captured();
    for ( auto it = sPlace.globalMatch( table->text( row, QStringLiteral( "en" ) ) ); it.hasNext(); )
      inEnglish << it.next().captured();
    QVERIFY2( !( *zh )( id ).isEmpty() && !( *en )( id ).isEmpty(), qPrintable( id ) );
    QVERIFY2( inChinese == inEnglish, qPrintable( id ) );
  }
}

JINGUAN_QGIS_TEST_MAIN( TestSheetLayout )
#include "test_sheetlayout.moc"

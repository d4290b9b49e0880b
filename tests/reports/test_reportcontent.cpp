#include "planning/CoverageFigures.h"
#include "planning/Proposal.h"
#include "QgisTestMain.h"
#include "reports/DistrictReport.h"
#include "reports/Figures.h"
#include "reports/items/ChartItem.h"
#include "reports/items/TableItem.h"
#include "reports/Reports.h"
#include "reports/ReportsFixture.h"
#include "reports/SheetLayout.h"
#include "reports/StationTable.h"
#include "TestSupport.h"

#include <qgscoordinatetransform.h>
#include <qgslabelingresults.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsvectorlayer.h>

using namespace jinguan;

namespace
{

const QString sScenario = QStringLiteral( "会议方案" );
const QString sDistrictScenario = QStringLiteral( "简阳方案" );
const QString sLayerScenario = QStringLiteral( "绿道覆盖" );

template<typename Item> const Item *itemOf( const PrintedDocument &document, const char *id )
{
  return dynamic_cast<const Item *>( document.layout->itemById( QString::fromLatin1( id ) ) );
}

/** The texts of a table, one list a row; empty when there is no such table. */
QList<QStringList> rowsOf( const PrintedDocument &document, const char *id )
{
  QList<QStringList> rows;
  if ( const auto *table = itemOf<TableItem>( document, id ) )
    for ( const QList<TableCell> &cells : table->content().rows )
    {
      QStringList row;
      for ( const TableCell &cell : cells )
        row << cell.text;
      rows << row;
    }
  return rows;
}

/** All words of a document: labels, tables and charts. */
QString wordsOf( const PrintedDocument &document )
{
  QStringList words;
  QList<QgsLayoutItem *> items;
  document.layout->layoutItems( items );
  for ( const QgsLayoutItem *item : std::as_const( items ) )
  {
    if ( const auto *label = dynamic_cast<const QgsLayoutItemLabel *>( item ) )
      words << label->text();
    if ( const auto *chart = dynamic_cast<const ChartItem *>( item ) )
    {
      words << chart->chart().edition;
      for ( const ChartSeries &series : chart->chart().series )
        words << series.label;
      for ( const ChartLimit &limit : chart->chart().limits )
        words << limit.label;
    }
    for ( const QStringList &row : rowsOf( document, qPrintable( item->id() ) ) )
      words << row;
  }
  return words.join( QLatin1Char( '\n' ) );
}

QString textOf( const PrintedDocument &document, const char *id )
{
  const auto *label = itemOf<QgsLayoutItemLabel>( document, id );
  return label ? label->text() : QString();
}

/** Keeps a proposal of \a count sites under \a name; why not, when it cannot. */
QString propose(
  Workspace &workspace, const QString &name, const QString &region, int count, const std::optional<DemandLayer> &demand = {} )
{
  PlanningRequest request;
  request.element = QStringLiteral( "air" );
  request.kind = QStringLiteral( "air_standard" );
  request.radius = 4000;
  request.region = region;
  request.count = count;
  request.name = name;
  request.demand = demand ? DemandKind::Layer : DemandKind::Area;
  request.demandLayer = demand;
  Progress progress;
  const Result<Scenario> scenario = Proposal::propose( workspace.network(), request, progress );
  if ( !scenario )
    return scenario.error().text();
  const Result<Scenario> saved = workspace.network().saveScenario( *scenario );
  return saved ? QString() : saved.error().text();
}

} // namespace

/** What sheets and reports say: tables, texts and names, against the data they are made from. */
class TestReportContent : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void scenarioSheet_listsSitesAndCoverage_data();
    void scenarioSheet_listsSitesAndCoverage();
    void scenarioSheet_namesTheDemandOfALayer();
    void scenarioSheet_fillsItsFrame_data();
    void scenarioSheet_fillsItsFrame();
    void scenarioSheet_showsTheRegionOfTheScenario();
    void scenarioSheet_hasRoomForManySites_data();
    void scenarioSheet_hasRoomForManySites();
    void scenarioPdf_namesSitesAsText();
    void districtReport_saysWhatTheMapShows_data();
    void districtReport_saysWhatTheMapShows();
    void editions_speakTheLanguageOfTheSheet_data();
    void editions_speakTheLanguageOfTheSheet();
    void districtNames_standApart_data();
    void districtNames_standApart();
    void time_isNeverThatOfNoData();
    void controlPoint_keepsItsMark();
    void values_nameTheirIndicator_data();
    void values_nameTheirIndicator();

  private:
    test::ReportsFixture mFixture;
};

void TestReportContent::initTestCase()
{
  const QString failure = mFixture.open( []( Workspace &workspace ) {
    const QString city = propose( workspace, sScenario, {}, 6 );
    const QString district = propose( workspace, sDistrictScenario, QStringLiteral( "510185" ), 14 );
    const QString greenway = propose( workspace, sLayerScenario, QStringLiteral( "510104" ), 2,
      DemandLayer { DemandLayer::Kind::Lines, QStringLiteral( "greenway" ), {}, 100 } );
    return city + district + greenway;
  } );
  if ( !failure.isEmpty() )
    QFAIL( qPrintable( failure ) );
}

void TestReportContent::scenarioSheet_listsSitesAndCoverage_data()
{
  QTest::addColumn<QString>( "paper" );
  QTest::addColumn<bool>( "landscape" );
  QTest::addColumn<Language>( "language" );
  QTest::newRow( "A4 lying" ) << QStringLiteral( "A4" ) << true << Language::Chinese;
  QTest::newRow( "A4 standing" ) << QStringLiteral( "A4" ) << false << Language::Chinese;
  QTest::newRow( "A3 English" ) << QStringLiteral( "A3" ) << true << Language::English;
}

void TestReportContent::scenarioSheet_listsSitesAndCoverage()
{
  QFETCH( QString, paper );
  QFETCH( bool, landscape );
  QFETCH( Language, language );
  SheetRequest request;
  request.paper = paper;
  request.landscape = landscape;
  request.language = language;
  request.element = QStringLiteral( "noise" ); // the scenario knows better
  request.scenario = sScenario;
  const Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  const Result<Scenario> scenario = mFixture.services().workspace.network().scenario( sScenario );
  VERIFY_OK( scenario );

  const QList<QStringList> sites = rowsOf( **document, "table" );
  QCOMPARE( sites.size(), 6 );
  for ( qsizetype i = 0; i < sites.size(); ++i )
  {
    const ScenarioSite &site = scenario->sites.at( i );
    const QStringList row = sites.at( i );
    QCOMPARE( row.at( 0 ), QString::number( i + 1 ) );
    QCOMPARE( row.at( 1 ), site.name );
    // The name of a site begins with its district, in Chinese.
    const auto &districts = mFixture.responsibility().districts();
    const auto district =
      std::find_if( districts.cbegin(), districts.cend(), [&]( const District &d ) { return site.name.startsWith( d.name.zh ); } );
    QVERIFY2( district != districts.cend(), qPrintable( site.name ) );
    QCOMPARE( row.at( 2 ), district->name.text( language ) );
    QCOMPARE( row.at( 3 ), QString::number( site.at.lon, 'f', 5 ) + QStringLiteral( "°" ) );
    QCOMPARE( row.at( 4 ), QString::number( site.at.lat, 'f', 5 ) + QStringLiteral( "°" ) );
    QCOMPARE( row.at( 5 ), QString::number( site.gain, 'f', 1 ) );
  }

  const QVariantMap before = scenario->figures.value( QStringLiteral( "before" ) ).toMap(),
                    after = scenario->figures.value( QStringLiteral( "after" ) ).toMap();
  const QList<QStringList> figures = rowsOf( **document, "leading-2" );
  QVERIFY( figures.size() >= 5 );
  QCOMPARE( figures.at( 0 ).mid( 1 ),
    QStringList( { before.value( QStringLiteral( "sites" ) ).toString(), after.value( QStringLiteral( "sites" ) ).toString(),
      QStringLiteral( "+6" ) } ) );
  const auto number = []( const QVariantMap &map, const char *key, double factor, int decimals ) {
    return QString::number( map.value( QString::fromLatin1( key ) ).toDouble() * factor, 'f', decimals );
  };
  QCOMPARE(
    figures.at( 1 ).mid( 1, 2 ), QStringList( { number( before, "covered_area_km2", 1, 1 ), number( after, "covered_area_km2", 1, 1 ) } ) );
  QCOMPARE( figures.at( 2 ).mid( 1, 2 ),
    QStringList( { number( before, "covered_area_share", 100, 2 ), number( after, "covered_area_share", 100, 2 ) } ) );
  QVERIFY(
    after.value( QStringLiteral( "covered_area_km2" ) ).toDouble() > before.value( QStringLiteral( "covered_area_km2" ) ).toDouble() );

  const QString facts = rowsOf( **document, "leading-1" ).isEmpty() ? QString() : wordsOf( **document );
  const StationKind *kind = mFixture.services().catalogue.stationKind( QStringLiteral( "air_standard" ) );
  for ( const QString &words : { kind->name.text( language ),
          mFixture.services().catalogue.element( QStringLiteral( "air" ) )->name.text( language ), QStringLiteral( "4 km" ) } )
    QVERIFY2( facts.contains( words ), qPrintable( words ) );
}

void TestReportContent::scenarioSheet_namesTheDemandOfALayer()
{
  SheetRequest request;
  request.language = Language::Chinese;
  request.scenario = sLayerScenario;
  request.paper = QStringLiteral( "A3" );
  request.landscape = true;
  const Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  const QString words = wordsOf( **document );
  for ( const char *said : { "新增覆盖线路最长", "覆盖需求（所选图层）", "需求覆盖率（%）" } )
    QVERIFY2( words.contains( QString::fromUtf8( said ) ), qPrintable( words ) );
  QVERIFY( !words.contains( QStringLiteral( "新增覆盖面积最大" ) ) );
}

void TestReportContent::scenarioSheet_fillsItsFrame_data()
{
  QTest::addColumn<QString>( "paper" );
  QTest::newRow( "A3" ) << QStringLiteral( "A3" );
  QTest::newRow( "A2" ) << QStringLiteral( "A2" );
}

void TestReportContent::scenarioSheet_fillsItsFrame()
{
  QFETCH( QString, paper );
  SheetRequest request;
  request.paper = paper;
  request.scenario = sScenario;
  const Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  const auto *map = itemOf<QgsLayoutItemMap>( **document, "map" );
  const QgsRectangle city = ( *document )->scene->extentOf( {} );
  const double filled = qMax( city.width() / map->extent().width(), city.height() / map->extent().height() );
  QVERIFY2( filled > 0.8, qPrintable( QString::number( filled ) ) );
  QVERIFY( map->extent().contains( city ) );
  // Existing stations of the kind only, and circles around them and the sites.
  MapScene &scene = *( *document )->scene;
  for ( const auto &stations : scene.stationLayers() )
    QCOMPARE( map->layers().contains( stations->layer() ), stations->kind().id == QLatin1String( "air_standard" ) );
  QVERIFY( map->layers().contains( scene.coverage().sites() ) );
  QCOMPARE( scene.coverage().circles()->featureCount(), 6 + 8 ); // six proposed, eight stations of the national network
}

void TestReportContent::scenarioSheet_showsTheRegionOfTheScenario()
{
  SheetRequest request;
  request.landscape = false;
  request.scenario = sDistrictScenario;
  const Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  QVERIFY2( textOf( **document, "title" ).startsWith( QStringLiteral( "成都市简阳市" ) ), qPrintable( textOf( **document, "title" ) ) );
  QCOMPARE( textOf( **document, "title" ), *SheetLayout::defaultTitle( mFixture.services(), request ) );
  const QgsRectangle district = ( *document )->scene->extentOf( { MapFilter::Kind::District, QStringLiteral( "510185" ) } );
  const auto *map = itemOf<QgsLayoutItemMap>( **document, "map" );
  QVERIFY( map->extent().contains( district ) );
  QVERIFY( map->extent().width() < 3 * district.width() );
  const auto *overview = itemOf<QgsLayoutItemMap>( **document, "overview" );
  QVERIFY( overview && overview->extent().contains( map->extent() ) );
  // The stations of the national network all stand elsewhere.
  QCOMPARE( rowsOf( **document, "leading-2" ).at( 0 ).mid( 1 ),
    QStringList( { QStringLiteral( "0" ), QStringLiteral( "14" ), QStringLiteral( "+14" ) } ) );
}

void TestReportContent::scenarioSheet_hasRoomForManySites_data()
{
  QTest::addColumn<QString>( "paper" );
  QTest::addColumn<bool>( "landscape" );
  QTest::newRow( "A4 lying" ) << QStringLiteral( "A4" ) << true;
  QTest::newRow( "A4 standing" ) << QStringLiteral( "A4" ) << false;
  QTest::newRow( "A3 lying" ) << QStringLiteral( "A3" ) << true;
}

void TestReportContent::scenarioSheet_hasRoomForManySites()
{
  QFETCH( QString, paper );
  QFETCH( bool, landscape );
  SheetRequest request;
  request.paper = paper;
  request.landscape = landscape;
  request.scenario = sDistrictScenario;
  const Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  // A table is not a head without rows, and what does not fit follows on the next page.
  QList<TableItem *> tables;
  ( *document )->layout->layoutItems( tables );
  qsizetype first = 0, most = 0;
  for ( const TableItem *table : std::as_const( tables ) )
    if ( table->id() == QLatin1String( "table" ) )
    {
      first = table->page() == 0 ? table->content().rows.size() : first;
      most = qMax( most, table->content().rows.size() );
    }
  QVERIFY2( first >= 5, qPrintable( QString::number( first ) ) );
  QCOMPARE( most, 14 );
  QCOMPARE( ( *document )->pageCount(), first == 14 ? 1 : 2 );
}

void TestReportContent::scenarioPdf_namesSitesAsText()
{
  SheetRequest request;
  request.paper = QStringLiteral( "A4" );
  request.scenario = sScenario;
  Progress progress;
  const Result<QString> written = writeSheet( mFixture.services(), request, mFixture.file( QStringLiteral( "方案.pdf" ) ), progress );
  VERIFY_OK( written );
  const QString text = test::outputOf( QStringLiteral( "pdftotext" ), { QStringLiteral( "-layout" ), *written, QStringLiteral( "-" ) } )
                         .remove( QRegularExpression( QStringLiteral( "\\s" ) ) );
  const Result<Scenario> scenario = mFixture.services().workspace.network().scenario( sScenario );
  VERIFY_OK( scenario );
  for ( const ScenarioSite &site : scenario->sites )
    QVERIFY2( text.contains( QString::number( site.at.lon, 'f', 5 ) ), qPrintable( site.name ) );
  for ( const char *words : { "建议点位一览", "方案前后对比", "面积覆盖率", "代表半径" } )
    QVERIFY2( text.contains( QString::fromUtf8( words ) ), words );
  QVERIFY( !text.contains( QStringLiteral( "数据时间" ) ) ); // a plan has none
}

void TestReportContent::districtReport_saysWhatTheMapShows_data()
{
  QTest::addColumn<QString>( "element" );
  QTest::addColumn<QString>( "shown" );
  QTest::newRow( "the first with readings" ) << QString() << QStringLiteral( "air" );
  QTest::newRow( "asked for" ) << QStringLiteral( "surface_water" ) << QStringLiteral( "surface_water" );
}

void TestReportContent::districtReport_saysWhatTheMapShows()
{
  QFETCH( QString, element );
  QFETCH( QString, shown );
  DistrictRequest request;
  request.filter = { MapFilter::Kind::District, QStringLiteral( "510104" ) };
  request.element = element;
  const Result<std::unique_ptr<PrintedDocument>> document = DistrictReport::build( mFixture.services(), request );
  VERIFY_OK( document );
  const Result<QList<Station>> stations = mFixture.services().workspace.network().stations();
  VERIFY_OK( stations );
  const auto count = [&]( const QString &of ) {
    return std::count_if( stations->cbegin(), stations->cend(), [&of]( const Station &s ) {
      return s.district == QLatin1String( "510104" ) && s.elements.contains( of ) && s.statusOn( {} ) != StationStatus::Retired;
    } );
  };
  const Element *drawn = mFixture.services().catalogue.element( shown );
  const QString title = textOf( **document, "map-title" );
  QVERIFY2( title.contains( drawn->name.zh ) && title.contains( QString::number( count( shown ) ) ), qPrintable( title ) );

  const auto *counts = itemOf<TableItem>( **document, "counts" );
  QVERIFY( counts );
  QVERIFY( counts->content().columns.size() > 3 );
  for ( const Element &one : mFixture.services().catalogue.elements() )
    for ( qsizetype i = 1; i < counts->content().columns.size(); ++i )
      if ( counts->content().columns.at( i ).title == one.name.zh )
        QCOMPARE( counts->content().rows.at( 0 ).at( i ).text, QString::number( count( one.id ) ) );
}

void TestReportContent::editions_speakTheLanguageOfTheSheet_data()
{
  QTest::addColumn<Language>( "language" );
  QTest::newRow( "Chinese" ) << Language::Chinese;
  QTest::newRow( "English" ) << Language::English;
}

void TestReportContent::editions_speakTheLanguageOfTheSheet()
{
  QFETCH( Language, language );
  SheetRequest request;
  request.language = language;
  const Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  const QString words = wordsOf( **document ) + ( *document )->properties.keywords;
  QCOMPARE( words.contains( QStringLiteral( "CNEMC practice" ) ), language == Language::English );
  QCOMPARE( words.contains( QStringLiteral( "总站实时发布口径" ) ), language == Language::Chinese );
}

void TestReportContent::districtNames_standApart_data()
{
  QTest::addColumn<QString>( "paper" );
  QTest::addColumn<Language>( "language" );
  QTest::newRow( "A3, English" ) << QStringLiteral( "A3" ) << Language::English;
  QTest::newRow( "A4, English" ) << QStringLiteral( "A4" ) << Language::English;
  QTest::newRow( "A3, Chinese" ) << QStringLiteral( "A3" ) << Language::Chinese;
}

void TestReportContent::districtNames_standApart()
{
  QFETCH( QString, paper );
  QFETCH( Language, language );
  SheetRequest request;
  request.paper = paper;
  request.language = language;
  const Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  const auto *map = itemOf<QgsLayoutItemMap>( **document, "map" );
  constexpr double dpi = 96;
  const QSizeF size( map->rect().width() * dpi / 25.4, map->rect().height() * dpi / 25.4 );
  QgsMapRendererSequentialJob job( map->mapSettings( map->extent(), size, dpi, true ) );
  job.start();
  job.waitForFinished();
  const std::unique_ptr<QgsLabelingResults> results( job.takeLabelingResults() );
  QVERIFY( results );
  const QString layer = ( *document )->scene->layer( QStringLiteral( "district" ) )->id();
  QList<QgsLabelPosition> names;
  for ( const QgsLabelPosition &label : results->allLabels() )
    if ( label.layerID == layer && !label.isUnplaced )
      names << label;
  QVERIFY2( names.size() >= 10, qPrintable( QString::number( names.size() ) ) );
  const double millimetre = map->extent().width() / map->rect().width();
  for ( qsizetype i = 0; i < names.size(); ++i )
  {
    QVERIFY2( !names.at( i ).labelText.endsWith( QLatin1String( " District" ) ), qPrintable( names.at( i ).labelText ) );
    for ( qsizetype k = i + 1; k < names.size(); ++k )
      QVERIFY2( names.at( i ).labelGeometry.distance( names.at( k ).labelGeometry ) > millimetre,
        qPrintable( QStringLiteral( "%1 / %2: %3 mm" )
                      .arg( names.at( i ).labelText, names.at( k ).labelText )
                      .arg( names.at( i ).labelGeometry.distance( names.at( k ).labelGeometry ) / millimetre ) ) );
  }
}

void TestReportContent::time_isNeverThatOfNoData()
{
  SheetRequest request;
  request.moment = parseTime( QStringLiteral( "1999-01-01 00:00" ) ).toSecsSinceEpoch(); // before all readings
  Result<std::unique_ptr<PrintedDocument>> document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  QVERIFY2(
    textOf( **document, "subtitle" ).contains( QStringLiteral( "无有效监测数据" ) ), qPrintable( textOf( **document, "subtitle" ) ) );
  QVERIFY( !textOf( **document, "subtitle" ).contains( QStringLiteral( "数据时间" ) ) );
  QVERIFY2( textOf( **document, "notes" ).remove( QLatin1Char( '\n' ) ).contains( QStringLiteral( "均无有效监测数据" ) ),
    qPrintable( textOf( **document, "notes" ) ) );

  // With data the newest value that is really shown is named: that of 09:00, an hour and a half before.
  request.moment = parseTime( QStringLiteral( "2019-07-23 10:30" ) ).toSecsSinceEpoch();
  document = SheetLayout::build( mFixture.services(), request );
  VERIFY_OK( document );
  QVERIFY2(
    textOf( **document, "notes" ).remove( QLatin1Char( '\n' ) ).contains( QStringLiteral( "所示最新数据的时段起始于2019年7月23日09:00" ) )
      || textOf( **document, "notes" )
           .remove( QLatin1Char( '\n' ) )
           .contains( QStringLiteral( "所示最新数据的时段起始于2019年7月23日 09:00" ) ),
    qPrintable( textOf( **document, "notes" ) ) );
}

void TestReportContent::controlPoint_keepsItsMark()
{
  DistrictRequest request;
  request.filter = { MapFilter::Kind::District, QStringLiteral( "510181" ) };
  Result<std::unique_ptr<PrintedDocument>> document = DistrictReport::build( mFixture.services(), request );
  VERIFY_OK( document );
  QVERIFY( wordsOf( **document ).contains( QStringLiteral( "灵岩寺（对照点）" ) ) );
  QStringList onMap;
  QgsFeature feature;
  QgsFeatureIterator features = ( *document )->scene->stationLayer( QStringLiteral( "air_standard" ) )->layer()->getFeatures();
  while ( features.nextFeature( feature ) )
    onMap << feature.attribute( QStringLiteral( "name" ) ).toString();
  QCOMPARE( onMap, QStringList( { QStringLiteral( "灵岩寺（对照点）" ) } ) );

  request.language = Language::English;
  document = DistrictReport::build( mFixture.services(), request );
  VERIFY_OK( document );
  QVERIFY( wordsOf( **document ).contains( QStringLiteral( "(control point)" ) ) );
  QVERIFY( !wordsOf( **document ).contains( QStringLiteral( "(control point) (control point)" ) ) ); // marked once
}

void TestReportContent::values_nameTheirIndicator_data()
{
  QTest::addColumn<QString>( "element" );
  for ( const char *element : { "air", "surface_water", "groundwater", "noise", "radiation", "sources" } )
    QTest::newRow( element ) << QString::fromLatin1( element );
}

void TestReportContent::values_nameTheirIndicator()
{
  QFETCH( QString, element );
  const Result<SheetText> text = SheetText::load( Language::Chinese );
  const Result<Paper> paper = Paper::load( QStringLiteral( "A4" ) );
  const Result<Figures> figures = Figures::collect( mFixture.services(), {}, 0, element );
  VERIFY_OK( text );
  VERIFY_OK( paper );
  VERIFY_OK( figures );
  QSet<QString> known { QStringLiteral( "AQI" ) };
  for ( const Indicator *indicator : mFixture.services().catalogue.indicatorsOf( element ) )
    known << ( indicator->symbol.isEmpty() ? indicator->name.zh : indicator->symbol );
  const StationTable tables( mFixture.services(), *text, *paper );
  int values = 0;
  for ( const TableContent &table : { tables.brief( *figures, element ), tables.full( *figures, element ) } )
  {
    qsizetype item = -1, value = -1;
    for ( qsizetype i = 0; i < table.columns.size(); ++i )
    {
      item = table.columns.at( i ).title == ( *text )( QStringLiteral( "table.item" ) ) ? i : item;
      value = table.columns.at( i ).title == ( *text )( QStringLiteral( "table.value" ) ) ? i : value;
    }
    QVERIFY( item >= 0 && value >= 0 );
    for ( const QList<TableCell> &row : table.rows )
      if ( row.at( value ).text != QStringLiteral( "—" ) )
      {
        ++values;
        QVERIFY2( known.contains( row.at( item ).text ), qPrintable( row.at( 1 ).text + QStringLiteral( ": " ) + row.at( item ).text ) );
      }
  }
  QVERIFY( values > 0 );
}

JINGUAN_QGIS_TEST_MAIN( TestReportContent )
#include "test_reportcontent.moc"

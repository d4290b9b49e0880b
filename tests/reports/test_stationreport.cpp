#include "QgisTestMain.h"
#include "reports/items/PhotoItem.h"
#include "reports/items/TableItem.h"
#include "reports/Reports.h"
#include "reports/ReportsFixture.h"
#include "reports/StationReport.h"
#include "TestSupport.h"

#include <qgslayoutitemlabel.h>
#include <qgslayoutitempage.h>
#include <qgslayoutpagecollection.h>

using namespace jinguan;

/** The field sheet of a station on paper, over the demo. */
class TestStationReport : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void build_hasEverySection();
    void build_photosSayWhereTheyWereTaken();
    void build_tablesCarryStatesAndClauses();
    void build_nothingOverlapsOrLeavesThePage_data();
    void build_nothingOverlapsOrLeavesThePage();
    void build_stationWithoutRecordsSaysSo();
    void build_unknownStationIsAnError();
    void write_textIsChineseAndSelectable();

  private:
    Result<std::unique_ptr<PrintedDocument>> build( const QString &station, Language language = Language::Chinese, const QString &paper = QStringLiteral( "A4" ), bool landscape = false );
    static QString textOf( const PrintedDocument &document );

    test::ReportsFixture mFixture;
};

void TestStationReport::initTestCase()
{
  const QString failure = mFixture.open();
  QVERIFY2( failure.isEmpty(), qPrintable( failure ) );
}

Result<std::unique_ptr<PrintedDocument>> TestStationReport::build( const QString &station, Language language, const QString &paper, bool landscape )
{
  StationRequest request;
  request.station = station;
  request.language = language;
  request.paper = paper;
  request.landscape = landscape;
  return StationReport::build( mFixture.services(), request );
}

/** All labels and cells. */
QString TestStationReport::textOf( const PrintedDocument &document )
{
  QStringList texts;
  QList<QgsLayoutItemLabel *> labels;
  document.layout->layoutItems( labels );
  for ( const QgsLayoutItemLabel *label : std::as_const( labels ) )
    texts << label->text();
  QList<TableItem *> tables;
  document.layout->layoutItems( tables );
  for ( const TableItem *table : std::as_const( tables ) )
  {
    for ( const QList<TableCell> &row : table->content().rows )
      for ( const TableCell &cell : row )
        texts << cell.text;
    texts << table->content().foot;
  }
  return texts.join( QLatin1Char( '\n' ) );
}

void TestStationReport::build_hasEverySection()
{
  const auto document = build( QStringLiteral( "1434A" ) );
  VERIFY_OK( document );
  QStringList titles;
  for ( const PrintedBookmark &bookmark : ( *document )->bookmarks )
    titles << bookmark.title;
  for ( const char *title : { "周边环境图", "现场照片", "仪器设备与校准状态", "校准与检定记录", "巡检记录", "周边环境现场核查", "布点规范逐条核对（按图层与属性）",
          "点位变迁", "最新监测数据" } )
    QVERIFY2( titles.contains( QString::fromUtf8( title ) ), title );
  QVERIFY( ( *document )->layout->itemById( QStringLiteral( "map" ) ) );
  if ( const QString kept = qEnvironmentVariable( "JINGUAN_TEST_PICTURES" ); !kept.isEmpty() )
    for ( int page = 0; page < ( *document )->pageCount(); ++page )
      QVERIFY( previewPage( **document, page, 110 ).save( mFixture.file( QStringLiteral( "station-%1.png" ).arg( page + 1 ) ) ) );
}

void TestStationReport::build_photosSayWhereTheyWereTaken()
{
  const auto near = build( QStringLiteral( "1434A" ) );
  VERIFY_OK( near );
  auto *photo = dynamic_cast<PhotoItem *>( ( *near )->layout->itemById( QStringLiteral( "photo-1" ) ) );
  QVERIFY( photo && !photo->image().isNull() );
  auto *text = dynamic_cast<QgsLayoutItemLabel *>( ( *near )->layout->itemById( QStringLiteral( "photo-1-text" ) ) );
  QVERIFY( text );
  QVERIFY2( text->text().contains( QStringLiteral( "拍摄点距点位" ) ), qPrintable( text->text() ) );
  const auto off = build( QStringLiteral( "DEMO-AM01" ) );
  VERIFY_OK( off );
  text = dynamic_cast<QgsLayoutItemLabel *>( ( *off )->layout->itemById( QStringLiteral( "photo-1-text" ) ) );
  QVERIFY( text );
  QVERIFY2( text->text().contains( QStringLiteral( "拍摄位置不符" ) ) && text->text().contains( QStringLiteral( "东" ) ), qPrintable( text->text() ) );
}

void TestStationReport::build_tablesCarryStatesAndClauses()
{
  const auto document = build( QStringLiteral( "1434A" ) );
  VERIFY_OK( document );
  const QString text = textOf( **document );
  for ( const char *word : { "DEMO-SN-1434-2", "不合格", "临期", "北侧新增施工围挡", "HJ 664-2013", "14.5 m", "2019-07-18 14:20" } )
    QVERIFY2( text.contains( QString::fromUtf8( word ) ), word );
  QVERIFY( !text.contains( QLatin1String( "field." ) ) ); // every text is known
  const auto english = build( QStringLiteral( "1434A" ), Language::English );
  VERIFY_OK( english );
  QVERIFY( !textOf( **english ).contains( QLatin1String( "field." ) ) );
  QVERIFY( textOf( **english ).contains( QLatin1String( "not passed" ) ) );
}

void TestStationReport::build_nothingOverlapsOrLeavesThePage_data()
{
  QTest::addColumn<QString>( "station" );
  QTest::addColumn<QString>( "paper" );
  QTest::addColumn<bool>( "landscape" );
  QTest::newRow( "A4" ) << "1434A" << "A4" << false;
  QTest::newRow( "A4 across" ) << "1434A" << "A4" << true;
  QTest::newRow( "A3 across" ) << "DEMO-AM01" << "A3" << true;
}

void TestStationReport::build_nothingOverlapsOrLeavesThePage()
{
  QFETCH( QString, station );
  QFETCH( QString, paper );
  QFETCH( bool, landscape );
  const auto document = build( station, Language::Chinese, paper, landscape );
  VERIFY_OK( document );
  QList<QgsLayoutItem *> items;
  ( *document )->layout->layoutItems( items );
  items.removeIf( []( const QgsLayoutItem *item ) { return item->type() == QgsLayoutItemRegistry::LayoutPage; } );
  QVERIFY( items.size() > 20 );
  const auto onMap = []( const QgsLayoutItem *item ) {
    return QStringList { "map", "legend", "north-arrow", "neat-line" }.contains( item->id() );
  };
  for ( qsizetype i = 0; i < items.size(); ++i )
  {
    const QgsLayoutItemPage *page = ( *document )->layout->pageCollection()->page( items.at( i )->page() );
    const QRectF own( items.at( i )->scenePos(), items.at( i )->rect().size() );
    QVERIFY2( QRectF( page->scenePos(), page->rect().size() ).adjusted( 5, 5, -5, -5 ).contains( own ), qPrintable( items.at( i )->id() ) );
    for ( qsizetype k = i + 1; k < items.size(); ++k )
    {
      const QRectF shared = own.intersected( QRectF( items.at( k )->scenePos(), items.at( k )->rect().size() ) );
      QVERIFY2( ( onMap( items.at( i ) ) && onMap( items.at( k ) ) ) || shared.width() < 0.3 || shared.height() < 0.3,
        qPrintable( items.at( i )->id() + QStringLiteral( " overlaps " ) + items.at( k )->id() ) );
    }
  }
}

void TestStationReport::build_stationWithoutRecordsSaysSo()
{
  const auto document = build( QStringLiteral( "DEMO-AM03" ) );
  VERIFY_OK( document );
  const QString text = textOf( **document );
  for ( const char *sentence : { "尚无登记的现场照片。", "尚无登记的仪器设备。", "尚无校准记录。", "尚无巡检记录。" } )
    QVERIFY2( text.contains( QString::fromUtf8( sentence ) ), sentence );
}

void TestStationReport::build_unknownStationIsAnError()
{
  const auto document = build( QStringLiteral( "none" ) );
  QVERIFY( !document );
  QVERIFY( !document.error().remedy.isEmpty() );
}

void TestStationReport::write_textIsChineseAndSelectable()
{
  Progress progress;
  const QString out = mFixture.file( QStringLiteral( "station.pdf" ) );
  const Result<QString> written =
    writeDocument( [this] { return build( QStringLiteral( "1434A" ) ); }, Language::Chinese, out, progress );
  VERIFY_OK( written );
  const QString text = test::outputOf( QStringLiteral( "pdftotext" ), { QStringLiteral( "-layout" ), out, QStringLiteral( "-" ) } );
  if ( text.isNull() )
    QSKIP( "pdftotext is not here" );
  for ( const char *word : { "沙河铺现场档案", "仪器设备与校准状态", "周边环境现场核查" } )
    QVERIFY2( text.contains( QString::fromUtf8( word ) ), word );
}

JINGUAN_QGIS_TEST_MAIN( TestStationReport )
#include "test_stationreport.moc"

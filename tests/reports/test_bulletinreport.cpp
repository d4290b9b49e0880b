#include "BulletinExamples.h"
#include "layers/chart/ChartRequest.h"
#include "QgisTestMain.h"
#include "reports/bulletin/BulletinReport.h"
#include "reports/DistrictReport.h"
#include "reports/document/DocumentTables.h"
#include "reports/items/StatChartItem.h"
#include "reports/Reports.h"
#include "reports/ReportsFixture.h"

#include <qgslayoutitemlabel.h>
#include <qgslayoutitempage.h>
#include <qgslayoutpagecollection.h>

using namespace jinguan;

namespace
{
/** Items that leave their page or overlap another, and labels that are cut, in words. */
QStringList faultsOf( const PrintedDocument &document )
{
  QStringList faults;
  QList<QgsLayoutItem *> items;
  document.layout->layoutItems( items );
  items.removeIf( []( const QgsLayoutItem *item ) { return item->type() == QgsLayoutItemRegistry::LayoutPage; } );
  for ( qsizetype i = 0; i < items.size(); ++i )
  {
    const QgsLayoutItemPage *page = document.layout->pageCollection()->page( items.at( i )->page() );
    const QRectF sheet( page->scenePos(), page->rect().size() );
    const QRectF own( items.at( i )->scenePos(), items.at( i )->rect().size() );
    if ( !sheet.adjusted( 5, 5, -5, -5 ).contains( own ) )
      faults << items.at( i )->id() + QStringLiteral( " leaves the page" );
    if ( const auto *label = dynamic_cast<const QgsLayoutItemLabel *>( items.at( i ) ); label
         && ( label->sizeForText().width() > label->rect().width() + 0.2 || label->sizeForText().height() > label->rect().height() + 0.2 ) )
      faults << label->id() + QStringLiteral( " is cut: " ) + label->text();
    for ( qsizetype k = i + 1; k < items.size(); ++k )
    {
      const QRectF shared = own.intersected( QRectF( items.at( k )->scenePos(), items.at( k )->rect().size() ) );
      if ( shared.width() > 0.3 && shared.height() > 0.3 )
        faults << QStringLiteral( "%1 overlaps %2" ).arg( items.at( i )->id(), items.at( k )->id() );
    }
  }
  return faults;
}

QString wordsOf( const PrintedDocument &document )
{
  QStringList words;
  QList<QgsLayoutItemLabel *> labels;
  document.layout->layoutItems( labels );
  for ( const QgsLayoutItemLabel *label : std::as_const( labels ) )
    words << label->text();
  return words.join( QString() ).remove( QLatin1Char( '\n' ) );
}
} // namespace

/** Bulletins of every element that has readings in the demo, laid out. */
class TestBulletinReport : public QObject
{
    Q_OBJECT

  private:
    test::ReportsFixture mFixture;

    static BulletinRequest request( const QString &element, const QString &kind, const QString &begin )
    {
      BulletinRequest request;
      request.question.element = element;
      request.question.period = BulletinPeriod::parse( kind, begin ).value();
      request.language = Language::Chinese;
      return request;
    }

  private Q_SLOTS:
    void initTestCase() { QCOMPARE( mFixture.open(), QString() ); }

    void build_arrangesWithoutOverlap_data()
    {
      QTest::addColumn<QString>( "element" );
      QTest::addColumn<QString>( "kind" );
      QTest::addColumn<QString>( "begin" );
      QTest::addColumn<QString>( "paper" );
      QTest::addColumn<bool>( "chinese" );
      const auto add = []( const char *element, const char *kind, const char *begin, const char *paper, bool chinese ) {
        QTest::addRow( "%s %s %s %s", element, begin, paper, chinese ? "zh" : "en" )
          << QString::fromLatin1( element ) << QString::fromLatin1( kind ) << QString::fromLatin1( begin ) << QString::fromLatin1( paper )
          << chinese;
      };
      add( "air", "month", "2014-03", "A4", true );
      add( "air", "month", "2014-03", "A3", false );
      add( "air", "year", "2014", "A4", true );
      add( "air", "quarter", "2014-Q1", "A4", false );
      add( "air", "day", "2014-03-05", "A4", true );
      add( "surface_water", "month", "2019-07", "A4", true );
      add( "surface_water", "month", "2019-07", "A4", false );
      add( "groundwater", "month", "2019-07", "A4", true );
      add( "soil", "year", "2019", "A4", true );
      add( "noise", "month", "2019-07", "A4", true );
      add( "noise", "day", "2019-07-20", "A3", false );
      add( "radiation", "month", "2019-07", "A4", true );
      add( "wetland", "month", "2019-07", "A4", true );
      add( "sources", "month", "2019-07", "A4", false );
      add( "forest", "year", "2014", "A4", true );
    }
    void build_arrangesWithoutOverlap()
    {
      QFETCH( QString, element );
      QFETCH( QString, kind );
      QFETCH( QString, begin );
      QFETCH( QString, paper );
      QFETCH( bool, chinese );
      BulletinRequest asked = request( element, kind, begin );
      asked.paper = paper;
      asked.language = chinese ? Language::Chinese : Language::English;
      const Result<std::unique_ptr<PrintedDocument>> document = BulletinReport::build( mFixture.services(), asked );
      VERIFY_OK( document );
      QCOMPARE( faultsOf( **document ), QStringList() );
      QVERIFY( ( *document )->pageCount() >= 1 );
      const QString words = wordsOf( **document );
      QVERIFY2( !words.contains( QRegularExpression( QStringLiteral( "%[0-9]|[a-z]+\\.[a-z]+\\.[a-z]+" ) ) ), qPrintable( words ) );
      QVERIFY( words.contains( chinese ? QStringLiteral( "演示数据" ) : QStringLiteral( "Demo data" ) ) );
      if ( const QString kept = qEnvironmentVariable( "JINGUAN_TEST_PICTURES" ); !kept.isEmpty() )
      {
        Progress progress;
        VERIFY_OK( writeDocument( [&] { return BulletinReport::build( mFixture.services(), asked ); }, asked.language,
          QStringLiteral( "%1/%2-%3-%4-%5.pdf" )
            .arg( kept, element, begin, paper, chinese ? QStringLiteral( "zh" ) : QStringLiteral( "en" ) ),
          progress ) );
      }
    }

    void numbersOfTheText_standInTheTables()
    {
      const Result<std::unique_ptr<PrintedDocument>> document = BulletinReport::build(
        mFixture.services(), request( QStringLiteral( "air" ), QStringLiteral( "month" ), QStringLiteral( "2014-03" ) ) );
      VERIFY_OK( document );
      const DocumentContent &content = ( *document )->content;
      QString items;
      for ( const DocumentBlock &block : content.blocks )
        if ( block.kind == DocumentBlock::Kind::Paragraph && block.text.contains( QStringLiteral( "PM₂.₅平均浓度为" ) ) )
          items = block.text;
      QVERIFY2( !items.isEmpty(), "the demo has PM2.5 of March 2014" );
      const QRegularExpressionMatch match = QRegularExpression( QStringLiteral( "PM₂\\.₅平均浓度为([0-9]+)微克/立方米" ) ).match( items );
      QVERIFY2( match.hasMatch(), qPrintable( items ) );
      const TableContent table = content.tables().constFirst();
      QString value;
      for ( const QList<TableCell> &row : table.rows )
        if ( row.constFirst().text == QStringLiteral( "PM₂.₅平均浓度" ) )
          value = row.at( 1 ).text;
      QCOMPARE( value, match.captured( 1 ) );
    }

    void tables_areThoseOfThePages()
    {
      const Result<std::unique_ptr<PrintedDocument>> document = BulletinReport::build(
        mFixture.services(), request( QStringLiteral( "noise" ), QStringLiteral( "month" ), QStringLiteral( "2019-07" ) ) );
      VERIFY_OK( document );
      const TableSet set = tablesOf( **document );
      QVERIFY( set.tables.size() >= 3 );
      QVERIFY( set.notes.join( QString() ).contains( QStringLiteral( "演示数据" ) ) );
      for ( const TableContent &table : set.tables )
        for ( const QList<TableCell> &row : table.rows )
          QCOMPARE( row.size(), table.columns.size() );
    }

    void tables_ofADistrictReportAreWholeAgain()
    {
      DistrictRequest asked;
      asked.filter = { MapFilter::Kind::District, QStringLiteral( "510104" ) };
      const Result<std::unique_ptr<PrintedDocument>> document = DistrictReport::build( mFixture.services(), asked );
      VERIFY_OK( document );
      const TableSet set = tablesOf( **document );
      QVERIFY( !set.tables.isEmpty() );
      QSet<QString> titles;
      for ( const TableContent &table : set.tables )
      {
        QVERIFY2( table.title.isEmpty() || !titles.contains( table.title ), qPrintable( table.title ) );
        titles << table.title;
      }
    }

    void draft_isPrintedAndMarked()
    {
      BulletinRequest asked = request( QStringLiteral( "air" ), QStringLiteral( "month" ), QStringLiteral( "2014-03" ) );
      BulletinDraft draft( asked.question, asked.language, { { QStringLiteral( "overview" ), QStringLiteral( "旧的文字" ) } } );
      draft.edit( QStringLiteral( "overview" ), QStringLiteral( "本月会商意见：颗粒物为主。" ), QStringLiteral( "王工" ),
        QDateTime::currentDateTimeUtc() );
      asked.draft = draft;
      const Result<std::unique_ptr<PrintedDocument>> document = BulletinReport::build( mFixture.services(), asked );
      VERIFY_OK( document );
      QVERIFY( ( *document )->edited );
      QVERIFY( ( *document )->outOfDate );
      QVERIFY( wordsOf( **document ).contains( QStringLiteral( "本月会商意见：颗粒物为主。" ) ) );
      QVERIFY( ( *document )->properties.keywords.contains( QStringLiteral( "已编辑" ) ) );
      asked.question.period = asked.question.period.previous();
      QVERIFY( !BulletinReport::build( mFixture.services(), asked ) );
    }

    void wrongQuestions_areRefused()
    {
      BulletinRequest asked = request( QStringLiteral( "air" ), QStringLiteral( "month" ), QStringLiteral( "2014-03" ) );
      asked.question.area = { MapFilter::Kind::District, QStringLiteral( "999999" ) };
      QVERIFY( !BulletinReport::build( mFixture.services(), asked ) );
      asked = request( QStringLiteral( "air" ), QStringLiteral( "month" ), QStringLiteral( "2014-03" ) );
      asked.question.element = QStringLiteral( "weather" );
      const Result<std::unique_ptr<PrintedDocument>> unknown = BulletinReport::build( mFixture.services(), asked );
      QVERIFY( !unknown );
      asked.question.element = QStringLiteral( "air" );
      asked.paper = QStringLiteral( "B5" );
      QVERIFY( !BulletinReport::build( mFixture.services(), asked ) );
    }

    void profiles_holdOnlyWhatIsKnown()
    {
      const Result<BulletinProfiles> profiles = BulletinProfiles::load();
      VERIFY_OK( profiles );
      const Result<SheetText> words = SheetText::load( Language::Chinese, QStringLiteral( "layouts/bulletin_phrases.csv" ) );
      VERIFY_OK( words );
      for ( const QString &element : profiles->elements() )
        for ( const BulletinPeriod::Kind kind :
          { BulletinPeriod::Kind::Day, BulletinPeriod::Kind::Month, BulletinPeriod::Kind::Quarter, BulletinPeriod::Kind::Year } )
        {
          const BulletinProfile *profile = profiles->find( element, kind );
          QVERIFY2( profile, qPrintable( element ) );
          for ( const QString &paragraph : profile->paragraphs )
            QVERIFY2( words->contains( QStringLiteral( "paragraph." ) + paragraph ), qPrintable( paragraph ) );
          for ( const QString &chart : profile->charts )
          {
            VERIFY_OK( ChartRequest::kindOf( chart.section( QLatin1Char( ':' ), 0, 0 ) ) );
            QVERIFY2( mFixture.services().catalogue.indicator( chart.section( QLatin1Char( ':' ), 1 ) ), qPrintable( chart ) );
          }
          for ( const BulletinItem &item : profile->items )
            QVERIFY2( item.indicator.isEmpty() || item.indicator == QLatin1String( "AQI" )
                || mFixture.services().catalogue.indicator( item.indicator ),
              qPrintable( item.indicator ) );
        }
    }

    void phrases_areCompleteInBothLanguages()
    {
      const Result<CsvTable> table = CsvTable::read( Resources::path( QStringLiteral( "layouts/bulletin_phrases.csv" ) ) );
      VERIFY_OK( table );
      static const QRegularExpression sPlace( QStringLiteral( "%[0-9]" ) );
      QSet<QString> ids;
      for ( int row = 0; row < table->rowCount(); ++row )
      {
        const QString id = table->text( row, QStringLiteral( "id" ) );
        QVERIFY2( !ids.contains( id ), qPrintable( id ) );
        ids << id;
        const QString zh = table->text( row, QStringLiteral( "zh" ) ), en = table->text( row, QStringLiteral( "en" ) );
        QVERIFY2( zh.isEmpty() == en.isEmpty(), qPrintable( id ) );
        QVERIFY2( !zh.contains( QLatin1Char( ',' ) ) || id == QLatin1String( "note.edited.entry" ), qPrintable( id ) );
      }
    }
};

JINGUAN_QGIS_TEST_MAIN( TestBulletinReport )
#include "test_bulletinreport.moc"

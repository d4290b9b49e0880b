#include "layers/chart/HeatChart.h"
#include "reports/document/DocumentExport.h"
#include "reports/document/TableExport.h"
#include "reports/document/ZipArchive.h"
#include "TestSupport.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace jinguan;

/** What word processors and spreadsheets get, read back out of the files. */
class TestDocumentExport : public QObject
{
    Q_OBJECT

  private:
    QTemporaryDir mFolder;

    QString file( const QString &name ) const
    {
      const QString kept = qEnvironmentVariable( "JINGUAN_TEST_PICTURES" );
      return kept.isEmpty() ? mFolder.filePath( name ) : QDir( kept ).filePath( name );
    }

    static TableContent table()
    {
      TableContent table;
      table.title = QStringLiteral( "各区排名: 甲/乙" );
      table.columns = { { QStringLiteral( "排名" ), 1, Qt::AlignRight }, { QStringLiteral( "编号" ), 1, Qt::AlignLeft },
        { QStringLiteral( "PM₂.₅ (µg/m³)" ), 2, Qt::AlignRight }, { QStringLiteral( "级别" ), 1, Qt::AlignHCenter } };
      table.rows = { { { QStringLiteral( "1" ), {} }, { QStringLiteral( "510104" ), {} }, { QStringLiteral( "45.50" ), {} },
                       { QStringLiteral( "良" ), QColor( QStringLiteral( "#ffff00" ) ) } },
        { { QStringLiteral( "—" ), {} }, { QStringLiteral( "<乙> & \"丙\"" ), {} }, { QStringLiteral( "91*" ), {} },
          { QStringLiteral( "2" ), {} } },
        { { QStringLiteral( "2" ), {} }, { QStringLiteral( "007" ), {} }, { QStringLiteral( "−3.2" ), {} }, { {}, {} } } };
      return table;
    }

    static DocumentContent content()
    {
      DocumentContent content;
      content.title = QStringLiteral( "成都市环境空气质量月报（2014年3月）" );
      content.subtitle = QStringLiteral( "评价时段：2014年3月" );
      content.secrecy = QStringLiteral( "内部" );
      content.demoMark = QStringLiteral( "演示数据" );
      content.foot = QStringLiteral( "成都市生态环境局" );
      content.pageNumber = QStringLiteral( "第%1页 共%2页" );
      content.properties = { content.title, QStringLiteral( "成都市生态环境局" ), QStringLiteral( "主题" ),
        QStringLiteral( "大气, 已编辑" ), QDateTime( QDate( 2014, 4, 2 ), QTime( 1, 2, 3 ), Qt::UTC ) };
      const auto add = [&]( DocumentBlock::Kind kind, const QString &text ) -> DocumentBlock & {
        DocumentBlock block;
        block.kind = kind;
        block.text = text;
        content.blocks << block;
        return content.blocks.last();
      };
      add( DocumentBlock::Kind::Facts, {} ).facts = { { QStringLiteral( "优良天数比例" ), QStringLiteral( "48.4%" ) },
        { QStringLiteral( "PM₂.₅" ), QStringLiteral( "91微克/立方米" ) }, { QStringLiteral( "AQI" ), QStringLiteral( "120" ) } };
      add( DocumentBlock::Kind::Heading, QStringLiteral( "综述" ) );
      add( DocumentBlock::Kind::Paragraph, QStringLiteral( "2014年3月，全市PM₂.₅平均浓度为91微克/立方米 <&>。\n第二行  两个空格。" ) );
      auto chart = std::make_shared<HeatChart>();
      chart->head.title = QStringLiteral( "AQI日历" );
      HeatBlock block;
      block.columns = block.rows = 2;
      block.cells = { HeatCell { 0, 0, 1, 80, 1, QColor( Qt::yellow ), {}, {}, 0 },
        HeatCell { 1, 1, 1, 120, 1, QColor( Qt::red ), {}, {}, 0 } };
      chart->blocks << block;
      add( DocumentBlock::Kind::Chart, {} ).chart = chart;
      add( DocumentBlock::Kind::PageBreak, {} );
      add( DocumentBlock::Kind::Table, {} ).table = table();
      add( DocumentBlock::Kind::Note, QStringLiteral( "评价标准：HJ 663-2013。" ) );
      return content;
    }

    /** Text and element names of a part; fails when it is no well-formed XML. */
    struct Part
    {
        QString text;
        QStringList elements;
        QMap<QString, QStringList> attributes; //!< `element/attribute` to its values
    };
    static Part parsed( const QByteArray &bytes )
    {
      Part part;
      QXmlStreamReader xml( bytes );
      while ( !xml.atEnd() )
      {
        xml.readNext();
        if ( xml.isStartElement() )
        {
          part.elements << xml.qualifiedName().toString();
          for ( const QXmlStreamAttribute &attribute : xml.attributes() )
            part.attributes[xml.qualifiedName().toString() + QLatin1Char( '/' ) + attribute.qualifiedName().toString()]
              << attribute.value().toString();
        }
        else if ( xml.isCharacters() )
          part.text += xml.text();
      }
      if ( xml.hasError() )
        qWarning() << xml.errorString() << bytes.left( 400 );
      return xml.hasError() ? Part() : part;
    }
    Part part( const QString &path, const char *name ) const
    {
      const Result<QByteArray> bytes = ZipArchive::read( path, QString::fromLatin1( name ) );
      return bytes ? parsed( *bytes ) : Part();
    }

  private Q_SLOTS:
    void docx_holdsEverything()
    {
      const QString path = file( QStringLiteral( "月报.docx" ) );
      VERIFY_OK( DocumentExport::write( content(), path ) );
      const Part body = part( path, "word/document.xml" );
      for ( const char *words : { "成都市环境空气质量月报（2014年3月）", "全市PM₂.₅平均浓度为91微克/立方米 <&>。", "两个空格", "510104",
              "<乙> & \"丙\"", "48.4%", "评价标准：HJ 663-2013。" } )
        QVERIFY2( body.text.contains( QString::fromUtf8( words ) ), words );
      QCOMPARE( body.elements.count( QStringLiteral( "w:drawing" ) ), 1 );
      QCOMPARE( body.elements.count( QStringLiteral( "w:tbl" ) ), 2 );
      QCOMPARE( body.elements.count( QStringLiteral( "w:tblHeader" ) ), 1 );
      QVERIFY( body.attributes.value( QStringLiteral( "w:pStyle/w:val" ) ).contains( QStringLiteral( "Heading1" ) ) );
      QVERIFY2(
        body.attributes.value( QStringLiteral( "w:shd/w:fill" ) ).contains( QStringLiteral( "FFFF00" ) ), "the colour of the grade" );
      QVERIFY( body.attributes.value( QStringLiteral( "w:br/w:type" ) ).contains( QStringLiteral( "page" ) ) );
      const Part footer = part( path, "word/footer1.xml" );
      QVERIFY( footer.text.contains( QStringLiteral( "成都市生态环境局" ) ) );
      QCOMPARE( footer.attributes.value( QStringLiteral( "w:fldSimple/w:instr" ) ),
        ( QStringList { QStringLiteral( "PAGE" ), QStringLiteral( "NUMPAGES" ) } ) );
      const Part header = part( path, "word/header1.xml" );
      QVERIFY( header.text.contains( QStringLiteral( "演示数据" ) ) && header.text.contains( QStringLiteral( "内部" ) ) );
      const Part styles = part( path, "word/styles.xml" );
      QVERIFY( styles.attributes.value( QStringLiteral( "w:rFonts/w:eastAsia" ) ).contains( QStringLiteral( "黑体" ) ) );
      QVERIFY( part( path, "docProps/core.xml" ).text.contains( QStringLiteral( "大气, 已编辑" ) ) );
      const Result<QByteArray> png = ZipArchive::read( path, QStringLiteral( "word/media/image1.png" ) );
      VERIFY_OK( png );
      const QImage image = QImage::fromData( *png );
      QCOMPARE( image.width(), qRound( 170 / 25.4 * 200 ) ); // 200 dpi over the width of the text
    }

    void docx_partsAreTypedAndRelated()
    {
      const QString path = file( QStringLiteral( "types.docx" ) );
      VERIFY_OK( DocumentExport::write( content(), path ) );
      const QStringList parts = part( path, "[Content_Types].xml" ).attributes.value( QStringLiteral( "Override/PartName" ) );
      QVERIFY( parts.contains( QStringLiteral( "/word/document.xml" ) ) );
      for ( const QString &name : parts )
        VERIFY_OK( ZipArchive::read( path, name.mid( 1 ) ) );
      const Part relations = part( path, "word/_rels/document.xml.rels" );
      const QStringList ids = relations.attributes.value( QStringLiteral( "Relationship/Id" ) );
      for ( const QString &target : relations.attributes.value( QStringLiteral( "Relationship/Target" ) ) )
        VERIFY_OK( ZipArchive::read( path, QStringLiteral( "word/" ) + target ) );
      const Part body = part( path, "word/document.xml" );
      for ( const char *used : { "a:blip/r:embed", "w:headerReference/r:id", "w:footerReference/r:id" } )
        for ( const QString &id : body.attributes.value( QString::fromLatin1( used ) ) )
          QVERIFY2( ids.contains( id ), qPrintable( id ) );
    }

    void odt_holdsEverything()
    {
      const QString path = file( QStringLiteral( "月报.odt" ) );
      VERIFY_OK( DocumentExport::write( content(), path ) );
      const Part body = part( path, "content.xml" );
      for ( const char *words : { "成都市环境空气质量月报（2014年3月）", "<&>。", "两个空格", "510104", "<乙> & \"丙\"", "48.4%" } )
        QVERIFY2( body.text.contains( QString::fromUtf8( words ) ), words );
      QVERIFY( !body.text.contains( QStringLiteral( "@content@" ) ) );
      QCOMPARE( body.elements.count( QStringLiteral( "text:h" ) ), 1 );
      QCOMPARE( body.elements.count( QStringLiteral( "table:table-header-rows" ) ), 1 );
      QCOMPARE( body.attributes.value( QStringLiteral( "text:p/text:style-name" ) ).count( QStringLiteral( "BodyText" ) ), 2 );
      QVERIFY( body.attributes.value( QStringLiteral( "style:table-cell-properties/fo:background-color" ) )
                 .contains( QStringLiteral( "#ffff00" ) ) );
      const Part styles = part( path, "styles.xml" );
      QVERIFY( styles.elements.contains( QStringLiteral( "text:page-number" ) )
        && styles.elements.contains( QStringLiteral( "text:page-count" ) ) );
      QVERIFY( styles.text.contains( QStringLiteral( "演示数据" ) ) && styles.text.contains( QStringLiteral( "第1页 共1页" ) ) );
      QVERIFY( styles.attributes.value( QStringLiteral( "style:font-face/svg:font-family" ) )
                 .join( QLatin1Char( ' ' ) )
                 .contains( QStringLiteral( "宋体" ) ) );
      for ( const QString &name :
        part( path, "META-INF/manifest.xml" ).attributes.value( QStringLiteral( "manifest:file-entry/manifest:full-path" ) ) )
        if ( name != QLatin1String( "/" ) )
          VERIFY_OK( ZipArchive::read( path, name ) );
      QVERIFY( part( path, "meta.xml" ).text.contains( QStringLiteral( "2014-04-02T01:02:03" ) ) );
      QFile raw( path );
      QVERIFY( raw.open( QIODevice::ReadOnly ) );
      QVERIFY2(
        raw.read( 100 ).contains( "mimetypeapplication/vnd.oasis.opendocument.text" ), "the type stands uncompressed at the begin" );
    }

    void emptyContent_orOtherEnding_isRefused()
    {
      QVERIFY( !DocumentExport::write( {}, file( QStringLiteral( "leer.docx" ) ) ) );
      QVERIFY( !QFile::exists( file( QStringLiteral( "leer.docx" ) ) ) );
      QVERIFY( !DocumentExport::write( content(), file( QStringLiteral( "a.rtf" ) ) ) );
      QVERIFY( !DocumentExport::write( content(), mFolder.filePath( QStringLiteral( "no/such/folder.docx" ) ) ) );
    }

    void numbers_areNumbersAndCodesAreNot()
    {
      const TableColumn right { {}, 1, Qt::AlignRight }, left { {}, 1, Qt::AlignLeft };
      QCOMPARE( TableExport::number( right, { QStringLiteral( "45.50" ), {} } )->value, 45.5 );
      QCOMPARE( TableExport::number( right, { QStringLiteral( "45.50" ), {} } )->decimals, 2 );
      QCOMPARE( TableExport::number( right, { QStringLiteral( "−3.2" ), {} } )->value, -3.2 );
      for ( const char *text : { "007", "1,234", "91*", "—", "", "12 %", "1e5", "." } )
        QVERIFY2( !TableExport::number( right, { QString::fromUtf8( text ), {} } ), text );
      QVERIFY( !TableExport::number( left, { QStringLiteral( "510104" ), {} } ) );
    }

    void xlsx_hasNumbersTextsAndNotes()
    {
      const QString path = file( QStringLiteral( "表.xlsx" ) );
      const TableSet set { { table(), table() }, { QStringLiteral( "演示数据：虚构。" ) }, QStringLiteral( "说明" ), content().properties,
        Language::Chinese };
      const Result<QStringList> written = TableExport::write( set, path );
      VERIFY_OK( written );
      QCOMPARE( *written, QStringList { path } );
      QCOMPARE( part( path, "xl/workbook.xml" ).attributes.value( QStringLiteral( "sheet/name" ) ),
        ( QStringList { QStringLiteral( "各区排名 甲 乙" ), QStringLiteral( "各区排名 甲 乙 (2)" ), QStringLiteral( "说明" ) } ) );
      const Result<QByteArray> bytes = ZipArchive::read( path, QStringLiteral( "xl/worksheets/sheet1.xml" ) );
      VERIFY_OK( bytes );
      QVERIFY2( bytes->contains( "<v>45.5</v>" ) && bytes->contains( "<v>-3.2</v>" ), bytes->constData() );
      QVERIFY( !bytes->contains( "<v>510104</v>" ) && bytes->contains( "510104" ) );
      QVERIFY( bytes->contains( "state=\"frozen\"" ) && bytes->contains( "customWidth" ) );
      QVERIFY( part( path, "xl/worksheets/sheet3.xml" ).text.contains( QStringLiteral( "虚构" ) ) );
      QVERIFY( part( path, "xl/styles.xml" ).attributes.value( QStringLiteral( "fgColor/rgb" ) ).contains( QStringLiteral( "FFFFFF00" ) ) );
    }

    void ods_hasNumbersAndNotes()
    {
      const QString path = file( QStringLiteral( "表.ods" ) );
      VERIFY_OK( TableExport::write(
        { { table() }, { QStringLiteral( "演示数据：虚构。" ) }, QStringLiteral( "说明" ), {}, Language::Chinese }, path ) );
      const Part body = part( path, "content.xml" );
      QCOMPARE( body.attributes.value( QStringLiteral( "table:table-cell/office:value" ) ),
        ( QStringList {
          QStringLiteral( "1" ), QStringLiteral( "45.5" ), QStringLiteral( "2" ), QStringLiteral( "2" ), QStringLiteral( "-3.2" ) } ) );
      QVERIFY( body.text.contains( QStringLiteral( "虚构" ) ) );
      QCOMPARE( body.attributes.value( QStringLiteral( "table:table/table:name" ) ).constLast(), QStringLiteral( "说明" ) );
    }

    void csv_isOneFileATable()
    {
      const QString path = file( QStringLiteral( "表.csv" ) );
      const Result<QStringList> one =
        TableExport::write( { { table() }, { QStringLiteral( "说明一" ) }, {}, {}, Language::Chinese }, path );
      VERIFY_OK( one );
      QFile raw( path );
      QVERIFY( raw.open( QIODevice::ReadOnly ) );
      const QByteArray bytes = raw.readAll();
      QVERIFY( bytes.startsWith( "\xEF\xBB\xBF# " ) );
      const QString text = QString::fromUtf8( bytes );
      QVERIFY2( text.contains(
                  QStringLiteral( "# 说明一\r\n排名,编号,PM₂.₅ (µg/m³),级别\r\n1,510104,45.50,良\r\n—,\"<乙> & \"\"丙\"\"\",91*,2\r\n" ) ),
        qPrintable( text ) );
      const Result<QStringList> two = TableExport::write( { { table(), table() }, {}, {}, {}, Language::Chinese }, path, false );
      VERIFY_OK( two );
      QCOMPARE( two->size(), 2 );
      QVERIFY( two->constFirst().endsWith( QStringLiteral( "表-1.csv" ) ) );
      QFile plain( two->constFirst() );
      QVERIFY( plain.open( QIODevice::ReadOnly ) );
      QVERIFY( !plain.readAll().startsWith( "\xEF\xBB\xBF" ) );
      QVERIFY( !TableExport::write( {}, path ) );
      QVERIFY( !TableExport::write( { { table() }, {}, {}, {}, Language::Chinese }, file( QStringLiteral( "a.pdf" ) ) ) );
    }
};

QTEST_MAIN( TestDocumentExport )
#include "test_documentexport.moc"

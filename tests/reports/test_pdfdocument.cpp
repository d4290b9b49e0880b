#include "QgisTestMain.h"
#include "reports/items/PaperText.h"
#include "reports/PdfDocument.h"
#include "reports/PdfTextRepair.h"
#include "reports/ReportsFixture.h"
#include "TestSupport.h"

#include <QPainter>
#include <QPdfWriter>

using namespace jinguan;

class TestPdfDocument : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void everyday_givesTheCharacterOfARadical_data();
    void everyday_givesTheCharacterOfARadical();
    void mend_rewritesAllFormsOfMappings();
    void mend_leavesOtherMapsAlone();
    void mendText_letsChineseBeFound();
    void append_joinsPagesWithBookmarks();
    void pageHasContent_seesAnEmptyPage();
    void open_refusesWhatIsNoPdf_data();
    void open_refusesWhatIsNoPdf();

  private:
    QString draw( const QString &name, const QStringList &pages );
    QTemporaryDir mFolder;
};

/** Writes one page a text with Qt's own PDF engine, as the layout engine does. */
QString TestPdfDocument::draw( const QString &name, const QStringList &pages )
{
  const QString path = mFolder.filePath( name );
  QPdfWriter writer( path );
  writer.setResolution( 300 );
  QPainter painter( &writer );
  painter.setFont( papertext::font( 2 ) );
  for ( qsizetype i = 0; i < pages.size(); ++i )
  {
    if ( i > 0 )
      writer.newPage();
    if ( !pages.at( i ).isEmpty() )
      painter.drawText( QPointF( 300, 500 ), pages.at( i ) );
  }
  painter.end();
  return path;
}

void TestPdfDocument::everyday_givesTheCharacterOfARadical_data()
{
  QTest::addColumn<char32_t>( "radical" );
  QTest::addColumn<char32_t>( "character" );
  QTest::newRow( "sheng" ) << U'⽣' << U'生';
  QTest::newRow( "wang" ) << U'⽹' << U'网';
  QTest::newRow( "one" ) << U'⼀' << U'一';
  QTest::newRow( "simplified see" ) << U'⻅' << U'见';
  QTest::newRow( "simplified long" ) << U'⻓' << U'长';
  QTest::newRow( "a character" ) << U'境' << U'境';
  QTest::newRow( "a letter" ) << U'A' << U'A';
}

void TestPdfDocument::everyday_givesTheCharacterOfARadical()
{
  QFETCH( char32_t, radical );
  QFETCH( char32_t, character );
  QCOMPARE( PdfTextRepair( papertext::font( 10 ) ).everyday( radical ), character );
}

void TestPdfDocument::mend_rewritesAllFormsOfMappings()
{
  const QByteArray cmap = "begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfchar\n<0001> <2F63>\nendbfchar\n"
                          "2 beginbfrange\n<0002> <0003> [<2F79> <7EDC>]\n<0004> <0005> <2F00>\nendbfrange\nendcmap\n";
  const QByteArray mended = PdfTextRepair( papertext::font( 10 ) ).mend( cmap );
  QVERIFY( mended.startsWith( "begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" ) );
  QVERIFY( mended.endsWith( "\nendcmap\n" ) );
  QVERIFY2( mended.contains( "5 beginbfchar" ), mended.constData() );
  // U+4E28 is what the second radical, a stroke, is as a character.
  for ( const char *entry : { "<0001> <751F>", "<0002> <7F51>", "<0003> <7EDC>", "<0004> <4E00>", "<0005> <4E28>" } )
    QVERIFY2( mended.contains( entry ), entry );
}

void TestPdfDocument::mend_leavesOtherMapsAlone()
{
  const QByteArray cmap = "1 beginbfchar\n<0001> <0041>\nendbfchar\n";
  QCOMPARE( PdfTextRepair( papertext::font( 10 ) ).mend( cmap ), cmap );
}

void TestPdfDocument::mendText_letsChineseBeFound()
{
  const QString wanted = QStringLiteral( "生态环境监测网络 成都市金牛区龙泉驿区 大气水土气用" );
  const QString raw = draw( QStringLiteral( "raw.pdf" ), { wanted } );
  const QString before = test::outputOf( QStringLiteral( "pdftotext" ), { raw, QStringLiteral( "-" ) } );
  QVERIFY2( !before.isNull(), "pdftotext of poppler-utils cannot be run" );
  Result<PdfDocument> pdf = PdfDocument::open( raw );
  VERIFY_OK( pdf );
  const Result<int> mended = pdf->mendText( papertext::font( 10 ) );
  VERIFY_OK( mended );
  // Where Qt learns to write the right map, this class can go.
  QCOMPARE( *mended > 0, !before.contains( wanted ) );
  const QString out = mFolder.filePath( QStringLiteral( "mended.pdf" ) );
  VERIFY_OK( pdf->write( out ) );
  QCOMPARE( test::outputOf( QStringLiteral( "pdftotext" ), { out, QStringLiteral( "-" ) } ).trimmed(), wanted );
}

void TestPdfDocument::append_joinsPagesWithBookmarks()
{
  Result<PdfDocument> whole = PdfDocument::open( draw( QStringLiteral( "a.pdf" ), { QStringLiteral( "甲" ) } ) );
  VERIFY_OK( whole );
  {
    Result<PdfDocument> other = PdfDocument::open( draw( QStringLiteral( "b.pdf" ), { QStringLiteral( "乙" ), QStringLiteral( "丙" ) } ) );
    VERIFY_OK( other );
    VERIFY_OK( whole->append( *other ) );
  }
  QCOMPARE( whole->pageCount(), 3 );
  VERIFY_OK( whole->addBookmark( QStringLiteral( "第一部分" ), 0 ) );
  VERIFY_OK( whole->addBookmark( QStringLiteral( "第二部分" ), 1 ) );
  VERIFY_OK(
    whole->setProperties( { QStringLiteral( "监测报告" ), QStringLiteral( "成都市生态环境局" ), {}, {}, QDateTime::currentDateTime() } ) );
  const QString out = mFolder.filePath( QStringLiteral( "joined.pdf" ) );
  VERIFY_OK( whole->write( out ) );
  Result<PdfDocument> read = PdfDocument::open( out );
  VERIFY_OK( read );
  QCOMPARE( read->pageCount(), 3 );
  for ( int page = 0; page < 3; ++page )
    QVERIFY( read->pageHasContent( page ) );
  const QString info = test::outputOf( QStringLiteral( "pdfinfo" ), { out } );
  QVERIFY2( info.contains( QStringLiteral( "监测报告" ) ) && info.contains( QStringLiteral( "成都市生态环境局" ) ), qPrintable( info ) );
}

void TestPdfDocument::pageHasContent_seesAnEmptyPage()
{
  Result<PdfDocument> pdf = PdfDocument::open( draw( QStringLiteral( "empty.pdf" ), { QStringLiteral( "甲" ), QString() } ) );
  VERIFY_OK( pdf );
  QVERIFY( pdf->pageHasContent( 0 ) );
  QVERIFY( !pdf->pageHasContent( 1 ) );
}

void TestPdfDocument::open_refusesWhatIsNoPdf_data()
{
  QTest::addColumn<QByteArray>( "content" );
  QTest::newRow( "empty" ) << QByteArray();
  QTest::newRow( "text" ) << QByteArray( "not a pdf" );
  QTest::newRow( "cut" ) << QByteArray( "%PDF-1.4\n1 0 obj\n<< /Type /Cat" );
}

void TestPdfDocument::open_refusesWhatIsNoPdf()
{
  QFETCH( QByteArray, content );
  QFile file( mFolder.filePath( QStringLiteral( "broken.pdf" ) ) );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( content );
  file.close();
  const Result<PdfDocument> pdf = PdfDocument::open( file.fileName() );
  QVERIFY( !pdf );
  QVERIFY( !pdf.error().message.isEmpty() );
  QVERIFY( !PdfDocument::open( mFolder.filePath( QStringLiteral( "absent.pdf" ) ) ) );
}

JINGUAN_QGIS_TEST_MAIN( TestPdfDocument )
#include "test_pdfdocument.moc"

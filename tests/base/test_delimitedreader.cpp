#include "base/CsvTable.h"
#include "base/DelimitedReader.h"
#include "TestSupport.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace jinguan;

/** Produces one endless line without holding it. */
class EndlessLine : public QIODevice
{
  public:
    explicit EndlessLine( qint64 size ) : mSize( size ) { open( QIODevice::ReadOnly ); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return mGiven >= mSize; }
    qint64 bytesAvailable() const override { return mSize - mGiven; }

  protected:
    qint64 readData( char *data, qint64 length ) override
    {
      const qint64 now = std::min( length, mSize - mGiven );
      std::fill_n( data, now, 'x' );
      mGiven += now;
      return now;
    }
    qint64 writeData( const char *, qint64 ) override { return -1; }

  private:
    qint64 mSize = 0;
    qint64 mGiven = 0;
};

class TestDelimitedReader : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void next_splitsRecords_data();
    void next_splitsRecords();
    void next_namesRowOfEachRecord();
    void next_decodes_data();
    void next_decodes();
    void next_refusesLineWithoutEnd();
    void next_goesOnAfterTooLongLine();
    void next_reportsUnclosedQuote();
    void next_reportsUnknownEncoding();
    void csvTable_namesMissingColumnAndRow();
};

static QList<QStringList> readAll( const QByteArray &content, const DelimitedReader::Options &options = {} )
{
  QBuffer buffer;
  buffer.setData( content );
  buffer.open( QIODevice::ReadOnly );
  DelimitedReader reader( &buffer, QStringLiteral( "test.csv" ), options );
  QList<QStringList> records;
  DelimitedReader::Record record;
  while ( reader.next( record ) == DelimitedReader::Status::Record )
    records.append( record.fields );
  return records;
}

void TestDelimitedReader::next_splitsRecords_data()
{
  QTest::addColumn<QByteArray>( "content" );
  QTest::addColumn<QList<QStringList>>( "expected" );
  QTest::newRow( "plain" ) << QByteArray( "a,b\n1,2\n" ) << QList<QStringList> { { "a", "b" }, { "1", "2" } };
  QTest::newRow( "no final newline" ) << QByteArray( "a,b\n1,2" ) << QList<QStringList> { { "a", "b" }, { "1", "2" } };
  QTest::newRow( "crlf" ) << QByteArray( "a,b\r\n1,2\r\n" ) << QList<QStringList> { { "a", "b" }, { "1", "2" } };
  QTest::newRow( "byte order mark" ) << QByteArray( "\xEF\xBB\xBF"
                                                    "a,b\n" )
                                     << QList<QStringList> { { "a", "b" } };
  QTest::newRow( "quoted separator" ) << QByteArray( "\"a,b\",c\n" ) << QList<QStringList> { { "a,b", "c" } };
  QTest::newRow( "doubled quote" ) << QByteArray( "\"a\"\"b\",c\n" ) << QList<QStringList> { { "a\"b", "c" } };
  QTest::newRow( "line break in quotes" ) << QByteArray( "\"a\nb\",c\n" ) << QList<QStringList> { { "a\nb", "c" } };
  QTest::newRow( "empty fields" ) << QByteArray( ",,\n" ) << QList<QStringList> { { "", "", "" } };
  QTest::newRow( "quoted empty field" ) << QByteArray( "\"\"\n" ) << QList<QStringList> { { "" } };
  QTest::newRow( "empty lines between" ) << QByteArray( "a\n\n\nb\n" ) << QList<QStringList> { { "a" }, { "b" } };
  QTest::newRow( "empty file" ) << QByteArray() << QList<QStringList> {};
  QTest::newRow( "quote at end of file" ) << QByteArray( "a,\"b\"" ) << QList<QStringList> { { "a", "b" } };
  QTest::newRow( "quote inside a field" ) << QByteArray( "a\"b,c\"\n" ) << QList<QStringList> { { "a\"b", "c\"" } };
  QTest::newRow( "text after a quoted field" ) << QByteArray( "\"a\"b,\"\"c\n" ) << QList<QStringList> { { "ab", "c" } };
  QTest::newRow( "carriage return inside" ) << QByteArray( "a\rb,c\n" ) << QList<QStringList> { { "ab", "c" } };
  QTest::newRow( "shorter after longer records" )
    << QByteArray( "long,b,c\n1\n,2\n" ) << QList<QStringList> { { "long", "b", "c" }, { "1" }, { "", "2" } };
  QTest::newRow( "long enough for two blocks" ) << QByteArray( 70000, 'y' ) + "," + QByteArray( 70000, 'z' )
      + "\n" << QList<QStringList> { { QString( 70000, QLatin1Char( 'y' ) ), QString( 70000, QLatin1Char( 'z' ) ) } };
}

void TestDelimitedReader::next_splitsRecords()
{
  QFETCH( QByteArray, content );
  QFETCH( QList<QStringList>, expected );
  QCOMPARE( readAll( content ), expected );
}

void TestDelimitedReader::next_namesRowOfEachRecord()
{
  QBuffer buffer;
  buffer.setData( "a\n\n\"b\nb\"\nc\n" );
  buffer.open( QIODevice::ReadOnly );
  DelimitedReader reader( &buffer, QStringLiteral( "rows.csv" ) );
  DelimitedReader::Record record;
  QList<qint64> rows;
  while ( reader.next( record ) == DelimitedReader::Status::Record )
    rows.append( record.row );
  QCOMPARE( rows, ( QList<qint64> { 1, 3, 5 } ) );
}

void TestDelimitedReader::next_decodes_data()
{
  QTest::addColumn<QByteArray>( "encoding" );
  QTest::addColumn<QByteArray>( "content" );
  QTest::newRow( "utf-8" ) << QByteArray( "UTF-8" ) << QByteArray( "站点,溶解氧\n" );
  QTest::newRow( "gb18030" ) << QByteArray( "GB18030" ) << QByteArray::fromHex( "d5beb5e32cc8dcbde2d1f50a" );
  QTest::newRow( "utf-16 little endian" ) << QByteArray( "UTF-16LE" ) << QByteArray::fromHex( "fffed97ab9702c00ba6ee3892760 0a00" );
}

void TestDelimitedReader::next_decodes()
{
  QFETCH( QByteArray, encoding );
  QFETCH( QByteArray, content );
  DelimitedReader::Options options;
  options.encoding = encoding;
  const QList<QStringList> records = readAll( content, options );
  QCOMPARE( records.size(), 1 );
  QCOMPARE( records.first().first(), QStringLiteral( "站点" ) );
}

void TestDelimitedReader::next_refusesLineWithoutEnd()
{
  EndlessLine device( qint64( 1 ) << 30 );
  DelimitedReader reader( &device, QStringLiteral( "endless.csv" ) );
  DelimitedReader::Record record;
  QCOMPARE( reader.next( record ), DelimitedReader::Status::Error );
  QCOMPARE( reader.error().row, 1 );
  QVERIFY( reader.bytesRead() < 4 * 1024 * 1024 ); // it stopped at once and did not take the gigabyte in
}

void TestDelimitedReader::next_goesOnAfterTooLongLine()
{
  DelimitedReader::Options options;
  options.maxRecordLength = 10;
  QBuffer buffer;
  buffer.setData( "a,b\n0123456789012345\nc,d\n" );
  buffer.open( QIODevice::ReadOnly );
  DelimitedReader reader( &buffer, QStringLiteral( "long.csv" ), options );
  DelimitedReader::Record record;
  QCOMPARE( reader.next( record ), DelimitedReader::Status::Record );
  QCOMPARE( reader.next( record ), DelimitedReader::Status::Error );
  QCOMPARE( reader.error().row, 2 );
  QCOMPARE( reader.next( record ), DelimitedReader::Status::Record );
  QCOMPARE( record.row, 3 );
  QCOMPARE( record.fields, ( QStringList { "c", "d" } ) );
}

void TestDelimitedReader::next_reportsUnclosedQuote()
{
  QBuffer buffer;
  buffer.setData( "a\n\"b\nc\n" );
  buffer.open( QIODevice::ReadOnly );
  DelimitedReader reader( &buffer, QStringLiteral( "cut.csv" ) );
  DelimitedReader::Record record;
  QCOMPARE( reader.next( record ), DelimitedReader::Status::Record );
  QCOMPARE( reader.next( record ), DelimitedReader::Status::Error );
  QCOMPARE( reader.error().row, 2 );
  QVERIFY( reader.error().text().contains( QStringLiteral( "cut.csv" ) ) );
}

void TestDelimitedReader::next_reportsUnknownEncoding()
{
  DelimitedReader::Options options;
  options.encoding = "KLINGON-8";
  QBuffer buffer;
  buffer.setData( "a\n" );
  buffer.open( QIODevice::ReadOnly );
  DelimitedReader reader( &buffer, QStringLiteral( "x.csv" ), options );
  DelimitedReader::Record record;
  QCOMPARE( reader.next( record ), DelimitedReader::Status::Error );
  QVERIFY( reader.error().message.contains( QStringLiteral( "KLINGON-8" ) ) );
}

void TestDelimitedReader::csvTable_namesMissingColumnAndRow()
{
  QTemporaryDir folder;
  const QString path = folder.filePath( QStringLiteral( "t.csv" ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( "id,name\n1,one\n2\n" );
  file.close();

  const Result<CsvTable> ragged = CsvTable::read( path );
  QVERIFY( !ragged.ok() );
  QCOMPARE( ragged.error().row, 3 );

  QVERIFY( file.open( QIODevice::WriteOnly | QIODevice::Truncate ) );
  file.write( "id,name\n1,one\n2,two\n" );
  file.close();
  const Result<CsvTable> incomplete = CsvTable::read( path, { QStringLiteral( "clause" ) } );
  QVERIFY( !incomplete.ok() );
  QVERIFY( incomplete.error().message.contains( QStringLiteral( "clause" ) ) );

  const Result<CsvTable> table = CsvTable::read( path, { QStringLiteral( "id" ) } );
  VERIFY_OK( table );
  QCOMPARE( table->rowCount(), 2 );
  QCOMPARE( table->text( 1, QStringLiteral( "name" ) ), QStringLiteral( "two" ) );
  QCOMPARE( table->errorAt( 1, QStringLiteral( "bad" ) ).row, 3 );
}

QTEST_GUILESS_MAIN( TestDelimitedReader )
#include "test_delimitedreader.moc"

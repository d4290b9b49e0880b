#include "IngestFixture.h"

#include "ingest/ValueReader.h"

using namespace jinguan;
using namespace jinguan::test;

/** Files that take many transactions, written while the next rows are read; and numbers as they stand in files. */
class TestImportBatches : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void manyBatches_giveWhatOneGives();
    void secondImport_changesNothing();
    void readNumber_isStrict_data();
    void readNumber_isStrict();
};

namespace
{
constexpr int sRows = 4000;
constexpr int sStations = 5;

/** Hourly rows of stations that begin one after the other, some of them with an impossible value. */
QByteArray content()
{
  QByteArray text = "station,time,PM2.5,NO2\n";
  for ( int row = 0; row < sRows; ++row )
  {
    const int station = row * sStations / sRows;
    const QByteArray time = QDateTime( QDate( 2024, 1, 1 ), QTime( 0, 0 ), Qt::UTC )
                              .addSecs( row * 3600 )
                              .toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) )
                              .toLatin1();
    const QByteArray value = row % 100 == 99 ? QByteArray( "abc" ) : QByteArray::number( row % 90 );
    text += "S" + QByteArray::number( station ) + "," + time + "," + value + "," + QByteArray::number( row % 70 + 0.5 ) + "\n";
  }
  return text;
}

const char sProfile[] = R"({ "name": "batches", "format": "delimited",
  "time": { "column": "time", "formats": ["yyyy-MM-dd HH:mm"], "zone": "UTC", "label": "begin", "period": "hour" },
  "station": { "column": "station", "kind": "air_standard" },
  "values": [ { "column": "PM2.5", "indicator": "PM2.5", "unit": "ug/m3" }, { "column": "NO2", "indicator": "NO2", "unit": "ug/m3" } ],
  "source": "test" })";

struct Import
{
    IngestFixture fixture;
    ImportReport report;

    explicit Import( int batchSize )
    {
      ReadingImportOptions options = IngestFixture::creating();
      options.mapFile = fixture.write( QStringLiteral( "profile.json" ), sProfile );
      options.batchSize = batchSize;
      run( options );
    }

    void run( const ReadingImportOptions &options )
    {
      Progress progress;
      const Result<ImportReport> done =
        fixture.importer().run( fixture.write( QStringLiteral( "rows.csv" ), content() ), options, progress );
      if ( !done )
        qFatal( "%s", qPrintable( done.error().text() ) );
      report = *done;
    }
};
} // namespace

void TestImportBatches::manyBatches_giveWhatOneGives()
{
  Import one( 1000000 );
  Import many( 300 );
  for ( const Import *import : { &one, &many } )
  {
    QCOMPARE( import->report.rowsRead, sRows );
    QCOMPARE( import->report.rejected, sRows / 100 );
    QCOMPARE( import->report.written, 2 * sRows - sRows / 100 );
    QCOMPARE( import->report.accepted, import->report.written );
    QCOMPARE( import->report.createdStations.size(), sStations );
    QVERIFY( import->report.failures.isEmpty() );
  }
  for ( int station = 0; station < sStations; ++station )
  {
    const QString code = QStringLiteral( "S%1" ).arg( station );
    for ( const QString &indicator : { QStringLiteral( "PM2.5" ), QStringLiteral( "NO2" ) } )
    {
      const QList<Reading> expected = one.fixture.values( code, indicator, Period::Hour );
      const QList<Reading> found = many.fixture.values( code, indicator, Period::Hour );
      QVERIFY( expected.size() >= sRows / sStations - sRows / sStations / 100 );
      QCOMPARE( found.size(), expected.size() );
      for ( qsizetype i = 0; i < found.size(); ++i )
      {
        QCOMPARE( found.at( i ).begin, expected.at( i ).begin );
        QCOMPARE( found.at( i ).value, expected.at( i ).value );
      }
    }
  }
  const Result<QList<RejectedRow>> rejected = many.fixture.readings().rejected( many.report.deliveries.first() );
  VERIFY_OK( rejected );
  QCOMPARE( rejected->size(), sRows / 100 );
  QCOMPARE( rejected->first().row, 101 ); // the header is line 1
  QCOMPARE( rejected->first().code, QStringLiteral( "bad-number" ) );
  QVERIFY( rejected->first().content.contains( QStringLiteral( "abc" ) ) );
  Progress silent;
  VERIFY_OK( many.fixture.readings().verifyChain( silent ) );
}

void TestImportBatches::secondImport_changesNothing()
{
  Import import( 300 );
  const qint64 written = import.report.written;
  ReadingImportOptions again = IngestFixture::creating();
  again.mapFile = import.fixture.file( QStringLiteral( "profile.json" ) );
  again.batchSize = 100000;
  again.repeat = true;
  import.run( again );
  QCOMPARE( import.report.written, 0 );
  QCOMPARE( import.report.changed, 0 );
  QCOMPARE( import.report.unchanged, written );
}

void TestImportBatches::readNumber_isStrict_data()
{
  QTest::addColumn<QString>( "text" );
  QTest::addColumn<int>( "kind" );
  QTest::addColumn<double>( "value" );
  const int number = int( ReadValue::Kind::Number );
  const int missing = int( ReadValue::Kind::Missing );
  const int bad = int( ReadValue::Kind::Bad );
  QTest::newRow( "whole" ) << "129" << number << 129.0;
  QTest::newRow( "negative" ) << "-0.7" << number << -0.7;
  QTest::newRow( "last digit" ) << "1023.0000000000001" << number << 1023.0000000000001;
  QTest::newRow( "blanks" ) << " 12.5 " << number << 12.5;
  QTest::newRow( "plus" ) << "+3" << number << 3.0;
  QTest::newRow( "exponent" ) << "1.5e-2" << number << 0.015;
  QTest::newRow( "leading zeros" ) << "007" << number << 7.0;
  QTest::newRow( "many digits" ) << QString( 30, QLatin1Char( '1' ) ) << number << 1.11111111111111111111111111111e29;
  QTest::newRow( "two points" ) << "1.2.3" << bad << 0.0;
  QTest::newRow( "minus only" ) << "-" << bad << 0.0;
  QTest::newRow( "minus inside" ) << "1-2" << bad << 0.0;
  QTest::newRow( "comma" ) << "1,5" << bad << 0.0;
  QTest::newRow( "word" ) << "inf" << bad << 0.0;
  QTest::newRow( "too large" ) << "1e999" << bad << 0.0;
  QTest::newRow( "empty" ) << "" << missing << 0.0;
  QTest::newRow( "mark that is a number" ) << "-9999" << missing << 0.0;
  QTest::newRow( "mark in blanks" ) << " -9999 " << missing << 0.0;
}

void TestImportBatches::readNumber_isStrict()
{
  QFETCH( QString, text );
  QFETCH( int, kind );
  QFETCH( double, value );
  const ValueReader withMark( {}, { QStringLiteral( "NA" ), QStringLiteral( "-9999" ) } );
  const ValueReader plain( {}, { QStringLiteral( "NA" ) } );
  QCOMPARE( int( withMark.read( text ).kind ), kind );
  if ( kind == int( ReadValue::Kind::Number ) )
    QCOMPARE( withMark.read( text ).value, value );
  if ( text.contains( QStringLiteral( "9999" ) ) )
  {
    QCOMPARE( plain.read( text ).value, -9999.0 );
    return;
  }
  QCOMPARE( int( plain.read( text ).kind ), kind );
  if ( kind == int( ReadValue::Kind::Number ) )
    QCOMPARE( plain.read( text ).value, value );
}

QTEST_GUILESS_MAIN( TestImportBatches )
#include "test_importbatches.moc"

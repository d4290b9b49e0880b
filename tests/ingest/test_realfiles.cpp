#include "IngestFixture.h"

#include <QElapsedTimer>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
UtcSeconds at( const char *iso )
{
  return parseTime( QString::fromLatin1( iso ) ).toSecsSinceEpoch();
}
} // namespace

/** Every real file that has a ready profile, against figures taken without our code. */
class TestRealFiles : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void uciChengdu_hasPublishedCounts();
    void uciChengdu_secondImportChangesNothing();
    void prsaBeijing_wholeFolderIsRead();
    void prsaAndUci_labelsAgreeAfterShift();
    void cnemcSnapshot_swapsOzoneAndEndLabel_data();
    void cnemcSnapshot_swapsOzoneAndEndLabel();
    void cnemcWater_fiveProvinces();
    void minjiangDo_sevenStations();
    void noise_filesOfThreeKinds_data();
    void noise_filesOfThreeKinds();
};

void TestRealFiles::uciChengdu_hasPublishedCounts()
{
  SHARED_OR_SKIP( path, "data/air/uci_five_cities_pm25/ChengduPM20100101_20151231.csv" );
  IngestFixture fixture;
  const Result<ImportReport> report = fixture.import( path, {} ); // the profile is found by itself
  VERIFY_OK( report );
  QCOMPARE( report->profile, QStringLiteral( "uci-pm25/chengdu" ) );
  QCOMPARE( report->rowsRead, 52584 );
  QVERIFY2( report->rejected == 0, qPrintable( reportText( *report ) ) );
  QVERIFY2( report->warnings.isEmpty(), qPrintable( report->warnings.join( QLatin1Char( ' ' ) ) ) );
  const QList<Reading> caotangsi = fixture.values( QStringLiteral( "1436A" ), QStringLiteral( "PM2.5" ), Period::Hour );
  QCOMPARE( caotangsi.size(), 24420 );
  QCOMPARE( fixture.values( QStringLiteral( "1434A" ), QStringLiteral( "PM2.5" ), Period::Hour ).size(), 24594 );
  QCOMPARE( fixture.values( QStringLiteral( "US-CTU" ), QStringLiteral( "PM2.5" ), Period::Hour ).size(), 28900 );
  QCOMPARE( report->written, 24420 + 24594 + 28900 );
  QVERIFY( report->extent.from >= at( "2012-05-01" ) );
  QCOMPARE( report->extent.to, at( "2015-12-31 23:00" ) + 1 );
}

void TestRealFiles::uciChengdu_secondImportChangesNothing()
{
  SHARED_OR_SKIP( path, "data/air/uci_five_cities_pm25/ChengduPM20100101_20151231.csv" );
  IngestFixture fixture;
  VERIFY_OK( fixture.import( path, QStringLiteral( "uci-pm25" ) ) );
  const Result<qint64> counter = fixture.readings().changeCounter();
  VERIFY_OK( counter );

  const Result<ImportReport> second = fixture.import( path, QStringLiteral( "uci-pm25" ) );
  VERIFY_OK( second );
  QVERIFY( second->alreadyImported );
  QCOMPARE( second->written + second->changed, 0 );
  const Result<qint64> after = fixture.readings().changeCounter();
  VERIFY_OK( after );
  QCOMPARE( *after, *counter );

  // Even read again in full, nothing changes.
  ReadingImportOptions options = IngestFixture::creating();
  options.repeat = true;
  const Result<ImportReport> third = fixture.import( path, QStringLiteral( "uci-pm25" ), options );
  VERIFY_OK( third );
  QCOMPARE( third->written + third->changed, 0 );
  QCOMPARE( third->unchanged, 24420 + 24594 + 28900 );
}

void TestRealFiles::prsaBeijing_wholeFolderIsRead()
{
  SHARED_OR_SKIP( folder, "data/air/prsa_beijing_12" );
  IngestFixture fixture;
  ReadingImportOptions options = IngestFixture::creating();
  options.dryRun = !qEnvironmentVariableIsSet( "JINGUAN_WRITE_ALL" ); // storing five million readings takes its time
  ImportReport total;
  QElapsedTimer timer;
  timer.start();
  const QStringList files = QDir( folder ).entryList( { QStringLiteral( "PRSA_*.csv" ) } );
  QCOMPARE( files.size(), 12 );
  for ( const QString &file : files )
  {
    const Result<ImportReport> report = fixture.import( folder + QLatin1Char( '/' ) + file, QStringLiteral( "prsa-beijing" ), options );
    VERIFY_OK( report );
    QVERIFY2( report->rejected == 0, qPrintable( file + reportText( *report ) ) );
    QCOMPARE( report->rowsRead, 35064 );
    QCOMPARE( report->createdStations.size(), 1 );
    total.rowsRead += report->rowsRead;
    total.accepted += report->accepted;
    total.missing += report->missing;
  }
  QCOMPARE( total.rowsRead, 420768 );
  // Twelve value columns in each row.
  QCOMPARE( total.accepted + total.missing, 420768 * 12 );
  QCOMPARE( total.missing, 74026 + 1 ); // counted with a CSV reader: 74,026 times NA and one blank field
  qInfo( "%lld rows, %lld readings in %lld ms", total.rowsRead, total.accepted, timer.elapsed() );
}

void TestRealFiles::prsaAndUci_labelsAgreeAfterShift()
{
  SHARED_OR_SKIP( folder, "data/air" );
  IngestFixture fixture;
  VERIFY_OK(
    fixture.import( folder + QStringLiteral( "/uci_five_cities_pm25/BeijingPM20100101_20151231.csv" ), QStringLiteral( "uci-pm25" ) ) );
  const QList<Reading> begin = fixture.values( QStringLiteral( "1005A" ), QStringLiteral( "PM2.5" ), Period::Hour );
  IngestFixture other;
  VERIFY_OK( other.import(
    folder + QStringLiteral( "/prsa_beijing_12/PRSA_Data_Nongzhanguan_20130301-20170228.csv" ), QStringLiteral( "prsa-beijing" ) ) );
  QHash<UtcSeconds, double> end;
  for ( const Reading &reading : other.values( QStringLiteral( "1005A" ), QStringLiteral( "PM2.5" ), Period::Hour ) )
    end.insert( reading.begin, reading.value );
  int same = 0;
  int both = 0;
  for ( const Reading &reading : begin )
  {
    const auto it = end.constFind( reading.begin );
    both += it != end.constEnd();
    same += it != end.constEnd() && *it == reading.value;
  }
  // Two publications of one instrument: after conversion to the begin of the hour they say the same.
  QVERIFY( both > 20000 );
  QVERIFY2( same > 0.96 * both, qPrintable( QStringLiteral( "%1 of %2" ).arg( same ).arg( both ) ) );
}

void TestRealFiles::cnemcSnapshot_swapsOzoneAndEndLabel_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::addColumn<int>( "records" );
  QTest::addColumn<int>( "pm25" );
  QTest::addColumn<int>( "ozone" );
  QTest::addColumn<int>( "aqi" );
  QTest::addColumn<qint64>( "begin" );
  QTest::newRow( "18 July 2019" ) << "cnemc_live_201907181104.xml" << 1499 << 1398 << 1398 << 1420 << at( "2019-07-18 11:00" );
  QTest::newRow( "23 July 2019" ) << "cnemc_live_20190723T10.xml" << 1499 << 1425 << 1427 << 1437 << at( "2019-07-23 09:00" );
  QTest::newRow( "GeoJSON of 2018" ) << "airnow_20180220T07.json" << 1495 << 1473 << 1476 << 1475 << at( "2018-02-20 06:00" );
}

void TestRealFiles::cnemcSnapshot_swapsOzoneAndEndLabel()
{
  SHARED_OR_SKIP( folder, "data/air/cnemc_snapshots/" );
  QFETCH( QString, file );
  IngestFixture fixture;
  ReadingImportOptions options = IngestFixture::creating();
  const Result<ImportReport> report = fixture.import( folder + file, QStringLiteral( "cnemc-snapshot" ), options );
  VERIFY_OK( report );
  QTEST( int( report->rowsRead ), "records" );
  QVERIFY2( report->rejected == 0, qPrintable( reportText( *report ) ) );
  QHash<QString, int> count;
  const Result<QList<LatestReading>> latest = fixture.readings().latest();
  VERIFY_OK( latest );
  for ( const LatestReading &reading : *latest )
  {
    ++count[reading.series.key.indicator];
    QTEST( reading.reading.begin, "begin" );
  }
  QTEST( count.value( QStringLiteral( "PM2.5" ) ), "pm25" );
  QTEST( count.value( QStringLiteral( "O3" ) ), "ozone" );
  QTEST( count.value( QStringLiteral( "AQI" ) ), "aqi" );
  if ( file.contains( QLatin1String( "20190723" ) ) )
  {
    // The field O3 of this record says 123 (the day's maximum), O3_24h 88.
    const QList<Reading> ozone = fixture.values( QStringLiteral( "1001A" ), QStringLiteral( "O3" ), Period::Hour );
    QCOMPARE( ozone.size(), 1 );
    QCOMPARE( ozone.first().value, 88.0 );
  }
}

void TestRealFiles::cnemcWater_fiveProvinces()
{
  SHARED_OR_SKIP( folder, "data/water/cnemc_water/water_quality_by_name" );
  IngestFixture fixture;
  const Result<ImportReport> report = fixture.import( folder, QStringLiteral( "cnemc-water" ) );
  VERIFY_OK( report );
  QCOMPARE( report->files.size(), 292 );
  QCOMPARE( report->rowsRead, 7956 );
  QVERIFY2( report->failures.isEmpty(), qPrintable( reportText( *report ) ) );
  QCOMPARE( report->createdStations.size(), 288 ); // four sections report nothing but their status
  // 231 rows without a time have no values either. Nothing but conflicting repetitions is refused.
  QVERIFY2( report->rejectedByCode.keys() == QStringList { QStringLiteral( "duplicate" ) }, qPrintable( reportText( *report ) ) );
  QCOMPARE( report->emptyRows, 231 );
  // 码头 is a section in two provinces.
  QVERIFY( report->createdStations.contains( QStringLiteral( "北京市/码头" ) ) );
  QVERIFY( report->createdStations.contains( QStringLiteral( "重庆市/码头" ) ) );
  const QList<Reading> oxygen = fixture.values( QStringLiteral( "四川省/二江寺" ), QStringLiteral( "DO" ), Period::FourHours );
  QVERIFY( !oxygen.isEmpty() );
  QVERIFY( oxygen.first().begin >= at( "2021-04-01" ) );
  QVERIFY( oxygen.last().begin < at( "2021-04-07" ) );
}

void TestRealFiles::minjiangDo_sevenStations()
{
  SHARED_OR_SKIP( folder, "data/water/minjiang" );
  IngestFixture fixture;
  // Lines of the files less their headers.
  const QHash<QString, int> rows { { QStringLiteral( "姜公堰" ), 923 }, { QStringLiteral( "岳店子下" ), 895 },
    { QStringLiteral( "悦来渡口" ), 902 }, { QStringLiteral( "月波" ), 921 }, { QStringLiteral( "李码头" ), 881 },
    { QStringLiteral( "渭门桥" ), 856 }, { QStringLiteral( "都江堰水文站" ), 906 } };
  int files = 0;
  for ( const QString &file : QDir( folder ).entryList( { QStringLiteral( "DO_4h_*.csv" ) } ) )
  {
    const Result<ImportReport> report = fixture.import( folder + QLatin1Char( '/' ) + file, {} );
    VERIFY_OK( report );
    QCOMPARE( report->profile, QStringLiteral( "minjiang-do" ) );
    const QString station = QFileInfo( file ).completeBaseName().mid( 6 );
    QCOMPARE( report->rowsRead, rows.value( station ) );
    QVERIFY2( report->rejected == 0 && report->written == report->rowsRead, qPrintable( reportText( *report ) ) );
    QCOMPARE( fixture.values( station, QStringLiteral( "DO" ), Period::FourHours ).size(), rows.value( station ) );
    ++files;
  }
  QCOMPARE( files, 7 );
  const QList<Reading> oxygen = fixture.values( QStringLiteral( "都江堰水文站" ), QStringLiteral( "DO" ), Period::FourHours );
  QCOMPARE( oxygen.first().begin, at( "2024-08-23 04:00" ) );
  QCOMPARE( oxygen.first().value, 7.143 );
}

void TestRealFiles::noise_filesOfThreeKinds_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::addColumn<int>( "rows" );
  QTest::addColumn<int>( "readings" );
  QTest::addColumn<QString>( "indicator" );
  QTest::addColumn<int>( "period" );
  QTest::addColumn<qint64>( "first" );
  QTest::newRow( "seconds" ) << "test_data_laeq1s.csv" << 86401 << 86401 << "Leq" << int( Period::Second )
                             << at( "2025-03-22T00:00:00-04:00" );
  QTest::newRow( "minutes, labelled in the middle" )
    << "test_data_laeq1m.csv" << 16470 << 16470 << "Leq" << int( Period::Minute ) << at( "2025-03-21T00:00:00-04:00" );
  QTest::newRow( "bands" ) << "test_data_freq.csv" << 23697 << 9 * ( 23697 - 109 ) << "TOB_800" << int( Period::Sample )
                           << at( "2021-10-20T00:00:00-04:00" );
}

void TestRealFiles::noise_filesOfThreeKinds()
{
  SHARED_OR_SKIP( folder, "data/noise/" );
  QFETCH( QString, file );
  QFETCH( int, period );
  QFETCH( QString, indicator );
  IngestFixture fixture;
  const Result<ImportReport> report = fixture.import( folder + file, {} );
  VERIFY_OK( report );
  QTEST( int( report->rowsRead ), "rows" );
  QVERIFY2( report->rejected == 0, qPrintable( reportText( *report ) ) );
  QTEST( int( report->written ), "readings" );
  const QList<Reading> values = fixture.values( QStringLiteral( "NM-1" ), indicator, static_cast<Period>( period ) );
  QCOMPARE( qint64( values.size() ) * ( indicator == QLatin1String( "Leq" ) ? 1 : 9 ), report->written );
  QTEST( values.first().begin, "first" );
}

QTEST_GUILESS_MAIN( TestRealFiles )
#include "test_realfiles.moc"

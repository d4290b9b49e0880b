#include "IngestFixture.h"

#include "ingest/DelimitedTableSource.h"

#include <QProcess>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
/** A header and then one line without end, made as it is read. */
class EndlessLine : public QIODevice
{
  public:
    explicit EndlessLine( qint64 size ) : mSize( size ) { open( QIODevice::ReadOnly | QIODevice::Unbuffered ); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return mPosition >= mSize; }
    qint64 bytesAvailable() const override { return mSize - mPosition; }

  protected:
    qint64 readData( char *data, qint64 wanted ) override
    {
      static const QByteArray sHead = "time,station,PM2.5\n2024-01-01 00:00,S1,10\n";
      const qint64 count = std::min( wanted, mSize - mPosition );
      for ( qint64 i = 0; i < count; ++i )
        data[i] = mPosition + i < sHead.size() ? sHead.at( mPosition + i ) : '7';
      mPosition += count;
      return count;
    }
    qint64 writeData( const char *, qint64 ) override { return -1; }

  private:
    qint64 mSize = 0;
    qint64 mPosition = 0;
};

qint64 peakKilobytes()
{
  rusage usage {};
  getrusage( RUSAGE_SELF, &usage );
  return usage.ru_maxrss;
}

QString brokenPath( const QString &name )
{
  return dataPath( QStringLiteral( "broken/" ) + name );
}
} // namespace

/** Every input here is wrong in one way, and each must get the message that belongs to it. */
class TestBrokenInputs : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void wholeFile_isRefused_data();
    void wholeFile_isRefused();
    void row_isRejectedWithNumberAndReason_data();
    void row_isRejectedWithNumberAndReason();
    void oddFile_isUnderstood_data();
    void oddFile_isUnderstood();
    void cutXml_keepsWhatCameBefore();
    void headerOnly_warns();
    void momentSkippedByDaylightSaving_isRejected();
    void timeZoneOption_winsOverProfile();
    void folderWithoutTables_isRefused();
    void gigabyteLine_staysBounded();
    void otherUser_isToldAboutPermission();
    void fullDisk_isReportedAndNothingIsLost();
    void cancelled_leavesDeliveryOpen();
    void conflictPolicyLast_replaces();
    void dryRun_writesNothing();
    void preview_marksCells();

  private:
    static void addStation( IngestFixture &fixture )
    {
      Station station;
      station.code = QStringLiteral( "S1" );
      station.name = { QStringLiteral( "草堂寺" ), QStringLiteral( "S1" ) };
      station.kind = QStringLiteral( "air_standard" );
      station.elements = QStringList { QStringLiteral( "air" ) };
      VERIFY_OK( fixture.network().saveStations( { station } ) );
    }
    static Result<ImportReport> import( IngestFixture &fixture, const QString &path,
      const QString &profile = QStringLiteral( "profile_wide.json" ), ReadingImportOptions options = {} )
    {
      options.mapFile = brokenPath( profile );
      Progress progress;
      return fixture.importer().run( path, options, progress );
    }
};

void TestBrokenInputs::wholeFile_isRefused_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::addColumn<QString>( "profile" );
  QTest::addColumn<QString>( "message" );
  const QString wide = QStringLiteral( "profile_wide.json" );
  QTest::newRow( "empty" ) << "empty.csv" << wide << "The file is empty";
  QTest::newRow( "blank lines only" ) << "blank_lines_only.csv" << wide << "ends before its header row";
  QTest::newRow( "not there" ) << "nowhere.csv" << wide << "There is no such file";
  QTest::newRow( "binary renamed" ) << "binary_renamed.csv" << wide << "The file is not text";
  QTest::newRow( "missing column" ) << "missing_column.csv" << wide << "lacks the column “station”";
  QTest::newRow( "wrong profile" ) << "wrong_profile.csv" << wide << "lacks the column “time”";
  QTest::newRow( "password" ) << "password.xlsx" << wide << "protected by a password";
  QTest::newRow( "workbook cut" ) << "cut.xlsx" << wide << "The workbook cannot be read";
  QTest::newRow( "text called workbook" ) << "text_called.xlsx" << wide << "The workbook cannot be read";
  QTest::newRow( "entity bomb" ) << "entity_bomb.xml" << wide << "entity";
  QTest::newRow( "xml without records" ) << "no_record.xml" << wide << "has no element “row”";
  QTest::newRow( "profile: unit of another quantity" ) << "duplicate_same.csv"
                                                       << "profile_wrong_unit.json"
                                                       << "does not measure";
  QTest::newRow( "profile: no station" ) << "duplicate_same.csv"
                                         << "profile_no_station.json"
                                         << "does not say where the station is";
  QTest::newRow( "profile: cut" ) << "duplicate_same.csv"
                                  << "profile_cut.json"
                                  << "is no JSON object";
}

void TestBrokenInputs::wholeFile_isRefused()
{
  QFETCH( QString, file );
  QFETCH( QString, profile );
  QFETCH( QString, message );
  IngestFixture fixture;
  addStation( fixture );
  const Result<ImportReport> report = import( fixture, brokenPath( file ), profile );
  QVERIFY( !report );
  QVERIFY2( report.error().text().contains( message ), qPrintable( report.error().text() ) );
  QVERIFY2( !report.error().remedy.isEmpty(), qPrintable( report.error().text() ) );
  QVERIFY( fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour ).isEmpty() );
}

void TestBrokenInputs::row_isRejectedWithNumberAndReason_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::addColumn<int>( "row" );
  QTest::addColumn<QString>( "code" );
  QTest::addColumn<QString>( "reason" );
  QTest::addColumn<int>( "written" );
  QTest::newRow( "cut in the middle of a row" ) << "cut_row.csv" << 3 << "field-count"
                                                << "1 fields, the header has 3" << 1;
  QTest::newRow( "quotation mark never closed" ) << "open_quote.csv" << 3 << "cut"
                                                 << "never closed" << 1;
  QTest::newRow( "field too many" ) << "extra_field.csv" << 2 << "field-count"
                                    << "4 fields" << 1;
  QTest::newRow( "conflicting duplicate" ) << "duplicate_conflict.csv" << 3 << "duplicate"
                                           << "an earlier row has 10" << 1;
  QTest::newRow( "30 February" ) << "impossible_date.csv" << 2 << "bad-time"
                                 << "there is no day 2024-02-30" << 1;
  QTest::newRow( "25:00" ) << "hour_25.csv" << 2 << "bad-time"
                           << "no time of day 25:00" << 1;
  QTest::newRow( "words for time" ) << "words_for_time.csv" << 2 << "bad-time"
                                    << "“yesterday” is no time" << 1;
  QTest::newRow( "no time" ) << "no_time.csv" << 2 << "bad-time"
                             << "values but no time" << 1;
  QTest::newRow( "serial date in text" ) << "excel_serial.csv" << 2 << "bad-time"
                                         << "serial date of a spreadsheet" << 1;
  QTest::newRow( "thousands separator" ) << "thousands.csv" << 2 << "bad-number"
                                         << "holds a comma" << 1;
  QTest::newRow( "decimal comma" ) << "decimal_comma.csv" << 2 << "bad-number"
                                   << "holds a comma" << 1;
  QTest::newRow( "words for number" ) << "words_for_number.csv" << 2 << "bad-number"
                                      << "“high” is no number" << 1;
  QTest::newRow( "infinite" ) << "infinite.csv" << 2 << "bad-number"
                              << "is no number" << 1;
  QTest::newRow( "out of range" ) << "out_of_range.csv" << 2 << "out-of-range"
                                  << "plausible range 0 … 1500" << 1;
  QTest::newRow( "unknown station" ) << "unknown_station.csv" << 2 << "unknown-station"
                                     << "“S9” is not in the workspace" << 1;
  QTest::newRow( "unknown unit" ) << "unknown_unit.csv" << 2 << "unknown-unit"
                                  << "furlong" << 1;
  QTest::newRow( "unknown indicator" ) << "unknown_indicator.csv" << 2 << "unknown-indicator"
                                       << "“happiness” is not in the catalogue" << 1;
  QTest::newRow( "zero bytes" ) << "nul_bytes.csv" << 42 << "nul-bytes"
                                << "zero bytes" << 2;
}

void TestBrokenInputs::row_isRejectedWithNumberAndReason()
{
  QFETCH( QString, file );
  QFETCH( int, row );
  QFETCH( QString, code );
  QFETCH( QString, reason );
  QFETCH( int, written );
  IngestFixture fixture;
  addStation( fixture );
  const QString profile = file.startsWith( QLatin1String( "unknown_unit" ) ) || file.startsWith( QLatin1String( "unknown_ind" ) )
    ? QStringLiteral( "profile_long.json" )
    : QStringLiteral( "profile_wide.json" );
  const Result<ImportReport> report = import( fixture, brokenPath( file ), profile );
  VERIFY_OK( report );
  QVERIFY2( report->written == written, qPrintable( reportText( *report ) ) );
  // What was rejected is in the store, not only in the report.
  QCOMPARE( report->deliveries.size(), 1 );
  const Result<QList<RejectedRow>> rows = fixture.readings().rejected( report->deliveries.first() );
  VERIFY_OK( rows );
  QVERIFY( !rows->isEmpty() );
  QCOMPARE( rows->first().row, row );
  QCOMPARE( rows->first().code, code );
  QVERIFY2( rows->first().reason.contains( reason ), qPrintable( rows->first().reason ) );
}

void TestBrokenInputs::oddFile_isUnderstood_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::addColumn<QString>( "encoding" );
  QTest::addColumn<int>( "readings" );
  QTest::addColumn<double>( "first" );
  QTest::addColumn<QString>( "begin" );
  const QString midnight = QStringLiteral( "2024-01-01T00:00:00+08:00" );
  QTest::newRow( "GBK" ) << "gbk.csv"
                         << "GB18030" << 1 << 10.0 << midnight;
  QTest::newRow( "UTF-16 with mark" ) << "utf16le_bom.csv"
                                      << "UTF-16LE" << 1 << 10.0 << midnight;
  QTest::newRow( "UTF-16 without mark" ) << "utf16be_no_bom.csv"
                                         << "UTF-16BE" << 2 << 10.0 << midnight;
  QTest::newRow( "UTF-8 with mark" ) << "utf8_bom.csv"
                                     << "UTF-8" << 1 << 10.0 << midnight;
  QTest::newRow( "tabs in .csv" ) << "tab.csv"
                                  << "UTF-8" << 1 << 10.0 << midnight;
  QTest::newRow( "identical duplicate" ) << "duplicate_same.csv"
                                         << "UTF-8" << 1 << 10.0 << midnight;
  QTest::newRow( "24:00 is midnight" ) << "hour_24.csv"
                                       << "UTF-8" << 1 << 10.0 << midnight;
  QTest::newRow( "full-width digits" ) << "full_width.csv"
                                       << "UTF-8" << 1 << 12.5 << midnight;
  QTest::newRow( "below detection" ) << "below_detection.csv"
                                     << "UTF-8" << 2 << 3.0 << midnight;
  QTest::newRow( "undeclared dash" ) << "mdash.xml"
                                     << "UTF-8" << 1 << 11.0 << "2024-01-01T01:00:00+08:00";
  QTest::newRow( "serial dates of a workbook" ) << "serial_dates.xlsx"
                                                << "UTF-8" << 2 << 10.0 << midnight;
}

void TestBrokenInputs::oddFile_isUnderstood()
{
  QFETCH( QString, file );
  QFETCH( QString, encoding );
  QFETCH( int, readings );
  IngestFixture fixture;
  addStation( fixture );
  QString profile = QStringLiteral( "profile_wide.json" );
  if ( file == QLatin1String( "gbk.csv" ) )
    profile = QStringLiteral( "profile_chinese.json" );
  const Result<ImportReport> report = import( fixture, brokenPath( file ), profile );
  VERIFY_OK( report );
  QVERIFY2( report->encoding.startsWith( encoding ), qPrintable( report->encoding ) );
  const QList<Reading> values = fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour );
  QVERIFY2( values.size() == readings, qPrintable( reportText( *report ) ) );
  QTEST( values.first().value, "first" );
  QTEST( isoLocal( values.first().begin ), "begin" );
  QCOMPARE( values.first().belowDetection, file.startsWith( QLatin1String( "below" ) ) );
}

void TestBrokenInputs::cutXml_keepsWhatCameBefore()
{
  IngestFixture fixture;
  addStation( fixture );
  const Result<ImportReport> report = import( fixture, brokenPath( QStringLiteral( "cut.xml" ) ) );
  VERIFY_OK( report );
  QCOMPARE( report->failures.size(), 1 );
  QVERIFY2( report->failures.first().text().contains( QLatin1String( "file is cut" ) ), qPrintable( report->failures.first().text() ) );
  QCOMPARE( fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour ).size(), 24 );
  QVERIFY( !fixture.readings().deliveries()->first().complete );
}

void TestBrokenInputs::headerOnly_warns()
{
  IngestFixture fixture;
  const Result<ImportReport> report = import( fixture, brokenPath( QStringLiteral( "header_only.csv" ) ) );
  VERIFY_OK( report );
  QCOMPARE( report->rowsRead, 0 );
  QVERIFY( report->warnings.join( QLatin1Char( ' ' ) ).contains( QLatin1String( "a header and no rows" ) ) );
}

void TestBrokenInputs::momentSkippedByDaylightSaving_isRejected()
{
  IngestFixture fixture;
  addStation( fixture );
  ReadingImportOptions options;
  options.timeZone = QStringLiteral( "America/Toronto" );
  const Result<ImportReport> report =
    import( fixture, brokenPath( QStringLiteral( "clock_put_forward.csv" ) ), QStringLiteral( "profile_wide.json" ), options );
  VERIFY_OK( report );
  QCOMPARE( report->written, 1 );
  QCOMPARE( report->rejectedRows.size(), 1 );
  QCOMPARE( report->rejectedRows.first().row, 2 );
  QVERIFY2( report->rejectedRows.first().reason.contains( QLatin1String( "clocks were put forward" ) ),
    qPrintable( report->rejectedRows.first().reason ) );
}

void TestBrokenInputs::timeZoneOption_winsOverProfile()
{
  IngestFixture fixture;
  addStation( fixture );
  ReadingImportOptions options;
  options.timeZone = QStringLiteral( "+00:00" );
  VERIFY_OK( import( fixture, brokenPath( QStringLiteral( "tab.csv" ) ), QStringLiteral( "profile_wide.json" ), options ) );
  const QList<Reading> values = fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour );
  QCOMPARE( values.size(), 1 );
  QCOMPARE( isoLocal( values.first().begin ), QStringLiteral( "2024-01-01T08:00:00+08:00" ) );
  options.timeZone = QStringLiteral( "Mars/Olympus" );
  const Result<ImportReport> report =
    import( fixture, brokenPath( QStringLiteral( "tab.csv" ) ), QStringLiteral( "profile_wide.json" ), options );
  QVERIFY( !report );
  QVERIFY( report.error().text().contains( QStringLiteral( "The time zone “Mars/Olympus” is not known" ) ) );
}

void TestBrokenInputs::folderWithoutTables_isRefused()
{
  IngestFixture fixture;
  QTemporaryDir empty;
  const Result<ImportReport> report = import( fixture, empty.path() );
  QVERIFY( !report );
  QVERIFY( report.error().text().contains( QLatin1String( "The folder holds no table" ) ) );
  const Result<OpenedTable> table = openTable( empty.path() );
  QVERIFY( !table );
  QVERIFY( table.error().text().contains( QLatin1String( "This is a folder" ) ) );
}

void TestBrokenInputs::gigabyteLine_staysBounded()
{
  const qint64 before = peakKilobytes();
  Result<std::unique_ptr<TableSource>> source =
    DelimitedTableSource::create( std::make_unique<EndlessLine>( qint64( 1 ) << 30 ), QStringLiteral( "endless" ), {} );
  VERIFY_OK( source );
  TableRecord record;
  QCOMPARE( ( *source )->next( record ), TableSource::Status::Record );
  QCOMPARE( ( *source )->next( record ), TableSource::Status::BadRecord );
  QCOMPARE( ( *source )->errorCode(), QStringLiteral( "too-long" ) );
  QVERIFY( ( *source )->error().text().contains( QLatin1String( "longer than" ) ) );
  QCOMPARE( ( *source )->next( record ), TableSource::Status::End );
#ifdef __SANITIZE_ADDRESS__
  constexpr qint64 sKept = 512 * 1024; // the sanitizer holds back what was freed, to find its late users
#else
  constexpr qint64 sKept = 0;
#endif
  QVERIFY2( peakKilobytes() - before < 64 * 1024 + sKept, "memory grew with the line" );
}

void TestBrokenInputs::otherUser_isToldAboutPermission()
{
  QTemporaryDir folder;
  const QString path = folder.filePath( QStringLiteral( "mine.csv" ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( "time,station,PM2.5\n" );
  file.close();
  QVERIFY( file.setPermissions( QFileDevice::ReadOwner ) );
  if ( geteuid() != 0 )
    QVERIFY( file.setPermissions( QFileDevice::Permissions() ) ); // the owner is locked out as well
  int channel[2];
  QVERIFY( pipe( channel ) == 0 );
  const pid_t child = fork();
  if ( child == 0 )
  {
    // Root may read anything: become nobody.
    if ( geteuid() == 0 && ( chmod( qPrintable( folder.path() ), 0755 ) != 0 || setgid( 65534 ) != 0 || setuid( 65534 ) != 0 ) )
      _exit( 2 );
    const Result<OpenedTable> table = openTable( path );
    const QByteArray text = table ? QByteArray( "opened" ) : table.error().text().toUtf8();
    const ssize_t count = write( channel[1], text.constData(), static_cast<size_t>( text.size() ) );
    _exit( count == text.size() ? 0 : 3 );
  }
  close( channel[1] );
  char buffer[2048];
  QByteArray text;
  for ( ssize_t count = 0; ( count = read( channel[0], buffer, sizeof buffer ) ) > 0; )
    text.append( buffer, static_cast<qsizetype>( count ) );
  close( channel[0] );
  int status = 0;
  waitpid( child, &status, 0 );
  QVERIFY( WIFEXITED( status ) && WEXITSTATUS( status ) == 0 );
  QVERIFY2( text.contains( "cannot be opened" ) && text.contains( "Ask its owner" ), text.constData() );
}

void TestBrokenInputs::fullDisk_isReportedAndNothingIsLost()
{
  // A child process may not make files larger than a limit: the store runs into it in the middle of the import.
  QTemporaryDir folder;
  QByteArray rows = "time,station,PM2.5\n";
  for ( int day = 1; day <= 28; ++day )
  {
    for ( int year = 1980; year < 2020; ++year )
    {
      for ( int hour = 0; hour < 24; ++hour )
        rows += QStringLiteral( "%1-01-%2 %3:00,S1,%4\n" ).arg( year ).arg( day ).arg( hour ).arg( hour + 1 ).toLatin1();
    }
  }
  const QString input = folder.filePath( QStringLiteral( "many.csv" ) );
  QFile file( input );
  QVERIFY( file.open( QIODevice::WriteOnly ) && file.write( rows ) == rows.size() );
  file.close();
  const QString workspace = folder.filePath( QStringLiteral( "w" ) );
  QProcess child;
  child.setProcessChannelMode( QProcess::MergedChannels );
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert( QStringLiteral( "JINGUAN_FULL_DISK" ), input + QLatin1Char( '|' ) + workspace );
  child.setProcessEnvironment( environment );
  child.start( QCoreApplication::applicationFilePath(), {} );
  QVERIFY( child.waitForFinished( 120000 ) );
  const QByteArray output = child.readAll();
  QVERIFY2( child.exitStatus() == QProcess::NormalExit, output.constData() );
  QVERIFY2( output.contains( "FAILURE:" ), output.constData() );

  // The workspace opens, every whole batch is there, and importing again with room completes it.
  Result<std::unique_ptr<Workspace>> opened = Workspace::open( workspace, OpenMode::ReadWrite );
  VERIFY_OK( opened );
  const Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  const ProfileLibrary library;
  ReadingImportOptions options = IngestFixture::creating();
  options.mapFile = brokenPath( QStringLiteral( "profile_wide.json" ) );
  Progress progress;
  const Result<ImportReport> report =
    ReadingImporter( *catalogue, library, ( *opened )->network(), ( *opened )->readings() ).run( input, options, progress );
  VERIFY_OK( report );
  QVERIFY2( report->isClean(), qPrintable( reportText( *report ) ) );
  QCOMPARE( report->written + report->unchanged, 28 * 40 * 24 );
}

void TestBrokenInputs::cancelled_leavesDeliveryOpen()
{
  class Impatient : public Progress
  {
    public:
      bool isCancelled() const override { return true; }
  };
  IngestFixture fixture;
  QByteArray rows = "time,station,PM2.5\n";
  for ( int i = 0; i < 2000; ++i )
    rows += "2024-01-01 00:00,S1,10\n";
  ReadingImportOptions options = IngestFixture::creating();
  options.mapFile = brokenPath( QStringLiteral( "profile_wide.json" ) );
  Impatient progress;
  const Result<ImportReport> report = fixture.importer().run( fixture.write( QStringLiteral( "a.csv" ), rows ), options, progress );
  VERIFY_OK( report );
  QVERIFY( report->cancelled && !report->isClean() );
  QVERIFY( report->rowsRead < 2000 );
  QVERIFY( !fixture.readings().deliveries()->first().complete );
}

void TestBrokenInputs::conflictPolicyLast_replaces()
{
  IngestFixture fixture;
  addStation( fixture );
  VERIFY_OK( import( fixture, brokenPath( QStringLiteral( "duplicate_conflict.csv" ) ), QStringLiteral( "profile_last.json" ) ) );
  const QList<Reading> values = fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour );
  QCOMPARE( values.size(), 1 );
  QCOMPARE( values.first().value, 12.0 );
}

void TestBrokenInputs::dryRun_writesNothing()
{
  IngestFixture fixture;
  const Result<qint64> before = fixture.readings().changeCounter();
  VERIFY_OK( before );
  ReadingImportOptions options = IngestFixture::creating();
  options.dryRun = true;
  const Result<ImportReport> report =
    import( fixture, brokenPath( QStringLiteral( "out_of_range.csv" ) ), QStringLiteral( "profile_wide.json" ), options );
  VERIFY_OK( report );
  QCOMPARE( report->accepted, 1 );
  QCOMPARE( report->rejected, 2 );
  QCOMPARE( report->written, 0 );
  QCOMPARE( report->createdStations, QStringList { QStringLiteral( "S1" ) } );
  QVERIFY( fixture.network().stations()->isEmpty() );
  QVERIFY( fixture.readings().deliveries()->isEmpty() );
  QCOMPARE( *fixture.readings().changeCounter(), *before );
}

void TestBrokenInputs::preview_marksCells()
{
  IngestFixture fixture;
  addStation( fixture );
  ReadingImportOptions options;
  options.mapFile = brokenPath( QStringLiteral( "profile_wide.json" ) );
  const Result<ReadingPreview> preview = fixture.importer().preview( brokenPath( QStringLiteral( "thousands.csv" ) ), options );
  VERIFY_OK( preview );
  QCOMPARE( preview->separator, QChar( QLatin1Char( ';' ) ) );
  QCOMPARE( preview->rows.size(), 2 );
  QCOMPARE( preview->rows.first().problems.size(), 1 );
  QCOMPARE( preview->rows.first().problems.first().column, 2 );
  QVERIFY( preview->rows.last().problems.isEmpty() );
  QCOMPARE( preview->rows.last().stationCode, QStringLiteral( "S1" ) );
}

namespace
{
/** The child process of fullDisk_isReportedAndNothingIsLost(). */
int importOnFullDisk( const QString &arguments )
{
  const QString input = arguments.section( QLatin1Char( '|' ), 0, 0 );
  const QString folder = arguments.section( QLatin1Char( '|' ), 1, 1 );
  Result<std::unique_ptr<Workspace>> made = Workspace::create( folder, QStringLiteral( "full" ) );
  const Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  if ( !made || !catalogue )
    return 2;
  const ProfileLibrary library;
  ReadingImportOptions options = IngestFixture::creating();
  options.mapFile = brokenPath( QStringLiteral( "profile_wide.json" ) );
  options.batchSize = 1000;
  std::signal( SIGXFSZ, SIG_IGN );
  const rlimit limit { 700 * 1024, 700 * 1024 };
  setrlimit( RLIMIT_FSIZE, &limit );
  Progress progress;
  const Result<ImportReport> report =
    ReadingImporter( *catalogue, library, ( *made )->network(), ( *made )->readings() ).run( input, options, progress );
  if ( !report )
    printf( "FAILURE: %s\n", qPrintable( report.error().text() ) );
  else
  {
    for ( const Error &error : report->failures )
      printf( "FAILURE: %s\n", qPrintable( error.text() ) );
  }
  fflush( stdout );
  return 0;
}
} // namespace

int main( int argc, char *argv[] )
{
  QCoreApplication application( argc, argv );
  const QString fullDisk = qEnvironmentVariable( "JINGUAN_FULL_DISK" );
  if ( !fullDisk.isEmpty() )
    return importOnFullDisk( fullDisk );
  TestBrokenInputs test;
  return QTest::qExec( &test, argc, argv );
}

#include "test_brokeninputs.moc"

#include "FakeService.h"
#include "IngestFixture.h"

#include "ingest/sources/SourceRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QProcess>
#include <QSysInfo>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
constexpr UtcSeconds sNow = 1700000000;
const QByteArray sHeader = "time,station,PM2.5,NO2\n";
const QByteArray sGood = sHeader + "2023-11-01 00:00,1431A,35,20\n2023-11-01 01:00,1431A,36,21\n";
const QByteArray sMixed = sHeader + "2023-11-02 00:00,1431A,35,20\n2023-11-02 25:00,1431A,36,21\n2023-11-02 02:00,9999A,36,21\n";
const QByteArray sBad = sHeader + "2023-11-03 00:00,9999A,35,20\n";
} // namespace

/** Folders into which bureaus put files, and sources that run by themselves. */
class TestSources : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void name_ofUnfinishedFilesIsKnown_data();
    void name_ofUnfinishedFilesIsKnown();
    void look_importsAndMovesWithAReport();
    void look_namesRejectedRows();
    void look_takesNothingOfABadFile_data();
    void look_takesNothingOfABadFile();
    void look_sameContentIsNotTakenTwice();
    void look_takesAgainWhatWasRejected();
    void look_waitsForAGrowingFile();
    void look_waitsForAWriter();
    void look_clockThatRunsAheadDelaysOnly();
    void look_renamedFileIsTakenWhole();
    void look_burstOfFiles();
    void look_findsWhatAnEarlierRunLeft();
    void look_workbooks();
    void look_missingFolderIsToldAndTriedLater();
    void look_cancelLeavesTheFile();
    void run_keepsStateAndPace();
    void run_onlyOneProcessLooks();
    void run_lockOfADeadProcessIsTaken();
    void run_pollsSavedServices();

  private:
    QString put( const QString &name, const QByteArray &content, int age = 100 );
    SourceRun look( UtcSeconds now = sNow );
    QString path( const QString &name ) const { return mSource.location + QLatin1Char( '/' ) + name; }
    QString report( const QString &name ) const;
    QStringList listing() const { return QDir( mSource.location ).entryList( QDir::Files | QDir::Hidden ); }

    std::unique_ptr<IngestFixture> mFixture;
    std::unique_ptr<SourceRunner> mRunner;
    DataSource mSource;
    Progress mProgress;
};

void TestSources::init()
{
  mFixture = std::make_unique<IngestFixture>();
  Station station;
  station.code = QStringLiteral( "1431A" );
  station.name = { QStringLiteral( "金泉两河" ), {} };
  station.kind = QStringLiteral( "air_standard" );
  station.states = { StationStateChange { StationStatus::Running, {}, {} } };
  VERIFY_OK( mFixture->network().saveStations( { station } ) );
  QDir().mkpath( mFixture->workspace().folder() + QStringLiteral( "/profiles" ) );
  QFile profile( mFixture->workspace().folder() + QStringLiteral( "/profiles/局报.json" ) );
  QVERIFY( profile.open( QIODevice::WriteOnly ) );
  profile.write(
    R"({"name": "局报", "time": {"column": "time", "formats": ["yyyy-MM-dd HH:mm"], "label": "begin", "period": "hour", "zone": "+08:00"},
    "station": {"column": "station"}, "source": "bureau", "values": [{"column": "PM2.5", "indicator": "PM2.5", "unit": "ug/m3"}, {"column": "NO2", "indicator": "NO2", "unit": "ug/m3"}]})" );
  profile.close();
  mSource = DataSource();
  mSource.name = QStringLiteral( "收件夹" );
  mSource.location = mFixture->file( QStringLiteral( "收件" ) );
  mSource.profile = QStringLiteral( "局报" );
  mSource.deliveredBy = QStringLiteral( "市气象局" );
  mSource.every = 60;
  QDir().mkpath( mSource.location );
  const Result<DataSource> saved = mFixture->workspace().sources().save( mSource );
  VERIFY_OK( saved );
  mSource = *saved;
  mRunner = std::make_unique<SourceRunner>( mFixture->catalogue(), mFixture->workspace() );
}

void TestSources::cleanup()
{
  mRunner.reset();
  mFixture.reset();
}

/** A file that was changed \a age seconds before the present of the tests. */
QString TestSources::put( const QString &name, const QByteArray &content, int age )
{
  QFile file( path( name ) );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( content ) != content.size() )
    qFatal( "cannot write" );
  file.flush();
  if ( !file.setFileTime( QDateTime::fromSecsSinceEpoch( sNow - age ), QFileDevice::FileModificationTime ) )
    qFatal( "cannot set the time" );
  return file.fileName();
}

SourceRun TestSources::look( UtcSeconds now )
{
  return mRunner->run( mSource, now, mProgress );
}

QString TestSources::report( const QString &name ) const
{
  QFile file( path( name ) + QStringLiteral( ".report.txt" ) );
  return file.open( QIODevice::ReadOnly ) ? QString::fromUtf8( file.readAll() ) : QString();
}

void TestSources::name_ofUnfinishedFilesIsKnown_data()
{
  QTest::addColumn<bool>( "unfinished" );
  for ( const char *name :
    { "a.csv.part", "a.csv.PART", ".a.csv", "~$a.xlsx", "a.tmp", "a.csv.filepart", "a.csv~", "a.csv.report.txt", "a.crdownload" } )
    QTest::newRow( name ) << true;
  for ( const char *name : { "a.csv", "数据.xlsx", "part.csv", "tmp.txt", "report.txt" } )
    QTest::newRow( name ) << false;
}

void TestSources::name_ofUnfinishedFilesIsKnown()
{
  QFETCH( bool, unfinished );
  QCOMPARE( DropFolder::isUnfinishedName( QString::fromUtf8( QTest::currentDataTag() ) ), unfinished );
}

void TestSources::look_importsAndMovesWithAReport()
{
  put( QStringLiteral( "十一月.csv" ), sGood );
  const SourceRun run = look();
  QVERIFY2( run.problem.isEmpty(), qPrintable( run.problem ) );
  QCOMPARE( run.written, 4 );
  QVERIFY( listing().isEmpty() );
  QVERIFY( QFile::exists( path( QStringLiteral( "done/十一月.csv" ) ) ) );
  QVERIFY( report( QStringLiteral( "done/十一月.csv" ) ).contains( QStringLiteral( "收件夹" ) ) );
  const QList<Reading> values = mFixture->values( QStringLiteral( "1431A" ), QStringLiteral( "PM2.5" ), Period::Hour );
  QCOMPARE( values.size(), 2 );
  QCOMPARE( values.first().begin, 1698768000 ); // 2023-10-31T16:00Z
  const Result<QList<Delivery>> deliveries = mFixture->readings().deliveries();
  QCOMPARE( deliveries->size(), 1 );
  QCOMPARE( deliveries->first().deliveredBy, QStringLiteral( "市气象局" ) );
  QVERIFY( deliveries->first().complete );
}

void TestSources::look_namesRejectedRows()
{
  put( QStringLiteral( "m.csv" ), sMixed );
  const SourceRun run = look();
  QCOMPARE( run.written, 2 );
  QCOMPARE( run.rejected, 2 );
  const QString text = report( QStringLiteral( "done/m.csv" ) );
  QVERIFY2(
    text.contains( QRegularExpression( QStringLiteral( "^3\\t.*25:00" ), QRegularExpression::MultilineOption ) ), qPrintable( text ) );
  QVERIFY2(
    text.contains( QRegularExpression( QStringLiteral( "^4\\t.*9999A" ), QRegularExpression::MultilineOption ) ), qPrintable( text ) );
}

void TestSources::look_takesNothingOfABadFile_data()
{
  QTest::addColumn<QByteArray>( "content" );
  QTest::addColumn<QString>( "word" );
  QTest::newRow( "all rows rejected" ) << sBad << "9999A";
  QTest::newRow( "another table" ) << QByteArray( "a,b\n1,2\n" ) << "time";
  QTest::newRow( "empty" ) << QByteArray() << "m.csv";
  QTest::newRow( "zeros" ) << QByteArray( 500, '\0' ) << "m.csv";
}

void TestSources::look_takesNothingOfABadFile()
{
  QFETCH( QByteArray, content );
  QFETCH( QString, word );
  put( QStringLiteral( "m.csv" ), content );
  put( QStringLiteral( "n.csv" ), sGood );
  const SourceRun run = look();
  QVERIFY( !run.problem.isEmpty() );
  QVERIFY( !run.failed ); // the folder itself is well
  QVERIFY( QFile::exists( path( QStringLiteral( "failed/m.csv" ) ) ) );
  QVERIFY2( report( QStringLiteral( "failed/m.csv" ) ).contains( word ), qPrintable( report( QStringLiteral( "failed/m.csv" ) ) ) );
  QVERIFY( QFile::exists( path( QStringLiteral( "done/n.csv" ) ) ) );
  QCOMPARE( run.written, 4 );
}

void TestSources::look_sameContentIsNotTakenTwice()
{
  put( QStringLiteral( "a.csv" ), sGood );
  look();
  put( QStringLiteral( "a.csv" ), sGood );
  put( QStringLiteral( "copy of a.csv" ), sGood );
  const SourceRun run = look();
  QCOMPARE( run.written, 0 );
  QCOMPARE( mFixture->readings().deliveries()->size(), 1 );
  QVERIFY( QFile::exists( path( QStringLiteral( "done/a (2).csv" ) ) ) );
  QVERIFY( report( QStringLiteral( "done/a (2).csv" ) ).contains( QStringLiteral( "before" ) ) );
  QVERIFY( QFile::exists( path( QStringLiteral( "done/copy of a.csv" ) ) ) );
}

void TestSources::look_takesAgainWhatWasRejected()
{
  put( QStringLiteral( "m.csv" ), sMixed );
  look();
  Station station;
  station.code = QStringLiteral( "9999A" );
  station.name = { QStringLiteral( "新站" ), {} };
  station.kind = QStringLiteral( "air_standard" );
  station.states = { StationStateChange { StationStatus::Running, {}, {} } };
  VERIFY_OK( mFixture->network().saveStations( { station } ) );
  put( QStringLiteral( "m.csv" ), sMixed );
  const SourceRun run = look();
  QCOMPARE( run.written, 2 ); // of the station that was unknown
  QCOMPARE( run.unchanged, 2 );
  QCOMPARE( run.rejected, 1 );
}

void TestSources::look_waitsForAGrowingFile()
{
  put( QStringLiteral( "a.csv" ), sHeader, 0 );
  QVERIFY( look().files.isEmpty() );
  put( QStringLiteral( "a.csv" ), sGood, -5 ); // it grew five seconds later
  QVERIFY( look( sNow + 9 ).files.isEmpty() );
  QVERIFY( look( sNow + 14 ).files.isEmpty() );
  const SourceRun run = look( sNow + 15 );
  QCOMPARE( run.files.size(), 1 );
  QCOMPARE( run.written, 4 );
}

void TestSources::look_waitsForAWriter()
{
#ifndef Q_OS_LINUX
  QSKIP( "only Linux tells who has a file open for writing" );
#endif
  put( QStringLiteral( "a.csv" ), sGood );
  {
    QFile writer( path( QStringLiteral( "a.csv" ) ) );
    QVERIFY( writer.open( QIODevice::ReadWrite ) );
    QVERIFY( look().files.isEmpty() );
  }
  QCOMPARE( look().files.size(), 1 );
}

void TestSources::look_clockThatRunsAheadDelaysOnly()
{
  put( QStringLiteral( "a.csv" ), sGood, -86400 ); // from tomorrow
  QVERIFY( look().files.isEmpty() );
  QVERIFY( look( sNow + 9 ).files.isEmpty() );
  QCOMPARE( look( sNow + 10 ).files.size(), 1 );
}

void TestSources::look_renamedFileIsTakenWhole()
{
  put( QStringLiteral( "a.csv.part" ), sGood );
  QVERIFY( look().files.isEmpty() );
  QVERIFY( QFile::rename( path( QStringLiteral( "a.csv.part" ) ), path( QStringLiteral( "a.csv" ) ) ) );
  QCOMPARE( look().written, 4 );
}

void TestSources::look_burstOfFiles()
{
  for ( int i = 0; i < 250; ++i )
    put( QStringLiteral( "%1.csv" ).arg( i ),
      sHeader
        + QStringLiteral( "2023-%1-%2 00:00,1431A,%3,20\n" )
            .arg( 1 + i / 28, 2, 10, QLatin1Char( '0' ) )
            .arg( 1 + i % 28, 2, 10, QLatin1Char( '0' ) )
            .arg( i )
            .toUtf8() );
  QCOMPARE( look().files.size(), 200 );
  QCOMPARE( look().files.size(), 50 );
  QCOMPARE( mFixture->values( QStringLiteral( "1431A" ), QStringLiteral( "PM2.5" ), Period::Hour ).size(), 250 );
  QCOMPARE( QDir( path( QStringLiteral( "done" ) ) ).entryList( QStringList { QStringLiteral( "*.csv" ) }, QDir::Files ).size(), 250 );
}

void TestSources::look_findsWhatAnEarlierRunLeft()
{
  // imported, but the program died before the file was moved
  const QString file = put( QStringLiteral( "a.csv" ), sGood );
  ProfileLibrary library( mFixture->workspace().folder() );
  ReadingImporter importer( mFixture->catalogue(), library, mFixture->network(), mFixture->readings() );
  ReadingImportOptions options;
  options.profile = mSource.profile;
  VERIFY_OK( importer.run( file, options, mProgress ) );
  const SourceRun run = look();
  QCOMPARE( run.files.size(), 1 );
  QVERIFY( run.files.first().known );
  QCOMPARE( run.files.first().movedTo, QStringLiteral( "done/a.csv" ) );
  QCOMPARE( run.written, 0 );
}

void TestSources::look_workbooks()
{
  const QDir books( dataPath( QStringLiteral( "workbooks" ) ) );
  const QStringList names =
    books.entryList( { QStringLiteral( "*.xlsx" ), QStringLiteral( "*.xls" ), QStringLiteral( "*.ods" ) }, QDir::Files );
  QVERIFY( names.size() >= 2 );
  for ( const QString &name : names )
  {
    QVERIFY( QFile::copy( books.filePath( name ), path( name ) ) );
    QFile copy( path( name ) );
    QVERIFY( copy.open( QIODevice::ReadWrite ) );
    QVERIFY( copy.setFileTime( QDateTime::fromSecsSinceEpoch( sNow - 100 ), QFileDevice::FileModificationTime ) );
  }
  const SourceRun run = look();
  QCOMPARE( run.files.size(), names.size() ); // whatever they hold, each is looked at, told about and moved
  QVERIFY( listing().isEmpty() );
  for ( const DroppedFile &file : run.files )
    QVERIFY( !report( file.movedTo ).isEmpty() );
}

void TestSources::look_missingFolderIsToldAndTriedLater()
{
  QVERIFY( QDir( mSource.location ).removeRecursively() );
  const SourceRun run = look();
  QVERIFY( run.failed );
  QVERIFY( run.problem.contains( mSource.location ) );
  QCOMPARE( mFixture->workspace().sources().states()->first().failures, 1 );
  QDir().mkpath( mSource.location );
  put( QStringLiteral( "a.csv" ), sGood );
  QCOMPARE( look().written, 4 );
  QCOMPARE( mFixture->workspace().sources().states()->first().failures, 0 );
}

void TestSources::look_cancelLeavesTheFile()
{
  class Impatient : public Progress
  {
    public:
      bool isCancelled() const override { return true; }
  } progress;
  QByteArray rows = sHeader;
  for ( int i = 0; i < 2000; ++i )
    rows += QStringLiteral( "2023-11-%1 %2:%3,1431A,1,2\n" )
              .arg( 1 + i / 1440, 2, 10, QLatin1Char( '0' ) )
              .arg( ( i / 60 ) % 24, 2, 10, QLatin1Char( '0' ) )
              .arg( i % 60, 2, 10, QLatin1Char( '0' ) )
              .toUtf8();
  put( QStringLiteral( "a.csv" ), rows );
  const SourceRun run = mRunner->run( mSource, sNow, progress );
  QVERIFY( run.cancelled );
  QCOMPARE( listing(), QStringList { QStringLiteral( "a.csv" ) } );
  QCOMPARE( look().files.first().movedTo, QStringLiteral( "done/a.csv" ) );
}

void TestSources::run_keepsStateAndPace()
{
  put( QStringLiteral( "a.csv" ), sMixed );
  int runs = 0;
  const auto count = [&runs]( const SourceRun & ) { ++runs; };
  VERIFY_OK( mRunner->runDue( sNow, mProgress, count ) );
  QCOMPARE( runs, 1 );
  VERIFY_OK( mRunner->runDue( sNow + 59, mProgress, count ) );
  QCOMPARE( runs, 1 );
  VERIFY_OK( mRunner->runDue( sNow + 60, mProgress, count ) );
  QCOMPARE( runs, 2 );
  const SourceState state = mFixture->workspace().sources().states()->first();
  QCOMPARE( state.runs, 2 );
  QCOMPARE( state.written, 2 );
  QCOMPARE( state.rejected, 2 );
  QCOMPARE( state.lastGood, sNow + 60 );
  // one that fails is asked later and later, but at least hourly
  SourceState failing = state;
  failing.failures = 1;
  QCOMPARE( SourceRunner::dueAt( mSource, failing ), failing.lastAt + 120 );
  failing.failures = 3;
  QCOMPARE( SourceRunner::dueAt( mSource, failing ), failing.lastAt + 480 );
  failing.failures = 1000;
  QCOMPARE( SourceRunner::dueAt( mSource, failing ), failing.lastAt + 3600 );
  mSource.enabled = false;
  VERIFY_OK( mFixture->workspace().sources().save( mSource ) );
  VERIFY_OK( mRunner->runDue( sNow + 99999, mProgress, count ) );
  QCOMPARE( runs, 2 );
}

void TestSources::run_onlyOneProcessLooks()
{
  put( QStringLiteral( "a.csv" ), sGood );
  QLockFile other( mFixture->workspace().folder() + QStringLiteral( "/source-%1.lock" ).arg( mSource.id ) );
  QVERIFY( other.tryLock() );
  SourceRun run = look();
  QVERIFY( run.skipped );
  QCOMPARE( listing().size(), 1 );
  other.unlock();
  run = look();
  QVERIFY( !run.skipped );
  QCOMPARE( run.written, 4 );
  QVERIFY( !QFile::exists( mFixture->workspace().folder() + QStringLiteral( "/source-%1.lock" ).arg( mSource.id ) ) );
}

void TestSources::run_lockOfADeadProcessIsTaken()
{
  QProcess dead;
  dead.start( QStringLiteral( "true" ), {} );
  QVERIFY( dead.waitForStarted() );
  const qint64 pid = dead.processId();
  QVERIFY( dead.waitForFinished() );
  QFile lock( mFixture->workspace().folder() + QStringLiteral( "/source-%1.lock" ).arg( mSource.id ) );
  QVERIFY( lock.open( QIODevice::WriteOnly ) );
  lock.write( QStringLiteral( "%1\njinguan\n%2\n" ).arg( pid ).arg( QSysInfo::machineHostName() ).toUtf8() );
  lock.close();
  put( QStringLiteral( "a.csv" ), sGood );
  QCOMPARE( look().written, 4 );
}

void TestSources::run_pollsSavedServices()
{
  FakeService service( []( const QUrl & ) {
    return FakeService::Answer { R"({"value":[{"@iot.id":1,"phenomenonTime":"2023-11-14T20:00:00Z","result":35}]})" };
  } );
  DataSource source;
  source.name = QStringLiteral( "服务" );
  source.kind = SourceKind::SensorThings;
  source.location = service.url();
  source.every = 60;
  source.mapping = R"({"streams":[{"stream":1,"station":"1431A","indicator":"PM2.5","unit":"ug/m3","confirmed":true}]})";
  const Result<DataSource> saved = mFixture->workspace().sources().save( source );
  VERIFY_OK( saved );
  QList<SourceRun> runs;
  VERIFY_OK( mRunner->runDue( sNow, mProgress, [&runs]( const SourceRun &run ) { runs.append( run ); } ) );
  QCOMPARE( runs.size(), 2 );
  QCOMPARE( mFixture->values( QStringLiteral( "1431A" ), QStringLiteral( "PM2.5" ), Period::Hour ).size(), 1 );
  // a service whose every stream has a problem has failed
  DataSource broken = *saved;
  broken.mapping.replace( "1431A", "none" );
  SourceRun run = mRunner->run( broken, sNow, mProgress );
  QVERIFY( run.failed );
  broken.mapping = "{";
  run = mRunner->run( broken, sNow, mProgress );
  QVERIFY( run.failed && run.problem.contains( QLatin1String( "JSON" ) ) );
}

QTEST_GUILESS_MAIN( TestSources )
#include "test_sources.moc"

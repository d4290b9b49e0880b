// What the gateway must bear: being killed at any moment, a disk that syncs slowly, and days of traffic. `tools/soak` runs the same for long.

#include "SoakDevices.h"
#include "SyncWatch.h"

#include "base/Progress.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTcpSocket>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
constexpr int sDevices = 50;
constexpr int sFactors = 3;

int settingOf( const char *name, int usual )
{
  bool ok = false;
  const int value = qEnvironmentVariableIntValue( name, &ok );
  return ok ? value : usual;
}

/** The process of a gateway. */
class Child
{
  public:
    bool start( const QString &folder )
    {
      mProcess.setProcessChannelMode( QProcess::ForwardedErrorChannel );
      mProcess.start( QCoreApplication::applicationFilePath(), { QStringLiteral( "--gateway" ), folder } );
      QByteArray said;
      while ( !said.contains( '\n' ) && mProcess.waitForReadyRead( 30000 ) )
        said += mProcess.readAllStandardOutput();
      port = static_cast<quint16>( said.mid( 5 ).trimmed().toUInt() );
      return port > 0;
    }
    void kill()
    {
      mProcess.kill(); // SIGKILL
      mProcess.waitForFinished( 30000 );
    }
    qint64 id() const { return mProcess.processId(); }
    quint16 port = 0;

  private:
    QProcess mProcess;
};

/** Kilobytes of memory that the process \a id holds now. */
qint64 residentKilobytes( qint64 id )
{
  QFile file( QStringLiteral( "/proc/%1/status" ).arg( id ) );
  if ( !file.open( QIODevice::ReadOnly ) )
    return 0;
  const QByteArray text = file.readAll();
  const qsizetype at = text.indexOf( "VmRSS:" );
  return at < 0 ? 0 : text.mid( at + 6, text.indexOf( "kB", at ) - at - 6 ).trimmed().toLongLong();
}
} // namespace

class TestSoak : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void kills_everyAcknowledgedReadingIsThereOnce();
    void answers_followTheSyncOfTheirCommit();
    void syncWatch_seesWhatIsNotSynced();
    void memory_isBounded();

  private:
    static QString makeWorkspace( const QTemporaryDir &folder, int stations )
    {
      const QString path = folder.filePath( QStringLiteral( "w" ) );
      const Result<std::unique_ptr<Workspace>> made = Workspace::create( path, QStringLiteral( "soak" ) );
      return made && ( *made )->network().saveStations( soakStations( stations ) ) ? path : QString();
    }
    static void compare( Workspace &workspace, const SoakDevices &devices );
};

/** Guards against answers that went out before their data were safe, and against packets sent again that are stored twice. */
void TestSoak::kills_everyAcknowledgedReadingIsThereOnce()
{
  const int kills = settingOf( "JINGUAN_SOAK_KILLS", 5 );
  const QTemporaryDir folder( QDir::currentPath() + QStringLiteral( "/soak-XXXXXX" ) );
  const QString path = makeWorkspace( folder, sDevices );
  QVERIFY( !path.isEmpty() );
  SoakDevices devices( sDevices, sFactors, 0 );
  devices.start();
  QRandomGenerator random( static_cast<quint32>( settingOf( "JINGUAN_SOAK_SEED", 20260101 ) ) );
  for ( int kill = 0; kill < kills; ++kill )
  {
    Child gateway;
    QVERIFY( gateway.start( path ) );
    const qint64 before = devices.sum();
    devices.setPort( gateway.port );
    QTRY_VERIFY_WITH_TIMEOUT( devices.sum() > before, 30000 );
    std::this_thread::sleep_for( std::chrono::microseconds( random.bounded( 200000 ) ) ); // the moment is what is tried
    gateway.kill();
    devices.setPort( 0 );
    if ( kills > 20 && ( kill + 1 ) % 20 == 0 )
      qInfo( "%d of %d kills, %lld packets acknowledged", kill + 1, kills, devices.sum() );
  }
  devices.stop();
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( path, OpenMode::ReadWrite );
  VERIFY_OK( workspace );
  compare( **workspace, devices );
  qInfo( "%d kills, %lld packets of %d readings acknowledged, all there once", kills, devices.sum(), sFactors );
}

void TestSoak::compare( Workspace &workspace, const SoakDevices &devices )
{
  qint64 there = 0;
  for ( int device = 0; device < devices.count(); ++device )
  {
    const Result<QList<Series>> all = workspace.readings().series( QStringLiteral( "S%1" ).arg( device ) );
    VERIFY_OK( all );
    const int acknowledged = devices.acknowledged( device );
    QCOMPARE( all->size(), acknowledged > 0 ? sFactors : all->size() );
    for ( const Series &series : *all )
    {
      static const QStringList sIndicators { QStringLiteral( "PM2.5" ), QStringLiteral( "PM10" ), QStringLiteral( "SO2" ) };
      const int factor = static_cast<int>( sIndicators.indexOf( series.key.indicator ) );
      QVERIFY( factor >= 0 );
      const Result<QList<Reading>> readings = workspace.readings().readings( series.id, Period::Minute, { 0, 9999999999 } );
      VERIFY_OK( readings );
      // One more may be there: stored, and killed before it was answered.
      QVERIFY2( readings->size() == acknowledged || readings->size() == acknowledged + 1,
        qPrintable( QStringLiteral( "device %1: %2 acknowledged, %3 there" ).arg( device ).arg( acknowledged ).arg( readings->size() ) ) );
      for ( int number = 0; number < readings->size(); ++number )
      {
        QCOMPARE( readings->at( number ).begin, soakBegin + 60 * number );
        QCOMPARE( readings->at( number ).value, soakValue( device, number, factor ) );
      }
      there += readings->size();
    }
  }
  const Result<WorkspaceInfo> info = workspace.info();
  VERIFY_OK( info );
  QCOMPARE( info->readingCount, there ); // as the links of the chain count them: none was added twice
  Progress progress;
  VERIFY_OK( workspace.readings().verifyChain( progress ) );
}

/** Guards against an answer before the sync: killing a process does not show that, the system keeps its writes. */
void TestSoak::answers_followTheSyncOfTheirCommit()
{
  SyncWatch &watch = SyncWatch::install();
  IngestFixture fixture;
  const Result<QList<Station>> saved = fixture.network().saveStations( soakStations( 4 ) );
  VERIFY_OK( saved );
  Gateway gateway( fixture.catalogue(), fixture.network(), fixture.readings(), fixture.workspace().devices() );
  VERIFY_OK( gateway.listen( QHostAddress::LocalHost, 0 ) );
  std::atomic<int> early = 0;
  std::atomic<int> answered = 0;
  std::atomic<int> ended = 0;
  std::vector<std::thread> devices;
  for ( int device = 0; device < 4; ++device )
  {
    devices.emplace_back( [&, device, port = gateway.port()] {
      QTcpSocket socket;
      socket.connectToHost( QHostAddress::LocalHost, port );
      for ( int number = 0; number < 25 && socket.waitForConnected( 10000 ); ++number )
      {
        const double value = 20 + device + ( number + 1 ) / 3.0 / 1024; // a pattern of bytes that nothing else has
        const QByteArray text = QByteArray::number( value, 'g', 17 );
        watch.mark( text.toDouble() );
        const QByteArray time = local( soakBegin + 60 * number ).toString( QStringLiteral( "yyyyMMddHHmmss" ) ).toLatin1();
        socket.write( Hj212Packet::frame( "QN=" + time + "000;ST=22;CN=2051;MN=SOAK" + QByteArray::number( device )
          + ";Flag=5;CP=&&DataTime=" + time + ";a34004-Avg=" + text + "&&" ) );
        QByteArray answer;
        while ( !answer.contains( '\n' ) && socket.waitForReadyRead( 10000 ) )
          answer += socket.readAll();
        answered += answer.contains( "CN=9014" ) ? 1 : 0;
        early += watch.stateOf( text.toDouble() ) == SyncWatch::State::Synced ? 0 : 1;
      }
      ++ended;
    } );
  }
  QTRY_COMPARE_WITH_TIMEOUT( ended.load(), 4, 120000 );
  for ( std::thread &device : devices )
    device.join();
  QCOMPARE( answered.load(), 100 );
  QCOMPARE( early.load(), 0 );
  QVERIFY( watch.syncs() > 0 );
}

/** Guards against a watch that calls everything synced. */
void TestSoak::syncWatch_seesWhatIsNotSynced()
{
  SyncWatch &watch = SyncWatch::install();
  const QTemporaryDir folder;
  sqlite3 *database = nullptr;
  QCOMPARE( sqlite3_open( folder.filePath( QStringLiteral( "x.db" ) ).toUtf8().constData(), &database ), SQLITE_OK );
  const auto run = [&](
                     const QByteArray &sql ) { return sqlite3_exec( database, sql.constData(), nullptr, nullptr, nullptr ) == SQLITE_OK; };
  const double lazy = 77 + 1 / 3.0;
  const double careful = 78 + 1 / 3.0;
  watch.mark( lazy );
  watch.mark( careful );
  QCOMPARE( watch.stateOf( lazy ), SyncWatch::State::Unseen );
  QVERIFY( run( "PRAGMA journal_mode=WAL; CREATE TABLE t (v REAL); PRAGMA synchronous=OFF" ) );
  QVERIFY( run( "INSERT INTO t VALUES (" + QByteArray::number( lazy, 'g', 17 ) + ")" ) );
  QCOMPARE( watch.stateOf( lazy ), SyncWatch::State::Written );
  QVERIFY( run( "PRAGMA synchronous=FULL" ) && run( "INSERT INTO t VALUES (" + QByteArray::number( careful, 'g', 17 ) + ")" ) );
  QCOMPARE( watch.stateOf( careful ), SyncWatch::State::Synced );
  sqlite3_close( database );
}

/**
 * Guards against memory and a log that grow with the days: 500 stations of ten indicators, a packet every six seconds. In the suite for as long as
 * three packets of each take, within the bounds of a start; tools/soak looks for minutes.
 */
void TestSoak::memory_isBounded()
{
  const int minutes = settingOf( "JINGUAN_SOAK_MINUTES", 0 );
  const qint64 seconds = minutes > 0 ? minutes * 60 : 20;
  const double allowed = minutes > 0 ? 2 : 10; // percent
  constexpr int stations = 500;
  const QTemporaryDir folder( QDir::currentPath() + QStringLiteral( "/soak-XXXXXX" ) );
  const QString path = makeWorkspace( folder, stations );
  Child gateway;
  QVERIFY( !path.isEmpty() && gateway.start( path ) );
  SoakDevices devices( stations, 10, 6000 );
  devices.setPort( gateway.port );
  devices.start();
  const qint64 settled = minutes > 0 ? std::min( 5, std::max( 1, minutes / 3 ) ) * 60 : seconds / 2;
  qint64 before = 0;
  qint64 most = 0;
  qint64 log = 0;
  for ( qint64 second = 1; second <= seconds; ++second )
  {
    QTest::qWait( 1000 );
    log = std::max( log, QFileInfo( path + QStringLiteral( "/readings.db-wal" ) ).size() );
    const qint64 resident = residentKilobytes( gateway.id() );
    QVERIFY2( resident > 0, "the gateway is gone" );
    if ( second <= settled )
      before = std::max( before, resident );
    else
      most = std::max( most, resident );
    if ( second % 60 == 0 )
      qInfo( "minute %lld: %lld kB resident, log at most %.1f MB, %lld packets acknowledged (%.0f readings a second)", second / 60,
        resident, double( log ) / 1048576, devices.sum(), double( devices.sum() ) * 10 / double( second ) );
  }
  const double growth = before > 0 ? 100.0 * double( most - before ) / double( before ) : 100;
  qInfo( "resident %lld kB up to second %lld, then at most %lld kB: %+.2f %%; log at most %.1f MB", before, settled, most, growth,
    double( log ) / 1048576 );
  QVERIFY2( growth <= allowed, "resident memory grows" );
  QVERIFY2( log <= 64 << 20, "the write-ahead log grows beyond 64 MB" );
  QVERIFY2( devices.sum() * 10 >= qint64( ( minutes > 0 ? 0.95 : 0.8 ) * 833 * double( seconds ) ), "the gateway does not keep up" );
  devices.stop();
  gateway.kill();
}

int main( int argc, char **argv )
{
  QCoreApplication application( argc, argv );
  if ( argc == 3 && qstrcmp( argv[1], "--gateway" ) == 0 )
    return receiveForEver( QString::fromLocal8Bit( argv[2] ) );
  SyncWatch::install(); // before PROJ opens its database: it looks for the default of SQLite again when it closes it
  TestSoak test;
  return QTest::qExec( &test, argc, argv );
}
#include "test_soak.moc"

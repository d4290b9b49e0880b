#include "WorkspaceChild.h"
#include "base/Resources.h"
#include "store/sqlite/GeoPackageFile.h"

using namespace jinguan;
using namespace jinguan::test;

namespace
{
/** A share wherever one looks. */
class ShareProbe : public FileSystemProbe
{
  public:
    bool isNetworkShare( const QString & ) const override { return true; }
    QString typeName( const QString & ) const override { return QStringLiteral( "nfs4" ); }
};
} // namespace

/** Life of a workspace: made, opened, refused, broken, closed. */
class TestWorkspace : public WorkspaceFixture
{
    Q_OBJECT

  private Q_SLOTS:
    void create_givesTwoPlainFiles();
    void create_nonEmptyFolderIsRefused();
    void create_placeThatIsAFileIsRefused();
    void create_networkShareIsRefused();
    void create_withoutPermissionIsRefused();

    void open_missingFolderIsRefused();
    void open_folderWithoutWorkspaceIsRefused();
    void open_networkShareIsRefused();
    void open_newerSchemaIsRefused_data();
    void open_newerSchemaIsRefused();
    void open_readingsOfSchema1AreBroughtUpToDate();
    void open_brokenFileNamesTheBackup_data();
    void open_brokenFileNamesTheBackup();
    void open_brokenFileWithoutBackupSaysSo();
    void open_secondWriterIsRefused();
    void open_secondProcessIsToldWhoWrites();
    void open_gatewayBesideTheWindow();
    void open_otherProgramCannotTakeTheLogAway();
    void open_readOnlyChangesNothing();
    void open_folderThatCannotBeWritten();
    void open_withoutPermissionSaysSo_data();
    void open_withoutPermissionSaysSo();
    void open_failedMigrationLeavesFileAndCopy();

    void close_copiedFolderOpens();
    void close_afterReadingStoreOfAnotherThread();
    void kill_acknowledgedReadingsAreThere();
    void full_diskIsToldAndNothingIsHalf();

    void sqlite_isOneLibrary();
    void probe_knowsTheFileSystem();
};

void TestWorkspace::create_givesTwoPlainFiles()
{
  {
    const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "成都" ) );
    QCOMPARE( workspace->network().property( QStringLiteral( "name" ) ), QStringLiteral( "成都" ) );
    QVERIFY( QFile::exists( mWorkspace + QStringLiteral( "/network.lock" ) ) );
    const Result<SqliteDatabase> network = SqliteDatabase::openForReading( mWorkspace + QStringLiteral( "/network.gpkg" ) );
    VERIFY_OK( network );
    QCOMPARE( *network->text( "PRAGMA journal_mode" ), QStringLiteral( "wal" ) );
    const Result<SqliteDatabase> readings = SqliteDatabase::openForReading( mWorkspace + QStringLiteral( "/readings.db" ) );
    VERIFY_OK( readings );
    QCOMPARE( *readings->text( "PRAGMA journal_mode" ), QStringLiteral( "wal" ) );
  }
  const QStringList files = QDir( mWorkspace ).entryList( QDir::Files | QDir::Hidden, QDir::Name );
  QCOMPARE( files, ( QStringList { QStringLiteral( "network.gpkg" ), QStringLiteral( "readings.db" ) } ) );
  for ( const QString &file : files )
    QCOMPARE( *SqliteDatabase::openForReading( mWorkspace + QLatin1Char( '/' ) + file )->text( "PRAGMA journal_mode" ), QStringLiteral( "delete" ) );
}

void TestWorkspace::create_nonEmptyFolderIsRefused()
{
  QVERIFY( QDir().mkpath( mWorkspace + QStringLiteral( "/notes" ) ) );
  const auto workspace = Workspace::create( mWorkspace, QStringLiteral( "x" ) );
  QVERIFY( !workspace );
  QVERIFY( workspace.error().text().contains( QLatin1String( "not empty" ) ) );
  QCOMPARE( QDir( mWorkspace ).entryList( QDir::AllEntries | QDir::NoDotAndDotDot ).size(), 1 );
}

void TestWorkspace::create_placeThatIsAFileIsRefused()
{
  QFile file( mWorkspace );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  QVERIFY( !Workspace::create( mWorkspace, QStringLiteral( "x" ) ) );
  QVERIFY( !Workspace::open( mWorkspace, OpenMode::ReadWrite ) );
}

void TestWorkspace::create_networkShareIsRefused()
{
  const auto workspace = Workspace::create( mWorkspace, QStringLiteral( "x" ), ShareProbe() );
  QVERIFY( !workspace );
  QVERIFY( workspace.error().text().contains( QLatin1String( "nfs4" ) ) );
  QVERIFY( !QFile::exists( mWorkspace ) );
}

void TestWorkspace::create_withoutPermissionIsRefused()
{
  if ( geteuid() == 0 )
  {
    // Root may write anywhere: the same as another user, in a child process.
    QVERIFY( QFile::setPermissions( mFolder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther ) );
    const std::unique_ptr<QProcess> process = child( { QStringLiteral( "--as-nobody" ), mWorkspace } );
    QVERIFY( process->waitForFinished() );
    QVERIFY2( process->readAllStandardOutput().contains( "permission" ), process->readAllStandardError().constData() );
    return;
  }
  QVERIFY( QFile::setPermissions( mFolder->path(), QFile::ReadOwner | QFile::ExeOwner ) );
  const auto workspace = Workspace::create( mWorkspace, QStringLiteral( "x" ) );
  QFile::setPermissions( mFolder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner );
  QVERIFY( !workspace );
  QVERIFY( workspace.error().remedy.contains( QLatin1String( "permission" ) ) );
}

void TestWorkspace::open_missingFolderIsRefused()
{
  const auto workspace = Workspace::open( mWorkspace, OpenMode::ReadWrite );
  QVERIFY( !workspace );
  QVERIFY( workspace.error().text().contains( mWorkspace ) );
  QVERIFY( !QFile::exists( mWorkspace ) );
}

void TestWorkspace::open_folderWithoutWorkspaceIsRefused()
{
  QVERIFY( QDir().mkpath( mWorkspace ) );
  const auto workspace = Workspace::open( mWorkspace, OpenMode::ReadWrite );
  QVERIFY( !workspace );
  QVERIFY( workspace.error().message.contains( QLatin1String( "no workspace" ) ) );
  QVERIFY( QDir( mWorkspace ).isEmpty() );
}

void TestWorkspace::open_networkShareIsRefused()
{
  make( QStringLiteral( "x" ) ).reset();
  for ( const OpenMode mode : { OpenMode::ReadWrite, OpenMode::ReadingsOnly, OpenMode::ReadOnly } )
  {
    const auto workspace = Workspace::open( mWorkspace, mode, ShareProbe() );
    QVERIFY( !workspace );
    QVERIFY( workspace.error().message.contains( QLatin1String( "network share" ) ) );
  }
}

void TestWorkspace::open_readingsOfSchema1AreBroughtUpToDate()
{
  // As schema 1 left it: its own first step, without what the second adds.
  QFile step( Resources::path( QStringLiteral( "schema/readings/001.sql" ) ) );
  QVERIFY( step.open( QIODevice::ReadOnly ) );
  const QByteArray sql = step.readAll();
  const qsizetype from = sql.indexOf( "CREATE TABLE incident (" );
  const QByteArray incident = sql.mid( from, sql.indexOf( "CREATE INDEX incident_by_time", from ) - from ) + "CREATE INDEX incident_by_time ON incident (closed, opened);";
  {
    const std::unique_ptr<Workspace> fresh = make( QStringLiteral( "x" ) );
    QVERIFY( fresh );
    fill( *fresh );
  }
  change( mWorkspace + QStringLiteral( "/readings.db" ),
          "DROP TABLE incident_event; DROP TABLE incident; DROP TABLE crossing; DROP TABLE device_factor; DROP TABLE device; DROP TABLE device_state; DROP TABLE device_request; ALTER TABLE rejected DROP COLUMN at;" + incident
            + "INSERT INTO incident (kind, station, indicator, district, unit, opened, state, peak, note) VALUES ('exceedance', 'A', 'PM2.5', '', '510104', 1000, 'open', 300, 'seen');"
              "PRAGMA user_version = 1;" );

  const Result<std::unique_ptr<Workspace>> reading = Workspace::open( mWorkspace, OpenMode::ReadOnly );
  QVERIFY( !reading );
  QVERIFY2( reading.error().text().contains( QLatin1String( "older version" ) ), qPrintable( reading.error().text() ) );

  const Result<std::unique_ptr<Workspace>> opened = Workspace::open( mWorkspace, OpenMode::ReadWrite );
  VERIFY_OK( opened );
  QCOMPARE( opened.value()->info()->readingsSchema, Workspace::readingsSchemaVersion );
  QVERIFY( opened.value()->info()->readingCount > 0 );
  const Result<QList<Incident>> incidents = opened.value()->incidents().incidents();
  VERIFY_OK( incidents );
  QCOMPARE( incidents->size(), 1 );
  QCOMPARE( incidents->first().peak, 300.0 );
  QCOMPARE( opened.value()->incidents().story( incidents->first().id )->first().text, QStringLiteral( "seen" ) );
  Progress silent;
  VERIFY_OK( opened.value()->readings().verifyChain( silent ) );
  QCOMPARE( Workspace::backups( mWorkspace ).size(), 1 ); // the copy from before
}

void TestWorkspace::open_newerSchemaIsRefused_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::addColumn<QByteArray>( "sql" );
  QTest::newRow( "network" ) << QStringLiteral( "/network.gpkg" ) << QByteArray( "UPDATE property SET value = '99' WHERE key = 'schema_version'" );
  QTest::newRow( "readings" ) << QStringLiteral( "/readings.db" ) << QByteArray( "PRAGMA user_version = 99" );
}

void TestWorkspace::open_newerSchemaIsRefused()
{
  QFETCH( QString, file );
  QFETCH( QByteArray, sql );
  make( QStringLiteral( "x" ) ).reset();
  change( mWorkspace + file, sql );
  const QByteArray before = content( mWorkspace + file );
  const auto workspace = Workspace::open( mWorkspace, OpenMode::ReadWrite );
  QVERIFY( !workspace );
  QVERIFY( workspace.error().message.contains( QLatin1String( "newer version" ) ) );
  QVERIFY( workspace.error().message.contains( QLatin1String( "99" ) ) );
  QCOMPARE( content( mWorkspace + file ), before );
  QVERIFY( !QFile::exists( mWorkspace + QStringLiteral( "/network.lock" ) ) );
}

void TestWorkspace::open_brokenFileNamesTheBackup_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::addColumn<QString>( "how" );
  for ( const char *file : { "/network.gpkg", "/readings.db" } )
  {
    for ( const char *how : { "cut", "empty", "zeroed", "first page zeroed", "text", "other database", "missing" } )
      QTest::addRow( "%s %s", file + 1, how ) << QString::fromLatin1( file ) << QString::fromLatin1( how );
  }
}

void TestWorkspace::open_brokenFileNamesTheBackup()
{
  QFETCH( QString, file );
  QFETCH( QString, how );
  QString backup;
  {
    const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
    fill( *workspace );
    Progress silent;
    const Result<QString> written = workspace->backup( {}, silent );
    VERIFY_OK( written );
    backup = *written;
  }
  const QString broken = mWorkspace + file;
  const QByteArray sound = content( broken );
  QVERIFY( QFile::remove( broken ) );
  if ( how == QLatin1String( "other database" ) )
  {
    VERIFY_OK( SqliteDatabase::open( broken, SqliteDatabase::Access::Create )->execute( "CREATE TABLE a (b)" ) );
  }
  else if ( how != QLatin1String( "missing" ) )
  {
    QByteArray bytes = sound;
    if ( how == QLatin1String( "cut" ) )
      bytes.truncate( bytes.size() * 2 / 3 );
    else if ( how == QLatin1String( "empty" ) )
      bytes.clear();
    else if ( how == QLatin1String( "zeroed" ) )
      bytes.fill( '\0' );
    else if ( how == QLatin1String( "first page zeroed" ) )
      bytes.replace( 0, 4096, QByteArray( 4096, '\0' ) );
    else
      bytes = "this is no database, but a long enough text to be taken for one at first sight, and then some more of it to be sure";
    QFile output( broken );
    QVERIFY( output.open( QIODevice::WriteOnly ) );
    output.write( bytes );
  }
  for ( const OpenMode mode : { OpenMode::ReadWrite, OpenMode::ReadOnly } )
  {
    const auto workspace = Workspace::open( mWorkspace, mode );
    QVERIFY( !workspace );
    QVERIFY2( workspace.error().file == broken, qPrintable( workspace.error().file ) );
    QVERIFY2( workspace.error().remedy.contains( backup ), qPrintable( workspace.error().text() ) );
    QVERIFY( workspace.error().remedy.contains( QLatin1String( "jinguan workspace restore" ) ) );
  }
  // What the message says helps.
  Progress silent;
  VERIFY_OK( Workspace::restore( backup, mWorkspace, silent ) );
  QCOMPARE( reopen()->info()->readingCount, 300 );
}

void TestWorkspace::open_brokenFileWithoutBackupSaysSo()
{
  make( QStringLiteral( "x" ) ).reset();
  QVERIFY( QFile::resize( mWorkspace + QStringLiteral( "/readings.db" ), 5000 ) );
  const auto workspace = Workspace::open( mWorkspace, OpenMode::ReadWrite );
  QVERIFY( !workspace );
  QVERIFY( workspace.error().remedy.contains( QLatin1String( "no backup" ) ) );
}

void TestWorkspace::open_secondWriterIsRefused()
{
  std::unique_ptr<Workspace> first = make( QStringLiteral( "x" ) );
  const auto second = Workspace::open( mWorkspace, OpenMode::ReadWrite );
  QVERIFY( !second );
  QVERIFY( second.error().message.contains( QString::number( QCoreApplication::applicationPid() ) ) );
  VERIFY_OK( Workspace::open( mWorkspace, OpenMode::ReadOnly ) );
  first.reset();
  VERIFY_OK( Workspace::open( mWorkspace, OpenMode::ReadWrite ) );
}

void TestWorkspace::open_secondProcessIsToldWhoWrites()
{
  const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
  const std::unique_ptr<QProcess> other = child( { QStringLiteral( "--writer" ), mWorkspace } );
  QVERIFY( other->waitForFinished() );
  QCOMPARE( other->exitCode(), 2 );
  const QString said = QString::fromUtf8( other->readAllStandardOutput() );
  QVERIFY2( said.contains( QSysInfo::machineHostName() ), qPrintable( said ) );
  QVERIFY2( said.contains( QStringLiteral( "process %1" ).arg( QCoreApplication::applicationPid() ) ), qPrintable( said ) );
}

void TestWorkspace::open_gatewayBesideTheWindow()
{
  const std::unique_ptr<Workspace> window = make( QStringLiteral( "x" ) );
  fill( *window );
  const qint64 before = *window->readings().changeCounter();
  const std::unique_ptr<QProcess> gateway = child( { QStringLiteral( "--gateway" ), mWorkspace } );
  QVERIFY( gateway->waitForReadyRead() );
  QTRY_VERIFY( gateway->bytesAvailable() > 20 );
  QVERIFY( *window->readings().changeCounter() > before );
  const SeriesId series = *window->readings().ensureSeries( seriesKey( QStringLiteral( "CD-1" ) ), QStringLiteral( "ug/m3" ) );
  const qint64 delivery = *window->readings().beginDelivery( {} );
  VERIFY_OK( window->readings().write( delivery, batchOf( series, 50 ) ) ); // while the other goes on writing
  gateway->kill();
  QVERIFY( gateway->waitForFinished() );
  Progress silent;
  VERIFY_OK( window->readings().verifyChain( silent ) );
}

void TestWorkspace::open_otherProgramCannotTakeTheLogAway()
{
  std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
  const auto takeLog = [this] {
    const std::unique_ptr<QProcess> other = child( { QStringLiteral( "--take-log" ), mWorkspace } );
    return other->waitForFinished() ? other->readAllStandardOutput() : QByteArray( "?" );
  };
  QCOMPARE( takeLog(), QByteArray( "wal" ) );
  // GDAL opens and closes the file besides SQLite, which drops the locks of the process.
  VERIFY_OK( GeoPackageFile::open( mWorkspace + QStringLiteral( "/network.gpkg" ) ) );
  QCOMPARE( takeLog(), QByteArray( "wal" ) );
  fill( *workspace );
  QCOMPARE( takeLog(), QByteArray( "wal" ) );
  VERIFY_OK( workspace->network().setProperty( QStringLiteral( "a" ), QStringLiteral( "b" ) ) );
  workspace.reset();
  QCOMPARE( takeLog(), QByteArray( "delete" ) );
  QCOMPARE( reopen()->network().property( QStringLiteral( "a" ) ), QStringLiteral( "b" ) );
}

void TestWorkspace::open_readOnlyChangesNothing()
{
  {
    const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
    fill( *workspace );
  }
  const QByteArray network = content( mWorkspace + QStringLiteral( "/network.gpkg" ) );
  const QByteArray readings = content( mWorkspace + QStringLiteral( "/readings.db" ) );
  {
    const std::unique_ptr<Workspace> workspace = reopen( OpenMode::ReadOnly );
    QCOMPARE( workspace->network().stations()->size(), 1 );
    QCOMPARE( workspace->readings().latest()->size(), 1 );
    QVERIFY( !workspace->readings().beginDelivery( {} ) );
    QVERIFY( !workspace->incidents().save( {} ) );
    VERIFY_OK( workspace->openReadings() );
  }
  QCOMPARE( content( mWorkspace + QStringLiteral( "/network.gpkg" ) ), network );
  QCOMPARE( content( mWorkspace + QStringLiteral( "/readings.db" ) ), readings );
  QCOMPARE( QDir( mWorkspace ).entryList( QDir::Files ).size(), 2 );
}

void TestWorkspace::open_folderThatCannotBeWritten()
{
  {
    const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
    fill( *workspace );
  }
  // As a program that was killed leaves it: in write-ahead mode, on a disk that was then made read-only.
  change( mWorkspace + QStringLiteral( "/readings.db" ), "PRAGMA journal_mode = WAL" );
  QFile::setPermissions( mFolder->path(), QFile::permissions( mFolder->path() ) | QFile::ReadOther | QFile::ExeOther );
  for ( const QString &file : { mWorkspace + QStringLiteral( "/readings.db" ), mWorkspace + QStringLiteral( "/network.gpkg" ) } )
    QFile::setPermissions( file, QFile::ReadOwner | QFile::ReadOther );
  QFile::setPermissions( mWorkspace, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther );
  const std::unique_ptr<QProcess> process = child( { QStringLiteral( "--read-as-nobody" ), mWorkspace } );
  QVERIFY( process->waitForFinished() );
  const QByteArray said = process->readAllStandardOutput();
  QFile::setPermissions( mWorkspace, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner );
  QVERIFY2( said.contains( "300 readings" ), said.constData() );
  QVERIFY2( said.contains( "permission" ), said.constData() );
}

void TestWorkspace::open_withoutPermissionSaysSo_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::addColumn<bool>( "isReadable" );
  for ( const char *file : { "/network.gpkg", "/readings.db" } )
  {
    QTest::addRow( "%s not readable", file + 1 ) << QString::fromLatin1( file ) << false;
    QTest::addRow( "%s not writable", file + 1 ) << QString::fromLatin1( file ) << true;
  }
}

void TestWorkspace::open_withoutPermissionSaysSo()
{
  QFETCH( QString, file );
  QFETCH( bool, isReadable );
  make( QStringLiteral( "x" ) ).reset();
  const QFile::Permissions all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
  for ( const QString &open : { mFolder->path(), mWorkspace, mWorkspace + QStringLiteral( "/network.gpkg" ), mWorkspace + QStringLiteral( "/readings.db" ) } )
    QVERIFY( QFile::setPermissions( open, all ) );
  QVERIFY( QFile::setPermissions( mWorkspace + file, isReadable ? QFile::ReadOwner | QFile::ReadOther : QFile::Permissions() ) );
  const std::unique_ptr<QProcess> process = child( { QStringLiteral( "--read-as-nobody" ), mWorkspace } );
  QVERIFY( process->waitForFinished() );
  const QByteArray said = process->readAllStandardOutput();
  QVERIFY2( said.contains( file.mid( 1 ).toUtf8() + ": The file" ), said.constData() );
  QVERIFY2( said.contains( "permission" ), said.constData() );
  QVERIFY2( !said.contains( "backup" ), said.constData() );
  QCOMPARE( said.contains( "0 readings" ), isReadable );
}

void TestWorkspace::open_failedMigrationLeavesFileAndCopy()
{
  {
    const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
    fill( *workspace );
  }
  // A version mark that is too low: step 1 meets tables that are there already.
  const QString readings = mWorkspace + QStringLiteral( "/readings.db" );
  change( readings, "PRAGMA user_version = 0" );
  const auto readOnly = Workspace::open( mWorkspace, OpenMode::ReadOnly );
  QVERIFY( !readOnly );
  QVERIFY( readOnly.error().message.contains( QLatin1String( "older version" ) ) );
  QVERIFY( Workspace::backups( mWorkspace ).isEmpty() );
  const auto workspace = Workspace::open( mWorkspace, OpenMode::ReadWrite );
  QVERIFY( !workspace );
  QVERIFY( workspace.error().message.contains( QLatin1String( "schema 1" ) ) );
  QCOMPARE( *SqliteDatabase::openForReading( readings )->integer( "SELECT count(*) FROM reading" ), 300 );
  const QStringList backups = Workspace::backups( mWorkspace );
  QCOMPARE( backups.size(), 1 );
  QVERIFY( backups.first().endsWith( QLatin1String( "-before-migration" ) ) );
  QCOMPARE( *SqliteDatabase::openForReading( backups.first() + QStringLiteral( "/readings.db" ) )->integer( "SELECT count(*) FROM reading" ), 300 );
}

void TestWorkspace::close_copiedFolderOpens()
{
  {
    const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
    fill( *workspace );
  }
  const QString copy = path( QStringLiteral( "U盘" ) );
  QVERIFY( QDir().mkpath( copy ) );
  for ( const char *file : { "/network.gpkg", "/readings.db" } )
    QVERIFY( QFile::copy( mWorkspace + QLatin1String( file ), copy + QLatin1String( file ) ) );
  const auto workspace = Workspace::open( copy, OpenMode::ReadWrite );
  VERIFY_OK( workspace );
  QCOMPARE( ( *workspace )->info()->readingCount, 300 );
}

void TestWorkspace::close_afterReadingStoreOfAnotherThread()
{
  std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
  Result<std::unique_ptr<ReadingStore>> other = workspace->openReadings();
  VERIFY_OK( other );
  workspace.reset();
  VERIFY_OK( ( *other )->beginDelivery( {} ) ); // still works
  other->reset();
  QCOMPARE( QDir( mWorkspace ).entryList( QDir::Files ).size(), 2 );
}

void TestWorkspace::kill_acknowledgedReadingsAreThere()
{
  make( QStringLiteral( "x" ) ).reset();
  const std::unique_ptr<QProcess> writer = child( { QStringLiteral( "--writer" ), mWorkspace } );
  QVERIFY( writer->waitForReadyRead() );
  QTRY_VERIFY_WITH_TIMEOUT( writer->bytesAvailable() > 60, 30000 );
  ::kill( static_cast<pid_t>( writer->processId() ), SIGKILL );
  QVERIFY( writer->waitForFinished() );
  QVERIFY2( QFile::exists( mWorkspace + QStringLiteral( "/network.lock" ) ), "the lock file stays, the lock does not" );
  QList<QByteArray> lines = writer->readAllStandardOutput().split( '\n' );
  lines.removeLast(); // what follows the last line end is not acknowledged
  const int acknowledged = lines.last().toInt() + 1;
  QVERIFY( acknowledged > 5 );

  const std::unique_ptr<Workspace> workspace = reopen();
  const SeriesId series = *workspace->readings().ensureSeries( seriesKey( QStringLiteral( "child" ) ), QStringLiteral( "ug/m3" ) );
  const qint64 count = *workspace->readings().count( series, Period::Hour );
  QVERIFY( count >= acknowledged * sBatch );
  QCOMPARE( count % sBatch, 0 ); // no half batch
  Progress silent;
  const QList<CheckFinding> findings = workspace->check( silent );
  for ( const CheckFinding &finding : findings )
    QVERIFY2( finding.severity != CheckFinding::Severity::Failure, qPrintable( finding.text ) );
}

void TestWorkspace::full_diskIsToldAndNothingIsHalf()
{
  make( QStringLiteral( "x" ) ).reset();
  const std::unique_ptr<QProcess> writer = child( { QStringLiteral( "--full" ), mWorkspace } );
  QVERIFY( writer->waitForFinished() );
  QCOMPARE( writer->exitCode(), 0 );
  const QByteArray said = writer->readAllStandardOutput();
  QVERIFY2( said.contains( "no room left" ), said.constData() );
  const int written = said.split( '\n' ).first().toInt();
  QVERIFY( written > 0 );
  const std::unique_ptr<Workspace> workspace = reopen();
  QCOMPARE( workspace->info()->readingCount, written * sBatch );
  Progress silent;
  VERIFY_OK( workspace->readings().verifyChain( silent ) );
}

void TestWorkspace::sqlite_isOneLibrary()
{
  const Result<QString> driver = GeoPackageFile::driverSourceId();
  VERIFY_OK( driver );
  QVERIFY( !driver->isEmpty() );
  QCOMPARE( *driver, SqliteDatabase::sourceId() );
}

void TestWorkspace::probe_knowsTheFileSystem()
{
  const FileSystemProbe probe;
  QVERIFY( !probe.typeName( mWorkspace ).isEmpty() ); // of the nearest folder that exists
  QVERIFY( !probe.isNetworkShare( mWorkspace ) );
}

int main( int argc, char **argv )
{
  QCoreApplication application( argc, argv );
  if ( const std::optional<int> done = runAsChild( application.arguments() ) )
    return *done;
  TestWorkspace test;
  return QTest::qExec( &test, argc, argv );
}

#include "moc_WorkspaceFixture.cpp"
#include "test_workspace.moc"

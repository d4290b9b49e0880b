#include "WorkspaceChild.h"

using namespace jinguan;
using namespace jinguan::test;

/** What a workspace tells of itself, its copies and how they come back. */
class TestWorkspaceBackup : public WorkspaceFixture
{
    Q_OBJECT

  private Q_SLOTS:
    void info_countsWhatIsThere();

    void check_findsNothingInASoundWorkspace();
    void check_findsWhatIsWrong_data();
    void check_findsWhatIsWrong();
    void check_saysWhichStationsLieOutside();

    void backup_whileOthersWriteIsConsistent();
    void backup_takenPlaceIsRefused();
    void backup_cancelledLeavesNothing();
    void backups_areListedNewestFirst();

    void restore_bringsBackAndKeepsWhatWasThere();
    void restore_intoNewFolder();
    void photos_areBackedUpAndNeverLost();
    void photo_damagedIsRefused();
    void manifest_outsideItsFolderIsRefused();
    void restore_damagedBackupIsRefused();
    void restore_openWorkspaceIsRefused();
    void restore_folderThatIsNoBackupIsRefused();

  private:
    static bool writePhoto( const QString &folder, const QString &name, const QByteArray &bytes );
    static bool has( const QList<CheckFinding> &findings, CheckFinding::Severity severity, const QString &check );
};

bool TestWorkspaceBackup::has( const QList<CheckFinding> &findings, CheckFinding::Severity severity, const QString &check )
{
  return std::any_of( findings.begin(), findings.end(),
    [&]( const CheckFinding &finding ) { return finding.severity == severity && finding.check == check; } );
}

void TestWorkspaceBackup::info_countsWhatIsThere()
{
  const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "成都" ) );
  fill( *workspace );
  VERIFY_OK( workspace->network().setProperty( QStringLiteral( "demo" ), QStringLiteral( "1" ) ) );
  const Result<WorkspaceInfo> info = workspace->info();
  VERIFY_OK( info );
  QCOMPARE( info->name, QStringLiteral( "成都" ) );
  QVERIFY( info->isDemo );
  QCOMPARE( info->networkSchema, Workspace::networkSchemaVersion );
  QCOMPARE( info->readingsSchema, Workspace::readingsSchemaVersion );
  QCOMPARE( info->stationCount, 1 );
  QCOMPARE( info->layerCount, 0 );
  QCOMPARE( info->seriesCount, 1 );
  QCOMPARE( info->readingCount, 300 );
  QCOMPARE( info->readings.from, sBegin );
  QCOMPARE( info->readings.to, sBegin + 299 * 3600 );
  QVERIFY( info->networkBytes > 0 && info->readingsBytes > 0 );
}

void TestWorkspaceBackup::check_findsNothingInASoundWorkspace()
{
  const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
  fill( *workspace );
  Progress silent;
  const QList<CheckFinding> findings = workspace->check( silent );
  QVERIFY( findings.size() >= 10 );
  for ( const CheckFinding &finding : findings )
    QVERIFY2( finding.severity == CheckFinding::Severity::Ok, qPrintable( finding.check + QLatin1String( ": " ) + finding.text ) );
}

void TestWorkspaceBackup::check_findsWhatIsWrong_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::addColumn<QByteArray>( "sql" );
  QTest::addColumn<bool>( "isFailure" );
  QTest::addColumn<QString>( "check" );
  const QString network = QStringLiteral( "/network.gpkg" );
  const QString readings = QStringLiteral( "/readings.db" );
  QTest::newRow( "orphan" ) << network << QByteArray( "INSERT INTO station_position (station, lon, lat) VALUES (99, 1, 2)" ) << false
                            << QStringLiteral( "orphans" );
  QTest::newRow( "index" ) << network << QByteArray( "DELETE FROM rtree_station_geom" ) << true << QStringLiteral( "spatial-index" );
  QTest::newRow( "value" ) << readings << QByteArray( "UPDATE reading SET value = 1 WHERE begin = 1356998400" ) << true
                           << QStringLiteral( "hash-chain" );
  QTest::newRow( "latest" ) << readings << QByteArray( "UPDATE latest SET value = 1" ) << true << QStringLiteral( "latest" );
  QTest::newRow( "reference" ) << readings << QByteArray( "DELETE FROM series" ) << true << QStringLiteral( "foreign-keys" );
  QTest::newRow( "station" ) << readings << QByteArray( "UPDATE series SET station = 'gone'" ) << false
                             << QStringLiteral( "series-stations" );
}

void TestWorkspaceBackup::check_findsWhatIsWrong()
{
  QFETCH( QString, file );
  QFETCH( QByteArray, sql );
  QFETCH( bool, isFailure );
  QFETCH( QString, check );
  {
    const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
    fill( *workspace );
  }
  change( mWorkspace + file, sql );
  const std::unique_ptr<Workspace> workspace = reopen();
  Progress silent;
  QVERIFY( has( workspace->check( silent ), isFailure ? CheckFinding::Severity::Failure : CheckFinding::Severity::Warning, check ) );
  if ( check == QLatin1String( "orphans" ) )
    QVERIFY( has( workspace->check( silent ), CheckFinding::Severity::Ok, check ) ); // mended
}

void TestWorkspaceBackup::check_saysWhichStationsLieOutside()
{
  const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
  fill( *workspace );
  LayerFeature district;
  // 103…104 east, 30…31 north: the station at 104.05 lies outside.
  const QByteArray square =
    QByteArray::fromHex( "010300000001000000050000000000000000c059400000000000003e400000000000005a400000000000003e40"
                         "0000000000005a400000000000003f400000000000c059400000000000003f400000000000c059400000000000003e40" );
  district.wkb = square;
  VERIFY_OK( workspace->network().writeLayer( QStringLiteral( "district" ), { district }, {}, false ) );
  Progress silent;
  const QList<CheckFinding> findings = workspace->check( silent );
  QVERIFY( has( findings, CheckFinding::Severity::Warning, QStringLiteral( "districts" ) ) );
  for ( const CheckFinding &finding : findings )
  {
    if ( finding.check == QLatin1String( "districts" ) )
      QVERIFY( finding.text.contains( QLatin1String( "CD-1" ) ) );
  }
}

void TestWorkspaceBackup::backup_whileOthersWriteIsConsistent()
{
  const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
  fill( *workspace );
  const std::unique_ptr<QProcess> gateway = child( { QStringLiteral( "--gateway" ), mWorkspace } );
  QVERIFY( gateway->waitForReadyRead() );
  Progress silent;
  const QString target = path( QStringLiteral( "备份/一" ) );
  const Result<QString> written = workspace->backup( target, silent );
  gateway->kill();
  QVERIFY( gateway->waitForFinished() );
  VERIFY_OK( written );
  QCOMPARE( *written, target );
  const auto copy = Workspace::open( target, OpenMode::ReadOnly );
  VERIFY_OK( copy );
  VERIFY_OK( ( *copy )->readings().verifyChain( silent ) );
  QVERIFY( ( *copy )->info()->readingCount >= 300 );
  QCOMPARE( QDir( target ).entryList( QDir::Files, QDir::Name ),
    ( QStringList { QStringLiteral( "manifest.json" ), QStringLiteral( "network.gpkg" ), QStringLiteral( "readings.db" ) } ) );
}

void TestWorkspaceBackup::backup_takenPlaceIsRefused()
{
  const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
  Progress silent;
  QVERIFY( !workspace->backup( mWorkspace, silent ) );
  QVERIFY( !workspace->backup( mWorkspace + QStringLiteral( "/network.gpkg" ), silent ) );
}

void TestWorkspaceBackup::backup_cancelledLeavesNothing()
{
  class Impatient : public Progress
  {
    public:
      bool isCancelled() const override { return true; }
  };
  const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
  Impatient impatient;
  QVERIFY( !workspace->backup( path( QStringLiteral( "copy" ) ), impatient ) );
  QCOMPARE( QDir( mFolder->path() ).entryList( QDir::Dirs | QDir::NoDotAndDotDot ).size(), 1 );
}

void TestWorkspaceBackup::backups_areListedNewestFirst()
{
  const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
  QVERIFY( Workspace::backups( mWorkspace ).isEmpty() );
  Progress silent;
  const QString first = *workspace->backup( {}, silent );
  const QString second = *workspace->backup( {}, silent );
  QVERIFY( QDir().mkpath( mWorkspace + QStringLiteral( "/backups/zzz" ) ) ); // no manifest, no backup
  QCOMPARE( Workspace::backups( mWorkspace ), ( QStringList { second, first } ) );
}

void TestWorkspaceBackup::restore_bringsBackAndKeepsWhatWasThere()
{
  QString backup;
  Progress silent;
  {
    const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "before" ) );
    fill( *workspace );
    backup = *workspace->backup( {}, silent );
    VERIFY_OK( workspace->network().setProperty( QStringLiteral( "name" ), QStringLiteral( "after" ) ) );
  }
  VERIFY_OK( Workspace::restore( backup, mWorkspace, silent ) );
  const std::unique_ptr<Workspace> workspace = reopen();
  QCOMPARE( workspace->network().property( QStringLiteral( "name" ) ), QStringLiteral( "before" ) );
  QCOMPARE( workspace->info()->readingCount, 300 );
  QCOMPARE( Workspace::backups( mWorkspace ), QStringList { backup } ); // still at hand
  const QStringList kept = QDir( mFolder->path() ).entryList( { QStringLiteral( "*-before-restore-*" ) }, QDir::Dirs );
  QCOMPARE( kept.size(), 1 );
  const auto old = Workspace::open( path( kept.first() ), OpenMode::ReadOnly );
  VERIFY_OK( old );
  QCOMPARE( ( *old )->network().property( QStringLiteral( "name" ) ), QStringLiteral( "after" ) );
}

void TestWorkspaceBackup::restore_intoNewFolder()
{
  Progress silent;
  const QString backup = *make( QStringLiteral( "x" ) )->backup( path( QStringLiteral( "copy" ) ), silent );
  const QString target = path( QStringLiteral( "新" ) );
  VERIFY_OK( Workspace::restore( backup, target, silent ) );
  VERIFY_OK( Workspace::open( target, OpenMode::ReadWrite ) );
}

bool TestWorkspaceBackup::writePhoto( const QString &folder, const QString &name, const QByteArray &bytes )
{
  const QString path = folder + QStringLiteral( "/photos/" ) + name;
  QFile file( path );
  return QDir().mkpath( QFileInfo( path ).absolutePath() ) && file.open( QIODevice::WriteOnly ) && file.write( bytes ) == bytes.size();
}

void TestWorkspaceBackup::photos_areBackedUpAndNeverLost()
{
  Progress silent;
  const QString backup = *[&] {
    const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
    return writePhoto( mWorkspace, QStringLiteral( "1434A/北.jpg" ), "north" )
      ? workspace->backup( path( QStringLiteral( "copy" ) ), silent )
      : Result<QString>( Error {} );
  }();
  QCOMPARE( content( backup + QStringLiteral( "/photos/1434A/北.jpg" ) ), QByteArray( "north" ) );
  // Into a new folder, and over a workspace that lost one and got another since.
  const QString target = path( QStringLiteral( "新" ) );
  VERIFY_OK( Workspace::restore( backup, target, silent ) );
  QCOMPARE( content( target + QStringLiteral( "/photos/1434A/北.jpg" ) ), QByteArray( "north" ) );
  QVERIFY( QFile::remove( mWorkspace + QStringLiteral( "/photos/1434A/北.jpg" ) ) );
  QVERIFY( writePhoto( mWorkspace, QStringLiteral( "1436A/later.jpg" ), "later" ) );
  VERIFY_OK( Workspace::restore( backup, mWorkspace, silent ) );
  QCOMPARE( content( mWorkspace + QStringLiteral( "/photos/1434A/北.jpg" ) ), QByteArray( "north" ) );
  QCOMPARE( content( mWorkspace + QStringLiteral( "/photos/1436A/later.jpg" ) ), QByteArray( "later" ) );
}

void TestWorkspaceBackup::photo_damagedIsRefused()
{
  Progress silent;
  const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
  QVERIFY( writePhoto( mWorkspace, QStringLiteral( "A/a.jpg" ), "whole" ) );
  const QString backup = *workspace->backup( path( QStringLiteral( "copy" ) ), silent );
  QVERIFY( writePhoto( backup, QStringLiteral( "A/a.jpg" ), "other" ) );
  const Result<void> restored = Workspace::restore( backup, path( QStringLiteral( "new" ) ), silent );
  QVERIFY( !restored );
  QVERIFY( restored.error().file.endsWith( QStringLiteral( "A/a.jpg" ) ) );
  QVERIFY( !QFile::exists( path( QStringLiteral( "new" ) ) ) );
}

void TestWorkspaceBackup::manifest_outsideItsFolderIsRefused()
{
  Progress silent;
  const QString backup = *make( QStringLiteral( "x" ) )->backup( path( QStringLiteral( "copy" ) ), silent );
  QFile manifest( backup + QStringLiteral( "/manifest.json" ) );
  QVERIFY( manifest.open( QIODevice::ReadWrite ) );
  QByteArray text = manifest.readAll();
  text.replace( "\"files\": [", "\"files\": [ { \"name\": \"../../evil\", \"sha256\": \"\" }," );
  QVERIFY( text.contains( "evil" ) );
  manifest.resize( 0 );
  manifest.seek( 0 );
  manifest.write( text );
  manifest.close();
  const Result<void> restored = Workspace::restore( backup, path( QStringLiteral( "new" ) ), silent );
  QVERIFY( !restored );
  QVERIFY2( restored.error().message.contains( QLatin1String( "manifest" ) ), qPrintable( restored.error().message ) );
}

void TestWorkspaceBackup::restore_damagedBackupIsRefused()
{
  Progress silent;
  const QString backup = *make( QStringLiteral( "x" ) )->backup( path( QStringLiteral( "copy" ) ), silent );
  QFile file( backup + QStringLiteral( "/readings.db" ) );
  QVERIFY( file.open( QIODevice::ReadWrite ) );
  file.seek( file.size() - 1 );
  file.write( "x" );
  file.close();
  const Result<void> restored = Workspace::restore( backup, mWorkspace, silent );
  QVERIFY( !restored );
  QCOMPARE( restored.error().file, file.fileName() );
  reopen(); // untouched
}

void TestWorkspaceBackup::restore_openWorkspaceIsRefused()
{
  Progress silent;
  const std::unique_ptr<Workspace> workspace = make( QStringLiteral( "x" ) );
  const QString backup = *workspace->backup( {}, silent );
  QVERIFY( !Workspace::restore( backup, mWorkspace, silent ) );
  QVERIFY( QFile::exists( mWorkspace + QStringLiteral( "/network.gpkg" ) ) );
}

void TestWorkspaceBackup::restore_folderThatIsNoBackupIsRefused()
{
  make( QStringLiteral( "x" ) ).reset();
  Progress silent;
  const Result<void> restored = Workspace::restore( mFolder->path(), mWorkspace, silent );
  QVERIFY( !restored );
  QVERIFY( restored.error().message.contains( QLatin1String( "no backup" ) ) );
}

int main( int argc, char **argv )
{
  QCoreApplication application( argc, argv );
  if ( const std::optional<int> done = runAsChild( application.arguments() ) )
    return *done;
  TestWorkspaceBackup test;
  return QTest::qExec( &test, argc, argv );
}

#include "moc_WorkspaceFixture.cpp"
#include "test_workspacebackup.moc"

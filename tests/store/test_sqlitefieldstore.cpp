#include "FieldStoreContractSlots.h"
#include "store/sqlite/SqliteDatabase.h"
#include "store/Workspace.h"

#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace jinguan;
using namespace jinguan::test;

/** The contract over a GeoPackage, and what a killed program leaves. */
class TestSqliteFieldStore : public FieldStoreContract
{
    Q_OBJECT

  protected:
    FieldStore &makeStore() override;
    FieldStore &reopenStore( bool readOnly ) override;
    void dropStore() override;
    QString newestLog() override;

  private Q_SLOTS:
    void kill_leavesWholeVisits();
    void check_findsNothingToMend();

  private:
    QString folder() const { return mFolder->path() + QStringLiteral( "/锦观 工作区" ); }

    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
};

FieldStore &TestSqliteFieldStore::makeStore()
{
  mFolder = std::make_unique<QTemporaryDir>();
  Result<std::unique_ptr<Workspace>> workspace = Workspace::create( folder(), QStringLiteral( "成都" ) );
  if ( !workspace || !workspace.value()->network().saveStations( { station( QStringLiteral( "CD-1" ) ), station( QStringLiteral( "CD-2" ) ) } ) )
    qFatal( "no workspace" );
  mWorkspace = workspace.take();
  mWorkspace->network().setUser( { QStringLiteral( "王工" ), QStringLiteral( "510105" ), QStringLiteral( "operator" ), {} } );
  return mWorkspace->field();
}

FieldStore &TestSqliteFieldStore::reopenStore( bool readOnly )
{
  mWorkspace.reset();
  Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder(), readOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite );
  if ( !workspace )
    qFatal( "%s", qPrintable( workspace.error().text() ) );
  mWorkspace = workspace.take();
  return mWorkspace->field();
}

void TestSqliteFieldStore::dropStore()
{
  mWorkspace.reset();
  mFolder.reset();
}

QString TestSqliteFieldStore::newestLog()
{
  const Result<SqliteDatabase> file = SqliteDatabase::openForReading( folder() + QStringLiteral( "/network.gpkg" ) );
  return file ? file->text( "SELECT user || '/' || action || '/' || object FROM user_log ORDER BY id DESC LIMIT 1" ).value() : QString();
}

/** What the child process does: writes visits with two answers and a photo each, and tells each one that is acknowledged. */
static int writeVisits( const QString &folder )
{
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder, OpenMode::ReadWrite );
  if ( !workspace )
    return 2;
  for ( int number = 1;; ++number )
  {
    VisitRecord record;
    record.visit.station = QStringLiteral( "CD-1" );
    record.visit.at = sVisitAt + number;
    record.visit.by = QStringLiteral( "child" );
    record.answers = { { QStringLiteral( "a" ), FieldVerdict::Ok, {}, {} }, { QStringLiteral( "b" ), FieldVerdict::Ok, {}, {} } };
    FieldPhoto photo;
    photo.file = QStringLiteral( "%1.jpg" ).arg( number );
    record.photos = { photo };
    if ( !( *workspace )->field().saveVisit( record ) )
      return 3;
    fprintf( stdout, "%d\n", number );
    fflush( stdout );
  }
}

void TestSqliteFieldStore::kill_leavesWholeVisits()
{
  mWorkspace.reset();
  QProcess child;
  child.start( QCoreApplication::applicationFilePath(), { QStringLiteral( "--visits" ), folder() } );
  QVERIFY( child.waitForStarted() );
  int acknowledged = 0;
  while ( acknowledged < 20 )
  {
    QVERIFY( child.canReadLine() || child.waitForReadyRead( 30000 ) );
    while ( child.canReadLine() )
      acknowledged = child.readLine().trimmed().toInt();
  }
  ::kill( static_cast<pid_t>( child.processId() ), SIGKILL );
  QVERIFY( child.waitForFinished( 30000 ) );
  for ( const QByteArray &line : child.readAll().split( '\n' ) )
    acknowledged = qMax( acknowledged, line.trimmed().toInt() );

  reopen();
  const QList<FieldVisit> visits = *store().visits();
  QVERIFY( visits.size() >= acknowledged );
  QVERIFY( visits.size() <= acknowledged + 1 );
  QCOMPARE( store().photos()->size(), visits.size() );
  for ( const FieldVisit &visit : visits )
    QCOMPARE( store().answers( visit.id )->size(), 2 );
}

void TestSqliteFieldStore::check_findsNothingToMend()
{
  const qint64 of = *store().saveInstrument( instrument() );
  VERIFY_OK( store().saveCalibration( calibration( of ) ) );
  VERIFY_OK( store().saveVisit( { visit(), { { QStringLiteral( "a" ), FieldVerdict::Ok, {}, {} } }, { photo( QStringLiteral( "a.jpg" ) ) } } ) );
  Progress progress;
  for ( const CheckFinding &finding : mWorkspace->check( progress ) )
    QVERIFY2( finding.severity != CheckFinding::Severity::Failure, qPrintable( finding.text ) );
}

int main( int argc, char *argv[] )
{
  QCoreApplication application( argc, argv );
  const QStringList arguments = QCoreApplication::arguments();
  if ( arguments.value( 1 ) == QLatin1String( "--visits" ) )
    return writeVisits( arguments.value( 2 ) );
  TestSqliteFieldStore test;
  QTEST_SET_MAIN_SOURCE_PATH
  return QTest::qExec( &test, argc, argv );
}

#include "moc_FieldStoreContract.cpp"
#include "test_sqlitefieldstore.moc"

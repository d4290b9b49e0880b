#include "base/Resources.h"
#include "store/sqlite/Migrations.h"
#include "store/sqlite/SqliteDatabase.h"
#include "store/Workspace.h"
#include "TestSupport.h"

#include <QTemporaryDir>

using namespace jinguan;

/** Numbered steps of a schema. */
class TestMigrations : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void run_takesTheStepsAfterTheVersion_data();
    void run_takesTheStepsAfterTheVersion();
    void run_failedStepNamesItselfAndRollsBack();
    void run_missingStepIsAnError();
    void refuseNewer_tellsBothVersions();
    void resources_haveEveryStep();

  private:
    void writeStep( int number, const QByteArray &sql ) const;

    std::unique_ptr<QTemporaryDir> mFolder;
    SqliteDatabase mDatabase;
};

void TestMigrations::init()
{
  mFolder = std::make_unique<QTemporaryDir>();
  writeStep( 1, "CREATE TABLE a (x); INSERT INTO a VALUES (1);" );
  writeStep( 2, "-- renames; nothing else\nALTER TABLE a RENAME COLUMN x TO y;" );
  writeStep( 3, "ALTER TABLE a ADD COLUMN z DEFAULT 'new;'; UPDATE a SET y = y + 1;" );
  Result<SqliteDatabase> database = SqliteDatabase::open( mFolder->filePath( QStringLiteral( "库.db" ) ), SqliteDatabase::Access::Create );
  VERIFY_OK( database );
  mDatabase = database.take();
}

void TestMigrations::writeStep( int number, const QByteArray &sql ) const
{
  QFile file( mFolder->filePath( QStringLiteral( "%1.sql" ).arg( number, 3, 10, QLatin1Char( '0' ) ) ) );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( sql );
}

void TestMigrations::run_takesTheStepsAfterTheVersion_data()
{
  QTest::addColumn<int>( "from" );
  QTest::newRow( "new file" ) << 0;
  QTest::newRow( "one step behind the first" ) << 1;
  QTest::newRow( "two steps" ) << 2;
  QTest::newRow( "nothing to do" ) << 3;
}

void TestMigrations::run_takesTheStepsAfterTheVersion()
{
  QFETCH( int, from );
  VERIFY_OK( Migrations( mFolder->path(), from ).run( mDatabase, 0 ) );
  VERIFY_OK( Migrations( mFolder->path(), 3 ).run( mDatabase, from ) );
  QCOMPARE( *mDatabase.text( "SELECT y || z FROM a" ), QStringLiteral( "2new;" ) );
}

void TestMigrations::run_failedStepNamesItselfAndRollsBack()
{
  writeStep( 3, "ALTER TABLE a ADD COLUMN z; INSERT INTO nowhere VALUES (1);" );
  VERIFY_OK( Migrations( mFolder->path(), 1 ).run( mDatabase, 0 ) );
  {
    SqliteTransaction transaction( mDatabase );
    VERIFY_OK( transaction.begin() );
    const Result<void> run = Migrations( mFolder->path(), 3 ).run( mDatabase, 1 );
    QVERIFY( !run );
    QVERIFY( run.error().message.contains( QLatin1String( "schema 3" ) ) );
    QCOMPARE( run.error().file, mDatabase.path() );
  }
  QCOMPARE( *mDatabase.text( "SELECT x FROM a" ), QStringLiteral( "1" ) ); // step 2 is undone as well
}

void TestMigrations::run_missingStepIsAnError()
{
  const Result<void> run = Migrations( mFolder->path(), 4 ).run( mDatabase, 3 );
  QVERIFY( !run );
  QVERIFY( run.error().file.endsWith( QLatin1String( "004.sql" ) ) );
}

void TestMigrations::refuseNewer_tellsBothVersions()
{
  const Migrations migrations( mFolder->path(), 3 );
  VERIFY_OK( migrations.refuseNewer( 3, QStringLiteral( "f" ) ) );
  const Result<void> refused = migrations.refuseNewer( 7, QStringLiteral( "f" ) );
  QVERIFY( !refused );
  QVERIFY( refused.error().message.contains( QLatin1Char( '7' ) ) && refused.error().message.contains( QLatin1Char( '3' ) ) );
}

void TestMigrations::resources_haveEveryStep()
{
  const QList<std::pair<QString, int>> schemas { { QStringLiteral( "schema/network/" ), Workspace::networkSchemaVersion },
    { QStringLiteral( "schema/readings/" ), Workspace::readingsSchemaVersion } };
  for ( const auto &[folder, target] : schemas )
  {
    const QStringList steps = QDir( Resources::path( folder ) ).entryList( { QStringLiteral( "*.sql" ) }, QDir::Files, QDir::Name );
    QCOMPARE( steps.size(), target );
    QCOMPARE( steps.last(), QStringLiteral( "%1.sql" ).arg( target, 3, 10, QLatin1Char( '0' ) ) );
  }
}

QTEST_GUILESS_MAIN( TestMigrations )
#include "test_migrations.moc"

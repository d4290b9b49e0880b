#include "PublicationStoreContract.h"
#include "store/sqlite/SqliteDatabase.h"
#include "store/Workspace.h"

#include <QTemporaryDir>

using namespace jinguan;
using namespace jinguan::test;

/** The contract over a GeoPackage; that nothing is deleted, and that of two who act at once only one does. */
class TestSqlitePublicationStore : public PublicationStoreContract
{
    Q_OBJECT

  protected:
    PublicationStore &makeStore() override
    {
      mFolder = std::make_unique<QTemporaryDir>();
      return take( Workspace::create( folder(), QStringLiteral( "成都" ) ) );
    }
    PublicationStore &reopenStore( bool readOnly ) override
    {
      mWorkspace.reset();
      PublicationStore &store = take( Workspace::open( folder(), readOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite ) );
      mWorkspace->network().setUser( mUser );
      return store;
    }
    void dropStore() override
    {
      mWorkspace.reset();
      mFolder.reset();
    }
    void actAs( const QString &name, const QString &role ) override
    {
      mUser = { name, QStringLiteral( "510106" ), role, {} };
      mWorkspace->network().setUser( mUser );
    }

  private Q_SLOTS:
    void tables_cannotBeEmptiedFromOutside();
    void userLog_saysWhoTookTheStep();
    void step_afterAnotherConnectionChangedTheItemIsRefused();

  private:
    QString folder() const { return mFolder->path() + QStringLiteral( "/锦观" ); }
    QString geoPackage() const { return folder() + QStringLiteral( "/network.gpkg" ); }
    PublicationStore &take( Result<std::unique_ptr<Workspace>> workspace )
    {
      if ( !workspace )
        qFatal( "%s", qPrintable( workspace.error().text() ) );
      mWorkspace = workspace.take();
      return mWorkspace->publication();
    }

    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
    UserProfile mUser;
};

void TestSqlitePublicationStore::tables_cannotBeEmptiedFromOutside()
{
  VERIFY_OK( store().save( item( QStringLiteral( "a1" ) ), {} ) );
  VERIFY_OK( store().recordBundle( {} ) );
  mWorkspace.reset();
  const Result<SqliteDatabase> file = SqliteDatabase::open( geoPackage(), SqliteDatabase::Access::ReadWrite );
  VERIFY_OK( file );
  for ( const char *table : { "publication_item", "publication_version", "publication_step", "publication_bundle" } )
    QVERIFY2( !file->execute( QByteArray( "DELETE FROM " ) + table ), table );
  QVERIFY( !file->execute( "UPDATE publication_step SET user = 'x'" ) );
  QVERIFY( !file->execute( "UPDATE publication_version SET delay_hours = 0" ) );
}

void TestSqlitePublicationStore::userLog_saysWhoTookTheStep()
{
  VERIFY_OK( store().save( item( QStringLiteral( "a1" ) ), {} ) );
  publish( QStringLiteral( "a1" ) );
  const Result<SqliteDatabase> file = SqliteDatabase::openForReading( geoPackage() );
  VERIFY_OK( file );
  QCOMPARE( *file->text( "SELECT group_concat(user || ' ' || action || ' ' || object, ', ') FROM user_log WHERE object = 'a1'" ),
    QStringLiteral(
      "王工 propose-publication a1, 审核员 review-publication a1, 李局 approve-publication a1, 李局 publish-publication a1" ) );
}

void TestSqlitePublicationStore::step_afterAnotherConnectionChangedTheItemIsRefused()
{
  VERIFY_OK( store().save( item( QStringLiteral( "a1" ) ), {} ) );
  const PublicationItem seen = *store().item( QStringLiteral( "a1" ) );
  {
    // Somebody else reviews it between the look and the click.
    const Result<SqliteDatabase> other = SqliteDatabase::open( geoPackage(), SqliteDatabase::Access::ReadWrite );
    VERIFY_OK( other );
    VERIFY_OK( other->execute( "UPDATE publication_item SET state = 'reviewed'" ) );
  }
  actAs( QStringLiteral( "审核员" ), QStringLiteral( "officer" ) );
  QVERIFY( !store().step( seen.code, seen.version, PublicationAct::Review, {} ) );
  QCOMPARE( store().history( QStringLiteral( "a1" ) )->size(), 1 );
}

QTEST_GUILESS_MAIN( TestSqlitePublicationStore )
#include "moc_PublicationStoreContract.cpp"
#include "test_sqlitepublicationstore.moc"

#include "SamplingStoreContract.h"
#include "store/sqlite/SqliteDatabase.h"
#include "store/Workspace.h"

#include <QTemporaryDir>

using namespace jinguan;
using namespace jinguan::test;

/** The contract over the network file, and who is noted. */
class TestSqliteSamplingStore : public SamplingStoreContract
{
    Q_OBJECT

  protected:
    SamplingStore &makeStore() override
    {
      mFolder = std::make_unique<QTemporaryDir>();
      Result<std::unique_ptr<Workspace>> workspace = Workspace::create( folder(), QStringLiteral( "成都" ) );
      if ( !workspace )
        qFatal( "%s", qPrintable( workspace.error().text() ) );
      return use( workspace.take() );
    }
    SamplingStore &reopenStore( bool readOnly ) override
    {
      mWorkspace.reset();
      Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder(), readOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite );
      if ( !workspace )
        qFatal( "%s", qPrintable( workspace.error().text() ) );
      return use( workspace.take() );
    }
    void dropStore() override
    {
      mWorkspace.reset();
      mFolder.reset();
    }

  private Q_SLOTS:
    void userLog_saysWhoDidWhat();

  private:
    QString folder() const { return mFolder->path() + QStringLiteral( "/锦观 工作区" ); }
    SamplingStore &use( std::unique_ptr<Workspace> workspace )
    {
      mWorkspace = std::move( workspace );
      mWorkspace->network().setUser( { QStringLiteral( "王工" ), QStringLiteral( "510104" ), QStringLiteral( "officer" ), {} } );
      return mWorkspace->sampling();
    }

    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
};

void TestSqliteSamplingStore::userLog_saysWhoDidWhat()
{
  const SamplingPlan kept = store().savePlans( { plan( QStringLiteral( "地下水" ) ) } )->first();
  VERIFY_OK( store().addMark( mark( kept, QDate( 2026, 1, 1 ) ) ) );
  const Result<SqliteDatabase> file = SqliteDatabase::openForReading( folder() + QStringLiteral( "/network.gpkg" ) );
  VERIFY_OK( file );
  QCOMPARE(
    *file->text( "SELECT user || '/' || unit || '/' || action || '/' || object || '/' || detail FROM user_log ORDER BY id DESC LIMIT 1" ),
    QStringLiteral( "王工/510104/mark-sampling/地下水 GW-1 2026-01-01/sampled" ) );
  QCOMPARE( *file->integer( "SELECT count(*) FROM gpkg_contents WHERE table_name IN ('sampling_plan', 'sampling_mark', "
                            "'delivery_promise', 'year_target', 'dust_day')" ),
    5 );
}

QTEST_GUILESS_MAIN( TestSqliteSamplingStore )
#include "moc_SamplingStoreContract.cpp"
#include "test_sqlitesamplingstore.moc"

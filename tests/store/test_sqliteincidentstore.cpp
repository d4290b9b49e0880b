#include "TestSupport.h"

#include "store/Workspace.h"

#include <QTemporaryDir>

#include <thread>

using namespace jinguan;

/** Incidents in `readings.db`: whole transactions, and stores of other threads. */
class TestSqliteIncidentStore : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void together_keepsAllOrNothing();
    void together_withinAnotherIsPartOfIt();
    void together_isSeenByOthersWhenWhole();
    void together_ofNothingTakesNoLock();
    void openIncidents_worksInAnotherThread();
    void openIncidents_closesItsOwnConnection();

  private:
    static Incident incident( const QString &station )
    {
      Incident incident;
      incident.rule = QStringLiteral( "r" );
      incident.station = station;
      incident.opened = 100;
      return incident;
    }
    static qsizetype count( const IncidentStore &store ) { return store.incidents().value().size(); }

    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
};

void TestSqliteIncidentStore::init()
{
  mFolder = std::make_unique<QTemporaryDir>();
  Result<std::unique_ptr<Workspace>> made = Workspace::create( mFolder->path() + QStringLiteral( "/库" ), QStringLiteral( "w" ) );
  VERIFY_OK( made );
  mWorkspace = made.take();
}

void TestSqliteIncidentStore::cleanup()
{
  mWorkspace.reset();
  mFolder.reset();
}

void TestSqliteIncidentStore::together_keepsAllOrNothing()
{
  IncidentStore &store = mWorkspace->incidents();
  const Result<void> failed = store.together( [&]() -> Result<void> {
    const Result<Incident> saved = store.save( incident( QStringLiteral( "a" ) ), { { 0, 0, 1, QStringLiteral( "opened" ), {}, {} } } );
    if ( !saved )
      return saved.error();
    return Error { QStringLiteral( "stop" ), {}, {}, 0 };
  } );
  QVERIFY( !failed.ok() );
  QCOMPARE( failed.error().message, QStringLiteral( "stop" ) );
  QCOMPARE( count( store ), 0 );
  VERIFY_OK( store.save( incident( QStringLiteral( "b" ) ) ) ); // the next one stands on its own
  QCOMPARE( count( store ), 1 );
}

void TestSqliteIncidentStore::together_withinAnotherIsPartOfIt()
{
  IncidentStore &store = mWorkspace->incidents();
  const auto save = [&store]( const QString &station ) -> Result<void> {
    const Result<Incident> saved = store.save( incident( station ) );
    return saved ? Result<void>() : Result<void>( saved.error() );
  };
  const Result<void> failed = store.together( [&]() -> Result<void> {
    if ( const Result<void> inner = store.together( [&] { return save( QStringLiteral( "a" ) ); } ); !inner )
      return inner;
    return Error { QStringLiteral( "stop" ), {}, {}, 0 };
  } );
  QVERIFY( !failed.ok() );
  QCOMPARE( count( store ), 0 );
  VERIFY_OK( store.together( [&] { return store.together( [&] { return save( QStringLiteral( "b" ) ); } ); } ) );
  QCOMPARE( count( store ), 1 );
}

void TestSqliteIncidentStore::together_isSeenByOthersWhenWhole()
{
  const Result<std::unique_ptr<IncidentStore>> other = mWorkspace->openIncidents();
  VERIFY_OK( other );
  IncidentStore &store = mWorkspace->incidents();
  VERIFY_OK( store.together( [&]() -> Result<void> {
    for ( const QString &station : { QStringLiteral( "a" ), QStringLiteral( "b" ) } )
    {
      const Result<Incident> saved = store.save( incident( station ) );
      if ( !saved )
        return saved.error();
    }
    return count( **other ) == 0 ? Result<void>() : Error { QStringLiteral( "half was seen" ), {}, {}, 0 };
  } ) );
  QCOMPARE( count( **other ), 2 );
}

void TestSqliteIncidentStore::together_ofNothingTakesNoLock()
{
  const Result<std::unique_ptr<IncidentStore>> other = mWorkspace->openIncidents();
  VERIFY_OK( other );
  VERIFY_OK( mWorkspace->incidents().together( [&]() -> Result<void> {
    const Result<Incident> saved = other.value()->save( incident( QStringLiteral( "a" ) ) );
    return saved ? Result<void>() : Result<void>( saved.error() );
  } ) );
  QCOMPARE( count( mWorkspace->incidents() ), 1 );
}

void TestSqliteIncidentStore::openIncidents_worksInAnotherThread()
{
  bool saved = false;
  std::thread worker( [&] {
    const Result<std::unique_ptr<IncidentStore>> own = mWorkspace->openIncidents();
    saved = own && own.value()->save( incident( QStringLiteral( "a" ) ) ).ok();
  } );
  worker.join();
  QVERIFY( saved );
  QCOMPARE( count( mWorkspace->incidents() ), 1 );
}

void TestSqliteIncidentStore::openIncidents_closesItsOwnConnection()
{
  Result<std::unique_ptr<IncidentStore>> own = mWorkspace->openIncidents();
  VERIFY_OK( own );
  const Result<Incident> saved =
    own.value()->save( incident( QStringLiteral( "a" ) ), { { 0, 0, 1, QStringLiteral( "opened" ), {}, {} } } );
  VERIFY_OK( saved );
  QCOMPARE( own.value()->story( saved->id ).value().size(), 1 );
  own = Error { QStringLiteral( "gone" ), {}, {}, 0 }; // its connection closes with it
  QCOMPARE( mWorkspace->incidents().story( saved->id ).value().size(), 1 );
}

QTEST_GUILESS_MAIN( TestSqliteIncidentStore )
#include "test_sqliteincidentstore.moc"

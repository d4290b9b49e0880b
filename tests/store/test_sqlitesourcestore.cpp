#include "TestSupport.h"

#include "store/Workspace.h"

#include <QTemporaryDir>

using namespace jinguan;

/** Sources and outbox in `readings.db`. */
class TestSqliteSourceStore : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void save_comesBackAfterReopening();
    void save_refusesWhatCannotWork_data();
    void save_refusesWhatCannotWork();
    void save_changesInPlace();
    void remove_forgetsStateAndMarks();
    void add_countsUp();
    void marks_areOfTheirSource();
    void note_tellsEverybodyOnce();
    void queue_failsWhenAnotherWasFaster();
    void claim_isOfOneProcess();
    void claim_ofADeadProcessRunsOut();
    void settle_decidesWhatIsSentNext();

  private:
    void reopen();
    DataSource source( const QString &name = QStringLiteral( "水务局" ) ) const;
    qint64 incident();
    OutgoingMail mail( const QString &id, UtcSeconds due = 0 ) const;

    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
};

void TestSqliteSourceStore::init()
{
  mFolder = std::make_unique<QTemporaryDir>();
  Result<std::unique_ptr<Workspace>> made = Workspace::create( mFolder->path() + QStringLiteral( "/库" ), QStringLiteral( "w" ) );
  VERIFY_OK( made );
  mWorkspace = made.take();
}

void TestSqliteSourceStore::cleanup()
{
  mWorkspace.reset();
  mFolder.reset();
}

void TestSqliteSourceStore::reopen()
{
  mWorkspace.reset();
  Result<std::unique_ptr<Workspace>> opened = Workspace::open( mFolder->path() + QStringLiteral( "/库" ), OpenMode::ReadingsOnly );
  VERIFY_OK( opened );
  mWorkspace = opened.take();
}

DataSource TestSqliteSourceStore::source( const QString &name ) const
{
  DataSource source;
  source.name = name;
  source.kind = SourceKind::SensorThings;
  source.location = QStringLiteral( "https://example.org/v1.1" );
  source.profile = QStringLiteral( "p" );
  source.mapping = "{\"source\": \"水\"}";
  source.deliveredBy = QStringLiteral( "swj" );
  source.every = 60;
  source.inWindow = false;
  return source;
}

qint64 TestSqliteSourceStore::incident()
{
  Incident incident;
  incident.rule = QStringLiteral( "r" );
  incident.station = QString::number( mWorkspace->incidents().incidents()->size() );
  const Result<Incident> saved = mWorkspace->incidents().save( incident );
  return saved ? saved->id : 0;
}

OutgoingMail TestSqliteSourceStore::mail( const QString &id, UtcSeconds due ) const
{
  OutgoingMail mail;
  mail.messageId = id;
  mail.recipient = QStringLiteral( "a@example.org" );
  mail.subject = QStringLiteral( "超标" );
  mail.body = QStringLiteral( "一\n二\n" );
  mail.created = 1000;
  mail.due = due;
  return mail;
}

void TestSqliteSourceStore::save_comesBackAfterReopening()
{
  const Result<DataSource> saved = mWorkspace->sources().save( source() );
  VERIFY_OK( saved );
  QVERIFY( saved->id > 0 );
  reopen();
  const Result<QList<DataSource>> all = mWorkspace->sources().sources();
  VERIFY_OK( all );
  QCOMPARE( all->size(), 1 );
  DataSource expected = source();
  expected.id = saved->id;
  QVERIFY( all->first() == expected );
}

void TestSqliteSourceStore::save_refusesWhatCannotWork_data()
{
  QTest::addColumn<QString>( "name" );
  QTest::addColumn<QString>( "location" );
  QTest::addColumn<int>( "every" );
  QTest::newRow( "no name" ) << " "
                             << "/in" << 60;
  QTest::newRow( "no place" ) << "b"
                              << "" << 60;
  QTest::newRow( "too often" ) << "b"
                               << "/in" << SourceStore::leastEvery - 1;
  QTest::newRow( "name taken" ) << "a"
                                << "/in" << 60;
}

void TestSqliteSourceStore::save_refusesWhatCannotWork()
{
  QFETCH( QString, name );
  QFETCH( QString, location );
  QFETCH( int, every );
  VERIFY_OK( mWorkspace->sources().save( source( QStringLiteral( "a" ) ) ) );
  DataSource wrong = source( name );
  wrong.location = location;
  wrong.every = every;
  QVERIFY( !mWorkspace->sources().save( wrong ) );
  QCOMPARE( mWorkspace->sources().sources()->size(), 1 );
}

void TestSqliteSourceStore::save_changesInPlace()
{
  Result<DataSource> saved = mWorkspace->sources().save( source() );
  VERIFY_OK( saved );
  DataSource changed = *saved;
  changed.enabled = false;
  changed.location = QStringLiteral( "/收件" );
  changed.kind = SourceKind::Folder;
  VERIFY_OK( mWorkspace->sources().save( changed ) );
  QCOMPARE( mWorkspace->sources().sources()->size(), 1 );
  QVERIFY( mWorkspace->sources().sources()->first() == changed );
  changed.id = 99;
  changed.name = QStringLiteral( "x" );
  QVERIFY( !mWorkspace->sources().save( changed ) );
}

void TestSqliteSourceStore::remove_forgetsStateAndMarks()
{
  SourceStore &store = mWorkspace->sources();
  const qint64 id = store.save( source() )->id;
  VERIFY_OK( store.add( { id, 10, 10, 1, 2, 3, 4, 0, {}, 0 } ) );
  VERIFY_OK( store.setMark( id, QStringLiteral( "1" ), { 100, {} } ) );
  VERIFY_OK( store.remove( id ) );
  QVERIFY( store.states()->isEmpty() );
  QVERIFY( store.marks( id )->isEmpty() );
  QVERIFY( !store.remove( id ) );
  // a poll that was on its way when the source was removed leaves nothing behind
  VERIFY_OK( store.add( { id, 20, 20, 1, 0, 0, 0, 0, {}, 0 } ) );
  VERIFY_OK( store.setMark( id, QStringLiteral( "1" ), { 100, {} } ) );
  QVERIFY( store.states()->isEmpty() );
  QVERIFY( store.marks( id )->isEmpty() );
  QVERIFY( store.save( source() )->id > id ); // ids are not used again
}

void TestSqliteSourceStore::add_countsUp()
{
  SourceStore &store = mWorkspace->sources();
  const qint64 id = store.save( source() )->id;
  VERIFY_OK( store.add( { id, 10, 10, 1, 2, 3, 4, 0, {}, 0 } ) );
  VERIFY_OK( store.add( { id, 20, 0, 1, 0, 0, 0, 1, QStringLiteral( "no answer" ), 20 } ) );
  VERIFY_OK( store.add( { id, 30, 0, 1, 0, 0, 0, 1, QStringLiteral( "still none" ), 30 } ) );
  SourceState state = store.states()->first();
  QCOMPARE( state.runs, 3 );
  QCOMPARE( state.failures, 2 );
  QCOMPARE( state.lastAt, 30 );
  QCOMPARE( state.lastGood, 10 );
  QCOMPARE( state.lastError, QStringLiteral( "still none" ) );
  VERIFY_OK( store.add( { id, 40, 40, 1, 5, 0, 1, 0, {}, 0 } ) );
  state = store.states()->first();
  QCOMPARE( state.failures, 0 );
  QCOMPARE( state.written, 7 );
  QCOMPARE( state.rejected, 5 );
  QCOMPARE( state.lastError, QStringLiteral( "still none" ) );
  QCOMPARE( state.lastErrorAt, 30 );
}

void TestSqliteSourceStore::marks_areOfTheirSource()
{
  SourceStore &store = mWorkspace->sources();
  const qint64 a = store.save( source( QStringLiteral( "a" ) ) )->id;
  const qint64 b = store.save( source( QStringLiteral( "b" ) ) )->id;
  const QString stream = QStringLiteral( "'井 1'" );
  VERIFY_OK( store.setMark( a, stream, { 100, { QStringLiteral( "x" ), QStringLiteral( "y" ) } } ) );
  VERIFY_OK( store.setMark( b, stream, { 200, {} } ) );
  VERIFY_OK( store.setMark( a, stream, { 300, { QStringLiteral( "z" ) } } ) );
  reopen();
  QCOMPARE( mWorkspace->sources().marks( a )->value( stream ).takenTo, 300 );
  QCOMPARE( mWorkspace->sources().marks( a )->value( stream ).refused, QStringList { QStringLiteral( "z" ) } );
  QCOMPARE( mWorkspace->sources().marks( b )->value( stream ).takenTo, 200 );
}

void TestSqliteSourceStore::note_tellsEverybodyOnce()
{
  MailStore &store = mWorkspace->mails();
  const qint64 one = incident();
  const QString a = QStringLiteral( "a@example.org" );
  const QString b = QStringLiteral( "b@example.org" );
  QCOMPARE( *store.note( { { one, a, 10 }, { one, b, 10 } } ), 2 );
  QCOMPARE( *store.note( { { one, a, 20 } } ), 0 );
  QCOMPARE( store.waitingNotices()->size(), 2 );
  const Result<qint64> queued = store.queue( mail( QStringLiteral( "m1" ) ), { { one, a, 10 } } );
  VERIFY_OK( queued );
  QVERIFY( *queued > 0 );
  reopen();
  QCOMPARE( *mWorkspace->mails().note( { { one, a, 30 } } ), 0 ); // told for ever
  QCOMPARE( mWorkspace->mails().waitingNotices()->size(), 1 );
  VERIFY_OK( mWorkspace->mails().drop( { { one, b, 10 } } ) );
  QVERIFY( mWorkspace->mails().waitingNotices()->isEmpty() );
  QCOMPARE( *mWorkspace->mails().note( { { one, b, 30 } } ), 0 );
}

void TestSqliteSourceStore::queue_failsWhenAnotherWasFaster()
{
  MailStore &store = mWorkspace->mails();
  const MailNotice notice { incident(), QStringLiteral( "a@example.org" ), 10 };
  VERIFY_OK( store.note( { notice } ) );
  QVERIFY( *store.queue( mail( QStringLiteral( "m1" ) ), { notice } ) > 0 );
  QCOMPARE( *store.queue( mail( QStringLiteral( "m2" ) ), { notice } ), 0 );
  QCOMPARE( store.mails()->size(), 1 );
  QCOMPARE( *store.countSince( QStringLiteral( "a@example.org" ), 1000 ), 1 );
  QCOMPARE( *store.countSince( QStringLiteral( "a@example.org" ), 1001 ), 0 );
}

void TestSqliteSourceStore::claim_isOfOneProcess()
{
  VERIFY_OK( mWorkspace->mails().queue( mail( QStringLiteral( "m1" ), 50 ), {} ) );
  Result<std::unique_ptr<Workspace>> other = Workspace::open( mFolder->path() + QStringLiteral( "/库" ), OpenMode::ReadingsOnly );
  VERIFY_OK( other );
  QCOMPARE( mWorkspace->mails().claim( 49, 100 )->id, 0 ); // not due yet
  const Result<OutgoingMail> mine = mWorkspace->mails().claim( 50, 100 );
  VERIFY_OK( mine );
  QCOMPARE( mine->subject, QStringLiteral( "超标" ) );
  QCOMPARE( mine->body, QStringLiteral( "一\n二\n" ) );
  QCOMPARE( mine->attempts, 1 );
  QCOMPARE( other.value()->mails().claim( 60, 100 )->id, 0 );
}

void TestSqliteSourceStore::claim_ofADeadProcessRunsOut()
{
  VERIFY_OK( mWorkspace->mails().queue( mail( QStringLiteral( "m1" ) ), {} ) );
  VERIFY_OK( mWorkspace->mails().claim( 50, 100 ) );
  reopen(); // nobody settled it
  QCOMPARE( mWorkspace->mails().claim( 99, 200 )->id, 0 );
  const Result<OutgoingMail> again = mWorkspace->mails().claim( 100, 200 );
  VERIFY_OK( again );
  QCOMPARE( again->messageId, QStringLiteral( "m1" ) );
  QCOMPARE( again->attempts, 2 );
}

void TestSqliteSourceStore::settle_decidesWhatIsSentNext()
{
  MailStore &store = mWorkspace->mails();
  VERIFY_OK( store.queue( mail( QStringLiteral( "m1" ) ), {} ) );
  OutgoingMail one = *store.claim( 50, 100 );
  one.due = 70;
  one.lastError = QStringLiteral( "451" );
  VERIFY_OK( store.settle( one ) );
  QCOMPARE( store.claim( 60, 100 )->id, 0 );
  one = *store.claim( 70, 100 );
  QCOMPARE( one.lastError, QStringLiteral( "451" ) );
  one.state = MailState::Failed;
  VERIFY_OK( store.settle( one ) );
  QCOMPARE( store.claim( 1000, 2000 )->id, 0 );
  QCOMPARE( *store.revive( 1000 ), 1 );
  one = *store.claim( 1000, 2000 );
  one.state = MailState::Sent;
  one.sent = 1000;
  VERIFY_OK( store.settle( one ) );
  QCOMPARE( *store.revive( 1000 ), 0 );
  QCOMPARE( store.claim( 9000, 9999 )->id, 0 );
  QCOMPARE( store.mails()->first().state, MailState::Sent );
}

QTEST_GUILESS_MAIN( TestSqliteSourceStore )
#include "test_sqlitesourcestore.moc"

#include "MailReading.h"
#include "SmtpSink.h"
#include "TestSupport.h"

#include "base/Resources.h"
#include "monitoring/Standards.h"
#include "notify/MailDesk.h"
#include "store/Workspace.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
constexpr UtcSeconds sNow = 1780000000; // 2026-05-28T20:26:40Z
} // namespace

/** Who is told of what when: digests, and an outbox that survives. */
class TestOutbox : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void recipient_hearsOfItsOwn_data();
    void recipient_hearsOfItsOwn();
    void digest_waitsAndTellsTogether();
    void digest_graveOnesDoNotWait();
    void digest_floodIsHeldBack();
    void digest_leavesOutWhatIsOver();
    void digest_leavesOutOldDemoAndEarlier();
    void digest_saysWhoseItIs();
    void outbox_retriesWithoutSendingTwice();
    void outbox_dropAtTheEndKeepsTheId();
    void outbox_refusedForGoodIsKept();
    void outbox_wrongPasswordKeepsEverything();
    void outbox_goesOnAfterARestart();
    void outbox_oneBadAddressDoesNotStopTheOthers();
    void backoff_grows();

  private:
    Incident open( const QString &station, int severity = 3, UtcSeconds opened = sNow - 60, bool demo = false );
    Result<MailSummary> run( UtcSeconds now );
    MailDesk desk() const { return { mSettings, *mRules, mCatalogue, *mEvaluator, *mResponsibility, mStations }; }
    Station station( const QString &code, const QString &name ) const;
    void reopen();

    Catalogue mCatalogue;
    std::unique_ptr<Evaluator> mEvaluator;
    std::unique_ptr<WarningRules> mRules;
    std::unique_ptr<Responsibility> mResponsibility;
    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
    std::unique_ptr<SmtpSink> mSink;
    QList<Station> mStations;
    MailSettings mSettings;
    Progress mProgress;
};

void TestOutbox::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Evaluator> evaluator = Evaluator::load( Resources::folder(), mCatalogue );
  VERIFY_OK( evaluator );
  mEvaluator = std::make_unique<Evaluator>( evaluator.take() );
  Result<WarningRules> rules = WarningRules::load( Resources::path( QStringLiteral( "warning" ) ), mCatalogue );
  VERIFY_OK( rules );
  mRules = std::make_unique<WarningRules>( rules.take() );
  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( responsibility );
  mResponsibility = std::make_unique<Responsibility>( responsibility.take() );
}

Station TestOutbox::station( const QString &code, const QString &name ) const
{
  Station station;
  station.code = code;
  station.name = { name, {} };
  station.positions = { { { 103.9735, 30.7236 }, {}, {}, {} } };
  return station;
}

void TestOutbox::init()
{
  mFolder = std::make_unique<QTemporaryDir>();
  Result<std::unique_ptr<Workspace>> made = Workspace::create( mFolder->path() + QStringLiteral( "/库" ), QStringLiteral( "w" ) );
  VERIFY_OK( made );
  mWorkspace = made.take();
  mSink = std::make_unique<SmtpSink>();
  mStations = { station( QStringLiteral( "1431A" ), QStringLiteral( "金泉两河" ) ),
    station( QStringLiteral( "1432A" ), QStringLiteral( "十里店" ) ) };
  mSettings = MailSettings();
  mSettings.enabled = true;
  mSettings.server.host = QStringLiteral( "127.0.0.1" );
  mSettings.server.port = mSink->port();
  mSettings.server.security = MailSecurity::None;
  mSettings.server.senderAddress = QStringLiteral( "desk@example.org" );
  mSettings.server.senderName = QStringLiteral( "成都市生态环境局 值班" );
  MailRecipient recipient;
  recipient.address = QStringLiteral( "officer@example.org" );
  mSettings.recipients = { recipient };
}

void TestOutbox::cleanup()
{
  mSink.reset();
  mWorkspace.reset();
  mFolder.reset();
}

void TestOutbox::reopen()
{
  mWorkspace.reset();
  Result<std::unique_ptr<Workspace>> opened = Workspace::open( mFolder->path() + QStringLiteral( "/库" ), OpenMode::ReadingsOnly );
  VERIFY_OK( opened );
  mWorkspace = opened.take();
}

Incident TestOutbox::open( const QString &station, int severity, UtcSeconds opened, bool demo )
{
  Incident incident;
  incident.rule = QStringLiteral( "air.heavy" );
  incident.kind = QStringLiteral( "grade" );
  incident.severity = severity;
  incident.element = QStringLiteral( "air" );
  incident.station = station;
  incident.unit = QStringLiteral( "510106" );
  incident.district = QStringLiteral( "510106" );
  incident.lead = QStringList { QStringLiteral( "hbj" ) };
  incident.since = opened - 3600;
  incident.opened = opened;
  incident.lastAt = opened;
  incident.threshold = 5;
  incident.peak = 5;
  incident.isDemo = demo;
  const Result<Incident> saved = mWorkspace->incidents().save( incident );
  if ( !saved )
    qFatal( "%s", qPrintable( saved.error().text() ) );
  return *saved;
}

Result<MailSummary> TestOutbox::run( UtcSeconds now )
{
  return desk().run( mWorkspace->incidents(), mWorkspace->mails(), now, mProgress );
}

void TestOutbox::recipient_hearsOfItsOwn_data()
{
  QTest::addColumn<MailRecipient>( "recipient" );
  QTest::addColumn<bool>( "hears" );
  MailRecipient recipient;
  QTest::newRow( "of everything" ) << recipient << true;
  recipient.enabled = false;
  QTest::newRow( "turned off" ) << recipient << false;
  recipient = MailRecipient();
  recipient.units = QStringList { QStringLiteral( "510104" ), QStringLiteral( "510106" ) };
  QTest::newRow( "own unit" ) << recipient << true;
  recipient.units = QStringList { QStringLiteral( "510104" ) };
  QTest::newRow( "another unit" ) << recipient << false;
  recipient = MailRecipient();
  recipient.elements = QStringList { QStringLiteral( "noise" ) };
  QTest::newRow( "another element" ) << recipient << false;
  recipient = MailRecipient();
  recipient.rules = QStringList { QStringLiteral( "air.heavy" ) };
  QTest::newRow( "own rule" ) << recipient << true;
  recipient = MailRecipient();
  recipient.leastSeverity = 4;
  QTest::newRow( "graver ones only" ) << recipient << false;
}

void TestOutbox::recipient_hearsOfItsOwn()
{
  QFETCH( MailRecipient, recipient );
  QFETCH( bool, hears );
  QCOMPARE( MailDesk::concerns( recipient, open( QStringLiteral( "1431A" ) ) ), hears );
}

void TestOutbox::digest_waitsAndTellsTogether()
{
  open( QStringLiteral( "1431A" ) );
  Result<MailSummary> summary = run( sNow );
  VERIFY_OK( summary );
  QCOMPARE( summary->noted, 1 );
  QCOMPARE( summary->sent, 0 );
  open( QStringLiteral( "1432A" ) );
  summary = run( sNow + 599 );
  VERIFY_OK( summary );
  QCOMPARE( summary->noted, 1 );
  QCOMPARE( summary->sent, 0 );
  summary = run( sNow + 600 );
  VERIFY_OK( summary );
  QCOMPARE( summary->sent, 1 );
  QCOMPARE( mSink->mails().size(), 1 );
  const QString body = bodyOf( mSink->mails().first().message );
  QVERIFY( body.contains( QStringLiteral( "金泉两河" ) ) && body.contains( QStringLiteral( "十里店" ) ) );
  QVERIFY( decoded( headerOf( mSink->mails().first().message, "Subject" ) ).contains( QLatin1Char( '2' ) ) );
  // told once
  for ( const int later : { 601, 1300, 90000 } )
    VERIFY_OK( run( sNow + later ) );
  QCOMPARE( mSink->mails().size(), 1 );
}

void TestOutbox::digest_graveOnesDoNotWait()
{
  open( QStringLiteral( "1431A" ), 4 );
  const Result<MailSummary> summary = run( sNow );
  VERIFY_OK( summary );
  QCOMPARE( summary->sent, 1 );
}

void TestOutbox::digest_floodIsHeldBack()
{
  mSettings.digestMinutes = 0;
  mSettings.mailsPerHour = 3;
  for ( int i = 0; i < 20; ++i )
  {
    Incident one = open( QStringLiteral( "1431A" ), 4, sNow - 60 + i );
    Q_UNUSED( one )
    VERIFY_OK( run( sNow + i * 60 ) );
  }
  QCOMPARE( mSink->mails().size(), 3 );
  VERIFY_OK( run( sNow + 3600 + 60 ) );
  QCOMPARE( mSink->mails().size(), 4 );
  const QString last = bodyOf( mSink->mails().last().message );
  QCOMPARE( last.count( QStringLiteral( "1431A" ) ), 17 ); // nothing was lost
}

void TestOutbox::digest_leavesOutWhatIsOver()
{
  Incident incident = open( QStringLiteral( "1431A" ) );
  VERIFY_OK( run( sNow ) );
  incident.state = IncidentState::Closed;
  incident.closed = sNow + 10;
  VERIFY_OK( mWorkspace->incidents().save( incident ) );
  VERIFY_OK( run( sNow + 700 ) );
  QVERIFY( mSink->mails().isEmpty() );
  QVERIFY( mWorkspace->mails().waitingNotices()->isEmpty() );
}

void TestOutbox::digest_leavesOutOldDemoAndEarlier()
{
  mSettings.digestMinutes = 0;
  mSettings.since = sNow - 7200;
  open( QStringLiteral( "1431A" ), 4, sNow - 7300 );      // before mail was turned on
  open( QStringLiteral( "1432A" ), 4, sNow - 100, true ); // invented readings
  Result<MailSummary> summary = run( sNow );
  VERIFY_OK( summary );
  QCOMPARE( summary->noted, 0 );
  mSettings.since = 0;
  mSettings.oldestHours = 1;
  summary = run( sNow );
  VERIFY_OK( summary );
  QCOMPARE( summary->noted, 0 ); // late data of long ago
  mSettings.oldestHours = 3;
  summary = run( sNow );
  VERIFY_OK( summary );
  QCOMPARE( summary->sent, 1 );
}

void TestOutbox::digest_saysWhoseItIs()
{
  open( QStringLiteral( "1431A" ), 4 );
  VERIFY_OK( run( sNow ) );
  const QString body = bodyOf( mSink->mails().first().message );
  const QString edition = mEvaluator->standards().inForce( QStringLiteral( "HJ 633" ), QDate( 2026, 5, 29 ), defaultRegion() )->name.text();
  for ( const QString &word :
    { QStringLiteral( "金泉两河" ), QStringLiteral( "1431A" ), edition, mResponsibility->unit( QStringLiteral( "510106" ) )->name.text(),
      mResponsibility->body( QStringLiteral( "hbj" ) )->nameNow.text(), QStringLiteral( "geo:30.723600,103.973500" ),
      QStringLiteral( "2026-05-29 04:25" ) } )
    QVERIFY2( body.contains( word ), qPrintable( word + QStringLiteral( " / " ) + body ) );
}

void TestOutbox::outbox_retriesWithoutSendingTwice()
{
  SinkScript script;
  script.end = "451 disk full";
  script.refuseEnds = 2;
  mSink->setScript( script );
  open( QStringLiteral( "1431A" ), 4 );
  Result<MailSummary> summary = run( sNow );
  VERIFY_OK( summary );
  QCOMPARE( summary->later, 1 );
  QVERIFY( summary->lastError.contains( QLatin1String( "451" ) ) );
  VERIFY_OK( run( sNow + 59 ) ); // not yet
  QCOMPARE( mWorkspace->mails().mails()->first().attempts, 1 );
  VERIFY_OK( run( sNow + 60 ) );
  QCOMPARE( mWorkspace->mails().mails()->first().attempts, 2 );
  summary = run( sNow + 60 + 120 );
  VERIFY_OK( summary );
  QCOMPARE( summary->sent, 1 );
  VERIFY_OK( run( sNow + 9999 ) );
  QCOMPARE( mSink->mails().size(), 1 );
}

void TestOutbox::outbox_dropAtTheEndKeepsTheId()
{
  SinkScript script;
  script.dropAtEnd = true; // the server has it, we do not know
  mSink->setScript( script );
  open( QStringLiteral( "1431A" ), 4 );
  VERIFY_OK( run( sNow ) );
  mSink->setScript( {} );
  VERIFY_OK( run( sNow + 60 ) );
  QCOMPARE( mSink->mails().size(), 2 );
  QVERIFY( !headerOf( mSink->mails().first().message, "Message-ID" ).isEmpty() );
  QCOMPARE( headerOf( mSink->mails().first().message, "Message-ID" ),
    headerOf( mSink->mails().last().message, "Message-ID" ) ); // a server knows the copy by it
  QCOMPARE( mSink->mails().first().message, mSink->mails().last().message );
}

void TestOutbox::outbox_refusedForGoodIsKept()
{
  SinkScript script;
  script.recipients = { { "officer@example.org", "550 no such person" } };
  mSink->setScript( script );
  open( QStringLiteral( "1431A" ), 4 );
  Result<MailSummary> summary = run( sNow );
  VERIFY_OK( summary );
  QCOMPARE( summary->failed, 1 );
  VERIFY_OK( run( sNow + 99999 ) );
  const OutgoingMail mail = mWorkspace->mails().mails()->first();
  QCOMPARE( mail.state, MailState::Failed );
  QCOMPARE( mail.attempts, 1 );
  QVERIFY( mail.lastError.contains( QLatin1String( "no such person" ) ) );
  mSink->setScript( {} );
  QCOMPARE( *mWorkspace->mails().revive( sNow + 99999 ), 1 );
  VERIFY_OK( run( sNow + 99999 ) );
  QCOMPARE( mSink->mails().size(), 1 );
}

void TestOutbox::outbox_wrongPasswordKeepsEverything()
{
  mSettings.server.user = QStringLiteral( "desk" );
  mSettings.server.password = QStringLiteral( "wrong" );
  MailRecipient second;
  second.address = QStringLiteral( "second@example.org" );
  mSettings.recipients.append( second );
  open( QStringLiteral( "1431A" ), 4 );
  Result<MailSummary> summary = run( sNow );
  VERIFY_OK( summary );
  QCOMPARE( summary->queued, 2 );
  QCOMPARE( summary->later, 1 ); // one try is enough to know
  QCOMPARE( summary->failed, 0 );
  mSettings.server.password = QStringLiteral( "秘密 1" );
  VERIFY_OK( run( sNow + 60 ) );
  QCOMPARE( mSink->mails().size(), 2 );
}

void TestOutbox::outbox_goesOnAfterARestart()
{
  open( QStringLiteral( "1431A" ), 4 );
  SinkScript script;
  script.greeting = "421 too busy";
  mSink->setScript( script );
  VERIFY_OK( run( sNow ) );
  reopen();
  mSink->setScript( {} );
  const Result<MailSummary> summary = run( sNow + 60 );
  VERIFY_OK( summary );
  QCOMPARE( summary->queued, 0 );
  QCOMPARE( summary->sent, 1 );
  reopen();
  VERIFY_OK( run( sNow + 99999 ) );
  QCOMPARE( mSink->mails().size(), 1 );
}

void TestOutbox::outbox_oneBadAddressDoesNotStopTheOthers()
{
  SinkScript script;
  script.recipients = { { "officer@example.org", "450 mailbox busy" }, { "gone@example.org", "550 gone" } };
  mSink->setScript( script );
  for ( const char *address : { "gone@example.org", "third@example.org" } )
  {
    MailRecipient recipient;
    recipient.address = QString::fromLatin1( address );
    mSettings.recipients.append( recipient );
  }
  open( QStringLiteral( "1431A" ), 4 );
  const Result<MailSummary> summary = run( sNow );
  VERIFY_OK( summary );
  QCOMPARE( summary->sent, 1 );
  QCOMPARE( summary->later, 1 );
  QCOMPARE( summary->failed, 1 );
  QCOMPARE( mSink->mails().first().recipients, QList<QByteArray> { "third@example.org" } );
}

void TestOutbox::backoff_grows()
{
  QCOMPARE( MailDesk::backoff( 1 ), 60 );
  for ( int attempts = 1; attempts < 20; ++attempts )
    QVERIFY( MailDesk::backoff( attempts + 1 ) >= MailDesk::backoff( attempts ) );
  QCOMPARE( MailDesk::backoff( 1000 ), 7200 );
}

QTEST_GUILESS_MAIN( TestOutbox )
#include "test_outbox.moc"

#include "MailReading.h"
#include "SmtpSink.h"
#include "TestSupport.h"

#include "notify/MailDesk.h"
#include "notify/MimeMessage.h"
#include "notify/SmtpClient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
constexpr UtcSeconds sNow = 1780000000; // 2026-05-28T20:26:40Z
} // namespace

/** Mail as it goes over the wire: texts, settings, SMTP. */
class TestMail : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void header_isEncodedAndFolded_data();
    void header_isEncodedAndFolded();
    void header_cannotBeBrokenOutOf();
    void message_isReadByAnotherProgram();
    void address_isChecked_data();
    void address_isChecked();
    void settings_areForTheOwnerOnly();
    void settings_sayWhatIsMissing();
    void client_handsOverWithLogin();
    void client_verdicts_data();
    void client_verdicts();
    void client_serverThatIsNotThere();
    void client_insistsOnTls();
    void client_usesStartTls();

  private:
    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<SmtpSink> mSink;
    MailSettings mSettings;
    Progress mProgress;
};

void TestMail::init()
{
  mFolder = std::make_unique<QTemporaryDir>();
  mSink = std::make_unique<SmtpSink>();
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

void TestMail::cleanup()
{
  mSink.reset();
  mFolder.reset();
}

void TestMail::header_isEncodedAndFolded_data()
{
  QTest::addColumn<QString>( "text" );
  QTest::newRow( "plain" ) << "Trial mail";
  QTest::newRow( "Chinese" ) << QStringLiteral( "【严重】金泉两河 – 空气重度污染" );
  QTest::newRow( "long Chinese" ) << QStringLiteral( "空气重度污染，" ).repeated( 30 );
  QTest::newRow( "beyond the basic plane" ) << QStringLiteral( "𠮷野家 😷 " ).repeated( 12 );
  QTest::newRow( "looks encoded" ) << QStringLiteral( "=?UTF-8?B?5Y?= is no word" );
  QTest::newRow( "long plain" ) << QStringLiteral( "warning " ).repeated( 40 ).trimmed();
  QTest::newRow( "empty" ) << "";
}

void TestMail::header_isEncodedAndFolded()
{
  QFETCH( QString, text );
  const QByteArray header = MimeMessage::header( "Subject", text );
  QVERIFY( header.endsWith( "\r\n" ) );
  for ( const QByteArray &line : header.chopped( 2 ).split( '\n' ) )
  {
    const QByteArray bare = line.endsWith( '\r' ) ? line.chopped( 1 ) : line;
    QVERIFY2( bare.size() <= 76, bare.constData() );
    for ( const char c : bare )
      QVERIFY( static_cast<unsigned char>( c ) >= 0x20 && static_cast<unsigned char>( c ) < 0x7f );
  }
  // each encoded word holds whole characters
  static const QRegularExpression sWord( QStringLiteral( "=\\?UTF-8\\?B\\?([^?]*)\\?=" ) );
  for ( QRegularExpressionMatchIterator it = sWord.globalMatch( QString::fromLatin1( header ) ); it.hasNext(); )
  {
    const QRegularExpressionMatch match = it.next();
    QVERIFY( match.captured( 0 ).size() <= 75 );
    if ( text.startsWith( QLatin1String( "=?" ) ) )
      continue;
    QVERIFY( !QString::fromUtf8( QByteArray::fromBase64( match.captured( 1 ).toLatin1() ) ).contains( QChar::ReplacementCharacter ) );
  }
  QCOMPARE( decoded( headerOf( header + "\r\n\r\n", "Subject" ) ), text.trimmed() );
}

void TestMail::header_cannotBeBrokenOutOf()
{
  const QByteArray header = MimeMessage::header( "Subject", QStringLiteral( "a\r\nBcc: everybody@example.org\r\n\r\nbody" ) );
  QCOMPARE( header.count( '\n' ), 1 );
  const QByteArray name = MimeMessage::mailbox( "From", QStringLiteral( "a\"\nb\\" ), QStringLiteral( "x@example.org\r\nBcc: y" ) );
  QVERIFY2( !name.contains( "\nBcc" ), name.constData() );
}

void TestMail::message_isReadByAnotherProgram()
{
  const QString python = QStandardPaths::findExecutable( QStringLiteral( "python3" ) );
  if ( python.isEmpty() )
    QSKIP( "python3 is not here" );
  OutgoingMail mail;
  mail.messageId = QStringLiteral( "<1@example.org>" );
  mail.recipient = QStringLiteral( "officer@example.org" );
  mail.subject = QStringLiteral( "【严重】金泉两河 – 空气重度污染；" ).repeated( 5 );
  mail.body = QStringLiteral( "第一行\n.\n.点开头的一行\nµg/m³ " ) + QStringLiteral( "长" ).repeated( 300 ) + QStringLiteral( "\n" );
  mail.created = sNow;
  QProcess parser;
  parser.start( python,
    { QStringLiteral( "-c" ),
      QStringLiteral( "import sys, email, email.policy, json\n"
                      "m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)\n"
                      "print(json.dumps([m['subject'], m['from'].addresses[0].display_name, m['from'].addresses[0].addr_spec, "
                      "m['to'].addresses[0].addr_spec,"
                      " m['date'].datetime.isoformat(), m.get_content(), len(m.defects)]))" ) } );
  parser.write( MimeMessage::of( mail, mSettings.server ) );
  parser.closeWriteChannel();
  QVERIFY( parser.waitForFinished( 30000 ) );
  const QJsonArray read = QJsonDocument::fromJson( parser.readAllStandardOutput() ).array();
  QVERIFY2( read.size() == 7, parser.readAllStandardError().constData() );
  QCOMPARE( read.at( 0 ).toString(), mail.subject );
  QCOMPARE( read.at( 1 ).toString(), mSettings.server.senderName );
  QCOMPARE( read.at( 2 ).toString(), mSettings.server.senderAddress );
  QCOMPARE( read.at( 3 ).toString(), mail.recipient );
  QCOMPARE( read.at( 4 ).toString(), QStringLiteral( "2026-05-29T04:26:40+08:00" ) );
  QCOMPARE( read.at( 5 ).toString().replace( QStringLiteral( "\r\n" ), QStringLiteral( "\n" ) ), mail.body );
  QCOMPARE( read.at( 6 ).toInt(), 0 );
}

void TestMail::address_isChecked_data()
{
  QTest::addColumn<bool>( "good" );
  for ( const char *address : { "a@b.cn", "first.last+tag@sub.example.org", "o'hare@example.org", "root@localhost" } )
    QTest::newRow( address ) << true;
  for ( const char *address : { "", "a", "a@", "@b", "a b@c", "a@b c", "a@b\r\nBcc: x", "<a@b>", "局@example.org", "a@b@c", "a@-b" } )
    QTest::newRow( address ) << false;
}

void TestMail::address_isChecked()
{
  QFETCH( bool, good );
  QCOMPARE( isMailAddress( QString::fromUtf8( QTest::currentDataTag() ) ), good );
}

void TestMail::settings_areForTheOwnerOnly()
{
  const QString path = mFolder->filePath( QStringLiteral( "mail.json" ) );
  mSettings.server.password = QStringLiteral( "秘密 1" );
  mSettings.server.user = QStringLiteral( "desk" );
  mSettings.since = sNow;
  mSettings.recipients.first().units = QStringList { QStringLiteral( "510106" ) };
  mSettings.recipients.first().rules = QStringList { QStringLiteral( "air.heavy" ) };
  mSettings.recipients.first().leastSeverity = 4;
  VERIFY_OK( mSettings.write( path ) );
  const QFileDevice::Permissions others =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
  QVERIFY( !( QFile::permissions( path ) & others ) );
  const Result<MailSettings> read = MailSettings::read( path );
  VERIFY_OK( read );
  QVERIFY( *read == mSettings );
  // one that came from elsewhere is closed when it is read
  QVERIFY( QFile::setPermissions( path, QFile::permissions( path ) | QFileDevice::ReadOther | QFileDevice::ReadGroup ) );
  VERIFY_OK( MailSettings::read( path ) );
  QVERIFY( !( QFile::permissions( path ) & others ) );
  QVERIFY( MailSettings::read( mFolder->filePath( QStringLiteral( "none" ) ) )->recipients.isEmpty() );
}

void TestMail::settings_sayWhatIsMissing()
{
  VERIFY_OK( mSettings.check() );
  MailSettings wrong = mSettings;
  wrong.server.host.clear();
  QVERIFY( !wrong.check() );
  wrong = mSettings;
  wrong.server.senderAddress = QStringLiteral( "desk" );
  QVERIFY( !wrong.check() );
  wrong = mSettings;
  wrong.recipients.first().address = QStringLiteral( "局长" );
  const Result<void> checked = wrong.check();
  QVERIFY( !checked && checked.error().text().contains( QStringLiteral( "局长" ) ) );
}

void TestMail::client_handsOverWithLogin()
{
  mSettings.server.user = QStringLiteral( "desk" );
  mSettings.server.password = QStringLiteral( "秘密 1" );
  SmtpClient client( mSettings.server, 10 );
  const QByteArray message = "Subject: x\r\n\r\n.\r\n..two\r\nend\r\n";
  SmtpVerdict verdict = client.send( QStringLiteral( "a@example.org" ), message, mProgress );
  QVERIFY2( verdict.kind == SmtpVerdict::Kind::Sent, qPrintable( verdict.reason ) );
  verdict = client.send( QStringLiteral( "b@example.org" ), message, mProgress );
  QVERIFY2( verdict.kind == SmtpVerdict::Kind::Sent, qPrintable( verdict.reason ) );
  QCOMPARE( mSink->mails().size(), 2 );
  QCOMPARE( mSink->mails().first().from, QByteArray( "desk@example.org" ) );
  QCOMPARE( mSink->mails().first().recipients, QList<QByteArray> { "a@example.org" } );
  QCOMPARE( mSink->mails().first().message, message ); // points at the begin of lines come through
  QCOMPARE( mSink->mails().last().recipients, QList<QByteArray> { "b@example.org" } );
  QCOMPARE( mSink->count( "EHLO" ), 1 ); // one connection for both
}

void TestMail::client_verdicts_data()
{
  QTest::addColumn<SinkScript>( "script" );
  QTest::addColumn<int>( "kind" );
  QTest::addColumn<QString>( "word" );
  using Kind = SmtpVerdict::Kind;
  const auto row = []( const char *name, const SinkScript &script, Kind kind, const char *word ) {
    QTest::newRow( name ) << script << static_cast<int>( kind ) << QString::fromUtf8( word );
  };
  SinkScript script;
  script.greeting = "421 too busy";
  row( "busy at once", script, Kind::Later, "" );
  script = SinkScript();
  script.from = "451 try later";
  row( "sender later", script, Kind::Later, "451" );
  script.from = "550 unknown sender";
  row( "sender refused", script, Kind::Never, "550" );
  script = SinkScript();
  script.recipients = { { "a@example.org", "450 mailbox busy" } };
  row( "greylisted", script, Kind::Later, "450" );
  script.recipients = { { "a@example.org", "550 no such person" } };
  row( "no such person", script, Kind::Never, "no such person" );
  script = SinkScript();
  script.data = "452 no room";
  row( "no room", script, Kind::Later, "452" );
  script.data = "554 no mail from you";
  row( "no mail from you", script, Kind::Never, "554" );
  script = SinkScript();
  script.end = "451 disk full";
  row( "disk full after the message", script, Kind::Later, "451" );
  script.end = "552 message too large";
  row( "too large", script, Kind::Never, "552" );
  script = SinkScript();
  script.dropInData = true;
  row( "cut in the middle", script, Kind::Later, "" );
  script = SinkScript();
  script.dropAtEnd = true;
  row( "cut before the answer", script, Kind::Later, "" );
  script = SinkScript();
  script.login = "535 wrong";
  row( "login refused", script, Kind::Settings, "" );
  script.login = "454 come later";
  row( "login refused for now", script, Kind::Settings, "" );
}

void TestMail::client_verdicts()
{
  QFETCH( SinkScript, script );
  QFETCH( int, kind );
  QFETCH( QString, word );
  mSink->setScript( script );
  mSettings.server.user = QStringLiteral( "desk" );
  mSettings.server.password = QStringLiteral( "秘密 1" );
  SmtpClient client( mSettings.server, 10 );
  const SmtpVerdict verdict = client.send( QStringLiteral( "a@example.org" ),
    MimeMessage::of( MailDesk::trial( QStringLiteral( "a@example.org" ), mSettings.server, sNow ), mSettings.server ), mProgress );
  QVERIFY2( static_cast<int>( verdict.kind ) == kind, qPrintable( verdict.reason ) );
  QVERIFY2( verdict.reason.contains( word ), qPrintable( verdict.reason ) );
  QVERIFY( !verdict.reason.isEmpty() );
}

void TestMail::client_serverThatIsNotThere()
{
  const quint16 port = mSink->port();
  mSink.reset();
  mSettings.server.port = port;
  SmtpClient client( mSettings.server, 10 );
  const SmtpVerdict verdict = client.send( QStringLiteral( "a@example.org" ), "x", mProgress );
  QCOMPARE( static_cast<int>( verdict.kind ), static_cast<int>( SmtpVerdict::Kind::Later ) );
  QVERIFY( !verdict.reached );
}

void TestMail::client_insistsOnTls()
{
  mSettings.server.security = MailSecurity::StartTls; // which the sink does not offer
  SmtpClient client( mSettings.server, 10 );
  const SmtpVerdict verdict = client.send( QStringLiteral( "a@example.org" ), "x", mProgress );
  QCOMPARE( static_cast<int>( verdict.kind ), static_cast<int>( SmtpVerdict::Kind::Settings ) );
  QVERIFY( mSink->mails().isEmpty() );
  QCOMPARE( mSink->count( "AUTH" ), 0 ); // no password went over the line
}

void TestMail::client_usesStartTls()
{
  const QString openssl = QStandardPaths::findExecutable( QStringLiteral( "openssl" ) );
  if ( openssl.isEmpty() || !QSslSocket::supportsSsl() )
    QSKIP( "openssl is not here" );
  const QString key = mFolder->filePath( QStringLiteral( "key.pem" ) );
  const QString certificate = mFolder->filePath( QStringLiteral( "cert.pem" ) );
  QCOMPARE( QProcess::execute( openssl,
              { QStringLiteral( "req" ), QStringLiteral( "-x509" ), QStringLiteral( "-newkey" ), QStringLiteral( "rsa:2048" ),
                QStringLiteral( "-nodes" ), QStringLiteral( "-days" ), QStringLiteral( "2" ), QStringLiteral( "-subj" ),
                QStringLiteral( "/CN=127.0.0.1" ), QStringLiteral( "-addext" ), QStringLiteral( "subjectAltName=IP:127.0.0.1" ),
                QStringLiteral( "-keyout" ), key, QStringLiteral( "-out" ), certificate } ),
    0 );
  SinkScript script;
  for ( const QString &path : { key, certificate } )
  {
    QFile file( path );
    QVERIFY( file.open( QIODevice::ReadOnly ) );
    script.startTls += file.readAll();
  }
  mSink->setScript( script );
  mSettings.server.security = MailSecurity::StartTls;
  mSettings.server.user = QStringLiteral( "desk" );
  mSettings.server.password = QStringLiteral( "秘密 1" );
  const QByteArray message = "Subject: x\r\n\r\ny\r\n";
  // a certificate that nobody vouches for is refused
  SmtpVerdict verdict = SmtpClient( mSettings.server, 10 ).send( QStringLiteral( "a@example.org" ), message, mProgress );
  QCOMPARE( static_cast<int>( verdict.kind ), static_cast<int>( SmtpVerdict::Kind::Settings ) );
  QVERIFY( mSink->mails().isEmpty() );
  mSettings.server.certificates = certificate;
  verdict = SmtpClient( mSettings.server, 10 ).send( QStringLiteral( "a@example.org" ), message, mProgress );
  QVERIFY2( verdict.kind == SmtpVerdict::Kind::Sent, qPrintable( verdict.reason ) );
  QVERIFY( mSink->mails().first().encrypted );
}

QTEST_GUILESS_MAIN( TestMail )
#include "test_mail.moc"

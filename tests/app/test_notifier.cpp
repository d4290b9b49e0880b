#include "AlertSound.h"
#include "IncidentNotifier.h"
#include "Pictures.h"
#include "QgisTestMain.h"
#include "Settings.h"
#include "TestSupport.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QtEndian>

using namespace jinguan;

namespace
{
constexpr int sWait = 30000;
}

/** How news reach people: sound, and whatever way of messages the desktop has. With JINGUAN_TEST_PICTURES a picture of the desktop is kept. */
class TestNotifier : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void sound_isAWaveOfItsSeverity();
    void sound_keepsQuietHours_data();
    void sound_keepsQuietHours();
    void notifier_usesWhatTheDesktopHas();

  private:
    QTemporaryDir mConfig;
};

void TestNotifier::initTestCase()
{
  qputenv( "JINGUAN_CONFIG", mConfig.path().toUtf8() );
  Settings::initialise();
}

void TestNotifier::sound_isAWaveOfItsSeverity()
{
  QByteArray before;
  for ( int severity = 1; severity <= 4; ++severity )
  {
    const QByteArray wave = AlertSound::wave( severity );
    QVERIFY( wave.startsWith( "RIFF" ) && wave.mid( 8, 8 ) == "WAVEfmt " );
    QCOMPARE( qFromLittleEndian<quint32>( wave.constData() + 4 ), quint32( wave.size() - 8 ) );
    QCOMPARE( qFromLittleEndian<quint32>( wave.constData() + 40 ), quint32( wave.size() - 44 ) );
    QVERIFY( wave.size() > before.size() ); // the graver, the longer
    int loudest = 0;
    for ( qsizetype at = 44; at + 1 < wave.size(); at += 2 )
      loudest = std::max( loudest, std::abs( int( qFromLittleEndian<qint16>( wave.constData() + at ) ) ) );
    QVERIFY( loudest > 5000 && loudest < 20000 );
    before = wave;
  }
}

void TestNotifier::sound_keepsQuietHours_data()
{
  QTest::addColumn<bool>( "quiet" );
  QTest::addColumn<QTime>( "from" );
  QTest::addColumn<QTime>( "to" );
  QTest::addColumn<QTime>( "now" );
  QTest::addColumn<int>( "severity" );
  QTest::addColumn<bool>( "sounds" );
  const QTime night( 22, 0 );
  const QTime morning( 7, 0 );
  QTest::newRow( "no quiet hours" ) << false << night << morning << QTime( 23, 0 ) << 2 << true;
  QTest::newRow( "before midnight" ) << true << night << morning << QTime( 23, 0 ) << 2 << false;
  QTest::newRow( "after midnight" ) << true << night << morning << QTime( 6, 59 ) << 3 << false;
  QTest::newRow( "morning" ) << true << night << morning << morning << 2 << true;
  QTest::newRow( "evening" ) << true << night << morning << QTime( 21, 59 ) << 2 << true;
  QTest::newRow( "grave at night" ) << true << night << morning << QTime( 3, 0 ) << 4 << true;
  QTest::newRow( "noon" ) << true << QTime( 12, 0 ) << QTime( 14, 0 ) << QTime( 13, 0 ) << 2 << false;
  QTest::newRow( "after noon" ) << true << QTime( 12, 0 ) << QTime( 14, 0 ) << QTime( 14, 0 ) << 2 << true;
  QTest::newRow( "no length" ) << true << night << night << night << 2 << true;
}

void TestNotifier::sound_keepsQuietHours()
{
  QFETCH( bool, quiet );
  QFETCH( QTime, from );
  QFETCH( QTime, to );
  QFETCH( QTime, now );
  QFETCH( int, severity );
  QFETCH( bool, sounds );
  QCOMPARE( IncidentNotifier::sounds( { true, true, quiet, from, to }, severity, now ), sounds );
  QCOMPARE( IncidentNotifier::sounds( { true, false, quiet, from, to }, severity, now ), false );
}

void TestNotifier::notifier_usesWhatTheDesktopHas()
{
  // which way there is, asked by another program
  QProcess bus;
  bus.start( QStringLiteral( "dbus-send" ),
    { QStringLiteral( "--session" ), QStringLiteral( "--print-reply" ), QStringLiteral( "--dest=org.freedesktop.DBus" ),
      QStringLiteral( "/" ), QStringLiteral( "org.freedesktop.DBus.NameHasOwner" ),
      QStringLiteral( "string:org.freedesktop.Notifications" ) } );
  const bool hasService = bus.waitForFinished( sWait ) && bus.readAllStandardOutput().contains( "boolean true" );
  const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
  Settings::setWarnings( {} );
  IncidentNotifier notifier;
  QSignalSpy shown( &notifier, &IncidentNotifier::shown );
  QSignalSpy banner( &notifier, &IncidentNotifier::banner );
  QSignalSpy sounded( &notifier, &IncidentNotifier::sounded );
  notifier.notify(
    QStringLiteral( "1 起新预警" ), QStringLiteral( "金泉两河 – 空气严重污染：AQI 严重污染" ), QStringLiteral( "1431A" ), 4 );
  QCOMPARE( sounded.size(), 1 );
  QTRY_COMPARE_WITH_TIMEOUT( shown.size() + banner.size(), 1, sWait );
  if ( hasService || hasTray )
    QCOMPARE( shown.value( 0 ).value( 0 ).toString(), hasService ? QStringLiteral( "service" ) : QStringLiteral( "tray" ) );
  else
    QVERIFY( banner.value( 0 ).value( 0 ).toString().contains( QStringLiteral( "金泉两河" ) ) );
  const QString folder = test::pictureFolder();
  if ( folder.isEmpty() || !( hasService || hasTray ) )
    return;
  QTest::qWait( 1500 ); // the desktop draws it
  QCOMPARE( QProcess::execute( QStringLiteral( "import" ),
              { QStringLiteral( "-window" ), QStringLiteral( "root" ),
                folder + ( hasService ? QStringLiteral( "/desktop-service.png" ) : QStringLiteral( "/desktop-tray.png" ) ) } ),
    0 );
}

JINGUAN_QGIS_TEST_MAIN( TestNotifier )
#include "test_notifier.moc"

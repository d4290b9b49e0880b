#include "dialogs/ReceptionDialog.h"
#include "dialogs/ReceptionRefusals.h"
#include "ingest/Hj212Packet.h"
#include "Pictures.h"
#include "QgisTestMain.h"
#include "Services.h"
#include "Settings.h"
#include "store/Workspace.h"
#include "TestSupport.h"
#include "Translation.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace jinguan;

/** The live reception in the window: what was heard, asked and refused. */
class TestReceptionDialog : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void devices_areShownAndAsked();
    void refusals_areShownAndWritten();
    void tls_fileThatIsNoneIsSaid();
    void dialog_fitsASmallScreen();

  private:
    static quint16 freePort();
    void start();
    template<typename Widget> Widget *child( const char *name ) const
    {
      return mDialog->findChild<Widget *>( QString::fromLatin1( name ) );
    }
    static QString text( const QTableWidget *table, int row, int column )
    {
      const QTableWidgetItem *item = table->item( row, column );
      return item ? item->text() : QString();
    }
    /** Keeps a picture of the dialog where JINGUAN_TEST_PICTURES names a folder. */
    void keepPicture( const char *name ) const { QVERIFY( test::keepPicture( *mDialog, QString::fromLatin1( name ) ) ); }

    QTemporaryDir mFolder;
    QString mWorkspace;
    std::unique_ptr<Services> mServices;
    std::unique_ptr<LiveReception> mReception;
    std::unique_ptr<ReceptionDialog> mDialog;
    QTcpSocket mDevice;
};

quint16 TestReceptionDialog::freePort()
{
  QTcpServer server;
  return server.listen( QHostAddress::LocalHost ) ? server.serverPort() : 0;
}

void TestReceptionDialog::initTestCase()
{
  qputenv( "JINGUAN_CONFIG", mFolder.path().toLocal8Bit() );
  Settings::initialise();
  QVERIFY( installLanguage( test::pictureLanguage() ) );
  Result<std::unique_ptr<Services>> services = Services::load();
  VERIFY_OK( services );
  mServices = services.take();
  mWorkspace = mFolder.filePath( QStringLiteral( "w" ) );
  const Result<std::unique_ptr<Workspace>> made = Workspace::create( mWorkspace, QStringLiteral( "x" ) );
  VERIFY_OK( made );
  Station station;
  station.code = QStringLiteral( "1434A" );
  station.name = { QStringLiteral( "测试站" ), QStringLiteral( "Test" ) };
  station.kind = QStringLiteral( "air_standard" );
  station.elements = QStringList { QStringLiteral( "air" ) };
  QVERIFY( ( *made )->network().saveStations( { station } ).ok() );
  Device device;
  device.mn = QStringLiteral( "010000A8900016F000169DC0" );
  device.station = station.code;
  VERIFY_OK( ( *made )->devices().save( device ) );
  mReception = std::make_unique<LiveReception>( mServices->catalogue );
  mDialog = std::make_unique<ReceptionDialog>( *mReception, mWorkspace );
  mDialog->show();
}

void TestReceptionDialog::cleanupTestCase()
{
  mDialog.reset();
  mReception.reset();
}

void TestReceptionDialog::start()
{
  if ( mReception->isRunning() )
    return;
  child<QSpinBox>( "receptionPort" )->setValue( freePort() );
  child<QPushButton>( "receptionToggle" )->click();
  const auto verdict = [this] { return child<QLabel>( "receptionVerdict" )->text(); };
  QVERIFY2( QTest::qWaitFor( [this] { return mReception->state().listening; }, 20000 ), qPrintable( verdict() ) );
  mDevice.connectToHost( QHostAddress::LocalHost, mReception->state().port );
  QVERIFY( mDevice.waitForConnected( 10000 ) );
}

void TestReceptionDialog::devices_areShownAndAsked()
{
  start();
  const QByteArray late = local( QDateTime::currentSecsSinceEpoch() - 600 ).toString( QStringLiteral( "yyyyMMddHHmmss" ) ).toLatin1();
  mDevice.write( Hj212Packet::frame( "QN=" + late
                   + "000;ST=22;CN=2061;PW=123456;MN=010000A8900016F000169DC0;Flag=5;CP=&&DataTime=20260101080000;a34004-Avg=35,a34004-"
                     "Flag=N;a05024-Avg=61&&" )
    + Hj212Packet::frame( "QN=" + late + "000;ST=22;CN=2061;MN=STRANGER;Flag=4;CP=&&DataTime=20260101080000;a34004-Avg=35&&" ) );
  child<QTabWidget>( "receptionPages" )->setCurrentIndex( 1 );
  auto *devices = child<QTableWidget>( "receptionDeviceTable" );
  QTRY_COMPARE_WITH_TIMEOUT( devices->rowCount(), 2, 20000 );
  QCOMPARE( text( devices, 0, 0 ), QStringLiteral( "010000A8900016F000169DC0" ) );
  QCOMPARE( text( devices, 0, 1 ), QStringLiteral( "1434A" ) );
  QTRY_COMPARE( text( devices, 0, 6 ), QStringLiteral( "2" ) );
  QVERIFY2( text( devices, 0, 7 ).contains( QLatin1String( "-60" ) ) || text( devices, 0, 7 ).contains( QLatin1String( "-59" ) ),
    qPrintable( text( devices, 0, 7 ) ) ); // ten minutes slow

  auto *askClock = child<QPushButton>( "askClock" );
  devices->selectRow( 1 );
  QVERIFY( !askClock->isEnabled() ); // a stranger is not asked
  devices->selectRow( 0 );
  QVERIFY( askClock->isEnabled() );
  mDevice.readAll();
  askClock->click();
  QByteArray heard;
  QTRY_VERIFY_WITH_TIMEOUT( ( heard += mDevice.readAll() ).contains( "CN=1011;" ), 20000 );
  const QByteArray qn = heard.mid( heard.lastIndexOf( "QN=", heard.indexOf( "CN=1011;" ) ), 20 );
  const QByteArray rest = ";MN=010000A8900016F000169DC0;Flag=4;CP=&&";
  mDevice.write( Hj212Packet::frame( qn + ";ST=91;CN=9011" + rest + "QnRtn=1&&" )
    + Hj212Packet::frame( qn + ";ST=22;CN=1011" + rest + "SystemTime=" + late + "&&" )
    + Hj212Packet::frame( qn + ";ST=91;CN=9012" + rest + "ExeRtn=1&&" ) );
  auto *requests = child<QTableWidget>( "receptionRequestTable" );
  QTRY_VERIFY_WITH_TIMEOUT(
    requests->rowCount() == 1 && text( requests, 0, 4 ).contains( QString::fromLatin1( "SystemTime=" + late ) ), 20000 );
  keepPicture( "reception-devices" );
}

void TestReceptionDialog::refusals_areShownAndWritten()
{
  start();
  mDevice.write( "##0020broken packet\r\n" );
  child<QTabWidget>( "receptionPages" )->setCurrentIndex( 2 );
  auto *refusals = child<QTableWidget>( "receptionRefusalTable" );
  QTRY_VERIFY_WITH_TIMEOUT( text( refusals, 0, 4 ) == QLatin1String( "##0020broken packet" ), 20000 );
  QCOMPARE( text( refusals, 0, 1 ), QStringLiteral( "crc" ) );
  const QString path = mFolder.filePath( QStringLiteral( "拒收.csv" ) );
  mDialog->findChild<ReceptionRefusals *>()->exportTo( path );
  QTRY_VERIFY_WITH_TIMEOUT(
    QFileInfo::exists( path ) && child<QLabel>( "receptionExportNote" )->text().contains( QStringLiteral( "拒收.csv" ) ), 20000 );
  QFile file( path );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  QVERIFY( file.readAll().contains( "##0020broken packet" ) );
  keepPicture( "reception-refused" );
}

void TestReceptionDialog::tls_fileThatIsNoneIsSaid()
{
  child<QTabWidget>( "receptionPages" )->setCurrentIndex( 0 );
  keepPicture( "reception" );
  if ( mReception->isRunning() )
    child<QPushButton>( "receptionToggle" )->click();
  QVERIFY( !mReception->isRunning() );
  auto *certificate = child<QLineEdit>( "receptionCertificate" );
  QVERIFY( !certificate->isEnabled() );
  child<QCheckBox>( "receptionEncrypted" )->setChecked( true );
  QVERIFY( certificate->isEnabled() );
  certificate->setText( mFolder.filePath( QStringLiteral( "none.crt" ) ) );
  child<QPushButton>( "receptionToggle" )->click();
  auto *verdict = child<QLabel>( "receptionVerdict" );
  QTRY_VERIFY_WITH_TIMEOUT( verdict->text().contains( QLatin1String( "none.crt" ) ), 20000 );
  QVERIFY( !mReception->isRunning() );
  QVERIFY( Settings::reception().isEncrypted ); // remembered
  child<QCheckBox>( "receptionEncrypted" )->setChecked( false );
}

void TestReceptionDialog::dialog_fitsASmallScreen()
{
  for ( int page = 0; page < 3; ++page )
  {
    child<QTabWidget>( "receptionPages" )->setCurrentIndex( page );
    QVERIFY( mDialog->minimumSizeHint().width() <= 1366 );
    QVERIFY( mDialog->minimumSizeHint().height() <= 768 - 60 ); // title and bars of the desktop
  }
}

JINGUAN_QGIS_TEST_MAIN( TestReceptionDialog )
#include "test_receptiondialog.moc"

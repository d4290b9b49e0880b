#include "../ingest/FakeService.h"
#include "../notify/SmtpSink.h"
#include "dialogs/MailPage.h"
#include "dialogs/PreferencesDialog.h"
#include "dialogs/SourceEditDialog.h"
#include "dialogs/SourcesDialog.h"
#include "MailService.h"
#include "Pictures.h"
#include "QgisTestMain.h"
#include "Services.h"
#include "Settings.h"
#include "SourceService.h"
#include "TestSupport.h"
#include "Translation.h"
#include "WarningService.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace jinguan;
using namespace jinguan::test;

namespace
{
constexpr int sWait = 30000;
const QByteArray sGood = "time,station,PM2.5\n2023-11-01 00:00,1431A,35\n2023-11-01 01:00,1431A,36\n2023-11-01 02:00,8888A,37\n";
const QByteArray sProfile =
  R"({"name": "bureau", "label": {"zh": "局报", "en": "Bureau"}, "time": {"column": "time", "formats": ["yyyy-MM-dd HH:mm"], "label": "begin", "period": "hour", "zone": "+08:00"},
  "station": {"column": "station"}, "source": "bureau", "values": [{"column": "PM2.5", "indicator": "PM2.5", "unit": "ug/m3"}]})";
const QByteArray sStreams =
  R"({"value": [{"@iot.id": 7, "name": "PM2.5", "unitOfMeasurement": {"symbol": "ug/m3", "name": "", "definition": ""},
  "Thing": {"name": "1431A"}, "ObservedProperty": {"name": "PM2.5", "definition": ""}},
  {"@iot.id": 8, "name": "sap flow", "unitOfMeasurement": {"symbol": "kg/h"}, "Thing": {"name": "Tree 5"}, "ObservedProperty": {"name": "sap flow"}}]})";
} // namespace

/** Sources, mail and messages as people use them: by command and in the window. With JINGUAN_TEST_PICTURES pictures are kept. */
class TestDataSources : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void commands_runAFolder();
    void commands_pollAService();
    void commands_refuseWithAReason_data();
    void commands_refuseWithAReason();
    void commands_watchEndsOnRequest();
    void commands_mailTrialAndFlush();
    void window_runsItsSources();
    void dialog_addsAFolder();
    void dialog_draftsAndConfirmsAService();
    void dialog_saysWhatIsWrong();
    void mailPage_keepsWhatIsEntered();
    void mailPage_triesTheServer();
    void mailService_tellsFailuresOnce();

  private:
    struct Answer
    {
        int code = -1;
        QByteArray out;
        QString err;
    };
    Answer run( const QStringList &arguments ) const;
    QProcessEnvironment environment() const;
    QString put( const QString &name, const QByteArray &content ) const;
    void addStation() const;
    void shoot( QWidget *widget, const QString &name ) const;
    template<typename T> static T *find( QWidget *within, const char *name )
    {
      return within->findChild<T *>( QString::fromLatin1( name ) );
    }

    QTemporaryDir mConfig;
    std::unique_ptr<Services> mServices;
    std::unique_ptr<QTemporaryDir> mFolder;
    QString mWorkspace;
    QString mDrop;
};

void TestDataSources::shoot( QWidget *widget, const QString &name ) const
{
  if ( test::pictureFolder().isEmpty() )
    return;
  widget->show();
  QCoreApplication::processEvents();
  QVERIFY( test::keepPicture( *widget, name ) );
}

void TestDataSources::initTestCase()
{
  qputenv( "JINGUAN_CONFIG", mConfig.path().toUtf8() );
  Settings::initialise();
  installLanguage( Settings::language() );
  Result<std::unique_ptr<Services>> services = Services::load();
  VERIFY_OK( services );
  mServices = services.take();
}

void TestDataSources::init()
{
  mFolder = std::make_unique<QTemporaryDir>();
  mWorkspace = mFolder->filePath( QStringLiteral( "库" ) );
  mDrop = mFolder->filePath( QStringLiteral( "收件" ) );
  QDir().mkpath( mDrop );
  VERIFY_OK( Workspace::create( mWorkspace, QStringLiteral( "w" ) ) );
  addStation();
  QDir().mkpath( mWorkspace + QStringLiteral( "/profiles" ) );
  put( QStringLiteral( "库/profiles/bureau.json" ), sProfile );
  QFile::remove( Settings::mailFile() );
}

void TestDataSources::cleanup()
{
  mFolder.reset();
}

void TestDataSources::addStation() const
{
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( mWorkspace, OpenMode::ReadWrite );
  VERIFY_OK( workspace );
  Station station;
  station.code = QStringLiteral( "1431A" );
  station.name = { QStringLiteral( "金泉两河" ), {} };
  station.kind = QStringLiteral( "air_standard" );
  station.states = { StationStateChange { StationStatus::Running, {}, {} } };
  VERIFY_OK( workspace.value()->network().saveStations( { station } ) );
}

/** A file that was changed a minute ago. */
QString TestDataSources::put( const QString &name, const QByteArray &content ) const
{
  QFile file( mFolder->filePath( name ) );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( content ) != content.size() )
    qFatal( "cannot write" );
  file.flush();
  file.setFileTime( QDateTime::currentDateTime().addSecs( -60 ), QFileDevice::FileModificationTime );
  return file.fileName();
}

QProcessEnvironment TestDataSources::environment() const
{
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert( QStringLiteral( "JINGUAN_CONFIG" ), mConfig.path() );
  environment.insert( QStringLiteral( "JINGUAN_LANG" ), QStringLiteral( "en" ) );
  return environment;
}

TestDataSources::Answer TestDataSources::run( const QStringList &arguments ) const
{
  QProcess process;
  process.setProcessEnvironment( environment() );
  process.start( QStringLiteral( JINGUAN_PROGRAM ), arguments );
  while ( process.state() != QProcess::NotRunning )
    QTest::qWait( 20 ); // the fake service of this process answers meanwhile
  return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
    QString::fromUtf8( process.readAllStandardError() ) };
}

void TestDataSources::commands_runAFolder()
{
  Answer answer = run( { "sources", "add", "局", "--folder", mDrop, "--profile", "bureau", "--by", "市气象局", "-w", mWorkspace } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  put( QStringLiteral( "收件/十一月.csv" ), sGood );
  answer = run( { "watch", "-w", mWorkspace, "--once", "--json" } );
  QVERIFY2( answer.code == 1, qPrintable( answer.err ) ); // one row is of an unknown station
  const QJsonObject line = QJsonDocument::fromJson( answer.out ).object();
  QCOMPARE( line.value( QStringLiteral( "source" ) ).toString(), QStringLiteral( "局" ) );
  QCOMPARE( line.value( QStringLiteral( "written" ) ).toInt(), 2 );
  QCOMPARE( line.value( QStringLiteral( "rejected" ) ).toInt(), 1 );
  QCOMPARE( line.value( QStringLiteral( "files" ) ).toArray().first().toObject().value( QStringLiteral( "moved_to" ) ).toString(),
    QStringLiteral( "done/十一月.csv" ) );
  QVERIFY( QFile::exists( mDrop + QStringLiteral( "/done/十一月.csv.report.txt" ) ) );
  answer = run( { "watch", "-w", mWorkspace, "--once" } );
  QCOMPARE( answer.code, 0 );
  const QJsonArray list = QJsonDocument::fromJson( run( { "sources", "list", "-w", mWorkspace, "--json" } ).out ).array();
  QCOMPARE( list.size(), 1 );
  QCOMPARE( list.first().toObject().value( QStringLiteral( "written" ) ).toInt(), 2 );
  QCOMPARE( list.first().toObject().value( QStringLiteral( "delivered_by" ) ).toString(), QStringLiteral( "市气象局" ) );
  QCOMPARE( run( { "sources", "remove", "局", "-w", mWorkspace } ).code, 0 );
  QCOMPARE( QJsonDocument::fromJson( run( { "sources", "list", "-w", mWorkspace, "--json" } ).out ).array().size(), 0 );
}

void TestDataSources::commands_pollAService()
{
  FakeService service( []( const QUrl &asked ) {
    return FakeService::Answer { asked.path().endsWith( QLatin1String( "/Datastreams" ) )
        ? sStreams
        : QByteArray( R"({"value": [{"@iot.id": 1, "phenomenonTime": "2023-11-14T20:00:00Z/2023-11-14T21:00:00Z", "result": 35}]})" ) };
  } );
  const QString map = mFolder->filePath( QStringLiteral( "映射.json" ) );
  Answer answer = run( { "poll", service.url(), "-w", mWorkspace, "--draft", map, "--json" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  const QJsonObject drafted = QJsonDocument::fromJson( answer.out ).object();
  QCOMPARE( drafted.value( QStringLiteral( "streams" ) ).toInt(), 2 );
  QCOMPARE( drafted.value( QStringLiteral( "understood" ) ).toInt(), 1 );
  // nothing is taken before somebody confirmed
  answer = run( { "poll", service.url(), "-w", mWorkspace, "--map", map, "--once" } );
  QCOMPARE( answer.code, 2 );
  QVERIFY( answer.err.contains( QLatin1String( "confirm" ) ) );
  QFile file( map );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  QJsonObject mapping = QJsonDocument::fromJson( file.readAll() ).object();
  file.close();
  QJsonArray streams = mapping.value( QStringLiteral( "streams" ) ).toArray();
  QJsonObject first = streams.first().toObject();
  QCOMPARE( first.value( QStringLiteral( "indicator" ) ).toString(), QStringLiteral( "PM2.5" ) );
  QCOMPARE( first.value( QStringLiteral( "period" ) ).toString(), QStringLiteral( "hour" ) );
  first.insert( QStringLiteral( "confirmed" ), true );
  streams.replace( 0, first );
  mapping.insert( QStringLiteral( "streams" ), streams );
  mapping.insert( QStringLiteral( "from" ), QStringLiteral( "2023-01-01" ) );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( QJsonDocument( mapping ).toJson() );
  file.close();
  answer = run( { "poll", service.url() + QLatin1Char( '/' ), "-w", mWorkspace, "--map", map, "--json" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  QCOMPARE( QJsonDocument::fromJson( answer.out ).object().value( QStringLiteral( "written" ) ).toInt(), 1 );
  const QJsonArray list = QJsonDocument::fromJson( run( { "sources", "list", "-w", mWorkspace, "--json" } ).out ).array();
  QCOMPARE( list.size(), 1 ); // saved once, by its address
  QCOMPARE( list.first().toObject().value( QStringLiteral( "enabled" ) ).toBool(), false );
}

void TestDataSources::commands_refuseWithAReason_data()
{
  QTest::addColumn<QStringList>( "arguments" );
  QTest::addColumn<QString>( "word" );
  QTest::newRow( "no mapping" ) << QStringList { "poll", "http://127.0.0.1:9/v1.1", "-w", "@w" } << "--draft";
  QTest::newRow( "mapping that is not there" ) << QStringList { "poll", "http://127.0.0.1:9/v1.1", "-w", "@w", "--map", "/nowhere.json" }
                                               << "nowhere";
  QTest::newRow( "no sources" ) << QStringList { "watch", "-w", "@w" } << "sources add";
  QTest::newRow( "no such profile" ) << QStringList { "sources", "add", "a", "--folder", "/tmp", "--profile", "none", "-w", "@w" }
                                     << "none";
  QTest::newRow( "no place" ) << QStringList { "sources", "add", "a", "-w", "@w" } << "folder";
  QTest::newRow( "remove nothing" ) << QStringList { "sources", "remove", "a", "-w", "@w" } << "“a”";
  QTest::newRow( "mail without settings" ) << QStringList { "incidents", "mail", "trial", "--to", "a@example.org" } << "server";
  QTest::newRow( "too often" ) << QStringList { "poll", "http://127.0.0.1:9/v1.1", "-w", "@w", "--every", "1" } << "--every";
}

void TestDataSources::commands_refuseWithAReason()
{
  QFETCH( QStringList, arguments );
  QFETCH( QString, word );
  arguments.replaceInStrings( QStringLiteral( "@w" ), mWorkspace );
  const Answer answer = run( arguments );
  QCOMPARE( answer.code, 2 );
  QVERIFY2( answer.err.contains( word ), qPrintable( answer.err ) );
}

void TestDataSources::commands_watchEndsOnRequest()
{
  QCOMPARE( run( { "sources", "add", "局", "--folder", mDrop, "--profile", "bureau", "--every", "5", "-w", mWorkspace } ).code, 0 );
  QProcess process;
  process.setProcessEnvironment( environment() );
  process.start( QStringLiteral( JINGUAN_PROGRAM ), { "watch", "-w", mWorkspace, "--json" } );
  QVERIFY( process.waitForReadyRead( sWait ) ); // the first look, at an empty folder
  put( QStringLiteral( "收件/a.csv" ), sGood );
  QTRY_VERIFY_WITH_TIMEOUT( QFile::exists( mDrop + QStringLiteral( "/done/a.csv" ) ), sWait );
  process.terminate();
  QVERIFY( process.waitForFinished( sWait ) );
  QCOMPARE( process.exitStatus(), QProcess::NormalExit );
  QCOMPARE( process.exitCode(), 1 ); // a row was rejected
  const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split( '\n' );
  for ( const QByteArray &line : lines )
    QVERIFY( QJsonDocument::fromJson( line ).isObject() );
  VERIFY_OK( Workspace::open( mWorkspace, OpenMode::ReadWrite ) );
}

void TestDataSources::commands_mailTrialAndFlush()
{
  SmtpSink sink;
  MailSettings settings;
  settings.server.host = QStringLiteral( "127.0.0.1" );
  settings.server.port = sink.port();
  settings.server.security = MailSecurity::None;
  settings.server.senderAddress = QStringLiteral( "desk@example.org" );
  MailRecipient recipient;
  recipient.address = QStringLiteral( "officer@example.org" );
  settings.recipients = { recipient };
  VERIFY_OK( settings.write( Settings::mailFile() ) );
  Answer answer = run( { "incidents", "mail", "trial", "--to", "a@example.org" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  QCOMPARE( sink.mails().size(), 1 );
  {
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( mWorkspace, OpenMode::ReadingsOnly );
    VERIFY_OK( workspace );
    Incident incident;
    incident.rule = QStringLiteral( "air.severe" );
    incident.kind = QStringLiteral( "grade" );
    incident.severity = 4;
    incident.element = QStringLiteral( "air" );
    incident.station = QStringLiteral( "1431A" );
    incident.since = incident.opened = QDateTime::currentSecsSinceEpoch() - 100;
    VERIFY_OK( workspace.value()->incidents().save( incident ) );
  }
  answer = run( { "incidents", "mail", "flush", "-w", mWorkspace, "--json" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  QCOMPARE( QJsonDocument::fromJson( answer.out ).object().value( QStringLiteral( "sent" ) ).toInt(), 1 );
  answer = run( { "incidents", "mail", "flush", "-w", mWorkspace, "--json" } );
  QCOMPARE( QJsonDocument::fromJson( answer.out ).object().value( QStringLiteral( "sent" ) ).toInt(), 0 );
  QCOMPARE( sink.mails().size(), 2 );
  const QJsonArray list = QJsonDocument::fromJson( run( { "incidents", "mail", "list", "-w", mWorkspace, "--json" } ).out ).array();
  QCOMPARE( list.size(), 1 );
  QCOMPARE( list.first().toObject().value( QStringLiteral( "state" ) ).toString(), QStringLiteral( "sent" ) );
}

void TestDataSources::window_runsItsSources()
{
  SourceService service( mServices->catalogue );
  QSignalSpy listed( &service, &SourceService::listChanged );
  QSignalSpy ran( &service, &SourceService::ran );
  service.start( mWorkspace, {} );
  QVERIFY( listed.wait( sWait ) );
  DataSource source;
  source.name = QStringLiteral( "收件夹" );
  source.location = mDrop;
  source.profile = QStringLiteral( "bureau" );
  source.every = 5;
  put( QStringLiteral( "收件/a.csv" ), sGood );
  service.save( source );
  QVERIFY( ran.wait( sWait ) );
  const SourceRun run = ran.first().first().value<SourceRun>();
  QCOMPARE( run.written, 2 );
  QTRY_COMPARE_WITH_TIMEOUT( service.list().states.value( run.source.id ).rejected, 1, sWait );
  // one that is not for the window stays
  source = service.list().sources.first();
  source.inWindow = false;
  QSignalSpy saved( &service, &SourceService::saved );
  service.save( source );
  QVERIFY( saved.wait( sWait ) );
  ran.clear();
  put( QStringLiteral( "收件/b.csv" ), sGood );
  QVERIFY( !ran.wait( 7000 ) );
  service.runNow( source.id ); // unless somebody asks
  QVERIFY( ran.wait( sWait ) );
  service.stop();
  QVERIFY( service.list().sources.isEmpty() );
  VERIFY_OK( Workspace::open( mWorkspace, OpenMode::ReadWrite ) );
}

void TestDataSources::dialog_addsAFolder()
{
  SourceService service( mServices->catalogue );
  service.start( mWorkspace, {} );
  SourcesDialog dialog( service, *mServices, mWorkspace );
  dialog.show();
  find<QPushButton>( &dialog, "addFolder" )->click();
  const QPointer<SourceEditDialog> edit = dialog.findChild<SourceEditDialog *>();
  QVERIFY( edit );
  find<QLineEdit>( edit, "sourceName" )->setText( QStringLiteral( "气象局日报" ) );
  find<QLineEdit>( edit, "sourceLocation" )->setText( mDrop );
  auto *profile = find<QComboBox>( edit, "sourceProfile" );
  profile->setCurrentIndex( profile->findData( QStringLiteral( "bureau" ) ) );
  QVERIFY( profile->currentIndex() > 0 );
  find<QComboBox>( edit, "sourceDeliveredBy" )->setCurrentText( QStringLiteral( "市气象局" ) );
  shoot( edit, QStringLiteral( "source-folder" ) );
  put( QStringLiteral( "收件/十一月.csv" ), sGood );
  QSignalSpy ran( &service, &SourceService::ran );
  QMetaObject::invokeMethod( edit, "accept" );
  QTRY_VERIFY_WITH_TIMEOUT( !edit || !edit->isVisible(), sWait );
  QVERIFY( ran.wait( sWait ) );
  auto *table = find<QTableWidget>( &dialog, "sourceTable" );
  QTRY_COMPARE_WITH_TIMEOUT( table->rowCount(), 1, sWait );
  QTRY_COMPARE_WITH_TIMEOUT( table->item( 0, 5 )->text(), QStringLiteral( "2" ), sWait );
  QCOMPARE( table->item( 0, 6 )->text(), QStringLiteral( "1" ) );
  table->selectRow( 0 );
  QVERIFY( find<QTextBrowser>( &dialog, "sourceDetails" )->toPlainText().contains( QStringLiteral( "十一月.csv" ) ) );
  QVERIFY( find<QPushButton>( &dialog, "runSource" )->isEnabled() );
  shoot( &dialog, QStringLiteral( "sources" ) );
}

void TestDataSources::dialog_draftsAndConfirmsAService()
{
  FakeService fake( []( const QUrl &asked ) {
    return FakeService::Answer { asked.path().endsWith( QLatin1String( "/Datastreams" ) )
        ? sStreams
        : QByteArray( R"({"value": [{"@iot.id": 1, "phenomenonTime": "2023-11-14T20:00:00Z/2023-11-14T21:00:00Z", "result": 35}]})" ) };
  } );
  DataSource source;
  source.kind = SourceKind::SensorThings;
  SourceEditDialog edit( source, *mServices, mWorkspace );
  edit.show();
  find<QLineEdit>( &edit, "sourceName" )->setText( QStringLiteral( "微站平台" ) );
  find<QLineEdit>( &edit, "sourceLocation" )->setText( fake.url() );
  auto *streams = find<QTableWidget>( &edit, "sourceStreams" );
  find<QPushButton>( &edit, "sourceDraft" )->click();
  QTRY_COMPARE_WITH_TIMEOUT( streams->rowCount(), 2, sWait );
  QCOMPARE( streams->item( 0, 0 )->checkState(), Qt::Unchecked );
  QCOMPARE( streams->item( 0, 4 )->text(), QStringLiteral( "PM2.5" ) );
  QCOMPARE( streams->item( 0, 3 )->text(), QStringLiteral( "1431A" ) );
  streams->item( 0, 0 )->setCheckState( Qt::Checked );
  shoot( &edit, QStringLiteral( "source-service" ) );
  QSignalSpy wanted( &edit, &SourceEditDialog::wanted );
  QMetaObject::invokeMethod( &edit, "accept" );
  QCOMPARE( wanted.size(), 1 );
  const DataSource asked = wanted.first().first().value<DataSource>();
  const Result<SensorThingsMapping> mapping = SensorThingsMapping::fromJson( asked.mapping, {} );
  VERIFY_OK( mapping );
  QCOMPARE( mapping->confirmedStreams(), 1 );
  QCOMPARE( mapping->streams.first().period, Period::Hour );
  edit.take( QStringLiteral( "no" ) );
  QVERIFY( edit.isVisible() );
  edit.take( {} );
  QVERIFY( !edit.isVisible() );
}

void TestDataSources::dialog_saysWhatIsWrong()
{
  DataSource source;
  source.kind = SourceKind::SensorThings;
  source.location = QStringLiteral( "https://example.org/v1.1" );
  source.name = QStringLiteral( "a" );
  source.mapping = R"({"streams":[{"stream":1,"station":"1431A","indicator":"XYZ","confirmed":true}]})";
  SourceEditDialog edit( source, *mServices, mWorkspace );
  edit.show();
  QSignalSpy wanted( &edit, &SourceEditDialog::wanted );
  QMetaObject::invokeMethod( &edit, "accept" );
  QVERIFY( find<QLabel>( &edit, "sourceVerdict" )->text().contains( QLatin1String( "XYZ" ) ) );
  find<QLineEdit>( &edit, "sourceLocation" )->setText( QStringLiteral( "nowhere" ) );
  QMetaObject::invokeMethod( &edit, "accept" );
  QVERIFY( find<QLabel>( &edit, "sourceVerdict" )->text().contains( QLatin1String( "nowhere" ) ) );
  QVERIFY( wanted.isEmpty() );
}

void TestDataSources::mailPage_keepsWhatIsEntered()
{
  PreferencesDialog dialog( *mServices );
  dialog.show();
  auto *page = find<MailPage>( &dialog, "mailPage" );
  QVERIFY( page );
  dialog.findChild<QTabWidget *>()->setCurrentWidget( page );
  find<QCheckBox>( page, "mailEnabled" )->setChecked( true );
  QMetaObject::invokeMethod( &dialog, "accept" );
  QVERIFY( dialog.isVisible() ); // no server is named
  QVERIFY( !find<QLabel>( page, "mailVerdict" )->text().isEmpty() );
  QTest::keyClicks( find<QLineEdit>( page, "mailHost" ), QStringLiteral( "smtp.example.org" ) );
  QVERIFY( find<QLabel>( page, "mailVerdict" )->text().isEmpty() ); // it was of no server
  find<QLineEdit>( page, "mailUser" )->setText( QStringLiteral( "desk" ) );
  find<QLineEdit>( page, "mailPassword" )->setText( QStringLiteral( "秘密" ) );
  find<QLineEdit>( page, "mailSender" )->setText( QStringLiteral( "desk@example.org" ) );
  find<QLineEdit>( page, "mailSenderName" )->setText( QStringLiteral( "成都市生态环境局" ) );
  find<QPushButton>( page, "mailAdd" )->click();
  auto *table = find<QTableWidget>( page, "mailRecipients" );
  table->item( 0, 0 )->setText( QStringLiteral( "jinniu@example.org" ) );
  auto *unit = qobject_cast<QComboBox *>( table->cellWidget( 0, 1 ) );
  unit->setCurrentIndex( unit->findData( QStringLiteral( "510106" ) ) );
  shoot( &dialog, QStringLiteral( "mail" ) );
  QMetaObject::invokeMethod( &dialog, "accept" );
  QVERIFY( !dialog.isVisible() );
  const Result<MailSettings> stored = MailSettings::read( Settings::mailFile() );
  VERIFY_OK( stored );
  QVERIFY( stored->enabled );
  QVERIFY( stored->since > 0 );
  QCOMPARE( stored->server.password, QStringLiteral( "秘密" ) );
  QCOMPARE( stored->recipients.size(), 1 );
  QCOMPARE( stored->recipients.first().units, QStringList { QStringLiteral( "510106" ) } );
  QVERIFY( stored->recipients.first().elements.isEmpty() );
  QVERIFY( !( QFile::permissions( Settings::mailFile() ) & ( QFileDevice::ReadGroup | QFileDevice::ReadOther ) ) );
}

void TestDataSources::mailPage_triesTheServer()
{
  SmtpSink sink;
  MailPage page( *mServices );
  page.show();
  find<QLineEdit>( &page, "mailHost" )->setText( QStringLiteral( "127.0.0.1" ) );
  find<QSpinBox>( &page, "mailPort" )->setValue( sink.port() );
  auto *security = find<QComboBox>( &page, "mailSecurity" );
  security->setCurrentIndex( security->findData( static_cast<int>( MailSecurity::None ) ) );
  find<QLineEdit>( &page, "mailSender" )->setText( QStringLiteral( "desk@example.org" ) );
  find<QPushButton>( &page, "mailTrial" )->click();
  QTRY_COMPARE_WITH_TIMEOUT( sink.mails().size(), 1, sWait );
  QTRY_VERIFY_WITH_TIMEOUT( find<QPushButton>( &page, "mailTrial" )->isEnabled(), sWait );
  QCOMPARE( sink.mails().first().recipients, QList<QByteArray> { "desk@example.org" } );
  SinkScript script;
  script.recipients = { { "desk@example.org", "550 nobody" } };
  sink.setScript( script );
  find<QPushButton>( &page, "mailTrial" )->click();
  QTRY_VERIFY_WITH_TIMEOUT( find<QLabel>( &page, "mailVerdict" )->text().contains( QLatin1String( "nobody" ) ), sWait );
}

void TestDataSources::mailService_tellsFailuresOnce()
{
  Progress progress;
  const Result<WarningRules> rules = shippedRules( *mServices );
  VERIFY_OK( rules );
  // turned off: nothing is even opened
  const Result<MailSummary> off = flushMail( *mServices, *rules, QStringLiteral( "/nowhere" ), false, progress );
  VERIFY_OK( off );
  QCOMPARE( off->sent, 0 );
  const Result<MailSummary> asked = flushMail( *mServices, *rules, mWorkspace, true, progress );
  QVERIFY( !asked ); // no settings
}

JINGUAN_QGIS_TEST_MAIN( TestDataSources )
#include "test_datasources.moc"

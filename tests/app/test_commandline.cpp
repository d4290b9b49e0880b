#include "DemoFixture.h"
#include "ingest/Hj212Packet.h"
#include "ProgramRun.h"
#include "QgisTestMain.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace jinguan;

/** The program as scripts call it: exit codes, JSON on standard output, sentences on standard error. */
class TestCommandLine : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void help_isThereForEveryCommand_data();
    void help_isThereForEveryCommand();
    void demo_leavesTwoPlainFiles();
    void workspace_createInfoCheckBackupRestore();
    void workspace_refusesWithExitCode2_data();
    void workspace_refusesWithExitCode2();
    void latest_namesEditionOfTheDay();
    void series_givesPublishedValues();
    void map_writesPicture();
    void plan_gapsAndPropose();
    void planGaps_textIsATable();
    void planPropose_asksBeforeItReplaces();
    void importReadings_rejectedRowsGiveExitCode1();
    void importStations_repeatedChangesNothing();
    void importLayer_convertsGcj02();
    void devices_areRegisteredByCommandAndFile();
    void replay_arrivesInGateway();
    void devices_areAskedThroughARunningGateway();
    void forecast_namesItsModelAndIsStored();
    void incidents_sayWhose();
    void incidents_timesAgreeWithCrossings();
    void rivers_tellTheWayOfTheWater();

  private:
    using Answer = test::ProgramAnswer;
    Answer run( const QStringList &arguments ) const;

    test::DemoFixture mFixture;
};

TestCommandLine::Answer TestCommandLine::run( const QStringList &arguments ) const
{
  return test::runProgram( mFixture.folder.path(), arguments );
}

void TestCommandLine::initTestCase()
{
  VERIFY_OK( mFixture.build() );
  QVERIFY(
    !mFixture
       .write( QStringLiteral( "一行.csv" ), "No,year,month,day,hour,season,PM_Caotangsi,PM_Shahepu,PM_US Post\n1,2017,2,3,0,4,50,60,70\n" )
       .isEmpty() );
}

void TestCommandLine::help_isThereForEveryCommand_data()
{
  QTest::addColumn<QStringList>( "command" );
  for ( const char *command : { "demo", "workspace create", "workspace info", "workspace check", "workspace backup", "workspace restore",
          "workspace rollup", "workspace retention show", "workspace retention set", "workspace retention apply", "import readings",
          "import layer", "import stations", "latest", "series", "evaluate", "forecast", "incidents list", "incidents scan",
          "incidents show", "incidents ack", "incidents assign", "incidents note", "incidents close", "incidents load",
          "incidents crossings", "incidents times", "incidents rivers", "incidents mail trial", "incidents mail flush",
          "incidents mail list", "poll", "watch", "sources list", "sources add", "sources remove", "quality list", "quality scan",
          "quality review", "quality history", "quality figures", "quality verify", "quality authenticity", "quality colocation", "gateway",
          "replay", "devices list", "devices set", "devices remove", "devices import", "devices export", "devices ask", "devices requests",
          "devices rejected", "map", "window", "chart", "plan gaps", "plan propose", "plan check", "plan compare", "plan curve",
          "plan sensitivity", "plan accept", "plan dossier", "plan export", "plan import", "report sheet", "report district" } )
    QTest::newRow( command ) << QString::fromLatin1( command ).split( QLatin1Char( ' ' ) );
}

void TestCommandLine::help_isThereForEveryCommand()
{
  QFETCH( QStringList, command );
  const Answer answer = run( command << QStringLiteral( "--help" ) );
  QCOMPARE( answer.code, 0 );
  QVERIFY( answer.out.contains( "--json" ) );
}

void TestCommandLine::demo_leavesTwoPlainFiles()
{
  QTemporaryDir folder;
  const QString demo = folder.filePath( QStringLiteral( "w" ) );
  const Answer made = run( { QStringLiteral( "demo" ), demo } );
  QVERIFY2( made.code == 0, qPrintable( made.err ) );
  QCOMPARE( QDir( demo ).entryList( QDir::Files, QDir::Name ),
    QStringList( { QStringLiteral( "network.gpkg" ), QStringLiteral( "readings.db" ) } ) );
  for ( const char *name : { "network.gpkg", "readings.db" } )
  {
    QFile file( demo + QLatin1Char( '/' ) + QString::fromLatin1( name ) );
    QVERIFY( file.open( QIODevice::ReadOnly ) );
    QCOMPARE( file.read( 20 ).mid( 18 ), QByteArray( "\1\1" ) ); // not in write-ahead mode, by the format of SQLite's header
  }
}

void TestCommandLine::workspace_createInfoCheckBackupRestore()
{
  const QString folder = mFixture.folder.filePath( QStringLiteral( "新工作区" ) );
  QCOMPARE( run( { "workspace", "create", folder, "--name", "测试" } ).code, 0 );
  const Answer info = run( { "workspace", "info", folder, "--json" } );
  QCOMPARE( info.code, 0 );
  QCOMPARE( QJsonDocument::fromJson( info.out ).object().value( QStringLiteral( "name" ) ).toString(), QStringLiteral( "测试" ) );
  QCOMPARE( run( { "workspace", "check", folder } ).code, 0 );
  const Answer backup = run( { "workspace", "backup", folder, "--json" } );
  QCOMPARE( backup.code, 0 );
  QVERIFY( QFileInfo( QJsonDocument::fromJson( backup.out ).object().value( QStringLiteral( "backup" ) ).toString() ).isDir() );
  const Answer restored = run( { "workspace", "restore", folder } );
  QVERIFY2( restored.code == 0, qPrintable( restored.err ) );
  QCOMPARE( run( { "workspace", "check", folder } ).code, 0 );
}

void TestCommandLine::workspace_refusesWithExitCode2_data()
{
  QTest::addColumn<QStringList>( "arguments" );
  QTest::newRow( "no such folder" ) << QStringList { "workspace", "info", "/nowhere/at/all" };
  QTest::newRow( "full folder" ) << QStringList { "demo", "@demo" };
  QTest::newRow( "unknown command" ) << QStringList { "dance" };
  QTest::newRow( "missing option" ) << QStringList { "map", "--out", "x.png" };
  QTest::newRow( "unknown element" ) << QStringList { "map", "--workspace", "@demo", "--element", "fire", "--out", "x.png" };
  QTest::newRow( "bad time" ) << QStringList { "latest", "--workspace", "@demo", "--at", "yesterday" };
  QTest::newRow( "extent that is none, map" ) << QStringList { "map", "--workspace", "@demo", "--extent", "a,b,c,d", "--out", "x.png" };
  QTest::newRow( "extent that is none, sheet" )
    << QStringList { "report", "sheet", "--workspace", "@demo", "--extent", "a,b,c,d", "--out", "x.pdf" };
  QTest::newRow( "extent reversed, map" ) << QStringList { "map", "--workspace", "@demo", "--extent", "105,31,104,30", "--out", "x.png" };
  QTest::newRow( "extent reversed, sheet" ) << QStringList { "report", "sheet", "--workspace", "@demo", "--extent", "104,31,105,30",
    "--out", "x.pdf" };
  QTest::newRow( "extent in metres" ) << QStringList { "map", "--workspace", "@demo", "--extent", "400000,3300000,450000,3400000", "--out",
    "x.png" };
  QTest::newRow( "series to before from" ) << QStringList { "series", "--workspace", "@demo", "--station", "1434A", "--indicator", "PM2.5",
    "--from", "2019-01-02", "--to", "2019-01-01" };
  QTest::newRow( "chart to before from" ) << QStringList { "chart", "--workspace", "@demo", "--station", "1434A", "--indicator", "PM2.5",
    "--from", "2019-01-02", "--to", "2019-01-01", "--out", "x.png" };
  QTest::newRow( "unknown time zone" ) << QStringList { "import", "readings", "@csv", "--workspace", "@demo", "--profile",
    "uci-pm25/chengdu", "--tz", "foo" };
  QTest::newRow( "negative radius" ) << QStringList { "plan", "propose", "--workspace", "@demo", "--radius=-5" };
  QTest::newRow( "latest of an unknown district" ) << QStringList { "latest", "--workspace", "@demo", "--district", "9999" };
  QTest::newRow( "unknown district" ) << QStringList { "report", "district", "--workspace", "@demo", "--district", "999999", "--out",
    "x.pdf" };
  QTest::newRow( "forecast without a past" ) << QStringList { "forecast", "--workspace", "@demo", "--station", "1436A", "--indicator",
    "PM2.5", "--at", "2013-01-05" };
  QTest::newRow( "forecast of a week" ) << QStringList { "forecast", "--workspace", "@demo", "--station", "1436A", "--indicator", "PM2.5",
    "--at", "2015-12-01", "--hours", "168" };
  QTest::newRow( "back-test without a time" ) << QStringList { "forecast", "--workspace", "@demo", "--station", "1436A", "--indicator",
    "PM2.5", "--backtest" };
  QTest::newRow( "unknown station" ) << QStringList { "series", "--workspace", "@demo", "--station", "X", "--indicator", "PM2.5", "--from",
    "2019-01-01", "--to", "2019-01-02" };
  QTest::newRow( "file that is not there" ) << QStringList { "import", "readings", "nowhere.csv", "--workspace", "@demo" };
}

void TestCommandLine::workspace_refusesWithExitCode2()
{
  QFETCH( QStringList, arguments );
  arguments.replaceInStrings( QStringLiteral( "@demo" ), mFixture.demo );
  arguments.replaceInStrings( QStringLiteral( "@csv" ), mFixture.folder.filePath( QStringLiteral( "一行.csv" ) ) );
  const Answer answer = run( arguments );
  QCOMPARE( answer.code, 2 );
  QVERIFY( !answer.err.trimmed().isEmpty() );
}

void TestCommandLine::latest_namesEditionOfTheDay()
{
  const Answer answer = run( { "latest", "--workspace", mFixture.demo, "--element", "air", "--at", "2019-07-18T12:00+08:00", "--json" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  bool found = false;
  for ( const QJsonValue &value : QJsonDocument::fromJson( answer.out ).array() )
  {
    const QJsonObject row = value.toObject();
    if ( row.value( QStringLiteral( "station" ) ) == QStringLiteral( "1431A" )
      && row.value( QStringLiteral( "indicator" ) ) == QStringLiteral( "PM2.5" ) )
    {
      found = true;
      QCOMPARE( row.value( QStringLiteral( "value" ) ).toDouble(), 22.0 ); // as published
      QCOMPARE( row.value( QStringLiteral( "time" ) ).toString(), QStringLiteral( "2019-07-18T11:00:00+08:00" ) );
      QVERIFY( row.value( QStringLiteral( "edition" ) ).toString().contains( QStringLiteral( "2012" ) ) );
    }
  }
  QVERIFY( found );
}

void TestCommandLine::series_givesPublishedValues()
{
  const Answer answer = run( { "series", "--workspace", mFixture.demo, "--station", "1434A", "--indicator", "PM2.5", "--from", "2013-01-01",
    "--to", "2013-01-01T02:00", "--json" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  const QJsonArray rows = QJsonDocument::fromJson( answer.out ).array();
  QCOMPARE( rows.size(), 2 );
  QCOMPARE( rows.at( 0 ).toObject().value( QStringLiteral( "value" ) ).toDouble(), 138.0 );
  QCOMPARE( rows.at( 1 ).toObject().value( QStringLiteral( "value" ) ).toDouble(), 159.0 );
}

void TestCommandLine::map_writesPicture()
{
  const QString out = mFixture.folder.filePath( QStringLiteral( "图.png" ) );
  const Answer answer =
    run( { "map", "--workspace", mFixture.demo, "--element", "noise", "--district", "510104", "--size", "800x500", "--out", out } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  QCOMPARE( QImage( out ).size(), QSize( 800, 500 ) );
}

void TestCommandLine::plan_gapsAndPropose()
{
  const QString out = mFixture.folder.filePath( QStringLiteral( "gaps.geojson" ) );
  const Answer gaps = run( { "plan", "gaps", "--workspace", mFixture.demo, "--kind", "air_standard", "--region", "510104", "--radius",
    "2000", "--out", out, "--json" } );
  QVERIFY2( gaps.code == 0, qPrintable( gaps.err ) );
  QFile file( out );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  QVERIFY( !QJsonDocument::fromJson( file.readAll() ).object().value( QStringLiteral( "features" ) ).toArray().isEmpty() );

  const Answer proposal = run( { "plan", "propose", "--workspace", mFixture.demo, "--kind", "air_standard", "--region", "510104",
    "--radius", "2000", "--count", "3", "--save", "三站", "--json" } );
  QVERIFY2( proposal.code == 0, qPrintable( proposal.err ) );
  const QJsonObject scenario = QJsonDocument::fromJson( proposal.out ).object();
  QCOMPARE( scenario.value( QStringLiteral( "sites" ) ).toArray().size(), 3 );
  const QJsonObject figures = scenario.value( QStringLiteral( "figures" ) ).toObject();
  QVERIFY( figures.value( QStringLiteral( "demand_after" ) ).toDouble() > figures.value( QStringLiteral( "demand_before" ) ).toDouble() );
}

void TestCommandLine::planGaps_textIsATable()
{
  const Answer answer = run( { "plan", "gaps", "--workspace", mFixture.demo, "--kind", "air_standard", "--region", "510104", "--radius",
    "2000", "--day", "2019-07-20" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  const QString text = QString::fromUtf8( answer.out );
  QVERIFY2( !text.contains( QLatin1Char( '{' ) ), qPrintable( text ) );
  for ( const char *said : { "Stations that count", "Area covered", "Covered km²", "gap" } )
    QVERIFY2( text.contains( QString::fromUtf8( said ) ), qPrintable( text ) );
  // figures of the JSON answer stand in the table as well
  const Answer json = run( { "plan", "gaps", "--workspace", mFixture.demo, "--kind", "air_standard", "--region", "510104", "--radius",
    "2000", "--day", "2019-07-20", "--json" } );
  const QJsonObject object = QJsonDocument::fromJson( json.out ).object();
  QVERIFY(
    text.contains( QString::number( object.value( QStringLiteral( "exact_gap_km2" ) ).toDouble(), 'f', 1 ) + QStringLiteral( " km²" ) ) );
  for ( const QJsonValue &district :
    object.value( QStringLiteral( "figures" ) ).toObject().value( QStringLiteral( "districts" ) ).toArray() )
    QVERIFY( text.contains( district.toObject().value( QStringLiteral( "name" ) ).toString() ) );
}

void TestCommandLine::planPropose_asksBeforeItReplaces()
{
  const QStringList command { "plan", "propose", "--workspace", mFixture.demo, "--kind", "air_standard", "--region", "510104", "--radius",
    "2000", "--count", "2", "--save", "重名" };
  const Answer first = run( command );
  QVERIFY2( first.code == 0, qPrintable( first.err ) );
  QVERIFY2( first.err.contains( QStringLiteral( "was saved" ) ), qPrintable( first.err ) );
  const Answer again = run( command );
  QCOMPARE( again.code, 2 );
  QVERIFY2(
    again.err.contains( QStringLiteral( "--replace" ) ) && again.err.contains( QStringLiteral( "重名" ) ), qPrintable( again.err ) );
  const Answer replaced = run( command + QStringList { "--replace" } );
  QVERIFY2( replaced.code == 0 && replaced.err.contains( QStringLiteral( "was replaced" ) ), qPrintable( replaced.err ) );
  const Answer none = run( { "plan", "propose", "--workspace", mFixture.demo, "--kind", "air_standard", "--region", "510104", "--radius",
    "2000", "--count", "0" } );
  QCOMPARE( none.code, 0 );
  QVERIFY2( none.out.contains( "--count 0" ), none.out.constData() );
}

void TestCommandLine::importReadings_rejectedRowsGiveExitCode1()
{
  const QString path = mFixture.write( QStringLiteral( "坏行.csv" ),
    "No,year,month,day,hour,season,PM_Caotangsi,PM_Shahepu,PM_US Post\n1,2017,2,30,0,4,50,60,70\n2,2017,2,3,1,4,51,61,71\n" );
  QVERIFY( !path.isEmpty() );
  const Answer answer = run( { "import", "readings", path, "--workspace", mFixture.demo, "--profile", "uci-pm25/chengdu", "--json" } );
  QVERIFY2( answer.code == 1, qPrintable( answer.err ) );
  QCOMPARE( QJsonDocument::fromJson( answer.out ).object().value( QStringLiteral( "rejected" ) ).toInt(), 1 );
  QVERIFY( answer.err.contains( QStringLiteral( "2" ) ) ); // names the row
  const Answer again = run( { "import", "readings", path, "--workspace", mFixture.demo, "--profile", "uci-pm25/chengdu", "--json" } );
  QCOMPARE( QJsonDocument::fromJson( again.out ).object().value( QStringLiteral( "written" ) ).toInt(), 0 );
}

void TestCommandLine::importStations_repeatedChangesNothing()
{
  const QString path =
    mFixture.write( QStringLiteral( "站点.csv" ), "监测点编码,监测点名称,经度,纬度\nT001,测试一,104.05,30.65\nT002,测试二,104.06,30.66\n" );
  QVERIFY( !path.isEmpty() );
  const QStringList command { "import", "stations", path, "--workspace", mFixture.demo, "--kind", "air_micro", "--json" };
  const Answer first = run( command );
  QCOMPARE( QJsonDocument::fromJson( first.out ).object().value( QStringLiteral( "written" ) ).toInt(), 2 );
  const Answer second = run( command );
  const QJsonObject report = QJsonDocument::fromJson( second.out ).object();
  QVERIFY2( report.value( QStringLiteral( "unchanged" ) ).toInt() == 2, second.out.constData() );
  QCOMPARE( report.value( QStringLiteral( "changed" ) ).toInt(), 0 );
}

void TestCommandLine::importLayer_convertsGcj02()
{
  SHARED_OR_SKIP( path, "data/boundaries/pan52yu_510100.json" );
  const QString folder = mFixture.folder.filePath( QStringLiteral( "区界" ) );
  QCOMPARE( run( { "workspace", "create", folder } ).code, 0 );
  const Answer answer = run( { "import", "layer", path, "--workspace", folder, "--role", "district", "--crs", "GCJ-02", "--json" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  QCOMPARE( QJsonDocument::fromJson( answer.out ).object().value( QStringLiteral( "written" ) ).toInt(), 20 );
}

void TestCommandLine::devices_areRegisteredByCommandAndFile()
{
  const QString out = mFixture.folder.filePath( QStringLiteral( "devices.csv" ) );
  const Answer set = run( { "devices", "set", "MN,1", "--workspace", mFixture.demo, "--station", "1434A", "--modbus-crc", "yes",
    "--length-tolerance", "12", "--factor", "PM25=PM2.5|mg/m3|0.5" } );
  QVERIFY2( set.code == 0, qPrintable( set.err ) );
  QCOMPARE( run( { "devices", "set", "MN2", "--workspace", mFixture.demo, "--station", "no such" } ).code, 2 );
  QCOMPARE( run( { "devices", "set", "MN2", "--workspace", mFixture.demo, "--station", "1434A", "--factor", "PM25=PM2.5|dB" } ).code, 2 );
  QCOMPARE( run( { "devices", "export", out, "--workspace", mFixture.demo } ).code, 0 );
  QFile file( out );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  const QByteArray text = file.readAll();
  QVERIFY2( text.contains( "\"MN,1\",1434A,1,,1,12,0,0,,0,PM25=PM2.5|mg/m3|0.5\n" ), text.constData() );
  QCOMPARE( run( { "devices", "set", "MN,1", "--workspace", mFixture.demo, "--modbus-crc", "no" } ).code, 0 );
  QCOMPARE( run( { "devices", "remove", "MN,1", "--workspace", mFixture.demo } ).code, 0 );
  QCOMPARE( run( { "devices", "remove", "MN,1", "--workspace", mFixture.demo } ).code, 2 );
  const Answer imported = run( { "devices", "import", out, "--workspace", mFixture.demo, "--json" } );
  QVERIFY2( imported.code == 0, qPrintable( imported.err ) );
  const QJsonObject row =
    QJsonDocument::fromJson( run( { "devices", "list", "--workspace", mFixture.demo, "--json" } ).out ).array().first().toObject();
  QCOMPARE( row.value( QStringLiteral( "mn" ) ).toString(), QStringLiteral( "MN,1" ) );
  QVERIFY( row.value( QStringLiteral( "registered" ) ).toBool() );
  const QString broken = mFixture.write( QStringLiteral( "broken.csv" ), "mn,station,enabled\nA,1434A,1\nB,1434A,maybe\n" );
  const Answer refused = run( { "devices", "import", broken, "--workspace", mFixture.demo } );
  QCOMPARE( refused.code, 2 );
  QVERIFY2(
    refused.err.contains( QLatin1String( "broken.csv" ) ) && refused.err.contains( QLatin1Char( '3' ) ), qPrintable( refused.err ) );
  QCOMPARE( run( { "devices", "remove", "MN,1", "--workspace", mFixture.demo } ).code, 0 );
}

/** A device and a gateway, which asks it for the time because another process wants to know; what was refused goes into a file. */
void TestCommandLine::devices_areAskedThroughARunningGateway()
{
  QProcess gateway;
  const QProcessEnvironment environment = test::programEnvironment( mFixture.folder.path() );
  gateway.setProcessEnvironment( environment );
  gateway.start( QStringLiteral( JINGUAN_PROGRAM ), { "gateway", "--workspace", mFixture.demo, "--listen", "127.0.0.1:0" } );
  gateway.setReadChannel( QProcess::StandardError );
  QString said;
  while ( !said.contains( QStringLiteral( "port " ) ) && gateway.waitForReadyRead( 30000 ) )
    said += QString::fromUtf8( gateway.readAllStandardError() );
  QTcpSocket device;
  device.connectToHost( QHostAddress::LocalHost,
    static_cast<quint16>( said.section( QStringLiteral( "port " ), 1 ).section( QLatin1Char( '.' ), 0, 0 ).toUInt() ) );
  QVERIFY2( device.waitForConnected( 10000 ), qPrintable( said ) );
  QByteArray heard;
  connect( &device, &QTcpSocket::readyRead, &device, [&] {
    heard += device.readAll();
    const qsizetype at = heard.indexOf( "CN=1011;" );
    if ( at < 0 )
      return;
    const QByteArray qn = heard.mid( heard.lastIndexOf( "QN=", at ), 20 );
    heard.clear();
    device.write( Hj212Packet::frame( qn + ";ST=91;CN=9011;MN=1434A;Flag=4;CP=&&QnRtn=1&&" )
      + Hj212Packet::frame( qn + ";ST=22;CN=1011;MN=1434A;Flag=4;CP=&&SystemTime=20260101075958&&" )
      + Hj212Packet::frame( qn + ";ST=91;CN=9012;MN=1434A;Flag=4;CP=&&ExeRtn=1&&" ) + "##0010broken0000\r\n" );
  } );
  device.write( Hj212Packet::frame( "QN=20260101080000000;ST=22;CN=9015;MN=1434A;Flag=5;CP=&&&&" ) );
  QTRY_VERIFY( heard.contains( "CN=9014" ) );

  QProcess ask;
  ask.setProcessEnvironment( environment );
  ask.start( QStringLiteral( JINGUAN_PROGRAM ), { "devices", "ask", "1434A", "clock", "--workspace", mFixture.demo, "--json" } );
  QTRY_COMPARE_WITH_TIMEOUT( ask.state(), QProcess::NotRunning, 60000 ); // the loop runs on: the device answers
  const QJsonObject told = QJsonDocument::fromJson( ask.readAllStandardOutput() ).object();
  QCOMPARE( told.value( QStringLiteral( "state" ) ).toString(), QStringLiteral( "done" ) );
  QCOMPARE( told.value( QStringLiteral( "answer" ) ).toString(), QStringLiteral( "SystemTime=20260101075958" ) );
  QCOMPARE( QJsonDocument::fromJson( run( { "devices", "requests", "--workspace", mFixture.demo, "--json" } ).out ).array().size(), 1 );
  const Answer wrong = run( { "devices", "ask", "1434A", "set-interval", "--number", "5", "--workspace", mFixture.demo } );
  QVERIFY2( wrong.code != 0 && wrong.err.contains( QLatin1String( "30" ) ), qPrintable( wrong.err ) );
  gateway.terminate();
  QVERIFY( gateway.waitForFinished( 30000 ) );

  const QString path = mFixture.folder.filePath( QStringLiteral( "拒收.csv" ) );
  QCOMPARE( run( { "devices", "rejected", "--export", path, "--workspace", mFixture.demo } ).code, 0 );
  QFile file( path );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  QVERIFY( file.readAll().contains( ",##0010broken0000\n" ) );
}

void TestCommandLine::replay_arrivesInGateway()
{
  QProcess gateway;
  const QProcessEnvironment environment = test::programEnvironment( mFixture.folder.path() );
  gateway.setProcessEnvironment( environment );
  gateway.start( QStringLiteral( JINGUAN_PROGRAM ), { "gateway", "--workspace", mFixture.demo, "--listen", "127.0.0.1:0" } );
  gateway.setReadChannel( QProcess::StandardError );
  QString said;
  while ( !said.contains( QStringLiteral( "port " ) ) && gateway.waitForReadyRead( 30000 ) )
    said += QString::fromUtf8( gateway.readAllStandardError() );
  const QString port = said.section( QStringLiteral( "port " ), 1 ).section( QLatin1Char( '.' ), 0, 0 );
  QVERIFY2( port.toInt() > 0, qPrintable( said ) );

  const QString path = mFixture.write( QStringLiteral( "history.csv" ),
    "No,year,month,day,hour,season,PM_Caotangsi,PM_Shahepu,PM_US Post\n1,2018,3,1,0,4,50,60,70\n2,2018,3,1,1,4,51,61,71\n" );
  QVERIFY( !path.isEmpty() );
  const Answer replay = run( { "replay", path, "--to", QStringLiteral( "127.0.0.1:" ) + port, "--workspace", mFixture.demo, "--profile",
    "uci-pm25/chengdu", "--speed", "0", "--json" } );
  QVERIFY2( replay.code == 0, qPrintable( replay.err ) );
  QCOMPARE( QJsonDocument::fromJson( replay.out ).object().value( QStringLiteral( "answered" ) ).toInt(),
    QJsonDocument::fromJson( replay.out ).object().value( QStringLiteral( "sent" ) ).toInt() );
  gateway.terminate();
  QVERIFY( gateway.waitForFinished( 30000 ) );

  const Answer series = run( { "series", "--workspace", mFixture.demo, "--station", "1434A", "--indicator", "PM2.5", "--from", "2018-03-01",
    "--to", "2018-03-02", "--json" } );
  QCOMPARE( QJsonDocument::fromJson( series.out ).array().size(), 2 );
}

void TestCommandLine::forecast_namesItsModelAndIsStored()
{
  const QStringList command { "forecast", "--workspace", mFixture.demo, "--station", "1436A", "--indicator", "PM2.5", "--at", "2015-12-01",
    "--store", "--json" };
  const Answer answer = run( command );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  const QJsonArray rows = QJsonDocument::fromJson( answer.out ).array();
  QCOMPARE( rows.size(), 72 );
  const QJsonObject first = rows.first().toObject();
  QCOMPARE( first.value( QStringLiteral( "time" ) ).toString(), QStringLiteral( "2015-12-01T00:00:00+08:00" ) );
  QCOMPARE( first.value( QStringLiteral( "issued" ) ).toString(), QStringLiteral( "2015-12-01T00:00:00+08:00" ) );
  QVERIFY( !first.value( QStringLiteral( "model" ) ).toString().isEmpty() );
  QVERIFY( first.value( QStringLiteral( "skill" ) ).isDouble() );
  QVERIFY( answer.err.contains( QStringLiteral( "216 new" ) ) ); // the values and both ends of their interval
  const Answer again = run( command );
  QCOMPARE( again.out, answer.out ); // its own forecast is no reading to start from
  QVERIFY( again.err.contains( QStringLiteral( "216 as before" ) ) );
}

void TestCommandLine::incidents_sayWhose()
{
  const Answer answer = run( { "incidents", "list", "--workspace", mFixture.demo, "--element", "sources", "--json" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  const QJsonArray rows = QJsonDocument::fromJson( answer.out ).array();
  QVERIFY( !rows.isEmpty() );
  for ( const auto &row : rows )
  {
    for ( const char *key :
      { "unit", "district", "siting_class", "lead", "cooperating", "river", "river_chief", "permit_holder", "permit", "outlet" } )
      QVERIFY2( !row.toObject().value( QLatin1String( key ) ).toString().isEmpty(), key );
  }
}

void TestCommandLine::incidents_timesAgreeWithCrossings()
{
  const QStringList asked { "--workspace", mFixture.demo, "--station", "DEMO-PS01", "--rule", "sources.permit", "--from", "2019-07-01",
    "--to", "2019-07-23", "--json" };
  const QJsonArray crossings = QJsonDocument::fromJson( run( QStringList { "incidents", "crossings" } + asked ).out ).array();
  QVERIFY( crossings.size() >= 2 );
  double hours = 0;
  QDateTime begun;
  for ( const auto &crossing : crossings )
  {
    const QDateTime at = QDateTime::fromString( crossing.toObject().value( QStringLiteral( "time" ) ).toString(), Qt::ISODate );
    if ( crossing.toObject().value( QStringLiteral( "into" ) ).toBool() )
      begun = at;
    else if ( begun.isValid() )
      hours += static_cast<double>( begun.secsTo( at ) ) / 3600;
  }
  const QJsonArray times = QJsonDocument::fromJson( run( QStringList { "incidents", "times" } + asked ).out ).array();
  QCOMPARE( times.size(), 1 );
  QCOMPARE( times.first().toObject().value( QStringLiteral( "hours" ) ).toDouble(), hours );
  const Answer wrong = run( { "incidents", "times", "--workspace", mFixture.demo, "--month", "2019-13" } );
  QCOMPARE( wrong.code, 2 );
  QVERIFY( wrong.err.contains( QStringLiteral( "2019-13" ) ) );
}

void TestCommandLine::rivers_tellTheWayOfTheWater()
{
  const Answer answer =
    run( { "incidents", "rivers", "--workspace", mFixture.demo, "--station", "DEMO-WS01", "--within", "60", "--json" } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  QStringList below;
  for ( const auto &row : QJsonDocument::fromJson( answer.out ).array() )
  {
    if ( row.toObject().value( QStringLiteral( "side" ) ).toString() == QLatin1String( "below" ) )
      below.append( row.toObject().value( QStringLiteral( "station" ) ).toString() );
  }
  QVERIFY( below.contains( QStringLiteral( "DEMO-DS04" ) ) && below.contains( QStringLiteral( "DEMO-DS01" ) ) );
  QVERIFY( below.indexOf( QStringLiteral( "DEMO-DS04" ) )
    < below.indexOf( QStringLiteral( "DEMO-DS01" ) ) ); // first the one that is reached first
  QCOMPARE( run( { "incidents", "rivers", "--workspace", mFixture.demo, "--station", "1431A" } ).code, 2 );
}

JINGUAN_QGIS_TEST_MAIN( TestCommandLine )
#include "test_commandline.moc"

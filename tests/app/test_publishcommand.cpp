#include "DemoFixture.h"
#include "ProgramRun.h"
#include "QgisTestMain.h"
#include "reports/publish/BundleCheck.h"
#include "Settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <csignal>

using namespace jinguan;
using namespace jinguan::test;

/** The catalogue, its approvals and bundles from the command line, as three people use it; and a rolling bundle that is killed. */
class TestPublishCommand : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void items_emptyCatalogueSaysWhatToDo();
    void propose_takesSuggestionsOnce();
    void flow_threePeopleBringAnItemToTheBundle();
    void bundle_ofWhatIsNotPublishedIsRefused();
    void verify_tellsWhatWasTouched();
    void change_takesTheItemOutOfBundles();
    void withdraw_needsAReasonAndEmptiesTheChannel();
    void roll_survivesBeingKilled();

  private:
    /** The folder of settings of \a name with \a role. */
    QString person( const QString &name, const QString &role );
    ProgramAnswer run( const QString &config, const QStringList &arguments );
    /** Takes \a code by \a acts, each by the person it needs. */
    void bring( const QString &code, const QStringList &acts );
    static QJsonArray rows( const ProgramAnswer &answer ) { return QJsonDocument::fromJson( answer.out ).array(); }

    DemoFixture mDemo;
    QString mPlanner;
    QString mOfficer;
    QString mApprover;
};

QString TestPublishCommand::person( const QString &name, const QString &role )
{
  const QString folder = mDemo.folder.filePath( QStringLiteral( "config-" ) + role );
  if ( !QDir().mkpath( folder ) )
    qFatal( "no folder" );
  qputenv( "JINGUAN_CONFIG", folder.toUtf8() );
  Settings::initialise();
  Settings::setUserProfile( { name, {}, role, {} } );
  return folder;
}

void TestPublishCommand::initTestCase()
{
  VERIFY_OK( mDemo.build() );
  mPlanner = person( QStringLiteral( "王工" ), QStringLiteral( "planner" ) );
  mOfficer = person( QStringLiteral( "审核员" ), QStringLiteral( "officer" ) );
  mApprover = person( QStringLiteral( "李局" ), QStringLiteral( "approver" ) );
}

ProgramAnswer TestPublishCommand::run( const QString &config, const QStringList &arguments )
{
  return runProgram( config,
    QStringList { QStringLiteral( "publish" ) } + arguments
      + QStringList { QStringLiteral( "-w" ), mDemo.demo, QStringLiteral( "--json" ) } );
}

void TestPublishCommand::bring( const QString &code, const QStringList &acts )
{
  for ( const QString &act : acts )
  {
    const ProgramAnswer answer = run( act == QLatin1String( "review" ) ? mOfficer : mApprover, { act, code } );
    QVERIFY2( answer.code == 0, qPrintable( act + QLatin1Char( ' ' ) + answer.err ) );
  }
}

void TestPublishCommand::items_emptyCatalogueSaysWhatToDo()
{
  const ProgramAnswer answer = run( mPlanner, { QStringLiteral( "items" ) } );
  QCOMPARE( answer.code, 0 );
  QVERIFY( rows( answer ).isEmpty() );
  QVERIFY2( answer.err.contains( QStringLiteral( "--suggested" ) ), qPrintable( answer.err ) );
  const ProgramAnswer suggested = run( mPlanner, { QStringLiteral( "items" ), QStringLiteral( "--suggested" ) } );
  QVERIFY( rows( suggested ).size() >= 10 );
}

void TestPublishCommand::propose_takesSuggestionsOnce()
{
  const ProgramAnswer first = run( mPlanner, { QStringLiteral( "propose" ), QStringLiteral( "--suggested" ), QStringLiteral( "--all" ) } );
  QVERIFY2( first.code == 0, qPrintable( first.err ) );
  const qsizetype count = rows( first ).size();
  QVERIFY( count >= 10 );
  const ProgramAnswer second = run( mPlanner, { QStringLiteral( "propose" ), QStringLiteral( "--suggested" ), QStringLiteral( "--all" ) } );
  QCOMPARE( second.code, 0 );
  QVERIFY( rows( second ).isEmpty() );
  QCOMPARE( rows( run( mPlanner, { QStringLiteral( "items" ) } ) ).size(), count );
}

void TestPublishCommand::flow_threePeopleBringAnItemToTheBundle()
{
  const QString code = QStringLiteral( "noise-key-areas" );
  // The author may not, the reviewer may not approve, and nobody approves what was not reviewed.
  QCOMPARE( run( mPlanner, { QStringLiteral( "review" ), code } ).code, 2 );
  QCOMPARE( run( mApprover, { QStringLiteral( "approve" ), code } ).code, 2 );
  bring( code, { QStringLiteral( "review" ) } );
  const ProgramAnswer byOfficer = run( mOfficer, { QStringLiteral( "approve" ), code } );
  QCOMPARE( byOfficer.code, 2 );
  QVERIFY( byOfficer.err.contains( QStringLiteral( "approver" ) ) );
  bring( code, { QStringLiteral( "approve" ), QStringLiteral( "publish" ) } );
  const QString out = mDemo.folder.filePath( QStringLiteral( "公开包" ) );
  const ProgramAnswer bundle = run( mApprover, { QStringLiteral( "bundle" ), QStringLiteral( "--out" ), out } );
  QVERIFY2( bundle.code == 0, qPrintable( bundle.err ) );
  const QJsonObject made = QJsonDocument::fromJson( bundle.out ).object();
  QCOMPARE( made.value( QStringLiteral( "items" ) ).toArray().size(), 1 );
  QCOMPARE( made.value( QStringLiteral( "items" ) )[0][QStringLiteral( "code" )].toString(), code );
  QVERIFY( made.value( QStringLiteral( "items" ) )[0][QStringLiteral( "values" )].toInteger() > 100 );
  QVERIFY( made.value( QStringLiteral( "recorded" ) ).toBool() );
  // It is just that: files of no other item, and a check against the workspace finds nothing.
  QCOMPARE( QDir( out + QStringLiteral( "/data" ) ).entryList( QDir::Files, QDir::Name ),
    QStringList(
      { QStringLiteral( "dictionary.csv" ), QStringLiteral( "noise-key-areas.geojson" ), QStringLiteral( "noise-key-areas_places.csv" ),
        QStringLiteral( "noise-key-areas_values.csv" ), QStringLiteral( "publication.gpkg" ) } ) );
  const ProgramAnswer verified = run( mPlanner, { QStringLiteral( "verify" ), out } );
  QVERIFY2( verified.code == 0, verified.out.constData() );
  const ProgramAnswer shown = run( mPlanner, { QStringLiteral( "show" ), code } );
  const QJsonArray history = QJsonDocument::fromJson( shown.out ).object().value( QStringLiteral( "history" ) ).toArray();
  QCOMPARE( history.size(), 4 );
  QCOMPARE( history.last()[QStringLiteral( "by" )].toString(), QStringLiteral( "李局" ) );
}

void TestPublishCommand::bundle_ofWhatIsNotPublishedIsRefused()
{
  const QString out = mDemo.folder.filePath( QStringLiteral( "refused" ) );
  const ProgramAnswer answer = run( mApprover,
    { QStringLiteral( "bundle" ), QStringLiteral( "--item" ), QStringLiteral( "air-micro-raw" ), QStringLiteral( "--out" ), out } );
  QCOMPARE( answer.code, 2 );
  QVERIFY( !QFileInfo::exists( out ) );
}

void TestPublishCommand::verify_tellsWhatWasTouched()
{
  const QString out = mDemo.folder.filePath( QStringLiteral( "touched" ) );
  QCOMPARE( run( mApprover, { QStringLiteral( "bundle" ), QStringLiteral( "--out" ), out } ).code, 0 );
  QFile readme( out + QStringLiteral( "/README.zh.md" ) );
  QVERIFY( readme.open( QIODevice::Append ) );
  readme.write( "DEMO-AM01" );
  readme.close();
  const ProgramAnswer files =
    runProgram( mPlanner, { QStringLiteral( "publish" ), QStringLiteral( "verify" ), out, QStringLiteral( "--json" ) } );
  QCOMPARE( files.code, 1 );
  const ProgramAnswer content = run( mPlanner, { QStringLiteral( "verify" ), out } );
  QCOMPARE( content.code, 1 );
  QVERIFY2( content.out.contains( "DEMO-AM01" ), content.out.constData() );
}

void TestPublishCommand::change_takesTheItemOutOfBundles()
{
  const ProgramAnswer changed = run( mPlanner,
    { QStringLiteral( "propose" ), QStringLiteral( "noise-key-areas" ), QStringLiteral( "--set" ), QStringLiteral( "delay_hours=0" ),
      QStringLiteral( "--comment" ), QStringLiteral( "更快" ) } );
  QVERIFY2( changed.code == 0, qPrintable( changed.err ) );
  QCOMPARE( rows( changed ).first()[QStringLiteral( "version" )].toInt(), 2 );
  QCOMPARE( rows( changed ).first()[QStringLiteral( "state" )].toString(), QStringLiteral( "draft" ) );
  const ProgramAnswer bundle =
    run( mApprover, { QStringLiteral( "bundle" ), QStringLiteral( "--out" ), mDemo.folder.filePath( QStringLiteral( "none" ) ) } );
  QCOMPARE( bundle.code, 2 );
  // A bundle made before is told to hold what may not be there any more.
  QCOMPARE( run( mPlanner, { QStringLiteral( "verify" ), mDemo.folder.filePath( QStringLiteral( "公开包" ) ) } ).code, 1 );
  QCOMPARE( run( mPlanner,
              { QStringLiteral( "propose" ), QStringLiteral( "noise-key-areas" ), QStringLiteral( "--set" ), QStringLiteral( "delay=1" ) } )
              .code,
    2 );
  bring( QStringLiteral( "noise-key-areas" ), { QStringLiteral( "review" ), QStringLiteral( "approve" ), QStringLiteral( "publish" ) } );
}

void TestPublishCommand::withdraw_needsAReasonAndEmptiesTheChannel()
{
  bring( QStringLiteral( "wetland-level" ), { QStringLiteral( "review" ), QStringLiteral( "approve" ), QStringLiteral( "publish" ) } );
  QCOMPARE( run( mApprover, { QStringLiteral( "withdraw" ), QStringLiteral( "wetland-level" ) } ).code, 2 );
  QCOMPARE(
    run( mApprover,
      { QStringLiteral( "withdraw" ), QStringLiteral( "wetland-level" ), QStringLiteral( "--comment" ), QStringLiteral( "数据有误" ) } )
      .code,
    0 );
  const QString out = mDemo.folder.filePath( QStringLiteral( "after" ) );
  QCOMPARE( run( mApprover, { QStringLiteral( "bundle" ), QStringLiteral( "--out" ), out } ).code, 0 );
  QVERIFY( !QFileInfo::exists( out + QStringLiteral( "/data/wetland-level_values.csv" ) ) );
}

void TestPublishCommand::roll_survivesBeingKilled()
{
  const QString name = mDemo.folder.filePath( QStringLiteral( "www/公开" ) );
  const QStringList once { QStringLiteral( "roll" ), QStringLiteral( "--out" ), name };
  const ProgramAnswer first = run( mApprover, once );
  QVERIFY2( first.code == 0, qPrintable( first.err ) );
  QVERIFY( !BundleCheck::hasFailure( BundleCheck( name ).files() ) );
  int killed = 0;
  for ( int round = 0; round < 6; ++round )
  {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert( QStringLiteral( "JINGUAN_CONFIG" ), mApprover );
    process.setProcessEnvironment( environment );
    process.start( QStringLiteral( JINGUAN_PROGRAM ),
      { QStringLiteral( "publish" ), QStringLiteral( "roll" ), QStringLiteral( "--out" ), name, QStringLiteral( "--every" ),
        QStringLiteral( "1" ), QStringLiteral( "-w" ), mDemo.demo } );
    QVERIFY( process.waitForStarted() );
    // Anywhere from the start of the program to the middle of a later round.
    if ( !process.waitForFinished( 300 + static_cast<int>( QRandomGenerator::global()->bounded( 3500 ) ) ) )
    {
      ::kill( static_cast<pid_t>( process.processId() ), SIGKILL );
      QVERIFY( process.waitForFinished( 10000 ) );
      ++killed;
    }
    const QList<BundleFinding> findings = BundleCheck( name ).files();
    QVERIFY2(
      !BundleCheck::hasFailure( findings ), qPrintable( findings.isEmpty() ? QString() : findings.first().file + findings.first().text ) );
  }
  QCOMPARE( killed, 6 );
  // The next run goes on, and takes away what the killed ones left.
  const ProgramAnswer last = run( mApprover, once );
  QVERIFY2( last.code == 0, qPrintable( last.err ) );
  const QDir parent( QFileInfo( name ).path() );
  QCOMPARE( parent.entryList( { QStringLiteral( ".公开-*building*" ) }, QDir::AllEntries | QDir::Hidden ), QStringList() );
  QVERIFY( parent.entryList( { QStringLiteral( ".公开-*Z" ) }, QDir::Dirs | QDir::Hidden ).size() <= 2 );
  QVERIFY( QFileInfo( name + QStringLiteral( ".log" ) ).size() > 0 );
}

JINGUAN_QGIS_TEST_MAIN( TestPublishCommand )
#include "test_publishcommand.moc"

#include "base/LocalDay.h"
#include "HistoryService.h"
#include "HistoryWatch.h"
#include "QgisTestMain.h"
#include "Services.h"
#include "TestSupport.h"
#include "WorkspaceSession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace jinguan;

/** Roll-up and retention as scripts call them, and as the window does them by itself. */
class TestHistoryCommands : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void rollup_seriesTellsInputsAndState();
    void rollup_ozoneDaysAreThoseOfTheLaw();
    void series_waitingValuesAreTold();
    void retention_isSetShownAndApplied();
    void retention_badOneIsRefused();
    void gateway_rollsUpBeforeItEnds();
    void window_rollsUpWhatOthersWrite();

  private:
    struct Answer
    {
        int code = -1;
        QByteArray out;
        QString err;
        QJsonArray rows() const { return QJsonDocument::fromJson( out ).array(); }
        QJsonObject object() const { return QJsonDocument::fromJson( out ).object(); }
    };
    Answer run( const QStringList &arguments ) const;
    Answer series( const QString &indicator, const QString &step ) const;
    /** Ten days of minutes of PM2.5 and hours of ozone from 2017-03-01 on. */
    void fill();
    void write( const QString &indicator, Period period, UtcSeconds begin, int count );

    static constexpr UtcSeconds sBegin = 1488297600; //!< 2017-03-01T00:00+08:00
    std::unique_ptr<Services> mServices;
    std::unique_ptr<QTemporaryDir> mFolder;
    QString mWorkspace;
};

void TestHistoryCommands::initTestCase()
{
  Result<std::unique_ptr<Services>> services = Services::load();
  VERIFY_OK( services );
  mServices = services.take();
}

void TestHistoryCommands::init()
{
  mFolder = std::make_unique<QTemporaryDir>();
  mWorkspace = mFolder->filePath( QStringLiteral( "历史" ) );
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::create( mWorkspace, QStringLiteral( "历史" ) );
  VERIFY_OK( workspace );
  Station station;
  station.code = QStringLiteral( "A" );
  station.name = { QStringLiteral( "甲站" ), QStringLiteral( "A" ) };
  station.kind = QStringLiteral( "air_standard" );
  station.elements = QStringList { QStringLiteral( "air" ) };
  VERIFY_OK( ( *workspace )->network().saveStations( { station } ) );
}

TestHistoryCommands::Answer TestHistoryCommands::run( const QStringList &arguments ) const
{
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert( QStringLiteral( "JINGUAN_CONFIG" ), mFolder->path() );
  environment.insert( QStringLiteral( "JINGUAN_LANG" ), QStringLiteral( "en" ) );
  process.setProcessEnvironment( environment );
  process.start( QStringLiteral( JINGUAN_PROGRAM ), arguments );
  process.waitForFinished( 120000 );
  return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
    QString::fromUtf8( process.readAllStandardError() ) };
}

TestHistoryCommands::Answer TestHistoryCommands::series( const QString &indicator, const QString &step ) const
{
  return run( { "series", "--workspace", mWorkspace, "--station", "A", "--indicator", indicator, "--from", "2017-03-01", "--to",
    "2017-04-01", "--step", step, "--json" } );
}

void TestHistoryCommands::write( const QString &indicator, Period period, UtcSeconds begin, int count )
{
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( mWorkspace, OpenMode::ReadingsOnly );
  VERIFY_OK( workspace );
  ReadingStore &store = ( *workspace )->readings();
  const Result<SeriesId> id = store.ensureSeries(
    { QStringLiteral( "A" ), {}, indicator, Method::Automatic, QStringLiteral( "hj212" ), 0 }, QStringLiteral( "ug/m3" ) );
  VERIFY_OK( id );
  const Result<qint64> delivery = store.beginDelivery( {} );
  VERIFY_OK( delivery );
  QList<IncomingReading> batch;
  for ( int i = 0; i < count; ++i )
  {
    const UtcSeconds at = begin + i * static_cast<qint64>( period );
    // The value is the hour of the day.
    batch.append( { *id, period, { at, double( ( at - sBegin ) / 3600 % 24 ), QualityFlag::Valid, false } } );
  }
  VERIFY_OK( store.write( *delivery, batch ) );
}

void TestHistoryCommands::fill()
{
  write( QStringLiteral( "PM2.5" ), Period::Minute, sBegin, 10 * 1440 - 20 * 60 ); // of the last day four hours
  write( QStringLiteral( "O3" ), Period::Hour, sBegin, 48 );
}

void TestHistoryCommands::rollup_seriesTellsInputsAndState()
{
  fill();
  const Answer done = run( { "workspace", "rollup", "--workspace", mWorkspace, "--json" } );
  QCOMPARE( done.code, 0 );
  QCOMPARE( done.object().value( "hours" ).toInt(), 9 * 24 + 4 );
  QCOMPARE( done.object().value( "waiting" ).toInt(), 0 );
  QCOMPARE( run( { "workspace", "rollup", "--workspace", mWorkspace, "--json" } ).object().value( "readings" ).toInt(), 0 );

  const QJsonArray hours = series( QStringLiteral( "PM2.5" ), QStringLiteral( "hour" ) ).rows();
  QCOMPARE( hours.size(), 9 * 24 + 4 );
  const QJsonObject hour = hours.at( 5 ).toObject();
  QCOMPARE( hour.value( "time" ).toString(), QStringLiteral( "2017-03-01T05:00:00+08:00" ) );
  QCOMPARE( hour.value( "value" ).toDouble(), 5.0 );
  QCOMPARE( hour.value( "inputs" ).toInt(), 60 );
  QCOMPARE( hour.value( "required" ).toInt(), 45 );
  QCOMPARE( hour.value( "state" ).toString(), QStringLiteral( "valid" ) );
  QVERIFY( hour.value( "computed" ).toBool() );
  QVERIFY( hour.value( "rule" ).toString().startsWith( QLatin1String( "GB3095-2012" ) ) );

  const QJsonArray days = series( QStringLiteral( "PM2.5" ), QStringLiteral( "day" ) ).rows();
  QCOMPARE( days.size(), 10 );
  QCOMPARE( days.at( 0 ).toObject().value( "value" ).toDouble(), 12.0 ); // 11.5, the half to the even digit
  QVERIFY( !days.at( 0 ).toObject().value( "grade" ).toString().isEmpty() );
  QCOMPARE( days.at( 9 ).toObject().value( "state" ).toString(), QStringLiteral( "too-few" ) );
  QCOMPARE( days.at( 9 ).toObject().value( "inputs" ).toInt(), 4 );
  QVERIFY( days.at( 9 ).toObject().value( "grade" ).toString().isEmpty() );

  const QJsonArray months = series( QStringLiteral( "PM2.5" ), QStringLiteral( "month" ) ).rows();
  QCOMPARE( months.size(), 1 );
  QCOMPARE( months.at( 0 ).toObject().value( "state" ).toString(), QStringLiteral( "too-few" ) );
  QCOMPARE( months.at( 0 ).toObject().value( "required" ).toInt(), 27 );

  QCOMPARE( series( QStringLiteral( "PM2.5" ), QStringLiteral( "raw" ) ).rows().size(), 0 ); // hours were not received
  const QJsonArray minutes = series( QStringLiteral( "PM2.5" ), QStringLiteral( "minute" ) ).rows();
  QCOMPARE( minutes.size(), 10 * 1440 - 20 * 60 );
  QVERIFY( !minutes.at( 0 ).toObject().value( "computed" ).toBool() );
}

void TestHistoryCommands::rollup_ozoneDaysAreThoseOfTheLaw()
{
  fill();
  QCOMPARE( run( { "workspace", "rollup", "--workspace", mWorkspace } ).code, 0 );
  const QJsonArray days = series( QStringLiteral( "O3" ), QStringLiteral( "day" ) ).rows();
  QCOMPARE( days.size(), 4 );
  for ( const QJsonValue &each : days )
  {
    const QJsonObject day = each.toObject();
    const bool lawful = day.value( "statistic" ).toString() == QLatin1String( "max-8h" );
    QCOMPARE( day.value( "value" ).toDouble(), lawful ? 20.0 : 11.5 ); // 16 … 23: 19.5; 0 … 23: 11.5
    QCOMPARE( day.value( "grade" ).toString().isEmpty(), !lawful );
  }
}

void TestHistoryCommands::series_waitingValuesAreTold()
{
  fill();
  QCOMPARE( run( { "workspace", "rollup", "--workspace", mWorkspace } ).code, 0 );
  QVERIFY( !series( QStringLiteral( "PM2.5" ), QStringLiteral( "hour" ) ).err.contains( QLatin1String( "rollup" ) ) );
  write( QStringLiteral( "PM2.5" ), Period::Minute, sBegin + 9 * 86400 + 4 * 3600, 60 );
  write( QStringLiteral( "PM2.5" ), Period::Minute, sBegin - 60, 1 );
  const Answer waiting = series( QStringLiteral( "PM2.5" ), QStringLiteral( "day" ) );
  QVERIFY2( waiting.err.contains( QLatin1String( "workspace rollup" ) ), qPrintable( waiting.err ) );
  QVERIFY( waiting.rows().last().toObject().value( "pending" ).toBool() );
  QVERIFY( !waiting.rows().first().toObject().value( "pending" ).toBool() );
}

void TestHistoryCommands::retention_isSetShownAndApplied()
{
  fill();
  QCOMPARE( run( { "workspace", "rollup", "--workspace", mWorkspace } ).code, 0 );
  QCOMPARE( run( { "workspace", "retention", "apply", "--workspace", mWorkspace, "--json" } ).rows().size(), 0 ); // none is set
  QCOMPARE( run( { "workspace", "retention", "set", "minute=90;second=7", "--workspace", mWorkspace } ).code, 0 );
  const QJsonObject shown = run( { "workspace", "retention", "show", "--workspace", mWorkspace, "--json" } ).object();
  QCOMPARE( shown.value( "retention" ).toObject().value( "minute" ).toInt(), 90 );
  QCOMPARE( shown.value( "prunings" ).toArray().size(), 0 );

  const QJsonObject dry =
    run( { "workspace", "retention", "apply", "--workspace", mWorkspace, "--dry-run", "--json" } ).rows().last().toObject();
  QCOMPARE( dry.value( "readings" ).toInt(), 9 * 1440 ); // the day of the newest reading stays
  QCOMPARE( dry.value( "pruned" ).toBool(), false );
  QCOMPARE( series( QStringLiteral( "PM2.5" ), QStringLiteral( "minute" ) ).rows().size(), 10 * 1440 - 20 * 60 );

  QCOMPARE( run( { "workspace", "retention", "apply", "--workspace", mWorkspace } ).code, 0 );
  QCOMPARE( series( QStringLiteral( "PM2.5" ), QStringLiteral( "minute" ) ).rows().size(), 4 * 60 );
  QCOMPARE( series( QStringLiteral( "PM2.5" ), QStringLiteral( "hour" ) ).rows().size(), 9 * 24 + 4 );
  const Answer check = run( { "workspace", "check", mWorkspace, "--json" } );
  QVERIFY2( check.out.contains( "12960 were pruned" ), check.out.constData() );
  QCOMPARE(
    run( { "workspace", "retention", "show", "--workspace", mWorkspace, "--json" } ).object().value( "prunings" ).toArray().size(), 1 );
}

void TestHistoryCommands::retention_badOneIsRefused()
{
  const Answer refused = run( { "workspace", "retention", "set", "weeks=3", "--workspace", mWorkspace } );
  QCOMPARE( refused.code, 2 );
  QVERIFY( refused.err.contains( QLatin1String( "second=7;minute=90" ) ) );
  QCOMPARE( run( { "workspace", "rollup", "--workspace", mFolder->filePath( QStringLiteral( "none" ) ) } ).code, 2 );
}

void TestHistoryCommands::gateway_rollsUpBeforeItEnds()
{
  fill();
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( mWorkspace, OpenMode::ReadingsOnly );
  VERIFY_OK( workspace );
  Result<RollupRules> rules = rollupRules( *mServices );
  VERIFY_OK( rules );
  HistoryKeeper keeper( rules.take(), ( *workspace )->readings() );
  QSignalSpy failures( &keeper, &HistoryKeeper::failed );
  QVERIFY( *( *workspace )->readings().staleCount() > 0 );
  keeper.finish();
  QCOMPARE( failures.size(), 0 );
  QCOMPARE( *( *workspace )->readings().staleCount(), 0 );
}

void TestHistoryCommands::window_rollsUpWhatOthersWrite()
{
  fill();
  const Result<std::unique_ptr<WorkspaceSession>> session = WorkspaceSession::open( mWorkspace, *mServices, {} );
  VERIFY_OK( session );
  QVERIFY( !( *session )->isReadOnly() );
  HistoryWatch watch( *mServices );
  QSignalSpy computed( &watch, &HistoryWatch::computed );
  QSignalSpy failures( &watch, &HistoryWatch::failed );
  watch.setSession( session->get() );
  QVERIFY( computed.wait( 30000 ) );
  QCOMPARE( failures.size(), 0 );
  QCOMPARE( *( *session )->workspace().readings().staleCount(), 0 );
  watch.setSession( nullptr );
  QVERIFY( !watch.isWorking() );
}

JINGUAN_QGIS_TEST_MAIN( TestHistoryCommands )
#include "test_historycommands.moc"

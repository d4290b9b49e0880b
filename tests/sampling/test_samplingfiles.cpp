#include "ingest/IngestFixture.h"
#include "sampling/SamplingFiles.h"

using namespace jinguan;
using namespace jinguan::test;

class TestSamplingFiles : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { mFixture.reset(); }
    void plans_chineseHeadingsAndNames();
    void plans_badRowsAreRejectedOthersTaken();
    void plans_rowsOfOneNameAreOnePlan();
    void plans_rejectedRowsAreKept();
    void plans_dryRunChangesNothing();
    void plans_missingColumnIsNamed();
    void plans_refusedCellsSayWhy_data();
    void plans_refusedCellsSayWhy();
    void roundTrip_changesNothing_data();
    void roundTrip_changesNothing();
    void targets_wordsOfTheTrade();
    void targets_sameAimTwiceIsRejected();
    void dustDays_placesAndSources();
    void import_noSuchFile();

  private:
    SamplingFiles files() { return { { mFixture->catalogue(), mResponsibility, mStations }, store(), &mFixture->readings() }; }
    SamplingStore &store() { return mFixture->workspace().sampling(); }
    static QByteArray planRow( const QByteArray &name, const QByteArray &stations = "GW-1" );
    void fill();

    static constexpr const char *sHead =
      "计划名称,要素,点位编码,监测指标,监测频次,周期内月份,起始日,截止日,采样单位,分析实验室,分析时限天数,起始日期,截止日期,备注\n";
    std::unique_ptr<IngestFixture> mFixture;
    Responsibility mResponsibility;
    QList<Station> mStations;
};

void TestSamplingFiles::initTestCase()
{
  Result<Responsibility> loaded = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( loaded );
  mResponsibility = loaded.take();
  for ( const auto &[code, name] : { std::pair( "GW-1", "一号井" ), { "GW-2", "二号井" }, { "GW-3", "同名井" }, { "GW-4", "同名井" } } )
  {
    Station station;
    station.code = QString::fromLatin1( code );
    station.name.zh = QString::fromUtf8( name );
    mStations.append( station );
  }
}

void TestSamplingFiles::init()
{
  mFixture = std::make_unique<IngestFixture>();
}

QByteArray TestSamplingFiles::planRow( const QByteArray &name, const QByteArray &stations )
{
  return name + ",地下水," + stations + ",NH3-N;pH值,每季度,2,5,20,市水务局,市环境监测中心站,15,2026年1月1日,2027/12/31,例行\n";
}

void TestSamplingFiles::plans_chineseHeadingsAndNames()
{
  const QString path = mFixture->write( QStringLiteral( "计划.csv" ), QByteArray( sHead ) + planRow( "浅层地下水", "GW-1、二号井" ) );
  const Result<SamplingImport> report = files().importFile( SamplingFileKind::Plans, path );
  VERIFY_OK( report );
  QCOMPARE( report->written, 1 );
  QVERIFY( report->rejected.isEmpty() );
  const SamplingPlan plan = store().plans()->first();
  QCOMPARE( plan.name, QStringLiteral( "浅层地下水" ) );
  QCOMPARE( plan.element, QStringLiteral( "groundwater" ) );
  QCOMPARE( plan.stations, ( QStringList { QStringLiteral( "GW-1" ), QStringLiteral( "GW-2" ) } ) );
  QCOMPARE( plan.indicators, ( QStringList { QStringLiteral( "NH3-N" ), QStringLiteral( "pH" ) } ) );
  QCOMPARE( plan.rhythm, Rhythm::Quarterly );
  QCOMPARE( plan.month, 2 );
  QCOMPARE( plan.dayFrom, 5 );
  QCOMPARE( plan.dayTo, 20 );
  QCOMPARE( plan.sampler, QStringLiteral( "swj" ) );
  QCOMPARE( plan.lab, QStringLiteral( "市环境监测中心站" ) );
  QCOMPARE( plan.labDays, 15 );
  QCOMPARE( plan.validFrom, QDate( 2026, 1, 1 ) );
  QCOMPARE( plan.validTo, QDate( 2027, 12, 31 ) );
}

void TestSamplingFiles::plans_badRowsAreRejectedOthersTaken()
{
  const QString path = mFixture->write( QStringLiteral( "计划.csv" ),
    QByteArray( sHead ) + planRow( "甲" ) + planRow( "乙", "GW-9" ) + "\n" + planRow( "丙", "同名井" ) + planRow( "丁" ) );
  const Result<SamplingImport> report = files().importFile( SamplingFileKind::Plans, path );
  VERIFY_OK( report );
  QCOMPARE( report->rowsRead, 4 );
  QCOMPARE( report->written, 2 );
  QCOMPARE( report->rejected.size(), 2 );
  QCOMPARE( report->rejected.at( 0 ).row, 3 );
  QCOMPARE( report->rejected.at( 0 ).problem.column, QStringLiteral( "点位编码" ) );
  QCOMPARE( report->rejected.at( 0 ).problem.code, QStringLiteral( "unknown-station" ) );
  QVERIFY( report->rejected.at( 0 ).text().contains( QStringLiteral( "GW-9" ) ) );
  QVERIFY( !report->rejected.at( 0 ).problem.remedy.isEmpty() );
  QCOMPARE( report->rejected.at( 1 ).row, 5 ); // two stations bear the name
  QCOMPARE( store().plans()->size(), 2 );
}

void TestSamplingFiles::plans_rowsOfOneNameAreOnePlan()
{
  const QString path = mFixture->write( QStringLiteral( "计划.csv" ),
    QByteArray( sHead ) + planRow( "甲" ) + planRow( "甲", "GW-2" ) + planRow( "甲", "GW-1" )
      + "甲,地下水,GW-3,pH值,每月,1,5,20,市水务局,,15,2026-01-01,,\n" );
  const Result<SamplingImport> report = files().importFile( SamplingFileKind::Plans, path );
  VERIFY_OK( report );
  QCOMPARE( store().plans()->size(), 1 );
  QCOMPARE( store().plans()->first().stations, ( QStringList { QStringLiteral( "GW-1" ), QStringLiteral( "GW-2" ) } ) );
  QCOMPARE( report->rejected.size(), 1 );
  QCOMPARE( report->rejected.first().problem.code, QStringLiteral( "duplicate" ) );
}

void TestSamplingFiles::plans_rejectedRowsAreKept()
{
  const QString path = mFixture->write( QStringLiteral( "计划.csv" ), QByteArray( sHead ) + planRow( "乙", "GW-9" ) );
  const Result<SamplingImport> report = files().importFile( SamplingFileKind::Plans, path );
  VERIFY_OK( report );
  QVERIFY( report->delivery > 0 );
  const Result<QList<RejectedRow>> kept = mFixture->readings().rejected( report->delivery );
  VERIFY_OK( kept );
  QCOMPARE( kept->size(), 1 );
  QCOMPARE( kept->first().row, 2 );
  QCOMPARE( kept->first().code, QStringLiteral( "unknown-station" ) );
  QVERIFY( kept->first().content.startsWith( QStringLiteral( "乙,地下水" ) ) );
  QCOMPARE( mFixture->readings().deliveries()->last().source, QStringLiteral( "计划.csv" ) );
}

void TestSamplingFiles::plans_dryRunChangesNothing()
{
  const QString path = mFixture->write( QStringLiteral( "计划.csv" ), QByteArray( sHead ) + planRow( "甲" ) + planRow( "乙", "GW-9" ) );
  SamplingImportOptions options;
  options.dryRun = true;
  const Result<SamplingImport> report = files().importFile( SamplingFileKind::Plans, path, options );
  VERIFY_OK( report );
  QCOMPARE( report->written, 1 );
  QCOMPARE( report->rejected.size(), 1 );
  QVERIFY( store().plans()->isEmpty() );
  QVERIFY( mFixture->readings().deliveries()->isEmpty() );
}

void TestSamplingFiles::plans_missingColumnIsNamed()
{
  const QString path = mFixture->write( QStringLiteral( "a.csv" ), "计划名称,要素\n甲,地下水\n" );
  const Result<SamplingImport> report = files().importFile( SamplingFileKind::Plans, path );
  QVERIFY( !report );
  QVERIFY2( report.error().text().contains( QStringLiteral( "点位编码" ) ), qPrintable( report.error().text() ) );
  QVERIFY( report.error().remedy.contains( QStringLiteral( "计划名称" ) ) );
}

void TestSamplingFiles::plans_refusedCellsSayWhy_data()
{
  QTest::addColumn<QByteArray>( "from" );
  QTest::addColumn<QByteArray>( "to" );
  QTest::addColumn<QString>( "code" );
  QTest::newRow( "element" ) << QByteArray( "地下水" ) << QByteArray( "地上水" ) << QStringLiteral( "unknown-element" );
  QTest::newRow( "indicator" ) << QByteArray( "pH值" ) << QByteArray( "PM2.5" ) << QStringLiteral( "unknown-indicator" );
  QTest::newRow( "rhythm" ) << QByteArray( "每季度" ) << QByteArray( "偶尔" ) << QStringLiteral( "bad-rhythm" );
  QTest::newRow( "month" ) << QByteArray( "每季度,2" ) << QByteArray( "每季度,4" ) << QStringLiteral( "refused" );
  QTest::newRow( "no number" ) << QByteArray( "每季度,2" ) << QByteArray( "每季度,二" ) << QStringLiteral( "bad-number" );
  QTest::newRow( "half a day" ) << QByteArray( ",5,20," ) << QByteArray( ",5.5,20," ) << QStringLiteral( "bad-number" );
  QTest::newRow( "window" ) << QByteArray( ",5,20," ) << QByteArray( ",25,20," ) << QStringLiteral( "refused" );
  QTest::newRow( "body" ) << QByteArray( "市水务局" ) << QByteArray( "某公司" ) << QStringLiteral( "unknown-body" );
  QTest::newRow( "date" ) << QByteArray( "2026年1月1日" ) << QByteArray( "2026年2月30日" ) << QStringLiteral( "bad-date" );
  QTest::newRow( "date backwards" ) << QByteArray( "2026年1月1日" ) << QByteArray( "1/1/2026" ) << QStringLiteral( "bad-date" );
  QTest::newRow( "empty" ) << QByteArray( "2026年1月1日" ) << QByteArray( "" ) << QStringLiteral( "missing" );
}

void TestSamplingFiles::plans_refusedCellsSayWhy()
{
  QFETCH( QByteArray, from );
  QFETCH( QByteArray, to );
  const QString path = mFixture->write( QStringLiteral( "计划.csv" ), QByteArray( sHead ) + planRow( "甲" ).replace( from, to ) );
  const Result<SamplingImport> report = files().importFile( SamplingFileKind::Plans, path );
  VERIFY_OK( report );
  QCOMPARE( report->rejected.size(), 1 );
  QTEST( report->rejected.first().problem.code, "code" );
  QVERIFY( !report->rejected.first().problem.remedy.isEmpty() );
}

void TestSamplingFiles::fill()
{
  SamplingPlan plan;
  plan.name = QStringLiteral( "带,逗号和“引号\"" );
  plan.element = QStringLiteral( "groundwater" );
  plan.stations = { QStringLiteral( "GW-1" ), QStringLiteral( "GW-2" ) };
  plan.indicators = { QStringLiteral( "NH3-N" ), QStringLiteral( "pH" ) };
  plan.rhythm = Rhythm::HalfYearly;
  plan.month = 6;
  plan.sampler = QStringLiteral( "510104" );
  plan.lab = QStringLiteral( "hbj" );
  plan.validFrom = QDate( 2026, 1, 1 );
  plan.note = QStringLiteral( "枯水期" );
  plan.isDemo = true;
  VERIFY_OK( store().savePlans( { plan } ) );
  DeliveryPromise promise;
  promise.name = QStringLiteral( "水文月报" );
  promise.body = QStringLiteral( "swj" );
  promise.validFrom = QDate( 2026, 1, 1 );
  promise.validTo = QDate( 2026, 12, 31 );
  promise.senders = { QStringLiteral( "市水务局" ), QStringLiteral( "水文中心" ) };
  promise.sourcePattern = QStringLiteral( "水文_{yyyy}{MM}*.xlsx" );
  VERIFY_OK( store().savePromises( { promise } ) );
  YearTarget mean { 0, QStringLiteral( "510104" ), 2026, TargetMeasure::AnnualMean, QStringLiteral( "PM2.5" ), 0, true, 34.5,
    QStringLiteral( "责任书" ), false, true };
  YearTarget above { 0, {}, 2026, TargetMeasure::DaysAbove, {}, 200, false, 2, {}, true, false };
  VERIFY_OK( store().saveTargets( { mean, above } ) );
  VERIFY_OK( store().saveDustDays( { { QDate( 2026, 3, 20 ), QStringLiteral( "CDTF" ), QStringLiteral( "总站" ), false, true } } ) );
}

void TestSamplingFiles::roundTrip_changesNothing_data()
{
  QTest::addColumn<int>( "kind" );
  QTest::addColumn<int>( "rows" );
  QTest::addColumn<QString>( "ending" );
  for ( const char *ending : { "csv", "xlsx" } )
  {
    const QString end = QString::fromLatin1( ending );
    QTest::addRow( "plans.%s", ending ) << static_cast<int>( SamplingFileKind::Plans ) << 1 << end;
    QTest::addRow( "promises.%s", ending ) << static_cast<int>( SamplingFileKind::Promises ) << 1 << end;
    QTest::addRow( "targets.%s", ending ) << static_cast<int>( SamplingFileKind::Targets ) << 2 << end;
    QTest::addRow( "dust.%s", ending ) << static_cast<int>( SamplingFileKind::DustDays ) << 1 << end;
  }
}

void TestSamplingFiles::roundTrip_changesNothing()
{
  QFETCH( int, kind );
  QFETCH( int, rows );
  QFETCH( QString, ending );
  fill();
  const QString path = mFixture->file( QStringLiteral( "导出." ) + ending );
  VERIFY_OK( files().exportFile( static_cast<SamplingFileKind>( kind ), path ) );
  const Result<SamplingImport> again = files().importFile( static_cast<SamplingFileKind>( kind ), path );
  VERIFY_OK( again );
  for ( const RejectedCell &cell : again->rejected )
    QFAIL( qPrintable( cell.text() ) );
  QCOMPARE( again->unchanged, rows );
  QCOMPARE( again->written + again->changed, 0 );
  // And into a workspace that has none of it.
  IngestFixture other;
  SamplingFiles there( { other.catalogue(), mResponsibility, mStations }, other.workspace().sampling(), nullptr );
  VERIFY_OK( there.importFile( static_cast<SamplingFileKind>( kind ), path ) );
  const QString second = mFixture->file( QStringLiteral( "again.csv" ) );
  const QString first = mFixture->file( QStringLiteral( "first.csv" ) );
  VERIFY_OK( there.exportFile( static_cast<SamplingFileKind>( kind ), second ) );
  VERIFY_OK( files().exportFile( static_cast<SamplingFileKind>( kind ), first ) );
  QFile a( first );
  QFile b( second );
  QVERIFY( a.open( QIODevice::ReadOnly ) && b.open( QIODevice::ReadOnly ) );
  const QByteArray bytes = a.readAll();
  QVERIFY( bytes.count( '\n' ) == rows + 1 );
  QCOMPARE( bytes, b.readAll() );
}

void TestSamplingFiles::targets_wordsOfTheTrade()
{
  const QString path = mFixture->write( QStringLiteral( "目标.csv" ),
    "责任单位,年度,目标类型,指标,目标值,剔除沙尘,依据\n"
    "锦江区,2026,年均值,PM₂.₅,34.5,是,责任书\n全市,2026,优良天数比例,,80.5,,\n510105,2026,重污染天数,,3,,\n"
    "锦江县,2026,优良天数,,300,,\n全市,2026,年均值,O3,160,,\n全市,2026,年均值,,35,,\n" );
  const Result<SamplingImport> report = files().importFile( SamplingFileKind::Targets, path );
  VERIFY_OK( report );
  QCOMPARE( report->written, 3 );
  QStringList codes;
  for ( const RejectedCell &cell : report->rejected )
    codes.append( cell.problem.code );
  QCOMPARE(
    codes, ( QStringList { QStringLiteral( "unknown-unit" ), QStringLiteral( "unknown-indicator" ), QStringLiteral( "missing" ) } ) );
  const Result<QList<YearTarget>> targets = store().targets();
  VERIFY_OK( targets );
  QCOMPARE( targets->at( 0 ).place, QString() );
  QCOMPARE( targets->at( 0 ).target, 80.5 );
  QCOMPARE( targets->at( 1 ).indicator, QStringLiteral( "PM2.5" ) );
  QVERIFY( targets->at( 1 ).withoutDustDays );
  QCOMPARE( targets->at( 2 ).level, 200 );
}

void TestSamplingFiles::targets_sameAimTwiceIsRejected()
{
  const QString path = mFixture->write(
    QStringLiteral( "a.csv" ), "place,year,measure,indicator,target\n,2026,annual-mean,PM2.5,35\ncity,2026,annual-mean,pm2.5,34\n" );
  const Result<SamplingImport> report = files().importFile( SamplingFileKind::Targets, path );
  VERIFY_OK( report );
  QCOMPARE( report->written, 1 );
  QCOMPARE( report->rejected.first().problem.code, QStringLiteral( "duplicate" ) );
  QCOMPARE( store().targets()->first().target, 35.0 );
}

void TestSamplingFiles::dustDays_placesAndSources()
{
  const QString path =
    mFixture->write( QStringLiteral( "沙尘.csv" ), "日期,责任单位,认定依据\n2026-03-20,,总站\n2026-03-20,510104,区站\n2026-03-21,,\n" );
  const Result<SamplingImport> report = files().importFile( SamplingFileKind::DustDays, path );
  VERIFY_OK( report );
  QCOMPARE( report->written, 2 );
  QCOMPARE( report->rejected.first().problem.column, QStringLiteral( "认定依据" ) );
  QCOMPARE( store().dustDays()->size(), 2 );
}

void TestSamplingFiles::import_noSuchFile()
{
  const Result<SamplingImport> report = files().importFile( SamplingFileKind::Plans, mFixture->file( QStringLiteral( "没有.xlsx" ) ) );
  QVERIFY( !report );
  QVERIFY( report.error().file.contains( QStringLiteral( "没有" ) ) );
}

QTEST_GUILESS_MAIN( TestSamplingFiles )
#include "test_samplingfiles.moc"

#include "base/Resources.h"
#include "planning/PlanAcceptance.h"
#include "planning/Proposal.h"
#include "PlanningFixture.h"
#include "PlanningTestMain.h"
#include "store/sqlite/SqliteDatabase.h"
#include "store/Workspace.h"
#include "TestSupport.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace jinguan;

/** Sites become planned stations in a real workspace, and the other way round; what is kept of the decision; old workspaces. */
class TestPlanAcceptance : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void accept_makesPlannedStationsWithTheirReasons();
    void accept_chosenSitesOnly();
    void accept_tellsDistrictUnitAndClassOfThePlace_data();
    void accept_tellsDistrictUnitAndClassOfThePlace();
    void accept_neverTwice();
    void accept_refusesAPlaceThatIsTaken();
    void accept_codesGoOnAfterThoseOfTheYear();
    void accept_inADemoMarksStationsAsInvented();
    void accept_isAllOrNothing();
    void accept_refusesWhatCannotBe_data();
    void accept_refusesWhatCannotBe();
    void withdraw_retiresAndAcceptingAgainRevivesTheCode();
    void withdraw_leavesWhatRuns();
    void withdraw_afterTheScenarioIsGone();
    void movedStation_staysUntilTheNewOneRuns();
    void movedStation_isNotMovedTwice();
    void plannedStations_countOnlyWhenAskedFor();
    void reopened_keepsAll();
    void schema1_isBroughtUpAndAccepts();

  private:
    NetworkStore &network() { return mWorkspace->network(); }
    PlanAcceptance acceptance() { return PlanAcceptance( network(), mCatalogue, mResponsibility ); }
    Scenario save( const QList<ScenarioSite> &sites, const QString &name = QStringLiteral( "甲案" ) );
    static ScenarioSite siteAt( const LonLat &at, int rank );
    int countStations() { return static_cast<int>( network().stations()->size() ); }
    void reopen();
    QString networkFile() const { return QDir( mWorkspace->folder() ).filePath( QStringLiteral( "network.gpkg" ) ); }

    Catalogue mCatalogue;
    Responsibility mResponsibility;
    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
};

void TestPlanAcceptance::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( responsibility );
  mResponsibility = responsibility.take();
}

void TestPlanAcceptance::init()
{
  mWorkspace.reset();
  mFolder = std::make_unique<QTemporaryDir>();
  Result<std::unique_ptr<Workspace>> workspace =
    Workspace::create( mFolder->filePath( QStringLiteral( "接受" ) ), QStringLiteral( "Plan" ) );
  VERIFY_OK( workspace );
  mWorkspace = workspace.take();
  test::fillCity( network() );
}

void TestPlanAcceptance::reopen()
{
  const QString folder = mWorkspace->folder();
  mWorkspace.reset();
  Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder, OpenMode::ReadWrite );
  VERIFY_OK( workspace );
  mWorkspace = workspace.take();
}

ScenarioSite TestPlanAcceptance::siteAt( const LonLat &at, int rank )
{
  ScenarioSite site;
  site.at = at;
  site.rank = rank;
  site.kind = QStringLiteral( "air_standard" );
  site.name = QStringLiteral( "第%1处" ).arg( rank );
  site.reason = QStringLiteral( "reason %1" ).arg( rank );
  site.gain = 10.0 / rank;
  return site;
}

Scenario TestPlanAcceptance::save( const QList<ScenarioSite> &sites, const QString &name )
{
  Scenario scenario;
  scenario.name = name;
  scenario.element = QStringLiteral( "air" );
  scenario.kind = QStringLiteral( "air_standard" );
  scenario.radius = 2500;
  PlanningRequest request = test::cityRequest();
  request.kinds = { { QStringLiteral( "air_standard" ), 2600, 180, 0, -1 } };
  scenario.parameters = request.toMap();
  scenario.sites = sites;
  const Result<Scenario> stored = network().saveScenario( scenario );
  return stored ? *stored : Scenario();
}

void TestPlanAcceptance::accept_makesPlannedStationsWithTheirReasons()
{
  ScenarioSite second = siteAt( test::at( 15, 9 ), 2 );
  second.sitingClass = QStringLiteral( "greenway" );
  second.attributes = { { QStringLiteral( "inlet_height" ), 5.0 } };
  const Scenario scenario = save( { siteAt( test::at( 8, 9 ), 1 ), second } );
  AcceptanceRequest request;
  request.scenario = scenario.name;
  request.day = QDate( 2026, 11, 1 );
  request.reason = QStringLiteral( "局长办公会 11 月 1 日" );
  request.decidedBy = QStringLiteral( "李工" );
  const QVariantList verdicts { QVariantMap {
    { QStringLiteral( "clause" ), QStringLiteral( "HJ 664 A.1" ) }, { QStringLiteral( "verdict" ), QStringLiteral( "meets" ) } } };
  request.verdicts.insert( scenario.sites.at( 1 ).id, verdicts );
  const Result<AcceptanceResult> result = acceptance().accept( request );
  VERIFY_OK( result );
  QVERIFY( !result->unmarked );
  QCOMPARE( result->sites.size(), 2 );
  QCOMPARE( result->sites.at( 1 ).code, QStringLiteral( "P2026-002" ) );
  QCOMPARE( result->sites.at( 1 ).number, 2 );

  const Result<Station> station = network().station( QStringLiteral( "P2026-002" ) );
  VERIFY_OK( station );
  QCOMPARE( station->statusOn( {} ), StationStatus::Planned );
  QCOMPARE( station->states.size(), 1 );
  QCOMPARE( station->states.constFirst().from, QDate( 2026, 11, 1 ) );
  QVERIFY(
    station->states.constFirst().reason.contains( scenario.name ) && station->states.constFirst().reason.contains( request.reason ) );
  QCOMPARE( station->positions.size(), 1 );
  QVERIFY( station->positions.constFirst().at == test::at( 15, 9 ) );
  QCOMPARE( station->positions.constFirst().validFrom, QDate( 2026, 11, 1 ) );
  QVERIFY( station->positions.constFirst().validTo.isNull() );
  QCOMPARE( station->kind, QStringLiteral( "air_standard" ) );
  QCOMPARE( station->elements, QStringList { QStringLiteral( "air" ) } );
  QCOMPARE( station->sitingClass, QStringLiteral( "greenway" ) );
  QCOMPARE( station->name.text( Language::Chinese ), QStringLiteral( "第2处" ) );
  QVERIFY( !station->isDemo );
  QVERIFY( !station->countsInEvaluation );
  QCOMPARE( station->attributes.value( QStringLiteral( "inlet_height" ) ).toDouble(), 5.0 );
  const QVariantMap plan = station->attributes.value( QStringLiteral( "plan" ) ).toMap();
  QCOMPARE( plan.value( QStringLiteral( "scenario" ) ).toString(), scenario.name );
  QCOMPARE( plan.value( QStringLiteral( "rank" ) ).toInt(), 2 );
  QCOMPARE( plan.value( QStringLiteral( "site_reason" ) ).toString(), QStringLiteral( "reason 2" ) );
  QCOMPARE( plan.value( QStringLiteral( "decision" ) ).toString(), request.reason );
  QCOMPARE( plan.value( QStringLiteral( "decided_by" ) ).toString(), QStringLiteral( "李工" ) );
  QCOMPARE( plan.value( QStringLiteral( "gain" ) ).toDouble(), 5.0 );
  QCOMPARE( plan.value( QStringLiteral( "radius_m" ) ).toDouble(), 2600.0 );
  QCOMPARE( plan.value( QStringLiteral( "cost" ) ).toDouble(), 180.0 );
  QCOMPARE( plan.value( QStringLiteral( "verdicts" ) ).toList(), verdicts );

  const QVariantMap mark = network().scenario( scenario.name )->parameters.value( QStringLiteral( "accepted" ) ).toMap();
  QCOMPARE( mark.size(), 2 );
  QCOMPARE( mark.value( QString::number( scenario.sites.at( 1 ).id ) ).toString(), QStringLiteral( "P2026-002" ) );
}

void TestPlanAcceptance::accept_chosenSitesOnly()
{
  const Scenario scenario = save( { siteAt( test::at( 8, 9 ), 1 ), siteAt( test::at( 15, 9 ), 2 ), siteAt( test::at( 2, 2 ), 3 ) } );
  const Result<AcceptanceResult> third = acceptance().accept( { scenario.name, { scenario.sites.at( 2 ).id }, {}, {}, {}, {} } );
  VERIFY_OK( third );
  QCOMPARE( third->sites.size(), 1 );
  QCOMPARE( third->sites.constFirst().number, 3 );
  // all the others
  const Result<AcceptanceResult> rest = acceptance().accept( { scenario.name, {}, {}, {}, {}, {} } );
  VERIFY_OK( rest );
  QCOMPARE( rest->sites.size(), 2 );
  QCOMPARE( PlanAcceptance::accepted( scenario, *network().stations() ).size(), 3 );
}

void TestPlanAcceptance::accept_tellsDistrictUnitAndClassOfThePlace_data()
{
  QTest::addColumn<LonLat>( "place" );
  QTest::addColumn<QString>( "district" );
  QTest::addColumn<QString>( "unit" );
  QTest::addColumn<QString>( "sitingClass" );
  QTest::newRow( "west" ) << test::at( 2, 2 ) << "510104"
                          << "510104"
                          << "central_city";
  QTest::newRow( "beside the greenway" ) << test::at( 8, 6.06 ) << "510104"
                                         << "510104"
                                         << "greenway";
  QTest::newRow( "functional zone in the east" ) << test::at( 15, 5 ) << "510105"
                                                 << "CDGX"
                                                 << "central_city";
  QTest::newRow( "east beside the zone" ) << test::at( 15, 9 ) << "510105"
                                          << "510105"
                                          << "central_city";
  QTest::newRow( "outside the city" ) << test::at( -3, 5 ) << ""
                                      << ""
                                      << "";
}

void TestPlanAcceptance::accept_tellsDistrictUnitAndClassOfThePlace()
{
  QFETCH( LonLat, place );
  QFETCH( QString, district );
  QFETCH( QString, unit );
  QFETCH( QString, sitingClass );
  const Scenario scenario = save( { siteAt( place, 1 ) } );
  const Result<AcceptanceResult> result = acceptance().accept( { scenario.name, {}, {}, {}, {}, {} } );
  VERIFY_OK( result );
  QCOMPARE( result->stations.constFirst().district, district );
  QCOMPARE( result->stations.constFirst().unit, unit );
  QCOMPARE( result->stations.constFirst().sitingClass, sitingClass );
}

void TestPlanAcceptance::accept_neverTwice()
{
  const Scenario scenario = save( { siteAt( test::at( 8, 9 ), 1 ), siteAt( test::at( 15, 9 ), 2 ) } );
  VERIFY_OK( acceptance().accept( { scenario.name, { scenario.sites.at( 0 ).id }, {}, {}, {}, {} } ) );
  const Result<AcceptanceResult> again = acceptance().accept( { scenario.name, { scenario.sites.at( 0 ).id }, {}, {}, {}, {} } );
  QVERIFY( !again );
  QVERIFY2( again.error().message.contains( QStringLiteral( "P" ) ) && again.error().message.contains( scenario.name ),
    qPrintable( again.error().message ) );
  VERIFY_OK( acceptance().accept( { scenario.name, {}, {}, {}, {}, {} } ) );
  QVERIFY( !acceptance().accept( { scenario.name, {}, {}, {}, {}, {} } ) );
  // the same place by another scenario
  const Scenario other = save( { siteAt( test::at( 8, 9 ), 1 ) }, QStringLiteral( "乙案" ) );
  QVERIFY( !acceptance().accept( { other.name, {}, {}, {}, {}, {} } ) );
  QCOMPARE( countStations(), 3 + 2 );
}

void TestPlanAcceptance::accept_refusesAPlaceThatIsTaken()
{
  const Scenario onStation = save( { siteAt( test::at( 5, 4 ), 1 ) } ); // S1 stands there
  const Result<AcceptanceResult> refused = acceptance().accept( { onStation.name, {}, {}, {}, {}, {} } );
  QVERIFY( !refused );
  QVERIFY2( refused.error().message.contains( QLatin1String( "S1" ) ), qPrintable( refused.error().message ) );
  const Scenario beside = save( { siteAt( test::at( 9, 9 ), 1 ) }, QStringLiteral( "beside a micro-station" ) );
  VERIFY_OK( acceptance().accept( { beside.name, {}, {}, {}, {}, {} } ) ); // another kind may stand at the same place
  const Scenario doubled = save( { siteAt( test::at( 2, 2 ), 1 ), siteAt( test::at( 2, 2 ), 2 ) }, QStringLiteral( "doubled" ) );
  QVERIFY( !acceptance().accept( { doubled.name, {}, {}, {}, {}, {} } ) );
}

void TestPlanAcceptance::accept_codesGoOnAfterThoseOfTheYear()
{
  Station foreign = test::station( QStringLiteral( "P2026-041" ), test::at( 1, 1 ), QStringLiteral( "air_micro" ) );
  VERIFY_OK(
    network().saveStations( { foreign, test::station( QStringLiteral( "P2026-x" ), test::at( 1, 2 ), QStringLiteral( "air_micro" ) ) } ) );
  const Scenario scenario = save( { siteAt( test::at( 8, 9 ), 1 ), siteAt( test::at( 15, 9 ), 2 ) } );
  const Result<AcceptanceResult> result =
    acceptance().accept( { scenario.name, { scenario.sites.at( 0 ).id }, QDate( 2026, 5, 1 ), {}, {}, {} } );
  VERIFY_OK( result );
  QCOMPARE( result->sites.constFirst().code, QStringLiteral( "P2026-042" ) );
  const Result<AcceptanceResult> next = acceptance().accept( { scenario.name, {}, QDate( 2027, 1, 1 ), {}, {}, {} } );
  VERIFY_OK( next );
  QCOMPARE( next->sites.constFirst().code, QStringLiteral( "P2027-001" ) );
}

void TestPlanAcceptance::accept_inADemoMarksStationsAsInvented()
{
  VERIFY_OK( network().setProperty( QStringLiteral( "demo" ), QStringLiteral( "1" ) ) );
  const Scenario scenario = save( { siteAt( test::at( 8, 9 ), 1 ) } );
  const Result<AcceptanceResult> result = acceptance().accept( { scenario.name, {}, {}, {}, {}, {} } );
  VERIFY_OK( result );
  QVERIFY( result->stations.constFirst().isDemo );
}

void TestPlanAcceptance::accept_isAllOrNothing()
{
  ScenarioSite bad = siteAt( test::at( 15, 9 ), 2 );
  bad.movedFrom = QStringLiteral( "S99" );
  const Scenario scenario = save( { siteAt( test::at( 8, 9 ), 1 ), bad } );
  QVERIFY( !acceptance().accept( { scenario.name, {}, {}, {}, {}, {} } ) );
  QCOMPARE( countStations(), 3 );
  QVERIFY( !network().scenario( scenario.name )->parameters.contains( QStringLiteral( "accepted" ) ) );
}

void TestPlanAcceptance::accept_refusesWhatCannotBe_data()
{
  QTest::addColumn<QString>( "name" );
  QTest::addColumn<qint64>( "site" );
  QTest::newRow( "no such scenario" ) << QStringLiteral( "丙案" ) << qint64( 0 );
  QTest::newRow( "no such site" ) << QStringLiteral( "甲案" ) << qint64( 4711 );
  QTest::newRow( "no sites" ) << QStringLiteral( "空" ) << qint64( 0 );
  QTest::newRow( "unknown kind" ) << QStringLiteral( "kind" ) << qint64( 0 );
}

void TestPlanAcceptance::accept_refusesWhatCannotBe()
{
  QFETCH( QString, name );
  QFETCH( qint64, site );
  save( { siteAt( test::at( 8, 9 ), 1 ) } );
  save( {}, QStringLiteral( "空" ) );
  ScenarioSite unknown = siteAt( test::at( 8, 9 ), 1 );
  unknown.kind = QStringLiteral( "lighthouse" );
  save( { unknown }, QStringLiteral( "kind" ) );
  AcceptanceRequest request;
  request.scenario = name;
  if ( site )
    request.sites = { site };
  const Result<AcceptanceResult> result = acceptance().accept( request );
  QVERIFY( !result );
  QVERIFY( !result.error().message.isEmpty() );
  QCOMPARE( countStations(), 3 );
}

void TestPlanAcceptance::withdraw_retiresAndAcceptingAgainRevivesTheCode()
{
  const Scenario scenario = save( { siteAt( test::at( 8, 9 ), 1 ), siteAt( test::at( 15, 9 ), 2 ) } );
  VERIFY_OK( acceptance().accept( { scenario.name, {}, QDate( 2026, 11, 20 ), QStringLiteral( "first" ), {}, {} } ) );
  // withdrawn on a day before: the state does not hide behind the earlier one
  const Result<AcceptanceResult> withdrawn =
    acceptance().withdraw( { scenario.name, { scenario.sites.at( 0 ).id }, QDate( 2026, 11, 10 ), QStringLiteral( "site unavailable" ) } );
  VERIFY_OK( withdrawn );
  QCOMPARE( withdrawn->sites.size(), 1 );
  QCOMPARE( withdrawn->sites.constFirst().code, QStringLiteral( "P2026-001" ) );
  Result<Station> station = network().station( QStringLiteral( "P2026-001" ) );
  VERIFY_OK( station );
  QCOMPARE( station->statusOn( {} ), StationStatus::Retired );
  QVERIFY( station->states.constLast().reason.contains( QLatin1String( "withdrawn" ) ) );
  QVERIFY( station->states.constLast().reason.contains( QLatin1String( "site unavailable" ) ) );
  QCOMPARE( network().scenario( scenario.name )->parameters.value( QStringLiteral( "accepted" ) ).toMap().size(), 1 );
  QVERIFY( !acceptance().withdraw( { scenario.name, { scenario.sites.at( 0 ).id }, {}, {} } ) ); // not twice either

  const Result<AcceptanceResult> again =
    acceptance().accept( { scenario.name, {}, QDate( 2026, 11, 25 ), QStringLiteral( "second" ), {}, {} } );
  VERIFY_OK( again );
  QCOMPARE( again->sites.size(), 1 );
  QCOMPARE( again->sites.constFirst().code, QStringLiteral( "P2026-001" ) );
  QVERIFY( again->sites.constFirst().revived );
  QCOMPARE( countStations(), 3 + 2 );
  station = network().station( QStringLiteral( "P2026-001" ) );
  QCOMPARE( station->statusOn( {} ), StationStatus::Planned );
  QCOMPARE( station->states.size(), 3 ); // the whole history is there
  const QVariantMap plan = station->attributes.value( QStringLiteral( "plan" ) ).toMap();
  QCOMPARE( plan.value( QStringLiteral( "decision" ) ).toString(), QStringLiteral( "second" ) );
  QVERIFY( !plan.contains( QStringLiteral( "withdrawn" ) ) );
  QCOMPARE( network().scenario( scenario.name )->parameters.value( QStringLiteral( "accepted" ) ).toMap().size(), 2 );
}

void TestPlanAcceptance::withdraw_leavesWhatRuns()
{
  const Scenario scenario = save( { siteAt( test::at( 8, 9 ), 1 ) } );
  VERIFY_OK( acceptance().accept( { scenario.name, {}, QDate( 2026, 1, 1 ), {}, {}, {} } ) );
  Station built = *network().station( QStringLiteral( "P2026-001" ) );
  built.states.append( { StationStatus::Running, QDate( 2026, 6, 1 ), QString() } );
  VERIFY_OK( network().saveStations( { built } ) );
  const Result<AcceptanceResult> result = acceptance().withdraw( { scenario.name, {}, {}, {} } );
  QVERIFY( !result );
  QCOMPARE( network().station( built.code )->statusOn( {} ), StationStatus::Running );
}

void TestPlanAcceptance::withdraw_afterTheScenarioIsGone()
{
  const Scenario scenario = save( { siteAt( test::at( 8, 9 ), 1 ) } );
  VERIFY_OK( acceptance().accept( { scenario.name, {}, {}, {}, {}, {} } ) );
  VERIFY_OK( network().removeScenario( scenario.name ) );
  const Result<AcceptanceResult> result = acceptance().withdraw( { scenario.name, {}, {}, {} } );
  VERIFY_OK( result );
  QCOMPARE( result->sites.constFirst().site, qint64( 0 ) );
  QCOMPARE( network().station( result->sites.constFirst().code )->statusOn( {} ), StationStatus::Retired );
  QVERIFY( !acceptance().withdraw( { QStringLiteral( "nothing" ), {}, {}, {} } ) );
}

void TestPlanAcceptance::movedStation_staysUntilTheNewOneRuns()
{
  ScenarioSite site = siteAt( test::at( 8, 9 ), 1 );
  site.movedFrom = QStringLiteral( "S1" );
  const Scenario scenario = save( { site } );
  const Station before = *network().station( QStringLiteral( "S1" ) );
  VERIFY_OK( acceptance().accept( { scenario.name, {}, QDate( 2030, 1, 1 ), {}, {}, {} } ) );
  const Station old = *network().station( QStringLiteral( "S1" ) );
  QCOMPARE( old.positions, before.positions );
  QCOMPARE( old.states, before.states );
  QCOMPARE( old.attributes.value( QStringLiteral( "planned_move" ) ).toMap().value( QStringLiteral( "to" ) ).toString(),
    QStringLiteral( "P2030-001" ) );
  const Station planned = *network().station( QStringLiteral( "P2030-001" ) );
  QCOMPARE( planned.attributes.value( QStringLiteral( "plan" ) ).toMap().value( QStringLiteral( "moved_from" ) ).toString(),
    QStringLiteral( "S1" ) );
  VERIFY_OK( acceptance().withdraw( { scenario.name, {}, {}, {} } ) );
  QCOMPARE( *network().station( QStringLiteral( "S1" ) ), before );
}

void TestPlanAcceptance::movedStation_isNotMovedTwice()
{
  ScenarioSite first = siteAt( test::at( 8, 9 ), 1 );
  ScenarioSite second = siteAt( test::at( 15, 9 ), 2 );
  first.movedFrom = second.movedFrom = QStringLiteral( "S1" );
  const Scenario scenario = save( { first, second } );
  QVERIFY( !acceptance().accept( { scenario.name, {}, {}, {}, {}, {} } ) );
  QCOMPARE( countStations(), 3 );
  VERIFY_OK( acceptance().accept( { scenario.name, { scenario.sites.at( 0 ).id }, {}, {}, {}, {} } ) );
  QVERIFY( !acceptance().accept( { scenario.name, { scenario.sites.at( 1 ).id }, {}, {}, {}, {} } ) );
}

void TestPlanAcceptance::plannedStations_countOnlyWhenAskedFor()
{
  Progress progress;
  PlanningRequest request = test::cityRequest();
  request.name = QStringLiteral( "甲案" );
  const Result<Scenario> proposed = Proposal::propose( network(), request, progress );
  VERIFY_OK( proposed );
  VERIFY_OK( network().saveScenario( *proposed ) );
  VERIFY_OK( acceptance().accept( { request.name, {}, {}, {}, {}, {} } ) );
  const auto coveredBefore = [&]( bool planned ) {
    request.includePlanned = planned;
    const Result<Scenario> again = Proposal::propose( network(), request, progress );
    return again ? again->figures.value( QStringLiteral( "demand_before" ) ).toDouble() : -1;
  };
  QCOMPARE( coveredBefore( false ), proposed->figures.value( QStringLiteral( "demand_before" ) ).toDouble() );
  QCOMPARE( coveredBefore( true ), proposed->figures.value( QStringLiteral( "demand_after" ) ).toDouble() );
}

void TestPlanAcceptance::reopened_keepsAll()
{
  const Scenario scenario = save( { siteAt( test::at( 8, 9 ), 1 ), siteAt( test::at( 15, 9 ), 2 ) } );
  network().setUser( { QStringLiteral( "李工" ), {}, QStringLiteral( "planner" ), {} } );
  VERIFY_OK( acceptance().accept( { scenario.name, { scenario.sites.at( 1 ).id }, QDate( 2026, 11, 1 ), {}, {}, {} } ) );
  const Station before = *network().station( QStringLiteral( "P2026-001" ) );
  reopen();
  QCOMPARE( *network().station( QStringLiteral( "P2026-001" ) ), before );
  const Scenario stored = *network().scenario( scenario.name );
  const QMap<qint64, QString> accepted = PlanAcceptance::accepted( stored, *network().stations() );
  QCOMPARE( accepted, ( QMap<qint64, QString> { { stored.sites.at( 1 ).id, QStringLiteral( "P2026-001" ) } } ) );
  QVERIFY( !acceptance().accept( { stored.name, { stored.sites.at( 1 ).id }, {}, {}, {}, {} } ) );
  VERIFY_OK( acceptance().withdraw( { stored.name, {}, {}, {} } ) );
  const Result<SqliteDatabase> file = SqliteDatabase::open( networkFile(), SqliteDatabase::Access::ReadOnly );
  VERIFY_OK( file );
  QCOMPARE(
    *file->integer( "SELECT count(*) FROM user_log WHERE user = '李工' AND action = 'save-stations' AND object = 'P2026-001'" ), 1 );
}

/** The tables that the steps from \a step of the schema on make. */
static QStringList tablesSince( int step )
{
  static const QRegularExpression sTable( QStringLiteral( "^CREATE TABLE (\\w+)" ), QRegularExpression::MultilineOption );
  QStringList tables;
  for ( ; step <= Workspace::networkSchemaVersion; ++step )
  {
    QFile file( Resources::path( QStringLiteral( "schema/network/%1.sql" ).arg( step, 3, 10, QLatin1Char( '0' ) ) ) );
    if ( !file.open( QIODevice::ReadOnly ) )
      qFatal( "%s", qPrintable( file.fileName() ) );
    for ( auto found = sTable.globalMatch( QString::fromUtf8( file.readAll() ) ); found.hasNext(); )
      tables.prepend( found.next().captured( 1 ) ); // those that refer to others first
  }
  return tables;
}

void TestPlanAcceptance::schema1_isBroughtUpAndAccepts()
{
  const Scenario scenario = save( { siteAt( test::at( 8, 9 ), 1 ), siteAt( test::at( 15, 9 ), 2 ) } );
  const QString folder = mWorkspace->folder();
  const QString file = networkFile();
  mWorkspace.reset();
  {
    const Result<SqliteDatabase> old = SqliteDatabase::open( file, SqliteDatabase::Access::ReadWrite );
    VERIFY_OK( old );
    for ( const char *column : { "siting_class", "moved_from", "attributes" } )
      VERIFY_OK( old->execute( QByteArray( "ALTER TABLE scenario_site DROP COLUMN " ) + column ) );
    for ( const QString &table : tablesSince( 3 ) )
    {
      VERIFY_OK( old->execute( "DROP TABLE " + table.toUtf8() ) );
      VERIFY_OK( old->execute( "DELETE FROM gpkg_contents WHERE table_name = '" + table.toUtf8() + "'" ) );
    }
    VERIFY_OK( old->execute( "UPDATE property SET value = '1' WHERE key = 'schema_version'" ) );
  }
  Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder, OpenMode::ReadWrite );
  VERIFY_OK( workspace );
  mWorkspace = workspace.take();
  QCOMPARE( mWorkspace->info()->networkSchema, Workspace::networkSchemaVersion );
  const Result<Scenario> stored = network().scenario( scenario.name );
  VERIFY_OK( stored );
  QCOMPARE( stored->sites.size(), 2 );
  QVERIFY( stored->sites.constFirst().sitingClass.isEmpty() && stored->sites.constFirst().attributes.isEmpty() );
  const Result<AcceptanceResult> result = acceptance().accept( { scenario.name, {}, QDate( 2026, 11, 1 ), {}, {}, {} } );
  VERIFY_OK( result );
  QCOMPARE( result->sites.size(), 2 );
  reopen();
  QCOMPARE( PlanAcceptance::accepted( *network().scenario( scenario.name ), *network().stations() ).size(), 2 );
}

JINGUAN_PLANNING_TEST_MAIN( TestPlanAcceptance )
#include "test_planacceptance.moc"

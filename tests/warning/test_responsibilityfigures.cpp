#include "TestSupport.h"

#include "base/Resources.h"
#include "warning/ResponsibilityFigures.h"

using namespace jinguan;

namespace
{

Station stationOf( const char *code, const char *kind, const char *unit, StationStatus state = StationStatus::Running )
{
  Station station;
  station.code = QString::fromLatin1( code );
  station.kind = QString::fromLatin1( kind );
  station.unit = QString::fromLatin1( unit );
  station.states = { { state, {}, {} } };
  return station;
}

Incident incidentOf( qint64 id, const char *element, const char *unit, int severity, IncidentState state = IncidentState::Open )
{
  Incident incident;
  incident.id = id;
  incident.element = QString::fromLatin1( element );
  incident.unit = QString::fromLatin1( unit );
  incident.severity = severity;
  incident.state = state;
  return incident;
}

} // namespace

/** What stands behind each clause of the plan, counted on a network small enough to count by hand. */
class TestResponsibilityFigures : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void rows_countStationsByKindAndState();
    void unit_seesItsOwnAndIsTheDistrictGovernment();
    void body_seesItsClauses_data();
    void body_seesItsClauses();
    void element_leavesOnlyItsClauses();
    void incidents_areOpenOnesTheWorstFirst();
    void bodies_keepBothNames();
    void leadingNobody_isSaid();

  private:
    ResponsibilityFigures count( const ResponsibilityFigures::Question &question ) const;
    static const DutyRow *row( const ResponsibilityFigures &figures, const char *clause );

    Responsibility mPlan;
    Catalogue mCatalogue;
    QList<Station> mStations;
    QList<Incident> mIncidents;
};

void TestResponsibilityFigures::initTestCase()
{
  Result<Responsibility> plan = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( plan );
  mPlan = plan.take();
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  mStations = { stationOf( "A1", "air_standard", "510104" ), stationOf( "A2", "air_standard", "510105" ),
    stationOf( "A3", "air_standard", "510104", StationStatus::Planned ), stationOf( "A4", "air_micro", "510104" ),
    stationOf( "A5", "air_micro", "510106", StationStatus::Suspended ), stationOf( "A6", "air_micro", "510107", StationStatus::Retired ),
    stationOf( "W1", "water_section", "510104" ), stationOf( "G1", "groundwater_well", "CDTF" ), stationOf( "P1", "source_fixed", "510105" ) };
  mIncidents = { incidentOf( 1, "air", "510104", 2 ), incidentOf( 2, "air", "510105", 4 ), incidentOf( 3, "surface_water", "510104", 3 ),
    incidentOf( 4, "air", "510104", 4, IncidentState::Closed ) };
}

ResponsibilityFigures TestResponsibilityFigures::count( const ResponsibilityFigures::Question &question ) const
{
  return ResponsibilityFigures::count( mPlan, mCatalogue, mStations, mIncidents, question );
}

const DutyRow *TestResponsibilityFigures::row( const ResponsibilityFigures &figures, const char *clause )
{
  for ( const DutyRow &one : figures.rows() )
    if ( one.clause == QLatin1String( clause ) )
      return &one;
  return nullptr;
}

void TestResponsibilityFigures::rows_countStationsByKindAndState()
{
  const ResponsibilityFigures figures = count( {} );
  QCOMPARE( figures.rows().size(), mPlan.clauses().size() );
  const DutyRow *air = row( figures, "2.air" );
  QVERIFY( air );
  QCOMPARE( air->kinds.size(), 2 );
  QCOMPARE( air->kinds.at( 0 ).kind, QStringLiteral( "air_standard" ) );
  QCOMPARE( air->kinds.at( 0 ).running, 2 );
  QCOMPARE( air->kinds.at( 0 ).planned, 1 );
  QCOMPARE( air->kinds.at( 1 ).running, 1 );
  QCOMPARE( air->kinds.at( 1 ).suspended, 1 );
  QCOMPARE( air->running, 3 );
  QCOMPARE( air->unitsServed, 2 ); // a planned or suspended station serves nobody
  QCOMPARE( air->units, 23 );
  const DutyRow *water = row( figures, "2.water" );
  QCOMPARE( water->running, 2 ); // surface water and groundwater
  QCOMPARE( row( figures, "2.general" )->running, 5 );
  QCOMPARE( row( figures, "tasks" )->running, 6 ); // sources too
  QVERIFY( !row( figures, "7" )->hasStations() );
}

void TestResponsibilityFigures::unit_seesItsOwnAndIsTheDistrictGovernment()
{
  const ResponsibilityFigures figures = count( { QStringLiteral( "510104" ), {}, {}, {} } );
  const DutyRow *air = row( figures, "2.air" );
  QCOMPARE( air->running, 2 );
  QCOMPARE( air->planned, 1 );
  QCOMPARE( air->units, 1 );
  QCOMPARE( air->unitsServed, 1 );
  QCOMPARE( air->incidents.size(), 1 );
  const DutyRow *members = row( figures, "1" );
  QCOMPARE( members->members.constLast().id, QStringLiteral( "510104" ) ); // `districts` is its government
  QCOMPARE( members->members.constLast().now.zh, QStringLiteral( "锦江区人民政府" ) );
}

void TestResponsibilityFigures::body_seesItsClauses_data()
{
  QTest::addColumn<QString>( "body" );
  QTest::addColumn<QStringList>( "clauses" );
  QTest::newRow( "data bureau leads two" ) << QStringLiteral( "dsj" ) << QStringList { QStringLiteral( "5" ), QStringLiteral( "6" ) };
  QTest::newRow( "water authority" ) << QStringLiteral( "swj" ) << QStringList { QStringLiteral( "2.water" ) };
}

void TestResponsibilityFigures::body_seesItsClauses()
{
  QFETCH( QString, body );
  QFETCH( QStringList, clauses );
  const ResponsibilityFigures figures = count( { {}, body, {}, {} } );
  QStringList found;
  for ( const DutyRow &one : figures.rows() )
    found << one.clause;
  for ( const QString &clause : std::as_const( clauses ) )
    QVERIFY2( found.contains( clause ), qPrintable( found.join( QLatin1Char( ' ' ) ) ) );
  QVERIFY( found.contains( QStringLiteral( "2.general" ) ) ); // among all members
  QVERIFY( !found.contains( QStringLiteral( "2.radiation" ) ) || row( figures, "2.radiation" )->roleOf( body ) == QLatin1String( "cooperate" ) );
  QVERIFY( found.size() < mPlan.clauses().size() );
}

void TestResponsibilityFigures::element_leavesOnlyItsClauses()
{
  const ResponsibilityFigures figures = count( { {}, {}, QStringLiteral( "noise" ), {} } );
  QStringList found;
  for ( const DutyRow &one : figures.rows() )
    found << one.clause;
  QCOMPARE( found, QStringList( { QStringLiteral( "tasks" ), QStringLiteral( "1" ), QStringLiteral( "2.general" ), QStringLiteral( "2.noise" ) } ) );
  QCOMPARE( row( figures, "tasks" )->running, 0 ); // no other element is counted
}

void TestResponsibilityFigures::incidents_areOpenOnesTheWorstFirst()
{
  const ResponsibilityFigures figures = count( {} );
  QList<qint64> ids;
  for ( const Incident &one : figures.incidents() )
    ids << one.id;
  QCOMPARE( ids, QList<qint64>( { 2, 3, 1 } ) );
  QCOMPARE( row( figures, "2.water" )->incidents.constFirst().id, 3 );
  QCOMPARE( row( figures, "2.noise" )->incidents.size(), 0 );
}

void TestResponsibilityFigures::bodies_keepBothNames()
{
  const ResponsibilityFigures figures = count( { {}, QStringLiteral( "hbj" ), {}, {} } );
  const auto body = std::find_if(
    figures.bodies().cbegin(), figures.bodies().cend(), []( const DutyOfBody &one ) { return one.body.id == QLatin1String( "hbj" ); } );
  QVERIFY( body != figures.bodies().cend() );
  QCOMPARE( body->body.then.zh, QStringLiteral( "市环保局" ) );
  QCOMPARE( body->body.now.zh, QStringLiteral( "市生态环境局" ) );
  QVERIFY( !body->body.isConfirmed );
  QVERIFY( body->leads.size() >= 9 );
  const QString text = body->body.text( Language::Chinese );
  QVERIFY2( text.contains( QStringLiteral( "市环保局" ) ) && text.contains( QStringLiteral( "市生态环境局" ) ), qPrintable( text ) );
}

void TestResponsibilityFigures::leadingNobody_isSaid()
{
  const ResponsibilityFigures figures = count( {} );
  QVERIFY( row( figures, "8" )->lead.isEmpty() );
  QVERIFY( !row( figures, "8" )->byOwnDuty.isEmpty() );
  QVERIFY( row( figures, "1" )->lead.isEmpty() && !row( figures, "1" )->members.isEmpty() );
}

QTEST_GUILESS_MAIN( TestResponsibilityFigures )
#include "test_responsibilityfigures.moc"

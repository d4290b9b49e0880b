#include "BriefingFixture.h"

using namespace jinguan;

namespace
{
const QString sMine = QStringLiteral( "510107" );
const QString sOther = QStringLiteral( "510104" );

const BriefRanking *rankingOf( const DistrictBrief &brief, const QString &id )
{
  const auto found =
    std::find_if( brief.rankings.cbegin(), brief.rankings.cend(), [&]( const BriefRanking &one ) { return one.id == id; } );
  return found == brief.rankings.cend() ? nullptr : &*found;
}

const BriefComparison *rowOf( const DistrictBrief &brief, const QString &id, const QString &indicator = {} )
{
  const auto found = std::find_if( brief.comparisons.cbegin(), brief.comparisons.cend(),
    [&]( const BriefComparison &one ) { return one.id == id && one.indicator == indicator; } );
  return found == brief.comparisons.cend() ? nullptr : &*found;
}

const BriefDay *dayOf( const DistrictBrief &brief, const QDate &day )
{
  const auto found = std::find_if( brief.calendar.cbegin(), brief.calendar.cend(), [&]( const BriefDay &one ) { return one.day == day; } );
  return found == brief.calendar.cend() ? nullptr : &*found;
}
} // namespace

/** The brief of a district on a workspace whose figures are known. */
class TestDistrictBriefing : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { VERIFY_OK( mFixture.loadAll() ); }
    void init() { VERIFY_OK( mFixture.renew() ); }
    void cleanupTestCase() { mFixture.clear(); }

    void elements_countStationsByState();
    void grades_tellWhatChangedSinceYesterday();
    void month_figuresAreThoseOfTheStandard();
    void month_lastHourBelongsToIt();
    void month_firstHourBeginsTheNext();
    void comparison_coversTheSameDays();
    void ranking_isProvisionalWithFewPollutants();
    void ranking_equalValuesShareTheirRank();
    void calendar_judgesEachDayByItsEdition();
    void targets_areThoseOfTheUnitAndYear();
    void laterReadings_areNotKnownYet();
    void incidents_areMineOpenAndInOrder();
    void upstream_bringsSectionsAndIncidents();
    void upwind_looksWhereTheWindComesFrom();
    void network_countsTheMonthToTheMoment();
    void unitWithoutStations_saysSo();
    void noReadings_giveABriefAllTheSame();
    void momentBeforeData_knowsNothing();
    void emptyDemo_hasNoMoment();
    void unknownUnit_isRefused();
    void cancelled_endsInAnError();
    void overview_hasEveryUnit();
    void json_keepsCodesAndTimes();

  private:
    test::BriefingFixture mFixture;
};

void TestDistrictBriefing::elements_countStationsByState()
{
  const UtcSeconds now = mFixture.at( 2026, 3, 10, 12 );
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  mFixture.addAir( QStringLiteral( "LATE" ), sMine );
  mFixture.addAir( QStringLiteral( "OFF" ), sMine );
  mFixture.addAir( QStringLiteral( "NEVER" ), sMine );
  mFixture.addAir( QStringLiteral( "PLANNED" ), sMine ).states = { { StationStatus::Planned, QDate( 2026, 1, 1 ), {} } };
  mFixture.addAir( QStringLiteral( "PAUSED" ), sMine ).states = { { StationStatus::Suspended, QDate( 2026, 1, 1 ), {} } };
  mFixture.addAir( QStringLiteral( "GONE" ), sMine ).states = { { StationStatus::Retired, QDate( 2026, 1, 1 ), {} } };
  mFixture.addAir( QStringLiteral( "THEIRS" ), sOther );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 30, now - 2 * mFixture.day, now ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "LATE" ), 30, now - 2 * mFixture.day, now - 6 * 3600 ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "OFF" ), 30, now - 5 * mFixture.day, now - 3 * mFixture.day ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "THEIRS" ), 30, now - 2 * mFixture.day, now ) );

  const Result<DistrictBrief> brief = mFixture.brief( sMine, now );
  VERIFY_OK( brief );
  QCOMPARE( brief->elements.size(), 1 );
  const BriefElement &air = brief->elements.first();
  QCOMPARE( air.element, QStringLiteral( "air" ) );
  QCOMPARE( air.stations, 6 );
  QCOMPARE( air.running, 4 );
  QCOMPARE( air.onTime, 1 );
  QCOMPARE( air.late, 1 );
  QCOMPARE( air.offline, 1 );
  QCOMPARE( air.never, 1 );
  QCOMPARE( air.planned, 1 );
  QCOMPARE( air.suspended, 1 );
  QCOMPARE( QSet<QString>( air.notReporting.begin(), air.notReporting.end() ),
    ( QSet<QString> { QStringLiteral( "LATE" ), QStringLiteral( "OFF" ) } ) );
  QCOMPARE( brief->stationCount(), 6 );
  QCOMPARE( brief->runningCount(), 4 );
  QCOMPARE( brief->notReportingCount(), 2 );
  QCOMPARE( brief->newestReading, now - 3600 );
}

void TestDistrictBriefing::grades_tellWhatChangedSinceYesterday()
{
  const UtcSeconds now = mFixture.at( 2026, 1, 20, 12 );
  const UtcSeconds middle = now - 12 * 3600;
  for ( const char *code : { "WORSE", "BETTER", "SAME" } )
    mFixture.addAir( QString::fromLatin1( code ), sMine );
  mFixture.addAir( QStringLiteral( "NEW" ), sMine );
  const UtcSeconds begin = now - 4 * mFixture.day;
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "WORSE" ), 20, begin, middle - mFixture.day ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "WORSE" ), 300, middle - mFixture.day + 13 * 3600, now ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "WORSE" ), 20, middle - mFixture.day, middle - mFixture.day + 13 * 3600 ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "BETTER" ), 300, begin, now - mFixture.day ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "BETTER" ), 20, now - mFixture.day, now ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "SAME" ), 20, begin, now ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "NEW" ), 20, now - 3 * 3600, now ) );

  const Result<DistrictBrief> brief = mFixture.brief( sMine, now );
  VERIFY_OK( brief );
  QHash<QString, BriefChange> changes;
  for ( const BriefStation &station : brief->stations )
    changes.insert( station.code, station.change );
  QCOMPARE( changes.value( QStringLiteral( "WORSE" ) ), BriefChange::Worse );
  QCOMPARE( changes.value( QStringLiteral( "BETTER" ) ), BriefChange::Better );
  QCOMPARE( changes.value( QStringLiteral( "SAME" ) ), BriefChange::Same );
  QCOMPARE( changes.value( QStringLiteral( "NEW" ) ), BriefChange::New );
  const BriefElement &air = brief->elements.first();
  QCOMPARE( air.worse, 1 );
  QCOMPARE( air.better, 1 );
  QCOMPARE( air.fresh, 1 );
  QCOMPARE( brief->stations.first().code, QStringLiteral( "WORSE" ) ); // the worst first
}

void TestDistrictBriefing::month_figuresAreThoseOfTheStandard()
{
  // A whole January by the edition of 2013: 0.1 + 0.5 + 0.5 + 35/35 + 0.1 + 0.5 = 2.7.
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  mFixture.addAir( QStringLiteral( "B" ), sOther );
  const UtcSeconds begin = mFixture.at( 2026, 1, 1 );
  const UtcSeconds end = mFixture.at( 2026, 2, 1 );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 35, begin, end ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "B" ), 70, begin, end ) );
  const Result<DistrictBrief> brief = mFixture.brief( sMine, end - 3600 );
  VERIFY_OK( brief );
  const BriefRanking *air = rankingOf( *brief, QStringLiteral( "air.composite" ) );
  QVERIFY( air );
  QVERIFY( !air->provisional );
  QCOMPARE( air->basis.edition, QStringLiteral( "HJ663-2013" ) );
  QVERIFY2( air->how.contains( QStringLiteral( "663" ) ), qPrintable( air->how ) );
  QCOMPARE( air->ranked, 2 );
  QCOMPARE( air->rank, 1 );
  QCOMPARE( air->rows.first().unit, sMine );
  QCOMPARE( air->rows.first().figure.value->toDouble(), 2.7 );
  QCOMPARE( air->rows.at( 1 ).figure.value->toDouble(), 3.7 );
  QCOMPARE( air->rows.first().stations, 1 );

  const BriefComparison *fine = rowOf( *brief, QStringLiteral( "mean" ), QStringLiteral( "PM2.5" ) );
  QVERIFY( fine );
  QCOMPARE( *fine->present.value, 35.0 );
  QVERIFY( fine->present.valid );
  QVERIFY( !fine->lastMonth.value );
  QCOMPARE( *rowOf( *brief, QStringLiteral( "good_days" ) )->present.value, 100.0 );
  QCOMPARE( *rowOf( *brief, QStringLiteral( "exceedance_days" ) )->present.value, 0.0 );
  QCOMPARE( brief->exceedanceDays( QDate( 2026, 1, 1 ), QDate( 2026, 1, 31 ) ), 0 );
}

void TestDistrictBriefing::month_lastHourBelongsToIt()
{
  const Result<DistrictBrief> brief = [this] {
    mFixture.addAir( QStringLiteral( "A" ), sMine );
    return mFixture.brief( sMine, mFixture.at( 2026, 2, 1 ) - 1 );
  }();
  VERIFY_OK( brief );
  QCOMPARE( brief->today, QDate( 2026, 1, 31 ) );
  QCOMPARE( brief->monthBegin, QDate( 2026, 1, 1 ) );
}

void TestDistrictBriefing::month_firstHourBeginsTheNext()
{
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  const UtcSeconds end = mFixture.at( 2026, 2, 1 );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 35, mFixture.at( 2026, 1, 1 ), end ) );
  const Result<DistrictBrief> brief = mFixture.brief( sMine, end );
  VERIFY_OK( brief );
  QCOMPARE( brief->today, QDate( 2026, 2, 1 ) );
  QCOMPARE( brief->monthBegin, QDate( 2026, 2, 1 ) );
  const BriefComparison *fine = rowOf( *brief, QStringLiteral( "mean" ), QStringLiteral( "PM2.5" ) );
  QVERIFY( fine );
  QVERIFY( !fine->present.value );          // nothing of February is known
  QCOMPARE( *fine->lastMonth.value, 35.0 ); // the first of January
  QCOMPARE( fine->lastMonth.validInputs, 1 );
  QCOMPARE( brief->network.size(), 2 ); // all, and air
  QCOMPARE( brief->network.first().counts.due, 0 );
  QVERIFY( !brief->network.first().rates.first().rate );
  QCOMPARE( dayOf( *brief, QDate( 2026, 1, 31 ) )->valid, true );
  QVERIFY( !dayOf( *brief, QDate( 2026, 2, 1 ) )->aqi );
}

void TestDistrictBriefing::comparison_coversTheSameDays()
{
  // 20 days of each month: later days of the months before are not taken.
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 40, mFixture.at( 2025, 1, 1 ), mFixture.at( 2025, 1, 21 ) ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 400, mFixture.at( 2025, 1, 21 ), mFixture.at( 2025, 2, 1 ) ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 90, mFixture.at( 2025, 12, 1 ), mFixture.at( 2025, 12, 21 ) ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 400, mFixture.at( 2025, 12, 21 ), mFixture.at( 2026, 1, 1 ) ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 60, mFixture.at( 2026, 1, 1 ), mFixture.at( 2026, 1, 21 ) ) );
  const Result<DistrictBrief> brief = mFixture.brief( sMine, mFixture.at( 2026, 1, 20, 23 ) );
  VERIFY_OK( brief );
  const BriefComparison *fine = rowOf( *brief, QStringLiteral( "mean" ), QStringLiteral( "PM2.5" ) );
  QVERIFY( fine );
  QCOMPARE( *fine->present.value, 60.0 );
  QCOMPARE( *fine->lastMonth.value, 90.0 );
  QCOMPARE( *fine->lastYear.value, 40.0 );
  QVERIFY( fine->lowerIsBetter );
  QVERIFY( fine->present.valid ); // a part of a month may lack a tenth of its days
  QCOMPARE( fine->present.requiredInputs, 18 );
  QCOMPARE( fine->present.validInputs, 20 );
  const BriefComparison *above = rowOf( *brief, QStringLiteral( "exceedance_days" ) );
  QCOMPARE( *above->present.value, 0.0 );
  QCOMPARE( *above->lastMonth.value, 20.0 ); // 90 is above 75
  QCOMPARE( *above->lastYear.value, 0.0 );
}

void TestDistrictBriefing::ranking_isProvisionalWithFewPollutants()
{
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  mFixture.addAir( QStringLiteral( "B" ), sOther );
  const UtcSeconds begin = mFixture.at( 2026, 3, 1 );
  const UtcSeconds now = mFixture.at( 2026, 3, 11 );
  VERIFY_OK( mFixture.fill( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ), 60, begin, now ) );
  VERIFY_OK( mFixture.fill( QStringLiteral( "B" ), QStringLiteral( "PM2.5" ), 30, begin, now ) );
  const Result<DistrictBrief> brief = mFixture.brief( sMine, now );
  VERIFY_OK( brief );
  const BriefRanking *air = rankingOf( *brief, QStringLiteral( "air.composite" ) );
  QVERIFY( air->provisional );
  QCOMPARE( air->rank, 2 );
  QCOMPARE( air->ranked, 2 );
  QCOMPARE( air->basis.edition, QStringLiteral( "HJ663-2026" ) );
}

void TestDistrictBriefing::ranking_equalValuesShareTheirRank()
{
  const UtcSeconds now = mFixture.at( 2026, 1, 20 );
  for ( const auto &[code, unit, fine] : { std::tuple( "A", sMine, 60.0 ), std::tuple( "B", sOther, 60.0 ),
          std::tuple( "C", QStringLiteral( "510105" ), 30.0 ), std::tuple( "D", QStringLiteral( "510106" ), 90.0 ) } )
  {
    mFixture.addAir( QString::fromLatin1( code ), unit );
    VERIFY_OK( mFixture.fillAir( QString::fromLatin1( code ), fine, mFixture.at( 2026, 1, 1 ), now ) );
  }
  const Result<DistrictBrief> brief = mFixture.brief( sMine, now );
  VERIFY_OK( brief );
  const BriefRanking *air = rankingOf( *brief, QStringLiteral( "air.composite" ) );
  QCOMPARE( air->ranked, 4 );
  QCOMPARE( air->rank, 2 );
  QList<int> ranks;
  for ( const BriefRankRow &row : air->rows )
    ranks.append( row.rank );
  QCOMPARE( ranks, ( QList<int> { 1, 2, 2, 4 } ) );
}

void TestDistrictBriefing::calendar_judgesEachDayByItsEdition()
{
  // 70 µg/m³ lies below the daily limit of 2012 (75) and above that of 2026 (60).
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  const UtcSeconds now = mFixture.at( 2026, 3, 3 );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 70, mFixture.at( 2026, 2, 26 ), now ) );
  const Result<DistrictBrief> brief = mFixture.brief( sMine, now );
  VERIFY_OK( brief );
  QCOMPARE( brief->calendar.first().day, QDate( 2026, 1, 1 ) );
  QCOMPARE( brief->calendar.last().day, QDate( 2026, 3, 3 ) );
  const BriefDay *before = dayOf( *brief, QDate( 2026, 2, 28 ) );
  const BriefDay *after = dayOf( *brief, QDate( 2026, 3, 1 ) );
  QVERIFY( before->valid && after->valid );
  QVERIFY2( before->edition.contains( QStringLiteral( "2012" ) ), qPrintable( before->edition ) );
  QVERIFY2( after->edition.contains( QStringLiteral( "2026" ) ), qPrintable( after->edition ) );
  QCOMPARE( before->level, 2 );
  QCOMPARE( before->above, QStringList() );
  QCOMPARE( after->level, 3 );
  QCOMPARE( after->above, QStringList( QStringLiteral( "PM2.5" ) ) );
  QVERIFY( !after->colour.isEmpty() && after->colour != before->colour );
  QCOMPARE( brief->exceedanceDays( QDate( 2026, 1, 1 ), QDate( 2026, 12, 31 ) ), 2 );
  const BriefComparison *above = rowOf( *brief, QStringLiteral( "exceedance_days" ) );
  QCOMPARE( *above->present.value, 2.0 );
  QVERIFY( !above->lastMonth.value ); // the first three days of February have no readings
}

void TestDistrictBriefing::targets_areThoseOfTheUnitAndYear()
{
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  const UtcSeconds now = mFixture.at( 2026, 3, 3 );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 30, mFixture.at( 2026, 1, 1 ), now ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 300, now, mFixture.at( 2026, 3, 4 ) ) ); // is not known yet
  YearTarget mine;
  mine.place = sMine;
  mine.year = 2026;
  mine.indicator = QStringLiteral( "PM2.5" );
  mine.target = 40;
  mine.isDemo = true;
  YearTarget withdrawn = mine;
  withdrawn.withdrawn = true;
  YearTarget earlier = mine;
  earlier.year = 2025;
  YearTarget city = mine;
  city.place.clear();
  city.target = 35;
  mFixture.targets = { withdrawn, earlier, city, mine };
  const Result<DistrictBrief> brief = mFixture.brief( sMine, now );
  VERIFY_OK( brief );
  QCOMPARE( brief->targets.size(), 1 );
  const TargetStatus &status = brief->targets.first();
  QCOMPARE( status.target.target, 40.0 );
  QCOMPARE( status.now.validDays, 61 );
  QCOMPARE( *status.now.value, 30.0 );
  QCOMPARE( status.daysLeft, 365 - 62 );
  QCOMPARE( *status.needed, 42.0 ); // ( 40 × 364 − 30 × 61 ) / 303 = 42.01
  QCOMPARE( status.verdict, TargetStatus::Verdict::OnTrack );
  QVERIFY( brief->isDemo );
  const QJsonArray told = briefJson( *brief ).value( QStringLiteral( "targets" ) ).toArray();
  QCOMPARE( told.size(), 1 );
  QCOMPARE( told.first().toObject().value( QStringLiteral( "verdict" ) ).toString(), QStringLiteral( "on-track" ) );
  const Result<DistrictBrief> whole = mFixture.brief( QString(), now );
  VERIFY_OK( whole );
  QCOMPARE( whole->targets.size(), 1 );
  QCOMPARE( whole->targets.first().target.target, 35.0 );
}

void TestDistrictBriefing::laterReadings_areNotKnownYet()
{
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  const UtcSeconds noon = mFixture.at( 2026, 1, 20, 12 );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 20, mFixture.at( 2026, 1, 1 ), noon ) );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 400, noon, mFixture.at( 2026, 1, 25 ) ) );
  const Result<DistrictBrief> brief = mFixture.brief( sMine, noon );
  VERIFY_OK( brief );
  QCOMPARE( brief->newestReading, noon - 3600 );
  QVERIFY( !dayOf( *brief, QDate( 2026, 1, 20 ) )->valid ); // half a day
  QCOMPARE( *rowOf( *brief, QStringLiteral( "mean" ), QStringLiteral( "PM2.5" ) )->present.value, 20.0 );
  const BriefRanking *hour = rankingOf( *brief, QStringLiteral( "air.aqi" ) );
  QVERIFY( hour->rows.first().figure.value->toDouble() < 100 );
}

void TestDistrictBriefing::incidents_areMineOpenAndInOrder()
{
  const UtcSeconds now = mFixture.at( 2026, 3, 10, 12 );
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  mFixture.addAir( QStringLiteral( "B" ), sOther );
  IncidentStore &store = mFixture.workspace().incidents();
  const auto save = [&]( Incident incident ) { return store.save( incident )->id; };
  const qint64 fresh = save( mFixture.incidentAt( QStringLiteral( "A" ), sMine, 1, now - 3600 ) );       // 8 h to acknowledge
  const qint64 overdue = save( mFixture.incidentAt( QStringLiteral( "A" ), sMine, 4, now - 3 * 3600 ) ); // half an hour
  Incident given = mFixture.incidentAt( QStringLiteral( "A" ), sMine, 3, now - 10 * 3600 );
  given.state = IncidentState::Assigned;
  given.assignee = QStringLiteral( "李工" );
  const qint64 assigned = save( given ); // 48 h to close
  Incident later = mFixture.incidentAt( QStringLiteral( "A" ), sMine, 4, now + 60 );
  save( later );
  Incident closed = mFixture.incidentAt( QStringLiteral( "A" ), sMine, 4, now - 9 * 3600 );
  closed.state = IncidentState::Closed;
  closed.closed = now - 3600;
  save( closed );
  save( mFixture.incidentAt( QStringLiteral( "B" ), sOther, 4, now - 3600 ) );

  const Result<DistrictBrief> brief = mFixture.brief( sMine, now );
  VERIFY_OK( brief );
  QList<qint64> ids;
  for ( const BriefIncident &one : brief->incidents )
    ids.append( one.incident.id );
  QCOMPARE( ids, ( QList<qint64> { overdue, fresh, assigned } ) );
  QCOMPARE( brief->overdue, 1 );
  QCOMPARE( brief->incidents.first().step, QStringLiteral( "acknowledge" ) );
  QCOMPARE( brief->incidents.first().due, now - 3 * 3600 + 1800 );
  QVERIFY( brief->incidents.first().overdue );
  QVERIFY( !brief->incidents.first().confirmed );
  QVERIFY( !brief->incidents.first().what.isEmpty() );
  QCOMPARE( brief->incidents.last().step, QStringLiteral( "close" ) );
  QCOMPARE( brief->incidents.last().incident.assignee, QStringLiteral( "李工" ) );
}

void TestDistrictBriefing::upstream_bringsSectionsAndIncidents()
{
  const UtcSeconds now = mFixture.at( 2026, 3, 10, 12 );
  const auto section = [&]( const char *code, const QString &unit, const LonLat &at ) {
    Station &station =
      mFixture.add( QString::fromLatin1( code ), QStringLiteral( "water_section" ), QStringLiteral( "surface_water" ), at );
    station.unit = station.district = unit;
    station.river = QStringLiteral( "锦江" );
  };
  section( "UP", sOther, { 104.00, 30.70 } );
  section( "HERE", sMine, { 104.00, 30.60 } );
  section( "DOWN", sOther, { 104.00, 30.50 } );
  LayerFeature river;
  river.attributes = { { QStringLiteral( "name" ), QStringLiteral( "锦江" ) }, { QStringLiteral( "flow_speed" ), 1.0 } };
  river.wkb = test::wkbLine( { { 104.00, 30.80 }, { 104.00, 30.40 } } );
  mFixture.rivers = std::make_unique<RiverSystem>( QList<LayerFeature> { river }, RiverBook(), mFixture.stations );
  Incident incident = mFixture.incidentAt( QStringLiteral( "UP" ), sOther, 3, now - 3600 );
  incident.element = QStringLiteral( "surface_water" );
  VERIFY_OK( mFixture.workspace().incidents().save( incident ) );

  const Result<DistrictBrief> brief = mFixture.brief( sMine, now );
  VERIFY_OK( brief );
  QCOMPARE( brief->upstream.size(), 1 );
  const BriefUpstream &up = brief->upstream.first();
  QCOMPARE( up.station, QStringLiteral( "UP" ) );
  QCOMPARE( up.reaches, QStringLiteral( "HERE" ) );
  QVERIFY2( std::abs( up.metres - 11090 ) < 60, qPrintable( QString::number( up.metres ) ) ); // a tenth of a degree
  QVERIFY( std::abs( up.seconds - up.metres ) < 1 );                                          // at 1 m/s
  QCOMPARE( up.incidents.size(), 1 );
  QVERIFY( brief->incidents.isEmpty() ); // it is theirs to act on
}

void TestDistrictBriefing::upwind_looksWhereTheWindComesFrom()
{
  const UtcSeconds now = mFixture.at( 2026, 3, 10, 12 );
  mFixture.addAir( QStringLiteral( "HERE" ), sMine, { 104.05, 30.64 } );
  mFixture.addAir( QStringLiteral( "EAST" ), sOther, { 104.20, 30.65 } );
  mFixture.addAir( QStringLiteral( "WEST" ), sOther, { 103.90, 30.65 } );
  mFixture.addAir( QStringLiteral( "FAR" ), sOther, { 104.80, 30.65 } );
  for ( const char *code : { "HERE", "EAST", "WEST", "FAR" } )
    VERIFY_OK( mFixture.fillAir( QString::fromLatin1( code ), 30, now - mFixture.day, now ) );
  const Result<DistrictBrief> none = mFixture.brief( sMine, now );
  VERIFY_OK( none );
  QVERIFY( none->upwind.windStation.isEmpty() );
  QVERIFY( !none->upwind.note.isEmpty() );

  VERIFY_OK( mFixture.fill( QStringLiteral( "HERE" ), QStringLiteral( "WD" ), 92, now - 3 * 3600, now ) );
  VERIFY_OK( mFixture.fill( QStringLiteral( "HERE" ), QStringLiteral( "WS" ), 2.5, now - 3 * 3600, now ) );
  const Result<DistrictBrief> brief = mFixture.brief( sMine, now );
  VERIFY_OK( brief );
  QCOMPARE( brief->upwind.windStation, QStringLiteral( "HERE" ) );
  QCOMPARE( brief->upwind.sector, QStringLiteral( "E" ) );
  QCOMPARE( *brief->upwind.speed, 2.5 );
  QCOMPARE( brief->upwind.stations.size(), 1 );
  QCOMPARE( brief->upwind.stations.first().station, QStringLiteral( "EAST" ) );
  QVERIFY( brief->upwind.stations.first().now.grade.isGraded() );

  VERIFY_OK( mFixture.fill( QStringLiteral( "HERE" ), QStringLiteral( "WS" ), 0.2, now - 3600, now ) );
  const Result<DistrictBrief> calm = mFixture.brief( sMine, now );
  VERIFY_OK( calm );
  QVERIFY( calm->upwind.calm );
  QVERIFY( calm->upwind.stations.isEmpty() );
  QVERIFY( !calm->upwind.note.isEmpty() );
}

void TestDistrictBriefing::network_countsTheMonthToTheMoment()
{
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  const UtcSeconds begin = mFixture.at( 2026, 3, 1 );
  VERIFY_OK( mFixture.fill( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ), 30, begin - mFixture.day, begin + mFixture.day ) );
  VERIFY_OK( mFixture.fill( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ), 30, begin + 2 * mFixture.day, begin + 5 * mFixture.day ) );
  const Result<DistrictBrief> brief = mFixture.brief( sMine, begin + 4 * mFixture.day );
  VERIFY_OK( brief );
  QCOMPARE( brief->network.size(), 2 );
  const BriefNetwork &all = brief->network.first();
  QCOMPARE( all.element, QString() );
  QCOMPARE( all.stations, 1 );
  QCOMPARE( all.counts.due, 96 );
  QCOMPARE( all.counts.received, 72 );
  for ( const BriefRate &rate : all.rates )
    QCOMPARE( *rate.rate, rate.id == QLatin1String( "validity" ) ? 1.0 : 0.75 );
}

void TestDistrictBriefing::unitWithoutStations_saysSo()
{
  mFixture.addAir( QStringLiteral( "B" ), sOther );
  const UtcSeconds now = mFixture.at( 2026, 3, 10 );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "B" ), 30, now - mFixture.day, now ) );
  const Result<DistrictBrief> brief = mFixture.brief( sMine, now );
  VERIFY_OK( brief );
  QVERIFY( brief->elements.isEmpty() && brief->stations.isEmpty() && brief->calendar.isEmpty() && brief->comparisons.isEmpty() );
  QVERIFY( brief->network.isEmpty() );
  QCOMPARE( brief->notes.size(), 1 );
  QCOMPARE( rankingOf( *brief, QStringLiteral( "air.aqi" ) )->rank, 0 );
  QCOMPARE( rankingOf( *brief, QStringLiteral( "air.aqi" ) )->ranked, 1 );
  QVERIFY( !brief->upwind.note.isEmpty() );
}

void TestDistrictBriefing::noReadings_giveABriefAllTheSame()
{
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  const Result<DistrictBrief> brief = mFixture.brief( sMine, mFixture.at( 2026, 3, 10 ) );
  VERIFY_OK( brief );
  QCOMPARE( brief->elements.first().never, 1 );
  QCOMPARE( brief->notReportingCount(), 0 );
  QCOMPARE( brief->newestReading, 0 );
  QVERIFY( !brief->notes.isEmpty() );
  for ( const BriefDay &day : brief->calendar )
    QVERIFY( !day.aqi && !day.valid );
  QVERIFY( brief->comparisons.isEmpty() );
}

void TestDistrictBriefing::momentBeforeData_knowsNothing()
{
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 30, mFixture.at( 2026, 3, 1 ), mFixture.at( 2026, 3, 10 ) ) );
  const Result<DistrictBrief> brief = mFixture.brief( sMine, mFixture.at( 2026, 2, 10 ) );
  VERIFY_OK( brief );
  QCOMPARE( brief->elements.first().never, 1 );
  QCOMPARE( brief->newestReading, 0 );
  QVERIFY( brief->comparisons.isEmpty() );
  QCOMPARE( rankingOf( *brief, QStringLiteral( "air.composite" ) )->ranked, 0 );
}

void TestDistrictBriefing::emptyDemo_hasNoMoment()
{
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  BriefingInput input = mFixture.input();
  input.isDemo = true;
  Progress silent;
  const DistrictBriefing briefing( *mFixture.knowledge, input, mFixture.workspace().readings(), mFixture.workspace().incidents() );
  const Result<DistrictBrief> brief = briefing.read( { sMine, {} }, 0, silent );
  VERIFY_OK( brief );
  QCOMPARE( brief->moment, 0 );
  QCOMPARE( brief->notes.size(), 1 );
  VERIFY_OK( mFixture.fill( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ), 30, mFixture.at( 2026, 3, 1 ), mFixture.at( 2026, 3, 2 ) ) );
  QCOMPARE( *DistrictBriefing::present( input, mFixture.workspace().readings(), 0 ), mFixture.at( 2026, 3, 2 ) );
  input.isDemo = false;
  const UtcSeconds soon = mFixture.at( 2026, 3, 5 );
  QCOMPARE( *DistrictBriefing::present( input, mFixture.workspace().readings(), soon ), soon );
  // An archive is not a network that has fallen silent.
  QCOMPARE( *DistrictBriefing::present( input, mFixture.workspace().readings(), mFixture.at( 2027, 3, 5 ) ), mFixture.at( 2026, 3, 2 ) );
}

void TestDistrictBriefing::unknownUnit_isRefused()
{
  const Result<DistrictBrief> brief = mFixture.brief( QStringLiteral( "999999" ), mFixture.at( 2026, 3, 10 ) );
  QVERIFY( !brief );
  QVERIFY( brief.error().text().contains( QStringLiteral( "999999" ) ) );
}

void TestDistrictBriefing::cancelled_endsInAnError()
{
  class Cancelled : public Progress
  {
    public:
      bool isCancelled() const override { return true; }
  };
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  Cancelled progress;
  const BriefingInput input = mFixture.input();
  const Result<DistrictBrief> brief =
    DistrictBriefing( *mFixture.knowledge, input, mFixture.workspace().readings(), mFixture.workspace().incidents() )
      .read( { sMine, {} }, mFixture.at( 2026, 3, 10 ), progress );
  QVERIFY( !brief );
}

void TestDistrictBriefing::overview_hasEveryUnit()
{
  const UtcSeconds now = mFixture.at( 2026, 3, 10, 12 );
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  mFixture.addAir( QStringLiteral( "B" ), sOther );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 30, mFixture.at( 2026, 3, 1 ), now ) );
  VERIFY_OK( mFixture.workspace().incidents().save( mFixture.incidentAt( QStringLiteral( "B" ), sOther, 3, now - 5 * 3600 ) ) );
  const BriefingInput input = mFixture.input();
  Progress silent;
  const Result<CityOverview> overview =
    DistrictBriefing( *mFixture.knowledge, input, mFixture.workspace().readings(), mFixture.workspace().incidents() )
      .overview( now, silent );
  VERIFY_OK( overview );
  QCOMPARE( overview->units.size(), 23 );
  QHash<QString, BriefUnit> units;
  for ( const BriefUnit &unit : overview->units )
    units.insert( unit.unit, unit );
  QCOMPARE( units.value( sMine ).running, 1 );
  QVERIFY( units.value( sMine ).aqi );
  QVERIFY( units.value( sMine ).airLevel > 0 && !units.value( sMine ).airColour.isEmpty() );
  QCOMPARE( units.value( sMine ).rank, 1 );
  QVERIFY( !units.value( sMine ).provisional ); // nine of ten days are complete
  QCOMPARE( units.value( sOther ).incidents, 1 );
  QCOMPARE( units.value( sOther ).overdue, 1 );
  QCOMPARE( units.value( sOther ).severest, 3 );
  QVERIFY( !units.value( sOther ).aqi );
  QCOMPARE( overviewJson( *overview, mFixture.responsibility ).size(), 23 );
}

void TestDistrictBriefing::json_keepsCodesAndTimes()
{
  const UtcSeconds now = mFixture.at( 2026, 3, 10, 12 );
  mFixture.addAir( QStringLiteral( "A" ), sMine );
  VERIFY_OK( mFixture.fillAir( QStringLiteral( "A" ), 30, now - 3 * mFixture.day, now ) );
  VERIFY_OK( mFixture.workspace().incidents().save( mFixture.incidentAt( QStringLiteral( "A" ), sMine, 3, now - 5 * 3600 ) ) );
  const Result<DistrictBrief> brief = mFixture.brief( sMine, now );
  VERIFY_OK( brief );
  const QJsonObject json = briefJson( *brief );
  QCOMPARE( json.value( QStringLiteral( "unit" ) ).toString(), sMine );
  QCOMPARE( json.value( QStringLiteral( "time" ) ).toString(), QStringLiteral( "2026-03-10T12:00:00+08:00" ) );
  const QJsonObject incident = json.value( QStringLiteral( "incidents" ) ).toArray().first().toObject();
  QCOMPARE( incident.value( QStringLiteral( "station" ) ).toString(), QStringLiteral( "A" ) );
  QCOMPARE( incident.value( QStringLiteral( "due" ) ).toString(), QStringLiteral( "2026-03-10T08:00:00+08:00" ) );
  QVERIFY( incident.value( QStringLiteral( "overdue" ) ).toBool() );
  QCOMPARE( json.value( QStringLiteral( "calendar" ) ).toArray().size(), 69 ); // 31 + 28 + 10
  const QJsonObject comparison = json.value( QStringLiteral( "comparisons" ) ).toArray().first().toObject();
  QVERIFY( comparison.value( QStringLiteral( "last_year" ) ).toObject().value( QStringLiteral( "value" ) ).isNull() );
}

QTEST_GUILESS_MAIN( TestDistrictBriefing )
#include "test_districtbriefing.moc"

#include "BriefingFixture.h"

#include <QTemporaryDir>

using namespace jinguan;

namespace
{
const QString sMine = QStringLiteral( "510107" );
const QString sOther = QStringLiteral( "510104" );
} // namespace

/** Goals of the plan that are not about coverage. */
class TestPlanGoals : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { VERIFY_OK( mFixture.loadAll() ); }
    void init() { VERIFY_OK( mFixture.renew() ); }
    void cleanupTestCase() { mFixture.clear(); }

    void nothingKnown_isNeverMet();
    void online_countsAutomaticReadings();
    void drinking_needsAWarningRuleToo();
    void capability_isShownByManualResults();
    void brokenTable_namesTheRow();

  private:
    Station &addSource( const QString &code, const QString &unit )
    {
      Station &station = mFixture.add( code, QStringLiteral( "source_fixed" ), QStringLiteral( "sources" ), { 104.05, 30.64 } );
      station.unit = station.district = unit;
      return station;
    }
    Result<void> writeManual( const QString &station )
    {
      SeriesKey key;
      key.station = station;
      key.indicator = QStringLiteral( "COD" );
      key.source = QStringLiteral( "lab" );
      key.method = Method::Manual;
      const Result<SeriesId> series = mFixture.workspace().readings().ensureSeries( key, QStringLiteral( "mg/L" ) );
      if ( !series )
        return series.error();
      const qint64 delivery = mFixture.workspace().readings().beginDelivery( Delivery() ).value();
      const Result<WriteSummary> written = mFixture.workspace().readings().write(
        delivery, { { *series, Period::Sample, { now() - 30 * mFixture.day, 20, QualityFlag::Valid, false } } } );
      return written ? Result<void>() : Result<void>( written.error() );
    }
    UtcSeconds now() const { return mFixture.at( 2026, 3, 10, 12 ); }
    BriefGoal judged( const QString &id, const QString &unit = {} )
    {
      const Result<PlanGoals> goals = PlanGoals::load( Resources::path( QStringLiteral( "catalogue" ) ), mFixture.catalogue );
      if ( !goals )
        qFatal( "%s", qPrintable( goals.error().text() ) );
      const Result<QList<BriefGoal>> all =
        goals->judge( mFixture.input(), mFixture.responsibility, mFixture.workspace().readings(), { unit, {} }, now() );
      if ( !all )
        qFatal( "%s", qPrintable( all.error().text() ) );
      for ( const BriefGoal &goal : *all )
      {
        if ( goal.id == id )
          return goal;
      }
      return {};
    }

    test::BriefingFixture mFixture;
};

void TestPlanGoals::nothingKnown_isNeverMet()
{
  for ( const char *id : { "sources.online", "water.drinking_warned", "radiation.drinking_online", "sources.capability" } )
  {
    const BriefGoal goal = judged( QString::fromLatin1( id ) );
    QCOMPARE( goal.id, QString::fromLatin1( id ) );
    QCOMPARE( goal.state, BriefGoalState::Unknown );
    QVERIFY( !goal.present && !goal.degree() );
    QVERIFY( !goal.note.isEmpty() && !goal.quote.isEmpty() && !goal.name.isEmpty() && goal.due.isValid() );
    QVERIFY( mFixture.responsibility.clause( goal.clause ) );
  }
}

void TestPlanGoals::online_countsAutomaticReadings()
{
  addSource( QStringLiteral( "ON" ), sMine );
  addSource( QStringLiteral( "SILENT" ), sMine );
  addSource( QStringLiteral( "OLD" ), sOther );
  addSource( QStringLiteral( "PLANNED" ), sMine ).states = { { StationStatus::Planned, QDate( 2026, 1, 1 ), {} } };
  VERIFY_OK( mFixture.fill( QStringLiteral( "ON" ), QStringLiteral( "COD" ), 20, now() - 3600, now() ) );
  VERIFY_OK( mFixture.fill( QStringLiteral( "OLD" ), QStringLiteral( "COD" ), 20, now() - 9 * mFixture.day, now() - 8 * mFixture.day ) );
  VERIFY_OK( writeManual( QStringLiteral( "SILENT" ) ) ); // results of the laboratory are not online
  const BriefGoal mine = judged( QStringLiteral( "sources.online" ), sMine );
  QCOMPARE( *mine.present, 50.0 );
  QCOMPARE( mine.state, BriefGoalState::NotMet );
  QCOMPARE( mine.missing.size(), 1 );
  QVERIFY( mine.missing.first().startsWith( QStringLiteral( "SILENT" ) ) );
  QCOMPARE( qRound( *judged( QStringLiteral( "sources.online" ) ).present ), 33 );
}

void TestPlanGoals::drinking_needsAWarningRuleToo()
{
  Station &source =
    mFixture.add( QStringLiteral( "DW" ), QStringLiteral( "drinking_source" ), QStringLiteral( "surface_water" ), { 104.05, 30.64 } );
  source.unit = source.district = sMine;
  VERIFY_OK( mFixture.fill( QStringLiteral( "DW" ), QStringLiteral( "NH3-N" ), 0.1, now() - 3600, now() ) );
  QCOMPARE( judged( QStringLiteral( "water.drinking_warned" ) ).state, BriefGoalState::Met );
  const QList<WarningRule> rules = mFixture.shipped.rules();
  const WarningRules before = mFixture.shipped;
  for ( WarningRule rule : rules )
  {
    rule.enabled = rule.kind == WarningKind::NoData;
    VERIFY_OK( mFixture.shipped.setRule( rule, mFixture.catalogue ) );
  }
  const BriefGoal unwatched = judged( QStringLiteral( "water.drinking_warned" ) );
  mFixture.shipped = before;
  QCOMPARE( unwatched.state, BriefGoalState::NotMet );
  QCOMPARE( *unwatched.present, 0.0 );
  QCOMPARE( unwatched.missing.size(), 1 );
}

void TestPlanGoals::capability_isShownByManualResults()
{
  addSource( QStringLiteral( "A" ), sMine );
  addSource( QStringLiteral( "B" ), sOther );
  VERIFY_OK( mFixture.fill( QStringLiteral( "A" ), QStringLiteral( "COD" ), 20, now() - 3600, now() ) );
  QCOMPARE( judged( QStringLiteral( "sources.capability" ) ).state, BriefGoalState::Unknown );
  VERIFY_OK( writeManual( QStringLiteral( "A" ) ) );
  const BriefGoal half = judged( QStringLiteral( "sources.capability" ) );
  QCOMPARE( half.state, BriefGoalState::Unknown ); // no results are no proof of no capability
  QCOMPARE( *half.present, 50.0 );
  QCOMPARE( half.missing, QStringList( mFixture.responsibility.district( sOther )->name.text() ) );
  QCOMPARE( judged( QStringLiteral( "sources.capability" ), sMine ).state, BriefGoalState::Met );
}

void TestPlanGoals::brokenTable_namesTheRow()
{
  QTemporaryDir folder;
  QFile file( folder.filePath( QStringLiteral( "plan_goals.csv" ) ) );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( "id,element,measure,kinds,target,unit,due,clause,quote_zh,text_zh,text_en,confidence\n"
              "a,air,online_share,air_standard,100,%,2020-12-31,2.air,q,z,e,memory\n"
              "b,air,guess,air_standard,100,%,2020-12-31,2.air,q,z,e,memory\n" );
  file.close();
  const Result<PlanGoals> goals = PlanGoals::load( folder.path(), mFixture.catalogue );
  QVERIFY( !goals );
  QCOMPARE( goals.error().row, 3 );
}

QTEST_GUILESS_MAIN( TestPlanGoals )
#include "test_plangoals.moc"

#include "base/Resources.h"
#include "layers/chart/BriefCalendar.h"
#include "QgisTestMain.h"
#include "TestSupport.h"
#include "widgets/briefing/BriefCityPage.h"
#include "widgets/briefing/BriefDock.h"
#include "widgets/briefing/BriefInflowPage.h"
#include "widgets/briefing/BriefMonthPage.h"
#include "widgets/briefing/BriefNetworkPage.h"
#include "widgets/briefing/BriefTodayPage.h"
#include "widgets/briefing/GoalTable.h"
#include "widgets/charts/StatChartView.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace jinguan;

namespace
{
const QString sUnit = QStringLiteral( "510107" );
}

/** The pages of a brief with figures made by hand: what they show, sort, tell. */
class TestBriefPages : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void table_findsSortsAndKeepsTheChosenRow();
    void today_showsDueAndOverdue();
    void today_buttonsFollowTheState();
    void network_namesWhoDoesNotReport();
    void inflow_tellsTheWind();
    void month_marksTheOwnUnitAndFewInputs();
    void calendar_leavesInvalidDaysHollow();
    void city_hasARowForEachUnit();
    void goals_tellQuoteAndMissing();
    void goals_unknownHasNoBar();
    void dock_withoutWorkspaceSaysWhatToDo();

  private:
    static BriefIncident incident( qint64 id, int severity, IncidentState state, UtcSeconds due, bool overdue )
    {
      BriefIncident one;
      one.incident.id = id;
      one.incident.severity = severity;
      one.incident.state = state;
      one.station = { QStringLiteral( "站" ), QStringLiteral( "Station" ) };
      one.what = QStringLiteral( "what %1" ).arg( id );
      one.step = QStringLiteral( "acknowledge" );
      one.due = due;
      one.overdue = overdue;
      return one;
    }
    DistrictBrief brief() const
    {
      DistrictBrief made;
      made.area = { sUnit, {} };
      made.name = { QStringLiteral( "武侯区" ), QStringLiteral( "Wuhou" ) };
      made.moment = 1'773'100'800;
      made.today = made.comparedTo = QDate( 2026, 3, 10 );
      made.monthBegin = QDate( 2026, 3, 1 );
      return made;
    }

    std::optional<Catalogue> mCatalogue;
    std::unique_ptr<Evaluator> mEvaluator;
    std::optional<Responsibility> mResponsibility;
    BriefContext mContext;
};

void TestBriefPages::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Evaluator> evaluator = Evaluator::load( Resources::path( QString() ), *mCatalogue );
  VERIFY_OK( evaluator );
  mEvaluator = std::make_unique<Evaluator>( evaluator.take() );
  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( responsibility );
  mResponsibility = responsibility.take();
  mContext.catalogue = &*mCatalogue;
  mContext.evaluator = mEvaluator.get();
  mContext.responsibility = &*mResponsibility;
}

void TestBriefPages::table_findsSortsAndKeepsTheChosenRow()
{
  BriefTable table( "t", { QStringLiteral( "a" ), QStringLiteral( "b" ) }, {}, nullptr );
  table.setEmptyText( QStringLiteral( "nothing" ) );
  table.show();
  QVERIFY( !table.view()->isVisible() );
  const auto fill = [&table]( const QList<double> &values ) {
    QList<QList<QStandardItem *>> rows;
    QStringList keys;
    for ( const double value : values )
    {
      rows.append( QList<QStandardItem *> {
        BriefTable::words( QStringLiteral( "r%1" ).arg( value ) ), BriefTable::number( QString::number( value ), value ) } );
      keys.append( QString::number( value ) );
    }
    table.setRows( rows, keys );
  };
  fill( { 9, 10, 2 } );
  QVERIFY( table.view()->isVisible() );
  table.view()->sortByColumn( 1, Qt::AscendingOrder );
  QCOMPARE( table.text( 0, 1 ), QStringLiteral( "2" ) ); // numbers, not words
  QCOMPARE( table.text( 2, 1 ), QStringLiteral( "10" ) );
  table.select( QStringLiteral( "9" ) );
  fill( { 10, 9 } );
  QCOMPARE( table.currentKey(), QStringLiteral( "9" ) );
  QSignalSpy picked( &table, &BriefTable::picked );
  table.select( QStringLiteral( "10" ) );
  QVERIFY( picked.isEmpty() ); // moving over rows opens nothing
  Q_EMIT table.view()->activated( table.view()->currentIndex() );
  QCOMPARE( picked.size(), 1 );
  QCOMPARE( picked.first().first().toString(), QStringLiteral( "10" ) );
  table.setWords( QStringLiteral( "R9" ) );
  QCOMPARE( table.view()->model()->rowCount(), 1 );
}

void TestBriefPages::today_showsDueAndOverdue()
{
  DistrictBrief made = brief();
  made.incidents = { incident( 1, 4, IncidentState::Open, made.moment - 60, true ), incident( 2, 1, IncidentState::Open, 0, false ) };
  made.overdue = 1;
  BriefTodayPage page;
  page.show( made, mContext );
  QCOMPARE( page.incidents()->rowCount(), 2 );
  QVERIFY( page.incidents()->text( 0, 1 ).contains( local( made.moment - 60 ).toString( QStringLiteral( "MM-dd HH:mm" ) ) ) );
  QVERIFY( page.incidents()->text( 0, 1 ) != local( made.moment - 60 ).toString( QStringLiteral( "MM-dd HH:mm" ) ) ); // says overdue
  QCOMPARE( page.incidents()->text( 1, 1 ), QStringLiteral( "–" ) );
  QVERIFY( page.findChild<QLabel *>( QStringLiteral( "briefOpen" ) )->text().contains( QLatin1Char( '2' ) ) );
  page.clear();
  QCOMPARE( page.incidents()->rowCount(), 0 );
}

void TestBriefPages::today_buttonsFollowTheState()
{
  DistrictBrief made = brief();
  made.incidents = { incident( 1, 4, IncidentState::Open, 0, false ), incident( 2, 1, IncidentState::Acknowledged, 0, false ) };
  BriefTodayPage page;
  page.setCanWrite( true );
  page.show( made, mContext );
  auto *acknowledge = page.findChild<QPushButton *>( QStringLiteral( "briefAcknowledge" ) );
  auto *assign = page.findChild<QPushButton *>( QStringLiteral( "briefAssign" ) );
  QVERIFY( !acknowledge->isEnabled() && !assign->isEnabled() );
  page.incidents()->select( QStringLiteral( "1" ) );
  QVERIFY( acknowledge->isEnabled() && assign->isEnabled() );
  QSignalSpy asked( &page, &BriefTodayPage::acknowledgeAsked );
  acknowledge->click();
  QCOMPARE( asked.size(), 1 );
  QCOMPARE( asked.first().first().toLongLong(), 1 );
  page.incidents()->select( QStringLiteral( "2" ) );
  QVERIFY( !acknowledge->isEnabled() && assign->isEnabled() );
  page.setCanWrite( false );
  QVERIFY( !assign->isEnabled() );
}

void TestBriefPages::network_namesWhoDoesNotReport()
{
  DistrictBrief made = brief();
  BriefStation silent;
  silent.code = QStringLiteral( "S" );
  silent.name = { QStringLiteral( "静站" ), {} };
  silent.element = QStringLiteral( "air" );
  silent.kind = QStringLiteral( "air_standard" );
  silent.now.link = StationStatusSymbol::Link::Offline;
  BriefStation fine = silent;
  fine.code = QStringLiteral( "F" );
  fine.now.link = StationStatusSymbol::Link::OnTime;
  made.stations = { silent, fine };
  BriefNetworkPage page;
  QSignalSpy picked( &page, &BriefNetworkPage::stationPicked );
  page.show( made, mContext );
  auto *table = page.findChild<QTableView *>( QStringLiteral( "briefSilent" ) );
  QCOMPARE( table->model()->rowCount(), 1 );
  Q_EMIT table->activated( table->model()->index( 0, 0 ) );
  table->selectRow( 0 );
  Q_EMIT table->activated( table->currentIndex() );
  QCOMPARE( picked.constLast().first().toString(), QStringLiteral( "S" ) );
}

void TestBriefPages::inflow_tellsTheWind()
{
  DistrictBrief made = brief();
  made.upwind.windStation = QStringLiteral( "W" );
  made.upwind.windName = { QStringLiteral( "风站" ), QStringLiteral( "Wind station" ) };
  made.upwind.direction = 47;
  made.upwind.sector = QStringLiteral( "NE" );
  made.upwind.speed = 2.5;
  made.upwind.at = made.moment - 3600;
  BriefInflowPage page;
  page.show( made, mContext );
  const QString told = page.findChild<QLabel *>( QStringLiteral( "briefWind" ) )->text();
  QVERIFY2( told.contains( QStringLiteral( "47" ) ) && told.contains( QStringLiteral( "2.5" ) ), qPrintable( told ) );
  QVERIFY2( told.contains( QStringLiteral( "north-east" ) ), qPrintable( told ) );
  made.upwind = {};
  made.upwind.note = QStringLiteral( "no wind" );
  page.show( made, mContext );
  QCOMPARE( page.findChild<QLabel *>( QStringLiteral( "briefWind" ) )->text(), QStringLiteral( "no wind" ) );
}

void TestBriefPages::month_marksTheOwnUnitAndFewInputs()
{
  DistrictBrief made = brief();
  BriefRanking ranking;
  ranking.id = ranking.title = QStringLiteral( "air.composite" );
  ranking.how = QStringLiteral( "by the index" );
  Figure figure;
  figure.state = Figure::State::Valid;
  figure.value = Decimal( 4, 0 );
  ranking.rows = { { QStringLiteral( "510104" ), 1, figure, {}, 2 }, { sUnit, 2, figure, {}, 1 } };
  ranking.ranked = 2;
  ranking.rank = 2;
  made.rankings = { ranking };
  BriefComparison row;
  row.element = QStringLiteral( "air" );
  row.name = QStringLiteral( "PM2.5" );
  row.decimals = 1;
  row.present = { 31.3, 5, 27, false, {} };
  row.lastMonth = { 40, 28, 27, true, {} };
  made.comparisons = { row };
  BriefMonthPage page;
  page.show( made, mContext );
  auto *ranks = page.findChild<QTableView *>( QStringLiteral( "briefRanking" ) );
  QCOMPARE( ranks->model()->rowCount(), 2 );
  QCOMPARE( ranks->currentIndex().row(), 1 );
  QVERIFY( page.findChild<QLabel *>( QStringLiteral( "briefRank" ) )->text().contains( QLatin1Char( '2' ) ) );
  auto *comparison = page.findChild<QTableView *>( QStringLiteral( "briefComparison" ) );
  const QString present = comparison->model()->index( 0, 1 ).data().toString();
  QVERIFY2( present.startsWith( QStringLiteral( "31.3" ) ) && present.contains( QLatin1Char( '*' ) ), qPrintable( present ) );
  QCOMPARE( comparison->model()->index( 0, 2 ).data().toString(), QStringLiteral( "40.0" ) );
  QCOMPARE( comparison->model()->index( 0, 3 ).data().toString(), QStringLiteral( "–" ) );
}

void TestBriefPages::calendar_leavesInvalidDaysHollow()
{
  DistrictBrief made = brief();
  for ( int i = 0; i < 69; ++i )
  {
    BriefDay day;
    day.day = QDate( 2026, 1, 1 ).addDays( i );
    day.aqi = 40 + i;
    day.level = 1;
    day.colour = QStringLiteral( "#00E400" );
    day.valid = i != 5;
    day.edition = i < 59 ? QStringLiteral( "HJ 633-2012" ) : QStringLiteral( "HJ 633-2026" );
    made.calendar.append( day );
  }
  const StatChartPtr chart = BriefCalendar::chart( made, *mEvaluator );
  const auto *heat = dynamic_cast<const HeatChart *>( chart.get() );
  QVERIFY( heat );
  QCOMPARE( heat->blocks.size(), 1 );
  QCOMPARE( heat->blocks.first().rows, 3 );
  QCOMPARE( heat->blocks.first().cells.size(), 69 );
  QVERIFY( !heat->blocks.first().cells.at( 5 ).value );
  QCOMPARE( *heat->blocks.first().cells.at( 6 ).value, 46.0 );
  QCOMPARE( chart->head.validInputs, 68 );
  QVERIFY( chart->head.edition.contains( QStringLiteral( "2012" ) ) && chart->head.edition.contains( QStringLiteral( "2026" ) ) );
  made.calendar.clear();
  QVERIFY( BriefCalendar::chart( made, *mEvaluator )->isEmpty() );
}

void TestBriefPages::city_hasARowForEachUnit()
{
  CityOverview overview;
  overview.how = QStringLiteral( "how" );
  for ( const ResponsibleUnit &unit : mResponsibility->units() )
  {
    BriefUnit one;
    one.unit = unit.code;
    one.incidents = unit.code == sUnit ? 3 : 0;
    one.severest = unit.code == sUnit ? 4 : 0;
    overview.units.append( one );
  }
  BriefCityPage page;
  QSignalSpy picked( &page, &BriefCityPage::unitPicked );
  page.show( overview, mContext );
  auto *units = page.findChild<QTableView *>( QStringLiteral( "briefUnits" ) );
  QCOMPARE( units->model()->rowCount(), 23 );
  units->selectRow( 3 );
  Q_EMIT units->activated( units->currentIndex() );
  QCOMPARE( picked.constFirst().first().toString(), overview.units.at( 3 ).unit );
}

void TestBriefPages::goals_tellQuoteAndMissing()
{
  BriefGoal goal;
  goal.id = QStringLiteral( "a" );
  goal.element = QStringLiteral( "air" );
  goal.name = QStringLiteral( "every district" );
  goal.clause = QStringLiteral( "2.air" );
  goal.quote = QStringLiteral( "布设监测点位" );
  goal.due = QDate( 2020, 12, 31 );
  goal.target = 100;
  goal.present = 90;
  goal.unit = QStringLiteral( "%" );
  goal.state = BriefGoalState::NotMet;
  goal.missing = { QStringLiteral( "蒲江县" ) };
  GoalTable table;
  table.setGoals( { goal }, mContext );
  QCOMPARE( table.table()->rowCount(), 1 );
  const QModelIndex bar = table.table()->view()->model()->index( 0, 0 );
  QCOMPARE( bar.data( DegreeBarDelegate::barRole ).toDouble(), 0.9 );
  QCOMPARE( bar.data().toString(), QStringLiteral( "90.0 %" ) );
  table.table()->select( QStringLiteral( "a" ) );
  const QString told = table.detail()->toPlainText();
  QVERIFY2( told.contains( goal.quote ) && told.contains( QStringLiteral( "蒲江县" ) ), qPrintable( told ) );
}

void TestBriefPages::goals_unknownHasNoBar()
{
  BriefGoal goal;
  goal.id = QStringLiteral( "a" );
  goal.element = QStringLiteral( "air" );
  goal.target = 100;
  goal.note = QStringLiteral( "Data missing" );
  BriefGoal other = goal;
  other.id = QStringLiteral( "b" );
  other.element = QStringLiteral( "soil" );
  GoalTable table;
  table.setGoals( { goal, other }, mContext );
  QVERIFY( !table.table()->view()->model()->index( 0, 0 ).data( DegreeBarDelegate::barRole ).isValid() );
  auto *elements = table.findChild<QComboBox *>( QStringLiteral( "goalElement" ) );
  QCOMPARE( elements->count(), 3 );
  elements->setCurrentIndex( elements->findData( QStringLiteral( "soil" ) ) );
  QCOMPARE( table.table()->rowCount(), 1 );
  table.setGoals( { goal, other }, mContext );
  QCOMPARE( table.table()->rowCount(), 1 ); // the choice stays
}

void TestBriefPages::dock_withoutWorkspaceSaysWhatToDo()
{
  BriefDock dock;
  dock.show();
  dock.setMoment( 1'773'100'800 );
  dock.reload();
  QVERIFY( !dock.isBusy() );
  QVERIFY( !dock.brief() );
  QVERIFY( !dock.findChild<QPushButton *>( QStringLiteral( "briefPrint" ) )->isEnabled() );
  QVERIFY( dock.shownArea().isCity() );
  dock.setUser( { QStringLiteral( "李工" ), QStringLiteral( "nowhere" ), QStringLiteral( "officer" ), {} } );
  QVERIFY( dock.shownArea().isCity() );
  dock.setContext( mContext ); // still without a workspace
  dock.setUser( { QStringLiteral( "李工" ), sUnit, QStringLiteral( "officer" ), {} } );
  QCOMPARE( dock.shownArea().unit, sUnit );
  dock.setArea( { {}, QStringLiteral( "510104" ) } );
  QCOMPARE( dock.shownArea().district, QStringLiteral( "510104" ) );
}

JINGUAN_QGIS_TEST_MAIN( TestBriefPages )
#include "test_briefpages.moc"

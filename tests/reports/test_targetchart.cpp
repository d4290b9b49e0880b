#include "layers/chart/RunningChart.h"
#include "layers/chart/StatChartPainter.h"
#include "reports/SheetText.h"
#include "reports/TargetChart.h"
#include "sampling/DeliveryLedger.h"
#include "sampling/SamplingCalendar.h"
#include "TestSupport.h"

using namespace jinguan;

/** The chart of a target, and the words its reports need. */
class TestTargetChart : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void chart_runsThroughTheYearBesideTheYearBefore();
    void chart_withoutDaysSaysSo();
    void chart_ofNumbersHasNoNeededMean();
    void chart_drawsItsLevelWhereTheCurveIsFarFromIt();
    void words_ofAllStatesAreThere();

  private:
    static TargetStatus status();
};

TargetStatus TestTargetChart::status()
{
  TargetStatus status;
  status.target.year = 2015;
  status.target.indicator = QStringLiteral( "PM2.5" );
  status.target.target = 35;
  status.asOf = QDate( 2015, 1, 3 );
  status.daysLeft = 362;
  status.needed = 34.9;
  status.now = { 2, 0, 45.0 };
  status.days = { { QDate( 2015, 1, 1 ), 40.0, 40.0 }, { QDate( 2015, 1, 2 ), std::nullopt, 40.0 }, { QDate( 2015, 1, 3 ), 50.0, 45.0 } };
  status.daysOfLastYear = { { QDate( 2014, 1, 1 ), std::nullopt, std::nullopt }, { QDate( 2014, 1, 2 ), 80.0, 80.0 } };
  return status;
}

void TestTargetChart::chart_runsThroughTheYearBesideTheYearBefore()
{
  const StatChartPtr chart = targetChart( status(), QStringLiteral( "锦江区" ), QStringLiteral( "µg/m³" ) );
  QVERIFY( !chart->isEmpty() );
  const auto *running = dynamic_cast<const RunningChart *>( chart.get() );
  QVERIFY( running );
  QCOMPARE( running->curves.size(), 3 );
  QCOMPARE( running->curves.at( 0 ).points.size(), 3 );
  QCOMPARE( running->curves.at( 1 ).points.size(), 1 );
  QCOMPARE( local( running->curves.at( 1 ).points.first().time ).date(), QDate( 2015, 1, 2 ) ); // moved into this year
  QCOMPARE( local( running->curves.at( 2 ).points.first().time ).date(), QDate( 2015, 1, 4 ) );
  QCOMPARE( *running->curves.at( 2 ).points.last().value, 34.9 );
  QCOMPARE( running->levels.first().value, 35.0 );
  QCOMPARE( local( running->window.to ).date(), QDate( 2016, 1, 1 ) );
  QCOMPARE( chart->table().size(), 1 + 3 + 1 + 2 + 1 );
  QCOMPARE( chart->legend( ChartTheme::standard( ChartTheme::Mode::Light ) ).size(), 3 );
}

void TestTargetChart::chart_withoutDaysSaysSo()
{
  TargetStatus nothing;
  nothing.target.year = 2015;
  const StatChartPtr chart = targetChart( nothing, {}, {} );
  QVERIFY( chart->isEmpty() );
  QVERIFY( !chart->head.emptyText.isEmpty() );
}

void TestTargetChart::chart_ofNumbersHasNoNeededMean()
{
  TargetStatus days = status();
  days.target.measure = TargetMeasure::GoodDays;
  const StatChartPtr chart = targetChart( days, {}, {} );
  QCOMPARE( dynamic_cast<const RunningChart *>( chart.get() )->curves.size(), 2 );
}

void TestTargetChart::chart_drawsItsLevelWhereTheCurveIsFarFromIt()
{
  TargetStatus far = status();
  far.target.target = 5;
  const StatChartPtr chart = targetChart( far, {}, {} );
  const QImage with = StatChartPainter().image( *chart, QSize( 600, 400 ) );
  QVERIFY( !with.isNull() );
  auto without = std::make_shared<RunningChart>( *dynamic_cast<const RunningChart *>( chart.get() ) );
  without->levels.clear();
  QVERIFY( with != StatChartPainter().image( *without, QSize( 600, 400 ) ) );
}

void TestTargetChart::words_ofAllStatesAreThere()
{
  for ( const Language language : { Language::Chinese, Language::English } )
  {
    const Result<SheetText> text = SheetText::load( language );
    VERIFY_OK( text );
    QStringList ids { QStringLiteral( "title.sampling" ), QStringLiteral( "title.deliveries" ), QStringLiteral( "title.targets" ) };
    for ( int state = 0; state <= static_cast<int>( SamplingTask::State::Cancelled ); ++state )
      ids << QStringLiteral( "duty." ) + samplingStateId( static_cast<SamplingTask::State>( state ) );
    for ( int state = 0; state <= static_cast<int>( LedgerEntry::State::Missing ); ++state )
      ids << QStringLiteral( "duty." ) + ledgerStateId( static_cast<LedgerEntry::State>( state ) );
    for ( int verdict = 0; verdict <= static_cast<int>( TargetStatus::Verdict::Missed ); ++verdict )
      ids << QStringLiteral( "duty." ) + targetVerdictId( static_cast<TargetStatus::Verdict>( verdict ) );
    for ( int measure = 0; measure <= static_cast<int>( TargetMeasure::DaysAbove ); ++measure )
      ids << QStringLiteral( "duty.measure." ) + targetMeasureId( static_cast<TargetMeasure>( measure ) );
    for ( const QString &id : std::as_const( ids ) )
      QVERIFY2( text->contains( id ) && !( *text )( id ).isEmpty(), qPrintable( id ) );
  }
}

QTEST_MAIN( TestTargetChart )
#include "test_targetchart.moc"

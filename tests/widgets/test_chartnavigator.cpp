#include "../layers/ChartTestSupport.h"
#include "FakeWorkspace.h"
#include "layers/chart/EnvelopePyramid.h"
#include "TestSupport.h"
#include "widgets/ChartNavigator.h"
#include "widgets/ChartView.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace jinguan;
using namespace jinguan::test;

/** The strip under the chart, and charts whose readings stay in the store. */
class TestChartNavigator : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void window_followsTheChart();
    void body_movesTheWindow();
    void handles_changeItsLength();
    void click_bringsItThere();
    void keys_moveAndChange();
    void pyramid_isDrawnWithoutWaiting();
    void severalSources_shareOneWindow();
    void store_isReadWindowByWindow();
    void store_givesUpWhatIsNotSeenAnyMore();
    void newReadings_leaveTheWindow();

  private:
    TimeRange window() const { return mView->chartLayout().window(); }
    void drag( double from, double to );

    std::unique_ptr<QWidget> mWindow;
    ChartView *mView = nullptr;
    ChartNavigator *mNavigator = nullptr;
};

void TestChartNavigator::init()
{
  mWindow = std::make_unique<QWidget>();
  mView = new ChartView;
  mNavigator = new ChartNavigator;
  mNavigator->setView( mView );
  auto *column = new QVBoxLayout( mWindow.get() );
  column->addWidget( mView, 1 );
  column->addWidget( mNavigator );
  mWindow->resize( 800, 420 );
  mWindow->show();
  mView->setChart( weekChart() );
}

void TestChartNavigator::cleanup()
{
  mWindow.reset();
}

void TestChartNavigator::drag( double from, double to )
{
  const int y = mNavigator->height() / 3;
  QTest::mousePress( mNavigator, Qt::LeftButton, {}, QPoint( qRound( from ), y ) );
  QTest::mouseMove( mNavigator, QPoint( qRound( ( from + to ) / 2 ), y ) );
  QTest::mouseMove( mNavigator, QPoint( qRound( to ), y ) );
  QTest::mouseRelease( mNavigator, Qt::LeftButton, {}, QPoint( qRound( to ), y ) );
}

void TestChartNavigator::window_followsTheChart()
{
  const QRectF plot = mNavigator->plotRect();
  QVERIFY( std::abs( mNavigator->windowRect().width() - plot.width() ) < 1 );
  const UtcSeconds from = window().from;
  mView->setTimeWindow( { from + 2 * 86400, from + 4 * 86400 } );
  QVERIFY( std::abs( mNavigator->windowRect().left() - ( plot.left() + plot.width() * 2 / 7 ) ) < 2 );
  QVERIFY( std::abs( mNavigator->windowRect().right() - ( plot.left() + plot.width() * 4 / 7 ) ) < 2 );
}

void TestChartNavigator::body_movesTheWindow()
{
  const UtcSeconds from = window().from;
  mView->setTimeWindow( { from + 86400, from + 2 * 86400 } );
  const double perDay = mNavigator->plotRect().width() / 7;
  const double middle = mNavigator->windowRect().center().x();
  drag( middle, middle + 2 * perDay );
  QVERIFY( std::abs( window().from - ( from + 3 * 86400 ) ) < 3600 );
  QCOMPARE( window().to - window().from, 86400 );
  drag( mNavigator->windowRect().center().x(), middle + 50 * perDay ); // not beyond the end
  QCOMPARE( window().to, mView->chart().extent().to );
  QCOMPARE( window().to - window().from, 86400 );
}

void TestChartNavigator::handles_changeItsLength()
{
  const UtcSeconds from = window().from;
  mView->setTimeWindow( { from + 2 * 86400, from + 4 * 86400 } );
  const double perDay = mNavigator->plotRect().width() / 7;
  drag( mNavigator->windowRect().right(), mNavigator->windowRect().right() + perDay );
  QCOMPARE( window().from, from + 2 * 86400 );
  QVERIFY( std::abs( window().to - ( from + 5 * 86400 ) ) < 3600 );
  drag( mNavigator->windowRect().left(), mNavigator->windowRect().left() - perDay );
  QVERIFY( std::abs( window().from - ( from + 86400 ) ) < 3600 );
  drag( mNavigator->windowRect().left(), mNavigator->windowRect().right() + 3 * perDay ); // past the other end
  QVERIFY( window().to - window().from >= ChartView::shortestWindow );
}

void TestChartNavigator::click_bringsItThere()
{
  const UtcSeconds from = window().from;
  mView->setTimeWindow( { from, from + 86400 } );
  QTest::mouseClick( mNavigator, Qt::LeftButton, {}, QPoint( qRound( mNavigator->plotRect().center().x() ), 15 ) );
  QVERIFY( std::abs( window().from + 43200 - ( from + 7 * 43200 ) ) < 3600 );
  QTest::mouseDClick( mNavigator, Qt::LeftButton, {}, QPoint( 100, 15 ) );
  QCOMPARE( window().from, mView->chart().extent().from );
}

void TestChartNavigator::keys_moveAndChange()
{
  const UtcSeconds from = window().from;
  mView->setTimeWindow( { from + 2 * 86400, from + 4 * 86400 } );
  QTest::keyClick( mNavigator, Qt::Key_Right );
  QVERIFY( window().from > from + 2 * 86400 );
  QCOMPARE( window().to - window().from, 2 * 86400 );
  const TimeRange moved = window();
  QTest::keyClick( mNavigator, Qt::Key_Right, Qt::ShiftModifier );
  QVERIFY( window().from == moved.from && window().to > moved.to );
  QTest::keyClick( mNavigator, Qt::Key_Left, Qt::ControlModifier );
  QVERIFY( window().from < moved.from );
  const TimeRange wide = window();
  QTest::keyClick( mNavigator, Qt::Key_Plus );
  QVERIFY( window().to - window().from < wide.to - wide.from );
  QTest::keyClick( mNavigator, Qt::Key_Home );
  QCOMPARE( window().to, mView->chart().extent().to );
}

namespace
{
TimeSeriesChart longChart( int curves )
{
  TimeSeriesChart chart = weekChart();
  chart.series.clear();
  for ( int curve = 0; curve < curves; ++curve )
  {
    const ChartSeries wave = waveSeries( chart.window.from, 400000, Period::Minute );
    ReadingColumns columns;
    for ( const ChartPoint &point : wave.points )
      columns.append( { point.time + curve * 86400, point.value + 100 * curve, point.flag, false } );
    ChartSeries series;
    series.period = Period::Minute;
    series.colour = curve + 1;
    series.envelopes = std::make_shared<EnvelopePyramid>( std::move( columns ), Period::Minute );
    chart.series << series;
  }
  return chart;
}
} // namespace

void TestChartNavigator::pyramid_isDrawnWithoutWaiting()
{
  mView->setChart( longChart( 1 ) );
  mView->showAll();
  QVERIFY( mView->chart().pointCount() > 1000 && mView->chart().pointCount() < 13000 );
  const UtcSeconds middle = mView->chart().extent().from + 100 * 86400;
  mView->setTimeWindow( { middle, middle + 7200 } );
  QCOMPARE( mView->chart().series.first().joined, 0 ); // the readings themselves
  QVERIFY( mView->chart().pointCount() >= 120 );
  QVERIFY( !mView->isRefining() );
}

void TestChartNavigator::severalSources_shareOneWindow()
{
  mView->setChart( longChart( 3 ) );
  mView->showAll();
  const TimeRange extent = mView->chart().extent();
  QCOMPARE( extent.to - extent.from, 400000LL * 60 + 2 * 86400 );
  for ( const ChartSeries &series : mView->chart().series )
    QVERIFY( series.points.size() > 1000 );
  QVERIFY( mView->chart().series.last().points.first().time >= extent.from + 2 * 86400 );
}

void TestChartNavigator::store_isReadWindowByWindow()
{
  FakeWorkspace workspace;
  workspace.content.period = Period::Minute;
  QList<Reading> readings;
  const UtcSeconds from = weekChart().window.from;
  for ( int i = 0; i < 120000; ++i )
    readings << Reading { from + i * 60, i == 77777 ? 500.0 : 10.0 + i % 9, QualityFlag::Valid, false };
  const SeriesId id = workspace.content.add( {}, {}, readings );
  SeriesRequest request;
  request.chart = weekChart();
  request.chart.series.clear();
  request.chart.window = { from, from + 120000 * 60 };
  request.range = request.chart.window;
  request.curves << SeriesRequest::Curve { id, Period::Minute, {}, Method::Automatic, {}, 1, 2.0 };
  QSignalSpy changed( mView, &ChartView::chartChanged );
  mView->loader()->setOpener( [&workspace] { return workspace.openReadings(); } );
  mView->load( request );
  QVERIFY( changed.wait() );
  QVERIFY( mView->chart().series.first().envelopes );
  QVERIFY( mView->chart().pointCount() < 20000 );
  const auto highest = [this] {
    double value = 0;
    for ( const ChartPoint &point : mView->chart().series.first().points )
      value = std::max( value, point.value );
    return value;
  };
  QCOMPARE( highest(), 1000.0 );
  const UtcSeconds spike = from + 77777 * 60;
  mView->setTimeWindow( { spike - 3600, spike + 3600 } );
  QCOMPARE( highest(), 1000.0 ); // coarse at once
  QVERIFY( mView->isRefining() );
  QTRY_VERIFY( !mView->isRefining() );
  QTRY_COMPARE( mView->chart().series.first().joined, 0 ); // then the readings
  QCOMPARE( highest(), 1000.0 );
  const int opened = workspace.content.opened;
  mView->setTimeWindow( { spike - 1800, spike + 5400 } ); // within what was read
  QVERIFY( !mView->isRefining() );
  QCOMPARE( static_cast<int>( workspace.content.opened ), opened );
  mView->loader()->setOpener( {} );
}

void TestChartNavigator::store_givesUpWhatIsNotSeenAnyMore()
{
  FakeWorkspace workspace;
  workspace.content.period = Period::Minute;
  QList<Reading> readings;
  const UtcSeconds from = weekChart().window.from;
  for ( int i = 0; i < 120000; ++i )
    readings << Reading { from + i * 60, static_cast<double>( i ), QualityFlag::Valid, false };
  const SeriesId id = workspace.content.add( {}, {}, readings );
  SeriesRequest request;
  request.chart.window = request.range = { from, from + 120000 * 60 };
  request.curves << SeriesRequest::Curve { id, Period::Minute, {}, Method::Automatic, {}, 1, 1.0 };
  QSignalSpy changed( mView, &ChartView::chartChanged );
  mView->loader()->setOpener( [&workspace] { return workspace.openReadings(); } );
  mView->load( request );
  QVERIFY( changed.wait() );
  mView->setTimeWindow( { from, from + 7200 } );
  const UtcSeconds late = from + 110000 * 60;
  mView->setTimeWindow( { late, late + 7200 } );
  QTRY_COMPARE( mView->chart().series.first().joined, 0 );
  QVERIFY( mView->chart().series.first().points.first().time > from + 100000 * 60 );
  mView->loader()->setOpener( {} );
}

void TestChartNavigator::newReadings_leaveTheWindow()
{
  const UtcSeconds from = window().from;
  mView->setTimeWindow( { from + 2 * 86400, from + 3 * 86400 } );
  TimeSeriesChart grown = weekChart();
  grown.series.first().points << ChartPoint { grown.window.to + 3600, 55, QualityFlag::Valid, false };
  mView->updateChart( grown );
  QCOMPARE( window().from, from + 2 * 86400 );
  QCOMPARE( window().to, from + 3 * 86400 );
  QCOMPARE( mView->chart().extent().to, grown.window.to + 7200 );
}

QTEST_MAIN( TestChartNavigator )
#include "test_chartnavigator.moc"

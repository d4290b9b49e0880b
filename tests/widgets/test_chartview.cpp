#include "../layers/ChartTestSupport.h"
#include "FakeWorkspace.h"
#include "TestSupport.h"
#include "widgets/ChartView.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace jinguan;
using namespace jinguan::test;

class TestChartView : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void wheel_zoomsAroundThePointer();
    void drag_movesTheWindow();
    void shiftDrag_zoomsToTheBox();
    void click_picksTheMoment();
    void hover_readsOut();
    void keys_moveAndZoom();
    void zoom_hasLimits();
    void export_writesPictureAndValues();
    void load_readsInTheBackground();
    void load_newRequestReplacesTheOld();
    void load_failureIsShown();

  private:
    static void show( ChartView &view );
    static SeriesRequest request( const FakeReadings &content, SeriesId id );
};

void TestChartView::show( ChartView &view )
{
  view.resize( 640, 320 );
  view.setChart( weekChart() );
  view.show();
}

void TestChartView::wheel_zoomsAroundThePointer()
{
  ChartView view;
  show( view );
  QSignalSpy changed( &view, &ChartView::windowChanged );
  const QPointF at( 400, 150 );
  const UtcSeconds before = view.chartLayout().timeAt( at.x() );
  const TimeRange window = view.chartLayout().window();
  QWheelEvent event( at, view.mapToGlobal( at ), {}, QPoint( 0, 120 ), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false );
  QApplication::sendEvent( &view, &event );
  QCOMPARE( changed.size(), 1 );
  QVERIFY( view.chartLayout().window().to - view.chartLayout().window().from < window.to - window.from );
  QVERIFY( std::abs( view.chartLayout().timeAt( at.x() ) - before ) < 60 );
}

void TestChartView::drag_movesTheWindow()
{
  ChartView view;
  show( view );
  view.setTimeWindow( { view.chart().window.from + 2 * 86400, view.chart().window.from + 4 * 86400 } );
  const UtcSeconds grabbed = view.chartLayout().timeAt( 300 );
  QTest::mousePress( &view, Qt::LeftButton, {}, QPoint( 300, 150 ) );
  QTest::mouseMove( &view, QPoint( 340, 150 ) );
  QTest::mouseMove( &view, QPoint( 350, 160 ) );
  QTest::mouseRelease( &view, Qt::LeftButton, {}, QPoint( 350, 160 ) );
  QVERIFY( std::abs( view.chartLayout().timeAt( 350 ) - grabbed ) < 120 );
}

void TestChartView::shiftDrag_zoomsToTheBox()
{
  ChartView view;
  show( view );
  const UtcSeconds from = view.chartLayout().timeAt( 200 );
  const double high = view.chartLayout().valueAt( 100 );
  QTest::mousePress( &view, Qt::LeftButton, Qt::ShiftModifier, QPoint( 200, 100 ) );
  QTest::mouseMove( &view, QPoint( 300, 180 ) );
  QTest::mouseRelease( &view, Qt::LeftButton, Qt::ShiftModifier, QPoint( 300, 180 ) );
  QVERIFY( std::abs( view.chartLayout().window().from - from ) < 60 );
  QVERIFY( std::abs( view.chartLayout().valueAxis().to - high ) < 1e-6 );
  view.showAll();
  QVERIFY( !view.chart().valueRange );
  QCOMPARE( view.chart().window.from, view.chart().extent().from );
}

void TestChartView::click_picksTheMoment()
{
  ChartView view;
  show( view );
  QSignalSpy picked( &view, &ChartView::momentPicked );
  const ChartPoint &point = view.chart().series.first().points.at( 42 );
  const QPoint at = QPointF( view.chartLayout().xOf( point.time ), view.chartLayout().yOf( point.value ) ).toPoint();
  QTest::mouseMove( &view, at );
  QTest::mouseClick( &view, Qt::LeftButton, {}, at );
  QCOMPARE( picked.size(), 1 );
  QCOMPARE( picked.first().first().toLongLong(), point.time );
}

void TestChartView::hover_readsOut()
{
  const InLanguage english( Language::English );
  ChartView view;
  show( view );
  const ChartPoint &point = view.chart().series.first().points.at( 30 ); // calibration
  QTest::mouseMove( &view, QPointF( view.chartLayout().xOf( point.time ), view.chartLayout().yOf( point.value ) ).toPoint() );
  const QStringList lines = view.readOut();
  QCOMPARE( lines.size(), 3 );
  QCOMPARE( lines.at( 0 ), QStringLiteral( "2026-11-17 06:00" ) );
  QCOMPARE( lines.at( 1 ), QStringLiteral( "%1 µg/m³" ).arg( point.value, 0, 'f', 0 ) );
  QCOMPARE( lines.at( 2 ), QStringLiteral( "calibration · automatic" ) );
  QEvent leave( QEvent::Leave );
  QApplication::sendEvent( &view, &leave );
  QVERIFY( view.readOut().isEmpty() );
}

void TestChartView::keys_moveAndZoom()
{
  ChartView view;
  show( view );
  const TimeRange all = view.chartLayout().window();
  QTest::keyClick( &view, Qt::Key_Plus );
  const TimeRange zoomed = view.chartLayout().window();
  QVERIFY( zoomed.from > all.from && zoomed.to < all.to );
  QTest::keyClick( &view, Qt::Key_Left );
  QVERIFY( view.chartLayout().window().from < zoomed.from );
  QTest::keyClick( &view, Qt::Key_Home );
  QCOMPARE( view.chartLayout().window().from, view.chart().extent().from );
  QTest::keyClick( &view, Qt::Key_C, Qt::ControlModifier );
  QVERIFY( QApplication::clipboard()->text().contains( QStringLiteral( "time,series,value" ) ) );
}

void TestChartView::zoom_hasLimits()
{
  ChartView view;
  show( view );
  const qint64 extent = view.chart().extent().to - view.chart().extent().from;
  for ( int i = 0; i < 60; ++i )
    QTest::keyClick( &view, Qt::Key_Minus );
  QVERIFY( view.chartLayout().window().to - view.chartLayout().window().from <= extent * 12 / 10 );
  for ( int i = 0; i < 60; ++i )
    QTest::keyClick( &view, Qt::Key_Plus );
  QVERIFY( view.chartLayout().window().to - view.chartLayout().window().from >= 600 );
}

void TestChartView::export_writesPictureAndValues()
{
  QTemporaryDir folder;
  ChartView view;
  show( view );
  const QString png = folder.filePath( QStringLiteral( "沙河铺.png" ) );
  VERIFY_OK( view.exportPng( png, QSize( 1200, 600 ) ) );
  QImage image;
  QVERIFY( image.load( png ) );
  QCOMPARE( image.size(), QSize( 1200, 600 ) );
  QVERIFY( image.pixelColor( 2, 2 ).lightness() > 240 ); // light, whatever the screen
  const QString csv = folder.filePath( QStringLiteral( "沙河铺.csv" ) );
  VERIFY_OK( view.exportCsv( csv ) );
  QVERIFY( QFile( csv ).size() > 1000 );
  QVERIFY( !view.exportPng( folder.filePath( QStringLiteral( "none/x.png" ) ) ).ok() );
}

SeriesRequest TestChartView::request( const FakeReadings &content, SeriesId id )
{
  SeriesRequest request;
  request.chart = weekChart();
  request.chart.series.clear();
  request.range = request.chart.window;
  request.curves << SeriesRequest::Curve { id, content.period, QStringLiteral( "curve %1" ).arg( id ), Method::Automatic, {}, 1, 1000.0 };
  return request;
}

void TestChartView::load_readsInTheBackground()
{
  FakeWorkspace workspace;
  const UtcSeconds from = weekChart().window.from;
  const SeriesId id = workspace.content.add( {}, QStringLiteral( "mg/m3" ), { { from, 0.05 }, { from + 3600, 0.07 }, { from - 3600, 9 } } );
  ChartView view;
  view.loader()->setOpener( [&workspace] { return workspace.openReadings(); } );
  QSignalSpy changed( &view, &ChartView::chartChanged );
  view.load( request( workspace.content, id ) );
  QVERIFY( view.chart().isEmpty() );
  QVERIFY( changed.wait() );
  QCOMPARE( view.chart().pointCount(), 2 );
  QCOMPARE( view.chart().series.first().points.at( 1 ).value, 70.0 );
  QCOMPARE( view.chart().indicator, weekChart().indicator );
}

void TestChartView::load_newRequestReplacesTheOld()
{
  FakeWorkspace workspace;
  const UtcSeconds from = weekChart().window.from;
  const SeriesId one = workspace.content.add( {}, {}, { { from, 1 } } );
  const SeriesId two = workspace.content.add( {}, {}, { { from, 2 } } );
  ChartView view;
  view.loader()->setOpener( [&workspace] { return workspace.openReadings(); } );
  QSignalSpy loaded( view.loader(), &SeriesLoader::loaded );
  view.load( request( workspace.content, one ) );
  view.load( request( workspace.content, two ) );
  QVERIFY( loaded.wait() );
  QCOMPARE( view.chart().series.first().label, QStringLiteral( "curve 2" ) );
  view.loader()->setOpener( {} ); // waits for whatever still runs
  QCoreApplication::processEvents();
  QCOMPARE( loaded.size(), 1 );
}

void TestChartView::load_failureIsShown()
{
  FakeWorkspace workspace;
  const SeriesId id = workspace.content.add( {}, {}, {} );
  workspace.content.failure = QStringLiteral( "the disk is gone" );
  ChartView view;
  QSignalSpy failed( &view, &ChartView::loadFailed );
  view.load( request( workspace.content, id ) ); // no workspace at all
  QCOMPARE( failed.size(), 1 );
  view.loader()->setOpener( [&workspace] { return workspace.openReadings(); } );
  view.load( request( workspace.content, id ) );
  QVERIFY( failed.wait() );
  QVERIFY( failed.last().first().toString().contains( QStringLiteral( "the disk is gone" ) ) );
  QVERIFY( view.chart().isEmpty() );
}

QTEST_MAIN( TestChartView )
#include "test_chartview.moc"

#include "base/Resources.h"
#include "FakeWorkspace.h"
#include "TestSupport.h"
#include "widgets/ChartNavigator.h"
#include "widgets/ChartView.h"
#include "widgets/StationHistory.h"
#include "widgets/StationList.h"
#include "widgets/StationPanel.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace jinguan;
using namespace jinguan::test;

/** What people look at while readings keep coming stays where they put it. */
class TestLivePanels : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void chart_keepsTheWindowMovedByHand();
    void chart_followsWithItsSpan();
    void list_keepsSelectionAndScroll();
    void list_tellsOnlyRowsThatDiffer();

  private:
    static Station station();
    static QList<Reading> readings( int hours );
    static QList<StationRow> rows( double shift );

    std::unique_ptr<Catalogue> mCatalogue;
    std::unique_ptr<Evaluator> mEvaluator;
    std::unique_ptr<Responsibility> mResponsibility;
    static constexpr UtcSeconds sFrom = 1415000000 / 3600 * 3600;
};

void TestLivePanels::initTestCase()
{
  mCatalogue = std::make_unique<Catalogue>( Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) ).take() );
  mEvaluator = std::make_unique<Evaluator>( Evaluator::load( Resources::folder(), *mCatalogue ).take() );
  mResponsibility =
    std::make_unique<Responsibility>( Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) ).take() );
}

Station TestLivePanels::station()
{
  Station station;
  station.code = QStringLiteral( "1434A" );
  station.name = { QStringLiteral( "沙河铺" ), QStringLiteral( "Shahepu" ) };
  station.kind = QStringLiteral( "air_standard" );
  station.elements << QStringLiteral( "air" );
  return station;
}

QList<Reading> TestLivePanels::readings( int hours )
{
  QList<Reading> list;
  for ( int i = 0; i < hours; ++i )
    list << Reading { sFrom + i * 3600, 50.0 + i % 24, QualityFlag::Valid, false };
  return list;
}

void TestLivePanels::chart_keepsTheWindowMovedByHand()
{
  FakeWorkspace workspace;
  const SeriesId id =
    workspace.content.add( { QStringLiteral( "1434A" ), {}, QStringLiteral( "PM2.5" ), Method::Automatic, QStringLiteral( "hj212" ), 0 },
      QStringLiteral( "ug/m3" ), readings( 600 ) );
  StationPanel panel;
  panel.setServices( { mCatalogue.get(), mEvaluator.get(), mResponsibility.get(), &workspace } );
  panel.resize( 360, 900 );
  panel.show();
  panel.showStation( station(), sFrom + 600 * 3600, true );
  ChartView *chart = panel.history()->chart();
  QTRY_VERIFY( !chart->chart().isEmpty() );
  const TimeRange byHand { sFrom + 100 * 3600, sFrom + 150 * 3600 };
  chart->setTimeWindow( byHand );

  QSignalSpy changed( chart, &ChartView::chartChanged );
  workspace.content.readings[id] = readings( 601 );
  panel.showStation( station(), sFrom + 601 * 3600, true );
  QVERIFY( changed.wait() );
  QCOMPARE( chart->chart().extent().to, sFrom + 601 * 3600 );
  QCOMPARE( chart->chartLayout().window().from, byHand.from );
  QCOMPARE( chart->chartLayout().window().to, byHand.to );
  QVERIFY( panel.history()->navigator()->windowRect().width() < panel.history()->navigator()->plotRect().width() / 5 );
}

void TestLivePanels::chart_followsWithItsSpan()
{
  FakeWorkspace workspace;
  const SeriesId id =
    workspace.content.add( { QStringLiteral( "1434A" ), {}, QStringLiteral( "PM2.5" ), Method::Automatic, QStringLiteral( "hj212" ), 0 },
      QStringLiteral( "ug/m3" ), readings( 600 ) );
  StationPanel panel;
  panel.setServices( { mCatalogue.get(), mEvaluator.get(), mResponsibility.get(), &workspace } );
  panel.showStation( station(), sFrom + 600 * 3600, true );
  ChartView *chart = panel.history()->chart();
  QTRY_VERIFY( !chart->chart().isEmpty() );
  QCOMPARE( chart->chart().window.to, sFrom + 600 * 3600 );
  QSignalSpy changed( chart, &ChartView::chartChanged );
  workspace.content.readings[id] = readings( 605 );
  panel.showStation( station(), sFrom + 605 * 3600, true );
  QVERIFY( changed.wait() );
  QCOMPARE( chart->chart().window.to, sFrom + 605 * 3600 );
  QCOMPARE( chart->chart().window.to - chart->chart().window.from, 7 * 86400 );
}

QList<StationRow> TestLivePanels::rows( double shift )
{
  QList<StationRow> list;
  for ( int i = 0; i < 80; ++i )
  {
    StationRow row;
    row.code = row.name = QStringLiteral( "S%1" ).arg( i, 3, 10, QLatin1Char( '0' ) );
    row.value = i + ( i % 3 == 0 ? shift : 0.0 );
    list << row;
  }
  return list;
}

void TestLivePanels::list_keepsSelectionAndScroll()
{
  StationList list;
  list.resize( 700, 240 );
  list.show();
  list.setRows( rows( 0 ) );
  list.select( QStringLiteral( "S005" ) );
  QScrollBar *bar = list.view()->verticalScrollBar();
  bar->setValue( bar->maximum() / 2 );
  const int scrolled = bar->value();
  QVERIFY( scrolled > 0 );
  QSignalSpy picked( &list, &StationList::stationPicked );
  list.setRows( rows( 7 ) );
  list.select( QStringLiteral( "S005" ) ); // as the window does with each arrival
  QCOMPARE( bar->value(), scrolled );
  QCOMPARE( list.view()->currentIndex().data( StationListModel::codeRole ).toString(), QStringLiteral( "S005" ) );
  QCOMPARE( picked.size(), 0 );
  list.select( QStringLiteral( "S000" ) ); // another one is brought into view
  QVERIFY( bar->value() < scrolled );
}

void TestLivePanels::list_tellsOnlyRowsThatDiffer()
{
  StationListModel model;
  model.setRows( rows( 0 ) );
  QSignalSpy changed( &model, &QAbstractItemModel::dataChanged );
  QSignalSpy reset( &model, &QAbstractItemModel::modelReset );
  model.setRows( rows( 0 ) );
  QCOMPARE( changed.size(), 0 );
  QList<StationRow> one = rows( 0 );
  one[42].value = 1000;
  model.setRows( one );
  QCOMPARE( changed.size(), 1 );
  QCOMPARE( changed.first().first().toModelIndex().row(), 42 );
  QCOMPARE( reset.size(), 0 );
}

QTEST_MAIN( TestLivePanels )
#include "test_livepanels.moc"

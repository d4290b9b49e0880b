#include "DemoFixture.h"
#include "ForecastCentre.h"
#include "MainWindow.h"
#include "monitoring/ForecastSeries.h"
#include "Pictures.h"
#include "QgisTestMain.h"
#include "Settings.h"
#include "Translation.h"
#include "widgets/ChartView.h"
#include "widgets/StationHistory.h"
#include "widgets/StationPanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace jinguan;

namespace
{
constexpr int sWait = 60000;
}

/** Forecasts in the window: what is shown, what is stored, and the issue of all. With JINGUAN_TEST_PICTURES pictures are kept. */
class TestForecasts : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void dock_forecastsTheChosenStation();
    void dock_showsEveryModelAgainstPersistence();
    void dock_offersNoMoreThanItCan();
    void dock_saysWhyThereIsNone();
    void store_isSeenInTheStationPanel();
    void issue_allOnceAndNotAgain();
    void issue_byItselfIsRemembered();

  private:
    ForecastDock *dock() const { return mWindow->forecasts()->dock(); }
    template<typename T> T *find( const char *name ) const { return mWindow->findChild<T *>( QString::fromLatin1( name ) ); }
    bool computed( const QString &station, const QString &indicator );
    void shoot( QWidget *widget, const QString &name ) const;

    test::DemoFixture mFixture;
    QTemporaryDir mConfig;
    std::unique_ptr<MainWindow> mWindow;
};

void TestForecasts::shoot( QWidget *widget, const QString &name ) const
{
  if ( test::pictureFolder().isEmpty() )
    return;
  QCoreApplication::processEvents();
  QVERIFY( test::keepPicture( *widget, name ) );
}

void TestForecasts::initTestCase()
{
  qputenv( "JINGUAN_CONFIG", mConfig.path().toUtf8() );
  qputenv( "JINGUAN_PROGRAM", JINGUAN_PROGRAM );
  Settings::initialise();
  installLanguage( Settings::language() );
  VERIFY_OK( mFixture.build() );
  mWindow = std::make_unique<MainWindow>( *mFixture.services );
  mWindow->resize( 1366, 768 );
  mWindow->show();
  VERIFY_OK( mWindow->openWorkspace( mFixture.demo ) );
  find<QAction>( "actionForecast" )->trigger();
}

void TestForecasts::cleanupTestCase()
{
  mWindow.reset();
}

bool TestForecasts::computed( const QString &station, const QString &indicator )
{
  QSignalSpy done( dock(), &ForecastDock::computed );
  mWindow->showStation( station );
  dock()->raise();
  auto *box = find<QComboBox>( "forecastIndicator" );
  if ( !QTest::qWaitFor( [&] { return dock()->stationCode() == station && box->findData( indicator ) >= 0; }, sWait ) )
    return false;
  dock()->setIndicator( indicator );
  // What was begun for the indicator chosen first may still arrive; the newest one counts.
  done.clear();
  dock()->compute();
  return done.wait( sWait );
}

void TestForecasts::dock_forecastsTheChosenStation()
{
  QVERIFY( computed( QStringLiteral( "DEMO-WS05" ), QStringLiteral( "DO" ) ) );
  QVERIFY( dock()->forecast() );
  const Forecast &forecast = *dock()->forecast();
  QCOMPARE( forecast.values.size(), 18 ); // 72 hours of four
  const TimeSeriesChart &chart = dock()->chart()->chart();
  QCOMPARE( chart.series.size(), 2 );
  QVERIFY( chart.isDemo );
  QVERIFY( !chart.series.first().isForecast );
  QVERIFY( chart.series.last().isForecast );
  QCOMPARE( chart.series.last().points.size(), 18 );
  QCOMPARE( chart.series.last().spread.size(), 18 );
  for ( const ChartSpread &spread : chart.series.last().spread )
    QVERIFY( spread.low <= spread.high );
  QVERIFY( chart.series.first().points.last().time < forecast.issued );
  QCOMPARE( chart.series.last().points.first().time, forecast.issued );
  shoot( mWindow.get(), QStringLiteral( "forecast_1366" ) );
}

void TestForecasts::dock_showsEveryModelAgainstPersistence()
{
  const Forecast &forecast = *dock()->forecast();
  auto *table = find<QTableWidget>( "forecastTable" );
  QCOMPARE( table->rowCount(), forecast.comparisons.size() );
  QStringList models;
  for ( const ForecastComparison &one : forecast.comparisons )
  {
    models.append( one.model );
    if ( one.model == QLatin1String( "persistence" ) )
      QCOMPARE( one.error.skill, 0.0 );
  }
  QVERIFY( models.contains( QStringLiteral( "persistence" ) ) && models.contains( QStringLiteral( "seasonal" ) ) );
  // 24 days of past are too few for the regression, and that is said.
  QVERIFY( forecast.leftOut.contains( QStringLiteral( "ar" ) ) );
  QVERIFY( find<QLabel>( "forecastVerdict" )->text().contains( forecastModelText( QStringLiteral( "ar" ) ) ) );
}

void TestForecasts::dock_offersNoMoreThanItCan()
{
  const Forecast &forecast = *dock()->forecast();
  for ( const ForecastChoice &choice : forecast.choices )
  {
    QVERIFY( choice.model == QLatin1String( "persistence" ) || choice.beatsPersistence );
    QVERIFY( choice.model != QLatin1String( "ar_perfect_weather" ) );
    for ( const ForecastComparison &other : forecast.comparisons )
    {
      if ( other.leads.first == choice.leads.first && !other.isBound )
        QVERIFY( choice.error.rmse <= other.error.rmse + 1e-12 );
    }
  }
}

void TestForecasts::dock_saysWhyThereIsNone()
{
  // Its last hour is of 2019, of two hours in all.
  QVERIFY( computed( QStringLiteral( "1431A" ), QStringLiteral( "PM2.5" ) ) );
  QVERIFY( !dock()->forecast() );
  QVERIFY( dock()->chart()->chart().isEmpty() );
  QVERIFY2( !find<QLabel>( "forecastVerdict" )->text().isEmpty(), "no sentence" );
  QVERIFY( !find<QPushButton>( "forecastStore" )->isEnabled() );
}

void TestForecasts::store_isSeenInTheStationPanel()
{
  const QString code = QStringLiteral( "DEMO-WS05" );
  const TimeRange before = mWindow->session()->dataExtent();
  QVERIFY( computed( code, QStringLiteral( "DO" ) ) );
  QSignalSpy stored( dock(), &ForecastDock::stored );
  find<QPushButton>( "forecastStore" )->click();
  QVERIFY( stored.wait( sWait ) );
  auto *panel = find<StationPanel>( "stationPanel" );
  auto *history = panel->history();
  // The poll notices that somebody wrote.
  QTRY_VERIFY_WITH_TIMEOUT(
    ( history->setIndicator( QStringLiteral( "DO" ) ),
      std::any_of( history->chart()->chart().series.cbegin(), history->chart()->chart().series.cend(),
        []( const ChartSeries &series ) { return series.isForecast && series.points.size() == 18 && series.spread.size() == 18; } ) ),
    sWait );
  QVERIFY( history->chart()->chart().window.to > dock()->forecast()->issued ); // what is ahead is in the picture
  QCOMPARE( mWindow->session()->dataExtent().to, before.to );                  // the network itself has come no further
  find<QDockWidget>( "stationDock" )->raise();
  shoot( mWindow.get(), QStringLiteral( "forecast_station" ) );
}

void TestForecasts::issue_allOnceAndNotAgain()
{
  QSignalSpy issued( mWindow->forecasts(), &ForecastCentre::issued );
  find<QPushButton>( "forecastAll" )->click();
  QVERIFY( mWindow->forecasts()->isIssuing() );
  QVERIFY( issued.wait( 10 * sWait ) );
  const int first = issued.first().first().toInt();
  QVERIFY2( first > 50, qPrintable( QString::number( first ) ) ); // 35 sections and 8 intakes
  mWindow->forecasts()->issue();
  QVERIFY( issued.wait( 10 * sWait ) );
  QCOMPARE( issued.last().first().toInt(), 0 );
  QVERIFY( !find<QLabel>( "forecastIssueState" )->text().isEmpty() );
}

void TestForecasts::issue_byItselfIsRemembered()
{
  QVERIFY( !Settings::hourlyForecast() );
  QSignalSpy issued( mWindow->forecasts(), &ForecastCentre::issued );
  find<QCheckBox>( "forecastHourly" )->setChecked( true );
  QVERIFY( issued.wait( 10 * sWait ) ); // at once
  QVERIFY( Settings::hourlyForecast() );
  find<QCheckBox>( "forecastHourly" )->setChecked( false );
  QVERIFY( !Settings::hourlyForecast() );
}

JINGUAN_QGIS_TEST_MAIN( TestForecasts )
#include "test_forecasts.moc"

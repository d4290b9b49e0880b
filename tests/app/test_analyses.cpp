#include "AnalysisCentre.h"
#include "DemoFixture.h"
#include "MainWindow.h"
#include "ProgramRun.h"
#include "QgisTestMain.h"
#include "Settings.h"
#include "Translation.h"
#include "widgets/analysis/EffectDialog.h"
#include "widgets/analysis/SectorDialog.h"
#include "widgets/analysis/SourceShareDialog.h"
#include "widgets/analysis/WaterLoadDialog.h"
#include "widgets/TimeBar.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTextBrowser>

#include <qgsvectorlayer.h>

#include <cmath>

using namespace jinguan;

namespace
{
bool near( double ours, double theirs, double tolerance = 1e-6 )
{
  return std::abs( ours - theirs ) <= tolerance * std::max( 1.0, std::abs( theirs ) );
}
} // namespace

/** The analyses by command and in the window: on the demo, and on real hours of Beijing with figures worked out apart from this program. */
class TestAnalyses : public QObject
{
    Q_OBJECT

  private:
    using Answer = test::ProgramAnswer;

    Answer run( const QStringList &arguments ) const { return test::runProgram( mFixture.folder.path(), arguments ); }

    /** A workspace with four years of hours of Dongsi; empty where the file is not there. */
    QString beijing()
    {
      const QString file = test::sharedDir() + QStringLiteral( "/data/air/prsa_beijing_12/PRSA_Data_Dongsi_20130301-20170228.csv" );
      if ( !mBeijing.isEmpty() || test::sharedDir().isEmpty() || !QFile::exists( file ) )
        return mBeijing;
      const QString folder = mFixture.folder.filePath( QStringLiteral( "beijing" ) );
      if ( run( { "workspace", "create", folder } ).code == 0
        && run( { "import", "readings", file, "--workspace", folder, "--create-stations" } ).code >= 0 )
        mBeijing = folder;
      const Result<std::unique_ptr<Workspace>> opened = Workspace::open( folder, OpenMode::ReadOnly );
      const Result<QList<Station>> stations = opened ? opened.value()->network().stations() : Result<QList<Station>>( opened.error() );
      if ( stations && !stations->isEmpty() )
        mDongsi = stations->constFirst().code;
      return mBeijing;
    }

    void openWindow()
    {
      Settings::setLastWorkspace( {} );
      mWindow = std::make_unique<MainWindow>( *mFixture.services );
      mWindow->resize( 1366, 768 );
      QSignalSpy completed( mWindow.get(), &MainWindow::completed );
      VERIFY_OK( mWindow->openWorkspace( mFixture.demo ) );
      mWindow->show();
      QVERIFY( mWindow->isComplete() || completed.wait( 60000 ) );
    }

    /** Presses the button and waits for the answer. */
    template<typename Dialog> void compute( Dialog *dialog )
    {
      QSignalSpy answered( dialog, &AnalysisDialog::answered );
      dialog->start();
      QVERIFY( answered.wait( 60000 ) );
    }

    test::DemoFixture mFixture;
    std::unique_ptr<MainWindow> mWindow;
    QString mBeijing;
    QString mDongsi;

  private Q_SLOTS:
    void initTestCase()
    {
      qputenv( "JINGUAN_CONFIG", mFixture.folder.path().toUtf8() );
      Settings::initialise();
      VERIFY_OK( mFixture.build() );
      QVERIFY( installLanguage( Language::Chinese ) );
    }

    void cleanup() { mWindow.reset(); }

    // The figures of Beijing were made from the published file with plain Python: means of days with 18 hours and more (the hour of the file is its end), Welch's t with
    // the quantile by numerical integration, classes of weather of `weather_classes.csv`, counts by sector with calm below 0.5 m/s and the linear percentile.
    void effect_ofHeatingSeasonsEqualsFiguresWorkedOutApart()
    {
      if ( beijing().isEmpty() )
        QSKIP( "the folder of real inputs (../shared) is not here" );
      const Answer answer = run( { "effect", "--workspace", mBeijing, "--indicator", "PM2.5", "--station", mDongsi, "--before",
        "2013-11-15/2014-03-15", "--after", "2015-11-15/2016-03-15", "--json" } );
      QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
      const QJsonObject plain = answer.object().value( QStringLiteral( "plain" ) ).toObject();
      QCOMPARE( plain.value( QStringLiteral( "before" ) ).toInt(), 119 );
      QCOMPARE( plain.value( QStringLiteral( "after" ) ).toInt(), 121 );
      QVERIFY( near( plain.value( QStringLiteral( "mean_before" ) ).toDouble(), 98.73606308135898 ) );
      QVERIFY( near( plain.value( QStringLiteral( "difference" ) ).toDouble(), -0.5724096970897534 ) );
      QVERIFY( near( plain.value( QStringLiteral( "standard_error" ) ).toDouble(), 12.512643329919676 ) );
      QVERIFY( near( plain.value( QStringLiteral( "low" ) ).toDouble(), -25.228689193939747 ) );
      QVERIFY( near( plain.value( QStringLiteral( "high" ) ).toDouble(), 24.08386979976024 ) );
      QCOMPARE( plain.value( QStringLiteral( "significant" ) ).toBool(), false );
      const QJsonObject aware = answer.object().value( QStringLiteral( "weather_aware" ) ).toObject();
      QVERIFY( near( aware.value( QStringLiteral( "difference" ) ).toDouble(), 0.12112784986065961 ) );
      QVERIFY( near( aware.value( QStringLiteral( "low" ) ).toDouble(), -20.481539239229015 ) );
      QVERIFY( near( aware.value( QStringLiteral( "degrees_of_freedom" ) ).toDouble(), 152.18906142794617 ) );
      QCOMPARE( answer.object().value( QStringLiteral( "left_out" ) ).toInt(), 2 );
    }

    void sectors_ofAYearEqualFiguresWorkedOutApart()
    {
      if ( beijing().isEmpty() )
        QSKIP( "the folder of real inputs (../shared) is not here" );
      const Answer answer = run( { "sectors", "--workspace", mBeijing, "--station", mDongsi, "--indicator", "PM2.5", "--from", "2014-01-01",
        "--to", "2014-12-31", "--json" } );
      QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
      const QJsonObject told = answer.object();
      QCOMPARE( told.value( QStringLiteral( "hours" ) ).toInt(), 8663 );
      QCOMPARE( told.value( QStringLiteral( "threshold" ) ).toDouble(), 125.0 );
      QCOMPARE( told.value( QStringLiteral( "wind_station" ) ).toString(), mDongsi );
      const struct
      {
          const char *sector;
          int hours, above;
          double mean, share;
      } expected[] = { { "N", 367, 68, 64.9264, 3.145 }, { "ENE", 917, 272, 102.0531, 12.351 }, { "E", 933, 309, 108.52, 13.362 },
        { "ESE", 773, 277, 112.9754, 11.525 }, { "WNW", 297, 31, 38.5286, 1.51 }, { "calm", 406, 131, 113.6379, 6.089 } };
      const QJsonArray sectors = told.value( QStringLiteral( "sectors" ) ).toArray();
      QCOMPARE( sectors.size(), 17 );
      for ( const auto &one : expected )
      {
        const auto found = std::find_if( sectors.begin(), sectors.end(), [&one]( const QJsonValue &value ) {
          return value.toObject().value( QStringLiteral( "sector" ) ).toString() == QLatin1String( one.sector );
        } );
        QVERIFY( found != sectors.end() );
        const QJsonObject sector = ( *found ).toObject();
        QCOMPARE( sector.value( QStringLiteral( "hours" ) ).toInt(), one.hours );
        QCOMPARE( sector.value( QStringLiteral( "above" ) ).toInt(), one.above );
        QVERIFY( near( sector.value( QStringLiteral( "mean" ) ).toDouble(), one.mean, 1e-4 ) );
        QVERIFY( near( sector.value( QStringLiteral( "pollution_share" ) ).toDouble(), one.share, 1e-3 ) );
      }
    }

    void map_drawsASurfaceAndSaysWhatItRestsOn()
    {
      const QString out = mFixture.folder.filePath( QStringLiteral( "surface.png" ) );
      const Answer answer =
        run( { "map", "--workspace", mFixture.demo, "--surface", "PM2.5", "--size", "600x400", "--out", out, "--json" } );
      QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
      const QJsonObject surface = answer.object().value( QStringLiteral( "surface" ) ).toObject();
      QVERIFY( surface.value( QStringLiteral( "stations" ) ).toInt() > 30 );
      QVERIFY( surface.value( QStringLiteral( "left_out_error" ) ).toDouble() > 0 );
      const QImage values( out );
      QCOMPARE( values.size(), QSize( 600, 400 ) );
      QCOMPARE(
        run( { "map", "--workspace", mFixture.demo, "--surface", "PM2.5", "--uncertainty", "--size", "600x400", "--out", out } ).code, 0 );
      QVERIFY( QImage( out ) != values );
      QCOMPARE( run( { "map", "--workspace", mFixture.demo, "--size", "600x400", "--out", out } ).code, 0 );
      QVERIFY( QImage( out ) != values );
      const Answer unknown = run( { "map", "--workspace", mFixture.demo, "--surface", "WD", "--out", out } );
      QCOMPARE( unknown.code, 2 );
      QVERIFY( unknown.err.contains( QStringLiteral( "PM2.5" ) ) );
    }

    void sheet_printsTheSurfaceWithItsLegend()
    {
      const QString out = mFixture.folder.filePath( QStringLiteral( "surface.pdf" ) );
      const Answer answer = run( { "report", "sheet", "--workspace", mFixture.demo, "--surface", "O3", "--paper", "A4", "--out", out } );
      QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
      QProcess text;
      text.start( QStringLiteral( "pdftotext" ), { out, QStringLiteral( "-" ) } );
      if ( !text.waitForStarted() )
        QSKIP( "pdftotext is not installed" );
      text.waitForFinished();
      QVERIFY( text.readAllStandardOutput().contains( "µg/m³" ) );
    }

    void load_ofTheDemoIsMarkedAndExplained()
    {
      const Answer answer = run( { "load", "--workspace", mFixture.demo, "--indicator", "NH3-N", "--from", "2019-07-01", "--to",
        "2019-07-22", "--rule", "border_difference", "--trail", "--json" } );
      QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
      int withLoad = 0, withAmount = 0;
      for ( const QJsonValue &value : answer.rows() )
      {
        const QJsonObject row = value.toObject();
        QCOMPARE( row.value( QStringLiteral( "demo" ) ).toBool(), true );
        if ( row.value( QStringLiteral( "load_t" ) ).isNull() )
        {
          QVERIFY( !row.value( QStringLiteral( "reason" ) ).toString().isEmpty() );
          continue;
        }
        ++withLoad;
        // t = mg/L × 10⁴ m³ / 100
        QVERIFY( near( row.value( QStringLiteral( "load_t" ) ).toDouble(),
          row.value( QStringLiteral( "weighted_mean" ) ).toDouble() * row.value( QStringLiteral( "volume_10k_m3" ) ).toDouble() / 100,
          2e-2 ) );
        withAmount += row.value( QStringLiteral( "amount" ) ).isNull() ? 0 : 1;
      }
      QVERIFY( withLoad >= 3 );
      QVERIFY( withAmount >= 2 ); // sections with one upstream of them
      QCOMPARE( run( { "load", "--workspace", mFixture.demo, "--indicator", "NH3-N", "--from", "2019-07-01", "--to", "2019-07-22", "--rule",
                       "none" } )
                  .code,
        2 );
    }

    void apportionment_isImportedAndShown()
    {
      const QString good = mFixture.write( QStringLiteral( "good.csv" ),
        "place,period,category,share,concentration,method\n510100,2019Q1,vehicle,45,30,PMF\n510100,2019Q1,coal,15,10,PMF\n510100,2019Q1,"
        "dust,40,27,PMF\n" );
      const QString bad = mFixture.write(
        QStringLiteral( "bad.csv" ), "place,period,category,share,concentration,method\n510104,2019Q1,vehicle,45,30,PMF\n" );
      QCOMPARE( run( { "apportionment", "import", good, "--workspace", mFixture.demo, "--demo" } ).code, 0 );
      const Answer refused = run( { "apportionment", "import", bad, "--workspace", mFixture.demo } );
      QCOMPARE( refused.code, 1 );
      QVERIFY2( refused.err.contains( QStringLiteral( "row 2" ) ), qPrintable( refused.err ) );
      const QJsonArray rows = run( { "apportionment", "show", "--workspace", mFixture.demo, "--json" } ).rows();
      QCOMPARE( rows.size(), 3 );
      QCOMPARE( rows.at( 0 ).toObject().value( QStringLiteral( "demo" ) ).toBool(), true );
      openWindow();
      auto *dialog = qobject_cast<SourceShareDialog *>( mWindow->analyses()->showShares() );
      QVERIFY( dialog );
      QSignalSpy answered( dialog, &AnalysisDialog::answered );
      QVERIFY( answered.wait( 30000 ) );
      auto *table = dialog->findChild<QTableWidget *>( QStringLiteral( "sharesTable" ) );
      QCOMPARE( table->rowCount(), 3 );
      QCOMPARE( table->item( 0, 4 )->text(), QStringLiteral( "机动车" ) );
      QVERIFY( dialog->findChild<QWidget *>( QStringLiteral( "shareChart" ) )->isVisible() );
    }

    void surface_followsTheTimeBarAndIsMadeAhead()
    {
      openWindow();
      SurfaceCentre &surface = mWindow->analyses()->surface();
      auto *time = mWindow->findChild<TimeBar *>( QStringLiteral( "timeBar" ) );
      const UtcSeconds start = parseTime( QStringLiteral( "2019-07-22T08:00+08:00" ) ).toSecsSinceEpoch();
      time->setMoment( start );
      QSignalSpy changed( &surface, &SurfaceCentre::changed );
      surface.setIndicator( QStringLiteral( "PM2.5" ) );
      QTRY_VERIFY_WITH_TIMEOUT( surface.shown() && surface.shown()->at == start, 30000 );
      MapScene &scene = mWindow->session()->scene();
      QVERIFY( scene.isVisible( scene.surface().layer() ) );
      QTRY_VERIFY_WITH_TIMEOUT( surface.isReady( start + 4 * 3600 ), 30000 ); // four steps ahead
      time->stepForward();
      QCOMPARE( surface.shown()->at, start + 3600 ); // at once, out of what was made ahead
      // Moving on cancels: only the last of many moments is shown.
      for ( int step = 40; step < 60; ++step )
        time->setMoment( start - step * 3600 );
      QTRY_VERIFY_WITH_TIMEOUT( surface.shown()->at == start - 59 * 3600, 30000 );
      const QString values = scene.surface().layer()->name();
      surface.setView( SurfaceView::Deviation );
      QVERIFY( scene.surface().layer()->name() != values );
      surface.setIndicator( {} );
      QVERIFY( !scene.isVisible( scene.surface().layer() ) );
      QVERIFY( mWindow->findChild<QMenu *>( QStringLiteral( "surfaceMenu" ) )->isEnabled() );
    }

    void dialogs_answerInTheWindow()
    {
      openWindow();
      AnalysisCentre *analyses = mWindow->analyses();
      auto *sectors = qobject_cast<SectorDialog *>( analyses->showSectors() );
      QVERIFY( sectors );
      QCOMPARE( analyses->showSectors(), sectors ); // one of each
      UpwindRequest wind;
      wind.station = QStringLiteral( "DEMO-AM01" );
      wind.indicator = QStringLiteral( "PM2.5" );
      wind.from = QDate( 2019, 7, 1 );
      wind.to = QDate( 2019, 7, 22 );
      sectors->setQuestion( wind );
      compute( sectors );
      auto *table = sectors->findChild<QTableWidget *>( QStringLiteral( "sectorsTable" ) );
      QCOMPARE( table->rowCount(), 17 + 4 ); // with the corridors of the demo
      MapScene &scene = mWindow->session()->scene();
      QVERIFY( scene.isVisible( scene.sectors().sectors() ) );
      QVERIFY( scene.sectors().sectors()->featureCount() > 3 );
      QCOMPARE( scene.sectors().corridors()->featureCount(), 4 );

      auto *loads = qobject_cast<WaterLoadDialog *>( analyses->showLoads() );
      QVERIFY( loads );
      loads->setQuestion(
        { QStringLiteral( "NH3-N" ), QDate( 2019, 7, 1 ), QDate( 2019, 7, 31 ), {}, {}, QStringLiteral( "excess_load" ) } );
      compute( loads );
      auto *list = loads->findChild<QTableWidget *>( QStringLiteral( "loadsTable" ) );
      QCOMPARE( list->rowCount(), 35 );
      const QString csv = mFixture.folder.filePath( QStringLiteral( "loads.csv" ) );
      VERIFY_OK( loads->exportCsv( csv ) );
      QFile written( csv );
      QVERIFY( written.open( QIODevice::ReadOnly ) );
      QCOMPARE( written.readAll().count( '\n' ), 36 );

      auto *effect = qobject_cast<EffectDialog *>( analyses->showEffect() );
      QVERIFY( effect );
      EffectRequest request;
      request.indicator = QStringLiteral( "PM2.5" );
      request.before = { { QStringLiteral( "1436A" ) }, QDate( 2013, 1, 1 ), QDate( 2013, 2, 28 ) };
      request.after = { { QStringLiteral( "1436A" ) }, QDate( 2014, 1, 1 ), QDate( 2014, 2, 28 ) };
      effect->setQuestion( request );
      compute( effect );
      QVERIFY( effect->findChild<QTableWidget *>( QStringLiteral( "effectTable" ) )->rowCount() >= 1 );
      QVERIFY( effect->findChild<QTextBrowser *>( QStringLiteral( "effectTrail" ) )->toPlainText().contains( QStringLiteral( "√" ) ) );
      QCOMPARE( effect->question().before.from, QDate( 2013, 1, 1 ) );
    }
};

JINGUAN_QGIS_TEST_MAIN( TestAnalyses )
#include "test_analyses.moc"

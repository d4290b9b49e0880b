#include "AnalysisCentre.h"
#include "BeijingFixture.h"
#include "DemoFixture.h"
#include "MainWindow.h"
#include "Pictures.h"
#include "ProgramRun.h"
#include "QgisTestMain.h"
#include "Settings.h"
#include "Translation.h"
#include "widgets/charts/StatChartView.h"
#include "widgets/planning/NetworkAssessmentDialog.h"
#include "widgets/StationList.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

#include <cmath>
#include <QTabWidget>

using namespace jinguan;

/** The assessment of the network on the demo, in the window and by command. */
class TestAssessmentDialog : public QObject
{
    Q_OBJECT

  private:
    using Answer = test::ProgramAnswer;

    Answer run( const QStringList &arguments ) const { return test::runProgram( mFixture.folder.path(), arguments ); }

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

    NetworkAssessmentDialog *openDialog()
    {
      mWindow->findChild<QAction *>( QStringLiteral( "actionNetworkAssessment" ) )->trigger();
      return mWindow->findChild<NetworkAssessmentDialog *>( QStringLiteral( "networkAssessment" ) );
    }

    static void assess( NetworkAssessmentDialog *dialog )
    {
      QSignalSpy answered( dialog, &NetworkAssessmentDialog::answered );
      QTest::mouseClick( dialog->findChild<QPushButton *>( QStringLiteral( "networkAssessmentStart" ) ), Qt::LeftButton );
      QVERIFY( !answered.isEmpty() || answered.wait( 120000 ) );
    }

    static QTableWidget *table( NetworkAssessmentDialog *dialog, const char *id )
    {
      return dialog->findChild<QTableWidget *>( QStringLiteral( "networkAssessmentTable_" ) + QLatin1String( id ) );
    }

    static QString note( NetworkAssessmentDialog *dialog, const char *id )
    {
      return dialog->findChild<QLabel *>( QStringLiteral( "networkAssessmentNote_" ) + QLatin1String( id ) )->text();
    }

    /** A picture of the dialog where somebody asks for it. */
    static void keepPicture( NetworkAssessmentDialog *dialog, const QString &name, const QString &tab )
    {
      if ( test::pictureFolder().isEmpty() )
        return;
      auto *tabs = dialog->findChild<QTabWidget *>( QStringLiteral( "networkAssessmentTabs" ) );
      tabs->setCurrentIndex( static_cast<int>( assessmentTableIds().indexOf( tab ) ) );
      QVERIFY( test::keepPicture( *dialog, QStringLiteral( "assessment-" ) + name ) );
    }

    test::DemoFixture mFixture;
    std::unique_ptr<MainWindow> mWindow;

  private Q_SLOTS:
    void initTestCase()
    {
      qputenv( "JINGUAN_CONFIG", mFixture.folder.path().toUtf8() );
      Settings::initialise();
      VERIFY_OK( mFixture.build() );
      QVERIFY( installLanguage( test::pictureLanguage( Language::Chinese ) ) );
    }

    void cleanup() { mWindow.reset(); }

    void dialog_tellsCoverageGoalsAndNumbers()
    {
      openWindow();
      NetworkAssessmentDialog *dialog = openDialog();
      QVERIFY( dialog );
      QCOMPARE( openDialog(), dialog ); // one of it
      QVERIFY( dialog->width() <= 1366 && dialog->height() <= 768 );
      AssessmentRequest request;
      request.element = QStringLiteral( "air" );
      request.indicator = QStringLiteral( "PM2.5" );
      request.day = QDate( 2019, 7, 22 );
      request.from = QDate( 2019, 6, 1 );
      request.to = QDate( 2019, 7, 22 );
      dialog->setQuestion( request );
      assess( dialog );
      QVERIFY2( dialog->assessment().has_value(),
        qPrintable( dialog->findChild<QLabel *>( QStringLiteral( "networkAssessmentStatus" ) )->text() ) );
      const NetworkAssessment &all = *dialog->assessment();
      // kinds with a radius, each with the city and the nine classes of the clause
      QCOMPARE( table( dialog, "coverage" )->rowCount(), static_cast<int>( all.coverage.size() ) * 10 );
      QCOMPARE( table( dialog, "districts" )->rowCount(), static_cast<int>( all.coverage.size() ) * 20 );
      const KindCoverage &standard = all.coverage.constFirst();
      QCOMPARE( standard.kind, QStringLiteral( "air_standard" ) );
      QCOMPARE( standard.classes.size(), 9 );
      for ( const CoverageRow &row : standard.classes )
        QVERIFY2( row.missing.isEmpty() == ( row.size > 0 ), qPrintable( row.id ) );
      QVERIFY( standard.region.people > 1e7 );
      // what the districts add up to is the city
      double covered = 0, size = 0;
      for ( const CoverageRow &row : standard.districts )
      {
        covered += row.covered;
        size += row.size;
      }
      QVERIFY( std::abs( size - standard.region.size ) < 0.001 * size );
      QVERIFY( std::abs( covered - standard.region.covered ) < 0.001 * size );
      QVERIFY( table( dialog, "goals" )->rowCount() >= 12 );
      QCOMPARE( table( dialog, "minimum" )->rowCount(), 1 );
      QVERIFY( all.minimums.constFirst().required && *all.minimums.constFirst().required >= 10 );
      QCOMPARE( all.minimums.constFirst().state, GoalState::NotMet );
      QVERIFY( !note( dialog, "coverage" ).isEmpty() );
      for ( const QString &tab : assessmentTableIds() )
        keepPicture( dialog, tab, tab );
    }

    void rankingRow_choosesTheStationOnTheMap()
    {
      openWindow();
      NetworkAssessmentDialog *dialog = openDialog();
      AssessmentRequest request;
      request.element = QStringLiteral( "noise" );
      request.kind = QStringLiteral( "noise_zone" );
      dialog->setQuestion( request );
      assess( dialog );
      QTableWidget *ranking = table( dialog, "ranking" );
      QVERIFY( ranking->rowCount() > 2 );
      QSignalSpy picked( mWindow->analyses(), &AnalysisCentre::stationPicked );
      ranking->setCurrentCell( 1, 0 );
      QCOMPARE( picked.size(), 1 );
      const QString code = dialog->assessment()->ranking.at( 1 ).code;
      QCOMPARE( picked.constFirst().constFirst().toString(), code );
      const auto *list = mWindow->findChild<StationList *>( QStringLiteral( "stationList" ) );
      QTRY_COMPARE_WITH_TIMEOUT( list->shownCodes().value( list->view()->currentIndex().row() ), code, 10000 );
    }

    void beijing_pairsAreDrawnOverTheirDistance()
    {
      if ( !test::BeijingFixture::isHere() )
        QSKIP( "the folder of real inputs (../shared) is not here" );
      Result<std::unique_ptr<Workspace>> made = test::BeijingFixture::make( mFixture.folder.filePath( QStringLiteral( "北京" ) ) );
      VERIFY_OK( made );
      const Result<TimeRange> extent = made.value()->readings().extent();
      VERIFY_OK( extent );
      NetworkAssessmentDialog dialog( { made.value().get(), &mFixture.services->catalogue, &mFixture.services->evaluator->standards(),
        *extent, QStringLiteral( "air" ), QDate() } );
      dialog.show();
      AssessmentRequest request = dialog.question(); // as it opens: the primary indicator, the last year
      QCOMPARE( request.to, QDate( 2014, 12, 31 ) );
      request.indicator = QStringLiteral( "PM2.5" );
      request.kind = QStringLiteral( "air_standard" );
      dialog.setQuestion( request );
      assess( &dialog );
      QCOMPARE( table( &dialog, "redundancy" )->rowCount(), 66 );
      QCOMPARE( table( &dialog, "removal" )->rowCount(), 12 );
      QCOMPARE( table( &dialog, "coverage" )->rowCount(), 0 );
      QVERIFY( !note( &dialog, "coverage" ).isEmpty() ); // no districts: it says so
      auto *chart = dialog.findChild<StatChartView *>( QStringLiteral( "networkAssessmentChart" ) );
      QVERIFY( chart->chart() );
      QCOMPARE( chart->chart()->table().size(), 67 ); // with its headings
      dialog.findChild<QTabWidget *>( QStringLiteral( "networkAssessmentTabs" ) )
        ->setCurrentIndex( static_cast<int>( assessmentTableIds().indexOf( QStringLiteral( "redundancy" ) ) ) );
      QTRY_VERIFY( chart->hits().size() >= 60 );

      // The table shown goes to clipboard and file.
      QTest::mouseClick( dialog.findChild<QPushButton *>( QStringLiteral( "networkAssessmentCopy" ) ), Qt::LeftButton );
      QCOMPARE( QGuiApplication::clipboard()->text().count( QLatin1Char( '\n' ) ), 67 );
      const QString path = mFixture.folder.filePath( QStringLiteral( "冗余.csv" ) );
      VERIFY_OK( dialog.exportCsv( path ) );
      QFile file( path );
      QVERIFY( file.open( QIODevice::ReadOnly ) );
      QCOMPARE( file.readAll().count( '\n' ), 67 );
      for ( const QString &tab : { QStringLiteral( "redundancy" ), QStringLiteral( "removal" ), QStringLiteral( "representativeness" ),
              QStringLiteral( "ranking" ) } )
        keepPicture( &dialog, tab + QStringLiteral( "-beijing" ), tab );

      // A row of the ranking marks the pairs of its station.
      QSignalSpy picked( &dialog, &NetworkAssessmentDialog::stationPicked );
      table( &dialog, "ranking" )->setCurrentCell( 0, 0 );
      QCOMPARE( picked.size(), 1 );

      request.period = Period::Hour; // hours answer too
      request.from = QDate( 2014, 11, 1 );
      dialog.setQuestion( request );
      QCOMPARE( dialog.question().period, Period::Hour );
      assess( &dialog );
      QVERIFY( dialog.assessment()->matrix->times.size() > 1000 );
    }

    void cancel_keepsTheLastAnswer()
    {
      openWindow();
      NetworkAssessmentDialog *dialog = openDialog();
      AssessmentRequest request;
      request.element = QStringLiteral( "soil" );
      dialog->setQuestion( request );
      assess( dialog );
      const int rows = table( dialog, "coverage" )->rowCount();
      QVERIFY( rows > 0 );
      request.element = QStringLiteral( "air" );
      dialog->setQuestion( request );
      dialog->start();
      QVERIFY( dialog->isBusy() );
      auto *button = dialog->findChild<QPushButton *>( QStringLiteral( "networkAssessmentCancel" ) );
      QVERIFY( button->isVisible() );
      QTest::mouseClick( button, Qt::LeftButton );
      QVERIFY( !dialog->isBusy() );
      QCOMPARE( table( dialog, "coverage" )->rowCount(), rows );
      QCOMPARE( dialog->assessment()->request.element, QStringLiteral( "soil" ) );
    }

    void readings_ofThreeStationsAreNotInterpolated()
    {
      // Chengdu has three real series of PM2.5; the days are those of the embassies' files that the demo carries.
      const Answer told = run( { "plan", "assess", "--workspace", mFixture.demo, "--kind", "air_standard", "--indicator", "pm25", "--from",
        "2014-01-01", "--to", "2014-12-31", "--json" } );
      QVERIFY2( told.code == 0, qPrintable( told.err ) );
      const int stations = static_cast<int>(
        told.object().value( QStringLiteral( "readings" ) ).toObject().value( QStringLiteral( "stations" ) ).toArray().size() );
      QVERIFY( stations <= 3 );
      QVERIFY( told.object().value( QStringLiteral( "removal" ) ).isNull() );
      QVERIFY( told.object().value( QStringLiteral( "no_removal" ) ).toString().contains( QString::number( stations ) ) );
      for ( const QJsonValue &station : told.object().value( QStringLiteral( "ranking" ) ).toArray() )
        QVERIFY( station.toObject().value( QStringLiteral( "removal_bias" ) ).toObject().value( QStringLiteral( "value" ) ).isNull() );
    }

    void command_writesTablesAsCsv()
    {
      const QString out = mFixture.folder.filePath( QStringLiteral( "评估.csv" ) );
      const Answer one = run( { "plan", "assess", "-w", mFixture.demo, "--element", "noise", "--table", "minimum", "--out", out } );
      QVERIFY2( one.code == 0, qPrintable( one.err ) );
      QFile file( out );
      QVERIFY( file.open( QIODevice::ReadOnly ) );
      const QString text = QString::fromUtf8( file.readAll() );
      QCOMPARE( text.count( QStringLiteral( "\r\n" ) ), 4 ); // headings, grid, road points, zone points
      QVERIFY( text.contains( QStringLiteral( "HJ 640-2012" ) ) );
      QVERIFY( one.out.contains( "HJ 640-2012" ) );
      const Answer two = run( { "plan", "assess", "-w", mFixture.demo, "--element", "noise", "--table", "goals,ranking", "--out", out } );
      QVERIFY2( two.code == 0, qPrintable( two.err ) );
      QVERIFY( QFile::exists( mFixture.folder.filePath( QStringLiteral( "评估-goals.csv" ) ) ) );
      QVERIFY( QFile::exists( mFixture.folder.filePath( QStringLiteral( "评估-ranking.csv" ) ) ) );
      QVERIFY( run( { "plan", "assess", "-w", mFixture.demo, "--element", "fire" } ).code == 2 );
      QVERIFY( run( { "plan", "assess", "-w", mFixture.demo, "--indicator", "unheard" } ).code == 2 );
    }

    void everyElement_isAssessedOnTheDemo_data()
    {
      QTest::addColumn<QString>( "element" );
      for ( const char *element : { "surface_water", "groundwater", "soil", "noise", "radiation", "ecology", "forest", "wetland" } )
        QTest::newRow( element ) << QString::fromLatin1( element );
    }
    void everyElement_isAssessedOnTheDemo()
    {
      QFETCH( QString, element );
      const Answer told = run( { "plan", "assess", "-w", mFixture.demo, "--element", element, "--json" } );
      QVERIFY2( told.code == 0, qPrintable( told.err ) );
      const QJsonObject answer = told.object();
      QVERIFY( !answer.value( QStringLiteral( "coverage" ) ).toArray().isEmpty() );
      QVERIFY( !answer.value( QStringLiteral( "goals" ) ).toArray().isEmpty() );
      QVERIFY( !answer.value( QStringLiteral( "notes" ) ).toArray().isEmpty() ); // schematic layers at least
      for ( const QJsonValue &kind : answer.value( QStringLiteral( "coverage" ) ).toArray() )
        for ( const QJsonValue &row : kind.toObject().value( QStringLiteral( "classes" ) ).toArray() )
          QVERIFY(
            row.toObject().contains( QStringLiteral( "missing" ) ) || row.toObject().value( QStringLiteral( "size" ) ).toDouble() > 0 );
    }

    void samples_areToldByCommand()
    {
      const Answer told = run( { "plan", "samples", "--deviation", "3.25", "--error", "1.5", "--json" } );
      QVERIFY2( told.code == 0, qPrintable( told.err ) );
      const QJsonObject first = told.object().value( QStringLiteral( "steps" ) ).toArray().at( 0 ).toObject();
      QCOMPARE( std::round( first.value( QStringLiteral( "n_exact" ) ).toDouble() ), 23.0 ); // the example of HJ/T 166-2004
      QVERIFY( run( { "plan", "samples", "--deviation", "0", "--error", "1" } ).code == 2 );
    }
};

JINGUAN_QGIS_TEST_MAIN( TestAssessmentDialog )
#include "test_assessmentdialog.moc"

#include "AnalysisCentre.h"
#include "ComparisonCentre.h"
#include "DemoFixture.h"
#include "MainWindow.h"
#include "Pictures.h"
#include "planning/Proposal.h"
#include "QgisTestMain.h"
#include "reports/DocumentWords.h"
#include "ResponsibilityCentre.h"
#include "Settings.h"
#include "Translation.h"
#include "widgets/planning/ComparisonDialog.h"
#include "widgets/responsibility/BureauMap.h"
#include "widgets/responsibility/ResponsibilityDialog.h"

#include <qgsmapcanvas.h>

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTabWidget>

using namespace jinguan;

namespace
{
constexpr int patience = 240000; // ms, for a slow machine; a signal ends the waiting
}

/** From the window to paper, in Chinese over the demo: the planner's comparison and the responsibility view. */
class TestPrintedSheets : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanup() { mWindow.reset(); }
    void planner_printsAScenarioComparison();
    void responsibility_isSearchedFilteredAndPrinted();

  private:
    void openWindow();
    /** Runs `report COMMAND OPTIONS` as the print of the window does; the text of the PDF without blanks. */
    QString print( const QString &command, const QStringList &options ) const;
    void keep( QWidget *widget, const char *name ) const;
    ResponsibilityDialog *openResponsibility();

    test::DemoFixture mFixture;
    std::unique_ptr<MainWindow> mWindow;
};

void TestPrintedSheets::initTestCase()
{
  qputenv( "JINGUAN_CONFIG", mFixture.folder.path().toUtf8() );
  Settings::initialise();
  VERIFY_OK( mFixture.build() );
  QVERIFY( installLanguage( Language::Chinese ) );
  Result<std::unique_ptr<Workspace>> workspace = Workspace::open( mFixture.demo, OpenMode::ReadWrite );
  VERIFY_OK( workspace );
  for ( const auto &[name, source] : { std::pair( "网格方案", "grid" ), std::pair( "绿道方案", "greenway" ) } )
  {
    PlanningRequest request;
    request.element = QStringLiteral( "air" );
    request.kind = QStringLiteral( "air_standard" );
    request.radius = 4000;
    request.count = 3;
    request.region = QStringLiteral( "510112" );
    request.candidateSources = QStringList { QString::fromLatin1( source ) };
    request.name = QString::fromUtf8( name );
    Progress progress;
    const Result<Scenario> scenario = Proposal::propose( ( *workspace )->network(), request, progress );
    VERIFY_OK( scenario );
    VERIFY_OK( ( *workspace )->network().saveScenario( *scenario ) );
  }
}

void TestPrintedSheets::keep( QWidget *widget, const char *name ) const
{
  QVERIFY( test::keepPicture( *widget, QString::fromLatin1( name ) ) );
}

void TestPrintedSheets::openWindow()
{
  Settings::setLastWorkspace( {} );
  mWindow = std::make_unique<MainWindow>( *mFixture.services );
  mWindow->resize( 1366, 768 );
  QSignalSpy completed( mWindow.get(), &MainWindow::completed );
  VERIFY_OK( mWindow->openWorkspace( mFixture.demo ) );
  mWindow->show();
  QVERIFY( mWindow->isComplete() || completed.wait( patience ) );
}

QString TestPrintedSheets::print( const QString &command, const QStringList &options ) const
{
  const QString out = mFixture.folder.filePath( command + QStringLiteral( ".pdf" ) );
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert( QStringLiteral( "JINGUAN_LANG" ), QStringLiteral( "zh" ) );
  process.setProcessEnvironment( environment );
  process.start( QStringLiteral( JINGUAN_PROGRAM ),
    QStringList { QStringLiteral( "report" ), command, QStringLiteral( "--workspace" ), mFixture.demo, QStringLiteral( "--out" ), out }
      + options );
  process.waitForFinished( patience );
  if ( process.exitCode() != 0 )
    qWarning( "%s", process.readAllStandardError().constData() );
  QProcess text;
  text.start( QStringLiteral( "pdftotext" ), { QStringLiteral( "-layout" ), out, QStringLiteral( "-" ) } );
  text.waitForFinished( patience );
  return test::compact( QString::fromUtf8( text.readAllStandardOutput() ) );
}

void TestPrintedSheets::planner_printsAScenarioComparison()
{
  openWindow();
  ComparisonDialog *dialog = mWindow->analyses()->comparison().show( { QStringLiteral( "网格方案" ), QStringLiteral( "绿道方案" ) } );
  QVERIFY( dialog );
  QSignalSpy answered( dialog, &ComparisonDialog::answered );
  QVERIFY( ( !dialog->isBusy() && dialog->comparison() ) || answered.wait( patience ) );
  QVERIFY( dialog->comparison() );
  QSignalSpy asked( mWindow->analyses(), &AnalysisCentre::printAsked );
  auto *button = dialog->findChild<QPushButton *>( QStringLiteral( "comparisonPrint" ) );
  QVERIFY( button && button->isEnabled() );
  button->click();
  QCOMPARE( asked.size(), 1 );
  QCOMPARE( asked.at( 0 ).at( 0 ).toString(), QStringLiteral( "scenario" ) );
  const QStringList options = asked.at( 0 ).at( 1 ).toStringList();
  QCOMPARE( options, QStringList( { QStringLiteral( "--scenarios" ), QStringLiteral( "网格方案" ), QStringLiteral( "绿道方案" ) } ) );

  const QString text = print( QStringLiteral( "scenario" ), options + QStringList { QStringLiteral( "--quick" ) } );
  for ( const char *said :
    { "监测站网规划方案比选", "网格方案", "绿道方案", "方案指标对比（同一口径）", "统一口径", "编制单位", "演示数据" } )
    QVERIFY2( text.contains( QString::fromUtf8( said ) ), said );
  for ( const Scenario &scenario : dialog->comparison()->scenarios() )
    for ( const ScenarioSite &site : scenario.sites )
      QVERIFY2( text.contains( QString::number( site.at.lon, 'f', 5 ) ), qPrintable( site.name ) );
}

ResponsibilityDialog *TestPrintedSheets::openResponsibility()
{
  ResponsibilityDialog *dialog = mWindow->analyses()->responsibility().show();
  if ( !dialog )
    return nullptr;
  QSignalSpy answered( dialog, &ResponsibilityDialog::answered );
  return dialog->figures() || answered.wait( patience ) ? dialog : nullptr;
}

void TestPrintedSheets::responsibility_isSearchedFilteredAndPrinted()
{
  openWindow();
  ResponsibilityDialog *dialog = openResponsibility();
  QVERIFY( dialog && dialog->figures() );
  auto *clauses = dialog->findChild<QTableView *>( QStringLiteral( "responsibilityClauses" ) );
  QCOMPARE( clauses->model()->rowCount(), mFixture.services->responsibility.clauses().size() );
  keep( dialog, "responsibility-clauses" );

  auto *search = dialog->findChild<QLineEdit *>( QStringLiteral( "responsibilitySearch" ) );
  search->setText( QStringLiteral( "水环境" ) );
  QCOMPARE( clauses->model()->rowCount(), 1 );
  QVERIFY( clauses->model()->index( 0, 2 ).data().toString().contains( QStringLiteral( "市环保局（现市生态环境局）" ) ) );
  QVERIFY( clauses->model()->index( 0, 2 ).data().toString().contains( QStringLiteral( "△" ) ) );
  dialog->findChild<QPushButton *>( QStringLiteral( "responsibilityCopy" ) )->click();
  QVERIFY( QApplication::clipboard()->text().contains( QStringLiteral( "水环境质量监测网" ) ) );
  search->clear();

  auto *tabs = dialog->findChild<QTabWidget *>( QStringLiteral( "responsibilityTabs" ) );
  auto *map = dialog->findChild<BureauMap *>( QStringLiteral( "bureauMap" ) );
  tabs->setCurrentWidget( map );
  QCOMPARE( map->layer()->classes().constFirst().label, QStringLiteral( "市生态环境局" ) );
  const auto choose = [dialog]( const char *name, const QString &id ) {
    auto *box = dialog->findChild<QComboBox *>( QString::fromLatin1( name ) );
    QSignalSpy answered( dialog, &ResponsibilityDialog::answered );
    box->setCurrentIndex( box->findData( id ) );
    return box->currentData().toString() == id && ( !dialog->isBusy() || answered.wait( patience ) );
  };
  QVERIFY( choose( "responsibilityUnit", QStringLiteral( "510104" ) ) );
  QVERIFY( choose( "responsibilityBody", QStringLiteral( "swj" ) ) );
  QVERIFY( dialog->figures()->rows().size() < mFixture.services->responsibility.clauses().size() );
  QVERIFY( map->layer()->classes().constFirst().label.contains( QStringLiteral( "市水务局" ) ) );
  QSignalSpy drawn( map->canvas(), &QgsMapCanvas::mapCanvasRefreshed );
  map->canvas()->refreshAllLayers();
  QVERIFY( drawn.wait( patience ) );
  keep( dialog, "responsibility-map" );

  QSignalSpy asked( mWindow->analyses(), &AnalysisCentre::printAsked );
  dialog->findChild<QPushButton *>( QStringLiteral( "responsibilityPrint" ) )->click();
  QCOMPARE( asked.size(), 1 );
  const QStringList options = asked.at( 0 ).at( 1 ).toStringList();
  QCOMPARE( options,
    QStringList( { QStringLiteral( "--unit" ), QStringLiteral( "510104" ), QStringLiteral( "--body" ), QStringLiteral( "swj" ) } ) );
  const QString text = print( QStringLiteral( "responsibility" ), options );
  for ( const char *said : { "市水务局生态环境监测网络责任清单", "水环境质量监测网", "条款与责任分工", "锦江区人民政府" } )
    QVERIFY2( text.contains( QString::fromUtf8( said ) ), said );
}

JINGUAN_QGIS_TEST_MAIN( TestPrintedSheets )
#include "test_printedsheets.moc"

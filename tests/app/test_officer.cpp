#include "BriefCentre.h"
#include "DemoFixture.h"
#include "dialogs/ReportDialog.h"
#include "IncidentCentre.h"
#include "MainWindow.h"
#include "Pictures.h"
#include "ProgramRun.h"
#include "QgisTestMain.h"
#include "Settings.h"
#include "Translation.h"
#include "widgets/briefing/BriefCityPage.h"
#include "widgets/briefing/BriefTodayPage.h"
#include "widgets/briefing/GoalDialog.h"
#include "widgets/charts/StatChartView.h"
#include "widgets/incidents/IncidentStepDialog.h"
#include "widgets/StationPanel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextBrowser>

using namespace jinguan;

namespace
{
constexpr int sWait = 120000;
const QString sUnit = QStringLiteral( "510107" );
} // namespace

/** The day of a district officer: opens the own area, sees an incident, acknowledges it, gives it to somebody, prints. With JINGUAN_TEST_PICTURES pictures are kept. */
class TestOfficer : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void dock_opensOnTheOwnUnit();
    void incident_isAcknowledgedFromTheBrief();
    void incident_isAssignedFromTheBrief();
    void station_isShown();
    void filter_isFollowed();
    void allUnits_leadToOne();
    void moment_isFollowed();
    void readings_refreshWithinTheThrottle();
    void tables_copy();
    void goals_tellWhatIsMissing();
    void report_isPrintedForTheUnit();
    void command_tellsTheSame();
    void goalsCommand_listsEveryGoal();
    void unknownUnit_isSaid();

  private:
    BriefDock *dock() const { return mWindow->briefs()->dock(); }
    template<typename T> T *find( const char *name ) const { return mWindow->findChild<T *>( QString::fromLatin1( name ) ); }
    void shoot( QWidget *widget, const QString &name ) const;
    /** Waits for the brief of \a unit. */
    void awaitBrief( const QString &unit ) const
    {
      QTRY_VERIFY_WITH_TIMEOUT( dock()->brief() && dock()->brief()->area.unit == unit && !dock()->isBusy(), sWait );
    }
    Incident stored( qint64 id ) const { return mWindow->session()->workspace().incidents().incident( id ).value(); }
    /** Chooses the first incident of the brief that \a wanted accepts; its number, 0 without. */
    template<typename Wanted> qint64 choose( Wanted wanted ) const
    {
      for ( const BriefIncident &one : dock()->brief()->incidents )
      {
        if ( !wanted( one.incident ) )
          continue;
        dock()->today()->incidents()->select( QString::number( one.incident.id ) );
        return one.incident.id;
      }
      return 0;
    }

    test::DemoFixture mFixture;
    QTemporaryDir mConfig;
    std::unique_ptr<MainWindow> mWindow;
};

void TestOfficer::shoot( QWidget *widget, const QString &name ) const
{
  if ( test::pictureFolder().isEmpty() )
    return;
  QCoreApplication::processEvents();
  QVERIFY( test::keepPicture( *widget, name ) );
}

void TestOfficer::initTestCase()
{
  qputenv( "JINGUAN_CONFIG", mConfig.path().toUtf8() );
  qputenv( "JINGUAN_PROGRAM", JINGUAN_PROGRAM );
  Settings::initialise();
  Settings::setUserProfile( { QStringLiteral( "李工" ), sUnit, QStringLiteral( "officer" ), sUnit } );
  QVERIFY( installLanguage( test::pictureLanguage( Language::Chinese ) ) );
  VERIFY_OK( mFixture.build() );
  mWindow = std::make_unique<MainWindow>( *mFixture.services );
  mWindow->resize( 1366, 768 );
  mWindow->show();
  QSignalSpy completed( mWindow.get(), &MainWindow::completed );
  VERIFY_OK( mWindow->openWorkspace( mFixture.demo ) );
  QVERIFY( mWindow->isComplete() || completed.wait( sWait ) );
}

void TestOfficer::cleanupTestCase()
{
  mWindow.reset();
}

void TestOfficer::dock_opensOnTheOwnUnit()
{
  QVERIFY( !dock()->brief() ); // nothing is read before somebody looks
  find<QAction>( "actionBrief" )->trigger();
  awaitBrief( sUnit );
  const DistrictBrief &brief = *dock()->brief();
  QCOMPARE( brief.moment, mWindow->session()->moment() );
  QVERIFY( brief.stationCount() > 0 );
  QVERIFY( !brief.elements.isEmpty() && !brief.rankings.isEmpty() && !brief.network.isEmpty() );
  QVERIFY( brief.isDemo );
  QVERIFY( find<QLabel>( "briefTitle" )->text().contains( mFixture.services->responsibility.unit( sUnit )->name.text() ) );
  QCOMPARE( dock()->today()->incidents()->rowCount(), brief.incidents.size() );
  QCOMPARE( dock()->today()->stations()->rowCount(), brief.stations.size() );
  shoot( mWindow.get(), QStringLiteral( "brief_today" ) );
  for ( int tab = 1; tab < dock()->tabs()->count(); ++tab )
  {
    dock()->tabs()->setCurrentIndex( tab );
    shoot( mWindow.get(), QStringLiteral( "brief_tab%1" ).arg( tab ) );
  }
  dock()->tabs()->setCurrentIndex( 0 );
  auto *targets = find<QTableView>( "briefTargets" );
  QCOMPARE( targets->model()->rowCount(), brief.targets.size() );
  QVERIFY( !brief.targets.isEmpty() );
}

void TestOfficer::incident_isAcknowledgedFromTheBrief()
{
  const qint64 id = choose( []( const Incident &incident ) { return incident.state == IncidentState::Open; } );
  QVERIFY( id > 0 );
  QTRY_VERIFY_WITH_TIMEOUT( find<QPushButton>( "briefAcknowledge" )->isEnabled(), sWait );
  QSignalSpy changed( mWindow->incidents()->dock(), &IncidentDock::changed );
  QSignalSpy shown( dock(), &BriefDock::shown );
  find<QPushButton>( "briefAcknowledge" )->click();
  QVERIFY( changed.wait( sWait ) );
  QCOMPARE( stored( id ).state, IncidentState::Acknowledged );
  QVERIFY( !shown.isEmpty() || shown.wait( sWait ) );
  const QList<BriefIncident> &incidents = dock()->brief()->incidents;
  const auto again =
    std::find_if( incidents.cbegin(), incidents.cend(), [id]( const BriefIncident &one ) { return one.incident.id == id; } );
  QVERIFY( again != incidents.cend() );
  QCOMPARE( again->incident.state, IncidentState::Acknowledged );
  QCOMPARE( again->step, QStringLiteral( "assign" ) ); // what is due next
}

void TestOfficer::incident_isAssignedFromTheBrief()
{
  const qint64 id = choose( []( const Incident &incident ) { return incident.state == IncidentState::Acknowledged; } );
  QVERIFY( id > 0 );
  QTRY_VERIFY_WITH_TIMEOUT( find<QPushButton>( "incidentAssign" )->isEnabled(), sWait );
  find<QPushButton>( "briefAssign" )->click();
  auto *dialog = find<IncidentStepDialog>( "incidentStepDialog" );
  QVERIFY( dialog );
  QCOMPARE( mWindow->incidents()->dock()->selected().value( 0 ).id, id );
  dialog->findChild<QComboBox *>( QStringLiteral( "incidentAssignee" ) )->setEditText( QStringLiteral( "王工" ) );
  QSignalSpy changed( mWindow->incidents()->dock(), &IncidentDock::changed );
  QSignalSpy shown( dock(), &BriefDock::shown );
  dialog->accept();
  QVERIFY( changed.wait( sWait ) );
  QCOMPARE( stored( id ).state, IncidentState::Assigned );
  QCOMPARE( stored( id ).assignee, QStringLiteral( "王工" ) );
  QVERIFY( !shown.isEmpty() || shown.wait( sWait ) );
  bool listed = false;
  for ( int row = 0; row < dock()->today()->incidents()->rowCount(); ++row )
    listed = listed || dock()->today()->incidents()->text( row, 5 ) == QStringLiteral( "王工" );
  QVERIFY( listed );
  shoot( mWindow.get(), QStringLiteral( "brief_assigned" ) );
}

void TestOfficer::station_isShown()
{
  const QString code = dock()->brief()->stations.constFirst().code;
  BriefTable *table = dock()->today()->stations();
  table->select( code );
  Q_EMIT table->view()->activated( table->view()->currentIndex() ); // Return
  QCOMPARE( find<StationPanel>( "stationPanel" )->stationCode(), code );
  dock()->raise();
}

void TestOfficer::filter_isFollowed()
{
  auto *filter = find<FilterBox>( "filterBox" );
  filter->setFilter( { MapFilter::Kind::Unit, QStringLiteral( "CDTF" ) } );
  awaitBrief( QStringLiteral( "CDTF" ) );
  for ( const BriefStation &station : dock()->brief()->stations )
    QCOMPARE( mWindow->session()->station( station.code )->unit, QStringLiteral( "CDTF" ) );
  filter->setFilter( { MapFilter::Kind::District, QStringLiteral( "510104" ) } );
  QTRY_VERIFY_WITH_TIMEOUT( dock()->brief() && dock()->brief()->area.district == QStringLiteral( "510104" ), sWait );
  filter->setFilter( {} );
  awaitBrief( sUnit );
}

void TestOfficer::allUnits_leadToOne()
{
  QSignalSpy shown( dock(), &BriefDock::shown );
  find<QPushButton>( "briefAllUnits" )->click();
  QVERIFY( shown.wait( sWait ) );
  QVERIFY( !dock()->brief() );
  auto *units = dock()->city()->findChild<QTableView *>( QStringLiteral( "briefUnits" ) );
  QVERIFY( units->isVisible() );
  QCOMPARE( units->model()->rowCount(), 23 );
  shoot( mWindow.get(), QStringLiteral( "brief_units" ) );
  Q_EMIT dock()->city()->unitPicked( QStringLiteral( "510105" ) );
  awaitBrief( QStringLiteral( "510105" ) );
  QCOMPARE( find<FilterBox>( "filterBox" )->filter().code, QStringLiteral( "510105" ) );
  find<FilterBox>( "filterBox" )->setFilter( {} );
  awaitBrief( sUnit );
}

void TestOfficer::moment_isFollowed()
{
  const UtcSeconds end = mWindow->session()->moment();
  const UtcSeconds before = end - 5 * 86400;
  mWindow->session()->setMoment( before, false );
  QTRY_VERIFY_WITH_TIMEOUT( dock()->brief() && dock()->brief()->moment == before, sWait );
  for ( const BriefIncident &one : dock()->brief()->incidents )
    QVERIFY( one.incident.opened <= before );
  QVERIFY( dock()->brief()->newestReading < before );
  mWindow->session()->setMoment( end, false );
  QTRY_VERIFY_WITH_TIMEOUT( dock()->brief() && dock()->brief()->moment == end, sWait );
}

void TestOfficer::readings_refreshWithinTheThrottle()
{
  QTRY_VERIFY_WITH_TIMEOUT( !dock()->isBusy(), sWait );
  dock()->setThrottle( 600000 );
  QSignalSpy shown( dock(), &BriefDock::shown );
  for ( int i = 0; i < 20; ++i )
    dock()->refresh();
  QVERIFY( !dock()->isBusy() ); // the last one is not ten minutes old
  dock()->setThrottle( 0 );
  dock()->refresh();
  QVERIFY( dock()->isBusy() );
  QVERIFY( shown.wait( sWait ) );
  QCOMPARE( shown.size(), 1 );
  dock()->setThrottle( 30000 );
}

void TestOfficer::tables_copy()
{
  BriefTable *table = dock()->today()->stations();
  table->view()->clearSelection();
  table->view()->findChild<QAction *>( QStringLiteral( "copyAction" ) )->trigger();
  const QStringList lines = QApplication::clipboard()->text().split( QLatin1Char( '\n' ), Qt::SkipEmptyParts );
  QCOMPARE( lines.size(), dock()->brief()->stations.size() + 1 );
}

void TestOfficer::goals_tellWhatIsMissing()
{
  find<QAction>( "actionGoals" )->trigger();
  auto *dialog = find<GoalDialog>( "goalDialog" );
  QVERIFY( dialog );
  QTRY_VERIFY_WITH_TIMEOUT( !dialog->page()->isBusy() && !dialog->page()->table()->goals().isEmpty(), sWait );
  const QList<BriefGoal> goals = dialog->page()->table()->goals();
  QSet<QString> ids;
  for ( const BriefGoal &goal : goals )
  {
    ids.insert( goal.id );
    QVERIFY( !goal.name.isEmpty() && !goal.quote.isEmpty() && goal.due.isValid() );
    QVERIFY2( goal.state != BriefGoalState::Met || ( goal.present && *goal.present >= goal.target - 0.01 ), qPrintable( goal.id ) );
    QVERIFY2( goal.present || !goal.note.isEmpty(), qPrintable( goal.id ) );
  }
  QCOMPARE( ids.size(), goals.size() );
  for ( const char *id : { "air.districts", "water.classes", "sources.online", "sources.capability", "water.drinking_warned" } )
    QVERIFY2( ids.contains( QString::fromLatin1( id ) ), id );
  const auto open = std::find_if( goals.cbegin(), goals.cend(), []( const BriefGoal &goal ) { return !goal.missing.isEmpty(); } );
  QVERIFY( open != goals.cend() );
  dialog->page()->table()->table()->select( open->id );
  const QString told = dialog->page()->table()->detail()->toPlainText();
  QVERIFY2( told.contains( open->missing.constFirst() ) && told.contains( open->quote ), qPrintable( told ) );
  shoot( dialog, QStringLiteral( "goals" ) );
  dialog->close();
}

void TestOfficer::report_isPrintedForTheUnit()
{
  find<QPushButton>( "briefPrint" )->click();
  auto *dialog = mWindow->findChild<ReportDialog *>();
  QVERIFY( dialog );
  const QStringList arguments = dialog->arguments( mConfig.filePath( QStringLiteral( "a.pdf" ) ) );
  QVERIFY2( arguments.contains( QStringLiteral( "district" ) ) && arguments.contains( QStringLiteral( "unit:" ) + sUnit ),
    qPrintable( arguments.join( QLatin1Char( ' ' ) ) ) );
  QTRY_VERIFY_WITH_TIMEOUT( !dialog->isBusy(), sWait );
  QSignalSpy finished( dialog, &ReportDialog::finished );
  const QString out = mConfig.filePath( QStringLiteral( "武侯区.pdf" ) );
  dialog->writeTo( out );
  QVERIFY( finished.wait( sWait ) );
  QVERIFY( finished.first().first().toBool() );
  QVERIFY( QFileInfo( out ).size() > 10000 );
  dialog->close();
}

void TestOfficer::command_tellsTheSame()
{
  find<FilterBox>( "filterBox" )->setFilter( {} );
  awaitBrief( sUnit );
  const DistrictBrief brief = *dock()->brief();
  const test::ProgramAnswer answer = test::runProgram( mConfig.path(),
    { QStringLiteral( "brief" ), QStringLiteral( "-w" ), mFixture.demo, QStringLiteral( "--unit" ), sUnit, QStringLiteral( "--at" ),
      isoLocal( brief.moment ), QStringLiteral( "--json" ) } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  const QJsonObject json = QJsonDocument::fromJson( answer.out ).object();
  QCOMPARE( json.value( QStringLiteral( "stations_total" ) ).toInt(), brief.stationCount() );
  QCOMPARE( json.value( QStringLiteral( "stations_not_reporting" ) ).toInt(), brief.notReportingCount() );
  QCOMPARE( json.value( QStringLiteral( "incidents" ) ).toArray().size(), brief.incidents.size() );
  QCOMPARE( json.value( QStringLiteral( "incidents_overdue" ) ).toInt(), brief.overdue );
  QCOMPARE( json.value( QStringLiteral( "calendar" ) ).toArray().size(), brief.calendar.size() );
  const test::ProgramAnswer text = test::runProgram(
    mConfig.path(), { QStringLiteral( "brief" ), QStringLiteral( "-w" ), mFixture.demo, QStringLiteral( "--unit" ), sUnit } );
  QCOMPARE( text.code, 0 );
  QVERIFY( text.out.contains( "Open incidents" ) && text.out.contains( "Wuhou" ) );
  const test::ProgramAnswer city =
    test::runProgram( mConfig.path(), { QStringLiteral( "brief" ), QStringLiteral( "-w" ), mFixture.demo, QStringLiteral( "--json" ) } );
  QCOMPARE( QJsonDocument::fromJson( city.out ).array().size(), 23 );
}

void TestOfficer::goalsCommand_listsEveryGoal()
{
  const test::ProgramAnswer answer = test::runProgram( mConfig.path(),
    { QStringLiteral( "goals" ), QStringLiteral( "-w" ), mFixture.demo, QStringLiteral( "--district" ), sUnit,
      QStringLiteral( "--json" ) } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  const QJsonArray goals = QJsonDocument::fromJson( answer.out ).array();
  QVERIFY( goals.size() >= 20 );
  for ( const QJsonValue &one : goals )
  {
    const QJsonObject goal = one.toObject();
    const QString state = goal.value( QStringLiteral( "state" ) ).toString();
    QVERIFY( state == QLatin1String( "met" ) || state == QLatin1String( "not_met" ) || state == QLatin1String( "unknown" ) );
    QVERIFY( !( state == QLatin1String( "met" ) && goal.value( QStringLiteral( "present" ) ).isNull() ) );
  }
}

void TestOfficer::unknownUnit_isSaid()
{
  const test::ProgramAnswer answer = test::runProgram( mConfig.path(),
    { QStringLiteral( "brief" ), QStringLiteral( "-w" ), mFixture.demo, QStringLiteral( "--unit" ), QStringLiteral( "nowhere" ) } );
  QCOMPARE( answer.code, 2 );
  QVERIFY( answer.err.contains( QStringLiteral( "nowhere" ) ) );
  const test::ProgramAnswer both = test::runProgram( mConfig.path(),
    { QStringLiteral( "goals" ), QStringLiteral( "-w" ), mFixture.demo, QStringLiteral( "--unit" ), sUnit, QStringLiteral( "--district" ),
      sUnit } );
  QCOMPARE( both.code, 2 );
}

JINGUAN_QGIS_TEST_MAIN( TestOfficer )
#include "test_officer.moc"

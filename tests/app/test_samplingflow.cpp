#include "base/LocalDay.h"
#include "DemoFixture.h"
#include "MainWindow.h"
#include "Pictures.h"
#include "ProgramRun.h"
#include "QgisTestMain.h"
#include "SamplingCentre.h"
#include "Settings.h"
#include "Translation.h"
#include "widgets/charts/StatChartView.h"
#include "widgets/sampling/DeliveryDialog.h"
#include "widgets/sampling/MarkDialog.h"
#include "widgets/sampling/PlanForm.h"
#include "widgets/sampling/PlanPage.h"
#include "widgets/sampling/SamplingDialog.h"
#include "widgets/sampling/SamplingImportBox.h"
#include "widgets/sampling/TargetDialog.h"
#include "widgets/sampling/TargetForm.h"
#include "widgets/sampling/TaskPage.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>

using namespace jinguan;
using namespace jinguan::test;
using State = SamplingTask::State;

/** Manual sampling, deliveries and targets on the demo: in the window as a user goes through them, and by command. */
class TestSamplingFlow : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanup() { mWindow.reset(); }

    void tasks_openWithWhatIsOverdueFirst();
    void tasks_followTheAreaOfTheToolBar();
    void flow_importMarkAndLabResult();
    void plan_formRefusesAndKeeps();
    void deliveries_showLateMissingAndRejectedRows();
    void targets_showWhereTheyStand();
    void targets_newOneIsShown();
    void print_isAskedForWithDayAndArea();
    void commands_tasksMarkImport();
    void commands_deliveriesAndTargets();
    void commands_reportsAreWritten();

  private:
    void openWindow();
    void use( const char *action ) { mWindow->findChild<QAction *>( QString::fromLatin1( action ) )->trigger(); }
    template<typename T> static T *child( const QObject *parent, const char *name )
    {
      return parent->findChild<T *>( QString::fromLatin1( name ) );
    }
    SamplingDialog *openSampling();
    void handOver( SamplingDialog *dialog, const char *indicator );
    static void wait( TaskPage *page );
    static const SamplingTask *task( const TaskPage *page, const QString &station, const QDate &period );
    QJsonDocument run( const QStringList &arguments, int code = 0 );

    DemoFixture mFixture;
    std::unique_ptr<MainWindow> mWindow;
};

void TestSamplingFlow::initTestCase()
{
  qputenv( "JINGUAN_CONFIG", mFixture.folder.path().toUtf8() );
  Settings::initialise();
  QVERIFY(
    installLanguage( test::pictureLanguage( Language::Chinese ) ) ); // before: what the demo refuses is told in the language of its making
  VERIFY_OK( mFixture.build() );
}

void TestSamplingFlow::openWindow()
{
  Settings::setLastWorkspace( {} );
  mWindow = std::make_unique<MainWindow>( *mFixture.services );
  mWindow->resize( 1366, 768 );
  VERIFY_OK( mWindow->openWorkspace( mFixture.demo ) );
}

SamplingDialog *TestSamplingFlow::openSampling()
{
  use( "actionSampling" );
  auto *dialog = child<SamplingDialog>( mWindow.get(), "samplingDialog" );
  if ( dialog )
    wait( dialog->tasks() );
  return dialog;
}

void TestSamplingFlow::wait( TaskPage *page )
{
  QSignalSpy loaded( page, &TaskPage::loaded );
  QVERIFY( !page->isBusy() || loaded.wait( 60000 ) );
}

const SamplingTask *TestSamplingFlow::task( const TaskPage *page, const QString &station, const QDate &period )
{
  for ( const SamplingTask &one : page->tasks() )
    if ( one.station == station && one.period == period )
      return &one;
  return nullptr;
}

QJsonDocument TestSamplingFlow::run( const QStringList &arguments, int code )
{
  const ProgramAnswer answer =
    runProgram( mFixture.folder.path(), arguments + QStringList { QStringLiteral( "-w" ), mFixture.demo, QStringLiteral( "--json" ) } );
  if ( answer.code != code )
    qWarning( "%d: %s", answer.code, qPrintable( answer.err ) );
  return answer.code == code ? QJsonDocument::fromJson( answer.out ) : QJsonDocument();
}

void TestSamplingFlow::tasks_openWithWhatIsOverdueFirst()
{
  openWindow();
  SamplingDialog *dialog = openSampling();
  QVERIFY( dialog );
  TaskPage *page = dialog->tasks();
  // The demo stands on 23 July 2019: the April round of the drinking sources was never handed over.
  const SamplingTask *april = task( page, QStringLiteral( "DEMO-DS01" ), QDate( 2019, 4, 1 ) );
  QVERIFY( april );
  QCOMPARE( april->state, State::Overdue );
  QCOMPARE( april->days, 104 );
  QCOMPARE( task( page, QStringLiteral( "DEMO-DS01" ), QDate( 2019, 3, 1 ) )->state, State::Done );
  QCOMPARE( task( page, QStringLiteral( "DEMO-DS04" ), QDate( 2019, 5, 1 ) )->state, State::Cancelled );
  QCOMPARE( task( page, QStringLiteral( "DEMO-DS02" ), QDate( 2019, 7, 1 ) )->state, State::Sampled );
  // One value could not be read when it was handed over.
  QCOMPARE( task( page, QStringLiteral( "DEMO-DS06" ), QDate( 2019, 3, 1 ) )->missing, QStringList { QStringLiteral( "F" ) } );
  QCOMPARE( task( page, QStringLiteral( "DEMO-DS06" ), QDate( 2019, 3, 1 ) )->state, State::ResultOverdue );
  QVERIFY( page->view()->model()->rowCount() > 10 );
  QCOMPARE( page->view()->model()->index( 0, 0 ).data().toString(), samplingStateText( State::Overdue ) );
  QVERIFY( keepPicture( *dialog, QStringLiteral( "sampling-tasks" ) ) );
  auto *search = child<QLineEdit>( page, "taskSearch" );
  search->setText( QStringLiteral( "没有这样的站" ) );
  QCOMPARE( page->view()->model()->rowCount(), 0 );
  search->clear();
  auto *state = child<QComboBox>( page, "taskState" );
  state->setCurrentIndex( state->findData( static_cast<int>( State::Cancelled ) ) );
  QCOMPARE( page->view()->model()->rowCount(), 1 );
}

void TestSamplingFlow::tasks_followTheAreaOfTheToolBar()
{
  openWindow();
  SamplingDialog *dialog = openSampling();
  QSignalSpy loaded( dialog->tasks(), &TaskPage::loaded );
  mWindow->sampling()->setArea( { MapFilter::Kind::Unit, QStringLiteral( "510182" ) } );
  QVERIFY( loaded.wait( 60000 ) );
  QVERIFY( !dialog->tasks()->tasks().isEmpty() );
  for ( const SamplingTask &one : dialog->tasks()->tasks() )
    QCOMPARE( mWindow->session()->station( one.station )->unit, QStringLiteral( "510182" ) );
  QCOMPARE( dialog->plans()->view()->model()->rowCount(), 3 );
}

/** A manual result of the well of 9 July, as an import brings it. */
void TestSamplingFlow::handOver( SamplingDialog *dialog, const char *indicator )
{
  ReadingStore &store = mWindow->session()->workspace().readings();
  const Result<SeriesId> series =
    store.ensureSeries( { QStringLiteral( "DEMO-GW01" ), {}, QString::fromLatin1( indicator ), Method::Manual, QStringLiteral( "lab" ), 0 },
      QStringLiteral( "mg/L" ) );
  VERIFY_OK( series );
  QSignalSpy loaded( dialog->tasks(), &TaskPage::loaded );
  VERIFY_OK( store.write( *store.beginDelivery( {} ),
    { { *series, Period::Sample, { localday::beginOf( QDate( 2019, 7, 9 ) ) + 3600, 0.1, QualityFlag::Valid, false } } } ) );
  dialog->reload();
  QVERIFY( loaded.wait( 60000 ) );
}

/** Import a plan with two bad rows, mark a sample, bring its lab result: what was overdue is done. */
void TestSamplingFlow::flow_importMarkAndLabResult()
{
  openWindow();
  SamplingDialog *dialog = openSampling();
  const QString path = mFixture.write( QStringLiteral( "计划.csv" ),
    "计划名称,要素,点位编码,监测指标,监测频次,起始日,截止日,采样单位,分析时限天数,起始日期\n"
    "专项,地下水,DEMO-GW01,Fe;Mn,每月,1,10,市生态环境局,20,2019-06-01\n"
    "坏站点,地下水,DEMO-GW99,Fe,每月,1,10,市生态环境局,20,2019-06-01\n"
    "坏频次,地下水,DEMO-GW01,Fe,隔三差五,1,10,市生态环境局,20,2019-06-01\n" );
  QSignalSpy loaded( dialog->tasks(), &TaskPage::loaded );
  dialog->plans()->importFile( path );
  auto *box = child<SamplingImportBox>( dialog, "samplingImportBox" );
  QVERIFY( box );
  auto *rejected = child<QTableView>( box, "importRejected" );
  QCOMPARE( rejected->model()->rowCount(), 2 );
  QCOMPARE( rejected->model()->index( 0, 0 ).data().toString(), QStringLiteral( "3" ) );
  QCOMPARE( rejected->model()->index( 0, 1 ).data().toString(), QStringLiteral( "点位编码" ) );
  QVERIFY( keepPicture( *box, QStringLiteral( "sampling-import" ) ) );
  box->close();
  QVERIFY( loaded.wait( 60000 ) );
  TaskPage *page = dialog->tasks();
  const auto special = [&]() -> const SamplingTask * {
    for ( const SamplingTask &one : page->tasks() )
      if ( one.planName == QStringLiteral( "专项" ) && one.period == QDate( 2019, 7, 1 ) )
        return &one;
    return nullptr;
  };
  QVERIFY( special() );
  QCOMPARE( special()->state, State::Overdue );
  QCOMPARE( special()->days, 13 );

  // Mark it: the day of sampling is kept, an empty reason for cancelling is refused first.
  child<QLineEdit>( page, "taskSearch" )->setText( QStringLiteral( "专项" ) );
  for ( int row = 0; row < page->view()->model()->rowCount(); ++row )
    if ( page->view()->model()->index( row, 6 ).data().toString().startsWith( QStringLiteral( "2019-07" ) ) )
      page->view()->selectRow( row );
  MarkDialog *form = page->openMark();
  QVERIFY( form );
  form->setStep( SamplingStep::Cancelled );
  QTest::mouseClick( child<QPushButton>( form, "markSave" ), Qt::LeftButton );
  QVERIFY( form->isVisible() );
  QVERIFY( !child<QLabel>( form, "markMessage" )->text().isEmpty() );
  form->setStep( SamplingStep::Sampled );
  child<QDateEdit>( form, "markSampledOn" )->setDate( QDate( 2019, 7, 9 ) );
  child<QLineEdit>( form, "markCode" )->setText( QStringLiteral( "GW20190709" ) );
  loaded.clear();
  QTest::mouseClick( child<QPushButton>( form, "markSave" ), Qt::LeftButton );
  QVERIFY( loaded.wait( 60000 ) );
  QCOMPARE( special()->state, State::Sampled );
  QCOMPARE( special()->mark->sampleCode, QStringLiteral( "GW20190709" ) );

  // The laboratory hands over one result, then the other.
  handOver( dialog, "Fe" );
  QCOMPARE( special()->state, State::InAnalysis );
  handOver( dialog, "Mn" );
  QCOMPARE( special()->state, State::Done );
  QVERIFY( special()->missing.isEmpty() );
}

void TestSamplingFlow::plan_formRefusesAndKeeps()
{
  openWindow();
  SamplingDialog *dialog = openSampling();
  const int before = static_cast<int>( mWindow->session()->workspace().sampling().plans()->size() );
  SamplingPlan plan;
  plan.validFrom = QDate( 2019, 1, 1 );
  plan.element = QStringLiteral( "noise" );
  PlanForm *form = dialog->plans()->openForm( plan );
  child<QLineEdit>( form, "planName" )->setText( QStringLiteral( "噪声手工" ) );
  QVERIFY( keepPicture( *form, QStringLiteral( "sampling-plan" ) ) );
  QTest::mouseClick( child<QPushButton>( form, "planSave" ), Qt::LeftButton );
  QVERIFY( form->isVisible() ); // it names no station
  QVERIFY( !child<QLabel>( form, "planMessage" )->text().isEmpty() );
  plan = form->plan();
  plan.stations = { QStringLiteral( "DEMO-NR01" ) };
  plan.indicators = { QStringLiteral( "Leq" ) };
  Q_EMIT form->saved( plan );
  QCOMPARE( mWindow->session()->workspace().sampling().plans()->size(), before + 1 );
  QVERIFY( !form->isVisible() );
}

void TestSamplingFlow::deliveries_showLateMissingAndRejectedRows()
{
  openWindow();
  use( "actionDeliveries" );
  auto *dialog = child<DeliveryDialog>( mWindow.get(), "deliveryDialog" );
  QVERIFY( dialog );
  QSignalSpy loaded( dialog, &DeliveryDialog::loaded );
  QVERIFY( !dialog->isBusy() || loaded.wait( 60000 ) );
  QTableWidget *matrix = dialog->matrix();
  QCOMPARE( matrix->columnCount(), 14 );
  int row = -1;
  for ( int i = 0; i < matrix->rowCount(); ++i )
    if ( matrix->item( i, 1 )->text().contains( QStringLiteral( "饮用水水源" ) ) )
      row = i;
  QVERIFY( row >= 0 );
  QMap<int, const LedgerEntry *> months;
  for ( const LedgerEntry &entry : dialog->ledger().entries )
    if ( entry.promise.name.contains( QStringLiteral( "饮用水水源" ) ) )
      months.insert( entry.period.month(), &entry );
  QCOMPARE( months.value( 1 )->state, LedgerEntry::State::OnTime );
  QCOMPARE( months.value( 2 )->state, LedgerEntry::State::Late );
  QCOMPARE( months.value( 2 )->daysLate, 4 );
  QCOMPARE( months.value( 3 )->rejected, 2 );
  QCOMPARE( months.value( 4 )->state, LedgerEntry::State::Missing );
  QCOMPARE( months.value( 7 )->state, LedgerEntry::State::NotDue );
  dialog->choose( row, 3 );
  QCOMPARE( child<QTableView>( dialog, "deliveryView" )->model()->rowCount(), 1 );
  QCOMPARE( child<QTableView>( dialog, "deliveryRejected" )->model()->rowCount(), 2 );
  QVERIFY( keepPicture( *dialog, QStringLiteral( "deliveries" ) ) );
  dialog->choose( row, 4 );
  QCOMPARE( child<QTableView>( dialog, "deliveryView" )->model()->rowCount(), 0 );
}

void TestSamplingFlow::targets_showWhereTheyStand()
{
  openWindow();
  use( "actionTargets" );
  auto *dialog = child<TargetDialog>( mWindow.get(), "targetDialog" );
  QVERIFY( dialog );
  QSignalSpy loaded( dialog, &TargetDialog::loaded );
  QVERIFY( !dialog->isBusy() || loaded.wait( 60000 ) );
  loaded.clear();
  dialog->setYear( 2015, QDate( 2015, 9, 30 ) );
  QVERIFY( loaded.wait( 60000 ) );
  QCOMPARE( dialog->statuses().size(), 4 );
  const auto of = [&]( const QString &place, TargetMeasure measure, bool clean ) {
    return *std::find_if( dialog->statuses().cbegin(), dialog->statuses().cend(), [&]( const TargetStatus &status ) {
      return status.target.place == place && status.target.measure == measure && status.target.withoutDustDays == clean;
    } );
  };
  const TargetStatus jinjiang = of( QStringLiteral( "510104" ), TargetMeasure::AnnualMean, false );
  QCOMPARE( jinjiang.daysLeft, 92 );
  QVERIFY( jinjiang.now.validDays > 260 );
  QVERIFY( *jinjiang.lastYear > *jinjiang.now.value ); // 2014 was worse
  QVERIFY( jinjiang.needed && jinjiang.ifAsLastYear );
  QCOMPARE( jinjiang.dustDays, 2 );
  // One station of seven cannot speak for the city.
  QCOMPARE( of( {}, TargetMeasure::AnnualMean, false ).verdict, TargetStatus::Verdict::NoData );
  QVERIFY( dialog->chart()->chart() );
  for ( int row = 0; row < dialog->view()->model()->rowCount(); ++row )
    if ( dialog->view()->model()->index( row, 1 ).data().toString()
      == mFixture.services->responsibility.unit( QStringLiteral( "510104" ) )->name.text() )
    {
      dialog->view()->selectRow( row );
      break;
    }
  QVERIFY( !dialog->chart()->chart()->isEmpty() );
  QVERIFY( keepPicture( *dialog, QStringLiteral( "targets" ) ) );
}

void TestSamplingFlow::targets_newOneIsShown()
{
  openWindow();
  use( "actionTargets" );
  auto *dialog = child<TargetDialog>( mWindow.get(), "targetDialog" );
  QSignalSpy loaded( dialog, &TargetDialog::loaded );
  QVERIFY( !dialog->isBusy() || loaded.wait( 60000 ) );
  loaded.clear();
  dialog->setYear( 2013, QDate( 2013, 12, 31 ) );
  QVERIFY( loaded.wait( 60000 ) );
  QCOMPARE( dialog->statuses().size(), 1 );
  YearTarget target;
  target.place = QStringLiteral( "510104" );
  target.year = 2013;
  target.measure = TargetMeasure::DaysAbove;
  TargetForm *form = dialog->openForm( target );
  child<QDoubleSpinBox>( form, "targetValue" )->setValue( 40 );
  child<QLineEdit>( form, "targetSource" )->setText( QStringLiteral( "责任书" ) );
  loaded.clear();
  QTest::mouseClick( child<QPushButton>( form, "targetSave" ), Qt::LeftButton );
  QVERIFY( loaded.wait( 60000 ) );
  QCOMPARE( dialog->statuses().size(), 2 );
  QCOMPARE( dialog->statuses().last().target.level, 200 );
  QVERIFY( dialog->statuses().last().verdict == TargetStatus::Verdict::Made
    || dialog->statuses().last().verdict == TargetStatus::Verdict::Missed );
}

void TestSamplingFlow::print_isAskedForWithDayAndArea()
{
  openWindow();
  SamplingDialog *dialog = openSampling();
  QSignalSpy asked( mWindow->sampling(), &SamplingCentre::printAsked );
  QTest::mouseClick( child<QPushButton>( dialog, "samplingPrint" ), Qt::LeftButton );
  QCOMPARE( asked.size(), 1 );
  QCOMPARE( asked.first().at( 0 ).toString(), QStringLiteral( "sampling" ) );
  QCOMPARE( asked.first().at( 1 ).toStringList(), ( QStringList { QStringLiteral( "--at" ), QStringLiteral( "2019-07-23" ) } ) );
}

void TestSamplingFlow::commands_tasksMarkImport()
{
  const QStringList overdue { QStringLiteral( "sampling" ), QStringLiteral( "tasks" ), QStringLiteral( "--state" ),
    QStringLiteral( "overdue" ), QStringLiteral( "--element" ), QStringLiteral( "soil" ) };
  const QJsonArray before = run( overdue ).array();
  QVERIFY( !before.isEmpty() );
  const QJsonObject first = before.first().toObject();
  QCOMPARE( first.value( QStringLiteral( "state" ) ).toString(), QStringLiteral( "overdue" ) );
  const QJsonObject marked =
    run( { QStringLiteral( "sampling" ), QStringLiteral( "mark" ), QStringLiteral( "--plan" ),
           first.value( QStringLiteral( "plan" ) ).toString(), QStringLiteral( "--station" ),
           first.value( QStringLiteral( "station" ) ).toString(), QStringLiteral( "--period" ),
           first.value( QStringLiteral( "from" ) ).toString(), QStringLiteral( "--on" ), QStringLiteral( "2019-06-20" ) } )
      .object();
  QCOMPARE( marked.value( QStringLiteral( "step" ) ).toString(), QStringLiteral( "sampled" ) );
  QCOMPARE( run( overdue ).array().size(), before.size() - 1 );
  QVERIFY( run( { QStringLiteral( "sampling" ), QStringLiteral( "mark" ), QStringLiteral( "--plan" ), QStringLiteral( "没有" ),
                  QStringLiteral( "--station" ), QStringLiteral( "X" ), QStringLiteral( "--period" ), QStringLiteral( "2019-06-01" ) },
    2 )
             .isNull() );
  const QString out = mFixture.folder.filePath( QStringLiteral( "plans.xlsx" ) );
  QVERIFY( !run( { QStringLiteral( "sampling" ), QStringLiteral( "export" ), out } ).isNull() );
  const QJsonObject again = run( { QStringLiteral( "sampling" ), QStringLiteral( "import" ), out } ).object();
  QCOMPARE( again.value( QStringLiteral( "unchanged" ) ).toInt(),
    run( { QStringLiteral( "sampling" ), QStringLiteral( "plan" ) } ).array().size() );
  const QString bad = mFixture.write( QStringLiteral( "bad.csv" ),
    "plan,element,stations,indicators,rhythm,sampler,valid_from\nx,soil,NO-1,SOIL_Cd,monthly,hbj,2019-01-01\n" );
  const QJsonObject rejected = run( { QStringLiteral( "sampling" ), QStringLiteral( "import" ), bad }, 1 ).object();
  QCOMPARE( rejected.value( QStringLiteral( "rejected_rows" ) ).toArray().first().toObject().value( QStringLiteral( "row" ) ).toInt(), 2 );
}

void TestSamplingFlow::commands_deliveriesAndTargets()
{
  const QJsonArray late =
    run( { QStringLiteral( "deliveries" ), QStringLiteral( "list" ), QStringLiteral( "--late" ), QStringLiteral( "--from" ),
           QStringLiteral( "2019-01-01" ), QStringLiteral( "--body" ), QStringLiteral( "swj" ) } )
      .array();
  QCOMPARE( late.size(), 2 ); // February late, April missing
  QCOMPARE( late.first().toObject().value( QStringLiteral( "days_late" ) ).toInt(), 4 );
  QVERIFY( !run( { QStringLiteral( "targets" ), QStringLiteral( "set" ), QStringLiteral( "--unit" ), QStringLiteral( "510104" ),
                   QStringLiteral( "--year" ), QStringLiteral( "2015" ), QStringLiteral( "--indicator" ), QStringLiteral( "PM10" ),
                   QStringLiteral( "--target" ), QStringLiteral( "70" ) } )
              .isNull() );
  const QJsonArray status =
    run( { QStringLiteral( "targets" ), QStringLiteral( "status" ), QStringLiteral( "--year" ), QStringLiteral( "2015" ),
           QStringLiteral( "--unit" ), QStringLiteral( "510104" ), QStringLiteral( "--at" ), QStringLiteral( "2015-12-31" ) } )
      .array();
  QCOMPARE( status.size(), 4 );
  for ( const QJsonValue &one : status )
  {
    const QJsonObject row = one.toObject();
    if ( row.value( QStringLiteral( "indicator" ) ) == QLatin1String( "PM2.5" ) && !row.value( QStringLiteral( "without_dust" ) ).toBool() )
      QCOMPARE( row.value( QStringLiteral( "verdict" ) ).toString(), QStringLiteral( "made" ) ); // 59.9 against 60
    if ( row.value( QStringLiteral( "indicator" ) ) == QLatin1String( "PM10" ) )
      QCOMPARE( row.value( QStringLiteral( "verdict" ) ).toString(), QStringLiteral( "no-data" ) );
  }
  QVERIFY(
    run( { QStringLiteral( "targets" ), QStringLiteral( "set" ), QStringLiteral( "--year" ), QStringLiteral( "2015" ),
           QStringLiteral( "--measure" ), QStringLiteral( "good-day-share" ), QStringLiteral( "--target" ), QStringLiteral( "120" ) },
      2 )
      .isNull() );
}

void TestSamplingFlow::commands_reportsAreWritten()
{
  for ( const auto &[kind, year] : { std::pair( "sampling", 0 ), { "deliveries", 2019 }, { "targets", 2015 } } )
  {
    const QString out = mFixture.folder.filePath( QString::fromLatin1( kind ) + QStringLiteral( ".pdf" ) );
    QStringList arguments { QStringLiteral( "report" ), QString::fromLatin1( kind ), QStringLiteral( "--out" ), out };
    if ( year > 0 )
      arguments << QStringLiteral( "--year" ) << QString::number( year );
    QVERIFY2( !run( arguments ).isNull(), kind );
    QVERIFY( QFileInfo( out ).size() > 5000 );
    if ( const QString folder = pictureFolder(); !folder.isEmpty() )
      QVERIFY( QFile::copy( out, folder + QLatin1Char( '/' ) + QString::fromLatin1( kind ) + QStringLiteral( ".pdf" ) ) );
  }
}

JINGUAN_QGIS_TEST_MAIN( TestSamplingFlow )
#include "test_samplingflow.moc"

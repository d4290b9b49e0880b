#include "DemoFixture.h"
#include "IncidentCentre.h"
#include "MainWindow.h"
#include "Pictures.h"
#include "QgisTestMain.h"
#include "Settings.h"
#include "Translation.h"
#include "warning/IncidentDesk.h"
#include "widgets/ElementBar.h"
#include "widgets/incidents/IncidentStepDialog.h"
#include "widgets/incidents/LoadDialog.h"
#include "widgets/incidents/RiverDialog.h"
#include "widgets/incidents/RuleDialog.h"
#include "widgets/StationPanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTextBrowser>

using namespace jinguan;

namespace
{
constexpr int sWait = 30000;
}

/** What an officer does with warnings: reads the list, acts, sees new ones come, changes a rule. With JINGUAN_TEST_PICTURES pictures are kept. */
class TestIncidents : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void demo_opensWithASensibleList();
    void list_followsElementAndArea();
    void list_mineIsTheUnitOfTheUser();
    void list_copiesToASpreadsheet();
    void row_opensTheStation();
    void acknowledge_entersTheStory();
    void assign_offersThoseWhoAnswer();
    void close_withoutReasonIsRefused();
    void close_asksForAReason();
    void readings_openIncidentsByThemselves();
    void rules_previewAgreesWithTheScan();
    void rules_wrongNumberIsSaid();
    void rules_ownRuleComesAndGoes();
    void demo_namesWhoAnswers();
    void list_showsEnoughOfItself();
    void load_tellsTheFiguresOfTheCommand();
    void rivers_areEditedAndKept();
    void preferences_keepWarningSettings();
    void secondWindow_doesNotScan();

  private:
    IncidentDock *dock() const { return mWindow->incidents()->dock(); }
    template<typename T> T *find( const char *name ) const { return mWindow->findChild<T *>( QString::fromLatin1( name ) ); }
    void choose( IncidentFilter::Choice choice ) const
    {
      auto *box = find<QComboBox>( "incidentChoice" );
      box->setCurrentIndex( box->findData( static_cast<int>( choice ) ) );
    }
    void everyElement( bool on ) const { find<QCheckBox>( "incidentEveryElement" )->setChecked( on ); }
    /** Selects the first listed incident that \a wanted accepts; its id, 0 when there is none. */
    template<typename Wanted> qint64 select( Wanted wanted ) const
    {
      for ( int row = 0; row < dock()->filter()->rowCount(); ++row )
      {
        const qint64 id = dock()->filter()->index( row, 0 ).data( IncidentModel::idRole ).toLongLong();
        if ( !wanted( dock()->model()->find( id )->incident ) )
          continue;
        dock()->view()->selectRow( row );
        return id;
      }
      return 0;
    }
    /** The incident as the store has it now. */
    Incident stored( qint64 id ) const { return mWindow->session()->workspace().incidents().incident( id ).value(); }
    void shoot( QWidget *widget, const QString &name ) const;

    test::DemoFixture mFixture;
    QTemporaryDir mConfig;
    std::unique_ptr<MainWindow> mWindow;
};

void TestIncidents::shoot( QWidget *widget, const QString &name ) const
{
  if ( test::pictureFolder().isEmpty() )
    return;
  QCoreApplication::processEvents();
  QVERIFY( test::keepPicture( *widget, name ) );
}

void TestIncidents::initTestCase()
{
  qputenv( "JINGUAN_CONFIG", mConfig.path().toUtf8() );
  qputenv( "JINGUAN_PROGRAM", JINGUAN_PROGRAM );
  Settings::initialise();
  Settings::setUserProfile(
    { QStringLiteral( "李工" ), QStringLiteral( "510107" ), QStringLiteral( "officer" ), QStringLiteral( "510107" ) } );
  installLanguage( Settings::language() );
  VERIFY_OK( mFixture.build() );
  mWindow = std::make_unique<MainWindow>( *mFixture.services );
  mWindow->resize( 1366, 768 );
  mWindow->show();
  mWindow->incidents()->watch().setThrottle( 0 );
  QSignalSpy completed( mWindow.get(), &MainWindow::completed );
  QSignalSpy scanned( &mWindow->incidents()->watch(), &IncidentWatch::scanned );
  QSignalSpy shown( dock(), &IncidentDock::shown );
  QSignalSpy opened( &mWindow->incidents()->watch(), &IncidentWatch::opened );
  VERIFY_OK( mWindow->openWorkspace( mFixture.demo ) );
  QVERIFY( mWindow->isComplete() || completed.wait( sWait ) );
  QVERIFY( !scanned.isEmpty() || scanned.wait( sWait ) );
  QCOMPARE( scanned.first().first().toBool(), false ); // all was found when the demo was built
  QTRY_VERIFY_WITH_TIMEOUT( !shown.isEmpty(), sWait );
  QVERIFY( opened.isEmpty() );
}

void TestIncidents::cleanupTestCase()
{
  mWindow.reset();
}

void TestIncidents::demo_opensWithASensibleList()
{
  dock()->raise();
  QVERIFY( find<QCheckBox>( "incidentEveryElement" )->isChecked() ); // nothing stays unseen because the map shows another element
  const TimeRange extent = mWindow->session()->dataExtent();
  QVERIFY( dock()->filter()->rowCount() > 0 );
  QVERIFY( dock()->windowTitle().contains( QString::number( dock()->filter()->openCount() ) ) );
  int silent = 0;
  QSet<QString> elements;
  for ( const IncidentRow &row : dock()->model()->rows() )
  {
    QVERIFY2( row.incident.opened > extent.to - 31 * 86400LL, qPrintable( row.what ) );
    QVERIFY( !row.station.isEmpty() && !row.what.isEmpty() );
    elements.insert( row.incident.element );
    silent += row.incident.kind == QLatin1String( "no_data" ) && row.incident.ended == 0 ? 1 : 0;
  }
  QVERIFY2( elements.size() >= 2, qPrintable( QStringList( elements.values() ).join( QLatin1Char( ' ' ) ) ) );
  QVERIFY2( silent < 20, qPrintable( QString::number( silent ) ) );
}

void TestIncidents::list_followsElementAndArea()
{
  auto *elements = find<ElementBar>( "elementBar" );
  auto *area = find<FilterBox>( "filterBox" );
  choose( IncidentFilter::Choice::All );
  everyElement( false );
  const auto listed = [this] {
    QList<Incident> incidents;
    for ( int row = 0; row < dock()->filter()->rowCount(); ++row )
      incidents.append( dock()->model()->find( dock()->filter()->index( row, 0 ).data( IncidentModel::idRole ).toLongLong() )->incident );
    return incidents;
  };
  elements->setElement( QStringLiteral( "surface_water" ) );
  QVERIFY( !listed().isEmpty() );
  for ( const Incident &incident : listed() )
    QCOMPARE( incident.element, QStringLiteral( "surface_water" ) );
  const qsizetype all = listed().size();
  const QString district = listed().first().district;
  area->setFilter( MapFilter { MapFilter::Kind::District, district } );
  QVERIFY( !listed().isEmpty() );
  QVERIFY( listed().size() < all );
  for ( const Incident &incident : listed() )
    QCOMPARE( incident.district, district );
  area->setFilter( MapFilter() );
  QCOMPARE( listed().size(), all );
  elements->setElement( QStringLiteral( "air" ) );
  choose( IncidentFilter::Choice::NotClosed );
  everyElement( true );
}

void TestIncidents::list_mineIsTheUnitOfTheUser()
{
  const int open = dock()->filter()->rowCount();
  choose( IncidentFilter::Choice::Mine );
  QVERIFY( dock()->filter()->rowCount() < open );
  for ( int row = 0; row < dock()->filter()->rowCount(); ++row )
    QCOMPARE( dock()->model()->find( dock()->filter()->index( row, 0 ).data( IncidentModel::idRole ).toLongLong() )->incident.unit,
      QStringLiteral( "510107" ) );
  choose( IncidentFilter::Choice::NotClosed );
  QCOMPARE( dock()->filter()->rowCount(), open );
}

void TestIncidents::list_copiesToASpreadsheet()
{
  dock()->view()->clearSelection();
  dock()->view()->findChild<QAction *>( QStringLiteral( "copyAction" ) )->trigger();
  const QStringList lines = QApplication::clipboard()->text().split( QLatin1Char( '\n' ), Qt::SkipEmptyParts );
  QCOMPARE( lines.size(), dock()->filter()->rowCount() + 1 );
  QCOMPARE( lines.first().count( QLatin1Char( '\t' ) ), static_cast<int>( IncidentModel::ColumnCount ) - 1 );
}

void TestIncidents::row_opensTheStation()
{
  QSignalSpy told( dock(), &IncidentDock::storyShown );
  const qint64 id = select( []( const Incident & ) { return true; } );
  QVERIFY( id > 0 );
  QCOMPARE( find<StationPanel>( "stationPanel" )->stationCode(), stored( id ).station );
  QVERIFY( told.wait( sWait ) );
  const QString story = find<QTextBrowser>( "incidentStory" )->toPlainText();
  QVERIFY2( story.contains( dock()->model()->find( id )->what ), qPrintable( story ) );
  QVERIFY2( story.contains( dock()->model()->find( id )->lead ), qPrintable( story ) );
  shoot( mWindow.get(), QStringLiteral( "incidents_1366" ) );
}

void TestIncidents::acknowledge_entersTheStory()
{
  const qint64 id = select( []( const Incident &incident ) { return incident.state == IncidentState::Open; } );
  QVERIFY( id > 0 );
  QSignalSpy changed( dock(), &IncidentDock::changed );
  QSignalSpy shown( dock(), &IncidentDock::shown );
  find<QPushButton>( "incidentAcknowledge" )->click();
  QVERIFY( changed.wait( sWait ) );
  QVERIFY( !shown.isEmpty() || shown.wait( sWait ) );
  QCOMPARE( stored( id ).state, IncidentState::Acknowledged );
  QCOMPARE( dock()->model()->find( id )->incident.state, IncidentState::Acknowledged );
  QTRY_VERIFY_WITH_TIMEOUT( find<QTextBrowser>( "incidentStory" )->toPlainText().contains( QStringLiteral( "李工" ) ), sWait );
}

void TestIncidents::assign_offersThoseWhoAnswer()
{
  const qint64 id = dock()->selected().value( 0 ).id;
  QVERIFY( id > 0 );
  find<QPushButton>( "incidentAssign" )->click();
  auto *dialog = find<IncidentStepDialog>( "incidentStepDialog" );
  QVERIFY( dialog );
  auto *assignees = dialog->findChild<QComboBox *>( QStringLiteral( "incidentAssignee" ) );
  const ResponsibleUnit *unit = mFixture.services->responsibility.unit( stored( id ).unit );
  QVERIFY( unit );
  QVERIFY( assignees->findText( unit->body.text() ) >= 0 );
  QVERIFY( assignees->findText( mFixture.services->responsibility.body( stored( id ).lead.first() )->nameNow.text() ) >= 0 );
  assignees->setEditText( unit->body.text() );
  dialog->findChild<QPlainTextEdit *>( QStringLiteral( "incidentText" ) )->setPlainText( QStringLiteral( "请现场核查" ) );
  shoot( dialog, QStringLiteral( "assign" ) );
  QSignalSpy changed( dock(), &IncidentDock::changed );
  dialog->accept();
  QVERIFY( changed.wait( sWait ) );
  QCOMPARE( stored( id ).state, IncidentState::Assigned );
  QCOMPARE( stored( id ).assignee, unit->body.text() );
  QTRY_VERIFY_WITH_TIMEOUT( find<QTextBrowser>( "incidentStory" )->toPlainText().contains( QStringLiteral( "请现场核查" ) ), sWait );
}

void TestIncidents::close_withoutReasonIsRefused()
{
  const qint64 id = select( []( const Incident &incident ) { return incident.ended == 0 && incident.state != IncidentState::Closed; } );
  QVERIFY( id > 0 );
  QSignalSpy failed( dock(), &IncidentDock::failed );
  dock()->closeIncidents( QString() );
  QVERIFY( failed.wait( sWait ) );
  QVERIFY( !failed.first().first().toString().isEmpty() );
  QVERIFY( stored( id ).state != IncidentState::Closed );
}

void TestIncidents::close_asksForAReason()
{
  const qint64 id = dock()->selected().value( 0 ).id;
  QVERIFY( id > 0 );
  const Incident before = stored( id );
  QTRY_VERIFY_WITH_TIMEOUT( find<QPushButton>( "incidentClose" )->isEnabled(), sWait );
  find<QPushButton>( "incidentClose" )->click();
  auto *dialog = dock()->findChildren<IncidentStepDialog *>().last();
  QPushButton *ok = nullptr;
  for ( QPushButton *button : dialog->findChildren<QPushButton *>() )
    ok = button->isDefault() ? button : ok;
  QVERIFY( ok );
  QVERIFY( !ok->isEnabled() );
  dialog->findChild<QPlainTextEdit *>( QStringLiteral( "incidentText" ) )->setPlainText( QStringLiteral( "仪器校准" ) );
  QVERIFY( ok->isEnabled() );
  QSignalSpy changed( dock(), &IncidentDock::changed );
  ok->click();
  QVERIFY( changed.wait( sWait ) );
  QCOMPARE( stored( id ).state, IncidentState::Closed );
  // A scan that finds the condition again does not open it anew, and the list drops it.
  QTRY_VERIFY_WITH_TIMEOUT( select( [id]( const Incident &incident ) { return incident.id == id; } ) == 0, sWait );
  const QList<Incident> left =
    mWindow->session()->workspace().incidents().incidents( { true, {}, before.station, before.rule, {}, {}, 0, 0 } ).value();
  QVERIFY( std::none_of( left.begin(), left.end(),
    [&before]( const Incident &other ) { return other.indicator == before.indicator && other.since == before.since; } ) );
}

void TestIncidents::readings_openIncidentsByThemselves()
{
  // A station that delivers to the end of the demo and has nothing open yet.
  Workspace &workspace = mWindow->session()->workspace();
  const UtcSeconds end = mWindow->session()->dataExtent().to;
  const QList<LatestReading> latest = workspace.readings().latest().value();
  QSet<QString> busy;
  const QList<Incident> lasting = workspace.incidents().incidents( { true, {}, {}, {}, {}, {}, 0, 0 } ).value();
  for ( const Incident &incident : lasting )
    busy.insert( incident.station );
  const LatestReading *chosen = nullptr;
  for ( const LatestReading &reading : latest )
  {
    const Station *station = mWindow->session()->station( reading.series.key.station );
    if ( station && station->kind == QLatin1String( "air_standard" ) && reading.series.key.indicator == QLatin1String( "PM2.5" )
      && reading.period == Period::Hour && endOf( reading.reading.begin, Period::Hour ) > end - 86400 && !busy.contains( station->code ) )
      chosen = &reading;
  }
  QVERIFY( chosen );
  const QString code = chosen->series.key.station;
  QVERIFY( !mWindow->session()->statuses().value( code ).openIncident );

  QSignalSpy opened( &mWindow->incidents()->watch(), &IncidentWatch::opened );
  QSignalSpy banner( mWindow->incidents(), &IncidentCentre::banner );
  QSignalSpy sounded( &mWindow->incidents()->notifier(), &IncidentNotifier::sounded );
  const qint64 delivery = workspace.readings().beginDelivery( Delivery() ).value();
  QList<IncomingReading> readings;
  for ( int hour = 1; hour <= 4; ++hour )
    readings.append( { chosen->series.id, Period::Hour, { chosen->reading.begin + hour * 3600, 480, QualityFlag::Valid, false } } );
  VERIFY_OK( workspace.readings().write( delivery, readings ) );
  QTRY_VERIFY_WITH_TIMEOUT( !opened.isEmpty(), sWait ); // noticed by the poll, nobody asked
  const auto incidents = opened.first().first().value<QList<Incident>>();
  QVERIFY( std::any_of( incidents.begin(), incidents.end(), [&code]( const Incident &incident ) { return incident.station == code; } ) );
  // One station that runs ahead does not make the others silent.
  for ( const Incident &incident : incidents )
    QVERIFY2( incident.station == code, qPrintable( incident.rule + QLatin1Char( ' ' ) + incident.station ) );
  QCOMPARE( banner.size(), 1 ); // there is no tray here
  QVERIFY( banner.first().first().toString().contains( mWindow->session()->station( code )->name.text() ) );
  QCOMPARE( sounded.size(), 1 );
  QTRY_VERIFY_WITH_TIMEOUT( select( [&code]( const Incident &incident ) { return incident.station == code; } ) > 0, sWait );
  // The ring: where the newest data stand.
  mWindow->session()->setMoment( mWindow->incidents()->watch().now(), false );
  QTRY_VERIFY_WITH_TIMEOUT( mWindow->session()->statuses().value( code ).openIncident, sWait );
  shoot( mWindow.get(), QStringLiteral( "incidents_new" ) );
}

void TestIncidents::rules_previewAgreesWithTheScan()
{
  find<QAction>( "actionRules" )->trigger();
  RuleDialog *dialog = mWindow->incidents()->ruleDialog();
  QVERIFY( dialog );
  QVERIFY( dialog->select( QStringLiteral( "air.micro.high" ) ) );
  shoot( dialog, QStringLiteral( "rules" ) );
  dialog->form()->table()->table()->item( 0, ThresholdTable::Open )->setText( QStringLiteral( "60" ) );
  QSignalSpy counted( dialog, &RuleDialog::counted );
  dialog->findChild<QPushButton *>( QStringLiteral( "rulePreview" ) )->click();
  QVERIFY( counted.wait( sWait ) );
  const int expected = counted.first().first().toInt();
  QVERIFY( expected > 0 );
  QVERIFY( dialog->findChild<QLabel *>( QStringLiteral( "ruleCount" ) )->text().contains( QString::number( expected ) ) );
  shoot( dialog, QStringLiteral( "rules_tried" ) );

  const auto stored = [this] {
    return mWindow->session()
      ->workspace()
      .incidents()
      .incidents( { false, {}, {}, QStringLiteral( "air.micro.high" ), {}, {}, 0, 0 } )
      .value();
  };
  const qsizetype before = stored().size();
  QVERIFY( before < expected );
  QSignalSpy scanned( &mWindow->incidents()->watch(), &IncidentWatch::scanned );
  dialog->findChild<QPushButton *>( QStringLiteral( "ruleSave" ) )->click();
  QVERIFY( scanned.wait( sWait ) );
  QCOMPARE( stored().size(), expected );
  QVERIFY( mWindow->session()->workspace().network().property( warningRulesProperty ).contains( QStringLiteral( "air.micro.high" ) ) );
  const Result<WarningRules> kept = workspaceRules( *mFixture.services, mWindow->session()->workspace().network() );
  VERIFY_OK( kept );
  QCOMPARE(
    std::count_if( kept->thresholds().begin(), kept->thresholds().end(),
      []( const WarningThreshold &threshold ) { return threshold.rule == QLatin1String( "air.micro.high" ) && threshold.open == 60; } ),
    1 );
}

void TestIncidents::rules_wrongNumberIsSaid()
{
  mWindow->incidents()->showRules();
  RuleDialog *dialog = mWindow->incidents()->ruleDialog();
  QVERIFY( dialog->select( QStringLiteral( "air.rise" ) ) );
  QTableWidget *table = dialog->form()->table()->table();
  table->item( 1, ThresholdTable::Open )->setText( QStringLiteral( "许多" ) );
  QSignalSpy saved( dialog, &RuleDialog::saved );
  dialog->save();
  const auto *message = dialog->findChild<QLabel *>( QStringLiteral( "ruleMessage" ) );
  QVERIFY2(
    message->text().contains( QStringLiteral( "许多" ) ) && message->text().contains( QLatin1Char( '2' ) ), qPrintable( message->text() ) );
  QVERIFY( saved.isEmpty() );
  QVERIFY( !dialog->select( QStringLiteral( "air.climb" ) ) ); // stays until it is mended
  QCOMPARE( dialog->currentId(), QStringLiteral( "air.rise" ) );
  table->item( 1, ThresholdTable::Open )->setText( QStringLiteral( "150" ) );
  table->item( 1, ThresholdTable::Close )->setText( QStringLiteral( "200" ) );
  dialog->save();
  QVERIFY( !message->text().isEmpty() ); // closes above where it opens
  QVERIFY( saved.isEmpty() );
  dialog->reset();
  dialog->save();
  QCOMPARE( saved.size(), 1 );
}

void TestIncidents::rules_ownRuleComesAndGoes()
{
  QSignalSpy scanned( &mWindow->incidents()->watch(), &IncidentWatch::scanned );
  QTRY_VERIFY_WITH_TIMEOUT( !mWindow->incidents()->watch().isScanning(), sWait );
  mWindow->incidents()->showRules();
  RuleDialog *dialog = mWindow->incidents()->ruleDialog();
  QVERIFY( dialog->select( QStringLiteral( "water.class" ) ) );
  dialog->addRule();
  const QString id = dialog->currentId();
  QVERIFY( !dialog->rules().rule( id )->element.isEmpty() );
  QCOMPARE( dialog->rules().rule( id )->element, QStringLiteral( "surface_water" ) );
  QSignalSpy saved( dialog, &RuleDialog::saved );
  dialog->save(); // without a number it could never open anything
  QVERIFY( saved.isEmpty() );
  dialog->form()->table()->addRow( { id, QStringLiteral( "district:510107" ), {}, 7.5, {} } );
  dialog->save();
  QCOMPARE( saved.size(), 1 );
  Result<WarningRules> kept = workspaceRules( *mFixture.services, mWindow->session()->workspace().network() );
  VERIFY_OK( kept );
  QVERIFY( kept->rule( id ) );
  QCOMPARE( kept->thresholds().last().scope, QStringLiteral( "district:510107" ) );

  mWindow->incidents()->showRules();
  dialog = mWindow->incidents()->ruleDialog();
  QVERIFY( dialog->select( id ) );
  dialog->reset();
  dialog->save();
  kept = workspaceRules( *mFixture.services, mWindow->session()->workspace().network() );
  VERIFY_OK( kept );
  QVERIFY( !kept->rule( id ) );
}

void TestIncidents::demo_namesWhoAnswers()
{
  int chiefs = 0;
  int holders = 0;
  for ( const IncidentRow &row : dock()->model()->rows() )
  {
    const Incident &incident = row.incident;
    if ( incident.element == QLatin1String( "surface_water" ) && !incident.river.isEmpty() )
    {
      QVERIFY2(
        incident.chief.contains( QStringLiteral( "演示" ) ), qPrintable( incident.station + incident.chief ) ); // invented, and it says so
      ++chiefs;
    }
    if ( incident.element == QLatin1String( "sources" ) )
    {
      QVERIFY( incident.permitHolder.contains( QStringLiteral( "演示" ) ) && !incident.permit.isEmpty() && !incident.outlet.isEmpty() );
      ++holders;
    }
    QCOMPARE( row.holder, incident.permitHolder.isEmpty() ? incident.chief : incident.permitHolder );
  }
  QVERIFY( chiefs > 0 );
  QVERIFY( holders > 0 );
}

void TestIncidents::list_showsEnoughOfItself()
{
  choose( IncidentFilter::Choice::All );
  dock()->raise();
  QCoreApplication::processEvents();
  const int rows = dock()->view()->viewport()->height() / dock()->view()->rowHeight( 0 );
  QVERIFY2( rows >= 6, qPrintable( QStringLiteral( "%1 rows at 1366 × 768" ).arg( rows ) ) );
  QVERIFY( mWindow->width() <= 1366 && mWindow->height() <= 768 );
  choose( IncidentFilter::Choice::NotClosed );
}

void TestIncidents::load_tellsTheFiguresOfTheCommand()
{
  find<QAction>( "actionLoad" )->trigger();
  LoadDialog *dialog = mWindow->incidents()->loadDialog();
  QVERIFY( dialog );
  QSignalSpy shown( dialog, &LoadDialog::shown );
  QVERIFY( shown.wait( sWait ) );
  dialog->setSpan( LoadDialog::Span::Days30 );
  dialog->setLevel( 1 );
  QVERIFY( shown.wait( sWait ) );
  // The same figures straight from the store.
  IncidentStore &store = mWindow->session()->workspace().incidents();
  const TimeRange range = dialog->range();
  const WarningLoad load = warningLoad( store.incidents().value(), range );
  QCOMPARE( dialog->load().opened, load.opened );
  QVERIFY( load.opened > 0 );
  QCOMPARE( dialog->load().floodShare, load.floodShare );
  QCOMPARE( find<QTableWidget>( "loadChatter" )->rowCount(), load.chattering.size() );
  QVERIFY( !dialog->times().isEmpty() );
  QCOMPARE( find<QTableWidget>( "loadAbove" )->rowCount(), dialog->times().size() );
  QVERIFY( find<QLabel>( "loadFigures" )->text().contains( QString::number( load.opened ) ) );
  for ( const CrossingTime &time : dialog->times() )
    QVERIFY( time.seconds > 0 && time.longest <= time.seconds && time.seconds <= range.to - range.from );
  shoot( dialog, QStringLiteral( "load" ) );
  dialog->close();
}

void TestIncidents::rivers_areEditedAndKept()
{
  find<QAction>( "actionRivers" )->trigger();
  RiverDialog *dialog = mWindow->incidents()->riverDialog();
  QVERIFY( dialog );
  shoot( dialog, QStringLiteral( "rivers" ) );
  QTableWidget *table = dialog->table();
  const int before = table->rowCount();
  QVERIFY( before > 20 );
  dialog->addEntry( { QStringLiteral( "锦江" ), QStringLiteral( "510108" ), QStringLiteral( "河长丙" ), QStringLiteral( "区级" ), {},
    QStringLiteral( "水务局" ), true, false } );
  table->item( 0, RiverDialog::Speed )->setText( QStringLiteral( "fast" ) );
  QSignalSpy saved( dialog, &RiverDialog::saved );
  dialog->save();
  QCOMPARE( saved.size(), 0 );
  QVERIFY( !find<QLabel>( "riverMessage" )->text().isEmpty() );
  table->item( 0, RiverDialog::Speed )->setText( QStringLiteral( "0.9" ) );
  dialog->save();
  QCOMPARE( saved.size(), 1 );
  const Result<RiverBook> book = workspaceRivers( mWindow->session()->workspace().network() );
  VERIFY_OK( book );
  QCOMPARE( book->chief( QStringLiteral( "锦江" ), QStringLiteral( "510108" ) )->chief, QStringLiteral( "河长丙" ) );
  QCOMPARE( *book->speed( QStringLiteral( "无名河" ) )->speed, 0.9 );
  QCOMPARE( book->entries().size(), before + 1 );
}

void TestIncidents::preferences_keepWarningSettings()
{
  QVERIFY( Settings::warnings().sound );
  Settings::setWarnings( { false, false } );
  IncidentNotifier notifier;
  QSignalSpy banner( &notifier, &IncidentNotifier::banner );
  QSignalSpy sounded( &notifier, &IncidentNotifier::sounded );
  notifier.notify( QStringLiteral( "a" ), QStringLiteral( "b" ), {} );
  QCOMPARE( banner.size(), 1 );
  QVERIFY( sounded.isEmpty() );
  Settings::setWarnings( { true, true } );
}

void TestIncidents::secondWindow_doesNotScan()
{
  Result<std::unique_ptr<WorkspaceSession>> second = WorkspaceSession::open( mFixture.demo, *mFixture.services, Settings::userProfile() );
  VERIFY_OK( second );
  QVERIFY( second.value()->isReadOnly() );
  IncidentWatch watch( *mFixture.services );
  QSignalSpy scanned( &watch, &IncidentWatch::scanned );
  const Result<WarningRules> rules = shippedRules( *mFixture.services );
  VERIFY_OK( rules );
  watch.setThrottle( 0 );
  watch.setSession( second.value().get(), std::make_shared<const WarningRules>( *rules ) );
  QCoreApplication::processEvents();
  QVERIFY( !watch.isScanning() );
  watch.setSession( nullptr, nullptr );
}

JINGUAN_QGIS_TEST_MAIN( TestIncidents )
#include "test_incidents.moc"

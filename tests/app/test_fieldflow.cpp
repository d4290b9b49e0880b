#include "DemoFixture.h"
#include "field/PhotoMaker.h"
#include "FieldCentre.h"
#include "MainWindow.h"
#include "Pictures.h"
#include "ProgramRun.h"
#include "QgisTestMain.h"
#include "Settings.h"
#include "Translation.h"
#include "widgets/field/DueDialog.h"
#include "widgets/field/PhotoIntake.h"
#include "widgets/field/VisitDialog.h"
#include "widgets/StationList.h"
#include "widgets/StationPanel.h"

#include <QAction>
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace jinguan;
using namespace jinguan::test;

/** `jinguan field` and the way of an operator through the window, over the demo. */
class TestFieldFlow : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanup() { mWindow.reset(); }

    void due_listsWhatTheDemoLeft();
    void due_ofAUnitOnly();
    void sheet_tellsEverything();
    void photo_tellsWhatTheFileSaysAndTheCheck();
    void photo_dryRunKeepsNothing();
    void visit_isRecordedWithAnswersAndClosed();
    void instrument_andCalibrationAreRecordedAndWithdrawn();
    void commands_refuseWithASentence_data();
    void commands_refuseWithASentence();
    void window_sheetOpensFromPanelListAndMenu();
    void window_visitWithPhotoElsewhereThenPrint();
    void window_dueListFollowsTheArea();

  private:
    ProgramAnswer run( const QStringList &arguments ) const { return runProgram( mFixture.folder.path(), arguments ); }
    ProgramAnswer field( const char *command, const QStringList &arguments = {} ) const
    {
      return run( QStringList { QStringLiteral( "field" ), QString::fromLatin1( command ), QStringLiteral( "-w" ), mFixture.demo,
                    QStringLiteral( "--json" ) }
        + arguments );
    }
    void openWindow();

    DemoFixture mFixture;
    std::unique_ptr<MainWindow> mWindow;
};

static QJsonArray rows( const ProgramAnswer &answer )
{
  return QJsonDocument::fromJson( answer.out ).array();
}

static QJsonObject object( const ProgramAnswer &answer )
{
  return QJsonDocument::fromJson( answer.out ).object();
}

void TestFieldFlow::initTestCase()
{
  QVERIFY( installLanguage( test::pictureLanguage() ) );
  VERIFY_OK( mFixture.build() );
}

void TestFieldFlow::due_listsWhatTheDemoLeft()
{
  const ProgramAnswer answer = field( "due" );
  QVERIFY2( answer.code == 1, qPrintable( answer.err ) ); // something is overdue
  QStringList states;
  for ( const QJsonValue &row : rows( answer ) )
    states << row[QLatin1String( "station" )].toString() + QLatin1Char( ' ' ) + row[QLatin1String( "status" )].toString();
  QVERIFY2( states.contains( QStringLiteral( "1434A failed" ) ), qPrintable( states.join( ',' ) ) );
  QVERIFY( states.contains( QStringLiteral( "DEMO-AM01 overdue" ) ) );
  QVERIFY( states.contains( QStringLiteral( "1434A due-soon" ) ) );
  QVERIFY( !states.contains( QStringLiteral( "DEMO-AM02 never" ) ) );
  const ProgramAnswer early = field( "due", { QStringLiteral( "--day" ), QStringLiteral( "2018-03-02" ) } );
  for ( const QJsonValue &row : rows( early ) )
    QVERIFY( row[QLatin1String( "status" )].toString() != QLatin1String( "overdue" ) );
}

void TestFieldFlow::due_ofAUnitOnly()
{
  const QJsonArray all = rows( field( "due" ) );
  const QJsonArray unit = rows( field( "due", { QStringLiteral( "--unit" ), QStringLiteral( "510104" ) } ) );
  QVERIFY( !unit.isEmpty() && unit.size() < all.size() );
  for ( const QJsonValue &row : unit )
    QCOMPARE( row[QLatin1String( "unit" )].toString(), QStringLiteral( "510104" ) );
}

void TestFieldFlow::sheet_tellsEverything()
{
  const ProgramAnswer answer = field( "sheet", { QStringLiteral( "--station" ), QStringLiteral( "1434A" ) } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  const QJsonObject sheet = object( answer );
  QCOMPARE( sheet[QLatin1String( "day" )].toString(), QStringLiteral( "2019-07-23" ) );
  QCOMPARE( sheet[QLatin1String( "instruments" )].toArray().size(), 5 );
  QCOMPARE( sheet[QLatin1String( "photos" )].toArray().size(), 2 );
  for ( const QJsonValue &photo : sheet[QLatin1String( "photos" )].toArray() )
    QCOMPARE( photo[QLatin1String( "verdict" )].toString(), QStringLiteral( "near" ) );
  QVERIFY( sheet[QLatin1String( "surroundings" )].toArray().size() >= 12 );
  QVERIFY( !sheet[QLatin1String( "siting_rules" )].toArray().isEmpty() );
  const QJsonArray list = rows( field( "list", { QStringLiteral( "--unit" ), QStringLiteral( "510104" ) } ) );
  QVERIFY( list.size() >= 3 );
}

void TestFieldFlow::photo_tellsWhatTheFileSaysAndTheCheck()
{
  const QString data = QStringLiteral( JINGUAN_SOURCE_DIR "/tests/data/photos/" );
  const ProgramAnswer answer = field( "photo",
    { QStringLiteral( "--station" ), QStringLiteral( "1432A" ), QStringLiteral( "--by" ), QStringLiteral( "a" ),
      data + QStringLiteral( "off.jpg" ), data + QStringLiteral( "no-place.jpg" ) } );
  QVERIFY2( answer.code == 1, qPrintable( answer.err ) );
  const QJsonArray told = rows( answer );
  QCOMPARE( told.size(), 2 );
  QCOMPARE( told.at( 0 )[QLatin1String( "verdict" )].toString(), QStringLiteral( "off" ) );
  QCOMPARE( told.at( 0 )[QLatin1String( "lon" )].toDouble(), 104.15 );
  QVERIFY( told.at( 0 )[QLatin1String( "distance_m" )].toDouble() > 5000 );
  QCOMPARE( told.at( 1 )[QLatin1String( "verdict" )].toString(), QStringLiteral( "no-place" ) );
  QVERIFY( QFileInfo::exists( mFixture.demo + QStringLiteral( "/photos/1432A/off.jpg" ) ) );
  const ProgramAnswer near = field( "photo",
    { QStringLiteral( "--station" ), QStringLiteral( "1434A" ), QStringLiteral( "--dry-run" ), data + QStringLiteral( "near.jpg" ) } );
  QVERIFY2( near.code == 0, qPrintable( near.err ) );
}

void TestFieldFlow::photo_dryRunKeepsNothing()
{
  const auto count = [this] {
    return object( field( "sheet", { QStringLiteral( "--station" ), QStringLiteral( "1434A" ) } ) )[QLatin1String( "photos" )]
      .toArray()
      .size();
  };
  const qsizetype before = count();
  field( "photo",
    { QStringLiteral( "--station" ), QStringLiteral( "1434A" ), QStringLiteral( "--dry-run" ),
      QStringLiteral( JINGUAN_SOURCE_DIR "/tests/data/photos/near.jpg" ) } );
  QCOMPARE( count(), before );
  QVERIFY( !QFileInfo::exists( mFixture.demo + QStringLiteral( "/photos/1434A/near.jpg" ) ) );
}

void TestFieldFlow::visit_isRecordedWithAnswersAndClosed()
{
  const ProgramAnswer answer = field( "visit",
    { QStringLiteral( "--station" ), QStringLiteral( "1432A" ), QStringLiteral( "--by" ), QStringLiteral( "张工" ),
      QStringLiteral( "--purpose" ), QStringLiteral( "survey" ), QStringLiteral( "--at" ), QStringLiteral( "2019-07-20 10:00" ),
      QStringLiteral( "--finding" ), QStringLiteral( "树木遮挡" ), QStringLiteral( "--follow-up" ), QStringLiteral( "2019-07-22" ),
      QStringLiteral( "--answer" ), QStringLiteral( "air.obstacles=not-ok" ), QStringLiteral( "--answer" ),
      QStringLiteral( "air.inlet_height=ok:12" ) } );
  QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
  QCOMPARE( object( answer )[QLatin1String( "answers" )].toInt(), 2 );
  const QString id = QString::number( object( answer )[QLatin1String( "id" )].toInt() );
  const auto isOpen = [this] {
    return object( field(
      "sheet", { QStringLiteral( "--station" ), QStringLiteral( "1432A" ) } ) )[QLatin1String( "visits" )][0][QLatin1String( "open" )]
      .toBool();
  };
  QVERIFY( isOpen() );
  QCOMPARE( field( "done", { QStringLiteral( "--visit" ), id } ).code, 0 );
  QVERIFY( !isOpen() );
}

void TestFieldFlow::instrument_andCalibrationAreRecordedAndWithdrawn()
{
  const ProgramAnswer instrument = field( "instrument",
    { QStringLiteral( "--station" ), QStringLiteral( "1431A" ), QStringLiteral( "--name" ), QStringLiteral( "分析仪" ),
      QStringLiteral( "--indicators" ), QStringLiteral( "PM2.5,PM10" ), QStringLiteral( "--interval" ), QStringLiteral( "30" ) } );
  QVERIFY2( instrument.code == 0, qPrintable( instrument.err ) );
  const QString id = QString::number( object( instrument )[QLatin1String( "id" )].toInt() );
  const ProgramAnswer calibration = field( "calibration",
    { QStringLiteral( "--instrument" ), id, QStringLiteral( "--day" ), QStringLiteral( "2019-07-20" ), QStringLiteral( "--by" ),
      QStringLiteral( "a" ), QStringLiteral( "--expected" ), QStringLiteral( "16.7" ), QStringLiteral( "--found" ),
      QStringLiteral( "16.5" ), QStringLiteral( "--unit" ), QStringLiteral( "L/min" ) } );
  QVERIFY2( calibration.code == 0, qPrintable( calibration.err ) );
  QCOMPARE( object( calibration )[QLatin1String( "deviation_percent" )].toDouble(), -1.2 );
  const ProgramAnswer gone = field( "withdraw",
    { QStringLiteral( "--record" ), QStringLiteral( "instrument" ), QStringLiteral( "--id" ), id, QStringLiteral( "--reason" ),
      QStringLiteral( "试验" ) } );
  QVERIFY2( gone.code == 0, qPrintable( gone.err ) );
  QVERIFY( object( field( "sheet", { QStringLiteral( "--station" ), QStringLiteral( "1431A" ) } ) )[QLatin1String( "instruments" )]
             .toArray()
             .isEmpty() );
}

void TestFieldFlow::commands_refuseWithASentence_data()
{
  QTest::addColumn<QStringList>( "arguments" );
  QTest::newRow( "station" ) << QStringList { "sheet", "--station", "none" };
  QTest::newRow( "no picture" ) << QStringList { "photo", "--station", "1434A", JINGUAN_SOURCE_DIR "/README.md" };
  QTest::newRow( "no file" ) << QStringList { "photo", "--station", "1434A", "/nowhere/a.jpg" };
  QTest::newRow( "day" ) << QStringList { "due", "--day", "tomorrow" };
  QTest::newRow( "unit" ) << QStringList { "due", "--unit", "999999" };
  QTest::newRow( "answer" ) << QStringList { "visit", "--station", "1434A", "--by", "a", "--answer", "air.power=perhaps" };
  QTest::newRow( "value" ) << QStringList { "visit", "--station", "1434A", "--by", "a", "--answer", "air.inlet_height=ok:high" };
  QTest::newRow( "purpose" ) << QStringList { "visit", "--station", "1434A", "--by", "a", "--purpose", "fun" };
  QTest::newRow( "follow-up before" ) << QStringList { "visit", "--station", "1434A", "--by", "a", "--follow-up", "2001-01-01" };
  QTest::newRow( "no such visit" ) << QStringList { "done", "--visit", "99999" };
  QTest::newRow( "indicator" ) << QStringList { "instrument", "--station", "1434A", "--name", "x", "--indicators", "dust" };
  QTest::newRow( "instrument" ) << QStringList { "calibration", "--instrument", "99999", "--day", "2019-07-01", "--by", "a" };
  QTest::newRow( "reason" ) << QStringList { "withdraw", "--record", "visit", "--id", "1", "--reason", " " };
}

void TestFieldFlow::commands_refuseWithASentence()
{
  QFETCH( QStringList, arguments );
  const ProgramAnswer answer = field( arguments.first().toLatin1().constData(), arguments.mid( 1 ) );
  QCOMPARE( answer.code, 2 );
  QVERIFY( answer.err.size() > 20 );
  QVERIFY( answer.out.isEmpty() );
}

void TestFieldFlow::openWindow()
{
  Settings::setLastWorkspace( {} );
  mWindow = std::make_unique<MainWindow>( *mFixture.services );
  mWindow->resize( 1366, 768 );
  QSignalSpy completed( mWindow.get(), &MainWindow::completed );
  VERIFY_OK( mWindow->openWorkspace( mFixture.demo ) );
  mWindow->show();
  QVERIFY( mWindow->isComplete() || completed.wait( 60000 ) );
}

void TestFieldFlow::window_sheetOpensFromPanelListAndMenu()
{
  openWindow();
  mWindow->showStation( QStringLiteral( "1434A" ) );
  QTest::mouseClick( mWindow->findChild<QToolButton *>( QStringLiteral( "fieldSheetButton" ) ), Qt::LeftButton );
  auto *sheet = mWindow->findChild<FieldSheetDialog *>();
  QVERIFY( sheet );
  QCOMPARE( sheet->stationCode(), QStringLiteral( "1434A" ) );
  QCOMPARE( sheet->sheet().day, QDate( 2019, 7, 23 ) );

  auto *list = mWindow->findChild<StationList *>();
  list->select( QStringLiteral( "DEMO-AM01" ) );
  list->view()->findChild<QAction *>( QStringLiteral( "listFieldSheet" ) )->trigger();
  QCOMPARE( sheet->stationCode(), QStringLiteral( "DEMO-AM01" ) );
  mWindow->findChild<QAction *>( QStringLiteral( "actionFieldSheet" ) )->trigger();
  QCOMPARE( sheet->stationCode(), QStringLiteral( "1434A" ) );
  if ( !test::pictureFolder().isEmpty() )
  {
    QSignalSpy checked( sheet, &FieldSheetDialog::checked );
    QVERIFY( checked.wait( 30000 ) );
    QVERIFY( test::keepPicture( *sheet, QStringLiteral( "field-sheet-demo" ) ) );
  }
}

void TestFieldFlow::window_visitWithPhotoElsewhereThenPrint()
{
  openWindow();
  FieldSheetDialog *sheet = mWindow->field()->showSheet( QStringLiteral( "DEMO-AM02" ) );
  QVERIFY( sheet );
  const qsizetype before = sheet->sheet().visits.size();
  VisitDialog *visit = sheet->addVisit();
  const QString photo = makePhoto( mFixture.folder.filePath( QStringLiteral( "elsewhere.jpg" ) ), { LonLat { 104.21, 30.71 } } );
  visit->photos()->add( { photo } );
  QSignalSpy changed( visit->photos(), &PhotoIntake::changed );
  while ( visit->photos()->isReading() )
    QVERIFY( changed.wait( 30000 ) );
  auto *save = visit->findChild<QPushButton *>( QStringLiteral( "visitSave" ) );
  QVERIFY( !save->isEnabled() ); // the warning has to be seen first
  QCOMPARE( visit->findChild<QListWidget *>( QStringLiteral( "intakeList" ) )->item( 0 )->data( Qt::UserRole ).toString(),
    QStringLiteral( "off" ) );
  visit->findChild<QCheckBox *>( QStringLiteral( "intakeAccept" ) )->setChecked( true );
  QSignalSpy written( sheet, &FieldSheetDialog::changed );
  visit->findChild<QLineEdit *>( QStringLiteral( "visitBy" ) )->setText( QStringLiteral( "张工" ) );
  QVERIFY( test::keepPicture( *visit, QStringLiteral( "visit-demo" ) ) );
  QVERIFY( save->isEnabled() );
  QTest::mouseClick( save, Qt::LeftButton );
  QVERIFY( written.wait( 30000 ) );
  QCOMPARE( sheet->sheet().visits.size(), before + 1 );
  QCOMPARE( sheet->sheet().photos.first().check.verdict, PhotoVerdict::Off );

  QSignalSpy asked( mWindow->field(), &FieldCentre::printAsked );
  QTest::mouseClick( sheet->findChild<QPushButton *>( QStringLiteral( "fieldPrint" ) ), Qt::LeftButton );
  QCOMPARE( asked.size(), 1 );
  mWindow.reset();
  const QString out = mFixture.folder.filePath( QStringLiteral( "档案.pdf" ) );
  const ProgramAnswer printed = run( QStringList { QStringLiteral( "report" ), asked.first().first().toString(), QStringLiteral( "-w" ),
                                       mFixture.demo, QStringLiteral( "--out" ), out }
    + asked.first().at( 1 ).toStringList() );
  QVERIFY2( printed.code == 0, qPrintable( printed.err ) );
  QVERIFY( QFileInfo( out ).size() > 20000 );
}

void TestFieldFlow::window_dueListFollowsTheArea()
{
  openWindow();
  DueDialog *due = mWindow->field()->showDue();
  QVERIFY( due );
  const qsizetype all = due->items().size();
  QVERIFY( all >= 4 );
  mWindow->session()->setFilter( { MapFilter::Kind::Unit, QStringLiteral( "510104" ) } );
  QCOMPARE( mWindow->field()->showDue(), due );
  QVERIFY( due->items().size() < all && !due->items().isEmpty() );
}

JINGUAN_QGIS_TEST_MAIN( TestFieldFlow )
#include "test_fieldflow.moc"

#include "base/LocalDay.h"
#include "base/Resources.h"
#include "field/PhotoMaker.h"
#include "ingest/Gcj02.h"
#include "Pictures.h"
#include "planning/Geodesy.h"
#include "QgisTestMain.h"
#include "TestSupport.h"
#include "widgets/field/DueDialog.h"
#include "widgets/field/FieldSheetDialog.h"
#include "widgets/field/InstrumentDialog.h"
#include "widgets/field/PhotoDialog.h"
#include "widgets/field/PhotoIntake.h"
#include "widgets/field/PhotoStrip.h"
#include "widgets/field/PositionSketch.h"
#include "widgets/field/SurroundingsForm.h"
#include "widgets/field/VisitDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace jinguan;
using namespace jinguan::test;

/** The windows of field work over a workspace with two stations. */
class TestFieldWindow : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();

    void visit_photoTakenElsewhereIsWarnedOf();
    void visit_withoutPlaceHasToBeAccepted();
    void visit_shiftedCoordinatesAreConverted();
    void visit_pictureThatIsNoneIsTold();
    void visit_droppedPicturesAreTaken();
    void visit_everyFieldIsChecked();
    void visit_answersAndFollowUpAreKept();
    void sheet_showsWhatIsKnown();
    void sheet_emptyStationSaysWhatToDo();
    void sheet_followUpIsClosed();
    void sheet_measuredValuesAreTakenOverOnRequest();
    void sheet_recordIsWithdrawnWithAReason();
    void sheet_picturesByHandAreRecorded();
    void sheet_printIsAskedFor();
    void sheet_readOnlyOffersNothing();
    void instrument_formRefusesUnknownIndicators();
    void calibration_formRefusesWords();
    void due_listIsFilteredAndOpensTheSheet();

  private:
    FieldContext context( OpenMode mode = OpenMode::ReadWrite );
    std::unique_ptr<FieldSheetDialog> openSheet( const char *station = "S-1", OpenMode mode = OpenMode::ReadWrite );
    /** Opens the form of a visit with its items. */
    VisitDialog *openVisit( FieldSheetDialog &sheet );
    static void waitForPhotos( PhotoIntake *intake );
    QString photo( const char *name, const MadeExif &made ) const
    {
      return makePhoto( mFolder->filePath( QString::fromLatin1( name ) ), made );
    }
    template<typename T> static T *child( QObject &of, const char *name )
    {
      T *found = of.findChild<T *>( QString::fromLatin1( name ) );
      if ( !found )
        qFatal( "no %s", name );
      return found;
    }
    static void keepPicture( QWidget &widget, const char *name );

    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
    Catalogue mCatalogue;
    Responsibility mResponsibility;
};

static const LonLat sPlace { 104.06, 30.66 };
static const QDate sDay = QDate::currentDate().addDays( -8 );

void TestFieldWindow::keepPicture( QWidget &widget, const char *name )
{
  QVERIFY( test::keepPicture( widget, QString::fromLatin1( name ) ) );
}

void TestFieldWindow::init()
{
  mFolder = std::make_unique<QTemporaryDir>();
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( responsibility );
  mResponsibility = responsibility.take();
  Result<std::unique_ptr<Workspace>> workspace =
    Workspace::create( mFolder->filePath( QStringLiteral( "工作区" ) ), QStringLiteral( "外业" ) );
  VERIFY_OK( workspace );
  mWorkspace = workspace.take();
  QList<Station> stations;
  for ( const char *code : { "S-1", "S-2" } )
  {
    Station station;
    station.code = QString::fromLatin1( code );
    station.name = { QStringLiteral( "沙河铺" ) + station.code, QStringLiteral( "Shahepu " ) + station.code };
    station.kind = QStringLiteral( "air_standard" );
    station.elements = QStringList { QStringLiteral( "air" ) };
    station.unit = QStringLiteral( "510104" );
    station.positions = { { Geodesy::offset( sPlace, -300, 0 ), QDate( 2018, 1, 1 ), QDate( 2022, 6, 30 ), {} },
      { sPlace, QDate( 2022, 7, 1 ), {}, {} } };
    stations << station;
  }
  VERIFY_OK( mWorkspace->network().saveStations( stations ) );
}

void TestFieldWindow::cleanup()
{
  mWorkspace.reset();
  mFolder.reset();
}

FieldContext TestFieldWindow::context( OpenMode mode )
{
  if ( mWorkspace->mode() != mode )
  {
    const QString folder = mWorkspace->folder();
    mWorkspace.reset();
    mWorkspace = Workspace::open( folder, mode ).take();
  }
  const QString catalogue = Resources::path( QStringLiteral( "catalogue" ) );
  return { mWorkspace.get(), &mCatalogue, &mResponsibility, *FieldSettings::load( catalogue ), *FieldChecks::load( catalogue, mCatalogue ),
    MapPalette::loadDefault(), QStringLiteral( "张工" ), sDay };
}

std::unique_ptr<FieldSheetDialog> TestFieldWindow::openSheet( const char *station, OpenMode mode )
{
  auto sheet = std::make_unique<FieldSheetDialog>( context( mode ), QString::fromLatin1( station ) );
  QSignalSpy checked( sheet.get(), &FieldSheetDialog::checked );
  sheet->show();
  if ( checked.isEmpty() && !checked.wait( 30000 ) )
    qFatal( "no answer" );
  return sheet;
}

VisitDialog *TestFieldWindow::openVisit( FieldSheetDialog &sheet )
{
  VisitDialog *visit = sheet.addVisit();
  QSignalSpy items( visit, &VisitDialog::itemsShown );
  if ( !items.wait( 30000 ) )
    qFatal( "no items" );
  return visit;
}

void TestFieldWindow::waitForPhotos( PhotoIntake *intake )
{
  QSignalSpy changed( intake, &PhotoIntake::changed );
  while ( intake->isReading() )
    if ( !changed.wait( 30000 ) )
      qFatal( "photos are not read" );
}

void TestFieldWindow::visit_photoTakenElsewhereIsWarnedOf()
{
  const std::unique_ptr<FieldSheetDialog> sheet = openSheet();
  VisitDialog *visit = openVisit( *sheet );
  visit->photos()->add(
    { photo( "near.jpg", { Geodesy::offset( sPlace, 20, 10 ), 200 } ), photo( "off.jpg", { Geodesy::offset( sPlace, 3000, 0 ) } ) } );
  waitForPhotos( visit->photos() );
  auto *list = child<QListWidget>( *visit, "intakeList" );
  QCOMPARE( list->count(), 2 );
  QCOMPARE( list->item( 0 )->data( Qt::UserRole ).toString(), QStringLiteral( "near" ) );
  QCOMPARE( list->item( 1 )->data( Qt::UserRole ).toString(), QStringLiteral( "off" ) );
  QVERIFY2( list->item( 1 )->text().contains( QLatin1String( "3.00 km east" ) ), qPrintable( list->item( 1 )->text() ) );
  QCOMPARE( visit->photos()->warnings(), 1 );
  auto *save = child<QPushButton>( *visit, "visitSave" );
  QVERIFY( !save->isEnabled() );
  keepPicture( *visit, "visit-warning" );

  // Accepted by hand it is kept, and stays marked on the sheet.
  QTest::mouseClick( child<QCheckBox>( *visit, "intakeAccept" ), Qt::LeftButton, {}, { 8, 8 } );
  QVERIFY( save->isEnabled() );
  QSignalSpy changed( sheet.get(), &FieldSheetDialog::changed );
  QTest::mouseClick( save, Qt::LeftButton );
  QVERIFY( changed.wait( 30000 ) );
  QCOMPARE( sheet->sheet().photos.size(), 2 );
  QCOMPARE( sheet->sheet().visits.size(), 1 );
  const auto warned = std::count_if(
    sheet->sheet().photos.cbegin(), sheet->sheet().photos.cend(), []( const SheetPhoto &one ) { return one.check.isWarning(); } );
  QCOMPARE( warned, 1 );
  QVERIFY( sheet->sheet().unrecorded.isEmpty() );
}

void TestFieldWindow::visit_withoutPlaceHasToBeAccepted()
{
  const std::unique_ptr<FieldSheetDialog> sheet = openSheet();
  VisitDialog *visit = openVisit( *sheet );
  visit->photos()->add( { photo( "nowhere.jpg", {} ) } );
  waitForPhotos( visit->photos() );
  QVERIFY( !visit->photos()->isAcceptable() );
  // Left out, nothing is to be accepted.
  child<QListWidget>( *visit, "intakeList" )->setCurrentRow( 0 );
  QTest::mouseClick( child<QPushButton>( *visit, "intakeRemove" ), Qt::LeftButton );
  QVERIFY( visit->photos()->isAcceptable() );
  QVERIFY( visit->photos()->drafts().isEmpty() );
}

void TestFieldWindow::visit_shiftedCoordinatesAreConverted()
{
  const std::unique_ptr<FieldSheetDialog> sheet = openSheet();
  VisitDialog *visit = openVisit( *sheet );
  visit->photos()->add( { photo( "gcj.jpg", { gcj02FromWgs84( sPlace ) } ) } );
  waitForPhotos( visit->photos() );
  QCOMPARE( visit->photos()->warnings(), 1 );
  QVERIFY( child<QListWidget>( *visit, "intakeList" )->item( 0 )->text().contains( QLatin1String( "GCJ-02" ) ) );
  child<QCheckBox>( *visit, "intakeShifted" )->setChecked( true );
  QCOMPARE( visit->photos()->warnings(), 0 );
  QCOMPARE( visit->photos()->drafts().first().photo.datum, PhotoDatum::Gcj02 );
}

void TestFieldWindow::visit_pictureThatIsNoneIsTold()
{
  const std::unique_ptr<FieldSheetDialog> sheet = openSheet();
  VisitDialog *visit = openVisit( *sheet );
  QFile file( mFolder->filePath( QStringLiteral( "text.jpg" ) ) );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( "no picture" );
  file.close();
  visit->photos()->add( { file.fileName() } );
  waitForPhotos( visit->photos() );
  QVERIFY( visit->photos()->drafts().isEmpty() );
  QVERIFY( child<QLabel>( *visit, "intakeState" )->text().contains( QLatin1String( "text.jpg" ) ) );
}

void TestFieldWindow::visit_droppedPicturesAreTaken()
{
  const std::unique_ptr<FieldSheetDialog> sheet = openSheet();
  VisitDialog *visit = openVisit( *sheet );
  QMimeData data;
  data.setUrls(
    { QUrl::fromLocalFile( photo( "a.jpg", { sPlace } ) ), QUrl::fromLocalFile( mFolder->filePath( QStringLiteral( "b.txt" ) ) ) } );
  QDragEnterEvent enter( QPoint( 5, 5 ), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier );
  QApplication::sendEvent( visit->photos(), &enter );
  QVERIFY( enter.isAccepted() );
  QDropEvent drop( QPointF( 5, 5 ), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier );
  QApplication::sendEvent( visit->photos(), &drop );
  waitForPhotos( visit->photos() );
  QCOMPARE( visit->photos()->drafts().size(), 1 );
  // The same again is not taken twice.
  visit->photos()->add( { visit->photos()->drafts().first().source } );
  waitForPhotos( visit->photos() );
  QCOMPARE( visit->photos()->drafts().size(), 1 );
}

void TestFieldWindow::visit_everyFieldIsChecked()
{
  const std::unique_ptr<FieldSheetDialog> sheet = openSheet();
  VisitDialog *visit = openVisit( *sheet );
  auto *save = child<QPushButton>( *visit, "visitSave" );
  auto *problem = child<QLabel>( *visit, "visitProblem" );
  QVERIFY2( save->isEnabled(), qPrintable( problem->text() ) );
  auto *by = child<QLineEdit>( *visit, "visitBy" );
  QCOMPARE( by->text(), QStringLiteral( "张工" ) );
  by->clear();
  QVERIFY( !save->isEnabled() );
  QVERIFY( !problem->text().isEmpty() );
  by->setText( QStringLiteral( "李工" ) );
  child<QCheckBox>( *visit, "visitHasFollowUp" )->setChecked( true );
  child<QDateEdit>( *visit, "visitFollowUp" )->setDate( sDay.addDays( -3 ) );
  QVERIFY( !save->isEnabled() );
  child<QDateEdit>( *visit, "visitFollowUp" )->setDate( sDay.addDays( 3 ) );
  QVERIFY( save->isEnabled() );
  // A height that is none.
  for ( int row = 0; row < visit->surroundings()->rowCount(); ++row )
    if ( auto *value = qobject_cast<QLineEdit *>( visit->surroundings()->cellWidget( row, SurroundingsForm::Value ) ) )
    {
      value->setText( QStringLiteral( "十二米" ) );
      QVERIFY( !save->isEnabled() );
      value->setText( QStringLiteral( "12" ) );
      QVERIFY( save->isEnabled() );
      break;
    }
  auto *at = child<QDateTimeEdit>( *visit, "visitAt" );
  at->setDate( QDate::currentDate().addDays( 2 ) );
  QVERIFY( !save->isEnabled() );
}

void TestFieldWindow::visit_answersAndFollowUpAreKept()
{
  const std::unique_ptr<FieldSheetDialog> sheet = openSheet();
  VisitDialog *visit = openVisit( *sheet );
  visit->surroundings()->setAnswer( { QStringLiteral( "air.power" ), FieldVerdict::NotOk, {}, QStringLiteral( "UPS" ) } );
  visit->surroundings()->setAnswer( { QStringLiteral( "air.inlet_height" ), FieldVerdict::Ok, QStringLiteral( "12.5" ), {} } );
  child<QCheckBox>( *visit, "visitHasFollowUp" )->setChecked( true );
  child<QComboBox>( *visit, "visitPurpose" )->setCurrentIndex( 3 );
  child<QTabWidget>( *visit, "visitPages" )->setCurrentIndex( 1 );
  keepPicture( *visit, "visit-form" );
  QSignalSpy changed( sheet.get(), &FieldSheetDialog::changed );
  QTest::mouseClick( child<QPushButton>( *visit, "visitSave" ), Qt::LeftButton );
  QVERIFY( changed.wait( 30000 ) );
  const FieldSheet &read = sheet->sheet();
  QCOMPARE( read.answers.size(), 2 );
  QVERIFY( read.answer( QStringLiteral( "air.power" ) ) && read.answer( QStringLiteral( "air.power" ) )->verdict == FieldVerdict::NotOk );
  QCOMPARE( read.visits.first().purpose, VisitPurpose::Audit );
  QCOMPARE( read.visits.first().followUpBy, sDay.addDays( 7 ) );
  QCOMPARE( localday::dateOf( read.visits.first().at ), sDay );
}

/** Fills the workspace with a little of everything. */
static void fill( Workspace &workspace )
{
  Instrument instrument;
  instrument.station = QStringLiteral( "S-1" );
  instrument.name = QStringLiteral( "PM2.5分析仪" );
  instrument.serial = QStringLiteral( "SN-1" );
  instrument.indicators = QStringList { QStringLiteral( "PM2.5" ) };
  instrument.intervalDays = 30;
  Calibration calibration;
  calibration.instrument = *workspace.field().saveInstrument( instrument );
  calibration.day = sDay.addDays( -40 );
  calibration.by = QStringLiteral( "李工" );
  calibration.kind = CalibrationKind::Flow;
  calibration.expected = 16.7;
  calibration.found = 16.4;
  calibration.unit = QStringLiteral( "L/min" );
  VERIFY_OK( workspace.field().saveCalibration( calibration ) );
  VisitRecord record;
  record.visit.station = QStringLiteral( "S-1" );
  record.visit.at = localday::beginOf( sDay.addDays( -5 ) ) + 36000;
  record.visit.by = QStringLiteral( "张工" );
  record.visit.finding = QStringLiteral( "围挡过高" );
  record.visit.action = QStringLiteral( "通知施工单位" );
  record.visit.followUpBy = sDay.addDays( -1 );
  record.answers = { { QStringLiteral( "air.inlet_height" ), FieldVerdict::Ok, QStringLiteral( "13.5" ), {} } };
  VERIFY_OK( workspace.field().saveVisit( record ) );
}

void TestFieldWindow::sheet_showsWhatIsKnown()
{
  fill( *mWorkspace );
  const std::unique_ptr<FieldSheetDialog> sheet = openSheet();
  QVERIFY( child<QLabel>( *sheet, "fieldIdentity" )->text().contains( QLatin1String( "S-1" ) ) );
  auto *instruments = child<QTableWidget>( *sheet, "fieldInstruments" );
  QCOMPARE( instruments->rowCount(), 1 );
  QCOMPARE( instruments->item( 0, 1 )->text(), QStringLiteral( "overdue" ) );
  QCOMPARE( child<QTableWidget>( *sheet, "fieldCalibrations" )->item( 0, 6 )->text(), QStringLiteral( "-1.8" ) );
  QVERIFY( child<QTableWidget>( *sheet, "fieldVisits" )->item( 0, 1 )->text().startsWith( QLatin1String( "overdue since" ) ) );
  QVERIFY( child<QTableWidget>( *sheet, "fieldSurroundings" )->rowCount() >= 10 );
  QVERIFY( child<QTableWidget>( *sheet, "fieldClauses" )->rowCount() >= 5 );
  QVERIFY( child<QLabel>( *sheet, "fieldPositions" )->text().contains( QLatin1String( "moved 300 m east" ) ) );
  auto *sketch = child<PositionSketch>( *sheet, "positionSketch" );
  QVERIFY( sketch->shownMetres() > 300 && sketch->shownMetres() < 2000 );
  QVERIFY( sheet->minimumSizeHint().width() <= 1366 && sheet->minimumSizeHint().height() <= 700 );
  keepPicture( *sheet, "field-sheet" );
}

void TestFieldWindow::sheet_emptyStationSaysWhatToDo()
{
  const std::unique_ptr<FieldSheetDialog> sheet = openSheet( "S-2" );
  QVERIFY( child<QLabel>( *sheet, "fieldAnswered" )->text().contains( QLatin1String( "Record a visit" ) ) );
  QCOMPARE( child<PhotoStrip>( *sheet, "photoStrip" )->chosen(), 0 );
  QVERIFY( !child<QPushButton>( *sheet, "fieldCalibration" )->isEnabled() );
  QVERIFY( !child<QPushButton>( *sheet, "fieldWithdraw" )->isEnabled() );
}

void TestFieldWindow::sheet_followUpIsClosed()
{
  fill( *mWorkspace );
  const std::unique_ptr<FieldSheetDialog> sheet = openSheet();
  auto *done = child<QPushButton>( *sheet, "fieldFollowUp" );
  QVERIFY( !done->isEnabled() );
  child<QTableWidget>( *sheet, "fieldVisits" )->selectRow( 0 );
  QVERIFY( done->isEnabled() );
  QTest::mouseClick( done, Qt::LeftButton );
  QCOMPARE( sheet->sheet().openFollowUps(), 0 );
  QCOMPARE( sheet->sheet().visits.first().followUpDone, sDay );
}

void TestFieldWindow::sheet_measuredValuesAreTakenOverOnRequest()
{
  fill( *mWorkspace );
  const std::unique_ptr<FieldSheetDialog> sheet = openSheet();
  QVERIFY( !mWorkspace->network().station( QStringLiteral( "S-1" ) )->attributes.contains( QStringLiteral( "inlet_height" ) ) );
  auto *take = child<QPushButton>( *sheet, "fieldTakeOver" );
  QVERIFY( take->isEnabled() );
  QTest::mouseClick( take, Qt::LeftButton );
  auto *ask = child<QMessageBox>( *sheet, "fieldTakeOverAsk" );
  QVERIFY( ask->informativeText().contains( QLatin1String( "13.5 m" ) ) );
  QSignalSpy checked( sheet.get(), &FieldSheetDialog::checked );
  ask->accept();
  QVERIFY( !checked.isEmpty() || checked.wait( 30000 ) );
  QCOMPARE(
    mWorkspace->network().station( QStringLiteral( "S-1" ) )->attributes.value( QStringLiteral( "inlet_height" ) ).toDouble(), 13.5 );
  QVERIFY( !take->isEnabled() ); // nothing differs any more
}

void TestFieldWindow::sheet_recordIsWithdrawnWithAReason()
{
  fill( *mWorkspace );
  const std::unique_ptr<FieldSheetDialog> sheet = openSheet();
  child<QTableWidget>( *sheet, "fieldCalibrations" )->selectRow( 0 );
  QTest::mouseClick( child<QPushButton>( *sheet, "fieldWithdraw" ), Qt::LeftButton );
  auto *ask = child<QInputDialog>( *sheet, "fieldWithdrawAsk" );
  ask->setTextValue( QStringLiteral( "登记错误" ) );
  ask->accept();
  QVERIFY( sheet->sheet().calibrations.isEmpty() );
  QCOMPARE( mWorkspace->field().calibrations( {}, true )->first().withdrawn, QStringLiteral( "登记错误" ) );
  QCOMPARE( sheet->sheet().instruments.first().status, CalibrationStatus::Never );
}

void TestFieldWindow::sheet_picturesByHandAreRecorded()
{
  QVERIFY( QDir( mWorkspace->folder() ).mkpath( QStringLiteral( "photos/S-1" ) ) );
  makePhoto( mWorkspace->folder() + QStringLiteral( "/photos/S-1/hand.jpg" ), { sPlace } );
  const std::unique_ptr<FieldSheetDialog> sheet = openSheet();
  QVERIFY( child<QLabel>( *sheet, "fieldState" )->text().contains( QLatin1String( "not recorded" ) ) );
  PhotoDialog *photos = sheet->addPhotos();
  waitForPhotos( photos->photos() );
  QCOMPARE( photos->photos()->drafts().size(), 1 );
  QSignalSpy changed( sheet.get(), &FieldSheetDialog::changed );
  QTest::mouseClick( child<QPushButton>( *photos, "photoSave" ), Qt::LeftButton );
  QVERIFY( changed.wait( 30000 ) );
  QCOMPARE( sheet->sheet().photos.size(), 1 );
  QCOMPARE( sheet->sheet().photos.first().photo.file, QStringLiteral( "hand.jpg" ) );
  QVERIFY( sheet->sheet().unrecorded.isEmpty() );
}

void TestFieldWindow::sheet_printIsAskedFor()
{
  const std::unique_ptr<FieldSheetDialog> sheet = openSheet();
  QSignalSpy asked( sheet.get(), &FieldSheetDialog::printAsked );
  QTest::mouseClick( child<QPushButton>( *sheet, "fieldPrint" ), Qt::LeftButton );
  QCOMPARE( asked.size(), 1 );
  QCOMPARE( asked.first().at( 0 ).toString(), QStringLiteral( "station" ) );
  QCOMPARE( asked.first().at( 1 ).toStringList(), QStringList( { QStringLiteral( "--station" ), QStringLiteral( "S-1" ) } ) );
}

void TestFieldWindow::sheet_readOnlyOffersNothing()
{
  fill( *mWorkspace );
  const std::unique_ptr<FieldSheetDialog> sheet = openSheet( "S-1", OpenMode::ReadOnly );
  for ( const char *name :
    { "fieldVisit", "fieldPhotos", "fieldInstrument", "fieldCalibration", "fieldFollowUp", "fieldTakeOver", "fieldWithdraw" } )
    QVERIFY2( !child<QPushButton>( *sheet, name )->isEnabled(), name );
  QVERIFY( !sheet->addVisit() && !sheet->addPhotos() );
  QVERIFY( child<QPushButton>( *sheet, "fieldPrint" )->isEnabled() );
}

void TestFieldWindow::instrument_formRefusesUnknownIndicators()
{
  Instrument instrument;
  instrument.station = QStringLiteral( "S-1" );
  InstrumentDialog dialog( context(), instrument );
  auto *save = child<QPushButton>( dialog, "instrumentSave" );
  QVERIFY( !save->isEnabled() ); // without a name
  child<QLineEdit>( dialog, "instrumentName" )->setText( QStringLiteral( "分析仪" ) );
  QVERIFY( save->isEnabled() );
  child<QLineEdit>( dialog, "instrumentIndicators" )->setText( QStringLiteral( "PM2.5，灰尘" ) );
  QVERIFY( !save->isEnabled() );
  QVERIFY( child<QLabel>( dialog, "instrumentProblem" )->text().contains( QStringLiteral( "灰尘" ) ) );
  child<QLineEdit>( dialog, "instrumentIndicators" )->setText( QStringLiteral( "PM2.5，PM10" ) );
  QTest::mouseClick( save, Qt::LeftButton );
  QCOMPARE( dialog.result(), int( QDialog::Accepted ) );
  QCOMPARE( mWorkspace->field().instruments()->first().indicators, QStringList( { QStringLiteral( "PM2.5" ), QStringLiteral( "PM10" ) } ) );
}

void TestFieldWindow::calibration_formRefusesWords()
{
  fill( *mWorkspace );
  const QList<Instrument> instruments = *mWorkspace->field().instruments();
  CalibrationDialog dialog( context(), instruments, instruments.first().id );
  auto *save = child<QPushButton>( dialog, "calibrationSave" );
  QVERIFY( save->isEnabled() );
  child<QLineEdit>( dialog, "calibrationExpected" )->setText( QStringLiteral( "十六" ) );
  QVERIFY( !save->isEnabled() );
  child<QLineEdit>( dialog, "calibrationExpected" )->setText( QStringLiteral( "16.7" ) );
  child<QDateEdit>( dialog, "calibrationDay" )->setDate( QDate::currentDate().addDays( 1000 ) );
  QVERIFY( !save->isEnabled() );
  child<QDateEdit>( dialog, "calibrationDay" )->setDate( sDay );
  QTest::mouseClick( save, Qt::LeftButton );
  QCOMPARE( mWorkspace->field().calibrations()->size(), 2 );
}

void TestFieldWindow::due_listIsFilteredAndOpensTheSheet()
{
  fill( *mWorkspace );
  DueDialog due( context(), {} );
  auto *table = child<QTableWidget>( due, "dueTable" );
  QCOMPARE( table->rowCount(), 2 ); // the calibration and the follow-up
  child<QComboBox>( due, "dueWhat" )->setCurrentIndex( 3 );
  QCOMPARE( table->rowCount(), 1 );
  QVERIFY( table->item( 0, 4 )->text().contains( QStringLiteral( "通知施工单位" ) ) );
  child<QComboBox>( due, "dueWhat" )->setCurrentIndex( 0 );
  child<QLineEdit>( due, "dueSearch" )->setText( QStringLiteral( "sn-1" ) );
  QCOMPARE( table->rowCount(), 1 );
  table->selectRow( 0 );
  QSignalSpy asked( &due, &DueDialog::sheetAsked );
  QTest::mouseClick( child<QPushButton>( due, "dueOpen" ), Qt::LeftButton );
  QCOMPARE( asked.size(), 1 );
  QCOMPARE( asked.first().first().toString(), QStringLiteral( "S-1" ) );
  child<QLineEdit>( due, "dueSearch" )->clear();
  due.show();
  keepPicture( due, "field-due" );
  due.setFilter( { MapFilter::Kind::Unit, QStringLiteral( "510105" ) } );
  QCOMPARE( table->rowCount(), 0 );
  QVERIFY( child<QLabel>( due, "dueCount" )->text().startsWith( QLatin1String( "Nothing is due" ) ) );
}

JINGUAN_QGIS_TEST_MAIN( TestFieldWindow )
#include "test_fieldwindow.moc"

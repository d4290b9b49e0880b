#include "base/LocalDay.h"
#include "base/Resources.h"
#include "field/CalibrationState.h"
#include "field/FieldChecks.h"
#include "field/FieldSheet.h"
#include "field/PhotoDesk.h"
#include "ingest/Gcj02.h"
#include "PhotoMaker.h"
#include "planning/Geodesy.h"
#include "planning/PlanningTestMain.h"
#include "TestSupport.h"

#include <QTemporaryDir>

using namespace jinguan;
using namespace jinguan::test;

/** Due calibrations, photos against positions, the surroundings check, and the sheet that joins them. */
class TestFieldWork : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void calibration_status_data();
    void calibration_status();
    void calibration_certificateEndsEarlier();
    void calibration_withdrawnAndLaterOnesDoNotCount();
    void photo_nearIsNear();
    void photo_offTellsDistanceAndDirection();
    void photo_shiftedCoordinatesAreSuspected();
    void photo_withoutPlaceIsAWarning();
    void photo_isHeldAgainstThePositionOfItsDay();
    void photo_kindsHaveTheirTolerance();
    void compass_namesEightWinds();
    void checks_everyKindHasItems();
    void checks_ruleThatWaitsIsJoined();
    void checks_ruleWithoutRowIsAsked();
    void checks_valuesAreValidated_data();
    void checks_valuesAreValidated();
    void checks_newAttributesAreWhatDiffers();
    void takeOver_reachesTheStation();
    void sheet_joinsEverything();
    void sheet_unknownStationIsAnError();
    void due_isSortedAndCountsFollowUps();

  private:
    Catalogue mCatalogue;
    std::optional<FieldChecks> mChecks;
    std::optional<FieldSettings> mSettings;
    std::optional<SitingTerms> mTerms;
};

static const LonLat sPlace { 104.06, 30.66 };
static const QDate sDay( 2026, 11, 28 );

static Station stationOf( const QString &kind = QStringLiteral( "air_standard" ) )
{
  Station station;
  station.code = QStringLiteral( "S-1" );
  station.name = { QStringLiteral( "测试站" ), QStringLiteral( "Test" ) };
  station.kind = kind;
  station.elements = QStringList { QStringLiteral( "air" ) };
  station.positions = { { sPlace, {}, {}, {} } };
  return station;
}

static FieldPhoto photoAt( const LonLat &at )
{
  FieldPhoto photo;
  photo.station = QStringLiteral( "S-1" );
  photo.file = QStringLiteral( "a.jpg" );
  photo.hasPlace = true;
  photo.at = at;
  return photo;
}

void TestFieldWork::initTestCase()
{
  const QString folder = Resources::path( QStringLiteral( "catalogue" ) );
  Result<Catalogue> catalogue = Catalogue::load( folder );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<FieldChecks> checks = FieldChecks::load( folder, mCatalogue );
  VERIFY_OK( checks );
  mChecks = checks.take();
  Result<FieldSettings> settings = FieldSettings::load( folder );
  VERIFY_OK( settings );
  mSettings = settings.take();
  Result<SitingTerms> terms = SitingTerms::load( folder );
  VERIFY_OK( terms );
  mTerms = terms.take();
}

static Calibration calibrationOn( const QDate &day, bool passed = true, CalibrationKind kind = CalibrationKind::Span )
{
  Calibration calibration;
  calibration.id = day.toJulianDay();
  calibration.instrument = 1;
  calibration.day = day;
  calibration.by = QStringLiteral( "a" );
  calibration.kind = kind;
  calibration.passed = passed;
  return calibration;
}

void TestFieldWork::calibration_status_data()
{
  QTest::addColumn<int>( "interval" );
  QTest::addColumn<int>( "daysAgo" ); // 0: none
  QTest::addColumn<bool>( "passed" );
  QTest::addColumn<QString>( "status" );
  QTest::addColumn<int>( "daysLeft" );
  QTest::newRow( "nothing asked, nothing done" ) << 0 << 0 << true << "not-asked" << 0;
  QTest::newRow( "nothing asked, once done" ) << 0 << 400 << true << "not-asked" << 0;
  QTest::newRow( "asked, never done" ) << 90 << 0 << true << "never" << 0;
  QTest::newRow( "fresh" ) << 90 << 10 << true << "valid" << 80;
  QTest::newRow( "a day before it is due soon" ) << 90 << 75 << true << "valid" << 15;
  QTest::newRow( "due soon" ) << 90 << 76 << true << "due-soon" << 14;
  QTest::newRow( "the last day still counts" ) << 90 << 90 << true << "due-soon" << 0;
  QTest::newRow( "one day too late" ) << 90 << 91 << true << "overdue" << -1;
  QTest::newRow( "failed" ) << 90 << 10 << false << "failed" << 0;
}

void TestFieldWork::calibration_status()
{
  QFETCH( int, interval );
  QFETCH( int, daysAgo );
  QFETCH( bool, passed );
  QFETCH( QString, status );
  QFETCH( int, daysLeft );
  Instrument instrument;
  instrument.id = 1;
  instrument.intervalDays = interval;
  const QList<Calibration> done = daysAgo == 0 ? QList<Calibration>() : QList<Calibration> { calibrationOn( sDay.addDays( -daysAgo ), passed ) };
  const CalibrationState state = CalibrationState::of( instrument, done, sDay, 14 );
  QCOMPARE( calibrationStatusId( state.status ), status );
  QCOMPARE( state.daysLeft, daysLeft );
  QVERIFY( !calibrationStatusText( state.status ).isEmpty() );

  instrument.removed = sDay.addDays( -1 );
  QCOMPARE( CalibrationState::of( instrument, done, sDay, 14 ).status, CalibrationStatus::Removed );
}

void TestFieldWork::calibration_certificateEndsEarlier()
{
  Instrument instrument;
  instrument.id = 1;
  instrument.intervalDays = 90;
  Calibration certificate = calibrationOn( sDay.addDays( -360 ), true, CalibrationKind::Certificate );
  certificate.validTo = sDay.addDays( 5 );
  const QList<Calibration> done { certificate, calibrationOn( sDay.addDays( -1 ) ) };
  const CalibrationState state = CalibrationState::of( instrument, done, sDay, 14 );
  QCOMPARE( state.status, CalibrationStatus::DueSoon );
  QCOMPARE( state.due, sDay.addDays( 5 ) );
  QCOMPARE( state.last->day, sDay.addDays( -1 ) );
}

void TestFieldWork::calibration_withdrawnAndLaterOnesDoNotCount()
{
  Instrument instrument;
  instrument.id = 1;
  instrument.intervalDays = 30;
  Calibration wrong = calibrationOn( sDay );
  wrong.withdrawn = QStringLiteral( "wrong instrument" );
  Calibration other = calibrationOn( sDay );
  other.instrument = 2;
  const QList<Calibration> done { wrong, other, calibrationOn( sDay.addDays( 1 ) ), calibrationOn( sDay.addDays( -31 ) ) };
  const CalibrationState state = CalibrationState::of( instrument, done, sDay, 14 );
  QCOMPARE( state.status, CalibrationStatus::Overdue );
  QCOMPARE( state.last->day, sDay.addDays( -31 ) );
}

void TestFieldWork::photo_nearIsNear()
{
  const PhotoCheck check = PhotoCheck::of( photoAt( Geodesy::offset( sPlace, 30, 40 ) ), stationOf(), 100 );
  QCOMPARE( check.verdict, PhotoVerdict::Near );
  QVERIFY( std::abs( check.distance - 50 ) < 0.1 );
  QVERIFY( !check.isWarning() );
}

void TestFieldWork::photo_offTellsDistanceAndDirection()
{
  const PhotoCheck check = PhotoCheck::of( photoAt( Geodesy::offset( sPlace, 3000, -3000 ) ), stationOf(), 100 );
  QCOMPARE( check.verdict, PhotoVerdict::Off );
  QVERIFY( std::abs( check.distance - 4242.6 ) < 2 );
  QVERIFY2( std::abs( check.bearing - 135 ) < 0.1, qPrintable( QString::number( check.bearing ) ) );
  QVERIFY2( check.text.contains( QLatin1String( "4.24 km south-east" ) ), qPrintable( check.text ) );
  QVERIFY( !check.fitsAsGcj02 );
}

void TestFieldWork::photo_shiftedCoordinatesAreSuspected()
{
  const PhotoCheck check = PhotoCheck::of( photoAt( gcj02FromWgs84( sPlace ) ), stationOf(), 100 );
  QCOMPARE( check.verdict, PhotoVerdict::Off );
  QVERIFY( check.fitsAsGcj02 );
  QVERIFY( check.text.contains( QLatin1String( "GCJ-02" ) ) );
}

void TestFieldWork::photo_withoutPlaceIsAWarning()
{
  FieldPhoto photo = photoAt( sPlace );
  photo.hasPlace = false;
  QCOMPARE( PhotoCheck::of( photo, stationOf(), 100 ).verdict, PhotoVerdict::NoPlace );
  QVERIFY( PhotoCheck::of( photo, stationOf(), 100 ).isWarning() );
  Station nowhere = stationOf();
  nowhere.positions.clear();
  QCOMPARE( PhotoCheck::of( photoAt( sPlace ), nowhere, 100 ).verdict, PhotoVerdict::NoStation );
}

void TestFieldWork::photo_isHeldAgainstThePositionOfItsDay()
{
  Station station = stationOf();
  const LonLat old = Geodesy::offset( sPlace, 2000, 0 );
  station.positions = { { old, QDate( 2018, 1, 1 ), QDate( 2025, 12, 31 ), {} }, { sPlace, QDate( 2026, 1, 1 ), {}, {} } };
  FieldPhoto photo = photoAt( old );
  photo.taken = localday::beginOf( QDate( 2020, 5, 1 ) );
  QCOMPARE( PhotoCheck::of( photo, station, 100 ).verdict, PhotoVerdict::Near );
  photo.taken = localday::beginOf( QDate( 2026, 5, 1 ) );
  QCOMPARE( PhotoCheck::of( photo, station, 100 ).verdict, PhotoVerdict::Off );
}

void TestFieldWork::photo_kindsHaveTheirTolerance()
{
  QVERIFY( mSettings->photoTolerance( QStringLiteral( "water_section" ) ) > mSettings->photoTolerance( QStringLiteral( "air_micro" ) ) );
  QVERIFY( mSettings->photoTolerance( QStringLiteral( "air_micro" ) ) > 0 );
  QVERIFY( mSettings->dueSoon() > 0 );
}

void TestFieldWork::compass_namesEightWinds()
{
  QCOMPARE( compassText( 0 ), QStringLiteral( "north" ) );
  QCOMPARE( compassText( 359 ), QStringLiteral( "north" ) );
  QCOMPARE( compassText( 46 ), QStringLiteral( "north-east" ) );
  QCOMPARE( compassText( 247 ), QStringLiteral( "south-west" ) );
  QCOMPARE( compassText( std::nan( "" ) ), QString() );
}

void TestFieldWork::checks_everyKindHasItems()
{
  for ( const StationKind &kind : mCatalogue.stationKinds() )
    QVERIFY2( !mChecks->items( stationOf( kind.id ), {}, *mTerms ).isEmpty(), qPrintable( kind.id ) );
  const QList<FieldCheckItem> air = mChecks->items( stationOf(), {}, *mTerms );
  QVERIFY( air.size() >= 10 );
  for ( const FieldCheckItem &item : air )
  {
    QVERIFY2( !item.question.isEmpty(), qPrintable( item.id ) );
    if ( item.isMeasured() )
      QVERIFY2( mTerms->attribute( QStringLiteral( "site" ), item.attribute ), qPrintable( item.attribute ) );
  }
}

static ClauseCheck waitingFor( const QString &attribute )
{
  ClauseCheck clause;
  clause.verdict = ClauseVerdict::DataMissing;
  clause.missingAttribute = attribute;
  clause.rule.name = { QStringLiteral( "规则" ), QStringLiteral( "Rule of %1" ).arg( attribute ) };
  clause.rule.editionLabel = QStringLiteral( "HJ 664-2013" );
  clause.rule.standard = QStringLiteral( "HJ 664" );
  return clause;
}

void TestFieldWork::checks_ruleThatWaitsIsJoined()
{
  setUiLanguage( Language::English );
  const QList<FieldCheckItem> without = mChecks->items( stationOf(), {}, *mTerms );
  const QList<FieldCheckItem> with = mChecks->items( stationOf(), { waitingFor( QStringLiteral( "inlet_height" ) ) }, *mTerms );
  QCOMPARE( with.size(), without.size() );
  const auto item = std::find_if( with.cbegin(), with.cend(), []( const FieldCheckItem &one ) { return one.id == QLatin1String( "air.inlet_height" ); } );
  QVERIFY( item != with.cend() );
  QCOMPARE( item->rules, QStringList { QStringLiteral( "Rule of inlet_height" ) } );
  QCOMPARE( item->valueText( QStringLiteral( "12" ) ), QStringLiteral( "12 m" ) );
  ClauseCheck met = waitingFor( QStringLiteral( "mean_value" ) );
  met.verdict = ClauseVerdict::Meets;
  QCOMPARE( mChecks->items( stationOf(), { met }, *mTerms ).size(), without.size() );
}

void TestFieldWork::checks_ruleWithoutRowIsAsked()
{
  const QList<FieldCheckItem> items = mChecks->items( stationOf(), { waitingFor( QStringLiteral( "beam_traffic" ) ) }, *mTerms );
  QCOMPARE( items.constLast().id, QStringLiteral( "rule:beam_traffic" ) );
  QVERIFY( items.constLast().question.contains( QLatin1String( "vehicles a day under the beam" ) ) );
  QCOMPARE( items.constLast().unit, QStringLiteral( "1/d" ) );
}

void TestFieldWork::checks_valuesAreValidated_data()
{
  QTest::addColumn<QString>( "attribute" );
  QTest::addColumn<QString>( "value" );
  QTest::addColumn<bool>( "allowed" );
  QTest::newRow( "nothing" ) << "inlet_height" << "" << true;
  QTest::newRow( "a height" ) << "inlet_height" << "12.5" << true;
  QTest::newRow( "a word" ) << "inlet_height" << "高" << false;
  QTest::newRow( "negative" ) << "inlet_height" << "-1" << false;
  QTest::newRow( "no number" ) << "inlet_height" << "nan" << false;
  QTest::newRow( "a choice" ) << "beside_building" << "1" << true;
  QTest::newRow( "no choice" ) << "beside_building" << "2" << false;
}

void TestFieldWork::checks_valuesAreValidated()
{
  QFETCH( QString, attribute );
  QFETCH( QString, value );
  QFETCH( bool, allowed );
  const QList<FieldCheckItem> items = mChecks->items( stationOf(), {}, *mTerms );
  const auto item =
    std::find_if( items.cbegin(), items.cend(), [&]( const FieldCheckItem &one ) { return one.attribute == attribute; } );
  QVERIFY( item != items.cend() );
  const Result<void> valid = FieldChecks::validate( *item, value );
  QCOMPARE( valid.ok(), allowed );
  if ( !allowed )
    QVERIFY( !valid.error().remedy.isEmpty() );
}

void TestFieldWork::checks_newAttributesAreWhatDiffers()
{
  Station station = stationOf();
  station.attributes = { { QStringLiteral( "inlet_height" ), 12 } };
  const QList<FieldCheckItem> items = mChecks->items( station, {}, *mTerms );
  const QList<FieldAnswer> answers { { QStringLiteral( "air.inlet_height" ), FieldVerdict::Ok, QStringLiteral( "12.0" ), {} },
    { QStringLiteral( "air.wall_distance" ), FieldVerdict::Ok, QStringLiteral( "1.5" ), {} },
    { QStringLiteral( "air.kerb_distance" ), FieldVerdict::Ok, QStringLiteral( "far" ), {} },
    { QStringLiteral( "air.power" ), FieldVerdict::Ok, QStringLiteral( "9" ), {} } };
  QCOMPARE( FieldChecks::newAttributes( items, answers, station ), QVariantMap( { { QStringLiteral( "wall_distance" ), 1.5 } } ) );
}

static std::unique_ptr<Workspace> workspaceWith( const QString &folder, const Station &station )
{
  Result<std::unique_ptr<Workspace>> workspace = Workspace::create( folder, QStringLiteral( "外业" ) );
  if ( !workspace || !workspace.value()->network().saveStations( { station } ) )
    return nullptr;
  return workspace.take();
}

void TestFieldWork::takeOver_reachesTheStation()
{
  const QTemporaryDir folder;
  const std::unique_ptr<Workspace> workspace = workspaceWith( folder.filePath( QStringLiteral( "w" ) ), stationOf() );
  QVERIFY( workspace );
  VERIFY_OK( FieldChecks::takeOver( workspace->network(), QStringLiteral( "S-1" ), { { QStringLiteral( "wall_distance" ), 1.5 } } ) );
  const Result<Station> station = workspace->network().station( QStringLiteral( "S-1" ) );
  VERIFY_OK( station );
  QCOMPARE( station->attributes.value( QStringLiteral( "wall_distance" ) ).toDouble(), 1.5 );
  QVERIFY( !FieldChecks::takeOver( workspace->network(), QStringLiteral( "none" ), { { QStringLiteral( "a" ), 1 } } ) );
}

void TestFieldWork::sheet_joinsEverything()
{
  const QTemporaryDir folder;
  Station station = stationOf();
  station.positions = { { Geodesy::offset( sPlace, 0, -500 ), QDate( 2018, 1, 1 ), QDate( 2024, 12, 31 ), {} }, { sPlace, QDate( 2025, 1, 1 ), {}, {} } };
  const std::unique_ptr<Workspace> workspace = workspaceWith( folder.filePath( QStringLiteral( "w" ) ), station );
  QVERIFY( workspace );
  FieldStore &store = workspace->field();
  Instrument instrument;
  instrument.station = QStringLiteral( "S-1" );
  instrument.name = QStringLiteral( "PM2.5分析仪" );
  instrument.intervalDays = 30;
  const Result<qint64> id = store.saveInstrument( instrument );
  VERIFY_OK( id );

  const QString source = makePhoto( folder.filePath( QStringLiteral( "站房.jpg" ) ), { Geodesy::offset( sPlace, 2000, 0 ) } );
  Result<PhotoDraft> draft = PhotoDesk::read( source, QStringLiteral( "S-1" ) );
  VERIFY_OK( draft );
  const Result<FieldPhoto> photo = PhotoDesk::store( *draft, workspace->folder() );
  VERIFY_OK( photo );
  FieldVisit visit;
  visit.station = QStringLiteral( "S-1" );
  visit.at = localday::beginOf( sDay ) + 36000;
  visit.by = QStringLiteral( "张工" );
  visit.followUpBy = sDay.addDays( 7 );
  VERIFY_OK( store.saveVisit( { visit, { { QStringLiteral( "air.power" ), FieldVerdict::NotOk, {}, QStringLiteral( "UPS" ) } }, { *photo } } ) );
  makePhoto( workspace->folder() + QStringLiteral( "/photos/S-1/byhand.jpg" ), {} );

  const Result<FieldSheet> sheet = FieldSheet::read( *workspace, QStringLiteral( "S-1" ), *mSettings, sDay );
  VERIFY_OK( sheet );
  QCOMPARE( sheet->positions.size(), 2 );
  QVERIFY( std::isnan( sheet->positions.first().moved ) );
  QVERIFY( std::abs( sheet->positions.last().moved - 500 ) < 0.5 );
  QVERIFY( std::abs( sheet->positions.last().bearing ) < 0.01 );
  QCOMPARE( sheet->instruments.size(), 1 );
  QCOMPARE( sheet->instruments.first().status, CalibrationStatus::Never );
  QCOMPARE( sheet->dueCount(), 1 );
  QCOMPARE( sheet->openFollowUps(), 1 );
  QCOMPARE( sheet->photos.size(), 1 );
  QCOMPARE( sheet->photos.first().check.verdict, PhotoVerdict::Off );
  QVERIFY( QFileInfo::exists( sheet->photos.first().path ) );
  QCOMPARE( sheet->unrecorded.size(), 1 );
  QCOMPARE( sheet->answers.size(), 1 );
  QVERIFY( sheet->answer( QStringLiteral( "air.power" ) ) );
  QVERIFY( !sheet->answer( QStringLiteral( "air.access" ) ) );
}

void TestFieldWork::sheet_unknownStationIsAnError()
{
  const QTemporaryDir folder;
  const std::unique_ptr<Workspace> workspace = workspaceWith( folder.filePath( QStringLiteral( "w" ) ), stationOf() );
  const Result<FieldSheet> sheet = FieldSheet::read( *workspace, QStringLiteral( "none" ), *mSettings );
  QVERIFY( !sheet );
  QVERIFY( !sheet.error().remedy.isEmpty() );
}

void TestFieldWork::due_isSortedAndCountsFollowUps()
{
  const QTemporaryDir folder;
  const std::unique_ptr<Workspace> workspace = workspaceWith( folder.filePath( QStringLiteral( "w" ) ), stationOf() );
  FieldStore &store = workspace->field();
  const auto add = [&store]( const QString &name, int daysAgo ) {
    Instrument instrument;
    instrument.station = QStringLiteral( "S-1" );
    instrument.name = name;
    instrument.intervalDays = 30;
    Calibration calibration = calibrationOn( sDay.addDays( -daysAgo ) );
    calibration.id = 0;
    calibration.instrument = *store.saveInstrument( instrument );
    return daysAgo == 0 ? true : store.saveCalibration( calibration ).ok();
  };
  QVERIFY( add( QStringLiteral( "soon" ), 20 ) );
  QVERIFY( add( QStringLiteral( "late" ), 60 ) );
  QVERIFY( add( QStringLiteral( "fresh" ), 1 ) );
  QVERIFY( add( QStringLiteral( "never" ), 0 ) );
  FieldVisit visit;
  visit.station = QStringLiteral( "S-1" );
  visit.at = localday::beginOf( sDay.addDays( -20 ) );
  visit.by = QStringLiteral( "a" );
  visit.action = QStringLiteral( "换泵" );
  visit.followUpBy = sDay.addDays( -5 );
  VERIFY_OK( store.saveVisit( { visit, {}, {} } ) );
  const Result<QList<DueItem>> due = dueItems( store, sDay, 14 );
  VERIFY_OK( due );
  QCOMPARE( due->size(), 4 );
  QCOMPARE( due->at( 0 ).calibration.instrument.name, QStringLiteral( "never" ) );
  QCOMPARE( due->at( 1 ).calibration.instrument.name, QStringLiteral( "late" ) );
  QVERIFY( due->at( 2 ).isFollowUp );
  QCOMPARE( due->at( 2 ).daysLeft, -5 );
  QVERIFY( due->at( 2 ).text().contains( QStringLiteral( "换泵" ) ) );
  QCOMPARE( due->at( 3 ).daysLeft, 10 );
}

JINGUAN_PLANNING_TEST_MAIN( TestFieldWork )
#include "test_fieldwork.moc"

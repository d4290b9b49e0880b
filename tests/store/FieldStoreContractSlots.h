#pragma once

// The bodies of the contract; included once by the test program of each backend.

#include "FieldStoreContract.h"

#include <cmath>

namespace jinguan::test
{

constexpr UtcSeconds sVisitAt = 1795862700; //!< 2026-11-28T12:05+08:00

Station FieldStoreContract::station( const QString &code )
{
  Station station;
  station.code = code;
  station.name = { QStringLiteral( "草堂寺" ), QStringLiteral( "Caotang Temple" ) };
  station.kind = QStringLiteral( "air_standard" );
  station.positions = { { { 104.026, 30.656 }, QDate(), QDate(), QString() } };
  return station;
}

Instrument FieldStoreContract::instrument()
{
  return { 0, QStringLiteral( "CD-1" ), QStringLiteral( "PM2.5分析仪" ), QStringLiteral( "厂家'\"" ), QStringLiteral( "BAM-1020" ),
    QStringLiteral( "B12345" ), QStringLiteral( "β射线法" ), { QStringLiteral( "PM2.5" ), QStringLiteral( "PM10" ) }, QDate( 2019, 3, 1 ),
    QDate( 2026, 12, 31 ), 90, QStringLiteral( "备注" ), true };
}

Calibration FieldStoreContract::calibration( qint64 instrument )
{
  Calibration calibration;
  calibration.instrument = instrument;
  calibration.day = QDate( 2026, 11, 1 );
  calibration.by = QStringLiteral( "李工" );
  calibration.kind = CalibrationKind::MultiPoint;
  calibration.expected = 16.7;
  calibration.found = 16.4;
  calibration.unit = QStringLiteral( "L/min" );
  calibration.passed = false;
  calibration.validTo = QDate( 2027, 1, 30 );
  calibration.note = QStringLiteral( "泵老化" );
  calibration.isDemo = true;
  return calibration;
}

FieldVisit FieldStoreContract::visit()
{
  FieldVisit visit;
  visit.station = QStringLiteral( "CD-1" );
  visit.at = sVisitAt;
  visit.by = QStringLiteral( "张工" );
  visit.purpose = VisitPurpose::Audit;
  visit.finding = QStringLiteral( "采样管积灰" );
  visit.action = QStringLiteral( "更换采样管" );
  visit.followUpBy = QDate( 2026, 12, 5 );
  return visit;
}

FieldPhoto FieldStoreContract::photo( const QString &file )
{
  FieldPhoto photo;
  photo.station = QStringLiteral( "CD-1" );
  photo.file = file;
  photo.taken = sVisitAt + 60;
  photo.hasPlace = true;
  photo.at = { 104.0261, 30.6561 };
  photo.datum = PhotoDatum::Gcj02;
  photo.direction = 270.5;
  photo.by = QStringLiteral( "张工" );
  photo.note = QStringLiteral( "站房" );
  return photo;
}

void FieldStoreContract::saveInstrument_allFieldsComeBack()
{
  Instrument expected = instrument();
  const Result<qint64> id = store().saveInstrument( expected );
  VERIFY_OK( id );
  expected.id = *id;
  reopen();
  const Result<QList<Instrument>> read = store().instruments();
  VERIFY_OK( read );
  QCOMPARE( read->size(), 1 );
  QVERIFY( read->first() == expected );
}

void FieldStoreContract::saveInstrument_updateKeepsId()
{
  Instrument changed = instrument();
  changed.id = *store().saveInstrument( changed );
  changed.removed = QDate();
  changed.indicators.clear();
  QCOMPARE( *store().saveInstrument( changed ), changed.id );
  QCOMPARE( store().instruments()->size(), 1 );
  QVERIFY( store().instruments()->first() == changed );
}

void FieldStoreContract::saveInstrument_isOfItsStation()
{
  VERIFY_OK( store().saveInstrument( instrument() ) );
  QCOMPARE( store().instruments( QStringLiteral( "CD-1" ) )->size(), 1 );
  QCOMPARE( store().instruments( QStringLiteral( "CD-2" ) )->size(), 0 );
}

void FieldStoreContract::saveInstrument_faultyIsRefused_data()
{
  QTest::addColumn<QString>( "fault" );
  for ( const char *fault : { "station", "no station", "name", "days", "interval", "id" } )
    QTest::newRow( fault ) << QString::fromLatin1( fault );
}

void FieldStoreContract::saveInstrument_faultyIsRefused()
{
  QFETCH( QString, fault );
  Instrument faulty = instrument();
  if ( fault == QLatin1String( "station" ) )
    faulty.station = QStringLiteral( "none" );
  if ( fault == QLatin1String( "no station" ) )
    faulty.station.clear();
  if ( fault == QLatin1String( "name" ) )
    faulty.name = QStringLiteral( "  " );
  if ( fault == QLatin1String( "days" ) )
    faulty.removed = QDate( 2019, 2, 28 );
  if ( fault == QLatin1String( "interval" ) )
    faulty.intervalDays = -1;
  if ( fault == QLatin1String( "id" ) )
    faulty.id = 4711;
  const Result<qint64> saved = store().saveInstrument( faulty );
  QVERIFY( !saved );
  QVERIFY( !saved.error().message.isEmpty() && !saved.error().remedy.isEmpty() );
  QVERIFY( store().instruments()->isEmpty() );
}

void FieldStoreContract::saveCalibration_allFieldsComeBack()
{
  Calibration expected = calibration( *store().saveInstrument( instrument() ) );
  const Result<qint64> id = store().saveCalibration( expected );
  VERIFY_OK( id );
  reopen();
  const Result<QList<Calibration>> read = store().calibrations( QStringLiteral( "CD-1" ) );
  VERIFY_OK( read );
  QCOMPARE( read->size(), 1 );
  const Calibration &one = read->first();
  QCOMPARE( one.id, *id );
  QCOMPARE( one.instrument, expected.instrument );
  QCOMPARE( one.day, expected.day );
  QCOMPARE( one.by, expected.by );
  QCOMPARE( one.kind, expected.kind );
  QCOMPARE( one.expected, expected.expected );
  QCOMPARE( one.found, expected.found );
  QCOMPARE( one.unit, expected.unit );
  QCOMPARE( one.passed, false );
  QCOMPARE( one.validTo, expected.validTo );
  QCOMPARE( one.note, expected.note );
  QVERIFY( one.isDemo );
  QVERIFY( std::abs( one.deviationPercent() + 1.7964 ) < 1e-4 );
  QVERIFY( store().calibrations( QStringLiteral( "CD-2" ) )->isEmpty() );
}

void FieldStoreContract::saveCalibration_missingValuesStayMissing()
{
  Calibration bare;
  bare.instrument = *store().saveInstrument( instrument() );
  bare.day = QDate( 2026, 11, 1 );
  bare.by = QStringLiteral( "a" );
  VERIFY_OK( store().saveCalibration( bare ) );
  const Calibration one = store().calibrations()->first();
  QVERIFY( std::isnan( one.expected ) && std::isnan( one.found ) && std::isnan( one.deviationPercent() ) );
  QVERIFY( !one.validTo.isValid() );
}

void FieldStoreContract::saveCalibration_newestComesFirst()
{
  const qint64 of = *store().saveInstrument( instrument() );
  for ( const int day : { 5, 20, 11 } )
  {
    Calibration one = calibration( of );
    one.day = QDate( 2026, 11, day );
    VERIFY_OK( store().saveCalibration( one ) );
  }
  QList<int> days;
  const QList<Calibration> read = *store().calibrations();
  for ( const Calibration &one : read )
    days << one.day.day();
  QCOMPARE( days, QList<int>( { 20, 11, 5 } ) );
}

void FieldStoreContract::saveCalibration_faultyIsRefused_data()
{
  QTest::addColumn<QString>( "fault" );
  for ( const char *fault : { "instrument", "no instrument", "day", "by", "valid", "infinite" } )
    QTest::newRow( fault ) << QString::fromLatin1( fault );
}

void FieldStoreContract::saveCalibration_faultyIsRefused()
{
  QFETCH( QString, fault );
  Calibration faulty = calibration( *store().saveInstrument( instrument() ) );
  if ( fault == QLatin1String( "instrument" ) )
    faulty.instrument = 4711;
  if ( fault == QLatin1String( "no instrument" ) )
    faulty.instrument = 0;
  if ( fault == QLatin1String( "day" ) )
    faulty.day = QDate();
  if ( fault == QLatin1String( "by" ) )
    faulty.by.clear();
  if ( fault == QLatin1String( "valid" ) )
    faulty.validTo = faulty.day.addDays( -1 );
  if ( fault == QLatin1String( "infinite" ) )
    faulty.found = std::numeric_limits<double>::infinity();
  const Result<qint64> saved = store().saveCalibration( faulty );
  QVERIFY( !saved );
  QVERIFY( !saved.error().remedy.isEmpty() );
  QVERIFY( store().calibrations()->isEmpty() );
}

void FieldStoreContract::saveVisit_comesBackWithAnswersAndPhotos()
{
  const QList<FieldAnswer> answers { { QStringLiteral( "air.power" ), FieldVerdict::NotOk, {}, QStringLiteral( "UPS坏" ) },
    { QStringLiteral( "air.inlet_height" ), FieldVerdict::Ok, QStringLiteral( "12.5" ), {} } };
  const Result<qint64> id = store().saveVisit( { visit(), answers, { photo( QStringLiteral( "站房.jpg" ) ) } } );
  VERIFY_OK( id );
  reopen();
  const Result<QList<FieldVisit>> visits = store().visits( QStringLiteral( "CD-1" ) );
  VERIFY_OK( visits );
  QCOMPARE( visits->size(), 1 );
  const FieldVisit &one = visits->first();
  QCOMPARE( one.id, *id );
  QCOMPARE( one.at, sVisitAt );
  QCOMPARE( one.by, QStringLiteral( "张工" ) );
  QCOMPARE( one.purpose, VisitPurpose::Audit );
  QCOMPARE( one.finding, QStringLiteral( "采样管积灰" ) );
  QCOMPARE( one.action, QStringLiteral( "更换采样管" ) );
  QCOMPARE( one.followUpBy, QDate( 2026, 12, 5 ) );
  QVERIFY( one.isOpen() );
  const Result<QList<FieldAnswer>> read = store().answers( *id );
  VERIFY_OK( read );
  QVERIFY( *read == answers );
  const Result<QList<FieldPhoto>> photos = store().photos( QStringLiteral( "CD-1" ) );
  VERIFY_OK( photos );
  QCOMPARE( photos->size(), 1 );
  const FieldPhoto &picture = photos->first();
  QCOMPARE( picture.visit, *id );
  QCOMPARE( picture.file, QStringLiteral( "站房.jpg" ) );
  QCOMPARE( picture.taken, sVisitAt + 60 );
  QVERIFY( picture.hasPlace && picture.at == LonLat( { 104.0261, 30.6561 } ) );
  QCOMPARE( picture.datum, PhotoDatum::Gcj02 );
  QCOMPARE( picture.direction, 270.5 );
  QVERIFY( store().visits( QStringLiteral( "CD-2" ) )->isEmpty() && store().photos( QStringLiteral( "CD-2" ) )->isEmpty() );
}

void FieldStoreContract::saveVisit_answersAreReplacedOneByOne()
{
  FieldVisit one = visit();
  one.id = *store().saveVisit( { one,
    { { QStringLiteral( "a" ), FieldVerdict::Ok, {}, {} }, { QStringLiteral( "b" ), FieldVerdict::Ok, {}, {} } }, {} } );
  VERIFY_OK( store().saveVisit( { one, { { QStringLiteral( "b" ), FieldVerdict::NotOk, QStringLiteral( "3" ), {} } }, {} } ) );
  const QList<FieldAnswer> read = *store().answers( one.id );
  QCOMPARE( read.size(), 2 );
  QCOMPARE( read.at( 0 ).verdict, FieldVerdict::Ok );
  QCOMPARE( read.at( 1 ).verdict, FieldVerdict::NotOk );
  QCOMPARE( read.at( 1 ).value, QStringLiteral( "3" ) );
}

void FieldStoreContract::saveVisit_isAllOrNothing()
{
  QVERIFY( !store().saveVisit( { visit(), { { QStringLiteral( "a" ), FieldVerdict::Ok, {}, {} } },
    { photo( QStringLiteral( "good.jpg" ) ), photo( QStringLiteral( "../bad.jpg" ) ) } } ) );
  QVERIFY( store().visits()->isEmpty() );
  QVERIFY( store().photos()->isEmpty() );
  QVERIFY( newestLog().isEmpty() || !newestLog().contains( QLatin1String( "save-visit" ) ) );
}

void FieldStoreContract::saveVisit_faultyIsRefused_data()
{
  QTest::addColumn<QString>( "fault" );
  for ( const char *fault : { "station", "moment", "by", "follow-up", "done", "id" } )
    QTest::newRow( fault ) << QString::fromLatin1( fault );
}

void FieldStoreContract::saveVisit_faultyIsRefused()
{
  QFETCH( QString, fault );
  FieldVisit faulty = visit();
  if ( fault == QLatin1String( "station" ) )
    faulty.station = QStringLiteral( "none" );
  if ( fault == QLatin1String( "moment" ) )
    faulty.at = 0;
  if ( fault == QLatin1String( "by" ) )
    faulty.by = QStringLiteral( " " );
  if ( fault == QLatin1String( "follow-up" ) )
    faulty.followUpBy = QDate( 2026, 11, 27 );
  if ( fault == QLatin1String( "done" ) )
  {
    faulty.followUpBy = QDate();
    faulty.followUpDone = QDate( 2026, 12, 1 );
  }
  if ( fault == QLatin1String( "id" ) )
    faulty.id = 4711;
  const Result<qint64> saved = store().saveVisit( { faulty, {}, {} } );
  QVERIFY( !saved );
  QVERIFY( !saved.error().remedy.isEmpty() );
  QVERIFY( store().visits()->isEmpty() );
}

void FieldStoreContract::saveVisit_followUpIsClosed()
{
  FieldVisit one = visit();
  one.id = *store().saveVisit( { one, {}, {} } );
  one.followUpDone = QDate( 2026, 12, 3 );
  QCOMPARE( *store().saveVisit( { one, {}, {} } ), one.id );
  QVERIFY( !store().visits()->first().isOpen() );
}

void FieldStoreContract::savePhoto_withoutPlaceStaysWithout()
{
  FieldPhoto bare;
  bare.station = QStringLiteral( "CD-2" );
  bare.file = QStringLiteral( "b.png" );
  VERIFY_OK( store().savePhoto( bare ) );
  const FieldPhoto read = store().photos()->first();
  QVERIFY( !read.hasPlace );
  QCOMPARE( read.taken, 0 );
  QCOMPARE( read.visit, 0 );
  QVERIFY( std::isnan( read.direction ) );
}

void FieldStoreContract::savePhoto_faultyIsRefused()
{
  FieldPhoto faulty = photo( QStringLiteral( "a.jpg" ) );
  faulty.at.lat = 91;
  QVERIFY( !store().savePhoto( faulty ) );
  faulty = photo( QStringLiteral( "a.jpg" ) );
  faulty.direction = 361;
  QVERIFY( !store().savePhoto( faulty ) );
  faulty = photo( {} );
  QVERIFY( !store().savePhoto( faulty ) );
  faulty = photo( QStringLiteral( "a.jpg" ) );
  faulty.visit = 4711;
  QVERIFY( !store().savePhoto( faulty ) );
  QVERIFY( store().photos()->isEmpty() );
}

void FieldStoreContract::withdraw_keepsTheRecordWithItsReason()
{
  const qint64 id = *store().saveVisit( { visit(), {}, {} } );
  VERIFY_OK( store().withdraw( FieldRecord::Visit, id, QStringLiteral( "记错站点" ) ) );
  QVERIFY( store().visits()->isEmpty() );
  const QList<FieldVisit> all = *store().visits( {}, true );
  QCOMPARE( all.size(), 1 );
  QCOMPARE( all.first().withdrawn, QStringLiteral( "记错站点" ) );
  QVERIFY( !all.first().isOpen() );
}

void FieldStoreContract::withdraw_takesCalibrationsAlong()
{
  const qint64 of = *store().saveInstrument( instrument() );
  VERIFY_OK( store().saveCalibration( calibration( of ) ) );
  VERIFY_OK( store().withdraw( FieldRecord::Instrument, of, QStringLiteral( "重复登记" ) ) );
  QVERIFY( store().instruments()->isEmpty() );
  QVERIFY( store().calibrations()->isEmpty() );
  QCOMPARE( store().calibrations( {}, true )->size(), 1 );
  QVERIFY( !store().saveCalibration( calibration( of ) ) );
}

void FieldStoreContract::withdraw_needsAReason()
{
  const qint64 id = *store().savePhoto( photo( QStringLiteral( "a.jpg" ) ) );
  QVERIFY( !store().withdraw( FieldRecord::Photo, id, QStringLiteral( "  " ) ) );
  QCOMPARE( store().photos()->size(), 1 );
}

void FieldStoreContract::withdraw_onceOnly()
{
  const qint64 id = *store().savePhoto( photo( QStringLiteral( "a.jpg" ) ) );
  VERIFY_OK( store().withdraw( FieldRecord::Photo, id, QStringLiteral( "first" ) ) );
  QVERIFY( !store().withdraw( FieldRecord::Photo, id, QStringLiteral( "second" ) ) );
  QCOMPARE( store().photos( {}, true )->first().withdrawn, QStringLiteral( "first" ) );
  QVERIFY( !store().withdraw( FieldRecord::Photo, 4711, QStringLiteral( "none" ) ) );
}

void FieldStoreContract::ids_areNeverReused()
{
  const qint64 first = *store().saveInstrument( instrument() );
  VERIFY_OK( store().withdraw( FieldRecord::Instrument, first, QStringLiteral( "x" ) ) );
  reopen();
  QVERIFY( *store().saveInstrument( instrument() ) > first );
}

void FieldStoreContract::writes_areLoggedWithTheUser()
{
  const qint64 of = *store().saveInstrument( instrument() );
  QCOMPARE( newestLog(), QStringLiteral( "王工/save-instrument/CD-1" ) );
  VERIFY_OK( store().saveCalibration( calibration( of ) ) );
  QCOMPARE( newestLog(), QStringLiteral( "王工/save-calibration/instrument #%1" ).arg( of ) );
  VERIFY_OK( store().saveVisit( { visit(), {}, {} } ) );
  QCOMPARE( newestLog(), QStringLiteral( "王工/save-visit/CD-1" ) );
  VERIFY_OK( store().savePhoto( photo( QStringLiteral( "a.jpg" ) ) ) );
  QCOMPARE( newestLog(), QStringLiteral( "王工/save-photo/CD-1" ) );
  VERIFY_OK( store().withdraw( FieldRecord::Instrument, of, QStringLiteral( "x" ) ) );
  QCOMPARE( newestLog(), QStringLiteral( "王工/withdraw/instrument #%1" ).arg( of ) );
}

void FieldStoreContract::readOnly_refusesEveryWrite()
{
  const qint64 of = *store().saveInstrument( instrument() );
  reopen( true );
  QVERIFY( !store().saveInstrument( instrument() ) );
  QVERIFY( !store().saveCalibration( calibration( of ) ) );
  QVERIFY( !store().saveVisit( { visit(), {}, {} } ) );
  QVERIFY( !store().savePhoto( photo( QStringLiteral( "a.jpg" ) ) ) );
  QVERIFY( !store().withdraw( FieldRecord::Instrument, of, QStringLiteral( "x" ) ) );
  QCOMPARE( store().instruments()->size(), 1 );
}

} // namespace jinguan::test

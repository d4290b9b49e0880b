#include "base/LocalDay.h"
#include "base/Resources.h"
#include "publication/PublicationCatalogue.h"
#include "publication/PublicationSelection.h"
#include "store/Workspace.h"
#include "TestSupport.h"

#include <QJsonObject>
#include <QObject>
#include <QTemporaryDir>

using namespace jinguan;

namespace
{
constexpr UtcSeconds sNoon = 1'790'827'200; //!< a full hour of October 2026
constexpr qint64 sHour = 3600;

Station stationOf( const QString &code, const QString &kind, const QString &district, const LonLat &at )
{
  Station station;
  station.code = code;
  station.name = { QStringLiteral( "站" ) + code, QStringLiteral( "Station " ) + code };
  station.kind = kind;
  station.elements = { QStringLiteral( "air" ) };
  station.district = district;
  station.unit = district;
  station.positions = { { at, {}, {}, {} } };
  return station;
}

PublicationItem hourly( const QStringList &kinds )
{
  PublicationItem item;
  item.code = QStringLiteral( "air-hourly" );
  item.version = 1;
  item.state = PublicationState::Published;
  item.title = { QStringLiteral( "实时数据" ), QStringLiteral( "Hourly" ) };
  item.element = QStringLiteral( "air" );
  item.indicators = { QStringLiteral( "PM2.5" ) };
  item.kinds = kinds;
  item.period = Period::Hour;
  item.place = PlaceDetail::Exact;
  item.delayHours = 2;
  item.historyDays = 1;
  return item;
}
} // namespace

/** Exactly what an item releases. */
class TestPublicationSelection : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { mWorkspace.reset(); }

    void delay_isCountedFromTheEndOfThePeriod();
    void history_beginsExactly();
    void rolling_standsAtItsLastFullHour();
    void flags_onlyValidValuesPass();
    void verdicts_withholdAndGiveBack();
    void forecasts_neverPass();
    void notRunning_isLeftOut();
    void automaticComesBeforeManual();
    void units_areThoseOfTheIndicator();
    void days_withTooFewHoursDoNotPass();
    void days_thatWaitForTheRollUpDoNotPass();
    void districtMean_takesCountingStationsAndNoControlPoint();
    void districtMean_needsItsStations();
    void noise_isAveragedByEnergy();
    void places_areAsExactAsAllowed();
    void codes_neverPass();
    void stations_areChosenByEveryField();
    void isReleased_publishedAndPublicOnly();
    void demo_isMarked();
    void roundedText_followsTheStandard();
    void places_ofOmittedKindsAreDistrictOnly();
    void suggestions_areSound();
    void json_comesBack();

  private:
    void save( const QList<Station> &stations );
    SeriesId series( const QString &station, const QString &indicator, Method method = Method::Automatic, UtcSeconds issued = 0 );
    void write( SeriesId series, const QList<Reading> &readings, Period period = Period::Hour );
    Release select( const PublicationItem &item, UtcSeconds moment = sNoon );
    static QStringList texts( const Release &release );

    Catalogue mCatalogue;
    Responsibility mResponsibility;
    std::unique_ptr<Evaluator> mEvaluator;
    PublicPlaces mPlaces;
    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
    qint64 mDelivery = 0;
};

void TestPublicationSelection::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( responsibility );
  mResponsibility = responsibility.take();
  Result<Evaluator> evaluator = Evaluator::load( Resources::folder(), mCatalogue );
  VERIFY_OK( evaluator );
  mEvaluator = std::make_unique<Evaluator>( evaluator.take() );
  Result<PublicPlaces> places = PublicPlaces::load();
  VERIFY_OK( places );
  mPlaces = places.take();
}

void TestPublicationSelection::init()
{
  mFolder = std::make_unique<QTemporaryDir>();
  Result<std::unique_ptr<Workspace>> workspace = Workspace::create( mFolder->filePath( QStringLiteral( "w" ) ), QStringLiteral( "成都" ) );
  VERIFY_OK( workspace );
  mWorkspace = workspace.take();
  mDelivery = *mWorkspace->readings().beginDelivery( {} );
}

void TestPublicationSelection::save( const QList<Station> &stations )
{
  VERIFY_OK( mWorkspace->network().saveStations( stations ) );
}

SeriesId TestPublicationSelection::series( const QString &station, const QString &indicator, Method method, UtcSeconds issued )
{
  SeriesKey key;
  key.station = station;
  key.indicator = indicator;
  key.method = method;
  key.source = QStringLiteral( "test" );
  key.issued = issued;
  return *mWorkspace->readings().ensureSeries( key, mCatalogue.indicator( indicator )->unit );
}

void TestPublicationSelection::write( SeriesId series, const QList<Reading> &readings, Period period )
{
  QList<IncomingReading> incoming;
  for ( const Reading &reading : readings )
    incoming.append( { series, period, reading } );
  VERIFY_OK( mWorkspace->readings().write( mDelivery, incoming ) );
}

Release TestPublicationSelection::select( const PublicationItem &item, UtcSeconds moment )
{
  const Result<QList<Station>> stations = mWorkspace->network().stations();
  const PublicationSelection selection( { mCatalogue, mResponsibility, *mEvaluator, mPlaces }, *stations, QByteArrayLiteral( "secret" ) );
  Progress progress;
  Result<Release> release = selection.select( item, moment, mWorkspace->readings(), progress );
  if ( !release )
    qFatal( "%s", qPrintable( release.error().text() ) );
  return release.take();
}

QStringList TestPublicationSelection::texts( const Release &release )
{
  QStringList texts;
  for ( const ReleasedValue &value : release.values )
    texts.append( value.text );
  return texts;
}

void TestPublicationSelection::delay_isCountedFromTheEndOfThePeriod()
{
  save( { stationOf( QStringLiteral( "CD-1" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } ) } );
  // Ends two hours before the moment; one second less and it is not due.
  write( series( QStringLiteral( "CD-1" ), QStringLiteral( "PM2.5" ) ),
    { { sNoon - 4 * sHour, 11 }, { sNoon - 3 * sHour, 12 }, { sNoon - 2 * sHour, 13 }, { sNoon - sHour, 14 } } );
  QCOMPARE( texts( select( hourly( {} ) ) ), QStringList( { QStringLiteral( "11" ), QStringLiteral( "12" ) } ) );
  QCOMPARE( texts( select( hourly( {} ), sNoon - 1 ) ), QStringList( { QStringLiteral( "11" ) } ) );
}

void TestPublicationSelection::history_beginsExactly()
{
  save( { stationOf( QStringLiteral( "CD-1" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } ) } );
  write( series( QStringLiteral( "CD-1" ), QStringLiteral( "PM2.5" ) ), { { sNoon - 27 * sHour, 1 }, { sNoon - 26 * sHour, 2 } } );
  QCOMPARE( texts( select( hourly( {} ) ) ), QStringList( { QStringLiteral( "2" ) } ) );
}

void TestPublicationSelection::rolling_standsAtItsLastFullHour()
{
  save( { stationOf( QStringLiteral( "CD-1" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } ) } );
  write( series( QStringLiteral( "CD-1" ), QStringLiteral( "PM2.5" ) ), { { sNoon - 4 * sHour, 1 }, { sNoon - 3 * sHour, 2 } } );
  PublicationItem item = hourly( {} );
  item.isRolling = true;
  item.rhythm = Period::Hour;
  QCOMPARE( select( item, sNoon + 1800 ).moment, sNoon );
  item.rhythm = Period::Day;
  const Release daily = select( item, sNoon );
  QCOMPARE( daily.moment, localday::beginOf( localday::dateOf( sNoon ) ) );
}

void TestPublicationSelection::flags_onlyValidValuesPass()
{
  save( { stationOf( QStringLiteral( "CD-1" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } ) } );
  QList<Reading> readings;
  for ( int flag = 0; flag <= int( QualityFlag::Invalid ); ++flag )
    readings.append( { sNoon - ( 20 - flag ) * sHour, 100.0 + flag, QualityFlag( flag ), false } );
  write( series( QStringLiteral( "CD-1" ), QStringLiteral( "PM2.5" ) ), readings );
  const Release release = select( hourly( {} ) );
  QCOMPARE( texts( release ), QStringList( { QStringLiteral( "100" ), QStringLiteral( "101" ) } ) ); // valid, entered by hand
  QCOMPARE( release.withheldInvalid, 8 );
}

void TestPublicationSelection::verdicts_withholdAndGiveBack()
{
  save( { stationOf( QStringLiteral( "CD-1" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } ) } );
  const SeriesId id = series( QStringLiteral( "CD-1" ), QStringLiteral( "PM2.5" ) );
  write( id, { { sNoon - 5 * sHour, 777 }, { sNoon - 4 * sHour, 12 } } );
  Verdict verdict;
  verdict.series = id;
  verdict.begin = sNoon - 5 * sHour;
  verdict.flag = QualityFlag::Suspect;
  verdict.rule = QStringLiteral( "spike" );
  VERIFY_OK( mWorkspace->readings().judge( { verdict } ) );
  QCOMPARE( texts( select( hourly( {} ) ) ), QStringList( { QStringLiteral( "12" ) } ) );
  verdict.kind = VerdictKind::Withdrawal;
  VERIFY_OK( mWorkspace->readings().judge( { verdict } ) );
  QCOMPARE( texts( select( hourly( {} ) ) ), QStringList( { QStringLiteral( "777" ), QStringLiteral( "12" ) } ) );
}

void TestPublicationSelection::forecasts_neverPass()
{
  save( { stationOf( QStringLiteral( "CD-1" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } ) } );
  write( series( QStringLiteral( "CD-1" ), QStringLiteral( "PM2.5" ), Method::Model, sNoon - 10 * sHour ), { { sNoon - 4 * sHour, 55 } } );
  write( series( QStringLiteral( "CD-1" ), QStringLiteral( "PM2.5" ), Method::Model ), { { sNoon - 4 * sHour, 56 } } );
  const Release release = select( hourly( {} ) );
  QVERIFY( release.values.isEmpty() );
  QVERIFY( release.places.isEmpty() );
}

void TestPublicationSelection::notRunning_isLeftOut()
{
  Station station = stationOf( QStringLiteral( "CD-1" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } );
  const QDate day = localday::dateOf( sNoon );
  station.states = { { StationStatus::Suspended, day.addDays( -10 ), {} }, { StationStatus::Running, day, {} } };
  save( { station } );
  const UtcSeconds midnight = localday::beginOf( day );
  write( series( QStringLiteral( "CD-1" ), QStringLiteral( "PM2.5" ) ), { { midnight - sHour, 1 }, { midnight, 2 } } );
  QCOMPARE( texts( select( hourly( {} ), midnight + 3 * sHour ) ), QStringList( { QStringLiteral( "2" ) } ) );
}

void TestPublicationSelection::automaticComesBeforeManual()
{
  save( { stationOf( QStringLiteral( "CD-1" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } ) } );
  write(
    series( QStringLiteral( "CD-1" ), QStringLiteral( "PM2.5" ), Method::Manual ), { { sNoon - 5 * sHour, 8 }, { sNoon - 4 * sHour, 9 } } );
  QCOMPARE( select( hourly( {} ) ).values.first().method, Method::Manual );
  write( series( QStringLiteral( "CD-1" ), QStringLiteral( "PM2.5" ) ), { { sNoon - 4 * sHour, 30 } } );
  const Release release = select( hourly( {} ) );
  QCOMPARE( texts( release ), QStringList( { QStringLiteral( "30" ) } ) );
  QCOMPARE( release.values.first().method, Method::Automatic );
}

void TestPublicationSelection::units_areThoseOfTheIndicator()
{
  save( { stationOf( QStringLiteral( "CD-1" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } ) } );
  SeriesKey key;
  key.station = QStringLiteral( "CD-1" );
  key.indicator = QStringLiteral( "PM2.5" );
  key.source = QStringLiteral( "test" );
  const SeriesId id = *mWorkspace->readings().ensureSeries( key, QStringLiteral( "mg/m3" ) );
  write( id, { { sNoon - 4 * sHour, 0.0355 } } );
  const Release release = select( hourly( {} ) );
  QCOMPARE( texts( release ), QStringList( { QStringLiteral( "36" ) } ) ); // 35.5: a half goes to the even number
  QCOMPARE( release.unitOf( mCatalogue, QStringLiteral( "PM2.5" ) ), QStringLiteral( "µg/m³" ) );
}

void TestPublicationSelection::days_withTooFewHoursDoNotPass()
{
  save( { stationOf( QStringLiteral( "CD-1" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } ) } );
  const SeriesId id = series( QStringLiteral( "CD-1" ), QStringLiteral( "PM2.5" ) );
  const UtcSeconds midnight = localday::beginOf( localday::dateOf( sNoon ) );
  write( id, { { midnight - 2 * 86400, 40 }, { midnight - 86400, 50, QualityFlag::Suspect } }, Period::Day );
  PublicationItem item = hourly( {} );
  item.period = Period::Day;
  item.historyDays = 10;
  const Release release = select( item );
  QCOMPARE( texts( release ), QStringList( { QStringLiteral( "40" ) } ) );
  QCOMPARE( release.withheldInvalid, 1 );
  // A day that is not over is not there, however small the delay.
  write( id, { { midnight, 60 } }, Period::Day );
  item.delayHours = 0;
  QCOMPARE( texts( select( item ) ), QStringList( { QStringLiteral( "40" ) } ) );
  QCOMPARE( texts( select( item, midnight + 86400 ) ), QStringList( { QStringLiteral( "40" ), QStringLiteral( "60" ) } ) );
}

void TestPublicationSelection::days_thatWaitForTheRollUpDoNotPass()
{
  save( { stationOf( QStringLiteral( "CD-1" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } ) } );
  const SeriesId id = series( QStringLiteral( "CD-1" ), QStringLiteral( "PM2.5" ) );
  const UtcSeconds day = localday::beginOf( localday::dateOf( sNoon ) ) - 86400;
  QList<Reading> readings;
  for ( int hour = 0; hour < 24; ++hour )
    readings.append( { day + hour * sHour, 20 } );
  write( id, readings );
  PublicationItem item = hourly( {} );
  item.period = Period::Day;
  item.historyDays = 10;
  QVERIFY( select( item ).values.isEmpty() ); // nothing is computed yet
}

void TestPublicationSelection::districtMean_takesCountingStationsAndNoControlPoint()
{
  QList<Station> stations { stationOf(
                              QStringLiteral( "CD-1" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } ),
    stationOf( QStringLiteral( "CD-2" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.2, 30.6 } ),
    stationOf( QStringLiteral( "CD-3" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.3, 30.6 } ),
    stationOf( QStringLiteral( "CD-4" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.4, 30.6 } ) };
  stations[2].isControlPoint = true;
  stations[3].countsInEvaluation = false;
  save( stations );
  const QList<double> values { 10, 21, 500, 900 };
  for ( int i = 0; i < 4; ++i )
    write( series( stations.at( i ).code, QStringLiteral( "PM2.5" ) ), { { sNoon - 4 * sHour, values.at( i ) } } );
  PublicationItem item = hourly( {} );
  item.level = ReleaseLevel::District;
  const Release release = select( item );
  QCOMPARE( texts( release ), QStringList( { QStringLiteral( "16" ) } ) ); // 15.5
  QCOMPARE( release.values.first().stations, 2 );
  QCOMPARE( release.places.first().id, QStringLiteral( "510104" ) );
  QVERIFY( !release.places.first().at );
  // Without one that counts all do, as of micro-stations; the control point never does.
  item.stations = { QStringLiteral( "CD-3" ), QStringLiteral( "CD-4" ) };
  QCOMPARE( texts( select( item ) ), QStringList( { QStringLiteral( "900" ) } ) );
}

void TestPublicationSelection::districtMean_needsItsStations()
{
  QList<Station> stations;
  for ( int i = 1; i <= 4; ++i )
  {
    const QString code = QStringLiteral( "CD-%1" ).arg( i );
    stations << stationOf( code, QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.0 + i * 0.01, 30.6 } );
  }
  save( stations );
  for ( int i = 0; i < 4; ++i )
  {
    QList<Reading> readings { { sNoon - 6 * sHour, 10 } };
    if ( i < 3 )
      readings << Reading { sNoon - 5 * sHour, 20 };
    if ( i < 2 )
      readings << Reading { sNoon - 4 * sHour, 30 };
    write( series( stations.at( i ).code, QStringLiteral( "PM2.5" ) ), readings );
  }
  PublicationItem item = hourly( {} );
  item.level = ReleaseLevel::District;
  // Four of four and three of four are enough, two are not.
  Release release = select( item );
  QCOMPARE( texts( release ), QStringList( { QStringLiteral( "10" ), QStringLiteral( "20" ) } ) );
  QCOMPARE( release.withheldFewStations, 1 );
  item.leastStations = 4;
  release = select( item );
  QCOMPARE( texts( release ), QStringList( { QStringLiteral( "10" ) } ) );
  item.leastStations = 5;
  release = select( item );
  QVERIFY( release.values.isEmpty() );
  QVERIFY( release.places.isEmpty() );
}

void TestPublicationSelection::noise_isAveragedByEnergy()
{
  QList<Station> stations;
  for ( int i = 1; i <= 2; ++i )
  {
    stations << stationOf(
      QStringLiteral( "N-%1" ).arg( i ), QStringLiteral( "noise_zone" ), QStringLiteral( "510104" ), { 104.0 + i, 30.6 } );
    stations.last().elements = { QStringLiteral( "noise" ) };
  }
  save( stations );
  write( series( QStringLiteral( "N-1" ), QStringLiteral( "Leq" ) ), { { sNoon - 4 * sHour, 50 } } );
  write( series( QStringLiteral( "N-2" ), QStringLiteral( "Leq" ) ), { { sNoon - 4 * sHour, 60 } } );
  PublicationItem item = hourly( {} );
  item.element = QStringLiteral( "noise" );
  item.indicators = { QStringLiteral( "Leq" ) };
  item.level = ReleaseLevel::City;
  const Release release = select( item );
  QCOMPARE( texts( release ), QStringList( { QStringLiteral( "57.4" ) } ) ); // 10 lg( ( 10^5 + 10^6 ) / 2 )
  QCOMPARE( release.places.first().id, QStringLiteral( "510100" ) );
}

void TestPublicationSelection::places_areAsExactAsAllowed()
{
  QList<Station> stations { stationOf( QStringLiteral( "CD-1" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ),
                              { 104.12345, 30.61234 } ),
    stationOf( QStringLiteral( "DW-1" ), QStringLiteral( "drinking_source" ), QStringLiteral( "510117" ), { 103.872, 30.87 } ) };
  stations[1].elements = { QStringLiteral( "air" ) };
  save( stations );
  for ( const Station &station : std::as_const( stations ) )
    write( series( station.code, QStringLiteral( "PM2.5" ) ), { { sNoon - 4 * sHour, 10 } } );
  PublicationItem item = hourly( { QStringLiteral( "air_standard" ) } );
  QVERIFY( roughDistance( *select( item ).places.first().at, { 104.12345, 30.61234 } ) < 36 ); // public maps: cells of 50 m
  item.place = PlaceDetail::Generalised;
  QCOMPARE( *select( item ).places.first().at, PlaceGeneralisation::snapped( { 104.12345, 30.61234 }, 2000 ) );
  item.place = PlaceDetail::DistrictOnly;
  const ReleasedPlace hidden = select( item ).places.first();
  QVERIFY( !hidden.at );
  QVERIFY( !hidden.name.zh.contains( QStringLiteral( "CD-1" ) ) );
  QVERIFY( hidden.name.zh.startsWith( QStringLiteral( "区域空气站" ) ) );
  QCOMPARE( hidden.district, QStringLiteral( "510104" ) );
  // An intake is never exact, whatever the item says.
  item = hourly( { QStringLiteral( "drinking_source" ) } );
  item.place = PlaceDetail::Exact;
  const ReleasedPlace intake = select( item ).places.first();
  QCOMPARE( intake.detail, PlaceDetail::Generalised );
  QCOMPARE( *intake.at, PlaceGeneralisation::snapped( { 103.872, 30.87 }, 2000 ) );
  QVERIFY( roughDistance( *intake.at, { 103.872, 30.87 } ) > 100 );
}

void TestPublicationSelection::codes_neverPass()
{
  QList<Station> stations { stationOf(
                              QStringLiteral( "CD-1" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } ),
    stationOf( QStringLiteral( "1431A" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.2, 30.6 } ) };
  stations[1].nationalCode = QStringLiteral( "1431A" );
  const PublicationSelection selection( { mCatalogue, mResponsibility, *mEvaluator, mPlaces }, stations, QByteArrayLiteral( "secret" ) );
  QCOMPARE( selection.publicId( stations.at( 1 ) ), QStringLiteral( "1431A" ) );
  const QString id = selection.publicId( stations.at( 0 ) );
  QVERIFY( !id.contains( QStringLiteral( "CD" ) ) );
  QCOMPARE( id, selection.publicId( stations.at( 0 ) ) );
  const PublicationSelection other( { mCatalogue, mResponsibility, *mEvaluator, mPlaces }, stations, QByteArrayLiteral( "another" ) );
  QVERIFY( other.publicId( stations.at( 0 ) ) != id );
}

void TestPublicationSelection::stations_areChosenByEveryField()
{
  QList<Station> stations { stationOf(
                              QStringLiteral( "A" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } ),
    stationOf( QStringLiteral( "B" ), QStringLiteral( "air_micro" ), QStringLiteral( "510104" ), { 104.1, 30.6 } ),
    stationOf( QStringLiteral( "C" ), QStringLiteral( "air_standard" ), QStringLiteral( "510105" ), { 104.1, 30.6 } ),
    stationOf( QStringLiteral( "D" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } ) };
  stations[0].controlLevel = QStringLiteral( "national" );
  stations[3].states = { { StationStatus::Planned, QDate( 2020, 1, 1 ), {} } };
  const PublicationSelection selection( { mCatalogue, mResponsibility, *mEvaluator, mPlaces }, stations, QByteArrayLiteral( "secret" ) );
  const auto codes = [&]( const std::function<void( PublicationItem & )> &change ) {
    PublicationItem item = hourly( {} );
    change( item );
    QString text;
    for ( const Station *station : selection.stationsOf( item, QDate( 2026, 10, 1 ) ) )
      text += station->code;
    return text;
  };
  QCOMPARE( codes( []( PublicationItem & ) {} ), QStringLiteral( "ABC" ) ); // D is planned
  QCOMPARE(
    codes( []( PublicationItem &item ) { item.kinds = QStringList { QStringLiteral( "air_standard" ) }; } ), QStringLiteral( "AC" ) );
  QCOMPARE(
    codes( []( PublicationItem &item ) { item.controlLevels = QStringList { QStringLiteral( "national" ) }; } ), QStringLiteral( "A" ) );
  QCOMPARE( codes( []( PublicationItem &item ) { item.unit = QStringLiteral( "510105" ); } ), QStringLiteral( "C" ) );
  QCOMPARE( codes( []( PublicationItem &item ) { item.stations = QStringList { QStringLiteral( "B" ) }; } ), QStringLiteral( "B" ) );
  QCOMPARE( codes( []( PublicationItem &item ) { item.element = QStringLiteral( "noise" ); } ), QString() );
}

void TestPublicationSelection::isReleased_publishedAndPublicOnly()
{
  PublicationItem item = hourly( {} );
  QVERIFY( PublicationSelection::isReleased( item ) );
  for ( const ReleasePermission permission : { ReleasePermission::OnRequest, ReleasePermission::Internal } )
  {
    item.permission = permission;
    QVERIFY( !PublicationSelection::isReleased( item ) );
  }
  item.permission = ReleasePermission::Public;
  for ( const PublicationState state :
    { PublicationState::Draft, PublicationState::Reviewed, PublicationState::Approved, PublicationState::Withdrawn } )
  {
    item.state = state;
    QVERIFY( !PublicationSelection::isReleased( item ) );
  }
}

void TestPublicationSelection::demo_isMarked()
{
  Station station = stationOf( QStringLiteral( "CD-1" ), QStringLiteral( "air_standard" ), QStringLiteral( "510104" ), { 104.1, 30.6 } );
  station.isDemo = true;
  save( { station } );
  write( series( QStringLiteral( "CD-1" ), QStringLiteral( "PM2.5" ) ), { { sNoon - 4 * sHour, 10 } } );
  const Release release = select( hourly( {} ) );
  QVERIFY( release.isDemo );
  QVERIFY( release.places.first().isDemo );
  QVERIFY( release.values.first().isDemo );
}

void TestPublicationSelection::roundedText_followsTheStandard()
{
  QCOMPARE( PublicationSelection::roundedText( 2.5, 0 ), QStringLiteral( "2" ) );
  QCOMPARE( PublicationSelection::roundedText( 3.5, 0 ), QStringLiteral( "4" ) );
  QCOMPARE( PublicationSelection::roundedText( 2.35, 1 ), QStringLiteral( "2.4" ) );
  QCOMPARE( PublicationSelection::roundedText( -0.25, 1 ), QStringLiteral( "-0.2" ) );
  QCOMPARE( PublicationSelection::roundedText( -0.01, 1 ), QStringLiteral( "0.0" ) );
  QCOMPARE( PublicationSelection::roundedText( 0.00000012, 8 ), QStringLiteral( "0.00000012" ) );
}

void TestPublicationSelection::places_ofOmittedKindsAreDistrictOnly()
{
  QCOMPARE( mPlaces.detail( QStringLiteral( "radiation_source" ), PlaceDetail::Exact ), PlaceDetail::DistrictOnly );
  QCOMPARE( mPlaces.detail( QStringLiteral( "tap" ), PlaceDetail::Exact ), PlaceDetail::Generalised );
  QCOMPARE( mPlaces.detail( QStringLiteral( "tap" ), PlaceDetail::DistrictOnly ), PlaceDetail::DistrictOnly );
  QCOMPARE( mPlaces.detail( QStringLiteral( "air_standard" ), PlaceDetail::Exact ), PlaceDetail::Exact );
}

void TestPublicationSelection::suggestions_areSound()
{
  const Result<QList<PublicationItem>> items =
    PublicationCatalogue::suggestions( Resources::path( QStringLiteral( "catalogue/publication_items.csv" ) ), mCatalogue );
  VERIFY_OK( items );
  QVERIFY( items->size() >= 10 );
  QSet<QString> codes;
  QSet<QString> elements;
  for ( const PublicationItem &item : *items )
  {
    QVERIFY2( !codes.contains( item.code ), qPrintable( item.code ) );
    codes.insert( item.code );
    elements.insert( item.element );
    QCOMPARE( item.state, PublicationState::Draft );
    QVERIFY2( !item.basis.isEmpty() && item.basisConfidence == QLatin1String( "memory" ), qPrintable( item.code ) );
  }
  QVERIFY( elements.contains( QStringLiteral( "noise" ) ) && elements.contains( QStringLiteral( "surface_water" ) ) );
}

void TestPublicationSelection::json_comesBack()
{
  const Result<QList<PublicationItem>> items =
    PublicationCatalogue::suggestions( Resources::path( QStringLiteral( "catalogue/publication_items.csv" ) ), mCatalogue );
  VERIFY_OK( items );
  for ( const PublicationItem &item : *items )
  {
    const Result<PublicationItem> back = PublicationCatalogue::fromJson( PublicationCatalogue::toJson( item ) );
    VERIFY_OK( back );
    QCOMPARE( PublicationCatalogue::toJson( *back ), PublicationCatalogue::toJson( item ) );
  }
  QVERIFY( !PublicationCatalogue::fromJson( { { QStringLiteral( "delay" ), 3 } } ) );
  QVERIFY( !PublicationCatalogue::fromJson( { { QStringLiteral( "level" ), QStringLiteral( "house" ) } } ) );
  // What the store alone sets cannot be set from a file.
  const Result<PublicationItem> forged = PublicationCatalogue::fromJson( { { QStringLiteral( "state" ), QStringLiteral( "published" ) } } );
  VERIFY_OK( forged );
  QCOMPARE( forged->state, PublicationState::Draft );
}

QTEST_GUILESS_MAIN( TestPublicationSelection )
#include "test_publicationselection.moc"

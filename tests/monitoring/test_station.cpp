#include "TestSupport.h"

#include "monitoring/Station.h"

using namespace jinguan;

/** Dated positions and states of a station. */
class TestStation : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void distance_ofADegreeIsRight();
    void position_followsTheDay();
    void status_followsTheDay();
    void statusId_roundTrips();
};

void TestStation::distance_ofADegreeIsRight()
{
  QCOMPARE( qRound( roughDistance( { 104, 30 }, { 104, 31 } ) ), 111195 );
  QCOMPARE( roughDistance( { 104, 30 }, { 104, 30 } ), 0.0 );
}

void TestStation::position_followsTheDay()
{
  Station station;
  QVERIFY( !station.positionOn( QDate( 2020, 1, 1 ) ) );
  station.positions = { { { 104.10, 30.60 }, QDate( 2013, 1, 1 ), QDate( 2019, 12, 31 ), QStringLiteral( "2019 feed" ) },
    { { 104.13, 30.62 }, QDate( 2022, 2, 13 ), QDate(), QStringLiteral( "2022 list" ) } };
  QCOMPARE( station.positionOn( QDate( 2018, 5, 1 ) )->at.lon, 104.10 );
  QCOMPARE( station.positionOn( QDate( 2022, 2, 13 ) )->at.lon, 104.13 );
  QCOMPARE( station.positionOn( QDate( 2020, 1, 10 ) )->at.lon, 104.10 ); // in the gap, the nearer one
  QCOMPARE( station.positionOn( QDate( 2022, 2, 1 ) )->at.lon, 104.13 );
  QCOMPARE( station.positionOn( QDate( 2001, 1, 1 ) )->at.lon, 104.10 );
  QCOMPARE( station.positionOn( QDate() )->at.lon, 104.13 );
}

void TestStation::status_followsTheDay()
{
  Station station;
  QCOMPARE( station.statusOn( QDate( 2020, 1, 1 ) ), StationStatus::Running );
  station.states = { { StationStatus::Running, QDate( 2013, 1, 1 ), {} }, { StationStatus::Retired, QDate( 2021, 6, 1 ), {} } };
  QCOMPARE( station.statusOn( QDate( 2012, 12, 31 ) ), StationStatus::Planned );
  QCOMPARE( station.statusOn( QDate( 2021, 5, 31 ) ), StationStatus::Running );
  QCOMPARE( station.statusOn( QDate( 2021, 6, 1 ) ), StationStatus::Retired );
  QCOMPARE( station.statusOn( QDate() ), StationStatus::Retired );
}

void TestStation::statusId_roundTrips()
{
  for ( const StationStatus status : { StationStatus::Running, StationStatus::Planned, StationStatus::Suspended, StationStatus::Retired } )
  {
    bool ok = false;
    QCOMPARE( stationStatusFromId( stationStatusId( status ), &ok ), status );
    QVERIFY( ok && !stationStatusText( status ).isEmpty() );
  }
  bool ok = true;
  stationStatusFromId( QStringLiteral( "broken" ), &ok );
  QVERIFY( !ok );
}

QTEST_APPLESS_MAIN( TestStation )
#include "test_station.moc"

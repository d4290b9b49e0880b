#include "TestSupport.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "monitoring/AirQuality.h"
#include "monitoring/Standards.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace jinguan;

/** HJ 633: sub-indices against vectors computed apart with rational numbers, and against every published record of CNEMC. */
class TestAirQuality : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void iaqi_matchesVectors_data();
    void iaqi_matchesVectors();
    void iaqi_isExactForEveryTenthOfCo();
    void iaqi_roundsConcentrationHalfToEven();
    void iaqi_hasNoneForImpossibleValues();
    void aqi_reproducesPublishedSnapshots_data();
    void aqi_reproducesPublishedSnapshots();
    void aqi_namesAllPollutantsOfATie();
    void aqi_namesNoPrimaryUpTo50();
    void aqi_usesSlidingMeanOfParticlesIn2012();
    void aqi_publishesIncompleteOnlyAbove100();
    void aqi_dailyReportOf2026LeavesOutOneHourOzone();
    void level_boundariesAreTheStandards();

  private:
    const Edition &edition( const QString &id ) const { return *mStandards.edition( id ); }
    Standards mStandards;
    AirQuality mAir;
};

void TestAirQuality::initTestCase()
{
  Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
  VERIFY_OK( standards );
  mStandards = standards.take();
  Result<AirQuality> air = AirQuality::load( mStandards );
  VERIFY_OK( air );
  mAir = air.take();
}

void TestAirQuality::iaqi_matchesVectors_data()
{
  QTest::addColumn<QString>( "edition" );
  QTest::addColumn<QString>( "pollutant" );
  QTest::addColumn<QString>( "column" );
  QTest::addColumn<double>( "concentration" );
  QTest::addColumn<QString>( "expected" );
  const Result<CsvTable> table = CsvTable::read( test::dataPath( QStringLiteral( "standards/aqi_test_vectors.csv" ) ) );
  VERIFY_OK( table );
  QCOMPARE( table->rowCount(), 54 );
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    for ( const QString &year : { QStringLiteral( "2012" ), QStringLiteral( "2026" ) } )
    {
      const QString pollutant = table->text( row, QStringLiteral( "pollutant" ) );
      const QString column = table->text( row, QStringLiteral( "period" ) );
      const QString concentration = table->text( row, QStringLiteral( "concentration" ) );
      QTest::addRow( "%s %s %s %s", qPrintable( year ), qPrintable( pollutant ), qPrintable( column ), qPrintable( concentration ) )
        << QStringLiteral( "HJ633-" ) + year << pollutant << column << concentration.toDouble()
        << table->text( row, QStringLiteral( "iaqi_" ) + year );
    }
  }
}

void TestAirQuality::iaqi_matchesVectors()
{
  QFETCH( QString, edition );
  QFETCH( QString, pollutant );
  QFETCH( QString, column );
  QFETCH( double, concentration );
  QFETCH( QString, expected );
  const std::optional<int> index = mAir.iaqi( this->edition( edition ), pollutant, column, concentration );
  QCOMPARE( index ? QString::number( *index ) : QString(), expected );
}

void TestAirQuality::iaqi_isExactForEveryTenthOfCo()
{
  // The formula in whole numbers, written down once more from the standard's table for CO.
  struct Column
  {
      QString id;
      QList<int> tenths;
  };
  const QList<int> indices { 0, 50, 100, 150, 200, 300, 400, 500 };
  const QList<Column> columns { { QStringLiteral( "24h" ), { 0, 20, 40, 140, 240, 360, 480, 600 } },
    { QStringLiteral( "1h" ), { 0, 50, 100, 350, 600, 900, 1200, 1500 } } };
  for ( const Column &column : columns )
  {
    for ( int tenth = 1; tenth <= column.tenths.last(); ++tenth )
    {
      qsizetype upper = 1;
      while ( tenth > column.tenths.at( upper ) )
        ++upper;
      const int lowBp = column.tenths.at( upper - 1 );
      const int highBp = column.tenths.at( upper );
      const int rise = ( indices.at( upper ) - indices.at( upper - 1 ) ) * ( tenth - lowBp );
      const int expected = indices.at( upper - 1 ) + ( rise + highBp - lowBp - 1 ) / ( highBp - lowBp );
      const std::optional<int> index =
        mAir.iaqi( edition( QStringLiteral( "HJ633-2026" ) ), QStringLiteral( "CO" ), column.id, tenth / 10.0 );
      QVERIFY2( index == expected,
        qPrintable( QStringLiteral( "CO %1 %2: %3, expected %4" )
                      .arg( column.id )
                      .arg( tenth / 10.0 )
                      .arg( index.value_or( -1 ) )
                      .arg( expected ) ) );
    }
  }
  // Two cells that plain doubles get wrong.
  QCOMPARE( mAir.iaqi( edition( QStringLiteral( "HJ633-2012" ) ), QStringLiteral( "CO" ), QStringLiteral( "24h" ), 2.2 ),
    std::optional<int>( 55 ) );
  QCOMPARE( mAir.iaqi( edition( QStringLiteral( "HJ633-2012" ) ), QStringLiteral( "CO" ), QStringLiteral( "1h" ), 65.4 ),
    std::optional<int>( 218 ) );
}

void TestAirQuality::iaqi_roundsConcentrationHalfToEven()
{
  const Edition &current = edition( QStringLiteral( "HJ633-2026" ) );
  const QString day = QStringLiteral( "24h" );
  const auto pm = [&]( double value ) { return mAir.iaqi( current, QStringLiteral( "PM2.5" ), day, value ).value_or( -1 ); };
  QCOMPARE( pm( 60.5 ), 100 ); // a half goes to the even 60
  QCOMPARE( pm( 60.500001 ), 101 );
  QCOMPARE( pm( 61.5 ), pm( 62 ) );
  QCOMPARE( mAir.iaqi( current, QStringLiteral( "CO" ), day, 4.05 ).value_or( -1 ), 100 ); // 4.0
  QCOMPARE( mAir.iaqi( current, QStringLiteral( "CO" ), day, 4.15 ).value_or( -1 ),
    mAir.iaqi( current, QStringLiteral( "CO" ), day, 4.2 ).value_or( -2 ) );
}

void TestAirQuality::iaqi_hasNoneForImpossibleValues()
{
  const Edition &current = edition( QStringLiteral( "HJ633-2026" ) );
  const QString day = QStringLiteral( "24h" );
  QVERIFY( !mAir.iaqi( current, QStringLiteral( "PM2.5" ), day, -1 ) );
  QVERIFY( !mAir.iaqi( current, QStringLiteral( "PM2.5" ), day, std::numeric_limits<double>::quiet_NaN() ) );
  QVERIFY( !mAir.iaqi( current, QStringLiteral( "PM2.5" ), day, std::numeric_limits<double>::infinity() ) );
  QVERIFY( !mAir.iaqi( current, QStringLiteral( "PM2.5" ), QStringLiteral( "1h" ), 20 ) ); // no such column
  QVERIFY( !mAir.iaqi( current, QStringLiteral( "NO" ), day, 20 ) );
}

void TestAirQuality::aqi_reproducesPublishedSnapshots_data()
{
  QTest::addColumn<QString>( "file" );
  QTest::addColumn<int>( "published" );
  QTest::newRow( "2018-02-20" ) << QStringLiteral( "airnow_20180220T07.json" ) << 1475;
  QTest::newRow( "2019-07-18" ) << QStringLiteral( "cnemc_live_201907181104.xml" ) << 1420;
  QTest::newRow( "2019-07-23" ) << QStringLiteral( "cnemc_live_20190723T10.xml" ) << 1437;
}

using Record = QHash<QString, QString>;

/** Records of the feed; its XML is not well-formed (undeclared entity), so fields are taken by pattern. */
static QList<Record> snapshotRecords( const QByteArray &bytes )
{
  QList<Record> records;
  if ( bytes.startsWith( '{' ) )
  {
    const QJsonArray features = QJsonDocument::fromJson( bytes ).object().value( QStringLiteral( "features" ) ).toArray();
    for ( const QJsonValue &feature : features )
    {
      Record record;
      const QJsonObject properties = feature.toObject().value( QStringLiteral( "properties" ) ).toObject();
      for ( auto field = properties.constBegin(); field != properties.constEnd(); ++field )
        record.insert( field.key(), field.value().toString() );
      records.append( record );
    }
    return records;
  }
  static const QRegularExpression sField( QStringLiteral( "<b:([A-Za-z0-9_]+)>([^<]*)</b:" ) );
  const QStringList parts = QString::fromUtf8( bytes ).split( QStringLiteral( "<b:AQIDataPublishLive>" ) ).mid( 1 );
  for ( const QString &part : parts )
  {
    Record record;
    QRegularExpressionMatchIterator fields = sField.globalMatch( part );
    while ( fields.hasNext() )
    {
      const QRegularExpressionMatch field = fields.next();
      record.insert( field.captured( 1 ).toLower(), field.captured( 2 ) );
    }
    records.append( record );
  }
  return records;
}

void TestAirQuality::aqi_reproducesPublishedSnapshots()
{
  QFETCH( QString, file );
  QFETCH( int, published );
  SHARED_OR_SKIP( folder, "data/air/cnemc_snapshots/" );
  QFile source( folder + file );
  QVERIFY2( source.open( QIODevice::ReadOnly ), qPrintable( source.fileName() ) );
  const QList<Record> records = snapshotRecords( source.readAll() );
  QVERIFY( records.size() > 1400 );
  // The feed has O3 and O3_24h swapped.
  const QList<QPair<QString, QString>> fields { { QStringLiteral( "SO2" ), QStringLiteral( "so2" ) },
    { QStringLiteral( "NO2" ), QStringLiteral( "no2" ) }, { QStringLiteral( "CO" ), QStringLiteral( "co" ) },
    { QStringLiteral( "O3" ), QStringLiteral( "o3_24h" ) }, { QStringLiteral( "PM10" ), QStringLiteral( "pm10" ) },
    { QStringLiteral( "PM2.5" ), QStringLiteral( "pm2_5" ) } };
  int compared = 0;
  for ( const Record &record : records )
  {
    bool hasAqi = false;
    const int expected = record.value( QStringLiteral( "aqi" ) ).toInt( &hasAqi );
    if ( !hasAqi )
      continue;
    QList<AqiInput> inputs;
    for ( const auto &[pollutant, field] : fields )
    {
      bool ok = false;
      const double value = record.value( field ).toDouble( &ok );
      if ( ok )
        inputs.append( AqiInput { pollutant, QStringLiteral( "1h" ), value } );
    }
    const AqiResult result = mAir.aqi( edition( QStringLiteral( "HJ633-2012/CNEMC" ) ), AirQuality::Report::Hourly, inputs );
    QVERIFY2( result.aqi == expected,
      qPrintable( QStringLiteral( "%1: %2, published %3" )
                    .arg( record.value( QStringLiteral( "stationcode" ) ) )
                    .arg( result.aqi.value_or( -1 ) )
                    .arg( expected ) ) );
    ++compared;
  }
  QCOMPARE( compared, published );
}

void TestAirQuality::aqi_namesAllPollutantsOfATie()
{
  const AqiResult result = mAir.aqi( edition( QStringLiteral( "HJ633-2026" ) ), AirQuality::Report::Hourly,
    { { QStringLiteral( "PM2.5" ), QStringLiteral( "1h" ), 60 }, { QStringLiteral( "PM10" ), QStringLiteral( "1h" ), 120 },
      { QStringLiteral( "NO2" ), QStringLiteral( "1h" ), 20 } } );
  QCOMPARE( result.aqi, std::optional<int>( 100 ) );
  QCOMPARE( result.primary, QStringList( { QStringLiteral( "PM2.5" ), QStringLiteral( "PM10" ) } ) );
}

void TestAirQuality::aqi_namesNoPrimaryUpTo50()
{
  const AqiResult result = mAir.aqi(
    edition( QStringLiteral( "HJ633-2026" ) ), AirQuality::Report::Hourly, { { QStringLiteral( "PM2.5" ), QStringLiteral( "1h" ), 35 } } );
  QCOMPARE( result.aqi, std::optional<int>( 50 ) );
  QVERIFY( result.primary.isEmpty() );
}

void TestAirQuality::aqi_usesSlidingMeanOfParticlesIn2012()
{
  const QList<AqiInput> inputs { { QStringLiteral( "PM2.5" ), QStringLiteral( "1h" ), 300 },
    { QStringLiteral( "PM2.5" ), QStringLiteral( "24h_sliding" ), 75 }, { QStringLiteral( "NO2" ), QStringLiteral( "1h" ), 40 } };
  QCOMPARE( mAir.aqi( edition( QStringLiteral( "HJ633-2012" ) ), AirQuality::Report::Hourly, inputs ).aqi, std::optional<int>( 100 ) );
  QCOMPARE(
    mAir.aqi( edition( QStringLiteral( "HJ633-2012/CNEMC" ) ), AirQuality::Report::Hourly, inputs ).aqi, std::optional<int>( 350 ) );
}

void TestAirQuality::aqi_publishesIncompleteOnlyAbove100()
{
  const Edition &current = edition( QStringLiteral( "HJ633-2026" ) );
  const QString hour = QStringLiteral( "1h" );
  const QList<AqiInput> all { { QStringLiteral( "SO2" ), hour, 10 }, { QStringLiteral( "NO2" ), hour, 40 },
    { QStringLiteral( "CO" ), hour, 0.8 }, { QStringLiteral( "O3" ), hour, 90 }, { QStringLiteral( "PM10" ), hour, 60 },
    { QStringLiteral( "PM2.5" ), hour, 40 } };
  const AqiResult full = mAir.aqi( current, AirQuality::Report::Hourly, all );
  QVERIFY( full.complete && full.publishable );
  const AqiResult part = mAir.aqi( current, AirQuality::Report::Hourly, all.mid( 1 ) );
  QVERIFY( part.aqi && !part.complete && !part.publishable );
  const AqiResult high = mAir.aqi( current, AirQuality::Report::Hourly, { { QStringLiteral( "PM2.5" ), hour, 80 } } );
  QVERIFY( !high.complete && high.publishable );
}

void TestAirQuality::aqi_dailyReportOf2026LeavesOutOneHourOzone()
{
  const QList<AqiInput> inputs { { QStringLiteral( "O3" ), QStringLiteral( "1h_max" ), 300 },
    { QStringLiteral( "O3" ), QStringLiteral( "8h_max" ), 100 } };
  QCOMPARE( mAir.aqi( edition( QStringLiteral( "HJ633-2026" ) ), AirQuality::Report::Daily, inputs ).aqi, std::optional<int>( 50 ) );
  const AqiResult old = mAir.aqi( edition( QStringLiteral( "HJ633-2012" ) ), AirQuality::Report::Daily, inputs );
  QCOMPARE( old.aqi, std::optional<int>( 150 ) );
  QCOMPARE( old.primary, QStringList( QStringLiteral( "O3" ) ) );
}

void TestAirQuality::level_boundariesAreTheStandards()
{
  const Edition &current = edition( QStringLiteral( "HJ633-2026" ) );
  const QList<QPair<int, int>> expected { { 0, 1 }, { 50, 1 }, { 51, 2 }, { 100, 2 }, { 101, 3 }, { 150, 3 }, { 151, 4 }, { 200, 4 },
    { 201, 5 }, { 300, 5 }, { 301, 6 }, { 500, 6 } };
  for ( const auto &[aqi, level] : expected )
    QCOMPARE( mAir.levelOf( current, aqi )->level, level );
  QCOMPARE( mAir.levelOf( current, 250 )->hex, QStringLiteral( "#99004C" ) ); // not the purple of US-EPA
  QCOMPARE(
    mAir.levelBounds( current, QStringLiteral( "PM2.5" ), QStringLiteral( "24h" ) ), QList<double>( { 35, 60, 115, 150, 250, 500 } ) );
}

QTEST_APPLESS_MAIN( TestAirQuality )
#include "test_airquality.moc"

#include "quality/NetworkFigures.h"
#include "QualityFixture.h"

using namespace jinguan;
using namespace jinguan::test;

/** The four figures of the network, against counts made by hand. */
class TestNetworkFigures : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void rates_areWhatTheTableSays();
    void verdicts_lowerTheValidityOnly();
    void due_beginsWithTheFirstReading();
    void due_daysWithoutOperationDoNotCount();
    void due_endsWhereTheQuestionEnds();
    void count_fourHoursAndDoublesCountOnce();
    void count_silentStationsAreTold();
    void group_addsUpByPlace_data();
    void group_addsUpByPlace();
    void definitions_canBeOthers();
    void definitions_defectsNameTheirRow_data();
    void definitions_defectsNameTheirRow();

  private:
    std::optional<double> rate( const QString &id, const PeriodCounts &counts ) const;
    PeriodCounts countOne( const QList<Station> &stations, int hours );
    QList<Station> stations() const { return { stationAt( QStringLiteral( "A" ), 104, 30.6 ) }; }

    std::unique_ptr<QualityFixture> mFixture;
    std::unique_ptr<NetworkFigures> mFigures;
    std::unique_ptr<Responsibility> mResponsibility;
};

void TestNetworkFigures::init()
{
  mFixture = std::make_unique<QualityFixture>();
  Result<NetworkFigures> figures = NetworkFigures::load( Resources::path( QStringLiteral( "quality/figures.csv" ) ) );
  VERIFY_OK( figures );
  mFigures = std::make_unique<NetworkFigures>( figures.take() );
  Result<Responsibility> responsibility = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
  VERIFY_OK( responsibility );
  mResponsibility = std::make_unique<Responsibility>( responsibility.take() );
}

std::optional<double> TestNetworkFigures::rate( const QString &id, const PeriodCounts &counts ) const
{
  for ( const NetworkFigure &figure : mFigures->figures() )
  {
    if ( figure.id == id )
      return figure.rate( counts );
  }
  return std::nullopt;
}

PeriodCounts TestNetworkFigures::countOne( const QList<Station> &stations, int hours )
{
  Progress silent;
  const Result<QList<SeriesCounts>> counts = NetworkFigures::count(
    stations, mFixture->readings(), mFixture->catalogue(), QStringLiteral( "air" ), { newYear, newYear + hours * 3600 }, silent );
  return counts && counts->size() == 1 ? counts->first().counts : PeriodCounts();
}

void TestNetworkFigures::rates_areWhatTheTableSays()
{
  // 20 hours: 12 good, 2 calibrated, 1 fault, 1 line broken, 4 that never came.
  const SeriesId pm = mFixture->series( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ) );
  mFixture->write( pm, QList<double>( 12, 30 ) );
  mFixture->write( pm, { 5, 6 }, QualityFlag::Calibration, 12 );
  mFixture->write( pm, { 7 }, QualityFlag::Fault, 14 );
  mFixture->write( pm, { 0 }, QualityFlag::LinkBroken, 15 );
  const PeriodCounts counts = countOne( stations(), 20 );
  QCOMPARE( counts.due, 20 );
  QCOMPARE( counts.received, 16 );
  QCOMPARE( *counts.count( QStringLiteral( "calibration" ) ), 2 );
  QCOMPARE( *rate( QStringLiteral( "transmission" ), counts ), 16 / 20.0 );
  QCOMPARE( *rate( QStringLiteral( "running" ), counts ), 14 / 20.0 );
  QCOMPARE( *rate( QStringLiteral( "capture" ), counts ), 12 / 20.0 );
  QCOMPARE( *rate( QStringLiteral( "validity" ), counts ), 12 / 16.0 );
  QVERIFY( !rate( QStringLiteral( "validity" ), {} ) );
}

void TestNetworkFigures::verdicts_lowerTheValidityOnly()
{
  const SeriesId pm = mFixture->series( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ) );
  mFixture->write( pm, QList<double>( 10, 30 ) );
  Verdict verdict;
  verdict.series = pm;
  verdict.begin = newYear;
  verdict.flag = QualityFlag::Invalid;
  verdict.reason = QStringLiteral( "滤膜破损" );
  VERIFY_OK( mFixture->readings().judge( { verdict } ) );
  const PeriodCounts counts = countOne( stations(), 10 );
  QCOMPARE( *rate( QStringLiteral( "capture" ), counts ), 1.0 );
  QCOMPARE( *rate( QStringLiteral( "running" ), counts ), 1.0 );
  QCOMPARE( *rate( QStringLiteral( "validity" ), counts ), 0.9 );
}

void TestNetworkFigures::due_beginsWithTheFirstReading()
{
  const SeriesId pm = mFixture->series( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ) );
  mFixture->write( pm, { 1, 2, 3 }, QualityFlag::Valid, 6 );
  QCOMPARE( countOne( stations(), 12 ).due, 6 );
  // An indicator that came to the station only later is not due before.
  const SeriesId ozone = mFixture->series( QStringLiteral( "A" ), QStringLiteral( "O3" ) );
  mFixture->write( ozone, { 1, 2, 3 }, QualityFlag::Valid, 24 * 400 );
  QCOMPARE( countOne( stations(), 12 ).due, 6 );
  // After a pause of any length it is.
  Progress silent;
  const UtcSeconds later = newYear + 24 * 800 * 3600;
  const Result<QList<SeriesCounts>> counts = NetworkFigures::count(
    stations(), mFixture->readings(), mFixture->catalogue(), QStringLiteral( "air" ), { later, later + 86400 }, silent );
  VERIFY_OK( counts );
  QCOMPARE( counts->size(), 2 );
  QCOMPARE( counts->last().counts.due, 24 );
  QCOMPARE( counts->last().counts.received, 0 );
}

void TestNetworkFigures::due_daysWithoutOperationDoNotCount()
{
  const SeriesId pm = mFixture->series( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ) );
  mFixture->write( pm, QList<double>( 72, 30 ) );
  QList<Station> list = stations();
  // The second of three local days was suspended; what came nevertheless does not count.
  list[0].states = { { StationStatus::Running, QDate( 2012, 1, 1 ), {} }, { StationStatus::Suspended, QDate( 2013, 1, 2 ), {} },
    { StationStatus::Running, QDate( 2013, 1, 3 ), {} } };
  const PeriodCounts counts = countOne( list, 72 );
  QCOMPARE( counts.due, 48 );
  QCOMPARE( counts.received, 48 );
}

void TestNetworkFigures::due_endsWhereTheQuestionEnds()
{
  const SeriesId pm = mFixture->series( QStringLiteral( "A" ), QStringLiteral( "PM2.5" ) );
  mFixture->write( pm, QList<double>( 72, 30 ) );
  const PeriodCounts counts = countOne( stations(), 24 );
  QCOMPARE( counts.due, 24 );
  QCOMPARE( counts.received, 24 );
}

void TestNetworkFigures::count_fourHoursAndDoublesCountOnce()
{
  const SeriesId water = mFixture->series( QStringLiteral( "W" ), QStringLiteral( "DO" ), QStringLiteral( "mg/L" ) );
  const Result<qint64> delivery = mFixture->readings().beginDelivery( Delivery() );
  VERIFY_OK( delivery );
  QList<IncomingReading> batch;
  for ( const int hour : { 0, 4, 5, 8 } ) // twice within one period
    batch.append( { water, Period::FourHours, { newYear + hour * 3600, 7, QualityFlag::Valid, false } } );
  VERIFY_OK( mFixture->readings().write( *delivery, batch ) );
  Station section = stationAt( QStringLiteral( "W" ), 104, 30.6, QStringLiteral( "water_section" ) );
  section.elements = { QStringLiteral( "surface_water" ) };
  Progress silent;
  const Result<QList<SeriesCounts>> counts =
    NetworkFigures::count( { section }, mFixture->readings(), mFixture->catalogue(), {}, { newYear, newYear + 86400 }, silent );
  VERIFY_OK( counts );
  QCOMPARE( counts->size(), 1 );
  QCOMPARE( counts->first().period, Period::FourHours );
  QCOMPARE( counts->first().counts.due, 6 );
  QCOMPARE( counts->first().counts.received, 3 );
}

void TestNetworkFigures::count_silentStationsAreTold()
{
  Progress silent;
  const Result<QList<SeriesCounts>> counts = NetworkFigures::count(
    stations(), mFixture->readings(), mFixture->catalogue(), QStringLiteral( "air" ), { newYear, newYear + 86400 }, silent );
  VERIFY_OK( counts );
  QCOMPARE( counts->size(), 1 );
  QVERIFY( counts->first().indicator.isEmpty() );
  const QList<FigureRow> rows = NetworkFigures::group( *counts, stations(), NetworkFigures::By::Unit, false, *mResponsibility );
  QCOMPARE( rows.first().silent, 1 );
  QCOMPARE( rows.first().counts.due, 0 );
}

void TestNetworkFigures::group_addsUpByPlace_data()
{
  QTest::addColumn<int>( "by" );
  QTest::addColumn<bool>( "byIndicator" );
  QTest::addColumn<QStringList>( "places" );
  QTest::addColumn<QList<qint64>>( "due" );
  using By = NetworkFigures::By;
  const auto row = [&]( const char *name, By by, bool byIndicator, const QStringList &places, const QList<qint64> &due ) {
    QTest::newRow( name ) << static_cast<int>( by ) << byIndicator << places << due;
  };
  row( "station", By::Station, false, { "A", "B", "C" }, { 20, 10, 10 } );
  row( "station and indicator", By::Station, true, { "A", "A", "B", "C" }, { 10, 10, 10, 10 } );
  row( "district", By::District, false, { "510104", "510105" }, { 30, 10 } );
  row( "unit", By::Unit, false, { "510104", "CDGX" }, { 30, 10 } );
  row( "city", By::City, false, { "" }, { 40 } );
}

void TestNetworkFigures::group_addsUpByPlace()
{
  QFETCH( int, by );
  QFETCH( bool, byIndicator );
  QFETCH( QStringList, places );
  QFETCH( QList<qint64>, due );
  QList<Station> list { stationAt( QStringLiteral( "A" ), 104, 30.6 ), stationAt( QStringLiteral( "B" ), 104, 30.7 ),
    stationAt( QStringLiteral( "C" ), 104, 30.8 ) };
  list[2].district = QStringLiteral( "510105" );
  list[2].unit = QStringLiteral( "CDGX" );
  QList<SeriesCounts> counts;
  for ( const auto &[station, indicator] : { std::pair( "A", "PM2.5" ), { "A", "O3" }, { "B", "PM2.5" }, { "C", "PM2.5" } } )
  {
    SeriesCounts one { QString::fromLatin1( station ), QStringLiteral( "air" ), QString::fromLatin1( indicator ), Period::Hour, {}, false };
    one.counts.due = 10;
    counts.append( one );
  }
  QStringList foundPlaces;
  QList<qint64> foundDue;
  for ( const FigureRow &row : NetworkFigures::group( counts, list, static_cast<NetworkFigures::By>( by ), byIndicator, *mResponsibility ) )
  {
    foundPlaces.append( row.place );
    foundDue.append( row.counts.due );
  }
  QCOMPARE( foundPlaces, places );
  QCOMPARE( foundDue, due );
  const QList<FigureRow> bureaus = NetworkFigures::group( counts, list, NetworkFigures::By::Bureau, false, *mResponsibility );
  QCOMPARE( bureaus.size(), 1 );
  QCOMPARE( bureaus.first().place, mResponsibility->dutyFor( QStringLiteral( "air" ) ).lead.first()->id );
}

void TestNetworkFigures::definitions_canBeOthers()
{
  const QString path = mFixture->IngestFixture::write(
    QStringLiteral( "f.csv" ), "id,name_zh,name_en,numerator,denominator,source,note\nx,,,due;-stopped,due;-maintenance,,\n" );
  const Result<NetworkFigures> figures = NetworkFigures::load( path );
  VERIFY_OK( figures );
  PeriodCounts counts;
  counts.due = 100;
  counts.flags[static_cast<size_t>( QualityFlag::Stopped )] = 9;
  counts.flags[static_cast<size_t>( QualityFlag::Maintenance )] = 10;
  QCOMPARE( *figures->figures().first().rate( counts ), 91 / 90.0 );
}

void TestNetworkFigures::definitions_defectsNameTheirRow_data()
{
  QTest::addColumn<QByteArray>( "row" );
  QTest::newRow( "unknown count" ) << QByteArray( "x,,,guessed,due,," );
  QTest::newRow( "no denominator" ) << QByteArray( "x,,,received,,," );
}

void TestNetworkFigures::definitions_defectsNameTheirRow()
{
  QFETCH( QByteArray, row );
  const QString path =
    mFixture->IngestFixture::write( QStringLiteral( "f.csv" ), "id,name_zh,name_en,numerator,denominator,source,note\n" + row + "\n" );
  const Result<NetworkFigures> figures = NetworkFigures::load( path );
  QVERIFY( !figures );
  QCOMPARE( figures.error().row, 2 );
}

QTEST_GUILESS_MAIN( TestNetworkFigures )
#include "test_networkfigures.moc"

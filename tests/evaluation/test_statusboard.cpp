#include "evaluation/StatusBoard.h"

#include "base/Resources.h"
#include "TestSupport.h"

using namespace jinguan;
using Link = StationStatusSymbol::Link;

namespace
{

constexpr qint64 hour = 3600;

LatestReading reading(
  const QString &station, const QString &indicator, double value, UtcSeconds begin, const QString &unit, Period period = Period::Hour )
{
  LatestReading latest;
  latest.series.key.station = station;
  latest.series.key.indicator = indicator;
  latest.series.unit = unit;
  latest.period = period;
  latest.reading = { begin, value, QualityFlag::Valid, false };
  return latest;
}

Station station( const QString &code, const QString &kind, const QString &element )
{
  Station station;
  station.code = code;
  station.kind = kind;
  station.elements = QStringList { element };
  return station;
}

} // namespace

/** Which values make the status of a station, and when it counts as late. */
class TestStatusBoard : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void airStation_showsItsIndex();
    void link_followsAge_data();
    void link_followsAge();
    void unfinishedHour_isNotKnownYet();
    void olderHour_isNotMixedIn();
    void invalidValue_givesNoGrade();
    void valuesInOtherUnits_areConverted();
    void stationOfOtherElement_isLeftOut();
    void oneIndicator_givesItsValueWithUnit();
    void value_namesIndicatorAndUnit();
    void demoAndIncident_areMarked();

  private:
    StationStatusSymbol statusOf(
      const QList<LatestReading> &latest, const QString &indicator = {}, const QSet<QString> &incidents = {} ) const;

    std::optional<Catalogue> mCatalogue;
    std::optional<Evaluator> mEvaluator;
    const UtcSeconds mNow = QDateTime( { 2015, 12, 1 }, { 12, 0 }, displayZone() ).toSecsSinceEpoch();
};

void TestStatusBoard::initTestCase()
{
  Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  VERIFY_OK( catalogue );
  mCatalogue = catalogue.take();
  Result<Evaluator> evaluator = Evaluator::load( Resources::folder(), *mCatalogue );
  VERIFY_OK( evaluator );
  mEvaluator.emplace( evaluator.take() );
}

StationStatusSymbol TestStatusBoard::statusOf(
  const QList<LatestReading> &latest, const QString &indicator, const QSet<QString> &incidents ) const
{
  StatusBoard::Question question;
  question.element = QStringLiteral( "air" );
  question.indicator = indicator;
  question.at = mNow;
  question.openIncidents = incidents;
  return StatusBoard( *mCatalogue, *mEvaluator )
    .statuses( question, { station( QStringLiteral( "A" ), QStringLiteral( "air_standard" ), QStringLiteral( "air" ) ) }, latest )
    .value( QStringLiteral( "A" ) );
}

void TestStatusBoard::airStation_showsItsIndex()
{
  // 75 µg/m³ is the breakpoint of IAQI 100, level 2, in the tables of 2012; PM10 of 50 gives 50.
  const StationStatusSymbol status =
    statusOf( { reading( "A", "PM2.5", 75, mNow - hour, "ug/m3" ), reading( "A", "PM10", 50, mNow - hour, "ug/m3" ) } );
  QCOMPARE( status.grade.state, Grade::State::Graded );
  QCOMPARE( status.grade.index.value_or( -1 ), 100 );
  QCOMPARE( status.grade.level, 2 );
  QCOMPARE( status.shortText, QStringLiteral( "100" ) );
  QCOMPARE( status.link, Link::OnTime );
}

void TestStatusBoard::link_followsAge_data()
{
  QTest::addColumn<qint64>( "hoursAgo" );
  QTest::addColumn<int>( "link" );
  QTest::addColumn<bool>( "graded" );
  QTest::newRow( "last hour" ) << qint64 { 1 } << static_cast<int>( Link::OnTime ) << true;
  QTest::newRow( "two hours late" ) << qint64 { 3 } << static_cast<int>( Link::OnTime ) << true;
  QTest::newRow( "three hours late" ) << qint64 { 4 } << static_cast<int>( Link::Late ) << true;
  QTest::newRow( "a day late" ) << qint64 { 25 } << static_cast<int>( Link::Late ) << true;
  QTest::newRow( "longer" ) << qint64 { 26 } << static_cast<int>( Link::Offline ) << false;
}

void TestStatusBoard::link_followsAge()
{
  QFETCH( qint64, hoursAgo );
  const StationStatusSymbol status = statusOf( { reading( "A", "PM2.5", 20, mNow - hoursAgo * hour, "ug/m3" ) } );
  QTEST( static_cast<int>( status.link ), "link" );
  QTEST( status.grade.state == Grade::State::Graded, "graded" );
  QCOMPARE( status.age, ( hoursAgo - 1 ) * hour );
}

void TestStatusBoard::unfinishedHour_isNotKnownYet()
{
  const StationStatusSymbol status = statusOf( { reading( "A", "PM2.5", 20, mNow - hour / 2, "ug/m3" ) } );
  QCOMPARE( status.link, Link::Never );
  QCOMPARE( status.grade.state, Grade::State::NoData );
}

void TestStatusBoard::olderHour_isNotMixedIn()
{
  // The heavy hour before must not colour the clean one.
  const StationStatusSymbol status =
    statusOf( { reading( "A", "PM2.5", 20, mNow - hour, "ug/m3" ), reading( "A", "PM10", 500, mNow - 2 * hour, "ug/m3" ) } );
  QCOMPARE( status.grade.level, 1 );
}

void TestStatusBoard::invalidValue_givesNoGrade()
{
  LatestReading fault = reading( "A", "PM2.5", 20, mNow - hour, "ug/m3" );
  fault.reading.flag = QualityFlag::Fault;
  QCOMPARE( statusOf( { fault } ).grade.state, Grade::State::NoData );
}

void TestStatusBoard::valuesInOtherUnits_areConverted()
{
  const StationStatusSymbol status = statusOf( { reading( "A", "PM2.5", 0.075, mNow - hour, "mg/m3" ) } );
  QCOMPARE( status.grade.index.value_or( -1 ), 100 );
}

void TestStatusBoard::stationOfOtherElement_isLeftOut()
{
  StatusBoard::Question question;
  question.element = QStringLiteral( "noise" );
  question.at = mNow;
  const auto statuses =
    StatusBoard( *mCatalogue, *mEvaluator )
      .statuses( question, { station( QStringLiteral( "A" ), QStringLiteral( "air_standard" ), QStringLiteral( "air" ) ) }, {} );
  QVERIFY( statuses.isEmpty() );
}

void TestStatusBoard::oneIndicator_givesItsValueWithUnit()
{
  const StationStatusSymbol status = statusOf(
    { reading( "A", "PM2.5", 75, mNow - hour, "ug/m3" ), reading( "A", "NO2", 41, mNow - hour, "ug/m3" ) }, QStringLiteral( "NO2" ) );
  QCOMPARE( status.grade.state, Grade::State::Graded );
  QVERIFY2( status.fullText() == QStringLiteral( "NO₂ 41 µg/m³" ) || status.grade.index, qPrintable( status.fullText() ) );
  QVERIFY( !status.grade.drivers.contains( QStringLiteral( "PM2.5" ) ) );
  QCOMPARE( status.measureText(), status.grade.index ? QString::number( *status.grade.index ) : QStringLiteral( "41 µg/m³" ) );
  QCOMPARE( StationStatusSymbol().fullText(), QString() );
}

void TestStatusBoard::value_namesIndicatorAndUnit()
{
  const StationStatusSymbol index = statusOf( { reading( "A", "PM2.5", 75, mNow - hour, "ug/m3" ) } );
  QCOMPARE( index.indicator, QStringLiteral( "AQI" ) );
  QCOMPARE( index.value.value_or( -1 ), 100.0 );
  QCOMPARE( index.fullText(), QStringLiteral( "AQI 100" ) );
  QCOMPARE( index.shortMeaning, QStringLiteral( "AQI" ) );

  // Humidity of a weather station stands among indices: it says what it is.
  const StationStatusSymbol humidity = statusOf( { reading( "A", "RH", 87, mNow - hour, "%" ) } );
  QVERIFY( !humidity.grade.index );
  QCOMPARE( humidity.fullText(), QStringLiteral( "RH 87 %" ) );
  QCOMPARE( humidity.value.value_or( -1 ), 87.0 );
  QCOMPARE( humidity.decimals, 0 );
  QCOMPARE( humidity.unit, QStringLiteral( "%" ) );
  QCOMPARE( humidity.shortMeaning, QStringLiteral( "RH, %" ) );

  LatestReading trace = reading( "A", "TEMP", 0.5, mNow - hour, "degC" );
  trace.reading.belowDetection = true;
  QCOMPARE( statusOf( { trace, reading( "A", "RH", 87, mNow - hour, "%" ) } ).numberText(),
    QStringLiteral( "<0.5" ) ); // temperature stands first in the catalogue
  QCOMPARE( statusOf( {} ).fullText(), QString() );
}

void TestStatusBoard::demoAndIncident_areMarked()
{
  LatestReading invented = reading( "A", "PM2.5", 20, mNow - hour, "ug/m3" );
  invented.series.isDemo = true;
  const StationStatusSymbol status = statusOf( { invented }, {}, { QStringLiteral( "A" ) } );
  QVERIFY( status.isDemo );
  QVERIFY( status.openIncident );
}

QTEST_GUILESS_MAIN( TestStatusBoard )
#include "test_statusboard.moc"

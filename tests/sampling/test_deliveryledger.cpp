#include "base/LocalDay.h"
#include "sampling/DeliveryLedger.h"
#include "TestSupport.h"

using namespace jinguan;
using State = LedgerEntry::State;

class TestDeliveryLedger : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void settle_saysOnTimeLateAndMissing();
    void settle_notDueUntilTheDayIsOver();
    void settle_takesWhatWasReadToItsEndOnly();
    void settle_countsRejectedRowsOfAllDeliveries();
    void settle_keepsToTheTimeOfThePromise();
    void settle_listsWhatNobodyPromised();
    void settle_doesNotKnowTheFuture();
    void periodOf_isNamedByTheFile_data();
    void periodOf_isNamedByTheFile();
    void periodOf_asksForSenderAndPattern();

  private:
    static DeliveryPromise promise();
    Delivery delivery(
      const QDate &day, const QString &source = QStringLiteral( "a.csv" ), const QString &by = QStringLiteral( "市水务局" ) );

    qint64 mNext = 1;
};

DeliveryPromise TestDeliveryLedger::promise()
{
  DeliveryPromise promise;
  promise.id = 1;
  promise.name = QStringLiteral( "水文月报" );
  promise.body = QStringLiteral( "swj" );
  promise.rhythm = Rhythm::Monthly;
  promise.dueDays = 10;
  promise.validFrom = QDate( 2026, 1, 1 );
  promise.senders = { QStringLiteral( "市水务局" ) };
  return promise;
}

Delivery TestDeliveryLedger::delivery( const QDate &day, const QString &source, const QString &by )
{
  Delivery delivery;
  delivery.id = mNext++;
  delivery.source = source;
  delivery.deliveredBy = by;
  delivery.at = localday::beginOf( day ) + 9 * 3600;
  delivery.rowsRead = 12;
  delivery.written = 10;
  delivery.rejected = 2;
  delivery.complete = true;
  return delivery;
}

void TestDeliveryLedger::settle_saysOnTimeLateAndMissing()
{
  // January on its last day, February 3 days late, March not at all until 15 April.
  const Ledger ledger = DeliveryLedger::settle( { promise() }, { delivery( QDate( 2026, 3, 13 ) ), delivery( QDate( 2026, 2, 10 ) ) },
    QDate( 2026, 1, 1 ), QDate( 2026, 4, 30 ), QDate( 2026, 4, 15 ) );
  QCOMPARE( ledger.entries.size(), 4 );
  QCOMPARE( ledger.entries.at( 0 ).state, State::OnTime );
  QCOMPARE( ledger.entries.at( 0 ).due, QDate( 2026, 2, 10 ) );
  QCOMPARE( ledger.entries.at( 0 ).daysLate, 0 );
  QCOMPARE( ledger.entries.at( 1 ).state, State::Late );
  QCOMPARE( ledger.entries.at( 1 ).daysLate, 3 );
  QCOMPARE( ledger.entries.at( 1 ).arrived, QDate( 2026, 3, 13 ) );
  QCOMPARE( ledger.entries.at( 2 ).state, State::Missing );
  QCOMPARE( ledger.entries.at( 2 ).daysLate, 5 );
  QCOMPARE( ledger.entries.at( 3 ).state, State::NotDue );
  QVERIFY( ledger.unpromised.isEmpty() );
}

void TestDeliveryLedger::settle_notDueUntilTheDayIsOver()
{
  const auto stateOn = [this]( const QDate &today ) {
    return DeliveryLedger::settle( { promise() }, {}, QDate( 2026, 1, 1 ), QDate( 2026, 1, 31 ), today ).entries.first().state;
  };
  QCOMPARE( stateOn( QDate( 2026, 2, 10 ) ), State::NotDue );
  QCOMPARE( stateOn( QDate( 2026, 2, 11 ) ), State::Missing );
}

void TestDeliveryLedger::settle_takesWhatWasReadToItsEndOnly()
{
  Delivery broken = delivery( QDate( 2026, 2, 3 ) );
  broken.complete = false;
  Delivery empty = delivery( QDate( 2026, 2, 4 ) );
  empty.written = 0;
  Delivery repeated = delivery( QDate( 2026, 2, 12 ) );
  repeated.written = 0;
  repeated.unchanged = 10;
  Ledger ledger =
    DeliveryLedger::settle( { promise() }, { broken, empty }, QDate( 2026, 1, 1 ), QDate( 2026, 1, 31 ), QDate( 2026, 2, 20 ) );
  QCOMPARE( ledger.entries.first().state, State::Missing );
  QCOMPARE( ledger.entries.first().deliveries.size(), 2 );
  ledger =
    DeliveryLedger::settle( { promise() }, { broken, empty, repeated }, QDate( 2026, 1, 1 ), QDate( 2026, 1, 31 ), QDate( 2026, 2, 20 ) );
  QCOMPARE( ledger.entries.first().state, State::Late );
  QCOMPARE( ledger.entries.first().daysLate, 2 );
}

void TestDeliveryLedger::settle_countsRejectedRowsOfAllDeliveries()
{
  const Ledger ledger = DeliveryLedger::settle( { promise() }, { delivery( QDate( 2026, 2, 3 ) ), delivery( QDate( 2026, 2, 5 ) ) },
    QDate( 2026, 1, 1 ), QDate( 2026, 1, 31 ), QDate( 2026, 2, 20 ) );
  QCOMPARE( ledger.entries.first().rejected, 4 );
  QCOMPARE( ledger.entries.first().readings, 20 );
  QCOMPARE( ledger.entries.first().arrived, QDate( 2026, 2, 3 ) );
  QVERIFY( ledger.entries.first().deliveries.at( 0 ).at < ledger.entries.first().deliveries.at( 1 ).at );
}

void TestDeliveryLedger::settle_keepsToTheTimeOfThePromise()
{
  DeliveryPromise quarterly = promise();
  quarterly.rhythm = Rhythm::Quarterly;
  quarterly.validFrom = QDate( 2026, 2, 1 );
  quarterly.validTo = QDate( 2026, 9, 30 );
  const Ledger ledger = DeliveryLedger::settle( { quarterly }, {}, QDate( 2025, 1, 1 ), QDate( 2027, 12, 31 ), QDate( 2027, 12, 31 ) );
  QCOMPARE( ledger.entries.size(), 3 );
  QCOMPARE( ledger.entries.at( 0 ).period, QDate( 2026, 1, 1 ) );
  QCOMPARE( ledger.entries.at( 2 ).periodEnd, QDate( 2026, 9, 30 ) );
}

void TestDeliveryLedger::settle_listsWhatNobodyPromised()
{
  const Delivery other = delivery( QDate( 2026, 2, 3 ), QStringLiteral( "b.csv" ), QStringLiteral( "市气象局" ) );
  const Delivery before = delivery( QDate( 2025, 2, 3 ), QStringLiteral( "b.csv" ), QStringLiteral( "市气象局" ) );
  const Ledger ledger =
    DeliveryLedger::settle( { promise() }, { other, before }, QDate( 2026, 1, 1 ), QDate( 2026, 3, 31 ), QDate( 2026, 4, 1 ) );
  QCOMPARE( ledger.unpromised.size(), 1 );
  QCOMPARE( ledger.unpromised.first().id, other.id );
}

void TestDeliveryLedger::settle_doesNotKnowTheFuture()
{
  const Ledger ledger = DeliveryLedger::settle(
    { promise() }, { delivery( QDate( 2026, 2, 20 ) ) }, QDate( 2026, 1, 1 ), QDate( 2026, 1, 31 ), QDate( 2026, 2, 15 ) );
  QCOMPARE( ledger.entries.first().state, State::Missing );
  QVERIFY( ledger.entries.first().deliveries.isEmpty() );
}

void TestDeliveryLedger::periodOf_isNamedByTheFile_data()
{
  QTest::addColumn<QString>( "pattern" );
  QTest::addColumn<QString>( "source" );
  QTest::addColumn<Rhythm>( "rhythm" );
  QTest::addColumn<QDate>( "period" );
  const QString month = QStringLiteral( "水文_{yyyy}{MM}*.xlsx" );
  QTest::newRow( "month" ) << month << QStringLiteral( "水文_202601(终稿).XLSX" ) << Rhythm::Monthly << QDate( 2026, 1, 1 );
  QTest::newRow( "in a folder" ) << month << QStringLiteral( "/交换/水文_202602.xlsx" ) << Rhythm::Monthly << QDate( 2026, 2, 1 );
  QTest::newRow( "no month" ) << month << QStringLiteral( "水文_202613.xlsx" ) << Rhythm::Monthly << QDate();
  QTest::newRow( "other name" ) << month << QStringLiteral( "气象_202601.xlsx" ) << Rhythm::Monthly << QDate();
  QTest::newRow( "month of a quarter" ) << month << QStringLiteral( "水文_202605.xlsx" ) << Rhythm::Quarterly << QDate( 2026, 4, 1 );
  QTest::newRow( "quarter" ) << QStringLiteral( "{yyyy}Q{q}.csv" ) << QStringLiteral( "2026Q3.csv" ) << Rhythm::Quarterly
                             << QDate( 2026, 7, 1 );
  QTest::newRow( "half" ) << QStringLiteral( "{yyyy}-H{h}.csv" ) << QStringLiteral( "2026-H2.csv" ) << Rhythm::HalfYearly
                          << QDate( 2026, 7, 1 );
  QTest::newRow( "year" ) << QStringLiteral( "soil{yyyy}.csv" ) << QStringLiteral( "soil2025.csv" ) << Rhythm::Yearly
                          << QDate( 2025, 1, 1 );
  QTest::newRow( "year twice" ) << QStringLiteral( "{yyyy}-{yyyy}{MM}.csv" ) << QStringLiteral( "2026-202601.csv" ) << Rhythm::Monthly
                                << QDate( 2026, 1, 1 );
  QTest::newRow( "years that differ" ) << QStringLiteral( "{yyyy}-{yyyy}{MM}.csv" ) << QStringLiteral( "2025-202601.csv" )
                                       << Rhythm::Monthly << QDate();
  QTest::newRow( "brackets are letters" ) << QStringLiteral( "a(1)?.csv" ) << QStringLiteral( "a(1)b.csv" ) << Rhythm::Monthly
                                          << QDate( 2026, 4, 1 ); // no period in the name: by the day, 3 May
}

void TestDeliveryLedger::periodOf_isNamedByTheFile()
{
  QFETCH( QString, pattern );
  QFETCH( QString, source );
  QFETCH( Rhythm, rhythm );
  DeliveryPromise named = promise();
  named.sourcePattern = pattern;
  named.rhythm = rhythm;
  QTEST( DeliveryLedger::periodOf( named, delivery( QDate( 2026, 5, 3 ), source ) ), "period" );
}

void TestDeliveryLedger::periodOf_asksForSenderAndPattern()
{
  DeliveryPromise both = promise();
  both.sourcePattern = QStringLiteral( "*.xlsx" );
  QVERIFY( !DeliveryLedger::periodOf( both, delivery( QDate( 2026, 2, 3 ) ) ).isValid() );
  QVERIFY(
    !DeliveryLedger::periodOf( both, delivery( QDate( 2026, 2, 3 ), QStringLiteral( "a.xlsx" ), QStringLiteral( "别家" ) ) ).isValid() );
  QCOMPARE( DeliveryLedger::periodOf( both, delivery( QDate( 2026, 2, 3 ), QStringLiteral( "a.xlsx" ) ) ), QDate( 2026, 1, 1 ) );
  both.senders.clear();
  QCOMPARE( DeliveryLedger::periodOf( both, delivery( QDate( 2026, 1, 31 ), QStringLiteral( "a.xlsx" ), {} ) ), QDate( 2025, 12, 1 ) );
}

QTEST_GUILESS_MAIN( TestDeliveryLedger )
#include "test_deliveryledger.moc"

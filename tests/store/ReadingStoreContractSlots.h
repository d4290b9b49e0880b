#pragma once

// The bodies of the contract; included once by the test program of each backend.

#include "ReadingStoreContract.h"
#include "ReadingStoreVerdictSlots.h"

#include <cmath>

namespace jinguan::test
{

inline void ReadingStoreContract::init()
{
  mStore = &makeStore();
  const Result<SeriesId> series = mStore->ensureSeries( key( QStringLiteral( "A" ) ), QStringLiteral( "ug/m3" ) );
  VERIFY_OK( series );
  mSeries = *series;
  Delivery delivery;
  delivery.source = QStringLiteral( "一月.csv" );
  const Result<qint64> begun = mStore->beginDelivery( delivery );
  VERIFY_OK( begun );
  mDelivery = *begun;
}

inline void ReadingStoreContract::cleanup()
{
  dropStore();
  mStore = nullptr;
}

inline void ReadingStoreContract::ensureSeries_sameKeyGivesSameSeries()
{
  const Result<SeriesId> again = store().ensureSeries( key( QStringLiteral( "A" ) ), QStringLiteral( "ug/m3" ) );
  VERIFY_OK( again );
  QCOMPARE( *again, pm25() );
  SeriesKey deeper = key( QStringLiteral( "A" ) );
  deeper.position = QStringLiteral( "0.5 m" );
  const Result<SeriesId> other = store().ensureSeries( deeper, QStringLiteral( "ug/m3" ) );
  VERIFY_OK( other );
  QVERIFY( *other != pm25() );
}

inline void ReadingStoreContract::ensureSeries_otherUnitIsRefused()
{
  const Result<SeriesId> other = store().ensureSeries( key( QStringLiteral( "A" ) ), QStringLiteral( "mg/m3" ) );
  QVERIFY( !other );
  QVERIFY( other.error().message.contains( QLatin1String( "mg/m3" ) ) );
}

inline void ReadingStoreContract::ensureSeries_forecastsOfDifferentIssueAreApart()
{
  SeriesKey forecast = key( QStringLiteral( "A" ) );
  forecast.method = Method::Model;
  forecast.issued = noon;
  const Result<SeriesId> first = store().ensureSeries( forecast, QStringLiteral( "ug/m3" ) );
  forecast.issued = noon + 86400;
  const Result<SeriesId> second = store().ensureSeries( forecast, QStringLiteral( "ug/m3" ) );
  VERIFY_OK( first );
  VERIFY_OK( second );
  QVERIFY( *first != *second );
}

inline void ReadingStoreContract::series_areListedByStation()
{
  VERIFY_OK( store().ensureSeries( key( QStringLiteral( "草堂寺" ) ), QStringLiteral( "ug/m3" ), true ) );
  const Result<QList<Series>> all = store().series();
  VERIFY_OK( all );
  QCOMPARE( all->size(), 2 );
  const Result<QList<Series>> one = store().series( QStringLiteral( "草堂寺" ) );
  VERIFY_OK( one );
  QCOMPARE( one->size(), 1 );
  QCOMPARE( one->first().key, key( QStringLiteral( "草堂寺" ) ) );
  QCOMPARE( one->first().unit, QStringLiteral( "ug/m3" ) );
  QVERIFY( one->first().isDemo );
}

inline void ReadingStoreContract::write_newReadingsAreWritten()
{
  const Result<WriteSummary> summary = store().write( delivery(), hourly( pm25(), noon, { 10, 20, 30 } ) );
  VERIFY_OK( summary );
  QCOMPARE( summary->written, 3 );
  QCOMPARE( summary->changed, 0 );
  QCOMPARE( summary->unchanged, 0 );
  const Result<qint64> count = store().count( pm25(), Period::Hour );
  VERIFY_OK( count );
  QCOMPARE( *count, 3 );
  QCOMPARE( *store().count( pm25(), Period::Day ), 0 );
}

inline void ReadingStoreContract::write_repeatedBatchIsUnchanged()
{
  const QList<IncomingReading> batch = hourly( pm25(), noon, { 10, 20, 30 } );
  VERIFY_OK( store().write( delivery(), batch ) );
  const Result<WriteSummary> again = store().write( delivery(), batch );
  VERIFY_OK( again );
  QCOMPARE( again->written, 0 );
  QCOMPARE( again->changed, 0 );
  QCOMPARE( again->unchanged, 3 );
}

inline void ReadingStoreContract::write_changedValueReplacesAndChainHolds()
{
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20, 30 } ) ) );
  for ( const double value : { 21.0, 22.0, 23.0 } )
  {
    const Result<WriteSummary> changed = store().write( delivery(), hourly( pm25(), noon, { 10, value, 30 } ) );
    VERIFY_OK( changed );
    QCOMPARE( changed->changed, 1 );
    QCOMPARE( changed->unchanged, 2 );
  }
  const Result<QList<Reading>> readings = store().readings( pm25(), Period::Hour, { noon, noon + 86400 } );
  VERIFY_OK( readings );
  QCOMPARE( readings->at( 1 ).value, 23.0 );
  Progress silent;
  VERIFY_OK( store().verifyChain( silent ) );
}

inline void ReadingStoreContract::write_sameKeyTwiceInOneBatchKeepsTheLast()
{
  QList<IncomingReading> batch = hourly( pm25(), noon, { 10 } ) + hourly( pm25(), noon, { 11 } ) + hourly( pm25(), noon, { 11 } );
  const Result<WriteSummary> summary = store().write( delivery(), batch );
  VERIFY_OK( summary );
  QCOMPARE( summary->written, 1 );
  QCOMPARE( summary->changed, 1 );
  QCOMPARE( summary->unchanged, 1 );
  QCOMPARE( store().readings( pm25(), Period::Hour, { noon, noon + 1 } )->first().value, 11.0 );
  QCOMPARE( store().latest()->first().reading.value, 11.0 );
  Progress silent;
  VERIFY_OK( store().verifyChain( silent ) );
}

inline void ReadingStoreContract::write_unorderedBatchIsTheSame()
{
  QList<IncomingReading> batch = hourly( pm25(), noon, { 10, 20, 30, 40 } );
  std::reverse( batch.begin(), batch.end() );
  VERIFY_OK( store().write( delivery(), batch ) );
  const Result<QList<Reading>> readings = store().readings( pm25(), Period::Hour, { noon, noon + 86400 } );
  VERIFY_OK( readings );
  QCOMPARE( readings->size(), 4 );
  QCOMPARE( readings->first().value, 10.0 );
  QCOMPARE( store().latest()->first().reading.value, 40.0 );
  Progress silent;
  VERIFY_OK( store().verifyChain( silent ) );
}

inline void ReadingStoreContract::write_unknownSeriesLeavesNothing()
{
  const qint64 before = *store().changeCounter();
  const Result<WriteSummary> summary = store().write( delivery(), hourly( pm25(), noon, { 10 } ) + hourly( 4711, noon, { 10 } ) );
  QVERIFY( !summary );
  QVERIFY( summary.error().message.contains( QLatin1String( "4711" ) ) );
  QCOMPARE( *store().count( pm25(), Period::Hour ), 0 );
  QVERIFY( store().latest()->isEmpty() );
  QCOMPARE( *store().changeCounter(), before );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10 } ) ) );
}

inline void ReadingStoreContract::write_unknownDeliveryIsRefused()
{
  QVERIFY( !store().write( 4711, hourly( pm25(), noon, { 10 } ) ) );
  QCOMPARE( *store().count( pm25(), Period::Hour ), 0 );
}

inline void ReadingStoreContract::write_missingValueAndMarksAreKept()
{
  QList<IncomingReading> batch = hourly( pm25(), noon, { std::nan( "" ), 0.02 } );
  batch[0].reading.flag = QualityFlag::Fault;
  batch[1].reading.belowDetection = true;
  VERIFY_OK( store().write( delivery(), batch ) );
  QCOMPARE( store().write( delivery(), batch )->unchanged, 2 );
  const Result<QList<Reading>> readings = store().readings( pm25(), Period::Hour, { noon, noon + 86400 } );
  VERIFY_OK( readings );
  QVERIFY( std::isnan( readings->at( 0 ).value ) );
  QCOMPARE( readings->at( 0 ).flag, QualityFlag::Fault );
  QVERIFY( readings->at( 1 ).belowDetection );
  Progress silent;
  VERIFY_OK( store().verifyChain( silent ) );
}

inline void ReadingStoreContract::write_largeBatchKeepsEveryRule_data()
{
  QTest::addColumn<QList<double>>( "before" ); // of the second series, from its tenth hour on
  QTest::addColumn<bool>( "reversed" );
  QTest::addColumn<bool>( "repeatsAnHour" ); // of the third series, with another value
  QTest::addColumn<qint64>( "changed" );
  QTest::addColumn<qint64>( "unchanged" );
  QTest::newRow( "all new" ) << QList<double>() << false << false << qint64( 0 ) << qint64( 0 );
  QTest::newRow( "latest first" ) << QList<double>() << true << false << qint64( 0 ) << qint64( 0 );
  QTest::newRow( "some there already" ) << QList<double> { 10, 11, 12 } << false << false << qint64( 0 ) << qint64( 3 );
  QTest::newRow( "some corrected" ) << QList<double> { 10, 99, 12 } << false << false << qint64( 1 ) << qint64( 2 );
  QTest::newRow( "an hour twice" ) << QList<double>() << false << true << qint64( 1 ) << qint64( 0 );
  QTest::newRow( "everything at once" ) << QList<double> { 10, 99, 12 } << true << true << qint64( 2 ) << qint64( 2 );
}

inline void ReadingStoreContract::write_largeBatchKeepsEveryRule()
{
  QFETCH( QList<double>, before );
  QFETCH( bool, reversed );
  QFETCH( bool, repeatsAnHour );
  QFETCH( qint64, changed );
  QFETCH( qint64, unchanged );
  constexpr int hours = 3000;
  const SeriesId second = *store().ensureSeries( key( QStringLiteral( "B" ) ), QStringLiteral( "ug/m3" ) );
  const SeriesId third = *store().ensureSeries( key( QStringLiteral( "C" ) ), QStringLiteral( "ug/m3" ) );
  if ( !before.isEmpty() )
    VERIFY_OK( store().write( delivery(), hourly( second, noon + 10 * 3600, before ) ) );

  // As a file with three columns brings them: hour by hour.
  QList<IncomingReading> batch;
  for ( int hour = 0; hour < hours; ++hour )
  {
    for ( const SeriesId series : { pm25(), second, third } )
      batch.append( { series, Period::Hour, { noon + hour * 3600, double( hour ), QualityFlag::Valid, false } } );
  }
  if ( reversed )
    std::reverse( batch.begin(), batch.end() );
  if ( repeatsAnHour )
    batch.append( { third, Period::Hour, { noon + 20 * 3600, 77, QualityFlag::Valid, false } } );

  const Result<WriteSummary> summary = store().write( delivery(), batch );
  VERIFY_OK( summary );
  QCOMPARE( summary->written, qint64( 3 * hours - before.size() ) );
  QCOMPARE( summary->changed, changed );
  QCOMPARE( summary->unchanged, unchanged );
  for ( const SeriesId series : { pm25(), second, third } )
  {
    const Result<QList<Reading>> readings = store().readings( series, Period::Hour, { noon, noon + hours * 3600 } );
    VERIFY_OK( readings );
    QCOMPARE( readings->size(), hours );
    for ( int hour = 0; hour < hours; ++hour )
    {
      QCOMPARE( readings->at( hour ).begin, noon + hour * 3600 );
      QCOMPARE( readings->at( hour ).value, repeatsAnHour && series == third && hour == 20 ? 77.0 : double( hour ) );
    }
  }
  const Result<QList<LatestReading>> latest = store().latest();
  VERIFY_OK( latest );
  QCOMPARE( latest->size(), 3 );
  for ( const LatestReading &newest : *latest )
    QCOMPARE( newest.reading.value, double( hours - 1 ) );
  Progress silent;
  VERIFY_OK( store().verifyChain( silent ) );

  const qint64 counter = *store().changeCounter();
  const Result<WriteSummary> again = store().write( delivery(), batch );
  VERIFY_OK( again );
  QCOMPARE( again->written, 0 );
  if ( !repeatsAnHour )
  {
    QCOMPARE( again->unchanged, qint64( batch.size() ) );
    QCOMPARE( *store().changeCounter(), counter );
  }
  VERIFY_OK( store().verifyChain( silent ) );
}

inline void ReadingStoreContract::write_largeBatchOfUnknownSeriesLeavesNothing()
{
  const QList<IncomingReading> good = hourly( pm25(), noon, QList<double>( 5000, 1.0 ) );
  const Result<WriteSummary> refused = store().write( delivery(), good + hourly( pm25() + 1000, noon, QList<double>( 5000, 1.0 ) ) );
  QVERIFY( !refused );
  QVERIFY( refused.error().message.contains( QString::number( pm25() + 1000 ) ) );
  QCOMPARE( *store().count( pm25(), Period::Hour ), 0 );
  VERIFY_OK( store().write( delivery(), good ) );
  Progress silent;
  VERIFY_OK( store().verifyChain( silent ) );
}

inline void ReadingStoreContract::readings_rangeIsHalfOpen()
{
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20, 30, 40 } ) ) );
  const Result<QList<Reading>> readings = store().readings( pm25(), Period::Hour, { noon + 3600, noon + 3 * 3600 } );
  VERIFY_OK( readings );
  QCOMPARE( readings->size(), 2 );
  QCOMPARE( readings->first().begin, noon + 3600 );
  QCOMPARE( readings->last().value, 30.0 );
}

inline void ReadingStoreContract::extent_spansSeriesOfTheStations()
{
  const Result<TimeRange> nothing = store().extent();
  VERIFY_OK( nothing );
  QCOMPARE( nothing->from, 0 );
  QCOMPARE( nothing->to, 0 );
  const SeriesId other = *store().ensureSeries( key( QStringLiteral( "B" ) ), QStringLiteral( "ug/m3" ) );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 1, 2 } ) + hourly( other, noon - 86400, { 3 }, Period::Day ) ) );
  QCOMPARE( store().extent()->from, noon - 86400 );
  QCOMPARE( store().extent()->to, noon + 3600 );
  QCOMPARE( store().extent( { QStringLiteral( "B" ) } )->to, noon - 86400 );
  QCOMPARE( store().extent( { QStringLiteral( "C" ) } )->to, 0 );
}

inline void ReadingStoreContract::latest_lateReadingDoesNotReplaceNewer()
{
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20 } ) ) );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon - 7200, { 99 } ) ) );
  const Result<QList<LatestReading>> latest = store().latest();
  VERIFY_OK( latest );
  QCOMPARE( latest->size(), 1 );
  QCOMPARE( latest->first().reading.begin, noon + 3600 );
  QCOMPARE( latest->first().reading.value, 20.0 );
  QCOMPARE( latest->first().series.key.station, QStringLiteral( "A" ) );
}

inline void ReadingStoreContract::latest_correctedValueIsShown()
{
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20 } ) ) );
  QList<IncomingReading> correction = hourly( pm25(), noon + 3600, { 25 } );
  correction[0].reading.flag = QualityFlag::Suspect;
  VERIFY_OK( store().write( delivery(), correction ) );
  QCOMPARE( store().latest()->first().reading.value, 25.0 );
  QCOMPARE( store().latest()->first().reading.flag, QualityFlag::Suspect );
}

inline void ReadingStoreContract::latest_newestOfSeveralPeriodsIsTaken()
{
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 1 }, Period::Day ) + hourly( pm25(), noon, { 10, 20 } ) ) );
  const Result<QList<LatestReading>> latest = store().latest();
  VERIFY_OK( latest );
  QCOMPARE( latest->size(), 1 );
  QCOMPARE( latest->first().period, Period::Hour );
  QCOMPARE( latest->first().reading.value, 20.0 );
}

inline void ReadingStoreContract::latestAt_findsTheValueInForce_data()
{
  QTest::addColumn<qint64>( "at" );
  QTest::addColumn<qint64>( "maxAge" );
  QTest::addColumn<double>( "value" ); // negative: none
  QTest::newRow( "at the end of a reading" ) << noon + 7200 << qint64( 7200 ) << 20.0;
  QTest::newRow( "a second before it" ) << noon + 7199 << qint64( 7200 ) << 10.0;
  QTest::newRow( "in a gap" ) << noon + 5 * 3600 << qint64( 4 * 3600 ) << 30.0;
  QTest::newRow( "too old at the limit" ) << noon + 5 * 3600 << qint64( 2 * 3600 ) << -1.0;
  QTest::newRow( "before anything has ended" ) << noon + 3599 << qint64( 7200 ) << -1.0;
  QTest::newRow( "after everything" ) << noon + 14 * 3600 << qint64( 7200 ) << -1.0;
  QTest::newRow( "of the newest" ) << noon + 11 * 3600 + 1800 << qint64( 3600 ) << 40.0;
}

inline void ReadingStoreContract::latestAt_findsTheValueInForce()
{
  QFETCH( qint64, at );
  QFETCH( qint64, maxAge );
  QFETCH( double, value );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20, 30 } ) + hourly( pm25(), noon + 10 * 3600, { 40 } ) ) );
  const Result<QList<LatestReading>> found = store().latestAt( at, maxAge );
  VERIFY_OK( found );
  QCOMPARE( found->isEmpty(), value < 0 );
  if ( value >= 0 )
    QCOMPARE( found->first().reading.value, value );
}

inline void ReadingStoreContract::deliveries_keepTheirFigures()
{
  Delivery done;
  done.id = delivery();
  done.rowsRead = 100;
  done.written = 90;
  done.unchanged = 7;
  done.rejected = 3;
  VERIFY_OK( store().finishDelivery( done ) );
  const Result<QList<Delivery>> list = store().deliveries();
  VERIFY_OK( list );
  QCOMPARE( list->size(), 1 );
  QCOMPARE( list->first().source, QStringLiteral( "一月.csv" ) );
  QCOMPARE( list->first().rowsRead, 100 );
  QCOMPARE( list->first().written, 90 );
  QCOMPARE( list->first().unchanged, 7 );
  QCOMPARE( list->first().rejected, 3 );
  QVERIFY( list->first().complete );
  QVERIFY( list->first().at > 0 );
  done.id = 4711;
  QVERIFY( !store().finishDelivery( done ) );
}

inline void ReadingStoreContract::findDelivery_onlyCompleteOnesCount()
{
  const QString sum = QStringLiteral( "ab12" );
  Delivery file;
  file.source = QStringLiteral( "a.csv" );
  file.sha256 = sum;
  file.profile = QStringLiteral( "uci-pm25" );
  file.id = *store().beginDelivery( file );
  QVERIFY( !store().findDelivery( sum, file.profile )->has_value() );
  VERIFY_OK( store().finishDelivery( file ) );
  QCOMPARE( ( *store().findDelivery( sum, file.profile ) )->id, file.id );
  QVERIFY( !store().findDelivery( sum, QStringLiteral( "other" ) )->has_value() );
  QVERIFY( !store().findDelivery( {}, {} )->has_value() );
}

inline void ReadingStoreContract::reject_rowsAreKeptForEver()
{
  const RejectedRow row { 17, QStringLiteral( "The time “25:00” is none." ), QStringLiteral( "bad-time" ),
    QString( 5000, QChar( u'界' ) ) };
  VERIFY_OK( store().reject( delivery(), { row, { 3, QStringLiteral( "No number." ), QStringLiteral( "bad-number" ), {} } } ) );
  const Result<QList<RejectedRow>> rows = store().rejected( delivery() );
  VERIFY_OK( rows );
  QCOMPARE( rows->size(), 2 );
  QCOMPARE( rows->at( 0 ).row, 3 );
  QCOMPARE( rows->at( 1 ).code, row.code );
  QCOMPARE( rows->at( 1 ).reason, row.reason );
  QCOMPARE( rows->at( 1 ).content.size(), 2000 );
  QVERIFY( !store().reject( 4711, { row } ) );
}

inline void ReadingStoreContract::changeCounter_growsWithChangesOnly()
{
  const QList<IncomingReading> batch = hourly( pm25(), noon, { 10 } );
  const qint64 start = *store().changeCounter();
  VERIFY_OK( store().write( delivery(), batch ) );
  const qint64 written = *store().changeCounter();
  QVERIFY( written > start );
  VERIFY_OK( store().write( delivery(), batch ) );
  VERIFY_OK( store().write( delivery(), {} ) );
  QCOMPARE( *store().changeCounter(), written );
}

inline void ReadingStoreContract::verifyChain_canBeCancelled()
{
  class Impatient : public Progress
  {
    public:
      bool isCancelled() const override { return true; }
  };
  QList<double> values( 100001, 5.0 );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, values ) ) );
  Impatient impatient;
  QVERIFY( !store().verifyChain( impatient ) );
  Progress patient;
  VERIFY_OK( store().verifyChain( patient ) );
}

} // namespace jinguan::test

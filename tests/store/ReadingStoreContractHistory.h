#pragma once

// The part of the contract that is about computed history; included once by the test program of each backend.

#include "base/LocalDay.h"
#include "base/Resources.h"
#include "ReadingStoreContract.h"

#include <cmath>
#include <random>

namespace jinguan::test
{

/** Readings every \a step seconds from \a begin. */
inline QList<IncomingReading> every( int step, Period period, SeriesId series, UtcSeconds begin, const QList<double> &values )
{
  QList<IncomingReading> readings;
  for ( qsizetype i = 0; i < values.size(); ++i )
    readings.append( { series, period, { begin + i * step, values.at( i ), QualityFlag::Valid, false } } );
  return readings;
}

/** first, first + 1, … */
inline QList<double> counted( double first, int count )
{
  QList<double> values;
  for ( int i = 0; i < count; ++i )
    values.append( first + i );
  return values;
}

inline Result<RollupReport> ReadingStoreContract::rollUp( UtcSeconds now )
{
  if ( !mRules )
  {
    Result<Catalogue> catalogue = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
    if ( !catalogue )
      return catalogue.error();
    Result<Standards> standards = Standards::load( Resources::path( QStringLiteral( "standards" ) ) );
    if ( !standards )
      return standards.error();
    mCatalogue = catalogue.take();
    mStandards = standards.take();
    Result<RollupRules> rules = RollupRules::load( mStandards, mCatalogue );
    if ( !rules )
      return rules.error();
    mRules = std::make_unique<RollupRules>( rules.take() );
  }
  Progress silent;
  RollupLimits limits;
  limits.now = now;
  return store().rollUp( *mRules, limits, silent );
}

inline QStringList ReadingStoreContract::told( SeriesId series, Period period, const TimeRange &range, Statistic statistic )
{
  const Result<QList<PeriodValue>> values = store().history( series, period, range, statistic );
  if ( !values )
    return { values.error().text() };
  QStringList list;
  for ( const PeriodValue &value : *values )
  {
    QString text = std::isnan( value.reading.value ) ? QStringLiteral( "-" ) : QString::number( value.reading.value, 'g', 8 );
    if ( value.computed )
      text += QStringLiteral( "/%1" ).arg( value.inputs );
    if ( value.computed && value.state != RollupState::Valid )
      text += value.state == RollupState::NoEdition ? QStringLiteral( "#" ) : QStringLiteral( "!" );
    if ( value.pending )
      text += QLatin1Char( '?' );
    list.append( text );
  }
  return list;
}

inline Result<SeriesId> ReadingStoreContract::seriesOf( const QString &indicator, const QString &unit )
{
  return store().ensureSeries( key( QStringLiteral( "A" ), indicator ), unit );
}

inline void ReadingStoreContract::rollUp_indicatorsFollowTheirRules_data()
{
  QTest::addColumn<QString>( "indicator" );
  QTest::addColumn<QString>( "unit" );
  QTest::addColumn<QList<double>>( "values" ); // repeated through the hour
  QTest::addColumn<QString>( "hour" );
  QTest::newRow( "mean" ) << "PM2.5"
                          << "ug/m3" << QList<double> { 10, 20, 60 } << "30/60";
  QTest::newRow( "mean in another unit" ) << "PM2.5"
                                          << "mg/m3" << QList<double> { 0.010, 0.020, 0.060 } << "0.03/60";
  // 10 lg( (10^6 + 10^7) / 2 ) = 67.403627 (GB 3096, 3.4)
  QTest::newRow( "equivalent level" ) << "Leq"
                                      << "dB(A)" << QList<double> { 60, 70 } << "67.403627/60";
  QTest::newRow( "wind over north" ) << "WD"
                                     << "deg" << QList<double> { 350, 30 } << "10/60";
  QTest::newRow( "winds against each other" ) << "WD"
                                              << "deg" << QList<double> { 90, 270 } << "-/60!";
  QTest::newRow( "rain" ) << "RAIN"
                          << "mm" << QList<double> { 0, 0.1, 0.2 } << "6/60";
  // -lg( (10^-6 + 10^-8) / 2 ) = 6.2967086
  QTest::newRow( "pH" ) << "pH"
                        << "pH" << QList<double> { 6, 8 } << "6.2967086/60";
  QTest::newRow( "largest level" ) << "Lmax"
                                   << "dB(A)" << QList<double> { 60, 70 } << "70/60";
  QTest::newRow( "smallest level" ) << "Lmin"
                                    << "dB(A)" << QList<double> { 60, 70 } << "60/60";
}

inline void ReadingStoreContract::rollUp_indicatorsFollowTheirRules()
{
  QFETCH( QString, indicator );
  QFETCH( QString, unit );
  QFETCH( QList<double>, values );
  QFETCH( QString, hour );
  const Result<SeriesId> series = seriesOf( indicator, unit );
  VERIFY_OK( series );
  QList<double> minutes;
  while ( minutes.size() < 60 )
    minutes += values;
  VERIFY_OK( store().write( delivery(), every( 60, Period::Minute, *series, noon, minutes ) ) );
  VERIFY_OK( rollUp() );
  QCOMPARE( told( *series, Period::Hour, { noon, noon + 86400 } ), QStringList( hour ) );
  QVERIFY( store().readings( *series, Period::Hour, { noon, noon + 86400 } )->isEmpty() );
  const Result<QList<LatestReading>> latest = store().latest();
  VERIFY_OK( latest );
  QCOMPARE( latest->size(), 1 );
  QCOMPARE( latest->first().period, Period::Minute );
}

inline void ReadingStoreContract::rollUp_hourNeedsItsMinutes_data()
{
  QTest::addColumn<int>( "step" );
  QTest::addColumn<Period>( "period" );
  QTest::addColumn<int>( "given" );
  QTest::addColumn<int>( "faulty" ); // of those given
  QTest::addColumn<QString>( "hour" );
  // GB 3095, data validity: at least 45 minutes of sampling.
  QTest::newRow( "45 minutes" ) << 60 << Period::Minute << 45 << 0 << "7/45";
  QTest::newRow( "44 minutes" ) << 60 << Period::Minute << 44 << 0 << "7/44!";
  QTest::newRow( "44 of 60 good" ) << 60 << Period::Minute << 60 << 16 << "7/44!";
  QTest::newRow( "every five minutes" ) << 300 << Period::Minute << 9 << 0 << "7/9";
  QTest::newRow( "every five minutes, too few" ) << 300 << Period::Minute << 8 << 0 << "7/8!";
  QTest::newRow( "seconds" ) << 1 << Period::Second << 2700 << 0 << "7/2700";
  QTest::newRow( "seconds, too few" ) << 1 << Period::Second << 2699 << 0 << "7/2699!";
  QTest::newRow( "spot values every half minute" ) << 30 << Period::Sample << 90 << 0 << "7/90";
  QTest::newRow( "one spot value" ) << 30 << Period::Sample << 1 << 0 << "7/1!";
  QTest::newRow( "nothing good" ) << 60 << Period::Minute << 60 << 60 << "-/0!";
}

inline void ReadingStoreContract::rollUp_hourNeedsItsMinutes()
{
  QFETCH( int, step );
  QFETCH( Period, period );
  QFETCH( int, given );
  QFETCH( int, faulty );
  QFETCH( QString, hour );
  const SeriesId series = *seriesOf( QStringLiteral( "PM2.5" ), QStringLiteral( "ug/m3" ) );
  QList<IncomingReading> batch = every( step, period, series, noon, QList<double>( given, 7 ) );
  for ( int i = 0; i < faulty; ++i )
  {
    batch[i].reading.value = 900;
    batch[i].reading.flag = QualityFlag::Fault;
  }
  VERIFY_OK( store().write( delivery(), batch ) );
  VERIFY_OK( rollUp() );
  QCOMPARE( told( series, Period::Hour, { noon, noon + 86400 } ), QStringList( hour ) );
}

inline void ReadingStoreContract::rollUp_dayAndMonthNeedTheirInputs()
{
  const SeriesId series = *seriesOf( QStringLiteral( "PM2.5" ), QStringLiteral( "ug/m3" ) );
  const UtcSeconds march = localday::beginOf( QDate( 2017, 3, 1 ) );
  QList<IncomingReading> batch;
  for ( int day = 0; day < 27; ++day ) // 26 days of 20 hours and one of 19
    batch += every( 3600, Period::Hour, series, march + day * 86400, QList<double>( day == 3 ? 19 : 20, 10 + day ) );
  VERIFY_OK( store().write( delivery(), batch ) );
  VERIFY_OK( rollUp( march + 400 * 86400LL ) );
  const QStringList days = told( series, Period::Day, { march, march + 31 * 86400 } );
  QCOMPARE( days.size(), 27 );
  QCOMPARE( days.at( 2 ), QStringLiteral( "12/20" ) );
  QCOMPARE( days.at( 3 ), QStringLiteral( "13/19!" ) );
  QVERIFY2( told( series, Period::Month, { march, march + 86400 } ).first().endsWith( QLatin1String( "/26!" ) ), "27 days are asked for" );
  VERIFY_OK( store().write( delivery(), every( 3600, Period::Hour, series, march + 3 * 86400 + 19 * 3600, { 13 } ) ) );
  VERIFY_OK( rollUp( march + 400 * 86400LL ) );
  QCOMPARE( told( series, Period::Day, { march, march + 31 * 86400 } ).at( 3 ), QStringLiteral( "13/20" ) );
  QCOMPARE( told( series, Period::Month, { march, march + 86400 } ), QStringList( QStringLiteral( "23/27" ) ) ); // mean of 10 … 36
  const PeriodValue month = store().history( series, Period::Month, { march, march + 1 } )->first();
  QCOMPARE( month.required, 27 );
  QCOMPARE( month.edition, QStringLiteral( "HJ663-2013" ) );
  QCOMPARE( store().history( series, Period::Day, { march, march + 1 } )->first().edition, QStringLiteral( "GB3095-2012" ) );
}

inline void ReadingStoreContract::rollUp_ozoneHasEightHoursAndTheirLargest()
{
  const SeriesId series = *seriesOf( QStringLiteral( "O3" ), QStringLiteral( "ug/m3" ) );
  const UtcSeconds day = localday::beginOf( QDate( 2017, 7, 1 ) );
  VERIFY_OK( store().write( delivery(), every( 3600, Period::Hour, series, day, counted( 0, 24 ) ) ) );
  VERIFY_OK( rollUp( day + 400 * 86400LL ) );
  // 16 … 23 give 19.5; halves go to the even digit. 17 windows end at 08:00 … 24:00.
  QCOMPARE( told( series, Period::Day, { day, day + 86400 }, Statistic::MaxEightHours ), QStringList( QStringLiteral( "20/17" ) ) );
  QCOMPARE( told( series, Period::Day, { day, day + 86400 } ), QStringList( QStringLiteral( "11.5/24" ) ) );
  const QStringList eight = told( series, Period::EightHours, { day, day + 17 * 3600 } );
  QCOMPARE( eight.size(), 17 );
  QCOMPARE( eight.first(), QStringLiteral( "3.5/8" ) );
  QCOMPARE( eight.last(), QStringLiteral( "19.5/8" ) );
  // A window over midnight with six hours is one, with five it is not.
  QCOMPARE( told( series, Period::EightHours, { day - 2 * 3600, day - 3600 } ), QStringList( QStringLiteral( "2.5/6" ) ) );
  QCOMPARE( told( series, Period::EightHours, { day - 3 * 3600, day - 2 * 3600 } ), QStringList( QStringLiteral( "2/5!" ) ) );
}

inline void ReadingStoreContract::rollUp_yearWithoutEditionHasNoValue()
{
  const SeriesId series = *seriesOf( QStringLiteral( "PM2.5" ), QStringLiteral( "ug/m3" ) );
  const UtcSeconds day = localday::beginOf( QDate( 2011, 5, 1 ) ); // GB 3095-2012 was not there
  VERIFY_OK( store().write( delivery(), every( 60, Period::Minute, series, day, QList<double>( 1440, 30 ) ) ) );
  VERIFY_OK( rollUp() );
  QCOMPARE( told( series, Period::Hour, { day, day + 3600 } ), QStringList( QStringLiteral( "-/60#" ) ) );
  QCOMPARE( told( series, Period::Day, { day, day + 86400 } ), QStringList( QStringLiteral( "-/0#" ) ) );
}

inline void ReadingStoreContract::rollUp_lateAndChangedReadingsAreComputedAnew()
{
  const SeriesId series = *seriesOf( QStringLiteral( "TEMP" ), QStringLiteral( "degC" ) );
  const TimeRange hours { noon, noon + 3 * 3600 };
  VERIFY_OK( store().write( delivery(), every( 60, Period::Minute, series, noon, QList<double>( 120, 10 ) ) ) );
  VERIFY_OK( rollUp() );
  QCOMPARE( told( series, Period::Hour, hours ), QStringList( { QStringLiteral( "10/60" ), QStringLiteral( "10/60" ) } ) );
  QCOMPARE( *store().staleCount(), 0 );
  QCOMPARE( rollUp()->readings, 0 );

  VERIFY_OK( store().write( delivery(), every( 60, Period::Minute, series, noon + 60, { 70 } ) ) );                    // changed
  VERIFY_OK( store().write( delivery(), every( 60, Period::Minute, series, noon + 7200, QList<double>( 60, 40 ) ) ) ); // late
  QCOMPARE( told( series, Period::Hour, hours ).first(), QStringLiteral( "10/60?" ) );
  const Result<RollupReport> again = rollUp();
  VERIFY_OK( again );
  QCOMPARE( told( series, Period::Hour, hours ),
    QStringList( { QStringLiteral( "11/60" ), QStringLiteral( "10/60" ), QStringLiteral( "40/60" ) } ) );
  QVERIFY2( again->readings <= 180, "only what changed is read again" );

  QList<IncomingReading> broken = every( 60, Period::Minute, series, noon, QList<double>( 60, 10 ) );
  for ( IncomingReading &each : broken )
    each.reading.flag = QualityFlag::Fault;
  VERIFY_OK( store().write( delivery(), broken ) );
  VERIFY_OK( rollUp() );
  QCOMPARE( told( series, Period::Hour, hours ).first(), QStringLiteral( "-/0!" ) );
  QCOMPARE( told( series, Period::Day, { noon - 86400, noon + 86400 } ), QStringList( QStringLiteral( "25/2!" ) ) );
  VERIFY_OK( store().markAllStale() );
  VERIFY_OK( rollUp() );
  QCOMPARE( told( series, Period::Hour, hours ).last(), QStringLiteral( "40/60" ) );
  Progress silent;
  VERIFY_OK( store().verifyChain( silent ) );
}

inline void ReadingStoreContract::rollUp_runningHourWaits()
{
  const SeriesId series = *seriesOf( QStringLiteral( "TEMP" ), QStringLiteral( "degC" ) );
  VERIFY_OK( store().write( delivery(), every( 60, Period::Minute, series, noon, QList<double>( 110, 10 ) ) ) );
  VERIFY_OK( rollUp( noon + 110 * 60 ) );
  QCOMPARE( told( series, Period::Hour, { noon, noon + 86400 } ), QStringList( QStringLiteral( "10/60" ) ) );
  QCOMPARE( *store().staleCount(), 1 );
  VERIFY_OK( rollUp( noon + 120 * 60 ) );
  QCOMPARE( told( series, Period::Hour, { noon, noon + 86400 } ).size(), 2 );
  QCOMPARE( *store().staleCount(), 0 );
}

inline void ReadingStoreContract::rollUp_longerPeriodMakesTheHour()
{
  const SeriesId series = *seriesOf( QStringLiteral( "TEMP" ), QStringLiteral( "degC" ) );
  VERIFY_OK( store().write( delivery(), every( 1, Period::Second, series, noon, QList<double>( 7200, 5 ) ) ) );
  VERIFY_OK( store().write( delivery(), every( 60, Period::Minute, series, noon, QList<double>( 60, 10 ) ) ) );
  for ( int pass = 0; pass < 2; ++pass )
  {
    VERIFY_OK( rollUp() );
    QCOMPARE(
      told( series, Period::Hour, { noon, noon + 7200 } ), QStringList( { QStringLiteral( "10/60" ), QStringLiteral( "5/3600" ) } ) );
    VERIFY_OK( store().write( delivery(), every( 1, Period::Second, series, noon + 600, { 99 } ) ) ); // does not change the hour of minutes
  }
}

inline void ReadingStoreContract::rollUp_budgetLeavesTheRest()
{
  const SeriesId series = *seriesOf( QStringLiteral( "TEMP" ), QStringLiteral( "degC" ) );
  for ( int year = 0; year < 6; ++year ) // six months far apart are six stretches
    VERIFY_OK( store().write( delivery(), every( 60, Period::Minute, series, noon - year * 366 * 86400LL, QList<double>( 1440, 10 ) ) ) );
  VERIFY_OK( rollUp() ); // loads the rules
  VERIFY_OK( store().markAllStale() );
  Progress silent;
  RollupLimits limits;
  limits.now = noon + 86400 * 30;
  limits.milliseconds = 1;
  limits.sliceMilliseconds = 0;
  int passes = 0;
  for ( bool finished = false; !finished; ++passes )
  {
    const Result<RollupReport> report = store().rollUp( *mRules, limits, silent );
    VERIFY_OK( report );
    finished = report->isFinished;
  }
  QVERIFY( passes > 1 );
  QCOMPARE( told( series, Period::Hour, { noon - 6 * 366 * 86400LL, noon + 86400 } ).size(), 6 * 24 );
}

inline void ReadingStoreContract::rollUp_samplesAndModelsAreNotAveraged()
{
  for ( const Method method : { Method::Manual, Method::Model } )
  {
    SeriesKey other = key( QStringLiteral( "A" ), QStringLiteral( "TEMP" ) );
    other.method = method;
    const SeriesId series = *store().ensureSeries( other, QStringLiteral( "degC" ) );
    VERIFY_OK( store().write( delivery(), every( 60, Period::Minute, series, noon, QList<double>( 60, 10 ) ) ) );
    VERIFY_OK( rollUp() );
    QVERIFY( told( series, Period::Hour, { noon, noon + 3600 } ).isEmpty() );
    QCOMPARE( *store().staleCount(), 0 );
  }
  const SeriesId index = *seriesOf( QStringLiteral( "AQI" ), QStringLiteral( "1" ) );
  VERIFY_OK( store().write( delivery(), every( 3600, Period::Hour, index, noon, QList<double>( 48, 90 ) ) ) );
  VERIFY_OK( rollUp() );
  QVERIFY( told( index, Period::Day, { noon - 86400, noon + 3 * 86400 } ).isEmpty() );
}

inline void ReadingStoreContract::history_receivedValueWins()
{
  const SeriesId series = *seriesOf( QStringLiteral( "TEMP" ), QStringLiteral( "degC" ) );
  VERIFY_OK( store().write( delivery(), every( 60, Period::Minute, series, noon, QList<double>( 180, 10 ) ) ) );
  VERIFY_OK( store().write( delivery(), every( 3600, Period::Hour, series, noon + 3600, { 12 } ) ) );
  VERIFY_OK( rollUp() );
  QCOMPARE( told( series, Period::Hour, { noon, noon + 86400 } ),
    QStringList( { QStringLiteral( "10/60" ), QStringLiteral( "12" ), QStringLiteral( "10/60" ) } ) );
  QCOMPARE( *store().computedCount( series, Period::Hour ), 3 ); // both are there
  QCOMPARE( *store().count( series, Period::Hour ), 1 );
  // The day is made of the hours a reader gets: (10 + 12 + 10) / 3.
  QCOMPARE( told( series, Period::Day, { noon - 86400, noon + 86400 } ), QStringList( QStringLiteral( "10.666667/3!" ) ) );
}

inline void ReadingStoreContract::history_daysAreLocalAndMonthsToo()
{
  const SeriesId series = *seriesOf( QStringLiteral( "TEMP" ), QStringLiteral( "degC" ) );
  // 2012-12-31T20:00Z is the new year in Chengdu already.
  VERIFY_OK( store().write( delivery(), every( 3600, Period::Hour, series, noon - 4 * 3600, { 5 } ) ) );
  VERIFY_OK( store().write( delivery(), every( 3600, Period::Hour, series, noon - 9 * 3600, { 3 } ) ) );
  VERIFY_OK( rollUp() );
  const Result<QList<PeriodValue>> days = store().history( series, Period::Day, { noon - 5 * 86400, noon + 86400 } );
  VERIFY_OK( days );
  QCOMPARE( days->size(), 2 );
  QCOMPARE( isoLocal( days->at( 0 ).reading.begin ), QStringLiteral( "2012-12-31T00:00:00+08:00" ) );
  QCOMPARE( isoLocal( days->at( 1 ).reading.begin ), QStringLiteral( "2013-01-01T00:00:00+08:00" ) );
  const Result<QList<PeriodValue>> months = store().history( series, Period::Month, { noon - 40 * 86400, noon + 86400 } );
  VERIFY_OK( months );
  QCOMPARE( months->size(), 2 );
  QCOMPARE( isoLocal( months->at( 1 ).reading.begin ), QStringLiteral( "2013-01-01T00:00:00+08:00" ) );
}

inline void ReadingStoreContract::envelopes_areThoseOfTheReadings_data()
{
  QTest::addColumn<Period>( "period" );
  QTest::addColumn<int>( "step" );
  QTest::addColumn<int>( "count" );
  QTest::newRow( "seconds" ) << Period::Second << 1 << 50000;
  QTest::newRow( "minutes" ) << Period::Minute << 60 << 40000;
  QTest::newRow( "hours" ) << Period::Hour << 3600 << 5000;
  QTest::newRow( "spot values" ) << Period::Sample << 37 << 20000;
  QTest::newRow( "days" ) << Period::Day << 86400 << 400;
}

inline void ReadingStoreContract::envelopes_areThoseOfTheReadings()
{
  QFETCH( Period, period );
  QFETCH( int, step );
  QFETCH( int, count );
  const SeriesId series = *seriesOf( QStringLiteral( "TEMP" ), QStringLiteral( "degC" ) );
  std::mt19937 random( 4711 );
  QList<IncomingReading> batch;
  for ( int i = 0; i < count; ++i )
  {
    if ( random() % 50 == 0 )
      i += static_cast<int>( random() % 200 ); // gaps
    const bool bad = random() % 20 == 0;
    batch.append( { series, period,
      { noon + qint64( i ) * step, double( random() % 1000 ) - 300, bad ? QualityFlag::Fault : QualityFlag::Valid, false } } );
  }
  VERIFY_OK( store().write( delivery(), batch ) );
  const auto compare = [&]( const char *when ) {
    const UtcSeconds end = noon + qint64( count ) * step;
    const QList<TimeRange> ranges { { noon - 86400, end + 86400 }, { noon + 12345, end - 54321 },
      { noon + count / 2 * qint64( step ) + 7, noon + count / 2 * qint64( step ) + 90 * step } };
    for ( const TimeRange &range : ranges )
    {
      for ( const qint64 bucket : { 1LL, 59LL, 60LL, 900LL, 3600LL, 7200LL, 86400LL, 400000LL, 9000000LL } )
      {
        const Result<QList<Envelope>> found = store().envelopes( series, period, range, bucket );
        VERIFY_OK( found );
        const Result<QList<Reading>> readings = store().readings( series, period, range );
        VERIFY_OK( readings );
        // Each bucket against the readings between its begin and that of the next.
        qsizetype at = 0;
        for ( qsizetype i = 0; i < found->size(); ++i )
        {
          const Envelope &envelope = found->at( i );
          Envelope plain { envelope.begin, 0, 0, 0, 0, 0, 0 };
          const UtcSeconds until = i + 1 < found->size() ? found->at( i + 1 ).begin : std::numeric_limits<qint64>::max();
          for ( ; at < readings->size() && readings->at( at ).begin < until; ++at )
          {
            const Reading &reading = readings->at( at );
            QVERIFY2( reading.begin >= envelope.begin && reading.begin < envelope.begin + bucket, when );
            if ( reading.flag != QualityFlag::Valid )
            {
              ++plain.invalid;
              continue;
            }
            plain.low = plain.count == 0 ? reading.value : std::min( plain.low, reading.value );
            plain.high = plain.count == 0 ? reading.value : std::max( plain.high, reading.value );
            plain.first = plain.count == 0 ? reading.value : plain.first;
            plain.last = reading.value;
            ++plain.count;
          }
          QCOMPARE( envelope.count, plain.count );
          QCOMPARE( envelope.invalid, plain.invalid );
          if ( plain.count == 0 )
            continue;
          QCOMPARE( envelope.low, plain.low );
          QCOMPARE( envelope.high, plain.high );
          QCOMPARE( envelope.first, plain.first );
          QCOMPARE( envelope.last, plain.last );
        }
        QCOMPARE( at, readings->size() );
      }
    }
  };
  const UtcSeconds now = noon + qint64( count ) * step + 86400;
  compare( "nothing stored" );
  VERIFY_OK( rollUp( now ) );
  compare( "all stored" );
  VERIFY_OK( store().write( delivery(), { { series, period, { batch.at( 100 ).reading.begin, 5000, QualityFlag::Valid, false } } } ) );
  VERIFY_OK( store().write( delivery(), { { series, period, { batch.last().reading.begin, -5000, QualityFlag::Valid, false } } } ) );
  compare( "partly stored" );
  VERIFY_OK( rollUp( now ) );
  compare( "all stored again" );
}

} // namespace jinguan::test

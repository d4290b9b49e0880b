#pragma once

// The part of the contract about verdicts; included by ReadingStoreContractSlots.h.

#include "ReadingStoreContract.h"

#include <cmath>

namespace jinguan::test
{

/** A person's judgement on an hour of \a series. */
inline Verdict review( SeriesId series, UtcSeconds begin, QualityFlag flag, const QString &reason = QStringLiteral( "现场核实" ) )
{
  Verdict verdict;
  verdict.series = series;
  verdict.begin = begin;
  verdict.flag = flag;
  verdict.by = QStringLiteral( "李工" );
  verdict.reason = reason;
  return verdict;
}

/** A rule's judgement on an hour of \a series. */
inline Verdict finding( SeriesId series, UtcSeconds begin, const QString &rule = QStringLiteral( "air.spike" ) )
{
  Verdict verdict = review( series, begin, QualityFlag::Suspect, {} );
  verdict.by = QStringLiteral( "Jinguan" );
  verdict.rule = rule;
  return verdict;
}

inline QList<QualityFlag> ReadingStoreContract::flags() const
{
  QList<QualityFlag> list;
  const Result<QList<Reading>> readings = mStore->readings( mSeries, Period::Hour, { noon, noon + 86400 } );
  if ( readings )
  {
    for ( const Reading &reading : *readings )
      list.append( reading.flag );
  }
  return list;
}

inline void ReadingStoreContract::judge_flagThatCountsIsGivenEverywhere()
{
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20, 30 } ) ) );
  const Result<JudgeSummary> judged = store().judge( { finding( pm25(), noon ), review( pm25(), noon + 7200, QualityFlag::Invalid ) } );
  VERIFY_OK( judged );
  QCOMPARE( judged->written, 2 );
  QCOMPARE( flags(), QList<QualityFlag>( { QualityFlag::Suspect, QualityFlag::Valid, QualityFlag::Invalid } ) );
  QCOMPARE( store().latest()->first().reading.flag, QualityFlag::Invalid );
  QCOMPARE( store().latest()->first().reading.value, 30.0 );
  QCOMPARE( store().latestAt( noon + 3600, 3600 )->first().reading.flag, QualityFlag::Suspect );
  QCOMPARE( store().latestAt( noon + 7200, 3600 )->first().reading.flag, QualityFlag::Valid );
  QCOMPARE( store().readings( pm25(), Period::Hour, { noon + 7200, noon + 7201 } )->first().flag, QualityFlag::Invalid );
  const Result<QList<Reading>> received = store().received( pm25(), Period::Hour, { noon, noon + 86400 } );
  VERIFY_OK( received );
  QCOMPARE( received->size(), 3 );
  for ( const Reading &reading : *received )
    QCOMPARE( reading.flag, QualityFlag::Valid );
  Progress silent;
  VERIFY_OK( store().verifyChain( silent ) );
}

inline void ReadingStoreContract::judge_repeatedDeliveryKeepsTheReview()
{
  const QList<IncomingReading> batch = hourly( pm25(), noon, { 10, 20, std::nan( "" ) } );
  VERIFY_OK( store().write( delivery(), batch ) );
  VERIFY_OK( store().judge( { review( pm25(), noon, QualityFlag::Invalid ), review( pm25(), noon + 7200, QualityFlag::Invalid ) } ) );
  QCOMPARE( store().write( delivery(), batch )->unchanged, 3 );
  QCOMPARE( flags(), QList<QualityFlag>( { QualityFlag::Invalid, QualityFlag::Valid, QualityFlag::Invalid } ) );
}

inline void ReadingStoreContract::judge_changedValueAsksForReviewAgain()
{
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20 } ) ) );
  VERIFY_OK( store().judge( { review( pm25(), noon, QualityFlag::Invalid ) } ) );
  VerdictQuery open;
  open.toReview = true;
  QVERIFY( store().verdicts( open )->isEmpty() );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 11 } ) ) );
  QCOMPARE( flags().first(), QualityFlag::Valid ); // the verdict was about 10
  const Result<QList<StandingVerdict>> stale = store().verdicts( open );
  VERIFY_OK( stale );
  QCOMPARE( stale->size(), 1 );
  QVERIFY( stale->first().isStale );
  QCOMPARE( stale->first().verdict.judged.value, 10.0 );
  QCOMPARE( stale->first().received.value, 11.0 );
  VERIFY_OK( store().judge( { review( pm25(), noon, QualityFlag::Valid ) } ) );
  QVERIFY( store().verdicts( open )->isEmpty() );
  const Result<QList<Verdict>> history = store().verdictHistory( pm25(), Period::Hour, noon );
  VERIFY_OK( history );
  QCOMPARE( history->size(), 2 );
  QCOMPARE( history->first().judged.value, 10.0 );
  QCOMPARE( history->last().judged.value, 11.0 );
}

inline void ReadingStoreContract::judge_ruleOverrulesNoPerson()
{
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20 } ) ) );
  VERIFY_OK( store().judge( { finding( pm25(), noon ), review( pm25(), noon, QualityFlag::Valid ) } ) );
  Verdict takenBack = finding( pm25(), noon );
  takenBack.kind = VerdictKind::Withdrawal;
  const Result<JudgeSummary> again = store().judge( { finding( pm25(), noon ), takenBack } );
  VERIFY_OK( again );
  QCOMPARE( again->kept, 2 );
  QCOMPARE( again->written, 0 );
  QCOMPARE( flags().first(), QualityFlag::Valid );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 500 } ) ) ); // not what the person saw
  QCOMPARE( store().judge( { finding( pm25(), noon ) } )->written, 1 );
  QCOMPARE( flags().first(), QualityFlag::Suspect );
}

inline void ReadingStoreContract::judge_sameVerdictOfARuleIsUnchanged()
{
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20 } ) ) );
  VERIFY_OK( store().judge( { finding( pm25(), noon ) } ) );
  const qint64 counter = *store().changeCounter();
  const Result<JudgeSummary> again = store().judge( { finding( pm25(), noon ) } );
  VERIFY_OK( again );
  QCOMPARE( again->unchanged, 1 );
  QCOMPARE( *store().changeCounter(), counter );
  QCOMPARE( store().verdictHistory( pm25(), Period::Hour, noon )->size(), 1 );
  VERIFY_OK( store().judge( { finding( pm25(), noon, QStringLiteral( "air.range" ) ) } ) );
  QVERIFY( *store().changeCounter() > counter );
}

inline void ReadingStoreContract::judge_withdrawalBringsBackTheVerdictBefore()
{
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20 } ) ) );
  VERIFY_OK( store().judge(
    { finding( pm25(), noon ), finding( pm25(), noon, QStringLiteral( "air.range" ) ), review( pm25(), noon, QualityFlag::Invalid ) } ) );
  Verdict takenBack = review( pm25(), noon, QualityFlag::Valid, QStringLiteral( "弄错了时段" ) );
  takenBack.kind = VerdictKind::Withdrawal;
  VERIFY_OK( store().judge( { takenBack } ) );
  QCOMPARE( flags().first(), QualityFlag::Suspect );
  QCOMPARE( store().verdicts()->first().verdict.rule, QStringLiteral( "air.range" ) );
  VERIFY_OK( store().judge( { takenBack } ) ); // of the two rules the later one stood for both
  QCOMPARE( flags().first(), QualityFlag::Valid );
  QVERIFY( store().verdicts()->isEmpty() );
  QVERIFY( !store().judge( { takenBack } ) );
  QCOMPARE( store().verdictHistory( pm25(), Period::Hour, noon )->size(), 5 );
}

inline void ReadingStoreContract::judge_whatCannotBeLeavesNothing_data()
{
  QTest::addColumn<UtcSeconds>( "begin" );
  QTest::addColumn<QString>( "reason" );
  QTest::newRow( "no such reading" ) << UtcSeconds( noon + 1800 ) << QStringLiteral( "现场核实" );
  QTest::newRow( "no reason" ) << UtcSeconds( noon + 3600 ) << QString();
  QTest::newRow( "a reason of blanks" ) << UtcSeconds( noon + 3600 ) << QStringLiteral( "  \n" );
}

inline void ReadingStoreContract::judge_whatCannotBeLeavesNothing()
{
  QFETCH( UtcSeconds, begin );
  QFETCH( QString, reason );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20 } ) ) );
  const Result<JudgeSummary> judged =
    store().judge( { review( pm25(), noon, QualityFlag::Invalid ), review( pm25(), begin, QualityFlag::Invalid, reason ) } );
  QVERIFY( !judged );
  QVERIFY( !judged.error().remedy.isEmpty() );
  QCOMPARE( flags().first(), QualityFlag::Valid );
  QVERIFY( store().verdictHistory( pm25(), Period::Hour, noon )->isEmpty() );
}

inline void ReadingStoreContract::judge_noteChangesNothingButTheHistory()
{
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20 } ) ) );
  VERIFY_OK( store().judge( { finding( pm25(), noon ) } ) );
  Verdict note = review( pm25(), noon, QualityFlag::Valid, QStringLiteral( "已电话询问运维单位" ) );
  note.kind = VerdictKind::Note;
  VERIFY_OK( store().judge( { note } ) );
  QCOMPARE( flags().first(), QualityFlag::Suspect );
  const Result<QList<Verdict>> history = store().verdictHistory( pm25(), Period::Hour, noon );
  VERIFY_OK( history );
  QCOMPARE( history->size(), 2 );
  QCOMPARE( history->last().kind, VerdictKind::Note );
  QCOMPARE( history->last().by, QStringLiteral( "李工" ) );
  QVERIFY( history->last().at > 0 );
  VerdictQuery open;
  open.toReview = true;
  QCOMPARE( store().verdicts( open )->size(), 1 );
}

inline void ReadingStoreContract::verdicts_areFoundByWhatIsAsked_data()
{
  QTest::addColumn<QString>( "station" );
  QTest::addColumn<QString>( "indicator" );
  QTest::addColumn<QString>( "rule" );
  QTest::addColumn<bool>( "toReview" );
  QTest::addColumn<qint64>( "from" );
  QTest::addColumn<qint64>( "to" );
  QTest::addColumn<int>( "found" );
  const QString none;
  const qint64 start = noon;
  QTest::newRow( "all" ) << none << none << none << false << qint64( 0 ) << qint64( 0 ) << 3;
  QTest::newRow( "station" ) << "B" << none << none << false << qint64( 0 ) << qint64( 0 ) << 1;
  QTest::newRow( "indicator" ) << none << "pm25" << none << false << qint64( 0 ) << qint64( 0 ) << 3;
  QTest::newRow( "other indicator" ) << none << "o3" << none << false << qint64( 0 ) << qint64( 0 ) << 0;
  QTest::newRow( "rule" ) << none << none << "air.range" << false << qint64( 0 ) << qint64( 0 ) << 1;
  QTest::newRow( "not reviewed" ) << none << none << none << true << qint64( 0 ) << qint64( 0 ) << 2;
  QTest::newRow( "from" ) << none << none << none << false << start + 3600 << qint64( 0 ) << 1;
  QTest::newRow( "to is not included" ) << none << none << none << false << qint64( 0 ) << start + 3600 << 2;
}

inline void ReadingStoreContract::verdicts_areFoundByWhatIsAsked()
{
  QFETCH( QString, station );
  QFETCH( QString, indicator );
  QFETCH( QString, rule );
  QFETCH( bool, toReview );
  QFETCH( qint64, from );
  QFETCH( qint64, to );
  QFETCH( int, found );
  VerdictQuery query;
  query.rule = rule;
  query.toReview = toReview;
  query.from = from;
  query.to = to;
  if ( !station.isEmpty() )
    query.stations = { station };
  if ( !indicator.isEmpty() )
    query.indicators = { indicator };
  const SeriesId other = *store().ensureSeries( key( QStringLiteral( "B" ) ), QStringLiteral( "ug/m3" ) );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20 } ) + hourly( other, noon, { 10, 20 } ) ) );
  VERIFY_OK( store().judge( { finding( pm25(), noon, QStringLiteral( "air.range" ) ), review( pm25(), noon + 3600, QualityFlag::Invalid ),
    finding( other, noon ) } ) );
  const Result<QList<StandingVerdict>> verdicts = store().verdicts( query );
  VERIFY_OK( verdicts );
  QCOMPARE( verdicts->size(), found );
  for ( const StandingVerdict &one : *verdicts )
    QCOMPARE( one.series.unit, QStringLiteral( "ug/m3" ) );
}

inline void ReadingStoreContract::changedSince_tellsSeriesAndTimes()
{
  const SeriesId other = *store().ensureSeries( key( QStringLiteral( "B" ) ), QStringLiteral( "ug/m3" ) );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20, 30 } ) + hourly( other, noon, { 1 } ) ) );
  const qint64 seen = *store().writeCount();
  QVERIFY( store().changedSince( seen )->isEmpty() );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 21, 30, 40 } ) ) ); // one corrected, one new
  const Result<QList<ChangedReadings>> changed = store().changedSince( seen );
  VERIFY_OK( changed );
  QCOMPARE( changed->size(), 1 );
  QCOMPARE( changed->first().series, pm25() );
  QCOMPARE( changed->first().period, Period::Hour );
  QCOMPARE( changed->first().from, noon + 3600 );
  QCOMPARE( changed->first().to, noon + 3 * 3600 + 1 );
  QCOMPARE( store().changedSince( 0 )->size(), 2 );
  QCOMPARE( store().changedSince( 0, noon + 3 * 3600 )->size(), 1 );
}

inline void ReadingStoreContract::replaced_tellsBeforeAndAfter()
{
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 10, 20 } ) ) );
  VERIFY_OK( store().write( delivery(), hourly( pm25(), noon, { 8, 20 } ) ) );
  const UtcSeconds now = QDateTime::currentSecsSinceEpoch();
  const Result<QList<ReplacedReading>> replaced = store().replaced( { now - 600, now + 600 } );
  VERIFY_OK( replaced );
  QCOMPARE( replaced->size(), 1 );
  QCOMPARE( replaced->first().before.value, 10.0 );
  QCOMPARE( replaced->first().after.value, 8.0 );
  QCOMPARE( replaced->first().before.begin, noon );
  QCOMPARE( replaced->first().source, QStringLiteral( "一月.csv" ) );
  QVERIFY( std::abs( replaced->first().at - now ) < 600 );
  QVERIFY( store().replaced( { now + 600, now + 1200 } )->isEmpty() );
}

inline void ReadingStoreContract::passes_lastOneIsKnown()
{
  QVERIFY( !store().lastPass()->has_value() );
  QualityPass pass;
  pass.by = QStringLiteral( "李工" );
  pass.rules = QStringLiteral( "ab12" );
  pass.links = 7;
  VERIFY_OK( store().recordPass( pass ) );
  pass.links = 9;
  pass.suspects = 3;
  VERIFY_OK( store().recordPass( pass ) );
  const Result<std::optional<QualityPass>> last = store().lastPass();
  VERIFY_OK( last );
  QVERIFY( last->has_value() );
  QCOMPARE( ( *last )->links, 9 );
  QCOMPARE( ( *last )->suspects, 3 );
  QCOMPARE( ( *last )->rules, QStringLiteral( "ab12" ) );
  QVERIFY( ( *last )->at > 0 );
}

} // namespace jinguan::test

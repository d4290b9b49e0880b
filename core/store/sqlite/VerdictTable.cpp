#include "store/sqlite/VerdictTable.h"

#include "store/sqlite/SqliteReadingStore.h"
#include "store/sqlite/StaleMarks.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::VerdictTable )
};

constexpr const char *sHistoryColumns =
  "v.id, v.series, v.period, v.begin, v.kind, v.flag, v.rule, v.by, v.reason, v.at, v.judged_value, v.judged_flag, v.judged_below";

/** Value, flag and mark from three columns beginning with \a column. */
Reading readingOf( const SqliteStatement &row, int column, UtcSeconds begin )
{
  return { begin, row.number( column ), static_cast<QualityFlag>( row.integer( column + 1 ) ), row.integer( column + 2 ) != 0 };
}

/** From sHistoryColumns beginning with \a column. */
Verdict verdictOf( const SqliteStatement &row, int column )
{
  Verdict verdict;
  verdict.id = row.integer( column );
  verdict.series = row.integer( column + 1 );
  verdict.period = static_cast<Period>( row.integer( column + 2 ) );
  verdict.begin = row.integer( column + 3 );
  verdict.kind = static_cast<VerdictKind>( row.integer( column + 4 ) );
  verdict.flag = static_cast<QualityFlag>( row.integer( column + 5 ) );
  verdict.rule = row.text( column + 6 );
  verdict.by = row.text( column + 7 );
  verdict.reason = row.text( column + 8 );
  verdict.at = row.integer( column + 9 );
  verdict.judged = readingOf( row, column + 10, verdict.begin );
  return verdict;
}

/** The judgement that counts after \a history (oldest first); nullptr when all were withdrawn. */
const Verdict *counting( const QList<Verdict> &history )
{
  QList<const Verdict *> standing;
  for ( const Verdict &verdict : history )
  {
    const bool onRule = !standing.isEmpty() && !standing.last()->isReview();
    if ( verdict.kind == VerdictKind::Judgement )
    {
      if ( onRule && !verdict.isReview() )
        standing.removeLast(); // of rules the last one speaks for all
      standing.append( &verdict );
    }
    else if ( verdict.kind == VerdictKind::Withdrawal && !standing.isEmpty() && ( onRule || verdict.isReview() ) )
      standing.removeLast();
  }
  return standing.isEmpty() ? nullptr : standing.last();
}

/** \a statement, prepared when it is first asked for. */
Result<void> prepareOnce( const SqliteDatabase &database, std::optional<SqliteStatement> &statement, const char *sql )
{
  if ( statement )
    return {};
  Result<SqliteStatement> prepared = database.prepare( sql );
  if ( !prepared )
    return prepared.error();
  statement = prepared.take();
  return {};
}
} // namespace

/** A row of `verdict_now`. */
struct VerdictTable::Standing
{
    QualityFlag flag = QualityFlag::Valid;
    bool isReview = false;
    QString rule;
    Reading judged;
};

/** The statements of one transaction of verdicts. */
class VerdictTable::Session
{
  public:
    explicit Session( const VerdictTable &table ) : mTable( table ), mDatabase( table.mDatabase ), mStale( table.mDatabase ) {}

    Result<void> prepare();
    Result<void> take( const Verdict &verdict );
    const JudgeSummary &summary() const { return mSummary; }

  private:
    Result<Reading> reading( const Verdict &verdict );
    Result<std::optional<Standing>> standing( const Verdict &verdict );
    Result<void> write( const Verdict &verdict, const Reading &reading );
    Result<void> keepCounting( const Verdict &about, const Reading &reading );

    const VerdictTable &mTable;
    const SqliteDatabase &mDatabase;
    SqliteStatement mReading;
    SqliteStatement mStanding;
    SqliteStatement mInsert;
    SqliteStatement mKeep;
    SqliteStatement mDrop;
    StaleMarks mStale; //!< what follows from a flag is worked out anew
    JudgeSummary mSummary;
};

Result<void> VerdictTable::Session::prepare()
{
  const std::vector<std::pair<SqliteStatement *, const char *>> wanted {
    { &mReading, "SELECT value, flag, below FROM reading WHERE series = ? AND period = ? AND begin = ?" },
    { &mStanding,
      "SELECT n.flag, n.review, v.rule, n.judged_value, n.judged_flag, n.judged_below FROM verdict_now n JOIN verdict v ON v.id = "
      "n.verdict "
      "WHERE n.series = ? AND n.period = ? AND n.begin = ?" },
    { &mInsert,
      "INSERT INTO verdict (series, period, begin, kind, flag, rule, by, reason, at, judged_value, judged_flag, judged_below) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" },
    { &mKeep,
      "INSERT OR REPLACE INTO verdict_now (series, period, begin, flag, review, judged_value, judged_flag, judged_below, verdict) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)" },
    { &mDrop, "DELETE FROM verdict_now WHERE series = ? AND period = ? AND begin = ?" },
  };
  for ( const auto &[statement, sql] : wanted )
  {
    Result<SqliteStatement> prepared = mDatabase.prepare( sql );
    if ( !prepared )
      return prepared.error();
    *statement = prepared.take();
  }
  return {};
}

Result<Reading> VerdictTable::Session::reading( const Verdict &verdict )
{
  Reading found;
  const bool isThere = mReading.with( verdict.series, static_cast<int>( verdict.period ), verdict.begin ).step();
  if ( isThere )
    found = readingOf( mReading, 0, verdict.begin );
  mReading.reset();
  if ( !mReading.ok() )
    return mReading.outcome().error();
  if ( !isThere )
    return Error { Text::tr( "There is no reading of series %1 that begins at %2." ).arg( verdict.series ).arg( isoLocal( verdict.begin ) ),
      Text::tr( "Nothing was judged; look at the readings again." ), {} };
  return found;
}

Result<std::optional<VerdictTable::Standing>> VerdictTable::Session::standing( const Verdict &verdict )
{
  std::optional<Standing> found;
  if ( mStanding.with( verdict.series, static_cast<int>( verdict.period ), verdict.begin ).step() )
    found = Standing { static_cast<QualityFlag>( mStanding.integer( 0 ) ), mStanding.integer( 1 ) != 0, mStanding.text( 2 ),
      readingOf( mStanding, 3, verdict.begin ) };
  mStanding.reset();
  if ( !mStanding.ok() )
    return mStanding.outcome().error();
  return found;
}

Result<void> VerdictTable::Session::take( const Verdict &verdict )
{
  if ( verdict.isReview() && verdict.reason.trimmed().isEmpty() )
    return Error { Text::tr( "A review needs its reason." ), Text::tr( "Say why; it stays in the history of the reading." ), {} };
  const Result<Reading> now = reading( verdict );
  if ( !now )
    return now.error();
  const Result<std::optional<Standing>> before = standing( verdict );
  if ( !before )
    return before.error();
  const bool isNote = verdict.kind == VerdictKind::Note;
  const bool isAboutNow = before->has_value() && isSameReading( ( *before )->judged, *now );
  const bool isReviewed = before->has_value() && ( *before )->isReview;
  if ( !verdict.isReview() && !isNote )
  {
    const bool isWithdrawal = verdict.kind == VerdictKind::Withdrawal;
    if ( isReviewed && ( isAboutNow || isWithdrawal ) )
    {
      ++mSummary.kept;
      return {};
    }
    const bool same =
      isWithdrawal ? !before->has_value() : isAboutNow && ( *before )->flag == verdict.flag && ( *before )->rule == verdict.rule;
    if ( same )
    {
      ++mSummary.unchanged;
      return {};
    }
  }
  else if ( verdict.kind == VerdictKind::Withdrawal && !before->has_value() )
    return Error { Text::tr( "The reading of %1 has no verdict that could be withdrawn." ).arg( isoLocal( verdict.begin ) ), {}, {} };
  if ( const Result<void> written = write( verdict, *now ); !written )
    return written;
  ++mSummary.written;
  return isNote ? Result<void>() : keepCounting( verdict, *now );
}

Result<void> VerdictTable::Session::write( const Verdict &verdict, const Reading &reading )
{
  const UtcSeconds at = verdict.at > 0 ? verdict.at : QDateTime::currentSecsSinceEpoch();
  return mInsert
    .with( verdict.series, static_cast<int>( verdict.period ), verdict.begin, static_cast<int>( verdict.kind ),
      static_cast<int>( verdict.flag ), verdict.rule, verdict.by, verdict.reason.trimmed(), at, reading.value,
      static_cast<int>( reading.flag ), reading.belowDetection )
    .run();
}

Result<void> VerdictTable::Session::keepCounting( const Verdict &about, const Reading &reading )
{
  Verdict now = about;
  now.id = mDatabase.lastInsertId();
  now.judged = reading;
  bool counts = true;
  if ( about.kind == VerdictKind::Withdrawal )
  {
    const Result<QList<Verdict>> history = mTable.history( about.series, about.period, about.begin );
    if ( !history )
      return history.error();
    const Verdict *before = counting( *history );
    counts = before != nullptr;
    now = before ? *before : now;
  }
  const int period = static_cast<int>( about.period );
  const Result<void> kept = counts ? mKeep
                                       .with( about.series, period, about.begin, static_cast<int>( now.flag ), now.isReview(),
                                         now.judged.value, static_cast<int>( now.judged.flag ), now.judged.belowDetection, now.id )
                                       .run()
                                   : mDrop.with( about.series, period, about.begin ).run();
  return kept ? mStale.mark( about.series, about.period, about.begin ) : kept;
}

Result<bool> VerdictTable::any() const
{
  if ( const Result<void> prepared = prepareOnce( mDatabase, mAny, "SELECT 1 FROM verdict_now LIMIT 1" ); !prepared )
    return prepared.error();
  const bool any = mAny->step();
  mAny->reset();
  if ( !mAny->ok() )
    return mAny->outcome().error();
  return any;
}

Result<void> VerdictTable::apply( SeriesId series, Period period, Reading &reading ) const
{
  const Result<void> prepared = prepareOnce( mDatabase, mOne,
    "SELECT flag, judged_value, judged_flag, judged_below FROM verdict_now WHERE series = ? AND period = ? AND begin = ?" );
  if ( !prepared )
    return prepared;
  if ( mOne->with( series, static_cast<int>( period ), reading.begin ).step()
    && isSameReading( readingOf( *mOne, 1, reading.begin ), reading ) )
    reading.flag = static_cast<QualityFlag>( mOne->integer( 0 ) );
  mOne->reset();
  return mOne->outcome();
}

Result<JudgeSummary> VerdictTable::judge( const QList<Verdict> &verdicts )
{
  if ( verdicts.isEmpty() )
    return JudgeSummary();
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun.error();
  Session session( *this );
  if ( const Result<void> prepared = session.prepare(); !prepared )
    return prepared.error();
  for ( const Verdict &verdict : verdicts )
  {
    if ( const Result<void> taken = session.take( verdict ); !taken )
      return taken.error();
  }
  if ( session.summary().written == 0 )
    return session.summary();
  if ( const Result<void> counted = countChange( mDatabase ); !counted )
    return counted.error();
  if ( const Result<void> committed = transaction.commit(); !committed )
    return committed.error();
  return session.summary();
}

Result<QList<StandingVerdict>> VerdictTable::verdicts( const VerdictQuery &query ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( QByteArray( "SELECT " ) + sHistoryColumns
    + ", r.value, r.flag, r.below, s.station, s.position, s.indicator, s.method, s.source, s.issued, s.unit, s.demo, n.review "
      "FROM verdict_now n JOIN verdict v ON v.id = n.verdict JOIN series s ON s.id = n.series "
      "JOIN reading r ON r.series = n.series AND r.period = n.period AND r.begin = n.begin "
      "WHERE n.begin >= ?1 AND (?2 = 0 OR n.begin < ?2) AND (?3 = '' OR v.rule = ?3) ORDER BY n.series, n.period, n.begin" );
  if ( !select )
    return select.error();
  select->with( query.from, query.to, query.rule );
  const QSet<QString> stations( query.stations.begin(), query.stations.end() );
  const QSet<QString> indicators( query.indicators.begin(), query.indicators.end() );
  QList<StandingVerdict> list;
  while ( select->step() )
  {
    StandingVerdict one;
    one.series.key.station = select->text( 16 );
    one.series.key.indicator = select->text( 18 );
    if ( ( !stations.isEmpty() && !stations.contains( one.series.key.station ) )
      || ( !indicators.isEmpty() && !indicators.contains( one.series.key.indicator ) ) )
      continue;
    one.verdict = verdictOf( *select, 0 );
    one.received = readingOf( *select, 13, one.verdict.begin );
    one.isStale = !isSameReading( one.verdict.judged, one.received );
    if ( query.toReview && one.verdict.isReview() && !one.isStale )
      continue;
    one.series.id = one.verdict.series;
    one.series.key.position = select->text( 17 );
    one.series.key.method = static_cast<Method>( select->integer( 19 ) );
    one.series.key.source = select->text( 20 );
    one.series.key.issued = select->integer( 21 );
    one.series.unit = select->text( 22 );
    one.series.isDemo = select->integer( 23 ) != 0;
    list.append( one );
  }
  if ( !select->ok() )
    return select->outcome().error();
  return list;
}

Result<QList<Verdict>> VerdictTable::history( SeriesId series, Period period, UtcSeconds begin ) const
{
  Result<SqliteStatement> select = mDatabase.prepare(
    QByteArray( "SELECT " ) + sHistoryColumns + " FROM verdict v WHERE v.series = ? AND v.period = ? AND v.begin = ? ORDER BY v.id" );
  if ( !select )
    return select.error();
  select->with( series, static_cast<int>( period ), begin );
  QList<Verdict> list;
  while ( select->step() )
    list.append( verdictOf( *select, 0 ) );
  if ( !select->ok() )
    return select->outcome().error();
  return list;
}

} // namespace jinguan

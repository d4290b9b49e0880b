#include "store/sqlite/RollupPass.h"

#include "base/LocalDay.h"
#include "store/sqlite/SqliteReadingStore.h"
#include "store/sqlite/StaleMarks.h"

#include <algorithm>
#include <array>
#include <limits>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::RollupPass )
};

constexpr int sHour = static_cast<int>( Period::Hour );
constexpr int sDay = static_cast<int>( Period::Day );
constexpr int sFourHours = static_cast<int>( Period::FourHours );
constexpr int sEightHours = static_cast<int>( Period::EightHours );
constexpr int sMonth = static_cast<int>( Period::Month );
constexpr qint64 sWindow = 7LL * sHour; //!< an hour changes 8-hour means that begin so much earlier, and that end so much later
constexpr qint64 sPortionOfHours = 730LL * sDay;

/** Periods from which an hour can be made; the first that an hour has makes it. */
constexpr std::array<int, 3> sShorter { static_cast<int>( Period::Minute ), static_cast<int>( Period::Second ),
  static_cast<int>( Period::Sample ) };

QList<Reading> readingsIn( const QList<PeriodValue> &values )
{
  QList<Reading> readings;
  readings.reserve( values.size() );
  for ( const PeriodValue &value : values )
    readings.append( value.reading );
  return readings;
}
} // namespace

RollupPass::RollupPass( const SqliteDatabase &database, const RollupRules &rules )
  : mDatabase( database ), mRules( rules ), mTable( database ), mPyramid( database )
{}

RollupPass::~RollupPass() = default;

Result<void> RollupPass::prepare()
{
  const std::array<std::pair<SqliteStatement *, const char *>, 2> wanted = { {
    { &mNext,
      "SELECT series, period, first, until FROM stale WHERE (series, period, first) > (?, ?, ?) AND (period >= 3600 OR first <= ?) "
      "ORDER BY series, period, first LIMIT 1" },
    { &mRemove, "DELETE FROM stale WHERE series = ? AND period = ? AND first = ?" },
  } };
  for ( const auto &[statement, sql] : wanted )
  {
    Result<SqliteStatement> prepared = mDatabase.prepare( sql );
    if ( !prepared )
      return prepared.error();
    *statement = prepared.take();
  }
  Result<EffectiveReadings> readings = EffectiveReadings::prepare( mDatabase );
  if ( !readings )
    return readings.error();
  mReadings = readings.take();
  return {};
}

Result<RollupReport> RollupPass::run( const RollupLimits &limits, Progress &progress )
{
  if ( const Result<void> prepared = prepare(); !prepared )
    return prepared.error();
  mNow = limits.now != 0 ? limits.now : QDateTime::currentSecsSinceEpoch();
  mCursor = { 0, -1, std::numeric_limits<qint64>::min(), 0 };
  const Result<std::optional<Mark>> first = next();
  if ( !first )
    return first.error();
  if ( !*first )
    return mReport;
  const Result<qint64> total = mDatabase.integer( "SELECT sum(until - first) FROM stale" );
  if ( !total )
    return total.error();
  mTotal = std::max<qint64>( 1, *total );
  QElapsedTimer timer;
  timer.start();
  while ( true )
  {
    SqliteTransaction transaction( mDatabase );
    if ( const Result<void> begun = transaction.begin(); !begun )
      return begun.error();
    const Result<bool> more = slice( limits, progress );
    if ( !more )
      return more.error();
    if ( const Result<void> counted = countChange( mDatabase ); !counted )
      return counted.error();
    if ( const Result<void> committed = transaction.commit(); !committed )
      return committed.error();
    if ( !*more )
      return mReport;
    if ( progress.isCancelled() || ( limits.milliseconds > 0 && timer.elapsed() >= limits.milliseconds ) )
    {
      mReport.isFinished = false;
      return mReport;
    }
  }
}

Result<std::optional<RollupPass::Mark>> RollupPass::next()
{
  std::optional<Mark> mark;
  if ( mNext.with( mCursor.series, mCursor.period, mCursor.first, mNow - sHour ).step() )
    mark = Mark { mNext.integer( 0 ), static_cast<int>( mNext.integer( 1 ) ), mNext.integer( 2 ), mNext.integer( 3 ) };
  mNext.reset();
  if ( !mNext.ok() )
    return mNext.outcome().error();
  return mark;
}

/** Works for the length of a slice; true when something is left. */
Result<bool> RollupPass::slice( const RollupLimits &limits, Progress &progress )
{
  QElapsedTimer timer;
  timer.start();
  mKnown.clear(); // between two transactions others may have pruned
  do
  {
    const Result<std::optional<Mark>> mark = next();
    if ( !mark )
      return mark.error();
    if ( !*mark )
      return false;
    if ( const Result<void> worked = work( **mark ); !worked )
      return worked.error();
    mCursor = **mark;
    progress.report(
      std::min( 1.0, static_cast<double>( mDone ) / static_cast<double>( mTotal ) ), Text::tr( "Computing hours, days and months" ) );
  } while ( timer.elapsed() < limits.sliceMilliseconds && !progress.isCancelled() );
  return true;
}

Result<RollupPass::Known *> RollupPass::know( SeriesId series )
{
  const auto found = mKnown.find( series );
  if ( found != mKnown.end() )
    return &found->second;
  Known known;
  Result<SqliteStatement> select = mDatabase.prepare( "SELECT indicator, unit, method, issued FROM series WHERE id = ?" );
  if ( !select )
    return select.error();
  if ( select->with( series ).step() )
  {
    known.calculator = std::make_unique<RollupCalculator>( mRules, select->text( 0 ), select->text( 1 ) );
    known.computes = select->integer( 2 ) == static_cast<int>( Method::Automatic ) && select->integer( 3 ) == 0;
  }
  if ( !select->ok() )
    return select->outcome().error();
  Result<SqliteStatement> pruned = mDatabase.prepare( "SELECT period, before FROM pruned WHERE series = ?" );
  if ( !pruned )
    return pruned.error();
  pruned->bind( 1, series );
  while ( pruned->step() )
    known.prunedBefore.insert( static_cast<int>( pruned->integer( 0 ) ), pruned->integer( 1 ) );
  if ( !pruned->ok() )
    return pruned->outcome().error();
  return &mKnown.emplace( series, std::move( known ) ).first->second;
}

/** How far the work at hand goes: to the end of the mark, of its month, or of the last hour that is over. */
UtcSeconds RollupPass::portionEnd( const Mark &mark ) const
{
  if ( mark.period >= sHour )
    return std::min( mark.until, localday::floorTo( mark.first, sDay ) + sPortionOfHours );
  const UtcSeconds over = localday::floorTo( mNow, sHour );
  const UtcSeconds portion =
    mark.period == static_cast<int>( Period::Second ) ? localday::floorTo( mark.first, sDay ) + sDay : localday::nextMonth( mark.first );
  return std::min( { mark.until, over, portion } );
}

Result<void> RollupPass::work( const Mark &mark )
{
  const Result<Known *> found = know( mark.series );
  if ( !found )
    return found.error();
  const Known &known = **found;
  const UtcSeconds end = portionEnd( mark );
  const UtcSeconds from = std::max( mark.first, known.prunedBefore.value( mark.period, mark.first ) );
  if ( from < end )
  {
    if ( const Result<void> read = readings( known, mark, from, end ); !read )
      return read;
    if ( known.computes && mark.period <= sHour && known.calculator->hasEightHours() )
    {
      if ( const Result<void> made = eightHours( known, mark.series, from, end ); !made )
        return made;
    }
    if ( known.computes && mark.period <= sEightHours && known.calculator->computes( Period::Day ) )
    {
      if ( const Result<void> made = days( known, mark.series, from, end ); !made )
        return made;
    }
    if ( known.computes && mark.period <= sDay && known.calculator->computes( Period::Month ) )
    {
      if ( const Result<void> made = months( known, mark.series, from, end ); !made )
        return made;
    }
  }
  return take( mark, end );
}

/** Takes \a mark away up to \a end. */
Result<void> RollupPass::take( const Mark &mark, UtcSeconds end )
{
  mDone += end - mark.first;
  if ( const Result<void> removed = mRemove.with( mark.series, mark.period, mark.first ).run(); !removed )
    return removed;
  return end < mark.until ? StaleMarks( mDatabase ).mark( mark.series, mark.period, end, mark.until - 1 ) : Result<void>();
}

Result<void> RollupPass::readings( const Known &known, const Mark &mark, UtcSeconds from, UtcSeconds to )
{
  const bool makesHours = mark.period < sHour && known.computes && known.calculator->computes( Period::Hour );
  if ( !makesHours && pyramid::levelsOf( mark.period ).empty() )
    return {};
  if ( !makesHours )
    return readingsOf( known, mark, from, to, {} );
  const Result<std::vector<UtcSeconds>> others = hoursOfLonger( mark, from, to );
  if ( !others )
    return others.error();
  return readingsOf( known, mark, from, to, *others );
}

/** Hours that readings of a longer period than that of \a mark make, in order. */
Result<std::vector<UtcSeconds>> RollupPass::hoursOfLonger( const Mark &mark, UtcSeconds from, UtcSeconds to )
{
  std::vector<UtcSeconds> hours;
  for ( const int period : sShorter )
  {
    if ( period <= mark.period )
      break;
    mReadings.start( mark.series, period, from, to );
    Reading reading;
    while ( mReadings.next( reading ) )
    {
      const UtcSeconds hour = localday::floorTo( reading.begin, sHour );
      if ( hours.empty() || hours.back() != hour )
        hours.push_back( hour );
    }
    if ( const Result<void> outcome = mReadings.outcome(); !outcome )
      return outcome.error();
  }
  std::sort( hours.begin(), hours.end() );
  return hours;
}

Result<void> RollupPass::readingsOf(
  const Known &known, const Mark &mark, UtcSeconds from, UtcSeconds to, const std::vector<UtcSeconds> &ruledByOthers )
{
  const bool makesHours = mark.period < sHour && known.computes && known.calculator->computes( Period::Hour );
  if ( const Result<void> started = mPyramid.start( mark.series, mark.period, from ); !started )
    return started;
  QList<Reading> inputs;
  UtcSeconds begin = from;
  const auto finishHour = [&]() -> Result<void> {
    const bool ruled = std::binary_search( ruledByOthers.begin(), ruledByOthers.end(), begin );
    const Result<void> made = inputs.isEmpty() || ruled ? Result<void>() : hour( known, mark, begin, inputs );
    inputs.clear();
    return made;
  };
  const qint64 before = mPyramid.written();
  mReadings.start( mark.series, mark.period, from, to );
  Reading reading;
  while ( mReadings.next( reading ) )
  {
    ++mReport.readings;
    if ( const Result<void> added = mPyramid.add( reading ); !added )
      return added;
    if ( !makesHours )
      continue;
    if ( reading.begin >= begin + sHour )
    {
      if ( const Result<void> made = finishHour(); !made )
        return made;
      begin = localday::floorTo( reading.begin, sHour );
    }
    inputs.append( reading );
  }
  if ( const Result<void> outcome = mReadings.outcome(); !outcome )
    return outcome;
  if ( const Result<void> made = finishHour(); !made )
    return made;
  const Result<void> finished = mPyramid.finish( to );
  mReport.envelopes += mPyramid.written() - before;
  return finished;
}

Result<void> RollupPass::hour( const Known &known, const Mark &mark, UtcSeconds begin, const QList<Reading> &inputs )
{
  ++mReport.hours;
  return mTable.store( mark.series, sHour, Statistic::Value, known.calculator->hour( begin, static_cast<Period>( mark.period ), inputs ) );
}

Result<void> RollupPass::eightHours( const Known &known, SeriesId series, UtcSeconds from, UtcSeconds to )
{
  const Result<QList<PeriodValue>> hours = mTable.values( series, sHour, Statistic::Value, { from - sWindow, to + sWindow } );
  if ( !hours )
    return hours.error();
  for ( const RollupValue &value : known.calculator->eightHours( readingsIn( *hours ), from, to + sWindow ) )
  {
    if ( const Result<void> stored = mTable.store( series, sEightHours, Statistic::Value, value ); !stored )
      return stored;
  }
  return {};
}

Result<void> RollupPass::days( const Known &known, SeriesId series, UtcSeconds from, UtcSeconds to )
{
  const UtcSeconds pruned = std::max( known.prunedBefore.value( sHour, from ), known.prunedBefore.value( sFourHours, from ) );
  const UtcSeconds begin = localday::floorTo( std::max( from, pruned ), sDay );
  const UtcSeconds end = localday::ceilTo( to, sDay );
  if ( begin >= end )
    return {};
  Period of = Period::Hour;
  Result<QList<PeriodValue>> inputs = mTable.values( series, sHour, Statistic::Value, { begin, end } );
  if ( inputs && inputs->isEmpty() )
  {
    of = Period::FourHours;
    inputs = mTable.values( series, sFourHours, Statistic::Value, { begin, end } );
  }
  if ( !inputs )
    return inputs.error();
  for ( const Statistic statistic : { Statistic::Value, Statistic::MaxEightHours } )
  {
    for ( const RollupValue &value :
      known.calculator->days( statistic, readingsIn( *inputs ), of, localday::dateOf( begin ), localday::dateOf( end - 1 ) ) )
    {
      ++mReport.days;
      if ( const Result<void> stored = mTable.store( series, sDay, statistic, value ); !stored )
        return stored;
    }
  }
  return {};
}

Result<void> RollupPass::months( const Known &known, SeriesId series, UtcSeconds from, UtcSeconds to )
{
  const UtcSeconds pruned = known.prunedBefore.value( sDay, from );
  for ( UtcSeconds month = localday::monthOf( std::max( from, pruned ) ); month < to; month = localday::nextMonth( month ) )
  {
    for ( const Statistic statistic : { Statistic::Value, Statistic::MaxEightHours } )
    {
      if ( statistic == Statistic::MaxEightHours && !known.calculator->hasEightHours() )
        continue;
      const Result<QList<PeriodValue>> days = mTable.values( series, sDay, statistic, { month, localday::nextMonth( month ) } );
      if ( !days )
        return days.error();
      if ( days->isEmpty() )
        continue;
      ++mReport.months;
      if ( const Result<void> stored = mTable.store(
             series, sMonth, statistic, known.calculator->month( statistic, readingsIn( *days ), localday::dateOf( month ) ) );
           !stored )
        return stored;
    }
  }
  return {};
}

} // namespace jinguan

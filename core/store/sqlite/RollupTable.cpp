#include "store/sqlite/RollupTable.h"

#include "base/LocalDay.h"

#include <algorithm>

namespace jinguan
{

namespace
{
UtcSeconds endOfValue( UtcSeconds begin, int period )
{
  return period == static_cast<int>( Period::Month ) ? localday::nextMonth( begin ) : begin + period;
}
} // namespace

Result<qint64> RollupTable::basisOf( const RollupValue &value )
{
  const QString key = value.edition + QLatin1Char( '\n' ) + value.clause;
  if ( const auto known = mBases.constFind( key ); known != mBases.constEnd() )
    return *known;
  Result<SqliteStatement> insert = mDatabase.prepare( "INSERT INTO basis (edition, clause) VALUES (?, ?) ON CONFLICT DO NOTHING" );
  if ( !insert )
    return insert.error();
  // Null texts are kept as empty ones.
  if ( const Result<void> inserted = insert->with( value.edition, value.clause ).run(); !inserted )
    return inserted.error();
  Result<SqliteStatement> select = mDatabase.prepare( "SELECT id FROM basis WHERE edition = ? AND clause = ?" );
  if ( !select )
    return select.error();
  if ( !select->with( value.edition, value.clause ).step() )
    return select->outcome().error();
  const qint64 id = select->integer( 0 );
  mBases.insert( key, id );
  return id;
}

Result<void> RollupTable::store( SeriesId series, int period, Statistic statistic, const RollupValue &value )
{
  if ( !mCanWrite )
  {
    Result<SqliteStatement> upsert =
      mDatabase.prepare( "INSERT OR REPLACE INTO rollup (series, period, statistic, begin, value, inputs, required, state, basis) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)" );
    if ( !upsert )
      return upsert.error();
    mUpsert = upsert.take();
    mCanWrite = true;
  }
  const Result<qint64> basis = basisOf( value );
  if ( !basis )
    return basis.error();
  return mUpsert
    .with( series, period, static_cast<int>( statistic ), value.begin, value.value, value.inputs, value.required,
      static_cast<int>( value.state ), *basis )
    .run();
}

Result<void> RollupTable::prepareReading()
{
  if ( mCanRead )
    return {};
  Result<SqliteStatement> computed = mDatabase.prepare(
    "SELECT r.begin, r.value, r.inputs, r.required, r.state, b.edition, b.clause FROM rollup r JOIN basis b ON b.id = r.basis "
    "WHERE r.series = ? AND r.period = ? AND r.statistic = ? AND r.begin >= ? AND r.begin < ? ORDER BY r.begin" );
  if ( !computed )
    return computed.error();
  Result<EffectiveReadings> received = EffectiveReadings::prepare( mDatabase );
  if ( !received )
    return received.error();
  mComputed = computed.take();
  mReceived = received.take();
  mCanRead = true;
  return {};
}

Result<QList<PeriodValue>> RollupTable::computed( SeriesId series, int period, Statistic statistic, const TimeRange &range )
{
  QList<PeriodValue> list;
  mComputed.with( series, period, static_cast<int>( statistic ), range.from, range.to );
  while ( mComputed.step() )
  {
    PeriodValue value;
    value.computed = true;
    value.reading.begin = mComputed.integer( 0 );
    value.reading.value = mComputed.number( 1 );
    value.inputs = static_cast<int>( mComputed.integer( 2 ) );
    value.required = static_cast<int>( mComputed.integer( 3 ) );
    value.state = static_cast<RollupState>( mComputed.integer( 4 ) );
    value.reading.flag = value.state == RollupState::Valid ? QualityFlag::Valid : QualityFlag::Invalid;
    value.edition = mComputed.text( 5 );
    value.clause = mComputed.text( 6 );
    list.append( value );
  }
  mComputed.reset();
  if ( !mComputed.ok() )
    return mComputed.outcome().error();
  return list;
}

Result<QList<PeriodValue>> RollupTable::values( SeriesId series, int period, Statistic statistic, const TimeRange &range )
{
  if ( const Result<void> prepared = prepareReading(); !prepared )
    return prepared.error();
  Result<QList<PeriodValue>> made = computed( series, period, statistic, range );
  if ( !made )
    return made;
  if ( !made->isEmpty() )
  {
    if ( const Result<void> marked = markPending( series, period, *made ); !marked )
      return marked.error();
  }
  if ( statistic != Statistic::Value )
    return made;
  QList<PeriodValue> list;
  qsizetype at = 0;
  mReceived.start( series, period, range.from, range.to );
  PeriodValue value;
  while ( mReceived.next( value.reading ) )
  {
    for ( ; at < made->size() && made->at( at ).reading.begin < value.reading.begin; ++at )
      list.append( made->at( at ) );
    if ( at < made->size() && made->at( at ).reading.begin == value.reading.begin )
      ++at; // what the device sent is what is asked for
    list.append( value );
  }
  if ( const Result<void> outcome = mReceived.outcome(); !outcome )
    return outcome.error();
  list += made->mid( at );
  return list;
}

Result<void> RollupTable::markPending( SeriesId series, int period, QList<PeriodValue> &values ) const
{
  Result<SqliteStatement> marks =
    mDatabase.prepare( "SELECT first, until FROM stale WHERE series = ? AND period < ? AND first < ? AND until > ?" );
  if ( !marks )
    return marks.error();
  marks->with( series, period, endOfValue( values.last().reading.begin, period ), values.first().reading.begin );
  while ( marks->step() )
  {
    const UtcSeconds first = marks->integer( 0 );
    const UtcSeconds until = marks->integer( 1 );
    for ( PeriodValue &value : values )
    {
      if ( value.reading.begin < until && endOfValue( value.reading.begin, period ) > first )
        value.pending = true;
    }
  }
  return marks->outcome();
}

Result<qint64> RollupTable::count( SeriesId series, int period, Statistic statistic ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( "SELECT count(*) FROM rollup WHERE series = ? AND period = ? AND statistic = ?" );
  if ( !select )
    return select.error();
  if ( !select->with( series, period, static_cast<int>( statistic ) ).step() )
    return select->outcome().error();
  return select->integer( 0 );
}

} // namespace jinguan

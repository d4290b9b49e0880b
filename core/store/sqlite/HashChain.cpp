#include "store/sqlite/HashChain.h"

#include "store/sqlite/SqliteDatabase.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <tuple>

namespace jinguan
{

namespace
{
/** Links recomputed in one pass over the readings; bounds the memory. */
constexpr qint64 sLinksPerPass = 50000;
constexpr qint64 sRowsPerReport = 100000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::HashChain )
};

void addInteger( QCryptographicHash &hash, qint64 value )
{
  std::array<char, 8> bytes {};
  qToLittleEndian( value, bytes.data() );
  hash.addData( QByteArrayView( bytes.data(), bytes.size() ) );
}

/** The rows of `reading` or `audit` in the order of their keys. */
class RowCursor
{
  public:
    RowCursor( SqliteStatement statement ) : mStatement( std::move( statement ) ) { next(); }

    void next()
    {
      mValid = mStatement.step();
      if ( !mValid )
        return;
      reading.begin = mStatement.integer( 2 );
      reading.value = mStatement.number( 3 );
      reading.flag = static_cast<QualityFlag>( mStatement.integer( 4 ) );
      reading.belowDetection = mStatement.integer( 5 ) != 0;
      series = mStatement.integer( 0 );
      period = static_cast<int>( mStatement.integer( 1 ) );
      batch = mStatement.integer( 6 );
    }

    bool isValid() const { return mValid; }
    Result<void> outcome() const { return mStatement.outcome(); }
    auto key() const { return std::tuple( series, period, reading.begin ); }

    SeriesId series = 0;
    int period = 0;
    qint64 batch = 0;
    Reading reading;

  private:
    SqliteStatement mStatement;
    bool mValid = false;
};
} // namespace

ChainLink::ChainLink( const QByteArray &previous, qint64 id, qint64 delivery, UtcSeconds at )
{
  mHash.addData( previous );
  addInteger( mHash, id );
  addInteger( mHash, delivery );
  addInteger( mHash, at );
}

void ChainLink::add( SeriesId series, int period, const Reading &reading )
{
  const double value = std::isnan( reading.value ) ? std::numeric_limits<double>::quiet_NaN() : reading.value;
  std::array<char, 30> bytes {};
  qToLittleEndian( series, bytes.data() );
  qToLittleEndian( static_cast<qint32>( period ), bytes.data() + 8 );
  qToLittleEndian( reading.begin, bytes.data() + 12 );
  qToLittleEndian( std::bit_cast<quint64>( value ), bytes.data() + 20 );
  bytes[28] = static_cast<char>( reading.flag );
  bytes[29] = reading.belowDetection ? 1 : 0;
  mHash.addData( QByteArrayView( bytes.data(), bytes.size() ) );
  ++mRows;
}

PruningDigest::PruningDigest( qint64 pruning, UtcSeconds at, const QString &by, const QString &what, qint64 rows )
{
  addInteger( mHash, pruning );
  addInteger( mHash, at );
  for ( const QString &text : { by, what } )
  {
    const QByteArray utf8 = text.toUtf8();
    addInteger( mHash, utf8.size() );
    mHash.addData( utf8 );
  }
  addInteger( mHash, rows );
}

void PruningDigest::add( const LinkSeal &seal )
{
  addInteger( mHash, seal.link );
  addInteger( mHash, seal.pruned );
  addInteger( mHash, seal.rows );
  mHash.addData( seal.digest );
}

struct ChainVerifier::Link
{
    qint64 delivery = 0;
    qint64 rows = 0;
    QByteArray hash;
    std::unique_ptr<ChainLink> recomputed; //!< of a sealed link what is left of it, of others all
    bool isSealed = false;
    QByteArray digest;               //!< of the seal
    qint64 pruned = 0;               //!< rows that are to go now
    std::unique_ptr<ChainLink> rest; //!< without them; only while pruning
};

Result<void> ChainVerifier::verify( Progress &progress )
{
  // One snapshot, while others go on writing.
  if ( const Result<void> begun = mDatabase.execute( "BEGIN" ); !begun )
    return begun;
  Result<void> verified = verifyAll( progress );
  const Result<void> ended = mDatabase.execute( "COMMIT" );
  return verified ? ended : verified;
}

Result<QList<LinkSeal>> ChainVerifier::verifyAndSeal( const PruneSelection &selection, Progress &progress )
{
  mSelection = &selection;
  mSeals.clear();
  const Result<void> verified = verify( progress );
  mSelection = nullptr;
  if ( !verified )
    return verified.error();
  return mSeals;
}

Result<void> ChainVerifier::verifyAll( Progress &progress )
{
  if ( const Result<void> prunings = verifyPrunings(); !prunings )
    return prunings;
  const Result<qint64> last = mDatabase.integer( "SELECT max(id) FROM chain" );
  if ( !last )
    return last.error();
  const Result<qint64> rows = mDatabase.integer( "SELECT sum(rows) FROM chain" );
  if ( !rows )
    return rows.error();
  const Result<qint64> links = mDatabase.integer( "SELECT links FROM change WHERE id = 1" );
  if ( !links )
    return links.error();
  if ( *links != *last )
    return Error { Text::tr( "%1 writes were recorded, %2 are there." ).arg( *links ).arg( *last ),
      Text::tr( "Compare with a backup before you go on." ), mDatabase.path() };
  mLastLink = *last;
  mRowCount = *rows;
  const qint64 passes = std::max<qint64>( 1, ( mLastLink + sLinksPerPass - 1 ) / sLinksPerPass );
  QByteArray previous;
  for ( qint64 pass = 0; pass < passes; ++pass )
  {
    const qint64 first = pass * sLinksPerPass + 1;
    const qint64 end = std::min( mLastLink, first + sLinksPerPass - 1 );
    Result<std::vector<Link>> group = readLinks( first, end, previous );
    if ( !group )
      return group.error();
    const double share = 1.0 / static_cast<double>( passes );
    if ( const Result<void> added = addRows( *group, first, progress, static_cast<double>( pass ) * share, share ); !added )
      return added;
    if ( const Result<void> whole = verifyLinks( *group, first ); !whole )
      return whole;
    if ( !group->empty() )
      previous = group->back().hash;
  }
  return {};
}

Result<void> ChainVerifier::verifyLinks( const std::vector<Link> &links, qint64 first )
{
  qint64 id = first;
  for ( const Link &link : links )
  {
    if ( link.recomputed->rows() != link.rows )
      return broken(
        link.delivery, Text::tr( "%1 of its readings are there, %2 were written" ).arg( link.recomputed->rows() ).arg( link.rows ) );
    if ( link.recomputed->hash() != ( link.isSealed ? link.digest : link.hash ) )
      return broken( link.delivery, Text::tr( "a value or the record of the delivery was changed" ) );
    if ( link.pruned > 0 )
      mSeals.append( { id, link.pruned, link.rest->rows(), link.rest->hash() } );
    ++id;
  }
  return {};
}

/** Whether the records of prunings are as they were written; keeps their digests, which the chain binds. */
Result<void> ChainVerifier::verifyPrunings()
{
  mPrunings.clear();
  Result<SqliteStatement> prunings = mDatabase.prepare( "SELECT id, link, at, by, what, rows, digest FROM pruning ORDER BY id" );
  if ( !prunings )
    return prunings.error();
  Result<SqliteStatement> seals = mDatabase.prepare( "SELECT link, pruned, rows, digest FROM seal WHERE pruning = ? ORDER BY link" );
  if ( !seals )
    return seals.error();
  while ( prunings->step() )
  {
    PruningDigest digest(
      prunings->integer( 0 ), prunings->integer( 2 ), prunings->text( 3 ), prunings->text( 4 ), prunings->integer( 5 ) );
    seals->bind( 1, prunings->integer( 0 ) );
    while ( seals->step() )
      digest.add( { seals->integer( 0 ), seals->integer( 1 ), seals->integer( 2 ), seals->blob( 3 ) } );
    seals->reset();
    if ( !seals->ok() )
      return seals->outcome();
    if ( digest.result() != prunings->blob( 6 ) )
      return Error { Text::tr( "The record of the pruning of %1 is not as it was written." ).arg( isoLocal( prunings->integer( 2 ) ) ),
        Text::tr( "Compare with a backup before you go on." ), mDatabase.path() };
    mPrunings.insert( prunings->integer( 1 ), prunings->blob( 6 ) );
  }
  return prunings->outcome();
}

Result<void> ChainVerifier::readSeals( std::vector<Link> &links, qint64 first, qint64 last ) const
{
  if ( mPrunings.isEmpty() )
    return {};
  Result<SqliteStatement> seals =
    mDatabase.prepare( "SELECT s.link, s.rows, s.digest, c.delivery, c.at FROM seal s JOIN chain c ON c.id = s.link "
                       "JOIN pruning p ON p.id = s.pruning WHERE s.link BETWEEN ? AND ? ORDER BY s.link, s.pruning" );
  if ( !seals )
    return seals.error();
  seals->with( first, last );
  while ( seals->step() ) // the last of a link counts
  {
    Link &link = links.at( static_cast<size_t>( seals->integer( 0 ) - first ) );
    link.isSealed = true;
    link.rows = seals->integer( 1 );
    link.digest = seals->blob( 2 );
    link.recomputed = std::make_unique<ChainLink>( link.hash, seals->integer( 0 ), seals->integer( 3 ), seals->integer( 4 ) );
  }
  return seals->outcome();
}

Result<std::vector<ChainVerifier::Link>> ChainVerifier::readLinks( qint64 first, qint64 last, const QByteArray &previous ) const
{
  Result<SqliteStatement> statement =
    mDatabase.prepare( "SELECT id, delivery, at, rows, hash FROM chain WHERE id BETWEEN ? AND ? ORDER BY id" );
  if ( !statement )
    return statement.error();
  statement->with( first, last );
  std::vector<Link> result;
  QByteArray before = previous;
  while ( statement->step() )
  {
    Link link;
    const qint64 id = statement->integer( 0 );
    link.delivery = statement->integer( 1 );
    if ( id != first + static_cast<qint64>( result.size() ) )
      return broken( link.delivery, Text::tr( "the record of the write before it is missing" ) );
    link.rows = statement->integer( 3 );
    link.hash = statement->blob( 4 );
    link.recomputed = std::make_unique<ChainLink>( before, id, link.delivery, statement->integer( 2 ) );
    if ( const auto pruning = mPrunings.constFind( id ); pruning != mPrunings.constEnd() )
      link.recomputed->bind( *pruning );
    if ( mSelection )
      link.rest = std::make_unique<ChainLink>( link.hash, id, link.delivery, statement->integer( 2 ) );
    before = link.hash;
    result.push_back( std::move( link ) );
  }
  if ( !statement->ok() )
    return statement->outcome().error();
  if ( const Result<void> sealed = readSeals( result, first, last ); !sealed )
    return sealed.error();
  return result;
}

Result<void> ChainVerifier::addRows( std::vector<Link> &links, qint64 first, Progress &progress, double from, double share ) const
{
  Result<SqliteStatement> readings =
    mDatabase.prepare( "SELECT series, period, begin, value, flag, below, batch FROM reading ORDER BY series, period, begin" );
  if ( !readings )
    return readings.error();
  Result<SqliteStatement> replaced =
    mDatabase.prepare( "SELECT series, period, begin, value, flag, below, batch FROM audit ORDER BY series, period, begin, id" );
  if ( !replaced )
    return replaced.error();
  RowCursor now( readings.take() );
  RowCursor before( replaced.take() );
  qint64 row = 0;
  while ( now.isValid() || before.isValid() )
  {
    const bool takeBefore = before.isValid() && ( !now.isValid() || before.key() <= now.key() );
    RowCursor &cursor = takeBefore ? before : now;
    if ( cursor.batch < 1 || cursor.batch > mLastLink )
      return Error { Text::tr( "A reading of series %1 at %2 belongs to no delivery; it was written by another program." )
                       .arg( cursor.series )
                       .arg( isoLocal( cursor.reading.begin ) ),
        Text::tr( "Compare with a backup before you go on." ), mDatabase.path() };
    const qint64 index = cursor.batch - first;
    if ( index >= 0 && index < static_cast<qint64>( links.size() ) )
    {
      Link &link = links[static_cast<size_t>( index )];
      link.recomputed->add( cursor.series, cursor.period, cursor.reading );
      if ( mSelection && !takeBefore && mSelection->goes( cursor.series, cursor.period, cursor.reading.begin ) )
        ++link.pruned;
      else if ( link.rest )
        link.rest->add( cursor.series, cursor.period, cursor.reading );
    }
    cursor.next();
    if ( ++row % sRowsPerReport == 0 )
    {
      progress.report( from + share * static_cast<double>( row ) / static_cast<double>( std::max<qint64>( row, mRowCount ) ),
        Text::tr( "Verifying the readings" ) );
      if ( progress.isCancelled() )
        return Error { Text::tr( "The verification was cancelled." ), {}, {} };
    }
  }
  if ( const Result<void> outcome = now.outcome(); !outcome )
    return outcome;
  return before.outcome();
}

Error ChainVerifier::broken( qint64 delivery, const QString &what ) const
{
  QString source;
  Result<SqliteStatement> statement = mDatabase.prepare( "SELECT source, at FROM delivery WHERE id = ?" );
  if ( statement && statement->with( delivery ).step() )
    source = QStringLiteral( " (%1, %2)" ).arg( statement->text( 0 ), isoLocal( statement->integer( 1 ) ) );
  return { Text::tr( "The readings of delivery %1%2 are not as they were written: %3." ).arg( delivery ).arg( source, what ),
    Text::tr( "Compare with a backup before you go on." ), mDatabase.path() };
}

} // namespace jinguan

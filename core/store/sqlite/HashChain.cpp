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

struct ChainVerifier::Link
{
  qint64 delivery = 0;
  qint64 rows = 0;
  QByteArray hash;
  std::unique_ptr<ChainLink> recomputed;
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

Result<void> ChainVerifier::verifyAll( Progress &progress )
{
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
    return Error { Text::tr( "%1 writes were recorded, %2 are there." ).arg( *links ).arg( *last ), Text::tr( "Compare with a backup before you go on." ), mDatabase.path() };
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
    for ( const Link &link : *group )
    {
      if ( link.recomputed->rows() != link.rows )
        return broken( link.delivery, Text::tr( "%1 of its readings are there, %2 were written" ).arg( link.recomputed->rows() ).arg( link.rows ) );
      if ( link.recomputed->hash() != link.hash )
        return broken( link.delivery, Text::tr( "a value or the record of the delivery was changed" ) );
    }
    if ( !group->empty() )
      previous = group->back().hash;
  }
  return {};
}

Result<std::vector<ChainVerifier::Link>> ChainVerifier::readLinks( qint64 first, qint64 last, const QByteArray &previous ) const
{
  Result<SqliteStatement> statement = mDatabase.prepare( "SELECT id, delivery, at, rows, hash FROM chain WHERE id BETWEEN ? AND ? ORDER BY id" );
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
    before = link.hash;
    result.push_back( std::move( link ) );
  }
  if ( !statement->ok() )
    return statement->outcome().error();
  return result;
}

Result<void> ChainVerifier::addRows( std::vector<Link> &links, qint64 first, Progress &progress, double from, double share ) const
{
  Result<SqliteStatement> readings = mDatabase.prepare( "SELECT series, period, begin, value, flag, below, batch FROM reading ORDER BY series, period, begin" );
  if ( !readings )
    return readings.error();
  Result<SqliteStatement> replaced = mDatabase.prepare( "SELECT series, period, begin, value, flag, below, batch FROM audit ORDER BY series, period, begin, id" );
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
                         .arg( cursor.series ).arg( isoLocal( cursor.reading.begin ) ),
                     Text::tr( "Compare with a backup before you go on." ), mDatabase.path() };
    const qint64 index = cursor.batch - first;
    if ( index >= 0 && index < static_cast<qint64>( links.size() ) )
      links[static_cast<size_t>( index )].recomputed->add( cursor.series, cursor.period, cursor.reading );
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

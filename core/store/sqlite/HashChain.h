#pragma once

#include "store/ReadingStore.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace jinguan
{

class SqliteDatabase;

/**
 * One link of the hash chain: SHA-256 over the link before it and the rows that one transaction wrote.
 *
 * Rows are added in the order series, period, begin; several rows of one key in the order in which they were written.
 */
class ChainLink
{
  public:
    ChainLink( const QByteArray &previous, qint64 id, qint64 delivery, UtcSeconds at );

    void add( SeriesId series, int period, const Reading &reading );
    qint64 rows() const { return mRows; }
    QByteArray hash() const { return mHash.result(); }

  private:
    QCryptographicHash mHash { QCryptographicHash::Sha256 };
    qint64 mRows = 0;
};

/**
 * Recomputes the chain from the readings as they are now and the audit of those that were replaced.
 *
 * A value changed or removed behind the program's back, a reading without a link and a missing link are all found. Who rewrites
 * the whole chain with intent is not: for that the newest hash must be kept elsewhere.
 */
class ChainVerifier
{
  public:
    explicit ChainVerifier( const SqliteDatabase &database ) : mDatabase( database ) {}

    Result<void> verify( Progress &progress );

  private:
    struct Link;
    Result<std::vector<Link>> readLinks( qint64 first, qint64 last, const QByteArray &previous ) const;
    Result<void> addRows( std::vector<Link> &links, qint64 first, Progress &progress, double from, double share ) const;
    Result<void> verifyAll( Progress &progress );
    Error broken( qint64 delivery, const QString &what ) const;

    const SqliteDatabase &mDatabase;
    qint64 mRowCount = 0;
    qint64 mLastLink = 0;
};

} // namespace jinguan

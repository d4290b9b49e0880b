#pragma once

#include "store/ReadingStore.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QHash>

#include <memory>
#include <vector>

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
    /** Binds something else than readings into the link: the digest of a pruning. */
    void bind( const QByteArray &digest ) { mHash.addData( digest ); }
    qint64 rows() const { return mRows; }
    QByteArray hash() const { return mHash.result(); }

  private:
    QCryptographicHash mHash { QCryptographicHash::Sha256 };
    qint64 mRows = 0;
};

/** Which readings are to go. */
class PruneSelection
{
  public:
    virtual ~PruneSelection() = default;
    /** Whether this reading goes; never asked for replaced ones, which stay. */
    virtual bool goes( SeriesId series, int period, UtcSeconds begin ) const = 0;
};

/** What is left of a link after a pruning. */
struct LinkSeal
{
    qint64 link = 0;
    qint64 pruned = 0; //!< rows that went
    qint64 rows = 0;   //!< rows that are left
    QByteArray digest; //!< over the hash of the link, its record and the rows that are left
};

/** Digest of a pruning: its record and all its seals, in the order of their links. */
class PruningDigest
{
  public:
    PruningDigest( qint64 pruning, UtcSeconds at, const QString &by, const QString &what, qint64 rows );
    void add( const LinkSeal &seal );
    QByteArray result() const { return mHash.result(); }

  private:
    QCryptographicHash mHash { QCryptographicHash::Sha256 };
};

/**
 * Recomputes the chain from the readings as they are now and the audit of those that were replaced.
 *
 * A value changed or removed behind the program's back, a reading without a link and a missing link are all found. Who rewrites
 * the whole chain with intent is not: for that the newest hash must be kept elsewhere. Of a link from which rows were pruned the rest is
 * compared with its newest seal; seals and prunings are bound into the chain by links of their own.
 */
class ChainVerifier
{
  public:
    explicit ChainVerifier( const SqliteDatabase &database ) : mDatabase( database ) {}

    Result<void> verify( Progress &progress );
    /** Verifies, and makes the seals of all links that lose rows by \a selection, in order. */
    Result<QList<LinkSeal>> verifyAndSeal( const PruneSelection &selection, Progress &progress );

  private:
    struct Link;
    Result<std::vector<Link>> readLinks( qint64 first, qint64 last, const QByteArray &previous ) const;
    Result<void> readSeals( std::vector<Link> &links, qint64 first, qint64 last ) const;
    Result<void> verifyLinks( const std::vector<Link> &links, qint64 first );
    Result<void> verifyPrunings();
    Result<void> addRows( std::vector<Link> &links, qint64 first, Progress &progress, double from, double share ) const;
    Result<void> verifyAll( Progress &progress );
    Error broken( qint64 delivery, const QString &what ) const;

    const SqliteDatabase &mDatabase;
    qint64 mRowCount = 0;
    qint64 mLastLink = 0;
    QHash<qint64, QByteArray> mPrunings; //!< digest by link
    const PruneSelection *mSelection = nullptr;
    QList<LinkSeal> mSeals;
};

} // namespace jinguan

#pragma once

#include "store/ReadingStore.h"

namespace jinguan
{

/** Which reading. */
struct ReadingKey
{
    SeriesId series = 0;
    Period period = Period::Hour;
    UtcSeconds begin = 0;
    bool operator==( const ReadingKey &other ) const = default;
};

/**
 * What people do with suspect readings: find them invalid, accept them, note something, take a verdict back. Each step is one transaction over all readings
 * it is about, is recorded with who, when and why, and needs a reason; the first reading that cannot be judged leaves all as they were.
 */
class ReviewDesk
{
  public:
    /** \a user is recorded with every step. */
    ReviewDesk( ReadingStore &store, const QString &user ) : mStore( store ), mUser( user ) {}

    Result<JudgeSummary> judge( const QList<ReadingKey> &readings, QualityFlag flag, const QString &reason );
    Result<JudgeSummary> note( const QList<ReadingKey> &readings, const QString &text );
    /** The verdict before the one that counts counts again. */
    Result<JudgeSummary> withdraw( const QList<ReadingKey> &readings, const QString &reason );

  private:
    Result<JudgeSummary> take( const QList<ReadingKey> &readings, VerdictKind kind, QualityFlag flag, const QString &reason );

    ReadingStore &mStore;
    QString mUser;
};

/** An entry of the history in words: `accepted as valid`, `found suspect (spike)` …; \a ruleName of the rule that found it. */
QString verdictText( const Verdict &verdict, const QString &ruleName );

} // namespace jinguan

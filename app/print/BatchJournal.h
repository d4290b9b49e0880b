#pragma once

#include "base/Result.h"
#include "print/BatchPlan.h"

#include <QHash>

namespace jinguan
{

/** What is known of the files of a finished report. */
struct BatchFiles
{
    QStringList files; //!< absolute
    int pages = 0;
    qint64 bytes = 0;
    QString digest; //!< SHA-256 over all files
    bool operator==( const BatchFiles &other ) const = default;
};

/** Opens and measures \a files; an error when one is missing, or is no whole PDF with pages. Slow: for a thread of its own. */
Result<BatchFiles> inspectFiles( const QStringList &files );

/**
 * Which reports of a batch are finished, kept beside them in `batch.journal` (JSON lines), so that a run that was stopped — even by a power cut — goes on where it was.
 *
 * A report counts as finished when the same was asked for and its files are those that were verified then. A line that was cut off is passed over.
 */
class BatchJournal
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BatchJournal )

  public:
    explicit BatchJournal( const QString &folder );

    /** Reads what an earlier run finished. */
    Result<void> read();
    /** Forgets it. */
    Result<void> clear();
    /** The files of \a job if it is finished and they are unchanged; slow. */
    std::optional<BatchFiles> finished( const BatchJob &job ) const;
    /** Notes \a job, and writes the note through to the disk. */
    Result<void> add( const BatchJob &job, const BatchFiles &files );

    QString path() const { return mPath; }

  private:
    QString mPath;
    QHash<QString, BatchFiles> mFinished; //!< by BatchJob::key()
};

} // namespace jinguan

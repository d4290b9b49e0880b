#pragma once

#include "print/BatchRunner.h"

#include <QJsonObject>

namespace jinguan
{

/** What a batch made, for people and machines: each report with its files, or with what went wrong. */
class BatchSummary
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BatchSummary )

  public:
    BatchSummary( const QString &folder, const QList<BatchJob> &jobs, const QList<BatchResult> &results, double seconds );

    /** Joins the finished PDFs, in the order of the reports, to \a path with a bookmark each. Slow. */
    Result<QString> join( const QString &path );

    /** Counts by state, and a row for each report. */
    QJsonObject json() const;
    /** The rows as a table with a head, UTF-8 with its mark for spreadsheets. */
    QByteArray csv() const;
    /** Writes `batch-summary.json` and `batch-summary.csv` into the folder. */
    Result<void> write() const;

  private:
    QStringList row( qsizetype job ) const;

    QString mFolder;
    QList<BatchJob> mJobs;
    QList<BatchResult> mResults;
    double mSeconds = 0;
    QString mJoined;
};

} // namespace jinguan

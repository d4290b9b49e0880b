#pragma once

#include "ingest/TableSource.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace jinguan
{

/** A cell that cannot be used: what is wrong with it and what to write instead. */
struct CellProblem
{
    QString column; //!< heading in the file; empty: the whole row
    QString reason;
    QString remedy;
    QString code; //!< machine word: `missing`, `bad-date`, `bad-number`, `unknown-station` …
};

/** A row that was not taken, with the cell at fault. */
struct RejectedCell
{
    qint64 row = 0; //!< 1-based row of the sheet, line of a text file
    CellProblem problem;
    QString content; //!< the row as it came

    /** One sentence: column, reason, remedy. */
    QString text() const;
};

/** A column by its meaning and the headings it is known by; the first is English, the second Chinese. */
struct SheetColumn
{
    QString id;
    QStringList headings;
    bool isRequired = false;
};

/**
 * Rows of a workbook or text file, whose columns are found by their usual headings. Cells are read strictly: each reader gives the value, or leaves a problem
 * and nothing.
 */
class SheetRows
{
  public:
    /** Errors: what openTable() refuses, and a required column that is not there. */
    static Result<SheetRows> open( const QString &path, const QList<SheetColumn> &columns, const QString &sheet = {} );

    /** The next row; false at the end, or with error() set when the file breaks. A broken record is a row with a problem. */
    bool next();
    const std::optional<Error> &error() const { return mError; }

    qint64 row() const { return mRecord.row; }
    QString content() const { return mRecord.fields.join( QLatin1Char( ',' ) ).left( 2000 ); }
    bool isEmpty() const;

    /** Trimmed text of a cell; empty where the column is missing. */
    QString text( const QString &column ) const;
    /** The same, which must not be empty. */
    QString needed( const QString &column );
    std::optional<int> integer( const QString &column, std::optional<int> missing = std::nullopt );
    std::optional<double> number( const QString &column );
    /** `2026-01-31`, `2026/1/31` or `2026年1月31日`; a null day where the cell is empty. */
    QDate day( const QString &column, bool isNeeded );
    bool yes( const QString &column );
    /** Parts between `;`, `；`, `、`, commas and line breaks. */
    QStringList list( const QString &column ) const;

    /** The first problem of the row counts. */
    void refuse( const QString &column, const QString &reason, const QString &remedy, const QString &code );
    const std::optional<CellProblem> &problem() const { return mProblem; }

  private:
    QString headingOf( const QString &column ) const;

    std::unique_ptr<TableSource> mSource;
    QHash<QString, int> mIndex; //!< by SheetColumn::id
    QList<SheetColumn> mColumns;
    TableRecord mRecord;
    std::optional<CellProblem> mProblem;
    std::optional<Error> mError;
};

/** Writes headings and rows to \a path in one piece: a workbook where it ends in `.xlsx`, else CSV in UTF-8 with its mark. */
Result<void> writeSheet( const QString &path, const QString &sheet, const QStringList &headings, const QList<QStringList> &rows );

} // namespace jinguan

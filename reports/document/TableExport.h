#pragma once

#include "base/Result.h"
#include "reports/document/DocumentContent.h"

#include <QCoreApplication>

#include <optional>

namespace jinguan
{

/** Tables for spreadsheets, with what must go along with them. */
struct TableSet
{
    QList<TableContent> tables;
    QStringList notes;        //!< source, edition, demo data; a sheet of its own
    QString notesName;        //!< name of that sheet
    PdfProperties properties; //!< what the file says of itself
    Language language = Language::Chinese;
};

/**
 * Writes printed tables for spreadsheets: XLSX, ODS (a sheet a table, numbers as numbers, head bold and frozen, grades in their colours) or CSV (UTF-8,
 * with its mark so that WPS and Excel read it; one file a table). Notes never get lost: a sheet of their own, or lines with `#` before a CSV.
 */
class TableExport
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::TableExport )

  public:
    /** Endings without the point: `xlsx`, `ods`, `csv`. */
    static QStringList endings();

    /**
     * Writes \a set to \a path by its ending; returns the files written: several for more than one table as CSV, `NAME-1.csv`, `NAME-2.csv` … An error
     * when there is no table or the ending is another. \a withMark writes the byte order mark of CSV.
     */
    static Result<QStringList> write( const TableSet &set, const QString &path, bool withMark = true );

    /** The number that a cell stands for: plain digits in a column that is not set to the left; none for codes and words. */
    struct Number
    {
        double value = 0;
        int decimals = 0;
    };
    static std::optional<Number> number( const TableColumn &column, const TableCell &cell );

    /** Names of the sheets of \a set: titles without what spreadsheets forbid, at most 31 characters, no two alike. */
    static QStringList sheetNames( const TableSet &set );

    /** \a table as CSV text, \a notes before it. */
    static QString csv( const TableContent &table, const QStringList &notes );
};

} // namespace jinguan

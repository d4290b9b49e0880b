#pragma once

#include "ingest/TableSource.h"

namespace jinguan
{

/** The beginning of a table as it stands in the file, for a dialog that asks how to read it. */
struct TableSample
{
    /**
   * Reads the first \a rows rows of \a path as \a options say; lines before the header and the header itself are among them, except for XML
   * and map files, whose columns have names without a header row. Of delimited text and XML no more than that is read, but for
   * the encoding, which is found from all bytes of the file: \a detected, from an earlier sample of the same file, saves that pass. Errors as openTable().
   */
    static Result<TableSample> read(
      const QString &path, const TableOptions &options, int rows, const DetectedEncoding *detected = nullptr );

    /** The columns' names when the header is \a options.headerRow and so many rows. */
    QStringList header( const TableOptions &options ) const;
    /** The rows below the header, as TableSource gives them: as many fields as the header has, unless the row is broken. */
    QList<TableRecord> records( const TableOptions &options ) const;

    TableOptions::Format format = TableOptions::Format::Delimited;
    DetectedEncoding detected; //!< what the bytes say, whatever was asked for
    QChar separator;           //!< that was used; null for workbooks and XML
    QStringList sheets;
    QString sheet;        //!< the one that was read
    QStringList elements; //!< XML: elements that occur more than once, the likeliest record first
    QString record;       //!< XML: the one that was taken for the record
    QStringList columns;  //!< names of the columns where no header row holds them
    QList<TableRecord> rows;
    bool isWorkbook = false;
};

} // namespace jinguan

#pragma once

#include "base/Result.h"
#include "ingest/EncodingDetector.h"

#include <QChar>
#include <QStringList>

#include <memory>

namespace jinguan
{

/** One record of a table as text. */
struct TableRecord
{
    qint64 row = 0;     //!< 1-based: line of a text or XML file, row of a sheet
    QStringList fields; //!< as many as the header has, see TableSource::next()
};

/**
 * A table that comes out of a file one record after another: delimited text, a spreadsheet, XML, or any OGR table.
 *
 * One path for all formats: what maps rows to readings or stations sees only this. Memory stays bounded.
 */
class TableSource
{
  public:
    enum class Status
    {
      Record,
      BadRecord, //!< this record cannot be used, error() says why; reading goes on with the next one
      End,
      Failure //!< the file cannot be read further; error() says why
    };

    virtual ~TableSource() = default;

    /** Names of the columns, trimmed. */
    const QStringList &header() const { return mHeader; }
    virtual Status next( TableRecord &record ) = 0;
    const Error &error() const { return mError; }
    /** Machine word for the last BadRecord: `field-count`, `too-long`, `cut`, `nul-bytes`. */
    const QString &errorCode() const { return mErrorCode; }
    /** 0…1, negative when unknown. */
    virtual double fraction() const { return -1; }
    /** True when numbers in date columns may be serial dates of a spreadsheet. */
    virtual bool hasSerialDates() const { return false; }

  protected:
    QStringList mHeader;
    Error mError;
    QString mErrorCode;
};

/** How a table is to be read; what is left out is found out. */
struct TableOptions
{
    enum class Format
    {
      Auto,
      Delimited,
      Spreadsheet, //!< anything OGR opens as a table
      Xml
    };
    Format format = Format::Auto;
    QByteArray encoding; //!< empty: detected
    QChar separator;     //!< null: detected
    int headerRow = 1;   //!< 1-based line (row of a sheet) of the first row of the header; what stands before it is skipped
    int headerRows = 1;  //!< rows the header has; see joinedHeader()
    QString sheet;       //!< name of the sheet or layer; empty: the first
    QString record;      //!< XML: local name of the element that is a record
};

/** A table with what was found out about its file. */
struct OpenedTable
{
    std::unique_ptr<TableSource> source;
    TableOptions::Format format = TableOptions::Format::Delimited;
    DetectedEncoding encoding;
    QChar separator;
    QByteArray sha256; //!< of the whole file, lower-case hex
    qint64 bytes = 0;
};

/**
 * Opens \a path. Errors: no such file, a folder, not permitted, empty, protected by a password, no table at all.
 */
Result<OpenedTable> openTable( const QString &path, const TableOptions &options = {} );

/** What kind of table \a path is by its first bytes and its ending. Errors: no such file, a folder, not permitted, empty. */
Result<TableOptions::Format> formatOfTable( const QString &path );

/** The error for a file whose bytes are no text. */
Error notText( const QString &path );

/**
 * The names of the columns of a header of several rows: what stands below each other, joined with a space. A cell that was merged
 * across columns holds its text in the first of them only; it counts for the empty ones right of it that have a name below.
 */
QStringList joinedHeader( const QList<QStringList> &rows );

/** The separator that splits the lines of \a head (decoded beginning of a file) most evenly; comma when in doubt. */
QChar detectSeparator( const QString &head );

} // namespace jinguan

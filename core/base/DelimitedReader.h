#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>
#include <QStringList>

namespace jinguan
{

/**
 * Strict streaming reader of delimited text (RFC 4180 with a free separator).
 *
 * Reads any QIODevice in blocks, decodes it, and hands out one record after another with the number of the line it began
 * on. Quoted fields may hold separators, doubled quotes and line breaks. Memory stays bounded: a record longer than
 * `maxRecordLength` characters is an error that names its row, not an allocation.
 */
class DelimitedReader
{
  public:
    struct Options
    {
        QChar separator = QLatin1Char( ',' );
        QByteArray encoding = "UTF-8"; //!< a name Qt's converters know ("UTF-8", "UTF-16LE", "GB18030" …)
        qint64 maxRecordLength = 1 << 20;
        bool trimFields = false;
    };

    struct Record
    {
        qint64 row = 0; //!< 1-based line on which the record begins
        QStringList fields;
    };

    enum class Status
    {
      Record,
      End,
      Error
    };

    /** \a device is open for reading and outlives the reader; \a name is used in messages. */
    DelimitedReader( QIODevice *device, const QString &name );
    DelimitedReader( QIODevice *device, const QString &name, const Options &options );

    /**
     * Reads the next record that is not an empty line. After Status::Error error() says why; reading may be tried again and
     * goes on with the next line. Give the same \a record again and again: its strings keep their room.
     */
    Status next( Record &record );

    const jinguan::Error &error() const { return mError; }

    /** Bytes taken from the device so far; for progress. */
    qint64 bytesRead() const { return mBytesRead; }

    /** Reads a whole small file; the first record is the header. Every record must have as many fields as the header. */
    static Result<QList<Record>> readAll( const QString &path, const Options &options );
    static Result<QList<Record>> readAll( const QString &path );

  private:
    bool fill();
    bool take( QChar &c );
    /** Appends to \a field what follows up to a character that may mean something, within the block at hand. */
    void takeRun( QString &field, qint64 &length );
    /** The field \a index of \a record, empty, with the room it had in the record before. */
    static QString &fieldOf( Record &record, qsizetype index );
    /** Reads on after the opening quotation mark to the closing one; false when the text or the allowance ends before. */
    bool takeQuoted( QString &field, qint64 &length );
    Status fail( qint64 row, const QString &message, const QString &remedy );
    Status failTooLong( qint64 row );
    void skipLine();

    QIODevice *mDevice = nullptr;
    QString mName;
    Options mOptions;
    QStringDecoder mDecoder;
    QString mBuffer;
    qsizetype mPosition = 0;
    qint64 mLine = 1;
    qint64 mBytesRead = 0;
    bool mAtStart = true;
    bool mSkipLine = false;
    jinguan::Error mError;
};

} // namespace jinguan

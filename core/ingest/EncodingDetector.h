#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace jinguan
{

/** What a text file is written in, and how that was found out. */
struct DetectedEncoding
{
    QByteArray name = "UTF-8"; //!< as DelimitedReader takes it
    QString reason;            //!< translated, to be shown beside the name
    bool isText = true;        //!< false: the bytes are no text in any encoding we know
    bool hasByteOrderMark = false;
};

/**
 * Finds the encoding of a file in one pass over all of its bytes.
 *
 * Order: byte order mark; UTF-16 without one, by the pattern of zero bytes; UTF-8, when every byte obeys its rules;
 * else GB18030, of which GBK and GB 2312 are subsets. Feed blocks with add(), then ask result(). Memory does not grow.
 */
class EncodingDetector
{
  public:
    void add( const QByteArray &block );
    DetectedEncoding result() const;

    /** Reads \a device to its end. */
    static DetectedEncoding detect( QIODevice &device );

  private:
    void addUtf8( unsigned char byte );
    void addGb( unsigned char byte );

    qint64 mCount = 0;
    qint64 mZerosEven = 0;
    qint64 mZerosOdd = 0;
    qint64 mControls = 0; //!< control characters that no text has
    qint64 mHigh = 0;     //!< bytes above 0x7F
    int mUtf8Pending = 0;
    int mUtf8Length = 0;
    unsigned mUtf8Value = 0;
    bool mUtf8 = true;
    int mGbState = 0;
    qint64 mGbErrors = 0;
    qint64 mGbCharacters = 0;
    QByteArray mHead;
};

} // namespace jinguan

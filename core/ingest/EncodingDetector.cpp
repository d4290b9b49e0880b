#include "ingest/EncodingDetector.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::EncodingDetector )
};
} // namespace

void EncodingDetector::addUtf8( unsigned char byte )
{
  if ( mUtf8Pending == 0 )
  {
    if ( byte < 0x80 )
      return;
    if ( byte >= 0xC2 && byte <= 0xDF )
      mUtf8Length = 2;
    else if ( byte >= 0xE0 && byte <= 0xEF )
      mUtf8Length = 3;
    else if ( byte >= 0xF0 && byte <= 0xF4 )
      mUtf8Length = 4;
    else
    {
      mUtf8 = false;
      return;
    }
    mUtf8Pending = mUtf8Length - 1;
    mUtf8Value = byte & ( 0xFF >> ( mUtf8Length + 1 ) );
    return;
  }
  if ( ( byte & 0xC0 ) != 0x80 )
  {
    mUtf8 = false;
    return;
  }
  mUtf8Value = ( mUtf8Value << 6 ) | ( byte & 0x3F );
  if ( --mUtf8Pending > 0 )
    return;
  const bool overlong = ( mUtf8Length == 3 && mUtf8Value < 0x800 ) || ( mUtf8Length == 4 && mUtf8Value < 0x10000 );
  const bool surrogate = mUtf8Value >= 0xD800 && mUtf8Value <= 0xDFFF;
  if ( overlong || surrogate || mUtf8Value > 0x10FFFF )
    mUtf8 = false;
}

void EncodingDetector::addGb( unsigned char byte )
{
  switch ( mGbState )
  {
    case 0:
      if ( byte >= 0x81 && byte <= 0xFE )
        mGbState = 1;
      else if ( byte >= 0x80 )
        ++mGbErrors;
      return;
    case 1:
      if ( byte >= 0x30 && byte <= 0x39 )
      {
        mGbState = 2; // a character of four bytes
        return;
      }
      if ( byte >= 0x40 && byte <= 0xFE && byte != 0x7F )
        ++mGbCharacters;
      else
        ++mGbErrors;
      mGbState = 0;
      return;
    case 2:
      mGbState = byte >= 0x81 && byte <= 0xFE ? 3 : 0;
      mGbErrors += mGbState == 0;
      return;
    default:
      if ( byte >= 0x30 && byte <= 0x39 )
        ++mGbCharacters;
      else
        ++mGbErrors;
      mGbState = 0;
      return;
  }
}

void EncodingDetector::add( const QByteArray &block )
{
  if ( mHead.size() < 4 )
    mHead.append( block.left( 4 - mHead.size() ) );
  for ( const char c : block )
  {
    const unsigned char byte = static_cast<unsigned char>( c );
    if ( byte == 0 )
      ++( mCount % 2 == 0 ? mZerosEven : mZerosOdd );
    else if ( byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != 0x0C && byte != 0x1A )
      ++mControls;
    if ( byte >= 0x80 )
      ++mHigh;
    if ( mUtf8 )
      addUtf8( byte );
    addGb( byte );
    ++mCount;
  }
}

DetectedEncoding EncodingDetector::result() const
{
  if ( mHead.startsWith( QByteArray::fromHex( "EFBBBF" ) ) )
    return { "UTF-8", Text::tr( "byte order mark of UTF-8" ), mUtf8, true };
  if ( mHead.startsWith( QByteArray::fromHex( "FFFE0000" ) ) )
    return { "UTF-32LE", Text::tr( "byte order mark of UTF-32" ), true, true };
  if ( mHead.startsWith( QByteArray::fromHex( "FFFE" ) ) )
    return { "UTF-16LE", Text::tr( "byte order mark of UTF-16, little-endian" ), true, true };
  if ( mHead.startsWith( QByteArray::fromHex( "FEFF" ) ) )
    return { "UTF-16BE", Text::tr( "byte order mark of UTF-16, big-endian" ), true, true };

  // A table in UTF-16 has digits and separators whose high byte is zero: zeros stand at every other place only.
  const qint64 half = mCount / 2;
  if ( half > 4 && mZerosOdd > half / 5 && mZerosEven <= half / 100 )
    return { "UTF-16LE", Text::tr( "every other byte is often zero: UTF-16, little-endian, without a byte order mark" ), true, false };
  if ( half > 4 && mZerosEven > half / 5 && mZerosOdd <= half / 100 )
    return { "UTF-16BE", Text::tr( "every other byte is often zero: UTF-16, big-endian, without a byte order mark" ), true, false };

  const qint64 foreign = mControls + mZerosEven + mZerosOdd;
  const bool binary = foreign * 100 > mCount;
  if ( mUtf8 && mUtf8Pending == 0 )
  {
    const QString reason = mHigh == 0 ? Text::tr( "plain ASCII" ) : Text::tr( "all bytes obey the rules of UTF-8" );
    return { "UTF-8", reason, !binary, false };
  }
  if ( mUtf8 && mGbErrors > 0 )
    return { "UTF-8", Text::tr( "obeys the rules of UTF-8 up to the last character, which is cut" ), !binary, false };
  const bool text = !binary && mGbErrors * 50 <= mGbCharacters;
  return { "GB18030", Text::tr( "not UTF-8; the bytes form Chinese characters of GB18030 (GBK)" ), text, false };
}

DetectedEncoding EncodingDetector::detect( QIODevice &device )
{
  EncodingDetector detector;
  for ( QByteArray block = device.read( 1 << 18 ); !block.isEmpty(); block = device.read( 1 << 18 ) )
    detector.add( block );
  return detector.result();
}

} // namespace jinguan

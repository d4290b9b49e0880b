#include "field/TiffBlock.h"

#include <QString>
#include <QtEndian>

#include <array>

namespace jinguan
{

namespace
{
enum Type
{
  Byte = 1,
  Ascii = 2,
  Short = 3,
  Long = 4,
  Rational = 5,
  SignedByte = 6,
  Undefined = 7,
  SignedShort = 8,
  SignedLong = 9,
  SignedRational = 10
};

constexpr std::array<int, 11> sSizes { 0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8 };
constexpr qint64 sMostFields = 512; //!< of a directory
constexpr qint64 sLongestText = 256;
constexpr int sFieldSize = 12;
} // namespace

TiffBlock::TiffBlock( const QByteArray &block ) : mBlock( block )
{
  if ( !mBlock.startsWith( "II" ) && !mBlock.startsWith( "MM" ) )
    return;
  mIsBig = mBlock.startsWith( "MM" );
  constexpr quint32 mark = 42;
  const std::optional<quint32> first = u32( 4 );
  mIsTiff = u16( 2 ) == mark && first;
  mFirst = first.value_or( 0 );
}

std::optional<quint32> TiffBlock::u16( qint64 offset ) const
{
  if ( offset < 0 || offset + 2 > mBlock.size() )
    return {};
  const char *at = mBlock.constData() + offset;
  return mIsBig ? qFromBigEndian<quint16>( at ) : qFromLittleEndian<quint16>( at );
}

std::optional<quint32> TiffBlock::u32( qint64 offset ) const
{
  if ( offset < 0 || offset + 4 > mBlock.size() )
    return {};
  const char *at = mBlock.constData() + offset;
  return mIsBig ? qFromBigEndian<quint32>( at ) : qFromLittleEndian<quint32>( at );
}

TiffBlock::Directory TiffBlock::directory( qint64 offset ) const
{
  Directory fields;
  const std::optional<quint32> count = u16( offset );
  if ( !count || *count > sMostFields )
    return fields;
  for ( qint64 index = 0; index < *count; ++index )
  {
    const qint64 at = offset + 2 + index * sFieldSize;
    const std::optional<quint32> tag = u16( at );
    const std::optional<quint32> type = u16( at + 2 );
    const std::optional<quint32> values = u32( at + 4 );
    const std::optional<quint32> pointer = u32( at + 8 );
    if ( !pointer )
      break;
    if ( *type == 0 || *type >= sSizes.size() )
      continue;
    Field field { static_cast<int>( *type ), *values, at + 8 };
    const qint64 bytes = field.count * sSizes[*type];
    if ( bytes > 4 )
      field.offset = *pointer;
    if ( field.count > 0 && field.offset + bytes <= mBlock.size() && !fields.contains( static_cast<int>( *tag ) ) )
      fields.insert( static_cast<int>( *tag ), field );
  }
  return fields;
}

TiffBlock::Directory TiffBlock::below( const Directory &parent, int tag ) const
{
  const auto field = parent.constFind( tag );
  if ( field == parent.cend() || field->type != Long )
    return {};
  const std::optional<quint32> offset = u32( field->offset );
  return offset ? directory( *offset ) : Directory();
}

QString TiffBlock::text( const Directory &directory, int tag ) const
{
  const auto field = directory.constFind( tag );
  if ( field == directory.cend() || ( field->type != Ascii && field->type != Undefined ) )
    return {};
  QByteArray bytes = mBlock.mid( field->offset, qMin( field->count, sLongestText ) );
  if ( const qsizetype end = bytes.indexOf( '\0' ); end >= 0 )
    bytes.truncate( end );
  QString text = QString::fromUtf8( bytes );
  text.removeIf( []( QChar c ) { return !c.isPrint(); } );
  return text.trimmed();
}

std::optional<double> TiffBlock::number( const Directory &directory, int tag, qint64 index ) const
{
  const auto field = directory.constFind( tag );
  if ( field == directory.cend() || index < 0 || index >= field->count )
    return {};
  const qint64 at = field->offset + index * sSizes[field->type];
  switch ( field->type )
  {
    case Byte:
      return static_cast<uchar>( mBlock.at( at ) );
    case Short:
      return u16( at ).value();
    case Long:
      return u32( at ).value();
    case Rational:
      if ( u32( at + 4 ).value() == 0 )
        return {};
      return static_cast<double>( u32( at ).value() ) / u32( at + 4 ).value();
    case SignedRational:
      if ( u32( at + 4 ).value() == 0 )
        return {};
      return static_cast<double>( static_cast<qint32>( u32( at ).value() ) ) / static_cast<qint32>( u32( at + 4 ).value() );
    default:
      return {};
  }
}

} // namespace jinguan

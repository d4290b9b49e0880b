#include "reports/document/ZipArchive.h"

#include <QSaveFile>
#include <QtEndian>

#include <cpl_vsi.h>

#include <array>
#include <limits>

namespace jinguan
{

namespace
{
constexpr quint16 sVersion = 20; //!< of the format that readers must know: 2.0
constexpr quint16 sDate = 0x21;  //!< 1980-01-01: the same content gives the same file
constexpr quint16 sNameIsUtf8 = 0x800;

quint32 crc32( const QByteArray &bytes )
{
  static const std::array<quint32, 256> sTable = [] {
    std::array<quint32, 256> table {};
    for ( quint32 i = 0; i < 256; ++i )
    {
      quint32 value = i;
      for ( int bit = 0; bit < 8; ++bit )
        value = value & 1 ? 0xEDB88320U ^ ( value >> 1 ) : value >> 1;
      table[i] = value;
    }
    return table;
  }();
  quint32 sum = 0xFFFFFFFFU;
  for ( const char byte : bytes )
    sum = sTable[( sum ^ static_cast<quint8>( byte ) ) & 0xFF] ^ ( sum >> 8 );
  return sum ^ 0xFFFFFFFFU;
}

/** \a bytes deflated (RFC 1951): what qCompress() makes without its length, the head of zlib and its checksum. */
QByteArray deflated( const QByteArray &bytes )
{
  constexpr qsizetype before = 4 + 2, behind = 4;
  const QByteArray packed = qCompress( bytes, 9 );
  return packed.mid( before, packed.size() - before - behind );
}

template<typename T> void put( QByteArray &to, T value )
{
  const T little = qToLittleEndian( value );
  to.append( reinterpret_cast<const char *>( &little ), sizeof little );
}
} // namespace

Result<QByteArray> ZipArchive::bytes() const
{
  // By hand: GDAL's writer puts a ZIP64 field into every entry, and the type of an OpenDocument file must follow its name at once.
  QByteArray archive, directory;
  for ( const Entry &entry : mEntries )
  {
    const QByteArray name = entry.name.toUtf8();
    const bool stored = entry.stored || entry.bytes.isEmpty();
    const QByteArray packed = stored ? entry.bytes : deflated( entry.bytes );
    QByteArray common;
    put<quint16>( common, sVersion );
    put<quint16>( common, sNameIsUtf8 );
    put<quint16>( common, stored ? 0 : 8 );
    put<quint16>( common, 0 ); // time
    put<quint16>( common, sDate );
    put<quint32>( common, crc32( entry.bytes ) );
    put<quint32>( common, static_cast<quint32>( packed.size() ) );
    put<quint32>( common, static_cast<quint32>( entry.bytes.size() ) );
    put<quint16>( common, static_cast<quint16>( name.size() ) );
    put<quint16>( common, 0 ); // no extra field

    directory.append( "PK\1\2", 4 );
    put<quint16>( directory, sVersion );
    directory += common;
    put<quint16>( directory, 0 ); // comment
    put<quint16>( directory, 0 ); // disk
    put<quint16>( directory, 0 ); // attributes
    put<quint32>( directory, 0 );
    put<quint32>( directory, static_cast<quint32>( archive.size() ) );
    directory += name;

    archive.append( "PK\3\4", 4 );
    archive += common + name + packed;
    if ( archive.size() > std::numeric_limits<qint32>::max() )
      return Error { tr( "The document is too large." ), tr( "Leave pictures out, or write a PDF." ), {}, 0 };
  }
  const auto begin = static_cast<quint32>( archive.size() );
  archive += directory;
  archive.append( "PK\5\6", 4 );
  put<quint32>( archive, 0 ); // disks
  put<quint16>( archive, static_cast<quint16>( mEntries.size() ) );
  put<quint16>( archive, static_cast<quint16>( mEntries.size() ) );
  put<quint32>( archive, static_cast<quint32>( directory.size() ) );
  put<quint32>( archive, begin );
  put<quint16>( archive, 0 ); // comment
  return archive;
}

Result<QString> ZipArchive::write( const QString &path ) const
{
  const Result<QByteArray> packed = bytes();
  return packed ? writeWhole( path, *packed ) : packed.error();
}

Result<QByteArray> ZipArchive::read( const QString &path, const QString &name )
{
  const QByteArray inside = ( QStringLiteral( "/vsizip/{" ) + path + QStringLiteral( "}/" ) + name ).toUtf8();
  VSILFILE *file = VSIFOpenL( inside.constData(), "rb" );
  if ( !file )
    return Error { tr( "There is no “%1” in the archive." ).arg( name ), {}, path, 0 };
  QByteArray bytes;
  char block[65536];
  for ( size_t count = VSIFReadL( block, 1, sizeof block, file ); count > 0; count = VSIFReadL( block, 1, sizeof block, file ) )
    bytes.append( block, static_cast<qsizetype>( count ) );
  VSIFCloseL( file );
  return bytes;
}

Result<QString> writeWhole( const QString &path, const QByteArray &bytes )
{
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( bytes ) != bytes.size() || !file.commit() )
    return Error { QCoreApplication::translate( "jinguan::ZipArchive", "The file could not be written: %1." ).arg( file.errorString() ),
      QCoreApplication::translate( "jinguan::ZipArchive", "Check that the folder is there, may be written to and has room." ), path, 0 };
  return path;
}

} // namespace jinguan

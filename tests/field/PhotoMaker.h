#pragma once

// Pictures with EXIF made by code: nothing of them was photographed.

#include "monitoring/Station.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QtEndian>

#include <cmath>
#include <optional>

namespace jinguan::test
{

/** What a made picture is to say of itself. */
struct MadeExif
{
    std::optional<LonLat> at;
    double direction = std::nan( "" );
    QByteArray taken = "2026:11:20 10:30:00"; //!< local time of the camera; empty: not told
    QByteArray offset = "+08:00";
    QByteArray datum = "WGS-84";
    bool bigEndian = true;
};

/** Writes a TIFF structure with one or more directories; values go behind the directory they belong to. */
class TiffMaker
{
  public:
    explicit TiffMaker( bool bigEndian ) : mIsBig( bigEndian ) {}

    QByteArray number16( quint16 value ) const
    {
      QByteArray bytes( 2, 0 );
      mIsBig ? qToBigEndian( value, bytes.data() ) : qToLittleEndian( value, bytes.data() );
      return bytes;
    }
    QByteArray number32( quint32 value ) const
    {
      QByteArray bytes( 4, 0 );
      mIsBig ? qToBigEndian( value, bytes.data() ) : qToLittleEndian( value, bytes.data() );
      return bytes;
    }
    QByteArray fraction( double value, quint32 under ) const
    {
      return number32( static_cast<quint32>( std::llround( value * under ) ) ) + number32( under );
    }

    struct Entry
    {
        quint16 tag;
        quint16 type;
        quint32 count;
        QByteArray value;
    };
    static Entry text( quint16 tag, const QByteArray &value )
    {
      return { tag, 2, static_cast<quint32>( value.size() + 1 ), value + '\0' };
    }
    /** A directory that begins at \a offset of the structure. */
    QByteArray directory( const QList<Entry> &entries, quint32 offset ) const
    {
      QByteArray head = number16( static_cast<quint16>( entries.size() ) );
      QByteArray values;
      const quint32 behind = offset + 2 + 12 * entries.size() + 4;
      for ( const Entry &entry : entries )
      {
        head += number16( entry.tag ) + number16( entry.type ) + number32( entry.count );
        if ( entry.value.size() <= 4 )
          head += entry.value.leftJustified( 4, '\0' );
        else
        {
          head += number32( behind + values.size() );
          values += entry.value;
        }
      }
      return head + number32( 0 ) + values;
    }

  private:
    bool mIsBig;
};

inline QByteArray exifBlock( const MadeExif &made )
{
  const TiffMaker tiff( made.bigEndian );
  const auto angle = [&]( double degrees ) {
    const double whole = std::floor( degrees );
    const double minutes = std::floor( ( degrees - whole ) * 60 );
    const double seconds = ( ( degrees - whole ) * 60 - minutes ) * 60;
    return tiff.fraction( whole, 1 ) + tiff.fraction( minutes, 1 ) + tiff.fraction( seconds, 10000 );
  };
  QList<TiffMaker::Entry> gps;
  if ( made.at )
  {
    gps << TiffMaker::text( 1, made.at->lat < 0 ? "S" : "N" ) << TiffMaker::Entry { 2, 5, 3, angle( std::abs( made.at->lat ) ) }
        << TiffMaker::text( 3, made.at->lon < 0 ? "W" : "E" ) << TiffMaker::Entry { 4, 5, 3, angle( std::abs( made.at->lon ) ) };
    if ( !std::isnan( made.direction ) )
      gps << TiffMaker::text( 16, "T" ) << TiffMaker::Entry { 17, 5, 1, tiff.fraction( made.direction, 100 ) };
    gps << TiffMaker::text( 18, made.datum ) << TiffMaker::Entry { 31, 5, 1, tiff.fraction( 4.5, 10 ) };
  }
  QList<TiffMaker::Entry> more;
  if ( !made.taken.isEmpty() )
    more << TiffMaker::text( 0x9003, made.taken ) << TiffMaker::text( 0x9011, made.offset );
  const auto whole = [&]( quint32 exifAt, quint32 gpsAt ) {
    return tiff.directory( { TiffMaker::text( 0x010F, "Jinguan" ), TiffMaker::text( 0x0110, "made by code" ),
                             { 0x8769, 4, 1, tiff.number32( exifAt ) }, { 0x8825, 4, 1, tiff.number32( gpsAt ) } },
      8 );
  };
  const quint32 exifAt = 8 + whole( 0, 0 ).size();
  const QByteArray exif = tiff.directory( more, exifAt );
  const quint32 gpsAt = exifAt + exif.size();
  return QByteArray( made.bigEndian ? "MM" : "II" ) + tiff.number16( 42 ) + tiff.number32( 8 ) + whole( exifAt, gpsAt ) + exif
    + tiff.directory( gps, gpsAt );
}

/** A drawn picture of a station: sky, ground, a cabin with its inlet. */
inline QImage drawnStation( const QString &caption, const QColor &sky = QColor( 0xbcd9ee ) )
{
  QImage image( 800, 600, QImage::Format_RGB32 );
  image.fill( sky );
  QPainter painter( &image );
  painter.setRenderHint( QPainter::Antialiasing );
  painter.fillRect( 0, 420, 800, 180, QColor( 0x9db98a ) );
  painter.setBrush( QColor( 0x86a574 ) );
  painter.setPen( Qt::NoPen );
  painter.drawEllipse( QPointF( 120, 440 ), 170, 60 );
  painter.drawEllipse( QPointF( 690, 450 ), 200, 70 );
  painter.setBrush( QColor( 0xf4f4f0 ) );
  painter.setPen( QPen( QColor( 0x55606a ), 3 ) );
  painter.drawRect( 260, 300, 280, 170 );
  painter.setBrush( QColor( 0x6d7a86 ) );
  painter.drawPolygon( QPolygonF( { { 245, 300 }, { 555, 300 }, { 530, 270 }, { 270, 270 } } ) );
  painter.drawRect( 430, 360, 60, 110 );
  painter.setPen( QPen( QColor( 0x55606a ), 6 ) );
  painter.drawLine( 330, 270, 330, 150 );
  painter.setBrush( QColor( 0x55606a ) );
  painter.drawEllipse( QPointF( 330, 145 ), 16, 10 );
  painter.setPen( Qt::black );
  QFont font( QStringLiteral( "Noto Sans CJK SC" ) );
  font.setPixelSize( 26 );
  painter.setFont( font );
  painter.drawText( QRect( 0, 530, 800, 50 ), Qt::AlignCenter, caption );
  return image;
}

inline QByteArray jpegOf( const QImage &image, const QByteArray &block )
{
  QByteArray jpeg;
  QBuffer buffer( &jpeg );
  buffer.open( QIODevice::WriteOnly );
  image.save( &buffer, "JPEG", 80 );
  if ( block.isEmpty() )
    return jpeg;
  const QByteArray content = QByteArray( "Exif\0\0", 6 ) + block;
  QByteArray segment( "\xff\xe1\0\0", 4 );
  qToBigEndian( static_cast<quint16>( content.size() + 2 ), segment.data() + 2 );
  return jpeg.left( 2 ) + segment + content + jpeg.mid( 2 );
}

/** A made JPEG in the file \a path; an empty text when it could not be written. */
inline QString makePhoto( const QString &path, const MadeExif &made, const QString &caption = QStringLiteral( "图示（程序绘制，非照片）" ) )
{
  QFile file( path );
  const QByteArray jpeg = jpegOf( drawnStation( caption ), exifBlock( made ) );
  return file.open( QIODevice::WriteOnly ) && file.write( jpeg ) == jpeg.size() ? path : QString();
}

} // namespace jinguan::test

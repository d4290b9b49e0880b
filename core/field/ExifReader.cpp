#include "field/ExifReader.h"

#include "field/TiffBlock.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>
#include <QtEndian>

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ExifReader )
};

namespace tag
{
constexpr int maker = 0x010F;
constexpr int model = 0x0110;
constexpr int software = 0x0131;
constexpr int changed = 0x0132;
constexpr int exif = 0x8769;
constexpr int gps = 0x8825;
constexpr int original = 0x9003;
constexpr int originalOffset = 0x9011;
constexpr int latitudeRef = 1;
constexpr int latitude = 2;
constexpr int longitudeRef = 3;
constexpr int longitude = 4;
constexpr int timeStamp = 7;
constexpr int status = 9;
constexpr int directionRef = 16;
constexpr int direction = 17;
constexpr int datum = 18;
constexpr int dateStamp = 29;
constexpr int accuracy = 31;
} // namespace tag

constexpr qint64 sClockTolerance = 900; //!< seconds between camera and satellites before it is told
constexpr int sMostSegments = 400;      //!< of a file, before it is given up
constexpr double sLargestAccuracy = 1e6;

quint32 bigAt( const QByteArray &bytes, int offset )
{
  return qFromBigEndian<quint32>( bytes.constData() + offset );
}

/** Degrees of `degrees, minutes, seconds`; nothing where it is none. */
std::optional<double> angle( const TiffBlock &block, const TiffBlock::Directory &gps, int tag, double most )
{
  const std::optional<double> degrees = block.number( gps, tag );
  if ( !degrees || block.count( gps, tag ) > 3 )
    return {};
  const auto part = [&]( qint64 index ) {
    return index < block.count( gps, tag ) ? block.number( gps, tag, index ) : std::optional<double>( 0.0 );
  };
  const std::optional<double> minutes = part( 1 );
  const std::optional<double> seconds = part( 2 );
  if ( !minutes || !seconds || *degrees < 0 || *minutes < 0 || *minutes >= 60 || *seconds < 0 || *seconds >= 60 )
    return {};
  const double value = *degrees + *minutes / 60 + *seconds / 3600;
  return value <= most ? std::optional<double>( value ) : std::nullopt;
}

void readPlace( const TiffBlock &block, const TiffBlock::Directory &gps, PhotoExif &exif )
{
  const bool isWritten = gps.contains( tag::latitude ) || gps.contains( tag::longitude );
  if ( !isWritten )
  {
    exif.remarks.append( Text::tr( "The picture does not say where it was taken." ) );
    return;
  }
  const std::optional<double> lat = angle( block, gps, tag::latitude, 90 );
  const std::optional<double> lon = angle( block, gps, tag::longitude, 180 );
  const QString latRef = block.text( gps, tag::latitudeRef ).toUpper();
  const QString lonRef = block.text( gps, tag::longitudeRef ).toUpper();
  const bool named = ( latRef == QLatin1String( "N" ) || latRef == QLatin1String( "S" ) )
    && ( lonRef == QLatin1String( "E" ) || lonRef == QLatin1String( "W" ) );
  if ( !lat || !lon || !named )
  {
    exif.remarks.append( Text::tr( "The position in the picture is broken and was left out." ) );
    return;
  }
  if ( *lat == 0 && *lon == 0 )
  {
    exif.remarks.append( Text::tr( "The position in the picture is 0°, 0°: the receiver had none." ) );
    return;
  }
  if ( block.text( gps, tag::status ).toUpper() == QLatin1String( "V" ) )
    exif.remarks.append( Text::tr( "The receiver says that its position was not valid." ) );
  exif.at = LonLat { lonRef == QLatin1String( "W" ) ? -*lon : *lon, latRef == QLatin1String( "S" ) ? -*lat : *lat };
  exif.datum = block.text( gps, tag::datum );
  const double accuracy = block.number( gps, tag::accuracy ).value_or( std::numeric_limits<double>::quiet_NaN() );
  if ( accuracy >= 0 && accuracy < sLargestAccuracy )
    exif.accuracy = accuracy;
}

/** A moment written `2026:11:23 15:04:05` with an offset `+08:00` or in the display zone; 0 where it is none. */
UtcSeconds momentOf( const QString &text, const QString &offset )
{
  QDateTime moment = QDateTime::fromString( text, QStringLiteral( "yyyy:MM:dd HH:mm:ss" ) );
  if ( !moment.isValid() )
    return 0;
  const QDateTime zoned =
    QDateTime::fromString( moment.toString( QStringLiteral( "yyyy-MM-ddTHH:mm:ss" ) ) + offset.trimmed(), Qt::ISODate );
  if ( !offset.isEmpty() && zoned.isValid() && zoned.timeSpec() != Qt::LocalTime )
    return qMax<qint64>( 0, zoned.toSecsSinceEpoch() );
  moment = QDateTime( moment.date(), moment.time(), displayZone() );
  return qMax<qint64>( 0, moment.toSecsSinceEpoch() );
}

UtcSeconds satelliteMoment( const TiffBlock &block, const TiffBlock::Directory &gps )
{
  const QDate day = QDate::fromString( block.text( gps, tag::dateStamp ), QStringLiteral( "yyyy:MM:dd" ) );
  const std::optional<double> hour = block.number( gps, tag::timeStamp, 0 );
  const std::optional<double> minute = block.number( gps, tag::timeStamp, 1 );
  const std::optional<double> second = block.number( gps, tag::timeStamp, 2 );
  if ( !day.isValid() || !hour || !minute || !second || !( *hour < 24 ) || !( *minute < 60 ) || !( *second < 61 ) || *hour < 0 || *minute < 0
    || *second < 0 )
    return 0;
  const qint64 seconds = qRound64( *hour * 3600 + *minute * 60 + *second );
  return qMax<qint64>( 0, QDate( 1970, 1, 1 ).daysTo( day ) * 86400 + seconds );
}

void readMoment(
  const TiffBlock &block, const TiffBlock::Directory &main, const TiffBlock::Directory &more, const TiffBlock::Directory &gps, PhotoExif &exif )
{
  const UtcSeconds camera = momentOf( block.text( more, tag::original ), block.text( more, tag::originalOffset ) );
  const UtcSeconds satellites = satelliteMoment( block, gps );
  exif.taken = camera != 0 ? camera : satellites;
  if ( exif.taken == 0 )
    exif.taken = momentOf( block.text( main, tag::changed ), {} );
  if ( exif.taken == 0 )
    exif.remarks.append( Text::tr( "The picture does not say when it was taken." ) );
  else if ( camera != 0 && satellites != 0 && std::abs( camera - satellites ) > sClockTolerance )
    exif.remarks.append( Text::tr( "The clock of the camera is %n minute(s) away from that of the satellites.", nullptr,
      static_cast<int>( qMin<qint64>( std::abs( camera - satellites ) / 60, 99999999 ) ) ) );
}

/** The segment `Exif` of a JPEG. */
QByteArray inJpeg( QIODevice &device )
{
  device.skip( 2 );
  for ( int segment = 0; segment < sMostSegments; ++segment )
  {
    const QByteArray head = device.read( 4 );
    if ( head.size() < 4 || head.at( 0 ) != '\xff' )
      return {};
    const uchar mark = static_cast<uchar>( head.at( 1 ) );
    const int length = qFromBigEndian<quint16>( head.constData() + 2 ) - 2;
    if ( length < 0 || mark == 0xda || mark == 0xd9 ) // the picture itself, or its end
      return {};
    if ( mark == 0xe1 )
    {
      const QByteArray content = device.read( length );
      if ( content.startsWith( QByteArray::fromRawData( "Exif\0\0", 6 ) ) )
        return content.mid( 6 );
    }
    else if ( device.skip( length ) != length )
      return {};
  }
  return {};
}

/** The chunk `eXIf` of a PNG (\a big) or `EXIF` of a WebP. */
QByteArray inChunks( QIODevice &device, const QByteArray &name, bool big )
{
  for ( int chunk = 0; chunk < sMostSegments; ++chunk )
  {
    const QByteArray head = device.read( 8 );
    if ( head.size() < 8 )
      return {};
    const qint64 length = big ? bigAt( head, 0 ) : qFromLittleEndian<quint32>( head.constData() + 4 );
    const QByteArray called = big ? head.mid( 4 ) : head.left( 4 );
    if ( called == name )
    {
      QByteArray content = length <= ExifReader::largestBlock ? device.read( length ) : QByteArray();
      return content.startsWith( QByteArray::fromRawData( "Exif\0\0", 6 ) ) ? content.mid( 6 ) : content;
    }
    const qint64 whole = big ? length + 4 : length + length % 2;
    if ( device.skip( whole ) != whole )
      return {};
  }
  return {};
}
} // namespace

QByteArray ExifReader::blockOf( QIODevice &device )
{
  const QByteArray head = device.peek( 12 );
  if ( head.startsWith( "\xff\xd8" ) )
    return inJpeg( device );
  if ( head.startsWith( QByteArray::fromRawData( "II*\0", 4 ) ) || head.startsWith( QByteArray::fromRawData( "MM\0*", 4 ) ) )
    return device.read( largestBlock );
  if ( head.startsWith( "\x89PNG" ) )
  {
    device.skip( 8 );
    return inChunks( device, "eXIf", true );
  }
  if ( head.startsWith( "RIFF" ) && head.mid( 8 ) == "WEBP" )
  {
    device.skip( 12 );
    return inChunks( device, "EXIF", false );
  }
  return {};
}

PhotoExif ExifReader::parse( const QByteArray &bytes )
{
  PhotoExif exif;
  const TiffBlock block( bytes );
  if ( !block.isTiff() )
  {
    exif.remarks.append( bytes.isEmpty() ? tr( "The picture carries no EXIF data: neither place nor time." )
                                         : tr( "The EXIF data of the picture are broken." ) );
    return exif;
  }
  const TiffBlock::Directory main = block.first();
  const TiffBlock::Directory gps = block.below( main, tag::gps );
  const TiffBlock::Directory more = block.below( main, tag::exif );
  exif.camera = QStringList { block.text( main, tag::maker ), block.text( main, tag::model ) }.join( QLatin1Char( ' ' ) ).trimmed();
  exif.software = block.text( main, tag::software );
  readPlace( block, gps, exif );
  readMoment( block, main, more, gps, exif );
  const double direction = block.number( gps, tag::direction ).value_or( std::numeric_limits<double>::quiet_NaN() );
  if ( direction >= 0 && direction <= 360 )
  {
    exif.direction = direction;
    exif.magneticNorth = block.text( gps, tag::directionRef ).toUpper() == QLatin1String( "M" );
  }
  return exif;
}

Result<PhotoExif> ExifReader::read( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { tr( "The photo cannot be read: %1." ).arg( file.errorString() ), tr( "Check that the file is there." ), path, 0 };
  return parse( blockOf( file ) );
}

} // namespace jinguan

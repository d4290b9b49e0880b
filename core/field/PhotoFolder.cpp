#include "field/PhotoFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>
#include <QUrl>

namespace jinguan
{

namespace
{
QStringList patterns()
{
  return { QStringLiteral( "*.jpg" ), QStringLiteral( "*.jpeg" ), QStringLiteral( "*.png" ), QStringLiteral( "*.webp" ),
    QStringLiteral( "*.bmp" ), QStringLiteral( "*.tif" ), QStringLiteral( "*.tiff" ) };
}
constexpr int sProofSide = 64; //!< pixels to which a picture is read to know that it is one
} // namespace

PhotoFolder::PhotoFolder( const QString &workspace, const QString &station )
{
  if ( !workspace.isEmpty() && !station.isEmpty() )
    mPath = QDir( workspace )
              .absoluteFilePath( QStringLiteral( "photos/" )
                + QString::fromLatin1( QUrl::toPercentEncoding( station ) ).replace( QLatin1Char( '.' ), QStringLiteral( "%2E" ) ) );
}

bool PhotoFolder::isPictureName( const QString &file )
{
  return QDir::match( patterns(), QFileInfo( file ).fileName() );
}

QStringList PhotoFolder::photos() const
{
  QStringList paths;
  if ( mPath.isEmpty() )
    return paths;
  for ( const QFileInfo &file : QDir( mPath ).entryInfoList( patterns(), QDir::Files | QDir::Readable, QDir::Name | QDir::IgnoreCase ) )
    paths.append( file.absoluteFilePath() );
  return paths;
}

Result<QImage> PhotoFolder::read( const QString &file, const QSize &bound )
{
  QImageReader reader( file );
  reader.setAutoTransform( true );
  reader.setDecideFormatFromContent( true );
  const bool lies = reader.transformation() & QImageIOHandler::TransformationRotate90; // width and height change places
  const QSize size = reader.size();
  const QSize room = lies ? bound.transposed() : bound;
  if ( size.isValid() && ( size.width() > room.width() || size.height() > room.height() ) )
    reader.setScaledSize( size.scaled( room, Qt::KeepAspectRatio ).expandedTo( { 1, 1 } ) );
  const QImage image = reader.read();
  if ( image.isNull() )
    return Error { tr( "This is no picture that can be shown: %1." ).arg( reader.errorString() ), tr( "Use JPEG or PNG." ), file, 0 };
  return image;
}

Result<QString> PhotoFolder::add( const QString &file ) const
{
  const QFileInfo source( file );
  if ( mPath.isEmpty() )
    return Error { tr( "There is no station to which the photo could belong." ), {}, file, 0 };
  if ( !source.isFile() )
    return Error { tr( "There is no such file." ), tr( "Choose a picture file." ), file, 0 };
  if ( source.size() > largestFile )
    return Error { tr( "The photo has %1 MB; at most %2 MB are taken." ).arg( source.size() / 1048576 ).arg( largestFile / 1048576 ),
      tr( "Save it smaller first." ), file, 0 };
  if ( const Result<QImage> proof = read( file, { sProofSide, sProofSide } ); !proof )
    return proof.error();
  if ( !isPictureName( file ) )
    return Error { tr( "The name of the file does not end like that of a picture." ), tr( "Use JPEG or PNG." ), file, 0 };
  QFile in( file );
  if ( !in.open( QIODevice::ReadOnly ) )
    return Error { tr( "The photo cannot be read: %1." ).arg( in.errorString() ), {}, file, 0 };
  const QByteArray content = in.readAll();
  if ( !QDir().mkpath( mPath ) )
    return Error { tr( "The folder %1 cannot be made." ).arg( mPath ), tr( "Check that you may write into the workspace." ), {}, 0 };
  QString target = QDir( mPath ).filePath( source.fileName() );
  for ( int copy = 2; QFile::exists( target ); ++copy )
  {
    QFile there( target );
    if ( there.size() == content.size() && there.open( QIODevice::ReadOnly ) && there.readAll() == content )
      return target;
    target = QDir( mPath ).filePath( QStringLiteral( "%1-%2.%3" ).arg( source.completeBaseName() ).arg( copy ).arg( source.suffix() ) );
  }
  QSaveFile out( target );
  if ( !out.open( QIODevice::WriteOnly ) || out.write( content ) != content.size() || !out.commit() )
    return Error { tr( "The photo cannot be written: %1." ).arg( out.errorString() ),
      tr( "Check that you may write into the workspace and that the disk has room." ), target, 0 };
  return target;
}

} // namespace jinguan

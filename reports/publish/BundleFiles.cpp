#include "reports/publish/BundleFiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BundleFiles )
};

Error unwritable( const QString &path, const QString &why )
{
  return Error { Text::tr( "The file cannot be written: %1." ).arg( why ), Text::tr( "Check the folder and the room on the disk." ), path,
    0 };
}
} // namespace

Result<void> BundleFiles::makeRoom( const QString &name ) const
{
  const QString folder = QFileInfo( path( name ) ).path();
  return QDir().mkpath( folder ) ? Result<void>() : unwritable( folder, Text::tr( "the folder cannot be made" ) );
}

Result<void> BundleFiles::write( const QString &name, const QByteArray &content )
{
  if ( const Result<void> room = makeRoom( name ); !room )
    return room;
  QSaveFile file( path( name ) );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( content ) != content.size() || !file.commit() )
    return unwritable( path( name ), file.errorString() );
  return {};
}

Result<void> BundleFiles::copy( const QString &source, const QString &name )
{
  QFile file( source );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The file cannot be read: %1." ).arg( file.errorString() ), Text::tr( "Install the program again." ), source,
      0 };
  return write( name, file.readAll() );
}

QString BundleFiles::sha256( const QString &path )
{
  QFile file( path );
  QCryptographicHash hash( QCryptographicHash::Sha256 );
  if ( !file.open( QIODevice::ReadOnly ) || !hash.addData( &file ) )
    return {};
  return QString::fromLatin1( hash.result().toHex() );
}

QStringList BundleFiles::list( const QString &folder )
{
  QStringList names;
  const QDir root( folder );
  QDirIterator files( folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories );
  while ( files.hasNext() )
    names.append( root.relativeFilePath( files.next() ) );
  names.sort();
  return names;
}

Result<QList<BundledFile>> BundleFiles::seal() const
{
  QList<BundledFile> files;
  QByteArray sums;
  for ( const QString &name : list( mFolder ) )
  {
    const BundledFile file { name, QFileInfo( path( name ) ).size(), sha256( path( name ) ) };
    if ( file.sha256.isEmpty() )
      return Error { Text::tr( "The file cannot be read back." ), {}, path( name ), 0 };
    sums += file.sha256.toLatin1() + "  " + name.toUtf8() + '\n';
    files.append( file );
  }
  BundleFiles sealed( mFolder );
  const QString name = QString::fromLatin1( checksumFile );
  if ( const Result<void> written = sealed.write( name, sums ); !written )
    return written.error();
  files.append( { name, sums.size(), sha256( path( name ) ) } );
  return files;
}

} // namespace jinguan

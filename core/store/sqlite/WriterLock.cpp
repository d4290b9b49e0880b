#include "store/sqlite/WriterLock.h"

#include "base/Time.h"
#include "store/sqlite/WorkspaceFiles.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::WriterLock )
};

/** True when \a path still is the file that \a descriptor holds, and not one that was made after its removal. */
bool isSameFile( int descriptor, const QByteArray &path )
{
  struct stat held = {};
  struct stat named = {};
  return fstat( descriptor, &held ) == 0 && stat( path.constData(), &named ) == 0 && held.st_ino == named.st_ino
    && held.st_dev == named.st_dev;
}
} // namespace

Result<std::unique_ptr<WriterLock>> WriterLock::take( const QString &folder )
{
  const QString path = WorkspaceFiles( folder ).lock();
  const QByteArray native = QFile::encodeName( path );
  constexpr int attempts = 5;
  for ( int attempt = 0; attempt < attempts; ++attempt )
  {
    const int file = ::open( native.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644 );
    if ( file < 0 )
      return Error { Text::tr( "The workspace cannot be opened for writing (%1)." ).arg( QString::fromLocal8Bit( std::strerror( errno ) ) ),
        Text::tr( "Ask for the permission to write this folder, or open it read-only." ), folder };
    if ( flock( file, LOCK_EX | LOCK_NB ) != 0 )
    {
      ::close( file );
      return heldBy( path );
    }
    std::unique_ptr<WriterLock> lock( new WriterLock( file, path ) );
    if ( !isSameFile( file, native ) )
      continue; // the one before removed it just now
    if ( const Result<void> isSigned = lock->sign(); !isSigned )
      return isSigned.error();
    return lock;
  }
  return heldBy( path );
}

WriterLock::~WriterLock()
{
  const QByteArray native = QFile::encodeName( mPath );
  if ( isSameFile( mFile, native ) )
    unlink( native.constData() );
  ::close( mFile );
}

Result<void> WriterLock::sign() const
{
  const QJsonObject who { { QStringLiteral( "host" ), QSysInfo::machineHostName() },
    { QStringLiteral( "process" ), static_cast<qint64>( getpid() ) }, { QStringLiteral( "program" ), QCoreApplication::applicationName() },
    { QStringLiteral( "user" ), WorkspaceFiles::systemUser() },
    { QStringLiteral( "since" ), isoLocal( QDateTime::currentSecsSinceEpoch() ) } };
  const QByteArray text = QJsonDocument( who ).toJson();
  if ( ftruncate( mFile, 0 ) == 0 && pwrite( mFile, text.constData(), static_cast<size_t>( text.size() ), 0 ) == text.size() )
    return {};
  return Error { Text::tr( "The lock file cannot be written (%1)." ).arg( QString::fromLocal8Bit( std::strerror( errno ) ) ),
    Text::tr( "Free some space on the disk." ), mPath };
}

Error WriterLock::heldBy( const QString &path )
{
  QFile file( path );
  const bool isOpen = file.open( QIODevice::ReadOnly );
  const QJsonObject who = isOpen ? QJsonDocument::fromJson( file.readAll() ).object() : QJsonObject();
  return { Text::tr( "This workspace is being edited by %1 on %2 (process %3, since %4)." )
             .arg( who.value( QStringLiteral( "user" ) ).toString( QStringLiteral( "?" ) ),
               who.value( QStringLiteral( "host" ) ).toString( QStringLiteral( "?" ) ) )
             .arg( who.value( QStringLiteral( "process" ) ).toInteger() )
             .arg( who.value( QStringLiteral( "since" ) ).toString( QStringLiteral( "?" ) ) ),
    Text::tr( "Close it there, or open it read-only." ), QFileInfo( path ).path() };
}

} // namespace jinguan

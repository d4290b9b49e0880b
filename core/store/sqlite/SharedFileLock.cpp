#include "store/sqlite/SharedFileLock.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace jinguan
{

namespace
{
// The bytes on which SQLite's file format puts its shared locks.
constexpr off_t sSharedFirst = 0x40000000 + 2;
constexpr off_t sSharedSize = 510;
} // namespace

SharedFileLock::SharedFileLock( const QString &path ) : mFile( ::open( QFile::encodeName( path ).constData(), O_RDONLY | O_CLOEXEC ) )
{
  set( F_RDLCK );
}

SharedFileLock::~SharedFileLock()
{
  if ( mFile >= 0 )
    ::close( mFile );
}

void SharedFileLock::release()
{
  set( F_UNLCK );
}

void SharedFileLock::set( short type )
{
  struct flock lock = {};
  lock.l_type = type;
  lock.l_whence = SEEK_SET;
  lock.l_start = sSharedFirst;
  lock.l_len = sSharedSize;
  if ( mFile >= 0 )
    fcntl( mFile, F_OFD_SETLK, &lock );
}

} // namespace jinguan

#pragma once

#include <QString>

namespace jinguan
{

/**
 * The shared lock of SQLite on a database file, held by a file description of its own.
 *
 * SQLite's own locks belong to the process, and the system drops them all as soon as anything in the process closes the file
 * once, as GDAL does whenever it opens a data set. Another program that closes the file could then take itself for the last one and
 * remove the log that is still in use. This lock is not dropped; it is released before the log is settled.
 */
class SharedFileLock
{
  public:
    /** Locks \a path, which is in write-ahead mode; does nothing on file systems that cannot. */
    explicit SharedFileLock( const QString &path );
    ~SharedFileLock();
    SharedFileLock( const SharedFileLock & ) = delete;
    SharedFileLock &operator=( const SharedFileLock & ) = delete;

    /** Gives the lock back; the file stays open until the end of the object, which is to outlive all connections to the database. */
    void release();

  private:
    void set( short type );

    int mFile = -1;
};

} // namespace jinguan

#pragma once

// A file system of SQLite that hands everything on to the real one and notes what was synced when. For tests only.

#include <QHash>

#include <atomic>
#include <chrono>
#include <cstring>
#include <mutex>
#include <thread>

#include <sqlite3.h>

namespace jinguan::test
{

/**
 * Knows of marked values (doubles that occur nowhere else) whether they were written into a write-ahead log, and whether a sync of that log
 * has ended since. Every sync takes some time, so that whoever does not wait for it is found out.
 */
class SyncWatch
{
  public:
    enum class State
    {
      Unseen,
      Written,
      Synced
    };

    /** The one of this process; becomes the file system of every connection that is opened from now on. */
    static SyncWatch &install()
    {
      static SyncWatch sWatch;
      return sWatch;
    }

    void mark( double value )
    {
      const std::scoped_lock lock( mMutex );
      mStates.insert( patternOf( value ), State::Unseen );
    }
    State stateOf( double value ) const
    {
      const std::scoped_lock lock( mMutex );
      return mStates.value( patternOf( value ) );
    }
    int syncs() const { return mSyncs; }

  private:
    struct File : sqlite3_file
    {
        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>( this + 1 ); }
    };

    SyncWatch() : mReal( sqlite3_vfs_find( nullptr ) ), mShim( *mReal )
    {
      mShim.zName = "syncwatch";
      mShim.pNext = nullptr;
      mShim.szOsFile = static_cast<int>( sizeof( File ) ) + mReal->szOsFile;
      mShim.pAppData = mReal->pAppData;
      mShim.xOpen = open;
      sqlite3_vfs_register( &mShim, 1 );
    }

    /** As it stands in a record: eight bytes, the high one first. */
    static quint64 patternOf( double value )
    {
      quint64 bits = 0;
      std::memcpy( &bits, &value, sizeof bits );
      return bits;
    }

    static sqlite3_file *real( sqlite3_file *file ) { return static_cast<File *>( file )->real(); }

    static int open( sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags )
    {
      SyncWatch &watch = install();
      if ( ( flags & SQLITE_OPEN_WAL ) == 0 )
        return watch.mReal->xOpen( watch.mReal, name, file, flags, outFlags ); // any other file is the real one
      file->pMethods = nullptr;
      const int code = watch.mReal->xOpen( watch.mReal, name, real( file ), flags, outFlags );
      if ( real( file )->pMethods )
        file->pMethods = methods();
      return code;
    }

    void written( const char *bytes, int size )
    {
      const std::scoped_lock lock( mMutex );
      if ( mStates.isEmpty() )
        return;
      quint64 window = 0;
      for ( int i = 0; i < size; ++i )
      {
        window = window << 8 | static_cast<unsigned char>( bytes[i] );
        const auto it = i >= 7 ? mStates.find( window ) : mStates.end();
        if ( it != mStates.end() && *it == State::Unseen )
          *it = State::Written;
      }
    }
    void synced()
    {
      const std::scoped_lock lock( mMutex );
      ++mSyncs;
      for ( State &state : mStates )
        state = state == State::Written ? State::Synced : state;
    }

    static const sqlite3_io_methods *methods()
    {
      static const sqlite3_io_methods sMethods = [] {
        sqlite3_io_methods made {};
        made.iVersion = 1;
        made.xClose = []( sqlite3_file *file ) { return real( file )->pMethods->xClose( real( file ) ); };
        made.xRead = []( sqlite3_file *file, void *bytes, int size, sqlite3_int64 at ) {
          return real( file )->pMethods->xRead( real( file ), bytes, size, at );
        };
        made.xWrite = []( sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at ) {
          install().written( static_cast<const char *>( bytes ), size );
          return real( file )->pMethods->xWrite( real( file ), bytes, size, at );
        };
        made.xTruncate = []( sqlite3_file *file, sqlite3_int64 size ) { return real( file )->pMethods->xTruncate( real( file ), size ); };
        made.xSync = []( sqlite3_file *file, int flags ) {
          std::this_thread::sleep_for( std::chrono::milliseconds( 20 ) ); // the disk is slow: an early answer would be seen
          const int code = real( file )->pMethods->xSync( real( file ), flags );
          if ( code == SQLITE_OK )
            install().synced();
          return code;
        };
        made.xFileSize = []( sqlite3_file *file, sqlite3_int64 *size ) { return real( file )->pMethods->xFileSize( real( file ), size ); };
        made.xLock = []( sqlite3_file *file, int level ) { return real( file )->pMethods->xLock( real( file ), level ); };
        made.xUnlock = []( sqlite3_file *file, int level ) { return real( file )->pMethods->xUnlock( real( file ), level ); };
        made.xCheckReservedLock = []( sqlite3_file *file, int *out ) {
          return real( file )->pMethods->xCheckReservedLock( real( file ), out );
        };
        made.xFileControl = []( sqlite3_file *file, int what, void *argument ) {
          return real( file )->pMethods->xFileControl( real( file ), what, argument );
        };
        made.xSectorSize = []( sqlite3_file *file ) { return real( file )->pMethods->xSectorSize( real( file ) ); };
        made.xDeviceCharacteristics = []( sqlite3_file *file ) { return real( file )->pMethods->xDeviceCharacteristics( real( file ) ); };
        return made;
      }();
      return &sMethods;
    }

    mutable std::mutex mMutex;
    QHash<quint64, State> mStates;
    std::atomic<int> mSyncs = 0;
    sqlite3_vfs *mReal;
    sqlite3_vfs mShim;
};

} // namespace jinguan::test

#include "store/sqlite/SqliteDatabase.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>
#include <QUrl>

#include <cerrno>
#include <cmath>
#include <cstring>
#include <limits>

namespace jinguan
{

namespace
{
constexpr int sBusyMilliseconds = 30000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SqliteDatabase )
};

bool isDiskFull( int code, int systemError )
{
  if ( ( code & 0xff ) == SQLITE_FULL )
    return true;
  if ( ( code & 0xff ) != SQLITE_IOERR )
    return false;
  // A quota or a limit on the size of files; SQLite does not always keep the number behind a failed write.
  return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG || ( code == SQLITE_IOERR_WRITE && systemError == 0 );
}
} // namespace

void SqliteStatement::bind( int position, const QString &value )
{
  const QByteArray utf8 = value.toUtf8();
  sqlite3_bind_text( mStatement.get(), position, utf8.constData(), static_cast<int>( utf8.size() ), SQLITE_TRANSIENT );
}

void SqliteStatement::bind( int position, const QByteArray &blob )
{
  sqlite3_bind_blob( mStatement.get(), position, blob.constData(), static_cast<int>( blob.size() ), SQLITE_TRANSIENT );
}

void SqliteStatement::bindNullable( int position, const QString &value )
{
  if ( value.isEmpty() )
    bindNull( position );
  else
    bind( position, value );
}

bool SqliteStatement::step()
{
  const int code = sqlite3_step( mStatement.get() );
  if ( code == SQLITE_ROW )
    return true;
  if ( code != SQLITE_DONE )
  {
    sqlite3 *handle = sqlite3_db_handle( mStatement.get() );
    mCode = code;
    mError = SqliteDatabase::describe(
      mPath, sqlite3_extended_errcode( handle ), sqlite3_system_errno( handle ), QString::fromUtf8( sqlite3_errmsg( handle ) ) );
  }
  return false;
}

Result<void> SqliteStatement::run()
{
  mCode = SQLITE_OK;
  step();
  reset();
  return outcome();
}

Result<void> SqliteStatement::outcome() const
{
  if ( mCode == SQLITE_OK )
    return {};
  return mError;
}

double SqliteStatement::number( int column ) const
{
  return isNull( column ) ? std::numeric_limits<double>::quiet_NaN() : sqlite3_column_double( mStatement.get(), column );
}

QString SqliteStatement::text( int column ) const
{
  const auto *utf8 = reinterpret_cast<const char *>( sqlite3_column_text( mStatement.get(), column ) );
  return QString::fromUtf8( utf8, sqlite3_column_bytes( mStatement.get(), column ) );
}

QByteArray SqliteStatement::blob( int column ) const
{
  const auto *bytes = static_cast<const char *>( sqlite3_column_blob( mStatement.get(), column ) );
  return { bytes, sqlite3_column_bytes( mStatement.get(), column ) };
}

QVariant SqliteStatement::value( int column ) const
{
  switch ( sqlite3_column_type( mStatement.get(), column ) )
  {
    case SQLITE_INTEGER:
      return integer( column );
    case SQLITE_FLOAT:
      return number( column );
    case SQLITE_NULL:
      return {};
    default:
      return text( column );
  }
}

QStringList SqliteStatement::columnNames() const
{
  QStringList names;
  for ( int column = 0; column < sqlite3_column_count( mStatement.get() ); ++column )
    names.append( QString::fromUtf8( sqlite3_column_name( mStatement.get(), column ) ) );
  return names;
}

Result<SqliteDatabase> SqliteDatabase::openUri( const QByteArray &name, const QString &path, int flags )
{
  sqlite3 *handle = nullptr;
  const int code = sqlite3_open_v2( name.constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr );
  SqliteDatabase database;
  database.mHandle.reset( handle );
  database.mPath = path;
  if ( code != SQLITE_OK )
  {
    if ( !handle )
      return describe( path, code, 0, QString::fromUtf8( sqlite3_errstr( code ) ) );
    return database.lastError();
  }
  sqlite3_extended_result_codes( handle, 1 );
  sqlite3_busy_timeout( handle, sBusyMilliseconds );
  return database;
}

Result<SqliteDatabase> SqliteDatabase::open( const QString &path, Access access )
{
  int flags = SQLITE_OPEN_READONLY;
  if ( access == Access::ReadWrite )
    flags = SQLITE_OPEN_READWRITE;
  else if ( access == Access::Create )
    flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  Result<SqliteDatabase> database = openUri( path.toUtf8(), path, flags );
  if ( !database || access == Access::ReadOnly )
    return database;
  // SQLite opens a write-protected file for reading without a word; here that is an error.
  if ( sqlite3_db_readonly( database->handle(), "main" ) == 1 )
    return describe( path, SQLITE_READONLY, 0, {} );
  if ( const Result<void> set = database->execute( "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL" ); !set )
    return set.error();
  return database;
}

Result<SqliteDatabase> SqliteDatabase::openImmutable( const QString &path )
{
  const QByteArray uri = QUrl::fromLocalFile( path ).toEncoded() + "?immutable=1";
  return openUri( uri, path, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI );
}

Result<SqliteDatabase> SqliteDatabase::openForReading( const QString &path )
{
  if ( !QFileInfo::exists( path ) )
    return describe( path, SQLITE_CANTOPEN, 0, {} );
  Result<SqliteDatabase> database = open( path, Access::ReadOnly );
  if ( !database )
    return database;
  const Result<qint64> version = database->integer( "PRAGMA schema_version" );
  if ( version )
    return database;
  // A file in write-ahead mode asks for a log beside it. Where none can be made and none is waiting, nobody can be writing.
  const int code = sqlite3_errcode( database->handle() ) & 0xff;
  const bool noLogPossible = code == SQLITE_CANTOPEN || code == SQLITE_READONLY;
  if ( noLogPossible && QFileInfo( path + QStringLiteral( "-wal" ) ).size() == 0 && QFileInfo( path ).isReadable() )
    return openImmutable( path );
  return version.error();
}

SqliteDatabase SqliteDatabase::borrow( sqlite3 *handle, const QString &path )
{
  SqliteDatabase database;
  database.mHandle = std::unique_ptr<sqlite3, Closer>( handle, Closer( false ) );
  database.mPath = path;
  return database;
}

Result<void> SqliteDatabase::execute( const QByteArray &sql ) const
{
  if ( sqlite3_exec( mHandle.get(), sql.constData(), nullptr, nullptr, nullptr ) != SQLITE_OK )
    return lastError();
  return {};
}

Result<SqliteStatement> SqliteDatabase::prepare( const QByteArray &sql ) const
{
  sqlite3_stmt *statement = nullptr;
  const int code =
    sqlite3_prepare_v3( mHandle.get(), sql.constData(), static_cast<int>( sql.size() ), SQLITE_PREPARE_PERSISTENT, &statement, nullptr );
  if ( code != SQLITE_OK )
    return lastError();
  SqliteStatement result;
  result.mStatement.reset( statement );
  result.mPath = mPath;
  return result;
}

Result<QString> SqliteDatabase::text( const QByteArray &sql ) const
{
  Result<SqliteStatement> statement = prepare( sql );
  if ( !statement )
    return statement.error();
  const QString value = statement->step() ? statement->text( 0 ) : QString();
  if ( !statement->ok() )
    return statement->outcome().error();
  return value;
}

Result<qint64> SqliteDatabase::integer( const QByteArray &sql ) const
{
  const Result<QString> value = text( sql );
  if ( !value )
    return value.error();
  return value->toLongLong();
}

bool SqliteDatabase::hasTable( const QString &table ) const
{
  Result<SqliteStatement> statement = prepare( "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?" );
  return statement && statement->with( table ).step();
}

Result<void> SqliteDatabase::setWriteAheadLog() const
{
  // A change of the journal does not call the busy handler, hence the loop.
  QElapsedTimer timer;
  timer.start();
  while ( true )
  {
    const Result<QString> mode = text( "PRAGMA journal_mode = WAL" );
    if ( mode && *mode == QLatin1String( "wal" ) )
    {
      // The first read opens the log and takes the shared lock that keeps others from changing the mode back.
      const Result<qint64> read = integer( "SELECT count(*) FROM sqlite_master" );
      return read ? Result<void>() : Result<void>( read.error() );
    }
    const bool busy = mode || ( sqlite3_errcode( mHandle.get() ) & 0xff ) == SQLITE_BUSY;
    if ( !busy )
      return mode.error();
    if ( timer.elapsed() > sBusyMilliseconds )
      break;
    QThread::msleep( 20 );
  }
  return Error { Text::tr( "The file cannot be set to write-ahead logging." ),
    Text::tr( "Close other programs that have it open, and see that it lies on a local disk." ), mPath };
}

void SqliteDatabase::settle() const
{
  if ( !isOpen() || sqlite3_db_readonly( mHandle.get(), "main" ) != 0 )
    return;
  sqlite3_busy_timeout( mHandle.get(), 0 );
  const Result<void> checkpoint = execute( "PRAGMA wal_checkpoint(TRUNCATE)" );
  // Refused while somebody else has the file open: the last one who closes does it.
  const Result<void> plain = execute( "PRAGMA journal_mode = DELETE" );
  Q_UNUSED( checkpoint )
  Q_UNUSED( plain )
  sqlite3_busy_timeout( mHandle.get(), sBusyMilliseconds );
}

Error SqliteDatabase::lastError() const
{
  return describe( mPath, sqlite3_extended_errcode( mHandle.get() ), sqlite3_system_errno( mHandle.get() ),
    QString::fromUtf8( sqlite3_errmsg( mHandle.get() ) ) );
}

Error SqliteDatabase::describe( const QString &path, int code, int systemError, const QString &detail )
{
  if ( isDiskFull( code, systemError ) )
    return { Text::tr( "There is no room left on the disk, or the file may not grow further." ),
      Text::tr( "Free some space and repeat; nothing of this step was kept." ), path };
  switch ( code & 0xff )
  {
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
      return { Text::tr( "The file must not be written." ), Text::tr( "Ask for the permission to write this file and its folder." ), path };
    case SQLITE_CANTOPEN:
      if ( !QFileInfo::exists( path ) )
        return { Text::tr( "The file is not there." ), Text::tr( "See whether the folder is a workspace." ), path };
      return { Text::tr( "The file cannot be opened." ), Text::tr( "Ask for the permission to read this file and its folder." ), path };
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return { Text::tr( "Another program has been writing for too long." ), Text::tr( "Wait until it is done and repeat." ), path };
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return { Text::tr( "The file is damaged (%1)." ).arg( detail ), Text::tr( "Restore a backup of the workspace." ), path };
    case SQLITE_IOERR:
      return { Text::tr( "The disk reports an error (%1)." ).arg( QString::fromLocal8Bit( std::strerror( systemError ) ) ),
        Text::tr( "Check the disk, then run a check of the workspace." ), path };
    default:
      return { Text::tr( "The data were not accepted by the file (%1)." ).arg( detail ), {}, path };
  }
}

QString SqliteDatabase::sourceId()
{
  return QString::fromLatin1( sqlite3_sourceid() );
}

SqliteTransaction::~SqliteTransaction()
{
  if ( !mActive )
    return;
  const Result<void> rolledBack = mDatabase.execute( "ROLLBACK" );
  Q_UNUSED( rolledBack ) // SQLite has rolled back by itself after a full disk
}

Result<void> SqliteTransaction::begin()
{
  const Result<void> begun = mDatabase.execute( "BEGIN IMMEDIATE" );
  mActive = begun.ok();
  return begun;
}

Result<void> SqliteTransaction::commit()
{
  const Result<void> committed = mDatabase.execute( "COMMIT" );
  if ( committed )
    mActive = false;
  return committed;
}

} // namespace jinguan

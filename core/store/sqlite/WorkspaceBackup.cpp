#include "store/sqlite/WorkspaceBackup.h"

#include "store/sqlite/Migrations.h"
#include "store/sqlite/SqliteDatabase.h"
#include "store/sqlite/WorkspaceOpener.h"
#include "store/sqlite/WriterLock.h"
#include "store/Workspace.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStorageInfo>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::WorkspaceBackup )
};

constexpr int sPagesPerStep = 4096;

QString timeStamp()
{
  return QDateTime::currentDateTimeUtc().toTimeZone( displayZone() ).toString( QStringLiteral( "yyyyMMdd-HHmmss" ) );
}

/** \a path, or with a number behind it when it is taken. */
QString freeName( const QString &path )
{
  QString name = path;
  for ( int number = 2; QFileInfo::exists( name ); ++number )
    name = path + QStringLiteral( "-%1" ).arg( number );
  return name;
}

Error cancelled()
{
  return { Text::tr( "The work was cancelled; nothing was changed." ), {}, {} };
}

/** Copies one database in a consistent state into \a target, which is then one plain file. */
Result<void> copyDatabase( const QString &source, const QString &target, Progress &progress )
{
  const Result<SqliteDatabase> from = SqliteDatabase::openForReading( source );
  if ( !from )
    return from.error();
  // One snapshot for the whole copy, however much is written meanwhile.
  if ( const Result<void> begun = from->execute( "BEGIN; SELECT count(*) FROM sqlite_master" ); !begun )
    return begun;
  const Result<SqliteDatabase> to = SqliteDatabase::open( target, SqliteDatabase::Access::Create );
  if ( !to )
    return to.error();
  sqlite3_backup *backup = sqlite3_backup_init( to->handle(), "main", from->handle(), "main" );
  if ( !backup )
    return to->lastError();
  int code = SQLITE_OK;
  while ( code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED )
  {
    code = sqlite3_backup_step( backup, sPagesPerStep );
    const double total = std::max( 1, sqlite3_backup_pagecount( backup ) );
    progress.report( 1.0 - sqlite3_backup_remaining( backup ) / total, Text::tr( "Copying %1" ).arg( QFileInfo( source ).fileName() ) );
    if ( progress.isCancelled() )
      break;
  }
  sqlite3_backup_finish( backup );
  if ( progress.isCancelled() )
    return cancelled();
  if ( code != SQLITE_DONE )
    return SqliteDatabase::describe( target, code, sqlite3_system_errno( to->handle() ), QString::fromUtf8( sqlite3_errstr( code ) ) );
  return to->execute( "PRAGMA journal_mode = DELETE" );
}

Result<QString> checksum( const QString &path, Progress &progress )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The file cannot be read (%1)." ).arg( file.errorString() ), Text::tr( "Choose another backup." ), path };
  constexpr qint64 block = 4 << 20;
  QCryptographicHash hash( QCryptographicHash::Sha256 );
  while ( !file.atEnd() )
  {
    const QByteArray bytes = file.read( block );
    if ( bytes.isEmpty() )
      return Error { Text::tr( "The file cannot be read (%1)." ).arg( file.errorString() ), Text::tr( "Choose another backup." ), path };
    hash.addData( bytes );
    progress.report( static_cast<double>( file.pos() ) / static_cast<double>( file.size() ),
      Text::tr( "Checking %1" ).arg( QFileInfo( path ).fileName() ) );
    if ( progress.isCancelled() )
      return cancelled();
  }
  return QString::fromLatin1( hash.result().toHex() );
}

/** The photos of a workspace or backup, by their paths in its folder. */
QStringList photosIn( const WorkspaceFiles &files )
{
  const QDir folder( files.folder() );
  QStringList names;
  for ( QDirIterator all( files.photos(), QDir::Files, QDirIterator::Subdirectories ); all.hasNext(); )
    names.append( folder.relativeFilePath( all.next() ) );
  names.sort();
  return names;
}

/** Copies files of the folder \a from into \a to; one that is there already stays as it is. */
Result<void> copyInto( const QString &from, const QString &to, const QStringList &names, Progress &progress )
{
  for ( qsizetype i = 0; i < names.size(); ++i )
  {
    const QString target = to + QLatin1Char( '/' ) + names.at( i );
    if ( QFileInfo::exists( target ) )
      continue;
    progress.report( static_cast<double>( i ) / static_cast<double>( names.size() ), Text::tr( "Copying %1" ).arg( names.at( i ) ) );
    if ( progress.isCancelled() )
      return cancelled();
    if ( !QDir().mkpath( QFileInfo( target ).absolutePath() ) || !QFile::copy( from + QLatin1Char( '/' ) + names.at( i ), target ) )
      return Error { Text::tr( "The file cannot be copied." ),
        Text::tr( "Free some space on the disk, and see whether the file can be read." ), from + QLatin1Char( '/' ) + names.at( i ), 0 };
    QFile::setPermissions( target, QFile::permissions( target ) | QFile::WriteOwner );
  }
  return {};
}

qint64 sizeOf( const QString &folder, const QStringList &names )
{
  qint64 bytes = 0;
  for ( const QString &name : names )
    bytes += QFileInfo( folder + QLatin1Char( '/' ) + name ).size();
  return bytes;
}

QStringList namesOf( const QJsonObject &manifest )
{
  QStringList names;
  for ( const QJsonValue &entry : manifest.value( QStringLiteral( "files" ) ).toArray() )
    names.append( entry.toObject().value( QStringLiteral( "name" ) ).toString() );
  return names;
}

/** Writes what the folder holds, with the schema versions of its files. */
Result<void> writeManifest( const QString &folder, Progress &progress )
{
  const WorkspaceFiles files( folder );
  const Result<SqliteDatabase> network = SqliteDatabase::openForReading( files.network() );
  const Result<SqliteDatabase> readings = SqliteDatabase::openForReading( files.readings() );
  if ( !network || !readings )
    return network ? readings.error() : network.error();
  const Result<int> networkVersion = WorkspaceOpener::networkVersion( *network );
  const Result<int> readingsVersion = WorkspaceOpener::readingsVersion( *readings );
  if ( !networkVersion || !readingsVersion )
    return networkVersion ? readingsVersion.error() : networkVersion.error();
  QJsonArray list;
  for ( const QString &name :
    QStringList { QFileInfo( files.network() ).fileName(), QFileInfo( files.readings() ).fileName() } + photosIn( files ) )
  {
    const QString path = folder + QLatin1Char( '/' ) + name;
    const Result<QString> sum = checksum( path, progress );
    if ( !sum )
      return sum.error();
    list.append( QJsonObject {
      { QStringLiteral( "name" ), name }, { QStringLiteral( "bytes" ), QFileInfo( path ).size() }, { QStringLiteral( "sha256" ), *sum } } );
  }
  const Result<QString> name = network->text( "SELECT value FROM property WHERE key = 'name'" );
  const QJsonObject manifest { { QStringLiteral( "format" ), 1 }, { QStringLiteral( "name" ), name ? *name : QString() },
    { QStringLiteral( "created" ), QDateTime::currentDateTimeUtc().toString( Qt::ISODateWithMs ) },
    { QStringLiteral( "network_schema" ), *networkVersion }, { QStringLiteral( "readings_schema" ), *readingsVersion },
    { QStringLiteral( "files" ), list } };
  QSaveFile file( WorkspaceFiles::manifest( folder ) );
  if ( file.open( QIODevice::WriteOnly ) && file.write( QJsonDocument( manifest ).toJson() ) > 0 && file.commit() )
    return {};
  return Error { Text::tr( "The manifest of the backup cannot be written (%1)." ).arg( file.errorString() ),
    Text::tr( "Free some space on the disk." ), folder };
}
} // namespace

Result<QString> WorkspaceBackup::writeDated( const QString &reason, Progress &progress ) const
{
  const QString suffix = reason.isEmpty() ? QString() : QLatin1Char( '-' ) + reason;
  return writeTo( freeName( mFiles.backups() + QLatin1Char( '/' ) + timeStamp() + suffix ), reason.isEmpty(), progress );
}

Result<QString> WorkspaceBackup::write( const QString &target, Progress &progress ) const
{
  return target.isEmpty() ? writeDated( {}, progress ) : writeTo( target, true, progress );
}

Result<QString> WorkspaceBackup::writeTo( const QString &target, bool withPhotos, Progress &progress ) const
{
  const QString folder = QDir::cleanPath( QDir( target ).absolutePath() );
  if ( QFileInfo::exists( folder ) && !( QFileInfo( folder ).isDir() && QDir( folder ).isEmpty() ) )
    return Error { Text::tr( "The place of the backup is taken." ), Text::tr( "Name a new or empty folder." ), folder };
  const QString partial = freeName( folder + QStringLiteral( ".partial" ) );
  if ( !QDir().mkpath( partial ) )
    return Error { Text::tr( "The folder of the backup cannot be made." ),
      Text::tr( "Ask for the permission to write there, or name another place." ), folder };
  Result<void> copied = copyFiles( partial, withPhotos, progress );
  if ( copied && QFileInfo::exists( folder ) )
    QDir().rmdir( folder );
  if ( copied && !QDir().rename( partial, folder ) )
    copied = Error { Text::tr( "The finished backup cannot be given its name." ), Text::tr( "Name another place." ), folder };
  if ( copied )
    return folder;
  QDir( partial ).removeRecursively();
  return copied.error();
}

Result<void> WorkspaceBackup::copyFiles( const QString &folder, bool withPhotos, Progress &progress ) const
{
  const QStringList photos = withPhotos ? photosIn( mFiles ) : QStringList();
  const qint64 needed = QFileInfo( mFiles.network() ).size() + QFileInfo( mFiles.readings() ).size() + sizeOf( mFiles.folder(), photos );
  const qint64 available = QStorageInfo( folder ).bytesAvailable();
  if ( available >= 0 && available < needed )
    return Error { Text::tr( "The backup needs %1 MB, the disk has %2 MB left." ).arg( needed >> 20 ).arg( available >> 20 ),
      Text::tr( "Free some space, or name another place." ), folder };
  const WorkspaceFiles copy( folder );
  // Network first: a series of a station that is added meanwhile may then lack its station, which `check` tells; never the reverse.
  if ( const Result<void> copied = copyDatabase( mFiles.network(), copy.network(), progress ); !copied )
    return copied;
  if ( const Result<void> copied = copyDatabase( mFiles.readings(), copy.readings(), progress ); !copied )
    return copied;
  if ( const Result<void> copied = copyInto( mFiles.folder(), folder, photos, progress ); !copied )
    return copied;
  return writeManifest( folder, progress );
}

Result<QJsonObject> WorkspaceBackup::readManifest( const QString &backup )
{
  QFile file( WorkspaceFiles::manifest( backup ) );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The folder is no backup: its manifest is missing." ),
      Text::tr( "Choose a folder that “jinguan workspace backup” made." ), backup };
  const QJsonObject manifest = QJsonDocument::fromJson( file.readAll() ).object();
  const QStringList names = namesOf( manifest );
  const bool isWhole = names.contains( QStringLiteral( "network.gpkg" ) ) && names.contains( QStringLiteral( "readings.db" ) );
  const bool staysInside = std::all_of( names.cbegin(), names.cend(), []( const QString &name ) {
    return !name.isEmpty() && QDir::isRelativePath( name ) && !name.split( QLatin1Char( '/' ) ).contains( QStringLiteral( ".." ) );
  } );
  if ( !isWhole || !staysInside )
    return Error { Text::tr( "The manifest of the backup is damaged." ), Text::tr( "Choose another backup." ), backup };
  return manifest;
}

Result<void> WorkspaceBackup::verify( const QString &backup, Progress &progress )
{
  const Result<QJsonObject> manifest = readManifest( backup );
  if ( !manifest )
    return manifest.error();
  for ( const QJsonValue &entry : manifest->value( QStringLiteral( "files" ) ).toArray() )
  {
    const QString path = backup + QLatin1Char( '/' ) + entry.toObject().value( QStringLiteral( "name" ) ).toString();
    const Result<QString> sum = checksum( path, progress );
    if ( !sum )
      return sum.error();
    if ( *sum != entry.toObject().value( QStringLiteral( "sha256" ) ).toString() )
      return Error { Text::tr( "The file is not as it was when the backup was made." ), Text::tr( "Choose another backup." ), path };
  }
  return {};
}

Result<void> WorkspaceBackup::requireIdle() const
{
  for ( const QString &path : { mFiles.network(), mFiles.readings() } )
  {
    if ( !QFileInfo::exists( path ) )
      continue;
    const Result<SqliteDatabase> database = SqliteDatabase::open( path, SqliteDatabase::Access::ReadWrite );
    if ( !database )
      continue; // damaged: nobody works with it
    database->settle();
    const Result<QString> mode = database->text( "PRAGMA journal_mode" );
    if ( mode && *mode == QLatin1String( "wal" ) )
      return Error { Text::tr( "Another program has the workspace open." ),
        Text::tr( "Close it (window, gateway, running imports) and repeat." ), path };
  }
  return {};
}

Result<void> WorkspaceBackup::restore( const QString &backup, Progress &progress ) const
{
  const WorkspaceFiles source( backup );
  if ( const Result<void> verified = verify( source.folder(), progress ); !verified )
    return verified;
  const Result<QJsonObject> manifest = readManifest( source.folder() );
  if ( !manifest )
    return manifest.error();
  const int networkVersion = manifest->value( QStringLiteral( "network_schema" ) ).toInt();
  if ( const Result<void> known = WorkspaceOpener::networkMigrations().refuseNewer( networkVersion, source.network() ); !known )
    return known;
  std::unique_ptr<WriterLock> lock;
  if ( QFileInfo( mFiles.folder() ).isDir() )
  {
    Result<std::unique_ptr<WriterLock>> taken = WriterLock::take( mFiles.folder() );
    if ( !taken )
      return taken.error();
    lock = taken.take();
    if ( const Result<void> idle = requireIdle(); !idle )
      return idle;
  }
  const QString fresh = freeName( mFiles.folder() + QStringLiteral( ".restoring" ) );
  if ( !QDir().mkpath( fresh ) )
    return Error { Text::tr( "The folder beside the workspace cannot be made." ), Text::tr( "Ask for the permission to write there." ),
      fresh };
  Result<void> done = copyBack( source.folder(), *manifest, fresh, progress );
  if ( done )
  {
    lock.reset();
    done = swap( fresh );
  }
  if ( !done )
    QDir( fresh ).removeRecursively();
  return done;
}

Result<void> WorkspaceBackup::copyBack( const QString &backup, const QJsonObject &manifest, const QString &fresh, Progress &progress ) const
{
  const Result<void> copied = copyInto( backup, fresh, namesOf( manifest ), progress );
  return copied ? copyInto( mFiles.folder(), fresh, photosIn( mFiles ), progress ) : copied; // photos that came since stay
}

Result<void> WorkspaceBackup::swap( const QString &fresh ) const
{
  QString kept;
  if ( QFileInfo::exists( mFiles.folder() ) )
  {
    kept = freeName( mFiles.folder() + QStringLiteral( "-before-restore-" ) + timeStamp() );
    if ( !QDir().rename( mFiles.folder(), kept ) )
      return Error { Text::tr( "The workspace cannot be set aside." ), Text::tr( "Ask for the permission to write the folder above it." ),
        mFiles.folder() };
  }
  if ( !QDir().rename( fresh, mFiles.folder() ) )
  {
    if ( !kept.isEmpty() )
      QDir().rename( kept, mFiles.folder() );
    return Error { Text::tr( "The restored workspace cannot be given its name." ),
      Text::tr( "Ask for the permission to write the folder above it." ), mFiles.folder() };
  }
  const QString backups = kept + QStringLiteral( "/backups" );
  if ( !kept.isEmpty() && QFileInfo::exists( backups ) )
    QDir().rename( backups, mFiles.backups() ); // they stay with the workspace
  return {};
}

QStringList WorkspaceBackup::list() const
{
  QList<std::pair<QString, QString>> dated;
  const QStringList names = QDir( mFiles.backups() ).entryList( QDir::Dirs | QDir::NoDotAndDotDot );
  for ( const QString &name : names )
  {
    const QString folder = mFiles.backups() + QLatin1Char( '/' ) + name;
    const Result<QJsonObject> manifest = readManifest( folder );
    if ( manifest )
      dated.append( { manifest->value( QStringLiteral( "created" ) ).toString(), folder } );
  }
  std::sort( dated.begin(), dated.end(), std::greater<>() );
  QStringList folders;
  for ( const auto &[created, folder] : dated )
    folders.append( folder );
  return folders;
}

Result<void> Workspace::restore( const QString &backup, const QString &folder, Progress &progress )
{
  return WorkspaceBackup( WorkspaceFiles( folder ) ).restore( backup, progress );
}

QStringList Workspace::backups( const QString &folder )
{
  return WorkspaceBackup( WorkspaceFiles( folder ) ).list();
}

} // namespace jinguan

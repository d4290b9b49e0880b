#include "store/sqlite/WorkspaceOpener.h"

#include "base/Resources.h"
#include "store/sqlite/GeoPackageFile.h"
#include "store/sqlite/Migrations.h"
#include "store/sqlite/ScenarioTable.h"
#include "store/sqlite/SqliteWorkspace.h"
#include "store/sqlite/StationRecords.h"
#include "store/sqlite/WorkspaceBackup.h"
#include "store/sqlite/WriterLock.h"

#include <QFileInfo>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::WorkspaceOpener )
};

/** Marks `readings.db` as ours ("JGRD"). */
constexpr qint64 sReadingsApplicationId = 0x4A475244;
/** Above this size an interrupted file is not looked through at opening; `check` does it. */
constexpr qint64 sQuickCheckBytes = 256 << 20;

bool isDamage( const SqliteDatabase &database )
{
  const int code = sqlite3_errcode( database.handle() ) & 0xff;
  return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

Error damaged( const QString &path, const QString &reason )
{
  return { Text::tr( "The file is damaged: %1." ).arg( reason ), {}, path };
}

Result<void> setNetworkVersion( const SqliteDatabase &database, int version )
{
  Result<SqliteStatement> upsert =
    database.prepare( "INSERT INTO property (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value" );
  if ( !upsert )
    return upsert.error();
  return upsert->with( WorkspaceOpener::networkVersionKey(), QString::number( version ) ).run();
}

Result<void> migrateReadings( const SqliteDatabase &database )
{
  const Migrations migrations = WorkspaceOpener::readingsMigrations();
  SqliteTransaction transaction( database );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  // Another process may have been here first.
  const Result<qint64> version = database.integer( "PRAGMA user_version" );
  if ( !version )
    return version.error();
  if ( const Result<void> run = migrations.run( database, static_cast<int>( *version ) ); !run )
    return run;
  const QByteArray mark = "PRAGMA user_version = " + QByteArray::number( migrations.target() )
    + "; PRAGMA application_id = " + QByteArray::number( sReadingsApplicationId );
  if ( const Result<void> marked = database.execute( mark ); !marked )
    return marked;
  return transaction.commit();
}

/** Within the open transaction of \a file. */
Result<void> migrateNetwork( GeoPackageFile &file, int version )
{
  const Migrations migrations = WorkspaceOpener::networkMigrations();
  if ( const Result<void> run = migrations.run( file.sql(), version ); !run )
    return run;
  return setNetworkVersion( file.sql(), migrations.target() );
}

/** `network.gpkg` with its feature tables and the present schema. */
Result<void> createNetwork( const QString &path )
{
  const Result<std::unique_ptr<GeoPackageFile>> file = GeoPackageFile::create( path );
  if ( !file )
    return file.error();
  if ( const Result<void> begun = ( *file )->begin(); !begun )
    return begun;
  if ( const Result<void> stations = StationRecords::create( **file ); !stations )
    return stations;
  if ( const Result<void> sites = ScenarioTable::create( **file ); !sites )
    return sites;
  if ( const Result<void> flushed = ( *file )->flush(); !flushed )
    return flushed;
  if ( const Result<void> migrated = migrateNetwork( **file, 0 ); !migrated )
    return migrated;
  return ( *file )->commit();
}
} // namespace

WorkspaceOpener::WorkspaceOpener( const QString &folder, const FileSystemProbe &probe ) : mFiles( folder ), mProbe( probe ) {}

QString WorkspaceOpener::networkVersionKey()
{
  return QStringLiteral( "schema_version" );
}

Migrations WorkspaceOpener::networkMigrations()
{
  return { Resources::path( QStringLiteral( "schema/network" ) ), Workspace::networkSchemaVersion };
}

Migrations WorkspaceOpener::readingsMigrations()
{
  return { Resources::path( QStringLiteral( "schema/readings" ) ), Workspace::readingsSchemaVersion };
}

Result<void> WorkspaceOpener::refuseShare() const
{
  if ( !mProbe.isNetworkShare( mFiles.folder() ) )
    return {};
  return Error { Text::tr( "The folder lies on a network share (%1), where a workspace would sooner or later be damaged." )
                   .arg( mProbe.typeName( mFiles.folder() ) ),
    Text::tr( "Copy the folder to a disk of this computer and open it there; backups may lie on the share." ), mFiles.folder() };
}

Error WorkspaceOpener::withBackup( const Error &error ) const
{
  const QStringList backups = Workspace::backups( mFiles.folder() );
  Error result = error;
  result.remedy = backups.isEmpty() ? Text::tr( "There is no backup below this folder; look for a copy elsewhere and restore it with: "
                                                "jinguan workspace restore \"%1\" --from BACKUP" )
                                        .arg( mFiles.folder() )
                                    : Text::tr( "The newest backup is %1. Restore it with: jinguan workspace restore \"%2\" --from \"%1\"" )
                                        .arg( backups.first(), mFiles.folder() );
  return result;
}

Result<void> WorkspaceOpener::create( const QString &name ) const
{
  const QFileInfo target( mFiles.folder() );
  if ( target.exists() && !target.isDir() )
    return Error { Text::tr( "This is a file, not a folder." ), Text::tr( "Name a new folder." ), mFiles.folder() };
  if ( target.exists() && !QDir( mFiles.folder() ).isEmpty( QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot ) )
    return Error { Text::tr( "The folder is not empty." ), Text::tr( "Name a new or empty folder for the workspace." ), mFiles.folder() };
  if ( const Result<void> local = refuseShare(); !local )
    return local;
  const bool isNew = !target.exists();
  if ( !QDir().mkpath( mFiles.folder() ) )
    return Error { Text::tr( "The folder cannot be made." ), Text::tr( "Ask for the permission to write there, or name another place." ),
      mFiles.folder() };
  const Result<void> created = createFiles( name );
  if ( created )
    return {};
  for ( const QString &path : { mFiles.network(), mFiles.readings() } )
  {
    for ( const char *suffix : { "", "-wal", "-shm", "-journal" } )
      QFile::remove( path + QLatin1String( suffix ) );
  }
  if ( isNew )
    QDir().rmdir( mFiles.folder() );
  return created;
}

Result<void> WorkspaceOpener::createFiles( const QString &name ) const
{
  const Result<std::unique_ptr<WriterLock>> lock = WriterLock::take( mFiles.folder() );
  if ( !lock )
    return lock.error();
  if ( const Result<void> made = createNetwork( mFiles.network() ); !made )
    return made;
  const Result<SqliteDatabase> readings = SqliteDatabase::open( mFiles.readings(), SqliteDatabase::Access::Create );
  if ( !readings )
    return readings.error();
  if ( const Result<void> migrated = migrateReadings( *readings ); !migrated )
    return migrated;
  const Result<SqliteDatabase> network = SqliteDatabase::open( mFiles.network(), SqliteDatabase::Access::ReadWrite );
  if ( !network )
    return network.error();
  Result<SqliteStatement> insert = network->prepare( "INSERT INTO property (key, value) VALUES (?, ?)" );
  if ( !insert )
    return insert.error();
  if ( const Result<void> named = insert->with( QStringLiteral( "name" ), name ).run(); !named )
    return named;
  return insert->with( QStringLiteral( "created" ), QDateTime::currentDateTimeUtc().toString( Qt::ISODate ) ).run();
}

Result<int> WorkspaceOpener::networkVersion( const SqliteDatabase &database )
{
  if ( QFileInfo( database.path() ).size() == 0 )
    return damaged( database.path(), Text::tr( "it is empty" ) );
  if ( const Result<qint64> readable = database.integer( "SELECT count(*) FROM sqlite_master" ); !readable )
    return isDamage( database ) ? damaged( database.path(), Text::tr( "it is cut, overwritten or no database" ) ) : readable.error();
  for ( const char *table : { "gpkg_contents", "station", "property" } )
  {
    if ( !database.hasTable( QString::fromLatin1( table ) ) )
      return damaged( database.path(), Text::tr( "the table “%1” is missing" ).arg( QString::fromLatin1( table ) ) );
  }
  const Result<QString> version = database.text( "SELECT value FROM property WHERE key = 'schema_version'" );
  if ( !version )
    return isDamage( database ) ? damaged( database.path(), Text::tr( "it is cut, overwritten or no database" ) ) : version.error();
  if ( version->toInt() < 1 )
    return damaged( database.path(), Text::tr( "its schema version is missing" ) );
  return version->toInt();
}

Result<int> WorkspaceOpener::readingsVersion( const SqliteDatabase &database )
{
  if ( QFileInfo( database.path() ).size() == 0 )
    return damaged( database.path(), Text::tr( "it is empty" ) );
  const Result<qint64> application = database.integer( "PRAGMA application_id" );
  const Result<qint64> readable = database.integer( "SELECT count(*) FROM sqlite_master" );
  if ( !application || !readable )
    return isDamage( database ) ? damaged( database.path(), Text::tr( "it is cut, overwritten or no database" ) ) : readable.error();
  if ( *application != sReadingsApplicationId || !database.hasTable( QStringLiteral( "reading" ) ) )
    return damaged( database.path(), Text::tr( "it does not hold readings" ) );
  const Result<qint64> version = database.integer( "PRAGMA user_version" );
  if ( !version )
    return version.error();
  return static_cast<int>( *version );
}

Result<void> WorkspaceOpener::requireReadable() const
{
  for ( const QString &path : { mFiles.network(), mFiles.readings() } )
  {
    if ( QFileInfo::exists( path ) && !QFileInfo( path ).isReadable() )
      return SqliteDatabase::describe( path, SQLITE_CANTOPEN, 0, {} );
  }
  return {};
}

Result<void> WorkspaceOpener::inspect( OpenMode mode ) const
{
  if ( const Result<void> readable = requireReadable(); !readable )
    return readable;
  const Result<SqliteDatabase> network = SqliteDatabase::openForReading( mFiles.network() );
  if ( !network )
    return withBackup( network.error() );
  const Result<SqliteDatabase> readings = SqliteDatabase::openForReading( mFiles.readings() );
  if ( !readings )
    return withBackup( readings.error() );
  const Result<int> ofNetwork = networkVersion( *network );
  if ( !ofNetwork )
    return withBackup( ofNetwork.error() );
  const Result<int> ofReadings = readingsVersion( *readings );
  if ( !ofReadings )
    return withBackup( ofReadings.error() );
  if ( const Result<void> known = networkMigrations().refuseNewer( *ofNetwork, mFiles.network() ); !known )
    return known;
  if ( const Result<void> known = readingsMigrations().refuseNewer( *ofReadings, mFiles.readings() ); !known )
    return known;
  if ( *ofNetwork == Workspace::networkSchemaVersion && *ofReadings == Workspace::readingsSchemaVersion )
    return {};
  if ( mode != OpenMode::ReadWrite )
    return Error { Text::tr( "The workspace was written by an older version of Jinguan." ),
      Text::tr( "Open it once for editing; it is then brought up to date after a copy." ), mFiles.folder() };
  return migrate( *ofNetwork, *ofReadings );
}

Result<void> WorkspaceOpener::migrate( int networkVersion, int readingsVersion ) const
{
  Progress silent;
  const Result<QString> copy = WorkspaceBackup( mFiles ).writeDated( QStringLiteral( "before-migration" ), silent );
  if ( !copy )
    return Error {
      Text::tr( "The workspace is of an older version and could not be copied before the change: %1" ).arg( copy.error().message ),
      copy.error().remedy, mFiles.folder()
    };
  if ( networkVersion < Workspace::networkSchemaVersion )
  {
    const Result<std::unique_ptr<GeoPackageFile>> file = GeoPackageFile::open( mFiles.network() );
    if ( !file )
      return file.error();
    if ( const Result<void> begun = ( *file )->begin(); !begun )
      return begun;
    if ( const Result<void> migrated = migrateNetwork( **file, networkVersion ); !migrated )
      return migrated;
    if ( const Result<void> committed = ( *file )->commit(); !committed )
      return committed;
  }
  if ( readingsVersion < Workspace::readingsSchemaVersion )
  {
    const Result<SqliteDatabase> readings = SqliteDatabase::open( mFiles.readings(), SqliteDatabase::Access::ReadWrite );
    if ( !readings )
      return readings.error();
    return migrateReadings( *readings );
  }
  return {};
}

Result<void> WorkspaceOpener::inspectAfterInterruption() const
{
  // We hold the lock of the writer: a log that is not empty was left by one that did not close.
  if ( QFileInfo( mFiles.network() + QStringLiteral( "-wal" ) ).size() == 0 || QFileInfo( mFiles.network() ).size() > sQuickCheckBytes )
    return {};
  const Result<SqliteDatabase> network = SqliteDatabase::openForReading( mFiles.network() );
  if ( !network )
    return withBackup( network.error() );
  const Result<QString> answer = network->text( "PRAGMA quick_check(1)" );
  if ( answer && *answer == QLatin1String( "ok" ) )
    return {};
  return withBackup( damaged( mFiles.network(), answer ? *answer : answer.error().message ) );
}

Result<std::unique_ptr<SqliteNetworkStore>> WorkspaceOpener::openNetwork( OpenMode mode ) const
{
  const bool writable = mode == OpenMode::ReadWrite;
  Result<LayerRoles> roles = LayerRoles::load( Resources::path( QStringLiteral( "schema/layer_roles.csv" ) ) );
  if ( !roles )
    return roles.error();
  Result<SqliteDatabase> database = writable ? SqliteDatabase::open( mFiles.network(), SqliteDatabase::Access::ReadWrite )
                                             : SqliteDatabase::openForReading( mFiles.network() );
  if ( !database )
    return database.error();
  if ( writable )
  {
    if ( const Result<void> log = database->setWriteAheadLog(); !log )
      return log.error();
  }
  return std::make_unique<SqliteNetworkStore>( database.take(), roles.take(), writable );
}

Result<std::unique_ptr<SqliteReadingStore>> WorkspaceOpener::openReadings( const WorkspaceFiles &files, OpenMode mode )
{
  const bool writable = mode != OpenMode::ReadOnly;
  Result<SqliteDatabase> database = writable ? SqliteDatabase::open( files.readings(), SqliteDatabase::Access::ReadWrite )
                                             : SqliteDatabase::openForReading( files.readings() );
  if ( !database )
    return database.error();
  if ( writable )
  {
    if ( const Result<void> log = database->setWriteAheadLog(); !log )
      return log.error();
    // The log goes into the file every 16 MB: a file being imported touches the same pages of a series batch after batch.
    if ( const Result<void> set = database->execute( "PRAGMA wal_autocheckpoint = 4000" ); !set )
      return set.error();
  }
  return std::make_unique<SqliteReadingStore>( database.take(), writable );
}

Result<std::unique_ptr<Workspace>> WorkspaceOpener::open( OpenMode mode ) const
{
  const QFileInfo folder( mFiles.folder() );
  if ( !folder.isDir() )
    return Error { folder.exists() ? Text::tr( "This is a file, not the folder of a workspace." )
                                   : Text::tr( "The folder does not exist." ),
      Text::tr( "Name the folder that holds network.gpkg and readings.db, or create a workspace." ), mFiles.folder() };
  if ( !QFileInfo::exists( mFiles.network() ) && !QFileInfo::exists( mFiles.readings() ) )
    return Error { Text::tr( "The folder is no workspace: it holds neither network.gpkg nor readings.db." ),
      Text::tr( "Name the folder that holds them, or create a workspace." ), mFiles.folder() };
  if ( const Result<void> local = refuseShare(); !local )
    return local.error();
  std::unique_ptr<WriterLock> lock;
  if ( mode == OpenMode::ReadWrite )
  {
    Result<std::unique_ptr<WriterLock>> taken = WriterLock::take( mFiles.folder() );
    if ( !taken )
      return taken.error();
    lock = taken.take();
    if ( const Result<void> sound = inspectAfterInterruption(); !sound )
      return sound.error();
  }
  if ( const Result<void> inspected = inspect( mode ); !inspected )
    return inspected.error();
  Result<std::unique_ptr<SqliteNetworkStore>> network = openNetwork( mode );
  if ( !network )
    return network.error();
  Result<std::unique_ptr<SqliteReadingStore>> readings = openReadings( mFiles, mode );
  if ( !readings )
    return readings.error();
  return std::unique_ptr<Workspace>(
    std::make_unique<SqliteWorkspace>( mFiles, mode, std::move( lock ), network.take(), readings.take() ) );
}

bool Workspace::isWorkspace( const QString &folder )
{
  return QFileInfo::exists( WorkspaceFiles( folder ).network() );
}

Result<std::unique_ptr<Workspace>> Workspace::create( const QString &folder, const QString &name, const FileSystemProbe &probe )
{
  const WorkspaceOpener opener( folder, probe );
  if ( const Result<void> created = opener.create( name ); !created )
    return created.error();
  return opener.open( OpenMode::ReadWrite );
}

Result<std::unique_ptr<Workspace>> Workspace::open( const QString &folder, OpenMode mode, const FileSystemProbe &probe )
{
  return WorkspaceOpener( folder, probe ).open( mode );
}

} // namespace jinguan

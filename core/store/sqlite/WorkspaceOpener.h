#pragma once

#include "store/sqlite/LayerRoles.h"
#include "store/sqlite/SqliteNetworkStore.h"
#include "store/sqlite/SqliteReadingStore.h"
#include "store/sqlite/WorkspaceFiles.h"
#include "store/Workspace.h"

namespace jinguan
{

class Migrations;

/**
 * Makes and opens the two files of a workspace: refuses what must not be opened, brings older ones to the present schema (after
 * a copy), sets write-ahead logging.
 */
class WorkspaceOpener
{
  public:
    WorkspaceOpener( const QString &folder, const FileSystemProbe &probe );

    Result<void> create( const QString &name ) const;
    Result<std::unique_ptr<Workspace>> open( OpenMode mode ) const;

    /** A reading store with a connection of its own; the file has the present schema. */
    static Result<std::unique_ptr<SqliteReadingStore>> openReadings( const WorkspaceFiles &files, OpenMode mode );

    /** Key of the property that holds the schema version of `network.gpkg`. */
    static QString networkVersionKey();
    static Migrations networkMigrations();
    static Migrations readingsMigrations();

    /** Schema version of an open `network.gpkg`; an error when it is no such file. */
    static Result<int> networkVersion( const SqliteDatabase &database );
    /** Schema version of an open `readings.db`; an error when it is no such file. */
    static Result<int> readingsVersion( const SqliteDatabase &database );

  private:
    Result<void> refuseShare() const;
    Result<void> createFiles( const QString &name ) const;
    Result<std::unique_ptr<SqliteNetworkStore>> openNetwork( OpenMode mode ) const;
    Result<void> requireReadable() const;
    Result<void> inspect( OpenMode mode ) const;
    Result<void> inspectAfterInterruption() const;
    Result<void> migrate( int networkVersion, int readingsVersion ) const;
    Error withBackup( const Error &error ) const;

    WorkspaceFiles mFiles;
    const FileSystemProbe &mProbe;
};

} // namespace jinguan

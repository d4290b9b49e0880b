#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "store/sqlite/WorkspaceFiles.h"

#include <QJsonObject>
#include <QStringList>

namespace jinguan
{

/**
 * Copies of a workspace: both files in a consistent state, while others write, with a manifest that carries their checksums.
 *
 * A backup is made under another name and renamed when it is whole.
 */
class WorkspaceBackup
{
  public:
    explicit WorkspaceBackup( const WorkspaceFiles &files ) : mFiles( files ) {}

    /** Into \a target, a new folder, or `backups/<time>` below the workspace when it is empty; returns the folder. */
    Result<QString> write( const QString &target, Progress &progress ) const;
    /** Into `backups/<time>-<reason>`. */
    Result<QString> writeDated( const QString &reason, Progress &progress ) const;

    /** Puts \a backup in the place of the workspace; what was there is kept beside it under a dated name. */
    Result<void> restore( const QString &backup, Progress &progress ) const;

    /** Compares the files of \a backup with its manifest. */
    static Result<void> verify( const QString &backup, Progress &progress );
    /** Folders of backups below the workspace, newest first. */
    QStringList list() const;

  private:
    Result<void> copyFiles( const QString &folder, Progress &progress ) const;
    Result<void> requireIdle() const;
    Result<void> swap( const QString &fresh ) const;
    static Result<QJsonObject> readManifest( const QString &backup );

    WorkspaceFiles mFiles;
};

} // namespace jinguan

#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "store/sqlite/WorkspaceFiles.h"

#include <QJsonObject>
#include <QStringList>

namespace jinguan
{

/**
 * Copies of a workspace: both databases in a consistent state, while others write, and the photos, with a manifest that carries their checksums.
 *
 * A backup is made under another name and renamed when it is whole. Photos are only ever added to a workspace: the copy before a migration does without them, and
 * whatever is restored, those that are there stay.
 */
class WorkspaceBackup
{
  public:
    explicit WorkspaceBackup( const WorkspaceFiles &files ) : mFiles( files ) {}

    /** Into \a target, a new folder, or `backups/<time>` below the workspace when it is empty; returns the folder. */
    Result<QString> write( const QString &target, Progress &progress ) const;
    /** Into `backups/<time>-<reason>`; without the photos when a reason is given. */
    Result<QString> writeDated( const QString &reason, Progress &progress ) const;

    /** Puts \a backup in the place of the workspace; what was there is kept beside it under a dated name. */
    Result<void> restore( const QString &backup, Progress &progress ) const;

    /** Compares the files of \a backup with its manifest. */
    static Result<void> verify( const QString &backup, Progress &progress );
    /** Folders of backups below the workspace, newest first. */
    QStringList list() const;

  private:
    Result<QString> writeTo( const QString &target, bool withPhotos, Progress &progress ) const;
    Result<void> copyFiles( const QString &folder, bool withPhotos, Progress &progress ) const;
    Result<void> copyBack( const QString &backup, const QJsonObject &manifest, const QString &fresh, Progress &progress ) const;
    Result<void> requireIdle() const;
    Result<void> swap( const QString &fresh ) const;
    static Result<QJsonObject> readManifest( const QString &backup );

    WorkspaceFiles mFiles;
};

} // namespace jinguan

#pragma once

#include <QString>

namespace jinguan
{

/** Where the parts of a workspace lie in its folder. */
class WorkspaceFiles
{
  public:
    explicit WorkspaceFiles( const QString &folder );

    const QString &folder() const { return mFolder; }
    QString network() const { return mFolder + QStringLiteral( "/network.gpkg" ); }
    QString readings() const { return mFolder + QStringLiteral( "/readings.db" ); }
    QString lock() const { return mFolder + QStringLiteral( "/network.lock" ); }
    /** Pictures of stations, `photos/CODE/FILE`: files are added to it, never changed. */
    QString photos() const { return mFolder + QStringLiteral( "/photos" ); }
    QString backups() const { return mFolder + QStringLiteral( "/backups" ); }
    static QString manifest( const QString &backup ) { return backup + QStringLiteral( "/manifest.json" ); }

    /** Name of the person at this computer, for locks and logs. */
    static QString systemUser();

  private:
    QString mFolder;
};

} // namespace jinguan

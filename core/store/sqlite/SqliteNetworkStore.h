#pragma once

#include "store/NetworkStore.h"
#include "store/sqlite/LayerRoles.h"
#include "store/sqlite/SharedFileLock.h"
#include "store/sqlite/SqliteDatabase.h"

#include <functional>
#include <memory>

namespace jinguan
{

class GeoPackageFile;

/**
 * Stations, layers and plans in `network.gpkg`.
 *
 * Holds one connection for as long as it lives, from which it reads and writes attribute tables; units of work that touch
 * features go through a GeoPackageFile of their own.
 */
class SqliteNetworkStore : public NetworkStore
{
  public:
    /** Takes over \a database, which has the schema and, when \a writable, is in write-ahead mode. */
    SqliteNetworkStore( SqliteDatabase database, LayerRoles roles, bool writable );
    ~SqliteNetworkStore() override;

    const SqliteDatabase &database() const { return mDatabase; }
    const LayerRoles &layerRoles() const { return mRoles; }
    const UserProfile &user() const { return mUser; }

    /**
     * Does \a work on attribute tables as one unit of work and notes it in the log of users as \a action on \a object; nothing is kept when it fails or the network was opened for reading
     * only.
     */
    Result<void> change( const QString &action, const QString &object, const std::function<Result<void>( const SqliteDatabase & )> &work,
      const QString &detail = {} ) const;

    bool isReadOnly() const override { return !mWritable; }
    void setUser( const UserProfile &user ) override { mUser = user; }

    Result<QList<Station>> stations() const override;
    Result<Station> station( const QString &code ) const override;
    Result<QList<Station>> saveStations( const QList<Station> &stations ) override;
    Result<LayerSource> stationLayer() const override;

    QList<LayerRole> roles() const override { return mRoles.roles(); }
    Result<QList<LayerSource>> layers() const override;
    Result<qint64> writeLayer(
      const QString &role, const QList<LayerFeature> &features, const LayerProvenance &provenance, bool append ) override;
    Result<QList<LayerFeature>> features( const QString &role ) const override;

    Result<QList<Scenario>> scenarios() const override;
    Result<Scenario> scenario( const QString &name ) const override;
    Result<Scenario> saveScenario( const Scenario &scenario ) override;
    Result<void> removeScenario( const QString &name ) override;

    Result<QList<Bookmark>> bookmarks() const override;
    Result<void> saveBookmarks( const QList<Bookmark> &bookmarks ) override;

    QString property( const QString &key ) const override;
    Result<void> setProperty( const QString &key, const QString &value ) override;

    Result<void> saveLayerStyle( const QString &role, const QString &styleName, const QString &qml, const QString &sld ) override;
    Result<void> saveProject( const QString &name, const QByteArray &qgs ) override;

  private:
    Result<void> requireWritable() const;
    /** A GeoPackage with an open transaction. */
    Result<std::unique_ptr<GeoPackageFile>> edit() const;
    Result<void> finish( GeoPackageFile &file, const QString &action, const QString &object, const QString &detail = {} ) const;
    Result<void> log( const SqliteDatabase &database, const QString &action, const QString &object, const QString &detail ) const;
    QString uriOf( const QString &table ) const;
    Result<QString> styledTable( const QString &role ) const;

    SqliteDatabase mDatabase;
    std::unique_ptr<SharedFileLock> mLogLock; //!< while the file is in write-ahead mode
    LayerRoles mRoles;
    UserProfile mUser;
    bool mWritable = false;
};

} // namespace jinguan

#pragma once

#include "store/sqlite/LayerRoles.h"

class OGRLayer;

namespace jinguan
{

class GeoPackageFile;
class SqliteDatabase;

/** The map layers: one feature table per role, made when it is first written, and `layer_meta` with their origin. */
class LayerTables
{
  public:
    /** \a roles outlives the object. */
    explicit LayerTables( const LayerRoles &roles ) : mRoles( roles ) {}

    /** The layers that exist, lowest first; `uri` is left to the caller. */
    Result<QList<LayerSource>> read( const SqliteDatabase &database ) const;
    Result<QList<LayerFeature>> features( const SqliteDatabase &database, const QString &role ) const;

    /** Replaces or adds the features of \a role within the open transaction of \a file; returns how many are there now. */
    Result<qint64> write( GeoPackageFile &file, const QString &role, const QList<LayerFeature> &features, const LayerProvenance &provenance,
      bool append ) const;

  private:
    Result<const LayerRole *> require( const QString &role ) const;
    Result<OGRLayer *> tableFor( GeoPackageFile &file, const LayerRole &role, bool append ) const;
    Result<void> writeProvenance(
      const SqliteDatabase &database, const QString &role, const LayerProvenance &provenance, bool append ) const;

    const LayerRoles &mRoles;
};

} // namespace jinguan

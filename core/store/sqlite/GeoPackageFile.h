#pragma once

#include "base/Result.h"
#include "store/sqlite/SqliteDatabase.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

class GDALDataset;
class OGRGeometry;
class OGRLayer;

namespace jinguan
{

/** A column of a feature table. */
struct FeatureColumn
{
    enum class Type
    {
      Text,
      Real,
      Integer
    };
    QString name;
    Type type = Type::Text;
};

/**
 * A GeoPackage opened for writing through OGR, which keeps extents, R-tree and feature counts right.
 *
 * sql() is the driver's own connection, so that attribute tables are written in the same transaction as the features. Opened for
 * one unit of work: begin(), write, commit(); whatever was not committed is rolled back when the object goes.
 */
class GeoPackageFile
{
  public:
    static Result<std::unique_ptr<GeoPackageFile>> create( const QString &path );
    static Result<std::unique_ptr<GeoPackageFile>> open( const QString &path );
    ~GeoPackageFile();

    const SqliteDatabase &sql() const { return mSql; }

    Result<void> begin();
    Result<void> commit();
    /** Makes tables and indexes that the driver has put off. */
    Result<void> flush();

    /** Makes a feature table in EPSG:4490; \a geometry is `point`, `line` or `polygon` (lines and polygons as multi-parts). */
    Result<OGRLayer *> createLayer(
      const QString &table, const QString &geometry, const QString &title, const QList<FeatureColumn> &columns );
    /** The feature table called \a table. */
    Result<OGRLayer *> layer( const QString &table );
    /** Removes all features of \a table; their ids are not used again. */
    Result<void> clear( const QString &table );
    /** Makes the extent of \a table that of its features. */
    Result<void> recomputeExtent( const QString &table );

    /** What the driver said last, as an error about the file. */
    Error lastError() const;

    /** Registers the drivers of GDAL, once in the process. */
    static void registerDrivers();
    /** The version of SQLite the GeoPackage driver works with. */
    static Result<QString> driverSourceId();

    /** \a wkb as a geometry that fits a table of \a geometry (multi-part, two dimensions, no curves); an error when it does not. */
    static Result<std::unique_ptr<OGRGeometry>> fitGeometry( const QByteArray &wkb, const QString &geometry );
    /** The well-known binary within a geometry of a GeoPackage; empty when it is none. */
    static QByteArray wkbOfBlob( const QByteArray &blob );

  private:
    struct DatasetCloser
    {
        void operator()( GDALDataset *dataset ) const;
    };
    static Result<std::unique_ptr<GeoPackageFile>> wrap( GDALDataset *dataset, const QString &path );
    GeoPackageFile() = default;

    std::unique_ptr<GDALDataset, DatasetCloser> mDataset;
    SqliteDatabase mSql;
    QString mPath;
    bool mInTransaction = false;
};

} // namespace jinguan

#pragma once

#include "base/Result.h"
#include "monitoring/Station.h"

#include <QList>

class OGRLayer;

namespace jinguan
{

class GeoPackageFile;
class SqliteDatabase;

/** The stations: the feature table `station` with their present places, `station_position` and `station_state` with dates. */
class StationRecords
{
  public:
    static constexpr const char *name = "station";

    /** Makes the feature table; the others come with the migrations. */
    static Result<void> create( GeoPackageFile &file );

    /** All stations in the order of their ids, or the one called \a code. */
    static Result<QList<Station>> read( const SqliteDatabase &database, const QString &code = {} );

    /** Writes \a stations within the open transaction of \a file; returns them with their ids. */
    static Result<QList<Station>> save( GeoPackageFile &file, const QList<Station> &stations );

  private:
    static Result<void> checkCodes( const SqliteDatabase &database, const QList<Station> &stations );
    static Result<void> readDated( const SqliteDatabase &database, QList<Station> &stations );
    static Result<qint64> saveFeature( OGRLayer &layer, const GeoPackageFile &file, const Station &station );
    static Result<void> saveDated( const SqliteDatabase &database, const Station &station );
};

} // namespace jinguan

#pragma once

#include "base/Result.h"
#include "store/NetworkStore.h"

#include <QList>

class OGRLayer;

namespace jinguan
{

class GeoPackageFile;
class SqliteDatabase;

/** Planning scenarios: the table `scenario` and the feature table `scenario_site`. */
class ScenarioTable
{
  public:
    static constexpr const char *siteTable = "scenario_site";

    /** Makes the feature table of the sites; the other comes with the migrations. */
    static Result<void> create( GeoPackageFile &file );

    /** All scenarios in the order of their ids, or the one called \a name. */
    static Result<QList<Scenario>> read( const SqliteDatabase &database, const QString &name = {} );

    /** Writes \a scenario and its sites within the open transaction of \a file; sites that are not in it any more are removed. */
    static Result<Scenario> save( GeoPackageFile &file, const Scenario &scenario );
    static Result<void> remove( GeoPackageFile &file, qint64 scenario );

  private:
    static Result<qint64> saveRow( const SqliteDatabase &database, const Scenario &scenario );
    static Result<void> saveSites( GeoPackageFile &file, Scenario &scenario );
    static Result<QList<qint64>> siteIds( const SqliteDatabase &database, qint64 scenario );
    static Result<void> readSites( const SqliteDatabase &database, QList<Scenario> &scenarios );
};

} // namespace jinguan

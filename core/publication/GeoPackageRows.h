#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QStringList>
#include <QVariantMap>

namespace jinguan
{

/** Reads a GeoPackage that was made for the public back, as any other program would. */
class GeoPackageRows
{
  public:
    /** The rows of \a table in \a path: fields by name, and of a point `x` and `y` as it lies in the file. */
    static Result<QList<QVariantMap>> read( const QString &path, const QString &table );

    /** Names of all tables in order; empty when \a path is no GeoPackage. */
    static QStringList tables( const QString &path );
    /** Code of the coordinate system of \a table, `4490`; empty when it has none. */
    static QString crs( const QString &path, const QString &table );

    /** Every table with its fields and places, a line a row: for a search. */
    static QByteArray text( const QString &path );
};

} // namespace jinguan

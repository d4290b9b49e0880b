#pragma once

#include "monitoring/Responsibility.h"
#include "planning/Geodesy.h"
#include "store/NetworkStore.h"

namespace jinguan
{

/**
 * Tells in which district a place lies and which responsible unit answers for it, from the layers `district` and `unit` of a workspace.
 *
 * A functional zone (CDGX …) answers before the district it lies in. Codes are those in force: an old code in a layer is followed to its successor.
 */
class UnitFinder
{
  public:
    static Result<UnitFinder> read( const NetworkStore &store, const Responsibility &responsibility );

    QString district( const LonLat &at ) const; //!< code; empty outside all districts
    QString unit( const LonLat &at ) const;     //!< code; that of the district where no zone lies there

  private:
    struct Area
    {
        QString code;
        QgsGeometry geometry; //!< EPSG:4490
    };
    static QString codeAt( const QList<Area> &areas, const LonLat &at );

    QList<Area> mDistricts;
    QList<Area> mZones; //!< units that are no districts
};

} // namespace jinguan

#pragma once

#include "base/Result.h"
#include "monitoring/Responsibility.h"
#include "store/NetworkStore.h"

#include <qgsgeometry.h>

#include <QMap>
#include <QString>

class QgsFeature;

namespace jinguan
{

/** Writes the map layers of the demo workspace, all of them schematic and each with its source and licence. */
class DemoLayers
{
  public:
    /** \a source is the folder `resources/demo`. */
    DemoLayers( const QString &source, const Responsibility &responsibility );

    Result<void> write( NetworkStore &store ) const;

    /** The districts as drawn from the seats, towns and sensitive places of the folder and the published areas; EPSG:4490. */
    static Result<QMap<QString, QgsGeometry>> districts( const QString &source );

  private:
    Result<void> writeDistricts( NetworkStore &store ) const;
    Result<void> writeUnits( NetworkStore &store, const QMap<QString, QgsGeometry> &districts ) const;
    Result<void> writeSimple( NetworkStore &store ) const;
    Result<void> writeEcologicalBelt( NetworkStore &store ) const;
    Result<void> writeProtected( NetworkStore &store ) const;
    Result<void> writeDrinkingZones( NetworkStore &store ) const;
    Result<void> writePoints( NetworkStore &store ) const;
    Result<QList<QgsFeature>> features( const QString &file ) const;

    QString mSource;
    const Responsibility &mResponsibility;
};

} // namespace jinguan

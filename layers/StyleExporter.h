#pragma once

#include "layers/MapPalette.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "store/NetworkStore.h"

#include <QCoreApplication>

class QgsVectorLayer;

namespace jinguan
{

/**
 * Writes our styles into the workspace, so that plain QGIS opens the GeoPackage as we show it: QML and SLD for each layer and
 * for the stations (by kind), and a project with the layer tree.
 */
class StyleExporter
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::StyleExporter )

  public:
    StyleExporter( const Catalogue &catalogue, const Responsibility &responsibility, const MapPalette &palette );

    /** Needs a store that may be written to. */
    Result<void> write( NetworkStore &network ) const;

    /** Style of the stations without a moment: shape by kind, filled with the accent colour. */
    static void styleStations( QgsVectorLayer &layer, const Catalogue &catalogue, const MapPalette &palette );

  private:
    Result<void> writeStyle( NetworkStore &network, const QString &role, QgsVectorLayer &layer ) const;
    Result<QByteArray> project( NetworkStore &network ) const;

    const Catalogue &mCatalogue;
    const Responsibility &mResponsibility;
    const MapPalette &mPalette;
};

} // namespace jinguan

#pragma once

#include "layers/LayerStyle.h"

#include <QCoreApplication>

#include <memory>

namespace jinguan
{

/** City outline, districts and responsible units: borders and wide-spaced names that give way to everything. */
class DistrictLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DistrictLayer )

  public:
    /** City border with a soft outer halo; the land outside is a step darker. */
    static void styleCity( QgsVectorLayer &layer, const StyleContext &context );
    /** Borders and names of the districts. */
    static void styleDistricts( QgsVectorLayer &layer, const StyleContext &context );
    /** Borders of the responsible units; names are those of the districts' layer. */
    static void styleUnits( QgsVectorLayer &layer, const StyleContext &context );

    /**
     * The borders of \a polygons as lines, each drawn once: neighbours share a border, and two dashed lines upon each other
     * look solid. A styled layer in memory.
     */
    static std::unique_ptr<QgsVectorLayer> borders( const QgsVectorLayer &polygons, const StyleContext &context );
};

} // namespace jinguan

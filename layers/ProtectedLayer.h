#pragma once

#include "layers/LayerStyle.h"

#include <QCoreApplication>

namespace jinguan
{

/** Protected zones; pattern says the kind, the edge the law's meaning (core solid, outer dashed). */
class ProtectedLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ProtectedLayer )

  public:
    static void styleReserves( QgsVectorLayer &layer, const StyleContext &context );
    static void styleScenicAreas( QgsVectorLayer &layer, const StyleContext &context );
    static void styleWetlands( QgsVectorLayer &layer, const StyleContext &context );
    /** Zones of drinking-water sources: level 1, level 2 and quasi zone in falling strength. */
    static void styleDrinkingZones( QgsVectorLayer &layer, const StyleContext &context );
};

} // namespace jinguan

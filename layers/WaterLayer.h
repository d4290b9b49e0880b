#pragma once

#include "layers/LayerStyle.h"

#include <QCoreApplication>

namespace jinguan
{

/** Lakes and rivers: pale blue, rivers by order, names along the line in blue italics. */
class WaterLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::WaterLayer )

  public:
    static void styleLakes( QgsVectorLayer &layer, const StyleContext &context );
    static void styleRivers( QgsVectorLayer &layer, const StyleContext &context );
};

} // namespace jinguan

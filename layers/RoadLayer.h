#pragma once

#include "layers/LayerStyle.h"

#include <QCoreApplication>

namespace jinguan
{

/** Roads with white casing; ring roads and expressways a step darker; only names that help. */
class RoadLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::RoadLayer )

  public:
    static void style( QgsVectorLayer &layer, const StyleContext &context );
};

} // namespace jinguan

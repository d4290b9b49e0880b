#pragma once

#include "layers/LayerStyle.h"

#include <QCoreApplication>

namespace jinguan
{

/** Style of transport corridors (输送通道): a broad pale way with its name along it. */
class CorridorLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CorridorLayer )

  public:
    static void style( QgsVectorLayer &layer, const StyleContext &context );
};

} // namespace jinguan

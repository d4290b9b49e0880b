#pragma once

#include "layers/LayerStyle.h"

#include <QCoreApplication>

namespace jinguan
{

/** Acoustic functional zones (GB 3096 classes 0 to 4b) in pale tints; shown only with the element noise. */
class FunctionalZoneLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::FunctionalZoneLayer )

  public:
    static void style( QgsVectorLayer &layer, const StyleContext &context );
};

} // namespace jinguan

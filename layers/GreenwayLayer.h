#pragma once

#include "layers/LayerStyle.h"

#include <QCoreApplication>

namespace jinguan
{

/** The Tianfu greenway: saturated green with a white core (a path, not a road), width by tier. */
class GreenwayLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::GreenwayLayer )

  public:
    static void style( QgsVectorLayer &layer, const StyleContext &context );
};

} // namespace jinguan

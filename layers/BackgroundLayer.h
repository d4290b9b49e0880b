#pragma once

#include "layers/LayerStyle.h"

#include <QCoreApplication>

namespace jinguan
{

/** Built-up areas, and every role without a style of its own, kept quiet. */
class BackgroundLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::BackgroundLayer )

  public:
    static void styleBuiltUp( QgsVectorLayer &layer, const StyleContext &context );
    /** By geometry: a small dot, a thin line, a faint area. */
    static void stylePlain( QgsVectorLayer &layer, const StyleContext &context );
};

} // namespace jinguan

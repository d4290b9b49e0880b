#pragma once

#include "layers/LayerStyle.h"

#include <QCoreApplication>

namespace jinguan
{

/** The ring ecological belt and its green wedges: teal, through which the ground shows. */
class EcoBeltLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::EcoBeltLayer )

  public:
    static void styleBelt( QgsVectorLayer &layer, const StyleContext &context );
    static void styleWedges( QgsVectorLayer &layer, const StyleContext &context );
};

} // namespace jinguan

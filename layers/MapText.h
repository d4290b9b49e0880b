#pragma once

#include "layers/MapPalette.h"

#include <QFont>

#include <qgstextformat.h>

namespace jinguan
{

/** A font of the program's one family (simplified Chinese forms), \a sizePt in points. */
QFont mapFont( double sizePt, bool bold = false, bool italic = false );

/** How a label of the map is set; \a haloMm 0 leaves the halo out, else it is in paper colour. */
QgsTextFormat mapTextFormat(
  const MapPalette &palette, double sizePt, const QString &colourKey, double haloMm = 0.7, bool bold = false, bool italic = false );

} // namespace jinguan

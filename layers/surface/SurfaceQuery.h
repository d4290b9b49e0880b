#pragma once

#include "layers/surface/SurfacePicture.h"

class QgsGeometry;

namespace jinguan
{

class MapScene;

/** The border of the city (EPSG:4544) that surfaces are clipped to; empty when the map has none. */
QgsGeometry surfaceCity( const MapScene &scene );

/**
 * The surface of \a indicator of the element of \a scene at \a at, read from \a readings. A refusal (too few values) is an error here: somebody asked for it on
 * the command line or on a sheet.
 */
Result<SurfacePicture> surfaceOf( const MapScene &scene, const Evaluator &evaluator, const ReadingStore &readings, const QString &indicator,
  UtcSeconds at, Progress *progress = nullptr );

} // namespace jinguan

#pragma once

#include "monitoring/Station.h"

#include <QByteArray>

#include <vector>

namespace jinguan
{

/**
 * The lines of a geometry in well-known binary: LineString and MultiLineString, either byte order, heights and measures skipped.
 *
 * Anything else, and what is cut off, gives no lines: a layer that cannot be read as lines has no water in it.
 */
std::vector<std::vector<LonLat>> linesOfWkb( const QByteArray &wkb );

} // namespace jinguan

#pragma once

#include "layers/MapFilter.h"
#include "Services.h"
#include "store/ReadingStore.h"

#include <qgsrectangle.h>

#include <QSize>

#include <string>

namespace jinguan
{

/** What people type on the command line, read strictly; errors say how it is written. */
namespace argument
{

/** Code of a district or responsible unit; the whole city when \a code is empty. */
Result<MapFilter> filter( const QString &code, const Services &services );

/** Name of the part of the city \a filter looks at; empty for all of it. */
QString areaName( const MapFilter &filter, const Services &services );

/** A moment in UTC seconds; 0 when \a text is empty. */
Result<UtcSeconds> moment( const std::string &text );

/** From a moment to a later one. */
Result<TimeRange> range( const std::string &from, const std::string &to );

/** `west,south,east,north` in degrees (EPSG:4490). */
Result<QgsRectangle> extent( const std::string &text );

/** `1600x1000`. */
Result<QSize> size( const std::string &text );

} // namespace argument

} // namespace jinguan

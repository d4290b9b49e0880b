#pragma once

#include "monitoring/Station.h"

#include <QString>

#include <optional>

namespace jinguan
{

/**
 * Degrees of a coordinate as people write it: `104.0657`, `东经105°33'50''`, `105°33′50.2″E`, `N 30 39 26`, `30度39分26秒`,
 * full-width digits. West and south are negative. Nothing when it is none of these, or minutes or seconds are 60 or more.
 */
std::optional<double> degreesFromText( const QString &text );

/** The box in which China lies, with a margin. */
bool isInChina( const LonLat &point );

/** True when the point lies outside China as it is and inside with longitude and latitude exchanged. */
bool looksSwapped( const LonLat &point );

} // namespace jinguan

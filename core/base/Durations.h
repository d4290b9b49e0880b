#pragma once

#include <QtGlobal>

namespace jinguan
{

constexpr qint64 secondsPerHour = 3600;
/** Of a day of the display zone, which has no daylight saving. */
constexpr qint64 secondsPerDay = 24 * secondsPerHour;

} // namespace jinguan

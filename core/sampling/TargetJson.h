#pragma once

#include "sampling/YearTargets.h"

#include <QJsonObject>

namespace jinguan
{

/** A target as it was set, without the name of its place. */
QJsonObject targetJson( const YearTarget &target );
/** Where a target stands; with the keys of targetJson(). */
QJsonObject targetJson( const TargetStatus &status );

} // namespace jinguan

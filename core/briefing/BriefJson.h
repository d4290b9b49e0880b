#pragma once

#include "briefing/DistrictBriefing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace jinguan
{

/** A brief with plain keys: codes and ids stay codes and ids, times are ISO 8601 with offset, rates 0…1; what is unknown is null. */
QJsonObject briefJson( const DistrictBrief &brief );

/** Likewise all units. */
QJsonArray overviewJson( const CityOverview &overview, const Responsibility &responsibility );

/** Likewise goals; \a state is one of `met`, `not_met`, `unknown`. */
QJsonArray goalsJson( const QList<BriefGoal> &goals );

} // namespace jinguan

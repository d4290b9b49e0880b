#pragma once

#include "briefing/BriefScope.h"

namespace jinguan
{

/** Days of the year to date by the daily index of the area's air, each by the edition in force on it. */
Result<void> addCalendar( DistrictBrief &brief, const BriefScope &scope );

/** Where the targets of the year of the unit, or the city, stand; as known at the moment. */
Result<void> addTargets( DistrictBrief &brief, const BriefScope &scope );

/** This month beside the same days of the last one and of the same one a year before. */
Result<void> addComparisons( DistrictBrief &brief, const BriefScope &scope );

/** The units (of a district's brief: the districts) in order, month to date. */
Result<void> addRankings( DistrictBrief &brief, const BriefScope &scope );

/** Index of the last hour and rank of every unit. */
Result<void> addUnitAir( CityOverview &overview, QHash<QString, BriefUnit> &units, const BriefScope &scope );

} // namespace jinguan

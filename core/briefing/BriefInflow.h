#pragma once

#include "briefing/BriefScope.h"

namespace jinguan
{

/** Fills in what comes into the area from outside: sections and sources up its rivers, and air stations up the present wind. */
void addInflow( DistrictBrief &brief, const BriefScope &scope );

} // namespace jinguan

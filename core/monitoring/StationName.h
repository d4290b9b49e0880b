#pragma once

#include "monitoring/Station.h"

namespace jinguan
{

/**
 * The name of \a station as it stands in texts, tables, legends and on maps: a control point (对照点, a clean reference that does not
 * enter the evaluation of the city, HJ 664-2013) carries its mark, as the national feed writes it.
 */
LocalText shownName( const Station &station );

} // namespace jinguan

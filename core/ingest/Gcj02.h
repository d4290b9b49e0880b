#pragma once

#include "monitoring/Station.h"

namespace jinguan
{

/** WGS 84 (taken as CGCS2000) → GCJ-02, the shifted coordinates of Chinese internet maps. No shift outside China. */
LonLat gcj02FromWgs84( const LonLat &wgs );

/** GCJ-02 → WGS 84, by iteration, exact to better than a micrometre. */
LonLat wgs84FromGcj02( const LonLat &gcj );

/** Baidu's BD-09 is GCJ-02 with a second shift. */
LonLat bd09FromGcj02( const LonLat &gcj );
LonLat gcj02FromBd09( const LonLat &bd );
LonLat wgs84FromBd09( const LonLat &bd );

} // namespace jinguan

#include "layers/chart/EnvelopeSource.h"

namespace jinguan
{

TimeRange EnvelopeSource::wholeBuckets( const TimeRange &range, qint64 bucket )
{
  const auto floored = [bucket]( UtcSeconds time ) {
    const qint64 over = time % bucket;
    return time - ( over < 0 ? over + bucket : over );
  };
  return { floored( range.from ), floored( range.to + bucket - 1 ) };
}

} // namespace jinguan

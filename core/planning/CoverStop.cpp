#include "planning/CoverStop.h"

namespace jinguan
{

QString coverStopId( CoverStop stop )
{
  switch ( stop )
  {
    case CoverStop::Complete:
      return QStringLiteral( "complete" );
    case CoverStop::NothingToGain:
      return QStringLiteral( "nothing_to_gain" );
    case CoverStop::NoRoom:
      return QStringLiteral( "no_room" );
    case CoverStop::Cancelled:
      return QStringLiteral( "cancelled" );
    case CoverStop::NoBudget:
      return QStringLiteral( "no_budget" );
    case CoverStop::NoQuota:
      return QStringLiteral( "no_quota" );
  }
  return {};
}

} // namespace jinguan

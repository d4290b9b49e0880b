#pragma once

#include <QString>

namespace jinguan
{

/** Why a proposal has no more sites than it has. */
enum class CoverStop
{
  Complete,      //!< the number asked for was placed
  NothingToGain, //!< what candidates can reach is covered
  NoRoom,        //!< no candidate left that keeps the spacing
  Cancelled,     //!< what was found until then is kept
  NoBudget,      //!< no candidate left that the budget can pay
  NoQuota        //!< no candidate left whose district, class or kind may have one more
};

QString coverStopId( CoverStop stop ); //!< `complete`, `nothing_to_gain`, `no_room`, `cancelled`, `no_budget`, `no_quota`

} // namespace jinguan

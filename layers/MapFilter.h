#pragma once

#include "monitoring/Station.h"

namespace jinguan
{

/** The part of the city that is looked at: all, a district (geography) or a responsible unit (who answers). */
struct MapFilter
{
    enum class Kind
    {
      City,
      District,
      Unit
    };
    Kind kind = Kind::City;
    QString code; //!< District::code or ResponsibleUnit::code

    bool accepts( const Station &station ) const
    {
      return kind == Kind::City || ( kind == Kind::District ? station.district : station.unit ) == code;
    }
    bool operator==( const MapFilter &other ) const = default;
};

} // namespace jinguan

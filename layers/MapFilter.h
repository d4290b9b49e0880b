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
    /** As commands take it: the code of a district, `unit:CODE` for a responsible unit (most have the code of a district), empty for the city. */
    QString argument() const { return kind == Kind::Unit ? unitPrefix() + code : code; }
    static QString unitPrefix() { return QStringLiteral( "unit:" ); }

    bool operator==( const MapFilter &other ) const = default;
};

} // namespace jinguan

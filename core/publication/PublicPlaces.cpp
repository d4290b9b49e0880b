#include "publication/PublicPlaces.h"

#include "base/CsvTable.h"

#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PublicPlaces )
};

/** Middle of the cell of \a value, to the five decimals in which places are written. */
double middle( double value )
{
  const double cell = PublicPlaces::cellDegrees();
  const double centre = ( std::floor( value / cell + 1e-9 ) + 0.5 ) * cell;
  return std::round( centre * 1e5 ) / 1e5;
}
} // namespace

Result<PublicPlaces> PublicPlaces::load( const QString &path )
{
  const Result<CsvTable> table = CsvTable::read( path, { "kind", "most_exact", "source", "confidence" } );
  if ( !table )
    return table.error();
  PublicPlaces places;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    bool ok = false;
    const PlaceDetail detail = placeDetailFromId( table->text( row, "most_exact" ), &ok );
    if ( !ok )
      return table->errorAt( row, Text::tr( "“%1” is none of exact, generalised, district." ).arg( table->text( row, "most_exact" ) ) );
    places.mLimits.insert( table->text( row, "kind" ), detail );
  }
  return places;
}

PlaceDetail PublicPlaces::detail( const QString &kind, PlaceDetail wanted ) const
{
  return std::max( wanted, mLimits.value( kind, PlaceDetail::Exact ) );
}

LonLat PublicPlaces::generalised( const LonLat &place )
{
  return { middle( place.lon ), middle( place.lat ) };
}

} // namespace jinguan

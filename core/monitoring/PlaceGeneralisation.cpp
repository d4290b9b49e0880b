#include "monitoring/PlaceGeneralisation.h"

#include "base/CsvTable.h"
#include "base/Resources.h"

#include <cmath>
#include <numbers>

namespace jinguan
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlaceGeneralisation )
};

constexpr double sMetresPerDegree = 6371008.8 * std::numbers::pi / 180; //!< of latitude, mean radius of the earth
constexpr double sFinest = 1e6;                                         //!< places are rounded to a millionth of a degree

double middleOf( double value, double cell )
{
  return ( std::floor( value / cell ) + 0.5 ) * cell;
}

double rounded( double degrees )
{
  return std::round( degrees * sFinest ) / sFinest;
}

} // namespace

Result<PlaceGeneralisation> PlaceGeneralisation::load()
{
  const Result<CsvTable> table = CsvTable::read( Resources::path( QStringLiteral( "layouts/sensitive_kinds.csv" ) ),
    { QStringLiteral( "what" ), QStringLiteral( "kind" ), QStringLiteral( "rule" ), QStringLiteral( "metres" ) } );
  if ( !table )
    return table.error();
  PlaceGeneralisation places;
  bool hasRest = false;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const QString what = table->text( row, QStringLiteral( "what" ) );
    const QString kind = table->text( row, QStringLiteral( "kind" ) );
    const QString rule = table->text( row, QStringLiteral( "rule" ) );
    const double metres = table->number( row, QStringLiteral( "metres" ), -1 );
    const bool omitted = rule == QLatin1String( "omit" );
    if ( !omitted && ( rule != QLatin1String( "grid" ) || metres <= 0 || what != QLatin1String( "station" ) ) )
      return table->errorAt( row, Text::tr( "“%1” with %2 metres is no rule for a place." ).arg( rule ).arg( metres ),
        Text::tr( "Write omit, or for stations grid with a number of metres." ) );
    if ( what == QLatin1String( "layer" ) )
      places.mOmittedLayers << kind;
    else if ( what != QLatin1String( "station" ) )
      return table->errorAt( row, Text::tr( "“%1” is neither station nor layer." ).arg( what ) );
    else if ( kind != QLatin1String( "*" ) )
      places.mRules.insert( kind, { metres, omitted } );
    else
    {
      places.mRest = { metres, omitted };
      hasRest = true;
    }
  }
  if ( !hasRest )
    return Error { Text::tr( "There is no rule for stations of other kinds." ), Text::tr( "Add a row for the kind *." ), table->path(), 0 };
  return places;
}

Station PlaceGeneralisation::station( const Station &exact ) const
{
  Station told = exact;
  for ( StationPosition &position : told.positions )
    position.at = place( exact.kind, position.at );
  return told;
}

QList<Station> PlaceGeneralisation::stations( const QList<Station> &exact ) const
{
  QList<Station> told;
  for ( const Station &one : exact )
    if ( showsStations( one.kind ) )
      told << station( one );
  return told;
}

LonLat PlaceGeneralisation::snapped( const LonLat &exact, double metres )
{
  if ( metres <= 0 )
    return exact;
  const double tall = metres / sMetresPerDegree;
  const double lat = middleOf( exact.lat, tall );
  // All places of a row of cells have cells of the same width.
  const double wide = tall / std::max( 0.01, std::cos( lat * std::numbers::pi / 180 ) );
  return { rounded( middleOf( exact.lon, wide ) ), rounded( lat ) };
}

} // namespace jinguan

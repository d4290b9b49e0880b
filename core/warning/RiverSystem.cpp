#include "warning/RiverSystem.h"

#include "warning/WkbLines.h"

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr double sUnknownSpeed = 1; //!< m/s where neither layer nor book has one

bool isEarlier( const RiverNeighbour &a, const RiverNeighbour &b )
{
  return a.way.seconds < b.way.seconds;
}
} // namespace

RiverSystem::RiverSystem( const QList<LayerFeature> &rivers, const RiverBook &book, const QList<Station> &stations ) : mBook( book )
{
  for ( const LayerFeature &river : rivers )
  {
    const QString name = river.attributes.value( QStringLiteral( "name" ) ).toString();
    bool hasSpeed = false;
    double speed = river.attributes.value( QStringLiteral( "flow_speed" ) ).toDouble( &hasSpeed );
    if ( !hasSpeed || speed <= 0 )
    {
      const RiverEntry *entry = mBook.speed( name );
      speed = entry ? *entry->speed : sUnknownSpeed;
    }
    const bool reverse = river.attributes.value( QStringLiteral( "flow" ) ).toString() == QLatin1String( "reverse" );
    for ( std::vector<LonLat> line : linesOfWkb( river.wkb ) )
    {
      if ( reverse )
        std::reverse( line.begin(), line.end() );
      mNetwork.addReach( name, line, speed );
    }
  }
  mNetwork.join();
  for ( const Station &station : stations )
  {
    const QString river = riverOf( station );
    const StationPosition *position = river.isEmpty() ? nullptr : station.positionOn( QDate() );
    const std::optional<RiverPlace> place = position ? mNetwork.place( river, position->at ) : std::nullopt;
    if ( !place )
      continue;
    mStations.append( station.code );
    mPlaces.append( *place );
  }
}

QString RiverSystem::riverOf( const Station &station )
{
  return station.river.isEmpty() ? station.attributes.value( QStringLiteral( "receiving_water" ) ).toString() : station.river;
}

std::optional<RiverPlace> RiverSystem::placeOf( const QString &station ) const
{
  const qsizetype index = mStations.indexOf( station );
  return index < 0 ? std::nullopt : std::optional<RiverPlace>( mPlaces.at( index ) );
}

QList<RiverNeighbour> RiverSystem::below( const QString &station, double metres ) const
{
  const std::optional<RiverPlace> from = placeOf( station );
  QList<RiverNeighbour> found;
  if ( !from )
    return found;
  const QList<std::optional<RiverWay>> ways = mNetwork.ways( *from, mPlaces );
  for ( qsizetype i = 0; i < ways.size(); ++i )
  {
    if ( ways.at( i ) && ways.at( i )->metres <= metres )
      found.append( { mStations.at( i ), *ways.at( i ) } );
  }
  std::stable_sort( found.begin(), found.end(), isEarlier );
  return found;
}

QList<RiverNeighbour> RiverSystem::above( const QString &station, double metres ) const
{
  const std::optional<RiverPlace> to = placeOf( station );
  QList<RiverNeighbour> found;
  if ( !to )
    return found;
  for ( qsizetype i = 0; i < mPlaces.size(); ++i )
  {
    const std::optional<RiverWay> way = mNetwork.ways( mPlaces.at( i ), { *to } ).first();
    if ( way && way->metres <= metres )
      found.append( { mStations.at( i ), *way } );
  }
  std::stable_sort( found.begin(), found.end(), isEarlier );
  return found;
}

const RiverEntry *RiverSystem::chiefAt( const Station &station ) const
{
  const QString river = riverOf( station );
  return river.isEmpty() ? nullptr : mBook.chief( river, station.unit );
}

} // namespace jinguan

#include "planning/rules/SitingTables.h"

#include "monitoring/Standards.h"

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr double sOpen = std::numeric_limits<double>::infinity();

SitingTables::Bracket bracket( const CsvTable &table, int row, const char *above, const char *upTo, const char *value )
{
  return { table.number( row, QLatin1String( above ), 0 ), table.number( row, QLatin1String( upTo ), sOpen ),
    table.number( row, QLatin1String( value ), 0 ), table.text( row, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" ) };
}
} // namespace

Result<SitingTables> SitingTables::load( const Standards &standards )
{
  SitingTables tables;
  for ( const char *name : { "siting_road_distance", "siting_water_points", "siting_soil", "siting_min_points" } )
    if ( !standards.table( QLatin1String( name ) ) )
      return Error { tr( "The table “%1” of the standards is missing." ).arg( QLatin1String( name ) ), {}, {}, 0 };
  const CsvTable &roads = *standards.table( QStringLiteral( "siting_road_distance" ) );
  for ( int row = 0; row < roads.rowCount(); ++row )
  {
    tables.mParticles.append( bracket( roads, row, "vehicles_above", "vehicles_upto", "pm_distance_m" ) );
    tables.mGas.append( bracket( roads, row, "vehicles_above", "vehicles_upto", "gas_distance_m" ) );
  }
  const CsvTable &water = *standards.table( QStringLiteral( "siting_water_points" ) );
  for ( int row = 0; row < water.rowCount(); ++row )
    ( water.text( row, QStringLiteral( "what" ) ) == QLatin1String( "verticals" ) ? tables.mVerticals : tables.mDepths )
      .append( bracket( water, row, "above_m", "upto_m", "count" ) );
  const CsvTable &soil = *standards.table( QStringLiteral( "siting_soil" ) );
  for ( int row = 0; row < soil.rowCount(); ++row )
    if ( soil.text( row, QStringLiteral( "what" ) ) == QLatin1String( "grid_step" ) )
      tables.mSoilSteps.append( soil.number( row, QStringLiteral( "value" ), 0 ) );
  const CsvTable &points = *standards.table( QStringLiteral( "siting_min_points" ) );
  for ( int row = 0; row < points.rowCount(); ++row )
  {
    const double fixed = points.number( row, QStringLiteral( "points" ), std::nan( "" ) );
    tables.mMinPoints.append(
      { points.number( row, QStringLiteral( "population_to_10k" ), sOpen ), points.number( row, QStringLiteral( "area_to_km2" ), sOpen ),
        std::isnan( fixed ) ? points.number( row, QStringLiteral( "points_min" ), 0 ) : fixed,
        points.number( row, QStringLiteral( "km2_per_point_max" ), 0 ) } );
  }
  return tables;
}

double SitingTables::minPoints( std::optional<double> population, std::optional<double> area ) const
{
  double needed = 0;
  for ( const auto &[figure, member] : { std::pair { population, &MinPoints::population }, std::pair { area, &MinPoints::area } } )
  {
    if ( !figure )
      continue;
    const auto row = std::find_if( mMinPoints.cbegin(), mMinPoints.cend(),
      [figure = *figure, member = member]( const MinPoints &one ) { return figure <= one.*member; } );
    if ( row == mMinPoints.cend() )
      continue;
    needed = std::max( needed, row->points );
    if ( row->areaPerPoint > 0 && area )
      needed = std::max( needed, std::ceil( *area / row->areaPerPoint ) );
  }
  return needed;
}

const SitingTables::Bracket *SitingTables::at( const QList<Bracket> &brackets, double figure )
{
  const auto row =
    std::find_if( brackets.cbegin(), brackets.cend(), [figure]( const Bracket &one ) { return figure > one.above && figure <= one.upTo; } );
  if ( row != brackets.cend() )
    return &*row;
  return brackets.isEmpty() || figure > brackets.constFirst().upTo ? nullptr : &brackets.constFirst();
}

std::pair<double, double> SitingTables::range( const QList<Bracket> &brackets )
{
  std::pair<double, double> range { sOpen, 0 };
  for ( const Bracket &one : brackets )
    range = { std::min( range.first, one.value ), std::max( range.second, one.value ) };
  return range;
}

} // namespace jinguan

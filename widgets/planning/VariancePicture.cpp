#include "widgets/planning/VariancePicture.h"

#include "base/FlagProgress.h"
#include "layers/chart/AxisTicks.h"
#include "planning/VarianceMap.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{

constexpr int sColumns = 240;

/** Classes between round numbers over both maps, so that a colour means the same before and after. */
QList<DemandClass> classesOf( const VarianceMap &map, const QList<QColor> &ramp )
{
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  for ( const std::vector<double> *values : { &map.before(), &map.after() } )
    for ( const double value : *values )
      if ( !std::isnan( value ) )
      {
        low = std::min( low, value );
        high = std::max( high, value );
      }
  QList<DemandClass> classes;
  if ( !( high >= low ) || ramp.isEmpty() )
    return classes;
  if ( high - low < 1e-9 * std::abs( high ) )
    return { { ramp.at( ramp.size() / 2 ), low, high } };
  const ValueAxis axis = ValueAxis::choose( low, high, static_cast<int>( ramp.size() ) + 1 );
  double from = std::floor( low / axis.step ) * axis.step;
  while ( from < high )
  {
    classes.append( { QColor(), from, from + axis.step } );
    from += axis.step;
  }
  for ( qsizetype i = 0; i < classes.size(); ++i ) // the whole ramp, however many classes there are
    classes[i].colour = ramp.at( classes.size() > 1 ? i * ( ramp.size() - 1 ) / ( classes.size() - 1 ) : 0 );
  return classes;
}

DemandPicture painted( const VarianceMap &map, const std::vector<double> &values, const QList<DemandClass> &classes,
  const QgsCoordinateTransform &toMap, const std::atomic_bool &cancelled )
{
  if ( std::all_of( values.begin(), values.end(), []( double value ) { return std::isnan( value ); } ) )
    return {};
  const QgsRectangle &bounds = map.bounds();
  const auto colourAt = [&]( const LonLat &at ) -> QRgb {
    const int column = static_cast<int>( std::floor( ( at.lon - bounds.xMinimum() ) / bounds.width() * map.columns() ) );
    const int row = static_cast<int>( std::floor( ( at.lat - bounds.yMinimum() ) / bounds.height() * map.rows() ) );
    if ( column < 0 || row < 0 || column >= map.columns() || row >= map.rows() )
      return 0;
    const double value = values[static_cast<size_t>( row ) * static_cast<size_t>( map.columns() ) + static_cast<size_t>( column )];
    if ( std::isnan( value ) )
      return 0;
    const auto found = std::find_if( classes.cbegin(), classes.cend(), [value]( const DemandClass &one ) { return value <= one.to; } );
    QColor colour = ( found != classes.cend() ? *found : classes.constLast() ).colour;
    return qPremultiply( colour.rgba() );
  };
  DemandPicture picture = DemandPicture::painted( bounds, map.rows(), toMap, colourAt, cancelled );
  picture.classes = classes;
  return picture;
}

} // namespace

Result<VariancePicture> VariancePicture::make( const PlanningProblem &problem, const Scenario &scenario, const QList<QColor> &ramp,
  const QgsCoordinateTransform &toMap, const std::atomic_bool &cancelled )
{
  FlagProgress progress( cancelled );
  const Result<VarianceMap> map = VarianceMap::make( problem, scenario, sColumns, progress );
  if ( !map )
    return map.error();
  const QList<DemandClass> classes = classesOf( *map, ramp );
  VariancePicture pictures;
  pictures.before = painted( *map, map->before(), classes, toMap, cancelled );
  pictures.after = painted( *map, map->after(), classes, toMap, cancelled );
  return pictures;
}

} // namespace jinguan

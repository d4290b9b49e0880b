#include "layers/surface/SurfacePicture.h"

#include "layers/MapCrs.h"
#include "layers/surface/IsoBands.h"

#include <qgscoordinatetransform.h>

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr int sWantedLines = 8; //!< lines of equal value over the range of a surface, about
constexpr int sRampClasses = 6;
constexpr int sDeviationClasses = 5;
constexpr int sCircleSegments = 18; //!< a quarter circle

/** A round step (1, 2, 5 × 10ⁿ) that makes about \a wanted parts of \a range. */
double roundStep( double range, int wanted )
{
  if ( !( range > 0 ) )
    return 1;
  const double raw = range / wanted;
  const double power = std::pow( 10.0, std::floor( std::log10( raw ) ) );
  for ( const double step : { 1.0, 2.0, 5.0 } )
    if ( raw <= step * power )
      return step * power;
  return 10 * power;
}

QString text( double value )
{
  return QString::number( value, 'g', 6 );
}

/** What lies inside \a limit; slivers of other dimensions are dropped. */
QgsGeometry clipped( const QgsGeometry &area, const QgsGeometry &limit )
{
  QgsGeometry inside = area.intersection( limit );
  if ( inside.isNull() ) // an area that touches itself
    inside = area.makeValid().intersection( limit );
  if ( !inside.isEmpty() && inside.type() != Qgis::GeometryType::Polygon )
    inside.convertGeometryCollectionToSubclass( Qgis::GeometryType::Polygon );
  if ( inside.isEmpty() || inside.type() != Qgis::GeometryType::Polygon )
    return {};
  inside.convertToMultiType();
  return inside;
}

/** Levels of \a step inside (\a low, \a high). */
std::vector<double> stepped( double low, double high, double step )
{
  std::vector<double> levels;
  for ( double level = std::ceil( low / step ) * step; level < high; level += step )
    levels.push_back( level );
  return levels;
}

/** The range of a grid inside the limit is what matters; nodes outside would stretch classes. */
std::pair<double, double> rangeWithin( const FieldGrid &grid, const std::vector<double> &values, const QgsRectangle &box )
{
  double low = std::numeric_limits<double>::infinity(), high = -low;
  for ( size_t i = 0; i < values.size(); ++i )
  {
    const double x = grid.west + static_cast<double>( i % static_cast<size_t>( grid.columns ) ) * grid.stepX;
    const double y = grid.south + static_cast<double>( i / static_cast<size_t>( grid.columns ) ) * grid.stepY;
    if ( x < box.xMinimum() || x > box.xMaximum() || y < box.yMinimum() || y > box.yMaximum() )
      continue;
    low = std::min( low, values[i] );
    high = std::max( high, values[i] );
  }
  return { low, high };
}
/** From the plane in which was interpolated to the coordinates that layers have. */
void toStored( SurfacePicture &picture )
{
  const QgsCoordinateTransform transform( mapcrs::drawn(), mapcrs::stored(), mapcrs::transformContext() );
  for ( QList<SurfaceArea> *areas : { &picture.values, &picture.deviations } )
    for ( SurfaceArea &area : *areas )
      area.area.transform( transform );
  if ( !picture.uncertain.isEmpty() )
    picture.uncertain.transform( transform );
  picture.limit.transform( transform );
}
} // namespace

QString SurfaceBuilder::unit( const SurfaceRule &rule ) const
{
  const Indicator *indicator = mCatalogue.indicator( rule.indicator );
  const Unit *unit = indicator ? mCatalogue.unit( indicator->unit ) : nullptr;
  return unit && unit->symbol != QLatin1String( "1" ) ? QLatin1Char( ' ' ) + unit->symbol : QString();
}

QString SurfaceBuilder::number( double value, const SurfaceRule &rule ) const
{
  const Indicator *indicator = mCatalogue.indicator( rule.indicator );
  return QString::number( value, 'f', ( indicator ? indicator->decimals : 0 ) + 1 ) + unit( rule );
}

Result<SurfacePicture> SurfaceBuilder::build(
  const SurfaceRule &rule, UtcSeconds at, const QList<SurfaceValue> &values, const QgsGeometry &city, Progress *progress ) const
{
  QElapsedTimer clock;
  clock.start();
  SurfacePicture picture;
  picture.rule = rule;
  picture.at = at;
  picture.stations = static_cast<int>( values.size() );
  if ( values.size() < fewestValues )
  {
    picture.refusal = tr( "No surface: %n valid value(s) at this moment, three are needed.", nullptr, picture.stations );
    return picture;
  }
  const QgsCoordinateTransform toPlane( mapcrs::stored(), mapcrs::drawn(), mapcrs::transformContext() );
  KrigingSamples samples;
  QVector<QgsPointXY> points;
  for ( const SurfaceValue &value : values )
  {
    points << toPlane.transform( value.at.lon, value.at.lat );
    samples.x.push_back( points.constLast().x() );
    samples.y.push_back( points.constLast().y() );
    samples.values.push_back( value.value );
  }
  const QgsGeometry reach = QgsGeometry::fromMultiPointXY( points ).buffer( rule.farthest, sCircleSegments );
  picture.limit = city.isEmpty() ? reach : clipped( reach, city );
  if ( picture.limit.isEmpty() )
  {
    picture.refusal = tr( "No surface: none of the stations with a value is near the city." );
    return picture;
  }
  QgsRectangle box = picture.limit.boundingBox();
  box.grow( 0.01 * std::max( box.width(), box.height() ) );
  const FieldGrid grid { box.xMinimum(), box.yMinimum(), box.width() / ( nodes - 1 ), box.height() / ( nodes - 1 ), nodes, nodes };
  Result<FieldEstimate> field = FieldEstimator( rule.fewest ).estimate( samples, grid, progress );
  if ( !field )
    return field.error();
  picture.field = field.take();
  picture.stations = picture.field.stations;
  picture.schematic = picture.field.fallback == FieldFallback::TooFewStations;
  picture.uncertainAbove = rule.uncertainShare * picture.field.sampleDeviation;
  if ( progress && progress->isCancelled() )
    return Error { tr( "Cancelled." ), {}, {}, 0 };
  const Result<void> shown = addValues( picture, grid, values.constFirst().period );
  const Result<void> doubted = shown ? addDeviations( picture, grid ) : shown;
  if ( !doubted )
    return doubted.error();
  toStored( picture );
  picture.field.values.clear();
  picture.field.deviations.clear();
  describe( picture );
  picture.milliseconds = static_cast<double>( clock.nsecsElapsed() ) / 1e6;
  return picture;
}

Result<void> SurfaceBuilder::addValues( SurfacePicture &picture, const FieldGrid &grid, Period period ) const
{
  Station station; // whose limits are meant: of any station of the kind, in no particular zone
  station.kind = picture.rule.kinds.constFirst();
  station.elements = QStringList { picture.rule.element };
  const QList<GradeBand> grades = mEvaluator.bands( picture.rule.indicator, period, picture.at, station );
  const auto [low, high] = rangeWithin( grid, picture.field.values, picture.limit.boundingBox() );
  picture.isoStep = roundStep( high - low, sWantedLines );
  std::vector<double> levels = stepped( low, high, picture.isoStep );
  for ( const GradeBand &grade : grades )
    levels.push_back( grade.to );
  std::sort( levels.begin(), levels.end() );
  levels.erase( std::unique( levels.begin(), levels.end(), []( double a, double b ) { return std::abs( a - b ) < 1e-9; } ), levels.end() );
  const Result<QList<IsoBand>> bands = isoBands( grid, picture.field.values, levels );
  if ( !bands )
    return bands.error();
  const double rampStep = roundStep( high - low, sRampClasses - 1 );
  for ( const IsoBand &band : *bands )
  {
    SurfaceArea area { {}, {}, {}, band.from, band.to, clipped( band.area, picture.limit ) };
    if ( area.area.isEmpty() )
      continue;
    const double middle = ( std::max( band.from, low ) + std::min( band.to, high ) ) / 2;
    const auto grade =
      std::find_if( grades.cbegin(), grades.cend(), [middle]( const GradeBand &g ) { return middle >= g.from && middle < g.to; } );
    if ( grade != grades.cend() )
    {
      area.key = QStringLiteral( "grade%1" ).arg( grade->grade.level );
      area.colour = QColor( grade->grade.colour );
      const QString range = std::isinf( grade->to ) ? QStringLiteral( "> %1" ).arg( text( grade->from ) )
                                                    : QStringLiteral( "%1–%2" ).arg( text( grade->from ), text( grade->to ) );
      area.label = QStringLiteral( "%1  %2" ).arg( grade->grade.name.text(), range ) + unit( picture.rule );
    }
    else
    {
      const double from = std::floor( middle / rampStep ) * rampStep;
      const int place =
        std::clamp( static_cast<int>( std::lround( ( from - std::floor( low / rampStep ) * rampStep ) / rampStep ) ) + 1, 1, sRampClasses );
      area.key = QStringLiteral( "ramp%1" ).arg( place );
      area.colour = mPalette.colour( QStringLiteral( "ramp.surface.%1" ).arg( place ) );
      area.label = QStringLiteral( "%1–%2" ).arg( text( from ), text( from + rampStep ) ) + unit( picture.rule );
    }
    picture.values << area;
  }
  return {};
}

Result<void> SurfaceBuilder::addDeviations( SurfacePicture &picture, const FieldGrid &grid ) const
{
  const auto [low, high] = rangeWithin( grid, picture.field.deviations, picture.limit.boundingBox() );
  const bool even = !( high - low > 1e-9 * std::abs( high ) );
  if ( even )
  {
    if ( std::isfinite( high ) )
      picture.deviations << SurfaceArea { QStringLiteral( "deviation3" ), tr( "%1 everywhere" ).arg( number( high, picture.rule ) ),
        mPalette.colour( QStringLiteral( "ramp.deviation.3" ) ), high, high, picture.limit };
    if ( high > picture.uncertainAbove )
      picture.uncertain = picture.limit;
    return {};
  }
  const double step = roundStep( high - low, sDeviationClasses );
  const double first = std::floor( low / step ) * step;
  const Result<QList<IsoBand>> bands = isoBands( grid, picture.field.deviations, stepped( low, high, step ) );
  const Result<QList<IsoBand>> doubt = isoBands( grid, picture.field.deviations, { picture.uncertainAbove } );
  if ( !bands || !doubt )
    return bands ? doubt.error() : bands.error();
  for ( const IsoBand &band : *bands )
  {
    const double middle = ( std::max( band.from, low ) + std::min( band.to, high ) ) / 2;
    const double from = std::floor( middle / step ) * step;
    const int place = std::clamp( static_cast<int>( std::lround( ( from - first ) / step ) ) + 1, 1, sDeviationClasses );
    const QgsGeometry area = clipped( band.area, picture.limit );
    if ( !area.isEmpty() )
      picture.deviations << SurfaceArea { QStringLiteral( "deviation%1" ).arg( place ),
        QStringLiteral( "±%1–%2" ).arg( text( from ), text( from + step ) ) + unit( picture.rule ),
        mPalette.colour( QStringLiteral( "ramp.deviation.%1" ).arg( place ) ), band.from, band.to, area };
  }
  QVector<QgsGeometry> parts;
  for ( const IsoBand &band : *doubt )
    if ( ( std::max( band.from, low ) + std::min( band.to, high ) ) / 2 > picture.uncertainAbove )
      parts << band.area;
  if ( !parts.isEmpty() )
    picture.uncertain = clipped( QgsGeometry::unaryUnion( parts ), picture.limit );
  return {};
}

void SurfaceBuilder::describe( SurfacePicture &picture ) const
{
  const FieldEstimate &field = picture.field;
  if ( field.method == FieldMethod::OrdinaryKriging )
    picture.methodText = tr( "ordinary kriging" );
  else if ( field.fallback == FieldFallback::TooFewStations )
    picture.methodText = tr( "inverse distance (kriging needs %1 stations)" ).arg( picture.rule.fewest );
  else if ( field.fallback == FieldFallback::NoStructure )
    picture.methodText = tr( "inverse distance (no spatial structure)" );
  else
    picture.methodText = tr( "inverse distance (kriging not solvable)" );
  const QString error = std::isfinite( field.leftOutError ) ? tr( "left-out error ±%1" ).arg( number( field.leftOutError, picture.rule ) )
                                                            : tr( "left-out error unknown" );
  picture.factsText = tr( "%1 stations, %2" ).arg( picture.stations ).arg( error );
}

} // namespace jinguan

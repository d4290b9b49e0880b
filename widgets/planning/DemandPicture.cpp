#include "widgets/planning/DemandPicture.h"

#include "widgets/planning/PlanningFields.h"

#include <QCoreApplication>

#include <algorithm>

namespace jinguan
{

namespace
{

constexpr int sMaxPixels = 3000; //!< each way

double density( const DemandGrid &grid, int cell, DemandKind kind )
{
  const double area = grid.cell( cell ).areaKm2;
  return area > 0 ? grid.weight( cell, kind ) / area : 0;
}

/** Classes of equal numbers of cells; values that are all alike are one class. */
QList<DemandClass> classesOf( std::vector<double> densities, const QList<QColor> &ramp )
{
  QList<DemandClass> classes;
  if ( densities.empty() || ramp.isEmpty() )
    return classes;
  std::sort( densities.begin(), densities.end() );
  const double lowest = densities.front();
  const double highest = densities.back();
  double from = lowest;
  for ( int i = 0; i < ramp.size(); ++i )
  {
    const bool last = i + 1 == ramp.size();
    const double to =
      last ? highest : densities[( densities.size() - 1 ) * static_cast<size_t>( i + 1 ) / static_cast<size_t>( ramp.size() )];
    // Cut cells at the border differ by rounding only.
    if ( to > from * ( 1 + 1e-6 ) || ( last && classes.isEmpty() ) )
    {
      classes.append( { ramp.at( i ), from, to } );
      from = to;
    }
  }
  classes.last().to = highest;
  return classes;
}

/** For each cell the colour of its class; transparent where there is no demand. */
std::vector<QRgb> coloursOf( const DemandGrid &grid, DemandKind kind, const QList<DemandClass> &classes )
{
  std::vector<QRgb> colours( static_cast<size_t>( grid.size() ), 0 );
  for ( int cell = 0; cell < grid.size(); ++cell )
  {
    const double value = density( grid, cell, kind );
    if ( !( value > 0 ) )
      continue;
    const auto found =
      std::find_if( classes.cbegin(), classes.cend(), [value]( const DemandClass &one ) { return value <= one.to * ( 1 + 1e-9 ); } );
    colours[static_cast<size_t>( cell )] = qPremultiply( ( found != classes.cend() ? *found : classes.constLast() ).colour.rgba() );
  }
  return colours;
}

/** One row of pixels, looked up where their centres lie. */
void fillRow( QRgb *line, const std::function<QRgb( const LonLat & )> &colourAt, const QgsCoordinateTransform &toMap,
  std::vector<double> &x, std::vector<double> &y, std::vector<double> &z )
{
  try
  {
    toMap.transformCoords( static_cast<int>( x.size() ), x.data(), y.data(), z.data(), Qgis::TransformDirection::Reverse );
  }
  catch ( const QgsCsException & )
  {
    return; // outside the plane of the map there is nothing to see
  }
  for ( size_t column = 0; column < x.size(); ++column )
    line[column] = colourAt( { x[column], y[column] } );
}

/** As it looks on white paper. */
QString onPaper( const QColor &colour )
{
  const auto part = [&colour]( int channel ) { return static_cast<int>( 255 - ( 255 - channel ) * colour.alphaF() ); };
  return QColor( part( colour.red() ), part( colour.green() ), part( colour.blue() ) ).name();
}

} // namespace

DemandPicture DemandPicture::make(
  const PlanningProblem &problem, const QList<QColor> &ramp, const QgsCoordinateTransform &toMap, const std::atomic_bool &cancelled )
{
  const DemandGrid &grid = *problem.grid();
  const DemandKind kind = problem.request().demand;
  DemandPicture picture;
  picture.unit = problem.request().demandUnit();
  std::vector<double> positive;
  for ( int cell = 0; cell < grid.size(); ++cell )
    if ( const double value = density( grid, cell, kind ); value > 0 )
      positive.push_back( value );
  picture.classes = classesOf( std::move( positive ), ramp );
  const QgsRectangle region = grid.region().boundingBox();
  if ( picture.classes.isEmpty() || region.isEmpty() )
    return picture;
  const std::vector<QRgb> colours = coloursOf( grid, kind, picture.classes );
  const auto colourAt = [&grid, &colours]( const LonLat &at ) -> QRgb {
    const int cell = grid.cellHolding( at );
    return cell >= 0 ? colours[static_cast<size_t>( cell )] : 0;
  };
  const DemandPicture image = painted( region, region.height() / grid.rectangle( 0, 0 ).height(), toMap, colourAt, cancelled );
  if ( cancelled )
    return {};
  picture.image = image.image;
  picture.extent = image.extent;
  return picture;
}

DemandPicture DemandPicture::painted( const QgsRectangle &region, double rows, const QgsCoordinateTransform &toMap,
  const std::function<QRgb( const LonLat & )> &colourAt, const std::atomic_bool &cancelled )
{
  DemandPicture picture;
  try
  {
    picture.extent = toMap.transformBoundingBox( region );
  }
  catch ( const QgsCsException & )
  {
    return picture;
  }
  const double pixel =
    std::max( picture.extent.height() / std::max( 1.0, rows ), std::max( picture.extent.height(), picture.extent.width() ) / sMaxPixels );
  const int height = std::max( 1, static_cast<int>( std::ceil( picture.extent.height() / pixel ) ) );
  const int width = std::max( 1, static_cast<int>( std::ceil( picture.extent.width() / pixel ) ) );
  picture.extent.setXMaximum( picture.extent.xMinimum() + width * pixel );
  picture.extent.setYMinimum( picture.extent.yMaximum() - height * pixel );
  QImage image( width, height, QImage::Format_ARGB32_Premultiplied );
  image.fill( Qt::transparent );
  std::vector<double> x( static_cast<size_t>( width ) );
  std::vector<double> y( x.size() );
  std::vector<double> z( x.size() );
  for ( int row = 0; row < height; ++row )
  {
    if ( cancelled )
      return {};
    for ( int column = 0; column < width; ++column )
      x[static_cast<size_t>( column )] = picture.extent.xMinimum() + ( column + 0.5 ) * pixel;
    std::fill( y.begin(), y.end(), picture.extent.yMaximum() - ( row + 0.5 ) * pixel );
    std::fill( z.begin(), z.end(), 0.0 );
    fillRow( reinterpret_cast<QRgb *>( image.scanLine( row ) ), colourAt, toMap, x, y, z );
  }
  picture.image = image;
  return picture;
}

QString DemandPicture::legend( const QString &heading ) const
{
  QStringList rows { heading };
  for ( const DemandClass &one : classes )
  {
    const int decimals = one.to >= 100 ? 0 : one.to >= 1 ? 1 : 3;
    const QString from = planningfields::figure( one.from, decimals );
    const QString to = planningfields::figure( one.to, decimals );
    rows << QStringLiteral( "<span style=\"background-color:%1\">&nbsp;&nbsp;&nbsp;&nbsp;</span> %2" )
              .arg( onPaper( one.colour ),
                from == to ? to : QCoreApplication::translate( "jinguan::DemandPicture", "%1 – %2", "from, to" ).arg( from, to ) );
  }
  return rows.join( QStringLiteral( "<br>" ) );
}

} // namespace jinguan

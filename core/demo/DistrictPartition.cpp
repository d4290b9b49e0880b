#include "demo/DistrictPartition.h"

#include "demo/CityPlane.h"
#include "demo/PowerDiagram.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DistrictPartition )
};

constexpr double sSimplifyMetres = 120;
constexpr int sSmoothIterations = 3;
constexpr double sSmoothOffset = 0.25;
constexpr double sFrameMargin = 5000; //!< metres beyond the outline, so that every border crosses it
constexpr int sSolverSteps = 120;
constexpr double sSolverDamping = 0.5;
constexpr double sLeastYield =
  8; //!< keeps steps short for a district that has lost its ground: a usual district gains 10 to 20 m² for 1 m² of weight
constexpr double sSolverGoal = 0.03; //!< share of its area by which a district may miss before smoothing

using Cell = QVector<PowerCorner>;
using Ring = QVector<QgsPointXY>;

double areaOf( const Ring &ring )
{
  double twice = 0;
  for ( int i = 0; i < ring.size(); ++i )
  {
    const QgsPointXY &a = ring.at( i );
    const QgsPointXY &b = ring.at( ( i + 1 ) % ring.size() );
    twice += a.x() * b.y() - b.x() * a.y();
  }
  return std::abs( twice ) / 2;
}

/** The ring cut by a convex cell (Sutherland and Hodgman); where the ring is not convex, parts hang together by edges without area. */
Ring cut( Ring ring, const Cell &cell )
{
  if ( cell.isEmpty() )
    return {};
  for ( int i = 0; i < cell.size() && !ring.isEmpty(); ++i )
  {
    const PowerCorner &a = cell.at( i );
    const PowerCorner &b = cell.at( ( i + 1 ) % cell.size() );
    const auto side = [&a, &b]( const QgsPointXY &p ) { return ( b.x - a.x ) * ( p.y() - a.y ) - ( b.y - a.y ) * ( p.x() - a.x ); };
    Ring kept;
    kept.reserve( ring.size() + 4 );
    for ( int j = 0; j < ring.size(); ++j )
    {
      const QgsPointXY &from = ring.at( j );
      const QgsPointXY &to = ring.at( ( j + 1 ) % ring.size() );
      const double inFrom = side( from );
      const double inTo = side( to );
      if ( inFrom >= 0 )
        kept.append( from );
      if ( ( inFrom >= 0 ) != ( inTo >= 0 ) )
        kept.append( from + ( to - from ) * ( inFrom / ( inFrom - inTo ) ) );
    }
    ring = kept;
  }
  return ring;
}

/** The towns as sites of a power diagram in the plane, one weight a district. */
class Diagram
{
  public:
    Diagram( const QList<TownPlace> &towns, const QgsGeometry &city, const CityPlane &plane )
      : mFrame( city.boundingBox().buffered( sFrameMargin ) ),
        mDiagram( mFrame.xMinimum(), mFrame.yMinimum(), mFrame.xMaximum(), mFrame.yMaximum() )
    {
      for ( const QgsPointXY &point : city.asPolygon().value( 0 ) )
        mOutline.append( { point.x() - mFrame.xMinimum(), point.y() - mFrame.yMinimum() } );
      for ( const TownPlace &town : towns )
      {
        const QgsPointXY at = plane.toPlane( QgsGeometry::fromPointXY( { town.at.lon, town.at.lat } ) ).asPoint();
        mSites.append( { at.x(), at.y(), 0 } );
        mDistricts.append( town.district );
      }
    }

    /** Weighs the districts until each has its share of the city. */
    void solve( const QMap<QString, double> &shares );

    /** Borders between districts, each piece once, from junction to junction or to the frame. */
    QVector<QgsGeometry> borders() const;

    QString owner( const QgsPointXY &at ) const { return mDistricts.value( PowerDiagram::owner( mSites, at.x(), at.y() ) ); }

  private:
    QgsRectangle mFrame;
    PowerDiagram mDiagram;
    Ring mOutline; //!< from the lower left corner of the frame, which keeps areas exact
    QVector<PowerSite> mSites;
    QStringList mDistricts; //!< of each site
};

void Diagram::solve( const QMap<QString, double> &shares )
{
  const double city = areaOf( mOutline );
  QMap<QString, double> weights;
  for ( int step = 0; step < sSolverSteps; ++step )
  {
    QMap<QString, double> areas;
    QMap<QString, double> yields; //!< area gained for a unit of weight: border length over twice the distance of the towns
    const QVector<Cell> cells = mDiagram.cells( mSites );
    for ( int i = 0; i < cells.size(); ++i )
    {
      Cell cell = cells.at( i );
      for ( int k = 0; k < cell.size(); ++k )
      {
        const PowerCorner &from = cell.at( k );
        const PowerCorner &to = cell.at( ( k + 1 ) % cell.size() );
        if ( from.neighbour >= 0 && mDistricts.at( from.neighbour ) != mDistricts.at( i ) )
        {
          const PowerSite &other = mSites.at( from.neighbour );
          yields[mDistricts.at( i )] +=
            std::hypot( to.x - from.x, to.y - from.y ) / ( 2 * std::hypot( other.x - mSites.at( i ).x, other.y - mSites.at( i ).y ) );
        }
      }
      for ( PowerCorner &corner : cell )
        corner = { corner.x - mFrame.xMinimum(), corner.y - mFrame.yMinimum(), corner.neighbour };
      areas[mDistricts.at( i )] += areaOf( cut( mOutline, cell ) );
    }
    double worst = 0;
    for ( auto it = shares.cbegin(); it != shares.cend(); ++it )
    {
      const double missing = it.value() * city - areas.value( it.key() );
      worst = std::max( worst, std::abs( missing ) / ( it.value() * city ) );
      weights[it.key()] += sSolverDamping * missing / std::max( sLeastYield, yields.value( it.key() ) );
    }
    if ( worst < sSolverGoal )
      return;
    for ( int i = 0; i < mSites.size(); ++i )
      mSites[i].weight = weights.value( mDistricts.at( i ) );
  }
}

QVector<QgsGeometry> Diagram::borders() const
{
  QVector<QgsGeometry> edges;
  const QVector<Cell> cells = mDiagram.cells( mSites );
  for ( int i = 0; i < cells.size(); ++i )
  {
    const Cell &cell = cells.at( i );
    for ( int k = 0; k < cell.size(); ++k )
    {
      const int other = cell.at( k ).neighbour;
      const PowerCorner &to = cell.at( ( k + 1 ) % cell.size() );
      if ( other > i && mDistricts.at( other ) != mDistricts.at( i ) )
        edges.append( QgsGeometry::fromPolylineXY( { { cell.at( k ).x, cell.at( k ).y }, { to.x, to.y } } ) );
    }
  }
  return edges.isEmpty() ? edges : QgsGeometry::collectGeometry( edges ).mergeLines().asGeometryCollection();
}

/** Leaves every district its largest part and gives the others to the neighbour with the longest common border. */
QMap<QString, QgsGeometry> inOnePiece( const QMap<QString, QVector<QgsGeometry>> &faces )
{
  QMap<QString, QgsGeometry> districts;
  QVector<QgsGeometry> loose;
  for ( auto it = faces.cbegin(); it != faces.cend(); ++it )
  {
    QVector<QgsGeometry> parts = QgsGeometry::unaryUnion( it.value() ).asGeometryCollection();
    std::sort( parts.begin(), parts.end(), []( const QgsGeometry &a, const QgsGeometry &b ) { return a.area() > b.area(); } );
    districts.insert( it.key(), parts.takeFirst() );
    loose += parts;
  }
  for ( const QgsGeometry &part : std::as_const( loose ) )
  {
    QString nearest;
    double longest = 0;
    for ( auto it = districts.cbegin(); it != districts.cend(); ++it )
    {
      const double common = it.value().boundingBoxIntersects( part ) ? it.value().intersection( part ).length() : 0;
      if ( common > longest )
      {
        longest = common;
        nearest = it.key();
      }
    }
    if ( !nearest.isEmpty() )
      districts[nearest] = districts.value( nearest ).combine( part );
  }
  return districts;
}
} // namespace

Result<QMap<QString, QgsGeometry>> DistrictPartition::build(
  const QList<TownPlace> &towns, const QgsGeometry &outline, const QMap<QString, double> &publishedKm2 )
{
  const CityPlane plane;
  QgsGeometry city = plane.toPlane( outline );
  city.convertToSingleType();
  if ( towns.isEmpty() || city.isEmpty() )
    return Error { Text::tr( "No district could be drawn: there are no towns or no outline." ), {}, {}, 0 };

  Diagram diagram( towns, city, plane );
  double sum = 0;
  for ( const double area : publishedKm2 )
    sum += area;
  QMap<QString, double> shares;
  for ( auto it = publishedKm2.cbegin(); it != publishedKm2.cend(); ++it )
  {
    if ( std::none_of( towns.cbegin(), towns.cend(), [&it]( const TownPlace &town ) { return town.district == it.key(); } ) )
      return Error { Text::tr( "The district %1 has no towns." ).arg( it.key() ), {}, {}, 0 };
    shares.insert( it.key(), it.value() / sum );
  }
  diagram.solve( shares );

  QVector<QgsGeometry> lines { QgsGeometry( city.constGet()->boundary() ) };
  for ( const QgsGeometry &border : diagram.borders() )
    lines.append( border.simplify( sSimplifyMetres ).smooth( sSmoothIterations, sSmoothOffset ) );
  const QgsGeometry faces = QgsGeometry::polygonize( QgsGeometry::unaryUnion( lines ).asGeometryCollection() );

  QMap<QString, QVector<QgsGeometry>> owned;
  for ( const QgsGeometry &face : faces.asGeometryCollection() )
  {
    const QgsGeometry inside = face.pointOnSurface();
    if ( city.contains( inside ) )
      owned[diagram.owner( inside.asPoint() )].append( face );
  }

  QMap<QString, QgsGeometry> districts = inOnePiece( owned );
  for ( QgsGeometry &district : districts )
  {
    district = plane.toGeographic( district );
    district.convertToMultiType();
  }
  return districts;
}

} // namespace jinguan

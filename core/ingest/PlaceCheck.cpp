#include "ingest/PlaceCheck.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "ingest/RiverLines.h"

#include <ogr_geometry.h>

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlaceCheck )
};

constexpr double sExtentTolerance = 10000;
constexpr double sLayerTolerance = 1000;
constexpr double sSchematicTolerance = 5000;
constexpr double sRiverTolerance = 5000;
constexpr double sMetresPerDegree = 111195;

struct Extent
{
    QString name;
    LonLat min;
    LonLat max;
};

struct Shape
{
    QString name;
    std::unique_ptr<OGRGeometry> geometry;
};

struct ShapeLayer
{
    QList<std::shared_ptr<Shape>> shapes;
    double tolerance = sLayerTolerance;
};

ShapeLayer loadShapes( const NetworkStore &network, const QString &role, double tolerance )
{
  ShapeLayer layer;
  layer.tolerance = tolerance;
  if ( const Result<QList<LayerSource>> sources = network.layers() )
  {
    for ( const LayerSource &source : *sources )
    {
      if ( source.role.id == role && source.provenance.schematic )
        layer.tolerance = std::max( tolerance, sSchematicTolerance );
    }
  }
  const Result<QList<LayerFeature>> features = network.features( role );
  if ( !features )
    return layer; // the role has no layer
  for ( const LayerFeature &feature : *features )
  {
    OGRGeometry *geometry = nullptr;
    OGRGeometryFactory::createFromWkb( feature.wkb.constData(), nullptr, &geometry, static_cast<size_t>( feature.wkb.size() ) );
    const QString name = feature.attributes.value( QStringLiteral( "name" ) ).toString();
    if ( !geometry || name.isEmpty() )
    {
      delete geometry;
      continue;
    }
    layer.shapes.append( std::make_shared<Shape>( Shape { name, std::unique_ptr<OGRGeometry>( geometry ) } ) );
  }
  return layer;
}

/** Metres between a point and a geometry, both in degrees; good to some percent. */
double distanceTo( const OGRGeometry &geometry, const LonLat &at )
{
  // In degrees the nearest point may be another one than on the ground, by a seventh at this latitude: enough for a doubt.
  const OGRPoint point( at.lon, at.lat );
  return geometry.Distance( &point ) * sMetresPerDegree;
}

/** Metres by which \a at lies outside \a extent; 0 inside. */
double distanceTo( const Extent &extent, const LonLat &at )
{
  return roughDistance(
    at, { std::clamp( at.lon, extent.min.lon, extent.max.lon ), std::clamp( at.lat, extent.min.lat, extent.max.lat ) } );
}

/** True when the names mean the same: 成都 and 成都市. */
bool sameName( const QString &known, const QString &claimed )
{
  return known.size() >= 2 && claimed.size() >= 2 && ( claimed.startsWith( known ) || known.startsWith( claimed ) );
}

QString kilometres( double metres )
{
  return QString::number( metres / 1000.0, 'f', metres < 10000 ? 1 : 0 );
}
} // namespace

struct PlaceCheck::Private
{
    QList<Extent> extents;
    ShapeLayer districts;
    RiverLines rivers;

    /** Distance to the nearest feature of that name; negative when the layer does not know the name. */
    static double nearest( const ShapeLayer &layer, const QString &claimed, const LonLat &at )
    {
      double best = -1;
      for ( const std::shared_ptr<Shape> &shape : layer.shapes )
      {
        if ( !sameName( shape->name, claimed ) )
          continue;
        const double distance = distanceTo( *shape->geometry, at );
        best = best < 0 ? distance : std::min( best, distance );
      }
      return best;
    }
};

PlaceCheck::PlaceCheck() : d( new Private ) {}
PlaceCheck::PlaceCheck( PlaceCheck && ) noexcept = default;
PlaceCheck::~PlaceCheck() = default;

Result<PlaceCheck> PlaceCheck::create( const NetworkStore &network )
{
  PlaceCheck check;
  const Result<CsvTable> places = CsvTable::read( Resources::path( QStringLiteral( "profiles/places.csv" ) ),
    { QStringLiteral( "name" ), QStringLiteral( "lon_min" ), QStringLiteral( "lon_max" ), QStringLiteral( "lat_min" ),
      QStringLiteral( "lat_max" ) } );
  if ( !places )
    return places.error();
  for ( int row = 0; row < places->rowCount(); ++row )
  {
    const auto number = [&]( const char *column ) { return places->number( row, QLatin1String( column ), 0 ); };
    check.d->extents.append( { places->text( row, QStringLiteral( "name" ) ), { number( "lon_min" ), number( "lat_min" ) },
      { number( "lon_max" ), number( "lat_max" ) } } );
  }
  check.d->districts = loadShapes( network, QStringLiteral( "district" ), sLayerTolerance );
  for ( const std::shared_ptr<Shape> &river : loadShapes( network, QStringLiteral( "river" ), sRiverTolerance ).shapes )
    check.d->rivers.add( river->name, *river->geometry );
  return check;
}

/** Why \a at cannot be in the district or city it claims; empty when it can. */
QString PlaceCheck::doubtfulArea( const LonLat &at, const PlaceClaim &claim ) const
{
  const double toDistrict = claim.district.isEmpty() ? -1 : Private::nearest( d->districts, claim.district, at );
  if ( toDistrict > d->districts.tolerance )
    return Text::tr( "it lies %1 km outside %2" ).arg( kilometres( toDistrict ), claim.district );
  if ( toDistrict >= 0 || claim.city.isEmpty() )
    return {};
  for ( const Extent &extent : std::as_const( d->extents ) )
  {
    if ( !claim.city.startsWith( extent.name ) )
      continue;
    const double outside = distanceTo( extent, at );
    if ( outside > sExtentTolerance )
      return Text::tr( "it lies %1 km outside the extent of %2" ).arg( kilometres( outside ), claim.city );
  }
  return {};
}

PlaceVerdict PlaceCheck::check( const LonLat &at, const PlaceClaim &claim ) const
{
  using Kind = PlaceVerdict::Kind;
  const QString area = doubtfulArea( at, claim );
  if ( !area.isEmpty() )
    return { Kind::Doubtful, area };
  if ( claim.river.isEmpty() )
    return {};
  const RiverLines::Nearest river = d->rivers.nearest( claim.river, at );
  if ( river.metres <= sRiverTolerance )
    return {};
  if ( river.isBeyondLayer )
    return { Kind::Unchecked,
      Text::tr( "the river layer knows %1 only up to a point %2 km from here" ).arg( claim.river, kilometres( river.metres ) ) };
  return { Kind::Doubtful, Text::tr( "it lies %1 km from the river %2" ).arg( kilometres( river.metres ), claim.river ) };
}

} // namespace jinguan

#include "reports/publish/BundleGround.h"

#include <qgsgeometry.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace jinguan
{

namespace
{

constexpr int sDecimals = 5;
constexpr double sTolerance = 0.0004; //!< degrees, some 40 m

QStringList groundRoles()
{
  return { QStringLiteral( "lake" ), QStringLiteral( "ecobelt" ), QStringLiteral( "river" ), QStringLiteral( "road" ),
    QStringLiteral( "greenway" ) };
}

QgsGeometry geometryOf( const QByteArray &wkb )
{
  QgsGeometry geometry;
  geometry.fromWkb( wkb );
  return geometry;
}

/** To two decimals: the point says which district, not where. */
double coarse( double value )
{
  return std::round( value * 100 ) / 100;
}

QJsonObject featureOf( const LayerFeature &feature )
{
  const QgsGeometry whole = geometryOf( feature.wkb );
  const QgsGeometry thinned = whole.simplify( sTolerance );
  const QgsGeometry &drawn = thinned.isEmpty() ? whole : thinned;
  const QJsonDocument geometry = QJsonDocument::fromJson( drawn.asJson( sDecimals ).toUtf8() );
  return { { QStringLiteral( "type" ), QStringLiteral( "Feature" ) },
    { QStringLiteral( "properties" ),
      QJsonObject { { QStringLiteral( "name" ), feature.attributes.value( QStringLiteral( "name" ) ).toString() },
        { QStringLiteral( "name_en" ), feature.attributes.value( QStringLiteral( "name_en" ) ).toString() } } },
    { QStringLiteral( "geometry" ), geometry.object() } };
}

} // namespace

QStringList BundleGround::boundaryRoles()
{
  return { QStringLiteral( "city" ), QStringLiteral( "district" ) };
}

Result<GroundLayer> BundleGround::layer( const LayerSource &source ) const
{
  const Result<QList<LayerFeature>> features = mNetwork.features( source.role.id );
  if ( !features )
    return features.error();
  QJsonArray list;
  QStringList names;
  for ( const LayerFeature &feature : *features )
  {
    list.append( featureOf( feature ) );
    names << feature.attributes.value( QStringLiteral( "name" ) ).toString()
          << feature.attributes.value( QStringLiteral( "name_en" ) ).toString();
  }
  names.removeDuplicates();
  const QJsonObject collection { { QStringLiteral( "type" ), QStringLiteral( "FeatureCollection" ) },
    { QStringLiteral( "features" ), list } };
  return GroundLayer { source.role.id, source.name, QJsonDocument( collection ).toJson( QJsonDocument::Compact ),
    source.provenance.attribution, source.provenance.licence, source.provenance.schematic, names };
}

Result<void> BundleGround::fillCentres( BundleContent &content ) const
{
  for ( const QString &role : boundaryRoles() )
  {
    const Result<QList<LayerFeature>> features = mNetwork.features( role );
    if ( !features )
      return features.error();
    for ( const LayerFeature &feature : *features )
    {
      const QgsGeometry inside = geometryOf( feature.wkb ).pointOnSurface();
      if ( inside.isEmpty() )
        continue;
      const QString code =
        role == QLatin1String( "city" ) ? QStringLiteral( "510100" ) : feature.attributes.value( QStringLiteral( "code" ) ).toString();
      content.centres.insert( code, LonLat { coarse( inside.asPoint().x() ), coarse( inside.asPoint().y() ) } );
    }
  }
  return {};
}

Result<void> BundleGround::fill( BundleContent &content ) const
{
  const Result<QList<LayerSource>> layers = mNetwork.layers();
  if ( !layers )
    return layers.error();
  QStringList roles = groundRoles();
  if ( !content.reviewNumber.isEmpty() )
    roles = boundaryRoles() + roles;
  for ( const QString &role : std::as_const( roles ) )
    for ( const LayerSource &source : *layers )
    {
      if ( source.role.id != role || source.featureCount == 0 )
        continue;
      Result<GroundLayer> made = layer( source );
      if ( !made )
        return made.error();
      content.ground.append( made.take() );
    }
  return fillCentres( content );
}

} // namespace jinguan

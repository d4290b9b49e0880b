#include "ingest/StoredFeatures.h"

#include <ogr_geometry.h>

#include <cmath>
#include <memory>

namespace jinguan
{

namespace
{
/** \a wkb in the form a layer stores it in, whatever a file or a table made of it: flat, without curves, of many parts. */
QByteArray plainGeometry( const QByteArray &wkb )
{
  OGRGeometry *raw = nullptr;
  if ( OGRGeometryFactory::createFromWkb( wkb.constData(), nullptr, &raw, static_cast<size_t>( wkb.size() ) ) != OGRERR_NONE || !raw )
    return wkb;
  std::unique_ptr<OGRGeometry> geometry( raw );
  geometry->flattenTo2D();
  if ( geometry->hasCurveGeometry() )
    geometry.reset( geometry->getLinearGeometry() );
  const OGRwkbGeometryType parts =
    geometry->getDimension() == 0 ? wkbMultiPoint : ( geometry->getDimension() == 1 ? wkbMultiLineString : wkbMultiPolygon );
  geometry.reset( OGRGeometryFactory::forceTo( geometry.release(), parts ) );
  QByteArray plain( static_cast<qsizetype>( geometry->WkbSize() ), Qt::Uninitialized );
  if ( geometry->exportToWkb( wkbNDR, reinterpret_cast<unsigned char *>( plain.data() ), wkbVariantIso ) != OGRERR_NONE )
    return wkb;
  return plain;
}

/** Attributes that have a value, under the names of their columns. */
QVariantMap plainAttributes( const QVariantMap &attributes )
{
  QVariantMap plain;
  for ( auto it = attributes.begin(); it != attributes.end(); ++it )
  {
    if ( !it->isNull() && !it->toString().isEmpty() )
      plain.insert( it.key().trimmed().left( 60 ).replace( QLatin1Char( '"' ), QLatin1Char( '_' ) ).toLower(), *it );
  }
  return plain;
}

bool sameValue( const QVariant &a, const QVariant &b )
{
  const QString textA = a.toString();
  const QString textB = b.toString();
  if ( textA == textB )
    return true;
  bool isNumberA = false;
  bool isNumberB = false;
  const double numberA = textA.toDouble( &isNumberA );
  const double numberB = textB.toDouble( &isNumberB );
  return isNumberA && isNumberB && numberA == numberB;
}

bool sameAttributes( const QVariantMap &a, const QVariantMap &b )
{
  return a.size() == b.size()
    && std::equal( a.constKeyValueBegin(), a.constKeyValueEnd(), b.constKeyValueBegin(),
      []( const auto &x, const auto &y ) { return x.first == y.first && sameValue( x.second, y.second ); } );
}
} // namespace

Result<StoredFeatures> StoredFeatures::read( const NetworkStore &network, const LayerRole &role )
{
  const Result<QList<LayerFeature>> features = network.features( role.id );
  if ( !features )
    return features.error();
  StoredFeatures stored;
  for ( const LayerFeature &feature : *features )
  {
    const QVariantMap attributes = plainAttributes( feature.attributes );
    stored.mByGeometry.insert( plainGeometry( feature.wkb ), stored.mFeatures.size() );
    stored.mCodes.insert( attributes.value( QStringLiteral( "code" ) ).toString() );
    stored.mNames.insert( attributes.value( QStringLiteral( "name" ) ).toString() );
    stored.mFeatures.append( attributes );
  }
  stored.mCodes.remove( QString() );
  stored.mNames.remove( QString() );
  return stored;
}

StoredFeatures::Relation StoredFeatures::relation( const LayerFeature &feature ) const
{
  const QVariantMap attributes = plainAttributes( feature.attributes );
  const auto [begin, end] = mByGeometry.equal_range( plainGeometry( feature.wkb ) );
  if ( std::any_of( begin, end, [&]( qsizetype at ) { return sameAttributes( attributes, mFeatures.at( at ) ); } ) )
    return Relation::Same;
  const QString code = attributes.value( QStringLiteral( "code" ) ).toString();
  const bool isNamesake =
    code.isEmpty() ? mNames.contains( attributes.value( QStringLiteral( "name" ) ).toString() ) : mCodes.contains( code );
  return isNamesake ? Relation::Namesake : Relation::New;
}

} // namespace jinguan

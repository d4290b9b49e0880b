#include "planning/UnitFinder.h"

namespace jinguan
{

Result<UnitFinder> UnitFinder::read( const NetworkStore &store, const Responsibility &responsibility )
{
  const Result<QList<LayerSource>> layers = store.layers();
  if ( !layers )
    return layers.error();
  UnitFinder finder;
  for ( const LayerSource &layer : *layers )
  {
    const bool isUnit = layer.role.id == QLatin1String( "unit" );
    if ( ( !isUnit && layer.role.id != QLatin1String( "district" ) ) || layer.featureCount == 0 )
      continue;
    const Result<QList<LayerFeature>> features = store.features( layer.role.id );
    if ( !features )
      return features.error();
    for ( const LayerFeature &feature : *features )
    {
      Area area;
      area.code = feature.attributes.value( QStringLiteral( "code" ) ).toString();
      area.geometry.fromWkb( feature.wkb );
      const ResponsibleUnit *unit = responsibility.unit( area.code );
      if ( isUnit && unit && unit->isDistrict )
        continue;
      if ( const District *district = isUnit ? nullptr : responsibility.district( area.code ) )
        area.code = district->code;
      if ( isUnit && unit )
        area.code = unit->code;
      ( isUnit ? finder.mZones : finder.mDistricts ).append( area );
    }
  }
  return finder;
}

QString UnitFinder::codeAt( const QList<Area> &areas, const LonLat &at )
{
  for ( const Area &area : areas )
    if ( area.geometry.boundingBox().contains( at.lon, at.lat ) && area.geometry.contains( at.lon, at.lat ) )
      return area.code;
  return {};
}

QString UnitFinder::district( const LonLat &at ) const
{
  return codeAt( mDistricts, at );
}

QString UnitFinder::unit( const LonLat &at ) const
{
  const QString zone = codeAt( mZones, at );
  return zone.isEmpty() ? district( at ) : zone;
}

} // namespace jinguan

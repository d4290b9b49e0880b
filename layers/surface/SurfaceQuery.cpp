#include "layers/surface/SurfaceQuery.h"

#include "layers/MapCrs.h"
#include "layers/MapScene.h"

#include <qgscoordinatetransform.h>

namespace jinguan
{

QgsGeometry surfaceCity( const MapScene &scene )
{
  QgsGeometry city = scene.areaOf( MapFilter() );
  if ( !city.isEmpty() )
    city.transform( QgsCoordinateTransform( mapcrs::stored(), mapcrs::drawn(), mapcrs::transformContext() ) );
  return city;
}

Result<SurfacePicture> surfaceOf( const MapScene &scene, const Evaluator &evaluator, const ReadingStore &readings, const QString &indicator,
  UtcSeconds at, Progress *progress )
{
  const Result<SurfaceRules> rules = SurfaceRules::load( scene.catalogue() );
  if ( !rules )
    return rules.error();
  const Result<SurfaceRule> rule = rules->rule( scene.element(), indicator );
  if ( !rule )
    return rule.error();
  const Result<QList<LatestReading>> latest = readings.latestAt( at, rule->maxAge + static_cast<qint64>( Period::Day ) );
  if ( !latest )
    return latest.error();
  const SurfaceBuilder builder( scene.catalogue(), evaluator, scene.palette() );
  Result<SurfacePicture> picture =
    builder.build( *rule, at, surfaceValues( *rule, scene.catalogue(), scene.stations(), *latest, at ), surfaceCity( scene ), progress );
  if ( picture && !picture->refusal.isEmpty() )
    return Error { picture->refusal, QCoreApplication::translate( "jinguan::SurfaceQuery", "Choose another moment or indicator." ), {}, 0 };
  return picture;
}

} // namespace jinguan

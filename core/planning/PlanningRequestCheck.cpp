// PlanningRequest::validate: what is wrong with a question in itself, before any layer is read.

#include "planning/PlanningRequest.h"
#include "planning/Suitability.h"

#include <cmath>

namespace jinguan
{

namespace
{

constexpr int sMostFolds = 100;
constexpr int sMostSites = 100000;

Error wrong( const QString &message, const QString &remedy )
{
  return Error { message, remedy, {}, 0 };
}

bool isLength( double metres )
{
  return metres >= 0 && std::isfinite( metres );
}

Result<void> checkSizes( const PlanningRequest &request )
{
  if ( !( request.radius > 0 ) || request.radius > Geodesy::maxDistance )
    return wrong( PlanningRequest::tr( "The radius is %1 m." ).arg( request.radius ),
      PlanningRequest::tr( "Give one between 1 m and %1 km." ).arg( Geodesy::maxDistance / 1000.0 ) );
  if ( request.count < 0 )
    return wrong( PlanningRequest::tr( "The number of new sites is %1." ).arg( request.count ), PlanningRequest::tr( "Give 0 or more." ) );
  if ( request.count > sMostSites )
    return wrong( PlanningRequest::tr( "The number of new sites is %1." ).arg( request.count ),
      PlanningRequest::tr( "Give at most %1." ).arg( sMostSites ) );
  if ( !isLength( request.cellSize ) || !isLength( request.candidateStep ) || !isLength( request.minSpacing ) )
    return wrong( PlanningRequest::tr( "Cell size, candidate step and spacing cannot be negative." ),
      PlanningRequest::tr( "Give 0 to have them chosen." ) );
  if ( request.minSpacing > Geodesy::maxDistance )
    return wrong( PlanningRequest::tr( "The spacing is %1 m." ).arg( request.minSpacing ),
      PlanningRequest::tr( "Give at most %1 km." ).arg( Geodesy::maxDistance / 1000.0 ) );
  if ( !( request.townDensity > 0 ) || !std::isfinite( request.townDensity ) )
    return wrong( PlanningRequest::tr( "People of towns are spread at %1 per km²." ).arg( request.townDensity ),
      PlanningRequest::tr( "Give more than 0." ) );
  return {};
}

Result<void> checkModel( const PlanningRequest &request )
{
  if ( request.folds < 1 || request.folds > sMostFolds )
    return wrong( PlanningRequest::tr( "A place is to be covered by %1 stations." ).arg( request.folds ),
      PlanningRequest::tr( "Give 1 to %1 folds." ).arg( sMostFolds ) );
  if ( !( request.share > 0 && request.share <= 1 ) )
    return wrong( PlanningRequest::tr( "The share of the demand to be covered is %1." ).arg( request.share ),
      PlanningRequest::tr( "Give more than 0 and at most 1 (all)." ) );
  if ( !( request.seconds > 0 ) || !std::isfinite( request.seconds ) )
    return wrong( PlanningRequest::tr( "The solver gets %1 seconds." ).arg( request.seconds ), PlanningRequest::tr( "Give more than 0." ) );
  const auto &variogram = request.variogram;
  if ( variogram
    && ( !( variogram->nugget >= 0 ) || !( variogram->partialSill >= 0 ) || !( variogram->sill() > 0 )
      || !std::isfinite( variogram->sill() ) || !( variogram->range > 0 ) || !std::isfinite( variogram->range ) ) )
    return wrong( PlanningRequest::tr( "The variogram has nugget %1, partial sill %2 and range %3 m." )
                    .arg( variogram->nugget )
                    .arg( variogram->partialSill )
                    .arg( variogram->range ),
      PlanningRequest::tr( "Nugget and partial sill are 0 or more, not both 0; the range is more than 0 m." ) );
  return {};
}

/** Least and most of a kind or quota. */
Result<void> checkBounds( const QString &name, int least, int most )
{
  if ( least < 0 || most < -1 )
    return wrong( PlanningRequest::tr( "“%1” asks for at least %2 and at most %3 sites." ).arg( name ).arg( least ).arg( most ),
      PlanningRequest::tr( "Give 0 or more; leave the most out for no limit." ) );
  if ( most >= 0 && most < least )
    return wrong( PlanningRequest::tr( "“%1” asks for at least %2 but at most %3 sites." ).arg( name ).arg( least ).arg( most ),
      PlanningRequest::tr( "The most cannot be less than the least." ) );
  return {};
}

Result<void> checkKinds( const PlanningRequest &request )
{
  QStringList seen;
  int least = 0;
  for ( const SiteKind &kind : request.kinds )
  {
    if ( kind.kind.isEmpty() )
      return wrong(
        PlanningRequest::tr( "A kind that may be placed has no name." ), PlanningRequest::tr( "Give the id of a station kind." ) );
    if ( seen.contains( kind.kind ) )
      return wrong(
        PlanningRequest::tr( "The kind “%1” is offered twice." ).arg( kind.kind ), PlanningRequest::tr( "Offer each kind once." ) );
    seen.append( kind.kind );
    if ( !( kind.radius > 0 ) || kind.radius > Geodesy::maxDistance )
      return wrong( PlanningRequest::tr( "The radius of the kind “%1” is %2 m." ).arg( kind.kind ).arg( kind.radius ),
        PlanningRequest::tr( "Give one between 1 m and %1 km." ).arg( Geodesy::maxDistance / 1000.0 ) );
    if ( !( kind.cost >= 0 ) || !std::isfinite( kind.cost ) )
      return wrong( PlanningRequest::tr( "A site of the kind “%1” costs %2." ).arg( kind.kind ).arg( kind.cost ),
        PlanningRequest::tr( "Give 0 or more." ) );
    if ( const Result<void> bounds = checkBounds( kind.kind, kind.least, kind.most ); !bounds )
      return bounds.error();
    least += kind.least;
  }
  const bool counted = request.model != PlanningModel::SetCover;
  if ( counted && least > request.count )
    return wrong( PlanningRequest::tr( "The kinds ask for at least %1 sites together, but only %2 are to be placed." )
                    .arg( least )
                    .arg( request.count ),
      PlanningRequest::tr( "Lower what the kinds ask for, or place more sites." ) );
  if ( !( request.budget >= 0 ) || !std::isfinite( request.budget ) )
    return wrong(
      PlanningRequest::tr( "The budget is %1." ).arg( request.budget ), PlanningRequest::tr( "Give more than 0, or 0 for no limit." ) );
  double cheapest = 0;
  for ( const SiteKind &kind : request.kinds )
    cheapest += kind.least * kind.cost;
  if ( request.budget > 0 && cheapest > request.budget )
    return wrong(
      PlanningRequest::tr( "What the kinds ask for at least costs %1, more than the budget of %2." ).arg( cheapest ).arg( request.budget ),
      PlanningRequest::tr( "Raise the budget, or lower what the kinds ask for." ) );
  return {};
}

Result<void> checkQuotas( const PlanningRequest &request )
{
  QStringList seen;
  int districtLeast = 0;
  for ( const SiteQuota &quota : request.quotas )
  {
    const bool district = quota.scope == SiteQuota::Scope::District;
    const QString name = ( district ? QStringLiteral( "district:" ) : QStringLiteral( "class:" ) ) + quota.id;
    if ( quota.id.isEmpty() )
      return wrong( PlanningRequest::tr( "A quota names no district and no siting class." ),
        PlanningRequest::tr( "Give a district code or the id of a siting class." ) );
    if ( seen.contains( name ) )
      return wrong(
        PlanningRequest::tr( "There are two quotas for “%1”." ).arg( name ), PlanningRequest::tr( "Give one, with least and most." ) );
    seen.append( name );
    if ( const Result<void> bounds = checkBounds( name, quota.least, quota.most ); !bounds )
      return bounds.error();
    districtLeast += district ? quota.least : 0;
  }
  if ( request.model != PlanningModel::SetCover && districtLeast > request.count )
    return wrong( PlanningRequest::tr( "The quotas of the districts ask for at least %1 sites together, but only %2 are to be placed." )
                    .arg( districtLeast )
                    .arg( request.count ),
      PlanningRequest::tr( "Lower the quotas, or place more sites." ) );
  return {};
}

Result<void> checkDemand( const PlanningRequest &request )
{
  if ( request.demand != DemandKind::Layer )
    return {};
  if ( !request.demandLayer )
    return wrong( PlanningRequest::tr( "Demand is to come from a layer, but none is named." ),
      PlanningRequest::tr( "Name a line layer, a point layer, a raster, or the suitability." ) );
  const DemandLayer &layer = *request.demandLayer;
  if ( layer.kind == DemandLayer::Kind::Suitability )
    return Suitability::check( request.suitability );
  if ( layer.source.isEmpty() )
    return wrong( PlanningRequest::tr( "Demand is to come from a layer, but none is named." ),
      layer.kind == DemandLayer::Kind::Raster ? PlanningRequest::tr( "Give the path of a raster." )
                                              : PlanningRequest::tr( "Give the role of a layer." ) );
  if ( layer.kind == DemandLayer::Kind::Lines && ( !( layer.step > 0 ) || !std::isfinite( layer.step ) ) )
    return wrong(
      PlanningRequest::tr( "Lines are walked in steps of %1 m." ).arg( layer.step ), PlanningRequest::tr( "Give more than 0 m." ) );
  return {};
}

bool isOnEarth( double lon, double lat )
{
  return std::abs( lon ) <= 180 && std::abs( lat ) <= 90;
}

Result<void> checkDrawn( const PlanningRequest &request )
{
  for ( int i = 0; i < request.drawnExclusions.size(); ++i )
  {
    const QgsGeometry zone = QgsGeometry::fromWkt( request.drawnExclusions.at( i ) );
    const QString excerpt = request.drawnExclusions.at( i ).left( 40 );
    if ( zone.isEmpty() || zone.type() != Qgis::GeometryType::Polygon || !( zone.area() > 0 ) )
      return wrong( PlanningRequest::tr( "The drawn exclusion %1 is no polygon: “%2”." ).arg( i + 1 ).arg( excerpt ),
        PlanningRequest::tr( "Give well-known text of a polygon, such as POLYGON((104 30.6, 104.1 30.6, 104.1 30.7, 104 30.6))." ) );
    const QgsRectangle bounds = zone.boundingBox();
    if ( !isOnEarth( bounds.xMinimum(), bounds.yMinimum() ) || !isOnEarth( bounds.xMaximum(), bounds.yMaximum() ) )
      return wrong( PlanningRequest::tr( "The drawn exclusion %1 lies outside the earth: “%2”." ).arg( i + 1 ).arg( excerpt ),
        PlanningRequest::tr( "Give longitude and latitude in degrees (EPSG:4490)." ) );
  }
  for ( int i = 0; i < request.drawnCandidates.size(); ++i )
  {
    const LonLat &at = request.drawnCandidates.at( i );
    if ( !isOnEarth( at.lon, at.lat ) )
      return wrong( PlanningRequest::tr( "The drawn candidate %1 lies at %2, %3." ).arg( i + 1 ).arg( at.lon ).arg( at.lat ),
        PlanningRequest::tr( "Give longitude and latitude in degrees (EPSG:4490)." ) );
  }
  if ( request.candidateSources == QStringList { QStringLiteral( "drawn" ) } && request.drawnCandidates.isEmpty() )
    return wrong( PlanningRequest::tr( "Candidates are to be those drawn by hand, but none is drawn." ),
      PlanningRequest::tr( "Draw at least one, or choose another source of candidates." ) );
  return {};
}

Result<void> checkCandidates( const PlanningRequest &request )
{
  const QString known = PlanningRequest::candidateSourceIds().join( QLatin1String( ", " ) ) + QStringLiteral( ", class:ID" );
  if ( request.candidateSources.isEmpty() )
    return wrong(
      PlanningRequest::tr( "No source of candidates is chosen." ), PlanningRequest::tr( "Choose at least one of: %1." ).arg( known ) );
  for ( const QString &source : request.candidateSources )
    if ( !PlanningRequest::isCandidateSource( source ) )
      return wrong(
        PlanningRequest::tr( "“%1” is no source of candidates." ).arg( source ), PlanningRequest::tr( "Choose from: %1." ).arg( known ) );
  for ( const QString &code : request.mayMove )
    if ( code.trimmed().isEmpty() )
      return wrong(
        PlanningRequest::tr( "A station that may move has no code." ), PlanningRequest::tr( "Give codes of existing stations." ) );
  return checkDrawn( request );
}

} // namespace

Result<void> PlanningRequest::validate() const
{
  for ( const auto check : { checkSizes, checkModel, checkKinds, checkQuotas, checkDemand, checkCandidates } )
    if ( const Result<void> valid = check( *this ); !valid )
      return valid.error();
  return {};
}

} // namespace jinguan

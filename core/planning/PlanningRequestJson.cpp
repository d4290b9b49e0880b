// PlanningRequest as the map that a scenario keeps and a request file holds. Lengths end in `_m`; what is as by default is written too, so that a
// stored question never changes its meaning.

#include "planning/PlanningRequest.h"

namespace jinguan
{

namespace
{

QString key( const char *name )
{
  return QString::fromLatin1( name );
}

QVariantMap toMap( const SiteKind &kind )
{
  return { { key( "kind" ), kind.kind }, { key( "radius_m" ), kind.radius }, { key( "cost" ), kind.cost }, { key( "least" ), kind.least },
    { key( "most" ), kind.most } };
}

SiteKind siteKindOf( const QVariantMap &map )
{
  SiteKind kind;
  kind.kind = map.value( key( "kind" ) ).toString();
  kind.radius = map.value( key( "radius_m" ) ).toDouble();
  kind.cost = map.value( key( "cost" ), kind.cost ).toDouble();
  kind.least = map.value( key( "least" ), kind.least ).toInt();
  kind.most = map.value( key( "most" ), kind.most ).toInt();
  return kind;
}

QVariantMap toMap( const SiteQuota &quota )
{
  return { { key( "scope" ), quota.scope == SiteQuota::Scope::District ? key( "district" ) : key( "class" ) }, { key( "id" ), quota.id },
    { key( "least" ), quota.least }, { key( "most" ), quota.most } };
}

SiteQuota siteQuotaOf( const QVariantMap &map )
{
  SiteQuota quota;
  quota.scope =
    map.value( key( "scope" ) ).toString() == QLatin1String( "class" ) ? SiteQuota::Scope::SitingClass : SiteQuota::Scope::District;
  quota.id = map.value( key( "id" ) ).toString();
  quota.least = map.value( key( "least" ), quota.least ).toInt();
  quota.most = map.value( key( "most" ), quota.most ).toInt();
  return quota;
}

constexpr const char *sLayerKinds[] = { "lines", "points", "raster", "suitability" };

QVariantMap toMap( const DemandLayer &layer )
{
  return { { key( "kind" ), key( sLayerKinds[static_cast<int>( layer.kind )] ) }, { key( "source" ), layer.source },
    { key( "field" ), layer.field }, { key( "step_m" ), layer.step } };
}

DemandLayer demandLayerOf( const QVariantMap &map )
{
  DemandLayer layer;
  for ( int i = 0; i < 4; ++i )
    if ( map.value( key( "kind" ) ).toString() == QLatin1String( sLayerKinds[i] ) )
      layer.kind = static_cast<DemandLayer::Kind>( i );
  layer.source = map.value( key( "source" ) ).toString();
  layer.field = map.value( key( "field" ) ).toString();
  layer.step = map.value( key( "step_m" ), layer.step ).toDouble();
  return layer;
}

QVariantMap toMap( const SuitabilityModel &model )
{
  QVariantList criteria;
  for ( const SuitabilityCriterion &criterion : model.criteria )
  {
    QVariantList score;
    for ( const auto &[at, value] : criterion.score )
      score.append( QVariant( QVariantList { at, value } ) );
    criteria.append( QVariantMap { { key( "layer" ), criterion.layer }, { key( "name" ), criterion.name },
      { key( "weight" ), criterion.weight }, { key( "score" ), score } } );
  }
  QVariantList judgements;
  for ( const QList<double> &row : model.judgements )
  {
    QVariantList values;
    for ( const double value : row )
      values.append( value );
    judgements.append( QVariant( values ) );
  }
  return { { key( "criteria" ), criteria }, { key( "judgements" ), judgements }, { key( "exclusions" ), model.exclusions } };
}

SuitabilityModel suitabilityOf( const QVariantMap &map )
{
  SuitabilityModel model;
  for ( const QVariant &entry : map.value( key( "criteria" ) ).toList() )
  {
    const QVariantMap fields = entry.toMap();
    SuitabilityCriterion criterion;
    criterion.layer = fields.value( key( "layer" ) ).toString();
    criterion.name = fields.value( key( "name" ) ).toString();
    criterion.weight = fields.value( key( "weight" ) ).toDouble();
    for ( const QVariant &point : fields.value( key( "score" ) ).toList() )
      criterion.score.append( { point.toList().value( 0 ).toDouble(), point.toList().value( 1 ).toDouble() } );
    model.criteria.append( criterion );
  }
  for ( const QVariant &row : map.value( key( "judgements" ) ).toList() )
  {
    QList<double> values;
    for ( const QVariant &value : row.toList() )
      values.append( value.toDouble() );
    model.judgements.append( values );
  }
  model.exclusions = map.value( key( "exclusions" ) ).toStringList();
  return model;
}

QVariantMap toMap( const VariogramModel &model )
{
  return { { key( "shape" ), variogramShapeId( model.shape ) }, { key( "nugget" ), model.nugget },
    { key( "partial_sill" ), model.partialSill }, { key( "range_m" ), model.range } };
}

VariogramModel variogramOf( const QVariantMap &map )
{
  VariogramModel model;
  for ( const VariogramShape shape : variogramShapes() )
    if ( map.value( key( "shape" ) ).toString() == variogramShapeId( shape ) )
      model.shape = shape;
  model.nugget = map.value( key( "nugget" ) ).toDouble();
  model.partialSill = map.value( key( "partial_sill" ) ).toDouble();
  model.range = map.value( key( "range_m" ), 1 ).toDouble();
  return model;
}

template<typename Item> QVariantList listOf( const QList<Item> &items )
{
  QVariantList list;
  for ( const Item &item : items )
    list.append( toMap( item ) );
  return list;
}

/** The fields of the covering question alone. */
QVariantMap coverFields( const PlanningRequest &request )
{
  return { { key( "element" ), request.element }, { key( "kind" ), request.kind }, { key( "region" ), request.region },
    { key( "radius_m" ), request.radius }, { key( "count" ), request.count }, { key( "demand" ), demandKindId( request.demand ) },
    { key( "cell_size_m" ), request.cellSize }, { key( "day" ), request.day.isValid() ? request.day.toString( Qt::ISODate ) : QString() },
    { key( "include_planned" ), request.includePlanned }, { key( "candidates" ), request.candidateSources },
    { key( "candidate_step_m" ), request.candidateStep }, { key( "min_spacing_m" ), request.minSpacing },
    { key( "excluded_roles" ), request.excludedRoles }, { key( "town_density_per_km2" ), request.townDensity } };
}

void readCoverFields( const QVariantMap &map, PlanningRequest &request )
{
  const auto number = [&map]( const char *name, double missing ) { return map.value( key( name ), missing ).toDouble(); };
  request.element = map.value( key( "element" ) ).toString();
  request.kind = map.value( key( "kind" ) ).toString();
  request.region = map.value( key( "region" ) ).toString();
  request.radius = number( "radius_m", request.radius );
  request.count = map.value( key( "count" ), request.count ).toInt();
  request.demand = demandKindFromId( map.value( key( "demand" ) ).toString() );
  request.cellSize = number( "cell_size_m", request.cellSize );
  request.day = QDate::fromString( map.value( key( "day" ) ).toString(), Qt::ISODate );
  request.includePlanned = map.value( key( "include_planned" ) ).toBool();
  request.candidateSources = map.value( key( "candidates" ), request.candidateSources ).toStringList();
  request.candidateStep = number( "candidate_step_m", request.candidateStep );
  request.minSpacing = number( "min_spacing_m", request.minSpacing );
  request.excludedRoles = map.value( key( "excluded_roles" ) ).toStringList();
  request.townDensity = number( "town_density_per_km2", request.townDensity );
}

} // namespace

QVariantMap PlanningRequest::toMap() const
{
  QVariantMap map = coverFields( *this );
  map.insert( { { key( "model" ), planningModelId( model ) }, { key( "folds" ), folds }, { key( "share" ), share },
    { key( "kinds" ), listOf( kinds ) }, { key( "budget" ), budget }, { key( "quotas" ), listOf( quotas ) }, { key( "may_move" ), mayMove },
    { key( "drawn_exclusions" ), drawnExclusions }, { key( "indicator" ), indicator }, { key( "trend" ), trend },
    { key( "seconds" ), seconds }, { key( "seed" ), QString::number( seed ) } } );
  QVariantList drawn;
  for ( const LonLat &at : drawnCandidates )
    drawn.append( QVariant( QVariantList { at.lon, at.lat } ) );
  map.insert( key( "drawn_candidates" ), drawn );
  if ( demandLayer )
    map.insert( key( "demand_layer" ), jinguan::toMap( *demandLayer ) );
  if ( !suitability.isEmpty() )
    map.insert( key( "suitability" ), jinguan::toMap( suitability ) );
  if ( variogram )
    map.insert( key( "variogram" ), jinguan::toMap( *variogram ) );
  return map;
}

PlanningRequest PlanningRequest::fromMap( const QVariantMap &map )
{
  PlanningRequest request;
  readCoverFields( map, request );
  request.model = planningModelFromId( map.value( key( "model" ) ).toString() ).value_or( request.model );
  request.folds = map.value( key( "folds" ), request.folds ).toInt();
  request.share = map.value( key( "share" ), request.share ).toDouble();
  for ( const QVariant &kind : map.value( key( "kinds" ) ).toList() )
    request.kinds.append( siteKindOf( kind.toMap() ) );
  request.budget = map.value( key( "budget" ) ).toDouble();
  for ( const QVariant &quota : map.value( key( "quotas" ) ).toList() )
    request.quotas.append( siteQuotaOf( quota.toMap() ) );
  request.mayMove = map.value( key( "may_move" ) ).toStringList();
  for ( const QVariant &point : map.value( key( "drawn_candidates" ) ).toList() )
    request.drawnCandidates.append( { point.toList().value( 0 ).toDouble(), point.toList().value( 1 ).toDouble() } );
  request.drawnExclusions = map.value( key( "drawn_exclusions" ) ).toStringList();
  if ( map.contains( key( "demand_layer" ) ) )
    request.demandLayer = demandLayerOf( map.value( key( "demand_layer" ) ).toMap() );
  request.suitability = suitabilityOf( map.value( key( "suitability" ) ).toMap() );
  request.indicator = map.value( key( "indicator" ) ).toString();
  if ( map.contains( key( "variogram" ) ) )
    request.variogram = variogramOf( map.value( key( "variogram" ) ).toMap() );
  request.trend = map.value( key( "trend" ) ).toBool();
  request.seconds = map.value( key( "seconds" ), request.seconds ).toDouble();
  request.seed = map.value( key( "seed" ), request.seed ).toULongLong();
  return request;
}

} // namespace jinguan

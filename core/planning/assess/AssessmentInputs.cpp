#include "planning/assess/AssessmentInputs.h"

namespace jinguan
{

namespace
{

/** The question of planning that a kind stands for. */
PlanningRequest planningRequest( const AssessmentRequest &request, const StationKind &kind )
{
  PlanningRequest planning;
  planning.element = request.element;
  planning.kind = kind.id;
  planning.radius = kind.representativeRadius;
  planning.region = request.region;
  planning.day = request.day;
  planning.includePlanned = request.includePlanned;
  planning.cellSize = request.cellSize;
  planning.townDensity = request.townDensity;
  return planning;
}

Result<QList<PlanningFeature>> featuresOf( const NetworkStore &store, const QString &role )
{
  const Result<QList<LayerFeature>> raw = store.features( role );
  if ( !raw )
    return raw.error();
  QList<PlanningFeature> features;
  for ( const LayerFeature &one : *raw )
  {
    PlanningFeature feature;
    feature.geometry.fromWkb( one.wkb );
    feature.code = one.attributes.value( QStringLiteral( "code" ) ).toString();
    feature.name = LocalText { one.attributes.value( QStringLiteral( "name" ) ).toString(),
      one.attributes.value( QStringLiteral( "name_en" ) ).toString() }
                     .text();
    features.append( feature );
  }
  return features;
}

/** The layers of single rules. */
Result<void> readRuleLayers( const NetworkStore &store, AssessmentInputs &inputs )
{
  const Result<QList<LayerSource>> layers = store.layers();
  if ( !layers )
    return layers.error();
  for ( const LayerSource &layer : *layers )
  {
    if ( layer.featureCount == 0 )
      continue;
    if ( layer.role.id == QLatin1String( "soil-unit" ) && inputs.request.element == QLatin1String( "soil" ) )
    {
      Result<QList<PlanningFeature>> units = featuresOf( store, layer.role.id );
      if ( !units )
        return units.error();
      inputs.soilUnits = units.take();
      inputs.hasSoilUnits = true;
    }
    if ( layer.role.id == QLatin1String( "lake" ) && inputs.request.element == QLatin1String( "noise" ) )
    {
      const Result<QList<PlanningFeature>> lakes = featuresOf( store, layer.role.id );
      if ( !lakes )
        return lakes.error();
      for ( const PlanningFeature &lake : *lakes )
        inputs.lakes.append( lake.geometry );
    }
  }
  return {};
}

} // namespace

Result<AssessmentInputs> AssessmentInputs::read( const NetworkStore &store, const Catalogue &catalogue, const AssessmentRequest &request )
{
  AssessmentInputs inputs;
  inputs.request = request;
  inputs.catalogue = catalogue;
  if ( !inputs.catalogue.element( request.element ) )
    return Error { tr( "The element “%1” is not in the catalogue." ).arg( request.element ), {}, {}, 0 };
  for ( const StationKind *kind : inputs.catalogue.stationKindsOf( request.element ) )
    if ( ( request.kind.isEmpty() || kind->id == request.kind ) && kind->representativeRadius > 0 )
      inputs.kinds.append( kind );
  if ( inputs.kinds.isEmpty() )
    return Error { request.kind.isEmpty()
        ? tr( "The element “%1” has no kind of station with a representative radius." ).arg( request.element )
        : tr( "“%1” is no kind of station of the element “%2” with a representative radius." ).arg( request.kind, request.element ),
      {}, {}, 0 };
  Result<AssessmentSettings> settings = AssessmentSettings::load();
  Result<QList<NetworkGoal>> goals = NetworkGoal::load( inputs.catalogue );
  if ( !settings || !goals )
    return settings ? goals.error() : settings.error();
  inputs.settings = settings.take();
  for ( const NetworkGoal &goal : *goals )
    if ( goal.element == request.element )
      inputs.goals.append( goal );

  const Result<QList<Station>> stations = store.stations();
  if ( !stations )
    return stations.error();
  for ( const Station &station : *stations )
    if ( const StationKind *kind = inputs.catalogue.stationKind( station.kind ); kind && kind->element == request.element )
      inputs.stations.append( station );
  inputs.isDemo = store.property( QStringLiteral( "demo" ) ) == QLatin1String( "1" );

  Result<PlanningInputs> places = PlanningInputs::read( store, planningRequest( request, *inputs.kinds.constFirst() ) );
  if ( places )
    inputs.places = places.take();
  else if ( !request.region.isEmpty() || request.indicator.isEmpty() )
    return places.error();
  else
    inputs.noPlaces = places.error().text();
  const Result<SitingLayers> siting = SitingLayers::read( store, catalogue, request.element );
  if ( !siting )
    return siting.error();
  inputs.siting = *siting;
  if ( const Result<void> layers = readRuleLayers( store, inputs ); !layers )
    return layers.error();
  return inputs;
}

PlanningInputs AssessmentInputs::ofKind( const StationKind &kind ) const
{
  PlanningInputs result = *places;
  result.request = planningRequest( request, kind );
  result.selectStations( stations );
  return result;
}

QList<Station> AssessmentInputs::measured() const
{
  QList<Station> list;
  for ( const Station &station : stations )
    if ( !station.positions.isEmpty()
      && std::any_of( kinds.cbegin(), kinds.cend(), [&station]( const StationKind *kind ) { return kind->id == station.kind; } ) )
      list.append( station );
  return list;
}

QString AssessmentInputs::className( const QString &id ) const
{
  const SitingClass *sitingClass = catalogue.sitingClass( id );
  return sitingClass ? sitingClass->name.text() : id;
}

} // namespace jinguan

#include "planning/PlanningInputs.h"

#include "base/LocalText.h"
#include "base/Resources.h"
#include "planning/PlanAcceptance.h"
#include "planning/SitingAreas.h"
#include "planning/Suitability.h"

namespace jinguan
{

namespace
{

/** Reads layers once, and remembers which were there. */
class LayerReader
{
  public:
    LayerReader( const NetworkStore &store, PlanningInputs &inputs ) : mStore( store ), mInputs( inputs ) {}

    Result<void> open()
    {
      const Result<QList<LayerSource>> layers = mStore.layers();
      if ( !layers )
        return layers.error();
      mLayers = *layers;
      return {};
    }

    /** Features of a role; empty, and noted as missing when \a wanted, where the workspace has none. */
    Result<QList<PlanningFeature>> read( const QString &role, bool wanted )
    {
      QList<PlanningFeature> features;
      const auto layer =
        std::find_if( mLayers.cbegin(), mLayers.cend(), [&role]( const LayerSource &source ) { return source.role.id == role; } );
      if ( layer == mLayers.cend() || layer->featureCount == 0 )
      {
        if ( wanted && !mInputs.missingRoles.contains( role ) )
          mInputs.missingRoles.append( role );
        return features;
      }
      const Result<QList<LayerFeature>> raw = mStore.features( role );
      if ( !raw )
        return raw.error();
      mRaw = *raw;
      for ( const LayerFeature &feature : mRaw )
        features.append( convert( feature ) );
      note( *layer );
      return features;
    }

    /** The features last read, as the store gave them. */
    const QList<LayerFeature> &raw() const { return mRaw; }

  private:
    static PlanningFeature convert( const LayerFeature &feature )
    {
      PlanningFeature result;
      result.geometry.fromWkb( feature.wkb );
      result.code = feature.attributes.value( QStringLiteral( "code" ) ).toString();
      result.name = LocalText { feature.attributes.value( QStringLiteral( "name" ) ).toString(),
        feature.attributes.value( QStringLiteral( "name_en" ) ).toString() }
                      .text();
      return result;
    }

    void note( const LayerSource &layer )
    {
      const bool known = std::any_of(
        mInputs.layers.cbegin(), mInputs.layers.cend(), [&layer]( const PlanningLayer &other ) { return other.role == layer.role.id; } );
      if ( !known )
        mInputs.layers.append( { layer.role.id, layer.name.text().isEmpty() ? layer.role.name.text() : layer.name.text(),
          layer.provenance.source, layer.provenance.schematic } );
    }

    const NetworkStore &mStore;
    PlanningInputs &mInputs;
    QList<LayerSource> mLayers;
    QList<LayerFeature> mRaw;
};

/** Whether a position of \a station is valid on \a day (null: today's network, where the newest one counts). */
bool hasPositionOn( const Station &station, const QDate &day )
{
  if ( day.isNull() )
    return !station.positions.isEmpty();
  return std::any_of( station.positions.cbegin(), station.positions.cend(), [&day]( const StationPosition &position ) {
    return ( position.validFrom.isNull() || position.validFrom <= day ) && ( position.validTo.isNull() || day <= position.validTo );
  } );
}

Result<void> readRegion( LayerReader &reader, PlanningInputs &inputs )
{
  const Result<QList<PlanningFeature>> districts = reader.read( QStringLiteral( "district" ), true );
  if ( !districts )
    return districts.error();
  for ( const PlanningFeature &district : *districts )
    inputs.districts.append( { district.code, district.name, district.geometry } );

  const QString wanted = inputs.request.region;
  if ( wanted.isEmpty() )
  {
    const Result<QList<PlanningFeature>> city = reader.read( QStringLiteral( "city" ), false );
    if ( !city )
      return city.error();
    for ( const PlanningFeature &outline : *city )
      inputs.regionParts.append( outline.geometry );
  }
  const bool outlined = !inputs.regionParts.isEmpty();
  for ( const PlanningFeature &district : *districts )
    if ( wanted.isEmpty() ? !outlined : district.code == wanted )
    {
      inputs.regionParts.append( district.geometry );
      inputs.regionName = district.name;
    }
  if ( wanted.isEmpty() )
    inputs.regionName = PlanningInputs::tr( "Whole city" );
  else if ( inputs.regionParts.isEmpty() )
  {
    const Result<QList<PlanningFeature>> units = reader.read( QStringLiteral( "unit" ), true );
    if ( !units )
      return units.error();
    for ( const PlanningFeature &unit : *units )
      if ( unit.code == wanted )
      {
        inputs.regionParts.append( unit.geometry );
        inputs.regionName = unit.name;
      }
  }
  if ( inputs.regionParts.isEmpty() && wanted.isEmpty() )
    return Error { PlanningInputs::tr( "The workspace has neither the city's outline nor districts." ),
      PlanningInputs::tr( "Import a layer with the role “district” first." ), {}, 0 };
  if ( inputs.regionParts.isEmpty() )
    return Error { PlanningInputs::tr( "The workspace has no district or responsible unit “%1” with a border." ).arg( wanted ),
      PlanningInputs::tr( "Give the code of one that is in the layers “district” or “unit”, or none for the whole city." ), {}, 0 };
  return {};
}

Result<void> readPopulation( LayerReader &reader, PlanningInputs &inputs )
{
  const bool needed = inputs.request.demand == DemandKind::Population;
  const Result<QList<PlanningFeature>> places = reader.read( QStringLiteral( "population" ), true );
  if ( !places )
    return places.error();
  for ( qsizetype i = 0; i < places->size(); ++i )
  {
    const double people = reader.raw().at( i ).attributes.value( QStringLiteral( "population" ) ).toDouble();
    inputs.population.append( { places->at( i ).geometry, people, places->at( i ).name } );
  }
  const bool peopled =
    std::any_of( inputs.population.cbegin(), inputs.population.cend(), []( const PopulationSource &place ) { return place.people > 0; } );
  if ( needed && !peopled )
    return Error { PlanningInputs::tr( "The workspace does not tell where people live." ),
      PlanningInputs::tr( "Import a layer with the role “population” and a field “population”, or plan for area." ), {}, 0 };
  const Result<QList<PlanningFeature>> builtUp = reader.read( QStringLiteral( "built-up" ), peopled );
  if ( !builtUp )
    return builtUp.error();
  for ( const PlanningFeature &area : *builtUp )
    inputs.builtUp.append( area.geometry );
  return {};
}

Result<void> readCandidateLayers( LayerReader &reader, PlanningInputs &inputs )
{
  for ( const QString &source : inputs.request.candidateSources )
  {
    const QString role = PlanningRequest::candidateRole( source );
    if ( role.isEmpty() )
      continue;
    const Result<QList<PlanningFeature>> features = reader.read( role, true );
    if ( !features )
      return features.error();
    if ( features->isEmpty() && inputs.request.candidateSources.size() == 1 )
      return Error { PlanningInputs::tr( "Candidates are to come from the layer “%1”, which the workspace does not have." ).arg( role ),
        PlanningInputs::tr( "Import it, or choose another source of candidates." ), {}, 0 };
    inputs.candidateFeatures.insert( source, *features );
  }
  for ( const QString &role : inputs.request.excludedRoles )
  {
    const Result<QList<PlanningFeature>> zones = reader.read( role, true );
    if ( !zones )
      return zones.error();
    for ( const PlanningFeature &zone : *zones )
      if ( zone.geometry.type() == Qgis::GeometryType::Polygon )
        inputs.excluded.append( zone.geometry );
  }
  return {};
}

Result<void> checkMovable( const PlanningInputs &inputs )
{
  for ( const QString &code : inputs.request.mayMove )
    if ( std::none_of(
           inputs.stations.cbegin(), inputs.stations.cend(), [&code]( const Station &station ) { return station.code == code; } ) )
      return Error { PlanningInputs::tr( "“%1” may move, but no station of the kinds that counts on the day has this code." ).arg( code ),
        PlanningInputs::tr( "Give codes of existing stations of: %1." ).arg( inputs.request.existingKinds().join( QLatin1String( ", " ) ) ),
        {}, 0 };
  return {};
}

/** Where any station stands, of whatever kind, as candidates. */
void readStationPlaces( const QList<Station> &all, PlanningInputs &inputs )
{
  const QString source = QStringLiteral( "station" );
  if ( !inputs.request.candidateSources.contains( source ) )
    return;
  QList<PlanningFeature> places;
  for ( const Station &station : all )
  {
    const StationStatus status = station.statusOn( inputs.request.day );
    if ( status == StationStatus::Retired || !hasPositionOn( station, inputs.request.day ) )
      continue;
    const LonLat at = station.positionOn( inputs.request.day )->at;
    places.append( { QgsGeometry::fromPointXY( QgsPointXY( at.lon, at.lat ) ), station.code, station.name.text() } );
  }
  inputs.candidateFeatures.insert( source, places );
}

/** The weight of a place: 1, or the number in its field. */
Result<double> placeWeight( const LayerFeature &feature, const DemandLayer &layer, const QString &name )
{
  if ( layer.field.isEmpty() )
    return 1.0;
  const QVariant value = feature.attributes.value( layer.field );
  if ( value.isNull() || value.toString().trimmed().isEmpty() )
    return 0.0;
  bool isNumber = false;
  const double weight = value.toString().trimmed().toDouble( &isNumber );
  if ( !isNumber || !( weight >= 0 ) || !std::isfinite( weight ) )
    return Error { PlanningInputs::tr( "The place “%1” of the layer “%2” has “%3” in the field “%4”." )
                     .arg( name, layer.source, value.toString(), layer.field ),
      PlanningInputs::tr( "Demand needs numbers of 0 or more there." ), {}, 0 };
  return weight;
}

/** The features that demand comes from. */
Result<void> readDemandLayer( LayerReader &reader, PlanningInputs &inputs )
{
  if ( inputs.request.demand != DemandKind::Layer || !inputs.request.demandLayer )
    return {};
  const DemandLayer &layer = *inputs.request.demandLayer;
  if ( layer.kind != DemandLayer::Kind::Lines && layer.kind != DemandLayer::Kind::Points )
    return {};
  const Result<QList<PlanningFeature>> features = reader.read( layer.source, true );
  if ( !features )
    return features.error();
  if ( features->isEmpty() )
    return Error { PlanningInputs::tr( "Demand is to come from the layer “%1”, which the workspace does not have." ).arg( layer.source ),
      PlanningInputs::tr( "Import it, or plan for another demand." ), {}, 0 };
  const bool lines = layer.kind == DemandLayer::Kind::Lines;
  bool hasField = layer.field.isEmpty() || lines;
  for ( qsizetype i = 0; i < features->size(); ++i )
  {
    const PlanningFeature &feature = features->at( i );
    const LayerFeature &raw = reader.raw().at( i );
    hasField = hasField || raw.attributes.contains( layer.field );
    if ( feature.geometry.isEmpty() || ( lines && feature.geometry.type() != Qgis::GeometryType::Line ) )
      continue;
    const Result<double> weight = lines ? Result<double>( 1.0 ) : placeWeight( raw, layer, feature.name );
    if ( !weight )
      return weight.error();
    inputs.demandFeatures.append( { feature.geometry, *weight } );
  }
  if ( !hasField )
    return Error { PlanningInputs::tr( "The layer “%1” has no field “%2”." ).arg( layer.source, layer.field ),
      PlanningInputs::tr( "Its fields: %1." ).arg( reader.raw().constFirst().attributes.keys().join( QLatin1String( ", " ) ) ), {}, 0 };
  if ( inputs.demandFeatures.isEmpty() )
    return Error { PlanningInputs::tr( "The layer “%1” holds no lines." ).arg( layer.source ),
      PlanningInputs::tr( "Choose a layer of lines, such as greenway, road or river." ), {}, 0 };
  return {};
}

/** The shapes that the suitability looks at. */
Result<void> readCriteria( LayerReader &reader, PlanningInputs &inputs )
{
  const PlanningRequest &request = inputs.request;
  if ( request.demand != DemandKind::Layer || !request.demandLayer || request.demandLayer->kind != DemandLayer::Kind::Suitability )
    return {};
  QStringList roles = request.suitability.exclusions;
  for ( const SuitabilityCriterion &criterion : request.suitability.criteria )
    roles.append( Suitability::roleOf( criterion.layer ) );
  for ( const QString &role : roles )
  {
    if ( role.isEmpty() || inputs.criterionShapes.contains( role ) )
      continue;
    const Result<QList<PlanningFeature>> features = reader.read( role, true );
    if ( !features )
      return features.error();
    QList<QgsGeometry> &shapes = inputs.criterionShapes[role];
    for ( const PlanningFeature &feature : *features )
      shapes.append( feature.geometry );
  }
  return {};
}

Result<void> readSitingLayers( const NetworkStore &store, PlanningInputs &inputs )
{
  Result<Catalogue> loaded = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
  if ( !loaded )
    return loaded.error();
  struct Read // keeps the catalogue that the layers refer to
  {
      Catalogue catalogue;
      std::optional<SitingLayers> layers;
  };
  const auto read = std::make_shared<Read>();
  read->catalogue = loaded.take();
  for ( const QString &id : inputs.request.sitingClasses() )
  {
    const SitingClass *known = read->catalogue.sitingClass( id );
    QStringList ids;
    for ( const SitingClass *one : read->catalogue.sitingClassesOf( inputs.request.element ) )
      ids.append( one->id );
    if ( !known || known->element != inputs.request.element )
      return Error { PlanningInputs::tr( "“%1” is no siting class of this element." ).arg( id ),
        PlanningInputs::tr( "Choose from: %1." ).arg( ids.join( QLatin1String( ", " ) ) ), {}, 0 };
  }
  const Result<SitingLayers> layers = SitingLayers::read( store, read->catalogue, inputs.request.element );
  if ( !layers )
    return layers.error();
  read->layers = *layers;
  inputs.sitingLayers = std::shared_ptr<const SitingLayers>( read, &*read->layers );
  return {};
}

void readDrawnExclusions( PlanningInputs &inputs )
{
  for ( const QString &wkt : inputs.request.drawnExclusions ) // polygons: PlanningRequest::validate has seen to it
    inputs.excluded.append( QgsGeometry::fromWkt( wkt ) );
}

} // namespace

Result<PlanningInputs> PlanningInputs::read( const NetworkStore &store, const PlanningRequest &request )
{
  if ( const Result<void> valid = request.validate(); !valid )
    return valid.error();
  PlanningInputs inputs;
  inputs.request = request;
  LayerReader reader( store, inputs );
  if ( const Result<void> opened = reader.open(); !opened )
    return opened.error();
  if ( const Result<void> region = readRegion( reader, inputs ); !region )
    return region.error();
  if ( const Result<void> population = readPopulation( reader, inputs ); !population )
    return population.error();
  if ( const Result<void> candidates = readCandidateLayers( reader, inputs ); !candidates )
    return candidates.error();
  if ( const Result<void> demand = readDemandLayer( reader, inputs ); !demand )
    return demand.error();
  if ( const Result<void> criteria = readCriteria( reader, inputs ); !criteria )
    return criteria.error();
  // A later question about the same region may ask for classes that this one does not.
  if ( const Result<void> classes = readSitingLayers( store, inputs ); !classes && !request.sitingClasses().isEmpty() )
    return classes.error();
  readDrawnExclusions( inputs );
  const Result<QList<Station>> stations = store.stations();
  if ( !stations )
    return stations.error();
  inputs.selectStations( *stations );
  if ( const Result<void> movable = checkMovable( inputs ); !movable )
    return movable.error();
  readStationPlaces( *stations, inputs );
  return inputs;
}

void PlanningInputs::selectStations( const QList<Station> &all )
{
  stations.clear();
  leftOut = {};
  const QStringList kinds = request.existingKinds();
  for ( const Station &station : all )
  {
    if ( !kinds.contains( station.kind ) )
      continue;
    const StationStatus status = station.statusOn( request.day );
    if ( status == StationStatus::Retired )
      ++leftOut.retired;
    else if ( status == StationStatus::Suspended )
      ++leftOut.suspended;
    else if ( status == StationStatus::Planned && !request.includePlanned )
      ++leftOut.planned;
    else if ( !hasPositionOn( station, request.day ) )
      ++leftOut.withoutPosition;
    else
      stations.append( station );
  }
  // A station and the planned one that takes its place never stand at the same time.
  QStringList planned;
  for ( const Station &station : std::as_const( stations ) )
    if ( station.statusOn( request.day ) == StationStatus::Planned )
      planned.append( station.code );
  leftOut.moving = static_cast<int>(
    stations.removeIf( [&planned]( const Station &station ) { return planned.contains( PlanAcceptance::plannedMove( station ) ); } ) );
}

QString LeftOutStations::text() const
{
  QStringList reasons;
  if ( planned > 0 )
    reasons << tr( "%n not running yet", nullptr, planned );
  if ( suspended > 0 )
    reasons << tr( "%n suspended", nullptr, suspended );
  if ( retired > 0 )
    reasons << tr( "%n retired", nullptr, retired );
  if ( withoutPosition > 0 )
    reasons << tr( "%n without a position valid that day", nullptr, withoutPosition );
  if ( moving > 0 )
    reasons << tr( "%n to move to a planned place that counts", nullptr, moving );
  return reasons.join( tr( ", ", "between reasons" ) );
}

QVariantMap LeftOutStations::toMap() const
{
  return { { QStringLiteral( "planned" ), planned }, { QStringLiteral( "suspended" ), suspended }, { QStringLiteral( "retired" ), retired },
    { QStringLiteral( "without_position" ), withoutPosition }, { QStringLiteral( "moving" ), moving } };
}

QStringList PlanningInputs::notes() const
{
  QStringList notes;
  QStringList schematic;
  for ( const PlanningLayer &layer : layers )
    if ( layer.schematic )
      schematic.append( layer.name );
  if ( !schematic.isEmpty() )
    notes.append(
      tr( "Schematic, not surveyed: %1. Figures that rest on them are indicative." ).arg( schematic.join( tr( ", ", "between names" ) ) ) );
  if ( !missingRoles.isEmpty() )
    notes.append(
      tr( "Not in the workspace: %1. What these layers would tell is left out." ).arg( missingRoles.join( tr( ", ", "between names" ) ) ) );
  if ( leftOut.total() > 0 )
    notes.append( request.day.isNull()
        ? tr( "%n station(s) of this kind do not count: %1.", nullptr, leftOut.total() ).arg( leftOut.text() )
        : tr( "%n station(s) of this kind do not count on %1: %2.", nullptr, leftOut.total() )
            .arg( request.day.toString( Qt::ISODate ), leftOut.text() ) );
  const auto points = std::count_if( population.cbegin(), population.cend(),
    []( const PopulationSource &place ) { return place.people > 0 && place.geometry.type() == Qgis::GeometryType::Point; } );
  if ( points > 0 )
    notes.append(
      ( builtUp.isEmpty() ? tr( "People are modelled: those of %1 places are spread around them at %2 per km²." )
                          : tr( "People are modelled: those of %1 places are spread over the built-up area around them at %2 per km²." ) )
        .arg( points )
        .arg( request.townDensity ) );
  const auto demo = std::count_if( stations.cbegin(), stations.cend(), []( const Station &station ) { return station.isDemo; } );
  if ( demo > 0 )
    notes.append( tr( "%1 of the %2 existing stations are invented for demonstration." ).arg( demo ).arg( stations.size() ) );
  return notes;
}

} // namespace jinguan

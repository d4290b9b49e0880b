#include "planning/rules/SiteSurroundings.h"

#include "planning/rules/SitingRules.h"

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr double sRiverReach = 500; //!< metres that a section without a name may lie from the line of its river
const QString sOutfall = QStringLiteral( "outfall" );
constexpr double sFlow = 1; //!< m/s; only lengths are asked of the network here

bool takes( const SitingLayerTerm &term, const QVariantMap &attributes )
{
  const QString kind = attributes.value( QStringLiteral( "kind" ) ).toString().trimmed();
  bool listed = false;
  bool wanted = false;
  for ( const QString &one : term.kinds )
  {
    if ( one.startsWith( QLatin1Char( '!' ) ) )
    {
      if ( kind.compare( one.mid( 1 ), Qt::CaseInsensitive ) == 0 )
        return false;
      continue;
    }
    listed = true;
    wanted = wanted || kind.compare( one, Qt::CaseInsensitive ) == 0;
  }
  return !listed || wanted;
}

QString nameOf( const QVariantMap &attributes )
{
  return LocalText { attributes.value( QStringLiteral( "name" ) ).toString(), attributes.value( QStringLiteral( "name_en" ) ).toString() }
    .text();
}
} // namespace

/** Puts the surroundings together from a store. */
class SiteSurroundings::Builder
{
  public:
    explicit Builder( const SurroundingsData &data ) : mData( data ) { mResult.mTerms = data.terms; }

    std::shared_ptr<const SiteSurroundings> build()
    {
      takeStations();
      for ( const QString &id : mData.layers )
        readLayer( mResult.mTerms.layerOrRole( id ) );
      joinRivers();
      return std::shared_ptr<const SiteSurroundings>( new SiteSurroundings( std::move( mResult ) ) );
    }

  private:
    void takeStations()
    {
      for ( const Station &station : mData.stations )
      {
        const StationStatus status = station.statusOn( mData.day );
        const StationPosition *position = station.positionOn( mData.day );
        if ( position && ( status == StationStatus::Running || status == StationStatus::Planned ) )
          mResult.mStations.append(
            { station.code, station.kind, station.name.text(), position->at, station.attributes, station.sitingClass } );
      }
    }

    void readLayer( const SitingLayerTerm &term )
    {
      SurroundingLayer layer;
      LocalText name = term.name;
      for ( const QString &role : term.roles )
      {
        const auto source =
          std::find_if( mData.sources.cbegin(), mData.sources.cend(), [&role]( const LayerSource &one ) { return one.role.id == role; } );
        if ( source == mData.sources.cend() || source->featureCount == 0 )
          continue;
        if ( name.zh == term.id && !source->role.name.text().isEmpty() )
          name = source->role.name;
        const QList<LayerFeature> features = mData.features.value( role );
        for ( const LayerFeature &feature : features )
          if ( takes( term, feature.attributes ) )
            add( layer, term, feature );
        layer.schematic = layer.schematic || source->provenance.schematic;
      }
      for ( const Station &station : mData.stations )
        addStation( layer, term, station );
      mResult.mNames.insert( term.id, name );
      if ( layer.isEmpty() )
      {
        mResult.mMissing.append( term.id );
        return;
      }
      layer.seal();
      mResult.mLayers.emplace( term.id, std::move( layer ) );
    }

    void add( SurroundingLayer &layer, const SitingLayerTerm &term, const LayerFeature &raw ) const
    {
      QgsGeometry geometry;
      geometry.fromWkb( raw.wkb );
      std::optional<SurroundingFeature> feature = SurroundingFeature::of( geometry );
      if ( !feature )
      {
        ++layer.broken;
        return;
      }
      feature->code = raw.attributes.value( QStringLiteral( "code" ) ).toString();
      feature->name = nameOf( raw.attributes );
      feature->attributes = raw.attributes;
      if ( term.id == QLatin1String( "building" ) )
        feature->height = mResult.mTerms.number( term.id, QStringLiteral( "height" ), raw.attributes );
      layer.add( std::move( *feature ) );
    }

    void addStation( SurroundingLayer &layer, const SitingLayerTerm &term, const Station &station ) const
    {
      const StationPosition *position = station.positionOn( mData.day );
      if ( !term.stationKinds.contains( station.kind ) || !position || station.statusOn( mData.day ) == StationStatus::Retired
        || ( !term.stationAttribute.isEmpty() && station.attributes.value( term.stationAttribute ).toString().isEmpty() ) )
        return;
      std::optional<SurroundingFeature> feature =
        SurroundingFeature::of( QgsGeometry::fromPointXY( QgsPointXY( position->at.lon, position->at.lat ) ) );
      if ( !feature )
        return;
      feature->code = station.code;
      feature->name = station.name.text();
      feature->attributes = station.attributes;
      layer.schematic = layer.schematic || station.isDemo;
      layer.add( std::move( *feature ) );
    }

    void joinRivers()
    {
      const SurroundingLayer *rivers = mResult.layer( QStringLiteral( "river" ) );
      if ( !rivers )
        return;
      mResult.mRivers = std::make_unique<RiverNetwork>();
      for ( int i = 0; i < rivers->size(); ++i )
        if ( rivers->feature( i ).shape == SurroundingFeature::Shape::Lines )
          for ( const std::vector<LonLat> &line : rivers->feature( i ).parts )
            mResult.mRivers->addReach( nameOfRiver( rivers->feature( i ) ), line, sFlow );
      mResult.mRivers->join();
      findConfluences( *rivers );
      placeOutfalls();
    }

    void placeOutfalls()
    {
      const SurroundingLayer *outfalls = mResult.layer( sOutfall );
      for ( int i = 0; outfalls && i < outfalls->size(); ++i )
      {
        const SurroundingFeature &outfall = outfalls->feature( i );
        const LonLat at = outfall.parts.front().front();
        const QString told = mResult.mTerms.text( sOutfall, QStringLiteral( "river" ), outfall.attributes );
        const QString river = told.isEmpty() ? mResult.riverAt( at ) : told;
        if ( const std::optional<RiverPlace> place = mResult.mRivers->place( river, at ); place && !river.isEmpty() )
          mResult.mOutfalls.append( { at, outfall.label(), *place, i } );
      }
    }

    /** The Chinese name, as stations name their river. */
    static QString nameOfRiver( const SurroundingFeature &river )
    {
      const QString name = river.attributes.value( QStringLiteral( "name" ) ).toString();
      return name.isEmpty() ? river.label() : name;
    }

    void findConfluences( const SurroundingLayer &rivers )
    {
      for ( int i = 0; i < rivers.size(); ++i )
      {
        const SurroundingFeature &tributary = rivers.feature( i );
        if ( tributary.shape != SurroundingFeature::Shape::Lines )
          continue;
        for ( const std::vector<LonLat> &line : tributary.parts )
        {
          const SitePlane plane( line.back() );
          for ( const int other : rivers.around( plane, RiverNetwork::joint ) )
          {
            const SurroundingFeature &river = rivers.feature( other );
            if ( other == i || sameRiver( nameOfRiver( river ), nameOfRiver( tributary ) ) )
              continue;
            const NearestPlace foot = rivers.nearestOf( plane, other );
            if ( foot.metres > RiverNetwork::joint )
              continue;
            if ( const std::optional<RiverPlace> place = mResult.mRivers->place( nameOfRiver( river ), foot.at ) )
              mResult.mConfluences.append( { foot.at, nameOfRiver( tributary ), *place, -1 } );
          }
        }
      }
    }

    const SurroundingsData &mData;
    SiteSurroundings mResult;
};

Result<SurroundingsData> SiteSurroundings::fetch(
  const NetworkStore &store, const SitingRules &rules, const QStringList &kinds, const QDate &day )
{
  SurroundingsData data;
  data.terms = rules.terms();
  data.layers = rules.layersFor( kinds );
  data.day = day;
  const Result<QList<LayerSource>> sources = store.layers();
  if ( !sources )
    return sources.error();
  data.sources = *sources;
  const Result<QList<Station>> stations = store.stations();
  if ( !stations )
    return stations.error();
  data.stations = *stations;
  for ( const QString &id : std::as_const( data.layers ) )
    for ( const QString &role : data.terms.layerOrRole( id ).roles )
    {
      const bool isThere = std::any_of( data.sources.cbegin(), data.sources.cend(),
        [&role]( const LayerSource &one ) { return one.role.id == role && one.featureCount > 0; } );
      if ( !isThere || data.features.contains( role ) )
        continue;
      const Result<QList<LayerFeature>> features = store.features( role );
      if ( !features )
        return features.error();
      data.features.insert( role, *features );
    }
  return data;
}

std::shared_ptr<const SiteSurroundings> SiteSurroundings::build( const SurroundingsData &data )
{
  return Builder( data ).build();
}

Result<std::shared_ptr<const SiteSurroundings>> SiteSurroundings::read(
  const NetworkStore &store, const SitingRules &rules, const QStringList &kinds, const QDate &day )
{
  const Result<SurroundingsData> data = fetch( store, rules, kinds, day );
  if ( !data )
    return data.error();
  return build( *data );
}

const SurroundingLayer *SiteSurroundings::layer( const QString &id ) const
{
  const auto found = mLayers.find( id );
  return found == mLayers.end() ? nullptr : &found->second;
}

QString SiteSurroundings::layerName( const QString &id ) const
{
  const QString name = mNames.value( id ).text();
  return name.isEmpty() ? mTerms.layerOrRole( id ).name.text() : name;
}

QString SiteSurroundings::missingLayer( const QString &id ) const
{
  const QString remedy = mTerms.layerOrRole( id ).remedy.text();
  const QString what = tr( "The workspace has no layer “%1”." ).arg( layerName( id ) );
  return remedy.isEmpty() ? what : what + QLatin1Char( ' ' ) + remedy;
}

QStringList SiteSurroundings::schematicLayers() const
{
  QStringList names;
  for ( const auto &[id, layer] : mLayers )
    if ( layer.schematic )
      names.append( layerName( id ) );
  return names;
}

QList<const SurroundingStation *> SiteSurroundings::stationsOf( const QString &kind, const QString &exceptCode ) const
{
  QList<const SurroundingStation *> found;
  for ( const SurroundingStation &station : mStations )
    if ( station.kind == kind && ( exceptCode.isEmpty() || station.code != exceptCode ) )
      found.append( &station );
  return found;
}

QString SiteSurroundings::riverOf( const SiteToCheck &site ) const
{
  return site.river.isEmpty() ? riverAt( site.at ) : site.river;
}

QString SiteSurroundings::riverAt( const LonLat &at ) const
{
  const SurroundingLayer *rivers = layer( QStringLiteral( "river" ) );
  if ( !rivers )
    return {};
  const std::optional<NearestPlace> nearest = rivers->nearest( SitePlane( at ) );
  if ( !nearest || nearest->metres > sRiverReach )
    return {};
  const SurroundingFeature &river = rivers->feature( nearest->feature );
  const QString name = river.attributes.value( QStringLiteral( "name" ) ).toString();
  return name.isEmpty() ? river.label() : name;
}

} // namespace jinguan

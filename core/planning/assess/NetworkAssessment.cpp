#include "planning/assess/NetworkAssessment.h"

#include <cmath>

namespace jinguan
{

namespace
{

/** A share of the whole progress for one of its parts. */
class PartProgress : public Progress
{
  public:
    PartProgress( Progress &whole, double from, double to ) : mWhole( whole ), mFrom( from ), mTo( to ) {}
    void report( double fraction, const QString &what ) override
    {
      mWhole.report( fraction < 0 ? fraction : mFrom + ( mTo - mFrom ) * fraction, what );
    }
    bool isCancelled() const override { return mWhole.isCancelled(); }

  private:
    Progress &mWhole;
    double mFrom;
    double mTo;
};

Result<void> addPlaces( NetworkAssessment &result, const AssessmentInputs &inputs, const Standards &standards, Progress &progress )
{
  result.regionName = inputs.places->regionName;
  PartProgress cutting( progress, 0, 0.3 );
  const Result<std::shared_ptr<const DemandGrid>> grid = CoverageAssessment::grid( inputs, cutting );
  if ( !grid )
    return grid.error();
  result.cellSize = ( *grid )->cellSize();
  progress.report( 0.3, NetworkAssessment::tr( "Drawing the siting classes" ) );
  const Result<SitingAreas> areas = SitingAreas::build( *inputs.siting );
  if ( !areas )
    return areas.error();
  PartProgress covering( progress, 0.35, 0.6 );
  Result<QList<KindCoverage>> coverage = CoverageAssessment::compute( inputs, *areas, *grid, covering );
  if ( !coverage )
    return coverage.error();
  result.coverage = coverage.take();
  QStringList kinds;
  for ( const StationKind *kind : inputs.catalogue.stationKindsOf( inputs.request.element ) )
    if ( kind->representativeRadius > 0 )
      kinds.append( kind->id );
  result.goals = judgeGoals( inputs.goals, result.coverage, kinds );
  PartProgress counting( progress, 0.6, 0.7 );
  Result<QList<MinimumRow>> minimums = MinimumPoints::judge( inputs, standards, **grid, counting );
  if ( !minimums )
    return minimums.error();
  result.minimums = minimums.take();
  PlanningInputs places = *inputs.places;
  places.stations.clear(); // each kind has its own
  places.leftOut = {};
  for ( const SitingArea &area : areas->areas() )
    for ( const PlanningLayer &layer : area.layers )
      if ( std::none_of(
             places.layers.cbegin(), places.layers.cend(), [&layer]( const PlanningLayer &known ) { return known.role == layer.role; } ) )
        places.layers.append( layer );
  result.notes.append( places.notes() );
  result.notes.append( areas->notes( inputs.catalogue ) );
  return {};
}

Result<void> addReadings( NetworkAssessment &result, const AssessmentInputs &inputs, const Standards &standards, Progress &progress )
{
  const StationMatrix &matrix = *result.matrix;
  const AssessmentSettings &settings = inputs.settings;
  if ( matrix.count() == 0 )
  {
    result.noRemoval = result.noRepresentativeness =
      NetworkAssessment::tr( "No station has readings of %1 from %2 to %3." )
        .arg( matrix.indicator, matrix.from.toString( Qt::ISODate ), matrix.to.toString( Qt::ISODate ) );
    result.notes.append( result.noRemoval );
    return {};
  }
  PartProgress correlating( progress, 0.7, 0.8 );
  Result<QList<StationPair>> pairs = Redundancy::pairs( matrix, settings.fewestPairs(), correlating );
  if ( !pairs )
    return pairs.error();
  result.pairs = pairs.take();
  if ( !settings.isField( inputs.request.element ) )
    result.noRemoval = NetworkAssessment::tr( "Readings of this element are not interpolated straight across land." );
  else
  {
    PartProgress leaving( progress, 0.8, 1 );
    Result<RemovalBias> removal =
      RemovalBias::compute( matrix, inputs.request.variogram, settings.fewestForInterpolation(), settings.fewestForKriging(), leaving );
    if ( removal )
      result.removal = removal.take();
    else if ( progress.isCancelled() )
      return removal.error();
    else
      result.noRemoval = removal.error().text();
  }
  if ( inputs.request.element == QLatin1String( "air" ) )
  {
    Result<Representativeness> all = Representativeness::compute( matrix, inputs.request.subset, standards );
    if ( !all && !inputs.request.subset.isEmpty() )
      return all.error();
    if ( all )
      result.representativeness = all.take();
    else
      result.noRepresentativeness = all.error().text();
  }
  else
    result.noRepresentativeness = NetworkAssessment::tr( "HJ 664 speaks of ambient air only." );
  if ( !result.noRemoval.isEmpty() )
    result.notes.append( NetworkAssessment::tr( "No removal bias: %1" ).arg( result.noRemoval ) );
  const auto invented =
    std::count_if( matrix.stations.cbegin(), matrix.stations.cend(), []( const MatrixStation &one ) { return one.isDemo; } );
  if ( invented > 0 )
    result.notes.append( NetworkAssessment::tr(
      "%1 of the %2 stations with readings are invented for demonstration: their correlations tell nothing of the city." )
                           .arg( invented )
                           .arg( matrix.count() ) );
  if ( !matrix.without.isEmpty() )
    result.notes.append(
      NetworkAssessment::tr( "%n station(s) of the element have no %1 in these days.", nullptr, static_cast<int>( matrix.without.size() ) )
        .arg( matrix.indicator ) );
  return {};
}

QVariant optional( const std::optional<double> &value )
{
  return value ? QVariant( *value ) : QVariant();
}

QVariant optional( const std::optional<int> &value )
{
  return value ? QVariant( *value ) : QVariant();
}

QVariantMap rowMap( const CoverageRow &row )
{
  QVariantMap map { { QStringLiteral( "id" ), row.id }, { QStringLiteral( "name" ), row.name }, { QStringLiteral( "placed" ), row.placed },
    { QStringLiteral( "recorded" ), row.recorded }, { QStringLiteral( "schematic" ), row.schematic },
    { QStringLiteral( "confirmed" ), row.confirmed }, { QStringLiteral( "proxy" ), row.proxy } };
  if ( !row.missing.isEmpty() )
  {
    map.insert( QStringLiteral( "missing" ), row.missing );
    return map;
  }
  map.insert( QStringLiteral( "unit" ),
    row.shape == SitingArea::Shape::Areas     ? QStringLiteral( "km2" )
      : row.shape == SitingArea::Shape::Lines ? QStringLiteral( "km" )
                                              : QStringLiteral( "places" ) );
  map.insert( QStringLiteral( "size" ), row.size );
  map.insert( QStringLiteral( "covered" ), row.covered );
  map.insert( QStringLiteral( "covered_share" ), row.share() );
  map.insert( QStringLiteral( "overlap" ), row.twice );
  map.insert( QStringLiteral( "gap" ), row.gap() );
  if ( row.hasPeople )
  {
    map.insert( QStringLiteral( "people" ), row.people );
    map.insert( QStringLiteral( "covered_people" ), row.coveredPeople );
    map.insert( QStringLiteral( "covered_people_share" ), row.peopleShare() );
  }
  if ( !row.note.isEmpty() )
    map.insert( QStringLiteral( "note" ), row.note );
  return map;
}

QVariantMap coverageMap( const KindCoverage &one )
{
  QVariantList districts, classes;
  for ( const CoverageRow &row : one.districts )
    districts.append( rowMap( row ) );
  for ( const CoverageRow &row : one.classes )
    classes.append( rowMap( row ) );
  return { { QStringLiteral( "kind" ), one.kind }, { QStringLiteral( "radius_m" ), one.radius },
    { QStringLiteral( "stations" ), one.stations }, { QStringLiteral( "demo_stations" ), one.demoStations },
    { QStringLiteral( "left_out" ), one.leftOut.toMap() }, { QStringLiteral( "region" ), rowMap( one.region ) },
    { QStringLiteral( "districts" ), districts }, { QStringLiteral( "classes" ), classes },
    { QStringLiteral( "figures" ), one.cells.toMap() } };
}

QVariantMap goalMap( const GoalVerdict &verdict )
{
  return { { QStringLiteral( "goal" ), verdict.goal.id }, { QStringLiteral( "class" ), verdict.classId },
    { QStringLiteral( "name" ), verdict.name }, { QStringLiteral( "target" ), verdict.target },
    { QStringLiteral( "present" ), optional( verdict.present ) },
    { QStringLiteral( "unit" ),
      verdict.goal.measure == NetworkGoal::Measure::EachClass ? QStringLiteral( "stations" ) : QStringLiteral( "percent" ) },
    { QStringLiteral( "state" ), goalStateId( verdict.state ) }, { QStringLiteral( "due" ), verdict.goal.due.toString( Qt::ISODate ) },
    { QStringLiteral( "clause" ), verdict.goal.clause }, { QStringLiteral( "quote" ), verdict.goal.quote },
    { QStringLiteral( "confirmed" ), verdict.goal.confirmed }, { QStringLiteral( "schematic" ), verdict.schematic },
    { QStringLiteral( "note" ), verdict.note } };
}

QVariantMap minimumMap( const MinimumRow &row )
{
  return { { QStringLiteral( "id" ), row.id }, { QStringLiteral( "kind" ), row.kind }, { QStringLiteral( "name" ), row.name },
    { QStringLiteral( "edition" ), row.edition }, { QStringLiteral( "clause" ), row.clause },
    { QStringLiteral( "confirmed" ), row.confirmed }, { QStringLiteral( "basis" ), row.basis },
    { QStringLiteral( "required" ), optional( row.required ) }, { QStringLiteral( "required_most" ), optional( row.requiredMost ) },
    { QStringLiteral( "present" ), optional( row.present ) }, { QStringLiteral( "state" ), goalStateId( row.state ) },
    { QStringLiteral( "schematic" ), row.schematic }, { QStringLiteral( "note" ), row.note } };
}

QVariantMap errorsMap( const LeftOutErrors &errors )
{
  return { { QStringLiteral( "count" ), errors.count }, { QStringLiteral( "bias" ), errors.bias },
    { QStringLiteral( "rmse" ), errors.rootSquare } };
}

QVariantMap removalMap( const RemovalBias &removal, const StationMatrix &matrix )
{
  QVariantList stations;
  for ( const StationRemoval &one : removal.stations )
  {
    QVariantMap map { { QStringLiteral( "station" ), matrix.stations.at( one.station ).code }, { QStringLiteral( "mean" ), one.mean },
      { QStringLiteral( "inverse_distance" ), errorsMap( one.inverse ) },
      { QStringLiteral( "relative_bias" ), one.relativeBias( removal.method ) }, { QStringLiteral( "in_city_mean" ), one.inCityMean } };
    if ( one.kriging.count > 0 )
    {
      map.insert( QStringLiteral( "kriging" ), errorsMap( one.kriging ) );
      map.insert( QStringLiteral( "kriging_variance" ), one.variance );
    }
    if ( one.inCityMean )
    {
      map.insert( QStringLiteral( "city_mean_shift" ), one.cityMeanShift );
      map.insert( QStringLiteral( "city_mean_shift_share" ), one.cityShiftShare );
    }
    stations.append( map );
  }
  QVariantMap map { { QStringLiteral( "method" ), fieldMethodId( removal.method ) },
    { QStringLiteral( "fallback" ), fieldFallbackId( removal.fallback ) }, { QStringLiteral( "moments" ), removal.moments },
    { QStringLiteral( "rmse_inverse_distance" ), removal.inverseError }, { QStringLiteral( "rmse_mean_of_others" ), removal.meanError },
    { QStringLiteral( "city_mean" ), removal.cityMean }, { QStringLiteral( "stations" ), stations } };
  if ( std::isfinite( removal.krigingError ) )
    map.insert( QStringLiteral( "rmse_kriging" ), removal.krigingError );
  if ( removal.variogram.partialSill > 0 )
    map.insert( QStringLiteral( "variogram" ),
      QVariantMap { { QStringLiteral( "shape" ), variogramShapeId( removal.variogram.shape ) },
        { QStringLiteral( "nugget" ), removal.variogram.nugget }, { QStringLiteral( "partial_sill" ), removal.variogram.partialSill },
        { QStringLiteral( "range_m" ), removal.variogram.range }, { QStringLiteral( "given" ), removal.variogramGiven } } );
  return map;
}

QVariantMap representativenessMap( const Representativeness &all )
{
  QVariantList subsets;
  for ( const SubsetComparison &subset : all.subsets )
  {
    QVariantList percentiles;
    for ( const PercentileComparison &one : subset.percentiles )
      percentiles.append( QVariantMap { { QStringLiteral( "percentile" ), one.percentile }, { QStringLiteral( "subset" ), one.subset },
        { QStringLiteral( "all" ), one.all }, { QStringLiteral( "deviation" ), one.deviation } } );
    subsets.append( QVariantMap { { QStringLiteral( "name" ), subset.name }, { QStringLiteral( "without" ), subset.without },
      { QStringLiteral( "stations" ), subset.stations }, { QStringLiteral( "values" ), subset.values },
      { QStringLiteral( "mean" ), subset.mean }, { QStringLiteral( "all_mean" ), subset.allMean },
      { QStringLiteral( "deviation" ), subset.deviation }, { QStringLiteral( "mean_state" ), goalStateId( subset.meanState ) },
      { QStringLiteral( "percentile_state" ), goalStateId( subset.percentileState ) }, { QStringLiteral( "percentiles" ), percentiles } } );
  }
  return { { QStringLiteral( "edition" ), all.edition }, { QStringLiteral( "clause" ), all.clause },
    { QStringLiteral( "confirmed" ), all.confirmed }, { QStringLiteral( "mean_limit" ), all.meanLimit },
    { QStringLiteral( "percentile_limit" ), all.percentileLimit }, { QStringLiteral( "days" ), all.days },
    { QStringLiteral( "subsets" ), subsets } };
}

QVariantMap partMap( const RankingPart &part )
{
  return { { QStringLiteral( "value" ), optional( part.value ) }, { QStringLiteral( "scaled" ), part.scaled },
    { QStringLiteral( "weight" ), part.weight } };
}

QVariantList rankingList( const QList<RankedStation> &ranking )
{
  QVariantList list;
  for ( const RankedStation &one : ranking )
    list.append( QVariantMap { { QStringLiteral( "rank" ), one.rank }, { QStringLiteral( "station" ), one.code },
      { QStringLiteral( "name" ), one.name }, { QStringLiteral( "kind" ), one.kind }, { QStringLiteral( "district" ), one.district },
      { QStringLiteral( "score" ), one.score }, { QStringLiteral( "unique_area_km2" ), partMap( one.uniqueArea ) },
      { QStringLiteral( "unique_people" ), partMap( one.uniquePeople ) }, { QStringLiteral( "removal_bias" ), partMap( one.removalBias ) },
      { QStringLiteral( "distinctness" ), partMap( one.distinctness ) }, { QStringLiteral( "closest" ), one.closest },
      { QStringLiteral( "demo" ), one.isDemo } } );
  return list;
}

QVariantList pairList( const QList<StationPair> &pairs, const StationMatrix &matrix, double redundant )
{
  QVariantList list;
  for ( const StationPair &pair : pairs )
    list.append( QVariantMap { { QStringLiteral( "a" ), matrix.stations.at( pair.a ).code },
      { QStringLiteral( "b" ), matrix.stations.at( pair.b ).code }, { QStringLiteral( "distance_m" ), pair.distance },
      { QStringLiteral( "count" ), pair.count }, { QStringLiteral( "pearson" ), optional( pair.pearson ) },
      { QStringLiteral( "spearman" ), optional( pair.spearman ) },
      { QStringLiteral( "redundant" ), pair.pearson && *pair.pearson >= redundant } } );
  return list;
}

} // namespace

Result<NetworkAssessment> NetworkAssessment::run(
  const AssessmentInputs &inputs, const Standards &standards, std::optional<StationMatrix> matrix, Progress &progress )
{
  NetworkAssessment result;
  result.request = inputs.request;
  result.noCoverage = inputs.noPlaces;
  result.redundantCorrelation = inputs.settings.redundantCorrelation();
  result.matrix = std::move( matrix );
  if ( inputs.places )
  {
    if ( const Result<void> places = addPlaces( result, inputs, standards, progress ); !places )
      return places.error();
  }
  else
    result.notes.append( tr( "No coverage: %1" ).arg( inputs.noPlaces ) );
  int stations = 0, demo = 0;
  for ( const KindCoverage &kind : std::as_const( result.coverage ) )
  {
    stations += kind.stations;
    demo += kind.demoStations;
  }
  if ( demo > 0 )
    result.notes.append( tr( "%1 of the %2 existing stations are invented for demonstration." ).arg( demo ).arg( stations ) );
  if ( result.matrix )
  {
    if ( const Result<void> readings = addReadings( result, inputs, standards, progress ); !readings )
      return readings.error();
  }
  else
    result.noRemoval = result.noRepresentativeness = tr( "No indicator was asked for." );
  const bool peopled = !result.coverage.isEmpty() && result.coverage.constFirst().region.hasPeople;
  result.ranking = StationRanking::rank( result.coverage, peopled, result.matrix ? &*result.matrix : nullptr, result.pairs,
    result.removal ? &*result.removal : nullptr, inputs.settings );
  progress.report( 1, tr( "Done" ) );
  return result;
}

Result<NetworkAssessment> NetworkAssessment::run( const NetworkStore &network, const ReadingStore &readings, const Catalogue &catalogue,
  const Standards &standards, const AssessmentRequest &request, Progress &progress )
{
  const Result<AssessmentInputs> inputs = AssessmentInputs::read( network, catalogue, request );
  if ( !inputs )
    return inputs.error();
  std::optional<StationMatrix> matrix;
  if ( !request.indicator.isEmpty() )
  {
    const Result<RollupRules> rules = RollupRules::load( standards, catalogue );
    if ( !rules )
      return rules.error();
    Result<StationMatrix> read = StationMatrix::read( readings, catalogue, *rules, inputs->measured(), request, progress );
    if ( !read )
      return read.error();
    matrix = read.take();
  }
  return run( *inputs, standards, std::move( matrix ), progress );
}

QVariantMap NetworkAssessment::toMap() const
{
  QVariantMap map { { QStringLiteral( "element" ), request.element }, { QStringLiteral( "kind" ), request.kind },
    { QStringLiteral( "region" ), request.region }, { QStringLiteral( "region_name" ), regionName },
    { QStringLiteral( "day" ), request.day.toString( Qt::ISODate ) }, { QStringLiteral( "cell_m" ), cellSize },
    { QStringLiteral( "ranking" ), rankingList( ranking ) }, { QStringLiteral( "notes" ), notes } };
  if ( !noCoverage.isEmpty() )
    map.insert( QStringLiteral( "no_coverage" ), noCoverage );
  QVariantList kinds, verdicts, numbers;
  for ( const KindCoverage &one : coverage )
    kinds.append( coverageMap( one ) );
  for ( const GoalVerdict &one : goals )
    verdicts.append( goalMap( one ) );
  for ( const MinimumRow &one : minimums )
    numbers.append( minimumMap( one ) );
  map.insert( QStringLiteral( "coverage" ), kinds );
  map.insert( QStringLiteral( "goals" ), verdicts );
  map.insert( QStringLiteral( "minimum_numbers" ), numbers );
  if ( matrix )
  {
    QVariantList stations;
    for ( int i = 0; i < matrix->count(); ++i )
      stations.append( QVariantMap { { QStringLiteral( "station" ), matrix->stations.at( i ).code },
        { QStringLiteral( "name" ), matrix->stations.at( i ).name }, { QStringLiteral( "values" ), matrix->stations.at( i ).valid },
        { QStringLiteral( "mean" ), matrix->meanOf( i ) }, { QStringLiteral( "demo" ), matrix->stations.at( i ).isDemo } } );
    map.insert( QStringLiteral( "readings" ),
      QVariantMap { { QStringLiteral( "indicator" ), matrix->indicator }, { QStringLiteral( "unit" ), matrix->unit },
        { QStringLiteral( "period" ), periodId( matrix->period ) }, { QStringLiteral( "from" ), matrix->from.toString( Qt::ISODate ) },
        { QStringLiteral( "to" ), matrix->to.toString( Qt::ISODate ) }, { QStringLiteral( "stations" ), stations },
        { QStringLiteral( "without" ), matrix->without } } );
    map.insert( QStringLiteral( "pairs" ), pairList( pairs, *matrix, redundantCorrelation ) );
  }
  map.insert( QStringLiteral( "removal" ), removal ? QVariant( removalMap( *removal, *matrix ) ) : QVariant() );
  if ( !noRemoval.isEmpty() )
    map.insert( QStringLiteral( "no_removal" ), noRemoval );
  map.insert(
    QStringLiteral( "representativeness" ), representativeness ? QVariant( representativenessMap( *representativeness ) ) : QVariant() );
  if ( !noRepresentativeness.isEmpty() )
    map.insert( QStringLiteral( "no_representativeness" ), noRepresentativeness );
  return map;
}

} // namespace jinguan

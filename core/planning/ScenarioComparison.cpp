#include "planning/ScenarioComparison.h"

#include "planning/GapGeometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{

bool isRoughly( double a, double b )
{
  return std::abs( a - b ) <= 1e-6 * std::max( std::abs( a ), std::abs( b ) );
}

QString quoted( const QString &name )
{
  return ScenarioComparison::tr( "“%1”", "name of a scenario" ).arg( name );
}

/** Whether all of \a items give the same \a value. */
template<typename Item, typename Value> bool agree( const QList<Item> &items, Value value )
{
  return std::all_of( items.cbegin(), items.cend(), [&]( const Item &item ) { return value( item ) == value( items.constFirst() ); } );
}

/** Whether \a station counts for a request about its kind, as PlanningInputs::selectStations() says. */
QList<Station> countingStations( const PlanningInputs &inputs, const QString &kind, const QList<Station> &all )
{
  PlanningInputs ofKind;
  ofKind.request = inputs.request;
  ofKind.request.kind = kind;
  ofKind.request.kinds.clear();
  ofKind.selectStations( all );
  return ofKind.stations;
}

void addMissing( QList<SiteKind> &kinds, const SiteKind &kind, const QString &scenario, QStringList &notes )
{
  for ( const SiteKind &known : std::as_const( kinds ) )
  {
    if ( known.kind != kind.kind )
      continue;
    if ( !isRoughly( known.radius, kind.radius ) )
      notes.append( ScenarioComparison::tr( "%1 was made with a radius of %2 m for %3; here it is judged with %4 m." )
                      .arg( quoted( scenario ), QString::number( kind.radius ), kind.kind, QString::number( known.radius ) ) );
    if ( !isRoughly( known.cost, kind.cost ) )
      notes.append( ScenarioComparison::tr( "%1 was made with a cost of %2 for %3; here it is counted with %4." )
                      .arg( quoted( scenario ), QString::number( kind.cost ), kind.kind, QString::number( known.cost ) ) );
    return;
  }
  kinds.append( kind );
}

/** Tells where the question of one scenario differs from the yardstick. */
void tellDifferences( const PlanningRequest &yardstick, const PlanningRequest &own, const QString &name, QStringList &notes )
{
  const auto region = []( const QString &code ) { return code.isEmpty() ? ScenarioComparison::tr( "the whole city" ) : code; };
  const auto day = []( const QDate &date ) {
    return date.isValid() ? date.toString( Qt::ISODate ) : ScenarioComparison::tr( "the newest state" );
  };
  if ( own.region != yardstick.region )
    notes.append( ScenarioComparison::tr( "%1 was made for %2; here it is judged over %3." )
                    .arg( quoted( name ), region( own.region ), region( yardstick.region ) ) );
  if ( own.day != yardstick.day )
    notes.append( ScenarioComparison::tr( "%1 was made for the network of %2; here it is %3." )
                    .arg( quoted( name ), day( own.day ), day( yardstick.day ) ) );
  if ( own.demand != yardstick.demand || ( own.demand == DemandKind::Layer && own.demandLayer != yardstick.demandLayer ) )
    notes.append( ScenarioComparison::tr( "%1 was made for the demand “%2”; here it is judged by “%3”." )
                    .arg( quoted( name ), demandKindId( own.demand ), demandKindId( yardstick.demand ) ) );
  if ( own.includePlanned != yardstick.includePlanned )
    notes.append( own.includePlanned
        ? ScenarioComparison::tr( "%1 counted planned stations as existing; here they do not count." ).arg( quoted( name ) )
        : ScenarioComparison::tr( "%1 did not count planned stations as existing; here they count." ).arg( quoted( name ) ) );
  if ( own.element != yardstick.element )
    notes.append( ScenarioComparison::tr( "%1 is about another element (%2); areas and people compare, sites do not." )
                    .arg( quoted( name ), own.element ) );
}

} // namespace

// ---- reading ----

Result<ComparisonInputs> ComparisonInputs::read(
  const NetworkStore &store, const QList<Scenario> &scenarios, const ComparisonOptions &options )
{
  if ( scenarios.isEmpty() )
    return Error { ScenarioComparison::tr( "There is no scenario to compare." ), ScenarioComparison::tr( "Save a proposal first." ), {},
      0 };
  ComparisonInputs inputs;
  inputs.scenarios = scenarios;
  inputs.options = options;
  PlanningRequest request = ScenarioComparison::yardstick( scenarios, inputs.notes );
  if ( options.yardstick )
  {
    request = *options.yardstick;
    inputs.notes.clear();
    for ( const Scenario &scenario : scenarios )
    {
      const PlanningRequest own = PlanningRequest::fromMap( scenario.parameters );
      tellDifferences( request, own, scenario.name, inputs.notes );
      QList<SiteKind> kinds = request.siteKinds();
      for ( const SiteKind &kind : own.siteKinds() )
        addMissing( kinds, kind, scenario.name, inputs.notes );
    }
  }
  const Result<PlanningInputs> planning = PlanningInputs::read( store, request );
  if ( !planning )
    return planning.error();
  inputs.planning = *planning;
  const Result<QList<Station>> stations = store.stations();
  if ( !stations )
    return stations.error();
  inputs.stations = *stations;
  return inputs;
}

Result<ComparisonInputs> ComparisonInputs::read( const NetworkStore &store, const QStringList &names, const ComparisonOptions &options )
{
  QList<Scenario> scenarios;
  for ( const QString &name : names )
  {
    const Result<Scenario> scenario = store.scenario( name );
    if ( !scenario )
      return scenario.error();
    if ( names.count( name ) > 1 )
      return Error { ScenarioComparison::tr( "The scenario “%1” is named twice." ).arg( name ),
        ScenarioComparison::tr( "Name each one once." ), {}, 0 };
    scenarios.append( *scenario );
  }
  return read( store, scenarios, options );
}

PlanningRequest ScenarioComparison::yardstick( const QList<Scenario> &scenarios, QStringList &notes )
{
  QList<PlanningRequest> questions;
  for ( const Scenario &scenario : scenarios )
    questions.append( PlanningRequest::fromMap( scenario.parameters ) );
  const PlanningRequest &first = questions.constFirst();
  PlanningRequest request;
  request.element = first.element;
  request.kind = first.kind;
  request.demand = first.demand;
  request.demandLayer = first.demandLayer;
  request.suitability = first.suitability;
  request.includePlanned = first.includePlanned;
  request.townDensity = first.townDensity;
  request.count = 0;
  request.seed = first.seed;
  if ( agree( questions, []( const PlanningRequest &question ) { return question.region; } ) )
    request.region = first.region;
  if ( agree( questions, []( const PlanningRequest &question ) { return question.day; } ) )
    request.day = first.day;
  for ( qsizetype i = 0; i < questions.size(); ++i )
  {
    const PlanningRequest &question = questions.at( i );
    tellDifferences( request, question, scenarios.at( i ).name, notes );
    for ( const SiteKind &kind : question.siteKinds() )
      addMissing( request.kinds, kind, scenarios.at( i ).name, notes );
    // A cell of the whole city would be needlessly fine where a district's is taken over.
    if ( question.region == request.region && question.cellSize > 0 )
      request.cellSize = request.cellSize > 0 ? std::min( request.cellSize, question.cellSize ) : question.cellSize;
  }
  request.radius = request.radiusOf( request.kind );
  return request;
}

// ---- matching ----

SiteDifferences SiteDifferences::between( const QList<ScenarioSite> &first, const QList<ScenarioSite> &second, double same,
  const std::function<double( const QString &kind )> &moved )
{
  QList<Pair> pairs;
  for ( int a = 0; a < first.size(); ++a )
    for ( int b = 0; b < second.size(); ++b )
    {
      if ( first.at( a ).kind != second.at( b ).kind )
        continue;
      const double distance = Geodesy::distance( first.at( a ).at, second.at( b ).at );
      if ( distance <= std::max( same, moved( first.at( a ).kind ) ) )
        pairs.append( { a, b, distance } );
    }
  std::stable_sort( pairs.begin(), pairs.end(), []( const Pair &a, const Pair &b ) { return a.distance < b.distance; } );
  SiteDifferences result;
  QSet<int> usedFirst;
  QSet<int> usedSecond;
  for ( const Pair &pair : std::as_const( pairs ) )
  {
    if ( usedFirst.contains( pair.first ) || usedSecond.contains( pair.second ) )
      continue;
    usedFirst.insert( pair.first );
    usedSecond.insert( pair.second );
    ( pair.distance <= same ? result.common : result.moved ).append( pair );
  }
  for ( int a = 0; a < first.size(); ++a )
    if ( !usedFirst.contains( a ) )
      result.onlyFirst.append( a );
  for ( int b = 0; b < second.size(); ++b )
    if ( !usedSecond.contains( b ) )
      result.onlySecond.append( b );
  return result;
}

// ---- counting ----

/** Counts one plan after the other on the grid of the yardstick. */
class ScenarioComparison::Counter
{
  public:
    Counter( const PlanningProblem &problem, const ComparisonInputs &inputs ) : mProblem( problem ), mGrid( *problem.grid() )
    {
      for ( const SiteKind &kind : problem.request().siteKinds() )
        for ( const Station &station : countingStations( inputs.planning, kind.kind, inputs.stations ) )
          mExisting.append( { station.code, kind.kind, { station.positionOn( problem.request().day )->at, kind.radius } } );
    }

    /** \a scenario nullptr: the network as it is. */
    ScenarioFigures count( const Scenario *scenario, const Verdicts &verdicts, Progress &progress ) const
    {
      ScenarioFigures figures;
      figures.isNetwork = !scenario;
      figures.name = scenario ? scenario->name : tr( "As it is" );
      std::vector<CoveringSite> stay;
      for ( const Existing &station : mExisting )
        if ( !scenario || !isMovedBy( *scenario, station.code ) )
          stay.push_back( station.site );
      CoverageTracker tracker( mProblem.grid(), stay );
      std::vector<CoveringSite> all = stay;
      if ( scenario )
        for ( const ScenarioSite &site : scenario->sites )
          addSite( site, figures, tracker, all );
      figures.coverage = tracker.after();
      for ( int cell = 0; cell < mGrid.size(); ++cell )
        if ( tracker.fold( cell ) > 0 )
          figures.demand += mGrid.weight( cell, mProblem.request().demand );
      measureDistances( all, figures, progress );
      figures.gap = GapGeometry::exact( mGrid.region(), all );
      figures.exactGapKm2 = Geodesy::areaKm2( figures.gap );
      if ( scenario && verdicts )
        for ( const ScenarioSite &site : scenario->sites )
        {
          const QMap<QString, int> words = verdicts( *scenario, site );
          for ( auto word = words.cbegin(); word != words.cend(); ++word )
            figures.verdicts[word.key()] += word.value();
        }
      return figures;
    }

  private:
    struct Existing
    {
        QString code;
        QString kind;
        CoveringSite site;
    };

    static bool isMovedBy( const Scenario &scenario, const QString &code )
    {
      return std::any_of(
        scenario.sites.cbegin(), scenario.sites.cend(), [&code]( const ScenarioSite &site ) { return site.movedFrom == code; } );
    }

    void addSite( const ScenarioSite &site, ScenarioFigures &figures, CoverageTracker &tracker, std::vector<CoveringSite> &all ) const
    {
      const PlanningRequest &request = mProblem.request();
      ++figures.sites;
      ++figures.sitesByKind[site.kind];
      ++figures.sitesByClass[site.sitingClass];
      for ( const DistrictArea &district : mProblem.inputs().districts )
        if ( district.geometry.boundingBox().contains( site.at.lon, site.at.lat )
          && district.geometry.contains( site.at.lon, site.at.lat ) )
        {
          ++figures.sitesByDistrict[district.code];
          break;
        }
      if ( !site.movedFrom.isEmpty() )
        ++figures.movedStations;
      figures.cost += request.costOf( site.kind );
      const bool there = std::any_of( mExisting.cbegin(), mExisting.cend(),
        [&site]( const Existing &station ) { return station.kind == site.kind && Geodesy::distance( station.site.at, site.at ) <= 1; } );
      if ( there )
      {
        ++figures.alreadyThere;
        return;
      }
      const CoveringSite covering { site.at, request.radiusOf( site.kind ) };
      tracker.place( figures.sites, covering );
      all.push_back( covering );
    }

    void measureDistances( const std::vector<CoveringSite> &sites, ScenarioFigures &figures, Progress &progress ) const
    {
      if ( sites.empty() )
        return;
      double weight = 0;
      double sum = 0;
      for ( int index = 0; index < mGrid.size(); ++index )
      {
        if ( index % 4096 == 0 && progress.isCancelled() )
          return;
        const DemandCell &cell = mGrid.cell( index );
        double nearest = std::numeric_limits<double>::infinity();
        for ( const CoveringSite &site : sites )
          nearest = std::min( nearest, Geodesy::distance( cell.at, site.at ) );
        const double demand = mGrid.weight( index, mProblem.request().demand );
        weight += demand;
        sum += demand * nearest;
        if ( nearest > figures.greatestDistance )
        {
          figures.greatestDistance = nearest;
          figures.farthest = cell.at;
        }
      }
      figures.meanDistance = weight > 0 ? sum / weight : 0;
    }

    const PlanningProblem &mProblem;
    const DemandGrid &mGrid;
    QList<Existing> mExisting;
};

Result<ScenarioComparison> ScenarioComparison::run( const ComparisonInputs &inputs, Progress &progress, const Verdicts &verdicts )
{
  const auto problem = PlanningProblem::build( inputs.planning, progress );
  if ( !problem )
    return problem.error();
  ScenarioComparison comparison;
  comparison.mProblem = *problem;
  comparison.mScenarios = inputs.scenarios;
  comparison.mNotes = inputs.notes + comparison.mProblem->notes();
  const PlanningRequest &request = comparison.request();
  for ( int cell = 0; cell < comparison.mProblem->grid()->size(); ++cell )
    comparison.mDemandTotal += comparison.mProblem->grid()->weight( cell, request.demand );
  const Counter counter( *comparison.mProblem, inputs );
  for ( qsizetype i = -1; i < inputs.scenarios.size(); ++i )
  {
    progress.report(
      static_cast<double>( i + 1 ) / static_cast<double>( inputs.scenarios.size() + 1 ), tr( "Counting what each plan covers" ) );
    const Scenario *scenario = i < 0 ? nullptr : &inputs.scenarios.at( i );
    ScenarioFigures figures = counter.count( scenario, verdicts, progress );
    if ( progress.isCancelled() )
      return Error { tr( "Cancelled." ), {}, {}, 0 };
    if ( i > 0 )
      figures.differences = SiteDifferences::between( inputs.scenarios.constFirst().sites, scenario->sites, inputs.options.sameDistance,
        [&]( const QString &kind ) { return inputs.options.movedDistance > 0 ? inputs.options.movedDistance : request.radiusOf( kind ); } );
    if ( figures.alreadyThere > 0 )
      comparison.mNotes.append( tr( "%n site(s) of %1 stand already as counting stations and add nothing.", nullptr, figures.alreadyThere )
                                  .arg( quoted( figures.name ) ) );
    comparison.mFigures.append( figures );
  }
  comparison.mNotes.removeDuplicates();
  return comparison;
}

QStringList ScenarioComparison::names() const
{
  QStringList names;
  for ( const ScenarioFigures &figures : mFigures )
    names.append( figures.name );
  return names;
}

// ---- telling ----

QSet<int> ComparisonRow::best() const
{
  QSet<int> best;
  if ( better == Better::Neither )
    return best;
  const auto rounded = [this]( double value ) { return std::round( value * std::pow( 10, decimals ) ); };
  std::optional<double> top;
  int counted = 0;
  for ( int i = 1; i < values.size(); ++i )
    if ( values.at( i ) )
    {
      const double value = rounded( *values.at( i ) );
      top = top ? ( better == Better::More ? std::max( *top, value ) : std::min( *top, value ) ) : value;
      ++counted;
    }
  for ( int i = 1; top && i < values.size(); ++i )
    if ( values.at( i ) && rounded( *values.at( i ) ) == *top )
      best.insert( i );
  return best.size() == counted ? QSet<int>() : best;
}

template<typename Value>
ComparisonRow ScenarioComparison::row(
  const QString &id, const QString &name, const QString &unit, int decimals, ComparisonRow::Better better, Value value ) const
{
  ComparisonRow row { id, name, unit, decimals, better, {} };
  for ( const ScenarioFigures &figures : mFigures )
    row.values.append( value( figures ) );
  return row;
}

QList<ComparisonRow> ScenarioComparison::countRows( const Catalogue &catalogue ) const
{
  using Better = ComparisonRow::Better;
  const auto onlyOfPlans = []( const ScenarioFigures &figures, double value ) {
    return figures.isNetwork ? std::optional<double>() : std::optional<double>( value );
  };
  QList<ComparisonRow> rows;
  rows << row( QStringLiteral( "stations" ), tr( "Stations that count" ), {}, 0, Better::Neither,
    []( const ScenarioFigures &figures ) { return std::optional<double>( figures.coverage.sites ); } );
  rows << row( QStringLiteral( "sites" ), tr( "Sites of the plan" ), {}, 0, Better::Neither,
    [&]( const ScenarioFigures &figures ) { return onlyOfPlans( figures, figures.sites ); } );
  QStringList kinds;
  QStringList classes;
  QStringList words;
  bool anyMoved = false;
  for ( const ScenarioFigures &figures : mFigures )
  {
    kinds += figures.sitesByKind.keys();
    classes += figures.sitesByClass.keys();
    words += figures.verdicts.keys();
    anyMoved = anyMoved || figures.movedStations > 0;
  }
  for ( QStringList *keys : { &kinds, &classes, &words } )
    keys->removeDuplicates();
  for ( const QString &id : std::as_const( kinds ) )
  {
    const StationKind *kind = kinds.size() > 1 ? catalogue.stationKind( id ) : nullptr;
    if ( kinds.size() > 1 )
      rows << row( QStringLiteral( "sites." ) + id, tr( "Sites: %1" ).arg( kind ? kind->name.text() : id ), {}, 0, Better::Neither,
        [&]( const ScenarioFigures &figures ) { return onlyOfPlans( figures, figures.sitesByKind.value( id ) ); } );
  }
  for ( const QString &id : std::as_const( classes ) )
  {
    const SitingClass *siting = catalogue.sitingClass( id );
    if ( !id.isEmpty() )
      rows << row( QStringLiteral( "sites.class." ) + id, tr( "Sites: %1" ).arg( siting ? siting->name.text() : id ), {}, 0,
        Better::Neither, [&]( const ScenarioFigures &figures ) { return onlyOfPlans( figures, figures.sitesByClass.value( id ) ); } );
  }
  if ( anyMoved )
    rows << row( QStringLiteral( "moved_stations" ), tr( "Existing stations that move" ), {}, 0, Better::Neither,
      [&]( const ScenarioFigures &figures ) { return onlyOfPlans( figures, figures.movedStations ); } );
  rows << row( QStringLiteral( "cost" ), tr( "Cost" ), {}, 1, Better::Less,
    [&]( const ScenarioFigures &figures ) { return onlyOfPlans( figures, figures.cost ); } );
  const QMap<QString, QString> names { { QStringLiteral( "meets" ), tr( "Rules met" ) },
    { QStringLiteral( "fails" ), tr( "Rules failed" ) }, { QStringLiteral( "data_missing" ), tr( "Rules without data" ) } };
  for ( const QString &word : std::as_const( words ) )
    rows << row( QStringLiteral( "verdicts." ) + word, names.value( word, word ), {}, 0,
      word == QLatin1String( "meets" ) ? Better::Neither : Better::Less,
      [&]( const ScenarioFigures &figures ) { return onlyOfPlans( figures, figures.verdicts.value( word ) ); } );
  return rows;
}

QList<ComparisonRow> ScenarioComparison::coverageRows() const
{
  using Better = ComparisonRow::Better;
  using Number = std::optional<double>;
  const QString km2 = QStringLiteral( "km²" );
  const QString percent = QStringLiteral( "%" );
  const CoverageFigures &before = mFigures.constFirst().coverage;
  QList<ComparisonRow> rows;
  const auto add = [&]( const char *id, const QString &name, const QString &unit, int decimals, Better better, auto value ) {
    rows << row( QString::fromLatin1( id ), name, unit, decimals, better,
      [value]( const ScenarioFigures &figures ) { return Number( value( figures ) ); } );
  };
  add( "covered_area_km2", tr( "Covered area" ), km2, 1, Better::More, []( const ScenarioFigures &f ) { return f.coverage.coveredArea; } );
  add( "covered_area_percent", tr( "Covered area" ), percent, 1, Better::More,
    []( const ScenarioFigures &f ) { return 100 * f.coverage.areaShare(); } );
  add( "covered_area_change_km2", tr( "Change against the network" ), km2, 1, Better::More,
    [&before]( const ScenarioFigures &f ) { return f.coverage.coveredArea - before.coveredArea; } );
  if ( before.people > 0 )
  {
    add( "covered_people", tr( "Covered people" ), tr( "people" ), 0, Better::More,
      []( const ScenarioFigures &f ) { return f.coverage.coveredPeople; } );
    add( "covered_people_percent", tr( "Covered people" ), percent, 1, Better::More,
      []( const ScenarioFigures &f ) { return 100 * f.coverage.peopleShare(); } );
    add( "covered_people_change", tr( "Change against the network" ), tr( "people" ), 0, Better::More,
      [&before]( const ScenarioFigures &f ) { return f.coverage.coveredPeople - before.coveredPeople; } );
  }
  if ( request().demand == DemandKind::Layer && mDemandTotal > 0 )
    add( "covered_demand_percent", tr( "Covered demand of the layer" ), percent, 1, Better::More,
      [this]( const ScenarioFigures &f ) { return 100 * f.demand / mDemandTotal; } );
  add( "exact_gap_km2", tr( "Not covered, exact" ), km2, 1, Better::Less, []( const ScenarioFigures &f ) { return f.exactGapKm2; } );
  add( "overlap_area_km2", tr( "Covered more than once" ), km2, 1, Better::Less,
    []( const ScenarioFigures &f ) { return f.coverage.overlapArea(); } );
  add( "mean_fold", tr( "Stations over a place, mean" ), {}, 3, Better::Neither,
    []( const ScenarioFigures &f ) { return f.coverage.meanFold(); } );
  const auto addDistance = [&]( const char *id, const QString &name, auto value ) {
    rows << row( QString::fromLatin1( id ), name, QStringLiteral( "km" ), 2, Better::Less,
      [value]( const ScenarioFigures &f ) { return f.coverage.sites > 0 ? Number( value( f ) / 1000 ) : Number(); } );
  };
  addDistance( "mean_distance_km", tr( "Demand to its nearest station, mean" ), []( const ScenarioFigures &f ) { return f.meanDistance; } );
  addDistance( "greatest_distance_km", tr( "Any place to its nearest station, greatest" ),
    []( const ScenarioFigures &f ) { return f.greatestDistance; } );
  for ( const DistrictCoverage &district : before.districts )
    rows << row( QStringLiteral( "district.%1.covered_area_percent" ).arg( district.code ), tr( "Covered area: %1" ).arg( district.name ),
      percent, 1, Better::More, [&district]( const ScenarioFigures &f ) {
        for ( const DistrictCoverage &other : f.coverage.districts )
          if ( other.code == district.code )
            return Number( 100 * other.areaShare() );
        return Number();
      } );
  return rows;
}

QList<ComparisonRow> ScenarioComparison::differenceRows() const
{
  if ( mScenarios.size() < 2 )
    return {};
  const auto againstFirst = [this]( const ScenarioFigures &figures, qsizetype number ) {
    return &figures - mFigures.constData() < 2 ? std::optional<double>() : std::optional<double>( static_cast<double>( number ) );
  };
  const QString first = mScenarios.constFirst().name;
  using Better = ComparisonRow::Better;
  return { row( QStringLiteral( "common_sites" ), tr( "Sites in common with “%1”" ).arg( first ), {}, 0, Better::Neither,
             [&]( const ScenarioFigures &f ) { return againstFirst( f, f.differences.common.size() ); } ),
    row( QStringLiteral( "moved_sites" ), tr( "Sites moved against “%1”" ).arg( first ), {}, 0, Better::Neither,
      [&]( const ScenarioFigures &f ) { return againstFirst( f, f.differences.moved.size() ); } ),
    row( QStringLiteral( "own_sites" ), tr( "Sites that “%1” has not" ).arg( first ), {}, 0, Better::Neither,
      [&]( const ScenarioFigures &f ) { return againstFirst( f, f.differences.onlySecond.size() ); } ),
    row( QStringLiteral( "lacking_sites" ), tr( "Sites of “%1” that are missing" ).arg( first ), {}, 0, Better::Neither,
      [&]( const ScenarioFigures &f ) { return againstFirst( f, f.differences.onlyFirst.size() ); } ) };
}

QList<ComparisonRow> ScenarioComparison::rows( const Catalogue &catalogue ) const
{
  return countRows( catalogue ) + differenceRows() + coverageRows();
}

QByteArray ScenarioComparison::toCsv( const Catalogue &catalogue ) const
{
  const auto cell = []( QString text ) {
    return QLatin1Char( '"' ) + text.replace( QLatin1Char( '"' ), QLatin1String( "\"\"" ) ) + QLatin1Char( '"' );
  };
  QStringList head { QStringLiteral( "id" ), QStringLiteral( "figure" ), QStringLiteral( "unit" ) };
  for ( const QString &name : names() )
    head.append( cell( name ) );
  QString text = head.join( QLatin1Char( ',' ) ) + QLatin1Char( '\n' );
  const QList<ComparisonRow> all = rows( catalogue );
  for ( const ComparisonRow &row : all )
  {
    QStringList line { row.id, cell( row.name ), cell( row.unit ) };
    for ( const std::optional<double> &value : row.values )
      line.append( value ? QString::number( *value, 'f', row.decimals ) : QString() );
    text += line.join( QLatin1Char( ',' ) ) + QLatin1Char( '\n' );
  }
  return text.toUtf8();
}

namespace
{

QVariantMap countsOf( const QMap<QString, int> &counts )
{
  QVariantMap map;
  for ( auto count = counts.cbegin(); count != counts.cend(); ++count )
    map.insert( count.key(), count.value() );
  return map;
}

QVariantList numbersOf( const QList<int> &places )
{
  QVariantList list;
  for ( const int place : places )
    list.append( place + 1 );
  return list;
}

QVariantList pairsOf( const QList<SiteDifferences::Pair> &pairs )
{
  QVariantList list;
  for ( const SiteDifferences::Pair &pair : pairs )
    list.append( QVariantMap { { QStringLiteral( "first" ), pair.first + 1 }, { QStringLiteral( "second" ), pair.second + 1 },
      { QStringLiteral( "distance_m" ), pair.distance } } );
  return list;
}

} // namespace

QVariantMap ScenarioComparison::toMap() const
{
  QVariantList plans;
  for ( qsizetype i = 0; i < mFigures.size(); ++i )
  {
    const ScenarioFigures &f = mFigures.at( i );
    QVariantMap plan { { QStringLiteral( "name" ), f.name }, { QStringLiteral( "as_it_is" ), f.isNetwork },
      { QStringLiteral( "coverage" ), f.coverage.toMap() }, { QStringLiteral( "demand_covered" ), f.demand },
      { QStringLiteral( "exact_gap_km2" ), f.exactGapKm2 }, { QStringLiteral( "mean_distance_m" ), f.meanDistance },
      { QStringLiteral( "greatest_distance_m" ), f.greatestDistance },
      { QStringLiteral( "farthest" ), QVariantList { f.farthest.lon, f.farthest.lat } } };
    if ( !f.isNetwork )
      plan.insert( { { QStringLiteral( "sites" ), f.sites }, { QStringLiteral( "sites_by_kind" ), countsOf( f.sitesByKind ) },
        { QStringLiteral( "sites_by_class" ), countsOf( f.sitesByClass ) },
        { QStringLiteral( "sites_by_district" ), countsOf( f.sitesByDistrict ) }, { QStringLiteral( "moved_stations" ), f.movedStations },
        { QStringLiteral( "already_there" ), f.alreadyThere }, { QStringLiteral( "cost" ), f.cost },
        { QStringLiteral( "verdicts" ), countsOf( f.verdicts ) } } );
    if ( i > 1 )
      plan.insert( QStringLiteral( "against_first" ),
        QVariantMap { { QStringLiteral( "common" ), pairsOf( f.differences.common ) },
          { QStringLiteral( "moved" ), pairsOf( f.differences.moved ) },
          { QStringLiteral( "only_first" ), numbersOf( f.differences.onlyFirst ) },
          { QStringLiteral( "only_this" ), numbersOf( f.differences.onlySecond ) } } );
    plans.append( plan );
  }
  return { { QStringLiteral( "yardstick" ), request().toMap() }, { QStringLiteral( "demand_total" ), mDemandTotal },
    { QStringLiteral( "plans" ), plans }, { QStringLiteral( "notes" ), mNotes } };
}

} // namespace jinguan

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
                    .arg( quoted( name ), own.demandUnit(), yardstick.demandUnit() ) );
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
  if ( options.catalogue )
  {
    const Result<SitingLayers> classes = SitingLayers::read( store, *options.catalogue, request.element );
    if ( !classes )
      return classes.error();
    inputs.classes = *classes;
  }
  const Result<SiteVerdicts> verdicts = SiteVerdicts::read( store, scenarios );
  if ( verdicts )
    inputs.verdicts = *verdicts;
  else
    inputs.notes.append( ScenarioComparison::tr( "The siting rules are left out: %1" ).arg( verdicts.error().text() ) );
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
      const QStringList kinds = problem.request().existingKinds();
      for ( const QString &kind : kinds )
      {
        const QList<Station> stations = countingStations( inputs.planning, kind, inputs.stations );
        for ( const Station &station : stations )
          mExisting.append(
            { station.code, kind, { station.positionOn( problem.request().day )->at, problem.request().radiusOf( kind ) } } );
      }
    }

    void measureExisting( Progress &progress )
    {
      std::vector<CoveringSite> sites;
      for ( const Existing &station : std::as_const( mExisting ) )
        sites.push_back( station.site );
      mNearest.reserve( static_cast<size_t>( mGrid.size() ) );
      for ( int index = 0; index < mGrid.size() && !( index % 4096 == 0 && progress.isCancelled() ); ++index )
        mNearest.push_back( nearestOf( mGrid.cell( index ).at, sites, 0 ) );
      mNearest.resize( static_cast<size_t>( mGrid.size() ), std::numeric_limits<double>::infinity() ); // cancelled
    }

    /** Cuts the classes to the region. */
    Result<void> setClasses( const SitingLayers &layers )
    {
      Result<SitingAreas> areas = SitingAreas::build( layers );
      if ( !areas )
        return areas.error();
      for ( const SitingArea &area : areas->areas() )
      {
        if ( area.isMissing() )
          continue;
        ClassPart part { area.geometry.intersection( mGrid.region() ), area.shape, {} };
        part.coverage.id = area.classId;
        part.coverage.unit = area.unitText();
        part.coverage.unitId = area.unitId();
        part.coverage.size = SitingArea::sizeOf( part.geometry, part.shape );
        part.coverage.isSchematic = area.isSchematic();
        if ( part.coverage.size > 0 )
          mClasses.append( part );
      }
      mAreas = *areas;
      return {};
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
      // What the stations are away from is known once, unless the plan takes some of them away.
      measureDistances( all, stay.size() == static_cast<size_t>( mExisting.size() ) ? stay.size() : 0, figures, progress );
      figures.gap = GapGeometry::exact( mGrid.region(), all );
      figures.exactGapKm2 = Geodesy::areaKm2( figures.gap );
      for ( const ClassPart &part : mClasses )
      {
        ClassCoverage coverage = part.coverage;
        const QgsGeometry open = figures.gap.isEmpty() ? QgsGeometry() : part.geometry.intersection( figures.gap );
        coverage.covered = coverage.size - std::min( coverage.size, SitingArea::sizeOf( open, part.shape ) );
        figures.classes.append( coverage );
      }
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
    struct ClassPart
    {
        QgsGeometry geometry; //!< inside the region
        SitingArea::Shape shape = SitingArea::Shape::None;
        ClassCoverage coverage; //!< without `covered`
    };
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
      ++figures.sitesByClass[site.sitingClass.isEmpty() && mAreas ? mAreas->classAt( site.at ) : site.sitingClass];
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

    /** Distance of a cell to the nearest of \a sites from the place \a from on. */
    static double nearestOf( const LonLat &at, const std::vector<CoveringSite> &sites, size_t from )
    {
      double nearest = std::numeric_limits<double>::infinity();
      for ( size_t site = from; site < sites.size(); ++site )
        nearest = std::min( nearest, Geodesy::distance( at, sites[site].at ) );
      return nearest;
    }

    /** The first \a known of \a sites are the existing stations. */
    void measureDistances( const std::vector<CoveringSite> &sites, size_t known, ScenarioFigures &figures, Progress &progress ) const
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
        double nearest = nearestOf( cell.at, sites, known );
        if ( known > 0 )
          nearest = std::min( nearest, mNearest[static_cast<size_t>( index )] );
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
    std::vector<double> mNearest; //!< by cell: metres to the nearest existing station
    std::optional<SitingAreas> mAreas;
    QList<ClassPart> mClasses;
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
  Counter counter( *comparison.mProblem, inputs );
  if ( inputs.classes )
    if ( const Result<void> set = counter.setClasses( *inputs.classes ); !set )
      return set.error();
  counter.measureExisting( progress );
  Verdicts asked = verdicts;
  if ( !asked && inputs.verdicts )
    asked = [&inputs]( const Scenario &, const ScenarioSite &site ) { return inputs.verdicts->count( site ); };
  for ( qsizetype i = -1; i < inputs.scenarios.size(); ++i )
  {
    progress.report(
      static_cast<double>( i + 1 ) / static_cast<double>( inputs.scenarios.size() + 1 ), tr( "Counting what each plan covers" ) );
    const Scenario *scenario = i < 0 ? nullptr : &inputs.scenarios.at( i );
    ScenarioFigures figures = counter.count( scenario, asked, progress );
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

PlanningRequest ScenarioComparison::studyRequest( int place ) const
{
  const PlanningRequest own = PlanningRequest::fromMap( mScenarios.at( place ).parameters );
  PlanningRequest study = own;
  study.region = request().region;
  study.day = request().day;
  study.demand = request().demand;
  study.demandLayer = request().demandLayer;
  study.suitability = request().suitability;
  study.includePlanned = request().includePlanned;
  study.townDensity = request().townDensity;
  study.cellSize = request().cellSize;
  study.radius = request().radiusOf( own.kind );
  for ( SiteKind &kind : study.kinds )
  {
    kind.radius = request().radiusOf( kind.kind );
    kind.cost = request().costOf( kind.kind );
  }
  return study;
}

QStringList ScenarioComparison::names() const
{
  QStringList names;
  for ( const ScenarioFigures &figures : mFigures )
    names.append( figures.name );
  return names;
}

} // namespace jinguan

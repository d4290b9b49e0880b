#include "planning/assess/CoverageAssessment.h"

#include "planning/GapGeometry.h"
#include "planning/PlanningProblem.h"

#include <qgsgeos.h>

namespace jinguan
{

namespace
{

using Shape = SitingArea::Shape;

/** What the circles of stations reach once, and twice and more, as polygons. */
struct Reach
{
    std::vector<CoveringSite> sites;
    QgsGeometry once;
    QgsGeometry twice;

    Reach( const std::vector<CoveringSite> &all, const QgsGeometry &region ) : sites( all )
    {
      QVector<QgsGeometry> circles;
      for ( const CoveringSite &site : sites )
      {
        const QgsGeometry circle = Geodesy::circle( site.at, site.radius );
        if ( circle.boundingBoxIntersects( region.boundingBox() ) )
          circles.append( circle );
      }
      QVector<QgsGeometry> overlaps;
      for ( qsizetype i = 0; i < circles.size(); ++i )
        for ( qsizetype j = i + 1; j < circles.size(); ++j )
          if ( circles.at( i ).boundingBoxIntersects( circles.at( j ) ) )
            if ( const QgsGeometry both = circles.at( i ).intersection( circles.at( j ) );
                 !both.isEmpty() && both.type() == Qgis::GeometryType::Polygon )
              overlaps.append( both );
      if ( !circles.isEmpty() )
        once = QgsGeometry::unaryUnion( circles );
      if ( !overlaps.isEmpty() )
        twice = QgsGeometry::unaryUnion( overlaps );
    }

    /** Stations that reach a place. */
    int fold( const LonLat &at ) const
    {
      int count = 0;
      for ( const CoveringSite &site : sites )
        count += Geodesy::distance( site.at, at ) <= site.radius ? 1 : 0;
      return count;
    }
};

/** The part of \a geometry in \a mask, without the lines and points where they only touch. */
QgsGeometry cutBy( const QgsGeometry &geometry, const QgsGeometry &mask, Shape shape )
{
  if ( geometry.isEmpty() || mask.isEmpty() || !geometry.boundingBoxIntersects( mask ) )
    return {};
  QgsGeometry cut = geometry.intersection( mask );
  const Qgis::GeometryType wanted = shape == Shape::Areas ? Qgis::GeometryType::Polygon : Qgis::GeometryType::Line;
  if ( cut.isEmpty() || cut.type() == wanted )
    return cut;
  return cut.convertGeometryCollectionToSubclass( wanted ) ? cut : QgsGeometry();
}

/** A geometry to be asked often whether it holds places. */
class Prepared
{
  public:
    explicit Prepared( const QgsGeometry &geometry )
      : mGeometry( geometry ), mEngine( mGeometry.constGet() ), mBounds( mGeometry.boundingBox() )
    {
      if ( !mGeometry.isEmpty() )
        mEngine.prepareGeometry();
    }
    bool contains( const LonLat &at ) const
    {
      return !mGeometry.isEmpty() && mBounds.contains( at.lon, at.lat ) && mEngine.contains( at.lon, at.lat );
    }

  private:
    QgsGeometry mGeometry;
    QgsGeos mEngine;
    QgsRectangle mBounds;
};

/** Rows of siting classes and districts, cut by the region once for all kinds. */
class Rows
{
  public:
    Rows( const AssessmentInputs &inputs, const SitingAreas &areas, const DemandGrid &grid, const QgsGeometry &region )
      : mInputs( inputs ), mAreas( areas ), mGrid( grid ), mRegion( region )
    {
      for ( const SitingArea &area : areas.areas() )
      {
        Part part;
        part.row = classRow( area );
        if ( !area.isMissing() )
          part.geometry = area.shape == Shape::Points ? pointsIn( area.geometry ) : cutBy( area.geometry, region, area.shape );
        part.row.size = SitingArea::sizeOf( part.geometry, area.shape );
        if ( area.shape == Shape::Areas )
          part.cells = cellsIn( part.geometry );
        mClasses.append( part );
      }
      for ( const DistrictArea &district : grid.districts() )
      {
        Part part;
        part.row.id = district.code;
        part.row.name = district.name;
        part.row.unit = QStringLiteral( "km²" );
        part.geometry = cutBy( district.geometry, region, Shape::Areas );
        part.row.size = SitingArea::sizeOf( part.geometry, Shape::Areas );
        mDistricts.append( part );
      }
      const QList<PlanningLayer> &layers = inputs.places->layers;
      const bool schematic = std::any_of( layers.cbegin(), layers.cend(), []( const PlanningLayer &layer ) {
        return layer.schematic && ( layer.role == QLatin1String( "district" ) || layer.role == QLatin1String( "city" ) );
      } );
      for ( Part &part : mDistricts )
        part.row.schematic = schematic;
      mCity.row.schematic = schematic;
      mCity.row.name = inputs.places->regionName;
      mCity.row.unit = QStringLiteral( "km²" );
      mCity.row.size = Geodesy::areaKm2( region );
      mCity.geometry = region;
      for ( int i = 0; i < grid.size(); ++i )
      {
        mCity.cells.push_back( i );
        if ( grid.cell( i ).district >= 0 )
          mDistricts[grid.cell( i ).district].cells.push_back( i );
      }
    }

    /** All rows of one kind. */
    void fill( KindCoverage &coverage, const Reach &reach, const CoverageTracker &tracker, const QList<Station> &stations ) const
    {
      coverage.region = filled( mCity, reach, tracker );
      for ( const Part &part : mDistricts )
        if ( part.row.size > 0 )
        {
          CoverageRow row = filled( part, reach, tracker );
          for ( const Station &station : stations )
            row.placed += belongs( station, part ) ? 1 : 0;
          row.recorded = row.either = row.placed;
          coverage.districts.append( row );
        }
      for ( const Part &part : mClasses )
      {
        CoverageRow row = part.row.missing.isEmpty() ? filled( part, reach, tracker, true ) : part.row;
        for ( const Station &station : stations )
        {
          const bool recorded = station.sitingClass == row.id;
          const bool placed = mAreas.isIn( row.id, station.positionOn( mInputs.request.day )->at );
          row.recorded += recorded ? 1 : 0;
          row.placed += placed ? 1 : 0;
          row.either += recorded || placed ? 1 : 0;
        }
        coverage.classes.append( row );
      }
    }

  private:
    struct Part
    {
        CoverageRow row {};
        QgsGeometry geometry {};
        std::vector<int> cells {};
    };

    /** By the district of its record; without one by where it stands. */
    bool belongs( const Station &station, const Part &district ) const
    {
      const LonLat at = station.positionOn( mInputs.request.day )->at;
      return station.district.isEmpty() ? district.geometry.contains( at.lon, at.lat ) : station.district == district.row.id;
    }

    CoverageRow classRow( const SitingArea &area ) const
    {
      CoverageRow row;
      row.id = area.classId;
      row.name = mInputs.className( area.classId );
      row.shape = area.shape;
      row.unit = area.unitText();
      row.missing = area.missing;
      row.note = area.note;
      row.schematic = area.isSchematic();
      row.confirmed = area.confirmed;
      row.proxy = area.isProxy;
      return row;
    }

    QgsGeometry pointsIn( const QgsGeometry &points ) const
    {
      const Prepared region( mRegion );
      QVector<QgsGeometry> inside;
      for ( const QgsGeometry &part : points.asGeometryCollection() )
        if ( const QgsPointXY point = part.asPoint(); region.contains( { point.x(), point.y() } ) )
          inside.append( part );
      return inside.isEmpty() ? QgsGeometry() : QgsGeometry::collectGeometry( inside );
    }

    std::vector<int> cellsIn( const QgsGeometry &geometry ) const
    {
      const Prepared area( geometry );
      std::vector<int> cells;
      for ( int i = 0; i < mGrid.size(); ++i )
        if ( area.contains( mGrid.cell( i ).at ) )
          cells.push_back( i );
      return cells;
    }

    CoverageRow filled( const Part &part, const Reach &reach, const CoverageTracker &tracker, bool keepServed = false ) const
    {
      CoverageRow row = part.row;
      if ( row.shape == Shape::Points )
      {
        QVector<QgsGeometry> served;
        for ( const QgsGeometry &place : part.geometry.asGeometryCollection() )
        {
          const QgsPointXY point = place.asPoint();
          const int fold = reach.fold( { point.x(), point.y() } );
          if ( fold > 0 )
            served.append( place );
          row.twice += fold > 1 ? 1 : 0;
        }
        row.covered = static_cast<double>( served.size() );
        if ( !served.isEmpty() )
          row.served = QgsGeometry::collectGeometry( served );
        return row;
      }
      const QgsGeometry served = cutBy( part.geometry, reach.once, row.shape );
      row.covered = SitingArea::sizeOf( served, row.shape );
      row.twice = SitingArea::sizeOf( cutBy( part.geometry, reach.twice, row.shape ), row.shape );
      if ( keepServed )
        row.served = served;
      row.hasPeople = row.shape == Shape::Areas && mGrid.hasPopulation();
      if ( row.hasPeople )
        for ( const int cell : part.cells )
        {
          row.people += mGrid.cell( cell ).people;
          row.coveredPeople += tracker.foldBefore( cell ) > 0 ? mGrid.cell( cell ).people : 0;
        }
      return row;
    }

    const AssessmentInputs &mInputs;
    const SitingAreas &mAreas;
    const DemandGrid &mGrid;
    QgsGeometry mRegion;
    Part mCity;
    QList<Part> mDistricts;
    QList<Part> mClasses;
};

QList<StationLoss> losses( const PlanningInputs &places, const CoverageTracker &tracker, double radius )
{
  QList<StationLoss> list;
  for ( const Station &station : places.stations )
  {
    StationLoss loss;
    loss.code = station.code;
    loss.name = station.name.text().isEmpty() ? station.code : station.name.text();
    loss.at = station.positionOn( places.request.day )->at;
    loss.isDemo = station.isDemo;
    for ( const DistrictArea &district : places.districts )
      if ( district.code == station.district )
        loss.district = district.name;
    tracker.grid().forEachWithin( loss.at, radius, [&]( int cell ) {
      if ( tracker.foldBefore( cell ) == 1 )
      {
        loss.areaKm2 += tracker.grid().cell( cell ).areaKm2;
        loss.people += tracker.grid().cell( cell ).people;
      }
    } );
    list.append( loss );
  }
  return list;
}

} // namespace

Result<std::shared_ptr<const DemandGrid>> CoverageAssessment::grid( const AssessmentInputs &inputs, Progress &progress )
{
  const StationKind *smallest = inputs.kinds.constFirst();
  for ( const StationKind *kind : inputs.kinds )
    if ( kind->representativeRadius < smallest->representativeRadius )
      smallest = kind;
  const Result<std::shared_ptr<const PlanningProblem>> problem = PlanningProblem::build( inputs.ofKind( *smallest ), progress );
  if ( !problem )
    return problem.error();
  return ( *problem )->grid();
}

Result<QList<KindCoverage>> CoverageAssessment::compute(
  const AssessmentInputs &inputs, const SitingAreas &areas, const std::shared_ptr<const DemandGrid> &grid, Progress &progress )
{
  const Rows rows( inputs, areas, *grid, grid->region() );
  QList<KindCoverage> result;
  for ( const StationKind *kind : inputs.kinds )
  {
    progress.report(
      static_cast<double>( result.size() ) / static_cast<double>( inputs.kinds.size() ), tr( "Coverage by %1" ).arg( kind->name.text() ) );
    if ( progress.isCancelled() )
      return Error { tr( "Cancelled." ), {}, {}, 0 };
    const PlanningInputs places = inputs.ofKind( *kind );
    KindCoverage coverage;
    coverage.kind = kind->id;
    coverage.radius = kind->representativeRadius;
    coverage.stations = static_cast<int>( places.stations.size() );
    coverage.leftOut = places.leftOut;
    std::vector<CoveringSite> sites;
    for ( const Station &station : places.stations )
    {
      sites.push_back( { station.positionOn( inputs.request.day )->at, coverage.radius } );
      coverage.demoStations += station.isDemo ? 1 : 0;
    }
    const CoverageTracker tracker( grid, sites );
    rows.fill( coverage, Reach( sites, grid->region() ), tracker, places.stations );
    coverage.cells = tracker.before();
    coverage.losses = losses( places, tracker, coverage.radius );
    result.append( coverage );
  }
  return result;
}

} // namespace jinguan

#include "planning/assess/MinimumPoints.h"

#include <qgsgeos.h>

#include <cmath>

namespace jinguan
{

namespace
{

QString figure( double value, int decimals = 0 )
{
  return QString::number( value, 'f', decimals );
}

/** Whether a row of a table holds \a value between its two columns, the lower bound included. */
bool holds( const CsvTable &table, int row, const char *from, const char *to, double value )
{
  constexpr double open = std::numeric_limits<double>::infinity();
  return value >= table.number( row, QString::fromLatin1( from ), 0 ) && value < table.number( row, QString::fromLatin1( to ), open );
}

/** The rules of one element, one after the other. */
class Judge
{
  public:
    Judge( const AssessmentInputs &inputs, const Standards &standards, const DemandGrid &grid, Progress &progress )
      : mInputs( inputs ),
        mStandards( standards ),
        mGrid( grid ),
        mProgress( progress ),
        mDay( inputs.request.day.isValid() ? inputs.request.day : QDate::currentDate() )
    {
      QVector<QgsGeometry> parts;
      for ( const QgsGeometry &part : inputs.places->builtUp )
        if ( !part.isEmpty() )
          parts.append( part.isGeosValid() ? part : part.makeValid() );
      if ( !parts.isEmpty() )
        mBuiltUp = QgsGeometry::unaryUnion( parts ).intersection( grid.region() );
      if ( !mBuiltUp.isEmpty() )
      {
        mKm2 = Geodesy::areaKm2( mBuiltUp );
        mPeople = peopleIn( mBuiltUp );
      }
      for ( const PlanningLayer &layer : inputs.places->layers )
        mSchematic =
          mSchematic || ( layer.schematic && ( layer.role == QLatin1String( "built-up" ) || layer.role == QLatin1String( "population" ) ) );
    }

    Result<QList<MinimumRow>> rows()
    {
      const QString element = mInputs.request.element;
      if ( element == QLatin1String( "air" ) )
        mRows.append( cityPoints() );
      else if ( element == QLatin1String( "noise" ) )
      {
        const Result<MinimumRow> cells = noiseGrid();
        if ( !cells )
          return cells.error();
        mRows.append( *cells );
        addNoisePoints();
      }
      else if ( element == QLatin1String( "soil" ) )
        mRows.append( soilUnits() );
      return mRows;
    }

  private:
    double peopleIn( const QgsGeometry &area ) const
    {
      QgsGeos engine( area.constGet() );
      engine.prepareGeometry();
      const QgsRectangle bounds = area.boundingBox();
      double people = 0;
      for ( const DemandCell &cell : mGrid.cells() )
        if ( cell.people > 0 && bounds.contains( cell.at.lon, cell.at.lat ) && engine.contains( cell.at.lon, cell.at.lat ) )
          people += cell.people;
      return people;
    }

    /** Stations of a kind that count on the day. */
    QList<Station> stationsOf( const QString &kind ) const
    {
      const StationKind *known = mInputs.catalogue.stationKind( kind );
      return known ? mInputs.ofKind( *known ).stations : QList<Station>();
    }

    MinimumRow row( const char *id, const char *kind, const QString &name, const char *standard ) const
    {
      MinimumRow row;
      row.id = QString::fromLatin1( id );
      row.kind = QString::fromLatin1( kind );
      row.name = name;
      row.schematic = mSchematic;
      const Edition *edition = mStandards.inForce( QString::fromLatin1( standard ), mDay, defaultRegion() );
      if ( edition )
        row.edition = edition->label;
      else
        row.note =
          MinimumPoints::tr( "No edition of %1 is in force on %2." ).arg( QString::fromLatin1( standard ), mDay.toString( Qt::ISODate ) );
      if ( mBuiltUp.isEmpty() && row.note.isEmpty() && row.id != QLatin1String( "soil.unit_points" ) )
        row.note = MinimumPoints::tr( "The workspace has no built-up area here: import a layer with the role “built-up”." );
      return row;
    }

    static void conclude( MinimumRow &row )
    {
      if ( row.required && row.present )
        row.state = *row.present >= *row.required ? GoalState::Met : GoalState::NotMet;
    }

    /** A row of `siting_rules` in force; -1 without. */
    int ruleRow( const CsvTable *table, const QString &id, const QString &editionLabel ) const
    {
      const Edition *edition = mStandards.edition( editionLabel );
      for ( int row = 0; table && edition && row < table->rowCount(); ++row )
        if ( table->text( row, QStringLiteral( "id" ) ) == id && table->text( row, QStringLiteral( "edition" ) ) == edition->id )
          return row;
      return -1;
    }

    MinimumRow cityPoints() const
    {
      MinimumRow result = row( "air.city_points", "air_standard", MinimumPoints::tr( "City assessment points" ), "HJ 664" );
      int present = 0, outside = 0;
      QgsGeos engine( mBuiltUp.constGet() );
      for ( const Station &station : stationsOf( result.kind ) )
      {
        if ( !station.countsInEvaluation || station.isControlPoint )
          continue;
        const LonLat at = station.positionOn( mInputs.request.day )->at;
        const bool inside = !mBuiltUp.isEmpty() && engine.contains( at.lon, at.lat );
        ++( inside ? present : outside );
      }
      if ( !result.note.isEmpty() )
        return result;
      if ( !( mPeople > 0 ) )
        result.note = MinimumPoints::tr( "No layer tells the people: by area alone." );
      const Result<MinimumPoints::CityPoints> points = MinimumPoints::cityPoints( mStandards, mDay, mPeople / 1e4, mKm2 );
      if ( !points )
      {
        result.note = points.error().text();
        return result;
      }
      result.clause = points->clause;
      result.confirmed = points->confirmed;
      result.required = points->least;
      result.requiredMost = points->most;
      result.basis =
        MinimumPoints::tr( "built-up area %1 km² → %2; %3 × 10⁴ people in it → %4; the larger counts" )
          .arg( figure( mKm2 ), span( points->byArea, points->byDensity ? points->most : points->byArea ), figure( mPeople / 1e4, 1 ),
            points->byPeople > 0 ? QString::number( points->byPeople ) : MinimumPoints::tr( "not known" ) );
      result.present = present;
      if ( outside > 0 )
        result.note = MinimumPoints::tr( "%n assessment point(s) outside the built-up area do not count.", nullptr, outside );
      conclude( result );
      return result;
    }

    static QString span( int least, int most )
    {
      return most > least ? QStringLiteral( "%1–%2" ).arg( least ).arg( most ) : QString::number( least );
    }

    /** Valid cells of the regular noise grid, and how many of them have a point. */
    Result<MinimumRow> noiseGrid()
    {
      MinimumRow result = row( "noise.grid", "noise_region", MinimumPoints::tr( "Points of the regional noise grid" ), "HJ 640" );
      const CsvTable *rules = mStandards.table( QStringLiteral( "siting_rules" ) );
      const int cellsRow = ruleRow( rules, QStringLiteral( "noise.grid_cells" ), result.edition );
      const int voidRow = ruleRow( rules, QStringLiteral( "noise.cell_void_share" ), result.edition );
      const StationKind *kind = mInputs.catalogue.stationKind( result.kind );
      if ( !result.note.isEmpty() || cellsRow < 0 || voidRow < 0 || !kind )
        return result;
      const double step = 2 * kind->representativeRadius;
      const double most = rules->number( voidRow, QStringLiteral( "value" ), 50 ) / 100;
      const Result<DemandGrid> grid = DemandGrid::build( mBuiltUp, step, mProgress );
      if ( !grid )
        return grid.error();
      std::vector<bool> valid( static_cast<size_t>( grid->size() ) );
      int cells = 0;
      for ( int i = 0; i < grid->size(); ++i )
      {
        const QgsRectangle whole = grid->rectangle( grid->cell( i ).row, grid->cell( i ).column );
        const bool builtUp = 1 - grid->cell( i ).areaKm2 * 1e6 / Geodesy::rectangleArea( whole ) <= most;
        const bool water = std::any_of( mInputs.lakes.cbegin(), mInputs.lakes.cend(), [&whole]( const QgsGeometry &lake ) {
          return lake.boundingBox().contains( whole ) && lake.contains( QgsGeometry::fromRect( whole ) );
        } );
        valid[static_cast<size_t>( i )] = builtUp && !water;
        cells += builtUp && !water ? 1 : 0;
      }
      int stations = 0;
      std::vector<bool> taken( valid.size() );
      for ( const Station &station : stationsOf( result.kind ) )
      {
        ++stations;
        const LonLat at = station.positionOn( mInputs.request.day )->at;
        grid->forEachWithin( at, step, [&]( int cell ) {
          const QgsRectangle whole = grid->rectangle( grid->cell( cell ).row, grid->cell( cell ).column );
          if ( whole.contains( at.lon, at.lat ) && valid[static_cast<size_t>( cell )] )
            taken[static_cast<size_t>( cell )] = true;
        } );
      }
      result.clause = rules->text( cellsRow, QStringLiteral( "clause" ) );
      result.confirmed = rules->text( cellsRow, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" );
      result.required = static_cast<int>( rules->number( cellsRow, QStringLiteral( "value" ), 100 ) ) + 1; // more than
      result.present = static_cast<int>( std::count( taken.cbegin(), taken.cend(), true ) );
      result.basis = MinimumPoints::tr(
        "%1 valid cells of %2 m over the built-up area (void: more than %3 % not built-up, or all water), a point in each of at least %4" )
                       .arg( cells )
                       .arg( step )
                       .arg( 100 * most )
                       .arg( *result.required );
      if ( cells < *result.required )
        result.note = MinimumPoints::tr( "Cells of %1 m are too large here for so many valid ones: a smaller grid is needed." ).arg( step );
      else if ( stations > *result.present )
        result.note = MinimumPoints::tr( "%1 points stand in %2 valid cells." ).arg( stations ).arg( *result.present );
      conclude( result );
      return result;
    }

    void addNoisePoints()
    {
      struct Kind
      {
          const char *id;
          const char *kind;
          const char *column;
          QString name;
      };
      const CsvTable *table = mStandards.table( QStringLiteral( "siting_noise_points" ) );
      for ( const Kind &one :
        { Kind { "noise.road_points", "noise_traffic", "road_points", MinimumPoints::tr( "Road-traffic noise points" ) },
          Kind { "noise.zone_points", "noise_zone", "zone_points", MinimumPoints::tr( "Functional-zone noise points" ) } } )
      {
        MinimumRow result = row( one.id, one.kind, one.name, "HJ 640" );
        if ( result.note.isEmpty() && !( mPeople > 0 ) )
          result.note = MinimumPoints::tr( "No layer tells the people, and so the size of the city." );
        for ( int i = 0; table && result.note.isEmpty() && i < table->rowCount(); ++i )
        {
          const Edition *edition = mStandards.edition( result.edition );
          if ( !edition || table->text( i, QStringLiteral( "edition" ) ) != edition->id
            || !holds( *table, i, "population_from_10k", "population_to_10k", mPeople / 1e4 ) )
            continue;
          result.clause =
            LocalText { table->text( i, QStringLiteral( "clause_zh" ) ), table->text( i, QStringLiteral( "clause" ) ) }.text();
          result.confirmed = table->text( i, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" );
          result.required = static_cast<int>( table->number( i, QString::fromLatin1( one.column ), 0 ) );
          result.basis =
            MinimumPoints::tr( "%1 × 10⁴ people in the built-up area: %2" )
              .arg( figure( mPeople / 1e4, 1 ),
                LocalText { table->text( i, QStringLiteral( "name_zh" ) ), table->text( i, QStringLiteral( "name_en" ) ) }.text() );
        }
        result.present = static_cast<int>( stationsOf( result.kind ).size() );
        conclude( result );
        mRows.append( result );
      }
    }

    MinimumRow soilUnits() const
    {
      MinimumRow result = row( "soil.unit_points", "soil_base", MinimumPoints::tr( "Survey units with enough soil points" ), "HJ/T 166" );
      result.schematic = false;
      const CsvTable *rules = mStandards.table( QStringLiteral( "siting_rules" ) );
      const int ruleAt = ruleRow( rules, QStringLiteral( "soil.unit_points" ), result.edition );
      if ( ruleAt < 0 )
        return result;
      result.clause = rules->text( ruleAt, QStringLiteral( "clause" ) );
      result.confirmed = rules->text( ruleAt, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" );
      const int least = static_cast<int>( rules->number( ruleAt, QStringLiteral( "value" ), 3 ) );
      if ( !mInputs.hasSoilUnits )
      {
        result.basis = MinimumPoints::tr( "at least %1 points in each survey unit" ).arg( least );
        result.note = MinimumPoints::tr( "The workspace has no layer of soil units: import one with the role “soil-unit”." );
        return result;
      }
      QList<LonLat> points;
      for ( const StationKind *kind : mInputs.catalogue.stationKindsOf( QStringLiteral( "soil" ) ) )
        for ( const Station &station : stationsOf( kind->id ) )
          points.append( station.positionOn( mInputs.request.day )->at );
      int units = 0, enough = 0;
      QStringList poor;
      for ( const PlanningFeature &unit : mInputs.soilUnits )
      {
        if ( !unit.geometry.intersects( mGrid.region() ) )
          continue;
        ++units;
        const auto inside =
          std::count_if( points.cbegin(), points.cend(), [&unit]( const LonLat &at ) { return unit.geometry.contains( at.lon, at.lat ); } );
        enough += inside >= least ? 1 : 0;
        if ( inside < least )
          poor.append( QStringLiteral( "%1 (%2)" ).arg( unit.name.isEmpty() ? unit.code : unit.name ).arg( inside ) );
      }
      result.required = units;
      result.present = enough;
      result.basis = MinimumPoints::tr( "%1 survey units with at least %2 points each, of %3 points in all" )
                       .arg( units )
                       .arg( least )
                       .arg( points.size() );
      if ( !poor.isEmpty() )
        result.note = MinimumPoints::tr( "Too few in: %1" ).arg( poor.join( MinimumPoints::tr( ", ", "between names" ) ) );
      conclude( result );
      return result;
    }

    const AssessmentInputs &mInputs;
    const Standards &mStandards;
    const DemandGrid &mGrid;
    Progress &mProgress;
    QDate mDay;
    QgsGeometry mBuiltUp;
    double mKm2 = 0;
    double mPeople = 0;
    bool mSchematic = false;
    QList<MinimumRow> mRows;
};

} // namespace

Result<MinimumPoints::CityPoints> MinimumPoints::cityPoints( const Standards &standards, const QDate &day, double people, double builtUp )
{
  const CsvTable *table = standards.table( QStringLiteral( "siting_min_points" ) );
  const Edition *edition = standards.inForce( QStringLiteral( "HJ 664" ), day, defaultRegion() );
  if ( !table || !edition )
    return Error { tr( "No edition of HJ 664 is in force on %1." ).arg( day.toString( Qt::ISODate ) ), {}, {}, 0 };
  CityPoints result;
  result.confirmed = true;
  bool found = false;
  const auto take = [&]( int row, bool byArea ) {
    found = true;
    result.clause = LocalText { table->text( row, QStringLiteral( "clause_zh" ) ), table->text( row, QStringLiteral( "clause" ) ) }.text();
    result.confirmed = result.confirmed && table->text( row, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" );
    const double points = table->number( row, QStringLiteral( "points" ), -1 );
    int &target = byArea ? result.byArea : result.byPeople;
    if ( points >= 0 )
    {
      target = static_cast<int>( points );
      result.most = std::max( result.most, target );
      return;
    }
    const int least = static_cast<int>( table->number( row, QStringLiteral( "points_min" ), 0 ) );
    const auto per = [&]( const char *column ) {
      return static_cast<int>( std::ceil( builtUp / table->number( row, QString::fromLatin1( column ), 1 ) - 1e-9 ) );
    };
    target = std::max( least, per( "km2_per_point_max" ) );
    result.byDensity = true;
    result.most = std::max( { result.most, target, per( "km2_per_point_min" ) } );
  };
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    if ( table->text( row, QStringLiteral( "edition" ) ) != edition->id )
      continue;
    if ( people > 0 && holds( *table, row, "population_from_10k", "population_to_10k", people ) )
      take( row, false );
    if ( builtUp > 0 && holds( *table, row, "area_from_km2", "area_to_km2", builtUp ) )
      take( row, true );
  }
  if ( !found )
    return Error { tr( "The table of minimum points has no row for these figures." ), {}, table->path(), 0 };
  result.least = std::max( result.byPeople, result.byArea );
  result.most = std::max( result.most, result.least );
  return result;
}

Result<QList<MinimumRow>> MinimumPoints::judge(
  const AssessmentInputs &inputs, const Standards &standards, const DemandGrid &grid, Progress &progress )
{
  return Judge( inputs, standards, grid, progress ).rows();
}

} // namespace jinguan

#include "planning/SurveyGrid.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "planning/PlanningInputs.h"
#include "planning/PreparedPolygon.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace jinguan
{

namespace
{

constexpr double sAllOf = 1 - 1e-6; //!< shares are measured, not counted

double shareOf( const QgsGeometry &square, const PreparedPolygon &zones, double squareKm2 )
{
  if ( zones.geometry().isEmpty() || !zones.intersects( square ) )
    return 0;
  if ( zones.contains( square ) )
    return 1;
  return std::clamp( Geodesy::areaKm2( zones.geometry().intersection( square ) ) / squareKm2, 0.0, 1.0 );
}

QgsGeometry unionOf( const QList<QgsGeometry> &parts )
{
  QVector<QgsGeometry> valid;
  for ( const QgsGeometry &part : parts )
    if ( !part.isEmpty() )
      valid.append( part.isGeosValid() ? part : part.makeValid() );
  return valid.isEmpty() ? QgsGeometry() : valid.size() == 1 ? valid.constFirst() : QgsGeometry::unaryUnion( valid );
}

/** The place of a square nearest to its centre that is not water. */
LonLat dryPlace( const SurveyCell &cell, const QgsGeometry &water )
{
  const QgsGeometry dry = cell.square.difference( water );
  if ( dry.isEmpty() )
    return cell.centre;
  const QgsGeometry nearest = dry.nearestPoint( QgsGeometry::fromPointXY( QgsPointXY( cell.centre.lon, cell.centre.lat ) ) );
  const QgsPointXY point = nearest.isEmpty() ? dry.pointOnSurface().asPoint() : nearest.asPoint();
  return { point.x(), point.y() };
}

} // namespace

Result<SurveyGridRule> SurveyGridRule::read( const QString &id )
{
  const Result<CsvTable> table = CsvTable::read( Resources::path( QStringLiteral( "planning/survey_grids.csv" ) ),
    { QStringLiteral( "id" ), QStringLiteral( "element" ), QStringLiteral( "standard" ), QStringLiteral( "clause" ),
      QStringLiteral( "cell_m" ), QStringLiteral( "void_water_share" ), QStringLiteral( "void_not_built_up_share" ),
      QStringLiteral( "least_valid_cells" ), QStringLiteral( "confidence" ) } );
  if ( !table )
    return table.error();
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    if ( table->text( row, QStringLiteral( "id" ) ) != id )
      continue;
    SurveyGridRule rule;
    rule.id = id;
    rule.element = table->text( row, QStringLiteral( "element" ) );
    rule.standard = table->text( row, QStringLiteral( "standard" ) );
    rule.clause = LocalText { table->text( row, QStringLiteral( "clause_zh" ) ), table->text( row, QStringLiteral( "clause" ) ) }.text();
    rule.cellSize = table->number( row, QStringLiteral( "cell_m" ), 0 );
    rule.voidWater = table->number( row, QStringLiteral( "void_water_share" ), -1 );
    rule.voidNotBuiltUp = table->number( row, QStringLiteral( "void_not_built_up_share" ), -1 );
    rule.leastValid = static_cast<int>( table->number( row, QStringLiteral( "least_valid_cells" ), 0 ) );
    rule.checked = table->text( row, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" );
    if ( !( rule.cellSize > 0 ) || !( rule.voidWater > 0 && rule.voidWater <= 1 )
      || !( rule.voidNotBuiltUp >= 0 && rule.voidNotBuiltUp <= 1 ) )
      return table->errorAt( row, SurveyGrid::tr( "A survey grid needs a cell size above 0 and shares from 0 to 1." ) );
    return rule;
  }
  return Error { SurveyGrid::tr( "There is no survey grid “%1”." ).arg( id ), {}, table->path(), 0 };
}

Result<SurveyGrid> SurveyGrid::build(
  const QgsGeometry &builtUp, const QgsGeometry &water, double cellSize, const SurveyGridRule &rule, Progress &progress )
{
  if ( builtUp.isEmpty() || builtUp.type() != Qgis::GeometryType::Polygon )
    return Error { tr( "There is no built-up area to lay squares over." ), tr( "Import a layer with the role “built-up”." ), {}, 0 };
  const QgsGeometry bounds = QgsGeometry::fromRect( builtUp.boundingBox() );
  const Result<DemandGrid> lattice = DemandGrid::build( bounds, cellSize, progress );
  if ( !lattice )
    return lattice.error();
  const PreparedPolygon built( builtUp );
  const PreparedPolygon wet( water );
  SurveyGrid grid;
  grid.mRule = rule;
  grid.mCellSize = cellSize;
  for ( const DemandCell &one : lattice->cells() )
  {
    if ( progress.isCancelled() )
      return Error { tr( "Cancelled." ), {}, {}, 0 };
    SurveyCell cell;
    const QgsRectangle rectangle = lattice->rectangle( one.row, one.column );
    cell.square = QgsGeometry::fromRect( rectangle );
    cell.areaKm2 = Geodesy::rectangleArea( rectangle ) / 1e6;
    cell.builtUp = shareOf( cell.square, built, cell.areaKm2 );
    if ( !( cell.builtUp > 0 ) )
      continue;
    cell.water = shareOf( cell.square, wet, cell.areaKm2 );
    cell.number = QStringLiteral( "%1%2" ).arg( one.row + 1, 2, 10, QLatin1Char( '0' ) ).arg( one.column + 1, 2, 10, QLatin1Char( '0' ) );
    cell.centre = lattice->centre( one.row, one.column );
    cell.at = cell.centre;
    if ( cell.water >= rule.voidWater * sAllOf )
      cell.reason = SurveyCell::Void::Water;
    else if ( 1 - cell.builtUp > rule.voidNotBuiltUp + 1e-6 )
      cell.reason = SurveyCell::Void::NotBuiltUp;
    else if ( wet.contains( cell.centre ) )
    {
      cell.at = dryPlace( cell, water );
      cell.moved = true;
    }
    grid.mCells.append( cell );
  }
  return grid;
}

Result<SurveyGrid> SurveyGrid::read(
  const NetworkStore &store, const QString &region, double cellSize, const SurveyGridRule &rule, Progress &progress )
{
  if ( !( cellSize > 0 ) || cellSize > rule.cellSize )
    return Error { tr( "The squares are to measure %1 m." ).arg( cellSize ),
      tr( "Give more than 0 and at most %1 m." ).arg( rule.cellSize ), {}, 0 };
  const QString builtUpRole = QStringLiteral( "built-up" );
  const QString waterRole = QStringLiteral( "lake" );
  PlanningRequest request;
  request.element = rule.element;
  request.region = region;
  request.radius = cellSize;
  request.candidateSources = QStringList { builtUpRole };
  request.excludedRoles = QStringList { waterRole };
  Result<PlanningInputs> inputs = PlanningInputs::read( store, request );
  if ( !inputs )
    return inputs.error();
  QList<QgsGeometry> built;
  for ( const PlanningFeature &feature : inputs->candidateFeatures.value( builtUpRole ) )
    if ( feature.geometry.type() == Qgis::GeometryType::Polygon )
      built.append( feature.geometry );
  QgsGeometry builtUp = unionOf( built ).intersection( unionOf( inputs->regionParts ) );
  if ( builtUp.type() != Qgis::GeometryType::Polygon )
    builtUp.convertGeometryCollectionToSubclass( Qgis::GeometryType::Polygon );
  Result<SurveyGrid> grid = build( builtUp, unionOf( inputs->excluded ), cellSize, rule, progress );
  if ( !grid )
    return grid.error();
  grid->mRegionName = inputs->regionName;
  // People and stations say nothing here.
  inputs->population.clear();
  inputs->stations.clear();
  inputs->leftOut = {};
  inputs->missingRoles.removeIf( [&]( const QString &role ) { return role != waterRole; } );
  inputs->layers.removeIf( []( const PlanningLayer &layer ) { return layer.role == QLatin1String( "population" ); } );
  grid->mNotes = inputs->notes();
  if ( !rule.checked )
    grid->mNotes.append( tr( "The rule of the squares is from memory, to be confirmed by the bureau." ) );
  return grid;
}

int SurveyGrid::validCount() const
{
  return count( SurveyCell::Void::No );
}

int SurveyGrid::count( SurveyCell::Void reason ) const
{
  return static_cast<int>(
    std::count_if( mCells.cbegin(), mCells.cend(), [reason]( const SurveyCell &cell ) { return cell.reason == reason; } ) );
}

QString SurveyGrid::reasonText( SurveyCell::Void reason )
{
  switch ( reason )
  {
    case SurveyCell::Void::Water:
      return tr( "void: all water" );
    case SurveyCell::Void::NotBuiltUp:
      return tr( "void: mostly not built up" );
    case SurveyCell::Void::No:
      break;
  }
  return tr( "valid" );
}

QString SurveyGrid::reasonId( SurveyCell::Void reason )
{
  switch ( reason )
  {
    case SurveyCell::Void::Water:
      return QStringLiteral( "water" );
    case SurveyCell::Void::NotBuiltUp:
      return QStringLiteral( "not_built_up" );
    case SurveyCell::Void::No:
      break;
  }
  return QStringLiteral( "valid" );
}

QVariantMap SurveyGrid::toMap() const
{
  return { { QStringLiteral( "rule" ), mRule.id }, { QStringLiteral( "standard" ), mRule.standard },
    { QStringLiteral( "clause" ), mRule.clause }, { QStringLiteral( "region_name" ), mRegionName },
    { QStringLiteral( "cell_m" ), mCellSize }, { QStringLiteral( "squares" ), cells().size() }, { QStringLiteral( "valid" ), validCount() },
    { QStringLiteral( "void_water" ), count( SurveyCell::Void::Water ) },
    { QStringLiteral( "void_not_built_up" ), count( SurveyCell::Void::NotBuiltUp ) }, { QStringLiteral( "least_valid" ), mRule.leastValid },
    { QStringLiteral( "enough" ), isEnough() }, { QStringLiteral( "notes" ), mNotes } };
}

QByteArray SurveyGrid::toGeoJson() const
{
  QJsonArray features;
  for ( const SurveyCell &cell : mCells )
    features.append( QJsonObject { { QStringLiteral( "type" ), QStringLiteral( "Feature" ) },
      { QStringLiteral( "geometry" ), QJsonDocument::fromJson( cell.square.asJson( 7 ).toUtf8() ).object() },
      { QStringLiteral( "properties" ),
        QJsonObject { { QStringLiteral( "number" ), cell.number }, { QStringLiteral( "void" ), cell.isVoid() },
          { QStringLiteral( "reason" ), reasonId( cell.reason ) }, { QStringLiteral( "water_share" ), cell.water },
          { QStringLiteral( "built_up_share" ), cell.builtUp }, { QStringLiteral( "area_km2" ), cell.areaKm2 },
          { QStringLiteral( "lon" ), cell.at.lon }, { QStringLiteral( "lat" ), cell.at.lat },
          { QStringLiteral( "moved" ), cell.moved } } } } );
  QJsonObject collection = QJsonObject::fromVariantMap( toMap() );
  collection.insert( QStringLiteral( "type" ), QStringLiteral( "FeatureCollection" ) );
  collection.insert( QStringLiteral( "name" ), mRule.id );
  collection.insert( QStringLiteral( "coordinate_system" ), QStringLiteral( "EPSG:4490" ) );
  collection.insert( QStringLiteral( "features" ), features );
  return QJsonDocument( collection ).toJson( QJsonDocument::Compact ) + '\n';
}

Result<void> SurveyGrid::writeGeoJson( const QString &path ) const
{
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( toGeoJson() ) < 0 || !file.commit() )
    return Error { tr( "The squares could not be written: %1." ).arg( file.errorString() ), tr( "Choose a folder you may write to." ), path,
      0 };
  return {};
}

} // namespace jinguan

#include "monitoring/SoilJudge.h"

#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{
const QString sFarmStandard = QStringLiteral( "GB 15618" );
const QString sConstructionStandard = QStringLiteral( "GB 36600" );
constexpr double sInfinity = std::numeric_limits<double>::infinity();

QString landUseOf( const Station &station )
{
  return station.attributes.value( QStringLiteral( "land_use" ) ).toString();
}

bool isConstruction( const QString &landUse )
{
  return landUse.startsWith( QLatin1String( "type" ) );
}

QString standardFor( const QString &landUse )
{
  return isConstruction( landUse ) ? sConstructionStandard : sFarmStandard;
}
} // namespace

std::optional<SoilLimit> SoilJudge::limitFor( const QString &indicator, const Station &station ) const
{
  const QString landUse = landUseOf( station );
  bool hasPh = false;
  const double ph = station.attributes.value( QStringLiteral( "ph" ) ).toDouble( &hasPh );
  if ( landUse.isEmpty() || ( !hasPh && !isConstruction( landUse ) ) )
    return std::nullopt;
  return mData.limits.soilLimit( indicator, landUse, ph );
}

Grade SoilJudge::levelGrade( int level, const SoilLimit &limit, const Edition &edition ) const
{
  const QString id = isConstruction( limit.landUse ) ? QStringLiteral( "soil_construction.%1" ) : QStringLiteral( "soil_farm.%1" );
  return graded( id.arg( level ), edition, limit.clause );
}

Grade SoilJudge::value( const Evaluator::Value &value, const Station &station, const QString &asked ) const
{
  const std::optional<SoilLimit> limit = limitFor( value.indicator, station );
  if ( !limit || !std::isfinite( value.value ) )
    return unrated( Grade::State::NotRated );
  const Edition *edition = editionFor( standardFor( landUseOf( station ) ), value.begin, station, asked );
  if ( !edition )
    return unrated( Grade::State::NoEdition, standardFor( landUseOf( station ) ) );
  const double content = value.belowDetection ? value.value / 2 : value.value;
  const int level = content <= limit->screening ? 1 : !limit->control || content <= *limit->control ? 2 : 3;
  Grade grade = levelGrade( level, *limit, *edition );
  if ( level > 1 )
    grade.drivers = QStringList { value.indicator };
  return grade;
}

Grade SoilJudge::station( const QList<Evaluator::Value> &values, const Station &station, UtcSeconds at, const QString &edition ) const
{
  Station withPh = station;
  for ( const Evaluator::Value &value : values )
  {
    if ( value.indicator == QLatin1String( "SOIL_pH" ) )
      withPh.attributes.insert( QStringLiteral( "ph" ), value.value );
  }
  return ElementJudge::station( values, withPh, at, edition );
}

QList<LimitLine> SoilJudge::limits( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const
{
  Q_UNUSED( period )
  QList<LimitLine> lines;
  const std::optional<SoilLimit> limit = limitFor( indicator, station );
  const Edition *edition = limit ? editionFor( standardFor( landUseOf( station ) ), at, station ) : nullptr;
  if ( !edition )
    return lines;
  lines.append(
    LimitLine { limit->screening, phrase( QStringLiteral( "limit.soil.screening" ), { edition->name, numberText( limit->screening ) } ),
      edition->id, limit->clause, false } );
  if ( limit->control && *limit->control > limit->screening )
    lines.append(
      LimitLine { *limit->control, phrase( QStringLiteral( "limit.soil.control" ), { edition->name, numberText( *limit->control ) } ),
        edition->id, limit->clause, false } );
  return lines;
}

QList<GradeBand> SoilJudge::bands( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const
{
  Q_UNUSED( period )
  const std::optional<SoilLimit> limit = limitFor( indicator, station );
  const Edition *edition = limit ? editionFor( standardFor( landUseOf( station ) ), at, station ) : nullptr;
  if ( !edition )
    return {};
  const double control = limit->control.value_or( sInfinity );
  QList<GradeBand> bands { GradeBand { 0, limit->screening, levelGrade( 1, *limit, *edition ) } };
  if ( control > limit->screening )
    bands.append( GradeBand { limit->screening, control, levelGrade( 2, *limit, *edition ) } );
  if ( limit->control )
    bands.append( GradeBand { control, sInfinity, levelGrade( 3, *limit, *edition ) } );
  return bands;
}

QList<Grade> SoilJudge::legend( UtcSeconds at ) const
{
  QList<Grade> grades;
  for ( const auto &[standard, id] : { std::pair( sFarmStandard, QStringLiteral( "soil_farm.%1" ) ),
          std::pair( sConstructionStandard, QStringLiteral( "soil_construction.%1" ) ) } )
  {
    const Edition *edition = editionFor( standard, at, Station() );
    for ( int level = 1; edition && level <= 3; ++level )
      grades.append( graded( id.arg( level ), *edition, QString() ) );
  }
  if ( grades.isEmpty() )
    grades.append( unrated( Grade::State::NoEdition, sFarmStandard ) );
  return grades;
}

} // namespace jinguan

#include "planning/CoverageFigures.h"

#include <QVariantList>

#include <numeric>

namespace jinguan
{

namespace
{

QVariantList listOf( const std::vector<double> &values )
{
  QVariantList list;
  for ( const double value : values )
    list.append( value );
  return list;
}

std::vector<double> numbersOf( const QVariant &list )
{
  std::vector<double> values;
  for ( const QVariant &value : list.toList() )
    values.push_back( value.toDouble() );
  return values;
}

} // namespace

double CoverageFigures::coveredTimes( DemandKind kind, int folds ) const
{
  const std::vector<double> &byFold = kind == DemandKind::Area ? areaByFold : kind == DemandKind::Population ? peopleByFold : weightByFold;
  const auto first = std::min<std::size_t>( byFold.size(), static_cast<std::size_t>( std::max( folds, 0 ) ) );
  return std::accumulate( byFold.begin() + static_cast<std::ptrdiff_t>( first ), byFold.end(), 0.0 );
}

double CoverageFigures::overlapArea() const
{
  double sum = 0;
  for ( size_t fold = 2; fold < areaByFold.size(); ++fold )
    sum += areaByFold[fold];
  return sum;
}

double CoverageFigures::meanFold() const
{
  double sum = 0;
  for ( size_t fold = 1; fold < areaByFold.size(); ++fold )
    sum += static_cast<double>( fold ) * areaByFold[fold];
  return area > 0 ? sum / area : 0;
}

QVariantMap CoverageFigures::toMap() const
{
  QVariantMap map;
  map.insert( QStringLiteral( "sites" ), sites );
  map.insert( QStringLiteral( "area_km2" ), area );
  map.insert( QStringLiteral( "covered_area_km2" ), coveredArea );
  map.insert( QStringLiteral( "covered_area_share" ), areaShare() );
  map.insert( QStringLiteral( "overlap_area_km2" ), overlapArea() );
  map.insert( QStringLiteral( "mean_fold" ), meanFold() );
  map.insert( QStringLiteral( "people" ), people );
  map.insert( QStringLiteral( "covered_people" ), coveredPeople );
  map.insert( QStringLiteral( "covered_people_share" ), peopleShare() );
  if ( weight > 0 )
    map.insert( { { QStringLiteral( "weight" ), weight }, { QStringLiteral( "covered_weight" ), coveredWeight },
      { QStringLiteral( "covered_weight_share" ), weightShare() } } );
  map.insert( QStringLiteral( "area_by_fold_km2" ), listOf( areaByFold ) );
  if ( people > 0 )
    map.insert( QStringLiteral( "people_by_fold" ), listOf( peopleByFold ) );
  if ( weight > 0 )
    map.insert( QStringLiteral( "weight_by_fold" ), listOf( weightByFold ) );
  QVariantList districtList;
  for ( const DistrictCoverage &district : districts )
  {
    QVariantMap entry { { QStringLiteral( "code" ), district.code }, { QStringLiteral( "name" ), district.name },
      { QStringLiteral( "area_km2" ), district.area }, { QStringLiteral( "covered_area_km2" ), district.coveredArea },
      { QStringLiteral( "covered_area_share" ), district.areaShare() }, { QStringLiteral( "people" ), district.people },
      { QStringLiteral( "covered_people" ), district.coveredPeople },
      { QStringLiteral( "covered_people_share" ), district.peopleShare() } };
    if ( weight > 0 )
      entry.insert( { { QStringLiteral( "weight" ), district.weight }, { QStringLiteral( "covered_weight" ), district.coveredWeight },
        { QStringLiteral( "covered_weight_share" ), district.weightShare() } } );
    districtList.append( entry );
  }
  map.insert( QStringLiteral( "districts" ), districtList );
  return map;
}

CoverageFigures CoverageFigures::fromMap( const QVariantMap &map )
{
  CoverageFigures figures;
  figures.sites = map.value( QStringLiteral( "sites" ) ).toInt();
  figures.area = map.value( QStringLiteral( "area_km2" ) ).toDouble();
  figures.coveredArea = map.value( QStringLiteral( "covered_area_km2" ) ).toDouble();
  figures.people = map.value( QStringLiteral( "people" ) ).toDouble();
  figures.coveredPeople = map.value( QStringLiteral( "covered_people" ) ).toDouble();
  figures.weight = map.value( QStringLiteral( "weight" ) ).toDouble();
  figures.coveredWeight = map.value( QStringLiteral( "covered_weight" ) ).toDouble();
  figures.areaByFold = numbersOf( map.value( QStringLiteral( "area_by_fold_km2" ) ) );
  figures.peopleByFold = numbersOf( map.value( QStringLiteral( "people_by_fold" ) ) );
  figures.weightByFold = numbersOf( map.value( QStringLiteral( "weight_by_fold" ) ) );
  for ( const QVariant &value : map.value( QStringLiteral( "districts" ) ).toList() )
  {
    const QVariantMap entry = value.toMap();
    DistrictCoverage district;
    district.code = entry.value( QStringLiteral( "code" ) ).toString();
    district.name = entry.value( QStringLiteral( "name" ) ).toString();
    district.area = entry.value( QStringLiteral( "area_km2" ) ).toDouble();
    district.coveredArea = entry.value( QStringLiteral( "covered_area_km2" ) ).toDouble();
    district.people = entry.value( QStringLiteral( "people" ) ).toDouble();
    district.coveredPeople = entry.value( QStringLiteral( "covered_people" ) ).toDouble();
    district.weight = entry.value( QStringLiteral( "weight" ) ).toDouble();
    district.coveredWeight = entry.value( QStringLiteral( "covered_weight" ) ).toDouble();
    figures.districts.append( district );
  }
  return figures;
}

} // namespace jinguan

// What a comparison tells: rows of the table, CSV, plain keys.

#include "planning/ScenarioComparison.h"

#include <algorithm>
#include <cmath>

namespace jinguan
{

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
  QStringList order { QStringLiteral( "meets" ), QStringLiteral( "fails" ), QStringLiteral( "data_missing" ) };
  for ( const QString &word : std::as_const( words ) )
    if ( !order.contains( word ) )
      order.append( word );
  order.removeIf( [&words]( const QString &word ) { return !words.contains( word ); } );
  for ( const QString &word : std::as_const( order ) )
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
  return rows;
}

QList<ComparisonRow> ScenarioComparison::partRows( const Catalogue &catalogue ) const
{
  using Better = ComparisonRow::Better;
  using Number = std::optional<double>;
  const QString percent = QStringLiteral( "%" );
  const CoverageFigures &before = mFigures.constFirst().coverage;
  QList<ComparisonRow> rows;
  for ( const ClassCoverage &part : mFigures.constFirst().classes )
  {
    const SitingClass *siting = catalogue.sitingClass( part.id );
    const QString name = siting ? siting->name.text() : part.id;
    rows << row( QStringLiteral( "class.%1.covered_percent" ).arg( part.id ),
      part.isSchematic ? tr( "Covered of the class %1 (%2, schematic)" ).arg( name, part.unit )
                       : tr( "Covered of the class %1 (%2)" ).arg( name, part.unit ),
      percent, 1, Better::More, [&part]( const ScenarioFigures &f ) {
        for ( const ClassCoverage &other : f.classes )
          if ( other.id == part.id )
            return Number( 100 * other.share() );
        return Number();
      } );
  }
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
  return countRows( catalogue ) + differenceRows() + coverageRows() + partRows( catalogue );
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
    QVariantList classes;
    for ( const ClassCoverage &part : f.classes )
      classes.append( QVariantMap { { QStringLiteral( "class" ), part.id }, { QStringLiteral( "unit" ), part.unitId },
        { QStringLiteral( "size" ), part.size }, { QStringLiteral( "covered" ), part.covered },
        { QStringLiteral( "schematic" ), part.isSchematic } } );
    plan.insert( QStringLiteral( "classes" ), classes );
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

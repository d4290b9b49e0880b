#include "reports/ScenarioTables.h"

#include "planning/DemandGrid.h"

#include <cmath>

namespace jinguan
{

namespace
{

/** A difference with its sign; what rounds to nothing is ±0. */
QString signedText( double change, int decimals )
{
  const QString number = QString::number( std::abs( change ), 'f', decimals );
  if ( number.toDouble() == 0 )
    return QStringLiteral( "±0" );
  return ( change > 0 ? QStringLiteral( "+" ) : QStringLiteral( "−" ) ) + number;
}

} // namespace

ScenarioTables::ScenarioTables( const ReportServices &services, const SheetText &text, const Paper &paper, const Scenario &scenario )
  : mServices( services ),
    mText( text ),
    mPaper( paper ),
    mScenario( scenario ),
    mBefore( CoverageFigures::fromMap( scenario.figures.value( id( "before" ) ).toMap() ) ),
    mAfter( CoverageFigures::fromMap( scenario.figures.value( id( "after" ) ).toMap() ) )
{}

TableContent ScenarioTables::empty( const QString &title ) const
{
  TableContent content;
  content.title = title;
  content.points = mPaper.tablePoints;
  return content;
}

QString ScenarioTables::aim() const
{
  const QString demand = mScenario.figures.value( id( "demand" ) ).toString();
  if ( demand != demandKindId( DemandKind::Layer ) )
    return demand == demandKindId( DemandKind::Population ) ? demand : demandKindId( DemandKind::Area );
  const QString kind = mScenario.parameters.value( id( "demand_layer" ) ).toMap().value( id( "kind" ) ).toString();
  return kind.isEmpty() ? id( "raster" ) : kind;
}

TableContent ScenarioTables::facts( const QString &region ) const
{
  const Element *element = mServices.catalogue.element( mScenario.element );
  const StationKind *kind = mServices.catalogue.stationKind( mScenario.kind );
  TableContent table = empty( mText( id( "scenario.facts" ) ) );
  table.columns = { { mText( id( "scenario.item" ) ), 1, Qt::AlignLeft }, { mText( id( "scenario.content" ) ), 2.2, Qt::AlignLeft } };
  const auto add = [&]( const char *name, const QString &value ) {
    if ( !value.isEmpty() )
      table.rows << QList<TableCell> { { mText( id( name ) ), {} }, { value, {} } };
  };
  add( "scenario.element", element ? mText.name( element->name ) : mScenario.element );
  add( "scenario.kind", kind ? mText.name( kind->name ) : mScenario.kind );
  add( "scenario.region", region );
  add( "scenario.radius", QStringLiteral( "%1 km" ).arg( mScenario.radius / 1000, 0, 'g', 3 ) );
  add( "scenario.sites", mText( id( "scenario.count" ), { QString::number( mScenario.sites.size() ) } ) );
  add( "scenario.demand", mText( id( "scenario.demand." ) + aim() ) );
  // Only what the solver chose has a bound; an edited scenario has lost it.
  if ( mScenario.figures.contains( id( "gap" ) ) )
    add( "scenario.bound",
      mText( id( "scenario.bound.text" ),
        { QString::number( std::ceil( mScenario.figures.value( id( "gap" ) ).toDouble() * 1000 ) / 10, 'f', 1 ) } ) );
  add( "scenario.author", mScenario.author );
  if ( mScenario.created.isValid() )
    add( "scenario.created", mText.date( mScenario.created.toSecsSinceEpoch() ) );
  return table;
}

QList<TableCell> ScenarioTables::figureRow( const char *name, double before, double after, int decimals ) const
{
  return { { mText( id( name ) ), {} }, { QString::number( before, 'f', decimals ), {} }, { QString::number( after, 'f', decimals ), {} },
    { signedText( after - before, decimals ), {} } };
}

TableContent ScenarioTables::figures( qsizetype existing ) const
{
  const auto stations = static_cast<double>( existing );
  TableContent table = empty( mText( id( "scenario.figures" ) ) );
  table.columns = { { mText( id( "scenario.item" ) ), 2.4, Qt::AlignLeft }, { mText( id( "scenario.before" ) ), 1, Qt::AlignRight },
    { mText( id( "scenario.after" ) ), 1, Qt::AlignRight }, { mText( id( "scenario.change" ) ), 1, Qt::AlignRight } };
  table.rows << figureRow( "scenario.figure.sites", stations, stations + static_cast<double>( mScenario.sites.size() ), 0 );
  if ( mAfter.weight > 0 ) // what was planned for comes first: small paper cuts the last rows
    table.rows << figureRow( "scenario.figure.weight", mBefore.coveredWeight, mAfter.coveredWeight, 1 )
               << figureRow( "scenario.figure.weightshare", mBefore.weightShare() * 100, mAfter.weightShare() * 100, 2 );
  table.rows << figureRow( "scenario.figure.area", mBefore.coveredArea, mAfter.coveredArea, 1 )
             << figureRow( "scenario.figure.areashare", mBefore.areaShare() * 100, mAfter.areaShare() * 100, 2 )
             << figureRow( "scenario.figure.gap", mBefore.gapArea(), mAfter.gapArea(), 1 )
             << figureRow( "scenario.figure.overlap", mBefore.overlapArea(), mAfter.overlapArea(), 1 );
  if ( mAfter.people > 0 )
    table.rows << figureRow( "scenario.figure.people", mBefore.coveredPeople / 10000, mAfter.coveredPeople / 10000, 2 )
               << figureRow( "scenario.figure.peopleshare", mBefore.peopleShare() * 100, mAfter.peopleShare() * 100, 2 );
  return table;
}

TableContent ScenarioTables::sites( const DistrictAt &districtAt ) const
{
  const bool people = aim() == demandKindId( DemandKind::Population );
  TableContent table = empty( mText( id( "scenario.table" ) ) );
  table.columns = { { mText( id( "table.number" ) ), 0.6, Qt::AlignHCenter }, { mText( id( "scenario.place" ) ), 2.6, Qt::AlignLeft },
    { mText( id( "table.district" ) ), 1.5, Qt::AlignLeft }, { mText( id( "scenario.lon" ) ), 1.3, Qt::AlignRight },
    { mText( id( "scenario.lat" ) ), 1.2, Qt::AlignRight }, { mText( id( "scenario.gain." ) + aim() ), 1.5, Qt::AlignRight } };
  for ( const ScenarioSite &site : mScenario.sites )
  {
    const District *district = mServices.responsibility.district( districtAt( site.at ) );
    table.rows << QList<TableCell> { { QString::number( table.rows.size() + 1 ), {} },
      { site.name.isEmpty() ? QStringLiteral( "—" ) : site.name, {} },
      { district ? mText.name( district->name ) : QStringLiteral( "—" ), {} },
      { QStringLiteral( "%1°" ).arg( site.at.lon, 0, 'f', 5 ), {} }, { QStringLiteral( "%1°" ).arg( site.at.lat, 0, 'f', 5 ), {} },
      { QString::number( site.gain, 'f', people ? 0 : 1 ), {} } };
  }
  return table;
}

TableContent ScenarioTables::districts() const
{
  TableContent table = empty( mText( id( "scenario.districts" ) ) );
  table.columns = { { mText( id( "table.district" ) ), 2.4, Qt::AlignLeft }, { mText( id( "scenario.before" ) ), 1, Qt::AlignRight },
    { mText( id( "scenario.after" ) ), 1, Qt::AlignRight }, { mText( id( "scenario.change" ) ), 1, Qt::AlignRight } };
  for ( const DistrictCoverage &after : mAfter.districts )
    for ( const DistrictCoverage &before : mBefore.districts )
    {
      if ( before.code != after.code || after.coveredArea - before.coveredArea < 0.05 )
        continue;
      const District *district = mServices.responsibility.district( after.code );
      QList<TableCell> row = figureRow( "table.district", before.areaShare() * 100, after.areaShare() * 100, 1 );
      row.first().text = district ? mText.name( district->name ) : after.name;
      table.rows << row;
    }
  return table;
}

} // namespace jinguan

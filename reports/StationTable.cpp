#include "reports/StationTable.h"

#include "monitoring/StationName.h"

namespace jinguan
{

StationTable::StationTable( const ReportServices &services, const SheetText &text, const Paper &paper )
  : mServices( services ), mText( text ), mPaper( paper )
{}

QString StationTable::stateText( const StationFigure &figure ) const
{
  switch ( figure.state )
  {
    case StationStatus::Planned:
      return mText( id( "state.planned" ) );
    case StationStatus::Suspended:
      return mText( id( "state.suspended" ) );
    case StationStatus::Retired:
      return mText( id( "state.retired" ) );
    case StationStatus::Running:
      break;
  }
  if ( figure.status.openIncident )
    return mText( id( "state.incident" ) );
  switch ( figure.status.link )
  {
    case StationStatusSymbol::Link::Never:
      return mText( id( "state.never" ) );
    case StationStatusSymbol::Link::Late:
      return mText( id( "state.late" ) );
    case StationStatusSymbol::Link::Offline:
      return mText( id( "state.offline" ) );
    case StationStatusSymbol::Link::OnTime:
      break;
  }
  return mText( id( "state.running" ) );
}

QString StationTable::gradeText( const StationFigure &figure ) const
{
  switch ( figure.status.grade.state )
  {
    case Grade::State::Graded:
      return mText.name( figure.status.grade.name );
    case Grade::State::NoEdition:
      return mText( id( "grade.noedition" ) );
    case Grade::State::NotRated:
      return mText( id( "grade.notrated" ) );
    case Grade::State::NoData:
      break;
  }
  return figure.state == StationStatus::Running ? mText( id( "grade.nodata" ) ) : QStringLiteral( "—" );
}

TableCell StationTable::gradeCell( const StationFigure &figure ) const
{
  return { gradeText( figure ), figure.status.grade.isGraded() ? QColor( figure.status.grade.colour ) : QColor() };
}

TableCell StationTable::itemCell( const StationFigure &figure ) const
{
  return { figure.status.value ? figure.status.indicator : QStringLiteral( "—" ), {} };
}

TableCell StationTable::valueCell( const StationFigure &figure ) const
{
  return { figure.status.value ? figure.status.measureText() : QStringLiteral( "—" ), {} };
}

QString StationTable::driversText( const StationFigure &figure ) const
{
  QStringList names;
  for ( const QString &driver : figure.status.grade.drivers )
  {
    const Indicator *indicator = mServices.catalogue.indicator( driver );
    names << ( !indicator ? driver : indicator->symbol.isEmpty() ? mText.name( indicator->name ) : indicator->symbol );
  }
  return names.isEmpty() ? QStringLiteral( "—" ) : mText.list( names );
}

TableContent StationTable::empty( const QString &title ) const
{
  TableContent content;
  content.title = title;
  content.points = mPaper.tablePoints;
  return content;
}

TableContent StationTable::brief( const Figures &figures, const QString &element ) const
{
  TableContent table = empty( mText( id( "table.title" ) ) );
  table.columns = { { mText( id( "table.number" ) ), 0.7, Qt::AlignHCenter }, { mText( id( "table.station" ) ), 3.2, Qt::AlignLeft },
    { mText( id( "table.item" ) ), 1.0, Qt::AlignLeft }, { mText( id( "table.value" ) ), 1.5, Qt::AlignRight },
    { mText( id( "table.grade" ) ), 1.5, Qt::AlignHCenter }, { mText( id( "table.state" ) ), 1.1, Qt::AlignHCenter } };
  for ( const StationFigure &figure : figures.of( element ) )
    table.rows << QList<TableCell> { { QString::number( table.rows.size() + 1 ), {} }, { mText.name( shownName( *figure.station ) ), {} },
      itemCell( figure ), valueCell( figure ), gradeCell( figure ), { stateText( figure ), {} } };
  return table;
}

TableContent StationTable::full( const Figures &figures, const QString &element ) const
{
  TableContent table = empty( mText( id( "table.continued" ) ) );
  table.columns = { { mText( id( "table.number" ) ), 0.6, Qt::AlignHCenter }, { mText( id( "table.code" ) ), 1.5, Qt::AlignLeft },
    { mText( id( "table.station" ) ), 2.9, Qt::AlignLeft }, { mText( id( "table.kind" ) ), 2.2, Qt::AlignLeft },
    { mText( id( "table.district" ) ), 1.5, Qt::AlignLeft }, { mText( id( "table.item" ) ), 1.0, Qt::AlignLeft },
    { mText( id( "table.value" ) ), 1.2, Qt::AlignRight }, { mText( id( "table.grade" ) ), 1.4, Qt::AlignHCenter },
    { mText( id( "table.drivers" ) ), 1.9, Qt::AlignLeft }, { mText( id( "table.time" ) ), 2.0, Qt::AlignLeft },
    { mText( id( "table.state" ) ), 0.9, Qt::AlignHCenter } };
  for ( const StationFigure &figure : figures.of( element ) )
  {
    const StationKind *kind = mServices.catalogue.stationKind( figure.station->kind );
    const District *district = mServices.responsibility.district( figure.station->district );
    const QString time =
      figure.status.newest > 0 ? local( figure.status.newest ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) ) : QStringLiteral( "—" );
    table.rows << QList<TableCell> { { QString::number( table.rows.size() + 1 ), {} }, { figure.station->code, {} },
      { mText.name( shownName( *figure.station ) ), {} }, { kind ? mText.name( kind->name ) : figure.station->kind, {} },
      { district ? mText.name( district->name ) : figure.station->district, {} }, itemCell( figure ), valueCell( figure ),
      gradeCell( figure ), { driversText( figure ), {} }, { time, {} }, { stateText( figure ), {} } };
  }
  return table;
}

TableContent StationTable::byElement( const Figures &figures ) const
{
  TableContent table = empty( {} );
  table.columns << TableColumn { mText( id( "table.element" ) ), 1.3, Qt::AlignLeft };
  QList<TableCell> all { { mText( id( "count.stations" ) ), {} } }, running { { mText( id( "count.running" ) ), {} } },
    valid { { mText( id( "count.valid" ) ), {} } };
  for ( const Element *element : figures.elements() )
  {
    const QList<StationFigure> stations = figures.of( element->id );
    const auto count = [&stations]( auto &&is ) {
      return TableCell { QString::number( std::count_if( stations.cbegin(), stations.cend(), is ) ), {} };
    };
    table.columns << TableColumn { mText.name( element->name ), 1, Qt::AlignHCenter };
    all << count( []( const StationFigure & ) { return true; } );
    running << count( []( const StationFigure &figure ) { return figure.state == StationStatus::Running; } );
    valid << count( []( const StationFigure &figure ) { return figure.status.value.has_value(); } );
  }
  table.rows = { all, running, valid };
  return table;
}

TableContent StationTable::byDistrict( const Figures &figures, const QString &element ) const
{
  TableContent table = empty( mText( id( "table.bydistrict" ) ) );
  table.columns = { { mText( id( "table.district" ) ), 2.0, Qt::AlignLeft }, { mText( id( "count.stations" ) ), 1, Qt::AlignRight },
    { mText( id( "count.running" ) ), 1, Qt::AlignRight }, { mText( id( "count.valid" ) ), 1.2, Qt::AlignRight } };
  const QList<StationFigure> stations = figures.of( element );
  for ( const District &district : mServices.responsibility.districts() )
  {
    const auto count = [&]( auto &&is ) {
      return TableCell { QString::number( std::count_if( stations.cbegin(), stations.cend(),
                           [&]( const StationFigure &figure ) { return figure.station->district == district.code && is( figure ); } ) ),
        {} };
    };
    table.rows << QList<TableCell> { { mText.name( district.name ), {} }, count( []( const StationFigure & ) { return true; } ),
      count( []( const StationFigure &figure ) { return figure.state == StationStatus::Running; } ),
      count( []( const StationFigure &figure ) { return figure.status.value.has_value(); } ) };
  }
  return table;
}

TableContent StationTable::part( const TableContent &whole, int first, int count )
{
  TableContent some = whole;
  some.rows = whole.rows.mid( first, count );
  return some;
}

} // namespace jinguan

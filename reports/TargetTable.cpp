#include "reports/TargetTable.h"

namespace jinguan
{

namespace
{
QString shown( const std::optional<double> &value, int decimals )
{
  return value ? QString::number( *value, 'f', decimals ) : QStringLiteral( "–" );
}
} // namespace

TableContent TargetTable::content( const QList<TargetStatus> &statuses, const std::function<QString( const QString & )> &placeName ) const
{
  struct Column
  {
      const char *title;
      double weight;
  };
  TableContent table;
  table.points = 0;
  for ( const Column &column : { Column { "state", 1 }, { "unit", 1.4 }, { "target", 2.6 }, { "aim", 0.8 }, { "now", 0.8 },
          { "needed", 0.9 }, { "bad", 0.9 }, { "left", 0.9 }, { "valid", 1.2 }, { "before", 0.9 }, { "dust", 1.1 } } )
    table.columns.append( { mText( id( "duty.column." ) + id( column.title ) ), column.weight, Qt::AlignLeft } );
  for ( const TargetStatus &status : statuses )
  {
    const int decimals = targetUnit( status.target ) == QLatin1String( "day" ) ? 0 : 1;
    QString valid = QStringLiteral( "%1/%2" ).arg( status.now.validDays ).arg( status.daysGone );
    if ( status.tooFewDays )
      valid = mText( id( "duty.toofew" ), { valid } );
    table.rows.append( QList<TableCell> { verdict( status.verdict ), { placeName ? placeName( status.target.place ) : QString(), {} },
      { QStringLiteral( "%1 (%2)" ).arg( nameOf( status.target ), unitSymbol( status.target ) ), {} },
      { shown( status.target.target, decimals ), {} }, { shown( status.now.value, decimals ), {} }, { shown( status.needed, 1 ), {} },
      { status.badDaysLeft ? QString::number( *status.badDaysLeft ) : QStringLiteral( "–" ), {} },
      { QString::number( status.daysLeft ), {} }, { valid, {} }, { shown( status.lastYear, decimals ), {} },
      { shown( status.withoutDust.value, decimals ), {} } } );
  }
  if ( !placeName )
  {
    table.columns.removeAt( 1 );
    for ( QList<TableCell> &row : table.rows )
      row.removeAt( 1 );
  }
  return table;
}

QString TargetTable::unitSymbol( const YearTarget &target ) const
{
  const Unit *unit = mCatalogue.unit( targetUnit( target ) );
  return unit ? unit->symbol : mText( id( "duty.unit.day" ) );
}

TableCell TargetTable::verdict( TargetStatus::Verdict verdict ) const
{
  using Verdict = TargetStatus::Verdict;
  const char *colour = "work.done";
  if ( verdict == Verdict::Lost || verdict == Verdict::Missed )
    colour = "work.overdue";
  else if ( verdict == Verdict::AtRisk )
    colour = "work.due";
  else if ( verdict == Verdict::NoData || verdict == Verdict::NotBegun )
    colour = "work.waiting";
  else if ( verdict == Verdict::OnTrack )
    colour = "work.good";
  return { mText( id( "duty." ) + targetVerdictId( verdict ) ), mPalette.colour( id( colour ) ) };
}

QString TargetTable::nameOf( const YearTarget &target ) const
{
  QString of = QString::number( target.level );
  if ( target.measure != TargetMeasure::DaysAbove )
  {
    const Indicator *indicator = mCatalogue.indicator( target.indicator );
    of = !indicator ? target.indicator : indicator->symbol.isEmpty() ? mText.name( indicator->name ) : indicator->symbol;
  }
  const QString name = mText( id( "duty.measure." ) + targetMeasureId( target.measure ), { of } );
  return target.withoutDustDays ? mText( id( "duty.withoutdust" ), { name } ) : name;
}

} // namespace jinguan

#include "layers/chart/BriefCalendar.h"

#include <QLocale>

namespace jinguan
{

namespace
{
constexpr int sDays = 31;

HeatCell cellOf( const BriefDay &day, int firstMonth )
{
  HeatCell cell;
  cell.column = day.day.day() - 1;
  cell.row = day.day.month() - firstMonth;
  cell.part = cell.row;
  cell.when = day.day.toString( Qt::ISODate );
  cell.moment = QDateTime( day.day, QTime( 12, 0 ), displayZone() ).toSecsSinceEpoch();
  cell.grade = day.grade.text();
  if ( !day.valid || !day.aqi )
    return cell;
  cell.value = *day.aqi;
  cell.colour = QColor( day.colour );
  if ( !day.above.isEmpty() )
    cell.grade += BriefCalendar::tr( ", above the limit: %1" ).arg( day.above.join( QLatin1Char( ' ' ) ) );
  if ( !day.edition.isEmpty() )
    cell.grade += QStringLiteral( " (%1)" ).arg( day.edition );
  return cell;
}

/** The levels of all editions that judged a day, each once. */
QList<ChartKey> levelsOf( const DistrictBrief &brief, const Evaluator &evaluator )
{
  QList<ChartKey> keys;
  const QList<Grade> legend = evaluator.legend( QStringLiteral( "air" ), brief.moment );
  for ( const Grade &grade : legend )
    keys.append( ChartKey { ChartKey::Mark::Box, QColor( grade.colour ), grade.name.text() } );
  return keys;
}
} // namespace

StatChartPtr BriefCalendar::chart( const DistrictBrief &brief, const Evaluator &evaluator )
{
  auto chart = std::make_shared<HeatChart>();
  chart->head.title = tr( "Air quality index of the days" );
  chart->head.place = brief.name.text();
  chart->head.emptyText = tr( "No day of the year has a valid index here." );
  chart->head.isDemo = brief.isDemo;
  chart->countsKnown = false;
  if ( brief.calendar.isEmpty() )
    return chart;
  const QDate first = brief.calendar.constFirst().day;
  chart->head.period =
    QStringLiteral( "%1 – %2" ).arg( first.toString( Qt::ISODate ), brief.calendar.constLast().day.toString( Qt::ISODate ) );
  HeatBlock block;
  block.title = QString::number( first.year() );
  block.columns = sDays;
  block.rows = brief.calendar.constLast().day.month() - first.month() + 1;
  block.framed = false;
  for ( int day : { 1, 5, 10, 15, 20, 25, 30 } )
    block.columnLabels.append( { day - 1, QString::number( day ) } );
  for ( int month = first.month(); month < first.month() + block.rows; ++month )
    block.rowLabels.append( QLocale().standaloneMonthName( month, QLocale::ShortFormat ) );
  QStringList editions;
  for ( const BriefDay &day : brief.calendar )
  {
    block.cells.append( cellOf( day, first.month() ) );
    chart->head.validInputs += day.valid ? 1 : 0;
    if ( day.valid )
      editions.append( day.edition );
  }
  editions.removeDuplicates();
  chart->head.edition = editions.join( QStringLiteral( ", " ) );
  chart->blocks.append( block );
  chart->classes = levelsOf( brief, evaluator );
  return chart;
}

} // namespace jinguan

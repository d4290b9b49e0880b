#include "reports/DistrictPages.h"

#include "goals/GoalBoard.h"
#include "layers/chart/HeatChart.h"
#include "layers/MapPalette.h"
#include "monitoring/Evaluator.h"
#include "reports/TargetTable.h"
#include "warning/IncidentBrief.h"
#include "warning/IncidentDeadlines.h"
#include "warning/IncidentDesk.h"
#include "warning/ResponsibilityFigures.h"

#include <QMap>

#include <cmath>

namespace jinguan
{

namespace
{

constexpr int sGoodLevel = 2; //!< up to this level of the daily index a day is no exceedance
const QString sDash = QStringLiteral( "—" );

QString number( int count )
{
  return QString::number( count );
}

const MapPalette &palette()
{
  static const MapPalette sPalette = MapPalette::loadDefault();
  return sPalette;
}

TableCell gradeOf( const StationStatusSymbol &status, const SheetText &text )
{
  return status.grade.isGraded() ? TableCell { text.name( status.grade.name ), QColor( status.grade.colour ) } : TableCell { sDash, {} };
}

/** A difference with its sign; what rounds to nothing is ±0. */
QString signedText( double change, int decimals )
{
  const QString digits = QString::number( std::abs( change ), 'f', decimals );
  if ( digits.toDouble() == 0 )
    return QStringLiteral( "±0" );
  return ( change > 0 ? QStringLiteral( "+" ) : QStringLiteral( "−" ) ) + digits;
}

} // namespace

TableContent DistrictPages::table( const QString &title ) const
{
  TableContent content;
  content.title = title;
  content.points = mPaper.tablePoints;
  return content;
}

QString DistrictPages::elementName( const QString &one ) const
{
  const Element *element = mServices.catalogue.element( one );
  return element ? mText.name( element->name ) : mText( id( "brief.all" ) );
}

QString DistrictPages::placeName( const QString &code ) const
{
  const ResponsibleUnit *unit = mServices.responsibility.unit( code );
  const District *district = mServices.responsibility.district( code );
  return unit ? mText.name( unit->name ) : district ? mText.name( district->name ) : code;
}

// ---- now and since yesterday ----

void DistrictPages::addStations( FlowReport &report ) const
{
  report.heading( mText( id( "brief.stations" ) ) );
  report.paragraph( mText( id( "brief.stations.text" ),
    { number( mBrief.stationCount() ), number( mBrief.runningCount() ), number( mBrief.notReportingCount() ) } ) );
  TableContent content = table( {} );
  content.columns = { { mText( id( "table.element" ) ), 1.4, Qt::AlignLeft } };
  for ( const char *title : { "count.stations", "count.running", "brief.ontime", "state.late", "state.offline", "brief.never",
          "state.planned", "state.suspended", "brief.better", "brief.worse" } )
    content.columns << TableColumn { mText( id( title ) ), 1, Qt::AlignRight };
  for ( const BriefElement &one : mBrief.elements )
  {
    QList<TableCell> row { { elementName( one.element ), {} } };
    for ( const int count :
      { one.stations, one.running, one.onTime, one.late, one.offline, one.never, one.planned, one.suspended, one.better, one.worse } )
      row << TableCell { number( count ), {} };
    content.rows << row;
  }
  if ( !content.rows.isEmpty() )
    report.table( content.fitted( report.width() ) );
  const TableContent moved = changes( report.width() );
  if ( moved.rows.isEmpty() )
    report.paragraph( mText( id( "brief.nochange" ) ) );
  else
    report.table( moved );
}

TableContent DistrictPages::changes( double width ) const
{
  TableContent content = table( mText( id( "brief.changes" ) ) );
  content.columns = { { mText( id( "table.station" ) ), 2.4, Qt::AlignLeft }, { mText( id( "table.element" ) ), 1.2, Qt::AlignLeft },
    { mText( id( "table.value" ) ), 1.6, Qt::AlignRight }, { mText( id( "brief.now" ) ), 1.1, Qt::AlignHCenter },
    { mText( id( "brief.yesterday" ) ), 1.1, Qt::AlignHCenter }, { mText( id( "brief.change" ) ), 1.1, Qt::AlignLeft } };
  for ( const BriefStation &one : mBrief.stations )
    if ( one.change != BriefChange::Same && one.change != BriefChange::NotGraded )
      content.rows << QList<TableCell> { { mText.name( one.name ), {} }, { elementName( one.element ), {} },
        { one.now.value ? one.now.fullText() : sDash, {} }, gradeOf( one.now, mText ), gradeOf( one.yesterday, mText ),
        { briefChangeText( one.change ), {} } };
  return content.fitted( width );
}

void DistrictPages::addIncidents( FlowReport &report ) const
{
  report.heading( mText( id( "duty.open" ) ) );
  if ( mBrief.incidents.isEmpty() )
  {
    report.paragraph( mText( id( "report.text.noincidents" ) ) );
    return;
  }
  report.paragraph(
    mText( id( "brief.incidents.text" ), { number( static_cast<int>( mBrief.incidents.size() ) ), number( mBrief.overdue ) } ) );
  TableContent content = table( {} );
  content.columns = { { mText( id( "incident.number" ) ), 0.5, Qt::AlignRight },
    { mText( id( "incident.severity" ) ), 0.8, Qt::AlignHCenter }, { mText( id( "table.station" ) ), 1.8, Qt::AlignLeft },
    { mText( id( "incident.what" ) ), 2.8, Qt::AlignLeft }, { mText( id( "incident.state" ) ), 0.8, Qt::AlignLeft },
    { mText( id( "incident.duty.assignee" ) ), 1.1, Qt::AlignLeft }, { mText( id( "incident.due.column" ) ), 2, Qt::AlignLeft } };
  bool working = false;
  for ( const BriefIncident &one : mBrief.incidents )
  {
    working = working || ( one.due > 0 && !one.confirmed );
    content.rows << QList<TableCell> { { QString::number( one.incident.id ), {} },
      { severityText( one.incident.severity ), palette().colour( one.incident.severity >= 3 ? id( "error" ) : id( "warn" ) ) },
      { mText.name( one.station ), {} }, { one.what, {} }, { incidentStateText( one.incident.state ), {} },
      { one.incident.assignee.isEmpty() ? mText( id( "incident.unassigned" ) ) : one.incident.assignee, {} },
      { one.due > 0 ? mText( one.overdue ? id( "incident.due.over" ) : id( "incident.due" ),
          { mText.dateTime( one.due ), IncidentDeadlines::stepText( one.step ) } )
                    : mText( id( "incident.due.none" ) ),
        {} } };
  }
  report.table( content.fitted( report.width() ) );
  if ( working )
    report.note( mText( id( "incident.due.working" ) ) );
}

// ---- from outside ----

void DistrictPages::addInflow( FlowReport &report ) const
{
  report.heading( mText( id( "brief.inflow" ) ) );
  if ( mBrief.upstream.isEmpty() )
    report.paragraph( mText( id( "brief.noupstream" ) ) );
  else
  {
    TableContent content = table( mText( id( "brief.upstream" ) ) );
    content.columns = { { mText( id( "table.station" ) ), 2.2, Qt::AlignLeft }, { mText( id( "table.unit" ) ), 1.3, Qt::AlignLeft },
      { mText( id( "brief.river" ) ), 1.1, Qt::AlignLeft }, { mText( id( "brief.reaches" ) ), 2, Qt::AlignLeft },
      { mText( id( "incident.river.km" ) ), 1, Qt::AlignRight }, { mText( id( "incident.river.hours" ) ), 1, Qt::AlignRight },
      { mText( id( "table.grade" ) ), 0.9, Qt::AlignHCenter }, { mText( id( "duty.incidents" ) ), 0.9, Qt::AlignRight } };
    for ( const BriefUpstream &one : mBrief.upstream )
      content.rows << QList<TableCell> { { mText.name( one.name ), {} }, { placeName( one.unit ), {} }, { one.river, {} },
        { mText.name( one.reachName ), {} }, { QString::number( one.metres / 1000, 'f', 1 ), {} },
        { QString::number( one.seconds / 3600, 'f', 1 ), {} }, gradeOf( one.now, mText ),
        { number( static_cast<int>( one.incidents.size() ) ), {} } };
    report.table( content.fitted( report.width() ) );
  }
  const BriefUpwind &wind = mBrief.upwind;
  if ( wind.windStation.isEmpty() || wind.calm )
  {
    report.paragraph( wind.note.isEmpty() ? mText( id( "brief.nowind" ) ) : wind.note );
    return;
  }
  report.paragraph( mText( id( "brief.wind" ),
    { mText.name( wind.windName ), mText.dateTime( wind.at ), wind.sector, QString::number( wind.direction, 'f', 0 ),
      wind.speed ? QString::number( *wind.speed, 'f', 1 ) : sDash } ) );
  if ( wind.stations.isEmpty() )
  {
    report.paragraph( wind.note.isEmpty() ? mText( id( "brief.noupwind" ) ) : wind.note );
    return;
  }
  TableContent content = table( mText( id( "brief.upwind" ) ) );
  content.columns = { { mText( id( "table.station" ) ), 2.2, Qt::AlignLeft }, { mText( id( "table.unit" ) ), 1.3, Qt::AlignLeft },
    { mText( id( "dossier.distance" ) ), 1, Qt::AlignRight }, { mText( id( "table.value" ) ), 1.4, Qt::AlignRight },
    { mText( id( "table.grade" ) ), 1, Qt::AlignHCenter } };
  for ( const BriefUpwindStation &one : wind.stations )
    content.rows << QList<TableCell> { { mText.name( one.name ), {} }, { placeName( one.unit ), {} },
      { QString::number( one.metres / 1000, 'f', 1 ), {} }, { one.now.value ? one.now.fullText() : sDash, {} }, gradeOf( one.now, mText ) };
  report.table( content.fitted( report.width() ) );
}

// ---- among the others ----

TableContent DistrictPages::ranking( const BriefRanking &ranking ) const
{
  TableContent content = table( ranking.title );
  content.columns = { { mText( id( "brief.rank" ) ), 0.7, Qt::AlignRight }, { mText( id( "table.unit" ) ), 2.6, Qt::AlignLeft },
    { mText( id( "table.value" ) ), 1.2, Qt::AlignRight }, { mText( id( "table.grade" ) ), 1.4, Qt::AlignLeft } };
  for ( const BriefRankRow &row : ranking.rows )
  {
    if ( row.rank <= 0 )
      continue;
    const bool isOwn = row.unit == mBrief.area.unit || ( mBrief.area.unit.isEmpty() && row.unit == mBrief.area.district );
    content.rows << QList<TableCell> { { number( row.rank ), {} },
      { isOwn ? mText( id( "brief.rank.own" ), { placeName( row.unit ) } ) : placeName( row.unit ), {} },
      { row.figure.value ? row.figure.value->toString() : sDash, {} }, { mText.name( row.grade ), {} } };
  }
  return content;
}

void DistrictPages::addRankings( FlowReport &report ) const
{
  QList<TableContent> tables;
  QStringList lines, hows;
  for ( const BriefRanking &one : mBrief.rankings )
  {
    const TableContent content = ranking( one );
    if ( content.rows.isEmpty() )
      continue;
    tables << content;
    lines << ( one.rank > 0 ? mText( id( "brief.rank.text" ), { one.title, number( one.rank ), number( one.ranked ) } )
                            : mText( id( "brief.rank.none" ), { one.title } ) );
    hows << QStringLiteral( "%1：%2" ).arg( one.title, one.how ) + ( one.provisional ? mText( id( "brief.provisional" ) ) : QString() );
  }
  report.heading( mText( id( "brief.ranking" ) ) );
  if ( tables.isEmpty() )
  {
    report.paragraph( mText( id( "brief.noranking" ) ) );
    return;
  }
  report.paragraph( lines.join( QLatin1Char( '\n' ) ) );
  int most = 0;
  for ( const TableContent &content : std::as_const( tables ) )
    most = qMax( most, static_cast<int>( content.rows.size() ) );
  report.drawing( tables.constFirst().height( most ), [&]( PageWriter &page, const QRectF &rect ) {
    const auto count = static_cast<double>( tables.size() );
    const double width = ( rect.width() - ( count - 1 ) * mPaper.gap ) / count;
    for ( qsizetype i = 0; i < tables.size(); ++i )
      page.table( id( "ranking-%1" ).arg( i + 1 ),
        QRectF( rect.left() + static_cast<double>( i ) * ( width + mPaper.gap ), rect.top(), width,
          tables.at( i ).height( static_cast<int>( tables.at( i ).rows.size() ) ) ),
        tables.at( i ) );
  } );
  report.note( hows.join( QLatin1Char( '\n' ) ) );
}

void DistrictPages::addNetwork( FlowReport &report ) const
{
  report.heading( mText( id( "brief.network" ) ) );
  if ( mBrief.network.isEmpty() )
  {
    report.paragraph( mText( id( "brief.nonetwork" ) ) );
    return;
  }
  TableContent content = table( mText( id( "brief.network.since" ), { mText.date( mBrief.networkRange.from ) } ) );
  content.columns = { { mText( id( "table.element" ) ), 1.6, Qt::AlignLeft }, { mText( id( "count.stations" ) ), 1, Qt::AlignRight },
    { mText( id( "brief.silent" ) ), 1.2, Qt::AlignRight } };
  for ( const BriefRate &rate : mBrief.network.constFirst().rates )
    content.columns << TableColumn { mText( id( "brief.percent" ), { mText.name( rate.name ) } ), 1.2, Qt::AlignRight };
  for ( const BriefNetwork &one : mBrief.network )
  {
    QList<TableCell> row { { elementName( one.element ), {} }, { number( one.stations ), {} }, { number( one.silent ), {} } };
    for ( const BriefRate &rate : one.rates )
      row << TableCell { rate.rate ? QString::number( *rate.rate * 100, 'f', 1 ) : sDash, {} };
    content.rows << row;
  }
  report.table( content.fitted( report.width() ) );
}

// ---- over time ----

StatChartPtr DistrictPages::calendar() const
{
  auto chart = std::make_shared<HeatChart>();
  chart->head.title = mText( id( "brief.calendar.title" ) );
  chart->head.place = mText.name( mBrief.name );
  chart->head.isDemo = mBrief.isDemo;
  chart->head.unit = QStringLiteral( "AQI" );
  QStringList editions;
  QMap<int, ChartKey> classes;
  HeatBlock block;
  block.rows = 7;
  block.square = true;
  for ( int day = 1; day <= 7; ++day )
    block.rowLabels << ( day % 2 == 1 ? mText( id( "weekday.%1" ).arg( day ) ) : QString() );
  const int offset = mBrief.calendar.isEmpty() ? 0 : QDate( mBrief.calendar.constFirst().day.year(), 1, 1 ).dayOfWeek() - 1;
  for ( const BriefDay &day : mBrief.calendar )
  {
    HeatCell cell;
    cell.column = ( offset + day.day.dayOfYear() - 1 ) / 7;
    cell.row = day.day.dayOfWeek() - 1;
    cell.part = day.day.month();
    cell.when = day.day.toString( Qt::ISODate );
    cell.count = day.aqi ? 1 : 0;
    if ( day.aqi && day.valid )
    {
      cell.value = *day.aqi;
      cell.colour = QColor( day.colour );
      cell.grade = mText.name( day.grade );
      classes.insert( day.level, ChartKey { ChartKey::Mark::Box, cell.colour, cell.grade } );
      if ( !day.edition.isEmpty() && !editions.contains( day.edition ) )
        editions << day.edition;
    }
    if ( day.day.day() == 1 )
      block.columnLabels << qMakePair( cell.column + cell.row / 7.0, mText( id( "brief.monthname" ), { number( day.day.month() ) } ) );
    block.columns = qMax( block.columns, cell.column + 1 );
    block.cells << cell;
  }
  block.columns = qMax( block.columns, 53 ); // a year is as wide in every report
  chart->blocks << block;
  chart->classes = classes.values();
  chart->classes << ChartKey { ChartKey::Mark::Hollow, palette().colour( QStringLiteral( "state.nodata" ) ),
    mText( id( "grade.nodata" ) ) };
  chart->head.edition = mText.list( editions );
  chart->head.validInputs =
    std::count_if( block.cells.cbegin(), block.cells.cend(), []( const HeatCell &cell ) { return cell.value.has_value(); } );
  chart->fitRamp();
  return chart;
}

void DistrictPages::addCalendar( FlowReport &report ) const
{
  const auto valid = std::count_if( mBrief.calendar.cbegin(), mBrief.calendar.cend(), []( const BriefDay &day ) { return day.valid; } );
  report.heading( mText( id( "brief.calendar" ) ) );
  if ( valid == 0 )
  {
    report.paragraph( mText( id( "brief.nocalendar" ) ) );
    return;
  }
  const int above = mBrief.exceedanceDays( mBrief.calendar.constFirst().day, mBrief.today );
  QMap<QString, int> pollutants;
  for ( const BriefDay &day : mBrief.calendar )
    if ( day.valid && day.level > sGoodLevel )
      for ( const QString &one : day.primary )
        ++pollutants[one];
  QStringList parts;
  for ( auto one = pollutants.cbegin(); one != pollutants.cend(); ++one )
  {
    const Indicator *indicator = mServices.catalogue.indicator( one.key() );
    parts << mText(
      id( "brief.calendar.by" ), { indicator && !indicator->symbol.isEmpty() ? indicator->symbol : one.key(), number( one.value() ) } );
  }
  report.paragraph(
    mText( id( "brief.calendar.text" ),
      { mBrief.calendar.constFirst().day.toString( Qt::ISODate ), mBrief.today.toString( Qt::ISODate ), QString::number( valid ),
        number( above ), QString::number( 100.0 * static_cast<double>( valid - above ) / static_cast<double>( valid ), 'f', 1 ) } )
    + ( parts.isEmpty() ? QString() : mText( id( "brief.calendar.primary" ), { mText.list( parts ) } ) ) );
  report.chart( calendar(), mPaper.chartHeight * 1.25 );
}

void DistrictPages::addComparisons( FlowReport &report ) const
{
  report.heading( mText( id( "brief.comparison" ) ) );
  if ( mBrief.comparisons.isEmpty() )
  {
    report.paragraph( mText( id( "brief.nocomparison" ) ) );
    return;
  }
  TableContent content = table( mText( id( "brief.comparison.to" ), { mBrief.comparedTo.toString( Qt::ISODate ) } ) );
  content.columns = { { mText( id( "table.element" ) ), 1.2, Qt::AlignLeft }, { mText( id( "compare.figure" ) ), 2.8, Qt::AlignLeft },
    { mText( id( "brief.thismonth" ) ), 1, Qt::AlignRight }, { mText( id( "brief.lastmonth" ) ), 1, Qt::AlignRight },
    { mText( id( "brief.onmonth" ) ), 1, Qt::AlignRight }, { mText( id( "brief.lastyear" ) ), 1, Qt::AlignRight },
    { mText( id( "brief.onyear" ) ), 1, Qt::AlignRight } };
  bool few = false;
  const auto value = [&few]( const BriefComparison &row, const BriefValue &one ) {
    few = few || ( one.value && !one.valid );
    return one.value ? QString::number( *one.value, 'f', row.decimals ) + ( one.valid ? QString() : QStringLiteral( " *" ) ) : sDash;
  };
  const auto change = []( const BriefComparison &row, const BriefValue &before ) {
    if ( !row.present.value || !before.value )
      return TableCell { sDash, {} };
    const double by = *row.present.value - *before.value;
    const QString text = signedText( by, row.decimals );
    const bool same = text == QStringLiteral( "±0" );
    const QColor colour = ( by < 0 ) == row.lowerIsBetter ? palette().colour( QStringLiteral( "verdict.meets" ) )
                                                          : palette().colour( QStringLiteral( "verdict.fails" ) );
    return TableCell { text, same ? QColor() : colour };
  };
  for ( const BriefComparison &row : mBrief.comparisons )
    content.rows << QList<TableCell> { { elementName( row.element ), {} },
      { row.unit.isEmpty() ? row.name : mText( id( "compare.unit" ), { row.name, row.unit } ), {} }, { value( row, row.present ), {} },
      { value( row, row.lastMonth ), {} }, change( row, row.lastMonth ), { value( row, row.lastYear ), {} }, change( row, row.lastYear ) };
  report.table( content.fitted( report.width() ) );
  report.note( mText( id( "brief.comparison.note" ) ) + ( few ? mText( id( "brief.few" ) ) : QString() ) );
}

// ---- what is asked ----

void DistrictPages::addGoals( FlowReport &report ) const
{
  if ( !mBrief.targets.isEmpty() )
  {
    report.heading( mText( id( "brief.targets" ) ) );
    report.table( TargetTable( mServices.catalogue, mText, palette() ).content( mBrief.targets, {} ) );
    report.note( mText( id( "duty.targets.note" ) ) );
  }
  report.heading( mText( id( "brief.goals" ) ) );
  if ( mBrief.goals.isEmpty() )
  {
    report.paragraph( mText( id( "brief.nogoals" ) ) );
    return;
  }
  TableContent content = table( {} );
  content.columns = { { mText( id( "table.element" ) ), 1.1, Qt::AlignLeft }, { mText( id( "brief.goal" ) ), 3.4, Qt::AlignLeft },
    { mText( id( "brief.target" ) ), 0.9, Qt::AlignRight }, { mText( id( "brief.present" ) ), 0.9, Qt::AlignRight },
    { mText( id( "duty.column.state" ) ), 1, Qt::AlignHCenter }, { mText( id( "duty.number" ) ), 0.6, Qt::AlignLeft },
    { mText( id( "brief.missing" ) ), 3.4, Qt::AlignLeft } };
  int met = 0;
  for ( const BriefGoal &goal : mBrief.goals )
  {
    met += goal.state == BriefGoalState::Met ? 1 : 0;
    const char *colour = goal.state == BriefGoalState::Met ? "verdict.meets"
      : goal.state == BriefGoalState::NotMet               ? "verdict.fails"
                                                           : "verdict.missing";
    const Clause *clause = mServices.responsibility.clause( goal.clause );
    const auto amount = [&goal]( double value ) {
      return QString::number( value, 'f', goal.unit == QLatin1String( "%" ) ? 1 : 0 ) + QLatin1Char( ' ' ) + goal.unit;
    };
    content.rows << QList<TableCell> { { elementName( goal.element ), {} },
      { goal.name + ( goal.schematic ? QStringLiteral( " *" ) : QString() ), {} }, { amount( goal.target ), {} },
      { goal.present ? amount( *goal.present ) : sDash, {} }, { GoalBoard::stateText( goal.state ), palette().colour( id( colour ) ) },
      { clause ? clause->number : goal.clause, {} },
      { goal.missing.isEmpty() ? ( goal.state == BriefGoalState::Met ? QString() : goal.note ) : mText.list( goal.missing ), {} } };
  }
  report.paragraph( mText( id( "brief.goals.text" ), { number( static_cast<int>( mBrief.goals.size() ) ), number( met ) } ) );
  report.table( content.fitted( report.width() ) );
  report.note( mText( id( "brief.goals.note" ) ) );
}

void DistrictPages::addDuties( FlowReport &report, const QList<Station> &stations ) const
{
  ResponsibilityFigures::Question question;
  question.unit = mBrief.area.unit;
  question.day = mBrief.today;
  QList<Incident> incidents;
  for ( const BriefIncident &one : mBrief.incidents )
    incidents << one.incident;
  const ResponsibilityFigures duties =
    ResponsibilityFigures::count( mServices.responsibility, mServices.catalogue, stations, incidents, question );
  TableContent content = table( {} );
  content.columns = { { mText( id( "duty.number" ) ), 0.5, Qt::AlignLeft }, { mText( id( "duty.title" ) ), 2.2, Qt::AlignLeft },
    { mText( id( "duty.lead" ) ), 1.8, Qt::AlignLeft }, { mText( id( "duty.cooperating" ) ), 5, Qt::AlignLeft },
    { mText( id( "count.stations" ) ), 0.7, Qt::AlignRight }, { mText( id( "duty.incidents" ) ), 0.9, Qt::AlignRight } };
  for ( const DutyRow &row : duties.rows() )
  {
    if ( !row.hasStations() )
      continue;
    const auto names = [this]( const QList<DutyBody> &bodies ) {
      QStringList list;
      for ( const DutyBody &body : bodies )
        list << mText.name( body.now );
      list.removeDuplicates();
      return mText.list( list );
    };
    content.rows << QList<TableCell> { { row.number, {} }, { mText.name( row.title ), {} },
      { row.lead.isEmpty() ? mText( id( "duty.nolead" ) ) : names( row.lead ), {} },
      { names( row.cooperating.isEmpty() ? row.members : row.cooperating ), {} },
      { number( row.running + row.planned + row.suspended ), {} }, { number( static_cast<int>( row.incidents.size() ) ), {} } };
  }
  if ( content.rows.isEmpty() )
    return;
  report.heading( mText( id( "duty.clauses" ) ) );
  report.table( content.fitted( report.width() ) );
  report.note( mText( id( "brief.duty.note" ) ) );
}

void DistrictPages::addNotes( FlowReport &report ) const
{
  if ( mBrief.notes.isEmpty() )
    return;
  report.heading( mText( id( "brief.notes" ) ), 2 );
  report.note( mBrief.notes.join( QLatin1Char( '\n' ) ) );
}

} // namespace jinguan

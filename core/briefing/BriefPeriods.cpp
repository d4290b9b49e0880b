#include "briefing/BriefPeriods.h"

#include "base/Durations.h"
#include "evaluation/StoreEvaluationInput.h"
#include "monitoring/AirStatistics.h"
#include "monitoring/LimitTables.h"
#include "monitoring/Standards.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DistrictBriefing )
};

using Rows = Result<QList<EvaluationRow>>;
using By = EvaluationRequest::By;

const QString sAir = QStringLiteral( "air" );
const QString sWater = QStringLiteral( "surface_water" );

/** Days of a month to a day, both included. */
struct Span
{
    QDate from;
    QDate to;
};

/** The same days of the month that begins on \a begin; a whole month beside a whole one. */
Span sameDays( const QDate &begin, const QDate &today )
{
  const bool whole = today.day() == today.daysInMonth();
  const int days = whole ? begin.daysInMonth() : std::min( today.day(), begin.daysInMonth() );
  return { begin, begin.addDays( days - 1 ) };
}

QString dayText( const QDate &day )
{
  return day.toString( Qt::ISODate );
}

Rows evaluate( const BriefScope &scope, const QString &element, Period period, const Span &span, By by, const QList<Station> &stations )
{
  const Result<StoreEvaluationInput> input = StoreEvaluationInput::open( scope.readings, scope.knowledge.catalogue, element );
  if ( !input )
    return input.error();
  const KnownInput known( *input, scope.moment );
  EvaluationRequest request;
  request.element = element;
  request.period = period;
  request.from = span.from;
  request.to = span.to;
  request.by = by;
  QuietProgress quiet( scope.progress );
  return scope.knowledge.evaluation.evaluate( request, stations, known, &quiet );
}

bool measures( const QList<Station> &stations, const QString &element )
{
  return std::any_of( stations.cbegin(), stations.cend(), [&]( const Station &one ) { return one.elements.contains( element ); } );
}

/** Colour of a level of air on a day. */
QString airColour( const BriefScope &scope, int level, const QDate &day )
{
  const UtcSeconds at = QDateTime( day, QTime( 12, 0 ), displayZone() ).toSecsSinceEpoch();
  const QList<Grade> legend = scope.knowledge.evaluator.legend( sAir, at );
  for ( const Grade &grade : legend )
  {
    if ( grade.level == level )
      return grade.colour;
  }
  return {};
}

BriefDay dayOf( const EvaluationRow &row, const AirStatistics &statistics, const BriefScope &scope )
{
  BriefDay day;
  day.day = row.from;
  day.aqi = row.index;
  day.level = row.index ? row.level : 0;
  day.grade = row.grade;
  day.primary = row.drivers;
  day.valid = row.main.isValid();
  day.edition = row.main.basis.standard;
  if ( day.level > 0 )
    day.colour = airColour( scope, day.level, day.day );
  for ( const Figure &figure : row.figures )
  {
    const std::optional<Decimal> limit =
      figure.isValid() && figure.value ? statistics.limit( figure.indicator, figure.id, row.from, {} ) : std::nullopt;
    if ( limit && *figure.value > *limit )
      day.above.append( figure.indicator );
  }
  return day;
}

BriefValue valueOf( const Figure &figure )
{
  return { figure.value ? std::optional( figure.value->toDouble() ) : std::nullopt, figure.validInputs, figure.requiredInputs,
    figure.isValid(), figure.basis };
}

int decimalsOf( const Figure &figure )
{
  return figure.value ? static_cast<int>( figure.value->toString().section( QLatin1Char( '.' ), 1 ).size() ) : 0;
}

/** Figures of three spans brought side by side by what they are. */
class Beside
{
  public:
    Beside( DistrictBrief &brief, const BriefScope &scope, const QString &element ) : mBrief( brief ), mScope( scope ), mElement( element )
    {}

    /** Takes a figure of the span 0 (present), 1 (last month) or 2 (last year). */
    void take( const Figure &figure, int span, bool lowerIsBetter )
    {
      if ( figure.id.isEmpty() || !figure.value )
        return;
      BriefComparison &row = rowOf( figure );
      row.lowerIsBetter = lowerIsBetter;
      row.decimals = std::max( row.decimals, decimalsOf( figure ) );
      ( span == 0 ? row.present : span == 1 ? row.lastMonth : row.lastYear ) = valueOf( figure );
    }

  private:
    BriefComparison &rowOf( const Figure &figure )
    {
      for ( BriefComparison &row : mBrief.comparisons )
      {
        if ( row.element == mElement && row.id == figure.id && row.indicator == figure.indicator )
          return row;
      }
      BriefComparison row;
      row.element = mElement;
      row.id = figure.id;
      row.indicator = figure.indicator;
      row.name = figure.id == QLatin1String( "exceedance_days" ) ? Text::tr( "Days above the limit (AQI over 100)" )
                                                                 : mScope.knowledge.names.figure( figure );
      row.unit = figure.unit == QLatin1String( "day" ) ? Text::tr( "d", "days" ) : mScope.knowledge.names.unit( figure.unit );
      mBrief.comparisons.append( row );
      return mBrief.comparisons.last();
    }

    DistrictBrief &mBrief;
    const BriefScope &mScope;
    QString mElement;
};

/** How many days of \a rows lie above the limit; as valid as the share of good days. */
Figure exceedanceDays( const QList<EvaluationRow> &days, const Figure &goodDays )
{
  Figure figure = goodDays;
  figure.id = QStringLiteral( "exceedance_days" );
  figure.indicator.clear();
  figure.unit = QStringLiteral( "day" );
  figure.value.reset();
  int above = 0, valid = 0;
  for ( const EvaluationRow &row : days )
  {
    valid += row.main.isValid() ? 1 : 0;
    above += row.main.isValid() && row.level > 2 ? 1 : 0;
  }
  if ( valid > 0 )
    figure.value = Decimal( above, 0 );
  return figure;
}

/** Air of one span: composite index, good days, days above, means. */
Result<void> addAirSpan( Beside &beside, const BriefScope &scope, const Span &span, int index )
{
  const Rows months = evaluate( scope, sAir, Period::Month, span, scope.places(), scope.stations );
  if ( !months )
    return months.error();
  const Rows days = evaluate( scope, sAir, Period::Day, span, scope.places(), scope.stations );
  if ( !days )
    return days.error();
  if ( months->isEmpty() )
    return {};
  const EvaluationRow &month = months->constLast();
  beside.take( month.main, index, true );
  for ( const Figure &figure : month.figures )
  {
    if ( figure.id != QLatin1String( "good_days" ) )
      continue;
    beside.take( figure, index, false );
    beside.take( exceedanceDays( *days, figure ), index, true );
  }
  for ( const Figure &figure : month.figures )
  {
    if ( figure.id == QLatin1String( "mean" ) )
      beside.take( figure, index, true );
  }
  return {};
}

/** Shares of the elements that are judged by place: more is better but for what is worse than class V. */
Result<void> addSharesSpan( Beside &beside, const BriefScope &scope, const QString &element, const Span &span, int index )
{
  const Rows rows = evaluate( scope, element, Period::Month, span, scope.places(), scope.stations );
  if ( !rows )
    return rows.error();
  if ( rows->isEmpty() )
    return {};
  const EvaluationRow &row = rows->constLast();
  beside.take( row.main, index, false );
  for ( const Figure &figure : row.figures )
  {
    if ( figure.id == QLatin1String( "worse_v_share" ) )
      beside.take( figure, index, true );
    else if ( figure.id == QLatin1String( "stations_attained" ) || figure.id == QLatin1String( "night_attained" ) )
      beside.take( figure, index, false );
  }
  return {};
}

QHash<QString, int> countingStations( const BriefScope &scope, const QString &element, By by )
{
  QHash<QString, int> counts;
  for ( const Station &station : scope.input.stations )
  {
    if ( station.elements.contains( element ) && station.countsInEvaluation && !station.isControlPoint
      && station.statusOn( scope.today ) == StationStatus::Running )
      ++counts[by == By::District ? station.district : station.unit];
  }
  return counts;
}

/** Gives ranks by value; equal ones share theirs. Rows without a value stay behind, without a rank. */
void rank( QList<BriefRankRow> &rows, bool lowestFirst, const std::function<bool( const Figure & )> &counts )
{
  const auto ranked = [&]( const BriefRankRow &row ) { return row.figure.value && counts( row.figure ); };
  std::stable_sort( rows.begin(), rows.end(), [&]( const BriefRankRow &a, const BriefRankRow &b ) {
    if ( ranked( a ) != ranked( b ) )
      return ranked( a );
    if ( !ranked( a ) )
      return a.unit < b.unit;
    return lowestFirst ? *a.figure.value < *b.figure.value : *b.figure.value < *a.figure.value;
  } );
  for ( qsizetype i = 0; i < rows.size(); ++i )
  {
    if ( !ranked( rows.at( i ) ) )
      break;
    rows[i].rank =
      i > 0 && *rows.at( i ).figure.value == *rows.at( i - 1 ).figure.value ? rows.at( i - 1 ).rank : static_cast<int>( i ) + 1;
  }
}

/** Counts what is ranked and finds the area in it. */
void finish( BriefRanking &ranking, const BriefScope &scope, const QString &element, By by )
{
  const QHash<QString, int> stations = countingStations( scope, element, by );
  const QString mine = by == By::District ? scope.area.district : scope.area.unit;
  for ( BriefRankRow &row : ranking.rows )
  {
    row.stations = stations.value( row.unit );
    ranking.ranked += row.rank > 0 ? 1 : 0;
    if ( row.rank > 0 && row.unit == mine )
      ranking.rank = row.rank;
    if ( row.rank > 0 && ranking.basis.standard.isEmpty() )
      ranking.basis = row.figure.basis;
    ranking.provisional = ranking.provisional || ( row.rank > 0 && !row.figure.isValid() );
  }
  ranking.element = element;
}

BriefRankRow rankRow( const EvaluationRow &row )
{
  return { row.place, 0, row.main, row.grade, 0 };
}

/** By the composite index; where no unit has enough days or pollutants, provisionally among those with the most pollutants. */
Result<BriefRanking> compositeRanking( const BriefScope &scope, By by )
{
  BriefRanking ranking;
  ranking.id = QStringLiteral( "air.composite" );
  ranking.title = Text::tr( "Air: composite index" );
  ranking.from = QDate( scope.today.year(), scope.today.month(), 1 );
  ranking.to = scope.today;
  const Rows rows = evaluate( scope, sAir, Period::Month, { ranking.from, ranking.to }, by, scope.input.stations );
  if ( !rows )
    return rows.error();
  int most = 0;
  bool anyValid = false;
  for ( const EvaluationRow &row : *rows )
  {
    ranking.rows.append( rankRow( row ) );
    most = std::max( most, row.main.value ? row.main.validInputs : 0 );
    anyValid = anyValid || row.main.isValid();
  }
  rank( ranking.rows, true, [&]( const Figure &figure ) { return anyValid ? figure.isValid() : figure.validInputs == most; } );
  finish( ranking, scope, sAir, by );
  const QString how = Text::tr( "By the composite index of %1 from %2 to %3, the lowest first." )
                        .arg( scope.knowledge.names.basis( Basis { ranking.basis.standard, ranking.basis.edition, {}, true } ),
                          dayText( ranking.from ), dayText( ranking.to ) );
  ranking.how = ranking.ranked == 0 ? Text::tr( "No unit has an index over these days." )
    : ranking.provisional ? Text::tr( "%1 Provisional: %2 of 6 pollutants, fewer valid days than asked for." ).arg( how ).arg( most )
                          : how;
  return ranking;
}

/** By the index of the newest hour of the day that any place has one for. */
Result<BriefRanking> hourRanking( const BriefScope &scope, By by )
{
  BriefRanking ranking;
  ranking.id = QStringLiteral( "air.aqi" );
  ranking.title = Text::tr( "Air: AQI of the last hour" );
  ranking.from = ranking.to = local( scope.moment - 1 ).date();
  const Rows rows = evaluate( scope, sAir, Period::Hour, { ranking.from, ranking.to }, by, scope.input.stations );
  if ( !rows )
    return rows.error();
  UtcSeconds newest = 0;
  for ( const EvaluationRow &row : *rows )
  {
    if ( row.index && row.begin + secondsPerHour <= scope.moment )
      newest = std::max( newest, row.begin );
  }
  for ( const EvaluationRow &row : *rows )
  {
    if ( row.begin == newest )
      ranking.rows.append( rankRow( row ) );
  }
  rank( ranking.rows, true, []( const Figure & ) { return true; } );
  finish( ranking, scope, sAir, by );
  ranking.how = ranking.ranked == 0
    ? Text::tr( "No unit has an index of an hour of this day." )
    : Text::tr( "By the hourly AQI of %1 of the hour from %2, the lowest first." )
        .arg( scope.knowledge.names.basis( Basis { ranking.basis.standard, ranking.basis.edition, {}, true } ),
          local( newest ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) ) );
  return ranking;
}

Result<BriefRanking> waterRanking( const BriefScope &scope, By by )
{
  BriefRanking ranking;
  ranking.id = QStringLiteral( "water.good" );
  ranking.title = Text::tr( "Surface water: sections of class I to III" );
  ranking.from = QDate( scope.today.year(), scope.today.month(), 1 );
  ranking.to = scope.today;
  const Rows rows = evaluate( scope, sWater, Period::Month, { ranking.from, ranking.to }, by, scope.input.stations );
  if ( !rows )
    return rows.error();
  for ( const EvaluationRow &row : *rows )
    ranking.rows.append( rankRow( row ) );
  rank( ranking.rows, false, []( const Figure & ) { return true; } );
  finish( ranking, scope, sWater, by );
  ranking.how = ranking.ranked == 0
    ? Text::tr( "No unit has a section with a class over these days." )
    : Text::tr( "By the share of sections of class I to III by %1 from %2 to %3, the highest first." )
        .arg( scope.knowledge.names.basis( Basis { ranking.basis.standard, ranking.basis.edition, {}, true } ), dayText( ranking.from ),
          dayText( ranking.to ) );
  return ranking;
}
} // namespace

Result<void> addCalendar( DistrictBrief &brief, const BriefScope &scope )
{
  if ( !measures( scope.stations, sAir ) )
    return {};
  const Rows rows =
    evaluate( scope, sAir, Period::Day, { QDate( scope.today.year(), 1, 1 ), scope.today }, scope.places(), scope.stations );
  if ( !rows )
    return rows.error();
  const AirStatistics statistics(
    scope.knowledge.evaluator.standards(), scope.knowledge.airRules, scope.knowledge.evaluator.limitTables() );
  for ( const EvaluationRow &row : *rows )
    brief.calendar.append( dayOf( row, statistics, scope ) );
  if ( brief.calendar.isEmpty() )
    brief.notes.append( Text::tr( "No air station of the area counts in the evaluation: there are no daily indices of it." ) );
  return {};
}

Result<void> addTargets( DistrictBrief &brief, const BriefScope &scope )
{
  if ( !scope.area.district.isEmpty() )
    return {};
  QList<YearTarget> targets = scope.input.targets;
  targets.removeIf( [&scope]( const YearTarget &target ) {
    return target.year != scope.today.year() || target.place != scope.area.unit || target.withdrawn;
  } );
  if ( targets.isEmpty() )
    return {};
  const Result<StoreEvaluationInput> input = StoreEvaluationInput::open( scope.readings, scope.knowledge.catalogue, sAir );
  if ( !input )
    return input.error();
  QuietProgress quiet( scope.progress );
  Result<QList<TargetStatus>> statuses =
    YearTargets( scope.knowledge.evaluation )
      .stand( targets, scope.input.dustDays, scope.input.stations, KnownInput( *input, scope.moment ), scope.today, quiet );
  if ( !statuses )
    return statuses.error();
  brief.targets = statuses.take();
  for ( const TargetStatus &status : std::as_const( brief.targets ) )
    brief.isDemo = brief.isDemo || status.target.isDemo;
  return {};
}

Result<void> addComparisons( DistrictBrief &brief, const BriefScope &scope )
{
  brief.comparedTo = scope.today;
  const QList<Span> spans { sameDays( brief.monthBegin, scope.today ), sameDays( brief.monthBegin.addMonths( -1 ), scope.today ),
    sameDays( brief.monthBegin.addYears( -1 ), scope.today ) };
  for ( const QString &element : { sAir, sWater, QStringLiteral( "groundwater" ), QStringLiteral( "noise" ) } )
  {
    if ( !measures( scope.stations, element ) )
      continue;
    Beside beside( brief, scope, element );
    for ( int i = 0; i < spans.size(); ++i )
    {
      const Result<void> added =
        element == sAir ? addAirSpan( beside, scope, spans.at( i ), i ) : addSharesSpan( beside, scope, element, spans.at( i ), i );
      if ( !added )
        return added;
    }
  }
  return {};
}

Result<void> addRankings( DistrictBrief &brief, const BriefScope &scope )
{
  const By by = scope.places() == By::District ? By::District : By::Unit;
  for ( Result<BriefRanking> ( *make )( const BriefScope &, By ) : { &compositeRanking, &hourRanking, &waterRanking } )
  {
    const Result<BriefRanking> ranking = make( scope, by );
    if ( !ranking )
      return ranking.error();
    brief.rankings.append( *ranking );
  }
  return {};
}

Result<void> addUnitAir( CityOverview &overview, QHash<QString, BriefUnit> &units, const BriefScope &scope )
{
  if ( const Result<void> stepped = scope.step( 0.2, Text::tr( "Ranking of the units" ) ); !stepped )
    return stepped;
  const Result<BriefRanking> composite = compositeRanking( scope, By::Unit );
  if ( !composite )
    return composite.error();
  for ( const BriefRankRow &row : composite->rows )
  {
    BriefUnit &unit = units[row.unit];
    unit.rank = row.rank;
    unit.provisional = row.rank > 0 && !row.figure.isValid();
    if ( row.figure.value )
      unit.composite = row.figure.value->toDouble();
  }
  overview.how = composite->how;
  if ( const Result<void> stepped = scope.step( 0.6, Text::tr( "Ranking of the units" ) ); !stepped )
    return stepped;
  const Result<BriefRanking> hour = hourRanking( scope, By::Unit );
  if ( !hour )
    return hour.error();
  for ( const BriefRankRow &row : hour->rows )
  {
    if ( !row.figure.value )
      continue;
    BriefUnit &unit = units[row.unit];
    unit.aqi = static_cast<int>( row.figure.value->toDouble() );
    const QList<Grade> legend = scope.knowledge.evaluator.legend( sAir, scope.moment );
    for ( const Grade &grade : legend )
    {
      if ( grade.name == row.grade )
      {
        unit.airLevel = grade.level;
        unit.airColour = grade.colour;
      }
    }
  }
  return {};
}

} // namespace jinguan

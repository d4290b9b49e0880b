#include "layers/chart/StatChartBuilder.h"

#include "layers/chart/ChartBuilding.h"
#include "layers/chart/PanelChart.h"
#include "layers/chart/ReadingText.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jinguan
{

namespace
{
constexpr int sNamedPlaces = 4;
constexpr qint64 sDay = 86400;
constexpr qint64 sLongForHours = 40 * sDay; //!< longer periods are compared by days

/** Joined by commas; beyond a few, how many more. */
QString listed( const QStringList &names )
{
  if ( names.size() <= sNamedPlaces )
    return names.join( QStringLiteral( ", " ) );
  return ChartBuilding::tr( "%1 and %2 more" )
    .arg( names.mid( 0, sNamedPlaces ).join( QStringLiteral( ", " ) ) )
    .arg( names.size() - sNamedPlaces );
}

void add( QStringList &list, const QString &text )
{
  if ( !text.isEmpty() && !list.contains( text ) )
    list << text;
}

/** Where a moment of an earlier period lies on the axis of the shown one; none where the day does not exist there. */
std::optional<UtcSeconds> shifted( UtcSeconds time, const ChartRequest &request, int back )
{
  if ( request.against == ChartRequest::Against::Before )
    return time + back * ( request.range.to - request.range.from );
  if ( request.byWeek )
    return time + back * ( request.against == ChartRequest::Against::Year ? 364 : 28 ) * sDay;
  const QDateTime at = local( time );
  const QDate moved = request.against == ChartRequest::Against::Year ? at.date().addYears( back ) : at.date().addMonths( back );
  if ( moved.day() != at.date().day() )
    return std::nullopt;
  return QDateTime( moved, at.time(), displayZone() ).toSecsSinceEpoch();
}

TimeRange earlier( const ChartRequest &request, int back )
{
  const TimeRange &range = request.range;
  if ( request.against == ChartRequest::Against::Before )
    return { range.from - back * ( range.to - range.from ), range.to - back * ( range.to - range.from ) };
  if ( request.byWeek )
  {
    const qint64 shift = back * ( request.against == ChartRequest::Against::Year ? 364 : 28 ) * sDay;
    return { range.from - shift, range.to - shift };
  }
  const auto move = [&]( UtcSeconds time ) {
    const QDateTime at = local( time );
    const QDate moved = request.against == ChartRequest::Against::Year ? at.date().addYears( -back ) : at.date().addMonths( -back );
    return QDateTime( moved, at.time(), displayZone() ).toSecsSinceEpoch();
  };
  return { move( range.from ), move( range.to ) };
}

PanelChart::Curve curveOf( const ChartSeriesData &data, bool daily )
{
  PanelChart::Curve curve;
  if ( daily && static_cast<int>( data.period ) < sDay )
  {
    for ( const timegroups::Day &day : ChartSource::days( data ) )
    {
      if ( day.value )
        curve.points << ChartPoint { QDateTime( day.date, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch(), *day.value, QualityFlag::Valid,
          false };
    }
    curve.longestStep = sDay * 3 / 2;
    return curve;
  }
  for ( const Reading &reading : data.readings )
    curve.points << ChartPoint { reading.begin, reading.value, reading.flag, reading.belowDetection };
  ChartSeries steps;
  steps.period = data.period;
  steps.points = curve.points;
  curve.longestStep = steps.longestStep();
  return curve;
}
} // namespace

Result<StatChartPtr> StatChartBuilder::build(
  const ChartRequest &request, const ChartContext &context, const ReadingStore &store, Progress &progress )
{
  if ( request.range.to <= request.range.from )
    return Error { tr( "The chart needs a period: its end lies after its begin." ), {}, {}, 0 };
  if ( request.stations.isEmpty() && request.kind != ChartKind::Chain )
    return Error { tr( "No station is chosen." ), tr( "Choose at least one station." ), {}, 0 };
  const bool ownIndicators = request.kind == ChartKind::WindRose || request.kind == ChartKind::Spectrum;
  if ( request.indicators.isEmpty() && !ownIndicators )
    return Error { tr( "No indicator is chosen." ), tr( "Choose at least one indicator." ), {}, 0 };
  ChartSource source( context, store, request, progress );
  switch ( request.kind )
  {
    case ChartKind::Series:
      return ChartBuilding::series( source );
    case ChartKind::Compare:
      return ChartBuilding::compare( source );
    case ChartKind::Calendar:
      return ChartBuilding::calendar( source );
    case ChartKind::Diurnal:
      return ChartBuilding::diurnal( source );
    case ChartKind::WindRose:
      return ChartBuilding::windRose( source );
    case ChartKind::PollutionRose:
      return ChartBuilding::pollutionRose( source );
    case ChartKind::Polar:
      return ChartBuilding::polar( source );
    case ChartKind::Box:
      return ChartBuilding::box( source );
    case ChartKind::Scatter:
      return ChartBuilding::scatter( source );
    case ChartKind::Matrix:
      return ChartBuilding::matrix( source );
    case ChartKind::Spectrum:
      return ChartBuilding::spectrum( source );
    case ChartKind::Chain:
      return ChartBuilding::chain( source );
  }
  return Error { tr( "There is no chart of this kind." ), {}, {}, 0 };
}

QString ChartBuilding::periodOf( const TimeRange &range )
{
  const QString from = local( range.from ).toString( QStringLiteral( "yyyy-MM-dd" ) );
  const QString to = local( range.to - 1 ).toString( QStringLiteral( "yyyy-MM-dd" ) );
  return from == to ? from : tr( "%1 to %2" ).arg( from, to );
}

ChartHead ChartBuilding::headOf( const QList<ChartSeriesData> &data, const ChartSource &source )
{
  ChartHead head;
  QStringList titles;
  QStringList places;
  QStringList sources;
  QStringList periods;
  int halved = 0;
  for ( const ChartSeriesData &one : data )
  {
    add( titles, ChartSource::symbolOf( *one.indicator ) );
    add( places,
      one.position.isEmpty() ? one.station->name.text() : QStringLiteral( "%1 (%2)" ).arg( one.station->name.text(), one.position ) );
    if ( one.readings.isEmpty() )
      continue;
    add( sources, one.source );
    add( periods, periodText( one.period ) );
    head.isDemo = head.isDemo || one.isDemo;
    head.validInputs += one.values.size();
    halved += one.halved;
  }
  head.title = listed( titles );
  head.place = listed( places );
  head.period = periodOf( source.request().range );
  if ( !periods.isEmpty() )
    head.period += QStringLiteral( " · " ) + periods.join( QStringLiteral( ", " ) );
  head.source = sources.join( QStringLiteral( ", " ) );
  if ( !data.isEmpty() )
    head.unit = source.unitOf( *data.first().indicator );
  if ( halved > 0 )
    head.notes << tr( "%1 below detection count with half the limit" ).arg( halved );
  return head;
}

QString ChartBuilding::labelOf( const ChartSeriesData &one, const QList<ChartSeriesData> &all )
{
  const bool places = std::any_of( all.begin(), all.end(), [&]( const ChartSeriesData &other ) { return other.station != one.station; } );
  const bool indicators =
    std::any_of( all.begin(), all.end(), [&]( const ChartSeriesData &other ) { return other.indicator != one.indicator; } );
  const QString symbol = ChartSource::symbolOf( *one.indicator );
  if ( places && indicators )
    return QStringLiteral( "%1 · %2" ).arg( one.station->name.text(), symbol );
  return indicators ? symbol : one.station->name.text();
}

QList<ChartSeriesData> ChartBuilding::sameUnit( const QList<ChartSeriesData> &data, ChartHead &head )
{
  QList<ChartSeriesData> same;
  QStringList left;
  for ( const ChartSeriesData &one : data )
  {
    if ( one.isEmpty() )
      continue;
    if ( same.isEmpty() || one.indicator->unit == same.first().indicator->unit )
      same << one;
    else
      add( left, ChartSource::symbolOf( *one.indicator ) );
  }
  if ( !left.isEmpty() )
    head.notes << tr( "of another unit and not shown: %1" ).arg( left.join( QStringLiteral( ", " ) ) );
  return same;
}

Result<void> ChartBuilding::refuseDirections( const ChartSource &source )
{
  for ( const QString &id : source.request().indicators )
  {
    const Result<const Indicator *> indicator = source.indicator( id );
    if ( indicator && ( *indicator )->unit == QLatin1String( "deg" ) )
      return Error { tr( "%1 is a direction: it has neither mean nor median." ).arg( ( *indicator )->name.text() ),
        tr( "Choose a wind rose, or another indicator." ), {}, 0 };
  }
  return {};
}

void ChartBuilding::addEdition( ChartHead &head, const QString &edition, const ChartSource &source )
{
  if ( edition.isEmpty() )
    return;
  QStringList editions = head.edition.isEmpty() ? QStringList() : head.edition.split( QStringLiteral( ", " ) );
  add( editions, source.context().evaluator->standards().nameOf( edition ).text() );
  head.edition = editions.join( QStringLiteral( ", " ) );
}

QList<ChartLimit> ChartBuilding::limitsOf( const QList<ChartSeriesData> &data, const ChartSource &source, ChartHead &head )
{
  QList<ChartLimit> limits;
  if ( data.isEmpty() || std::any_of( data.begin(), data.end(), [&]( const ChartSeriesData &one ) {
         return one.indicator != data.first().indicator || one.period != data.first().period;
       } ) )
    return limits;
  const ChartSeriesData &first = data.first();
  for ( const LimitLine &line :
    source.context().evaluator->limits( first.indicator->id, first.period, source.request().range.to - 1, *first.station ) )
  {
    limits << ChartLimit { line.value, line.label.text(), line.isLower };
    addEdition( head, line.edition, source );
  }
  return limits;
}

QList<ChartBand> ChartBuilding::bandsOf( const ChartSeriesData &data, const ChartSource &source, ChartHead &head )
{
  QList<ChartBand> bands;
  for ( const GradeBand &band :
    source.context().evaluator->bands( data.indicator->id, data.period, source.request().range.to - 1, *data.station ) )
  {
    bands << ChartBand { band.from, band.to, QColor( band.grade.colour ), band.grade.name.text() };
    addEdition( head, band.grade.edition, source );
  }
  return bands;
}

Result<StatChartPtr> ChartBuilding::series( ChartSource &source )
{
  const Result<QList<ChartSeriesData>> all = source.readAll();
  if ( !all )
    return all.error();
  auto chart = std::make_shared<PanelChart>();
  chart->head = headOf( *all, source );
  chart->head.unit.clear();
  chart->window = source.request().range;
  chart->moment = source.request().moment;
  QStringList units;
  for ( const ChartSeriesData &one : *all )
  {
    if ( !one.readings.isEmpty() )
      add( units, one.indicator->unit );
  }
  // One colour a station as long as every panel is about one indicator; else one a series.
  bool singles = true;
  for ( const QString &unit : std::as_const( units ) )
  {
    QStringList indicators;
    for ( const ChartSeriesData &one : *all )
    {
      if ( one.indicator->unit == unit && !one.readings.isEmpty() )
        add( indicators, one.indicator->id );
    }
    singles = singles && indicators.size() == 1;
  }
  int next = 0;
  for ( const QString &unit : std::as_const( units ) )
  {
    PanelChart::Panel panel;
    QList<ChartSeriesData> members;
    QStringList titles;
    for ( const ChartSeriesData &one : *all )
    {
      if ( one.indicator->unit != unit || one.readings.isEmpty() )
        continue;
      members << one;
      add( titles, ChartSource::symbolOf( *one.indicator ) );
      PanelChart::Curve curve = curveOf( one, false );
      const QString symbol = ChartSource::symbolOf( *one.indicator );
      const bool many = source.request().stations.size() > 1;
      curve.label = singles ? ( many ? one.station->name.text() : symbol )
        : many              ? QStringLiteral( "%1 · %2" ).arg( one.station->name.text(), symbol )
                            : symbol;
      curve.colour = singles && many ? static_cast<int>( source.request().stations.indexOf( one.station->code ) ) + 1 : ++next;
      panel.decimals = std::max( panel.decimals, one.indicator->decimals );
      panel.curves << curve;
    }
    panel.title = titles.join( QStringLiteral( ", " ) );
    panel.unit = source.unitOf( *members.first().indicator );
    panel.limits = limitsOf( members, source, chart->head );
    if ( titles.size() == 1 )
      panel.bands = bandsOf( members.first(), source, chart->head );
    chart->panels << panel;
  }
  chart->head.notes << tr( "hollow points are not valid; missing values are not joined" );
  return StatChartPtr( chart );
}

namespace
{
/** Name of a compared period with its mean (sum of precipitation). */
QString comparedLabel( const QString &series, const TimeRange &range, const PanelChart::Curve &curve, const Indicator &indicator )
{
  QList<double> values;
  for ( const ChartPoint &point : curve.points )
  {
    if ( isValid( point.flag ) )
      values << point.value;
  }
  const timegroups::Averaging averaging = ChartSource::averagingOf( indicator );
  const std::optional<double> mean = timegroups::average( values, averaging );
  const QString figure = averaging == timegroups::Averaging::Sum ? ChartBuilding::tr( "sum %1" ) : ChartBuilding::tr( "mean %1" );
  QStringList parts { series, ChartBuilding::periodOf( range ),
    mean ? figure.arg( QString::number( *mean, 'f', indicator.decimals ) ) : ChartBuilding::tr( "no values" ) };
  parts.removeAll( QString() );
  return parts.join( QStringLiteral( " · " ) );
}

/** \a curve at its place on the axis of the shown period. */
void moveToPlace( PanelChart::Curve &curve, const ChartRequest &request, int back )
{
  const QList<ChartPoint> points = std::exchange( curve.points, {} );
  for ( const ChartPoint &point : points )
  {
    const std::optional<UtcSeconds> place = shifted( point.time, request, back );
    if ( !place )
      continue;
    curve.times << point.time;
    curve.points << ChartPoint { *place, point.value, point.flag, point.belowDetection };
  }
}
} // namespace

Result<StatChartPtr> ChartBuilding::compare( ChartSource &source )
{
  const ChartRequest &request = source.request();
  const Result<QList<ChartSeriesData>> all = source.readAll();
  if ( !all )
    return all.error();
  auto chart = std::make_shared<PanelChart>();
  chart->head = headOf( *all, source );
  chart->window = request.range;
  const bool daily = request.daily || request.range.to - request.range.from > sLongForHours;
  PanelChart::Panel panel;
  QStringList titles;
  const QList<ChartSeriesData> shown = sameUnit( *all, chart->head );
  for ( const ChartSeriesData &now : shown )
  {
    const QString name = shown.size() > 1 ? labelOf( now, shown ) : QString();
    PanelChart::Curve curve = curveOf( now, daily );
    curve.colour = static_cast<int>( &now - shown.constData() ) + 1;
    curve.label = comparedLabel( name, request.range, curve, *now.indicator );
    panel.curves << curve;
    panel.decimals = std::max( panel.decimals, now.indicator->decimals );
    add( titles, ChartSource::symbolOf( *now.indicator ) );
    for ( int back = 1; back <= request.back; ++back )
    {
      const TimeRange range = earlier( request, back );
      const Result<ChartSeriesData> then = source.read( *now.station, *now.indicator, range, now.period );
      if ( !then )
        return then.error();
      PanelChart::Curve before = curveOf( *then, daily );
      before.label = comparedLabel( name, range, before, *now.indicator );
      before.dashed = true;
      before.colour = shown.size() == 1 ? back + 1 : curve.colour;
      moveToPlace( before, request, back );
      chart->head.validInputs += then->values.size();
      panel.curves << before;
    }
  }
  if ( !shown.isEmpty() )
  {
    panel.title = titles.join( QStringLiteral( ", " ) );
    panel.unit = source.unitOf( *shown.first().indicator );
    if ( daily )
      chart->head.notes << ChartSource::dayRule( shown.first() );
    else
      panel.limits = limitsOf( shown, source, chart->head );
  }
  chart->head.notes << ( request.against == ChartRequest::Against::Before ? tr( "laid over the period just before" )
      : request.byWeek                                                    ? tr( "aligned by weekday" )
                                                                          : tr( "aligned by date" ) );
  chart->panels << panel;
  return StatChartPtr( chart );
}

} // namespace jinguan

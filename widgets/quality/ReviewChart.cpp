#include "widgets/quality/ReviewChart.h"

#include "layers/chart/AxisTicks.h"
#include "layers/chart/ReadingText.h"
#include "quality/ReviewDesk.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReviewChart )
};

constexpr int sMostAround = 3;
constexpr double sRadius = 30000; //!< metres
constexpr qint64 sPeriodsAround = 36;

/** Stations of the same kind near \a station, nearest first. */
QList<const Station *> nearStations( const QualityContext &context, const Station &station )
{
  const StationPosition *here = station.positionOn( {} );
  QList<std::pair<double, const Station *>> found;
  for ( const Station &other : context.stations )
  {
    const StationPosition *there = other.positionOn( {} );
    if ( !here || !there || other.code == station.code || other.kind != station.kind )
      continue;
    if ( const double distance = roughDistance( here->at, there->at ); distance <= sRadius )
      found.append( { distance, &other } );
  }
  std::sort( found.begin(), found.end() );
  QList<const Station *> list;
  for ( const auto &[distance, other] : found )
    list.append( other );
  return list;
}

/** Shown values that hold all curves with what is not valid: what is judged must be seen. */
Result<void> showEveryValue( const ReadingStore &store, SeriesRequest &request )
{
  double lowest = std::numeric_limits<double>::infinity();
  double highest = -lowest;
  for ( const SeriesRequest::Curve &curve : request.curves )
  {
    const Result<QList<Reading>> readings = store.received( curve.series, curve.period, request.range );
    if ( !readings )
      return readings.error();
    for ( const Reading &reading : *readings )
    {
      if ( std::isnan( reading.value ) )
        continue;
      lowest = std::min( lowest, reading.value * curve.factor );
      highest = std::max( highest, reading.value * curve.factor );
    }
  }
  if ( lowest > highest )
    return {};
  const double room = std::max( 0.06 * ( highest - lowest ), 0.01 * std::abs( highest ) );
  request.chart.valueRange = std::pair( lowest >= 0 ? std::max( 0.0, lowest - room ) : lowest - room, highest + room );
  return {};
}
} // namespace

Result<SeriesRequest> reviewChart( const QualityContext &context, const ReviewRow &row )
{
  const Series &series = row.standing.series;
  const Period period = row.standing.verdict.period;
  const UtcSeconds begin = row.standing.verdict.begin;
  const Indicator *indicator = context.catalogue->indicator( series.key.indicator );
  const Station *station = context.station( series.key.station );
  const qint64 span = sPeriodsAround * std::max<qint64>( 60, static_cast<qint64>( period ) );
  SeriesRequest request;
  TimeSeriesChart &chart = request.chart;
  chart.indicator = row.indicator;
  chart.place = row.station;
  chart.placeCode = series.key.station;
  chart.period = periodText( period );
  chart.decimals = indicator ? indicator->decimals : 2;
  chart.window = request.range = { begin - span, begin + span + 1 };
  chart.moment = begin;
  chart.isDemo = series.isDemo;
  chart.source = series.key.source;
  const QString unitId = indicator ? indicator->unit : series.unit;
  const Unit *unit = context.catalogue->unit( unitId );
  chart.unit = unit ? unit->symbol : unitId;
  const auto add = [&]( const Series &one, const QString &label ) {
    const Result<double> factor = context.catalogue->convert( 1, one.unit, unitId );
    if ( factor )
      request.curves << SeriesRequest::Curve { one.id, period, label, one.key.method, one.key.source,
        static_cast<int>( request.curves.size() ) + 1, *factor };
  };
  add( series, row.station );
  const Result<std::unique_ptr<ReadingStore>> store = context.workspace->openReadings();
  if ( !store )
    return store.error();
  if ( context.evaluator && indicator && station )
    chart.setStandards( context.evaluator->limits( indicator->id, period, begin, *station ), {}, context.evaluator->standards() );
  for ( const Station *other : station ? nearStations( context, *station ) : QList<const Station *>() )
  {
    if ( request.curves.size() > sMostAround )
      break;
    const Result<QList<Series>> all = store.value()->series( other->code );
    if ( !all )
      return all.error();
    for ( const Series &one : *all )
    {
      const Result<QList<Period>> periods = store.value()->periods( one.id );
      if ( one.key.indicator == series.key.indicator && one.key.method == series.key.method && one.key.issued == 0 && periods
        && periods->contains( period ) )
      {
        add( one, other->name.text() );
        chart.isDemo = chart.isDemo || one.isDemo;
        break;
      }
    }
  }
  if ( const Result<void> shown = showEveryValue( **store, request ); !shown )
    return shown.error();
  return request;
}

QString reviewHtml( const QualityContext &context, const ReviewRow &row, const QList<Verdict> &history )
{
  const StandingVerdict &standing = row.standing;
  QString html = QStringLiteral( "<p><b>%1 · %2</b><br/>%3 · %4</p>" )
                   .arg( row.station.toHtmlEscaped(), row.indicator.toHtmlEscaped(), TimeAxis::timeText( standing.verdict.begin ),
                     periodText( standing.verdict.period ).toHtmlEscaped() );
  html += QStringLiteral( "<p>%1</p>" )
            .arg( Text::tr( "Received: %1, %2" ).arg( row.value, qualityFlagText( standing.received.flag ) ).toHtmlEscaped() );
  if ( standing.isStale )
    html += QStringLiteral( "<p><b>%1</b></p>" )
              .arg( Text::tr( "The value was corrected after the last verdict, which is about %1." )
                      .arg( standing.verdict.judged.value )
                      .toHtmlEscaped() );
  for ( const Verdict &verdict : history )
  {
    html += QStringLiteral( "<p>%1 · %2<br/>%3<br/>%4</p>" )
              .arg( TimeAxis::timeText( verdict.at ), verdict.by.toHtmlEscaped(),
                verdictText( verdict, context.ruleName( verdict.rule ) ).toHtmlEscaped(), verdict.reason.toHtmlEscaped() );
  }
  return html;
}

} // namespace jinguan

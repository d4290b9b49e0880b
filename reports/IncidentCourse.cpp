#include "reports/IncidentCourse.h"

#include "monitoring/Standards.h"
#include "monitoring/StationName.h"

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{

constexpr qint64 sHour = 3600;
constexpr qint64 sBefore = 48 * sHour;
constexpr qint64 sAfter = 12 * sHour;
constexpr qsizetype sMostCharts = 2;

/** Whether the number of a rule of \a kind is one that readings can be drawn against. */
bool isLevel( WarningKind kind )
{
  return kind == WarningKind::Threshold || kind == WarningKind::Forecast;
}

QString digits( double number, int decimals )
{
  return QString::number( number, 'f', decimals );
}

} // namespace

QStringList IncidentCourse::indicators( const Incident &incident, const Station &station ) const
{
  if ( !incident.indicator.isEmpty() )
    return { incident.indicator };
  // A verdict: what decided it at its worst.
  const WarningRule *rule = mRules.rule( incident.rule );
  const UtcSeconds begin = incident.peakAt > 0 ? incident.peakAt : incident.since;
  const UtcSeconds worst = begin + static_cast<qint64>( rule ? rule->period : Period::Hour );
  QStringList found;
  const Result<Figures> figures = Figures::collect( mServices, { MapFilter::Kind::Unit, station.unit }, worst, incident.element );
  if ( figures )
    for ( const StationFigure &figure : figures->of( incident.element ) )
      if ( figure.station->code == station.code )
        found = figure.status.grade.drivers;
  if ( const Element *element = mServices.catalogue.element( incident.element ); found.isEmpty() && element )
    found << element->primaryIndicator;
  return found.mid( 0, sMostCharts );
}

Result<QList<TimeSeriesChart>> IncidentCourse::charts( const Incident &incident, const Station &station, UtcSeconds until ) const
{
  QList<TimeSeriesChart> charts;
  for ( const QString &one : indicators( incident, station ) )
  {
    const Indicator *indicator = mServices.catalogue.indicator( one );
    if ( !indicator )
      continue;
    Result<TimeSeriesChart> made = chart( incident, station, *indicator, until );
    if ( !made )
      return made.error();
    if ( !made->isEmpty() )
      charts << made.take();
  }
  return charts;
}

Result<TimeSeriesChart> IncidentCourse::chart(
  const Incident &incident, const Station &station, const Indicator &indicator, UtcSeconds until ) const
{
  const WarningRule *rule = mRules.rule( incident.rule );
  const bool isForecast = incident.kind == warningKindId( WarningKind::Forecast );
  const UtcSeconds over = incident.ended > 0 ? incident.ended : qMax( incident.lastAt, incident.opened );
  TimeSeriesChart chart;
  chart.window = { incident.since - sBefore, isForecast ? over + sAfter : qMin( over + sAfter, qMax( until, over ) ) };
  const ReadingStore &store = mServices.workspace.readings();
  const Result<QList<Series>> all = store.series( station.code );
  if ( !all )
    return all.error();
  ChartSeries best;
  for ( const Series &series : *all )
  {
    if ( series.key.indicator != indicator.id || ( series.key.method == Method::Model && !isForecast ) )
      continue;
    const Result<double> factor = mServices.catalogue.convert( 1, series.unit, indicator.unit );
    const Result<QList<Period>> periods = store.periods( series.id );
    if ( !factor || !periods )
      continue;
    for ( const Period period : *periods )
    {
      const Result<QList<Reading>> readings = store.readings( series.id, period, chart.window );
      if ( !readings )
        return readings.error();
      // The period the rule looks at goes before others, then the fullest curve.
      const bool isRules = rule && rule->period == period;
      const bool bestIsRules = rule && rule->period == best.period && !best.points.isEmpty();
      if ( readings->isEmpty() || ( bestIsRules && !isRules ) || ( isRules == bestIsRules && readings->size() <= best.points.size() ) )
        continue;
      best = ChartSeries();
      best.period = period;
      best.method = series.key.method;
      best.isForecast = series.key.method == Method::Model;
      best.source = series.key.source;
      for ( const Reading &reading : *readings )
        best.points << ChartPoint { reading.begin, reading.value * *factor, reading.flag, reading.belowDetection };
      chart.isDemo = series.isDemo;
    }
  }
  if ( best.points.isEmpty() )
    return TimeSeriesChart();
  best.label = mText.name( shownName( station ) );
  chart.indicator = indicator.symbol.isEmpty() ? mText.name( indicator.name ) : indicator.symbol;
  chart.place = best.label;
  chart.placeCode = station.code;
  chart.period = mText( id( "period." ) + periodId( best.period ) );
  const Unit *unit = mServices.catalogue.unit( indicator.unit );
  chart.unit = unit && unit->symbol != QLatin1String( "1" ) ? unit->symbol : QString();
  chart.decimals = indicator.decimals;
  chart.source = mText( id( "chart.source" ) );
  chart.moment = incident.opened;
  chart.setStandards( mServices.evaluator.limits( indicator.id, best.period, incident.since, station ),
    mServices.evaluator.bands( indicator.id, best.period, incident.since, station ), mServices.evaluator.standards(), mText.language() );
  const std::optional<WarningKind> kind = warningKindFromId( incident.kind );
  if ( kind && isLevel( *kind ) && !std::isnan( incident.threshold ) )
    chart.limits << ChartLimit { incident.threshold,
      mText( id( "incident.threshold.line" ), { digits( incident.threshold, indicator.decimals ) } ), rule && rule->below };
  chart.series << best;
  return chart;
}

QString IncidentCourse::thresholdText( const Incident &incident, const Station &station ) const
{
  const WarningRule *rule = mRules.rule( incident.rule );
  const std::optional<WarningKind> kind = warningKindFromId( incident.kind );
  if ( !rule || !kind || std::isnan( incident.threshold ) )
    return mText( id( "incident.threshold.none" ) );
  const Indicator *indicator = mServices.catalogue.indicator( incident.indicator );
  const Unit *unit = indicator ? mServices.catalogue.unit( indicator->unit ) : nullptr;
  const QString symbol = unit && unit->symbol != QLatin1String( "1" ) ? QLatin1Char( ' ' ) + unit->symbol : QString();
  const int decimals = indicator ? indicator->decimals : 0;
  const double hours = static_cast<double>( rule->window ) / sHour;
  const QString number = digits( incident.threshold, decimals ) + symbol;
  const std::optional<WarningThreshold> own = mRules.threshold( *rule, station, incident.indicator );
  const QString closes = own && own->close      ? digits( *own->close, decimals ) + symbol
    : rule->closeRatio != 1 && isLevel( *kind ) ? digits( incident.threshold * rule->closeRatio, decimals ) + symbol
                                                : QString();
  const QString after = closes.isEmpty() ? QString() : mText( id( "incident.threshold.close" ), { closes } );
  switch ( *kind )
  {
    case WarningKind::Threshold:
    case WarningKind::Forecast:
      return mText( rule->below ? id( "incident.threshold.below" ) : id( "incident.threshold.above" ), { number } ) + after;
    case WarningKind::Grade:
      return mText( id( "incident.threshold.grade" ), { digits( incident.threshold, 0 ) } );
    case WarningKind::Rise:
      return incident.indicator.isEmpty()
        ? mText( id( "incident.threshold.jump" ), { digits( hours, 0 ), digits( incident.threshold, 0 ) } )
        : mText( id( "incident.threshold.rise" ), { digits( hours, 0 ), number } );
    case WarningKind::Climb:
      return mText( id( "incident.threshold.climb" ), { QString::number( rule->count ), number } );
    case WarningKind::Neighbours:
      return mText( id( "incident.threshold.neighbours" ), { digits( rule->radius / 1000, 0 ), number } );
    case WarningKind::NoData:
    case WarningKind::Stuck:
      return mText(
        kind == WarningKind::NoData ? id( "incident.threshold.silent" ) : id( "incident.threshold.stuck" ), { digits( hours, 0 ) } );
    case WarningKind::Upstream:
      return mText( id( "incident.threshold.upstream" ), { digits( rule->radius / 1000, 0 ) } );
  }
  return {};
}

} // namespace jinguan

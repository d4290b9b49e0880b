#include "reports/Figures.h"

#include "monitoring/Standards.h"
#include "monitoring/StationName.h"
#include "reports/GreyScale.h"

#include <QMap>

#include <cmath>

namespace jinguan
{

namespace
{

constexpr qint64 sDay = 86400;

/** How far a trend looks back for readings of \a period, in seconds. */
qint64 lookBack( Period period )
{
  switch ( period )
  {
    case Period::Sample:
    case Period::Month:
    case Period::Year:
      return 730 * sDay;
    case Period::Day:
      return 60 * sDay;
    case Period::FourHours:
    case Period::EightHours:
      return 14 * sDay;
    default:
      return 7 * sDay;
  }
}

/** Valid readings that a day needs to have a mean: 20 of 24 hours (GB 3095, validity of 24-hour means), five sixths of other steps. */
int neededForDay( Period period )
{
  const int length = static_cast<int>( period );
  return length <= 0 ? 1 : static_cast<int>( std::ceil( sDay / length * 5 / 6.0 ) );
}

/** Mean of \a values; levels in decibel by their energy. */
double meanOf( const QList<double> &values, bool decibel )
{
  double sum = 0;
  for ( const double value : values )
    sum += decibel ? std::pow( 10, value / 10 ) : value;
  const double mean = sum / static_cast<double>( values.size() );
  return decibel ? 10 * std::log10( mean ) : mean;
}

/** Seconds of the local midnight before \a time. */
UtcSeconds dayOf( UtcSeconds time )
{
  return QDateTime( local( time ).date(), QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
}

/**
 * End of the newest reading of \a stations, of \a element or of any where that is empty: of indicators shown first where there
 * are some, since a daily value ends hours after the hourly ones it was made from. Now, without readings.
 */
UtcSeconds newestEnd(
  const Catalogue &catalogue, const QList<LatestReading> &newest, const QSet<QString> &stations, const QString &element )
{
  QSet<QString> first;
  for ( const Element &candidate : catalogue.elements() )
    if ( element.isEmpty() || candidate.id == element )
      first << candidate.primaryIndicator;
  UtcSeconds ofFirst = 0, ofAny = 0;
  for ( const LatestReading &latest : newest )
  {
    const Indicator *indicator = catalogue.indicator( latest.series.key.indicator );
    if ( !indicator || latest.series.key.issued != 0 || !stations.contains( latest.series.key.station )
      || !( element.isEmpty() || indicator->elements.contains( element ) ) )
      continue;
    const UtcSeconds end = latest.reading.begin + static_cast<int>( latest.period );
    ofAny = qMax( ofAny, end );
    if ( first.contains( indicator->id ) )
      ofFirst = qMax( ofFirst, end );
  }
  return ofFirst > 0 ? ofFirst : ofAny > 0 ? ofAny : QDateTime::currentSecsSinceEpoch();
}

bool sameLimits( const QList<LimitLine> &a, const QList<LimitLine> &b )
{
  if ( a.size() != b.size() )
    return false;
  for ( qsizetype i = 0; i < a.size(); ++i )
    if ( a.at( i ).value != b.at( i ).value || a.at( i ).edition != b.at( i ).edition )
      return false;
  return true;
}

bool wins( const StationFigure &a, const StationFigure &b )
{
  const auto rank = []( const StationFigure &f ) {
    return f.status.grade.isGraded() ? f.status.grade.level : f.state == StationStatus::Running ? 0 : -1;
  };
  if ( rank( a ) != rank( b ) )
    return rank( a ) > rank( b );
  const int left = a.status.grade.index.value_or( -1 ), right = b.status.grade.index.value_or( -1 );
  return left != right ? left > right : a.station->code < b.station->code;
}

} // namespace

Result<Figures> Figures::collect( const ReportServices &services, const MapFilter &filter, UtcSeconds moment, const QString &element )
{
  Figures figures( services );
  Result<QList<Station>> stations = services.workspace.network().stations();
  if ( !stations )
    return stations.error();
  if ( services.rules.isPublic() )
    stations = services.rules.places->stations( *stations );
  QSet<QString> codes;
  for ( const Station &station : *stations )
    if ( filter.accepts( station ) )
      codes << station.code;

  const ReadingStore &store = services.workspace.readings();
  if ( moment == 0 )
  {
    const Result<QList<LatestReading>> newest = store.latest();
    if ( !newest )
      return newest.error();
    moment = newestEnd( services.catalogue, *newest, codes, element );
  }
  figures.mMoment = moment;

  const QDate day = local( moment ).date();
  for ( const Station &station : *stations )
    if ( codes.contains( station.code ) && station.statusOn( day ) != StationStatus::Retired )
      figures.mStations << station;
  const Result<QList<LatestReading>> latest = store.latestAt( moment, StatusBoard::horizon() );
  if ( !latest )
    return latest.error();
  for ( const LatestReading &reading : *latest )
    if ( codes.contains( reading.series.key.station ) && reading.series.key.issued == 0 )
      figures.mLatest << reading;

  const Result<QList<Incident>> incidents = services.workspace.incidents().incidents();
  if ( !incidents )
    return incidents.error();
  for ( const Incident &incident : *incidents )
    if ( codes.contains( incident.station ) && incident.opened <= moment && ( incident.closed == 0 || incident.closed > moment ) )
    {
      figures.mIncidentStations << incident.station;
      ++figures.mOpenIncidents;
    }
  return figures;
}

QList<const Element *> Figures::elements() const
{
  QList<const Element *> found;
  for ( const Element &element : mServices.catalogue.elements() )
    if ( std::any_of( mStations.cbegin(), mStations.cend(),
           [&element]( const Station &station ) { return station.elements.contains( element.id ); } ) )
      found << &element;
  return found;
}

QList<StationFigure> Figures::of( const QString &element ) const
{
  if ( const auto known = mOf.constFind( element ); known != mOf.cend() )
    return *known;
  StatusBoard::Question question;
  question.element = element;
  question.at = mMoment;
  question.openIncidents = mIncidentStations;
  QHash<QString, StationStatusSymbol> statuses =
    StatusBoard( mServices.catalogue, mServices.evaluator ).statuses( question, mStations, mLatest );
  if ( mServices.rules.colours == PrintRules::Colours::Grey )
    for ( StationStatusSymbol &status : statuses )
      status.grade.colour = GreyScale::standard().grey( status.grade.colour );
  QMap<int, QList<StationFigure>> byKind;
  for ( const Station &station : mStations )
    if ( station.elements.contains( element ) )
    {
      const StationKind *kind = mServices.catalogue.stationKind( station.kind );
      byKind[kind ? kind->order : 9999] << StationFigure { &station, station.statusOn( local( mMoment ).date() ),
        statuses.value( station.code ) };
    }
  QList<StationFigure> all;
  for ( QList<StationFigure> &some : byKind )
  {
    std::stable_sort( some.begin(), some.end(), wins );
    all += some;
  }
  mOf.insert( element, all );
  return all;
}

UtcSeconds Figures::newestShown( const QString &element ) const
{
  UtcSeconds newest = 0;
  for ( const StationFigure &figure : of( element ) )
    if ( figure.status.value.has_value() )
      newest = qMax( newest, figure.status.newest );
  return newest;
}

QStringList Figures::editions( const QString &element, const SheetText &text, bool *confirmed ) const
{
  QStringList labels;
  if ( confirmed )
    *confirmed = true;
  for ( const StationFigure &figure : of( element ) )
  {
    const Grade &grade = figure.status.grade;
    if ( !grade.isGraded() || grade.standard.isEmpty() )
      continue;
    const Edition *edition = mServices.evaluator.standards().edition( grade.edition );
    const QString label = edition ? text.name( edition->name ) : grade.standard;
    if ( !labels.contains( label ) )
      labels << label;
    if ( confirmed && !grade.confirmed )
      *confirmed = false;
  }
  return labels;
}

QList<const LatestReading *> Figures::latestOf( const QString &element, const QString &indicator ) const
{
  QSet<QString> codes;
  for ( const Station &station : mStations )
    if ( station.elements.contains( element ) )
      codes << station.code;
  QList<const LatestReading *> found;
  for ( const LatestReading &latest : mLatest )
    if ( latest.series.key.indicator == indicator && latest.series.key.method != Method::Model
      && codes.contains( latest.series.key.station ) )
      found << &latest;
  return found;
}

QString Figures::chartIndicator( const QString &element ) const
{
  const Element *known = mServices.catalogue.element( element );
  if ( !known )
    return {};
  QString best;
  qsizetype most = 0;
  for ( const Indicator *indicator : mServices.catalogue.indicatorsOf( element ) )
  {
    const qsizetype count = latestOf( element, indicator->id ).size() * 2 + ( indicator->id == known->primaryIndicator ? 100000 : 0 );
    if ( !latestOf( element, indicator->id ).isEmpty() && count > most )
    {
      best = indicator->id;
      most = count;
    }
  }
  return best;
}

bool Figures::hasReadings( const QString &element ) const
{
  return !chartIndicator( element ).isEmpty();
}

void Figures::describe(
  TimeSeriesChart &chart, const Indicator &indicator, Period period, const QString &element, const SheetText &text ) const
{
  chart.indicator = indicator.symbol.isEmpty() ? text.name( indicator.name ) : indicator.symbol;
  chart.period = text( QStringLiteral( "period." ) + periodId( period ) );
  const Unit *unit = mServices.catalogue.unit( indicator.unit );
  chart.unit = unit && unit->symbol != QLatin1String( "1" ) ? unit->symbol : QString();
  chart.decimals = indicator.decimals;
  chart.source = text( QStringLiteral( "chart.source" ) );

  // Limits that differ from station to station (noise classes, land use) would be wrong for a curve over several.
  const UtcSeconds at = chart.window.to - 1;
  std::optional<QList<LimitLine>> limits;
  QList<GradeBand> bands;
  for ( const Station &station : mStations )
  {
    if ( !station.elements.contains( element ) )
      continue;
    const QList<LimitLine> own = mServices.evaluator.limits( indicator.id, period, at, station );
    if ( limits && !sameLimits( *limits, own ) )
      return;
    limits = own;
    bands = mServices.evaluator.bands( indicator.id, period, at, station );
  }
  chart.setStandards( limits.value_or( QList<LimitLine>() ), bands, mServices.evaluator.standards(), text.language() );
}

Result<TimeSeriesChart> Figures::trend( const QString &element, const SheetText &text ) const
{
  TimeSeriesChart chart;
  const Indicator *indicator = mServices.catalogue.indicator( chartIndicator( element ) );
  if ( !indicator )
    return chart;
  QMap<int, int> periods;
  const QList<const LatestReading *> candidates = latestOf( element, indicator->id );
  for ( const LatestReading *latest : candidates )
    ++periods[static_cast<int>( latest->period )];
  const auto dominant = std::max_element( periods.cbegin(), periods.cend() );
  const Period period = static_cast<Period>( dominant.key() );
  chart.window = { mMoment - lookBack( period ), mMoment };

  // One series a station: readings of different methods or sources are not mixed.
  QHash<QString, QList<Reading>> byStation;
  for ( const LatestReading *latest : candidates )
  {
    if ( latest->period != period )
      continue;
    const Result<double> factor = mServices.catalogue.convert( 1, latest->series.unit, indicator->unit );
    Result<QList<Reading>> readings = mServices.workspace.readings().readings( latest->series.id, period, chart.window );
    if ( !readings )
      return readings.error();
    if ( !factor || readings->size() <= byStation.value( latest->series.key.station ).size() )
      continue;
    for ( Reading &reading : *readings )
      reading.value *= *factor;
    byStation.insert( latest->series.key.station, *readings );
    chart.isDemo = chart.isDemo || latest->series.isDemo;
  }

  QMap<UtcSeconds, QList<double>> values;
  for ( const QList<Reading> &readings : std::as_const( byStation ) )
    for ( const Reading &reading : readings )
      if ( isValid( reading.flag ) )
        values[period == Period::Sample ? dayOf( reading.begin ) : reading.begin] << reading.value;

  ChartSeries mean, highest, lowest;
  mean.label = text( QStringLiteral( "chart.mean" ) );
  highest.label = text( QStringLiteral( "chart.max" ) );
  lowest.label = text( QStringLiteral( "chart.min" ) );
  int colour = 0;
  for ( ChartSeries *series : { &mean, &highest, &lowest } )
  {
    series->period = period;
    series->colour = ++colour;
  }
  for ( auto it = values.cbegin(); it != values.cend(); ++it )
  {
    mean.points << ChartPoint { it.key(), meanOf( it.value(), false ), QualityFlag::Valid, false };
    highest.points << ChartPoint { it.key(), *std::max_element( it.value().cbegin(), it.value().cend() ), QualityFlag::Valid, false };
    lowest.points << ChartPoint { it.key(), *std::min_element( it.value().cbegin(), it.value().cend() ), QualityFlag::Valid, false };
  }
  chart.series << mean;
  if ( byStation.size() > 1 )
    chart.series << highest << lowest;
  describe( chart, *indicator, period, element, text );
  return chart;
}

namespace
{

/** Daily values of \a readings from \a period; days with too few of them have none. */
QList<ChartPoint> daily( const QList<Reading> &readings, Period period, double factor, bool decibel )
{
  QMap<UtcSeconds, QList<double>> days;
  for ( const Reading &reading : readings )
    if ( isValid( reading.flag ) )
      days[dayOf( reading.begin )] << reading.value * factor;
  QList<ChartPoint> points;
  for ( auto it = days.cbegin(); it != days.cend(); ++it )
    if ( it.value().size() >= ( period == Period::Day ? 1 : neededForDay( period ) ) )
      points << ChartPoint { it.key(), meanOf( it.value(), decibel ), QualityFlag::Valid, false };
  return points;
}

/** Fills in what a text says of \a month from its curves. */
void summarise( MonthFigures &month )
{
  QMap<UtcSeconds, QList<double>> days;
  for ( const ChartSeries &series : std::as_const( month.chart.series ) )
    for ( const ChartPoint &point : series.points )
      days[point.time] << point.value;
  QList<const ChartLimit *> limits;
  for ( const ChartLimit &candidate : std::as_const( month.chart.limits ) )
    if ( !candidate.isLower )
      limits << &candidate;
  std::sort( limits.begin(), limits.end(), []( const ChartLimit *a, const ChartLimit *b ) { return a->value < b->value; } );
  // The laxest limit (level 2 of air) counts; of the five classes of waters it is the third, which the uses of the city's waters ask for.
  constexpr qsizetype waterClasses = 5;
  const ChartLimit *limit = limits.isEmpty() ? nullptr : limits.size() == waterClasses ? limits.at( 2 ) : limits.constLast();
  month.limit = limit ? limit->label : QString();
  QList<double> means;
  for ( const QList<double> &values : std::as_const( days ) )
    means << meanOf( values, false );
  month.days = static_cast<int>( means.size() );
  if ( means.isEmpty() )
    return;
  month.lowest = *std::min_element( means.cbegin(), means.cend() );
  month.highest = *std::max_element( means.cbegin(), means.cend() );
  month.mean = meanOf( means, false );
  for ( const double mean : std::as_const( means ) )
    month.daysAbove += limit && mean > limit->value ? 1 : 0;
}

} // namespace

Result<MonthFigures> Figures::month( const QString &element, const SheetText &text ) const
{
  MonthFigures month;
  const Indicator *indicator = mServices.catalogue.indicator( chartIndicator( element ) );
  if ( !indicator )
    return month;
  month.element = text.name( mServices.catalogue.element( element )->name );
  month.indicator = indicator->id;
  const QDate first( local( mMoment - 1 ).date().year(), local( mMoment - 1 ).date().month(), 1 );
  month.chart.window = { QDateTime( first, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch(),
    QDateTime( first.addMonths( 1 ), QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch() };
  const Unit *unit = mServices.catalogue.unit( indicator->unit );
  const bool decibel = unit && unit->quantity == QLatin1String( "sound_level" );

  struct Candidate
  {
      ChartSeries series;
      QString code;
      bool isDemo = false;
  };
  QMap<QString, Candidate> best;
  for ( const LatestReading *latest : latestOf( element, indicator->id ) )
  {
    const Result<double> factor = mServices.catalogue.convert( 1, latest->series.unit, indicator->unit );
    const Result<QList<Reading>> readings = mServices.workspace.readings().readings(
      latest->series.id, latest->period, { month.chart.window.from, qMin( mMoment, month.chart.window.to ) } );
    if ( !readings )
      return readings.error();
    Candidate candidate;
    candidate.code = latest->series.key.station;
    candidate.series.period = Period::Day;
    candidate.series.method = latest->series.key.method;
    candidate.series.points = factor ? daily( *readings, latest->period, *factor, decibel ) : QList<ChartPoint>();
    candidate.isDemo = latest->series.isDemo;
    if ( candidate.series.points.size() > best.value( candidate.code ).series.points.size() )
      best.insert( candidate.code, candidate );
  }

  QList<Candidate> chosen = best.values();
  std::stable_sort( chosen.begin(), chosen.end(),
    []( const Candidate &a, const Candidate &b ) { return a.series.points.size() > b.series.points.size(); } );
  constexpr qsizetype mostCurves = 8;
  for ( Candidate &candidate : chosen.mid( 0, mostCurves ) )
  {
    for ( const Station &station : mStations )
      if ( station.code == candidate.code )
        candidate.series.label = text.name( shownName( station ) );
    candidate.series.colour = static_cast<int>( month.chart.series.size() ) + 1;
    month.chart.isDemo = month.chart.isDemo || candidate.isDemo;
    month.chart.series << candidate.series;
  }
  if ( month.chart.series.isEmpty() )
    return month;
  describe( month.chart, *indicator, Period::Day, element, text );
  month.chart.place = text.format( month.chart.window.from, QStringLiteral( "report.month" ) );
  month.unit = month.chart.unit;
  month.decimals = month.chart.decimals;
  summarise( month );
  return month;
}

} // namespace jinguan

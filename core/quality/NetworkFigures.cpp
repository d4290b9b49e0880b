#include "quality/NetworkFigures.h"

#include "base/CsvTable.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::NetworkFigures )
};

/** Names of the states in the order of QualityFlag. */
constexpr std::array<const char *, 10> sStates { "good", "manual_value", "calibration", "maintenance", "fault", "over_range", "stopped",
  "link_broken", "suspect", "invalid" };
/** Local midnight lies so far from a multiple of the day. */
constexpr qint64 sZone = 8 * 3600;

bool isMeasured( const Reading &received )
{
  switch ( received.flag )
  {
    case QualityFlag::Calibration:
    case QualityFlag::Maintenance:
    case QualityFlag::Fault:
    case QualityFlag::Stopped:
    case QualityFlag::LinkBroken:
      return false;
    default:
      return !std::isnan( received.value );
  }
}

/** Number of the slot of \a length seconds in which \a time lies. */
qint64 slotOf( UtcSeconds time, qint64 length )
{
  return ( time + sZone ) / length;
}

/** First slot that begins at \a time or later. */
qint64 slotFrom( UtcSeconds time, qint64 length )
{
  return ( time + sZone + length - 1 ) / length;
}

/** Ranges of slots in which \a station was to run, within \a range. */
QList<std::pair<qint64, qint64>> dueSlots( const Station &station, const TimeRange &range, qint64 length )
{
  QList<std::pair<qint64, qint64>> due;
  if ( station.states.isEmpty() )
    return { { slotFrom( range.from, length ), slotFrom( range.to, length ) } };
  for ( QDate day = local( range.from ).date(); day <= local( range.to - 1 ).date(); day = day.addDays( 1 ) )
  {
    if ( station.statusOn( day ) != StationStatus::Running )
      continue;
    const UtcSeconds begin = QDateTime( day, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
    const qint64 first = slotFrom( std::max( begin, range.from ), length );
    const qint64 end = slotFrom( std::min( begin + 86400, range.to ), length );
    if ( first >= end )
      continue;
    if ( !due.isEmpty() && due.last().second == first )
      due.last().second = end;
    else
      due.append( { first, end } );
  }
  return due;
}

Result<PeriodCounts> countSeries( const ReadingStore &store, SeriesId series, Period period, const QList<std::pair<qint64, qint64>> &due )
{
  PeriodCounts counts;
  const qint64 length = static_cast<qint64>( period );
  for ( const auto &[first, end] : due )
  {
    counts.due += end - first;
    const TimeRange range { first * length - sZone, end * length - sZone };
    const Result<QList<Reading>> received = store.received( series, period, range );
    const Result<QList<Reading>> judged = store.readings( series, period, range );
    if ( !received || !judged )
      return received ? judged.error() : received.error();
    qint64 last = first - 1;
    for ( qsizetype i = 0; i < std::min( received->size(), judged->size() ); ++i )
    {
      const Reading &reading = received->at( i );
      const qint64 slot = slotOf( reading.begin, length );
      if ( slot == last )
        continue; // a second value in the same period
      last = slot;
      ++counts.received;
      ++counts.flags.at( static_cast<size_t>( reading.flag ) );
      if ( isMeasured( reading ) )
        ++counts.measured;
      if ( isValid( judged->at( i ).flag ) && !std::isnan( reading.value ) )
        ++counts.valid;
    }
  }
  return counts;
}

/**
 * From when on a series is due within \a range: its begin where the series had readings before, else its first reading in it; the end where it has none. Looks back in
 * steps, so that a series that goes on costs one short question.
 */
Result<UtcSeconds> dueFrom( const ReadingStore &store, SeriesId series, Period period, const TimeRange &range )
{
  UtcSeconds to = range.from;
  for ( const int days : { 1, 31, 366, 0 } )
  {
    const UtcSeconds from = days > 0 ? range.from - days * Q_INT64_C( 86400 ) : 0;
    const Result<QList<Reading>> before = store.received( series, period, { from, to } );
    if ( !before )
      return before.error();
    if ( !before->isEmpty() )
      return range.from;
    to = from;
  }
  const Result<QList<Reading>> within = store.received( series, period, range );
  if ( !within )
    return within.error();
  return within->isEmpty() ? range.to : within->first().begin;
}

/** The averaging period in which a series is due: that of the indicator when the series has it, else its shortest of a minute or more. */
std::optional<Period> duePeriod( const QList<Period> &periods, const Indicator &indicator )
{
  const Period usual = periodFromId( indicator.defaultPeriod );
  if ( periods.contains( usual ) && usual >= Period::Minute && usual <= Period::Day )
    return usual;
  for ( const Period period : periods )
  {
    if ( period >= Period::Minute && period <= Period::Day )
      return period;
  }
  return std::nullopt;
}

/** The sum of \a terms; nothing when one is not known. */
std::optional<qint64> sum( const QStringList &terms, const PeriodCounts &counts )
{
  qint64 total = 0;
  for ( const QString &term : terms )
  {
    const bool minus = term.startsWith( QLatin1Char( '-' ) );
    const std::optional<qint64> count = counts.count( minus ? term.mid( 1 ) : term );
    if ( !count )
      return std::nullopt;
    total += minus ? -*count : *count;
  }
  return total;
}
} // namespace

PeriodCounts &PeriodCounts::operator+=( const PeriodCounts &other )
{
  due += other.due;
  received += other.received;
  measured += other.measured;
  valid += other.valid;
  for ( size_t i = 0; i < flags.size(); ++i )
    flags[i] += other.flags[i];
  return *this;
}

std::optional<qint64> PeriodCounts::count( const QString &name ) const
{
  if ( name == QLatin1String( "due" ) )
    return due;
  if ( name == QLatin1String( "received" ) )
    return received;
  if ( name == QLatin1String( "measured" ) )
    return measured;
  if ( name == QLatin1String( "valid" ) )
    return valid;
  for ( size_t i = 0; i < sStates.size(); ++i )
  {
    if ( name == QLatin1String( sStates[i] ) )
      return flags[i];
  }
  return std::nullopt;
}

std::optional<double> NetworkFigure::rate( const PeriodCounts &counts ) const
{
  const std::optional<qint64> above = sum( numerator, counts );
  const std::optional<qint64> below = sum( denominator, counts );
  if ( !above || !below || *below <= 0 )
    return std::nullopt;
  return static_cast<double>( *above ) / static_cast<double>( *below );
}

Result<NetworkFigures> NetworkFigures::load( const QString &path )
{
  const Result<CsvTable> table = CsvTable::read( path, { "id", "name_zh", "name_en", "numerator", "denominator", "source", "note" } );
  if ( !table )
    return table.error();
  NetworkFigures figures;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    NetworkFigure figure;
    figure.id = table->text( row, QStringLiteral( "id" ) );
    figure.name = { table->text( row, QStringLiteral( "name_zh" ) ), table->text( row, QStringLiteral( "name_en" ) ) };
    figure.numerator = table->list( row, QStringLiteral( "numerator" ) );
    figure.denominator = table->list( row, QStringLiteral( "denominator" ) );
    figure.source = table->text( row, QStringLiteral( "source" ) );
    figure.note = table->text( row, QStringLiteral( "note" ) );
    if ( figure.numerator.isEmpty() || figure.denominator.isEmpty() )
      return table->errorAt( row, Text::tr( "The figure “%1” needs a numerator and a denominator." ).arg( figure.id ) );
    for ( const QStringList &terms : { figure.numerator, figure.denominator } )
    {
      if ( !sum( terms, {} ) )
        return table->errorAt( row, Text::tr( "“%1” names a count that is not there." ).arg( terms.join( QLatin1Char( ';' ) ) ),
          Text::tr( "Counts are due, received, measured, valid and the states %1." )
            .arg( QStringList( QList<QString>( sStates.begin(), sStates.end() ) ).join( QStringLiteral( ", " ) ) ) );
    }
    figures.mFigures.append( figure );
  }
  return figures;
}

Result<QList<SeriesCounts>> NetworkFigures::count( const QList<Station> &stations, const ReadingStore &store, const Catalogue &catalogue,
  const QString &element, const TimeRange &range, Progress &progress )
{
  const Result<QList<Series>> all = store.series();
  if ( !all )
    return all.error();
  QHash<QString, QMap<QString, QList<Series>>> byStation;
  for ( const Series &one : *all )
  {
    if ( one.key.method == Method::Automatic && one.key.issued == 0 )
      byStation[one.key.station][one.key.indicator].append( one );
  }
  QList<SeriesCounts> list;
  for ( qsizetype i = 0; i < stations.size(); ++i )
  {
    const Station &station = stations.at( i );
    const QString main = station.elements.value( 0 );
    if ( !element.isEmpty() && !station.elements.contains( element ) )
      continue;
    progress.report(
      static_cast<double>( i ) / static_cast<double>( stations.size() ), Text::tr( "Counting: %1" ).arg( station.name.text() ) );
    if ( progress.isCancelled() )
      return Error { Text::tr( "Counting was cancelled." ), {}, {} };
    bool any = false;
    const QMap<QString, QList<Series>> indicators = byStation.value( station.code );
    for ( auto it = indicators.begin(); it != indicators.end(); ++it )
    {
      const Indicator *indicator = catalogue.indicator( it.key() );
      const QString own = indicator && indicator->elements.contains( main ) ? main : indicator ? indicator->elements.value( 0 ) : QString();
      if ( !indicator || ( !element.isEmpty() && own != element ) )
        continue;
      SeriesCounts best { station.code, own, it.key(), Period::Hour, {}, false };
      bool found = false;
      for ( const Series &one : it.value() )
      {
        const Result<QList<Period>> periods = store.periods( one.id );
        if ( !periods )
          return periods.error();
        const std::optional<Period> period = duePeriod( *periods, *indicator );
        if ( !period )
          continue;
        const Result<UtcSeconds> from = dueFrom( store, one.id, *period, range );
        if ( !from )
          return from.error();
        if ( *from >= range.to )
          continue; // not yet there
        const Result<PeriodCounts> counts =
          countSeries( store, one.id, *period, dueSlots( station, { *from, range.to }, static_cast<qint64>( *period ) ) );
        if ( !counts )
          return counts.error();
        if ( !found || counts->received > best.counts.received )
          best = { station.code, own, it.key(), *period, *counts, one.isDemo };
        found = true;
      }
      any = any || found;
      if ( found )
        list.append( best );
    }
    const StationKind *kind = catalogue.stationKind( station.kind );
    if ( !any && kind && kind->automatic && station.statusOn( local( range.to - 1 ).date() ) == StationStatus::Running )
      list.append( { station.code, main, {}, Period::Hour, {}, station.isDemo } );
  }
  return list;
}

QList<FigureRow> NetworkFigures::group(
  const QList<SeriesCounts> &counts, const QList<Station> &stations, By by, bool byIndicator, const Responsibility &responsibility )
{
  QHash<QString, const Station *> known;
  for ( const Station &station : stations )
    known.insert( station.code, &station );
  const auto placeOf = [&]( const SeriesCounts &one ) {
    const Station *station = known.value( one.station );
    switch ( by )
    {
      case By::District:
        return station ? station->district : QString();
      case By::Unit:
        return station ? station->unit : QString();
      case By::Bureau:
      {
        const QList<const Body *> lead = responsibility.dutyFor( one.element ).lead;
        return lead.isEmpty() ? QString() : lead.first()->id;
      }
      case By::City:
        return QString();
      case By::Station:
        break;
    }
    return one.station;
  };
  QMap<QStringList, FigureRow> rows;
  QMap<QStringList, QSet<QString>> places;
  QMap<QStringList, QSet<QString>> silent;
  for ( const SeriesCounts &one : counts )
  {
    const QStringList key { placeOf( one ), one.element, byIndicator ? one.indicator : QString() };
    FigureRow &row = rows[key];
    row.place = key.at( 0 );
    row.element = key.at( 1 );
    row.indicator = key.at( 2 );
    row.counts += one.counts;
    row.isDemo = row.isDemo || one.isDemo;
    places[key].insert( one.station );
    if ( one.indicator.isEmpty() )
      silent[key].insert( one.station );
  }
  QList<FigureRow> list;
  for ( auto it = rows.begin(); it != rows.end(); ++it )
  {
    it->stations = static_cast<int>( places.value( it.key() ).size() );
    it->silent = static_cast<int>( silent.value( it.key() ).size() );
    list.append( *it );
  }
  return list;
}

} // namespace jinguan

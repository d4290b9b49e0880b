#include "quality/Authenticity.h"

#include "base/CsvTable.h"
#include "quality/Probability.h"

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
    Q_DECLARE_TR_FUNCTIONS( jinguan::Authenticity )
};

constexpr qint64 sHour = 3600;

/** What each kind of check needs. */
const QMap<QString, QStringList> sParameters { { QStringLiteral( "repeat" ), { "length", "distinct", "expected" } },
  { QStringLiteral( "flat" ), { "length", "above", "expected" } }, { QStringLiteral( "digits" ), { "least", "count", "p", "missing" } },
  { QStringLiteral( "limit" ), { "width", "count", "p" } }, { QStringLiteral( "edits" ), { "count", "p" } } };

QString moment( UtcSeconds at )
{
  return local( at ).toString( QStringLiteral( "yyyy-MM-dd hh:mm" ) );
}

/** `3e-07`, `0.02`. */
QString chanceText( double chance )
{
  if ( chance < 1e-99 )
    return QStringLiteral( "<1e-99" );
  return chance < 0.001 ? QString::number( chance, 'e', 0 ) : QString::number( chance, 'g', 2 );
}
} // namespace

bool ReportingDeadline::isShortBefore( UtcSeconds at ) const
{
  const QDateTime when = local( at );
  // The next deadline at or after the moment.
  QDate due( when.date() );
  if ( isMonthly )
    due = QDate( due.year(), due.month(), std::min( day, due.daysInMonth() ) );
  QDateTime deadline( due, QTime( hour, 0 ), displayZone() );
  if ( deadline < when )
  {
    due = isMonthly ? due.addMonths( 1 ) : due.addDays( 1 );
    if ( isMonthly )
      due = QDate( due.year(), due.month(), std::min( day, due.daysInMonth() ) );
    deadline = QDateTime( due, QTime( hour, 0 ), displayZone() );
  }
  return when.secsTo( deadline ) <= hoursBefore * sHour;
}

double ReportingDeadline::share() const
{
  return hoursBefore / ( isMonthly ? 24 * 365.2425 / 12 : 24.0 );
}

/** What a run works on. */
struct Authenticity::Run
{
    const QList<Station> &stations;
    const ReadingStore &store;
    TimeRange range;
    QHash<QString, const Station *> known;
    QMap<QString, QList<Series>> byIndicator;
    QList<AuthenticityFinding> findings;

    QString name( const QString &code ) const
    {
      const Station *station = known.value( code );
      return station ? station->name.text() : code;
    }
};

QString Authenticity::caution()
{
  return Text::tr( "Each line is an indication, not a proof: a building site, a coarse instrument or a test after repair looks the same. "
                   "Ask those who run the station." );
}

QString Authenticity::name( const QString &check ) const
{
  return mChecks.value( check ).name.text();
}

bool Authenticity::isLookedAt( const QString &check, const QString &indicator ) const
{
  return mChecks.contains( check ) && !mChecks.value( check ).without.contains( indicator );
}

Result<Authenticity> Authenticity::load( const QString &folder, const Catalogue &catalogue, const Evaluator &evaluator )
{
  const Result<CsvTable> table =
    CsvTable::read( folder + QStringLiteral( "/authenticity.csv" ), { "id", "name_zh", "name_en", "kind", "parameters" } );
  if ( !table )
    return table.error();
  Authenticity authenticity( catalogue, evaluator );
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const QString id = table->text( row, QStringLiteral( "kind" ) );
    Check check { { table->text( row, QStringLiteral( "name_zh" ) ), table->text( row, QStringLiteral( "name_en" ) ) }, {},
      table->list( row, QStringLiteral( "without" ) ) };
    for ( const QString &parameter : table->list( row, QStringLiteral( "parameters" ) ) )
    {
      bool ok = false;
      check.numbers.insert( parameter.section( QLatin1Char( '=' ), 0, 0 ), parameter.section( QLatin1Char( '=' ), 1 ).toDouble( &ok ) );
      if ( !ok )
        return table->errorAt( row, Text::tr( "“%1” is no parameter; they are written name=number." ).arg( parameter ) );
    }
    if ( !sParameters.contains( id ) )
      return table->errorAt( row, Text::tr( "“%1” is no kind of check." ).arg( id ) );
    for ( const QString &needed : sParameters.value( id ) )
    {
      if ( !check.numbers.contains( needed ) )
        return table->errorAt( row, Text::tr( "The parameter “%1” is missing." ).arg( needed ) );
    }
    authenticity.mChecks.insert( id, check );
    authenticity.mOrder.append( id );
  }
  const Result<CsvTable> deadlines =
    CsvTable::read( folder + QStringLiteral( "/deadlines.csv" ), { "id", "name_zh", "name_en", "every", "day", "hour", "hours_before" } );
  if ( !deadlines )
    return deadlines.error();
  for ( int row = 0; row < deadlines->rowCount(); ++row )
  {
    ReportingDeadline deadline;
    deadline.id = deadlines->text( row, QStringLiteral( "id" ) );
    deadline.name = { deadlines->text( row, QStringLiteral( "name_zh" ) ), deadlines->text( row, QStringLiteral( "name_en" ) ) };
    deadline.isMonthly = deadlines->text( row, QStringLiteral( "every" ) ) == QLatin1String( "month" );
    deadline.day = static_cast<int>( deadlines->number( row, QStringLiteral( "day" ), 1 ) );
    deadline.hour = static_cast<int>( deadlines->number( row, QStringLiteral( "hour" ), -1 ) );
    deadline.hoursBefore = static_cast<int>( deadlines->number( row, QStringLiteral( "hours_before" ), 0 ) );
    if ( deadline.hour < 0 || deadline.hour > 23 || deadline.hoursBefore <= 0 || deadline.day < 1 || deadline.day > 31
      || deadline.share() >= 1 )
      return deadlines->errorAt( row, Text::tr( "A deadline needs its hour (0 to 23) and how many hours before it are looked at." ) );
    authenticity.mDeadlines.append( deadline );
  }
  return authenticity;
}

Result<QList<AuthenticityFinding>> Authenticity::run(
  const QList<Station> &stations, const ReadingStore &store, const QString &element, const TimeRange &range, Progress &progress ) const
{
  const Result<QList<Series>> all = store.series();
  if ( !all )
    return all.error();
  Run run { stations, store, range, {}, {}, {} };
  for ( const Station &station : stations )
    run.known.insert( station.code, &station );
  for ( const Series &series : *all )
  {
    const Indicator *indicator = mCatalogue->indicator( series.key.indicator );
    if ( series.key.method == Method::Automatic && series.key.issued == 0 && run.known.contains( series.key.station ) && indicator
      && ( element.isEmpty() || indicator->elements.contains( element ) ) )
      run.byIndicator[series.key.indicator].append( series );
  }
  qsizetype done = 0;
  for ( auto it = run.byIndicator.begin(); it != run.byIndicator.end(); ++it )
  {
    progress.report( static_cast<double>( done++ ) / static_cast<double>( run.byIndicator.size() ),
      Text::tr( "Looking for touched values: %1" ).arg( mCatalogue->indicator( it.key() )->name.text() ) );
    for ( const Period period : { Period::Hour, Period::FourHours, Period::Day } )
    {
      if ( progress.isCancelled() )
        return Error { Text::tr( "The check was cancelled." ), {}, {} };
      if ( const Result<void> checked = checkIndicator( run, it.key(), period ); !checked )
        return checked.error();
    }
  }
  if ( const Result<void> checked = checkEdits( run ); !checked )
    return checked.error();
  std::stable_sort( run.findings.begin(), run.findings.end(), [this]( const AuthenticityFinding &a, const AuthenticityFinding &b ) {
    const qsizetype first = mOrder.indexOf( a.check );
    const qsizetype second = mOrder.indexOf( b.check );
    return first != second ? first < second : a.chance < b.chance;
  } );
  return run.findings;
}

Result<void> Authenticity::checkIndicator( Run &run, const QString &indicator, Period period ) const
{
  QList<TouchSeries> list;
  QList<Series> of;
  for ( const Series &series : run.byIndicator.value( indicator ) )
  {
    const Result<QList<Reading>> readings = run.store.received( series.id, period, run.range );
    if ( !readings )
      return readings.error();
    TouchSeries one { series.key.station, indicator, static_cast<qint64>( period ), {} };
    one.points.reserve( readings->size() );
    for ( const Reading &reading : *readings )
      one.points.append( { reading.begin, reading.value, reading.flag,
        isValid( reading.flag ) && !std::isnan( reading.value ) && !reading.belowDetection } );
    if ( one.points.isEmpty() )
      continue;
    list.append( one );
    of.append( series );
  }
  if ( list.isEmpty() )
    return {};
  for ( qsizetype i = 0; i < list.size(); ++i )
  {
    checkSeries( run, list.at( i ), of.at( i ) );
    checkLimits( run, list.at( i ), of.at( i ), period );
  }
  if ( !isLookedAt( QStringLiteral( "repeat" ), indicator ) )
    return {};
  const QString id = QStringLiteral( "repeat" );
  QMap<std::pair<int, int>, qsizetype> longest; // of each pair of series the place of its finding; further blocks are counted
  QMap<qsizetype, int> further;
  for ( const RepeatedBlock &block :
    touch::repeatedBlocks( list, static_cast<int>( number( id, "length" ) ), static_cast<int>( number( id, "distinct" ) ) ) )
  {
    if ( block.expected > number( id, "expected" ) )
      continue;
    const std::pair<int, int> pair { block.firstSeries, block.secondSeries };
    if ( longest.contains( pair ) )
    {
      ++further[longest.value( pair )];
      continue;
    }
    longest.insert( pair, run.findings.size() );
    const TouchSeries &there = list.at( block.firstSeries );
    const TouchSeries &here = list.at( block.secondSeries );
    AuthenticityFinding finding { id, here.station, indicator, here.points.at( block.second ).begin,
      here.points.at( block.second + block.length - 1 ).begin, there.station, there.points.at( block.first ).begin, block.length,
      block.expected, true, {}, of.at( block.secondSeries ).isDemo || of.at( block.firstSeries ).isDemo };
    finding.evidence = Text::tr(
      "%1 consecutive values from %2 at %3 are the same as those from %4 at %5; by chance that is expected %6 times in these data." )
                         .arg( QString::number( block.length ), moment( finding.from ), run.name( here.station ),
                           moment( finding.otherFrom ), run.name( there.station ), chanceText( block.expected ) );
    run.findings.append( finding );
  }
  for ( auto it = further.begin(); it != further.end(); ++it )
    run.findings[it.key()].evidence += QLatin1Char( ' ' ) + Text::tr( "%n further block(s) of these two are alike.", nullptr, it.value() );
  return {};
}

void Authenticity::checkSeries( Run &run, const TouchSeries &series, const Series &of ) const
{
  const Indicator *indicator = mCatalogue->indicator( series.indicator );
  if ( const QString id = QStringLiteral( "flat" ); isLookedAt( id, series.indicator ) )
  {
    // The level is given in the unit of the catalogue, values stand in their own.
    const Result<double> factor = mCatalogue->convert( 1, of.unit, indicator->unit );
    for ( const FlatRun &flat :
      touch::flatRuns( series, static_cast<int>( number( id, "length" ) ), number( id, "above" ) / ( factor ? *factor : 1 ) ) )
    {
      if ( flat.expected > number( id, "expected" ) )
        continue;
      const UtcSeconds from = series.points.at( flat.first ).begin;
      AuthenticityFinding finding { id, series.station, series.indicator, from, from + ( flat.length - 1 ) * series.period, {}, 0,
        flat.length, flat.expected, true, {}, of.isDemo };
      finding.evidence =
        Text::tr( "The value %1 stands %2 periods on end from %3; by chance that is expected %4 times in this series." )
          .arg( QString::number( flat.value ), QString::number( flat.length ), moment( from ), chanceText( flat.expected ) );
      run.findings.append( finding );
    }
  }
  const QString id = QStringLiteral( "digits" );
  const std::optional<DigitTest> digits = isLookedAt( id, series.indicator )
    ? touch::lastDigits( series, number( id, "least" ), static_cast<qint64>( number( id, "count" ) ) )
    : std::nullopt;
  if ( !digits || digits->p > number( id, "p" ) || digits->missing < number( id, "missing" ) )
    return;
  AuthenticityFinding finding { id, series.station, series.indicator, series.points.first().begin, series.points.last().begin, {}, 0,
    digits->count, digits->p, false, {}, of.isDemo };
  QStringList counts;
  for ( size_t digit = 0; digit < digits->digits.size(); ++digit )
    counts.append( QStringLiteral( "%1: %2" ).arg( digit ).arg( digits->digits.at( digit ) ) );
  finding.evidence =
    Text::tr( "Last digits of %1 values: %2. %n digit(s) hardly occur; a coarse resolution or a conversion of units does the same.",
      nullptr, digits->missing )
      .arg( QString::number( digits->count ), counts.join( QStringLiteral( ", " ) ) );
  run.findings.append( finding );
}

void Authenticity::checkLimits( Run &run, const TouchSeries &series, const Series &of, Period period ) const
{
  const QString id = QStringLiteral( "limit" );
  const Indicator *indicator = mCatalogue->indicator( series.indicator );
  const Result<double> factor = mCatalogue->convert( 1, of.unit, indicator->unit );
  const Station *station = run.known.value( series.station );
  if ( !isLookedAt( id, series.indicator ) || !factor || !station )
    return;
  QSet<double> seen;
  for ( const LimitLine &line : mEvaluator->limits( series.indicator, period, series.points.last().begin, *station ) )
  {
    if ( line.isLower || line.value <= 0 || seen.contains( line.value ) )
      continue;
    seen.insert( line.value );
    const std::optional<LimitTest> test =
      touch::justUnder( series, line.value / *factor, number( id, "width" ), static_cast<qint64>( number( id, "count" ) ) );
    if ( !test || test->p > number( id, "p" ) )
      continue;
    AuthenticityFinding finding { id, series.station, series.indicator, series.points.first().begin, series.points.last().begin, {}, 0,
      test->under, test->p, false, {}, of.isDemo };
    finding.evidence = Text::tr( "%1 values lie just under %2 and %3 just over it; expected were %4 % under." )
                         .arg( QString::number( test->under ), line.label.text(), QString::number( test->over ),
                           QString::number( test->expectedShare * 100, 'f', 0 ) );
    run.findings.append( finding );
  }
}

Result<void> Authenticity::checkEdits( Run &run ) const
{
  const QString id = QStringLiteral( "edits" );
  if ( !mChecks.contains( id ) )
    return {};
  const Result<QList<ReplacedReading>> replaced = run.store.replaced( { 0, std::numeric_limits<qint64>::max() } );
  if ( !replaced )
    return replaced.error();
  struct Changes
  {
      QMap<qint64, UtcSeconds> deliveries; //!< each counts once: a file replaces many values
      qint64 values = 0;
      qint64 lowered = 0;
      UtcSeconds first = 0;
      UtcSeconds last = 0;
      bool isDemo = false;
  };
  QMap<QString, Changes> byStation;
  QHash<SeriesId, const Series *> series;
  for ( const QList<Series> &list : std::as_const( run.byIndicator ) )
  {
    for ( const Series &one : list )
      series.insert( one.id, &one );
  }
  for ( const ReplacedReading &one : *replaced )
  {
    const Series *of = series.value( one.series );
    if ( !of || one.before.begin < run.range.from || one.before.begin >= run.range.to )
      continue;
    Changes &changes = byStation[of->key.station];
    changes.first = changes.values == 0 ? one.before.begin : std::min( changes.first, one.before.begin );
    changes.last = std::max( changes.last, one.before.begin );
    ++changes.values;
    changes.lowered += one.after.value < one.before.value;
    changes.deliveries.insert( one.delivery, one.at );
    changes.isDemo = changes.isDemo || of->isDemo;
  }
  for ( auto it = byStation.begin(); it != byStation.end(); ++it )
  {
    for ( const ReportingDeadline &deadline : mDeadlines )
    {
      const qint64 all = it->deliveries.size();
      const qint64 near =
        std::count_if( it->deliveries.begin(), it->deliveries.end(), [&]( UtcSeconds at ) { return deadline.isShortBefore( at ); } );
      const double p = probability::binomialTail( near, all, deadline.share() );
      if ( all < number( id, "count" ) || p > number( id, "p" ) )
        continue;
      AuthenticityFinding finding { id, it.key(), {}, it->first, it->last, {}, 0, near, p, false, {}, it->isDemo };
      finding.evidence =
        Text::tr( "%1 of %2 deliveries that replaced values came within %3 h before the deadline “%4”; %5 of %6 values were lowered." )
          .arg( QString::number( near ), QString::number( all ), QString::number( deadline.hoursBefore ), deadline.name.text(),
            QString::number( it->lowered ), QString::number( it->values ) );
      run.findings.append( finding );
    }
  }
  return {};
}

} // namespace jinguan

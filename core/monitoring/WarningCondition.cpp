#include "monitoring/WarningCondition.h"

#include "base/Durations.h"
#include "monitoring/LimitTables.h"
#include "monitoring/NoiseAssessment.h"

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
/** Compares measures with the open and close number of a rule. */
class Gate
{
  public:
    Gate( const WarningRule &rule, const WarningThreshold &threshold )
      : mBelow( rule.below ), mOpen( threshold.open ), mClose( threshold.close.value_or( threshold.open * ratio( rule ) ) )
    {}

    WarningSample sample( UtcSeconds begin, UtcSeconds end, double measure ) const
    {
      const bool opens = mBelow ? measure < mOpen : measure > mOpen;
      return { begin, end, measure, opens, !opens && ( mBelow ? measure >= mClose : measure <= mClose ) };
    }

  private:
    /** The share of the open number at which a run ends; towards the good side. */
    static double ratio( const WarningRule &rule ) { return rule.below ? 1 / rule.closeRatio : rule.closeRatio; }

    bool mBelow;
    double mOpen;
    double mClose;
};

/** A value below detection may be anything down to nothing. */
double worstOf( const Reading &reading, bool below )
{
  return reading.belowDetection && !below ? 0 : reading.value;
}

QList<WarningSample> ofThreshold( const WarningRule &rule, const Gate &gate, const QList<Reading> &readings, Period period )
{
  QList<WarningSample> samples;
  samples.reserve( readings.size() );
  for ( const Reading &reading : readings )
    samples.append( gate.sample( reading.begin, endOf( reading.begin, period ), worstOf( reading, rule.below ) ) );
  return samples;
}

/** Against the lowest (or highest) value of the window before. */
QList<WarningSample> ofRise( const WarningRule &rule, const Gate &gate, const QList<Reading> &readings, Period period )
{
  QList<WarningSample> samples;
  qsizetype first = 0;
  for ( qsizetype i = 0; i < readings.size(); ++i )
  {
    while ( readings.at( first ).begin < readings.at( i ).begin - rule.window )
      ++first;
    double reference = readings.at( i ).value;
    for ( qsizetype j = first; j < i; ++j )
      reference = rule.below ? std::max( reference, readings.at( j ).value ) : std::min( reference, readings.at( j ).value );
    samples.append( gate.sample( readings.at( i ).begin, endOf( readings.at( i ).begin, period ), readings.at( i ).value - reference ) );
  }
  return samples;
}

/** Values in a row, each beyond the one before; a gap begins anew. */
QList<WarningSample> ofClimb( const WarningRule &rule, const Gate &gate, const QList<Reading> &readings, Period period )
{
  QList<WarningSample> samples;
  const qint64 step = static_cast<qint64>( period );
  int steps = 0;
  double total = 0;
  for ( qsizetype i = 0; i < readings.size(); ++i )
  {
    const double change = i > 0 ? readings.at( i ).value - readings.at( i - 1 ).value : 0;
    const bool goesOn = i > 0 && readings.at( i ).begin - readings.at( i - 1 ).begin <= std::max<qint64>( step, 1 )
      && ( rule.below ? change < 0 : change > 0 );
    steps = goesOn ? steps + 1 : 0;
    total = goesOn ? total + change : 0;
    WarningSample sample = gate.sample( readings.at( i ).begin, endOf( readings.at( i ).begin, period ), total );
    sample.opens = sample.opens && steps >= rule.count;
    sample.closes = !goesOn;
    samples.append( sample );
  }
  return samples;
}

QList<WarningSample> ofStuck( const WarningRule &rule, const QList<Reading> &readings, Period period )
{
  QList<WarningSample> samples;
  qsizetype first = 0;
  for ( qsizetype i = 0; i < readings.size(); ++i )
  {
    const Reading &reading = readings.at( i );
    // Below detection and plain zero repeat by nature; across a gap nobody knows.
    const bool same = i > 0 && reading.value == readings.at( i - 1 ).value && !reading.belowDetection && reading.value != 0
      && reading.begin - readings.at( i - 1 ).begin <= std::max<qint64>( static_cast<qint64>( period ), 1 );
    if ( !same )
      first = i;
    const UtcSeconds end = endOf( reading.begin, period );
    const qint64 length = end - readings.at( first ).begin;
    const bool stuck = first < i && length >= rule.window;
    samples.append( { reading.begin, end, static_cast<double>( length ), stuck, first == i } );
  }
  return samples;
}
} // namespace

QList<WarningSample> WarningCondition::ofSeries(
  const WarningRule &rule, const WarningThreshold &threshold, const QList<Reading> &readings, Period period ) const
{
  const Gate gate( rule, threshold );
  switch ( rule.kind )
  {
    case WarningKind::Threshold:
    case WarningKind::Forecast:
      return ofThreshold( rule, gate, readings, period );
    case WarningKind::Rise:
      return ofRise( rule, gate, readings, period );
    case WarningKind::Climb:
      return ofClimb( rule, gate, readings, period );
    case WarningKind::Stuck:
      return ofStuck( rule, readings, period );
    case WarningKind::Grade:
    case WarningKind::NoData:
    case WarningKind::Neighbours:
    case WarningKind::Upstream:
      break;
  }
  return {};
}

QList<WarningSample> WarningCondition::ofGrade(
  const WarningRule &rule, const WarningThreshold &threshold, const StationReadings &readings, const QString &indicator ) const
{
  QMap<UtcSeconds, QList<Evaluator::Value>> moments;
  for ( auto series = readings.byIndicator.begin(); series != readings.byIndicator.end(); ++series )
  {
    if ( !indicator.isEmpty() && series.key() != indicator )
      continue;
    for ( const Reading &reading : series.value() )
      moments[reading.begin].append( { series.key(), reading.value, readings.period, reading.begin, reading.belowDetection } );
  }
  QList<WarningSample> samples;
  const int close = static_cast<int>( threshold.close.value_or( threshold.open - 1 ) );
  for ( auto moment = moments.begin(); moment != moments.end(); ++moment )
  {
    const Grade grade = indicator.isEmpty() ? mEvaluator.stationGrade( rule.element, *readings.station, *moment, moment.key() )
                                            : mEvaluator.grade( moment->first(), *readings.station );
    // Without a verdict there is nothing to open or to close with.
    if ( !grade.isGraded() )
      continue;
    samples.append( { moment.key(), endOf( moment.key(), readings.period ), static_cast<double>( grade.level ),
      grade.level >= threshold.open, grade.level <= close } );
  }
  return samples;
}

QList<WarningSample> WarningCondition::ofVerdictRise(
  const WarningRule &rule, const WarningThreshold &threshold, const StationReadings &readings ) const
{
  QList<Reading> levels;
  for ( const WarningSample &verdict : ofGrade( rule, threshold, readings, QString() ) )
    levels.append( { verdict.begin, verdict.measure, QualityFlag::Valid, false } );
  return ofRise( rule, Gate( rule, threshold ), levels, readings.period );
}

QList<WarningSample> WarningCondition::ofNoise(
  const WarningThreshold &threshold, const StationReadings &readings, const QString &indicator ) const
{
  QList<WarningSample> samples;
  const QList<Reading> hours = readings.byIndicator.value( QStringLiteral( "Leq" ) );
  const QString noiseClass = readings.station->attributes.value( QStringLiteral( "noise_class" ) ).toString();
  if ( hours.isEmpty() || noiseClass.isEmpty() )
    return samples;
  const bool night = indicator == QLatin1String( "Ln" );
  const LimitTables &limits = mEvaluator.limitTables();
  const NoiseAssessment assessment( mEvaluator.standards(), limits );
  const auto dayStart = static_cast<qint64>( limits.noiseRule( QStringLiteral( "day_start" ), 6 ) );
  const auto nightStart = static_cast<qint64>( limits.noiseRule( QStringLiteral( "night_start" ), 22 ) );
  const UtcSeconds last = endOf( hours.last().begin, readings.period );
  const int close = static_cast<int>( threshold.close.value_or( threshold.open - 1 ) );
  auto from = hours.cbegin();
  for ( QDate day = local( hours.first().begin ).date().addDays( -1 ); day <= local( last ).date(); day = day.addDays( 1 ) )
  {
    const UtcSeconds start = QDateTime( day, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch() + dayStart * secondsPerHour;
    const UtcSeconds change = start + ( nightStart - dayStart ) * secondsPerHour;
    const UtcSeconds begin = night ? change : start;
    const UtcSeconds end = night ? start + secondsPerDay : change;
    if ( end > last )
      break; // not over yet
    from = std::find_if( from, hours.cend(), [start]( const Reading &reading ) { return reading.begin >= start; } );
    const auto until =
      std::find_if( from, hours.cend(), [start]( const Reading &reading ) { return reading.begin >= start + secondsPerDay; } );
    const NoiseDay judged = assessment.day( QList<Reading>( from, until ), 3600, day, noiseClass );
    const std::optional<bool> meets = night ? judged.nightMeets : judged.dayMeets;
    if ( !meets )
      continue;
    const int level = *meets ? 1 : 2;
    samples.append( { begin, end, static_cast<double>( level ), level >= threshold.open, level <= close } );
  }
  return samples;
}

QList<WarningSample> WarningCondition::ofSilence( const WarningRule &rule, const QList<Reading> &readings, Period period, UtcSeconds now )
{
  QList<WarningSample> samples;
  for ( qsizetype i = 0; i < readings.size(); ++i )
  {
    const UtcSeconds known = endOf( readings.at( i ).begin, period );
    const bool isLast = i + 1 == readings.size();
    const UtcSeconds next = isLast ? now : endOf( readings.at( i + 1 ).begin, period );
    if ( next - known > rule.window )
    {
      samples.append( { known + rule.window, known + rule.window, static_cast<double>( next - known ), true, false } );
      if ( !isLast )
        samples.append( { readings.at( i + 1 ).begin, next, 0, false, true } );
    }
  }
  return samples;
}

QList<WarningSample> WarningCondition::ofNeighbours( const WarningRule &rule, const WarningThreshold &threshold,
  const QList<Reading> &readings, const QList<QList<Reading>> &others, Period period )
{
  const Gate gate( rule, threshold );
  QHash<UtcSeconds, QList<double>> around;
  for ( const QList<Reading> &series : others )
  {
    for ( const Reading &reading : series )
      around[reading.begin].append( reading.value );
  }
  QList<WarningSample> samples;
  for ( const Reading &reading : readings )
  {
    QList<double> values = around.value( reading.begin );
    if ( values.size() < rule.count )
      continue;
    std::sort( values.begin(), values.end() );
    const qsizetype middle = values.size() / 2;
    const double median = values.size() % 2 == 1 ? values.at( middle ) : ( values.at( middle - 1 ) + values.at( middle ) ) / 2;
    samples.append( gate.sample( reading.begin, endOf( reading.begin, period ), std::abs( reading.value - median ) ) );
  }
  return samples;
}

} // namespace jinguan

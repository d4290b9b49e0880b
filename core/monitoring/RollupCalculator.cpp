#include "monitoring/RollupCalculator.h"

#include "base/LocalDay.h"
#include "monitoring/Catalogue.h"
#include "monitoring/NoiseLevels.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace jinguan
{

namespace
{
const QString sOzone = QStringLiteral( "O3" );
constexpr qint64 sHour = 3600;
constexpr int sEight = 8;
/** Readings of an hour further apart than this do not stand for the time between them. */
constexpr qint64 sLongestStep = 900;
/** What a single reading stands for where nothing tells its step. */
constexpr qint64 sLoneSample = 60;
/** Unit vectors whose sum is shorter than this share of their number cancel each other. */
constexpr double sCancelled = 1e-6;

/** Sum with the lost digits carried along, so that the order of a million values does not matter. */
double sumOf( const QList<double> &values )
{
  double sum = 0;
  double lost = 0;
  for ( const double value : values )
  {
    const double next = sum + value;
    lost += std::abs( sum ) >= std::abs( value ) ? ( sum - next ) + value : ( value - next ) + sum;
    sum = next;
  }
  return sum + lost;
}

std::optional<double> directionOf( const QList<double> &degrees )
{
  double north = 0;
  double east = 0;
  for ( const double each : degrees )
  {
    north += std::cos( each * std::numbers::pi / 180 );
    east += std::sin( each * std::numbers::pi / 180 );
  }
  if ( std::hypot( north, east ) < sCancelled * static_cast<double>( degrees.size() ) )
    return std::nullopt;
  const double direction = std::atan2( east, north ) * 180 / std::numbers::pi;
  return direction < 0 ? direction + 360 : direction;
}

double hydrogenMean( const QList<double> &values )
{
  QList<double> concentrations;
  concentrations.reserve( values.size() );
  for ( const double value : values )
    concentrations.append( std::pow( 10.0, -value ) );
  return -std::log10( sumOf( concentrations ) / static_cast<double>( values.size() ) );
}

/** The distance of the readings of an hour: the shortest between two of them. */
qint64 stepOf( const QList<Reading> &inputs, Period of )
{
  const qint64 least = std::max<qint64>( 1, static_cast<qint64>( of ) );
  if ( inputs.size() < 2 )
    return of == Period::Sample ? sLoneSample : least;
  qint64 step = sLongestStep;
  for ( qsizetype i = 1; i < inputs.size(); ++i )
  {
    const qint64 apart = inputs.at( i ).begin - inputs.at( i - 1 ).begin;
    if ( apart > 0 )
      step = std::min( step, apart );
  }
  return std::max( step, least );
}
} // namespace

RollupCalculator::RollupCalculator( const RollupRules &rules, const QString &indicator, const QString &unit )
  : mRules( rules ), mIndicator( indicator )
{
  const Indicator *known = rules.catalogue().indicator( indicator );
  const Result<double> factor = known ? rules.catalogue().convert( 1, unit, known->unit ) : Result<double>( 1.0 );
  // Values in a unit that does not belong to the pollutant cannot be judged by the law; they get plain means.
  mFollowsAir = rules.followsAirStatistics( indicator ) && known && factor;
  mHasEightHours = mFollowsAir && indicator == sOzone;
  if ( factor )
    mFactor = *factor;
}

bool RollupCalculator::computes( Period target ) const
{
  return mRules.rule( mIndicator, target, QDate( 2020, 1, 1 ) ).method != RollupMethod::None;
}

std::optional<double> RollupCalculator::combine( RollupMethod method, const QList<double> &values )
{
  switch ( method )
  {
    case RollupMethod::None:
      break;
    case RollupMethod::Mean:
      return sumOf( values ) / static_cast<double>( values.size() );
    case RollupMethod::Sum:
      return sumOf( values );
    case RollupMethod::Energy:
      return noise::energyMean( values );
    case RollupMethod::Direction:
      return directionOf( values );
    case RollupMethod::Hydrogen:
      return hydrogenMean( values );
    case RollupMethod::Largest:
      return *std::max_element( values.begin(), values.end() );
    case RollupMethod::Smallest:
      return *std::min_element( values.begin(), values.end() );
  }
  return std::nullopt;
}

std::optional<double> RollupCalculator::counting( const Reading &reading, RollupMethod method ) const
{
  if ( !isValid( reading.flag ) || !std::isfinite( reading.value ) || ( mFollowsAir && reading.value < 0 ) )
    return std::nullopt;
  return reading.belowDetection && method == RollupMethod::Mean ? reading.value / 2 : reading.value;
}

RollupValue RollupCalculator::generic( const RollupRule &rule, UtcSeconds begin, const QList<double> &values, qint64 whole ) const
{
  RollupValue result;
  result.begin = begin;
  result.inputs = static_cast<int>( values.size() );
  result.edition = rule.edition;
  result.clause = rule.clause;
  if ( !rule.hasEdition )
  {
    result.state = RollupState::NoEdition;
    return result;
  }
  double required = rule.minimum;
  if ( rule.unit == RollupRule::Unit::Minutes )
    required = rule.minimum * 60 * static_cast<double>( whole ) / sHour;
  else if ( rule.unit == RollupRule::Unit::Percent )
    required = rule.minimum / 100 * static_cast<double>( whole );
  result.required = std::max( 1, static_cast<int>( std::ceil( required - 1e-9 ) ) );
  const std::optional<double> value = values.isEmpty() ? std::nullopt : combine( rule.method, values );
  if ( value )
    result.value = *value;
  result.state = value && result.inputs >= result.required ? RollupState::Valid : RollupState::TooFew;
  return result;
}

RollupValue RollupCalculator::hour( UtcSeconds begin, Period of, const QList<Reading> &inputs )
{
  const QDate day = localday::dateOf( begin );
  if ( day != mHourRuleDay )
  {
    mHourRule = mRules.rule( mIndicator, Period::Hour, day );
    mHourRuleDay = day;
  }
  QList<double> values;
  values.reserve( inputs.size() );
  for ( const Reading &reading : inputs )
  {
    if ( const std::optional<double> value = counting( reading, mHourRule.method ) )
      values.append( *value );
  }
  RollupValue result = generic( mHourRule, begin, values, sHour / stepOf( inputs, of ) );
  if ( mFollowsAir && std::isfinite( result.value ) )
    result.value = std::round( result.value * 1e6 ) / 1e6; // as AirStatistics::hours()
  return result;
}

QList<RollupValue> RollupCalculator::eightHours( const QList<Reading> &hours, UtcSeconds from, UtcSeconds to ) const
{
  std::map<UtcSeconds, double> values;
  for ( const Reading &reading : hours )
  {
    if ( const std::optional<double> value = counting( reading, RollupMethod::Mean ) )
      values[reading.begin] = *value;
  }
  QList<RollupValue> result;
  QDate ruled;
  RollupRule rule;
  for ( UtcSeconds last = localday::ceilTo( from, sHour ); last < to; last += sHour )
  {
    const UtcSeconds begin = last - ( sEight - 1 ) * sHour;
    QList<double> window;
    for ( auto it = values.lower_bound( begin ); it != values.end() && it->first <= last; ++it )
      window.append( it->second );
    if ( window.isEmpty() )
      continue;
    if ( const QDate day = localday::dateOf( last ); day != ruled )
    {
      ruled = day;
      const std::optional<int> minimum = mRules.hoursOfEight( mIndicator, day );
      const QString edition = mRules.airEdition( day );
      rule = { RollupMethod::Mean, double( minimum.value_or( sEight ) ), RollupRule::Unit::Inputs, !edition.isEmpty(), edition,
        QStringLiteral( "table 4" ), true };
    }
    RollupValue value = generic( rule, begin, window, sEight );
    if ( std::isfinite( value.value ) )
      value.value = std::round( value.value * 1e6 ) / 1e6;
    result.append( value );
  }
  return result;
}

QList<RollupValue> RollupCalculator::airDays( const QList<Reading> &hours, const QDate &from, const QDate &to ) const
{
  QList<Reading> converted = hours;
  for ( Reading &reading : converted )
    reading.value *= mFactor;
  QList<RollupValue> result;
  for ( const AirDayValue &day : mRules.air().days( mIndicator, converted, from, to, {} ) )
  {
    RollupValue value;
    value.begin = localday::beginOf( day.day );
    if ( day.value )
      value.value = day.value->toDouble() / mFactor;
    value.inputs = day.validInputs;
    value.required = day.requiredInputs;
    value.edition = mRules.airEdition( day.day );
    value.state = value.edition.isEmpty() ? RollupState::NoEdition : day.valid ? RollupState::Valid : RollupState::TooFew;
    value.clause = QStringLiteral( "table 4" );
    result.append( value );
  }
  return result;
}

QList<RollupValue> RollupCalculator::days(
  Statistic statistic, const QList<Reading> &inputs, Period of, const QDate &from, const QDate &to ) const
{
  const bool byAir = mFollowsAir && of == Period::Hour && mHasEightHours == ( statistic == Statistic::MaxEightHours );
  QList<RollupValue> lawful;
  if ( byAir )
    lawful = airDays( inputs, from, to );
  else if ( statistic == Statistic::MaxEightHours )
    return {};
  QList<RollupValue> result;
  qsizetype input = 0;
  for ( QDate day = from; day <= to; day = day.addDays( 1 ) )
  {
    const UtcSeconds begin = localday::beginOf( day );
    const UtcSeconds end = begin + 86400;
    const RollupRule rule = mRules.rule( mIndicator, Period::Day, day );
    QList<double> values;
    bool any = false;
    for ( ; input < inputs.size() && inputs.at( input ).begin < end; ++input )
    {
      if ( inputs.at( input ).begin < begin )
        continue;
      any = true;
      if ( const std::optional<double> value = counting( inputs.at( input ), rule.method ) )
        values.append( *value );
    }
    if ( !any )
      continue;
    if ( byAir )
      result.append( lawful.at( from.daysTo( day ) ) );
    else
      result.append( generic( rule, begin, values, 86400 / std::max<qint64>( 1, static_cast<qint64>( of ) ) ) );
  }
  return result;
}

RollupValue RollupCalculator::airMonth( const QList<Reading> &days, const QDate &first ) const
{
  const QDate last = first.addMonths( 1 ).addDays( -1 );
  QList<AirDayValue> values;
  for ( const Reading &reading : days )
  {
    AirDayValue day;
    day.day = localday::dateOf( reading.begin );
    const std::optional<double> value = counting( reading, RollupMethod::Mean );
    day.value = value ? Decimal::fromDouble( *value * mFactor ) : std::nullopt;
    day.valid = day.value.has_value();
    values.append( day );
  }
  const Figure figure = mRules.air().mean( mIndicator, values, first, last, {} );
  RollupValue result;
  result.begin = localday::beginOf( first );
  if ( figure.value )
    result.value = figure.value->toDouble() / mFactor;
  result.inputs = figure.validInputs;
  result.required = figure.requiredInputs;
  result.state = figure.state == Figure::State::Valid ? RollupState::Valid
    : figure.state == Figure::State::NoEdition        ? RollupState::NoEdition
                                                      : RollupState::TooFew;
  result.edition = figure.basis.edition;
  result.clause = figure.basis.clause;
  return result;
}

RollupValue RollupCalculator::month( Statistic statistic, const QList<Reading> &days, const QDate &day ) const
{
  const QDate first( day.year(), day.month(), 1 );
  if ( mFollowsAir && mHasEightHours == ( statistic == Statistic::MaxEightHours ) )
    return airMonth( days, first );
  const RollupRule rule = mRules.rule( mIndicator, Period::Month, first );
  QList<double> values;
  for ( const Reading &reading : days )
  {
    if ( const std::optional<double> value = counting( reading, rule.method ) )
      values.append( *value );
  }
  return generic( rule, localday::beginOf( first ), values, first.daysInMonth() );
}

} // namespace jinguan

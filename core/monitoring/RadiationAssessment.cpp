#include "monitoring/RadiationAssessment.h"

#include "monitoring/LimitTables.h"
#include "monitoring/Standards.h"
#include "monitoring/TrailText.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::RadiationAssessment )
};

const QString sDoseUnit = QStringLiteral( "nGy/h" );
const QString sConvention = QStringLiteral( "JINGUAN gamma" );
constexpr double sHundredKilohertz = 100000;
constexpr int sHoursAfterRain = 6;

Basis basisOf( const Standards &standards, const QString &standard, const QDate &day, const QString &clause )
{
  const Edition *edition = standards.inForce( standard, day, defaultRegion() );
  return edition ? Basis::of( *edition, clause ) : Basis { standard, {}, {}, true };
}

struct Moments
{
    double mean = 0;
    double sigma = 0;
};

Moments momentsOf( const QList<double> &values )
{
  Moments moments;
  for ( const double value : values )
    moments.mean += value / static_cast<double>( values.size() );
  double squares = 0;
  for ( const double value : values )
    squares += ( value - moments.mean ) * ( value - moments.mean );
  moments.sigma = values.size() > 1 ? std::sqrt( squares / static_cast<double>( values.size() - 1 ) ) : 0;
  return moments;
}

QList<double> validValues( const QList<Reading> &hours )
{
  QList<double> values;
  for ( const Reading &hour : hours )
  {
    if ( isValid( hour.flag ) && std::isfinite( hour.value ) && hour.value >= 0 )
      values.append( hour.value );
  }
  return values;
}
} // namespace

GammaBaseline RadiationAssessment::baseline( const QList<Reading> &hours, const QDate &day ) const
{
  GammaBaseline result;
  QList<double> values = validValues( hours );
  Figure &figure = result.mean;
  figure.id = QStringLiteral( "baseline" );
  figure.indicator = QStringLiteral( "GAMMA" );
  figure.unit = sDoseUnit;
  figure.validInputs = static_cast<int>( values.size() );
  figure.requiredInputs = static_cast<int>( mLimits.baselineRule( QStringLiteral( "baseline_min_hours" ), 720 ) );
  figure.basis = basisOf( mStandards, sConvention, day, QStringLiteral( "baseline rule" ) );
  if ( values.isEmpty() )
    return result;
  const double k = mLimits.baselineRule( QStringLiteral( "baseline_sigma" ), 3 );
  Moments moments = momentsOf( values );
  for ( int pass = 0; pass < 2; ++pass )
  {
    values.removeIf( [&]( double value ) { return std::abs( value - moments.mean ) > k * moments.sigma; } );
    if ( values.isEmpty() )
      return result;
    moments = momentsOf( values );
  }
  figure.value = Decimal::fromDouble( moments.mean )->rounded( 1 );
  figure.state = figure.basis.edition.isEmpty()  ? Figure::State::NoEdition
    : figure.validInputs < figure.requiredInputs ? Figure::State::TooFew
                                                 : Figure::State::Valid;
  result.sigma = moments.sigma;
  result.low = moments.mean - k * moments.sigma;
  result.high = moments.mean + k * moments.sigma;
  result.far = moments.mean * mLimits.baselineRule( QStringLiteral( "baseline_factor" ), 2 );
  return result;
}

GammaResult RadiationAssessment::gamma(
  const QList<Reading> &hours, const QList<Reading> &rain, const GammaBaseline &baseline, Trail *trail ) const
{
  GammaResult result;
  const QList<double> values = validValues( hours );
  const auto figure = [&]( const QString &id, const QString &unit ) {
    return Figure { id, QStringLiteral( "GAMMA" ), values.isEmpty() ? Figure::State::NoData : baseline.mean.state, {}, unit,
      static_cast<int>( values.size() ), 1, baseline.mean.basis };
  };
  result.mean = figure( QStringLiteral( "mean" ), sDoseUnit );
  result.withinShare = figure( QStringLiteral( "within_background" ), QStringLiteral( "%" ) );
  if ( values.isEmpty() )
    return result;
  result.mean.state = Figure::State::Valid;
  result.mean.value = Decimal::fromDouble( momentsOf( values ).mean )->rounded( 1 );
  result.lowest = *std::min_element( values.cbegin(), values.cend() );
  result.highest = *std::max_element( values.cbegin(), values.cend() );
  if ( !baseline.mean.isValid() )
    return result;
  QMap<UtcSeconds, double> rainAt;
  for ( const Reading &hour : rain )
  {
    if ( isValid( hour.flag ) && hour.value > 0 )
      rainAt.insert( hour.begin, hour.value );
  }
  const double usualRise = mLimits.baselineRule( QStringLiteral( "rain_excess_high" ), 50 );
  for ( const Reading &hour : hours )
  {
    if ( !isValid( hour.flag ) || !( hour.value >= 0 ) )
      continue;
    result.below += hour.value < baseline.low ? 1 : 0;
    result.far += hour.value > baseline.far ? 1 : 0;
    if ( hour.value <= baseline.high )
      continue;
    ++result.above;
    const auto wet = rainAt.lowerBound( hour.begin - sHoursAfterRain * 3600 );
    if ( wet != rainAt.end() && wet.key() <= hour.begin && hour.value - baseline.mean.value->toDouble() <= usualRise )
      ++result.aboveInRain;
  }
  const int within = static_cast<int>( values.size() ) - result.above - result.below;
  result.withinShare.value = Decimal::quotient( Decimal( within * 100LL, 0 ), Decimal( values.size(), 0 ), 1 );
  if ( trail )
  {
    trail->add( Text::tr( "Usual band of the station" ),
      QStringLiteral( "%1 ± %2" )
        .arg( baseline.mean.value->toString(), trailtext::number( baseline.high - baseline.mean.value->toDouble(), 1 ) ),
      QStringLiteral( "%1 – %2 nGy/h" ).arg( trailtext::number( baseline.low, 1 ), trailtext::number( baseline.high, 1 ) ),
      baseline.mean.basis.text() );
    trail->add( Text::tr( "Hours within the band" ), QStringLiteral( "%1 / %2 × 100 %" ).arg( within ).arg( values.size() ),
      trailtext::withUnit( *result.withinShare.value, QStringLiteral( "%" ) ), baseline.mean.basis.text() );
  }
  return result;
}

Figure RadiationAssessment::waterActivity(
  const QString &indicator, double value, bool belowDetection, const QDate &day, Trail *trail ) const
{
  Figure figure;
  figure.id = QStringLiteral( "ratio" );
  figure.indicator = indicator;
  figure.unit = QStringLiteral( "1" );
  figure.basis = basisOf( mStandards, QStringLiteral( "GB 5749" ), day, QStringLiteral( "radioactive guidance values" ) );
  if ( figure.basis.edition.isEmpty() )
  {
    figure.state = Figure::State::NoEdition;
    return figure;
  }
  const std::optional<double> guidance = mLimits.radioactivityGuidance( figure.basis.edition, indicator );
  const std::optional<Decimal> activity = Decimal::fromDouble( belowDetection ? value / 2 : value );
  if ( !guidance || !activity )
  {
    figure.state = Figure::State::NotRated;
    return figure;
  }
  const Decimal limit = *Decimal::fromDouble( *guidance );
  figure.value = Decimal::quotient( *activity, limit, 3 );
  if ( belowDetection && *figure.value > Decimal( 1, 0 ) )
    figure.value = Decimal( 1000, 3 );
  figure.state = Figure::State::Valid;
  figure.validInputs = figure.requiredInputs = 1;
  if ( trail )
    trail->add( Text::tr( "%1 against its guidance value" ).arg( indicator ),
      QStringLiteral( "%1 / %2" ).arg( activity->toString(), limit.toString() ), figure.value->toString(), figure.basis.text() );
  return figure;
}

ExposureResult RadiationAssessment::exposure(
  const QString &indicator, const QList<ExposureInput> &inputs, const QDate &day, Trail *trail ) const
{
  ExposureResult result;
  result.basis = basisOf( mStandards, QStringLiteral( "GB 8702" ), day, QStringLiteral( "public exposure limits" ) );
  if ( result.basis.edition.isEmpty() )
  {
    result.state = Figure::State::NoEdition;
    return result;
  }
  ExposureResult::Sum low { true, 0, 0, true };
  ExposureResult::Sum high { false, 0, 0, true };
  for ( const ExposureInput &input : inputs )
  {
    const std::optional<double> limit = mLimits.exposureLimit( indicator, input.frequency );
    if ( !limit || !( *limit > 0 ) || !( input.value >= 0 ) )
    {
      ++result.withoutLimit;
      continue;
    }
    const double ratio = input.value / *limit;
    const bool isLow = input.frequency < sHundredKilohertz;
    const bool squared = !isLow && indicator != QLatin1String( "EM_S" );
    ExposureResult::Sum &sum = isLow ? low : high;
    sum.ratio += squared ? ratio * ratio : ratio;
    ++sum.count;
    if ( trail )
      trail->add( Text::tr( "%1 at %2 Hz against its limit" ).arg( indicator ).arg( input.frequency ),
        QStringLiteral( "(%1 / %2)%3" ).arg( input.value ).arg( *limit ).arg( squared ? QStringLiteral( "²" ) : QString() ),
        trailtext::number( squared ? ratio * ratio : ratio, 4 ), result.basis.text() );
  }
  result.meets = true;
  for ( ExposureResult::Sum *sum : { &low, &high } )
  {
    if ( sum->count == 0 )
      continue;
    sum->meets = sum->ratio <= 1 + 1e-9;
    result.meets = result.meets && sum->meets;
    result.sums.append( *sum );
    if ( trail )
      trail->add( sum->low ? Text::tr( "Sum, 1 Hz to 100 kHz" ) : Text::tr( "Sum, 0.1 MHz to 300 GHz" ),
        trailtext::number( sum->ratio, 4 ) + ( sum->meets ? QStringLiteral( " ≤ 1" ) : QStringLiteral( " > 1" ) ),
        trailtext::yesNo( sum->meets ), result.basis.text() );
  }
  result.meets = result.meets && !result.sums.isEmpty();
  result.state = !result.sums.isEmpty() ? Figure::State::Valid : inputs.isEmpty() ? Figure::State::NoData : Figure::State::NotRated;
  return result;
}

} // namespace jinguan

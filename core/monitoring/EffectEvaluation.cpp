#include "monitoring/EffectEvaluation.h"

#include "base/CsvTable.h"
#include "monitoring/Standards.h"
#include "monitoring/TrailText.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::EffectEvaluation )
};

constexpr int sFewest = 3;

struct Sample
{
    double count = 0;
    double mean = 0;
    double variance = 0;
};

Sample sampleOf( const QList<double> &values )
{
  Sample sample;
  sample.count = static_cast<double>( values.size() );
  for ( const double value : values )
    sample.mean += value / sample.count;
  for ( const double value : values )
    sample.variance += ( value - sample.mean ) * ( value - sample.mean ) / ( sample.count - 1 );
  return sample;
}

/** Continued fraction of the incomplete beta function (Lentz). */
double betaFraction( double a, double b, double x )
{
  constexpr double tiny = 1e-300;
  double c = 1;
  double d = 1 - ( a + b ) * x / ( a + 1 );
  d = 1 / ( std::abs( d ) < tiny ? tiny : d );
  double fraction = d;
  for ( int m = 1; m <= 500; ++m )
  {
    for ( const double step : { m * ( b - m ) * x / ( ( a + 2 * m - 1 ) * ( a + 2 * m ) ),
            -( a + m ) * ( a + b + m ) * x / ( ( a + 2 * m ) * ( a + 2 * m + 1 ) ) } )
    {
      d = 1 + step * d;
      d = 1 / ( std::abs( d ) < tiny ? tiny : d );
      c = 1 + step / c;
      c = std::abs( c ) < tiny ? tiny : c;
      fraction *= d * c;
    }
    if ( std::abs( d * c - 1 ) < 1e-14 )
      break;
  }
  return fraction;
}

/** Regularised incomplete beta function. */
double incompleteBeta( double a, double b, double x )
{
  if ( x <= 0 || x >= 1 )
    return x <= 0 ? 0 : 1;
  const double front = std::exp( std::lgamma( a + b ) - std::lgamma( a ) - std::lgamma( b ) + a * std::log( x ) + b * std::log1p( -x ) );
  return x < ( a + 1 ) / ( a + b + 2 ) ? front * betaFraction( a, b, x ) / a : 1 - front * betaFraction( b, a, 1 - x ) / b;
}

/** A small generator of our own: the standard library's distributions differ between compilers. */
class Random
{
  public:
    explicit Random( quint64 seed ) : mState( seed ) {}
    qsizetype below( qsizetype bound ) { return static_cast<qsizetype>( next() % static_cast<quint64>( bound ) ); }

  private:
    quint64 next() // splitmix64
    {
      quint64 z = ( mState += 0x9E3779B97F4A7C15ULL );
      z = ( z ^ ( z >> 30 ) ) * 0xBF58476D1CE4E5B9ULL;
      z = ( z ^ ( z >> 27 ) ) * 0x94D049BB133111EBULL;
      return z ^ ( z >> 31 );
    }
    quint64 mState;
};

/** Mean of a resample in blocks that wrap around the end. */
double resampledMean( const QList<double> &values, int block, Random &random )
{
  double sum = 0;
  qsizetype drawn = 0;
  while ( drawn < values.size() )
  {
    const qsizetype start = random.below( values.size() );
    for ( int i = 0; i < block && drawn < values.size(); ++i, ++drawn )
      sum += values.at( ( start + i ) % values.size() );
  }
  return sum / static_cast<double>( values.size() );
}

void bootstrap( EffectResult &result, const QList<double> &before, const QList<double> &after, const EffectOptions &options )
{
  Random random( options.seed );
  QList<double> differences;
  const int block = std::max( 1, options.block );
  for ( int i = 0; i < std::clamp( options.resamples, 100, 100000 ); ++i )
    differences.append( resampledMean( after, block, random ) - resampledMean( before, block, random ) );
  std::sort( differences.begin(), differences.end() );
  const double tail = ( 1 - options.confidence ) / 2;
  const auto at = [&]( double share ) {
    return differences.at( static_cast<qsizetype>( std::lround( share * static_cast<double>( differences.size() - 1 ) ) ) );
  };
  result.bootstrapLow = at( tail );
  result.bootstrapHigh = at( 1 - tail );
}

QList<double> finite( const QList<double> &values )
{
  QList<double> result = values;
  result.removeIf( []( double value ) { return !std::isfinite( value ); } );
  return result;
}
} // namespace

double EffectEvaluation::twoSided( double t, double degreesOfFreedom )
{
  return incompleteBeta( degreesOfFreedom / 2, 0.5, degreesOfFreedom / ( degreesOfFreedom + t * t ) );
}

double EffectEvaluation::quantile( double confidence, double degreesOfFreedom )
{
  double low = 0;
  double high = 1;
  while ( twoSided( high, degreesOfFreedom ) > 1 - confidence && high < 1e9 )
    high *= 2;
  for ( int i = 0; i < 200; ++i )
  {
    const double middle = ( low + high ) / 2;
    ( twoSided( middle, degreesOfFreedom ) > 1 - confidence ? low : high ) = middle;
  }
  return ( low + high ) / 2;
}

Basis EffectEvaluation::basis() const
{
  const Edition *edition = mStandards.edition( QStringLiteral( "JINGUAN-EFFECT-1" ) );
  return edition ? Basis::of( *edition, QStringLiteral( "Welch's t" ) ) : Basis {};
}

EffectResult EffectEvaluation::compare(
  const QList<double> &beforeAll, const QList<double> &afterAll, const EffectOptions &options, Trail *trail ) const
{
  const QList<double> before = finite( beforeAll );
  const QList<double> after = finite( afterAll );
  EffectResult result;
  result.basis = basis();
  result.before = static_cast<int>( before.size() );
  result.after = static_cast<int>( after.size() );
  if ( before.isEmpty() || after.isEmpty() )
    result.state = Figure::State::NoData;
  if ( result.before < sFewest || result.after < sFewest )
    return result;
  const Sample first = sampleOf( before );
  const Sample second = sampleOf( after );
  result.state = Figure::State::Valid;
  result.meanBefore = first.mean;
  result.meanAfter = second.mean;
  result.difference = second.mean - first.mean;
  if ( first.mean != 0 )
    result.percent = 100 * result.difference / first.mean;
  const double partBefore = first.variance / first.count;
  const double partAfter = second.variance / second.count;
  const double error = std::sqrt( partBefore + partAfter );
  result.standardError = error;
  if ( error > 0 )
  {
    result.degreesOfFreedom = ( partBefore + partAfter ) * ( partBefore + partAfter )
      / ( partBefore * partBefore / ( first.count - 1 ) + partAfter * partAfter / ( second.count - 1 ) );
    result.t = result.difference / error;
    result.p = twoSided( result.t, result.degreesOfFreedom );
  }
  else
    result.p = result.difference == 0 ? 1 : 0;
  const double half = error > 0 ? quantile( options.confidence, result.degreesOfFreedom ) * error : 0;
  result.low = result.difference - half;
  result.high = result.difference + half;
  bootstrap( result, before, after, options );
  const auto apart = []( double low, double high ) { return low > 0 || high < 0; };
  result.significant = apart( result.low, result.high ) && apart( result.bootstrapLow, result.bootstrapHigh );
  if ( trail )
  {
    const auto text = []( double value ) { return trailtext::number( value, 3 ); };
    trail->add( Text::tr( "Difference of the means, after less before" ),
      text( second.mean ) + QStringLiteral( " − " ) + text( first.mean ), text( result.difference ), result.basis.text() );
    trail->add( Text::tr( "Standard error" ),
      QStringLiteral( "√(%1 / %2 + %3 / %4)" )
        .arg( text( first.variance ) )
        .arg( result.before )
        .arg( text( second.variance ) )
        .arg( result.after ),
      text( error ), result.basis.text() );
    trail->add( Text::tr( "Interval of %1 % confidence (%2 degrees of freedom)" )
                  .arg( options.confidence * 100 )
                  .arg( trailtext::number( result.degreesOfFreedom, 1 ) ),
      QStringLiteral( "%1 ± %2" ).arg( text( result.difference ), text( half ) ),
      QStringLiteral( "%1 … %2" ).arg( text( result.low ), text( result.high ) ), result.basis.text() );
    trail->add( Text::tr( "Interval by bootstrap (%1 resamples, blocks of %2)" ).arg( options.resamples ).arg( options.block ), QString(),
      QStringLiteral( "%1 … %2" ).arg( text( result.bootstrapLow ), text( result.bootstrapHigh ) ), result.basis.text() );
  }
  return result;
}

WeatherAwareResult EffectEvaluation::compareByWeather(
  const QList<EffectValue> &before, const QList<EffectValue> &after, const EffectOptions &options ) const
{
  QMap<QString, std::pair<QList<double>, QList<double>>> byClass;
  WeatherAwareResult result;
  for ( const EffectValue &value : before )
    byClass[value.weather].first.append( value.value );
  for ( const EffectValue &value : after )
    byClass[value.weather].second.append( value.value );
  double all = 0;
  for ( auto it = byClass.constBegin(); it != byClass.constEnd(); ++it )
  {
    const EffectResult effect = it.key().isEmpty() ? EffectResult {} : compare( it->first, it->second, options );
    if ( effect.state != Figure::State::Valid )
    {
      result.leftOut += static_cast<int>( it->first.size() + it->second.size() );
      continue;
    }
    const double weight = effect.before + effect.after;
    all += weight;
    result.classes.append( WeatherAwareResult::Class { it.key(), effect, weight } );
  }
  EffectResult &total = result.total;
  total.basis = basis();
  total.state = result.classes.isEmpty() ? Figure::State::TooFew : Figure::State::Valid;
  double variance = 0;
  double freedom = 0;
  for ( WeatherAwareResult::Class &one : result.classes )
  {
    one.weight /= all;
    const EffectResult &effect = one.effect;
    total.before += effect.before;
    total.after += effect.after;
    total.meanBefore += one.weight * effect.meanBefore;
    total.meanAfter += one.weight * effect.meanAfter;
    const double part = one.weight * one.weight * effect.standardError * effect.standardError;
    variance += part;
    freedom += effect.degreesOfFreedom > 0 ? part * part / effect.degreesOfFreedom : 0;
  }
  if ( total.state != Figure::State::Valid )
    return result;
  total.difference = total.meanAfter - total.meanBefore;
  if ( total.meanBefore != 0 )
    total.percent = 100 * total.difference / total.meanBefore;
  const double error = std::sqrt( variance );
  total.standardError = error;
  total.degreesOfFreedom = freedom > 0 ? variance * variance / freedom : 0;
  if ( error > 0 && total.degreesOfFreedom > 0 )
  {
    total.t = total.difference / error;
    total.p = twoSided( total.t, total.degreesOfFreedom );
    const double half = quantile( options.confidence, total.degreesOfFreedom ) * error;
    total.low = total.difference - half;
    total.high = total.difference + half;
    total.significant = total.low > 0 || total.high < 0;
  }
  return result;
}

Result<WeatherClasses> WeatherClasses::load( const Standards &standards )
{
  WeatherClasses classes;
  const QString name = QStringLiteral( "weather_classes" );
  const CsvTable *table = standards.table( name );
  if ( !table )
    return Error { Text::tr( "The standards table “%1” is missing." ).arg( name ), Text::tr( "Reinstall the program's resources." ),
      name + QStringLiteral( ".csv" ), 0 };
  constexpr double infinity = std::numeric_limits<double>::infinity();
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const bool wind = table->text( row, QStringLiteral( "quantity" ) ) == QLatin1String( "wind" );
    ( wind ? classes.mWind : classes.mTemperature )
      .append( Range { table->text( row, QStringLiteral( "class" ) ),
        LocalText { table->text( row, QStringLiteral( "name_zh" ) ), table->text( row, QStringLiteral( "name_en" ) ) },
        table->number( row, QStringLiteral( "from" ), -infinity ), table->number( row, QStringLiteral( "below" ), infinity ) } );
  }
  return classes;
}

QString WeatherClasses::classOf( double wind, double temperature ) const
{
  const auto find = []( const QList<Range> &ranges, double value ) {
    const auto found = std::find_if( ranges.cbegin(), ranges.cend(), [&]( const Range &r ) { return value >= r.from && value < r.below; } );
    return found == ranges.cend() ? QString() : found->id;
  };
  const QString first = find( mWind, wind );
  const QString second = find( mTemperature, temperature );
  return first.isEmpty() || second.isEmpty() ? QString() : first + QLatin1Char( '/' ) + second;
}

LocalText WeatherClasses::name( const QString &id ) const
{
  const QStringList parts = id.split( QLatin1Char( '/' ) );
  LocalText result;
  for ( const auto &[ranges, part] : { std::pair( &mWind, parts.value( 0 ) ), std::pair( &mTemperature, parts.value( 1 ) ) } )
  {
    for ( const Range &range : *ranges )
    {
      if ( range.id != part )
        continue;
      result.zh += ( result.zh.isEmpty() ? QString() : QStringLiteral( "、" ) ) + range.name.zh;
      result.en += ( result.en.isEmpty() ? QString() : QStringLiteral( ", " ) ) + range.name.en;
    }
  }
  return result;
}

} // namespace jinguan

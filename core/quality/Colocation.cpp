#include "quality/Colocation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::Colocation )
};

constexpr qint64 sDay = 86400;

const Station *find( const QList<Station> &stations, const QString &code )
{
  const auto found = std::find_if( stations.begin(), stations.end(), [&code]( const Station &station ) { return station.code == code; } );
  return found == stations.end() ? nullptr : &*found;
}

QList<ValuePair> pairUp( const QList<Reading> &micro, const QList<Reading> &standard )
{
  QList<ValuePair> pairs;
  auto other = standard.begin();
  for ( const Reading &reading : micro )
  {
    while ( other != standard.end() && other->begin < reading.begin )
      ++other;
    if ( other != standard.end() && other->begin == reading.begin )
      pairs.append( { reading.begin, reading.value, other->value } );
  }
  return pairs;
}
} // namespace

Result<QList<Reading>> Colocation::hours(
  const ReadingStore &store, const QString &station, const ColocationRequest &request, bool &isDemo ) const
{
  const Result<QList<Series>> series = store.series( station );
  if ( !series )
    return series.error();
  const Indicator *indicator = mCatalogue.indicator( request.indicator );
  QList<Reading> best;
  for ( const Series &one : *series )
  {
    if ( one.key.indicator != request.indicator || one.key.method != Method::Automatic || one.key.issued != 0 )
      continue;
    const Result<double> factor = mCatalogue.convert( 1, one.unit, indicator->unit );
    Result<QList<Reading>> readings = store.readings( one.id, Period::Hour, request.range );
    if ( !factor || !readings )
      return factor ? readings.error() : factor.error();
    readings->removeIf(
      []( const Reading &reading ) { return !isValid( reading.flag ) || std::isnan( reading.value ) || reading.belowDetection; } );
    if ( readings->size() <= best.size() )
      continue;
    best = readings.take();
    for ( Reading &reading : best )
      reading.value *= *factor;
    isDemo = one.isDemo;
  }
  return best;
}

ColocationResult Colocation::evaluate( const QList<ValuePair> &pairs, const ColocationRequest &request )
{
  ColocationResult result;
  result.pairs = pairs;
  result.agreement = regression::agreement( pairs );
  if ( pairs.isEmpty() )
    return result;
  result.leastSquares = regression::leastSquares( pairs );
  result.theilSen = regression::theilSen( pairs );
  result.orthogonal = regression::orthogonal( pairs );
  result.drift = regression::drift( pairs, request.windowDays * sDay, request.stepDays * sDay, request.leastPairs );
  result.change = regression::changePoint( pairs );
  const QList<ValuePair> first = pairs.mid( 0, pairs.size() / 2 );
  QList<ValuePair> second = pairs.mid( pairs.size() / 2 );
  result.uncalibrated = regression::agreement( second );
  const Line line = regression::theilSen( first.isEmpty() ? second : first );
  for ( ValuePair &pair : second )
    pair.micro = line.at( pair.micro );
  result.calibrated = regression::agreement( second );
  return result;
}

Result<QList<ColocationResult>> Colocation::run(
  const QList<Station> &stations, const ReadingStore &store, const ColocationRequest &request, Progress &progress ) const
{
  const Indicator *indicator = mCatalogue.indicator( request.indicator );
  if ( !indicator )
    return Error { Text::tr( "The indicator “%1” is not in the catalogue." ).arg( request.indicator ), {}, {} };
  for ( const QString &named : { request.micro, request.standard } )
  {
    if ( !named.isEmpty() && !find( stations, named ) )
      return Error { Text::tr( "There is no station “%1”." ).arg( named ), {}, {} };
  }
  QList<ColocationResult> results;
  for ( qsizetype i = 0; i < stations.size(); ++i )
  {
    const Station &micro = stations.at( i );
    progress.report(
      static_cast<double>( i ) / static_cast<double>( stations.size() ), Text::tr( "Comparing: %1" ).arg( micro.name.text() ) );
    if ( progress.isCancelled() )
      return Error { Text::tr( "The comparison was cancelled." ), {}, {} };
    const bool isAsked = request.micro.isEmpty() ? micro.kind == QLatin1String( "air_micro" ) : micro.code == request.micro;
    const StationPosition *here = micro.positionOn( {} );
    if ( !isAsked || !here )
      continue;
    QList<std::pair<double, const Station *>> near;
    for ( const Station &other : stations )
    {
      const StationPosition *there = other.positionOn( {} );
      const bool isPartner = request.standard.isEmpty() ? other.kind == QLatin1String( "air_standard" ) : other.code == request.standard;
      if ( isPartner && there && other.code != micro.code )
        near.append( { roughDistance( here->at, there->at ), &other } );
    }
    std::sort( near.begin(), near.end() );
    bool isDemo = false;
    const Result<QList<Reading>> own = hours( store, micro.code, request, isDemo );
    if ( !own )
      return own.error();
    for ( const auto &[distance, partner] : near )
    {
      if ( request.standard.isEmpty() && distance > request.radius )
        break;
      bool partnerDemo = false;
      const Result<QList<Reading>> theirs = hours( store, partner->code, request, partnerDemo );
      if ( !theirs )
        return theirs.error();
      const QList<ValuePair> pairs = pairUp( *own, *theirs );
      if ( pairs.size() < request.leastPairs )
        continue; // the next nearest that measured at the same time
      ColocationResult result = evaluate( pairs, request );
      result.micro = micro.code;
      result.standard = partner->code;
      result.indicator = request.indicator;
      result.unit = indicator->unit;
      result.distance = distance;
      result.isDemo = isDemo || partnerDemo;
      results.append( result );
      break;
    }
  }
  return results;
}

} // namespace jinguan

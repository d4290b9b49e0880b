#include "planning/assess/StationMatrix.h"

#include "base/LocalDay.h"
#include "monitoring/RollupCalculator.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace jinguan
{

namespace
{

/** Reads the values of one station. */
class StationReader
{
  public:
    StationReader(
      const ReadingStore &store, const Catalogue &catalogue, const RollupRules &rules, const AssessmentRequest &request, bool pending )
      : mStore( store ),
        mCatalogue( catalogue ),
        mRules( rules ),
        mRequest( request ),
        mPending( pending ),
        mRange { localday::beginOf( request.from ), localday::beginOf( request.to.addDays( 1 ) ) }
    {}

    /** Values in the unit of the catalogue by their begin; \a isDemo tells of the series taken. */
    Result<std::map<UtcSeconds, double>> values( const Station &station, bool &isDemo ) const
    {
      const Result<QList<Series>> all = mStore.series( station.code );
      if ( !all )
        return all.error();
      QList<Series> candidates;
      for ( const Series &one : *all )
        if ( one.key.indicator == mRequest.indicator && one.key.method != Method::Model && one.key.issued == 0 )
          candidates.append( one );
      std::stable_sort(
        candidates.begin(), candidates.end(), []( const Series &a, const Series &b ) { return a.key.method < b.key.method; } );
      std::map<UtcSeconds, double> best;
      std::optional<Method> method;
      for ( const Series &one : std::as_const( candidates ) )
      {
        if ( method && one.key.method != *method )
          break; // a series of a better method answered
        Result<std::map<UtcSeconds, double>> found = valuesOf( one, station );
        if ( !found )
          return found;
        if ( found->size() <= best.size() )
          continue;
        best = found.take();
        method = one.key.method;
        isDemo = one.isDemo;
      }
      return best;
    }

  private:
    Result<QList<Reading>> readings( const Series &one ) const
    {
      const auto history = [this, &one]( Period period, Statistic statistic ) -> Result<QList<Reading>> {
        const Result<QList<PeriodValue>> values = mStore.history( one.id, period, mRange, statistic );
        if ( !values )
          return values.error();
        return countingReadings( *values );
      };
      if ( mRequest.period != Period::Day )
        return history( mRequest.period, Statistic::Value );
      const RollupCalculator calculator( mRules, one.key.indicator, one.unit );
      const Statistic statistic = calculator.hasEightHours() ? Statistic::MaxEightHours : Statistic::Value;
      Result<QList<Reading>> days = history( Period::Day, statistic );
      if ( !days || ( !mPending && !days->isEmpty() ) )
        return days;
      const Result<QList<Reading>> hours = history( Period::Hour, Statistic::Value );
      if ( !hours )
        return hours.error();
      QList<Reading> computed;
      for ( const RollupValue &day : calculator.days( statistic, *hours, Period::Hour, mRequest.from, mRequest.to ) )
        if ( day.state == RollupState::Valid )
          computed.append( { day.begin, day.value } );
      return computed.size() >= days->size() ? Result<QList<Reading>>( computed ) : days;
    }

    Result<std::map<UtcSeconds, double>> valuesOf( const Series &one, const Station &station ) const
    {
      const Result<QList<Reading>> read = readings( one );
      if ( !read )
        return read.error();
      const Indicator *indicator = mCatalogue.indicator( one.key.indicator );
      std::map<UtcSeconds, double> values;
      for ( const Reading &reading : *read )
      {
        if ( !isValid( reading.flag ) || !std::isfinite( reading.value )
          || ( !station.states.isEmpty() && station.statusOn( localday::dateOf( reading.begin ) ) != StationStatus::Running ) )
          continue;
        const Result<double> value =
          one.unit == indicator->unit ? Result<double>( reading.value ) : mCatalogue.convert( reading.value, one.unit, indicator->unit );
        if ( !value )
          return value.error();
        values[reading.begin] = *value;
      }
      return values;
    }

    const ReadingStore &mStore;
    const Catalogue &mCatalogue;
    const RollupRules &mRules;
    const AssessmentRequest &mRequest;
    bool mPending;
    TimeRange mRange;
};

} // namespace

Result<StationMatrix> StationMatrix::read( const ReadingStore &store, const Catalogue &catalogue, const RollupRules &rules,
  const QList<Station> &stations, const AssessmentRequest &request, Progress &progress )
{
  const Indicator *indicator = catalogue.indicator( request.indicator );
  if ( !indicator )
    return Error { tr( "The indicator “%1” is not in the catalogue." ).arg( request.indicator ), {}, {}, 0 };
  if ( !request.from.isValid() || !request.to.isValid() || request.to < request.from )
    return Error { tr( "The days of the readings do not make a period." ), tr( "Give a first day and a last day that is not before it." ),
      {}, 0 };
  const Result<qint64> stale = store.staleCount();
  if ( !stale )
    return stale.error();
  StationMatrix matrix;
  matrix.indicator = request.indicator;
  matrix.unit = indicator->unit;
  matrix.period = request.period;
  matrix.from = request.from;
  matrix.to = request.to;
  const StationReader reader( store, catalogue, rules, request, *stale > 0 );
  std::vector<std::map<UtcSeconds, double>> columns;
  for ( qsizetype i = 0; i < stations.size(); ++i )
  {
    const Station &station = stations.at( i );
    progress.report( static_cast<double>( i ) / static_cast<double>( stations.size() ), tr( "Reading %1" ).arg( station.name.text() ) );
    if ( progress.isCancelled() )
      return Error { tr( "Cancelled." ), {}, {}, 0 };
    const StationPosition *position = station.positionOn( request.to );
    if ( !position )
      continue;
    bool seriesIsDemo = false;
    Result<std::map<UtcSeconds, double>> values = reader.values( station, seriesIsDemo );
    if ( !values )
      return values.error();
    if ( values->empty() )
    {
      matrix.without.append( station.code );
      continue;
    }
    const QString name = station.name.text();
    matrix.stations.append( { station.code, name.isEmpty() ? station.code : name, position->at,
      station.countsInEvaluation && !station.isControlPoint, station.isDemo || seriesIsDemo, static_cast<qint64>( values->size() ) } );
    columns.push_back( values.take() );
  }
  for ( const std::map<UtcSeconds, double> &column : columns )
    for ( const auto &[begin, value] : column )
      matrix.times.push_back( begin );
  std::sort( matrix.times.begin(), matrix.times.end() );
  matrix.times.erase( std::unique( matrix.times.begin(), matrix.times.end() ), matrix.times.end() );
  for ( const std::map<UtcSeconds, double> &column : columns )
  {
    std::vector<double> row( matrix.times.size(), std::numeric_limits<double>::quiet_NaN() );
    size_t at = 0;
    for ( const auto &[begin, value] : column )
    {
      while ( matrix.times[at] != begin )
        ++at;
      row[at] = value;
    }
    matrix.values.push_back( std::move( row ) );
  }
  return matrix;
}

int StationMatrix::indexOf( const QString &code ) const
{
  for ( int i = 0; i < count(); ++i )
    if ( stations.at( i ).code == code )
      return i;
  return -1;
}

double StationMatrix::meanOf( int station ) const
{
  double sum = 0;
  int count = 0;
  for ( const double value : values[static_cast<size_t>( station )] )
    if ( std::isfinite( value ) )
    {
      sum += value;
      ++count;
    }
  return count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN();
}

} // namespace jinguan

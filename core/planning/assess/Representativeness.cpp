#include "planning/assess/Representativeness.h"

#include "base/LocalDay.h"
#include "monitoring/SampleStatistics.h"

#include <QSet>

#include <cmath>

namespace jinguan
{

namespace
{

const QList<int> sPercentiles { 30, 50, 80, 90 };

/** All finite values of \a members, ascending. */
QList<double> sortedValues( const StationMatrix &matrix, const QList<int> &members )
{
  QList<double> values;
  for ( const int member : members )
    for ( const double value : matrix.values[static_cast<size_t>( member )] )
      if ( std::isfinite( value ) )
        values.append( value );
  std::sort( values.begin(), values.end() );
  return values;
}

double meanOf( const QList<double> &values )
{
  double sum = 0;
  for ( const double value : values )
    sum += value;
  return values.isEmpty() ? std::numeric_limits<double>::quiet_NaN() : sum / static_cast<double>( values.size() );
}

double relative( double value, double reference )
{
  return reference != 0 ? ( value - reference ) / reference : 0;
}

GoalState within( double deviation, double limit, bool enoughDays )
{
  return !enoughDays || !std::isfinite( deviation ) ? GoalState::Unknown
    : std::abs( deviation ) <= limit                ? GoalState::Met
                                                    : GoalState::NotMet;
}

SubsetComparison compare(
  const StationMatrix &matrix, const QList<int> &members, const QList<double> &all, const Representativeness &limits )
{
  const bool enough = limits.days >= Representativeness::fewestDays;
  const QList<double> values = sortedValues( matrix, members );
  SubsetComparison result;
  result.stations = static_cast<int>( members.size() );
  result.values = values.size();
  result.mean = meanOf( values );
  result.allMean = meanOf( all );
  result.deviation = relative( result.mean, result.allMean );
  result.meanState = within( result.deviation, limits.meanLimit, enough );
  result.percentileState = GoalState::Met;
  for ( const int percentile : sPercentiles )
  {
    PercentileComparison one { percentile, sample::quantile( values, percentile / 100.0 ), sample::quantile( all, percentile / 100.0 ), 0 };
    one.deviation = relative( one.subset, one.all );
    const GoalState state = within( one.deviation, limits.percentileLimit, enough );
    if ( state == GoalState::Unknown || ( state == GoalState::NotMet && result.percentileState == GoalState::Met ) )
      result.percentileState = state;
    result.percentiles.append( one );
  }
  return result;
}

} // namespace

Result<Representativeness> Representativeness::compute( const StationMatrix &matrix, const QStringList &subset, const Standards &standards )
{
  Representativeness result;
  const CsvTable *rules = standards.table( QStringLiteral( "siting_rules" ) );
  const Edition *edition = standards.inForce( QStringLiteral( "HJ 664" ), matrix.to, defaultRegion() );
  if ( !rules || !edition )
    return Error { tr( "No edition of HJ 664 is in force on %1." ).arg( matrix.to.toString( Qt::ISODate ) ), {}, {}, 0 };
  for ( int row = 0; row < rules->rowCount(); ++row )
  {
    if ( rules->text( row, QStringLiteral( "edition" ) ) != edition->id )
      continue;
    const QString id = rules->text( row, QStringLiteral( "id" ) );
    const double limit = rules->number( row, QStringLiteral( "value" ), 0 ) / 100;
    if ( id == QLatin1String( "air.mean_deviation" ) )
    {
      result.meanLimit = limit;
      result.clause = rules->text( row, QStringLiteral( "clause" ) );
      result.confirmed = rules->text( row, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" );
    }
    else if ( id == QLatin1String( "air.percentile_deviation" ) )
      result.percentileLimit = limit;
  }
  if ( !( result.meanLimit > 0 ) || !( result.percentileLimit > 0 ) )
    return Error { tr( "The table of siting rules has no limits of representativeness." ), {}, rules->path(), 0 };
  result.edition = edition->label;
  QSet<QDate> days;
  for ( const UtcSeconds time : matrix.times )
    days.insert( localday::dateOf( time ) );
  result.days = static_cast<int>( days.size() );

  QList<int> everyone;
  for ( int i = 0; i < matrix.count(); ++i )
    everyone.append( i );
  const QList<double> all = sortedValues( matrix, everyone );
  if ( !subset.isEmpty() )
  {
    QList<int> members;
    for ( const QString &code : subset )
    {
      const int index = matrix.indexOf( code );
      if ( index < 0 )
        return Error { tr( "The station “%1” has no values of %2 in these days." ).arg( code, matrix.indicator ), {}, {}, 0 };
      if ( !members.contains( index ) )
        members.append( index );
    }
    SubsetComparison chosen = compare( matrix, members, all, result );
    chosen.name = tr( "%n station(s) against all", nullptr, static_cast<int>( members.size() ) );
    result.subsets.append( chosen );
    return result;
  }
  for ( int left = 0; left < matrix.count() && matrix.count() > 1; ++left )
  {
    QList<int> members = everyone;
    members.removeOne( left );
    SubsetComparison others = compare( matrix, members, all, result );
    others.name = tr( "without %1" ).arg( matrix.stations.at( left ).name );
    others.without = matrix.stations.at( left ).code;
    result.subsets.append( others );
  }
  return result;
}

} // namespace jinguan

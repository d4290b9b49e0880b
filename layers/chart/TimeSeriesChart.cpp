#include "layers/chart/TimeSeriesChart.h"

#include "layers/chart/EnvelopeSource.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace jinguan
{

qint64 ChartSeries::longestStep() const
{
  if ( joined > 0 )
    return joined;
  if ( envelopes )
    return envelopes->longestStep();
  if ( period != Period::Sample )
    return static_cast<qint64>( 1.5 * static_cast<int>( period ) );

  if ( points.size() < 2 )
    return 0;
  QList<qint64> steps;
  steps.reserve( points.size() - 1 );
  for ( qsizetype i = 1; i < points.size(); ++i )
    steps << points.at( i ).time - points.at( i - 1 ).time;
  const auto middle = steps.begin() + steps.size() / 2;
  std::nth_element( steps.begin(), middle, steps.end() );
  return *middle + *middle / 2;
}

qint64 TimeSeriesChart::pointCount() const
{
  qint64 count = 0;
  for ( const ChartSeries &s : series )
    count += s.points.size();
  return count;
}

bool TimeSeriesChart::isEmpty() const
{
  return pointCount() == 0 && std::none_of( series.begin(), series.end(), []( const ChartSeries &s ) {
    const TimeRange extent = s.envelopes ? s.envelopes->extent() : TimeRange();
    return extent.to > extent.from;
  } );
}

TimeRange TimeSeriesChart::extent() const
{
  TimeRange range;
  bool any = false;
  for ( const ChartSeries &s : series )
  {
    TimeRange own;
    if ( s.envelopes )
      own = s.envelopes->extent();
    else if ( !s.points.isEmpty() )
      own = { s.points.first().time, s.points.last().time + std::max( 1, static_cast<int>( s.period ) ) };
    if ( own.to <= own.from )
      continue;
    range.from = any ? std::min( range.from, own.from ) : own.from;
    range.to = any ? std::max( range.to, own.to ) : own.to;
    any = true;
  }
  return range;
}

void TimeSeriesChart::setStandards(
  const QList<LimitLine> &limitLines, const QList<GradeBand> &gradeBands, const Standards &standards, Language language )
{
  limits.clear();
  bands.clear();
  QStringList editions;
  for ( const LimitLine &line : limitLines )
  {
    limits << ChartLimit { line.value, line.label.text(), line.isLower };
    if ( !line.edition.isEmpty() )
      editions << standards.nameOf( line.edition ).text( language );
  }
  for ( const GradeBand &band : gradeBands )
  {
    bands << ChartBand { band.from, band.to, QColor( band.grade.colour ), band.grade.name.text() };
    if ( !band.grade.edition.isEmpty() )
      editions << standards.nameOf( band.grade.edition ).text( language );
  }
  editions.removeDuplicates();
  edition = editions.join( QStringLiteral( ", " ) );
}

QString TimeSeriesChart::valueText( const ChartPoint &point ) const
{
  const QString number = QString::number( point.value, 'f', decimals );
  return point.belowDetection ? QStringLiteral( "< " ) + number : number;
}

} // namespace jinguan

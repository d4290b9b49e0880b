#include "layers/chart/SeriesGeometry.h"

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{

/** Gathers the points of one column and hands out those that stand for it. */
class Column
{
  public:
    void add( const QPointF &point )
    {
      if ( mCount == 0 )
        mFirst = mLow = mHigh = point;
      if ( point.y() < mLow.y() )
        mLow = point;
      if ( point.y() > mHigh.y() )
        mHigh = point;
      mLast = point;
      ++mCount;
    }

    void flush( QPolygonF &line )
    {
      if ( mCount == 0 )
        return;
      line << mFirst;
      const bool lowFirst = mLow.x() <= mHigh.x();
      for ( const QPointF &point : { lowFirst ? mLow : mHigh, lowFirst ? mHigh : mLow, mLast } )
      {
        if ( point != line.last() )
          line << point;
      }
      mCount = 0;
    }

  private:
    QPointF mFirst;
    QPointF mLow;
    QPointF mHigh;
    QPointF mLast;
    int mCount = 0;
};

/** One mark per place: further ones on the same spot add nothing. */
void addMark( QList<QPointF> &marks, const QPointF &point, double column )
{
  if ( marks.isEmpty() || std::abs( marks.last().x() - point.x() ) >= column || std::abs( marks.last().y() - point.y() ) >= column )
    marks << point;
}

} // namespace

SeriesGeometry SeriesGeometry::make( const ChartSeries &series, const ChartLayout &layout, double column )
{
  SeriesGeometry geometry;
  const auto [first, last] = ChartLayout::visibleRange( series, layout.window() );
  const qint64 longestStep = series.longestStep();
  const double left = layout.plot().left();
  const bool roomForMarks = static_cast<double>( last - first ) * 9 * layout.options().scale < layout.plot().width();

  QPolygonF line;
  Column gathered;
  double currentColumn = 0;
  UtcSeconds previous = 0;
  qsizetype runLength = 0;
  const auto endRun = [&] {
    gathered.flush( line );
    if ( line.size() > 1 )
      geometry.lines << line;
    if ( runLength == 1 )
      addMark( geometry.points, line.first(), column );
    line.clear();
    runLength = 0;
  };

  for ( qsizetype i = first; i < last; ++i )
  {
    const ChartPoint &point = series.points.at( i );
    const QPointF at( layout.xOf( point.time ), layout.yOf( point.value ) );
    if ( !std::isfinite( point.value ) )
    {
      endRun();
      continue;
    }
    if ( !isValid( point.flag ) )
    {
      endRun();
      addMark( geometry.hollow, at, column );
      continue;
    }
    if ( runLength > 0 && point.time - previous > longestStep )
      endRun();
    const double place = std::floor( ( at.x() - left ) / column );
    if ( runLength > 0 && place != currentColumn )
      gathered.flush( line );
    currentColumn = place;
    gathered.add( at );
    previous = point.time;
    ++runLength;
    if ( point.belowDetection )
      addMark( geometry.belowDetection, at, column );
    else if ( roomForMarks )
      addMark( geometry.points, at, column );
  }
  endRun();
  return geometry;
}

qsizetype SeriesGeometry::vertexCount() const
{
  qsizetype count = 0;
  for ( const QPolygonF &line : lines )
    count += line.size();
  return count;
}

} // namespace jinguan

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
      const bool lowFirst = mLow.x() <= mHigh.x();
      const QPointF &one = lowFirst ? mLow : mHigh;
      const QPointF &other = lowFirst ? mHigh : mLow;
      // Where a column is full, the way from its first value and to its last lies within the stroke from low to high.
      const bool full = mCount > sFull;
      if ( !full )
        line << mFirst;
      if ( line.isEmpty() || one != line.last() )
        line << one;
      if ( other != line.last() )
        line << other;
      if ( ( !full || one == other ) && mLast != line.last() )
        line << mLast;
      mCount = 0;
    }

  private:
    static constexpr int sFull = 4;

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
  // Points that stand for several readings are parted by time only: between what is not valid there may be valid readings.
  const bool isDigest = series.joined > 0;
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
      if ( !isDigest )
        endRun();
      else if ( !isValid( point.flag ) ) // of a digest without their values: a mark on the time axis says when
        addMark( geometry.hollow, QPointF( at.x(), layout.plot().bottom() ), column );
      continue;
    }
    if ( !isValid( point.flag ) )
    {
      if ( !isDigest )
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

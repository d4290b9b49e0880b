#include "layers/chart/ChartLayout.h"

#include "layers/chart/ChartTheme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{

struct Extremes
{
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();
  void add( double value )
  {
    if ( !std::isfinite( value ) )
      return;
    low = std::min( low, value );
    high = std::max( high, value );
  }
  bool any() const { return low <= high; }
};

/** Lowest and highest value shown; values that are not valid count only where there is nothing else. */
Extremes extremesOf( const TimeSeriesChart &chart, const TimeRange &window )
{
  Extremes valid;
  Extremes all;
  for ( const ChartSeries &series : chart.series )
  {
    const auto [first, last] = ChartLayout::visibleRange( series, window );
    for ( qsizetype i = first; i < last; ++i )
    {
      const ChartPoint &point = series.points.at( i );
      if ( point.time < window.from || point.time > window.to )
        continue;
      all.add( point.value );
      if ( isValid( point.flag ) )
        valid.add( point.value );
    }
  }
  return valid.any() ? valid : all;
}

constexpr double sFootShare = 0.85; //!< size of small text against ordinary text

} // namespace

std::pair<qsizetype, qsizetype> ChartLayout::visibleRange( const ChartSeries &series, const TimeRange &window )
{
  const auto before = []( const ChartPoint &point, UtcSeconds time ) { return point.time < time; };
  const auto after = []( UtcSeconds time, const ChartPoint &point ) { return time < point.time; };
  const auto begin = series.points.cbegin();
  const auto end = series.points.cend();
  const qsizetype first = std::lower_bound( begin, end, window.from, before ) - begin;
  const qsizetype last = std::upper_bound( begin, end, window.to, after ) - begin;
  return { std::max<qsizetype>( 0, first - 1 ), std::min<qsizetype>( series.points.size(), last + 1 ) };
}

ChartLayout::ChartLayout( const TimeSeriesChart &chart, const QRectF &rect, const ChartOptions &options )
  : mRect( rect ), mOptions( options ), mWindow( chart.window )
{
  if ( mWindow.to <= mWindow.from )
    mWindow = chart.extent();
  if ( mWindow.to <= mWindow.from )
    mWindow = { mWindow.from, mWindow.from + 86400 };

  // What helps least goes first when there is no room.
  while ( !arrange( chart ) )
  {
    if ( mOptions.foot )
      mOptions.foot = false;
    else if ( mOptions.legend )
      mOptions.legend = false;
    else if ( mOptions.title )
      mOptions.title = false;
    else
      break;
  }
}

ChartLayout ChartLayout::bare( const TimeSeriesChart &chart, const QRectF &plot )
{
  ChartLayout layout;
  layout.mRect = layout.mPlot = plot;
  layout.mOptions.scale = 0.7; // thinner strokes than in a chart of full size
  layout.mWindow = chart.window;
  const Extremes shown = extremesOf( chart, chart.window );
  const double low = shown.any() ? shown.low : 0;
  const double high = shown.any() && shown.high > low ? shown.high : low + 1;
  layout.mValueAxis = ValueAxis::fixed( low, high, 2 );
  return layout;
}

double ChartLayout::fontSize( Role role ) const
{
  switch ( role )
  {
    case Role::Title:
      return px( mOptions.fontPixels * 1.15 );
    case Role::Foot:
    case Role::LimitLabel:
    case Role::Demo:
      return px( mOptions.fontPixels * sFootShare );
    default:
      return px( mOptions.fontPixels );
  }
}

double ChartLayout::measure( const QString &text, Role role ) const
{
  return QFontMetricsF( chartFont( fontSize( role ), role == Role::Title ) ).horizontalAdvance( text );
}

double ChartLayout::lineHeight( Role role ) const
{
  return std::ceil( fontSize( role ) * 1.4 );
}

bool ChartLayout::arrange( const TimeSeriesChart &chart )
{
  mTexts.clear();
  const double pad = px( 8 );
  double top = mRect.top() + pad / 2;
  if ( mOptions.title )
    top = addTitle( chart, top );
  if ( mOptions.legend && chart.series.size() > 1 )
    top = addLegend( chart, top );
  const double bottom = mOptions.foot ? addFoot( chart ) : mRect.bottom() - pad / 2;

  const double line = lineHeight( Role::TimeLabel );
  const double plotTop = top + line + px( 2 ) + line / 2; // unit row, half of the topmost value label
  const double plotBottom = bottom - 2 * line - line / 2 - px( 4 ); // two rows of time labels below half of a value label
  if ( plotBottom - plotTop < 2 * line && ( mOptions.foot || mOptions.legend || mOptions.title ) )
    return false;

  const double height = std::max( 1.0, plotBottom - plotTop );
  chooseValueAxis( chart, height );
  double labelWidth = 0;
  for ( const double value : mValueAxis.ticks() )
    labelWidth = std::max( labelWidth, measure( mValueAxis.label( value ), Role::ValueLabel ) );
  const double left = mRect.left() + pad + labelWidth + px( 8 );
  mPlot = QRectF( left, plotTop, std::max( 1.0, mRect.right() - px( 14 ) - left ), height );

  if ( !chart.unit.isEmpty() )
  {
    const double width = std::min( measure( chart.unit, Role::Unit ), mRect.width() - 2 * pad );
    mTexts << Text { Role::Unit, QRectF( mRect.left() + pad, top, width, line ), chart.unit, Qt::AlignLeft | Qt::AlignVCenter, 0 };
  }
  mTimeAxis = TimeAxis::choose( mWindow, mPlot.width(), px( mOptions.fontPixels ),
                                [this]( const QString &text ) { return measure( text, Role::TimeLabel ); } );
  addValueTexts();
  addTimeTexts();
  addLimitTexts( chart );
  return true;
}

void ChartLayout::chooseValueAxis( const TimeSeriesChart &chart, double height )
{
  const int maxTicks = std::max( 2, static_cast<int>( height / ( lineHeight( Role::ValueLabel ) * 1.9 ) ) + 1 );
  if ( chart.valueRange )
  {
    mValueAxis = ValueAxis::fixed( chart.valueRange->first, chart.valueRange->second, maxTicks );
    return;
  }
  Extremes shown = extremesOf( chart, mWindow );
  const bool empty = !shown.any();
  if ( empty )
    shown.add( 0 );
  // A limit is shown when it lies within reach of the values; one far off would press the curve flat.
  const double reach = empty ? std::numeric_limits<double>::infinity() : 2.5 * std::max( std::abs( shown.high ), std::abs( shown.low ) );
  const double high = shown.high;
  for ( const ChartLimit &limit : chart.limits )
  {
    if ( std::abs( limit.value ) <= reach && ( limit.isLower || limit.value <= high || limit.value <= reach ) )
      shown.add( limit.value );
  }
  // Concentrations and levels are read from zero unless they move far above it.
  if ( shown.low > 0 && shown.low < 0.6 * shown.high )
    shown.low = 0;
  if ( empty && chart.limits.isEmpty() )
    shown.high = 1;
  mValueAxis = ValueAxis::choose( shown.low, shown.high, maxTicks );
}

double ChartLayout::addTitle( const TimeSeriesChart &chart, double y )
{
  const double pad = px( 8 );
  const double line = lineHeight( Role::Title );
  double right = mRect.right() - pad;
  if ( chart.isDemo )
  {
    const QString mark = tr( "Demo" );
    const double width = measure( mark, Role::Demo ) + px( 12 );
    mTexts << Text { Role::Demo, QRectF( right - width, y + px( 1 ), width, line - px( 2 ) ), mark, Qt::AlignCenter, 0 };
    right -= width + pad;
  }
  const double left = mRect.left() + pad;
  QStringList rest = { chart.place, chart.period };
  rest.removeAll( QString() );
  const QString subtitle = rest.join( QStringLiteral( " · " ) );
  const double titleWidth = measure( chart.indicator, Role::Title );
  const double subtitleWidth = measure( subtitle, Role::Subtitle );
  const auto elided = [this]( const QString &text, Role role, double width ) {
    return QFontMetricsF( chartFont( fontSize( role ), role == Role::Title ) ).elidedText( text, Qt::ElideRight, std::max( 0.0, width ) );
  };
  const auto add = [this]( Role role, double x, double top, double width, double height, const QString &text ) {
    if ( !text.isEmpty() && width > 0 )
      mTexts << Text { role, QRectF( x, top, width, height ), text, Qt::AlignLeft | Qt::AlignVCenter, 0 };
  };
  if ( left + titleWidth + pad + subtitleWidth <= right )
  {
    add( Role::Title, left, y, titleWidth, line, chart.indicator );
    add( Role::Subtitle, left + titleWidth + pad, y, subtitleWidth, line, subtitle );
    return y + line;
  }
  add( Role::Title, left, y, right - left, line, elided( chart.indicator, Role::Title, right - left ) );
  const double below = lineHeight( Role::Subtitle );
  const double full = mRect.width() - 2 * pad;
  add( Role::Subtitle, left, y + line, full, below, elided( subtitle, Role::Subtitle, full ) );
  return y + line + below;
}

double ChartLayout::addLegend( const TimeSeriesChart &chart, double y )
{
  const double pad = px( 8 );
  const double line = lineHeight( Role::Legend );
  const double swatch = px( 22 );
  const double full = mRect.width() - 2 * pad;
  const QFontMetricsF metrics( chartFont( fontSize( Role::Legend ) ) );
  double x = mRect.left() + pad;
  for ( int i = 0; i < chart.series.size(); ++i )
  {
    const QString label = metrics.elidedText( chart.series.at( i ).label, Qt::ElideRight, std::max( 0.0, full - swatch ) );
    const double width = swatch + metrics.horizontalAdvance( label );
    if ( x > mRect.left() + pad && x + width > mRect.right() - pad )
    {
      x = mRect.left() + pad;
      y += line;
    }
    mTexts << Text { Role::Legend, QRectF( x, y, width, line ), label, Qt::AlignRight | Qt::AlignVCenter, i };
    x += width + px( 14 );
  }
  return y + line;
}

double ChartLayout::addFoot( const TimeSeriesChart &chart )
{
  const double pad = px( 8 );
  QStringList parts;
  if ( !chart.source.isEmpty() )
    parts << tr( "Source: %1" ).arg( chart.source );
  if ( !chart.edition.isEmpty() )
    parts << tr( "Standard: %1" ).arg( chart.edition );
  if ( chart.isDemo )
    parts << tr( "invented values for demonstration" );
  if ( !parts.isEmpty() )
    parts << tr( "hollow points are not valid; missing values are not joined" );

  const QFontMetricsF metrics( chartFont( fontSize( Role::Foot ) ) );
  const double full = std::max( 1.0, mRect.width() - 2 * pad );
  const QString separator = QStringLiteral( " · " );
  QStringList lines;
  for ( const QString &part : std::as_const( parts ) )
  {
    if ( !lines.isEmpty() && metrics.horizontalAdvance( lines.last() + separator + part ) <= full )
      lines.last() += separator + part;
    else
      lines << metrics.elidedText( part, Qt::ElideRight, full );
  }
  const double line = lineHeight( Role::Foot );
  const double top = mRect.bottom() - pad / 2 - line * static_cast<double>( lines.size() );
  for ( int i = 0; i < lines.size(); ++i )
    mTexts << Text { Role::Foot, QRectF( mRect.left() + pad, top + i * line, full, line ), lines.at( i ), Qt::AlignLeft | Qt::AlignVCenter, i };
  return top;
}

void ChartLayout::addValueTexts()
{
  const double line = lineHeight( Role::ValueLabel );
  const double left = mRect.left() + px( 4 );
  double lastTop = std::numeric_limits<double>::infinity();
  for ( const double value : mValueAxis.ticks() )
  {
    const QRectF rect( left, yOf( value ) - line / 2, mPlot.left() - px( 6 ) - left, line );
    if ( rect.bottom() > lastTop + 1e-6 )
      continue;
    lastTop = rect.top();
    mTexts << Text { Role::ValueLabel, rect, mValueAxis.label( value ), Qt::AlignRight | Qt::AlignVCenter, 0 };
  }
}

void ChartLayout::addTimeTexts()
{
  const double line = lineHeight( Role::TimeLabel );
  const double top = mPlot.bottom() + line / 2 + px( 2 );
  for ( const TimeTick &tick : mTimeAxis.ticks() )
  {
    const double width = measure( tick.label, Role::TimeLabel );
    const QRectF rect( xOf( tick.time ) - width / 2, top, width, line );
    if ( rect.left() >= mRect.left() && rect.right() <= mRect.right() )
      mTexts << Text { Role::TimeLabel, rect, tick.label, Qt::AlignCenter, 0 };
  }

  // Context: each at its begin. The first gives way when the second comes too soon after it.
  const QList<TimeContext> &contexts = mTimeAxis.contexts();
  const double gap = px( mOptions.fontPixels );
  double end = -std::numeric_limits<double>::infinity();
  for ( int i = 0; i < contexts.size(); ++i )
  {
    const TimeContext &context = contexts.at( i );
    const double width = measure( context.label, Role::TimeContext );
    double x = context.isFirst ? mPlot.left() : xOf( context.time );
    const bool yields = i == 0 && contexts.size() > 1 && x + width + gap > xOf( contexts.at( 1 ).time )
                        && xOf( contexts.at( 1 ).time ) + measure( contexts.at( 1 ).label, Role::TimeContext ) <= mRect.right();
    x = std::max( std::min( x, mRect.right() - width ), mRect.left() );
    if ( yields || x < end + gap || x + width > mRect.right() + 1e-6 )
      continue;
    end = x + width;
    mTexts << Text { Role::TimeContext, QRectF( x, top + line, width, line ), context.label, Qt::AlignLeft | Qt::AlignVCenter, 0 };
  }
}

void ChartLayout::addLimitTexts( const TimeSeriesChart &chart )
{
  struct Wanted
  {
    int index;
    double top;
  };
  const double line = lineHeight( Role::LimitLabel );
  QList<Wanted> labels;
  for ( int i = 0; i < chart.limits.size(); ++i )
  {
    const double y = yOf( chart.limits.at( i ).value );
    if ( y >= mPlot.top() - 0.5 && y <= mPlot.bottom() + 0.5 && !chart.limits.at( i ).label.isEmpty() )
      labels << Wanted { i, std::max( mPlot.top(), y - line ) };
  }
  // Above its line where possible; lower labels are pushed down, then all back up from the bottom.
  std::stable_sort( labels.begin(), labels.end(), []( const Wanted &a, const Wanted &b ) { return a.top < b.top; } );
  while ( static_cast<double>( labels.size() ) * line > mPlot.height() )
    labels.removeLast();
  for ( int i = 1; i < labels.size(); ++i )
    labels[i].top = std::max( labels.at( i ).top, labels.at( i - 1 ).top + line );
  double floor = mPlot.bottom();
  for ( qsizetype i = labels.size() - 1; i >= 0; --i )
  {
    labels[i].top = std::min( labels.at( i ).top, floor - line );
    floor = labels.at( i ).top;
  }
  const QFontMetricsF metrics( chartFont( fontSize( Role::LimitLabel ) ) );
  for ( const Wanted &label : std::as_const( labels ) )
  {
    const QString text = metrics.elidedText( chart.limits.at( label.index ).label, Qt::ElideRight, std::max( 0.0, mPlot.width() - px( 8 ) ) );
    const double width = metrics.horizontalAdvance( text ) + px( 4 );
    mTexts << Text { Role::LimitLabel, QRectF( mPlot.right() - width - px( 2 ), label.top, width, line ), text, Qt::AlignCenter, label.index };
  }
}

double ChartLayout::xOf( UtcSeconds time ) const
{
  return mPlot.left() + mPlot.width() * static_cast<double>( time - mWindow.from ) / static_cast<double>( mWindow.to - mWindow.from );
}

double ChartLayout::yOf( double value ) const
{
  return mPlot.bottom() - mPlot.height() * ( value - mValueAxis.from ) / ( mValueAxis.to - mValueAxis.from );
}

UtcSeconds ChartLayout::timeAt( double x ) const
{
  return mWindow.from
         + std::llround( ( x - mPlot.left() ) / std::max( 1e-9, mPlot.width() ) * static_cast<double>( mWindow.to - mWindow.from ) );
}

double ChartLayout::valueAt( double y ) const
{
  return mValueAxis.from + ( mPlot.bottom() - y ) / std::max( 1e-9, mPlot.height() ) * ( mValueAxis.to - mValueAxis.from );
}

std::optional<ChartLayout::Hit> ChartLayout::hitTest( const TimeSeriesChart &chart, const QPointF &position, double reach ) const
{
  if ( !mPlot.adjusted( -reach, -reach, reach, reach ).contains( position ) )
    return std::nullopt;
  std::optional<Hit> best;
  double bestKey = std::numeric_limits<double>::infinity();
  const TimeRange near = { timeAt( position.x() - reach ), timeAt( position.x() + reach ) };
  for ( int s = 0; s < chart.series.size(); ++s )
  {
    const auto [first, last] = visibleRange( chart.series.at( s ), near );
    for ( qsizetype i = first; i < last; ++i )
    {
      const ChartPoint &point = chart.series.at( s ).points.at( i );
      const QPointF at( xOf( point.time ), yOf( point.value ) );
      const double dx = std::abs( at.x() - position.x() );
      const double dy = std::abs( at.y() - position.y() );
      // A reader follows the time axis: a step aside counts as much as twenty steps up or down.
      const double key = dx + dy / 20;
      if ( dx > reach || !mPlot.adjusted( -1, -1, 1, 1 ).contains( at ) || key >= bestKey )
        continue;
      bestKey = key;
      best = Hit { s, static_cast<int>( i ), at, std::hypot( dx, dy ) };
    }
  }
  return best;
}

} // namespace jinguan

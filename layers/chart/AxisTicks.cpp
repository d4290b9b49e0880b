#include "layers/chart/AxisTicks.h"

#include "base/LocalText.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace jinguan
{

namespace
{

struct Candidate
{
    TimeAxis::Unit unit;
    int step;
    double seconds; //!< nominal length
};

constexpr double sDay = 86400;
using U = TimeAxis::Unit;
constexpr std::array sCandidates = {
  Candidate { U::Minute, 1, 60 },
  Candidate { U::Minute, 2, 120 },
  Candidate { U::Minute, 5, 300 },
  Candidate { U::Minute, 10, 600 },
  Candidate { U::Minute, 15, 900 },
  Candidate { U::Minute, 30, 1800 },
  Candidate { U::Hour, 1, 3600 },
  Candidate { U::Hour, 2, 7200 },
  Candidate { U::Hour, 3, 10800 },
  Candidate { U::Hour, 6, 21600 },
  Candidate { U::Hour, 12, 43200 },
  Candidate { U::Day, 1, sDay },
  Candidate { U::Day, 2, 2 * sDay },
  Candidate { U::Day, 5, 5 * sDay },
  Candidate { U::Day, 10, 10 * sDay },
  Candidate { U::Day, 15, 15 * sDay },
  Candidate { U::Month, 1, 30 * sDay },
  Candidate { U::Month, 2, 60 * sDay },
  Candidate { U::Month, 3, 91 * sDay },
  Candidate { U::Month, 6, 182 * sDay },
  Candidate { U::Year, 1, 365 * sDay },
  Candidate { U::Year, 2, 730 * sDay },
  Candidate { U::Year, 5, 1826 * sDay },
  Candidate { U::Year, 10, 3652 * sDay },
  Candidate { U::Year, 20, 7305 * sDay },
  Candidate { U::Year, 50, 18262 * sDay },
  Candidate { U::Year, 100, 36524 * sDay },
};

UtcSeconds startOf( const QDate &date )
{
  return QDateTime( date, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
}

QLocale labelLocale()
{
  return uiLanguage() == Language::Chinese ? QLocale( QLocale::Chinese, QLocale::China ) : QLocale( QLocale::English );
}

/** Days of the month on which marks of a step of \a step days stand: 1, 1 + step, …, none too near to the next 1. */
bool isTickDay( const QDate &date, int step )
{
  const int offset = date.day() - 1;
  return offset % step == 0 && ( step == 1 || offset == 0 || date.daysInMonth() - offset >= step * 0.6 );
}

} // namespace

QList<UtcSeconds> TimeAxis::tickTimes( const TimeRange &window, Unit unit, int step )
{
  QList<UtcSeconds> times;
  const auto add = [&]( UtcSeconds time ) {
    if ( time >= window.from && time <= window.to )
      times << time;
  };
  const QDate first = local( window.from ).date();
  const QDate last = local( window.to ).date();
  if ( unit == Unit::Minute || unit == Unit::Hour )
  {
    const qint64 seconds = step * ( unit == Unit::Minute ? 60 : 3600 );
    for ( QDate date = first; date <= last; date = date.addDays( 1 ) )
    {
      const UtcSeconds midnight = startOf( date );
      for ( qint64 offset = 0; offset < 86400; offset += seconds )
        add( midnight + offset );
    }
  }
  else if ( unit == Unit::Day )
  {
    for ( QDate date = first; date <= last; date = date.addDays( 1 ) )
    {
      if ( isTickDay( date, step ) )
        add( startOf( date ) );
    }
  }
  else if ( unit == Unit::Month )
  {
    for ( QDate date( first.year(), 1, 1 ); date <= last; date = date.addMonths( step ) )
      add( startOf( date ) );
  }
  else
  {
    for ( int year = first.year() - first.year() % step; year <= last.year(); year += step )
    {
      if ( year > 0 )
        add( startOf( QDate( year, 1, 1 ) ) );
    }
  }
  return times;
}

QString TimeAxis::tickLabel( UtcSeconds time, Unit unit )
{
  const QDateTime at = local( time );
  switch ( unit )
  {
    case Unit::Minute:
    case Unit::Hour:
      return at.toString( QStringLiteral( "HH:mm" ) );
    case Unit::Day:
      //: QDate format of a mark that is a day of the month; Chinese: d日
      return labelLocale().toString( at.date(), tr( "d", "axis day" ) );
    case Unit::Month:
      //: QDate format of a mark that is a month; Chinese: M月
      return labelLocale().toString( at.date(), tr( "MMM", "axis month" ) );
    case Unit::Year:
      //: QDate format of a mark that is a year; Chinese: yyyy年
      return labelLocale().toString( at.date(), tr( "yyyy", "axis year" ) );
  }
  return {};
}

QList<TimeContext> TimeAxis::makeContexts( const TimeRange &window ) const
{
  QList<TimeContext> contexts;
  if ( mUnit == Unit::Year )
    return contexts;
  const bool byDay = mUnit == Unit::Minute || mUnit == Unit::Hour;
  const bool byMonth = mUnit == Unit::Day;
  QDate date = local( window.from ).date();
  date = byDay ? date : byMonth ? QDate( date.year(), date.month(), 1 ) : QDate( date.year(), 1, 1 );
  int year = 0;
  while ( startOf( date ) < window.to )
  {
    //: QDate formats of the words under the marks; Chinese: yyyy年M月d日, M月d日, yyyy年M月, M月, yyyy年
    QString format = tr( "yyyy", "axis year" );
    if ( byDay )
      format = date.year() == year ? tr( "MMM d", "axis date" ) : tr( "MMM d, yyyy", "axis date and year" );
    else if ( byMonth )
      format = date.year() == year ? tr( "MMMM", "axis long month" ) : tr( "MMMM yyyy", "axis month and year" );
    const UtcSeconds begin = startOf( date );
    contexts << TimeContext { std::max( begin, window.from ), labelLocale().toString( date, format ), begin <= window.from };
    year = date.year();
    date = byDay ? date.addDays( 1 ) : byMonth ? date.addMonths( 1 ) : date.addYears( 1 );
  }
  return contexts;
}

TimeAxis TimeAxis::choose( const TimeRange &window, double length, double gap, const Measure &measure )
{
  TimeAxis axis;
  const double span = static_cast<double>( window.to - window.from );
  if ( span <= 0 || length <= 0 )
    return axis;
  const double perSecond = length / span;
  const double shortest = measure( QStringLiteral( "00" ) ) + gap;
  for ( const Candidate &candidate : sCandidates )
  {
    if ( candidate.seconds * perSecond < shortest )
      continue;
    axis.mUnit = candidate.unit;
    axis.mStep = candidate.step;
    axis.mTicks.clear();
    bool fits = true;
    double end = -1e300;
    for ( const UtcSeconds time : tickTimes( window, candidate.unit, candidate.step ) )
    {
      const QString label = tickLabel( time, candidate.unit );
      const double half = measure( label ) / 2;
      const double centre = static_cast<double>( time - window.from ) * perSecond;
      fits = fits && centre - half >= end + gap;
      end = centre + half;
      axis.mTicks << TimeTick { time, label };
    }
    if ( !fits )
      continue;
    // Marks whose day or month finds no room under them would not say where they lie.
    axis.mContexts = axis.makeContexts( window );
    for ( int i = 1; i + 1 < axis.mContexts.size(); ++i )
    {
      const double room = static_cast<double>( axis.mContexts.at( i + 1 ).time - axis.mContexts.at( i ).time ) * perSecond;
      fits = fits && measure( axis.mContexts.at( i ).label ) + gap <= room;
    }
    if ( fits )
      break;
  }
  return axis;
}

QString TimeAxis::timeText( UtcSeconds time )
{
  return local( time ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) );
}

namespace
{

double niceStep( double span, int maxTicks )
{
  const double raw = span / std::max( 1, maxTicks - 1 );
  const double magnitude = std::pow( 10.0, std::floor( std::log10( raw ) ) );
  for ( const double factor : { 1.0, 2.0, 5.0, 10.0 } )
  {
    if ( factor * magnitude >= raw * ( 1 - 1e-9 ) )
      return factor * magnitude;
  }
  return 10 * magnitude;
}

int decimalsOf( double step )
{
  return std::clamp( -static_cast<int>( std::floor( std::log10( step ) + 1e-9 ) ), 0, 12 );
}

} // namespace

ValueAxis ValueAxis::choose( double low, double high, int maxTicks )
{
  ValueAxis axis;
  if ( !std::isfinite( low ) || !std::isfinite( high ) || high < low )
    return axis;
  if ( high == low )
  {
    const double room = high == 0 ? 1 : std::abs( high ) * 0.1;
    low -= room;
    high += room;
  }
  maxTicks = std::max( 2, maxTicks );
  axis.step = niceStep( high - low, maxTicks );
  // Rounding both ends outwards may add marks; a coarser step then takes them back.
  for ( int attempt = 0; attempt < 4; ++attempt )
  {
    axis.from = std::floor( low / axis.step + 1e-9 ) * axis.step;
    axis.to = std::ceil( high / axis.step - 1e-9 ) * axis.step;
    if ( std::lround( ( axis.to - axis.from ) / axis.step ) + 1 <= std::max( 3, maxTicks ) )
      break;
    axis.step = niceStep( axis.step * 1.5, 2 );
  }
  // Where round ends would leave much of the height empty, the axis ends a little beyond the values.
  const double room = 0.06 * ( high - low );
  if ( axis.to - high > 0.3 * ( high - low ) && high + room < axis.to )
    axis.to = high + room;
  if ( low - axis.from > 0.3 * ( high - low ) && low - room > axis.from )
    axis.from = low - room;
  axis.decimals = decimalsOf( axis.step );
  return axis;
}

ValueAxis ValueAxis::fixed( double low, double high, int maxTicks )
{
  if ( !std::isfinite( low ) || !std::isfinite( high ) || high <= low )
    return choose( low, high, maxTicks );
  ValueAxis axis;
  axis.from = low;
  axis.to = high;
  axis.step = niceStep( high - low, std::max( 2, maxTicks ) );
  axis.decimals = decimalsOf( axis.step );
  return axis;
}

QList<double> ValueAxis::ticks() const
{
  QList<double> values;
  if ( step <= 0 )
    return values;
  const double first = std::ceil( from / step - 1e-9 );
  const double last = std::floor( to / step + 1e-9 );
  for ( double i = first; i <= last && values.size() < 1000; ++i )
    values << ( i == 0 ? 0.0 : i * step );
  return values;
}

} // namespace jinguan

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <algorithm>
#include <cstdio>

namespace jinguan::bench
{

/** Seconds that \a work takes. */
template<typename Work> double seconds( Work &&work )
{
  QElapsedTimer timer;
  timer.start();
  work();
  return static_cast<double>( timer.nsecsElapsed() ) / 1e9;
}

/** The middle value. */
inline double median( QList<double> values )
{
  std::sort( values.begin(), values.end() );
  return values.isEmpty() ? 0 : values.at( values.size() / 2 );
}

/** One line of a benchmark: name, our figure, the peer's, and their ratio. */
inline void printPair( const char *name, double ours, double peer, const char *unit, double ratio, const char *ratioName )
{
  std::printf( "%-34s ours=%.4g %s peer=%.4g %s %s=%.3f\n", name, ours, unit, peer, unit, ratioName, ratio );
  std::fflush( stdout );
}

} // namespace jinguan::bench

#include "StopSignal.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <csignal>

namespace jinguan
{

namespace
{
constexpr int sWatchMs = 200;
volatile std::sig_atomic_t sRequested = 0;

void onSignal( int )
{
  sRequested = 1;
}
} // namespace

StopSignal::StopSignal()
{
  std::signal( SIGINT, onSignal );
  std::signal( SIGTERM, onSignal );
}

bool StopSignal::requested()
{
  return sRequested != 0;
}

bool StopSignal::wait( int milliseconds )
{
  QEventLoop loop;
  QTimer watch;
  QElapsedTimer clock;
  clock.start();
  QObject::connect( &watch, &QTimer::timeout, &loop, [&] {
    if ( requested() || clock.elapsed() >= milliseconds )
      loop.quit();
  } );
  watch.start( sWatchMs );
  loop.exec();
  return !requested();
}

} // namespace jinguan

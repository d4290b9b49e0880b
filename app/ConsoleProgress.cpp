#include "ConsoleProgress.h"

#include "print/ProgressLines.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace jinguan
{

namespace
{
volatile std::sig_atomic_t sInterrupted = 0;

void onInterrupt( int )
{
  sInterrupted = 1;
}
constexpr qint64 sQuietMs = 250;
} // namespace

ConsoleProgress::ConsoleProgress() : mIsTerminal( isatty( STDERR_FILENO ) != 0 )
{
  std::signal( SIGINT, onInterrupt );
  std::signal( SIGTERM, onInterrupt );
  mSince.start();
}

ConsoleProgress::~ConsoleProgress()
{
  if ( mWrote )
    std::fputc( '\n', stderr );
  std::signal( SIGINT, SIG_DFL );
  std::signal( SIGTERM, SIG_DFL );
}

void ConsoleProgress::report( double fraction, const QString &what )
{
  if ( qEnvironmentVariableIsSet( ProgressLine::variable ) )
  {
    std::fprintf( stderr, "%s\n", ProgressLine { fraction, what }.text().toUtf8().constData() );
    return;
  }
  if ( !mIsTerminal || mSince.elapsed() < sQuietMs )
    return;
  mSince.restart();
  mWrote = true;
  const QByteArray text = what.toUtf8();
  if ( fraction < 0 )
    std::fprintf( stderr, "\r\033[K%s", text.constData() );
  else
    std::fprintf( stderr, "\r\033[K%3d %% %s", static_cast<int>( fraction * 100 ), text.constData() );
}

bool ConsoleProgress::isCancelled() const
{
  return sInterrupted != 0;
}

} // namespace jinguan

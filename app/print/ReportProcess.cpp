#include "print/ReportProcess.h"

#include "print/ProgressLines.h"
#include "Settings.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace jinguan
{

namespace
{
constexpr int sPatienceMs = 8000; //!< after a request to stop
}

ReportProcess::ReportProcess( QObject *parent ) : QObject( parent )
{
  connect( &mProcess, &QProcess::readyReadStandardError, this, &ReportProcess::readMessages );
  connect( &mProcess, &QProcess::finished, this,
    [this]( int code, QProcess::ExitStatus status ) { end( status == QProcess::NormalExit && code == 0 ); } );
  connect( &mProcess, &QProcess::errorOccurred, this, [this]( QProcess::ProcessError error ) {
    if ( error != QProcess::FailedToStart )
      return; // the others end the child
    mMessage = tr( "The program could not be started: %1." ).arg( mProcess.errorString() );
    end( false );
  } );
}

ReportProcess::~ReportProcess()
{
  mProcess.disconnect( this );
  mProcess.kill();
  mProcess.waitForFinished( 1000 );
}

QString ReportProcess::program()
{
  return qEnvironmentVariable( "JINGUAN_PROGRAM", QCoreApplication::applicationFilePath() );
}

void ReportProcess::start( const QStringList &arguments )
{
  if ( isRunning() )
    return;
  mCancelled = false;
  mMessage.clear();
  mOutput.clear();
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert( QStringLiteral( "QT_QPA_PLATFORM" ), QStringLiteral( "offscreen" ) );
  environment.insert(
    QStringLiteral( "JINGUAN_LANG" ), Settings::language() == Language::English ? QStringLiteral( "en" ) : QStringLiteral( "zh" ) );
  environment.insert( QString::fromLatin1( ProgressLine::variable ), QStringLiteral( "1" ) );
  environment.insert( QStringLiteral( "TMPDIR" ), mScratch.path() );
  mProcess.setProcessEnvironment( environment );
  mProcess.setChildProcessModifier( [] {
    setpgid( 0, 0 ); // Ctrl+C is for this program, which tells the child
#ifdef Q_OS_LINUX
    prctl( PR_SET_PDEATHSIG, SIGTERM ); // should this program be killed
#endif
  } );
  mProcess.start( program(), arguments );
}

void ReportProcess::cancel()
{
  if ( !isRunning() )
    return;
  mCancelled = true;
  mProcess.terminate();
  QTimer::singleShot( sPatienceMs, this, [this] {
    if ( isRunning() && mCancelled )
      mProcess.kill();
  } );
}

void ReportProcess::readMessages()
{
  mProcess.setReadChannel( QProcess::StandardError );
  while ( mProcess.canReadLine() )
  {
    const QString line = QString::fromUtf8( mProcess.readLine() ).trimmed();
    if ( const std::optional<ProgressLine> progress = ProgressLine::parsed( line ) )
      Q_EMIT progressed( progress->fraction, progress->what );
    else if ( !line.isEmpty() )
      mMessage += ( mMessage.isEmpty() ? QString() : QStringLiteral( "\n" ) ) + line;
  }
}

void ReportProcess::end( bool ok )
{
  readMessages();
  mOutput = mProcess.readAllStandardOutput();
  const QString rest = QString::fromUtf8( mProcess.readAllStandardError() ).trimmed();
  if ( !rest.isEmpty() )
    mMessage += ( mMessage.isEmpty() ? QString() : QStringLiteral( "\n" ) ) + rest;
  mCancelled = mCancelled && !ok; // too late to stop: what is written is written
  Q_EMIT finished( ok, ok || mCancelled ? QString() : mMessage );
}

} // namespace jinguan

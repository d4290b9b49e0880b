#include "print/BatchRunner.h"

#include "print/ReportProcess.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jinguan
{

/** One child and the report it makes. */
struct BatchRunner::Slot
{
    ReportProcess process;
    LatestTask<Inspection> task;
    QElapsedTimer clock;
    int job = -1; //!< −1: nothing to do
};

QString batchStateId( BatchResult::State state )
{
  switch ( state )
  {
    case BatchResult::State::Waiting:
      return QStringLiteral( "waiting" );
    case BatchResult::State::Running:
      return QStringLiteral( "running" );
    case BatchResult::State::Done:
      return QStringLiteral( "done" );
    case BatchResult::State::Kept:
      return QStringLiteral( "kept" );
    case BatchResult::State::Failed:
      return QStringLiteral( "failed" );
    case BatchResult::State::Cancelled:
      return QStringLiteral( "cancelled" );
  }
  return {};
}

QString batchStateText( BatchResult::State state )
{
  switch ( state )
  {
    case BatchResult::State::Waiting:
      return BatchRunner::tr( "waiting" );
    case BatchResult::State::Running:
      return BatchRunner::tr( "being printed" );
    case BatchResult::State::Done:
      return BatchRunner::tr( "done" );
    case BatchResult::State::Kept:
      return BatchRunner::tr( "kept from before" );
    case BatchResult::State::Failed:
      return BatchRunner::tr( "failed" );
    case BatchResult::State::Cancelled:
      return BatchRunner::tr( "cancelled" );
  }
  return {};
}

BatchRunner::BatchRunner( const QString &folder, QList<BatchJob> jobs, QObject *parent )
  : QObject( parent ), mJournal( folder ), mJobs( std::move( jobs ) ), mResults( mJobs.size() )
{}

BatchRunner::~BatchRunner()
{
  for ( const auto &slot : mSlots )
    slot->process.disconnect( this );
}

int BatchRunner::count( BatchResult::State state ) const
{
  return static_cast<int>(
    std::count_if( mResults.cbegin(), mResults.cend(), [state]( const BatchResult &result ) { return result.state == state; } ) );
}

int BatchRunner::ended() const
{
  return static_cast<int>( mResults.size() ) - count( BatchResult::State::Waiting ) - count( BatchResult::State::Running );
}

Result<void> BatchRunner::start( int parallel, bool resume )
{
  const QString folder = QFileInfo( mJournal.path() ).absolutePath();
  if ( !QDir().mkpath( folder ) )
    return Error { tr( "The folder cannot be made." ), tr( "Choose a folder you may write to." ), folder, 0 };
  if ( Result<void> ready = resume ? mJournal.read() : mJournal.clear(); !ready )
    return ready;
  mResume = resume;
  mRunning = true;
  mCancelled = false;
  mNext = 0;
  const int children = qBound( 1, parallel, static_cast<int>( qMax<qsizetype>( 1, mJobs.size() ) ) );
  for ( int i = 0; i < children; ++i )
  {
    mSlots.push_back( std::make_unique<Slot>() );
    Slot *slot = mSlots.back().get();
    connect(
      &slot->process, &ReportProcess::finished, this, [this, slot]( bool ok, const QString &message ) { printed( *slot, ok, message ); } );
  }
  for ( const auto &slot : mSlots )
    QMetaObject::invokeMethod(
      this, [this, slot = slot.get()] { next( *slot ); }, Qt::QueuedConnection );
  return {};
}

void BatchRunner::cancel()
{
  mCancelled = true;
  for ( const auto &slot : mSlots )
    slot->process.cancel();
}

void BatchRunner::next( Slot &slot )
{
  slot.job = -1;
  if ( !mCancelled && mNext < mJobs.size() )
  {
    slot.job = mNext++;
    slot.clock.start();
    mResults[slot.job].state = BatchResult::State::Running;
    Q_EMIT changed( slot.job );
    mResume ? keepOrPrint( slot ) : print( slot );
    return;
  }
  if ( std::any_of( mSlots.cbegin(), mSlots.cend(), []( const auto &other ) { return other->job >= 0; } ) || !mRunning )
    return;
  for ( BatchResult &result : mResults )
    if ( result.state == BatchResult::State::Waiting )
      result.state = BatchResult::State::Cancelled;
  mRunning = false;
  Q_EMIT finished();
}

void BatchRunner::keepOrPrint( Slot &slot )
{
  slot.task.start(
    [journal = mJournal, job = mJobs.at( slot.job )]( const std::atomic_bool & ) {
      return Inspection { journal.finished( job ), {} };
    },
    [this, &slot]( const Inspection &found ) {
      if ( found.files )
        inspected( slot, found, BatchResult::State::Kept );
      else if ( mCancelled )
        end( slot, BatchResult::State::Cancelled );
      else
        print( slot );
    } );
}

void BatchRunner::print( Slot &slot )
{
  const BatchJob &job = mJobs.at( slot.job );
  slot.process.start( job.arguments + QStringList { QStringLiteral( "--json" ), QStringLiteral( "--out" ), job.file } );
}

void BatchRunner::printed( Slot &slot, bool ok, const QString &message )
{
  QStringList files;
  for ( const QJsonValue &file : QJsonDocument::fromJson( slot.process.output() ).object().value( QStringLiteral( "files" ) ).toArray() )
    files << file.toString();
  // A child that had told its files when it was asked to stop has finished, however it went.
  if ( !ok && ( files.isEmpty() || !slot.process.wasCancelled() ) )
  {
    end( slot, slot.process.wasCancelled() ? BatchResult::State::Cancelled : BatchResult::State::Failed, message );
    return;
  }
  if ( files.isEmpty() )
    files << mJobs.at( slot.job ).file;
  slot.task.start(
    [files]( const std::atomic_bool & ) {
      const Result<BatchFiles> found = inspectFiles( files );
      return found ? Inspection { *found, {} } : Inspection { std::nullopt, found.error().text() };
    },
    [this, &slot]( const Inspection &found ) { inspected( slot, found, BatchResult::State::Done ); } );
}

void BatchRunner::inspected( Slot &slot, const Inspection &inspection, BatchResult::State state )
{
  if ( !inspection.files )
  {
    end( slot, BatchResult::State::Failed, inspection.message );
    return;
  }
  mResults[slot.job].files = *inspection.files;
  if ( state == BatchResult::State::Done )
    if ( const Result<void> noted = mJournal.add( mJobs.at( slot.job ), *inspection.files ); !noted )
    {
      end( slot, BatchResult::State::Failed, noted.error().text() );
      return;
    }
  end( slot, state );
}

void BatchRunner::end( Slot &slot, BatchResult::State state, const QString &message )
{
  BatchResult &result = mResults[slot.job];
  result.state = state;
  result.message = message;
  result.seconds = static_cast<double>( slot.clock.elapsed() ) / 1000;
  Q_EMIT changed( slot.job );
  // Not at once: the child is still telling that it has ended.
  QMetaObject::invokeMethod(
    this, [this, &slot] { next( slot ); }, Qt::QueuedConnection );
}

} // namespace jinguan

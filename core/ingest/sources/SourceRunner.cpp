#include "ingest/sources/SourceRunner.h"

#include <QDir>
#include <QLockFile>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SourceRunner )
};

constexpr qint64 sLongestPause = 3600; //!< seconds between two looks at a source that fails

QStringList problemsOf( const DropReport &report )
{
  QStringList problems;
  for ( const DroppedFile &file : report.files )
  {
    if ( !file.failure.isEmpty() || !file.imported )
      problems.append(
        Text::tr( "%1: %2" ).arg( file.name, file.failure.isEmpty() ? Text::tr( "all rows were rejected" ) : file.failure ) );
  }
  return problems;
}
} // namespace

SourceRunner::SourceRunner( const Catalogue &catalogue, Workspace &workspace )
  : mCatalogue( catalogue ), mWorkspace( workspace ), mLibrary( std::make_unique<ProfileLibrary>( workspace.folder() ) )
{}

SourceRunner::~SourceRunner() = default;

UtcSeconds SourceRunner::dueAt( const DataSource &source, const SourceState &state )
{
  if ( state.lastAt == 0 )
    return 0;
  qint64 pause = source.every;
  for ( qint64 failure = 0; failure < state.failures && pause < sLongestPause; ++failure )
    pause = std::min<qint64>( pause * 2, std::max<qint64>( sLongestPause, source.every ) );
  return state.lastAt + pause;
}

Result<void> SourceRunner::runDue( UtcSeconds now, Progress &progress, const std::function<void( const SourceRun & )> &done )
{
  const Result<QList<DataSource>> sources = mWorkspace.sources().sources();
  const Result<QList<SourceState>> states = mWorkspace.sources().states();
  if ( !sources || !states )
    return sources ? states.error() : sources.error();
  QHash<qint64, SourceState> known;
  for ( const SourceState &state : *states )
    known.insert( state.source, state );
  for ( const DataSource &source : *sources )
  {
    if ( !source.enabled || ( mChoice && !mChoice( source ) ) || dueAt( source, known.value( source.id ) ) > now )
      continue;
    const SourceRun outcome = run( source, now, progress );
    if ( !outcome.skipped )
      done( outcome );
    if ( progress.isCancelled() )
      break;
  }
  return {};
}

SourceRun SourceRunner::run( const DataSource &source, UtcSeconds now, Progress &progress )
{
  SourceRun run;
  run.source = source;
  run.at = now;
  QLockFile lock( QDir( mWorkspace.folder() ).filePath( QStringLiteral( "source-%1.lock" ).arg( source.id ) ) );
  lock.setStaleLockTime( 0 ); // only the death of its process makes it stale
  run.skipped = !lock.tryLock();
  if ( run.skipped )
  {
    run.problem = Text::tr( "Another process is looking at the source “%1” now." ).arg( source.name );
    return run;
  }
  look( run, progress );
  SourceState news;
  news.source = source.id;
  news.lastAt = now;
  news.runs = 1;
  news.written = run.written;
  news.unchanged = run.unchanged;
  news.rejected = run.rejected;
  news.failures = run.failed ? 1 : 0;
  news.lastGood = run.failed || run.cancelled ? 0 : now;
  news.lastError = run.problem;
  news.lastErrorAt = run.problem.isEmpty() ? 0 : now;
  if ( const Result<void> kept = mWorkspace.sources().add( news ); !kept && run.problem.isEmpty() )
    run.problem = kept.error().text();
  return run;
}

void SourceRunner::look( SourceRun &run, Progress &progress )
{
  if ( run.source.kind == SourceKind::SensorThings )
    poll( run, progress );
  else
    lookIntoFolder( run, progress );
}

void SourceRunner::lookIntoFolder( SourceRun &run, Progress &progress )
{
  *mLibrary = ProfileLibrary( mWorkspace.folder() );
  DropFolder &folder =
    mFolders.try_emplace( run.source.id, mCatalogue, *mLibrary, mWorkspace.network(), mWorkspace.readings() ).first->second;
  folder.setSettle( mSettle );
  const Result<DropReport> report = folder.look( run.source, run.at, progress );
  if ( !report )
  {
    run.problem = report.error().text();
    run.failed = true;
    return;
  }
  run.files = report->files;
  run.written = report->written;
  run.unchanged = report->unchanged;
  run.rejected = report->rejected;
  run.cancelled = report->cancelled;
  run.problem = problemsOf( *report ).join( QLatin1Char( '\n' ) );
}

void SourceRunner::poll( SourceRun &run, Progress &progress )
{
  const Result<SensorThingsMapping> mapping = SensorThingsMapping::fromJson( run.source.mapping, run.source.name );
  if ( !mapping )
  {
    run.problem = mapping.error().text();
    run.failed = true;
    return;
  }
  SensorThingsPoll poll( mCatalogue, mWorkspace.network(), mWorkspace.readings(), mWorkspace.sources(), mLimits );
  const Result<PollReport> report = poll.run( run.source, *mapping, run.at, progress );
  if ( !report )
  {
    run.problem = report.error().text();
    run.failed = true;
    return;
  }
  run.streams = report->streams;
  run.written = report->import.written + report->import.changed;
  run.unchanged = report->import.unchanged;
  run.rejected = report->import.rejected;
  run.warnings = report->import.warnings;
  run.unconfirmed = report->unconfirmed;
  run.cancelled = report->import.cancelled;
  QStringList problems;
  run.failed = !run.cancelled && report->problems == report->streams.size();
  for ( const StreamOutcome &stream : report->streams )
  {
    if ( !stream.problem.isEmpty() && !run.cancelled )
      problems.append( Text::tr( "%1: %2" ).arg( stream.name.isEmpty() ? stream.stream : stream.name, stream.problem ) );
  }
  if ( report->streams.isEmpty() )
    problems.append( Text::tr( "No stream of the mapping is confirmed: look at the draft and confirm what is right." ) );
  run.problem = problems.mid( 0, 20 ).join( QLatin1Char( '\n' ) );
}

} // namespace jinguan

#include "ingest/sources/DropFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DropFolder )
};

constexpr int sFilesAtOnce = 200; //!< of one look; the next one takes more
constexpr int sRowsTold = 10000;  //!< rejected rows in a report
const QString sDone = QStringLiteral( "done" );
const QString sFailed = QStringLiteral( "failed" );
const QString sReportSuffix = QStringLiteral( ".report.txt" );

/** True when somebody has \a path open for writing and the system tells. */
bool isBeingWritten( const QString &path )
{
#ifdef Q_OS_LINUX
  const int file = ::open( QFile::encodeName( path ).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK );
  if ( file < 0 )
    return errno == EACCES; // some take the permission away while they write
  // a lease for reading is refused while there is a writer; who may not ask for one (another's file) learns nothing
  const bool writer = ::fcntl( file, F_SETLEASE, F_RDLCK ) != 0 && errno == EAGAIN;
  ::fcntl( file, F_SETLEASE, F_UNLCK );
  ::close( file );
  return writer;
#else
  Q_UNUSED( path )
  return false;
#endif
}

/** A name below \a folder that is free for the file and its report: `b.csv`, `b (2).csv` … */
QString freeName( const QDir &folder, const QString &name )
{
  const QFileInfo info( name );
  QString candidate = name;
  for ( int number = 2; folder.exists( candidate ) || folder.exists( candidate + sReportSuffix ); ++number )
    candidate = QStringLiteral( "%1 (%2)%3" )
                  .arg( info.completeBaseName() )
                  .arg( number )
                  .arg( info.suffix().isEmpty() ? QString() : QLatin1Char( '.' ) + info.suffix() );
  return candidate;
}

QString errorsOf( const ImportReport &report )
{
  QStringList texts;
  for ( const Error &error : report.failures )
    texts.append( error.text() );
  return texts.join( QLatin1Char( '\n' ) );
}
} // namespace

DropFolder::DropFolder( const Catalogue &catalogue, const ProfileLibrary &library, NetworkStore &network, ReadingStore &readings )
  : mCatalogue( catalogue ), mLibrary( library ), mNetwork( network ), mReadings( readings )
{}

QStringList DropFolder::patterns()
{
  return { QStringLiteral( "*.csv" ), QStringLiteral( "*.tsv" ), QStringLiteral( "*.txt" ), QStringLiteral( "*.xlsx" ),
    QStringLiteral( "*.xls" ), QStringLiteral( "*.ods" ), QStringLiteral( "*.xml" ) };
}

bool DropFolder::isUnfinishedName( const QString &name )
{
  static const QStringList sSuffixes { QStringLiteral( ".part" ), QStringLiteral( ".partial" ), QStringLiteral( ".tmp" ),
    QStringLiteral( ".temp" ), QStringLiteral( ".filepart" ), QStringLiteral( ".crdownload" ), QStringLiteral( ".download" ),
    QStringLiteral( ".swp" ) };
  const auto ends = [&name]( const QString &suffix ) { return name.endsWith( suffix, Qt::CaseInsensitive ); };
  return name.startsWith( QLatin1Char( '.' ) ) || name.startsWith( QLatin1String( "~$" ) ) || name.endsWith( QLatin1Char( '~' ) )
    || ends( sReportSuffix ) || std::any_of( sSuffixes.cbegin(), sSuffixes.cend(), ends );
}

bool DropFolder::isComplete( const QString &path, UtcSeconds now )
{
  const QFileInfo info( path );
  Seen &seen = mSeen[path];
  if ( seen.size != info.size() || seen.changed != info.lastModified() )
    seen = { info.size(), info.lastModified(), now };
  // A time of change that is old enough speaks for itself, unless the clock it comes from runs ahead of ours.
  const qint64 still = std::max( now - seen.since, now - info.lastModified().toSecsSinceEpoch() );
  return still >= mSettle && !isBeingWritten( path );
}

Result<ImportReport> DropFolder::import( const QString &path, const DataSource &source, Progress &progress )
{
  ReadingImportOptions options;
  options.profile = source.profile;
  options.deliveredBy = source.deliveredBy.isEmpty() ? source.name : source.deliveredBy;
  ReadingImporter importer( mCatalogue, mLibrary, mNetwork, mReadings );
  Result<ImportReport> report = importer.run( path, options, progress );
  if ( !report || !report->alreadyImported || report->deliveries.isEmpty() )
    return report;
  // Put in once more after something was rejected: perhaps the stations are there now. What was taken then stays unchanged.
  const Result<QList<RejectedRow>> rejected = mReadings.rejected( report->deliveries.first() );
  if ( !rejected )
    return rejected.error();
  if ( rejected->isEmpty() )
    return report;
  options.repeat = true;
  return importer.run( path, options, progress );
}

Result<void> DropFolder::writeReport( const DroppedFile &file, const QString &path, const DataSource &source, UtcSeconds now ) const
{
  const ImportReport &report = file.report;
  QStringList lines { Text::tr( "File: %1" ).arg( file.name ), Text::tr( "Source: %1" ).arg( source.name ),
    Text::tr( "Looked at: %1" ).arg( isoLocal( now ) ) };
  if ( !report.profile.isEmpty() )
    lines << Text::tr( "Profile: %1" ).arg( report.profile );
  if ( file.known )
    lines << Text::tr( "Its content had been imported before; nothing was changed." );
  lines << Text::tr( "Rows: %1, readings new or changed: %2, unchanged: %3, rows rejected: %4, values missing: %5" )
             .arg( report.rowsRead )
             .arg( report.written + report.changed )
             .arg( report.unchanged )
             .arg( report.rejected )
             .arg( report.missing );
  if ( !file.failure.isEmpty() )
    lines << QString() << Text::tr( "Failure:" ) << file.failure;
  for ( const QString &warning : report.warnings )
    lines << Text::tr( "Note: %1" ).arg( warning );
  QList<RejectedRow> rows = report.rejectedRows;
  if ( !report.deliveries.isEmpty() )
  {
    const Result<QList<RejectedRow>> stored = mReadings.rejected( report.deliveries.first() );
    rows = stored ? *stored : rows;
  }
  if ( !rows.isEmpty() )
    lines << QString() << Text::tr( "Rejected (row, reason, content):" );
  for ( const RejectedRow &row : rows.mid( 0, sRowsTold ) )
    lines << QStringLiteral( "%1\t%2\t%3" ).arg( row.row ).arg( row.reason, row.content );
  if ( rows.size() > sRowsTold )
    lines << Text::tr( "… and %1 more" ).arg( rows.size() - sRowsTold );
  QSaveFile text( path );
  const QByteArray utf8 = lines.join( QLatin1Char( '\n' ) ).toUtf8() + '\n';
  if ( !text.open( QIODevice::WriteOnly ) || text.write( utf8 ) != utf8.size() || !text.commit() )
    return Error { Text::tr( "The report cannot be written: %1." ).arg( text.errorString() ),
      Text::tr( "Let the program write into the folder." ), path, 0 };
  return {};
}

DroppedFile DropFolder::take( const QString &path, const DataSource &source, UtcSeconds now, Progress &progress )
{
  DroppedFile file;
  file.name = QFileInfo( path ).fileName();
  const Result<ImportReport> report = import( path, source, progress );
  if ( report )
  {
    file.report = *report;
    file.known = report->alreadyImported;
    file.failure = errorsOf( *report );
    const bool took = report->accepted > 0 || ( report->rejected == 0 && report->failures.isEmpty() );
    file.imported = took || file.known;
  }
  else
    file.failure = report.error().text();
  if ( file.report.cancelled )
    return file;
  const QDir folder( QFileInfo( path ).absolutePath() );
  const QString place = file.imported ? sDone : sFailed;
  const QDir target( folder.filePath( place ) );
  const QString name = freeName( target, file.name );
  if ( const Result<void> written = writeReport( file, target.filePath( name + sReportSuffix ), source, now ); !written )
  {
    file.failure += ( file.failure.isEmpty() ? QString() : QStringLiteral( "\n" ) ) + written.error().text();
    return file;
  }
  if ( QFile::rename( path, target.filePath( name ) ) )
    file.movedTo = place + QLatin1Char( '/' ) + name;
  else
    file.failure +=
      ( file.failure.isEmpty() ? QString() : QStringLiteral( "\n" ) ) + Text::tr( "%1 cannot be moved to %2." ).arg( file.name, place );
  return file;
}

Result<DropReport> DropFolder::look( const DataSource &source, UtcSeconds now, Progress &progress )
{
  const QDir folder( source.location );
  if ( !folder.exists() )
    return Error { Text::tr( "The folder is not there." ), Text::tr( "Make it, connect the drive it lies on, or change the source." ),
      source.location, 0 };
  for ( const QString &place : { sDone, sFailed } )
  {
    if ( !folder.mkpath( place ) || !QFileInfo( folder.filePath( place ) ).isWritable() )
      return Error { Text::tr( "Files cannot be moved to “%1” in this folder." ).arg( place ),
        Text::tr( "Let the program write into the folder; files that were read are moved there." ), source.location, 0 };
  }
  DropReport report;
  QHash<QString, Seen> present;
  for ( const QFileInfo &entry : folder.entryInfoList( patterns(), QDir::Files | QDir::Readable, QDir::Time | QDir::Reversed ) )
  {
    if ( isUnfinishedName( entry.fileName() ) )
      continue;
    const QString path = entry.absoluteFilePath();
    if ( report.cancelled || report.files.size() >= sFilesAtOnce || !isComplete( path, now ) )
    {
      ++report.waiting;
      present.insert( path, mSeen.value( path ) );
      continue;
    }
    progress.report( -1, Text::tr( "Reading %1" ).arg( entry.fileName() ) );
    const DroppedFile file = take( path, source, now, progress );
    report.cancelled = file.report.cancelled || progress.isCancelled();
    report.written += file.report.written + file.report.changed;
    report.unchanged += file.report.unchanged;
    report.rejected += file.report.rejected;
    report.failures += !file.imported || file.movedTo.isEmpty();
    report.files.append( file );
  }
  mSeen = present; // of files that are gone nothing is remembered
  return report;
}

} // namespace jinguan

#include "print/BatchJournal.h"

#include "reports/PdfDocument.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

namespace jinguan
{

namespace
{

QString digestOfKey( const QString &key )
{
  return QString::fromLatin1( QCryptographicHash::hash( key.toUtf8(), QCryptographicHash::Sha256 ).toHex() );
}

/** Pages of \a file: of a PDF its own, one of a picture. */
Result<int> pagesOf( const QString &file )
{
  if ( file.endsWith( QLatin1String( ".pdf" ), Qt::CaseInsensitive ) )
  {
    const Result<PdfDocument> pdf = PdfDocument::open( file );
    if ( !pdf )
      return pdf.error();
    return pdf->pageCount();
  }
  return 1;
}

} // namespace

Result<BatchFiles> inspectFiles( const QStringList &files )
{
  BatchFiles found;
  QCryptographicHash hash( QCryptographicHash::Sha256 );
  for ( const QString &path : files )
  {
    QFile file( path );
    if ( !file.open( QIODevice::ReadOnly ) || file.size() == 0 || !hash.addData( &file ) )
      return Error { BatchJournal::tr( "The file is not there." ), BatchJournal::tr( "Print it once more." ), path, 0 };
    const Result<int> pages = pagesOf( path );
    if ( !pages )
      return pages.error();
    if ( *pages < 1 )
      return Error { BatchJournal::tr( "The file has no page." ), BatchJournal::tr( "Print it once more." ), path, 0 };
    found.pages += *pages;
    found.bytes += file.size();
  }
  found.files = files;
  found.digest = QString::fromLatin1( hash.result().toHex() );
  return found;
}

BatchJournal::BatchJournal( const QString &folder ) : mPath( QDir( folder ).absoluteFilePath( QStringLiteral( "batch.journal" ) ) ) {}

Result<void> BatchJournal::read()
{
  mFinished.clear();
  QFile file( mPath );
  if ( !file.exists() )
    return {};
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { tr( "The journal of the earlier run cannot be read: %1." ).arg( file.errorString() ), {}, mPath, 0 };
  while ( !file.atEnd() )
  {
    const QJsonObject line = QJsonDocument::fromJson( file.readLine() ).object();
    BatchFiles files;
    for ( const QJsonValue &name : line.value( QStringLiteral( "files" ) ).toArray() )
      files.files << QDir( QFileInfo( mPath ).absolutePath() ).absoluteFilePath( name.toString() );
    files.pages = line.value( QStringLiteral( "pages" ) ).toInt();
    files.bytes = line.value( QStringLiteral( "bytes" ) ).toInteger();
    files.digest = line.value( QStringLiteral( "sha256" ) ).toString();
    if ( !files.files.isEmpty() && !files.digest.isEmpty() )
      mFinished.insert( line.value( QStringLiteral( "key" ) ).toString(), files );
  }
  return {};
}

Result<void> BatchJournal::clear()
{
  mFinished.clear();
  if ( QFile::exists( mPath ) && !QFile::remove( mPath ) )
    return Error { tr( "The journal of the earlier run cannot be removed." ), tr( "Choose a folder you may write to." ), mPath, 0 };
  return {};
}

std::optional<BatchFiles> BatchJournal::finished( const BatchJob &job ) const
{
  const auto known = mFinished.constFind( digestOfKey( job.key() ) );
  if ( known == mFinished.cend() )
    return std::nullopt;
  // Files of another name are others: the pattern was changed.
  const QString base = job.file.left( job.file.lastIndexOf( QLatin1Char( '.' ) ) );
  if ( !known->files.constFirst().startsWith( base ) )
    return std::nullopt;
  const Result<BatchFiles> now = inspectFiles( known->files );
  return now && *now == *known ? std::optional<BatchFiles>( *now ) : std::nullopt;
}

Result<void> BatchJournal::add( const BatchJob &job, const BatchFiles &files )
{
  const QDir folder( QFileInfo( mPath ).absolutePath() );
  QJsonArray names;
  for ( const QString &file : files.files )
    names << folder.relativeFilePath( file );
  const QString key = digestOfKey( job.key() );
  const QJsonObject line { { QStringLiteral( "key" ), key }, { QStringLiteral( "title" ), job.title }, { QStringLiteral( "files" ), names },
    { QStringLiteral( "pages" ), files.pages }, { QStringLiteral( "bytes" ), files.bytes }, { QStringLiteral( "sha256" ), files.digest } };
  QFile file( mPath );
  const QByteArray text = QJsonDocument( line ).toJson( QJsonDocument::Compact ) + '\n';
  // A line that a power cut left half is ended first.
  if ( !file.open( QIODevice::ReadWrite ) || !file.seek( qMax<qint64>( 0, file.size() - 1 ) )
       || ( file.size() > 0 && file.read( 1 ) != "\n" && file.write( "\n" ) != 1 ) || !file.seek( file.size() ) || file.write( text ) != text.size()
       || !file.flush() )
    return Error { tr( "The journal cannot be written: %1." ).arg( file.errorString() ), tr( "Make room on the disk." ), mPath, 0 };
  fsync( file.handle() );
  mFinished.insert( key, files );
  return {};
}

} // namespace jinguan

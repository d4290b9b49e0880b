#include "print/BatchSummary.h"

#include "reports/Reports.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace jinguan
{

namespace
{

const char *const sColumns[] = { "kind", "unit", "element", "period", "title", "state", "file", "pages", "bytes", "seconds", "error" };

QString quoted( const QString &text )
{
  if ( !text.contains( QLatin1Char( ',' ) ) && !text.contains( QLatin1Char( '"' ) ) && !text.contains( QLatin1Char( '\n' ) ) )
    return text;
  QString doubled = text;
  return QLatin1Char( '"' ) + doubled.replace( QLatin1Char( '"' ), QStringLiteral( "\"\"" ) ) + QLatin1Char( '"' );
}

} // namespace

BatchSummary::BatchSummary( const QString &folder, const QList<BatchJob> &jobs, const QList<BatchResult> &results, double seconds )
  : mFolder( folder ), mJobs( jobs ), mResults( results ), mSeconds( seconds )
{}

Result<QString> BatchSummary::join( const QString &path )
{
  QStringList parts, titles;
  for ( qsizetype i = 0; i < mJobs.size(); ++i )
    for ( const QString &file : mResults.at( i ).isFinished() ? mResults.at( i ).files.files : QStringList() )
      if ( file.endsWith( QLatin1String( ".pdf" ), Qt::CaseInsensitive ) )
      {
        parts << file;
        titles << mJobs.at( i ).title;
      }
  if ( parts.isEmpty() )
    return Error { tr( "There is no finished PDF to join." ), {}, path, 0 };
  PdfProperties properties;
  properties.title = tr( "%n report(s) in one file", nullptr, static_cast<int>( parts.size() ) );
  properties.created = QDateTime::currentDateTime();
  const Result<QString> joined = joinReports( parts, titles, properties, path );
  if ( joined )
    mJoined = *joined;
  return joined;
}

QStringList BatchSummary::row( qsizetype job ) const
{
  const BatchJob &what = mJobs.at( job );
  const BatchResult &result = mResults.at( job );
  QStringList files;
  for ( const QString &file : result.files.files )
    files << QDir( mFolder ).relativeFilePath( file );
  if ( files.isEmpty() )
    files << QDir( mFolder ).relativeFilePath( what.file );
  return { what.kind, what.unit, what.element, what.period, what.title, batchStateId( result.state ), files.join( QLatin1Char( ';' ) ),
    QString::number( result.files.pages ), QString::number( result.files.bytes ), QString::number( result.seconds, 'f', 2 ), result.message };
}

QJsonObject BatchSummary::json() const
{
  QJsonObject summary { { QStringLiteral( "folder" ), mFolder }, { QStringLiteral( "seconds" ), mSeconds } };
  for ( const BatchResult::State state :
    { BatchResult::State::Done, BatchResult::State::Kept, BatchResult::State::Failed, BatchResult::State::Cancelled } )
    summary.insert( batchStateId( state ),
      static_cast<int>( std::count_if(
        mResults.cbegin(), mResults.cend(), [state]( const BatchResult &result ) { return result.state == state; } ) ) );
  if ( !mJoined.isEmpty() )
    summary.insert( QStringLiteral( "joined" ), mJoined );
  QJsonArray rows;
  for ( qsizetype i = 0; i < mJobs.size(); ++i )
  {
    const QStringList values = row( i );
    QJsonObject one;
    for ( qsizetype column = 0; column < values.size(); ++column )
      one.insert( QString::fromLatin1( sColumns[column] ), values.at( column ) );
    one.insert( QStringLiteral( "pages" ), mResults.at( i ).files.pages );
    one.insert( QStringLiteral( "bytes" ), mResults.at( i ).files.bytes );
    one.insert( QStringLiteral( "seconds" ), mResults.at( i ).seconds );
    rows << one;
  }
  summary.insert( QStringLiteral( "reports" ), rows );
  return summary;
}

QByteArray BatchSummary::csv() const
{
  QStringList head;
  for ( const char *column : sColumns )
    head << QString::fromLatin1( column );
  QStringList lines { head.join( QLatin1Char( ',' ) ) };
  for ( qsizetype i = 0; i < mJobs.size(); ++i )
  {
    QStringList values = row( i );
    for ( QString &value : values )
      value = quoted( value );
    lines << values.join( QLatin1Char( ',' ) );
  }
  return QByteArray( "\xEF\xBB\xBF" ) + lines.join( QStringLiteral( "\r\n" ) ).toUtf8() + "\r\n";
}

Result<void> BatchSummary::write() const
{
  const std::pair<QString, QByteArray> files[] = {
    { QStringLiteral( "batch-summary.json" ), QJsonDocument( json() ).toJson() },
    { QStringLiteral( "batch-summary.csv" ), csv() },
  };
  for ( const auto &[name, content] : files )
  {
    QSaveFile file( QDir( mFolder ).filePath( name ) );
    if ( !file.open( QIODevice::WriteOnly ) || file.write( content ) != content.size() || !file.commit() )
      return Error { tr( "The summary cannot be written: %1." ).arg( file.errorString() ), tr( "Make room on the disk." ), file.fileName(), 0 };
  }
  return {};
}

} // namespace jinguan

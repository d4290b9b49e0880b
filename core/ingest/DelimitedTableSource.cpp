#include "ingest/DelimitedTableSource.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DelimitedTableSource )
};
} // namespace

DelimitedTableSource::DelimitedTableSource(
  std::unique_ptr<QIODevice> device, const QString &name, const DelimitedReader::Options &options )
  : mDevice( std::move( device ) ), mName( name ), mReader( mDevice.get(), name, options )
{}

Result<std::unique_ptr<TableSource>> DelimitedTableSource::create(
  std::unique_ptr<QIODevice> device, const QString &name, const DelimitedReader::Options &options, const TableOptions &table )
{
  std::unique_ptr<DelimitedTableSource> source( new DelimitedTableSource( std::move( device ), name, options ) );
  DelimitedReader::Record record;
  QList<QStringList> header;
  while ( header.size() < table.headerRows )
  {
    const DelimitedReader::Status status = source->mReader.next( record );
    if ( status == DelimitedReader::Status::Error )
      return source->mReader.error();
    if ( status == DelimitedReader::Status::End )
      return Error { Text::tr( "The file ends before its header row." ),
        Text::tr( "Check the number of the header row and that the file is whole." ), name, 0 };
    if ( record.row >= table.headerRow )
      header.append( record.fields );
  }
  source->mHeader = joinedHeader( header );
  return std::unique_ptr<TableSource>( std::move( source ) );
}

TableSource::Status DelimitedTableSource::bad( const QString &code, const Error &error )
{
  mErrorCode = code;
  mError = error;
  return Status::BadRecord;
}

TableSource::Status DelimitedTableSource::next( TableRecord &record )
{
  const DelimitedReader::Status status = mReader.next( mRecord );
  if ( status == DelimitedReader::Status::End )
    return Status::End;
  record.row = mRecord.row;
  if ( status == DelimitedReader::Status::Error )
  {
    record.fields.clear();
    const bool atEnd = mDevice->atEnd() && mDevice->bytesAvailable() == 0;
    return bad( atEnd ? QStringLiteral( "cut" ) : QStringLiteral( "too-long" ), mReader.error() );
  }
  record.fields.swap( mRecord.fields );
  while ( record.fields.size() > mHeader.size() && record.fields.last().trimmed().isEmpty() )
    record.fields.removeLast(); // separators at the end of a line
  if ( record.fields.size() != mHeader.size() )
    return bad( QStringLiteral( "field-count" ),
      Error { Text::tr( "The row has %1 fields, the header has %2." ).arg( record.fields.size() ).arg( mHeader.size() ),
        Text::tr( "The row is cut or a field holds the separator without quotation marks." ), mName, record.row } );
  for ( const QString &field : std::as_const( record.fields ) )
  {
    if ( field.contains( QChar( QChar::Null ) ) )
      return bad( QStringLiteral( "nul-bytes" ),
        Error { Text::tr( "The row holds zero bytes." ), Text::tr( "The file was damaged in transfer; ask its sender for it again." ),
          mName, record.row } );
  }
  return Status::Record;
}

double DelimitedTableSource::fraction() const
{
  const qint64 size = mDevice->isSequential() ? 0 : mDevice->size();
  return size > 0 ? double( mReader.bytesRead() ) / double( size ) : -1;
}

} // namespace jinguan

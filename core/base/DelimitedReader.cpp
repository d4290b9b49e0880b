#include "base/DelimitedReader.h"

#include <QFile>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DelimitedReader )
};
constexpr qint64 sBlock = 1 << 16;
} // namespace

DelimitedReader::DelimitedReader( QIODevice *device, const QString &name ) : DelimitedReader( device, name, Options() ) {}

DelimitedReader::DelimitedReader( QIODevice *device, const QString &name, const Options &options )
  : mDevice( device ), mName( name ), mOptions( options ), mDecoder( options.encoding.constData() )
{}

bool DelimitedReader::fill()
{
  if ( mDevice->atEnd() && mDevice->bytesAvailable() == 0 )
    return false;
  const QByteArray block = mDevice->read( sBlock );
  if ( block.isEmpty() )
    return false;
  mBytesRead += block.size();
  mBuffer = mDecoder( block );
  mPosition = 0;
  if ( mAtStart && !mBuffer.isEmpty() )
  {
    mAtStart = false;
    if ( mBuffer.front() == QChar::ByteOrderMark )
      mPosition = 1;
  }
  return true;
}

bool DelimitedReader::take( QChar &c )
{
  while ( mPosition >= mBuffer.size() )
  {
    if ( !fill() )
      return false;
  }
  c = mBuffer.at( mPosition++ );
  return true;
}

DelimitedReader::Status DelimitedReader::fail( qint64 row, const QString &message, const QString &remedy )
{
  mError = Error { message, remedy, mName, row };
  return Status::Error;
}

DelimitedReader::Status DelimitedReader::failTooLong( qint64 row )
{
  mSkipLine = true;
  return fail( row, Text::tr( "The line is longer than %1 characters." ).arg( mOptions.maxRecordLength ),
    Text::tr( "This does not look like a table; check that the right file was chosen." ) );
}

void DelimitedReader::skipLine()
{
  QChar c;
  while ( take( c ) )
  {
    if ( c == QLatin1Char( '\n' ) )
    {
      ++mLine;
      break;
    }
  }
  mSkipLine = false;
}

void DelimitedReader::takeRun( QString &field, qint64 &length )
{
  const qsizetype end = std::min<qint64>( mBuffer.size(), mPosition + mOptions.maxRecordLength - length );
  const QChar *text = mBuffer.constData();
  qsizetype at = mPosition;
  while ( at < end && text[at] != mOptions.separator && text[at] != QLatin1Char( '\n' ) && text[at] != QLatin1Char( '\r' )
    && text[at] != QLatin1Char( '"' ) )
    ++at;
  field.append( text + mPosition, at - mPosition );
  length += at - mPosition;
  mPosition = at;
}

bool DelimitedReader::takeQuoted( QString &field, qint64 &length )
{
  QChar c;
  while ( take( c ) )
  {
    if ( ++length > mOptions.maxRecordLength )
      return false;
    if ( c == QLatin1Char( '"' ) )
    {
      QChar following;
      if ( !take( following ) )
        return true;
      if ( following != QLatin1Char( '"' ) )
      {
        --mPosition; // the character is still in the buffer: take() never leaves mPosition at 0
        return true;
      }
    }
    else if ( c == QLatin1Char( '\n' ) )
      ++mLine;
    field.append( c );
  }
  return false;
}

QString &DelimitedReader::fieldOf( Record &record, qsizetype index )
{
  if ( index == record.fields.size() )
    record.fields.append( QString() );
  QString &field = record.fields[index];
  field.resize( 0 );
  return field;
}

DelimitedReader::Status DelimitedReader::next( Record &record )
{
  if ( !mDecoder.isValid() )
    return fail( 0, Text::tr( "The encoding “%1” is not known." ).arg( QString::fromLatin1( mOptions.encoding ) ),
      Text::tr( "Choose UTF-8, GB18030 or UTF-16." ) );
  if ( mSkipLine )
    skipLine();

  record.row = mLine;
  QString *field = &fieldOf( record, 0 );
  qsizetype fields = 0;
  qint64 length = 0;
  bool wasQuoted = false;
  bool any = false;
  const auto finishField = [&] {
    if ( mOptions.trimFields && !wasQuoted )
      *field = field->trimmed();
    wasQuoted = false;
    ++fields;
  };

  QChar c;
  while ( take( c ) )
  {
    if ( ++length > mOptions.maxRecordLength )
      return failTooLong( record.row );
    if ( c == QLatin1Char( '"' ) && field->isEmpty() && !wasQuoted )
    {
      wasQuoted = any = true;
      if ( takeQuoted( *field, length ) )
        continue;
      return length > mOptions.maxRecordLength ? failTooLong( record.row )
                                               : fail( record.row, Text::tr( "A quotation mark that opens a field is never closed." ),
                                                 Text::tr( "The file may be cut; ask its sender for it again." ) );
    }
    if ( c == mOptions.separator )
    {
      any = true;
      finishField();
      field = &fieldOf( record, fields );
    }
    else if ( c == QLatin1Char( '\n' ) )
    {
      ++mLine;
      if ( any )
        break;
      record.row = mLine; // an empty line
      length = 0;
    }
    else if ( c != QLatin1Char( '\r' ) )
    {
      any = true;
      field->append( c );
      takeRun( *field, length );
    }
  }
  if ( !any )
    return Status::End;
  finishField();
  record.fields.resize( fields );
  return Status::Record;
}

Result<QList<DelimitedReader::Record>> DelimitedReader::readAll( const QString &path )
{
  return readAll( path, Options() );
}

Result<QList<DelimitedReader::Record>> DelimitedReader::readAll( const QString &path, const Options &options )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The file cannot be opened: %1." ).arg( file.errorString() ), {}, path, 0 };
  DelimitedReader reader( &file, path, options );
  QList<Record> records;
  Record record;
  for ( ;; )
  {
    const Status status = reader.next( record );
    if ( status == Status::Error )
      return reader.error();
    if ( status == Status::End )
      return records;
    if ( !records.isEmpty() && record.fields.size() != records.first().fields.size() )
      return Error {
        Text::tr( "The row has %1 fields, the header has %2." ).arg( record.fields.size() ).arg( records.first().fields.size() ),
        Text::tr( "Check the separators and quotation marks of this row." ), path, record.row
      };
    records.append( record );
  }
}

} // namespace jinguan

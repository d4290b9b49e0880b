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
{
}

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

DelimitedReader::Status DelimitedReader::next( Record &record )
{
  if ( !mDecoder.isValid() )
    return fail( 0, Text::tr( "The encoding “%1” is not known." ).arg( QString::fromLatin1( mOptions.encoding ) ), Text::tr( "Choose UTF-8, GB18030 or UTF-16." ) );
  if ( mSkipLine )
    skipLine();

  record.fields.clear();
  record.row = mLine;
  QString field;
  qint64 length = 0;
  bool quoted = false;
  bool wasQuoted = false;
  bool any = false;

  const auto finishField = [&] {
    record.fields.append( mOptions.trimFields && !wasQuoted ? field.trimmed() : field );
    field.clear();
    wasQuoted = false;
  };

  QChar c;
  while ( take( c ) )
  {
    if ( ++length > mOptions.maxRecordLength )
    {
      mSkipLine = true;
      return fail( record.row, Text::tr( "The line is longer than %1 characters." ).arg( mOptions.maxRecordLength ),
                   Text::tr( "This does not look like a table; check that the right file was chosen." ) );
    }
    if ( quoted )
    {
      if ( c == QLatin1Char( '"' ) )
      {
        QChar following;
        if ( take( following ) )
        {
          if ( following == QLatin1Char( '"' ) )
          {
            field.append( c );
            continue;
          }
          --mPosition; // the character is still in the buffer: take() never leaves mPosition at 0
        }
        quoted = false;
        continue;
      }
      if ( c == QLatin1Char( '\n' ) )
        ++mLine;
      field.append( c );
      continue;
    }
    if ( c == QLatin1Char( '"' ) && field.isEmpty() && !wasQuoted )
    {
      quoted = wasQuoted = any = true;
      continue;
    }
    if ( c == mOptions.separator )
    {
      any = true;
      finishField();
      continue;
    }
    if ( c == QLatin1Char( '\n' ) )
    {
      ++mLine;
      if ( !any )
      {
        record.row = mLine;
        length = 0;
        continue; // an empty line
      }
      finishField();
      return Status::Record;
    }
    if ( c == QLatin1Char( '\r' ) )
      continue;
    any = true;
    field.append( c );
  }
  if ( quoted )
    return fail( record.row, Text::tr( "A quotation mark that opens a field is never closed." ), Text::tr( "The file may be cut; ask its sender for it again." ) );
  if ( !any )
    return Status::End;
  finishField();
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
      return Error { Text::tr( "The row has %1 fields, the header has %2." ).arg( record.fields.size() ).arg( records.first().fields.size() ),
                     Text::tr( "Check the separators and quotation marks of this row." ), path, record.row };
    records.append( record );
  }
}

} // namespace jinguan

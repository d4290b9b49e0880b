#include "ingest/TableSource.h"

#include "ingest/DelimitedTableSource.h"
#include "ingest/OgrFile.h"
#include "ingest/SpreadsheetTableSource.h"
#include "ingest/XmlTableSource.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::TableSource )
};

struct Probe
{
    DetectedEncoding encoding;
    QByteArray sha256;
    QByteArray head;
    qint64 bytes = 0;
};

/** One pass over the file: checksum, encoding, first bytes. */
Result<Probe> probe( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The file cannot be opened: %1." ).arg( file.errorString() ), {}, path, 0 };
  Probe result;
  QCryptographicHash hash( QCryptographicHash::Sha256 );
  EncodingDetector detector;
  for ( QByteArray block = file.read( 1 << 18 ); !block.isEmpty(); block = file.read( 1 << 18 ) )
  {
    hash.addData( block );
    detector.add( block );
    result.bytes += block.size();
    if ( result.head.isEmpty() )
      result.head = block;
  }
  if ( file.error() != QFileDevice::NoError )
    return Error { Text::tr( "The file cannot be read: %1." ).arg( file.errorString() ), {}, path, 0 };
  result.encoding = detector.result();
  result.sha256 = hash.result().toHex();
  return result;
}

TableOptions::Format formatOf( const QString &path, const QByteArray &head )
{
  using Format = TableOptions::Format;
  const QString suffix = QFileInfo( path ).suffix().toLower();
  if ( head.startsWith( "PK\x03\x04" ) || head.startsWith( QByteArray::fromHex( "D0CF11E0A1B11AE1" ) )
    || head.startsWith( "SQLite format 3" ) )
    return Format::Spreadsheet;
  static const QStringList sTables { QStringLiteral( "xlsx" ), QStringLiteral( "xls" ), QStringLiteral( "ods" ), QStringLiteral( "json" ),
    QStringLiteral( "geojson" ), QStringLiteral( "gpkg" ), QStringLiteral( "shp" ), QStringLiteral( "dbf" ), QStringLiteral( "kml" ) };
  if ( sTables.contains( suffix ) )
    return Format::Spreadsheet;
  if ( suffix == QLatin1String( "xml" ) || head.trimmed().startsWith( "<?xml" ) )
    return Format::Xml;
  return Format::Delimited;
}

QString decodedHead( const QByteArray &head, const QByteArray &encoding )
{
  QStringDecoder decoder( encoding.constData() );
  return decoder.isValid() ? QString( decoder( head ) ) : QString();
}
} // namespace

Result<TableOptions::Format> formatOfTable( const QString &path )
{
  if ( const Result<void> readable = checkReadable( path ); !readable )
    return readable.error();
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The file cannot be opened: %1." ).arg( file.errorString() ), {}, path, 0 };
  return formatOf( path, file.read( 1 << 12 ) );
}

Error notText( const QString &path )
{
  return Error { Text::tr( "The file is not text; its bytes belong to another kind of file." ),
    Text::tr( "Check that the right file was chosen; a workbook keeps its ending .xlsx or .xls." ), path, 0 };
}

QStringList joinedHeader( const QList<QStringList> &rows )
{
  qsizetype width = 0;
  for ( const QStringList &row : rows )
    width = std::max( width, row.size() );
  const auto cell = [&rows]( qsizetype row, qsizetype column ) { return rows.at( row ).value( column ).trimmed(); };
  const auto hasBelow = [&]( qsizetype row, qsizetype column ) {
    for ( qsizetype below = row + 1; below < rows.size(); ++below )
    {
      if ( !cell( below, column ).isEmpty() )
        return true;
    }
    return false;
  };
  QStringList names;
  for ( qsizetype column = 0; column < width; ++column )
  {
    QStringList parts;
    for ( qsizetype row = 0; row < rows.size(); ++row )
    {
      qsizetype from = column;
      while ( from > 0 && cell( row, from ).isEmpty() && hasBelow( row, from ) )
        --from;
      // a cell that nothing stands below was merged downwards, not across
      if ( from == column || hasBelow( row, from ) )
        parts.append( cell( row, from ) );
    }
    parts.removeAll( QString() );
    names.append( parts.join( QLatin1Char( ' ' ) ) );
  }
  return names;
}

QChar detectSeparator( const QString &head )
{
  const QStringList lines = head.left( 65536 ).split( QLatin1Char( '\n' ), Qt::SkipEmptyParts ).mid( 0, 20 );
  QChar best = QLatin1Char( ',' );
  qsizetype bestScore = 0;
  for ( const QChar candidate : { QLatin1Char( ',' ), QLatin1Char( '\t' ), QLatin1Char( ';' ), QLatin1Char( '|' ) } )
  {
    // The separator stands in the header and equally often in most lines.
    const qsizetype inHeader = lines.isEmpty() ? 0 : lines.first().count( candidate );
    qsizetype same = 0;
    for ( const QString &line : lines )
      same += line.count( candidate ) == inHeader;
    const qsizetype score = inHeader == 0 ? 0 : inHeader * same;
    if ( score > bestScore )
    {
      bestScore = score;
      best = candidate;
    }
  }
  return best;
}

Result<OpenedTable> openTable( const QString &path, const TableOptions &options )
{
  if ( const Result<void> readable = checkReadable( path ); !readable )
    return readable.error();
  const Result<Probe> probed = probe( path );
  if ( !probed )
    return probed.error();

  OpenedTable table;
  table.sha256 = probed->sha256;
  table.bytes = probed->bytes;
  table.encoding = probed->encoding;
  table.format = formatOf( path, probed->head );
  if ( options.format == TableOptions::Format::Xml && table.format == TableOptions::Format::Delimited )
    table.format = TableOptions::Format::Xml;

  if ( table.format == TableOptions::Format::Spreadsheet )
  {
    table.encoding = { "UTF-8", Text::tr( "the format says so" ), true, false };
    Result<std::unique_ptr<TableSource>> source = SpreadsheetTableSource::create( path, options );
    if ( !source )
      return source.error();
    table.source = source.take();
    return table;
  }
  if ( !probed->encoding.isText )
    return notText( path );

  auto device = std::make_unique<QFile>( path );
  if ( !device->open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The file cannot be opened: %1." ).arg( device->errorString() ), {}, path, 0 };
  if ( table.format == TableOptions::Format::Xml )
  {
    Result<std::unique_ptr<TableSource>> source = XmlTableSource::create( std::move( device ), path, options.record );
    if ( !source )
      return source.error();
    table.source = source.take();
    return table;
  }
  if ( !options.encoding.isEmpty() && options.encoding != table.encoding.name )
    table.encoding = { options.encoding, Text::tr( "as asked for" ), true, table.encoding.hasByteOrderMark };
  DelimitedReader::Options reading;
  reading.encoding = table.encoding.name;
  reading.separator = options.separator.isNull() ? detectSeparator( decodedHead( probed->head, reading.encoding ) ) : options.separator;
  table.separator = reading.separator;
  Result<std::unique_ptr<TableSource>> source = DelimitedTableSource::create( std::move( device ), path, reading, options );
  if ( !source )
    return source.error();
  table.source = source.take();
  return table;
}

} // namespace jinguan

#include "ingest/TableSample.h"

#include "base/DelimitedReader.h"
#include "ingest/OgrFile.h"

#include <ogrsf_frmts.h>

#include <QFile>
#include <QHash>
#include <QXmlStreamReader>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::TableSample )
};
constexpr qint64 sHead = 1 << 20;

/** A file of which no more than the beginning is there. */
class HeadOfFile : public QFile
{
  public:
    HeadOfFile( const QString &path, qint64 limit ) : QFile( path ), mLimit( limit ) {}
    bool atEnd() const override { return QFile::atEnd() || pos() >= mLimit; }

  protected:
    qint64 readData( char *data, qint64 wanted ) override
    {
      return QFile::readData( data, std::min( wanted, std::max<qint64>( 0, mLimit - pos() ) ) );
    }

  private:
    qint64 mLimit;
};

/** Elements that occur more than once and have children, those with the most children first. */
QStringList recordElements( const QString &path )
{
  HeadOfFile file( path, sHead );
  QStringList order;
  QHash<QString, int> count;
  QHash<QString, int> children;
  if ( !file.open( QIODevice::ReadOnly ) )
    return order;
  QXmlStreamReader reader( &file );
  reader.setNamespaceProcessing( false );
  QStringList open;
  while ( !reader.atEnd() )
  {
    const QXmlStreamReader::TokenType token = reader.readNext();
    if ( token == QXmlStreamReader::EndElement && !open.isEmpty() )
      open.removeLast();
    if ( token != QXmlStreamReader::StartElement )
      continue;
    const QString name = reader.qualifiedName().toString().section( QLatin1Char( ':' ), -1 );
    if ( count[name]++ == 0 )
      order.append( name );
    children[name] += int( reader.attributes().size() );
    if ( !open.isEmpty() )
      ++children[open.last()];
    open.append( name );
  }
  order.removeIf( [&]( const QString &name ) {
    return children.value( name ) < 2 || ( count.value( name ) < 2 && order.size() > 1 && name == order.first() );
  } );
  std::stable_sort( order.begin(), order.end(),
    [&]( const QString &a, const QString &b ) { return count.value( a ) * children.value( a ) > count.value( b ) * children.value( b ); } );
  return order;
}

Result<TableSample> sampleWorkbook( const QString &path, const TableOptions &options, int rows )
{
  const Result<OgrFile> file = OgrFile::open( path, OgrFile::Headers::AsRows );
  if ( !file )
    return file.error();
  TableSample sample;
  sample.format = TableOptions::Format::Spreadsheet;
  sample.isWorkbook = file->isWorkbook();
  sample.sheets = file->layerNames();
  sample.detected = { "UTF-8", Text::tr( "the format says so" ), true, false };
  OGRLayer *layer = file->layer( options.sheet );
  if ( !layer && options.sheet.isEmpty() )
    return Error { Text::tr( "The file holds no table." ), {}, path, 0 };
  if ( !layer )
    layer = file->layer(); // a profile for another workbook: its sheet is not here, the dialog shows what is
  sample.sheet = QString::fromUtf8( layer->GetName() );
  if ( !sample.isWorkbook )
  {
    const OGRFeatureDefn *definition = layer->GetLayerDefn();
    for ( int i = 0; i < definition->GetFieldCount(); ++i )
      sample.columns.append( QString::fromUtf8( definition->GetFieldDefn( i )->GetNameRef() ).trimmed() );
  }
  layer->ResetReading();
  qint64 number = 0;
  for ( OGRFeatureUniquePtr feature( layer->GetNextFeature() ); feature && sample.rows.size() < rows;
        feature.reset( layer->GetNextFeature() ) )
  {
    TableRecord record;
    ++number;
    record.row = sample.isWorkbook ? feature->GetFID() : number;
    for ( int i = 0; i < feature->GetFieldCount(); ++i )
      record.fields.append( feature->IsFieldSetAndNotNull( i ) ? QString::fromUtf8( feature->GetFieldAsString( i ) ) : QString() );
    sample.rows.append( record );
  }
  return sample;
}

Result<TableSample> sampleXml( const QString &path, const TableOptions &options, int rows )
{
  TableSample sample;
  sample.format = TableOptions::Format::Xml;
  sample.elements = recordElements( path );
  TableOptions chosen = options;
  chosen.format = TableOptions::Format::Xml;
  if ( chosen.record.isEmpty() )
    chosen.record = sample.elements.value( 0 );
  sample.record = chosen.record;
  Result<OpenedTable> table = openTable( path, chosen );
  if ( !table )
    return table.error();
  sample.detected = table->encoding;
  sample.columns = table->source->header();
  TableRecord record;
  while ( sample.rows.size() < rows && table->source->next( record ) == TableSource::Status::Record )
    sample.rows.append( record );
  return sample;
}

Result<TableSample> sampleText( const QString &path, const TableOptions &options, int rows, const DetectedEncoding &detected )
{
  HeadOfFile file( path, sHead * 16 );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The file cannot be opened: %1." ).arg( file.errorString() ), {}, path, 0 };
  TableSample sample;
  sample.detected = detected;
  DelimitedReader::Options reading;
  reading.encoding = options.encoding.isEmpty() ? detected.name : options.encoding;
  QStringDecoder decoder( reading.encoding.constData() );
  const QString head = decoder.isValid() ? QString( decoder( file.peek( 1 << 18 ) ) ) : QString();
  reading.separator = options.separator.isNull() ? detectSeparator( head ) : options.separator;
  sample.separator = reading.separator;
  DelimitedReader reader( &file, path, reading );
  DelimitedReader::Record record;
  while ( sample.rows.size() < rows )
  {
    const DelimitedReader::Status status = reader.next( record );
    if ( status == DelimitedReader::Status::End )
      break;
    if ( status == DelimitedReader::Status::Error )
    {
      if ( !decoder.isValid() )
        return reader.error();
      continue;
    }
    sample.rows.append( { record.row, record.fields } );
  }
  if ( sample.rows.isEmpty() )
    return Error { Text::tr( "The file holds no row." ), Text::tr( "Check that the right file was chosen." ), path, 0 };
  return sample;
}
} // namespace

Result<TableSample> TableSample::read( const QString &path, const TableOptions &options, int rows, const DetectedEncoding *detected )
{
  const Result<TableOptions::Format> format = formatOfTable( path );
  if ( !format )
    return format.error();
  if ( *format == TableOptions::Format::Spreadsheet )
    return sampleWorkbook( path, options, rows );
  if ( *format == TableOptions::Format::Xml || options.format == TableOptions::Format::Xml )
    return sampleXml( path, options, rows );
  if ( detected )
    return sampleText( path, options, rows, *detected );
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The file cannot be opened: %1." ).arg( file.errorString() ), {}, path, 0 };
  const DetectedEncoding found = EncodingDetector::detect( file );
  if ( !found.isText )
    return notText( path );
  return sampleText( path, options, rows, found );
}

QStringList TableSample::header( const TableOptions &options ) const
{
  if ( !columns.isEmpty() )
    return columns;
  QList<QStringList> header;
  for ( const TableRecord &record : rows )
  {
    if ( record.row >= options.headerRow && header.size() < options.headerRows )
      header.append( record.fields );
  }
  QStringList names = joinedHeader( header );
  while ( isWorkbook && !names.isEmpty() && names.last().isEmpty() )
    names.removeLast();
  return names;
}

QList<TableRecord> TableSample::records( const TableOptions &options ) const
{
  if ( !columns.isEmpty() )
    return rows;
  const qsizetype width = header( options ).size();
  QList<TableRecord> below;
  int passed = 0;
  for ( TableRecord record : rows )
  {
    if ( record.row < options.headerRow || passed++ < options.headerRows )
      continue;
    while ( record.fields.size() > width && ( isWorkbook || record.fields.last().trimmed().isEmpty() ) )
      record.fields.removeLast();
    while ( isWorkbook && record.fields.size() < width )
      record.fields.append( QString() );
    const bool blank =
      std::all_of( record.fields.cbegin(), record.fields.cend(), []( const QString &field ) { return field.trimmed().isEmpty(); } );
    if ( !( isWorkbook && blank ) )
      below.append( record );
  }
  return below;
}

} // namespace jinguan

#include "ingest/SpreadsheetTableSource.h"

#include "ingest/OgrFile.h"

#include <ogrsf_frmts.h>

#include <QFileInfo>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SpreadsheetTableSource )
};
} // namespace

struct SpreadsheetTableSource::Private
{
    OgrFile file;
    OGRLayer *layer = nullptr;
};

SpreadsheetTableSource::SpreadsheetTableSource() : d( new Private ) {}
SpreadsheetTableSource::~SpreadsheetTableSource() = default;

Result<std::unique_ptr<TableSource>> SpreadsheetTableSource::create( const QString &path, const TableOptions &options )
{
  // The first row is ours to read, whatever the driver thinks of it: it may not be the header.
  Result<OgrFile> file = OgrFile::open( path, OgrFile::Headers::AsRows );
  if ( !file )
    return file.error();
  std::unique_ptr<SpreadsheetTableSource> source( new SpreadsheetTableSource );
  source->d->file = file.take();
  source->d->layer = source->d->file.layer( options.sheet );
  if ( !source->d->layer )
  {
    if ( options.sheet.isEmpty() )
      return Error { Text::tr( "The file holds no table." ), {}, path, 0 };
    return Error { Text::tr( "The file has no sheet “%1”." ).arg( options.sheet ),
      Text::tr( "Its sheets are: %1." ).arg( source->d->file.layerNames().join( QStringLiteral( ", " ) ) ), path, 0 };
  }
  source->mIsWorkbook = source->d->file.isWorkbook();
  source->mTotal = source->d->layer->GetFeatureCount();
  source->d->layer->ResetReading();
  if ( !source->mIsWorkbook )
  {
    const OGRFeatureDefn *definition = source->d->layer->GetLayerDefn();
    for ( int i = 0; i < definition->GetFieldCount(); ++i )
      source->mHeader.append( QString::fromUtf8( definition->GetFieldDefn( i )->GetNameRef() ).trimmed() );
    return std::unique_ptr<TableSource>( std::move( source ) );
  }
  TableRecord record;
  QList<QStringList> header;
  while ( header.size() < options.headerRows && source->readRow( record ) )
  {
    if ( record.row >= options.headerRow )
      header.append( record.fields );
  }
  source->mHeader = joinedHeader( header );
  while ( !source->mHeader.isEmpty() && source->mHeader.last().isEmpty() )
    source->mHeader.removeLast();
  if ( source->mHeader.isEmpty() )
    return Error { Text::tr( "The sheet “%1” has no header row." ).arg( QString::fromUtf8( source->d->layer->GetName() ) ),
      Text::tr( "Check that the right sheet was chosen." ), path, 0 };
  return std::unique_ptr<TableSource>( std::move( source ) );
}

bool SpreadsheetTableSource::readRow( TableRecord &record )
{
  const OGRFeatureUniquePtr feature( d->layer->GetNextFeature() );
  if ( !feature )
    return false;
  ++mRead;
  record.row = mIsWorkbook ? feature->GetFID() : mRead;
  record.fields.clear();
  for ( int i = 0; i < feature->GetFieldCount(); ++i )
    record.fields.append( feature->IsFieldSetAndNotNull( i ) ? QString::fromUtf8( feature->GetFieldAsString( i ) ) : QString() );
  return true;
}

TableSource::Status SpreadsheetTableSource::next( TableRecord &record )
{
  while ( readRow( record ) )
  {
    while ( record.fields.size() > mHeader.size() )
      record.fields.removeLast();
    while ( record.fields.size() < mHeader.size() )
      record.fields.append( QString() );
    const bool blank =
      std::all_of( record.fields.cbegin(), record.fields.cend(), []( const QString &field ) { return field.trimmed().isEmpty(); } );
    if ( !blank )
      return Status::Record;
  }
  return Status::End;
}

double SpreadsheetTableSource::fraction() const
{
  return mTotal > 0 ? double( mRead ) / double( mTotal ) : -1;
}

} // namespace jinguan

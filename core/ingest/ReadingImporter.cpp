#include "ingest/ReadingImporter.h"

#include "ingest/ReadingBatch.h"

#include <QDirIterator>
#include <QFileInfo>

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ReadingImporter )
};

/** The tables below a folder, in a stable order. */
QStringList tablesBelow( const QString &folder )
{
  static const QStringList sPatterns { QStringLiteral( "*.csv" ), QStringLiteral( "*.tsv" ), QStringLiteral( "*.txt" ),
    QStringLiteral( "*.xlsx" ), QStringLiteral( "*.xls" ), QStringLiteral( "*.ods" ), QStringLiteral( "*.xml" ) };
  QStringList files;
  QDirIterator iterator( folder, sPatterns, QDir::Files, QDirIterator::Subdirectories );
  while ( iterator.hasNext() )
    files.append( iterator.next() );
  files.sort();
  return files;
}

QString contentOf( const TableRecord &record )
{
  return record.fields.join( QLatin1Char( ',' ) ).left( 2000 );
}

/** One rejected row for all that is wrong with it; its code is that of the first problem. */
RejectedRow rejectedRow( const TableRecord &record, const QList<FieldProblem> &problems )
{
  QStringList reasons;
  for ( const FieldProblem &problem : problems )
    reasons.append( problem.reason );
  return { record.row, reasons.join( QStringLiteral( "; " ) ), problems.first().code, contentOf( record ) };
}

/** What distinguishes a delivery besides its bytes: the profile and the options that change its meaning. */
QString profileTag( const MappingProfile &profile, const ReadingImportOptions &options )
{
  QString tag = profile.name;
  if ( !options.timeZone.isEmpty() )
    tag += QStringLiteral( ";tz=" ) + options.timeZone;
  if ( options.year != 0 )
    tag += QStringLiteral( ";year=%1" ).arg( options.year );
  if ( !options.station.isEmpty() )
    tag += QStringLiteral( ";station=" ) + options.station;
  return tag;
}
} // namespace

ReadingImporter::ReadingImporter( const Catalogue &catalogue, const ProfileLibrary &library, NetworkStore &network, ReadingStore &readings )
  : mCatalogue( catalogue ), mLibrary( library ), mNetwork( network ), mReadings( readings )
{}

Result<MappingProfile> ReadingImporter::chooseProfile( const QString &path, const ReadingImportOptions &options, bool &guessed ) const
{
  guessed = false;
  if ( !options.mapFile.isEmpty() || !options.profile.isEmpty() )
  {
    const Result<MappingProfile> profile =
      options.mapFile.isEmpty() ? mLibrary.find( options.profile ) : MappingProfile::read( options.mapFile );
    return profile ? profile->forFile( path ) : profile;
  }
  guessed = true;
  TableOptions plain;
  plain.encoding = options.encoding;
  plain.separator = options.separator;
  plain.sheet = options.sheet;
  const Result<MappingProfile> xml = mLibrary.guessXml( path );
  if ( xml )
    return xml->forFile( path );
  const Result<OpenedTable> table = openTable( path, plain );
  if ( !table )
    return table.error();
  return mLibrary.guess( path, table->source->header() );
}

Result<ReadingImporter::Opened> ReadingImporter::open( const QString &path, const ReadingImportOptions &options ) const
{
  bool guessed = false;
  Result<MappingProfile> profile = chooseProfile( path, options, guessed );
  if ( !profile )
    return profile.error();
  Opened opened;
  opened.profile = profile.take();
  TableOptions table = opened.profile.table;
  if ( !options.encoding.isEmpty() )
    table.encoding = options.encoding;
  if ( !options.separator.isNull() )
    table.separator = options.separator;
  if ( !options.sheet.isEmpty() )
    table.sheet = options.sheet;
  Result<OpenedTable> source = openTable( path, table );
  if ( !source )
    return source.error();
  opened.table = source.take();
  Result<RowMapper> mapper = RowMapper::create( opened.profile, mCatalogue, opened.table.source->header(), path,
    { options.timeZone, options.year, options.station }, opened.table.source->hasSerialDates() );
  if ( !mapper )
    return mapper.error();
  opened.mapper = std::make_unique<RowMapper>( mapper.take() );
  return opened;
}

Result<ReadingPreview> ReadingImporter::preview( const QString &path, const ReadingImportOptions &options, int rows )
{
  Result<Opened> opened = open( path, options );
  if ( !opened )
    return opened.error();
  StationResolver stations( mNetwork, mCatalogue, StationResolver::Unknown::Reject, true );
  if ( const Result<void> loaded = stations.load(); !loaded )
    return loaded.error();

  ReadingPreview preview;
  preview.encoding = Text::tr( "%1 (%2)" ).arg( QString::fromLatin1( opened->table.encoding.name ), opened->table.encoding.reason );
  preview.separator = opened->table.separator;
  preview.header = opened->table.source->header();
  preview.profile = opened->profile;
  preview.warnings = opened->mapper->warnings();
  for ( int i = 0; i < rows; ++i )
  {
    ReadingPreview::Row row;
    const TableSource::Status status = opened->table.source->next( row.record );
    if ( status == TableSource::Status::End )
      break;
    if ( status == TableSource::Status::BadRecord || status == TableSource::Status::Failure )
    {
      row.readable = false;
      row.problems.append( { -1, opened->table.source->errorCode(), opened->table.source->error().message } );
      preview.rows.append( row );
      if ( status == TableSource::Status::Failure )
        break;
      continue;
    }
    opened->mapper->map( row.record, row.mapped );
    row.problems = row.mapped.problems;
    if ( !row.mapped.isEmpty && !row.mapped.station.isEmpty() )
    {
      const Result<QString> code =
        stations.resolve( row.mapped.station, row.mapped.qualifier, row.mapped.stationName, opened->profile.station, path );
      if ( code )
        row.stationCode = *code;
      else
        row.problems.append( { RowMapper::columnOf( preview.header, opened->profile.station.column ), QStringLiteral( "unknown-station" ),
          code.error().message } );
    }
    preview.rows.append( row );
  }
  return preview;
}

Result<ImportReport> ReadingImporter::run( const QString &path, const ReadingImportOptions &options, Progress &progress )
{
  ImportReport report;
  report.dryRun = options.dryRun;
  const bool folder = QFileInfo( path ).isDir();
  const QStringList files = folder ? tablesBelow( path ) : QStringList { path };
  if ( files.isEmpty() )
    return Error { Text::tr( "The folder holds no table (CSV, TSV, TXT, XLSX, XLS, ODS, XML)." ),
      Text::tr( "Choose the folder with the files, or a file." ), path, 0 };
  StationResolver stations( mNetwork, mCatalogue, options.unknownStations, options.dryRun );
  if ( const Result<void> loaded = stations.load(); !loaded )
    return loaded.error();

  int known = 0;
  for ( const QString &file : files )
  {
    report.alreadyImported = false;
    const Result<void> done = importFile( file, options, progress, stations, report );
    if ( !done && !folder )
      return done.error();
    if ( !done )
      report.failures.append( done.error() );
    known += report.alreadyImported;
    if ( report.cancelled )
      break;
  }
  report.alreadyImported = known == int( files.size() );
  report.createdStations = stations.created();
  report.warnings.removeDuplicates();
  if ( !report.createdStations.isEmpty() )
    report.messages.append( Text::tr( "%1 stations were created without a position." ).arg( report.createdStations.size() ) );
  return report;
}

namespace
{
/** Rows of one file through mapper, stations and batch. */
class FileImport
{
  public:
    FileImport( const QString &path, const MappingProfile &profile, StationResolver &stations, ReadingBatch &batch, ImportReport &report )
      : mPath( path ), mProfile( profile ), mStations( stations ), mBatch( batch ), mReport( report )
    {}

    Result<void> row( const TableRecord &record, RowMapper &mapper )
    {
      mapper.map( record, mRow );
      mReport.missing += mRow.missing;
      mFullWidth = mFullWidth || mRow.hadFullWidth;
      if ( mRow.isEmpty )
      {
        ++mReport.emptyRows;
        return {};
      }
      QList<FieldProblem> problems = mRow.problems;
      if ( !mRow.values.isEmpty() )
      {
        if ( const Result<void> added = add( mapper, problems ); !added )
          return added;
      }
      return problems.isEmpty() ? Result<void>() : mBatch.reject( rejectedRow( record, problems ) );
    }

    /** All rows of \a table; counts them in \a rows. A table that breaks in the middle is a failure of the report. */
    Result<void> all( TableSource &table, RowMapper &mapper, Progress &progress, qint64 &rows )
    {
      const QString what = Text::tr( "Reading %1" ).arg( QFileInfo( mPath ).fileName() );
      TableRecord record;
      for ( TableSource::Status status = table.next( record ); status != TableSource::Status::End; status = table.next( record ) )
      {
        if ( status == TableSource::Status::Failure )
        {
          mReport.failures.append( table.error() );
          break;
        }
        ++rows;
        const Result<void> done = status == TableSource::Status::BadRecord
          ? mBatch.reject( { record.row, table.error().message, table.errorCode(), contentOf( record ) } )
          : row( record, mapper );
        if ( !done )
          return done;
        if ( rows % 512 != 0 )
          continue;
        progress.report( table.fraction(), what );
        if ( progress.isCancelled() )
        {
          mReport.cancelled = true;
          break;
        }
      }
      if ( mFullWidth )
        mReport.warnings.append(
          Text::tr( "%1: numbers in full-width digits were read as plain ones." ).arg( QFileInfo( mPath ).fileName() ) );
      return mBatch.flush();
    }

  private:
    Result<void> add( RowMapper &mapper, QList<FieldProblem> &problems )
    {
      QString code;
      if ( !mRow.station.isEmpty() || mapper.values().at( mRow.values.first().mapping ).mapping.station.isEmpty() )
      {
        const Result<QString> found = mStations.resolve( mRow.station, mRow.qualifier, mRow.stationName, mProfile.station, mPath );
        if ( !found )
        {
          problems.prepend( { -1, QStringLiteral( "unknown-station" ), found.error().message } );
          return {};
        }
        code = *found;
      }
      else
        checkColumnStations( mapper, problems );
      return mBatch.add( code, mRow, mapper.values(), problems );
    }

    /** Each station has a column of its own: drops the values of those that are unknown. */
    void checkColumnStations( const RowMapper &mapper, QList<FieldProblem> &problems )
    {
      const auto isUnknown = [&]( const MappedValue &value ) {
        const QString &station = mapper.values().at( value.mapping ).mapping.station;
        const Result<QString> found = mStations.resolve( station, {}, {}, mProfile.station, mPath );
        if ( !found )
          problems.append( { value.column, QStringLiteral( "unknown-station" ), found.error().message } );
        return !found;
      };
      mRow.values.removeIf( isUnknown );
    }

    QString mPath;
    const MappingProfile &mProfile;
    StationResolver &mStations;
    ReadingBatch &mBatch;
    ImportReport &mReport;
    MappedRow mRow;
    bool mFullWidth = false;
};
} // namespace

Delivery ReadingImporter::deliveryOf( const QString &path, const Opened &opened, const ReadingImportOptions &options )
{
  Delivery delivery;
  delivery.source = QFileInfo( path ).fileName();
  delivery.sha256 = QString::fromLatin1( opened.table.sha256 );
  delivery.profile = profileTag( opened.profile, options );
  delivery.deliveredBy = options.deliveredBy;
  delivery.at = QDateTime::currentSecsSinceEpoch();
  return delivery;
}

Result<void> ReadingImporter::importFile(
  const QString &path, const ReadingImportOptions &options, Progress &progress, StationResolver &stations, ImportReport &report )
{
  const Result<Opened> opened = open( path, options );
  if ( !opened )
    return opened.error();
  report.files.append( path );
  report.profile = opened->profile.name;
  report.encoding = Text::tr( "%1 (%2)" ).arg( QString::fromLatin1( opened->table.encoding.name ), opened->table.encoding.reason );
  report.separator = opened->table.separator;
  report.warnings.append( opened->mapper->warnings() );

  Delivery delivery = deliveryOf( path, *opened, options );
  const Result<std::optional<Delivery>> earlier = mReadings.findDelivery( delivery.sha256, delivery.profile );
  if ( !earlier )
    return earlier.error();
  if ( *earlier && !options.repeat )
  {
    report.alreadyImported = true;
    report.deliveries.append( ( *earlier )->id );
    report.rowsRead += ( *earlier )->rowsRead;
    report.unchanged += ( *earlier )->written + ( *earlier )->unchanged;
    report.messages.append(
      Text::tr( "%1 was imported before, on %2; nothing was changed." ).arg( delivery.source, isoLocal( ( *earlier )->at ) ) );
    return {};
  }
  if ( !options.dryRun )
  {
    const Result<qint64> id = mReadings.beginDelivery( delivery );
    if ( !id )
      return id.error();
    delivery.id = *id;
    report.deliveries.append( *id );
  }

  const qint64 rejectedBefore = report.rejected;
  const qsizetype failuresBefore = report.failures.size();
  ReadingBatch batch( mReadings, opened->profile, delivery.id, { options.dryRun, options.isDemo, options.batchSize }, stations, report );
  FileImport import( path, opened->profile, stations, batch, report );
  const Result<void> done = import.all( *opened->table.source, *opened->mapper, progress, delivery.rowsRead );
  report.rowsRead += delivery.rowsRead;
  if ( !done )
    report.failures.append( done.error() );
  if ( delivery.rowsRead == 0 )
    report.warnings.append( Text::tr( "%1 has a header and no rows." ).arg( delivery.source ) );
  // A delivery that did not come to its end stays incomplete: importing the file again completes it.
  if ( options.dryRun || report.cancelled || report.failures.size() > failuresBefore )
    return {};
  delivery.written = batch.written();
  delivery.unchanged = batch.unchanged();
  delivery.rejected = report.rejected - rejectedBefore;
  return mReadings.finishDelivery( delivery );
}

} // namespace jinguan

#include "ingest/SourceShares.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "ingest/TableSource.h"
#include "ingest/ValueReader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SourceShares )
};

const QString sShareIndicator = QStringLiteral( "SA_SHARE" );
const QString sConcentrationIndicator = QStringLiteral( "SA_CONC" );
constexpr double sTolerance = 1; //!< percent by which shares may miss 100
const QStringList sMethods { QStringLiteral( "PMF" ), QStringLiteral( "CMB" ), QStringLiteral( "model" ) };

/** Which column holds what. */
struct Columns
{
    QHash<QString, int> index;
    QString text( const TableRecord &record, const QString &field ) const
    {
      const int column = index.value( field, -1 );
      return column < 0 ? QString() : record.fields.value( column ).trimmed();
    }
};

Result<Columns> columnsOf( const QStringList &header, const QString &path )
{
  const Result<CsvTable> names = CsvTable::read(
    Resources::path( QStringLiteral( "profiles/apportionment_columns.csv" ) ), { QStringLiteral( "field" ), QStringLiteral( "names" ) } );
  if ( !names )
    return names.error();
  Columns columns;
  for ( int row = 0; row < names->rowCount(); ++row )
  {
    const QString field = names->text( row, QStringLiteral( "field" ) );
    const QStringList words = names->text( row, QStringLiteral( "names" ) ).split( QLatin1Char( '|' ) );
    for ( qsizetype column = 0; column < header.size(); ++column )
      if ( words.contains( header.at( column ).trimmed(), Qt::CaseInsensitive ) && !columns.index.contains( field ) )
        columns.index.insert( field, static_cast<int>( column ) );
    if ( !columns.index.contains( field ) && names->text( row, QStringLiteral( "required" ) ) == QLatin1String( "1" ) )
      return Error { Text::tr( "The column for “%1” is missing." ).arg( field ),
        Text::tr( "Name it by one of: %1." ).arg( words.join( QStringLiteral( ", " ) ) ), path, 1 };
  }
  return columns;
}

/** One row as read, or why it cannot be taken. */
struct ReadRow
{
    qint64 number = 0;
    QString content;
    SourceShare share;
    QString reason;
    QString code;
};

class RowReader
{
  public:
    RowReader( const Columns &columns, const SourceShareOptions &options, const Catalogue &catalogue, const QList<Station> &stations,
      const QStringList &places, const QList<SourceCategory> &categories )
      : mColumns( columns ), mOptions( options ), mCatalogue( catalogue ), mCategories( categories )
    {
      for ( const Station &station : stations )
      {
        mPlaces.insert( station.code, station.code );
        mPlaces.insert( station.name.zh, station.code );
      }
      for ( const QString &place : places )
        mPlaces.insert( place, place );
    }

    ReadRow read( const TableRecord &record ) const
    {
      ReadRow row;
      row.number = record.row;
      row.content = record.fields.join( QLatin1Char( ',' ) ).left( 2000 );
      row.share.demo = mOptions.isDemo;
      const auto refuse = [&row]( const char *code, const QString &reason ) {
        row.code = QString::fromLatin1( code );
        row.reason = reason;
        return row;
      };
      const QString place = mColumns.text( record, QStringLiteral( "place" ) );
      row.share.place = mPlaces.value( place );
      if ( row.share.place.isEmpty() )
        return refuse( "unknown-station", Text::tr( "“%1” is no station, district or unit of the workspace." ).arg( place ) );
      std::tie( row.share.from, row.share.to ) = SourceShares::periodOf( mColumns.text( record, QStringLiteral( "period" ) ) );
      if ( !row.share.from.isValid() )
        return refuse( "bad-time",
          Text::tr( "“%1” is no period; write 2014, 2014-03, 2014Q1, a day, or two days with a slash." )
            .arg( mColumns.text( record, QStringLiteral( "period" ) ) ) );
      const QString word = mColumns.text( record, QStringLiteral( "category" ) );
      const auto category = std::find_if( mCategories.cbegin(), mCategories.cend(),
        [&word]( const SourceCategory &one ) { return one.id == word || one.words.contains( word, Qt::CaseInsensitive ); } );
      if ( category == mCategories.cend() )
        return refuse( "unknown-category", Text::tr( "“%1” is no source category of apportionment_categories.csv." ).arg( word ) );
      row.share.category = category->id;
      const QString method = mColumns.text( record, QStringLiteral( "method" ) );
      const auto known = std::find_if(
        sMethods.cbegin(), sMethods.cend(), [&method]( const QString &one ) { return one.compare( method, Qt::CaseInsensitive ) == 0; } );
      if ( known == sMethods.cend() )
        return refuse( "unknown-method", Text::tr( "“%1” is no method; PMF, CMB and model are." ).arg( method ) );
      row.share.method = *known;
      const QString pollutant = mColumns.text( record, QStringLiteral( "pollutant" ) );
      row.share.pollutant = pollutant.isEmpty() ? mOptions.pollutant : pollutant;
      if ( !mCatalogue.indicator( row.share.pollutant ) )
        return refuse( "unknown-indicator", Text::tr( "The indicator “%1” is unknown." ).arg( row.share.pollutant ) );
      const ReadValue share = mReader.read( QString( mColumns.text( record, QStringLiteral( "share" ) ) ).remove( QLatin1Char( '%' ) ) );
      if ( share.kind != ReadValue::Kind::Number || share.belowDetection || share.value < 0 || share.value > 100 )
        return refuse( "bad-number",
          Text::tr( "The share “%1” is no number from 0 to 100." ).arg( mColumns.text( record, QStringLiteral( "share" ) ) ) );
      row.share.share = share.value;
      const QString written = mColumns.text( record, QStringLiteral( "concentration" ) );
      const ReadValue concentration = mReader.read( written );
      if ( concentration.kind == ReadValue::Kind::Bad || ( concentration.kind == ReadValue::Kind::Number && concentration.value < 0 ) )
        return refuse( "bad-number", Text::tr( "The concentration “%1” is no number." ).arg( written ) );
      if ( concentration.kind == ReadValue::Kind::Number )
        row.share.concentration = concentration.value;
      return row;
    }

  private:
    const Columns &mColumns;
    const SourceShareOptions &mOptions;
    const Catalogue &mCatalogue;
    const QList<SourceCategory> &mCategories;
    QHash<QString, QString> mPlaces;
    ValueReader mReader { NumberFormat(), { QString(), QStringLiteral( "-" ), QStringLiteral( "—" ) } };
};

QString groupOf( const SourceShare &share )
{
  return QStringList { share.place, share.from.toString( Qt::ISODate ), share.to.toString( Qt::ISODate ), share.method, share.pollutant }
    .join( QLatin1Char( '|' ) );
}

/** Refuses the rows of groups with a bad row, a category twice, or shares that do not make 100. */
void checkGroups( QList<ReadRow> &rows )
{
  QMap<QString, QList<qsizetype>> groups;
  for ( qsizetype i = 0; i < rows.size(); ++i )
    if ( rows.at( i ).share.from.isValid() && !rows.at( i ).share.method.isEmpty() )
      groups[groupOf( rows.at( i ).share )].append( i );
  for ( const QList<qsizetype> &group : std::as_const( groups ) )
  {
    double sum = 0;
    QSet<QString> seen;
    for ( const qsizetype i : group )
    {
      ReadRow &row = rows[i];
      if ( row.reason.isEmpty() && seen.contains( row.share.category ) )
      {
        row.code = QStringLiteral( "duplicate" );
        row.reason = Text::tr( "The category is there twice for this place, period and method." );
      }
      seen.insert( row.share.category );
      sum += row.reason.isEmpty() ? row.share.share : 0;
    }
    if ( std::abs( sum - 100 ) <= sTolerance )
      continue;
    for ( const qsizetype i : group )
    {
      ReadRow &row = rows[i];
      if ( !row.reason.isEmpty() )
        continue;
      row.code = QStringLiteral( "sum" );
      row.reason = Text::tr( "The shares of this place, period and method make %1 %, not 100 ± 1." ).arg( sum, 0, 'f', 1 );
    }
  }
}

Result<QList<IncomingReading>> readingsOf( const QList<ReadRow> &rows, ReadingStore &store )
{
  QList<IncomingReading> incoming;
  for ( const ReadRow &row : rows )
  {
    if ( !row.reason.isEmpty() )
      continue;
    const SourceShare &share = row.share;
    const QString position =
      QStringList { share.pollutant, share.category, share.from.toString( Qt::ISODate ), share.to.toString( Qt::ISODate ) }.join(
        QLatin1Char( '/' ) );
    const UtcSeconds begin = QDateTime( share.from, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
    const auto add = [&]( const QString &indicator, const QString &unit, double value ) -> Result<void> {
      const Result<SeriesId> series =
        store.ensureSeries( { share.place, position, indicator, Method::Model, share.method, 0 }, unit, share.demo );
      if ( !series )
        return series.error();
      incoming.append( { *series, Period::Sample, Reading { begin, value } } );
      return {};
    };
    Result<void> added = add( sShareIndicator, QStringLiteral( "%" ), share.share );
    if ( added && share.concentration )
      added = add( sConcentrationIndicator, QStringLiteral( "ug/m3" ), *share.concentration );
    if ( !added )
      return added.error();
  }
  return incoming;
}
} // namespace

Result<QList<SourceCategory>> SourceShares::categories()
{
  const Result<CsvTable> table = CsvTable::read( Resources::path( QStringLiteral( "profiles/apportionment_categories.csv" ) ),
    { QStringLiteral( "id" ), QStringLiteral( "name_zh" ), QStringLiteral( "name_en" ), QStringLiteral( "names" ) } );
  if ( !table )
    return table.error();
  QList<SourceCategory> list;
  for ( int row = 0; row < table->rowCount(); ++row )
    list.append( { table->text( row, QStringLiteral( "id" ) ),
      { table->text( row, QStringLiteral( "name_zh" ) ), table->text( row, QStringLiteral( "name_en" ) ) },
      table->text( row, QStringLiteral( "names" ) ).split( QLatin1Char( '|' ) ) } );
  return list;
}

std::pair<QDate, QDate> SourceShares::periodOf( const QString &text )
{
  const auto day = []( const QString &part ) { return part.size() == 10 ? QDate::fromString( part, Qt::ISODate ) : QDate(); };
  static const QRegularExpression sYear( QStringLiteral( "^(\\d{4})$" ) );
  static const QRegularExpression sMonth( QStringLiteral( "^(\\d{4})-(\\d{2})$" ) );
  static const QRegularExpression sQuarter( QStringLiteral( "^(\\d{4})[Qq]([1-4])$" ) );
  if ( const auto match = sYear.match( text ); match.hasMatch() )
    return { QDate( match.captured( 1 ).toInt(), 1, 1 ), QDate( match.captured( 1 ).toInt(), 12, 31 ) };
  if ( const auto match = sMonth.match( text ); match.hasMatch() )
  {
    const QDate first( match.captured( 1 ).toInt(), match.captured( 2 ).toInt(), 1 );
    return { first, first.isValid() ? first.addMonths( 1 ).addDays( -1 ) : QDate() };
  }
  if ( const auto match = sQuarter.match( text ); match.hasMatch() )
  {
    const QDate first( match.captured( 1 ).toInt(), 3 * match.captured( 2 ).toInt() - 2, 1 );
    return { first, first.addMonths( 3 ).addDays( -1 ) };
  }
  const QStringList days = text.split( QLatin1Char( '/' ) );
  const QDate from = day( days.first().trimmed() );
  const QDate to = days.size() == 2 ? day( days.last().trimmed() ) : from;
  return days.size() <= 2 && from.isValid() && to.isValid() && from <= to ? std::pair( from, to ) : std::pair( QDate(), QDate() );
}

Result<ImportReport> SourceShares::import( const QString &path, const SourceShareOptions &options, const Catalogue &catalogue,
  const QList<Station> &stations, const QStringList &places, ReadingStore &store )
{
  TableOptions tableOptions;
  tableOptions.sheet = options.sheet;
  Result<OpenedTable> table = openTable( path, tableOptions );
  if ( !table )
    return table.error();
  const Result<QList<SourceCategory>> known = categories();
  if ( !known )
    return known.error();
  TableSource &source = *table->source;
  const Result<Columns> columns = columnsOf( source.header(), path );
  if ( !columns )
    return columns.error();
  const RowReader reader( *columns, options, catalogue, stations, places, *known );
  QList<ReadRow> rows;
  TableRecord record;
  for ( TableSource::Status status = source.next( record ); status != TableSource::Status::End; status = source.next( record ) )
  {
    if ( status == TableSource::Status::Failure )
      return source.error();
    if ( status == TableSource::Status::BadRecord )
    {
      ReadRow bad;
      bad.number = source.error().row;
      bad.reason = source.error().message;
      bad.code = source.errorCode();
      rows.append( bad );
      continue;
    }
    if ( std::any_of( record.fields.cbegin(), record.fields.cend(), []( const QString &field ) { return !field.trimmed().isEmpty(); } ) )
      rows.append( reader.read( record ) );
  }
  checkGroups( rows );

  ImportReport report;
  report.files << path;
  report.profile = QStringLiteral( "source-apportionment" );
  report.dryRun = options.dryRun;
  report.rowsRead = rows.size();
  QList<RejectedRow> rejected;
  for ( const ReadRow &row : std::as_const( rows ) )
  {
    if ( row.reason.isEmpty() )
    {
      ++report.accepted;
      continue;
    }
    rejected.append( { row.number, row.reason, row.code, row.content } );
    report.reject( rejected.constLast() );
  }
  if ( options.dryRun )
    return report;
  Delivery delivery;
  delivery.source = QFileInfo( path ).fileName();
  delivery.sha256 = QString::fromLatin1( table->sha256 );
  delivery.profile = report.profile;
  delivery.deliveredBy = options.deliveredBy;
  delivery.at = QDateTime::currentSecsSinceEpoch();
  const Result<qint64> opened = store.beginDelivery( delivery );
  if ( !opened )
    return opened.error();
  delivery.id = *opened;
  const Result<QList<IncomingReading>> incoming = readingsOf( rows, store );
  if ( !incoming )
    return incoming.error();
  const Result<WriteSummary> summary = store.write( delivery.id, *incoming );
  if ( !summary )
    return summary.error();
  if ( const Result<void> kept = store.reject( delivery.id, rejected ); !kept )
    return kept.error();
  report.written = summary->written;
  report.changed = summary->changed;
  report.unchanged = summary->unchanged;
  report.deliveries << delivery.id;
  delivery.rowsRead = report.rowsRead;
  delivery.written = summary->written + summary->changed;
  delivery.unchanged = summary->unchanged;
  delivery.rejected = rejected.size();
  if ( const Result<void> finished = store.finishDelivery( delivery ); !finished )
    return finished.error();
  return report;
}

Result<QList<SourceShare>> SourceShares::read( const ReadingStore &store )
{
  const Result<QList<Series>> series = store.series();
  const Result<QList<SourceCategory>> known = categories();
  if ( !series || !known )
    return series ? known.error() : series.error();
  QHash<QString, int> order;
  for ( const SourceCategory &category : *known )
    order.insert( category.id, static_cast<int>( order.size() ) );
  QMap<QString, SourceShare> shares;
  for ( const Series &one : *series )
  {
    const QStringList parts = one.key.position.split( QLatin1Char( '/' ) );
    const bool isShare = one.key.indicator == sShareIndicator;
    if ( ( !isShare && one.key.indicator != sConcentrationIndicator ) || parts.size() != 4 )
      continue;
    const QDate from = QDate::fromString( parts.at( 2 ), Qt::ISODate );
    const UtcSeconds begin = QDateTime( from, QTime( 0, 0 ), displayZone() ).toSecsSinceEpoch();
    const Result<QList<Reading>> readings = store.readings( one.id, Period::Sample, { begin, begin + 1 } );
    if ( !readings )
      return readings.error();
    if ( readings->isEmpty() )
      continue;
    const QString key = QStringList { one.key.station, parts.at( 2 ), parts.at( 3 ), one.key.source, parts.at( 0 ),
      QStringLiteral( "%1" ).arg( order.value( parts.at( 1 ), 99 ), 2, 10, QLatin1Char( '0' ) ) }
                          .join( QLatin1Char( '|' ) );
    SourceShare &share = shares[key];
    share.place = one.key.station;
    share.from = from;
    share.to = QDate::fromString( parts.at( 3 ), Qt::ISODate );
    share.pollutant = parts.at( 0 );
    share.category = parts.at( 1 );
    share.method = one.key.source;
    share.demo = share.demo || one.isDemo;
    if ( isShare )
      share.share = readings->constFirst().value;
    else
      share.concentration = readings->constFirst().value;
  }
  return shares.values();
}

} // namespace jinguan

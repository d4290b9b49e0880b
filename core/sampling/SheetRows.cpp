#include "sampling/SheetRows.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SheetRows )
};

QByteArray quoted( QString cell )
{
  return '"' + cell.replace( QLatin1Char( '"' ), QStringLiteral( "\"\"" ) ).toUtf8() + '"';
}

Error cannotWrite( const QString &path, const QString &why )
{
  return Error { Text::tr( "The file cannot be written: %1." ).arg( why ), Text::tr( "Choose another folder." ), path, 0 };
}

Result<void> writeBytes( const QString &path, const QByteArray &bytes )
{
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( bytes ) != bytes.size() || !file.commit() )
    return cannotWrite( path, file.errorString() );
  return {};
}

/** A workbook with one sheet of texts, as bytes. */
Result<QByteArray> workbook( const QString &sheet, const QStringList &headings, const QList<QStringList> &rows )
{
  GDALAllRegister();
  const QTemporaryDir folder;
  const QString path = folder.filePath( QStringLiteral( "sheet.xlsx" ) );
  GDALDriver *driver = GetGDALDriverManager()->GetDriverByName( "XLSX" );
  if ( !driver || !folder.isValid() )
    return Error { Text::tr( "Workbooks cannot be written here." ), Text::tr( "Choose a name that ends in .csv." ), {}, 0 };
  {
    const std::unique_ptr<GDALDataset, decltype( []( GDALDataset *dataset ) { GDALClose( dataset ); } )> dataset(
      driver->Create( path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr ) );
    OGRLayer *layer = dataset ? dataset->CreateLayer( sheet.toUtf8().constData(), nullptr, wkbNone, nullptr ) : nullptr;
    if ( !layer )
      return Error { Text::tr( "Workbooks cannot be written here." ), Text::tr( "Choose a name that ends in .csv." ), {}, 0 };
    for ( const QString &heading : headings )
    {
      OGRFieldDefn field( heading.toUtf8().constData(), OFTString );
      if ( layer->CreateField( &field ) != OGRERR_NONE )
        return Error { Text::tr( "The column “%1” cannot be written." ).arg( heading ), {}, {}, 0 };
    }
    for ( const QStringList &row : rows )
    {
      const std::unique_ptr<OGRFeature> feature( OGRFeature::CreateFeature( layer->GetLayerDefn() ) );
      for ( int column = 0; column < row.size(); ++column )
        if ( !row.at( column ).isEmpty() )
          feature->SetField( column, row.at( column ).toUtf8().constData() );
      if ( layer->CreateFeature( feature.get() ) != OGRERR_NONE )
        return Error { Text::tr( "A row of the workbook cannot be written." ), {}, {}, 0 };
    }
  }
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "Workbooks cannot be written here." ), Text::tr( "Choose a name that ends in .csv." ), {}, 0 };
  return file.readAll();
}
} // namespace

QString RejectedCell::text() const
{
  const QString what = problem.column.isEmpty() ? problem.reason : Text::tr( "%1: %2" ).arg( problem.column, problem.reason );
  return problem.remedy.isEmpty() ? what : what + QLatin1Char( ' ' ) + problem.remedy;
}

Result<SheetRows> SheetRows::open( const QString &path, const QList<SheetColumn> &columns, const QString &sheet )
{
  TableOptions options;
  options.sheet = sheet;
  Result<OpenedTable> table = openTable( path, options );
  if ( !table )
    return table.error();
  SheetRows rows;
  rows.mSource = std::move( table.value().source );
  rows.mColumns = columns;
  const QStringList header = rows.mSource->header();
  for ( const SheetColumn &column : columns )
  {
    for ( int i = 0; i < header.size(); ++i )
    {
      const bool fits = std::any_of( column.headings.cbegin(), column.headings.cend(),
        [&]( const QString &heading ) { return header.at( i ).compare( heading, Qt::CaseInsensitive ) == 0; } );
      if ( fits && !rows.mIndex.contains( column.id ) )
        rows.mIndex.insert( column.id, i );
    }
    if ( column.isRequired && !rows.mIndex.contains( column.id ) )
      return Error { Text::tr( "The table has no column “%1”." ).arg( column.headings.join( QStringLiteral( " / " ) ) ),
        Text::tr( "Name a column so in its first row; it has %1." ).arg( header.join( QStringLiteral( ", " ) ) ), path, 1 };
  }
  return rows;
}

bool SheetRows::next()
{
  mProblem.reset();
  switch ( mSource->next( mRecord ) )
  {
    case TableSource::Status::Record:
      return true;
    case TableSource::Status::BadRecord:
      refuse( {}, mSource->error().message, mSource->error().remedy, mSource->errorCode() );
      return true;
    case TableSource::Status::Failure:
      mError = mSource->error();
      break;
    case TableSource::Status::End:
      break;
  }
  return false;
}

bool SheetRows::isEmpty() const
{
  return std::all_of( mRecord.fields.cbegin(), mRecord.fields.cend(), []( const QString &field ) { return field.trimmed().isEmpty(); } );
}

QString SheetRows::headingOf( const QString &column ) const
{
  if ( mIndex.contains( column ) )
    return mSource->header().value( mIndex.value( column ) );
  const auto found = std::find_if( mColumns.cbegin(), mColumns.cend(), [&]( const SheetColumn &one ) { return one.id == column; } );
  return found == mColumns.cend() ? column : found->headings.value( 0 );
}

void SheetRows::refuse( const QString &column, const QString &reason, const QString &remedy, const QString &code )
{
  if ( !mProblem )
    mProblem = CellProblem { column.isEmpty() ? QString() : headingOf( column ), reason, remedy, code };
}

QString SheetRows::text( const QString &column ) const
{
  return mIndex.contains( column ) ? mRecord.fields.value( mIndex.value( column ) ).trimmed() : QString();
}

QString SheetRows::needed( const QString &column )
{
  const QString found = text( column );
  if ( found.isEmpty() )
    refuse( column, Text::tr( "the cell is empty." ), Text::tr( "Fill it in." ), QStringLiteral( "missing" ) );
  return found;
}

std::optional<double> SheetRows::number( const QString &column )
{
  const QString found = needed( column );
  if ( found.isEmpty() )
    return {};
  bool ok = false;
  const double value = found.toDouble( &ok );
  if ( ok && std::isfinite( value ) )
    return value;
  refuse( column, Text::tr( "“%1” is no number." ).arg( found ), Text::tr( "Write it as 35 or 35.5, without unit." ),
    QStringLiteral( "bad-number" ) );
  return {};
}

std::optional<int> SheetRows::integer( const QString &column, std::optional<int> missing )
{
  const QString found = text( column );
  if ( found.isEmpty() && missing )
    return missing;
  const std::optional<double> value = number( column );
  if ( value && *value == std::floor( *value ) && std::abs( *value ) < 1e6 )
    return static_cast<int>( *value );
  refuse( column, Text::tr( "“%1” is no whole number." ).arg( found ), Text::tr( "Write it as 10." ), QStringLiteral( "bad-number" ) );
  return {};
}

QDate SheetRows::day( const QString &column, bool isNeeded )
{
  const QString found = isNeeded ? needed( column ) : text( column );
  if ( found.isEmpty() )
    return {};
  static const QRegularExpression sDay(
    QStringLiteral( "^(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)(?:[ T]00:00(:00)?)?$" ) );
  const QRegularExpressionMatch match = sDay.match( found );
  QDate day;
  for ( int group = 2; group <= 6 && !day.isValid() && match.hasMatch(); group += 2 )
    day = QDate( match.captured( 1 ).toInt(), match.captured( group ).toInt(), match.captured( group + 1 ).toInt() );
  if ( !day.isValid() )
    refuse( column, Text::tr( "“%1” is no day." ).arg( found ), Text::tr( "Write it as 2026-01-31." ), QStringLiteral( "bad-date" ) );
  return day;
}

bool SheetRows::yes( const QString &column )
{
  static const QStringList sYes { QStringLiteral( "1" ), QStringLiteral( "yes" ), QStringLiteral( "true" ), QStringLiteral( "是" ) };
  static const QStringList sNo { QString(), QStringLiteral( "0" ), QStringLiteral( "no" ), QStringLiteral( "false" ),
    QStringLiteral( "否" ) };
  const QString found = text( column ).toLower();
  if ( !sYes.contains( found ) && !sNo.contains( found ) )
    refuse( column, Text::tr( "“%1” is neither yes nor no." ).arg( found ), Text::tr( "Write 1 or 0." ), QStringLiteral( "bad-flag" ) );
  return sYes.contains( found );
}

QStringList SheetRows::list( const QString &column ) const
{
  static const QRegularExpression sSeparator( QStringLiteral( "[;；、,，\\n]" ) );
  QStringList parts;
  for ( const QString &part : text( column ).split( sSeparator ) )
    if ( !part.trimmed().isEmpty() && !parts.contains( part.trimmed() ) )
      parts.append( part.trimmed() );
  return parts;
}

Result<void> writeSheet( const QString &path, const QString &sheet, const QStringList &headings, const QList<QStringList> &rows )
{
  if ( QFileInfo( path ).suffix().compare( QLatin1String( "xlsx" ), Qt::CaseInsensitive ) == 0 )
  {
    const Result<QByteArray> bytes = workbook( sheet, headings, rows );
    return bytes ? writeBytes( path, *bytes ) : Result<void>( bytes.error() );
  }
  QByteArray bytes( "\xEF\xBB\xBF" );
  for ( const QStringList &row : QList<QStringList> { headings } + rows )
  {
    QByteArrayList cells;
    for ( const QString &cell : row )
      cells.append( quoted( cell ) );
    bytes += cells.join( ',' ) + "\r\n";
  }
  return writeBytes( path, bytes );
}

} // namespace jinguan

#include "reports/document/TableExport.h"

#include "reports/document/SpreadsheetWriters.h"
#include "reports/document/ZipArchive.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace jinguan
{

namespace
{
constexpr int sLongestName = 31; //!< of a sheet, as Excel has it

QString quoted( const QString &field )
{
  static const QRegularExpression sSpecial( QStringLiteral( "[\",\\r\\n]" ) );
  if ( !field.contains( sSpecial ) )
    return field;
  QString text = field;
  return QLatin1Char( '"' ) + text.replace( QLatin1Char( '"' ), QStringLiteral( "\"\"" ) ) + QLatin1Char( '"' );
}
} // namespace

QStringList TableExport::endings()
{
  return { QStringLiteral( "xlsx" ), QStringLiteral( "ods" ), QStringLiteral( "csv" ) };
}

std::optional<TableExport::Number> TableExport::number( const TableColumn &column, const TableCell &cell )
{
  // A code such as 510104 stands to the left and stays as it is written; so does 007.
  static const QRegularExpression sPlain( QStringLiteral( "^[-−]?(0|[1-9][0-9]*)(\\.([0-9]+))?$" ) );
  if ( !( column.alignment & ( Qt::AlignRight | Qt::AlignHCenter ) ) )
    return std::nullopt;
  const QRegularExpressionMatch match = sPlain.match( cell.text );
  if ( !match.hasMatch() || cell.text.size() > 15 )
    return std::nullopt;
  QString digits = cell.text;
  digits.replace( QChar( 0x2212 ), QLatin1Char( '-' ) );
  return Number { digits.toDouble(), static_cast<int>( match.captured( 3 ).size() ) };
}

QStringList TableExport::sheetNames( const TableSet &set )
{
  static const QRegularExpression sForbidden( QStringLiteral( "[\\[\\]:*?/\\\\']" ) );
  QStringList names;
  const auto add = [&]( QString name, const QString &otherwise ) {
    name = name.replace( sForbidden, QStringLiteral( " " ) ).simplified().left( sLongestName ).trimmed();
    if ( name.isEmpty() )
      name = otherwise;
    QString free = name;
    for ( int number = 2; names.contains( free, Qt::CaseInsensitive ); ++number )
    {
      const QString tail = QStringLiteral( " (%1)" ).arg( number );
      free = name.left( sLongestName - tail.size() ) + tail;
    }
    names << free;
  };
  for ( qsizetype i = 0; i < set.tables.size(); ++i )
    add( set.tables.at( i ).title, QString::number( i + 1 ) );
  if ( !set.notes.isEmpty() )
    add( set.notesName, QStringLiteral( "#" ) );
  return names;
}

QString TableExport::csv( const TableContent &table, const QStringList &notes )
{
  QString text;
  for ( const QString &note : notes )
    text += QStringLiteral( "# " ) + QString( note ).replace( QLatin1Char( '\n' ), QLatin1Char( ' ' ) ) + QStringLiteral( "\r\n" );
  QStringList fields;
  for ( const TableColumn &column : table.columns )
    fields << quoted( column.title );
  text += fields.join( QLatin1Char( ',' ) ) + QStringLiteral( "\r\n" );
  for ( const QList<TableCell> &row : table.rows )
  {
    fields.clear();
    for ( qsizetype c = 0; c < table.columns.size(); ++c )
      fields << quoted( row.value( c ).text );
    text += fields.join( QLatin1Char( ',' ) ) + QStringLiteral( "\r\n" );
  }
  return text;
}

Result<QStringList> TableExport::write( const TableSet &set, const QString &path, bool withMark )
{
  if ( set.tables.isEmpty() )
    return Error { tr( "There is no table to write." ), tr( "Leave --tables out, or print a report with tables." ), path, 0 };
  const QString ending = path.section( QLatin1Char( '.' ), -1 ).toLower();
  if ( ending == QLatin1String( "xlsx" ) || ending == QLatin1String( "ods" ) )
  {
    const Result<QString> written = ending == QLatin1String( "xlsx" ) ? writeXlsx( set, path ) : writeOds( set, path );
    if ( !written )
      return written.error();
    return QStringList { *written };
  }
  if ( ending != QLatin1String( "csv" ) )
    return Error { tr( "Tables are written as .xlsx, .ods or .csv." ), tr( "Choose a file with one of these endings." ), path, 0 };
  QStringList files;
  const QFileInfo info( path );
  for ( qsizetype i = 0; i < set.tables.size(); ++i )
  {
    const TableContent &table = set.tables.at( i );
    const QString file = set.tables.size() == 1
      ? path
      : QStringLiteral( "%1/%2-%3.%4" ).arg( info.path(), info.completeBaseName() ).arg( i + 1 ).arg( info.suffix() );
    QStringList notes = set.notes;
    if ( !table.title.isEmpty() )
      notes.prepend( table.title );
    const Result<QString> written =
      writeWhole( file, ( ( withMark ? QString( QChar( 0xFEFF ) ) : QString() ) + csv( table, notes ) ).toUtf8() );
    if ( !written )
      return written.error();
    files << *written;
  }
  return files;
}

} // namespace jinguan

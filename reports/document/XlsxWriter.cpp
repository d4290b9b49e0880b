#include "reports/document/Ooxml.h"
#include "reports/document/SpreadsheetWriters.h"

#include <QXmlStreamWriter>

namespace jinguan
{

namespace
{
constexpr int sMostDecimals = 9;
constexpr double sNarrowest = 6;
constexpr double sWidest = 48;

using ooxml::s;

QString number( qsizetype value )
{
  return QString::number( value );
}

/** Text width in half-width characters: Chinese ones count twice. */
double characters( const QString &text )
{
  double count = 0;
  for ( const QChar c : text )
    count += c.unicode() >= 0x2E80 ? 2.1 : 1.1;
  return count;
}

/** `A`, `B` … `AA` of a column from 0. */
QString letters( qsizetype column )
{
  QString name;
  for ( qsizetype rest = column + 1; rest > 0; rest = ( rest - 1 ) / 26 )
    name.prepend( QChar( static_cast<char16_t>( u'A' + ( rest - 1 ) % 26 ) ) );
  return name;
}

/** The styles of a workbook: cell formats by number in the order of their use. */
class Styles
{
  public:
    enum Fixed
    {
      Plain,
      Head,
      Wrapped
    };

    /** Cells of \a decimals digits (−1: text) set as \a alignment on \a fill. */
    int format( int decimals, Qt::Alignment alignment, const QColor &fill )
    {
      const Format wanted { decimals,
        alignment & Qt::AlignRight       ? 2
          : alignment & Qt::AlignHCenter ? 1
                                         : 0,
        fill.isValid() ? fillOf( fill.name().mid( 1 ).toUpper() ) : 0 };
      qsizetype index = mFormats.indexOf( wanted );
      if ( index < 0 )
      {
        index = mFormats.size();
        mFormats << wanted;
      }
      return static_cast<int>( index ) + 3;
    }

    QByteArray xml() const
    {
      QByteArray bytes;
      QXmlStreamWriter xml( &bytes );
      xml.writeStartDocument( s( "1.0" ), true );
      xml.writeStartElement( s( "styleSheet" ) );
      xml.writeDefaultNamespace( s( "http://schemas.openxmlformats.org/spreadsheetml/2006/main" ) );
      writeNumberFormats( xml );
      writeFonts( xml );
      writeFills( xml );
      begin( xml, "borders", 1 );
      xml.writeStartElement( s( "border" ) );
      for ( const char *side : { "left", "right", "top", "bottom", "diagonal" } )
        xml.writeEmptyElement( s( side ) );
      xml.writeEndElement();
      xml.writeEndElement();
      begin( xml, "cellStyleXfs", 1 );
      xml.writeEmptyElement( s( "xf" ) );
      xml.writeEndElement();
      begin( xml, "cellXfs", mFormats.size() + 3 );
      writeFormat( xml, { -1, 0, 0 }, false, false );
      writeFormat( xml, { -1, 1, 2 }, true, true );
      writeFormat( xml, { -1, 0, 0 }, false, true );
      for ( const Format &format : mFormats )
        writeFormat( xml, format, false, false );
      xml.writeEndElement();
      xml.writeEndDocument();
      return bytes;
    }

  private:
    struct Format
    {
        int decimals = -1;
        int align = 0;
        int fill = 0;
        bool operator==( const Format &other ) const = default;
    };

    int fillOf( const QString &colour )
    {
      if ( !mFills.contains( colour ) )
        mFills << colour;
      return static_cast<int>( mFills.indexOf( colour ) ) + 3;
    }

    static void begin( QXmlStreamWriter &xml, const char *element, qsizetype count )
    {
      xml.writeStartElement( s( element ) );
      xml.writeAttribute( s( "count" ), number( count ) );
    }

    static void writeNumberFormats( QXmlStreamWriter &xml )
    {
      begin( xml, "numFmts", sMostDecimals + 1 );
      for ( int decimals = 0; decimals <= sMostDecimals; ++decimals )
      {
        xml.writeEmptyElement( s( "numFmt" ) );
        xml.writeAttribute( s( "numFmtId" ), number( 170 + decimals ) );
        xml.writeAttribute( s( "formatCode" ), decimals == 0 ? s( "0" ) : s( "0." ) + QString( decimals, QLatin1Char( '0' ) ) );
      }
      xml.writeEndElement();
    }

    static void writeFonts( QXmlStreamWriter &xml )
    {
      begin( xml, "fonts", 2 );
      for ( const bool bold : { false, true } )
      {
        xml.writeStartElement( s( "font" ) );
        if ( bold )
          xml.writeEmptyElement( s( "b" ) );
        xml.writeEmptyElement( s( "sz" ) );
        xml.writeAttribute( s( "val" ), s( "11" ) );
        xml.writeEmptyElement( s( "name" ) );
        xml.writeAttribute( s( "val" ), s( "宋体" ) );
        xml.writeEmptyElement( s( "charset" ) );
        xml.writeAttribute( s( "val" ), s( "134" ) );
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }

    void writeFills( QXmlStreamWriter &xml ) const
    {
      begin( xml, "fills", mFills.size() + 3 );
      for ( const char *kind : { "none", "gray125" } ) // the two that every workbook begins with
      {
        xml.writeStartElement( s( "fill" ) );
        xml.writeEmptyElement( s( "patternFill" ) );
        xml.writeAttribute( s( "patternType" ), s( kind ) );
        xml.writeEndElement();
      }
      for ( const QString &colour : QStringList { s( "E4F0E6" ) } + mFills )
      {
        xml.writeStartElement( s( "fill" ) );
        xml.writeStartElement( s( "patternFill" ) );
        xml.writeAttribute( s( "patternType" ), s( "solid" ) );
        xml.writeEmptyElement( s( "fgColor" ) );
        xml.writeAttribute( s( "rgb" ), s( "FF" ) + colour );
        xml.writeEmptyElement( s( "bgColor" ) );
        xml.writeAttribute( s( "indexed" ), s( "64" ) );
        xml.writeEndElement();
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }

    static void writeFormat( QXmlStreamWriter &xml, const Format &format, bool bold, bool wrapped )
    {
      static const char *const sAligns[] = { "left", "center", "right" };
      xml.writeStartElement( s( "xf" ) );
      xml.writeAttribute( s( "numFmtId" ), format.decimals < 0 ? s( "49" ) : number( 170 + qMin( format.decimals, sMostDecimals ) ) );
      xml.writeAttribute( s( "fontId" ), bold ? s( "1" ) : s( "0" ) );
      xml.writeAttribute( s( "fillId" ), number( format.fill ) );
      xml.writeAttribute( s( "borderId" ), s( "0" ) );
      for ( const char *apply : { "applyNumberFormat", "applyFont", "applyFill", "applyAlignment" } )
        xml.writeAttribute( s( apply ), s( "1" ) );
      xml.writeEmptyElement( s( "alignment" ) );
      xml.writeAttribute( s( "horizontal" ), s( sAligns[format.align] ) );
      if ( wrapped )
        xml.writeAttribute( s( "wrapText" ), s( "1" ) );
      xml.writeEndElement();
    }

    QList<Format> mFormats;
    QStringList mFills;
};

void textCell( QXmlStreamWriter &xml, const QString &place, int style, const QString &text )
{
  xml.writeStartElement( s( "c" ) );
  xml.writeAttribute( s( "r" ), place );
  xml.writeAttribute( s( "s" ), number( style ) );
  xml.writeAttribute( s( "t" ), s( "inlineStr" ) );
  xml.writeStartElement( s( "is" ) );
  xml.writeStartElement( s( "t" ) );
  xml.writeAttribute( s( "xml:space" ), s( "preserve" ) );
  xml.writeCharacters( text );
  xml.writeEndElement();
  xml.writeEndElement();
  xml.writeEndElement();
}

void beginSheet( QXmlStreamWriter &xml )
{
  xml.writeStartDocument( s( "1.0" ), true );
  xml.writeStartElement( s( "worksheet" ) );
  xml.writeDefaultNamespace( s( "http://schemas.openxmlformats.org/spreadsheetml/2006/main" ) );
}

void widths( QXmlStreamWriter &xml, const QList<double> &all )
{
  xml.writeStartElement( s( "cols" ) );
  for ( qsizetype c = 0; c < all.size(); ++c )
  {
    xml.writeEmptyElement( s( "col" ) );
    xml.writeAttribute( s( "min" ), number( c + 1 ) );
    xml.writeAttribute( s( "max" ), number( c + 1 ) );
    xml.writeAttribute( s( "width" ), QString::number( all.at( c ), 'f', 1 ) );
    xml.writeAttribute( s( "customWidth" ), s( "1" ) );
  }
  xml.writeEndElement();
}

void beginRow( QXmlStreamWriter &xml, qsizetype row )
{
  xml.writeStartElement( s( "row" ) );
  xml.writeAttribute( s( "r" ), number( row ) );
}

QByteArray sheetOf( const TableContent &table, Styles &styles )
{
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  beginSheet( xml );
  xml.writeStartElement( s( "sheetViews" ) );
  xml.writeStartElement( s( "sheetView" ) );
  xml.writeAttribute( s( "workbookViewId" ), s( "0" ) );
  xml.writeEmptyElement( s( "pane" ) );
  xml.writeAttribute( s( "ySplit" ), s( "1" ) );
  xml.writeAttribute( s( "topLeftCell" ), s( "A2" ) );
  xml.writeAttribute( s( "activePane" ), s( "bottomLeft" ) );
  xml.writeAttribute( s( "state" ), s( "frozen" ) );
  xml.writeEndElement();
  xml.writeEndElement();
  QList<double> columns;
  for ( qsizetype c = 0; c < table.columns.size(); ++c )
    columns << columnCharacters( table, c );
  widths( xml, columns );
  xml.writeStartElement( s( "sheetData" ) );
  beginRow( xml, 1 );
  for ( qsizetype c = 0; c < table.columns.size(); ++c )
    textCell( xml, letters( c ) + s( "1" ), Styles::Head, table.columns.at( c ).title );
  xml.writeEndElement();
  for ( qsizetype r = 0; r < table.rows.size(); ++r )
  {
    beginRow( xml, r + 2 );
    for ( qsizetype c = 0; c < table.columns.size(); ++c )
    {
      const TableCell cell = table.rows.at( r ).value( c );
      const TableColumn &column = table.columns.at( c );
      const QString place = letters( c ) + number( r + 2 );
      const std::optional<TableExport::Number> value = TableExport::number( column, cell );
      const int style = styles.format( value ? value->decimals : -1, column.alignment, cell.chip );
      if ( !value )
      {
        textCell( xml, place, style, cell.text );
        continue;
      }
      xml.writeStartElement( s( "c" ) );
      xml.writeAttribute( s( "r" ), place );
      xml.writeAttribute( s( "s" ), number( style ) );
      xml.writeTextElement( s( "v" ), QString::number( value->value, 'g', 15 ) );
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
  xml.writeEndElement();
  if ( !table.rows.isEmpty() )
  {
    xml.writeEmptyElement( s( "autoFilter" ) );
    xml.writeAttribute( s( "ref" ), s( "A1:" ) + letters( table.columns.size() - 1 ) + number( table.rows.size() + 1 ) );
  }
  xml.writeEndDocument();
  return bytes;
}

QByteArray notesSheet( const QStringList &notes )
{
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  beginSheet( xml );
  widths( xml, { 100 } );
  xml.writeStartElement( s( "sheetData" ) );
  for ( qsizetype r = 0; r < notes.size(); ++r )
  {
    beginRow( xml, r + 1 );
    textCell( xml, s( "A" ) + number( r + 1 ), Styles::Wrapped, notes.at( r ) );
    xml.writeEndElement();
  }
  xml.writeEndDocument();
  return bytes;
}

QByteArray workbook( const QStringList &names )
{
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  xml.writeStartDocument( s( "1.0" ), true );
  xml.writeStartElement( s( "workbook" ) );
  xml.writeDefaultNamespace( s( "http://schemas.openxmlformats.org/spreadsheetml/2006/main" ) );
  xml.writeAttribute( s( "xmlns:r" ), s( "http://schemas.openxmlformats.org/officeDocument/2006/relationships" ) );
  xml.writeStartElement( s( "sheets" ) );
  for ( qsizetype i = 0; i < names.size(); ++i )
  {
    xml.writeEmptyElement( s( "sheet" ) );
    xml.writeAttribute( s( "name" ), names.at( i ) );
    xml.writeAttribute( s( "sheetId" ), number( i + 1 ) );
    xml.writeAttribute( s( "r:id" ), s( "rId" ) + number( i + 1 ) );
  }
  xml.writeEndDocument();
  return bytes;
}
} // namespace

double columnCharacters( const TableContent &table, qsizetype column )
{
  double width = characters( table.columns.at( column ).title );
  for ( const QList<TableCell> &row : table.rows )
    width = qMax( width, characters( row.value( column ).text ) );
  return qBound( sNarrowest, width + 2, sWidest );
}

Result<QString> writeXlsx( const TableSet &set, const QString &path )
{
  const QStringList names = TableExport::sheetNames( set );
  ooxml::Package package( "spreadsheetml", s( "xl/workbook.xml" ), set.properties );
  package.add( s( "xl/workbook.xml" ), workbook( names ), "sheet.main+xml" );
  QList<ooxml::Relation> relations { { s( "rStyles" ), ooxml::office( "styles" ), s( "styles.xml" ) } };
  Styles styles;
  for ( qsizetype i = 0; i < names.size(); ++i )
  {
    const QString name = s( "worksheets/sheet%1.xml" ).arg( i + 1 );
    package.add(
      s( "xl/" ) + name, i < set.tables.size() ? sheetOf( set.tables.at( i ), styles ) : notesSheet( set.notes ), "worksheet+xml" );
    relations << ooxml::Relation { s( "rId" ) + number( i + 1 ), ooxml::office( "worksheet" ), name };
  }
  package.add( s( "xl/styles.xml" ), styles.xml(), "styles+xml" );
  package.add( s( "xl/_rels/workbook.xml.rels" ), ooxml::relations( relations ) );
  return package.write( path );
}

} // namespace jinguan

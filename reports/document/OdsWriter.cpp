#include "reports/document/OpenDocument.h"
#include "reports/document/SpreadsheetWriters.h"

namespace jinguan
{

namespace
{
using odf::s;

constexpr double sMillimetresPerCharacter = 2.0;

/** The styles of the cells of a spreadsheet: digits, alignment, fill. */
class Styles
{
  public:
    QString name( int decimals, Qt::Alignment alignment, const QColor &fill )
    {
      const Key key { decimals, alignment & Qt::AlignRight ? "end" : alignment & Qt::AlignHCenter ? "center" : "start", fill };
      if ( !mKeys.contains( key ) )
        mKeys << key;
      return s( "Cell%1" ).arg( mKeys.indexOf( key ) );
    }

    int column( double characters )
    {
      mWidths << characters * sMillimetresPerCharacter;
      return static_cast<int>( mWidths.size() ) - 1;
    }

    void write( QXmlStreamWriter &xml ) const
    {
      for ( qsizetype i = 0; i < mWidths.size(); ++i )
      {
        begin( xml, s( "Column%1" ).arg( i ), "table-column" );
        xml.writeEmptyElement( s( "style:table-column-properties" ) );
        xml.writeAttribute( s( "style:column-width" ), QString::number( mWidths.at( i ), 'f', 1 ) + s( "mm" ) );
        xml.writeEndElement();
      }
      for ( const Key &key : mKeys )
        writeNumberStyle( xml, key.decimals );
      begin( xml, s( "Head" ), "table-cell" );
      properties( xml, QColor( s( "#e4f0e6" ) ), "center" );
      xml.writeEmptyElement( s( "style:text-properties" ) );
      xml.writeAttribute( s( "fo:font-weight" ), s( "bold" ) );
      xml.writeAttribute( s( "style:font-weight-asian" ), s( "bold" ) );
      xml.writeEndElement();
      for ( qsizetype i = 0; i < mKeys.size(); ++i )
      {
        begin( xml, s( "Cell%1" ).arg( i ), "table-cell" );
        if ( mKeys.at( i ).decimals >= 0 )
          xml.writeAttribute( s( "style:data-style-name" ), s( "Number%1" ).arg( mKeys.at( i ).decimals ) );
        properties( xml, mKeys.at( i ).fill, mKeys.at( i ).align );
        xml.writeEndElement();
      }
    }

  private:
    struct Key
    {
        int decimals = -1;
        const char *align = "start";
        QColor fill;
        bool operator==( const Key &other ) const
        {
          return decimals == other.decimals && qstrcmp( align, other.align ) == 0 && fill == other.fill;
        }
    };

    static void begin( QXmlStreamWriter &xml, const QString &name, const char *family )
    {
      xml.writeStartElement( s( "style:style" ) );
      xml.writeAttribute( s( "style:name" ), name );
      xml.writeAttribute( s( "style:family" ), s( family ) );
    }

    static void properties( QXmlStreamWriter &xml, const QColor &fill, const char *align )
    {
      if ( fill.isValid() )
      {
        xml.writeEmptyElement( s( "style:table-cell-properties" ) );
        xml.writeAttribute( s( "fo:background-color" ), fill.name() );
      }
      xml.writeEmptyElement( s( "style:paragraph-properties" ) );
      xml.writeAttribute( s( "fo:text-align" ), s( align ) );
    }

    void writeNumberStyle( QXmlStreamWriter &xml, int decimals ) const
    {
      if ( decimals < 0 || mWritten.contains( decimals ) )
        return;
      mWritten << decimals;
      xml.writeStartElement( s( "number:number-style" ) );
      xml.writeAttribute( s( "style:name" ), s( "Number%1" ).arg( decimals ) );
      xml.writeEmptyElement( s( "number:number" ) );
      xml.writeAttribute( s( "number:decimal-places" ), QString::number( decimals ) );
      xml.writeAttribute( s( "number:min-integer-digits" ), s( "1" ) );
      xml.writeEndElement();
    }

    QList<Key> mKeys;
    QList<double> mWidths;
    mutable QList<int> mWritten;
};

void textCell( QXmlStreamWriter &xml, const QString &style, const QString &text )
{
  xml.writeStartElement( s( "table:table-cell" ) );
  if ( !style.isEmpty() )
    xml.writeAttribute( s( "table:style-name" ), style );
  xml.writeAttribute( s( "office:value-type" ), s( "string" ) );
  xml.writeStartElement( s( "text:p" ) );
  odf::text( xml, text );
  xml.writeEndElement();
  xml.writeEndElement();
}

void writeTable( QXmlStreamWriter &xml, const TableContent &table, const QString &name, Styles &styles )
{
  xml.writeStartElement( s( "table:table" ) );
  xml.writeAttribute( s( "table:name" ), name );
  for ( qsizetype c = 0; c < table.columns.size(); ++c )
  {
    xml.writeEmptyElement( s( "table:table-column" ) );
    xml.writeAttribute( s( "table:style-name" ), s( "Column%1" ).arg( styles.column( columnCharacters( table, c ) ) ) );
  }
  xml.writeStartElement( s( "table:table-header-rows" ) );
  xml.writeStartElement( s( "table:table-row" ) );
  for ( const TableColumn &column : table.columns )
    textCell( xml, s( "Head" ), column.title );
  xml.writeEndElement();
  xml.writeEndElement();
  for ( const QList<TableCell> &row : table.rows )
  {
    xml.writeStartElement( s( "table:table-row" ) );
    for ( qsizetype c = 0; c < table.columns.size(); ++c )
    {
      const TableCell cell = row.value( c );
      const TableColumn &column = table.columns.at( c );
      const std::optional<TableExport::Number> value = TableExport::number( column, cell );
      const QString style = styles.name( value ? value->decimals : -1, column.alignment, cell.chip );
      if ( !value )
      {
        textCell( xml, style, cell.text );
        continue;
      }
      xml.writeStartElement( s( "table:table-cell" ) );
      xml.writeAttribute( s( "table:style-name" ), style );
      xml.writeAttribute( s( "office:value-type" ), s( "float" ) );
      xml.writeAttribute( s( "office:value" ), QString::number( value->value, 'g', 15 ) );
      xml.writeTextElement( s( "text:p" ), cell.text );
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
  xml.writeEndElement();
}
} // namespace

Result<QString> writeOds( const TableSet &set, const QString &path )
{
  const QStringList names = TableExport::sheetNames( set );
  Styles styles;
  QByteArray tables;
  QXmlStreamWriter inner( &tables );
  for ( qsizetype i = 0; i < set.tables.size(); ++i )
    writeTable( inner, set.tables.at( i ), names.at( i ), styles );
  if ( !set.notes.isEmpty() )
  {
    TableContent notes;
    notes.columns << TableColumn { names.constLast() };
    for ( const QString &note : set.notes )
      notes.rows << QList<TableCell> { TableCell { note, {} } };
    writeTable( inner, notes, names.constLast(), styles );
  }
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  odf::begin( xml, "office:document-content" );
  xml.writeStartElement( s( "office:automatic-styles" ) );
  styles.write( xml );
  xml.writeEndElement();
  xml.writeStartElement( s( "office:body" ) );
  xml.writeStartElement( s( "office:spreadsheet" ) );
  xml.writeCharacters( s( odf::contentMark ) );
  xml.writeEndDocument();
  bytes.replace( odf::contentMark, tables );
  odf::Package package( s( "application/vnd.oasis.opendocument.spreadsheet" ) );
  package.add( s( "content.xml" ), bytes, s( "text/xml" ) );
  package.add( s( "meta.xml" ), odf::meta( set.properties, set.language ), s( "text/xml" ) );
  return package.write( path );
}

} // namespace jinguan

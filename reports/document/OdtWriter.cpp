#include "reports/document/OdtWriter.h"

#include "reports/document/OpenDocument.h"

namespace jinguan
{

namespace
{
using odf::s;

const char *paragraphStyle( Qt::Alignment alignment, bool bold )
{
  if ( bold )
    return alignment & Qt::AlignRight ? "CellBoldRight" : alignment & Qt::AlignHCenter ? "CellBoldCentre" : "CellBold";
  return alignment & Qt::AlignRight ? "CellRight" : alignment & Qt::AlignHCenter ? "CellCentre" : "Cell";
}

QString millimetres( double length )
{
  return QString::number( length, 'f', 2 ) + s( "mm" );
}

void paragraph( QXmlStreamWriter &xml, const char *style, const QString &text )
{
  xml.writeStartElement( s( "text:p" ) );
  xml.writeAttribute( s( "text:style-name" ), s( style ) );
  odf::text( xml, text );
  xml.writeEndElement();
}

struct Style
{
    const char *id;
    const char *face; //!< of Chinese text
    double points;
    bool bold;
    const char *align;
    bool heading;
    const char *parent;
};

void writeStyle( QXmlStreamWriter &xml, const Style &style, bool indent )
{
  xml.writeStartElement( s( "style:style" ) );
  xml.writeAttribute( s( "style:name" ), s( style.id ) );
  xml.writeAttribute( s( "style:family" ), s( "paragraph" ) );
  if ( *style.parent )
    xml.writeAttribute( s( "style:parent-style-name" ), s( style.parent ) );
  xml.writeStartElement( s( "style:paragraph-properties" ) );
  xml.writeAttribute( s( "fo:text-align" ), s( style.align ) );
  xml.writeAttribute( s( "fo:margin-top" ), style.heading ? s( "3mm" ) : s( "0.4mm" ) );
  xml.writeAttribute( s( "fo:margin-bottom" ), style.heading ? s( "1.5mm" ) : s( "0.4mm" ) );
  if ( style.heading )
    xml.writeAttribute( s( "fo:keep-with-next" ), s( "always" ) );
  if ( indent )
    xml.writeAttribute( s( "fo:text-indent" ), QString::number( style.points * 2 ) + s( "pt" ) );
  xml.writeEndElement();
  xml.writeEmptyElement( s( "style:text-properties" ) );
  const QString size = QString::number( style.points ) + s( "pt" );
  xml.writeAttribute( s( "style:font-name" ), s( "Times" ) );
  xml.writeAttribute( s( "style:font-name-asian" ), s( style.face ) );
  xml.writeAttribute( s( "fo:font-size" ), size );
  xml.writeAttribute( s( "style:font-size-asian" ), size );
  if ( style.bold )
  {
    xml.writeAttribute( s( "fo:font-weight" ), s( "bold" ) );
    xml.writeAttribute( s( "style:font-weight-asian" ), s( "bold" ) );
  }
  xml.writeEndElement();
}

void writeCellStyle( QXmlStreamWriter &xml, const QString &name, const QString &fill )
{
  xml.writeStartElement( s( "style:style" ) );
  xml.writeAttribute( s( "style:name" ), name );
  xml.writeAttribute( s( "style:family" ), s( "table-cell" ) );
  xml.writeEmptyElement( s( "style:table-cell-properties" ) );
  xml.writeAttribute( s( "fo:border" ), s( "0.5pt solid #8c9498" ) );
  xml.writeAttribute( s( "fo:padding" ), s( "0.5mm" ) );
  xml.writeAttribute( s( "style:vertical-align" ), s( "middle" ) );
  if ( !fill.isEmpty() )
    xml.writeAttribute( s( "fo:background-color" ), fill );
  xml.writeEndElement();
}
} // namespace

void OdtWriter::beginTable( QXmlStreamWriter &xml, const QList<double> &weights )
{
  double total = 0;
  for ( const double weight : weights )
    total += weight;
  xml.writeStartElement( s( "table:table" ) );
  xml.writeAttribute( s( "table:name" ), s( "Table%1" ).arg( ++mTables ) );
  xml.writeAttribute( s( "table:style-name" ), s( "WholeWidth" ) );
  for ( const double weight : weights )
  {
    xml.writeEmptyElement( s( "table:table-column" ) );
    xml.writeAttribute( s( "table:style-name" ), s( "Column%1" ).arg( mWidths.size() ) );
    mWidths << textWidth() * weight / total;
  }
}

void OdtWriter::cell( QXmlStreamWriter &xml, const QString &text, Qt::Alignment alignment, bool bold, const QColor &fill )
{
  QString style = s( "Paper" );
  if ( fill.isValid() )
  {
    if ( !mFills.contains( fill.name() ) )
      mFills << fill.name();
    style = s( "Fill%1" ).arg( mFills.indexOf( fill.name() ) );
  }
  xml.writeStartElement( s( "table:table-cell" ) );
  xml.writeAttribute( s( "table:style-name" ), style );
  xml.writeAttribute( s( "office:value-type" ), s( "string" ) );
  paragraph( xml, paragraphStyle( alignment, bold ), text );
  xml.writeEndElement();
}

void OdtWriter::table( QXmlStreamWriter &xml, const TableContent &table )
{
  if ( !table.title.isEmpty() )
    paragraph( xml, "TableTitle", table.title );
  QList<double> weights;
  for ( const TableColumn &column : table.columns )
    weights << column.weight;
  beginTable( xml, weights );
  xml.writeStartElement( s( "table:table-header-rows" ) );
  xml.writeStartElement( s( "table:table-row" ) );
  for ( const TableColumn &column : table.columns )
    cell( xml, column.title, column.alignment, true, QColor( s( "#e4f0e6" ) ) );
  xml.writeEndElement();
  xml.writeEndElement();
  for ( const QList<TableCell> &row : table.rows )
  {
    xml.writeStartElement( s( "table:table-row" ) );
    for ( qsizetype c = 0; c < table.columns.size(); ++c )
    {
      const TableCell own = row.value( c );
      cell( xml, own.text, own.chip.isValid() ? Qt::Alignment( Qt::AlignHCenter ) : table.columns.at( c ).alignment, false, own.chip );
    }
    xml.writeEndElement();
  }
  xml.writeEndElement();
  paragraph( xml, "NoteText", table.foot );
}

void OdtWriter::facts( QXmlStreamWriter &xml, const QList<StripItem::Field> &fields )
{
  beginTable( xml, { 0.32, 0.18, 0.32, 0.18 } );
  for ( qsizetype first = 0; first < fields.size(); first += 2 )
  {
    xml.writeStartElement( s( "table:table-row" ) );
    for ( qsizetype i = first; i < first + 2; ++i )
    {
      cell( xml, fields.value( i ).name, Qt::AlignLeft, false, QColor( s( "#f2f5f3" ) ) );
      cell( xml, fields.value( i ).value, Qt::AlignRight, true );
    }
    xml.writeEndElement();
  }
  xml.writeEndElement();
  paragraph( xml, "NoteText", {} );
}

void OdtWriter::picture( QXmlStreamWriter &xml, const DocumentPicture &picture )
{
  mPictures << picture.png;
  xml.writeStartElement( s( "text:p" ) );
  xml.writeAttribute( s( "text:style-name" ), s( "Picture" ) );
  xml.writeStartElement( s( "draw:frame" ) );
  xml.writeAttribute( s( "draw:name" ), s( "image%1" ).arg( mPictures.size() ) );
  xml.writeAttribute( s( "text:anchor-type" ), s( "as-char" ) );
  xml.writeAttribute( s( "svg:width" ), millimetres( picture.size.width() ) );
  xml.writeAttribute( s( "svg:height" ), millimetres( picture.size.height() ) );
  xml.writeEmptyElement( s( "draw:image" ) );
  xml.writeAttribute( s( "xlink:href" ), s( "Pictures/image%1.png" ).arg( mPictures.size() ) );
  xml.writeAttribute( s( "xlink:type" ), s( "simple" ) );
  xml.writeTextElement( s( "svg:title" ), picture.title );
  xml.writeEndElement();
  xml.writeEndElement();
}

void OdtWriter::block( QXmlStreamWriter &xml, const DocumentBlock &block )
{
  switch ( block.kind )
  {
    case DocumentBlock::Kind::Heading:
      xml.writeStartElement( s( "text:h" ) );
      xml.writeAttribute( s( "text:style-name" ), s( "Heading%1" ).arg( block.level ) );
      xml.writeAttribute( s( "text:outline-level" ), QString::number( block.level ) );
      odf::text( xml, block.text );
      xml.writeEndElement();
      break;
    case DocumentBlock::Kind::Paragraph:
      for ( const QString &line : block.text.split( QLatin1Char( '\n' ) ) )
        paragraph( xml, "BodyText", line );
      break;
    case DocumentBlock::Kind::Note:
      paragraph( xml, "NoteText", block.text );
      break;
    case DocumentBlock::Kind::Facts:
      facts( xml, block.facts );
      break;
    case DocumentBlock::Kind::Table:
      table( xml, block.table );
      break;
    case DocumentBlock::Kind::Chart:
    case DocumentBlock::Kind::Series:
      picture( xml, documentPicture( block, textWidth() ) );
      break;
    case DocumentBlock::Kind::PageBreak:
      paragraph( xml, "PageBreak", {} );
      break;
  }
}

QByteArray OdtWriter::body()
{
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  paragraph( xml, "Title", mContent.title );
  paragraph( xml, "Subtitle", mContent.subtitle );
  for ( const DocumentBlock &one : mContent.blocks )
    block( xml, one );
  return bytes;
}

QByteArray OdtWriter::content()
{
  const QByteArray inner = body(); // first: it gathers widths, fills and pictures
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  odf::begin( xml, "office:document-content" );
  xml.writeStartElement( s( "office:automatic-styles" ) );
  xml.writeStartElement( s( "style:style" ) );
  xml.writeAttribute( s( "style:name" ), s( "WholeWidth" ) );
  xml.writeAttribute( s( "style:family" ), s( "table" ) );
  xml.writeEmptyElement( s( "style:table-properties" ) );
  xml.writeAttribute( s( "style:width" ), millimetres( textWidth() ) );
  xml.writeAttribute( s( "table:align" ), s( "margins" ) );
  xml.writeEndElement();
  for ( qsizetype i = 0; i < mWidths.size(); ++i )
  {
    xml.writeStartElement( s( "style:style" ) );
    xml.writeAttribute( s( "style:name" ), s( "Column%1" ).arg( i ) );
    xml.writeAttribute( s( "style:family" ), s( "table-column" ) );
    xml.writeEmptyElement( s( "style:table-column-properties" ) );
    xml.writeAttribute( s( "style:column-width" ), millimetres( mWidths.at( i ) ) );
    xml.writeEndElement();
  }
  writeCellStyle( xml, s( "Paper" ), {} );
  for ( qsizetype i = 0; i < mFills.size(); ++i )
    writeCellStyle( xml, s( "Fill%1" ).arg( i ), mFills.at( i ) );
  xml.writeStartElement( s( "style:style" ) );
  xml.writeAttribute( s( "style:name" ), s( "PageBreak" ) );
  xml.writeAttribute( s( "style:family" ), s( "paragraph" ) );
  xml.writeEmptyElement( s( "style:paragraph-properties" ) );
  xml.writeAttribute( s( "fo:break-before" ), s( "page" ) );
  xml.writeEndElement();
  xml.writeEndElement();
  xml.writeStartElement( s( "office:body" ) );
  xml.writeStartElement( s( "office:text" ) );
  xml.writeCharacters( s( odf::contentMark ) );
  xml.writeEndDocument();
  bytes.replace( odf::contentMark, inner );
  return bytes;
}

QByteArray OdtWriter::styles() const
{
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  odf::begin( xml, "office:document-styles" );
  odf::fonts( xml );
  xml.writeStartElement( s( "office:styles" ) );
  const double text = mContent.points;
  const double small = text * 0.82;
  for ( const Style &style :
    { Style { "Standard", "Song", text, false, "left", false, "" }, Style { "Title", "Hei", text * 1.9, true, "center", true, "Standard" },
      Style { "Subtitle", "Song", text, false, "center", false, "Standard" },
      Style { "Heading1", "Hei", text * 1.35, true, "left", true, "Standard" },
      Style { "Heading2", "Hei", text * 1.15, true, "left", true, "Standard" },
      Style { "NoteText", "Song", small, false, "left", false, "Standard" },
      Style { "NoteRight", "Song", small, false, "right", false, "Standard" },
      Style { "NoteCentre", "Song", small, false, "center", false, "Standard" },
      Style { "TableTitle", "Hei", text * 0.95, true, "left", true, "Standard" },
      Style { "Cell", "Song", small, false, "left", false, "Standard" },
      Style { "CellRight", "Song", small, false, "right", false, "Standard" },
      Style { "CellCentre", "Song", small, false, "center", false, "Standard" },
      Style { "CellBold", "Song", small, true, "left", false, "Standard" },
      Style { "CellBoldRight", "Song", small, true, "right", false, "Standard" },
      Style { "CellBoldCentre", "Song", small, true, "center", false, "Standard" },
      Style { "Picture", "Song", text, false, "center", false, "Standard" } } )
    writeStyle( xml, style, false );
  // Two characters before the first line, as Chinese text is set.
  writeStyle( xml, Style { "BodyText", "Song", text, false, "justify", false, "Standard" }, mContent.language == Language::Chinese );
  xml.writeEndElement();
  pageLayout( xml );
  masterPage( xml );
  xml.writeEndDocument();
  return bytes;
}

void OdtWriter::pageLayout( QXmlStreamWriter &xml ) const
{
  xml.writeStartElement( s( "office:automatic-styles" ) );
  xml.writeStartElement( s( "style:page-layout" ) );
  xml.writeAttribute( s( "style:name" ), s( "Page" ) );
  xml.writeStartElement( s( "style:page-layout-properties" ) );
  xml.writeAttribute( s( "fo:page-width" ), millimetres( mContent.page.width() ) );
  xml.writeAttribute( s( "fo:page-height" ), millimetres( mContent.page.height() ) );
  xml.writeAttribute( s( "style:print-orientation" ), mContent.page.width() > mContent.page.height() ? s( "landscape" ) : s( "portrait" ) );
  xml.writeAttribute( s( "fo:margin-top" ), millimetres( mContent.margin / 2 ) );
  xml.writeAttribute( s( "fo:margin-bottom" ), millimetres( mContent.margin / 2 ) );
  xml.writeAttribute( s( "fo:margin-left" ), millimetres( mContent.margin ) );
  xml.writeAttribute( s( "fo:margin-right" ), millimetres( mContent.margin ) );
  xml.writeEndElement();
  for ( const char *part : { "style:header-style", "style:footer-style" } )
  {
    xml.writeStartElement( s( part ) );
    xml.writeEmptyElement( s( "style:header-footer-properties" ) );
    xml.writeAttribute( s( "fo:min-height" ), millimetres( mContent.margin / 2 ) );
    xml.writeEndElement();
  }
  xml.writeEndElement();
  xml.writeEndElement();
}

void OdtWriter::masterPage( QXmlStreamWriter &xml ) const
{
  xml.writeStartElement( s( "office:master-styles" ) );
  xml.writeStartElement( s( "style:master-page" ) );
  xml.writeAttribute( s( "style:name" ), s( "Standard" ) );
  xml.writeAttribute( s( "style:page-layout-name" ), s( "Page" ) );
  xml.writeStartElement( s( "style:header" ) );
  paragraph( xml, "NoteRight", QStringList( { mContent.demoMark, mContent.title, mContent.secrecy } ).join( s( "  " ) ).trimmed() );
  xml.writeEndElement();
  xml.writeStartElement( s( "style:footer" ) );
  xml.writeStartElement( s( "text:p" ) );
  xml.writeAttribute( s( "text:style-name" ), s( "NoteCentre" ) );
  const QString words = mContent.pageNumber.isEmpty() ? s( "%1 / %2" ) : mContent.pageNumber;
  odf::text( xml, mContent.foot + s( "  " ) + words.section( s( "%1" ), 0, 0 ) );
  xml.writeStartElement( s( "text:page-number" ) );
  xml.writeAttribute( s( "text:select-page" ), s( "current" ) );
  xml.writeCharacters( s( "1" ) );
  xml.writeEndElement();
  odf::text( xml, words.section( s( "%1" ), 1 ).section( s( "%2" ), 0, 0 ) );
  xml.writeTextElement( s( "text:page-count" ), s( "1" ) );
  odf::text( xml, words.section( s( "%2" ), 1 ) );
  for ( int open = 0; open < 4; ++open ) // p … master-styles
    xml.writeEndElement();
}

Result<QString> OdtWriter::write( const QString &path )
{
  mPictures.clear();
  mFills.clear();
  mWidths.clear();
  mTables = 0;
  odf::Package package( s( "application/vnd.oasis.opendocument.text" ) );
  package.add( s( "content.xml" ), content(), s( "text/xml" ) );
  package.add( s( "styles.xml" ), styles(), s( "text/xml" ) );
  package.add( s( "meta.xml" ), odf::meta( mContent.properties, mContent.language ), s( "text/xml" ) );
  for ( qsizetype i = 0; i < mPictures.size(); ++i )
    package.add( s( "Pictures/image%1.png" ).arg( i + 1 ), mPictures.at( i ), s( "image/png" ) );
  return package.write( path );
}

} // namespace jinguan

#include "reports/document/DocxWriter.h"

#include "reports/document/Ooxml.h"

namespace jinguan
{

namespace
{
constexpr double sTwipsPerMillimetre = 1440 / 25.4;
constexpr qint64 sEmuPerMillimetre = 36000;

using ooxml::s;

int twips( double millimetres )
{
  return qRound( millimetres * sTwipsPerMillimetre );
}

/** Begins a part with \a root and the name spaces of the word processor. */
void begin( QXmlStreamWriter &xml, const char *root )
{
  xml.writeStartDocument( s( "1.0" ), true );
  xml.writeStartElement( s( root ) );
  xml.writeAttribute( s( "xmlns:w" ), s( "http://schemas.openxmlformats.org/wordprocessingml/2006/main" ) );
  xml.writeAttribute( s( "xmlns:r" ), s( "http://schemas.openxmlformats.org/officeDocument/2006/relationships" ) );
}

void value( QXmlStreamWriter &xml, const char *element, const QString &text )
{
  xml.writeEmptyElement( s( element ) );
  xml.writeAttribute( s( "w:val" ), text );
}

/** A run of text; \a bold and \a colour (`RRGGBB`) only where the style does not say so. */
void run( QXmlStreamWriter &xml, const QString &text, bool bold = false, const QString &colour = {} )
{
  const QStringList lines = text.split( QLatin1Char( '\n' ) );
  xml.writeStartElement( s( "w:r" ) );
  if ( bold || !colour.isEmpty() )
  {
    xml.writeStartElement( s( "w:rPr" ) );
    if ( bold )
      xml.writeEmptyElement( s( "w:b" ) );
    if ( !colour.isEmpty() )
      value( xml, "w:color", colour );
    xml.writeEndElement();
  }
  for ( qsizetype i = 0; i < lines.size(); ++i )
  {
    if ( i > 0 )
      xml.writeEmptyElement( s( "w:br" ) );
    xml.writeStartElement( s( "w:t" ) );
    xml.writeAttribute( s( "xml:space" ), s( "preserve" ) );
    xml.writeCharacters( lines.at( i ) );
    xml.writeEndElement();
  }
  xml.writeEndElement();
}

/** Begins a paragraph of \a style, \a align is `left`, `right` or `center` where the style's is not wanted. */
void beginParagraph( QXmlStreamWriter &xml, const char *style, const char *align = "" )
{
  xml.writeStartElement( s( "w:p" ) );
  xml.writeStartElement( s( "w:pPr" ) );
  value( xml, "w:pStyle", s( style ) );
  if ( *align )
    value( xml, "w:jc", s( align ) );
  xml.writeEndElement();
}

void paragraph( QXmlStreamWriter &xml, const char *style, const QString &text, const char *align = "", bool bold = false )
{
  beginParagraph( xml, style, align );
  run( xml, text, bold );
  xml.writeEndElement();
}

void field( QXmlStreamWriter &xml, const char *instruction )
{
  xml.writeStartElement( s( "w:fldSimple" ) );
  xml.writeAttribute( s( "w:instr" ), s( instruction ) );
  run( xml, s( "1" ) );
  xml.writeEndElement();
}

const char *alignment( Qt::Alignment alignment )
{
  return alignment & Qt::AlignRight ? "right" : alignment & Qt::AlignHCenter ? "center" : "left";
}

void borders( QXmlStreamWriter &xml )
{
  xml.writeStartElement( s( "w:tblBorders" ) );
  for ( const char *side : { "w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV" } )
  {
    xml.writeEmptyElement( s( side ) );
    xml.writeAttribute( s( "w:val" ), s( "single" ) );
    xml.writeAttribute( s( "w:sz" ), s( "4" ) );
    xml.writeAttribute( s( "w:space" ), s( "0" ) );
    xml.writeAttribute( s( "w:color" ), s( "8C9498" ) );
  }
  xml.writeEndElement();
}

/** Begins a table of \a widths twips. */
void beginTable( QXmlStreamWriter &xml, const QList<int> &widths )
{
  int total = 0;
  for ( const int width : widths )
    total += width;
  xml.writeStartElement( s( "w:tbl" ) );
  xml.writeStartElement( s( "w:tblPr" ) );
  xml.writeEmptyElement( s( "w:tblW" ) );
  xml.writeAttribute( s( "w:w" ), QString::number( total ) );
  xml.writeAttribute( s( "w:type" ), s( "dxa" ) );
  borders( xml );
  value( xml, "w:tblLayout", s( "fixed" ) );
  xml.writeEndElement();
  xml.writeStartElement( s( "w:tblGrid" ) );
  for ( const int width : widths )
  {
    xml.writeEmptyElement( s( "w:gridCol" ) );
    xml.writeAttribute( s( "w:w" ), QString::number( width ) );
  }
  xml.writeEndElement();
}

void cell(
  QXmlStreamWriter &xml, int width, const QString &text, const char *align, const QString &fill, bool bold, const QString &ink = {} )
{
  xml.writeStartElement( s( "w:tc" ) );
  xml.writeStartElement( s( "w:tcPr" ) );
  xml.writeEmptyElement( s( "w:tcW" ) );
  xml.writeAttribute( s( "w:w" ), QString::number( width ) );
  xml.writeAttribute( s( "w:type" ), s( "dxa" ) );
  if ( !fill.isEmpty() )
  {
    xml.writeEmptyElement( s( "w:shd" ) );
    xml.writeAttribute( s( "w:val" ), s( "clear" ) );
    xml.writeAttribute( s( "w:color" ), s( "auto" ) );
    xml.writeAttribute( s( "w:fill" ), fill );
  }
  value( xml, "w:vAlign", s( "center" ) );
  xml.writeEndElement();
  beginParagraph( xml, "TableText", align );
  run( xml, text, bold, ink );
  xml.writeEndElement();
  xml.writeEndElement();
}

QString hex( const QColor &colour )
{
  return colour.name().mid( 1 ).toUpper();
}

/** A paragraph style; sizes in half points. */
struct Style
{
    const char *id;
    const char *name;
    const char *face; //!< of Chinese text
    double points;
    bool bold;
    const char *align;
    int outline; //!< −1: none
    bool indent; //!< first line by two characters, as Chinese text is set
};

void writeStyle( QXmlStreamWriter &xml, const Style &style )
{
  xml.writeStartElement( s( "w:style" ) );
  xml.writeAttribute( s( "w:type" ), s( "paragraph" ) );
  xml.writeAttribute( s( "w:styleId" ), s( style.id ) );
  value( xml, "w:name", s( style.name ) );
  value( xml, "w:basedOn", s( "Normal" ) );
  if ( style.outline >= 0 )
    value( xml, "w:next", s( "Normal" ) );
  xml.writeEmptyElement( s( "w:qFormat" ) );
  xml.writeStartElement( s( "w:pPr" ) );
  if ( style.outline >= 0 )
    xml.writeEmptyElement( s( "w:keepNext" ) );
  xml.writeEmptyElement( s( "w:spacing" ) );
  xml.writeAttribute( s( "w:before" ), style.outline >= 0 ? s( "160" ) : s( "20" ) );
  xml.writeAttribute( s( "w:after" ), style.outline >= 0 ? s( "80" ) : s( "20" ) );
  if ( style.indent )
  {
    xml.writeEmptyElement( s( "w:ind" ) );
    xml.writeAttribute( s( "w:firstLineChars" ), s( "200" ) );
    xml.writeAttribute( s( "w:firstLine" ), QString::number( qRound( style.points * 2 * 20 ) ) ); // for those who do not count characters
  }
  value( xml, "w:jc", s( style.align ) );
  if ( style.outline >= 0 )
    value( xml, "w:outlineLvl", QString::number( style.outline ) );
  xml.writeEndElement();
  xml.writeStartElement( s( "w:rPr" ) );
  xml.writeEmptyElement( s( "w:rFonts" ) );
  xml.writeAttribute( s( "w:eastAsia" ), s( style.face ) );
  if ( style.bold )
    xml.writeEmptyElement( s( "w:b" ) );
  value( xml, "w:sz", QString::number( qRound( style.points * 2 ) ) );
  xml.writeEndElement();
  xml.writeEndElement();
}
} // namespace

QByteArray DocxWriter::styles() const
{
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  begin( xml, "w:styles" );
  xml.writeStartElement( s( "w:docDefaults" ) );
  xml.writeStartElement( s( "w:rPrDefault" ) );
  xml.writeStartElement( s( "w:rPr" ) );
  xml.writeEmptyElement( s( "w:rFonts" ) );
  xml.writeAttribute( s( "w:ascii" ), s( "Times New Roman" ) );
  xml.writeAttribute( s( "w:hAnsi" ), s( "Times New Roman" ) );
  xml.writeAttribute( s( "w:cs" ), s( "Times New Roman" ) );
  xml.writeAttribute( s( "w:eastAsia" ), s( "宋体" ) );
  value( xml, "w:sz", QString::number( qRound( mContent.points * 2 ) ) );
  xml.writeEmptyElement( s( "w:lang" ) );
  xml.writeAttribute( s( "w:val" ), s( "en-GB" ) );
  xml.writeAttribute( s( "w:eastAsia" ), s( "zh-CN" ) );
  xml.writeEndElement();
  xml.writeEndElement();
  xml.writeEndElement();
  xml.writeStartElement( s( "w:style" ) );
  xml.writeAttribute( s( "w:type" ), s( "paragraph" ) );
  xml.writeAttribute( s( "w:default" ), s( "1" ) );
  xml.writeAttribute( s( "w:styleId" ), s( "Normal" ) );
  value( xml, "w:name", s( "Normal" ) );
  xml.writeEndElement();
  const bool chinese = mContent.language == Language::Chinese;
  const double text = mContent.points;
  for ( const Style &style : { Style { "Title", "Title", "黑体", text * 1.9, true, "center", -1, false },
          Style { "Subtitle", "Subtitle", "宋体", text, false, "center", -1, false },
          Style { "Heading1", "heading 1", "黑体", text * 1.35, true, "left", 0, false },
          Style { "Heading2", "heading 2", "黑体", text * 1.15, true, "left", 1, false },
          Style { "BodyText", "Body Text", "宋体", text, false, "both", -1, chinese },
          Style { "NoteText", "Note Text", "宋体", text * 0.82, false, "left", -1, false },
          Style { "TableTitle", "Table Title", "黑体", text * 0.95, true, "left", 8, false },
          Style { "TableText", "Table Text", "宋体", text * 0.82, false, "left", -1, false },
          Style { "Picture", "Picture", "宋体", text, false, "center", -1, false } } )
    writeStyle( xml, style );
  xml.writeEndDocument();
  return bytes;
}

QByteArray DocxWriter::fonts() const
{
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  begin( xml, "w:fonts" );
  for ( const auto &[name, other] : { std::pair( "宋体", "SimSun" ), std::pair( "黑体", "SimHei" ) } )
  {
    xml.writeStartElement( s( "w:font" ) );
    xml.writeAttribute( s( "w:name" ), s( name ) );
    value( xml, "w:altName", s( other ) );
    value( xml, "w:charset", s( "86" ) );
    value( xml, "w:family", s( "auto" ) );
    xml.writeEndElement();
  }
  xml.writeEndDocument();
  return bytes;
}

QByteArray DocxWriter::header() const
{
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  begin( xml, "w:hdr" );
  beginParagraph( xml, "NoteText", "right" );
  if ( !mContent.demoMark.isEmpty() )
    run( xml, mContent.demoMark + s( "  " ), true, s( "B23A2E" ) );
  run( xml, mContent.title );
  if ( !mContent.secrecy.isEmpty() )
    run( xml, s( "  " ) + mContent.secrecy, true );
  xml.writeEndElement();
  xml.writeEndDocument();
  return bytes;
}

QByteArray DocxWriter::footer() const
{
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  begin( xml, "w:ftr" );
  beginParagraph( xml, "NoteText", "center" );
  run( xml, mContent.foot + s( "  " ) );
  // The words around the two numbers, which fields fill in.
  const QString words = mContent.pageNumber.isEmpty() ? s( "%1 / %2" ) : mContent.pageNumber;
  run( xml, words.section( s( "%1" ), 0, 0 ) );
  field( xml, "PAGE" );
  run( xml, words.section( s( "%1" ), 1 ).section( s( "%2" ), 0, 0 ) );
  field( xml, "NUMPAGES" );
  run( xml, words.section( s( "%2" ), 1 ) );
  xml.writeEndElement();
  xml.writeEndDocument();
  return bytes;
}

void DocxWriter::table( QXmlStreamWriter &xml, const TableContent &table ) const
{
  if ( !table.title.isEmpty() )
    paragraph( xml, "TableTitle", table.title );
  double weights = 0;
  for ( const TableColumn &column : table.columns )
    weights += column.weight;
  QList<int> widths;
  for ( const TableColumn &column : table.columns )
    widths << twips( textWidth() * column.weight / weights );
  beginTable( xml, widths );
  xml.writeStartElement( s( "w:tr" ) );
  xml.writeStartElement( s( "w:trPr" ) );
  xml.writeEmptyElement( s( "w:cantSplit" ) );
  xml.writeEmptyElement( s( "w:tblHeader" ) );
  xml.writeEndElement();
  for ( qsizetype c = 0; c < table.columns.size(); ++c )
    cell( xml, widths.at( c ), table.columns.at( c ).title, alignment( table.columns.at( c ).alignment ), s( "E4F0E6" ), true );
  xml.writeEndElement();
  for ( const QList<TableCell> &row : table.rows )
  {
    xml.writeStartElement( s( "w:tr" ) );
    xml.writeStartElement( s( "w:trPr" ) );
    xml.writeEmptyElement( s( "w:cantSplit" ) );
    xml.writeEndElement();
    for ( qsizetype c = 0; c < table.columns.size(); ++c )
    {
      const TableCell own = row.value( c );
      const bool chip = own.chip.isValid();
      cell( xml, widths.at( c ), own.text, chip ? "center" : alignment( table.columns.at( c ).alignment ),
        chip ? hex( own.chip ) : QString(), false, chip ? hex( ChartCanvas::inkOn( own.chip ) ) : QString() );
    }
    xml.writeEndElement();
  }
  xml.writeEndElement();
  paragraph( xml, "NoteText", table.foot );
}

void DocxWriter::facts( QXmlStreamWriter &xml, const QList<StripItem::Field> &fields ) const
{
  constexpr int perRow = 2;
  const int name = twips( textWidth() * 0.32 );
  const int content = twips( textWidth() * 0.18 );
  beginTable( xml, { name, content, name, content } );
  for ( qsizetype first = 0; first < fields.size(); first += perRow )
  {
    xml.writeStartElement( s( "w:tr" ) );
    for ( qsizetype i = first; i < first + perRow; ++i )
    {
      const StripItem::Field field = fields.value( i );
      cell( xml, name, field.name, "left", s( "F2F5F3" ), false );
      cell( xml, content, field.value, "right", {}, true );
    }
    xml.writeEndElement();
  }
  xml.writeEndElement();
  paragraph( xml, "NoteText", {} );
}

void DocxWriter::picture( QXmlStreamWriter &xml, const DocumentPicture &picture )
{
  mPictures << picture.png;
  const QString number = QString::number( mPictures.size() );
  const QString width = QString::number( qRound64( picture.size.width() * sEmuPerMillimetre ) );
  const QString height = QString::number( qRound64( picture.size.height() * sEmuPerMillimetre ) );
  beginParagraph( xml, "Picture" );
  xml.writeStartElement( s( "w:r" ) );
  xml.writeStartElement( s( "w:drawing" ) );
  xml.writeStartElement( s( "wp:inline" ) );
  xml.writeAttribute( s( "xmlns:wp" ), s( "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ) );
  const auto extent = [&]( const char *element ) {
    xml.writeEmptyElement( s( element ) );
    xml.writeAttribute( s( "cx" ), width );
    xml.writeAttribute( s( "cy" ), height );
  };
  const auto names = [&]( const char *element ) {
    xml.writeEmptyElement( s( element ) );
    xml.writeAttribute( s( "id" ), number );
    xml.writeAttribute( s( "name" ), s( "image%1.png" ).arg( number ) );
    xml.writeAttribute( s( "descr" ), picture.title );
  };
  extent( "wp:extent" );
  names( "wp:docPr" );
  xml.writeStartElement( s( "a:graphic" ) );
  xml.writeAttribute( s( "xmlns:a" ), s( "http://schemas.openxmlformats.org/drawingml/2006/main" ) );
  xml.writeStartElement( s( "a:graphicData" ) );
  xml.writeAttribute( s( "uri" ), s( "http://schemas.openxmlformats.org/drawingml/2006/picture" ) );
  xml.writeStartElement( s( "pic:pic" ) );
  xml.writeAttribute( s( "xmlns:pic" ), s( "http://schemas.openxmlformats.org/drawingml/2006/picture" ) );
  xml.writeStartElement( s( "pic:nvPicPr" ) );
  names( "pic:cNvPr" );
  xml.writeEmptyElement( s( "pic:cNvPicPr" ) );
  xml.writeEndElement();
  xml.writeStartElement( s( "pic:blipFill" ) );
  xml.writeEmptyElement( s( "a:blip" ) );
  xml.writeAttribute( s( "r:embed" ), s( "rImage" ) + number );
  xml.writeStartElement( s( "a:stretch" ) );
  xml.writeEmptyElement( s( "a:fillRect" ) );
  xml.writeEndElement();
  xml.writeEndElement();
  xml.writeStartElement( s( "pic:spPr" ) );
  xml.writeStartElement( s( "a:xfrm" ) );
  xml.writeEmptyElement( s( "a:off" ) );
  xml.writeAttribute( s( "x" ), s( "0" ) );
  xml.writeAttribute( s( "y" ), s( "0" ) );
  extent( "a:ext" );
  xml.writeEndElement();
  xml.writeStartElement( s( "a:prstGeom" ) );
  xml.writeAttribute( s( "prst" ), s( "rect" ) );
  xml.writeEmptyElement( s( "a:avLst" ) );
  for ( int open = 0; open < 8; ++open ) // prstGeom … w:r
    xml.writeEndElement();
  xml.writeEndElement();
}

void DocxWriter::block( QXmlStreamWriter &xml, const DocumentBlock &block )
{
  switch ( block.kind )
  {
    case DocumentBlock::Kind::Heading:
      paragraph( xml, block.level == 1 ? "Heading1" : "Heading2", block.text );
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
      xml.writeStartElement( s( "w:p" ) );
      xml.writeStartElement( s( "w:r" ) );
      xml.writeEmptyElement( s( "w:br" ) );
      xml.writeAttribute( s( "w:type" ), s( "page" ) );
      xml.writeEndElement();
      xml.writeEndElement();
      break;
  }
}

void DocxWriter::section( QXmlStreamWriter &xml ) const
{
  xml.writeStartElement( s( "w:sectPr" ) );
  for ( const auto &[element, id] : { std::pair( "w:headerReference", "rHeader" ), std::pair( "w:footerReference", "rFooter" ) } )
  {
    xml.writeEmptyElement( s( element ) );
    xml.writeAttribute( s( "w:type" ), s( "default" ) );
    xml.writeAttribute( s( "r:id" ), s( id ) );
  }
  xml.writeEmptyElement( s( "w:pgSz" ) );
  xml.writeAttribute( s( "w:w" ), QString::number( twips( mContent.page.width() ) ) );
  xml.writeAttribute( s( "w:h" ), QString::number( twips( mContent.page.height() ) ) );
  if ( mContent.page.width() > mContent.page.height() )
    xml.writeAttribute( s( "w:orient" ), s( "landscape" ) );
  xml.writeEmptyElement( s( "w:pgMar" ) );
  const QString margin = QString::number( twips( mContent.margin ) );
  for ( const char *side : { "w:top", "w:right", "w:bottom", "w:left" } )
    xml.writeAttribute( s( side ), margin );
  for ( const char *side : { "w:header", "w:footer" } )
    xml.writeAttribute( s( side ), QString::number( twips( mContent.margin / 2 ) ) );
  xml.writeEndElement();
}

QByteArray DocxWriter::document()
{
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  begin( xml, "w:document" );
  xml.writeStartElement( s( "w:body" ) );
  paragraph( xml, "Title", mContent.title );
  paragraph( xml, "Subtitle", mContent.subtitle );
  for ( const DocumentBlock &one : mContent.blocks )
    block( xml, one );
  section( xml );
  xml.writeEndElement();
  xml.writeEndDocument();
  return bytes;
}

Result<QString> DocxWriter::write( const QString &path )
{
  mPictures.clear();
  const QByteArray body = document(); // first: it gathers the pictures
  ooxml::Package package( "wordprocessingml", s( "word/document.xml" ), mContent.properties );
  package.add( s( "word/document.xml" ), body, "document.main+xml" );
  package.add( s( "word/styles.xml" ), styles(), "styles+xml" );
  package.add( s( "word/fontTable.xml" ), fonts(), "fontTable+xml" );
  package.add( s( "word/header1.xml" ), header(), "header+xml" );
  package.add( s( "word/footer1.xml" ), footer(), "footer+xml" );
  QList<ooxml::Relation> relations { { s( "rStyles" ), ooxml::office( "styles" ), s( "styles.xml" ) },
    { s( "rFonts" ), ooxml::office( "fontTable" ), s( "fontTable.xml" ) },
    { s( "rHeader" ), ooxml::office( "header" ), s( "header1.xml" ) }, { s( "rFooter" ), ooxml::office( "footer" ), s( "footer1.xml" ) } };
  for ( qsizetype i = 1; i <= mPictures.size(); ++i )
  {
    const QString name = s( "media/image%1.png" ).arg( i );
    package.add( s( "word/" ) + name, mPictures.at( i - 1 ) );
    relations << ooxml::Relation { s( "rImage%1" ).arg( i ), ooxml::office( "image" ), name };
  }
  package.add( s( "word/_rels/document.xml.rels" ), ooxml::relations( relations ) );
  return package.write( path );
}

} // namespace jinguan

#include "reports/document/OpenDocument.h"

namespace jinguan::odf
{

void begin( QXmlStreamWriter &xml, const char *root )
{
  xml.writeStartDocument( s( "1.0" ) );
  xml.writeStartElement( s( root ) );
  const QString oasis = s( "urn:oasis:names:tc:opendocument:xmlns:" );
  for ( const auto &[prefix, space] : { std::pair( "office", oasis + s( "office:1.0" ) ), std::pair( "style", oasis + s( "style:1.0" ) ),
          std::pair( "text", oasis + s( "text:1.0" ) ), std::pair( "table", oasis + s( "table:1.0" ) ),
          std::pair( "draw", oasis + s( "drawing:1.0" ) ), std::pair( "number", oasis + s( "datastyle:1.0" ) ),
          std::pair( "meta", oasis + s( "meta:1.0" ) ), std::pair( "fo", oasis + s( "xsl-fo-compatible:1.0" ) ),
          std::pair( "svg", oasis + s( "svg-compatible:1.0" ) ), std::pair( "xlink", s( "http://www.w3.org/1999/xlink" ) ),
          std::pair( "dc", s( "http://purl.org/dc/elements/1.1/" ) ) } )
    xml.writeAttribute( s( "xmlns:" ) + s( prefix ), space );
  xml.writeAttribute( s( "office:version" ), s( "1.2" ) );
}

void fonts( QXmlStreamWriter &xml )
{
  xml.writeStartElement( s( "office:font-face-decls" ) );
  for ( const auto &[name, family] : { std::pair( "Times", "'Times New Roman', 'Liberation Serif', serif" ),
          std::pair( "Song", "宋体, SimSun, 'Noto Serif CJK SC', 'Noto Sans CJK SC'" ),
          std::pair( "Hei", "黑体, SimHei, 'Noto Sans CJK SC'" ) } )
  {
    xml.writeEmptyElement( s( "style:font-face" ) );
    xml.writeAttribute( s( "style:name" ), s( name ) );
    xml.writeAttribute( s( "svg:font-family" ), s( family ) );
  }
  xml.writeEndElement();
}

void text( QXmlStreamWriter &xml, const QString &text )
{
  QString run;
  const auto flush = [&] {
    if ( !run.isEmpty() )
      xml.writeCharacters( run );
    run.clear();
  };
  for ( qsizetype i = 0; i < text.size(); ++i )
  {
    const bool moreBlanks = text.at( i ) == QLatin1Char( ' ' ) && i > 0 && text.at( i - 1 ) == QLatin1Char( ' ' );
    if ( text.at( i ) != QLatin1Char( '\n' ) && !moreBlanks )
    {
      run += text.at( i );
      continue;
    }
    flush();
    xml.writeEmptyElement( moreBlanks ? s( "text:s" ) : s( "text:line-break" ) );
  }
  flush();
}

QByteArray meta( const PdfProperties &properties, Language language )
{
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  begin( xml, "office:document-meta" );
  xml.writeStartElement( s( "office:meta" ) );
  xml.writeTextElement( s( "dc:title" ), properties.title );
  xml.writeTextElement( s( "dc:subject" ), properties.subject );
  xml.writeTextElement( s( "dc:creator" ), properties.author );
  xml.writeTextElement( s( "meta:initial-creator" ), properties.author );
  xml.writeTextElement( s( "meta:keyword" ), properties.keywords );
  xml.writeTextElement( s( "dc:language" ), language == Language::Chinese ? s( "zh-CN" ) : s( "en-GB" ) );
  if ( properties.created.isValid() )
  {
    const QString created = properties.created.toUTC().toString( s( "yyyy-MM-ddTHH:mm:ss" ) );
    xml.writeTextElement( s( "meta:creation-date" ), created );
    xml.writeTextElement( s( "dc:date" ), created );
  }
  xml.writeEndDocument();
  return bytes;
}

Package::Package( const QString &mimeType ) : mMimeType( mimeType )
{
  // First and uncompressed, so that the type of the file is read off its first bytes.
  mZip.add( s( "mimetype" ), mimeType.toUtf8(), true );
}

void Package::add( const QString &name, const QByteArray &bytes, const QString &mimeType )
{
  mZip.add( name, bytes );
  mFiles << qMakePair( name, mimeType );
}

Result<QString> Package::write( const QString &path )
{
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  xml.writeStartDocument( s( "1.0" ) );
  xml.writeStartElement( s( "manifest:manifest" ) );
  xml.writeAttribute( s( "xmlns:manifest" ), s( "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" ) );
  xml.writeAttribute( s( "manifest:version" ), s( "1.2" ) );
  for ( const auto &[name, type] : QList<QPair<QString, QString>> { qMakePair( s( "/" ), mMimeType ) } + mFiles )
  {
    xml.writeEmptyElement( s( "manifest:file-entry" ) );
    xml.writeAttribute( s( "manifest:full-path" ), name );
    xml.writeAttribute( s( "manifest:media-type" ), type );
  }
  xml.writeEndDocument();
  mZip.add( s( "META-INF/manifest.xml" ), bytes );
  return mZip.write( path );
}

} // namespace jinguan::odf

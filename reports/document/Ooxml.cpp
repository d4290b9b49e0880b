#include "reports/document/Ooxml.h"

#include <QXmlStreamWriter>

namespace jinguan::ooxml
{

QByteArray relations( const QList<Relation> &relations )
{
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  xml.writeStartDocument( s( "1.0" ), true );
  xml.writeStartElement( s( "Relationships" ) );
  xml.writeDefaultNamespace( s( "http://schemas.openxmlformats.org/package/2006/relationships" ) );
  for ( const Relation &relation : relations )
  {
    xml.writeEmptyElement( s( "Relationship" ) );
    xml.writeAttribute( s( "Id" ), relation.id );
    xml.writeAttribute( s( "Type" ), s( "http://schemas.openxmlformats.org/" ) + relation.type );
    xml.writeAttribute( s( "Target" ), relation.target );
  }
  xml.writeEndDocument();
  return bytes;
}

Package::Package( const char *kind, const QString &main, const PdfProperties &properties )
  : mKind( s( "application/vnd.openxmlformats-officedocument." ) + s( kind ) + QLatin1Char( '.' ) ),
    mMain( main ),
    mProperties( properties )
{}

void Package::add( const QString &name, const QByteArray &bytes, const char *type )
{
  mParts << Part { name, *type ? mKind + s( type ) : QString(), bytes };
}

QByteArray Package::contentTypes() const
{
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  xml.writeStartDocument( s( "1.0" ), true );
  xml.writeStartElement( s( "Types" ) );
  xml.writeDefaultNamespace( s( "http://schemas.openxmlformats.org/package/2006/content-types" ) );
  for ( const auto &[ending, type] : { std::pair( "rels", "application/vnd.openxmlformats-package.relationships+xml" ),
          std::pair( "xml", "application/xml" ), std::pair( "png", "image/png" ) } )
  {
    xml.writeEmptyElement( s( "Default" ) );
    xml.writeAttribute( s( "Extension" ), s( ending ) );
    xml.writeAttribute( s( "ContentType" ), s( type ) );
  }
  for ( const Part &part :
    QList<Part> { { s( "docProps/core.xml" ), s( "application/vnd.openxmlformats-package.core-properties+xml" ), {} } } + mParts )
  {
    if ( part.type.isEmpty() )
      continue;
    xml.writeEmptyElement( s( "Override" ) );
    xml.writeAttribute( s( "PartName" ), QLatin1Char( '/' ) + part.name );
    xml.writeAttribute( s( "ContentType" ), part.type );
  }
  xml.writeEndDocument();
  return bytes;
}

QByteArray Package::coreProperties() const
{
  QByteArray bytes;
  QXmlStreamWriter xml( &bytes );
  xml.writeStartDocument( s( "1.0" ), true );
  xml.writeStartElement( s( "cp:coreProperties" ) );
  xml.writeAttribute( s( "xmlns:cp" ), s( "http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ) );
  xml.writeAttribute( s( "xmlns:dc" ), s( "http://purl.org/dc/elements/1.1/" ) );
  xml.writeAttribute( s( "xmlns:dcterms" ), s( "http://purl.org/dc/terms/" ) );
  xml.writeAttribute( s( "xmlns:xsi" ), s( "http://www.w3.org/2001/XMLSchema-instance" ) );
  xml.writeTextElement( s( "dc:title" ), mProperties.title );
  xml.writeTextElement( s( "dc:subject" ), mProperties.subject );
  xml.writeTextElement( s( "dc:creator" ), mProperties.author );
  xml.writeTextElement( s( "cp:keywords" ), mProperties.keywords );
  if ( mProperties.created.isValid() )
  {
    xml.writeStartElement( s( "dcterms:created" ) );
    xml.writeAttribute( s( "xsi:type" ), s( "dcterms:W3CDTF" ) );
    xml.writeCharacters( mProperties.created.toUTC().toString( Qt::ISODate ) );
    xml.writeEndElement();
  }
  xml.writeEndDocument();
  return bytes;
}

Result<QString> Package::write( const QString &path )
{
  ZipArchive zip;
  zip.add( s( "[Content_Types].xml" ), contentTypes() );
  zip.add( s( "_rels/.rels" ),
    relations( { { s( "r1" ), office( "officeDocument" ), mMain },
      { s( "r2" ), s( "package/2006/relationships/metadata/core-properties" ), s( "docProps/core.xml" ) } } ) );
  zip.add( s( "docProps/core.xml" ), coreProperties() );
  for ( const Part &part : std::as_const( mParts ) )
    zip.add( part.name, part.bytes );
  return zip.write( path );
}

} // namespace jinguan::ooxml

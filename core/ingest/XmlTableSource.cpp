#include "ingest/XmlTableSource.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::XmlTableSource )
};
constexpr int sRecordsAhead = 50;
constexpr qsizetype sMaxField = 1 << 20;

QString localName( QStringView qualified )
{
  return qualified.mid( qualified.indexOf( QLatin1Char( ':' ) ) + 1 ).toString();
}
} // namespace

/** Entities that feeds use without declaring them. */
class XmlTableSource::Entities : public QXmlStreamEntityResolver
{
  public:
    QString resolveUndeclaredEntity( const QString &name ) override
    {
      static const QHash<QString, QString> sKnown { { QStringLiteral( "mdash" ), QStringLiteral( "—" ) },
        { QStringLiteral( "ndash" ), QStringLiteral( "–" ) }, { QStringLiteral( "nbsp" ), QStringLiteral( " " ) },
        { QStringLiteral( "deg" ), QStringLiteral( "°" ) }, { QStringLiteral( "micro" ), QStringLiteral( "µ" ) } };
      return sKnown.value( name );
    }
};

XmlTableSource::XmlTableSource( std::unique_ptr<QIODevice> device, const QString &name, const QString &record )
  : mDevice( std::move( device ) ), mName( name ), mRecord( record ), mEntities( new Entities ), mReader( mDevice.get() )
{
  mReader.setNamespaceProcessing( false );
  mReader.setEntityResolver( mEntities.get() );
}

XmlTableSource::~XmlTableSource() = default;

Result<std::unique_ptr<TableSource>> XmlTableSource::create( std::unique_ptr<QIODevice> device, const QString &name, const QString &record )
{
  std::unique_ptr<XmlTableSource> source( new XmlTableSource( std::move( device ), name, record ) );
  Element element;
  QStringList order;
  while ( int( source->mAhead.size() ) < sRecordsAhead && source->readElement( element, order ) )
    source->mAhead.push_back( std::exchange( element, {} ) );
  if ( source->mAhead.empty() )
  {
    if ( source->mReader.hasError() )
      return source->xmlError();
    return Error { Text::tr( "The file has no element “%1”." ).arg( record ), Text::tr( "Choose the profile that belongs to this file." ),
      name, 0 };
  }
  source->mHeader = order;
  return std::unique_ptr<TableSource>( std::move( source ) );
}

Error XmlTableSource::xmlError() const
{
  const qint64 line = mReader.lineNumber();
  if ( mReader.error() == QXmlStreamReader::PrematureEndOfDocumentError )
    return Error { Text::tr( "The XML ends in the middle; the file is cut." ),
      Text::tr( "Ask its sender for it again; what stood before is kept." ), mName, line };
  if ( mReader.errorString().contains( QLatin1String( "entit" ), Qt::CaseInsensitive ) )
    return Error { Text::tr( "The XML uses an entity that is not allowed: %1" ).arg( mReader.errorString() ),
      Text::tr( "Entities that grow are refused; the file may be hostile." ), mName, line };
  return Error { Text::tr( "The XML is not well-formed: %1" ).arg( mReader.errorString() ), Text::tr( "Ask its sender for it again." ),
    mName, line };
}

void XmlTableSource::readRecord( Element &element, QStringList &order )
{
  element.row = mReader.lineNumber();
  const auto put = [&]( const QString &name, const QString &value ) {
    if ( !order.contains( name ) )
      order.append( name );
    element.fields.insert( name, value.trimmed() );
  };
  for ( const QXmlStreamAttribute &attribute : mReader.attributes() )
    put( localName( attribute.qualifiedName() ), attribute.value().toString() );
  int depth = 0; // below the record
  QString name;
  QString text;
  while ( !mReader.atEnd() )
  {
    switch ( mReader.readNext() )
    {
      case QXmlStreamReader::StartElement:
        if ( ++depth == 1 )
        {
          name = localName( mReader.qualifiedName() );
          text.clear();
        }
        break;
      case QXmlStreamReader::Characters:
        if ( depth == 1 && text.size() < sMaxField )
          text += mReader.text();
        break;
      case QXmlStreamReader::EndElement:
        if ( depth == 0 )
          return;
        if ( depth-- == 1 )
          put( name, text );
        break;
      default:
        break;
    }
  }
}

bool XmlTableSource::readElement( Element &element, QStringList &order )
{
  while ( !mReader.atEnd() && !mReader.hasError() )
  {
    if ( mReader.readNext() == QXmlStreamReader::StartElement && localName( mReader.qualifiedName() ) == mRecord )
    {
      readRecord( element, order );
      return !mReader.hasError();
    }
  }
  return false;
}

TableSource::Status XmlTableSource::next( TableRecord &record )
{
  Element element;
  if ( !mAhead.empty() )
  {
    element = std::move( mAhead.front() );
    mAhead.pop_front();
  }
  else
  {
    QStringList order = mHeader; // columns that only later records have are not mapped by any profile
    if ( !readElement( element, order ) )
    {
      if ( !mReader.hasError() )
        return Status::End;
      mError = xmlError();
      return Status::Failure;
    }
  }
  record.row = element.row;
  record.fields.clear();
  for ( const QString &column : std::as_const( mHeader ) )
    record.fields.append( element.fields.value( column ) );
  return Status::Record;
}

double XmlTableSource::fraction() const
{
  return mDevice->size() > 0 ? double( mDevice->pos() ) / double( mDevice->size() ) : -1;
}

} // namespace jinguan

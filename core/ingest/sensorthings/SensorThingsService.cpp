#include "ingest/sensorthings/SensorThingsService.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SensorThingsService )
};

const QString sNextLink = QStringLiteral( "@iot.nextLink" );

bool sameOrigin( const QUrl &a, const QUrl &b )
{
  const auto port = []( const QUrl &url ) { return url.port( url.scheme() == QLatin1String( "https" ) ? 443 : 80 ); };
  return a.scheme() == b.scheme() && a.host() == b.host() && port( a ) == port( b );
}
} // namespace

SensorThingsService::SensorThingsService( const QUrl &url, const SensorThingsLimits &limits )
  : mUrl( url ), mLimits( limits ), mHttp( limits )
{}

QString SensorThingsService::keyOf( const QJsonObject &entity )
{
  const QJsonValue id = entity.value( QStringLiteral( "@iot.id" ) );
  if ( id.isDouble() )
    return QString::number( id.toInteger() );
  QString text = id.toString();
  return text.isEmpty() ? QString()
                        : QLatin1Char( '\'' ) + text.replace( QLatin1Char( '\'' ), QLatin1String( "''" ) ) + QLatin1Char( '\'' );
}

void SensorThingsService::warn( const QString &text )
{
  if ( !mWarnings.contains( text ) )
    mWarnings.append( text );
}

Result<QJsonObject> SensorThingsService::read( const QUrl &url, Progress &progress )
{
  const Result<QByteArray> body = mHttp.get( url, progress );
  if ( !body )
    return body.error();
  QJsonParseError parsed;
  QJsonDocument document = QJsonDocument::fromJson( *body, &parsed );
  if ( parsed.error == QJsonParseError::IllegalUTF8String )
  {
    // names and units of some services are not UTF-8; numbers and times are plain
    document = QJsonDocument::fromJson( QString::fromUtf8( *body ).toUtf8(), &parsed );
    if ( document.isObject() )
      warn( Text::tr( "The service sends texts that are not UTF-8; their broken letters were replaced." ) );
  }
  if ( !document.isObject() )
    return Error { Text::tr( "The answer is no JSON object: %1, at byte %2 of %3." )
                     .arg( parsed.errorString() )
                     .arg( parsed.offset )
                     .arg( body->size() ),
      Text::tr( "An answer that was cut is asked for again at the next poll." ), url.toDisplayString( QUrl::RemoveQuery ), 0 };
  return document.object();
}

std::optional<QUrl> SensorThingsService::follow( const QString &link, const QUrl &from )
{
  QUrl next( link, QUrl::TolerantMode );
  if ( !next.isValid() )
    return std::nullopt;
  next = from.resolved( next );
  if ( sameOrigin( next, mUrl ) )
    return next;
  const QString version = mUrl.path().section( QLatin1Char( '/' ), -1 ); // `v1.1`
  const qsizetype at = next.path().indexOf( QLatin1Char( '/' ) + version + QLatin1Char( '/' ) );
  if ( version.isEmpty() || at < 0 )
    return std::nullopt;
  QUrl own = mUrl;
  own.setPath( mUrl.path() + next.path().mid( at + version.size() + 1 ) );
  own.setQuery( next.query( QUrl::FullyEncoded ) );
  warn( Text::tr( "The service links to %1; its own address was used instead." ).arg( next.host() ) );
  return own;
}

Result<bool> SensorThingsService::pages(
  const QString &path, const QList<QPair<QString, QString>> &query, const Page &take, Progress &progress )
{
  QUrl url = mUrl;
  url.setPath( mUrl.path() + QLatin1Char( '/' ) + path );
  QStringList parts;
  for ( const auto &[key, value] : query ) // `+` in a query means a blank to some services, so it is always encoded
    parts.append( key + QLatin1Char( '=' ) + QString::fromLatin1( QUrl::toPercentEncoding( value, "(),/'$=", "+" ) ) );
  url.setQuery( parts.join( QLatin1Char( '&' ) ), QUrl::StrictMode );
  QSet<QString> seen;
  for ( int page = 0; page < mLimits.pages; ++page )
  {
    const QString address = url.toString( QUrl::FullyEncoded );
    if ( seen.contains( address ) )
      return Error { Text::tr( "The pages of the service lead back to one that was read already." ),
        Text::tr( "Tell the operator of the service; what came until there was taken." ), url.toDisplayString(), 0 };
    seen.insert( address );
    const Result<QJsonObject> answer = read( url, progress );
    if ( !answer )
      return answer.error();
    const QJsonValue value = answer->value( QStringLiteral( "value" ) );
    if ( !value.isArray() )
      return Error { Text::tr( "The answer has no list “value”, so it is none of SensorThings." ),
        Text::tr( "Check the address; it ends with the version, like https://…/v1.1." ), url.toDisplayString( QUrl::RemoveQuery ), 0 };
    const Result<Go> go = take( value.toArray() );
    if ( !go )
      return go.error();
    const QString link = answer->value( sNextLink ).toString();
    if ( link.isEmpty() )
      return true;
    if ( *go == Go::Enough )
      return false;
    const std::optional<QUrl> next = follow( link, url );
    if ( !next )
      return Error { Text::tr( "The link to the next page leads to another place: %1" ).arg( link.left( 200 ) ),
        Text::tr( "Tell the operator of the service; what came until there was taken." ), url.toDisplayString( QUrl::RemoveQuery ), 0 };
    url = *next;
  }
  return false;
}

} // namespace jinguan

#include "notify/MailSettings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::MailSettings )
};

constexpr QFileDevice::Permissions sOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QStringList textsOf( const QJsonValue &value )
{
  QStringList texts;
  for ( const QJsonValue &item : value.toArray() )
    texts.append( item.toString() );
  return texts;
}

MailSecurity securityOf( const QString &id )
{
  return id == QLatin1String( "none" ) ? MailSecurity::None : id == QLatin1String( "tls" ) ? MailSecurity::Tls : MailSecurity::StartTls;
}

QJsonObject toJson( const MailServer &server )
{
  return { { QStringLiteral( "host" ), server.host }, { QStringLiteral( "port" ), server.port },
    { QStringLiteral( "security" ), mailSecurityId( server.security ) }, { QStringLiteral( "user" ), server.user },
    { QStringLiteral( "password" ), server.password }, { QStringLiteral( "senderAddress" ), server.senderAddress },
    { QStringLiteral( "senderName" ), server.senderName }, { QStringLiteral( "certificates" ), server.certificates } };
}

MailServer serverOf( const QJsonObject &json )
{
  const auto text = [&json]( const char *key ) { return json.value( QLatin1String( key ) ).toString(); };
  MailServer server;
  server.host = text( "host" );
  server.port = static_cast<quint16>( json.value( QStringLiteral( "port" ) ).toInt( server.port ) );
  server.security = securityOf( text( "security" ) );
  server.user = text( "user" );
  server.password = text( "password" );
  server.senderAddress = text( "senderAddress" );
  server.senderName = text( "senderName" );
  server.certificates = text( "certificates" );
  return server;
}

QJsonObject toJson( const MailRecipient &recipient )
{
  return { { QStringLiteral( "address" ), recipient.address }, { QStringLiteral( "name" ), recipient.name },
    { QStringLiteral( "units" ), QJsonArray::fromStringList( recipient.units ) },
    { QStringLiteral( "elements" ), QJsonArray::fromStringList( recipient.elements ) },
    { QStringLiteral( "rules" ), QJsonArray::fromStringList( recipient.rules ) },
    { QStringLiteral( "leastSeverity" ), recipient.leastSeverity }, { QStringLiteral( "enabled" ), recipient.enabled } };
}

MailRecipient recipientOf( const QJsonObject &json )
{
  MailRecipient recipient;
  recipient.address = json.value( QStringLiteral( "address" ) ).toString();
  recipient.name = json.value( QStringLiteral( "name" ) ).toString();
  recipient.units = textsOf( json.value( QStringLiteral( "units" ) ) );
  recipient.elements = textsOf( json.value( QStringLiteral( "elements" ) ) );
  recipient.rules = textsOf( json.value( QStringLiteral( "rules" ) ) );
  recipient.leastSeverity = json.value( QStringLiteral( "leastSeverity" ) ).toInt( recipient.leastSeverity );
  recipient.enabled = json.value( QStringLiteral( "enabled" ) ).toBool( true );
  return recipient;
}
} // namespace

QString mailSecurityId( MailSecurity security )
{
  return security == MailSecurity::None ? QStringLiteral( "none" )
    : security == MailSecurity::Tls     ? QStringLiteral( "tls" )
                                        : QStringLiteral( "starttls" );
}

bool isMailAddress( const QString &text )
{
  static const QRegularExpression sAddress(
    QStringLiteral( "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$" ) );
  return text.size() <= 254 && sAddress.match( text ).hasMatch();
}

Result<MailSettings> MailSettings::read( const QString &path )
{
  MailSettings settings;
  QFile file( path );
  if ( !file.exists() )
    return settings;
  if ( file.permissions() & ( QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther ) )
    file.setPermissions( sOwnerOnly );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The settings of mail cannot be read: %1." ).arg( file.errorString() ), {}, path, 0 };
  QJsonParseError parsed;
  const QJsonObject json = QJsonDocument::fromJson( file.readAll(), &parsed ).object();
  if ( parsed.error != QJsonParseError::NoError )
    return Error { Text::tr( "The settings of mail are no JSON: %1." ).arg( parsed.errorString() ),
      Text::tr( "Mend the file, or remove it and enter them again in the preferences." ), path, 0 };
  settings.enabled = json.value( QStringLiteral( "enabled" ) ).toBool();
  settings.since = json.value( QStringLiteral( "since" ) ).toInteger();
  settings.server = serverOf( json.value( QStringLiteral( "server" ) ).toObject() );
  for ( const QJsonValue &recipient : json.value( QStringLiteral( "recipients" ) ).toArray() )
    settings.recipients.append( recipientOf( recipient.toObject() ) );
  settings.digestMinutes = std::clamp( json.value( QStringLiteral( "digestMinutes" ) ).toInt( settings.digestMinutes ), 0, 1440 );
  settings.mailsPerHour = std::clamp( json.value( QStringLiteral( "mailsPerHour" ) ).toInt( settings.mailsPerHour ), 1, 600 );
  settings.atOnceSeverity = std::clamp( json.value( QStringLiteral( "atOnceSeverity" ) ).toInt( settings.atOnceSeverity ), 1, 5 );
  settings.oldestHours = std::clamp( json.value( QStringLiteral( "oldestHours" ) ).toInt( settings.oldestHours ), 1, 8760 );
  settings.placeLink = json.value( QStringLiteral( "placeLink" ) ).toString( settings.placeLink );
  return settings;
}

Result<void> MailSettings::write( const QString &path ) const
{
  QJsonArray list;
  for ( const MailRecipient &recipient : recipients )
    list.append( toJson( recipient ) );
  const QJsonObject json { { QStringLiteral( "enabled" ), enabled }, { QStringLiteral( "since" ), since },
    { QStringLiteral( "server" ), toJson( server ) }, { QStringLiteral( "recipients" ), list },
    { QStringLiteral( "digestMinutes" ), digestMinutes }, { QStringLiteral( "mailsPerHour" ), mailsPerHour },
    { QStringLiteral( "atOnceSeverity" ), atOnceSeverity }, { QStringLiteral( "oldestHours" ), oldestHours },
    { QStringLiteral( "placeLink" ), placeLink } };
  const QByteArray bytes = QJsonDocument( json ).toJson();
  QDir().mkpath( QFileInfo( path ).absolutePath() );
  QSaveFile file( path );
  // closed to others before the first byte is in it
  if ( !file.open( QIODevice::WriteOnly ) || !file.setPermissions( sOwnerOnly ) || file.write( bytes ) != bytes.size() || !file.commit() )
    return Error { Text::tr( "The settings of mail cannot be written: %1." ).arg( file.errorString() ), {}, path, 0 };
  return {};
}

Result<void> MailSettings::check() const
{
  const auto wrong = []( const QString &message ) { return Error { message, Text::tr( "Complete it under Preferences ▸ Mail." ), {}, 0 }; };
  if ( server.host.trimmed().isEmpty() )
    return wrong( Text::tr( "No mail server is named." ) );
  if ( !isMailAddress( server.senderAddress ) )
    return wrong( Text::tr( "“%1” is no address to send from." ).arg( server.senderAddress ) );
  for ( const MailRecipient &recipient : recipients )
  {
    if ( !isMailAddress( recipient.address ) )
      return wrong( Text::tr( "“%1” is no address to send to." ).arg( recipient.address ) );
  }
  return {};
}

} // namespace jinguan

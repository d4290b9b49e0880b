#include "Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>

namespace jinguan
{

namespace
{
namespace key
{
const QString language = QStringLiteral( "interface/language" );
const QString colourBlindSafe = QStringLiteral( "interface/colourBlindSafe" );
const QString warningDesktop = QStringLiteral( "warnings/desktop" );
const QString warningSound = QStringLiteral( "warnings/sound" );
const QString hourlyForecast = QStringLiteral( "forecast/hourly" );
const QString warningQuiet = QStringLiteral( "warnings/quiet" );
const QString warningQuietFrom = QStringLiteral( "warnings/quietFrom" );
const QString warningQuietTo = QStringLiteral( "warnings/quietTo" );
const QString reducedMotion = QStringLiteral( "interface/reducedMotion" );
const QString receptionAddress = QStringLiteral( "reception/address" );
const QString receptionPort = QStringLiteral( "reception/port" );
const QString chartRequest = QStringLiteral( "charts/request" );
const QString chartGeometry = QStringLiteral( "charts/geometry" );
const QString chartSplitter = QStringLiteral( "charts/splitter" );
const QString receptionEncrypted = QStringLiteral( "reception/encrypted" );
const QString receptionTlsPort = QStringLiteral( "reception/tlsPort" );
const QString receptionCertificate = QStringLiteral( "reception/certificate" );
const QString receptionKey = QStringLiteral( "reception/key" );
const QString receptionClientCa = QStringLiteral( "reception/clientCa" );
const QString receptionBackfill = QStringLiteral( "reception/backfill" );
const QString geometry = QStringLiteral( "window/geometry" );
const QString state = QStringLiteral( "window/state" );
const QString lastWorkspace = QStringLiteral( "workspace/last" );
const QString userName = QStringLiteral( "user/name" );
const QString userUnit = QStringLiteral( "user/unit" );
const QString userRole = QStringLiteral( "user/role" );
const QString userDistrict = QStringLiteral( "user/district" );
const QString basemapEnabled = QStringLiteral( "basemap/enabled" );
const QString basemapUrl = QStringLiteral( "basemap/url" );
const QString basemapKey = QStringLiteral( "basemap/key" );
} // namespace key

QSettings store()
{
  return QSettings( QSettings::IniFormat, QSettings::UserScope, QStringLiteral( "jinguan" ), QStringLiteral( "jinguan" ) );
}
} // namespace

void Settings::initialise()
{
  const QString folder = qEnvironmentVariable( "JINGUAN_CONFIG" );
  if ( !folder.isEmpty() )
    QSettings::setPath( QSettings::IniFormat, QSettings::UserScope, QDir( folder ).absolutePath() );
}

Language Settings::language()
{
  const QString fromEnvironment = qEnvironmentVariable( "JINGUAN_LANG" );
  const QString id = fromEnvironment.isEmpty() ? store().value( key::language, QStringLiteral( "zh" ) ).toString() : fromEnvironment;
  return id.startsWith( QLatin1String( "en" ) ) ? Language::English : Language::Chinese;
}

void Settings::setLanguage( Language language )
{
  store().setValue( key::language, language == Language::English ? QStringLiteral( "en" ) : QStringLiteral( "zh" ) );
}

UserProfile Settings::userProfile()
{
  QSettings settings = store();
  UserProfile profile;
  profile.name = settings.value( key::userName ).toString();
  if ( profile.name.isEmpty() )
    profile.name = qEnvironmentVariable( "USER", QStringLiteral( "user" ) );
  profile.unit = settings.value( key::userUnit ).toString();
  profile.role = settings.value( key::userRole, QStringLiteral( "planner" ) ).toString();
  profile.district = settings.value( key::userDistrict ).toString();
  return profile;
}

void Settings::setUserProfile( const UserProfile &profile )
{
  QSettings settings = store();
  settings.setValue( key::userName, profile.name );
  settings.setValue( key::userUnit, profile.unit );
  settings.setValue( key::userRole, profile.role );
  settings.setValue( key::userDistrict, profile.district );
}

QString Settings::lastWorkspace()
{
  return store().value( key::lastWorkspace ).toString();
}

void Settings::setLastWorkspace( const QString &folder )
{
  store().setValue( key::lastWorkspace, folder );
}

QByteArray Settings::windowGeometry()
{
  return store().value( key::geometry ).toByteArray();
}

QByteArray Settings::windowState()
{
  return store().value( key::state ).toByteArray();
}

void Settings::setWindow( const QByteArray &geometry, const QByteArray &state )
{
  QSettings settings = store();
  settings.setValue( key::geometry, geometry );
  settings.setValue( key::state, state );
}

BasemapSettings Settings::basemap()
{
  QSettings settings = store();
  BasemapSettings basemap;
  basemap.enabled = settings.value( key::basemapEnabled, false ).toBool();
  basemap.url = settings.value( key::basemapUrl ).toString();
  basemap.key = settings.value( key::basemapKey ).toString();
  return basemap;
}

void Settings::setBasemap( const BasemapSettings &basemap )
{
  QSettings settings = store();
  settings.setValue( key::basemapEnabled, basemap.enabled );
  settings.setValue( key::basemapUrl, basemap.url );
  settings.setValue( key::basemapKey, basemap.key );
}

bool Settings::colourBlindSafe()
{
  return store().value( key::colourBlindSafe, false ).toBool();
}

void Settings::setColourBlindSafe( bool on )
{
  store().setValue( key::colourBlindSafe, on );
}

WarningSettings Settings::warnings()
{
  QSettings settings = store();
  WarningSettings warnings;
  warnings.desktop = settings.value( key::warningDesktop, true ).toBool();
  warnings.sound = settings.value( key::warningSound, true ).toBool();
  warnings.quiet = settings.value( key::warningQuiet, false ).toBool();
  warnings.quietFrom = settings.value( key::warningQuietFrom, warnings.quietFrom ).toTime();
  warnings.quietTo = settings.value( key::warningQuietTo, warnings.quietTo ).toTime();
  return warnings;
}

void Settings::setWarnings( const WarningSettings &warnings )
{
  QSettings settings = store();
  settings.setValue( key::warningDesktop, warnings.desktop );
  settings.setValue( key::warningSound, warnings.sound );
  settings.setValue( key::warningQuiet, warnings.quiet );
  settings.setValue( key::warningQuietFrom, warnings.quietFrom );
  settings.setValue( key::warningQuietTo, warnings.quietTo );
}

QString Settings::mailFile()
{
  return QFileInfo( store().fileName() ).absoluteDir().filePath( QStringLiteral( "mail.json" ) );
}

bool Settings::reducedMotion()
{
  return store().value( key::reducedMotion, false ).toBool();
}

void Settings::setReducedMotion( bool on )
{
  store().setValue( key::reducedMotion, on );
}

bool Settings::hourlyForecast()
{
  return store().value( key::hourlyForecast, false ).toBool();
}

void Settings::setHourlyForecast( bool on )
{
  store().setValue( key::hourlyForecast, on );
}

ReceptionSettings Settings::reception()
{
  QSettings settings = store();
  ReceptionSettings reception;
  reception.address = settings.value( key::receptionAddress, QStringLiteral( "127.0.0.1" ) ).toString();
  reception.port = static_cast<quint16>( settings.value( key::receptionPort, 9212 ).toUInt() );
  reception.isEncrypted = settings.value( key::receptionEncrypted, false ).toBool();
  reception.tlsPort = static_cast<quint16>( settings.value( key::receptionTlsPort, 9213 ).toUInt() );
  reception.certificate = settings.value( key::receptionCertificate ).toString();
  reception.key = settings.value( key::receptionKey ).toString();
  reception.clientCa = settings.value( key::receptionClientCa ).toString();
  reception.backfill = settings.value( key::receptionBackfill, false ).toBool();
  return reception;
}

void Settings::setReception( const ReceptionSettings &reception )
{
  QSettings settings = store();
  settings.setValue( key::receptionAddress, reception.address );
  settings.setValue( key::receptionPort, reception.port );
  settings.setValue( key::receptionEncrypted, reception.isEncrypted );
  settings.setValue( key::receptionTlsPort, reception.tlsPort );
  settings.setValue( key::receptionCertificate, reception.certificate );
  settings.setValue( key::receptionKey, reception.key );
  settings.setValue( key::receptionClientCa, reception.clientCa );
  settings.setValue( key::receptionBackfill, reception.backfill );
}

ChartSettings Settings::charts()
{
  QSettings settings = store();
  ChartSettings charts;
  charts.request = QJsonDocument::fromJson( settings.value( key::chartRequest ).toString().toUtf8() ).object().toVariantMap();
  charts.geometry = settings.value( key::chartGeometry ).toByteArray();
  charts.splitter = settings.value( key::chartSplitter ).toByteArray();
  return charts;
}

void Settings::setCharts( const ChartSettings &charts )
{
  QSettings settings = store();
  settings.setValue( key::chartRequest,
    QString::fromUtf8( QJsonDocument( QJsonObject::fromVariantMap( charts.request ) ).toJson( QJsonDocument::Compact ) ) );
  settings.setValue( key::chartGeometry, charts.geometry );
  settings.setValue( key::chartSplitter, charts.splitter );
}

} // namespace jinguan

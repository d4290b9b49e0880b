#include "widgets/map/Basemap.h"

#include <qgsrasterlayer.h>

#include <QImage>
#include <QNetworkReply>
#include <QUrl>

#include <cmath>
#include <numbers>

namespace jinguan
{

namespace
{
constexpr double sProbeLon = 104.0657;
constexpr double sProbeLat = 30.6574;
constexpr int sProbeZoom = 10;
constexpr int sForbidden = 403;
constexpr int sUnauthorised = 401;
constexpr int sTooMany = 429;

QString withKey( const BasemapSettings &settings )
{
  QString address = settings.url.trimmed();
  return address.replace( QStringLiteral( "{key}" ), QString::fromLatin1( QUrl::toPercentEncoding( settings.key.trimmed() ) ) );
}
} // namespace

QList<QPair<QString, QString>> basemapPresets()
{
  const QString tianditu =
    QStringLiteral( "https://t0.tianditu.gov.cn/%1_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=%1&STYLE=default"
                    "&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}" );
  return { { Basemap::tr( "Tianditu, map" ), tianditu.arg( QStringLiteral( "vec" ) ) },
    { Basemap::tr( "Tianditu, labels" ), tianditu.arg( QStringLiteral( "cva" ) ) },
    { Basemap::tr( "Tianditu, images" ), tianditu.arg( QStringLiteral( "img" ) ) } };
}

Basemap::Basemap( QObject *parent ) : QObject( parent ) {}

Basemap::~Basemap()
{
  if ( mReply )
  {
    mReply->disconnect( this );
    mReply->abort();
  }
}

QString Basemap::tileAddress( const BasemapSettings &settings )
{
  const int tiles = 1 << sProbeZoom;
  const double latitude = sProbeLat * std::numbers::pi / 180;
  const int x = static_cast<int>( ( sProbeLon + 180 ) / 360 * tiles );
  const int y = static_cast<int>( ( 1 - std::asinh( std::tan( latitude ) ) / std::numbers::pi ) / 2 * tiles );
  QString address = withKey( settings );
  address.replace( QStringLiteral( "{x}" ), QString::number( x ) );
  address.replace( QStringLiteral( "{y}" ), QString::number( y ) );
  address.replace( QStringLiteral( "{-y}" ), QString::number( tiles - 1 - y ) );
  address.replace( QStringLiteral( "{z}" ), QString::number( sProbeZoom ) );
  return address;
}

std::unique_ptr<QgsRasterLayer> Basemap::layer( const BasemapSettings &settings )
{
  const QString encoded = QString::fromLatin1( QUrl::toPercentEncoding( withKey( settings ), "{}:/?" ) );
  const QString source = QStringLiteral( "type=xyz&zmin=0&zmax=18&url=" ) + encoded;
  auto layer = std::make_unique<QgsRasterLayer>( source, tr( "Online basemap" ), QStringLiteral( "wms" ) );
  return layer->isValid() ? std::move( layer ) : nullptr;
}

void Basemap::request( const BasemapSettings &settings )
{
  if ( mReply )
  {
    mReply->disconnect( this );
    mReply->abort();
    mReply->deleteLater();
    mReply = nullptr;
  }
  mSettings = settings;
  const QUrl url( tileAddress( settings ) );
  if ( !url.isValid() || url.host().isEmpty() || !settings.url.contains( QStringLiteral( "{z}" ) ) )
  {
    Q_EMIT failed( tr( "The address of the basemap is no tile address. It needs {x}, {y} and {z}; correct it in the preferences." ) );
    return;
  }
  QNetworkRequest request( url );
  request.setTransferTimeout( mTimeout );
  request.setHeader( QNetworkRequest::UserAgentHeader, QStringLiteral( "Jinguan" ) );
  mReply = mNetwork.get( request );
  connect( mReply, &QNetworkReply::finished, this, [this, reply = mReply] { finished( reply ); } );
}

void Basemap::finished( QNetworkReply *reply )
{
  mReply = nullptr;
  reply->deleteLater();
  const int status = reply->attribute( QNetworkRequest::HttpStatusCodeAttribute ).toInt();
  const QString host = reply->url().host();
  if ( reply->error() == QNetworkReply::OperationCanceledError )
    Q_EMIT failed(
      tr( "The basemap server %1 did not answer within %2 s. The map goes on without it." ).arg( host ).arg( mTimeout / 1000.0 ) );
  else if ( status == sForbidden || status == sUnauthorised )
    Q_EMIT failed( tr( "The basemap server %1 refuses the key (%2). Check the key in the preferences." ).arg( host ).arg( status ) );
  else if ( status == sTooMany )
    Q_EMIT failed( tr( "The basemap server %1 says that the quota of the key is used up. The map goes on without it." ).arg( host ) );
  else if ( reply->error() != QNetworkReply::NoError )
    Q_EMIT failed( tr( "The basemap cannot be reached: %1. The map goes on without it." ).arg( reply->errorString() ) );
  else if ( QImage::fromData( reply->readAll() ).isNull() )
    Q_EMIT failed( tr( "The basemap server %1 answered with something that is no image; the key may be wrong. The map goes on without it." )
                     .arg( host ) );
  else
    Q_EMIT ready( mSettings );
}

} // namespace jinguan

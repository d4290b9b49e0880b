#include "ingest/GatewayTls.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::GatewayTls )
};

Result<QByteArray> contentOf( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    return Error { Text::tr( "The file cannot be opened: %1." ).arg( file.errorString() ), {}, path, 0 };
  return file.readAll();
}

Result<QList<QSslCertificate>> certificatesOf( const QString &path )
{
  const Result<QByteArray> content = contentOf( path );
  if ( !content )
    return content.error();
  const QList<QSslCertificate> certificates = QSslCertificate::fromData( *content, QSsl::Pem );
  if ( certificates.isEmpty() )
    return Error { Text::tr( "The file holds no certificate." ),
      Text::tr( "Give a file in PEM: it begins with -----BEGIN CERTIFICATE-----." ), path, 0 };
  for ( const QSslCertificate &certificate : certificates )
  {
    if ( certificate.expiryDate() < QDateTime::currentDateTimeUtc() )
      return Error { Text::tr( "The certificate is out of date since %1." ).arg( certificate.expiryDate().toString( Qt::ISODate ) ),
        Text::tr( "Have a new one made." ), path, 0 };
  }
  return certificates;
}

Result<QSslKey> keyOf( const QString &path )
{
  const Result<QByteArray> content = contentOf( path );
  if ( !content )
    return content.error();
  for ( const QSsl::KeyAlgorithm algorithm : { QSsl::Rsa, QSsl::Ec } )
  {
    const QSslKey key( *content, algorithm, QSsl::Pem, QSsl::PrivateKey );
    if ( !key.isNull() )
      return key;
  }
  return Error { Text::tr( "The file holds no key that can be used." ),
    Text::tr( "Give a private key in PEM, RSA or elliptic curve, without a password." ), path, 0 };
}
} // namespace

Result<QSslConfiguration> GatewayTls::load() const
{
  if ( !QSslSocket::supportsSsl() )
    return Error { Text::tr( "This computer has no library for TLS." ), Text::tr( "Install OpenSSL." ), {}, 0 };
  const Result<QList<QSslCertificate>> chain = certificatesOf( certificate );
  if ( !chain )
    return chain.error();
  const Result<QSslKey> own = keyOf( key );
  if ( !own )
    return own.error();
  QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
  configuration.setLocalCertificateChain( *chain );
  configuration.setPrivateKey( *own );
  configuration.setProtocol( QSsl::TlsV1_2OrLater );
  configuration.setPeerVerifyMode( QSslSocket::VerifyNone );
  if ( !clientCa.isEmpty() )
  {
    const Result<QList<QSslCertificate>> bodies = certificatesOf( clientCa );
    if ( !bodies )
      return bodies.error();
    configuration.setCaCertificates( *bodies );
    configuration.setPeerVerifyMode( QSslSocket::VerifyPeer );
  }
  return configuration;
}

} // namespace jinguan

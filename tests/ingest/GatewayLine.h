#pragma once

#include "IngestFixture.h"

#include "ingest/Gateway.h"

#include <QProcess>
#include <QSslSocket>
#include <QTcpSocket>

namespace jinguan::test
{

/** A packet of an hour with one value. */
inline QByteArray hourOf( const QByteArray &fields, const QByteArray &time = "20220513160000" )
{
  return Hj212Packet::frame( "QN=20220513162608370;ST=22;CN=2061;" + fields + ";CP=&&DataTime=" + time + ";a34004-Avg=14,a34004-Flag=N&&" );
}

/** A workspace with the station S1, whose device is D1, and a gateway that does not listen yet. */
class GatewayFixture
{
  public:
    explicit GatewayFixture( const Device &device = usualDevice() )
    {
      Station station;
      station.code = QStringLiteral( "S1" );
      station.name = { station.code, station.code };
      station.kind = QStringLiteral( "air_standard" );
      station.elements = QStringList { QStringLiteral( "air" ) };
      if ( !fixture.network().saveStations( { station } ) || !fixture.workspace().devices().save( device ) )
        qFatal( "the station cannot be saved" );
      gateway = std::make_unique<Gateway>( fixture.catalogue(), fixture.network(), fixture.readings(), fixture.workspace().devices() );
      QObject::connect( gateway.get(), &Gateway::packetRejected, gateway.get(), [this]( const QString &code ) { refused.append( code ); } );
      QObject::connect(
        gateway.get(), &Gateway::storeFailed, gateway.get(), []( const QString &message ) { qWarning( "%s", qPrintable( message ) ); } );
    }

    static Device usualDevice()
    {
      Device device;
      device.mn = QStringLiteral( "D1" );
      device.station = QStringLiteral( "S1" );
      return device;
    }

    void listen()
    {
      if ( const Result<void> listening = gateway->listen( QHostAddress::LocalHost, 0 ); !listening )
        qFatal( "%s", qPrintable( listening.error().text() ) );
    }
    QList<RejectedRow> kept()
    {
      const Result<QList<Delivery>> deliveries = fixture.readings().deliveries();
      return fixture.readings().rejected( deliveries->last().id ).take();
    }
    qsizetype stored() { return fixture.values( QStringLiteral( "S1" ), QStringLiteral( "PM2.5" ), Period::Hour ).size(); }

    QStringList refused; //!< words of what was refused, also while the gateway ends
    IngestFixture fixture;
    std::unique_ptr<Gateway> gateway;
};

/** Certificates for a few days, made by the program `openssl`. */
class TestCertificates
{
  public:
    /** False where there is no such program. */
    bool make()
    {
      const auto own = [this]( const QString &name ) {
        return run( { "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "3", "-subj",
          QStringLiteral( "/CN=" ) + name, "-keyout", path( name + QStringLiteral( ".key" ) ), "-out",
          path( name + QStringLiteral( ".crt" ) ) } );
      };
      return own( QStringLiteral( "gateway" ) ) && own( QStringLiteral( "body" ) ) && own( QStringLiteral( "stranger" ) )
        && run( { "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=device", "-keyout",
          path( QStringLiteral( "device.key" ) ), "-out", path( QStringLiteral( "device.csr" ) ) } )
        && run( { "x509", "-req", "-days", "3", "-in", path( QStringLiteral( "device.csr" ) ), "-CA", path( QStringLiteral( "body.crt" ) ),
          "-CAkey", path( QStringLiteral( "body.key" ) ), "-CAcreateserial", "-out", path( QStringLiteral( "device.crt" ) ) } );
    }
    QString path( const QString &name ) const { return mFolder.filePath( name ); }
    /** What \a name shows to its peer; own certificates of the gateway are taken without looking. */
    void equip( QSslSocket &socket, const QString &name ) const
    {
      socket.setPeerVerifyMode( QSslSocket::VerifyNone );
      if ( name.isEmpty() )
        return;
      socket.setLocalCertificate( path( name + QStringLiteral( ".crt" ) ) );
      socket.setPrivateKey( path( name + QStringLiteral( ".key" ) ), QSsl::Ec );
    }

  private:
    static bool run( const QStringList &arguments )
    {
      QProcess process;
      process.start( QStringLiteral( "openssl" ), arguments );
      return process.waitForFinished( 30000 ) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    QTemporaryDir mFolder;
};

} // namespace jinguan::test

#include "QgisTestMain.h"
#include "TestSupport.h"
#include "widgets/map/Basemap.h"

#include <qgsrasterlayer.h>

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace jinguan;

/** A tile server of a few lines: answers every request with the same bytes, or never. */
class TileServer : public QTcpServer
{
  public:
    QByteArray answer;
    QByteArray lastRequest;

    TileServer()
    {
      listen( QHostAddress::LocalHost );
      connect( this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect( socket, &QTcpSocket::readyRead, this, [this, socket] {
          lastRequest = socket->readAll();
          if ( answer.isEmpty() )
            return; // never answers
          socket->write( answer );
          socket->disconnectFromHost();
        } );
        connect( socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater );
      } );
    }

    BasemapSettings settings( const QString &key = QStringLiteral( "secret" ) ) const
    {
      return { true, QStringLiteral( "http://127.0.0.1:%1/{z}/{x}/{y}.png?tk={key}" ).arg( serverPort() ), key };
    }

    static QByteArray http( int status, const QByteArray &type, const QByteArray &body )
    {
      return "HTTP/1.1 " + QByteArray::number( status ) + " x\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number( body.size() ) + "\r\nConnection: close\r\n\r\n" + body;
    }

    static QByteArray tile()
    {
      QImage image( 256, 256, QImage::Format_RGB32 );
      image.fill( Qt::cyan );
      QBuffer buffer;
      buffer.open( QIODevice::WriteOnly );
      image.save( &buffer, "PNG" );
      return buffer.data();
    }
};

class TestBasemap : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void request_isReadyWhenAnImageComes();
    void request_failsSoftly_data();
    void request_failsSoftly();
    void request_timesOut();
    void request_refusesAddressWithoutTile();
    void layer_needsNoNetwork();
};

void TestBasemap::request_isReadyWhenAnImageComes()
{
  TileServer server;
  server.answer = TileServer::http( 200, "image/png", TileServer::tile() );
  Basemap basemap;
  QSignalSpy ready( &basemap, &Basemap::ready );
  basemap.request( server.settings() );
  QVERIFY( ready.wait( 10000 ) );
  QVERIFY( server.lastRequest.contains( "tk=secret" ) );
  QVERIFY( server.lastRequest.startsWith( "GET /10/" ) );
}

void TestBasemap::request_failsSoftly_data()
{
  QTest::addColumn<QByteArray>( "answer" );
  QTest::addColumn<QString>( "said" );
  QTest::newRow( "forbidden" ) << TileServer::http( 403, "application/json", "{}" ) << QStringLiteral( "403" );
  QTest::newRow( "bad key, unauthorised" ) << TileServer::http( 401, "text/plain", "key" ) << QStringLiteral( "401" );
  QTest::newRow( "quota" ) << TileServer::http( 429, "text/plain", "slow down" ) << QStringLiteral( "quota" );
  QTest::newRow( "server error" ) << TileServer::http( 500, "text/plain", "oops" ) << QStringLiteral( "cannot be reached" );
  QTest::newRow( "bad key answered with a page" )
    << TileServer::http( 200, "text/html", "<html>key error</html>" ) << QStringLiteral( "no image" );
  QTest::newRow( "not http at all" ) << QByteArray( "220 smtp ready\r\n" ) << QStringLiteral( "cannot be reached" );
}

void TestBasemap::request_failsSoftly()
{
  QFETCH( QByteArray, answer );
  QFETCH( QString, said );
  TileServer server;
  server.answer = answer;
  Basemap basemap;
  QSignalSpy failed( &basemap, &Basemap::failed );
  basemap.request( server.settings() );
  QVERIFY( failed.wait( 10000 ) );
  QVERIFY2( failed.first().first().toString().contains( said ), qPrintable( failed.first().first().toString() ) );
}

void TestBasemap::request_timesOut()
{
  TileServer server;
  Basemap basemap;
  basemap.setTimeout( 300 );
  QSignalSpy failed( &basemap, &Basemap::failed );
  basemap.request( server.settings() );
  QVERIFY( failed.wait( 10000 ) );
  QVERIFY2(
    failed.first().first().toString().contains( QStringLiteral( "did not answer" ) ), qPrintable( failed.first().first().toString() ) );
}

void TestBasemap::request_refusesAddressWithoutTile()
{
  Basemap basemap;
  QSignalSpy failed( &basemap, &Basemap::failed );
  basemap.request( { true, QStringLiteral( "http://127.0.0.1/map.png" ), {} } );
  QCOMPARE( failed.size(), 1 );
}

void TestBasemap::layer_needsNoNetwork()
{
  const std::unique_ptr<QgsRasterLayer> layer =
    Basemap::layer( { true, QStringLiteral( "http://127.0.0.1:9/{z}/{x}/{y}.png?tk={key}" ), QStringLiteral( "a&b" ) } );
  QVERIFY( layer );
  QVERIFY( layer->isValid() );
}

JINGUAN_QGIS_TEST_MAIN( TestBasemap )
#include "test_basemap.moc"

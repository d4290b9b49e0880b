#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

namespace jinguan::test
{

/** A small HTTP server on this computer that answers as it is told, and remembers what it was asked. */
class FakeService : public QTcpServer
{
  public:
    struct Answer
    {
        QByteArray body = {};
        int status = 200;
        QList<QByteArray> headers = {}; //!< `Name: value`
        qsizetype sent = -1;            //!< bytes of the body that are sent before the connection is dropped; -1: all
        bool silent = false;            //!< no byte comes
    };
    using Handler = std::function<Answer( const QUrl &asked )>;

    explicit FakeService( Handler handler ) : mHandler( std::move( handler ) )
    {
      if ( !listen( QHostAddress::LocalHost ) )
        qFatal( "no port to listen on" );
      connect( this, &QTcpServer::newConnection, this, &FakeService::accept );
    }

    QString url( const QString &path = QStringLiteral( "/v1.1" ) ) const
    {
      return QStringLiteral( "http://127.0.0.1:%1%2" ).arg( serverPort() ).arg( path );
    }
    const QList<QUrl> &asked() const { return mAsked; }
    void clear() { mAsked.clear(); }
    void setHandler( Handler handler ) { mHandler = std::move( handler ); }

    static QString query( const QUrl &url, const char *key )
    {
      return QUrlQuery( url ).queryItemValue( QString::fromLatin1( key ), QUrl::FullyDecoded );
    }

  private:
    void accept()
    {
      while ( QTcpSocket *socket = nextPendingConnection() )
      {
        connect( socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater );
        connect( socket, &QTcpSocket::readyRead, this, [this, socket] {
          QByteArray &request = mRequests[socket];
          request += socket->readAll();
          if ( !request.contains( "\r\n\r\n" ) )
            return;
          const QByteArray target = request.split( ' ' ).value( 1 );
          mRequests.remove( socket );
          const QUrl asked = QUrl::fromEncoded( "http://127.0.0.1" + target );
          mAsked.append( asked );
          reply( socket, mHandler( asked ) );
        } );
      }
    }

    static void reply( QTcpSocket *socket, const Answer &answer )
    {
      if ( answer.silent )
        return;
      QByteArray head = "HTTP/1.1 " + QByteArray::number( answer.status )
        + " As Told\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + QByteArray::number( answer.body.size() )
        + "\r\n";
      for ( const QByteArray &header : answer.headers )
        head += header + "\r\n";
      socket->write( head + "\r\n" );
      socket->write( answer.sent < 0 ? answer.body : answer.body.left( answer.sent ) );
      if ( answer.sent >= 0 )
      {
        socket->flush();
        socket->abort();
        return;
      }
      socket->disconnectFromHost();
    }

    Handler mHandler;
    QHash<QTcpSocket *, QByteArray> mRequests;
    QList<QUrl> mAsked;
};

/** The JSON of `export const NAME = …` in a TypeScript file; its commas before a bracket are dropped. */
inline QByteArray constantOf( const QString &path, const QString &name )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    qFatal( "cannot read %s", qPrintable( path ) );
  const QString text = QString::fromUtf8( file.readAll() );
  const qsizetype from = text.indexOf( QLatin1Char( '=' ), text.indexOf( QStringLiteral( "const " ) + name + QLatin1Char( ' ' ) ) ) + 1;
  qsizetype to = from;
  int depth = 0;
  bool quoted = false;
  for ( ; to < text.size(); ++to )
  {
    const QChar c = text.at( to );
    if ( c == QLatin1Char( '"' ) && text.at( to - 1 ) != QLatin1Char( '\\' ) )
      quoted = !quoted;
    if ( quoted )
      continue;
    depth += c == QLatin1Char( '{' ) || c == QLatin1Char( '[' );
    depth -= c == QLatin1Char( '}' ) || c == QLatin1Char( ']' );
    if ( depth == 0 && ( c == QLatin1Char( '}' ) || c == QLatin1Char( ']' ) ) )
      break;
  }
  QString json = text.mid( from, to - from + 1 );
  json.replace( QRegularExpression( QStringLiteral( ",(\\s*[}\\]])" ) ), QStringLiteral( "\\1" ) );
  return json.toUtf8();
}

} // namespace jinguan::test

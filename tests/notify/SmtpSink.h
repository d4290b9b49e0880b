#pragma once

#include <QHash>
#include <QMutex>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>
#include <QThread>
#include <QWaitCondition>

#include <algorithm>
#include <memory>
#include <unistd.h>

namespace jinguan::test
{

/** What a sink answers instead of taking everything. */
struct SinkScript
{
    QByteArray greeting = "220 sink ready";
    QByteArray login = "235 welcome";
    QByteArray from = "250 sender ok";
    QHash<QByteArray, QByteArray> recipients; //!< address → answer; others are taken
    QByteArray data = "354 go on";
    QByteArray end = "250 taken";
    int refuseEnds = -1;     //!< the first so many messages get `end`, the others are taken; -1: all get `end`
    bool dropInData = false; //!< the line is cut in the middle of the message
    bool dropAtEnd = false;  //!< … after its last byte, before the answer
    bool offersLogin = true;
    QByteArray startTls; //!< PEM of key and certificate; empty: not offered
};

/** A message as it came. */
struct SunkMail
{
    QByteArray from;
    QList<QByteArray> recipients;
    QByteArray message;
    bool encrypted = false;
};

/** A mail server on this computer that keeps what it is given, in a thread of its own since clients block. */
class SmtpSink : public QThread
{
  public:
    explicit SmtpSink( const SinkScript &script = {} ) : mScript( script )
    {
      start();
      mReady.lock();
      while ( mPort == 0 )
        mStarted.wait( &mReady );
      mReady.unlock();
    }
    ~SmtpSink() override
    {
      quit();
      wait();
    }

    quint16 port() const { return mPort; }
    QList<SunkMail> mails() const
    {
      const QMutexLocker lock( &mMutex );
      return mMails;
    }
    /** How many commands began with \a verb. */
    int count( const QByteArray &verb ) const
    {
      const QMutexLocker lock( &mMutex );
      return static_cast<int>( std::count_if(
        mCommands.cbegin(), mCommands.cend(), [&verb]( const QByteArray &command ) { return command.startsWith( verb ); } ) );
    }
    void setScript( const SinkScript &script )
    {
      const QMutexLocker lock( &mMutex );
      mScript = script;
      mEnds = 0;
    }

  private:
    struct Talk
    {
        QByteArray line;
        SunkMail mail;
        bool inData = false;
        int loginStep = 0;
        QByteArray user;
        bool sawDrop = false;
    };

    void run() override
    {
      QTcpServer server;
      if ( !server.listen( QHostAddress::LocalHost ) )
        qFatal( "no port" );
      QObject::connect( &server, &QTcpServer::newConnection, &server, [this, &server] {
        while ( QTcpSocket *plain = server.nextPendingConnection() )
          serve( server, plain );
      } );
      mReady.lock();
      mPort = server.serverPort();
      mStarted.wakeAll();
      mReady.unlock();
      exec();
    }

    void serve( QTcpServer &server, QTcpSocket *plain )
    {
      auto *socket = new QSslSocket( &server ); // can turn to TLS later
      const qintptr descriptor = plain->socketDescriptor();
      socket->setSocketDescriptor( ::dup( static_cast<int>( descriptor ) ) );
      plain->deleteLater();
      auto talk = std::make_shared<Talk>();
      QObject::connect( socket, &QSslSocket::disconnected, socket, &QObject::deleteLater );
      QObject::connect( socket, &QSslSocket::readyRead, socket, [this, socket, talk] { read( socket, *talk ); } );
      say( socket, script().greeting );
    }

    SinkScript script() const
    {
      const QMutexLocker lock( &mMutex );
      return mScript;
    }

    static void say( QSslSocket *socket, const QByteArray &line ) { socket->write( line + "\r\n" ); }

    void read( QSslSocket *socket, Talk &talk )
    {
      while ( socket->canReadLine() )
      {
        const QByteArray line = socket->readLine();
        if ( talk.inData )
          take( socket, talk, line );
        else
          answer( socket, talk, line.trimmed() );
        if ( socket->state() != QAbstractSocket::ConnectedState )
          return;
      }
    }

    void take( QSslSocket *socket, Talk &talk, const QByteArray &line )
    {
      const SinkScript now = script();
      if ( now.dropInData && talk.mail.message.size() > 200 )
      {
        socket->abort();
        return;
      }
      if ( line != ".\r\n" )
      {
        talk.mail.message += line.startsWith( "." ) ? line.mid( 1 ) : line;
        return;
      }
      talk.inData = false;
      if ( now.dropAtEnd )
      {
        keep( talk );
        socket->abort();
        return;
      }
      const QByteArray end = now.refuseEnds >= 0 && mEnds >= now.refuseEnds ? QByteArray( "250 taken" ) : now.end;
      ++mEnds;
      if ( end.startsWith( '2' ) )
        keep( talk );
      talk.mail = SunkMail();
      say( socket, end );
    }

    void keep( Talk &talk )
    {
      const QMutexLocker lock( &mMutex );
      mMails.append( talk.mail );
    }

    void answer( QSslSocket *socket, Talk &talk, const QByteArray &line )
    {
      const SinkScript now = script();
      {
        const QMutexLocker lock( &mMutex );
        mCommands.append( line );
      }
      const QByteArray verb = line.left( 4 ).toUpper();
      if ( talk.loginStep > 0 )
        login( socket, talk, line );
      else if ( verb == "EHLO" )
      {
        socket->write( "250-sink\r\n" );
        if ( !now.startTls.isEmpty() && !socket->isEncrypted() )
          socket->write( "250-STARTTLS\r\n" );
        if ( now.offersLogin )
          socket->write( "250-AUTH LOGIN\r\n" );
        say( socket, "250 8BITMIME" );
      }
      else if ( verb == "STAR" )
        startTls( socket, now );
      else if ( verb == "AUTH" )
      {
        talk.loginStep = 1;
        say( socket, "334 VXNlcm5hbWU6" );
      }
      else if ( verb == "MAIL" )
      {
        talk.mail = SunkMail();
        talk.mail.encrypted = socket->isEncrypted();
        talk.mail.from = address( line );
        say( socket, now.from );
      }
      else if ( verb == "RCPT" )
      {
        talk.mail.recipients.append( address( line ) );
        say( socket, now.recipients.value( address( line ), "250 recipient ok" ) );
      }
      else if ( verb == "DATA" )
      {
        talk.inData = now.data.startsWith( '3' );
        say( socket, now.data );
      }
      else if ( verb == "QUIT" )
      {
        say( socket, "221 bye" );
        socket->disconnectFromHost();
      }
      else
        say( socket, verb == "HELO" || verb == "RSET" || verb == "NOOP" ? "250 ok" : "502 not here" );
    }

    void login( QSslSocket *socket, Talk &talk, const QByteArray &line )
    {
      if ( talk.loginStep == 1 )
      {
        talk.user = QByteArray::fromBase64( line );
        talk.loginStep = 2;
        say( socket, "334 UGFzc3dvcmQ6" );
        return;
      }
      talk.loginStep = 0;
      const bool right = talk.user == "desk" && QByteArray::fromBase64( line ) == "秘密 1";
      say( socket, right ? script().login : QByteArray( "535 5.7.8 wrong user or password" ) );
    }

    static void startTls( QSslSocket *socket, const SinkScript &now )
    {
      socket->setLocalCertificate( QSslCertificate( now.startTls ) );
      socket->setPrivateKey( QSslKey( now.startTls, QSsl::Rsa ) );
      say( socket, "220 begin" );
      socket->flush();
      socket->startServerEncryption();
    }

    static QByteArray address( const QByteArray &line ) { return line.mid( line.indexOf( '<' ) + 1 ).split( '>' ).first(); }

    mutable QMutex mMutex;
    QMutex mReady;
    QWaitCondition mStarted;
    SinkScript mScript;
    QList<SunkMail> mMails;
    QList<QByteArray> mCommands;
    int mEnds = 0; //!< of this thread only
    quint16 mPort = 0;
};

} // namespace jinguan::test

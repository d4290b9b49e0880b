#include "notify/SmtpClient.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstring>

#include <curl/curl.h>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SmtpClient )
};

constexpr long sConnectSeconds = 20;
constexpr int sFirstPermanent = 500;

/** libcurl begins once for the process, before any handle. */
bool beginCurl()
{
  static const bool sBegun = curl_global_init( CURL_GLOBAL_DEFAULT ) == CURLE_OK;
  return sBegun;
}

struct Upload
{
    QByteArray message;
    qsizetype at = 0;
};

size_t readUpload( char *buffer, size_t size, size_t count, void *data )
{
  auto *upload = static_cast<Upload *>( data );
  const qsizetype length = std::min<qsizetype>( static_cast<qsizetype>( size * count ), upload->message.size() - upload->at );
  std::memcpy( buffer, upload->message.constData() + upload->at, static_cast<size_t>( length ) );
  upload->at += length;
  return static_cast<size_t>( length );
}

int watchProgress( void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t )
{
  return static_cast<Progress *>( data )->isCancelled() ? 1 : 0;
}

/** What the server said last before the good-bye: libcurl's own message leaves it out. */
struct LastAnswer
{
    QByteArray line;
    bool isOver = false;
};

int keepAnswer( CURL *, curl_infotype type, char *data, size_t size, void *target )
{
  auto *answer = static_cast<LastAnswer *>( target );
  const QByteArray line = QByteArray( data, static_cast<qsizetype>( size ) ).trimmed();
  if ( type == CURLINFO_HEADER_OUT && line.startsWith( "QUIT" ) )
    answer->isOver = true;
  else if ( type == CURLINFO_HEADER_IN && !line.isEmpty() && !answer->isOver )
    answer->line = line;
  return 0;
}

bool isOfSettings( CURLcode code )
{
  return code == CURLE_LOGIN_DENIED || code == CURLE_USE_SSL_FAILED || code == CURLE_PEER_FAILED_VERIFICATION
    || code == CURLE_SSL_CACERT_BADFILE || code == CURLE_SSL_CONNECT_ERROR || code == CURLE_UNSUPPORTED_PROTOCOL
    || code == CURLE_URL_MALFORMAT;
}
} // namespace

struct SmtpClient::Handle
{
    Handle() : curl( beginCurl() ? curl_easy_init() : nullptr ) {}
    ~Handle()
    {
      if ( curl )
        curl_easy_cleanup( curl );
    }
    CURL *curl;
};

SmtpClient::SmtpClient( const MailServer &server, int timeoutSeconds )
  : mServer( server ), mTimeout( timeoutSeconds ), mHandle( std::make_unique<Handle>() )
{}

SmtpClient::~SmtpClient() = default;

namespace
{
/** What libcurl needs to know of server and sender; it copies the texts. */
void setServer( CURL *curl, const MailServer &server, int timeout )
{
  QUrl url;
  url.setScheme( server.security == MailSecurity::Tls ? QStringLiteral( "smtps" ) : QStringLiteral( "smtp" ) );
  url.setHost( server.host.trimmed() );
  url.setPort( server.port );
  curl_easy_setopt( curl, CURLOPT_URL, url.toEncoded().constData() );
  curl_easy_setopt( curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps" );
  curl_easy_setopt( curl, CURLOPT_USE_SSL, static_cast<long>( server.security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL ) );
  if ( !server.certificates.isEmpty() )
    curl_easy_setopt( curl, CURLOPT_CAINFO, server.certificates.toLocal8Bit().constData() );
  if ( !server.user.isEmpty() )
  {
    curl_easy_setopt( curl, CURLOPT_USERNAME, server.user.toUtf8().constData() );
    curl_easy_setopt( curl, CURLOPT_PASSWORD, server.password.toUtf8().constData() );
  }
  curl_easy_setopt( curl, CURLOPT_MAIL_FROM, QByteArray( '<' + server.senderAddress.toLatin1() + '>' ).constData() );
  curl_easy_setopt( curl, CURLOPT_NOSIGNAL, 1L );
  curl_easy_setopt( curl, CURLOPT_CONNECTTIMEOUT, std::min<long>( sConnectSeconds, timeout ) );
  curl_easy_setopt( curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>( timeout ) );
  curl_easy_setopt( curl, CURLOPT_TIMEOUT, 2L * timeout );
}
} // namespace

SmtpVerdict SmtpClient::send( const QString &recipient, const QByteArray &message, Progress &progress )
{
  CURL *curl = mHandle->curl;
  if ( !curl )
    return { SmtpVerdict::Kind::Settings, Text::tr( "The library for mail does not start." ), false };
  curl_easy_reset( curl ); // options; the connection stays
  setServer( curl, mServer, mTimeout );
  Upload upload { message, 0 };
  LastAnswer answer;
  std::array<char, CURL_ERROR_SIZE> detail {};
  const std::unique_ptr<curl_slist, decltype( &curl_slist_free_all )> recipients(
    curl_slist_append( nullptr, QByteArray( '<' + recipient.toLatin1() + '>' ).constData() ), curl_slist_free_all );
  curl_easy_setopt( curl, CURLOPT_MAIL_RCPT, recipients.get() );
  curl_easy_setopt( curl, CURLOPT_UPLOAD, 1L );
  curl_easy_setopt( curl, CURLOPT_READFUNCTION, readUpload );
  curl_easy_setopt( curl, CURLOPT_READDATA, &upload );
  curl_easy_setopt( curl, CURLOPT_ERRORBUFFER, detail.data() );
  curl_easy_setopt( curl, CURLOPT_NOPROGRESS, 0L );
  curl_easy_setopt( curl, CURLOPT_XFERINFOFUNCTION, watchProgress );
  curl_easy_setopt( curl, CURLOPT_XFERINFODATA, &progress );
  curl_easy_setopt( curl, CURLOPT_VERBOSE, 1L );
  curl_easy_setopt( curl, CURLOPT_DEBUGFUNCTION, keepAnswer );
  curl_easy_setopt( curl, CURLOPT_DEBUGDATA, &answer );

  const CURLcode code = curl_easy_perform( curl );
  if ( code == CURLE_OK )
    return { SmtpVerdict::Kind::Sent, {}, true };
  const QString said = QString::fromUtf8( answer.line ).simplified().left( 300 );
  const QString what = detail[0] != '\0' ? QString::fromUtf8( detail.data() ) : QString::fromUtf8( curl_easy_strerror( code ) );
  SmtpVerdict verdict;
  verdict.reached = !said.isEmpty();
  verdict.reason = said.isEmpty() ? what : Text::tr( "%1 (the server said: %2)" ).arg( what, said );
  if ( code == CURLE_ABORTED_BY_CALLBACK )
    verdict.reason = Text::tr( "cancelled" );
  else if ( isOfSettings( code ) )
    verdict.kind = SmtpVerdict::Kind::Settings;
  else if ( said.left( 3 ).toInt() >= sFirstPermanent && code != CURLE_COULDNT_CONNECT && code != CURLE_OPERATION_TIMEDOUT )
    verdict.kind = SmtpVerdict::Kind::Never;
  return verdict;
}

} // namespace jinguan

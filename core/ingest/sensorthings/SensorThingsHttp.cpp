#include "ingest/sensorthings/SensorThingsHttp.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SensorThingsHttp )
};

constexpr int sWatchMs = 100;
constexpr int sRedirects = 5;
constexpr int sQuotedBody = 200;

/** Milliseconds of a Retry-After header: seconds, or a date; -1 without one. */
int retryAfter( const QByteArray &header )
{
  if ( header.isEmpty() )
    return -1;
  bool ok = false;
  const qint64 seconds = header.trimmed().toLongLong( &ok );
  if ( ok && seconds >= 0 )
    return static_cast<int>( std::min<qint64>( seconds, 86400 ) * 1000 );
  const QDateTime at = QDateTime::fromString( QString::fromLatin1( header.trimmed() ), Qt::RFC2822Date );
  return at.isValid() ? static_cast<int>( std::clamp<qint64>( QDateTime::currentDateTimeUtc().msecsTo( at ), 0, 86400000 ) ) : -1;
}

bool isPassing( int status )
{
  return status == 408 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

bool isPassing( QNetworkReply::NetworkError error )
{
  switch ( error )
  {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // Qt's own word for the time-out of a transfer
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownNetworkError:
      return true;
    default:
      return false;
  }
}

QString remedyOf( int status )
{
  if ( status == 401 || status == 403 )
    return Text::tr( "Ask the operator of the service for access from this computer." );
  if ( status == 404 )
    return Text::tr( "The address ends with the version of the service, like https://…/v1.1." );
  return {};
}
} // namespace

SensorThingsHttp::SensorThingsHttp( const SensorThingsLimits &limits )
  : mLimits( limits ), mManager( std::make_unique<QNetworkAccessManager>() )
{
  mManager->setRedirectPolicy( QNetworkRequest::NoLessSafeRedirectPolicy );
}

SensorThingsHttp::~SensorThingsHttp() = default;

SensorThingsHttp::Answer SensorThingsHttp::ask( const QUrl &url, Progress &progress )
{
  QNetworkRequest request( url );
  request.setRawHeader( "Accept", "application/json" );
  request.setMaximumRedirectsAllowed( sRedirects );
  request.setTransferTimeout( mLimits.silenceMs );
  const std::unique_ptr<QNetworkReply> reply( mManager->get( request ) );
  Answer answer;
  QElapsedTimer clock;
  clock.start();
  QEventLoop loop;
  QTimer watch;
  bool tooLong = false;
  bool tooSlow = false;
  const auto read = [&] {
    answer.body += reply->readAll();
    if ( answer.body.size() > mLimits.answerBytes )
    {
      tooLong = true;
      reply->abort();
    }
  };
  QObject::connect( reply.get(), &QNetworkReply::readyRead, &loop, read );
  QObject::connect( reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit );
  QObject::connect( &watch, &QTimer::timeout, &loop, [&] {
    tooSlow = clock.elapsed() > mLimits.answerMs;
    mCancelled = mCancelled || progress.isCancelled();
    if ( tooSlow || mCancelled )
      reply->abort();
  } );
  watch.start( sWatchMs );
  if ( !reply->isFinished() )
    loop.exec();
  if ( !tooLong && reply->isOpen() )
    read();
  mAnsweredBy = reply->url();

  const int status = reply->attribute( QNetworkRequest::HttpStatusCodeAttribute ).toInt();
  if ( mCancelled )
    answer.failure = Text::tr( "The request was cancelled." );
  else if ( tooLong )
    answer = { {}, Text::tr( "The answer is longer than %1 MB." ).arg( mLimits.answerBytes >> 20 ),
      Text::tr( "Ask for smaller pages in the mapping (page)." ), false, -1 };
  else if ( tooSlow )
    answer = { {}, Text::tr( "The answer was not there after %1 s." ).arg( mLimits.answerMs / 1000 ), {}, true, -1 };
  else if ( status >= 400 )
    answer = { {},
      Text::tr( "The service answered %1 %2: %3" )
        .arg( status )
        .arg( reply->attribute( QNetworkRequest::HttpReasonPhraseAttribute ).toString(),
          QString::fromUtf8( answer.body.left( sQuotedBody ) ).simplified() ),
      remedyOf( status ), isPassing( status ), retryAfter( reply->rawHeader( "Retry-After" ) ) };
  else if ( reply->error() != QNetworkReply::NoError )
    answer = { {}, Text::tr( "The service did not answer: %1" ).arg( reply->errorString() ), {}, isPassing( reply->error() ), -1 };
  else if ( status != 200 )
    answer = { {}, Text::tr( "The service answered %1, which is no data." ).arg( status ), {}, false, -1 };
  return answer;
}

bool SensorThingsHttp::pause( int milliseconds, Progress &progress ) const
{
  QEventLoop loop;
  QTimer watch;
  QElapsedTimer clock;
  clock.start();
  QObject::connect( &watch, &QTimer::timeout, &loop, [&] {
    if ( progress.isCancelled() || clock.elapsed() >= milliseconds )
      loop.quit();
  } );
  watch.start( std::min( sWatchMs, std::max( 1, milliseconds ) ) );
  loop.exec();
  return !progress.isCancelled();
}

Result<QByteArray> SensorThingsHttp::get( const QUrl &url, Progress &progress )
{
  if ( !url.isValid() || ( url.scheme() != QLatin1String( "http" ) && url.scheme() != QLatin1String( "https" ) ) || url.host().isEmpty() )
    return Error { Text::tr( "“%1” is no address of a service." ).arg( url.toDisplayString() ),
      Text::tr( "Write it like https://example.org/FROST-Server/v1.1." ), {}, 0 };
  mCancelled = false;
  int wait = mLimits.backoffMs;
  for ( int attempt = 1;; ++attempt )
  {
    Answer answer = ask( url, progress );
    if ( answer.failure.isEmpty() )
      return answer.body;
    const int pauseMs = answer.waitMs >= 0 ? answer.waitMs : wait;
    if ( mCancelled || !answer.again || attempt >= mLimits.attempts || pauseMs > mLimits.longestWaitMs )
      return Error { answer.failure, answer.remedy, url.toDisplayString( QUrl::RemoveQuery ), 0 };
    if ( !pause( pauseMs, progress ) )
    {
      mCancelled = true;
      return Error { Text::tr( "The request was cancelled." ), {}, url.toDisplayString( QUrl::RemoveQuery ), 0 };
    }
    wait *= 2;
  }
}

} // namespace jinguan

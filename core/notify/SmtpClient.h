#pragma once

#include "base/Progress.h"
#include "notify/MailSettings.h"

#include <memory>

namespace jinguan
{

/** What became of handing one mail to the server. */
struct SmtpVerdict
{
    enum class Kind
    {
      Sent,
      Later,   //!< the server or the way to it is not well, or it asked to come again (4xx)
      Never,   //!< the server refused this mail for good (5xx)
      Settings //!< the login or the certificate is refused: no mail will go before somebody mends that
    };
    Kind kind = Kind::Later;
    QString reason;       //!< translated, with the server's own words
    bool reached = false; //!< the server itself answered
};

/**
 * Hands mail to a server by SMTP (libcurl); keeps the connection between mails. Blocks: for worker threads and commands.
 *
 * STARTTLS and TLS are demanded, never just tried; certificates are checked. One recipient a mail.
 */
class SmtpClient
{
  public:
    explicit SmtpClient( const MailServer &server, int timeoutSeconds = 60 );
    ~SmtpClient();

    /** \a message is whole, with CRLF. \a progress is asked whether to stop. */
    SmtpVerdict send( const QString &recipient, const QByteArray &message, Progress &progress );

  private:
    struct Handle;
    MailServer mServer;
    int mTimeout;
    std::unique_ptr<Handle> mHandle;
};

} // namespace jinguan

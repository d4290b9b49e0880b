#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QList>
#include <QStringList>

namespace jinguan
{

/** How the way to the mail server is protected. */
enum class MailSecurity
{
  None,
  StartTls, //!< begins in the clear and refuses to go on without TLS
  Tls
};

QString mailSecurityId( MailSecurity security ); //!< `none`, `starttls`, `tls`

/** The server that takes our mail. */
struct MailServer
{
    QString host;
    quint16 port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString user; //!< empty: no login
    QString password;
    QString senderAddress;
    QString senderName;
    QString certificates; //!< PEM file of authorities to trust; empty: those of the system

    bool operator==( const MailServer &other ) const = default;
};

/** Who is told of what; empty lists mean all. */
struct MailRecipient
{
    QString address;
    QString name;
    QStringList units;     //!< codes of responsible units
    QStringList elements;  //!< element ids
    QStringList rules;     //!< WarningRule::id
    int leastSeverity = 2; //!< 1 notice … 4 grave
    bool enabled = true;

    bool operator==( const MailRecipient &other ) const = default;
};

/**
 * Mail about warnings: server, recipients, pace. Belongs to the desk that sends, not to the workspace, which is copied and carried about.
 *
 * Kept in a file of its own that only its owner may read (0600), the password as it is: the program has to log in while nobody is there to type it, so whoever
 * can read the file of the user could read any key beside it as well.
 */
struct MailSettings
{
    bool enabled = false;
    UtcSeconds since = 0; //!< incidents opened earlier are told to nobody; set when mail is turned on
    MailServer server;
    QList<MailRecipient> recipients;
    int digestMinutes = 10;                                  //!< incidents within this time share a mail
    int mailsPerHour = 6;                                    //!< to one person; what is more waits and is told together
    int atOnceSeverity = 4;                                  //!< this grave ones do not wait for the digest; 5: none
    int oldestHours = 72;                                    //!< incidents that opened longer ago (late data) are not told
    QString placeLink = QStringLiteral( "geo:{lat},{lon}" ); //!< how a place is linked to; `{lat}`, `{lon}`, `{name}`, `{code}`

    /** From \a path; nothing there is no error. A file that others may read is closed to them. */
    static Result<MailSettings> read( const QString &path );
    Result<void> write( const QString &path ) const;
    /** What keeps mail from being sent. */
    Result<void> check() const;

    bool operator==( const MailSettings &other ) const = default;
};

/** True when \a text can be an address of SMTP: ASCII, one `@`, no blanks or brackets. */
bool isMailAddress( const QString &text );

} // namespace jinguan

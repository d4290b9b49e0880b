#pragma once

#include "notify/MailSettings.h"
#include "store/MailStore.h"

#include <QByteArray>

namespace jinguan
{

/** The texts of mail as they go over the wire. */
class MimeMessage
{
  public:
    /** The whole message, lines ended by CRLF: headers by RFC 5322 and 2047, text in UTF-8 as base64 by RFC 2045. */
    static QByteArray of( const OutgoingMail &mail, const MailServer &server );

    /** A header line, folded; words that are not ASCII become encoded words of at most 75 characters, never split within a character. */
    static QByteArray header( const QByteArray &name, const QString &text );
    /** `"Name" <address>`, with the name encoded where needed. */
    static QByteArray mailbox( const QByteArray &name, const QString &who, const QString &address );
    /** Date of RFC 5322 in the display zone. */
    static QByteArray date( UtcSeconds at );
    /** A new id that no other message has. */
    static QString newMessageId( const QString &senderAddress );
};

} // namespace jinguan

#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QList>
#include <QString>

namespace jinguan
{

/** Where a mail stands. */
enum class MailState
{
  Waiting, //!< to be sent at `due`
  Sent,
  Failed //!< refused for good, or given up
};

QString mailStateId( MailState state ); //!< `waiting`, `sent`, `failed`

/** A mail to one person. */
struct OutgoingMail
{
    qint64 id = 0;
    QString messageId; //!< the same at every attempt, so that a second copy can be recognised
    QString recipient; //!< address
    QString subject;
    QString body; //!< plain text, lines end with \n
    UtcSeconds created = 0;
    MailState state = MailState::Waiting;
    UtcSeconds due = 0;
    int attempts = 0;
    UtcSeconds sent = 0;
    QString lastError;
};

/** That somebody is to be told of an incident. */
struct MailNotice
{
    qint64 incident = 0;
    QString recipient;
    UtcSeconds noted = 0;
};

/**
 * The outbox: mail that waits and mail that went out, and who is told of which incident. Survives a restart; several processes may work on it.
 * Same rules of threads and durability as ReadingStore.
 */
class MailStore
{
  public:
    virtual ~MailStore() = default;

    /** Notes what was not noted before; returns how many were new. */
    virtual Result<int> note( const QList<MailNotice> &notices ) = 0;
    /** Notices that are in no mail yet, oldest first. */
    virtual Result<QList<MailNotice>> waitingNotices() const = 0;
    /** Puts \a mail into the outbox and its notices into the mail, in one transaction; 0 when another process was faster. */
    virtual Result<qint64> queue( const OutgoingMail &mail, const QList<MailNotice> &notices ) = 0;
    /** The incident was over before anybody was told. */
    virtual Result<void> drop( const QList<MailNotice> &notices ) = 0;
    /** Mails queued for \a recipient at or after \a since. */
    virtual Result<int> countSince( const QString &recipient, UtcSeconds since ) const = 0;

    /** The next mail that is due, reserved for the caller until \a claimUntil; id 0 when there is none. */
    virtual Result<OutgoingMail> claim( UtcSeconds now, UtcSeconds claimUntil ) = 0;
    /** Stores state, due, attempts, sent and last error of a claimed mail, and gives it back. */
    virtual Result<void> settle( const OutgoingMail &mail ) = 0;
    /** Lets failed mails be sent again; returns how many. */
    virtual Result<int> revive( UtcSeconds now ) = 0;
    virtual Result<QList<OutgoingMail>> mails( int newest = 200 ) const = 0; //!< newest first
};

} // namespace jinguan

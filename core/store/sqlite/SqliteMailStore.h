#pragma once

#include "store/MailStore.h"
#include "store/sqlite/SqliteDatabase.h"

namespace jinguan
{

/** The outbox in `readings.db`, over the connection of the reading store. */
class SqliteMailStore : public MailStore
{
  public:
    explicit SqliteMailStore( const SqliteDatabase &database ) : mDatabase( database ) {}

    Result<int> note( const QList<MailNotice> &notices ) override;
    Result<QList<MailNotice>> waitingNotices() const override;
    Result<qint64> queue( const OutgoingMail &mail, const QList<MailNotice> &notices ) override;
    Result<void> drop( const QList<MailNotice> &notices ) override;
    Result<int> countSince( const QString &recipient, UtcSeconds since ) const override;
    Result<OutgoingMail> claim( UtcSeconds now, UtcSeconds claimUntil ) override;
    Result<void> settle( const OutgoingMail &mail ) override;
    Result<int> revive( UtcSeconds now ) override;
    Result<QList<OutgoingMail>> mails( int newest ) const override;

  private:
    /** Puts waiting notices into \a mail; returns how many were still waiting. */
    Result<int> assign( const QList<MailNotice> &notices, qint64 mail );

    const SqliteDatabase &mDatabase;
};

} // namespace jinguan

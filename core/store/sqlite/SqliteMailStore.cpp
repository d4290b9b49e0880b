#include "store/sqlite/SqliteMailStore.h"

namespace jinguan
{

namespace
{
const QByteArray sColumns = "id, message_id, recipient, subject, body, created, state, due, attempts, sent, last_error";

MailState stateFromId( const QString &id )
{
  return id == QLatin1String( "sent" ) ? MailState::Sent : id == QLatin1String( "failed" ) ? MailState::Failed : MailState::Waiting;
}

OutgoingMail mailOf( const SqliteStatement &row )
{
  OutgoingMail mail;
  mail.id = row.integer( 0 );
  mail.messageId = row.text( 1 );
  mail.recipient = row.text( 2 );
  mail.subject = row.text( 3 );
  mail.body = row.text( 4 );
  mail.created = row.integer( 5 );
  mail.state = stateFromId( row.text( 6 ) );
  mail.due = row.integer( 7 );
  mail.attempts = static_cast<int>( row.integer( 8 ) );
  mail.sent = row.integer( 9 );
  mail.lastError = row.text( 10 );
  return mail;
}
} // namespace

QString mailStateId( MailState state )
{
  return state == MailState::Sent ? QStringLiteral( "sent" )
    : state == MailState::Failed  ? QStringLiteral( "failed" )
                                  : QStringLiteral( "waiting" );
}

Result<int> SqliteMailStore::note( const QList<MailNotice> &notices )
{
  if ( notices.isEmpty() )
    return 0;
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun.error();
  Result<SqliteStatement> insert = mDatabase.prepare( "INSERT OR IGNORE INTO mail_notice (incident, recipient, noted) VALUES (?, ?, ?)" );
  if ( !insert )
    return insert.error();
  int added = 0;
  for ( const MailNotice &notice : notices )
  {
    if ( const Result<void> noted = insert->with( notice.incident, notice.recipient, notice.noted ).run(); !noted )
      return noted.error();
    added += mDatabase.changes();
  }
  if ( const Result<void> committed = transaction.commit(); !committed )
    return committed.error();
  return added;
}

Result<QList<MailNotice>> SqliteMailStore::waitingNotices() const
{
  Result<SqliteStatement> select =
    mDatabase.prepare( "SELECT incident, recipient, noted FROM mail_notice WHERE mail = 0 ORDER BY noted, incident" );
  if ( !select )
    return select.error();
  QList<MailNotice> notices;
  while ( select->step() )
    notices.append( { select->integer( 0 ), select->text( 1 ), select->integer( 2 ) } );
  if ( !select->ok() )
    return select->outcome().error();
  return notices;
}

Result<int> SqliteMailStore::assign( const QList<MailNotice> &notices, qint64 mail )
{
  Result<SqliteStatement> update = mDatabase.prepare( "UPDATE mail_notice SET mail = ? WHERE incident = ? AND recipient = ? AND mail = 0" );
  if ( !update )
    return update.error();
  int assigned = 0;
  for ( const MailNotice &notice : notices )
  {
    if ( const Result<void> done = update->with( mail, notice.incident, notice.recipient ).run(); !done )
      return done.error();
    assigned += mDatabase.changes();
  }
  return assigned;
}

Result<qint64> SqliteMailStore::queue( const OutgoingMail &mail, const QList<MailNotice> &notices )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun.error();
  Result<SqliteStatement> insert = mDatabase.prepare(
    "INSERT INTO mail (message_id, recipient, subject, body, created, state, due) VALUES (?, ?, ?, ?, ?, 'waiting', ?)" );
  if ( !insert )
    return insert.error();
  if ( const Result<void> written = insert->with( mail.messageId, mail.recipient, mail.subject, mail.body, mail.created, mail.due ).run();
       !written )
    return written.error();
  const qint64 id = mDatabase.lastInsertId();
  const Result<int> assigned = assign( notices, id );
  if ( !assigned )
    return assigned.error();
  if ( *assigned != notices.size() )
    return 0; // another process told some of it; the transaction is rolled back
  if ( const Result<void> committed = transaction.commit(); !committed )
    return committed.error();
  return id;
}

Result<void> SqliteMailStore::drop( const QList<MailNotice> &notices )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  if ( const Result<int> dropped = assign( notices, -1 ); !dropped )
    return dropped.error();
  return transaction.commit();
}

Result<int> SqliteMailStore::countSince( const QString &recipient, UtcSeconds since ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( "SELECT count(*) FROM mail WHERE recipient = ? AND created >= ?" );
  if ( !select )
    return select.error();
  if ( !select->with( recipient, since ).step() )
    return select->outcome().error();
  return static_cast<int>( select->integer( 0 ) );
}

Result<OutgoingMail> SqliteMailStore::claim( UtcSeconds now, UtcSeconds claimUntil )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun.error();
  Result<SqliteStatement> select = mDatabase.prepare(
    "SELECT " + sColumns + " FROM mail WHERE state = 'waiting' AND due <= ?1 AND claimed_until <= ?1 ORDER BY due, id LIMIT 1" );
  if ( !select )
    return select.error();
  if ( !select->with( now ).step() )
    return select->ok() ? Result<OutgoingMail>( OutgoingMail() ) : Result<OutgoingMail>( select->outcome().error() );
  const OutgoingMail mail = mailOf( *select );
  select->reset();
  Result<SqliteStatement> update = mDatabase.prepare( "UPDATE mail SET claimed_until = ?, attempts = attempts + 1 WHERE id = ?" );
  if ( !update )
    return update.error();
  if ( const Result<void> claimed = update->with( claimUntil, mail.id ).run(); !claimed )
    return claimed.error();
  if ( const Result<void> committed = transaction.commit(); !committed )
    return committed.error();
  OutgoingMail mine = mail;
  ++mine.attempts;
  return mine;
}

Result<void> SqliteMailStore::settle( const OutgoingMail &mail )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun;
  Result<SqliteStatement> update =
    mDatabase.prepare( "UPDATE mail SET state = ?, due = ?, attempts = ?, sent = ?, last_error = ?, claimed_until = 0 WHERE id = ?" );
  if ( !update )
    return update.error();
  update->with( mailStateId( mail.state ), mail.due, mail.attempts, mail.sent, mail.lastError, mail.id );
  if ( const Result<void> settled = update->run(); !settled )
    return settled;
  return transaction.commit();
}

Result<int> SqliteMailStore::revive( UtcSeconds now )
{
  SqliteTransaction transaction( mDatabase );
  if ( const Result<void> begun = transaction.begin(); !begun )
    return begun.error();
  Result<SqliteStatement> update = mDatabase.prepare( "UPDATE mail SET state = 'waiting', due = ?, attempts = 0 WHERE state = 'failed'" );
  if ( !update )
    return update.error();
  if ( const Result<void> revived = update->with( now ).run(); !revived )
    return revived.error();
  const int count = mDatabase.changes();
  if ( const Result<void> committed = transaction.commit(); !committed )
    return committed.error();
  return count;
}

Result<QList<OutgoingMail>> SqliteMailStore::mails( int newest ) const
{
  Result<SqliteStatement> select = mDatabase.prepare( "SELECT " + sColumns + " FROM mail ORDER BY id DESC LIMIT ?" );
  if ( !select )
    return select.error();
  select->bind( 1, newest );
  QList<OutgoingMail> mails;
  while ( select->step() )
    mails.append( mailOf( *select ) );
  if ( !select->ok() )
    return select->outcome().error();
  return mails;
}

} // namespace jinguan

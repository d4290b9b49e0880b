#include "notify/MailDesk.h"

#include "notify/MimeMessage.h"
#include "notify/SmtpClient.h"

#include <algorithm>
#include <array>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::MailDesk )
};

constexpr qint64 sClaim = 600; //!< seconds a mail is reserved for the process that sends it
constexpr qint64 sGiveUp = qint64( 3 ) * 86400;
constexpr int sHour = 3600;
} // namespace

MailDesk::MailDesk( const MailSettings &settings, const WarningRules &rules, const Catalogue &catalogue, const Evaluator &evaluator,
  const Responsibility &responsibility, const QList<Station> &stations )
  : mSettings( settings ), mRules( rules ), mCatalogue( catalogue ), mEvaluator( evaluator ), mResponsibility( responsibility )
{
  for ( const Station &station : stations )
    mStations.insert( station.code, station );
}

bool MailDesk::concerns( const MailRecipient &recipient, const Incident &incident )
{
  const auto fits = []( const QStringList &wanted, const QString &value ) { return wanted.isEmpty() || wanted.contains( value ); };
  return recipient.enabled && incident.severity >= recipient.leastSeverity && fits( recipient.units, incident.unit )
    && fits( recipient.elements, incident.element ) && fits( recipient.rules, incident.rule );
}

qint64 MailDesk::backoff( int attempts )
{
  static constexpr std::array<qint64, 7> sPauses { 60, 120, 300, 900, 1800, 3600, 7200 };
  return sPauses[static_cast<size_t>( std::clamp( attempts - 1, 0, static_cast<int>( sPauses.size() ) - 1 ) )];
}

Result<int> MailDesk::collect( const IncidentStore &incidents, MailStore &mails, UtcSeconds now ) const
{
  const UtcSeconds oldest = std::max( mSettings.since, now - qint64( mSettings.oldestHours ) * sHour );
  IncidentQuery query;
  query.openOnly = true;
  const Result<QList<Incident>> open = incidents.incidents( query );
  if ( !open )
    return open.error();
  QList<MailNotice> notices;
  for ( const Incident &incident : *open )
  {
    if ( incident.isDemo || incident.opened < oldest )
      continue;
    for ( const MailRecipient &recipient : mSettings.recipients )
    {
      if ( concerns( recipient, incident ) )
        notices.append( { incident.id, recipient.address, now } );
    }
  }
  return mails.note( notices );
}

Result<int> MailDesk::composeFor(
  const MailRecipient &recipient, const QList<MailNotice> &notices, const IncidentStore &incidents, MailStore &mails, UtcSeconds now ) const
{
  QList<MailNotice> told;
  QList<MailNotice> over;
  QList<Incident> present;
  bool atOnce = false;
  UtcSeconds first = now;
  for ( const MailNotice &notice : notices )
  {
    const Result<Incident> incident = incidents.incident( notice.incident );
    if ( !incident )
      return incident.error();
    if ( incident->state == IncidentState::Closed )
    {
      over.append( notice );
      continue;
    }
    told.append( notice );
    present.append( *incident );
    atOnce = atOnce || incident->severity >= mSettings.atOnceSeverity;
    first = std::min( first, notice.noted );
  }
  if ( !over.isEmpty() )
  {
    if ( const Result<void> dropped = mails.drop( over ); !dropped )
      return dropped.error();
  }
  if ( present.isEmpty() || ( !atOnce && now - first < qint64( mSettings.digestMinutes ) * 60 ) )
    return 0;
  const Result<int> lately = mails.countSince( recipient.address, now - sHour + 1 );
  if ( !lately )
    return lately.error();
  if ( *lately >= mSettings.mailsPerHour )
    return 0; // a flood: the rest is told together when the hour has room again
  const Result<qint64> queued = mails.queue( mailOf( recipient.address, present, now ), told );
  return queued ? Result<int>( *queued > 0 ? 1 : 0 ) : Result<int>( queued.error() );
}

Result<int> MailDesk::compose( const IncidentStore &incidents, MailStore &mails, UtcSeconds now ) const
{
  const Result<QList<MailNotice>> waiting = mails.waitingNotices();
  if ( !waiting )
    return waiting.error();
  QMap<QString, QList<MailNotice>> byAddress;
  for ( const MailNotice &notice : *waiting )
    byAddress[notice.recipient].append( notice );
  int queued = 0;
  for ( auto it = byAddress.begin(); it != byAddress.end(); ++it )
  {
    const auto known = std::find_if( mSettings.recipients.cbegin(), mSettings.recipients.cend(),
      [&it]( const MailRecipient &recipient ) { return recipient.address == it.key() && recipient.enabled; } );
    if ( known == mSettings.recipients.cend() ) // is told no more
    {
      if ( const Result<void> dropped = mails.drop( *it ); !dropped )
        return dropped.error();
      continue;
    }
    const Result<int> made = composeFor( *known, *it, incidents, mails, now );
    if ( !made )
      return made;
    queued += *made;
  }
  return queued;
}

Result<MailSummary> MailDesk::send( MailStore &mails, UtcSeconds now, Progress &progress ) const
{
  MailSummary summary;
  SmtpClient client( mSettings.server );
  while ( !progress.isCancelled() )
  {
    const Result<OutgoingMail> claimed = mails.claim( now, now + sClaim );
    if ( !claimed )
      return claimed.error();
    if ( claimed->id == 0 )
      break;
    OutgoingMail mail = *claimed;
    const SmtpVerdict verdict = client.send( mail.recipient, MimeMessage::of( mail, mSettings.server ), progress );
    mail.lastError = verdict.reason;
    if ( verdict.kind == SmtpVerdict::Kind::Sent )
    {
      mail.state = MailState::Sent;
      mail.sent = now;
    }
    else if ( verdict.kind == SmtpVerdict::Kind::Never || now - mail.created > sGiveUp )
      mail.state = MailState::Failed;
    else
      mail.due = now + backoff( mail.attempts );
    if ( const Result<void> settled = mails.settle( mail ); !settled )
      return settled.error();
    summary.sent += mail.state == MailState::Sent;
    summary.failed += mail.state == MailState::Failed;
    summary.later += mail.state == MailState::Waiting;
    if ( mail.state != MailState::Sent )
      summary.lastError = QStringLiteral( "%1: %2" ).arg( mail.recipient, verdict.reason );
    if ( verdict.kind == SmtpVerdict::Kind::Settings || ( verdict.kind == SmtpVerdict::Kind::Later && !verdict.reached ) )
      break; // the others would fare no better
  }
  return summary;
}

Result<MailSummary> MailDesk::run( const IncidentStore &incidents, MailStore &mails, UtcSeconds now, Progress &progress ) const
{
  if ( const Result<void> checked = mSettings.check(); !checked )
    return checked.error();
  const Result<int> noted = collect( incidents, mails, now );
  if ( !noted )
    return noted.error();
  const Result<int> queued = compose( incidents, mails, now );
  if ( !queued )
    return queued.error();
  Result<MailSummary> summary = send( mails, now, progress );
  if ( summary )
  {
    summary->noted = *noted;
    summary->queued = *queued;
  }
  return summary;
}

} // namespace jinguan

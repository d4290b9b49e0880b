#pragma once

#include "base/Progress.h"
#include "monitoring/Responsibility.h"
#include "notify/MailSettings.h"
#include "store/MailStore.h"
#include "warning/IncidentDesk.h"

#include <QHash>

namespace jinguan
{

/** What a flush of the outbox did. */
struct MailSummary
{
    int noted = 0;  //!< incidents × people that are new
    int queued = 0; //!< mails made of them
    int sent = 0;
    int later = 0;  //!< are tried again
    int failed = 0; //!< refused for good, or given up
    QString lastError;
};

/**
 * Who is told of what when: notes incidents for people, makes digests of them, sends what is due and tries again what could not be sent.
 *
 * Each step is stored before the next, so that a restart goes on where it ended: an incident is noted for a person once for ever, a mail is sent under one message id.
 * Incidents that rest on invented readings are told to nobody. Holds references only; run it in the thread that owns the stores.
 */
class MailDesk
{
  public:
    MailDesk( const MailSettings &settings, const WarningRules &rules, const Catalogue &catalogue, const Evaluator &evaluator,
      const Responsibility &responsibility, const QList<Station> &stations );

    /** Notes, composes and sends. */
    Result<MailSummary> run( const IncidentStore &incidents, MailStore &mails, UtcSeconds now, Progress &progress ) const;

    /** Notes the incidents people are to be told of; returns how many notices are new. */
    Result<int> collect( const IncidentStore &incidents, MailStore &mails, UtcSeconds now ) const;
    /** Puts digests that are due into the outbox; returns how many. */
    Result<int> compose( const IncidentStore &incidents, MailStore &mails, UtcSeconds now ) const;
    /** Sends what is due. */
    Result<MailSummary> send( MailStore &mails, UtcSeconds now, Progress &progress ) const;

    /** Whether \a recipient wants to hear of \a incident. */
    static bool concerns( const MailRecipient &recipient, const Incident &incident );
    /** Seconds until the next attempt after \a attempts that failed. */
    static qint64 backoff( int attempts );
    /** The digest of \a incidents, the gravest first. */
    OutgoingMail mailOf( const QString &recipient, QList<Incident> incidents, UtcSeconds now ) const;
    /** A mail that tells nothing but that mail works. */
    static OutgoingMail trial( const QString &recipient, const MailServer &server, UtcSeconds now );

  private:
    QString incidentLines( const Incident &incident ) const;
    QString standardText( const Incident &incident ) const;
    QString placeText( const Station &station ) const;
    Result<int> composeFor( const MailRecipient &recipient, const QList<MailNotice> &notices, const IncidentStore &incidents,
      MailStore &mails, UtcSeconds now ) const;

    const MailSettings &mSettings;
    const WarningRules &mRules;
    const Catalogue &mCatalogue;
    const Evaluator &mEvaluator;
    const Responsibility &mResponsibility;
    QHash<QString, Station> mStations;
};

} // namespace jinguan

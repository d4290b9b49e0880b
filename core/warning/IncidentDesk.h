#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Evaluator.h"
#include "monitoring/WarningRule.h"
#include "store/IncidentStore.h"

namespace jinguan
{

/**
 * What people do with incidents: acknowledge, assign, note, close. Every step is written into the story with who and when.
 *
 * Closed incidents take notes only; closing one whose condition still lasts asks for a reason.
 */
class IncidentDesk
{
  public:
    /** \a user is recorded with every step. */
    IncidentDesk( IncidentStore &store, const QString &user ) : mStore( store ), mUser( user ) {}

    Result<Incident> acknowledge( qint64 id, const QString &note, UtcSeconds at );
    Result<Incident> assign( qint64 id, const QString &assignee, const QString &note, UtcSeconds at );
    Result<Incident> addNote( qint64 id, const QString &note, UtcSeconds at );
    Result<Incident> close( qint64 id, const QString &reason, UtcSeconds at );

  private:
    Result<Incident> openIncident( qint64 id ) const;

    IncidentStore &mStore;
    QString mUser;
};

/** How many warnings people have to bear, in the sense of alarm management (EEMUA 191, ISA 18.2). */
struct WarningLoad
{
    int opened = 0;
    double perTenMinutes = 0; //!< mean over the range
    int worstTenMinutes = 0;
    UtcSeconds worstAt = 0;
    double floodShare = 0; //!< share of the ten-minute slots with more than ten
    struct Chatter
    {
        QString rule;
        QString station;
        QString indicator;
        int opened = 0;
    };
    QList<Chatter> chattering; //!< rule and station that opened at least three times within a day, most first
};

/** Of the incidents opened in \a range. */
WarningLoad warningLoad( const QList<Incident> &incidents, const TimeRange &range );

/** What happened, as a line of the list: name of the rule, indicator, worst value with unit or grade by \a evaluator, threshold. */
QString incidentText( const Incident &incident, const WarningRules &rules, const Catalogue &catalogue, const Evaluator &evaluator );
/** A line of the story in words. */
QString incidentEventText( const IncidentEvent &event );
/** `notice`, `warning` … in the language of the interface. */
QString severityText( int severity );

} // namespace jinguan

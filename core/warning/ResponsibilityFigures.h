#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "monitoring/Station.h"
#include "store/IncidentStore.h"

#include <QCoreApplication>

namespace jinguan
{

/** The stations of one kind behind a clause. */
struct DutyKind
{
    QString kind; //!< StationKind::id
    int running = 0;
    int planned = 0;
    int suspended = 0;
};

/** A body with its part in a clause, both names. */
struct DutyBody
{
    QString id; //!< Body::id, or the code of a responsible unit where the plan says `districts`
    LocalText then;
    LocalText now;
    bool isConfirmed = true; //!< false: the successor is to be confirmed
    /** `市环保局（现市生态环境局）`: the name of the plan, and the present one where it differs. */
    QString text( Language language ) const;
};

/** A clause of the plan: who answers for it, and what stands behind it. */
struct DutyRow
{
    QString clause; //!< Clause::id
    QString number;
    LocalText title;
    LocalText summary;
    QStringList elements;
    QList<DutyBody> lead;
    QList<DutyBody> cooperating;
    QList<DutyBody> byOwnDuty; //!< each by its own duties, nobody leading
    QList<DutyBody> members;   //!< of the leading group
    QList<DutyKind> kinds;     //!< in the order of the catalogue, those with stations
    int running = 0;
    int planned = 0;
    int suspended = 0;
    int unitsServed = 0; //!< responsible units with a running station of the clause
    int units = 0;       //!< of so many
    QList<Incident> incidents; //!< open ones, the worst first
    bool isDemo = false; //!< a station or an incident behind it is invented

    bool hasStations() const { return !kinds.isEmpty(); }
    /** Part of \a body in the clause: `lead`, `cooperate`, `member`, `own_duty`, or empty. */
    QString roleOf( const QString &body ) const;
};

/** A body of the plan with the clauses that name it. */
struct DutyOfBody
{
    DutyBody body;
    QStringList leads;       //!< numbers of clauses with their titles, in the order of the plan
    QStringList cooperates;
    QString note; //!< what became of it
};

/**
 * The responsibility matrix of the plan with what stands behind each clause: stations by kind, units served, open incidents. Made for the window and the printed sheet alike.
 *
 * A station stands behind every clause that names its element, so that a station of air counts for 2.air and for the network as a whole; sums over clauses mean nothing.
 */
class ResponsibilityFigures
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ResponsibilityFigures )

  public:
    /** What is asked for; empty texts ask for nothing. */
    struct Question
    {
        QString unit;    //!< responsible unit: its stations and incidents only, and its government for `districts`
        QString body;    //!< clauses that name this body only
        QString element; //!< clauses that name this element, and its stations only
        QDate day;       //!< on which stations are looked at; null: the newest state
    };

    /** \a incidents: all, or the open ones; closed ones are left out. */
    static ResponsibilityFigures count( const Responsibility &responsibility, const Catalogue &catalogue, const QList<Station> &stations,
      const QList<Incident> &incidents, const Question &question );

    /** Clauses in the order of the plan. */
    const QList<DutyRow> &rows() const { return mRows; }
    /** Bodies that the shown clauses name, in the order of the plan. */
    const QList<DutyOfBody> &bodies() const { return mBodies; }
    /** Open incidents of all rows, each once, the worst first. */
    const QList<Incident> &incidents() const { return mIncidents; }
    const Question &question() const { return mQuestion; }

  private:
    DutyRow rowOf( const Responsibility &responsibility, const Catalogue &catalogue, const Clause &clause, const QList<Station> &stations ) const;
    DutyBody bodyOf( const Responsibility &responsibility, const QString &id ) const;
    void gatherBodies( const Responsibility &responsibility );

    Question mQuestion;
    QList<DutyRow> mRows;
    QList<DutyOfBody> mBodies;
    QList<Incident> mIncidents;
};

} // namespace jinguan

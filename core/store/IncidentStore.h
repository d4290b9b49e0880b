#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "store/ReadingStore.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <limits>

namespace jinguan
{

/** Where the handling of an incident stands. */
enum class IncidentState
{
  Open,         //!< nobody has looked at it
  Acknowledged, //!< somebody has
  Assigned,     //!< somebody works on it
  Closed
};

QString incidentStateId( IncidentState state ); //!< `open`, `acknowledged`, `assigned`, `closed`
IncidentState incidentStateFromId( const QString &id, bool *ok = nullptr );
/** The state in the language of the interface. */
QString incidentStateText( IncidentState state );

/** Something that calls for action: one unbroken run of a warning rule at a station. */
struct Incident
{
    qint64 id = 0;    //!< 0 until stored
    QString rule;     //!< WarningRule::id
    QString kind;     //!< warningKindId()
    int severity = 1; //!< 1 notice … 4 grave
    QString element;
    QString station;
    QString indicator; //!< empty: the verdict on the station as a whole
    QString sitingClass;
    QString district;
    QString unit;     //!< responsible unit: whose it is
    QStringList lead; //!< body ids, from the responsibility matrix
    QStringList cooperating;
    UtcSeconds since = 0;  //!< begin of the first reading that belongs to it
    UtcSeconds opened = 0; //!< moment at which it became one
    UtcSeconds lastAt = 0; //!< end of the last reading that belongs to it
    UtcSeconds ended = 0;  //!< moment at which the condition was over; 0 while it lasts
    UtcSeconds closed = 0; //!< 0 until closed
    IncidentState state = IncidentState::Open;
    double threshold = std::numeric_limits<double>::quiet_NaN();
    double first = std::numeric_limits<double>::quiet_NaN();
    double peak = std::numeric_limits<double>::quiet_NaN();
    UtcSeconds peakAt = 0;
    QString assignee;
    bool isDemo = false; //!< rests on invented values

    QString river;        //!< on which the station lies, or into which the source discharges
    QString chief;        //!< 河长 of that reach when it opened
    QString permitHolder; //!< 排污许可证 of a source: who holds it
    QString permit;       //!< its number
    QString outlet;       //!< the outlet watched

    // Of an upstream event only:
    qint64 cause = 0;    //!< the incident up the river
    QString origin;      //!< its station
    double distance = 0; //!< metres along the river
    qint64 travel = 0;   //!< seconds that the water needs; expected here at since + travel
};

/** A line of the story of an incident. */
struct IncidentEvent
{
    qint64 id = 0;
    qint64 incident = 0;
    UtcSeconds at = 0;
    QString kind; //!< `opened`, `ended`, `resumed`, `acknowledged`, `assigned`, `note`, `closed`, `withdrawn`
    QString by;   //!< user, empty: the program
    QString text;
};

/** A stored crossing of a rule's threshold. */
struct StoredCrossing
{
    QString rule;
    QString station;
    QString indicator;
    UtcSeconds at = 0; //!< begin of the reading
    bool into = true;
    double measure = 0;
    double threshold = 0;

    bool operator==( const StoredCrossing &other ) const = default;
};

/** Which incidents; empty fields ask for nothing. */
struct IncidentQuery
{
    bool openOnly = false; //!< not closed
    QString element;
    QString station;
    QString rule;
    QString unit; //!< responsible unit
    QString district;
    UtcSeconds from = 0; //!< those that lasted at or after this …
    UtcSeconds to = 0;   //!< … and opened before this; 0: open end
};

/** Incidents of the workspace, their story, and crossings. Same rules of threads and durability as ReadingStore. */
class IncidentStore
{
  public:
    virtual ~IncidentStore() = default;

    /** Inserts (id 0) or updates, and adds \a events to the story, in one transaction; returns the incident with its id. */
    virtual Result<Incident> save( const Incident &incident, const QList<IncidentEvent> &events = {} ) = 0;
    /** Newest first. */
    virtual Result<QList<Incident>> incidents( const IncidentQuery &query = {} ) const = 0;
    virtual Result<Incident> incident( qint64 id ) const = 0;
    /** In the order in which they were written. */
    virtual Result<QList<IncidentEvent>> story( qint64 incident ) const = 0;

    /** Replaces the crossings of a rule, station and indicator within \a range. */
    virtual Result<void> replaceCrossings( const QString &rule, const QString &station, const QString &indicator, const TimeRange &range,
      const QList<StoredCrossing> &crossings ) = 0;
    /** Does \a work; what it writes through this store is one transaction, kept when the work succeeds. Within another it is part of that; reading only takes no lock. */
    virtual Result<void> together( const std::function<Result<void>()> &work ) = 0;
    /** In order of time; empty texts: all. */
    virtual Result<QList<StoredCrossing>> crossings( const QString &station, const QString &indicator, const TimeRange &range ) const = 0;
};

} // namespace jinguan

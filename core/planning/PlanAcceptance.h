#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "store/NetworkStore.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <optional>

namespace jinguan
{

class SitingAreas;
class UnitFinder;

/** Which sites of a stored scenario become planned stations, and why. */
struct AcceptanceRequest
{
    QString scenario;                     //!< its name
    QList<qint64> sites;                  //!< ScenarioSite::id as stored; empty: all that are not accepted yet
    QDate day;                            //!< from which the stations are planned; null: today in Asia/Shanghai
    QString reason;                       //!< of the decision, in the words of who decides
    QString decidedBy;                    //!< empty: nobody is named
    QHash<qint64, QVariantList> verdicts; //!< by site id: what the siting rules said when it was decided
};

/** Which acceptances are taken back. */
struct WithdrawalRequest
{
    QString scenario;
    QList<qint64> sites; //!< empty: all that were accepted from it
    QDate day;           //!< null: today in Asia/Shanghai
    QString reason;
};

/** One site that was accepted, or whose acceptance was withdrawn. */
struct AcceptedSite
{
    qint64 site = 0; //!< ScenarioSite::id; 0 when the scenario has no such site any more
    int number = 0;  //!< 1-based place in Scenario::sites; 0 likewise
    QString code;    //!< of the station
    QString name;
    QString movedFrom;    //!< code of the station that is to move here
    bool revived = false; //!< the station existed already, withdrawn; it got its code back
};

struct AcceptanceResult
{
    Scenario scenario; //!< as it is stored now
    QList<AcceptedSite> sites;
    QList<Station> stations;       //!< all that were written, moved ones included
    std::optional<Error> unmarked; //!< the stations are written, but the scenario could not be marked, and why
};

/**
 * Turns sites of a scenario into stations of state `planned`, and takes that back.
 *
 * What the decision rested on stays with the station, in the attribute `plan`: scenario, number, rank, place, gain, reasons, day, rule
 * verdicts. From these attributes, not from the mark in the scenario, follows what is accepted: the mark (`accepted` in
 * Scenario::parameters, code by site id) is written after the stations and made anew each time, so that it cannot disagree for long.
 *
 * All stations of a call are written in one transaction. Stations are never deleted: withdrawing enters the state `retired`, accepting the
 * same place again enters `planned` on the same station with its old code. A site is never accepted twice, neither from its own scenario nor by another
 * one that proposes the very place (1 m). What runs already is not withdrawn.
 *
 * A station that is to move keeps its position and state, because it goes on measuring where it stands until the new place is built; the new
 * place becomes a planned station of its own whose attribute `plan` names the old one, and the old one gets the attribute `planned_move`
 * with the code of the new one. When the new station starts, the old one is retired by hand.
 *
 * Codes are `P`, the year of the day, a serial of three digits or more: `P2026-001`. In a demonstration workspace the stations are marked as invented.
 */
class PlanAcceptance
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanAcceptance )

  public:
    static constexpr double sameplace = 1.0; //!< metres within which two places are one

    PlanAcceptance( NetworkStore &store, const Catalogue &catalogue, const Responsibility &responsibility );

    Result<AcceptanceResult> accept( const AcceptanceRequest &request );
    Result<AcceptanceResult> withdraw( const WithdrawalRequest &request );

    /** Codes of the stations that stand for accepted sites of \a scenario, by site id; what was withdrawn is not among them. */
    static QMap<qint64, QString> accepted( const Scenario &scenario, const QList<Station> &stations );

    /** Code of the planned station that \a station is to move to; empty: none. */
    static QString plannedMove( const Station &station );

  private:
    struct Choice
    {
        const ScenarioSite *site = nullptr;
        int number = 0;
    };

    Result<QList<Choice>> choose( const Scenario &scenario, const QList<qint64> &ids, const QList<Station> &stations ) const;
    Result<void> refuseTaken( const Scenario &scenario, const QList<Choice> &choices, const QList<Station> &stations ) const;
    Station stationFor( const Choice &choice, const Scenario &scenario, const AcceptanceRequest &request, const UnitFinder &units,
      const SitingAreas *areas ) const;
    static void revive( Station &station, const Station &fresh );
    Result<void> announceMove( const Station &planned, QList<Station> &stations, QList<Station> &written ) const;
    Result<AcceptanceResult> write( const std::optional<Scenario> &scenario, QList<AcceptedSite> sites, const QList<Station> &written );

    NetworkStore &mStore;
    const Catalogue &mCatalogue;
    const Responsibility &mResponsibility;
};

} // namespace jinguan

#pragma once

#include "optimise/ChoiceRules.h"
#include "planning/CandidateSet.h"
#include "planning/PlanningProblem.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace jinguan
{

/** What choosing an option of a SitingQuestion means on the map. */
struct SiteOption
{
    int candidate = -1; //!< index in the candidates; −1: a station that stays
    int kind = 0;       //!< index in SitingQuestion::kinds()
    int movable = -1;   //!< index in SitingQuestion::movable() of the station that stays
};

/**
 * A planning request as options and rules for the solvers of core/optimise: each candidate with each kind that may stand there, and each station that may
 * move as one that stays.
 *
 * Candidates nearer to a station that stays for sure than the spacing are left out. A station that is given up is replaced by a site of its kind, so
 * that their number stays; the site costs what a new one costs. Quotas count all new places, moved stations included; numbers of kinds count
 * new stations only.
 */
class SitingQuestion
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SitingQuestion )

  public:
    /** \a request may differ from that of \a problem in model, numbers, kinds, radii, rules; not in region, cells and candidates. */
    SitingQuestion( const PlanningProblem &problem, const std::vector<Candidate> &candidates, const PlanningRequest &request );

    const PlanningRequest &request() const { return mRequest; }
    const ChoiceRules &rules() const { return mRules; }
    const std::vector<SiteOption> &options() const { return mOptions; }
    const QList<SiteKind> &kinds() const { return mKinds; }
    const std::vector<CoveringSite> &fixed() const { return mFixed; } //!< existing stations that stay for sure
    const std::vector<MovableStation> &movable() const { return mMovable; }

    /** Candidates were left out because a station that stays for sure is too near. */
    bool isCrowded() const { return mIsCrowded; }

    /** The place and radius of an option. */
    CoveringSite siteOf( int option ) const;
    const Candidate &candidateOf( int option ) const;

    /** The existing stations of \a problem with the radii that \a request gives their kinds, in the order of PlanningInputs::stations. */
    static std::vector<CoveringSite> existing( const PlanningProblem &problem, const PlanningRequest &request );

  private:
    /** Set covering with kinds that cost the same asks for the least number. */
    void countAlikeAsOne();
    void splitStations( const PlanningProblem &problem );
    void addOptions();
    void addConflicts();
    void addGroups( const QList<DistrictArea> &districts );
    bool isIn( const Candidate &candidate, const SiteQuota &quota ) const;
    QString nameOf( const SiteQuota &quota, const QList<DistrictArea> &districts ) const;
    std::vector<std::int32_t> optionsWhere( const std::function<bool( const SiteOption & )> &holds ) const;

    const PlanningRequest mRequest;
    const std::vector<Candidate> &mCandidates;
    QList<SiteKind> mKinds;
    std::vector<CoveringSite> mFixed;
    std::vector<MovableStation> mMovable;
    std::vector<SiteOption> mOptions;
    ChoiceRules mRules;
    bool mIsCrowded = false;
    std::vector<char> mIsBarred; //!< by candidate: too near to a station that stays for sure
};

} // namespace jinguan

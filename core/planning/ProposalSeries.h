#pragma once

#include "planning/PlanAnswer.h"

#include <QCoreApplication>

#include <map>

namespace jinguan
{

/**
 * Proposals that answer variants of one question: other models, numbers, budgets, kinds, quotas, spacing, seeds. Grid, candidates and what they cover are
 * made once, and each answer starts from the one before, so that a larger budget never gives a worse plan.
 *
 * Region, cells, demand and candidates are those of the problem. Not thread-safe.
 */
class ProposalSeries
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ProposalSeries )

  public:
    /** \a problem lives longer than this. */
    explicit ProposalSeries( const PlanningProblem &problem ) : mProblem( problem ) {}

    /**
     * Chooses sites for \a request. Errors: no candidate, rules that cannot be kept together, a model that this question cannot be asked, cancelled before there was a plan;
     * cancelled later, the best plan is returned with `stop` = `cancelled`.
     */
    Result<Scenario> propose( const PlanningRequest &request, Progress &progress );

  private:
    /** An option that goes from question to question. */
    struct Choice
    {
        int candidate = -1;
        QString what; //!< kind, or code of the station that stays
    };

    Result<void> cover( const QList<SiteKind> &kinds, Progress &progress );
    std::vector<int> startOf( const SitingQuestion &question ) const;
    Scenario scenarioOf( const SitingQuestion &question, const PlanAnswer &answer ) const;
    void addSites( const SitingQuestion &question, const PlanAnswer &answer, Scenario &scenario ) const;
    static void addFigures( const SitingQuestion &question, const PlanAnswer &answer, Scenario &scenario );

    const PlanningProblem &mProblem;
    std::vector<Candidate> mCandidates;
    std::map<double, CoverageModel> mCoverage;
    std::vector<Choice> mLast;
};

} // namespace jinguan

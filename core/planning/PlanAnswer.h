#pragma once

#include "optimise/SitingSolver.h"
#include "planning/CoverageModel.h"
#include "planning/CoverStop.h"
#include "planning/SitingQuestion.h"

#include <map>
#include <vector>

namespace jinguan
{

/** What a model of planning answers, in its own measure: covered demand, cost or number of sites, metres. */
struct PlanAnswer
{
    std::vector<int> chosen; //!< options of the SitingQuestion: stations that stay, then sites, most useful first
    double value = 0;
    double bound = 0;               //!< of the value: no plan that keeps the rules is better
    double gap = 0;                 //!< proved distance from the best, relative, 0…1
    std::vector<SolvePoint> points; //!< on the way, in the measure
    double seconds = 0;
    double secondsToValue = 0;
    SolveEnd end = SolveEnd::Settled;
    CoverStop stop = CoverStop::Complete;
    QStringList notes {};   //!< what a reader of the figures must know
    QStringList reasons {}; //!< by chosen option; empty where coverage tells why
    QVariantMap figures {}; //!< further ones of the model
};

/** What the models of planning answer from; made by ProposalSeries. */
struct PlanContext
{
    const PlanningProblem &problem;
    const SitingQuestion &question;
    const std::map<double, CoverageModel> &coverage; //!< by radius, one row a candidate; for the covering models
    const std::vector<Candidate> &candidates;
    std::vector<int> start; //!< options of an earlier plan

    SolveLimits limits() const
    {
      SolveLimits limits;
      limits.seconds = question.request().seconds;
      limits.seed = question.request().seed;
      return limits;
    }
};

} // namespace jinguan

#pragma once

#include "planning/PlanAnswer.h"
#include "planning/VarianceModel.h"

#include <QCoreApplication>

namespace jinguan
{

/**
 * The models of mean and greatest kriging variance and of mutual information, with number, budget, quotas, spacing and stations that may move.
 *
 * All kinds of station tell the same of the field, so kinds matter for costs and numbers alone: the cheapest mix that the rules allow is placed. Value and bound
 * are variances in the square of the indicator's unit, or nats.
 */
class VarianceProposal
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::VarianceProposal )

  public:
    /** Errors: no variogram, kinds or quotas that cannot be met, too many places, cancelled before there was a plan. */
    static Result<PlanAnswer> solve( const PlanContext &context, Progress &progress );
};

} // namespace jinguan

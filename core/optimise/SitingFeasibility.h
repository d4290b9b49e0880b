#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "optimise/ChoiceRules.h"

#include <QCoreApplication>

#include <vector>

namespace jinguan
{

/**
 * Whether any plan can keep the rules, and if none can, which of them stand against each other.
 *
 * Only least numbers can make rules impossible: without them, nothing chosen keeps them all.
 */
class SitingFeasibility
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SitingFeasibility )

  public:
    /** Options that reach the least numbers and keep all rules; empty where none is needed. The error names the rules that cannot be kept together. */
    static Result<std::vector<int>> leastPlan( const ChoiceRules &rules, const Progress &progress );
};

} // namespace jinguan

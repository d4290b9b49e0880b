#pragma once

#include "optimise/ChoiceRules.h"
#include "optimise/SitingInstance.h"
#include "optimise/SitingTally.h"
#include "planning/CoverStop.h"

#include <memory>
#include <vector>

namespace jinguan
{

/** The options of a plan in the order of what each adds to those before it, and why there are not more of them. */
class PlanOrder
{
  public:
    /** Stations that stay come first. */
    PlanOrder( const SitingInstance &instance, const ChoiceRules &rules, const std::vector<int> &chosen );

    /** Leaves out options at the end that add nothing and that no rule asks for. */
    void dropUseless();
    const std::vector<int> &chosen() const { return mChosen; }
    CoverStop stop() const;

  private:
    const SitingInstance mInstance;
    const ChoiceRules &mRules;
    std::unique_ptr<SitingTally> mTally; //!< with all chosen
    double mSmallest = 0;                //!< gains below are rounding
    std::vector<int> mChosen;
    std::vector<double> mGains;
};

} // namespace jinguan

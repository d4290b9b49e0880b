#pragma once

#include "optimise/ChoiceRules.h"
#include "optimise/SitingInstance.h"

#include <QCoreApplication>

#include <vector>

namespace jinguan
{

/**
 * Counts a plan again from the bare question: its value client by client, and each rule by its own words.
 *
 * Shares no code with the solvers. What it finds is a fault of the program, never of the person who asked.
 */
class PlanVerifier
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanVerifier )

  public:
    /** What is wrong with the plan; empty when value, bound and rules hold. */
    static QString check(
      const SitingInstance &instance, const ChoiceRules &rules, const std::vector<int> &chosen, double value, double bound );
    /** Which rule the plan breaks; empty when it keeps all. */
    static QString checkRules( const ChoiceRules &rules, const std::vector<int> &chosen );
    /** The value of a plan, from the rows of the chosen options. */
    static double value( const SitingInstance &instance, const std::vector<int> &chosen );
};

} // namespace jinguan

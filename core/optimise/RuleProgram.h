#pragma once

#include "optimise/ChoiceRules.h"
#include "optimise/MixedProgram.h"

namespace jinguan
{

/** The rules of a siting question as rows of a program, over the options that have a variable. */
class RuleProgram
{
  public:
    /** \a variables by option, −1: none. Stops when the program has more than \a mostEntries. */
    static void addRules( MixedProgram &program, const ChoiceRules &rules, const std::vector<int> &variables, std::size_t mostEntries );
};

} // namespace jinguan

#pragma once

#include "base/Progress.h"

#include <cstddef>
#include <limits>
#include <vector>

namespace jinguan
{

/** How long an exact search may go on; the branches end it the same way on every machine, the seconds are for safety. */
struct ProgramEffort
{
    double seconds = 60;
    int branches = 20000;
};

/** What the exact solver found. */
struct ProgramAnswer
{
    std::vector<double> values; //!< of the variables; empty: nothing below the cutoff was found
    double value = 0;
    double bound = 0;     //!< no solution is below it; at most the cutoff
    bool isWhole = false; //!< the whole tree was searched: the answer is the best, or there is none below the cutoff
};

/** A linear program with some variables whole, solved by COIN-OR CBC: cost to make least. */
class MixedProgram
{
  public:
    static constexpr double infinity = std::numeric_limits<double>::max();

    /** A variable between \a lower and \a upper; returns its index. */
    int addVariable( double cost, double lower, double upper, bool isWhole );
    void addRow( const std::vector<int> &variables, const std::vector<double> &factors, double lower, double upper );
    void setCost( int variable, double cost ) { mCosts[static_cast<std::size_t>( variable )] = cost; }

    std::size_t entries() const { return mFactors.size(); }

    /** Looks for solutions below \a cutoff. */
    ProgramAnswer solve( double cutoff, const ProgramEffort &effort, const Progress &progress ) const;

  private:
    std::vector<double> mCosts;
    std::vector<double> mLower;
    std::vector<double> mUpper;
    std::vector<char> mIsWhole;
    std::vector<int> mRowOf;
    std::vector<int> mVariableOf;
    std::vector<double> mFactors;
    std::vector<double> mRowLower;
    std::vector<double> mRowUpper;
};

} // namespace jinguan

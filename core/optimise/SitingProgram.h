#pragma once

#include "optimise/ChoiceRules.h"
#include "optimise/LocationBound.h"
#include "optimise/MixedProgram.h"
#include "optimise/SitingInstance.h"

#include <algorithm>

namespace jinguan
{

/** Options that an exact search found, and how good any others can be. */
struct SitingProof
{
    std::vector<int> chosen; //!< a better plan; empty: none was found
    double bound = 0;        //!< of the value, or the cost, asked for
    bool isWhole = false;    //!< nothing was left out of the search
};

/**
 * A siting question as a mixed program, without the options that a bound has ruled out; clients that the same options cover are one.
 *
 * Distances between options are sets of options of which one may be chosen, so that the linear relaxation is tight.
 */
class SitingProgram
{
  public:
    /** \a fixed from a SitingBound; empty: all options are open. Stops building when more than \a mostEntries are needed. */
    SitingProgram( const SitingInstance &instance, const ChoiceRules &rules, const FixedFacilities &fixed, std::size_t mostEntries );

    /** It has grown over the limit and cannot be solved. */
    bool isTooLarge() const { return mProgram.entries() > mMostEntries; }

    /** Branches that an exact search is worth: the fewer, the larger the programs. */
    int worthwhileBranches() const
    {
      return static_cast<int>( std::clamp( 2e8 / static_cast<double>( mProgram.entries() + 1 ), 500.0, 20000.0 ) );
    }

    /** The least value below \a incumbent. */
    SitingProof leastValue( double incumbent, const ProgramEffort &effort, const Progress &progress );
    /** The least cost below \a incumbent of plans whose value is at most \a allowed. */
    SitingProof leastCost( double allowed, double incumbent, const ProgramEffort &effort, const Progress &progress );

  private:
    void addOptions( const FixedFacilities &fixed );
    void addCover();
    void addMedian();
    std::vector<int> chosenOf( const ProgramAnswer &answer ) const;

    const SitingInstance mInstance;
    const ChoiceRules *mRules;
    const std::size_t mMostEntries;
    MixedProgram mProgram;
    std::vector<int> mVariableOf; //!< by option; −1: ruled out
    std::vector<char> mIsSure;    //!< by option: in every better plan
    std::vector<int> mWorth;      //!< variables that make the value
    std::vector<double> mWorths;
    double mConstant = 0; //!< value that nothing changes
};

} // namespace jinguan

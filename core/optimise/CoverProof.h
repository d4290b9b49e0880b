#pragma once

#include "base/Progress.h"
#include "optimise/CoverInstance.h"
#include "optimise/LocationBound.h"

#include <limits>
#include <vector>

namespace jinguan
{

/** What the exact solver made of the rest of a covering question. */
struct CoverProofResult
{
    std::vector<int> open; //!< a better plan; empty: none was found
    double bound = 0;      //!< uncovered weight, no plan is below it
    bool isWhole = false;  //!< the search came to its end
};

/**
 * Covering proved by COIN-OR CBC on what a Lagrangian bound leaves open: facilities known to be in or out are gone, clients that the same
 * facilities cover are one.
 */
class CoverProof
{
  public:
    CoverProof( const CoverInstance &instance, int p, const FixedFacilities &fixed );

    /** Entries of the matrix; beyond some hundred thousand the linear programs take too long to be of use. */
    std::size_t size() const { return mEntries; }

    /** Looks for plans below \a incumbent, for \a seconds and \a mostNodes of the tree at most or until \a progress is cancelled. */
    CoverProofResult run( double incumbent, double seconds, Progress &progress, int mostNodes = std::numeric_limits<int>::max() ) const;

  private:
    struct Group
    {
        std::vector<int> facilities; //!< places in mFree that cover it
        double weight = 0;
    };
    std::vector<int> mFree;
    std::vector<int> mIn;
    std::vector<Group> mGroups;
    int mToOpen = 0;
    double mLost = 0; //!< weight that nothing can cover any more
    std::size_t mEntries = 0;
    bool mWhole = false;
};

} // namespace jinguan

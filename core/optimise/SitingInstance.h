#pragma once

#include "optimise/CoverInstance.h"
#include "optimise/PMedianInstance.h"

#include <memory>
#include <vector>

namespace jinguan
{

/**
 * What a plan of options is worth, as a cost to make least: the weight that stays uncovered, or the weighted distance to the nearest station.
 *
 * Facilities are the options of a ChoiceRules. In a cover each client may need several options (k-fold covering less what kept stations
 * cover already). Copies share their content.
 */
class SitingInstance
{
  public:
    /** \a needs tells how many options must cover each client; empty: one each. */
    static SitingInstance covering( CoverInstance cover, std::vector<std::uint8_t> needs = {} );
    static SitingInstance median( PMedianInstance median );

    bool isCover() const { return mCover != nullptr; }
    const CoverInstance &cover() const { return *mCover; }
    const PMedianInstance &median() const { return *mMedian; }
    int need( int client ) const { return mNeeds ? ( *mNeeds )[static_cast<std::size_t>( client )] : 1; }
    bool isFolded() const { return mNeeds != nullptr; } //!< a client needs more than one option

    int clients() const { return isCover() ? cover().clients() : median().clients(); }
    int options() const { return isCover() ? cover().facilities() : median().facilities(); }
    std::size_t arcs() const { return isCover() ? cover().arcs() : median().arcs(); }
    double farCost( int client ) const { return isCover() ? cover().farCost( client ) : median().farCost( client ); }
    bool isWhole() const { return isCover() ? cover().isWhole() : median().isWhole(); }
    double farTotal() const; //!< the cost of no option at all

    /** The cost of a plan, summed client by client. */
    double valueOf( const std::vector<int> &chosen ) const;

  private:
    std::shared_ptr<const CoverInstance> mCover;
    std::shared_ptr<const PMedianInstance> mMedian;
    std::shared_ptr<const std::vector<std::uint8_t>> mNeeds;
};

} // namespace jinguan

#pragma once

#include "optimise/ChoiceRules.h"
#include "optimise/SitingInstance.h"

#include <vector>

namespace jinguan
{

/**
 * Lagrangian floor of set covering: what any plan costs at least that leaves no more than a given weight uncovered and keeps the rules.
 *
 * The links between clients and options get a price a client, the share to be covered one price more:
 *
 *     L(v, m) = m · (reachable weight − allowed) + Σ over clients of min(0, need · v − m · weight) + the cheapest choice of options at cost − Σ of their v
 *
 * is at most the cost of every plan, for any prices of 0 and more. Of the rules, one family of groups with its least and greatest numbers is kept in that choice, and one option a
 * place where the groups are of places; the others are left out, which only lowers the floor. One run of steps gives what halving the cost needs many for.
 */
class CoverFloor
{
  public:
    /** \a allowed is the weight that may stay uncovered. */
    CoverFloor( const SitingInstance &instance, const ChoiceRules &rules, double allowed );

    /** One step towards \a incumbent, the cost of the best plan known; true when the floor rose. */
    bool step( double incumbent );
    /** The best floor so far; not rounded. */
    double bound() const { return mBest; }
    bool isSpent() const { return mPace < sSmallestPace; }

  private:
    static constexpr double sSmallestPace = 1e-3;
    struct Group
    {
        std::vector<std::int32_t> options;
        std::size_t least = 0;
        std::size_t most = 0;
    };

    void chooseFamily();
    double evaluate();
    double choose();
    double chooseIn( const Group &group );
    double aim();

    const SitingInstance mInstance;
    const ChoiceRules &mRules;
    double mAsked = 0; //!< weight to be covered at least
    std::vector<Group> mGroups;
    bool mOneAPlace = false;
    std::vector<double> mPrices; //!< by client
    double mSharePrice = 0;      //!< of a unit of weight
    std::vector<double> mCosts;  //!< by option, less the prices of its clients
    std::vector<char> mIsChosen;
    std::vector<std::int32_t> mBestOfPlace;
    std::vector<std::int32_t> mOrder;
    std::vector<double> mDirection; //!< by client
    double mShareDirection = 0;
    double mShareScale = 1; //!< prices of clients are of weight × share price
    double mPace = 2;
    int mStale = 0;
    double mBest = 0;
};

} // namespace jinguan

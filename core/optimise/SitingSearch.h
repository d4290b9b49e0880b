#pragma once

#include "base/Progress.h"
#include "optimise/RuleKeeper.h"
#include "optimise/SitingTally.h"

#include <functional>
#include <random>
#include <vector>

namespace jinguan
{

/**
 * Looks for good plans that keep the rules: greedy construction, exchanges while one pays, and shakes that take some options out and begin
 * again from there.
 *
 * An exchange takes one option out and fills the room that this leaves with as many others as fit, so that a dear station may give way
 * to several cheap ones. All choices come from the inputs and the seed.
 */
class SitingSearch
{
  public:
    using Over = std::function<bool()>; //!< asked often: true ends the work

    SitingSearch( const SitingInstance &instance, const ChoiceRules &rules, quint64 seed );

    /** Fills the present plan greedily until nothing more helps or fits; asks \a over before each choice. */
    void fill( const Over &over );
    /** Adds options by gain per cost until the value is at most \a value, or nothing more helps or fits. */
    void reach( double value, const Over &over );
    /** The present plan becomes this one, which keeps the rules but for least numbers. */
    void reset( const std::vector<int> &chosen );
    /** Exchanges while one pays. */
    void descend( const Over &over );
    /** Takes \a strength options out, fills up and descends; the present plan changes. */
    void shake( int strength, const Over &over );
    /** A k-fold search first follows half-served clients, then looks at the value alone. */
    void setSharp();

    const std::vector<int> &chosen() const { return mKeeper.chosen(); }
    bool isAllowed() const { return mKeeper.lacking() == 0; } //!< the least numbers are reached
    double value() const { return mTally->value(); }

  private:
    enum class By
    {
      Gain,
      GainPerCost
    };
    void add( int option );
    void remove( int option );
    /** The best option to add, −1: none helps. */
    int best( By by ) const;
    bool exchange( int option, By by );
    int any( int count ) { return static_cast<int>( mRandom() % static_cast<quint64>( count ) ); }

    const SitingInstance mInstance;
    const ChoiceRules *mRules;
    std::unique_ptr<SitingTally> mTally;
    RuleKeeper mKeeper;
    std::mt19937_64 mRandom;
    std::vector<char> mBarred; //!< by option: not to be taken in now
    double mSmallest;          //!< gains below are rounding
};

} // namespace jinguan

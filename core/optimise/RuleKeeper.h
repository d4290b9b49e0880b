#pragma once

#include "optimise/ChoiceRules.h"

#include <cstdint>
#include <vector>

namespace jinguan
{

/**
 * A plan in the making: what may still be added without breaking a rule now or making a least number unreachable by count or budget.
 */
class RuleKeeper
{
  public:
    explicit RuleKeeper( const ChoiceRules &rules );

    const std::vector<int> &chosen() const { return mChosen; }
    bool isIn( int option ) const { return mPlace[static_cast<std::size_t>( option )] >= 0; }
    bool canAdd( int option ) const;
    void add( int option );
    void remove( int option );
    /** So many options are missing to the least numbers of the groups. */
    int lacking() const { return mLacking; }
    /** One of its groups has not its least number yet. */
    bool helps( int option ) const;
    double spent() const { return mSpent; }

  private:
    struct Family
    {
        int lacking = 0;
        double reserve = 0; //!< what the lacking ones cost at least
    };
    /** Counts and money that the least numbers will still take, with \a extra added. */
    bool leavesRoom( int extra ) const;
    void count( int option, int by );
    bool isShort( std::int32_t group ) const;

    const ChoiceRules *mRules;
    SparseRows<std::int32_t> mGroupsOf; //!< by option
    std::vector<double> mCheapest;      //!< by group
    std::vector<int> mCounts;           //!< by group
    std::vector<Family> mFamilies;
    std::vector<int> mChosen;
    std::vector<int> mPlace;             //!< by option: index in mChosen, −1: out
    std::vector<std::uint16_t> mBlocked; //!< by option: so many chosen ones are too near
    std::vector<char> mTaken;            //!< by place
    double mSpent = 0;
    int mLacking = 0;
};

} // namespace jinguan

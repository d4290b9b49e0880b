#pragma once

#include "optimise/CoverInstance.h"
#include "optimise/LocationBound.h"

#include <optional>
#include <vector>

namespace jinguan
{

/**
 * A covering question made smaller without changing its answer.
 *
 * Facilities that are in or out are gone, with them the clients that an open one covers and those that nothing can cover; clients covered by the same
 * facilities are one with the sum of their weights. The value of a plan is base() more than the smaller question says.
 */
class CoverReduction
{
  public:
    /** With \a isThrifty the question itself is kept where nothing is fixed and little could be saved: no second copy of a large one. */
    CoverReduction( const CoverInstance &instance, const FixedFacilities &fixed, bool isThrifty );

    const CoverInstance &instance() const { return mReduced ? *mReduced : *mOriginal; }
    /** Weight that stays uncovered whatever is opened. */
    double base() const { return mBase; }
    /** The facility of the original question. */
    int original( int facility ) const { return mReduced ? mFacilities[static_cast<std::size_t>( facility )] : facility; }
    /** Facilities of the original question, without those that are in. */
    std::vector<int> originals( const std::vector<int> &facilities ) const;
    /** \a facilities of the original question by their new numbers; those that are in or out are left away. */
    std::vector<int> reduced( const std::vector<int> &facilities ) const;
    /** What \a values of original clients add up to in each new one. */
    std::vector<double> summed( const std::vector<double> &values ) const;

  private:
    void group();

    const CoverInstance *mOriginal;
    std::optional<CoverInstance> mReduced;
    std::vector<int> mFacilities; //!< by new number
    std::vector<int> mNumbers;    //!< by original facility; −1: in or out
    std::vector<int> mGroups;     //!< by original client: the new one; −1: covered, or cannot be
    int mGroupCount = 0;
    double mBase = 0;
};

} // namespace jinguan

#pragma once

#include "optimise/RowSums.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace jinguan
{

/** Facilities of which it is known whether a better solution has them. */
struct FixedFacilities
{
    std::vector<int> out;
    std::vector<int> in;
};

/**
 * Lagrangian bound of a location question (PMedianInstance, CoverInstance): the rule that each client is served once is relaxed, prices of clients are bettered by subgradient steps.
 *
 * Every step gives a valid lower bound and a set of facilities that a search may start from.
 */
template<typename Instance> class LocationBound
{
  public:
    /** \a kept facilities are open in every solution, \a p counts them; \a banned ones in none. \a prices of an earlier bound are a start. */
    LocationBound(
      const Instance &instance, int p, const std::vector<int> &kept, const std::vector<int> &banned = {}, std::vector<double> prices = {} );

    /** One step towards \a incumbent, the value of the best solution known; true when the bound rose. */
    bool step( double incumbent );
    /** The best bound so far; rounded up where costs are whole numbers. */
    double bound() const;
    /** The facilities chosen by the latest step. */
    const std::vector<int> &chosen() const { return mChosen; }
    /** The step has become so small that more steps do not pay. */
    bool isSpent() const { return mPace < sSmallestPace; }
    /** Arcs and clients touched so far: a measure of work that no clock is needed for. */
    quint64 effort() const { return mEffort; }
    /** Prices of the clients at the best bound. */
    const std::vector<double> &prices() const { return mBestPrices; }
    /** The facility to branch on: of those chosen at the best bound and not in \a decided, the one that brings most; −1: none is left. */
    int mostDecisive( const std::vector<int> &decided ) const;

    /** What the best prices say of facilities: those without which, or with which, the bound passes \a incumbent are in, or out, of every better solution. */
    FixedFacilities fixed( double incumbent ) const;

  private:
    static constexpr double sSmallestPace = 1e-3;
    double evaluate();
    /** What opening each facility brings at the prices; at most 0. */
    void rank();
    /** How often each client is served beyond once, by far service and the chosen facilities, into mServed. */
    void serve();
    enum class Status : char
    {
      Banned,
      Free,
      Kept
    };

    const Instance *mInstance;
    int mP;
    std::vector<Status> mStatus; //!< by facility
    std::vector<double> mPrices; //!< by client
    std::vector<double> mRanks;  //!< by facility: what opening it brings, at most 0
    std::vector<int> mOrder;
    std::vector<int> mChosen;
    std::vector<char> mIsChosen;
    std::vector<double> mServed; //!< by client
    std::vector<double> mDirection;
    std::optional<RowSums> mRowSums; //!< of a covering question
    double mPace = 2;
    int mStale = 0;
    double mFloor = 0; //!< each client served by the best of all facilities
    double mBest = 0;
    quint64 mEffort = 0;
    std::vector<double> mBestRanks;
    std::vector<double> mBestPrices;
    std::vector<char> mBestChosen;
};

} // namespace jinguan

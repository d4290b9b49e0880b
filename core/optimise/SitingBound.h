#pragma once

#include "optimise/ChoiceRules.h"
#include "optimise/LocationBound.h"
#include "optimise/SitingInstance.h"

#include <vector>

namespace jinguan
{

/**
 * Lagrangian bound of a siting question with rules.
 *
 * Relaxed are the links between clients and options, and of the rules the budget, the numbers of the groups and the distances; the number in all
 * and *one option a place* are kept. Of the distances only those count that a relaxed plan breaks: for them sets of options that all exclude
 * each other are added as the bound grows (relax and cut). Every step gives a valid lower bound of the cost of any plan that keeps the rules.
 */
class SitingBound
{
  public:
    SitingBound( const SitingInstance &instance, const ChoiceRules &rules );

    /** Prices of the clients by a bound of the question without rules: a start from which smaller steps do. */
    void setPrices( const std::vector<double> &prices );

    /** One step towards \a incumbent, the value of the best plan known; true when the bound rose. */
    bool step( double incumbent );
    /** The best bound so far, rounded up where costs are whole. */
    double bound() const;
    /** The options of the relaxed plan of the latest step; it may break rules. */
    const std::vector<int> &chosen() const { return mChosen; }
    bool isSpent() const { return mPace < sSmallestPace; }

    /** Options without which, or with which, the bound passes \a incumbent: they are in, or out, of every better plan. */
    FixedFacilities fixed( double incumbent ) const;

  private:
    static constexpr double sSmallestPace = 1e-3;
    /** A relaxed rule: the sum over its options, times `factor` each or their cost, is at most `limit`. */
    struct Row
    {
        std::vector<std::int32_t> options;
        std::vector<double> factors; //!< empty: `factor` for all
        double factor = 1;
        double limit = 0;
        double price = 0;
        double direction = 0;
        double at( std::size_t i ) const { return factors.empty() ? factor : factors[i]; }
    };

    void addRows( const ChoiceRules &rules );
    double priceCover();
    double priceMedian();
    double evaluate();
    void choose();
    double aimClients();
    double aimRows();
    void cut();
    void addClique( int one, int other );

    const SitingInstance mInstance;
    const ChoiceRules *mRules;
    int mMost = 0;
    double mFloor = 0; //!< each client served by the best of all options
    double mScale = 1; //!< prices of rows weigh so much more than those of clients
    bool mManyAtPlace = false;
    std::vector<double> mPrices;   //!< by client
    std::vector<double> mCeiling;  //!< by client
    std::vector<double> mProfits;  //!< by option, less the prices of its rows
    std::vector<int> mBestOfPlace; //!< by place
    std::vector<int> mOrder;
    std::vector<int> mChosen;
    std::vector<char> mIsChosen;
    std::vector<double> mDirection;
    std::vector<Row> mRows;
    std::vector<std::vector<int>> mCliquesOf; //!< by option
    SparseRows<std::int32_t> mAtPlace;        //!< options of each place
    double mPace = 2;
    int mStale = 0;
    double mBest;
    std::vector<double> mBestProfits;
    std::vector<char> mBestChosen;
};

} // namespace jinguan

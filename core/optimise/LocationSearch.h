#pragma once

#include "optimise/CoverProof.h"
#include "optimise/CoverState.h"
#include "optimise/LocationBound.h"
#include "optimise/LocationSolver.h"
#include "optimise/LocationState.h"

#include <QElapsedTimer>

#include <random>
#include <type_traits>

namespace jinguan
{

/** The best plan so far of one question, whatever part or form of it is looked at: facilities are those of the original question. */
class LocationIncumbent
{
  public:
    LocationIncumbent( const SolveLimits &limits, Progress &progress ) : mLimits( limits ), mProgress( progress ), mRandom( limits.seed )
    {
      mTimer.start();
    }

    const SolveLimits &limits() const { return mLimits; }
    Progress &progress() const { return mProgress; }
    const LocationPlan &plan() const { return mPlan; }
    std::mt19937_64 &random() { return mRandom; }
    double elapsed() const { return static_cast<double>( mTimer.nsecsElapsed() ) / 1e9; }

    /** What rounding may make of a value: \a scale is the largest sum that goes into one. */
    void setScale( double scale ) { mRounding = sRounding * scale; }
    /** A difference of values that may be rounding. */
    double tolerance() const { return sTolerance * std::abs( mPlan.value ) + mRounding; }
    /** True when \a value is better than what is known by more than rounding. */
    bool isBetter( double value ) const { return mPlan.open.empty() || value < mPlan.value - tolerance(); }
    void take( std::vector<int> open, double value );
    /** No plan is below \a bound. */
    void raise( double bound );
    void setClients( int clients ) { mPlan.clients = clients; }
    void countBranch() { ++mPlan.branches; }
    /** Proved, good enough, out of time or cancelled. */
    bool isOver();
    /** The plan as it is now, with \a value summed anew. */
    LocationPlan finished( double value ) const;

  private:
    static constexpr double sTolerance = 1e-9; //!< relative to the value
    static constexpr double sRounding = 1e-11; //!< relative to the scale
    void trace();

    const SolveLimits mLimits;
    Progress &mProgress;
    std::mt19937_64 mRandom;
    QElapsedTimer mTimer;
    LocationPlan mPlan;
    double mReported = 0;
    double mRounding = 0;
};

/** How the facilities of a smaller question stand in the original one. */
struct LocationPart
{
    int p = 0;              //!< to open in the part
    double base = 0;        //!< what is to be paid beside the part
    std::vector<int> front; //!< originals that are open beside it, kept ones first
    std::vector<int> ids;   //!< original facility by that of the part; empty: the same

    std::vector<int> originals( const std::vector<int> &open ) const;
};

/**
 * Bound and search on one question or part of it, which grow towards each other.
 *
 * The phases are called by LocationSolver; between them a covering question may be made smaller by what the bound fixes.
 */
template<typename Instance> class LocationSearch
{
  public:
    static constexpr bool sIsCover = std::is_same_v<Instance, CoverInstance>;
    using State = std::conditional_t<sIsCover, CoverState, LocationState<Instance>>;

    /** Places before \a kept of \a start stay; \a start has as many facilities as the part is to open. */
    LocationSearch( const Instance &instance, LocationPart part, int kept, const std::vector<int> &start, std::vector<double> prices,
      LocationIncumbent &incumbent );

    /** Lagrangian steps with a search from what they choose, until they do not pay. */
    void rise();
    /** Shakes, and windows of a covering question, until \a rounds of them have brought nothing. */
    void look( int rounds );
    /** Branching on the bound, for a covering question after the general solver had its try. */
    void prove();

    FixedFacilities fixed() const { return mBound.fixed( mIncumbent.plan().value - mPart.base ); }
    const std::vector<double> &prices() const { return mBound.prices(); }
    const std::vector<int> &best() const { return mBest; }
    const LocationPart &part() const { return mPart; }

  private:
    /** A part of all choices: these in, those out. */
    struct Node
    {
        std::vector<int> in;
        std::vector<int> out;
        std::vector<double> prices;
        double bound = 0;
    };

    void descend();
    bool take();
    void shake( int strength );
    /** Exchanges at random. */
    void scatter( int strength );
    /** Exchanges around one client, closing facilities of which little is lost. */
    void stir( int strength );
    void shakes( int count );
    /** Shakes worth about so much work, then a window: true when the best was bettered. */
    bool round( int idle );
    /** The best choice of some neighbouring facilities while the others stay, by the general solver. */
    void window( int size );
    FixedFacilities outside( int size );
    int any( int count ) { return static_cast<int>( mIncumbent.random()() % static_cast<quint64>( count ) ); }
    int near( int client );
    /** \a facilities, which hold the kept ones, in the order of a plan. */
    std::vector<int> keptFirst( const std::vector<int> &facilities ) const;
    bool proveByProgramming( const FixedFacilities &fixed );
    /** Bounds a part of all choices and splits it where that does not settle it; what work it was. */
    quint64 branch( const Node &node, std::vector<Node> &waiting );

    const Instance &mInstance;
    const LocationPart mPart;
    const int mKept;
    LocationIncumbent &mIncumbent;
    LocationBound<Instance> mBound;
    State mState;
    std::vector<int> mBest; //!< of this part
    double mBestValue = 0;
    std::vector<int> mOrder;
    int mStrength = 1;
    int mShakes = 0;
    quint64 mProgrammed = 0; //!< work of windows
};

} // namespace jinguan

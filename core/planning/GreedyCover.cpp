#include "planning/GreedyCover.h"

#include <algorithm>
#include <queue>

namespace jinguan
{

namespace
{

/** A candidate with the gain it had when last looked at; gains only shrink. */
struct Promise
{
    double gain = 0;
    int candidate = -1;
    bool operator<( const Promise &other ) const { return gain < other.gain || ( gain == other.gain && candidate > other.candidate ); }
};

/** The state of one greedy run. */
class Run
{
  public:
    Run( const DemandGrid &grid, const CoverageModel &model, const std::vector<LonLat> &points, const CoverQuestion &question )
      : mGrid( grid ),
        mModel( model ),
        mPoints( points ),
        mQuestion( question ),
        mCovered( static_cast<size_t>( grid.size() ), false ),
        mPlaced( question.fixed )
    {
      for ( int cell = 0; cell < grid.size(); ++cell )
        mPlan.total += grid.weight( cell, question.demand );
      for ( const LonLat &site : question.fixed )
        grid.forEachWithin( site, question.fixedRadius, [this]( int cell ) { mPlan.before += coverCell( cell ); } );
      mPlan.after = mPlan.before;
    }

    double gain( int candidate ) const
    {
      double sum = 0;
      for ( const int cell : mModel.cellsOf( candidate ) )
        if ( !mCovered[static_cast<size_t>( cell )] )
          sum += mGrid.weight( cell, mQuestion.demand );
      return sum;
    }

    /** Gains of all candidates, nothing chosen yet; also what all of them together reach. */
    void start()
    {
      std::vector<bool> reached = mCovered;
      mReachable = mPlan.before;
      mGains.resize( static_cast<size_t>( mModel.candidateCount() ) );
      for ( int candidate = 0; candidate < mModel.candidateCount(); ++candidate )
      {
        mGains[static_cast<size_t>( candidate )] = gain( candidate );
        mQueue.push( { mGains[static_cast<size_t>( candidate )], candidate } );
        for ( const int cell : mModel.cellsOf( candidate ) )
        {
          if ( !reached[static_cast<size_t>( cell )] )
            mReachable += mGrid.weight( cell, mQuestion.demand );
          reached[static_cast<size_t>( cell )] = true;
        }
      }
      mPlan.upperBound = mReachable;
      tightenBound();
    }

    /** Takes the best candidate that keeps the spacing; false when there is none. */
    bool step()
    {
      while ( !mQueue.empty() )
      {
        Promise best = mQueue.top();
        mQueue.pop();
        if ( !keepsSpacing( best.candidate ) )
        {
          mBlocked = true;
          continue;
        }
        best.gain = gain( best.candidate );
        mGains[static_cast<size_t>( best.candidate )] = best.gain;
        if ( !mQueue.empty() && best < mQueue.top() )
        {
          mQueue.push( best );
          continue;
        }
        if ( !( best.gain > 0 ) )
        {
          mPlan.stop = CoverStop::NothingToGain;
          return false;
        }
        take( best );
        return true;
      }
      mPlan.stop = mBlocked ? CoverStop::NoRoom : CoverStop::NothingToGain;
      return false;
    }

    /** The bound at the end, from exact gains. */
    void finish()
    {
      for ( int candidate = 0; candidate < mModel.candidateCount(); ++candidate )
        mGains[static_cast<size_t>( candidate )] = gain( candidate );
      tightenBound();
    }

    CoverPlan &plan() { return mPlan; }

  private:
    double coverCell( int cell )
    {
      if ( mCovered[static_cast<size_t>( cell )] )
        return 0;
      mCovered[static_cast<size_t>( cell )] = true;
      return mGrid.weight( cell, mQuestion.demand );
    }

    bool keepsSpacing( int candidate ) const
    {
      const LonLat &at = mPoints[static_cast<size_t>( candidate )];
      return !( mQuestion.minSpacing > 0 ) || std::none_of( mPlaced.begin(), mPlaced.end(), [&]( const LonLat &other ) {
        return Geodesy::distance( at, other ) < mQuestion.minSpacing;
      } );
    }

    void take( const Promise &best )
    {
      for ( const int cell : mModel.cellsOf( best.candidate ) )
        mCovered[static_cast<size_t>( cell )] = true;
      mGains[static_cast<size_t>( best.candidate )] = 0;
      mPlan.after += best.gain;
      mPlan.steps.push_back( { best.candidate, best.gain } );
      mPlaced.push_back( mPoints[static_cast<size_t>( best.candidate )] );
      tightenBound();
    }

    /** Old gains are at least the present ones, so their sum is a bound too. */
    void tightenBound()
    {
      std::vector<double> gains = mGains;
      const size_t count = std::min( gains.size(), static_cast<size_t>( std::max( 0, mQuestion.count ) ) );
      std::partial_sort( gains.begin(), gains.begin() + static_cast<std::ptrdiff_t>( count ), gains.end(), std::greater<>() );
      double sum = mPlan.after;
      for ( size_t i = 0; i < count; ++i )
        sum += gains[i];
      // Rounding of the sums must not put the bound under the plan.
      mPlan.upperBound = std::max( mPlan.after, std::min( mPlan.upperBound, sum ) );
    }

    const DemandGrid &mGrid;
    const CoverageModel &mModel;
    const std::vector<LonLat> &mPoints;
    const CoverQuestion &mQuestion;
    std::vector<bool> mCovered;
    std::vector<LonLat> mPlaced;
    std::vector<double> mGains; //!< upper bounds of the present gains
    std::priority_queue<Promise> mQueue;
    double mReachable = 0;
    bool mBlocked = false;
    CoverPlan mPlan;
};

} // namespace

CoverPlan GreedyCover::solve(
  const DemandGrid &grid, const CoverageModel &model, const std::vector<LonLat> &points, const CoverQuestion &question, Progress &progress )
{
  Run run( grid, model, points, question );
  run.start();
  for ( int chosen = 0; chosen < question.count; ++chosen )
  {
    progress.report(
      static_cast<double>( chosen ) / question.count, tr( "Choosing site %1 of %2" ).arg( chosen + 1 ).arg( question.count ) );
    if ( progress.isCancelled() )
    {
      run.plan().stop = CoverStop::Cancelled;
      break;
    }
    if ( !run.step() )
      break;
  }
  run.finish();
  return run.plan();
}

} // namespace jinguan

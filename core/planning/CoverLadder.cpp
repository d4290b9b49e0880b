#include "planning/CoverLadder.h"

#include <algorithm>
#include <numeric>
#include <queue>

namespace jinguan
{

Result<CoverLadder> CoverLadder::build( const PlanningProblem &problem, double radiusFactor, Progress &progress )
{
  CoverLadder ladder;
  ladder.mGrid = problem.grid();
  ladder.mKinds = problem.request().siteKinds();
  ladder.mRadiusFactor = radiusFactor;
  ladder.mCandidates = problem.candidates();
  if ( ladder.mCandidates.isEmpty() )
    return Error { tr( "No candidate lies in the region." ),
      tr( "Choose another source of candidates, a smaller step, or fewer excluded zones." ), {}, 0 };
  const std::vector<LonLat> points = ladder.mCandidates.points();
  for ( int kind = 0; kind < ladder.mKinds.size(); ++kind )
  {
    Result<CoverageModel> model = CoverageModel::build( *ladder.mGrid, points, ladder.mKinds.at( kind ).radius * radiusFactor, progress );
    if ( !model )
      return model.error();
    ladder.mModels.push_back( model.take() );
    for ( int candidate = 0; candidate < ladder.mCandidates.size(); ++candidate )
      ladder.mOptions.push_back( { candidate, kind } );
  }
  ladder.mFixedCover.assign( static_cast<size_t>( ladder.mGrid->size() ), 0 );
  for ( const CoveringSite &site : problem.existing() )
  {
    ladder.mFixed.push_back( site.at );
    ladder.mGrid->forEachWithin(
      site.at, site.radius * radiusFactor, [&ladder]( int cell ) { ladder.mFixedCover[static_cast<size_t>( cell )] = 1; } );
  }
  std::vector<double> weights;
  weights.reserve( static_cast<size_t>( ladder.mGrid->size() ) );
  for ( int cell = 0; cell < ladder.mGrid->size(); ++cell )
    weights.push_back( ladder.mGrid->weight( cell, problem.request().demand ) );
  ladder.setWeights( std::move( weights ) );
  return ladder;
}

void CoverLadder::setWeights( std::vector<double> weights )
{
  mWeights = std::move( weights );
  mWeights.resize( static_cast<size_t>( mGrid->size() ), 0 );
  sumUp();
}

void CoverLadder::sumUp()
{
  mBefore = mTotal = 0;
  std::vector<char> reached = mFixedCover;
  for ( size_t cell = 0; cell < mWeights.size(); ++cell )
  {
    mTotal += mWeights[cell];
    mBefore += mFixedCover[cell] ? mWeights[cell] : 0;
  }
  mReachable = mBefore;
  for ( int option = 0; option < options(); ++option )
    for ( const std::int32_t cell : cellsOf( option ) )
      if ( !reached[static_cast<size_t>( cell )] )
      {
        reached[static_cast<size_t>( cell )] = 1;
        mReachable += mWeights[static_cast<size_t>( cell )];
      }
}

bool CoverLadder::hasOneCost() const
{
  return std::all_of( mKinds.cbegin(), mKinds.cend(), [this]( const SiteKind &kind ) { return kind.cost == mKinds.constFirst().cost; } );
}

double CoverLadder::gainOf( int option, const std::vector<char> &covered ) const
{
  double gain = 0;
  for ( const std::int32_t cell : cellsOf( option ) )
    gain += covered[static_cast<size_t>( cell )] ? 0 : mWeights[static_cast<size_t>( cell )];
  return gain;
}

/** One climb: a queue of gains for cost that are too high at most, and looked at again before they are believed. */
class CoverLadder::Climber
{
  public:
    Climber( const CoverLadder &ladder, const Limits &limits )
      : mLadder( ladder ), mLimits( limits ), mCovered( ladder.mFixedCover ), mPlaced( ladder.mFixed ), mOfKind( ladder.mModels.size(), 0 )
    {
      mClimb.covered = ladder.mBefore;
      for ( int option = 0; option < ladder.options(); ++option )
        mQueue.push( { density( option, ladder.gainOf( option, mCovered ) ), option } );
    }

    bool step()
    {
      while ( !mQueue.empty() )
      {
        const Promise best = mQueue.top();
        mQueue.pop();
        if ( !isAllowed( best.option ) ) // nor will it be later: budgets shrink, sites come nearer
        {
          mBlocked = true;
          continue;
        }
        const double gain = mLadder.gainOf( best.option, mCovered );
        const Promise now { density( best.option, gain ), best.option };
        if ( !mQueue.empty() && now < mQueue.top() )
          mQueue.push( now );
        else if ( gain > 0 )
        {
          take( best.option, gain );
          return true;
        }
        else
          break;
      }
      mClimb.stop = mBlocked ? CoverStop::NoRoom : CoverStop::NothingToGain;
      return false;
    }

    Climb &climb() { return mClimb; }

  private:
    struct Promise
    {
        double density = 0;
        int option = -1;
        bool operator<( const Promise &other ) const
        {
          return density < other.density || ( density == other.density && option > other.option );
        }
    };

    double density( int option, double gain ) const
    {
      const double cost = mLadder.costOf( option );
      return cost > 0 ? gain / cost : gain * 1e12; // what costs nothing comes first
    }

    bool isAllowed( int option ) const
    {
      const int kind = mLadder.mOptions[static_cast<size_t>( option )].kind;
      const int most = mLadder.mKinds.at( kind ).most;
      if ( most >= 0 && mOfKind[static_cast<size_t>( kind )] >= most )
        return false;
      if ( mLimits.budget >= 0 && mSpent + mLadder.costOf( option ) > mLimits.budget * ( 1 + 1e-12 ) )
        return false;
      const LonLat at = mLadder.placeOf( option );
      return !( mLimits.spacing > 0 ) || std::none_of( mPlaced.begin(), mPlaced.end(), [&]( const LonLat &other ) {
        return Geodesy::distance( at, other ) < mLimits.spacing;
      } );
    }

    void take( int option, double gain )
    {
      for ( const std::int32_t cell : mLadder.cellsOf( option ) )
        mCovered[static_cast<size_t>( cell )] = 1;
      mSpent += mLadder.costOf( option );
      ++mOfKind[static_cast<size_t>( mLadder.mOptions[static_cast<size_t>( option )].kind )];
      mPlaced.push_back( mLadder.placeOf( option ) );
      mClimb.steps.push_back( { option, gain } );
      mClimb.covered += gain;
    }

    const CoverLadder &mLadder;
    Limits mLimits;
    std::vector<char> mCovered;
    std::vector<LonLat> mPlaced;
    std::vector<int> mOfKind;
    std::priority_queue<Promise> mQueue;
    double mSpent = 0;
    bool mBlocked = false;
    Climb mClimb;
};

CoverLadder::Climb CoverLadder::climb( const Limits &limits, Progress &progress ) const
{
  Climber climber( *this, limits );
  while ( limits.count < 0 || static_cast<int>( climber.climb().steps.size() ) < limits.count )
  {
    if ( progress.isCancelled() )
    {
      climber.climb().stop = CoverStop::Cancelled;
      break;
    }
    if ( !climber.step() )
      break;
  }
  return climber.climb();
}

std::vector<double> CoverLadder::bounds( const Climb &climb, const std::vector<double> &costs, Progress &progress ) const
{
  std::vector<double> bounds( costs.size(), mReachable );
  std::vector<char> covered = mFixedCover;
  std::vector<double> gains( mOptions.size() );
  std::vector<int> order( mOptions.size() );
  double now = mBefore;
  for ( size_t prefix = 0; prefix <= climb.steps.size() && !progress.isCancelled(); ++prefix )
  {
    for ( int option = 0; option < options(); ++option )
      gains[static_cast<size_t>( option )] = gainOf( option, covered );
    std::iota( order.begin(), order.end(), 0 );
    std::sort( order.begin(), order.end(),
      [&]( int a, int b ) { return gains[static_cast<size_t>( a )] * costOf( b ) > gains[static_cast<size_t>( b )] * costOf( a ); } );
    double spent = 0;
    double gained = 0;
    size_t next = 0;
    for ( size_t i = 0; i < costs.size(); ++i ) // costs rise, so the filling goes on
    {
      while ( next < order.size() && spent + costOf( order[next] ) <= costs[i] )
      {
        spent += costOf( order[next] );
        gained += gains[static_cast<size_t>( order[next] )];
        ++next;
      }
      const double rest = next < order.size() && costOf( order[next] ) > 0
        ? gains[static_cast<size_t>( order[next] )] * ( costs[i] - spent ) / costOf( order[next] )
        : 0;
      bounds[i] = std::min( bounds[i], now + gained + rest );
    }
    if ( prefix < climb.steps.size() )
    {
      for ( const std::int32_t cell : cellsOf( climb.steps[prefix].option ) )
        covered[static_cast<size_t>( cell )] = 1;
      now += climb.steps[prefix].gain;
    }
  }
  for ( size_t i = bounds.size(); i-- > 1; ) // a plan may cost less than it may
    bounds[i - 1] = std::min( bounds[i - 1], bounds[i] );
  return bounds;
}

double CoverLadder::covered( const std::vector<int> &chosen ) const
{
  std::vector<char> covered = mFixedCover;
  double sum = mBefore;
  for ( const int option : chosen )
    for ( const std::int32_t cell : cellsOf( option ) )
      if ( !covered[static_cast<size_t>( cell )] )
      {
        covered[static_cast<size_t>( cell )] = 1;
        sum += mWeights[static_cast<size_t>( cell )];
      }
  return sum;
}

double CoverLadder::covered( const QList<ScenarioSite> &sites ) const
{
  std::vector<char> covered = mFixedCover;
  double sum = mBefore;
  for ( const ScenarioSite &site : sites )
  {
    double radius = mKinds.constFirst().radius;
    for ( const SiteKind &kind : mKinds )
      if ( kind.kind == site.kind )
        radius = kind.radius;
    mGrid->forEachWithin( site.at, radius * mRadiusFactor, [&]( int cell ) {
      if ( !covered[static_cast<size_t>( cell )] )
      {
        covered[static_cast<size_t>( cell )] = 1;
        sum += mWeights[static_cast<size_t>( cell )];
      }
    } );
  }
  return sum;
}

SparseRows<std::int32_t> CoverLadder::openRows( std::vector<double> &weights ) const
{
  weights.clear();
  std::vector<std::int32_t> client( mWeights.size(), -1 );
  SparseRows<std::int32_t> rows;
  for ( int option = 0; option < options(); ++option )
  {
    for ( const std::int32_t cell : cellsOf( option ) )
    {
      const size_t index = static_cast<size_t>( cell );
      if ( mFixedCover[index] || !( mWeights[index] > 0 ) )
        continue;
      if ( client[index] < 0 )
      {
        client[index] = static_cast<std::int32_t>( weights.size() );
        weights.push_back( mWeights[index] );
      }
      rows.push( client[index] );
    }
    rows.endRow();
  }
  return rows;
}

ScenarioSite CoverLadder::site( int option ) const
{
  ScenarioSite site;
  site.at = candidateOf( option ).at;
  site.kind = mKinds.at( mOptions[static_cast<size_t>( option )].kind ).kind;
  return site;
}

} // namespace jinguan

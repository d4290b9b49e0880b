#pragma once

#include "base/Progress.h"
#include "optimise/SolveProgress.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <vector>

namespace jinguan
{

/** Time and cancellation of one solving, and how value and bound went towards each other. */
class SolveWatch
{
  public:
    SolveWatch( const SolveLimits &limits, Progress &progress ) : mSeconds( limits.seconds ), mProgress( progress ) { mTimer.start(); }

    double elapsed() const { return static_cast<double>( mTimer.nsecsElapsed() ) / 1e9; }
    double left() const { return std::max( 0.0, mSeconds - elapsed() ); }
    Progress &progress() const { return mProgress; }

    /** Cancelled or out of time. */
    bool isOver()
    {
      mIsCancelled = mIsCancelled || mProgress.isCancelled();
      mIsLate = mIsLate || elapsed() > mSeconds;
      return mIsCancelled || mIsLate;
    }
    bool isCancelled() const { return mIsCancelled; }
    bool isLate() const { return mIsLate; }

    /** Keeps a point when the value, or the bound by a thousandth, is another than at the last one, and tells it with the plan \a chosen. */
    void note( double value, double bound, const std::vector<int> &chosen )
    {
      const bool isNews = mPoints.empty() || value != mPoints.back().value
        || std::abs( bound - mPoints.back().bound ) > 1e-3 * std::max( std::abs( value ), std::abs( bound ) );
      if ( !isNews )
        return;
      mPoints.push_back( { elapsed(), value, bound } );
      SolveProgress::tell( mProgress, mPoints.back(), chosen );
    }
    const std::vector<SolvePoint> &points() const { return mPoints; }

  private:
    const double mSeconds;
    Progress &mProgress;
    QElapsedTimer mTimer;
    bool mIsCancelled = false;
    bool mIsLate = false;
    std::vector<SolvePoint> mPoints;
};

} // namespace jinguan

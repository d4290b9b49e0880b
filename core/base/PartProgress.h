#pragma once

#include "base/Progress.h"

#include <algorithm>

namespace jinguan
{

/** A part of a whole progress, from one fraction of it to another; a part whose own total is unknown stands at its beginning. The whole outlives it. */
class PartProgress : public Progress
{
  public:
    PartProgress( Progress &whole, double from, double to ) : mWhole( whole ), mFrom( from ), mTo( to ) {}
    void report( double fraction, const QString &what ) override
    {
      mWhole.report( mFrom + ( mTo - mFrom ) * std::clamp( fraction, 0.0, 1.0 ), what );
    }
    bool isCancelled() const override { return mWhole.isCancelled(); }

  private:
    Progress &mWhole;
    double mFrom;
    double mTo;
};

} // namespace jinguan

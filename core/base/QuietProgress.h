#pragma once

#include "base/Progress.h"

namespace jinguan
{

/** Stops a part of some work when the whole is cancelled, without the reports of the part. The whole outlives it. */
class QuietProgress : public Progress
{
  public:
    explicit QuietProgress( const Progress &whole ) : mWhole( whole ) {}
    bool isCancelled() const override { return mWhole.isCancelled(); }

  private:
    const Progress &mWhole;
};

} // namespace jinguan

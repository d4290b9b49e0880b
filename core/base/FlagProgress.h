#pragma once

#include "base/Progress.h"

#include <atomic>

namespace jinguan
{

/** Tells work that it should stop once a flag says so, as LatestTask hands one; reports nothing. The flag outlives it. */
class FlagProgress : public Progress
{
  public:
    explicit FlagProgress( const std::atomic_bool &cancelled ) : mCancelled( cancelled ) {}
    bool isCancelled() const override { return mCancelled; }

  private:
    const std::atomic_bool &mCancelled;
};

} // namespace jinguan

#pragma once

#include "base/Result.h"

namespace jinguan
{

/** Who samples what, where and when; which bureau has promised to hand over what; the targets of a year. Same rules of threads and rights as NetworkStore. */
class SamplingStore
{
  public:
    virtual ~SamplingStore() = default;
};

} // namespace jinguan

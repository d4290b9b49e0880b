#pragma once

#include "base/Result.h"

namespace jinguan
{

/** What is known of a station from being there: instruments with their calibrations, visits, photos. Same rules of threads and rights as NetworkStore. */
class FieldStore
{
  public:
    virtual ~FieldStore() = default;
};

} // namespace jinguan

#pragma once

#include "base/Result.h"

namespace jinguan
{

/** The catalogue of what is published, and every step from draft to withdrawal with who and when. Same rules of threads and rights as NetworkStore. */
class PublicationStore
{
  public:
    virtual ~PublicationStore() = default;
};

} // namespace jinguan

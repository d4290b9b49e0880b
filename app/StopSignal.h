#pragma once

#include "base/Progress.h"

namespace jinguan
{

/** Ctrl+C or a request to terminate, for commands that run until then. */
class StopSignal : public Progress
{
  public:
    /** Takes the signals over from here on. */
    StopSignal();

    bool isCancelled() const override { return requested(); }
    static bool requested();
    /** Waits, serving the event loop; false when the signal came. */
    static bool wait( int milliseconds );
};

} // namespace jinguan

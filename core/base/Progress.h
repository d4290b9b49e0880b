#pragma once

#include <QString>

namespace jinguan
{

/**
 * How long work in core reports where it is and learns that it should stop.
 *
 * Called from the thread that does the work; implementations are thread-safe. The default does nothing and never cancels.
 */
class Progress
{
  public:
    virtual ~Progress() = default;

    /** \a fraction is 0…1, or negative when the total is unknown; \a what is a short translated phrase. */
    virtual void report( double fraction, const QString &what )
    {
      Q_UNUSED( fraction )
      Q_UNUSED( what )
    }

    /** True when the work should stop at the next safe point. */
    virtual bool isCancelled() const { return false; }
};

} // namespace jinguan

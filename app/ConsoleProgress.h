#pragma once

#include "base/Progress.h"

#include <QElapsedTimer>

namespace jinguan
{

/** Progress as lines on standard error, a few a second at most; Ctrl+C cancels. */
class ConsoleProgress : public Progress
{
  public:
    ConsoleProgress();
    ~ConsoleProgress() override;

    void report( double fraction, const QString &what ) override;
    bool isCancelled() const override;

  private:
    QElapsedTimer mSince;
    bool mIsTerminal = false;
    bool mWrote = false;
};

} // namespace jinguan

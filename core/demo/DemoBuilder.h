#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "store/Workspace.h"

#include <functional>

namespace jinguan
{

/**
 * Writes the demo workspace from `resources/demo`: the city, its districts drawn by a weighted nearest-town partition (示意), rivers,
 * roads, greenway, ecological belt and protected zones by the published rules, stations, and readings real and invented —
 * the invented ones marked as demo in every series.
 */
class DemoBuilder
{
  public:
    /** Work to be done on the finished workspace before it is closed, e.g. writing styles. */
    using Finish = std::function<Result<void>( Workspace & )>;

    /** Both outlive the builder. */
    DemoBuilder( const Catalogue &catalogue, const Responsibility &responsibility, Finish finish = {} );

    /**
     * Builds the workspace in \a folder, which is new or empty. Built beside it first and renamed when whole; nothing is
     * left behind when it fails or is cancelled. Needs a QgsApplication.
     */
    Result<void> build( const QString &folder, Progress &progress ) const;

  private:
    Result<void> fill( Workspace &workspace, Progress &progress ) const;

    const Catalogue &mCatalogue;
    const Responsibility &mResponsibility;
    Finish mFinish;
};

} // namespace jinguan

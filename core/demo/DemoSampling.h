#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "monitoring/Station.h"
#include "store/Workspace.h"

namespace jinguan
{

/** Writes the invented sampling plans, laboratory results, promises and targets of the demo workspace, all of them marked as demo. */
class DemoSampling
{
  public:
    /** What it is given outlives it. \a source is the folder of the demo's tables. */
    DemoSampling( const QString &source, const Catalogue &catalogue, const Responsibility &responsibility, const QList<Station> &stations );

    Result<void> write( Workspace &workspace ) const;

  private:
    Result<void> writeTables( Workspace &workspace ) const;
    Result<void> writeMarks( SamplingStore &store ) const;
    /** Results as the laboratories handed them over: deliveries of their day, with the rows that cannot be read rejected. */
    Result<void> writeResults( ReadingStore &store ) const;

    QString mSource;
    const Catalogue &mCatalogue;
    const Responsibility &mResponsibility;
    const QList<Station> &mStations;
};

} // namespace jinguan

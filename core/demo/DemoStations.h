#pragma once

#include "base/Result.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "store/NetworkStore.h"

namespace jinguan
{

/** Writes the stations of the demo workspace: the real ones of the published snapshots, and invented ones marked as demo. */
class DemoStations
{
  public:
    DemoStations( const QString &source, const Catalogue &catalogue, const Responsibility &responsibility );

    /** Returns the stations as stored. */
    Result<QList<Station>> write( NetworkStore &store ) const;

  private:
    Result<void> readInto( const QString &file, QList<Station> &stations ) const;

    QString mSource;
    const Catalogue &mCatalogue;
    const Responsibility &mResponsibility;
};

} // namespace jinguan

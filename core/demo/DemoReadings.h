#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Station.h"
#include "store/Workspace.h"

namespace jinguan
{

class CsvTable;

/** Writes the readings of the demo workspace: published ones through the importer, and invented series marked as demo. */
class DemoReadings
{
  public:
    DemoReadings( const QString &source, const Catalogue &catalogue, const QList<Station> &stations );

    Result<void> write( Workspace &workspace, Progress &progress ) const;

  private:
    Result<void> importPublished( Workspace &workspace, Progress &progress ) const;
    Result<void> writeInvented( ReadingStore &store, Progress &progress ) const;

    QString mSource;
    const Catalogue &mCatalogue;
    const QList<Station> &mStations;
};

} // namespace jinguan

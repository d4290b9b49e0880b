#pragma once

#include "base/Result.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "store/NetworkStore.h"

#include <QHash>

namespace jinguan
{

/** Writes the stations of the demo workspace: the real ones of the published snapshots, and invented ones marked as demo, each with the days on which its state changed. */
class DemoStations
{
  public:
    DemoStations( const QString &source, const Catalogue &catalogue, const Responsibility &responsibility );

    /** Returns the stations as stored. */
    Result<QList<Station>> write( NetworkStore &store ) const;

  private:
    using Changes = QHash<QString, QList<StationStateChange>>; //!< states of a station after its first one, by code

    Result<Changes> changes() const;
    /** Which section lies upstream of which (`upstream.csv`). */
    Result<void> addUpstream( QList<Station> &stations ) const;
    Result<void> addPermits( QList<Station> &stations ) const;
    Result<void> readInto( const QString &file, const Changes &changes, QList<Station> &stations ) const;

    QString mSource;
    const Catalogue &mCatalogue;
    const Responsibility &mResponsibility;
};

} // namespace jinguan

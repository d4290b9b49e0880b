#pragma once

#include "base/Result.h"
#include "ingest/MappingProfile.h"
#include "monitoring/Catalogue.h"
#include "store/NetworkStore.h"

#include <QHash>

namespace jinguan
{

/** Finds the station a file means by a code, a national code, a device id or a name, and creates it where that is wanted. */
class StationResolver
{
  public:
    enum class Unknown
    {
      Reject,
      Create //!< as running, without position, with its provenance, not counting in the evaluation
    };

    StationResolver( NetworkStore &network, const Catalogue &catalogue, Unknown policy, bool dryRun );

    Result<void> load();

    /**
     * Code of the station called \a text. \a qualifier (a province, say) tells stations of one name apart. The error's
     * message is the reason for a rejected row.
     */
    Result<QString> resolve(
      const QString &text, const QString &qualifier, const QString &name, const StationMapping &mapping, const QString &file );

    /** Device id (MN) or code of a packet → station code; empty when nobody has it. */
    QString byDevice( const QString &mn ) const;

    /** Stores the stations created since the last call; before readings of theirs are written. */
    Result<void> savePending();

    const QStringList &created() const { return mCreated; }

  private:
    Result<QString> find( const QString &text, const QString &qualifier ) const;
    Result<QString> create(
      const QString &text, const QString &qualifier, const QString &name, const StationMapping &mapping, const QString &file );
    void index( const Station &station );

    NetworkStore &mNetwork;
    const Catalogue &mCatalogue;
    Unknown mPolicy;
    bool mDryRun;
    QList<Station> mStations;
    QHash<QString, int> mByCode;
    QMultiHash<QString, int> mByName;
    QHash<QString, int> mByDevice;
    QHash<QString, QString> mCache;
    QString mLastText; //!< of the last answer from mCache
    QString mLastQualifier;
    QString mLastCode;
    QStringList mCreated;
    QList<Station> mPending;
};

} // namespace jinguan

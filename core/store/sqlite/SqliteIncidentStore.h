#pragma once

#include "store/IncidentStore.h"
#include "store/sqlite/SqliteDatabase.h"

#include <memory>

namespace jinguan
{

class SqliteReadingStore;

/** Incidents in `readings.db`, over the connection of the reading store. */
class SqliteIncidentStore : public IncidentStore
{
  public:
    explicit SqliteIncidentStore( const SqliteDatabase &database ) : mDatabase( database ) {}
    /** Over a connection of its own, for another thread. */
    explicit SqliteIncidentStore( std::unique_ptr<SqliteReadingStore> connection );
    ~SqliteIncidentStore() override;

    Result<Incident> save( const Incident &incident, const QList<IncidentEvent> &events = {} ) override;
    Result<QList<Incident>> incidents( const IncidentQuery &query = {} ) const override;
    Result<Incident> incident( qint64 id ) const override;
    Result<QList<IncidentEvent>> story( qint64 incident ) const override;
    Result<void> replaceCrossings( const QString &rule, const QString &station, const QString &indicator, const TimeRange &range,
      const QList<StoredCrossing> &crossings ) override;
    Result<void> together( const std::function<Result<void>()> &work ) override;
    Result<QList<StoredCrossing>> crossings( const QString &station, const QString &indicator, const TimeRange &range ) const override;

  private:
    /** The transaction of together(), begun with the first write, or one of its own in \a own. */
    Result<void> begin( SqliteTransaction &own );
    Result<void> commit( SqliteTransaction &own );
    Result<qint64> write( const Incident &incident );
    Result<void> writeEvents( qint64 incident, const QList<IncidentEvent> &events );

    std::unique_ptr<SqliteReadingStore> mConnection; //!< only where it has one of its own; outlives mDatabase
    const SqliteDatabase &mDatabase;
    SqliteTransaction *mTogether = nullptr; //!< while together() works
    bool mTogetherBegun = false;
};

} // namespace jinguan

#pragma once

#include "store/IncidentStore.h"
#include "store/sqlite/SqliteDatabase.h"

namespace jinguan
{

/** Incidents in `readings.db`, over the connection of the reading store. */
class SqliteIncidentStore : public IncidentStore
{
  public:
    explicit SqliteIncidentStore( const SqliteDatabase &database ) : mDatabase( database ) {}

    Result<Incident> save( const Incident &incident, const QList<IncidentEvent> &events = {} ) override;
    Result<QList<Incident>> incidents( const IncidentQuery &query = {} ) const override;
    Result<Incident> incident( qint64 id ) const override;
    Result<QList<IncidentEvent>> story( qint64 incident ) const override;
    Result<void> replaceCrossings( const QString &rule, const QString &station, const QString &indicator, const TimeRange &range,
      const QList<StoredCrossing> &crossings ) override;
    Result<QList<StoredCrossing>> crossings( const QString &station, const QString &indicator, const TimeRange &range ) const override;

  private:
    Result<qint64> write( const Incident &incident );
    Result<void> writeEvents( qint64 incident, const QList<IncidentEvent> &events );

    const SqliteDatabase &mDatabase;
};

} // namespace jinguan

#pragma once

#include "store/IncidentStore.h"

namespace jinguan
{

class SqliteDatabase;

/** Incidents in `readings.db`, over the connection of the reading store. */
class SqliteIncidentStore : public IncidentStore
{
  public:
    /** \a database outlives the store. */
    explicit SqliteIncidentStore( const SqliteDatabase &database ) : mDatabase( database ) {}

    Result<Incident> save( const Incident &incident ) override;
    Result<QList<Incident>> incidents( bool openOnly ) const override;

  private:
    const SqliteDatabase &mDatabase;
};

} // namespace jinguan

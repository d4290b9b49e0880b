#pragma once

#include "store/SourceStore.h"
#include "store/sqlite/SqliteDatabase.h"

namespace jinguan
{

/** The sources in `readings.db`, over the connection of the reading store. */
class SqliteSourceStore : public SourceStore
{
  public:
    explicit SqliteSourceStore( const SqliteDatabase &database ) : mDatabase( database ) {}

    Result<QList<DataSource>> sources() const override;
    Result<DataSource> save( const DataSource &source ) override;
    Result<void> remove( qint64 id ) override;
    Result<QList<SourceState>> states() const override;
    Result<void> add( const SourceState &news ) override;
    Result<QHash<QString, StreamMark>> marks( qint64 source ) const override;
    Result<void> setMark( qint64 source, const QString &stream, const StreamMark &mark ) override;

  private:
    Result<void> check( const DataSource &source ) const;
    Result<void> write( DataSource &source );

    const SqliteDatabase &mDatabase;
};

} // namespace jinguan

#pragma once

#include "store/DeviceStore.h"
#include "store/sqlite/SqliteDatabase.h"

namespace jinguan
{

/** The register of devices in `readings.db`, over the connection of the reading store. */
class SqliteDeviceStore : public DeviceStore
{
  public:
    explicit SqliteDeviceStore( const SqliteDatabase &database ) : mDatabase( database ) {}

    Result<QList<Device>> devices() const override;
    Result<void> save( const Device &device ) override;
    Result<void> remove( const QString &mn ) override;
    Result<QList<DeviceState>> states() const override;
    Result<void> add( const QList<DeviceState> &news ) override;

    Result<qint64> ask( const DeviceRequest &request ) override;
    Result<QList<DeviceRequest>> requests( bool onlyOpen, int maximum ) const override;
    Result<std::optional<DeviceRequest>> request( qint64 id ) const override;
    Result<void> update( const QList<DeviceRequest> &requests ) override;

  private:
    Result<void> writeFactors( const Device &device );

    const SqliteDatabase &mDatabase;
};

} // namespace jinguan

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

  private:
    Result<void> writeFactors( const Device &device );

    const SqliteDatabase &mDatabase;
};

} // namespace jinguan

#pragma once

#include "store/FieldStore.h"

namespace jinguan
{

class SqliteDatabase;
class SqliteNetworkStore;

/** Keeps a FieldStore in `network.gpkg`, over the connection of the network store. */
class SqliteFieldStore : public FieldStore
{
  public:
    explicit SqliteFieldStore( const SqliteNetworkStore &network ) : mNetwork( network ) {}

    Result<QList<Instrument>> instruments( const QString &station = {}, bool withWithdrawn = false ) const override;
    Result<QList<Calibration>> calibrations( const QString &station = {}, bool withWithdrawn = false ) const override;
    Result<QList<FieldVisit>> visits( const QString &station = {}, bool withWithdrawn = false ) const override;
    Result<QList<FieldAnswer>> answers( qint64 visit ) const override;
    Result<QList<FieldPhoto>> photos( const QString &station = {}, bool withWithdrawn = false ) const override;

    Result<qint64> saveInstrument( const Instrument &instrument ) override;
    Result<qint64> saveCalibration( const Calibration &calibration ) override;
    Result<qint64> saveVisit( const VisitRecord &record ) override;
    Result<qint64> savePhoto( const FieldPhoto &photo ) override;
    Result<void> withdraw( FieldRecord record, qint64 id, const QString &reason ) override;

  private:
    const SqliteNetworkStore &mNetwork;
};

} // namespace jinguan

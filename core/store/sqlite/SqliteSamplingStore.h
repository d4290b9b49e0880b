#pragma once

#include "store/SamplingStore.h"

namespace jinguan
{

class SqliteDatabase;
class SqliteNetworkStore;

/** Keeps a SamplingStore in `network.gpkg`, over the connection of the network store. */
class SqliteSamplingStore : public SamplingStore
{
  public:
    explicit SqliteSamplingStore( const SqliteNetworkStore &network ) : mNetwork( network ) {}

    Result<QList<SamplingPlan>> plans() const override;
    Result<QList<SamplingPlan>> savePlans( const QList<SamplingPlan> &plans ) override;
    Result<QList<SamplingMark>> marks( qint64 plan = 0 ) const override;
    Result<SamplingMark> addMark( const SamplingMark &mark ) override;
    Result<QList<DeliveryPromise>> promises() const override;
    Result<QList<DeliveryPromise>> savePromises( const QList<DeliveryPromise> &promises ) override;
    Result<QList<YearTarget>> targets() const override;
    Result<QList<YearTarget>> saveTargets( const QList<YearTarget> &targets ) override;
    Result<QList<DustDay>> dustDays() const override;
    Result<void> saveDustDays( const QList<DustDay> &days ) override;

  private:
    /** Writes one plan; its id. */
    Result<qint64> writePlan( const SqliteDatabase &database, const SamplingPlan &plan ) const;
    Result<qint64> writePromise( const SqliteDatabase &database, const DeliveryPromise &promise ) const;
    Result<qint64> writeTarget( const SqliteDatabase &database, const YearTarget &target ) const;

    const SqliteNetworkStore &mNetwork;
};

} // namespace jinguan

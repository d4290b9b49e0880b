#pragma once

#include "store/SamplingStore.h"

namespace jinguan
{

class SqliteNetworkStore;

/** Keeps a SamplingStore in `network.gpkg`, over the connection of the network store. */
class SqliteSamplingStore : public SamplingStore
{
  public:
    explicit SqliteSamplingStore( const SqliteNetworkStore &network ) : mNetwork( network ) {}

  private:
    const SqliteNetworkStore &mNetwork;
};

} // namespace jinguan

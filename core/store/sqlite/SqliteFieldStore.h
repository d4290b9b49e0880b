#pragma once

#include "store/FieldStore.h"

namespace jinguan
{

class SqliteNetworkStore;

/** Keeps a FieldStore in `network.gpkg`, over the connection of the network store. */
class SqliteFieldStore : public FieldStore
{
  public:
    explicit SqliteFieldStore( const SqliteNetworkStore &network ) : mNetwork( network ) {}

  private:
    const SqliteNetworkStore &mNetwork;
};

} // namespace jinguan

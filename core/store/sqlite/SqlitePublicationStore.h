#pragma once

#include "store/PublicationStore.h"

namespace jinguan
{

class SqliteNetworkStore;

/** Keeps a PublicationStore in `network.gpkg`, over the connection of the network store. */
class SqlitePublicationStore : public PublicationStore
{
  public:
    explicit SqlitePublicationStore( const SqliteNetworkStore &network ) : mNetwork( network ) {}

  private:
    const SqliteNetworkStore &mNetwork;
};

} // namespace jinguan

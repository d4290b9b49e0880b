#pragma once

#include "store/PublicationStore.h"

namespace jinguan
{

class SqliteDatabase;
class SqliteNetworkStore;
class SqliteStatement;

/** Keeps a PublicationStore in `network.gpkg`, over the connection of the network store. */
class SqlitePublicationStore : public PublicationStore
{
  public:
    explicit SqlitePublicationStore( const SqliteNetworkStore &network ) : mNetwork( network ) {}

    Result<QList<PublicationItem>> items() const override;
    Result<PublicationItem> item( const QString &code ) const override;
    Result<QList<PublicationItem>> versions( const QString &code ) const override;
    Result<PublicationItem> save( const PublicationItem &item, const QString &comment ) override;
    Result<PublicationItem> step( const QString &code, int version, PublicationAct act, const QString &comment ) override;
    Result<QList<PublicationStep>> history( const QString &code ) const override;
    Result<PublicationBundle> recordBundle( const PublicationBundle &bundle ) override;
    Result<QList<PublicationBundle>> bundles() const override;
    Result<QByteArray> secret() const override;

  private:
    /** The versions that \a where picks; \a value is bound when it is not empty. */
    Result<QList<PublicationItem>> read( const QByteArray &where, const QString &value = {} ) const;
    Result<void> writeVersion( const SqliteDatabase &database, PublicationItem &item ) const;
    Result<void> writeStep( const SqliteDatabase &database, const PublicationItem &item, PublicationAct act, PublicationState from,
      const QString &comment ) const;
    Result<void> ensureSecret( const SqliteDatabase &database ) const;
    Result<void> fillBundles( QList<PublicationBundle> &bundles ) const;
    /** Who acts: the user of the store, or the one of the system. */
    QString userName() const;

    const SqliteNetworkStore &mNetwork;
};

} // namespace jinguan

#pragma once

#include "store/NetworkStore.h"

namespace jinguan::test
{

/** A NetworkStore that lives in memory; planning reads stations and layers, and keeps scenarios. */
class MemoryNetworkStore : public NetworkStore
{
  public:
    bool isReadOnly() const override { return false; }
    void setUser( const UserProfile & ) override {}

    Result<QList<Station>> stations() const override { return mStations; }
    Result<Station> station( const QString &code ) const override
    {
      for ( const Station &station : mStations )
        if ( station.code == code )
          return station;
      return Error { QStringLiteral( "no station " ) + code, {}, {}, 0 };
    }
    Result<QList<Station>> saveStations( const QList<Station> &stations ) override
    {
      for ( const Station &station : stations )
      {
        mStations.removeIf( [&station]( const Station &other ) { return other.code == station.code; } );
        mStations.append( station );
      }
      return stations;
    }
    Result<LayerSource> stationLayer() const override { return LayerSource(); }

    QList<LayerRole> roles() const override { return {}; }
    Result<QList<LayerSource>> layers() const override { return mLayers; }
    Result<qint64> writeLayer(
      const QString &role, const QList<LayerFeature> &features, const LayerProvenance &provenance, bool append ) override
    {
      if ( !append )
        mFeatures[role].clear();
      mFeatures[role].append( features );
      mLayers.removeIf( [&role]( const LayerSource &layer ) { return layer.role.id == role; } );
      LayerSource layer;
      layer.role.id = role;
      layer.name = { role, role };
      layer.featureCount = mFeatures[role].size();
      layer.provenance = provenance;
      mLayers.append( layer );
      return layer.featureCount;
    }
    Result<QList<LayerFeature>> features( const QString &role ) const override { return mFeatures.value( role ); }

    Result<QList<Scenario>> scenarios() const override { return mScenarios; }
    Result<Scenario> scenario( const QString &name ) const override
    {
      for ( const Scenario &scenario : mScenarios )
        if ( scenario.name == name )
          return scenario;
      return Error { QStringLiteral( "no scenario " ) + name, {}, {}, 0 };
    }
    Result<Scenario> saveScenario( const Scenario &scenario ) override
    {
      Scenario stored = scenario;
      for ( Scenario &other : mScenarios )
        if ( other.name == scenario.name )
        {
          stored.id = other.id;
          other = stored;
          return stored;
        }
      stored.id = mScenarios.size() + 1;
      mScenarios.append( stored );
      return stored;
    }
    Result<void> removeScenario( const QString &name ) override
    {
      mScenarios.removeIf( [&name]( const Scenario &scenario ) { return scenario.name == name; } );
      return {};
    }

    Result<QList<Bookmark>> bookmarks() const override { return QList<Bookmark>(); }
    Result<void> saveBookmarks( const QList<Bookmark> & ) override { return {}; }
    QString property( const QString & ) const override { return {}; }
    Result<void> setProperty( const QString &, const QString & ) override { return {}; }
    Result<void> saveLayerStyle( const QString &, const QString &, const QString &, const QString & ) override { return {}; }
    Result<void> saveProject( const QString &, const QByteArray & ) override { return {}; }

  private:
    QList<Station> mStations;
    QList<LayerSource> mLayers;
    QMap<QString, QList<LayerFeature>> mFeatures;
    QList<Scenario> mScenarios;
};

} // namespace jinguan::test

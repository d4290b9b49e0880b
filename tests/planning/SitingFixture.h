#pragma once

#include "MemoryNetworkStore.h"
#include "planning/rules/RuleCheck.h"
#include "TestSupport.h"

#include <qgsgeometry.h>
#include <qgsjsonutils.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jinguan::test
{

/** A store in memory that also keeps properties. */
class SitingStore : public MemoryNetworkStore
{
  public:
    QString property( const QString &key ) const override { return mProperties.value( key ); }
    Result<void> setProperty( const QString &key, const QString &value ) override
    {
      mProperties.insert( key, value );
      return {};
    }

  private:
    QMap<QString, QString> mProperties;
};

/** The invented layers and cases of `tests/data/siting`. */
class SitingFixture
{
  public:
    SitingFixture()
    {
      QFile file( dataPath( QStringLiteral( "siting/cases.json" ) ) );
      if ( !file.open( QIODevice::ReadOnly ) )
        qFatal( "cases.json" );
      mContent = QJsonDocument::fromJson( file.readAll() ).object();
    }

    QJsonArray cases() const { return mContent.value( QStringLiteral( "cases" ) ).toArray(); }
    QStringList neverMissing() const
    {
      QStringList ids;
      for ( const QJsonValue value : mContent.value( QStringLiteral( "never_missing" ) ).toArray() )
        ids.append( value.toString() );
      return ids;
    }

    static LonLat place( const QJsonValue &value ) { return { value.toArray().at( 0 ).toDouble(), value.toArray().at( 1 ).toDouble() }; }

    static QList<LayerFeature> layer( const QString &role )
    {
      QFile file( dataPath( QStringLiteral( "siting/%1.geojson" ).arg( role ) ) );
      if ( !file.open( QIODevice::ReadOnly ) )
        qFatal( "layer" );
      QList<LayerFeature> features;
      const QJsonArray list = QJsonDocument::fromJson( file.readAll() ).object().value( QStringLiteral( "features" ) ).toArray();
      for ( const QJsonValue value : list )
      {
        const QJsonObject geometry = value.toObject().value( QStringLiteral( "geometry" ) ).toObject();
        LayerFeature one;
        one.wkb = QgsJsonUtils::geometryFromGeoJson( QString::fromUtf8( QJsonDocument( geometry ).toJson() ) ).asWkb();
        one.attributes = value.toObject().value( QStringLiteral( "properties" ) ).toObject().toVariantMap();
        features.append( one );
      }
      return features;
    }

    static QStringList roles()
    {
      QStringList roles;
      for ( const QString &file :
        QDir( dataPath( QStringLiteral( "siting" ) ) ).entryList( { QStringLiteral( "*.geojson" ) }, QDir::Files ) )
        roles.append( file.chopped( 8 ) );
      return roles;
    }

    /** All layers and stations, but for \a without. */
    void fill( NetworkStore &store, const QStringList &without ) const
    {
      for ( const QString &role : roles() )
      {
        LayerProvenance provenance;
        provenance.source = QStringLiteral( "invented" );
        provenance.schematic = role == QLatin1String( "greenway" );
        if ( !without.contains( role ) && !store.writeLayer( role, layer( role ), provenance, false ) )
          qFatal( "fixture" );
      }
      if ( without.contains( QStringLiteral( "stations" ) ) )
        return;
      QList<Station> stations;
      for ( const QJsonValue value : mContent.value( QStringLiteral( "stations" ) ).toArray() )
      {
        Station station;
        station.code = value.toObject().value( QStringLiteral( "code" ) ).toString();
        station.kind = value.toObject().value( QStringLiteral( "kind" ) ).toString();
        station.positions = { { place( value.toObject().value( QStringLiteral( "at" ) ) ), {}, {}, {} } };
        station.states = { { StationStatus::Running, {}, {} } };
        stations.append( station );
      }
      if ( !store.saveStations( stations ) )
        qFatal( "fixture" );
    }

    static QStringList strings( const QJsonValue &value )
    {
      QStringList list;
      for ( const QJsonValue one : value.toArray() )
        list.append( one.toString() );
      return list;
    }

  private:
    QJsonObject mContent;
};

} // namespace jinguan::test

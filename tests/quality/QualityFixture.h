#pragma once

#include "../ingest/IngestFixture.h"
#include "quality/QualityScan.h"

#include <cmath>

namespace jinguan::test
{

constexpr UtcSeconds newYear = 1356969600; //!< 2012-12-31T16:00Z, the first hour of 2013 in Chengdu

/** Points hour by hour; NaN is a period that came without a number. */
inline QList<CheckPoint> points( const QList<double> &values )
{
  QList<CheckPoint> list;
  for ( qsizetype i = 0; i < values.size(); ++i )
    list.append( { newYear + i * 3600, values.at( i ), QualityFlag::Valid, !std::isnan( values.at( i ) ) } );
  return list;
}

inline QList<int> indices( const QList<Suspicion> &found )
{
  QList<int> list;
  for ( const Suspicion &one : found )
    list.append( static_cast<int>( one.index ) );
  return list;
}

/** A station of the network at a place; stored by the fixture. */
inline Station stationAt( const QString &code, double lon, double lat, const QString &kind = QStringLiteral( "air_standard" ) )
{
  Station station;
  station.code = code;
  station.name = { code, code };
  station.kind = kind;
  station.elements = { QStringLiteral( "air" ) };
  station.district = QStringLiteral( "510104" );
  station.unit = QStringLiteral( "510104" );
  station.positions = { { { lon, lat }, {}, {}, QStringLiteral( "test" ) } };
  return station;
}

/** A workspace with readings and the rules of the program. */
class QualityFixture : public IngestFixture
{
  public:
    QualityFixture()
    {
      Result<QualityRules> loaded = QualityRules::load( Resources::path( QStringLiteral( "quality/rules.csv" ) ), catalogue() );
      if ( !loaded )
        qFatal( "%s", qPrintable( loaded.error().text() ) );
      mRules = std::make_unique<QualityRules>( loaded.take() );
    }

    const QualityRules &rules() const { return *mRules; }

    SeriesId series( const QString &station, const QString &indicator, const QString &unit = QStringLiteral( "ug/m3" ) )
    {
      SeriesKey key;
      key.station = station;
      key.indicator = indicator;
      key.source = QStringLiteral( "test" );
      const Result<SeriesId> id = readings().ensureSeries( key, unit );
      if ( !id )
        qFatal( "%s", qPrintable( id.error().text() ) );
      return *id;
    }

    /** Writes hourly values from the new year on; NaN leaves the hour out. */
    void write( SeriesId id, const QList<double> &values, QualityFlag flag = QualityFlag::Valid, int firstHour = 0 )
    {
      if ( mDelivery == 0 )
      {
        const Result<qint64> begun = readings().beginDelivery( Delivery() );
        if ( !begun )
          qFatal( "%s", qPrintable( begun.error().text() ) );
        mDelivery = *begun;
      }
      QList<IncomingReading> batch;
      for ( qsizetype i = 0; i < values.size(); ++i )
      {
        if ( !std::isnan( values.at( i ) ) )
          batch.append( { id, Period::Hour, { newYear + ( firstHour + i ) * 3600, values.at( i ), flag, false } } );
      }
      if ( const Result<WriteSummary> written = readings().write( mDelivery, batch ); !written )
        qFatal( "%s", qPrintable( written.error().text() ) );
    }

    Result<QualityScanOutcome> scan( const QList<Station> &stations, QualityScanRequest request = {} )
    {
      Progress silent;
      request.by = QStringLiteral( "Jinguan" );
      return QualityScan( rules(), catalogue() ).run( stations, readings(), request, silent );
    }

    /** Hours (since the new year) of the readings whose flag is Suspect. */
    QList<int> suspects( SeriesId id )
    {
      QList<int> hours;
      const Result<QList<Reading>> list = readings().readings( id, Period::Hour, { 0, 9999999999 } );
      if ( !list )
        qFatal( "%s", qPrintable( list.error().text() ) );
      for ( const Reading &reading : *list )
      {
        if ( reading.flag == QualityFlag::Suspect )
          hours.append( static_cast<int>( ( reading.begin - newYear ) / 3600 ) );
      }
      return hours;
    }

  private:
    std::unique_ptr<QualityRules> mRules;
    qint64 mDelivery = 0;
};

} // namespace jinguan::test

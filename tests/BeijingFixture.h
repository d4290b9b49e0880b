#pragma once

#include "base/LocalDay.h"
#include "store/Workspace.h"
#include "TestSupport.h"

#include <QFile>

namespace jinguan::test
{

/** The twelve stations of Beijing with their hours of PM2.5 of 2014, from the folder of real inputs; Dingling (1002A) is the control point. */
class BeijingFixture
{
  public:
    static bool isHere() { return !sharedDir().isEmpty() && QFile::exists( folder() + QStringLiteral( "stations.csv" ) ); }

    /** A workspace in \a target, which is new. */
    static Result<std::unique_ptr<Workspace>> make( const QString &target )
    {
      QFile list( folder() + QStringLiteral( "stations.csv" ) );
      if ( !list.open( QIODevice::ReadOnly ) )
        return Error { list.errorString(), {}, list.fileName(), 0 };
      Result<std::unique_ptr<Workspace>> made = Workspace::create( target, QStringLiteral( "beijing" ) );
      if ( !made )
        return made;
      QList<Station> stations;
      list.readLine();
      while ( !list.atEnd() )
      {
        const QStringList fields = QString::fromUtf8( list.readLine() ).trimmed().split( QLatin1Char( ',' ) );
        Station station;
        station.code = fields.at( 1 );
        station.kind = QStringLiteral( "air_standard" );
        station.name = { fields.at( 2 ), fields.at( 0 ) };
        station.elements = { QStringLiteral( "air" ) };
        station.isControlPoint = station.code == QLatin1String( "1002A" );
        station.positions = { { { fields.at( 3 ).toDouble(), fields.at( 4 ).toDouble() }, {}, {}, {} } };
        station.states = { { StationStatus::Running, {}, {} } };
        stations.append( station );
      }
      if ( const Result<QList<Station>> saved = made.value()->network().saveStations( stations ); !saved )
        return saved.error();
      Delivery delivery;
      delivery.source = QStringLiteral( "test" );
      const Result<qint64> begun = made.value()->readings().beginDelivery( delivery );
      if ( !begun )
        return begun.error();
      for ( const Station &station : std::as_const( stations ) )
        if ( const Result<void> written = writeHours( made.value()->readings(), station, *begun ); !written )
          return written.error();
      return made;
    }

  private:
    static QString folder() { return sharedDir() + QStringLiteral( "/data/air/prsa_beijing_12/" ); }

    static Result<void> writeHours( ReadingStore &store, const Station &station, qint64 delivery )
    {
      SeriesKey key;
      key.station = station.code;
      key.indicator = QStringLiteral( "PM2.5" );
      key.source = QStringLiteral( "uci-501" );
      const Result<SeriesId> series = store.ensureSeries( key, QStringLiteral( "ug/m3" ) );
      if ( !series )
        return series.error();
      QFile file( folder() + QStringLiteral( "PRSA_Data_%1_20130301-20170228.csv" ).arg( station.name.en ) );
      if ( !file.open( QIODevice::ReadOnly ) )
        return Error { file.errorString(), {}, file.fileName(), 0 };
      file.readLine();
      QList<IncomingReading> readings;
      while ( !file.atEnd() )
      {
        const QList<QByteArray> fields = file.readLine().split( ',' );
        if ( fields.at( 5 ) == "NA" )
          continue;
        const QDate day( fields.at( 1 ).toInt(), fields.at( 2 ).toInt(), fields.at( 3 ).toInt() );
        const UtcSeconds begin = localday::beginOf( day ) + fields.at( 4 ).toInt() * 3600 - 3600; // the file names the end
        if ( localday::dateOf( begin ).year() == 2014 )
          readings.append( { *series, Period::Hour, { begin, fields.at( 5 ).toDouble() } } );
      }
      const Result<WriteSummary> written = store.write( delivery, readings );
      return written ? Result<void>() : Result<void>( written.error() );
    }
};

} // namespace jinguan::test

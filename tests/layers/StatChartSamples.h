#pragma once

#include "base/Resources.h"
#include "layers/chart/StatChartBuilder.h"
#include "widgets/FakeWorkspace.h"

#include "base/Progress.h"

#include <QTimeZone>

#include <cmath>
#include <random>

namespace jinguan::test
{

/** A small invented network with two years of hours, in memory: the same values each time. */
struct StatChartSamples
{
    Catalogue catalogue;
    std::unique_ptr<Evaluator> evaluator;
    FakeReadings content;
    ChartContext context;

    static UtcSeconds at( const char *text ) { return parseTime( QString::fromLatin1( text ) ).toSecsSinceEpoch(); }

    static Station station( const char *code, const char *name, const char *kind, double lon, double lat )
    {
      Station station;
      station.code = QString::fromLatin1( code );
      station.name = { QString::fromUtf8( name ), station.code };
      station.kind = QString::fromLatin1( kind );
      station.district = QStringLiteral( "510104" );
      station.positions << StationPosition { { lon, lat }, {}, {}, {} };
      return station;
    }

    SeriesId add( const char *station, const char *indicator, const char *unit, const QList<Reading> &values, bool demo = false )
    {
      SeriesKey key;
      key.station = QString::fromLatin1( station );
      key.indicator = QString::fromLatin1( indicator );
      key.source = QStringLiteral( "样例" );
      return content.add( key, QString::fromUtf8( unit ), values, demo );
    }

    /** Hours from \a from on, \a count of them, by \a value of the hour counted. */
    template<typename Value> static QList<Reading> hours( UtcSeconds from, int count, Value value )
    {
      QList<Reading> readings;
      for ( int i = 0; i < count; ++i )
        readings << Reading { from + i * 3600LL, value( i ), QualityFlag::Valid, false };
      return readings;
    }

    Result<void> load()
    {
      Result<Catalogue> loaded = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      if ( !loaded )
        return loaded.error();
      catalogue = loaded.take();
      Result<Evaluator> judged = Evaluator::load( Resources::path( QString() ), catalogue );
      if ( !judged )
        return judged.error();
      evaluator = std::make_unique<Evaluator>( judged.take() );
      context.catalogue = &catalogue;
      context.evaluator = evaluator.get();
      context.stations = { station( "A1", "沙河铺", "air_standard", 104.11, 30.63 ),
        station( "A2", "草堂寺", "air_standard", 104.02, 30.66 ), station( "W1", "气象站", "weather", 104.15, 30.63 ),
        station( "N1", "锦江噪声点", "noise_zone", 104.08, 30.65 ), station( "D1", "水源地", "drinking_source", 103.87, 30.87 ),
        station( "D2", "水厂出水", "plant_outlet", 103.91, 30.83 ), station( "D3", "龙头", "tap", 104.06, 30.60 ) };
      context.stations[3].attributes.insert( QStringLiteral( "noise_class" ), QStringLiteral( "2" ) );
      context.chains = { { QStringLiteral( "tap" ), { QStringLiteral( "水源到龙头" ), QStringLiteral( "Source to tap" ) },
        { QStringLiteral( "D1" ), QStringLiteral( "D2" ), QStringLiteral( "D3" ) }, true } };
      fill();
      return {};
    }

    void fill()
    {
      const UtcSeconds from = at( "2023-01-01" );
      constexpr int count = 2 * 365 * 24;
      std::minstd_rand random( 5 );
      const auto noise = [&random] { return static_cast<double>( random() % 1000 ) / 1000 - 0.5; };
      const auto year = []( int hour ) { return std::cos( 2 * M_PI * hour / 8760 ); };
      const auto day = []( int hour ) { return std::sin( 2 * M_PI * ( hour % 24 - 9 ) / 24 ); };
      QList<Reading> pm = hours( from, count, [&]( int i ) { return std::round( 55 + 35 * year( i ) - 10 * day( i ) + 40 * noise() ); } );
      for ( int i = 2000; i < 2100; ++i )
        pm[i].flag = QualityFlag::Maintenance;
      pm.remove( 5000, 200 );
      add( "A1", "PM2.5", "ug/m3", pm );
      add( "A2", "PM2.5", "ug/m3",
        hours( from, count, [&]( int i ) { return std::round( 45 + 30 * year( i ) - 8 * day( i ) + 30 * noise() ); } ) );
      add( "A1", "O3", "ug/m3",
        hours( from, count, [&]( int i ) { return std::round( std::max( 2.0, 70 - 45 * year( i ) + 55 * day( i ) + 25 * noise() ) ); } ) );
      add( "A1", "TEMP", "degC", hours( from, count, [&]( int i ) { return 17 - 10 * year( i ) + 5 * day( i ) + 2 * noise(); } ) );
      add( "W1", "WD", "deg",
        hours( from, count, [&]( int i ) { return std::fmod( 20 + ( i % 3 == 0 ? 180 : 0 ) + 80 * noise() + 360, 360 ); } ) );
      add( "W1", "WS", "m/s", hours( from, count, [&]( int i ) { return std::max( 0.0, 1.6 + 1.2 * day( i ) + 2.4 * noise() ); } ) );
      const QList<QPair<const char *, double>> bands { { "OCT_31.5", 61 }, { "OCT_63", 58 }, { "OCT_125", 52 }, { "OCT_250", 47 },
        { "OCT_500", 45 }, { "OCT_1000", 46 }, { "OCT_2000", 42 }, { "OCT_4000", 36 }, { "OCT_8000", 27 } };
      for ( const auto &[band, level] : bands )
        add( "N1", band, "dB", hours( from, 240, [&, level = level]( int i ) { return level + 5 * day( i ) + 4 * noise(); } ) );
      for ( const auto &[code, mean] : { std::pair( "D1", 6.2 ), std::pair( "D2", 0.35 ), std::pair( "D3", 0.4 ) } )
        add( code, "TURB", "NTU", hours( from, 300, [&, mean = mean]( int ) { return mean * ( 1 + 0.4 * noise() ); } ), true );
      for ( const auto &[code, mean] : { std::pair( "D2", 0.62 ), std::pair( "D3", 0.21 ) } )
        add( code, "CHLORINE", "mg/L", hours( from, 300, [&, mean = mean]( int ) { return mean * ( 1 + 0.3 * noise() ); } ), true );
    }

    /** A question over 2023. */
    static ChartRequest request( ChartKind kind, const QStringList &stations, const QStringList &indicators )
    {
      ChartRequest request;
      request.kind = kind;
      request.stations = stations;
      request.indicators = indicators;
      request.range = { at( "2023-01-01" ), at( "2024-01-01" ) };
      return request;
    }

    Result<StatChartPtr> build( const ChartRequest &request ) const
    {
      Progress progress;
      const FakeReadingStore store( content );
      return StatChartBuilder::build( request, context, store, progress );
    }
};

} // namespace jinguan::test

#pragma once

#include "../warning/WarningFixture.h"

#include "briefing/BriefJson.h"
#include "briefing/PlanGoals.h"

namespace jinguan::test
{

/** A hand-made workspace with known readings, for briefs. `start` is the first hour of 2 March 2026 in Chengdu. */
class BriefingFixture : public WarningFixture
{
  public:
    static constexpr qint64 day = 24 * hour;
    /** First second of a day of Chengdu. */
    static UtcSeconds at( int year, int month, int dayOfMonth, int hourOfDay = 0 )
    {
      return QDateTime( QDate( year, month, dayOfMonth ), QTime( hourOfDay, 0 ), displayZone() ).toSecsSinceEpoch();
    }

    Result<void> loadAll()
    {
      if ( const Result<void> loaded = load(); !loaded )
        return loaded;
      Result<std::shared_ptr<const BriefingKnowledge>> known =
        BriefingKnowledge::load( Resources::path( QString() ), catalogue, *evaluator, responsibility );
      if ( !known )
        return known.error();
      knowledge = known.take();
      return {};
    }

    Station &addAir( const QString &code, const QString &unit, const LonLat &place = { 104.05, 30.64 } )
    {
      Station &station = add( code, QStringLiteral( "air_standard" ), QStringLiteral( "air" ), place );
      station.district = station.unit = unit;
      return station;
    }

    /** The same value for every hour of [\a from, \a to). */
    Result<void> fill( const QString &station, const QString &indicator, double value, UtcSeconds from, UtcSeconds to )
    {
      return write(
        station, indicator, QList<double>( ( to - from ) / hour, value ), Period::Hour, static_cast<int>( ( from - start ) / hour ) );
    }

    /** All six pollutants, PM2.5 with \a fine; single indices of 2013: 0.1, 0.5, 0.5, fine / 35, 0.1, 0.5. */
    Result<void> fillAir( const QString &station, double fine, UtcSeconds from, UtcSeconds to )
    {
      const QList<std::pair<QString, double>> values { { QStringLiteral( "SO2" ), 6 }, { QStringLiteral( "NO2" ), 20 },
        { QStringLiteral( "PM10" ), 35 }, { QStringLiteral( "PM2.5" ), fine }, { QStringLiteral( "CO" ), 0.4 },
        { QStringLiteral( "O3" ), 80 } };
      for ( const auto &[indicator, value] : values )
      {
        if ( const Result<void> written = fill( station, indicator, value, from, to ); !written )
          return written;
      }
      return {};
    }

    BriefingInput input() const
    {
      BriefingInput made;
      made.stations = stations;
      made.rules = std::make_shared<const WarningRules>( shipped );
      if ( rivers )
        made.rivers = std::make_shared<const RiverSystem>( *rivers );
      made.targets = targets;
      made.dustDays = dustDays;
      return made;
    }

    Result<DistrictBrief> brief( const QString &unit, UtcSeconds moment )
    {
      Progress silent;
      const BriefingInput known = input();
      return DistrictBriefing( *knowledge, known, workspace().readings(), workspace().incidents() ).read( { unit, {} }, moment, silent );
    }

    Incident incidentAt( const QString &station, const QString &unit, int severity, UtcSeconds opened )
    {
      Incident incident;
      incident.rule = QStringLiteral( "air.heavy" );
      incident.kind = QStringLiteral( "grade" );
      incident.severity = severity;
      incident.element = QStringLiteral( "air" );
      incident.station = station;
      incident.unit = incident.district = unit;
      incident.since = incident.opened = opened;
      incident.lastAt = opened + hour;
      return incident;
    }

    std::shared_ptr<const BriefingKnowledge> knowledge;
    QList<YearTarget> targets;
    QList<DustDay> dustDays;
};

} // namespace jinguan::test

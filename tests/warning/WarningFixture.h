#pragma once

#include "TestSupport.h"

#include "base/Resources.h"
#include "store/Workspace.h"
#include "warning/WarningScan.h"

#include <QTemporaryDir>
#include <QtEndian>

namespace jinguan::test
{

/** A workspace of its own and the knowledge of the program, for tests of warnings. */
class WarningFixture
{
  public:
    static constexpr UtcSeconds start = 1772380800; //!< 2026-03-02T00:00+08:00
    static constexpr qint64 hour = 3600;

    Catalogue catalogue;
    Responsibility responsibility;
    std::unique_ptr<Evaluator> evaluator;
    WarningRules shipped;
    WarningRules rules; //!< those in force
    std::unique_ptr<RiverSystem> rivers;
    QList<Station> stations;

    /** Loads what ships; the error of what failed. */
    Result<void> load()
    {
      Result<Catalogue> known = Catalogue::load( Resources::path( QStringLiteral( "catalogue" ) ) );
      if ( !known )
        return known.error();
      catalogue = known.take();
      Result<Evaluator> judge = Evaluator::load( Resources::path( QString() ), catalogue );
      if ( !judge )
        return judge.error();
      evaluator = std::make_unique<Evaluator>( judge.take() );
      Result<Responsibility> matrix = Responsibility::load( Resources::path( QStringLiteral( "responsibility" ) ) );
      if ( !matrix )
        return matrix.error();
      responsibility = matrix.take();
      Result<WarningRules> all = WarningRules::load( Resources::path( QStringLiteral( "warning" ) ), catalogue );
      if ( !all )
        return all.error();
      shipped = all.take();
      return {};
    }

    /** An empty workspace without stations or rules. */
    Result<void> renew()
    {
      mWorkspace.reset();
      mFolder = std::make_unique<QTemporaryDir>();
      Result<std::unique_ptr<Workspace>> made = Workspace::create( mFolder->path() + QStringLiteral( "/w" ), QStringLiteral( "w" ) );
      if ( !made )
        return made.error();
      mWorkspace = made.take();
      rules = WarningRules();
      rivers.reset();
      stations.clear();
      Delivery delivery;
      delivery.source = QStringLiteral( "test" );
      mDelivery = mWorkspace->readings().beginDelivery( delivery ).value();
      return {};
    }
    void clear() { mWorkspace.reset(); }

    Workspace &workspace() { return *mWorkspace; }

    Station &add( const QString &code, const QString &kind, const QString &element, const LonLat &at )
    {
      Station station;
      station.code = code;
      station.name = { code, code };
      station.kind = kind;
      station.elements = QStringList { element };
      station.district = station.unit = QStringLiteral( "510107" );
      station.positions = { { at, {}, {}, {} } };
      stations.append( station );
      return stations.last();
    }

    /** Takes over a rule that ships, with its numbers. */
    Result<void> use( const QString &id )
    {
      const WarningRule *rule = shipped.rule( id );
      if ( !rule )
        return Error { QStringLiteral( "no rule %1" ).arg( id ), {}, {}, 0 };
      if ( const Result<void> set = rules.setRule( *rule, catalogue ); !set )
        return set;
      QList<WarningThreshold> numbers = shipped.thresholds();
      numbers.removeIf( [&id]( const WarningThreshold &threshold ) { return threshold.rule != id; } );
      return rules.setThresholds( id, numbers );
    }

    Result<void> write( const QString &station, const QString &indicator, const QList<double> &values, Period period = Period::Hour,
      int first = 0, UtcSeconds issued = 0 )
    {
      SeriesKey key;
      key.station = station;
      key.indicator = indicator;
      key.source = QStringLiteral( "test" );
      key.issued = issued;
      key.method = issued > 0 ? Method::Model : Method::Automatic;
      const Result<SeriesId> series = mWorkspace->readings().ensureSeries( key, catalogue.indicator( indicator )->unit );
      if ( !series )
        return series.error();
      QList<IncomingReading> readings;
      for ( qsizetype i = 0; i < values.size(); ++i )
      {
        if ( !std::isnan( values.at( i ) ) )
          readings.append(
            { *series, period, { start + ( first + i ) * static_cast<qint64>( period ), values.at( i ), QualityFlag::Valid, false } } );
      }
      const Result<WriteSummary> written = mWorkspace->readings().write( mDelivery, readings );
      return written ? Result<void>() : Result<void>( written.error() );
    }

    /** Looks at [\a from, \a to) hours after the start, as known at \a now (hours; 0: the end). */
    Result<ScanOutcome> scan( double from, double to, double now = 0 )
    {
      Progress silent;
      const auto moment = []( double hours ) { return start + static_cast<qint64>( hours * hour ); };
      return WarningScan( rules, catalogue, *evaluator, responsibility, rivers.get() )
        .run( stations, mWorkspace->readings(), mWorkspace->incidents(), { moment( from ), moment( to ) }, now > 0 ? moment( now ) : 0,
          silent );
    }

    /** Incidents of a rule, oldest first. */
    QList<Incident> incidents( const QString &rule )
    {
      IncidentQuery query;
      query.rule = rule;
      QList<Incident> all = mWorkspace->incidents().incidents( query ).value();
      std::sort( all.begin(), all.end(), []( const Incident &a, const Incident &b ) { return a.since < b.since; } );
      return all;
    }

  private:
    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Workspace> mWorkspace;
    qint64 mDelivery = 0;
};

/** A line as well-known binary, little-endian. */
inline QByteArray wkbLine( const std::vector<LonLat> &points )
{
  QByteArray wkb;
  wkb.append( '\x01' );
  const auto number = [&wkb]( quint32 value ) {
    char bytes[4];
    qToLittleEndian( value, bytes );
    wkb.append( bytes, 4 );
  };
  number( 2 );
  number( static_cast<quint32>( points.size() ) );
  for ( const LonLat &point : points )
  {
    for ( const double value : { point.lon, point.lat } )
    {
      char bytes[8];
      qToLittleEndian( value, bytes );
      wkb.append( bytes, 8 );
    }
  }
  return wkb;
}

} // namespace jinguan::test

#include "forecast/ForecastIssuer.h"

#include "base/CsvTable.h"
#include "base/Durations.h"
#include "base/QuietProgress.h"
#include "monitoring/ForecastSeries.h"

#include <QSet>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ForecastIssuer )
};

using SeriesOf = QPair<QString, QString>; //!< station, indicator

/** End of the newest measured reading of each station and indicator, and the forecasts that are there. */
struct Known
{
    QHash<SeriesOf, UtcSeconds> newest;
    QSet<QPair<SeriesOf, UtcSeconds>> issued;
    UtcSeconds end = 0;
};

Result<Known> knownOf( const ReadingStore &store )
{
  const Result<QList<LatestReading>> latest = store.latest();
  if ( !latest )
    return latest.error();
  Known known;
  for ( const LatestReading &one : *latest )
  {
    const SeriesKey &key = one.series.key;
    const SeriesOf series { key.station, key.indicator };
    if ( key.issued > 0 && key.source == forecastSource )
      known.issued.insert( { series, key.issued } );
    if ( key.method == Method::Model || ( one.period != Period::Hour && one.period != Period::FourHours ) )
      continue;
    UtcSeconds &newest = known.newest[series];
    newest = std::max( newest, endOf( one.reading.begin, one.period ) );
    known.end = std::max( known.end, newest );
  }
  return known;
}
} // namespace

Result<ForecastSubjects> ForecastSubjects::load( const QString &folder, const Catalogue &catalogue )
{
  const Result<CsvTable> table =
    CsvTable::read( folder + QStringLiteral( "/series.csv" ), { QStringLiteral( "station_kind" ), QStringLiteral( "indicator" ) } );
  if ( !table )
    return table.error();
  ForecastSubjects subjects;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const QString kind = table->text( row, QStringLiteral( "station_kind" ) );
    const QString indicator = table->text( row, QStringLiteral( "indicator" ) );
    if ( !catalogue.stationKind( kind ) || !catalogue.indicator( indicator ) )
      return table->errorAt(
        row, Text::tr( "The station kind “%1” or the indicator “%2” is not in the catalogue." ).arg( kind, indicator ) );
    subjects.mIndicators[kind].append( indicator );
  }
  return subjects;
}

Result<IssueOutcome> issueForecasts(
  ReadingStore &store, const Catalogue &catalogue, const ForecastSubjects &subjects, const QList<Station> &stations, Progress &progress )
{
  const Result<Known> known = knownOf( store );
  if ( !known )
    return known.error();
  IssueOutcome outcome;
  QuietProgress part( progress );
  for ( qsizetype i = 0; i < stations.size(); ++i )
  {
    const Station &station = stations.at( i );
    progress.report( static_cast<double>( i ) / static_cast<double>( stations.size() ), station.name.text() );
    if ( station.statusOn( local( known->end ).date() ) != StationStatus::Running )
      continue;
    for ( const QString &id : subjects.indicatorsOf( station.kind ) )
    {
      const SeriesOf series { station.code, id };
      const UtcSeconds at = known->newest.value( series );
      if ( at < known->end - secondsPerDay )
        continue; // nothing measured, or an archive
      if ( known->issued.contains( { series, at } ) )
      {
        ++outcome.already;
        continue;
      }
      const Indicator &indicator = *catalogue.indicator( id );
      const Result<ForecastData> data =
        ForecastData::read( store, catalogue, station.code, indicator, { at - ForecastData::pastDays * secondsPerDay, at } );
      const Result<Forecast> forecast = data ? Forecaster::make( data->input, at, Forecaster::longestHours, QStringLiteral( "auto" ), part )
                                             : Result<Forecast>( data.error() );
      if ( progress.isCancelled() )
        return Error { Text::tr( "Issuing forecasts was cancelled." ), Text::tr( "Those issued before are kept." ), {}, 0 };
      if ( !forecast )
      {
        outcome.refused.append( Text::tr( "%1, %2: %3" ).arg( station.name.text(), id, forecast.error().message ) );
        continue;
      }
      if ( const Result<WriteSummary> written = ForecastData::write( store, *data, indicator, *forecast ); !written )
        return written.error();
      ++outcome.issued;
    }
  }
  return outcome;
}

} // namespace jinguan

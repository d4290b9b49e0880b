#include "demo/DemoReadings.h"

#include "base/CsvTable.h"
#include "demo/SyntheticSeries.h"
#include "ingest/ReadingImporter.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DemoReadings )
};

/** The invented series end with the newer of the two published hours, so that the whole network shows one moment. */
const QDateTime &inventedEnd()
{
  static const QDateTime sEnd = parseTime( QStringLiteral( "2019-07-23T10:00+08:00" ) );
  return sEnd;
}
constexpr int sInventedDays = 24;
const QString sInventedSource = QStringLiteral( "demo-invented" );
} // namespace

DemoReadings::DemoReadings( const QString &source, const Catalogue &catalogue, const QList<Station> &stations )
  : mSource( source ), mCatalogue( catalogue ), mStations( stations )
{}

Result<void> DemoReadings::writeInvented( ReadingStore &store, Progress &progress ) const
{
  const Result<CsvTable> shapes =
    CsvTable::read( mSource + QStringLiteral( "/series.csv" ), { "kind", "indicator", "unit", "period", "mean" } );
  if ( !shapes )
    return shapes.error();

  Delivery delivery;
  delivery.source = Text::tr( "Invented series of the demo workspace" );
  delivery.profile = sInventedSource;
  delivery.deliveredBy = QStringLiteral( "jinguan demo" );
  delivery.at = inventedEnd().toSecsSinceEpoch();
  const Result<qint64> opened = store.beginDelivery( delivery );
  if ( !opened )
    return opened.error();
  delivery.id = *opened;

  const UtcSeconds to = inventedEnd().toSecsSinceEpoch();
  const UtcSeconds from = inventedEnd().addDays( -sInventedDays ).toSecsSinceEpoch();
  QList<IncomingReading> batch;
  for ( const Station &station : mStations )
  {
    if ( !station.isDemo )
      continue;
    for ( int row = 0; row < shapes->rowCount(); ++row )
    {
      if ( shapes->text( row, "kind" ) != station.kind )
        continue;
      const QString indicator = shapes->text( row, "indicator" );
      if ( !mCatalogue.indicator( indicator ) )
        return shapes->errorAt( row, Text::tr( "The indicator “%1” is unknown." ).arg( indicator ) );
      SyntheticShape shape { shapes->number( row, "mean", 0 ), shapes->number( row, "site_spread", 0 ), shapes->number( row, "diurnal", 0 ),
        shapes->number( row, "peak_hour", 12 ), shapes->number( row, "noise", 0 ), shapes->number( row, "correlation", 0 ),
        shapes->number( row, "minimum", 0 ), shapes->number( row, "maximum", 1e9 ),
        static_cast<int>( shapes->number( row, "decimals", 1 ) ), static_cast<int>( shapes->number( row, "step_hours", 1 ) ) };
      const Period period = periodFromId( shapes->text( row, "period" ) );
      const UtcSeconds start = period == Period::Day ? local( from ).date().startOfDay( displayZone() ).toSecsSinceEpoch() : from;
      const UtcSeconds end =
        period == Period::Day ? local( to ).date().startOfDay( displayZone() ).toSecsSinceEpoch() : to; // whole days only
      QList<Reading> readings = synthesise( shape, station.code + indicator, start, end );
      readings.removeIf(
        [&station]( const Reading &reading ) { return station.statusOn( local( reading.begin ).date() ) != StationStatus::Running; } );
      if ( readings.isEmpty() )
        continue;
      const Result<SeriesId> series =
        store.ensureSeries( { station.code, {}, indicator, Method::Automatic, sInventedSource, 0 }, shapes->text( row, "unit" ), true );
      if ( !series )
        return series.error();
      for ( const Reading &reading : std::as_const( readings ) )
        batch.append( { *series, period, reading } );
    }
    if ( progress.isCancelled() )
      break;
  }
  const Result<WriteSummary> written = store.write( delivery.id, batch );
  if ( !written )
    return written.error();
  delivery.rowsRead = batch.size();
  delivery.written = written->written;
  return store.finishDelivery( delivery );
}

Result<void> DemoReadings::importPublished( Workspace &workspace, Progress &progress ) const
{
  const ProfileLibrary library;
  ReadingImporter importer( mCatalogue, library, workspace.network(), workspace.readings() );
  ReadingImportOptions uci;
  uci.profile = QStringLiteral( "uci-pm25/chengdu" );
  uci.deliveredBy = QStringLiteral( "UCI 394, CC BY 4.0" );
  ReadingImportOptions national;
  national.mapFile = mSource + QStringLiteral( "/readings/cnemc_chengdu.profile.json" );
  national.deliveredBy = QStringLiteral( "AQI_cnemc, Unlicense" );
  const QList<QPair<QString, ReadingImportOptions>> files { { QStringLiteral( "uci_chengdu_pm25.csv" ), uci },
    { QStringLiteral( "cnemc_chengdu.csv" ), national } };
  for ( const auto &[file, options] : files )
  {
    const QString path = mSource + QStringLiteral( "/readings/" ) + file;
    const Result<ImportReport> report = importer.run( path, options, progress );
    if ( !report )
      return report.error();
    if ( !report->isClean() )
      return Error { Text::tr( "%n row(s) of the demo readings were not taken.", nullptr, static_cast<int>( report->rejected ) ), {}, path,
        0 };
  }
  return {};
}

Result<void> DemoReadings::write( Workspace &workspace, Progress &progress ) const
{
  if ( Result<void> done = importPublished( workspace, progress ); !done )
    return done;
  return writeInvented( workspace.readings(), progress );
}

} // namespace jinguan

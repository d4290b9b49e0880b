#include "demo/DemoSampling.h"

#include "base/CsvTable.h"
#include "base/LocalDay.h"
#include "sampling/SamplingFiles.h"

#include <QCoreApplication>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::DemoSampling )
};

constexpr int sHandedOverAt = 10 * 3600; // in the morning
constexpr int sSampledAt = 9 * 3600;

QDate dayOf( const CsvTable &table, int row, const char *column )
{
  return QDate::fromString( table.text( row, QString::fromLatin1( column ) ), Qt::ISODate );
}
} // namespace

DemoSampling::DemoSampling(
  const QString &source, const Catalogue &catalogue, const Responsibility &responsibility, const QList<Station> &stations )
  : mSource( source ), mCatalogue( catalogue ), mResponsibility( responsibility ), mStations( stations )
{}

Result<void> DemoSampling::writeTables( Workspace &workspace ) const
{
  SamplingFiles files( { mCatalogue, mResponsibility, mStations }, workspace.sampling(), nullptr );
  SamplingImportOptions options;
  options.isDemo = true;
  for ( const auto &[kind, name] :
    { std::pair( SamplingFileKind::Plans, "sampling_plans.csv" ), { SamplingFileKind::Promises, "delivery_promises.csv" },
      { SamplingFileKind::Targets, "year_targets.csv" }, { SamplingFileKind::DustDays, "dust_days.csv" } } )
  {
    const QString path = mSource + QLatin1Char( '/' ) + QString::fromLatin1( name );
    const Result<SamplingImport> report = files.importFile( kind, path, options );
    if ( !report )
      return report.error();
    if ( !report->rejected.isEmpty() )
      return Error { report->rejected.first().text(), {}, path, report->rejected.first().row };
  }
  return {};
}

Result<void> DemoSampling::writeMarks( SamplingStore &store ) const
{
  const Result<CsvTable> table =
    CsvTable::read( mSource + QStringLiteral( "/sampling_marks.csv" ), { "plan", "station", "period", "step", "sampled_on" } );
  const Result<QList<SamplingPlan>> plans = store.plans();
  if ( !table || !plans )
    return table ? plans.error() : table.error();
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const auto plan =
      std::find_if( plans->cbegin(), plans->cend(), [&]( const SamplingPlan &one ) { return one.name == table->text( row, "plan" ); } );
    SamplingMark mark;
    mark.plan = plan == plans->cend() ? 0 : plan->id;
    mark.station = table->text( row, "station" );
    mark.period = dayOf( *table, row, "period" );
    mark.step = samplingStepFromId( table->text( row, "step" ) );
    mark.sampledOn = dayOf( *table, row, "sampled_on" );
    mark.sampleCode = table->text( row, "sample_code" );
    mark.sampledBy = table->text( row, "sampled_by" );
    mark.note = table->text( row, "note" );
    mark.isDemo = true;
    if ( const Result<SamplingMark> kept = store.addMark( mark ); !kept )
      return table->errorAt( row, kept.error().text() );
  }
  return {};
}

Result<void> DemoSampling::writeResults( ReadingStore &store ) const
{
  const Result<CsvTable> table = CsvTable::read( mSource + QStringLiteral( "/lab_results.csv" ),
    { "delivery", "delivered_by", "handed_over", "station", "sampled_on", "indicator", "unit", "value" } );
  if ( !table )
    return table.error();
  for ( int first = 0; first < table->rowCount(); )
  {
    Delivery delivery;
    delivery.source = table->text( first, "delivery" );
    delivery.profile = QStringLiteral( "demo-lab" );
    delivery.deliveredBy = table->text( first, "delivered_by" );
    delivery.at = localday::beginOf( dayOf( *table, first, "handed_over" ) ) + sHandedOverAt;
    QList<IncomingReading> readings;
    QList<RejectedRow> rejected;
    int row = first;
    for ( ; row < table->rowCount() && table->text( row, "delivery" ) == delivery.source; ++row )
    {
      const QString text = table->text( row, "value" );
      bool isNumber = false;
      const double value = text.toDouble( &isNumber );
      if ( !isNumber )
      {
        rejected.append( { row - first + 2, Text::tr( "“%1” is no number." ).arg( text ), QStringLiteral( "bad-number" ),
          QStringList { table->text( row, "station" ), table->text( row, "sampled_on" ), table->text( row, "indicator" ), text }.join(
            QLatin1Char( ',' ) ) } );
        continue;
      }
      const Result<SeriesId> series = store.ensureSeries(
        { table->text( row, "station" ), {}, table->text( row, "indicator" ), Method::Manual, QStringLiteral( "demo-lab" ), 0 },
        table->text( row, "unit" ), true );
      if ( !series )
        return series.error();
      readings.append( { *series, Period::Sample,
        { localday::beginOf( dayOf( *table, row, "sampled_on" ) ) + sSampledAt, value, QualityFlag::Valid, false } } );
    }
    const Result<qint64> opened = store.beginDelivery( delivery );
    if ( !opened )
      return opened.error();
    delivery.id = *opened;
    const Result<WriteSummary> written = store.writeStream( delivery.id, readings, rejected );
    if ( !written )
      return written.error();
    delivery.rowsRead = row - first;
    delivery.written = written->written;
    delivery.rejected = rejected.size();
    if ( const Result<void> finished = store.finishDelivery( delivery ); !finished )
      return finished;
    first = row;
  }
  return {};
}

Result<void> DemoSampling::write( Workspace &workspace ) const
{
  if ( const Result<void> done = writeTables( workspace ); !done )
    return done;
  if ( const Result<void> done = writeMarks( workspace.sampling() ); !done )
    return done;
  return writeResults( workspace.readings() );
}

} // namespace jinguan

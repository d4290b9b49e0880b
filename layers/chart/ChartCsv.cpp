#include "layers/chart/ChartCsv.h"

#include "layers/chart/EnvelopeSource.h"
#include "layers/chart/ReadingText.h"

#include <QSaveFile>

#include <algorithm>

namespace jinguan
{

namespace
{

QString quoted( QString field )
{
  if ( !field.contains( QLatin1Char( ',' ) ) && !field.contains( QLatin1Char( '"' ) ) && !field.contains( QLatin1Char( '\n' ) ) )
    return field;
  field.replace( QLatin1Char( '"' ), QStringLiteral( "\"\"" ) );
  return QLatin1Char( '"' ) + field + QLatin1Char( '"' );
}

void addNote( QString &csv, const QString &name, const QString &text )
{
  if ( !text.isEmpty() )
    csv += QStringLiteral( "# %1: %2\n" ).arg( name, QString( text ).replace( QLatin1Char( '\n' ), QLatin1Char( ' ' ) ) );
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ChartCsv )
};

constexpr int sPieces = 256; //!< in which a curve with a source is written

QString headOf( const TimeSeriesChart &chart )
{
  QString csv;
  if ( chart.isDemo )
    csv += QStringLiteral( "# %1\n" ).arg( Text::tr( "Demo 演示: invented values, not measured" ) );
  addNote( csv, Text::tr( "Indicator" ), chart.indicator );
  addNote( csv, Text::tr( "Unit" ), chart.unit );
  addNote(
    csv, Text::tr( "Station" ), chart.placeCode.isEmpty() ? chart.place : QStringLiteral( "%1 (%2)" ).arg( chart.place, chart.placeCode ) );
  addNote( csv, Text::tr( "Period" ), chart.period );
  addNote( csv, Text::tr( "Source" ), chart.source );
  addNote( csv, Text::tr( "Edition of the standard" ), chart.edition );
  return csv + QStringLiteral( "time,series,value,unit,flag,method,below_detection\n" );
}

QString rowsOf( const TimeSeriesChart &chart, const ChartSeries &series, const QList<ChartPoint> &points )
{
  const QString label = quoted( series.label );
  const QString method = quoted( methodText( series.method ) );
  const QString unit = quoted( chart.unit );
  QString csv;
  for ( const ChartPoint &point : points )
  {
    csv += isoLocal( point.time ) + QLatin1Char( ',' ) + label + QLatin1Char( ',' ) + QString::number( point.value, 'g', 12 )
      + QLatin1Char( ',' ) + unit + QLatin1Char( ',' ) + quoted( qualityFlagText( point.flag ) ) + QLatin1Char( ',' ) + method
      + QLatin1Char( ',' ) + ( point.belowDetection ? QLatin1Char( '1' ) : QLatin1Char( '0' ) ) + QLatin1Char( '\n' );
  }
  return csv;
}

Error notWritten( const QString &path, const QString &why )
{
  return { Text::tr( "The values could not be written: %1." ).arg( why ), Text::tr( "Choose a folder you may write to, with enough room." ),
    path, 0 };
}

/** Writes a curve; readings of a source come piece by piece. */
Result<void> writeCurve( QSaveFile &file, const TimeSeriesChart &chart, const ChartSeries &series, const std::atomic_bool &cancelled )
{
  const auto write = [&]( const QList<ChartPoint> &points ) {
    const QByteArray rows = rowsOf( chart, series, points ).toUtf8();
    return file.write( rows ) == rows.size();
  };
  if ( !series.envelopes )
    return write( series.points ) ? Result<void>() : notWritten( file.fileName(), file.errorString() );
  const TimeRange extent = series.envelopes->extent();
  const qint64 piece = std::max<qint64>( 86400, ( extent.to - extent.from ) / sPieces );
  for ( UtcSeconds from = extent.from; from < extent.to; from += piece )
  {
    const Result<QList<ChartPoint>> points = series.envelopes->readings( { from, std::min( extent.to, from + piece ) }, cancelled );
    if ( !points )
      return points.error();
    if ( cancelled )
      return notWritten( file.fileName(), Text::tr( "it was cancelled" ) );
    if ( !write( *points ) )
      return notWritten( file.fileName(), file.errorString() );
  }
  return {};
}

} // namespace

QString chartCsv( const TimeSeriesChart &chart )
{
  QString csv = headOf( chart );
  for ( const ChartSeries &series : chart.series )
    csv += rowsOf( chart, series, series.points );
  return csv;
}

Result<void> writeChartCsv( const TimeSeriesChart &chart, const QString &path )
{
  const std::atomic_bool never = false;
  return writeChartCsv( chart, path, never );
}

Result<void> writeChartCsv( const TimeSeriesChart &chart, const QString &path, const std::atomic_bool &cancelled )
{
  QSaveFile file( path );
  const QByteArray head = headOf( chart ).toUtf8();
  if ( !file.open( QIODevice::WriteOnly ) || file.write( head ) != head.size() )
    return notWritten( path, file.errorString() );
  for ( const ChartSeries &series : chart.series )
  {
    if ( const Result<void> written = writeCurve( file, chart, series, cancelled ); !written )
      return written;
  }
  if ( !file.commit() )
    return notWritten( path, file.errorString() );
  return {};
}

Result<QString> chartCsvOfWindow( const TimeSeriesChart &chart, qsizetype most, const std::atomic_bool &cancelled )
{
  TimeSeriesChart shown = chart;
  for ( ChartSeries &series : shown.series )
  {
    if ( !series.envelopes )
      continue;
    Result<QList<ChartPoint>> points = series.envelopes->readings( chart.window, cancelled );
    if ( !points )
      return points.error();
    series.points = points.take();
    if ( shown.pointCount() > most )
      return Error { Text::tr( "More than %1 values are shown: too many to copy." ).arg( most ),
        Text::tr( "Zoom in, or export them to a file." ), {}, 0 };
  }
  return chartCsv( shown );
}

} // namespace jinguan

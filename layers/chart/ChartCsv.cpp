#include "layers/chart/ChartCsv.h"

#include "layers/chart/ReadingText.h"

#include <QSaveFile>

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

} // namespace

QString chartCsv( const TimeSeriesChart &chart )
{
  const auto text = []( const char *source ) { return QCoreApplication::translate( "jinguan::ChartCsv", source ); };
  QString csv;
  if ( chart.isDemo )
    csv += QStringLiteral( "# %1\n" ).arg( text( QT_TRANSLATE_NOOP( "jinguan::ChartCsv", "Demo 演示: invented values, not measured" ) ) );
  addNote( csv, text( QT_TRANSLATE_NOOP( "jinguan::ChartCsv", "Indicator" ) ), chart.indicator );
  addNote( csv, text( QT_TRANSLATE_NOOP( "jinguan::ChartCsv", "Unit" ) ), chart.unit );
  addNote( csv, text( QT_TRANSLATE_NOOP( "jinguan::ChartCsv", "Station" ) ),
           chart.placeCode.isEmpty() ? chart.place : QStringLiteral( "%1 (%2)" ).arg( chart.place, chart.placeCode ) );
  addNote( csv, text( QT_TRANSLATE_NOOP( "jinguan::ChartCsv", "Period" ) ), chart.period );
  addNote( csv, text( QT_TRANSLATE_NOOP( "jinguan::ChartCsv", "Source" ) ), chart.source );
  addNote( csv, text( QT_TRANSLATE_NOOP( "jinguan::ChartCsv", "Edition of the standard" ) ), chart.edition );
  csv += QStringLiteral( "time,series,value,unit,flag,method,below_detection\n" );
  for ( const ChartSeries &series : chart.series )
  {
    const QString label = quoted( series.label );
    const QString method = quoted( methodText( series.method ) );
    const QString unit = quoted( chart.unit );
    for ( const ChartPoint &point : series.points )
    {
      csv += isoLocal( point.time ) + QLatin1Char( ',' ) + label + QLatin1Char( ',' ) + QString::number( point.value, 'g', 12 )
             + QLatin1Char( ',' ) + unit + QLatin1Char( ',' ) + quoted( qualityFlagText( point.flag ) ) + QLatin1Char( ',' ) + method
             + QLatin1Char( ',' ) + ( point.belowDetection ? QLatin1Char( '1' ) : QLatin1Char( '0' ) ) + QLatin1Char( '\n' );
    }
  }
  return csv;
}

Result<void> writeChartCsv( const TimeSeriesChart &chart, const QString &path )
{
  QSaveFile file( path );
  const QByteArray content = chartCsv( chart ).toUtf8();
  if ( !file.open( QIODevice::WriteOnly ) || file.write( content ) != content.size() || !file.commit() )
    return Error { QCoreApplication::translate( "jinguan::ChartCsv", "The values could not be written: %1." ).arg( file.errorString() ),
                   QCoreApplication::translate( "jinguan::ChartCsv", "Choose a folder you may write to, with enough room." ), path, 0 };
  return {};
}

} // namespace jinguan

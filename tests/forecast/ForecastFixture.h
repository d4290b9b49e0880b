#pragma once

#include "base/CsvTable.h"
#include "forecast/Forecaster.h"

#include <QDateTime>

namespace jinguan::test
{

/** A column of a file with columns year, month, day, hour (UTC+8) as input of a forecast; `NA` is missing. */
inline Result<ForecastInput> hourlyColumn( const QString &path, const QString &column, const QStringList &weather = {} )
{
  const Result<CsvTable> table = CsvTable::read( path, QStringList { QStringLiteral( "year" ), column } + weather );
  if ( !table )
    return table.error();
  ForecastInput input;
  const auto time = [&]( int row ) {
    const auto number = [&]( const char *name ) { return static_cast<int>( table->number( row, QLatin1String( name ), 0 ) ); };
    return QDateTime( QDate( number( "year" ), number( "month" ), number( "day" ) ), QTime( number( "hour" ), 0 ), Qt::UTC )
             .toSecsSinceEpoch()
      - 8 * 3600;
  };
  input.first = time( 0 );
  const auto read = [&]( const QString &name ) {
    std::vector<double> values( ( time( table->rowCount() - 1 ) - input.first ) / input.step + 1, PastView::missing() );
    for ( int row = 0; row < table->rowCount(); ++row )
      values[( time( row ) - input.first ) / input.step] = table->number( row, name, PastView::missing() );
    return values;
  };
  input.values = read( column );
  for ( const QString &name : weather )
    input.covariates.push_back( { name, read( name ) } );
  return input;
}

/** PM2.5 at Caotangsi in Chengdu, 2013 to 2015, measured, with the temperature of the same file. */
inline Result<ForecastInput> chengdu()
{
  return hourlyColumn( QStringLiteral( JINGUAN_SOURCE_DIR "/resources/demo/readings/uci_chengdu_pm25.csv" ),
    QStringLiteral( "PM_Caotangsi" ), { QStringLiteral( "TEMP" ), QStringLiteral( "PRES" ) } );
}

/** Step of an input that begins at a local day. */
inline int stepOf( const ForecastInput &input, int year, int month, int day )
{
  return static_cast<int>(
    ( QDateTime( QDate( year, month, day ), QTime( 0, 0 ), Qt::UTC ).toSecsSinceEpoch() - 8 * 3600 - input.first ) / input.step );
}

} // namespace jinguan::test

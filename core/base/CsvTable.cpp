#include "base/CsvTable.h"

#include "base/DelimitedReader.h"

namespace jinguan
{

Result<CsvTable> CsvTable::read( const QString &path, const QStringList &requiredColumns )
{
  const Result<QList<DelimitedReader::Record>> records = DelimitedReader::readAll( path );
  if ( !records )
    return records.error();
  if ( records->isEmpty() )
    return Error { QCoreApplication::translate( "jinguan::CsvTable", "The table is empty." ), {}, path, 0 };

  CsvTable table;
  table.mPath = path;
  table.mColumns = records->first().fields;
  for ( int i = 0; i < table.mColumns.size(); ++i )
    table.mIndex.insert( table.mColumns.at( i ), i );
  for ( const QString &column : requiredColumns )
  {
    if ( !table.mIndex.contains( column ) )
      return Error { QCoreApplication::translate( "jinguan::CsvTable", "The column “%1” is missing." ).arg( column ), {}, path, 1 };
  }
  for ( qsizetype i = 1; i < records->size(); ++i )
  {
    table.mRows.append( records->at( i ).fields );
    table.mLines.append( records->at( i ).row );
  }
  return table;
}

QString CsvTable::text( int row, const QString &column ) const
{
  const auto found = mIndex.constFind( column );
  return found == mIndex.constEnd() ? QString() : mRows.at( row ).at( *found ).trimmed();
}

double CsvTable::number( int row, const QString &column, double missing ) const
{
  bool ok = false;
  const double value = text( row, column ).toDouble( &ok );
  return ok ? value : missing;
}

QStringList CsvTable::list( int row, const QString &column ) const
{
  QStringList parts = text( row, column ).split( QLatin1Char( ';' ), Qt::SkipEmptyParts );
  for ( QString &part : parts )
    part = part.trimmed();
  return parts;
}

Error CsvTable::errorAt( int row, const QString &message, const QString &remedy ) const
{
  return Error { message, remedy, mPath, line( row ) };
}

} // namespace jinguan

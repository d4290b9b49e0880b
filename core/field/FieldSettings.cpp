#include "field/FieldSettings.h"

#include "base/CsvTable.h"

#include <limits>

namespace jinguan
{

Result<FieldSettings> FieldSettings::load( const QString &folder )
{
  const Result<CsvTable> table = CsvTable::read( folder + QStringLiteral( "/field_settings.csv" ), { "setting", "kind", "value" } );
  if ( !table )
    return table.error();
  FieldSettings settings;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const double value = table->number( row, "value", std::numeric_limits<double>::quiet_NaN() );
    if ( !( value >= 0 ) )
      return table->errorAt( row, tr( "The value “%1” is no number." ).arg( table->text( row, "value" ) ) );
    settings.mValues[table->text( row, "setting" )].insert( table->text( row, "kind" ), value );
  }
  for ( const QString &needed : { QStringLiteral( "photo_tolerance" ), QStringLiteral( "calibration_due_soon" ) } )
    if ( !settings.mValues.value( needed ).contains( QStringLiteral( "*" ) ) )
      return Error { tr( "The setting “%1” for all kinds (*) is missing." ).arg( needed ), tr( "Install Jinguan again." ), table->path(), 0 };
  return settings;
}

double FieldSettings::value( const QString &setting, const QString &kind ) const
{
  const QHash<QString, double> values = mValues.value( setting );
  return values.value( kind, values.value( QStringLiteral( "*" ) ) );
}

} // namespace jinguan

#include "planning/assess/AssessmentSettings.h"

#include "base/CsvTable.h"
#include "base/Resources.h"
#include "planning/assess/AssessmentRequest.h"

namespace jinguan
{

QString goalStateId( GoalState state )
{
  return state == GoalState::Met ? QStringLiteral( "met" )
    : state == GoalState::NotMet ? QStringLiteral( "not_met" )
                                 : QStringLiteral( "unknown" );
}

QString goalStateText( GoalState state )
{
  return state == GoalState::Met ? AssessmentSettings::tr( "met" )
    : state == GoalState::NotMet ? AssessmentSettings::tr( "not met" )
                                 : AssessmentSettings::tr( "cannot be told" );
}

QStringList AssessmentSettings::criteria()
{
  return { QStringLiteral( "unique_area" ), QStringLiteral( "unique_people" ), QStringLiteral( "removal_bias" ),
    QStringLiteral( "distinctness" ) };
}

Result<AssessmentSettings> AssessmentSettings::load()
{
  const Result<CsvTable> table = CsvTable::read( Resources::path( QStringLiteral( "catalogue/assessment_settings.csv" ) ),
    { QStringLiteral( "id" ), QStringLiteral( "value" ), QStringLiteral( "name_zh" ), QStringLiteral( "name_en" ) } );
  if ( !table )
    return table.error();
  AssessmentSettings settings;
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const QString id = table->text( row, QStringLiteral( "id" ) );
    settings.mNames.insert( id, { table->text( row, QStringLiteral( "name_zh" ) ), table->text( row, QStringLiteral( "name_en" ) ) } );
    if ( id == QLatin1String( "field_elements" ) )
    {
      settings.mFieldElements = table->list( row, QStringLiteral( "value" ) );
      continue;
    }
    const double value = table->number( row, QStringLiteral( "value" ), -1 );
    if ( !( value >= 0 ) )
      return table->errorAt( row, tr( "“%1” is no number from 0 on." ).arg( table->text( row, QStringLiteral( "value" ) ) ) );
    settings.mNumbers.insert( id, value );
  }
  QStringList wanted { QStringLiteral( "fewest_pairs" ), QStringLiteral( "fewest_for_interpolation" ),
    QStringLiteral( "fewest_for_kriging" ), QStringLiteral( "redundant_correlation" ) };
  for ( const QString &criterion : criteria() )
    wanted.append( QStringLiteral( "weight." ) + criterion );
  for ( const QString &id : std::as_const( wanted ) )
    if ( !settings.mNumbers.contains( id ) )
      return Error { tr( "The row “%1” is missing." ).arg( id ), {}, table->path(), 0 };
  return settings;
}

} // namespace jinguan

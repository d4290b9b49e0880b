#include "monitoring/AirRules.h"

#include "base/CsvTable.h"
#include "monitoring/Standards.h"

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::AirRules )
};

QString key( const QString &a, const QString &b, const QString &c = {} )
{
  return a + QLatin1Char( '|' ) + b + QLatin1Char( '|' ) + c;
}

Result<const CsvTable *> need( const Standards &standards, const QString &name )
{
  if ( const CsvTable *found = standards.table( name ) )
    return found;
  return Error { Text::tr( "The standards table “%1” is missing." ).arg( name ), Text::tr( "Reinstall the program's resources." ),
    name + QStringLiteral( ".csv" ), 0 };
}
} // namespace

const QStringList &AirRules::pollutants()
{
  static const QStringList sPollutants { QStringLiteral( "SO2" ), QStringLiteral( "NO2" ), QStringLiteral( "PM10" ),
    QStringLiteral( "PM2.5" ), QStringLiteral( "CO" ), QStringLiteral( "O3" ) };
  return sPollutants;
}

Result<AirRules> AirRules::load( const Standards &standards )
{
  AirRules rules;
  for ( const auto part : { &AirRules::loadValidity, &AirRules::loadAssessment } )
  {
    const Result<void> loaded = ( rules.*part )( standards );
    if ( !loaded )
      return loaded.error();
  }
  return rules;
}

Result<void> AirRules::loadValidity( const Standards &standards )
{
  const Result<const CsvTable *> table = need( standards, QStringLiteral( "gb3095_validity" ) );
  if ( !table )
    return table.error();
  for ( int row = 0; row < ( *table )->rowCount(); ++row )
  {
    const int minimum = static_cast<int>( ( *table )->number( row, QStringLiteral( "minimum" ), 0 ) );
    if ( minimum < 1 )
      return ( *table )->errorAt( row, Text::tr( "The row lacks its minimum." ), Text::tr( "Write a whole number above zero." ) );
    for ( const QString &pollutant : ( *table )->list( row, QStringLiteral( "pollutants" ) ) )
      mMinima.insert(
        key( ( *table )->text( row, QStringLiteral( "edition" ) ), pollutant, ( *table )->text( row, QStringLiteral( "statistic" ) ) ),
        minimum );
  }
  return {};
}

Result<void> AirRules::loadAssessment( const Standards &standards )
{
  const Result<const CsvTable *> percentiles = need( standards, QStringLiteral( "hj663_percentiles" ) );
  const Result<const CsvTable *> composite = need( standards, QStringLiteral( "hj663_composite" ) );
  const Result<const CsvTable *> rules = need( standards, QStringLiteral( "hj663_rules" ) );
  if ( !percentiles || !composite || !rules )
    return !percentiles ? percentiles.error() : !composite ? composite.error() : rules.error();
  const QString edition = QStringLiteral( "edition" );
  for ( int row = 0; row < ( *percentiles )->rowCount(); ++row )
    mPercentiles.insert( key( ( *percentiles )->text( row, edition ), ( *percentiles )->text( row, QStringLiteral( "pollutant" ) ) ),
      static_cast<int>( ( *percentiles )->number( row, QStringLiteral( "percentile" ), 0 ) ) );
  for ( int row = 0; row < ( *composite )->rowCount(); ++row )
  {
    const std::optional<Decimal> reference = Decimal::parse( ( *composite )->text( row, QStringLiteral( "reference" ) ) );
    if ( !reference || reference->mantissa() <= 0 )
      return ( *composite )->errorAt( row, Text::tr( "The reference is no number above zero." ), Text::tr( "Correct the row." ) );
    mComposite[( *composite )->text( row, edition )].append( CompositeItem { ( *composite )->text( row, QStringLiteral( "pollutant" ) ),
      ( *composite )->text( row, QStringLiteral( "statistic" ) ), *reference,
      static_cast<int>( ( *composite )->number( row, QStringLiteral( "weight" ), 1 ) ),
      ( *composite )->text( row, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" ) } );
  }
  for ( int row = 0; row < ( *rules )->rowCount(); ++row )
    mRules.insert( key( ( *rules )->text( row, edition ), ( *rules )->text( row, QStringLiteral( "id" ) ) ),
      static_cast<int>( ( *rules )->number( row, QStringLiteral( "value" ), 0 ) ) );
  return {};
}

std::optional<int> AirRules::minimum( const QString &edition, const QString &pollutant, const QString &statistic ) const
{
  const auto found = mMinima.constFind( key( edition, pollutant, statistic ) );
  return found == mMinima.constEnd() ? std::nullopt : std::optional<int>( *found );
}

std::optional<int> AirRules::percentile( const QString &edition, const QString &pollutant ) const
{
  const auto found = mPercentiles.constFind( key( edition, pollutant ) );
  return found == mPercentiles.constEnd() ? std::nullopt : std::optional<int>( *found );
}

int AirRules::rule( const QString &edition, const QString &id, int missing ) const
{
  return mRules.value( key( edition, id ), missing );
}

int AirRules::decimals( const QString &edition, const QString &pollutant, const QString &level ) const
{
  const int all = rule( edition, QStringLiteral( "decimals_" ) + level, 0 );
  return rule( edition, QStringLiteral( "decimals_" ) + level + QLatin1Char( '_' ) + pollutant, all );
}

} // namespace jinguan

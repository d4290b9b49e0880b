#include "monitoring/AirQuality.h"

#include "monitoring/Standards.h"

#include <array>
#include <set>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::AirQuality )
};

constexpr std::array<int, 8> sIndexSteps = { 0, 50, 100, 150, 200, 300, 400, 500 };

QString key( const QString &a, const QString &b, const QString &c = {} )
{
  return a + QLatin1Char( '|' ) + b + QLatin1Char( '|' ) + c;
}

QString reportId( AirQuality::Report report )
{
  return report == AirQuality::Report::Daily ? QStringLiteral( "daily" ) : QStringLiteral( "hourly" );
}

Error missingTable( const QString &name )
{
  return Error { Text::tr( "The standards table “%1” is missing." ).arg( name ), Text::tr( "Reinstall the program's resources." ),
    name + QStringLiteral( ".csv" ), 0 };
}
} // namespace

Result<AirQuality> AirQuality::load( const Standards &standards )
{
  AirQuality air;
  for ( const auto part : { &AirQuality::loadBreakpoints, &AirQuality::loadLevels, &AirQuality::loadReports } )
  {
    const Result<void> loaded = ( air.*part )( standards );
    if ( !loaded )
      return loaded.error();
  }
  return air;
}

Result<void> AirQuality::loadBreakpoints( const Standards &standards )
{
  const CsvTable *table = standards.table( QStringLiteral( "aqi_breakpoints" ) );
  if ( !table )
    return missingTable( QStringLiteral( "aqi_breakpoints" ) );
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    Column column;
    for ( const int index : sIndexSteps )
    {
      const QString text = table->text( row, QStringLiteral( "bp_%1" ).arg( index ) );
      if ( text.isEmpty() )
        break;
      const Millionths breakpoint = toMillionths( text.toDouble() );
      if ( !column.breakpoints.isEmpty() && breakpoint <= column.breakpoints.last() )
        return table->errorAt( row, Text::tr( "The breakpoints do not rise." ), Text::tr( "Correct the row." ) );
      column.breakpoints.append( breakpoint );
    }
    if ( column.breakpoints.size() < 2 )
      return table->errorAt( row, Text::tr( "The row has fewer than two breakpoints." ) );
    column.step = table->text( row, QStringLiteral( "unit" ) ) == QLatin1String( "mg/m3" ) ? 100000 : 1000000;
    const QString above = table->text( row, QStringLiteral( "above_last_bp" ) );
    if ( above.isEmpty() )
      column.above = sIndexSteps.back();
    else if ( above.startsWith( QLatin1String( "iaqi=" ) ) )
      column.above = above.mid( 5 ).toInt();
    mIndexed.insert( table->text( row, QStringLiteral( "pollutant" ) ) );
    mColumns.insert( key( table->text( row, QStringLiteral( "edition" ) ), table->text( row, QStringLiteral( "pollutant" ) ),
                       table->text( row, QStringLiteral( "period" ) ) ),
      column );
  }
  return {};
}

Result<void> AirQuality::loadLevels( const Standards &standards )
{
  const CsvTable *table = standards.table( QStringLiteral( "aqi_levels" ) );
  if ( !table )
    return missingTable( QStringLiteral( "aqi_levels" ) );
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    AqiLevel level;
    level.level = static_cast<int>( table->number( row, QStringLiteral( "level" ), 0 ) );
    level.from = static_cast<int>( table->number( row, QStringLiteral( "aqi_lo" ), 0 ) );
    level.to = static_cast<int>( table->number( row, QStringLiteral( "aqi_hi" ), 0 ) );
    level.name = LocalText { table->text( row, QStringLiteral( "name_zh" ) ), table->text( row, QStringLiteral( "name_en" ) ) };
    level.advice = LocalText { table->text( row, QStringLiteral( "advice_zh" ) ), table->text( row, QStringLiteral( "advice_en" ) ) };
    level.hex = table->text( row, QStringLiteral( "hex" ) );
    QList<AqiLevel> &levels = mLevels[table->text( row, QStringLiteral( "edition" ) )];
    if ( level.level != levels.size() + 1 || level.to < level.from )
      return table->errorAt( row, Text::tr( "The levels are not in order." ), Text::tr( "List them from 1 upwards." ) );
    levels.append( level );
  }
  return {};
}

Result<void> AirQuality::loadReports( const Standards &standards )
{
  const CsvTable *table = standards.table( QStringLiteral( "aqi_reports" ) );
  if ( !table )
    return missingTable( QStringLiteral( "aqi_reports" ) );
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    const ReportItem item { table->text( row, QStringLiteral( "pollutant" ) ), table->text( row, QStringLiteral( "value_period" ) ),
      table->text( row, QStringLiteral( "breakpoint_period" ) ) };
    const QString id = table->text( row, QStringLiteral( "edition" ) );
    const Edition *edition = standards.edition( id );
    if ( !edition || !find( *edition, item.pollutant, item.column ) )
      return table->errorAt( row, Text::tr( "There are no breakpoints for %1, %2." ).arg( item.pollutant, item.column ),
        Text::tr( "Correct the row or add the breakpoints." ) );
    mReports[key( id, table->text( row, QStringLiteral( "report" ) ) )].append( item );
  }
  return {};
}

const AirQuality::Column *AirQuality::find( const Edition &edition, const QString &pollutant, const QString &column ) const
{
  for ( const QString &id : { edition.id, edition.basedOn } )
  {
    const auto found = mColumns.constFind( key( id, pollutant, column ) );
    if ( found != mColumns.constEnd() )
      return &*found;
  }
  return nullptr;
}

const QList<AirQuality::ReportItem> *AirQuality::items( const Edition &edition, Report report ) const
{
  for ( const QString &id : { edition.id, edition.basedOn } )
  {
    const auto found = mReports.constFind( key( id, reportId( report ) ) );
    if ( found != mReports.constEnd() )
      return &*found;
  }
  return nullptr;
}

std::optional<int> AirQuality::iaqi( const Edition &edition, const QString &pollutant, const QString &columnId, double value ) const
{
  const Column *column = find( edition, pollutant, columnId );
  if ( !column || !std::isfinite( value ) || value < 0 || value > 1e9 )
    return std::nullopt;
  const Millionths c = roundHalfEven( toMillionths( value ), column->step );
  const QList<Millionths> &bp = column->breakpoints;
  if ( c > bp.last() )
    return column->above;
  qsizetype upper = 1;
  while ( c > bp.at( upper ) )
    ++upper;
  const int low = sIndexSteps[static_cast<size_t>( upper - 1 )];
  const int high = sIndexSteps[static_cast<size_t>( upper )];
  return low + static_cast<int>( divideUp( ( high - low ) * ( c - bp.at( upper - 1 ) ), bp.at( upper ) - bp.at( upper - 1 ) ) );
}

AqiResult AirQuality::aqi( const Edition &edition, Report report, const QList<AqiInput> &inputs ) const
{
  AqiResult result;
  std::set<QString> wanted;
  if ( const QList<ReportItem> *list = items( edition, report ) )
  {
    for ( const ReportItem &item : *list )
      wanted.insert( item.pollutant );
  }
  std::set<QString> present;
  for ( const AqiInput &input : inputs )
  {
    const QString columnId = column( edition, report, input.pollutant, input.statistic );
    const std::optional<int> index = columnId.isEmpty() ? std::nullopt : iaqi( edition, input.pollutant, columnId, input.value );
    if ( !index )
      continue;
    present.insert( input.pollutant );
    result.parts.append( Iaqi { input.pollutant, input.statistic, *index } );
    result.aqi = std::max( result.aqi.value_or( 0 ), *index );
  }
  if ( result.aqi && *result.aqi > 50 )
  {
    for ( const Iaqi &part : std::as_const( result.parts ) )
    {
      if ( part.index == *result.aqi && !result.primary.contains( part.pollutant ) )
        result.primary.append( part.pollutant );
    }
  }
  result.complete = !wanted.empty() && present == wanted;
  result.publishable = result.aqi && ( result.complete || *result.aqi > 100 );
  return result;
}

QString AirQuality::column( const Edition &edition, Report report, const QString &pollutant, const QString &statistic ) const
{
  if ( const QList<ReportItem> *list = items( edition, report ) )
  {
    for ( const ReportItem &item : *list )
    {
      if ( item.pollutant == pollutant && item.statistic == statistic )
        return item.column;
    }
  }
  return QString();
}

QList<AqiLevel> AirQuality::levels( const Edition &edition ) const
{
  const auto own = mLevels.constFind( edition.id );
  return own != mLevels.constEnd() ? *own : mLevels.value( edition.basedOn );
}

std::optional<AqiLevel> AirQuality::levelOf( const Edition &edition, int aqi ) const
{
  const QList<AqiLevel> all = levels( edition );
  for ( const AqiLevel &level : all )
  {
    if ( aqi <= level.to )
      return level;
  }
  return all.isEmpty() ? std::nullopt : std::optional<AqiLevel>( all.last() );
}

QList<double> AirQuality::levelBounds( const Edition &edition, const QString &pollutant, const QString &columnId ) const
{
  QList<double> bounds;
  const Column *column = find( edition, pollutant, columnId );
  if ( !column )
    return bounds;
  for ( const AqiLevel &level : levels( edition ) )
  {
    for ( qsizetype i = 1; i < column->breakpoints.size(); ++i )
    {
      if ( sIndexSteps[static_cast<size_t>( i )] == level.to )
        bounds.append( fromMillionths( column->breakpoints.at( i ) ) );
    }
  }
  return bounds;
}

} // namespace jinguan

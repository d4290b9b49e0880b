#include "monitoring/LimitTables.h"

#include "base/CsvTable.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Formula.h"
#include "monitoring/Standards.h"

#include <array>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::LimitTables )
};

constexpr double sInfinity = std::numeric_limits<double>::infinity();

QString sText( const CsvTable &table, int row, const char *column )
{
  return table.text( row, QString::fromLatin1( column ) );
}

double sNumber( const CsvTable &table, int row, const char *column )
{
  return table.number( row, QString::fromLatin1( column ), std::numeric_limits<double>::quiet_NaN() );
}

/** The error when one of \a values is no number. */
Result<void> needNumbers( const CsvTable &table, int row, std::initializer_list<double> values )
{
  for ( const double value : values )
  {
    if ( std::isnan( value ) )
      return table.errorAt( row, Text::tr( "The row lacks a limit." ), Text::tr( "Every limit is a number." ) );
  }
  return {};
}

Result<const CsvTable *> need( const Standards &standards, const char *name )
{
  const QString table = QString::fromLatin1( name );
  if ( const CsvTable *found = standards.table( table ) )
    return found;
  return Error { Text::tr( "The standards table “%1” is missing." ).arg( table ), Text::tr( "Reinstall the program's resources." ),
    table + QStringLiteral( ".csv" ), 0 };
}

/** Value of a limit formula in `f`, such as `40000/f^2`; none when it cannot be read. */
std::optional<double> evaluateFormula( const QString &formula, double f )
{
  const Result<Formula> parsed = Formula::parse( formula );
  const Result<double> value = parsed ? parsed->evaluate( { { QStringLiteral( "f" ), f } } ) : parsed.error();
  return value ? std::optional<double>( *value ) : std::nullopt;
}
} // namespace

Result<LimitTables> LimitTables::load( const Standards &standards, const Catalogue &catalogue )
{
  LimitTables tables;
  Result<void> loaded = tables.loadAir( standards, catalogue );
  for ( const auto part :
    { &LimitTables::loadNoise, &LimitTables::loadFarmSoil, &LimitTables::loadConstructionSoil, &LimitTables::loadRadiation } )
  {
    if ( loaded )
      loaded = ( tables.*part )( standards );
  }
  if ( !loaded )
    return loaded.error();
  return tables;
}

Result<void> LimitTables::loadAir( const Standards &standards, const Catalogue &catalogue )
{
  const Result<const CsvTable *> found = need( standards, "gb3095_limits" );
  if ( !found )
    return found.error();
  const CsvTable &table = **found;
  for ( int row = 0; row < table.rowCount(); ++row )
  {
    AirLimit limit;
    limit.pollutant = sText( table, row, "pollutant" );
    limit.period = sText( table, row, "period" );
    limit.edition = sText( table, row, "edition" );
    limit.clause = sText( table, row, "clause" );
    const Indicator *indicator = catalogue.indicator( limit.pollutant );
    if ( !indicator )
      return table.errorAt(
        row, Text::tr( "The indicator “%1” is not known." ).arg( limit.pollutant ), Text::tr( "Correct it or add it to the catalogue." ) );
    const Result<double> factor = catalogue.convert( 1, sText( table, row, "unit" ), indicator->unit );
    if ( !factor )
      return table.errorAt( row, factor.error().message, factor.error().remedy );
    limit.level1 = sNumber( table, row, "level1" ) * *factor;
    limit.level2 = sNumber( table, row, "level2" ) * *factor;
    const Result<void> numbers = needNumbers( table, row, { limit.level1, limit.level2 } );
    if ( !numbers )
      return numbers.error();
    mAir.append( limit );
  }
  return {};
}

Result<void> LimitTables::loadNoise( const Standards &standards )
{
  const Result<const CsvTable *> limits = need( standards, "noise_limits" );
  const Result<const CsvTable *> grades = need( standards, "hj640_grades" );
  const Result<const CsvTable *> rules = need( standards, "noise_rules" );
  if ( !limits || !grades || !rules )
    return !limits ? limits.error() : !grades ? grades.error() : rules.error();
  for ( int row = 0; row < ( *limits )->rowCount(); ++row )
  {
    const CsvTable &table = **limits;
    const NoiseLimit limit { sText( table, row, "class" ), sNumber( table, row, "day" ), sNumber( table, row, "night" ),
      sText( table, row, "edition" ), sText( table, row, "clause" ) };
    const Result<void> numbers = needNumbers( table, row, { limit.day, limit.night } );
    if ( !numbers )
      return numbers.error();
    mNoise.append( limit );
  }
  for ( int row = 0; row < ( *grades )->rowCount(); ++row )
  {
    const CsvTable &table = **grades;
    NoiseGradeLimit grade;
    grade.kind = sText( table, row, "kind" );
    grade.period = sText( table, row, "period" );
    grade.grade = sText( table, row, "grade" ).toInt();
    grade.upper = table.number( row, QStringLiteral( "upper_limit_dBA" ), sInfinity );
    grade.name = LocalText { sText( table, row, "name_zh" ), sText( table, row, "name_en" ) };
    grade.edition = sText( table, row, "edition" );
    grade.clause = sText( table, row, "clause" );
    mNoiseGrades.append( grade );
  }
  for ( int row = 0; row < ( *rules )->rowCount(); ++row )
    mNoiseRules.insert( sText( **rules, row, "id" ), sNumber( **rules, row, "value" ) );
  return {};
}

Result<void> LimitTables::loadFarmSoil( const Standards &standards )
{
  struct Band
  {
      const char *suffix;
      double above;
      double upTo;
  };
  static constexpr std::array<Band, 4> sBands = { { { "le5_5", 0, 5.5 }, { "5_5_6_5", 5.5, 6.5 }, { "6_5_7_5", 6.5, 7.5 },
    { "gt7_5", 7.5, sInfinity } } };
  const Result<const CsvTable *> found = need( standards, "gb15618" );
  if ( !found )
    return found.error();
  const CsvTable &table = **found;
  for ( int row = 0; row < table.rowCount(); ++row )
  {
    for ( const Band &band : sBands )
    {
      SoilLimit limit;
      limit.indicator = sText( table, row, "indicator" );
      limit.landUse = sText( table, row, "land_use" );
      limit.phAbove = band.above;
      limit.phUpTo = band.upTo;
      limit.screening = table.number(
        row, QStringLiteral( "screen_pH_%1" ).arg( QString::fromLatin1( band.suffix ) ), std::numeric_limits<double>::quiet_NaN() );
      const double control = table.number(
        row, QStringLiteral( "control_pH_%1" ).arg( QString::fromLatin1( band.suffix ) ), std::numeric_limits<double>::quiet_NaN() );
      if ( !std::isnan( control ) )
        limit.control = control;
      limit.edition = sText( table, row, "edition" );
      limit.clause = sText( table, row, "clause" );
      const Result<void> numbers = needNumbers( table, row, { limit.screening } );
      if ( !numbers )
        return numbers.error();
      mSoil.append( limit );
    }
  }
  return {};
}

Result<void> LimitTables::loadConstructionSoil( const Standards &standards )
{
  const Result<const CsvTable *> found = need( standards, "gb36600" );
  if ( !found )
    return found.error();
  const CsvTable &table = **found;
  for ( int row = 0; row < table.rowCount(); ++row )
  {
    for ( const QString &type : { QStringLiteral( "type1" ), QStringLiteral( "type2" ) } )
    {
      SoilLimit limit;
      limit.indicator = sText( table, row, "indicator" );
      limit.landUse = type;
      limit.phUpTo = sInfinity;
      limit.screening = table.number( row, QStringLiteral( "screen_" ) + type, std::numeric_limits<double>::quiet_NaN() );
      const double control = table.number( row, QStringLiteral( "control_" ) + type, std::numeric_limits<double>::quiet_NaN() );
      limit.control = control;
      limit.edition = sText( table, row, "edition" );
      limit.clause = sText( table, row, "clause" );
      const Result<void> numbers = needNumbers( table, row, { limit.screening, control } );
      if ( !numbers )
        return numbers.error();
      mSoil.append( limit );
    }
  }
  return {};
}

Result<void> LimitTables::loadRadiation( const Standards &standards )
{
  const Result<const CsvTable *> exposure = need( standards, "gb8702" );
  const Result<const CsvTable *> guidance = need( standards, "drinking_radioactivity" );
  const Result<const CsvTable *> baseline = need( standards, "radiation_baseline" );
  if ( !exposure || !guidance || !baseline )
    return !exposure ? exposure.error() : !guidance ? guidance.error() : baseline.error();
  for ( int row = 0; row < ( *exposure )->rowCount(); ++row )
  {
    const CsvTable &table = **exposure;
    ExposureLimit limit;
    limit.from = sNumber( table, row, "f_from" );
    limit.to = sNumber( table, row, "f_to" );
    const QString unit = sText( table, row, "unit_of_f_in_formula" );
    limit.unitOfF = unit == QLatin1String( "kHz" ) ? 1e3 : unit == QLatin1String( "MHz" ) ? 1e6 : unit == QLatin1String( "GHz" ) ? 1e9 : 1;
    limit.formulaE = sText( table, row, "E_V_per_m" );
    limit.formulaH = sText( table, row, "H_A_per_m" );
    limit.formulaB = sText( table, row, "B_uT" );
    limit.formulaS = sText( table, row, "S_W_per_m2" );
    limit.edition = sText( table, row, "edition" );
    limit.clause = sText( table, row, "clause" );
    for ( const QString &formula : { limit.formulaE, limit.formulaH, limit.formulaB, limit.formulaS } )
    {
      if ( !formula.isEmpty() && !evaluateFormula( formula, 1 ) )
        return table.errorAt( row, Text::tr( "The formula “%1” cannot be read." ).arg( formula ),
          Text::tr( "Use a number, a/f, a/f^2, a/sqrt(f), a*sqrt(f) or f/a." ) );
    }
    mExposure.append( limit );
  }
  for ( int row = 0; row < ( *guidance )->rowCount(); ++row )
    mGuidance.insert( sText( **guidance, row, "edition" ) + QLatin1Char( '|' ) + sText( **guidance, row, "indicator" ),
      sNumber( **guidance, row, "guidance" ) );
  for ( int row = 0; row < ( *baseline )->rowCount(); ++row )
    mBaseline.insert( sText( **baseline, row, "id" ), sNumber( **baseline, row, "value" ) );
  return {};
}

const AirLimit *LimitTables::airLimit( const QString &edition, const QString &pollutant, const QString &period ) const
{
  const auto found = std::find_if( mAir.cbegin(), mAir.cend(),
    [&]( const AirLimit &l ) { return l.edition == edition && l.pollutant == pollutant && l.period == period; } );
  return found == mAir.cend() ? nullptr : &*found;
}

const NoiseLimit *LimitTables::noiseLimit( const QString &edition, const QString &noiseClass ) const
{
  const auto found = std::find_if(
    mNoise.cbegin(), mNoise.cend(), [&]( const NoiseLimit &l ) { return l.edition == edition && l.noiseClass == noiseClass; } );
  return found == mNoise.cend() ? nullptr : &*found;
}

QList<NoiseGradeLimit> LimitTables::noiseGrades( const QString &kind, const QString &period ) const
{
  QList<NoiseGradeLimit> grades;
  for ( const NoiseGradeLimit &grade : mNoiseGrades )
  {
    if ( grade.kind == kind && grade.period == period )
      grades.append( grade );
  }
  return grades;
}

double LimitTables::noiseRule( const QString &id, double missing ) const
{
  return mNoiseRules.value( id, missing );
}

std::optional<SoilLimit> LimitTables::soilLimit( const QString &indicator, const QString &landUse, double ph ) const
{
  if ( landUse == QLatin1String( "rotation" ) )
  {
    const std::optional<SoilLimit> paddy = soilLimit( indicator, QStringLiteral( "paddy" ), ph );
    const std::optional<SoilLimit> other = soilLimit( indicator, QStringLiteral( "other" ), ph );
    return paddy && other ? ( paddy->screening < other->screening ? paddy : other ) : ( paddy ? paddy : other );
  }
  const bool construction = landUse.startsWith( QLatin1String( "type" ) );
  const auto matching = [&]( const QString &wanted ) -> std::optional<SoilLimit> {
    for ( const SoilLimit &limit : mSoil )
    {
      if ( limit.indicator == indicator && limit.landUse == wanted && ( construction || ( ph > limit.phAbove && ph <= limit.phUpTo ) ) )
        return limit;
    }
    return std::nullopt;
  };
  std::optional<SoilLimit> found = matching( landUse );
  if ( !found && !construction )
    found = matching( QStringLiteral( "all" ) );
  if ( !found && !construction && !landUse.isEmpty() )
    found = matching( QStringLiteral( "other" ) ); // an orchard has values of its own for copper only
  return found;
}

const ExposureLimit *LimitTables::exposureRow( double frequency ) const
{
  const auto found =
    std::find_if( mExposure.cbegin(), mExposure.cend(), [&]( const ExposureLimit &l ) { return frequency >= l.from && frequency < l.to; } );
  return found == mExposure.cend() ? nullptr : &*found;
}

std::optional<double> LimitTables::exposureLimit( const QString &indicator, double frequency ) const
{
  const ExposureLimit *row = exposureRow( frequency );
  if ( !row )
    return std::nullopt;
  const QString formula = indicator == QLatin1String( "EM_E" ) ? row->formulaE
    : indicator == QLatin1String( "EM_H" )                     ? row->formulaH
    : indicator == QLatin1String( "EM_B" )                     ? row->formulaB
    : indicator == QLatin1String( "EM_S" )                     ? row->formulaS
                                                               : QString();
  return evaluateFormula( formula, frequency / row->unitOfF );
}

std::optional<double> LimitTables::radioactivityGuidance( const QString &edition, const QString &indicator ) const
{
  const auto found = mGuidance.constFind( edition + QLatin1Char( '|' ) + indicator );
  return found == mGuidance.constEnd() ? std::nullopt : std::optional<double>( *found );
}

double LimitTables::baselineRule( const QString &id, double missing ) const
{
  return mBaseline.value( id, missing );
}

} // namespace jinguan

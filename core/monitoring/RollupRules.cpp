#include "monitoring/RollupRules.h"

#include "monitoring/AirRules.h"
#include "monitoring/Catalogue.h"
#include "monitoring/LimitTables.h"
#include "monitoring/Standards.h"

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::RollupRules )
};

const QString sLimitStandard = QStringLiteral( "GB 3095" );
const QString sTable = QStringLiteral( "rollup_rules" );

const QHash<QString, RollupMethod> &methods()
{
  static const QHash<QString, RollupMethod> sMethods { { QStringLiteral( "none" ), RollupMethod::None },
    { QStringLiteral( "mean" ), RollupMethod::Mean }, { QStringLiteral( "sum" ), RollupMethod::Sum },
    { QStringLiteral( "energy" ), RollupMethod::Energy }, { QStringLiteral( "direction" ), RollupMethod::Direction },
    { QStringLiteral( "hydrogen" ), RollupMethod::Hydrogen }, { QStringLiteral( "largest" ), RollupMethod::Largest },
    { QStringLiteral( "smallest" ), RollupMethod::Smallest } };
  return sMethods;
}

const QHash<QString, RollupRule::Unit> &units()
{
  static const QHash<QString, RollupRule::Unit> sUnits { { QStringLiteral( "min" ), RollupRule::Unit::Minutes },
    { QStringLiteral( "count" ), RollupRule::Unit::Inputs }, { QStringLiteral( "%" ), RollupRule::Unit::Percent } };
  return sUnits;
}

/** `*`, `OCT_*` or a name. */
bool matches( const QString &pattern, const QString &indicator )
{
  return pattern.endsWith( QLatin1Char( '*' ) ) ? indicator.startsWith( QStringView( pattern ).chopped( 1 ) ) : pattern == indicator;
}

QString statisticOf( Period target, const QDate &day )
{
  if ( target == Period::Hour )
    return QStringLiteral( "hour" );
  if ( target == Period::Day )
    return QStringLiteral( "day" );
  return day.month() == 2 ? QStringLiteral( "month_february" ) : QStringLiteral( "month" );
}
} // namespace

struct RollupRules::Row
{
    QStringList indicators;
    QStringList periods;
    RollupRule rule;
    QDate from;
    QDate to;
};

/** The parts of the air rules, each of which refers to the one before. */
struct RollupRules::Air
{
    Air( const Standards &standards, const AirRules &airRules, const LimitTables &limitTables )
      : rules( airRules ), limits( limitTables ), statistics( standards, rules, limits )
    {}
    AirRules rules;
    LimitTables limits;
    AirStatistics statistics;
};

RollupRules::RollupRules() = default;
RollupRules::RollupRules( RollupRules && ) noexcept = default;
RollupRules &RollupRules::operator=( RollupRules && ) noexcept = default;
RollupRules::~RollupRules() = default;

Result<RollupRules> RollupRules::load( const Standards &standards, const Catalogue &catalogue )
{
  const Result<AirRules> airRules = AirRules::load( standards );
  if ( !airRules )
    return airRules.error();
  const Result<LimitTables> limits = LimitTables::load( standards, catalogue );
  if ( !limits )
    return limits.error();
  RollupRules rules;
  rules.mStandards = &standards;
  rules.mCatalogue = &catalogue;
  rules.mAir = std::make_unique<Air>( standards, *airRules, *limits );
  if ( const Result<void> read = rules.read( standards ); !read )
    return read.error();
  return rules;
}

Result<void> RollupRules::read( const Standards &standards )
{
  const CsvTable *validity = standards.table( QStringLiteral( "gb3095_validity" ) );
  const CsvTable *table = standards.table( sTable );
  if ( !validity || !table )
    return Error {
      Text::tr( "The table “%1” is missing from the standards." ).arg( validity ? sTable : QStringLiteral( "gb3095_validity" ) ),
      Text::tr( "Install Jinguan again." ), {}, 0
    };
  for ( int row = 0; row < validity->rowCount(); ++row )
  {
    for ( const QString &pollutant : validity->list( row, QStringLiteral( "pollutants" ) ) )
      mStatutory.insert( pollutant );
  }
  for ( int row = 0; row < table->rowCount(); ++row )
  {
    Row read;
    read.indicators = table->list( row, QStringLiteral( "indicators" ) );
    read.periods = table->list( row, QStringLiteral( "period" ) );
    const QString method = table->text( row, QStringLiteral( "method" ) );
    const QString unit = table->text( row, QStringLiteral( "unit" ) );
    read.rule.minimum = table->number( row, QStringLiteral( "minimum" ), -1 );
    if ( !methods().contains( method ) || !units().contains( unit ) || read.rule.minimum < 0 || read.indicators.isEmpty() )
      return table->errorAt( row, Text::tr( "The rule needs indicators, a known method, a minimum and its unit (min, count or %)." ) );
    for ( const QString &period : read.periods )
    {
      if ( period != QLatin1String( "hour" ) && period != QLatin1String( "day" ) && period != QLatin1String( "month" ) )
        return table->errorAt( row, Text::tr( "“%1” is no period of a roll-up; these are hour, day and month." ).arg( period ) );
    }
    read.rule.method = methods().value( method );
    read.rule.unit = units().value( unit );
    read.rule.edition = table->text( row, QStringLiteral( "edition" ) );
    read.rule.clause = table->text( row, QStringLiteral( "clause" ) );
    read.rule.confirmed = table->text( row, QStringLiteral( "confidence" ) ) == QLatin1String( "checked" );
    read.from = QDate::fromString( table->text( row, QStringLiteral( "valid_from" ) ), Qt::ISODate );
    read.to = QDate::fromString( table->text( row, QStringLiteral( "valid_to" ) ), Qt::ISODate );
    mRows.append( read );
  }
  return {};
}

RollupRule RollupRules::rule( const QString &indicator, Period target, const QDate &day ) const
{
  RollupRule rule;
  const QString period = periodId( target );
  bool found = false;
  for ( const Row &row : mRows )
  {
    const bool fits = row.periods.contains( period ) && ( !row.from.isValid() || row.from <= day ) && ( !row.to.isValid() || day <= row.to )
      && std::any_of(
        row.indicators.begin(), row.indicators.end(), [&]( const QString &pattern ) { return matches( pattern, indicator ); } );
    if ( !fits )
      continue;
    rule = row.rule;
    found = true;
    break;
  }
  if ( !mStatutory.contains( indicator ) )
  {
    rule.hasEdition = found;
    return rule;
  }
  const Edition *edition = mStandards->inForce( sLimitStandard, day, defaultRegion() );
  if ( !edition )
    return { RollupMethod::Mean, 0, RollupRule::Unit::Inputs, false, {}, {}, false };
  const std::optional<int> minimum = mAir->rules.minimum( edition->id, indicator, statisticOf( target, day ) );
  if ( !minimum )
    return rule; // the standard has no such mean: of ozone a whole day
  return { RollupMethod::Mean, double( *minimum ), target == Period::Hour ? RollupRule::Unit::Minutes : RollupRule::Unit::Inputs, true,
    edition->id, QStringLiteral( "table 4" ), edition->checked };
}

bool RollupRules::followsAirStatistics( const QString &indicator ) const
{
  return AirRules::pollutants().contains( indicator );
}

std::optional<int> RollupRules::hoursOfEight( const QString &indicator, const QDate &day ) const
{
  if ( !mStatutory.contains( indicator ) )
    return std::nullopt;
  const QString edition = airEdition( day );
  return edition.isEmpty() ? std::nullopt : mAir->rules.minimum( edition, indicator, QStringLiteral( "8h" ) );
}

const AirStatistics &RollupRules::air() const
{
  return mAir->statistics;
}

QString RollupRules::airEdition( const QDate &day ) const
{
  const Edition *edition = mStandards->inForce( sLimitStandard, day, defaultRegion() );
  return edition ? edition->id : QString();
}

} // namespace jinguan

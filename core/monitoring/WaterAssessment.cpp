#include "monitoring/WaterAssessment.h"

#include "base/CsvTable.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Standards.h"
#include "monitoring/TrailText.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::WaterAssessment )
};

const QString sMethod = QStringLiteral( "HB 2011-22" );
const QString sTrophicStandard = QStringLiteral( "ZZSZ 2001-090" );
constexpr double sInfinity = std::numeric_limits<double>::infinity();

QString surfaceOrGround( WaterAssessment::Kind kind )
{
  return kind == WaterAssessment::Kind::Surface ? QStringLiteral( "GB 3838" ) : QStringLiteral( "GB/T 14848" );
}

LocalText nameOf( const CsvTable &table, int row, const QString &prefix )
{
  return LocalText { table.text( row, prefix + QStringLiteral( "_zh" ) ), table.text( row, prefix + QStringLiteral( "_en" ) ) };
}

/** Samples a period of this length needs. */
QString sampleRule( const QDate &from, const QDate &to )
{
  const qint64 days = from.daysTo( to ) + 1;
  return days > 120 ? QStringLiteral( "samples_year" )
    : days > 31     ? QStringLiteral( "samples_quarter" )
                    : QStringLiteral( "samples_month" );
}

QString classText( int number )
{
  static const QStringList sNumerals { QStringLiteral( "—" ), QStringLiteral( "Ⅰ" ), QStringLiteral( "Ⅱ" ), QStringLiteral( "Ⅲ" ),
    QStringLiteral( "Ⅳ" ), QStringLiteral( "Ⅴ" ), QStringLiteral( "劣Ⅴ" ) };
  return sNumerals.value( number );
}

/** Cyanide and heavy metals stand before all others among the main indicators. */
bool goesFirst( const QString &indicator )
{
  static const QStringList sFirst { QStringLiteral( "CN" ), QStringLiteral( "Pb" ), QStringLiteral( "Cr6" ), QStringLiteral( "Hg" ),
    QStringLiteral( "Cd" ), QStringLiteral( "As" ) };
  return sFirst.contains( indicator );
}

/** The verdict on a change of \a steps: positive is worse, more than one (\a clear) is clear. */
LocalText changeVerdict( int steps, bool clear )
{
  if ( steps == 0 )
    return LocalText { QStringLiteral( "无明显变化" ), QStringLiteral( "No clear change" ) };
  if ( steps > 0 )
    return clear ? LocalText { QStringLiteral( "明显变差" ), QStringLiteral( "Clearly worse" ) }
                 : LocalText { QStringLiteral( "有所变差" ), QStringLiteral( "Somewhat worse" ) };
  return clear ? LocalText { QStringLiteral( "明显好转" ), QStringLiteral( "Clearly better" ) }
               : LocalText { QStringLiteral( "有所好转" ), QStringLiteral( "Somewhat better" ) };
}
} // namespace

Result<WaterAssessment> WaterAssessment::load( const Standards &standards, const WaterQuality &water, const Catalogue &catalogue )
{
  WaterAssessment assessment;
  assessment.mStandards = &standards;
  assessment.mWater = &water;
  assessment.mCatalogue = &catalogue;
  const Result<void> loaded = assessment.loadTables( standards );
  if ( !loaded )
    return loaded.error();
  return assessment;
}

Result<void> WaterAssessment::loadTables( const Standards &standards )
{
  const auto q = []( const char *text ) { return QString::fromLatin1( text ); };
  for ( const char *name :
    { "water_section_status", "water_river_status", "tli_parameters", "tli_levels", "water_rules", "water_section_bodies" } )
  {
    if ( !standards.table( q( name ) ) )
      return Error { Text::tr( "The standards table “%1” is missing." ).arg( q( name ) ), Text::tr( "Reinstall the program's resources." ),
        q( name ) + QStringLiteral( ".csv" ), 0 };
  }
  const CsvTable &sections = *standards.table( q( "water_section_status" ) );
  for ( int row = 0; row < sections.rowCount(); ++row )
  {
    const int number = sections.text( row, q( "class" ) ).toInt();
    // Classes I and II share a status; its number is that of the class above it.
    mSectionStatus.insert( number, WaterStatus { std::max( 1, number - 1 ), nameOf( sections, row, q( "status" ) ) } );
  }
  const CsvTable &rivers = *standards.table( q( "water_river_status" ) );
  for ( int row = 0; row < rivers.rowCount(); ++row )
    mRiverLevels.append( RiverLevel { WaterStatus { rivers.text( row, q( "order" ) ).toInt(), nameOf( rivers, row, q( "status" ) ) },
      rivers.number( row, q( "good_share_min" ), -sInfinity ), rivers.number( row, q( "good_share_below" ), sInfinity ),
      rivers.number( row, q( "worse_v_share_min" ), -sInfinity ), rivers.number( row, q( "worse_v_share_below" ), sInfinity ) } );
  const CsvTable &parameters = *standards.table( q( "tli_parameters" ) );
  for ( int row = 0; row < parameters.rowCount(); ++row )
    mTrophic.append( TrophicParameter { parameters.text( row, q( "indicator" ) ), parameters.number( row, q( "constant" ), 0 ),
      parameters.number( row, q( "slope_ln" ), 0 ), parameters.number( row, q( "factor" ), 10 ),
      parameters.number( row, q( "weight" ), 0 ) } );
  const CsvTable &levels = *standards.table( q( "tli_levels" ) );
  for ( int row = 0; row < levels.rowCount(); ++row )
    mTrophicLevels.append( Level { WaterStatus { levels.text( row, q( "level" ) ).toInt(), nameOf( levels, row, q( "name" ) ) },
      levels.number( row, q( "upto" ), sInfinity ) } );
  const CsvTable &rules = *standards.table( q( "water_rules" ) );
  for ( int row = 0; row < rules.rowCount(); ++row )
    mRules.insert( rules.text( row, q( "id" ) ), static_cast<int>( rules.number( row, q( "value" ), 0 ) ) );
  const CsvTable &bodies = *standards.table( q( "water_section_bodies" ) );
  for ( int row = 0; row < bodies.rowCount(); ++row )
  {
    const QString body = bodies.text( row, q( "water_body" ) );
    if ( body != QLatin1String( "river" ) && body != QLatin1String( "lake" ) )
      return bodies.errorAt( row, Text::tr( "“%1” is neither river nor lake." ).arg( body ), Text::tr( "Write river or lake." ) );
    mBodies.insert( bodies.text( row, q( "province" ) ) + QLatin1Char( '|' ) + bodies.text( row, q( "section" ) ), body );
  }
  return {};
}

QString WaterAssessment::waterBody( const QString &province, const QString &section ) const
{
  return mBodies.value( province + QLatin1Char( '|' ) + section );
}

WaterItemResult WaterAssessment::item( const ClassItem &row, const QList<const WaterInput *> &inputs, const ClassTable &table,
  const WaterOptions &options, const Basis &basis, Trail *trail ) const
{
  WaterItemResult result;
  result.indicator = row.indicator;
  result.inClass = row.inEvaluation;
  const Indicator *indicator = mCatalogue->indicator( row.indicator );
  Decimal total;
  QList<Decimal> counted;
  for ( const WaterInput *input : inputs )
  {
    const std::optional<Decimal> value = Decimal::fromDouble( input->belowDetection ? input->value / 2 : input->value );
    if ( !value )
      continue;
    counted.append( *value );
    total = total + *value;
    result.belowDetection += input->belowDetection ? 1 : 0;
  }
  result.mean.id = QStringLiteral( "mean" );
  result.mean.indicator = row.indicator;
  result.mean.unit = indicator ? indicator->unit : QString();
  result.mean.basis = basis;
  result.mean.validInputs = static_cast<int>( counted.size() );
  if ( counted.isEmpty() )
    return result;
  result.mean.state = Figure::State::Valid;
  const int decimals = ( indicator ? indicator->decimals : 3 ) + ( counted.size() > 1 || result.belowDetection > 0 ? 1 : 0 );
  // A single value stays as the laboratory wrote it; a mean has one digit more than the catalogue shows.
  result.mean.value = counted.size() == 1 ? counted.first() : Decimal::quotient( total, Decimal( counted.size(), 0 ), decimals );
  const bool allBelow = result.belowDetection == counted.size();
  const double mean = result.mean.value->toDouble();
  result.number = table.classOf( row, allBelow ? 2 * mean : mean, allBelow );
  if ( allBelow )
    result.number = std::min( result.number, options.targetClass );
  result.exceeds = result.number > options.targetClass;
  const int index = options.targetClass - 1;
  if ( result.exceeds && row.bound == ClassItem::Bound::Upper && index >= 0 && index < row.limits.size() )
  {
    const std::optional<Decimal> limit = Decimal::fromDouble( row.limits.at( index ) );
    if ( limit && limit->mantissa() > 0 )
      result.multiple = Decimal::quotient( *result.mean.value - *limit, *limit, rule( QStringLiteral( "decimals_multiple" ), 2 ) );
  }
  if ( trail )
  {
    trail->add( Text::tr( "Mean of %1 (%n below detection with half the limit)", nullptr, result.belowDetection ).arg( row.indicator ),
      trailtext::meanOf( counted ), trailtext::withUnit( *result.mean.value, result.mean.unit ), basis.text() );
    trail->add( Text::tr( "Class of %1" ).arg( row.indicator ), result.mean.value->toString(), classText( result.number ),
      row.edition + QStringLiteral( ", " ) + row.clause );
    if ( result.multiple )
      trail->add( Text::tr( "%1 above class %2" ).arg( row.indicator, classText( options.targetClass ) ),
        QStringLiteral( "(%1 − %2) / %2" ).arg( result.mean.value->toString() ).arg( row.limits.at( index ) ), result.multiple->toString(),
        basis.text() );
  }
  return result;
}

QStringList WaterAssessment::mainIndicators( const QList<WaterItemResult> &items ) const
{
  QList<WaterItemResult> above;
  for ( const WaterItemResult &item : items )
  {
    if ( item.exceeds && item.inClass )
      above.append( item );
  }
  std::stable_sort( above.begin(), above.end(), []( const WaterItemResult &a, const WaterItemResult &b ) {
    if ( goesFirst( a.indicator ) != goesFirst( b.indicator ) )
      return goesFirst( a.indicator );
    if ( a.number != b.number )
      return a.number > b.number;
    return a.multiple.value_or( Decimal() ) > b.multiple.value_or( Decimal() );
  } );
  QStringList names;
  for ( const WaterItemResult &item : std::as_const( above ) )
  {
    if ( names.size() < 3 )
      names.append( item.indicator );
  }
  return names;
}

WaterSectionResult WaterAssessment::section( const QString &code, const LocalText &name, Kind kind, const QList<WaterSample> &samples,
  const QDate &from, const QDate &to, const WaterOptions &options, Trail *trail ) const
{
  WaterSectionResult result;
  result.code = code;
  result.name = name;
  result.to = to;
  result.figure.id = QStringLiteral( "class" );
  result.figure.unit = QStringLiteral( "1" );
  const Edition *edition = mStandards->inForce( surfaceOrGround( kind ), to, defaultRegion() );
  result.figure.basis = edition ? Basis::of( *edition, QString() ) : Basis { surfaceOrGround( kind ), {}, {}, true };
  if ( !edition )
  {
    result.figure.state = Figure::State::NoEdition;
    return result;
  }
  const Edition *method = mStandards->inForce( sMethod, to, defaultRegion() );
  const Basis basis = method && kind == Kind::Surface ? Basis::of( *method, QStringLiteral( "mean of the period" ) ) : result.figure.basis;
  const ClassTable &table = kind == Kind::Surface ? mWater->surfaceTable() : mWater->groundwaterTable();
  int counted = 0;
  QHash<QString, QList<const WaterInput *>> inputs;
  for ( const WaterSample &sample : samples )
  {
    if ( sample.day < from || sample.day > to || sample.items.isEmpty() )
      continue;
    ++counted;
    for ( const WaterInput &input : sample.items )
      inputs[input.indicator].append( &input );
  }
  const QString body = kind == Kind::Surface ? options.waterBody : QString();
  for ( const ClassItem &row : table.items() )
  {
    if ( !inputs.contains( row.indicator ) || table.item( row.indicator, body ) != &row )
      continue;
    const WaterItemResult judged = item( row, inputs.value( row.indicator ), table, options, basis, trail );
    if ( judged.number == 0 )
      continue;
    result.items.append( judged );
    if ( judged.inClass )
    {
      result.number = std::max( result.number, judged.number );
      result.figure.basis.clause = row.clause;
    }
  }
  result.figure.validInputs = counted;
  result.figure.requiredInputs = rule( sampleRule( from, to ), 1 );
  result.mainIndicators = mainIndicators( result.items );
  if ( result.number == 0 )
    return result;
  result.figure.value = Decimal( result.number, 0 );
  result.figure.state = counted >= result.figure.requiredInputs ? Figure::State::Valid : Figure::State::TooFew;
  result.attained = result.number <= options.targetClass;
  if ( kind == Kind::Surface )
    result.status = mSectionStatus.value( result.number );
  if ( trail )
    trail->add( Text::tr( "Class: the worst of the items" ), result.mainIndicators.join( QStringLiteral( ", " ) ),
      classText( result.number ), result.figure.basis.text() );
  return result;
}

WaterSectionResult WaterAssessment::meanSection( const QList<WaterSectionResult> &sections, const WaterOptions &options ) const
{
  QList<WaterSample> samples;
  const QDate day = sections.last().to;
  for ( const WaterSectionResult &section : sections )
  {
    WaterSample sample { day, {} };
    for ( const WaterItemResult &item : section.items )
      sample.items.append( WaterInput { item.indicator, item.mean.value->toDouble(), false } );
    samples.append( sample );
  }
  return section( {}, {}, Kind::Surface, samples, day, day, options );
}

/** \a part of \a all sections in percent, by the \a method in force. */
static Figure shareOf( const QString &id, int part, int all, const Edition *method )
{
  Figure figure;
  figure.id = id;
  figure.unit = QStringLiteral( "%" );
  figure.validInputs = all;
  figure.basis = method ? Basis::of( *method, QStringLiteral( "status of a river or basin" ) ) : Basis { sMethod, {}, {}, true };
  if ( all == 0 )
    return figure;
  figure.state = method ? Figure::State::Valid : Figure::State::NoEdition;
  if ( method )
    figure.value = Decimal::quotient( Decimal( part * 100LL, 0 ), Decimal( all, 0 ), 1 );
  return figure;
}

/** The three indicators that most sections exceed. */
static QStringList mostFrequent( const QHash<QString, int> &exceeding )
{
  QStringList names = exceeding.keys();
  names.removeIf( [&]( const QString &name ) { return exceeding.value( name ) == 0; } );
  std::sort( names.begin(), names.end(),
    [&]( const QString &a, const QString &b ) { return std::pair( -exceeding.value( a ), a ) < std::pair( -exceeding.value( b ), b ); } );
  return names.mid( 0, 3 );
}

WaterRiverResult WaterAssessment::river( const QList<WaterSectionResult> &sections, const WaterOptions &options, Trail *trail ) const
{
  WaterRiverResult result;
  QList<WaterSectionResult> counted;
  QHash<QString, int> exceeding;
  for ( const WaterSectionResult &section : sections )
  {
    if ( section.number == 0 )
      continue;
    counted.append( section );
    ++result.sectionsByClass[section.number];
    for ( const WaterItemResult &item : section.items )
      exceeding[item.indicator] += item.exceeds && item.inClass ? 1 : 0;
  }
  const int n = static_cast<int>( counted.size() );
  const Edition *method = n > 0 ? mStandards->inForce( sMethod, counted.last().to, defaultRegion() ) : nullptr;
  const int good = result.sectionsByClass.value( 1 ) + result.sectionsByClass.value( 2 ) + result.sectionsByClass.value( 3 );
  const int worse = result.sectionsByClass.value( 6 );
  result.goodShare = shareOf( QStringLiteral( "good_share" ), good, n, method );
  result.worseVShare = shareOf( QStringLiteral( "worse_v_share" ), worse, n, method );
  if ( !result.goodShare.value )
    return result;
  result.byMeans = n < rule( QStringLiteral( "few_sections" ), 5 );
  if ( result.byMeans )
  {
    const WaterSectionResult mean = meanSection( counted, options );
    result.number = mean.number;
    result.status = mean.status;
    result.mainIndicators = mean.mainIndicators;
    if ( trail )
      trail->add( Text::tr( "Fewer than 5 sections: class of the mean concentrations" ), QString::number( n ), classText( mean.number ),
        result.goodShare.basis.text() );
    return result;
  }
  for ( const RiverLevel &level : mRiverLevels )
  {
    // Shares as counts: 100·sections against the limit times all sections, so that no rounding decides.
    const auto within = [n]( int part, double from, double below ) { return 100.0 * part >= from * n && 100.0 * part < below * n; };
    if ( within( good, level.goodFrom, level.goodBelow ) && within( worse, level.worseFrom, level.worseBelow ) )
    {
      result.status = level.status;
      break;
    }
  }
  result.mainIndicators = mostFrequent( exceeding );
  if ( trail )
  {
    trail->add( Text::tr( "Sections of class I to III" ), QStringLiteral( "%1 / %2 × 100 %" ).arg( good ).arg( n ),
      trailtext::withUnit( *result.goodShare.value, QStringLiteral( "%" ) ), result.goodShare.basis.text() );
    trail->add( Text::tr( "Sections worse than class V" ), QStringLiteral( "%1 / %2 × 100 %" ).arg( worse ).arg( n ),
      trailtext::withUnit( *result.worseVShare.value, QStringLiteral( "%" ) ), result.worseVShare.basis.text() );
    trail->add( Text::tr( "Status" ), QString(), result.status.name.text(), result.goodShare.basis.text() );
  }
  return result;
}

WaterChange WaterAssessment::change( const WaterSectionResult &before, const WaterSectionResult &after ) const
{
  WaterChange result;
  if ( before.number == 0 || after.number == 0 )
    return result;
  result.classes = after.number - before.number;
  result.levels = after.status.order - before.status.order;
  result.verdict = changeVerdict( result.levels, std::abs( result.levels ) > 1 );
  for ( const WaterItemResult &item : after.items )
  {
    const auto earlier =
      std::find_if( before.items.cbegin(), before.items.cend(), [&]( const WaterItemResult &i ) { return i.indicator == item.indicator; } );
    if ( earlier != before.items.cend() && item.number > earlier->number )
      result.worsened.append( item.indicator );
  }
  return result;
}

WaterChange WaterAssessment::change( const WaterRiverResult &before, const WaterRiverResult &after ) const
{
  WaterChange result;
  if ( !before.goodShare.value || !after.goodShare.value )
    return result;
  const Decimal difference =
    ( *after.goodShare.value - *before.goodShare.value ) - ( *after.worseVShare.value - *before.worseVShare.value );
  const Decimal size = difference < Decimal() ? -difference : difference;
  const bool some = size > Decimal( rule( QStringLiteral( "change_some" ), 10 ), 0 );
  result.levels = !some ? 0 : difference < Decimal() ? 1 : -1;
  result.verdict = changeVerdict( result.levels, size > Decimal( rule( QStringLiteral( "change_clear" ), 20 ), 0 ) );
  return result;
}

TrophicState WaterAssessment::trophic( const QList<WaterInput> &means, const QDate &day, Trail *trail ) const
{
  TrophicState state;
  state.index.id = QStringLiteral( "TLI" );
  state.index.unit = QStringLiteral( "1" );
  state.index.requiredInputs = static_cast<int>( mTrophic.size() );
  const Edition *edition = mStandards->inForce( sTrophicStandard, day, defaultRegion() );
  state.index.basis = edition ? Basis::of( *edition, QStringLiteral( "trophic level index" ) ) : Basis { sTrophicStandard, {}, {}, true };
  if ( !edition )
  {
    state.index.state = Figure::State::NoEdition;
    return state;
  }
  double sum = 0;
  for ( const TrophicParameter &parameter : mTrophic )
  {
    const auto input =
      std::find_if( means.cbegin(), means.cend(), [&]( const WaterInput &i ) { return i.indicator == parameter.indicator; } );
    const double value = input == means.cend() ? 0 : input->belowDetection ? input->value / 2 : input->value;
    if ( !( value > 0 ) )
      continue;
    const double own = parameter.factor * ( parameter.constant + parameter.slope * std::log( value ) );
    state.parts.insert( parameter.indicator, own );
    sum += parameter.weight * own;
    ++state.index.validInputs;
    if ( trail )
      trail->add( Text::tr( "TLI of %1" ).arg( parameter.indicator ),
        QStringLiteral( "%1 × (%2 %3 %4 × ln %5)" )
          .arg( parameter.factor )
          .arg( parameter.constant )
          .arg( parameter.slope < 0 ? QStringLiteral( "−" ) : QStringLiteral( "+" ) )
          .arg( std::abs( parameter.slope ) )
          .arg( value ),
        trailtext::number( own, 3 ), state.index.basis.text() );
  }
  if ( state.index.validInputs < state.index.requiredInputs )
  {
    state.index.state = state.index.validInputs > 0 ? Figure::State::TooFew : Figure::State::NoData;
    return state;
  }
  state.index.state = Figure::State::Valid;
  const std::optional<Decimal> exact = Decimal::fromDouble( sum );
  state.index.value = exact.value_or( Decimal() ).rounded( rule( QStringLiteral( "decimals_tli" ), 1 ) );
  const double index = state.index.value->toDouble();
  for ( const Level &level : mTrophicLevels )
  {
    // 30 and 50 themselves are mesotrophic.
    const bool first = level.status.order == 1;
    if ( first ? index < level.upTo : index <= level.upTo )
    {
      state.level = level.status;
      break;
    }
  }
  if ( trail )
    trail->add( Text::tr( "TLI(Σ): weighted sum of the five" ), QString(), state.index.value->toString(), state.index.basis.text() );
  return state;
}

} // namespace jinguan

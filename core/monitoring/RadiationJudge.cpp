#include "monitoring/RadiationJudge.h"

#include <cmath>

namespace jinguan
{

namespace
{
const QString sBaselineStandard = QStringLiteral( "JINGUAN gamma" );
const QString sWaterStandard = QStringLiteral( "GB 5749" );
const QString sFieldStandard = QStringLiteral( "GB 8702" );
} // namespace

std::optional<RadiationJudge::Baseline> RadiationJudge::baselineOf( const Station &station ) const
{
  bool hasMean = false;
  bool hasSigma = false;
  const double mean = station.attributes.value( QStringLiteral( "baseline_mean" ) ).toDouble( &hasMean );
  const double sigma = station.attributes.value( QStringLiteral( "baseline_sigma" ) ).toDouble( &hasSigma );
  if ( !hasMean || !hasSigma || !( mean > 0 ) || sigma < 0 )
    return std::nullopt;
  return Baseline { mean + mData.limits.baselineRule( QStringLiteral( "baseline_sigma" ), 3 ) * sigma,
    mean * mData.limits.baselineRule( QStringLiteral( "baseline_factor" ), 2 ) };
}

std::pair<QString, std::optional<double>> RadiationJudge::limitOf(
  const QString &indicator, UtcSeconds at, const Station &station, const QString &asked ) const
{
  if ( indicator == QLatin1String( "ALPHA" ) || indicator == QLatin1String( "BETA" ) )
  {
    const Edition *edition = editionFor( sWaterStandard, at, station, asked );
    return { sWaterStandard, edition ? mData.limits.radioactivityGuidance( edition->id, indicator ) : std::nullopt };
  }
  if ( indicator.startsWith( QLatin1String( "EM_" ) ) )
  {
    bool known = false;
    const double frequency = station.attributes.value( QStringLiteral( "frequency_hz" ) ).toDouble( &known );
    return { sFieldStandard, known ? mData.limits.exposureLimit( indicator, frequency ) : std::nullopt };
  }
  return {};
}

Grade RadiationJudge::value( const Evaluator::Value &value, const Station &station, const QString &asked ) const
{
  if ( !std::isfinite( value.value ) )
    return unrated( Grade::State::NotRated );
  if ( value.indicator == QLatin1String( "GAMMA" ) )
  {
    const std::optional<Baseline> baseline = baselineOf( station );
    const Edition *edition = baseline ? editionFor( sBaselineStandard, value.begin, station, asked ) : nullptr;
    if ( !edition )
      return unrated( baseline ? Grade::State::NoEdition : Grade::State::NotRated, baseline ? sBaselineStandard : QString() );
    const int level = value.value > baseline->far ? 3 : value.value > baseline->usual ? 2 : 1;
    Grade grade = graded( QStringLiteral( "radiation.%1" ).arg( level ), *edition, QStringLiteral( "baseline rule" ) );
    if ( level > 1 )
      grade.drivers = QStringList { value.indicator };
    return grade;
  }
  const auto [standard, limit] = limitOf( value.indicator, value.begin, station, asked );
  const Edition *edition = standard.isEmpty() ? nullptr : editionFor( standard, value.begin, station, asked );
  if ( !standard.isEmpty() && !edition )
    return unrated( Grade::State::NoEdition, standard );
  if ( !limit )
    return unrated( Grade::State::NotRated );
  const bool above = value.value > *limit;
  Grade grade = graded( above ? QStringLiteral( "limit.2" ) : QStringLiteral( "limit.1" ), *edition, QString() );
  grade.clause = standard == sFieldStandard ? QStringLiteral( "public exposure limits" ) : QStringLiteral( "radioactive guidance values" );
  if ( above )
    grade.drivers = QStringList { value.indicator };
  return grade;
}

QList<LimitLine> RadiationJudge::limits( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const
{
  Q_UNUSED( period )
  QList<LimitLine> lines;
  if ( indicator == QLatin1String( "GAMMA" ) )
  {
    const std::optional<Baseline> baseline = baselineOf( station );
    const Edition *edition = baseline ? editionFor( sBaselineStandard, at, station ) : nullptr;
    if ( !edition )
      return lines;
    const LocalText sigmas = numberText( mData.limits.baselineRule( QStringLiteral( "baseline_sigma" ), 3 ) );
    const LocalText factor = numberText( mData.limits.baselineRule( QStringLiteral( "baseline_factor" ), 2 ) );
    lines.append(
      LimitLine { baseline->usual, phrase( QStringLiteral( "limit.baseline.sigma" ), { sigmas, numberText( baseline->usual ) } ),
        edition->id, QStringLiteral( "baseline rule" ), false } );
    lines.append( LimitLine { baseline->far, phrase( QStringLiteral( "limit.baseline.factor" ), { factor, numberText( baseline->far ) } ),
      edition->id, QStringLiteral( "baseline rule" ), false } );
    return lines;
  }
  const auto [standard, limit] = limitOf( indicator, at, station, QString() );
  const Edition *edition = limit ? editionFor( standard, at, station ) : nullptr;
  if ( !edition )
    return lines;
  const QString id = standard == sFieldStandard ? QStringLiteral( "limit.exposure" ) : QStringLiteral( "limit.guidance" );
  lines.append( LimitLine { *limit, phrase( id, { edition->name, numberText( *limit ) } ), edition->id, QString(), false } );
  return lines;
}

QList<Grade> RadiationJudge::legend( UtcSeconds at ) const
{
  const Edition *edition = editionFor( sBaselineStandard, at, Station() );
  if ( !edition )
    return { unrated( Grade::State::NoEdition, sBaselineStandard ) };
  QList<Grade> grades;
  for ( int level = 1; level <= 3; ++level )
    grades.append( graded( QStringLiteral( "radiation.%1" ).arg( level ), *edition, QStringLiteral( "baseline rule" ) ) );
  return grades;
}

} // namespace jinguan

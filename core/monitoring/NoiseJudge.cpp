#include "monitoring/NoiseJudge.h"

#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{
const QString sClassStandard = QStringLiteral( "GB 3096" );
const QString sSurveyStandard = QStringLiteral( "HJ 640" );

QString noiseClassOf( const Station &station )
{
  return station.attributes.value( QStringLiteral( "noise_class" ) ).toString();
}

bool isEquivalentLevel( const QString &indicator )
{
  return indicator == QLatin1String( "Leq" ) || indicator == QLatin1String( "Ld" ) || indicator == QLatin1String( "Ln" );
}
} // namespace

bool NoiseJudge::isNight( UtcSeconds at ) const
{
  const int hour = local( at ).time().hour();
  return hour < mData.limits.noiseRule( QStringLiteral( "day_start" ), 6 )
    || hour >= mData.limits.noiseRule( QStringLiteral( "night_start" ), 22 );
}

QString NoiseJudge::surveyKind( const Station &station )
{
  if ( station.kind == QLatin1String( "noise_region" ) )
    return QStringLiteral( "region" );
  if ( station.kind == QLatin1String( "noise_traffic" ) || station.kind == QLatin1String( "noise_expressway" )
    || station.kind == QLatin1String( "noise_motorway_entry" ) )
    return QStringLiteral( "traffic" );
  return QString();
}

Grade NoiseJudge::surveyGrade( const NoiseGradeLimit &limit, const Edition &edition ) const
{
  Grade grade;
  grade.state = Grade::State::Graded;
  grade.level = limit.grade;
  grade.name = limit.name;
  grade.colour = mData.palette.hex( QStringLiteral( "grade.noise.%1" ).arg( limit.grade ) );
  grade.standard = edition.label;
  grade.edition = edition.id;
  grade.clause = limit.clause;
  grade.validInputs = 1;
  grade.confirmed = edition.checked;
  return grade;
}

Grade NoiseJudge::value( const Evaluator::Value &value, const Station &station, const QString &asked ) const
{
  if ( !isEquivalentLevel( value.indicator ) || !std::isfinite( value.value ) )
    return unrated( Grade::State::NotRated );
  const bool night = value.indicator == QLatin1String( "Ln" ) || ( value.indicator == QLatin1String( "Leq" ) && isNight( value.begin ) );
  const double level = std::round( value.value * 10 ) / 10;

  const QString noiseClass = noiseClassOf( station );
  if ( !noiseClass.isEmpty() )
  {
    const Edition *edition = editionFor( sClassStandard, value.begin, station, asked );
    if ( !edition )
      return unrated( Grade::State::NoEdition, sClassStandard );
    const NoiseLimit *limit = mData.limits.noiseLimit( edition->id, noiseClass );
    if ( !limit )
      return unrated( Grade::State::NotRated, edition->label );
    const bool above = level > ( night ? limit->night : limit->day );
    Grade grade = graded( above ? QStringLiteral( "limit.2" ) : QStringLiteral( "limit.1" ), *edition, limit->clause );
    if ( above )
      grade.drivers = QStringList { value.indicator };
    return grade;
  }

  const QString kind = surveyKind( station );
  if ( kind.isEmpty() )
    return unrated( Grade::State::NotRated );
  const Edition *edition = editionFor( sSurveyStandard, value.begin, station, asked );
  if ( !edition )
    return unrated( Grade::State::NoEdition, sSurveyStandard );
  for ( const NoiseGradeLimit &limit : mData.limits.noiseGrades( kind, night ? QStringLiteral( "night" ) : QStringLiteral( "day" ) ) )
  {
    if ( level <= limit.upper )
      return surveyGrade( limit, *edition );
  }
  return unrated( Grade::State::NotRated, edition->label );
}

QList<LimitLine> NoiseJudge::limits( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const
{
  Q_UNUSED( period )
  QList<LimitLine> lines;
  const QString noiseClass = noiseClassOf( station );
  const Edition *edition = isEquivalentLevel( indicator ) && !noiseClass.isEmpty() ? editionFor( sClassStandard, at, station ) : nullptr;
  const NoiseLimit *limit = edition ? mData.limits.noiseLimit( edition->id, noiseClass ) : nullptr;
  if ( !limit )
    return lines;
  const auto add = [&]( const QString &id, double value ) {
    lines.append( LimitLine {
      value, phrase( id, { edition->name, sameText( noiseClass ), numberText( value ) } ), edition->id, limit->clause, false } );
  };
  if ( indicator != QLatin1String( "Ld" ) )
    add( QStringLiteral( "limit.noise.night" ), limit->night );
  if ( indicator != QLatin1String( "Ln" ) )
    add( QStringLiteral( "limit.noise.day" ), limit->day );
  return lines;
}

QList<GradeBand> NoiseJudge::bands( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const
{
  Q_UNUSED( period )
  QList<GradeBand> bands;
  const QString kind = noiseClassOf( station ).isEmpty() ? surveyKind( station ) : QString();
  const Edition *edition = isEquivalentLevel( indicator ) && !kind.isEmpty() ? editionFor( sSurveyStandard, at, station ) : nullptr;
  if ( !edition )
    return bands;
  double from = 0;
  for ( const NoiseGradeLimit &limit :
    mData.limits.noiseGrades( kind, indicator == QLatin1String( "Ln" ) ? QStringLiteral( "night" ) : QStringLiteral( "day" ) ) )
  {
    bands.append( GradeBand { from, limit.upper, surveyGrade( limit, *edition ) } );
    from = limit.upper;
  }
  return bands;
}

QList<Grade> NoiseJudge::legend( UtcSeconds at ) const
{
  QList<Grade> grades;
  if ( const Edition *edition = editionFor( sClassStandard, at, Station() ) )
  {
    for ( const QString &id : { QStringLiteral( "limit.1" ), QStringLiteral( "limit.2" ) } )
      grades.append( graded( id, *edition, QString() ) );
  }
  if ( const Edition *edition = editionFor( sSurveyStandard, at, Station() ) )
  {
    for ( const NoiseGradeLimit &limit : mData.limits.noiseGrades( QStringLiteral( "region" ), QStringLiteral( "day" ) ) )
      grades.append( surveyGrade( limit, *edition ) );
  }
  if ( grades.isEmpty() )
    grades.append( unrated( Grade::State::NoEdition, sClassStandard ) );
  return grades;
}

} // namespace jinguan

#include "monitoring/ElementJudge.h"

#include "base/CsvTable.h"

namespace jinguan
{

Result<JudgeData> JudgeData::load( const QString &folder, const Catalogue &catalogue )
{
  JudgeData data;
  data.catalogue = &catalogue;
  Result<Standards> standards = Standards::load( folder + QStringLiteral( "/standards" ) );
  if ( !standards )
    return standards.error();
  data.standards = standards.take();
  Result<Palette> palette = Palette::load( folder + QStringLiteral( "/palette.csv" ) );
  if ( !palette )
    return palette.error();
  data.palette = palette.take();
  Result<AirQuality> air = AirQuality::load( data.standards );
  if ( !air )
    return air.error();
  data.air = air.take();
  Result<WaterQuality> water = WaterQuality::load( data.standards, catalogue );
  if ( !water )
    return water.error();
  data.water = water.take();
  Result<LimitTables> limits = LimitTables::load( data.standards, catalogue );
  if ( !limits )
    return limits.error();
  data.limits = limits.take();

  const Result<CsvTable> verdicts = CsvTable::read( folder + QStringLiteral( "/catalogue/verdicts.csv" ),
    { QStringLiteral( "id" ), QStringLiteral( "name_zh" ), QStringLiteral( "name_en" ), QStringLiteral( "level" ),
      QStringLiteral( "palette_key" ) } );
  if ( !verdicts )
    return verdicts.error();
  for ( int row = 0; row < verdicts->rowCount(); ++row )
  {
    const QString key = verdicts->text( row, QStringLiteral( "palette_key" ) );
    if ( !data.palette.entry( key ) )
      return verdicts->errorAt( row, QCoreApplication::translate( "jinguan::Evaluator", "The palette has no colour “%1”." ).arg( key ),
        QCoreApplication::translate( "jinguan::Evaluator", "Correct the key or add it to palette.csv." ) );
    const Verdict verdict { LocalText {
                              verdicts->text( row, QStringLiteral( "name_zh" ) ), verdicts->text( row, QStringLiteral( "name_en" ) ) },
      static_cast<int>( verdicts->number( row, QStringLiteral( "level" ), 0 ) ), data.palette.hex( key ) };
    data.verdicts.insert( verdicts->text( row, QStringLiteral( "id" ) ), verdict );
  }

  const Result<CsvTable> phrases = CsvTable::read( folder + QStringLiteral( "/catalogue/phrases.csv" ),
    { QStringLiteral( "id" ), QStringLiteral( "name_zh" ), QStringLiteral( "name_en" ) } );
  if ( !phrases )
    return phrases.error();
  for ( int row = 0; row < phrases->rowCount(); ++row )
    data.phrases.insert( phrases->text( row, QStringLiteral( "id" ) ),
      LocalText { phrases->text( row, QStringLiteral( "name_zh" ) ), phrases->text( row, QStringLiteral( "name_en" ) ) } );
  return data;
}

Grade ElementJudge::station( const QList<Evaluator::Value> &values, const Station &station, UtcSeconds at, const QString &edition ) const
{
  Q_UNUSED( at )
  Grade worst = unrated( Grade::State::NoData );
  int inputs = 0;
  for ( const Evaluator::Value &one : values )
  {
    const Grade grade = value( one, station, edition );
    inputs += grade.isGraded() ? 1 : 0;
    // Graded beats everything, then what explains best why there is no grade.
    const bool firstGrade = grade.isGraded() && !worst.isGraded();
    const bool worse = grade.isGraded() && worst.isGraded() && grade.level > worst.level;
    const bool noGradeYet =
      !grade.isGraded() && !worst.isGraded() && ( worst.state == Grade::State::NoData || grade.state == Grade::State::NoEdition );
    if ( firstGrade || worse || noGradeYet )
      worst = grade;
    else if ( grade.isGraded() && grade.level == worst.level )
      worst.drivers += grade.drivers;
  }
  worst.validInputs = inputs;
  return worst;
}

QList<LimitLine> ElementJudge::limits( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const
{
  Q_UNUSED( indicator )
  Q_UNUSED( period )
  Q_UNUSED( at )
  Q_UNUSED( station )
  return {};
}

QList<GradeBand> ElementJudge::bands( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const
{
  Q_UNUSED( indicator )
  Q_UNUSED( period )
  Q_UNUSED( at )
  Q_UNUSED( station )
  return {};
}

QList<Grade> ElementJudge::legend( UtcSeconds at ) const
{
  Q_UNUSED( at )
  return {};
}

Grade ElementJudge::unrated( Grade::State state, const QString &standard ) const
{
  Grade grade;
  grade.state = state;
  const QString id = state == Grade::State::NoData ? QStringLiteral( "no_data" )
    : state == Grade::State::NoEdition             ? QStringLiteral( "no_edition" )
                                                   : QStringLiteral( "not_rated" );
  grade.name = mData.verdicts.value( id ).name;
  grade.standard = standard;
  return grade;
}

Grade ElementJudge::graded( const QString &verdictId, const Edition &edition, const QString &clause ) const
{
  const JudgeData::Verdict verdict = mData.verdicts.value( verdictId );
  Grade grade;
  grade.state = Grade::State::Graded;
  grade.level = verdict.level;
  grade.name = verdict.name;
  grade.colour = verdict.hex;
  grade.standard = edition.label;
  grade.edition = edition.id;
  grade.clause = clause;
  grade.validInputs = 1;
  grade.confirmed = edition.checked;
  return grade;
}

QString ElementJudge::regionOf( const Station &station )
{
  const bool isCode = station.district.size() == 6
    && std::all_of( station.district.cbegin(), station.district.cend(), []( QChar c ) { return c.isDigit(); } );
  return isCode ? station.district : defaultRegion();
}

const Edition *ElementJudge::editionFor( const QString &standard, UtcSeconds at, const Station &station, const QString &asked ) const
{
  return mData.standards.choose( standard, local( at ).date(), regionOf( station ), asked );
}

LocalText ElementJudge::phrase( const QString &id, const QList<LocalText> &arguments ) const
{
  LocalText text = mData.phrases.value( id );
  for ( const LocalText &argument : arguments )
  {
    text.zh = text.zh.arg( argument.zh );
    text.en = text.en.arg( argument.en );
  }
  return text;
}

LocalText ElementJudge::numberText( double value )
{
  return sameText( QString::number( value, 'g', 6 ) );
}

Grade UnratedJudge::value( const Evaluator::Value &value, const Station &station, const QString &edition ) const
{
  Q_UNUSED( value )
  Q_UNUSED( station )
  Q_UNUSED( edition )
  return unrated( Grade::State::NotRated );
}

} // namespace jinguan

#include "monitoring/WaterJudge.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jinguan
{

namespace
{
WaterOptions optionsOf( const Station &station )
{
  WaterOptions options;
  const QString body = station.attributes.value( QStringLiteral( "water_body" ) ).toString();
  if ( !body.isEmpty() )
    options.waterBody = body;
  const int target = station.attributes.value( QStringLiteral( "target_class" ) ).toInt();
  if ( target >= 1 && target <= 5 )
    options.targetClass = target;
  return options;
}
} // namespace

QString WaterJudge::standard() const
{
  return mKind == Kind::Surface ? QStringLiteral( "GB 3838" ) : QStringLiteral( "GB/T 14848" );
}

QString WaterJudge::verdictId( int number ) const
{
  return ( mKind == Kind::Surface ? QStringLiteral( "water.%1" ) : QStringLiteral( "groundwater.%1" ) ).arg( number );
}

const ClassTable &WaterJudge::table() const
{
  return mKind == Kind::Surface ? mData.water.surfaceTable() : mData.water.groundwaterTable();
}

const ClassItem *WaterJudge::itemFor( const QString &indicator, const Station &station ) const
{
  return table().item( indicator, optionsOf( station ).waterBody );
}

Grade WaterJudge::value( const Evaluator::Value &value, const Station &station, const QString &asked ) const
{
  const ClassItem *item = itemFor( value.indicator, station );
  if ( !item || !std::isfinite( value.value ) )
    return unrated( Grade::State::NotRated );
  const Edition *edition = editionFor( standard(), value.begin, station, asked );
  if ( !edition )
    return unrated( Grade::State::NoEdition, standard() );
  const int number = table().classOf( *item, value.value, value.belowDetection );
  Grade grade = graded( verdictId( number ), *edition, item->clause );
  grade.drivers = QStringList { value.indicator };
  return grade;
}

Grade WaterJudge::station( const QList<Evaluator::Value> &values, const Station &station, UtcSeconds at, const QString &asked ) const
{
  if ( values.isEmpty() )
    return unrated( Grade::State::NoData );
  QList<WaterInput> inputs;
  for ( const Evaluator::Value &value : values )
  {
    if ( std::isfinite( value.value ) )
      inputs.append( WaterInput { value.indicator, value.value, value.belowDetection } );
  }
  const WaterClass result =
    mKind == Kind::Surface ? mData.water.surfaceClass( inputs, optionsOf( station ) ) : mData.water.groundwaterClass( inputs );
  if ( result.items.isEmpty() )
    return unrated( Grade::State::NotRated );
  const Edition *edition = editionFor( standard(), at, station, asked );
  if ( !edition )
    return unrated( Grade::State::NoEdition, standard() );
  Grade grade = graded( verdictId( result.number ), *edition, result.clause );
  grade.drivers = result.drivers;
  grade.validInputs = static_cast<int>( result.items.size() );
  return grade;
}

QList<LimitLine> WaterJudge::limits( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const
{
  Q_UNUSED( period )
  QList<LimitLine> lines;
  const ClassItem *item = itemFor( indicator, station );
  const Edition *edition = item ? editionFor( standard(), at, station ) : nullptr;
  if ( !edition )
    return lines;
  const auto add = [&]( double value, int number, bool lower ) {
    const bool drawn = std::any_of( lines.cbegin(), lines.cend(), [&]( const LimitLine &line ) { return line.value == value; } );
    if ( !std::isfinite( value ) || drawn )
      return;
    const LocalText className = mData.verdicts.value( verdictId( number ) ).name;
    lines.append( LimitLine { value, phrase( QStringLiteral( "limit.class" ), { edition->name, className, numberText( value ) } ),
      edition->id, item->clause, lower } );
  };
  for ( int c = 1; c <= table().classCount(); ++c )
  {
    if ( item->bound == ClassItem::Bound::Range )
    {
      for ( const QPair<double, double> &range : item->ranges.at( c - 1 ) )
      {
        add( range.first, c, true );
        add( range.second, c, false );
      }
    }
    else if ( item->bound != ClassItem::Bound::Absent )
      add( item->limits.at( c - 1 ), c, item->bound == ClassItem::Bound::Lower );
  }
  return lines;
}

QList<GradeBand> WaterJudge::bands( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const
{
  QList<GradeBand> bands;
  const ClassItem *item = itemFor( indicator, station );
  const Edition *edition = item ? editionFor( standard(), at, station ) : nullptr;
  if ( !edition || item->bound == ClassItem::Bound::Absent )
    return bands;
  QList<double> edges;
  for ( const LimitLine &line : limits( indicator, period, at, station ) )
    edges.append( line.value );
  std::sort( edges.begin(), edges.end() );
  double from = 0;
  for ( qsizetype i = 0; i <= edges.size(); ++i )
  {
    const bool last = i == edges.size();
    const double to = last ? std::numeric_limits<double>::infinity() : edges.at( i );
    const double inside = last ? from + std::max( 1.0, from ) : ( from + to ) / 2;
    const Grade grade = graded( verdictId( table().classOf( *item, inside ) ), *edition, item->clause );
    if ( !bands.isEmpty() && bands.last().grade.level == grade.level )
      bands.last().to = to;
    else if ( to > from )
      bands.append( GradeBand { from, to, grade } );
    from = to;
  }
  return bands;
}

QList<Grade> WaterJudge::legend( UtcSeconds at ) const
{
  const Edition *edition = editionFor( standard(), at, Station() );
  if ( !edition )
    return { unrated( Grade::State::NoEdition, standard() ) };
  QList<Grade> grades;
  for ( int number = 1; number <= table().classCount() + 1; ++number )
    grades.append( graded( verdictId( number ), *edition, table().items().first().clause ) );
  return grades;
}

} // namespace jinguan

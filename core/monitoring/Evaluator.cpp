#include "monitoring/Evaluator.h"

#include "monitoring/AirJudge.h"
#include "monitoring/NoiseJudge.h"
#include "monitoring/RadiationJudge.h"
#include "monitoring/SoilJudge.h"
#include "monitoring/WaterJudge.h"

#include <map>

namespace jinguan
{

struct Evaluator::Private
{
    JudgeData data;
    std::map<QString, std::unique_ptr<ElementJudge>> judges; //!< by element
    std::unique_ptr<ElementJudge> unrated;

    const ElementJudge &judgeOf( const QString &element ) const
    {
      const auto found = judges.find( element );
      return found == judges.end() ? *unrated : *found->second;
    }

    /** The element under which \a indicator is judged at \a station: that of its kind before its other ones. */
    QString elementOf( const QString &indicator, const Station &station ) const
    {
      const Indicator *known = data.catalogue->indicator( indicator );
      if ( !known )
        return QString();
      const StationKind *kind = data.catalogue->stationKind( station.kind );
      if ( kind && known->elements.contains( kind->element ) )
        return kind->element;
      for ( const QString &element : station.elements )
      {
        if ( known->elements.contains( element ) )
          return element;
      }
      return known->elements.value( 0 );
    }
};

Evaluator::Evaluator() : d( std::make_unique<Private>() ) {}
Evaluator::Evaluator( Evaluator && ) noexcept = default;
Evaluator &Evaluator::operator=( Evaluator && ) noexcept = default;
Evaluator::~Evaluator() = default;

Result<Evaluator> Evaluator::load( const QString &folder, const Catalogue &catalogue )
{
  Result<JudgeData> data = JudgeData::load( folder, catalogue );
  if ( !data )
    return data.error();
  Evaluator evaluator;
  Private &d = *evaluator.d;
  d.data = data.take();
  d.judges.emplace( QStringLiteral( "air" ), std::make_unique<AirJudge>( d.data ) );
  d.judges.emplace( QStringLiteral( "surface_water" ), std::make_unique<WaterJudge>( d.data, WaterJudge::Kind::Surface ) );
  d.judges.emplace( QStringLiteral( "groundwater" ), std::make_unique<WaterJudge>( d.data, WaterJudge::Kind::Ground ) );
  d.judges.emplace( QStringLiteral( "soil" ), std::make_unique<SoilJudge>( d.data ) );
  d.judges.emplace( QStringLiteral( "noise" ), std::make_unique<NoiseJudge>( d.data ) );
  d.judges.emplace( QStringLiteral( "radiation" ), std::make_unique<RadiationJudge>( d.data ) );
  d.unrated = std::make_unique<UnratedJudge>( d.data );
  return evaluator;
}

Grade Evaluator::grade( const Value &value, const Station &station, const QString &edition ) const
{
  return d->judgeOf( d->elementOf( value.indicator, station ) ).value( value, station, edition );
}

Grade Evaluator::stationGrade(
  const QString &element, const Station &station, const QList<Value> &values, UtcSeconds at, const QString &edition ) const
{
  const ElementJudge &judge = d->judgeOf( element );
  QList<Value> own;
  for ( const Value &value : values )
  {
    const Indicator *indicator = d->data.catalogue->indicator( value.indicator );
    if ( indicator && indicator->elements.contains( element ) )
      own.append( value );
  }
  return judge.station( own, station, at, edition );
}

QList<LimitLine> Evaluator::limits( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const
{
  return d->judgeOf( d->elementOf( indicator, station ) ).limits( indicator, period, at, station );
}

QList<GradeBand> Evaluator::bands( const QString &indicator, Period period, UtcSeconds at, const Station &station ) const
{
  return d->judgeOf( d->elementOf( indicator, station ) ).bands( indicator, period, at, station );
}

QList<Grade> Evaluator::legend( const QString &element, UtcSeconds at ) const
{
  return d->judgeOf( element ).legend( at );
}

const Standards &Evaluator::standards() const
{
  return d->data.standards;
}

const LimitTables &Evaluator::limitTables() const
{
  return d->data.limits;
}

const Palette &Evaluator::palette() const
{
  return d->data.palette;
}

const AirQuality &Evaluator::airQuality() const
{
  return d->data.air;
}

const WaterQuality &Evaluator::waterQuality() const
{
  return d->data.water;
}

} // namespace jinguan

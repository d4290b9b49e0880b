#include "layers/chart/ChartRequest.h"

#include <algorithm>
#include <array>

namespace jinguan
{

namespace
{
struct KindName
{
    ChartKind kind;
    const char *id;
    const char *name;
};

constexpr std::array sKinds = {
  KindName { ChartKind::Series, "series", QT_TRANSLATE_NOOP( "jinguan::ChartRequest", "Time series" ) },
  KindName { ChartKind::Compare, "compare", QT_TRANSLATE_NOOP( "jinguan::ChartRequest", "Periods compared" ) },
  KindName { ChartKind::Calendar, "calendar", QT_TRANSLATE_NOOP( "jinguan::ChartRequest", "Calendar and heat map" ) },
  KindName { ChartKind::Diurnal, "diurnal", QT_TRANSLATE_NOOP( "jinguan::ChartRequest", "Course of the day" ) },
  KindName { ChartKind::WindRose, "windrose", QT_TRANSLATE_NOOP( "jinguan::ChartRequest", "Wind rose" ) },
  KindName { ChartKind::PollutionRose, "pollutionrose", QT_TRANSLATE_NOOP( "jinguan::ChartRequest", "Pollution rose" ) },
  KindName { ChartKind::Polar, "polar", QT_TRANSLATE_NOOP( "jinguan::ChartRequest", "Wind direction and speed" ) },
  KindName { ChartKind::Box, "box", QT_TRANSLATE_NOOP( "jinguan::ChartRequest", "Box plot" ) },
  KindName { ChartKind::Scatter, "scatter", QT_TRANSLATE_NOOP( "jinguan::ChartRequest", "Scatter and correlation" ) },
  KindName { ChartKind::Matrix, "matrix", QT_TRANSLATE_NOOP( "jinguan::ChartRequest", "Correlation matrix" ) },
  KindName { ChartKind::Spectrum, "spectrum", QT_TRANSLATE_NOOP( "jinguan::ChartRequest", "Noise spectrum" ) },
  KindName { ChartKind::Chain, "chain", QT_TRANSLATE_NOOP( "jinguan::ChartRequest", "Source to tap, along a river" ) },
};

template<typename T> T enumOf( const QVariantMap &map, const char *key, T fallback, int count )
{
  bool ok = false;
  const int value = map.value( QString::fromLatin1( key ) ).toInt( &ok );
  return ok && value >= 0 && value < count ? static_cast<T>( value ) : fallback;
}
} // namespace

QString ChartRequest::kindId( ChartKind kind )
{
  return QString::fromLatin1( sKinds[static_cast<size_t>( kind )].id );
}

Result<ChartKind> ChartRequest::kindOf( const QString &id )
{
  QStringList known;
  for ( const KindName &one : sKinds )
  {
    if ( id == QLatin1String( one.id ) )
      return one.kind;
    known << QString::fromLatin1( one.id );
  }
  return Error { tr( "There is no chart of the kind “%1”." ).arg( id ), tr( "Known are: %1." ).arg( known.join( QStringLiteral( ", " ) ) ),
    {}, 0 };
}

QList<ChartKind> ChartRequest::kinds()
{
  QList<ChartKind> kinds;
  for ( const KindName &one : sKinds )
    kinds << one.kind;
  return kinds;
}

QString ChartRequest::kindName( ChartKind kind )
{
  return tr( sKinds[static_cast<size_t>( kind )].name );
}

QVariantMap ChartRequest::toMap() const
{
  QVariantMap map { { QStringLiteral( "kind" ), kindId( kind ) }, { QStringLiteral( "stations" ), stations },
    { QStringLiteral( "indicators" ), indicators }, { QStringLiteral( "from" ), range.from }, { QStringLiteral( "to" ), range.to },
    { QStringLiteral( "layout" ), static_cast<int>( layout ) }, { QStringLiteral( "daily" ), daily }, { QStringLiteral( "rank" ), rank },
    { QStringLiteral( "split" ), static_cast<int>( split ) }, { QStringLiteral( "grouping" ), static_cast<int>( grouping ) },
    { QStringLiteral( "against" ), static_cast<int>( against ) }, { QStringLiteral( "back" ), back },
    { QStringLiteral( "byWeek" ), byWeek }, { QStringLiteral( "lag" ), lagHours }, { QStringLiteral( "sectors" ), sectors },
    { QStringLiteral( "calm" ), calm }, { QStringLiteral( "probability" ), probability }, { QStringLiteral( "percentile" ), percentile },
    { QStringLiteral( "weighted" ), weighted }, { QStringLiteral( "lowFrequency" ), lowFrequency }, { QStringLiteral( "room" ), room },
    { QStringLiteral( "night" ), night }, { QStringLiteral( "chain" ), chain } };
  if ( period )
    map.insert( QStringLiteral( "period" ), periodId( *period ) );
  if ( method )
    map.insert( QStringLiteral( "method" ), static_cast<int>( *method ) );
  return map;
}

ChartRequest ChartRequest::fromMap( const QVariantMap &map )
{
  ChartRequest request;
  const auto value = [&map]( const char *key, const QVariant &fallback ) { return map.value( QString::fromLatin1( key ), fallback ); };
  if ( const Result<ChartKind> kind = kindOf( value( "kind", QString() ).toString() ) )
    request.kind = *kind;
  request.stations = value( "stations", QStringList() ).toStringList();
  request.indicators = value( "indicators", QStringList() ).toStringList();
  request.range = { value( "from", 0 ).toLongLong(), value( "to", 0 ).toLongLong() };
  bool known = false;
  const Period period = periodFromId( value( "period", QString() ).toString(), &known );
  if ( known )
    request.period = period;
  if ( map.contains( QStringLiteral( "method" ) ) )
    request.method = enumOf( map, "method", Method::Automatic, 3 );
  request.layout = enumOf( map, "layout", request.layout, 3 );
  request.daily = value( "daily", request.daily ).toBool();
  request.rank = value( "rank", request.rank ).toBool();
  request.split = enumOf( map, "split", request.split, 3 );
  request.grouping = enumOf( map, "grouping", request.grouping, 5 );
  request.against = enumOf( map, "against", request.against, 3 );
  request.back = std::clamp( value( "back", request.back ).toInt(), 1, 10 );
  request.byWeek = value( "byWeek", request.byWeek ).toBool();
  request.lagHours = value( "lag", request.lagHours ).toInt();
  request.sectors = value( "sectors", request.sectors ).toInt() == 8 ? 8 : 16;
  request.calm = value( "calm", request.calm ).toDouble();
  request.probability = value( "probability", request.probability ).toBool();
  request.percentile = std::clamp( value( "percentile", request.percentile ).toDouble(), 0.0, 100.0 );
  request.weighted = value( "weighted", request.weighted ).toBool();
  request.lowFrequency = value( "lowFrequency", request.lowFrequency ).toBool();
  request.room = value( "room", request.room ).toString();
  request.night = value( "night", request.night ).toBool();
  request.chain = value( "chain", request.chain ).toString();
  return request;
}

} // namespace jinguan

#include "monitoring/StationName.h"

namespace jinguan
{

LocalText shownName( const Station &station )
{
  LocalText name = station.name;
  if ( !station.isControlPoint )
    return name;
  if ( !name.zh.isEmpty() && !name.zh.contains( QStringLiteral( "对照点" ) ) )
    name.zh += QStringLiteral( "（对照点）" );
  if ( !name.en.isEmpty() && !name.en.contains( QLatin1String( "control point" ), Qt::CaseInsensitive ) )
    name.en += QStringLiteral( " (control point)" );
  return name;
}

} // namespace jinguan

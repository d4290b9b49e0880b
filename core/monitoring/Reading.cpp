#include "monitoring/Reading.h"

#include <array>

namespace jinguan
{

namespace
{
struct Name
{
    Period period;
    const char *id;
};
constexpr std::array<Name, 9> sNames = { { { Period::Sample, "sample" }, { Period::Second, "second" }, { Period::Minute, "minute" },
  { Period::Hour, "hour" }, { Period::FourHours, "4h" }, { Period::EightHours, "8h" }, { Period::Day, "day" }, { Period::Month, "month" },
  { Period::Year, "year" } } };
} // namespace

QString periodId( Period period )
{
  for ( const Name &name : sNames )
  {
    if ( name.period == period )
      return QString::fromLatin1( name.id );
  }
  return QStringLiteral( "hour" );
}

Period periodFromId( const QString &id, bool *ok )
{
  for ( const Name &name : sNames )
  {
    if ( id == QLatin1String( name.id ) )
    {
      if ( ok )
        *ok = true;
      return name.period;
    }
  }
  if ( ok )
    *ok = false;
  return Period::Hour;
}

} // namespace jinguan

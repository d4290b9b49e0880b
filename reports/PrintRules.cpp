#include "reports/PrintRules.h"

namespace jinguan
{

Result<PrintRules::Colours> coloursFromId( const QString &id )
{
  if ( id.isEmpty() || id == QLatin1String( "normal" ) )
    return PrintRules::Colours::Normal;
  if ( id == QLatin1String( "safe" ) )
    return PrintRules::Colours::Safe;
  if ( id == QLatin1String( "grey" ) )
    return PrintRules::Colours::Grey;
  return Error { QCoreApplication::translate( "jinguan::PrintRules", "There are no colours “%1”." ).arg( id ),
    QCoreApplication::translate( "jinguan::PrintRules", "Use normal, safe or grey." ), {}, 0 };
}

} // namespace jinguan

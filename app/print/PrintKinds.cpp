#include "print/PrintKinds.h"

#include <QCoreApplication>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PrintKind )
};
} // namespace

PrintKind PrintKind::of( const QString &command )
{
  const QString a3 = QStringLiteral( "A3" ), a4 = QStringLiteral( "A4" );
  const PrintKind known[] = {
    { QStringLiteral( "sheet" ), Text::tr( "Map sheet" ), true, true, true, true, a3 },
    { QStringLiteral( "district" ), Text::tr( "District report" ), true, false, false, false, a4 },
    { QStringLiteral( "atlas" ), Text::tr( "District atlas" ), false, false, false, true, a3 },
    { QStringLiteral( "element" ), Text::tr( "Bulletin of an element" ), false, false, false, false, a4 },
    { QStringLiteral( "scenario" ), Text::tr( "Comparison of scenarios" ), false, false, false, true, a3 },
    { QStringLiteral( "dossier" ), Text::tr( "Siting dossier" ), false, false, false, false, a4 },
    { QStringLiteral( "incident" ), Text::tr( "Incident report" ), false, false, false, false, a4 },
    { QStringLiteral( "responsibility" ), Text::tr( "Responsibility sheet" ), false, false, false, false, a4 },
    { QStringLiteral( "station" ), Text::tr( "Field sheet of a station" ), false, false, false, false, a4 },
    { QStringLiteral( "sampling" ), Text::tr( "Manual sampling" ), false, false, false, false, a4 },
    { QStringLiteral( "deliveries" ), Text::tr( "Ledger of deliveries" ), false, false, false, false, a4 },
    { QStringLiteral( "targets" ), Text::tr( "Targets of the year" ), false, false, false, false, a4 },
  };
  for ( const PrintKind &kind : known )
    if ( kind.command == command )
      return kind;
  return { command, command, false, false, false, false, a4 };
}

} // namespace jinguan

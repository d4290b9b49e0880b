#include "store/IncidentStore.h"

#include <QCoreApplication>

#include <array>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::IncidentStore )
};

constexpr std::array<const char *, 4> sStates { "open", "acknowledged", "assigned", "closed" };
} // namespace

QString incidentStateId( IncidentState state )
{
  return QLatin1String( sStates.at( static_cast<size_t>( state ) ) );
}

IncidentState incidentStateFromId( const QString &id, bool *ok )
{
  for ( size_t i = 0; i < sStates.size(); ++i )
  {
    if ( id == QLatin1String( sStates.at( i ) ) )
    {
      if ( ok )
        *ok = true;
      return static_cast<IncidentState>( i );
    }
  }
  if ( ok )
    *ok = false;
  return IncidentState::Open;
}

QString incidentStateText( IncidentState state )
{
  switch ( state )
  {
    case IncidentState::Open:
      return Text::tr( "New" );
    case IncidentState::Acknowledged:
      return Text::tr( "Acknowledged" );
    case IncidentState::Assigned:
      return Text::tr( "Assigned" );
    case IncidentState::Closed:
      return Text::tr( "Closed" );
  }
  return {};
}

} // namespace jinguan

#include "warning/ScratchIncidentStore.h"

#include <QCoreApplication>

#include <algorithm>

namespace jinguan
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ScratchIncidentStore )
};

bool matches( const Incident &incident, const IncidentQuery &query )
{
  const auto asked = []( const QString &wanted, const QString &found ) { return wanted.isEmpty() || wanted == found; };
  return ( !query.openOnly || incident.closed == 0 ) && asked( query.element, incident.element ) && asked( query.station, incident.station )
    && asked( query.rule, incident.rule ) && asked( query.unit, incident.unit ) && asked( query.district, incident.district )
    && ( query.from == 0 || incident.closed == 0 || incident.lastAt >= query.from ) && ( query.to == 0 || incident.opened < query.to );
}
} // namespace

Result<Incident> ScratchIncidentStore::save( const Incident &incident, const QList<IncidentEvent> &events )
{
  Incident stored = incident;
  if ( stored.id == 0 )
  {
    stored.id = mIncidents.size() + 1;
    mIncidents.append( stored );
  }
  else if ( stored.id > mIncidents.size() )
    return this->incident( stored.id );
  else
    mIncidents[stored.id - 1] = stored;
  for ( IncidentEvent event : events )
  {
    event.incident = stored.id;
    mStories[stored.id].append( event );
  }
  return stored;
}

Result<QList<Incident>> ScratchIncidentStore::incidents( const IncidentQuery &query ) const
{
  QList<Incident> found;
  std::copy_if( mIncidents.begin(), mIncidents.end(), std::back_inserter( found ),
    [&query]( const Incident &incident ) { return matches( incident, query ); } );
  std::sort( found.begin(), found.end(), []( const Incident &a, const Incident &b ) { return a.opened > b.opened; } );
  return found;
}

Result<Incident> ScratchIncidentStore::incident( qint64 id ) const
{
  if ( id < 1 || id > mIncidents.size() )
    return Error { Text::tr( "The incident %1 is not known." ).arg( id ), {}, {}, 0 };
  return mIncidents.at( id - 1 );
}

Result<QList<IncidentEvent>> ScratchIncidentStore::story( qint64 incident ) const
{
  return mStories.value( incident );
}

Result<void> ScratchIncidentStore::replaceCrossings(
  const QString &, const QString &, const QString &, const TimeRange &, const QList<StoredCrossing> & )
{
  return {};
}

Result<QList<StoredCrossing>> ScratchIncidentStore::crossings( const QString &, const QString &, const TimeRange & ) const
{
  return QList<StoredCrossing>();
}

} // namespace jinguan

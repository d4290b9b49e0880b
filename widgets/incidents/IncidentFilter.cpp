#include "widgets/incidents/IncidentFilter.h"

#include "warning/IncidentBrief.h"
#include "widgets/incidents/IncidentModel.h"

#include <algorithm>

namespace jinguan
{

IncidentFilter::IncidentFilter( QObject *parent ) : QSortFilterProxyModel( parent )
{
  setSortRole( IncidentModel::sortRole );
  setSortLocaleAware( true );
}

void IncidentFilter::setElement( const QString &element )
{
  mElement = element;
  invalidateFilter();
}

void IncidentFilter::setArea( const MapFilter &area )
{
  mArea = area;
  invalidateFilter();
}

void IncidentFilter::setChoice( Choice choice )
{
  mChoice = choice;
  invalidateFilter();
}

void IncidentFilter::setUser( const UserProfile &user )
{
  mUser = user;
  invalidateFilter();
}

void IncidentFilter::setWords( const QString &words )
{
  mWords = words.trimmed();
  invalidateFilter();
}

bool IncidentFilter::isHere( const Incident &incident ) const
{
  if ( !mElement.isEmpty() && incident.element != mElement )
    return false;
  return mArea.kind == MapFilter::Kind::City
    || ( mArea.kind == MapFilter::Kind::District ? incident.district : incident.unit ) == mArea.code;
}

bool IncidentFilter::isChosen( const Incident &incident ) const
{
  switch ( mChoice )
  {
    case Choice::NotClosed:
      return incident.state != IncidentState::Closed;
    case Choice::New:
      return incident.state == IncidentState::Open;
    case Choice::Mine:
      return incident.state != IncidentState::Closed && isMine( incident, mUser );
    case Choice::Closed:
      return incident.state == IncidentState::Closed;
    case Choice::All:
      return true;
  }
  return true;
}

int IncidentFilter::openCount() const
{
  const auto *model = qobject_cast<const IncidentModel *>( sourceModel() );
  if ( !model )
    return 0;
  return static_cast<int>( std::count_if( model->rows().begin(), model->rows().end(),
    [this]( const IncidentRow &row ) { return row.incident.state != IncidentState::Closed && isHere( row.incident ); } ) );
}

bool IncidentFilter::filterAcceptsRow( int row, const QModelIndex &parent ) const
{
  const auto *model = qobject_cast<const IncidentModel *>( sourceModel() );
  if ( !model || parent.isValid() )
    return false;
  const Incident &incident = model->rows().at( row ).incident;
  if ( !isHere( incident ) || !isChosen( incident ) )
    return false;
  for ( int column = 0; column < IncidentModel::ColumnCount; ++column )
  {
    if ( mWords.isEmpty() || model->index( row, column ).data().toString().contains( mWords, Qt::CaseInsensitive ) )
      return true;
  }
  return false;
}

} // namespace jinguan

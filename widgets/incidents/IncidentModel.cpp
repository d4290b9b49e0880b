#include "widgets/incidents/IncidentModel.h"

#include "base/Durations.h"
#include "layers/chart/AxisTicks.h"
#include "warning/IncidentDesk.h"
#include "widgets/GradeChip.h"

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr qint64 sLongInHours = 2 * secondsPerDay; //!< from here on days are easier to read

qint64 lasting( const Incident &incident, UtcSeconds now )
{
  return std::max<qint64>( 0, ( incident.ended > 0 ? incident.ended : std::max( now, incident.lastAt ) ) - incident.since );
}
} // namespace

IncidentModel::IncidentModel( QObject *parent ) : QAbstractTableModel( parent ), mPalette( MapPalette::loadDefault() ) {}

void IncidentModel::setRows( const QList<IncidentRow> &rows, UtcSeconds now )
{
  mNow = now;
  // The same incidents in the same order are updated in place, so that selection and scroll position stay.
  const bool same = rows.size() == mRows.size()
    && std::equal( rows.begin(), rows.end(), mRows.begin(),
      []( const IncidentRow &a, const IncidentRow &b ) { return a.incident.id == b.incident.id; } );
  if ( same )
  {
    mRows = rows;
    if ( !mRows.isEmpty() )
      Q_EMIT dataChanged( index( 0, 0 ), index( static_cast<int>( mRows.size() ) - 1, ColumnCount - 1 ) );
    return;
  }
  beginResetModel();
  mRows = rows;
  endResetModel();
}

const IncidentRow *IncidentModel::find( qint64 id ) const
{
  const auto found = std::find_if( mRows.begin(), mRows.end(), [id]( const IncidentRow &row ) { return row.incident.id == id; } );
  return found == mRows.end() ? nullptr : &*found;
}

QString IncidentModel::lastingText( const Incident &incident, UtcSeconds now )
{
  const qint64 seconds = lasting( incident, now );
  const QString text = seconds < sLongInHours
    ? tr( "%1 h" ).arg( QString::number( static_cast<double>( seconds ) / secondsPerHour, 'f', 0 ) )
    : tr( "%1 d" ).arg( QString::number( static_cast<double>( seconds ) / secondsPerDay, 'f', 1 ) );
  return incident.ended > 0 ? text : tr( "%1 so far" ).arg( text );
}

int IncidentModel::rowCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : static_cast<int>( mRows.size() );
}

int IncidentModel::columnCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : ColumnCount;
}

QString IncidentModel::text( const IncidentRow &row, int column ) const
{
  switch ( column )
  {
    case Severity:
      return severityText( row.incident.severity );
    case State:
      return incidentStateText( row.incident.state );
    case StationColumn:
      return row.station;
    case What:
      return row.what;
    case Since:
      return TimeAxis::timeText( row.incident.since );
    case Lasting:
      return lastingText( row.incident, mNow );
    case Unit:
      return row.unit;
    case Holder:
      return row.holder;
    case Lead:
      return row.lead;
    case Assignee:
      return row.incident.assignee;
    case Origin:
      return row.incident.isDemo ? tr( "Demo" ) : QString();
    default:
      return {};
  }
}

QVariant IncidentModel::sortKey( const IncidentRow &row, int column ) const
{
  switch ( column )
  {
    case Severity:
      return row.incident.severity;
    case State:
      return static_cast<int>( row.incident.state );
    case Since:
      return row.incident.since;
    case Lasting:
      return lasting( row.incident, mNow );
    default:
      return text( row, column );
  }
}

QVariant IncidentModel::data( const QModelIndex &index, int role ) const
{
  if ( !index.isValid() || index.row() >= mRows.size() )
    return {};
  const IncidentRow &row = mRows.at( index.row() );
  switch ( role )
  {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
      return text( row, index.column() );
    case Qt::TextAlignmentRole:
      return QVariant( index.column() == Lasting ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter );
    case sortRole:
      return sortKey( row, index.column() );
    case idRole:
      return row.incident.id;
    case stationRole:
      return row.incident.station;
    case GradeChipDelegate::gradeColourRole:
      return mPalette.colour( QStringLiteral( "severity.%1" ).arg( row.incident.severity ) );
    default:
      return {};
  }
}

QVariant IncidentModel::headerData( int section, Qt::Orientation orientation, int role ) const
{
  if ( orientation != Qt::Horizontal || role != Qt::DisplayRole )
    return QAbstractTableModel::headerData( section, orientation, role );
  switch ( section )
  {
    case Severity:
      return tr( "Severity" );
    case State:
      return tr( "State" );
    case StationColumn:
      return tr( "Station" );
    case What:
      return tr( "What" );
    case Since:
      return tr( "Since" );
    case Lasting:
      return tr( "Lasting" );
    case Unit:
      return tr( "Responsible unit" );
    case Holder:
      return tr( "River chief / permit holder" );
    case Lead:
      return tr( "Lead bureau" );
    case Assignee:
      return tr( "Assigned to" );
    case Origin:
      return tr( "Origin" );
    default:
      return {};
  }
}

} // namespace jinguan

#include "print/BatchModel.h"

#include <QDir>

namespace jinguan
{

void BatchModel::setJobs( const QList<BatchJob> &jobs )
{
  beginResetModel();
  mJobs = jobs;
  mResults = QList<BatchResult>( jobs.size() );
  endResetModel();
}

void BatchModel::setRunner( const BatchRunner *runner )
{
  if ( mRunner )
    mRunner->disconnect( this );
  mRunner = runner;
  if ( !runner )
    return;
  setJobs( runner->jobs() );
  connect( runner, &BatchRunner::changed, this, &BatchModel::update );
  connect( runner, &BatchRunner::finished, this, [this] {
    for ( int job = 0; job < mJobs.size(); ++job )
      update( job );
  } );
}

void BatchModel::update( int job )
{
  mResults[job] = mRunner->results().at( job );
  Q_EMIT dataChanged( index( job, 0 ), index( job, ColumnCount - 1 ) );
}

int BatchModel::rowCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : static_cast<int>( mJobs.size() );
}

int BatchModel::columnCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchModel::data( const QModelIndex &index, int role ) const
{
  const BatchJob &job = mJobs.at( index.row() );
  const BatchResult &result = mResults.at( index.row() );
  if ( role == Qt::TextAlignmentRole && ( index.column() == Pages || index.column() == Seconds ) )
    return QVariant::fromValue( Qt::Alignment( Qt::AlignRight | Qt::AlignVCenter ) );
  if ( role == Qt::ToolTipRole )
    return result.message.isEmpty() ? job.file : result.message;
  if ( role != Qt::DisplayRole )
    return {};
  switch ( index.column() )
  {
    case Title:
      return job.title;
    case State:
      return batchStateText( result.state );
    case Pages:
      return result.isFinished() ? QVariant( result.files.pages ) : QVariant();
    case Seconds:
      return result.state == BatchResult::State::Done ? QVariant( QString::number( result.seconds, 'f', 1 ) ) : QVariant();
    case File:
      return QDir::toNativeSeparators( job.file );
    case Message:
      return result.message;
    default:
      return {};
  }
}

QVariant BatchModel::headerData( int section, Qt::Orientation orientation, int role ) const
{
  if ( role != Qt::DisplayRole || orientation != Qt::Horizontal )
    return QAbstractTableModel::headerData( section, orientation, role );
  const QString titles[] = { tr( "Report" ), tr( "State" ), tr( "Pages" ), tr( "Seconds" ), tr( "File" ), tr( "What went wrong" ) };
  return section < ColumnCount ? titles[section] : QString();
}

} // namespace jinguan

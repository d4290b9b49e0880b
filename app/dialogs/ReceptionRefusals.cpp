#include "dialogs/ReceptionRefusals.h"

#include "base/Time.h"
#include "ingest/RejectedFile.h"
#include "store/Workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace jinguan
{

ReceptionRefusals::ReceptionRefusals( const QString &workspace, QWidget *parent ) : QWidget( parent ), mWorkspace( workspace )
{
  const QStringList columns { tr( "Time" ), tr( "Word" ), tr( "Reason" ), tr( "Device (MN)" ), tr( "Packet" ) };
  mTable = new QTableWidget( 0, static_cast<int>( columns.size() ), this );
  mTable->setObjectName( QStringLiteral( "receptionRefusalTable" ) );
  mTable->setHorizontalHeaderLabels( columns );
  mTable->verticalHeader()->hide();
  mTable->setSelectionBehavior( QAbstractItemView::SelectRows );
  mTable->setEditTriggers( QAbstractItemView::NoEditTriggers );
  mTable->setAlternatingRowColors( true );
  mTable->horizontalHeader()->setStretchLastSection( true );
  mTable->setColumnWidth( 0, 120 );
  mTable->setColumnWidth( 1, 110 );
  mTable->setColumnWidth( 2, 320 );
  mTable->setColumnWidth( 3, 150 );
  mNote = new QLabel( tr( "The last 500 since the start. The file holds all that the workspace has kept." ), this );
  mNote->setObjectName( QStringLiteral( "receptionExportNote" ) );
  mNote->setWordWrap( true );
  mExport = new QPushButton( tr( "Write to a file …" ), this );
  mExport->setObjectName( QStringLiteral( "receptionExport" ) );
  connect( mExport, &QPushButton::clicked, this, &ReceptionRefusals::askForFile );
  connect( &mWatcher, &QFutureWatcherBase::finished, this, &ReceptionRefusals::exported );
  auto *row = new QHBoxLayout;
  row->addWidget( mNote, 1 );
  row->addWidget( mExport );
  auto *layout = new QVBoxLayout( this );
  layout->addWidget( mTable );
  layout->addLayout( row );
}

ReceptionRefusals::~ReceptionRefusals()
{
  mWatcher.disconnect( this );
  mWatcher.waitForFinished();
}

void ReceptionRefusals::showState( const ReceptionState &state )
{
  mTable->setRowCount( static_cast<int>( state.refusals.size() ) );
  for ( int row = 0; row < state.refusals.size(); ++row )
  {
    const ReceptionRefusal &refusal = state.refusals.at( row );
    const QStringList texts { local( refusal.at ).toString( QStringLiteral( "MM-dd HH:mm:ss" ) ), refusal.code, refusal.reason,
      RejectedFile::deviceOf( refusal.packet ), refusal.packet };
    for ( int column = 0; column < texts.size(); ++column )
    {
      QTableWidgetItem *item = mTable->item( row, column );
      if ( !item )
        mTable->setItem( row, column, item = new QTableWidgetItem );
      if ( item->text() == texts.at( column ) )
        continue;
      item->setText( texts.at( column ) );
      item->setToolTip( texts.at( column ) );
    }
  }
}

void ReceptionRefusals::askForFile()
{
  const QString path = QFileDialog::getSaveFileName(
    this, tr( "Refused packets" ), QDir::home().filePath( tr( "refused packets.csv" ) ), tr( "Table (*.csv)" ) );
  if ( !path.isEmpty() )
    exportTo( path );
}

void ReceptionRefusals::exportTo( const QString &path )
{
  if ( mWatcher.isRunning() )
    return;
  mPath = path;
  mExport->setEnabled( false );
  mNote->setText( tr( "Writing …" ) );
  mWatcher.setFuture( QtConcurrent::run( [workspace = mWorkspace, path]() -> Result<qint64> {
    const Result<std::unique_ptr<Workspace>> opened = Workspace::open( workspace, OpenMode::ReadOnly );
    if ( !opened )
      return opened.error();
    return RejectedFile::write( path, ( *opened )->readings() );
  } ) );
}

void ReceptionRefusals::exported()
{
  mExport->setEnabled( true );
  const Result<qint64> &count = mWatcher.future().result();
  mNote->setText( count ? tr( "%n packet(s) in %1", nullptr, static_cast<int>( *count ) ).arg( QDir::toNativeSeparators( mPath ) )
                        : count.error().text() );
}

} // namespace jinguan

#include "dialogs/SourcesDialog.h"

#include "base/Time.h"
#include "dialogs/SourceEditDialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
enum Column
{
  NameColumn,
  KindColumn,
  LocationColumn,
  StateColumn,
  LastColumn,
  WrittenColumn,
  RejectedColumn,
  Columns
};

constexpr int sIdRole = Qt::UserRole;

QString momentText( UtcSeconds at )
{
  return at > 0 ? local( at ).toString( QStringLiteral( "MM-dd HH:mm:ss" ) ) : QStringLiteral( "–" );
}

QTableWidgetItem *cell( const QString &text, bool number = false )
{
  auto *item = new QTableWidgetItem( text );
  item->setToolTip( text );
  if ( number )
    item->setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
  return item;
}

QString kindText( SourceKind kind )
{
  return kind == SourceKind::SensorThings ? SourcesDialog::tr( "Service" ) : SourcesDialog::tr( "Folder" );
}
} // namespace

SourcesDialog::SourcesDialog( SourceService &service, const Services &services, const QString &workspace, QWidget *parent )
  : QDialog( parent ), mService( service ), mServices( services ), mWorkspace( workspace )
{
  setObjectName( QStringLiteral( "sourcesDialog" ) );
  setWindowTitle( tr( "Data sources" ) );
  mTable = new QTableWidget( 0, Columns, this );
  mTable->setObjectName( QStringLiteral( "sourceTable" ) );
  mTable->setHorizontalHeaderLabels(
    { tr( "Name" ), tr( "Kind" ), tr( "Address or folder" ), tr( "State" ), tr( "Last look" ), tr( "Readings new" ), tr( "Rejected" ) } );
  mTable->horizontalHeader()->setSectionResizeMode( LocationColumn, QHeaderView::Stretch );
  mTable->verticalHeader()->hide();
  mTable->setSelectionBehavior( QAbstractItemView::SelectRows );
  mTable->setSelectionMode( QAbstractItemView::SingleSelection );
  mTable->setEditTriggers( QAbstractItemView::NoEditTriggers );
  connect( mTable, &QTableWidget::itemSelectionChanged, this, &SourcesDialog::showDetails );
  connect( mTable, &QTableWidget::cellDoubleClicked, this, [this] {
    if ( const DataSource *source = chosen() )
      edit( *source );
  } );
  mEmpty = new QLabel(
    tr( "Nothing is polled or watched yet. Add a service of OGC SensorThings, or a folder into which a bureau puts its files." ), this );
  mEmpty->setWordWrap( true );
  mEmpty->setForegroundRole( QPalette::PlaceholderText );
  mDetails = new QTextBrowser( this );
  mDetails->setObjectName( QStringLiteral( "sourceDetails" ) );
  mDetails->setMaximumHeight( 9 * fontMetrics().lineSpacing() );
  auto *layout = new QVBoxLayout( this );
  layout->addWidget( mEmpty );
  layout->addWidget( mTable, 1 );
  layout->addWidget( mDetails );
  layout->addWidget( makeButtons() );
  resize( 940, 520 );
  connect( &mService, &SourceService::listChanged, this, &SourcesDialog::fill );
  connect( &mService, &SourceService::ran, this, [this]( const SourceRun &run ) {
    mLast.insert( run.source.id, run );
    showDetails();
  } );
  fill();
}

QWidget *SourcesDialog::makeButtons()
{
  auto *box = new QDialogButtonBox( QDialogButtonBox::Close, this );
  box->button( QDialogButtonBox::Close )->setText( tr( "Close" ) );
  connect( box, &QDialogButtonBox::rejected, this, &QDialog::close );
  const auto add = [&]( const QString &text, const char *name, auto slot ) {
    QPushButton *button = box->addButton( text, QDialogButtonBox::ActionRole );
    button->setObjectName( QString::fromLatin1( name ) );
    button->setAutoDefault( false );
    connect( button, &QPushButton::clicked, this, slot );
    return button;
  };
  add( tr( "Add a service …" ), "addService", [this] {
    DataSource source;
    source.kind = SourceKind::SensorThings;
    edit( source );
  } );
  add( tr( "Add a folder …" ), "addFolder", [this] {
    DataSource source;
    source.every = 30;
    edit( source );
  } );
  mEdit = add( tr( "Edit …" ), "editSource", [this] {
    if ( const DataSource *source = chosen() )
      edit( *source );
  } );
  mRemove = add( tr( "Remove" ), "removeSource", [this] { removeChosen(); } );
  mRun = add( tr( "Look now" ), "runSource", [this] {
    if ( const DataSource *source = chosen() )
      mService.runNow( source->id );
  } );
  return box;
}

const DataSource *SourcesDialog::chosen() const
{
  const QList<QTableWidgetItem *> items = mTable->selectedItems();
  const qint64 id = items.isEmpty() ? 0 : mTable->item( items.first()->row(), NameColumn )->data( sIdRole ).toLongLong();
  for ( const DataSource &source : mService.list().sources )
  {
    if ( source.id == id )
      return &source;
  }
  return nullptr;
}

QString SourcesDialog::stateText( const DataSource &source ) const
{
  const SourceState state = mService.list().states.value( source.id );
  if ( mService.asked() == source.id )
    return tr( "looking …" );
  if ( !source.enabled )
    return tr( "turned off" );
  if ( state.failures > 0 )
    return tr( "fails since %1" ).arg( momentText( state.lastGood ) );
  if ( !source.inWindow )
    return tr( "by command only" );
  if ( state.lastAt == 0 )
    return tr( "waits for its first look" );
  return tr( "every %1 s" ).arg( source.every );
}

void SourcesDialog::fill()
{
  const DataSource *before = chosen();
  const qint64 id = before ? before->id : 0;
  const QList<DataSource> &sources = mService.list().sources;
  const QSignalBlocker quiet( mTable );
  mTable->setRowCount( static_cast<int>( sources.size() ) );
  for ( int row = 0; row < mTable->rowCount(); ++row )
  {
    const DataSource &source = sources.at( row );
    const SourceState state = mService.list().states.value( source.id );
    QTableWidgetItem *name = cell( source.name );
    name->setData( sIdRole, source.id );
    mTable->setItem( row, NameColumn, name );
    mTable->setItem( row, KindColumn, cell( kindText( source.kind ) ) );
    mTable->setItem( row, LocationColumn, cell( source.location ) );
    mTable->setItem( row, StateColumn, cell( stateText( source ) ) );
    mTable->setItem( row, LastColumn, cell( momentText( state.lastAt ) ) );
    mTable->setItem( row, WrittenColumn, cell( locale().toString( state.written ), true ) );
    mTable->setItem( row, RejectedColumn, cell( locale().toString( state.rejected ), true ) );
    if ( source.id == id )
      mTable->selectRow( row );
  }
  for ( const int column : { NameColumn, KindColumn, StateColumn, LastColumn, WrittenColumn, RejectedColumn } )
    mTable->resizeColumnToContents( column );
  mEmpty->setVisible( sources.isEmpty() );
  showDetails();
}

void SourcesDialog::showDetails()
{
  const DataSource *source = chosen();
  for ( QPushButton *button : { mEdit, mRemove, mRun } )
    button->setEnabled( source );
  if ( !source )
  {
    mDetails->clear();
    return;
  }
  mRun->setEnabled( mService.asked() == 0 );
  const SourceState state = mService.list().states.value( source->id );
  QStringList lines { tr( "Delivered by: %1" ).arg( source->deliveredBy.isEmpty() ? tr( "not said" ) : source->deliveredBy ),
    tr( "Looks: %1, last good one %2; readings new or changed %3, unchanged %4, rejected %5" )
      .arg( state.runs )
      .arg( momentText( state.lastGood ) )
      .arg( state.written )
      .arg( state.unchanged )
      .arg( state.rejected ) };
  if ( !state.lastError.isEmpty() )
    lines << tr( "Last trouble, %1: %2" ).arg( momentText( state.lastErrorAt ), state.lastError );
  const SourceRun run = mLast.value( source->id );
  if ( run.unconfirmed > 0 )
    lines << tr( "%n stream(s) wait to be confirmed.", nullptr, run.unconfirmed );
  for ( const DroppedFile &file : run.files )
    lines << tr( "%1 → %2: %3 new, %4 rejected" )
               .arg( file.name, file.movedTo )
               .arg( file.report.written + file.report.changed )
               .arg( file.report.rejected );
  for ( const StreamOutcome &stream : run.streams )
    lines << tr( "%1: %2 new, %3 rejected" )
               .arg( stream.name.isEmpty() ? stream.stream : stream.name )
               .arg( stream.written )
               .arg( stream.rejected );
  mDetails->setPlainText( lines.join( QLatin1Char( '\n' ) ) );
}

void SourcesDialog::edit( const DataSource &source )
{
  auto *dialog = new SourceEditDialog( source, mServices, mWorkspace, this );
  dialog->setAttribute( Qt::WA_DeleteOnClose );
  connect( dialog, &SourceEditDialog::wanted, &mService, &SourceService::save );
  connect( &mService, &SourceService::saved, dialog, &SourceEditDialog::take );
  dialog->open();
}

void SourcesDialog::removeChosen()
{
  const DataSource *source = chosen();
  if ( !source )
    return;
  QMessageBox ask( QMessageBox::Question, windowTitle(), tr( "Forget the source “%1”? What it delivered stays." ).arg( source->name ),
    QMessageBox::NoButton, this );
  QPushButton *forget = ask.addButton( tr( "Forget" ), QMessageBox::AcceptRole );
  ask.addButton( tr( "Cancel" ), QMessageBox::RejectRole );
  const qint64 id = source->id;
  ask.exec();
  if ( ask.clickedButton() == forget )
    mService.remove( id );
}

} // namespace jinguan

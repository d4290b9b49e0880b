#include "widgets/incidents/RiverDialog.h"

#include "widgets/TableCopy.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sDemoRole = Qt::UserRole + 1;
constexpr int sComboWidth = 150;
} // namespace

RiverDialog::RiverDialog(
  const RiverBook &shipped, const RiverBook &book, const QStringList &rivers, const Responsibility &responsibility, QWidget *parent )
  : QDialog( parent ), mShipped( shipped ), mRivers( rivers ), mResponsibility( responsibility )
{
  setObjectName( QStringLiteral( "riverDialog" ) );
  setWindowTitle( tr( "River chiefs and speeds" ) );
  build();
  for ( const RiverEntry &entry : book.entries() )
    addEntry( entry );
  mTable->resizeColumnsToContents();
  mTable->setColumnWidth( River, std::max( mTable->columnWidth( River ), sComboWidth ) );
  mTable->setColumnWidth( Unit, std::max( mTable->columnWidth( Unit ), sComboWidth ) );
  resize( 1000, 620 );
}

void RiverDialog::build()
{
  auto *about = new QLabel( tr( "A river chief answers for a river, or for its reach in a responsible unit. The speed says how soon water "
                                "from upstream is expected; * stands for every river without one of its own." ),
    this );
  about->setWordWrap( true );
  mTable = new QTableWidget( this );
  mTable->setObjectName( QStringLiteral( "riverTable" ) );
  mTable->setColumnCount( ColumnCount );
  mTable->setHorizontalHeaderLabels(
    { tr( "River" ), tr( "Responsible unit" ), tr( "River chief" ), tr( "Post" ), tr( "Speed, m/s" ), tr( "Source" ), tr( "Confirmed" ) } );
  mTable->setSelectionBehavior( QAbstractItemView::SelectRows );
  mTable->setAlternatingRowColors( true );
  mTable->verticalHeader()->hide();
  mTable->horizontalHeader()->setSectionResizeMode( Source, QHeaderView::Stretch );
  makeCopyable( mTable );
  auto *add = new QPushButton( tr( "&Add a line" ), this );
  add->setObjectName( QStringLiteral( "riverAdd" ) );
  add->setAutoDefault( false );
  connect( add, &QPushButton::clicked, this, [this] {
    RiverEntry entry;
    entry.river = mRivers.value( 0 );
    addEntry( entry );
    mTable->scrollToBottom();
    mTable->setCurrentCell( mTable->rowCount() - 1, River );
  } );
  auto *remove = new QPushButton( tr( "&Remove the line" ), this );
  remove->setObjectName( QStringLiteral( "riverRemove" ) );
  remove->setAutoDefault( false );
  connect( remove, &QPushButton::clicked, this, [this] {
    if ( mTable->currentRow() >= 0 )
      mTable->removeRow( mTable->currentRow() );
  } );
  mMessage = new QLabel( this );
  mMessage->setObjectName( QStringLiteral( "riverMessage" ) );
  mMessage->setWordWrap( true );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Save | QDialogButtonBox::Cancel, this );
  buttons->button( QDialogButtonBox::Save )->setText( tr( "Save" ) );
  buttons->button( QDialogButtonBox::Save )->setObjectName( QStringLiteral( "riverSave" ) );
  buttons->button( QDialogButtonBox::Cancel )->setText( tr( "Cancel" ) );
  connect( buttons, &QDialogButtonBox::accepted, this, &RiverDialog::save );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
  auto *lines = new QHBoxLayout;
  lines->addWidget( add );
  lines->addWidget( remove );
  lines->addStretch( 1 );
  auto *column = new QVBoxLayout( this );
  column->addWidget( about );
  column->addWidget( mTable, 1 );
  column->addLayout( lines );
  column->addWidget( mMessage );
  column->addWidget( buttons );
}

void RiverDialog::addEntry( const RiverEntry &entry )
{
  const int row = mTable->rowCount();
  mTable->insertRow( row );
  auto *river = new QComboBox( mTable );
  river->setEditable( true );
  river->addItem( QStringLiteral( "*" ) );
  river->addItems( mRivers );
  river->setCurrentText( entry.river );
  mTable->setCellWidget( row, River, river );
  auto *unit = new QComboBox( mTable );
  unit->addItem( tr( "the whole river" ), QString() );
  for ( const ResponsibleUnit &one : mResponsibility.units() )
    unit->addItem( one.name.text(), one.code );
  if ( unit->findData( entry.unit ) < 0 )
    unit->addItem( entry.unit, entry.unit );
  unit->setCurrentIndex( unit->findData( entry.unit ) );
  mTable->setCellWidget( row, Unit, unit );
  mTable->setItem( row, Chief, new QTableWidgetItem( entry.chief ) );
  mTable->setItem( row, Office, new QTableWidgetItem( entry.office ) );
  auto *speed = new QTableWidgetItem( entry.speed ? QString::number( *entry.speed ) : QString() );
  speed->setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
  mTable->setItem( row, Speed, speed );
  mTable->setItem( row, Source, new QTableWidgetItem( entry.isDemo ? tr( "Demo: %1" ).arg( entry.source ) : entry.source ) );
  mTable->item( row, Source )->setData( sDemoRole, entry.isDemo ? entry.source : QString() );
  auto *confirmed = new QTableWidgetItem;
  confirmed->setFlags( Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable );
  confirmed->setCheckState( entry.confirmed ? Qt::Checked : Qt::Unchecked );
  mTable->setItem( row, Confirmed, confirmed );
}

Result<RiverBook> RiverDialog::book() const
{
  RiverBook book;
  for ( int row = 0; row < mTable->rowCount(); ++row )
  {
    const auto refuse = [row]( const QString &why ) { return Error { tr( "Row %1: %2" ).arg( row + 1 ).arg( why ), {}, {}, 0 }; };
    const auto text = [this, row]( int column ) { return mTable->item( row, column )->text().trimmed(); };
    RiverEntry entry;
    entry.river = qobject_cast<QComboBox *>( mTable->cellWidget( row, River ) )->currentText().trimmed();
    entry.unit = qobject_cast<QComboBox *>( mTable->cellWidget( row, Unit ) )->currentData().toString();
    entry.chief = text( Chief );
    entry.office = text( Office );
    const QString invented = mTable->item( row, Source )->data( sDemoRole ).toString();
    entry.isDemo = !invented.isEmpty() && text( Source ) == tr( "Demo: %1" ).arg( invented );
    entry.source = entry.isDemo ? invented : text( Source );
    entry.confirmed = mTable->item( row, Confirmed )->checkState() == Qt::Checked;
    if ( !text( Speed ).isEmpty() )
    {
      bool ok = false;
      entry.speed = QLocale::c().toDouble( text( Speed ), &ok );
      if ( !ok )
        return refuse( tr( "“%1” is no speed in m/s." ).arg( text( Speed ) ) );
    }
    const bool twice = std::any_of( book.entries().begin(), book.entries().end(),
      [&]( const RiverEntry &other ) { return other.river == entry.river && other.unit == entry.unit; } );
    if ( twice )
      return refuse( tr( "the river “%1” stands above for the same unit." ).arg( entry.river ) );
    if ( const Result<void> set = book.set( entry ); !set )
      return refuse( set.error().text() );
  }
  return book;
}

void RiverDialog::save()
{
  const Result<RiverBook> changed = book();
  if ( !changed )
    return showError( changed.error().text() );
  Q_EMIT saved( changed->changesFrom( mShipped ) );
}

void RiverDialog::showError( const QString &text )
{
  mMessage->setText( QStringLiteral( "<span style='color:#B3261E'>%1</span>" ).arg( text.toHtmlEscaped() ) );
}

} // namespace jinguan

#include "widgets/charts/ChainDialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
QPushButton *button( const QString &text, const char *name )
{
  auto *button = new QPushButton( text );
  button->setObjectName( QString::fromLatin1( name ) );
  button->setAutoDefault( false );
  return button;
}
} // namespace

ChainDialog::ChainDialog( const QList<StationChain> &chains, const QList<Station> &stations, QWidget *parent )
  : QDialog( parent ), mChains( chains ), mStations( stations )
{
  setObjectName( QStringLiteral( "chainDialog" ) );
  setWindowTitle( tr( "Chains of stations" ) );
  auto *row = new QHBoxLayout;
  row->addWidget( makeChains(), 1 );
  row->addWidget( makeStations(), 1 );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Save | QDialogButtonBox::Cancel );
  connect( buttons, &QDialogButtonBox::accepted, this, &QDialog::accept );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
  auto *column = new QVBoxLayout( this );
  auto *hint = new QLabel(
    tr( "Stations in the order in which the water passes them: source, plant outlet, tap; or sections from upstream to downstream." ) );
  hint->setWordWrap( true );
  column->addWidget( hint );
  column->addLayout( row, 1 );
  column->addWidget( buttons );
  for ( const StationChain &chain : std::as_const( mChains ) )
    mList->addItem( chain.name.text() );
  mList->setCurrentRow( mChains.isEmpty() ? -1 : 0 );
  resize( 780, 440 );
}

QWidget *ChainDialog::makeChains()
{
  mList = new QListWidget;
  mList->setObjectName( QStringLiteral( "chainList" ) );
  connect( mList, &QListWidget::currentRowChanged, this, &ChainDialog::showChain );
  QPushButton *add = button( tr( "New chain" ), "chainAdd" );
  QPushButton *remove = button( tr( "Remove" ), "chainRemove" );
  connect( add, &QPushButton::clicked, this, [this] {
    StationChain chain;
    chain.id = QStringLiteral( "own-%1" ).arg( QDateTime::currentMSecsSinceEpoch() );
    chain.name = { tr( "New chain" ), tr( "New chain" ) };
    mChains << chain;
    mList->addItem( chain.name.text() );
    mList->setCurrentRow( mList->count() - 1 );
    mName->setFocus();
    mName->selectAll();
  } );
  connect( remove, &QPushButton::clicked, this, [this] {
    const int row = mList->currentRow();
    if ( row < 0 )
      return;
    mChains.removeAt( row );
    delete mList->takeItem( row );
    showChain( mList->currentRow() );
  } );
  auto *side = new QWidget;
  auto *column = new QVBoxLayout( side );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->addWidget( new QLabel( tr( "Chains" ) ) );
  column->addWidget( mList, 1 );
  auto *buttons = new QHBoxLayout;
  buttons->addWidget( add );
  buttons->addWidget( remove );
  column->addLayout( buttons );
  return side;
}

QWidget *ChainDialog::makeStations()
{
  mName = new QLineEdit;
  mName->setObjectName( QStringLiteral( "chainName" ) );
  connect( mName, &QLineEdit::textEdited, this, [this]( const QString &text ) {
    const int row = mList->currentRow();
    if ( row < 0 )
      return;
    mChains[row].name = { text, text };
    mList->item( row )->setText( text );
  } );
  mPlaces = new QListWidget;
  mPlaces->setObjectName( QStringLiteral( "chainStations" ) );
  mStation = new QComboBox;
  mStation->setObjectName( QStringLiteral( "chainStation" ) );
  mStation->setEditable( true );
  mStation->setInsertPolicy( QComboBox::NoInsert );
  mStation->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  mStation->setMinimumContentsLength( 12 );
  for ( const Station &station : std::as_const( mStations ) )
    mStation->addItem( station.name.text(), station.code );
  mStation->completer()->setFilterMode( Qt::MatchContains );
  mStation->completer()->setCompletionMode( QCompleter::PopupCompletion );
  QPushButton *add = button( tr( "Add" ), "chainStationAdd" );
  QPushButton *up = button( tr( "Up" ), "chainStationUp" );
  QPushButton *down = button( tr( "Down" ), "chainStationDown" );
  QPushButton *remove = button( tr( "Remove" ), "chainStationRemove" );
  connect( add, &QPushButton::clicked, this, [this] {
    const int row = mList->currentRow();
    const int index = mStation->findText( mStation->currentText() );
    if ( row < 0 || index < 0 )
      return;
    mChains[row].stations << mStation->itemData( index ).toString();
    fillStations();
    mPlaces->setCurrentRow( mPlaces->count() - 1 );
  } );
  connect( up, &QPushButton::clicked, this, [this] { moveStation( -1 ); } );
  connect( down, &QPushButton::clicked, this, [this] { moveStation( 1 ); } );
  connect( remove, &QPushButton::clicked, this, [this] {
    if ( mList->currentRow() < 0 || mPlaces->currentRow() < 0 )
      return;
    mChains[mList->currentRow()].stations.removeAt( mPlaces->currentRow() );
    fillStations();
  } );
  auto *side = new QWidget;
  auto *column = new QVBoxLayout( side );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->addWidget( new QLabel( tr( "Name" ) ) );
  column->addWidget( mName );
  column->addWidget( mPlaces, 1 );
  auto *addRow = new QHBoxLayout;
  addRow->addWidget( mStation, 1 );
  addRow->addWidget( add );
  column->addLayout( addRow );
  auto *buttons = new QHBoxLayout;
  for ( QPushButton *one : { up, down, remove } )
    buttons->addWidget( one );
  column->addLayout( buttons );
  return side;
}

QString ChainDialog::nameOf( const QString &code ) const
{
  for ( const Station &station : mStations )
  {
    if ( station.code == code )
      return QStringLiteral( "%1 (%2)" ).arg( station.name.text(), code );
  }
  return code;
}

void ChainDialog::showChain( int row )
{
  mName->setText( row >= 0 ? mChains.at( row ).name.text() : QString() );
  mName->setEnabled( row >= 0 );
  fillStations();
}

void ChainDialog::fillStations()
{
  mPlaces->clear();
  if ( mList->currentRow() < 0 )
    return;
  for ( const QString &code : mChains.at( mList->currentRow() ).stations )
    mPlaces->addItem( nameOf( code ) );
}

void ChainDialog::moveStation( int by )
{
  const int from = mPlaces->currentRow();
  const int to = from + by;
  if ( mList->currentRow() < 0 || from < 0 || to < 0 || to >= mPlaces->count() )
    return;
  mChains[mList->currentRow()].stations.move( from, to );
  fillStations();
  mPlaces->setCurrentRow( to );
}

QList<StationChain> ChainDialog::chains() const
{
  QList<StationChain> kept;
  for ( StationChain chain : mChains )
  {
    if ( chain.stations.size() < 2 )
      continue;
    if ( chain.name.text().trimmed().isEmpty() )
      chain.name = { nameOf( chain.stations.first() ), nameOf( chain.stations.first() ) };
    kept << chain;
  }
  return kept;
}

} // namespace jinguan

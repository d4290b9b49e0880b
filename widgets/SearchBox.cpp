#include "widgets/SearchBox.h"

#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace jinguan
{

namespace
{

/** How well \a text is met by one word: 0 whole, 1 beginning, 2 part, 9 not at all. */
int rankOf( const QString &word, const QString &text )
{
  if ( word.compare( text, Qt::CaseInsensitive ) == 0 )
    return 0;
  if ( word.startsWith( text, Qt::CaseInsensitive ) )
    return 1;
  return word.contains( text, Qt::CaseInsensitive ) ? 2 : 9;
}

int rankOf( const SearchEntry &entry, const QString &text )
{
  int rank = std::min( { rankOf( entry.name.zh, text ), rankOf( entry.name.en, text ), rankOf( entry.id, text ) } );
  for ( const QString &code : entry.codes )
    rank = std::min( rank, rankOf( code, text ) );
  return rank;
}

} // namespace

SearchBox::SearchBox( QWidget *parent ) : QLineEdit( parent )
{
  setObjectName( QStringLiteral( "searchBox" ) );
  setPlaceholderText( tr( "Station, district, river…" ) );
  setAccessibleName( tr( "Search" ) );
  setClearButtonEnabled( true );
  connect( this, &QLineEdit::textEdited, this, &SearchBox::showFound );
}

void SearchBox::setEntries( const QList<SearchEntry> &entries )
{
  mEntries = entries;
}

QList<SearchEntry> SearchBox::find( const QString &text ) const
{
  const QString wanted = text.trimmed();
  QList<SearchEntry> found;
  if ( wanted.isEmpty() )
    return found;
  QList<QPair<int, int>> ranked;
  for ( int i = 0; i < mEntries.size(); ++i )
  {
    const int rank = rankOf( mEntries.at( i ), wanted );
    if ( rank < 9 )
      ranked << QPair<int, int>( rank, i );
  }
  std::sort( ranked.begin(), ranked.end() );
  for ( const QPair<int, int> &place : std::as_const( ranked ) )
  {
    if ( found.size() == mostFound )
      break;
    found << mEntries.at( place.second );
  }
  return found;
}

void SearchBox::showFound()
{
  mFound = find( text() );
  if ( text().trimmed().isEmpty() )
  {
    if ( mPopup )
      mPopup->hide();
    return;
  }
  if ( !mPopup )
  {
    // A child of the window that never takes the focus: typing goes on while it is open.
    mPopup = new QListWidget( window() );
    mPopup->setObjectName( QStringLiteral( "searchPopup" ) );
    mPopup->setFocusPolicy( Qt::NoFocus );
    mPopup->setFrameShape( QFrame::StyledPanel );
    mPopup->setAutoFillBackground( true );
    mPopup->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
    connect( mPopup, &QListWidget::itemClicked, this, [this] { pick( mPopup->currentRow() ); } );
  }
  mPopup->clear();
  for ( const SearchEntry &entry : std::as_const( mFound ) )
    mPopup->addItem( entry.hint.isEmpty() ? entry.name.text() : QStringLiteral( "%1   %2" ).arg( entry.name.text(), entry.hint ) );
  if ( mFound.isEmpty() )
  {
    mPopup->addItem( tr( "Nothing found. Try a part of the name, or the code." ) );
    mPopup->item( 0 )->setFlags( Qt::NoItemFlags );
  }
  else
  {
    mPopup->setCurrentRow( 0 );
  }
  placePopup();
  mPopup->show();
  mPopup->raise();
}

void SearchBox::placePopup()
{
  const int wanted = std::max( width(), mPopup->sizeHintForColumn( 0 ) + 2 * mPopup->frameWidth() + 8 );
  const int width = std::min( wanted, window()->width() );
  const int height = mPopup->sizeHintForRow( 0 ) * mPopup->count() + 2 * mPopup->frameWidth();
  const QPoint below = mapTo( window(), QPoint( 0, this->height() + 1 ) );
  const int left = std::clamp( below.x(), 0, std::max( 0, window()->width() - width ) );
  mPopup->setGeometry( left, below.y(), width, height );
}

void SearchBox::pick( int row )
{
  if ( row < 0 || row >= mFound.size() )
    return;
  const SearchEntry entry = mFound.at( row );
  mPopup->hide();
  setText( entry.name.text() );
  selectAll();
  Q_EMIT picked( entry.kind, entry.id );
}

void SearchBox::keyPressEvent( QKeyEvent *event )
{
  const bool open = mPopup && mPopup->isVisible();
  const int key = event->key();
  if ( open && ( key == Qt::Key_Down || key == Qt::Key_Up ) && !mFound.isEmpty() )
  {
    const int count = static_cast<int>( mFound.size() );
    mPopup->setCurrentRow( ( mPopup->currentRow() + ( key == Qt::Key_Down ? 1 : count - 1 ) ) % count );
  }
  else if ( key == Qt::Key_Return || key == Qt::Key_Enter )
  {
    if ( !open )
      showFound();
    if ( !mFound.isEmpty() )
      pick( mPopup->currentRow() );
  }
  else if ( open && key == Qt::Key_Escape )
    mPopup->hide();
  else
    QLineEdit::keyPressEvent( event );
}

void SearchBox::focusOutEvent( QFocusEvent *event )
{
  QLineEdit::focusOutEvent( event );
  if ( mPopup )
    mPopup->hide();
}

void SearchBox::moveEvent( QMoveEvent *event )
{
  QLineEdit::moveEvent( event );
  if ( mPopup && mPopup->isVisible() )
    placePopup();
}

void SearchBox::hideEvent( QHideEvent *event )
{
  QLineEdit::hideEvent( event );
  if ( mPopup )
    mPopup->hide();
}

} // namespace jinguan

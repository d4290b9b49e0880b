#include "BookmarkMenu.h"

#include "widgets/map/MapView.h"

#include <qgsrectangle.h>

#include <QInputDialog>

namespace jinguan
{

BookmarkMenu::BookmarkMenu( MapView *map, QWidget *parent ) : QMenu( tr( "Book&marks" ), parent ), mMap( map )
{
  setObjectName( QStringLiteral( "bookmarkMenu" ) );
  connect( this, &QMenu::aboutToShow, this, &BookmarkMenu::fill );
}

void BookmarkMenu::setStore( NetworkStore *store )
{
  mStore = store;
}

void BookmarkMenu::fill()
{
  clear();
  QAction *add = addAction( tr( "Keep this view …" ), this, &BookmarkMenu::askAndAdd );
  add->setEnabled( mStore && !mStore->isReadOnly() );
  if ( !mStore )
    return;
  const Result<QList<Bookmark>> bookmarks = mStore->bookmarks();
  if ( !bookmarks || bookmarks->isEmpty() )
    return;
  addSeparator();
  QMenu *forget = new QMenu( tr( "Forget" ), this );
  for ( const Bookmark &bookmark : *bookmarks )
  {
    addAction( bookmark.name, this,
      [this, bookmark] { mMap->zoomTo( QgsRectangle( bookmark.min.lon, bookmark.min.lat, bookmark.max.lon, bookmark.max.lat ) ); } );
    forget->addAction( bookmark.name, this, [this, name = bookmark.name] { remove( name ); } );
  }
  addSeparator();
  forget->setEnabled( !mStore->isReadOnly() );
  addMenu( forget );
}

void BookmarkMenu::askAndAdd()
{
  const QString name = QInputDialog::getText( this, tr( "Keep this view" ), tr( "Name" ) ).trimmed();
  if ( name.isEmpty() )
    return;
  if ( const Result<void> added = add( name ); !added )
    Q_EMIT failed( added.error().text() );
}

Result<void> BookmarkMenu::add( const QString &name )
{
  Result<QList<Bookmark>> bookmarks = mStore->bookmarks();
  if ( !bookmarks )
    return bookmarks.error();
  const QgsRectangle extent = mMap->geographicExtent();
  QList<Bookmark> list = bookmarks.take();
  list.removeIf( [&name]( const Bookmark &bookmark ) { return bookmark.name == name; } );
  list.append( { name, { extent.xMinimum(), extent.yMinimum() }, { extent.xMaximum(), extent.yMaximum() } } );
  return mStore->saveBookmarks( list );
}

void BookmarkMenu::remove( const QString &name )
{
  Result<QList<Bookmark>> bookmarks = mStore->bookmarks();
  if ( !bookmarks )
  {
    Q_EMIT failed( bookmarks.error().text() );
    return;
  }
  QList<Bookmark> list = bookmarks.take();
  list.removeIf( [&name]( const Bookmark &bookmark ) { return bookmark.name == name; } );
  if ( const Result<void> saved = mStore->saveBookmarks( list ); !saved )
    Q_EMIT failed( saved.error().text() );
}

} // namespace jinguan

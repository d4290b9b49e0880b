#pragma once

#include "store/NetworkStore.h"

#include <QMenu>

namespace jinguan
{

class MapView;

/** Views of the map under names of their own, kept in the workspace. */
class BookmarkMenu : public QMenu
{
    Q_OBJECT

  public:
    explicit BookmarkMenu( MapView *map, QWidget *parent = nullptr );

    /** \a store outlives the menu or is replaced. */
    void setStore( NetworkStore *store );

    /** Keeps the present view; a bookmark of the same name is replaced. */
    Result<void> add( const QString &name );

  Q_SIGNALS:
    void failed( const QString &message );

  private:
    void fill();
    void askAndAdd();
    void remove( const QString &name );

    MapView *mMap = nullptr;
    NetworkStore *mStore = nullptr;
};

} // namespace jinguan

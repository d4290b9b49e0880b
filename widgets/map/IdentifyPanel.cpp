#include "widgets/map/IdentifyPanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace jinguan
{

QString coordinateText( const LonLat &at )
{
  return QStringLiteral( "%1°%2 %3°%4" )
    .arg( std::abs( at.lon ), 0, 'f', 5 )
    .arg( at.lon < 0 ? QLatin1Char( 'W' ) : QLatin1Char( 'E' ) )
    .arg( std::abs( at.lat ), 0, 'f', 5 )
    .arg( at.lat < 0 ? QLatin1Char( 'S' ) : QLatin1Char( 'N' ) );
}

IdentifyPanel::IdentifyPanel( QWidget *parent ) : QWidget( parent ), mPlace( new QLabel( this ) ), mTree( new QTreeWidget( this ) )
{
  setObjectName( QStringLiteral( "identifyPanel" ) );
  mPlace->setObjectName( QStringLiteral( "identifyPlace" ) );
  mPlace->setWordWrap( true );
  mPlace->setTextInteractionFlags( Qt::TextSelectableByMouse );
  mTree->setObjectName( QStringLiteral( "identifyTree" ) );
  mTree->setColumnCount( 2 );
  mTree->setHeaderLabels( { tr( "Feature" ), tr( "Value" ) } );
  mTree->setSelectionMode( QAbstractItemView::ExtendedSelection );
  mTree->header()->setSectionResizeMode( 0, QHeaderView::ResizeToContents );

  auto *copy = new QAction( tr( "Copy" ), mTree );
  copy->setShortcut( QKeySequence::Copy );
  copy->setShortcutContext( Qt::WidgetShortcut );
  connect( copy, &QAction::triggered, this, &IdentifyPanel::copySelection );
  mTree->addAction( copy );
  mTree->setContextMenuPolicy( Qt::ActionsContextMenu );

  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 4, 4, 4, 4 );
  layout->addWidget( mPlace );
  layout->addWidget( mTree );
  clear();
}

void IdentifyPanel::clear()
{
  mTree->clear();
  mPlace->setText( tr( "Click on the map to see what is there." ) );
}

void IdentifyPanel::show( const LonLat &at, const QList<PickedFeature> &features )
{
  mTree->clear();
  mPlace->setText( features.isEmpty() ? tr( "%1: nothing is drawn here." ).arg( coordinateText( at ) ) : coordinateText( at ) );
  for ( const PickedFeature &feature : features )
  {
    auto *item = new QTreeWidgetItem( mTree, { feature.layer, feature.name } );
    item->setToolTip( 0, feature.hint );
    for ( const auto &[name, value] : feature.attributes )
      new QTreeWidgetItem( item, { name, value } );
    item->setExpanded( mTree->topLevelItemCount() <= 2 );
  }
}

void IdentifyPanel::copySelection()
{
  QStringList lines;
  for ( const QTreeWidgetItem *item : mTree->selectedItems() )
    lines.append( item->text( 0 ) + QLatin1Char( '\t' ) + item->text( 1 ) );
  QApplication::clipboard()->setText( lines.join( QLatin1Char( '\n' ) ) );
}

} // namespace jinguan

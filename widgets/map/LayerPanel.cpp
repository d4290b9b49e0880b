#include "widgets/map/LayerPanel.h"

#include <qgslayertree.h>
#include <qgslayertreemodel.h>
#include <qgslayertreeview.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

#include <QHeaderView>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

namespace jinguan
{

LayerPanel::LayerPanel( QgsMapCanvas *canvas, QWidget *parent )
  : QWidget( parent ),
    mCanvas( canvas ),
    mTree( new QgsLayerTreeView( this ) ),
    mOpacity( new QSlider( Qt::Horizontal, this ) ),
    mAbout( new QLabel( this ) )
{
  setObjectName( QStringLiteral( "layerPanel" ) );
  mTree->setObjectName( QStringLiteral( "layerTree" ) );
  mTree->setHeaderHidden( true );
  mOpacity->setObjectName( QStringLiteral( "layerOpacity" ) );
  mOpacity->setRange( 10, 100 );
  mOpacity->setValue( 100 );
  mOpacity->setEnabled( false );
  mOpacity->setToolTip( tr( "Opacity of the chosen layer" ) );
  mAbout->setObjectName( QStringLiteral( "layerAbout" ) );
  mAbout->setWordWrap( true );
  mAbout->setTextFormat( Qt::PlainText );
  mAbout->setText( tr( "Choose a layer to see where it comes from and who answers for it." ) );

  auto *opacityRow = new QHBoxLayout;
  auto *opacityLabel = new QLabel( tr( "Opacity" ), this );
  opacityLabel->setBuddy( mOpacity );
  opacityRow->addWidget( opacityLabel );
  opacityRow->addWidget( mOpacity );

  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 4, 4, 4, 4 );
  layout->addWidget( mTree, 1 );
  layout->addLayout( opacityRow );
  layout->addWidget( mAbout );

  connect( mTree, &QgsLayerTreeView::currentLayerChanged, this, &LayerPanel::currentLayerChanged );
  connect( mOpacity, &QSlider::valueChanged, this, [this]( int percent ) {
    if ( QgsMapLayer *layer = mTree->currentLayer() )
    {
      layer->setOpacity( percent / 100.0 );
      layer->triggerRepaint();
    }
  } );
}

LayerPanel::~LayerPanel() = default;

void LayerPanel::setProject( QgsProject *project )
{
  mTree->setModel( nullptr );
  delete mModel;
  mModel = nullptr;
  if ( !project )
    return;
  mModel = new QgsLayerTreeModel( project->layerTreeRoot(), this );
  mModel->setFlag( QgsLayerTreeModel::AllowNodeReorder );
  mModel->setFlag( QgsLayerTreeModel::AllowNodeChangeVisibility );
  mModel->setFlag( QgsLayerTreeModel::ShowLegend );
  mModel->setFlag( QgsLayerTreeModel::AllowLegendChangeState, false );
  mModel->setAutoCollapseLegendNodes( 12 );
  mTree->setModel( mModel );
  for ( QgsLayerTreeNode *node : project->layerTreeRoot()->children() )
    node->setExpanded( true );
  connect( project->layerTreeRoot(), &QgsLayerTreeNode::visibilityChanged, this, [this] { Q_EMIT layersChanged(); } );
  connect( project, &QgsProject::layersAdded, this, [this] { Q_EMIT layersChanged(); } );
  connect( project->layerTreeRoot(), &QgsLayerTree::layerOrderChanged, this, [this] { Q_EMIT layersChanged(); } );
}

void LayerPanel::currentLayerChanged()
{
  QgsMapLayer *layer = mTree->currentLayer();
  mOpacity->setEnabled( layer != nullptr );
  if ( !layer )
    return;
  const QSignalBlocker blocker( mOpacity );
  mOpacity->setValue( static_cast<int>( layer->opacity() * 100 ) );
  mAbout->setText( layer->metadata().abstract() );
}

} // namespace jinguan

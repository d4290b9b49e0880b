#include "widgets/planning/DemandPage.h"

#include "widgets/planning/DemandPicture.h"
#include "widgets/planning/PlanningFields.h"
#include "widgets/planning/SuitabilityEditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace jinguan
{

using namespace planningfields;

namespace
{

/** Id of the entry that stands for the demand of \a question. */
QString demandId( const PlanningRequest &question )
{
  if ( question.demand != DemandKind::Layer || !question.demandLayer )
    return demandKindId( question.demand );
  switch ( question.demandLayer->kind )
  {
    case DemandLayer::Kind::Lines:
      return QStringLiteral( "lines" );
    case DemandLayer::Kind::Points:
      return QStringLiteral( "points" );
    case DemandLayer::Kind::Raster:
      return QStringLiteral( "raster" );
    case DemandLayer::Kind::Suitability:
      return QStringLiteral( "suitability" );
  }
  return {};
}

DemandLayer suitabilityLayer()
{
  DemandLayer layer;
  layer.kind = DemandLayer::Kind::Suitability;
  return layer;
}

/** The overlay over the region of \a question, from a connection of its own, for this runs beside the window. */
Result<Suitability> preview( const QString &folder, PlanningRequest question, const SuitabilityModel &model, Progress &progress )
{
  const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder, OpenMode::ReadOnly );
  if ( !workspace )
    return workspace.error();
  question.suitability = model;
  question.demand = DemandKind::Layer;
  question.demandLayer = suitabilityLayer();
  const Result<PlanningInputs> inputs = PlanningInputs::read( workspace.value()->network(), question );
  if ( !inputs )
    return inputs.error();
  PlanningInputs cells = *inputs;
  cells.request.demand = DemandKind::Area; // the cells alone: the overlay is counted below
  const auto problem = PlanningProblem::build( cells, progress );
  if ( !problem )
    return problem.error();
  return Suitability::evaluate( *( *problem )->grid(), model, inputs->criterionShapes, progress );
}

} // namespace

DemandPage::DemandPage( PlanningSession &session, QWidget *parent ) : PlanningPage( session, parent )
{
  setObjectName( QStringLiteral( "planningDemandPage" ) );
  makeFields();
  mForm = form();
  mForm->addRow( tr( "Demand" ), mDemand );
  mForm->addRow( tr( "Layer" ), mLayer );
  mForm->addRow( tr( "Field" ), mField );
  mForm->addRow( tr( "Step" ), mStep );
  mForm->addRow( tr( "Raster file" ), mRasterRow );
  mForm->addRow( mSuitability );
  mForm->addRow( tr( "Cells" ), mCell );
  mForm->addRow( tr( "Town density" ), mDensity );
  mForm->addRow( mShow );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addLayout( mForm );
  layout->addWidget( mState );
  layout->addWidget( mLegend );
  layout->addStretch( 1 );

  connect( mDemand, &QComboBox::currentIndexChanged, this, &DemandPage::takeDemand );
  connect( mLayer, &QComboBox::currentIndexChanged, this, &DemandPage::takeLayer );
  connect( mField, &QLineEdit::editingFinished, this, &DemandPage::takeLayer );
  connect( mStep, &QDoubleSpinBox::valueChanged, this, &DemandPage::takeLayer );
  connect( mRaster, &QLineEdit::editingFinished, this, &DemandPage::takeLayer );
  connect( mSuitability, &QPushButton::clicked, this, &DemandPage::editSuitability );
  connect( mCell, &QDoubleSpinBox::valueChanged, this,
    [this]( double value ) { edit( tr( "Cell size" ), [value]( PlanningRequest &question ) { question.cellSize = value; } ); } );
  connect( mDensity, &QDoubleSpinBox::valueChanged, this,
    [this]( double value ) { edit( tr( "Town density" ), [value]( PlanningRequest &question ) { question.townDensity = value; } ); } );
  connect( mShow, &QCheckBox::toggled, this, &DemandPage::shownOnMapChanged );
  connect( &session, &PlanningSession::preparedChanged, this, &DemandPage::showState );
}

void DemandPage::makeFields()
{
  mDemand = choice( QStringLiteral( "planningDemand" ) );
  mDemand->addItem( tr( "Area" ), demandKindId( DemandKind::Area ) );
  mDemand->addItem( tr( "Population" ), demandKindId( DemandKind::Population ) );
  mDemand->addItem( tr( "Kilometres of a line layer" ), QStringLiteral( "lines" ) );
  mDemand->addItem( tr( "Points of a layer" ), QStringLiteral( "points" ) );
  mDemand->addItem( tr( "Raster file" ), QStringLiteral( "raster" ) );
  mDemand->addItem( tr( "Suitability" ), QStringLiteral( "suitability" ) );
  mLayer = choice( QStringLiteral( "planningDemandLayer" ) );
  mField = new QLineEdit;
  mField->setObjectName( QStringLiteral( "planningDemandField" ) );
  mField->setPlaceholderText( tr( "1 each" ) );
  mField->setToolTip( tr( "Field with the weight of a point; empty: every point weighs 1" ) );
  mStep = metres( QStringLiteral( "planningDemandStep" ), 1, 10000, 50 );
  mRaster = new QLineEdit;
  mRaster->setObjectName( QStringLiteral( "planningDemandRaster" ) );
  QPushButton *browse = button( QStringLiteral( "planningDemandBrowse" ), tr( "Choose …" ) );
  connect( browse, &QPushButton::clicked, this, &DemandPage::chooseRaster );
  mRasterRow = new QWidget;
  auto *row = new QHBoxLayout( mRasterRow );
  row->setContentsMargins( 0, 0, 0, 0 );
  row->addWidget( mRaster, 1 );
  row->addWidget( browse );
  mSuitability = button( QStringLiteral( "planningSuitability" ), tr( "Criteria and weights …" ) );
  mCell = metres( QStringLiteral( "planningCellSize" ), 0, 20000, 50, tr( "automatic" ) );
  mCell->setToolTip( tr( "Width of the cells in which demand is counted; automatic: an eighth of the radius" ) );
  mDensity = new QDoubleSpinBox;
  mDensity->setObjectName( QStringLiteral( "planningTownDensity" ) );
  mDensity->setRange( 10, 200000 );
  mDensity->setDecimals( 0 );
  mDensity->setSingleStep( 500 );
  mDensity->setGroupSeparatorShown( true );
  mDensity->setSuffix( tr( " /km²" ) );
  mDensity->setAlignment( Qt::AlignRight );
  mDensity->setToolTip( tr( "People of a town that is only a point are spread around it so densely" ) );
  mShow = new QCheckBox( tr( "Show demand on the map" ) );
  mShow->setObjectName( QStringLiteral( "planningShowDemand" ) );
  mShow->setChecked( true );
  mState = hint( QStringLiteral( "planningDemandState" ) );
  mLegend = text( QStringLiteral( "planningDemandLegend" ) );
  mLegend->hide();
}

void DemandPage::servicesChanged()
{
  mLayers.clear();
  mLayerKind.clear();
  if ( const NetworkStore *network = services().network() )
    if ( const Result<QList<LayerSource>> layers = network->layers() )
      mLayers = *layers;
}

void DemandPage::takeDemand()
{
  const QString id = mDemand->currentData().toString();
  edit( tr( "Demand" ), [this, &id]( PlanningRequest &question ) {
    if ( id == demandKindId( DemandKind::Area ) || id == demandKindId( DemandKind::Population ) )
    {
      question.demand = demandKindFromId( id );
      question.demandLayer.reset();
      return;
    }
    question.demand = DemandKind::Layer;
    DemandLayer layer;
    layer.kind = id == QLatin1String( "lines" ) ? DemandLayer::Kind::Lines
      : id == QLatin1String( "points" )         ? DemandLayer::Kind::Points
      : id == QLatin1String( "raster" )         ? DemandLayer::Kind::Raster
                                                : DemandLayer::Kind::Suitability;
    const QString geometry = layer.kind == DemandLayer::Kind::Lines ? QStringLiteral( "line" ) : QStringLiteral( "point" );
    if ( layer.kind == DemandLayer::Kind::Lines || layer.kind == DemandLayer::Kind::Points )
      for ( const LayerSource &source : std::as_const( mLayers ) )
        if ( layer.source.isEmpty() && source.role.geometry == geometry && source.featureCount > 0 )
          layer.source = source.role.id;
    question.demandLayer = layer;
  } );
}

void DemandPage::takeLayer()
{
  edit( tr( "Demand" ), [this]( PlanningRequest &question ) {
    if ( question.demand != DemandKind::Layer || !question.demandLayer )
      return;
    DemandLayer &layer = *question.demandLayer;
    if ( layer.kind == DemandLayer::Kind::Raster )
      layer.source = mRaster->text().trimmed();
    else if ( layer.kind != DemandLayer::Kind::Suitability )
      layer.source = mLayer->currentData().toString();
    layer.field = layer.kind == DemandLayer::Kind::Points ? mField->text().trimmed() : QString();
    layer.step = mStep->value();
  } );
}

void DemandPage::chooseRaster()
{
  auto *dialog = new QFileDialog( this, tr( "Raster of demand" ), QFileInfo( mRaster->text() ).absolutePath(),
    tr( "Rasters (*.tif *.tiff *.img *.vrt *.asc);;All files (*)" ) );
  dialog->setAttribute( Qt::WA_DeleteOnClose );
  dialog->setFileMode( QFileDialog::ExistingFile );
  connect( dialog, &QFileDialog::fileSelected, this, [this]( const QString &path ) {
    mRaster->setText( path );
    takeLayer();
  } );
  dialog->open();
}

void DemandPage::editSuitability()
{
  if ( !services().workspace )
    return;
  QList<SuitabilityLayer> layers;
  for ( const LayerSource &source : std::as_const( mLayers ) )
    if ( source.role.geometry != QLatin1String( "raster" ) && source.featureCount > 0 )
      layers.append( { source.role.id, source.role.name.text(), source.role.geometry == QLatin1String( "polygon" ) } );
  auto *editor = new SuitabilityEditor( layers, this );
  editor->setAttribute( Qt::WA_DeleteOnClose );
  if ( const SuitabilityModel &model = session().question().suitability; !model.isEmpty() )
    editor->setModel( model );
  editor->setPreview( [folder = services().workspace->folder(), question = session().question()](
                        const SuitabilityModel &model, Progress &progress ) { return preview( folder, question, model, progress ); } );
  connect( editor, &QDialog::accepted, this, [this, editor] {
    edit( tr( "Suitability" ), [editor]( PlanningRequest &question ) {
      question.suitability = editor->model();
      question.demand = DemandKind::Layer;
      question.demandLayer = suitabilityLayer();
    } );
  } );
  editor->open();
}

void DemandPage::showQuestion( const PlanningRequest &question )
{
  const DemandLayer layer = question.demandLayer.value_or( DemandLayer() );
  const bool layered = question.demand == DemandKind::Layer && question.demandLayer;
  const bool lines = layered && layer.kind == DemandLayer::Kind::Lines;
  const bool points = layered && layer.kind == DemandLayer::Kind::Points;
  choose( mDemand, demandId( question ) );
  if ( const QString geometry = lines ? QStringLiteral( "line" ) : points ? QStringLiteral( "point" ) : QString(); geometry != mLayerKind )
  {
    mLayerKind = geometry;
    mLayer->clear();
    for ( const LayerSource &source : std::as_const( mLayers ) )
      if ( source.role.geometry == geometry )
        mLayer->addItem( source.role.name.text(), source.role.id );
  }
  choose( mLayer, layer.source );
  mField->setText( layer.field );
  mStep->setValue( layer.step );
  if ( layer.kind == DemandLayer::Kind::Raster )
    mRaster->setText( layer.source );
  mCell->setValue( question.cellSize );
  mDensity->setValue( question.townDensity );
  showRow( mForm, mLayer, lines || points );
  showRow( mForm, mField, points );
  showRow( mForm, mStep, lines );
  showRow( mForm, mRasterRow, layered && layer.kind == DemandLayer::Kind::Raster );
  showRow( mForm, mSuitability, layered && layer.kind == DemandLayer::Kind::Suitability );
  showState();
}

void DemandPage::showState()
{
  const PreparedQuestion ready = session().prepared();
  if ( session().isPreparing() )
    mState->setText( tr( "Counting demand …" ) );
  else if ( !ready.problem )
    mState->clear();
  else
  {
    const DemandGrid &grid = *ready.problem->grid();
    const DemandKind kind = ready.problem->request().demand;
    mState->setText( tr( "%1 cells of %2 m hold %3 %4.", "number, width, demand, unit" )
                       .arg( QLocale().toString( grid.size() ), figure( grid.cellSize(), 0 ),
                         figure( grid.total( kind ), kind == DemandKind::Population ? 0 : 1 ), ready.problem->request().demandUnit() ) );
  }
}

void DemandPage::showLegend( const DemandPicture *picture )
{
  mLegend->setVisible( picture && !picture->isEmpty() );
  if ( !picture || picture->isEmpty() )
    return;
  mLegend->setText( picture->legend( tr( "On the map, %1 per km²:", "unit" ).arg( picture->unit.toHtmlEscaped() ) ) );
}

QString DemandPage::summary() const
{
  const PlanningRequest &question = session().question();
  if ( question.demand != DemandKind::Layer || !question.demandLayer )
    return mDemand->currentText();
  switch ( question.demandLayer->kind )
  {
    case DemandLayer::Kind::Raster:
      return QFileInfo( question.demandLayer->source ).fileName();
    case DemandLayer::Kind::Suitability:
      return tr( "%n criteria", nullptr, static_cast<int>( question.suitability.criteria.size() ) );
    default:
      return mLayer->currentText();
  }
}

bool DemandPage::isDone() const
{
  const PlanningRequest &question = session().question();
  if ( question.demand != DemandKind::Layer )
    return true;
  if ( !question.demandLayer )
    return false;
  return question.demandLayer->kind == DemandLayer::Kind::Suitability ? !question.suitability.isEmpty()
                                                                      : !question.demandLayer->source.isEmpty();
}

bool DemandPage::isShownOnMap() const
{
  return mShow->isChecked();
}

} // namespace jinguan

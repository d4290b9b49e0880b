#include "widgets/planning/SuitabilityEditor.h"

#include "widgets/planning/JudgementTable.h"
#include "widgets/ProgressTask.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

#include <qgsapplication.h>

#include <cmath>

namespace jinguan
{

namespace
{

enum Column
{
  LayerColumn,
  NameColumn,
  ScoreColumn,
  WeightColumn
};

constexpr int sBadScoreRole = Qt::UserRole + 1;

const QString &rasterItem()
{
  static const QString sItem = QStringLiteral( "raster:" );
  return sItem;
}

} // namespace

SuitabilityEditor::SuitabilityEditor( const QList<SuitabilityLayer> &layers, QWidget *parent ) : QDialog( parent ), mLayers( layers )
{
  setObjectName( QStringLiteral( "suitabilityEditor" ) );
  setWindowTitle( tr( "Suitability" ) );
  auto *intro = new QLabel( tr( "Where coverage is wanted more: each criterion scores a place from 0 to 1, the weighted sum is its "
                                "suitability. Excluded areas count nothing." ) );
  intro->setWordWrap( true );
  mProblem = new QLabel;
  mProblem->setObjectName( QStringLiteral( "suitabilityProblem" ) );
  mProblem->setWordWrap( true );
  mButtons = new QDialogButtonBox( QDialogButtonBox::Ok | QDialogButtonBox::Cancel );
  connect( mButtons, &QDialogButtonBox::accepted, this, &QDialog::accept );
  connect( mButtons, &QDialogButtonBox::rejected, this, &QDialog::reject );

  auto *right = new QVBoxLayout;
  right->addWidget( makeExclusions() );
  right->addWidget( makeFigures() );
  auto *lower = new QHBoxLayout;
  lower->addWidget( makeWeights(), 3 );
  lower->addLayout( right, 2 );
  auto *layout = new QVBoxLayout( this );
  layout->addWidget( intro );
  layout->addWidget( makeCriteria(), 4 );
  layout->addLayout( lower, 4 );
  layout->addWidget( mProblem );
  layout->addWidget( mButtons );
  resize( 920, 680 );
  follow();
}

SuitabilityEditor::~SuitabilityEditor()
{
  if ( mTask )
    mTask->cancel();
}

QWidget *SuitabilityEditor::makeCriteria()
{
  auto *group = new QGroupBox( tr( "Criteria" ) );
  mCriteria = new QTableWidget( 0, 4 );
  mCriteria->setObjectName( QStringLiteral( "suitabilityCriteria" ) );
  mCriteria->setHorizontalHeaderLabels( { tr( "Looks at" ), tr( "Name" ), tr( "Score points" ), tr( "Weight" ) } );
  mCriteria->horizontalHeaderItem( ScoreColumn )
    ->setToolTip( tr( "Distance in metres, people per km², raster value, or 1 inside and 0 outside: then its score. 0: 1; 500: 0 falls "
                      "from 1 to 0 within 500." ) );
  mCriteria->setSelectionBehavior( QAbstractItemView::SelectRows );
  mCriteria->setSelectionMode( QAbstractItemView::SingleSelection );
  mCriteria->verticalHeader()->hide();
  mCriteria->verticalHeader()->setDefaultSectionSize( fontMetrics().height() + 14 );
  mCriteria->setMinimumHeight( 5 * ( fontMetrics().height() + 14 ) + 12 ); // heads and four criteria
  mCriteria->horizontalHeader()->setSectionResizeMode( LayerColumn, QHeaderView::Stretch );
  mCriteria->horizontalHeader()->setSectionResizeMode( NameColumn, QHeaderView::Stretch );
  mCriteria->horizontalHeader()->setSectionResizeMode( ScoreColumn, QHeaderView::Stretch );
  mCriteria->setColumnWidth( WeightColumn, 110 );
  connect( mCriteria, &QTableWidget::itemChanged, this, [this] { follow(); } );
  auto *add = new QPushButton( tr( "Add" ) );
  add->setObjectName( QStringLiteral( "suitabilityAdd" ) );
  auto *remove = new QPushButton( tr( "Remove" ) );
  remove->setObjectName( QStringLiteral( "suitabilityRemove" ) );
  connect( add, &QPushButton::clicked, this, [this] {
    addRow( { mLayers.isEmpty() ? QStringLiteral( "population" ) : mLayers.constFirst().role, {}, { { 0, 1 }, { 1000, 0 } }, 0 } );
    mCriteria->setCurrentCell( mCriteria->rowCount() - 1, NameColumn );
    follow();
  } );
  connect( remove, &QPushButton::clicked, this, &SuitabilityEditor::removeRow );
  auto *side = new QVBoxLayout;
  side->addWidget( add );
  side->addWidget( remove );
  side->addStretch();
  auto *layout = new QHBoxLayout( group );
  layout->addWidget( mCriteria );
  layout->addLayout( side );
  return group;
}

QWidget *SuitabilityEditor::makeWeights()
{
  auto *group = new QGroupBox( tr( "Weights" ) );
  mByHand = new QRadioButton( tr( "By hand" ) );
  mByHand->setObjectName( QStringLiteral( "suitabilityByHand" ) );
  mByHand->setChecked( true );
  mByJudgement = new QRadioButton( tr( "From comparisons in pairs (AHP)" ) );
  mByJudgement->setObjectName( QStringLiteral( "suitabilityByJudgement" ) );
  mJudgements = new JudgementTable;
  mJudgements->setObjectName( QStringLiteral( "suitabilityJudgements" ) );
  mConsistency = new QLabel;
  mConsistency->setObjectName( QStringLiteral( "suitabilityConsistency" ) );
  mAdvice = new QLabel;
  mAdvice->setObjectName( QStringLiteral( "suitabilityAdvice" ) );
  mAdvice->setWordWrap( true );
  connect( mByJudgement, &QRadioButton::toggled, this, [this] { follow(); } );
  connect( mJudgements, &JudgementTable::changed, this, [this] { follow(); } );
  auto *modes = new QHBoxLayout;
  modes->addWidget( mByHand );
  modes->addWidget( mByJudgement );
  modes->addStretch();
  auto *layout = new QVBoxLayout( group );
  layout->addLayout( modes );
  layout->addWidget( mJudgements );
  layout->addWidget( mConsistency );
  layout->addWidget( mAdvice );
  return group;
}

QWidget *SuitabilityEditor::makeExclusions()
{
  auto *group = new QGroupBox( tr( "Excluded areas" ) );
  mExclusions = new QListWidget;
  mExclusions->setObjectName( QStringLiteral( "suitabilityExclusions" ) );
  for ( const SuitabilityLayer &layer : mLayers )
  {
    if ( !layer.areas )
      continue;
    auto *item = new QListWidgetItem( layer.name, mExclusions );
    item->setData( Qt::UserRole, layer.role );
    item->setFlags( Qt::ItemIsEnabled | Qt::ItemIsUserCheckable );
    item->setCheckState( Qt::Unchecked );
  }
  connect( mExclusions, &QListWidget::itemChanged, this, [this] { follow(); } );
  auto *layout = new QVBoxLayout( group );
  layout->addWidget( mExclusions );
  return group;
}

QWidget *SuitabilityEditor::makeFigures()
{
  auto *group = new QGroupBox( tr( "Preview" ) );
  mFigures = new QLabel( tr( "Not evaluated yet." ) );
  mFigures->setObjectName( QStringLiteral( "suitabilityFigures" ) );
  mFigures->setWordWrap( true );
  mFigures->setTextInteractionFlags( Qt::TextSelectableByMouse );
  mPreviewButton = new QPushButton( tr( "Evaluate" ) );
  mPreviewButton->setObjectName( QStringLiteral( "suitabilityPreview" ) );
  connect( mPreviewButton, &QPushButton::clicked, this, &SuitabilityEditor::preview );
  auto *layout = new QHBoxLayout( group );
  layout->addWidget( mFigures, 1 );
  layout->addWidget( mPreviewButton, 0, Qt::AlignTop );
  group->hide(); // until there is a source of figures
  return group;
}

QComboBox *SuitabilityEditor::makeLayerBox( const QString &layer )
{
  auto *box = new QComboBox;
  box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  box->setMinimumContentsLength( 10 );
  for ( const SuitabilityLayer &known : mLayers )
  {
    box->addItem( tr( "Distance to %1" ).arg( known.name ), known.role );
    if ( known.areas )
      box->addItem( tr( "Inside %1" ).arg( known.name ), QStringLiteral( "inside:" ) + known.role );
  }
  box->addItem( tr( "Density of people" ), QStringLiteral( "population" ) );
  box->addItem( tr( "Raster file…" ), rasterItem() );
  int index = box->findData( layer );
  if ( index < 0 && !layer.isEmpty() )
  {
    const QString raster = Suitability::rasterOf( layer );
    const QString text =
      raster.isEmpty() ? tr( "%1 (not in the workspace)" ).arg( layer ) : tr( "Raster %1" ).arg( QFileInfo( raster ).fileName() );
    index = box->count() - 1;
    box->insertItem( index, text, layer );
  }
  box->setCurrentIndex( std::max( index, 0 ) );
  connect( box, &QComboBox::activated, this, [this, box] {
    if ( box->currentData().toString() == rasterItem() )
      chooseRaster( box );
    follow();
  } );
  return box;
}

void SuitabilityEditor::chooseRaster( QComboBox *box )
{
  const QString path = QFileDialog::getOpenFileName( this, tr( "Raster of a criterion" ), {},
    tr( "Rasters" ) + QStringLiteral( " (*.tif *.tiff *.asc *.img *.vrt);;" ) + tr( "All files" ) + QStringLiteral( " (*)" ) );
  if ( path.isEmpty() )
  {
    box->setCurrentIndex( 0 );
    return;
  }
  box->insertItem( box->count() - 1, tr( "Raster %1" ).arg( QFileInfo( path ).fileName() ), rasterItem() + path );
  box->setCurrentIndex( box->count() - 2 );
}

void SuitabilityEditor::addRow( const SuitabilityCriterion &criterion )
{
  const bool filling = std::exchange( mFilling, true );
  const int row = mCriteria->rowCount();
  mCriteria->insertRow( row );
  mCriteria->setCellWidget( row, LayerColumn, makeLayerBox( criterion.layer ) );
  mCriteria->setItem( row, NameColumn, new QTableWidgetItem( criterion.name ) );
  mCriteria->setItem( row, ScoreColumn, new QTableWidgetItem( scoreText( criterion.score ) ) );
  auto *weight = new QDoubleSpinBox;
  weight->setRange( 0, 100 );
  weight->setDecimals( 2 );
  weight->setSuffix( QStringLiteral( " %" ) );
  weight->setAlignment( Qt::AlignRight );
  weight->setFrame( false );
  weight->setValue( criterion.weight * 100 );
  mCriteria->setCellWidget( row, WeightColumn, weight );
  connect( weight, &QDoubleSpinBox::valueChanged, this, [this] { follow(); } );
  mFilling = filling;
}

void SuitabilityEditor::removeRow()
{
  const int row = mCriteria->currentRow();
  if ( row < 0 )
    return;
  mJudgements->removeCriterion( row );
  mCriteria->removeRow( row );
  follow();
}

QComboBox *SuitabilityEditor::layerBox( int row ) const
{
  return qobject_cast<QComboBox *>( mCriteria->cellWidget( row, LayerColumn ) );
}

QDoubleSpinBox *SuitabilityEditor::weightBox( int row ) const
{
  return qobject_cast<QDoubleSpinBox *>( mCriteria->cellWidget( row, WeightColumn ) );
}

SuitabilityCriterion SuitabilityEditor::criterionOf( int row ) const
{
  SuitabilityCriterion criterion;
  criterion.layer = layerBox( row )->currentData().toString();
  criterion.name = mCriteria->item( row, NameColumn )->text().trimmed();
  if ( const auto score = scoreFromText( mCriteria->item( row, ScoreColumn )->text() ); score )
    criterion.score = *score;
  criterion.weight = weightBox( row )->value() / 100;
  return criterion;
}

QStringList SuitabilityEditor::names() const
{
  QStringList names;
  for ( int row = 0; row < mCriteria->rowCount(); ++row )
  {
    const QString name = mCriteria->item( row, NameColumn )->text().trimmed();
    names.append( name.isEmpty() ? layerBox( row )->currentText() : name );
  }
  return names;
}

void SuitabilityEditor::setModel( const SuitabilityModel &model )
{
  mFilling = true;
  mCriteria->setRowCount( 0 );
  for ( const SuitabilityCriterion &criterion : model.criteria )
    addRow( criterion );
  mJudgements->setNames( names() );
  mJudgements->setJudgements( model.judgements );
  ( model.judgements.isEmpty() ? mByHand : mByJudgement )->setChecked( true );
  for ( int i = 0; i < mExclusions->count(); ++i )
    mExclusions->item( i )->setCheckState(
      model.exclusions.contains( mExclusions->item( i )->data( Qt::UserRole ).toString() ) ? Qt::Checked : Qt::Unchecked );
  mFilling = false;
  follow();
}

SuitabilityModel SuitabilityEditor::model() const
{
  SuitabilityModel model;
  for ( int row = 0; row < mCriteria->rowCount(); ++row )
    model.criteria.append( criterionOf( row ) );
  if ( mByJudgement->isChecked() )
    model.judgements = mJudgements->judgements();
  for ( int i = 0; i < mExclusions->count(); ++i )
    if ( mExclusions->item( i )->checkState() == Qt::Checked )
      model.exclusions.append( mExclusions->item( i )->data( Qt::UserRole ).toString() );
  return model;
}

void SuitabilityEditor::follow()
{
  if ( mFilling )
    return;
  mFilling = true;
  QString wrongScore;
  for ( int row = 0; row < mCriteria->rowCount(); ++row )
  {
    QTableWidgetItem *cell = mCriteria->item( row, ScoreColumn );
    const auto score = scoreFromText( cell->text() );
    cell->setData( sBadScoreRole, !score.ok() );
    cell->setToolTip( score.ok() ? cell->text() : score.error().text() );
    QFont font = mCriteria->font();
    font.setStrikeOut( !score.ok() );
    cell->setFont( font );
    if ( !score && wrongScore.isEmpty() )
      wrongScore = names().at( row ) + QStringLiteral( ": " ) + score.error().text();
  }
  mJudgements->setNames( names() );
  mJudgements->setEnabled( mByJudgement->isChecked() );
  showConsistency();
  const Result<void> valid = Suitability::check( model() );
  mProblem->setText( !wrongScore.isEmpty() ? wrongScore : valid ? QString() : valid.error().text() );
  mProblem->setVisible( !mProblem->text().isEmpty() );
  mButtons->button( QDialogButtonBox::Ok )->setEnabled( mProblem->text().isEmpty() );
  mPreviewButton->setEnabled( mProblem->text().isEmpty() && !mTask );
  mFilling = false;
  Q_EMIT modelChanged();
}

void SuitabilityEditor::showWeights( const QList<double> &weights )
{
  for ( int row = 0; row < mCriteria->rowCount(); ++row )
  {
    QDoubleSpinBox *box = weightBox( row );
    box->setReadOnly( mByJudgement->isChecked() );
    box->setButtonSymbols( mByJudgement->isChecked() ? QAbstractSpinBox::NoButtons : QAbstractSpinBox::UpDownArrows );
    if ( row < weights.size() )
      box->setValue( weights.at( row ) * 100 );
  }
}

void SuitabilityEditor::showConsistency()
{
  mJudgements->mark( {} );
  mAdvice->clear();
  mAdvice->hide();
  mConsistency->setText( tr( "The weights must sum to 100 %." ) );
  if ( !mByJudgement->isChecked() || mCriteria->rowCount() == 0 )
    return showWeights( {} );
  const Result<AhpWeights> ahp = AhpWeights::of( mJudgements->judgements() );
  if ( !ahp )
  {
    mConsistency->setText( ahp.error().text() );
    return showWeights( {} );
  }
  showWeights( ahp->weights );
  mConsistency->setText( tr( "λmax %1, consistency index %2, consistency ratio %3: %4" )
                           .arg( ahp->lambdaMax, 0, 'f', 3 )
                           .arg( ahp->index, 0, 'f', 3 )
                           .arg( ahp->ratio, 0, 'f', 3 )
                           .arg( ahp->isConsistent() ? tr( "consistent" ) : tr( "not consistent" ) ) );
  if ( ahp->isConsistent() || !ahp->worst )
    return;
  mAdvice->setText( ahp->advice( names() ) );
  mAdvice->show();
  mJudgements->mark( std::pair( ahp->worst->row, ahp->worst->column ) );
}

void SuitabilityEditor::setPreview( Preview preview )
{
  mPreview = std::move( preview );
  mPreviewButton->parentWidget()->setVisible( static_cast<bool>( mPreview ) );
}

void SuitabilityEditor::preview()
{
  if ( !mPreview || mTask )
    return;
  const auto answer = std::make_shared<Result<Suitability>>( Error {} );
  const QPointer<SuitabilityEditor> self( this );
  mTask = new ProgressTask(
    tr( "Evaluating the suitability" ),
    [answer, model = model(), preview = mPreview]( Progress &progress ) { *answer = preview( model, progress ); },
    [self, answer] {
      if ( !self )
        return;
      self->mTask.clear();
      self->mPreviewButton->setEnabled( self->mProblem->text().isEmpty() );
      self->showFigures( *answer );
    } );
  mPreviewButton->setEnabled( false );
  mFigures->setText( tr( "Evaluating…" ) );
  QgsApplication::taskManager()->addTask( mTask );
}

void SuitabilityEditor::showFigures( const Result<Suitability> &figures )
{
  if ( !figures )
    mFigures->setText( figures.error().text() );
  else
  {
    const auto percent = []( double share ) { return QString::number( 100 * share, 'f', 1 ) + QStringLiteral( " %" ); };
    QStringList lines { tr( "Mean score: %1" ).arg( figures->meanScore, 0, 'f', 3 ),
      tr( "Area with a score of 0.5 and more: %1" ).arg( percent( figures->goodShare ) ),
      tr( "Excluded: %1" ).arg( percent( figures->excludedShare ) ) };
    mFigures->setText( ( lines + figures->notes ).join( QLatin1Char( '\n' ) ) );
  }
  Q_EMIT previewed();
}

QString SuitabilityEditor::scoreText( const QList<QPair<double, double>> &score )
{
  QStringList points;
  for ( const auto &[at, value] : score )
    points.append( QString::number( at, 'g', 10 ) + QStringLiteral( ": " ) + QString::number( value, 'g', 6 ) );
  return points.join( QStringLiteral( "; " ) );
}

Result<QList<QPair<double, double>>> SuitabilityEditor::scoreFromText( const QString &text )
{
  // what an input method for Chinese types counts as well
  QString plain = text;
  plain.replace( QChar( 0xFF1A ), QLatin1Char( ':' ) ).replace( QChar( 0xFF1B ), QLatin1Char( ';' ) );
  QList<QPair<double, double>> score;
  for ( const QString &point : plain.split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
  {
    if ( point.trimmed().isEmpty() )
      continue;
    bool isNumber = false;
    bool isScore = false;
    const double at = point.section( QLatin1Char( ':' ), 0, 0 ).trimmed().toDouble( &isNumber );
    const double value = point.section( QLatin1Char( ':' ), 1 ).trimmed().toDouble( &isScore );
    if ( !isNumber || !isScore || !std::isfinite( at ) || !std::isfinite( value ) )
      return Error { tr( "“%1” is no score point." ).arg( point.trimmed() ),
        tr( "Write value: score, with semicolons between, such as 0: 1; 500: 0." ), {}, 0 };
    score.append( { at, value } );
  }
  return score;
}

} // namespace jinguan

#include "widgets/planning/CandidatePage.h"

#include "widgets/planning/PlanningFields.h"
#include "widgets/planning/PlanningQuestion.h"

#include <QAction>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace jinguan
{

using namespace planningfields;

CandidatePage::CandidatePage( PlanningSession &session, QWidget *parent ) : PlanningPage( session, parent )
{
  setObjectName( QStringLiteral( "planningCandidatePage" ) );
  mSources = checkList( QStringLiteral( "planningCandidates" ), 9 );
  mStep = metres( QStringLiteral( "planningCandidateStep" ), 0, 20000, 50, tr( "automatic" ) );
  mStep->setToolTip( tr( "Distance between candidates on a grid or along lines; automatic: a quarter of the radius" ) );
  mDraw = new QAction( tr( "Draw on map" ), this );
  mDraw->setCheckable( true );
  mDraw->setToolTip( tr( "Every click on the map adds a candidate" ) );
  auto *clear = new QAction( tr( "Clear" ), this );
  connect( clear, &QAction::triggered, this,
    [this] { edit( tr( "Drawn candidates" ), []( PlanningRequest &question ) { question.drawnCandidates.clear(); } ); } );
  mClear = toolButton( QStringLiteral( "planningClearDrawn" ), clear );
  mDrawn = hint( QStringLiteral( "planningDrawnCandidates" ) );
  mShow = new QCheckBox( tr( "Show candidates on the map" ) );
  mShow->setObjectName( QStringLiteral( "planningShowCandidates" ) );
  mShow->setChecked( true );
  mState = hint( QStringLiteral( "planningCandidateState" ) );

  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addWidget( mSources );
  QFormLayout *fields = form();
  fields->addRow( tr( "Step" ), mStep );
  layout->addLayout( fields );
  auto *row = new QHBoxLayout;
  row->addWidget( toolButton( QStringLiteral( "planningDrawCandidates" ), mDraw ) );
  row->addWidget( mClear );
  row->addWidget( mDrawn, 1 );
  layout->addLayout( row );
  layout->addWidget( mShow );
  layout->addWidget( mState );
  layout->addStretch( 1 );

  connect( mSources, &QListWidget::itemChanged, this, &CandidatePage::takeSources );
  connect( mStep, &QDoubleSpinBox::valueChanged, this,
    [this]( double value ) { edit( tr( "Candidate step" ), [value]( PlanningRequest &question ) { question.candidateStep = value; } ); } );
  connect( mShow, &QCheckBox::toggled, this, &CandidatePage::shownOnMapChanged );
  connect( &session, &PlanningSession::preparedChanged, this, &CandidatePage::showState );
}

void CandidatePage::servicesChanged()
{
  mShownElement.clear();
  mRoles.clear();
  if ( const NetworkStore *network = services().network() )
    if ( const Result<QList<LayerSource>> layers = network->layers() )
      for ( const LayerSource &layer : *layers )
        if ( layer.featureCount > 0 )
          mRoles.append( layer.role.id );
}

void CandidatePage::fillSources( const QString &element )
{
  mSources->clear();
  const auto add = [this]( const QString &id, const QString &text ) {
    auto *item = new QListWidgetItem( text, mSources );
    item->setData( Qt::UserRole, id );
    item->setFlags( Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable );
    item->setCheckState( Qt::Unchecked );
    item->setToolTip( text );
  };
  for ( const QString &source : PlanningRequest::candidateSourceIds() )
  {
    const QString role = PlanningRequest::candidateRole( source );
    const QString text = PlanningQuestion::candidateSourceText( source );
    add( source, role.isEmpty() || mRoles.contains( role ) ? text : tr( "%1 (no layer)" ).arg( text ) );
  }
  if ( const Catalogue *catalogue = services().catalogue )
    for ( const SitingClass *siting : catalogue->sitingClassesOf( element ) )
      add( QStringLiteral( "class:" ) + siting->id, tr( "Siting class: %1" ).arg( siting->name.text() ) );
}

void CandidatePage::takeSources()
{
  QStringList sources;
  for ( int row = 0; row < mSources->count(); ++row )
    if ( mSources->item( row )->checkState() == Qt::Checked )
      sources.append( mSources->item( row )->data( Qt::UserRole ).toString() );
  edit( tr( "Candidates" ), [&sources]( PlanningRequest &question ) { question.candidateSources = sources; } );
}

void CandidatePage::addDrawn( const LonLat &at )
{
  edit( tr( "Draw a candidate" ), [&at]( PlanningRequest &question ) {
    question.drawnCandidates.append( at );
    if ( !question.candidateSources.contains( QStringLiteral( "drawn" ) ) )
      question.candidateSources.append( QStringLiteral( "drawn" ) );
  } );
}

void CandidatePage::showQuestion( const PlanningRequest &question )
{
  if ( mShownElement != question.element || mSources->count() == 0 )
  {
    mShownElement = question.element;
    fillSources( question.element );
  }
  for ( int row = 0; row < mSources->count(); ++row )
  {
    QListWidgetItem *item = mSources->item( row );
    item->setCheckState( question.candidateSources.contains( item->data( Qt::UserRole ).toString() ) ? Qt::Checked : Qt::Unchecked );
  }
  mStep->setValue( question.candidateStep );
  const int drawn = static_cast<int>( question.drawnCandidates.size() );
  mDrawn->setText( drawn > 0 ? tr( "%n drawn", nullptr, drawn ) : QString() );
  mClear->setEnabled( drawn > 0 );
  showState();
}

void CandidatePage::showState()
{
  const PreparedQuestion ready = session().prepared();
  if ( session().question().candidateSources.isEmpty() )
    mState->setText( tr( "Tick at least one source of candidates." ) );
  else if ( session().isPreparing() )
    mState->setText( tr( "Collecting candidates …" ) );
  else if ( !ready.candidates )
    mState->clear();
  else
    mState->setText( tr( "%1 candidates, %2 m apart.", "number, step" )
                       .arg( QLocale().toString( ready.candidates->size() ), figure( ready.problem->request().candidateStep, 0 ) ) );
  Q_EMIT summaryChanged();
}

QString CandidatePage::summary() const
{
  QStringList names;
  for ( const QString &source : session().question().candidateSources )
    for ( int row = 0; row < mSources->count(); ++row )
      if ( mSources->item( row )->data( Qt::UserRole ).toString() == source )
        names.append( mSources->item( row )->text() );
  const PreparedQuestion ready = session().prepared();
  const QString text = listed( names, 1 );
  return ready.candidates ? tr( "%1: %2", "source of candidates, number" ).arg( text, QLocale().toString( ready.candidates->size() ) )
                          : text;
}

bool CandidatePage::isDone() const
{
  return !session().question().candidateSources.isEmpty();
}

bool CandidatePage::isShownOnMap() const
{
  return mShow->isChecked();
}

} // namespace jinguan

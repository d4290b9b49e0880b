#include "widgets/planning/ComparePage.h"

#include "base/Time.h"
#include "widgets/planning/PlanningFields.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace jinguan
{

using namespace planningfields;

ComparePage::ComparePage( PlanningSession &session, QWidget *parent ) : PlanningPage( session, parent )
{
  setObjectName( QStringLiteral( "planningComparePage" ) );
  makeFields();
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  auto *save = new QHBoxLayout;
  save->addWidget( mName, 1 );
  save->addWidget( mSave );
  layout->addLayout( save );
  layout->addWidget( mScenarios, 1 );
  auto *row = new QHBoxLayout;
  row->addWidget( mOpen );
  row->addWidget( mRemove );
  row->addWidget( mCompare );
  row->addStretch( 1 );
  layout->addLayout( row );

  connect( mSave, &QPushButton::clicked, this, &ComparePage::saveScenario );
  connect( mName, &QLineEdit::textChanged, this, &ComparePage::updateEnabled );
  connect( mScenarios, &QListWidget::itemActivated, this,
    [this]( const QListWidgetItem *item ) { Q_EMIT openWanted( item->data( Qt::UserRole ).toString() ); } );
  connect( mScenarios, &QListWidget::currentRowChanged, this, &ComparePage::updateEnabled );
  connect( mOpen, &QPushButton::clicked, this, [this] {
    if ( const QListWidgetItem *item = mScenarios->currentItem() )
      Q_EMIT openWanted( item->data( Qt::UserRole ).toString() );
  } );
  connect( mRemove, &QPushButton::clicked, this, &ComparePage::removeScenario );
  connect( mCompare, &QPushButton::clicked, this, [this] {
    QStringList names;
    for ( int row = 0; row < mScenarios->count(); ++row )
      if ( mScenarios->item( row )->isSelected() )
        names.append( mScenarios->item( row )->data( Qt::UserRole ).toString() );
    Q_EMIT compareWanted( names.size() > 1 ? names : QStringList() );
  } );
  connect( &session, &PlanningSession::answered, this, [this] {
    mName->setText( this->session().scenario().name );
    updateEnabled();
  } );
}

void ComparePage::makeFields()
{
  mName = new QLineEdit;
  mName->setObjectName( QStringLiteral( "planningName" ) );
  mName->setPlaceholderText( tr( "Name of the scenario" ) );
  mSave = button( QStringLiteral( "planningSave" ), tr( "Save scenario" ) );
  mScenarios = new QListWidget;
  mScenarios->setObjectName( QStringLiteral( "planningScenarios" ) );
  mScenarios->setSelectionMode( QAbstractItemView::ExtendedSelection );
  mScenarios->setMinimumHeight( 120 );
  mOpen = button( QStringLiteral( "planningOpen" ), tr( "Open" ) );
  mRemove = button( QStringLiteral( "planningRemoveScenario" ), tr( "Delete" ) );
  mCompare = button( QStringLiteral( "planningCompare" ), tr( "Side by side …" ) );
}

void ComparePage::servicesChanged()
{
  refreshScenarios();
}

void ComparePage::saveScenario()
{
  const Result<Scenario> stored = session().save( mName->text() );
  if ( !stored )
  {
    Q_EMIT failed( stored.error() );
    return;
  }
  refreshScenarios();
  Q_EMIT saved( stored->name );
  Q_EMIT scenariosChanged();
}

void ComparePage::removeScenario()
{
  const QListWidgetItem *item = mScenarios->currentItem();
  if ( !item || !services().workspace )
    return;
  const Result<void> removed = services().workspace->network().removeScenario( item->data( Qt::UserRole ).toString() );
  if ( !removed )
    Q_EMIT failed( removed.error() );
  refreshScenarios();
  Q_EMIT scenariosChanged();
}

void ComparePage::refreshScenarios()
{
  mScenarios->clear();
  if ( services().workspace )
  {
    const Result<QList<Scenario>> scenarios = services().workspace->network().scenarios();
    if ( !scenarios )
      Q_EMIT failed( scenarios.error() );
    else
      for ( const Scenario &scenario : *scenarios )
      {
        auto *item = new QListWidgetItem(
          tr( "%1 (%n site(s))", nullptr, static_cast<int>( scenario.sites.size() ) ).arg( scenario.name ), mScenarios );
        item->setData( Qt::UserRole, scenario.name );
        item->setToolTip(
          tr( "%1, %2" )
            .arg( scenario.author, local( scenario.created.toSecsSinceEpoch() ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) ) ) );
      }
  }
  updateEnabled();
  Q_EMIT summaryChanged();
}

void ComparePage::setReady( bool ready )
{
  mReady = ready;
  updateEnabled();
}

void ComparePage::updateEnabled()
{
  const bool writable = services().workspace && !services().workspace->network().isReadOnly();
  const bool chosen = mScenarios->currentItem() != nullptr;
  mSave->setEnabled( mReady && writable && session().hasProblem() && !mName->text().trimmed().isEmpty() );
  mOpen->setEnabled( mReady && chosen );
  mRemove->setEnabled( writable && chosen );
  mCompare->setEnabled( mScenarios->count() > 0 );
}

QString ComparePage::summary() const
{
  return mScenarios->count() > 0 ? tr( "%n scenario(s) kept", nullptr, mScenarios->count() ) : QString();
}

bool ComparePage::isDone() const
{
  return mScenarios->count() > 0;
}

} // namespace jinguan

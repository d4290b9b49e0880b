#include "widgets/planning/QuotaTable.h"

#include "widgets/planning/PlanningFields.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

namespace
{

constexpr int sShownRows = 3;

SiteQuota quotaOf( const QVariant &data )
{
  const QStringList parts = data.toStringList();
  SiteQuota quota;
  quota.scope = parts.value( 0 ) == QLatin1String( "class" ) ? SiteQuota::Scope::SitingClass : SiteQuota::Scope::District;
  quota.id = parts.value( 1 );
  quota.least = 1;
  return quota;
}

} // namespace

QuotaTable::QuotaTable( QWidget *parent ) : QWidget( parent )
{
  mPlaces = planningfields::choice( QStringLiteral( "planningQuotaPlace" ) );
  auto *add = new QAction( tr( "Add" ), this );
  auto *remove = new QAction( tr( "Remove" ), this );
  mAdd = planningfields::toolButton( QStringLiteral( "planningAddQuota" ), add );
  mRemove = planningfields::toolButton( QStringLiteral( "planningRemoveQuota" ), remove );
  mTable = new QTableWidget( 0, 3 );
  mTable->setObjectName( QStringLiteral( "planningQuotas" ) );
  mTable->setHorizontalHeaderLabels( { tr( "District or class" ), tr( "Least" ), tr( "Most" ) } );
  mTable->horizontalHeaderItem( 2 )->setToolTip( tr( "Empty: no limit" ) );
  mTable->verticalHeader()->hide();
  mTable->verticalHeader()->setDefaultSectionSize( mTable->fontMetrics().height() + 8 );
  mTable->horizontalHeader()->setSectionResizeMode( QHeaderView::ResizeToContents );
  mTable->horizontalHeader()->setSectionResizeMode( 0, QHeaderView::Stretch );
  mTable->setSelectionBehavior( QAbstractItemView::SelectRows );
  mTable->setFixedHeight( mTable->horizontalHeader()->sizeHint().height() + sShownRows * mTable->verticalHeader()->defaultSectionSize()
    + 2 * mTable->frameWidth() );

  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->setSpacing( 4 );
  auto *row = new QHBoxLayout;
  row->addWidget( mPlaces, 1 );
  row->addWidget( mAdd );
  row->addWidget( mRemove );
  layout->addLayout( row );
  layout->addWidget( mTable );
  connect( add, &QAction::triggered, this, &QuotaTable::addQuota );
  connect( remove, &QAction::triggered, this, &QuotaTable::removeQuota );
  connect( mTable, &QTableWidget::cellChanged, this, &QuotaTable::cellChanged );
}

void QuotaTable::setTables( const Catalogue *catalogue, const Responsibility *responsibility )
{
  mCatalogue = catalogue;
  mResponsibility = responsibility;
  mShownElement.clear();
  mPlaces->clear();
}

void QuotaTable::fillPlaces( const QString &element )
{
  if ( mShownElement == element && mPlaces->count() > 0 )
    return;
  mShownElement = element;
  mPlaces->clear();
  if ( mResponsibility )
    for ( const District &district : mResponsibility->districts() )
      mPlaces->addItem( district.name.text(), QStringList { QStringLiteral( "district" ), district.code } );
  if ( !mCatalogue )
    return;
  mPlaces->insertSeparator( mPlaces->count() );
  for ( const SitingClass *siting : mCatalogue->sitingClassesOf( element ) )
    mPlaces->addItem( siting->name.text(), QStringList { QStringLiteral( "class" ), siting->id } );
}

QString QuotaTable::nameOf( const SiteQuota &quota ) const
{
  if ( quota.scope == SiteQuota::Scope::District )
  {
    const District *district = mResponsibility ? mResponsibility->district( quota.id ) : nullptr;
    return district ? district->name.text() : quota.id;
  }
  const SitingClass *siting = mCatalogue ? mCatalogue->sitingClass( quota.id ) : nullptr;
  return siting ? siting->name.text() : quota.id;
}

void QuotaTable::setQuotas( const QString &element, const QList<SiteQuota> &quotas )
{
  mFilling = true;
  fillPlaces( element );
  mQuotas = quotas;
  mTable->setRowCount( static_cast<int>( quotas.size() ) );
  for ( int row = 0; row < quotas.size(); ++row )
  {
    const SiteQuota &quota = quotas.at( row );
    const QStringList texts { nameOf( quota ), QString::number( quota.least ), quota.most < 0 ? QString() : QString::number( quota.most ) };
    for ( int column = 0; column < texts.size(); ++column )
    {
      auto *cell = new QTableWidgetItem( texts.at( column ) );
      if ( column == 0 )
        cell->setFlags( Qt::ItemIsEnabled | Qt::ItemIsSelectable );
      else
        cell->setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
      mTable->setItem( row, column, cell );
    }
  }
  mFilling = false;
}

void QuotaTable::addQuota()
{
  const SiteQuota added = quotaOf( mPlaces->currentData() );
  const bool known = std::any_of(
    mQuotas.cbegin(), mQuotas.cend(), [&added]( const SiteQuota &quota ) { return quota.scope == added.scope && quota.id == added.id; } );
  if ( !added.id.isEmpty() && !known )
    tell( mQuotas + QList<SiteQuota> { added } );
}

void QuotaTable::removeQuota()
{
  QList<SiteQuota> rest = mQuotas;
  if ( mTable->currentRow() >= 0 && mTable->currentRow() < rest.size() )
    rest.removeAt( mTable->currentRow() );
  else if ( !rest.isEmpty() )
    rest.removeLast();
  tell( rest );
}

void QuotaTable::cellChanged( int row )
{
  if ( mFilling || row >= mQuotas.size() )
    return;
  QList<SiteQuota> quotas = mQuotas;
  bool ok = false;
  if ( const int least = mTable->item( row, 1 )->text().trimmed().toInt( &ok ); ok && least >= 0 )
    quotas[row].least = least;
  const QString typed = mTable->item( row, 2 )->text().trimmed();
  if ( typed.isEmpty() )
    quotas[row].most = -1;
  else if ( const int most = typed.toInt( &ok ); ok && most >= 0 )
    quotas[row].most = most;
  tell( quotas );
}

void QuotaTable::tell( const QList<SiteQuota> &quotas )
{
  // Later, for the answer fills the table anew and a cell may still be being edited.
  QMetaObject::invokeMethod(
    this, [this, quotas] { Q_EMIT changed( quotas ); }, Qt::QueuedConnection );
}

} // namespace jinguan

#include "widgets/planning/ConstraintPage.h"

#include "widgets/planning/PlanningFields.h"
#include "widgets/planning/QuotaTable.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace jinguan
{

using namespace planningfields;

namespace
{

QLabel *heading( const QString &text )
{
  auto *label = new QLabel( text );
  QFont bold = label->font();
  bold.setBold( true );
  label->setFont( bold );
  label->setContentsMargins( 0, 4, 0, 0 );
  return label;
}

} // namespace

ConstraintPage::ConstraintPage( PlanningSession &session, QWidget *parent ) : PlanningPage( session, parent )
{
  setObjectName( QStringLiteral( "planningConstraintPage" ) );
  makeFields();
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->setSpacing( 4 );
  QFormLayout *fields = form();
  fields->addRow( tr( "Spacing" ), mSpacing );
  layout->addLayout( fields );
  layout->addWidget( heading( tr( "No sites in" ) ) );
  layout->addWidget( mExcluded );
  auto *row = new QHBoxLayout;
  row->addWidget( toolButton( QStringLiteral( "planningDrawExclusion" ), mDraw ) );
  row->addWidget( mClear );
  row->addWidget( mDrawn, 1 );
  layout->addLayout( row );
  layout->addWidget( heading( tr( "Quotas of new sites" ) ) );
  layout->addWidget( mQuotas );
  layout->addWidget( heading( tr( "Existing stations that may move" ) ) );
  layout->addWidget( mSearch );
  layout->addWidget( mExisting );
  layout->addWidget( mMovable );
  layout->addStretch( 1 );

  connect( mSpacing, &QDoubleSpinBox::valueChanged, this,
    [this]( double value ) { edit( tr( "Spacing" ), [value]( PlanningRequest &question ) { question.minSpacing = value; } ); } );
  connect( mExcluded, &QListWidget::itemChanged, this, &ConstraintPage::takeExcluded );
  connect( mExisting, &QListWidget::itemChanged, this, &ConstraintPage::takeMovable );
  connect( mSearch, &QLineEdit::textChanged, this, &ConstraintPage::filterExisting );
  connect( mQuotas, &QuotaTable::changed, this, [this]( const QList<SiteQuota> &quotas ) {
    edit( tr( "Quotas" ), [&quotas]( PlanningRequest &question ) { question.quotas = quotas; } );
  } );
}

void ConstraintPage::makeFields()
{
  mSpacing = metres( QStringLiteral( "planningSpacing" ), 0, 50000, 100, tr( "none" ) );
  mSpacing->setToolTip( tr( "Smallest distance between two new sites, and to existing stations" ) );
  mExcluded = checkList( QStringLiteral( "planningExcluded" ), 5 );
  mDraw = new QAction( tr( "Draw an area" ), this );
  mDraw->setCheckable( true );
  mDraw->setToolTip( tr( "Click the corners on the map, right click to close the area, Escape to start anew" ) );
  auto *clear = new QAction( tr( "Clear" ), this );
  connect( clear, &QAction::triggered, this,
    [this] { edit( tr( "Drawn areas" ), []( PlanningRequest &question ) { question.drawnExclusions.clear(); } ); } );
  mClear = toolButton( QStringLiteral( "planningClearExclusions" ), clear );
  mDrawn = hint( QStringLiteral( "planningDrawnExclusions" ) );
  mQuotas = new QuotaTable;
  mSearch = new QLineEdit;
  mSearch->setObjectName( QStringLiteral( "planningExistingSearch" ) );
  mSearch->setPlaceholderText( tr( "Search a station" ) );
  mSearch->setClearButtonEnabled( true );
  mExisting = checkList( QStringLiteral( "planningExisting" ), 6 );
  mMovable = hint( QStringLiteral( "planningMovable" ) );
}

void ConstraintPage::servicesChanged()
{
  mExcluded->clear();
  mShownKinds.clear();
  mStations.clear();
  mQuotas->setTables( services().catalogue, services().responsibility );
  const NetworkStore *network = services().network();
  if ( !network )
    return;
  if ( const Result<QList<LayerSource>> layers = network->layers() )
    for ( const LayerSource &layer : *layers )
    {
      // Not the areas that are the region itself.
      static const QStringList sRegions { QStringLiteral( "city" ), QStringLiteral( "district" ), QStringLiteral( "unit" ) };
      if ( layer.role.geometry != QLatin1String( "polygon" ) || layer.featureCount == 0 || sRegions.contains( layer.role.id ) )
        continue;
      const QString name = layer.role.name.text();
      auto *item = new QListWidgetItem( layer.provenance.schematic ? tr( "%1 (schematic)" ).arg( name ) : name, mExcluded );
      item->setData( Qt::UserRole, layer.role.id );
      item->setFlags( Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable );
      item->setCheckState( Qt::Unchecked );
    }
  if ( const Result<QList<Station>> stations = network->stations() )
    mStations = *stations;
}

void ConstraintPage::takeExcluded()
{
  QStringList roles;
  for ( int row = 0; row < mExcluded->count(); ++row )
    if ( mExcluded->item( row )->checkState() == Qt::Checked )
      roles.append( mExcluded->item( row )->data( Qt::UserRole ).toString() );
  edit( tr( "Excluded areas" ), [&roles]( PlanningRequest &question ) { question.excludedRoles = roles; } );
}

void ConstraintPage::takeMovable()
{
  QStringList codes;
  for ( int row = 0; row < mExisting->count(); ++row )
    if ( mExisting->item( row )->checkState() == Qt::Checked )
      codes.append( mExisting->item( row )->data( Qt::UserRole ).toString() );
  edit( tr( "Stations that may move" ), [&codes]( PlanningRequest &question ) { question.mayMove = codes; } );
}

void ConstraintPage::addExclusion( const QString &wkt )
{
  edit( tr( "Draw an area" ), [&wkt]( PlanningRequest &question ) { question.drawnExclusions.append( wkt ); } );
}

void ConstraintPage::fillExisting( const PlanningRequest &question )
{
  QStringList kinds;
  for ( const SiteKind &kind : question.siteKinds() )
    kinds.append( kind.kind );
  if ( const QString shown = kinds.join( QLatin1Char( '|' ) ); shown != mShownKinds )
  {
    mShownKinds = shown;
    mExisting->clear();
    for ( const Station &station : std::as_const( mStations ) )
    {
      if ( !kinds.contains( station.kind ) || station.statusOn( question.day ) == StationStatus::Retired )
        continue;
      auto *item = new QListWidgetItem( tr( "%1 (%2)", "station, code" ).arg( station.name.text(), station.code ), mExisting );
      item->setData( Qt::UserRole, station.code );
      item->setFlags( Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable );
      item->setToolTip( item->text() );
    }
    filterExisting();
  }
  for ( int row = 0; row < mExisting->count(); ++row )
  {
    QListWidgetItem *item = mExisting->item( row );
    item->setCheckState( question.mayMove.contains( item->data( Qt::UserRole ).toString() ) ? Qt::Checked : Qt::Unchecked );
  }
}

void ConstraintPage::filterExisting()
{
  const QString wanted = mSearch->text().trimmed();
  for ( int row = 0; row < mExisting->count(); ++row )
    mExisting->item( row )->setHidden( !wanted.isEmpty() && !mExisting->item( row )->text().contains( wanted, Qt::CaseInsensitive ) );
}

void ConstraintPage::showQuestion( const PlanningRequest &question )
{
  mSpacing->setValue( question.minSpacing );
  for ( int row = 0; row < mExcluded->count(); ++row )
  {
    QListWidgetItem *item = mExcluded->item( row );
    item->setCheckState( question.excludedRoles.contains( item->data( Qt::UserRole ).toString() ) ? Qt::Checked : Qt::Unchecked );
  }
  const int drawn = static_cast<int>( question.drawnExclusions.size() );
  mDrawn->setText( drawn > 0 ? tr( "%n area(s) drawn", nullptr, drawn ) : QString() );
  mClear->setEnabled( drawn > 0 );
  mQuotas->setQuotas( question.element, question.quotas );
  fillExisting( question );
  const int movable = static_cast<int>( question.mayMove.size() );
  mMovable->setText( movable == 0 ? tr( "All existing stations stay where they are." )
                                  : tr( "%n station(s) may be given up for a better place; the others stay.", nullptr, movable ) );
}

QString ConstraintPage::summary() const
{
  const PlanningRequest &question = session().question();
  QStringList parts;
  if ( question.minSpacing > 0 )
    parts << tr( "%1 m apart" ).arg( question.minSpacing );
  if ( const int areas = static_cast<int>( question.excludedRoles.size() + question.drawnExclusions.size() ); areas > 0 )
    parts << tr( "%n exclusion(s)", nullptr, areas );
  if ( !question.quotas.isEmpty() )
    parts << tr( "%n quota(s)", nullptr, static_cast<int>( question.quotas.size() ) );
  if ( !question.mayMove.isEmpty() )
    parts << tr( "%n may move", nullptr, static_cast<int>( question.mayMove.size() ) );
  if ( question.budget > 0 )
    parts << tr( "budget %1" ).arg( QLocale().toString( question.budget, 'g', 6 ) );
  return parts.isEmpty() ? tr( "none", "constraints" ) : parts.join( QStringLiteral( " · " ) );
}

} // namespace jinguan

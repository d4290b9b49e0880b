#include "widgets/planning/KindTable.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace jinguan
{

namespace
{

enum Column
{
  Kind,
  Radius,
  Cost,
  Least,
  Most
};

} // namespace

KindTable::KindTable( QWidget *parent ) : QTableWidget( 0, 5, parent )
{
  setObjectName( QStringLiteral( "planningKinds" ) );
  setHorizontalHeaderLabels( { tr( "Kind" ), tr( "Radius, m" ), tr( "Cost" ), tr( "Least" ), tr( "Most" ) } );
  horizontalHeaderItem( Cost )->setToolTip( tr( "Of one station, in the unit of the budget (10,000 yuan by custom)" ) );
  horizontalHeaderItem( Most )->setToolTip( tr( "Empty: no limit" ) );
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize( fontMetrics().height() + 8 );
  horizontalHeader()->setSectionResizeMode( QHeaderView::ResizeToContents );
  horizontalHeader()->setSectionResizeMode( Kind, QHeaderView::Stretch );
  setSelectionMode( QAbstractItemView::SingleSelection );
  setWordWrap( false );
  connect( this, &QTableWidget::cellChanged, this, &KindTable::cellChanged );
}

void KindTable::setKinds( const QString &element, const QList<SiteKind> &kinds )
{
  mFilling = true;
  mOffered.clear();
  const QList<const StationKind *> all = mCatalogue ? mCatalogue->stationKindsOf( element ) : QList<const StationKind *>();
  setRowCount( static_cast<int>( all.size() ) );
  for ( int row = 0; row < all.size(); ++row )
  {
    const StationKind &kind = *all.at( row );
    const auto chosen = std::find_if( kinds.cbegin(), kinds.cend(), [&kind]( const SiteKind &one ) { return one.kind == kind.id; } );
    const SiteKind shown = chosen != kinds.cend() ? *chosen : SiteKind { kind.id, kind.representativeRadius };
    mOffered.append( shown );
    const QStringList texts { kind.name.text(), QLocale().toString( shown.radius, 'f', 0 ), QLocale().toString( shown.cost, 'g', 6 ),
      QString::number( shown.least ), shown.most < 0 ? QString() : QString::number( shown.most ) };
    for ( int column = 0; column < columnCount(); ++column )
    {
      auto *cell = new QTableWidgetItem( texts.at( column ) );
      if ( column == Kind )
      {
        cell->setFlags( Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable );
        cell->setCheckState( chosen != kinds.cend() ? Qt::Checked : Qt::Unchecked );
        cell->setToolTip( kind.name.text() );
        cell->setData( Qt::UserRole, kind.id );
      }
      else
        cell->setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
      setItem( row, column, cell );
    }
  }
  setFixedHeight(
    horizontalHeader()->sizeHint().height() + std::max( 1, rowCount() ) * verticalHeader()->defaultSectionSize() + 2 * frameWidth() );
  mFilling = false;
}

QList<SiteKind> KindTable::kinds() const
{
  QList<SiteKind> ticked;
  for ( int row = 0; row < rowCount(); ++row )
    if ( item( row, Kind )->checkState() == Qt::Checked )
      ticked.append( mOffered.at( row ) );
  return ticked;
}

void KindTable::cellChanged( int row )
{
  if ( mFilling )
    return;
  SiteKind &kind = mOffered[row];
  const SiteKind before = kind;
  const auto read = [this, row]( Column column, double least, double &value ) {
    bool ok = false;
    const double typed = QLocale().toDouble( item( row, column )->text().trimmed(), &ok );
    if ( ok && typed >= least )
      value = typed;
  };
  read( Radius, 1, kind.radius );
  read( Cost, 0, kind.cost );
  double least = kind.least;
  read( Least, 0, least );
  kind.least = static_cast<int>( least );
  double most = kind.most;
  if ( item( row, Most )->text().trimmed().isEmpty() )
    most = -1;
  else
    read( Most, 0, most );
  kind.most = static_cast<int>( most );
  QList<SiteKind> ticked = kinds();
  if ( ticked.isEmpty() ) // one must stay
    ticked.append( before );
  // Later, for the answer fills the table anew and this cell is still being edited.
  QMetaObject::invokeMethod(
    this, [this, ticked] { Q_EMIT changed( ticked ); }, Qt::QueuedConnection );
}

} // namespace jinguan

#include "widgets/incidents/ThresholdTable.h"

#include "monitoring/Catalogue.h"

#include <QComboBox>
#include <QCompleter>
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
QTableWidgetItem *numberItem( const QString &text )
{
  auto *item = new QTableWidgetItem( text );
  item->setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
  return item;
}

QString plain( double value )
{
  return QString::number( value, 'g', 10 );
}
} // namespace

ThresholdTable::ThresholdTable( const ThresholdNames &names, QWidget *parent )
  : QWidget( parent ),
    mNames( names ),
    mTable( new QTableWidget( this ) ),
    mAdd( new QToolButton( this ) ),
    mRemove( new QToolButton( this ) )
{
  mTable->setObjectName( QStringLiteral( "thresholdTable" ) );
  mTable->setColumnCount( ColumnCount );
  mTable->setHorizontalHeaderLabels(
    { tr( "Where" ), tr( "Place" ), tr( "Indicator" ), tr( "Opens at" ), tr( "Closes at" ), tr( "Unit" ) } );
  mTable->verticalHeader()->hide();
  mTable->setSelectionBehavior( QAbstractItemView::SelectRows );
  mTable->horizontalHeader()->setSectionResizeMode( Place, QHeaderView::Stretch );
  mTable->setMinimumHeight( 150 );
  connect( mTable, &QTableWidget::itemChanged, this, &ThresholdTable::edited );
  mAdd->setObjectName( QStringLiteral( "thresholdAdd" ) );
  mAdd->setText( tr( "Add a threshold" ) );
  mRemove->setObjectName( QStringLiteral( "thresholdRemove" ) );
  mRemove->setText( tr( "Remove the threshold" ) );
  connect( mAdd, &QToolButton::clicked, this, [this] {
    addRow( { mRule.id, QStringLiteral( "all" ), mRule.indicators.value( 0 ), 0, {} } );
    Q_EMIT edited();
  } );
  connect( mRemove, &QToolButton::clicked, this, [this] {
    if ( mTable->currentRow() < 0 )
      return;
    mTable->removeRow( mTable->currentRow() );
    Q_EMIT edited();
  } );
  auto *buttons = new QHBoxLayout;
  buttons->addWidget( mAdd );
  buttons->addWidget( mRemove );
  buttons->addStretch( 1 );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->addWidget( mTable, 1 );
  column->addLayout( buttons );
}

void ThresholdTable::setRule( const WarningRule &rule, const QList<WarningThreshold> &thresholds )
{
  const QSignalBlocker quiet( this );
  mRule = rule;
  mTable->setRowCount( 0 );
  const bool hasNumbers = WarningRules::needsThreshold( rule.kind );
  setEnabled( hasNumbers );
  for ( const WarningThreshold &threshold : thresholds )
    addRow( threshold );
  mTable->resizeColumnToContents( Scope );
  mTable->resizeColumnToContents( IndicatorColumn );
}

void ThresholdTable::addRow( const WarningThreshold &threshold )
{
  const int row = mTable->rowCount();
  mTable->insertRow( row );
  auto *scope = new QComboBox( mTable );
  scope->addItem( tr( "Everywhere" ), QStringLiteral( "all" ) );
  scope->addItem( tr( "Responsible unit" ), QStringLiteral( "unit" ) );
  scope->addItem( tr( "District" ), QStringLiteral( "district" ) );
  scope->addItem( tr( "Siting class" ), QStringLiteral( "class" ) );
  scope->addItem( tr( "Kind of station" ), QStringLiteral( "kind" ) );
  scope->addItem( tr( "Station" ), QStringLiteral( "station" ) );
  scope->addItem( tr( "Permit of the outlet" ), QStringLiteral( "permit" ) );
  const QString kind = threshold.scope.section( QLatin1Char( ':' ), 0, 0 );
  scope->setCurrentIndex( std::max( 0, scope->findData( kind ) ) );
  mTable->setCellWidget( row, Scope, scope );

  auto *place = new QComboBox( mTable );
  place->setEditable( true );
  place->setInsertPolicy( QComboBox::NoInsert );
  place->completer()->setFilterMode( Qt::MatchContains );
  place->completer()->setCompletionMode( QCompleter::PopupCompletion );
  mTable->setCellWidget( row, Place, place );
  fillPlaces( row, threshold.scope.section( QLatin1Char( ':' ), 1 ) );

  auto *indicator = new QComboBox( mTable );
  indicator->addItem( tr( "any" ), QString() );
  for ( const Indicator *one : mNames.catalogue->indicatorsOf( mRule.element ) )
  {
    if ( mRule.indicators.isEmpty() || mRule.indicators.contains( one->id ) )
      indicator->addItem( one->symbol.isEmpty() ? one->name.text() : one->symbol, one->id );
  }
  indicator->setCurrentIndex( std::max( 0, indicator->findData( threshold.indicator ) ) );
  mTable->setCellWidget( row, IndicatorColumn, indicator );
  mTable->setItem( row, Open, numberItem( plain( threshold.open ) ) );
  mTable->setItem( row, Close, numberItem( threshold.close ? plain( *threshold.close ) : QString() ) );
  auto *unit = new QTableWidgetItem;
  unit->setFlags( unit->flags() & ~Qt::ItemIsEditable );
  mTable->setItem( row, UnitColumn, unit );
  showUnit( row );

  connect( scope, &QComboBox::currentIndexChanged, this, [this, scope] {
    fillPlaces( rowOf( scope, Scope ), {} );
    showUnit( rowOf( scope, Scope ) );
    Q_EMIT edited();
  } );
  connect( place, &QComboBox::currentTextChanged, this, &ThresholdTable::edited );
  connect( indicator, &QComboBox::currentIndexChanged, this, [this, indicator] {
    showUnit( rowOf( indicator, IndicatorColumn ) );
    Q_EMIT edited();
  } );
}

int ThresholdTable::rowOf( const QWidget *cell, int column ) const
{
  for ( int row = 0; row < mTable->rowCount(); ++row )
  {
    if ( mTable->cellWidget( row, column ) == cell )
      return row;
  }
  return -1;
}

QComboBox *ThresholdTable::combo( int row, int column ) const
{
  return qobject_cast<QComboBox *>( mTable->cellWidget( row, column ) );
}

void ThresholdTable::fillPlaces( int row, const QString &chosen )
{
  if ( row < 0 )
    return;
  QComboBox *place = combo( row, Place );
  const QSignalBlocker quiet( place );
  place->clear();
  const QString scope = combo( row, Scope )->currentData().toString();
  if ( scope == QLatin1String( "unit" ) )
  {
    for ( const ResponsibleUnit &unit : mNames.responsibility->units() )
      place->addItem( unit.name.text(), unit.code );
  }
  else if ( scope == QLatin1String( "district" ) )
  {
    for ( const District &district : mNames.responsibility->districts() )
      place->addItem( district.name.text(), district.code );
  }
  else if ( scope == QLatin1String( "class" ) )
  {
    for ( const SitingClass *siting : mNames.catalogue->sitingClassesOf( mRule.element ) )
      place->addItem( siting->name.text(), siting->id );
  }
  else if ( scope == QLatin1String( "kind" ) )
  {
    for ( const StationKind *kind : mNames.catalogue->stationKindsOf( mRule.element ) )
      place->addItem( kind->name.text(), kind->id );
  }
  else if ( scope == QLatin1String( "station" ) )
  {
    for ( const Station &station : *mNames.stations )
    {
      if ( WarningRules::concerns( mRule, station ) )
        place->addItem( QStringLiteral( "%1 %2" ).arg( station.name.text(), station.code ), station.code );
    }
  }
  place->setEnabled( place->count() > 0 );
  // A place that is not in the list any more is kept as its code.
  if ( !chosen.isEmpty() && place->findData( chosen ) < 0 )
    place->addItem( chosen, chosen );
  place->setCurrentIndex( chosen.isEmpty() ? ( place->count() > 0 ? 0 : -1 ) : place->findData( chosen ) );
}

void ThresholdTable::showUnit( int row )
{
  if ( row < 0 )
    return;
  const QSignalBlocker quiet( mTable );
  QString text;
  if ( mRule.kind == WarningKind::Grade )
    text = tr( "level" );
  else if ( mRule.kind == WarningKind::Upstream )
    text = tr( "severity" );
  else if ( WarningRules::isOfVerdict( mRule ) )
    text = tr( "classes" );
  else if ( const Indicator *indicator = mNames.catalogue->indicator( combo( row, IndicatorColumn )->currentData().toString() ) )
  {
    const Unit *unit = mNames.catalogue->unit( indicator->unit );
    text = unit && unit->symbol != QLatin1String( "1" ) ? unit->symbol : QString();
  }
  if ( combo( row, Scope )->currentData().toString() == QLatin1String( "permit" ) )
    text = tr( "× limit" );
  mTable->item( row, UnitColumn )->setText( text );
}

QString ThresholdTable::scopeAt( int row ) const
{
  const QString scope = combo( row, Scope )->currentData().toString();
  if ( scope == QLatin1String( "all" ) || scope == QLatin1String( "permit" ) )
    return scope;
  const QComboBox *place = combo( row, Place );
  const int index = place->findText( place->currentText() );
  return index < 0 ? QString() : scope + QLatin1Char( ':' ) + place->itemData( index ).toString();
}

Result<QList<WarningThreshold>> ThresholdTable::thresholds() const
{
  QList<WarningThreshold> list;
  const auto number = [this]( int row, int column, bool &ok ) {
    const QString text = mTable->item( row, column )->text().trimmed();
    return QLocale::c().toDouble( text, &ok );
  };
  for ( int row = 0; row < mTable->rowCount(); ++row )
  {
    WarningThreshold threshold;
    threshold.rule = mRule.id;
    threshold.scope = scopeAt( row );
    if ( threshold.scope.isEmpty() )
      return Error {
        tr( "Row %1 of the thresholds: “%2” is not in the list of places." ).arg( row + 1 ).arg( combo( row, Place )->currentText() ),
        tr( "Choose one from the list." ), {}, 0
      };
    threshold.indicator = combo( row, IndicatorColumn )->currentData().toString();
    bool ok = false;
    threshold.open = number( row, Open, ok );
    if ( !ok )
      return Error {
        tr( "Row %1 of the thresholds: “%2” is no number to open at." ).arg( row + 1 ).arg( mTable->item( row, Open )->text() ), {}, {}, 0
      };
    if ( !mTable->item( row, Close )->text().trimmed().isEmpty() )
    {
      threshold.close = number( row, Close, ok );
      if ( !ok )
        return Error {
          tr( "Row %1 of the thresholds: “%2” is no number to close at." ).arg( row + 1 ).arg( mTable->item( row, Close )->text() ), {}, {},
          0
        };
      if ( mRule.below ? *threshold.close < threshold.open : *threshold.close > threshold.open )
        return Error { tr( "Row %1 of the thresholds: an incident would close before it opens." ).arg( row + 1 ),
          mRule.below ? tr( "Close at or above the number to open at." ) : tr( "Close at or below the number to open at." ), {}, 0 };
    }
    for ( const WarningThreshold &other : std::as_const( list ) )
    {
      if ( other.scope == threshold.scope && other.indicator == threshold.indicator )
        return Error { tr( "Row %1 of the thresholds says the same place and indicator as a row above." ).arg( row + 1 ),
          tr( "Remove one of them." ), {}, 0 };
    }
    list.append( threshold );
  }
  return list;
}

} // namespace jinguan

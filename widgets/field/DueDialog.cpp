#include "widgets/field/DueDialog.h"

#include "widgets/field/FieldTables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace jinguan
{

DueDialog::DueDialog( const FieldContext &context, const MapFilter &filter, QWidget *parent )
  : QDialog( parent ), mContext( context ), mFilter( filter )
{
  setObjectName( QStringLiteral( "dueDialog" ) );
  setWindowTitle( tr( "Calibrations and follow-ups due" ) );
  resize( 980, 520 );
  mSearch = new QLineEdit( this );
  mSearch->setObjectName( QStringLiteral( "dueSearch" ) );
  mSearch->setPlaceholderText( tr( "Filter by station, unit or instrument" ) );
  mSearch->setClearButtonEnabled( true );
  mWhat = new QComboBox( this );
  mWhat->setObjectName( QStringLiteral( "dueWhat" ) );
  mWhat->addItem( tr( "All" ) );
  mWhat->addItem( tr( "Overdue" ) );
  mWhat->addItem( tr( "Calibrations" ) );
  mWhat->addItem( tr( "Follow-ups" ) );
  mCount = new QLabel( this );
  mCount->setObjectName( QStringLiteral( "dueCount" ) );
  mTable = fieldtables::make( this, "dueTable", fieldtables::dueHeadings(), 1 );
  auto *open = new QPushButton( tr( "&Field sheet" ), this );
  open->setObjectName( QStringLiteral( "dueOpen" ) );
  auto *close = new QPushButton( tr( "Close" ), this );
  auto *top = new QHBoxLayout;
  top->addWidget( mSearch, 1 );
  top->addWidget( mWhat );
  top->addWidget( mCount );
  auto *buttons = new QHBoxLayout;
  buttons->addStretch( 1 );
  buttons->addWidget( open );
  buttons->addWidget( close );
  auto *column = new QVBoxLayout( this );
  column->setSpacing( 8 );
  column->addLayout( top );
  column->addWidget( mTable, 1 );
  column->addLayout( buttons );

  const auto openChosen = [this] {
    const QList<QTableWidgetItem *> chosen = mTable->selectedItems();
    if ( !chosen.isEmpty() )
      Q_EMIT sheetAsked( mTable->item( chosen.first()->row(), 0 )->data( Qt::UserRole + 1 ).toString() );
  };
  open->setEnabled( false );
  connect( mTable, &QTableWidget::itemSelectionChanged, open, [this, open] { open->setEnabled( !mTable->selectedItems().isEmpty() ); } );
  connect( mTable, &QTableWidget::cellDoubleClicked, this, openChosen );
  connect( open, &QPushButton::clicked, this, openChosen );
  connect( close, &QPushButton::clicked, this, &QDialog::close );
  connect( mSearch, &QLineEdit::textChanged, this, &DueDialog::refill );
  connect( mWhat, &QComboBox::currentIndexChanged, this, &DueDialog::refill );
  for ( const ResponsibleUnit &unit : context.responsibility->units() )
    mUnits.insert( unit.code, unit.name.text() );
  reload();
}

void DueDialog::setFilter( const MapFilter &filter )
{
  mFilter = filter;
  reload();
}

void DueDialog::reload()
{
  mItems.clear();
  mStations.clear();
  const Result<QList<Station>> stations = mContext.workspace->network().stations();
  const Result<QList<DueItem>> due = stations ? dueItems( mContext.workspace->field(), mContext.day, mContext.settings.dueSoon() )
                                              : Result<QList<DueItem>>( stations.error() );
  if ( !due )
  {
    mTable->setRowCount( 0 );
    mCount->setText( due.error().text() );
    return;
  }
  for ( const Station &station : *stations )
    if ( mFilter.accepts( station ) )
      mStations.insert( station.code, station );
  for ( const DueItem &item : *due )
    if ( mStations.contains( item.station ) )
      mItems.append( item );
  refill();
}

void DueDialog::refill()
{
  enum
  {
    All,
    Overdue,
    Calibrations,
    FollowUps
  };
  const QString wanted = mSearch->text().trimmed();
  const int what = mWhat->currentIndex();
  QList<DueItem> shown;
  for ( const DueItem &item : std::as_const( mItems ) )
  {
    const bool isLate = item.status() != CalibrationStatus::DueSoon;
    if ( ( what == Overdue && !isLate ) || ( what == Calibrations && item.isFollowUp ) || ( what == FollowUps && !item.isFollowUp ) )
      continue;
    const Station &station = mStations[item.station];
    const QStringList texts { station.name.zh, station.name.en, station.code, mUnits.value( station.unit ), item.text(),
      item.calibration.instrument.serial };
    if ( wanted.isEmpty()
      || std::any_of( texts.cbegin(), texts.cend(), [&wanted]( const QString &text ) { return text.contains( wanted, Qt::CaseInsensitive ); } ) )
      shown.append( item );
  }
  fieldtables::fillDue( mTable, shown, mStations, mUnits, mContext.palette );
  const qsizetype late =
    std::count_if( shown.cbegin(), shown.cend(), []( const DueItem &item ) { return item.status() != CalibrationStatus::DueSoon; } );
  mCount->setText( mItems.isEmpty() ? tr( "Nothing is due on %1." ).arg( mContext.day.toString( Qt::ISODate ) )
                                    : tr( "%1 of %2, %3 overdue; as of %4" )
                                        .arg( shown.size() )
                                        .arg( mItems.size() )
                                        .arg( late )
                                        .arg( mContext.day.toString( Qt::ISODate ) ) );
}

} // namespace jinguan

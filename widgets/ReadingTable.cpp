#include "widgets/ReadingTable.h"

#include "layers/chart/AxisTicks.h"
#include "layers/chart/ReadingText.h"
#include "widgets/GradeChip.h"
#include "widgets/TableCopy.h"

#include <QHeaderView>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr qint64 sAge = 86400; //!< a reading so much older than the newest shows its day

/** Whether another source delivers the same more newly: what it says is not in force any more. */
bool isReplaced( const LatestReading &reading, const QList<LatestReading> &all )
{
  const SeriesKey &key = reading.series.key;
  return std::any_of( all.cbegin(), all.cend(), [&]( const LatestReading &other ) {
    const SeriesKey &with = other.series.key;
    return with.indicator == key.indicator && with.method == key.method && with.position == key.position && with.issued == key.issued
      && other.period == reading.period && other.reading.begin > reading.reading.begin;
  } );
}
} // namespace

ReadingTable::ReadingTable( QWidget *parent ) : QTableWidget( 0, ColumnCount, parent )
{
  setObjectName( QStringLiteral( "readingTable" ) );
  setHorizontalHeaderLabels( { tr( "Indicator" ), tr( "Value" ), tr( "Unit" ), tr( "IAQI" ), tr( "Grade" ) } );
  for ( const int column : { ValueColumn, IndexColumn } )
    horizontalHeaderItem( column )->setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
  for ( const int column : { IndicatorColumn, UnitColumn, GradeColumn } )
    horizontalHeaderItem( column )->setTextAlignment( Qt::AlignLeft | Qt::AlignVCenter );
  horizontalHeader()->setMinimumSectionSize( 30 );
  horizontalHeader()->setSectionResizeMode( QHeaderView::ResizeToContents );
  horizontalHeader()->setSectionResizeMode( IndicatorColumn, QHeaderView::Stretch );
  horizontalHeader()->setHighlightSections( false );
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize( 26 );
  setShowGrid( false );
  setFrameShape( QFrame::NoFrame );
  setEditTriggers( NoEditTriggers );
  setSelectionBehavior( SelectRows );
  setSelectionMode( ExtendedSelection );
  setTabKeyNavigation( false );
  setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  setVerticalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Fixed );
  setItemDelegateForColumn( GradeColumn, new GradeChipDelegate( this ) );
  makeCopyable( this );
  connect( this, &QTableWidget::itemSelectionChanged, this, [this] {
    if ( const QTableWidgetItem *first = item( currentRow(), IndicatorColumn ); first && first->isSelected() )
      Q_EMIT indicatorPicked( first->data( Qt::UserRole ).toString() );
  } );
}

QSize ReadingTable::sizeHint() const
{
  return { 320, horizontalHeader()->sizeHint().height() + std::max( 1, rowCount() ) * verticalHeader()->defaultSectionSize() + 2 };
}

void ReadingTable::setReadings( const QList<LatestReading> &readings, const Station &station, const QString &element,
  const Catalogue &catalogue, const Evaluator &evaluator )
{
  struct Placed
  {
      std::pair<int, qsizetype> place;
      const LatestReading *reading;
  };
  QList<Placed> rows;
  UtcSeconds newest = 0;
  for ( const LatestReading &reading : readings )
  {
    newest = std::max( newest, reading.reading.begin );
    if ( isReplaced( reading, readings ) )
      continue;
    const Indicator *indicator = catalogue.indicator( reading.series.key.indicator );
    const int group = indicator && indicator->elements.contains( element ) ? 0 : 1;
    rows << Placed { { group, indicator ? indicator - catalogue.indicators().constData() : catalogue.indicators().size() }, &reading };
  }
  std::stable_sort( rows.begin(), rows.end(), []( const Placed &a, const Placed &b ) { return a.place < b.place; } );

  const QSignalBlocker quiet( this );
  setRowCount( static_cast<int>( rows.size() ) );
  bool anyIndex = false;
  for ( int row = 0; row < rows.size(); ++row )
  {
    fillRow( row, *rows.at( row ).reading, station, catalogue, evaluator );
    if ( const UtcSeconds begin = rows.at( row ).reading->reading.begin; newest - begin > sAge )
      markOld( row, begin );
    anyIndex = anyIndex || !item( row, IndexColumn )->text().isEmpty();
  }
  setColumnHidden( IndexColumn, !anyIndex );
  updateGeometry();
}

void ReadingTable::markOld( int row, UtcSeconds begin )
{
  QTableWidgetItem *indicator = item( row, IndicatorColumn );
  indicator->setText( tr( "%1, %2", "indicator, day of an old reading" )
                        .arg( indicator->text(), local( begin ).toString( QStringLiteral( "yyyy-MM-dd" ) ) ) );
  for ( const int column : { IndicatorColumn, ValueColumn, UnitColumn, IndexColumn } )
    item( row, column )->setForeground( palette().placeholderText() );
}

void ReadingTable::fillRow(
  int row, const LatestReading &reading, const Station &station, const Catalogue &catalogue, const Evaluator &evaluator )
{
  const Indicator *indicator = catalogue.indicator( reading.series.key.indicator );
  const QString unitId = indicator ? indicator->unit : reading.series.unit;
  const Result<double> converted = catalogue.convert( reading.reading.value, reading.series.unit, unitId );
  const Unit *unit = catalogue.unit( converted ? unitId : reading.series.unit );
  const double value = converted ? *converted : reading.reading.value;

  Grade grade;
  if ( indicator && converted && isValid( reading.reading.flag ) )
    grade = evaluator.grade( { indicator->id, value, reading.period, reading.reading.begin, reading.reading.belowDetection }, station );

  const QString number = ( reading.reading.belowDetection ? QStringLiteral( "< " ) : QString() )
    + QString::number( value, 'f', indicator ? indicator->decimals : 2 );
  const QStringList texts = { indicator ? ( indicator->symbol.isEmpty() ? indicator->name.text() : indicator->symbol )
                                        : reading.series.key.indicator,
    number, unit ? unit->symbol : reading.series.unit, grade.index ? QString::number( *grade.index ) : QString(), gradeText( grade ) };
  QStringList about = { indicator ? indicator->name.text() : reading.series.key.indicator,
    QStringLiteral( "%1 · %2" ).arg( TimeAxis::timeText( reading.reading.begin ), periodText( reading.period ) ),
    QStringLiteral( "%1 · %2" ).arg( methodText( reading.series.key.method ), qualityFlagText( reading.reading.flag ) ),
    tr( "Source: %1" ).arg( reading.series.key.source ) };
  if ( !reading.series.key.position.isEmpty() )
    about << tr( "Position: %1" ).arg( reading.series.key.position );
  if ( reading.series.isDemo )
    about << tr( "Demo: invented value" );
  for ( int column = 0; column < ColumnCount; ++column )
  {
    auto *cell = new QTableWidgetItem( texts.at( column ) );
    const bool isNumber = column == ValueColumn || column == IndexColumn;
    cell->setTextAlignment( ( isNumber ? Qt::AlignRight : Qt::AlignLeft ) | Qt::AlignVCenter );
    cell->setToolTip( about.join( QLatin1Char( '\n' ) ) );
    cell->setData( Qt::UserRole, reading.series.key.indicator );
    if ( column == GradeColumn )
      cell->setData( GradeChipDelegate::gradeColourRole, QColor( grade.colour ) );
    setItem( row, column, cell );
  }
}

} // namespace jinguan

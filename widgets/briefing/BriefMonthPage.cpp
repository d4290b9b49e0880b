#include "widgets/briefing/BriefMonthPage.h"

#include "layers/chart/BriefCalendar.h"
#include "widgets/charts/StatChartView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
enum ComparisonColumn
{
  Figure,
  Present,
  LastMonth,
  LastYear,
  UnitColumn,
  ElementName
};

QString valueText( const BriefComparison &row, const BriefValue &value )
{
  if ( !value.value )
    return QStringLiteral( "–" );
  return QString::number( *value.value, 'f', row.decimals ) + ( value.valid ? QString() : QStringLiteral( " *" ) );
}

QString valueTip( const BriefValue &value )
{
  if ( !value.value )
    return BriefMonthPage::tr( "No readings" );
  QString tip = value.basis.text();
  if ( value.requiredInputs > 0 )
    tip +=
      QLatin1Char( '\n' ) + BriefMonthPage::tr( "%1 of %2 valid inputs asked for" ).arg( value.validInputs ).arg( value.requiredInputs );
  return tip;
}

/** An arrow in front of the value of the present, for better or worse than \a other. */
QString trend( const BriefComparison &row, const BriefValue &other )
{
  if ( !row.present.value || !other.value || *row.present.value == *other.value )
    return {};
  return *row.present.value > *other.value ? QStringLiteral( " ↗" ) : QStringLiteral( " ↘" );
}
} // namespace

BriefMonthPage::BriefMonthPage( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "briefMonth" ) );
  mCalendar = new StatChartView( this );
  mCalendar->setObjectName( QStringLiteral( "briefCalendar" ) );
  mCalendar->setMinimumHeight( 140 );
  auto *parts = new QSplitter( Qt::Vertical, this );
  parts->setChildrenCollapsible( false );
  parts->addWidget( makeRanking() );
  parts->addWidget( mCalendar );
  parts->addWidget( makeComparison() );
  for ( int i = 0; i < 3; ++i )
    parts->setStretchFactor( i, i == 1 ? 3 : 2 );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->addWidget( parts, 1 );
  connect( mCalendar, &StatChartView::momentPicked, this, &BriefMonthPage::momentPicked );
  clear();
}

QWidget *BriefMonthPage::makeRanking()
{
  auto *box = new QWidget( this );
  mChoice = new QComboBox( box );
  mChoice->setObjectName( QStringLiteral( "briefRankingChoice" ) );
  mChoice->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  mChoice->setMinimumContentsLength( 10 );
  connect( mChoice, &QComboBox::currentIndexChanged, this, &BriefMonthPage::showRanking );
  mPlace = new QLabel( box );
  mPlace->setObjectName( QStringLiteral( "briefRank" ) );
  mHow = new QLabel( box );
  mHow->setObjectName( QStringLiteral( "briefRankHow" ) );
  mHow->setWordWrap( true );
  mRanking = new BriefTable( "briefRanking", { tr( "Rank" ), tr( "Unit" ), tr( "Value" ), tr( "Grade" ), tr( "Stations" ) }, {}, box );
  auto *bar = new QHBoxLayout;
  bar->addWidget( mChoice, 1 );
  bar->addWidget( mPlace );
  auto *column = new QVBoxLayout( box );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->setSpacing( 4 );
  column->addLayout( bar );
  column->addWidget( mRanking, 1 );
  column->addWidget( mHow );
  return box;
}

QWidget *BriefMonthPage::makeComparison()
{
  auto *box = new QWidget( this );
  mCompared = new QLabel( box );
  mCompared->setObjectName( QStringLiteral( "briefCompared" ) );
  mCompared->setWordWrap( true );
  mComparison = new BriefTable( "briefComparison",
    { tr( "Figure" ), tr( "This month" ), tr( "Last month" ), tr( "Last year" ), tr( "Unit" ), tr( "Element" ) }, {}, box );
  mComparison->setEmptyText( tr( "There is nothing to compare: no readings of these months." ) );
  auto *column = new QVBoxLayout( box );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->setSpacing( 4 );
  column->addWidget( mCompared );
  column->addWidget( mComparison, 1 );
  return box;
}

void BriefMonthPage::clear()
{
  mRankings.clear();
  mChoice->clear();
  mRanking->setRows( {} );
  mPlace->clear();
  mHow->clear();
  mCalendar->setChart( nullptr );
  mComparison->setRows( {} );
  mCompared->clear();
}

void BriefMonthPage::show( const DistrictBrief &brief, const BriefContext &context )
{
  mContext = context;
  mArea = brief.area;
  mRankings = brief.rankings;
  const QString chosen = mChoice->currentData().toString();
  {
    const QSignalBlocker quiet( mChoice );
    mChoice->clear();
    for ( const BriefRanking &ranking : std::as_const( mRankings ) )
      mChoice->addItem( ranking.title, ranking.id );
    int index = mChoice->findData( chosen );
    for ( qsizetype i = 0; i < mRankings.size() && index < 0; ++i )
      index = mRankings.at( i ).ranked > 0 ? static_cast<int>( i ) : -1;
    mChoice->setCurrentIndex( std::max( 0, index ) );
  }
  showRanking();
  mCalendar->setChart( BriefCalendar::chart( brief, *context.evaluator ) );
  showComparison( brief, context );
}

void BriefMonthPage::showRanking()
{
  const int index = mChoice->currentIndex();
  if ( index < 0 || index >= mRankings.size() )
    return;
  const BriefRanking &ranking = mRankings.at( index );
  const QString mine = mArea.unit.isEmpty() ? mArea.district : mArea.unit;
  QList<QList<QStandardItem *>> rows;
  QStringList keys;
  for ( const BriefRankRow &row : ranking.rows )
  {
    if ( row.rank == 0 )
      continue;
    const QString value = row.figure.value ? row.figure.value->toString() + ( row.figure.isValid() ? QString() : QStringLiteral( " *" ) )
                                           : QStringLiteral( "–" );
    QList<QStandardItem *> items { BriefTable::number( QString::number( row.rank ), row.rank ),
      BriefTable::words( mContext.placeName( row.unit ) ), BriefTable::number( value, row.figure.value ? row.figure.value->toDouble() : 0 ),
      BriefTable::words( row.grade.text() ), BriefTable::number( QString::number( row.stations ), row.stations ) };
    for ( QStandardItem *item : items )
    {
      QFont font = item->font();
      font.setBold( row.unit == mine );
      item->setFont( font );
    }
    rows.append( items );
    keys.append( row.unit );
  }
  mRanking->setEmptyText( ranking.how );
  mRanking->setRows( rows, keys );
  mRanking->select( mine );
  mPlace->setText( ranking.rank > 0 ? tr( "<b>%1</b> of %2" ).arg( ranking.rank ).arg( ranking.ranked ) : tr( "not ranked" ) );
  mHow->setText( rows.isEmpty() ? QString() : ranking.how );
  mHow->setVisible( !rows.isEmpty() );
}

void BriefMonthPage::showComparison( const DistrictBrief &brief, const BriefContext &context )
{
  QList<QList<QStandardItem *>> rows;
  bool tooFew = false;
  for ( const BriefComparison &row : brief.comparisons )
  {
    const auto item = [&]( const BriefValue &value ) {
      tooFew = tooFew || ( value.value && !value.valid );
      return BriefTable::number( valueText( row, value ), value.value.value_or( -1e300 ), valueTip( value ) );
    };
    QStandardItem *present = item( row.present );
    present->setText( present->text() + trend( row, row.lastYear.value ? row.lastYear : row.lastMonth ) );
    rows.append( { BriefTable::words( row.name ), present, item( row.lastMonth ), item( row.lastYear ), BriefTable::words( row.unit ),
      BriefTable::words( context.elementName( row.element ) ) } );
  }
  mComparison->setRows( rows );
  const QString days =
    tr( "The 1st to the %1 of this month, of the month before and of the same month last year" ).arg( brief.comparedTo.day() );
  mCompared->setText( tooFew ? tr( "%1; * fewer valid inputs than asked for" ).arg( days ) : days );
}

} // namespace jinguan

#include "widgets/briefing/GoalTable.h"

#include "goals/GoalBoard.h"
#include "layers/MapPalette.h"
#include "widgets/GradeChip.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
enum Column
{
  Degree,
  Name,
  ElementName,
  Until,
  ClauseNumber
};

QString presentText( const BriefGoal &goal )
{
  return goal.present ? QStringLiteral( "%1 %2" ).arg( QString::number( *goal.present, 'f', 1 ), goal.unit )
                      : GoalTable::tr( "data missing" );
}

/** Met green, not met red, unknown amber: the palette's own. */
QColor stateColour( const MapPalette &palette, BriefGoalState state )
{
  return palette.colour( state == BriefGoalState::Met ? QStringLiteral( "verdict.meets" )
      : state == BriefGoalState::NotMet               ? QStringLiteral( "verdict.fails" )
                                                      : QStringLiteral( "verdict.missing" ) );
}
} // namespace

void DegreeBarDelegate::paint( QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index ) const
{
  QStyleOptionViewItem empty = option;
  initStyleOption( &empty, index );
  const QString text = empty.text;
  empty.text.clear();
  const QWidget *widget = option.widget;
  ( widget ? widget->style() : QApplication::style() )->drawControl( QStyle::CE_ItemViewItem, &empty, painter, widget );
  painter->save();
  const QRectF place = QRectF( option.rect ).adjusted( 3, 3, -3, -3 );
  const QVariant share = index.data( barRole );
  const QColor colour = index.data( colourRole ).value<QColor>();
  painter->setPen( colour );
  painter->setBrush( Qt::NoBrush );
  painter->drawRect( place.adjusted( 0.5, 0.5, -0.5, -0.5 ) );
  if ( share.isValid() )
  {
    QColor fill = colour;
    fill.setAlphaF( 0.45F );
    painter->fillRect( QRectF( place.topLeft(), QSizeF( place.width() * share.toDouble(), place.height() ) ), fill );
  }
  painter->setPen( option.palette.color( QPalette::Text ) );
  painter->setFont( option.font );
  painter->drawText( place.adjusted( 4, 0, -4, 0 ), Qt::AlignVCenter | Qt::AlignRight, text );
  painter->restore();
}

GoalTable::GoalTable( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "goalTable" ) );
  mElement = new QComboBox( this );
  mElement->setObjectName( QStringLiteral( "goalElement" ) );
  connect( mElement, &QComboBox::currentIndexChanged, this, &GoalTable::fill );
  mTable =
    new BriefTable( "goalView", { tr( "Fulfilled" ), tr( "What counts" ), tr( "Element" ), tr( "Until" ), tr( "Clause" ) }, {}, this );
  mTable->view()->setItemDelegateForColumn( Degree, new DegreeBarDelegate( mTable ) );
  mDetail = new QTextBrowser( this );
  mDetail->setObjectName( QStringLiteral( "goalDetail" ) );
  mDetail->setPlaceholderText( tr( "Choose a goal to read the plan's own words and what is missing." ) );
  auto *halves = new QSplitter( Qt::Vertical, this );
  halves->setChildrenCollapsible( false );
  halves->addWidget( mTable );
  halves->addWidget( mDetail );
  halves->setStretchFactor( 0, 3 );
  halves->setStretchFactor( 1, 2 );
  halves->setSizes( { 300, 200 } ); // the goals before the story of one, whatever their hints say
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 4 );
  column->addWidget( mElement );
  column->addWidget( halves, 1 );
  connect( mTable, &BriefTable::currentChanged, this, &GoalTable::showDetail );
}

void GoalTable::setGoals( const QList<BriefGoal> &goals, const BriefContext &context )
{
  mGoals = goals;
  mContext = context;
  const QString chosen = mElement->currentData().toString();
  {
    const QSignalBlocker quiet( mElement );
    mElement->clear();
    mElement->addItem( tr( "All elements" ), QString() );
    QStringList elements;
    for ( const BriefGoal &goal : goals )
      elements.append( goal.element );
    elements.removeDuplicates();
    for ( const QString &element : std::as_const( elements ) )
      mElement->addItem( context.elementName( element ), element );
    mElement->setCurrentIndex( std::max( 0, mElement->findData( chosen ) ) );
  }
  fill();
}

void GoalTable::fill()
{
  static const MapPalette sPalette = MapPalette::loadDefault();
  const QString wanted = mElement->currentData().toString();
  QList<QList<QStandardItem *>> rows;
  QStringList keys;
  for ( const BriefGoal &goal : std::as_const( mGoals ) )
  {
    if ( !wanted.isEmpty() && goal.element != wanted )
      continue;
    const std::optional<double> degree = goal.degree();
    QStandardItem *bar = BriefTable::number( presentText( goal ), degree.value_or( -1 ), GoalBoard::stateText( goal.state ) );
    if ( degree )
      bar->setData( *degree, DegreeBarDelegate::barRole );
    bar->setData( stateColour( sPalette, goal.state ), DegreeBarDelegate::colourRole );
    const Clause *clause = mContext.responsibility ? mContext.responsibility->clause( goal.clause ) : nullptr;
    rows.append( { bar, BriefTable::words( goal.name ), BriefTable::words( mContext.elementName( goal.element ) ),
      BriefTable::words( goal.due.toString( Qt::ISODate ) ),
      BriefTable::words( clause ? clause->number : goal.clause, clause ? clause->title.text() : QString() ) } );
    keys.append( goal.id );
  }
  mTable->setRows( rows, keys );
  mTable->view()->setColumnWidth( Degree, std::max( 110, mTable->view()->columnWidth( Degree ) ) );
  showDetail();
}

void GoalTable::showDetail()
{
  const QString key = mTable->currentKey();
  const auto goal = std::find_if( mGoals.cbegin(), mGoals.cend(), [&key]( const BriefGoal &one ) { return one.id == key; } );
  if ( key.isEmpty() || goal == mGoals.cend() )
  {
    mDetail->clear();
    return;
  }
  const auto line = []( const QString &label, const QString &text ) {
    return text.isEmpty() ? QString() : QStringLiteral( "<p><b>%1</b><br>%2</p>" ).arg( label.toHtmlEscaped(), text.toHtmlEscaped() );
  };
  const Clause *clause = mContext.responsibility ? mContext.responsibility->clause( goal->clause ) : nullptr;
  QString html = line( tr( "The plan says" ), goal->quote );
  html += line( tr( "Clause" ), clause ? QStringLiteral( "%1 %2" ).arg( clause->number, clause->title.text() ) : goal->clause );
  html += line( tr( "State" ), QStringLiteral( "%1, %2" ).arg( GoalBoard::stateText( goal->state ), presentText( *goal ) ) );
  html += line( tr( "Missing" ), goal->missing.join( tr( ", " ) ) );
  html += line( tr( "Note" ), goal->note );
  if ( !goal->confirmed )
    html += QStringLiteral( "<p><i>%1</i></p>" )
              .arg( tr( "How this goal is counted is a reading of the plan, to be confirmed by the bureau." ).toHtmlEscaped() );
  if ( goal->schematic )
    html += QStringLiteral( "<p><i>%1</i></p>" ).arg( tr( "Rests on schematic layers." ).toHtmlEscaped() );
  mDetail->setHtml( html );
}

} // namespace jinguan

#include "widgets/planning/RuleVerdictView.h"

#include "layers/MapPalette.h"
#include "widgets/TableCopy.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sIdRole = Qt::UserRole + 1;
constexpr int sIconSize = 16;

enum Column
{
  VerdictColumn,
  NameColumn,
  MeasuredColumn,
  LimitColumn,
  SourceColumn
};

/** Fails first, then what cannot be told, then what is met. */
int rank( ClauseVerdict verdict )
{
  switch ( verdict )
  {
    case ClauseVerdict::Fails:
      return 0;
    case ClauseVerdict::DataMissing:
      return 1;
    case ClauseVerdict::Meets:
      return 2;
    case ClauseVerdict::NotApplicable:
      return 3;
  }
  return 4;
}
} // namespace

QColor RuleVerdictView::colour( ClauseVerdict verdict )
{
  static const MapPalette sPalette = MapPalette::loadDefault();
  switch ( verdict )
  {
    case ClauseVerdict::Meets:
      return sPalette.colour( QStringLiteral( "verdict.meets" ) );
    case ClauseVerdict::Fails:
      return sPalette.colour( QStringLiteral( "verdict.fails" ) );
    case ClauseVerdict::DataMissing:
      return sPalette.colour( QStringLiteral( "verdict.missing" ) );
    case ClauseVerdict::NotApplicable:
      break;
  }
  return sPalette.colour( QStringLiteral( "verdict.aside" ) );
}

QIcon RuleVerdictView::icon( ClauseVerdict verdict )
{
  QPixmap picture( 2 * sIconSize, 2 * sIconSize );
  picture.fill( Qt::transparent );
  QPainter painter( &picture );
  painter.setRenderHint( QPainter::Antialiasing );
  painter.scale( 2, 2 );
  const QColor ink = colour( verdict );
  painter.setBrush( verdict == ClauseVerdict::Meets || verdict == ClauseVerdict::Fails ? QBrush( ink ) : QBrush( Qt::NoBrush ) );
  painter.setPen( QPen( ink, 1.5 ) );
  painter.drawEllipse( QRectF( 1.5, 1.5, 13, 13 ) );
  painter.setPen( QPen( Qt::white, 1.8, Qt::SolidLine, Qt::RoundCap ) );
  switch ( verdict )
  {
    case ClauseVerdict::Meets:
      painter.drawPolyline( QPolygonF( { { 4.8, 8.2 }, { 7.2, 10.6 }, { 11.4, 5.6 } } ) );
      break;
    case ClauseVerdict::Fails:
      painter.drawLine( QPointF( 5.4, 5.4 ), QPointF( 10.6, 10.6 ) );
      painter.drawLine( QPointF( 10.6, 5.4 ), QPointF( 5.4, 10.6 ) );
      break;
    case ClauseVerdict::DataMissing:
    {
      QFont font = painter.font();
      font.setPixelSize( 10 );
      font.setBold( true );
      painter.setFont( font );
      painter.setPen( ink );
      painter.drawText( QRectF( 1.5, 1.5, 13, 13 ), Qt::AlignCenter, QStringLiteral( "?" ) );
      break;
    }
    case ClauseVerdict::NotApplicable:
      painter.setPen( QPen( ink, 1.8 ) );
      painter.drawLine( QPointF( 5, 8 ), QPointF( 11, 8 ) );
      break;
  }
  painter.end();
  picture.setDevicePixelRatio( 2 );
  return QIcon( picture );
}

RuleVerdictView::RuleVerdictView( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "ruleVerdicts" ) );
  mTitle = new QLabel( this );
  mTitle->setObjectName( QStringLiteral( "ruleVerdictTitle" ) );
  mTitle->setWordWrap( true );
  mAll = new QCheckBox( tr( "&All clauses" ), this );
  mAll->setObjectName( QStringLiteral( "ruleVerdictAll" ) );
  mAll->setToolTip( tr( "Also clauses that do not apply to this site" ) );
  connect( mAll, &QCheckBox::toggled, this, &RuleVerdictView::fill );
  mTree = new QTreeWidget( this );
  mTree->setObjectName( QStringLiteral( "ruleVerdictTree" ) );
  mTree->setHeaderLabels( { tr( "Verdict" ), tr( "Clause" ), tr( "Measured" ), tr( "Required" ), tr( "Source" ) } );
  mTree->setRootIsDecorated( false );
  mTree->setUniformRowHeights( true );
  mTree->setAlternatingRowColors( true );
  mTree->setIconSize( QSize( sIconSize, sIconSize ) );
  mTree->header()->setSectionResizeMode( QHeaderView::ResizeToContents );
  mTree->header()->setSectionResizeMode( NameColumn, QHeaderView::Stretch );
  mTree->header()->setStretchLastSection( false );
  mTree->header()->setMinimumSectionSize( 40 );
  makeCopyable( mTree );
  connect( mTree, &QTreeWidget::currentItemChanged, this, &RuleVerdictView::showCurrent );
  mDetail = new QLabel( this );
  mDetail->setObjectName( QStringLiteral( "ruleVerdictDetail" ) );
  mDetail->setWordWrap( true );
  mDetail->setTextInteractionFlags( Qt::TextSelectableByMouse );
  mDetail->setMinimumHeight( 3 * fontMetrics().height() );
  mDetail->setAlignment( Qt::AlignTop | Qt::AlignLeft );
  mGive = new QPushButton( tr( "&Give the missing figure …" ), this );
  mGive->setObjectName( QStringLiteral( "ruleVerdictGive" ) );
  mGive->setAutoDefault( false );
  mGive->hide();
  connect( mGive, &QPushButton::clicked, this, [this] {
    if ( const ClauseCheck *check = current() )
      Q_EMIT attributeWanted( check->missingAttribute );
  } );
  auto *head = new QHBoxLayout;
  head->addWidget( mTitle, 1 );
  head->addWidget( mAll, 0, Qt::AlignTop );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->addLayout( head );
  column->addWidget( mTree, 1 );
  column->addWidget( mDetail );
  column->addWidget( mGive, 0, Qt::AlignLeft );
}

void RuleVerdictView::setCanGive( bool can )
{
  mCanGive = can;
  showCurrent();
}

void RuleVerdictView::setCompact()
{
  mTree->setColumnHidden( SourceColumn, true );
  mAll->hide();
  mDetail->setMinimumHeight( fontMetrics().height() );
}

QString RuleVerdictView::summary( const QList<ClauseCheck> &checks )
{
  const ClauseCounts counts = ClauseCounts::of( checks );
  QStringList parts;
  if ( counts.fails > 0 )
    parts << tr( "%n clause(s) fail", nullptr, counts.fails );
  if ( counts.missing > 0 )
    parts << tr( "data are missing for %n clause(s)", nullptr, counts.missing );
  if ( counts.meets > 0 )
    parts << tr( "%n clause(s) met", nullptr, counts.meets );
  return parts.isEmpty() ? tr( "No clause applies." ) : parts.join( tr( ", ", "between counts" ) );
}

void RuleVerdictView::setChecks( const QString &title, const QList<ClauseCheck> &checks )
{
  mChecks = checks;
  const QString line = summary( checks );
  mTitle->setText( title.isEmpty() ? line : QStringLiteral( "<b>%1</b> · %2" ).arg( title.toHtmlEscaped(), line.toHtmlEscaped() ) );
  fill();
}

void RuleVerdictView::clear( const QString &hint )
{
  mChecks.clear();
  mTitle->setText( hint );
  fill();
}

const ClauseCheck *RuleVerdictView::current() const
{
  const QTreeWidgetItem *chosen = mTree->currentItem();
  const QString id = chosen ? chosen->data( 0, sIdRole ).toString() : QString();
  const auto found = std::find_if( mChecks.cbegin(), mChecks.cend(), [&id]( const ClauseCheck &check ) { return check.rule.id == id; } );
  return id.isEmpty() || found == mChecks.cend() ? nullptr : &*found;
}

QTreeWidgetItem *RuleVerdictView::item( const QString &ruleId ) const
{
  for ( int row = 0; row < mTree->topLevelItemCount(); ++row )
    if ( mTree->topLevelItem( row )->data( 0, sIdRole ).toString() == ruleId )
      return mTree->topLevelItem( row );
  return nullptr;
}

bool RuleVerdictView::select( const QString &ruleId )
{
  QTreeWidgetItem *wanted = item( ruleId );
  mTree->setCurrentItem( wanted );
  return wanted != nullptr;
}

void RuleVerdictView::fill()
{
  const QTreeWidgetItem *before = mTree->currentItem();
  const QString chosen = before ? before->data( 0, sIdRole ).toString() : QString();
  mFilling = true;
  mTree->clear();
  QList<const ClauseCheck *> order;
  for ( const ClauseCheck &check : std::as_const( mChecks ) )
    if ( mAll->isChecked() || check.verdict != ClauseVerdict::NotApplicable )
      order.append( &check );
  std::stable_sort( order.begin(), order.end(),
    []( const ClauseCheck *one, const ClauseCheck *other ) { return rank( one->verdict ) < rank( other->verdict ); } );
  for ( const ClauseCheck *check : std::as_const( order ) )
  {
    auto *row = new QTreeWidgetItem( mTree );
    row->setData( 0, sIdRole, check->rule.id );
    row->setIcon( VerdictColumn, icon( check->verdict ) );
    row->setText( VerdictColumn, clauseVerdictText( check->verdict ) );
    row->setText( NameColumn, check->rule.name.text() );
    row->setText( MeasuredColumn, check->measuredText() + ( check->restsOnSchematic ? QStringLiteral( " *" ) : QString() ) );
    row->setText( LimitColumn, check->limit );
    row->setText( SourceColumn,
      ( check->rule.bureau ? tr( "bureau" ) : check->rule.editionLabel ) + ( check->unverified ? tr( " (unverified)" ) : QString() ) );
    row->setTextAlignment( MeasuredColumn, Qt::AlignRight | Qt::AlignVCenter );
    row->setTextAlignment( LimitColumn, Qt::AlignRight | Qt::AlignVCenter );
    row->setForeground( VerdictColumn, colour( check->verdict ) );
    for ( int column = 0; column <= SourceColumn; ++column )
      row->setToolTip( column, QStringLiteral( "<p>%1</p>" ).arg( check->text.toHtmlEscaped() ) );
  }
  mFilling = false;
  if ( QTreeWidgetItem *again = item( chosen ) )
    mTree->setCurrentItem( again );
  showCurrent();
}

void RuleVerdictView::showCurrent()
{
  if ( mFilling )
    return;
  const ClauseCheck *check = current();
  mGive->setVisible( mCanGive && check && !check->missingAttribute.isEmpty() );
  if ( !check )
  {
    mDetail->setText( mChecks.isEmpty() ? QString() : tr( "Choose a clause: what was found is told here and drawn on the map." ) );
    Q_EMIT selectionCleared();
    return;
  }
  QStringList marks { check->rule.sourceText() };
  if ( check->unverified )
    marks << tr( "unverified, to be confirmed" );
  if ( check->restsOnSchematic )
    marks << tr( "* rests on schematic layers: %1" ).arg( check->layers.join( tr( ", ", "between names" ) ) );
  if ( check->rule.changed )
    marks << tr( "changed in this workspace" );
  mDetail->setText( QStringLiteral( "%1<br/><span style='color:%2'>%3</span>" )
                      .arg( check->text.toHtmlEscaped(), palette().color( QPalette::PlaceholderText ).name(),
                        marks.join( QStringLiteral( " · " ) ).toHtmlEscaped() ) );
  Q_EMIT clauseSelected( *check );
}

} // namespace jinguan

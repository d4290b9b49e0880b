#include "widgets/sampling/SamplingTable.h"

#include "layers/MapPalette.h"
#include "widgets/GradeChip.h"
#include "widgets/quality/QualityTable.h"
#include "widgets/sampling/SamplingContext.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItem>
#include <QTableView>

#include <algorithm>

namespace jinguan::samplingview
{

namespace
{
struct Text
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::samplingview )
};

constexpr int sWidest = 260;

QColor colour( const char *key )
{
  static const MapPalette sPalette = MapPalette::loadDefault();
  return sPalette.colour( QLatin1String( key ) );
}
} // namespace

QColor colourOf( SamplingTask::State state )
{
  switch ( state )
  {
    case SamplingTask::State::Upcoming:
      return colour( "work.waiting" );
    case SamplingTask::State::Due:
      return colour( "work.due" );
    case SamplingTask::State::Overdue:
      return colour( "work.overdue" );
    case SamplingTask::State::Sampled:
    case SamplingTask::State::InAnalysis:
      return colour( "work.running" );
    case SamplingTask::State::ResultOverdue:
      return colour( "work.late" );
    case SamplingTask::State::Done:
      return colour( "work.done" );
    case SamplingTask::State::Cancelled:
      break;
  }
  return colour( "work.cancelled" );
}

QColor colourOf( LedgerEntry::State state )
{
  switch ( state )
  {
    case LedgerEntry::State::NotDue:
      return colour( "work.waiting" );
    case LedgerEntry::State::OnTime:
      return colour( "work.done" );
    case LedgerEntry::State::Late:
      return colour( "work.late" );
    case LedgerEntry::State::Missing:
      break;
  }
  return colour( "work.overdue" );
}

QColor colourOf( TargetStatus::Verdict verdict )
{
  switch ( verdict )
  {
    case TargetStatus::Verdict::NotBegun:
      return colour( "work.waiting" );
    case TargetStatus::Verdict::NoData:
      return colour( "work.cancelled" );
    case TargetStatus::Verdict::OnTrack:
      return colour( "work.good" );
    case TargetStatus::Verdict::AtRisk:
      return colour( "work.due" );
    case TargetStatus::Verdict::Safe:
    case TargetStatus::Verdict::Made:
      return colour( "work.done" );
    case TargetStatus::Verdict::Lost:
    case TargetStatus::Verdict::Missed:
      break;
  }
  return colour( "work.overdue" );
}

QStandardItem *textItem( const QString &text )
{
  auto *item = new QStandardItem( text );
  item->setData( text, qualitySortRole );
  item->setToolTip( text );
  item->setEditable( false );
  return item;
}

QStandardItem *numberItem( std::optional<double> value, int decimals )
{
  auto *item = new QStandardItem( value ? QString::number( *value, 'f', decimals ) : QStringLiteral( "–" ) );
  item->setData( value ? *value : -1e9, qualitySortRole );
  item->setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
  item->setEditable( false );
  return item;
}

QStandardItem *chipItem( const QString &text, const QColor &colour, int order )
{
  auto *item = new QStandardItem( text );
  item->setData( order, qualitySortRole );
  item->setData( colour, GradeChipDelegate::gradeColourRole );
  item->setEditable( false );
  return item;
}

QString elementName( const SamplingContext &context, const QString &element )
{
  const Element *found = context.catalogue->element( element );
  return found ? found->name.text() : element;
}

QString indicatorNames( const SamplingContext &context, const QStringList &indicators )
{
  QStringList names;
  for ( const QString &id : indicators )
  {
    const Indicator *found = context.catalogue->indicator( id );
    names.append( !found ? id : found->symbol.isEmpty() ? found->name.text() : found->symbol );
  }
  return names.join( uiLanguage() == Language::Chinese ? QStringLiteral( "、" ) : QStringLiteral( ", " ) );
}

QString placeName( const SamplingContext &context, const QString &place )
{
  return place.isEmpty() ? Text::tr( "Whole city" ) : context.names().nameOf( place );
}

QTableView *makeTable( QAbstractItemModel *model, const char *name, QLineEdit *search, QWidget *parent )
{
  QTableView *view = makeQualityTable( model, name, parent );
  view->setSelectionMode( QAbstractItemView::ExtendedSelection );
  view->setEditTriggers( QAbstractItemView::NoEditTriggers );
  view->setItemDelegateForColumn( 0, new GradeChipDelegate( view ) );
  view->horizontalHeader()->setStretchLastSection( true );
  if ( auto *proxy = qobject_cast<QSortFilterProxyModel *>( view->model() ); proxy && search )
  {
    proxy->setFilterKeyColumn( -1 );
    proxy->setFilterCaseSensitivity( Qt::CaseInsensitive );
    QObject::connect( search, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString );
  }
  return view;
}

void fitColumns( QTableView *view )
{
  view->resizeColumnsToContents();
  for ( int column = 0; column < view->model()->columnCount(); ++column )
    view->setColumnWidth( column, std::min( view->columnWidth( column ) + 8, sWidest ) );
}

QLineEdit *makeSearch( const char *name, QWidget *parent )
{
  auto *search = new QLineEdit( parent );
  search->setObjectName( QString::fromLatin1( name ) );
  search->setPlaceholderText( Text::tr( "Search" ) );
  search->setClearButtonEnabled( true );
  search->setMinimumWidth( 140 );
  return search;
}

QDateEdit *makeDay( const char *name, const QDate &day, QWidget *parent )
{
  auto *edit = new QDateEdit( day, parent );
  edit->setObjectName( QString::fromLatin1( name ) );
  edit->setCalendarPopup( true );
  edit->setDisplayFormat( QStringLiteral( "yyyy-MM-dd" ) );
  return edit;
}

QPushButton *makeButton( const char *name, const QString &text, QWidget *parent )
{
  auto *button = new QPushButton( text, parent );
  button->setObjectName( QString::fromLatin1( name ) );
  button->setAutoDefault( false );
  return button;
}

void fillBodies( QComboBox *box, const SamplingContext &context )
{
  for ( const ResponsibleUnit &unit : context.responsibility->units() )
    box->addItem( unit.name.text(), unit.code );
  for ( const Body &body : context.responsibility->bodies() )
    box->addItem( body.nameNow.text(), body.id );
}

} // namespace jinguan::samplingview

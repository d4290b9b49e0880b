#include "reports/FlowReport.h"

#include "reports/items/PaperText.h"

#include <qgslayoutrendercontext.h>
#include <qgslayoutundostack.h>

namespace jinguan
{

namespace
{

constexpr double sMillimetresPerPoint = 25.4 / 72;
constexpr int sFewestRows = 2; //!< a table is not begun for less

} // namespace

void newLayout( PrintedDocument &document )
{
  if ( !document.project )
    document.project = std::make_unique<QgsProject>();
  document.layout = std::make_unique<QgsPrintLayout>( document.project.get() );
  document.layout->setUnits( Qgis::LayoutUnit::Millimeters );
  document.layout->undoStack()->blockCommands( true ); // nobody edits it
  document.layout->renderContext().setDpi( 300 );
  document.layout->renderContext().setTextRenderFormat( Qgis::TextRenderFormat::AlwaysText );
}

FlowReport::FlowReport( PrintedDocument &document, const Paper &paper, const SheetFurniture &furniture, const Head &head )
  : mDocument( document ), mPage( *document.layout, paper ), mFurniture( furniture ), mHead( head )
{
  DocumentContent &content = mDocument.content;
  content.title = head.title;
  content.subtitle = head.subtitle;
  content.secrecy = furniture.secrecy();
  content.page = paper.size( head.landscape );
  content.foot = furniture.bureau();
  content.language = furniture.text().language();
  content.pageNumber = furniture.text()( QStringLiteral( "foot.page" ) );
  content.notesName = furniture.text()( QStringLiteral( "note.title" ) );
  if ( head.isDemo )
    content.demoMark = furniture.text()( QStringLiteral( "demo.mark" ) );
  beginPage();
}

DocumentBlock &FlowReport::record( DocumentBlock::Kind kind, const QString &text )
{
  DocumentBlock block;
  block.kind = kind;
  block.text = text;
  mDocument.content.blocks << block;
  return mDocument.content.blocks.last();
}

void FlowReport::beginPage()
{
  mPage.addPage( mHead.landscape );
  const Paper &paper = mPage.paper();
  const QSizeF size = paper.size( mHead.landscape );
  const double top = paper.margin + mFurniture.addTitle( mPage, mHead.landscape, mHead.title, mHead.subtitle, mHead.isDemo ) + paper.gap;
  const double bottom = size.height() - paper.margin - paper.footHeight - paper.gap;
  mRoom = QRectF( paper.margin, top, size.width() - 2 * paper.margin, bottom - top );
  mY = top;
  mIsFresh = true;
}

QString FlowReport::nextId( const QString &kind )
{
  return QStringLiteral( "%1-%2" ).arg( kind ).arg( ++mCounts[kind] );
}

double FlowReport::headingHeight() const
{
  double height = 0;
  for ( const Pending &pending : mPending )
    height += PageWriter::labelHeight( 1, paper().textPoints + ( pending.level == 1 ? 3 : 1 ) ) + paper().gap;
  return height;
}

void FlowReport::reserve( double height )
{
  // A hundredth for sums that should be equal.
  if ( !mIsFresh && mY + headingHeight() + height > mRoom.bottom() + 0.01 )
    beginPage();
  writeHeading();
}

void FlowReport::writeHeading()
{
  const QList<Pending> pending = std::exchange( mPending, {} );
  for ( const Pending &heading : pending )
  {
    const double wanted = paper().textPoints + ( heading.level == 1 ? 3 : 1 );
    const double points = papertext::fittingSize( heading.text, wanted, wanted * 0.6, mRoom.width() * 95, true );
    const double height = PageWriter::labelHeight( 1, wanted );
    mPage.label( nextId( QStringLiteral( "heading" ) ), take( height ), heading.text, { points, true, Qt::AlignLeft, Qt::black } );
    if ( heading.level == 1 )
      mDocument.bookmarks << PrintedBookmark { heading.text, mPage.page() };
  }
}

QRectF FlowReport::take( double height )
{
  const QRectF rect( mRoom.left(), mY, mRoom.width(), height );
  mY += height + paper().gap;
  mIsFresh = false;
  return rect;
}

void FlowReport::heading( const QString &text, int level )
{
  record( DocumentBlock::Kind::Heading, text ).level = level;
  mPending << Pending { text, level };
}

void FlowReport::text( const QString &kind, const QString &text, double points )
{
  QStringList lines = PageWriter::wrapped( text, points, mRoom.width() );
  while ( !lines.isEmpty() )
  {
    // Two lines at least stay together.
    reserve( PageWriter::labelHeight( qMin<qsizetype>( 2, lines.size() ), points ) );
    qsizetype fitting = lines.size();
    while ( fitting > 1 && PageWriter::labelHeight( fitting, points ) > roomLeft() + 0.01 )
      --fitting;
    mPage.label( nextId( kind ), take( PageWriter::labelHeight( fitting, points ) ), lines.mid( 0, fitting ).join( QLatin1Char( '\n' ) ),
      { points, false, Qt::AlignLeft | Qt::AlignTop, Qt::black } );
    lines = lines.mid( fitting );
  }
}

void FlowReport::paragraph( const QString &text )
{
  record( DocumentBlock::Kind::Paragraph, text );
  this->text( QStringLiteral( "text" ), text, paper().textPoints + 1 );
}

void FlowReport::note( const QString &text )
{
  record( DocumentBlock::Kind::Note, text );
  mDocument.content.notes << text;
  this->text( QStringLiteral( "note" ), text, paper().notePoints );
}

void FlowReport::facts( const QList<StripItem::Field> &fields, int perRow )
{
  record( DocumentBlock::Kind::Facts ).facts = fields;
  const double height = paper().textPoints * sMillimetresPerPoint * 2.2;
  for ( qsizetype first = 0; first < fields.size(); first += perRow )
  {
    reserve( height );
    mPage.strip( nextId( QStringLiteral( "facts" ) ), take( height ), fields.mid( first, perRow ), paper().textPoints, true );
    if ( first + perRow < fields.size() )
      mY -= paper().gap;
  }
}

void FlowReport::table( const TableContent &content )
{
  record( DocumentBlock::Kind::Table ).table = content;
  TableContent whole = content;
  if ( whole.points <= 0 )
    whole.points = paper().tablePoints;
  const int count = static_cast<int>( whole.rows.size() );
  for ( int done = 0; done < count || done == 0; )
  {
    const auto goesOn = [&whole]( int row ) { return !whole.rows.value( row ).isEmpty() && whole.rows.at( row ).constFirst().goesOn; };
    int first = qMin( sFewestRows, count - done );
    while ( done + first < count && goesOn( done + first ) )
      ++first;
    reserve( qMin( whole.height( first ), mRoom.height() - headingHeight() ) );
    int fitting = qMin( count - done, qMax( 1, whole.rowsIn( roomLeft() ) ) );
    // A row of several lines stays together where it has not a page to itself.
    for ( int shorter = fitting; shorter > 0; --shorter )
      if ( !goesOn( done + shorter ) )
      {
        fitting = shorter;
        break;
      }
    TableContent part = whole;
    part.rows = whole.rows.mid( done, fitting );
    if ( done + fitting < count )
      part.foot.clear();
    mPage.table( nextId( QStringLiteral( "table" ) ), take( part.height( fitting ) ), part );
    done += qMax( 1, fitting );
  }
}

void FlowReport::chart( const TimeSeriesChart &chart, double height )
{
  record( DocumentBlock::Kind::Series ).series = std::make_shared<TimeSeriesChart>( chart );
  drawing( height > 0 ? height : paper().chartHeight * 1.5,
    [&]( PageWriter &page, const QRectF &rect ) { page.chart( nextId( QStringLiteral( "chart" ) ), rect, chart, paper().tablePoints ); } );
}

void FlowReport::chart( const StatChartPtr &chart, double height )
{
  record( DocumentBlock::Kind::Chart ).chart = chart;
  drawing( height > 0 ? height : paper().chartHeight * 1.5,
    [&]( PageWriter &page, const QRectF &rect ) { page.chart( nextId( QStringLiteral( "chart" ) ), rect, chart, paper().tablePoints ); } );
}

void FlowReport::charts( const StatChartPtr &left, const StatChartPtr &right, double height )
{
  record( DocumentBlock::Kind::Chart ).chart = left;
  record( DocumentBlock::Kind::Chart ).chart = right;
  drawing( height > 0 ? height : paper().chartHeight * 1.5, [&]( PageWriter &page, const QRectF &rect ) {
    const double half = ( rect.width() - paper().gap ) / 2;
    page.chart( nextId( QStringLiteral( "chart" ) ), QRectF( rect.left(), rect.top(), half, rect.height() ), left, paper().tablePoints );
    page.chart(
      nextId( QStringLiteral( "chart" ) ), QRectF( rect.right() - half, rect.top(), half, rect.height() ), right, paper().tablePoints );
  } );
}

void FlowReport::drawing( double height, const Drawing &draw )
{
  const double fitting = qMin( height, mRoom.height() - headingHeight() );
  reserve( fitting );
  draw( mPage, take( fitting ) );
}

void FlowReport::rest( double least, const Drawing &draw )
{
  reserve( qMin( least, mRoom.height() - headingHeight() ) );
  draw( mPage, take( roomLeft() ) );
}

void FlowReport::pageBreak()
{
  writeHeading();
  if ( !mIsFresh )
    beginPage();
}

void FlowReport::finish()
{
  writeHeading();
  const int count = mDocument.pageCount();
  for ( int page = 0; page < count; ++page )
  {
    mPage.setPage( page );
    mFurniture.addFoot( mPage, mHead.landscape, mHead.date, count );
  }
}

} // namespace jinguan

#include "widgets/charts/StatChartView.h"

#include "reports/ChartExport.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace jinguan
{

namespace
{
const QSize sExport( 1600, 1000 );
constexpr double sExportScale = 2;
constexpr int sMostLines = 14;
} // namespace

StatChartView::StatChartView( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "statChartView" ) );
  setAccessibleName( tr( "Chart" ) );
  setMouseTracking( true );
  setFocusPolicy( Qt::StrongFocus );
  mSlow.setSingleShot( true );
  mSlow.setInterval( 300 );
  connect( &mSlow, &QTimer::timeout, this, qOverload<>( &QWidget::update ) );
}

void StatChartView::setChart( const StatChartPtr &chart )
{
  // What can be read out refers to the chart of before.
  mHits.clear();
  mChart = chart;
  invalidate();
}

void StatChartView::setEmptyText( const QString &text )
{
  mEmptyText = text;
  update();
}

void StatChartView::setLoading( bool loading )
{
  mLoading = loading;
  if ( loading )
    mSlow.start();
  else
    mSlow.stop();
  update();
}

void StatChartView::invalidate()
{
  mHit = -1;
  mHits.clear();
  mCache = QPixmap();
  update();
}

bool StatChartView::isDark() const
{
  return palette().color( QPalette::Window ).lightness() < palette().color( QPalette::WindowText ).lightness();
}

StatChartPainter StatChartView::painter() const
{
  return StatChartPainter( ChartTheme::standard( isDark() ? ChartTheme::Mode::Dark : ChartTheme::Mode::Light ) );
}

const QList<ChartHit> &StatChartView::hits()
{
  render();
  return mHits;
}

void StatChartView::render()
{
  const double ratio = devicePixelRatioF();
  if ( !mChart || mCache.size() == size() * ratio )
    return;
  mCache = QPixmap( size() * ratio );
  mCache.setDevicePixelRatio( ratio );
  mHits.clear();
  QPainter cached( &mCache );
  painter().paint( cached, *mChart, QRectF( rect() ), {}, &mHits );
}

QStringList StatChartView::readOut() const
{
  return mHit >= 0 && mHit < mHits.size() ? mHits.at( mHit ).read().mid( 0, sMostLines ) : QStringList();
}

void StatChartView::paintEvent( QPaintEvent * )
{
  render();
  QPainter painter( this );
  if ( mChart )
    painter.drawPixmap( 0, 0, mCache );
  else
    painter.fillRect( rect(), this->painter().theme().paper );
  if ( mLoading && !mSlow.isActive() )
    paintSentence( painter, tr( "Working it out …" ) );
  else if ( !mChart )
    paintSentence( painter, mEmptyText );
  else if ( mHit >= 0 && mHit < mHits.size() )
    paintHover( painter, mHits.at( mHit ) );
}

void StatChartView::paintSentence( QPainter &painter, const QString &text ) const
{
  const ChartTheme theme = this->painter().theme();
  painter.setFont( chartFont( 13 ) );
  const QRectF room = QRectF( rect() ).adjusted( 24, 24, -24, -24 );
  if ( mChart )
    painter.fillRect( painter.boundingRect( room, Qt::AlignCenter | Qt::TextWordWrap, text ).adjusted( -12, -6, 12, 6 ),
      ChartCanvas::faded( theme.paper, 0.85 ) );
  painter.setPen( theme.softText );
  painter.drawText( room, Qt::AlignCenter | Qt::TextWordWrap, text );
}

void StatChartView::paintHover( QPainter &painter, const ChartHit &hit ) const
{
  const ChartTheme theme = this->painter().theme();
  painter.setRenderHint( QPainter::Antialiasing );
  painter.setPen( QPen( theme.accent, 1.4 ) );
  painter.setBrush( Qt::NoBrush );
  painter.drawPolygon( hit.area );
  const QStringList lines = readOut();
  if ( lines.isEmpty() )
    return;
  const QFontMetricsF metrics( chartFont( 12 ) );
  double width = 0;
  for ( const QString &line : lines )
    width = std::max( width, metrics.horizontalAdvance( line ) );
  const double lineHeight = 17;
  QRectF box( mPointer + QPointF( 16, 12 ), QSizeF( width + 16, lineHeight * static_cast<double>( lines.size() ) + 8 ) );
  if ( box.right() > rect().right() - 2 )
    box.moveRight( std::max( box.width(), mPointer.x() - 12 ) );
  if ( box.bottom() > rect().bottom() - 2 )
    box.moveBottom( std::max( box.height(), mPointer.y() - 8 ) );
  painter.setPen( theme.axis );
  painter.setBrush( ChartCanvas::faded( theme.paper, 0.95 ) );
  painter.drawRoundedRect( box, 4, 4 );
  painter.setFont( chartFont( 12 ) );
  painter.setPen( theme.text );
  double y = box.top() + 4;
  for ( const QString &line : lines )
  {
    painter.drawText( QRectF( box.left() + 8, y, width + 2, lineHeight ), Qt::AlignLeft | Qt::AlignVCenter, line );
    y += lineHeight;
  }
}

void StatChartView::resizeEvent( QResizeEvent *event )
{
  QWidget::resizeEvent( event );
  invalidate();
}

void StatChartView::changeEvent( QEvent *event )
{
  QWidget::changeEvent( event );
  if ( event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange )
    invalidate();
}

void StatChartView::mouseMoveEvent( QMouseEvent *event )
{
  mPointer = event->position();
  int hit = -1;
  for ( auto i = static_cast<int>( mHits.size() ) - 1; i >= 0 && hit < 0; --i )
  {
    // What is drawn last lies on top.
    if ( mHits.at( i ).area.boundingRect().contains( mPointer ) && mHits.at( i ).area.containsPoint( mPointer, Qt::OddEvenFill ) )
      hit = i;
  }
  if ( hit != mHit || hit >= 0 )
  {
    mHit = hit;
    update();
  }
}

void StatChartView::mouseReleaseEvent( QMouseEvent *event )
{
  if ( event->button() == Qt::LeftButton && mHit >= 0 && mHit < mHits.size() && mHits.at( mHit ).moment )
    Q_EMIT momentPicked( *mHits.at( mHit ).moment );
}

void StatChartView::leaveEvent( QEvent *event )
{
  QWidget::leaveEvent( event );
  mHit = -1;
  update();
}

void StatChartView::keyPressEvent( QKeyEvent *event )
{
  if ( event->matches( QKeySequence::Copy ) )
    copyTable();
  else if ( event->matches( QKeySequence::Print ) )
    print();
  else if ( event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_E )
    exportAs();
  else
    QWidget::keyPressEvent( event );
}

void StatChartView::contextMenuEvent( QContextMenuEvent *event )
{
  QMenu menu( this );
  menu.addAction( tr( "Copy picture" ), this, &StatChartView::copyImage );
  menu.addAction( tr( "Copy values" ), this, &StatChartView::copyTable );
  menu.addAction( tr( "Export…" ), this, &StatChartView::exportAs );
  menu.addAction( tr( "Print…" ), this, &StatChartView::print );
  for ( QAction *action : menu.actions() )
    action->setEnabled( mChart && !mChart->isEmpty() );
  menu.exec( event->globalPos() );
}

Result<void> StatChartView::exportTo( const QString &path ) const
{
  if ( !mChart )
    return Error { tr( "There is no chart yet." ), {}, {}, 0 };
  return ChartExport::write( *mChart, path, sExport, sExportScale );
}

void StatChartView::exportAs()
{
  if ( !mChart )
    return;
  const QStringList filters { tr( "Picture (*.png)" ), tr( "Drawing (*.svg)" ), tr( "Document (*.pdf)" ), tr( "Values (*.csv)" ) };
  QString filter = filters.first();
  const QString name =
    QStringLiteral( "%1_%2" ).arg( mChart->head.place, mChart->head.title ).replace( QLatin1Char( '/' ), QLatin1Char( '_' ) );
  QString path = QFileDialog::getSaveFileName( this, tr( "Export chart" ), name, filters.join( QStringLiteral( ";;" ) ), &filter );
  if ( path.isEmpty() )
    return;
  const QString ending = QStringLiteral( "." ) + ChartExport::endings().at( std::max<qsizetype>( 0, filters.indexOf( filter ) ) );
  if ( !path.endsWith( ending, Qt::CaseInsensitive ) )
    path += ending;
  if ( const Result<void> written = exportTo( path ); !written )
    QMessageBox::warning( this, tr( "Export chart" ), written.error().text() );
}

void StatChartView::copyImage() const
{
  if ( mChart )
    QApplication::clipboard()->setImage( StatChartPainter().image( *mChart, sExport, { .scale = sExportScale } ) );
}

void StatChartView::copyTable() const
{
  if ( mChart )
    QApplication::clipboard()->setText( statChartCsv( *mChart ) );
}

void StatChartView::print()
{
  if ( !mChart || mChart->isEmpty() )
    return;
  QPrinter printer( QPrinter::HighResolution );
  printer.setPageOrientation( QPageLayout::Landscape );
  printer.setDocName( mChart->head.title );
  QPrintDialog dialog( &printer, this );
  if ( dialog.exec() != QDialog::Accepted )
    return;
  QPainter painter( &printer );
  const QRectF page = printer.pageLayout().paintRectPixels( printer.resolution() );
  ChartOptions options;
  options.scale = printer.resolution() / 96.0;
  StatChartPainter().paint( painter, *mChart, QRectF( 0, 0, page.width(), std::min( page.height(), page.width() * 0.65 ) ), options );
}

} // namespace jinguan

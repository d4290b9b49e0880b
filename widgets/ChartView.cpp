#include "widgets/ChartView.h"

#include "layers/chart/ChartCsv.h"
#include "layers/chart/ReadingText.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace jinguan
{

namespace
{
constexpr double sReach = 24;          //!< pixels within which a point is read out
constexpr qint64 sMostCopied = 200000; //!< rows that a clipboard bears
} // namespace

ChartView::ChartView( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "chartView" ) );
  setMouseTracking( true );
  setFocusPolicy( Qt::StrongFocus );
  setAccessibleName( tr( "Chart of readings" ) );
  mEmptyText = tr( "No readings in this period." );
  mSlow.setSingleShot( true );
  mSlow.setInterval( 300 );
  connect( &mSlow, &QTimer::timeout, this, qOverload<>( &QWidget::update ) );
  connect( &mLoader, &SeriesLoader::loaded, this, [this]( const TimeSeriesChart &chart ) {
    mLoading = false;
    if ( mKeepView && !mChart.isEmpty() )
      updateChart( chart );
    else
      setChart( chart );
  } );
  connect( &mLoader, &SeriesLoader::failed, this, &ChartView::showFailure );
  connect( &mDigests, &CurveDigests::failed, this, &ChartView::showFailure );
  connect( &mDigests, &CurveDigests::arrived, this, &ChartView::putPoints );
}

void ChartView::showFailure( const QString &message )
{
  mLoading = false;
  setChart( {} );
  mFailure = message;
  Q_EMIT loadFailed( message );
}

void ChartView::load( const SeriesRequest &request, bool keepView )
{
  mLoading = true;
  mKeepView = keepView;
  mSlow.start();
  mLoader.request( request );
}

void ChartView::setChart( const TimeSeriesChart &chart )
{
  mChart = chart;
  mFailure.clear();
  mHit.reset();
  mDrag = Drag::None;
  mDigests.reset( mChart );
  putPoints();
  Q_EMIT chartChanged();
}

void ChartView::updateChart( const TimeSeriesChart &chart )
{
  const TimeRange window = mChart.window;
  const auto values = mChart.valueRange;
  const std::optional<QPointF> hovered = mHit ? std::optional( mPointer ) : std::nullopt;
  const Drag drag = mDrag;
  mLoading = false;
  mChart = chart;
  mChart.window = window;
  mChart.valueRange = values;
  mFailure.clear();
  mHit.reset();
  mDrag = drag;
  mDigests.reset( mChart );
  putPoints();
  if ( hovered && !mChart.isEmpty() )
    mHit = chartLayout().hitTest( mChart, *hovered, sReach );
  Q_EMIT chartChanged();
}

void ChartView::putPoints()
{
  if ( mDigests.put( mChart ) )
    mHit.reset(); // it counts in the points of before
  invalidate();
}

bool ChartView::hasSources() const
{
  return std::any_of( mChart.series.begin(), mChart.series.end(), []( const ChartSeries &series ) { return series.envelopes != nullptr; } );
}

const ChartLayout &ChartView::chartLayout() const
{
  if ( !mLayout )
    mLayout.emplace( mChart, QRectF( rect() ), ChartOptions() );
  return *mLayout;
}

void ChartView::invalidate()
{
  mLayout.reset();
  mCache = QPixmap();
  update();
}

ChartPainter ChartView::painter() const
{
  const bool dark = palette().color( QPalette::Window ).lightness() < palette().color( QPalette::WindowText ).lightness();
  return ChartPainter( ChartTheme::standard( dark ? ChartTheme::Mode::Dark : ChartTheme::Mode::Light ) );
}

TimeRange ChartView::allowedWindow( TimeRange window ) const
{
  const TimeRange extent = mChart.extent();
  const qint64 most = std::max( shortestWindow, static_cast<qint64>( static_cast<double>( extent.to - extent.from ) * 1.1 ) );
  const qint64 length = std::clamp( window.to - window.from, shortestWindow, std::max( most, mChart.window.to - mChart.window.from ) );
  const UtcSeconds middle = std::clamp( window.from + ( window.to - window.from ) / 2, extent.from, std::max( extent.from, extent.to ) );
  return { middle - length / 2, middle - length / 2 + length };
}

void ChartView::setTimeWindow( const TimeRange &window )
{
  if ( window.to <= window.from || ( window.from == mChart.window.from && window.to == mChart.window.to ) )
    return;
  mChart.window = window;
  mHit.reset();
  putPoints();
  Q_EMIT windowChanged( window.from, window.to );
}

void ChartView::showAll()
{
  mChart.valueRange.reset();
  invalidate();
  setTimeWindow( mChart.extent() );
}

void ChartView::setMoment( const std::optional<UtcSeconds> &moment )
{
  mChart.moment = moment;
  invalidate();
}

void ChartView::setEmptyText( const QString &text )
{
  mEmptyText = text;
  update();
}

QStringList ChartView::readOut() const
{
  if ( !mHit )
    return {};
  const ChartSeries &series = mChart.series.at( mHit->series );
  const ChartPoint &point = series.points.at( mHit->point );
  QStringList lines;
  if ( mChart.series.size() > 1 )
    lines << series.label;
  lines << ( series.exactTimes || series.joined == 0
      ? TimeAxis::timeText( point.time )
      : tr( "%1 to %2", "begin and end of a bucket" )
          .arg( TimeAxis::timeText( point.time ), TimeAxis::timeText( point.time + series.joined ) ) );
  lines << QStringLiteral( "%1 %2" ).arg( mChart.valueText( point ), mChart.unit ).trimmed();
  lines << QStringLiteral( "%1 · %2" ).arg( qualityFlagText( point.flag ), methodText( series.method ) );
  return lines;
}

void ChartView::zoom( double factor, UtcSeconds around )
{
  const TimeRange now = chartLayout().window();
  const auto scaled = [&]( UtcSeconds time ) { return around + std::llround( static_cast<double>( time - around ) * factor ); };
  TimeRange window = { scaled( now.from ), scaled( now.to ) };
  if ( window.to - window.from < shortestWindow )
    return;
  const TimeRange allowed = allowedWindow( window );
  // Kept at the pointer as long as the limits of zooming are not met.
  setTimeWindow( allowed.to - allowed.from == window.to - window.from ? window : allowed );
}

void ChartView::zoomBy( double factor )
{
  const TimeRange &window = chartLayout().window();
  zoom( factor, window.from + ( window.to - window.from ) / 2 );
}

void ChartView::pan( double share )
{
  const TimeRange now = chartLayout().window();
  const qint64 shift = std::llround( share * static_cast<double>( now.to - now.from ) );
  setTimeWindow( allowedWindow( { now.from + shift, now.to + shift } ) );
}

void ChartView::applyBox( const QRectF &box )
{
  const ChartLayout &layout = chartLayout();
  const QRectF inside = box.intersected( layout.plot() );
  if ( inside.width() < 4 || inside.height() < 4 )
    return;
  const TimeRange window = { layout.timeAt( inside.left() ), layout.timeAt( inside.right() ) };
  mChart.valueRange = { layout.valueAt( inside.bottom() ), layout.valueAt( inside.top() ) };
  invalidate();
  if ( window.to - window.from >= shortestWindow )
    setTimeWindow( window );
}

void ChartView::paintEvent( QPaintEvent * )
{
  QPainter painter( this );
  const ChartPainter chartPainter = this->painter();
  if ( mChart.isEmpty() )
  {
    painter.fillRect( rect(), chartPainter.theme().paper );
    paintSentence( painter, mLoading ? tr( "Loading…" ) : !mFailure.isEmpty() ? mFailure : mEmptyText );
    return;
  }
  // The chart itself is kept; hovering only repaints what lies on top.
  const double ratio = devicePixelRatioF();
  if ( mCache.size() != size() * ratio )
  {
    mCache = QPixmap( size() * ratio );
    mCache.setDevicePixelRatio( ratio );
    mCache.fill( chartPainter.theme().paper );
    QPainter cached( &mCache );
    chartPainter.paint( cached, mChart, chartLayout() );
  }
  painter.drawPixmap( 0, 0, mCache );
  painter.setRenderHint( QPainter::Antialiasing );
  if ( mDrag == Drag::Box )
  {
    QColor fill = chartPainter.theme().accent;
    painter.setPen( fill );
    fill.setAlphaF( 0.15F );
    painter.setBrush( fill );
    painter.drawRect( QRectF( mPressed, mPointer ).normalized().intersected( chartLayout().plot() ) );
  }
  else if ( mHit )
  {
    paintHover( painter );
  }
  if ( mLoading && !mSlow.isActive() && !mKeepView )
    paintSentence( painter, tr( "Loading…" ) );
}

void ChartView::paintHover( QPainter &painter )
{
  const ChartTheme theme = this->painter().theme();
  const QStringList lines = readOut();
  const QFontMetricsF metrics( chartFont( 12 ) );
  double width = 0;
  for ( const QString &line : lines )
    width = std::max( width, metrics.horizontalAdvance( line ) );
  const double lineHeight = 17;
  QRectF box( mHit->at + QPointF( 12, -12 - lineHeight * static_cast<double>( lines.size() ) ),
    QSizeF( width + 16, lineHeight * static_cast<double>( lines.size() ) + 8 ) );
  if ( box.right() > rect().right() - 2 )
    box.moveRight( mHit->at.x() - 12 );
  if ( box.left() < 2 )
    box.moveLeft( 2 );
  if ( box.top() < 2 )
    box.moveTop( 2 );

  const QColor colour = theme.seriesColour( mChart.series.at( mHit->series ).colour );
  painter.setPen( QPen( theme.paper, 1.5 ) );
  painter.setBrush( colour );
  painter.drawEllipse( mHit->at, 4.5, 4.5 );
  QColor paper = theme.paper;
  paper.setAlphaF( 0.94F );
  painter.setPen( theme.axis );
  painter.setBrush( paper );
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

void ChartView::paintSentence( QPainter &painter, const QString &text )
{
  painter.setFont( chartFont( 12 ) );
  painter.setPen( this->painter().theme().softText );
  painter.drawText( QRectF( rect() ).adjusted( 16, 16, -16, -16 ), Qt::AlignCenter | Qt::TextWordWrap, text );
}

void ChartView::resizeEvent( QResizeEvent *event )
{
  QWidget::resizeEvent( event );
  mHit.reset();
  invalidate();
}

void ChartView::changeEvent( QEvent *event )
{
  QWidget::changeEvent( event );
  if ( event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange )
    invalidate();
}

void ChartView::wheelEvent( QWheelEvent *event )
{
  if ( mChart.isEmpty() || event->angleDelta().y() == 0 )
  {
    event->ignore();
    return;
  }
  zoom( std::pow( 0.8, event->angleDelta().y() / 120.0 ), chartLayout().timeAt( event->position().x() ) );
  event->accept();
}

void ChartView::mousePressEvent( QMouseEvent *event )
{
  if ( event->button() != Qt::LeftButton || mChart.isEmpty() )
    return;
  mPressed = mPointer = event->position();
  mPressedWindow = chartLayout().window();
  mDrag = event->modifiers() & Qt::ShiftModifier ? Drag::Box : Drag::Pressed;
}

void ChartView::mouseMoveEvent( QMouseEvent *event )
{
  mPointer = event->position();
  if ( mDrag == Drag::Pressed && ( mPointer - mPressed ).manhattanLength() >= QApplication::startDragDistance() )
  {
    mDrag = Drag::Pan;
    setCursor( Qt::ClosedHandCursor );
  }
  if ( mDrag == Drag::Pan )
  {
    const double perPixel = static_cast<double>( mPressedWindow.to - mPressedWindow.from ) / std::max( 1.0, chartLayout().plot().width() );
    const qint64 shift = std::llround( ( mPressed.x() - mPointer.x() ) * perPixel );
    setTimeWindow( allowedWindow( { mPressedWindow.from + shift, mPressedWindow.to + shift } ) );
    return;
  }
  mHit = mDrag == Drag::None && !mChart.isEmpty() ? chartLayout().hitTest( mChart, mPointer, sReach ) : std::nullopt;
  update();
}

void ChartView::mouseReleaseEvent( QMouseEvent *event )
{
  if ( event->button() != Qt::LeftButton )
    return;
  const Drag drag = mDrag;
  mDrag = Drag::None;
  unsetCursor();
  if ( drag == Drag::Box )
    applyBox( QRectF( mPressed, event->position() ).normalized() );
  else if ( drag == Drag::Pressed && chartLayout().plot().contains( event->position() ) )
    Q_EMIT momentPicked(
      mHit ? mChart.series.at( mHit->series ).points.at( mHit->point ).time : chartLayout().timeAt( event->position().x() ) );
  update();
}

void ChartView::mouseDoubleClickEvent( QMouseEvent *event )
{
  if ( event->button() == Qt::LeftButton && !mChart.isEmpty() )
    showAll();
}

void ChartView::leaveEvent( QEvent *event )
{
  QWidget::leaveEvent( event );
  mHit.reset();
  update();
}

void ChartView::keyPressEvent( QKeyEvent *event )
{
  if ( event->matches( QKeySequence::Copy ) )
    copyValues();
  else if ( event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_E )
    exportAs();
  else if ( event->key() == Qt::Key_Left )
    pan( -0.2 );
  else if ( event->key() == Qt::Key_Right )
    pan( 0.2 );
  else if ( event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal )
    zoomBy( 0.7 );
  else if ( event->key() == Qt::Key_Minus )
    zoomBy( 1 / 0.7 );
  else if ( event->key() == Qt::Key_Home )
    showAll();
  else
    QWidget::keyPressEvent( event );
}

void ChartView::contextMenuEvent( QContextMenuEvent *event )
{
  QMenu menu( this );
  menu.addAction( tr( "Show all" ), this, &ChartView::showAll );
  menu.addSeparator();
  menu.addAction( tr( "Copy values" ), this, &ChartView::copyValues );
  menu.addAction( tr( "Copy picture" ), this, &ChartView::copyImage );
  menu.addAction( tr( "Export…" ), this, &ChartView::exportAs );
  for ( QAction *action : menu.actions() )
    action->setEnabled( !mChart.isEmpty() );
  menu.exec( event->globalPos() );
}

Result<void> ChartView::exportPng( const QString &path, const QSize &size ) const
{
  const double scale = std::max( 1.0, size.width() / 800.0 );
  const QImage image = ChartPainter().image( mChart, size, { .scale = scale } );
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) || !image.save( &file, "PNG" ) || !file.commit() )
    return Error { tr( "The picture could not be written: %1." ).arg( file.errorString() ),
      tr( "Choose a folder you may write to, with enough room." ), path, 0 };
  return {};
}

Result<void> ChartView::exportCsv( const QString &path ) const
{
  return writeChartCsv( mChart, path );
}

void ChartView::exportAs()
{
  if ( mChart.isEmpty() )
    return;
  const QString png = tr( "Picture (*.png)" );
  const QString csv = tr( "Values (*.csv)" );
  QString filter = png;
  const QString name = QStringLiteral( "%1_%2" ).arg( mChart.placeCode.isEmpty() ? mChart.place : mChart.placeCode, mChart.indicator );
  QString path = QFileDialog::getSaveFileName( this, tr( "Export chart" ), name, png + QStringLiteral( ";;" ) + csv, &filter );
  if ( path.isEmpty() )
    return;
  const QString ending = filter == csv ? QStringLiteral( ".csv" ) : QStringLiteral( ".png" );
  if ( !path.endsWith( ending, Qt::CaseInsensitive ) )
    path += ending;
  if ( filter == csv && hasSources() )
  {
    exportValues( path );
    return;
  }
  const Result<void> written = filter == csv ? exportCsv( path ) : exportPng( path );
  if ( !written )
    QMessageBox::warning( this, tr( "Export chart" ), written.error().text() );
}

void ChartView::exportValues( const QString &path )
{
  // Millions of rows: written beside the window.
  mExporting.start( [chart = mChart, path]( const std::atomic_bool &cancelled ) { return writeChartCsv( chart, path, cancelled ); },
    [this]( const Result<void> &written ) {
      if ( !written )
        QMessageBox::warning( this, tr( "Export chart" ), written.error().text() );
    } );
}

void ChartView::copyImage() const
{
  QApplication::clipboard()->setImage( ChartPainter().image( mChart, QSize( 1600, 800 ), { .scale = 2 } ) );
}

void ChartView::copyValues()
{
  if ( !hasSources() )
  {
    QApplication::clipboard()->setText( chartCsv( mChart ) );
    return;
  }
  mCopying.start( [chart = mChart]( const std::atomic_bool &cancelled ) { return chartCsvOfWindow( chart, sMostCopied, cancelled ); },
    [this]( const Result<QString> &csv ) {
      if ( csv )
        QApplication::clipboard()->setText( *csv );
      else
        QToolTip::showText( mapToGlobal( rect().center() ), csv.error().text(), this );
    } );
}

} // namespace jinguan

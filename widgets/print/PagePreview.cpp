#include "widgets/print/PagePreview.h"

#include "reports/PdfPages.h"

#include <qgsapplication.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace jinguan
{

namespace
{
constexpr double sMillimetresPerInch = 25.4;
constexpr double sStep = 1.25;
constexpr double sSmallest = 0.1;
constexpr double sLargest = 6;
constexpr int sFrame = 8; //!< pixels around a page
} // namespace

PagePreview::PagePreview( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "pagePreview" ) );
  setFocusPolicy( Qt::StrongFocus );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  auto *bar = new QHBoxLayout;
  makeBar( bar );
  layout->addLayout( bar );
  mPicture = new QLabel( tr( "The page appears here." ), this );
  mPicture->setObjectName( QStringLiteral( "reportPage" ) );
  mPicture->setAlignment( Qt::AlignCenter );
  mPicture->setMargin( sFrame );
  mScroll = new QScrollArea( this );
  mScroll->setWidget( mPicture );
  mScroll->setWidgetResizable( true );
  mScroll->setBackgroundRole( QPalette::Mid );
  mScroll->viewport()->installEventFilter( this );
  layout->addWidget( mScroll, 1 );
  updateBar();
}

PagePreview::~PagePreview() = default;

QToolButton *PagePreview::addButton(
  QHBoxLayout *bar, const char *name, const QString &icon, const QString &tip, std::function<void()> action )
{
  auto *button = new QToolButton( this );
  button->setObjectName( QString::fromLatin1( name ) );
  button->setIcon( QgsApplication::getThemeIcon( icon ) );
  button->setToolTip( tip );
  button->setAutoRaise( true );
  connect( button, &QToolButton::clicked, this, std::move( action ) );
  bar->addWidget( button );
  return button;
}

void PagePreview::makeBar( QHBoxLayout *bar )
{
  mPrevious = addButton( bar, "previewPrevious", QStringLiteral( "/mActionArrowLeft.svg" ), tr( "Page before (Page Up)" ),
    [this] { setPage( mPage - 1 ); } );
  mNumber = new QSpinBox( this );
  mNumber->setObjectName( QStringLiteral( "previewNumber" ) );
  mNumber->setButtonSymbols( QAbstractSpinBox::NoButtons );
  mNumber->setAlignment( Qt::AlignRight );
  mNumber->setKeyboardTracking( false );
  connect( mNumber, &QSpinBox::valueChanged, this, [this]( int number ) { setPage( number - 1 ); } );
  bar->addWidget( mNumber );
  mCount = new QLabel( this );
  mCount->setObjectName( QStringLiteral( "previewCount" ) );
  bar->addWidget( mCount );
  mNext = addButton(
    bar, "previewNext", QStringLiteral( "/mActionArrowRight.svg" ), tr( "Next page (Page Down)" ), [this] { setPage( mPage + 1 ); } );
  bar->addStretch();
  addButton( bar, "previewZoomOut", QStringLiteral( "/mActionZoomOut.svg" ), tr( "Smaller (Ctrl+−)" ), [this] { stepZoom( 1 / sStep ); } );
  mZoomText = new QLabel( this );
  mZoomText->setObjectName( QStringLiteral( "previewZoom" ) );
  bar->addWidget( mZoomText );
  addButton( bar, "previewZoomIn", QStringLiteral( "/mActionZoomIn.svg" ), tr( "Larger (Ctrl++)" ), [this] { stepZoom( sStep ); } );
  addButton( bar, "previewActual", QStringLiteral( "/mActionZoomActual.svg" ), tr( "The size of the paper" ), [this] { setZoom( 1 ); } );
  addButton( bar, "previewWidth", QStringLiteral( "/mActionZoomToArea.svg" ), tr( "The width of the page" ), [this] { setZoom( fitWidth ); } );
  addButton( bar, "previewWhole", QStringLiteral( "/mActionZoomFullExtent.svg" ), tr( "The whole page" ), [this] { setZoom( fitPage ); } );
}

void PagePreview::setFile( const QString &path )
{
  mFile = path;
  mReading.start(
    [path]( const std::atomic_bool & ) {
      QList<QSizeF> sizes;
      const Result<PdfPages> pages = PdfPages::open( path );
      for ( int page = 0; pages && page < pages->count(); ++page )
        sizes << pages->size( page );
      return sizes;
    },
    [this]( const QList<QSizeF> &sizes ) {
      mSizes = sizes;
      if ( sizes.isEmpty() )
      {
        clear( tr( "The pages cannot be shown." ) );
        Q_EMIT failed( tr( "The pages cannot be shown." ) );
        return;
      }
      mPage = qBound( 0, mPage, pageCount() - 1 );
      updateBar();
      draw();
    } );
}

void PagePreview::clear( const QString &text )
{
  mReading.cancel();
  mDrawing.cancel();
  mFile.clear();
  mSizes.clear();
  mPage = -1;
  mPicture->setPixmap( {} );
  mPicture->setText( text );
  updateBar();
}

void PagePreview::setPage( int page )
{
  if ( page < 0 || page >= pageCount() || page == mPage )
    return;
  mPage = page;
  updateBar();
  mScroll->ensureVisible( 0, 0 );
  draw();
}

double PagePreview::dpi() const
{
  const double screen = logicalDpiX();
  if ( mPage < 0 || mPage >= pageCount() )
    return screen;
  if ( mZoom > 0 )
    return screen * mZoom;
  const QSizeF inches = mSizes.at( mPage ) / sMillimetresPerInch;
  const QSize room = mScroll->viewport()->size() - QSize( 2 * sFrame, 2 * sFrame );
  const double wide = room.width() / inches.width();
  const double fitting = mZoom < 0 ? wide : qMin( wide, room.height() / inches.height() );
  return qBound( screen * sSmallest, fitting, screen * sLargest );
}

void PagePreview::setZoom( double zoom )
{
  mZoom = zoom > 0 ? qBound( sSmallest, zoom, sLargest ) : zoom;
  updateBar();
  draw();
}

void PagePreview::stepZoom( double factor )
{
  setZoom( dpi() / logicalDpiX() * factor );
}

void PagePreview::updateBar()
{
  const bool any = pageCount() > 0;
  const QSignalBlocker quiet( mNumber );
  mNumber->setRange( any ? 1 : 0, pageCount() );
  mNumber->setValue( mPage + 1 );
  mNumber->setEnabled( any );
  mCount->setText( any ? tr( "of %n", nullptr, pageCount() ) : QString() );
  mPrevious->setEnabled( mPage > 0 );
  mNext->setEnabled( mPage + 1 < pageCount() );
  mZoomText->setText( any ? tr( "%1 %" ).arg( qRound( dpi() / logicalDpiX() * 100 ) ) : QString() );
}

void PagePreview::draw()
{
  if ( mPage < 0 )
    return;
  const double ratio = devicePixelRatioF();
  mDrawing.start(
    [file = mFile, page = mPage, dots = dpi() * ratio]( const std::atomic_bool &cancelled ) {
      if ( cancelled )
        return QImage();
      const Result<PdfPages> pages = PdfPages::open( file );
      return pages && !cancelled ? pages->image( page, dots ) : QImage();
    },
    [this, page = mPage, ratio]( QImage image ) {
      if ( image.isNull() )
        return;
      image.setDevicePixelRatio( ratio );
      mPicture->setPixmap( QPixmap::fromImage( image ) );
      Q_EMIT shown( page );
    } );
}

void PagePreview::resizeEvent( QResizeEvent *event )
{
  QWidget::resizeEvent( event );
  if ( mZoom > 0 || mPage < 0 )
    return;
  updateBar();
  draw();
}

void PagePreview::keyPressEvent( QKeyEvent *event )
{
  const bool control = event->modifiers() & Qt::ControlModifier;
  if ( event->key() == Qt::Key_PageUp )
    setPage( mPage - 1 );
  else if ( event->key() == Qt::Key_PageDown )
    setPage( mPage + 1 );
  else if ( control && ( event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal ) )
    stepZoom( sStep );
  else if ( control && event->key() == Qt::Key_Minus )
    stepZoom( 1 / sStep );
  else if ( control && event->key() == Qt::Key_0 )
    setZoom( fitPage );
  else
    QWidget::keyPressEvent( event );
}

bool PagePreview::eventFilter( QObject *watched, QEvent *event )
{
  if ( watched == mScroll->viewport() && event->type() == QEvent::Wheel )
  {
    const auto *wheel = static_cast<QWheelEvent *>( event );
    if ( wheel->modifiers() & Qt::ControlModifier )
    {
      stepZoom( wheel->angleDelta().y() > 0 ? sStep : 1 / sStep );
      return true;
    }
  }
  return QWidget::eventFilter( watched, event );
}

} // namespace jinguan

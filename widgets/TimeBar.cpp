#include "widgets/TimeBar.h"

#include "layers/MapPalette.h"
#include "widgets/TimeSlider.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace jinguan
{

namespace
{

/** A dot as icon: filled while readings arrive, else a ring. */
QIcon dotIcon( const QColor &colour, bool filled )
{
  QPixmap pixmap( 32, 32 );
  pixmap.setDevicePixelRatio( 2 );
  pixmap.fill( Qt::transparent );
  QPainter painter( &pixmap );
  painter.setRenderHint( QPainter::Antialiasing );
  painter.setPen( QPen( colour, 1.5 ) );
  painter.setBrush( filled ? QBrush( colour ) : QBrush( Qt::NoBrush ) );
  painter.drawEllipse( QPointF( 8, 8 ), 4.5, 4.5 );
  return QIcon( pixmap );
}

/** Wall time in China of \a moment, as the date-time edit shows it whatever the zone of the computer. */
QDateTime wallTime( UtcSeconds moment )
{
  const QDateTime at = local( moment );
  return QDateTime( at.date(), at.time(), Qt::UTC );
}

} // namespace

TimeBar::TimeBar( QWidget *parent ) : QWidget( parent )
{
  setObjectName( QStringLiteral( "timeBar" ) );
  mTimer.setInterval( 500 );
  connect( &mTimer, &QTimer::timeout, this, &TimeBar::advance );
  build();
  showState();
}

QToolButton *TimeBar::addButton( const char *name, const QString &text, const QString &tip )
{
  auto *button = new QToolButton( this );
  button->setObjectName( QLatin1String( name ) );
  button->setAutoRaise( true );
  button->setText( text );
  button->setToolTip( tip );
  button->setAccessibleName( tip );
  button->setFocusPolicy( Qt::TabFocus );
  layout()->addWidget( button );
  return button;
}

void TimeBar::build()
{
  auto *row = new QHBoxLayout( this );
  row->setContentsMargins( 8, 4, 8, 4 );
  row->setSpacing( 4 );
  mLiveButton = addButton( "liveButton", tr( "Live" ), tr( "Show the newest readings" ) );
  mLiveButton->setCheckable( true );
  mLiveButton->setToolButtonStyle( Qt::ToolButtonTextBesideIcon );
  connect( mLiveButton, &QToolButton::clicked, this, &TimeBar::setLive );

  QToolButton *back = addButton( "stepBackButton", {}, tr( "One step back" ) );
  back->setIcon( style()->standardIcon( QStyle::SP_MediaSeekBackward ) );
  connect( back, &QToolButton::clicked, this, &TimeBar::stepBack );
  mPlay = addButton( "playButton", {}, tr( "Play" ) );
  connect( mPlay, &QToolButton::clicked, this, [this] { isPlaying() ? pause() : play(); } );
  QToolButton *forward = addButton( "stepForwardButton", {}, tr( "One step forward" ) );
  forward->setIcon( style()->standardIcon( QStyle::SP_MediaSeekForward ) );
  connect( forward, &QToolButton::clicked, this, &TimeBar::stepForward );

  mSlider = new TimeSlider( this );
  row->addWidget( mSlider, 1 );
  connect( mSlider, &TimeSlider::momentChosen, this, &TimeBar::setMoment );

  mEdit = new QDateTimeEdit( this );
  mEdit->setObjectName( QStringLiteral( "momentEdit" ) );
  mEdit->setTimeSpec( Qt::UTC );
  mEdit->setDisplayFormat( QStringLiteral( "yyyy-MM-dd HH:mm" ) );
  mEdit->setCalendarPopup( true );
  mEdit->setKeyboardTracking( false );
  mEdit->setAccessibleName( tr( "Date and time" ) );
  mEdit->setToolTip( tr( "Date and time in China (UTC+8)" ) );
  row->addWidget( mEdit );
  connect( mEdit, &QDateTimeEdit::dateTimeChanged, this,
    [this]( const QDateTime &wall ) { setMoment( QDateTime( wall.date(), wall.time(), displayZone() ).toSecsSinceEpoch() ); } );

  mStep = new QComboBox( this );
  mStep->setObjectName( QStringLiteral( "stepCombo" ) );
  mStep->setAccessibleName( tr( "Step" ) );
  mStep->setToolTip( tr( "Time from one step to the next" ) );
  mStep->addItem( tr( "Step 1 h" ), 3600 );
  mStep->addItem( tr( "Step 4 h" ), 4 * 3600 );
  mStep->addItem( tr( "Step 1 d" ), 86400 );
  row->addWidget( mStep );
  connect( mStep, &QComboBox::currentIndexChanged, this, [this] { mSlider->setStep( step() ); } );
}

const TimeRange &TimeBar::extent() const
{
  return mSlider->extent();
}

void TimeBar::setExtent( const TimeRange &extent )
{
  mSlider->setExtent( extent );
  setEnabled( extent.to > extent.from );
  apply( mLive ? extent.to : std::clamp( mMoment, extent.from, std::max( extent.from, extent.to ) ), mLive );
  showState();
}

qint64 TimeBar::step() const
{
  return mStep->currentData().toLongLong();
}

void TimeBar::setStep( qint64 seconds )
{
  const int index = mStep->findData( static_cast<int>( seconds ) );
  if ( index >= 0 )
    mStep->setCurrentIndex( index );
}

void TimeBar::setFlowing( bool flowing )
{
  mFlowing = flowing;
  showState();
}

void TimeBar::apply( UtcSeconds moment, bool live )
{
  if ( moment == mMoment && live == mLive )
    return;
  mMoment = moment;
  mLive = live;
  showState();
  Q_EMIT momentChanged( mMoment, mLive );
}

void TimeBar::setMoment( qint64 moment )
{
  apply( std::clamp( static_cast<UtcSeconds>( moment ), extent().from, std::max( extent().from, extent().to ) ), false );
}

void TimeBar::setLive()
{
  pause();
  apply( extent().to, true );
  showState();
}

void TimeBar::play()
{
  if ( isPlaying() || extent().to <= extent().from )
    return;
  // From the end there is nothing to play: the last week is.
  if ( mLive || mMoment >= extent().to )
    setMoment( std::max( extent().from, extent().to - 7 * 86400 ) );
  mTimer.start();
  showState();
  Q_EMIT playingChanged( true );
}

void TimeBar::pause()
{
  if ( !isPlaying() )
    return;
  mTimer.stop();
  showState();
  Q_EMIT playingChanged( false );
}

void TimeBar::advance()
{
  if ( mMoment + step() >= extent().to )
    pause();
  setMoment( mMoment + step() );
}

void TimeBar::stepForward()
{
  pause();
  if ( !mLive )
    setMoment( mMoment + step() );
}

void TimeBar::stepBack()
{
  pause();
  setMoment( mMoment - step() );
}

void TimeBar::showState()
{
  static const MapPalette sPalette = MapPalette::loadDefault();
  const QColor red = sPalette.colour( QStringLiteral( "error" ) );
  const bool showRed = mLive && mFlowing;
  mLiveButton->setChecked( mLive );
  mLiveButton->setIcon( dotIcon( showRed ? red : palette().color( QPalette::Disabled, QPalette::WindowText ), showRed ) );
  mLiveButton->setToolTip( !mLive ? tr( "Show the newest readings" )
      : mFlowing                  ? tr( "Live: new readings arrive" )
                                  : tr( "Newest readings; none arrive at present" ) );
  mPlay->setIcon( style()->standardIcon( isPlaying() ? QStyle::SP_MediaPause : QStyle::SP_MediaPlay ) );
  mPlay->setToolTip( isPlaying() ? tr( "Pause" ) : tr( "Play" ) );
  mSlider->setMoment( mMoment );
  const QSignalBlocker quiet( mEdit );
  mEdit->setDateTime( wallTime( mMoment ) );
}

void TimeBar::changeEvent( QEvent *event )
{
  QWidget::changeEvent( event );
  if ( event->type() == QEvent::PaletteChange && mLiveButton )
    showState();
}

} // namespace jinguan

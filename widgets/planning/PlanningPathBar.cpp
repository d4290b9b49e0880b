#include "widgets/planning/PlanningPathBar.h"

#include "layers/MapPalette.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{

/** One line of the path. */
class StepButton : public QAbstractButton
{
  public:
    StepButton( int index, int count, const QString &name, const QColor &accent ) : mIndex( index ), mCount( count ), mAccent( accent )
    {
      setText( name );
      setObjectName( QStringLiteral( "planningStep%1" ).arg( index + 1 ) );
      setCheckable( true );
      setAutoExclusive( true );
      setFocusPolicy( Qt::StrongFocus );
      setCursor( Qt::PointingHandCursor );
      setAttribute( Qt::WA_Hover );
      setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Fixed );
    }

    void setState( const QString &summary, bool done )
    {
      mSummary = summary;
      mDone = done;
      setToolTip( summary.isEmpty() ? text() : text() + QStringLiteral( ": " ) + summary );
      setAccessibleName( toolTip() );
      update();
    }
    const QString &summary() const { return mSummary; }
    bool isDone() const { return mDone; }

    QSize sizeHint() const override { return { 280, fontMetrics().height() + 7 }; }
    QSize minimumSizeHint() const override { return { 160, fontMetrics().height() + 7 }; }

  protected:
    void paintEvent( QPaintEvent * ) override;

  private:
    int mIndex = 0;
    int mCount = 0;
    QColor mAccent;
    QString mSummary;
    bool mDone = false;
};

void StepButton::paintEvent( QPaintEvent * )
{
  QPainter painter( this );
  painter.setRenderHint( QPainter::Antialiasing );
  const bool here = isChecked();
  if ( here || underMouse() || hasFocus() )
  {
    QColor ground = mAccent;
    ground.setAlphaF( here ? 0.16F : 0.08F );
    painter.setPen( hasFocus() ? QPen( mAccent, 1 ) : QPen( Qt::NoPen ) );
    painter.setBrush( ground );
    painter.drawRoundedRect( QRectF( rect() ).adjusted( 0.5, 0.5, -0.5, -0.5 ), 4, 4 );
  }
  const double radius = height() / 2.0 - 3;
  const QPointF centre( 6 + radius, height() / 2.0 );
  painter.setPen( QPen( palette().color( QPalette::Mid ), 1.4 ) );
  if ( mIndex > 0 )
    painter.drawLine( QPointF( centre.x(), 0 ), QPointF( centre.x(), centre.y() - radius ) );
  if ( mIndex + 1 < mCount )
    painter.drawLine( QPointF( centre.x(), centre.y() + radius ), QPointF( centre.x(), height() ) );
  const bool filled = here || mDone;
  painter.setPen( QPen( filled ? mAccent : palette().color( QPalette::Mid ), 1.4 ) );
  painter.setBrush( here ? QBrush( mAccent ) : QBrush( palette().color( QPalette::Base ) ) );
  painter.drawEllipse( centre, radius, radius );
  QFont small = font();
  small.setPixelSize( std::max( 9, static_cast<int>( radius * 1.4 ) ) );
  small.setBold( true );
  painter.setFont( small );
  painter.setPen( here ? palette().color( QPalette::Base ) : mDone ? mAccent : palette().color( QPalette::Text ) );
  painter.drawText( QRectF( centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius ), Qt::AlignCenter,
    mDone && !here ? QStringLiteral( "✓" ) : QString::number( mIndex + 1 ) );

  QFont name = font();
  name.setBold( here );
  painter.setFont( name );
  painter.setPen( palette().color( QPalette::Text ) );
  const int left = static_cast<int>( centre.x() + radius ) + 7;
  const int nameWidth = painter.fontMetrics().horizontalAdvance( text() );
  painter.drawText( QRect( left, 0, nameWidth + 4, height() ), Qt::AlignVCenter | Qt::AlignLeft, text() );
  painter.setFont( font() );
  const QRect rest( left + nameWidth + 12, 0, width() - left - nameWidth - 18, height() );
  painter.setPen( palette().color( QPalette::PlaceholderText ) );
  painter.drawText(
    rest, Qt::AlignVCenter | Qt::AlignRight, painter.fontMetrics().elidedText( mSummary, Qt::ElideRight, std::max( 0, rest.width() ) ) );
}

StepButton *stepOf( const QButtonGroup *group, int step )
{
  return static_cast<StepButton *>( group->button( step ) );
}

} // namespace

PlanningPathBar::PlanningPathBar( const QStringList &names, QWidget *parent ) : QWidget( parent ), mSteps( new QButtonGroup( this ) )
{
  setObjectName( QStringLiteral( "planningPath" ) );
  setFocusPolicy( Qt::NoFocus );
  const QColor accent = MapPalette::loadDefault().colour( QStringLiteral( "accent" ) );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->setSpacing( 0 );
  for ( int step = 0; step < names.size(); ++step )
  {
    auto *button = new StepButton( step, static_cast<int>( names.size() ), names.at( step ), accent );
    mSteps->addButton( button, step );
    layout->addWidget( button );
    auto *shortcut = new QShortcut( QKeySequence( Qt::ALT | static_cast<Qt::Key>( Qt::Key_1 + step ) ), this );
    shortcut->setContext( Qt::WidgetWithChildrenShortcut );
    connect( shortcut, &QShortcut::activated, button, &QAbstractButton::click );
  }
  setCurrent( 0 );
  connect( mSteps, &QButtonGroup::idToggled, this, [this]( int step, bool on ) {
    if ( on )
      Q_EMIT chosen( step );
  } );
}

int PlanningPathBar::current() const
{
  return mSteps->checkedId();
}

void PlanningPathBar::setCurrent( int step )
{
  const QSignalBlocker blocker( mSteps );
  if ( QAbstractButton *button = mSteps->button( step ) )
    button->setChecked( true );
}

void PlanningPathBar::setState( int step, const QString &summary, bool done )
{
  stepOf( mSteps, step )->setState( summary, done );
}

QString PlanningPathBar::summary( int step ) const
{
  return stepOf( mSteps, step )->summary();
}

bool PlanningPathBar::isDone( int step ) const
{
  return stepOf( mSteps, step )->isDone();
}

} // namespace jinguan

#include "widgets/quality/WorkBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace jinguan
{

namespace
{
constexpr int sPollMs = 100;
}

WorkBar::WorkBar( QWidget *parent )
  : QWidget( parent ), mBar( new QProgressBar( this ) ), mCancel( new QToolButton( this ) ), mText( new QLabel( this ) )
{
  mBar->setObjectName( QStringLiteral( "workProgress" ) );
  mBar->setRange( 0, 100 );
  mBar->setMaximumWidth( 160 );
  mCancel->setObjectName( QStringLiteral( "workCancel" ) );
  mCancel->setText( tr( "Cancel" ) );
  mText->setObjectName( QStringLiteral( "workText" ) );
  mText->setTextInteractionFlags( Qt::TextSelectableByMouse );
  mText->setMinimumWidth( 20 );
  auto *layout = new QHBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addWidget( mBar );
  layout->addWidget( mCancel );
  layout->addWidget( mText, 1 );
  mBar->hide();
  mCancel->hide();
  mPoll.setInterval( sPollMs );
  connect( &mPoll, &QTimer::timeout, this, [this] { mBar->setValue( mPercent->load() ); } );
  connect( mCancel, &QToolButton::clicked, this, &WorkBar::cancelled );
}

std::shared_ptr<std::atomic_int> WorkBar::begin()
{
  mPercent = std::make_shared<std::atomic_int>( 0 );
  mBar->setValue( 0 );
  mBar->show();
  mCancel->show();
  mText->clear();
  mPoll.start();
  return mPercent;
}

void WorkBar::end( const QString &said )
{
  mPoll.stop();
  mBar->hide();
  mCancel->hide();
  mText->setText( said );
  mText->setToolTip( said );
}

QString WorkBar::text() const
{
  return mText->text();
}

bool WorkBar::isBusy() const
{
  return mPoll.isActive();
}

} // namespace jinguan

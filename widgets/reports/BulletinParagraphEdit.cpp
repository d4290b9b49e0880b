#include "widgets/reports/BulletinParagraphEdit.h"

#include "base/Time.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
constexpr int sFewestLines = 2, sMostLines = 9;
} // namespace

BulletinParagraphEdit::BulletinParagraphEdit( const QString &name, const DraftParagraph &paragraph, QWidget *parent )
  : QFrame( parent ), mId( paragraph.id ), mName( name )
{
  setObjectName( QStringLiteral( "bulletinParagraph-" ) + mId );
  mState = new QLabel;
  mState->setObjectName( QStringLiteral( "bulletinParagraphState-" ) + mId );
  mState->setWordWrap( true );
  mText = new QPlainTextEdit;
  mText->setObjectName( QStringLiteral( "bulletinText-" ) + mId );
  mText->setAccessibleName( mName );
  mText->setTabChangesFocus( true );
  mText->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  mText->installEventFilter( this ); // its lines depend on its width
  mRegenerate = new QToolButton;
  mRegenerate->setObjectName( QStringLiteral( "bulletinRegenerate-" ) + mId );
  mRegenerate->setText( tr( "Generate anew" ) );
  mRegenerate->setToolTip( tr( "Takes the edit back: the text of the figures." ) );
  mConfirm = new QToolButton;
  mConfirm->setObjectName( QStringLiteral( "bulletinConfirm-" ) + mId );
  mConfirm->setText( tr( "Keep the edit" ) );
  mConfirm->setToolTip( tr( "The edited text stands though figures changed." ) );
  auto *head = new QHBoxLayout;
  head->setSpacing( 8 );
  head->addWidget( mState, 1 );
  head->addWidget( mConfirm );
  head->addWidget( mRegenerate );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 0, 0, 8, 8 );
  column->setSpacing( 4 );
  column->addLayout( head );
  column->addWidget( mText );
  connect( mText, &QPlainTextEdit::textChanged, this, [this] {
    fitHeight();
    Q_EMIT edited( mId, text() );
  } );
  connect( mRegenerate, &QToolButton::clicked, this, [this] { Q_EMIT regenerateAsked( mId ); } );
  connect( mConfirm, &QToolButton::clicked, this, [this] { Q_EMIT confirmAsked( mId ); } );
  show( paragraph );
}

QString BulletinParagraphEdit::text() const
{
  return mText->toPlainText();
}

bool BulletinParagraphEdit::eventFilter( QObject *watched, QEvent *event )
{
  if ( watched == mText && event->type() == QEvent::Resize )
    QMetaObject::invokeMethod( this, &BulletinParagraphEdit::fitHeight, Qt::QueuedConnection );
  return QFrame::eventFilter( watched, event );
}

void BulletinParagraphEdit::fitHeight()
{
  const double lines = mText->document()->documentLayout() ? mText->document()->size().height() : sFewestLines;
  const int shown = qBound( sFewestLines, static_cast<int>( lines ), sMostLines );
  mText->setFixedHeight( mText->fontMetrics().lineSpacing() * shown + 20 ); // frame and margins
}

void BulletinParagraphEdit::show( const DraftParagraph &paragraph )
{
  if ( text() != paragraph.text() )
  {
    const QSignalBlocker blocker( mText );
    mText->setPlainText( paragraph.text() );
  }
  fitHeight();
  const QString time =
    local( paragraph.time.isValid() ? paragraph.time.toSecsSinceEpoch() : 0 ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) );
  const QString state = !paragraph.edited ? tr( "from the figures" )
    : paragraph.generated.isEmpty() ? tr( "edited by %1, %2 – the figures no longer say anything about it" ).arg( paragraph.author, time )
    : paragraph.isOutOfDate()       ? tr( "edited by %1, %2 – figures changed since" ).arg( paragraph.author, time )
                                    : tr( "edited by %1, %2" ).arg( paragraph.author, time );
  mState->setText( QStringLiteral( "<b>%1</b> · %2" ).arg( mName.toHtmlEscaped(), state.toHtmlEscaped() ) );
  mState->setToolTip( paragraph.edited ? tr( "The figures say: %1" ).arg( paragraph.generated ) : QString() );
  mRegenerate->setEnabled( paragraph.edited.has_value() );
  mConfirm->setVisible( paragraph.isOutOfDate() );
}

} // namespace jinguan

#include "widgets/ElementBar.h"

#include "layers/chart/ChartTheme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace jinguan
{

ElementBar::ElementBar( QWidget *parent ) : QWidget( parent ), mButtons( new QButtonGroup( this ) ), mLayout( new QHBoxLayout( this ) )
{
  setObjectName( QStringLiteral( "elementBar" ) );
  setAccessibleName( tr( "Element" ) );
  mLayout->setContentsMargins( 0, 0, 0, 0 );
  mLayout->setSpacing( 2 );
  mButtons->setExclusive( true );
  setSizePolicy( QSizePolicy::Maximum, QSizePolicy::Preferred );
  connect( mButtons, &QButtonGroup::buttonToggled, this, [this]( QAbstractButton *button, bool down ) {
    const QString id = button->property( "element" ).toString();
    if ( !down || id == mElement )
      return;
    mElement = id;
    Q_EMIT elementChanged( id );
  } );
  const QColor accent = ChartTheme::standard( ChartTheme::Mode::Light ).accent;
  setStyleSheet( QStringLiteral( "QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px 7px; }"
                                 "QToolButton:hover { border-color: %1; }"
                                 "QToolButton:focus { border-color: %1; }"
                                 "QToolButton:checked { background: %1; color: white; }" )
                   .arg( accent.name() ) );
}

void ElementBar::setElements( const QList<Element> &elements )
{
  const QString before = mElement;
  const QList<QAbstractButton *> old = mButtons->buttons();
  for ( QAbstractButton *button : old )
  {
    mButtons->removeButton( button );
    delete button;
  }
  mElement.clear();
  for ( int i = 0; i < elements.size(); ++i )
  {
    const Element &element = elements.at( i );
    auto *button = new QToolButton( this );
    button->setObjectName( QStringLiteral( "element_" ) + element.id );
    button->setProperty( "element", element.id );
    button->setText( element.name.text() );
    button->setCheckable( true );
    button->setAutoRaise( true );
    button->setFocusPolicy( Qt::TabFocus );
    if ( i < 10 )
    {
      button->setShortcut( QKeySequence( QStringLiteral( "Ctrl+%1" ).arg( ( i + 1 ) % 10 ) ) );
      button->setToolTip( tr( "%1 (%2)" ).arg( element.name.text(), button->shortcut().toString( QKeySequence::NativeText ) ) );
    }
    mButtons->addButton( button );
    mLayout->addWidget( button );
  }
  const bool known = std::any_of( elements.begin(), elements.end(), [&]( const Element &element ) { return element.id == before; } );
  if ( known )
  {
    const QSignalBlocker quiet( this );
    setElement( before );
  }
  else if ( !elements.isEmpty() )
  {
    setElement( elements.first().id );
  }
}

void ElementBar::setElement( const QString &id )
{
  for ( QAbstractButton *button : mButtons->buttons() )
  {
    if ( button->property( "element" ).toString() == id )
      button->setChecked( true );
  }
}

} // namespace jinguan

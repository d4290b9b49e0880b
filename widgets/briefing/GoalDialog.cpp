#include "widgets/briefing/GoalDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
constexpr QSize sSize( 860, 600 );
}

GoalDialog::GoalDialog( const BriefContext &context, const BriefArea &area, UtcSeconds moment, QWidget *parent )
  : QDialog( parent ), mContext( context ), mMoment( moment ), mArea( new QComboBox( this ) ), mPage( new GoalBoardPage( this ) )
{
  setObjectName( QStringLiteral( "goalDialog" ) );
  setWindowTitle( tr( "Goal tracking" ) );
  resize( sSize );
  mArea->setObjectName( QStringLiteral( "goalArea" ) );
  mArea->addItem( tr( "Whole city" ), QString() );
  for ( const ResponsibleUnit &unit : context.responsibility->units() )
    mArea->addItem( unit.name.text(), unit.code );
  if ( !area.unit.isEmpty() || !area.district.isEmpty() )
    mArea->setCurrentIndex( std::max( 0, mArea->findData( area.unit.isEmpty() ? area.district : area.unit ) ) );
  connect( mArea, &QComboBox::currentIndexChanged, this, &GoalDialog::ask );
  auto *hint = new QLabel(
    tr( "How far each goal of the city's plan is fulfilled, as counted on %1. What the workspace does not know is never taken for met." )
      .arg( local( moment ).date().toString( Qt::ISODate ) ),
    this );
  hint->setWordWrap( true );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Close, this );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
  auto *column = new QVBoxLayout( this );
  column->addWidget( hint );
  column->addWidget( mArea );
  column->addWidget( mPage, 1 );
  column->addWidget( buttons );
  ask();
}

void GoalDialog::ask()
{
  mPage->setQuestion( mContext, BriefArea { mArea->currentData().toString(), {} }, mMoment );
}

} // namespace jinguan

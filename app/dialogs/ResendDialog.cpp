#include "dialogs/ResendDialog.h"

#include "base/Time.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace jinguan
{

ResendDialog::ResendDialog( QWidget *parent ) : QDialog( parent )
{
  setObjectName( QStringLiteral( "resendDialog" ) );
  setWindowTitle( tr( "Have data sent again" ) );
  mPeriod = new QComboBox( this );
  mPeriod->setObjectName( QStringLiteral( "resendPeriod" ) );
  mPeriod->addItem( tr( "Hours (2061)" ), static_cast<int>( Period::Hour ) );
  mPeriod->addItem( tr( "Minutes (2051)" ), static_cast<int>( Period::Minute ) );
  mPeriod->addItem( tr( "Days (2031)" ), static_cast<int>( Period::Day ) );
  mPeriod->addItem( tr( "Real-time data (2011)" ), static_cast<int>( Period::Sample ) );
  const auto makeTime = [this]( const char *name, qint64 secondsAgo ) {
    const QDateTime hour = local( ( QDateTime::currentSecsSinceEpoch() - secondsAgo ) / 3600 * 3600 );
    auto *edit = new QDateTimeEdit( QDateTime( hour.date(), hour.time() ), this );
    edit->setObjectName( QString::fromLatin1( name ) );
    edit->setDisplayFormat( QStringLiteral( "yyyy-MM-dd HH:mm" ) );
    edit->setCalendarPopup( true );
    connect( edit, &QDateTimeEdit::dateTimeChanged, this, &ResendDialog::check );
    return edit;
  };
  mFrom = makeTime( "resendFrom", 86400 );
  mTo = makeTime( "resendTo", 0 );
  auto *form = new QFormLayout( this );
  form->addRow( tr( "Data" ), mPeriod );
  form->addRow( tr( "From" ), mFrom );
  form->addRow( tr( "To" ), mTo );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this );
  mOk = buttons->button( QDialogButtonBox::Ok );
  mOk->setText( tr( "Ask the device" ) );
  buttons->button( QDialogButtonBox::Cancel )->setText( tr( "Cancel" ) );
  connect( buttons, &QDialogButtonBox::accepted, this, &QDialog::accept );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
  form->addRow( buttons );
}

Period ResendDialog::period() const
{
  return static_cast<Period>( mPeriod->currentData().toInt() );
}

TimeRange ResendDialog::span() const
{
  // What is shown is time in Shanghai, wherever this computer stands.
  const auto moment = []( const QDateTimeEdit *edit ) { return QDateTime( edit->date(), edit->time(), displayZone() ).toSecsSinceEpoch(); };
  return { moment( mFrom ), moment( mTo ) };
}

void ResendDialog::check()
{
  if ( mOk )
    mOk->setEnabled( mFrom->dateTime() < mTo->dateTime() );
}

} // namespace jinguan

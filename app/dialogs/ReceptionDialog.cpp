#include "dialogs/ReceptionDialog.h"

#include "Settings.h"
#include "base/Time.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHostAddress>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
QLabel *makeValue( QWidget *parent, const char *name )
{
  auto *label = new QLabel( parent );
  label->setObjectName( QString::fromLatin1( name ) );
  label->setWordWrap( true );
  label->setAlignment( Qt::AlignLeft | Qt::AlignTop );
  label->setTextFormat( Qt::PlainText );
  label->setTextInteractionFlags( Qt::TextSelectableByMouse );
  return label;
}
} // namespace

ReceptionDialog::ReceptionDialog( LiveReception &reception, const QString &workspace, QWidget *parent )
  : QDialog( parent ), mReception( reception ), mWorkspace( workspace )
{
  setObjectName( QStringLiteral( "receptionDialog" ) );
  setWindowTitle( tr( "Live reception (HJ 212)" ) );
  const ReceptionSettings settings = Settings::reception();
  mAddress = new QComboBox( this );
  mAddress->setObjectName( QStringLiteral( "receptionAddress" ) );
  mAddress->setEditable( true );
  mAddress->addItems( { QStringLiteral( "127.0.0.1" ), QStringLiteral( "0.0.0.0" ) } );
  mAddress->setCurrentText( settings.address );
  mAddress->setToolTip( tr( "127.0.0.1: devices on this computer only. 0.0.0.0: every network this computer is in." ) );
  mPort = new QSpinBox( this );
  mPort->setObjectName( QStringLiteral( "receptionPort" ) );
  mPort->setRange( 1, 65535 );
  mPort->setValue( settings.port );
  mToggle = new QPushButton( this );
  mToggle->setObjectName( QStringLiteral( "receptionToggle" ) );
  connect( mToggle, &QPushButton::clicked, this, &ReceptionDialog::toggle );

  auto *form = new QFormLayout;
  form->addRow( tr( "Listen on" ), mAddress );
  form->addRow( tr( "Port" ), mPort );
  form->addRow( QString(), mToggle );
  form->addRow( tr( "State" ), mVerdict = makeValue( this, "receptionVerdict" ) );
  form->addRow( tr( "Stations heard" ), mDevices = makeValue( this, "receptionDevices" ) );
  form->addRow( tr( "Packets" ), mPackets = makeValue( this, "receptionPackets" ) );
  form->addRow( tr( "Readings stored" ), mReadings = makeValue( this, "receptionReadings" ) );
  form->addRow( tr( "Refused" ), mRejected = makeValue( this, "receptionRejected" ) );
  form->addRow( tr( "Last error" ), mLastError = makeValue( this, "receptionLastError" ) );
  // Rows of a form do not grow with their text: the room for sentences is kept free.
  mVerdict->setMinimumHeight( 3 * fontMetrics().lineSpacing() );
  mLastError->setMinimumHeight( 2 * fontMetrics().lineSpacing() );
  auto *note = new QLabel( tr( "Devices send HJ 212 packets to this address; their stations are known by the device id (MN). What is refused is kept with its reason. Closing this dialog does not stop the reception." ), this );
  note->setWordWrap( true );
  note->setForegroundRole( QPalette::PlaceholderText );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Close, this );
  buttons->button( QDialogButtonBox::Close )->setText( tr( "Close" ) );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::close );
  auto *layout = new QVBoxLayout( this );
  layout->addLayout( form );
  layout->addWidget( note );
  layout->addWidget( buttons );
  setMinimumWidth( 440 );
  connect( &mReception, &LiveReception::stateChanged, this, &ReceptionDialog::showState );
  connect( &mReception, &LiveReception::failed, this, [this]( const Error &error ) {
    showState( mReception.state() );
    mVerdict->setText( error.text() );
  } );
  showState( mReception.state() );
}

void ReceptionDialog::toggle()
{
  if ( mReception.isRunning() )
  {
    mReception.stop();
    showState( mReception.state() );
    return;
  }
  const QString address = mAddress->currentText().trimmed();
  if ( QHostAddress( address ).isNull() )
  {
    mVerdict->setText( tr( "“%1” is no address of this computer. Write it like 127.0.0.1 or 0.0.0.0." ).arg( address ) );
    return;
  }
  Settings::setReception( { address, static_cast<quint16>( mPort->value() ) } );
  mReception.start( mWorkspace, Settings::userProfile(), address, static_cast<quint16>( mPort->value() ) );
  showState( mReception.state() );
  mVerdict->setText( tr( "Starting …" ) );
}

void ReceptionDialog::showState( const ReceptionState &state )
{
  const bool running = mReception.isRunning();
  mAddress->setEnabled( !running );
  mPort->setEnabled( !running );
  mToggle->setText( running ? tr( "Stop" ) : tr( "Start" ) );
  mVerdict->setText( state.listening ? tr( "Listening on %1:%2" ).arg( state.address ).arg( state.port ) : tr( "Stopped" ) );
  mDevices->setText( QString::number( state.devices ) );
  mPackets->setText( tr( "%1, %2 a minute" ).arg( state.packets ).arg( state.perMinute ) );
  mReadings->setText( QString::number( state.readings ) );
  mRejected->setText( QString::number( state.rejected ) );
  mLastError->setText( state.lastError.isEmpty() ? tr( "none" ) : local( state.lastErrorAt ).toString( QStringLiteral( "HH:mm:ss " ) ) + state.lastError );
}

QString ReceptionDialog::summary( const ReceptionState &state )
{
  if ( !state.listening )
    return {};
  QStringList parts { tr( "Listening on %1:%2" ).arg( state.address ).arg( state.port ), tr( "%n device(s)", nullptr, state.devices ), tr( "%1 packets/min" ).arg( state.perMinute ) };
  if ( !state.lastError.isEmpty() )
    parts.append( tr( "last error: %1" ).arg( state.lastError ) );
  return parts.join( QStringLiteral( " · " ) );
}

} // namespace jinguan

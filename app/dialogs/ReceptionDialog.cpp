#include "dialogs/ReceptionDialog.h"

#include "base/Time.h"
#include "dialogs/ReceptionDevices.h"
#include "dialogs/ReceptionRefusals.h"
#include "Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
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

QLineEdit *ReceptionDialog::makeFileRow( QFormLayout *form, const QString &label, const char *name, const QString &path )
{
  auto *edit = new QLineEdit( path, this );
  edit->setObjectName( QString::fromLatin1( name ) );
  auto *choose = new QPushButton( tr( "Choose …" ), this );
  connect( choose, &QPushButton::clicked, this, [this, edit, label] {
    const QString chosen =
      QFileDialog::getOpenFileName( this, label, QFileInfo( edit->text() ).path(), tr( "PEM (*.pem *.crt *.cer *.key);;All files (*)" ) );
    if ( !chosen.isEmpty() )
      edit->setText( chosen );
  } );
  auto *row = new QHBoxLayout;
  row->addWidget( edit, 1 );
  row->addWidget( choose );
  form->addRow( label, row );
  mTlsSettings.append( { edit, choose } );
  return edit;
}

QWidget *ReceptionDialog::makeReceptionPage()
{
  const ReceptionSettings settings = Settings::reception();
  auto *page = new QWidget( this );
  mAddress = new QComboBox( page );
  mAddress->setObjectName( QStringLiteral( "receptionAddress" ) );
  mAddress->setEditable( true );
  mAddress->addItems( { QStringLiteral( "127.0.0.1" ), QStringLiteral( "0.0.0.0" ) } );
  mAddress->setCurrentText( settings.address );
  mAddress->setToolTip( tr( "127.0.0.1: devices on this computer only. 0.0.0.0: every network this computer is in." ) );
  const auto makePort = [page]( const char *name, quint16 port ) {
    auto *box = new QSpinBox( page );
    box->setObjectName( QString::fromLatin1( name ) );
    box->setRange( 1, 65535 );
    box->setValue( port );
    return box;
  };
  mPort = makePort( "receptionPort", settings.port );
  mBackfill = new QCheckBox( tr( "Ask devices for what they did not send" ), page );
  mBackfill->setObjectName( QStringLiteral( "receptionBackfill" ) );
  mBackfill->setChecked( settings.backfill );
  mEncrypted = new QCheckBox( tr( "Receive encrypted (TLS) too" ), page );
  mEncrypted->setObjectName( QStringLiteral( "receptionEncrypted" ) );
  mEncrypted->setChecked( settings.isEncrypted );
  mTlsPort = makePort( "receptionTlsPort", settings.tlsPort );
  mToggle = new QPushButton( page );
  mToggle->setObjectName( QStringLiteral( "receptionToggle" ) );
  connect( mToggle, &QPushButton::clicked, this, &ReceptionDialog::toggle );
  connect( mEncrypted, &QCheckBox::toggled, this, [this] { showState( mReception.state() ); } );

  auto *form = new QFormLayout( page );
  form->addRow( tr( "Listen on" ), mAddress );
  form->addRow( tr( "Port" ), mPort );
  form->addRow( QString(), mBackfill );
  form->addRow( QString(), mEncrypted );
  form->addRow( tr( "Port for TLS" ), mTlsPort );
  mCertificate = makeFileRow( form, tr( "Certificate" ), "receptionCertificate", settings.certificate );
  mKey = makeFileRow( form, tr( "Key" ), "receptionKey", settings.key );
  mClientCa = makeFileRow( form, tr( "Devices signed by" ), "receptionClientCa", settings.clientCa );
  mClientCa->setPlaceholderText( tr( "any device" ) );
  form->addRow( QString(), mToggle );
  form->addRow( tr( "State" ), mVerdict = makeValue( page, "receptionVerdict" ) );
  form->addRow( tr( "Stations heard" ), mDevices = makeValue( page, "receptionDevices" ) );
  form->addRow( tr( "Packets" ), mPackets = makeValue( page, "receptionPackets" ) );
  form->addRow( tr( "Readings stored" ), mReadings = makeValue( page, "receptionReadings" ) );
  form->addRow( tr( "Refused" ), mRejected = makeValue( page, "receptionRejected" ) );
  form->addRow( tr( "Last error" ), mLastError = makeValue( page, "receptionLastError" ) );
  // Rows of a form do not grow with their text: the room for sentences is kept free.
  mVerdict->setMinimumHeight( 2 * fontMetrics().lineSpacing() );
  mLastError->setMinimumHeight( 2 * fontMetrics().lineSpacing() );
  mSettings = { mAddress, mPort, mBackfill, mEncrypted };
  mTlsSettings.append( mTlsPort );
  return page;
}

ReceptionDialog::ReceptionDialog( LiveReception &reception, const QString &workspace, QWidget *parent )
  : QDialog( parent ), mReception( reception ), mWorkspace( workspace )
{
  setObjectName( QStringLiteral( "receptionDialog" ) );
  setWindowTitle( tr( "Live reception (HJ 212)" ) );
  mPages = new QTabWidget( this );
  mPages->setObjectName( QStringLiteral( "receptionPages" ) );
  mPages->addTab( makeReceptionPage(), tr( "Reception" ) );
  mPages->addTab( mDevicePage = new ReceptionDevices( mReception, this ), tr( "Devices" ) );
  mPages->addTab( mRefusalPage = new ReceptionRefusals( mWorkspace, this ), tr( "Refused packets" ) );
  auto *note = new QLabel( tr( "Devices send HJ 212 packets to this address; their stations are known by the device id (MN). What is "
                               "refused is kept with its reason. Closing this dialog does not stop the reception." ),
    this );
  note->setWordWrap( true );
  note->setForegroundRole( QPalette::PlaceholderText );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Close, this );
  buttons->button( QDialogButtonBox::Close )->setText( tr( "Close" ) );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::close );
  auto *layout = new QVBoxLayout( this );
  layout->addWidget( mPages );
  layout->addWidget( note );
  layout->addWidget( buttons );
  resize( 980, 640 ); // within 1366×768
  connect( mPages, &QTabWidget::currentChanged, this, [this] { showState( mReception.state() ); } );
  connect( &mReception, &LiveReception::stateChanged, this, &ReceptionDialog::showState );
  connect( &mReception, &LiveReception::failed, this, [this]( const Error &error ) {
    showState( mReception.state() );
    mVerdict->setText( error.text() );
  } );
  showState( mReception.state() );
}

ReceptionSettings ReceptionDialog::settings() const
{
  return { mAddress->currentText().trimmed(), static_cast<quint16>( mPort->value() ), mEncrypted->isChecked(),
    static_cast<quint16>( mTlsPort->value() ), mCertificate->text().trimmed(), mKey->text().trimmed(), mClientCa->text().trimmed(),
    mBackfill->isChecked() };
}

void ReceptionDialog::toggle()
{
  if ( mReception.isRunning() )
  {
    mReception.stop();
    showState( mReception.state() );
    return;
  }
  const ReceptionSettings wanted = settings();
  if ( QHostAddress( wanted.address ).isNull() )
  {
    mVerdict->setText( tr( "“%1” is no address of this computer. Write it like 127.0.0.1 or 0.0.0.0." ).arg( wanted.address ) );
    return;
  }
  Settings::setReception( wanted );
  mReception.start( mWorkspace, Settings::userProfile(), wanted );
  showState( mReception.state() );
  mVerdict->setText( tr( "Starting …" ) );
}

void ReceptionDialog::showState( const ReceptionState &state )
{
  const bool running = mReception.isRunning();
  for ( QWidget *setting : mSettings )
    setting->setEnabled( !running );
  for ( QWidget *setting : mTlsSettings )
    setting->setEnabled( !running && mEncrypted->isChecked() );
  mToggle->setText( running ? tr( "Stop" ) : tr( "Start" ) );
  QString verdict = state.listening ? tr( "Listening on %1:%2" ).arg( state.address ).arg( state.port ) : tr( "Stopped" );
  if ( state.listening && state.tlsPort != 0 )
    verdict += tr( ", encrypted on port %1" ).arg( state.tlsPort );
  mVerdict->setText( verdict );
  mDevices->setText( QString::number( state.devices ) );
  mPackets->setText( tr( "%1, %2 a minute" ).arg( state.packets ).arg( state.perMinute ) );
  mReadings->setText( QString::number( state.readings ) );
  mRejected->setText( QString::number( state.rejected ) );
  mLastError->setText(
    state.lastError.isEmpty() ? tr( "none" ) : local( state.lastErrorAt ).toString( QStringLiteral( "HH:mm:ss " ) ) + state.lastError );
  if ( mPages->currentWidget() == mDevicePage )
    mDevicePage->showState( state );
  else if ( mPages->currentWidget() == mRefusalPage )
    mRefusalPage->showState( state );
}

QString ReceptionDialog::summary( const ReceptionState &state )
{
  if ( !state.listening )
    return {};
  QStringList parts { tr( "Listening on %1:%2" ).arg( state.address ).arg( state.port ), tr( "%n device(s)", nullptr, state.devices ),
    tr( "%1 packets/min" ).arg( state.perMinute ) };
  if ( !state.lastError.isEmpty() )
    parts.append( tr( "last error: %1" ).arg( state.lastError ) );
  return parts.join( QStringLiteral( " · " ) );
}

} // namespace jinguan

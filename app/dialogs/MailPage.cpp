#include "dialogs/MailPage.h"

#include "base/FlagProgress.h"
#include "notify/MailDesk.h"
#include "notify/MimeMessage.h"
#include "notify/SmtpClient.h"
#include "Settings.h"
#include "WarningService.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
enum Column
{
  AddressColumn,
  UnitColumn,
  ElementColumn,
  SeverityColumn,
  RuleColumn,
  OnColumn,
  Columns
};

constexpr int sTrialSeconds = 30;
constexpr int sGravest = 4;

/** A box of what there is, with “all” before it. */
QComboBox *choiceBox( const QString &all, const QList<QPair<QString, QString>> &choices, const QStringList &chosen )
{
  auto *box = new QComboBox;
  box->addItem( all, QString() );
  for ( const auto &[id, text] : choices )
    box->addItem( text, id );
  if ( chosen.size() > 1 ) // set by hand in the file: kept as it is
    box->addItem( chosen.join( QLatin1Char( ';' ) ), chosen.join( QLatin1Char( ';' ) ) );
  box->setCurrentIndex( chosen.isEmpty() ? 0 : std::max( 0, box->findData( chosen.join( QLatin1Char( ';' ) ) ) ) );
  return box;
}
} // namespace

MailPage::MailPage( const Services &services, QWidget *parent ) : QWidget( parent ), mServices( services )
{
  setObjectName( QStringLiteral( "mailPage" ) );
  mVerdict = new QLabel( this );
  mVerdict->setObjectName( QStringLiteral( "mailVerdict" ) );
  mVerdict->setWordWrap( true );
  if ( Result<MailSettings> stored = MailSettings::read( Settings::mailFile() ) )
    mStored = stored.take();
  else
    mVerdict->setText( stored.error().text() );
  if ( const Result<WarningRules> rules = shippedRules( services ) )
    mRules = rules->rules();
  auto *layout = new QVBoxLayout( this );
  mEnabled = new QCheckBox( tr( "Tell people of new incidents by mail while this program is open" ), this );
  mEnabled->setObjectName( QStringLiteral( "mailEnabled" ) );
  mEnabled->setChecked( mStored.enabled );
  layout->addWidget( mEnabled );
  auto *form = new QFormLayout;
  makeServer( form );
  makePace( form );
  layout->addLayout( form );
  layout->addWidget( makeRecipients(), 1 );
  mTrial = new QPushButton( tr( "Send a trial mail" ), this );
  mTrial->setObjectName( QStringLiteral( "mailTrial" ) );
  connect( mTrial, &QPushButton::clicked, this, &MailPage::tryIt );
  auto *row = new QHBoxLayout;
  row->addWidget( mTrial );
  row->addWidget( mVerdict, 1 );
  layout->addLayout( row );
}

void MailPage::makeServer( QFormLayout *form )
{
  const MailServer &server = mStored.server;
  const auto line = [this]( const QString &text, const char *name ) {
    auto *edit = new QLineEdit( text, this );
    edit->setObjectName( QString::fromLatin1( name ) );
    return edit;
  };
  auto *row = new QHBoxLayout;
  row->addWidget( mHost = line( server.host, "mailHost" ), 1 );
  connect( mHost, &QLineEdit::textEdited, mVerdict, &QLabel::clear ); // what was said is of another server
  mPort = new QSpinBox( this );
  mPort->setObjectName( QStringLiteral( "mailPort" ) );
  mPort->setRange( 1, 65535 );
  mPort->setValue( server.port );
  row->addWidget( mPort );
  mSecurity = new QComboBox( this );
  mSecurity->setObjectName( QStringLiteral( "mailSecurity" ) );
  mSecurity->addItem( QStringLiteral( "STARTTLS" ), static_cast<int>( MailSecurity::StartTls ) );
  mSecurity->addItem( QStringLiteral( "TLS" ), static_cast<int>( MailSecurity::Tls ) );
  mSecurity->addItem( tr( "not encrypted" ), static_cast<int>( MailSecurity::None ) );
  mSecurity->setCurrentIndex( mSecurity->findData( static_cast<int>( server.security ) ) );
  connect( mSecurity, &QComboBox::activated, this,
    [this] { mPort->setValue( mSecurity->currentData().toInt() == static_cast<int>( MailSecurity::Tls ) ? 465 : 587 ); } );
  row->addWidget( mSecurity );
  form->addRow( tr( "Server (SMTP)" ), row );
  auto *login = new QHBoxLayout;
  login->addWidget( mUser = line( server.user, "mailUser" ) );
  mUser->setPlaceholderText( tr( "user; empty: no login" ) );
  login->addWidget( mPassword = line( server.password, "mailPassword" ) );
  mPassword->setPlaceholderText( tr( "password" ) );
  mPassword->setEchoMode( QLineEdit::Password );
  mPassword->setToolTip( tr( "Kept in a file that only you can read: %1" ).arg( Settings::mailFile() ) );
  form->addRow( tr( "Login" ), login );
  auto *sender = new QHBoxLayout;
  sender->addWidget( mSenderAddress = line( server.senderAddress, "mailSender" ) );
  mSenderAddress->setPlaceholderText( QStringLiteral( "jinguan@example.org" ) );
  sender->addWidget( mSenderName = line( server.senderName, "mailSenderName" ) );
  mSenderName->setPlaceholderText( tr( "name shown" ) );
  form->addRow( tr( "Sender" ), sender );
}

void MailPage::makePace( QFormLayout *form )
{
  auto *row = new QHBoxLayout;
  const auto spin = [this]( int value, int most, const QString &suffix, const char *name ) {
    auto *box = new QSpinBox( this );
    box->setObjectName( QString::fromLatin1( name ) );
    box->setRange( 0, most );
    box->setSuffix( suffix );
    box->setValue( value );
    return box;
  };
  row->addWidget( new QLabel( tr( "incidents within" ), this ) );
  row->addWidget( mDigest = spin( mStored.digestMinutes, 1440, tr( " min" ), "mailDigest" ) );
  row->addWidget( new QLabel( tr( "share a mail; at most" ), this ) );
  row->addWidget( mPerHour = spin( mStored.mailsPerHour, 600, QString(), "mailPerHour" ) );
  mPerHour->setMinimum( 1 );
  row->addWidget( new QLabel( tr( "mails an hour to one person; grave ones go at once" ), this ) );
  row->addStretch();
  form->addRow( tr( "Pace" ), row );
}

QWidget *MailPage::makeRecipients()
{
  auto *page = new QWidget( this );
  auto *layout = new QVBoxLayout( page );
  layout->setContentsMargins( 0, 0, 0, 0 );
  mRecipients = new QTableWidget( 0, Columns, page );
  mRecipients->setObjectName( QStringLiteral( "mailRecipients" ) );
  mRecipients->setHorizontalHeaderLabels(
    { tr( "Address" ), tr( "Responsible unit" ), tr( "Element" ), tr( "From severity" ), tr( "Rule" ), tr( "On" ) } );
  mRecipients->verticalHeader()->hide();
  mRecipients->horizontalHeader()->setSectionResizeMode( AddressColumn, QHeaderView::Stretch );
  mRecipients->setMinimumHeight( 6 * fontMetrics().lineSpacing() );
  layout->addWidget( mRecipients, 1 );
  auto *row = new QHBoxLayout;
  auto *add = new QPushButton( tr( "Add a person" ), page );
  add->setObjectName( QStringLiteral( "mailAdd" ) );
  connect( add, &QPushButton::clicked, this, [this] {
    addRecipient( {} );
    mRecipients->editItem( mRecipients->item( mRecipients->rowCount() - 1, AddressColumn ) );
  } );
  auto *remove = new QPushButton( tr( "Remove" ), page );
  remove->setObjectName( QStringLiteral( "mailRemove" ) );
  connect( remove, &QPushButton::clicked, this, [this] { mRecipients->removeRow( mRecipients->currentRow() ); } );
  row->addWidget( add );
  row->addWidget( remove );
  row->addStretch();
  layout->addLayout( row );
  for ( const MailRecipient &recipient : std::as_const( mStored.recipients ) )
    addRecipient( recipient );
  return page;
}

void MailPage::addRecipient( const MailRecipient &recipient )
{
  const int row = mRecipients->rowCount();
  mRecipients->insertRow( row );
  mRecipients->setItem( row, AddressColumn, new QTableWidgetItem( recipient.address ) );
  QList<QPair<QString, QString>> units;
  for ( const ResponsibleUnit &unit : mServices.responsibility.units() )
    units.append( { unit.code, unit.name.text() } );
  QList<QPair<QString, QString>> elements;
  for ( const Element &element : mServices.catalogue.elements() )
    elements.append( { element.id, element.name.text() } );
  QList<QPair<QString, QString>> rules;
  for ( const WarningRule &rule : std::as_const( mRules ) )
    rules.append( { rule.id, rule.name.text() } );
  mRecipients->setCellWidget( row, UnitColumn, choiceBox( tr( "The whole city" ), units, recipient.units ) );
  mRecipients->setCellWidget( row, ElementColumn, choiceBox( tr( "All elements" ), elements, recipient.elements ) );
  auto *severity = new QComboBox;
  for ( int level = 1; level <= sGravest; ++level )
    severity->addItem( severityText( level ), level );
  severity->setCurrentIndex( severity->findData( recipient.leastSeverity ) );
  mRecipients->setCellWidget( row, SeverityColumn, severity );
  mRecipients->setCellWidget( row, RuleColumn, choiceBox( tr( "All rules" ), rules, recipient.rules ) );
  auto *on = new QTableWidgetItem;
  on->setFlags( Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable );
  on->setCheckState( recipient.enabled ? Qt::Checked : Qt::Unchecked );
  mRecipients->setItem( row, OnColumn, on );
  for ( const int column : { UnitColumn, ElementColumn, SeverityColumn, OnColumn } )
    mRecipients->resizeColumnToContents( column );
  mRecipients->setColumnWidth( RuleColumn, 150 );
}

MailSettings MailPage::entered() const
{
  MailSettings settings = mStored;
  settings.enabled = mEnabled->isChecked();
  settings.server.host = mHost->text().trimmed();
  settings.server.port = static_cast<quint16>( mPort->value() );
  settings.server.security = static_cast<MailSecurity>( mSecurity->currentData().toInt() );
  settings.server.user = mUser->text().trimmed();
  settings.server.password = mPassword->text();
  settings.server.senderAddress = mSenderAddress->text().trimmed();
  settings.server.senderName = mSenderName->text().trimmed();
  settings.digestMinutes = mDigest->value();
  settings.mailsPerHour = mPerHour->value();
  settings.recipients.clear();
  for ( int row = 0; row < mRecipients->rowCount(); ++row )
  {
    const auto chosen = [this, row]( int column ) {
      return qobject_cast<QComboBox *>( mRecipients->cellWidget( row, column ) )
        ->currentData()
        .toString()
        .split( QLatin1Char( ';' ), Qt::SkipEmptyParts );
    };
    MailRecipient recipient;
    recipient.address = mRecipients->item( row, AddressColumn )->text().trimmed();
    recipient.units = chosen( UnitColumn );
    recipient.elements = chosen( ElementColumn );
    recipient.rules = chosen( RuleColumn );
    recipient.leastSeverity = chosen( SeverityColumn ).first().toInt();
    recipient.enabled = mRecipients->item( row, OnColumn )->checkState() == Qt::Checked;
    if ( !recipient.address.isEmpty() )
      settings.recipients.append( recipient );
  }
  if ( settings.enabled && !mStored.enabled )
    settings.since = QDateTime::currentSecsSinceEpoch(); // nobody is told of what was there before
  return settings;
}

Result<void> MailPage::save()
{
  const MailSettings settings = entered();
  if ( settings == mStored )
    return {};
  Result<void> done = settings.enabled ? settings.check() : Result<void>();
  if ( done )
    done = settings.write( Settings::mailFile() );
  if ( !done )
    mVerdict->setText( done.error().text() );
  return done;
}

void MailPage::tryIt()
{
  const MailSettings settings = entered();
  if ( const Result<void> checked = settings.check(); !checked )
  {
    mVerdict->setText( checked.error().text() );
    return;
  }
  const QString to = settings.recipients.isEmpty() ? settings.server.senderAddress : settings.recipients.first().address;
  mVerdict->setText( tr( "Sending to %1 …" ).arg( to ) );
  mTrial->setEnabled( false );
  mTask.start(
    [server = settings.server, to]( const std::atomic_bool &cancelled ) {
      FlagProgress progress( cancelled );
      const OutgoingMail mail = MailDesk::trial( to, server, QDateTime::currentSecsSinceEpoch() );
      const SmtpVerdict verdict = SmtpClient( server, sTrialSeconds ).send( to, MimeMessage::of( mail, server ), progress );
      return verdict.kind == SmtpVerdict::Kind::Sent ? tr( "The server took the mail to %1." ).arg( to ) : verdict.reason;
    },
    [this]( const QString &verdict ) {
      mTrial->setEnabled( true );
      mVerdict->setText( verdict );
    } );
}

} // namespace jinguan

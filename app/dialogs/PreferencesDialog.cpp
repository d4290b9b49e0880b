#include "dialogs/PreferencesDialog.h"

#include "dialogs/MailPage.h"
#include "Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace jinguan
{

PreferencesDialog::PreferencesDialog( const Services &services, QWidget *parent ) : QDialog( parent )
{
  setObjectName( QStringLiteral( "preferencesDialog" ) );
  setWindowTitle( tr( "Preferences" ) );
  auto *tabs = new QTabWidget( this );
  tabs->addTab( makeGeneralPage(), tr( "General" ) );
  tabs->addTab( makeProfilePage( services.responsibility ), tr( "User" ) );
  tabs->addTab( mMail = new MailPage( services, this ), tr( "Mail" ) );
  tabs->addTab( makeBasemapPage(), tr( "Online basemap" ) );

  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this );
  buttons->button( QDialogButtonBox::Ok )->setText( tr( "OK" ) );
  buttons->button( QDialogButtonBox::Cancel )->setText( tr( "Cancel" ) );
  connect( buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept );
  connect( buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject );

  auto *layout = new QVBoxLayout( this );
  layout->addWidget( tabs );
  layout->addWidget( buttons );

  connect( &mTrial, &Basemap::ready, this, [this] { mBasemapVerdict->setText( tr( "The basemap answers." ) ); } );
  connect( &mTrial, &Basemap::failed, mBasemapVerdict, &QLabel::setText );
}

QWidget *PreferencesDialog::makeGeneralPage()
{
  auto *page = new QWidget( this );
  auto *form = new QFormLayout( page );
  mLanguage = new QComboBox( page );
  mLanguage->setObjectName( QStringLiteral( "language" ) );
  mLanguage->addItem( QStringLiteral( "中文" ), static_cast<int>( Language::Chinese ) );
  mLanguage->addItem( QStringLiteral( "English" ), static_cast<int>( Language::English ) );
  mLanguage->setCurrentIndex( mLanguage->findData( static_cast<int>( Settings::language() ) ) );
  form->addRow( tr( "Language" ), mLanguage );
  mColourBlindSafe = new QCheckBox( tr( "Print the number of the grade inside each symbol" ), page );
  mColourBlindSafe->setObjectName( QStringLiteral( "colourBlindSafe" ) );
  mColourBlindSafe->setChecked( Settings::colourBlindSafe() );
  form->addRow( tr( "Colours" ), mColourBlindSafe );
  mReducedMotion = new QCheckBox( tr( "Stations with an open incident stand still instead of pulsing" ), page );
  mReducedMotion->setObjectName( QStringLiteral( "reducedMotion" ) );
  mReducedMotion->setChecked( Settings::reducedMotion() );
  form->addRow( tr( "Motion" ), mReducedMotion );
  const WarningSettings warnings = Settings::warnings();
  mWarningDesktop = new QCheckBox( tr( "New incidents as messages of the desktop" ), page );
  mWarningDesktop->setObjectName( QStringLiteral( "warningDesktop" ) );
  mWarningDesktop->setChecked( warnings.desktop );
  form->addRow( tr( "Warnings" ), mWarningDesktop );
  mWarningSound = new QCheckBox( tr( "With a sound" ), page );
  mWarningSound->setObjectName( QStringLiteral( "warningSound" ) );
  mWarningSound->setChecked( warnings.sound );
  form->addRow( QString(), mWarningSound );
  addQuietHours( form, warnings );
  return page;
}

void PreferencesDialog::addQuietHours( QFormLayout *form, const WarningSettings &warnings )
{
  QWidget *page = mWarningSound->parentWidget();
  auto *row = new QHBoxLayout;
  mQuiet = new QCheckBox( tr( "Quiet from" ), page );
  mQuiet->setObjectName( QStringLiteral( "warningQuiet" ) );
  mQuiet->setToolTip( tr( "Grave ones sound nevertheless." ) );
  mQuiet->setChecked( warnings.quiet );
  mQuietFrom = new QTimeEdit( warnings.quietFrom, page );
  mQuietFrom->setObjectName( QStringLiteral( "warningQuietFrom" ) );
  mQuietTo = new QTimeEdit( warnings.quietTo, page );
  mQuietTo->setObjectName( QStringLiteral( "warningQuietTo" ) );
  for ( QTimeEdit *edit : { mQuietFrom, mQuietTo } )
    edit->setDisplayFormat( QStringLiteral( "HH:mm" ) );
  row->addWidget( mQuiet );
  row->addWidget( mQuietFrom );
  row->addWidget( new QLabel( tr( "to" ), page ) );
  row->addWidget( mQuietTo );
  row->addWidget( new QLabel( tr( "but for grave ones" ), page ) );
  row->addStretch();
  form->addRow( QString(), row );
}

QWidget *PreferencesDialog::makeProfilePage( const Responsibility &responsibility )
{
  auto *page = new QWidget( this );
  auto *form = new QFormLayout( page );
  const UserProfile profile = Settings::userProfile();
  mUserName = new QLineEdit( profile.name, page );
  mUserName->setObjectName( QStringLiteral( "userName" ) );
  form->addRow( tr( "Name" ), mUserName );

  mUserRole = new QComboBox( page );
  mUserRole->setObjectName( QStringLiteral( "userRole" ) );
  mUserRole->addItem( tr( "Planner" ), QStringLiteral( "planner" ) );
  mUserRole->addItem( tr( "District officer" ), QStringLiteral( "officer" ) );
  mUserRole->addItem( tr( "River chief" ), QStringLiteral( "chief" ) );
  mUserRole->addItem( tr( "Data operator" ), QStringLiteral( "operator" ) );
  mUserRole->addItem( tr( "Approver" ), QStringLiteral( "approver" ) );
  mUserRole->setCurrentIndex( std::max( 0, mUserRole->findData( profile.role ) ) );
  form->addRow( tr( "Role" ), mUserRole );

  mUserUnit = new QComboBox( page );
  mUserUnit->setObjectName( QStringLiteral( "userUnit" ) );
  mUserUnit->addItem( tr( "The whole city" ), QString() );
  for ( const ResponsibleUnit &unit : responsibility.units() )
    mUserUnit->addItem( unit.name.text(), unit.code );
  mUserUnit->setCurrentIndex( std::max( 0, mUserUnit->findData( profile.unit ) ) );
  form->addRow( tr( "Responsible unit" ), mUserUnit );

  auto *note = new QLabel( tr( "Everything you write is recorded under this name. “Mine” means this responsible unit; of a river chief, "
                               "the reaches that name them in the book of rivers." ),
    page );
  note->setWordWrap( true );
  form->addRow( note );
  return page;
}

QWidget *PreferencesDialog::makeBasemapPage()
{
  auto *page = new QWidget( this );
  auto *form = new QFormLayout( page );
  const BasemapSettings settings = Settings::basemap();
  mBasemapEnabled = new QCheckBox( tr( "Draw an online map beneath ours" ), page );
  mBasemapEnabled->setObjectName( QStringLiteral( "basemapEnabled" ) );
  mBasemapEnabled->setChecked( settings.enabled );
  form->addRow( mBasemapEnabled );

  mBasemapPreset = new QComboBox( page );
  mBasemapPreset->setObjectName( QStringLiteral( "basemapPreset" ) );
  mBasemapPreset->addItem( tr( "Own address" ), QString() );
  for ( const auto &[name, url] : basemapPresets() )
    mBasemapPreset->addItem( name, url );
  mBasemapPreset->setCurrentIndex( std::max( 0, mBasemapPreset->findData( settings.url ) ) );
  form->addRow( tr( "Service" ), mBasemapPreset );

  mBasemapUrl = new QLineEdit( settings.url, page );
  mBasemapUrl->setObjectName( QStringLiteral( "basemapUrl" ) );
  mBasemapUrl->setPlaceholderText( QStringLiteral( "https://…/{z}/{x}/{y}.png" ) );
  mBasemapUrl->setMinimumWidth( 360 );
  form->addRow( tr( "Address" ), mBasemapUrl );
  mBasemapKey = new QLineEdit( settings.key, page );
  mBasemapKey->setObjectName( QStringLiteral( "basemapKey" ) );
  mBasemapKey->setEchoMode( QLineEdit::PasswordEchoOnEdit );
  form->addRow( tr( "Key" ), mBasemapKey );
  connect( mBasemapPreset, &QComboBox::activated, this, [this] {
    if ( const QString url = mBasemapPreset->currentData().toString(); !url.isEmpty() )
      mBasemapUrl->setText( url );
  } );

  auto *test = new QPushButton( tr( "Try it" ), page );
  test->setObjectName( QStringLiteral( "basemapTest" ) );
  connect( test, &QPushButton::clicked, this, &PreferencesDialog::testBasemap );
  mBasemapVerdict = new QLabel( tr( "The program works without a network; this is an extra." ), page );
  mBasemapVerdict->setObjectName( QStringLiteral( "basemapVerdict" ) );
  mBasemapVerdict->setWordWrap( true );
  form->addRow( test, mBasemapVerdict );
  return page;
}

BasemapSettings PreferencesDialog::basemapEntered() const
{
  return { mBasemapEnabled->isChecked(), mBasemapUrl->text().trimmed(), mBasemapKey->text().trimmed() };
}

void PreferencesDialog::testBasemap()
{
  mBasemapVerdict->setText( tr( "Asking for a tile …" ) );
  mTrial.request( basemapEntered() );
}

void PreferencesDialog::accept()
{
  if ( !mMail->save() )
  {
    if ( auto *tabs = findChild<QTabWidget *>() )
      tabs->setCurrentWidget( mMail ); // where it says why
    return;
  }
  const auto language = static_cast<Language>( mLanguage->currentData().toInt() );
  const bool newLanguage = language != Settings::language();
  const bool newBasemap = !( basemapEntered() == Settings::basemap() );
  const bool newColours = mColourBlindSafe->isChecked() != Settings::colourBlindSafe();
  const bool newMotion = mReducedMotion->isChecked() != Settings::reducedMotion();
  Settings::setLanguage( language );
  Settings::setBasemap( basemapEntered() );
  Settings::setColourBlindSafe( mColourBlindSafe->isChecked() );
  Settings::setReducedMotion( mReducedMotion->isChecked() );
  Settings::setWarnings(
    { mWarningDesktop->isChecked(), mWarningSound->isChecked(), mQuiet->isChecked(), mQuietFrom->time(), mQuietTo->time() } );
  const QString unit = mUserUnit->currentData().toString();
  const bool isDistrict = !unit.isEmpty() && unit.at( 0 ).isDigit();
  Settings::setUserProfile( { mUserName->text().trimmed(), unit, mUserRole->currentData().toString(), isDistrict ? unit : QString() } );
  QDialog::accept();
  if ( newLanguage )
    Q_EMIT languageChanged();
  if ( newBasemap )
    Q_EMIT basemapChanged();
  if ( newColours )
    Q_EMIT colourModeChanged();
  if ( newMotion )
    Q_EMIT motionChanged();
  Q_EMIT profileChanged();
}

} // namespace jinguan

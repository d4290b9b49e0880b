#include "dialogs/profile/TimePage.h"

#include "ingest/ProfileGuess.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace jinguan
{

namespace
{
const QString sBetween = QStringLiteral( " | " );
}

TimePage::TimePage( QWidget *parent ) : DraftPage( parent )
{
  mExample = new QLabel( this );
  mExample->setObjectName( QStringLiteral( "profileTimeExample" ) );
  mExample->setWordWrap( true );
  mExample->setTextFormat( Qt::PlainText );
  mFormats = new QComboBox( this );
  mFormats->setObjectName( QStringLiteral( "profileTimeFormat" ) );
  mFormats->setEditable( true );
  mFormats->setInsertPolicy( QComboBox::NoInsert );
  mFormats->addItems( ProfileGuess::timeFormats() );
  mFormats->setToolTip( tr( "yyyy M MM d dd H HH mm ss and literal characters; excel: serial date; epoch: seconds since 1970. Several "
                            "forms are separated by |." ) );
  mZone = new QComboBox( this );
  mZone->setObjectName( QStringLiteral( "profileZone" ) );
  mZone->setEditable( true );
  mZone->setInsertPolicy( QComboBox::NoInsert );
  mZone->addItems( { QStringLiteral( "+08:00" ), QStringLiteral( "UTC" ), QStringLiteral( "Asia/Shanghai" ) } );
  mLabel = new QComboBox( this );
  mLabel->setObjectName( QStringLiteral( "profileLabel" ) );
  mLabel->addItem( tr( "the begin of the period" ), int( TimeLabel::Begin ) );
  mLabel->addItem( tr( "the middle of the period" ), int( TimeLabel::Middle ) );
  mLabel->addItem( tr( "the end of the period" ), int( TimeLabel::End ) );
  mPeriod = new QComboBox( this );
  mPeriod->setObjectName( QStringLiteral( "profilePeriod" ) );
  for ( const auto &[name, period] :
    { std::pair { tr( "single sample" ), Period::Sample }, std::pair { tr( "1 second" ), Period::Second },
      std::pair { tr( "1 minute" ), Period::Minute }, std::pair { tr( "1 hour" ), Period::Hour },
      std::pair { tr( "4 hours" ), Period::FourHours }, std::pair { tr( "8 hours" ), Period::EightHours },
      std::pair { tr( "1 day" ), Period::Day }, std::pair { tr( "1 month" ), Period::Month }, std::pair { tr( "1 year" ), Period::Year } } )
    mPeriod->addItem( name, int( period ) );
  mRepeatStep = new QSpinBox( this );
  mRepeatStep->setObjectName( QStringLiteral( "profileRepeatStep" ) );
  mRepeatStep->setRange( 0, 86400 );
  mRepeatStep->setSpecialValueText( tr( "rows of one time are duplicates" ) );
  mRepeatStep->setSuffix( tr( " s" ) );
  mYearFromPath = new QLineEdit( this );
  mYearFromPath->setObjectName( QStringLiteral( "profileYearFromPath" ) );
  mYearFromPath->setPlaceholderText( tr( "regular expression on the path, its first group is the year; only for times without one" ) );
  mFormatGuess = guessLabel( QStringLiteral( "formats" ) );
  mLabelGuess = guessLabel( QStringLiteral( "label" ) );
  mPeriodGuess = guessLabel( QStringLiteral( "period" ) );

  auto *form = new QFormLayout( this );
  form->addRow( tr( "First row" ), mExample );
  form->addRow( tr( "Form" ), mFormats );
  form->addRow( QString(), mFormatGuess );
  form->addRow( tr( "Time zone" ), mZone );
  form->addRow( tr( "The time is" ), mLabel );
  form->addRow( QString(), mLabelGuess );
  form->addRow( tr( "Averaging period" ), mPeriod );
  form->addRow( QString(), mPeriodGuess );
  form->addRow( tr( "Rows of one time" ), mRepeatStep );
  form->addRow( tr( "Year" ), mYearFromPath );

  connect( mFormats, &QComboBox::currentTextChanged, this, [this] { edited( QStringLiteral( "formats" ) ); } );
  connect( mZone, &QComboBox::currentTextChanged, this, [this] { edited(); } );
  connect( mLabel, &QComboBox::currentIndexChanged, this, [this] { edited( QStringLiteral( "label" ) ); } );
  connect( mPeriod, &QComboBox::currentIndexChanged, this, [this] { edited( QStringLiteral( "period" ) ); } );
  connect( mRepeatStep, &QSpinBox::valueChanged, this, [this] { edited(); } );
  connect( mYearFromPath, &QLineEdit::textChanged, this, [this] { edited(); } );
}

void TimePage::fill( const ProfileDraft &draft, const TableSample & )
{
  const TimeMapping &time = draft.rest.time;
  mFormats->setEditText( time.formats.join( sBetween ) );
  mFormats->setEnabled( draft.columnOf( ProfileDraft::Role::Time ) >= 0 );
  mZone->setEditText( time.zone.isEmpty() ? QStringLiteral( "+08:00" ) : time.zone );
  mLabel->setCurrentIndex( mLabel->findData( int( time.label ) ) );
  mPeriod->setCurrentIndex( mPeriod->findData( int( time.period ) ) );
  mRepeatStep->setValue( time.repeatStep );
  mYearFromPath->setText( time.yearFromPath );
  tellGuess( mFormatGuess, draft, QStringLiteral( "formats" ) );
  tellGuess( mLabelGuess, draft, QStringLiteral( "label" ) );
  tellGuess( mPeriodGuess, draft, QStringLiteral( "period" ) );
}

void TimePage::take( ProfileDraft &draft ) const
{
  TimeMapping &time = draft.rest.time;
  time.formats.clear();
  for ( const QString &format : mFormats->currentText().split( QLatin1Char( '|' ) ) )
  {
    if ( !format.trimmed().isEmpty() )
      time.formats.append( format.trimmed() );
  }
  time.zone = mZone->currentText().trimmed();
  time.label = static_cast<TimeLabel>( mLabel->currentData().toInt() );
  time.period = static_cast<Period>( mPeriod->currentData().toInt() );
  time.repeatStep = mRepeatStep->value();
  time.yearFromPath = mYearFromPath->text().trimmed();
  settle( draft );
}

void TimePage::setExample( const QString &text )
{
  mExample->setText( text );
}

} // namespace jinguan

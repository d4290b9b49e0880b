#include "dialogs/profile/RulesPage.h"

#include "dialogs/profile/PairTable.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace jinguan
{

namespace
{
QChar charOf( const QComboBox *box )
{
  const QString text = box->currentData().toString();
  return text.isEmpty() ? QChar() : text.front();
}

void choose( QComboBox *box, QChar c )
{
  const QString text = c.isNull() ? QString() : QString( c );
  if ( box->findData( text ) < 0 )
    box->addItem( text, text );
  box->setCurrentIndex( box->findData( text ) );
}
} // namespace

RulesPage::RulesPage( QWidget *parent ) : DraftPage( parent )
{
  mMissing = new QLineEdit( this );
  mMissing->setObjectName( QStringLiteral( "profileMissing" ) );
  mMissing->setPlaceholderText( tr( "separated by blanks, e.g. — NA -999" ) );
  mMissing->setToolTip( tr( "An empty cell is always missing." ) );
  mMissingGuess = guessLabel( QStringLiteral( "missing" ) );
  mDecimal = new QComboBox( this );
  mDecimal->setObjectName( QStringLiteral( "profileDecimal" ) );
  mDecimal->addItem( tr( "point: 12.5" ), QStringLiteral( "." ) );
  mDecimal->addItem( tr( "comma: 12,5" ), QStringLiteral( "," ) );
  mGroup = new QComboBox( this );
  mGroup->setObjectName( QStringLiteral( "profileGroup" ) );
  mGroup->addItem( tr( "no thousands separator" ), QString() );
  mGroup->addItem( tr( "comma: 1,234" ), QStringLiteral( "," ) );
  mGroup->addItem( tr( "blank: 1 234" ), QStringLiteral( " " ) );
  mGroup->addItem( tr( "apostrophe: 1'234" ), QStringLiteral( "'" ) );
  mGroup->addItem( tr( "point: 1.234" ), QStringLiteral( "." ) );
  mNumberGuess = guessLabel( QStringLiteral( "number" ) );
  mFlags = new PairTable( { tr( "Text in the flag column" ), tr( "means" ) },
    { { QString(), tr( "(nothing)" ) }, { QStringLiteral( "valid" ), tr( "valid" ) }, { QStringLiteral( "manual" ), tr( "manual value" ) },
      { QStringLiteral( "calibration" ), tr( "calibration" ) }, { QStringLiteral( "maintenance" ), tr( "maintenance" ) },
      { QStringLiteral( "fault" ), tr( "fault" ) }, { QStringLiteral( "over-range" ), tr( "over range" ) },
      { QStringLiteral( "stopped" ), tr( "stopped" ) }, { QStringLiteral( "link-broken" ), tr( "link broken" ) },
      { QStringLiteral( "suspect" ), tr( "suspect" ) }, { QStringLiteral( "invalid" ), tr( "invalid" ) } },
    this );
  mFlags->setObjectName( QStringLiteral( "profileFlags" ) );
  mFlags->setMinimumHeight( 90 );
  mFlagsGuess = guessLabel( QStringLiteral( "flags" ) );
  mOutOfRange = new QComboBox( this );
  mOutOfRange->setObjectName( QStringLiteral( "profileOutOfRange" ) );
  mOutOfRange->addItem( tr( "reject it" ), int( MappingProfile::OutOfRange::Reject ) );
  mOutOfRange->addItem( tr( "keep it as suspect" ), int( MappingProfile::OutOfRange::Flag ) );
  mConflicts = new QComboBox( this );
  mConflicts->setObjectName( QStringLiteral( "profileConflicts" ) );
  mConflicts->addItem( tr( "the first stays, the others are rejected" ), int( MappingProfile::Conflicts::Reject ) );
  mConflicts->addItem( tr( "the last replaces the others" ), int( MappingProfile::Conflicts::Last ) );

  auto *form = new QFormLayout( this );
  form->addRow( tr( "Marks of a missing value" ), mMissing );
  form->addRow( QString(), mMissingGuess );
  auto *numbers = new QHBoxLayout;
  numbers->addWidget( mDecimal );
  numbers->addWidget( mGroup );
  form->addRow( tr( "Numbers" ), numbers );
  form->addRow( QString(), mNumberGuess );
  form->addRow( tr( "Implausible value" ), mOutOfRange );
  form->addRow( tr( "Rows that contradict" ), mConflicts );
  form->addRow( tr( "Quality flags" ), mFlags );
  form->addRow( QString(), mFlagsGuess );
  connect( mMissing, &QLineEdit::textChanged, this, [this] { edited( QStringLiteral( "missing" ) ); } );
  for ( QComboBox *box : { mDecimal, mGroup } )
    connect( box, &QComboBox::currentIndexChanged, this, [this] { edited( QStringLiteral( "number" ) ); } );
  for ( QComboBox *box : { mOutOfRange, mConflicts } )
    connect( box, &QComboBox::currentIndexChanged, this, [this] { edited(); } );
  connect( mFlags, &PairTable::changed, this, [this] { edited( QStringLiteral( "flags" ) ); } );
}

void RulesPage::fill( const ProfileDraft &draft, const TableSample & )
{
  QStringList marks = draft.rest.missing;
  marks.removeAll( QString() );
  mMissing->setText( marks.join( QLatin1Char( ' ' ) ) );
  choose( mDecimal, draft.rest.number.decimal );
  choose( mGroup, draft.rest.number.group );
  mOutOfRange->setCurrentIndex( mOutOfRange->findData( int( draft.rest.outOfRange ) ) );
  mConflicts->setCurrentIndex( mConflicts->findData( int( draft.rest.conflicts ) ) );
  QList<std::pair<QString, QString>> flags;
  for ( auto it = draft.rest.flags.begin(); it != draft.rest.flags.end(); ++it )
    flags.append( { it.key(), qualityFlagId( it.value() ) } );
  std::sort( flags.begin(), flags.end() );
  mFlags->setPairs( flags );
  tellGuess( mMissingGuess, draft, QStringLiteral( "missing" ) );
  tellGuess( mNumberGuess, draft, QStringLiteral( "number" ) );
  tellGuess( mFlagsGuess, draft, QStringLiteral( "flags" ) );
}

void RulesPage::take( ProfileDraft &draft ) const
{
  MappingProfile &rest = draft.rest;
  rest.missing = mMissing->text().split( QLatin1Char( ' ' ), Qt::SkipEmptyParts );
  rest.number.decimal = charOf( mDecimal );
  rest.number.group = charOf( mGroup );
  rest.outOfRange = static_cast<MappingProfile::OutOfRange>( mOutOfRange->currentData().toInt() );
  rest.conflicts = static_cast<MappingProfile::Conflicts>( mConflicts->currentData().toInt() );
  rest.flags.clear();
  for ( const auto &[text, flag] : mFlags->pairs() )
    rest.flags.insert( text, *qualityFlagFromId( flag ) );
  settle( draft );
}

} // namespace jinguan

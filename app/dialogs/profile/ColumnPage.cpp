#include "dialogs/profile/ColumnPage.h"

#include "dialogs/profile/ValueForm.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace jinguan
{

using Role = ProfileDraft::Role;

ColumnPage::ColumnPage( const Catalogue &catalogue, QWidget *parent ) : DraftPage( parent )
{
  mColumn = new QComboBox( this );
  mColumn->setObjectName( QStringLiteral( "profileColumn" ) );
  mExamples = new QLabel( this );
  mExamples->setObjectName( QStringLiteral( "profileExamples" ) );
  mExamples->setTextInteractionFlags( Qt::TextSelectableByMouse );
  mExamples->setMinimumWidth( 120 );
  mRole = new QComboBox( this );
  mRole->setObjectName( QStringLiteral( "profileRole" ) );
  for ( int role = int( Role::Ignored ); role <= int( Role::Flag ); ++role )
    mRole->addItem( roleName( static_cast<Role>( role ) ), role );
  mGuess = new QLabel( this );
  mGuess->setObjectName( QStringLiteral( "guess_column" ) );
  mGuess->setForegroundRole( QPalette::PlaceholderText );
  mValue = new ValueForm( catalogue, this );
  auto *form = new QFormLayout;
  form->addRow( tr( "Column" ), mColumn );
  form->addRow( tr( "Examples" ), mExamples );
  form->addRow( tr( "It is" ), mRole );
  form->addRow( QString(), mGuess );
  auto *layout = new QVBoxLayout( this );
  layout->addLayout( form );
  layout->addWidget( mValue );
  layout->addStretch();
  connect( mColumn, &QComboBox::activated, this, &ColumnPage::columnChosen );
  connect( mRole, &QComboBox::currentIndexChanged, this, [this] {
    mValue->setVisible( mRole->currentData().toInt() == int( Role::Value ) );
    mTouched = true;
    edited();
  } );
  connect( mValue, &ValueForm::changed, this, [this] {
    mTouched = true;
    edited();
  } );
}

QString ColumnPage::roleName( Role role )
{
  switch ( role )
  {
    case Role::Ignored:
      return tr( "left out" );
    case Role::Time:
      return tr( "time" );
    case Role::Year:
      return tr( "year of the time" );
    case Role::Month:
      return tr( "month of the time" );
    case Role::Day:
      return tr( "day of the time" );
    case Role::Hour:
      return tr( "hour of the time" );
    case Role::Minute:
      return tr( "minute of the time" );
    case Role::Second:
      return tr( "second of the time" );
    case Role::Station:
      return tr( "station (code or name)" );
    case Role::StationName:
      return tr( "name of the station" );
    case Role::Qualifier:
      return tr( "what tells stations of one name apart" );
    case Role::Value:
      return tr( "values of an indicator" );
    case Role::Indicator:
      return tr( "indicator (long table)" );
    case Role::LongValue:
      return tr( "value (long table)" );
    case Role::LongUnit:
      return tr( "unit (long table)" );
    case Role::Flag:
      return tr( "quality flag" );
  }
  return {};
}

void ColumnPage::setColumn( qsizetype index, const ProfileDraft &draft, const TableSample &sample )
{
  mIndex = index;
  display( draft, sample );
}

void ColumnPage::fill( const ProfileDraft &draft, const TableSample &sample )
{
  mColumn->clear();
  for ( const ProfileDraft::Column &column : draft.columns )
    mColumn->addItem( column.name.isEmpty() ? tr( "(no name)" ) : column.name );
  mIndex = std::clamp<qsizetype>( mIndex, 0, std::max<qsizetype>( 0, draft.columns.size() - 1 ) );
  mColumn->setCurrentIndex( int( mIndex ) );
  setEnabled( !draft.columns.isEmpty() );
  if ( draft.columns.isEmpty() )
    return;
  const ProfileDraft::Column &column = draft.columns.at( mIndex );
  QStringList examples;
  for ( const TableRecord &record : sample.records( draft.rest.table ) )
  {
    const QString text = record.fields.value( mIndex ).trimmed();
    if ( !text.isEmpty() && !examples.contains( text ) )
      examples.append( text );
    if ( examples.size() == 5 )
      break;
  }
  mExamples->setText(
    fontMetrics().elidedText( examples.isEmpty() ? tr( "(empty)" ) : examples.join( QStringLiteral( "  ·  " ) ), Qt::ElideRight, 420 ) );
  mRole->setEnabled( draft.isUsable( mIndex ) );
  mRole->setCurrentIndex( mRole->findData( int( column.role ) ) );
  mValue->setValue( column.value );
  mValue->setVisible( column.role == Role::Value );
  if ( !draft.isUsable( mIndex ) )
    mGuess->setText( column.name.isEmpty()
        ? tr( "A column without a name cannot be used: name it in the file, or choose another header row." )
        : tr( "A column before it has the same name; only that one can be used." ) );
  else
    mGuess->setText( tr( "Guessed: %1" ).arg( column.guess ) );
  mGuess->setVisible( !draft.isUsable( mIndex ) || !column.guess.isEmpty() );
  mTouched = false;
}

void ColumnPage::take( ProfileDraft &draft ) const
{
  if ( !mTouched || mIndex >= draft.columns.size() )
    return;
  draft.setRole( mIndex, static_cast<Role>( mRole->currentData().toInt() ) );
  draft.columns[mIndex].value = mValue->value( draft.columns.at( mIndex ).value );
}

} // namespace jinguan

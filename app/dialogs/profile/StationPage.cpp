#include "dialogs/profile/StationPage.h"

#include "dialogs/profile/PairTable.h"
#include "monitoring/Catalogue.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>

namespace jinguan
{

StationPage::StationPage( const Catalogue &catalogue, QWidget *parent ) : DraftPage( parent )
{
  mFrom = new QLabel( this );
  mFrom->setWordWrap( true );
  mFixed = new QComboBox( this );
  mFixed->setObjectName( QStringLiteral( "profileFixedStation" ) );
  mFixed->setEditable( true );
  mFixed->setInsertPolicy( QComboBox::NoInsert );
  mFixed->completer()->setFilterMode( Qt::MatchContains );
  mFixed->completer()->setCompletionMode( QCompleter::PopupCompletion );
  mFixedGuess = guessLabel( QStringLiteral( "fixed" ) );
  mFileName = new QLineEdit( this );
  mFileName->setObjectName( QStringLiteral( "profileStationFromName" ) );
  mFileName->setPlaceholderText( tr( "regular expression on the file's name, its first group is the station" ) );
  mKind = new QComboBox( this );
  mKind->setObjectName( QStringLiteral( "profileStationKind" ) );
  mKind->addItem( tr( "(none)" ), QString() );
  for ( const StationKind &kind : catalogue.stationKinds() )
    mKind->addItem( kind.name.text(), kind.id );
  mCodes = new PairTable( { tr( "Name in the file" ), tr( "Code of the station" ) }, {}, this );
  mCodes->setObjectName( QStringLiteral( "profileCodes" ) );
  mCodes->setMinimumHeight( 90 );
  auto *form = new QFormLayout( this );
  form->addRow( tr( "Column" ), mFrom );
  form->addRow( tr( "All rows are of" ), mFixed );
  form->addRow( QString(), mFixedGuess );
  form->addRow( tr( "From the file's name" ), mFileName );
  form->addRow( tr( "New stations are" ), mKind );
  form->addRow( tr( "Names that mean a code" ), mCodes );
  connect( mFixed, &QComboBox::currentTextChanged, this, [this] { edited( QStringLiteral( "fixed" ) ); } );
  connect( mFileName, &QLineEdit::textChanged, this, [this] { edited(); } );
  connect( mKind, &QComboBox::currentIndexChanged, this, [this] { edited(); } );
  connect( mCodes, &PairTable::changed, this, [this] { edited(); } );
}

void StationPage::setStations( const QStringList &codes )
{
  const QSignalBlocker quiet( mFixed );
  const QString text = mFixed->currentText();
  mFixed->clear();
  mFixed->addItems( codes );
  mFixed->setEditText( text );
}

void StationPage::fill( const ProfileDraft &draft, const TableSample & )
{
  const qsizetype column = draft.columnOf( ProfileDraft::Role::Station );
  mFrom->setText( column >= 0 ? tr( "The column “%1” tells the station." ).arg( draft.columns.at( column ).name )
                              : tr( "No column tells the station: give one column that role, or fill one of the next two fields." ) );
  mFixed->setEnabled( column < 0 );
  mFileName->setEnabled( column < 0 );
  mFixed->setEditText( draft.rest.station.fixed );
  mFileName->setText( draft.rest.station.fileNamePattern );
  mKind->setCurrentIndex( std::max( 0, mKind->findData( draft.rest.station.kind ) ) );
  QList<std::pair<QString, QString>> codes;
  for ( auto it = draft.rest.station.codes.begin(); it != draft.rest.station.codes.end(); ++it )
    codes.append( { it.key(), it.value() } );
  std::sort( codes.begin(), codes.end() );
  mCodes->setPairs( codes );
  tellGuess( mFixedGuess, draft, QStringLiteral( "fixed" ) );
}

void StationPage::take( ProfileDraft &draft ) const
{
  StationMapping &station = draft.rest.station;
  station.fixed = mFixed->currentText().trimmed();
  station.fileNamePattern = mFileName->text().trimmed();
  station.kind = mKind->currentData().toString();
  station.codes.clear();
  for ( const auto &[name, code] : mCodes->pairs() )
    station.codes.insert( name, code );
  settle( draft );
}

} // namespace jinguan

#include "widgets/field/SurroundingsForm.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>

namespace jinguan
{

SurroundingsForm::SurroundingsForm( QWidget *parent ) : QTableWidget( 0, ColumnCount, parent )
{
  setObjectName( QStringLiteral( "surroundingsForm" ) );
  setHorizontalHeaderLabels( { tr( "Item" ), tr( "Answer" ), tr( "Measured" ), tr( "Note" ) } );
  verticalHeader()->hide();
  setSelectionMode( NoSelection );
  setShowGrid( false );
  setAlternatingRowColors( true );
  setWordWrap( true );
  setEditTriggers( NoEditTriggers );
  horizontalHeader()->setSectionResizeMode( Question, QHeaderView::Stretch );
  horizontalHeader()->resizeSection( Verdict, 124 );
  horizontalHeader()->resizeSection( Value, 136 );
  horizontalHeader()->resizeSection( Note, 136 );
  horizontalHeader()->setHighlightSections( false );
  connect( horizontalHeader(), &QHeaderView::sectionResized, this, &QTableWidget::resizeRowsToContents );
}

void SurroundingsForm::setItems( const QList<FieldCheckItem> &items )
{
  const QList<FieldAnswer> before = answers();
  mItems = items;
  clearContents();
  setRowCount( static_cast<int>( items.size() ) );
  for ( int row = 0; row < rowCount(); ++row )
  {
    const FieldCheckItem &item = items.at( row );
    auto *question = new QTableWidgetItem( item.question );
    QStringList about { item.source };
    if ( item.unverified && !item.source.isEmpty() )
      about << tr( "From memory, to be confirmed by the bureau." );
    if ( !item.rules.isEmpty() )
      about << tr( "The siting rules wait for it: %1" ).arg( item.rules.join( tr( ", " ) ) );
    about.removeAll( QString() );
    question->setToolTip( about.join( QLatin1Char( '\n' ) ) );
    setItem( row, Question, question );

    auto *verdict = new QComboBox( this );
    for ( const FieldVerdict one : { FieldVerdict::Unknown, FieldVerdict::Ok, FieldVerdict::NotOk } )
      verdict->addItem( fieldVerdictText( one ), fieldVerdictId( one ) );
    connect( verdict, &QComboBox::currentIndexChanged, this, &SurroundingsForm::changed );
    setCellWidget( row, Verdict, verdict );

    if ( item.isMeasured() && !item.choices.isEmpty() )
    {
      auto *choice = new QComboBox( this );
      choice->addItem( QStringLiteral( "—" ), QString() );
      for ( qsizetype index = 0; index < item.choices.size(); ++index )
        choice->addItem( item.choiceTexts.value( index ), item.choices.at( index ) );
      connect( choice, &QComboBox::currentIndexChanged, this, &SurroundingsForm::changed );
      setCellWidget( row, Value, choice );
    }
    else if ( item.isMeasured() )
    {
      auto *value = new QLineEdit( this );
      const QString known = item.known.isEmpty() ? QString() : tr( "so far %1" ).arg( item.valueText( item.known ) );
      value->setPlaceholderText( known.isEmpty() ? ( item.unit == QLatin1String( "1" ) ? QString() : item.unit ) : known );
      connect( value, &QLineEdit::textChanged, this, &SurroundingsForm::changed );
      setCellWidget( row, Value, value );
    }
    auto *note = new QLineEdit( this );
    setCellWidget( row, Note, note );
  }
  for ( const FieldAnswer &answer : before )
    setAnswer( answer );
  resizeRowsToContents();
}

QString SurroundingsForm::valueAt( int row ) const
{
  if ( const auto *choice = qobject_cast<QComboBox *>( cellWidget( row, Value ) ) )
    return choice->currentData().toString();
  if ( const auto *edit = qobject_cast<QLineEdit *>( cellWidget( row, Value ) ) )
    return edit->text().trimmed();
  return {};
}

QList<FieldAnswer> SurroundingsForm::answers() const
{
  QList<FieldAnswer> answers;
  for ( int row = 0; row < rowCount(); ++row )
  {
    const auto *verdict = qobject_cast<QComboBox *>( cellWidget( row, Verdict ) );
    const auto *note = qobject_cast<QLineEdit *>( cellWidget( row, Note ) );
    if ( !verdict || !note )
      continue;
    const FieldAnswer answer { mItems.at( row ).id, fieldVerdictFromId( verdict->currentData().toString() ), valueAt( row ), note->text().trimmed() };
    if ( answer.verdict != FieldVerdict::Unknown || !answer.value.isEmpty() || !answer.note.isEmpty() )
      answers.append( answer );
  }
  return answers;
}

Result<void> SurroundingsForm::validate() const
{
  for ( int row = 0; row < rowCount(); ++row )
    if ( const Result<void> valid = FieldChecks::validate( mItems.at( row ), valueAt( row ) ); !valid )
      return valid;
  return {};
}

void SurroundingsForm::setAnswer( const FieldAnswer &answer )
{
  for ( int row = 0; row < rowCount(); ++row )
  {
    if ( mItems.at( row ).id != answer.item )
      continue;
    if ( auto *verdict = qobject_cast<QComboBox *>( cellWidget( row, Verdict ) ) )
      verdict->setCurrentIndex( verdict->findData( fieldVerdictId( answer.verdict ) ) );
    if ( auto *choice = qobject_cast<QComboBox *>( cellWidget( row, Value ) ) )
      choice->setCurrentIndex( std::max( 0, choice->findData( answer.value ) ) );
    else if ( auto *value = qobject_cast<QLineEdit *>( cellWidget( row, Value ) ) )
      value->setText( answer.value );
    if ( auto *note = qobject_cast<QLineEdit *>( cellWidget( row, Note ) ) )
      note->setText( answer.note );
  }
}

} // namespace jinguan

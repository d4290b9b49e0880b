#include "dialogs/profile/WordsPage.h"

#include "dialogs/profile/ValueForm.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace jinguan
{

WordsPage::WordsPage( const Catalogue &catalogue, QWidget *parent ) : DraftPage( parent ), mCatalogue( catalogue )
{
  mHint = new QLabel( this );
  mHint->setWordWrap( true );
  mList = new QListWidget( this );
  mList->setObjectName( QStringLiteral( "profileWords" ) );
  mList->setMaximumWidth( 260 );
  mValue = new ValueForm( catalogue, this );
  auto *layout = new QVBoxLayout( this );
  layout->addWidget( mHint );
  auto *row = new QHBoxLayout;
  row->addWidget( mList );
  auto *right = new QVBoxLayout;
  right->addWidget( mValue );
  right->addStretch();
  row->addLayout( right, 1 );
  layout->addLayout( row, 1 );
  connect( mList, &QListWidget::currentRowChanged, this, &WordsPage::showWord );
  connect( mValue, &ValueForm::changed, this, [this] {
    const int row = mList->currentRow();
    if ( row < 0 )
      return;
    mWords[row] = mValue->value( mWords.at( row ) );
    nameItems();
    edited();
  } );
}

void WordsPage::showWord()
{
  const int row = mList->currentRow();
  mValue->setEnabled( row >= 0 );
  if ( row < 0 )
    return;
  ValueMapping shown = mWords.at( row );
  if ( shown.indicator.isEmpty() && mCatalogue.indicator( shown.column ) )
    shown.indicator = shown.column; // such a word needs no mapping
  mValue->setValue( shown );
}

void WordsPage::nameItems()
{
  for ( int row = 0; row < mList->count(); ++row )
  {
    const ValueMapping &word = mWords.at( row );
    const Indicator *indicator = mCatalogue.indicator( word.indicator.isEmpty() ? word.column : word.indicator );
    mList->item( row )->setText( tr( "%1 → %2" ).arg( word.column, indicator ? indicator->name.text() : tr( "nothing" ) ) );
  }
}

void WordsPage::fill( const ProfileDraft &draft, const TableSample &sample )
{
  mWords = draft.words;
  const qsizetype column = draft.columnOf( ProfileDraft::Role::Indicator );
  QStringList known;
  for ( const ValueMapping &word : std::as_const( mWords ) )
    known.append( word.column );
  for ( const TableRecord &record : column < 0 ? QList<TableRecord>() : sample.records( draft.rest.table ) )
  {
    const QString text = record.fields.value( column ).trimmed();
    if ( text.isEmpty() || known.contains( text ) )
      continue;
    known.append( text );
    ValueMapping word;
    word.column = text;
    mWords.append( word );
  }
  mHint->setText( column >= 0
      ? tr( "Words of the column “%1” and the indicators they mean. A unit column, where there is one, wins over the unit here." )
          .arg( draft.columns.at( column ).name )
      : tr( "Only for long tables, which have one value in a row: give one column the role “indicator” and one the role “value”." ) );
  const int row = std::max( 0, mList->currentRow() );
  const QSignalBlocker quiet( mList );
  mList->clear();
  for ( qsizetype i = 0; i < mWords.size(); ++i )
    mList->addItem( QString() );
  nameItems();
  mList->setCurrentRow( std::min( row, mList->count() - 1 ) );
  showWord();
}

void WordsPage::take( ProfileDraft &draft ) const
{
  draft.words = mWords;
  draft.words.removeIf( []( const ValueMapping &word ) { return word.indicator.isEmpty(); } );
}

} // namespace jinguan

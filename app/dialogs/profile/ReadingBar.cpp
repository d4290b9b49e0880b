#include "dialogs/profile/ReadingBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
QString separatorName( QChar c )
{
  switch ( c.unicode() )
  {
    case ',':
      return ReadingBar::tr( "comma ," );
    case '\t':
      return ReadingBar::tr( "tabulator" );
    case ';':
      return ReadingBar::tr( "semicolon ;" );
    case '|':
      return ReadingBar::tr( "bar |" );
    case ' ':
      return ReadingBar::tr( "blank" );
    default:
      return QString( c );
  }
}

QString encodingName( const QByteArray &encoding )
{
  return encoding == "GB18030" ? ReadingBar::tr( "GB18030 (GBK, GB 2312)" ) : QString::fromLatin1( encoding );
}

void choose( QComboBox *box, const QString &data, const QString &name )
{
  if ( box->findData( data ) < 0 )
    box->addItem( name, data );
  box->setCurrentIndex( box->findData( data ) );
}
} // namespace

ReadingBar::ReadingBar( QWidget *parent ) : QWidget( parent )
{
  const auto combo = [this]( const char *name ) {
    auto *box = new QComboBox( this );
    box->setObjectName( QString::fromLatin1( name ) );
    box->setSizeAdjustPolicy( QComboBox::AdjustToContents );
    connect( box, &QComboBox::currentIndexChanged, this, [this] {
      if ( !mDisplaying )
        Q_EMIT changed();
    } );
    return box;
  };
  mEncoding = combo( "profileEncoding" );
  mSeparator = combo( "profileSeparator" );
  mSheet = combo( "profileSheet" );
  mRecord = combo( "profileRecord" );
  const auto spin = [this]( const char *name, int most ) {
    auto *box = new QSpinBox( this );
    box->setObjectName( QString::fromLatin1( name ) );
    box->setRange( 1, most );
    connect( box, &QSpinBox::valueChanged, this, [this] {
      if ( !mDisplaying )
        Q_EMIT headerChanged();
    } );
    return box;
  };
  mHeaderRow = spin( "profileHeaderRow", 400 );
  mHeaderRows = spin( "profileHeaderRows", 5 );
  mFacts = new QLabel( this );
  mFacts->setObjectName( QStringLiteral( "profileFacts" ) );
  mFacts->setForegroundRole( QPalette::PlaceholderText );
  mFacts->setWordWrap( true );

  auto *row = new QHBoxLayout;
  const auto put = [&]( const QString &text, QWidget *widget, QList<QWidget *> &group ) {
    auto *label = new QLabel( text, this );
    label->setBuddy( widget );
    row->addWidget( label );
    row->addWidget( widget );
    group << label << widget;
  };
  put( tr( "Encoding" ), mEncoding, mTextOnly );
  put( tr( "Delimiter" ), mSeparator, mTextOnly );
  put( tr( "Sheet" ), mSheet, mSheetOnly );
  put( tr( "Record element" ), mRecord, mXmlOnly );
  put( tr( "Header begins in row" ), mHeaderRow, mHeaderOnly );
  put( tr( "and has rows" ), mHeaderRows, mHeaderOnly );
  row->addStretch();
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addLayout( row );
  layout->addWidget( mFacts );
}

void ReadingBar::display( const ProfileDraft &draft, const TableSample &sample )
{
  mDisplaying = true;
  using Format = TableOptions::Format;
  const TableOptions &table = draft.rest.table;
  mFormat = table.format;
  mEncoding->clear();
  mEncoding->addItem( tr( "found: %1" ).arg( encodingName( sample.detected.name ) ), QString() );
  for ( const char *name : { "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-32LE", "ISO-8859-1" } )
    mEncoding->addItem( encodingName( name ), QString::fromLatin1( name ) );
  choose( mEncoding, QString::fromLatin1( table.encoding ), encodingName( table.encoding ) );
  mSeparator->clear();
  mSeparator->addItem( table.separator.isNull() ? tr( "found: %1" ).arg( separatorName( sample.separator ) ) : tr( "find it" ), QString() );
  for ( const char c : { ',', '\t', ';', '|', ' ' } )
    mSeparator->addItem( separatorName( QLatin1Char( c ) ), QString( QLatin1Char( c ) ) );
  choose( mSeparator, table.separator.isNull() ? QString() : QString( table.separator ), separatorName( table.separator ) );
  mSheet->clear();
  mSheet->addItem( tr( "the first with rows (%1)" ).arg( sample.sheet ), QString() );
  for ( const QString &sheet : sample.sheets )
    mSheet->addItem( sheet, sheet );
  choose( mSheet, table.sheet, tr( "%1 (not in this file)" ).arg( table.sheet ) );
  mRecord->clear();
  for ( const QString &element : sample.elements )
    mRecord->addItem( element, element );
  choose( mRecord, table.record.isEmpty() ? sample.record : table.record, table.record );
  mHeaderRow->setValue( table.headerRow );
  mHeaderRows->setValue( table.headerRows );
  const auto show = []( const QList<QWidget *> &widgets, bool visible ) {
    for ( QWidget *widget : widgets )
      widget->setVisible( visible );
  };
  show( mTextOnly, sample.format == Format::Delimited );
  show( mSheetOnly, sample.format == Format::Spreadsheet );
  show( mXmlOnly, sample.format == Format::Xml );
  show( mHeaderOnly, sample.columns.isEmpty() );
  QStringList facts;
  if ( sample.format == Format::Delimited )
    facts.append( tr( "Encoding: %1." ).arg( sample.detected.reason ) );
  if ( draft.guesses.contains( QStringLiteral( "headerRow" ) ) )
    facts.append( tr( "Header guessed: %1." ).arg( draft.guesses.value( QStringLiteral( "headerRow" ) ) ) );
  mFacts->setText( facts.join( QLatin1Char( ' ' ) ) );
  mFacts->setVisible( !facts.isEmpty() );
  mDisplaying = false;
}

TableOptions ReadingBar::options() const
{
  TableOptions options;
  options.format = mFormat;
  options.encoding = mEncoding->currentData().toString().toLatin1();
  const QString separator = mSeparator->currentData().toString();
  options.separator = separator.isEmpty() ? QChar() : separator.front();
  options.sheet = mSheet->currentData().toString();
  options.record = mRecord->currentData().toString();
  options.headerRow = mHeaderRow->value();
  options.headerRows = mHeaderRows->value();
  return options;
}

} // namespace jinguan

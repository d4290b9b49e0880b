// How the bulletin window is laid out, and how it shows what was collected.

#include "widgets/charts/StatChartView.h"
#include "widgets/reports/BulletinDialog.h"
#include "widgets/reports/BulletinParagraphEdit.h"
#include "widgets/TableCopy.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
constexpr int sWidestColumn = 260;

QComboBox *comboBox( const char *name )
{
  auto *box = new QComboBox;
  box->setObjectName( QLatin1String( "bulletin" ) + QLatin1String( name ) );
  box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  box->setMinimumContentsLength( 8 );
  return box;
}

QPushButton *pushButton( const char *name, const QString &text )
{
  auto *button = new QPushButton( text );
  button->setObjectName( QLatin1String( "bulletin" ) + QLatin1String( name ) );
  button->setAutoDefault( false );
  return button;
}

QTableWidget *tableWidget( const TableContent &content )
{
  auto *table = new QTableWidget( static_cast<int>( content.rows.size() ), static_cast<int>( content.columns.size() ) );
  table->setEditTriggers( QAbstractItemView::NoEditTriggers );
  table->setSelectionBehavior( QAbstractItemView::SelectRows );
  table->verticalHeader()->hide();
  table->setAlternatingRowColors( true );
  for ( int c = 0; c < table->columnCount(); ++c )
    table->setHorizontalHeaderItem( c, new QTableWidgetItem( content.columns.at( c ).title ) );
  for ( int r = 0; r < table->rowCount(); ++r )
    for ( int c = 0; c < table->columnCount(); ++c )
    {
      const TableCell cell = content.rows.at( r ).value( c );
      auto *item = new QTableWidgetItem( cell.text );
      item->setTextAlignment( content.columns.at( c ).alignment | Qt::AlignVCenter );
      item->setToolTip( cell.text );
      if ( cell.chip.isValid() )
      {
        item->setBackground( cell.chip );
        item->setForeground( ChartCanvas::inkOn( cell.chip ) );
      }
      table->setItem( r, c, item );
    }
  table->resizeColumnsToContents();
  for ( int c = 0; c < table->columnCount(); ++c )
    table->setColumnWidth( c, qMin( table->columnWidth( c ), sWidestColumn ) );
  makeCopyable( table );
  return table;
}

void addField( QHBoxLayout *row, const QString &text, QWidget *field )
{
  auto *label = new QLabel( text );
  label->setBuddy( field );
  row->addWidget( label );
  row->addWidget( field );
}
} // namespace

BulletinDialog::BulletinDialog( const BulletinServices &services, QWidget *parent ) : QDialog( parent ), mServices( services )
{
  setObjectName( QStringLiteral( "bulletinDialog" ) );
  setWindowTitle( tr( "Bulletin" ) );
  mTitle = new QLabel;
  mTitle->setObjectName( QStringLiteral( "bulletinTitle" ) );
  mTitle->setWordWrap( true );
  mParagraphs = new QScrollArea;
  mParagraphs->setObjectName( QStringLiteral( "bulletinParagraphs" ) );
  mParagraphs->setWidgetResizable( true );
  mTabs = new QTabWidget;
  mTabs->setObjectName( QStringLiteral( "bulletinTabs" ) );
  auto *splitter = new QSplitter;
  splitter->addWidget( mParagraphs );
  splitter->addWidget( mTabs );
  splitter->setStretchFactor( 0, 5 );
  splitter->setStretchFactor( 1, 6 );
  splitter->setSizes( { 520, 620 } ); // the hint of a table knows nothing of its columns
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 8 );
  column->addWidget( makeForm() );
  column->addWidget( mTitle );
  column->addWidget( splitter, 1 );
  column->addWidget( makeButtons() );
  fillElements();
  fillAreas();
  BulletinQuestion question;
  question.element = mElement->findData( services.element ) >= 0 ? services.element : mElement->itemData( 0 ).toString();
  question.area = services.area;
  question.period = BulletinPeriod::around( BulletinPeriod::Kind::Month, services.day.isValid() ? services.day : QDate::currentDate() );
  setQuestion( question );
  fitDate();
  showDraft();
  setBusy( false );
  resize( 1180, 700 );
  connect( this, &BulletinDialog::reported, this, [this]( double fraction, const QString &what ) {
    mProgress->setValue( static_cast<int>( fraction * 100 ) );
    mStatus->setText( what );
  } );
}

QWidget *BulletinDialog::makeForm()
{
  mElement = comboBox( "Element" );
  mArea = comboBox( "Area" );
  mKind = comboBox( "Kind" );
  mKind->addItems( { tr( "Day" ), tr( "Month" ), tr( "Quarter" ), tr( "Year" ) } );
  mFrom = new QDateEdit;
  mFrom->setObjectName( QStringLiteral( "bulletinFrom" ) );
  mFrom->setCalendarPopup( true );
  mRankBy = comboBox( "RankBy" );
  mRankBy->addItems( { tr( "Districts" ), tr( "Responsible units" ) } );
  mStart = pushButton( "Start", tr( "&Generate" ) );
  mStart->setDefault( true );
  auto *form = new QWidget;
  auto *row = new QHBoxLayout( form );
  row->setContentsMargins( 0, 0, 0, 0 );
  row->setSpacing( 8 );
  addField( row, tr( "&Element" ), mElement );
  addField( row, tr( "&Area" ), mArea );
  addField( row, tr( "&Period" ), mKind );
  for ( const int direction : { -1, 1 } )
  {
    auto *button = new QToolButton;
    button->setObjectName( direction < 0 ? QStringLiteral( "bulletinBefore" ) : QStringLiteral( "bulletinAfter" ) );
    button->setArrowType( direction < 0 ? Qt::LeftArrow : Qt::RightArrow );
    button->setToolTip( direction < 0 ? tr( "The period before" ) : tr( "The period after" ) );
    connect( button, &QToolButton::clicked, this, [this, direction] { step( direction ); } );
    if ( direction > 0 )
      row->addWidget( mFrom );
    row->addWidget( button );
  }
  addField( row, tr( "&Ranking of" ), mRankBy );
  row->addStretch( 1 );
  row->addWidget( mStart );
  connect( mStart, &QPushButton::clicked, this, &BulletinDialog::start );
  connect( mKind, &QComboBox::currentIndexChanged, this, &BulletinDialog::fitDate );
  return form;
}

QWidget *BulletinDialog::makeButtons()
{
  mStatus = new QLabel( tr( "Choose element, area and period, then generate the bulletin." ) );
  mStatus->setObjectName( QStringLiteral( "bulletinStatus" ) );
  mStatus->setWordWrap( true );
  mProgress = new QProgressBar;
  mProgress->setObjectName( QStringLiteral( "bulletinProgress" ) );
  mProgress->setMaximumWidth( 160 );
  mCancel = pushButton( "Cancel", tr( "Cancel" ) );
  mKeep = pushButton( "Keep", tr( "&Keep the draft" ) );
  mExport = pushButton( "Export", tr( "E&xport …" ) );
  mExport->setToolTip( tr( "DOCX or ODT with text, charts and tables; XLSX, ODS or CSV with the tables" ) );
  mPrint = pushButton( "Print", tr( "P&rint …" ) );
  auto *buttons = new QWidget;
  auto *row = new QHBoxLayout( buttons );
  row->setContentsMargins( 0, 0, 0, 0 );
  row->setSpacing( 8 );
  row->addWidget( mStatus, 1 );
  row->addWidget( mProgress );
  for ( QPushButton *button : { mCancel, mKeep, mExport, mPrint } )
    row->addWidget( button );
  connect( mCancel, &QPushButton::clicked, this, &BulletinDialog::cancel );
  connect( mKeep, &QPushButton::clicked, this, &BulletinDialog::keep );
  connect( mExport, &QPushButton::clicked, this, &BulletinDialog::chooseFile );
  connect( mPrint, &QPushButton::clicked, this, &BulletinDialog::print );
  return buttons;
}

void BulletinDialog::fillElements()
{
  const Result<BulletinProfiles> profiles = BulletinProfiles::load();
  if ( !profiles )
  {
    mStatus->setText( profiles.error().text() );
    return;
  }
  for ( const QString &id : profiles->elements() )
    if ( const Element *element = mServices.catalogue->element( id ) )
      mElement->addItem( element->name.text(), id );
}

void BulletinDialog::fillAreas()
{
  mArea->addItem( tr( "Whole city" ), QVariant::fromValue( MapFilter() ) );
  for ( const District &district : mServices.responsibility->districts() )
    mArea->addItem( district.name.text(), QVariant::fromValue( MapFilter { MapFilter::Kind::District, district.code } ) );
  for ( const ResponsibleUnit &unit : mServices.responsibility->units() )
    if ( !unit.isDistrict )
      mArea->addItem( unit.name.text(), QVariant::fromValue( MapFilter { MapFilter::Kind::Unit, unit.code } ) );
}

void BulletinDialog::fitDate()
{
  static const QStringList sFormats { QStringLiteral( "yyyy-MM-dd" ), QStringLiteral( "yyyy-MM" ), QStringLiteral( "yyyy-MM" ),
    QStringLiteral( "yyyy" ) };
  mFrom->setDisplayFormat( sFormats.value( mKind->currentIndex() ) );
}

void BulletinDialog::showDraft()
{
  mEdits.clear();
  auto *list = new QWidget;
  auto *column = new QVBoxLayout( list );
  column->setSpacing( 8 );
  if ( !mDraft )
  {
    auto *empty = new QLabel( tr( "There is no bulletin yet. Choose element, area and period above and generate it: the text appears here, "
                                  "to be edited before it is printed." ) );
    empty->setObjectName( QStringLiteral( "bulletinEmpty" ) );
    empty->setWordWrap( true );
    column->addWidget( empty );
  }
  else
    for ( const DraftParagraph &paragraph : mDraft->paragraphs() )
    {
      auto *edit = new BulletinParagraphEdit( mText->phrases()( QStringLiteral( "paragraph." ) + paragraph.id ), paragraph );
      connect( edit, &BulletinParagraphEdit::edited, this, &BulletinDialog::takeEdit );
      connect(
        edit, &BulletinParagraphEdit::regenerateAsked, this,
        [this]( const QString &id ) {
          mDraft->regenerate( id );
          mIsChanged = true;
          showDraft();
        },
        Qt::QueuedConnection );
      connect(
        edit, &BulletinParagraphEdit::confirmAsked, this,
        [this]( const QString &id ) {
          mDraft->confirm( id );
          mIsChanged = true;
          showDraft();
        },
        Qt::QueuedConnection );
      column->addWidget( edit );
      mEdits << edit;
    }
  column->addStretch( 1 );
  mParagraphs->setWidget( list );
}

void BulletinDialog::showTables( const Answer &answer )
{
  while ( mTabs->count() > 0 )
  {
    QWidget *old = mTabs->widget( 0 );
    mTabs->removeTab( 0 );
    delete old;
  }
  for ( const TableContent &table : answer.tables )
  {
    QTableWidget *shown = tableWidget( table );
    shown->setObjectName( QStringLiteral( "bulletinTable-%1" ).arg( mTabs->count() ) );
    mTabs->addTab( shown, table.title );
  }
  if ( answer.calendar )
  {
    auto *view = new StatChartView;
    view->setObjectName( QStringLiteral( "bulletinCalendar" ) );
    view->setChart( answer.calendar );
    mTabs->addTab( view, tr( "Calendar" ) );
  }
  if ( answer.notes.isEmpty() )
    return;
  auto *notes = new QTextBrowser;
  notes->setObjectName( QStringLiteral( "bulletinNotes" ) );
  notes->setPlainText( answer.notes.join( QLatin1Char( '\n' ) ) );
  mTabs->addTab( notes, tr( "Notes" ) );
}

void BulletinDialog::setBusy( bool busy )
{
  mProgress->setVisible( busy );
  mCancel->setVisible( mTask.isRunning() );
  mStart->setEnabled( !mTask.isRunning() );
  for ( QPushButton *button : { mPrint, mExport, mKeep } )
    button->setEnabled( !busy && mDraft.has_value() );
}

} // namespace jinguan

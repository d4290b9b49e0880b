#include "widgets/sampling/DeliveryDialog.h"

#include "layers/chart/AxisTicks.h"
#include "widgets/GradeChip.h"
#include "widgets/sampling/SamplingImportBox.h"
#include "widgets/sampling/SamplingTable.h"
#include "widgets/TableCopy.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace jinguan
{

namespace
{
constexpr int sEntryRole = Qt::UserRole + 41; //!< place in the ledger
constexpr int sIdRole = Qt::UserRole + 42;    //!< id of a delivery, place among the late ones
enum Column
{
  BodyColumn,
  PromiseColumn,
  FirstMonth
};

QString cellText( const LedgerEntry &entry )
{
  switch ( entry.state )
  {
    case LedgerEntry::State::Late:
      return DeliveryDialog::tr( "late %1 d" ).arg( entry.daysLate );
    case LedgerEntry::State::Missing:
      return DeliveryDialog::tr( "missing" );
    case LedgerEntry::State::OnTime:
      return entry.rejected > 0 ? DeliveryDialog::tr( "on time (%1)" ).arg( entry.rejected ) : DeliveryDialog::tr( "on time" );
    case LedgerEntry::State::NotDue:
      break;
  }
  return DeliveryDialog::tr( "not due" );
}

QString tipOf( const LedgerEntry &entry )
{
  QStringList lines { QStringLiteral( "%1 – %2" ).arg( entry.period.toString( Qt::ISODate ), entry.periodEnd.toString( Qt::ISODate ) ),
    DeliveryDialog::tr( "due on %1" ).arg( entry.due.toString( Qt::ISODate ) ) };
  if ( entry.arrived.isValid() )
    lines << DeliveryDialog::tr( "came on %1" ).arg( entry.arrived.toString( Qt::ISODate ) );
  lines << DeliveryDialog::tr( "deliveries: %1, readings: %2, rows not taken: %3" )
             .arg( entry.deliveries.size() )
             .arg( entry.readings )
             .arg( entry.rejected );
  return lines.join( QLatin1Char( '\n' ) );
}
} // namespace

DeliveryDialog::DeliveryDialog( const SamplingContext &context, QWidget *parent ) : QDialog( parent ), mContext( context )
{
  setObjectName( QStringLiteral( "deliveryDialog" ) );
  setWindowTitle( tr( "Ledger of deliveries" ) );
  setWindowFlag( Qt::WindowMaximizeButtonHint );
  build();
  resize( 1160, 660 );
  setContext( context );
}

DeliveryDialog::~DeliveryDialog()
{
  mTask.cancelAndWait();
}

void DeliveryDialog::build()
{
  mYear = new QComboBox( this );
  mYear->setObjectName( QStringLiteral( "deliveryYear" ) );
  mSummary = new QLabel( this );
  mSummary->setObjectName( QStringLiteral( "deliverySummary" ) );
  mSummary->setWordWrap( true );
  QPushButton *import = samplingview::makeButton( "deliveryImport", tr( "&Import promises …" ), this );
  QPushButton *print = samplingview::makeButton( "deliveryPrint", tr( "&Print …" ), this );
  auto *bar = new QHBoxLayout;
  bar->addWidget( mYear );
  bar->addWidget( mSummary, 1 );
  mSearch = samplingview::makeSearch( "deliverySearch", this );
  bar->addWidget( mSearch );
  bar->addWidget( import );
  bar->addWidget( print );
  import->setEnabled( !mContext.isReadOnly );
  mMatrix = new QTableWidget( this );
  mMatrix->setObjectName( QStringLiteral( "deliveryMatrix" ) );
  mMatrix->verticalHeader()->hide();
  mMatrix->setEditTriggers( QAbstractItemView::NoEditTriggers );
  mMatrix->setSelectionMode( QAbstractItemView::ContiguousSelection );
  makeCopyable( mMatrix );
  auto *halves = new QSplitter( Qt::Vertical, this );
  halves->addWidget( mMatrix );
  halves->addWidget( makeDetail() );
  halves->setStretchFactor( 0, 3 );
  halves->setStretchFactor( 1, 4 );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 8 );
  column->addLayout( bar );
  column->addWidget( halves, 1 );
  connect( mYear, &QComboBox::currentIndexChanged, this, &DeliveryDialog::reload );
  connect( mMatrix, &QTableWidget::currentCellChanged, this, [this]( int row, int cell ) {
    if ( row >= 0 && cell >= FirstMonth )
      choose( row, cell - FirstMonth + 1 );
  } );
  connect( import, &QPushButton::clicked, this, [this] {
    const QString path = QFileDialog::getOpenFileName( this, tr( "Import promises" ), {}, tr( "Tables (*.xlsx *.xls *.ods *.csv *.txt)" ) );
    if ( !path.isEmpty() )
      importFile( path );
  } );
  connect( print, &QPushButton::clicked, this, [this] {
    QStringList options { QStringLiteral( "--at" ), mContext.today.toString( Qt::ISODate ), QStringLiteral( "--year" ),
      mYear->currentData().toString() };
    if ( mContext.area.kind != MapFilter::Kind::City )
      options << QStringLiteral( "--district" ) << mContext.area.argument();
    Q_EMIT printAsked( QStringLiteral( "deliveries" ), options );
  } );
}

QWidget *DeliveryDialog::makeDetail()
{
  const auto makeModel = [this]( const QStringList &headings ) {
    auto *model = new QStandardItemModel( this );
    model->setHorizontalHeaderLabels( headings );
    return model;
  };
  const QStringList ofDelivery { tr( "Time" ), tr( "By" ), tr( "Source" ), tr( "Rows" ), tr( "Readings" ), tr( "Not taken" ),
    tr( "State" ) };
  mLateModel = makeModel( {} );
  mLateView = samplingview::makeTable( mLateModel, "deliveryLate", mSearch, this );
  mRestModel = makeModel( ofDelivery );
  mRestView = samplingview::makeTable( mRestModel, "deliveryRest", mSearch, this );
  mRestView->setItemDelegateForColumn( 0, nullptr );
  mLists = new QTabWidget( this );
  mLists->setObjectName( QStringLiteral( "deliveryLists" ) );
  mLists->addTab( mLateView, tr( "Late and missing" ) );
  mLists->addTab( mRestView, tr( "Not promised" ) );
  mChosen = new QLabel( tr( "Choose a cell to see its deliveries." ), this );
  mChosen->setObjectName( QStringLiteral( "deliveryChosen" ) );
  mChosen->setWordWrap( true );
  mChosen->setMinimumHeight( 2 * fontMetrics().lineSpacing() + 4 ); // a splitter does not ask how high wrapped text is
  mDeliveryModel = makeModel( ofDelivery );
  mDeliveryView = samplingview::makeTable( mDeliveryModel, "deliveryView", nullptr, this );
  mDeliveryView->setItemDelegateForColumn( 0, nullptr );
  mRejectedModel = makeModel( { tr( "Row" ), tr( "Why it was not taken" ), tr( "Content" ) } );
  mRejectedView = samplingview::makeTable( mRejectedModel, "deliveryRejected", nullptr, this );
  mRejectedView->setItemDelegateForColumn( 0, nullptr );
  auto *right = new QWidget( this );
  auto *rows = new QVBoxLayout( right );
  rows->setContentsMargins( 0, 0, 0, 0 );
  rows->addWidget( mChosen );
  rows->addWidget( mDeliveryView, 1 );
  rows->addWidget( mRejectedView, 1 );
  auto *sides = new QSplitter( Qt::Horizontal, this );
  sides->addWidget( mLists );
  sides->addWidget( right );
  connect( mLateView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this]( const QModelIndex &index ) {
    const int place = index.siblingAtColumn( 0 ).data( sIdRole ).toInt();
    if ( index.isValid() && place < mLate.size() )
      showEntry( mLate.at( place ) );
  } );
  connect( mDeliveryView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeliveryDialog::showRejected );
  return sides;
}

void DeliveryDialog::setContext( const SamplingContext &context )
{
  mContext = context;
  fillYears();
  reload();
}

void DeliveryDialog::fillYears()
{
  const Result<QList<DeliveryPromise>> promises = mContext.workspace->sampling().promises();
  std::set<int> years { mContext.today.year() };
  for ( const DeliveryPromise &promise : promises ? *promises : QList<DeliveryPromise>() )
    for ( int year = promise.validFrom.year(); year <= mContext.today.year(); ++year )
      years.insert( year );
  const QSignalBlocker block( mYear );
  const QVariant before = mYear->currentData();
  mYear->clear();
  for ( auto year = years.rbegin(); year != years.rend(); ++year )
    mYear->addItem( QString::number( *year ), *year );
  mYear->setCurrentIndex( std::max( 0, mYear->findData( before ) ) );
}

void DeliveryDialog::reload()
{
  Result<QList<DeliveryPromise>> promises = mContext.workspace->sampling().promises();
  if ( !promises )
    return tell( promises.error().text() );
  promises.value().removeIf( [this]( const DeliveryPromise &promise ) { return !mContext.showsPlace( promise.body ); } );
  const int year = mYear->currentData().toInt();
  mTask.start(
    [workspace = mContext.workspace, promises = *promises, year, today = mContext.today](
      const std::atomic_bool &cancelled ) -> Result<DeliveryAnswer> {
      const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
      if ( !store )
        return store.error();
      const Result<QList<Delivery>> deliveries = ( *store )->deliveries();
      if ( !deliveries )
        return deliveries.error();
      DeliveryAnswer answer;
      answer.ledger = DeliveryLedger::settle( promises, *deliveries, QDate( year, 1, 1 ), QDate( year, 12, 31 ), today );
      for ( const LedgerEntry &entry : std::as_const( answer.ledger.entries ) )
      {
        for ( const Delivery &delivery : entry.deliveries )
        {
          if ( delivery.rejected == 0 || cancelled )
            continue;
          Result<QList<RejectedRow>> rows = ( *store )->rejected( delivery.id );
          if ( !rows )
            return rows.error();
          answer.rejected.insert( delivery.id, rows.take() );
        }
      }
      return answer;
    },
    [this]( const Result<DeliveryAnswer> &answer ) {
      if ( !answer )
        return tell( answer.error().text() );
      mAnswer = *answer;
      showLedger();
      Q_EMIT loaded();
    } );
}

void DeliveryDialog::showLedger()
{
  fillMatrix();
  fillLate();
  fillRest();
  showDeliveries( {} );
  const auto count = [this]( LedgerEntry::State state ) {
    return static_cast<int>( std::count_if( mAnswer.ledger.entries.cbegin(), mAnswer.ledger.entries.cend(),
      [state]( const LedgerEntry &entry ) { return entry.state == state; } ) );
  };
  if ( mAnswer.ledger.entries.isEmpty() )
    return tell( mContext.area.kind == MapFilter::Kind::City
        ? tr( "Nobody has promised anything for this year. Import a table of promises: promise, body, rhythm, due_days, senders, pattern." )
        : tr( "The unit chosen in the tool bar has promised nothing; choose the whole city to see the bureaus." ) );
  tell( QStringList { tr( "As of %1:" ).arg( mContext.today.toString( Qt::ISODate ) ),
    tr( "%n missing", nullptr, count( LedgerEntry::State::Missing ) ), tr( "%n late", nullptr, count( LedgerEntry::State::Late ) ),
    tr( "%n on time", nullptr, count( LedgerEntry::State::OnTime ) ) }
          .join( QStringLiteral( "   " ) ) );
}

void DeliveryDialog::fillMatrix()
{
  const QSignalBlocker block( mMatrix );
  mMatrix->clear();
  mMatrix->setRowCount( 0 );
  QStringList headings { tr( "Body" ), tr( "Promise" ) };
  for ( int month = 1; month <= 12; ++month )
    headings.append( QLocale().standaloneMonthName( month, QLocale::ShortFormat ) );
  mMatrix->setColumnCount( static_cast<int>( headings.size() ) );
  mMatrix->setHorizontalHeaderLabels( headings );
  for ( int column = FirstMonth; column < mMatrix->columnCount(); ++column )
    mMatrix->setItemDelegateForColumn( column, new GradeChipDelegate( mMatrix ) );
  QHash<qint64, int> rows;
  for ( int i = 0; i < mAnswer.ledger.entries.size(); ++i )
  {
    const LedgerEntry &entry = mAnswer.ledger.entries.at( i );
    if ( !rows.contains( entry.promise.id ) )
    {
      const int row = mMatrix->rowCount();
      rows.insert( entry.promise.id, row );
      mMatrix->insertRow( row );
      mMatrix->setItem( row, BodyColumn, new QTableWidgetItem( mContext.names().nameOf( entry.promise.body ) ) );
      mMatrix->setItem( row, PromiseColumn, new QTableWidgetItem( entry.promise.name ) );
      mMatrix->item( row, PromiseColumn )->setToolTip( entry.promise.name + QStringLiteral( "\n" ) + rhythmText( entry.promise.rhythm ) );
    }
    auto *cell = new QTableWidgetItem( cellText( entry ) );
    cell->setData( GradeChipDelegate::gradeColourRole, samplingview::colourOf( entry.state ) );
    cell->setData( sEntryRole, i );
    cell->setToolTip( tipOf( entry ) );
    mMatrix->setItem( rows.value( entry.promise.id ), FirstMonth + entry.periodEnd.month() - 1, cell );
  }
  mMatrix->resizeColumnsToContents();
  mMatrix->setColumnWidth( PromiseColumn, std::min( mMatrix->columnWidth( PromiseColumn ), 260 ) );
}

void DeliveryDialog::fillLate()
{
  using namespace samplingview;
  mLate.clear();
  mLateModel->clear();
  mLateModel->setHorizontalHeaderLabels(
    { tr( "State" ), tr( "Days" ), tr( "Body" ), tr( "Promise" ), tr( "Period" ), tr( "Due" ), tr( "Came" ), tr( "Origin" ) } );
  for ( const LedgerEntry &entry : std::as_const( mAnswer.ledger.entries ) )
  {
    if ( entry.state != LedgerEntry::State::Late && entry.state != LedgerEntry::State::Missing )
      continue;
    QStandardItem *state =
      chipItem( ledgerStateText( entry.state ), colourOf( entry.state ), entry.state == LedgerEntry::State::Missing ? 0 : 1 );
    state->setData( static_cast<int>( mLate.size() ), sIdRole );
    mLate.append( entry );
    mLateModel->appendRow(
      { state, numberItem( entry.daysLate, 0 ), textItem( mContext.names().nameOf( entry.promise.body ) ), textItem( entry.promise.name ),
        textItem( entry.period.toString( QStringLiteral( "yyyy-MM" ) ) ), textItem( entry.due.toString( Qt::ISODate ) ),
        textItem( entry.arrived.toString( Qt::ISODate ) ), textItem( entry.promise.isDemo ? tr( "Demo" ) : QString() ) } );
  }
  fitColumns( mLateView );
  mLateView->sortByColumn( 0, Qt::AscendingOrder );
}

namespace
{
QList<QStandardItem *> deliveryRow( const Delivery &delivery )
{
  using namespace samplingview;
  QStandardItem *time = textItem( TimeAxis::timeText( delivery.at ) );
  time->setData( delivery.id, sIdRole );
  return { time, textItem( delivery.deliveredBy ), textItem( delivery.source ), numberItem( static_cast<double>( delivery.rowsRead ), 0 ),
    numberItem( static_cast<double>( delivery.written + delivery.unchanged ), 0 ),
    numberItem( static_cast<double>( delivery.rejected ), 0 ),
    textItem( !delivery.complete               ? DeliveryDialog::tr( "broken off" )
        : DeliveryLedger::isUsable( delivery ) ? DeliveryDialog::tr( "taken" )
                                               : DeliveryDialog::tr( "nothing usable" ) ) };
}
} // namespace

void DeliveryDialog::fillRest()
{
  mRestModel->removeRows( 0, mRestModel->rowCount() );
  for ( const Delivery &delivery : std::as_const( mAnswer.ledger.unpromised ) )
    mRestModel->appendRow( deliveryRow( delivery ) );
  samplingview::fitColumns( mRestView );
}

void DeliveryDialog::choose( int row, int month )
{
  const QTableWidgetItem *cell = mMatrix->item( row, FirstMonth + month - 1 );
  if ( !cell )
    return showDeliveries( {} );
  showEntry( mAnswer.ledger.entries.at( cell->data( sEntryRole ).toInt() ) );
}

void DeliveryDialog::showEntry( const LedgerEntry &entry )
{
  mChosen->setText( QStringLiteral( "<b>%1</b> %2" )
                      .arg( entry.promise.name.toHtmlEscaped(), tipOf( entry ).replace( QLatin1Char( '\n' ), QStringLiteral( " · " ) ) ) );
  showDeliveries( entry.deliveries );
}

void DeliveryDialog::showDeliveries( const QList<Delivery> &deliveries )
{
  mDeliveryModel->removeRows( 0, mDeliveryModel->rowCount() );
  for ( const Delivery &delivery : deliveries )
    mDeliveryModel->appendRow( deliveryRow( delivery ) );
  samplingview::fitColumns( mDeliveryView );
  if ( !deliveries.isEmpty() )
    mDeliveryView->selectRow( 0 );
  showRejected();
}

void DeliveryDialog::showRejected()
{
  mRejectedModel->removeRows( 0, mRejectedModel->rowCount() );
  const QModelIndex index = mDeliveryView->currentIndex();
  if ( index.isValid() && mDeliveryModel->rowCount() > 0 )
    for ( const RejectedRow &row : mAnswer.rejected.value( index.siblingAtColumn( 0 ).data( sIdRole ).toLongLong() ) )
      mRejectedModel->appendRow( { samplingview::numberItem( static_cast<double>( row.row ), 0 ), samplingview::textItem( row.reason ),
        samplingview::textItem( row.content ) } );
  samplingview::fitColumns( mRejectedView );
}

void DeliveryDialog::importFile( const QString &path )
{
  const Result<SamplingImport> report = SamplingImportBox::run( SamplingFileKind::Promises, path, mContext, this );
  if ( !report )
    return tell( report.error().text() );
  fillYears();
  reload();
  Q_EMIT changed();
}

void DeliveryDialog::tell( const QString &text )
{
  mSummary->setText( text );
}

} // namespace jinguan

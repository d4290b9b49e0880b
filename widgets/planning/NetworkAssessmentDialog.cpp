#include "widgets/planning/NetworkAssessmentDialog.h"

#include "layers/chart/ChartTheme.h"
#include "layers/chart/CorrelationChart.h"
#include "planning/assess/SampleSize.h"
#include "widgets/charts/StatChartView.h"
#include "widgets/TableClipboard.h"
#include "widgets/TableCopy.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace jinguan
{

/** Hands progress of the working thread on as signals, and asks whether to stop. */
class NetworkAssessmentDialog::Reporter : public Progress
{
  public:
    Reporter( NetworkAssessmentDialog &dialog, const std::atomic_bool &cancelled ) : mDialog( dialog ), mCancelled( cancelled ) {}
    void report( double fraction, const QString &what ) override
    {
      const int percent = static_cast<int>( fraction * 100 );
      if ( percent == mPercent && what == mWhat )
        return;
      mPercent = percent;
      mWhat = what;
      Q_EMIT mDialog.reported( fraction, what );
    }
    bool isCancelled() const override { return mCancelled; }

  private:
    NetworkAssessmentDialog &mDialog;
    const std::atomic_bool &mCancelled;
    int mPercent = -1;
    QString mWhat;
};

namespace
{

QComboBox *comboBox( const char *name )
{
  auto *box = new QComboBox;
  box->setObjectName( QLatin1String( "networkAssessment" ) + QLatin1String( name ) );
  box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  box->setMinimumContentsLength( 11 );
  return box;
}

QDateEdit *dateEdit( const char *name, const QDate &day )
{
  auto *edit = new QDateEdit( day );
  edit->setObjectName( QLatin1String( "networkAssessment" ) + QLatin1String( name ) );
  edit->setCalendarPopup( true );
  edit->setDisplayFormat( QStringLiteral( "yyyy-MM-dd" ) );
  return edit;
}

QDoubleSpinBox *spinBox( const char *name, double value, double least, double most, int decimals )
{
  auto *box = new QDoubleSpinBox;
  box->setObjectName( QLatin1String( "networkAssessment" ) + QLatin1String( name ) );
  box->setDecimals( decimals );
  box->setRange( least, most );
  box->setValue( value );
  return box;
}

using LabelledFields = QList<std::pair<QString, QWidget *>>;

/** Rows of fields side by side, each behind its label; an empty label is none. */
QWidget *arranged( const QList<LabelledFields> &lines )
{
  auto *form = new QWidget;
  auto *rows = new QVBoxLayout( form );
  rows->setContentsMargins( 0, 0, 0, 0 );
  for ( const LabelledFields &fields : lines )
  {
    auto *row = new QHBoxLayout;
    row->setSpacing( 8 );
    for ( const auto &[text, field] : fields )
    {
      if ( !text.isEmpty() )
      {
        auto *label = new QLabel( text );
        label->setBuddy( field );
        row->addWidget( label );
      }
      row->addWidget( field );
    }
    row->addStretch( 1 );
    rows->addLayout( row );
  }
  return form;
}

/** Columns as wide as their content, long texts cut or \a wrapped; a last column of numbers stays beside the others. */
void fitTable( QTableWidget *table, bool wrapped )
{
  constexpr int widest = 300;
  table->horizontalHeader()->setStretchLastSection( false );
  table->resizeColumnsToContents();
  for ( int column = 0; column < table->columnCount(); ++column )
    table->setColumnWidth( column, std::min( table->columnWidth( column ), widest ) );
  const QTableWidgetItem *last = table->rowCount() > 0 ? table->item( 0, table->columnCount() - 1 ) : nullptr;
  table->horizontalHeader()->setStretchLastSection( last && !( last->textAlignment() & Qt::AlignRight ) );
  table->setWordWrap( wrapped );
  if ( wrapped )
    table->resizeRowsToContents();
}

QString titleOf( const QString &id )
{
  const QMap<QString, QString> titles { { QStringLiteral( "coverage" ), NetworkAssessmentDialog::tr( "Siting classes" ) },
    { QStringLiteral( "districts" ), NetworkAssessmentDialog::tr( "Districts" ) },
    { QStringLiteral( "goals" ), NetworkAssessmentDialog::tr( "Goals" ) },
    { QStringLiteral( "minimum" ), NetworkAssessmentDialog::tr( "Minimum numbers" ) },
    { QStringLiteral( "redundancy" ), NetworkAssessmentDialog::tr( "Redundancy" ) },
    { QStringLiteral( "removal" ), NetworkAssessmentDialog::tr( "Removal bias" ) },
    { QStringLiteral( "representativeness" ), NetworkAssessmentDialog::tr( "Representativeness" ) },
    { QStringLiteral( "ranking" ), NetworkAssessmentDialog::tr( "Ranking" ) } };
  return titles.value( id, id );
}

} // namespace

NetworkAssessmentDialog::NetworkAssessmentDialog( const AssessmentServices &services, QWidget *parent )
  : QDialog( parent ), mServices( services )
{
  setObjectName( QStringLiteral( "networkAssessment" ) );
  setWindowTitle( tr( "Network assessment" ) );
  setWindowFlag( Qt::WindowMaximizeButtonHint );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 12, 12, 12, 12 );
  layout->setSpacing( 8 );
  layout->addWidget( makeForm() );
  mStatus = new QLabel( tr(
    "Tells what the stations of an element serve, which goals of the plan that meets, how many points the rules ask for, and what would "
    "be lost without each station." ) );
  mStatus->setObjectName( QStringLiteral( "networkAssessmentStatus" ) );
  mStatus->setWordWrap( true );
  layout->addWidget( mStatus );
  mTabs = new QTabWidget;
  mTabs->setObjectName( QStringLiteral( "networkAssessmentTabs" ) );
  mTabs->setUsesScrollButtons( true );
  for ( const QString &id : assessmentTableIds() )
    mTabs->addTab( makeTab( id ), titleOf( id ) );
  layout->addWidget( mTabs, 1 );
  mGeneralNotes = new QTextBrowser;
  mGeneralNotes->setObjectName( QStringLiteral( "networkAssessmentNotes" ) );
  mGeneralNotes->setMaximumHeight( fontMetrics().height() * 5 );
  mGeneralNotes->hide();
  layout->addWidget( mGeneralNotes );
  connect(
    this, &NetworkAssessmentDialog::reported, this,
    [this]( double fraction, const QString &what ) {
      if ( !isBusy() )
        return;
      mProgress->setRange( 0, fraction < 0 ? 0 : 100 );
      mProgress->setValue( static_cast<int>( fraction * 100 ) );
      mStatus->setText( what + QStringLiteral( " …" ) );
    },
    Qt::QueuedConnection );
  setBusy( false );
  resize( 1080, 660 );
}

QWidget *NetworkAssessmentDialog::makeForm()
{
  mElement = comboBox( "Element" );
  for ( const Element &element : mServices.catalogue->elements() )
    if ( element.id != QLatin1String( "sources" ) )
      mElement->addItem( element.name.text(), element.id );
  mKind = comboBox( "Kind" );
  mRegion = comboBox( "Region" );
  mRegion->addItem( tr( "Whole city" ), QString() );
  if ( const Result<QList<LayerFeature>> districts = mServices.workspace->network().features( QStringLiteral( "district" ) ) )
    for ( const LayerFeature &district : *districts )
      mRegion->addItem( LocalText { district.attributes.value( QStringLiteral( "name" ) ).toString(),
                          district.attributes.value( QStringLiteral( "name_en" ) ).toString() }
                          .text(),
        district.attributes.value( QStringLiteral( "code" ) ) );
  mIndicator = comboBox( "Indicator" );
  mPeriod = comboBox( "Period" );
  mPeriod->setMinimumContentsLength( 5 );
  mPeriod->addItem( tr( "days" ), static_cast<int>( Period::Day ) );
  mPeriod->addItem( tr( "hours" ), static_cast<int>( Period::Hour ) );
  const QDate last = mServices.extent.to > 0 ? local( mServices.extent.to - 1 ).date() : QDate::currentDate();
  mFrom = dateEdit( "From", last.addYears( -1 ).addDays( 1 ) );
  mTo = dateEdit( "To", last );
  mStart = new QPushButton( tr( "Assess" ) );
  mStart->setObjectName( QStringLiteral( "networkAssessmentStart" ) );
  mStart->setDefault( true );
  mCancel = new QPushButton( tr( "Cancel" ) );
  mCancel->setObjectName( QStringLiteral( "networkAssessmentCancel" ) );
  mCopy = new QPushButton( tr( "Copy table" ) );
  mCopy->setObjectName( QStringLiteral( "networkAssessmentCopy" ) );
  mSave = new QPushButton( tr( "Export CSV…" ) );
  mSave->setObjectName( QStringLiteral( "networkAssessmentSave" ) );
  mProgress = new QProgressBar;
  mProgress->setObjectName( QStringLiteral( "networkAssessmentProgress" ) );
  mProgress->setTextVisible( false );

  QWidget *form = arranged( { { { tr( "Element" ), mElement }, { tr( "Station kind" ), mKind }, { tr( "Region" ), mRegion },
                                { QString(), mStart }, { QString(), mCancel }, { QString(), mProgress } },
    { { tr( "Readings of" ), mIndicator }, { QString(), mPeriod }, { tr( "from" ), mFrom }, { tr( "to" ), mTo }, { QString(), mCopy },
      { QString(), mSave } } } );
  connect( mElement, &QComboBox::currentIndexChanged, this, [this] {
    fillKinds();
    fillIndicators();
  } );
  connect( mStart, &QPushButton::clicked, this, &NetworkAssessmentDialog::start );
  connect( mCancel, &QPushButton::clicked, this, &NetworkAssessmentDialog::cancel );
  connect( mCopy, &QPushButton::clicked, this, &NetworkAssessmentDialog::copy );
  connect( mSave, &QPushButton::clicked, this, &NetworkAssessmentDialog::saveAs );
  mElement->setCurrentIndex( std::max( 0, mElement->findData( mServices.element ) ) );
  fillKinds();
  fillIndicators();
  return form;
}

void NetworkAssessmentDialog::fillKinds()
{
  mKind->clear();
  mKind->addItem( tr( "All kinds" ), QString() );
  for ( const StationKind *kind : mServices.catalogue->stationKindsOf( mElement->currentData().toString() ) )
    if ( kind->representativeRadius > 0 )
      mKind->addItem( kind->name.text(), kind->id );
}

void NetworkAssessmentDialog::fillIndicators()
{
  mIndicator->clear();
  mIndicator->addItem( tr( "none" ), QString() );
  const QString id = mElement->currentData().toString();
  for ( const Indicator *indicator : mServices.catalogue->indicatorsOf( id ) )
    mIndicator->addItem( indicator->symbol.isEmpty() ? indicator->name.text() : indicator->symbol, indicator->id );
  if ( const Element *element = mServices.catalogue->element( id ); element && mServices.extent.to > 0 )
    mIndicator->setCurrentIndex( std::max( 0, mIndicator->findData( element->primaryIndicator ) ) );
}

QWidget *NetworkAssessmentDialog::makeTab( const QString &id )
{
  auto *tab = new QWidget;
  auto *layout = new QVBoxLayout( tab );
  layout->setContentsMargins( 8, 8, 8, 8 );
  auto *note = new QLabel( tr( "Press “Assess”." ) );
  note->setObjectName( QStringLiteral( "networkAssessmentNote_" ) + id );
  note->setWordWrap( true );
  auto *table = new QTableWidget;
  table->setObjectName( QStringLiteral( "networkAssessmentTable_" ) + id );
  table->setEditTriggers( QAbstractItemView::NoEditTriggers );
  table->setSelectionBehavior( QAbstractItemView::SelectRows );
  table->setAlternatingRowColors( true );
  table->setShowGrid( false );
  table->setWordWrap( false );
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize( fontMetrics().height() + 8 );
  table->horizontalHeader()->setHighlightSections( false );
  makeCopyable( table );
  connect( table, &QTableWidget::currentCellChanged, this, [this, id]( int row, int, int before, int ) {
    if ( row != before )
      pick( id, row );
  } );
  mTables.insert( id, table );
  mNotes.insert( id, note );
  layout->addWidget( note );
  if ( id == QLatin1String( "redundancy" ) )
  {
    mChart = new StatChartView;
    mChart->setObjectName( QStringLiteral( "networkAssessmentChart" ) );
    mChart->setEmptyText( tr( "Choose an indicator that several stations measure, and press “Assess”." ) );
    auto *splitter = new QSplitter( Qt::Horizontal );
    splitter->addWidget( mChart );
    splitter->addWidget( table );
    splitter->setSizes( { 480, 560 } );
    layout->addWidget( splitter, 1 );
  }
  else
    layout->addWidget( table, 1 );
  if ( id == QLatin1String( "minimum" ) )
    layout->addWidget( makeSampleCalculator() );
  return tab;
}

QWidget *NetworkAssessmentDialog::makeSampleCalculator()
{
  auto *line = new QWidget;
  auto *layout = new QHBoxLayout( line );
  layout->setContentsMargins( 0, 4, 0, 0 );
  mDeviation = spinBox( "Deviation", 3.25, 0.0001, 1e6, 4 );
  mError = spinBox( "Error", 1.5, 0.0001, 1e6, 4 );
  mConfidence = spinBox( "Confidence", 95, 51, 99.9, 1 );
  mConfidence->setSuffix( QStringLiteral( " %" ) );
  mSamples = new QLabel;
  mSamples->setObjectName( QStringLiteral( "networkAssessmentSamples" ) );
  mSamples->setTextInteractionFlags( Qt::TextSelectableByMouse );
  for ( const auto &[text, field] : QList<std::pair<QString, QWidget *>> { { tr( "Number of samples: deviation s" ), mDeviation },
          { tr( "allowed error D" ), mError }, { tr( "confidence" ), mConfidence } } )
  {
    layout->addWidget( new QLabel( text ) );
    layout->addWidget( field );
  }
  layout->addWidget( mSamples, 1 );
  for ( QDoubleSpinBox *box : { mDeviation, mError, mConfidence } )
    connect( box, &QDoubleSpinBox::valueChanged, this, &NetworkAssessmentDialog::showSampleSize );
  showSampleSize();
  return line;
}

void NetworkAssessmentDialog::showSampleSize()
{
  const Result<SampleSize> size = SampleSize::find( mDeviation->value(), mError->value(), mConfidence->value() / 100 );
  mSamples->setText( size
      ? tr( "N = t²·s²/D² = %1 (t = %2); HJ/T 166-2004, to be confirmed" ).arg( size->count ).arg( size->steps.constLast().t, 0, 'f', 3 )
      : size.error().text() );
}

AssessmentRequest NetworkAssessmentDialog::question() const
{
  AssessmentRequest request;
  request.element = mElement->currentData().toString();
  request.kind = mKind->currentData().toString();
  request.region = mRegion->currentData().toString();
  request.day = mServices.day;
  request.indicator = mIndicator->currentData().toString();
  request.period = static_cast<Period>( mPeriod->currentData().toInt() );
  request.from = mFrom->date();
  request.to = mTo->date();
  return request;
}

void NetworkAssessmentDialog::setQuestion( const AssessmentRequest &request )
{
  mElement->setCurrentIndex( std::max( 0, mElement->findData( request.element ) ) );
  mKind->setCurrentIndex( std::max( 0, mKind->findData( request.kind ) ) );
  mRegion->setCurrentIndex( std::max( 0, mRegion->findData( request.region ) ) );
  mIndicator->setCurrentIndex( std::max( 0, mIndicator->findData( request.indicator ) ) );
  mPeriod->setCurrentIndex( std::max( 0, mPeriod->findData( static_cast<int>( request.period ) ) ) );
  if ( request.from.isValid() )
    mFrom->setDate( request.from );
  if ( request.to.isValid() )
    mTo->setDate( request.to );
  mServices.day = request.day;
}

void NetworkAssessmentDialog::setBusy( bool busy )
{
  mStart->setEnabled( !busy );
  mCancel->setVisible( busy );
  mProgress->setVisible( busy );
  mProgress->setValue( 0 );
  mSave->setEnabled( !busy && mAssessment );
  mCopy->setEnabled( !busy && mAssessment );
}

void NetworkAssessmentDialog::start()
{
  const AssessmentRequest request = question();
  const Result<AssessmentInputs> inputs = AssessmentInputs::read( mServices.workspace->network(), *mServices.catalogue, request );
  if ( !inputs )
    return take( std::make_shared<Result<NetworkAssessment>>( inputs.error() ) );
  mTask.start(
    [this, inputs = *inputs, workspace = mServices.workspace, catalogue = mServices.catalogue, standards = mServices.standards](
      const std::atomic_bool &cancelled ) -> Answer {
      const auto fail = []( const Error &error ) { return std::make_shared<Result<NetworkAssessment>>( error ); };
      Reporter reporter( *this, cancelled );
      std::optional<StationMatrix> matrix;
      if ( !inputs.request.indicator.isEmpty() )
      {
        const Result<std::unique_ptr<ReadingStore>> store = workspace->openReadings();
        if ( !store )
          return fail( store.error() );
        const Result<RollupRules> rules = RollupRules::load( *standards, *catalogue );
        if ( !rules )
          return fail( rules.error() );
        Result<StationMatrix> read = StationMatrix::read( **store, *catalogue, *rules, inputs.measured(), inputs.request, reporter );
        if ( !read )
          return fail( read.error() );
        matrix = read.take();
      }
      return std::make_shared<Result<NetworkAssessment>>( NetworkAssessment::run( inputs, *standards, std::move( matrix ), reporter ) );
    },
    [this]( const Answer &answer ) { take( answer ); } );
  setBusy( true );
  mStatus->setText( tr( "Assessing …" ) );
}

void NetworkAssessmentDialog::cancel()
{
  mTask.cancel();
  setBusy( false );
  mStatus->setText( tr( "Cancelled. What is shown is the last answer." ) );
}

void NetworkAssessmentDialog::take( const Answer &answer )
{
  mShown.clear();
  mChosen.clear();
  mAssessment.reset();
  if ( *answer )
  {
    mAssessment = answer->take();
    mShown = assessmentTables( *mAssessment, *mServices.catalogue );
    const auto missed = std::count_if(
      mAssessment->goals.cbegin(), mAssessment->goals.cend(), []( const GoalVerdict &one ) { return one.state != GoalState::Met; } );
    if ( mAssessment->goals.isEmpty() )
      mStatus->setText( tr( "No goal of the plan can be judged: see the notes below." ) );
    else
      mStatus->setText( tr( "%1: %2 of %3 goals are not met or cannot be told." )
                          .arg( mAssessment->regionName.isEmpty() ? mElement->currentText() : mAssessment->regionName )
                          .arg( missed )
                          .arg( mAssessment->goals.size() ) );
  }
  else
    mStatus->setText( answer->error().text() );
  for ( QTableWidget *table : std::as_const( mTables ) )
  {
    const QSignalBlocker silent( table );
    table->setRowCount( 0 );
  }
  for ( QLabel *note : std::as_const( mNotes ) )
    note->clear();
  for ( const AssessmentTable &table : std::as_const( mShown ) )
    showTable( table );
  QString html;
  for ( const QString &note : mAssessment ? mAssessment->notes : QStringList() )
    html += QStringLiteral( "<div>• %1</div>" ).arg( note.toHtmlEscaped() );
  mGeneralNotes->setHtml( html );
  mGeneralNotes->setVisible( !html.isEmpty() );
  showChart();
  setBusy( false );
  Q_EMIT answered();
}

void NetworkAssessmentDialog::showTable( const AssessmentTable &content )
{
  QTableWidget *table = mTables.value( content.id );
  mNotes.value( content.id )->setText( content.note );
  mNotes.value( content.id )->setVisible( !content.note.isEmpty() );
  const QSignalBlocker silent( table );
  table->clear();
  table->setColumnCount( static_cast<int>( content.headings.size() ) );
  table->setRowCount( static_cast<int>( content.rows.size() ) );
  table->setHorizontalHeaderLabels( content.headings );
  for ( int row = 0; row < content.rows.size(); ++row )
    for ( int column = 0; column < content.headings.size(); ++column )
    {
      const QString text = content.rows.at( row ).value( column );
      auto *item = new QTableWidgetItem( text );
      bool isNumber = false;
      text.toDouble( &isNumber );
      item->setTextAlignment( Qt::AlignVCenter | ( isNumber ? Qt::AlignRight : Qt::AlignLeft ) );
      item->setToolTip( content.tips.value( row ).isEmpty() ? text : content.tips.at( row ) );
      if ( text == goalStateText( GoalState::Met ) || text == goalStateText( GoalState::NotMet ) )
      {
        const ChartTheme &theme = ChartTheme::standard( mChart->isDark() ? ChartTheme::Mode::Dark : ChartTheme::Mode::Light );
        item->setForeground( text == goalStateText( GoalState::Met ) ? theme.accent : theme.limit );
      }
      table->setItem( row, column, item );
    }
  fitTable( table, content.id == QLatin1String( "minimum" ) || content.id == QLatin1String( "goals" ) );
}

void NetworkAssessmentDialog::showChart()
{
  if ( !mAssessment || !mAssessment->matrix || mAssessment->pairs.isEmpty() )
  {
    mChart->setChart( nullptr );
    return;
  }
  const StationMatrix &matrix = *mAssessment->matrix;
  auto chart = std::make_shared<CorrelationChart>();
  chart->redundant = mAssessment->redundantCorrelation;
  const Indicator *indicator = mServices.catalogue->indicator( matrix.indicator );
  chart->head.title = tr( "Correlation of stations over their distance, %1" )
                        .arg( !indicator || indicator->symbol.isEmpty() ? matrix.indicator : indicator->symbol );
  chart->head.period = QStringLiteral( "%1 – %2" ).arg( matrix.from.toString( Qt::ISODate ), matrix.to.toString( Qt::ISODate ) );
  chart->head.place = mAssessment->regionName;
  chart->head.emptyText = tr( "No two stations have enough common values. Choose more days, or hours." );
  for ( const StationPair &pair : mAssessment->pairs )
  {
    if ( !pair.pearson )
      continue;
    const MatrixStation &a = matrix.stations.at( pair.a );
    const MatrixStation &b = matrix.stations.at( pair.b );
    chart->pairs.append( { tr( "%1 and %2", "two stations" ).arg( a.name, b.name ), pair.distance / 1000, *pair.pearson, pair.count,
      a.isDemo || b.isDemo, !mChosen.isEmpty() && ( a.code == mChosen || b.code == mChosen ) } );
    chart->head.isDemo = chart->head.isDemo || a.isDemo || b.isDemo;
    chart->head.validInputs += pair.count;
  }
  chart->head.notes << tr( "Values that both stations have" );
  mChart->setChart( chart );
}

void NetworkAssessmentDialog::pick( const QString &id, int row )
{
  for ( const AssessmentTable &table : std::as_const( mShown ) )
    if ( table.id == id && !table.stations.value( row ).isEmpty() )
    {
      mChosen = table.stations.at( row );
      showChart();
      Q_EMIT stationPicked( mChosen );
      return;
    }
}

QString NetworkAssessmentDialog::currentId() const
{
  return assessmentTableIds().value( mTabs->currentIndex() );
}

Result<void> NetworkAssessmentDialog::exportCsv( const QString &path ) const
{
  return writeTableCsv( *mTables.value( currentId() )->model(), path );
}

void NetworkAssessmentDialog::copy()
{
  copyTable( *mTables.value( currentId() ) );
}

void NetworkAssessmentDialog::saveAs()
{
  QString path = QFileDialog::getSaveFileName( this, tr( "Export table" ), {}, tr( "Values (*.csv)" ) );
  if ( path.isEmpty() )
    return;
  if ( !path.endsWith( QLatin1String( ".csv" ), Qt::CaseInsensitive ) )
    path += QStringLiteral( ".csv" );
  if ( const Result<void> written = exportCsv( path ); !written )
    QMessageBox::warning( this, tr( "Export table" ), written.error().text() );
}

} // namespace jinguan

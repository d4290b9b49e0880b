#include "widgets/publication/PublicationDialog.h"

#include "base/FlagProgress.h"
#include "base/Resources.h"
#include "monitoring/Palette.h"
#include "publication/PublicationCatalogue.h"
#include "reports/publish/BundleContent.h"
#include "store/PublicationFlow.h"
#include "widgets/GradeChip.h"
#include "widgets/publication/PublicationForm.h"
#include "widgets/publication/PublicationSketch.h"
#include "widgets/TableCopy.h"

#include <qgsgeometry.h>

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
constexpr int sCodeRole = Qt::UserRole + 1;
constexpr qsizetype sSampleRows = 300;

QTableWidget *table( QWidget *parent, const char *name, const QStringList &headings, int stretched )
{
  auto *made = new QTableWidget( 0, static_cast<int>( headings.size() ), parent );
  made->setObjectName( QString::fromLatin1( name ) );
  made->setHorizontalHeaderLabels( headings );
  made->verticalHeader()->hide();
  made->verticalHeader()->setDefaultSectionSize( made->fontMetrics().height() + 8 );
  made->setSelectionBehavior( QAbstractItemView::SelectRows );
  made->setSelectionMode( QAbstractItemView::SingleSelection );
  made->setEditTriggers( QAbstractItemView::NoEditTriggers );
  made->horizontalHeader()->setSectionResizeMode( QHeaderView::ResizeToContents );
  made->horizontalHeader()->setSectionResizeMode( stretched, QHeaderView::Stretch );
  makeCopyable( made );
  return made;
}

QTableWidgetItem *cell( const QString &text, bool isNumber = false )
{
  auto *item = new QTableWidgetItem( text );
  item->setToolTip( text );
  if ( isNumber )
    item->setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
  return item;
}

void addRow( QTableWidget *table, const QList<QTableWidgetItem *> &cells )
{
  const int row = table->rowCount();
  table->insertRow( row );
  for ( int column = 0; column < cells.size(); ++column )
    table->setItem( row, column, cells.at( column ) );
}

QString momentText( const QDateTime &at )
{
  return local( at.toSecsSinceEpoch() ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) );
}
} // namespace

PublicationDialog::PublicationDialog( const PublicationServices &services, QWidget *parent ) : QDialog( parent ), mServices( services )
{
  setObjectName( QStringLiteral( "publicationDialog" ) );
  setWindowTitle( tr( "Publication" ) );
  resize( 1180, 690 );
  auto *splitter = new QSplitter( this );
  splitter->addWidget( makeList() );
  splitter->addWidget( makeTabs() );
  splitter->setStretchFactor( 0, 4 );
  splitter->setStretchFactor( 1, 6 );
  splitter->setChildrenCollapsible( false );
  splitter->setSizes( { 500, 680 } );
  mMessage = new QLabel( this );
  mMessage->setObjectName( QStringLiteral( "publicationMessage" ) );
  mMessage->setWordWrap( true );
  mMessage->setTextInteractionFlags( Qt::TextSelectableByMouse );
  auto *layout = new QVBoxLayout( this );
  layout->addWidget( splitter, 1 );
  layout->addWidget( makeSteps() );
  layout->addWidget( mMessage );
  reload();
}

PublicationDialog::~PublicationDialog() = default;

QWidget *PublicationDialog::makeList()
{
  auto *side = new QWidget( this );
  mSearch = new QLineEdit( side );
  mSearch->setObjectName( QStringLiteral( "publicationSearch" ) );
  mSearch->setPlaceholderText( tr( "Find an item …" ) );
  mSearch->setClearButtonEnabled( true );
  mStateFilter = new QComboBox( side );
  mStateFilter->setObjectName( QStringLiteral( "publicationStates" ) );
  mStateFilter->addItem( tr( "All states" ), -1 );
  for ( int state = 0; state <= static_cast<int>( PublicationState::Withdrawn ); ++state )
    mStateFilter->addItem( publicationStateText( static_cast<PublicationState>( state ) ), state );
  mList = table( side, "publicationList", { tr( "Title" ), tr( "State" ), tr( "Version" ), tr( "Element" ), tr( "Permission" ) }, 0 );
  mList->setItemDelegateForColumn( 1, new GradeChipDelegate( mList ) );
  mEmpty = new QLabel(
    tr( "Nothing is in the catalogue yet. Take over the suggested items, or make one; then have it reviewed and approved." ), side );
  mEmpty->setObjectName( QStringLiteral( "publicationEmpty" ) );
  mEmpty->setWordWrap( true );
  mEmpty->setForegroundRole( QPalette::PlaceholderText );
  auto *suggested = new QPushButton( tr( "Take over suggestions" ), side );
  suggested->setObjectName( QStringLiteral( "publicationSuggested" ) );
  suggested->setAutoDefault( false );
  auto *add = new QPushButton( tr( "New item" ), side );
  add->setObjectName( QStringLiteral( "publicationNew" ) );
  add->setAutoDefault( false );
  auto *top = new QHBoxLayout;
  top->addWidget( mSearch, 1 );
  top->addWidget( mStateFilter );
  auto *bottom = new QHBoxLayout;
  bottom->addWidget( suggested );
  bottom->addWidget( add );
  bottom->addStretch();
  auto *layout = new QVBoxLayout( side );
  layout->setContentsMargins( 0, 0, 8, 0 );
  layout->addLayout( top );
  layout->addWidget( mEmpty );
  layout->addWidget( mList, 1 );
  layout->addLayout( bottom );
  connect( mSearch, &QLineEdit::textChanged, this, &PublicationDialog::fillList );
  connect( mStateFilter, &QComboBox::currentIndexChanged, this, &PublicationDialog::fillList );
  connect( suggested, &QPushButton::clicked, this, &PublicationDialog::addSuggested );
  connect( add, &QPushButton::clicked, this, &PublicationDialog::addNew );
  connect( mList, &QTableWidget::itemSelectionChanged, this, [this] {
    const QList<QTableWidgetItem *> items = mList->selectedItems();
    if ( !items.isEmpty() )
      choose( mList->item( items.first()->row(), 0 )->data( sCodeRole ).toString() );
  } );
  return side;
}

QWidget *PublicationDialog::makeTabs()
{
  mTabs = new QTabWidget( this );
  mTabs->setObjectName( QStringLiteral( "publicationTabs" ) );
  auto *page = new QWidget( mTabs );
  mForm = new PublicationForm( *mServices.catalogue, *mServices.responsibility, page );
  mForm->setObjectName( QStringLiteral( "publicationForm" ) );
  auto *scroll = new QScrollArea( page );
  scroll->setWidget( mForm );
  scroll->setWidgetResizable( true );
  scroll->setFrameShape( QFrame::NoFrame );
  mSave = new QPushButton( tr( "Save" ), page );
  mSave->setObjectName( QStringLiteral( "publicationSave" ) );
  mSave->setAutoDefault( false );
  auto *row = new QHBoxLayout;
  row->addStretch();
  row->addWidget( mSave );
  auto *layout = new QVBoxLayout( page );
  layout->setContentsMargins( 0, 0, 8, 8 );
  layout->addWidget( scroll, 1 );
  layout->addLayout( row );
  mTabs->addTab( page, tr( "Item" ) );
  mTabs->addTab( makePreview(), tr( "What would be released" ) );
  mSteps = table( mTabs, "publicationHistory",
    { tr( "When" ), tr( "Version" ), tr( "What" ), tr( "State" ), tr( "Who" ), tr( "Role" ), tr( "Comment" ) }, 6 );
  mSteps->setItemDelegateForColumn( 3, new GradeChipDelegate( mSteps ) );
  mTabs->addTab( mSteps, tr( "History" ) );
  mBundles = table(
    mTabs, "publicationBundles", { tr( "Made" ), tr( "Data as of" ), tr( "Who" ), tr( "Items" ), tr( "Values" ), tr( "Folder" ) }, 5 );
  mTabs->addTab( mBundles, tr( "Bundles" ) );
  connect( mForm, &PublicationForm::edited, this, &PublicationDialog::updateSteps );
  connect( mSave, &QPushButton::clicked, this, &PublicationDialog::save );
  connect( mTabs, &QTabWidget::currentChanged, this, [this]( int index ) {
    if ( index == 1 )
      preview();
  } );
  return mTabs;
}

QWidget *PublicationDialog::makePreview()
{
  auto *page = new QWidget( mTabs );
  mSummary = new QLabel( page );
  mSummary->setObjectName( QStringLiteral( "publicationSummary" ) );
  mSummary->setWordWrap( true );
  mSample = table( page, "publicationSample", { tr( "Place" ), tr( "Indicator" ), tr( "Period from" ), tr( "Value" ), tr( "Grade" ) }, 0 );
  mSample->setItemDelegateForColumn( 4, new GradeChipDelegate( mSample ) );
  mSketch = new PublicationSketch( page );
  mSketch->setObjectName( QStringLiteral( "publicationSketch" ) );
  auto *row = new QSplitter( page );
  row->addWidget( mSample );
  row->addWidget( mSketch );
  row->setSizes( { 400, 280 } );
  auto *layout = new QVBoxLayout( page );
  layout->addWidget( mSummary );
  layout->addWidget( row, 1 );
  return page;
}

QPushButton *PublicationDialog::stepButton( PublicationAct act, QWidget *parent )
{
  auto *button = new QPushButton( publicationActText( act ), parent );
  button->setObjectName( QStringLiteral( "publication-" ) + publicationActId( act ) );
  button->setAutoDefault( false );
  connect( button, &QPushButton::clicked, this, [this, act] { take( act ); } );
  mButtons.insert( static_cast<int>( act ), button );
  return button;
}

QWidget *PublicationDialog::makeSteps()
{
  auto *bar = new QWidget( this );
  auto *layout = new QHBoxLayout( bar );
  layout->setContentsMargins( 0, 0, 0, 0 );
  mComment = new QLineEdit( bar );
  mComment->setObjectName( QStringLiteral( "publicationComment" ) );
  mComment->setPlaceholderText( tr( "Comment, kept in the history; the reason of a return or withdrawal" ) );
  connect( mComment, &QLineEdit::textChanged, this, &PublicationDialog::updateSteps );
  layout->addWidget( mComment, 1 );
  for ( const PublicationAct act :
    { PublicationAct::Review, PublicationAct::Approve, PublicationAct::Publish, PublicationAct::Return, PublicationAct::Withdraw } )
    layout->addWidget( stepButton( act, bar ) );
  layout->addSpacing( 16 );
  mProgress = new QProgressBar( bar );
  mProgress->setObjectName( QStringLiteral( "publicationProgress" ) );
  mProgress->setMaximumWidth( 140 );
  mProgress->hide();
  mCancel = new QPushButton( tr( "Cancel" ), bar );
  mCancel->setObjectName( QStringLiteral( "publicationCancel" ) );
  mCancel->setAutoDefault( false );
  mCancel->hide();
  mBundle = new QPushButton( tr( "Make a bundle …" ), bar );
  mBundle->setObjectName( QStringLiteral( "publicationBundle" ) );
  mBundle->setAutoDefault( false );
  layout->addWidget( mProgress );
  layout->addWidget( mCancel );
  layout->addWidget( mBundle );
  connect( mBundle, &QPushButton::clicked, this, &PublicationDialog::bundleAsked );
  connect( mCancel, &QPushButton::clicked, this, &PublicationDialog::bundleCancelled );
  return bar;
}

void PublicationDialog::setUser( const UserProfile &user )
{
  mServices.user = user;
  updateSteps();
}

QColor PublicationDialog::stateColour( PublicationState state ) const
{
  return QColor( mServices.evaluator->palette().hex( QStringLiteral( "publication." ) + publicationStateId( state ) ) );
}

const PublicationItem *PublicationDialog::chosen() const
{
  const auto item = std::find_if( mItems.cbegin(), mItems.cend(), [this]( const PublicationItem &one ) { return one.code == mCode; } );
  return item == mItems.cend() ? nullptr : &*item;
}

void PublicationDialog::reload( const QString &code )
{
  const Result<QList<PublicationItem>> items = mServices.workspace->publication().items();
  if ( !items )
    return tell( items.error().text(), true );
  mItems = *items;
  if ( !code.isEmpty() )
    mCode = code;
  if ( !chosen() )
    mCode = mItems.isEmpty() ? QString() : mItems.constFirst().code;
  fillList();
  showChosen();
  showBundles();
}

void PublicationDialog::fillList()
{
  const QSignalBlocker blocker( mList );
  mList->setRowCount( 0 );
  mEmpty->setVisible( mItems.isEmpty() );
  const QString wanted = mSearch->text().trimmed();
  const int state = mStateFilter->currentData().toInt();
  for ( const PublicationItem &item : std::as_const( mItems ) )
  {
    const QString words = item.code + QLatin1Char( ' ' ) + item.title.zh + QLatin1Char( ' ' ) + item.title.en;
    if ( ( state >= 0 && state != static_cast<int>( item.state ) ) || !words.contains( wanted, Qt::CaseInsensitive ) )
      continue;
    QTableWidgetItem *title = cell( item.title.text() );
    title->setData( sCodeRole, item.code );
    title->setToolTip( item.code );
    QTableWidgetItem *chip = cell( publicationStateText( item.state ) );
    chip->setData( GradeChipDelegate::gradeColourRole, stateColour( item.state ) );
    const Element *element = mServices.catalogue->element( item.element );
    addRow( mList,
      { title, chip, cell( QString::number( item.version ), true ), cell( element ? element->name.text() : item.element ),
        cell( releasePermissionText( item.permission ) ) } );
    if ( item.code == mCode )
      mList->selectRow( mList->rowCount() - 1 );
  }
}

void PublicationDialog::choose( const QString &code )
{
  if ( code == mCode )
    return;
  mCode = code;
  fillList();
  showChosen();
}

void PublicationDialog::showChosen()
{
  const PublicationItem *item = chosen();
  mForm->setItem( item ? *item : PublicationItem() );
  mForm->setReadOnly( mServices.workspace->network().isReadOnly() );
  mSave->setText( item ? tr( "Save as version %1" ).arg( item->version + 1 ) : tr( "Propose" ) );
  showHistory();
  updateSteps();
  mSummary->clear();
  mSample->setRowCount( 0 );
  mSketch->setMarks( {} );
  if ( mTabs->currentIndex() == 1 )
    preview();
}

void PublicationDialog::showHistory()
{
  mSteps->setRowCount( 0 );
  mHistory.clear();
  if ( !chosen() )
    return;
  const Result<QList<PublicationStep>> steps = mServices.workspace->publication().history( mCode );
  if ( !steps )
    return tell( steps.error().text(), true );
  mHistory = *steps;
  for ( auto step = mHistory.crbegin(); step != mHistory.crend(); ++step )
  {
    QTableWidgetItem *chip = cell( publicationStateText( step->to ) );
    chip->setData( GradeChipDelegate::gradeColourRole, stateColour( step->to ) );
    addRow( mSteps,
      { cell( momentText( step->at ) ), cell( QString::number( step->version ), true ), cell( publicationActText( step->act ) ), chip,
        cell( step->by ), cell( step->role ), cell( step->comment ) } );
  }
}

void PublicationDialog::showBundles()
{
  mBundles->setRowCount( 0 );
  const Result<QList<PublicationBundle>> bundles = mServices.workspace->publication().bundles();
  if ( !bundles )
    return tell( bundles.error().text(), true );
  for ( const PublicationBundle &bundle : *bundles )
  {
    QStringList items;
    qint64 values = 0;
    for ( const BundledItem &item : bundle.items )
    {
      items << QStringLiteral( "%1 v%2" ).arg( item.code ).arg( item.version );
      values += item.rows;
    }
    QTableWidgetItem *count = cell( QString::number( bundle.items.size() ), true );
    count->setToolTip( items.join( QLatin1Char( '\n' ) ) );
    addRow( mBundles,
      { cell( momentText( bundle.at ) ), cell( momentText( utc( bundle.moment ) ) ), cell( bundle.by ), count,
        cell( QString::number( values ), true ), cell( bundle.folder ) } );
  }
}

void PublicationDialog::updateSteps()
{
  const PublicationItem *item = chosen();
  const bool isReadOnly = mServices.workspace->network().isReadOnly();
  const bool isEdited = mForm->isChanged();
  mSave->setEnabled( !isReadOnly && isEdited );
  for ( auto button = mButtons.cbegin(); button != mButtons.cend(); ++button )
  {
    QString reason;
    if ( isReadOnly )
      reason = tr( "The workspace is open for reading only." );
    else if ( !item )
      reason = tr( "Choose an item." );
    else if ( isEdited )
      reason = tr( "Save the changes first, or choose the item again." );
    else if ( const Result<PublicationState> to =
                PublicationFlow::apply( static_cast<PublicationAct>( button.key() ), *item, mHistory, mServices.user, mComment->text() );
              !to )
      reason = to.error().text();
    ( *button )->setEnabled( reason.isEmpty() );
    ( *button )->setToolTip( reason );
  }
  const bool anyReleased = std::any_of( mItems.cbegin(), mItems.cend(), &PublicationSelection::isReleased );
  const bool isBusy = !mProgress->isHidden();
  mBundle->setEnabled( anyReleased && !isBusy );
  mBundle->setToolTip( anyReleased ? QString() : tr( "No item is published yet." ) );
}

void PublicationDialog::take( PublicationAct act )
{
  const PublicationItem *item = chosen();
  if ( !item )
    return;
  const Result<PublicationItem> taken = mServices.workspace->publication().step( item->code, item->version, act, mComment->text() );
  if ( taken )
  {
    mComment->clear();
    tell( tr( "“%1” is now %2." ).arg( taken->title.text(), publicationStateText( taken->state ) ), false );
  }
  else
    tell( taken.error().text(), true );
  reload();
}

void PublicationDialog::addSuggested()
{
  const Result<QList<PublicationItem>> items =
    PublicationCatalogue::suggestions( Resources::path( QStringLiteral( "catalogue/publication_items.csv" ) ), *mServices.catalogue );
  if ( !items )
    return tell( items.error().text(), true );
  int added = 0;
  for ( const PublicationItem &item : *items )
  {
    if ( mServices.workspace->publication().item( item.code ) )
      continue;
    if ( const Result<PublicationItem> saved = mServices.workspace->publication().save( item, tr( "suggested item" ) ); !saved )
      return tell( saved.error().text(), true );
    ++added;
  }
  reload();
  tell( added > 0 ? tr( "%n item(s) taken over as drafts.", nullptr, added ) : tr( "All suggested items are in the catalogue already." ),
    false );
}

void PublicationDialog::addNew()
{
  mCode.clear();
  fillList();
  mList->clearSelection();
  showChosen();
  mTabs->setCurrentIndex( 0 );
}

void PublicationDialog::save()
{
  const PublicationItem item = mForm->item();
  if ( const Result<void> checked = PublicationCatalogue::check( item, *mServices.catalogue, mServices.responsibility ); !checked )
    return tell( checked.error().text(), true );
  const Result<PublicationItem> saved = mServices.workspace->publication().save( item, mComment->text() );
  if ( !saved )
    return tell( saved.error().text(), true );
  mComment->clear();
  tell( tr( "Version %1 of “%2” is a draft." ).arg( saved->version ).arg( saved->title.text() ), false );
  reload( saved->code );
}

void PublicationDialog::preview()
{
  const PublicationItem item = mForm->item();
  if ( const Result<void> checked = PublicationCatalogue::check( item, *mServices.catalogue ); !checked )
  {
    mSummary->setText( checked.error().text() );
    return;
  }
  const Result<QList<Station>> stations = mServices.workspace->network().stations();
  if ( !stations )
    return tell( stations.error().text(), true );
  const Result<QByteArray> secret = mServices.workspace->publication().secret();
  mSummary->setText( tr( "Reading …" ) );
  const PublicationServices services = mServices;
  mTask.start(
    [services, item, stations = *stations, key = secret ? *secret : QByteArray()]( const std::atomic_bool &cancelled ) {
      auto answer = std::make_shared<Answer>();
      const Result<std::unique_ptr<ReadingStore>> readings = services.workspace->openReadings();
      const Result<UtcSeconds> moment = readings ? BundleCollector::moment( **readings, 0 ) : Result<UtcSeconds>( readings.error() );
      if ( !moment )
      {
        answer->release = moment.error();
        return answer;
      }
      FlagProgress watch( cancelled );
      const PublicationSelection selection(
        { *services.catalogue, *services.responsibility, *services.evaluator, *services.places }, stations, key );
      answer->moment = *moment;
      answer->release = selection.select( item, *moment, **readings, watch );
      return answer;
    },
    [this]( const std::shared_ptr<Answer> &answer ) { showAnswer( answer ); } );
}

void PublicationDialog::showAnswer( const std::shared_ptr<Answer> &answer )
{
  if ( !answer->release )
  {
    mSummary->setText( answer->release.error().text() );
    Q_EMIT previewed();
    return;
  }
  const Release &release = *answer->release;
  QStringList lines { tr( "As of %1: %2 values of %3 places, from %4 to %5." )
                        .arg( momentText( utc( release.moment ) ) )
                        .arg( release.values.size() )
                        .arg( release.places.size() )
                        .arg( momentText( utc( release.window.from ) ), momentText( utc( release.window.to ) ) ) };
  lines << tr( "Withheld: %1 invalid or suspect, %2 waiting for a roll-up, %3 means over too few stations." )
             .arg( release.withheldInvalid )
             .arg( release.withheldPending )
             .arg( release.withheldFewStations );
  if ( release.item.permission != ReleasePermission::Public )
    lines << tr( "None of it leaves the house: the item is %1." ).arg( releasePermissionText( release.item.permission ) );
  if ( release.isDemo )
    lines << tr( "Holds demonstration data." );
  mSummary->setText( lines.join( QLatin1Char( '\n' ) ) );
  fillSample( release );
  fillSketch( release );
  Q_EMIT previewed();
}

void PublicationDialog::fillSample( const Release &release )
{
  mSample->setRowCount( 0 );
  // The newest first: they are what people look at.
  for ( qsizetype index = release.values.size() - 1; index >= 0 && mSample->rowCount() < sSampleRows; --index )
  {
    const ReleasedValue &value = release.values.at( index );
    QTableWidgetItem *grade = cell( value.grade.isGraded() ? value.grade.name.text() : QString() );
    grade->setData( GradeChipDelegate::gradeColourRole, QColor( value.grade.colour ) );
    const QString unit = release.unitOf( *mServices.catalogue, value.indicator );
    addRow( mSample,
      { cell( release.places.at( value.place ).name.text() ), cell( value.indicator ), cell( momentText( utc( value.begin ) ) ),
        cell( ( value.belowDetection ? QStringLiteral( "<" ) : QString() ) + value.text + QLatin1Char( ' ' ) + unit, true ), grade } );
  }
}

void PublicationDialog::fillSketch( const Release &release )
{
  QList<QList<LonLat>> rings;
  // As the bundle: boundaries only with a map review number.
  const Result<QList<LayerFeature>> districts = release.item.reviewNumber.isEmpty()
    ? Result<QList<LayerFeature>>( QList<LayerFeature>() )
    : mServices.workspace->network().features( QStringLiteral( "district" ) );
  for ( const LayerFeature &district : districts ? *districts : QList<LayerFeature>() )
  {
    QgsGeometry shape;
    shape.fromWkb( district.wkb );
    QList<LonLat> ring;
    for ( auto vertex = shape.vertices_begin(); vertex != shape.vertices_end(); ++vertex )
      ring.append( { ( *vertex ).x(), ( *vertex ).y() } );
    rings.append( ring );
  }
  mSketch->setOutlines( rings );
  QList<PublicationSketch::Mark> marks;
  for ( const ReleasedPlace &place : release.places )
  {
    if ( place.at )
      marks.append( { *place.at, QColor( place.status.colour ), place.detail, place.name.text() } );
  }
  mSketch->setMarks( marks );
}

void PublicationDialog::showProgress( double fraction, const QString &what )
{
  mProgress->show();
  mCancel->show();
  mProgress->setValue( static_cast<int>( fraction * 100 ) );
  updateSteps();
  tell( what, false );
}

void PublicationDialog::showOutcome( const QString &text, bool isFailure )
{
  mProgress->hide();
  mCancel->hide();
  reload();
  if ( !text.isEmpty() )
    tell( text, isFailure );
}

void PublicationDialog::tell( const QString &text, bool isFailure )
{
  mMessage->setText( text );
  mMessage->setForegroundRole( isFailure ? QPalette::Link : QPalette::WindowText );
  mMessage->setStyleSheet(
    isFailure ? QStringLiteral( "color: %1" ).arg( mServices.evaluator->palette().hex( QStringLiteral( "verdict.fails" ) ) ) : QString() );
}

} // namespace jinguan

#include "widgets/responsibility/ResponsibilityDialog.h"

#include "base/FlagProgress.h"
#include "base/Resources.h"
#include "layers/MapScene.h"
#include "warning/IncidentBrief.h"
#include "warning/IncidentDesk.h"
#include "widgets/responsibility/BureauMap.h"
#include "widgets/TableCopy.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTabWidget>
#include <QTextBrowser>

namespace jinguan
{

namespace
{

constexpr qsizetype sFewElements = 3; //!< a clause about more of them is about the network as a whole
constexpr int sClauseRole = Qt::UserRole + 1;

QStandardItem *textItem( const QString &text )
{
  auto *item = new QStandardItem( text );
  item->setEditable( false );
  item->setToolTip( text );
  return item;
}

QStandardItem *numberItem( int number, bool isThere = true )
{
  auto *item = textItem( isThere ? QString::number( number ) : QStringLiteral( "—" ) );
  item->setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
  return item;
}

void addChoice( QComboBox *box, const QString &text, const QString &id )
{
  box->addItem( text, id );
}

} // namespace

ResponsibilityDialog::ResponsibilityDialog( const ResponsibilityServices &services, QWidget *parent )
  : QDialog( parent ), mServices( services )
{
  setObjectName( QStringLiteral( "responsibilityDialog" ) );
  setWindowTitle( tr( "Responsibility by the plan" ) );
  setWindowFlag( Qt::WindowMaximizeButtonHint );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 8, 8, 8, 8 );
  layout->setSpacing( 8 );
  layout->addWidget( makeTop() );
  mTabs = new QTabWidget;
  mTabs->setObjectName( QStringLiteral( "responsibilityTabs" ) );
  mTabs->setDocumentMode( true );
  mTabs->addTab( makeClauses(), tr( "Clauses" ) );
  mKinds = makePage( QStringLiteral( "responsibilityKinds" ),
    { tr( "Clause" ), tr( "Task" ), tr( "Kind of station" ), tr( "Running" ), tr( "Planned" ), tr( "Suspended" ) }, { 3, 4, 5 } );
  mTabs->addTab( mKinds.view, tr( "Stations by kind" ) );
  mBodies = makePage( QStringLiteral( "responsibilityBodies" ),
    { tr( "Name in the plan" ), tr( "Present name" ), tr( "Succession" ), tr( "Leads" ), tr( "Cooperates" ) }, {} );
  mTabs->addTab( mBodies.view, tr( "Bodies" ) );
  mIncidents = makePage( QStringLiteral( "responsibilityIncidents" ),
    { tr( "No." ), tr( "Severity" ), tr( "What" ), tr( "Responsible unit" ), tr( "Lead" ), tr( "State" ), tr( "Due" ) }, { 0 } );
  mTabs->addTab( mIncidents.view, tr( "Open incidents" ) );
  mMap = new BureauMap( *services.catalogue, *services.responsibility );
  mMap->setScene( services.scene );
  mTabs->addTab( mMap, tr( "Map by bureau" ) );
  layout->addWidget( mTabs, 1 );
  layout->addWidget( makeBottom() );
  resize( 1180, 680 );
  connect( mTabs, &QTabWidget::currentChanged, this, [this] { mCopy->setEnabled( currentView() ); } );
}

ResponsibilityDialog::~ResponsibilityDialog()
{
  mTask.cancelAndWait();
}

QWidget *ResponsibilityDialog::makeTop()
{
  auto *top = new QWidget;
  auto *row = new QHBoxLayout( top );
  row->setContentsMargins( 0, 0, 0, 0 );
  mSearch = new QLineEdit;
  mSearch->setObjectName( QStringLiteral( "responsibilitySearch" ) );
  mSearch->setPlaceholderText( tr( "Search clauses, bodies, stations …" ) );
  mSearch->setClearButtonEnabled( true );
  const auto box = [this]( const char *name, const QString &all ) {
    auto *made = new QComboBox;
    made->setObjectName( QString::fromLatin1( name ) );
    made->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
    made->setMinimumContentsLength( 12 );
    made->setMaxVisibleItems( 26 );
    addChoice( made, all, {} );
    return made;
  };
  mUnit = box( "responsibilityUnit", tr( "Every responsible unit" ) );
  for ( const ResponsibleUnit &unit : mServices.responsibility->units() )
    addChoice( mUnit, unit.name.text(), unit.code );
  mBody = box( "responsibilityBody", tr( "Every body of the plan" ) );
  for ( const Body &body : mServices.responsibility->bodies() )
    addChoice( mBody, DutyBody { body.id, body.nameThen, body.nameNow, body.confirmed }.text( uiLanguage() ), body.id );
  mElement = box( "responsibilityElement", tr( "Every element" ) );
  for ( const Element &element : mServices.catalogue->elements() )
    addChoice( mElement, element.name.text(), element.id );
  row->addWidget( mSearch, 2 );
  for ( QComboBox *one : { mUnit, mBody, mElement } )
  {
    row->addWidget( one, 1 );
    connect( one, &QComboBox::currentIndexChanged, this, &ResponsibilityDialog::refresh );
  }
  connect( mSearch, &QLineEdit::textChanged, this, [this]( const QString &text ) {
    for ( const Page *page : { &mClauses, &mKinds, &mBodies, &mIncidents } )
      page->shown->setFilterFixedString( text );
  } );
  return top;
}

ResponsibilityDialog::Page ResponsibilityDialog::makePage( const QString &name, const QStringList &headings, const QList<int> &numbers )
{
  Page page;
  page.model = new QStandardItemModel( 0, static_cast<int>( headings.size() ), this );
  page.model->setHorizontalHeaderLabels( headings );
  for ( const int column : numbers )
    page.model->horizontalHeaderItem( column )->setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
  page.shown = new QSortFilterProxyModel( this );
  page.shown->setSourceModel( page.model );
  page.shown->setFilterKeyColumn( -1 );
  page.shown->setFilterCaseSensitivity( Qt::CaseInsensitive );
  page.view = new QTableView;
  page.view->setObjectName( name );
  page.view->setModel( page.shown );
  page.view->setSelectionBehavior( QAbstractItemView::SelectRows );
  page.view->setEditTriggers( QAbstractItemView::NoEditTriggers );
  page.view->setAlternatingRowColors( true );
  page.view->setWordWrap( true );
  page.view->verticalHeader()->hide();
  page.view->horizontalHeader()->setStretchLastSection( true );
  makeCopyable( page.view );
  return page;
}

QWidget *ResponsibilityDialog::makeClauses()
{
  mClauses = makePage( QStringLiteral( "responsibilityClauses" ),
    { tr( "Clause" ), tr( "Task" ), tr( "Lead" ), tr( "Cooperating" ), tr( "Running" ), tr( "Planned" ), tr( "Units served" ),
      tr( "Area represented" ), tr( "Open incidents" ) },
    { 4, 5, 6, 8 } );
  mDetail = new QTextBrowser;
  mDetail->setObjectName( QStringLiteral( "responsibilityDetail" ) );
  mDetail->setFrameShape( QFrame::NoFrame );
  auto *splitter = new QSplitter( Qt::Vertical );
  splitter->addWidget( mClauses.view );
  splitter->addWidget( mDetail );
  splitter->setStretchFactor( 0, 3 );
  splitter->setStretchFactor( 1, 1 );
  splitter->setChildrenCollapsible( false );
  connect( mClauses.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResponsibilityDialog::showDetail );
  return splitter;
}

QWidget *ResponsibilityDialog::makeBottom()
{
  auto *bottom = new QWidget;
  auto *row = new QHBoxLayout( bottom );
  row->setContentsMargins( 0, 0, 0, 0 );
  mStatus = new QLabel;
  mStatus->setObjectName( QStringLiteral( "responsibilityStatus" ) );
  mStatus->setTextFormat( Qt::PlainText );
  mStatus->setWordWrap( true );
  mCopy = new QPushButton( tr( "Copy table" ) );
  mCopy->setObjectName( QStringLiteral( "responsibilityCopy" ) );
  connect( mCopy, &QPushButton::clicked, this, &ResponsibilityDialog::copy );
  mPrint = new QPushButton( tr( "Print …" ) );
  mPrint->setObjectName( QStringLiteral( "responsibilityPrint" ) );
  connect( mPrint, &QPushButton::clicked, this, &ResponsibilityDialog::print );
  auto *close = new QPushButton( tr( "Close" ) );
  connect( close, &QPushButton::clicked, this, &QDialog::close );
  row->addWidget( mStatus, 1 );
  for ( QPushButton *button : { mCopy, mPrint, close } )
  {
    button->setAutoDefault( false );
    row->addWidget( button );
  }
  return bottom;
}

void ResponsibilityDialog::setScene( MapScene *scene )
{
  mServices.scene = scene;
  mMap->setScene( scene );
}

void ResponsibilityDialog::setUnit( const QString &code )
{
  const int place = mUnit->findData( code );
  if ( place >= 0 )
    mUnit->setCurrentIndex( place );
}

QString ResponsibilityDialog::chosen( const QComboBox *box ) const
{
  return box->currentData().toString();
}

// ---- reading ----

void ResponsibilityDialog::refresh()
{
  const NetworkStore &network = mServices.workspace->network();
  const QDate day = local( mServices.moment ).date();
  const Result<QList<Station>> stations = network.stations();
  const Result<WarningRules> rules = workspaceRules( *mServices.catalogue, network );
  const Result<IncidentDeadlines> deadlines = IncidentDeadlines::load( Resources::path( QStringLiteral( "warning" ) ) );
  if ( !stations || !rules || !deadlines )
    return showAnswer( !stations ? stations.error() : !rules ? rules.error() : deadlines.error() );
  mStations = *stations;
  mRules = *rules;
  mDeadlines = *deadlines;
  const auto inputs =
    std::make_shared<Result<ElementCoverageInputs>>( ElementCoverageInputs::read( network, *mServices.catalogue, chosen( mUnit ), day ) );
  mStatus->setText( tr( "Counting …" ) );
  mTask.start(
    [workspace = mServices.workspace, inputs]( const std::atomic_bool &cancelled ) -> Result<Answer> {
      Answer answer;
      const Result<std::unique_ptr<IncidentStore>> store = workspace->openIncidents();
      if ( !store )
        return store.error();
      IncidentQuery query;
      query.openOnly = true;
      Result<QList<Incident>> incidents = ( *store )->incidents( query );
      if ( !incidents )
        return incidents.error();
      answer.incidents = incidents.take();
      if ( !*inputs )
      {
        answer.noCoverage = inputs->error().text();
        return answer;
      }
      FlagProgress progress( cancelled );
      Result<QList<ElementCoverage>> coverage = elementCoverage( **inputs, progress );
      if ( !coverage )
        return coverage.error();
      answer.coverage = coverage.take();
      return answer;
    },
    [this]( const Result<Answer> &answer ) { showAnswer( answer ); } );
}

void ResponsibilityDialog::showAnswer( const Result<Answer> &answer )
{
  if ( !answer )
  {
    mStatus->setText( answer.error().text() );
    Q_EMIT answered();
    return;
  }
  const ResponsibilityFigures::Question question { chosen( mUnit ), chosen( mBody ), chosen( mElement ), local( mServices.moment ).date() };
  mFigures = ResponsibilityFigures::count( *mServices.responsibility, *mServices.catalogue, mStations, answer->incidents, question );
  mCoverage = answer->coverage;
  showClauses();
  showKinds();
  showBodies();
  showIncidents();
  showMap();
  QString status = mFigures->rows().isEmpty() ? tr( "No clause of the plan fits. Choose another body or element." )
                                              : tr( "%n clause(s)", nullptr, static_cast<int>( mFigures->rows().size() ) )
      + tr( " · ", "between facts" ) + tr( "%n open incident(s)", nullptr, static_cast<int>( mFigures->incidents().size() ) )
      + tr( " · ", "between facts" ) + tr( "△ the successor of the body is to be confirmed" );
  if ( !answer->noCoverage.isEmpty() )
    status += QLatin1Char( '\n' ) + answer->noCoverage;
  mStatus->setText( status );
  Q_EMIT answered();
}

// ---- showing ----

QString ResponsibilityDialog::bodies( const QList<DutyBody> &list ) const
{
  QStringList names;
  for ( const DutyBody &body : list )
    names << body.text( uiLanguage() ) + ( body.isConfirmed || body.then == body.now ? QString() : QStringLiteral( " △" ) );
  return names.join( tr( ", ", "between names" ) );
}

QString ResponsibilityDialog::coverageText( const DutyRow &row ) const
{
  if ( row.elements.isEmpty() )
    return QStringLiteral( "—" );
  if ( row.elements.size() > sFewElements )
    return tr( "see the clauses by element" );
  QStringList parts;
  for ( const ElementCoverage &one : mCoverage )
    if ( const Element *element = row.elements.contains( one.element ) ? mServices.catalogue->element( one.element ) : nullptr )
      parts << tr( "%1 %2 %", "element, share" ).arg( element->name.text(), QLocale().toString( one.share() * 100, 'f', 1 ) );
  return parts.isEmpty() ? tr( "no running station" ) : parts.join( tr( ", ", "between names" ) );
}

void ResponsibilityDialog::showClauses()
{
  mClauses.model->removeRows( 0, mClauses.model->rowCount() );
  for ( const DutyRow &row : mFigures->rows() )
  {
    const bool isThere = !row.elements.isEmpty();
    const QString lead = !row.lead.isEmpty() ? bodies( row.lead )
      : row.byOwnDuty.isEmpty()              ? tr( "nobody is named to lead" )
                                             : tr( "each by its own duties" );
    auto *clause = textItem( row.number );
    clause->setData( row.clause, sClauseRole );
    auto *served = textItem( isThere ? QStringLiteral( "%1/%2" ).arg( row.unitsServed ).arg( row.units ) : QStringLiteral( "—" ) );
    served->setTextAlignment( Qt::AlignRight | Qt::AlignVCenter );
    mClauses.model->appendRow( { clause, textItem( row.title.text() ), textItem( lead ),
      textItem( bodies( !row.cooperating.isEmpty() ? row.cooperating
          : !row.members.isEmpty()                 ? row.members
                                                   : row.byOwnDuty ) ),
      numberItem( row.running, isThere ), numberItem( row.planned, isThere ), served, textItem( coverageText( row ) ),
      numberItem( static_cast<int>( row.incidents.size() ), isThere ) } );
  }
  const QList<int> widths { 50, 160, 170, 230, 60, 60, 95, 170, 90 };
  for ( int column = 0; column < widths.size(); ++column )
    mClauses.view->setColumnWidth( column, widths.at( column ) );
  mClauses.view->selectRow( 0 );
  showDetail();
}

void ResponsibilityDialog::showKinds()
{
  mKinds.model->removeRows( 0, mKinds.model->rowCount() );
  for ( const DutyRow &row : mFigures->rows() )
    for ( const DutyKind &kind : row.elements.size() > sFewElements ? QList<DutyKind>() : row.kinds )
    {
      const StationKind *known = mServices.catalogue->stationKind( kind.kind );
      mKinds.model->appendRow( { textItem( row.number ), textItem( row.title.text() ), textItem( known ? known->name.text() : kind.kind ),
        numberItem( kind.running ), numberItem( kind.planned ), numberItem( kind.suspended ) } );
    }
  mKinds.view->setColumnWidth( 1, 240 );
  mKinds.view->setColumnWidth( 2, 260 );
}

void ResponsibilityDialog::showBodies()
{
  mBodies.model->removeRows( 0, mBodies.model->rowCount() );
  for ( const DutyOfBody &duty : mFigures->bodies() )
  {
    const Body *body = mServices.responsibility->body( duty.body.id );
    const bool isSame = duty.body.then.text() == duty.body.now.text();
    const QString succession = isSame         ? tr( "unchanged" )
      : duty.body.isConfirmed                 ? tr( "confirmed" )
      : body && body->successorFrom.isValid() ? tr( "since %1, to be confirmed" ).arg( body->successorFrom.year() )
                                              : tr( "to be confirmed" );
    auto *name = textItem( succession );
    if ( !duty.note.isEmpty() )
      name->setToolTip( duty.note );
    mBodies.model->appendRow( { textItem( duty.body.then.text() ), textItem( duty.body.now.text() ), name,
      textItem( duty.leads.join( tr( ", ", "between names" ) ) ), textItem( duty.cooperates.join( tr( ", ", "between names" ) ) ) } );
  }
  const QList<int> widths { 140, 200, 150, 260 };
  for ( int column = 0; column < widths.size(); ++column )
    mBodies.view->setColumnWidth( column, widths.at( column ) );
}

void ResponsibilityDialog::showIncidents()
{
  mIncidents.model->removeRows( 0, mIncidents.model->rowCount() );
  for ( const Incident &incident : mFigures->incidents() )
  {
    const IncidentDue due = mDeadlines->next( incident );
    const QString until = due.at > 0
      ? tr( "%1: %2", "step, until when" )
          .arg( IncidentDeadlines::stepText( due.step ), local( due.at ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) ) )
        + ( due.isOverdue( mServices.moment ) ? tr( " (overdue)" ) : QString() )
      : QString();
    mIncidents.model->appendRow( { numberItem( static_cast<int>( incident.id ) ), textItem( severityText( incident.severity ) ),
      textItem( incidentText( incident, *mRules, *mServices.catalogue, *mServices.evaluator ) ),
      textItem( incidentUnitText( incident, *mServices.responsibility ) ),
      textItem( bodyNames( incident.lead, incident, *mServices.responsibility ).join( tr( ", ", "between names" ) ) ),
      textItem( incidentStateText( incident.state ) ), textItem( until ) } );
  }
  const QList<int> widths { 50, 70, 380, 160, 160, 90 };
  for ( int column = 0; column < widths.size(); ++column )
    mIncidents.view->setColumnWidth( column, widths.at( column ) );
}

void ResponsibilityDialog::showMap()
{
  if ( !mServices.scene )
    return;
  const ResponsibilityFigures::Question &question = mFigures->question();
  QList<Station> shown;
  for ( const Station &station : std::as_const( mStations ) )
  {
    const StationKind *kind = mServices.catalogue->stationKind( station.kind );
    if ( kind && ( question.unit.isEmpty() || station.unit == question.unit )
      && ( question.element.isEmpty() || kind->element == question.element ) )
      shown << station;
  }
  mMap->show( shown, question.day, question.body );
  mMap->setExtent(
    mServices.scene->extentOf( question.unit.isEmpty() ? MapFilter() : MapFilter { MapFilter::Kind::Unit, question.unit } ) );
}

void ResponsibilityDialog::showDetail()
{
  const QModelIndex current = mClauses.view->currentIndex();
  const QString id = current.siblingAtColumn( 0 ).data( sClauseRole ).toString();
  const QList<DutyRow> rows = mFigures ? mFigures->rows() : QList<DutyRow>();
  const auto row = std::find_if( rows.cbegin(), rows.cend(), [&id]( const DutyRow &one ) { return one.clause == id; } );
  if ( row == rows.cend() )
  {
    mDetail->setPlainText( tr( "Choose a clause: what it asks for and what stands behind it is told here." ) );
    return;
  }
  QStringList lines { QStringLiteral( "<b>%1 %2</b>" ).arg( row->number, row->title.text().toHtmlEscaped() ),
    row->summary.text().toHtmlEscaped() };
  const auto add = [&lines, this]( const QString &label, const QList<DutyBody> &list ) {
    if ( !list.isEmpty() )
      lines << QStringLiteral( "<b>%1</b> %2" ).arg( label.toHtmlEscaped(), bodies( list ).toHtmlEscaped() );
  };
  add( tr( "Lead:" ), row->lead );
  add( tr( "Cooperating:" ), row->cooperating );
  add( tr( "Members of the leading group:" ), row->members );
  add( tr( "Each by its own duties:" ), row->byOwnDuty );
  QStringList kinds;
  for ( const DutyKind &kind : row->kinds )
  {
    const StationKind *known = mServices.catalogue->stationKind( kind.kind );
    kinds << tr( "%1 %2", "kind of station, number" )
               .arg( known ? known->name.text() : kind.kind )
               .arg( kind.running + kind.planned + kind.suspended );
  }
  if ( !kinds.isEmpty() )
    lines << QStringLiteral( "<b>%1</b> %2" ).arg( tr( "Stations:" ), kinds.join( tr( ", ", "between names" ) ).toHtmlEscaped() );
  if ( row->isDemo )
    lines << tr( "Demo: some of the stations or incidents are invented." );
  mDetail->setHtml( lines.join( QStringLiteral( "<br/>" ) ) );
}

QAbstractItemView *ResponsibilityDialog::currentView() const
{
  const QList<QAbstractItemView *> views { mClauses.view, mKinds.view, mBodies.view, mIncidents.view };
  const int page = mTabs->currentIndex();
  return page >= 0 && page < views.size() ? views.at( page ) : nullptr;
}

void ResponsibilityDialog::copy() const
{
  if ( QAbstractItemView *view = currentView() )
  {
    view->clearSelection(); // the whole table
    QApplication::clipboard()->setText( tableText( *view ) );
  }
}

void ResponsibilityDialog::print()
{
  QStringList options;
  const auto add = [&options]( const QString &option, const QString &value ) {
    if ( !value.isEmpty() )
      options << option << value;
  };
  add( QStringLiteral( "--unit" ), chosen( mUnit ) );
  add( QStringLiteral( "--body" ), chosen( mBody ) );
  add( QStringLiteral( "--element" ), chosen( mElement ) );
  Q_EMIT printAsked( QStringLiteral( "responsibility" ), options );
}

} // namespace jinguan

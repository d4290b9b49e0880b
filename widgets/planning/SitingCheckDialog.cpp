#include "widgets/planning/SitingCheckDialog.h"

#include "planning/rules/SitingFacts.h"
#include "widgets/planning/RuleVerdictView.h"
#include "widgets/TableCopy.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sRowRole = Qt::UserRole + 1;

QTableWidgetItem *cell( const QString &text, bool number = false )
{
  auto *item = new QTableWidgetItem( text );
  item->setTextAlignment( Qt::AlignVCenter | ( number ? Qt::AlignRight : Qt::AlignLeft ) );
  item->setToolTip( text );
  return item;
}
} // namespace

SitingCheckDialog::SitingCheckDialog( const SitingCheckContext &context, QWidget *parent ) : QDialog( parent ), mContext( context )
{
  setObjectName( QStringLiteral( "sitingCheckDialog" ) );
  setWindowTitle( tr( "Check of siting rules" ) );
  setWindowFlag( Qt::WindowMaximizeButtonHint );
  build();
  setElement( context.element );
  setStation( context.station );
  resize( 1120, 640 );
}

QLayout *SitingCheckDialog::makeQuestion()
{
  mElement = new QComboBox( this );
  mElement->setObjectName( QStringLiteral( "sitingElement" ) );
  for ( const Element &element : mContext.catalogue->elements() )
    mElement->addItem( element.name.text(), element.id );
  connect( mElement, &QComboBox::currentIndexChanged, this, &SitingCheckDialog::fillStations );
  mStation = new QComboBox( this );
  mStation->setObjectName( QStringLiteral( "sitingStation" ) );
  mStation->setEditable( true );
  mStation->setInsertPolicy( QComboBox::NoInsert );
  mStation->completer()->setCompletionMode( QCompleter::PopupCompletion );
  mStation->completer()->setFilterMode( Qt::MatchContains );
  mStation->setMinimumContentsLength( 24 );
  mDay = new QDateEdit( QDate::currentDate(), this );
  mDay->setObjectName( QStringLiteral( "sitingDay" ) );
  mDay->setCalendarPopup( true );
  mDay->setDisplayFormat( QStringLiteral( "yyyy-MM-dd" ) );
  mDay->setToolTip( tr( "Rules in force and positions on this day" ) );
  mStart = new QPushButton( tr( "&Check" ), this );
  mStart->setObjectName( QStringLiteral( "sitingStart" ) );
  mStart->setDefault( true );
  connect( mStart, &QPushButton::clicked, this, &SitingCheckDialog::start );
  auto *rules = new QPushButton( tr( "Siting &rules …" ), this );
  rules->setObjectName( QStringLiteral( "sitingRules" ) );
  rules->setAutoDefault( false );
  connect( rules, &QPushButton::clicked, this, &SitingCheckDialog::rulesWanted );
  mExport = new QPushButton( tr( "Export CSV…" ), this );
  mExport->setObjectName( QStringLiteral( "sitingExport" ) );
  mExport->setAutoDefault( false );
  mExport->setEnabled( false );
  connect( mExport, &QPushButton::clicked, this, &SitingCheckDialog::exportCsv );
  auto *row = new QHBoxLayout;
  row->setSpacing( 8 );
  row->addWidget( mElement );
  row->addWidget( mStation, 1 );
  row->addWidget( mDay );
  row->addWidget( mStart );
  row->addWidget( rules );
  row->addWidget( mExport );
  return row;
}

void SitingCheckDialog::build()
{
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 12, 12, 12, 12 );
  layout->setSpacing( 8 );
  layout->addLayout( makeQuestion() );
  mStatus = new QLabel( tr( "Choose a station or all of an element, then check." ), this );
  mStatus->setObjectName( QStringLiteral( "sitingStatus" ) );
  mStatus->setWordWrap( true );
  layout->addWidget( mStatus );
  mTable = new QTableWidget( this );
  mTable->setObjectName( QStringLiteral( "sitingTable" ) );
  mTable->setColumnCount( 5 );
  mTable->setHorizontalHeaderLabels( { tr( "Place" ), tr( "Kind" ), tr( "Fails" ), tr( "Missing" ), tr( "Meets" ) } );
  mTable->setEditTriggers( QAbstractItemView::NoEditTriggers );
  mTable->setSelectionBehavior( QAbstractItemView::SelectRows );
  mTable->setSelectionMode( QAbstractItemView::SingleSelection );
  mTable->setAlternatingRowColors( true );
  mTable->setShowGrid( false );
  mTable->verticalHeader()->hide();
  mTable->verticalHeader()->setDefaultSectionSize( fontMetrics().height() + 8 );
  mTable->horizontalHeader()->setSectionResizeMode( QHeaderView::ResizeToContents );
  mTable->horizontalHeader()->setSectionResizeMode( 0, QHeaderView::Stretch );
  makeCopyable( mTable );
  connect( mTable, &QTableWidget::currentCellChanged, this, [this]( int row ) {
    if ( row >= 0 && mTable->item( row, 0 ) )
      showRow( mTable->item( row, 0 )->data( sRowRole ).toInt() );
  } );
  mVerdicts = new RuleVerdictView( this );
  mVerdicts->setCanGive( !mContext.readOnly );
  connect( mVerdicts, &RuleVerdictView::clauseSelected, this, &SitingCheckDialog::clauseSelected );
  connect( mVerdicts, &RuleVerdictView::selectionCleared, this, &SitingCheckDialog::selectionCleared );
  connect( mVerdicts, &RuleVerdictView::attributeWanted, this, &SitingCheckDialog::askAttribute );
  auto *halves = new QSplitter( Qt::Horizontal, this );
  halves->addWidget( mTable );
  halves->addWidget( mVerdicts );
  halves->setStretchFactor( 0, 2 );
  halves->setStretchFactor( 1, 3 );
  halves->setSizes( { 400, 700 } );
  halves->setChildrenCollapsible( false );
  layout->addWidget( halves, 1 );
}

void SitingCheckDialog::setElement( const QString &element )
{
  if ( const int index = mElement->findData( element ); index >= 0 )
    mElement->setCurrentIndex( index );
  fillStations();
}

void SitingCheckDialog::setStation( const QString &code )
{
  const Result<Station> station = code.isEmpty() ? Result<Station>( Station() ) : mContext.store->station( code );
  if ( station && !code.isEmpty() && mStation->findData( code ) < 0 && !station->elements.isEmpty() )
    setElement( station->elements.constFirst() );
  mStation->setCurrentIndex( std::max( 0, mStation->findData( code ) ) );
}

void SitingCheckDialog::fillStations()
{
  const QString element = mElement->currentData().toString();
  mStation->clear();
  mStation->addItem( tr( "All stations of the element" ), QString() );
  const Result<QList<Station>> stations = mContext.store->stations();
  if ( !stations )
    return showError( stations.error().text() );
  for ( const Station &station : *stations )
    if ( const StationKind *kind = mContext.catalogue->stationKind( station.kind ); kind && kind->element == element )
      mStation->addItem( QStringLiteral( "%1 %2" ).arg( station.name.text(), station.code ), station.code );
}

QString SitingCheckDialog::kindName( const QString &id ) const
{
  const StationKind *kind = mContext.catalogue->stationKind( id );
  return kind ? kind->name.text() : id;
}

void SitingCheckDialog::start()
{
  const QString code = mStation->currentData().toString();
  const QString element = mElement->currentData().toString();
  const QDate day = mDay->date();
  const Result<SitingRules> rules = SitingRules::of( *mContext.store );
  if ( !rules )
    return showError( rules.error().text() );
  const Result<QList<Station>> stations = mContext.store->stations();
  if ( !stations )
    return showError( stations.error().text() );
  QList<SiteToCheck> sites;
  QStringList kinds;
  for ( const Station &station : *stations )
  {
    const StationKind *kind = mContext.catalogue->stationKind( station.kind );
    const bool wanted =
      code.isEmpty() ? kind && kind->element == element && station.statusOn( day ) != StationStatus::Retired : station.code == code;
    if ( !wanted )
      continue;
    sites.append( SiteToCheck::of( station, day ) );
    if ( !kinds.contains( station.kind ) )
      kinds.append( station.kind );
  }
  if ( sites.isEmpty() )
    return showError( tr( "The workspace has no station of this element." ) );
  const Result<SurroundingsData> data = SiteSurroundings::fetch( *mContext.store, *rules, kinds, day );
  if ( !data )
    return showError( data.error().text() );
  const Result<QMap<QString, QVariantMap>> facts = SitingFacts::of( *mContext.store );
  if ( !facts )
    return showError( facts.error().text() );
  mStart->setEnabled( false );
  mStatus->setText( tr( "Checking …" ) );
  mTask.start( [sites, facts = *facts, rules = *rules, data = *data, day, all = code.isEmpty()](
                 const std::atomic_bool &cancelled ) { return checkSites( sites, all, facts, rules, data, day, cancelled ); },
    [this]( const SitingCheckAnswer &answer ) {
      mRows = answer.rows;
      mSurroundings = answer.surroundings;
      mStart->setEnabled( true );
      showRows();
      Q_EMIT answered();
    } );
}

void SitingCheckDialog::showRows()
{
  const int before = mTable->currentRow();
  const QString chosen = before >= 0 ? mTable->item( before, 0 )->text() : QString();
  QList<int> order;
  for ( int i = 0; i < mRows.size(); ++i )
    order.append( i );
  std::stable_sort( order.begin(), order.end(), [this]( int one, int other ) {
    return ClauseCounts::of( mRows.at( one ).checks ).fails > ClauseCounts::of( mRows.at( other ).checks ).fails;
  } );
  mTable->setRowCount( 0 );
  mTable->setRowCount( static_cast<int>( order.size() ) );
  int failing = 0;
  int select = 0;
  for ( int row = 0; row < order.size(); ++row )
  {
    const CheckedRow &one = mRows.at( order.at( row ) );
    const ClauseCounts counts = ClauseCounts::of( one.checks );
    failing += counts.fails > 0 ? 1 : 0;
    const QString name = one.network ? tr( "All stations together" ) : one.site.label();
    QTableWidgetItem *first = cell( name );
    first->setIcon( RuleVerdictView::icon( counts.worst() ) );
    first->setData( sRowRole, order.at( row ) );
    mTable->setItem( row, 0, first );
    mTable->setItem( row, 1, cell( kindName( one.site.kind ) ) );
    mTable->setItem( row, 2, cell( QString::number( counts.fails ), true ) );
    mTable->setItem( row, 3, cell( QString::number( counts.missing ), true ) );
    mTable->setItem( row, 4, cell( QString::number( counts.meets ), true ) );
    if ( name == chosen )
      select = row;
  }
  QStringList lines { tr( "%1 of %2 rows fail a clause." ).arg( failing ).arg( mRows.size() ) };
  if ( const QStringList schematic = mSurroundings->schematicLayers(); !schematic.isEmpty() )
    lines << tr( "Schematic, not surveyed: %1." ).arg( schematic.join( tr( ", ", "between names" ) ) );
  QStringList missing;
  for ( const QString &id : mSurroundings->missing() )
    missing.append( mSurroundings->layerName( id ) );
  if ( !missing.isEmpty() )
    lines << tr( "Not in the workspace: %1." ).arg( missing.join( tr( ", ", "between names" ) ) );
  mStatus->setText( lines.join( QLatin1Char( ' ' ) ) );
  mExport->setEnabled( !mRows.isEmpty() );
  if ( !mRows.isEmpty() )
    mTable->setCurrentCell( select, 0 );
}

void SitingCheckDialog::showRow( int row )
{
  if ( row < 0 || row >= mRows.size() )
    return;
  const CheckedRow &one = mRows.at( row );
  mVerdicts->setCanGive( !mContext.readOnly && ( one.network || !one.site.code.isEmpty() ) );
  mVerdicts->setChecks( one.network ? tr( "%1, all stations together" ).arg( kindName( one.site.kind ) ) : one.site.label(), one.checks );
  if ( !one.network && one.site.hasPlace )
    Q_EMIT siteSelected( one.site.at );
}

void SitingCheckDialog::askAttribute( const QString &attribute )
{
  const int row = mTable->currentRow();
  const int index = row >= 0 ? mTable->item( row, 0 )->data( sRowRole ).toInt() : -1;
  if ( index < 0 || index >= mRows.size() || !mSurroundings )
    return;
  const CheckedRow &one = mRows.at( index );
  const QString of = one.network ? QStringLiteral( "network" ) : QStringLiteral( "site" );
  const QString name = mSurroundings->terms().attributeName( of, attribute );
  const SitingAttributeTerm *term = mSurroundings->terms().attribute( of, attribute );
  bool ok = false;
  const QString value = QInputDialog::getText(
    this, one.site.label(), term && !term->unit.isEmpty() ? tr( "%1, in %2" ).arg( name, term->unit ) : name, QLineEdit::Normal, {}, &ok );
  if ( !ok || value.trimmed().isEmpty() )
    return;
  if ( one.network )
    Q_EMIT factGiven( one.site.kind, attribute, value.trimmed() );
  else
    Q_EMIT attributeGiven( one.site.code, attribute, value.trimmed() );
}

void SitingCheckDialog::showError( const QString &text )
{
  mStart->setEnabled( true );
  mStatus->setText( text );
}

void SitingCheckDialog::exportCsv()
{
  QString path = QFileDialog::getSaveFileName( this, tr( "Export table" ), {}, tr( "Values (*.csv)" ) );
  if ( path.isEmpty() )
    return;
  if ( !path.endsWith( QLatin1String( ".csv" ), Qt::CaseInsensitive ) )
    path += QStringLiteral( ".csv" );
  QTableWidget clauses( 0, 9 );
  clauses.setHorizontalHeaderLabels( { tr( "Code" ), tr( "Place" ), tr( "Clause" ), tr( "Verdict" ), tr( "Measured" ), tr( "Required" ),
    tr( "Source" ), tr( "Unverified" ), tr( "Finding" ) } );
  for ( const CheckedRow &one : std::as_const( mRows ) )
    for ( const ClauseCheck &check : one.checks )
    {
      const int row = clauses.rowCount();
      clauses.insertRow( row );
      const QStringList cells { one.site.code, one.network ? kindName( one.site.kind ) : one.site.label(), check.rule.name.text(),
        clauseVerdictText( check.verdict ), check.measuredText(), check.limit, check.rule.sourceText(),
        check.unverified ? tr( "yes" ) : QString(), check.text };
      for ( int column = 0; column < cells.size(); ++column )
        clauses.setItem( row, column, new QTableWidgetItem( cells.at( column ) ) );
    }
  if ( const Result<void> written = writeTableCsv( *clauses.model(), path ); !written )
    showError( written.error().text() );
}

} // namespace jinguan

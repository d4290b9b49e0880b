#include "widgets/sampling/PlanPage.h"

#include "widgets/sampling/PlanForm.h"
#include "widgets/sampling/SamplingImportBox.h"
#include "widgets/sampling/SamplingTable.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace jinguan
{

namespace
{
constexpr int sPlanRole = Qt::UserRole + 40; //!< id, in column 0
}

PlanPage::PlanPage( QWidget *parent ) : QWidget( parent ), mModel( new QStandardItemModel( this ) )
{
  setObjectName( QStringLiteral( "planPage" ) );
  mSearch = samplingview::makeSearch( "planSearch", this );
  mView = samplingview::makeTable( mModel, "planView", mSearch, this );
  mView->setItemDelegateForColumn( 0, nullptr );
  mView->setSelectionMode( QAbstractItemView::SingleSelection );
  mHint = new QLabel( this );
  mHint->setObjectName( QStringLiteral( "planHint" ) );
  mHint->setWordWrap( true );
  mNew = samplingview::makeButton( "planNew", tr( "&New …" ), this );
  mEdit = samplingview::makeButton( "planEdit", tr( "&Edit …" ), this );
  mImport = samplingview::makeButton( "planImport", tr( "&Import …" ), this );
  QPushButton *exporting = samplingview::makeButton( "planExport", tr( "E&xport …" ), this );
  auto *buttons = new QHBoxLayout;
  for ( QPushButton *button : { mNew, mEdit, mImport, exporting } )
    buttons->addWidget( button );
  buttons->addStretch( 1 );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 8, 8, 8, 8 );
  column->setSpacing( 8 );
  column->addWidget( mSearch );
  column->addWidget( mHint );
  column->addWidget( mView, 1 );
  column->addLayout( buttons );
  connect( mNew, &QPushButton::clicked, this, [this] {
    SamplingPlan plan;
    plan.validFrom = mContext.today;
    openForm( plan );
  } );
  const auto edit = [this] {
    if ( const SamplingPlan *plan = chosen(); plan && !mContext.isReadOnly )
      openForm( *plan );
  };
  connect( mEdit, &QPushButton::clicked, this, edit );
  connect( mView, &QTableView::doubleClicked, this, edit );
  connect( mImport, &QPushButton::clicked, this, &PlanPage::chooseImport );
  connect( exporting, &QPushButton::clicked, this, &PlanPage::chooseExport );
}

void PlanPage::setContext( const SamplingContext &context )
{
  mContext = context;
  reload();
}

void PlanPage::reload()
{
  using namespace samplingview;
  const Result<QList<SamplingPlan>> plans = mContext.workspace->sampling().plans();
  if ( !plans )
  {
    Q_EMIT failed( plans.error().text() );
    return;
  }
  mPlans = *plans;
  mPlans.removeIf( [this]( const SamplingPlan &plan ) {
    return std::none_of(
      plan.stations.cbegin(), plan.stations.cend(), [this]( const QString &station ) { return mContext.showsStation( station ); } );
  } );
  mModel->clear();
  mModel->setHorizontalHeaderLabels( { tr( "Plan" ), tr( "Element" ), tr( "Stations" ), tr( "Indicators" ), tr( "Rhythm" ), tr( "Month" ),
    tr( "Days" ), tr( "Who samples" ), tr( "Laboratory" ), tr( "Days for it" ), tr( "From" ), tr( "To" ), tr( "Note" ), tr( "Origin" ) } );
  for ( const SamplingPlan &plan : std::as_const( mPlans ) )
  {
    QStringList stations;
    for ( const QString &station : plan.stations )
      stations.append( mContext.stationName( station ) );
    QStandardItem *name = textItem( plan.name );
    name->setData( plan.id, sPlanRole );
    QStandardItem *where = numberItem( static_cast<double>( plan.stations.size() ), 0 );
    where->setToolTip( stations.join( QLatin1Char( '\n' ) ) );
    mModel->appendRow( { name, textItem( elementName( mContext, plan.element ) ), where,
      textItem( indicatorNames( mContext, plan.indicators ) ), textItem( rhythmText( plan.rhythm ) ), numberItem( plan.month, 0 ),
      textItem( QStringLiteral( "%1–%2" ).arg( plan.dayFrom ).arg( plan.dayTo ) ), textItem( mContext.names().nameOf( plan.sampler ) ),
      textItem( mContext.names().nameOf( plan.lab ) ), numberItem( plan.labDays, 0 ), textItem( plan.validFrom.toString( Qt::ISODate ) ),
      textItem( plan.validTo.toString( Qt::ISODate ) ), textItem( plan.note ), textItem( plan.isDemo ? tr( "Demo" ) : QString() ) } );
  }
  fitColumns( mView );
  if ( mView->model()->rowCount() > 0 )
    mView->selectRow( 0 );
  mHint->setVisible( mPlans.isEmpty() );
  mHint->setText( mContext.area.kind == MapFilter::Kind::City
      ? tr(
        "There is no sampling plan yet. Make one with New, or import a table with the columns plan, element, stations, indicators, rhythm, "
        "sampler and valid_from." )
      : tr( "No sampling plan has a station in the area chosen in the tool bar." ) );
  for ( QPushButton *button : { mNew, mImport } )
    button->setEnabled( !mContext.isReadOnly );
  mEdit->setEnabled( !mContext.isReadOnly && !mPlans.isEmpty() );
}

const SamplingPlan *PlanPage::chosen() const
{
  const QModelIndexList rows = mView->selectionModel()->selectedRows( 0 );
  if ( rows.isEmpty() )
    return nullptr;
  const qint64 id = rows.first().data( sPlanRole ).toLongLong();
  const auto found = std::find_if( mPlans.cbegin(), mPlans.cend(), [id]( const SamplingPlan &plan ) { return plan.id == id; } );
  return found == mPlans.cend() ? nullptr : &*found;
}

PlanForm *PlanPage::openForm( const SamplingPlan &plan )
{
  delete mForm;
  mForm = new PlanForm( plan, mContext, this );
  mForm->setAttribute( Qt::WA_DeleteOnClose );
  connect( mForm, &PlanForm::saved, this, &PlanPage::keep );
  mForm->open();
  return mForm;
}

void PlanPage::keep( const SamplingPlan &plan )
{
  const Result<QList<SamplingPlan>> kept = mContext.workspace->sampling().savePlans( { plan } );
  if ( !kept )
  {
    if ( mForm )
      mForm->showError( kept.error().text() );
    return;
  }
  if ( mForm )
    mForm->accept();
  reload();
  Q_EMIT changed();
}

void PlanPage::importFile( const QString &path )
{
  const Result<SamplingImport> report = SamplingImportBox::run( SamplingFileKind::Plans, path, mContext, this );
  if ( !report )
  {
    Q_EMIT failed( report.error().text() );
    return;
  }
  reload();
  Q_EMIT changed();
}

void PlanPage::chooseImport()
{
  const QString path =
    QFileDialog::getOpenFileName( this, tr( "Import sampling plans" ), {}, tr( "Tables (*.xlsx *.xls *.ods *.csv *.txt)" ) );
  if ( !path.isEmpty() )
    importFile( path );
}

void PlanPage::chooseExport()
{
  const QString path = QFileDialog::getSaveFileName( this, tr( "Export sampling plans" ), {}, tr( "Tables (*.xlsx *.csv)" ) );
  if ( path.isEmpty() )
    return;
  const SamplingFiles files( mContext.names(), mContext.workspace->sampling(), nullptr );
  if ( const Result<void> written = files.exportFile( SamplingFileKind::Plans, path ); !written )
    Q_EMIT failed( written.error().text() );
}

} // namespace jinguan

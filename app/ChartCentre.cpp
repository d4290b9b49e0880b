#include "ChartCentre.h"

#include "Settings.h"
#include "widgets/StationList.h"
#include "widgets/StationPanel.h"
#include "widgets/TimeBar.h"
#include "WorkspaceSession.h"

#include <QAction>
#include <QTableView>

namespace jinguan
{

ChartCentre::ChartCentre( const Services &services, QWidget *window ) : QObject( window ), mServices( services ), mWindow( window ) {}

ChartCentre::~ChartCentre()
{
  keep();
  delete mWorkbench;
}

ChartWorkbench *ChartCentre::workbench()
{
  if ( mWorkbench )
    return mWorkbench;
  mWorkbench = new ChartWorkbench( mWindow );
  const ChartSettings settings = Settings::charts();
  if ( !settings.geometry.isEmpty() )
    mWorkbench->restoreGeometry( settings.geometry );
  mWorkbench->restoreSplitter( settings.splitter );
  connect( mWorkbench, &ChartWorkbench::failed, this, &ChartCentre::failed );
  connect( mWorkbench, &ChartWorkbench::asked, this, &ChartCentre::keep );
  connect( mWorkbench, &ChartWorkbench::chainsEdited, this, &ChartCentre::keepChains );
  if ( mTime )
    connect( mWorkbench, &ChartWorkbench::momentPicked, mTime, &TimeBar::setMoment );
  fill();
  return mWorkbench;
}

void ChartCentre::fill()
{
  if ( !mWorkbench )
    return;
  if ( !mSession )
  {
    mWorkbench->setServices( {}, {} );
    return;
  }
  mWorkbench->setServices( { &mSession->workspace(), &mServices.catalogue, mServices.evaluator.get(),
                             mSession->workspace().network().property( chains::property ).toUtf8() },
    mSession->stations() );
  mWorkbench->setExtent( mSession->dataExtent() );
  mWorkbench->setMoment( mSession->moment() );
  ChartRequest request = ChartRequest::fromMap( Settings::charts().request );
  if ( request.range.to <= request.range.from )
    request.range = mWorkbench->form()->request().range;
  mWorkbench->form()->setRequest( request );
  if ( !request.stations.isEmpty() )
    mWorkbench->draw();
}

void ChartCentre::setSession( WorkspaceSession *session )
{
  keep();
  if ( mSession )
    mSession->disconnect( this );
  mSession = session;
  if ( mSession )
    connect( mSession, &WorkspaceSession::networkChanged, this, &ChartCentre::fill );
  fill();
}

void ChartCentre::connectTime( TimeBar *bar )
{
  mTime = bar;
  connect( bar, &TimeBar::momentChanged, this, [this]( qint64 moment ) {
    if ( mWorkbench )
      mWorkbench->setMoment( moment );
  } );
}

void ChartCentre::addTo( StationPanel *panel, StationList *list )
{
  auto *fromPanel = new QAction( tr( "Open in the chart workbench" ), panel );
  fromPanel->setObjectName( QStringLiteral( "panelChartAction" ) );
  connect( fromPanel, &QAction::triggered, this, [this] { open( mStation ); } );
  panel->addAction( fromPanel );
  panel->setContextMenuPolicy( Qt::ActionsContextMenu );
  auto *fromList = new QAction( tr( "Open in the chart workbench" ), list );
  fromList->setObjectName( QStringLiteral( "listChartAction" ) );
  connect( fromList, &QAction::triggered, this,
    [this, view = list->view()] { open( view->currentIndex().data( StationListModel::codeRole ).toString() ); } );
  list->view()->addAction( fromList );
}

void ChartCentre::show()
{
  workbench()->show();
  mWorkbench->raise();
  mWorkbench->activateWindow();
}

void ChartCentre::open( const QString &code )
{
  show();
  if ( code.isEmpty() || !mSession )
    return;
  const Station *station = mSession->station( code );
  const Element *element = station ? mServices.catalogue.element( station->elements.value( 0 ) ) : nullptr;
  mWorkbench->openStation( code, element ? element->primaryIndicator : QString(), mSession->moment() );
}

void ChartCentre::keepChains( const QByteArray &json )
{
  if ( const Result<void> kept = mSession->workspace().network().setProperty( chains::property, QString::fromUtf8( json ) ); !kept )
    mWorkbench->tell( kept.error().text() );
  else
    mWorkbench->setChains( json );
}

void ChartCentre::keep()
{
  if ( !mWorkbench || !mSession )
    return;
  ChartSettings settings;
  settings.request = mWorkbench->form()->request().toMap();
  settings.geometry = mWorkbench->saveGeometry();
  settings.splitter = mWorkbench->splitterState();
  Settings::setCharts( settings );
}

} // namespace jinguan

// What the menus of the main window do, and what is dropped on it.

#include "AnalysisCentre.h"
#include "BriefCentre.h"
#include "DemoWorkspace.h"
#include "dialogs/ImportWizard.h"
#include "dialogs/PreferencesDialog.h"
#include "dialogs/ReceptionDialog.h"
#include "IncidentCentre.h"
#include "MainWindow.h"
#include "PublicationCentre.h"
#include "QualityCentre.h"
#include "Settings.h"
#include "widgets/map/LayerPanel.h"
#include "widgets/planning/PlanningSession.h"
#include "widgets/ProgressTask.h"

#include <qgsapplication.h>
#include <qgslayertree.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMimeData>

namespace jinguan
{

void MainWindow::chooseWorkspace()
{
  const QString folder = QFileDialog::getExistingDirectory( this, tr( "Open workspace" ), Settings::lastWorkspace() );
  if ( folder.isEmpty() )
    return;
  if ( const Result<void> opened = openWorkspace( folder ); !opened )
    warn( opened.error().text() );
}

void MainWindow::createWorkspace()
{
  const QString folder = QFileDialog::getExistingDirectory( this, tr( "Folder of the new workspace (empty)" ) );
  if ( folder.isEmpty() )
    return;
  const QString name =
    QInputDialog::getText( this, tr( "New workspace" ), tr( "Name" ), QLineEdit::Normal, QFileInfo( folder ).fileName() ).trimmed();
  if ( name.isEmpty() )
    return;
  {
    const Result<std::unique_ptr<Workspace>> created = Workspace::create( folder, name );
    if ( !created )
    {
      warn( created.error().text() );
      return;
    }
  }
  if ( const Result<void> opened = openWorkspace( folder ); !opened )
    warn( opened.error().text() );
  else
    tell( tr( "The workspace is empty. Bring in districts first (File ▸ Import), then stations and readings." ) );
}

void MainWindow::openDemo()
{
  const QString folder = demoFolder();
  if ( Workspace::isWorkspace( folder ) )
  {
    if ( const Result<void> opened = openWorkspace( folder ); !opened )
      warn( opened.error().text() );
    return;
  }
  tell( tr( "Making the demo workspace …" ) );
  const auto answer = std::make_shared<Result<void>>();
  auto *task = new ProgressTask(
    tr( "Making the demo workspace" ), [this, folder, answer]( Progress &progress ) { *answer = buildDemo( mServices, folder, progress ); },
    [this, folder, answer] {
      Result<void> done = *answer;
      if ( done )
        done = openWorkspace( folder );
      if ( !done )
        warn( done.error().text() );
    } );
  QgsApplication::taskManager()->addTask( task );
}

void MainWindow::backUp()
{
  if ( !mSession )
    return;
  const auto answer = std::make_shared<std::optional<Result<QString>>>();
  auto *task = new ProgressTask(
    tr( "Backing up" ), [this, answer]( Progress &progress ) { answer->emplace( mSession->workspace().backup( QString(), progress ) ); },
    [this, answer] {
      const Result<QString> &done = **answer;
      if ( done )
        tell( tr( "The backup is in %1." ).arg( *done ) );
      else
        warn( done.error().text() );
    } );
  QgsApplication::taskManager()->addTask( task );
}

void MainWindow::importFiles( const QStringList &files )
{
  if ( !mSession )
  {
    warn( tr( "Open or make a workspace first; what is imported goes into it." ) );
    return;
  }
  ImportWizard wizard( mSession->workspace(), mServices, this );
  if ( !files.isEmpty() )
    wizard.setFile( files.first() );
  wizard.exec();
  if ( wizard.networkChanged() )
  {
    mMap->setProject( nullptr );
    mLayers->setProject( nullptr );
    if ( const Result<void> reloaded = mSession->reloadNetwork(); !reloaded )
      warn( reloaded.error().text() );
  }
  mSession->refreshStatuses();
}

PrintContext MainWindow::printContext() const
{
  PrintContext context;
  if ( !mSession )
    return context;
  context.workspace = mSession->workspace().folder();
  context.open = &mSession->workspace();
  context.element = mSession->element();
  context.filter = mSession->filter();
  context.moment = mSession->isLive() ? QString() : isoLocal( mSession->moment() );
  const Scenario scenario = mPlanning->session().scenario();
  context.scenario = scenario.id > 0 ? scenario.name : QString();
  context.surface = mAnalyses->surface().indicator();
  context.surfaceDeviation = mAnalyses->surface().view() == SurfaceView::Deviation;
  const QgsRectangle extent = mMap->geographicExtent();
  context.extent = QStringLiteral( "%1,%2,%3,%4" )
                     .arg( extent.xMinimum(), 0, 'f', 6 )
                     .arg( extent.yMinimum(), 0, 'f', 6 )
                     .arg( extent.xMaximum(), 0, 'f', 6 )
                     .arg( extent.yMaximum(), 0, 'f', 6 );
  return context;
}

void MainWindow::showReception()
{
  if ( !mSession )
  {
    warn( tr( "Open or make a workspace first; what is received goes into it." ) );
    return;
  }
  if ( !mReceptionDialog )
  {
    mReceptionDialog = new ReceptionDialog( mReception, mSession->workspace().folder(), this );
    mReceptionDialog->setAttribute( Qt::WA_DeleteOnClose );
  }
  mReceptionDialog->show();
  mReceptionDialog->raise();
}

void MainWindow::showPreferences()
{
  PreferencesDialog dialog( mServices, this );
  connect( &dialog, &PreferencesDialog::languageChanged, this, &MainWindow::languageChanged, Qt::QueuedConnection );
  connect( &dialog, &PreferencesDialog::basemapChanged, this, &MainWindow::applyBasemap );
  connect( &dialog, &PreferencesDialog::profileChanged, this, [this] {
    if ( mSession )
      mSession->workspace().network().setUser( Settings::userProfile() );
    mIncidents->updateUser();
    mBriefs->updateUser();
    mQuality->updateUser();
    mPublication->updateUser();
    updateTitle();
  } );
  connect( &dialog, &PreferencesDialog::colourModeChanged, this, [this] {
    if ( !mSession )
      return;
    mSession->scene().setGradeNumbers( Settings::colourBlindSafe() );
    mMap->refresh();
  } );
  connect( &dialog, &PreferencesDialog::motionChanged, this, &MainWindow::showPulse );
  dialog.exec();
}

void MainWindow::applyBasemap()
{
  if ( !mSession )
    return;
  if ( !mBasemapLayer.isEmpty() )
  {
    mSession->project().removeMapLayer( mBasemapLayer );
    mBasemapLayer.clear();
    mMap->refreshLayers();
  }
  const BasemapSettings settings = Settings::basemap();
  if ( settings.enabled )
    mBasemap.request( settings );
}

void MainWindow::placeBasemap( const BasemapSettings &settings )
{
  std::unique_ptr<QgsRasterLayer> layer = Basemap::layer( settings );
  if ( !mSession || !layer )
    return;
  QgsRasterLayer *raw = layer.release();
  mBasemapLayer = raw->id();
  mSession->project().addMapLayer( raw, false );
  QgsLayerTree *root = mSession->project().layerTreeRoot();
  root->addLayer( raw );
  if ( root->hasCustomLayerOrder() )
  {
    QList<QgsMapLayer *> order = root->customLayerOrder();
    order.removeAll( raw );
    order.append( raw );
    root->setCustomLayerOrder( order );
  }
  mMap->refreshLayers();
}

void MainWindow::dragEnterEvent( QDragEnterEvent *event )
{
  if ( event->mimeData()->hasUrls() )
    event->acceptProposedAction();
}

void MainWindow::dropEvent( QDropEvent *event )
{
  QStringList files;
  for ( const QUrl &url : event->mimeData()->urls() )
  {
    if ( url.isLocalFile() )
      files.append( url.toLocalFile() );
  }
  event->acceptProposedAction();
  if ( files.size() == 1 && Workspace::isWorkspace( files.first() ) )
  {
    if ( const Result<void> opened = openWorkspace( files.first() ); !opened )
      warn( opened.error().text() );
  }
  else if ( !files.isEmpty() )
    importFiles( files );
}

} // namespace jinguan

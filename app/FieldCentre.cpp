#include "FieldCentre.h"

#include "base/Resources.h"
#include "Settings.h"
#include "widgets/field/DueDialog.h"
#include "widgets/StationList.h"
#include "widgets/StationListModel.h"
#include "widgets/StationPanel.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QTableView>

namespace jinguan
{

FieldCentre::FieldCentre( const Services &services, QMainWindow *window ) : QObject( window ), mServices( services ), mWindow( window ) {}

FieldCentre::~FieldCentre() = default;

void FieldCentre::addTo( QMenu *menu )
{
  menu->addAction( tr( "&Field sheet of the station …" ), this, [this] { showSheet(); } )->setObjectName( QStringLiteral( "actionFieldSheet" ) );
  menu->addAction( tr( "Calibrations and follow-ups &due …" ), this, &FieldCentre::showDue )->setObjectName( QStringLiteral( "actionFieldDue" ) );
}

void FieldCentre::addTo( StationPanel *panel, StationList *list )
{
  mPanel = panel;
  auto *ofPanel = new QAction( tr( "Field sheet …" ), panel );
  ofPanel->setObjectName( QStringLiteral( "panelFieldSheet" ) );
  connect( ofPanel, &QAction::triggered, this, [this] { showSheet(); } );
  panel->addAction( ofPanel );
  panel->setContextMenuPolicy( Qt::ActionsContextMenu );
  connect( panel, &StationPanel::fieldSheetAsked, this, &FieldCentre::showSheet );

  QTableView *view = list->view();
  auto *ofList = new QAction( tr( "Field sheet …" ), view );
  ofList->setObjectName( QStringLiteral( "listFieldSheet" ) );
  connect( ofList, &QAction::triggered, this, [this, view] {
    if ( const QModelIndex current = view->currentIndex(); current.isValid() )
      showSheet( current.data( StationListModel::codeRole ).toString() );
  } );
  view->addAction( ofList );
}

void FieldCentre::setSession( WorkspaceSession *session )
{
  delete mSheet; // waits for work that reads the workspace
  delete mDue;
  mSession = session;
}

Result<FieldContext> FieldCentre::context() const
{
  const QString catalogue = Resources::path( QStringLiteral( "catalogue" ) );
  const Result<FieldSettings> settings = FieldSettings::load( catalogue );
  if ( !settings )
    return settings.error();
  const Result<FieldChecks> checks = FieldChecks::load( catalogue, mServices.catalogue );
  if ( !checks )
    return checks.error();
  return FieldContext { &mSession->workspace(), &mServices.catalogue, &mServices.responsibility, *settings, *checks, mServices.palette,
    Settings::userProfile().name, fieldToday( mSession->workspace() ) };
}

FieldSheetDialog *FieldCentre::showSheet( const QString &code )
{
  const QString station = code.isEmpty() && mPanel ? mPanel->stationCode() : code;
  if ( !mSession || station.isEmpty() )
  {
    Q_EMIT told( tr( "Choose a station first, on the map or in the list." ) );
    return nullptr;
  }
  if ( !mSheet )
  {
    const Result<FieldContext> with = context();
    if ( !with )
    {
      Q_EMIT failed( with.error().text() );
      return nullptr;
    }
    mSheet = new FieldSheetDialog( *with, station, mWindow );
    mSheet->setAttribute( Qt::WA_DeleteOnClose );
    connect( mSheet, &FieldSheetDialog::printAsked, this, &FieldCentre::printAsked );
    connect( mSheet, &FieldSheetDialog::changed, this, [this] {
      if ( mDue )
        mDue->reload();
    } );
  }
  else if ( mSheet->stationCode() != station )
    mSheet->setStation( station );
  mSheet->show();
  mSheet->raise();
  return mSheet;
}

DueDialog *FieldCentre::showDue()
{
  if ( !mSession )
  {
    Q_EMIT told( tr( "Open a workspace first." ) );
    return nullptr;
  }
  if ( !mDue )
  {
    const Result<FieldContext> with = context();
    if ( !with )
    {
      Q_EMIT failed( with.error().text() );
      return nullptr;
    }
    mDue = new DueDialog( *with, mSession->filter(), mWindow );
    mDue->setAttribute( Qt::WA_DeleteOnClose );
    connect( mDue, &DueDialog::sheetAsked, this, [this]( const QString &code ) { showSheet( code ); } );
  }
  else
    mDue->setFilter( mSession->filter() );
  mDue->show();
  mDue->raise();
  return mDue;
}

} // namespace jinguan

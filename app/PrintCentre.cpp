#include "PrintCentre.h"

#include "dialogs/BatchDialog.h"
#include "dialogs/ReportDialog.h"

#include <QMainWindow>
#include <QMenu>

namespace jinguan
{

PrintCentre::PrintCentre( const Services &services, QMainWindow *window, std::function<PrintContext()> context )
  : QObject( window ), mServices( services ), mWindow( window ), mContext( std::move( context ) )
{
  setObjectName( QStringLiteral( "printCentre" ) );
}

PrintCentre::~PrintCentre() = default;

ReportDialog *PrintCentre::dialog() const
{
  return mDialog;
}

void PrintCentre::fillMenu( QMenu *menu )
{
  menu->addAction( tr( "Map &sheet …" ), QKeySequence::Print, this, [this] { open( QStringLiteral( "sheet" ) ); } )
    ->setObjectName( QStringLiteral( "actionSheet" ) );
  menu->addAction( tr( "&District report …" ), this, [this] { open( QStringLiteral( "district" ) ); } )
    ->setObjectName( QStringLiteral( "actionDistrictReport" ) );
  menu
    ->addAction( tr( "District &atlas …" ), this,
      [this] { open( QStringLiteral( "atlas" ), { QStringLiteral( "--element" ), mContext().element } ); } )
    ->setObjectName( QStringLiteral( "actionAtlas" ) );
  menu->addSeparator();
  menu->addAction( tr( "Print &many …" ), this, &PrintCentre::openBatch )->setObjectName( QStringLiteral( "actionBatch" ) );
}

void PrintCentre::open( const QString &command, const QStringList &options )
{
  const PrintContext context = mContext();
  if ( context.workspace.isEmpty() )
    return;
  delete mDialog;
  mDialog = new ReportDialog( command, options, context, mServices, mWindow );
  mDialog->setAttribute( Qt::WA_DeleteOnClose );
  mDialog->open();
  mDialog->makePreview();
}

void PrintCentre::openBatch()
{
  const PrintContext context = mContext();
  if ( context.workspace.isEmpty() )
    return;
  if ( !mBatch )
  {
    mBatch = new BatchDialog( context, mServices, mWindow );
    mBatch->setAttribute( Qt::WA_DeleteOnClose );
  }
  mBatch->show();
  mBatch->raise();
}

void PrintCentre::closeDialogs()
{
  delete mDialog;
  delete mBatch;
}

} // namespace jinguan

#include "widgets/sampling/SamplingImportBox.h"

#include "widgets/sampling/SamplingTable.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace jinguan
{

SamplingImportBox::SamplingImportBox( const QString &file, const SamplingImport &report, QWidget *parent ) : QDialog( parent )
{
  setObjectName( QStringLiteral( "samplingImportBox" ) );
  setWindowTitle( tr( "Import" ) );
  auto *summary = new QLabel( tr( "%1: new %2, changed %3, unchanged %4, rows not taken %5." )
                                .arg( QFileInfo( file ).fileName() )
                                .arg( report.written )
                                .arg( report.changed )
                                .arg( report.unchanged )
                                .arg( report.rejected.size() ),
    this );
  summary->setObjectName( QStringLiteral( "importSummary" ) );
  summary->setWordWrap( true );
  auto *column = new QVBoxLayout( this );
  column->addWidget( summary );
  if ( !report.rejected.isEmpty() )
  {
    auto *model = new QStandardItemModel( this );
    model->setHorizontalHeaderLabels( { tr( "Row" ), tr( "Column" ), tr( "Why it was not taken" ), tr( "Remedy" ), tr( "Content" ) } );
    for ( const RejectedCell &cell : report.rejected )
      model->appendRow( { samplingview::numberItem( static_cast<double>( cell.row ), 0 ), samplingview::textItem( cell.problem.column ),
        samplingview::textItem( cell.problem.reason ), samplingview::textItem( cell.problem.remedy ),
        samplingview::textItem( cell.content ) } );
    QTableView *view = samplingview::makeTable( model, "importRejected", nullptr, this );
    view->setItemDelegateForColumn( 0, nullptr );
    samplingview::fitColumns( view );
    view->setWordWrap( true );
    constexpr int reasonColumn = 2;
    constexpr int remedyColumn = 3;
    constexpr int readable = 320;
    for ( const int wide : { reasonColumn, remedyColumn } )
      view->setColumnWidth( wide, readable );
    view->resizeRowsToContents();
    column->addWidget( view, 1 );
    auto *kept = new QLabel(
      tr( "These rows are kept with the deliveries. Mend them in the file and import it again: what was taken stays as it is." ), this );
    kept->setWordWrap( true );
    column->addWidget( kept );
    resize( 1040, 420 );
  }
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Close, this );
  buttons->button( QDialogButtonBox::Close )->setText( tr( "Close" ) );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
  column->addWidget( buttons );
}

Result<SamplingImport> SamplingImportBox::run( SamplingFileKind kind, const QString &path, const SamplingContext &context, QWidget *parent )
{
  SamplingFiles files( context.names(), context.workspace->sampling(), &context.workspace->readings() );
  Result<SamplingImport> report = files.importFile( kind, path );
  if ( !report )
    return report;
  auto *box = new SamplingImportBox( path, *report, parent );
  box->setAttribute( Qt::WA_DeleteOnClose );
  box->open();
  return report;
}

} // namespace jinguan

#include "widgets/analysis/AnalysisDialog.h"

#include "widgets/TableCopy.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace jinguan
{

AnalysisDialog::AnalysisDialog( const AnalysisServices &services, const QString &name, const QString &title, QWidget *parent )
  : QDialog( parent ), mServices( services ), mName( name )
{
  setObjectName( name );
  setWindowTitle( title );
  setWindowFlag( Qt::WindowMaximizeButtonHint );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 12, 12, 12, 12 );
  layout->setSpacing( 8 );
  mForm = new QFormLayout;
  layout->addLayout( mForm );
  auto *buttons = new QHBoxLayout;
  mStart = new QPushButton( tr( "Compute" ) );
  mStart->setObjectName( name + QStringLiteral( "Start" ) );
  mStart->setDefault( true );
  mSave = new QPushButton( tr( "Export CSV…" ) );
  mSave->setObjectName( name + QStringLiteral( "Save" ) );
  mSave->setEnabled( false );
  connect( mStart, &QPushButton::clicked, this, &AnalysisDialog::start );
  connect( mSave, &QPushButton::clicked, this, &AnalysisDialog::saveAs );
  buttons->addWidget( mStart );
  buttons->addWidget( mSave );
  buttons->addStretch( 1 );
  layout->addLayout( buttons );
  mStatus = new QLabel;
  mStatus->setObjectName( name + QStringLiteral( "Status" ) );
  mStatus->setWordWrap( true );
  layout->addWidget( mStatus );
  mTable = new QTableWidget;
  mTable->setObjectName( name + QStringLiteral( "Table" ) );
  mTable->setEditTriggers( QAbstractItemView::NoEditTriggers );
  mTable->setSelectionBehavior( QAbstractItemView::SelectRows );
  mTable->setAlternatingRowColors( true );
  mTable->setShowGrid( false );
  mTable->verticalHeader()->hide();
  mTable->verticalHeader()->setDefaultSectionSize( fontMetrics().height() + 8 );
  makeCopyable( mTable );
  layout->addWidget( mTable, 3 );
  mFigures = new QVBoxLayout;
  layout->addLayout( mFigures, 2 );
  mTrail = new QTextBrowser;
  mTrail->setObjectName( name + QStringLiteral( "Trail" ) );
  mTrail->setPlaceholderText( tr( "How a figure was computed" ) );
  mTrail->hide();
  layout->addWidget( mTrail, 2 );
  resize( 860, 620 );
}

QComboBox *AnalysisDialog::stationBox( const QString &name, const std::function<bool( const Station & )> &accepts )
{
  auto *box = new QComboBox;
  box->setObjectName( mName + name );
  box->setEditable( true );
  box->setInsertPolicy( QComboBox::NoInsert );
  box->completer()->setCompletionMode( QCompleter::PopupCompletion );
  box->completer()->setFilterMode( Qt::MatchContains );
  box->setMinimumContentsLength( 26 );
  box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  for ( const Station &station : std::as_const( mServices.stations ) )
    if ( accepts( station ) )
      box->addItem( QStringLiteral( "%1 %2" ).arg( station.name.text(), station.code ), station.code );
  return box;
}

QComboBox *AnalysisDialog::indicatorBox( const QString &name, const QStringList &ids )
{
  auto *box = new QComboBox;
  box->setObjectName( mName + name );
  for ( const QString &id : ids )
    box->addItem( indicatorName( id ), id );
  return box;
}

QDateEdit *AnalysisDialog::dayEdit( const QString &name, const QDate &day )
{
  auto *edit = new QDateEdit( day );
  edit->setObjectName( mName + name );
  edit->setCalendarPopup( true );
  edit->setDisplayFormat( QStringLiteral( "yyyy-MM-dd" ) );
  return edit;
}

void AnalysisDialog::addRow( const QString &text, const QList<QWidget *> &fields )
{
  auto *row = new QHBoxLayout;
  for ( QWidget *field : fields )
    row->addWidget( field );
  row->addStretch( 1 );
  auto *label = new QLabel( text );
  label->setBuddy( fields.constFirst() );
  mForm->addRow( label, row );
}

void AnalysisDialog::addFigure( QWidget *widget )
{
  mFigures->addWidget( widget );
}

void AnalysisDialog::setTable( const QStringList &headings, const QList<QStringList> &rows )
{
  mTable->clear();
  mTable->setColumnCount( static_cast<int>( headings.size() ) );
  mTable->setRowCount( static_cast<int>( rows.size() ) );
  mTable->setHorizontalHeaderLabels( headings );
  for ( int row = 0; row < rows.size(); ++row )
    for ( int column = 0; column < headings.size(); ++column )
    {
      const QString text = rows.at( row ).value( column );
      auto *item = new QTableWidgetItem( text );
      bool isNumber = false;
      text.toDouble( &isNumber );
      item->setTextAlignment( Qt::AlignVCenter | ( isNumber ? Qt::AlignRight : Qt::AlignLeft ) );
      mTable->setItem( row, column, item );
    }
  mTable->resizeColumnsToContents();
  mSave->setEnabled( !rows.isEmpty() );
}

void AnalysisDialog::setTrail( const Trail &trail, const QString &title )
{
  QString html = title.isEmpty() ? QString() : QStringLiteral( "<p><b>%1</b></p>" ).arg( title.toHtmlEscaped() );
  for ( const TrailStep &step : trail.steps() )
  {
    const QString computed = step.expression.isEmpty()
      ? step.result.toHtmlEscaped()
      : QStringLiteral( "%1 → <b>%2</b>" ).arg( step.expression.toHtmlEscaped(), step.result.toHtmlEscaped() );
    html += QStringLiteral( "<p>%1<br/>%2</p>" ).arg( step.label.toHtmlEscaped(), computed );
  }
  mTrail->setHtml( html );
  mTrail->setVisible( !trail.steps().isEmpty() );
}

void AnalysisDialog::setStatus( const QString &text )
{
  mStatus->setText( text );
}

void AnalysisDialog::setStartText( const QString &text )
{
  mStart->setText( text );
}

void AnalysisDialog::setBusy( bool busy )
{
  mStart->setEnabled( !busy );
  if ( busy )
    setStatus( tr( "Computing …" ) );
}

QString AnalysisDialog::stationName( const QString &code ) const
{
  for ( const Station &station : mServices.stations )
    if ( station.code == code )
      return station.name.text();
  return code;
}

QString AnalysisDialog::indicatorName( const QString &id ) const
{
  const Indicator *indicator = mServices.catalogue->indicator( id );
  return !indicator ? id : indicator->symbol.isEmpty() ? indicator->name.text() : indicator->symbol;
}

Result<void> AnalysisDialog::exportCsv( const QString &path ) const
{
  return writeTableCsv( *mTable->model(), path );
}

void AnalysisDialog::saveAs()
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

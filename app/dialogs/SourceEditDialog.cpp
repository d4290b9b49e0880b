#include "dialogs/SourceEditDialog.h"

#include "base/FlagProgress.h"
#include "ingest/sensorthings/SensorThingsDraft.h"
#include "store/Workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
enum Column
{
  ConfirmedColumn,
  StreamColumn,
  SaidColumn,
  StationColumn,
  IndicatorColumn,
  UnitColumn,
  FactorColumn,
  AveragingColumn,
  LabelColumn,
  NoteColumn,
  Columns
};

constexpr int sMostSeconds = 86400;

QTableWidgetItem *cell( const QString &text, bool editable )
{
  auto *item = new QTableWidgetItem( text );
  item->setToolTip( text );
  if ( !editable )
    item->setFlags( item->flags() & ~Qt::ItemIsEditable );
  return item;
}

QString periodText( Period period )
{
  switch ( period )
  {
    case Period::Sample:
      return SourceEditDialog::tr( "sample" );
    case Period::Second:
      return SourceEditDialog::tr( "second" );
    case Period::Minute:
      return SourceEditDialog::tr( "minute" );
    case Period::Hour:
      return SourceEditDialog::tr( "hour" );
    case Period::FourHours:
      return SourceEditDialog::tr( "4 hours" );
    case Period::EightHours:
      return SourceEditDialog::tr( "8 hours" );
    case Period::Day:
      return SourceEditDialog::tr( "day" );
    case Period::Month:
      return SourceEditDialog::tr( "month" );
    case Period::Year:
      return SourceEditDialog::tr( "year" );
  }
  return periodId( period );
}

QComboBox *periodBox( Period chosen )
{
  auto *box = new QComboBox;
  for ( const Period period : { Period::Sample, Period::Second, Period::Minute, Period::Hour, Period::FourHours, Period::EightHours,
          Period::Day, Period::Month, Period::Year } )
    box->addItem( periodText( period ), static_cast<int>( period ) );
  box->setCurrentIndex( std::max( 0, box->findData( static_cast<int>( chosen ) ) ) );
  return box;
}

QComboBox *labelBox( TimeLabel chosen )
{
  auto *box = new QComboBox;
  box->addItem( SourceEditDialog::tr( "begin" ), static_cast<int>( TimeLabel::Begin ) );
  box->addItem( SourceEditDialog::tr( "middle" ), static_cast<int>( TimeLabel::Middle ) );
  box->addItem( SourceEditDialog::tr( "end" ), static_cast<int>( TimeLabel::End ) );
  box->setCurrentIndex( static_cast<int>( chosen ) );
  return box;
}
} // namespace

SourceEditDialog::SourceEditDialog( const DataSource &source, const Services &services, const QString &workspace, QWidget *parent )
  : QDialog( parent ), mSource( source ), mServices( services ), mWorkspace( workspace )
{
  setObjectName( QStringLiteral( "sourceEditDialog" ) );
  const bool service = mSource.kind == SourceKind::SensorThings;
  setWindowTitle( service ? tr( "Service of OGC SensorThings" ) : tr( "Folder that is watched" ) );
  if ( !mSource.mapping.isEmpty() )
  {
    if ( Result<SensorThingsMapping> mapping = SensorThingsMapping::fromJson( mSource.mapping, mSource.name ) )
      mMapping = mapping.take();
  }
  mVerdict = new QLabel( this );
  mVerdict->setObjectName( QStringLiteral( "sourceVerdict" ) );
  mVerdict->setWordWrap( true );
  mVerdict->setMinimumHeight( 2 * fontMetrics().lineSpacing() );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this );
  buttons->button( QDialogButtonBox::Ok )->setText( tr( "OK" ) );
  buttons->button( QDialogButtonBox::Cancel )->setText( tr( "Cancel" ) );
  connect( buttons, &QDialogButtonBox::accepted, this, &SourceEditDialog::accept );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
  auto *layout = new QVBoxLayout( this );
  layout->addWidget( makeForm() );
  if ( service )
    layout->addWidget( makeStreams(), 1 );
  layout->addWidget( mVerdict );
  layout->addWidget( buttons );
  resize( service ? QSize( 1080, 640 ) : QSize( 560, 300 ) );
  if ( service )
    fillStreams();
}

QWidget *SourceEditDialog::makeForm()
{
  const bool service = mSource.kind == SourceKind::SensorThings;
  auto *page = new QWidget( this );
  auto *form = new QFormLayout( page );
  form->setContentsMargins( 0, 0, 0, 0 );
  const auto named = []( auto *widget, const char *name ) {
    widget->setObjectName( QString::fromLatin1( name ) );
    return widget;
  };
  form->addRow( tr( "Name" ), mName = named( new QLineEdit( mSource.name, page ), "sourceName" ) );
  mLocation = named( new QLineEdit( mSource.location, page ), "sourceLocation" );
  if ( service )
  {
    mLocation->setPlaceholderText( QStringLiteral( "https://…/v1.1" ) );
    form->addRow( tr( "Address" ), mLocation );
  }
  else
  {
    auto *row = new QHBoxLayout;
    row->addWidget( mLocation );
    auto *choose = named( new QPushButton( tr( "Choose …" ), page ), "sourceChoose" );
    connect( choose, &QPushButton::clicked, this, [this] {
      const QString folder = QFileDialog::getExistingDirectory( this, tr( "Folder into which files are put" ), mLocation->text() );
      if ( !folder.isEmpty() )
        mLocation->setText( folder );
    } );
    row->addWidget( choose );
    form->addRow( tr( "Folder" ), row );
    mProfile = named( new QComboBox( page ), "sourceProfile" );
    mProfile->addItem( tr( "guessed for each file" ), QString() );
    const ProfileLibrary library( mWorkspace );
    for ( const MappingProfile &profile : library.profiles() )
      mProfile->addItem(
        profile.label.text().isEmpty() ? profile.name : tr( "%1 (%2)" ).arg( profile.label.text(), profile.name ), profile.name );
    mProfile->setCurrentIndex( std::max( 0, mProfile->findData( mSource.profile ) ) );
    form->addRow( tr( "Profile of the files" ), mProfile );
  }
  mDeliveredBy = named( new QComboBox( page ), "sourceDeliveredBy" );
  mDeliveredBy->setEditable( true );
  for ( const Body &body : mServices.responsibility.bodies() )
    mDeliveredBy->addItem( body.nameNow.text() );
  mDeliveredBy->setCurrentText( mSource.deliveredBy );
  form->addRow( tr( "Delivered by" ), mDeliveredBy );
  mEvery = named( new QSpinBox( page ), "sourceEvery" );
  mEvery->setRange( SourceStore::leastEvery, sMostSeconds );
  mEvery->setSuffix( tr( " s" ) );
  mEvery->setValue( mSource.every );
  form->addRow( tr( "Look every" ), mEvery );
  mEnabled = named( new QCheckBox( tr( "Run this source" ), page ), "sourceEnabled" );
  mEnabled->setChecked( mSource.enabled );
  form->addRow( QString(), mEnabled );
  mInWindow =
    named( new QCheckBox( tr( "Also while the window is open, not only by the command “jinguan watch”" ), page ), "sourceInWindow" );
  mInWindow->setChecked( mSource.inWindow );
  form->addRow( QString(), mInWindow );
  return page;
}

QWidget *SourceEditDialog::makeStreams()
{
  auto *page = new QWidget( this );
  auto *layout = new QVBoxLayout( page );
  layout->setContentsMargins( 0, 0, 0, 0 );
  auto *note = new QLabel( tr( "What the datastreams of the service mean. A draft guesses it from what the service says; only streams that "
                               "somebody has confirmed are polled." ),
    page );
  note->setWordWrap( true );
  layout->addWidget( note );
  mStreams = new QTableWidget( 0, Columns, page );
  mStreams->setObjectName( QStringLiteral( "sourceStreams" ) );
  mStreams->setHorizontalHeaderLabels( { tr( "Confirmed" ), tr( "Datastream" ), tr( "Unit said" ), tr( "Station" ), tr( "Indicator" ),
    tr( "Unit" ), tr( "Factor" ), tr( "Period" ), tr( "Time is its" ), tr( "Guess" ) } );
  mStreams->verticalHeader()->hide();
  mStreams->horizontalHeader()->setStretchLastSection( true );
  layout->addWidget( mStreams, 1 );
  auto *row = new QHBoxLayout;
  const auto add = [&]( const QString &text, const char *name, auto slot ) {
    auto *button = new QPushButton( text, page );
    button->setObjectName( QString::fromLatin1( name ) );
    button->setAutoDefault( false );
    connect( button, &QPushButton::clicked, this, slot );
    row->addWidget( button );
    return button;
  };
  mDraft = add( tr( "Ask the service" ), "sourceDraft", [this] { makeDraft(); } );
  add( tr( "Read a mapping …" ), "sourceLoad", [this] { loadMapping(); } );
  add( tr( "Save the mapping …" ), "sourceSave", [this] { saveMapping(); } );
  row->addStretch();
  layout->addLayout( row );
  return page;
}

void SourceEditDialog::fillStreams()
{
  mStreams->setRowCount( static_cast<int>( mMapping.streams.size() ) );
  for ( int row = 0; row < mStreams->rowCount(); ++row )
  {
    const StreamMapping &stream = mMapping.streams.at( row );
    QTableWidgetItem *confirmed = cell( QString(), false );
    confirmed->setFlags( Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable );
    confirmed->setCheckState( stream.confirmed && stream.use ? Qt::Checked : Qt::Unchecked );
    mStreams->setItem( row, ConfirmedColumn, confirmed );
    mStreams->setItem(
      row, StreamColumn, cell( stream.name.isEmpty() ? stream.stream : tr( "%1 (%2)" ).arg( stream.name, stream.stream ), false ) );
    mStreams->setItem( row, SaidColumn, cell( stream.unitSaid, false ) );
    mStreams->setItem( row, StationColumn, cell( stream.station, true ) );
    mStreams->setItem( row, IndicatorColumn, cell( stream.indicator, true ) );
    mStreams->setItem( row, UnitColumn, cell( stream.unit, true ) );
    mStreams->setItem( row, FactorColumn, cell( QString::number( stream.factor ), true ) );
    mStreams->setCellWidget( row, AveragingColumn, periodBox( stream.period ) );
    mStreams->setCellWidget( row, LabelColumn, labelBox( stream.label ) );
    mStreams->setItem( row, NoteColumn, cell( stream.note, false ) );
  }
  mStreams->resizeColumnsToContents();
  mStreams->setColumnWidth( StreamColumn, std::min( mStreams->columnWidth( StreamColumn ), 260 ) );
}

void SourceEditDialog::readStreams()
{
  for ( int row = 0; row < mStreams->rowCount(); ++row )
  {
    StreamMapping &stream = mMapping.streams[row];
    stream.confirmed = mStreams->item( row, ConfirmedColumn )->checkState() == Qt::Checked;
    stream.use = stream.use || stream.confirmed;
    stream.station = mStreams->item( row, StationColumn )->text().trimmed();
    stream.indicator = mStreams->item( row, IndicatorColumn )->text().trimmed();
    stream.unit = mStreams->item( row, UnitColumn )->text().trimmed();
    bool ok = false;
    const double factor = mStreams->item( row, FactorColumn )->text().toDouble( &ok );
    stream.factor = ok && factor != 0 ? factor : stream.factor;
    stream.period = static_cast<Period>( qobject_cast<QComboBox *>( mStreams->cellWidget( row, AveragingColumn ) )->currentData().toInt() );
    stream.label = static_cast<TimeLabel>( qobject_cast<QComboBox *>( mStreams->cellWidget( row, LabelColumn ) )->currentData().toInt() );
  }
}

void SourceEditDialog::makeDraft()
{
  if ( mTask.isRunning() )
  {
    mTask.cancel();
    mDraft->setText( tr( "Ask the service" ) );
    tell( tr( "Stopped." ) );
    return;
  }
  readStreams();
  mDraft->setText( tr( "Stop" ) );
  tell( tr( "Asking the service for its datastreams …" ) );
  mTask.start(
    [&catalogue = mServices.catalogue, folder = mWorkspace, url = mLocation->text().trimmed(), known = mMapping](
      const std::atomic_bool &cancelled ) -> Result<Draft> {
      const Result<std::unique_ptr<Workspace>> workspace = Workspace::open( folder, OpenMode::ReadOnly );
      if ( !workspace )
        return workspace.error();
      const Result<ColumnWords> words = ColumnWords::load();
      if ( !words )
        return words.error();
      FlagProgress progress( cancelled );
      SensorThingsDraft draft( catalogue, *words, ( *workspace )->network() );
      Result<SensorThingsMapping> mapping = draft.make( url, known, progress );
      if ( !mapping )
        return mapping.error();
      return Draft { mapping.take(), draft.warnings() };
    },
    [this]( const Result<Draft> &draft ) {
      mDraft->setText( tr( "Ask the service" ) );
      if ( !draft )
      {
        tell( draft.error().text() );
        return;
      }
      mMapping = draft->mapping;
      fillStreams();
      tell( QStringList( QStringList { tr( "%n datastream(s). Check each and confirm what is right.", nullptr,
                           static_cast<int>( mMapping.streams.size() ) ) }
        + draft->warnings )
              .join( QLatin1Char( ' ' ) ) );
    } );
}

void SourceEditDialog::loadMapping()
{
  const QString path = QFileDialog::getOpenFileName( this, tr( "Mapping of a service" ), {}, tr( "Mapping (*.json)" ) );
  if ( path.isEmpty() )
    return;
  Result<SensorThingsMapping> mapping = SensorThingsMapping::read( path );
  if ( !mapping )
  {
    tell( mapping.error().text() );
    return;
  }
  mMapping = mapping.take();
  if ( mLocation->text().isEmpty() )
    mLocation->setText( mMapping.url );
  fillStreams();
}

void SourceEditDialog::saveMapping()
{
  readStreams();
  const QString path =
    QFileDialog::getSaveFileName( this, tr( "Mapping of a service" ), QStringLiteral( "mapping.json" ), tr( "Mapping (*.json)" ) );
  if ( path.isEmpty() )
    return;
  const Result<void> written = mMapping.write( path );
  tell( written ? tr( "Saved." ) : written.error().text() );
}

void SourceEditDialog::tell( const QString &text )
{
  mVerdict->setText( text );
}

void SourceEditDialog::accept()
{
  mSource.name = mName->text().trimmed();
  mSource.location = mLocation->text().trimmed();
  mSource.deliveredBy = mDeliveredBy->currentText().trimmed();
  mSource.every = mEvery->value();
  mSource.enabled = mEnabled->isChecked();
  mSource.inWindow = mInWindow->isChecked();
  if ( mProfile )
    mSource.profile = mProfile->currentData().toString();
  if ( mStreams )
  {
    const QUrl url = SensorThingsMapping::serviceUrl( mSource.location );
    if ( !url.isValid() || url.host().isEmpty() )
    {
      tell( tr( "“%1” is no address of a service. Write it like https://example.org/FROST-Server/v1.1." ).arg( mSource.location ) );
      return;
    }
    readStreams();
    mMapping.url = mSource.location = url.toString();
    if ( const Result<void> checked = mMapping.check( mServices.catalogue ); !checked )
    {
      tell( checked.error().text() );
      return;
    }
    mSource.mapping = mMapping.toJson();
  }
  Q_EMIT wanted( mSource );
}

void SourceEditDialog::take( const QString &problem )
{
  if ( problem.isEmpty() )
    QDialog::accept();
  else
    tell( problem );
}

} // namespace jinguan

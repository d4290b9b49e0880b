#include "widgets/field/FieldSheetDialog.h"

#include "widgets/field/FieldTables.h"
#include "widgets/field/InstrumentDialog.h"
#include "widgets/field/PhotoDialog.h"
#include "widgets/field/PhotoStrip.h"
#include "widgets/field/PositionSketch.h"
#include "widgets/field/VisitDialog.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <cmath>

namespace jinguan
{

namespace
{
constexpr int sSideWidth = 330;

QLabel *textLabel( QWidget *parent, const char *name )
{
  auto *label = new QLabel( parent );
  label->setObjectName( QString::fromLatin1( name ) );
  label->setWordWrap( true );
  label->setTextFormat( Qt::PlainText );
  label->setTextInteractionFlags( Qt::TextSelectableByMouse );
  label->setMinimumWidth( 1 );
  return label;
}

QPushButton *button( QWidget *parent, const char *name, const QString &text )
{
  auto *button = new QPushButton( text, parent );
  button->setObjectName( QString::fromLatin1( name ) );
  button->setAutoDefault( false );
  return button;
}
} // namespace

FieldSheetDialog::FieldSheetDialog( const FieldContext &context, const QString &station, QWidget *parent )
  : QDialog( parent ), mContext( context )
{
  setObjectName( QStringLiteral( "fieldSheetDialog" ) );
  setWindowFlag( Qt::WindowMaximizeButtonHint );
  resize( 1180, 700 );
  mVisit = button( this, "fieldVisit", tr( "New &visit …" ) );
  mAddPhotos = button( this, "fieldPhotos", tr( "Add p&hotos …" ) );
  mInstrument = button( this, "fieldInstrument", tr( "New &instrument …" ) );
  mCalibration = button( this, "fieldCalibration", tr( "New &calibration …" ) );
  mFollowUp = button( this, "fieldFollowUp", tr( "Follow-up &done" ) );
  mTakeOver = button( this, "fieldTakeOver", tr( "&Take over measured values …" ) );
  mWithdraw = button( this, "fieldWithdraw", tr( "With&draw …" ) );
  auto *print = button( this, "fieldPrint", tr( "&Print …" ) );
  auto *close = button( this, "fieldClose", tr( "Close" ) );
  auto *buttons = new QHBoxLayout;
  for ( QPushButton *one : { mVisit, mAddPhotos, mInstrument, mCalibration, mFollowUp, mTakeOver, mWithdraw } )
    buttons->addWidget( one );
  buttons->addStretch( 1 );
  buttons->addWidget( print );
  buttons->addWidget( close );
  auto *row = new QHBoxLayout;
  row->setSpacing( 16 );
  row->addWidget( makeSide() );
  row->addWidget( makePages(), 1 );
  auto *column = new QVBoxLayout( this );
  column->setSpacing( 8 );
  column->addLayout( row, 1 );
  column->addLayout( buttons );

  connect( mVisit, &QPushButton::clicked, this, &FieldSheetDialog::addVisit );
  connect( mAddPhotos, &QPushButton::clicked, this, &FieldSheetDialog::addPhotos );
  connect( mInstrument, &QPushButton::clicked, this, [this] { addInstrument( 0 ); } );
  connect( mCalibration, &QPushButton::clicked, this, &FieldSheetDialog::addCalibration );
  connect( mFollowUp, &QPushButton::clicked, this, &FieldSheetDialog::closeFollowUp );
  connect( mTakeOver, &QPushButton::clicked, this, &FieldSheetDialog::takeOver );
  connect( mWithdraw, &QPushButton::clicked, this, &FieldSheetDialog::withdraw );
  connect( close, &QPushButton::clicked, this, &QDialog::close );
  connect( print, &QPushButton::clicked, this,
    [this] { Q_EMIT printAsked( QStringLiteral( "station" ), { QStringLiteral( "--station" ), mCode } ); } );
  setStation( station );
}

QWidget *FieldSheetDialog::makeSide()
{
  auto *side = new QWidget( this );
  side->setFixedWidth( sSideWidth );
  mIdentity = textLabel( side, "fieldIdentity" );
  mState = textLabel( side, "fieldState" );
  mPhotos = new PhotoStrip( side );
  mSketch = new PositionSketch( side );
  mPositionText = textLabel( side, "fieldPositions" );
  auto *column = new QVBoxLayout( side );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->setSpacing( 8 );
  column->addWidget( mIdentity );
  column->addWidget( mState );
  column->addWidget( mPhotos );
  column->addWidget( mSketch, 1 );
  column->addWidget( mPositionText );
  return side;
}

QWidget *FieldSheetDialog::makePages()
{
  mPages = new QTabWidget( this );
  mPages->setObjectName( QStringLiteral( "fieldPages" ) );
  auto *devices = new QSplitter( Qt::Vertical, mPages );
  mInstruments = fieldtables::make( devices, "fieldInstruments", fieldtables::instrumentHeadings(), 1 );
  mCalibrations = fieldtables::make( devices, "fieldCalibrations", fieldtables::calibrationHeadings(), 7 );
  mVisits = fieldtables::make( mPages, "fieldVisits", fieldtables::visitHeadings(), 1 );
  auto *surroundings = new QSplitter( Qt::Vertical, mPages );
  auto *upper = new QWidget( surroundings );
  mAnswered = textLabel( upper, "fieldAnswered" );
  mSurroundings = fieldtables::make( upper, "fieldSurroundings", fieldtables::surroundingsHeadings(), 1 );
  auto *column = new QVBoxLayout( upper );
  column->setContentsMargins( 0, 8, 0, 0 );
  column->addWidget( mAnswered );
  column->addWidget( mSurroundings, 1 );
  mClauses = fieldtables::make( surroundings, "fieldClauses", fieldtables::clauseHeadings(), 1 );
  mPages->addTab( devices, tr( "Instruments and calibrations" ) );
  mPages->addTab( mVisits, tr( "Visits" ) );
  mPages->addTab( surroundings, tr( "Surroundings and siting rules" ) );
  connect( mPages, &QTabWidget::currentChanged, this, &FieldSheetDialog::updateButtons );
  for ( QTableWidget *table : { mInstruments, mCalibrations, mVisits } )
    connect( table, &QTableWidget::itemSelectionChanged, this, [this, table] {
      // One record is chosen at a time.
      if ( !table->selectedItems().isEmpty() )
        for ( QTableWidget *other : { mInstruments, mCalibrations, mVisits } )
          if ( other != table )
            other->clearSelection();
      updateButtons();
    } );
  connect( mPhotos, &QListWidget::itemSelectionChanged, this, &FieldSheetDialog::updateButtons );
  connect( mInstruments, &QTableWidget::cellDoubleClicked, this, [this] { addInstrument( fieldtables::chosenId( mInstruments ) ); } );
  return mPages;
}

void FieldSheetDialog::setStation( const QString &code )
{
  mCode = code;
  reload();
}

void FieldSheetDialog::reload()
{
  const Result<FieldSheet> sheet = FieldSheet::read( *mContext.workspace, mCode, mContext.settings, mContext.day );
  if ( !sheet )
  {
    mState->setText( sheet.error().text() );
    return;
  }
  mSheet = *sheet;
  setWindowTitle( tr( "Field sheet: %1" ).arg( mSheet.station.name.text() ) );
  showIdentity();
  mPhotos->setSheet( mSheet, mContext.palette );
  mSketch->setSheet( mSheet, mContext.palette );
  fieldtables::fillInstruments( mInstruments, mSheet, *mContext.catalogue, mContext.palette );
  fieldtables::fillCalibrations( mCalibrations, mSheet, mContext.palette );
  fieldtables::fillVisits( mVisits, mSheet, mContext.palette );
  mCheck = {};
  mAnswered->setText( tr( "Checking …" ) );
  updateButtons();
  const Result<SurroundingsInput> input = SurroundingsCheck::fetch( mContext.workspace->network(), mSheet.station, mSheet.day );
  if ( !input )
  {
    mAnswered->setText( input.error().text() );
    Q_EMIT checked();
    return;
  }
  const auto work = [input = *input, checks = mContext.checks]( const std::atomic_bool & ) { return SurroundingsCheck::make( input, checks ); };
  mChecking.start( work, [this]( const SurroundingsCheck &check ) { showCheck( check ); } );
}

void FieldSheetDialog::showIdentity()
{
  const Station &station = mSheet.station;
  const StationKind *kind = mContext.catalogue->stationKind( station.kind );
  const ResponsibleUnit *unit = mContext.responsibility->unit( station.unit );
  QStringList lines { station.name.text(),
    QStringLiteral( "%1 · %2 · %3" ).arg( station.code, kind ? kind->name.text() : station.kind, unit ? unit->name.text() : station.unit ) };
  if ( const StationPosition *position = station.positionOn( QDate() ) )
    lines << QStringLiteral( "%1° E  %2° N" ).arg( position->at.lon, 0, 'f', 5 ).arg( position->at.lat, 0, 'f', 5 );
  mIdentity->setText( lines.join( QLatin1Char( '\n' ) ) );

  QStringList state;
  if ( const int due = mSheet.dueCount(); due > 0 )
    state << tr( "%n calibration(s) need work.", nullptr, due );
  if ( const int open = mSheet.openFollowUps(); open > 0 )
    state << tr( "%n follow-up(s) of visits are open.", nullptr, open );
  if ( const qsizetype more = mSheet.unrecorded.size(); more > 0 )
    state << tr( "%n picture(s) in the folder of photos are not recorded; their position was not checked.", nullptr, static_cast<int>( more ) );
  if ( mSheet.hasDemo() )
    state << tr( "Demo: invented records." );
  if ( mContext.isReadOnly() )
    state << tr( "This workspace is open for looking only." );
  mState->setText( state.join( QLatin1Char( '\n' ) ) );
  mState->setVisible( !state.isEmpty() );

  QStringList positions;
  for ( const PositionStep &step : std::as_const( mSheet.positions ) )
  {
    const QString from = step.position.validFrom.isValid() ? step.position.validFrom.toString( Qt::ISODate ) : QStringLiteral( "…" );
    const QString to = step.position.validTo.isValid() ? step.position.validTo.toString( Qt::ISODate ) : tr( "now" );
    QString line = tr( "%1 – %2", "from and to" ).arg( from, to );
    if ( std::isfinite( step.moved ) )
      line += QStringLiteral( "  " )
        + tr( "moved %1 m %2", "metres and direction" ).arg( std::round( step.moved ) ).arg( compassText( step.bearing ) ).trimmed();
    positions << line;
  }
  mPositionText->setText( positions.join( QLatin1Char( '\n' ) ) );
  mPositionText->setVisible( !positions.isEmpty() );
}

void FieldSheetDialog::showCheck( const SurroundingsCheck &check )
{
  mCheck = check;
  fieldtables::fillSurroundings( mSurroundings, mSheet, mCheck, mContext.palette );
  fieldtables::fillClauses( mClauses, mCheck, mContext.palette );
  if ( mSheet.answered.id == 0 )
    mAnswered->setText( tr( "No visit has looked at the surroundings yet. Record a visit and answer these items." ) );
  else
    mAnswered->setText( tr( "Answers of the visit of %1 by %2. Below: what the siting rules say from layers and attributes." )
                          .arg( local( mSheet.answered.at ).toString( QStringLiteral( "yyyy-MM-dd" ) ), mSheet.answered.by ) );
  updateButtons();
  Q_EMIT checked();
}

QVariantMap FieldSheetDialog::newAttributes() const
{
  return FieldChecks::newAttributes( mCheck.items, mSheet.answers, mSheet.station );
}

void FieldSheetDialog::updateButtons()
{
  const bool writable = !mContext.isReadOnly();
  mVisit->setEnabled( writable );
  mAddPhotos->setEnabled( writable );
  mInstrument->setEnabled( writable );
  mCalibration->setEnabled( writable && !mSheet.instruments.isEmpty() );
  const qint64 visit = fieldtables::chosenId( mVisits );
  mFollowUp->setEnabled( writable && std::any_of( mSheet.visits.cbegin(), mSheet.visits.cend(), [visit]( const FieldVisit &one ) {
    return one.id == visit && one.isOpen();
  } ) );
  mTakeOver->setEnabled( writable && !newAttributes().isEmpty() );
  mTakeOver->setToolTip( tr( "Values measured on the last visit become attributes of the station, which the siting rules use." ) );
  mWithdraw->setEnabled( writable
    && ( visit != 0 || fieldtables::chosenId( mInstruments ) != 0 || fieldtables::chosenId( mCalibrations ) != 0 || mPhotos->chosen() != 0 ) );
}

void FieldSheetDialog::written()
{
  reload();
  Q_EMIT changed( mCode );
}

VisitDialog *FieldSheetDialog::addVisit()
{
  if ( mContext.isReadOnly() )
    return nullptr;
  auto *dialog = new VisitDialog( mContext, mSheet.station, this );
  dialog->setAttribute( Qt::WA_DeleteOnClose );
  connect( dialog, &QDialog::accepted, this, &FieldSheetDialog::written );
  dialog->open();
  return dialog;
}

PhotoDialog *FieldSheetDialog::addPhotos()
{
  if ( mContext.isReadOnly() )
    return nullptr;
  auto *dialog = new PhotoDialog( mContext, mSheet.station, mSheet.unrecorded, this );
  dialog->setAttribute( Qt::WA_DeleteOnClose );
  connect( dialog, &QDialog::accepted, this, &FieldSheetDialog::written );
  dialog->open();
  return dialog;
}

void FieldSheetDialog::addInstrument( qint64 id )
{
  if ( mContext.isReadOnly() )
    return;
  Instrument instrument;
  instrument.station = mCode;
  for ( const CalibrationState &state : std::as_const( mSheet.instruments ) )
    if ( state.instrument.id == id )
      instrument = state.instrument;
  auto *dialog = new InstrumentDialog( mContext, instrument, this );
  dialog->setAttribute( Qt::WA_DeleteOnClose );
  connect( dialog, &QDialog::accepted, this, &FieldSheetDialog::written );
  dialog->open();
}

void FieldSheetDialog::addCalibration()
{
  QList<Instrument> instruments;
  for ( const CalibrationState &state : std::as_const( mSheet.instruments ) )
    instruments << state.instrument;
  auto *dialog = new CalibrationDialog( mContext, instruments, fieldtables::chosenId( mInstruments ), this );
  dialog->setAttribute( Qt::WA_DeleteOnClose );
  connect( dialog, &QDialog::accepted, this, &FieldSheetDialog::written );
  dialog->open();
}

void FieldSheetDialog::closeFollowUp()
{
  const qint64 id = fieldtables::chosenId( mVisits );
  for ( FieldVisit visit : std::as_const( mSheet.visits ) )
  {
    if ( visit.id != id || !visit.isOpen() )
      continue;
    visit.followUpDone = mSheet.day;
    if ( const Result<qint64> saved = mContext.workspace->field().saveVisit( { visit, {}, {} } ); !saved )
    {
      QMessageBox::warning( this, windowTitle(), saved.error().text() );
      return;
    }
  }
  written();
}

void FieldSheetDialog::takeOver()
{
  const QVariantMap attributes = newAttributes();
  if ( attributes.isEmpty() || mContext.isReadOnly() )
    return;
  QStringList lines;
  for ( const FieldCheckItem &item : std::as_const( mCheck.items ) )
    if ( attributes.contains( item.attribute ) )
      lines << tr( "%1: %2, so far %3" )
                 .arg( item.question, item.valueText( attributes.value( item.attribute ).toString() ),
                   item.known.isEmpty() ? tr( "nothing" ) : item.valueText( item.known ) );
  auto *ask = new QMessageBox( QMessageBox::Question, windowTitle(),
    tr( "These values of the visit of %1 become attributes of the station. The siting rules are checked with them from then on." )
      .arg( local( mSheet.answered.at ).toString( QStringLiteral( "yyyy-MM-dd" ) ) ),
    QMessageBox::Ok | QMessageBox::Cancel, this );
  ask->setObjectName( QStringLiteral( "fieldTakeOverAsk" ) );
  ask->setInformativeText( lines.join( QLatin1Char( '\n' ) ) );
  ask->setAttribute( Qt::WA_DeleteOnClose );
  connect( ask, &QMessageBox::accepted, this, [this, attributes] {
    if ( const Result<void> taken = FieldChecks::takeOver( mContext.workspace->network(), mCode, attributes ); !taken )
      QMessageBox::warning( this, windowTitle(), taken.error().text() );
    else
      written();
  } );
  ask->open();
}

void FieldSheetDialog::withdraw()
{
  FieldRecord record = FieldRecord::Photo;
  qint64 id = mPhotos->chosen();
  const std::pair<FieldRecord, QTableWidget *> tables[] = { { FieldRecord::Instrument, mInstruments }, { FieldRecord::Calibration, mCalibrations },
    { FieldRecord::Visit, mVisits } };
  for ( const auto &[kind, table] : tables )
    if ( const qint64 chosen = fieldtables::chosenId( table ); chosen != 0 )
    {
      record = kind;
      id = chosen;
    }
  auto *ask = new QInputDialog( this );
  ask->setObjectName( QStringLiteral( "fieldWithdrawAsk" ) );
  ask->setWindowTitle( tr( "Withdraw" ) );
  ask->setLabelText( tr( "Why is this record wrong? It stays readable with the reason." ) );
  ask->setAttribute( Qt::WA_DeleteOnClose );
  connect( ask, &QInputDialog::textValueSelected, this, [this, record, id]( const QString &reason ) {
    if ( const Result<void> done = mContext.workspace->field().withdraw( record, id, reason ); !done )
      QMessageBox::warning( this, windowTitle(), done.error().text() );
    else
      written();
  } );
  ask->open();
}

} // namespace jinguan

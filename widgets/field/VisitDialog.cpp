#include "widgets/field/VisitDialog.h"

#include "base/LocalDay.h"
#include "widgets/field/PhotoIntake.h"
#include "widgets/field/SurroundingsForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace jinguan
{

VisitDialog::VisitDialog( const FieldContext &context, const Station &station, QWidget *parent )
  : QDialog( parent ), mContext( context ), mStation( station )
{
  setObjectName( QStringLiteral( "visitDialog" ) );
  setWindowTitle( tr( "Visit to %1" ).arg( station.name.text() ) );
  resize( 900, 640 );
  mForm = new SurroundingsForm( this );
  mPhotos = new PhotoIntake( station, context.settings, context.palette, this );
  auto *pages = new QTabWidget( this );
  pages->setObjectName( QStringLiteral( "visitPages" ) );
  pages->addTab( mPhotos, tr( "Photos" ) );
  pages->addTab( mForm, tr( "Surroundings check" ) );
  mPhotos->setContentsMargins( 8, 8, 8, 8 );
  mProblem = new QLabel( this );
  mProblem->setObjectName( QStringLiteral( "visitProblem" ) );
  mProblem->setWordWrap( true );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Save | QDialogButtonBox::Cancel, this );
  mSave = buttons->button( QDialogButtonBox::Save );
  mSave->setObjectName( QStringLiteral( "visitSave" ) );
  auto *foot = new QHBoxLayout;
  foot->addWidget( mProblem, 1 );
  foot->addWidget( buttons );
  auto *row = new QHBoxLayout;
  row->setSpacing( 16 );
  row->addWidget( makeFacts() );
  row->addWidget( pages, 1 );
  auto *column = new QVBoxLayout( this );
  column->setSpacing( 8 );
  column->addLayout( row, 1 );
  column->addLayout( foot );

  connect( buttons, &QDialogButtonBox::accepted, this, &VisitDialog::save );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
  connect( mPhotos, &PhotoIntake::changed, this, &VisitDialog::check );
  connect( mForm, &SurroundingsForm::changed, this, &VisitDialog::check );
  connect( mBy, &QLineEdit::textChanged, this, &VisitDialog::check );
  connect( mAt, &QDateTimeEdit::dateTimeChanged, this, &VisitDialog::check );
  connect( mFollowUp, &QDateEdit::dateChanged, this, &VisitDialog::check );
  connect( mHasFollowUp, &QCheckBox::toggled, this, [this]( bool on ) {
    mFollowUp->setEnabled( on );
    check();
  } );
  loadItems();
  check();
}

QWidget *VisitDialog::makeFacts()
{
  auto *facts = new QWidget( this );
  facts->setFixedWidth( 320 );
  const QTime now = local( QDateTime::currentSecsSinceEpoch() ).time();
  mAt = new QDateTimeEdit( mContext.day, facts ); // of the display zone, whatever that of the computer is
  mAt->setObjectName( QStringLiteral( "visitAt" ) );
  mAt->setTime( QTime( now.hour(), now.minute() ) );
  mAt->setDisplayFormat( QStringLiteral( "yyyy-MM-dd HH:mm" ) );
  mAt->setCalendarPopup( true );
  mBy = new QLineEdit( mContext.user, facts );
  mBy->setObjectName( QStringLiteral( "visitBy" ) );
  mPurpose = new QComboBox( facts );
  mPurpose->setObjectName( QStringLiteral( "visitPurpose" ) );
  for ( const VisitPurpose purpose : visitPurposes() )
    mPurpose->addItem( visitPurposeText( purpose ), visitPurposeId( purpose ) );
  mFinding = new QPlainTextEdit( facts );
  mFinding->setObjectName( QStringLiteral( "visitFinding" ) );
  mFinding->setTabChangesFocus( true );
  mAction = new QPlainTextEdit( facts );
  mAction->setObjectName( QStringLiteral( "visitAction" ) );
  mAction->setTabChangesFocus( true );
  mHasFollowUp = new QCheckBox( tr( "Something is left to do until" ), facts );
  mHasFollowUp->setObjectName( QStringLiteral( "visitHasFollowUp" ) );
  mFollowUp = new QDateEdit( mContext.day.addDays( 7 ), facts );
  mFollowUp->setObjectName( QStringLiteral( "visitFollowUp" ) );
  mFollowUp->setDisplayFormat( QStringLiteral( "yyyy-MM-dd" ) );
  mFollowUp->setCalendarPopup( true );
  mFollowUp->setEnabled( false );
  auto *form = new QFormLayout( facts );
  form->setContentsMargins( 0, 0, 0, 0 );
  form->setRowWrapPolicy( QFormLayout::WrapLongRows );
  form->addRow( tr( "Time" ), mAt );
  form->addRow( tr( "By" ), mBy );
  form->addRow( tr( "Purpose" ), mPurpose );
  form->addRow( new QLabel( tr( "Finding" ), facts ) );
  form->addRow( mFinding );
  form->addRow( new QLabel( tr( "What was done" ), facts ) );
  form->addRow( mAction );
  form->addRow( mHasFollowUp, mFollowUp );
  return facts;
}

void VisitDialog::loadItems()
{
  const Result<SurroundingsInput> input = SurroundingsCheck::fetch( mContext.workspace->network(), mStation, mContext.day );
  if ( !input )
  {
    mProblem->setText( input.error().text() );
    return;
  }
  const auto work = [input = *input, checks = mContext.checks]( const std::atomic_bool & ) { return SurroundingsCheck::make( input, checks ); };
  mItems.start( work, [this]( const SurroundingsCheck &check ) {
    mForm->setItems( check.items );
    Q_EMIT itemsShown();
  } );
}

VisitRecord VisitDialog::record() const
{
  VisitRecord record;
  record.visit.station = mStation.code;
  record.visit.at = QDateTime( mAt->date(), mAt->time(), displayZone() ).toSecsSinceEpoch();
  record.visit.by = mBy->text().trimmed();
  record.visit.purpose = visitPurposeFromId( mPurpose->currentData().toString() );
  record.visit.finding = mFinding->toPlainText().trimmed();
  record.visit.action = mAction->toPlainText().trimmed();
  record.visit.followUpBy = mHasFollowUp->isChecked() ? mFollowUp->date() : QDate();
  record.answers = mForm->answers();
  for ( const PhotoDraft &draft : mPhotos->drafts() )
    record.photos.append( draft.photo );
  return record;
}

void VisitDialog::check()
{
  const VisitRecord now = record();
  Result<void> valid = FieldStore::validate( now.visit );
  if ( valid && localday::dateOf( now.visit.at ) > localday::dateOf( QDateTime::currentSecsSinceEpoch() ) )
    valid = Error { tr( "The visit lies in the future." ), tr( "Correct the time." ), {}, 0 };
  if ( valid )
    valid = mForm->validate();
  QString problem = valid ? QString() : valid.error().text();
  if ( valid && !mPhotos->isAcceptable() )
    problem = mPhotos->isReading() ? tr( "Photos are being read …" )
                                   : tr( "Look at the warnings of the photos: leave them out, or keep them marked." );
  mProblem->setText( problem );
  mSave->setEnabled( problem.isEmpty() && !mCopying.isRunning() && mSaved == 0 );
}

void VisitDialog::save()
{
  check();
  if ( !mSave->isEnabled() )
    return;
  mSave->setEnabled( false );
  mProblem->setText( tr( "Keeping …" ) );
  const auto work = [drafts = mPhotos->drafts(), folder = mContext.workspace->folder(), by = mBy->text().trimmed()]( const std::atomic_bool & ) {
    return PhotoDesk::store( drafts, folder, by );
  };
  mCopying.start( work, [this]( const Result<QList<FieldPhoto>> &copied ) { keep( copied ); } );
}

void VisitDialog::keep( const Result<QList<FieldPhoto>> &copied )
{
  VisitRecord kept = record();
  if ( copied )
    kept.photos = *copied;
  const Result<qint64> saved = copied ? mContext.workspace->field().saveVisit( kept ) : Result<qint64>( copied.error() );
  if ( !saved )
  {
    mProblem->setText( saved.error().text() );
    mSave->setEnabled( true );
    return;
  }
  mSaved = *saved;
  accept();
}

} // namespace jinguan

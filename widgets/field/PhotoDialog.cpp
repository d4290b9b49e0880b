#include "widgets/field/PhotoDialog.h"

#include "widgets/field/PhotoIntake.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jinguan
{

PhotoDialog::PhotoDialog( const FieldContext &context, const Station &station, const QStringList &unrecorded, QWidget *parent )
  : QDialog( parent ), mContext( context )
{
  setObjectName( QStringLiteral( "photoDialog" ) );
  setWindowTitle( tr( "Photos of %1" ).arg( station.name.text() ) );
  resize( 620, 420 );
  mPhotos = new PhotoIntake( station, context.settings, context.palette, this );
  mProblem = new QLabel( this );
  mProblem->setObjectName( QStringLiteral( "photoProblem" ) );
  mProblem->setWordWrap( true );
  auto *buttons = new QDialogButtonBox( QDialogButtonBox::Save | QDialogButtonBox::Cancel, this );
  mSave = buttons->button( QDialogButtonBox::Save );
  mSave->setObjectName( QStringLiteral( "photoSave" ) );
  auto *column = new QVBoxLayout( this );
  column->setSpacing( 8 );
  column->addWidget( mPhotos, 1 );
  column->addWidget( mProblem );
  column->addWidget( buttons );
  connect( mPhotos, &PhotoIntake::changed, this, &PhotoDialog::check );
  connect( buttons, &QDialogButtonBox::accepted, this, &PhotoDialog::save );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
  mPhotos->add( unrecorded );
  check();
}

void PhotoDialog::check()
{
  mProblem->setText( mPhotos->isReading() || mPhotos->isAcceptable() ? QString()
                                                                     : tr( "Look at the warnings: leave the photos out, or keep them marked." ) );
  mSave->setEnabled( mPhotos->isAcceptable() && !mPhotos->drafts().isEmpty() && !mCopying.isRunning() );
}

void PhotoDialog::save()
{
  check();
  if ( !mSave->isEnabled() )
    return;
  mSave->setEnabled( false );
  const auto work = [drafts = mPhotos->drafts(), folder = mContext.workspace->folder(), by = mContext.user]( const std::atomic_bool & ) {
    return PhotoDesk::store( drafts, folder, by );
  };
  mCopying.start( work, [this]( const Result<QList<FieldPhoto>> &copied ) { keep( copied ); } );
}

void PhotoDialog::keep( const Result<QList<FieldPhoto>> &copied )
{
  QString problem = copied ? QString() : copied.error().text();
  if ( copied )
    for ( const FieldPhoto &photo : *copied )
      if ( const Result<qint64> saved = mContext.workspace->field().savePhoto( photo ); !saved )
        problem = saved.error().text();
  if ( problem.isEmpty() )
  {
    accept();
    return;
  }
  mProblem->setText( problem );
  mSave->setEnabled( true );
}

} // namespace jinguan

#include "widgets/field/PhotoIntake.h"

#include "field/PhotoFolder.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace jinguan
{

PhotoIntake::PhotoIntake( const Station &station, const FieldSettings &settings, const MapPalette &palette, QWidget *parent )
  : QWidget( parent ), mStation( station ), mTolerance( settings.photoTolerance( station.kind ) ), mPalette( palette )
{
  setObjectName( QStringLiteral( "photoIntake" ) );
  setAcceptDrops( true );
  mList = new QListWidget( this );
  mList->setObjectName( QStringLiteral( "intakeList" ) );
  mList->setWordWrap( true );
  mList->setMinimumHeight( 72 );
  mState = new QLabel( this );
  mState->setObjectName( QStringLiteral( "intakeState" ) );
  mState->setWordWrap( true );
  mShifted = new QCheckBox( tr( "Positions are shifted ones (GCJ-02)" ), this );
  mShifted->setObjectName( QStringLiteral( "intakeShifted" ) );
  mShifted->setToolTip( tr( "Some apps of phones write the coordinates of internet maps. They are converted to CGCS2000." ) );
  mAccept = new QCheckBox( tr( "Keep them nevertheless; they stay marked" ), this );
  mAccept->setObjectName( QStringLiteral( "intakeAccept" ) );
  auto *add = new QPushButton( tr( "&Photos …" ), this );
  add->setObjectName( QStringLiteral( "intakeAdd" ) );
  mRemove = new QPushButton( tr( "&Leave out" ), this );
  mRemove->setObjectName( QStringLiteral( "intakeRemove" ) );
  auto *buttons = new QHBoxLayout;
  buttons->addWidget( add );
  buttons->addWidget( mRemove );
  buttons->addStretch( 1 );
  buttons->addWidget( mShifted );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->setSpacing( 8 );
  column->addLayout( buttons );
  column->addWidget( mList, 1 );
  column->addWidget( mState );
  column->addWidget( mAccept );

  connect( add, &QPushButton::clicked, this, &PhotoIntake::choose );
  connect( mRemove, &QPushButton::clicked, this, &PhotoIntake::removeChosen );
  connect( mList, &QListWidget::currentRowChanged, this, [this]( int row ) { mRemove->setEnabled( row >= 0 ); } );
  connect( mShifted, &QCheckBox::toggled, this, [this] {
    for ( PhotoDraft &draft : mDrafts )
      PhotoDesk::setDatum( draft, datum() );
    mAccept->setChecked( false ); // the warnings are others now
    refill();
  } );
  connect( mAccept, &QCheckBox::toggled, this, &PhotoIntake::changed );
  refill();
}

PhotoDatum PhotoIntake::datum() const
{
  return mShifted->isChecked() ? PhotoDatum::Gcj02 : PhotoDatum::Wgs84;
}

PhotoCheck PhotoIntake::checkOf( const PhotoDraft &draft ) const
{
  return PhotoCheck::of( draft.photo, mStation, mTolerance );
}

int PhotoIntake::warnings() const
{
  return static_cast<int>(
    std::count_if( mDrafts.cbegin(), mDrafts.cend(), [this]( const PhotoDraft &draft ) { return checkOf( draft ).isWarning(); } ) );
}

bool PhotoIntake::isAcceptable() const
{
  return !isReading() && ( warnings() == 0 || mAccept->isChecked() );
}

QStringList PhotoIntake::picturesOf( const QMimeData &data )
{
  QStringList files;
  for ( const QUrl &url : data.urls() )
    if ( url.isLocalFile() && PhotoFolder::isPictureName( url.toLocalFile() ) )
      files.append( url.toLocalFile() );
  return files;
}

void PhotoIntake::dragEnterEvent( QDragEnterEvent *event )
{
  if ( picturesOf( *event->mimeData() ).isEmpty() )
    event->ignore();
  else
    event->acceptProposedAction();
}

void PhotoIntake::dropEvent( QDropEvent *event )
{
  add( picturesOf( *event->mimeData() ) );
  event->acceptProposedAction();
}

void PhotoIntake::choose()
{
  add( QFileDialog::getOpenFileNames(
    this, tr( "Photos of this station" ), {}, tr( "Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)" ) ) );
}

void PhotoIntake::add( const QStringList &files )
{
  for ( const QString &file : files )
    if ( !mWaiting.contains( file )
      && std::none_of( mDrafts.cbegin(), mDrafts.cend(), [&file]( const PhotoDraft &draft ) { return draft.source == file; } ) )
      mWaiting.append( file );
  mProblems.clear();
  readNext();
}

void PhotoIntake::readNext()
{
  if ( mWaiting.isEmpty() || mReading.isRunning() )
  {
    refill();
    return;
  }
  const auto work = [files = std::exchange( mWaiting, {} ), station = mStation.code, datum = datum()]( const std::atomic_bool &cancelled ) {
    Batch batch;
    for ( const QString &file : files )
    {
      if ( cancelled )
        break;
      const Result<PhotoDraft> draft = PhotoDesk::read( file, station, datum );
      if ( draft )
        batch.drafts.append( *draft );
      else
        batch.problems.append( draft.error().text() );
    }
    return batch;
  };
  mReading.start( work, [this]( const Batch &batch ) {
    mDrafts += batch.drafts;
    mProblems += batch.problems;
    mAccept->setChecked( false );
    readNext();
  } );
  refill();
}

void PhotoIntake::removeChosen()
{
  const int row = mList->currentRow();
  if ( row < 0 || row >= mDrafts.size() )
    return;
  mDrafts.removeAt( row );
  refill();
}

void PhotoIntake::refill()
{
  mList->clear();
  for ( const PhotoDraft &draft : std::as_const( mDrafts ) )
  {
    const PhotoCheck check = checkOf( draft );
    QStringList lines { QFileInfo( draft.source ).fileName() };
    if ( draft.photo.taken != 0 )
      lines.first() += QStringLiteral( " · " ) + local( draft.photo.taken ).toString( QStringLiteral( "yyyy-MM-dd HH:mm" ) );
    lines.append( check.text );
    // What the check says already is not said twice.
    for ( const QString &remark : draft.exif.remarks )
      if ( draft.photo.hasPlace )
        lines.append( remark );
    auto *item = new QListWidgetItem( lines.join( QLatin1Char( '\n' ) ), mList );
    item->setData( Qt::UserRole, photoVerdictId( check.verdict ) );
    item->setForeground( mPalette.colour( check.isWarning() ? QStringLiteral( "error" ) : QStringLiteral( "ok" ) ) );
  }
  const int warned = warnings();
  mShifted->setVisible( std::any_of( mDrafts.cbegin(), mDrafts.cend(), []( const PhotoDraft &draft ) { return draft.exif.at.has_value(); } ) );
  mAccept->setVisible( warned > 0 );
  mRemove->setEnabled( mList->currentRow() >= 0 );
  QStringList state = mProblems;
  if ( isReading() )
    state.prepend( tr( "Reading …" ) );
  else if ( warned > 0 )
    state.prepend( tr( "%n photo(s) were not taken at the station, or do not say where.", nullptr, warned ) );
  else if ( mDrafts.isEmpty() && mProblems.isEmpty() )
    state.prepend( tr( "Drop photos here, or choose them. Position and time are read from the pictures." ) );
  mState->setText( state.join( QLatin1Char( '\n' ) ) );
  mState->setVisible( !state.isEmpty() );
  Q_EMIT changed();
}

} // namespace jinguan

#include "widgets/StationPhotos.h"

#include "field/PhotoFolder.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace jinguan
{

namespace
{
constexpr int sHeight = 150; //!< pixels
constexpr int sLeastWidth = 290;

QToolButton *makeButton( QWidget *parent, const char *name, const QString &text, const QString &tip )
{
  auto *button = new QToolButton( parent );
  button->setObjectName( QString::fromLatin1( name ) );
  button->setText( text );
  button->setToolTip( tip );
  button->setAccessibleName( tip );
  button->setAutoRaise( true );
  return button;
}
} // namespace

StationPhotos::StationPhotos( QWidget *parent )
  : QWidget( parent ),
    mPicture( new QLabel( this ) ),
    mCaption( new QLabel( this ) ),
    mBack( makeButton( this, "photoBack", QStringLiteral( "‹" ), tr( "Previous photo" ) ) ),
    mForward( makeButton( this, "photoForward", QStringLiteral( "›" ), tr( "Next photo" ) ) ),
    mAdd( makeButton( this, "photoAdd", tr( "Add photo …" ), tr( "Copy a picture of this station into the workspace" ) ) ),
    mSheet( makeButton( this, "fieldSheetButton", tr( "Field sheet …" ), tr( "Instruments, calibrations, visits and photos of this station" ) ) )
{
  setObjectName( QStringLiteral( "stationPhotos" ) );
  mPicture->setObjectName( QStringLiteral( "photoPicture" ) );
  mPicture->setAlignment( Qt::AlignCenter );
  mPicture->setFixedHeight( sHeight );
  mPicture->setMinimumWidth( 1 );
  mPicture->setSizePolicy( QSizePolicy::Ignored, QSizePolicy::Fixed );
  mPicture->setFrameShape( QFrame::StyledPanel );
  mCaption->setObjectName( QStringLiteral( "photoCaption" ) );
  mCaption->setWordWrap( true );
  mCaption->setTextFormat( Qt::PlainText );
  mCaption->setMinimumWidth( 1 );
  mCaption->setForegroundRole( QPalette::PlaceholderText );
  connect( mBack, &QToolButton::clicked, this, [this] { turnTo( mIndex - 1 ); } );
  connect( mForward, &QToolButton::clicked, this, [this] { turnTo( mIndex + 1 ); } );
  connect( mAdd, &QToolButton::clicked, this, &StationPhotos::choose );
  connect( mSheet, &QToolButton::clicked, this, [this] { Q_EMIT fieldSheetAsked( mStation ); } );

  auto *row = new QHBoxLayout;
  row->setSpacing( 4 );
  row->addWidget( mBack );
  row->addWidget( mForward );
  row->addWidget( mCaption, 1 );
  row->addWidget( mAdd );
  row->addWidget( mSheet );
  auto *column = new QVBoxLayout( this );
  column->setContentsMargins( 0, 0, 0, 0 );
  column->setSpacing( 2 );
  column->addWidget( mPicture );
  column->addLayout( row );
}

void StationPhotos::setWorkspace( const QString &workspace, bool writable )
{
  mReading.cancelAndWait();
  mCopying.cancelAndWait();
  mWorkspace = workspace;
  mWritable = writable;
  mStation.clear();
}

bool StationPhotos::canAdd() const
{
  return mWritable && !mWorkspace.isEmpty() && !mStation.isEmpty();
}

void StationPhotos::showStation( const QString &code )
{
  if ( code == mStation )
    return;
  mStation = code;
  mCopying.cancel();
  list( {} );
}

void StationPhotos::list( const QString &chosen )
{
  mPhotos = PhotoFolder( mWorkspace, mStation ).photos();
  mAdd->setEnabled( canAdd() );
  mAdd->setToolTip( canAdd() ? tr( "Copy a picture of this station into the workspace" )
                             : tr( "This workspace is open for looking only; photos cannot be added." ) );
  turnTo( std::max( 0, static_cast<int>( mPhotos.indexOf( chosen ) ) ) );
}

void StationPhotos::turnTo( int index )
{
  mReading.cancel();
  mIndex = mPhotos.isEmpty() ? 0 : std::clamp( index, 0, static_cast<int>( mPhotos.size() ) - 1 );
  mBack->setVisible( mPhotos.size() > 1 );
  mForward->setVisible( mPhotos.size() > 1 );
  mBack->setEnabled( mIndex > 0 );
  mForward->setEnabled( mIndex + 1 < mPhotos.size() );
  mPicture->setVisible( !mPhotos.isEmpty() );
  if ( mPhotos.isEmpty() )
  {
    say( tr( "No photo yet. Drop one here." ) );
    Q_EMIT shown();
    return;
  }
  const QString file = mPhotos.at( mIndex );
  const QString name = QFileInfo( file ).fileName();
  say( mPhotos.size() > 1 ? tr( "%1 of %2: %3", "photo" ).arg( mIndex + 1 ).arg( mPhotos.size() ).arg( name ) : name );
  const double ratio = devicePixelRatioF();
  const QSize bound = QSize( std::max( sLeastWidth, width() ), sHeight ) * ratio;
  mReading.start( [file, bound]( const std::atomic_bool & ) { return PhotoFolder::read( file, bound ); },
    [this, ratio]( const Result<QImage> &read ) {
      if ( read )
      {
        QPixmap picture = QPixmap::fromImage( *read );
        picture.setDevicePixelRatio( ratio );
        mPicture->setPixmap( picture );
      }
      else
      {
        mPicture->clear();
        say( read.error().text() );
      }
      Q_EMIT shown();
    } );
}

void StationPhotos::choose()
{
  add( QFileDialog::getOpenFileNames(
    this, tr( "Photos of this station" ), {}, tr( "Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)" ) ) );
}

void StationPhotos::add( const QStringList &files )
{
  if ( files.isEmpty() || !canAdd() )
    return;
  say( tr( "Copying …" ) );
  const auto copy = [folder = PhotoFolder( mWorkspace, mStation ), files]( const std::atomic_bool &cancelled ) {
    Added added;
    for ( const QString &file : files )
    {
      if ( cancelled )
        break;
      const Result<QString> target = folder.add( file );
      if ( target )
        added.last = *target;
      else
        added.problems.append( target.error().text() );
    }
    return added;
  };
  mCopying.start( copy, [this]( const Added &added ) {
    list( added.last.isEmpty() ? shownPhoto() : added.last );
    if ( added.problems.isEmpty() )
      return;
    say( added.problems.join( QLatin1Char( '\n' ) ) );
    Q_EMIT failed( added.problems.join( QLatin1Char( ' ' ) ) );
  } );
}

void StationPhotos::say( const QString &text )
{
  mCaption->setText( text );
  mCaption->setToolTip( shownPhoto() );
}

} // namespace jinguan

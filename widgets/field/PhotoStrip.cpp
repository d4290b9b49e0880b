#include "widgets/field/PhotoStrip.h"

#include "field/PhotoFolder.h"

#include <QFileInfo>
#include <QPainter>

#include <cmath>

namespace jinguan
{

namespace
{
constexpr QSize sPicture( 132, 99 );
constexpr qsizetype sMost = 40; //!< pictures held

/** \a image on a ground of the size of all, with a mark in \a colour. */
QIcon iconOf( const QImage &image, const QColor &colour, double ratio )
{
  QPixmap pixmap( sPicture * ratio );
  pixmap.setDevicePixelRatio( ratio );
  pixmap.fill( Qt::transparent );
  QPainter painter( &pixmap );
  const QSizeF size = QSizeF( image.size() ).scaled( sPicture, Qt::KeepAspectRatio );
  const QRectF place( ( sPicture.width() - size.width() ) / 2, ( sPicture.height() - size.height() ) / 2, size.width(), size.height() );
  painter.setRenderHint( QPainter::SmoothPixmapTransform );
  if ( image.isNull() )
    painter.drawText( QRectF( {}, sPicture ), Qt::AlignCenter, QStringLiteral( "?" ) );
  else
    painter.drawImage( place, image );
  painter.fillRect( QRectF( 0, sPicture.height() - 4, sPicture.width(), 4 ), colour );
  return QIcon( pixmap );
}
} // namespace

PhotoStrip::PhotoStrip( QWidget *parent ) : QListWidget( parent )
{
  setObjectName( QStringLiteral( "photoStrip" ) );
  setViewMode( IconMode );
  setFlow( LeftToRight );
  setWrapping( false );
  setMovement( Static );
  setIconSize( sPicture );
  setSpacing( 4 );
  setWordWrap( true );
  setHorizontalScrollBarPolicy( Qt::ScrollBarAsNeeded );
  setVerticalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Fixed );
}

QSize PhotoStrip::sizeHint() const
{
  return { 320, sPicture.height() + 3 * fontMetrics().height() + 36 };
}

qint64 PhotoStrip::chosen() const
{
  return currentItem() ? currentItem()->data( Qt::UserRole ).toLongLong() : 0;
}

void PhotoStrip::setSheet( const FieldSheet &sheet, const MapPalette &palette )
{
  mReading.cancel();
  clear();
  QStringList paths;
  QList<QColor> colours;
  for ( const SheetPhoto &photo : sheet.photos.mid( 0, sMost ) )
  {
    const QString when = photo.photo.taken != 0 ? local( photo.photo.taken ).toString( QStringLiteral( "yyyy-MM-dd" ) ) : tr( "time not known" );
    const bool isFar = photo.check.verdict == PhotoVerdict::Off;
    const QString where = isFar ? tr( "taken elsewhere" ) : photo.check.isWarning() ? tr( "place not known" ) : tr( "at the station" );
    auto *item = new QListWidgetItem( when + QLatin1Char( '\n' ) + where, this );
    item->setData( Qt::UserRole, photo.photo.id );
    QStringList about { photo.photo.file, photo.check.text };
    if ( std::isfinite( photo.photo.direction ) )
      about << tr( "Looks %1." ).arg( compassText( photo.photo.direction ) );
    about << photo.photo.by << photo.photo.note;
    about.removeAll( QString() );
    item->setToolTip( about.join( QLatin1Char( '\n' ) ) );
    const QColor colour = palette.colour( isFar ? QStringLiteral( "error" ) : photo.check.isWarning() ? QStringLiteral( "warn" ) : QStringLiteral( "ok" ) );
    if ( photo.check.isWarning() )
      item->setForeground( palette.colour( QStringLiteral( "error" ) ) );
    item->setSizeHint( { sPicture.width() + 12, sPicture.height() + 2 * fontMetrics().height() + 16 } );
    paths << photo.path;
    colours << colour;
  }
  if ( paths.isEmpty() )
  {
    auto *none = new QListWidgetItem( tr( "No photo is recorded yet. Photos are added with a visit." ), this );
    none->setFlags( Qt::NoItemFlags );
    none->setSizeHint( { 300, sPicture.height() } );
    Q_EMIT shown();
    return;
  }
  const double ratio = devicePixelRatioF();
  const auto work = [paths, bound = sPicture * ratio]( const std::atomic_bool &cancelled ) {
    QList<QImage> images;
    for ( const QString &path : paths )
    {
      const Result<QImage> image = cancelled ? Result<QImage>( QImage() ) : PhotoFolder::read( path, bound );
      images << ( image ? *image : QImage() );
    }
    return images;
  };
  mReading.start( work, [this, colours, ratio]( const QList<QImage> &images ) {
    for ( int index = 0; index < count() && index < images.size(); ++index )
      item( index )->setIcon( iconOf( images.at( index ), colours.at( index ), ratio ) );
    Q_EMIT shown();
  } );
}

} // namespace jinguan

#include "field/PhotoDesk.h"

#include "ingest/Gcj02.h"

#include <QFileInfo>

namespace jinguan
{

namespace
{
constexpr int sProofSide = 64; //!< pixels to which a picture is read to know that it is one
} // namespace

void PhotoDesk::setDatum( PhotoDraft &draft, PhotoDatum datum )
{
  draft.photo.datum = datum;
  draft.photo.hasPlace = draft.exif.at.has_value();
  if ( draft.exif.at )
    draft.photo.at = datum == PhotoDatum::Gcj02 ? wgs84FromGcj02( *draft.exif.at ) : *draft.exif.at;
}

Result<PhotoDraft> PhotoDesk::read( const QString &file, const QString &station, PhotoDatum datum )
{
  if ( !QFileInfo( file ).isFile() )
    return Error { tr( "There is no such file." ), tr( "Choose a picture file." ), file, 0 };
  if ( const Result<QImage> proof = PhotoFolder::read( file, { sProofSide, sProofSide } ); !proof )
    return proof.error();
  const Result<PhotoExif> exif = ExifReader::read( file );
  if ( !exif )
    return exif.error();
  PhotoDraft draft;
  draft.source = file;
  draft.exif = *exif;
  draft.photo.station = station;
  draft.photo.taken = exif->taken;
  draft.photo.direction = exif->direction;
  const bool named = exif->datum.contains( QLatin1String( "GCJ" ), Qt::CaseInsensitive );
  setDatum( draft, named ? PhotoDatum::Gcj02 : datum );
  return draft;
}

Result<FieldPhoto> PhotoDesk::store( const PhotoDraft &draft, const QString &workspace )
{
  const Result<QString> path = PhotoFolder( workspace, draft.photo.station ).add( draft.source );
  if ( !path )
    return path.error();
  FieldPhoto photo = draft.photo;
  photo.file = QFileInfo( *path ).fileName();
  return photo;
}

Result<QList<FieldPhoto>> PhotoDesk::store( const QList<PhotoDraft> &drafts, const QString &workspace, const QString &by )
{
  QList<FieldPhoto> photos;
  for ( const PhotoDraft &draft : drafts )
  {
    Result<FieldPhoto> photo = store( draft, workspace );
    if ( !photo )
      return photo.error();
    photo->by = by;
    photos.append( *photo );
  }
  return photos;
}

} // namespace jinguan

#pragma once

#include "field/ExifReader.h"
#include "field/PhotoFolder.h"
#include "store/FieldStore.h"

#include <QCoreApplication>

namespace jinguan
{

/** A picture file as it would become a photo of a station. */
struct PhotoDraft
{
    QString source; //!< path of the file
    PhotoExif exif;
    FieldPhoto photo; //!< what the picture says, converted; `file` is set by PhotoDesk::store()
};

/** How a picture becomes a photo of a station: read, copied into its folder, recorded. Any thread. */
class PhotoDesk
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PhotoDesk )

  public:
    /** What \a file says. The datum is \a datum, or that which the file names. Errors: a file that cannot be read or is no picture. */
    static Result<PhotoDraft> read( const QString &file, const QString &station, PhotoDatum datum = PhotoDatum::Wgs84 );
    /** Takes the position of \a draft for one in \a datum. */
    static void setDatum( PhotoDraft &draft, PhotoDatum datum );
    /** Copies the picture into the folder of its station; the photo with its file name, ready to be saved. */
    static Result<FieldPhoto> store( const PhotoDraft &draft, const QString &workspace );
    /** Likewise for all of \a drafts, taken \a by somebody; the first that cannot be copied is the error. */
    static Result<QList<FieldPhoto>> store( const QList<PhotoDraft> &drafts, const QString &workspace, const QString &by );
};

} // namespace jinguan

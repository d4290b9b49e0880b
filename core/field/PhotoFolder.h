#pragma once

#include "base/Result.h"

#include <QImage>
#include <QStringList>

namespace jinguan
{

/**
 * The photos of one station: the picture files in the folder `photos/CODE` of the workspace. That folder is the whole convention; who puts
 * files there by hand sees them as well. Any thread.
 */
class PhotoFolder
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PhotoFolder )

  public:
    static constexpr qint64 largestFile = 40 * 1024 * 1024; //!< bytes

    /** No folder when \a workspace or \a station is empty. */
    PhotoFolder( const QString &workspace, const QString &station );

    /** Absolute path; characters of the code that no file name may have are percent-encoded. */
    QString path() const { return mPath; }
    /** Absolute paths of the pictures, by name. */
    QStringList photos() const;
    /** Copies a picture in as it is; its new path. The same picture again is not copied. Errors: no picture, too large, not writable. */
    Result<QString> add( const QString &file ) const;

    /** The picture as it was held (EXIF), scaled down into \a bound. */
    static Result<QImage> read( const QString &file, const QSize &bound );
    /** Whether the name is that of a picture. */
    static bool isPictureName( const QString &file );

  private:
    QString mPath;
};

} // namespace jinguan

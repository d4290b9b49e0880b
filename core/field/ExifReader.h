#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "monitoring/Station.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

#include <limits>
#include <optional>

class QIODevice;

namespace jinguan
{

/** What a picture says of itself. What it does not say, or says in a way that cannot be right, is left out and told in `remarks`. */
struct PhotoExif
{
    std::optional<LonLat> at; //!< as written: WGS 84 by the standard, GCJ-02 from some apps
    double accuracy = std::numeric_limits<double>::quiet_NaN();  //!< metres, horizontal
    double direction = std::numeric_limits<double>::quiet_NaN(); //!< degrees from north the camera looked to
    bool magneticNorth = false;                                  //!< of the direction
    UtcSeconds taken = 0;                                        //!< 0: not told
    QString datum;                                               //!< as written, e.g. `WGS-84`
    QString camera;                                              //!< maker and model
    QString software;
    QStringList remarks; //!< in the language of the interface: what is missing, broken or contradictory
};

/**
 * Reads position, moment and direction from the EXIF block of a JPEG, TIFF, PNG or WebP file, strictly: whatever the bytes are, it looks only
 * inside the block, follows no loops, and takes no value that cannot be one. Moments without an offset are taken in the display zone. Any thread.
 */
class ExifReader
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::ExifReader )

  public:
    static constexpr qint64 largestBlock = 4 * 1024 * 1024; //!< bytes

    /** Errors: a file that cannot be opened. One without EXIF gives a PhotoExif that says so. */
    static Result<PhotoExif> read( const QString &file );
    /** \a block: the TIFF structure, beginning with `II` or `MM`. */
    static PhotoExif parse( const QByteArray &block );

    /** The TIFF structure within a picture; empty where there is none. */
    static QByteArray blockOf( QIODevice &device );
};

} // namespace jinguan

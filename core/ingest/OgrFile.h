#pragma once

#include "base/Result.h"

#include <QStringList>

#include <memory>

class GDALDataset;
class OGRLayer;

namespace jinguan
{

/** A vector file or workbook opened for reading through OGR; closed when the object goes. */
class OgrFile
{
  public:
    enum class Headers
    {
      Auto,
      AsRows //!< workbooks: the header row comes as the first feature
    };

    OgrFile();
    OgrFile( OgrFile && ) noexcept;
    OgrFile &operator=( OgrFile && ) noexcept;
    ~OgrFile();

    /**
     * Opens \a path. Errors: no such file, not permitted, protected by a password, not readable by any driver, GeoJSON or
     * KML that is none; each says so.
     */
    static Result<OgrFile> open( const QString &path, Headers headers = Headers::Auto );

    /** The layer called \a name, or the first with features (else the first) when \a name is empty; nullptr when there is none. */
    OGRLayer *layer( const QString &name = {} ) const;
    QList<OGRLayer *> layers() const;
    QStringList layerNames() const;
    QString driver() const;
    bool isWorkbook() const; //!< XLSX, XLS, ODS

  private:
    struct Closer
    {
        void operator()( GDALDataset *dataset ) const;
    };
    std::unique_ptr<GDALDataset, Closer> mDataset;
};

/** True when the file is an Office file locked by a password. */
bool isEncryptedOffice( const QString &path );

/** Checks that \a path is a file that can be read: exists, is no folder, is not empty, is permitted. */
Result<void> checkReadable( const QString &path );

} // namespace jinguan

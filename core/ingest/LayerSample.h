#pragma once

#include "base/Result.h"
#include "store/NetworkStore.h"

#include <QByteArray>

namespace jinguan
{

/** Some features of a map file where they would come to lie, for a picture that shows a wrong coordinate system at once. */
struct LayerSample
{
    /**
   * Reads at most \a most features, spread over the file, in the coordinate system \a crs (empty: the file's own; as
   * LayerImportOptions::crs). Where the coordinates cannot be brought to CGCS2000, they are given as they stand and `problem` says
   * why. The outline of the city is that of the workspace (else its districts). Errors: as OgrFile::open().
   */
    static Result<LayerSample> read( const QString &path, const QString &crs, const NetworkStore &network, int most = 2000 );

    QList<QByteArray> features; //!< WKB, EPSG:4490 unless there is a problem
    QList<QByteArray> city;     //!< WKB, EPSG:4490; empty when the workspace has neither
    QString problem;            //!< translated
    qint64 total = 0;           //!< features of the file
};

} // namespace jinguan

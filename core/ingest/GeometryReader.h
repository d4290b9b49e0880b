#pragma once

#include "base/Result.h"
#include "monitoring/Station.h"

#include <QByteArray>
#include <QString>

#include <memory>

class OGRCoordinateTransformation;
class OGRGeometry;
class OGRLayer;

namespace jinguan
{

/**
 * Brings geometries of a file into what the workspace keeps: EPSG:4490, longitude first, two dimensions, no curves, valid.
 *
 * CGCS2000 and WGS 84 differ by centimetres and PROJ has no operation between them: the shift is declared null.
 */
class GeometryReader
{
  public:
    /** What became of a geometry. */
    struct Outcome
    {
        QByteArray wkb; //!< empty when it was rejected
        QString code;   //!< `empty-geometry`, `bad-geometry`, `wrong-geometry`, `outside`
        QString reason; //!< translated: why rejected, or what was mended
        bool repaired = false;
    };

    GeometryReader( GeometryReader && ) noexcept;
    ~GeometryReader();

    /**
     * \a crs: empty (the layer's own), `EPSG:…`, `GCJ-02`, `BD-09`. Errors, each with its remedy: no coordinate system,
     * one that is not known, longitude and latitude exchanged, numbers that are no degrees.
     */
    static Result<GeometryReader> create( OGRLayer *layer, const QString &crs, const QString &path );

    /** \a shape is `point`, `line` or `polygon`. Takes no ownership. */
    Outcome read( const OGRGeometry *geometry, const QString &shape ) const;
    Result<LonLat> readPoint( double x, double y ) const;

    /** For a table with coordinate columns, which has no layer to ask. */
    static Result<GeometryReader> forTable( const QString &crs, const QString &path );

    const QString &crsName() const { return mCrsName; }
    const QString &note() const { return mNote; }

  private:
    GeometryReader();
    Result<void> setCrs( OGRLayer *layer, const QString &crs, const QString &path );

    std::unique_ptr<OGRCoordinateTransformation> mTransformation; //!< null: nothing to do
    QString mCrsName;
    QString mNote;
};

} // namespace jinguan

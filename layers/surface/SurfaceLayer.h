#pragma once

#include "layers/surface/SurfacePicture.h"

class QgsVectorLayer;

namespace jinguan
{

/** What of a surface is shown. */
enum class SurfaceView
{
  Value,    //!< in the grade colours of the standard, hatched where uncertain
  Deviation //!< the standard deviation of the estimate
};

/**
 * An interpolated surface as a layer below the stations: areas between lines of equal value as polygons, so that sheets stay vectors and the legend says
 * what is drawn; hatching where uncertain; a dashed border where the statement ends, whose legend entry says what the surface rests on.
 */
class SurfaceLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SurfaceLayer )

  public:
    SurfaceLayer( const Catalogue &catalogue, const MapPalette &palette );

    /** Owned by the project it is added to. */
    QgsVectorLayer *layer() const { return mLayer; }

    void show( const SurfacePicture &picture, SurfaceView view );
    void clear();
    bool isEmpty() const;

  private:
    const Catalogue &mCatalogue;
    const MapPalette mPalette;
    QgsVectorLayer *mLayer = nullptr;
};

} // namespace jinguan

#pragma once

#include "reports/publish/BundleContent.h"

namespace jinguan
{

/**
 * The ground of a public map, from the layers of the workspace: waters, greenway, belt and roads; outline and districts only where the map has its
 * review number (审图号). Layers that show what is sensitive (intakes and their zones, sources) are never taken. Lines are thinned and coordinates cut to
 * five decimals (about a metre).
 */
class BundleGround
{
  public:
    explicit BundleGround( const NetworkStore &network ) : mNetwork( network ) {}

    /** Fills ground and centres of \a content, whose review number is set. */
    Result<void> fill( BundleContent &content ) const;

    /** Roles that are boundaries. */
    static QStringList boundaryRoles();

  private:
    Result<GroundLayer> layer( const LayerSource &source ) const;
    Result<void> fillCentres( BundleContent &content ) const;

    const NetworkStore &mNetwork;
};

} // namespace jinguan

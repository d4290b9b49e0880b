#pragma once

#include "layers/MapPalette.h"

#include <QCoreApplication>

class QgsGeometry;
class QgsVectorLayer;

namespace jinguan
{

/** Veils everything outside the chosen part of the city, and draws its border; nothing when no part is chosen. */
class VeilLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::VeilLayer )

  public:
    explicit VeilLayer( const MapPalette &palette );

    /** Owned by the project it is added to. */
    QgsVectorLayer *layer() const { return mLayer; }

    /** Leaves \a clear (EPSG:4490) without veil; an empty geometry lifts the veil. */
    void setClear( const QgsGeometry &clear );
    bool isEmpty() const;

  private:
    QgsVectorLayer *mLayer = nullptr;
};

} // namespace jinguan

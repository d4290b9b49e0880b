#pragma once

#include "layers/MapPalette.h"
#include "monitoring/Station.h"

#include <QCoreApplication>

class QgsVectorLayer;

namespace jinguan
{

/** Rings around the places that a map is about: where something happened, where the water comes from, whom it reaches. A layer in memory, owned by who takes it. */
class PlaceLayer
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlaceLayer )

  public:
    enum class Kind
    {
      Event,
      Upstream, //!< the water comes from there
      Downstream
    };
    struct Place
    {
        LonLat at;
        QString name;
        Kind kind = Kind::Event;
    };

    explicit PlaceLayer( const MapPalette &palette );

    QgsVectorLayer *layer() const { return mLayer; }
    void show( const QList<Place> &places );

  private:
    MapPalette mPalette;
    QgsVectorLayer *mLayer = nullptr;
};

} // namespace jinguan

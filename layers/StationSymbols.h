#pragma once

#include "layers/MapPalette.h"

#include <QHash>

#include <qgscategorizedsymbolrenderer.h>

class QgsMarkerSymbol;

namespace jinguan
{

/** What a station shows beside its shape. */
enum class StationFill
{
  Graded,  //!< filled with the colour of its grade
  NoData,  //!< hollow and grey, never a good grade
  Planned, //!< hollow with a plus
  Proposed //!< hollow, dashed edge, with a plus
};

/** State of a station as the ring around its symbol. */
enum class StationRing
{
  None,
  Late,    //!< offline or late: grey, broken
  Incident //!< an open incident: amber
};

/** Draws stations: shape says the kind, fill says the grade, ring says the state. */
namespace stationsymbols
{

/** How a symbol is to look. */
struct Look
{
    QString shape; //!< StationKind::shape
    double sizeMm = 4;
    StationFill fill = StationFill::NoData;
    QColor colour; //!< of the grade, for StationFill::Graded
    StationRing ring = StationRing::None;
};

/** The symbol, parted from its neighbours by a white hairline. */
QgsMarkerSymbol *symbol( const Look &look, const MapPalette &palette );

/** Whether a short text fits into the shape, in dark or white ink (inkFor()). */
bool holdsText( const QString &shape, double sizeMm );

/** Ink that can be read on \a fill. */
QColor inkFor( const QColor &fill );

/** Factor on the size of station symbols at 1:\a scale: smaller over the city, larger in a street. */
double sizeFactor( double scale );

} // namespace stationsymbols

/**
 * Classifies by a field and fits the size of the symbols to the scale of the map when a drawing begins, once for all
 * features: a size by expression would be computed for each and would take the symbols out of QGIS's picture cache. In a drawing with
 * liveStationsProperty the symbols keep their room without being painted.
 */
class StationRenderer : public QgsCategorizedSymbolRenderer
{
  public:
    explicit StationRenderer( const QString &field, const QgsCategoryList &categories = {} );

    StationRenderer *clone() const override;
    void startRender( QgsRenderContext &context, const QgsFields &fields ) override;
    /** Paints nothing in a drawing with liveStationsProperty. */
    bool renderFeature(
      const QgsFeature &feature, QgsRenderContext &context, int layer = -1, bool selected = false, bool drawVertexMarker = false ) override;

  private:
    bool mUnpainted = false;
    QHash<QString, double> mBaseSizes; //!< by value of the category
};

} // namespace jinguan

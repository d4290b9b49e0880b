#pragma once

#include "planning/rules/BoxTree.h"
#include "planning/rules/SitePlane.h"

#include <qgsgeometry.h>
#include <qgsrectangle.h>

#include <QString>
#include <QVariantMap>

#include <functional>
#include <optional>
#include <vector>

namespace jinguan
{

/** A feature of a layer around a site, its geometry in plain vertices. */
struct SurroundingFeature
{
    enum class Shape
    {
      Points,
      Lines,
      Area //!< rings; what lies inside an odd number of them is inside
    };
    Shape shape = Shape::Points;
    std::vector<std::vector<LonLat>> parts; //!< points, lines, closed rings
    QgsRectangle box;
    QString code;
    QString name; //!< in the language of the interface
    QVariantMap attributes;
    std::optional<double> height; //!< of a building, metres; looked up when the layer is read

    /** Reads any geometry: curves become straight, parts with a vertex that is no place are left out. Nothing where nothing is left. */
    static std::optional<SurroundingFeature> of( const QgsGeometry &geometry );

    bool contains( const LonLat &at ) const;
    QgsGeometry geometry() const;
    /** Points and lines as they are, of an area its rings: cheap to make, for drawing. */
    QgsGeometry outline() const;
    /** Name, code or nothing. */
    QString label() const { return name.isEmpty() ? code : name; }
};

/** The place of a feature nearest to a site. */
struct NearestPlace
{
    int feature = -1;
    double metres = 0; //!< ellipsoidal; 0 inside an area
    LonLat at;
};

/**
 * The features of one layer with a spatial index. Filled once, then sealed: from then on it only answers, in any thread.
 *
 * Robust against what files bring: an area that crosses itself, rings that are not closed, empty and endless coordinates.
 */
class SurroundingLayer
{
  public:
    void add( SurroundingFeature feature );
    /** Builds the index. */
    void seal();

    int size() const { return static_cast<int>( mFeatures.size() ); }
    bool isEmpty() const { return mFeatures.empty(); }
    const SurroundingFeature &feature( int index ) const { return mFeatures[static_cast<size_t>( index )]; }

    /** Features whose bounding box comes within \a metres of the centre of \a plane, in ascending order. */
    std::vector<int> around( const SitePlane &plane, double metres ) const;
    /** Features whose bounding box touches \a box. */
    std::vector<int> touching( const QgsRectangle &box ) const;

    /** The place of \a feature nearest to the centre of \a plane. */
    NearestPlace nearestOf( const SitePlane &plane, int feature ) const;
    /** The nearest place of any feature that \a accepts takes (all without it); nothing in an empty layer. */
    std::optional<NearestPlace> nearest(
      const SitePlane &plane, const std::function<bool( const SurroundingFeature & )> &accepts = {} ) const;
    /** Features that contain the centre of \a plane. */
    std::vector<int> containing( const SitePlane &plane ) const;

    bool schematic = false; //!< 示意: not surveyed, wholly or in part
    int broken = 0;         //!< features that had no usable geometry

  private:
    std::vector<SurroundingFeature> mFeatures;
    BoxTree mIndex;
};

} // namespace jinguan

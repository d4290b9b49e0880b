#pragma once

#include "planning/Geodesy.h"

#include <limits>
#include <memory>
#include <vector>

namespace jinguan
{

class PreparedPolygon;

/**
 * How far it is to the nearest of many shapes, fast enough to be asked for every cell of a grid.
 *
 * Edges and points are kept in a tree of boxes, halved along the longer side. Distances are ellipsoidal metres to the nearest point of the nearest
 * edge; the nearest edge is found on a plane that touches the earth at the place asked for (it may be mistaken for one that is farther by less than 0.3 % within
 * 50 km). Inside a polygon the distance is 0. Shapes are in EPSG:4490. For one thread at a time.
 */
class NearestShape
{
  public:
    explicit NearestShape( const QList<QgsGeometry> &shapes );
    ~NearestShape();
    NearestShape( NearestShape && ) noexcept;

    bool isEmpty() const { return mEdges.empty(); }
    /** Whether a polygon among the shapes holds \a at. */
    bool holds( const LonLat &at ) const;
    /** Metres to the nearest shape; \a atMost when none is nearer than that, which makes the search shorter. */
    double distance( const LonLat &at, double atMost = std::numeric_limits<double>::infinity() ) const;

  private:
    struct Edge
    {
        LonLat from;
        LonLat to;
    };
    struct Box
    {
        double west = std::numeric_limits<double>::infinity();
        double south = std::numeric_limits<double>::infinity();
        double east = -std::numeric_limits<double>::infinity();
        double north = -std::numeric_limits<double>::infinity();
        int first = 0;  //!< edge
        int count = 0;  //!< edges of a leaf; 0: inner box
        int second = 0; //!< the second half of an inner box; its first half is the next box
    };
    void addEdges( const QgsGeometry &shape );
    int grow( int first, int last );

    std::vector<Edge> mEdges;
    std::vector<Box> mBoxes;
    std::unique_ptr<PreparedPolygon> mPolygons;
};

} // namespace jinguan

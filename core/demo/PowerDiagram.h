#pragma once

#include <QList>
#include <QVector>

namespace jinguan
{

/** A site of a power diagram: its place in the plane in metres, and its weight in square metres. */
struct PowerSite
{
    double x = 0;
    double y = 0;
    double weight = 0;
};

/** A corner of a power cell and the neighbour behind the edge that starts there. */
struct PowerCorner
{
    double x = 0;
    double y = 0;
    int neighbour = -1; //!< index of the site on the other side; negative for an edge of the frame
};

/**
 * The power diagram (Laguerre–Voronoi diagram, weighted Voronoi diagram of Aurenhammer 1987) of sites in the plane: a point belongs to the
 * site for which d² − w is least. With equal weights it is the Voronoi diagram; every cell is convex, may be empty, and need not hold its site.
 *
 * Corners common to several cells have bitwise equal coordinates in all of them.
 */
class PowerDiagram
{
  public:
    /** The frame has to hold all that is asked for; it is given by its lower left and upper right corner in metres. */
    PowerDiagram( double xMin, double yMin, double xMax, double yMax );

    /** One cell a site, counter-clockwise, empty if the site owns no ground. */
    QVector<QVector<PowerCorner>> cells( const QVector<PowerSite> &sites ) const;

    /** The site that owns the point, the first of several equal ones; -1 without sites. */
    static int owner( const QVector<PowerSite> &sites, double x, double y );

  private:
    QVector<PowerCorner> cell( const QVector<PowerSite> &sites, int site, const QVector<int> &byDistance, double heaviest ) const;

    double mXMin = 0;
    double mYMin = 0;
    double mXMax = 0;
    double mYMax = 0;
};

} // namespace jinguan

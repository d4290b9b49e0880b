#pragma once

#include "base/Progress.h"
#include "planning/DemandGrid.h"

#include <qgsgeometry.h>

#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace jinguan
{

/** A place where a station could stand. */
struct Candidate
{
    LonLat at;
    QString source;         //!< where it comes from: `grid`, `greenway`, `ecobelt`, `road`, `township` …
    QString name;           //!< of the line, area or place it belongs to; empty for a grid
    QString sitingClass {}; //!< SitingClass::id of the source it comes from; empty: none
    QString district {};    //!< code of the district it lies in; empty: none
};

/**
 * The places a solver may choose from, in a stable order.
 *
 * Filled by the functions below, narrowed by region, exclusions and spacing. Lengths in metres on the ellipsoid, geometries in EPSG:4490.
 */
class CandidateSet
{
  public:
    const std::vector<Candidate> &candidates() const { return mCandidates; }
    int size() const { return static_cast<int>( mCandidates.size() ); }
    bool isEmpty() const { return mCandidates.empty(); }
    std::vector<LonLat> points() const;

    void add( const Candidate &candidate ) { mCandidates.push_back( candidate ); }

    /** Nodes of a lattice of \a step metres inside \a area, from south-west, row by row. */
    void addGrid( const QgsGeometry &area, double step, const QString &source, const QString &name = {}, const QString &sitingClass = {} );

    /** Points every \a step metres along each part of \a lines, its start included; a last rest shorter than the step gets none. */
    void addAlong(
      const QgsGeometry &lines, double step, const QString &source, const QString &name = {}, const QString &sitingClass = {} );

    /** Keeps what lies in \a region. */
    void keepInside( const QgsGeometry &region );

    /** Drops what lies in \a zones (water, core of a reserve …). */
    void excludeInside( const QgsGeometry &zones );

    /** Tells each candidate in which district it lies; the first in the list wins where they overlap. */
    void assignDistricts( const QList<DistrictArea> &districts );

    /** Tells each candidate that has no siting class yet the one of its place. */
    void assignClasses( const std::function<QString( const LonLat & )> &classAt );

    /** Drops each candidate nearer than \a spacing metres to one kept before it. */
    void thin( double spacing );

  private:
    void filter( const QgsGeometry &polygons, bool keepInside );

    std::vector<Candidate> mCandidates;
};

} // namespace jinguan

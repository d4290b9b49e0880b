#pragma once

#include "monitoring/RiverGeometry.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace jinguan
{

/** A place on a river: reach, and how far along it from its upper end. */
struct RiverPlace
{
    int reach = -1;
    double along = 0; //!< metres from the upper end of the reach
    double aside = 0; //!< metres from the line to the place itself
};

/** The way of the water from one place to another one. */
struct RiverWay
{
    double metres = 0;  //!< along the lines, ellipsoidal
    double seconds = 0; //!< by the speeds of the reaches
    QStringList rivers; //!< passed, from the upper place to the lower one
};

/**
 * Rivers as the water goes: reaches drawn downstream, joined where they meet.
 *
 * A reach flows into another one where its lower end touches it, and out of another one where its upper end does (confluence, bifurcation, canal
 * head). Ends touch within joint(); parts of one river that were drawn with a gap are joined up to gap(). Between two places the water takes the way
 * on which it arrives first. Immutable once join() was called.
 */
class RiverNetwork
{
  public:
    static constexpr double joint = 200;  //!< metres; schematic lines are not drawn better
    static constexpr double gap = 2000;   //!< metres between parts of one river
    static constexpr double aside = 2000; //!< metres that a station may lie from its river

    /** A reach from its upper end to its lower one; \a speed in m/s, above 0. Fewer than two points are left out. */
    void addReach( const QString &name, const std::vector<LonLat> &points, double speed );
    /** Finds where reaches meet; call it after the last addReach(). */
    void join();

    bool isEmpty() const { return mReaches.empty(); }
    /** Name of a reach. */
    QString riverOf( const RiverPlace &place ) const { return mReaches.at( static_cast<size_t>( place.reach ) ).name; }
    /** Number of joints found. */
    qsizetype jointCount() const { return mJoints.size(); }

    /** The place on the river \a claimed nearest to \a at; nothing when the river is not drawn or lies further than aside metres. */
    std::optional<RiverPlace> place( const QString &claimed, const LonLat &at ) const;

    /** The way to each of \a to; nothing for what the water from \a from does not reach, and for the very same place. */
    QList<std::optional<RiverWay>> ways( const RiverPlace &from, const QList<RiverPlace> &to ) const;

  private:
    struct Reach
    {
        QString name;
        std::vector<LonLat> points;
        std::vector<double> along; //!< of each point
        LonLat min;
        LonLat max;
        double speed = 1;
        double length() const { return along.back(); }
        double alongOf( const LineFoot &foot ) const
        {
          return along[foot.segment] + foot.share * ( along[foot.segment + 1] - along[foot.segment] );
        }
    };
    struct Joint
    {
        int from = 0;
        double fromAlong = 0;
        int to = 0;
        double toAlong = 0;
        double gap = 0; //!< metres between the drawn lines
    };
    void joinPair( int upper, int lower );

    std::vector<Reach> mReaches;
    QList<Joint> mJoints;
    std::vector<std::vector<qsizetype>> mOutOf; //!< joints by the reach they leave
};

} // namespace jinguan

#pragma once

#include "monitoring/Station.h"

#include <QString>

#include <memory>
#include <vector>

class OGRGeometry;

namespace jinguan
{

/**
 * The river layer, to tell how far a place is from the river it claims.
 *
 * A layer of a city ends where the city does, and a river may go on under another name. Such an end says nothing about places
 * beyond it; an end that meets another reach of the same river is none.
 */
class RiverLines
{
  public:
    struct Nearest
    {
        double metres = -1;         //!< good to some percent; negative: the layer does not know the river
        bool isBeyondLayer = false; //!< the river may come nearer where the layer does not show it
    };

    RiverLines();
    RiverLines( RiverLines && ) noexcept;
    RiverLines &operator=( RiverLines && ) noexcept;
    ~RiverLines();

    /** Adds a reach; \a geometry in degrees, what is no line is left out. */
    void add( const QString &name, const OGRGeometry &geometry );

    /** Where \a at lies to the reaches whose name agrees with \a claimed. */
    Nearest nearest( const QString &claimed, const LonLat &at ) const;

  private:
    struct Reach
    {
        QString name;
        std::vector<LonLat> points;
    };
    bool isOpenEnd( const Reach &reach, const LonLat &end, const QString &claimed ) const;
    bool isWithinLayer( const LonLat &at ) const;

    std::vector<Reach> mReaches;
    std::unique_ptr<OGRGeometry> mHull; //!< of all reaches
};

} // namespace jinguan

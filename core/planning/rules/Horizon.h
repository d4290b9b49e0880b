#pragma once

#include <vector>

namespace jinguan
{

/** A part of the horizon in degrees clockwise from north, `from` < `to` ≤ `from` + 360; `from` in 0…360. */
struct HorizonArc
{
    double from = 0;
    double to = 0;
    double width() const { return to - from; }
};

/**
 * The horizon around an inlet: which azimuths obstacles block. An obstacle of height h blocks an azimuth where it stands nearer than
 * twice its height above the inlet (HJ 664: distance ≥ 2 × height difference). Exact: walls are cut by the circle of that distance, no sampling.
 */
class Horizon
{
  public:
    /** A wall from (x1, y1) to (x2, y2), metres east and north of the inlet, that blocks up to \a reach metres. */
    void addWall( double x1, double y1, double x2, double y2, double reach );
    /** The inlet lies inside an obstacle that is higher than it. */
    void addAll();

    /** Blocked parts, joined, in order of `from`; one arc of 360° when all is blocked. */
    std::vector<HorizonArc> blocked() const;
    std::vector<HorizonArc> free() const;
    /** Degrees that are free, together. */
    double freeDegrees() const;

  private:
    void addArc( double from, double to );
    std::vector<HorizonArc> mArcs; //!< within 0…360
};

} // namespace jinguan

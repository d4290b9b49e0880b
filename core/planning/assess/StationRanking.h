#pragma once

#include "planning/assess/AssessmentSettings.h"
#include "planning/assess/CoverageAssessment.h"
#include "planning/assess/Redundancy.h"
#include "planning/assess/RemovalBias.h"

namespace jinguan
{

/** A figure of a station that goes into its score. */
struct RankingPart
{
    std::optional<double> value; //!< nothing where it cannot be told
    double scaled = 0;           //!< value / largest value of the stations of its kind, 0…1
    double weight = 0;           //!< used, after parts that nobody has were left out; all sum to 1
};

/** A station with what the network would lose without it. */
struct RankedStation
{
    int rank = 0; //!< among stations of its kind; 1: most would be lost; equal scores share a rank
    QString code;
    QString name;
    QString kind;
    QString district;
    LonLat at;
    double score = 0;         //!< Σ weight · scaled, 0…1
    RankingPart uniqueArea;   //!< km²
    RankingPart uniquePeople; //!< people
    RankingPart removalBias;  //!< absolute relative bias, 0…1
    RankingPart distinctness; //!< 1 − largest Pearson coefficient with another station
    QString closest;          //!< code of that other station
    bool isDemo = false;
};

/**
 * Stations by what would be lost without them, each kind for itself: what a micro-station serves is no measure for a standard station. Every figure is
 * shown beside the rank; the weights are data.
 *
 * A criterion that no station has (no people, no readings) is left out and the other weights are scaled up. A station that lacks a figure which others have scores
 * nothing for it, and its row shows the gap: its rank is a lower bound.
 */
class StationRanking
{
  public:
    /** \a coverage, \a pairs and \a removal may be null or empty. */
    static QList<RankedStation> rank( const QList<KindCoverage> &coverage, bool peopled, const StationMatrix *matrix,
      const QList<StationPair> &pairs, const RemovalBias *removal, const AssessmentSettings &settings );
};

} // namespace jinguan

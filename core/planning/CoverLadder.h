#pragma once

#include "optimise/SparseRows.h"
#include "planning/GreedyCover.h"
#include "planning/PlanningProblem.h"

namespace jinguan
{

/**
 * Covering plans of growing size or cost, one step after the other, with a bound on what any plan of that cost could cover.
 *
 * An option is a candidate with a kind of station, its radius and its cost. climb() takes again and again the option that covers most
 * uncovered demand for its cost. Because covered demand is submodular, from any set of options on, no plan within a cost can add more than the best
 * fractional filling of that cost with the gains that remain; bounds() gives the smallest of these over the steps climbed. The bounds ignore
 * spacing and numbers of kinds, so they stay true with them, but are looser.
 *
 * Weights of the cells and the radii may be varied without cutting the region again: this is what curves and sensitivities are made of.
 */
class CoverLadder
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CoverLadder )

  public:
    struct Limits
    {
        int count = -1;     //!< at most so many sites; −1: no limit
        double budget = -1; //!< at most so much cost; −1: no limit
        double spacing = 0; //!< metres between new sites, and to existing stations
    };
    struct Step
    {
        int option = -1;
        double gain = 0; //!< weight covered by it and by nothing before
    };
    struct Climb
    {
        std::vector<Step> steps;
        CoverStop stop = CoverStop::Complete;
        double covered = 0; //!< existing stations and all steps
    };

    /** \a radiusFactor widens or narrows all radii, those of existing stations too. Errors: no candidates, cancelled. */
    static Result<CoverLadder> build( const PlanningProblem &problem, double radiusFactor, Progress &progress );

    /** Weights of the cells in the place of the demand of the request; as many as the grid has cells. */
    void setWeights( std::vector<double> weights );

    int options() const { return static_cast<int>( mOptions.size() ); }
    double costOf( int option ) const { return mKinds.at( mOptions[static_cast<size_t>( option )].kind ).cost; }
    LonLat placeOf( int option ) const { return candidateOf( option ).at; }
    double before() const { return mBefore; } //!< weight that existing stations cover
    double total() const { return mTotal; }
    double reachable() const { return mReachable; } //!< with all options together
    bool hasOneCost() const;

    /** Cancelled, what was climbed so far is kept. */
    Climb climb( const Limits &limits, Progress &progress ) const;

    /** For each of \a costs the weight that no plan of that cost covers more than. \a costs rise; 0 gives before(). */
    std::vector<double> bounds( const Climb &climb, const std::vector<double> &costs, Progress &progress ) const;

    /** Weight that existing stations and these options cover. */
    double covered( const std::vector<int> &options ) const;
    /** Weight that existing stations and stations at these places cover; radii are widened as those of the ladder. */
    double covered( const QList<ScenarioSite> &sites ) const;

    /** The options as facilities over the cells that are still open, for solvers; `weights` of the rows. */
    SparseRows<std::int32_t> openRows( std::vector<double> &weights ) const;

    /** The site that an option stands for; without name and reason. */
    ScenarioSite site( int option ) const;

  private:
    struct Option
    {
        int candidate = 0;
        int kind = 0;
    };
    class Climber;

    CoverLadder() = default;
    const Candidate &candidateOf( int option ) const
    {
      return mCandidates.candidates()[static_cast<size_t>( mOptions[static_cast<size_t>( option )].candidate )];
    }
    std::span<const std::int32_t> cellsOf( int option ) const
    {
      const Option &chosen = mOptions[static_cast<size_t>( option )];
      return mModels[static_cast<size_t>( chosen.kind )].cellsOf( chosen.candidate );
    }
    double gainOf( int option, const std::vector<char> &covered ) const;
    void sumUp();

    std::shared_ptr<const DemandGrid> mGrid;
    CandidateSet mCandidates;
    QList<SiteKind> mKinds;
    double mRadiusFactor = 1;
    std::vector<CoverageModel> mModels; //!< by kind
    std::vector<Option> mOptions;
    std::vector<LonLat> mFixed;
    std::vector<char> mFixedCover; //!< by cell
    std::vector<double> mWeights;
    double mBefore = 0;
    double mTotal = 0;
    double mReachable = 0;
};

} // namespace jinguan

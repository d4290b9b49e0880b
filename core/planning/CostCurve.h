#pragma once

#include "planning/CoverLadder.h"

#include <QByteArray>

namespace jinguan
{

/** How a curve is made. */
struct CostCurveOptions
{
    int most = 0;          //!< up to so many sites; 0: twice what the question asks for, at least 10
    QList<double> budgets; //!< rising; empty: one point a site, or twelve budgets where kinds differ in cost
    double seconds = 20;   //!< of the exact solver for all points together; 0: greedy choice and its bound alone
};

/** The best plan known at a budget, and the best there can be. Demand in km², people or weight of the layer. */
struct CostPoint
{
    double budget = 0; //!< what the plan may cost
    double cost = 0;   //!< what it costs
    int sites = 0;
    double covered = 0; //!< demand, existing stations included
    double bound = 0;   //!< no plan within the budget covers more
    double gain = 0;    //!< more than the point before
    QList<ScenarioSite> plan;

    double gap() const { return bound > 0 ? ( bound - covered ) / bound : 0; }
    bool isProved() const { return covered >= bound * ( 1 - 1e-9 ); }
};

/**
 * How much is covered for how many sites, or for how much money: the question before the question how many.
 *
 * Each point has a plan, its value counted from the plan and not taken from a solver, and a bound. Values and bounds never fall along the curve: a plan
 * within a smaller budget is one within a larger. The greedy ladder gives all points at once; then the solvers better them, each beginning from the point
 * before: covering alone where only the number of sites counts, else proposals that keep spacing, quotas, numbers and costs of kinds. The bound of the
 * ladder does not know these rules, so it stays true with them.
 *
 * The curve is of maximal covering, whatever the model of the question, and existing stations stay where they are.
 */
class CostCurve
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::CostCurve )

  public:
    /** Cancelled after the ladder stands, the points known so far are the answer, and isCancelled() says so. */
    static Result<CostCurve> run( const PlanningProblem &problem, const CostCurveOptions &options, Progress &progress );

    /** The first one is the network as it is, at no cost. */
    const QList<CostPoint> &points() const { return mPoints; }
    bool isOverCost() const { return mOverCost; } //!< else over the number of sites
    DemandKind demand() const { return mDemand; }
    double total() const { return mTotal; }
    bool isCancelled() const { return mCancelled; }
    QStringList notes() const { return mNotes; }

    /** Place in points() after which more sites bring clearly less: farthest from the straight line between the ends; −1: none stands out. */
    int knee() const;

    QVariantMap toMap() const;
    /** `sites,cost,budget,covered,share,bound,gain,gap`. */
    QByteArray toCsv() const;

  private:
    class Maker;
    QList<CostPoint> mPoints;
    bool mOverCost = false;
    bool mCancelled = false;
    DemandKind mDemand = DemandKind::Area;
    double mTotal = 0;
    QStringList mNotes;
};

} // namespace jinguan

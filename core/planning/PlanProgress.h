#pragma once

#include "optimise/SolveProgress.h"
#include "planning/PlanAnswer.h"

#include <functional>

namespace jinguan
{

/** Where the solving of a planning question stands, in the measure of its model. */
struct PlanPoint
{
    SolvePoint solve;    //!< a bound that is not known is NaN
    QList<LonLat> sites; //!< new sites of the best plan so far

    /** Distance between value and bound, relative, 0…1; NaN while no bound is known. */
    double gap() const;
};

/** A Progress that wants to see how a plan grows; comes from the solving thread. */
class PlanProgress : public Progress
{
  public:
    virtual void reached( const PlanPoint &point ) = 0;
};

/** Stands between the solver of a question and who wants to see its plan: values become those of the model, options places. */
class PlanWatch : public SolveProgress
{
  public:
    using Measure = std::function<SolvePoint( const SolvePoint &point )>;
    using Options = std::function<std::vector<int>( const std::vector<int> &chosen )>;

    /** \a outer and \a context outlive it. \a options turns what the solver chooses among into options of the question, where that is another thing. */
    PlanWatch( Progress &outer, const PlanContext &context, Measure measure, Options options = {} )
      : mOuter( outer ),
        mListener( dynamic_cast<PlanProgress *>( &outer ) ),
        mContext( context ),
        mMeasure( std::move( measure ) ),
        mOptions( std::move( options ) )
    {}

    void report( double fraction, const QString &what ) override { mOuter.report( fraction, what ); }
    bool isCancelled() const override { return mOuter.isCancelled(); }
    void reached( const SolvePoint &point, const std::vector<int> &chosen ) override;

  private:
    Progress &mOuter;
    PlanProgress *mListener = nullptr;
    const PlanContext &mContext;
    Measure mMeasure;
    Options mOptions;
};

} // namespace jinguan

#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "forecast/ForecastModel.h"

#include <QList>
#include <QStringList>

namespace jinguan
{

/** How well a model did at some leads; errors in the unit of the series. */
struct ForecastError
{
    int count = 0; //!< pairs of forecast and reading, the same ones for all models
    double mae = 0;
    double rmse = 0;
    double skill = 0; //!< 1 − RMSE ÷ RMSE of persistence: above 0 it is better
};

/** Leads in steps, both ends included. */
struct LeadRange
{
    int first = 1;
    int last = 1;
};

/** What a model said against what came. */
class ModelRecord
{
  public:
    QString model;
    bool isBound = false;
    std::vector<std::vector<double>> residuals; //!< [lead − 1][origin]: reading − forecast, NaN when one is missing

    /** The share \a part (0 … 1) of the residuals of \a lead of the origins [\a from, \a to) lies below; NaN with fewer than 20. */
    double quantile( int lead, double part, int from, int to ) const;
};

/**
 * A rolling-origin back-test: at each origin the models see what was known then, and are compared with the readings that came.
 *
 * The models learn anew at intervals, each time from the past of that origin only; PastView leaves them no way to look ahead. A pair counts
 * when all models and the reading are there, so that errors compare.
 */
class BackTest
{
  public:
    struct Options
    {
        int from = 0;       //!< first origin: number of steps known
        int to = 0;         //!< end of origins, not included
        int known = 0;      //!< readings from this step on are not looked at, not even to compare
        int horizon = 1;    //!< leads
        int stride = 1;     //!< steps between origins
        int refit = 720;    //!< steps after which the models learn anew
        QStringList models; //!< ids; persistence is always among them
    };

    /** The error: cancelled, or no origin at all. A model that cannot learn at the first origin is left out (see left()). */
    static Result<BackTest> run( const ForecastInput &input, const Options &options, Progress &progress );

    const QList<ModelRecord> &records() const { return mRecords; }
    const ModelRecord *record( const QString &model ) const;
    /** Models that had too little past to learn from. */
    const QStringList &leftOut() const { return mLeftOut; }
    int origins() const { return mOrigins; }

    ForecastError error( const ModelRecord &record, const LeadRange &leads ) const;

    /**
     * How often a reading fell into the interval that would have been issued: between the \a low and \a high quantiles of the residuals that the
     * \a window steps before the origin had left by then; NaN with too few.
     */
    double coverage( const ModelRecord &record, const LeadRange &leads, double low, double high, int window ) const;

  private:
    QList<ModelRecord> mRecords;
    QStringList mLeftOut;
    int mOrigins = 0;
    int mStride = 1;
};

} // namespace jinguan

#pragma once

#include "planning/kriging/ConditionedMatrix.h"
#include "planning/kriging/NetworkDesign.h"

namespace jinguan
{

/**
 * The covariances behind a DesignQuestion, its drift columns centred and scaled. For implementations only: it brings in Eigen.
 */
class DesignField
{
  public:
    explicit DesignField( const DesignQuestion &question );

    /** The question; for mutual information without demand that stands on a station or candidate: every place counts once. */
    const DesignQuestion &question() const { return mQuestion; }
    Eigen::Index driftCount() const { return mDriftCount; }
    const Eigen::VectorXd &weights() const { return mWeights; } //!< of the demand, sum 1

    /**
     * What is not known of demand and candidates with the fixed stations and the candidates \a first, which are observed in the result. Where these are
     * too few for the drift, a wide prior stands in for it.
     */
    ConditionedMatrix conditioned( const std::vector<int> &first ) const;
    /** Whether the fixed stations and the candidates \a chosen tell the drift. */
    bool isIdentified( const std::vector<int> &chosen ) const;

    /**
     * Covariances that are left over among the demand with the fixed stations alone, without any nugget; to bound what can be known. Where they do
     * not tell the drift it is taken as known, which leaves less.
     */
    Eigen::MatrixXd leftOverSignal() const;
    /** By place of demand: 0 unless a fixed station (1) or a candidate (2) stands right there. */
    std::vector<int> coincidence() const;

    /** Plain covariances of places, around a known mean, nugget on the diagonal. */
    Eigen::MatrixXd covariance( const KrigingTargets &a, const KrigingTargets &b ) const;

  private:
    enum class Drift
    {
      Free, //!< estimated
      Wide, //!< with a wide prior
      Known
    };
    void dropCoincident();
    struct Base;
    Base base( const std::vector<int> &first, Drift drift ) const;
    Eigen::MatrixXd drift( const KrigingTargets &places ) const; //!< q × places

    DesignQuestion mQuestion;
    Eigen::Index mDriftCount = 0;
    std::vector<double> mDriftMean, mDriftScale;
    Eigen::VectorXd mWeights;
};

/** Both lists one after the other. */
KrigingTargets joined( const KrigingTargets &a, const KrigingTargets &b );
/** Some of the places. */
KrigingTargets picked( const KrigingTargets &places, const std::vector<int> &chosen );

} // namespace jinguan

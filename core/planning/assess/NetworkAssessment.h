#pragma once

#include "planning/assess/MinimumPoints.h"
#include "planning/assess/Representativeness.h"
#include "planning/assess/StationRanking.h"

#include <QVariantMap>

namespace jinguan
{

/**
 * The network of one element as it is: what its stations serve, which goals of the plan that meets, how many points the rules ask for, which
 * stations repeat each other, what would be lost without each.
 *
 * \code
 * const Result<AssessmentInputs> inputs = AssessmentInputs::read( store, catalogue, request ); // in the thread of the store
 * const Result<NetworkAssessment> assessment = NetworkAssessment::run( *inputs, standards, matrix, progress ); // in any thread
 * \endcode
 * A part that cannot be told is empty, and a sentence in `notes` or beside it says why; nothing is assumed in its place.
 */
struct NetworkAssessment
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::NetworkAssessment )

  public:
    AssessmentRequest request;
    QString regionName;
    double cellSize = 0;
    QList<KindCoverage> coverage;
    QList<GoalVerdict> goals;
    QList<MinimumRow> minimums;
    QString noCoverage; //!< why the three above are empty

    std::optional<StationMatrix> matrix;
    QList<StationPair> pairs;
    double redundantCorrelation = 1; //!< from which on a pair is called redundant
    std::optional<RemovalBias> removal;
    QString noRemoval; //!< why there is none
    std::optional<Representativeness> representativeness;
    QString noRepresentativeness;

    QList<RankedStation> ranking;
    QStringList notes;

    /** \a matrix: readings of the indicator of the request; none where the request names none. Errors: cancellation, a defect in a table or layer. */
    static Result<NetworkAssessment> run(
      const AssessmentInputs &inputs, const Standards &standards, std::optional<StationMatrix> matrix, Progress &progress );

    /** Reads map and readings and runs; for the command line and tests. */
    static Result<NetworkAssessment> run( const NetworkStore &network, const ReadingStore &readings, const Catalogue &catalogue,
      const Standards &standards, const AssessmentRequest &request, Progress &progress );

    /** Plain keys and numbers for JSON. */
    QVariantMap toMap() const;
};

} // namespace jinguan

#pragma once

#include "CommandLine.h"
#include "planning/PlanningRequest.h"

#include <QCoreApplication>

#include <optional>
#include <string>
#include <vector>

namespace jinguan
{

/**
 * The planning question on a command line: options, and the request file they override.
 *
 * What neither option nor file says has the default of PlanningRequest; element, kind and radius come from the catalogue then.
 */
class PlanArguments
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::PlanArguments )

  public:
    std::string workspace;
    std::string request;      //!< JSON file with a question
    std::string writeRequest; //!< JSON file to be written with the question as understood

    std::optional<std::string> element;
    std::optional<std::string> kind;
    std::optional<std::string> region;
    std::optional<double> radius; //!< metres
    std::optional<std::string> demand;
    std::optional<double> step; //!< metres along lines of demand
    std::optional<double> cell;
    std::optional<std::string> day;
    bool includePlanned = false;
    std::vector<std::string> siteKinds; //!< KIND:RADIUS:COST[:LEAST[:MOST]]

    std::optional<int> count;
    std::vector<std::string> candidates;
    std::optional<double> candidateStep;
    std::optional<double> spacing;
    std::vector<std::string> exclude;
    std::optional<std::string> model;
    std::optional<int> folds;
    std::optional<double> share;
    std::optional<double> budget;
    std::vector<std::string> quotas; //!< district|class:ID:LEAST[:MOST]
    std::vector<std::string> mayMove;
    std::optional<std::string> variogram; //!< SHAPE:NUGGET:SILL:RANGE
    std::optional<std::string> indicator;
    bool trend = false; //!< of the variance models
    std::optional<double> seconds;
    std::optional<unsigned long long> seed;

    /** Workspace, region, stations and demand: all that `plan gaps` asks. */
    void addQuestion( CLI::App *command );
    /** What `plan propose` asks beyond: sites, candidates, model, limits. */
    void addProposal( CLI::App *command );

    /** The question in the terms of planning, valid; errors name the option, or key and file. */
    Result<PlanningRequest> toRequest( const Services &services ) const;

    /** `lines:greenway`, `points:sensitive:persons`, `raster:PATH` … into the request. */
    static Result<void> readDemand( const QString &text, PlanningRequest &request );
    static Result<SiteKind> readSiteKind( const QString &text, const Catalogue &catalogue );
    static Result<SiteQuota> readQuota( const QString &text );
    /** SHAPE:NUGGET:SILL:RANGE, the sill with the nugget in it, the range in metres. */
    static Result<VariogramModel> readVariogram( const QString &text );
};

} // namespace jinguan

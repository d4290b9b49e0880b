#pragma once

#include "reports/PrintedDocument.h"
#include "reports/ReportServices.h"
#include "reports/SheetRequest.h"

namespace jinguan
{

/** Which scenarios are held against each other on paper. */
struct ScenarioRequest : PageSetup
{
    ScenarioRequest()
    {
      paper = QStringLiteral( "A3" );
      landscape = true;
    }

    QStringList scenarios;    //!< names, the first is what the others are held against; a single one stands beside the network as it is
    QString studied;          //!< of curve and sensitivity; empty: the first
    bool withStudies = true;  //!< false: without curve and sensitivity, which take the solver's time
    double curveSeconds = 10; //!< of the solver for all points of the curve together
    double caseSeconds = 0.5; //!< likewise for each case of the sensitivity
};

/**
 * Lays out the comparison of scenarios: maps side by side in one scale, the table of figures by one yardstick with the best marked, coverage over cost, how the plan stands when it is
 * otherwise, the sites of each, and what the figures rest on. Needs QgisRuntime; runs without a window.
 */
class ScenarioReport
{
  public:
    static constexpr qsizetype mostScenarios = 4;

    static Result<std::unique_ptr<PrintedDocument>> build( const ReportServices &services, const ScenarioRequest &request );
};

} // namespace jinguan

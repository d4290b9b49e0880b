#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Evaluator.h"
#include "monitoring/Responsibility.h"
#include "reports/PrintRules.h"
#include "store/Workspace.h"

namespace jinguan
{

/** What reports are made from; all outlive the report. */
struct ReportServices
{
    Workspace &workspace; //!< read only
    const Catalogue &catalogue;
    const Evaluator &evaluator;
    const Responsibility &responsibility;
    PrintRules rules = {};
};

} // namespace jinguan

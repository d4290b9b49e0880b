#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Responsibility.h"
#include "store/Workspace.h"

namespace jinguan
{

/** What the planning dock works with; all outlive it or are taken away by setServices( {} ). */
struct PlanningServices
{
    Workspace *workspace = nullptr;
    const Catalogue *catalogue = nullptr;
    const Responsibility *responsibility = nullptr;
    QString user {}; //!< who decides, as it is kept with a decision

    const NetworkStore *network() const { return workspace ? &workspace->network() : nullptr; }
};

} // namespace jinguan

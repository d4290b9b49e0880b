#pragma once

#include "monitoring/Evaluator.h"
#include "monitoring/Responsibility.h"
#include "monitoring/WarningRule.h"
#include "store/Workspace.h"
#include "widgets/incidents/IncidentModel.h"

#include <QHash>

#include <memory>

namespace jinguan
{

/** What incidents are read from and put into words by; copied into threads, what it points to outlives the work. */
struct IncidentContext
{
    const Catalogue *catalogue = nullptr;
    const Evaluator *evaluator = nullptr;
    const Responsibility *responsibility = nullptr;
    const Workspace *workspace = nullptr; //!< nullptr: none is open
    std::shared_ptr<const WarningRules> rules;
    QHash<QString, QString> stationNames; //!< by code
};

/** All incidents of the workspace in words, read with a store of its own: for any thread. */
Result<QList<IncidentRow>> readIncidentRows( const IncidentContext &context );

/** Whom an incident may be given to: the body of its unit, lead and cooperating bureaus, each once. */
QStringList possibleAssignees( const Incident &incident, const Responsibility &responsibility );

/** An incident with its story, for reading: who answers, first, worst and threshold, then what happened when and by whom. */
QString incidentHtml( const IncidentRow &row, const QList<IncidentEvent> &story, const IncidentContext &context, UtcSeconds now );

} // namespace jinguan

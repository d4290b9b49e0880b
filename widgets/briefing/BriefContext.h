#pragma once

#include "briefing/DistrictBriefing.h"
#include "store/Workspace.h"

namespace jinguan
{

/** What briefs in the window are read from; copied into threads, what it points to outlives the work. */
struct BriefContext
{
    const Workspace *workspace = nullptr; //!< nullptr: none is open
    const Catalogue *catalogue = nullptr;
    const Evaluator *evaluator = nullptr;
    const Responsibility *responsibility = nullptr;
    std::shared_ptr<const BriefingKnowledge> knowledge;
    std::shared_ptr<const BriefingInput> input;

    bool isComplete() const { return workspace && catalogue && evaluator && responsibility && knowledge && input; }

    QString elementName( const QString &id ) const
    {
      const Element *element = catalogue ? catalogue->element( id ) : nullptr;
      return element ? element->name.text() : id;
    }
    /** Name of a responsible unit or district. */
    QString placeName( const QString &code ) const
    {
      const ResponsibleUnit *unit = responsibility ? responsibility->unit( code ) : nullptr;
      const District *district = responsibility && !unit ? responsibility->district( code ) : nullptr;
      return unit ? unit->name.text() : district ? district->name.text() : code;
    }
};

} // namespace jinguan

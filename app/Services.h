#pragma once

#include "layers/MapPalette.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Evaluator.h"
#include "monitoring/Responsibility.h"

#include <memory>

namespace jinguan
{

/** The read-only knowledge of the program, loaded once at start and handed down. */
struct Services
{
    Catalogue catalogue;
    Responsibility responsibility;
    std::unique_ptr<Evaluator> evaluator; //!< refers to `catalogue`
    MapPalette palette;

    /** Loads everything below `resources/`. */
    static Result<std::unique_ptr<Services>> load();
};

} // namespace jinguan

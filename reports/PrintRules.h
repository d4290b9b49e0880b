#pragma once

#include "base/Result.h"
#include "monitoring/PlaceGeneralisation.h"

#include <optional>

namespace jinguan
{

class SceneStore;

/** How things are drawn whatever is printed: colours, and what a reader outside the bureau may see. */
struct PrintRules
{
    enum class Colours
    {
      Normal,
      Safe, //!< numbers of the grades inside the symbols, for the colour-blind
      Grey  //!< for black-and-white copies: numbers, and the better the lighter
    };

    Colours colours = Colours::Normal;
    /** Set for a print for the public: places are told by it. */
    std::optional<PlaceGeneralisation> places = std::nullopt;
    bool hasReviewNumber = false; //!< 审图号; without one a public map has no borders
    SceneStore *scenes = nullptr; //!< maps that are used again by the next print; outlives what is printed

    bool isPublic() const { return places.has_value(); }
    bool drawsBorders() const { return !isPublic() || hasReviewNumber; }
};

/** `normal`, `safe`, `grey`. */
Result<PrintRules::Colours> coloursFromId( const QString &id );

} // namespace jinguan

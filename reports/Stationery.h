#pragma once

#include "reports/Paper.h"
#include "reports/SheetRequest.h"
#include "reports/SheetText.h"

namespace jinguan
{

/** What every printed thing is laid out with: the words of its language and the rules of its paper. */
struct Stationery
{
    SheetText text;
    Paper paper;

    /** As \a setup asks for; the error names what there is. */
    static Result<Stationery> open( const PageSetup &setup );
};

} // namespace jinguan

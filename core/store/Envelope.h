#pragma once

#include "base/Time.h"

#include <QtGlobal>

namespace jinguan
{

/**
 * What the valid readings of one bucket of time come to. `low`, `high`, `first` and `last` mean nothing where `count` is 0; `invalid` counts the
 * readings that are not valid, which enter none of the others.
 */
struct Envelope
{
    UtcSeconds begin = 0;
    double low = 0;
    double high = 0;
    double first = 0;
    double last = 0;
    qint64 count = 0;
    qint64 invalid = 0;
};

} // namespace jinguan

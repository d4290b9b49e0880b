#pragma once

#include <QString>

namespace jinguan
{

/**
 * Where the data files of the program are.
 *
 * Looked for in this order: environment variable `JINGUAN_RESOURCES`, `share/jinguan/resources` beside the installed
 * program, the source tree the program was built from.
 */
class Resources
{
  public:
    /** Absolute path of the folder `resources/`. */
    static QString folder();

    /** Absolute path of a file below it, e.g. `standards/editions.csv`. */
    static QString path( const QString &relative );
};

} // namespace jinguan

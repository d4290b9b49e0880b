#pragma once

#include "store/ReadingStore.h"

namespace jinguan
{

/** The list of packets that gateways refused, as a file: time, word, reason, device id, the packet as it came. CSV in UTF-8. */
class RejectedFile
{
  public:
    /** Device id within a packet as it came, also a broken one. */
    static QString deviceOf( const QString &packet );
    /** Writes those refused at \a from or later (0: all); returns how many. */
    static Result<qint64> write( const QString &path, const ReadingStore &store, UtcSeconds from = 0 );
};

} // namespace jinguan

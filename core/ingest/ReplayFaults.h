#pragma once

#include "ingest/Replay.h"

#include <QMap>

namespace jinguan
{

/** What shall go wrong on the way, each as a share of the packets from 0 to 1; the same seed gives the same faults. */
struct ReplayFaults
{
    double drop = 0;      //!< never sent
    double cut = 0;       //!< ends within its data, the next one follows at once
    double duplicate = 0; //!< sent twice
    double reorder = 0;   //!< changes places with the next one
    double badCrc = 0;    //!< a digit of its data changed on the way
    double late = 0;      //!< sent up to fifty packets later
    quint32 seed = 1;

    /** \a packets with the faults; \a counts what was done, by `drop`, `cut`, `duplicate`, `reorder`, `bad_crc`, `late`. */
    QList<TimedPacket> apply( const QList<TimedPacket> &packets, QMap<QString, int> &counts ) const;
};

} // namespace jinguan

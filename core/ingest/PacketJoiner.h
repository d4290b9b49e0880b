#pragma once

#include "ingest/Hj212Packet.h"

#include <QHash>

namespace jinguan
{

/**
 * Joins packets that a device has split (PNUM, PNO) by device, command and QN, or DataTime where every part has a QN of its own.
 *
 * Parts come in any order and repeatedly. Memory is bounded by assemblies of one device, of all, and by parts; what is given up
 * comes back as incomplete. Knows no clock: \a now in milliseconds of any steady clock.
 */
class PacketJoiner
{
  public:
    static constexpr int maximalParts = 64;
    static constexpr int maximalOfDevice = 4;
    static constexpr int maximalOfAll = 1000;
    static constexpr qint64 timeoutMs = 60000;

    /** A part that waits, with what its owner wants back when the whole is there or given up. */
    struct Part
    {
        Hj212Packet packet;
        QByteArray raw;
        qint64 tag = 0;
    };

    enum class State
    {
      Waiting,  //!< others are missing
      Repeated, //!< this part is waiting already
      Complete,
      Wrong //!< PNO beyond PNUM, or more parts than are taken
    };

    struct Outcome
    {
        State state = State::Waiting;
        Hj212Packet whole;   //!< when complete
        QList<Part> parts;   //!< of the whole, in order
        QList<Part> givenUp; //!< others that had to make room
    };

    Outcome add( const Part &part, qint64 now );
    /** Parts whose others did not come in time. */
    QList<Part> expire( qint64 now );
    /** All that wait, at the end. */
    QList<Part> clear();
    int waiting() const { return mCount; }

  private:
    struct Assembly
    {
        QString cn;
        QString dataTime;
        int count = 0;
        qint64 begun = 0;
        QMap<int, Part> parts;
    };
    static bool belongs( const Assembly &assembly, const Hj212Packet &packet );
    static Hj212Packet join( const QList<Part> &parts );
    QList<Part> makeRoom( const QString &mn );

    QHash<QString, QList<Assembly>> mAssemblies; //!< by device, oldest first
    int mCount = 0;
};

} // namespace jinguan

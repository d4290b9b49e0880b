#pragma once

#include "ingest/GatewayBooks.h"
#include "ingest/ParcelQueue.h"

namespace jinguan
{

/** The connection a packet came through. */
struct PacketOrigin
{
    LineId line = 0;
    DeviceJudge::Peer peer;
};

/**
 * Reads packets, decides what becomes of each, and puts it into a group for the store: readings, refusals, the answers to be given
 * afterwards. One for each thread that reads; what they share is in the books.
 */
class PacketDesk
{
  public:
    explicit PacketDesk( GatewayBooks &books ) : mBooks( books ) {}

    void receive( const Hj212Frame &frame, const PacketOrigin &origin, UtcSeconds now, PacketGroup &group );
    /** Parts whose others did not come. */
    static void giveUp( const QList<GatewayBooks::Part> &parts, PacketGroup &group );
    /** A connection that was refused or ended, with what it sent as \a raw. */
    static void refuseLine( const QString &code, const QString &reason, const QByteArray &raw, PacketGroup &group );

  private:
    /** What is known of a device. */
    struct Plan
    {
        QString mn;
        std::shared_ptr<const Device> device; //!< nullptr: unregistered
        QString station;                      //!< empty: a stranger
        LineId line = 0;
        std::vector<std::pair<QByteArray, std::unique_ptr<Hj212Mapper::Memory>>> memories; //!< by system code
    };
    /** A packet on its way through the desk. */
    struct Case
    {
        const PacketOrigin &origin;
        UtcSeconds now = 0;
        Plan &plan;
        const QByteArray &raw;
        PacketGroup &group;
        const QList<GatewayBooks::Part> *parts = nullptr; //!< of a packet that came in several
    };

    Plan &planOf( QByteArrayView mn );
    static Hj212Mapper::Memory &memoryOf( Plan &plan, QByteArrayView st );
    void take( const Case &at, const Hj212View &packet );
    void joinPart( const Case &at, const Hj212View &packet );
    void takeWord( const Case &at, const Hj212View &packet );
    void collect( const Case &at, const Hj212View &packet, Parcel &parcel );
    void count( const Case &at, const Hj212View &packet, const QString &reason );
    static void refuse( const Case &at, const Hj212View &packet, const DeviceJudge::Verdict &verdict );
    /** Puts the answers to \a packet into the group, to each of its parts where it came in several. */
    static void answer( const Case &at, const Hj212View &packet );
    static void answerRefusal( const Case &at, const Hj212View &packet, int qnRtn );

    GatewayBooks &mBooks;
    int mEdition = -1;
    QHash<QByteArray, std::shared_ptr<Plan>> mPlans; //!< by MN
    Plan mStranger;
    Hj212View mView;
    Hj212View mWholeView;
    Hj212Mapper::Outcome mOutcome;
};

} // namespace jinguan

#pragma once

#include "base/Time.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace jinguan
{

/**
 * A data segment of HJ 212 read where it lies: views into the bytes, nothing copied, the object used again for the next one.
 *
 * Fields may come in any order and may be missing, blanks around names and values and a trailing `;` are dropped, `,` and `;` within the
 * data area mean the same. Valid as long as the segment it was read from.
 */
class Hj212View
{
  public:
    /** `a34004-Avg=14` is code, kind and value; a parameter (`DataTime=…`) has no kind. */
    struct Item
    {
        QByteArrayView code;
        QByteArrayView kind;
        QByteArrayView value;
    };

    /** What keeps a segment from being a packet. */
    enum class Fault
    {
      None,
      NoData, //!< no CP=&&
      Open,   //!< the data area is not closed
      NoDevice,
      NoCommand
    };

    /** Reads \a segment; what a faulty one says is not kept. */
    Fault read( QByteArrayView segment );

    QByteArrayView qn;
    QByteArrayView st;
    QByteArrayView cn;
    QByteArrayView pw;
    QByteArrayView mn;
    int flag = -1; //!< -1: absent
    int packetCount = 0;
    int packetNumber = 0;
    std::vector<Item> items; //!< of the data area, in their order

    bool wantsAnswer() const { return flag >= 0 && ( flag & 1 ) != 0; }
    bool isPart() const { return packetCount > 1; }
    bool hasFactors() const;
    /** The last one of that name; null when there is none. */
    QByteArrayView parameter( QByteArrayView name ) const;
    std::optional<UtcSeconds> dataTime() const { return timeOf( parameter( "DataTime" ) ); }

    /** A stamp of 12, 14 or 17 digits in the display zone. */
    static std::optional<UtcSeconds> timeOf( QByteArrayView digits );
    /** See Hj212Packet::edition(); \a qn and \a dataTime as they came. */
    static QString edition( int flag, QByteArrayView qn, QByteArrayView dataTime );

    /** The whole answer of the centre to this packet, with its QN, PW, MN and edition: `9014`, or `9011` with \a content. */
    QByteArray answer( QByteArrayView command, QByteArrayView content = {} ) const;

  private:
    void readField( QByteArrayView field );
    void readArea( QByteArrayView area );
};

} // namespace jinguan

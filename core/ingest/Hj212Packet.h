#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "ingest/Hj212View.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace jinguan
{

/** Values of one factor in a packet: `Rtd`, `Avg`, `Min`, `Max`, `Cou`, `Data`, `Flag` … → text. */
struct Hj212Factor
{
    QString code; //!< `a34004`, `w01001`, `Leq` …
    QMap<QString, QString> values;
};

/**
 * A packet of HJ 212 (editions 2005, 2017, 2025 unencrypted): `##`, length, data segment, CRC, CR LF.
 *
 * Fields may come in any order and may be missing; blanks after separators and a trailing `;` are tolerated.
 */
class Hj212Packet
{
  public:
    QString qn; //!< request number, YYYYMMDDhhmmsszzz
    QString st; //!< system code, 22 air …
    QString cn; //!< command code, 2011 real-time, 2051 minute, 2061 hour, 2031 day
    QString pw;
    QString mn;                        //!< device id
    int flag = -1;                     //!< -1: absent
    int packetCount = 0;               //!< PNUM
    int packetNumber = 0;              //!< PNO
    QMap<QString, QString> parameters; //!< of CP that belong to no factor: DataTime, QnRtn …
    QList<Hj212Factor> factors;

    bool wantsAnswer() const { return flag >= 0 && ( flag & 1 ) != 0; }
    /** One of several that make a whole (PNUM, PNO); bit D alone is often set without need. */
    bool isPart() const { return packetCount > 1; }
    /**
     * `2005`, `2017`, `2025` by the version bits of Flag; empty without one. Stations sent the bits of 2025 long before that edition was
     * issued (2025-06-06): such a packet counts as 2017.
     */
    QString edition() const;
    /** DataTime in the display zone; 12, 14 or 17 digits. */
    std::optional<UtcSeconds> dataTime() const;

    /** The data segment, between length and CRC. */
    QByteArray segment() const;
    /** The whole packet with CR LF. */
    QByteArray encode() const;
    /** \a segment with `##`, length, CRC and CR LF around it. */
    static QByteArray frame( const QByteArray &segment );

    /** Reads a data segment; the error says what is missing. */
    static Result<Hj212Packet> parseSegment( const QByteArray &segment );
    /** All of \a view, copied. */
    static Hj212Packet of( const Hj212View &view );
    /** Why a segment is no packet, translated. */
    static QString faultText( Hj212View::Fault fault );

    /** Clause 6 of HJ 212-2017, annex A: not the Modbus CRC, the low byte is dropped. */
    static quint16 crc( QByteArrayView segment );
    /** The ordinary CRC of Modbus, which some devices send instead. */
    static quint16 modbusCrc( QByteArrayView segment );

    /** Answer to a data packet (CN 9014) with the same QN, PW and MN. */
    Hj212Packet dataAnswer() const;
    /** Answer to a packet that was refused (CN 9011) with the code of QnRtn: 4 MN, 9 CRC, 100 unknown … */
    Hj212Packet refusal( int qnRtn ) const;
};

/** One frame cut out of a byte stream. */
struct Hj212Frame
{
    QByteArray raw; //!< with `##`, without CR LF
    QByteArray segment;
    QString code;           //!< empty when length and CRC are right; `length`, `crc`, `frame`, `overlong`, `cut`
    QString reason;         //!< translated
    bool modbusCrc = false; //!< the CRC is wrong, but right as that of Modbus
    int lengthError = 0;    //!< what the length field says more than there is
};

/**
 * Cuts a byte stream into frames, however it was cut into pieces on its way. Memory is bounded.
 *
 * A broken frame costs only itself: where it was cut, or lies about its length, it ends at the next header.
 */
class Hj212Decoder
{
  public:
    void add( QByteArrayView bytes );
    std::optional<Hj212Frame> next();
    /** What was begun and not ended when the stream is over, as a frame with the code `cut`. */
    std::optional<Hj212Frame> finish();
    /** What has come and makes no frame yet. */
    QByteArrayView rest() const { return QByteArrayView( mBuffer ).sliced( mBegin ); }
    qsizetype pending() const { return mBuffer.size() - mBegin; }

  private:
    std::optional<Hj212Frame> take( qsizetype size, qsizetype skip );
    QByteArray mBuffer;
    qsizetype mBegin = 0; //!< what lies before has been taken
};

} // namespace jinguan

#pragma once

#include "layers/chart/EnvelopeSource.h"

#include <optional>
#include <vector>

namespace jinguan
{

/** The readings of one series in three narrow columns, 13 bytes each, in order of time. */
class ReadingColumns
{
  public:
    void reserve( qsizetype count );
    /** Takes a reading that is not before the one before; false for what lies more than 136 years after the first, which is left out. */
    bool append( const ChartPoint &point );

    qsizetype size() const { return static_cast<qsizetype>( mValues.size() ); }
    UtcSeconds time( qsizetype index ) const { return mOrigin + mTimes[static_cast<std::size_t>( index )]; }
    double value( qsizetype index ) const { return mValues[static_cast<std::size_t>( index )]; }
    bool isBelowDetection( qsizetype index ) const { return mFlags[static_cast<std::size_t>( index )] & sBelow; }
    /** Enters statistics: a valid flag and a number. */
    bool isValid( qsizetype index ) const { return mFlags[static_cast<std::size_t>( index )] & sValid; }
    ChartPoint point( qsizetype index ) const;
    /** Index of the first reading not before \a time. */
    qsizetype lowerBound( UtcSeconds time ) const;

  private:
    static constexpr quint8 sBelow = 0x80;
    static constexpr quint8 sValid = 0x40;
    static constexpr quint8 sFlag = 0x0f;

    UtcSeconds mOrigin = 0;
    std::vector<quint32> mTimes; //!< seconds since mOrigin
    std::vector<double> mValues;
    std::vector<quint8> mFlags; //!< QualityFlag, and the bits above
};

/**
 * A series in memory with the extremes of every 32, 1,024, 32,768 … readings, so that any part of ten million readings is summed up in the
 * time of a few thousand. The extremes are kept as places: a digest gives the readings themselves, with their times, flags and marks.
 */
class EnvelopePyramid : public EnvelopeSource
{
  public:
    /** Built at once, on all processors. \a period of the readings; Period::Sample takes the median step. */
    EnvelopePyramid( ReadingColumns columns, Period period );

    qsizetype size() const { return mColumns.size(); }

    TimeRange extent() const override;
    qint64 longestStep() const override { return mLongestStep; }
    bool isImmediate() const override { return true; }
    const CurveDigest &overview() const override { return mOverview; }
    Result<QList<Envelope>> envelopes( const TimeRange &range, qint64 bucket ) const override;
    Result<QList<ChartPoint>> readings( const TimeRange &range, const std::atomic_bool &cancelled ) const override;
    Result<CurveDigest> digest( const TimeRange &range, qint64 bucket, const std::atomic_bool &cancelled ) const override;

  private:
    static constexpr quint32 sNone = 0xffffffff;

    /** What a block of readings comes to, as indexes of readings. */
    struct Block
    {
        quint32 low = sNone; //!< of valid readings
        quint32 high = sNone;
        quint32 badLow = sNone; //!< of readings that are not valid but have a number
        quint32 badHigh = sNone;
        quint32 below = sNone; //!< a valid reading given as a detection limit
        quint32 bad = 0;       //!< count of readings that are not valid
    };

    void addReading( Block &block, qsizetype index ) const;
    void addBlock( Block &block, const Block &other ) const;
    Block sumUp( qsizetype first, qsizetype last ) const;
    void build();
    qint64 medianStep() const;
    qsizetype firstValid( qsizetype first, qsizetype last ) const;
    qsizetype lastValid( qsizetype first, qsizetype last ) const;
    void addPoints( QList<ChartPoint> &points, qsizetype first, qsizetype last ) const;

    ReadingColumns mColumns;
    Period mPeriod = Period::Hour;
    qint64 mLongestStep = 0;
    CurveDigest mOverview;
    std::vector<std::vector<Block>> mLevels; //!< of 32, 32², … readings
};

} // namespace jinguan

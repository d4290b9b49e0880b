#pragma once

#include "ingest/MappingProfile.h"
#include "ingest/TimeReader.h"
#include "monitoring/Catalogue.h"

namespace jinguan
{

/** Begin of the period of which \a moment is the begin, middle or end; months and years by the calendar of the display zone. */
UtcSeconds beginOfPeriod( UtcSeconds moment, TimeLabel label, Period period );

/** One value of a row that passed its checks. */
struct MappedValue
{
    int mapping = 0; //!< index in RowMapper::values()
    int column = 0;  //!< index in the header
    double value = 0;
    QualityFlag flag = QualityFlag::Valid;
    bool belowDetection = false;
};

/** What is wrong with a field, or (column -1) with the row. */
struct FieldProblem
{
    int column = -1;
    QString code;   //!< `bad-time`, `bad-number`, `out-of-range`, `unknown-indicator`, `unknown-unit`
    QString reason; //!< translated
};

/** A record of a table understood by a profile. */
struct MappedRow
{
    QString station; //!< as the file calls it
    QString qualifier;
    QString stationName;
    UtcSeconds begin = 0;
    QList<MappedValue> values;
    QList<FieldProblem> problems;
    int missing = 0;
    bool isEmpty = false; //!< every value is missing; time and station were not looked at
    bool hadFullWidth = false;
};

/** Turns records of one file into readings by a profile; knows indicators, units and plausible ranges, but no store. */
class RowMapper
{
  public:
    struct Options
    {
        QString zone;    //!< replaces the profile's
        int year = 0;    //!< for times without one; 0: by the profile from the path
        QString station; //!< replaces what the profile says
    };

    /** A mapping with its place in the header. */
    struct Compiled
    {
        ValueMapping mapping;
        int column = -1;
        double min = 0; //!< plausible range in the unit of the mapping
        double max = 0;
    };

    /** Errors: columns that the file lacks, indicators or units that the catalogue does not know, no station, no year. */
    static Result<RowMapper> create( const MappingProfile &profile, const Catalogue &catalogue, const QStringList &header,
      const QString &path, const Options &options, bool serialDates );

    void map( const TableRecord &record, MappedRow &row );

    const MappingProfile &profile() const { return mProfile; }
    const std::vector<Compiled> &values() const { return mValues; }
    /** Columns of the file that the profile neither uses nor ignores, and value columns that the file lacks. */
    const QStringList &warnings() const { return mWarnings; }
    /** Column of the header that \a name means, -1 when there is none; case does not matter. */
    static int columnOf( const QStringList &header, const QString &name );

  private:
    RowMapper( const MappingProfile &profile, const Catalogue &catalogue )
      : mProfile( profile ), mCatalogue( &catalogue ), mNumbers( profile.number, profile.missing ), mTimes( {}, displayZone() )
    {}
    Result<void> compileTime( const QStringList &header, const QString &path, const Options &options, bool serialDates );
    Result<void> compileStation( const QStringList &header, const QString &path, const Options &options );
    Result<void> compileValues( const QStringList &header, const QString &path );
    Result<Compiled> compile( const ValueMapping &mapping, const QString &path ) const;
    void mapWide( const TableRecord &record, MappedRow &row );
    void mapLong( const TableRecord &record, MappedRow &row );
    void take( const QString &text, int index, int column, QualityFlag flag, MappedRow &row );
    void mapTime( const TableRecord &record, MappedRow &row );
    QualityFlag flagOf( const TableRecord &record ) const;
    int longMapping( const QString &indicator, const QString &unit, MappedRow &row );

    MappingProfile mProfile;
    const Catalogue *mCatalogue;
    ValueReader mNumbers;
    TimeReader mTimes;
    std::vector<Compiled> mValues;
    QHash<QString, int> mLongIndex; //!< long layout: indicator|unit → index in mValues
    QStringList mWarnings;
    QString mFixedStation;
    int mTimeColumn = -1;
    int mPartColumns[6] = { -1, -1, -1, -1, -1, -1 };
    int mStationColumn = -1;
    int mQualifierColumn = -1;
    int mNameColumn = -1;
    int mFlagColumn = -1;
    int mIndicatorColumn = -1;
    int mValueColumn = -1;
    int mUnitColumn = -1;
    UtcSeconds mLastLabel = 0;
    int mRepeats = 0;
};

} // namespace jinguan

#pragma once

#include "monitoring/Catalogue.h"
#include "monitoring/Station.h"
#include "store/ReadingStore.h"

#include <QCoreApplication>

namespace jinguan
{

/** How an indicator may be interpolated (`catalogue/surfaces.csv`). */
struct SurfaceRule
{
    QString element;
    QString indicator;
    QStringList kinds;           //!< kinds of station whose values belong to one field
    int fewest = 10;             //!< stations for kriging; with fewer the surface is 示意
    double farthest = 15000;     //!< metres from the nearest station, no farther is anything said
    qint64 maxAge = 7200;        //!< seconds from the end of a value's period to the moment
    double uncertainShare = 0.8; //!< of the spread of the values: a larger standard deviation is marked uncertain
};

/** Value of a station at a moment. */
struct SurfaceValue
{
    QString station;
    LonLat at;
    double value = 0; //!< in the unit of the indicator
    Period period = Period::Hour;
};

/** The table of what can be interpolated. */
class SurfaceRules
{
    Q_DECLARE_TR_FUNCTIONS( jinguan::SurfaceRules )

  public:
    /** Reads \a path; indicators and kinds unknown to \a catalogue are an error of their row. */
    static Result<SurfaceRules> load( const QString &path, const Catalogue &catalogue );
    /** The table of the resources folder. */
    static Result<SurfaceRules> load( const Catalogue &catalogue );

    QList<SurfaceRule> of( const QString &element ) const;
    /** An error that lists what can be interpolated when \a indicator of \a element cannot. */
    Result<SurfaceRule> rule( const QString &element, const QString &indicator ) const;

  private:
    QList<SurfaceRule> mRules;
};

/**
 * The valid values at the moment \a at out of \a latest (ReadingStore::latestAt()): one a station, automatic before manual, then the newest; model values and
 * stations that did not run stay out; below detection counts half.
 */
QList<SurfaceValue> surfaceValues(
  const SurfaceRule &rule, const Catalogue &catalogue, const QList<Station> &stations, const QList<LatestReading> &latest, UtcSeconds at );

} // namespace jinguan

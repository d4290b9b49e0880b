#pragma once

#include "base/Progress.h"
#include "monitoring/Catalogue.h"
#include "monitoring/Station.h"
#include "quality/Regression.h"
#include "store/ReadingStore.h"

namespace jinguan
{

/** How micro-stations are held against standard stations. */
struct ColocationRequest
{
    QString indicator = QStringLiteral( "PM2.5" );
    TimeRange range;
    double radius = 2000;    //!< metres within which the nearest standard station is taken
    QString micro;           //!< code of one micro-station; empty: all
    QString standard;        //!< code of the standard station it is held against; empty: the nearest
    qint64 leastPairs = 168; //!< fewer hours in common say nothing
    qint64 windowDays = 30;  //!< length of the windows of drift …
    qint64 stepDays = 7;     //!< … and how far they move
};

/** A micro-station against a standard station. Values in the unit of the catalogue. */
struct ColocationResult
{
    QString micro;
    QString standard;
    QString indicator;
    QString unit;
    double distance = 0;    //!< metres on the sphere, as roughDistance()
    QList<ValuePair> pairs; //!< hours with valid values of both, in order of time
    Agreement agreement;    //!< as received
    Line leastSquares;
    Line theilSen; //!< what a calibration would use
    Line orthogonal;
    Agreement calibrated;   //!< in the second half of the time, with the line of the first half: never fitted to what it is judged by
    Agreement uncalibrated; //!< as received, in the same half
    QList<DriftWindow> drift;
    ChangePoint change;
    bool isDemo = false;

    /** True when the calibration of the first half lowers the error of the second. */
    bool calibrationHelps() const { return calibrated.count > 0 && calibrated.rmse < uncalibrated.rmse; }
};

/** Holds micro-stations (`air_micro`) against standard stations (`air_standard`) near them. Only looks: no value is ever changed by it. */
class Colocation
{
  public:
    explicit Colocation( const Catalogue &catalogue ) : mCatalogue( catalogue ) {}

    /** Micro-stations that have a partner and enough hours in common, in the order of \a stations; an error when a named station is not there. */
    Result<QList<ColocationResult>> run(
      const QList<Station> &stations, const ReadingStore &store, const ColocationRequest &request, Progress &progress ) const;

    /** What \a pairs say; fills everything but the stations. */
    static ColocationResult evaluate( const QList<ValuePair> &pairs, const ColocationRequest &request );

  private:
    /** Valid hours of the automatic series of \a station that has most of them. */
    Result<QList<Reading>> hours( const ReadingStore &store, const QString &station, const ColocationRequest &request, bool &isDemo ) const;

    const Catalogue &mCatalogue;
};

} // namespace jinguan

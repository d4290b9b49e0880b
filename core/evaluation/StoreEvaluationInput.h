#pragma once

#include "monitoring/PeriodEvaluation.h"
#include "store/ReadingStore.h"

#include <QHash>

namespace jinguan
{

/**
 * Readings of a workspace as the evaluation of one element wants them.
 *
 * Values come in the unit of the catalogue. Of several series of one indicator exactly one answers: automatic before manual; then the one that
 * covers most of the time asked for, so that series of different sources are never mixed. Forecasts and model values stay out, and so do readings of
 * days on which the station was not running. Flags and values below detection are handed on as they are: the rules judge them.
 *
 * Used by the thread that uses its store.
 */
class StoreEvaluationInput : public EvaluationInput
{
  public:
    /** Lists the series of \a store once; \a store and \a catalogue outlive the input. */
    static Result<StoreEvaluationInput> open( const ReadingStore &store, const Catalogue &catalogue, const QString &element );

    /** Readings of [\a from, \a to) UTC; an error when the store fails or a unit does not belong to the indicator. */
    Result<EvaluationSeries> series( const Station &station, const QString &indicator, UtcSeconds from, UtcSeconds to ) const override;

  private:
    StoreEvaluationInput( const ReadingStore &store, const Catalogue &catalogue ) : mStore( &store ), mCatalogue( &catalogue ) {}
    /** The readings of \a one in the first of the element's periods that has any; of noise the period that covers most. */
    Result<EvaluationSeries> bestPeriod( const Series &one, const TimeRange &range ) const;
    Result<EvaluationSeries> readingsOf( const Series &one, Period period, const TimeRange &range ) const;
    Result<void> convert( EvaluationSeries &readings, const Series &from ) const;

    const ReadingStore *mStore;
    const Catalogue *mCatalogue;
    QList<Period> mPeriods;
    bool mIsPending = false;               //!< hours are still to be computed
    bool mFinestFirst = false;             //!< noise: seconds are kept for days only, hours for ever
    QHash<QString, QList<Series>> mSeries; //!< by station and indicator, automatic ones first
};

} // namespace jinguan

#pragma once

#include "store/SamplingStore.h"

namespace jinguan
{

/** What every backend refuses to keep, whatever its tables look like. Errors name the field and the remedy. */
namespace samplingcheck
{
Result<void> plan( const SamplingPlan &plan );
/** \a mark against its \a plan: a station of it, a period of it. */
Result<void> mark( const SamplingMark &mark, const SamplingPlan &plan );
/** The change from \a before to \a after must not orphan one of \a marks. */
Result<void> change( const SamplingPlan &before, const SamplingPlan &after, const QList<SamplingMark> &marks );
Result<void> promise( const DeliveryPromise &promise );
Result<void> target( const YearTarget &target );
Result<void> dustDay( const DustDay &day );
} // namespace samplingcheck

/** \a target without what its measure does not ask for, so that equal aims are equal. */
YearTarget normalised( const YearTarget &target );

/** First day of the period of \a rhythm that holds \a day; periods are counted from January. */
QDate periodBegin( const QDate &day, Rhythm rhythm );

} // namespace jinguan
